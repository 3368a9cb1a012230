// Made from the tables in data/ by `npm run generate`.
import type { Definitions } from "../../nix/expression.ts"
import type { NixValue } from "../values.ts"

/** `oci` */
export interface Oci extends Definitions<Oci> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  diskSize?: NixValue
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  efi?: NixValue
}
