/** The table of options in `data/`: what the NixOS manual says of each option, one a line. */
import { parseTypeText } from "./type-text.ts"
import type { OptionType } from "./type.ts"

/** An option as the manual lists it. */
export interface Row {
  /** `<name>` stands for a key of an attribute set, `*` for an element of a list. */
  readonly path: readonly string[]
  readonly typeText: string
  readonly type: OptionType
  readonly readOnly: boolean
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
  const { type, readOnly } = parseTypeText(typeText)
  return {
    path: option.split("."),
    typeText,
    type: configurations.has(option) ? { kind: "configuration" } : type,
    readOnly,
    ...(defaultText !== "" && { default: defaultText }),
    ...(declaredIn !== "" && { declaredIn }),
  }
}
