/** The pool of a system on ZFS. */
import { type ZfsFilesystem, zfsFilesystem } from "../disko/types/zfs-filesystem.ts"

/** Sectors of 4 KiB, and SSDs told of unused blocks. */
export const poolOptions = { ashift: "12", autotrim: "on" }

/** What every dataset inherits; the pool's own root is none to mount. */
export const rootFsOptions = {
  acltype: "posixacl",
  atime: "off",
  canmount: "off",
  compression: "zstd",
  dnodesize: "auto",
  mountpoint: "none",
  normalization: "formD",
  xattr: "sa",
}

/** The datasets by name, mounted by NixOS and not by ZFS itself. */
export const datasets = {
  root: mountedAt("/"),
  home: mountedAt("/home"),
  nix: mountedAt("/nix"),
  log: mountedAt("/var/log"),
}

function mountedAt(mountpoint: string): ZfsFilesystem {
  return zfsFilesystem({ mountpoint, options: { mountpoint: "legacy" } })
}
