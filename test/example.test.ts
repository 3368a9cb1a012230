/** The example fleet: its committed tree is what its definitions give, and real Nix agrees. */
import { execFileSync } from "node:child_process"
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import * as z from "zod"
import { type Build, build } from "../src/build.ts"
import type { ModelHost } from "../src/fleet/model.ts"
import { validate } from "../src/fleet/validate.ts"
import * as library from "../src/index.ts"
import { loadFleet, loadMembers } from "../src/project/load.ts"
import { createLoader } from "../src/project/modules.ts"
import { staleness } from "../src/tree/compare.ts"
import { planTree } from "../src/tree/plan.ts"
import { inputPath, inputsFolder, inputsTest, nix, nixTest, programTest } from "./support/nix.ts"

const root = join(import.meta.dirname, "..")
const generated = join(root, "generated/nixos-pi-servers")
const names = ["dev-142", "dev-365", "dev-605", "dev-901"]

let built: Build
let hosts: readonly ModelHost[]
let adminKeys: readonly string[]

beforeAll(async () => {
  const load = createLoader(library)
  const { value: fleet } = await loadFleet(join(root, "examples/nixos-pi-servers/fleet.ts"), load)
  if (fleet === undefined) throw new Error("the example's fleet cannot be loaded")
  built = await build(fleet, load)
  hosts = validate((await loadMembers(fleet, load)).loaded).model.hosts
  // by path: the example is a TypeScript project of its own
  const users: unknown = await import(join(root, "examples/nixos-pi-servers/hosts/common/users.ts"))
  adminKeys = z.object({ adminKeys: z.array(z.string()) }).parse(users).adminKeys
})

/** Paths of the committed tree that end so. */
function generatedFiles(ending: string): readonly string[] {
  return readdirSync(generated, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(generated, path))
}

test("the definitions have no problems", () => {
  expect(built.problems).toEqual([])
})

test("the committed tree is what the definitions give, byte for byte and file for file", () => {
  expect(staleness(planTree(generated, built.tree, { beside: built.lock }))).toEqual([])
  const committed = execFileSync("git", ["ls-files", "generated/nixos-pi-servers"], { cwd: root })
  const paths = committed.toString().trim().split("\n")
  const manifest = "generated/nixos-pi-servers/.nixgen-manifest.json"
  const ours = [...built.tree.keys()].map((path) => `generated/nixos-pi-servers/${path}`)
  expect(paths.filter((path) => path !== manifest).toSorted()).toEqual(ours.toSorted())
})

test("nothing of the machine that built it is in the tree", () => {
  for (const [path, { content }] of built.tree) {
    expect([path, Buffer.from(content).includes(root)]).toEqual([path, false])
  }
})

nixTest("Nix parses every file", () => {
  const files = generatedFiles(".nix")
  expect(files.length).toBeGreaterThan(25)
  execFileSync("nix-instantiate", ["--parse", ...files], { stdio: "pipe" })
})

programTest("shellcheck")("shellcheck has nothing to say about the scripts", () => {
  const scripts = generatedFiles(".sh")
  expect(scripts).toHaveLength(4)
  execFileSync("shellcheck", scripts, { stdio: "pipe" })
})

nixTest("the inventory is read by Nix as the definitions say it", () => {
  const text = nix(["eval", "--json", "--file", join(generated, "hosts/inventory.nix")])
  const want = hosts.map(({ name, system, inventory, deploy }) => [
    name,
    { system, ...inventory, deploy: JSON.parse(JSON.stringify(deploy)) },
  ])
  expect(JSON.parse(text)).toEqual(Object.fromEntries(want))
})

/** What the module system makes of every host, with the reference inputs in place of the pins. */
const question = `hosts: builtins.mapAttrs (name: { config, ... }: {
  hostName = config.networking.hostName;
  keys = config.users.users.admin.openssh.authorizedKeys.keys;
  rootKeys = config.users.users.root.openssh.authorizedKeys.keys;
  ssh = { inherit (config.services.openssh.settings) PasswordAuthentication KbdInteractiveAuthentication PermitRootLogin; };
  passwordless = !config.security.sudo.wheelNeedsPassword;
  passwords = builtins.filter (user: user.hashedPassword != null || user.password != null) (builtins.attrValues config.users.users);
  hosts = config.networking.hosts;
  address = config.systemd.network.networks."10-uplink".address;
  services = builtins.filter (service: config.fleet.services.\${service}.enable) (builtins.attrNames config.fleet.services);
  exporterPort = config.services.prometheus.exporters.node.port;
  loader = {
    systemdBoot = config.boot.loader.systemd-boot.enable;
    grub = config.boot.loader.grub.enable;
    grubDevices = config.boot.loader.grub.devices;
  };
  fileSystems = builtins.mapAttrs (_: entry: entry.fsType) config.fileSystems;
  identity = {
    fileSystems = builtins.mapAttrs (_: entry: entry.device) config.fileSystems;
    swapDevices = map (entry: entry.device) config.swapDevices;
    luksDevices = builtins.mapAttrs (_: entry: entry.device) config.boot.initrd.luks.devices;
  };
  platform = config.nixpkgs.hostPlatform.system;
  devices = let
    plain = value:
      if builtins.isAttrs value then
        builtins.mapAttrs (_: plain) (builtins.removeAttrs value (builtins.filter (name: builtins.substring 0 1 name == "_") (builtins.attrNames value)))
      else if builtins.isList value then map plain value else value;
  in plain config.disko.devices;
}) hosts`

interface Answer {
  readonly hostName: string
  readonly keys: readonly string[]
  readonly rootKeys: readonly string[]
  readonly ssh: object
  readonly passwordless: boolean
  readonly passwords: readonly unknown[]
  readonly hosts: Readonly<Record<string, readonly string[]>>
  readonly address: readonly string[]
  readonly services: readonly string[]
  readonly exporterPort: number
  readonly loader: object
  readonly fileSystems: object
  readonly identity: object
  readonly platform: string
  readonly devices: object
}

let answers: Readonly<Record<string, Answer>> | undefined

/** The answers of all hosts, asked for once. */
function evaluatedHosts(): Readonly<Record<string, Answer>> {
  answers ??= evaluateHosts()
  return answers
}

function evaluateHosts(): Readonly<Record<string, Answer>> {
  const overrides = ["nixpkgs", "disko", "nixos-anywhere"].flatMap((name) => [
    "--override-input",
    name,
    `path:${inputPath(name)}`,
  ])
  const flake = `path:${generated}#nixosConfigurations`
  const options = ["--offline", "--no-write-lock-file", ...overrides]
  return JSON.parse(nix(["eval", "--json", flake, "--apply", question, ...options]))
}

/** A layout's devices as they are for a host: its arguments in the place of the parameters. */
function devicesOf({ disks }: ModelHost): object {
  if (disks?.kind !== "layout") throw new Error("every host of the example uses a layout")
  const { layout, arguments: given } = disks.use
  const values = layout.definition.parameters?.parse(given) ?? {}
  // a constructor only passes values on, so that plain ones serve as well as references
  return layout.definition.devices(values as never)
}

describe("NixOS", () => {
  inputsTest(`evaluates what the TypeScript says (${inputsFolder})`, () => {
    const evaluated = evaluatedHosts()
    expect(Object.keys(evaluated)).toEqual(names)
    const everyName = hosts.map(({ name, inventory }) => [inventory["address"], [name]])
    for (const host of hosts) {
      const answer = evaluated[host.name]
      expect(answer).toMatchObject({
        hostName: host.name,
        keys: adminKeys,
        rootKeys: adminKeys,
        ssh: {
          PasswordAuthentication: false,
          KbdInteractiveAuthentication: false,
          PermitRootLogin: "prohibit-password",
        },
        passwordless: true,
        passwords: [],
        hosts: Object.fromEntries(everyName),
        address: [`${z.string().parse(host.inventory["address"])}/24`],
        services: host.services.map(({ service }) => service.definition.name).toSorted(),
        exporterPort: host.name === "dev-142" ? 9200 : 9100,
        platform: host.system,
        devices: devicesOf(host),
      })
    }
  })

  inputsTest("looks for the disks of every host by what the committed lock records", () => {
    const text = readFileSync(join(root, "examples/nixos-pi-servers/nixgen.lock.json"), "utf8")
    const recorded: unknown = JSON.parse(text).hosts
    const found = Object.entries(evaluatedHosts()).map(([name, { identity }]) => [
      name,
      // what a host does not have is left out of the lock
      Object.fromEntries(
        Object.entries(identity).filter(([, each]) => Object.keys(each).length > 0),
      ),
    ])
    expect(Object.fromEntries(found)).toEqual(recorded)
  })

  inputsTest("finds the boot loader and file systems that firmware and layouts imply", () => {
    const evaluated = evaluatedHosts()
    const uefi = { systemdBoot: true, grub: false, grubDevices: [] }
    expect(evaluated["dev-365"]).toMatchObject({
      loader: uefi,
      fileSystems: { "/": "ext4", "/boot": "vfat" },
    })
    expect(evaluated["dev-142"]).toMatchObject({
      loader: uefi,
      fileSystems: { "/": "ext4", "/boot": "vfat" },
    })
    expect(evaluated["dev-605"]).toMatchObject({
      loader: uefi,
      fileSystems: { "/": "ext4", "/boot": "vfat", "/boot-fallback": "vfat" },
    })
    expect(evaluated["dev-901"]).toMatchObject({
      loader: {
        systemdBoot: false,
        grub: true,
        grubDevices: ["/dev/disk/by-id/ata-WDC_WD10EZEX-08WN4A0_WD-WCC6Y7KX1234"],
      },
      fileSystems: { "/": "ext4" },
    })
  })
})

test("the manifest names every other file of the tree", () => {
  const text = readFileSync(join(generated, ".nixgen-manifest.json"), "utf8")
  expect(Object.keys(JSON.parse(text).files)).toEqual([...built.tree.keys()].toSorted())
})
