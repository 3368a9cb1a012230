/** The fleet: the project's entry. */
import { brands } from "../nix/values/brands.ts"
import * as z from "zod"
import type { Expression } from "../nix/values/expression.ts"
import { isExpression } from "../nix/values/value-kinds.ts"
import { unreadable } from "../nix/values/reading.ts"
import type { RuledCode, Severity } from "../problems/codes.ts"
import { type Mended, mend } from "../problems/schema.ts"
import { separated } from "./accepted.ts"
import { type Defined, defined, isOriginal, kindOf } from "./defined.ts"
import { type FleetDeployment, fleetDeploymentSchema } from "./deployment.ts"
import type { Host } from "./host.ts"
import {
  type Module,
  type ModuleUse,
  descriptionSchema,
  hasParameters,
  isModule,
  isModuleUse,
} from "./module.ts"
import { type NetworkDevice, networkDevicesSchema } from "./network-device.ts"
import { type Test, isTest } from "./test.ts"
import { type SecretStore, secretStoreSchema } from "./secret-store.ts"

/** How a pin becomes a flake input (Nix manual, "nix flake": "Flake inputs"). */
export interface FlakeInput {
  /**
   * The pin is a flake, and its outputs are what `inputs.<name>` is; otherwise `inputs.<name>` is
   * its source tree.
   */
  readonly flake?: boolean | undefined
  /**
   * For every input that the flake has itself, the input of the fleet's that takes its place:
   * `{ nixpkgs: "nixpkgs" }`. `""` is for one that is not needed, `"flake-parts/nixpkgs-lib"` for an
   * input's own. What is left out is locked as the flake's own lock has it, where that is at hand.
   */
  readonly follows?: { readonly [input: string]: string } | undefined
}

/** A module that some hosts import. */
export interface ModuleAssignment {
  readonly module: Module | ModuleUse
  /** The hosts: all that have one of the tags, and those of the names. */
  readonly hosts: {
    readonly tags?: readonly string[] | undefined
    readonly names?: readonly string[] | undefined
  }
}

/** How severe a rule is in a fleet; `"off"` where it is not told of. */
export type RuleSeverity = "off" | Severity

/** Many machines, and what they share. */
export interface FleetDefinition {
  /** The flake's description. */
  readonly description?: string | undefined
  /** npins' `sources.json`, relative to the fleet's file. */
  readonly pins: string
  /** Pins beside nixpkgs, disko and nixos-anywhere that become flake inputs, and how. */
  readonly inputs?: { readonly [pin: string]: FlakeInput } | undefined
  /** Modules that every host imports; the key is the name of the file in `hosts/common/`. */
  readonly common?: { readonly [name: string]: Module } | undefined
  /**
   * Modules that some hosts import: `[{ module: backup, hosts: { tags: ["database"] } }]`. A host may
   * import one by itself as well.
   */
  readonly modules?: readonly ModuleAssignment[] | undefined
  /**
   * What all modules may take as arguments, beside what NixOS gives them (`specialArgs`): values, and
   * expressions of `inputs`, `lib`, `inventory` and `host`. Definitions have them in `specialArgs`.
   */
  readonly arguments?: { readonly [name: string]: unknown } | undefined
  /**
   * Packages of the fleet's own, by their names in `pkgs`: a file, `file("./packages/tool.nix")`, whose function
   * is given what it takes (`callPackage`), or an expression of `pkgs` and `lib`. In that of a package whose name
   * nixpkgs has, `pkgs` is nixpkgs without the fleet's own.
   */
  readonly packages?: { readonly [name: string]: Expression<unknown> } | undefined
  /**
   * Rules that are more or less severe in this fleet, or not told of, by their codes:
   * `{ NG150: "off", NG205: "error" }`. What cannot work is refused by Nix or the machine all the same.
   */
  readonly rules?: { readonly [Code in RuledCode]?: RuleSeverity | undefined } | undefined
  /**
   * Whether the generated files have the comments of the definitions: `true` where it is not given. A
   * comment stands with what it is about; those for tools, such as `oxlint-disable`, are left out.
   */
  readonly comments?: boolean | undefined
  /** The engines that deploy the fleet, its binary caches and builders, and whether hosts pull. */
  readonly deployment?: FleetDeployment | undefined
  /** Tests in virtual machines, by their names: the key is the name of the folder in `tests/`. */
  readonly tests?: { readonly [name: string]: Test } | undefined
  /** How secrets are encrypted, and who can read them all: `sops(…)` or `agenix(…)`. */
  readonly secrets?: SecretStore | undefined
  /**
   * Devices of the network that are no hosts, by their names: routers, switches, printers. Rules know
   * their names and addresses, and `nixgen report` has them; nothing is generated for them.
   * `{ router: { kind: "router", address: "192.0.2.1/24" } }`
   */
  readonly devices?: { readonly [name: string]: NetworkDevice } | undefined
  /**
   * Globs of host files relative to the fleet's file, or the hosts by name. A host is called as its file
   * is, `hosts/web.ts` or `hosts/web/index.ts`.
   */
  readonly hosts: string | readonly string[] | { readonly [name: string]: Host }
}

/** A fleet. */
export type Fleet = Defined<"fleet", FleetDefinition>

/**
 * Defines the fleet; the default export of `fleet.ts`.
 *
 * @example
 * ```ts
 * export default defineFleet({
 *   pins: "./npins/sources.json",
 *   hosts: "./hosts/*.ts",
 * })
 * ```
 */
export function defineFleet(definition: FleetDefinition): Fleet {
  return defined("fleet", definition)
}

/** Whether a value is what `defineFleet` gives. */
export function isFleet(value: unknown): value is Fleet {
  return isOriginal(value, "fleet")
}

const inputSchema = z.strictObject({
  flake: z.boolean().optional(),
  follows: z.record(z.string(), z.string()).optional(),
})

const assignmentSchema = z.strictObject({
  module: z.custom<Module | ModuleUse>(
    (value) => isModule(value) || isModuleUse(value),
    "expected what defineModule gives, with arguments where it has parameters",
  ),
  hosts: z
    .strictObject({ tags: z.array(z.string()).default([]), names: z.array(z.string()).default([]) })
    .refine(
      ({ tags, names }) => tags.length + names.length > 0,
      "expected tags or names of hosts; what all of them import is for `common`",
    ),
})

/** What a fleet's definition must look like; the hosts' definitions are checked on their own. */
const fleetSchema = z.strictObject({
  description: descriptionSchema.default("NixOS machines"),
  pins: z.string(),
  inputs: z.record(z.string(), inputSchema).default({}),
  common: z
    .record(
      z.string(),
      z.custom<Module>(
        (value) => isModule(value) && !hasParameters(value.definition),
        "expected what defineModule gives, without parameters",
      ),
    )
    .default({}),
  modules: z.array(assignmentSchema).default([]),
  arguments: z.record(z.string(), z.unknown()).default({}),
  packages: z
    .record(
      z.string(),
      z.custom<Expression<unknown>>(
        isExpression,
        'expected a file of Nix, file("./packages/NAME.nix"), or an expression such as pkgs.writeShellApplication({ … })',
      ),
    )
    .default({}),
  rules: z.record(z.string(), z.enum(["off", "warning", "error"])).default({}),
  comments: z.boolean().default(true),
  deployment: fleetDeploymentSchema.prefault({}),
  tests: z.record(z.string(), z.custom<Test>(isTest, "expected what defineTest gives")).default({}),
  secrets: secretStoreSchema.optional(),
  devices: networkDevicesSchema,
  // told apart by hand, since a union would only say that no member fits
  hosts: z.custom<FleetDefinition["hosts"]>(
    isHosts,
    "expected a glob of host files, or an object of what defineHost gives",
  ),
})

function isHosts(value: unknown): boolean {
  if (typeof value === "string") return true
  if (Array.isArray(value)) return value.every((glob) => typeof glob === "string")
  if (typeof value !== "object" || value === null) return false
  return Object.values(value).every((host) => isOriginal(host, "host"))
}

/** What a fleet's definition says, its defaults filled in. */
export type ReadFleet = z.output<typeof fleetSchema>

/** What a fleet's definition says, without what is wrong in it, and what that is. */
export function readFleet({ definition, place }: Fleet): Mended<ReadFleet> {
  const own = separated(definition, { place }, isDefinition)
  const origin = { place, isTold: (value: unknown) => value === unreadable }
  const { value, problems } = mend(fleetSchema, own.value, { pins: "", hosts: {} }, origin)
  const isUnknown = problems.some(({ path: [key] = [] }) => key === "common" || key === "modules")
  const common = isUnknown ? { ...value.common, unknown: unknownModule } : value.common
  return { value: { ...value, common }, problems: [...own.problems, ...problems] }
}

/** What stands for modules that every host may have and that could not be read: nothing is said of hosts for want of them. */
const unknownModule: Module = {
  [brands.kind]: "module",
  definition: { imports: [unreadable], config: unreadable },
  place: undefined,
}

/** What is a definition by itself, and is checked as that. */
function isDefinition(value: object): boolean {
  return kindOf(value) !== undefined || isModuleUse(value)
}
