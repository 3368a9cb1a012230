/** Functions of Nix' library that flakes make their hosts by, by their names, with what they are of where that says more. */
import { staticFolders } from "./static-folders.ts"
import type { Call, Lazy, StaticFunction, Value } from "./static-value.ts"

const text = (value: string): Lazy => {
  return () => ({ kind: "text", text: value })
}

/** What asks of a text whether another one is a part of it. */
function ofTexts(ask: (part: string, whole: string) => boolean): StaticFunction {
  return {
    arity: 2,
    apply: ([one, other]) => {
      const [part, whole] = [one?.(), other?.()]
      if (part?.kind !== "text" || whole?.kind !== "text") return undefined
      return { kind: "boolean", value: ask(part.text, whole.text) }
    },
  }
}

/** Those of which a function says so; nothing where one of its answers is not known. */
function chosen<T>(all: readonly T[], ask: (each: T) => Value): readonly T[] | undefined {
  const answers = all.map(ask)
  const known = answers.every((answer) => answer.kind === "boolean")
  return known ? all.filter((_, index) => isTrue(answers[index])) : undefined
}

function isTrue(value: Value | undefined): boolean {
  return value?.kind === "boolean" && value.value
}

function namesIn(list: Value): readonly string[] | undefined {
  if (list.kind !== "list") return undefined
  const names = list.items.map((item) => {
    const value = item()
    return value.kind === "text" ? value.text : undefined
  })
  return names.every((name) => name !== undefined) ? names : undefined
}

function setOf(entries: readonly (readonly [string, Lazy])[]): Value {
  return { kind: "set", members: new Map(entries) }
}

const nothing: Value = { kind: "unknown" }

function called(call: Call, by: Value, ...given: readonly Lazy[]): Value {
  return given.reduce<Value | undefined>((value, each) => value && call(value, each), by) ?? nothing
}

/** `{ name = …; value = …; }` */
function pairIn(value: Value): readonly [string, Lazy] | undefined {
  if (value.kind !== "set") return undefined
  const name = value.members.get("name")?.()
  const content = value.members.get("value")
  return name?.kind === "text" && content !== undefined ? [name.text, content] : undefined
}

function fromPairs(pairs: readonly Value[]): Value | undefined {
  const entries = pairs.map(pairIn)
  return entries.every((each) => each !== undefined) ? setOf(entries) : undefined
}

const libraryOf = { kind: "named", names: ["inputs", "nixpkgs", "lib"] } as const

function mapped(call: Call, make: Lazy, list: Value): Value | undefined {
  if (list.kind !== "list") return undefined
  return { kind: "list", items: list.items.map((item) => () => called(call, make(), item)) }
}

/** The items of all lists in a list. */
function joined(lists: Value | undefined): Value | undefined {
  if (lists?.kind !== "list") return undefined
  const all = lists.items.map((item) => item())
  if (!all.every((each) => each.kind === "list")) return undefined
  return { kind: "list", items: all.flatMap(({ items }) => items) }
}

function flattened(value: Lazy): readonly Lazy[] {
  const known = value()
  return known.kind === "list" ? known.items.flatMap(flattened) : [value]
}

export const staticFunctions: ReadonlyMap<string, StaticFunction> = new Map(
  Object.entries({
    attrNames: {
      arity: 1,
      apply: ([set]) => {
        const value = set?.()
        if (value?.kind !== "set") return undefined
        return { kind: "list", items: [...value.members.keys()].toSorted().map(text) }
      },
    },
    attrValues: {
      arity: 1,
      apply: ([set]) => {
        const value = set?.()
        if (value?.kind !== "set") return undefined
        const sorted = [...value.members].toSorted(([left], [right]) => (left < right ? -1 : 1))
        return { kind: "list", items: sorted.map(([, item]) => item) }
      },
    },
    concatLists: {
      arity: 1,
      apply: ([lists]) => lists && joined(lists()),
    },
    concatMap: {
      arity: 2,
      apply: ([make, list], call) => make && list && joined(mapped(call, make, list())),
    },
    concatMapAttrs: {
      arity: 2,
      apply: ([make, set], call) => {
        const value = set?.()
        if (value?.kind !== "set" || make === undefined) return undefined
        const sets = [...value.members].map(([name, item]) =>
          called(call, make(), text(name), item),
        )
        const known = sets.every((each) => each.kind === "set")
        return known ? setOf(sets.flatMap((each) => [...each.members])) : undefined
      },
    },
    "lib.extend": {
      arity: 1,
      // of a library: what the flake adds to it is known, and the rest has the names that it had
      apply: ([make], call) => {
        const added =
          make &&
          called(
            call,
            make(),
            () => libraryOf,
            () => libraryOf,
          )
        if (added?.kind !== "set") return undefined
        return { ...libraryOf, inside: () => added }
      },
    },
    filter: {
      arity: 2,
      apply: ([ask, list], call) => {
        const value = list?.()
        if (value?.kind !== "list" || ask === undefined) return undefined
        const items = chosen(value.items, (item) => called(call, ask(), item))
        return items && { kind: "list", items }
      },
    },
    filterAttrs: {
      arity: 2,
      apply: ([ask, set], call) => {
        const value = set?.()
        if (value?.kind !== "set" || ask === undefined) return undefined
        const all = [...value.members]
        const members = chosen(all, ([name, item]) => called(call, ask(), text(name), item))
        return members && setOf(members)
      },
    },
    flatten: {
      arity: 1,
      apply: ([list]) => list && { kind: "list", items: flattened(list) },
    },
    // of flake-parts: what it gives of a system is known to Nix alone
    withSystem: {
      arity: 2,
      apply: ([, make], call) => make && call(make(), () => nothing),
    },
    genAttrs: {
      arity: 2,
      apply: ([names, make], call) => {
        const known = names && namesIn(names())
        if (known === undefined || make === undefined) return undefined
        return setOf(known.map((name) => [name, () => called(call, make(), text(name))]))
      },
    },
    hasPrefix: ofTexts((part, whole) => whole.startsWith(part)),
    hasSuffix: ofTexts((part, whole) => whole.endsWith(part)),
    listToAttrs: {
      arity: 1,
      apply: ([list]) => {
        const value = list?.()
        return value?.kind === "list" ? fromPairs(value.items.map((item) => item())) : undefined
      },
    },
    map: {
      arity: 2,
      apply: ([make, list], call) => make && list && mapped(call, make, list()),
    },
    mapAttrs: {
      arity: 2,
      apply: ([make, set], call) => {
        const value = set?.()
        if (value?.kind !== "set" || make === undefined) return undefined
        return setOf(
          [...value.members].map(([name, item]) => [
            name,
            () => called(call, make(), text(name), item),
          ]),
        )
      },
    },
    "mapAttrs'": {
      arity: 2,
      apply: ([make, set], call) => {
        const value = set?.()
        if (value?.kind !== "set" || make === undefined) return undefined
        return fromPairs(
          [...value.members].map(([name, item]) => called(call, make(), text(name), item)),
        )
      },
    },
    mapAttrsToList: {
      arity: 2,
      apply: ([make, set], call) => {
        const value = set?.()
        if (value?.kind !== "set" || make === undefined) return undefined
        const sorted = [...value.members].toSorted(([left], [right]) => (left < right ? -1 : 1))
        const items = sorted.map(
          ([name, item]) =>
            () =>
              called(call, make(), text(name), item),
        )
        return { kind: "list", items }
      },
    },
    nameValuePair: {
      arity: 2,
      apply: ([name, value]) =>
        name === undefined || value === undefined
          ? undefined
          : setOf([
              ["name", name],
              ["value", value],
            ]),
    },
    ...staticFolders,
  } satisfies Readonly<Record<string, StaticFunction>>),
)
