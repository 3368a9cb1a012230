/** What definitions share with all else that runs in their thread, and may leave as another thing. */
import * as z from "zod"
import { holdsMembers } from "../../holds-members.ts"

/** Takes note of the runtime; the function that it gives says whether all of it is as it was. */
export function notedRuntime(): () => boolean {
  const noted = seenRuntime()
  return () => {
    const seen = seenRuntime()
    return (
      seen.length === noted.length && seen.every((each, index) => Object.is(each, noted[index]))
    )
  }
}

/** Names and values: those of all globals and of what they are made of, the environment, zod's settings. */
function seenRuntime(): readonly unknown[] {
  const members = Object.values(Object.getOwnPropertyDescriptors(globalThis)).flatMap(
    ({ value }: PropertyDescriptor) => (holdsMembers(value) ? [value] : []),
  )
  const prototypes = members.flatMap((each) =>
    "prototype" in each && holdsMembers(each.prototype) ? [each.prototype] : [],
  )
  return [globalThis, ...members, ...prototypes, process.env, z.config()].flatMap(seenOf)
}

function seenOf(object: object): readonly unknown[] {
  return Reflect.ownKeys(object).flatMap((key) => {
    const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key) ?? {}
    return [key, value, get, set]
  })
}
