/**
 * Builds after which a few hosts have changed: these are made by themselves where their change stays inside of
 * them, and after each edit, all is as a build from nothing has it.
 */
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { effort } from "./support/effort.ts"
import { type Alone, savedProjects } from "./support/saved-projects.ts"

/** The hosts that are there at first, and those that may come. */
const names = Array.from({ length: 18 }, (_, index) => `host${index}`)
const allNames = [...names, "host18", "host19"]

/** What there is to say of a host, each as one of several texts: the first of them are right in all hosts. */
const members = {
  before: (index: number) => [
    "",
    "\n\n",
    "// what it is\n",
    `const port = 9000 + ${index}\n`,
    `import { names } from "../helpers/names.ts"\n`,
    `import { names } from "../helpers/names.ts"\nnames.push("host${index}")\n`,
    `import other from "./host${(index + 1) % 18}.ts"\nexport const copied = other\n`,
    `export const made = String(new Date())\n`,
  ],
  system: () => ["x86_64-linux", "aarch64-linux"],
  hostName: (index: number) => ["", `hostName: "machine${index}",`, `hostName: "host3",`],
  firmware: () => [`firmware: "uefi",`, `firmware: "bios",`],
  hardware: () => ["", `hardware: nixModule("../nix/hardware.nix"),`],
  inventory: (index: number) => [
    `address: "10.0.0.${index}"`,
    `address: "10.0.0.${index}", role: "web"`,
    `address: "10.0.1.${index}"`,
    `address: "10.0.0.3"`,
    `address: "10.0.0.${index}", key: "wg", publicKey: "${"A".repeat(42)}E="`,
    `address: "10.0.0.${index}", mac: "02:00:00:00:00:01"`,
    `role: "web" /* nowhere */`,
    `address: "10.0.0.${index}", // of the old network`,
  ],
  deploy: (index: number) => [
    `deploy: { targetHost: "10.0.0.${index}", tags: ["stored"] },`,
    `deploy: { targetHost: "10.0.0.${index}" },`,
    `deploy: { targetHost: "10.0.0.${index}", port: 2222 },`,
    `deploy: { targetHost: "10.0.0.3" },`,
    `deploy: { targetHost: "10.0.0.${index}", buildOn: "remote", installed: true },`,
  ],
  disks: (index: number) => [
    `disks: standard({ device: "/dev/disk/by-id/disk-${index}" }),`,
    `disks: standard({ device: "/dev/disk/by-id/disk-3" }),`,
    `disks: standard({ device: "/dev/disk/by-id/other-${index}" }),`,
    `disks: { disk: { main: disk({ device: "/dev/disk/by-id/disk-${index}", content: gpt({ ESP: esp({ size: "1G" }), root: { size: "100%", content: filesystem({ format: "xfs", mountpoint: "/" }) } }) }) } },`,
    `disks: large({ device: "/dev/disk/by-id/disk-${index}" }),`,
  ],
  services: (index: number) => [
    `services: [exporter({ port: ${9100 + index} })],`,
    `services: [exporter({ port: 9200 })],`,
    `services: [],`,
    `services: [exporter({ port: 9200 }), shown()],`,
  ],
  imports: () => [
    "",
    `imports: [gpu({ card: 1 })],`,
    `imports: [gpu({ card: 2 })],`,
    `imports: [nixModule("../nix/legacy.nix")],`,
  ],
  boot: () => [
    `boot: { initrd: { availableKernelModules: ["nvme"] } },`,
    `boot: { initrd: { availableKernelModules: ["nvme", "xhci_pci"] } },`,
    `boot: { initrd: { availableKernelModules: ["nvme"] }, binfmt: { emulatedSystems: ["aarch64-linux"] } },`,
  ],
  networking: (index: number) => [
    "",
    `networking: { firewall: { allowedTCPPorts: [80, 5432] } },`,
    `networking: { firewall: { allowedTCPPorts: [80] }, hosts: { "10.0.0.9": ["hots3"] } },`,
    `networking: { interfaces: { eth0: { macAddress: "02:00:00:00:00:01", ipv4: { addresses: [{ address: "10.0.0.${index}", prefixLength: 24 }] } } }, defaultGateway: "10.0.0.254" },`,
    `networking: { wireguard: { interfaces: { wg0: { ips: ["10.9.0.1/24"], privateKeyFile: "/var/lib/wg", peers: [{ publicKey: "${"B".repeat(42)}E=", allowedIPs: ["10.9.0.${index + 2}/32"] }] } } } },`,
    `networking: { nameservers: [inventory.host3.address, fallback(host.role, "1.1.1.1")] },`,
  ],
  config: (index: number) => [
    `services: { openssh: { enable: true } },`,
    `services: { openssh: { enable: true, ports: [2222] } },`,
    `services: { openssh: { enable: true }, grafana: { enable: true, settings: { database: { host: "host4:5432" } } } },`,
    `services: { openssh: { enable: true }, grafana: { enable: true, settings: { database: { host: "hots3:5432" } } } },`,
    `services: { openssh: { enable: true }, postgresql: { enable: true, enableTCPIP: true } },`,
    `services: { openssh: { enable: mkForce(true) } }, users: { motd: "of ${index}" },`,
    `services: { openssh: { enable: true } }, users: { motdFile: file("../assets/motd.txt") },`,
    `services: { openssh: { enable: true } }, systemd: { services: { app: { script: "exec app" } } },`,
    `services: { openssh: { enable: true }, ngnix: { enable: true } },`,
    `services: { openssh: { enable: true } }, users: { users: { ann: { isNormalUser: true, initialPassword: "hunter2hunter2" } } },`,
    `services: { openssh: { enable: true } }, environment: { etc: { key: { source: secret("db", { restartUnits: ["app.service"] }).path } } },`,
    `services: { openssh: { enable: true } }, networking: { hostId: accept("0000000g", { rule: "NG026", reason: "a test" }) },`,
    `services: { openssh: { enable: true } }, users: { users: { root: { openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMww2zNrPgg19BnF8iDsHs cut off"] } } } } },`,
    `// what shows\n    services: { openssh: { enable: true } /* of all */ }, environment: { systemPackages: [pkgs.git, pkgs.htop] },`,
  ],
} satisfies Readonly<Record<string, (index: number) => readonly string[]>>

type Member = keyof typeof members
const memberNames = Object.keys(members) as readonly Member[]

/** Which of its texts each member of a host has. */
type Choices = Readonly<Partial<Record<Member, number>>>

function hostText(index: number, choices: Choices): string {
  const of = (member: Member): string => {
    const all: readonly string[] = members[member](index)
    return all[(choices[member] ?? 0) % all.length] ?? ""
  }
  return `import { accept, defineHost, disk, esp, fallback, file, filesystem, gpt, host, inventory, mkForce, nixModule, pkgs, secret } from "nixgen"
import { large, standard } from "../layouts/all.ts"
import { exporter, shown } from "../services/all.ts"
import { gpu } from "../modules/all.ts"
${of("before")}
export default defineHost({
  system: "${of("system")}",
  stateVersion: "26.05",
  ${of("hostName")} ${of("firmware")} ${of("hardware")}
  inventory: { ${of("inventory")}
  },
  ${of("deploy")}
  ${of("disks")}
  ${of("services")}
  ${of("imports")}
  config: {
    ${of("boot")}
    ...{ ${of("networking")} },
    ${of("config")}
  },
})
`
}

const layout = (name: string, format: string) => `export const ${name} = defineDiskLayout({
  name: "${name}",
  parameters: z.object({ device: z.string() }),
  devices: ({ device }) => ({
    disk: { main: disk({ device, content: gpt({ ESP: esp({ size: "1G" }), root: { size: "100%", content: filesystem({ format: "${format}", mountpoint: "/" }) } }) }) },
  }),
})
`

const script = `script: "start_all()"`

/** Two tests, in several texts. */
const tests = [
  `{ nodes: { web: "host2", db: { host: "host3", module: defineModule({ config: { services: { postgresql: { enable: true } } } }) }, client: defineModule({ config: { environment: { systemPackages: [pkgs.curl] } } }) }, ${script} }`,
  `{ nodes: ["host4", "host18"], ${script} }`,
  `{ nodes: { web: { host: "host2", module: defineModule({ config: { fleet: { services: { exporter: { port: 3 } } } } }) } }, ${script} }`,
  `{ nodes: { web: "host2", client: defineModule({ imports: [gpu({ card: 2 })], config: { networking: { nameservers: [inventory.host3.address] } } }) }, ${script} }`,
  `{ nodes: { web: "host2", client: defineModule({ config: { environment: { variables: { PORT: config.fleet.services.exporter.port } } } }) }, ${script} }`,
  `{ nodes: { web: "host2", client: defineModule({ options: { services: { grafana: { settings: { own: option(z.int()) } } } }, config: {} }) }, script: file("../assets/motd.txt"), check: true }`,
  `{ nodes: { web: "host2" }, description: "of " + names.join(), ${script} }`,
  `{ nodes: { web: "host2", a: defineModule({ config: { services: accept({ ngnix: { enable: true } }, { rule: "NG026", reason: "a test" }) } }) }, ${script} }`,
  `{ nodes: { web: { host: "host2", module: defineModule({ config: { fleet: { services: { shown: { enable: true } } } } }) } }, script: "x('curl https://git.example.org/x')" }`,
  `{ nodes: { web: host3 === undefined ? "host2" : "host3" }, ${script} }`,
].map(
  (
    first,
    index,
  ) => `import { accept, config, defineModule, defineTest, file, inventory, option, pkgs } from "nixgen"
import * as z from "zod"
import { gpu } from "../modules/all.ts"
import { names } from "../helpers/names.ts"
${first.includes("host3 ===") ? 'import host3 from "../hosts/host3.ts"' : ""}
export const answers = defineTest(${first})
export const second = defineTest({ nodes: ["host${index}", "host3"], ${script} })
`,
)

/** The files beside those of hosts, in several texts. */
const parts: Readonly<Record<string, readonly string[]>> = {
  "fleet.ts": [
    `common: { base }, tests: { answers, second },`,
    `common: { base }, modules: [{ module: backup, hosts: { tags: ["stored"], names: ["host1"] } }],`,
    `common: { base }, devices: { printer: { kind: "printer", address: "10.0.0.3" } },`,
    `common: { base }, rules: { NG210: "off", NG206: "off", NG115: "off" },`,
    `common: { base }, deployment: { pull: { by: "autoUpgrade", flake: "github:example/fleet" } }, tests: { answers },`,
    `common: { base, dns }, tests: { answers, second }, comments: false,`,
  ].map(
    (rest) => `import { defineFleet } from "nixgen"
import { backup, base, dns } from "./modules/all.ts"
import { answers, second } from "./tests/all.ts"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", ${rest} })
`,
  ),
  "tests/all.ts": tests,
  "modules/all.ts": [9, 10].map(
    (number) => `import { defineModule, inventory } from "nixgen"
import * as z from "zod"
export const base = defineModule({ config: { time: { timeZone: "Europe/Berlin" }, users: { users: { root: { openssh: { authorizedKeys: { keyFiles: ["/etc/keys"] } } } } } } })
export const dns = defineModule({ config: { networking: { nameservers: [inventory.host0.address] } } })
export const backup = defineModule({ name: "backup", config: { services: { restic: { server: { enable: true } } } } })
export const gpu = defineModule({ name: "gpu", parameters: z.object({ card: z.int().max(${number}) }), config: ({ card }) => ({ environment: { variables: { CARD: card } } }) })
`,
  ),
  "layouts/all.ts": ["ext4", "btrfs"].map(
    (format) => `import { defineDiskLayout, disk, esp, filesystem, gpt } from "nixgen"
import * as z from "zod"
${layout("standard", "ext4")}${layout("large", format)}`,
  ),
  "services/all.ts": [true, false].map(
    (enable) => `import { defineService } from "nixgen"
import * as z from "zod"
export const exporter = defineService({ name: "exporter", parameters: z.object({ port: z.int().default(9100) }), config: ({ port }) => ({ services: { prometheus: { exporters: { node: { enable: ${String(enable)}, port } } } } }) })
export const shown = defineService({ name: "shown", config: () => ({ services: { nginx: { enable: true } } }) })
`,
  ),
  "helpers/names.ts": [`export const names: string[] = []\n`],
  "nix/legacy.nix": [`{ services.fstrim.enable = true; }\n`, `{ }\n`],
  "nix/hardware.nix": [`{ }\n`, `{ boot.kernelModules = [ "kvm-intel" ]; }\n`],
  "assets/motd.txt": ["hello\n", "good day\n"],
}

/** Files as an edit leaves them: which text each part has, and which texts each host. */
interface Definitions {
  readonly parts: Readonly<Record<string, number>>
  /** Where there is nothing, there is no such host. */
  readonly hosts: readonly (Choices | undefined)[]
}

const first: Definitions = {
  parts: {},
  hosts: allNames.map((name) => (names.includes(name) ? {} : undefined)),
}

type Edit = (before: Definitions) => Definitions

const withHost =
  (index: number, change: (before: Choices) => Choices | undefined): Edit =>
  ({ parts: all, hosts }) => ({
    parts: all,
    hosts: hosts.map((each, at) => (at === index ? change(each ?? {}) : each)),
  })

/** One edit, as a function and in words. */
type Step = readonly [words: string, edit: Edit]

const set = (index: number, member: Member, number: number): Step => [
  `host${index} has ${member} ${number}`,
  withHost(index, (before) => ({ ...before, [member]: number })),
]

/** A host's file says nothing but what is right in all of them. */
const mend = (index: number): Step => [`host${index} is right`, withHost(index, () => ({}))]

const leave = (index: number): Step => [`host${index} goes`, withHost(index, () => undefined)]

const rename = (from: number, to: number): Step => [
  `host${from} becomes host${to}`,
  ({ parts: all, hosts }) => ({
    parts: all,
    hosts: hosts.with(to, hosts[from]).with(from, undefined),
  }),
]

const part = (path: string, number: number): Step => [
  `${path} ${number}`,
  ({ parts: all, hosts }) => ({ parts: { ...all, [path]: number }, hosts }),
]

const host = fc.nat({ max: allNames.length - 1 })

const edits = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(host, fc.constantFrom(...memberNames), fc.nat({ max: 13 }))
      .map((chosen) => set(...chosen)),
  },
  // what most edits are of
  {
    weight: 6,
    arbitrary: fc.tuple(host, fc.nat({ max: 13 })).map(([index, to]) => set(index, "config", to)),
  },
  { weight: 6, arbitrary: host.map(mend) },
  { weight: 1, arbitrary: host.map(leave) },
  { weight: 1, arbitrary: fc.tuple(host, host).map((chosen) => rename(...chosen)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.keys(parts)), fc.nat({ max: 9 }))
      .map((chosen) => part(...chosen)),
  },
)

/** The files of definitions. */
function textsOf({ parts: chosen, hosts }: Definitions): ReadonlyMap<string, string> {
  const shared = Object.entries(parts).map(
    ([path, all]) => [path, all[(chosen[path] ?? 0) % all.length] ?? ""] as const,
  )
  const own = hosts.flatMap((each, index) =>
    each === undefined ? [] : [[`hosts/host${index}.ts`, hostText(index, each)] as const],
  )
  return new Map([...shared, ...own])
}

/** Takes the steps, one after the other; tells of each what was built alone. */
async function follow(steps: readonly (readonly Step[])[]): Promise<readonly Alone[]> {
  const save = await savedProjects(Object.fromEntries(textsOf(first)))
  const found: Alone[] = []
  let definitions = first
  let lastRight = first
  let isRight = true
  let before = textsOf(first)
  await save("at first", {})
  for (const step of steps) {
    // whoever is told of an error takes it back
    definitions = step.reduce((all, [, edit]) => edit(all), isRight ? definitions : lastRight)
    const after = textsOf(definitions)
    const changed = [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
      const text = after.get(path)
      return before.get(path) === text ? [] : [[path, text] as const]
    })
    before = after
    // of several that are saved together, any may be seen first
    if (found.length % 2 === 1) changed.reverse()
    const words = step.map(([each]) => each)
    const { problems, alone } = await save(words, Object.fromEntries(changed))
    isRight = !problems.some(({ severity }) => severity === "error")
    if (isRight) lastRight = definitions
    found.push(alone)
  }
  return found
}

const [inside, beyond] = [true, false].map((is) => ({ command: is, watch: is }))

test("hosts are built alone where their change stays inside of them", async () => {
  const steps: readonly (readonly [what: string, step: Step, alone: Alone | undefined])[] = [
    ["an option", set(2, "config", 5), inside],
    ["another option", set(2, "config", 4), inside],
    ["lines and a comment", set(2, "before", 2), inside],
    ["comments on options", set(2, "config", 13), inside],
    ["a file that is taken along", set(2, "config", 6), inside],
    ["no file any more", set(2, "config", 5), inside],
    ["what it gives to a service", set(2, "services", 1), inside],
    ["its data", set(2, "inventory", 1), beyond],
    ["an option after that", set(2, "config", 4), inside],
    ["its disk", set(2, "disks", 2), beyond],
    ["its address, which another has", set(2, "inventory", 3), beyond],
    ["its own again", set(2, "inventory", 0), beyond],
    ["a port of another, which is closed", set(2, "config", 2), beyond],
    ["a file that is taken along beside it", set(2, "hardware", 1), beyond],
    ["lines before what is told of it and another", set(2, "before", 1), beyond],
    ["what is told of it is mended", set(2, "config", 4), beyond],
    ["an option that there is not", set(2, "config", 8), beyond],
    // what was told of an error is not handed on
    ["an option in its place", set(2, "config", 5), { command: true, watch: false }],
    ["modules that the fleet has some import", part("fleet.ts", 1), beyond],
    ["an option beside that", set(2, "config", 4), inside],
    ["a key that is cut off in another", set(4, "config", 12), beyond],
    ["an option beside that", set(2, "config", 5), inside],
    ["lines before what is told", set(4, "before", 1), inside],
    ["what is given to a service beside it", set(4, "services", 1), inside],
    ["another host beside it", set(5, "config", 5), inside],
    ["what is told is mended", set(4, "config", 5), beyond],
    ["an import of another host", set(2, "before", 6), inside],
    ["the imported one", set(3, "config", 5), beyond],
    ["the one that imports", set(2, "config", 4), inside],
    ["a list that others add to", set(2, "before", 5), beyond],
    ["what is added by another", set(3, "before", 4), beyond],
  ]
  const found = await follow(steps.map(([, step]) => [step]))
  expect(steps.map(([what], index) => [what, found[index]])).toEqual(
    steps.map(([what, , alone]) => [what, alone]),
  )
})

test("after every edit, all is as a build from nothing has it", async () => {
  const found: Alone[] = []
  const steps = fc.array(fc.array(edits, { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: effort(6, 16),
  })
  const property = fc.asyncProperty(steps, async (each) => {
    found.push(...(await follow(each)))
  })
  await fc.assert(property, { seed: 34, numRuns: effort(2, 300) })
  const count = (by: keyof Alone) => found.filter((each) => each[by]).length
  expect(Math.min(count("command"), count("watch"))).toBeGreaterThan(found.length / 20)
})
