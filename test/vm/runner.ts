/**
 * The program that makes a layout for real, in a throw-away machine. NIXGEN_VM_RUN is its path:
 *
 *     $NIXGEN_VM_RUN LAYOUT.nix --images FOLDER --steps "create mount unmount collect"
 *
 * It runs the scripts that disko makes of the layout (`create`, `mount`, `unmount`), each disk
 * moved to `/dev/disk/by-id/virtio-NAME` with its image in `FOLDER/NAME.raw`: two runs on one
 * folder are two starts of one machine. `collect` looks at the disks. On standard output it gives
 * the document that `reportSchema` describes: sizes are in bytes where they are numbers, and what is mounted is below /mnt.
 */
import { execFile } from "node:child_process"
import { closeSync, openSync, readSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import * as z from "zod"

const text = z.string()

const blockDeviceSchema = z.object({
  path: text,
  /** The kernel's own name. */
  kname: text,
  type: text,
  size: z.number(),
  get children() {
    return z.array(blockDeviceSchema).optional()
  },
})

/** A block device as `lsblk` tells of it, with those that stand on it. */
export type BlockDevice = z.output<typeof blockDeviceSchema>

const reportSchema = z.object({
  seconds: z.number(),
  disks: z.array(z.object({ name: text, device: text, bytes: z.number() })),
  steps: z.array(z.object({ name: text, exit: z.number(), seconds: z.number(), log: text })),
  state: z.object({
    lsblk: z.array(blockDeviceSchema),
    blkid: z.array(z.record(text, text)),
    /** Sizes as people read them, such as `5.8G`. */
    findmnt: z.array(
      z.object({
        target: text,
        source: text,
        fstype: text,
        options: text,
        size: text,
        used: text,
      }),
    ),
    swaps: z.array(z.object({ name: text })),
    /** By disk: what `sgdisk -p` prints, and what `sfdisk --json` gives. */
    tables: z.record(
      text,
      z.object({
        sgdisk: text,
        sfdisk: z.object({
          partitions: z.array(
            z.object({ node: text, size: z.number(), name: text, attrs: text.optional() }),
          ),
        }),
      }),
    ),
    /** By array: what `mdadm --detail --export` prints. */
    mdadm: z.record(text, z.record(text, text)),
    pvs: z.array(z.object({ pv_name: text, vg_name: text })),
    vgs: z.array(z.object({ vg_name: text, vg_size: z.coerce.number() })),
    lvs: z.array(
      z.object({ lv_name: text, vg_name: text, lv_path: text, lv_size: z.coerce.number() }),
    ),
    /** By UUID of the file system: its subvolumes. */
    btrfs: z.record(text, z.array(z.object({ path: text }))),
    /** By device: what is in its LUKS header. */
    luks: z.record(
      text,
      z.object({ config: z.object({ flags: z.array(text).optional() }).loose() }),
    ),
  }),
})

/** What a run did, and what is on the disks. */
export type Report = z.output<typeof reportSchema>

/** The path of the program. Throws where there is none. */
export function runner(): string {
  const program = process.env["NIXGEN_VM_RUN"]
  if (program === undefined || program === "") {
    throw new Error(
      "NIXGEN_VM_RUN is not set: it names the program that makes disk layouts in a virtual machine. " +
        "test/vm/runner.ts says what it must do.",
    )
  }
  return program
}

/** Runs the steps on the images in a folder. Throws with the end of the log where one fails. */
export async function run(layout: string, images: string, steps: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    runner(),
    [layout, "--images", images, "--steps", steps],
    { maxBuffer: 1 << 28 },
  )
  return reportSchema.parse(JSON.parse(stdout))
}

/** The types of the entries in a disk's MBR, which is in the first sector of its image. */
export function mbrTypes(images: string, device: string): readonly string[] {
  const name = device.replace("/dev/disk/by-id/virtio-", "")
  const mbr = firstSector(join(images, `${name}.raw`))
  return [450, 466, 482, 498]
    .map((offset) => mbr.readUInt8(offset))
    .filter((type) => type !== 0)
    .map((type) => `0x${type.toString(16).padStart(2, "0")}`)
}

function firstSector(image: string): Buffer {
  const file = openSync(image, "r")
  try {
    const sector = Buffer.alloc(512)
    readSync(file, sector)
    return sector
  } finally {
    closeSync(file)
  }
}
