// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"

/** `time` */
export interface Time extends Definitions<Time> {
  /** Default: `false`. Declared in config/locale.nix */
  hardwareClockInLocalTime?: Definition<boolean>
  /** Type: `null or string without spaces`. Default: `null`. Declared in config/locale.nix */
  timeZone?: Definition<null | string>
}
