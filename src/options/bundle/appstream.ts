// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"

/** `appstream` */
export interface Appstream extends Definitions<Appstream> {
  /** Default: `true`. Declared in config/appstream.nix */
  enable?: Definition<boolean>
}
