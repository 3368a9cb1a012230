/** What is wrong with definitions of options, told to the person who wrote them. */
import { ofKind } from "../../of-kind.ts"
import { keptFor } from "../../remembered.ts"
import {
  type Location,
  type PathSegment,
  type Problem,
  pathTo,
  problem,
} from "../../problems/problem.ts"
import { nearest, suggestion } from "../../problems/suggest.ts"
import { brands } from "../../nix/values/brands.ts"
import { knownValue } from "../../nix/values/known.ts"
import type { Node } from "../../nix/syntax/ast.ts"
import { nodeOf } from "../../nix/values/values.ts"
import {
  asReference,
  hintForCondition,
  hintForExpression,
  hintForFunction,
  hintForItem,
  kindOf,
  referenceText,
  written,
} from "./expression-words.ts"
import { resultKind } from "./result-kind.ts"
import { fits } from "./check-definitions.ts"
import { isWithin } from "./known-kinds.ts"
import { writtenWords } from "../tree/directives.ts"
import type { Mismatch } from "./mismatch.ts"
import type { OptionNames } from "../tree/option-names.ts"
import { describeType } from "./describe-type.ts"
import { type Option, type OptionType, type Standing, alternatives } from "../tree/option-type.ts"
import { propertyKey } from "../../identifiers.ts"

type OfKind<K extends Mismatch["kind"]> = Mismatch & { readonly kind: K }
type Tellers = { readonly [K in Mismatch["kind"]]: (mismatch: OfKind<K>) => Problem }

/** The codes of what is wrong with definitions of options. */
export const optionCodes = [
  "NG026",
  "NG027",
  "NG028",
  "NG029",
  "NG425",
  "NG426",
  "NG427",
  "NG435",
] as const

/** The code of what is wrong with a definition of an option. */
export type OptionCode = (typeof optionCodes)[number]

const tellers: Tellers = {
  // where all options are known, there is none for certain
  name: ({ at, names }) =>
    isOfModule(at)
      ? besideConfig(String(at.segment))
      : problem("NG026", {
          severity: "error",
          message: `there is no option "${at.segment}" here`,
          hint: hintForName(String(at.segment), names),
        }),
  standing: ({ at, option }) => standingOf(String(at.segment), option),
  group: ({ names, value }) =>
    problem("NG027", {
      message: `expected an attribute set of options, received ${describeValue(value)}`,
      hint: `options here: ${presentNames(names).slice(0, 8).join(", ")}`,
    }),
  expression: ({ at, type, value, read }) =>
    problem("NG027", {
      message: `expected ${describeType(type)}, received ${written(value)}, which is ${kindOf(read)}`,
      hint:
        hintForFunction(value) ??
        (typeof at?.segment === "number" ? hintForItem(type, read) : undefined) ??
        alternatives(type)
          .map((each) => hintForExpression(each, read, value))
          .find((hint) => hint !== undefined),
    }),
  nullable: ({ type, value }) => {
    const text = referenceText(value) ?? written(value)
    return problem("NG426", {
      message: `expected ${describeType(type)}, and ${text} is null where it is left out`,
      hint: `write mkIf(notEquals(${text}, null), ${text}), or give it a default in its schema`,
    })
  },
  directive: ({ at, section, meant }) =>
    problem("NG435", {
      message: `systemd reads no "${at.segment}" in ${describeSection(section)}`,
      hint: `did you mean "${meant}"?`,
    }),
  word: ({ at, words, value }) =>
    problem("NG435", {
      message: `${at === undefined ? "the setting" : at.segment} takes no ${JSON.stringify(shortened(value))}`,
      hint: suggestion(value, writtenWords(words)),
    }),
  nesting: ({ inner, outer }) =>
    problem("NG427", {
      message: `${inner} stands in ${outer}, where NixOS takes it for the value itself`,
      hint: "conditions and lists of definitions go outside, then one priority, then one order: mkIf(…, mkForce(mkBefore(…)))",
    }),
  condition: ({ of, value, read }) =>
    problem("NG427", {
      message: `the condition of ${of} is a boolean, received ${read === undefined ? describeValue(value) : `${written(value)}, which is ${kindOf(read)}`}`,
      hint: hintForFunction(value) ?? hintForCondition(value, read),
    }),
  value: ({ type, value }) =>
    problem("NG027", {
      message: `expected ${describeType(type)}, received ${describeValue(value)}`,
      hint: hintForValue(type, value),
    }),
  // what a check of the schema's own throws has its place there
  refused: ({ found }) =>
    found.code === "NG002" && found.place !== undefined
      ? found
      : problem("NG027", { message: found.message, hint: found.hint }),
}

/** A section as its file has it: those of units are known by their own names. */
function describeSection(section: string): string {
  const [file = "", name = ""] = section.split(".")
  return file === "unit" ? `[${name}]` : `[${name}] of a .${file} file`
}

/** What a module of NixOS has that are no options (NixOS manual, "Writing NixOS Modules"). */
const ofModules: ReadonlySet<string> = new Set(
  "imports disabledModules options config freeformType _class _file key".split(" "),
)

/** Whether a name stands where Nix would take it for a part of the module. */
function isOfModule({ segment, above }: Location): boolean {
  return above === undefined && ofModules.has(String(segment))
}

function besideConfig(name: string): Problem {
  const isOwn = name === "imports" || name === "disabledModules" || name === "options"
  return problem("NG027", {
    message: `"${name}" is no option, but a part of a module`,
    hint: isOwn
      ? `write it beside \`config\`, as ${name} of the definition`
      : "what stands in `config` is the configuration itself",
  })
}

/** The problem of a mismatch, its path below `path`. */
export function mismatchProblem<K extends Mismatch["kind"]>(
  mismatch: OfKind<K>,
  path: readonly PathSegment[],
): Problem {
  return { ...ofKind(tellers, mismatch.kind)(mismatch), path: [...path, ...pathTo(mismatch.at)] }
}

/** What an option is told to be that is an old or another name, or none to define any more. */
function standingOf(name: string, { standing, renamedTo }: Option): Problem {
  if (standing !== undefined && renamedTo === undefined) return standings[standing](name)
  const isOfAnotherType = standing === "replaced"
  return problem("NG028", {
    message: `"${name}" is now ${renamedTo}${isOfAnotherType ? ", of another type" : ""}`,
    hint: isOfAnotherType
      ? "read what the new one takes: NixOS still converts the old one, and warns"
      : `define ${renamedTo}: NixOS may forget the old name`,
  })
}

const standings: Readonly<Record<Standing, (name: string) => Problem>> = {
  removed: (name) =>
    problem("NG029", {
      message: `the option "${name}" was removed from NixOS`,
      hint: "take the definition away: NixOS refuses it, and says what to do in its place",
    }),
  readOnly: (name) =>
    problem("NG029", {
      message: `the option "${name}" is read-only: the module that declares it defines it`,
      hint: "take the definition away; other definitions may refer to it",
    }),
  replaced: (name) => warning(`"${name}" has given way to an option of another type`),
  gone: (name) => warning(`"${name}" is an old name by now, or is gone`),
  hidden: (name) => warning(`"${name}" is internal`),
  lost: (name) => warning(`it is not known what "${name}" takes`),
}

function warning(message: string): Problem {
  return problem("NG028", {
    message,
    hint: "look it up in the manual of your NixOS",
  })
}

/** The names that are there to be defined. */
const presentNames = keptFor((names: OptionNames): readonly string[] =>
  [...names.keys()].filter((name) => {
    const member = names.get(name)
    return member?.kind !== "option" || (!member.standing && member.renamedTo === undefined)
  }),
)

/** A whole path in quotes is taken apart; else the name that was meant. */
function hintForName(name: string, names: OptionNames): string | undefined {
  const [first = "", ...rest] = name.split(".")
  if (rest.length === 0 || names.get(first) === undefined)
    return suggestion(name, presentNames(names))
  const nested = [first, ...rest].reduceRight(
    (inner, key) => `{ ${propertyKey(key)}: ${inner} }`,
    "…",
  )
  return `a name in quotes is one name: nest it, ${nested.slice(2, -2)}`
}

const shown = 60

function describeValue(value: unknown): string {
  const node = nodeOf(value)
  if (node !== undefined) return described(node)
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list"
  if (typeof value === "object" && value !== null) return "an attribute set"
  if (typeof value === "string") return `the string ${JSON.stringify(shortened(value))}`
  if (isScalar(value)) return `the ${typeof value} ${String(value)}`
  return value === null ? "null" : `a ${typeof value}`
}

function described(node: Node): string {
  if (node.kind === "list") return "a list"
  if (node.kind === "attributeSet") return "an attribute set"
  if (node.kind === "path") return "a path"
  const known = knownValue(node, () => undefined)
  if (typeof known === "string") return describeValue(known)
  const result = resultKind({ [brands.node]: node })
  if (result === undefined) return "a string with interpolations"
  return `an operation that gives a${result[0] === "a" ? "n" : ""} ${result}`
}

function shortened(text: string): string {
  return text.length > shown ? `${text.slice(0, shown)}…` : text
}

/** How the value would be written for any of the types, or for the elements of a list. */
function hintForValue(type: OptionType, value: unknown): string | undefined {
  const all = alternatives(type)
  const hint = all.map((each) => hintFor(each, value)).find((each) => each !== undefined)
  if (hint !== undefined || !isElement(value)) return hint
  const elements = all.flatMap((each) => (each.kind === "list" ? alternatives(each.element) : []))
  const inner = elements
    .map((each) => (each.kind === "list" ? undefined : hintFor(each, value)))
    .find((each) => each !== undefined)
  return inner === undefined ? undefined : `write it as a list, in brackets; ${inner}`
}

/** How the value would be written for the type, where it is plain what was meant. */
function hintFor(type: OptionType, value: unknown): string | undefined {
  if (type.kind === "list" && isElement(value) && fits(type.element, value))
    return "write it as a list, in brackets"
  const isMissingPoint =
    type.kind === "number" && typeof value === "number" && isWithin(type, value)
  if (isMissingPoint && Number.isInteger(value))
    return `Nix tells ${value} and ${value}.0 apart: write nix\`${value}.0\``
  if (typeof value === "string") return hintForText(type, value)
  if (type.kind === "string" && isScalar(value) && fits(type, String(value)))
    return `write it as text: "${String(value)}"`
  return undefined
}

function hintForText(type: OptionType, text: string): string | undefined {
  if (type.kind === "path" && /^\.{1,2}\//.test(text))
    return `a file that is taken along is file(${JSON.stringify(text)})`
  if (type.kind !== "enumeration" && quotedReference.test(text))
    return `without quotes it is what Nix knows by that name: ${dotted(text)}`
  if (type.kind === "package" && /^[\w-]+$/.test(text))
    return `the package is ${dotted(`pkgs.${text}`)}`
  if (type.kind === "boolean" && /^(true|false)$/.test(text)) return `write ${text} without quotes`
  if (type.kind === "integer" && /^-?\d+$/.test(text)) return `write ${text} without quotes`
  if (type.kind !== "enumeration") return undefined
  const near = nearest(text, type.values.map(String))
  return near === undefined ? undefined : `did you mean "${near}"?`
}

/** A reference that was put in quotes. */
const quotedReference = /^(?:pkgs|lib|config|inputs|host|inventory)(?:\.[\w-]+)+$/

/** A path without quotes. */
function dotted(text: string): string {
  const [first = "", ...rest] = text.split(".")
  return asReference(first, rest)
}

function isElement(value: unknown): boolean {
  return value !== null && !Array.isArray(value)
}

function isScalar(value: unknown): value is number | boolean | bigint {
  return typeof value === "number" || typeof value === "boolean" || typeof value === "bigint"
}
