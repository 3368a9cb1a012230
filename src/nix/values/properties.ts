/**
 * Properties: definitions with a condition, a priority or an order (NixOS manual, "Option
 * Definitions"). They are printed as calls of `lib`.
 */
import { identifier, select } from "../syntax/construct.ts"
import type { Definition, Definitions, Expression, Property } from "./expression.ts"
import type { Condition } from "./operations.ts"
import { reference } from "./references.ts"

/**
 * Defines something only where the condition holds (`lib.mkIf`).
 *
 * @example
 * ```ts
 * defineModule({ config: { services: { nginx: mkIf(config.services.postgresql.enable, { enable: true }) } } })
 * ```
 */
export function mkIf<T = never>(condition: Condition, definition: InnerDefinition<T>): Property<T> {
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
export function mkMerge<T = never>(
  definitions: readonly InnerDefinition<T>[] | Expression<readonly InnerDefinition<T>[]>,
): Property<T> {
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
  const called = reference(select(identifier("lib"), [name]))
  // The same proxy as for references, for its errors: only the types tell the two apart.
  return called(...given) as unknown as Property<T>
}

/** The priority of a definition that says nothing of it (`lib.modules.defaultOverridePriority`). */
export const plainPriority = 100
