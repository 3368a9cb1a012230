/** NG137: mount options are those of the file system (ext4(5), btrfs(5), xfs(5), mount(8), tmpfs(5)). */
import type { Device } from "../../disko/types/device.ts"
import { fileSystemOf } from "../../disko/types/mounting.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, diskRule } from "./disk-rule.ts"
import { misgiven } from "./mount-option-values.ts"
import { type Mount, mountsOf } from "./mounts.ts"

/** The options of each file system that not every one has, by their names before "=". */
const own: Readonly<Record<string, string>> = {
  bcachefs:
    "acl background_compression background_target compression data_checksum data_replicas degraded discard errors fix_errors foreground_target fsck metadata_checksum metadata_replicas metadata_target noacl nodiscard norecovery prjquota promote_target str_hash usrquota grpquota inline_data verbose very_degraded",
  btrfs:
    "acl autodefrag barrier clear_cache commit compress compress-force datacow datasum degraded device discard enospc_debug fatal_errors flushoncommit max_inline metadata_ratio noacl noautodefrag nobarrier nodatacow nodatasum nodiscard noflushoncommit norecovery nospace_cache nossd notreelog recovery rescue skip_balance space_cache ssd ssd_spread subvol subvolid thread_pool treelog usebackuproot user_subvol_rm_allowed",
  ext4: "abort acl auto_da_alloc barrier block_validity bsddf check commit data data_err dax debug delalloc dioread_lock dioread_nolock discard errors grpid grpquota i_version init_itable inode_readahead_blks inlinecrypt journal_async_commit journal_checksum journal_dev journal_ioprio journal_path jqfmt max_batch_time max_dir_size_kb mb_optimize_scan min_batch_time minixdf noacl noauto_da_alloc nobarrier noblock_validity nodelalloc nodiscard nogrpid noinit_itable nojournal_checksum noload nomblk_io_submit noquota norecovery nouid32 nouser_xattr oldalloc orlov prjquota quota resgid resuid sb stripe sysvgroups test_dummy_encryption user_xattr usrquota bsdgroups nombcache usrjquota grpjquota",
  f2fs: "acl active_logs age_extent_cache alloc_mode atgc background_gc barrier checkpoint checkpoint_merge compress_algorithm compress_cache compress_chksum compress_extension compress_log_size compress_mode data_flush discard discard_unit disable_ext_identify disable_roll_forward errors extent_cache fastboot fault_injection flush_merge fsync_mode gc_merge grpquota inline_data inline_dentry inline_xattr inlinecrypt jqfmt memory mode noacl nobarrier nocheckpoint_merge nocompress_extension nodiscard noextent_cache noflush_merge nogc_merge noheap noinline_data noinline_dentry noinline_xattr noquota norecovery nouser_xattr prjquota quota reserve_root resgid resuid test_dummy_encryption user_xattr usrquota whint_mode io_bits lookup_mode usrjquota grpjquota prjjquota",
  tmpfs:
    "gid grpquota huge inode32 inode64 mode mpol nr_blocks nr_inodes noswap quota size uid usrquota",
  vfat: "allow_utime check codepage conv debug discard dmask dos1xfloppy dots dotsOK errors fat flush fmask gid iocharset nfs nocase nodots nonumtail obso quiet rodir shortname showexec sys_immutable time_offset tz uid umask uni_xlate usefree utf8 nodiscard no usefree",
  xfs: "allocsize attr2 dax discard filestreams gqnoenforce gquota grpid grpquota ikeep inode32 inode64 largeio logbsize logbufs logdev max_atomic_write noalign noattr2 nodiscard nogrpid noikeep nolargeio noquota norecovery nouuid osyncisdsync pqnoenforce pquota prjquota qnoenforce quota rtdev sunit swalloc swidth sysvgroups uqnoenforce uquota usrquota wsync bsdgroups noattr2 lifetime nolifetime",
  zfs: "acl dirxattr noacl nozfsutil posixacl saxattr xattr noxattr zfsutil",
}

/** Those that the driver of another mounts (Linux, `fs/ext4`, `fs/fat`). */
const like: Readonly<Record<string, string>> = { ext2: "ext4", ext3: "ext4", msdos: "vfat" }

const names: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(own).map(([kind, words]) => [kind, new Set(words.split(" "))]),
)

/** What there is to say of NG137. */
export const explained: Explanation = {
  title: "Mount options are ones that the file system has",
  why: "A file system that is given an option of another, such as `compress=zstd` for ext4 or `umask=0077` for btrfs, or an own one with what that does not take, such as `size=2GB` for tmpfs or `discard=async` for ext4, is not mounted: the installation ends there, or the machine does not start. The rule knows the options of bcachefs, btrfs, ext2 to ext4, f2fs, tmpfs, vfat, xfs and ZFS; those that every file system takes, such as `noatime`, and those that it does not know, it leaves alone.",
  mend: "Leave the option out, or take the one that the file system has for it, as it is written there; a file system in a pool or a subvolume takes those of the whole.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({
        format: "ext4",
        mountpoint: "/data",
        mountOptions: ["compress=zstd"],
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({
        format: "ext4",
        mountpoint: "/data",
        mountOptions: ["noatime"],
      }),
    }),
  },
},`,
}

export const foreignMountOptions = diskRule({
  code: "NG137",
  check: ({ devices }) => mountsOf(devices).flatMap(foreign),
})

function foreign({ device }: Mount): readonly DiskFinding[] {
  const written = fileSystemOf(device)
  const type = like[written] ?? written
  const known = names.get(type)
  const options: unknown = "mountOptions" in device.value ? device.value.mountOptions : undefined
  if (!Array.isArray(options)) return []
  return options.flatMap((option: unknown, index) => {
    const words = typeof option === "string" ? option.split(",") : []
    const at = [...device.path, "mountOptions", index]
    const spaced = words.find((word) => word !== word.trim())
    if (spaced !== undefined) return [{ at, ...unknownWithSpace(spaced, device) }]
    if (known === undefined) return []
    const wrong = words.find((word) => !known.has(nameOf(word)) && ownersOf(word).length > 0)
    if (wrong !== undefined) return [{ at, ...unknownTo(written, wrong, device) }]
    const [misused] = words.flatMap((word) => misusedIn(type, word, device))
    return misused === undefined ? [] : [{ at, ...misused }]
  })
}

type Told = Omit<DiskFinding, "at">

function unknownWithSpace(word: string, device: Device): Told {
  return {
    message: `${described(device)} is mounted with ${JSON.stringify(word)}, and no option has a space around it`,
    detail: "A file system with an unknown option is not mounted.",
    hint: `write ${JSON.stringify(word.trim())}, each option as a text of its own`,
  }
}

function unknownTo(type: string, word: string, device: Device): Told {
  return {
    message: `${described(device)} is mounted with ${word}, which ${type} does not know`,
    detail: `It is an option of ${ownersOf(word).join(" and ")}. A file system with an unknown option is not mounted.`,
    hint: "leave it out",
  }
}

function misusedIn(type: string, word: string, device: Device): readonly Told[] {
  const hint = misgiven(type, word)
  if (hint === undefined) return []
  return [
    {
      message: `${described(device)} is mounted with ${word}, which ${type} does not take`,
      detail: "A file system with such an option is not mounted.",
      hint,
    },
  ]
}

function nameOf(word: string): string {
  return word.split("=")[0] ?? ""
}

/** The file systems that have an option. */
function ownersOf(word: string): readonly string[] {
  return [...names].filter(([, known]) => known.has(nameOf(word))).map(([kind]) => kind)
}
