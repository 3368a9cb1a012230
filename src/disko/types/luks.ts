/** `luks`: an encrypted device (disko, `lib/types/luks.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { ContentSchemas, DeviceContent } from "./content.ts"
import type { Device, DeviceTypes, KeyOption } from "./device.ts"
import { absolutePath, hooks, words } from "./fields.ts"
import { content } from "./holding.ts"
import { luksSettingsSchema } from "./luks-settings.ts"
import { nameText, pathOf, textOf } from "./paths.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./content.ts" {
  interface PartitionContents {
    readonly luks: Luks
  }
}

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

function luksSchema({ deviceContent }: ContentSchemas) {
  return z.strictObject({ ...options.shape, content: deviceContent.nullish() })
}

/** An encrypted device, and what is in it. */
export type Luks = WithExpressions<z.input<typeof options>> & {
  /** What the opened device holds. */
  readonly content?: DeviceContent | null | undefined
}

/** An encrypted device: `luks({ name: "crypted", content: btrfs() })`. */
export function luks(settings: Omit<Luks, "type">): Luks {
  return madeOf({ type: "luks", ...settings }, settings)
}

export const luksTypes: DeviceTypes<"luks"> = {
  luks: {
    schema: luksSchema,
    heldBy: "partitions",
    constructors: [{ name: "luks", implies: { type: "luks" } }],
    holds: { content },
    path: (device) => `/dev/mapper/${nameText(device)}`,
    opens: openedFrom,
    keys: keysOf,
  },
}

function openedFrom(device: Device<"luks">): string | undefined {
  const { initrdUnlock, settings } = device.value
  if (initrdUnlock === false) return undefined
  const own = isAttributeSet(settings) ? settings["device"] : undefined
  return own === undefined ? pathOf(device) : textOf(own)
}

function keysOf({ value }: Device<"luks">): readonly KeyOption[] {
  const { passwordFile, keyFile, settings, additionalKeyFiles } = value
  const others: readonly unknown[] = Array.isArray(additionalKeyFiles) ? additionalKeyFiles : []
  return [
    { path: ["passwordFile"], value: passwordFile },
    { path: ["keyFile"], value: keyFile },
    {
      path: ["settings", "keyFile"],
      value: isAttributeSet(settings) ? settings["keyFile"] : undefined,
    },
    ...others.map((each, index) => ({ path: ["additionalKeyFiles", index], value: each })),
  ]
}
