/** NG308: machines that nothing starts, as NixOS refuses them or leaves them, and those that something does. */
import { expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import { disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { biosBoot, esp, gpt } from "../../disko/types/gpt.ts"
import { table } from "../../disko/types/table.ts"
import { mkForce } from "../../nix/values/properties.ts"
import { nix } from "../../nix/values/templates.ts"

const { told } = rulesAlone("NG308")

const device = "/dev/disk/by-id/nvme-1"
const root = filesystem({ format: "ext4", mountpoint: "/" })

const partitions = { root: { size: "100%", content: root } }
const efi = { disk: { main: disk({ device, content: gpt({ ESP: esp(), ...partitions }) }) } }
const bios = { disk: { main: disk({ device, content: gpt({ grub: biosBoot(), ...partitions }) }) } }
const plain = { disk: { main: disk({ device, content: gpt(partitions) }) } }
const mbr = {
  disk: {
    main: disk({
      device,
      content: table({ format: "msdos", partitions: [{ bootable: true, content: root }] }),
    }),
  },
}
const whole = { disk: { main: disk({ device, content: root }) } }

const nowhere = ["NG308 config: nothing says where the boot loader of host-0 is put"]
const loader = (definitions: object) => ({ config: { boot: { loader: definitions } } }) as TestHost

test.each<[string, TestHost, readonly string[]]>([
  ["no firmware, which says nothing of how it starts", { disks: efi }, []],
  ["BIOS and an MBR", { firmware: "bios", disks: mbr }, nowhere],
  ["BIOS and the whole disk", { firmware: "bios", disks: whole }, nowhere],
  [
    "UEFI without its boot loader",
    { firmware: "uefi", disks: efi, ...loader({ "systemd-boot": { enable: mkForce(false) } }) },
    nowhere,
  ],
  [
    "all switched off",
    {
      firmware: "uefi",
      disks: efi,
      ...loader({ "systemd-boot": { enable: mkForce(false) }, grub: { enable: false } }),
    },
    ["NG308 config.boot.loader.grub.enable: host-0 has no boot loader: all are switched off"],
  ],
  ["UEFI", { firmware: "uefi", disks: efi }, []],
  ["BIOS", { firmware: "bios", disks: bios }, []],
  ["a partition for GRUB", { disks: bios }, []],
  ["BIOS and no partition for it, which is NG120", { firmware: "bios", disks: plain }, []],
  ["a disk that is named", { firmware: "bios", disks: mbr, ...loader({ grub: { device } }) }, []],
  ["more of them", { disks: mbr, ...loader({ grub: { devices: [device] } }) }, []],
  ["GRUB for UEFI", { disks: efi, ...loader({ grub: { efiSupport: true, device: "nodev" } }) }, []],
  ["systemd-boot", { disks: efi, ...loader({ "systemd-boot": { enable: true } }) }, []],
  ["another one", { disks: efi, ...loader({ limine: { enable: true } }) }, []],
  [
    "one of another flake",
    { disks: efi, config: { boot: nix`{ lanzaboote.enable = true; }` } },
    [],
  ],
  ["started by something else", { disks: plain, ...loader({ grub: { enable: false } }) }, []],
  ["a container", { disks: plain, config: { boot: { isContainer: true } } }, []],
  [
    "no kernel of its own",
    { firmware: "bios", disks: mbr, config: { boot: { kernel: { enable: false } } } },
    [],
  ],
  [
    "data alone",
    {
      disks: {
        disk: {
          main: disk({ device, content: filesystem({ format: "ext4", mountpoint: "/data" }) }),
        },
      },
    },
    [],
  ],
])("%s", (_, host, want) => {
  expect(told(host)).toEqual(want)
})
