/**
 * Properties: definitions with a condition, a priority or an order (NixOS manual, "Option
 * Definitions"). They are printed as calls of `lib`.
 */
import { type Argument, argument } from "./argument.ts"
import { apply, identifier, select } from "../syntax/construct.ts"
import { type Content, containing, isProperty } from "./contents.ts"
import type { Definition, Definitions, Property } from "./expression.ts"
import { type Condition, refuseOperand } from "./operations.ts"
import { reference } from "./references.ts"
import { isExpression } from "./value-kinds.ts"

/**
 * Defines something only where the condition holds (`lib.mkIf`).
 *
 * @example
 * ```ts
 * defineModule({ config: { services: { nginx: mkIf(config.services.postgresql.enable, { enable: true }) } } })
 * ```
 */
export function mkIf<T = never>(condition: Condition, definition: InnerDefinition<T>): Property<T> {
  if (isProperty(condition))
    refuseOperand(
      "the condition of mkIf is a value, and a definition of an option is none",
      "write the value alone: mkIf(a, …)",
    )
  return property("mkIf", condition, definition)
}

/**
 * Several definitions of one option or group, merged as if each stood alone (`lib.mkMerge`).
 *
 * @example
 * ```ts
 * defineModule({
 *   config: {
 *     networking: mkMerge([
 *       { domain: "example.org" },
 *       mkIf(config.services.nginx.enable, { firewall: { allowedTCPPorts: [443] } }),
 *     ]),
 *   },
 * })
 * ```
 */
export function mkMerge<T = never>(definitions: readonly InnerDefinition<T>[]): Property<T> {
  if (!Array.isArray(definitions) && !isExpression(definitions))
    refuseOperand("mkMerge takes a list of definitions", "write mkMerge([…])")
  return property("mkMerge", definitions)
}

/**
 * What holds where nothing else is defined (`lib.mkDefault`, priority 1000).
 *
 * @example
 * ```ts
 * defineModule({ config: { networking: { domain: mkDefault("example.org") } } })
 * ```
 */
export function mkDefault<T = never>(definition: InnerDefinition<T>): Property<T> {
  return property("mkDefault", definition)
}

/**
 * What holds whatever else is defined (`lib.mkForce`, priority 50).
 *
 * @example
 * ```ts
 * defineModule({ config: { services: { timesyncd: { enable: mkForce(false) } } } })
 * ```
 */
export function mkForce<T = never>(definition: InnerDefinition<T>): Property<T> {
  return property("mkForce", definition)
}

/**
 * A definition of a certain priority: the lowest number wins, a plain definition has 100.
 *
 * @example
 * ```ts
 * defineModule({ config: { boot: { tmp: { useTmpfs: mkOverride(900, true) } } } })
 * ```
 */
export function mkOverride<T = never>(
  priority: number,
  definition: InnerDefinition<T>,
): Property<T> {
  return property("mkOverride", priority, definition)
}

/**
 * A part that comes before others in a list or text (`lib.mkBefore`, order 500).
 *
 * @example
 * ```ts
 * defineModule({ config: { networking: { nameservers: mkBefore(["10.0.0.1"]) } } })
 * ```
 */
export function mkBefore<T = never>(definition: InnerDefinition<T>): Property<T> {
  return property("mkBefore", definition)
}

/**
 * A part that comes after others in a list or text (`lib.mkAfter`, order 1500).
 *
 * @example
 * ```ts
 * defineModule({ config: { networking: { nameservers: mkAfter(["9.9.9.9"]) } } })
 * ```
 */
export function mkAfter<T = never>(definition: InnerDefinition<T>): Property<T> {
  return property("mkAfter", definition)
}

/**
 * A part at a certain place in a list or text: a plain definition has 1000.
 *
 * @example
 * ```ts
 * defineModule({ config: { networking: { nameservers: mkOrder(750, ["10.0.0.2"]) } } })
 * ```
 */
export function mkOrder<T = never>(order: number, definition: InnerDefinition<T>): Property<T> {
  return property("mkOrder", order, definition)
}

/**
 * What stands in a property of a `T`: the option's own type, so that the editor completes it, where that takes
 * properties itself. A set of any names only looks as if it did. Where no option is known, it is anything, and the
 * property fits everywhere.
 */
export type InnerDefinition<T> = Uninferred<
  [T] extends [never]
    ? unknown
    : [T] extends [Definitions<unknown> | null]
      ? [Property<never>] extends [T]
        ? T
        : Definition<T>
      : Definition<T>
>

/**
 * The type itself, which is found by what is expected of a call and not by what is given to it: so
 * what no option is stays an error. In `NoInfer`, editors complete no object that is given.
 */
export type Uninferred<T> = [T][T extends unknown ? 0 : never]

function property<T>(name: string, ...given: readonly unknown[]): Property<T> {
  const read = given.map(argument)
  const nodes = read.map(({ node }) => node)
  const made = reference(apply(select(identifier("lib"), [name]), ...nodes))
  // The same proxy as for references, for its errors: only the types tell the two apart.
  const [first] = read
  return containing(made, {
    ...contentIn(name, read.at(-1)),
    given: given.at(-1),
    others: read.slice(0, -1).map(({ value }) => value),
    priority: priorities[name] ?? (name === "mkOverride" ? first?.value : undefined),
    condition: name === "mkIf" ? first?.value : true,
  }) as unknown as Property<T>
}

/** The priorities that have names; a definition without one has `plainPriority`. */
const priorities: Readonly<Record<string, number>> = { mkDefault: 1000, mkForce: 50 }

/** The priority of a definition that says nothing of it (`lib.modules.defaultOverridePriority`). */
export const plainPriority = 100

function contentIn(
  name: string,
  { value, depth = 0 }: Partial<Argument> = {},
): Pick<Content, "kind" | "definitions" | "depth"> {
  if (name !== "mkMerge" || !Array.isArray(value))
    return { kind: "one", definitions: [value], depth: depth + 1 }
  return { kind: "merged", definitions: value, depth: depth + 1 }
}
