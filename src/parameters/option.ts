/** Options that a module declares (NixOS manual, "Option Declarations"). */
import type { z } from "zod"
import { brands } from "../nix/values/brands.ts"
import type { Definition, Expression, OpenGroup } from "../nix/values/expression.ts"
import type { Package } from "../options/values.ts"
import type { OptionInput } from "./option-input.ts"

/** What an option says beside its type, as `lib.mkOption` takes it. */
export interface OptionSettings<Value> {
  /** What it is where nothing defines it; with a zod schema, its `.default` says the same. */
  readonly default?: Value | Expression<Value> | undefined
  /** The default as the manual shows it, where that depends on other options. */
  readonly defaultText?: string | Expression<unknown> | undefined
  readonly example?: Value | Expression<Value> | undefined
  readonly description?: string | undefined
  /** A function that makes the option's value of what is defined: `` nix`value: …` ``. */
  readonly apply?: Expression<unknown> | undefined
  /** Left out of the manual. */
  readonly internal?: boolean | undefined
  /** Whether the manual has it; `"shallow"` leaves out what is in it. */
  readonly visible?: boolean | "shallow" | undefined
  /** Whether it has one definition only, its module's own. */
  readonly readOnly?: boolean | undefined
}

/** What `mkPackageOption` takes beside the name of a package. */
export interface PackageOptionSettings {
  /** The attribute in `pkgs`, where that is another than the name; `null` for no default. */
  readonly default?: string | readonly string[] | null | undefined
  readonly example?: string | undefined
  readonly nullable?: boolean | undefined
  /** What is added to the description. */
  readonly extraDescription?: string | undefined
}

/** What an option for a package takes: null, too, where the settings say so. */
export type PackageOf<Settings> = Settings extends { readonly nullable?: infer Nullable }
  ? true extends Nullable
    ? Package | null
    : Package
  : Package

/** How an option is declared. */
export type OptionDeclaration =
  | { readonly kind: "option"; readonly type: unknown; readonly settings: unknown }
  | { readonly kind: "enable"; readonly what: unknown; readonly settings: unknown }
  | { readonly kind: "package"; readonly name: unknown; readonly settings: unknown }

/** An option that a module declares, of values of a type. */
export interface DeclaredOption<out Value> {
  readonly [brands.declares]: OptionDeclaration
  /** Types alone have it. */
  readonly [brands.represents]?: Value
}

/** Options by name, in groups; an expression such as `lib.mkOption(…)` declares one as well. */
export interface OptionDeclarations {
  readonly [name: string]: DeclaredOption<unknown> | Expression<unknown> | OptionDeclarations
}

/** What options that are declared may be defined as: the members of `OwnOptions`. */
export type OptionDefinitions<Declarations> =
  Declarations extends DeclaredOption<infer Value>
    ? Definition<DefinedValue<Value>>
    : Declarations extends Expression<unknown>
      ? unknown
      : OpenGroup & {
          readonly [Name in keyof Declarations]?: OptionDefinitions<Declarations[Name]>
        }

/** A value in which every part may be an expression or a property; undefined defines nothing. */
export type DefinedValue<Value> = Value extends undefined
  ? never
  : Value extends Expression<unknown>
    ? Value
    : Value extends readonly (infer Element)[]
      ? readonly Definition<DefinedValue<Element>>[]
      : Value extends object
        ? { readonly [Key in keyof Value]: Definition<DefinedValue<Value[Key]>> }
        : Value

/**
 * An option, its type a zod schema or an expression of NixOS' own (`lib.types.path`).
 *
 * @example
 * ```ts
 * import { z } from "zod"
 *
 * export const backup = defineModule({
 *   name: "backup",
 *   options: { my: { backup: { paths: option(z.array(z.string()), { default: [] }) } } },
 *   config: { services: { restic: { backups: { all: { paths: config.my.backup.paths } } } } },
 * })
 * ```
 */
export function option<Schema extends z.ZodType>(
  type: Schema,
  settings?: OptionSettings<z.input<Schema>>,
): DeclaredOption<OptionInput<Schema>>
export function option(
  type: Expression<never>,
  settings?: OptionSettings<unknown>,
): DeclaredOption<unknown>
export function option(type: unknown, settings: unknown = {}): DeclaredOption<unknown> {
  return { [brands.declares]: { kind: "option", type, settings } }
}

/**
 * Whether something is enabled, which it is not by itself (`lib.mkEnableOption`).
 *
 * @example
 * ```ts
 * defineModule({ name: "backup", options: { my: { backup: { enable: mkEnableOption("backups") } } } })
 * ```
 */
export function mkEnableOption(
  what: string,
  settings: Pick<OptionSettings<boolean>, "default"> = {},
): DeclaredOption<boolean> {
  return { [brands.declares]: { kind: "enable", what, settings } }
}

/**
 * The package that a module takes (`lib.mkPackageOption pkgs`).
 *
 * @example
 * ```ts
 * defineModule({ name: "backup", options: { my: { backup: { package: mkPackageOption("restic") } } } })
 * ```
 */
export function mkPackageOption<const Settings extends PackageOptionSettings = {}>(
  name: string | readonly string[],
  settings?: Settings,
): DeclaredOption<PackageOf<Settings>>
export function mkPackageOption(
  name: unknown,
  settings: unknown = {},
): DeclaredOption<Package | null> {
  return { [brands.declares]: { kind: "package", name, settings } }
}

/** How an option is declared, where a value is what `option` and its like give. */
export function declaredIn(value: unknown): OptionDeclaration | undefined {
  return isDeclared(value) ? value[brands.declares] : undefined
}

function isDeclared(value: unknown): value is DeclaredOption<unknown> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, brands.declares)
}
