/** NG124: a machine with ZFS has a host ID of 8 hexadecimal digits (NixOS, `networking.hostId`). */
import { createHash } from "node:crypto"
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule } from "./disk-rule.ts"

/** What there is to say of NG124. */
export const explained: Explanation = {
  title: "A machine with ZFS has a host ID",
  why: "ZFS notes in a pool which machine it belongs to, by `networking.hostId`: 8 hexadecimal digits, different for every machine and the same for ever. Without it NixOS refuses to evaluate.",
  mend: "Define it in the `config` of the host.",
  breaks: `disks: {
  disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content: zfs("tank") }) },
  zpool: { tank: zpool({ datasets: {} }) },
},`,
  close: `disks: {
  disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content: zfs("tank") }) },
  zpool: { tank: zpool({ datasets: {} }) },
},
config: { networking: { hostId: "8425e349" } },`,
}

export const zfsHostId = diskRule({
  code: "NG124",
  check: ({ host, devices, config }) => {
    if (devicesOf(devices, "zpool", "zfs").length === 0) return []
    const { values, isKnown } = config("networking", "hostId")
    const place = { place: host.place, path: ["config", "networking", "hostId"] }
    const hint = `config: { networking: { hostId: "${hostIdFor(host.name)}" } }, say: any 8 hexadecimal digits that no other machine has`
    if (values.length === 0 && isKnown)
      return [{ at: place, message: `${host.name} has ZFS, and no networking.hostId`, hint }]
    return values
      .filter(({ value }) => typeof value !== "string" || !/^[0-9a-f]{8}$/i.test(value))
      .map(({ value, origin }) => ({
        at: origin,
        message: `networking.hostId is ${JSON.stringify(value)}, and not 8 hexadecimal digits`,
        hint,
      }))
  },
})

/** Digits that are the host's own, and always the same. */
function hostIdFor(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 8)
}
