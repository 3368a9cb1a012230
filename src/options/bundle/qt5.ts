// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"

/** `qt5` */
export interface Qt5 extends Definitions<Qt5> {
  /** @deprecated renamed to qt.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to qt.platformTheme */
  platformTheme?: Definition<null | "gnome" | "gtk2" | "kde" | "lxqt" | "qt5ct">
  /** @deprecated renamed to qt.style */
  style?: Definition<null | "adwaita" | "adwaita-dark" | "adwaita-highcontrast" | "adwaita-highcontrastinverse" | "bb10bright" | "bb10dark" | "breeze" | "cde" | "cleanlooks" | "gtk2" | "kvantum" | "motif" | "plastique">
}
