// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { NixAttributes } from "../values.ts"

/** `_module` */
export interface Module extends Definitions<Module> {
  /** Declared in lib/modules.nix */
  args?: Definition<NixAttributes>
}
