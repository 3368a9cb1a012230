/** `nixgen secrets` on a fleet: who can read what, before and after people and hosts come and go. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { userInfo } from "node:os"
import { join } from "node:path"
import { describe, expect, onTestFinished, test, vi } from "vitest"
import { decryptedByAge } from "../../encryption/age-file.ts"
import { definitionHash } from "../../encryption/generated.ts"
import { identityIn } from "../../encryption/identities.ts"
import { privateFolder, withMemoryFolder } from "../../encryption/memory-folder.ts"
import { valueInSops } from "../../encryption/sops-file.ts"
import { effort } from "../../../test/support/effort.ts"
import { build, secrets } from "../../../test/support/commands.ts"
import { testTerminal } from "../../../test/support/terminal.ts"
import {
  type Admin,
  admins,
  as,
  codesOf,
  fleetOf,
  homes,
  hostUsing,
  piped,
  projectOf,
  show,
  typed,
  withAdmins,
} from "../../../test/support/secret-commands.ts"
import { withoutLineEnd } from "./asked-value.ts"
import { chosenFiles, secretFleets } from "./fleet-secrets.ts"
import { type Installed, hostKeysFor, withHandedOver } from "./hand-over.ts"
import { inPrivateFolder } from "./private-folder.ts"
import { encryptedFor } from "./stored.ts"
import { writeSecrets } from "./written.ts"

withAdmins()

async function hostKeyIn(folder: string, host: string): Promise<string> {
  const file = readFileSync(join(folder, `secrets/hosts/${host}.key.age`))
  const alice = identityIn("alice", admins.alice.key, async () => undefined)
  const value = await decryptedByAge(file, alice ? [alice] : [], async () => new Uint8Array())
  return Buffer.from(value ?? []).toString()
}

/** Which of these keys read a secret of sops. */
async function readersOf(folder: string, name: string, keys: Readonly<Record<string, string>>) {
  const text = readFileSync(join(folder, `secrets/${name}.sops`), "utf8")
  const found: string[] = []
  for (const [who, key] of Object.entries(keys)) {
    const identity = identityIn(who, key, async () => undefined)
    const value = await valueInSops(text, identity ? [identity] : [], async () => new Uint8Array())
    if (value !== undefined) found.push(`${who}: ${Buffer.from(value).toString()}`)
  }
  return found
}

async function setUp(folder: string, who: Admin = "alice"): Promise<void> {
  await secrets({ deed: "init" }, as(who, folder))
  await secrets({ deed: "set", names: ["db"] }, as(who, folder, piped("first\n")))
  await secrets({ deed: "set", names: ["web/only"] }, as(who, folder, piped("second\n")))
}

describe("with sops, a secret is for the admins and the hosts that use it", () => {
  test("from the first key of a host to the last check", async () => {
    const folder = projectOf("sops")
    const first = as("alice", folder)
    expect(await secrets({ deed: "check" }, first)).toBe(1)
    expect(first.told()).toContain("NG502")
    await setUp(folder)
    const [web, mail] = [await hostKeyIn(folder, "web"), await hostKeyIn(folder, "mail")]
    const keys = { alice: admins.alice.key, bob: admins.bob.key, web, mail }
    expect(await readersOf(folder, "db", keys)).toEqual([
      "alice: first",
      "web: first",
      "mail: first",
    ])
    expect(await readersOf(folder, "web/only", keys)).toEqual(["alice: second", "web: second"])
    const last = as("alice", folder)
    expect(await secrets({ deed: "check" }, last)).toBe(0)
    expect(await show(folder, "alice", "db")).toBe("first")
  })

  test("an admin who comes, one who goes, and a host that is gone", async () => {
    const folder = projectOf("sops")
    await setUp(folder)
    const [web, mail] = [await hostKeyIn(folder, "web"), await hostKeyIn(folder, "mail")]
    const keys = { alice: admins.alice.key, bob: admins.bob.key, web, mail }
    writeFileSync(join(folder, "fleet.ts"), fleetOf("sops", ["alice", "bob"]))
    expect(await codesOf(secrets({ deed: "show", names: ["db"] }, as("bob", folder)))).toEqual([
      "NG532",
    ])
    const checking = as("alice", folder)
    expect(await secrets({ deed: "check" }, checking)).toBe(1)
    expect(checking.told()).toContain("It is not for bob yet.")
    const gaining = as("alice", folder)
    await secrets({ deed: "rekey", yes: true }, gaining)
    expect(gaining.told()).toContain("db: for alice, bob, mail, web\n  + bob can read it")
    expect(await readersOf(folder, "web/only", keys)).toEqual([
      "alice: second",
      "bob: second",
      "web: second",
    ])
    rmSync(join(folder, "hosts/mail.ts"))
    writeFileSync(join(folder, "fleet.ts"), fleetOf("sops", ["bob"]))
    const losing = as("bob", folder)
    await secrets({ deed: "rekey", yes: true }, losing)
    expect(losing.told()).toContain(
      "- alice cannot read it any more".replace("alice", admins.alice.recipient),
    )
    expect(losing.told()).toContain("give new values to")
    expect(await readersOf(folder, "db", keys)).toEqual(["bob: first", "web: first"])
    expect(await show(folder, "bob", "db")).toBe("first")
  })

  test("who has lost the key of all admins is told so, and nothing changes", async () => {
    const folder = projectOf("sops")
    await setUp(folder)
    writeFileSync(join(folder, "fleet.ts"), fleetOf("sops", ["bob"]))
    const before = readFileSync(join(folder, "secrets/db.sops"), "utf8")
    const codes = await codesOf(secrets({ deed: "rekey", yes: true }, as("bob", folder)))
    expect(new Set(codes)).toEqual(new Set(["NG532"]))
    expect(codes).toHaveLength(4)
    expect(readFileSync(join(folder, "secrets/db.sops"), "utf8")).toBe(before)
  })

  test("without a terminal, nothing is encrypted anew that nobody has said yes to", async () => {
    const folder = projectOf("sops")
    await setUp(folder)
    writeFileSync(join(folder, "fleet.ts"), fleetOf("sops", ["alice", "bob"]))
    await expect(secrets({ deed: "rekey" }, as("alice", folder))).rejects.toThrow("no terminal")
    const no = as("alice", folder, { ask: async () => "no" })
    await expect(secrets({ deed: "rekey" }, no)).rejects.toThrow("not confirmed")
    expect(no.told()).toContain("+ bob can read it")
  })
})

describe("interrupted at any step", () => {
  test("a rekeying loses nothing, and lets nobody read more", { timeout: 60_000 }, async () => {
    const folder = projectOf("sops", ["alice", "bob"])
    await setUp(folder)
    writeFileSync(join(folder, "fleet.ts"), fleetOf("sops", ["alice"]))
    const terminal = as("alice", folder)
    const fleets = await secretFleets({}, { onlyReads: false }, terminal)
    const files = chosenFiles(["db", "web/only"], fleets)
    const programs = {
      age: async () => new Uint8Array(),
      openssl: async () => "",
      sops: async () => undefined,
    }
    const texts: string[] = []
    for (const file of files) texts.push(await encryptedFor(file, Buffer.from("new"), programs))
    const anew = files.map((file, index) => ({ file, text: texts[index] ?? "" }))
    const keys = { alice: admins.alice.key, bob: admins.bob.key }
    let steps = Number.POSITIVE_INFINITY
    for (let killed = 0; killed < steps; killed += effort(3, 1)) {
      let count = 0
      const step = () => {
        if (count++ === killed) throw new Error("killed")
      }
      const run = writeSecrets(anew, terminal, { step })
      const isKilled = await run.then(
        () => false,
        () => true,
      )
      if (!isKilled) steps = count
      const readers = await readersOf(folder, "db", keys)
      // what was begun is taken back, and all is as it was
      expect(readers).toEqual(isKilled ? ["alice: first", "bob: first"] : ["alice: new"])
    }
    expect(steps).toBeGreaterThan(5)
  })

  test("Ctrl-C before the end writes nothing, and says so", async () => {
    const folder = projectOf("sops")
    const interruption = new AbortController()
    const readInput = async () => {
      interruption.abort()
      return Buffer.from("value")
    }
    const terminal = as("alice", folder, { readInput, signal: interruption.signal })
    await expect(secrets({ deed: "set", names: ["db"] }, terminal)).rejects.toThrow("abort")
    expect(terminal.told()).toBe("interrupted: nothing was written")
    expect(existsSync(join(folder, "secrets/db.sops"))).toBe(false)
  })
})

describe("with agenix", () => {
  test("a file that age alone has written is for nobody knows whom, until it is rekeyed", async () => {
    const folder = projectOf("agenix", ["alice", "bob"])
    writeFileSync(join(folder, "hosts/mail.ts"), hostUsing())
    writeFileSync(join(folder, "hosts/web.ts"), hostUsing('secret("db")'))
    await secrets({ deed: "set", names: ["db"] }, as("alice", folder, piped("value")))
    expect(await show(folder, "bob", "db")).toBe("value")
    rmSync(join(folder, "secrets/record.json"))
    const checking = as("alice", folder)
    expect(await secrets({ deed: "check" }, checking)).toBe(1)
    expect(checking.told()).toContain("it was not written by nixgen")
    await secrets({ deed: "rekey", yes: true }, as("bob", folder))
    expect(await secrets({ deed: "check" }, as("alice", folder))).toBe(0)
    expect(await show(folder, "alice", "db")).toBe("value")
  })
})

/** Each kind: a name, how it is written, its value and what is said publicly. */
const kinds = [
  ["pw", "password({ length: 20 })", /^[A-Za-z\d]{20}$/, undefined],
  ["x", "hex({ bytes: 16 })", /^[\da-f]{32}$/, undefined],
  ["k", "sshKey()", /^-----BEGIN OPENSSH PRIVATE KEY-----\n/, /^ssh-ed25519 AAAA\S+ k\n$/],
  ["wg", "wireguardKey()", /^[A-Za-z\d+/]{43}=$/, /^[A-Za-z\d+/]{43}=\n$/],
  ["hash", "passwordHash()", /^[A-Za-z\d]{24}$/, /^\$6\$\S+\n$/],
  [
    "tls",
    'selfSigned({ commonName: "web.example.org", names: ["192.0.2.1"], days: 30 })',
    /^-----BEGIN PRIVATE KEY-----\n/,
    /^-----BEGIN CERTIFICATE-----\n/,
  ],
] as const

const allKinds = (from: string, to: string) =>
  kinds.map(([name, made]) => `secret("${name}", { generate: ${made.replace(from, to)} })`)

async function setOf(folder: string, name: string) {
  return await secrets({ deed: "set", names: [name] }, as("alice", folder, piped("value")))
}

describe("values that are made", () => {
  test("each kind, its public part, and a definition that has changed", async () => {
    const folder = projectOf("sops")
    rmSync(join(folder, "hosts/mail.ts"))
    writeFileSync(join(folder, "hosts/web.ts"), hostUsing(...allKinds("", "")))
    await secrets({ deed: "generate" }, as("alice", folder))
    for (const [name, , value, publicText] of kinds) {
      expect(await show(folder, "alice", name)).toMatch(value)
      const file = join(folder, `secrets/${name}.pub`)
      expect(existsSync(file)).toBe(publicText !== undefined)
      expect(publicText === undefined ? "" : readFileSync(file, "utf8")).toMatch(publicText ?? /^$/)
    }
    const before = await show(folder, "alice", "x")
    expect(await codesOf(secrets({ deed: "generate", names: ["x"] }, as("alice", folder)))).toEqual(
      ["NG542"],
    )
    writeFileSync(join(folder, "hosts/web.ts"), hostUsing(...allKinds("bytes: 16", "bytes: 24")))
    const checking = as("alice", folder)
    expect(await secrets({ deed: "check" }, checking)).toBe(1)
    expect(checking.told()).toMatch(
      /NG535.*x is to be made anew: it was made for another definition/,
    )
    await secrets({ deed: "generate" }, as("alice", folder))
    expect(await show(folder, "alice", "x")).toHaveLength(48)
    expect(before).toHaveLength(32)
    expect(await codesOf(setOf(folder, "k"))).toEqual(["NG541"])
  })

  test.each([
    [
      "the hash of a password",
      "passwordHash()",
      "users: { users: { root: { hashedPassword: it.hash } } }",
      /^\$6\$/,
    ],
    [
      "a key in a text",
      "sshKey()",
      "environment: { etc: { a: { text: `x ${it.publicKey} y` } } }",
      /^ssh-ed25519 /,
    ],
    [
      "a key in an expression",
      "wireguardKey()",
      "environment: { etc: { a: { text: str`x ${it.publicKey}` } } }",
      /=\n$/,
    ],
    [
      "a certificate",
      "selfSigned({ commonName: 'a' })",
      "security: { pki: { certificates: [it.certificate] } }",
      /^-----BEGIN/,
    ],
  ])("%s is all that machines have: the value is the admins'", async (_, made, config, want) => {
    const folder = projectOf("sops")
    rmSync(join(folder, "hosts/mail.ts"))
    writeFileSync(
      join(folder, "hosts/web.ts"),
      `import { defineHost, passwordHash, secret, selfSigned, sshKey, str, wireguardKey } from "nixgen"
const it = secret("it", { generate: ${made} })
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", config: { ${config} } })
`,
    )
    const before = as("alice", folder)
    expect(await secrets({ deed: "check" }, before)).toBe(1)
    expect(before.told()).toMatch(/NG516/)
    expect(
      await codesOf(secrets({ deed: "generate", names: ["it"] }, as("alice", folder))),
    ).toEqual([])
    expect(readFileSync(join(folder, "secrets/it.pub"), "utf8")).toMatch(want)
    const listing = as("alice", folder)
    await secrets({ deed: "list" }, listing)
    expect(listing.written()).toMatch(/it +current +nobody, but for what it says publicly +alice$/m)
    expect(await secrets({ deed: "check" }, as("alice", folder))).toBe(0)
    expect(await show(folder, "alice", "it")).not.toBe("")
    expect(await build({}, as("alice", folder))).toBe(0)
    expect(readFileSync(join(folder, "generated/flake.nix"), "utf8")).not.toContain("sops-nix")
    expect(existsSync(join(folder, "generated/secrets/it.sops"))).toBe(false)
    // what says nothing of it any more has no secret any more
    writeFileSync(join(folder, "hosts/web.ts"), hostUsing('secret("db")'))
    expect(await codesOf(secrets({ deed: "show", names: ["it"] }, as("alice", folder)))).toEqual([
      "NG537",
    ])
  })

  test("a definition is known by what it says, in whatever order", () => {
    expect(definitionHash({ kind: "hex", bytes: 16 })).toBe(
      definitionHash({ bytes: 16, kind: "hex" }),
    )
    expect(definitionHash({ kind: "hex", bytes: 16 })).not.toBe(
      definitionHash({ kind: "hex", bytes: 17 }),
    )
  })
})

test.each([
  ["a host that has values already", ['secret("db")'], "nixgen secrets rekey"],
  ["a host without any", ['secret("new")'], "nixgen secrets set"],
])("a key for %s tells what comes next", async (_, used, want) => {
  const folder = projectOf("sops")
  await setUp(folder)
  writeFileSync(join(folder, "hosts/next.ts"), hostUsing(...used))
  const terminal = as("alice", folder)
  expect(await secrets({ deed: "init", names: ["next"] }, terminal)).toBe(0)
  expect(terminal.told()).toContain(`\`${want}\``)
})

describe("values that are given", () => {
  test.each([
    ["one line", "value\n", "value"],
    ["one line of Windows", "value\r\n", "value"],
    ["no line", "value", "value"],
    ["several lines", "a\nb\n", "a\nb\n"],
    ["a line and an empty one", "value\n\n", "value\n\n"],
  ])("%s", (_name, given, want) => {
    expect(Buffer.from(withoutLineEnd(Buffer.from(given))).toString()).toBe(want)
  })

  test("at a terminal, typed twice", async () => {
    const folder = projectOf("sops")
    const set = async (...answers: string[]) =>
      await codesOf(secrets({ deed: "set", names: ["db"] }, as("alice", folder, typed(...answers))))
    expect(await set("one", "other")).toEqual(["NG541"])
    expect(await set("")).toEqual(["NG541"])
    expect(await set("one", "one")).toEqual([])
    expect(await show(folder, "alice", "db")).toBe("one")
  })

  test.each([
    ["set", "bd", "NG537"],
    ["show", "bd", "NG537"],
    ["rekey", "bd", "NG537"],
    ["init", "wbe", "NG537"],
    ["show", "db", "NG532"],
  ] as const)("%s %s is %s", async (deed, name, code) => {
    const folder = projectOf("sops")
    const run = secrets({ deed, names: [name] }, as("alice", folder, piped("value")))
    expect(await codesOf(run)).toEqual([code])
  })

  test.each([
    ["bd", 'did you mean "db"? Of a new one, a definition of a host has to have its path first'],
    ["certificate", "`nixgen secrets list` has those that are used"],
  ])("%s is no secret, and what to do is said: %s", async (name, hint) => {
    const run = secrets({ deed: "show", names: [name] }, as("alice", projectOf("sops")))
    await expect(run).rejects.toMatchObject({
      problems: [{ code: "NG537", hint: expect.stringContaining(hint) }],
    })
  })

  test("a value is never told as JSON", async () => {
    const folder = projectOf("sops")
    await setUp(folder)
    const run = secrets({ deed: "show", names: ["db"], json: true }, as("alice", folder))
    await expect(run).rejects.toThrow("stands in no report")
  })
})

const pgp = { fp: "FBC7B9E2A4F9289AC0C1D4843D16CEE4A27381B4", enc: "" }
const kms = { arn: "arn:aws:kms:eu-west-1:111122223333:key/mrk-1", enc: "" }

/** The same file with more in its metadata, and without the recipients of age where that is said. */
async function withMore(more: object, isOfAge = true) {
  const folder = projectOf("sops")
  await setUp(folder)
  const file = join(folder, "secrets/db.sops")
  const document: { sops: object } = JSON.parse(readFileSync(file, "utf8"))
  const sops = { ...document.sops, ...(isOfAge ? {} : { age: null }), ...more }
  writeFileSync(file, JSON.stringify({ ...document, sops }))
  return { folder, text: readFileSync(file, "utf8"), file }
}

describe("a file that sops has encrypted for keys of PGP or a cloud service as well", () => {
  test.each([
    ["pgp beside age", { pgp: [pgp] }, true, 0, ""],
    ["kms beside age", { kms: [kms] }, true, 0, ""],
    ["pgp alone: hosts have keys of age", { pgp: [pgp] }, false, 1, "NG533"],
    ["none at all", {}, false, 1, "NG536"],
  ])("is judged by what is known of it: %s", async (_, more, isOfAge, status, code) => {
    const { folder } = await withMore(more, isOfAge)
    const terminal = as("alice", folder)
    expect(await secrets({ deed: "check", names: ["db"] }, terminal)).toBe(status)
    expect(terminal.told()).toContain(code)
    expect(terminal.told()).not.toContain("not for alice")
  })

  test("is not written by what would drop them", async () => {
    const { folder, file, text } = await withMore({ pgp: [pgp], kms: [kms] })
    const set = secrets({ deed: "set", names: ["db"] }, as("alice", folder, piped("second")))
    await expect(set).rejects.toMatchObject({
      problems: [
        { code: "NG541", message: expect.stringMatching(/for pgp FBC7\w+, kms arn:\S+ as well/) },
      ],
    })
    expect(readFileSync(file, "utf8")).toBe(text)
    expect(await show(folder, "alice", "db")).toBe("first")
    const listing = as("alice", folder)
    await secrets({ deed: "list" }, listing)
    expect(listing.written()).toMatch(/^db .*alice, .*, pgp FBC7\w+, kms arn:/m)
  })
})

describe("the folder in memory", () => {
  test("is for this user alone, and gone afterwards, whatever happens", async () => {
    let seen = ""
    const work = withMemoryFolder(["/dev/shm"], async ({ folder }) => {
      seen = folder
      expect(statSync(folder).mode & 0o777).toBe(0o700)
      writeFileSync(join(folder, "value"), "value")
      throw new Error("failed")
    })
    await expect(work).rejects.toThrow("failed")
    expect(existsSync(seen)).toBe(false)
    expect(process.listenerCount("SIGTERM")).toBe(0)
  })

  test.each<[string, others: number]>([
    ["ends the process where nobody else listens", 0],
    ["leaves that to who else listens, and be it once", 1],
  ])("is gone when it is interrupted, which %s", async (_, others) => {
    const kill = vi.spyOn(process, "kill").mockReturnValue(true)
    onTestFinished(() => kill.mockRestore())
    const heard = vi.fn<() => void>()
    if (others > 0) process.once("SIGTERM", heard)
    await withMemoryFolder(["/dev/shm"], async ({ folder }) => {
      process.emit("SIGTERM", "SIGTERM")
      expect(existsSync(folder)).toBe(false)
    })
    // others are asked whether they are there
    const ended = kill.mock.calls.filter(([, signal]) => signal === "SIGTERM")
    expect([heard.mock.calls.length, ended.length]).toEqual([others, 1 - others])
  })

  test.each<[string, readonly string[]]>([
    ["in memory", ["/dev/shm"]],
    ["on the disk, as on macOS", []],
  ])("goes with the next one where its command was killed: %s", (_, places) => {
    vi.stubEnv("TMPDIR", mkdtempSync(join(homes, "temporary-")))
    onTestFinished(() => void vi.unstubAllEnvs())
    const { folder } = privateFolder(places)
    const left = folder.replace(`-${process.pid}-`, "-999999999-")
    renameSync(folder, left)
    writeFileSync(join(left, "value"), "value")
    const next = privateFolder(places)
    onTestFinished(() => rmSync(next.folder, { recursive: true }))
    expect([existsSync(left), existsSync(next.folder)]).toEqual([false, true])
    expect(next.isInMemory).toBe(places.length > 0)
  })

  const uid = userInfo().uid

  /** A place in memory in which this user's own folder is not one that a value could be put into. */
  function placeWith(make: (own: string) => void): string {
    const place = mkdtempSync("/dev/shm/nixgen-place-")
    onTestFinished(() => rmSync(place, { recursive: true }))
    make(join(place, `nixgen-${uid}`))
    return place
  }

  test.each<[string, () => readonly (string | undefined)[], boolean]>([
    ["no place at all, as on macOS", () => [undefined], false],
    ["a place that is not there, as /dev/shm on macOS", () => [join(homes, "none")], false],
    ["a place on the disk", () => [process.cwd()], false],
    ["a file in the way", () => [placeWith((own) => writeFileSync(own, ""))], false],
    [
      "a folder that others may look into",
      () => [placeWith((own) => mkdirSync(own, { mode: 0o755 }))],
      false,
    ],
    ["a link to elsewhere", () => [placeWith((own) => symlinkSync(homes, own))], false],
    ["one that will do after one that will not", () => [undefined, placeWith(() => {})], true],
    ["the first of two", () => [placeWith(() => {}), join(homes, "none")], true],
  ])(
    "is in memory where it can be, and else it is said what is done instead: %s",
    async (_, places, isInMemory) => {
      const terminal = testTerminal(homes)
      let seen = ""
      const work = async (folder: string) => {
        seen = folder
        expect(statSync(folder).mode & 0o777).toBe(0o700)
      }
      await inPrivateFolder("the value is", terminal, work, places())
      expect(terminal.told()).toBe(
        isInMemory
          ? ""
          : `there is no file system in memory here: the value is in ${seen} for you alone for as long as it takes, on the disk, and gone then`,
      )
      expect(seen).toMatch(isInMemory ? /^\/dev\/shm\// : /nixgen-/)
      expect(existsSync(seen)).toBe(false)
    },
  )
})

describe("a host that is installed", () => {
  test("gets its key where it looks for it, beside its own files, and nothing is left", async () => {
    const folder = projectOf("sops")
    await setUp(folder)
    const terminal = as("alice", folder)
    const { fleets } = await secretFleets({}, { onlyReads: true }, terminal)
    const { examinedFleet } = await import("../fleets/examined-fleet.ts")
    const [fleet] = fleets
    const examined = fleet === undefined ? undefined : await examinedFleet(fleet.fleet)
    const [web] = (examined?.found?.model.hosts ?? []).filter(({ name }) => name === "web")
    const host = { ...web, fleet: { out: folder }, fleetSecrets: fleet?.secrets } as Installed
    const own = join(folder, "files")
    mkdirSync(join(own, "etc/ssh"), { recursive: true, mode: 0o700 })
    writeFileSync(join(own, "etc/ssh/mine"), "mine")
    const keys = await hostKeysFor([host], terminal)
    let seen = ""
    await withHandedOver(keys, ["--extra-files", own], terminal, async (handedOver) => {
      const { folder: files, publicFile } = handedOver.get("web") ?? { folder: "", publicFile: "" }
      seen = files
      const file = join(files, "etc/ssh/ssh_host_ed25519_key")
      expect(publicFile).toBe(`${file}.pub`)
      expect(readFileSync(file, "utf8")).toBe(await hostKeyIn(folder, "web"))
      const published = readFileSync(join(folder, "secrets/hosts/web.pub"), "utf8")
      expect(published).toContain(readFileSync(publicFile, "utf8").trim())
      const modes = [files, join(files, "etc/ssh"), file].map((each) => statSync(each).mode & 0o777)
      expect(modes).toEqual([0o755, 0o755, 0o600])
      expect(readFileSync(join(files, "etc/ssh/mine"), "utf8")).toBe("mine")
    })
    expect(existsSync(seen)).toBe(false)
    expect(await codesOf(hostKeysFor([host], as("bob", folder)))).toEqual(["NG532"])
  })
})
