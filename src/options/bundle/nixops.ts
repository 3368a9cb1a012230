// Made from data/nixos-25.11-options.tsv by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"

/** `nixops` */
export interface Nixops extends Definitions<Nixops> {
  /** Default: `false`. Declared in misc/nixops-autoluks.nix */
  enableDeprecatedAutoLuks?: Definition<boolean>
}
