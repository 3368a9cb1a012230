/** NG107: no two common modules, services or disk layouts have the same name. */
import { duplicates } from "./duplicates.ts"
import { otherPlace } from "./other-place.ts"
import type { Rule } from "./rule.ts"

export const uniqueNames: Rule<"NG107"> = {
  code: "NG107",
  severity: "error",
  title: "No two common modules, services or disk layouts have the same name",
  explanation:
    "Each of them becomes a file of its own, and many disks do not tell upper from lower case. Where two files define one of the same name, rename one of them, or define it once and import it.",
  check: ({ common, services, layouts }) =>
    [
      ...duplicates(common, ({ name }) => name.toLowerCase()),
      ...duplicates(services, ({ name }) => name.toLowerCase()),
      ...duplicates(layouts, ({ name }) => name.toLowerCase()),
    ].map(({ item, first }) => ({
      place: item.place,
      path: ["name"],
      message: `"${item.name}" is defined twice`,
      detail: otherPlace(item.place, first.place),
      hint: "each becomes a file of its own: rename one, or import the same one",
    })),
}
