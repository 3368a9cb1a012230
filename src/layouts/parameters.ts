/** Parameters that several layouts have. */
import * as z from "zod"

/** A disk that the layout takes whole. */
const diskPath = z
  .string()
  .startsWith("/dev/", 'expected the path of a disk, such as "/dev/disk/by-id/nvme-…"')

/** How large a partition, volume or file is. */
export const size = z.string().regex(/^\d+[KMGT]$/, 'expected a size such as "512M" or "8G"')

const espSize = size
  .default("1G")
  .describe("Size of the EFI system partition, which holds the kernels of all generations.")

/** What every layout for one disk has that starts by UEFI. */
export const oneDisk = z.object({
  device: diskPath.describe("The disk, by its path under `/dev/disk/by-id/`."),
  espSize,
})

/** Likewise for two disks that hold the same. */
export const twoDisks = z.object({
  first: diskPath.describe("One disk, by its path under `/dev/disk/by-id/`."),
  second: diskPath.describe("The other disk."),
  espSize,
})

/** How much swap there is, and whether it is to hibernate to. */
export const swapSpace = {
  swapSize: size.default("8G").describe("Size of the swap space."),
  hibernation: z
    .boolean()
    .default(false)
    .describe("Whether to resume from the swap space; it then has to be as large as the memory."),
}

/** How a LUKS device is opened. */
export const encryption = {
  passwordFile: z
    .string()
    .startsWith("/", 'expected an absolute path, such as "/tmp/disk.key"')
    .optional()
    .describe(
      "File of the installer with the passphrase, which is asked for where it is not given. " +
        "The machine asks for it at every start.",
    ),
  allowDiscards: z
    .boolean()
    .default(false)
    .describe("Whether an SSD is told of unused blocks, which then show from outside."),
}
