/** Members of TypeScript's own texts, lists and numbers, and how Nix does what they do. */

/** A kind of values. */
export interface Plain {
  readonly name: "list" | "text" | "number"
  readonly prototype: object
  readonly ways: Readonly<Record<string, (written: string) => string>>
}

function sorted(it: string): string {
  return `nix\`builtins.sort (a: b: a < b) \${${it}}\``
}

function partOfText(it: string): string {
  return `builtins.substring(0, 1, ${it})`
}

const list: Plain = {
  name: "list",
  prototype: Array.prototype,
  ways: {
    length: (it) => `builtins.length(${it})`,
    at: (it) => `builtins.elemAt(${it}, 0)`,
    concat: (it) => `append(${it}, […])`,
    every: (it) => `nix\`lib.all (each: …) \${${it}}\``,
    entries: (it) => `lib.imap0(nix\`index: each: …\`, ${it})`,
    filter: (it) => `nix\`builtins.filter (each: …) \${${it}}\``,
    find: (it) => `nix\`lib.findFirst (each: …) null \${${it}}\``,
    findIndex: (it) => `nix\`lib.lists.findFirstIndex (each: …) null \${${it}}\``,
    flat: (it) => `builtins.concatLists(${it})`,
    flatMap: (it) => `nix\`lib.concatMap (each: …) \${${it}}\``,
    forEach: (it) => `nix\`map (each: …) \${${it}}\``,
    includes: (it) => `builtins.elem(…, ${it})`,
    indexOf: (it) => `nix\`lib.lists.findFirstIndex (each: each == …) null \${${it}}\``,
    join: (it) => `lib.concatStringsSep(", ", ${it})`,
    map: (it) => `nix\`map (each: …) \${${it}}\``,
    reduce: (it) => `nix\`lib.foldl' (all: each: …) … \${${it}}\``,
    push: (it) => `append(${it}, […])`,
    reverse: (it) => `lib.reverseList(${it})`,
    slice: (it) => `lib.sublist(0, 1, ${it})`,
    some: (it) => `nix\`lib.any (each: …) \${${it}}\``,
    sort: sorted,
    toReversed: (it) => `lib.reverseList(${it})`,
    toSorted: sorted,
  },
}

const text: Plain = {
  name: "text",
  prototype: String.prototype,
  ways: {
    length: (it) => `builtins.stringLength(${it})`,
    at: partOfText,
    charAt: partOfText,
    concat: (it) => `str\`\${${it}}…\``,
    endsWith: (it) => `lib.hasSuffix("…", ${it})`,
    includes: (it) => `lib.hasInfix("…", ${it})`,
    match: (it) => `builtins.match("…", ${it})`,
    padStart: (it) => `lib.fixedWidthString(8, " ", ${it})`,
    repeat: (it) => `lib.strings.replicate(2, ${it})`,
    replace: (it) => `lib.replaceStrings(["…"], ["…"], ${it})`,
    replaceAll: (it) => `lib.replaceStrings(["…"], ["…"], ${it})`,
    slice: partOfText,
    split: (it) => `lib.splitString("…", ${it})`,
    startsWith: (it) => `lib.hasPrefix("…", ${it})`,
    substring: partOfText,
    toLowerCase: (it) => `lib.toLower(${it})`,
    toUpperCase: (it) => `lib.toUpper(${it})`,
    trim: (it) => `lib.trim(${it})`,
    trimEnd: (it) => `lib.trimWith({ end: true }, ${it})`,
    trimStart: (it) => `lib.trimWith({ start: true }, ${it})`,
  },
}

const number: Plain = {
  name: "number",
  prototype: Number.prototype,
  ways: {
    toFixed: (it) => `builtins.toString(${it})`,
    toPrecision: (it) => `builtins.toString(${it})`,
  },
}

/** Those that a value known to Nix only may seem to be. */
export const plainKinds = { list, text, number } as const

/** A member of such a value as it is written, and Nix's way to it, in TypeScript, where there is one. */
export interface PlainMember {
  readonly shown: string
  readonly way: string | undefined
}

/** What any value of TypeScript's has that makes a text of it. */
const textOfAny: ReadonlySet<string> = new Set(["toLocaleString", "toString"])

/** The kind that a plain value is of, if it is one of these. */
export function plainKindOf(value: unknown): Plain | undefined {
  if (Array.isArray(value)) return list
  if (typeof value === "string") return text
  return typeof value === "number" || typeof value === "bigint" ? number : undefined
}

/** The member of that name of whatever kind has one, of what may be any: a text is the likeliest. */
export function likelyMember(member: string, written: string): PlainMember | undefined {
  return [text, list, number]
    .map((plain) => plainMember(plain, member, written))
    .find((found) => found !== undefined)
}

/** A member by its name or index, of what is written so; nothing where TypeScript has none. */
export function plainMember(
  plain: Plain,
  member: string,
  written: string,
): PlainMember | undefined {
  if (plain !== number && /^\d+$/.test(member))
    return { shown: `[${member}]`, way: indexed(plain, member, written) }
  if (!(member in plain.prototype)) return undefined
  return { shown: `.${member}`, way: wayOf(plain, member)?.(written) }
}

function indexed({ name }: Plain, index: string, written: string): string {
  return name === "list"
    ? `builtins.elemAt(${written}, ${index})`
    : `builtins.substring(${index}, 1, ${written})`
}

function wayOf({ ways }: Plain, member: string): ((written: string) => string) | undefined {
  if (textOfAny.has(member)) return (it) => `builtins.toString(${it})`
  return Object.hasOwn(ways, member) ? ways[member] : undefined
}

/** What to do instead, where Nix has a way to it, and where it has none of its own. */
export function hintForWay(way: string | undefined): string {
  const known = "its value is known to Nix only"
  return way === undefined
    ? `${known}: builtins and lib have functions for it`
    : `${known}: write ${way}`
}
