/** What `import … from "nixgen"` gives: everything public, and nothing else. */
export { type Build, type BuildOptions, type Load, build, load } from "./build.ts"
export { type DiskoDevices } from "./disko/devices.ts"
export { type Bcachefs, bcachefs } from "./disko/bcachefs.ts"
export { type BcachefsFilesystem, bcachefsFilesystem } from "./disko/bcachefs-filesystem.ts"
export { type Btrfs, btrfs } from "./disko/btrfs.ts"
export { type DeviceContent, type PartitionContent } from "./disko/content.ts"
export { type Disk, disk } from "./disko/disk.ts"
export { type Filesystem, filesystem } from "./disko/filesystem.ts"
export { type EspOptions, type Gpt, type Partition, biosBoot, esp, gpt } from "./disko/gpt.ts"
export { type Luks, luks } from "./disko/luks.ts"
export { type PhysicalVolume, physicalVolume } from "./disko/lvm-physical-volume.ts"
export { type LogicalVolume, type VolumeGroup, volumeGroup } from "./disko/lvm-volume-group.ts"
export { type Mdadm, mdadm } from "./disko/mdadm.ts"
export { type Mdraid, mdraid } from "./disko/mdraid.ts"
export { type Nodev, nodev, tmpfs } from "./disko/nodev.ts"
export { type Swap, swap } from "./disko/swap.ts"
export { type Table, type TablePartition, table } from "./disko/table.ts"
export { type Zfs, zfs } from "./disko/zfs.ts"
export { type ZfsFilesystem, zfsFilesystem } from "./disko/zfs-filesystem.ts"
export { type ZfsVolume, zfsVolume } from "./disko/zfs-volume.ts"
export { type Zpool, zpool } from "./disko/zpool.ts"
export { type Fleet, type FleetDefinition, type FlakeInput, defineFleet } from "./fleet/fleet.ts"
export { type CopiedFile, facter, file, nixModule } from "./fleet/files.ts"
export {
  type Data,
  type Deployment,
  type Firmware,
  type Host,
  type HostDefinition,
  type System,
  defineHost,
} from "./fleet/host.ts"
export { type Import, type Module, type ModuleDefinition, defineModule } from "./fleet/module.ts"
export { type Parameter, type References } from "./fleet/parameters.ts"
export {
  type Service,
  type ServiceDefinition,
  type ServiceFunction,
  type ServiceUse,
  type Settings,
  defineService,
} from "./fleet/service.ts"
export {
  type DiskLayout,
  type DiskLayoutDefinition,
  type DiskLayoutFunction,
  type DiskLayoutUse,
  defineDiskLayout,
} from "./fleet/disk-layout.ts"
export { type Definition, type Expression, type Property } from "./nix/expression.ts"
export { parseNix } from "./nix/parse.ts"
export { formatNix } from "./nix/format.ts"
export {
  type Condition,
  type Operand,
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
} from "./nix/operations.ts"
export { printNix } from "./nix/print.ts"
export {
  mkAfter,
  mkBefore,
  mkDefault,
  mkForce,
  mkIf,
  mkMerge,
  mkOrder,
  mkOverride,
} from "./nix/properties.ts"
export {
  type Reference,
  builtins,
  config,
  host,
  inputs,
  inventory,
  lib,
  options,
  pkgs,
} from "./nix/references.ts"
export { nix, str } from "./nix/templates.ts"
export type { BundledOptions, NixosConfig, Register } from "./options/config.ts"
export {
  type Place,
  type Problem,
  type ProblemCode,
  type Severity,
  ProblemError,
} from "./problem.ts"
export { accept } from "./rules/accept.ts"
export type { RuleCode } from "./rules/rules.ts"
