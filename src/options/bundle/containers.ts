// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { NestedConfig } from "../config.ts"
import type { AttributeSet, Integer, List, NixAttributes, NixValue, Path } from "../values.ts"

/** `containers.<name>` */
export interface Container extends Definitions<Container> {
  /** Default: `[ ]`. Declared in virtualisation/nixos-containers.nix */
  additionalCapabilities?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in virtualisation/nixos-containers.nix */
  allowedDevices?: Definition<List<ContainerAllowedDevice>>
  /** Default: `false`. Declared in virtualisation/nixos-containers.nix */
  autoStart?: Definition<boolean>
  /** Default: `{ }`. Declared in virtualisation/nixos-containers.nix */
  bindMounts?: Definition<AttributeSet<ContainerBindMount>>
  /** Declared in virtualisation/nixos-containers.nix */
  config?: NestedConfig
  /** Default: `false`. Declared in virtualisation/nixos-containers.nix */
  enableTun?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/nixos-containers.nix */
  ephemeral?: Definition<boolean>
  /** Default: `[ ]`. Declared in virtualisation/nixos-containers.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in virtualisation/nixos-containers.nix */
  extraVeths?: Definition<AttributeSet<ContainerExtraVeth>>
  /** Default: `null`. Declared in virtualisation/nixos-containers.nix */
  flake?: Definition<null | string>
  /** Default: `[ ]`. Declared in virtualisation/nixos-containers.nix */
  forwardPorts?: Definition<List<ContainerExtraVethForwardPort>>
  /** Default: `null`. Declared in virtualisation/nixos-containers.nix */
  hostAddress?: Definition<null | string>
  /** Default: `null`. Declared in virtualisation/nixos-containers.nix */
  hostAddress6?: Definition<null | string>
  /** Default: `null`. Declared in virtualisation/nixos-containers.nix */
  hostBridge?: Definition<null | string>
  /** Default: `[ ]`. Declared in virtualisation/nixos-containers.nix */
  interfaces?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in virtualisation/nixos-containers.nix */
  localAddress?: Definition<null | string>
  /** Default: `null`. Declared in virtualisation/nixos-containers.nix */
  localAddress6?: Definition<null | string>
  /** Default: `[ ]`. Declared in virtualisation/nixos-containers.nix */
  macvlans?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in virtualisation/nixos-containers.nix */
  networkNamespace?: Definition<null | Path>
  /** Type: `absolute path`. Default: `pkgs.path`. Declared in virtualisation/nixos-containers.nix */
  nixpkgs?: Definition<Path>
  /** Type: `absolute path`. Declared in virtualisation/nixos-containers.nix */
  path?: Definition<Path>
  /** Default: `false`. Declared in virtualisation/nixos-containers.nix */
  privateNetwork?: Definition<boolean>
  /** Type: `32 bit unsigned integer; between 0 and 4294967295 (both inclusive) or one of “no”, “identity”, “pick”`. Default: `"no"`. Declared in virtualisation/nixos-containers.nix */
  privateUsers?: Definition<Integer | "no" | "identity" | "pick">
  /** Default: `true`. Declared in virtualisation/nixos-containers.nix */
  restartIfChanged?: Definition<boolean>
  /** Default: `{ }`. Declared in virtualisation/nixos-containers.nix */
  specialArgs?: Definition<NixAttributes>
  /** Default: `"1min"`. Declared in virtualisation/nixos-containers.nix */
  timeoutStartSec?: Definition<string>
  /** Default: `[ ]`. Declared in virtualisation/nixos-containers.nix */
  tmpfs?: Definition<List<Definition<string>>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  pkgs?: NixValue
}

/** `containers.<name>.allowedDevices.*` */
export interface ContainerAllowedDevice extends Definitions<ContainerAllowedDevice> {
  /** Declared in virtualisation/nixos-containers.nix */
  modifier?: Definition<string>
  /** Declared in virtualisation/nixos-containers.nix */
  node?: Definition<string>
}

/** `containers.<name>.bindMounts.<name>` */
export interface ContainerBindMount extends Definitions<ContainerBindMount> {
  /** Default: `null`. Declared in virtualisation/nixos-containers.nix */
  hostPath?: Definition<null | string>
  /** Default: `true`. Declared in virtualisation/nixos-containers.nix */
  isReadOnly?: Definition<boolean>
  /** Declared in virtualisation/nixos-containers.nix */
  mountPoint?: Definition<string>
}

/** `containers.<name>.extraVeths.<name>` */
export interface ContainerExtraVeth extends Definitions<ContainerExtraVeth> {
  /** Default: `[ ]`. Declared in virtualisation/nixos-containers.nix */
  forwardPorts?: Definition<List<ContainerExtraVethForwardPort>>
  /** Default: `null`. Declared in virtualisation/nixos-containers.nix */
  hostAddress?: Definition<null | string>
  /** Default: `null`. Declared in virtualisation/nixos-containers.nix */
  hostAddress6?: Definition<null | string>
  /** Default: `null`. Declared in virtualisation/nixos-containers.nix */
  hostBridge?: Definition<null | string>
  /** Default: `null`. Declared in virtualisation/nixos-containers.nix */
  localAddress?: Definition<null | string>
  /** Default: `null`. Declared in virtualisation/nixos-containers.nix */
  localAddress6?: Definition<null | string>
}

/** `containers.<name>.extraVeths.<name>.forwardPorts.*` */
export interface ContainerExtraVethForwardPort extends Definitions<ContainerExtraVethForwardPort> {
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in virtualisation/nixos-containers.nix */
  containerPort?: Definition<null | Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in virtualisation/nixos-containers.nix */
  hostPort?: Definition<Integer>
  /** Default: `"tcp"`. Declared in virtualisation/nixos-containers.nix */
  protocol?: Definition<string>
}
