import { z } from "zod";

// The schema library would write code for itself where it may; the policy of the page forbids that, and asking is a violation already.
z.config({ jitless: true });
