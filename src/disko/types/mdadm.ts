/** `mdadm`: a software RAID array (disko, `lib/types/mdadm.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import type { ContentSchemas, DeviceContent } from "./content.ts"
import type { DeviceTypes } from "./device.ts"
import { hooks, words } from "./fields.ts"
import { content } from "./holding.ts"
import { nameText } from "./paths.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./device.ts" {
  interface OtherDevices {
    readonly mdadm: Mdadm
  }
  interface DeviceGroups {
    /** RAID arrays. */
    readonly mdadm: "mdadm"
  }
}

const options = z.strictObject({
  type: z.literal("mdadm").optional(),
  /** The array's name, its key where it is not given. */
  name: z.string().optional(),
  /** The RAID level: 0, 1 (the default), 4, 5, 6 or 10. */
  level: z.int().optional(),
  /** The version of the metadata; `1.0` keeps it at the end, where firmware does not see it. */
  metadata: z.enum(["1", "1.0", "1.1", "1.2", "default", "ddf", "imsm"]).optional(),
  /** Arguments for `mdadm --create`. */
  extraArgs: words.optional(),
  ...hooks,
})

function mdadmSchema({ deviceContent }: ContentSchemas) {
  return z.strictObject({ ...options.shape, content: deviceContent.nullish() })
}

/** An array of the devices whose content is `mdraid` of its name. */
export type Mdadm = WithExpressions<z.input<typeof options>> & {
  /** What the array holds. */
  readonly content?: DeviceContent | null | undefined
}

/** An array: `mdadm({ level: 1, content: filesystem({ … }) })`. */
export function mdadm(settings: Omit<Mdadm, "type">): Mdadm {
  return madeOf({ type: "mdadm", ...settings }, settings)
}

export const mdadmTypes: DeviceTypes<"mdadm"> = {
  mdadm: {
    schema: mdadmSchema,
    group: "mdadm",
    noun: "array",
    constructors: [{ name: "mdadm", implies: { type: "mdadm" } }],
    holds: { content },
    path: (device) => `/dev/md/${nameText(device)}`,
  },
}
