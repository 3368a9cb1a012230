/** The files of nixpkgs' library, and what they say of the functions that it has. */
import * as z from "zod"
import type { Definition, Inherit } from "../../nix/syntax/ast.ts"
import { isOfKind } from "../../nix/syntax/is-of-kind.ts"
import { parseLoosely } from "../../nix/syntax/parse.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { rootOf, walkParts } from "../../nix/syntax/tree-parts.ts"
import { ProblemError } from "../../problems/problem.ts"
import { type ToldFunction, toldBy } from "./told-function.ts"

const placeSchema = z.object({ file: z.string(), line: z.number() })

/** What `names.nix` answers of the library's files. */
export const librarySourcesSchema = z.object({
  /** Where each attribute is written, by its set and its name; the library itself is the set `""`. */
  places: z.record(z.string(), z.record(z.string(), placeSchema)),
  /** The text of each file. */
  files: z.record(z.string(), z.string()),
})

/** Files of a library, and where its attributes are in them. */
export type LibrarySources = z.output<typeof librarySourcesSchema>

/** What is said of the functions of a set, by their names. */
export type FunctionsOfSet = ReadonlyMap<string, ToldFunction>

/** The same by the names of the sets; the library itself is `""`. */
export type ToldFunctions = ReadonlyMap<string, FunctionsOfSet>

/** Reads what the files of a library say of its functions. A file that is no Nix says nothing. */
export function toldFunctions(sources: LibrarySources): ToldFunctions {
  const places = mapped(sources.places, (names) => mapped(names, (place) => place))
  const bindings = mapped(sources.files, bindingsIn)
  const told = [...places].map(([set, names]) => {
    const functions = [...names.keys()].flatMap((name) => {
      const definition = definitionOf(name, set, new Set())
      return definition === undefined ? [] : [[name, toldBy(definition)] as const]
    })
    return [set, new Map(functions)] as const
  })
  return new Map(told)

  /** What defines a name: sets inherit it from each other. */
  function definitionOf(name: string, set: string, seen: Set<string>): Definition | undefined {
    const place = places.get(set)?.get(name)
    if (place === undefined || seen.has(set)) return undefined
    const binding = bindings.get(place.file)?.get(bindingKey(name, place.line))
    if (binding?.kind !== "inherit") return binding
    return definitionOf(name, inheritedFrom(binding), seen.add(set))
  }
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  change: (from: From) => To,
): ReadonlyMap<string, To> {
  return new Map(Object.entries(record).map(([key, from]) => [key, change(from)]))
}

type Bindings = ReadonlyMap<string, Definition | Inherit>

/** What gives names their values in a file, by each name and its line. */
function bindingsIn(text: string): Bindings {
  const bindings = new Map<string, Definition | Inherit>()
  const bind = (name: object | undefined, binding: Definition | Inherit): void => {
    if (name !== undefined && isOfKind(name, "identifier"))
      bindings.set(bindingKey(name.name.text, name.name.line), binding)
  }
  try {
    walkParts(rootOf(parseLoosely(text).file.expression), ({ part }) => {
      if (isOfKind(part, "definition") && part.path.length === 1) bind(part.path[0]?.name, part)
      if (isOfKind(part, "inherit")) for (const name of part.names) bind(name, part)
      return true
    })
  } catch (error) {
    // the names are all that is known then
    if (!(error instanceof ProblemError)) throw error
  }
  return bindings
}

function bindingKey(name: string, line: number): string {
  return `${name}:${line}`
}

/** The set of the library that names are inherited from: `self.lists` and `lib.lists` are one. */
function inheritedFrom({ from }: Inherit): string {
  const chain = from && chainOf(from)
  const last = chain?.names.at(-1)
  return last?.kind === "identifier" ? last.name.text : ""
}
