// Made from the tables in data/ by `npm run generate`.
import type { Definitions } from "../../nix/expression.ts"
import type { NixValue } from "../values.ts"

/** `dysnomia` */
export interface Dysnomia extends Definitions<Dysnomia> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  components?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  containers?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enableAuthentication?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enableLegacyModules?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraContainerPaths?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraContainerProperties?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraModulePaths?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  properties?: NixValue
}
