/** The paths of partitions, as the kernel and udev name them. */

/** What the kernel calls partitions: disks that end in a letter take a number, others "p" before it. */
const byKernel = [
  /^(\/dev\/(?:sd|hd|vd|xvd|ubd)[a-z]+)\d+$/,
  /^(\/dev\/(?:nvme\d+n|mmcblk|pmem|nbd|loop|md|rbd|bcache|ublkb|zd|cciss\/c\d+d)\d+)p\d+$/,
  /^(\/dev\/md\/.*\d)p\d+$/,
]

/** The links of udev to a partition of the disk that the same link without its end is. */
const byUdev = /^(\/dev\/(?:disk\/by-[a-z]+|zvol|mapper)\/.+)-part\d+$/

/** The links that only partitions have. */
const ofPartitions = /^\/dev\/disk\/by-part(label|uuid)\//

/** Whether a path is that of a partition. */
export function isPartition(path: string): boolean {
  return diskOf(path) !== undefined || ofPartitions.test(path)
}

/** The disk that a partition is on, where its path tells. */
export function diskOf(path: string): string | undefined {
  return [...byKernel, byUdev].flatMap((form) => form.exec(path)?.[1] ?? [])[0]
}
