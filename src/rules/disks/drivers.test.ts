/** Drivers that the initial RAM disk has not, and machines of which no hardware is known. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, onTestFinished, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import type { DiskoDevices } from "../../disko/types/devices.ts"
import { disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { esp, gpt } from "../../disko/types/gpt.ts"
import { physicalVolume } from "../../disko/types/lvm-physical-volume.ts"
import { volumeGroup } from "../../disko/types/lvm-volume-group.ts"
import { facter, nixModule } from "../../files/files.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { mkForce } from "../../nix/values/properties.ts"
import { inputs, reference } from "../../nix/values/references.ts"
import { nix } from "../../nix/values/templates.ts"

const { told } = rulesAlone("NG166", "NG167")

type Config = NonNullable<TestHost["config"]>

const unknown = reference(identifier("x"))
const root = filesystem({ format: "ext4", mountpoint: "/" })

function on(device: string): DiskoDevices {
  const content = gpt({ ESP: esp(), root: { size: "100%", content: root } })
  return { disk: { main: disk({ device, content }) } }
}

/** What is told of drivers and hardware. */
function found(host: TestHost): readonly string[] {
  const problems = told({ firmware: "uefi", ...host })
  return problems.filter((each) => /^NG16[67]/.test(each))
}

const modules = (names: unknown, option = "availableKernelModules"): Config => ({
  boot: { initrd: { [option]: names } },
})

const missing = (noun: string) => [
  `NG166 disks.disk.main.device: disk main is ${noun}, and the initial RAM disk has no driver for it`,
]
const virtual = missing("a disk of a virtual machine")

/** A module of Nix in a file of its own. */
function module(text: string): ReturnType<typeof nixModule> {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-test-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, "hardware.nix")
  writeFileSync(path, text)
  return nixModule(path)
}

describe("NG166 drivers", () => {
  test.each<[string, readonly string[]]>([
    ["/dev/vda", virtual],
    ["/dev/disk/by-id/virtio-0123", virtual],
    ["/dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_drive-scsi0", virtual],
    ["/dev/disk/by-id/scsi-0HC_Volume_101", virtual],
    ["/dev/xvda", missing("a disk of a virtual machine of Xen")],
    ["/dev/disk/by-id/scsi-360022480c0ffee", missing("a disk of a virtual machine of Hyper-V")],
    ["/dev/disk/by-id/wwn-0x6000c29c0ffee", missing("a disk of a virtual machine of VMware")],
    ["/dev/disk/by-id/usb-SanDisk_Extreme-0:0", missing("a disk on USB")],
    ["/dev/disk/by-path/pci-0000:00:14.0-usb-0:1:1.0-scsi-0:0:0:0", missing("a disk on USB")],
    ["/dev/mmcblk0", missing("a memory card")],
    ["/dev/sda", []],
    ["/dev/nvme0n1", []],
    ["/dev/disk/by-id/ata-QEMU_HARDDISK_QM00001", []],
    ["/dev/disk/by-id/nvme-Samsung_SSD_980_S64DNF0R123456", []],
    ["/dev/disk/by-id/wwn-0x5000c500a1b2c3d4", []],
    ["/dev/disk/by-path/pci-0000:02:00.0-nvme-1", []],
  ])("%s", (device, want) => {
    expect(found({ disks: on(device) })).toEqual(want)
  })

  test("the one of a memory card is in the kernel of others than PCs", () => {
    const disks = on("/dev/disk/by-id/mmc-SD64G_0x1234abcd")
    expect(found({ disks, system: "aarch64-linux" })).toEqual([])
  })

  const named = ["virtio_pci", "virtio_blk"]

  test.each<[string, TestHost, boolean]>([
    ["both modules", { config: modules(named) }, false],
    ["modules that are always loaded", { config: modules(named, "kernelModules") }, false],
    ["by force", { config: modules(mkForce(named)) }, false],
    ["half of them", { config: modules(["virtio_blk"]) }, true],
    ["others", { config: modules(["ahci", "xhci_pci"]) }, true],
    ["names that are known to Nix only", { config: modules([unknown]) }, false],
    ["a list that is known to Nix only", { config: modules(nix`[ "virtio_blk" ]`) }, false],
    ["a report", { hardware: facter("./host.facter.json") }, false],
    ["a module that may", { imports: [inputs["x"] as never] }, false],
    ["a profile", { imports: [nix`modulesPath + "/profiles/qemu-guest.nix"`] }, false],
  ])("%s", (_, host, isFound) => {
    expect(found({ disks: on("/dev/vda"), ...host })).toEqual(isFound ? virtual : [])
  })

  test("a hardware configuration is taken at its word", () => {
    const hardware = module(`{ boot.initrd.availableKernelModules = [ "ahci" ]; }`)
    expect(found({ disks: on("/dev/vda"), hardware })).toEqual([])
  })

  test("an option that brings them", () => {
    const config: Config = { virtualisation: { hypervGuest: { enable: true } } }
    expect(found({ disks: on("/dev/disk/by-id/wwn-0x60022480c0ffee"), config })).toEqual([])
  })

  test("disks that are needed later, or by nobody", () => {
    const late = {
      root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/a" }) },
    }
    const main = disk({ device: "/dev/vda", content: gpt(late) })
    expect(found({ disks: { disk: { main } } })).toEqual([])
    expect(told({ disks: on("/dev/vda") }).join("\n")).not.toContain("NG166")
  })

  test("disks under a volume", () => {
    const disks = {
      disk: { main: disk({ device: "/dev/vda", content: physicalVolume("pool") }) },
      lvm_vg: { pool: volumeGroup({ root: { size: "10G", content: root } }) },
    }
    expect(found({ disks })).toEqual(virtual)
  })
})

describe("NG167 hardware", () => {
  const device = "/dev/disk/by-id/nvme-1"
  const deployed: TestHost = { disks: on(device), deploy: { targetHost: "192.0.2.10" } }
  const want = ["NG167 hardware: host-0 has no hardware, and no modules for its initial RAM disk"]

  test.each<[string, TestHost, readonly string[]]>([
    ["none", deployed, want],
    ["none, of a machine that is not deployed", { disks: on(device) }, []],
    ["modules", { ...deployed, config: modules(["nvme"]) }, []],
    ["no modules", { ...deployed, config: modules([]) }, want],
    ["a report", { ...deployed, hardware: facter("./host.facter.json") }, []],
    ["a module that may tell", { ...deployed, imports: [inputs["x"] as never] }, []],
    ["a config that is known to Nix only", { ...deployed, config: unknown }, []],
    ["a Raspberry Pi", { ...deployed, firmware: "raspberry-pi", system: "aarch64-linux" }, []],
    [
      "a disk that is not filled in yet",
      { ...deployed, disks: on("/dev/disk/by-id/REPLACE-ME-device") },
      [],
    ],
  ])("%s", (_, host, found_) => {
    expect(found(host)).toEqual(found_)
  })

  test("nothing is said where the firmware is not", () => {
    expect(told(deployed).join("\n")).not.toContain("NG167")
  })
})
