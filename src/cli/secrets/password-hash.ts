/** What NixOS takes for the hash of a user's password is one: with anything else nobody could log in. */
import { ProblemError, problem } from "../../problems/problem.ts"
import type { EncryptedFile } from "./fleet-secrets.ts"

/** As crypt(5) writes hashes, one that is locked by a `!` before it, and what stands for no password at all. */
const hash = /^(?:[!*]{1,2}|!{0,2}\$[\w-]+\$\S+)\s*$/

/** Gives the value of a secret. Throws a `ProblemError`: NG541 users are made with it, and it is no hash. */
export function unlessPlainPassword(
  { name, isPasswordOfUser }: EncryptedFile,
  value: Uint8Array,
): Uint8Array {
  if (!isPasswordOfUser || hash.test(Buffer.from(value).toString("latin1"))) return value
  throw new ProblemError([
    problem("NG541", {
      message: `${name}: users are made with the hash of a password, and this is none`,
      hint: 'let it be made of one that is asked for, generate: passwordHashOf(prompt("Password")) in its definition; or give what `mkpasswd` prints',
    }),
  ])
}
