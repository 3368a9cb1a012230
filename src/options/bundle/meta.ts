// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { List, NixAttributes, Path } from "../values.ts"

/** `meta` */
export interface Meta extends Definitions<Meta> {
  /** Default: `[ ]`. Declared in modules/generic/meta-maintainers.nix */
  maintainers?: Definition<List<Definition<NixAttributes>>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  buildDocsInSandbox?: Definition<boolean>
  /**
   * Type: `path`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  doc?: Definition<Path>
}
