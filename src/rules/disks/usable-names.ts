/** NG302: names are such as the programs take that make what has them (lvm(8), zfs(8), mdadm(8), cryptsetup(8)). */
import type { Device } from "../../disko/types/device.ts"
import { type ByKind, byKind } from "../../disko/tree/device-tree.ts"
import { isKnown, nameText } from "../../disko/types/paths.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { describedByName } from "./described.ts"
import { type DiskFinding, diskRule, nameAt } from "./disk-rule.ts"

/** What there is to say of NG302. */
export const explained: Explanation = {
  title: "Names are such as the programs take that make what has them",
  why: "Disko gives the names as they are to the programs that make a volume group, a volume, an array, a pool or a dataset, or open an encrypted device. Each has its own rules, and a name that breaks them is refused in the middle of an installation, when the disks are wiped already.",
  mend: 'Take letters, digits, "-" and "_", and begin with a letter.',
  breaks: `disks: {
  disk: {
    main: disk({ device: "/dev/disk/by-id/nvme-1", content: physicalVolume("pool") }),
  },
  lvm_vg: {
    pool: volumeGroup({
      snapshots: {
        size: "100%FREE",
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      },
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({ device: "/dev/disk/by-id/nvme-1", content: physicalVolume("pool") }),
  },
  lvm_vg: {
    pool: volumeGroup({
      "my-snapshots": {
        size: "100%FREE",
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      },
    }),
  },
},`,
}

/** What a name cannot be, and what is to be said of one that is so. */
interface Refusal {
  readonly form: RegExp
  readonly why: string
}

const volumeCharacters: Refusal = {
  form: /[^\w+.-]/,
  why: 'LVM takes letters, digits, "+", "_", "." and "-".',
}
const volumeHyphen: Refusal = { form: /^-/, why: 'LVM takes no name that begins with "-".' }

const datasetNames: readonly Refusal[] = [
  {
    form: /[^\w.: /-]/,
    why: 'ZFS takes letters, digits, "_", "-", ".", ":" and spaces, with "/" between them.',
  },
  { form: /^$|^\/|\/$|\/\//, why: "ZFS takes no dataset without a name on a side of a slash." },
  { form: /(^|\/)\.\.?(\/|$)/, why: 'ZFS takes no dataset called "." or "..".' },
]

const refusals: ByKind<readonly Refusal[]> = {
  luks: () => [
    {
      form: /[^\w#+.:=@-]/,
      why: "The device mapper escapes other characters in /dev/mapper, where disko looks for the name as it is.",
    },
    { form: /^.{128}/, why: "The device mapper has room for 127 characters." },
  ],
  lvm_vg: () => [
    volumeCharacters,
    volumeHyphen,
    {
      form: /^(\.\.?|block|bus|char|disk|mapper|md|pts|shm)$/,
      why: "Its volumes would be in a folder of /dev that is there already.",
    },
  ],
  lvm_lv: () => [
    volumeCharacters,
    volumeHyphen,
    {
      form: /^(\.\.?|(pvmove|snapshot).*)$/,
      why: 'LVM keeps names that begin with "snapshot" or "pvmove" for itself.',
    },
    {
      form: /_(cdata|cmeta|corig|iorig|mimage|mlog|pmspare|rimage|rmeta|tdata|tmeta|vdata|vorigin)/,
      why: 'LVM keeps names with parts such as "_tdata" or "_rimage" for itself.',
    },
  ],
  mdadm: () => [
    {
      form: /[^\w.-]|^[.-]/,
      why: 'mdadm takes letters, digits, "_", and "." and "-" where they are not the first.',
    },
    { form: /^.{33}/, why: "An array has room for a name of 32 characters." },
  ],
  zpool: () => [
    {
      form: /^[^a-zA-Z]|[^\w.: -]/,
      why: 'ZFS takes a letter, and after it letters, digits, "_", "-", ".", ":" and spaces.',
    },
    {
      form: /^(mirror|raidz|draid|spare)|^log$/,
      why: "ZFS keeps the words for itself that say what a pool is made of.",
    },
  ],
  zfs_fs: () => datasetNames,
  zfs_volume: () => datasetNames,
}

export const usableNames = diskRule({
  code: "NG302",
  check: ({ devices }) => devices.all.flatMap(refused),
})

function refused(device: Device): readonly DiskFinding[] {
  const name = nameText(device)
  const refusal = isKnown(name)
    ? byKind(refusals, device)?.find(({ form }) => form.test(name))
    : undefined
  if (refusal === undefined) return []
  return [
    {
      at: nameAt(device),
      message: `${describedByName(device)} cannot be called ${JSON.stringify(name)}`,
      detail: refusal.why,
      hint: 'give it a name of letters, digits, "-" and "_" that begins with a letter',
    },
  ]
}
