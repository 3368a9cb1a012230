// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { NixAttributes, NixValue, TypeOfOption } from "../values.ts"

/** `_module` */
export interface Module extends Definitions<Module> {
  /** Declared in lib/modules.nix */
  args?: Definition<NixAttributes>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  check?: Definition<boolean>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  freeformType?: Definition<null | TypeOfOption>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  specialArgs?: NixValue
}
