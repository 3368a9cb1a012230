/** What configurations ask of a machine, by real Nix. */
import { describe, expect } from "vitest"
import { evaluate, nixTest } from "../../../test/support/nix.ts"
import { layoutNeeds } from "./layout-needs.ts"

const esp = `ESP = { size = "512M"; content = { type = "filesystem"; }; };`
const gpt = (partitions: string) => `{ type = "gpt"; partitions = { ${partitions} }; }`
const disk = (content: string) =>
  `{ disko.devices.disk.a = { device = "/dev/a"; content = ${content}; }; }`
const rest = (content: string) =>
  disk(gpt(`${esp} rest = { size = "100%"; content = ${content}; };`))
const boot = (loader: string) => `{ disko.devices = { }; boot.loader = { ${loader} }; }`
const mirror = (level: number) => `{
  disko.devices.disk.a = { device = "/dev/a"; content = ${gpt(`one = { size = "100%"; content = { type = "mdraid"; name = "m"; }; };`)}; };
  disko.devices.mdadm.m = { level = ${level}; content = ${gpt(`root = { size = "3G"; };`)}; };
}`
const volumes = `lvs = { root = { size = "10G"; content = null; }; swap = { size = "2G"; content = null; }; rest = { size = "100%FREE"; content = null; }; };`

/** Configurations, and the lines that they come to. */
const cases: readonly [string, string, readonly string[]][] = [
  ["nothing", "{ disko.devices = { }; }", []],
  [
    "a disk with nothing on it",
    '{ disko.devices.disk.a.device = "/dev/a"; }',
    ["disk /dev/a", "size 0"],
  ],
  ["a whole file system", disk(`{ type = "filesystem"; }`), ["disk /dev/a", "size 0"]],
  [
    "fixed sizes",
    disk(gpt(`a = { size = "1G"; }; b = { size = "100M"; }; c = { size = "100%"; };`)),
    ["disk /dev/a", `size ${(1024 + 100 + 2) * 2 ** 20}`],
  ],
  [
    "every unit",
    disk(gpt(`a = { size = "1K"; }; b = { size = "1T"; }; c = { size = "2P"; };`)),
    ["disk /dev/a", `size ${1024 + 2 ** 40 + 2 ** 51 + 2 * 2 ** 20}`],
  ],
  [
    "an end",
    disk(gpt(`a = { size = "0"; end = "+3M"; }; b = { size = "0"; end = "-1M"; };`)),
    ["disk /dev/a", `size ${6 * 2 ** 20}`],
  ],
  [
    "ends that are places",
    disk(
      gpt(
        `a = { size = "0"; end = "3G"; }; b = { size = "0"; end = "9G"; content = { type = "luks"; content = null; }; }; c = { size = "1G"; end = "+1G"; };`,
      ),
    ),
    ["disk /dev/a", `size ${(9 * 1024 + 2) * 2 ** 20}`],
  ],
  [
    "more sizes than an end has room for",
    disk(gpt(`a = { size = "2G"; }; b = { size = "0"; end = "2049M"; }; c = { size = "1G"; };`)),
    ["disk /dev/a", `size ${(3 * 1024 + 2) * 2 ** 20}`],
  ],
  [
    "LUKS",
    rest(`{ type = "luks"; content = { type = "filesystem"; }; }`),
    ["disk /dev/a", `size ${(512 + 16 + 2) * 2 ** 20}`],
  ],
  [
    "passphrases that are asked for, and one that is not",
    rest(
      `{ type = "luks"; askPassword = true; content = { type = "luks"; askPassword = false; content = { type = "filesystem"; }; }; }`,
    ),
    ["disk /dev/a", `size ${(512 + 16 + 16 + 2) * 2 ** 20}`, "asks askPassword"],
  ],
  [
    "volumes",
    `${rest(`{ type = "lvm_pv"; vg = "pool"; }`)} // { }`,
    ["disk /dev/a", `size ${(512 + 2) * 2 ** 20}`],
  ],
  [
    "volumes of a fixed size in LUKS",
    `{ disko.devices = { lvm_vg.pool = { ${volumes} }; inherit (${rest(`{ type = "luks"; content = { type = "lvm_pv"; vg = "pool"; }; }`)}.disko.devices) disk; }; }`,
    ["disk /dev/a", `size ${(512 + 16 + 2 + 12 * 1024) * 2 ** 20}`],
  ],
  [
    "volumes on two parts, which LVM shares out",
    `{ disko.devices = { lvm_vg.pool = { ${volumes} }; inherit (${disk(gpt(`a = { size = "1G"; content = { type = "lvm_pv"; vg = "pool"; }; }; b = { size = "100%"; content = { type = "lvm_pv"; vg = "pool"; }; };`))}.disko.devices) disk; }; }`,
    ["disk /dev/a", `size ${(1024 + 2) * 2 ** 20}`],
  ],
  [
    "swap files",
    rest(`{ type = "btrfs"; subvolumes."/swap" = { swap.swapfile.size = "4G"; }; }`),
    ["disk /dev/a", `size ${(512 + 2 + 4096) * 2 ** 20}`],
  ],
  ["a mirror", mirror(1), ["disk /dev/a", `size ${(3072 + 4) * 2 ** 20}`]],
  ["an array that is no mirror", mirror(0), ["disk /dev/a", `size ${2 * 2 ** 20}`]],
  [
    "a device of two lines",
    `{ disko.devices.disk.a.device = "/dev/a\\nkey /etc/shadow"; }`,
    ["disk /dev/a\\nkey /etc/shadow", "size 0"],
  ],
  [
    "a password file",
    rest(
      `{ type = "luks"; passwordFile = "/tmp/p"; settings.keyFile = "/tmp/k"; additionalKeyFiles = [ "/tmp/x" "/tmp/k" ]; content = null; }`,
    ),
    ["disk /dev/a", `size ${530 * 2 ** 20}`, "key /tmp/k", "key /tmp/p", "key /tmp/x"],
  ],
  [
    "no password file",
    rest(`{ type = "luks"; passwordFile = null; keyFile = null; content = null; }`),
    ["disk /dev/a", `size ${530 * 2 ** 20}`],
  ],
  [
    "a pool's key",
    `{ disko.devices.zpool.z = { rootFsOptions.keylocation = "file:///tmp/z"; datasets.a.options.keylocation = "file:///tmp/y"; datasets.b.options.keylocation = "prompt"; }; }`,
    ["key /tmp/y", "key /tmp/z", "asks keylocation"],
  ],
  [
    "what is undefined or disko's own",
    `{ disko.devices.zpool.z = { a = throw "undefined"; _meta.keyFile = "/tmp/no"; }; }`,
    [],
  ],
  ["systemd-boot", boot("systemd-boot.enable = true;"), ["firmware uefi"]],
  [
    "GRUB for UEFI",
    boot(`grub = { enable = true; efiSupport = true; device = "nodev"; devices = [ ]; };`),
    ["firmware uefi"],
  ],
  [
    "GRUB for both",
    boot(`grub = { enable = true; efiSupport = true; device = ""; devices = [ "/dev/a" ]; };`),
    [],
  ],
  [
    "GRUB for BIOS",
    boot(`grub = { enable = true; efiSupport = false; devices = [ "/dev/a" ]; };`),
    ["firmware bios"],
  ],
  ["limine for UEFI", boot("limine = { enable = true; efiSupport = true; };"), ["firmware uefi"]],
  ["lanzaboote", "{ disko.devices = { }; boot.lanzaboote.enable = true; }", ["firmware uefi"]],
  ["extlinux", boot("generic-extlinux-compatible.enable = true; grub.enable = false;"), []],
  [
    "people's keys",
    `{ disko.devices = { }; users.users = { a.openssh.authorizedKeys.keys = [ "ssh-ed25519 A a" ]; b.openssh.authorizedKeys.keys = [ ]; }; }`,
    ["login ssh-ed25519 A a"],
  ],
]

describe("a machine is asked for", () => {
  // all at once, and only where there is Nix
  let found: unknown
  const answers = () => {
    const attributes = cases.map(([name, config]) => `${JSON.stringify(name)} = needs (${config});`)
    found ??= evaluate(`let needs = ${layoutNeeds}; in { ${attributes.join(" ")} }`)
    return found
  }

  nixTest.each(cases)("%s", (name, _, lines) => {
    expect(answers()).toHaveProperty([name], lines.map((line) => `${line}\n`).join(""))
  })
})
