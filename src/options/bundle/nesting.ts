// Made from the tables in data/ by `npm run generate`.
import type { Definitions } from "../../nix/expression.ts"

/** `nesting` */
export interface Nesting extends Definitions<Nesting> {
}
