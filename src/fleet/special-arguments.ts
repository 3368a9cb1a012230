/** What the fleet gives to all its modules beside what NixOS does (`specialArgs` of `lib.nixosSystem`). */
import { identifier } from "../nix/syntax/construct.ts"
import { isIdentifier } from "../nix/syntax/escape.ts"
import type { Expression } from "../nix/values/expression.ts"
import { type Reference, reference } from "../nix/values/references.ts"
import type { Parameter } from "../parameters/parameters.ts"

/**
 * The arguments that a project's fleet has, for the types of `specialArgs`:
 *
 *     export const given = { domain: "example.org" }
 *     type Given = typeof given
 *
 *     declare module "nixgen" {
 *       interface SpecialArguments extends Given {}
 *     }
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- it is there to be added to
export interface SpecialArguments {}

/** References to the arguments of a fleet, as far as they are known. */
export type SpecialReferences = [keyof SpecialArguments] extends [never]
  ? Reference
  : {
      readonly [Name in keyof SpecialArguments]: SpecialArguments[Name] extends Expression<unknown>
        ? SpecialArguments[Name]
        : Parameter<SpecialArguments[Name]>
    }

/**
 * The fleet's own `arguments`: in Nix, each is an argument of the modules that take it.
 *
 * @example
 * ```ts
 * defineModule({ config: { networking: { domain: specialArgs.domain } } })
 * ```
 */
export const specialArgs: SpecialReferences = new Proxy(reference(identifier("specialArgs")), {
  get: (whole, key) =>
    typeof key === "string" && key !== "then" && isIdentifier(key)
      ? reference(identifier(key))
      : Reflect.get(whole, key),
})
