/** The directives of systemd as nixgen brings them along, which `npm run build` puts beside the compiled code. */
import { readFileSync } from "node:fs"
import { ownPath } from "../own-package.ts"
import { type Sections, parseDirectives, sectionsOf } from "./tree/directives.ts"

/** The table, from the repository's root: `scripts/extract-directives.ts` adds to it. */
export const directivesTable = "data/systemd-directives.tsv"

/** The same beside the compiled code, from the root of the package. */
export const bundledDirectives = "dist/systemd-directives.tsv"

let sections: Sections | undefined

/** The sections that nixgen knows, read once. */
export function bundledSections(): Sections {
  sections ??= sectionsOf(parseDirectives(readFileSync(ownPath(bundledDirectives), "utf8")))
  return sections
}
