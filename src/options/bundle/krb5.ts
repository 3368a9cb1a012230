// Made from the tables in data/ by `npm run generate`.
import type { Definitions } from "../../nix/expression.ts"

/** `krb5` */
export interface Krb5 extends Definitions<Krb5> {
}
