// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"

/** `gtk` */
export interface Gtk extends Definitions<Gtk> {
  iconCache?: GtkIconCache
}

/** `gtk.iconCache` */
export interface GtkIconCache extends Definitions<GtkIconCache> {
  /** Default: `config.services.xserver.enable`. Declared in config/gtk/gtk-icon-cache.nix */
  enable?: Definition<boolean>
}
