/** References that know what they are of: options, packages and the fleet. */
import * as references from "../nix/values/references.ts"
import type { NixosConfig, Register, RegisteredFleet } from "./config.ts"
import type {
  BuiltinsOf,
  ConfigReference,
  FleetReference,
  InputReferences,
  LibraryOf,
  OptionsReference,
  OutputsOf,
  PackagesOf,
  Unlisted,
} from "./readable.ts"

/**
 * What the options of the host have become, once all definitions are merged.
 *
 * @example
 * ```ts
 * mkIf(config.services.nginx.enable, { networking: { firewall: { allowedTCPPorts: [443] } } })
 * ```
 */
export const config = references.config as unknown as ConfigReference<NixosConfig> &
  Unlisted<Register>

/**
 * The options that the host's modules declare: their types, descriptions and definitions.
 *
 * @example
 * ```ts
 * mkIf(options.networking.domain.isDefined, { networking: { search: ["example.org"] } })
 * ```
 */
export const options = references.options as unknown as OptionsReference<NixosConfig> &
  Unlisted<Register>

/**
 * The packages of nixpkgs, for the host's platform.
 *
 * @example
 * ```ts
 * defineModule({ config: { environment: { systemPackages: [pkgs.git, pkgs.htop] } } })
 * ```
 */
export const pkgs = references.pkgs as unknown as PackagesOf<Register>

/**
 * The functions of nixpkgs' library.
 *
 * @example
 * ```ts
 * lib.getExe(pkgs.git) // lib.getExe pkgs.git
 * ```
 */
export const lib = references.lib as unknown as LibraryOf<Register>

/**
 * The functions that Nix itself has (Nix manual, "Built-in Functions").
 *
 * @example
 * ```ts
 * str`port ${builtins.toString(config.services.prometheus.port)}`
 * ```
 */
export const builtins = references.builtins as unknown as BuiltinsOf<Register>

/**
 * The inputs of the generated flake: pins that `defineFleet`'s `inputs` names.
 *
 * @example
 * ```ts
 * defineModule({ imports: [inputs.sops.nixosModules.sops] })
 * ```
 */
export const inputs: InputReferences<RegisteredFleet, OutputsOf<Register>> = references.inputs

/**
 * The host's own entry of the inventory.
 *
 * @example
 * ```ts
 * defineModule({ config: { networking: { domain: host.domain } } })
 * ```
 */
export const host: FleetReference<RegisteredFleet, "host"> = references.host

/**
 * The inventory: every host's entry by its name.
 *
 * @example
 * ```ts
 * defineModule({
 *   config: { networking: { hosts: { "10.0.0.1": [str`${inventory.web.alias}`] } } },
 * })
 * ```
 */
export const inventory: FleetReference<RegisteredFleet, "inventory"> = references.inventory
