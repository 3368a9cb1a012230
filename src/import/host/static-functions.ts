/** Functions of Nix' library that flakes make their hosts by. */
import type { Lazy, Value } from "./static-value.ts"

type Call = (called: Value, given: Lazy) => Value | undefined

/** What a function comes to, once it has all its arguments; nothing where only Nix knows. */
interface StaticFunction {
  readonly arity: number
  readonly apply: (given: readonly Lazy[], call: Call) => Value | undefined
}

const text = (value: string): Lazy => {
  return () => ({ kind: "text", text: value })
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
    listToAttrs: {
      arity: 1,
      apply: ([list]) => {
        const value = list?.()
        return value?.kind === "list" ? fromPairs(value.items.map((item) => item())) : undefined
      },
    },
    map: {
      arity: 2,
      apply: ([make, list], call) => {
        const value = list?.()
        if (value?.kind !== "list" || make === undefined) return undefined
        return { kind: "list", items: value.items.map((item) => () => called(call, make(), item)) }
      },
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
  } satisfies Readonly<Record<string, StaticFunction>>),
)
