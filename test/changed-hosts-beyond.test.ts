/** Changes of a host that reach further than its own files, by ways that are easily overlooked. */
import { chmodSync, rmSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { sopsRecipientOf } from "../src/encryption/recipients.ts"
import { newSshKey } from "../src/encryption/ssh-private-key.ts"
import { examplePins, exampleSources } from "../src/pins/example-pins.ts"
import { encryptedFile } from "../src/model/secret-example.ts"
import { encodeOptions } from "../src/options/tree/option-file.ts"
import type { Group } from "../src/options/tree/option-type.ts"
import { pinnedOptionsFile } from "../src/project/options.ts"
import { type Texts, savedProjects } from "./support/saved-projects.ts"

const names = Array.from({ length: 18 }, (_, index) => `host${index}`)

const host = (
  rest: string,
  imports = "",
) => `import { accept, defineHost, disk, file, filesystem, gpt, nix, nixModule } from "nixgen"
${imports}
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", ${rest} })
`

const fleet = (rest: string, imports = "") => `import { defineFleet, sops } from "nixgen"
${imports}
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", ${rest} })
`

/** A fleet of hosts that say nothing, but for these files. */
function fleetWith(own: Texts): Texts {
  const hosts = names.map((name) => [`hosts/${name}.ts`, host("")])
  return { ...Object.fromEntries(hosts), "fleet.ts": fleet(""), ...own }
}

const accepted = (value: string, rule: string) =>
  `accept(${value}, { rule: "${rule}", reason: "a test" })`

const links = (eth0: string, eth1: string) =>
  host(
    `config: { networking: { interfaces: { eth0: { ipv4: { addresses: ${eth0} } }, eth1: { ipv4: { addresses: ${eth1} } } } } },`,
  )
const address = '[{ address: "10.0.0.3", prefixLength: 24 }]'

const disk = (name: string, device: string) =>
  `${name}: disk({ device: ${device}, content: gpt({ x: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/${name}" }) } }) }),`
const disks = (...all: readonly string[]) => host(`disks: { disk: { ${all.join(" ")} } },`)
const serial = (number: number) => `"/dev/disk/by-id/nvme-AAA${number}"`

const grafana = (settings: string) =>
  host(`config: { services: { grafana: { enable: true, settings: { ${settings} } } } },`)

const reading = (expression: string) =>
  host(`config: { networking: { hostId: nix\`${expression}\` } },`)

const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIM3RJ7TbooSmtxq2vf3hpsLqrxr9hTMEVQszg+hTwvxS"
const admin = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"

const motd = (value: string, imports = "") =>
  host(`config: { users: { motd: ${value} } },`, imports)

/** A service that one host uses, by its name and where its options are. */
const serviceOfOne = (name: string, under = "services"): Texts => ({
  "services/s.ts": `import { defineService } from "nixgen"
import * as z from "zod"
export const s = defineService({ name: "${name}", under: "${under}", parameters: z.object({ port: z.int().default(1) }), config: ({ port }) => ({ environment: { variables: { P: port } } }) })
`,
  "hosts/host5.ts": host("services: [s()],", `import { s } from "../services/s.ts"`),
})

const own = (value: string) =>
  host(`config: { services: { grafana: { settings: { own: { port: ${value} } } } } },`)

/** A helper that has the same twice, on two lines, and the hosts that take one of it. */
const twice = (value: string) => `export const a = ${value}\nexport const b = ${value}\n`
const takingFrom = (name: string, path: string) =>
  host(`config: { ${path.replace("VALUE", name)} },`, `import { a, b } from "../helpers/all.ts"`)
const keys = "users: { users: { root: { openssh: { authorizedKeys: VALUE } } } }"
const link = "networking: { interfaces: { eth0: VALUE } }"

const target = (port: number) => `{ targetHost: "10.0.0.1", port: ${port} }`

/** A fleet that keeps secrets, and the keys of its hosts. */
const keptBySops: Texts = {
  "npins/sources.json": exampleSources(
    examplePins(["nixpkgs", "nixos-anywhere", "disko", "sops-nix"]),
  ),
  "fleet.ts": fleet(`secrets: sops({ recipients: { ann: "${admin}" } }),`),
  ...Object.fromEntries(names.map((name) => [`secrets/hosts/${name}.pub`, `${key} ${name}\n`])),
}

/** A fleet whose hosts use one secret, after which a unit restarts. */
const secretFleet: Texts = {
  ...keptBySops,
  "secrets/db.sops": encryptedFile,
  "secrets/token.sops": encryptedFile,
  "helpers/all.ts": `import { secret, secretText } from "nixgen"
export const db = secret("db", { restartUnits: ["app.service"] })
export const text = secretText({ name: "db" })\`x\${secret("token")}\`
`,
  "services/app.ts": `import { defineService } from "nixgen"
import * as z from "zod"
export const app = defineService({ name: "app", parameters: z.object({ script: z.string().optional() }), config: ({ script }) => ({ systemd: { services: { app: { serviceConfig: { ExecStart: script } } } } }) })
`,
}
const using = (what: string, config: string, rest = "") =>
  host(
    `config: { environment: { etc: { key: { source: ${what}.path } } }, ${config} }, ${rest}`,
    `import { db, text } from "../helpers/all.ts"\nimport { app } from "../services/app.ts"`,
  )

const release = (value: string) =>
  host(
    `deploy: { installed: true }, config: { system: { stateVersion: ${accepted(value, "NG109")} } },`,
  )

const registered = (name: string, port: string) =>
  motd(
    "all.join()",
    `import { ${name} } from "../helpers/all.ts"\nconst all = ${name}.from("ports")\nall.push("${port}")`,
  )

const another = host('config: { time: { timeZone: "Europe/Berlin" } },')

/** A group of options to which modules are given for all that is in it, as home-manager has it. */
const homes: Group = {
  kind: "group",
  members: new Map([
    ["sharedModules", { kind: "option", type: { kind: "anything" }, typeText: "anything" }],
    ["ann", { kind: "group", members: new Map() }],
  ]),
}

const taking = (path: string) =>
  host(`config: { environment: { etc: { x: { source: file("${path}") } } } },`)

test.each<[what: string, before: Texts, after: string]>([
  [
    "an argument of all modules goes with it",
    {
      "hosts/host2.ts": host("config: { _module: { args: { foo: 1 } } },"),
      "hosts/host5.ts": host("config: { environment: { variables: { A: nix`toString foo` } } },"),
    },
    host("config: {},"),
  ],
  [
    "it says the key of another",
    keptBySops,
    host(`config: { programs: { ssh: { knownHosts: { host5: { publicKey: "${key}" } } } } },`),
  ],
  [
    "it reads an option of a service that only others use",
    {
      ...serviceOfOne("exporting"),
      "hosts/host2.ts": reading("toString config.services.exporting.port"),
    },
    reading('config.services.exporting.port + "a"'),
  ],
  [
    "it has an address elsewhere than where that is accepted",
    {
      "hosts/host5.ts": links(address, "[]"),
      "hosts/host2.ts": links(accepted(address, "NG206"), "[]"),
    },
    links(accepted("[]", "NG206"), address),
  ],
  [
    "it has a disk elsewhere than where that is accepted",
    {
      "fleet.ts": fleet(`rules: { NG151: "off", NG152: "off" },`),
      "hosts/host5.ts": disks(disk("main", serial(1))),
      "hosts/host2.ts": disks(
        disk("main", accepted(serial(1), "NG115")),
        disk("second", serial(2)),
      ),
    },
    disks(disk("second", serial(1)), disk("main", accepted(serial(2), "NG115"))),
  ],
  [
    "it refers to a port elsewhere than where that is accepted",
    { "hosts/host2.ts": grafana(`a: { host: ${accepted('"host4:5432"', "NG210")} }`) },
    grafana(`a: { host: ${accepted('"x"', "NG210")} }, b: { host: "host4:5432" }`),
  ],
  [
    "it takes the same from another line of a helper, of which something is told",
    {
      "helpers/all.ts": twice(`{ keys: ["${key.slice(0, 60)} cut off"] }`),
      "hosts/host2.ts": takingFrom("a", keys),
      "hosts/host5.ts": takingFrom("a", keys),
    },
    takingFrom("b", keys),
  ],
  [
    "it takes an address that another has from another line of a helper",
    {
      "helpers/all.ts": twice(`{ ipv4: { addresses: ${address} } }`),
      "hosts/host2.ts": takingFrom("a", link),
      "hosts/host5.ts": takingFrom("a", link),
    },
    takingFrom("b", link),
  ],
  [
    "it says itself what it took from a helper",
    {
      "helpers/all.ts": twice(`{ ipv4: { addresses: ${address} } }`),
      "hosts/host2.ts": takingFrom("a", link),
      "hosts/host5.ts": takingFrom("a", link),
    },
    takingFrom(`{ ipv4: { addresses: ${address} } }`, link),
  ],
  [
    "it reads an option that only others have, which is not told",
    {
      ...serviceOfOne("exporting"),
      "fleet.ts": fleet(`rules: { NG425: "off" },`),
      "hosts/host2.ts": reading("toString config.services.exporting.port"),
    },
    reading('config.services.exporting.port + "a"'),
  ],
  [
    "it defines an option that only others have, which is accepted",
    serviceOfOne("exporting"),
    host(`config: ${accepted("{ services: { exporting: { port: 3 } } }", "NG026")},`),
  ],
  [
    "what is accepted is no fault of a host that others share",
    {
      "hosts/host2.ts": host(`deploy: ${target(2202)},`),
      "hosts/host5.ts": host(`deploy: ${target(2205)},`),
    },
    host(
      `deploy: ${accepted(target(2202), "NG605")}, config: { services: { openssh: { enable: true } } },`,
    ),
  ],
  [
    "it defines an option that a service of others has within free settings",
    serviceOfOne("own", "services.grafana.settings"),
    own('"x"'),
  ],
  [
    "it reads one",
    serviceOfOne("own", "services.grafana.settings"),
    reading('config.services.grafana.settings.own.port + "a"'),
  ],
  [
    "a service of its own begins to define a unit",
    {
      ...secretFleet,
      "hosts/host5.ts": using("db", ""),
      "hosts/host2.ts": using("db", "", "services: [app({})],"),
    },
    using("db", "", 'services: [app({ script: "x" })],'),
  ],
  [
    "it begins to define a unit that the same file of another restarts",
    {
      ...secretFleet,
      "hosts/host5.ts": using("db", ""),
      "hosts/host2.ts": using("text", ""),
    },
    using("text", 'systemd: { services: { app: { script: "exec app" } } },'),
  ],
  [
    "it is installed, and becomes of another release in its options",
    { "hosts/host2.ts": release('"25.11"') },
    release('"25.05"'),
  ],
  [
    "it was the first to import one of two modules that import each other",
    {
      "helpers/a.ts":
        'import { b } from "./b.ts"\nexport const a = "a"\nexport const later = () => b\n',
      "helpers/b.ts": 'import { a } from "./a.ts"\nexport const b = a + "b"\n',
      "hosts/host2.ts": motd("b", 'import { b } from "../helpers/b.ts"'),
      "hosts/host5.ts": motd("a", 'import { a } from "../helpers/a.ts"'),
    },
    motd('"ab"'),
  ],
  [
    "it changes what a class gives to all",
    {
      "helpers/all.ts": `export class Registry {
  static #all = new Map<string, string[]>([["ports", []]])
  static from(name: string): string[] { return Registry.#all.get(name) ?? [] }
}
`,
      "hosts/host2.ts": registered("Registry", "host2"),
      "hosts/host5.ts": registered("Registry", "host5"),
    },
    registered("Registry", "another"),
  ],
  [
    "it names a service that the generated flake has not",
    {},
    reading("builtins.attrNames inputs.self.nixosModules.app"),
  ],
  [
    "it names a disk layout that the generated flake has not",
    {},
    reading("builtins.attrNames inputs.self.lib.diskLayouts.app"),
  ],
  [
    "it shares modules no more with which options of others may come",
    {
      [pinnedOptionsFile]: encodeOptions({
        kind: "group",
        members: new Map([["homes", homes]]),
      }),
      "hosts/host2.ts": host("config: { homes: { sharedModules: [nix`{ }`] } },"),
      "hosts/host5.ts": host("config: { homes: { ann: { shell: 1 } } },"),
    },
    host("config: {},"),
  ],
  ["another takes its file along", { "hosts/host5.ts": taking("./host2.ts") }, another],
  ["another takes its folder along", { "hosts/host5.ts": taking("../hosts") }, another],
  [
    "another reads its file",
    {
      "hosts/host5.ts": host(
        `config: { users: { motd: readFileSync(new URL("./host2.ts", import.meta.url), "utf8") } },`,
        `import { readFileSync } from "node:fs"`,
      ),
    },
    another,
  ],
  [
    "the fleet reads its file",
    {
      "fleet.ts": fleet(
        `description: readFileSync(new URL("./hosts/host2.ts", import.meta.url), "utf8").slice(-80, -60),`,
        `import { readFileSync } from "node:fs"`,
      ),
    },
    another,
  ],
])("where %s, all is as a build from nothing has it", async (what, before, after) => {
  const save = await savedProjects(fleetWith(before))
  await save("at first", {})
  const { alone } = await save(what, { "hosts/host2.ts": after })
  expect(alone).toEqual({ command: false, watch: false })
})

/** A fleet of which only these hosts can read a secret, and the text of one that uses it or does not. */
function readBy(...readers: readonly string[]): Texts {
  const lines = new Map(names.map((name) => [name, newSshKey(name).publicLine]))
  const age = [admin, ...readers.map((name) => sopsRecipientOf(lines.get(name) ?? ""))]
  const sops = { version: "3.9.4", age: age.map((recipient) => ({ recipient, enc: "…" })) }
  return {
    ...secretFleet,
    ...Object.fromEntries([...lines].map(([name, line]) => [`secrets/hosts/${name}.pub`, line])),
    "secrets/db.sops": `${JSON.stringify({ data: "ENC[AES256_GCM,data:,iv:,tag:,type:str]", sops })}\n`,
  }
}
const reader = using("db", "")
const noReader = host("")

test.each<[what: string, before: Texts, changed: Texts, codes: readonly string[]]>([
  [
    "one begins to use the secret of another",
    { ...readBy("host5"), "hosts/host5.ts": reader },
    { "hosts/host2.ts": reader },
    ["NG533"],
  ],
  [
    "one uses the secret in the place of another",
    { ...readBy("host5"), "hosts/host5.ts": reader },
    { "hosts/host2.ts": reader, "hosts/host5.ts": noReader },
    ["NG533"],
  ],
  [
    "one begins to, together with one that does",
    { ...readBy("host5"), "hosts/host5.ts": reader },
    { "hosts/host2.ts": reader, "hosts/host5.ts": using("db", 'users: { motd: "x" }') },
    ["NG533"],
  ],
  [
    "one does not any more, and one still does",
    { ...readBy("host2", "host5"), "hosts/host2.ts": reader, "hosts/host5.ts": reader },
    { "hosts/host2.ts": noReader, "hosts/host5.ts": using("db", 'users: { motd: "x" }') },
    ["NG533"],
  ],
  [
    "one begins to that can read it already",
    { ...readBy("host2", "host5"), "hosts/host5.ts": reader },
    { "hosts/host2.ts": reader },
    [],
  ],
])("where %s, its readers are told of as a build from nothing has them", async (...row) => {
  const [what, before, changed, codes] = row
  const save = await savedProjects(fleetWith(before))
  await save("at first", {})
  const { problems } = await save(what, changed)
  expect(problems.map(({ code }) => code).filter((code) => code === "NG533")).toEqual(codes)
})

test("an argument that another gives to all is known", async () => {
  const save = await savedProjects(
    fleetWith({
      "nix/x.nix": "{ _module.args.foo = 1; }\n",
      "hosts/host5.ts": host('imports: [nixModule("../nix/x.nix")],'),
    }),
  )
  await save("at first", {})
  const text = host("config: { environment: { systemPackages: nix`with pkgs; [ git foo ]` } },")
  const { tree, alone } = await save("it is taken below with", { "hosts/host2.ts": text })
  expect(tree["hosts/host2/default.nix"]).toContain("foo,")
  expect(alone).toEqual({ command: true, watch: true })
})

test("a test names hosts and services of others", async () => {
  const imports = `import { defineModule, defineTest } from "nixgen"`
  const module = "defineModule({ config: { services: { exporting: { port: 3 } } } })"
  const nodes = `{ web: { host: "host5", module: ${module} }, client: defineModule({}) }`
  const save = await savedProjects(
    fleetWith({
      ...serviceOfOne("exporting"),
      "fleet.ts": fleet(
        `tests: { answers: defineTest({ nodes: ${nodes}, script: "start_all()" }) },`,
        imports,
      ),
    }),
  )
  await save("at first", {})
  const { alone, problems } = await save("one changes", { "hosts/host2.ts": another })
  expect([problems, alone]).toEqual([[], { command: true, watch: true }])
  const goes = { "hosts/host5.ts": undefined }
  const { problems: told } = await save("the one that it names goes", goes)
  expect(told.map(({ code }) => code)).toContain("NG640")
})

test("places are those of the text that is there, whatever was run of it meanwhile", async () => {
  const save = await savedProjects(fleetWith({ "hosts/host2.ts": host(`deploy: ${target(22)},`) }))
  await save("at first", {})
  const lines = await save("lines before", {
    "hosts/host2.ts": `\n${host(`deploy: ${target(22)},`)}`,
  })
  expect(lines.alone).toEqual({ command: true, watch: true })
  const { problems } = await save("another has its address, and the lines are gone", {
    "hosts/host18.ts": host(`deploy: ${target(22)},`),
    "hosts/host2.ts": host(`deploy: ${target(22)},`),
  })
  expect(problems).toMatchObject([{ code: "NG103", file: "hosts/host2.ts", line: 3, endLine: 3 }])
})

test("a file that another is a link to is the other's as well", async () => {
  const save = await savedProjects(fleetWith({}), (folder) =>
    symlinkSync("host2.ts", join(folder, "hosts/host18.ts")),
  )
  await save("at first", {})
  const { tree } = await save("both change", { "hosts/host2.ts": another })
  expect(tree["hosts/host18/default.nix"]).toContain("Europe/Berlin")
})

test("what became of other generated files meanwhile is seen", async () => {
  const save = await savedProjects(fleetWith({}))
  await save("at first", {})
  await save("other modes", { "hosts/host2.ts": another }, (folder) => {
    chmodSync(join(folder, "generated/scripts/update.sh"), 0o644)
    chmodSync(join(folder, "generated/hosts/host4/default.nix"), 0o755)
  })
  const { fleets } = await save("one is gone", { "hosts/host2.ts": host("") }, (folder) =>
    rmSync(join(folder, "generated/hosts/host5/default.nix")),
  )
  expect(fleets).toMatchObject([{ created: ["hosts/host5/default.nix"] }])
})

test("a host that goes as another is saved is gone", async () => {
  const save = await savedProjects(fleetWith({}))
  await save("at first", {})
  await save("one changes", { "hosts/host3.ts": another })
  const gone = { "hosts/host2.ts": another, "hosts/host4.ts": "" }
  const { tree } = await save("one goes", gone, (folder) => rmSync(join(folder, "hosts/host4.ts")))
  expect(tree["hosts/host2/default.nix"]).toContain("Europe/Berlin")
  expect(tree["hosts/host4/default.nix"]).toBe(undefined)
})
