/** NG500: a secret stands where a value is wanted, which would be known to everybody. */
import { callSite } from "../../problems/call-site.ts"
import { ProblemError, type Said, problem } from "../../problems/problem.ts"
import { brands } from "./brands.ts"

/** The name of the secret that a value stands for. */
export function secretNameOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !(brands.secret in value)) return undefined
  const declaration: unknown = value[brands.secret]
  return typeof declaration === "object" && declaration !== null && "name" in declaration
    ? String(declaration.name)
    : undefined
}

/** What there is to say of a secret in the place of a value. */
export function secretAsValue(name: string): Pick<Said, "message" | "detail" | "hint"> {
  return {
    message: `the secret "${name}" is no value: nixgen does not know it`,
    detail:
      "What a definition says stands in the Nix store, which everyone on the machine can read.",
    hint: "write `.path` behind it in an option that reads a file, most are named …File; a file that has more in it than the secret is written secretText`…`",
  }
}

/** Refuses a secret that is used as text, where that is done. */
export function refuseSecret(name: string): never {
  throw new ProblemError([problem("NG500", { ...secretAsValue(name), place: callSite() })])
}
