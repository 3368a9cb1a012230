/** Kinds of file systems as they are recorded: the format, and what is so since it was made. */

/**
 * Whether a file system of one kind can be mounted as another. What a record does not say, as one of an
 * earlier nixgen, is not judged.
 */
export function isMountedAs(kind: string, made: string): boolean {
  if ([kind, made].includes("auto")) return true
  const [now, old] = [partsOf(kind), partsOf(made)]
  const isOfFormat = now.format === old.format || readers.get(now.format)?.has(old.format) === true
  const isMountedAlike = now.by === undefined || old.by === undefined || now.by === old.by
  return isOfFormat && isMountedAlike && now.isEncrypted === old.isEncrypted
}

/** Formats whose driver reads those before them, too (`Documentation/admin-guide/ext4.rst` of Linux). */
const readers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["ext4", new Set(["ext2", "ext3"])],
])

/** How datasets of ZFS are mounted (`mountedDatasetBy`). */
const ways = ["legacy", "zfsutil"]

function partsOf(kind: string) {
  const [format = "", ...words] = kind.split(", ")
  return {
    format,
    isEncrypted: words.includes("encrypted"),
    by: ways.find((way) => words.includes(way)),
  }
}
