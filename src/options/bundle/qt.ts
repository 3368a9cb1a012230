// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"

/** `qt` */
export interface Qt extends Definitions<Qt> {
  /** Default: `false`. Declared in config/qt.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in config/qt.nix */
  platformTheme?: Definition<null | "gnome" | "gtk2" | "kde" | "lxqt" | "qt5ct">
  /** Default: `null`. Declared in config/qt.nix */
  style?: Definition<null | "adwaita" | "adwaita-dark" | "adwaita-highcontrast" | "adwaita-highcontrastinverse" | "bb10bright" | "bb10dark" | "breeze" | "cde" | "cleanlooks" | "gtk2" | "kvantum" | "motif" | "plastique">
}
