/** NG309: files of passwords are there when users are made (NixOS manual, "User Management"). */
import type { Explanation } from "../../problems/explanation.ts"
import { isSettled, mayBeDefined, membersOf, winners } from "../settled.ts"
import { type DiskFinding, type Machine, diskRule } from "./disk-rule.ts"
import { areMountsKnown, holderOf, isNeededForBoot, mountsOf } from "./mounts.ts"

/** What there is to say of NG309. */
export const explained: Explanation = {
  title: "Files of passwords are there when users are made",
  why: "NixOS makes users while it starts, before file systems are mounted that the initial RAM disk does not mount. A user whose `hashedPasswordFile` is on one of these has no password: nobody gets in, or root is locked.",
  mend: "Say of the file system that it is needed for boot: `fileSystems.<path>.neededForBoot`. Secrets of nixgen's own are there in time.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "ext4", mountpoint: "/persist" }),
    }),
  },
},
config: { users: { users: { root: { hashedPasswordFile: "/persist/passwords/root" } } } },`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "ext4", mountpoint: "/persist" }),
    }),
  },
},
config: {
  fileSystems: { "/persist": { neededForBoot: true } },
  users: { users: { root: { hashedPasswordFile: "/persist/passwords/root" } } },
},`,
}

export const earlyFiles = diskRule({
  code: "NG309",
  check: (machine) => {
    const { host, devices } = machine
    if (!areMountsKnown(devices) || areUsersMadeLater(machine)) return []
    if (mayBeDefined(host, "boot", "initrd", "systemd", "mounts")) return []
    const users = membersOf(host, "users", "users") ?? []
    return users.flatMap((user) => lateFile(user, machine))
  },
})

/** Whether services make users, which start after that. */
function areUsersMadeLater({ host }: Machine): boolean {
  const services = [
    ["services", "userborn"],
    ["systemd", "sysusers"],
  ]
  return services.some((path) => !isSettled(host, [...path, "enable"], false, false))
}

function lateFile(user: string, machine: Machine): readonly DiskFinding[] {
  const { host, devices } = machine
  const files = winners(host, "users", "users", user, "hashedPasswordFile") ?? []
  return files.flatMap(({ value, origin }) => {
    const mount = typeof value === "string" ? holderOf(value, mountsOf(devices)) : undefined
    if (mount === undefined || mount.mountpoint === "/" || isNeededForBoot(mount, machine))
      return []
    const { mountpoint } = mount
    const needed = ["fileSystems", mountpoint, "neededForBoot"]
    // what is known to Nix only may say so
    if (!host.definitions(...needed).isKnown) return []
    return [
      {
        at: origin,
        message: `users are made before ${mountpoint} is mounted: ${user} has no password of ${String(value)}`,
        hint: `config: { fileSystems: { ${JSON.stringify(mountpoint)}: { neededForBoot: true } } }`,
      },
    ]
  })
}
