/** NG153: what a machine needs to start is there when it starts. */
import type { Device, KeyOption } from "../../disko/types/device.ts"
import { ancestors } from "../../disko/tree/device-tree.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { nameText } from "../../disko/types/paths.ts"
import type { ModelHost } from "../../model/model.ts"
import { described } from "./described.ts"
import { mayBeDefined, membersOf } from "../settled.ts"
import { type DiskFinding, type Machine, diskRule, optionOf } from "./disk-rule.ts"
import { keyOptions } from "./keys.ts"
import { isNeededForBoot, mountsOf } from "./mounts.ts"

/** Folders that are empty when a machine starts; a ZFS key location is a URL. */
const passing = /^(file:\/\/)?\/(tmp|run|dev\/shm|mnt)\//

/** Those of the running machine, which the initial RAM disk does not have. */
const later = /^(file:\/\/)?\/(etc|home|nix|opt|persist|root|srv|usr|var)\//

/** What is there once its file systems are, secrets in /run among it. */
const filled = /^(file:\/\/)?\/(run|etc|home|nix|opt|persist|root|srv|usr|var)\//

/** What there is to say of NG153. */
export const explained: Explanation = {
  title: "A key that is asked for when the machine starts is there then",
  why: "What is in /tmp of the installer is gone when the installed machine starts, and what is in /root or /etc is not there yet, as LUKS is opened before the root file system is mounted. `settings.keyFile` of LUKS becomes an option of `boot.initrd.luks.devices`, and a ZFS `keylocation` is a property of the dataset: the start would wait for the file.",
  mend: "To be asked for a passphrase then, give LUKS a `passwordFile` instead, and set ZFS back by a hook, `zfs set keylocation=prompt …`. Secrets under /run are there for pools that only the running machine needs, and for nothing that is needed before. To start without anybody there, put the key where the initial RAM disk has it (`boot.initrd.secrets`), or on another device; what only the running machine needs can be opened by that: `initrdUnlock: false`, and a line in `environment.etc.crypttab`.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: luks({
        name: "crypted",
        settings: { keyFile: "/tmp/disk.key" },
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: luks({
        name: "crypted",
        passwordFile: "/tmp/disk.key",
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      }),
    }),
  },
},`,
}

export const installKeys = diskRule({
  code: "NG153",
  check: (machine) =>
    machine.devices.all.flatMap((device) =>
      keyOptions(device)
        .filter((key) => isAskedFor(device, key))
        .filter((key) => isMissing(key, device, machine))
        .map((key) => ({ at: optionOf(device, ...key.path), ...told(key, device) })),
    ),
})

function told({ value }: KeyOption, device: Device): Omit<DiskFinding, "at"> {
  const start = `${described(device)} is unlocked at the start by ${String(value)}`
  if (passing.test(String(value))) {
    const hint =
      device.kind === "luks"
        ? "use `passwordFile`, and be asked when the machine starts; or put the key into `boot.initrd.secrets`"
        : "set it back when the dataset is made: postCreateHook: `zfs set keylocation=prompt …`"
    return { message: `${start}, which only the installer has`, hint }
  }
  return {
    message: `${start}, which is not there before the root file system is`,
    hint:
      device.kind === "luks"
        ? `config: { boot: { initrd: { secrets: { "${String(value)}": null } } } } takes it along; what is not needed before can have \`initrdUnlock: false\` and a line in environment.etc.crypttab`
        : "be asked for it, by keylocation=prompt; or put the key on a device that is there",
  }
}

/** Whether the start reads the file: disko alone reads the others. */
function isAskedFor(device: Device, { path, value }: KeyOption): boolean {
  if (typeof value !== "string" || !(passing.test(value) || later.test(value))) return false
  if (device.kind !== "luks") return path.includes("keylocation")
  const { initrdUnlock, settings } = device.value
  if (initrdUnlock === false || !path.includes("settings")) return false
  if (!isAttributeSet(settings)) return true
  const others = [settings["keyFileTimeout"], settings["preOpenCommands"]]
  return settings["fallbackToPassword"] !== true && others.every((each) => each === undefined)
}

function isMissing(key: KeyOption, device: Device, machine: Machine): boolean {
  if (isProvided(key, device, machine) || isFilledByThen(key, device, machine)) return false
  return passing.test(String(key.value)) || !mayBeFilled(machine)
}

/** What puts files of any name into the initial RAM disk, or makes them there. */
const fills = `extraFiles network postDeviceCommands preDeviceCommands preLVMCommands prepend
systemd.contents systemd.mounts systemd.services systemd.storePaths systemd.tmpfiles`
  .split(/\s+/)
  .map((name) => name.split("."))

/** Whether the initial RAM disk may have files that are not named by the layout. */
function mayBeFilled({ host }: Machine): boolean {
  const areSecretsKnown = membersOf(host, "boot", "initrd", "secrets") !== undefined
  return !areSecretsKnown || fills.some((path) => mayBeDefined(host, "boot", "initrd", ...path))
}

/**
 * Whether the key is there when it is asked for: a pool that only the running machine needs is
 * imported after secrets are put under /run (NixOS, `boot.zfs`); LUKS is opened before.
 */
function isFilledByThen({ value }: KeyOption, device: Device, machine: Machine): boolean {
  if (device.kind === "luks" || !filled.test(String(value))) return false
  const pool = device.parent ?? device
  const { definitions, devices } = machine
  const asked = definitions("boot", "zfs", "requestEncryptionCredentials").values
  if (asked.some((each) => each.value === false)) return true
  return !mountsOf(devices).some(
    (mount) =>
      [mount.device, ...ancestors(mount.device)].includes(pool) && isNeededForBoot(mount, machine),
  )
}

/** Whether the initial RAM disk has the file, or a hook sets another location. */
function isProvided(
  { value }: KeyOption,
  device: Device,
  { host, definitions, devices }: Machine,
): boolean {
  const { values: secrets } = definitions("boot", "initrd", "secrets")
  const isTaken = secrets.some(
    (each) => isAttributeSet(each.value) && Object.hasOwn(each.value, String(value)),
  )
  if (isTaken || (device.kind === "luks" && isSaidElsewhere(device, host))) return true
  return device.kind !== "luks" && devices.all.some(setsLocation)
}

/** Whether the config says of a LUKS device what it is opened by, or that it need not be. */
function isSaidElsewhere(device: Device<"luks">, host: ModelHost): boolean {
  const path = ["boot", "initrd", "luks", "devices", nameText(device)]
  return ["fallbackToPassword", "keyFile", "keyFileTimeout", "preOpenCommands"].some(
    (option) => host.definitions(...path, option).values.length > 0,
  )
}

function setsLocation({ value }: Device): boolean {
  return "postCreateHook" in value && sets(value.postCreateHook)
}

function sets(hook: unknown): boolean {
  return typeof hook === "string" && hook.includes("keylocation=")
}
