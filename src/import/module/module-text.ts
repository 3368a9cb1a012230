/** The file of a module: its imports, its constants, and the module. */
import { withBlocks } from "../typescript/blocks.ts"
import { commentLine, withComments } from "../typescript/comment-lines.ts"
import type { Format } from "../typescript/layout-file.ts"
import { stringLiteral } from "../typescript/literals.ts"
import { hasComments, linesIn, noComments } from "../nix/source-comments.ts"
import type { Code, Constant } from "./code.ts"
import { declarationsText } from "./declarations-text.ts"
import type { ModuleParts, PartName } from "./module-parts.ts"
import { type Writing, newWriting, written } from "./write.ts"

/** What a file is made of. */
export interface ModuleContents {
  /** What the module, or the host, is called. */
  readonly name: string
  readonly parts: ModuleParts
  readonly constants: readonly Constant[]
  /** Whether it is what a host defines itself, and no module. */
  readonly isHost: boolean
}

/** The text of a module's file, and of what it declares before all else. */
export async function moduleText(
  contents: ModuleContents,
  format: Format,
  declared?: (writing: Writing) => readonly string[],
): Promise<string> {
  const body = contents.isHost ? hostText : definitionText
  return await fileText(contents, (writing) => body(contents, writing), format, declared)
}

/** The text of a file that has a body beside its constants and the comments around it. */
export async function fileText(
  { constants, parts }: Pick<ModuleContents, "constants" | "parts">,
  bodyText: (writing: Writing) => readonly string[],
  format: Format,
  declared: (writing: Writing) => readonly string[] = () => [],
): Promise<string> {
  const writing = newWriting()
  const declarations = declared(writing)
  const body = bodyText(writing)
  const values = [...declarations, ...constantTexts(constants, writing)]
  const file = [
    ...importTexts(writing),
    "",
    ...values,
    ...(values.length === 0 ? [] : [""]),
    ...parts.head.map(commentLine),
    ...body,
    ...parts.tail.map(commentLine),
  ].join("\n")
  return withBlocks(await format(file), writing.blocks)
}

/** The lines that import what a text uses. */
export function importTexts({ names, definitions, packages }: Writing): readonly string[] {
  const imported = [...names].toSorted((left, right) => (bare(left) < bare(right) ? -1 : 1))
  const files = [...new Set(definitions.values())].toSorted()
  const namesOf = (file: string) =>
    [...definitions].flatMap(([name, from]) => (from === file ? [name] : [])).toSorted()
  return [
    `import { ${imported.join(", ")} } from "nixgen"`,
    ...[...packages].map(([name, from]) => `import { ${name} } from ${stringLiteral(from)}`),
    ...files.map((from) => `import { ${namesOf(from).join(", ")} } from ${stringLiteral(from)}`),
  ]
}

function bare(name: string): string {
  return name.replace(/^type /, "")
}

/** Constants, but for those that only what has become something else has used. */
function constantTexts(constants: readonly Constant[], writing: Writing): readonly string[] {
  // what uses others comes after them
  const texts = constants.toReversed().flatMap((constant) => {
    const { name, isUnused, comments } = constant
    const isKept = writing.constants.has(name) || isUnused === true || hasComments(comments)
    return isKept ? [constantText(constant, writing)] : []
  })
  return texts.toReversed()
}

function constantText({ name, comments, code }: Constant, writing: Writing): string {
  const isLiteral = code.kind === "set" || code.kind === "list"
  const text = `const ${name} = ${written(code, writing)}${isLiteral ? " as const" : ""}`
  return withComments(text, comments)
}

function definitionText({ name, parts }: ModuleContents, writing: Writing): readonly string[] {
  writing.names.add("defineModule")
  return [
    `export const ${name} = defineModule({`,
    ...partLines(parts, ["imports", "disabledModules", "options", "config"], (key, code) => [
      `${key}: ${key === "options" ? declarationsText(code, writing) : written(code, writing)},`,
    ]),
    "})",
  ]
}

/** The lines of parts, each with what is said about it, of those that there are not as well. */
export function partLines(
  parts: ModuleParts,
  names: readonly PartName[],
  linesFor: (name: PartName, code: Code) => readonly string[],
): readonly string[] {
  return names.flatMap((name) => {
    const comments = parts.comments.get(name) ?? noComments
    const code = parts[name]
    if (code === undefined) return linesIn(comments).map(commentLine)
    const [first = "", ...others] = linesFor(name, code)
    return [withComments(first, comments), ...others]
  })
}

/** What a host's file takes over: what it imports, and what it defines. */
function hostText({ name, parts }: ModuleContents, writing: Writing): readonly string[] {
  return partLines(parts, ["imports", "disabledModules", "config"], (part, code) => {
    const type = typesOfParts[part]
    writing.names.add(`type ${/\b[A-Z]\w+/.exec(type)?.[0]}`)
    const suffix = part.charAt(0).toUpperCase() + part.slice(1)
    return [`export const ${name}${suffix}: ${type} = ${written(code, writing)}`, ""]
  })
}

/** What a host takes of a module. */
const typesOfParts: Readonly<Record<PartName, string>> = {
  imports: "readonly Import[]",
  disabledModules: 'HostDefinition["disabledModules"]',
  options: "never",
  config: "NixosConfig",
}
