// Made from the tables in data/ by `npm run generate`.
import type { Definitions } from "../../nix/expression.ts"

/** `stubby` */
export interface Stubby extends Definitions<Stubby> {
}
