/**
 * Members of TypeScript's own that a parameter of text, a number or a list seems to have: its value is
 * known to Nix only, and Nix has other ways to the same.
 */
import * as z from "zod"

/** What a parameter is of which TypeScript has members, and how Nix does what they do. */
interface Plain {
  readonly name: string
  readonly prototype: object
  readonly ways: Readonly<Record<string, (written: string) => string>>
}

const list: Plain = {
  name: "list",
  prototype: Array.prototype,
  ways: {
    length: (it) => `builtins.length(${it})`,
    at: (it) => `builtins.elemAt(${it}, 0)`,
    concat: (it) => `append(${it}, […])`,
    every: (it) => `nix\`lib.all (each: …) \${${it}}\``,
    filter: (it) => `nix\`builtins.filter (each: …) \${${it}}\``,
    find: (it) => `nix\`lib.findFirst (each: …) null \${${it}}\``,
    flatMap: (it) => `nix\`lib.concatMap (each: …) \${${it}}\``,
    forEach: (it) => `nix\`map (each: …) \${${it}}\``,
    includes: (it) => `builtins.elem(…, ${it})`,
    join: (it) => `lib.concatStringsSep(", ", ${it})`,
    map: (it) => `nix\`map (each: …) \${${it}}\``,
    reduce: (it) => `nix\`lib.foldl' (all: each: …) … \${${it}}\``,
    reverse: (it) => `lib.reverseList(${it})`,
    slice: (it) => `lib.sublist(0, 1, ${it})`,
    some: (it) => `nix\`lib.any (each: …) \${${it}}\``,
    sort: (it) => `nix\`builtins.sort (a: b: a < b) \${${it}}\``,
  },
}

const text: Plain = {
  name: "text",
  prototype: String.prototype,
  ways: {
    length: (it) => `builtins.stringLength(${it})`,
    concat: (it) => `str\`\${${it}}…\``,
    endsWith: (it) => `lib.hasSuffix("…", ${it})`,
    includes: (it) => `lib.hasInfix("…", ${it})`,
    match: (it) => `builtins.match("…", ${it})`,
    replace: (it) => `lib.replaceStrings(["…"], ["…"], ${it})`,
    replaceAll: (it) => `lib.replaceStrings(["…"], ["…"], ${it})`,
    slice: (it) => `builtins.substring(0, 1, ${it})`,
    split: (it) => `lib.splitString("…", ${it})`,
    startsWith: (it) => `lib.hasPrefix("…", ${it})`,
    substring: (it) => `builtins.substring(0, 1, ${it})`,
    toLowerCase: (it) => `lib.toLower(${it})`,
    toUpperCase: (it) => `lib.toUpper(${it})`,
    trim: (it) => `lib.trim(${it})`,
  },
}

const number: Plain = {
  name: "number",
  prototype: Number.prototype,
  ways: { toFixed: (it) => `builtins.toString(${it})` },
}

/** What TypeScript itself asks of whatever it is given. */
const asked: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "toJSON",
])

/** What is wrong with the use of a member, and Nix's way to it. */
export interface WrongMember {
  /** How the parameter is used: `is used as a list of TypeScript's, with .map`. */
  readonly how: string
  readonly hint: string
}

/** What is wrong with a member of a parameter of that schema, which is written so. */
export function wrongMember(
  schema: z.core.$ZodType,
  member: string,
  written: string,
): WrongMember | undefined {
  const plain = plainOf(schema)
  if (plain === undefined || asked.has(member)) return undefined
  const isIndex = plain !== number && /^\d+$/.test(member)
  if (!isIndex && !(member in plain.prototype)) return undefined
  const shown = isIndex ? `[${member}]` : `.${member}`
  const way = isIndex ? indexed(plain, member, written) : plain.ways[member]?.(written)
  return {
    how: `is used as a ${plain.name} of TypeScript's, with ${shown}`,
    hint: `its value is known to Nix only${way === undefined ? ": builtins and lib have functions for it" : `: write ${way}`}`,
  }
}

function indexed({ name }: Plain, index: string, written: string): string {
  return name === "list"
    ? `builtins.elemAt(${written}, ${index})`
    : `builtins.substring(${index}, 1, ${written})`
}

function plainOf(schema: z.core.$ZodType): Plain | undefined {
  const inner = innerSchema(schema)
  if (inner instanceof z.ZodArray) return list
  if (inner instanceof z.ZodString || inner instanceof z.ZodStringFormat) return text
  if (inner instanceof z.ZodEnum) return text
  return inner instanceof z.ZodNumber || inner instanceof z.ZodBigInt ? number : undefined
}

/** The schema of a member of an object, if it is one. */
export function memberSchema(schema: z.core.$ZodType, member: string): z.core.$ZodType | undefined {
  const inner = innerSchema(schema)
  if (!(inner instanceof z.ZodObject)) return undefined
  const shape: Readonly<Record<string, z.core.$ZodType>> = inner.shape
  return Object.hasOwn(shape, member) ? shape[member] : undefined
}

/** The schema without a default, and without whether it may be left out. */
function innerSchema(schema: z.core.$ZodType): z.core.$ZodType {
  const isWrapped =
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  return isWrapped ? innerSchema(schema.unwrap()) : schema
}
