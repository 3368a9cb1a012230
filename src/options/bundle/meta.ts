// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { List, NixAttributes } from "../values.ts"

/** `meta` */
export interface Meta extends Definitions<Meta> {
  /** Default: `[ ]`. Declared in modules/generic/meta-maintainers.nix */
  maintainers?: Definition<List<Definition<NixAttributes>>>
}
