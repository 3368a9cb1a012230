// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer } from "../values.ts"

/** `ids` */
export interface Ids extends Definitions<Ids> {
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  gids?: Definition<AttributeSet<Definition<Integer>>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  uids?: Definition<AttributeSet<Definition<Integer>>>
}
