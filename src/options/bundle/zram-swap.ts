// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { Integer, OtherString, Path } from "../values.ts"

/** `zramSwap` */
export interface ZramSwap extends Definitions<ZramSwap> {
  /** Default: `"zstd"`. Declared in config/zram.nix */
  algorithm?: Definition<"842" | "lzo" | "lzo-rle" | "lz4" | "lz4hc" | "zstd" | OtherString>
  /** Default: `false`. Declared in config/zram.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in config/zram.nix */
  memoryMax?: Definition<null | Integer>
  /** Type: `positive integer, meaning >0`. Default: `50`. Declared in config/zram.nix */
  memoryPercent?: Definition<Integer>
  /** Default: `5`. Declared in config/zram.nix */
  priority?: Definition<Integer>
  /** Default: `1`. Declared in config/zram.nix */
  swapDevices?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in config/zram.nix */
  writebackDevice?: Definition<null | Path>
}
