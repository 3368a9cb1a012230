/** NG107: no two services, and no two disk layouts, have the same name. */
import { duplicates } from "./duplicates.ts"
import type { Rule } from "./rule.ts"

export const uniqueNames: Rule = {
  code: "NG107",
  title: "No two services and no two disk layouts have the same name",
  check: ({ services, layouts }) =>
    [
      ...duplicates(services, ({ name }) => name.toLowerCase()),
      ...duplicates(layouts, ({ name }) => name.toLowerCase()),
    ].map(({ item, first }) => ({
      severity: "error",
      place: item.place,
      path: ["name"],
      message: `"${item.name}" is defined twice`,
      detail: first.place === undefined ? undefined : `The other is in ${first.place.file}.`,
      hint: "each becomes a file of its own: rename one, or import the same one",
    })),
}
