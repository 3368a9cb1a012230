/** Files that are taken along: which have a secret in them. */
import { generateKeyPairSync } from "node:crypto"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { secretInFile } from "./files.ts"

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nixgen-secrets-"))
})

afterAll(() => rmSync(folder, { recursive: true }))

const body = `${"TUZvdw0KBgkq".repeat(8)}\n`

function pem(kind: string): string {
  return `-----BEGIN ${kind}-----\n${body}-----END ${kind}-----\n`
}

test.each<[name: string, text: string, want: string | undefined, encoding?: BufferEncoding]>([
  ["id_ed25519", pem(["OPENSSH", "PRIVATE", "KEY"].join(" ")), "a private key"],
  ["id_rsa", "something that is no PEM\n", "a secret, by its name"],
  ["id_ed25519.pub", "ssh-ed25519 AAAAC3Nza admin@host\n", undefined],
  ["ssh_host_ed25519_key", "x\n", "a secret, by its name"],
  [".env", "PORT=3000\n", "a secret, by its name"],
  [".env.production", "PORT=3000\n", "a secret, by its name"],
  [".env.example", "PORT=3000\nDB_PASSWORD=\n", undefined],
  ["server.pem", pem("CERTIFICATE") + pem(["PRIVATE", "KEY"].join(" ")), "a private key"],
  ["chain.pem", pem("CERTIFICATE"), undefined],
  ["dhparam.pem", pem("DH PARAMETERS"), undefined],
  ["tls.key", "\0\u0001binary", "a secret, by its name"],
  ["apt.key", pem("PGP PUBLIC KEY BLOCK"), undefined],
  ["lighthouse.jpg", "\xff\xd8\0token Zk7qP2vX9mL4tR8w\n\0", undefined],
  ["store.p12", "\0\u0001", "a container of keys"],
  ["passwords.kdbx", "\0\u0001", "a container of keys"],
  ["secrets.yaml", "password: hunter22xyz\n", "a password"],
  ["encrypted.yaml", "password: ENC[AES256_GCM,data:abc,iv:def]\nsops:\n  version: 3\n", undefined],
  ["password.age", `age-encryption.org/v1\n-> X25519 ${"a".repeat(43)}\n`, undefined],
  ["navidrome.nix", '{ settings."LastFM.Secret" = config.sops.secrets.last.path; }\n', undefined],
  [
    "grafana.nix",
    '{ config, ... }: { secret_key = "$__file{${config.vars."grafana-secret-key".files."secret-key".path}}"; }\n',
    undefined,
  ],
  ["selected.nix", '{ a, ... }: { secret_key = a."x" or "hunter2hunter2"; }\n', "a key"],
  [
    "nix-init.nix",
    '{ access-tokens."github.com".command = [ "secret-tool" "lookup" "github" ]; }\n',
    undefined,
  ],
  ["effects.nix", '{ repo_secrets."a" = "github:example/dotfiles"; }\n', undefined],
  ["vault.yml", "$ANSIBLE_VAULT;1.1;AES256\n6231\n", undefined],
  ["wg0.conf", `[Interface]\nPrivateKey = ${"aB3".repeat(14)}x=\n`, "a key"],
  ["nginx.conf", "location / { proxy_pass http://localhost; }\n", undefined],
  [
    "legacy.nix",
    '{ pkgs, ... }: { users.users.alice = { password = "hunter2"; }; }\n',
    "a password",
  ],
  ["hashed.nix", '{ users.users.alice.hashedPassword = "$6$abc$def"; }\n', undefined],
  [
    "options.nix",
    '{ lib, ... }: { options.a.password = lib.mkOption { description = "PASSWORD=hunter22x"; example = "hunter2"; }; }\n',
    undefined,
  ],
  ["broken.nix", '{ password = "hunter22x"\n', "a password"],
  ["facter.json", '{ "hardware": { "serial": "S64DNF0R123456", "uuid": "0" } }\n', undefined],
  ["packet.go", "type T struct {\n\tPassword []byte\n\ttokens    []varToken\n}\n", undefined],
  ["main.rs", "    password: Option<String>,\n    secret: &AgeSecret,\n", undefined],
  ["quotas.ts", "const token = auth?.auth.apiKey\n  tokens: MessageUsage\n", undefined],
  ["login.py", 'password = "hunter22x"\n', "a password"],
  ["yubikey.pub", `AGE-PLUGIN-YUBIKEY-1${"QPZRY9X8GF".repeat(4)}\n`, undefined],
  ["logins.csv", "url,username,password\nhttps://x,alice,hunter2\n", "a password"],
  ["logins.tsv", "user\tpasswort\r\na\tTr0ub4dor3\r\n", "a password"],
  ["Logins.CSV", 'name;note;password\n"a;b";;"hunter""2"\n', "a password"],
  ["lines.csv", 'name,notes,password\na,"one\ntwo, three",hunter22\n', "a password"],
  ["open.csv", 'name,notes,password\na,"b\nc,d,none\n', undefined],
  ["api.csv", "host,token\nweb,Zk7qP2vX9mL4tR8w\n", "a key"],
  ["hashes.csv", "user,password\na,$6$abc$def\nb,\nc,none\n", undefined],
  ["words.csv", "token,key,text\nwelcome_message,greeting_first,Welcome\n", undefined],
  ["tests.csv", "name,pass,fail\nssh,PASS,\nsmtp,1234,4\n", undefined],
  ["table.csv", "field,secret\nname,false\npassword,true\n", undefined],
  ["users.sql", "CREATE USER app IDENTIFIED BY 'hunter2';\n", "a password"],
  ["roles.sql", "CREATE ROLE app LOGIN PASSWORD 'hunter2';\n", "a password"],
  [
    "hashes.sql",
    `CREATE USER a IDENTIFIED BY PASSWORD '*${"2470C0C06D".repeat(4)}';\nCREATE USER b PASSWORD 'md5${"d41d8cd9".repeat(4)}';\n`,
    undefined,
  ],
  ["motd.txt", "Forgot your password? Ask.\n", undefined],
  ["empty.env", "", undefined],
  ["folder/inner/id_ecdsa", "x\n", "a secret, by its name"],
  ["windows.pem", `\uFEFF${pem(["PRIVATE", "KEY"].join(" "))}`, "a private key", "utf16le"],
])("%s", (name, text, want, encoding: BufferEncoding = "utf8") => {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text, encoding)
  expect(secretInFile(file)?.what).toBe(want)
})

test("a request for a time stamp is no key", () => {
  const digest = "04".repeat(34)
  const inside = Buffer.from(`020101302f300b0609608648016503040201${digest}0201070101ff`, "hex")
  const file = join(folder, "query.tsq")
  writeFileSync(file, Buffer.concat([Buffer.from([0x30, inside.length]), inside]))
  expect(secretInFile(file)).toBeUndefined()
})

test("a folder is looked through, and what is missing is none", () => {
  expect(secretInFile(join(folder, "folder"))?.place).toEqual({
    file: join(folder, "folder/inner/id_ecdsa"),
  })
  expect(secretInFile(join(folder, "missing"))).toBe(undefined)
})

test("a module tells the line, where that is known", () => {
  const file = join(folder, "lines.nix")
  writeFileSync(file, '{ ... }:\n{\n  users.users.a = {\n    password = "hunter2";\n  };\n}\n')
  expect(secretInFile(file)?.place).toEqual({ file, line: 4, column: 16 })
})

test.each<[string, "pkcs8" | "pkcs1" | "sec1" | "spki", boolean]>([
  ["rsa", "pkcs8", true],
  ["rsa", "pkcs1", true],
  ["ec", "pkcs8", true],
  ["ec", "sec1", true],
  ["rsa", "spki", false],
  ["ec", "spki", false],
])("a key in DER, %s by %s", (kind, type, isPrivate) => {
  const { publicKey, privateKey } =
    kind === "rsa"
      ? generateKeyPairSync("rsa", { modulusLength: 1024 })
      : generateKeyPairSync("ec", { namedCurve: "P-256" })
  const file = join(folder, `${kind}-${type}.der`)
  const key =
    type === "spki"
      ? publicKey.export({ type, format: "der" })
      : privateKey.export({ type: type as "pkcs8", format: "der" })
  writeFileSync(file, key)
  expect(secretInFile(file)?.what).toBe(isPrivate ? "a private key" : undefined)
})
