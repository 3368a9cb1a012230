/** Encrypted files: who can read them, with our own reader, with another one, and with the real age. */
import { spawnSync } from "node:child_process"
import { createDecipheriv, createHash } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { generateHybridIdentity, generateX25519Identity, identityToRecipient } from "age-encryption"
import { assert, asyncProperty, uint8Array } from "fast-check"
import { decryptSops, sshKeyToAge } from "sops-age"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import {
  type AgeProgram,
  decryptedByAge,
  encryptedByAge,
  mistakeInAgeRecipient,
} from "./age-file.ts"
import { type Identity, identityIn } from "./identities.ts"
import { ageRecipientOf } from "./recipients.ts"
import { otherRecipientsInSops } from "./other-recipients.ts"
import { BrokenFile, recipientsInSops, sopsText, valueInSops } from "./sops-file.ts"
import { newSshKey, readSshKey } from "./ssh-private-key.ts"

const hasAge = spawnSync("age", ["--version"]).status === 0
const hasSops = spawnSync("sops", ["--version"]).status === 0
if (!hasAge) console.warn("age is not installed: what it reads and writes is left out")
if (!hasSops)
  console.warn("sops is not installed: its place is taken by sops-age, which only reads")

const run = (program: string, parameters: readonly string[], input: Uint8Array): Uint8Array => {
  const { status, stdout, stderr } = spawnSync(program, parameters, { input })
  if (status !== 0) throw new Error(stderr.toString())
  return stdout
}
const age: AgeProgram = async (parameters, input) => run("age", parameters, input)
const noAge: AgeProgram = async () => expect.unreachable("age was run")
const now = new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 678))
const nobody = async () => undefined
const folder = mkdtempSync(join(tmpdir(), "nixgen-encryption-"))
afterAll(() => rmSync(folder, { recursive: true }))

function stored(
  name: string,
  text: string,
  askPassphrase = nobody as () => Promise<string | undefined>,
) {
  const file = join(folder, name)
  writeFileSync(file, text, { mode: 0o600 })
  const identity = identityIn(file, text, askPassphrase)
  if (identity === undefined) throw new Error(`${name} is no identity`)
  return identity
}

interface Key {
  readonly recipient: string
  readonly identity: Identity
}

async function ageKey(name: string, key: string): Promise<Key> {
  const identity = stored(name, `# created: today\n${key}\n`)
  return { recipient: await identityToRecipient(key), identity }
}

function sshKey(name: string): Key {
  const { privateText, publicLine } = newSshKey(name)
  return { recipient: publicLine.trim(), identity: stored(name, privateText) }
}

const keys: Record<"alice" | "bob" | "quantum" | "web" | "mail", Key> = Object.create(null)
beforeAll(async () => {
  keys.alice = await ageKey("alice", await generateX25519Identity())
  keys.bob = await ageKey("bob", await generateX25519Identity())
  keys.quantum = await ageKey("quantum", await generateHybridIdentity())
  keys.web = sshKey("web")
  keys.mail = sshKey("mail")
})

/** What sops takes of a key. */
function recipientOf(name: keyof typeof keys): string {
  const { recipient } = keys[name]
  return recipient.startsWith("ssh-") ? ageRecipientOf(recipient) : recipient
}

const value = Buffer.from("a value\nof two lines, ü\n")
type Name = keyof typeof keys

const readers: readonly (readonly [recipients: readonly Name[], readers: readonly Name[]])[] = [
  [["alice"], ["alice"]],
  [
    ["alice", "bob"],
    ["alice", "bob"],
  ],
  [["quantum"], ["quantum"]],
  [
    ["alice", "web"],
    ["alice", "web"],
  ],
  [["web"], ["web"]],
  [
    ["web", "mail", "bob"],
    ["web", "mail", "bob"],
  ],
]
const named = readers.map(([to, by]) => [to.join(", "), to, by] as const)

async function whoReads(decrypt: (identity: Identity) => Promise<Uint8Array | undefined>) {
  const found: string[] = []
  for (const [name, { identity }] of Object.entries(keys)) {
    const read = await decrypt(identity)
    if (read === undefined) continue
    expect(Buffer.from(read)).toEqual(value)
    found.push(name)
  }
  return found.toSorted()
}

describe("a file of sops is read by its recipients, and by nobody else", () => {
  test.each(named)("%s", async (_names, to, by) => {
    const text = await sopsText(value, to.map(recipientOf), now)
    const read = await whoReads(async (identity) => await valueInSops(text, [identity], noAge))
    expect(read).toEqual(by.toSorted())
    expect(recipientsInSops(text)).toEqual(to.map(recipientOf))
  })

  test("another reader reads it, and what it reads with, an ssh key is converted to as well", async () => {
    const text = await sopsText(value, [recipientOf("alice"), recipientOf("web")], now)
    for (const name of ["alice", "web"] as const) {
      const [secretKey = ""] = await keys[name].identity.keys()
      const read = await decryptSops(text, { secretKey, fileType: "json" })
      expect(read).toEqual({ data: value.toString() })
    }
    const { privateText, publicLine } = newSshKey("other")
    const converted = sshKeyToAge(privateText) ?? ""
    expect(await identityToRecipient(converted)).toBe(ageRecipientOf(publicLine))
  })

  test.skipIf(!hasSops)("the real sops reads it", async () => {
    const file = join(folder, "real.sops")
    writeFileSync(file, await sopsText(value, [recipientOf("alice")], now))
    const environment = { ...process.env, SOPS_AGE_KEY_FILE: keys.alice.identity.file }
    const types = ["--input-type", "binary", "--output-type", "binary"]
    const { stdout } = spawnSync("sops", ["--decrypt", ...types, file], { env: environment })
    expect(stdout).toEqual(value)
  })

  test("its value and its code are tied to the file", async () => {
    const text = await sopsText(value, [recipientOf("alice")], now)
    const other = await sopsText(value, [recipientOf("alice")], now)
    const document = JSON.parse(text)
    const changed = [
      { ...document, data: JSON.parse(other).data },
      { ...document, data: document.sops.mac },
      { ...document, sops: { ...document.sops, lastmodified: "2026-01-02T03:04:06Z" } },
      { ...document, sops: { ...document.sops, mac: document.data } },
      { ...document, data: document.data.replace(/data:./, "data:+") },
      { ...document, data: "a value" },
      { ...document, sops: { ...document.sops, age: undefined } },
    ]
    for (const each of [...changed.map((one) => JSON.stringify(one)), "", "[", value.toString()])
      await expect(valueInSops(each, [keys.alice.identity], noAge)).rejects.toThrow(BrokenFile)
  })

  test("its code is made as sops' documentation has it, of the value and the time", async () => {
    const text = await sopsText(value, [recipientOf("alice")], now)
    const { data, sops } = JSON.parse(text)
    const key = await decryptedByAge(Buffer.from(sops.age[0].enc), [keys.alice.identity], noAge)
    const opened = (encrypted: string, authenticated: string) => {
      const parts = /data:(.*),iv:(.*),tag:(.*),type:str/.exec(encrypted)?.slice(1) ?? []
      const [bytes, iv, tag] = parts.map((part) => Buffer.from(part, "base64"))
      const decipher = createDecipheriv("aes-256-gcm", key ?? "", iv ?? "")
      decipher.setAAD(Buffer.from(authenticated)).setAuthTag(tag ?? Buffer.of())
      return Buffer.concat([decipher.update(bytes ?? Buffer.of()), decipher.final()])
    }
    expect(opened(data, "data:")).toEqual(value)
    expect(opened(sops.mac, sops.lastmodified).toString()).toBe(
      createHash("sha512").update(value).digest("hex").toUpperCase(),
    )
  })

  test("it is as sops writes one", async () => {
    const text = await sopsText(value, [recipientOf("alice")], now)
    const blank = text
      .replaceAll(/(data|iv|tag):[A-Za-z\d+/]+=*/g, "$1:…")
      .replace(/-----BEGIN.*-----\\n/, "…")
    expect(blank).toBe(`{
	"data": "ENC[AES256_GCM,data:…,iv:…,tag:…,type:str]",
	"sops": {
		"age": [
			{
				"recipient": "${recipientOf("alice")}",
				"enc": "…"
			}
		],
		"lastmodified": "2026-01-02T03:04:05Z",
		"mac": "ENC[AES256_GCM,data:…,iv:…,tag:…,type:str]",
		"unencrypted_suffix": "_unencrypted",
		"version": "3.9.0"
	}
}
`)
  })

  test("any bytes come back", async () => {
    const to = [recipientOf("alice")]
    const bytes = uint8Array({ minLength: 1, maxLength: 300 })
    const isSame = async (each: Uint8Array) => {
      const read = await valueInSops(await sopsText(each, to, now), [keys.alice.identity], noAge)
      expect(read).toEqual(each)
    }
    await assert(asyncProperty(bytes, isSame), { seed: 13, numRuns: 20 })
  })
})

describe("recipients of sops' files are found in each of its formats", () => {
  test.each([
    ["YAML", "sops:\n    age:\n        - recipient: age1abc\n          enc: |\n"],
    ["JSON", '{ "sops": { "age": [{ "recipient": "age1abc", "enc": "" }] } }'],
    ["dotenv", "sops_age__list_0__map_recipient=age1abc\n"],
    ["INI", "[sops]\nage__list_0__map_recipient = age1abc\n"],
  ])("%s", (_name, text) => {
    expect(recipientsInSops(text)).toEqual(["age1abc"])
  })
})

describe("other kinds of keys are found in each of sops' formats", () => {
  const fp = "FBC7B9E2A4F9289AC0C1D4843D16CEE4A27381B4"
  const arn = "arn:aws:kms:eu-west-1:111122223333:key/mrk-1"
  test.each<[string, string, readonly string[]]>([
    [
      "pgp in YAML",
      `sops:\n    pgp:\n        - enc: |-\n            x\n          fp: ${fp}\n`,
      [`pgp ${fp}`],
    ],
    ["pgp in JSON", `{"sops":{"pgp":[{"fp":"${fp}"}],"kms":null,"age":null}}`, [`pgp ${fp}`]],
    ["pgp in dotenv", `sops_pgp__list_0__map_fp=${fp}\n`, [`pgp ${fp}`]],
    ["pgp in INI", `[sops]\npgp__list_0__map_fp = ${fp}\n`, [`pgp ${fp}`]],
    ["kms in YAML", `sops:\n    kms:\n        - arn: ${arn}\n`, [`kms ${arn}`]],
    ["kms in JSON", `{"sops": {"kms": [{"arn": "${arn}", "enc": ""}]}}`, [`kms ${arn}`]],
    ["kms in dotenv", `sops_kms__list_0__map_arn=${arn}\n`, [`kms ${arn}`]],
    [
      "Google's",
      '{"sops":{"gcp_kms":[{"resource_id":"projects/a/locations/b"}]}}',
      ["gcp_kms projects/a/locations/b"],
    ],
    [
      "Azure's",
      "sops:\n    azure_kv:\n        - vault_url: https://a.vault.azure.net\n",
      ["azure_kv https://a.vault.azure.net"],
    ],
    [
      "Vault's",
      "sops:\n    hc_vault:\n        - vault_address: https://v:8200\n",
      ["hc_vault https://v:8200"],
    ],
    ["groups of keys", "sops:\n    shamir_threshold: 2\n", ["key groups of which it takes 2"]],
    ["age alone", "sops:\n    pgp: []\n    kms: []\n    age:\n        - recipient: age1abc\n", []],
    [
      "values that are called so",
      "fp: ENC[AES256_GCM,data:x]\narn: ENC[AES256_GCM,data:x]\nsops: {}\n",
      [],
    ],
  ])("%s", (_name, text, want) => {
    expect(otherRecipientsInSops(text)).toEqual(want)
  })
})

describe("a file of age", () => {
  test.each(named.filter(([names]) => hasAge || !/web|mail/.test(names)))(
    "for %s is read by these, and by nobody else",
    async (_names, to, by) => {
      const text = await encryptedByAge(
        value,
        to.map((name) => keys[name].recipient),
        age,
      )
      const decrypt = async (identity: Identity) =>
        await decryptedByAge(Buffer.from(text), [identity], hasAge ? age : noAge)
      expect(await whoReads(decrypt)).toEqual(by.toSorted())
    },
  )

  test("needs no program where no key is of ssh", async () => {
    const { alice, mail, bob } = keys
    const text = await encryptedByAge(value, [alice.recipient], noAge)
    const all = [mail.identity, bob.identity, alice.identity]
    const read = await decryptedByAge(Buffer.from(text), all, noAge)
    expect(Buffer.from(read ?? [])).toEqual(value)
    expect(await decryptedByAge(Buffer.from(text), [bob.identity], noAge)).toBeUndefined()
  })

  test.skipIf(!hasAge)("of the real age is read, with armour and without", async () => {
    for (const form of [["--armor"], []]) {
      const to = ["--recipient", keys.bob.recipient, "--recipient", keys.web.recipient]
      const bytes = await age(["--encrypt", ...form, ...to], value)
      const read = await whoReads(async (each) => await decryptedByAge(bytes, [each], age))
      expect(read).toEqual(["bob", "web"])
    }
  })

  test.skipIf(!hasAge)(
    "one key of ssh is two recipients that cannot read each other's files",
    async () => {
      const { recipient, identity } = keys.web
      const raw = Buffer.from(await encryptedByAge(value, [recipient], age))
      const converted = Buffer.from(await encryptedByAge(value, [ageRecipientOf(recipient)], age))
      const asRaw = async (file: Uint8Array) => await age(["--decrypt", "-i", identity.file], file)
      const asConverted = { ...identity, hasMore: false }
      expect(Buffer.from(await asRaw(raw))).toEqual(value)
      await expect(asRaw(converted)).rejects.toThrow("no identity matched")
      expect(await decryptedByAge(raw, [asConverted], noAge)).toBeUndefined()
      expect(Buffer.from((await decryptedByAge(converted, [asConverted], noAge)) ?? [])).toEqual(
        value,
      )
    },
  )

  test("that was changed is no file for somebody else", async () => {
    const text = await encryptedByAge(value, [keys.alice.recipient], noAge)
    const lines = text.split("\n")
    const changed = lines.with(
      3,
      (lines[3] ?? "").replace(/^./, (first) => (first === "A" ? "B" : "A")),
    )
    for (const each of [changed.join("\n"), "", "nothing of age's"])
      await expect(decryptedByAge(Buffer.from(each), [keys.alice.identity], noAge)).rejects.toThrow(
        Error,
      )
  })
})

describe("identities", () => {
  test("an ssh key with a passphrase is asked for it, once and when it is needed", async () => {
    const file = join(folder, "locked")
    const words = ["correct", "horse"].join(" ")
    spawnSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", words, "-f", file, "-C", "locked"])
    const text = run("cat", [file], Buffer.of()).toString()
    let asked = 0
    const identity = stored("locked-copy", text, async () => ((asked += 1), words))
    expect(asked).toBe(0)
    expect(await identity.keys()).toEqual(await identity.keys())
    expect(asked).toBe(1)
    const publicLine = run("cat", [`${file}.pub`], Buffer.of()).toString()
    const [key = ""] = await identity.keys()
    expect(await identityToRecipient(key)).toBe(ageRecipientOf(publicLine))
    expect(await stored("locked-copy", text, async () => "wrong").keys()).toEqual([])
    expect(await stored("locked-copy", text).keys()).toEqual([])
  })

  test.each([
    ["nothing", ""],
    ["a public key", "ssh-ed25519 AAAA web\n"],
    ["a recipient", "age1abc\n"],
    [
      "a key of another kind",
      ["-----BEGIN", "RSA PRIVATE KEY-----\nMA==\n-----END RSA PRIVATE KEY-----\n"].join(" "),
    ],
  ])("%s is none", (_name, text) => {
    expect(identityIn("file", text, nobody)).toBeUndefined()
  })

  test("keys of plugins are left to the program", async () => {
    const identity = identityIn("file", "AGE-PLUGIN-YUBIKEY-1ABC\n", nobody)
    expect(identity?.hasMore).toBe(true)
    expect(await identity?.keys()).toEqual([])
  })

  test("what is no whole key of age is told", () => {
    expect(mistakeInAgeRecipient(keys.alice.recipient)).toBeUndefined()
    expect(mistakeInAgeRecipient(keys.quantum.recipient)).toBeUndefined()
    for (const wrong of [keys.alice.recipient.slice(0, -1), "age1", "ssh-rsa AAAA", ""])
      expect(mistakeInAgeRecipient(wrong)).toBeDefined()
  })

  test("the key that is made is what ssh-keygen reads", () => {
    const { privateText, publicLine } = newSshKey("web")
    const { file } = stored("made", privateText)
    expect(run("ssh-keygen", ["-y", "-f", file], Buffer.of()).toString()).toBe(publicLine)
    expect(publicLine).toMatch(/^ssh-ed25519 AAAA\S+ web\n$/)
    const read = readSshKey(privateText)
    expect(read).toMatchObject({ kind: "key", publicLine: publicLine.trim() })
  })
})
