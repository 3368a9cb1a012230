// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { NestedConfig } from "../config.ts"

/** `specialisation.<name>` */
export interface SpecialisationEntry extends Definitions<SpecialisationEntry> {
  /** Default: `{ }`. Declared in system/activation/specialisation.nix */
  configuration?: NestedConfig
  /** Default: `true`. Declared in system/activation/specialisation.nix */
  inheritParentConfig?: Definition<boolean>
}
