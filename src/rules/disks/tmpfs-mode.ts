/** NG162: a folder of the system that is in memory is written by root alone (tmpfs(5), "mode"). */
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule } from "./disk-rule.ts"
import { mountOptionsOf, mountsOf } from "./mounts.ts"

/** Folders in which whoever writes can take over the machine. */
const ofRoot: ReadonlySet<string> = new Set(["/", "/etc", "/home", "/root", "/usr", "/var"])

/** What there is to say of NG162. */
export const explained: Explanation = {
  title: "A root file system in memory has a mode",
  why: "A tmpfs has the mode 1777 where none is given: everyone on the machine may write to it, as in /tmp. As the root file system, that lets anybody make /bin or /lib64, and programs that look at the modes of folders, such as OpenSSH, refuse to work.",
  mend: "Mount it with `mode=755`.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "ext4", mountpoint: "/nix" }),
    }),
  },
  nodev: { "/": tmpfs({ mountOptions: ["size=2G"] }) },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "ext4", mountpoint: "/nix" }),
    }),
  },
  nodev: { "/": tmpfs({ mountOptions: ["size=2G", "mode=755"] }) },
},`,
}

export const tmpfsMode = diskRule({
  code: "NG162",
  check: (machine) =>
    mountsOf(machine.devices).flatMap((mount, _, mounts) => {
      const { device, mountpoint } = mount
      if (device.kind !== "nodev" || device.value.fsType !== "tmpfs") return []
      // what else is mounted there is told of as that
      const isOnly = mounts.filter((each) => each.mountpoint === mountpoint).length === 1
      if (!ofRoot.has(mountpoint) || !isOnly) return []
      const { words, areKnown } = mountOptionsOf(mount, machine)
      if (!areKnown || isOfOwner(words)) return []
      const isGiven = device.value.mountOptions !== undefined
      return [
        {
          at: isGiven ? [...device.path, "mountOptions"] : device.path,
          message: `everyone on the machine may write to ${mountpoint}`,
          detail: "Its mode is 1777, as that of /tmp, where none is given.",
          hint: 'its mountOptions should have "mode=755"',
        },
      ]
    }),
})

/** Whether the mode lets nobody but owner and group write; the last one counts. */
function isOfOwner(words: readonly string[]): boolean {
  const mode = words.findLast((word) => word.startsWith("mode="))?.slice("mode=".length)
  return mode !== undefined && (Number.parseInt(mode, 8) & 0o2) === 0
}
