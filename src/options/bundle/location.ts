// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"

/** `location` */
export interface Location extends Definitions<Location> {
  /** Declared in config/locale.nix */
  latitude?: Definition<number>
  /** Declared in config/locale.nix */
  longitude?: Definition<number>
  /** Default: `"manual"`. Declared in config/locale.nix */
  provider?: Definition<"manual" | "geoclue2">
}
