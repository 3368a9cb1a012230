/** NG227: what NixOS refuses of LUKS under either kind of initial RAM disk, wherever it stands. */
import { expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import { disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { type Luks, luks } from "../../disko/types/luks.ts"
import type { Definition } from "../../nix/values/expression.ts"
import { mkDefault, mkForce, mkMerge, mkOverride } from "../../nix/values/properties.ts"
import { config } from "../../nix/values/references.ts"

const { told } = rulesAlone("NG227")

function initrd(
  enable: Definition<boolean> | undefined,
  settings: object,
  ofAll: object = {},
): TestHost {
  const devices = { root: { device: "/dev/sda2", ...settings } }
  const systemd = enable === undefined ? {} : { enable }
  return { config: { boot: { initrd: { systemd, luks: { devices, ...ofAll } } } } }
}

function onDisk(options: Partial<Luks>, inConfig: object = {}): TestHost {
  const content = luks({
    name: "root",
    settings: { allowDiscards: true, fallbackToPassword: true },
    content: filesystem({ format: "ext4", mountpoint: "/" }),
    ...options,
  })
  const disks = { disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content }) } }
  return {
    ...initrd(true, {}),
    disks,
    config: { boot: { initrd: { systemd: { enable: true }, ...inConfig } } },
  }
}

/** A host that systemd starts, or not, with a specialisation. */
function specialised(runsSystemd: boolean, settings: object, specialisation: object): TestHost {
  const outer = initrd(runsSystemd, settings).config
  return { config: { ...outer, specialisation: { other: specialisation } } }
}

const refused = (option: string, runs = "runs") =>
  `${option} is refused where systemd ${runs} in the initial RAM disk`
const inConfig = "config.boot.initrd.luks"

test.each<[string, TestHost, readonly string[]]>([
  [
    "a passphrase after a key file",
    initrd(true, { fallbackToPassword: true }),
    [`${inConfig}.devices.root.fallbackToPassword: ${refused("fallbackToPassword")}`],
  ],
  [
    "after LVM",
    initrd(true, { preLVM: false }),
    [`${inConfig}.devices.root.preLVM: ${refused("preLVM")}`],
  ],
  [
    "commands",
    initrd(mkForce(true), { preOpenCommands: "sleep 1", postOpenCommands: "" }),
    [`${inConfig}.devices.root.preOpenCommands: ${refused("preOpenCommands")}`],
  ],
  [
    "tokens",
    initrd(true, {}, { yubikeySupport: true, fido2Support: false }),
    [`${inConfig}.yubikeySupport: ${refused("yubikeySupport")}`],
  ],
  [
    "one passphrase for all, which they are asked for in any case",
    initrd(true, {}, { reusePassphrases: mkDefault(false) }),
    [`${inConfig}.reusePassphrases: ${refused("reusePassphrases")}`],
  ],
  [
    "tokens where nothing is opened",
    { config: { boot: { initrd: { systemd: { enable: true }, luks: { gpgSupport: true } } } } },
    [],
  ],
  [
    "devices that are taken back, as a whole or one of them",
    initrd(true, {}, { devices: mkMerge([{ a: { fallbackToPassword: true } }, mkForce({})]) }),
    [],
  ],
  ["on a disk, all taken back", onDisk({}, { luks: { devices: mkForce({}) } }), []],
  [
    "on a disk, its device taken back",
    onDisk({}, { luks: { devices: { root: mkForce({ device: "/dev/sda2" }) } } }),
    [],
  ],
  [
    "on a disk, beside another",
    onDisk({}, { luks: { devices: { other: mkForce({ device: "/dev/sda2" }) } } }),
    [`disks.disk.main.content.settings.fallbackToPassword: ${refused("fallbackToPassword")}`],
  ],
  [
    "a time limit without systemd",
    initrd(false, { keyFileTimeout: 5 }),
    [`${inConfig}.devices.root.keyFileTimeout: ${refused("keyFileTimeout", "does not run")}`],
  ],
  [
    "on a disk, as disko's manual shows it",
    onDisk({}),
    [`disks.disk.main.content.settings.fallbackToPassword: ${refused("fallbackToPassword")}`],
  ],
  ["on a disk that others open", onDisk({ initrdUnlock: false }), []],
  [
    "on a disk, taken back",
    onDisk({}, { luks: { devices: { root: { fallbackToPassword: mkForce(false) } } } }),
    [],
  ],
  ["of the older kind, without systemd", initrd(false, { fallbackToPassword: true }), []],
  ["of the newer kind, with systemd", initrd(true, { keyFileTimeout: 5 }), []],
  ["as they are by themselves", initrd(true, { fallbackToPassword: false, preLVM: true }), []],
  ["of a kind that only Nix knows", initrd(config["a"], { fallbackToPassword: true }), []],
  [
    "weaker than what the option is by itself",
    initrd(true, { fallbackToPassword: mkOverride(2000, true) }),
    [],
  ],
  [
    "as weak as that",
    initrd(true, { fallbackToPassword: mkOverride(1500, true) }),
    [`${inConfig}.devices.root.fallbackToPassword: ${refused("fallbackToPassword")}`],
  ],
  [
    "of a specialisation",
    specialised(true, {}, { configuration: { boot: { initrd: { luks: { gpgSupport: true } } } } }),
    [
      `config.specialisation.other.configuration.boot.initrd.luks.gpgSupport: ${refused("gpgSupport")}`,
    ],
  ],
  [
    "that are of the older kind in a specialisation only",
    specialised(
      true,
      { keyFileTimeout: 5 },
      { configuration: { boot: { initrd: { systemd: { enable: mkForce(false) } } } } },
    ),
    [`${inConfig}.devices.root.keyFileTimeout: ${refused("keyFileTimeout", "does not run")}`],
  ],
  [
    "of a host and its specialisation, once",
    specialised(true, { preLVM: false }, { configuration: { networking: { hostName: "other" } } }),
    [`${inConfig}.devices.root.preLVM: ${refused("preLVM")}`],
  ],
  [
    "that a specialisation takes back",
    specialised(
      false,
      { fallbackToPassword: true },
      {
        configuration: {
          boot: {
            initrd: {
              systemd: { enable: mkForce(true) },
              luks: { devices: { root: { fallbackToPassword: mkForce(false) } } },
            },
          },
        },
      },
    ),
    [],
  ],
  [
    "of a specialisation that has nothing of its host",
    specialised(
      true,
      {},
      {
        inheritParentConfig: false,
        configuration: { boot: { initrd: { luks: { gpgSupport: true } } } },
      },
    ),
    [],
  ],
  ["of a release that is not known", initrd(undefined, { fallbackToPassword: true }), []],
])("luks-settings: %s", (_, host, want) => {
  expect(told(host)).toEqual(want.map((each) => `NG227 ${each}`))
})
