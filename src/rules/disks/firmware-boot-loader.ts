/** NG123: the boot loader that is set up is one that the firmware starts. */
import type { ConfigValue } from "../../model/config-lookup.ts"
import type { Firmware } from "../../fleet/host.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type DiskFinding, type Machine, diskRule } from "./disk-rule.ts"

/** The options that set up a boot loader of another kind of firmware. */
const foreign: Readonly<Record<Firmware, readonly (readonly string[])[]>> = {
  uefi: [["grub", "enable"]],
  bios: [
    ["systemd-boot", "enable"],
    ["grub", "efiSupport"],
  ],
  "raspberry-pi": [
    ["systemd-boot", "enable"],
    ["grub", "enable"],
  ],
}

/** How each kind of firmware is called. */
const told: Readonly<Record<Firmware, string>> = {
  uefi: "UEFI",
  bios: "BIOS",
  "raspberry-pi": "the firmware of a Raspberry Pi",
}

/** What there is to say of NG123. */
export const explained: Explanation = {
  title: "The boot loader is one that the firmware starts",
  why: "`firmware` says how a machine starts, and its boot loader is defined by that. GRUB without `efiSupport` is none for UEFI, and systemd-boot, or GRUB for UEFI, is none for BIOS; GRUB with `efiInstallAsRemovable` serves both.",
  mend: "Leave the other boot loader out, or correct `firmware`.",
  breaks: `firmware: "uefi",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp(),
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},
config: { boot: { loader: { grub: { enable: true } } } },`,
  close: `firmware: "uefi",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp(),
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},
config: {
  boot: {
    loader: {
      grub: { enable: true, efiSupport: true, device: "nodev" },
      "systemd-boot": { enable: false },
    },
  },
},`,
}

export const firmwareBootLoader = diskRule({
  code: "NG123",
  check: (machine) => {
    const { firmware } = machine.host
    if (firmware === undefined) return []
    return [
      ...foreign[firmware].flatMap((option) => set(machine, firmware, option)),
      ...(firmware === "uefi" ? besideSystemdBoot(machine) : []),
    ]
  },
})

/** GRUB for UEFI, while systemd-boot is still set up by `firmware`: NixOS takes only one of them. */
function besideSystemdBoot({ config }: Machine): readonly DiskFinding[] {
  const grub = config("boot", "loader", "grub", "enable").values.filter(
    ({ value }) => value === true,
  )
  const support = config("boot", "loader", "grub", "efiSupport")
  const systemd = config("boot", "loader", "systemd-boot", "enable")
  if (!isTrue(support.values) || systemd.values.length > 0 || !systemd.isKnown) return []
  return grub.map(({ origin }) => ({
    at: origin,
    message: "GRUB is set up beside systemd-boot, and NixOS takes only one boot loader",
    hint: 'add `"systemd-boot": { enable: false }` beside it',
  }))
}

function set(
  { host, config }: Machine,
  firmware: Firmware,
  option: readonly string[],
): readonly DiskFinding[] {
  const grub = (name: string) => config("boot", "loader", "grub", name)
  const [support, removable] = [grub("efiSupport"), grub("efiInstallAsRemovable")]
  if (firmware === "uefi" && (isTrue(support.values) || !support.isKnown)) return []
  if (option[1] === "efiSupport" && (isTrue(removable.values) || !removable.isKnown)) return []
  const found = config("boot", "loader", ...option).values.filter(({ value }) => value === true)
  return found.map(({ origin }) => ({
    at: origin,
    message: `boot.loader.${option.join(".")} sets up what ${told[firmware]} does not start`,
    detail: `${host.name} starts by ${told[firmware]}.`,
    hint:
      firmware === "uefi"
        ? "leave it out, or add `efiSupport: true`"
        : "leave it out, or correct `firmware`",
  }))
}

function isTrue(values: readonly ConfigValue[]): boolean {
  return values.some(({ value }) => value === true)
}
