/** What package.json says of a project's fleets, under "nixgen". */
import * as z from "zod"

/** The names that a single fleet's file may have. */
export const entries = ["fleet.ts", "fleet.mts", "fleet.js", "fleet.mjs"]

/** The key's value; its descriptions are what an editor shows of it. */
export const settingsSchema = z
  .strictObject({
    fleets: z
      .union([z.string(), z.array(z.string()).min(1)])
      .default(entries)
      .describe("The files of the fleets: a glob, or a list of globs, from this folder."),
    out: z
      .string()
      .regex(/^[^\0]*$/, "no path has this character")
      .default("generated")
      .describe(
        "The folder that a fleet is written into; {name} is that of the fleet's own folder.",
      ),
    packageSets: z
      .array(z.string().regex(/^[a-zA-Z_][\w'-]*$/, "a set is named as in `pkgs.NAME`"))
      .default([])
      .describe(
        "Sets of packages in nixpkgs of which `nixgen types` reads the names too, such as python3Packages.",
      ),
    packageDescriptions: z
      .boolean()
      .default(false)
      .describe(
        "Whether `nixgen types` reads what packages are for, so that editors show it: Nix looks at each of them then.",
      ),
  })
  .describe("Where the fleets of this project are, and where each one is written.")

/** The settings, complete. */
export type Settings = z.output<typeof settingsSchema>

/** The JSON Schema of a package.json as far as nixgen reads it, in the draft that editors know best. */
export function packageSchema(): object {
  const { $schema, ...nixgen } = z.toJSONSchema(settingsSchema, { io: "input", target: "draft-7" })
  return { $schema, type: "object", properties: { nixgen } }
}
