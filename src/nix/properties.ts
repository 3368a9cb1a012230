/**
 * Properties: definitions with a condition, a priority or an order (NixOS manual, "Option
 * Definitions"). They are printed as calls of `lib`.
 */
import { apply, identifier, select } from "./construct.ts"
import type { Definition, Definitions, Property } from "./expression.ts"
import { reference } from "./references.ts"
import { argumentNode } from "./values.ts"

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
  const given = arguments_.map(argumentNode)
  // The same proxy as for references, for its errors: only the types tell the two apart.
  const made = reference(apply(select(identifier("lib"), [name]), ...given))
  const definition = arguments_.at(-1)
  const isList = name === "mkMerge" && Array.isArray(definition)
  const content: Content = isList
    ? { kind: "merged", definitions: definition }
    : { kind: "one", definitions: [definition] }
  return containing(made, content) as unknown as Property<T>
}

/** The definitions in an expression that NixOS takes one or several of. */
export interface Content {
  /** A property of one definition, of several that are merged, or a choice of two. */
  readonly kind: "one" | "merged" | "either"
  readonly definitions: readonly unknown[]
}

const contents = new WeakMap<object, Content>()

/** The same expression, known by what stands in it. */
export function containing<T extends object>(expression: T, content: Content): T {
  contents.set(expression, content)
  return expression
}

/** What stands in a property or a choice; `undefined` for every other value. */
export function contentOf(value: unknown): Content | undefined {
  const holds = (typeof value === "object" && value !== null) || typeof value === "function"
  return holds ? contents.get(value) : undefined
}

/** Whether a value is a definition of an option, which has no value itself. */
export function isProperty(value: unknown): boolean {
  const kind = contentOf(value)?.kind
  return kind === "one" || kind === "merged"
}
