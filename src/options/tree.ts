/** Builds the option tree from a table: groups by their paths, and the options of submodules. */
import type { Row } from "./table.ts"
import {
  type Group,
  type Member,
  type OptionType,
  anyElement,
  anyName,
  mapParts,
  segmentOf,
  withFreeform,
} from "./type.ts"

type Unplaced = Omit<Row, "path">

/** What the table says below a path. */
interface Branch {
  row?: Row
  readonly children: Map<string, Branch>
  /** Whether an option's type has taken it up. */
  taken: boolean
}

/**
 * The tree of a table's options. Read-only options are left out: a definition of one is an error.
 * Throws where options stand below one whose type has no place for them.
 */
export function buildTree(rows: readonly Row[]): Group {
  const root = branch()
  for (const row of rows) place(root, row)
  const tree = groupOf(root)
  const lost = untaken(root, [])
  if (lost.length > 0) throw new Error(`no submodule for these options: ${lost.join(", ")}`)
  return tree
}

function branch(): Branch {
  return { children: new Map(), taken: false }
}

function place(root: Branch, row: Row): void {
  let at = root
  for (const key of row.path.map(keyOf)) {
    const next = at.children.get(key) ?? branch()
    at.children.set(key, next)
    at = next
  }
  at.row = row
}

/** Some modules name the keys of a set otherwise, such as `<path>`. */
function keyOf(segment: string): string {
  return segment.startsWith("<") ? anyName : segment
}

function groupOf(from: Branch): Group {
  const members = new Map<string, Member>()
  for (const [name, child] of from.children) {
    if (name === anyName || name === anyElement) continue
    const member = memberOf(child)
    if (member !== undefined) members.set(name, member)
  }
  return { kind: "group", members }
}

function memberOf(from: Branch): Member | undefined {
  from.taken = true
  const row = from.row ?? undocumented(from)
  if (row === undefined) {
    const group = groupOf(from)
    return group.members.size > 0 ? group : undefined
  }
  const type = withOptions(row.type, from)
  if (row.readOnly) return undefined
  return {
    kind: "option",
    type,
    typeText: row.typeText,
    ...(row.default !== undefined && { default: row.default }),
    ...(row.declaredIn !== undefined && { declaredIn: row.declaredIn }),
  }
}

/** Some sets of submodules are not in the manual themselves, though the submodules' options are. */
function undocumented(from: Branch): Unplaced | undefined {
  if (!from.children.has(anyName)) return undefined
  const type: OptionType = { kind: "attributeSet", element: { kind: "submodule" } }
  return { type, typeText: "attribute set of (submodule)", readOnly: false }
}

/** The type with the options of its submodules, which stand below the option that has it. */
function withOptions(type: OptionType, from: Branch | undefined): OptionType {
  if (from === undefined) return type
  from.taken = true
  if (type.kind === "submodule") return submodule(type, from)
  const segment = segmentOf(type)
  const below = segment === undefined ? from : from.children.get(segment)
  return mapParts(type, (part) => withOptions(part, below))
}

function submodule(type: OptionType & { kind: "submodule" }, from: Branch): OptionType {
  const group = groupOf(from)
  const freeform = type.freeform && withOptions(type.freeform, from)
  const options = freeform === undefined ? group : withFreeform(group, freeform)
  return {
    kind: "submodule",
    ...(options.members.size > 0 && { options }),
    ...(freeform !== undefined && { freeform }),
  }
}

function untaken(from: Branch, path: readonly string[]): readonly string[] {
  return [...from.children].flatMap(([name, child]) => {
    const here = [...path, name]
    return child.taken ? untaken(child, here) : [here.join(".")]
  })
}
