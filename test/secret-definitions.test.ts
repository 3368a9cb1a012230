/** Secrets in definitions: what hosts use, what is told of them, and what is written, for sops-nix and for agenix. */
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { encryptedFile, fleetWith, keptByAgenix, keptBySops } from "../src/model/secret-example.ts"
import { hostKeyOf } from "../src/rules/secrets/host-key.ts"
import { build } from "./support/commands.ts"
import { effort } from "./support/effort.ts"
import { loadModel } from "./support/model.ts"
import { askHostsIn } from "./support/examples.ts"
import { inputsTest } from "./support/nix.ts"
import { kindOf } from "./support/module-flakes.ts"
import { type Files, companyProject, hostKeys, secretFleet } from "./support/secret-fleet.ts"
import { testTerminal, withoutFrames } from "./support/terminal.ts"

/** What a build tells of definitions, without what is shown of them. */
async function told(files: Files): Promise<string> {
  const terminal = testTerminal(secretFleet(files))
  await build({ dryRun: true }, terminal)
  return withoutFrames(terminal.told()).replace(/^generated: would be .*\n?/m, "")
}

/** Every second case, and all of them in a long run. */
function sampleOf<T>(cases: readonly T[]): readonly T[] {
  return cases.filter((_, index) => index % effort(2, 1) === 0)
}

const host = (text: string): Files => ({ "hosts/web.ts": text })
const config = (text: string): Files => host(`config: { ${text} },`)
const using = (options: string, more: Files = {}): Files => ({
  ...config(
    `services: { gitea: { database: { passwordFile: secret("db", { ${options} }).path } } }`,
  ),
  ...more,
})
const agenix = (options: string): Files =>
  using(options, {
    "fleet.ts": fleetWith(keptByAgenix),
    "secrets/db.sops": null,
    "secrets/db.age": "age-encryption.org/v1\n",
  })
/** As long as a key of ed25519, and no point of its curve. */
const noPoint = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
const noValue = /NG500 .*the secret "db" is no value.*\n(?:.*\n)*.*hint: write `\.path`/

describe("a build tells of a secret that is taken for a value", () => {
  test.each(
    sampleOf<[string, Files, RegExp]>([
      [
        "in an option, at its place",
        config('networking: { domain: secret("db") as never }'),
        /NG500 hosts\/web\.ts:\d+:\d+ +config\.networking\.domain: /,
      ],
      [
        "in a free form",
        config('services: { grafana: { settings: { a: { b: secret("db") as never } } } }'),
        noValue,
      ],
      [
        "in a list",
        config('environment: { etc: { a: { text: [secret("db")] as never } } }'),
        noValue,
      ],
      [
        "in a property",
        config('networking: { domain: mkDefault(secret("db") as never) }'),
        noValue,
      ],
      ["in the inventory", host('inventory: { wifi: secret("db") as never },'), noValue],
      ["deep in it", host('inventory: { wifi: [{ psk: secret("db") }] as never },'), noValue],
      ["in a tag", host('deploy: { tags: [secret("db") as never] },'), noValue],
      [
        "in a template of JavaScript",
        config('networking: { domain: `x${secret("db")}` }'),
        noValue,
      ],
      [
        "joined to a text",
        config('networking: { domain: "x" + (secret("db") as never) }'),
        noValue,
      ],
      ["as a text", config('networking: { domain: String(secret("db")) }'), noValue],
      ["in JSON", config('networking: { domain: JSON.stringify({ a: secret("db") }) }'), noValue],
      [
        "in a string of Nix",
        config('networking: { domain: str`x${secret("db") as never}` }'),
        noValue,
      ],
      ["in an expression", config('networking: { domain: nix`lib.id ${secret("db")}` }'), noValue],
      [
        "as a key",
        config('environment: { etc: { [secret("db") as never]: { text: "" } } }'),
        noValue,
      ],
      [
        "as a service's setting",
        host(
          'services: [defineService({ name: "a", parameters: z.object({ b: z.string() }), config: () => ({}) })({ b: secret("db") as never })],',
        ),
        noValue,
      ],
      [
        "as an argument of a layout",
        host('firmware: "uefi", disks: ext4Uefi({ device: secret("db") as never }),'),
        noValue,
      ],
      [
        "a file with secrets in it",
        config('networking: { domain: secretText({ name: "x" })`${secret("db")}` as never }'),
        /NG500 .*the secret "x" is no value/,
      ],
    ]),
  )("%s", async (_, files, want) => {
    expect(await told(files)).toMatch(want)
  })
})

describe("a build tells of", () => {
  test.each(
    sampleOf<[string, Files, RegExp]>([
      [
        "no store",
        using("", { "fleet.ts": fleetWith("") }),
        /NG501 hosts\/web\.ts:\d+:\d+ .*the secret "db" is used/,
      ],
      [
        "no pin of sops-nix",
        using("", { "npins/sources.json": '{ "version": 7, "pins": {} }' }),
        /NG031 .*secrets: there is no pin "sops-nix"\n.*npins add --name sops-nix github Mic92 sops-nix -b master/,
      ],
      [
        "no encrypted file",
        using("", { "secrets/db.sops": null }),
        /NG502 .*no file secrets\/db\.sops\n.*`nixgen secrets set db`/,
      ],
      [
        "a file in the clear",
        using("", { "secrets/db.sops": "sesame\n" }),
        /NG506 secrets\/db\.sops +secrets\/db\.sops is not encrypted by sops/,
      ],
      [
        "a file of one's own in the clear",
        using('file: "../all.yaml", key: "db"', {
          "all.yaml": "db: sesame\n",
          "secrets/db.sops": null,
        }),
        /NG506 all\.yaml +all\.yaml is not encrypted by sops/,
      ],
      [
        "a folder in the place of a file",
        using('file: "../secrets"', { "secrets/db.sops": null }),
        /NG506 secrets +secrets is not encrypted/,
      ],
      [
        "a file of the other store",
        agenix('file: "../secrets/all.sops"'),
        /NG006 .*there is no file/,
      ],
      [
        "what the other store has encrypted",
        { ...agenix('file: "../all.sops"'), "all.sops": encryptedFile },
        /NG506 all\.sops +all\.sops is not encrypted by age/,
      ],
      [
        "a key that is none",
        using("", { "secrets/hosts/web.pub": "ssh-rsa AAAA web\n" }),
        /NG506 secrets\/hosts\/web\.pub .*no public key of ed25519/,
      ],
      [
        "a key of a host with another letter",
        using("", { "secrets/hosts/web.pub": `${noPoint} web\n` }),
        /NG506 secrets\/hosts\/web\.pub .*no public key of ed25519/,
      ],
      [
        "a key of an admin with another letter",
        using("", {
          "fleet.ts": fleetWith(`secrets: sops({ recipients: { ann: "${noPoint}" } }),`),
        }),
        /NG531 fleet\.ts:\d+:\d+ +secrets\.recipients\.ann: nothing can be encrypted to the admin ann: it is no key of ed25519/,
      ],
      [
        "the same for age",
        {
          ...agenix(""),
          "fleet.ts": fleetWith(`secrets: agenix({ recipients: { ann: "${noPoint}" } }),`),
        },
        /NG531 fleet\.ts:\d+:\d+ +secrets\.recipients\.ann: /,
      ],
      [
        "a key of age's with another letter",
        using("", {
          "fleet.ts": fleetWith(
            'secrets: sops({ recipients: { ann: "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8q" } }),',
          ),
        }),
        /NG531 fleet\.ts:\d+:\d+ +secrets\.recipients\.ann: .*letters do not add up/,
      ],
      [
        "no key",
        using("", { "secrets/hosts/web.pub": null }),
        /warning NG514 .*\n.*`nixgen secrets init web`/,
      ],
      [
        "a file that nobody uses",
        using("", { "secrets/old.sops": encryptedFile }),
        /warning NG512 secrets\/old\.sops /,
      ],
      [
        "a key of no host",
        using("", { "secrets/hosts/gone.pub": hostKeys.db }),
        /warning NG512 secrets\/hosts\/gone\.pub /,
      ],
      ["an unknown option", using('ownr: "root" as never'), /NG021 .*unknown key "ownr"/],
      [
        "a mode that is none",
        using('mode: "rw"'),
        /NG020 hosts\/web\.ts:\d+:\d+ +mode: expected what chmod takes/,
      ],
      [
        "a unit without its kind",
        using('restartUnits: ["gitea"]'),
        /NG020 .*restartUnits\[0\]: expected the name of a unit/,
      ],
      [
        "a path that is relative",
        using('path: "key"'),
        /NG020 .*path: expected the path of a file on the machine/,
      ],
      [
        "a name that leads elsewhere",
        config('environment: { etc: { a: { source: secret("../db").path } } }'),
        /NG020 .*expected a name such as/,
      ],
      [
        "a name among those of hosts",
        config('environment: { etc: { a: { source: secret("hosts/db").path } } }'),
        /NG020 .*does not begin with "hosts\/"/,
      ],
      [
        "a name that is no text",
        config("environment: { etc: { a: { source: secret(5 as never).path } } }"),
        /NG020 .*expected a string/,
      ],
      [
        "options that are none",
        config('environment: { etc: { a: { source: secret("db", 5 as never).path } } }'),
        /NG020 .*expected an object/,
      ],
      [
        "one name in two ways",
        config(
          'environment: { etc: { a: { source: secret("db").path }, b: { source: secret("db", { mode: "0440" }).path } } }',
        ),
        /NG503 .*"db" is declared in two ways/,
      ],
      [
        "a secret in the folder of another",
        {
          ...config(
            'environment: { etc: { a: { source: secret("db").path }, b: { source: secret("db/a").path } } }',
          ),
          "secrets/db/a.sops": encryptedFile,
        },
        /NG503 .*"db" is the file of a secret, and cannot be the folder of "db\/a"/,
      ],
      [
        "two secrets in one file",
        {
          ...config(
            'environment: { etc: { a: { source: secret("db").path }, b: { source: secret("other", { name: "db" }).path } } }',
          ),
          "secrets/other.sops": encryptedFile,
        },
        /NG503 hosts\/web\.ts:\d+:\d+ .*the secrets "db" and "other" are one file on the machine/,
      ],
      [
        "a secret in the folder of another, by the name of its file",
        {
          ...config(
            'environment: { etc: { a: { source: secret("db").path }, b: { source: secret("other", { name: "db/a" }).path } } }',
          ),
          "secrets/other.sops": encryptedFile,
        },
        /NG503 .*"db" is the file of a secret, and cannot be the folder of "other"/,
      ],
      [
        "a name of a file that leads elsewhere",
        using('name: "../db"'),
        /NG020 .*name: expected a name such as/,
      ],
      [
        "a file that is no link, with sops",
        using('path: "/var/lib/gitea/key", symlink: false'),
        /NG504 hosts\/web\.ts:\d+:\d+ +symlink: sops-nix has no symlink, which the secret "db" asks for\n.*hint: leave it out: .*LoadCredential: \[str`key:\$\{secret\("db"\)\.path\}`\]/,
      ],
      [
        "a file that is no link, and nowhere",
        agenix("symlink: false"),
        /NG505 hosts\/web\.ts:\d+:\d+ +symlink: a file that is no link stands at `path`/,
      ],
      [
        "a file that is no link, in the place of a link",
        agenix('symlink: false, path: "/run/agenix/db"'),
        /NG505 .*symlink: .*outside of \/run\/agenix\//,
      ],
      [
        "an owner of what is needed for users",
        using('neededForUsers: true, owner: "root"'),
        /NG505 .*owner: `owner` cannot be said/,
      ],
      ["a key without a file", using('key: "a"'), /NG505 .*key: key is said of a file/],
      [
        "a key in a binary file",
        using('key: "a", file: "../secrets/db.sops"'),
        /NG505 .*key: a file of binary format is one secret/,
      ],
      [
        "a key in a file of variables",
        using('key: "a", file: "../secrets/all.env"', {
          "secrets/db.sops": null,
          "secrets/all.env": "a=ENC[]\nsops_version=3.9.4\n",
        }),
        /NG505 .*key: a file of dotenv format is one secret/,
      ],
      [
        "a generated file of one's own",
        using('generate: hex(), file: "../secrets/db.sops"'),
        /NG505 .*a file of your own is not generated/,
      ],
      [
        "a file without secrets",
        config("environment: { etc: { a: { source: secretText`a`.path } } }"),
        /NG505 .*no secret is in the file/,
      ],
      [
        "a file with what is needed for users",
        config(
          'environment: { etc: { a: { source: secretText`${secret("db", { neededForUsers: true })}`.path } } }',
        ),
        /NG505 .*is written after users are made/,
      ],
      [
        "a file with a service's parameter in it",
        host(
          'services: [defineService({ name: "a", parameters: z.object({ port: z.int() }), config: ({ port }) => ({ environment: { etc: { a: { source: secretText`${port} ${secret("db")}`.path } } } }) })({ port: 1 })],',
        ),
        /NG505 .*has a parameter of a definition in it/,
      ],
      [
        "a file with a plain secret beside it",
        config(
          'environment: { etc: { a: { source: secretText`A=${secret("db")}\nPASSWORD=hunter2-and-more\n`.path } } }',
        ),
        /NG100 .*a password is written/,
      ],
      [
        "a file with what the inventory lacks",
        config(
          'environment: { etc: { a: { source: secretText`A=${secret("db")} ${nix`host.site`}`.path } } }',
        ),
        /NG034 .*site/,
      ],
      ["an owner that is nobody", using('owner: "gitae"'), /NG510 .*owner: web has no user gitae/],
      ["a group that is nobody", using('group: "staff"'), /NG510 .*group: web has no group staff/],
      [
        "a secret in the initial RAM disk",
        config(
          'boot: { initrd: { luks: { devices: { a: { device: "/dev/vda", keyFile: secret("db").path } } } } }',
        ),
        /NG511 .*config\.boot\.initrd\.luks.*: the secret "db" is not there yet for the initial RAM disk/,
      ],
      [
        "a secret in the initial RAM disk's ssh server",
        config(
          'boot: mkMerge([{ initrd: { network: { ssh: { hostKeys: [secret("db").path] } } } }])',
        ),
        /NG511 .*the initial RAM disk/,
      ],
      [
        "a secret in what the machine is started with",
        config('boot: { kernelParams: [str`luks.key=${secret("db").path}`] }'),
        /NG511 .*config\.boot\.kernelParams\[0\]: .*not there yet for what the machine starts with/,
      ],
      [
        "a secret as the key of a file system",
        config(
          'fileSystems: { "/data": { device: "/dev/vdb", fsType: "ext4", encrypted: { enable: true, label: "data", blkDev: "/dev/vdb", keyFile: secret("db").path } } }',
        ),
        /NG511 .*config\.fileSystems\["\/data"\]\.encrypted\.keyFile: .*the initial RAM disk/,
      ],
      [
        "a secret as the key of a disk",
        host(
          `disks: { disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content: luks({ name: "a", settings: { keyFile: secret("db").path as never }, content: filesystem({ format: "ext4", mountpoint: "/data" }) }) }) } },`,
        ),
        /NG511 .*disks\.disk\.main.*not there yet for disko/,
      ],
      [
        "a password that comes too late",
        config(
          'users: { users: { ann: { isNormalUser: true, hashedPasswordFile: secret("db").path } } }',
        ),
        /NG513 .*hashedPasswordFile: .*not there yet when users are made\n.*neededForUsers: true/,
      ],
      [
        "a password of a user that is no hash, with its declaration",
        config(
          'users: { users: { ann: { isNormalUser: true, hashedPasswordFile: secret("db", { neededForUsers: true, generate: password() }).path } } }',
        ),
        /^(?!.*NG513)error NG517 hosts\/web\.ts:\d+:\d+ +config\.users\.users\.ann\.hashedPasswordFile: users are made with the hash .*password\(\) makes\n(?:.*\n)*.*passwordHashOf\(prompt/,
      ],
      [
        "the same of agenix",
        {
          ...agenix(""),
          ...config(
            'users: { users: { ann: { isNormalUser: true, hashedPasswordFile: secret("db", { generate: password() }).path } } }',
          ),
        },
        /NG517 hosts\/web\.ts/,
      ],
      [
        "a public key that is not made",
        host('inventory: { a: secret("db", { generate: sshKey() }).publicKey },'),
        /NG516 hosts\/web\.ts:\d+:\d+ +inventory\.a: .*"db" is not made yet/,
      ],
      [
        "the public key of a host that there is not",
        host(
          'inventory: { a: secret("own", { generate: sshKey(), per: "host" }).of("wbe").publicKey },',
        ),
        /NG516 hosts\/web\.ts:\d+:\d+ +inventory\.a: there is no host "wbe" that could have the secret\n.*did you mean "web"\?/,
      ],
      [
        "a secret that is made of itself",
        using('generate: composed`x${secret("db")}`'),
        /NG507 hosts\/web\.ts:\d+:\d+ .*the secret "db" is made of itself/,
      ],
      [
        "secrets that are made of each other, with the place of each",
        config(
          'environment: { etc: { a: { source: secret("db", { generate: composed`${secret("b")}` }).path },\n b: { source: secret("b", { generate: composed`${secret("c", { generate: composed`${secret("db")}` })}` }).path } } }',
        ),
        /NG507 hosts\/web\.ts:\d+:\d+ .*secrets are made of each other: "db" of "b" of "c" of "db"\n(?:.*\n)*.*hosts\/web\.ts:\d+:\d+.*"b" is declared here\n(?:.*\n)*.*hosts\/web\.ts:\d+:\d+.*"c" is declared here/,
      ],
      [
        "what is the fleet's, and made of what each host has for itself",
        using('generate: composed`${secret("own", { generate: password(), per: "host" })}`'),
        /NG505 .*generate: "db" is the same for all hosts, and made of "own"/,
      ],
      [
        "what is made of something that is not there",
        using('generate: composed`${secret("other")}`'),
        /NG502 .*the secret "other" has no value yet/,
      ],
      [
        "a plain secret in what is composed",
        using('generate: composed`A=${secret("other")}\\nPASSWORD=hunter2-and-more\\n`'),
        /NG100 .*a password is written/,
      ],
      [
        "what is made of the path of a secret",
        using('generate: composed`${secret("other").path as never}`'),
        /NG505 hosts\/web\.ts:\d+:\d+ .*holds secrets, prompts and texts/,
      ],
      [
        "a question of two lines",
        using('generate: composed`${prompt("a\\nb")}`'),
        /NG020 .*generate\.parts\[\d\]/,
      ],
      [
        "a hash of what is no password",
        using('generate: passwordHashOf("sesame" as never)'),
        /NG020 .*generate\.password: expected a secret, or what prompt/,
      ],
      [
        "a password that openssl would not hash whole",
        using("generate: passwordHash({ length: 257 })"),
        /NG020 .*generate\.length/,
      ],
      [
        "units of agenix",
        agenix('restartUnits: ["gitea.service"]'),
        /NG504 .*restartUnits: agenix has no restartUnits.*\n.*restartTriggers/,
      ],
      ["reloads of agenix", agenix('reloadUnits: ["gitea.service"]'), /NG504 .*\n.*reloadTriggers/],
      [
        "secrets for users of agenix",
        agenix("neededForUsers: true"),
        /NG504 .*neededForUsers.*\n.*leave it out/,
      ],
      [
        "a key of agenix",
        agenix('file: "../secrets/db.age", key: "a"'),
        /NG504 .*key.*\n.*a file of its own/,
      ],
      [
        "a file with secrets of agenix",
        {
          ...agenix(""),
          ...config('environment: { etc: { a: { source: secretText`${secret("db")}`.path } } }'),
        },
        /NG504 .*agenix has no files that contain secrets/,
      ],
      [
        "an admin who is none",
        using("", { "fleet.ts": fleetWith('secrets: sops({ recipients: { ann: "age1" } }),') }),
        /NG020 fleet\.ts:\d+:\d+ +secrets\.recipients\.ann: expected the public half/,
      ],
      [
        "no admin",
        using("", { "fleet.ts": fleetWith("secrets: sops({ recipients: {} }),") }),
        /NG020 .*secrets\.recipients: expected an admin/,
      ],
      [
        "another store",
        using("", { "fleet.ts": fleetWith("secrets: { recipients: {} } as never,") }),
        /NG02\d .*secrets/,
      ],
    ]),
  )("%s", async (_, files, want) => {
    expect(await told(files)).toMatch(want)
  })

  test("the private half of a key, which is not repeated", async () => {
    const key = ["AGE-SECRET", "KEY-1", "Q".repeat(58)].join("-")
    const text = await told(
      using("", { "fleet.ts": fleetWith(`secrets: sops({ recipients: { ann: "${key}" } }),`) }),
    )
    expect(text).toMatch(/NG020 .*secrets\.recipients\.ann: .*\n.*private half/)
    expect(text).not.toContain(key)
  })
})

describe("a build tells of nothing", () => {
  test.each(
    sampleOf<[string, Files]>([
      [
        "where nobody uses a secret, but of the file that is left",
        { ...host(""), "secrets/db.sops": null },
      ],
      [
        "of a user of the host's",
        using(
          'owner: "app"',
          config(
            'users: { users: { app: { isSystemUser: true, group: "app" } }, groups: { app: {} } }, services: { gitea: { database: { passwordFile: secret("db", { owner: "app", group: "app" }).path } } }',
          ),
        ),
      ],
      ["of a user that a service has", using('owner: "gitea"')],
      [
        "of one under another name",
        config(
          'services: { postgresql: { enable: true } }, environment: { etc: { a: { source: secret("db", { owner: "postgres", group: "postgres" }).path } } }',
        ),
      ],
      ["of root and wheel", using('owner: "root", group: "wheel"')],
      [
        "of one that a service is told to be",
        config(
          'services: { syncthing: { enable: true, user: "sync" } }, environment: { etc: { a: { source: secret("db", { owner: "sync" }).path } } }',
        ),
      ],
      [
        "of a file whose secrets have names of secrets",
        config(
          'environment: { etc: { a: { source: secretText`PASSWORD=${secret("db")}\nTOKEN="${secret("db")}"\nURL=postgres://app:${secret("db")}@db/app\n`.path } } }',
        ),
      ],
      [
        "of a composed secret whose secrets have names of secrets",
        using(
          'generate: composed`PASSWORD=${secret("other")}\\nTOKEN="${prompt("Token")}"\\nURL=postgres://app:${secret("other")}@db/app\\n`',
          { "secrets/other.sops": encryptedFile },
        ),
      ],
      [
        "of the same declared twice",
        config(
          'environment: { etc: { a: { source: secret("db", { mode: "0440" }).path }, b: { source: secret("db", { mode: "0440" }).path } } }',
        ),
      ],
      [
        "of a path in a mount",
        config(
          'fileSystems: { "/mnt": { device: "//nas/a", fsType: "cifs", options: [str`credentials=${secret("db").path}`] } }',
        ),
      ],
      [
        "of options of sops-nix",
        config(
          'sops: { age: { keyFile: "/root/key" } } as never, environment: { etc: { a: { source: secret("db").path } } }',
        ),
      ],
      [
        "of a file of one's own",
        using('file: "../secrets/all.yaml", key: "gitea/db"', {
          "secrets/db.sops": null,
          "secrets/all.yaml": "gitea:\n  db: ENC[]\nsops:\n  version: 3.9.4\n",
        }),
      ],
      [
        "of all that sops has",
        using(
          'name: "key", owner: "gitea", group: "gitea", mode: "0440", path: "/var/lib/gitea/key", restartUnits: ["gitea.service"], reloadUnits: ["sshd.service"]',
        ),
      ],
      [
        "of all that agenix has",
        agenix(
          'name: "key", owner: "gitea", group: "gitea", mode: "0440", path: "/var/lib/gitea/key", symlink: false',
        ),
      ],
      [
        "of one name for a user's password and for something else, which are in two folders",
        {
          ...config(
            'environment: { etc: { a: { source: secret("db").path } } }, users: { users: { ann: { isNormalUser: true, hashedPasswordFile: secret("ann", { name: "db", neededForUsers: true }).path } } }',
          ),
          "secrets/ann.sops": encryptedFile,
        },
      ],
    ]),
  )("%s", async (_, files) => {
    expect(await told(files)).toBe("")
  })
})

/** A common module, a service and a layout, each with a secret of its own. */
const shared: Files = {
  "fleet.ts": `export const clock = defineService({
  name: "clock",
  config: () => ({ environment: { etc: { clock: { source: secret("of-service").path } } } }),
})
const base = defineModule({
  options: { fleet: { key: nix\`lib.mkOption { default = \${secret("declared").path}; }\` } },
  config: { environment: { etc: { base: { source: secret("of-all").path } } } },
})
export default defineFleet({
  pins: "./npins/sources.json",
  secrets: sops({ recipients: { ann: "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p" } }),
  common: { base },
  hosts: "./hosts/*.ts",
})
`,
  "hosts/web.ts": `import { clock } from "../fleet.ts"
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", services: [clock()],
  config: { environment: { etc: { a: { source: secret("own").path } } } } })
`,
  "hosts/db.ts": `config: mkMerge([{ environment: { etc: { a: { source: mkIf(config.a.b, secretText\`\${secret("in-text")}\`.path) } } } }, mkIf(config.b, { environment: { etc: { b: { text: nix\`builtins.toJSON { a = \${secret("in-nix").path}; }\` } } } })]),`,
  "hosts/mail.ts": `imports: [nix\`{ a = \${secret("in-import").path}; }\`],`,
}

/** A host that uses one of the secrets in a file of one's own. */
const usingPart = (key: string) =>
  `config: { environment: { etc: { a: { source: secret("${key}", { file: "../all.yaml" }).path } } } },`

describe("a host has the secrets that its definitions refer to, and no others", () => {
  test.each<[string, readonly string[]]>([
    ["web", ["own", "of-all", "of-service", "declared"]],
    ["db", ["in-text", "in-nix", "of-all", "declared"]],
    ["mail", ["in-import", "of-all", "declared"]],
  ])("%s", async (name, want) => {
    const { model } = await loadModel(secretFleet(shared))
    const own = model.hosts.find((each) => each.name === name)?.secrets?.secrets ?? []
    expect(own.map((each) => each.name).toSorted()).toEqual([...want].toSorted())
  })

  test("who can read them follows from that", async () => {
    const { model } = await loadModel(
      secretFleet({ ...shared, "secrets/hosts/db.pub": hostKeys.db }),
    )
    const all = model.secrets?.secrets ?? []
    const readers = all.map(({ name, recipients }) => [
      name,
      ...recipients.map((each) => each.name),
    ])
    expect(Object.fromEntries(readers.map(([name, ...rest]) => [name, rest]))).toEqual({
      own: ["ann", "web"],
      "of-all": ["ann", "db", "web"],
      declared: ["ann", "db", "web"],
      "of-service": ["ann", "web"],
      "in-text": ["ann", "db"],
      "in-nix": ["ann", "db"],
      // nobody knows the key of mail
      "in-import": ["ann"],
    })
  })

  test("of secrets in one file, all who use one of them", async () => {
    const { model } = await loadModel(
      secretFleet({
        "hosts/web.ts": usingPart("a"),
        "hosts/db.ts": usingPart("b"),
        "secrets/hosts/db.pub": hostKeys.db,
        "all.yaml": "a: ENC[]\nb: ENC[]\nsops:\n  version: 3.9.4\n",
      }),
    )
    const all = model.secrets?.secrets ?? []
    const readers = all.map(({ name, hosts, recipients }) => [
      name,
      hosts,
      recipients.map((each) => each.name).toSorted(),
    ])
    expect(readers).toEqual([
      ["b", ["db"], ["ann", "db", "web"]],
      ["a", ["web"], ["ann", "db", "web"]],
    ])
  })

  test("each its own of what is one a host", async () => {
    const text =
      'config: { environment: { etc: { a: { source: secret("key", { per: "host" }).path } } } },'
    const { model } = await loadModel(secretFleet({ "hosts/web.ts": text, "hosts/db.ts": text }))
    const all = model.secrets?.secrets ?? []
    expect(all.map(({ name, file, hosts }) => [name, file, hosts])).toEqual([
      ["key/db", "secrets/key/db.sops", ["db"]],
      ["key/web", "secrets/key/web.sops", ["web"]],
    ])
  })
})

const wiped = (more: string): string =>
  `firmware: "uefi", disks: impermanence({ device: "/dev/disk/by-id/nvme-1" }), config: { ${more} environment: { etc: { a: { source: secret("db").path } } } },`

describe("a host decrypts with its host key, where that stays", () => {
  test.each<[string, string, string]>([
    ["no disks", "config: {},", "/etc/ssh/ssh_host_ed25519_key"],
    [
      "a root that stays",
      'firmware: "uefi", disks: ext4Uefi({ device: "/dev/disk/by-id/nvme-1" }),',
      "/etc/ssh/ssh_host_ed25519_key",
    ],
    ["a root that does not", wiped(""), "/persist/etc/ssh/ssh_host_ed25519_key"],
    [
      "where the ssh server has it",
      wiped(
        'services: { openssh: { hostKeys: [{ type: "rsa", path: "/persist/rsa", bits: 4096 }, { type: "ed25519", path: "/persist/key" }] } },',
      ),
      "/persist/key",
    ],
    [
      "what impermanence keeps",
      'config: { environment: { persistence: { "/keep": { files: ["/etc/machine-id", "/etc/ssh/ssh_host_ed25519_key"] } } } as never },',
      "/keep/etc/ssh/ssh_host_ed25519_key",
    ],
    [
      "a folder that it keeps",
      'config: { environment: { persistence: { "/keep": { directories: [{ directory: "/etc/ssh" }] } } } as never },',
      "/keep/etc/ssh/ssh_host_ed25519_key",
    ],
    [
      "what preservation keeps",
      'config: { preservation: { preserveAt: { "/state": { directories: ["/etc/ssh"] } } } as never },',
      "/state/etc/ssh/ssh_host_ed25519_key",
    ],
  ])("%s", async (_, text, want) => {
    const { model } = await loadModel(secretFleet({ "hosts/web.ts": text }))
    expect(model.hosts.map((each) => hostKeyOf(each).path)).toEqual([want])
  })
})

describe.each(["sops", "agenix"] as const)("a company that keeps its secrets with %s", (store) => {
  let folder = ""
  beforeAll(async () => {
    folder = companyProject(store)
    const terminal = testTerminal(folder)
    const status = await build({}, terminal)
    if (status !== 0) throw new Error(terminal.told())
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const files = {
    sops: [
      ".sops.yaml",
      "hosts/db/secrets.nix",
      "hosts/db/default.nix",
      "hosts/gateway/secrets.nix",
      "hosts/common/staff.nix",
      "hosts/known-hosts.nix",
    ],
    agenix: [
      "secrets/secrets.nix",
      "hosts/db/secrets.nix",
      "hosts/db/default.nix",
      "hosts/common/staff.nix",
    ],
  }[store]

  test.each(files)("has %s", async (path) => {
    const text = readFileSync(join(folder, "generated", path), "utf8")
    const record = join(import.meta.dirname, "secret-fleet", store, path.replaceAll("/", "-"))
    await expect(text).toMatchFileSnapshot(record)
  })

  test("takes along the encrypted files that are used", () => {
    const extension = store === "sops" ? "sops" : "age"
    for (const name of ["postgresql/app", "staff/ann", "borg", "wireguard/db", "wireguard/gateway"])
      expect(existsSync(join(folder, "generated/secrets", `${name}.${extension}`))).toBe(true)
    expect(existsSync(join(folder, "generated/secrets/wireguard/db.pub"))).toBe(false)
    expect(existsSync(join(folder, "generated/secrets/hosts"))).toBe(false)
  })

  const module = ({ sops: "sops-nix", agenix: "agenix" } as const)[store]

  inputsTest(`evaluates with ${kindOf(module)}`, { timeout: 120_000 }, () => {
    const question = "builtins.mapAttrs (_: host: host.config.system.build.toplevel.drvPath)"
    const found = askHostsIn(join(folder, "generated"), question)
    expect(Object.keys(Object(found)).toSorted()).toEqual(["db", "gateway"])
  })
})

/** Files of one's own that sops has encrypted: what is declared of each, and what sops-nix has of it then. */
const ownFiles = {
  plain: { said: 'file: "../own/all.yaml"', has: ["all.yaml", "yaml", "plain"] },
  nested: { said: 'file: "../own/all.yaml", key: "db/key"', has: ["all.yaml", "yaml", "db/key"] },
  tree: { said: 'file: "../own/all.json", key: "db/key"', has: ["all.json", "json", "db/key"] },
  // its name does not say what it is
  named: { said: 'file: "../own/all", format: "json", key: "a"', has: ["all", "json", "a"] },
  whole: { said: 'file: "../own/all.env"', has: ["all.env", "dotenv", "whole"] },
  early: {
    said: 'file: "../own/login", format: "dotenv", neededForUsers: true',
    has: ["login", "dotenv", "early"],
  },
} as const

inputsTest(
  `files of one's own evaluate with ${kindOf("sops-nix")}`,
  { timeout: 120_000 },
  async () => {
    const tree = '{ "a": "ENC[]", "db": { "key": "ENC[]" }, "sops": { "version": "3.9.4" } }\n'
    const variables = "KEY=ENC[]\nsops_version=3.9.4\n"
    const used = Object.entries(ownFiles).map(
      ([name, { said }]) => `${name}: { source: secret("${name}", { ${said} }).path }`,
    )
    const folder = secretFleet({
      ...host(
        `firmware: "uefi", disks: ext4Uefi({ device: "/dev/disk/by-id/nvme-1" }), config: { environment: { etc: { ${used.join(", ")} } } },`,
      ),
      "secrets/db.sops": null,
      "own/all.yaml": "plain: ENC[]\ndb:\n  key: ENC[]\nsops:\n  version: 3.9.4\n",
      "own/all.json": tree,
      "own/all": tree,
      "own/all.env": variables,
      "own/login": variables,
    })
    expect(await build({}, testTerminal(folder))).toBe(0)
    const question = `{ web, ... }: builtins.seq web.config.system.build.toplevel.drvPath (builtins.mapAttrs
      (name: secret: {
        has = [ (baseNameOf secret.sopsFile) secret.format secret.key ];
        isThere = builtins.pathExists secret.sopsFile;
        isRead = web.config.environment.etc.\${name}.source == secret.path;
      }) web.config.sops.secrets)`
    expect(askHostsIn(join(folder, "generated"), question)).toEqual(
      Object.fromEntries(
        Object.entries(ownFiles).map(([name, { has }]) => [
          name,
          { has, isThere: true, isRead: true },
        ]),
      ),
    )
  },
)

describe.each(["sops", "agenix"] as const)("the input of %s is there", (store) => {
  const fleet = { "fleet.ts": fleetWith(store === "sops" ? keptBySops : keptByAgenix) }
  const file = { "secrets/db.sops": null, "secrets/db.age": "age-encryption.org/v1\n" }
  const files = store === "sops" ? fleet : { ...fleet, ...file }
  test.each([
    ["where a host uses a secret", true, files, using("")],
    ["in no other fleet", false, { ...fleet, "secrets/db.sops": null }, host("")],
  ])("%s", async (_, isThere, kept, used) => {
    const folder = secretFleet({ ...used, ...kept })
    expect(await build({}, testTerminal(folder))).toBe(0)
    const flake = readFileSync(join(folder, "generated/flake.nix"), "utf8")
    expect(flake.includes(store === "sops" ? "sops-nix" : "agenix")).toBe(isThere)
    expect(existsSync(join(folder, "generated/hosts/web/secrets.nix"))).toBe(isThere)
  })
})

test.each<[string, Files, string]>([
  ["sops", using('name: "key", mode: "0440"'), 'name = "key"; format = "binary"; mode = "0440";'],
  [
    "agenix",
    agenix('name: "key", path: "/var/lib/key", symlink: false'),
    'name = "key"; path = "/var/lib/key"; symlink = false;',
  ],
])("what its file is called is told to %s", async (_, files, want) => {
  const folder = secretFleet(files)
  expect(await build({}, testTerminal(folder))).toBe(0)
  const text = readFileSync(join(folder, "generated/hosts/web/secrets.nix"), "utf8")
  expect(text.replaceAll(/\s+/g, " ")).toContain(want)
})

test("a comment on a secret stands with what a host has of it, and nowhere else", async () => {
  const folder = secretFleet({
    "hosts/web.ts": `// who may read it
const db = secret("db", {
  mode: "0440", // the group as well
})
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05",
  config: { environment: { etc: { a: { source: str\`\${db.path}\` } } } } })
`,
  })
  expect(await build({}, testTerminal(folder))).toBe(0)
  const [own, secrets] = ["default.nix", "secrets.nix"].map((name) =>
    readFileSync(join(folder, "generated/hosts/web", name), "utf8"),
  )
  expect(own).not.toMatch(/#/)
  expect(secrets).toMatch(/# who may read it\n.*mode = "0440"; # the group as well/)
})
