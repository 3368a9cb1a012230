// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, List, NixAttributes, NixValue, Package, Path } from "../values.ts"

/** `i18n` */
export interface I18n extends Definitions<I18n> {
  /** Default: `"UTF-8"`. Declared in config/i18n.nix */
  defaultCharset?: Definition<string>
  /** Default: `"en_US.UTF-8"`. Declared in config/i18n.nix */
  defaultLocale?: Definition<string>
  /** Default: `{ }`. Declared in config/i18n.nix */
  extraLocaleSettings?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in config/i18n.nix */
  extraLocales?: Definition<List<Definition<string>> | "all">
  /** Type: `absolute path`. Default: `pkgs.glibcLocales.override { allLocales = lib.elem "all" config.i18n.supportedLocales; locales = config.i18n.supportedLocales; }`. Declared in config/i18n.nix */
  glibcLocales?: Definition<Path>
  inputMethod?: I18nInputMethod
  /** Default: `{ }`. Declared in config/i18n.nix */
  localeCharsets?: Definition<AttributeSet<Definition<string>>>
  /**
   * Type: `list of string matching the pattern [[:xdigit:]]{6}`.
   *
   * @deprecated renamed to console.colors
   */
  consoleColors?: Definition<List<Definition<string>>>
  /**
   * Type: `null or string or absolute path`.
   *
   * @deprecated renamed to console.font
   */
  consoleFont?: Definition<null | string | Path>
  /**
   * Type: `string or absolute path`.
   *
   * @deprecated renamed to console.keyMap
   */
  consoleKeyMap?: Definition<string | Path>
  /** @deprecated renamed to console.packages */
  consolePackages?: Definition<List<Definition<Package>>>
  /** @deprecated renamed to console.useXkbConfig */
  consoleUseXkbConfig?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  supportedLocales?: NixValue
}

/** `i18n.inputMethod` */
export interface I18nInputMethod extends Definitions<I18nInputMethod> {
  /** Default: `true if the deprecated option enabled is set, false otherwise`. Declared in i18n/input-method/default.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in i18n/input-method/default.nix */
  enableGtk2?: Definition<boolean>
  /** Default: `true`. Declared in i18n/input-method/default.nix */
  enableGtk3?: Definition<boolean>
  /** Default: `null`. Declared in i18n/input-method/default.nix */
  enabled?: Definition<null | "ibus" | "fcitx5" | "nabi" | "uim" | "hime" | "kime">
  fcitx5?: I18nInputMethodFcitx5
  ibus?: I18nInputMethodIbus
  kime?: I18nInputMethodKime
  /** Default: `The value of the deprecated option enabled, defaulting to null`. Declared in i18n/input-method/default.nix */
  type?: Definition<null | "ibus" | "fcitx5" | "nabi" | "uim" | "hime" | "kime">
  uim?: I18nInputMethodUim
  /**
   * Type: `null or path`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  package?: Definition<null | Path>
}

/** `i18n.inputMethod.fcitx5` */
export interface I18nInputMethodFcitx5 extends Definitions<I18nInputMethodFcitx5> {
  /** Default: `[ ]`. Declared in i18n/input-method/fcitx5.nix */
  addons?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in i18n/input-method/fcitx5.nix */
  ignoreUserConfig?: Definition<boolean>
  /** Default: `{ }`. Declared in i18n/input-method/fcitx5.nix */
  quickPhrase?: Definition<AttributeSet<Definition<string>>>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in i18n/input-method/fcitx5.nix */
  quickPhraseFiles?: Definition<AttributeSet<Definition<Path>>>
  settings?: I18nInputMethodFcitx5Settings
  /** Default: `false`. Declared in i18n/input-method/fcitx5.nix */
  waylandFrontend?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  plasma6Support?: NixValue
}

/** `i18n.inputMethod.fcitx5.settings` */
export interface I18nInputMethodFcitx5Settings extends Definitions<I18nInputMethodFcitx5Settings> {
  /** Default: `{ }`. Declared in i18n/input-method/fcitx5.nix */
  addons?: Definition<NixAttributes>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in i18n/input-method/fcitx5.nix */
  globalOptions?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in i18n/input-method/fcitx5.nix */
  inputMethod?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `i18n.inputMethod.ibus` */
export interface I18nInputMethodIbus extends Definitions<I18nInputMethodIbus> {
  /** Default: `[ ]`. Declared in i18n/input-method/ibus.nix */
  engines?: Definition<List<Definition<Package>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in i18n/input-method/ibus.nix */
  panel?: Definition<null | Path>
}

/** `i18n.inputMethod.kime` */
export interface I18nInputMethodKime extends Definitions<I18nInputMethodKime> {
  /** Default: `[ "Xim" "Wayland" "Indicator" ]`. Declared in i18n/input-method/kime.nix */
  daemonModules?: Definition<List<Definition<"Xim" | "Wayland" | "Indicator">>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in i18n/input-method/kime.nix */
  extraConfig?: Definition<string>
  /** Default: `"Black"`. Declared in i18n/input-method/kime.nix */
  iconColor?: Definition<"Black" | "White">
}

/** `i18n.inputMethod.uim` */
export interface I18nInputMethodUim extends Definitions<I18nInputMethodUim> {
  /** Default: `"gtk"`. Declared in i18n/input-method/uim.nix */
  toolbar?: Definition<"gtk" | "gtk3" | "gtk-systray" | "gtk3-systray" | "qt5">
}
