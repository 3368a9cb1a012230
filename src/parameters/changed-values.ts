/** Schemas that make another value of what they are given: Nix gets what is written. */
import * as z from "zod"
import { schemasIn } from "./foreign-schemas.ts"

/** What a schema does with a value, as zod calls it, and what to do in its place. */
export interface Change {
  readonly kind: string
  readonly hint: string
}

const hints: Readonly<Record<string, string>> = {
  pipe: "check the value, but do not change it",
  transform: "check the value, but do not change it",
  catch: "use .default",
  prefault: "use .default",
}

/** What is asked of a schema. */
type Internals = Pick<z.ZodType, "def">

/** What a schema itself changes, in a way that its kind does not say. */
export function hiddenChange({ def }: Internals): Change | undefined {
  if ("coerce" in def && def.coerce === true)
    return { kind: "coerce", hint: "give a value of the type itself" }
  const isWritten = def.checks?.some((check) => check._zod.def.check === "overwrite")
  return isWritten === true
    ? { kind: "trim, toLowerCase and their like", hint: "check the form with .regex instead" }
    : undefined
}

/** The first change in a schema and in those that it is made of. */
export function changeIn(schema: unknown): Change | undefined {
  for (const each of schemasIn(schema)) {
    if (!(each instanceof z.ZodType)) continue
    const { type } = each.def
    const hint = hints[type]
    if (hint !== undefined) return { kind: type, hint }
    const hidden = hiddenChange(each)
    if (hidden !== undefined) return hidden
  }
  return undefined
}
