/** The types of values that the types of options are made of. */
import type { ByAnyName } from "../nix/values/any-name.ts"
import type { brands } from "../nix/values/brands.ts"
import type { Expression, Property } from "../nix/values/expression.ts"
import type { FunctionMember, Reference } from "../nix/values/references.ts"

/** An integer; a `bigint` where a `number` is not exact. */
export type Integer = number | bigint

/** An absolute path, text that starts with one, or a file that Nix builds. */
export type Path = string | StoreFile

/** Any other string than the ones that are listed with it. */
export type OtherString = string & Record<never, never>

/** Anything that Nix can hold: the type of options that take whatever they are given. */
export type NixValue =
  | null
  | boolean
  | Integer
  | string
  | readonly NixValue[]
  | NixAttributes
  | Expression<unknown>
  | Property<unknown>

/** An attribute set of whatever attributes. */
export interface NixAttributes {
  readonly [name: string]: NixValue | undefined
}

/** A value of a data format that has null, such as JSON or YAML. */
export type JsonValue =
  | null
  | boolean
  | Integer
  | string
  | readonly JsonValue[]
  | JsonObject
  | Expression<unknown>
  | Property<unknown>

/** An attribute set of JSON values. */
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined
}

/** A value of a data format without null, such as TOML. */
export type TomlValue =
  | boolean
  | Integer
  | string
  | readonly TomlValue[]
  | TomlTable
  | Expression<unknown>
  | Property<unknown>

/** An attribute set of TOML values. */
export interface TomlTable {
  readonly [name: string]: TomlValue | undefined
}

/** A setting in a section of a systemd unit (systemd.syntax(7)); a list stands for repeated lines. */
export type UnitSetting = UnitAtom | readonly UnitAtom[]

/** One setting of a unit that is not repeated. */
export type UnitAtom = null | boolean | Integer | string | Expression<unknown>

/** An attribute set, all of whose attributes have one type. */
export interface AttributeSet<out T> {
  readonly [name: string]: T | undefined
}

/** A list, all of whose elements have one type. */
export type List<T> = readonly Exclude<T, undefined>[]

/** A list with at least one element. */
export type NonEmptyList<T> =
  | readonly [Exclude<T, undefined>, ...Exclude<T, undefined>[]]
  | (List<T> & { readonly length: UnknownLength })

/** The length of a list that is not written out: any number is one of an enum, but for `0` as it is written. */
export declare enum UnknownLength {
  AtLeastOne = 1,
}

/** What only Nix can make; in TypeScript there are expressions that stand for it. */
export interface Evaluated<out What> extends Expression<Evaluated<What>> {
  readonly [brands.evaluates]?: What
}

/** A derivation, such as `pkgs.git`. */
export interface Package extends Evaluated<"package"> {}

/**
 * An attribute of nixpkgs: a package as a rule, or else a set of packages or a function. What it has
 * or gives is known to Nix only.
 */
export interface PackageReference
  extends Evaluated<never>, Readonly<Record<FunctionMember | PackageAttribute, Reference>> {
  (...arguments_: readonly unknown[]): Reference
  readonly [attribute: string]: ByAnyName<Reference>
}

/** What packages have as a rule (Nixpkgs manual, "Standard environment", "Overriding"). */
export type PackageAttribute =
  | "version"
  | "pname"
  | "meta"
  | "passthru"
  | "src"
  | "system"
  | "outPath"
  | "drvPath"
  | "out"
  | "bin"
  | "dev"
  | "lib"
  | "man"
  | "doc"
  | "override"
  | "overrideAttrs"
  | "withPackages"
  | "withPlugins"
  | "pkgs"
  | "tests"

/** The packages of nixpkgs by their names, of which there may be any. */
export type Packages = AnyPackages & {
  /** The host's platform, such as `x86_64-linux`. */
  readonly system: Reference
  readonly overlays: Reference
}

/** A package of any name. */
export interface AnyPackages extends PackageSet {
  readonly [name: string]: ByAnyName<PackageReference>
}

/** What Nix puts into its store, which a path leads to: a package, too. */
export interface StoreFile extends Evaluated<"package" | "file"> {}

/** A path as it is read of an option: text, which may lead to a package. */
export type StorePath = string & Package

/** What is read of an option that only its own module may define. */
export interface ReadOnly<out D> {
  readonly [brands.reads]: D
}

/** No value: what an option takes beside this is not what is read of it, which is known to Nix only. */
export interface ReadAsAnything extends ReadOnly<Expression<unknown>> {}

/**
 * A package set, such as `pkgs`: an `Evaluated<"package set">` written out. What extends a generic
 * interface has all its members instantiated anew with every check, and of packages there are
 * tens of thousands.
 */
export interface PackageSet {
  readonly [brands.node]: object
  readonly [brands.represents]?: Evaluated<"package set">
  readonly [brands.form]?: "expression"
  readonly [brands.evaluates]?: "package set"
}

/** The type of an option, such as `lib.types.str`. */
export interface TypeOfOption extends Evaluated<"option type"> {}

/** Attributes of these names, of which no more is known. */
export type Names<Name extends string> = Expression<NixAttributes> &
  Readonly<Record<Name, Reference>>

/** A function in Nix. */
export interface NixFunction<out Result> extends Evaluated<() => Result> {}

/** Nothing that stands for a value has a tag: TypeScript sees by the tag of an object that it is none. */
export interface Untagged {
  readonly type?: never
}

/**
 * What an option may be defined as that is one of several submodules, told apart by their `type`. As
 * a `Definition` of them it would take the same, but TypeScript's messages would be about all.
 */
export type OneOf<T> = T | (Expression<T> & Untagged) | (Property<T> & Untagged)

/**
 * What a set takes beside what editors offer for it. They offer nothing of a class that has something
 * private; what is optional need not be there, and so any object fits that has the right options. A set
 * is `Offered`, or that and more which extends this: TypeScript knows what is in either of the two.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it is read from the type
export declare class Withheld<Offered> {
  private readonly withheld?: never
  readonly [brands.offers]?: Offered
}
