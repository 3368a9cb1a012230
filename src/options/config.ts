/** The type of what a host or module defines: the options of NixOS. */
import type { Definition, Definitions, Expression } from "../nix/values/expression.ts"
import type { DevicesDefinition } from "../disko/types/definitions.ts"
import type { Disko } from "./bundle/disko.js"
import type { NixosOptions } from "./bundle/options.js"
import type { AttributeSet, List, NixAttributes } from "./values.ts"

/**
 * What a project registers in place of the bundle: the options of its own nixpkgs, which
 * `nixgen types` writes. Its `nixgen-env.d.ts` says
 *
 *     declare module "nixgen" {
 *       interface Register {
 *         options: import("./.nixgen/types/options.js").Options
 *       }
 *     }
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- it is there to be added to
export interface Register {}

/**
 * Definitions of NixOS options: those that the project registers, or else the bundle's. As long as
 * `nixgen types` has not run, what is registered cannot be found: it is `any`, which has every key.
 */
export type NixosConfig = [keyof OwnOptions] extends [never]
  ? RegisteredOptions
  : RegisteredOptions & OwnOptions

/** The options of NixOS and of modules that are no definitions. */
export type RegisteredOptions = Register extends { readonly options: infer Options extends object }
  ? string extends keyof Options
    ? BundledOptions
    : Options
  : BundledOptions

/** The fleet that `nixgen types` has read; without it, anything may be in it. */
export type RegisteredFleet = Register extends { readonly fleet: infer Fleet extends FleetTypes }
  ? Fleet
  : unknown

/** The name of a host, as `nixgen types` has read them; without it, any name. */
export type HostName = RegisteredFleet extends FleetTypes
  ? keyof RegisteredFleet["inventory"]
  : string

/** The types of what modules know of a fleet. */
export interface FleetTypes {
  readonly host: object
  readonly inventory: object
  readonly inputs: object
}

/**
 * The options that the project's own modules declare, typed before `nixgen types` has read them:
 *
 *     export const declared = { my: { backup: { paths: option(z.array(z.string())) } } }
 *
 *     declare module "nixgen" {
 *       // member by member, as their defaults may read what there is
 *       interface OwnOptions {
 *         my?: OptionDefinitions<typeof declared.my>
 *       }
 *     }
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- it is there to be added to
export interface OwnOptions {}

/**
 * A configuration inside of another, such as `containers.<name>.config`. It is a module there, and so
 * it may import others.
 */
export interface NestedConfig extends NixosConfig {
  imports?: List<Expression<unknown>>
  disabledModules?: List<Definition<string>>
  /** Where the module comes from, which NixOS tells of its definitions. */
  _file?: Definition<string>
  /** What a module is known by: of several of one key, NixOS takes one. */
  key?: Definition<string>
  /** What it is a module of, `"nixos"`. */
  _class?: Definition<string>
}

/** The options of NixOS 25.11, with those that every generated configuration adds to them. */
export interface BundledOptions extends Without<NixosOptions>, Definitions<BundledOptions> {
  /** What must hold for the configuration to be built (NixOS manual, "Assertions"). */
  assertions?: Definition<List<Assertion>>
  /** What is told whenever the configuration is built (NixOS manual, "Warnings"). */
  warnings?: Definition<List<Definition<string>>>
  disko?: DiskoOptions | undefined
  fleet?: FleetOptions | undefined
}

/** Options that others are added to, so that a property has those as well. */
export type Without<Options> = Omit<Options, keyof Definitions<unknown>>

/** The options of disko's module (disko, `module.nix`). */
export interface DiskoOptions extends Without<Disko>, Definitions<DiskoOptions> {
  /** The disks and what is on them, where a host's own `disks` do not say it all. */
  devices?: DevicesDefinition
}

/** The options of the fleet's own modules. */
export interface FleetOptions extends Definitions<FleetOptions> {
  /** The services that `defineService` defines, by name. */
  services?: AttributeSet<NixAttributes> | undefined
}

/** What must hold, and what is told where it does not. */
export interface Assertion extends Definitions<Assertion> {
  assertion?: Definition<boolean>
  message?: Definition<string>
}
