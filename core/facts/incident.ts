import { z } from "zod";
import { whenSchema } from "./when.ts";

/**
 * Period, territory and services, put together by a person. `to` is absent while no source states an end; `isEndConfirmed`
 * says whether a stated end may be printed without a mark.
 */
export const incidentSchema = z
  .object({
    country: z.string().regex(/^[A-Z]{2}$/),
    territory: z.string().min(1),
    from: whenSchema,
    to: whenSchema.optional(),
    isEndConfirmed: z.boolean().optional(),
    summary: z.string().min(1),
    services: z.array(z.string()).readonly(),
    networks: z.array(z.string()).readonly(),
  })
  .readonly();

export type Incident = z.infer<typeof incidentSchema>;
