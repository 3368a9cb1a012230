/** NG226: options for crypttab without systemd, wherever they stand, and where it runs or may run. */
import { expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import { disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { type Luks, luks } from "../../disko/types/luks.ts"
import { mkDefault, mkForce } from "../../nix/values/properties.ts"
import { config } from "../../nix/values/references.ts"

const { told } = rulesAlone("NG226")

const tpm = ["tpm2-device=auto"]

function initrd(systemd: object, crypttabExtraOpts: unknown): TestHost {
  const devices = { root: { device: "/dev/sda2", crypttabExtraOpts } }
  return { config: { boot: { initrd: { systemd, luks: { devices } } } } }
}

function onDisk(options: Partial<Luks>, enable = false): TestHost {
  const content = luks({
    name: "root",
    settings: { crypttabExtraOpts: tpm },
    content: filesystem({ format: "ext4", mountpoint: "/" }),
    ...options,
  })
  return {
    disks: { disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content }) } },
    config: { boot: { initrd: { systemd: { enable } } } },
  }
}

const inConfig = "config.boot.initrd.luks.devices.root.crypttabExtraOpts"
const inDisks = "disks.disk.main.content.settings.crypttabExtraOpts"

test.each<[string, TestHost, readonly string[]]>([
  ["in the config", initrd({ enable: false }, tpm), [inConfig]],
  ["by force", initrd({ enable: mkForce(false) }, mkDefault(tpm)), [inConfig]],
  ["none", initrd({ enable: false }, []), []],
  ["with systemd", initrd({ enable: true }, tpm), []],
  ["with systemd that may run", initrd({ enable: config["a"] }, tpm), []],
  ["of a release that is not known", initrd({}, tpm), []],
  ["on a disk", onDisk({}), [inDisks]],
  ["on a disk, with systemd", onDisk({}, true), []],
  ["on a disk, opened later by others", onDisk({ initrdUnlock: false }), []],
])("%s", (_, host, want) => {
  expect(told(host)).toEqual(
    want.map(
      (at) =>
        `NG226 ${at}: crypttabExtraOpts is not read where systemd does not run in the initial RAM disk`,
    ),
  )
})
