/** The fleet as the rules and the emitters see it: complete, its defaults filled in. */
import type { z } from "zod"
import type { DeviceTree } from "../disko/tree/device-tree.ts"
import type { DiskoDevices } from "../disko/types/devices.ts"
import type { Binding } from "../nix/syntax/ast.ts"
import type { Expression } from "../nix/values/expression.ts"
import type { Origin, PathSegment, Place } from "../problems/problem.ts"
import type { Acceptance } from "../fleet/accepted.ts"
import type { fleetDeploymentSchema } from "../fleet/deployment.ts"
import type { DiskLayout, DiskLayoutUse } from "../fleet/disk-layout.ts"
import type { ReadDeclarations } from "../parameters/declarations.ts"
import type { KnownParameters } from "../parameters/parameters.ts"
import type { CopiedFile } from "../files/files.ts"
import type { ConfigLookup, RankedLookup } from "./config-lookup.ts"
import type { InventoryEntries } from "./inventory-entries.ts"
import type { RuleSeverity } from "../fleet/fleet.ts"
import type { Data, Firmware } from "../fleet/host.ts"
import type { System } from "../fleet/systems.ts"
import type { OwnInputs } from "../pins/own-inputs.ts"
import type { Pin } from "../pins/pins.ts"
import type { ServiceUse } from "../fleet/service.ts"
import type { HostSecrets, ModelSecrets, SecretUse } from "./secrets.ts"

/** A whole fleet, checked. */
export interface Model {
  /** The fleet's definition. */
  readonly place: Place | undefined
  readonly description: string
  readonly ruleSettings?: RuleSettings
  /** Whether the comments of definitions stand in what is generated as well. */
  readonly comments: boolean
  readonly deployment: ModelFleetDeployment
  readonly inputs: readonly ModelInput[]
  /** The names of all inputs, those among them that have no pin as well. */
  readonly inputNames: readonly string[]
  /** The names of all pins, those among them that are no inputs as well. */
  readonly pinNames: readonly string[]
  /** npins' `sources.json`, which the inputs are locked by. */
  readonly pinsFile: string | undefined
  /** What that file says of each pin, and is copied with. */
  readonly pinSources: ReadonlyMap<string, unknown>
  readonly common: readonly ModelModule[]
  /** The modules beside those that something imports, in the order in which they are found. */
  readonly modules: readonly ModelModule[]
  /** The modules that the fleet has some hosts import. */
  readonly assignments: readonly ModelAssignment[]
  readonly hosts: readonly ModelHost[]
  /** What there is to know of hosts that are left out. */
  readonly others?: OtherHosts | undefined
  /** The devices of the network that are no hosts. */
  readonly networkDevices: readonly ModelNetworkDevice[]
  /** The services that hosts use, in the order of their first use. */
  readonly services: readonly ModelService[]
  /** The layouts that hosts use, in the order of their first use. */
  readonly layouts: readonly ModelLayout[]
  /** The tests in virtual machines. */
  readonly tests: readonly ModelTest[]
  /** The rules that are switched off in what modules are given where they are imported. */
  readonly acceptances: readonly Acceptance[]
  /** The fleet's own packages, by their names. */
  readonly packages: Readonly<Record<string, Expression<unknown>>>
  /** What the fleet gives to all modules as arguments. */
  readonly specialArguments: Readonly<Record<string, unknown>>
  /** The secrets that hosts use; absent where the fleet has no store for them. */
  readonly secrets?: ModelSecrets | undefined
  /** The arguments that modules can take. */
  readonly arguments: ModuleArguments
  /** Whether it has all that was defined: what is wrong by itself is left out. */
  readonly isWhole: boolean
}

/** A device of the network that is no host. */
export interface ModelNetworkDevice {
  readonly name: string
  /** What it is, in a word or two. */
  readonly kind: string
  readonly description?: string | undefined
  /** As they are written, with the length of their prefix or without. */
  readonly addresses: readonly string[]
  readonly macs: readonly string[]
  /** Where it is defined, in the fleet's definition. */
  readonly origin: Origin & { readonly path: readonly PathSegment[] }
}

/** How the fleet as a whole is deployed, complete. */
export type ModelFleetDeployment = z.output<typeof fleetDeploymentSchema>

/** How severe the fleet has its rules, and where it says so. */
export interface RuleSettings {
  readonly place: Place | undefined
  readonly severities: Readonly<Record<string, RuleSeverity>>
}

/** The names of the arguments that modules have. */
export interface ModuleArguments {
  readonly names: ReadonlySet<string>
  /** Whether there may be others, of modules that cannot be read. */
  readonly isOpen: boolean
}

/** What modules know of hosts that are left out. */
export interface OtherHosts {
  /** What the inventory has of them. */
  readonly entries: InventoryEntries
  /** The arguments that modules of theirs give to all. */
  readonly arguments: ModuleArguments
  /** The names of the services and of the disk layouts that hosts of the fleet use, whichever do. */
  readonly services: readonly string[]
  readonly layouts: readonly string[]
}

/** An input of the generated flake. */
export interface ModelInput {
  readonly name: string
  readonly pin: Pin
  readonly flake: boolean
  /** For paths of its own inputs, `nixpkgs` or `flake-parts/nixpkgs-lib`, what takes their place. */
  readonly follows: Readonly<Record<string, string>>
  /** The inputs that it has itself, as far as they are known. */
  readonly own?: OwnInputs | undefined
}

/** What a module imports: one of the fleet's own, or an expression that only Nix reads. */
export type ModelImport = ModelModuleUse | Expression<unknown>

/** A module of the fleet's own where it is imported. */
export interface ModelModuleUse {
  /** The module's file in the generated tree, by which it is known. */
  readonly file: string
  /** What it is given, where it has parameters. */
  readonly arguments?: Readonly<Record<string, unknown>>
  readonly place: Place | undefined
}

/** A module of the fleet's own that a host has, and what it is given there. */
export interface ReachedModule {
  readonly module: ModelModule
  readonly use: ModelModuleUse
}

/** A module that the fleet has some hosts import. */
export interface ModelAssignment {
  readonly use: ModelModuleUse
  readonly names: readonly string[]
  readonly tags: readonly string[]
  readonly origin: Origin
}

/** A module of `hosts/common/` or `modules/`. */
export interface ModelModule {
  readonly name: string
  /** Its file in the generated tree. */
  readonly file: string
  readonly place: Place | undefined
  readonly description?: string | undefined
  /** What it is to be given; absent where it is no function of anything. */
  readonly parameters?: KnownParameters | undefined
  /** The scope of the references to that in `config`. */
  readonly scope?: symbol | undefined
  /** Modules of NixOS that are to be left out: paths, names or expressions. */
  readonly disabledModules?: readonly unknown[] | undefined
  /** The options that it declares. */
  readonly options?: ReadDeclarations | undefined
  readonly imports: readonly ModelImport[]
  readonly config: object
  /** The rules that are switched off for values in it. */
  readonly acceptances: readonly Acceptance[]
}

/** A module of `modules/services/`. */
export interface ModelService extends ModelModule {
  /** The path of its options. */
  readonly path: readonly string[]
  readonly parameters: KnownParameters
  /** The declarations of its options, one for each parameter. */
  readonly declarations: readonly Binding[]
  /** The scope of the references to parameters in `config`. */
  readonly scope: symbol
}

/** A function of `modules/disk-layouts/`. */
export interface ModelLayout {
  readonly name: string
  readonly place: Place | undefined
  readonly description?: string | undefined
  readonly parameters: KnownParameters
  /** The devices, with references in the place of the parameters; absent where they are wrong. */
  readonly devices: DiskoDevices | undefined
  /** The options that go with them, likewise. */
  readonly config: object
  /** The scope of those references. */
  readonly scope: symbol
  /** The definition that hosts refer to. */
  readonly source: DiskLayout
  readonly acceptances: readonly Acceptance[]
}

/** A test of `tests/`. */
export interface ModelTest {
  readonly name: string
  readonly place: Place | undefined
  readonly description?: string | undefined
  readonly nodes: readonly ModelTestNode[]
  /** Without the indentation that its lines share, where it is text. */
  readonly script: string | CopiedFile
  readonly check: boolean
  readonly acceptances: readonly Acceptance[]
}

/** A machine of a test. */
export interface ModelTestNode {
  readonly name: string
  /** The host of the fleet that it is. */
  readonly host?: string | undefined
  /** Where that is named in the test's definition. */
  readonly path: readonly PathSegment[]
  /** What it is beside that, or all of it. */
  readonly module?: ModelModule | undefined
}

/** How a host is reached, complete. */
export interface ModelDeployment {
  readonly targetHost?: string | undefined
  readonly user: string
  readonly port?: number | undefined
  readonly buildOn: "local" | "remote" | "auto"
  /** What ssh is told of it, a jump host and its key as well. */
  readonly sshOptions?: readonly string[] | undefined
  readonly tags: readonly string[]
  readonly installed?: boolean | undefined
  readonly protect?: boolean | undefined
  /** By what it fetches its configuration itself. */
  readonly pull?: "autoUpgrade" | "comin" | undefined
  /** Commands that an update has the machine run before it is confirmed. */
  readonly healthCommands?: readonly string[] | undefined
  /** TCP ports on which something has to listen there by then. */
  readonly healthPorts?: readonly number[] | undefined
  /** How long both may take. */
  readonly healthSeconds?: number | undefined
  /** Where the machine is found before the first installation, and who logs in there. */
  readonly installHost?: string | undefined
  readonly installUser?: string | undefined
  /** The port of ssh before the first installation. */
  readonly installPort?: number | undefined
  /** What nixos-anywhere is told at that. */
  readonly nixosAnywhere?: readonly string[] | undefined
}

/** How a host fetches its configuration itself. */
export interface ModelPull {
  readonly by: "autoUpgrade" | "comin"
  /** Whether its own definition says so, and not the fleet's. */
  readonly isOwn: boolean
  readonly imports: readonly Expression<unknown>[]
  readonly config: { readonly [group: string]: object }
}

/** What a host's disks are made of: a layout and its arguments, or devices of the host's own. */
export type ModelDisks =
  | { readonly kind: "layout"; readonly use: DiskLayoutUse; readonly layout: ModelLayout }
  | { readonly kind: "devices"; readonly devices: DiskoDevices }
  /** Disks whose definition is wrong: nothing is known of them. */
  | { readonly kind: "unknown" }

/** A service as a host uses it. */
export interface ModelServiceUse extends ServiceUse {
  readonly name: string
  /** The path of its options. */
  readonly path: readonly string[]
}

/** A machine, complete. */
export interface ModelHost {
  readonly name: string
  /** What the machine calls itself, where that is another name. */
  readonly hostName?: string | undefined
  readonly place: Place | undefined
  readonly system: System
  readonly stateVersion: string
  readonly firmware: Firmware | undefined
  readonly hardware: CopiedFile | undefined
  readonly inventory: { readonly [key: string]: Data }
  readonly deploy: ModelDeployment
  /** The same as its definition has it, with what others are told of in words of their own. */
  readonly deployAsSaid?: object
  readonly pull?: ModelPull | undefined
  /** Whether its definition says how it is reached. */
  readonly isDeployed: boolean
  readonly disks: ModelDisks | undefined
  /** The devices as it really has them (see `resolvedDevices`); absent where it has no disks, or unknown ones. */
  readonly devices: DeviceTree | undefined
  readonly services: readonly ModelServiceUse[]
  /** The modules that the fleet has it import, beside its own imports. */
  readonly assigned: readonly ModelAssignment[]
  /** The modules in `modules/` that it has, whoever imports them. */
  readonly modules: readonly ReachedModule[]
  readonly disabledModules?: readonly unknown[] | undefined
  readonly imports: readonly ModelImport[]
  readonly config: object
  /** The secrets that it uses, and where it does; absent where it uses none. */
  readonly secrets?: HostSecrets | undefined
  readonly secretUses?: readonly SecretUse[] | undefined
  /** What all its modules define an option as, its own config first; each property is an expression. */
  readonly values: ConfigLookup
  /** The same out of the properties that they stand in, with their priorities. */
  readonly definitions: RankedLookup
  /** The same, with what nixgen writes of the rest of the host's definition. */
  readonly allDefinitions: RankedLookup
  /** A value with what `host` and `inventory` stand for in place, as far as that is known. */
  readonly resolved: (value: unknown) => unknown
  /** The names that these have at a path, as far as they are written out: it takes much less. */
  readonly names: (...path: readonly string[]) => ReadonlySet<string>
  /** What each of its modules that only Nix reads defines as plain values. */
  readonly foreign: () => readonly object[]
  /** The rules that are switched off for values in it and in the arguments that it gives. */
  readonly acceptances: readonly Acceptance[]
}
