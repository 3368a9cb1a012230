/** NG138: a mount point is written in the one way that NixOS takes (`nixos/modules/tasks/filesystems.nix`). */
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { diskRule } from "./disk-rule.ts"
import { writtenMountPoint } from "./mounts.ts"
import { shortestForm } from "./shortest-form.ts"

/** What there is to say of NG138. */
export const explained: Explanation = {
  title: "A mount point is an absolute path in its shortest form",
  why: 'NixOS refuses a mount point that ends in a slash, and disko one that does not begin with one: in `nodev`, the key is the mount point where none is given. Others it takes for different places: "/var//log" is neither "/var/log", which has to be there when the machine starts, nor below "/var"; and systemd mounts nothing at a path with "..".',
  mend: 'Write it without "//", "." and "..".',
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "ext4", mountpoint: "/var//log" }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "ext4", mountpoint: "/var/log" }),
    }),
  },
},`,
}

export const mountPointForms = diskRule({
  code: "NG138",
  check: ({ devices }) =>
    devices.all.flatMap((device) => {
      const { mountpoint, path } = writtenMountPoint(device)
      const shortest = typeof mountpoint === "string" ? shortestForm(mountpoint) : mountpoint
      if (typeof mountpoint !== "string" || mountpoint === shortest) return []
      return [
        {
          at: path,
          message: `${described(device)} is mounted at ${JSON.stringify(mountpoint)}, which is no path in its shortest form`,
          hint: `write ${JSON.stringify(shortest)}`,
        },
      ]
    }),
})
