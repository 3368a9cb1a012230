/** The table of options in `data/`: what the NixOS manual says of each option, one a line. */
import { parseTypeText } from "./type-text.ts"
import type { OptionType, Standing } from "./option-type.ts"

/** An option as the manual lists it. */
export interface Row extends Told {
  /** `<name>` stands for a key of an attribute set, `*` for an element of a list. */
  readonly path: readonly string[]
  readonly typeText: string
  readonly type: OptionType
  readonly default?: string
  readonly declaredIn?: string
}

/** What is a NixOS configuration of its own, though its type does not say so. */
const configurations: ReadonlySet<string> = new Set([
  "disko.imageBuilder.extraConfig",
  "disko.tests.extraConfig",
  "specialisation.<name>.configuration",
  "virtualisation.vmVariant",
  "virtualisation.vmVariantWithBootLoader",
  "virtualisation.vmVariantWithDisko",
])

/**
 * Reads a table: a head line, then `option`, `type`, `default` and `declared_in`, with tabs
 * between them. Throws where a type text is unknown.
 */
export function parseTable(text: string): readonly Row[] {
  const [, ...lines] = text.trimEnd().split("\n")
  return lines.map(parseLine)
}

function parseLine(line: string): Row {
  const [option = "", typeText = "", defaultText = "", declaredIn = ""] = line.split("\t")
  const { text, ...told } = standingIn(typeText)
  const { type, readOnly } = parseTypeText(text)
  return {
    path: option.split("."),
    typeText: text,
    type: configurations.has(option) ? { kind: "configuration" } : type,
    ...(readOnly && { standing: "readOnly" }),
    ...told,
    ...(defaultText !== "" && { default: defaultText }),
    ...(declaredIn !== "" && { declaredIn }),
  }
}

interface Told {
  readonly standing?: Standing
  readonly applied?: true
  /** What it is an old or another name of. */
  readonly renamedTo?: string
}

/** What the table of what no manual tells has in place of a type, or behind it. */
function standingIn(typeText: string): Told & { readonly text: string } {
  const unapplied = typeText.replace(/(?:^|, )applied(?=\)?$)/, "")
  if (unapplied !== typeText)
    return { ...standingIn(unapplied || "unspecified value"), applied: true }
  const [, text = "unspecified value", word = "", renamedTo] =
    /^(?:(.+) \()?\b(hidden|removed|gone|renamed|changed)(?: to (.+)|\))?$/.exec(typeText) ?? []
  const standing = standings[word]
  return word === "" ? { text: typeText } : { text, ...standing, ...(renamedTo && { renamedTo }) }
}

const standings: Readonly<Record<string, Told>> = {
  hidden: { standing: "hidden" },
  removed: { standing: "removed" },
  gone: { standing: "gone" },
  changed: { standing: "replaced" },
}

/** What a table says of an option in place of its type; the reverse of what `parseTable` reads. */
export function typeColumn({
  typeText,
  standing,
  renamedTo,
  applied,
}: Told & { typeText: string }): string {
  if (standing === "replaced")
    return renamedTo === undefined ? "removed" : `changed to ${renamedTo}`
  if (renamedTo !== undefined) return `renamed to ${renamedTo}`
  if (standing === "hidden") return `${typeText} (hidden${applied ? ", applied" : ""})`
  return standing === "readOnly" ? `${typeText} (read only)` : (standing ?? "gone")
}
