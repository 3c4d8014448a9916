import { expect as expectNow } from "@playwright/test";

/** Waits for what is expected of a page as long as a slow machine may take; a page that is right is never waited for. */
export const expect = expectNow.configure({ timeout: 20_000 });
