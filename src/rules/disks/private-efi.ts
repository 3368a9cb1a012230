/** NG152: an EFI system partition is not readable by all. */
import type { Device } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule, optionOf } from "./disk-rule.ts"
import { loadersOn } from "./efi.ts"

/** What there is to say of NG152. */
export const explained: Explanation = {
  title: "An EFI system partition is readable by root alone",
  why: "FAT knows no owners: without a mask everyone on the machine can read what is in /boot, among it the random seed of systemd-boot, which warns of that, and the secrets of the initial RAM disk (`boot.initrd.secrets`).",
  mend: "Mount it with `umask=0077`, as `esp()` does.",
  breaks: `firmware: "uefi",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp({ content: filesystem({ format: "vfat", mountpoint: "/boot" }) }),
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},`,
  close: `firmware: "uefi",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp({
          content: filesystem({
            format: "vfat",
            mountpoint: "/boot",
            mountOptions: ["umask=0077"],
          }),
        }),
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},`,
}

export const privateEfi = diskRule({
  code: "NG152",
  check: ({ host, devices }) => {
    const fileSystems = new Map(
      loadersOn(host, devices).map(({ partition, fileSystem }) => [fileSystem, partition]),
    )
    return [...fileSystems]
      .filter(([fileSystem]) => isReadable(fileSystem))
      .map(([fileSystem, partition]) => ({
        at: optionOf(
          fileSystem,
          ...(fileSystem.value.mountOptions === undefined ? [] : ["mountOptions"]),
        ),
        message: `everyone on the machine can read the EFI system partition ${partition.key}`,
        hint: 'add "umask=0077" to its mountOptions',
      }))
  },
})

function isReadable({ value: { mountOptions = [] } }: Device<"filesystem">): boolean {
  if (!Array.isArray(mountOptions)) return false
  const words = mountOptions.flatMap((option: unknown) =>
    typeof option === "string" ? option.split(",") : [undefined],
  )
  if (words.includes(undefined)) return false
  const mask = (name: string) => words.flatMap((word) => maskOf(word, name)).at(-1)
  const all = mask("umask") ?? 0
  // reading is the bit of the value four
  return [mask("fmask") ?? all, mask("dmask") ?? all].some((each) => (each & 4) === 0)
}

function maskOf(word: string | undefined, name: string): readonly number[] {
  const [, digits] = new RegExp(`^${name}=([0-7]+)$`).exec(word ?? "") ?? []
  return digits === undefined ? [] : [Number.parseInt(digits, 8)]
}
