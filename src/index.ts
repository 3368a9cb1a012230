/** What `import … from "nixgen"` gives: what one writes, and what builds it. Other faces: `nix.ts`, `layouts/`, `testing/`. */
export { type Build, type BuildOptions, type Load, build, load } from "./build.ts"
export { type Check, type CheckOptions, check } from "./check.ts"
export { type DiskoDevices } from "./disko/types/devices.ts"
export { type Bcachefs, bcachefs } from "./disko/types/bcachefs.ts"
export { type BcachefsFilesystem, bcachefsFilesystem } from "./disko/types/bcachefs-filesystem.ts"
export { type Btrfs, btrfs } from "./disko/types/btrfs.ts"
export { type DeviceContent, type PartitionContent } from "./disko/types/content.ts"
export { type Disk, disk } from "./disko/types/disk.ts"
export { type Filesystem, filesystem } from "./disko/types/filesystem.ts"
export { type EspOptions, type Gpt, type Partition, biosBoot, esp, gpt } from "./disko/types/gpt.ts"
export { type Luks, luks } from "./disko/types/luks.ts"
export { type PhysicalVolume, physicalVolume } from "./disko/types/lvm-physical-volume.ts"
export {
  type LogicalVolume,
  type VolumeGroup,
  volumeGroup,
} from "./disko/types/lvm-volume-group.ts"
export { type Mdadm, mdadm } from "./disko/types/mdadm.ts"
export { type Mdraid, mdraid } from "./disko/types/mdraid.ts"
export { type Nodev, nodev, tmpfs } from "./disko/types/nodev.ts"
export { type Swap, swap } from "./disko/types/swap.ts"
export { type Table, type TablePartition, table } from "./disko/types/table.ts"
export { type Zfs, zfs } from "./disko/types/zfs.ts"
export { type ZfsFilesystem, zfsFilesystem } from "./disko/types/zfs-filesystem.ts"
export { type ZfsVolume, zfsVolume } from "./disko/types/zfs-volume.ts"
export { type Zpool, zpool } from "./disko/types/zpool.ts"
export { type Accepted } from "./fleet/accepted.ts"
export { type Defined, type Kind } from "./fleet/defined.ts"
export {
  type Fleet,
  type FleetDefinition,
  type FlakeInput,
  type ModuleAssignment,
  type RuleSeverity,
  defineFleet,
} from "./fleet/fleet.ts"
export {
  type SpecialArguments,
  type SpecialReferences,
  specialArgs,
} from "./fleet/special-arguments.ts"
export { type BinaryCache } from "./fleet/binary-cache.ts"
export { type Builder } from "./fleet/builder.ts"
export { type Health } from "./fleet/health.ts"
export { type Installation } from "./fleet/installation.ts"
export { type FleetDeployment } from "./fleet/deployment.ts"
export {
  type AutoUpgrade,
  type Comin,
  type CominBranch,
  type CominOptions,
  type CominRemote,
  type Pull,
  autoUpgrade,
  comin,
} from "./fleet/pull.ts"
export { type CopiedFile, facter, file, nixModule, nixModules } from "./files/files.ts"
export {
  type Data,
  type Deployment,
  type Firmware,
  type GivenData,
  type GivenDataSet,
  type Host,
  type HostDefinition,
  type PlainObject,
  type Unbranded,
  defineHost,
} from "./fleet/host.ts"
export type { NetworkDevice } from "./fleet/network-device.ts"
export type { System } from "./fleet/systems.ts"
export {
  type DefinedModule,
  type Import,
  type Module,
  type ModuleConfig,
  type ModuleDefinition,
  type ModuleFunction,
  type ModuleUse,
  type ModuleSettings,
  type ParametricModule,
  type PlainModule,
  defineModule,
} from "./fleet/module.ts"
export {
  type Arguments,
  type KnownParts,
  type MemberOfAny,
  type OtherThanRest,
  type Parameter,
  type ParameterMembers,
  type ParameterReference,
  type ParameterValue,
  type ReferenceToSeveral,
  type References,
  type Setting,
  type SettingParts,
  type Settings,
} from "./parameters/parameters.ts"
export {
  type InputOfKinds,
  type ListInput,
  type ObjectInput,
  type OptionInput,
  type PartOf,
  type RecordInput,
  type UnionInput,
} from "./parameters/option-input.ts"
export {
  type DeclaredOption,
  type DefinedValue,
  type OptionDeclaration,
  type OptionDeclarations,
  type OptionDefinitions,
  type OptionSettings,
  type PackageOf,
  type PackageOptionSettings,
  mkEnableOption,
  mkPackageOption,
  option,
} from "./parameters/option.ts"
export {
  type Service,
  type ServiceDefinition,
  type ServiceFunction,
  type ServiceUse,
  defineService,
} from "./fleet/service.ts"
export {
  type PublicPart,
  type PublicParts,
  type Secret,
  type SecretDeclaration,
  type SecretFileOptions,
  type SecretOptions,
  type SecretText,
  type SecretTextDeclaration,
  type SecretTextOptions,
  type SecretTextTag,
  type SecretTextValue,
  secret,
  secretText,
} from "./fleet/secret.ts"
export { type SecretStore, type SecretStoreOptions, agenix, sops } from "./fleet/secret-store.ts"
export {
  type ComposedValue,
  type PromptOptions,
  composed,
  passwordHashOf,
  prompt,
} from "./fleet/composed.ts"
export {
  type Composed,
  type Generator,
  type Hex,
  type Ingredient,
  type NeededSecret,
  type Password,
  type PasswordHash,
  type PasswordHashOf,
  type Prompt,
  type SelfSigned,
  type SshKey,
  type WireguardKey,
  hex,
  password,
  passwordHash,
  selfSigned,
  sshKey,
  wireguardKey,
} from "./fleet/generators.ts"
export {
  type DiskLayout,
  type DiskLayoutDefinition,
  type DiskLayoutFunction,
  type DiskLayoutUse,
  defineDiskLayout,
} from "./fleet/disk-layout.ts"
export { type Test, type TestDefinition, type TestNode, defineTest } from "./fleet/test.ts"
export {
  type Computed,
  type ComputedOf,
  type Definition,
  type Expression,
  type Interpolated,
  type OpenGroup,
  type Property,
  type Word,
} from "./nix/values/expression.ts"
export { parseNix } from "./nix/syntax/parse.ts"
export { formatNix } from "./nix/print/format.ts"
export {
  type Amount,
  type AttributeOf,
  type Attributes,
  type ComputedIn,
  type Condition,
  type ElementOf,
  type ElementOfAny,
  type Merged,
  type MergedSet,
  type OfAnyKind,
  type OneOf,
  type Operand,
  type Ordered,
  type SetOperand,
  type Several,
  type TextLike,
  type ValueOf,
  add,
  and,
  append,
  divide,
  equals,
  fallback,
  greaterOrEqual,
  greaterThan,
  has,
  ifElse,
  implies,
  lessOrEqual,
  lessThan,
  multiply,
  negate,
  not,
  notEquals,
  or,
  subtract,
  update,
} from "./nix/values/operations.ts"
export { printNix } from "./nix/values/print-nix.ts"
export {
  type InnerDefinition,
  type Uninferred,
  mkAfter,
  mkBefore,
  mkDefault,
  mkForce,
  mkIf,
  mkMerge,
  mkOrder,
  mkOverride,
} from "./nix/values/properties.ts"
export type { FunctionMember, Reference } from "./nix/values/references.ts"
export { type StringValue, nix, str } from "./nix/values/templates.ts"
export { isExpression } from "./nix/values/value-kinds.ts"
export type {
  BuiltinsOf,
  ConfigReference,
  FlakeAttributes,
  FlakeReference,
  FleetReference,
  InputReference,
  InputReferences,
  InputsWith,
  LibraryOf,
  OfferedPart,
  OptionOrGroup,
  OptionReference,
  OptionReferences,
  OptionsReference,
  OtherReferences,
  OutputSet,
  OutputsOf,
  OwnPackagesOf,
  PackagesOf,
  NoValue,
  PlainValue,
  Read,
  ReadElement,
  ReadSet,
  ReadOpen,
  ReadValue,
  Readable,
  Scalar,
  SourceTree,
  StoreKind,
  Unlisted,
  WholePart,
  WholeSet,
} from "./options/readable.ts"
export {
  builtins,
  config,
  host,
  inputs,
  inventory,
  lib,
  options,
  pkgs,
} from "./options/references.ts"
export type {
  DefinedMember,
  DefinitionIn,
  DefinitionOf,
  MemberOfSet,
  NoSuchOption,
} from "./options/definition-of.ts"
export type {
  BundledOptions,
  FleetTypes,
  HostName,
  NixosConfig,
  OwnOptions,
  Register,
  RegisteredFleet,
  RegisteredOptions,
} from "./options/config.ts"
export type { GeneratedFile, GeneratedTree } from "./output/tree.ts"
export type { Position } from "./nix/print/positions.ts"
export {
  type Origin,
  type PathSegment,
  type Place,
  type Problem,
  type Related,
  type ProblemCode,
  type RuledCode,
  type Severity,
  ProblemError,
} from "./problems/problem.ts"
export type { Checked } from "./problems/schema.ts"
export type { LockFile } from "./project/lock.ts"
export { accept } from "./rules/accept.ts"
export type { RuleCode } from "./rules/rules.ts"
export type { Loader } from "./source/modules.ts"
