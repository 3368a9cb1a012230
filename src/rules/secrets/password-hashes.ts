/** NG517: what users are made with is the hash of a password (users.users.<name>.hashedPasswordFile). */
import type { Generator } from "../../fleet/generators.ts"
import type { Declaration } from "../../fleet/secret.ts"
import { secretProject } from "../../model/secret-example.ts"
import type { SecretUse } from "../../model/secrets.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"
import { isPasswordOfUser, optionOfUser } from "./user-options.ts"

const using = (generate: string) =>
  secretProject({
    "hosts/web.ts": `config: {
  users: {
    users: {
      ann: {
        isNormalUser: true,
        hashedPasswordFile: secret("db", { neededForUsers: true, generate: ${generate} }).path,
      },
    },
  },
}`,
  })

/** What there is to say of NG517. */
export const explained: Explanation = {
  title: "What users are made with is the hash of a password",
  why: "NixOS writes what `hashedPasswordFile` has in it, or the text of `hashedPassword`, into /etc/shadow as it is. Where that is no hash, such as a password or the path of a file, nobody can log in with it.",
  mend: 'Let the hash be made of a password that is asked for, `generate: passwordHashOf(prompt("Password"))`, or of another secret; and give the path of that to `hashedPasswordFile`.',
  breaks: using("password()"),
  close: using('passwordHashOf(prompt("Password"))'),
}

export const passwordHashes: HostRule<"NG517"> = {
  code: "NG517",
  checkHost: ({ name, secretUses = [] }) => secretUses.flatMap((use) => noHash(use, name)),
}

/** Options that have a password, or its hash, themselves. */
const texts: ReadonlySet<unknown> = new Set([
  "hashedPassword",
  "initialHashedPassword",
  "password",
  "initialPassword",
])

function noHash({ declaration, origin }: SecretUse, host: string): readonly Finding[] {
  const name = JSON.stringify(declaration.name)
  const option = optionOfUser(origin)
  if (texts.has(option))
    return [
      {
        ...origin,
        host,
        message: `${option} is a text, and gets the path of the secret ${name}, not what is in it`,
        hint: "hashedPasswordFile reads a file: give it the path, of a secret that is the hash of a password",
      },
    ]
  const kind = generatorOf(declaration)
  const hint = kind === undefined ? undefined : hints[kind]
  if (kind === undefined || hint === undefined || !isPasswordOfUser(origin)) return []
  return [
    {
      ...origin,
      host,
      message: `users are made with the hash of a password, and the secret ${name} is what ${kind}() makes`,
      hint: hint(declaration),
      related: [{ place: declaration.place, message: "it is declared here" }],
    },
  ]
}

/** What makes a secret; what is no generator is told of where the declaration is checked. */
function generatorOf(declaration: Declaration): Generator["kind"] | undefined {
  return declaration.kind === "secret" ? declaration.options.generate?.kind : undefined
}

type Hint = (declared: Declaration) => string

const asked: Hint = () =>
  'let it be made of one that is asked for: generate: passwordHashOf(prompt("Password"))'

const ofAnother: Hint = ({ name }) =>
  `let it be made of another secret, which is the password: generate: passwordHashOf(secret(${JSON.stringify(`${name}-password`)}, { generate: password() })); or of one that is asked for: passwordHashOf(prompt("Password"))`

/** What to do where a kind of generator makes no hash; what is composed is judged as it is made. */
const hints: Readonly<Record<Generator["kind"], Hint | undefined>> = {
  password: ofAnother,
  passwordHash: ofAnother,
  hex: asked,
  sshKey: asked,
  wireguardKey: asked,
  selfSigned: asked,
  composed: undefined,
  passwordHashOf: undefined,
}
