/**
 * The types of what is read of options: `config.services.nginx.enable` is an expression of a boolean.
 * They follow from what may be defined. An option of several kinds of values fits wherever one of them
 * may be right, as does what is known to Nix only.
 */
import type { brands } from "../nix/values/brands.ts"
import type { ByAnyName } from "../nix/values/any-name.ts"
import type { Computed, Expression, OpenGroup } from "../nix/values/expression.ts"
import type { Reference } from "../nix/values/references.ts"
import type { BundledPackages } from "./bundle/packages.js"
import type { FleetTypes } from "./config.ts"
import type { BuiltinFunctions } from "./names/builtin-functions.ts"
import type { LibrarySets } from "./names/library-sets.ts"
import type { LibraryFunctions } from "./names/library.ts"
import type {
  NixAttributes,
  NixFunction,
  Package,
  PackageReference,
  PackageSet,
  Packages,
  ReadAsAnything,
  ReadOnly,
  StoreFile,
  StorePath,
  TypeOfOption,
  Withheld,
} from "./values.ts"

/**
 * What modules may have beside the options that are known, where `nixgen types` has not read them: of
 * any type. `Listed` is what a project registers.
 */
export type Unlisted<Listed> = Listed extends { readonly options: infer Options extends object }
  ? string extends keyof Options
    ? OtherReferences
    : unknown
  : OtherReferences

/** References by any other name. */
export interface OtherReferences {
  readonly [name: string]: ByAnyName<Reference>
}

/** A configuration, and what its options have become. */
export type ConfigReference<Options> = Expression<Options> & Readable<Options>

/** What the options of a group or the attributes of a set have become, each by its name. */
export type Readable<Options> = {
  readonly [Name in keyof Options]-?: Name extends symbol
    ? Options[Name]
    : string extends Name
      ? ByAnyName<Read<Options[Name]>>
      : Read<Options[Name]>
}

/** A value that no option takes, but for those that take any. */
export interface NoValue {
  readonly [brands.nothing]: true
}

/**
 * What is read of an option that may be defined as `D`. What takes an expression of `NoValue` takes any:
 * without `strictNullChecks`, one of `unknown` would fit every group.
 */
export type Read<D> = [D] extends [ReadOnly<infer Defined> | undefined]
  ? Read<Defined>
  : Expression<NoValue> extends D
    ? ReadOpen<PlainValue<D>>
    : ReadAsAnything extends D
      ? Reference
      : [Extract<D, NixFunction<unknown>>] extends [never]
        ? ReadValue<PlainValue<D>, StoreKind<D>>
        : Reference // what may be a function as well can be called, or given to another

/** What is read of what takes any expression: a group that does, or anything. */
export type ReadOpen<Group> = [keyof OpenGroup] extends [keyof Group]
  ? Expression<Group> & Readable<Group>
  : Reference

/**
 * The values that may be written for an option. One question after the other: of a union of objects
 * TypeScript looks for what tells them apart in every member of `D`, and groups have hundreds.
 */
export type PlainValue<D> = D extends null | undefined
  ? never
  : D extends { readonly [brands.node]: object }
    ? never
    : D extends ReadOnly<unknown>
      ? never
      : D

/** Of a set, and of the same with what editors do not offer, that which has all; anything else as it is. */
export type WholeSet<Value> = Exclude<Value, OfferedPart<Value>> | WholePart<Value>

/** What editors offer of those sets that have more. Any set fits `Withheld`, of nothing that has a name. */
export type OfferedPart<Value> =
  Value extends Withheld<infer Offered>
    ? [keyof Offered] extends [never]
      ? never
      : Offered
    : never

/** Sets with what editors do not offer. */
export type WholePart<Value> =
  Value extends Withheld<infer Offered> ? ([keyof Offered] extends [never] ? never : Value) : never

/** What an option takes beside them that Nix puts into its store. */
export type StoreKind<D> = [Extract<D, StoreFile>] extends [never]
  ? "nothing"
  : [Extract<D, Package>] extends [never]
    ? "file"
    : "package"

/** What is read of an option of these values, or of such from the store. */
export type ReadValue<Value, Store> = [Value] extends [never]
  ? Store extends "package"
    ? PackageReference
    : Reference
  : Store extends "package"
    ? Reference
    : [Value] extends [string]
      ? Expression<Store extends "file" ? StorePath : Value> & Computed
      : Store extends "file"
        ? Reference
        : [Value] extends [boolean]
          ? Expression<boolean>
          : [Value] extends [number | bigint]
            ? Expression<number> & Computed
            : [Value] extends [readonly (infer Element)[]]
              ? Expression<readonly ReadElement<Element>[]>
              : [Value] extends [object]
                ? ReadSet<WholeSet<Value>>
                : Reference

/** What the elements of a list are. */
export type ReadElement<D> = Read<D> extends Expression<infer Element> ? Element : never

/** A set of one kind; of several, one cannot know which it is. */
export type ReadSet<Value, All = Value> = Value extends unknown
  ? [All] extends [Value]
    ? Value extends readonly unknown[]
      ? Reference
      : Expression<Value> & Readable<Value>
    : Reference
  : never

/** The packages that a project registers, those of the fleet's own among them, or else any. */
export type PackagesOf<Listed> = Listed extends {
  readonly packages: infer Names extends PackageSet
}
  ? Names & OwnPackagesOf<Listed>
  : Packages & BundledPackages

/** The packages of the fleet's own, of which every build tells. */
export type OwnPackagesOf<Listed> = Listed extends {
  readonly fleet: { readonly packages: infer Names extends object }
}
  ? Names
  : unknown

/** The library: what a project registers of it, or else any name beside those that are known. */
export type LibraryOf<Listed> = Listed extends { readonly library: infer Names extends object }
  ? Expression<NixAttributes> & Names
  : Expression<NixAttributes> & LibraryFunctions & LibrarySets & OtherReferences

/** The functions of Nix itself, likewise. */
export type BuiltinsOf<Listed> = Listed extends { readonly builtins: infer Names extends object }
  ? Expression<NixAttributes> & Names
  : Expression<NixAttributes> & BuiltinFunctions & OtherReferences

/** What is known of a part of the fleet: the types of its data, or nothing at all. */
export type FleetReference<Fleet, Part extends keyof FleetTypes> = Fleet extends FleetTypes
  ? ConfigReference<Fleet[Part]>
  : Reference

/** The inputs of the flake by their names. */
export type InputReferences<Fleet, Outputs> = Fleet extends FleetTypes
  ? Expression<Fleet["inputs"]> & InputsWith<Fleet["inputs"], Outputs>
  : Reference

/** Inputs, each with its outputs where those are known. */
export type InputsWith<Inputs, Outputs> = {
  readonly [Name in keyof Inputs]: Name extends keyof Outputs
    ? FlakeReference & Outputs[Name]
    : Inputs[Name]
}

/**
 * A flake that is an input, of which it is not known what its outputs are: those that flakes have by
 * convention are named (Nix manual, "nix flake check").
 */
export interface InputReference extends Reference, FlakeAttributes {
  readonly apps: Reference
  readonly checks: Reference
  readonly darwinModules: OutputSet
  readonly devShells: Reference
  readonly formatter: Reference
  readonly homeManagerModules: OutputSet
  readonly homeModules: OutputSet
  readonly legacyPackages: Reference
  readonly lib: Reference
  readonly nixosConfigurations: Reference
  readonly nixosModules: OutputSet
  readonly overlays: OutputSet
  readonly packages: Reference
}

/** What a flake has several of, and one by convention. */
export interface OutputSet extends Reference {
  readonly default: Reference
}

/** What a project registers of the outputs of inputs. */
export type OutputsOf<Listed> = Listed extends { readonly outputs: infer Outputs extends object }
  ? Outputs
  : unknown

/** A set in the outputs of a flake, or the flake, of which all names are known. */
export type KnownAttributes<Members> = Expression<never> & Members

/** A flake of which all outputs are known. */
export interface FlakeReference extends Expression<never>, FlakeAttributes {}

/** What every flake has beside its outputs (Nix manual, "nix flake"). */
export interface FlakeAttributes {
  readonly _type: Reference
  readonly inputs: Reference
  readonly lastModified: Reference
  readonly lastModifiedDate: Reference
  readonly narHash: Reference
  readonly outPath: Reference
  readonly outputs: Reference
  readonly rev: Reference
  readonly revCount: Reference
  readonly shortRev: Reference
  readonly sourceInfo: Reference
  readonly submodules: Reference
}

/** An input that is no flake: a folder in the store, and what is known of it. */
export type SourceTree = Package & {
  readonly [
    Name in
      | "outPath"
      | "narHash"
      | "rev"
      | "shortRev"
      | "revCount"
      | "lastModified"
      | "lastModifiedDate"
      | "submodules"
  ]: Reference
}

/** The options of a configuration as they are declared. */
export type OptionsReference<Options> = Expression<NixAttributes> & OptionReferences<Options>

/** The options of a group as they are declared, each by its name. */
export type OptionReferences<Options> = {
  readonly [Name in keyof Options as Exclude<Name, symbol>]-?: OptionOrGroup<Options[Name]>
}

/** An option, or a group of options: which of the two holds more options is known to Nix only. */
export type OptionOrGroup<D> = OptionReference<D> &
  ([PlainValue<D>] extends [never]
    ? unknown
    : [PlainValue<D>] extends [readonly unknown[] | Scalar]
      ? unknown
      : string extends keyof PlainValue<D>
        ? unknown
        : OptionReferences<WholeSet<PlainValue<D>>>)

/** A value without members. */
export type Scalar = boolean | string | number | bigint

/** What Nix knows of an option (`lib.mkOption`, `lib.evalModules`). */
export interface OptionReference<D> extends Expression<NixAttributes> {
  /** What it has become. */
  readonly value: Read<D>
  /** Whether something defines it, a default aside. */
  readonly isDefined: Expression<boolean>
  /** The priority of its definitions: the lowest number wins. */
  readonly highestPrio: Expression<number>
  readonly type: TypeOfOption & Reference
  readonly default: Reference
  readonly defaultText: Reference
  readonly example: Reference
  readonly description: Reference
  readonly definitions: Expression<readonly never[]>
  readonly definitionsWithLocations: Expression<readonly never[]>
  readonly declarations: Expression<readonly never[]>
  readonly declarationPositions: Expression<readonly never[]>
  readonly files: Expression<readonly never[]>
  readonly loc: Expression<readonly string[]>
  readonly name: Expression<string>
  readonly internal: Expression<boolean>
  readonly visible: Reference
  readonly readOnly: Expression<boolean>
}
