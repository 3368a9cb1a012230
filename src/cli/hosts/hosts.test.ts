import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { hostFile, makeProject, textsIn } from "../../../test/support/project.ts"
import { build, remove, rename } from "../../../test/support/commands.ts"
import { filesOf } from "../../../test/support/secret-fleet.ts"
import { encryptedFile } from "../../model/secret-example.ts"
import { testTerminal } from "../../../test/support/terminal.ts"

const reachable = `users: { users: { root: { openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKJ1bHl0aGlzaXNub3Rha2V5YnV0bG9uZ2Vub3VnaGE a@b"] } } } } }, services: { openssh: { enable: true } }`
const key = `config: { ${reachable} }`
const web = hostFile(
  `inventory: { address: "192.0.2.1" },
  // reached by its address
  deploy: { targetHost: "192.0.2.1", installed: true }, firmware: "bios",
  disks: ext4Bios({ device: "/dev/disk/by-id/a" }), ${key}`,
  'import { ext4Bios } from "nixgen/layouts"',
)
const referring = hostFile(
  'deploy: { targetHost: "192.0.2.2" }, config: { networking: { domain: "web", hosts: { "192.0.2.1": [inventory.web.address, nix`inventory.web.address`] } } }',
  'import { inventory, nix } from "nixgen"',
)

const byGlob = {
  "hosts/web.ts": web,
  "hosts/b.ts": hostFile('deploy: { targetHost: "192.0.2.2" }'),
}
const byIndex = {
  "fleet.ts": fleetOf("./hosts/*/index.ts"),
  "hosts/web/index.ts": web,
  "hosts/b/index.ts": byGlob["hosts/b.ts"],
}
const listed = {
  "fleet.ts": `import { defineFleet } from "nixgen";
import b from "./machines/b.ts";
import web from "./machines/web.ts";

export default defineFleet({
  pins: "./npins/sources.json",
  hosts: {
    // the others
    b,
    web, // the web
  },
});
`,
  "machines/web.ts": web,
  "machines/b.ts": byGlob["hosts/b.ts"],
}

/** A host that takes something of web's. */
function importing(path: string): string {
  return hostFile(
    "deploy: { port: web.definition.deploy?.port ?? 22 }",
    `import web from "${path}"`,
  )
}

function fleetOf(glob: string): string {
  return `import { defineFleet } from "nixgen"

export default defineFleet({ pins: "./npins/sources.json", hosts: "${glob}" })
`
}

async function builtProject(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = makeProject(files)
  const terminal = testTerminal(folder)
  expect([await build({ acceptLayout: ["web"] }, terminal), terminal.told()]).toEqual([
    0,
    expect.any(String),
  ])
  return folder
}

async function expectBuilt(folder: string): Promise<void> {
  const again = testTerminal(folder)
  expect(await build({}, again)).toBe(0)
  expect(again.told()).toMatch(/nothing to change$/)
}

const host = "host"

/** What Nix says of web in ways that are not followed: in a template, in a file and in a folder that are taken along. */
const saidInNix = {
  ...byGlob,
  "hosts/b.ts": hostFile(
    `inventory: { address: "192.0.2.2" }, deploy: { targetHost: "192.0.2.2" }, imports: [nixModule("../nix/a.nix"), nixModule("../more")],
  config: { networking: { domain: nix\`lib.concatStrings (map (n: inventory.\\\${n}.address) [ "web" ])\`, search: nix\`[ (lib.attrByPath [ "web" "address" ] "" inventory) ]\` } }`,
    'import { nix, nixModule } from "nixgen"',
  ),
  "nix/a.nix": "{ inventory, ... }: {\n  users.motd = with inventory; web.address;\n}\n",
  "more/default.nix": "{ imports = [ ./b.nix ]; }\n",
  "more/b.nix": '{ environment.variables.HOSTS = "web"; networking.web.enable = true; }\n',
}
const placesInNix = ["hosts/b.ts:4", "hosts/b.ts:4", "more/b.nix:1", "nix/a.nix:2"]

/** The files and lines that are told of as what may be a host. */
function mentionsIn(told: string): readonly string[] {
  return told.split("\n").flatMap((line) => /NG770 (\S+:\d+):/.exec(line)?.[1] ?? [])
}

test.each([
  [
    "renamed",
    async (to: ReturnType<typeof testTerminal>) =>
      await rename({ kind: "host", old: "web", new: "www" }, to),
  ],
  [
    "removed",
    async (to: ReturnType<typeof testTerminal>) => await remove({ kind: "host", name: "web" }, to),
  ],
])("what Nix says of a host that is %s is told of, at its places", async (_, run) => {
  const terminal = testTerminal(await builtProject(saidInNix))
  expect([await run(terminal), mentionsIn(terminal.told()).toSorted()]).toEqual([0, placesInNix])
})

test("a host that is read under a with of the inventory is not renamed before that is changed", async () => {
  const search = "config: { networking: { search: nix`with inventory; [ web.address ]` } }"
  const project = await builtProject({
    ...byGlob,
    "hosts/b.ts": hostFile(search, 'import { nix } from "nixgen"'),
  })
  const terminal = testTerminal(project)
  expect(await rename({ kind: "host", old: "web", new: "www" }, terminal)).toBe(1)
  expect(terminal.told()).toMatch(/NG034 hosts\/b\.ts:\d+:\d+ .*\n[^]*nothing was written/)
})

describe("nixgen remove host", () => {
  test.each([
    ["of a glob", byGlob, "hosts/web.ts"],
    ["of a list", listed, "machines/web.ts"],
    ["in a folder of its own", byIndex, "hosts/web/index.ts"],
  ])("takes away one %s: file, entry, record, folder", async (_, files, file) => {
    const folder = await builtProject(files)
    const before = textsIn(folder)
    const shown = testTerminal(folder)
    expect(await remove({ kind: host, name: "web", dryRun: true }, shown)).toBe(0)
    expect(shown.written()).toContain(`--- a/${file}`)
    expect(shown.written()).toContain("--- a/generated/hosts/web/default.nix")
    expect(textsIn(folder)).toEqual(before)
    const terminal = testTerminal(folder)
    expect(await remove({ kind: host, name: "web" }, terminal)).toBe(0)
    const after = textsIn(folder)
    expect(Object.keys(after).filter((path) => path.includes("web"))).toEqual([])
    expect(JSON.parse(after["nixgen.lock.json"] ?? "").hosts).toEqual({})
    expect(after["fleet.ts"]).toBe(
      before["fleet.ts"]
        ?.replace('import web from "./machines/web.ts";\n', "")
        .replace("    web, // the web\n", ""),
    )
    expect(terminal.told()).toMatch(new RegExp(`^removed ${file}$`, "m"))
    expect(terminal.told()).toContain("web is installed, and goes on running what it has")
    await expectBuilt(folder)
  })

  const unparsable = "export default defineHost({ {"
  const invalid = hostFile("nonsense: 1")
  const wrong = { ...byGlob, "hosts/b.ts": hostFile("config: { networking: { hostNam: 1 } }") }
  const goneAlone = "what is generated is as it was: the fleet has errors that are not the host's"
  const unread = "what web is could not be read"

  test.each([
    ["that cannot be parsed", { ...byGlob, "hosts/web.ts": unparsable }, 0, unread],
    ["that is no host", { ...byGlob, "hosts/web.ts": "export default 1" }, 0, unread],
    ["with a wrong definition", { ...byGlob, "hosts/web.ts": invalid }, 0, "web"],
    [
      "that the fleet lists and that cannot be parsed",
      { ...listed, "machines/web.ts": unparsable },
      0,
      unread,
    ],
    ["beside a wrong one", wrong, 1, goneAlone],
    ["beside one that cannot be parsed", { ...byGlob, "hosts/b.ts": unparsable }, 1, goneAlone],
    ["of two that cannot be parsed", { "hosts/web.ts": unparsable, "hosts/b.ts": "{" }, 1, unread],
  ])("takes away one %s", async (_, files, status, words) => {
    const folder = makeProject(files)
    const shown = testTerminal(folder)
    const before = textsIn(folder)
    expect(await remove({ kind: host, name: "web", dryRun: true }, shown)).toBe(status)
    expect(textsIn(folder)).toEqual(before)
    const terminal = testTerminal(folder)
    expect(await remove({ kind: host, name: "web" }, terminal)).toBe(status)
    expect(terminal.told()).toContain(words)
    const after = textsIn(folder)
    expect(after).not.toHaveProperty(["hosts/web.ts"])
    expect(after["fleet.ts"]).not.toContain("web")
  })

  test("refuses it while something refers to it, at its place", async () => {
    const folder = await builtProject({ "hosts/web.ts": web, "hosts/other.ts": referring })
    const before = textsIn(folder)
    const terminal = testTerminal(folder)
    expect(await remove({ kind: host, name: "web" }, terminal)).toBe(1)
    expect(terminal.told()).toMatch(/error NG034 hosts\/other\.ts:\d+:\d+/)
    expect(textsIn(folder)).toEqual(before)
  })

  test.each([
    ["wep", byGlob, 'there is no host "wep"'],
    [
      "web",
      {
        ...byGlob,
        "fleet.ts": listed["fleet.ts"]
          .replaceAll("machines", "hosts")
          .replace(/hosts: \{[^}]*\}/, "hosts: Object.fromEntries([['web', web], ['b', b]])"),
      },
      "does not list web",
    ],
  ])("refuses %s that cannot be followed", async (name, files, words) => {
    const folder = makeProject(files)
    await expect(remove({ kind: host, name }, testTerminal(folder))).rejects.toThrow(words)
  })

  test("refuses the only one of a glob", async () => {
    const folder = await builtProject({ "hosts/web.ts": web })
    const terminal = testTerminal(folder)
    expect(await remove({ kind: host, name: "web" }, terminal)).toBe(1)
    expect(terminal.told()).toContain("NG004")
  })
})

describe("nixgen rename host", () => {
  test.each([
    ["of a glob", byIndex],
    [
      "of a list",
      {
        ...byIndex,
        "fleet.ts": listed["fleet.ts"].replaceAll(/machines\/(\w+)/g, "hosts/$1/index"),
      },
    ],
    [
      "that the fleet imports by its folder",
      { ...byIndex, "fleet.ts": listed["fleet.ts"].replaceAll(/machines\/(\w+)\.ts/g, "hosts/$1") },
    ],
  ])("moves one %s that has a folder of its own", async (_, files) => {
    const folder = await builtProject(files)
    const terminal = testTerminal(folder)
    expect([
      await rename({ kind: host, old: "web", new: "www" }, terminal),
      terminal.told(),
    ]).toEqual([0, expect.any(String)])
    const after = textsIn(folder)
    expect(after["hosts/www/index.ts"]).toBe(web)
    expect(existsSync(join(folder, "hosts/web"))).toBe(false)
    expect(Object.keys(after).filter((path) => path.includes("web"))).toEqual([])
    await expectBuilt(folder)
  })

  test("moves an index beside the fleet's file, where it gives no folder's name", async () => {
    const folder = await builtProject({
      "fleet.ts": fleetOf("./{web,*dex}.ts"),
      "web.ts": web,
      "index.ts": byGlob["hosts/b.ts"],
    })
    await rename({ kind: host, old: "index", new: "codex" }, testTerminal(folder))
    expect(textsIn(folder)["codex.ts"]).toBe(byGlob["hosts/b.ts"])
    await expectBuilt(folder)
  })

  test("leaves nothing behind of a folder that holds more", async () => {
    const folder = await builtProject({ ...byIndex, "hosts/web/motd.txt": "hello\n" })
    const before = textsIn(folder)
    const terminal = testTerminal(folder)
    await expect(rename({ kind: host, old: "web", new: "www" }, terminal)).rejects.toThrow(
      "holds more than index.ts: motd.txt",
    )
    expect(textsIn(folder)).toEqual(before)
  })

  test("moves into no folder that holds anything, but into one that is empty", async () => {
    const folder = await builtProject(byIndex)
    const given = { kind: host, old: "web", new: "www" } as const
    mkdirSync(join(folder, "hosts/www"))
    writeFileSync(join(folder, "hosts/www/notes.txt"), "mine\n")
    const before = textsIn(folder)
    await expect(rename(given, testTerminal(folder))).rejects.toThrow(
      "would be the host's, and holds other files: notes.txt",
    )
    expect(textsIn(folder)).toEqual(before)
    rmSync(join(folder, "hosts/www/notes.txt"))
    expect(await rename(given, testTerminal(folder))).toBe(0)
    await expectBuilt(folder)
  })

  test.each([
    ["of a glob", { ...byGlob, "hosts/b.ts": importing("./web.ts") }, 'from "./www.ts"'],
    ["of a list", { ...listed, "machines/b.ts": importing("./web.ts") }, 'from "./www.ts"'],
    [
      "that is an index",
      { ...byIndex, "hosts/b/index.ts": importing("../web/index.ts") },
      'from "../www/index.ts"',
    ],
  ])("renames one %s that another file imports by its path", async (_, files, want) => {
    const folder = await builtProject(files)
    const terminal = testTerminal(folder)
    expect([
      await rename({ kind: host, old: "web", new: "www" }, terminal),
      terminal.told(),
    ]).toEqual([0, expect.any(String)])
    const texts = Object.entries(textsIn(folder)).filter(([path]) => path.includes("/b"))
    expect(texts.map(([, text]) => text).join("\n")).toContain(want)
    await expectBuilt(folder)
  })

  test.each([
    ["of a glob", { ...byGlob, "hosts/b.ts": referring }, "hosts"],
    ["of a list", { ...listed, "machines/b.ts": referring }, "machines"],
  ])("moves one %s: file, entry, record, folder, references", async (_, files, where) => {
    const folder = await builtProject(files)
    const before = textsIn(folder)
    const shown = testTerminal(folder)
    expect(await rename({ kind: host, old: "web", new: "www-1", dryRun: true }, shown)).toBe(0)
    expect(shown.written()).toContain(`+++ b/${where}/www-1.ts`)
    expect(textsIn(folder)).toEqual(before)
    const terminal = testTerminal(folder)
    expect(await rename({ kind: host, old: "web", new: "www-1" }, terminal)).toBe(0)
    const after = textsIn(folder)
    expect(after[`${where}/www-1.ts`]).toBe(web)
    expect(Object.keys(after).filter((path) => path.includes("web"))).toEqual([])
    expect(after[`${where}/b.ts`]).toContain(
      '[inventory["www-1"].address, nix`inventory.www-1.address`]',
    )
    expect(after["generated/hosts/www-1/default.nix"]).toContain('networking.hostName = "www-1";')
    const [old, now] = [before, after].map((texts) => JSON.parse(texts["nixgen.lock.json"] ?? ""))
    expect(now.hosts).toEqual({ "www-1": old.hosts.web })
    expect(terminal.told()).toMatch(
      /warning NG770 .*\/b\.ts:\d+:\d+ {2}this is "web", and stays as it is/,
    )
    expect(terminal.told()).toContain("its networking.hostName is www-1, and nothing else")
    expect(after["fleet.ts"]).toBe(
      before["fleet.ts"]
        ?.replace("./machines/web.ts", "./machines/www-1.ts")
        .replace("    web, // the web\n", '    "www-1": web, // the web\n'),
    )
    await expectBuilt(folder)
  })

  const keeping = filesOf({
    "hosts/web.ts": `disks: ext4Uefi({ device: "/dev/disk/by-id/a" }), firmware: "uefi",
      deploy: { targetHost: "192.0.2.1" },
      config: {
        ${reachable},
        networking: { wireguard: { interfaces: { wg0: {
          privateKeyFile: secret("wireguard", { generate: wireguardKey(), per: "host" }).path,
        } } } },
      },`,
    "hosts/db.ts": `config: { networking: { domain: secret("wireguard", { generate: wireguardKey(), per: "host" }).of("web").publicKey } }`,
    "secrets/db.sops": null,
    "secrets/hosts/web.key.age": "-----BEGIN AGE ENCRYPTED FILE-----\n",
    "secrets/wireguard/web.sops": encryptedFile,
    "secrets/wireguard/web.pub": "xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=\n",
  })

  test("moves its key, and the secrets that it has for itself", async () => {
    const folder = await builtProject(keeping)
    const before = textsIn(folder)
    const terminal = testTerminal(folder)
    expect([
      await rename({ kind: host, old: "web", new: "www" }, terminal),
      terminal.told(),
    ]).toEqual([0, expect.any(String)])
    const after = textsIn(folder)
    const moved = ["hosts/web.pub", "hosts/web.key.age", "wireguard/web.sops", "wireguard/web.pub"]
    for (const path of moved) {
      expect(after[`secrets/${path}`]).toBeUndefined()
      expect(after[`secrets/${path.replace("web", "www")}`]).toBe(before[`secrets/${path}`])
    }
    expect(after["generated/secrets/wireguard/www.sops"]).toBe(encryptedFile)
    expect(after["hosts/db.ts"]).toBe(before["hosts/db.ts"]?.replace("web", "www"))
    await expectBuilt(folder)
  })

  const wireguard = 'secret("wireguard", { generate: wireguardKey(), per: "host" })'
  test.each([
    [
      "what a secret says",
      `networking: { domain: ${wireguard}.of(String("web")).publicKey }`,
      "NG516",
    ],
    [
      "a file",
      'environment: { etc: { a: { source: file("../secrets/wireguard/web.pub") } } }',
      "NG006",
    ],
  ])("is refused where definitions would still read %s of what moves", async (_, config, code) => {
    const folder = await builtProject({
      ...keeping,
      ...filesOf({ "hosts/db.ts": `config: { ${config} }` }),
    })
    const before = textsIn(folder)
    const terminal = testTerminal(folder)
    expect(await rename({ kind: host, old: "web", new: "www" }, terminal)).toBe(1)
    expect(terminal.told()).toContain(`error ${code}`)
    expect(textsIn(folder)).toEqual(before)
  })

  test("takes along a folder as it is afterwards", async () => {
    const config = 'config: { environment: { etc: { a: { source: file("../secrets/hosts") } } } }'
    const folder = await builtProject({ ...keeping, ...filesOf({ "hosts/db.ts": config }) })
    const given = { kind: host, old: "web", new: "www" } as const
    const terminal = testTerminal(folder)
    expect([await rename(given, terminal), terminal.told()]).toEqual([0, expect.any(String)])
    await expectBuilt(folder)
  })

  test("moves what is recorded of them, by which it is known for whom they are", async () => {
    const entry = { sha256: "1", recipients: ["age1"] }
    const record = { "secrets/hosts/web.key.age": entry, "secrets/other.sops": { sha256: "2" } }
    const made = { sha256: "3", definition: "4", madeOf: { "secrets/wireguard/web.sops": "5" } }
    const folder = await builtProject({
      ...keeping,
      "secrets/record.json": JSON.stringify({ ...record, "secrets/wireguard/web.sops": made }),
    })
    await rename({ kind: host, old: "web", new: "www" }, testTerminal(folder))
    expect(JSON.parse(textsIn(folder)["secrets/record.json"] ?? "")).toEqual({
      "secrets/hosts/www.key.age": entry,
      "secrets/other.sops": { sha256: "2" },
      "secrets/wireguard/www.sops": { ...made, madeOf: { "secrets/wireguard/www.sops": "5" } },
    })
  })

  test("overwrites no file of another host's, and moves none that is no text", async () => {
    const folder = await builtProject(keeping)
    writeFileSync(join(folder, "secrets/hosts/www.pub"), "another\n")
    await expect(
      rename({ kind: host, old: "web", new: "www" }, testTerminal(folder)),
    ).rejects.toMatchObject({ problems: [{ code: "NG070" }] })
    writeFileSync(join(folder, "secrets/hosts/web.key.age"), Buffer.from([0xff, 0xfe]))
    await expect(
      rename({ kind: host, old: "web", new: "www-2" }, testTerminal(folder)),
    ).rejects.toThrow("no text")
  })

  test.each([
    [
      "that another host has",
      "b",
      { problems: expect.arrayContaining([expect.objectContaining({ code: "NG102" })]) },
    ],
    [
      "that no host can have",
      "web_",
      { problems: expect.arrayContaining([expect.objectContaining({ code: "NG101" })]) },
    ],
    [
      "that the tree needs",
      "common",
      { problems: expect.arrayContaining([expect.objectContaining({ code: "NG105" })]) },
    ],
    ["that it has already", "web", { message: "web has that name already" }],
  ])("refuses a name %s", async (_, name, error) => {
    const folder = makeProject(byGlob)
    const before = textsIn(folder)
    await expect(
      rename({ kind: host, old: "web", new: name }, testTerminal(folder)),
    ).rejects.toMatchObject(error)
    expect(textsIn(folder)).toEqual(before)
  })

  test("refuses a name that no glob finds, and a file that is in the way", async () => {
    const globs = `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: ["./hosts/we*.ts", "./hosts/b.ts"] })
`
    const folder = await builtProject({ ...byGlob, "fleet.ts": globs })
    const given = { kind: host, old: "web", new: "mail" } as const
    await expect(rename(given, testTerminal(folder))).rejects.toThrow("would be no file of a host")
    expect(readFileSync(join(folder, "hosts/web.ts"), "utf8")).toBe(web)
    const other = await builtProject({ ...listed, "machines/mail.ts": "export const mine = 1\n" })
    await expect(rename(given, testTerminal(other))).rejects.toMatchObject({
      problems: [{ code: "NG070" }],
    })
    expect(readFileSync(join(other, "machines/mail.ts"), "utf8")).toBe("export const mine = 1\n")
  })
})
