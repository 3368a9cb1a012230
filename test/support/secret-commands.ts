/** Projects that keep secrets, and admins with keys of their own, for tests of `nixgen secrets`. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { generateX25519Identity, identityToRecipient } from "age-encryption"
import { afterAll, beforeAll } from "vitest"
import type { Terminal } from "../../src/cli/terminal/terminal.ts"
import { secretProject } from "../../src/model/secret-example.ts"
import type { Files } from "../../src/problems/explanation.ts"
import type { ProblemError } from "../../src/problems/problem.ts"
import { secrets } from "./commands.ts"
import { keptProject, makeProject } from "./project.ts"
import { testTerminal } from "./terminal.ts"

/** The admins, by their names. */
export const admins: Record<"alice" | "bob", { readonly key: string; readonly recipient: string }> =
  Object.create(null)
/** Where the admins have their keys. */
export let homes = ""

/** Gives the admins keys for the tests of a file. */
export function withAdmins(): void {
  beforeAll(async () => {
    homes = keptProject({})
    for (const name of ["alice", "bob"] as const) {
      const key = await generateX25519Identity()
      admins[name] = { key, recipient: await identityToRecipient(key) }
      mkdirSync(join(homes, name))
      writeFileSync(join(homes, name, "keys.txt"), `${key}\n`)
    }
  })
  afterAll(() => rmSync(homes, { recursive: true }))
}

export type Admin = keyof typeof admins

/** A fleet whose hosts use secrets, each by what stands in its file. */
export function fleetOf(store: "sops" | "agenix", who: readonly Admin[]): string {
  const recipients = who.map((name) => `${name}: "${admins[name].recipient}"`).join(", ")
  return `import { agenix, defineFleet, sops } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  secrets: ${store}({ recipients: { ${recipients} } }),
})
`
}

export function hostUsing(...declarations: readonly string[]): string {
  const uses = declarations.map((each, index) => `e${index}: { source: ${each}.path }`).join(", ")
  return `import { composed, defineHost, hex, password, passwordHash, passwordHashOf, prompt, secret, selfSigned, sshKey, wireguardKey } from "nixgen"
export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { environment: { etc: { ${uses} } } },
})
`
}

export function projectOf(
  store: "sops" | "agenix",
  who: readonly Admin[] = ["alice"],
  more: Files = {},
): string {
  const { files } = secretProject({
    "fleet.ts": fleetOf(store, who),
    "hosts/web.ts": hostUsing('secret("db")', 'secret("web/only")'),
    "hosts/mail.ts": hostUsing('secret("db")'),
    "secrets/hosts/web.pub": null,
    "secrets/db.sops": null,
    ...more,
  })
  return makeProject(files as Record<string, string>)
}

export function as(who: Admin, folder: string, more: Partial<Terminal> = {}) {
  const environment = {
    SOPS_AGE_KEY_FILE: join(homes, who, "keys.txt"),
    HOME: homes,
    XDG_CONFIG_HOME: homes,
  }
  return Object.assign(testTerminal(folder), { environment, ...more })
}

export const piped = (value: string | Uint8Array) => ({
  readInput: async () => Buffer.from(value),
})

/** What a run threw. */
export async function codesOf(run: Promise<unknown>): Promise<readonly string[]> {
  const error = await run.then(
    () => undefined,
    (thrown: ProblemError) => thrown,
  )
  return (error?.problems ?? []).map(({ code }) => code)
}

export async function show(folder: string, who: Admin, name: string): Promise<string> {
  const terminal = as(who, folder)
  await secrets({ deed: "show", names: [name] }, terminal)
  return terminal.written()
}

/** What is typed where it is not shown, one after the other. */
export const typed = (...answers: string[]) => ({ askUnseen: async () => answers.shift() ?? "" })
