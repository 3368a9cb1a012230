/** What builds and checks tell of who can read secrets, without a key; and records that a merge has left. */
import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { build, check, secrets } from "../../../test/support/commands.ts"
import {
  as,
  fleetOf,
  hostUsing,
  piped,
  projectOf,
  show,
  withAdmins,
} from "../../../test/support/secret-commands.ts"
import { testTerminal } from "../../../test/support/terminal.ts"

withAdmins()

/** A fleet whose two hosts use a secret that is for both, for one that both have. */
async function kept(store: "sops" | "agenix", more: Record<string, string> = {}): Promise<string> {
  const folder = projectOf(store, ["alice", "bob"], {
    "hosts/web.ts": hostUsing('secret("db")'),
    ...more,
  })
  await secrets({ deed: "init" }, as("alice", folder))
  await secrets({ deed: "set", names: ["db"] }, as("alice", folder, piped("value")))
  return folder
}

/** What a build and a check tell of readers, and how they end. */
async function told(folder: string) {
  const results: (readonly [status: unknown, codes: readonly string[]])[] = []
  for (const run of [
    async (terminal: ReturnType<typeof testTerminal>) => await build({}, terminal),
    async (terminal: ReturnType<typeof testTerminal>) => await check({ eval: false }, terminal),
  ]) {
    const terminal = testTerminal(folder)
    const status = await run(terminal)
    const lines = terminal.told().split("\n")
    const codes = lines.flatMap((line) => /^(?:error|warning) NG53\d/.exec(line) ?? [])
    results.push([status, codes])
  }
  return results
}

describe.each(["sops", "agenix"] as const)("builds and checks with %s tell of", (store) => {
  const end = store === "sops" ? "sops" : "age"

  test("a host that cannot read what it uses, until it can", async () => {
    const folder = await kept(store)
    expect(await told(folder)).toEqual([
      [0, []],
      [0, []],
    ])
    writeFileSync(
      join(folder, "hosts/extra.ts"),
      readFileSync(join(folder, "hosts/web.ts"), "utf8"),
    )
    await secrets({ deed: "init" }, as("alice", folder))
    expect(await told(folder)).toEqual([
      [1, ["error NG533"]],
      [1, ["error NG533"]],
    ])
    // by a key that nixgen has nothing of, it may be able to
    const extra = join(folder, "hosts/extra.ts")
    const plain = readFileSync(extra, "utf8")
    const keys = store === "sops" ? "sops: { age: { keyFile" : "age: { identityPaths: ["
    const ends = store === "sops" ? ': "/var/key.txt" } }' : '"/var/key"] }'
    writeFileSync(extra, plain.replace("config: {", `config: { ${keys}${ends},`))
    expect((await told(folder)).map(([, codes]) => codes)).toEqual([
      ["warning NG533"],
      ["warning NG533"],
    ])
    writeFileSync(extra, plain)
    await secrets({ deed: "rekey", yes: true }, as("alice", folder))
    expect((await told(folder)).map(([status]) => status)).toEqual([0, 0])
  })

  test("others who can read it, and admins who cannot yet: as warnings", async () => {
    const folder = await kept(store)
    const before = readFileSync(join(folder, `secrets/db.${end}`), "utf8")
    const record = join(folder, "secrets/record.json")
    const recorded = readFileSync(record, "utf8")
    writeFileSync(join(folder, "fleet.ts"), fleetOf(store, ["alice"]))
    const warned = ["warning NG533", "warning NG533", "warning NG533"]
    expect(await told(folder)).toEqual([
      [0, warned],
      [0, warned],
    ])
    await secrets({ deed: "rekey", yes: true }, as("alice", folder))
    expect(await told(folder)).toEqual([
      [0, []],
      [0, []],
    ])
    // as git has it of before
    writeFileSync(join(folder, `secrets/db.${end}`), before)
    writeFileSync(record, recorded)
    expect((await told(folder)).map(([status, codes]) => [status, codes.length > 0])).toEqual([
      [0, true],
      [0, true],
    ])
    writeFileSync(join(folder, "fleet.ts"), fleetOf(store, ["alice", "bob"]))
    await secrets({ deed: "rekey", yes: true }, as("alice", folder))
    rmSync(join(folder, "hosts/mail.ts"))
    expect((await told(folder))[0]).toEqual([0, ["warning NG533"]])
  })
})

test("a file of before that comes back by itself", async () => {
  const folder = await kept("agenix")
  const file = join(folder, "secrets/db.age")
  const before = readFileSync(file)
  writeFileSync(join(folder, "fleet.ts"), fleetOf("agenix", ["alice"]))
  await secrets({ deed: "rekey", yes: true }, as("alice", folder))
  writeFileSync(file, before)
  expect(await told(folder)).toEqual([
    [0, ["warning NG533"]],
    [0, ["warning NG533"]],
  ])
  await secrets({ deed: "rekey", yes: true }, as("alice", folder))
  expect((await told(folder)).map(([, codes]) => codes)).toEqual([[], []])
})

test("for whom a file of another program is, builds do not tell", async () => {
  const folder = await kept("agenix")
  rmSync(join(folder, "secrets/record.json"))
  expect(await told(folder)).toEqual([
    [0, []],
    [0, []],
  ])
})

/** Two texts as git leaves them where both have changed from a third. */
async function merged(folder: string, [base, ours, theirs]: readonly [string, string, string]) {
  const { spawnSync } = await import("node:child_process")
  const [first, second, third] = [base, ours, theirs].map((text, index) => {
    const file = join(folder, `side${index}`)
    writeFileSync(file, text)
    return file
  })
  const parameters = ["merge-file", "-p", second, first, third].map(String)
  const { stdout, status } = spawnSync("git", parameters, { encoding: "utf8" })
  for (const file of [first, second, third]) rmSync(String(file))
  expect(status).toBeGreaterThan(0)
  return stdout
}

test.each(["sops", "agenix"] as const)(
  "a record that a merge has left is told of, and written anew without a key, with %s",
  async (store) => {
    const folder = await kept(store)
    const record = join(folder, "secrets/record.json")
    const read = () => readFileSync(record, "utf8")
    const using = (...names: readonly string[]) =>
      writeFileSync(
        join(folder, "hosts/web.ts"),
        hostUsing(
          'secret("db")',
          ...names.map((name) => `secret("${name}", { generate: password() })`),
        ),
      )
    const base = read()
    const sides: string[] = []
    for (const name of ["p", "q"]) {
      writeFileSync(record, base)
      using(name)
      await secrets({ deed: "generate" }, as("alice", folder))
      sides.push(read())
    }
    using("p", "q")
    const [ours = "", theirs = ""] = sides
    const conflict = await merged(folder, [base, ours, theirs])
    writeFileSync(record, conflict)
    expect(await told(folder)).toEqual([
      [1, ["error NG536"]],
      [1, ["error NG536"]],
    ])
    const checking = as("alice", folder)
    expect(await secrets({ deed: "check" }, checking)).toBe(1)
    expect(checking.told()).toContain("NG536")
    expect(checking.told()).not.toContain("NG533")
    const values = await Promise.all(
      ["p", "q"].map(async (name) => await show(folder, "bob", name)),
    )
    // nobody's key
    const terminal = testTerminal(folder)
    expect(await secrets({ deed: "rekey" }, terminal)).toBe(0)
    expect(terminal.told()).toContain("changed secrets/record.json")
    expect(JSON.parse(read())).toEqual({ ...JSON.parse(ours), ...JSON.parse(theirs) })
    expect(await secrets({ deed: "check" }, as("alice", folder))).toBe(0)
    expect((await told(folder)).map(([status]) => status)).toEqual([0, 0])
    expect(
      await Promise.all(["p", "q"].map(async (name) => await show(folder, "bob", name))),
    ).toEqual(values)
  },
)
