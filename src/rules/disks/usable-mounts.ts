/** NG307: what a machine needs is mounted so that it can be used (mount(8), fstab(5)). */
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, type Machine, diskRule } from "./disk-rule.ts"
import { loadersOn } from "./efi.ts"
import { type Mount, areMountsKnown, holderOf, mountOptionsOf, mountsOf } from "./mounts.ts"

/** What there is to say of NG307. */
export const explained: Explanation = {
  title: "What the system needs is mounted so that it can be used",
  why: "Every program is in /nix/store: from a file system that is mounted with `noexec`, none of them runs, and the machine does not start. One that is mounted with `noauto` is not there at the start, a root that is mounted with `ro` cannot be set up, and an EFI system partition that is not there, or cannot be written to, gets no new kernel by `nixos-rebuild`.",
  mend: "Leave the option out there. To keep programs from being run elsewhere, mount /home, /tmp or /var by themselves with `noexec`; an EFI system partition can be mounted when it is used, by `x-systemd.automount`.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "ext4", mountpoint: "/", mountOptions: ["noexec"] }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "ext4", mountpoint: "/", mountOptions: ["nodev"] }),
    }),
  },
},`,
}

export const usableMounts = diskRule({
  code: "NG307",
  check: (machine) => needsOf(machine).flatMap((need) => unusable(need, machine)),
})

/** A file system, and the options that keep it from what it is for, by what each of them does. */
interface Need {
  readonly mount: Mount
  readonly unusable: Readonly<Record<string, string>>
}

/** What the machine needs of its file systems, as far as it is known which these are. */
function needsOf(machine: Machine): readonly Need[] {
  const { host, devices } = machine
  const mounts = mountsOf(devices)
  const ofLoaders = loadersOn(host, devices).map(({ fileSystem }) => fileSystem)
  return [
    ...storesOf(machine).map((mount) => ({ mount, unusable: ofPrograms })),
    ...mounts.filter(({ mountpoint }) => mountpoint === "/").map(ofRoot),
    ...mounts
      .filter(({ device }) => ofLoaders.some((each) => each === device))
      .map((mount) => ({ mount, unusable: ofBootLoader })),
  ]
}

/** Where the programs are; nothing where that is not known, or on what the config mounts. */
function storesOf({ devices, config }: Machine): readonly Mount[] {
  const holder = areMountsKnown(devices) ? holderOf("/nix/store", mountsOf(devices)) : undefined
  const elsewhere = ["/nix", "/nix/store"].filter((path) => path !== holder?.mountpoint)
  const isElsewhere = elsewhere
    .map((path) => config("fileSystems", path))
    .some(({ values, isKnown }) => values.length > 0 || !isKnown)
  return holder === undefined || isElsewhere ? [] : [holder]
}

const ofPrograms = {
  noexec: "no program of the system runs from it",
  noauto: "it is not there when the machine starts",
}

function ofRoot(mount: Mount): Need {
  return { mount, unusable: { ro: "the system cannot be set up on it" } }
}

const ofBootLoader = {
  ro: "the boot loader gets no new system",
  noauto: "the boot loader gets no new system while it is not mounted",
}

/** What there is to say of the options of one; the config may mount something else there. */
function unusable({ mount, unusable: effects }: Need, machine: Machine): readonly DiskFinding[] {
  const { words } = mountOptionsOf(mount, machine)
  // the last of two that contradict each other counts
  const isOn = (word: string) => words.lastIndexOf(word) > words.lastIndexOf(undoing[word] ?? "")
  const isMountedWhenUsed = words.includes("x-systemd.automount")
  return Object.entries(effects)
    .filter(([word]) => isOn(word) && !(word === "noauto" && isMountedWhenUsed))
    .map(([word, effect]) => ({
      at: [...mount.device.path, ...("mountOptions" in mount.device.value ? ["mountOptions"] : [])],
      message: `${described(mount.device)} is mounted at ${mount.mountpoint} with ${word}: ${effect}`,
      hint: `leave ${word} out`,
    }))
}

const undoing: Readonly<Record<string, string>> = { noexec: "exec", noauto: "auto", ro: "rw" }
