/** The values of zod's enums. */
import * as z from "zod"

/**
 * The values that an enum takes. One of TypeScript's own with numbers has names for these as well, which
 * `options` lists and zod refuses.
 */
export function enumValues({ def: { entries } }: z.ZodEnum): readonly (string | number)[] {
  return z.core.util.getEnumValues(entries)
}
