/** NG307: options that keep the system from what a file system is for, and the same ones elsewhere. */
import { expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import { disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { gpt } from "../../disko/types/gpt.ts"
import { tmpfs } from "../../disko/types/nodev.ts"

const { told } = rulesAlone("NG307")

const device = "/dev/disk/by-id/nvme-1"

/** File systems by their mount points, with their options; that at /boot is for UEFI, one at / there always. */
function mounted(
  options: Readonly<Record<string, readonly string[]>>,
  more: Partial<TestHost> = {},
): TestHost {
  const all = Object.entries({ "/": [], ...options })
  const partitions = all.map(([mountpoint, mountOptions]) => {
    const isBoot = mountpoint === "/boot"
    const content = filesystem({ format: isBoot ? "vfat" : "ext4", mountpoint, mountOptions })
    const named = mountpoint.slice(1) || "root"
    return [named, { size: "9G", ...(isBoot ? { type: "EF00" as const } : {}), content }] as const
  })
  const content = gpt(Object.fromEntries(partitions))
  return { firmware: "uefi", disks: { disk: { main: disk({ device, content }) } }, ...more }
}

const at = (name: string) => `disks.disk.main.content.partitions.${name}.content.mountOptions`
const of = (name: string) => `partition ${name} of disk main`

const noexec = (name: string, mountpoint: string) =>
  `NG307 ${at(name)}: ${of(name)} is mounted at ${mountpoint} with noexec: no program of the system runs from it`

test.each<[string, TestHost, readonly string[]]>([
  ["the root that has the store", mounted({ "/": ["noexec"] }), [noexec("root", "/")]],
  ["one of several words", mounted({ "/": ["noatime,noexec"] }), [noexec("root", "/")]],
  ["the store by itself", mounted({ "/nix": ["noexec"] }), [noexec("nix", "/nix")]],
  ["a root without the store", mounted({ "/": ["noexec"], "/nix": [] }), []],
  ["others", mounted({ "/home": ["noexec", "noauto"], "/var": ["noexec", "ro"] }), []],
  ["what is undone", mounted({ "/": ["noexec", "exec"] }), []],
  [
    "a root without the store, which the config mounts",
    mounted(
      { "/": ["noexec"] },
      { config: { fileSystems: { "/nix": { device: "/dev/disk/by-label/nix", fsType: "ext4" } } } },
    ),
    [],
  ],
  [
    "what is added by the config",
    mounted({}, { config: { fileSystems: { "/": { options: ["noexec"] } } } }),
    [noexec("root", "/")],
  ],
  [
    "a store that is not there at the start",
    mounted({ "/nix": ["noauto"] }),
    [
      `NG307 ${at("nix")}: ${of("nix")} is mounted at /nix with noauto: it is not there when the machine starts`,
    ],
  ],
  [
    "a root that cannot be written to",
    mounted({ "/": ["ro"] }),
    [
      `NG307 ${at("root")}: ${of("root")} is mounted at / with ro: the system cannot be set up on it`,
    ],
  ],
  [
    "a boot loader's partition",
    mounted({ "/boot": ["ro", "noauto"] }),
    [
      `NG307 ${at("boot")}: ${of("boot")} is mounted at /boot with ro: the boot loader gets no new system`,
      `NG307 ${at("boot")}: ${of("boot")} is mounted at /boot with noauto: the boot loader gets no new system while it is not mounted`,
    ],
  ],
  [
    "one that is mounted when it is used",
    mounted({ "/boot": ["noauto", "x-systemd.automount", "noexec"] }),
    [],
  ],
  [
    "a root in memory without programs",
    { ...mounted({ "/nix": [] }), ...inMemory(["mode=755", "noexec"]) },
    [],
  ],
])("%s", (_, host, want) => {
  expect(told(host)).toEqual(want)
})

function inMemory(mountOptions: readonly string[]): TestHost {
  const content = filesystem({ format: "ext4", mountpoint: "/nix" })
  return {
    disks: {
      disk: { main: disk({ device, content }) },
      nodev: { "/": tmpfs({ mountOptions }) },
    },
  }
}
