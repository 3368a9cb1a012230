/**
 * Prints an option tree as declarations of TypeScript: an interface for each group and submodule, in a file for
 * each part of the tree.
 */
import { commonName } from "./common-names.ts"
import { escaped, printDocComment } from "./doc-comment.ts"
import { type Interface, type Interfaces, findInterfaces } from "./interfaces.ts"
import { type NameOf, printDefinition, printDefinitions, printType } from "./print-type.ts"
import { withSection } from "./print-sections.ts"
import {
  type Group,
  type Member,
  type Option,
  type OptionType,
  freeformElement,
  isThere,
  isToOffer,
  parts,
  tagOf,
} from "../tree/option-type.ts"
import { groupedBy } from "../../grouped.ts"
import { propertyKey } from "../../identifiers.ts"

/** How the files refer to each other and to nixgen. */
export interface Printing {
  /** The name of the interface of the whole tree. */
  readonly rootName: string
  /** What its docstring says. */
  readonly rootText?: string
  /** What is said at the head of each file. */
  readonly head: string
  /** The modules that the names in `values.ts` and others come from. */
  readonly modules: Readonly<Record<string, readonly string[]>>
  /** The page on which a declaring module can be looked at, by its file as options have it. */
  readonly pageOf?: PageOf
  /** The sections of systemd's files that have types of their own (`print-sections.ts`). */
  readonly sections?: readonly string[]
}

/** Where a file can be looked at; nothing where that is not known. */
export type PageOf = (file: string) => string | undefined

/** The files of a tree: name to text. The root's interface is in `options.d.ts`. */
export function printInterfaces(tree: Group, printing: Printing): ReadonlyMap<string, string> {
  const interfaces = findInterfaces(tree, printing.rootName)
  const files = groupedBy(interfaces.all, fileOf)
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return new Map(
    sorted.map(([file, contents]) => [
      `${file}.d.ts`,
      printFile(file, contents, interfaces, printing),
    ]),
  )
}

/** The file that an interface stands in: services are too many for one. */
function fileOf({ path: [first, second] }: Interface): string {
  if (first === undefined) return "options"
  const name = first
    .replace(/[^A-Za-z0-9]/g, "")
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return first === "services" && second !== undefined
    ? `${name}-${second.slice(0, 1).toLowerCase()}`
    : name
}

function printFile(
  file: string,
  contents: readonly Interface[],
  interfaces: Interfaces,
  printing: Printing,
): string {
  const used = new Set<Interface>()
  const nameOf: NameOf = (group) => {
    const found = interfaces.of(group)
    used.add(found)
    return found.name
  }
  const sorted = contents.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const body = sorted.map((each) => printInterface(each, nameOf, printing)).join("\n")
  const words = typeNames(body)
  const others = interfaces.all.filter((each) => used.has(each) && fileOf(each) !== file)
  const imports = [
    ...Object.entries(printing.modules).map(([from, names]) =>
      printImport(
        names.filter((name) => words.has(name)),
        from,
      ),
    ),
    ...[...groupedBy(others, fileOf)].map(([other, theirs]) =>
      printImport(
        theirs.map(({ name }) => name),
        `./${other}.js`,
      ),
    ),
  ]
  return `// ${printing.head}\n${imports.join("")}\n${body}`
}

/** The names in a text of interfaces, without those of options. */
function typeNames(text: string): ReadonlySet<string> {
  const types = text.replace(/\/\*\*.*?\*\/|"(?:[^"\\]|\\.)*"/gs, "").replace(/^ {2}\w+\?:/gm, "")
  return new Set(types.match(/[A-Za-z_]\w*/g))
}

function printImport(names: readonly string[], from: string): string {
  if (names.length === 0) return ""
  return `import type { ${names.toSorted().join(", ")} } from ${JSON.stringify(from)}\n`
}

function printInterface(each: Interface, nameOf: NameOf, printing: Printing): string {
  const { rootText } = printing
  const { name, path, options, freeform } = each
  const text = path.length === 0 ? rootText : `\`${escaped(path.join("."))}\``
  const head = text === undefined ? "" : `/** ${text} */\n`
  // with further attributes of a type, it is wrapped in a `Definition` where it is used
  const heritage = freeform === undefined ? ` extends Definitions<${name}>` : ""
  const index = freeform === undefined ? "" : printIndex(options, freeform, nameOf)
  const members = [...options.members].filter(([, member]) => isThere(member))
  const [offered, withheld] = divided(each, members)
  const print = (some: Members): string => printMembers(each, some, nameOf, printing)
  if (withheld.length === 0)
    return `${head}export interface ${name}${heritage} {\n${print(offered)}${index}}\n`
  return `${head}export type ${name} = ${name}Offered | ${name}Whole
export interface ${name}Offered${heritage} {\n${print(offered)}${index}}
export declare class ${name}Whole extends Withheld<${name}Offered> {}
export interface ${name}Whole extends ${name}Offered {\n${print(withheld)}}\n`
}

type Members = readonly (readonly [string, Member])[]

/**
 * Those that editors offer, and those that they are not to. The whole configuration is an interface that
 * others extend, and offers all.
 */
function divided({ path }: Interface, members: Members): readonly [Members, Members] {
  if (path.length === 0) return [members, []]
  const isOffered = ([, member]: Members[number]): boolean => isToOffer(member)
  return [members.filter(isOffered), members.filter((each) => !isOffered(each))]
}

function printMembers(
  { options, path }: Interface,
  members: Members,
  nameOf: NameOf,
  printing: Printing,
): string {
  const isTagged = tagOf(options) !== undefined
  return members
    .map(([key, member]) =>
      isTagged && key === "type" && member.kind === "option"
        ? printTag(member, nameOf, printing)
        : printMember([...path, key], member, nameOf, printing),
    )
    .join("")
}

function printMember(
  path: readonly string[],
  member: Member,
  nameOf: NameOf,
  printing: Printing,
): string {
  const name = propertyKey(path.at(-1) ?? "")
  const doc = member.kind === "group" ? "" : printDoc(member, printing)
  const text =
    member.kind === "group"
      ? printDefinition(typeOf(member), nameOf)
      : withSection(printOption(member, nameOf), path, printing.sections ?? [])
  // what is not defined may be undefined, under `exactOptionalPropertyTypes` as well
  const whole = /^(?:Definition|ReadOnly)</.test(text) ? text : `${text} | undefined`
  return `${doc}  ${name}?: ${commonName(whole)}\n`
}

function printOption({ type, standing, applied }: Option, nameOf: NameOf): string {
  const definition = printDefinition(type, nameOf)
  if (applied) return `${definition} | ReadAsAnything`
  return standing === "readOnly" ? `ReadOnly<${definition}>` : definition
}

/** A plain literal, so that TypeScript knows by it which of several interfaces is meant. */
function printTag(option: Option, nameOf: NameOf, printing: Printing): string {
  return `${printDoc(option, printing)}  type?: ${printType(option.type, nameOf)}\n`
}

/** TypeScript asks that the type of further attributes has room for those that are known. */
function printIndex(options: Group, freeform: OptionType, nameOf: NameOf): string {
  const element = freeformElement(freeform)
  const there = [...options.members.values()].filter(isThere)
  const known = there
    .filter((member) => !isReadOnly(member))
    .map(typeOf)
    .filter((type) => !(holdsData(element) && isPlain(type)))
  const readOnly = there.filter(isReadOnly).map((member) => printOption(member, nameOf))
  const applied = there.some((member) => member.kind === "option" && member.applied)
  const types = [
    printDefinitions([element, ...known], nameOf),
    ...new Set(readOnly),
    ...(applied ? ["ReadAsAnything"] : []),
  ]
  return `  [name: string]: ${types.join(" | ")} | undefined\n`
}

function isReadOnly(member: Member): member is Option {
  return member.kind === "option" && member.standing === "readOnly"
}

function typeOf(member: Member): OptionType {
  if (member.kind === "option") return member.type
  const { freeform } = member
  return { kind: "submodule", options: member, ...(freeform !== undefined && { freeform }) }
}

function holdsData(type: OptionType): boolean {
  return type.kind === "anything" || (type.kind === "data" && type.nullable)
}

/** Whether every value of the type is one of any data format with null. */
function isPlain(type: OptionType): boolean {
  return type.kind !== "submodule" && type.kind !== "configuration" && parts(type).every(isPlain)
}

/** What is said of an option. */
function printDoc(option: Option, { pageOf }: Printing): string {
  const { description } = option
  const facts = factsOf(option, pageOf).join(" ")
  const reason = reasonAgainst(option)
  const tag = reason === undefined ? undefined : `@deprecated ${reason}`
  const [only, ...others] = [description, facts, tag].filter(Boolean)
  return only === undefined ? "" : printDocComment([only, ...others].join("\n\n"))
}

/** Why an option is not one to take up. Where an option may be read, editors offer what is deprecated last. */
function reasonAgainst({ renamedTo, standing }: Option): string | undefined {
  if (standing === "replaced") return `changed to ${renamedTo ?? "another, of another type"}`
  if (renamedTo !== undefined) return `renamed to ${renamedTo}`
  return standing === undefined ? undefined : reasons[standing]
}

const reasons: Readonly<Record<string, string>> = {
  hidden: "it is internal, or for the sake of old definitions: no manual tells of it",
  gone: "NixOS had it before: it may be an old name now, or be gone",
}

function factsOf(option: Option, pageOf: PageOf = () => undefined): readonly string[] {
  return [
    saysMore(option.type) ? `Type: ${code(option.typeText)}.` : undefined,
    option.default === undefined ? undefined : `Default: ${code(option.default)}.`,
    option.example === undefined ? undefined : `Example: ${code(option.example)}.`,
    option.standing === "readOnly" ? "Read-only: its own module defines it." : undefined,
    option.declaredIn === undefined
      ? undefined
      : `Declared in ${printFileName(option.declaredIn, pageOf)}`,
  ].filter((part) => part !== undefined)
}

/** The name of a declaring module, as a link where it can be looked at. */
function printFileName(file: string, pageOf: PageOf): string {
  const name = file.replace(/^nixos\/modules\//, "")
  const page = pageOf(file)
  return page === undefined ? name : `[${name}](${page})`
}

function code(text: string): string {
  return text.includes("`") ? text : `\`${text}\``
}

/** Whether the text of the type says what its TypeScript does not. */
function saysMore(type: OptionType): boolean {
  if (type.kind === "submodule") return type.freeform !== undefined
  const hidden = ["path", "data", "unitSetting"].includes(type.kind) || "description" in type
  return hidden || parts(type).some(saysMore)
}
