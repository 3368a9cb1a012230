/** Builds the option tree from a table: groups by their paths, and the options of submodules. */
import { splitPath } from "./renames.ts"
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
} from "./option-type.ts"

type Unplaced = Omit<Row, "path">

/** What the table says below a path. */
interface Branch {
  row?: Row
  /** What stands where the row's old or other name leads, looked up when all is placed. */
  target?: Branch
  /** What it is in the tree, once it was asked for: also what other names lead to. */
  member?: Member | undefined
  readonly children: Map<string, Branch>
  /** Whether an option's type has taken it up. */
  taken: boolean
}

/**
 * The tree of a table's options. Throws where options stand below one whose type has no place for them.
 */
export function buildTree(rows: readonly Row[]): Group {
  const root = branch()
  for (const row of rows) place(root, row)
  for (const { path, renamedTo } of rows)
    if (renamedTo !== undefined) branchAt(root, path).target = branchAt(root, splitPath(renamedTo))
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
  // what is said of an option beside its own row
  at.row = at.row && row.applied ? { ...at.row, applied: true } : row
}

/** What stands at a path, an empty branch where nothing does. */
function branchAt(root: Branch, path: readonly string[]): Branch {
  return path.reduce((at, segment) => at.children.get(keyOf(segment)) ?? branch(), root)
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
  if (!from.taken) {
    from.taken = true
    from.member = madeMember(from)
  }
  return from.member
}

function madeMember(from: Branch): Member | undefined {
  const row = from.row ?? undocumented(from)
  if (row === undefined) {
    const group = groupOf(from)
    return group.members.size > 0 ? group : undefined
  }
  const target = row.standing === undefined ? from.target : undefined
  const named = target === undefined ? undefined : memberOf(target)
  return {
    kind: "option",
    type: target === undefined ? withOptions(row.type, from) : typeOfMember(named),
    typeText: named?.kind === "option" ? named.typeText : row.typeText,
    ...(row.renamedTo !== undefined && { renamedTo: row.renamedTo }),
    ...(row.standing !== undefined && { standing: row.standing }),
    ...(row.applied && { applied: true }),
    ...(row.default !== undefined && { default: row.default }),
    ...(row.declaredIn !== undefined && { declaredIn: row.declaredIn }),
  }
}

/** What another name of something takes, which may be a whole group; of nothing known, anything. */
function typeOfMember(member: Member | undefined): OptionType {
  if (member?.kind === "group") return { kind: "submodule", options: member }
  return member?.type ?? { kind: "anything" }
}

/** Some sets of submodules are not in the manual themselves, though the submodules' options are. */
function undocumented(from: Branch): Unplaced | undefined {
  if (!from.children.has(anyName)) return undefined
  const type: OptionType = { kind: "attributeSet", element: { kind: "submodule" } }
  return { type, typeText: "attribute set of (submodule)" }
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
    // another name of something has what that has
    if (child.target !== undefined) return []
    return child.taken ? untaken(child, here) : [here.join(".")]
  })
}
