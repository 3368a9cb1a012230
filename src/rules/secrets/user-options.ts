/** What of a user a value is: the options of `users.users.<name>` about passwords. */
import type { Origin } from "../../problems/problem.ts"

/** The option of a user that something stands in: `hashedPasswordFile`. */
export function optionOfUser({ path = [] }: Origin): string | undefined {
  const [first, group, kind, , option] = path.filter((segment) => typeof segment === "string")
  return first === "config" && group === "users" && kind === "users" ? option : undefined
}

/** Options that are read as users are made. */
const files: ReadonlySet<unknown> = new Set(["hashedPasswordFile", "passwordFile"])

/** Whether what stands there is the file with the hash of a user's password. */
export function isPasswordOfUser(origin: Origin): boolean {
  return files.has(optionOfUser(origin))
}
