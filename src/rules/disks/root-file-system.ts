/** NG116: a machine that starts from its disks has a root file system (NixOS manual, "File Systems"). */
import { isComplete } from "../../fleet/device-tree.ts"
import { diskRule } from "./disk-rule.ts"
import { areMountsKnown, mountsOf } from "./mounts.ts"

export const rootFileSystem = diskRule({
  code: "NG116",
  severity: "error",
  title: "A machine has a root file system",
  explanation:
    'Something has to be mounted at "/": a file system on a partition, a subvolume, a dataset, or a tmpfs. The rule asks it of hosts whose `firmware` is given, unless `config` or a module of theirs defines `fileSystems."/"`.',
  check: ({ host, devices, config }) => {
    if (host.firmware === undefined || !isComplete(devices) || !areMountsKnown(devices)) return []
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
