/** NG102: no two hosts have the same name; host names do not tell case apart (RFC 4343). */
import { duplicates } from "./duplicates.ts"
import type { Rule } from "./rule.ts"

export const uniqueHosts: Rule = {
  code: "NG102",
  title: "No two hosts have the same name",
  check: ({ hosts }) =>
    duplicates(hosts, ({ name }) => name.toLowerCase()).map(({ item, first }) => ({
      severity: "error",
      place: item.place,
      message: `there are two hosts named "${item.name}"`,
      detail: first.place === undefined ? undefined : `The other is in ${first.place.file}.`,
      hint: "the name of the file is the host's name: rename one of them",
    })),
}
