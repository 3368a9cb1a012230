/** NG116: a machine that starts from its disks has a root file system (NixOS manual, "File Systems"). */
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule } from "./disk-rule.ts"
import { areMountsKnown, mountsOf } from "./mounts.ts"

/** What there is to say of NG116. */
export const explained: Explanation = {
  title: "A machine has a root file system",
  why: 'Nothing starts without a root file system. The rule asks it of hosts whose `firmware` is given, unless `config` or a module of theirs defines `fileSystems."/"`.',
  mend: 'Mount something at "/": a file system on a partition, a subvolume, a dataset, or a tmpfs.',
  breaks: `firmware: "uefi",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp(),
        data: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/data" }),
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
        ESP: esp(),
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},`,
}

export const rootFileSystem = diskRule({
  code: "NG116",
  check: ({ host, devices, config }) => {
    if (host.firmware === undefined || !devices.isComplete || !areMountsKnown(devices)) return []
    if (mountsOf(devices).some(({ mountpoint }) => mountpoint === "/")) return []
    const elsewhere = [config("fileSystems", "/"), config("disko", "devices")]
    if (elsewhere.some(({ values, isKnown }) => values.length > 0 || !isKnown)) return []
    return [
      {
        at: [],
        message: "no file system is mounted at /",
        detail: `${host.name} starts from these disks.`,
        hint: 'give the file system of the system the mountpoint "/"',
      },
    ]
  },
})
