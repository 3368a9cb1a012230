/** NG513: the secret with a user's password is there before users are made. */
import type { SecretUse } from "../../model/secrets.ts"
import { secretProject } from "../../model/secret-example.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type Finding, type FleetRule, onlyData } from "../rule.ts"
import { isPasswordOfUser } from "./user-options.ts"

const using = (options: string) =>
  secretProject({
    "hosts/web.ts": `config: {
  users: {
    users: {
      ann: { isNormalUser: true, hashedPasswordFile: secret("db"${options}).path },
    },
  },
}`,
  })

/** What there is to say of NG513. */
export const explained: Explanation = {
  title: "The secret with a user's password is there before users are made",
  why: "sops-nix decrypts secrets after users are made, as it gives them to those. A password that is not there then is not set: nobody can log in with it.",
  mend: "Say `neededForUsers: true` where the secret is declared. It is root's then, and has no owner.",
  breaks: using(""),
  close: using(", { neededForUsers: true }"),
}

export const userPasswords: FleetRule<"NG513"> = {
  code: "NG513",
  sees: onlyData,
  check: ({ hosts, secrets }) =>
    secrets?.store !== "sops"
      ? []
      : hosts.flatMap(({ name, secretUses = [] }) =>
          secretUses.filter(isLate).map((use) => tooLate(use, name)),
        ),
}

function isLate({ declaration, origin }: SecretUse): boolean {
  if (!isPasswordOfUser(origin)) return false
  return declaration.kind === "text" || declaration.options.neededForUsers !== true
}

function tooLate({ declaration, origin }: SecretUse, host: string): Finding {
  const { name, kind } = declaration
  return {
    ...origin,
    host,
    message: `the secret "${name}" is not there yet when users are made`,
    hint:
      kind === "text"
        ? "a file that contains secrets is written after that: encrypt the whole as one secret"
        : `declare it so: secret(${JSON.stringify(name)}, { neededForUsers: true })`,
  }
}
