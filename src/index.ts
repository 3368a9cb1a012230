/** What `import … from "nixgen"` gives: everything public, and nothing else. */
export { type Build, build } from "./build.ts"
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
export { nix } from "./nix/nix-template.ts"
export { parseNix } from "./nix/parse.ts"
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
export { str } from "./nix/templates.ts"
export { type Place, type Problem, ProblemError } from "./problem.ts"
