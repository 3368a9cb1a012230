/** The sections of options that a host defines something in, which tell what may come with them. */
import type { ModelHost } from "../../model/model.ts"
import {
  type BroughtKind,
  type BroughtNames,
  broughtBy,
  isSectionKnown,
} from "../../options/brought.ts"
import { membersOf } from "../settled.ts"

/** What nixgen and the stores of secrets have options for, beside NixOS: they bring nothing that is not there. */
const silent: ReadonlySet<string> = new Set(["age", "disko", "sops"])

/** What may come along with what a host defines, and with any host; none where that is not known. */
export function broughtTo(host: ModelHost, kind: BroughtKind): BroughtNames | undefined {
  const sections = sectionsOf(host)
  return sections === undefined ? undefined : broughtBy(kind, sections)
}

/** None where an expression, a module of Nix or an option that NixOS has not had may define others. */
function sectionsOf(host: ModelHost): readonly string[] | undefined {
  const sections: string[] = []
  for (const name of membersOf(host) ?? [undefined]) {
    if (name === undefined) return undefined
    if (silent.has(name)) continue
    const members = isSectionKnown(name) ? [] : membersOf(host, name)
    if (members === undefined) return undefined
    sections.push(...(members.length === 0 ? [name] : members.map((member) => `${name}.${member}`)))
  }
  return sections.every(isSectionKnown) ? sections : undefined
}
