/**
 * Sets of options that are lost in a spread: `{ ...ssh, ...web }` has the `services` of `web` alone, where NixOS
 * would join both. What was spread was noted as it was made (`origin.ts`).
 */
import { isAttributeSet, isExpression } from "../nix/values/value-kinds.ts"
import type { Model } from "../model/model.ts"
import { givenAt, literalOf } from "../problems/origin.ts"
import {
  type Location,
  type Place,
  type Problem,
  formatPath,
  pathTo,
  problem,
} from "../problems/problem.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { holdersOf, read } from "./holders.ts"

/** NG057, a warning, for each set in a config that replaces another one with more in it. */
export function overwrittenSets(model: Model): readonly Problem[] {
  const { hosts, common, modules, services, layouts } = model
  return [...hosts, ...common, ...modules, ...services, ...layouts].flatMap(({ place }) => {
    const given = givenAt(place)
    const config = given?.results?.get("config") ?? read(given?.value, "config")
    return overwrittenIn(config, place)
  })
}

/** A value, and where it stands. */
interface Step {
  readonly value: unknown
  readonly at: Location
}

function overwrittenIn(config: unknown, place: Place | undefined): readonly Problem[] {
  const found: Problem[] = []
  const seen = new Set<object>()
  const todo: Step[] = [{ value: config, at: { segment: "config", above: undefined } }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { value, at } = next
    for (const holder of holdersOf(value)) {
      if (seen.has(holder)) continue
      seen.add(holder)
      for (const replaced of replacedIn(holder)) found.push(told(replaced, at, place))
      for (const name of keysOf(holder))
        todo.push({ value: read(holder, name), at: { segment: name, above: at } })
    }
  }
  return found
}

/** A set that took the place of another one, and what is no longer there. */
interface Replaced {
  readonly name: string
  readonly lost: readonly string[]
}

function replacedIn(holder: object): readonly Replaced[] {
  return (literalOf(holder)?.spread ?? []).flatMap((spread) => {
    if (!isSet(spread)) return []
    return keysOf(spread).flatMap((name) => {
      const lost = lostIn(read(spread, name), read(holder, name), deepest)
      return lost === undefined ? [] : [{ name, lost: [name, ...lost] }]
    })
  })
}

/** So deep are sets compared: options are no deeper, and what is as deep as one likes is no option. */
const deepest = 50

/** The way to something of a set that the one in its place does not have. */
function lostIn(before: unknown, now: unknown, levels: number): readonly string[] | undefined {
  if (levels === 0 || before === now || !isSet(before) || !isSet(now)) return undefined
  // an empty one is there to replace it, and what is switched off needs no settings
  if (keysOf(now).length === 0 || read(now, "enable") === false) return undefined
  for (const name of keysOf(before)) {
    if (read(before, name) === undefined) continue
    if (read(now, name) === undefined) return [name]
    const inner = lostIn(read(before, name), read(now, name), levels - 1)
    if (inner !== undefined) return [name, ...inner]
  }
  return undefined
}

/** The names of an object's members; none of one that refuses to tell. */
function keysOf(value: object): readonly string[] {
  return outcomeOf(() => Object.keys(value), []).value ?? []
}

/** Whether a value is a plain set: an expression or a property is what it is. */
function isSet(value: unknown): value is object {
  return isAttributeSet(value) && !isExpression(value)
}

function told({ name, lost }: Replaced, at: Location, place: Place | undefined): Problem {
  const path = pathTo(at)
  return problem("NG057", {
    place,
    path: [...path, name],
    message: `${formatPath([name])} replaces what was spread before it: ${formatPath([...path.slice(1), ...lost])} is lost`,
    detail:
      "A spread takes over whole members: what both have is not joined, as NixOS joins definitions.",
    hint: "mkMerge([…, …]) has both; what is to be replaced can be taken out first: `const { services, ...rest } = …`",
  })
}
