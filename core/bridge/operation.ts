import type { z } from "zod";

/** The most that a call over HTTP may bring, in bytes. Files travel by another path and have no such limit. */
export const callLimit = 4 * 1024 * 1024;

/** One thing that the window may ask of the host: what goes in and what comes out, both checked by the host. */
export interface Operation<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly input: In;
  readonly output: Out;
}

/** Declares an operation, so that the types of its schemas are kept. */
export function operation<In extends z.ZodType, Out extends z.ZodType>(input: In, output: Out): Operation<In, Out> {
  return { input, output };
}
