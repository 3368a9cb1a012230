/** Secrets that are made of others and of what is asked for: in which order, of what, and when they are stale. */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import {
  admins,
  as,
  codesOf,
  fleetOf,
  hostUsing,
  piped,
  projectOf,
  show,
  typed,
  withAdmins,
} from "../../../test/support/secret-commands.ts"
import { secrets } from "../../../test/support/commands.ts"
import type { ProblemError } from "../../problems/problem.ts"

withAdmins()

const database = 'secret("app/db", { generate: password({ length: 12 }) })'
const url = 'secret("app/url", { generate: composed`postgres://app:${' + database + "}@db/app` })"

/** The same, and each host has its own. */
const ofEach = (text: string) => text.replaceAll(" })", ', per: "host" })')

const hashOf = (password: string) =>
  `secret("ann", { neededForUsers: true, generate: passwordHashOf(${password}) })`

const unread = { readInput: async () => expect.unreachable("it was read") }

/** A project of one host, with what it uses. */
function using(...declarations: readonly string[]): string {
  return projectOf("sops", ["alice"], {
    "hosts/web.ts": hostUsing(...declarations),
    "hosts/mail.ts": hostUsing(),
  })
}

async function generate(folder: string, names: readonly string[] = [], more: object = {}) {
  const terminal = as("alice", folder, more)
  await secrets({ deed: "generate", names: [...names] }, terminal)
  return terminal.told()
}

async function messagesOf(run: Promise<unknown>): Promise<readonly string[]> {
  const error = await run.then(
    () => undefined,
    (thrown: ProblemError) => thrown,
  )
  return (error?.problems ?? []).map(({ code, message }) => `${code} ${message}`)
}

async function states(folder: string): Promise<Readonly<Record<string, unknown>>> {
  const terminal = as("alice", folder)
  await secrets({ deed: "list", json: true }, terminal)
  const { secrets: all } = JSON.parse(terminal.written())
  return Object.fromEntries(
    all.flatMap(({ name, kind, state }: Record<string, string>) =>
      kind === "secret" ? [[name, state]] : [],
    ),
  )
}

describe("a secret that is made of another", () => {
  test("has its value in it, and is made after it, in one run", async () => {
    const folder = using(url)
    await generate(folder)
    const value = await show(folder, "alice", "app/db")
    expect(value).toMatch(/^[A-Za-z\d]{12}$/)
    expect(await show(folder, "alice", "app/url")).toBe(`postgres://app:${value}@db/app`)
    expect(await states(folder)).toEqual({ "app/url": "current", "app/db": "current" })
  })

  test("by its name alone makes what it needs; with another value of that it is made anew", async () => {
    const folder = using(url)
    await generate(folder, ["app/url"])
    const before = await show(folder, "alice", "app/url")
    const terminal = as("alice", folder)
    await secrets({ deed: "generate", names: ["app/db"], renew: true }, terminal)
    const after = await show(folder, "alice", "app/url")
    expect(after).not.toBe(before)
    expect(after).toContain(await show(folder, "alice", "app/db"))
  })

  test("is stale where that was set, and current where it was encrypted for others", async () => {
    const folder = using(url)
    await generate(folder)
    writeFileSync(join(folder, "fleet.ts"), fleetOf("sops", ["alice", "bob"]))
    await secrets({ deed: "rekey", yes: true }, as("alice", folder))
    expect(await states(folder)).toEqual({ "app/url": "current", "app/db": "current" })
    const setting = as("alice", folder, piped("chosen"))
    await secrets({ deed: "set", names: ["app/db"] }, setting)
    expect(setting.told()).toContain("`nixgen secrets generate app/url` makes it anew")
    expect(await states(folder)).toEqual({ "app/url": "stale", "app/db": "current" })
    const checking = as("alice", folder)
    expect(await secrets({ deed: "check" }, checking)).toBe(1)
    expect(checking.told()).toMatch(
      /NG535 .*app\/url is to be made anew: app\/db, which it is made of/,
    )
    await generate(folder)
    expect(await show(folder, "bob", "app/url")).toBe("postgres://app:chosen@db/app")
  })

  test("is recorded with what it is made of, until its file is gone", async () => {
    const folder = using(url)
    await generate(folder)
    const recorded = () => JSON.parse(readFileSync(join(folder, "secrets/record.json"), "utf8"))
    const { sha256 } = recorded()["secrets/app/db.sops"]
    expect(recorded()["secrets/app/url.sops"].madeOf).toEqual({ "secrets/app/db.sops": sha256 })
    rmSync(join(folder, "secrets/app/url.sops"))
    await secrets({ deed: "set", names: ["app/db"] }, as("alice", folder, piped("chosen")))
    expect(Object.keys(recorded())).toEqual(["secrets/app/db.sops"])
  })

  test("is stale where its own words are others", async () => {
    const folder = using(url)
    await generate(folder)
    writeFileSync(join(folder, "hosts/web.ts"), hostUsing(url.replace("@db/app", "@db/other")))
    expect(await states(folder)).toEqual({ "app/url": "stale", "app/db": "current" })
    await generate(folder)
    expect(await show(folder, "alice", "app/url")).toMatch(/@db\/other$/)
  })

  test("leaves what it is made of to the admins, where no host uses that", async () => {
    const folder = using(url)
    await secrets({ deed: "init" }, as("alice", folder))
    await generate(folder)
    const terminal = as("alice", folder)
    await secrets({ deed: "list" }, terminal)
    expect(terminal.written()).toMatch(/app\/url +current +web +alice, web\n/)
    expect(terminal.written()).toMatch(/app\/db +current +for app\/url +alice\n/)
    const text = readFileSync(join(folder, "secrets/app/db.sops"), "utf8")
    expect([...text.matchAll(/"recipient": "(.*)"/g)].map(([, each]) => each)).toEqual([
      admins.alice.recipient,
    ])
  })

  test("of each host is made of that host's own", async () => {
    const folder = projectOf("sops", ["alice"], {
      "hosts/web.ts": hostUsing(ofEach(url)),
      "hosts/mail.ts": hostUsing(ofEach(url)),
    })
    await generate(folder)
    const values = await Promise.all(
      ["app/db/web", "app/url/web", "app/db/mail", "app/url/mail"].map(
        async (name) => await show(folder, "alice", name),
      ),
    )
    expect(values[1]).toBe(`postgres://app:${values[0]}@db/app`)
    expect(values[3]).toBe(`postgres://app:${values[2]}@db/app`)
    expect(values[0]).not.toBe(values[2])
  })

  test("that has to be set first is told of, and nothing is written", async () => {
    const folder = using('secret("app/url", { generate: composed`x${secret("given")}` })', database)
    expect(await messagesOf(generate(folder))).toEqual([
      "NG541 app/url is made of given, which has no value yet",
    ])
    expect(existsSync(join(folder, "secrets"))).toBe(false)
    await secrets({ deed: "set", names: ["given"] }, as("alice", folder, piped("y")))
    await generate(folder)
    expect(await show(folder, "alice", "app/url")).toBe("xy")
  })

  test("is not made by somebody who cannot read that", async () => {
    const folder = using('secret("app/url", { generate: composed`x${secret("given")}` })')
    await secrets({ deed: "set", names: ["given"] }, as("alice", folder, piped("y")))
    const run = secrets({ deed: "generate" }, as("bob", folder))
    expect(await codesOf(run)).toEqual(["NG532"])
  })

  test("with bytes, has them as they are", async () => {
    const folder = using('secret("all", { generate: composed`<${secret("given")}>` })')
    const bytes = Buffer.from([0, 255, 10, 128])
    const readInput = async () => bytes
    await secrets({ deed: "set", names: ["given"] }, as("alice", folder, { readInput }))
    await generate(folder)
    const written: Uint8Array[] = []
    const writeBytes = (each: Uint8Array) => written.push(each)
    await secrets({ deed: "show", names: ["all"] }, as("alice", folder, { writeBytes }))
    expect(Buffer.concat(written)).toEqual(
      Buffer.concat([Buffer.from("<"), bytes, Buffer.from(">")]),
    )
  })

  test("is kept by agenix as well, which has no files with secrets in them", async () => {
    const folder = projectOf("agenix", ["alice", "bob"], {
      "hosts/web.ts": hostUsing(url),
      "hosts/mail.ts": hostUsing(),
    })
    await generate(folder)
    const value = await show(folder, "bob", "app/db")
    expect(await show(folder, "bob", "app/url")).toBe(`postgres://app:${value}@db/app`)
  })
})

describe("what is asked for", () => {
  const mail =
    'secret("mail", { generate: composed`user=${prompt("User", { shown: true })}\\npass=${prompt("Password")}\\n` })'

  test("is typed at a terminal, what is secret twice", async () => {
    const folder = using(mail)
    const asked: string[] = []
    const ask = async (question: string) => (asked.push(question), "ann")
    await generate(folder, [], { ...typed("sesame", "sesame"), ask })
    expect(await show(folder, "alice", "mail")).toBe("user=ann\npass=sesame\n".trimEnd())
    expect(asked).toEqual(["User, for mail: "])
    expect(
      await messagesOf(
        secrets(
          { deed: "generate", names: ["mail"], renew: true },
          as("alice", folder, { ...typed("one", "other"), ask }),
        ),
      ),
    ).toEqual(["NG541 mail: the two values are not the same"])
  })

  test("comes line by line on standard input", async () => {
    const folder = using(mail)
    await generate(folder, ["mail"], piped("ann\r\nsesame\n"))
    expect(await show(folder, "alice", "mail")).toBe("user=ann\npass=sesame")
    expect(await states(folder)).toEqual({ mail: "current" })
  })

  test.each([
    [
      "nobody to ask",
      {},
      /^NG541 mail: it asks for what nobody is there to answer: "User", "Password"$/,
    ],
    ["nothing on standard input", piped(""), /nobody is there to answer/],
    [
      "too few lines",
      piped("ann\n"),
      /^NG541 mail: standard input has 1 line, and 2 are asked for$/,
    ],
    ["too many", piped("ann\nb\nc\n"), /has 3 lines, and 2 are asked for/],
    ["an empty line", piped("ann\n\n"), /^NG541 mail: the value is empty$/],
  ])("is refused: %s", async (_name, more, want) => {
    const folder = using(mail, database)
    const told = await messagesOf(generate(folder, [], more))
    expect(told).toEqual([expect.stringMatching(want)])
    expect(existsSync(join(folder, "secrets"))).toBe(false)
  })

  test("of several secrets is no matter for one standard input, which is not read", async () => {
    const folder = using(mail, mail.replace('"mail"', '"other"'))
    expect(await messagesOf(generate(folder, [], unread))).toHaveLength(2)
  })

  test("is not asked for where nothing is to be made", async () => {
    const folder = using(mail)
    await generate(folder, [], piped("ann\nsesame\n"))
    expect(await generate(folder, [], unread)).toContain("nothing is to be made")
  })

  test("with another question makes the value stale", async () => {
    const folder = using(mail)
    await generate(folder, [], piped("ann\nsesame\n"))
    writeFileSync(join(folder, "hosts/web.ts"), hostUsing(mail.replace('"Password"', '"Token"')))
    expect(await states(folder)).toEqual({ mail: "stale" })
  })
})

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0

/** A host with a user whose password is a secret. */
const user = (options: string) => `import { defineHost, password, secret } from "nixgen"
export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { users: { users: { ann: { isNormalUser: true, hashedPasswordFile: secret("ann", { neededForUsers: true${options} }).path } } } },
})
`

const ofUser = (options: string) =>
  projectOf("sops", ["alice"], { "hosts/web.ts": user(options), "hosts/mail.ts": hostUsing() })

describe("what users are made with is a hash", () => {
  test.each([
    ["sesame", false],
    ["$sesame", false],
    ["$6$salt$hash", true],
    ["$y$j9T$salt$hash", true],
    ["!", true],
    ["*", true],
    ["!$6$salt$hash", true],
    ["!sesame", false],
    ["*sesame", false],
  ])("%s: %s", async (given, isTaken) => {
    const run = secrets(
      { deed: "set", names: ["ann"] },
      as("alice", ofUser(""), piped(`${given}\n`)),
    )
    expect(await codesOf(run)).toEqual(isTaken ? [] : ["NG541"])
  })

  test("as is what is made", async () => {
    expect(await messagesOf(generate(ofUser(", generate: password()")))).toEqual([
      "NG541 ann: users are made with the hash of a password, and this is none",
    ])
  })
})

describe.skipIf(!hasOpenssl)("the hash of a password", () => {
  test("is that of what is typed, which is kept nowhere", async () => {
    const folder = using(hashOf('prompt("Password of ann")'))
    await generate(folder, ["ann"], typed("sesame street", "sesame street"))
    const hash = await show(folder, "alice", "ann")
    const [, , salt = ""] = hash.split("$")
    const options = { input: "sesame street\n", encoding: "utf8" } as const
    const again = spawnSync("openssl", ["passwd", "-6", "-salt", salt, "-stdin"], options)
    expect(hash).toBe(again.stdout.trim())
    expect(existsSync(join(folder, "secrets/ann.pub"))).toBe(false)
  })

  test("is for the hosts, and the password for the admins", async () => {
    const folder = using(hashOf('secret("ann-password", { generate: password() })'))
    await secrets({ deed: "init" }, as("alice", folder))
    await generate(folder)
    expect(await show(folder, "alice", "ann")).toMatch(/^\$6\$/)
    const recipients = ["ann", "ann-password"].map(
      (name) =>
        readFileSync(join(folder, `secrets/${name}.sops`), "utf8").match(/"recipient"/g)?.length,
    )
    expect(recipients).toEqual([2, 1])
  })

  test.each([
    ["of two lines", "a\nb\n", /^NG541 ann: a password is on one line$/],
    ["of bytes that are no text", Buffer.from([0x61, 0xff, 10]), /is text, in UTF-8$/],
    ["longer than openssl reads", `${"a".repeat(257)}\n`, /has 256 bytes at most$/],
  ])("is not made of one %s", async (_name, given, want) => {
    const folder = using(hashOf('prompt("Password of ann")'))
    const told = await messagesOf(generate(folder, ["ann"], piped(given)))
    expect(told).toEqual([expect.stringMatching(want)])
  })
})
