/** `luks`: an encrypted device (disko, `lib/types/luks.nix`). */
import * as z from "zod"
import type { DeviceContent } from "./content.ts"
import { absolutePath, hooks, words } from "./fields.ts"
import { luksSettingsSchema } from "./luks-settings.ts"
import type { WithExpressions } from "./with-expressions.ts"

const options = z.strictObject({
  type: z.literal("luks"),
  /** The name that it is opened under: `/dev/mapper/<name>`. */
  name: z.string(),
  /** A file of the installer with the passphrase that it is formatted with. */
  passwordFile: absolutePath.nullish(),
  /** A file with the key. Outdated: use `passwordFile` or `settings.keyFile`. */
  keyFile: absolutePath.nullish(),
  /** Ask for the passphrase while installing; the default where no file gives a key. */
  askPassword: z.boolean().optional(),
  /** Options of `boot.initrd.luks.devices.<name>`, such as `allowDiscards` and `keyFile`. */
  settings: luksSettingsSchema.optional(),
  /** Files of the installer with more keys. */
  additionalKeyFiles: z.array(absolutePath).optional(),
  /** Open it when the machine starts; the default. */
  initrdUnlock: z.boolean().optional(),
  /** Arguments for `cryptsetup luksFormat`. */
  extraFormatArgs: words.optional(),
  /** Arguments for `cryptsetup luksOpen`. */
  extraOpenArgs: words.optional(),
  /** The device, where it is another than the one that this is the content of. */
  device: z.string().optional(),
  ...hooks,
})

/** The schema of an encrypted device, given that of what it holds. */
export function luksSchemaOf(content: z.ZodType) {
  return z.strictObject({ ...options.shape, content: content.nullish() })
}

/** An encrypted device, and what is in it. */
export type Luks = WithExpressions<z.input<typeof options>> & {
  /** What the opened device holds. */
  readonly content?: DeviceContent | null | undefined
}

/** An encrypted device: `luks({ name: "crypted", content: btrfs() })`. */
export function luks(settings: Omit<Luks, "type">): Luks {
  return { type: "luks", ...settings }
}
