/** Changes of a host that reach further than its own files, by ways that are easily overlooked. */
import { chmodSync, rmSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { examplePins, exampleSources } from "../src/pins/example-pins.ts"
import { type Texts, savedProjects } from "./support/saved-projects.ts"

const names = Array.from({ length: 18 }, (_, index) => `host${index}`)

const host = (
  rest: string,
  imports = "",
) => `import { accept, defineHost, disk, file, filesystem, gpt, nix } from "nixgen"
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

const another = host('config: { time: { timeZone: "Europe/Berlin" } },')

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
    {
      "npins/sources.json": exampleSources(
        examplePins(["nixpkgs", "nixos-anywhere", "disko", "sops-nix"]),
      ),
      "fleet.ts": fleet(`secrets: sops({ recipients: { ann: "${admin}" } }),`),
      ...Object.fromEntries(names.map((name) => [`secrets/hosts/${name}.pub`, `${key} ${name}\n`])),
    },
    host(`config: { programs: { ssh: { knownHosts: { host5: { publicKey: "${key}" } } } } },`),
  ],
  [
    "it reads an option of a service that only others use",
    {
      "services/s.ts": `import { defineService } from "nixgen"
import * as z from "zod"
export const s = defineService({ name: "exporting", under: "services", parameters: z.object({ port: z.int().default(1) }), config: ({ port }) => ({ environment: { variables: { P: port } } }) })
`,
      "hosts/host5.ts": host("services: [s()],", `import { s } from "../services/s.ts"`),
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
