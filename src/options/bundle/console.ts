// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { List, Package, Path } from "../values.ts"

/** `console` */
export interface Console extends Definitions<Console> {
  /** Type: `list of string matching the pattern [[:xdigit:]]{6}`. Default: `[ ]`. Declared in config/console.nix */
  colors?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in config/console.nix */
  earlySetup?: Definition<boolean>
  /** Default: `true`. Declared in config/console.nix */
  enable?: Definition<boolean>
  /** Type: `null or string or absolute path`. Default: `null`. Declared in config/console.nix */
  font?: Definition<null | string | Path>
  /** Type: `string or absolute path`. Default: `"us"`. Declared in config/console.nix */
  keyMap?: Definition<string | Path>
  /** Default: `[ ]`. Declared in config/console.nix */
  packages?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in config/console.nix */
  useXkbConfig?: Definition<boolean>
}
