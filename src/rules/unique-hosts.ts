/** NG102: no two hosts have the same name; host names do not tell case apart (RFC 4343). */
import { duplicates } from "./duplicates.ts"
import { otherPlace } from "./other-place.ts"
import type { Rule } from "./rule.ts"

export const uniqueHosts: Rule<"NG102"> = {
  code: "NG102",
  severity: "error",
  title: "No two hosts have the same name",
  explanation:
    "Host names do not tell upper from lower case (RFC 4343), and every host has files and flake outputs of its name. Rename the file of one of them.",
  check: ({ hosts }) =>
    duplicates(hosts, ({ name }) => name.toLowerCase()).map(({ item, first }) => ({
      place: item.place,
      message: `there are two hosts named "${item.name}"`,
      detail: otherPlace(item.place, first.place),
      hint: "a host is named by its file, or its key in `hosts`: choose another name",
    })),
}
