/**
 * A value in the clear is nowhere but where it was asked for: `nixgen secrets` runs as a process, whose
 * programs are wrapped by ones that note all they are given, and everything it leaves is looked through.
 */
import { spawnSync } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { generateX25519Identity, identityToRecipient } from "age-encryption"
import { expect, test } from "vitest"
import { secretProject } from "../src/model/secret-example.ts"
import { effort } from "./support/effort.ts"
import { makeProject, pathsIn } from "./support/project.ts"

const command = join(import.meta.dirname, "../dist/cli/main.js")
// assembled, so that nothing that looks for it finds it here
const [value = "", other = "", answer = ""] = ["plain-4711", "other-4712", "typed-4714"].map(
  (each) => each.replace("-", "-value-"),
)

/** A program that notes its arguments and its environment, and then does what it is for. */
function wrapped(name: string, log: string, does: string): string {
  return `#!/bin/sh
{ printf '%s %s\\n' ${name} "$*"; env; cat /proc/$PPID/environ; cat /proc/$PPID/cmdline; } >>'${log}'
${does}
`
}

test(
  "a value that is set, edited, shown, made anew and rekeyed",
  { timeout: 120_000 },
  async () => {
    const key = await generateX25519Identity()
    const { files } = secretProject({
      "fleet.ts": `import { defineFleet, sops } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  secrets: sops({ recipients: { ann: "${await identityToRecipient(key)}" } }),
})
`,
      "hosts/web.ts": `import { composed, defineHost, passwordHash, passwordHashOf, prompt, secret } from "nixgen"
const [db, hash] = [secret("db"), secret("hash", { generate: passwordHash() })]
const url = secret("url", { generate: composed\`postgres://app:\${secret("inner", { generate: passwordHash() })}@db\` })
const typed = secret("typed", { generate: passwordHashOf(prompt("Password")) })
export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { environment: { etc: { db: { source: db.path }, hash: { source: hash.path },
    url: { source: url.path }, typed: { source: typed.path } } } },
})
`,
      "secrets/db.sops": null,
      "secrets/hosts/web.pub": null,
    })
    const folder = makeProject(files as Record<string, string>)
    const [programs, temporary, home] = ["programs", "temporary", "home"].map((name) => {
      const made = join(folder, "node_modules", name)
      mkdirSync(made)
      return made
    }) as [string, string, string]
    const log = join(folder, "node_modules/log")
    const editing = join(folder, "node_modules/edited")
    const scripts = {
      openssl: wrapped("openssl", log, 'PATH=/usr/bin:/bin exec openssl "$@"'),
      age: wrapped("age", log, 'PATH=/usr/bin:/bin exec age "$@"'),
      editor: wrapped(
        "editor",
        log,
        `stat -c %a "$(dirname "$1")" "$1" >'${editing}'; sed -i s/${value}/${other}/ "$1"`,
      ),
    }
    for (const [name, text] of Object.entries(scripts)) {
      writeFileSync(join(programs, name), text)
      chmodSync(join(programs, name), 0o755)
    }
    const keyFile = join(home, "keys.txt")
    writeFileSync(keyFile, `${key}\n`, { mode: 0o600 })
    const env = {
      PATH: `${programs}:${process.env["PATH"]}`,
      HOME: home,
      TMPDIR: temporary,
      SOPS_AGE_KEY_FILE: keyFile,
      EDITOR: join(programs, "editor"),
    }
    let told = ""
    const nixgen = (line: string, input = "") => {
      const parameters = [command, "secrets", ...line.split(" ")]
      const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
        cwd: folder,
        env,
        input,
        encoding: "utf8",
      })
      expect([line, status, stderr]).toEqual([line, 0, stderr])
      told += stderr
      return stdout
    }
    told += nixgen("init --json")
    told += nixgen("set db --json", `${value}\n`)
    told += nixgen("generate typed --json", `${answer}\n`)
    told += nixgen("generate --json")
    told += nixgen("edit db")
    told += nixgen("rekey db hash --yes --json")
    for (const line of ["list --json", "check"].slice(effort(2, 0))) told += nixgen(line)
    expect(nixgen("show db")).toBe(other)
    const made = nixgen("show hash")
    const url = nixgen("show url")
    expect(nixgen("show typed")).toMatch(/^\$6\$/)
    const hostKey = nixgen("show hosts/web").split("\n")[1] ?? ""
    expect([made.length, hostKey.length]).toEqual([24, 70])
    expect(readFileSync(editing, "utf8")).toBe("700\n600\n")
    const secretKey = key.slice("AGE-SECRET-KEY-1".length)
    const noted = readFileSync(log, "utf8")
    expect(noted).toContain("openssl passwd -6 -stdin")
    const all = [folder, temporary].flatMap((each) => pathsIn(each).map((path) => join(each, path)))
    expect(all.filter((file) => file.includes("secrets/"))).toHaveLength(10)
    const texts = [
      ["told", told],
      ["log", noted],
      ...all.map((file) => [file, readFileSync(file, "latin1")]),
    ]
    for (const plain of [value, other, answer, made, url, hostKey, secretKey])
      expect(texts.filter(([, text = ""]) => text.includes(plain)).map(([name]) => name)).toEqual(
        [],
      )
    // the memory folder of this user has nothing left of it
    const memory = `/dev/shm/nixgen-${process.getuid?.()}`
    const left = existsSync(memory) ? pathsIn(memory) : []
    expect(left.filter((file) => readFileSync(file, "latin1").includes(other))).toEqual([])
  },
)
