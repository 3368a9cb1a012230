/** NG115: no disk is in two hosts: what is under /dev/disk/by-id/ has its serial number. */
import { devicePlaces } from "../../model/device-places.ts"
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { ModelHost } from "../../model/model.ts"
import { keptFor } from "../../remembered.ts"
import { duplicates } from "../fleet/duplicates.ts"
import { type FleetRule } from "../rule.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { isPlaceholder } from "./device-path.ts"
import { located, optionOf } from "./disk-rule.ts"

/** Names that hypervisors give to the disks of each of their machines. */
const common = /QEMU|VMware_Virtual|PersistentDisk|\/(virtio|google)-/i

/** What there is to say of NG115. */
export const explained: Explanation = {
  title: "No disk is in two hosts",
  why: "A name under /dev/disk/by-id/ holds the serial number of a disk, and a disk is in one machine: two hosts with the same one are mostly a file that was copied and not finished. Names that hypervisors give to every machine are not meant.",
  mend: "Give each host the path of its own disk.",
  breaks: {
    files: {
      "hosts/a.ts": `disks: {
  disk: {
    main: disk({ device: "/dev/disk/by-id/nvme-Samsung_SSD_980_S64DNF0R123456" }),
  },
},`,
      "hosts/b.ts": `disks: {
  disk: {
    main: disk({ device: "/dev/disk/by-id/nvme-Samsung_SSD_980_S64DNF0R123456" }),
  },
},`,
    },
  },
  close: {
    files: {
      "hosts/a.ts": `disks: {
  disk: {
    main: disk({ device: "/dev/disk/by-id/nvme-Samsung_SSD_980_S64DNF0R123456" }),
  },
},`,
      "hosts/b.ts": `disks: {
  disk: {
    main: disk({ device: "/dev/disk/by-id/nvme-Samsung_SSD_980_S64DNF0R123457" }),
  },
},`,
    },
  },
}

export const distinctSerials: FleetRule<"NG115"> = {
  code: "NG115",
  sees: (host, { standsAt }) =>
    serialsOf(host).map(({ disk, device }) => [
      device,
      devicePlaces(host, optionOf(disk, "device")).map(standsAt),
    ]),
  check: (model) => {
    return duplicates(model.hosts.flatMap(serialsOf), ({ device }) => device)
      .filter(({ item, first }) => item.host !== first.host)
      .map(({ item: { host, disk, device }, first }) => {
        const at = optionOf(disk, "device")
        const message = `disk ${disk.key} of ${host.name} is in ${first.host.name} as well`
        const detail = `A serial number cannot be in two machines: ${device}.`
        const hint = "`ls -l /dev/disk/by-id/` on the machine lists its own"
        const [origin] = devicePlaces(first.host, optionOf(first.disk, "device"))
        const related = [{ message: `first in ${first.host.name}, here`, ...origin }]
        return { ...located({ at, message, detail, hint }, host), related }
      })
  },
}

const serialsOf = keptFor((host: ModelHost) =>
  (host.devices === undefined ? [] : devicesOf(host.devices, "disk")).flatMap((disk) => {
    const { device } = disk.value
    return isSerial(device) ? [{ host, disk, device }] : []
  }),
)

function isSerial(device: unknown): device is string {
  if (typeof device !== "string" || isPlaceholder(device)) return false
  return device.startsWith("/dev/disk/by-id/") && !common.test(device)
}
