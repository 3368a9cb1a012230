/** The example `nixos-pi-servers`, evaluated: real Nix makes of it what the TypeScript says. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, expect } from "vitest"
import * as z from "zod"
import type { ModelHost } from "../../src/model/model.ts"
import { askHosts, definitionsOf, loadExample } from "../support/examples.ts"
import { inputsTest } from "../support/nix.ts"

const name = "nixos-pi-servers"
let hosts: readonly ModelHost[]
let adminKeys: readonly string[]

beforeAll(async () => {
  hosts = (await loadExample(name)).model.hosts
  // by path: the example is a TypeScript project of its own
  const users: unknown = await import(join(definitionsOf(name), "hosts/common/users.ts"))
  adminKeys = z.object({ adminKeys: z.array(z.string()) }).parse(users).adminKeys
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
    formats = builtins.mapAttrs (_: entry: entry.fsType) config.fileSystems;
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
  answers ??= askHosts(name, question) as Readonly<Record<string, Answer>>
  return answers
}

/** A layout's devices as they are for a host: its arguments in the place of the parameters. */
function devicesOf({ disks }: ModelHost): object {
  if (disks?.kind !== "layout") throw new Error("every host of the example uses a layout")
  const { layout, arguments: given } = disks.use
  const values = layout.definition.parameters?.parse(given) ?? {}
  // a constructor only passes values on, so that plain ones serve as well as references
  return layout.definition.devices(values as never)
}

inputsTest("evaluates what the TypeScript says", () => {
  const evaluated = evaluatedHosts()
  expect(Object.keys(evaluated)).toEqual(["dev-142", "dev-365", "dev-605", "dev-901"])
  const everyName = hosts.map((host) => [host.inventory["address"], [host.name]])
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
  const text = readFileSync(join(definitionsOf(name), "nixgen.lock.json"), "utf8")
  const entries = Object.entries<object>(JSON.parse(text).hosts)
  // what nothing is in, or who is installed, is nothing that NixOS knows of
  const unknown = { bootPartitions: undefined, installed: undefined, sum: undefined }
  const recorded = entries.map(([host, entry]) => [host, { ...entry, ...unknown }])
  const found = Object.entries(evaluatedHosts()).map(([host, { identity }]) => [
    host,
    // what a host does not have is left out of the lock
    Object.fromEntries(Object.entries(identity).filter(([, each]) => Object.keys(each).length > 0)),
  ])
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(recorded))
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
