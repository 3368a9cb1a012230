/** What may be defined at the path of an option: the type of one service, of one virtual host or of one user. */
import type { brands } from "../nix/values/brands.ts"
import type { NixosConfig } from "./config.ts"
import type { PlainValue, WholeSet } from "./readable.ts"

/**
 * What may be defined at a path as the manual of NixOS writes it: `<name>` is any name, and `*` an element of
 * a list.
 *
 * @example
 * ```ts
 * import type { DefinitionOf } from "nixgen"
 *
 * type Service = DefinitionOf<"systemd.services.<name>">
 *
 * const daily = (service: Service): Service => mkMerge([{ startAt: "daily" }, service])
 * ```
 */
export type DefinitionOf<Path extends string> = DefinitionIn<NixosConfig, Path, Path>

/** The same below a definition, of what is left of the path. */
export type DefinitionIn<Definition, Left extends string, Path extends string> = [
  Definition,
] extends [never]
  ? NoSuchOption<Path>
  : Left extends `${infer Name}.${infer Rest}`
    ? DefinitionIn<DefinedMember<Definition, Name>, Rest, Path>
    : [DefinedMember<Definition, Left>] extends [never]
      ? NoSuchOption<Path>
      : DefinedMember<Definition, Left>

/** What may be defined for a member of a set or a list. */
export type DefinedMember<Definition, Name extends string> = Exclude<
  MemberOfSet<WholeSet<PlainValue<Definition>>, Name>,
  undefined
>

/** A member by its name, of each that has it. */
export type MemberOfSet<Value, Name extends string> = Value extends readonly (infer Element)[]
  ? Name extends "*"
    ? Element
    : never
  : Value extends object
    ? Name extends "<name>"
      ? string extends keyof Value
        ? Value[keyof Value & string]
        : never
      : Name extends keyof Value
        ? Value[Name]
        : never
    : never

/** What stands for a path that leads to no option. */
export interface NoSuchOption<out Path extends string> {
  readonly [brands.nothing]: Path
}
