/** References that know what they are of: options and packages. */
import * as references from "../nix/values/references.ts"
import type { NixosConfig, Register } from "./config.ts"
import type { ConfigReference, OptionsReference, Unlisted } from "./readable.ts"
import type { Packages } from "./values.ts"

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
export const pkgs = references.pkgs as unknown as Packages
