// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, List, Package } from "../values.ts"

/** `xdg` */
export interface Xdg extends Definitions<Xdg> {
  autostart?: XdgAutostart
  icons?: XdgIcons
  menus?: XdgMenus
  mime?: XdgMime
  portal?: XdgPortal
  sounds?: XdgSounds
  "terminal-exec"?: XdgTerminalExec
}

/** `xdg.autostart` */
export interface XdgAutostart extends Definitions<XdgAutostart> {
  /** Default: `true`. Declared in config/xdg/autostart.nix */
  enable?: Definition<boolean>
}

/** `xdg.icons` */
export interface XdgIcons extends Definitions<XdgIcons> {
  /** Default: `true`. Declared in config/xdg/icons.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in config/xdg/icons.nix */
  fallbackCursorThemes?: Definition<List<Definition<string>>>
}

/** `xdg.menus` */
export interface XdgMenus extends Definitions<XdgMenus> {
  /** Default: `true`. Declared in config/xdg/menus.nix */
  enable?: Definition<boolean>
}

/** `xdg.mime` */
export interface XdgMime extends Definitions<XdgMime> {
  /** Default: `{ }`. Declared in config/xdg/mime.nix */
  addedAssociations?: Definition<AttributeSet<Definition<string | List<Definition<string>>>>>
  /** Default: `{ }`. Declared in config/xdg/mime.nix */
  defaultApplications?: Definition<AttributeSet<Definition<string | List<Definition<string>>>>>
  /** Default: `true`. Declared in config/xdg/mime.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in config/xdg/mime.nix */
  removedAssociations?: Definition<AttributeSet<Definition<string | List<Definition<string>>>>>
}

/** `xdg.portal` */
export interface XdgPortal extends Definitions<XdgPortal> {
  /** Default: `{ }`. Declared in config/xdg/portal.nix */
  config?: Definition<AttributeSet<Definition<AttributeSet<Definition<string | List<Definition<string>>>>>>>
  /** Default: `[ ]`. Declared in config/xdg/portal.nix */
  configPackages?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in config/xdg/portal.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in config/xdg/portal.nix */
  extraPortals?: Definition<List<Definition<Package>>>
  lxqt?: XdgPortalLxqt
  wlr?: XdgPortalWlr
  /** Default: `false`. Declared in config/xdg/portal.nix */
  xdgOpenUsePortal?: Definition<boolean>
}

/** `xdg.portal.lxqt` */
export interface XdgPortalLxqt extends Definitions<XdgPortalLxqt> {
  /** Default: `false`. Declared in config/xdg/portals/lxqt.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in config/xdg/portals/lxqt.nix */
  styles?: Definition<List<Definition<Package>>>
}

/** `xdg.portal.wlr` */
export interface XdgPortalWlr extends Definitions<XdgPortalWlr> {
  /** Default: `false`. Declared in config/xdg/portals/wlr.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in config/xdg/portals/wlr.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `xdg.sounds` */
export interface XdgSounds extends Definitions<XdgSounds> {
  /** Default: `true`. Declared in config/xdg/sounds.nix */
  enable?: Definition<boolean>
}

/** `xdg.terminal-exec` */
export interface XdgTerminalExec extends Definitions<XdgTerminalExec> {
  /** Default: `false`. Declared in config/xdg/terminal-exec.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.xdg-terminal-exec`. Declared in config/xdg/terminal-exec.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in config/xdg/terminal-exec.nix */
  settings?: Definition<AttributeSet<Definition<List<Definition<string>>>>>
}
