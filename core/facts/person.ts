import { z } from "zod";
import { recordIdSchema } from "../base/identifier.ts";
import { daySchema } from "../base/instant.ts";

/** A person whose name may appear in a petition. `isPublicRole`: named only as an office-holder or in a quoted public statement. */
export const personSchema = z
  .object({ name: z.string().min(1), role: z.string().min(1), isPublicRole: z.boolean() })
  .readonly();

/** What one person agreed to: two separate answers, as the Special Procedures ask for them. */
export const consentSchema = z
  .object({
    person: recordIdSchema,
    nameToGovernment: z.boolean(),
    nameInPublic: z.boolean(),
    givenOn: daySchema,
    withdrawnOn: daySchema.optional(),
  })
  .readonly();

export type Person = z.infer<typeof personSchema>;
export type Consent = z.infer<typeof consentSchema>;

/** Whether a person may be named: a public role, or both consents given and not withdrawn. */
export function mayBeNamed(personId: string, person: Person, consents: readonly Consent[]): boolean {
  if (person.isPublicRole) return true;
  const given = consents.filter((consent) => consent.person === personId);
  return (
    given.length > 0 &&
    given.every((consent) => consent.nameToGovernment && consent.nameInPublic && consent.withdrawnOn === undefined)
  );
}
