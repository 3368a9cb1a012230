/**
 * Properties: definitions with a condition, a priority or an order (NixOS manual, "Option
 * Definitions"). They are printed as calls of `lib`.
 */
import { apply, identifier, select } from "./construct.ts"
import type { Definition, Definitions, Property } from "./expression.ts"
import { reference } from "./references.ts"
import { toNix } from "./values.ts"

/** Defines something only where the condition holds (`lib.mkIf`). */
export function mkIf<T>(condition: Definition<boolean>, definition: Inner<T>): Property<T> {
  return property("mkIf", condition, definition)
}

/** Several definitions of one option or group, merged as if each stood alone (`lib.mkMerge`). */
export function mkMerge<T>(definitions: readonly Inner<T>[]): Property<T> {
  return property("mkMerge", definitions)
}

/** What holds where nothing else is defined (`lib.mkDefault`, priority 1000). */
export function mkDefault<T>(definition: Inner<T>): Property<T> {
  return property("mkDefault", definition)
}

/** What holds whatever else is defined (`lib.mkForce`, priority 50). */
export function mkForce<T>(definition: Inner<T>): Property<T> {
  return property("mkForce", definition)
}

/** A definition of a certain priority: the lowest number wins, a plain definition has 100. */
export function mkOverride<T>(priority: number, definition: Inner<T>): Property<T> {
  return property("mkOverride", priority, definition)
}

/** A part that comes before others in a list or text (`lib.mkBefore`, order 500). */
export function mkBefore<T>(definition: Inner<T>): Property<T> {
  return property("mkBefore", definition)
}

/** A part that comes after others in a list or text (`lib.mkAfter`, order 1500). */
export function mkAfter<T>(definition: Inner<T>): Property<T> {
  return property("mkAfter", definition)
}

/** A part at a certain place in a list or text: a plain definition has 1000. */
export function mkOrder<T>(order: number, definition: Inner<T>): Property<T> {
  return property("mkOrder", order, definition)
}

/** What stands in a property of a `T`: the option's own type, so that the editor completes it. */
type Inner<T> = NoInfer<[T] extends [Definitions<unknown> | null] ? T : Definition<T>>

function property<T>(name: string, ...arguments_: readonly unknown[]): Property<T> {
  const given = arguments_.map((argument) => toNix(argument, { scopes: "any" }))
  // The same proxy as for references, for its errors: only the types tell the two apart.
  const made = reference(apply(select(identifier("lib"), [name]), ...given))
  const others = arguments_.slice(0, -1)
  contents.set(made, {
    merged: name === "mkMerge",
    definition: arguments_.at(-1),
    others,
    priority: priorities[name] ?? (name === "mkOverride" ? others[0] : undefined),
    condition: name === "mkIf" ? others[0] : true,
  })
  return made as unknown as Property<T>
}

/** The priorities that have names; a definition without one has `plainPriority`. */
const priorities: Readonly<Record<string, number>> = { mkDefault: 1000, mkForce: 50 }

/** The priority of a definition that says nothing of it (`lib.modules.defaultOverridePriority`). */
export const plainPriority = 100

/** What a property defines: a definition as it was given, or several where they are `merged`. */
export interface PropertyContent {
  readonly merged: boolean
  readonly definition: unknown
  /** What the property is given beside it: a condition, a priority or an order. */
  readonly others: readonly unknown[]
  /** The priority that it gives; `undefined` where it leaves that as it is. */
  readonly priority: unknown
  /** What has to hold for it to be a definition at all; `true` where nothing has to. */
  readonly condition: unknown
}

const contents = new WeakMap<object, PropertyContent>()

/** What stands in a property; `undefined` for every other value. */
export function contentOf(value: unknown): PropertyContent | undefined {
  const holds = (typeof value === "object" && value !== null) || typeof value === "function"
  return holds ? contents.get(value) : undefined
}
