// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"

/** `nixops` */
export interface Nixops extends Definitions<Nixops> {
  /** Default: `false`. Declared in misc/nixops-autoluks.nix */
  enableDeprecatedAutoLuks?: Definition<boolean>
}
