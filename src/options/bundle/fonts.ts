// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { List, NixValue, Path } from "../values.ts"

/** `fonts` */
export interface Fonts extends Definitions<Fonts> {
  /** Default: `false`. Declared in config/fonts/packages.nix */
  enableDefaultPackages?: Definition<boolean>
  /** Default: `false`. Declared in config/fonts/ghostscript.nix */
  enableGhostscriptFonts?: Definition<boolean>
  fontDir?: FontsFontDir
  fontconfig?: FontsFontconfig
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in config/fonts/packages.nix */
  packages?: Definition<List<Definition<Path>>>
  /** @deprecated renamed to fonts.enableDefaultPackages */
  enableDefaultFonts?: Definition<boolean>
  /** @deprecated renamed to fonts.fontDir.enable */
  enableFontDir?: Definition<boolean>
  /**
   * Type: `list of absolute path`.
   *
   * @deprecated renamed to fonts.packages
   */
  fonts?: Definition<List<Definition<Path>>>
}

/** `fonts.fontDir` */
export interface FontsFontDir extends Definitions<FontsFontDir> {
  /** Default: `config.programs.xwayland.enable`. Declared in config/fonts/fontdir.nix */
  decompressFonts?: Definition<boolean>
  /** Default: `false`. Declared in config/fonts/fontdir.nix */
  enable?: Definition<boolean>
}

/** `fonts.fontconfig` */
export interface FontsFontconfig extends Definitions<FontsFontconfig> {
  /** Default: `true`. Declared in config/fonts/fontconfig.nix */
  allowBitmaps?: Definition<boolean>
  /** Default: `false`. Declared in config/fonts/fontconfig.nix */
  allowType1?: Definition<boolean>
  /** Default: `true`. Declared in config/fonts/fontconfig.nix */
  antialias?: Definition<boolean>
  /** Default: `false`. Declared in config/fonts/fontconfig.nix */
  cache32Bit?: Definition<boolean>
  defaultFonts?: FontsFontconfigDefaultFonts
  /** Default: `true`. Declared in config/fonts/fontconfig.nix */
  enable?: Definition<boolean>
  hinting?: FontsFontconfigHinting
  /** Default: `true`. Declared in config/fonts/fontconfig.nix */
  includeUserConf?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in config/fonts/fontconfig.nix */
  localConf?: Definition<string>
  subpixel?: FontsFontconfigSubpixel
  /** Default: `false`. Declared in config/fonts/fontconfig.nix */
  useEmbeddedBitmaps?: Definition<boolean>
  /**
   * Type: `list of path`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  confPackages?: Definition<List<Definition<Path>>>
  ultimate?: FontsFontconfigUltimate
}

/** `fonts.fontconfig.defaultFonts` */
export interface FontsFontconfigDefaultFonts extends Definitions<FontsFontconfigDefaultFonts> {
  /** Default: `[ "Noto Color Emoji" ]`. Declared in config/fonts/fontconfig.nix */
  emoji?: Definition<List<Definition<string>>>
  /** Default: `[ "DejaVu Sans Mono" ]`. Declared in config/fonts/fontconfig.nix */
  monospace?: Definition<List<Definition<string>>>
  /** Default: `[ "DejaVu Sans" ]`. Declared in config/fonts/fontconfig.nix */
  sansSerif?: Definition<List<Definition<string>>>
  /** Default: `[ "DejaVu Serif" ]`. Declared in config/fonts/fontconfig.nix */
  serif?: Definition<List<Definition<string>>>
}

/** `fonts.fontconfig.hinting` */
export interface FontsFontconfigHinting extends Definitions<FontsFontconfigHinting> {
  /** Default: `false`. Declared in config/fonts/fontconfig.nix */
  autohint?: Definition<boolean>
  /** Default: `true`. Declared in config/fonts/fontconfig.nix */
  enable?: Definition<boolean>
  /** Default: `"slight"`. Declared in config/fonts/fontconfig.nix */
  style?: Definition<"none" | "slight" | "medium" | "full">
}

/** `fonts.fontconfig.subpixel` */
export interface FontsFontconfigSubpixel extends Definitions<FontsFontconfigSubpixel> {
  /** Default: `"default"`. Declared in config/fonts/fontconfig.nix */
  lcdfilter?: Definition<"none" | "default" | "light" | "legacy">
  /** Default: `"none"`. Declared in config/fonts/fontconfig.nix */
  rgba?: Definition<"rgb" | "bgr" | "vrgb" | "vbgr" | "none">
}

/** `fonts.fontconfig.ultimate` */
export interface FontsFontconfigUltimate extends Definitions<FontsFontconfigUltimate> {
  /** @deprecated renamed to fonts.fontconfig.allowBitmaps */
  allowBitmaps?: Definition<boolean>
  /** @deprecated renamed to fonts.fontconfig.allowType1 */
  allowType1?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  forceAutohint?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  renderMonoTTFAsBitmap?: NixValue
  /** @deprecated renamed to fonts.fontconfig.useEmbeddedBitmaps */
  useEmbeddedBitmaps?: Definition<boolean>
}
