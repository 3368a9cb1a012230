// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { NestedConfig } from "../config.ts"
import type { Integer, List, NixAttributes, Package } from "../values.ts"

/** `disko` */
export interface Disko extends Definitions<Disko> {
  /** Default: `false`. Declared in disko/module.nix */
  checkScripts?: Definition<boolean>
  /** Default: `true`. Declared in disko/module.nix */
  enableConfig?: Definition<boolean>
  imageBuilder?: DiskoImageBuilder
  /** Default: `1024`. Declared in disko/module.nix */
  memSize?: Definition<Integer>
  /** Default: `"/mnt"`. Declared in disko/module.nix */
  rootMountPoint?: Definition<string>
  tests?: DiskoTests
}

/** `disko.imageBuilder` */
export interface DiskoImageBuilder extends Definitions<DiskoImageBuilder> {
  /** Default: `true`. Declared in disko/module.nix */
  copyNixStore?: Definition<boolean>
  /** Type: `positive integer, meaning >0, or value “auto” (singular enum)`. Default: `"auto"`. Declared in disko/module.nix */
  copyNixStoreThreads?: Definition<Integer | "auto">
  /** Default: `false`. Declared in disko/module.nix */
  enableBinfmt?: Definition<boolean>
  /** Default: `{ }`. Declared in disko/module.nix */
  extraConfig?: NestedConfig
  /** Default: `[ ]`. Declared in disko/module.nix */
  extraDependencies?: Definition<List<Definition<Package>>>
  /** Type: `strings concatenated with “\n”`. Default: `":"`. Declared in disko/module.nix */
  extraPostVM?: Definition<string>
  /** Default: `[ ]`. Declared in disko/module.nix */
  extraRootModules?: Definition<List<Definition<string>>>
  /** Default: `"raw"`. Declared in disko/module.nix */
  imageFormat?: Definition<"raw" | "qcow2">
  /** Default: `config.boot.kernelPackages`. Declared in disko/module.nix */
  kernelPackages?: Definition<NixAttributes>
  /** Default: `${config.networking.hostName}-disko-images`. Declared in disko/module.nix */
  name?: Definition<string>
  /** Default: `pkgs`. Declared in disko/module.nix */
  pkgs?: Definition<NixAttributes>
  /** Default: `null`. Declared in disko/module.nix */
  qemu?: Definition<null | string>
}

/** `disko.tests` */
export interface DiskoTests extends Definitions<DiskoTests> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in disko/module.nix */
  bootCommands?: Definition<string>
  /** Default: `config.boot.loader.systemd-boot.enable || config.boot.loader.grub.efiSupport`. Declared in disko/module.nix */
  efi?: Definition<boolean>
  /** Default: `false`. Declared in disko/module.nix */
  enableOCR?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in disko/module.nix */
  extraChecks?: Definition<string>
  /** Default: `{ }`. Declared in disko/module.nix */
  extraConfig?: NestedConfig
}
