// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixFunction, NixValue, NonEmptyList, Package, Path } from "../values.ts"
import type { HardwareGkraken } from "./hardware.ts"
import type { ProgramsGdkPixbuf } from "./programs.ts"
import type { ServicesDisplayManagerAutoLogin } from "./services-d.ts"
import type { ServicesLibinputMouse } from "./services-l.ts"

/** `services.x2goserver` */
export interface ServicesX2goserver extends Definitions<ServicesX2goserver> {
  /** Default: `false`. Declared in services/networking/x2goserver.nix */
  enable?: Definition<boolean>
  /** Default: `[ "-extension GLX" "-nolisten tcp" ]`. Declared in services/networking/x2goserver.nix */
  nxagentDefaultOptions?: Definition<List<Definition<string>>>
  /** Default: `pkgs.x2goserver`. Declared in services/networking/x2goserver.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/networking/x2goserver.nix */
  settings?: Definition<AttributeSet<Definition<NixAttributes>>>
  superenicer?: ServicesX2goserverSuperenicer
}

/** `services.x2goserver.superenicer` */
export interface ServicesX2goserverSuperenicer extends Definitions<ServicesX2goserverSuperenicer> {
  /** Default: `false`. Declared in services/networking/x2goserver.nix */
  enable?: Definition<boolean>
}

/** `services.xandikos` */
export interface ServicesXandikos extends Definitions<ServicesXandikos> {
  /** Default: `"localhost"`. Declared in services/networking/xandikos.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/xandikos.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/xandikos.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/networking/xandikos.nix */
  nginx?: ServicesXandikosNginx
  /** Default: `pkgs.xandikos`. Declared in services/networking/xandikos.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/networking/xandikos.nix */
  port?: Definition<Integer>
  /** Default: `"/"`. Declared in services/networking/xandikos.nix */
  routePrefix?: Definition<string>
}

/** `services.xandikos.nginx` */
export interface ServicesXandikosNginx extends Definitions<ServicesXandikosNginx> {
  /** Default: `false`. Declared in services/networking/xandikos.nix */
  enable?: Definition<boolean>
  /** Declared in services/networking/xandikos.nix */
  hostName?: Definition<string>
}

/** `services.xbanish` */
export interface ServicesXbanish extends Definitions<ServicesXbanish> {
  /** Default: `""`. Declared in services/x11/xbanish.nix */
  arguments?: Definition<string>
  /** Default: `false`. Declared in services/x11/xbanish.nix */
  enable?: Definition<boolean>
}

/** `services.xe-guest-utilities` */
export interface ServicesXeGuestUtilities extends Definitions<ServicesXeGuestUtilities> {
  /** Default: `false`. Declared in virtualisation/xe-guest-utilities.nix */
  enable?: Definition<boolean>
}

/** `services.xfs` */
export interface ServicesXfs extends Definitions<ServicesXfs> {
  /** Default: `false`. Declared in services/x11/xfs.nix */
  enable?: Definition<boolean>
}

/** `services.xinetd` */
export interface ServicesXinetd extends Definitions<ServicesXinetd> {
  /** Default: `false`. Declared in services/networking/xinetd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/xinetd.nix */
  extraDefaults?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/xinetd.nix */
  services?: Definition<List<ServicesXinetdService>>
}

/** `services.xinetd.services.*` */
export interface ServicesXinetdService extends Definitions<ServicesXinetdService> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/xinetd.nix */
  extraConfig?: Definition<string>
  /** Default: `""`. Declared in services/networking/xinetd.nix */
  flags?: Definition<string>
  /** Declared in services/networking/xinetd.nix */
  name?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `0`. Declared in services/networking/xinetd.nix */
  port?: Definition<Integer>
  /** Default: `"tcp"`. Declared in services/networking/xinetd.nix */
  protocol?: Definition<string>
  /** Declared in services/networking/xinetd.nix */
  server?: Definition<string>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/networking/xinetd.nix */
  serverArgs?: Definition<string>
  /** Default: `false`. Declared in services/networking/xinetd.nix */
  unlisted?: Definition<boolean>
  /** Default: `"nobody"`. Declared in services/networking/xinetd.nix */
  user?: Definition<string>
}

/** `services.xl2tpd` */
export interface ServicesXl2tpd extends Definitions<ServicesXl2tpd> {
  /** Default: `"10.125.125.2-11"`. Declared in services/networking/xl2tpd.nix */
  clientIpRange?: Definition<string>
  /** Default: `false`. Declared in services/networking/xl2tpd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/xl2tpd.nix */
  extraPppdOptions?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/xl2tpd.nix */
  extraXl2tpOptions?: Definition<string>
  /** Default: `"10.125.125.1"`. Declared in services/networking/xl2tpd.nix */
  serverIp?: Definition<string>
}

/** `services.xmrig` */
export interface ServicesXmrig extends Definitions<ServicesXmrig> {
  /** Default: `false`. Declared in services/misc/xmrig.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.xmrig`. Declared in services/misc/xmrig.nix */
  package?: Definition<Package>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/misc/xmrig.nix */
  settings?: JsonValue
}

/** `services.xonotic` */
export interface ServicesXonotic extends Definitions<ServicesXonotic> {
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/games/xonotic.nix */
  appendConfig?: Definition<null | string>
  /** Default: `false`. Declared in services/games/xonotic.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/games/xonotic.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.xonotic-dedicated`. Declared in services/games/xonotic.nix */
  package?: Definition<Package>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/games/xonotic.nix */
  prependConfig?: Definition<null | string>
  /** Type: `open submodule of attribute set of ((optionally newline-terminated) single-line string or signed integer or floating point number or non-empty (list of ((optionally newline-terminated) single-line string or signed integer or floating point number)))`. Default: `{ }`. Declared in services/games/xonotic.nix */
  settings?: Definition<ServicesXonoticSettings>
}

/** `services.xonotic.settings` */
export interface ServicesXonoticSettings {
  /** Type: `(optionally newline-terminated) single-line string`. Default: `"Xonotic $g_xonoticversion Server"`. Declared in services/games/xonotic.nix */
  hostname?: Definition<string>
  /** Default: `16`. Declared in services/games/xonotic.nix */
  maxplayers?: Definition<Integer>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `"0.0.0.0"`. Declared in services/games/xonotic.nix */
  net_address?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `26000`. Declared in services/games/xonotic.nix */
  port?: Definition<Integer>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `""`. Declared in services/games/xonotic.nix */
  sv_motd?: Definition<string>
  /** Default: `0`. Declared in services/games/xonotic.nix */
  sv_public?: Definition<Integer>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `""`. Declared in services/games/xonotic.nix */
  sv_termsofservice_url?: Definition<string>
  [name: string]: Definition<string | Integer | number | NonEmptyList<Definition<string | Integer | number>> | string | Integer> | undefined
}

/** `services.xray` */
export interface ServicesXray extends Definitions<ServicesXray> {
  /** Default: `false`. Declared in services/networking/xray.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.xray`. Declared in services/networking/xray.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/networking/xray.nix */
  settings?: Definition<null | NixAttributes>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/xray.nix */
  settingsFile?: Definition<null | Path>
}

/** `services.xrdp` */
export interface ServicesXrdp extends Definitions<ServicesXrdp> {
  audio?: ServicesXrdpAudio
  /** Default: `"xterm"`. Declared in services/networking/xrdp.nix */
  defaultWindowManager?: Definition<string>
  /** Default: `false`. Declared in services/networking/xrdp.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/networking/xrdp.nix */
  extraConfDirCommands?: Definition<string>
  /** Default: `false`. Declared in services/networking/xrdp.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.xrdp`. Declared in services/networking/xrdp.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3389`. Declared in services/networking/xrdp.nix */
  port?: Definition<Integer>
  /** Default: `"/etc/xrdp/cert.pem"`. Declared in services/networking/xrdp.nix */
  sslCert?: Definition<string>
  /** Default: `"/etc/xrdp/key.pem"`. Declared in services/networking/xrdp.nix */
  sslKey?: Definition<string>
}

/** `services.xrdp.audio` */
export interface ServicesXrdpAudio extends Definitions<ServicesXrdpAudio> {
  /** Default: `false`. Declared in services/networking/xrdp.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.pulseaudio-module-xrdp`. Declared in services/networking/xrdp.nix */
  package?: Definition<Package>
}

/** `services.xscreensaver` */
export interface ServicesXscreensaver extends Definitions<ServicesXscreensaver> {
  /** Default: `false`. Declared in services/x11/xscreensaver.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.xscreensaver`. Declared in services/x11/xscreensaver.nix */
  package?: Definition<Package>
}

/** `services.xserver` */
export interface ServicesXserver extends Definitions<ServicesXserver> {
  /** Default: `null`. Declared in services/x11/xserver.nix */
  autoRepeatDelay?: Definition<null | Integer>
  /** Default: `null`. Declared in services/x11/xserver.nix */
  autoRepeatInterval?: Definition<null | Integer>
  /** Default: `true`. Declared in services/x11/xserver.nix */
  autorun?: Definition<boolean>
  cmt?: ServicesXserverCmt
  /** Type: `strings concatenated with “\n”`. Declared in services/x11/xserver.nix */
  config?: Definition<string>
  /** Default: `0`. Declared in services/x11/xserver.nix */
  defaultDepth?: Definition<Integer>
  desktopManager?: ServicesXserverDesktopManager
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/xserver.nix */
  deviceSection?: Definition<string>
  digimend?: ServicesXserverDigimend
  /** Default: `0`. Declared in services/x11/xserver.nix */
  display?: Definition<null | Integer>
  displayManager?: ServicesXserverDisplayManager
  /** Default: `null`. Declared in services/x11/xserver.nix */
  dpi?: Definition<null | Integer>
  /** Default: `false`. Declared in services/x11/xserver.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/xserver.nix */
  enableCtrlAltBackspace?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/xserver.nix */
  enableTCP?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/xserver.nix */
  enableTearFree?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/x11/xserver.nix */
  excludePackages?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in services/x11/xserver.nix */
  exportConfiguration?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/xserver.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/xserver.nix */
  extraDisplaySettings?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/xserver.nix */
  filesSection?: Definition<string>
  /** Default: `null`. Declared in services/x11/xserver.nix */
  fontPath?: Definition<null | string>
  imwheel?: ServicesXserverImwheel
  /** Type: `list of strings concatenated with “\n”`. Default: `[ ]`. Declared in services/x11/xserver.nix */
  inputClassSections?: Definition<List<Definition<string>>>
  /** Default: `"/dev/null"`. Declared in services/x11/xserver.nix */
  logFile?: Definition<null | string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/xserver.nix */
  moduleSection?: Definition<string>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/x11/xserver.nix */
  modules?: Definition<List<Definition<Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/xserver.nix */
  monitorSection?: Definition<string>
  /** Default: `[ ]`. Declared in services/x11/xserver.nix */
  resolutions?: Definition<List<Definition<NixAttributes>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/xserver.nix */
  screenSection?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/xserver.nix */
  serverFlagsSection?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/xserver.nix */
  serverLayoutSection?: Definition<string>
  synaptics?: ServicesXserverSynaptics
  /** Default: `true`. Declared in services/x11/xserver.nix */
  terminateOnReset?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/xserver.nix */
  updateDbusEnvironment?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/xserver.nix */
  upscaleDefaultCursor?: Definition<boolean>
  /** Default: `3`. Declared in services/x11/xserver.nix */
  verbose?: Definition<null | Integer>
  /** Default: `null`. Declared in services/x11/xserver.nix */
  videoDriver?: Definition<null | string>
  /** Default: `[ "modesetting" "fbdev" ]`. Declared in services/x11/xserver.nix */
  videoDrivers?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/x11/xserver.nix */
  virtualScreen?: Definition<null | NixAttributes>
  wacom?: ServicesXserverWacom
  windowManager?: ServicesXserverWindowManager
  xautolock?: ServicesXserverXautolock
  xkb?: ServicesXserverXkb
  /** Default: `[ ]`. Declared in services/x11/xserver.nix */
  xrandrHeads?: Definition<List<Definition<ServicesXserverXrandrHead | string>>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  drivers?: Definition<List<Definition<NixAttributes>>>
  /** @deprecated renamed to services.xserver.xkb.extraLayouts */
  extraLayouts?: Definition<AttributeSet<ServicesXserverXkbExtraLayout>>
  /** @deprecated renamed to programs.gdk-pixbuf */
  "gdk-pixbuf"?: ProgramsGdkPixbuf
  /** @deprecated renamed to services.xserver.xkb.layout */
  layout?: Definition<string>
  libinput?: ServicesXserverLibinput
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  tty?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  vaapiDrivers?: NixValue
  /**
   * Type: `absolute path`.
   *
   * @deprecated renamed to services.xserver.xkb.dir
   */
  xkbDir?: Definition<Path>
  /** @deprecated renamed to services.xserver.xkb.model */
  xkbModel?: Definition<string>
  /**
   * Type: `strings concatenated with “,”`.
   *
   * @deprecated renamed to services.xserver.xkb.options
   */
  xkbOptions?: Definition<string>
  /** @deprecated renamed to services.xserver.xkb.variant */
  xkbVariant?: Definition<string>
}

/** `services.xserver.cmt` */
export interface ServicesXserverCmt extends Definitions<ServicesXserverCmt> {
  /** Default: `false`. Declared in services/x11/hardware/cmt.nix */
  enable?: Definition<boolean>
  /** Declared in services/x11/hardware/cmt.nix */
  models?: Definition<"atlas" | "banjo" | "candy" | "caroline" | "cave" | "celes" | "clapper" | "cyan" | "daisy" | "elan" | "elm" | "enguarde" | "eve" | "expresso" | "falco" | "gandof" | "glimmer" | "gnawty" | "heli" | "kevin" | "kip" | "leon" | "lulu" | "orco" | "pbody" | "peppy" | "pi" | "pit" | "puppy" | "quawks" | "rambi" | "samus" | "snappy" | "spring" | "squawks" | "swanky" | "winky" | "wolf" | "auron_paine" | "auron_yuna" | "daisy_skate" | "nyan_big" | "nyan_blaze" | "veyron_jaq" | "veyron_jerry" | "veyron_mighty" | "veyron_minnie" | "veyron_speedy">
}

/** `services.xserver.desktopManager` */
export interface ServicesXserverDesktopManager extends Definitions<ServicesXserverDesktopManager> {
  budgie?: ServicesXserverDesktopManagerBudgie
  cde?: ServicesXserverDesktopManagerCde
  cinnamon?: ServicesXserverDesktopManagerCinnamon
  enlightenment?: ServicesXserverDesktopManagerEnlightenment
  kodi?: ServicesXserverDesktopManagerKodi
  lumina?: ServicesXserverDesktopManagerLumina
  lxqt?: ServicesXserverDesktopManagerLxqt
  mate?: ServicesXserverDesktopManagerMate
  phosh?: ServicesXserverDesktopManagerPhosh
  retroarch?: ServicesXserverDesktopManagerRetroarch
  /** Default: `false`. Declared in services/x11/desktop-managers/none.nix */
  runXdgAutostartIfNone?: Definition<boolean>
  "surf-display"?: ServicesXserverDesktopManagerSurfDisplay
  wallpaper?: ServicesXserverDesktopManagerWallpaper
  xfce?: ServicesXserverDesktopManagerXfce
  xterm?: ServicesXserverDesktopManagerXterm
  deepin?: ServicesXserverDesktopManagerDeepin
  e19?: ServicesXserverDesktopManagerE19
  gnome?: ServicesXserverDesktopManagerGnome
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  kde5?: NixValue
  pantheon?: ServicesXserverDesktopManagerPantheon
  plasma5?: ServicesXserverDesktopManagerPlasma5
  plasma6?: ServicesXserverDesktopManagerPlasma6
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  session?: NixValue
  "xfce4-14"?: ServicesXserverDesktopManagerXfce414
}

/** `services.xserver.desktopManager.budgie` */
export interface ServicesXserverDesktopManagerBudgie extends Definitions<ServicesXserverDesktopManagerBudgie> {
  /** Default: `false`. Declared in services/x11/desktop-managers/budgie.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/x11/desktop-managers/budgie.nix */
  extraGSettingsOverridePackages?: Definition<List<Definition<Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/desktop-managers/budgie.nix */
  extraGSettingsOverrides?: Definition<string>
  /** Default: `[ ]`. Declared in services/x11/desktop-managers/budgie.nix */
  extraPlugins?: Definition<List<Definition<Package>>>
  /** Default: `[ ]`. Declared in services/x11/desktop-managers/budgie.nix */
  sessionPath?: Definition<List<Definition<Package>>>
}

/** `services.xserver.desktopManager.cde` */
export interface ServicesXserverDesktopManagerCde extends Definitions<ServicesXserverDesktopManagerCde> {
  /** Default: `false`. Declared in services/x11/desktop-managers/cde.nix */
  enable?: Definition<boolean>
  /** Default: `with pkgs.xorg; [ xclock bitmap xlsfonts xfd xrefresh xload xwininfo xdpyinfo xwd xwud ]`. Declared in services/x11/desktop-managers/cde.nix */
  extraPackages?: Definition<List<Definition<Package>>>
}

/** `services.xserver.desktopManager.cinnamon` */
export interface ServicesXserverDesktopManagerCinnamon extends Definitions<ServicesXserverDesktopManagerCinnamon> {
  /** Default: `false`. Declared in services/x11/desktop-managers/cinnamon.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/x11/desktop-managers/cinnamon.nix */
  extraGSettingsOverridePackages?: Definition<List<Definition<Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/desktop-managers/cinnamon.nix */
  extraGSettingsOverrides?: Definition<string>
  /** Default: `[ ]`. Declared in services/x11/desktop-managers/cinnamon.nix */
  sessionPath?: Definition<List<Definition<Package>>>
}

/** `services.xserver.desktopManager.deepin` */
export interface ServicesXserverDesktopManagerDeepin extends Definitions<ServicesXserverDesktopManagerDeepin> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraGSettingsOverridePackages?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraGSettingsOverrides?: NixValue
}

/** `services.xserver.desktopManager.e19` */
export interface ServicesXserverDesktopManagerE19 extends Definitions<ServicesXserverDesktopManagerE19> {
  /** @deprecated renamed to services.xserver.desktopManager.enlightenment.enable */
  enable?: Definition<boolean>
}

/** `services.xserver.desktopManager.enlightenment` */
export interface ServicesXserverDesktopManagerEnlightenment extends Definitions<ServicesXserverDesktopManagerEnlightenment> {
  /** Default: `false`. Declared in services/x11/desktop-managers/enlightenment.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.desktopManager.gnome` */
export interface ServicesXserverDesktopManagerGnome extends Definitions<ServicesXserverDesktopManagerGnome> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  debug?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraGSettingsOverridePackages?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraGSettingsOverrides?: NixValue
  /**
   * Type: `strings concatenated with "\n"`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  favoriteAppsOverride?: Definition<string>
  flashback?: ServicesXserverDesktopManagerGnomeFlashback
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  sessionPath?: NixValue
}

/** `services.xserver.desktopManager.gnome.flashback` */
export interface ServicesXserverDesktopManagerGnomeFlashback extends Definitions<ServicesXserverDesktopManagerGnomeFlashback> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  customSessions?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enableMetacity?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  panelModulePackages?: NixValue
}

/** `services.xserver.desktopManager.kodi` */
export interface ServicesXserverDesktopManagerKodi extends Definitions<ServicesXserverDesktopManagerKodi> {
  /** Default: `false`. Declared in services/x11/desktop-managers/kodi.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.kodi`. Declared in services/x11/desktop-managers/kodi.nix */
  package?: Definition<Package>
}

/** `services.xserver.desktopManager.lumina` */
export interface ServicesXserverDesktopManagerLumina extends Definitions<ServicesXserverDesktopManagerLumina> {
  /** Default: `false`. Declared in services/x11/desktop-managers/lumina.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.desktopManager.lxqt` */
export interface ServicesXserverDesktopManagerLxqt extends Definitions<ServicesXserverDesktopManagerLxqt> {
  /** Default: `false`. Declared in services/x11/desktop-managers/lxqt.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/x11/desktop-managers/lxqt.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.kdePackages.breeze-icons`. Declared in services/x11/desktop-managers/lxqt.nix */
  iconThemePackage?: Definition<Package>
}

/** `services.xserver.desktopManager.mate` */
export interface ServicesXserverDesktopManagerMate extends Definitions<ServicesXserverDesktopManagerMate> {
  /** Default: `false`. Declared in services/x11/desktop-managers/mate.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/desktop-managers/mate.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/desktop-managers/mate.nix */
  enableWaylandSession?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/x11/desktop-managers/mate.nix */
  extraCajaExtensions?: Definition<List<Definition<Package>>>
  /** Default: `[ ]`. Declared in services/x11/desktop-managers/mate.nix */
  extraPanelApplets?: Definition<List<Definition<Package>>>
}

/** `services.xserver.desktopManager.pantheon` */
export interface ServicesXserverDesktopManagerPantheon extends Definitions<ServicesXserverDesktopManagerPantheon> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  debug?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraGSettingsOverridePackages?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraGSettingsOverrides?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraSwitchboardPlugs?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraWingpanelIndicators?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  sessionPath?: NixValue
}

/** `services.xserver.desktopManager.phosh` */
export interface ServicesXserverDesktopManagerPhosh extends Definitions<ServicesXserverDesktopManagerPhosh> {
  /** Default: `false`. Declared in services/x11/desktop-managers/phosh.nix */
  enable?: Definition<boolean>
  /** Declared in services/x11/desktop-managers/phosh.nix */
  group?: Definition<string>
  /** Default: `pkgs.phosh`. Declared in services/x11/desktop-managers/phosh.nix */
  package?: Definition<Package>
  /** Type: `strings concatenated with “\n” or absolute path or (submodule)`. Default: `{ }`. Declared in services/x11/desktop-managers/phosh.nix */
  phocConfig?: Definition<string | Path | NixAttributes>
  /** Declared in services/x11/desktop-managers/phosh.nix */
  user?: Definition<string>
}

/** `services.xserver.desktopManager.plasma5` */
export interface ServicesXserverDesktopManagerPlasma5 extends Definitions<ServicesXserverDesktopManagerPlasma5> {
  bigscreen?: HardwareGkraken
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  excludePackages?: NixValue
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  kdeglobals?: NixValue
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  kwinrc?: NixValue
  mobile?: ServicesXserverDesktopManagerPlasma5Mobile
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  notoPackage?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  phononBackend?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  runUsingSystemd?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  useQtScaling?: NixValue
}

/** `services.xserver.desktopManager.plasma5.mobile` */
export interface ServicesXserverDesktopManagerPlasma5Mobile extends Definitions<ServicesXserverDesktopManagerPlasma5Mobile> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  installRecommendedSoftware?: NixValue
}

/** `services.xserver.desktopManager.plasma6` */
export interface ServicesXserverDesktopManagerPlasma6 extends Definitions<ServicesXserverDesktopManagerPlasma6> {
  /** @deprecated renamed to services.desktopManager.plasma6.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to services.desktopManager.plasma6.enableQt5Integration */
  enableQt5Integration?: Definition<boolean>
  /** @deprecated renamed to services.desktopManager.plasma6.notoPackage */
  notoPackage?: Definition<Package>
}

/** `services.xserver.desktopManager.retroarch` */
export interface ServicesXserverDesktopManagerRetroarch extends Definitions<ServicesXserverDesktopManagerRetroarch> {
  /** Default: `false`. Declared in services/x11/desktop-managers/retroarch.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/x11/desktop-managers/retroarch.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.retroarch`. Declared in services/x11/desktop-managers/retroarch.nix */
  package?: Definition<Package>
}

/** `services.xserver.desktopManager.surf-display` */
export interface ServicesXserverDesktopManagerSurfDisplay extends Definitions<ServicesXserverDesktopManagerSurfDisplay> {
  /** Default: `"${pkgs.surf-display}/share/surf-display/empty-page.html"`. Declared in services/x11/desktop-managers/surf-display.nix */
  defaultWwwUri?: Definition<string>
  /** Default: `false`. Declared in services/x11/desktop-managers/surf-display.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/desktop-managers/surf-display.nix */
  extraConfig?: Definition<string>
  /** Default: `"yes"`. Declared in services/x11/desktop-managers/surf-display.nix */
  hideIdlePointer?: Definition<string>
  /** Default: `300`. Declared in services/x11/desktop-managers/surf-display.nix */
  inactivityInterval?: Definition<Integer>
  /** Default: `"1 0 0 4 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"`. Declared in services/x11/desktop-managers/surf-display.nix */
  pointerButtonMap?: Definition<string>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/x11/desktop-managers/surf-display.nix */
  screensaverSettings?: Definition<string>
}

/** `services.xserver.desktopManager.wallpaper` */
export interface ServicesXserverDesktopManagerWallpaper extends Definitions<ServicesXserverDesktopManagerWallpaper> {
  /** Default: `false`. Declared in services/x11/desktop-managers/default.nix */
  combineScreens?: Definition<boolean>
  /** Default: `"scale"`. Declared in services/x11/desktop-managers/default.nix */
  mode?: Definition<"center" | "fill" | "max" | "scale" | "tile">
}

/** `services.xserver.desktopManager.xfce` */
export interface ServicesXserverDesktopManagerXfce extends Definitions<ServicesXserverDesktopManagerXfce> {
  /** Default: `false`. Declared in services/x11/desktop-managers/xfce.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/x11/desktop-managers/xfce.nix */
  enableScreensaver?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/desktop-managers/xfce.nix */
  enableWaylandSession?: Definition<boolean>
  /** Default: `true`. Declared in services/x11/desktop-managers/xfce.nix */
  enableXfwm?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/desktop-managers/xfce.nix */
  noDesktop?: Definition<boolean>
  /** Default: `""`. Declared in services/x11/desktop-managers/xfce.nix */
  waylandSessionCompositor?: Definition<string>
  /**
   * Type: `strings concatenated with “\n”`.
   *
   * @deprecated renamed to services.xserver.displayManager.sessionCommands
   */
  extraSessionCommands?: Definition<string>
  /** @deprecated renamed to programs.thunar.plugins */
  thunarPlugins?: Definition<List<Definition<Package>>>
}

/** `services.xserver.desktopManager.xfce4-14` */
export interface ServicesXserverDesktopManagerXfce414 extends Definitions<ServicesXserverDesktopManagerXfce414> {
  /** @deprecated renamed to services.xserver.desktopManager.xfce.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to services.xserver.desktopManager.xfce.enableXfwm */
  enableXfwm?: Definition<boolean>
  /**
   * Type: `strings concatenated with “\n”`.
   *
   * @deprecated renamed to services.xserver.displayManager.sessionCommands
   */
  extraSessionCommands?: Definition<string>
  /** @deprecated renamed to services.xserver.desktopManager.xfce.noDesktop */
  noDesktop?: Definition<boolean>
}

/** `services.xserver.desktopManager.xterm` */
export interface ServicesXserverDesktopManagerXterm extends Definitions<ServicesXserverDesktopManagerXterm> {
  /** Default: `versionOlder config.system.stateVersion "19.09" && config.services.xserver.enable;`. Declared in services/x11/desktop-managers/xterm.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.digimend` */
export interface ServicesXserverDigimend extends Definitions<ServicesXserverDigimend> {
  /** Default: `false`. Declared in services/x11/hardware/digimend.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.displayManager` */
export interface ServicesXserverDisplayManager extends Definitions<ServicesXserverDisplayManager> {
  lightdm?: ServicesXserverDisplayManagerLightdm
  /** Default: `[ ]`. Declared in services/x11/display-managers/default.nix */
  session?: Definition<List<Definition<NixAttributes>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/display-managers/default.nix */
  sessionCommands?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/display-managers/default.nix */
  setupCommands?: Definition<string>
  startx?: ServicesXserverDisplayManagerStartx
  sx?: ServicesXserverDisplayManagerSx
  xpra?: ServicesXserverDisplayManagerXpra
  /** Default: `[ ]`. Declared in services/x11/display-managers/default.nix */
  xserverArgs?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Declared in services/x11/display-managers/default.nix */
  xserverBin?: Definition<Path>
  /** @deprecated renamed to services.displayManager.autoLogin */
  autoLogin?: ServicesDisplayManagerAutoLogin
  /**
   * Type: `session name`.
   *
   * @deprecated renamed to services.displayManager.defaultSession
   */
  defaultSession?: Definition<string>
  /** @deprecated renamed to services.displayManager.sessionPackages */
  extraSessionFilesPackages?: Definition<List<Definition<Package>>>
  gdm?: ServicesXserverDisplayManagerGdm
  /** @deprecated renamed to services.displayManager.hiddenUsers */
  hiddenUsers?: Definition<List<Definition<string>>>
  /**
   * Type: `list of string matching the pattern [a-zA-Z_][a-zA-Z0-9_]*`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  importedVariables?: Definition<List<Definition<string>>>
  job?: ServicesXserverDisplayManagerJob
  /** @deprecated renamed to services.displayManager.logToJournal */
  logToJournal?: Definition<boolean>
  sddm?: ServicesXserverDisplayManagerSddm
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  sessionData?: NixValue
  /** @deprecated renamed to services.displayManager.sessionPackages */
  sessionPackages?: Definition<List<Definition<Package>>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  xauthBin?: NixValue
}

/** `services.xserver.displayManager.gdm` */
export interface ServicesXserverDisplayManagerGdm extends Definitions<ServicesXserverDisplayManagerGdm> {
  autoLogin?: ServicesXserverDisplayManagerGdmAutoLogin
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  autoSuspend?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  banner?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  debug?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  wayland?: NixValue
}

/** `services.xserver.displayManager.gdm.autoLogin` */
export interface ServicesXserverDisplayManagerGdmAutoLogin extends Definitions<ServicesXserverDisplayManagerGdmAutoLogin> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  delay?: NixValue
  /** @deprecated renamed to services.displayManager.autoLogin.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to services.displayManager.autoLogin.user */
  user?: Definition<null | string>
}

/** `services.xserver.displayManager.job` */
export interface ServicesXserverDisplayManagerJob extends Definitions<ServicesXserverDisplayManagerJob> {
  /** @deprecated renamed to services.displayManager.environment */
  environment?: Definition<NixAttributes>
  /** @deprecated renamed to services.displayManager.execCmd */
  execCmd?: Definition<string>
  /** @deprecated renamed to services.displayManager.logToFile */
  logToFile?: Definition<boolean>
  /** @deprecated renamed to services.displayManager.logToJournal */
  logToJournal?: Definition<boolean>
  /** @deprecated renamed to services.displayManager.logToFile */
  logsXsession?: Definition<boolean>
  /**
   * Type: `strings concatenated with “\n”`.
   *
   * @deprecated renamed to services.displayManager.preStart
   */
  preStart?: Definition<string>
}

/** `services.xserver.displayManager.lightdm` */
export interface ServicesXserverDisplayManagerLightdm extends Definitions<ServicesXserverDisplayManagerLightdm> {
  autoLogin?: ServicesXserverDisplayManagerLightdmAutoLogin
  /** Type: `absolute path or string matching the pattern ^#[0-9A-Fa-f]{6}$`. Default: `pkgs.nixos-artwork.wallpapers.simple-dark-gray-bottom.gnomeFilePath`. Declared in services/x11/display-managers/lightdm.nix */
  background?: Definition<Path | string>
  /** Default: `false`. Declared in services/x11/display-managers/lightdm.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/display-managers/lightdm.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/display-managers/lightdm.nix */
  extraSeatDefaults?: Definition<string>
  greeter?: ServicesXserverDisplayManagerLightdmGreeter
  greeters?: ServicesXserverDisplayManagerLightdmGreeters
}

/** `services.xserver.displayManager.lightdm.autoLogin` */
export interface ServicesXserverDisplayManagerLightdmAutoLogin extends Definitions<ServicesXserverDisplayManagerLightdmAutoLogin> {
  /** Default: `0`. Declared in services/x11/display-managers/lightdm.nix */
  timeout?: Definition<Integer>
  /** @deprecated renamed to services.displayManager.autoLogin.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to services.displayManager.autoLogin.user */
  user?: Definition<null | string>
}

/** `services.xserver.displayManager.lightdm.greeter` */
export interface ServicesXserverDisplayManagerLightdmGreeter extends Definitions<ServicesXserverDisplayManagerLightdmGreeter> {
  /** Default: `true`. Declared in services/x11/display-managers/lightdm.nix */
  enable?: Definition<boolean>
  /** Declared in services/x11/display-managers/lightdm.nix */
  name?: Definition<string>
  /** Declared in services/x11/display-managers/lightdm.nix */
  package?: Definition<Package>
}

/** `services.xserver.displayManager.lightdm.greeters` */
export interface ServicesXserverDisplayManagerLightdmGreeters extends Definitions<ServicesXserverDisplayManagerLightdmGreeters> {
  enso?: ServicesXserverDisplayManagerLightdmGreetersEnso
  gtk?: ServicesXserverDisplayManagerLightdmGreetersGtk
  lomiri?: ServicesXserverDisplayManagerLightdmGreetersLomiri
  mini?: ServicesXserverDisplayManagerLightdmGreetersMini
  mobile?: ServicesXserverDisplayManagerLightdmGreetersMobile
  pantheon?: ServicesXserverDisplayManagerLightdmGreetersPantheon
  slick?: ServicesXserverDisplayManagerLightdmGreetersSlick
  tiny?: ServicesXserverDisplayManagerLightdmGreetersTiny
}

/** `services.xserver.displayManager.lightdm.greeters.enso` */
export interface ServicesXserverDisplayManagerLightdmGreetersEnso extends Definitions<ServicesXserverDisplayManagerLightdmGreetersEnso> {
  /** Default: `false`. Declared in services/x11/display-managers/lightdm-greeters/enso-os.nix */
  blur?: Definition<boolean>
  /** Default: `7`. Declared in services/x11/display-managers/lightdm-greeters/enso-os.nix */
  brightness?: Definition<Integer>
  cursorTheme?: ServicesXserverDisplayManagerLightdmGreetersEnsoCursorTheme
  /** Default: `false`. Declared in services/x11/display-managers/lightdm-greeters/enso-os.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/display-managers/lightdm-greeters/enso-os.nix */
  extraConfig?: Definition<string>
  iconTheme?: ServicesXserverDisplayManagerLightdmGreetersEnsoIconTheme
  theme?: ServicesXserverDisplayManagerLightdmGreetersEnsoTheme
}

/** `services.xserver.displayManager.lightdm.greeters.enso.cursorTheme` */
export interface ServicesXserverDisplayManagerLightdmGreetersEnsoCursorTheme extends Definitions<ServicesXserverDisplayManagerLightdmGreetersEnsoCursorTheme> {
  /** Default: `"capitane-cursors"`. Declared in services/x11/display-managers/lightdm-greeters/enso-os.nix */
  name?: Definition<string>
  /** Default: `pkgs.capitaine-cursors`. Declared in services/x11/display-managers/lightdm-greeters/enso-os.nix */
  package?: Definition<Package>
}

/** `services.xserver.displayManager.lightdm.greeters.enso.iconTheme` */
export interface ServicesXserverDisplayManagerLightdmGreetersEnsoIconTheme extends Definitions<ServicesXserverDisplayManagerLightdmGreetersEnsoIconTheme> {
  /** Default: `"ePapirus"`. Declared in services/x11/display-managers/lightdm-greeters/enso-os.nix */
  name?: Definition<string>
  /** Default: `pkgs.papirus-icon-theme`. Declared in services/x11/display-managers/lightdm-greeters/enso-os.nix */
  package?: Definition<Package>
}

/** `services.xserver.displayManager.lightdm.greeters.enso.theme` */
export interface ServicesXserverDisplayManagerLightdmGreetersEnsoTheme extends Definitions<ServicesXserverDisplayManagerLightdmGreetersEnsoTheme> {
  /** Default: `"Adwaita"`. Declared in services/x11/display-managers/lightdm-greeters/enso-os.nix */
  name?: Definition<string>
  /** Default: `pkgs.gnome-themes-extra`. Declared in services/x11/display-managers/lightdm-greeters/enso-os.nix */
  package?: Definition<Package>
}

/** `services.xserver.displayManager.lightdm.greeters.gtk` */
export interface ServicesXserverDisplayManagerLightdmGreetersGtk extends Definitions<ServicesXserverDisplayManagerLightdmGreetersGtk> {
  /** Default: `null`. Declared in services/x11/display-managers/lightdm-greeters/gtk.nix */
  "clock-format"?: Definition<null | string>
  cursorTheme?: ServicesXserverDisplayManagerLightdmGreetersGtkCursorTheme
  /** Default: `true`. Declared in services/x11/display-managers/lightdm-greeters/gtk.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/display-managers/lightdm-greeters/gtk.nix */
  extraConfig?: Definition<string>
  iconTheme?: ServicesXserverDisplayManagerLightdmGreetersGtkIconTheme
  /** Default: `null`. Declared in services/x11/display-managers/lightdm-greeters/gtk.nix */
  indicators?: Definition<null | List<Definition<string>>>
  theme?: ServicesXserverDisplayManagerLightdmGreetersGtkTheme
}

/** `services.xserver.displayManager.lightdm.greeters.gtk.cursorTheme` */
export interface ServicesXserverDisplayManagerLightdmGreetersGtkCursorTheme extends Definitions<ServicesXserverDisplayManagerLightdmGreetersGtkCursorTheme> {
  /** Default: `"Adwaita"`. Declared in services/x11/display-managers/lightdm-greeters/gtk.nix */
  name?: Definition<string>
  /** Default: `pkgs.adwaita-icon-theme`. Declared in services/x11/display-managers/lightdm-greeters/gtk.nix */
  package?: Definition<Package>
  /** Default: `16`. Declared in services/x11/display-managers/lightdm-greeters/gtk.nix */
  size?: Definition<Integer>
}

/** `services.xserver.displayManager.lightdm.greeters.gtk.iconTheme` */
export interface ServicesXserverDisplayManagerLightdmGreetersGtkIconTheme extends Definitions<ServicesXserverDisplayManagerLightdmGreetersGtkIconTheme> {
  /** Default: `"Adwaita"`. Declared in services/x11/display-managers/lightdm-greeters/gtk.nix */
  name?: Definition<string>
  /** Default: `pkgs.adwaita-icon-theme`. Declared in services/x11/display-managers/lightdm-greeters/gtk.nix */
  package?: Definition<Package>
}

/** `services.xserver.displayManager.lightdm.greeters.gtk.theme` */
export interface ServicesXserverDisplayManagerLightdmGreetersGtkTheme extends Definitions<ServicesXserverDisplayManagerLightdmGreetersGtkTheme> {
  /** Default: `"Adwaita"`. Declared in services/x11/display-managers/lightdm-greeters/gtk.nix */
  name?: Definition<string>
  /** Default: `pkgs.gnome-themes-extra`. Declared in services/x11/display-managers/lightdm-greeters/gtk.nix */
  package?: Definition<Package>
}

/** `services.xserver.displayManager.lightdm.greeters.lomiri` */
export interface ServicesXserverDisplayManagerLightdmGreetersLomiri extends Definitions<ServicesXserverDisplayManagerLightdmGreetersLomiri> {
  /** Default: `false`. Declared in services/x11/display-managers/lightdm-greeters/lomiri.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.displayManager.lightdm.greeters.mini` */
export interface ServicesXserverDisplayManagerLightdmGreetersMini extends Definitions<ServicesXserverDisplayManagerLightdmGreetersMini> {
  /** Default: `false`. Declared in services/x11/display-managers/lightdm-greeters/mini.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/display-managers/lightdm-greeters/mini.nix */
  extraConfig?: Definition<string>
  /** Default: `"root"`. Declared in services/x11/display-managers/lightdm-greeters/mini.nix */
  user?: Definition<string>
}

/** `services.xserver.displayManager.lightdm.greeters.mobile` */
export interface ServicesXserverDisplayManagerLightdmGreetersMobile extends Definitions<ServicesXserverDisplayManagerLightdmGreetersMobile> {
  /** Default: `false`. Declared in services/x11/display-managers/lightdm-greeters/mobile.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.displayManager.lightdm.greeters.pantheon` */
export interface ServicesXserverDisplayManagerLightdmGreetersPantheon extends Definitions<ServicesXserverDisplayManagerLightdmGreetersPantheon> {
  /** Default: `false`. Declared in services/x11/display-managers/lightdm-greeters/pantheon.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.displayManager.lightdm.greeters.slick` */
export interface ServicesXserverDisplayManagerLightdmGreetersSlick extends Definitions<ServicesXserverDisplayManagerLightdmGreetersSlick> {
  cursorTheme?: ServicesXserverDisplayManagerLightdmGreetersSlickCursorTheme
  /** Default: `false`. Declared in services/x11/display-managers/lightdm-greeters/slick.nix */
  "draw-user-backgrounds"?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/display-managers/lightdm-greeters/slick.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/display-managers/lightdm-greeters/slick.nix */
  extraConfig?: Definition<string>
  font?: ServicesXserverDisplayManagerLightdmGreetersSlickFont
  iconTheme?: ServicesXserverDisplayManagerLightdmGreetersSlickIconTheme
  theme?: ServicesXserverDisplayManagerLightdmGreetersSlickTheme
}

/** `services.xserver.displayManager.lightdm.greeters.slick.cursorTheme` */
export interface ServicesXserverDisplayManagerLightdmGreetersSlickCursorTheme extends Definitions<ServicesXserverDisplayManagerLightdmGreetersSlickCursorTheme> {
  /** Default: `"Adwaita"`. Declared in services/x11/display-managers/lightdm-greeters/slick.nix */
  name?: Definition<string>
  /** Default: `pkgs.adwaita-icon-theme`. Declared in services/x11/display-managers/lightdm-greeters/slick.nix */
  package?: Definition<Package>
  /** Default: `24`. Declared in services/x11/display-managers/lightdm-greeters/slick.nix */
  size?: Definition<Integer>
}

/** `services.xserver.displayManager.lightdm.greeters.slick.font` */
export interface ServicesXserverDisplayManagerLightdmGreetersSlickFont extends Definitions<ServicesXserverDisplayManagerLightdmGreetersSlickFont> {
  /** Default: `"Ubuntu 11"`. Declared in services/x11/display-managers/lightdm-greeters/slick.nix */
  name?: Definition<string>
  /** Default: `pkgs.ubuntu-classic`. Declared in services/x11/display-managers/lightdm-greeters/slick.nix */
  package?: Definition<Package>
}

/** `services.xserver.displayManager.lightdm.greeters.slick.iconTheme` */
export interface ServicesXserverDisplayManagerLightdmGreetersSlickIconTheme extends Definitions<ServicesXserverDisplayManagerLightdmGreetersSlickIconTheme> {
  /** Default: `"Adwaita"`. Declared in services/x11/display-managers/lightdm-greeters/slick.nix */
  name?: Definition<string>
  /** Default: `pkgs.adwaita-icon-theme`. Declared in services/x11/display-managers/lightdm-greeters/slick.nix */
  package?: Definition<Package>
}

/** `services.xserver.displayManager.lightdm.greeters.slick.theme` */
export interface ServicesXserverDisplayManagerLightdmGreetersSlickTheme extends Definitions<ServicesXserverDisplayManagerLightdmGreetersSlickTheme> {
  /** Default: `"Adwaita"`. Declared in services/x11/display-managers/lightdm-greeters/slick.nix */
  name?: Definition<string>
  /** Default: `pkgs.gnome-themes-extra`. Declared in services/x11/display-managers/lightdm-greeters/slick.nix */
  package?: Definition<Package>
}

/** `services.xserver.displayManager.lightdm.greeters.tiny` */
export interface ServicesXserverDisplayManagerLightdmGreetersTiny extends Definitions<ServicesXserverDisplayManagerLightdmGreetersTiny> {
  /** Default: `false`. Declared in services/x11/display-managers/lightdm-greeters/tiny.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/display-managers/lightdm-greeters/tiny.nix */
  extraConfig?: Definition<string>
  label?: ServicesXserverDisplayManagerLightdmGreetersTinyLabel
}

/** `services.xserver.displayManager.lightdm.greeters.tiny.label` */
export interface ServicesXserverDisplayManagerLightdmGreetersTinyLabel extends Definitions<ServicesXserverDisplayManagerLightdmGreetersTinyLabel> {
  /** Default: `"Password"`. Declared in services/x11/display-managers/lightdm-greeters/tiny.nix */
  pass?: Definition<string>
  /** Default: `"Username"`. Declared in services/x11/display-managers/lightdm-greeters/tiny.nix */
  user?: Definition<string>
}

/** `services.xserver.displayManager.sddm` */
export interface ServicesXserverDisplayManagerSddm extends Definitions<ServicesXserverDisplayManagerSddm> {
  autoLogin?: ServicesXserverDisplayManagerSddmAutoLogin
  /** @deprecated renamed to services.displayManager.sddm.autoNumlock */
  autoNumlock?: Definition<boolean>
  /** @deprecated renamed to services.displayManager.sddm.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to services.displayManager.sddm.enableHidpi */
  enableHidpi?: Definition<boolean>
  /** @deprecated renamed to services.displayManager.sddm.extraPackages */
  extraPackages?: Definition<List<Definition<Package>>>
  /** @deprecated renamed to services.displayManager.sddm.package */
  package?: Definition<Package>
  /** @deprecated renamed to services.displayManager.sddm.settings */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** @deprecated renamed to services.displayManager.sddm.setupScript */
  setupScript?: Definition<string>
  /** @deprecated renamed to services.displayManager.sddm.stopScript */
  stopScript?: Definition<string>
  /** @deprecated renamed to services.displayManager.sddm.theme */
  theme?: Definition<string>
  wayland?: ServicesXserverDisplayManagerSddmWayland
}

/** `services.xserver.displayManager.sddm.autoLogin` */
export interface ServicesXserverDisplayManagerSddmAutoLogin extends Definitions<ServicesXserverDisplayManagerSddmAutoLogin> {
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.displayManager.sddm.autoLogin.minimumUid
   */
  minimumUid?: Definition<Integer>
  /** @deprecated renamed to services.displayManager.sddm.autoLogin.relogin */
  relogin?: Definition<boolean>
}

/** `services.xserver.displayManager.sddm.wayland` */
export interface ServicesXserverDisplayManagerSddmWayland extends Definitions<ServicesXserverDisplayManagerSddmWayland> {
  /** @deprecated renamed to services.displayManager.sddm.wayland.enable */
  enable?: Definition<boolean>
}

/** `services.xserver.displayManager.startx` */
export interface ServicesXserverDisplayManagerStartx extends Definitions<ServicesXserverDisplayManagerStartx> {
  /** Default: `false`. Declared in services/x11/display-managers/startx.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/display-managers/startx.nix */
  extraCommands?: Definition<string>
  /** Default: `false`. Declared in services/x11/display-managers/startx.nix */
  generateScript?: Definition<boolean>
}

/** `services.xserver.displayManager.sx` */
export interface ServicesXserverDisplayManagerSx extends Definitions<ServicesXserverDisplayManagerSx> {
  /** Default: `false`. Declared in services/x11/display-managers/sx.nix */
  addAsSession?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/display-managers/sx.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.sx`. Declared in services/x11/display-managers/sx.nix */
  package?: Definition<Package>
}

/** `services.xserver.displayManager.xpra` */
export interface ServicesXserverDisplayManagerXpra extends Definitions<ServicesXserverDisplayManagerXpra> {
  /** Default: `"pam"`. Declared in services/x11/display-managers/xpra.nix */
  auth?: Definition<string>
  /** Default: `"127.0.0.1:10000"`. Declared in services/x11/display-managers/xpra.nix */
  bindTcp?: Definition<null | string>
  /** Default: `null`. Declared in services/x11/display-managers/xpra.nix */
  desktop?: Definition<null | string>
  /** Default: `false`. Declared in services/x11/display-managers/xpra.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/x11/display-managers/xpra.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/x11/display-managers/xpra.nix */
  pulseaudio?: Definition<boolean>
}

/** `services.xserver.imwheel` */
export interface ServicesXserverImwheel extends Definitions<ServicesXserverImwheel> {
  /** Default: `false`. Declared in services/x11/imwheel.nix */
  enable?: Definition<boolean>
  /** Default: `[ "--buttons=45" ]`. Declared in services/x11/imwheel.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/x11/imwheel.nix */
  rules?: Definition<AttributeSet<Definition<string>>>
}

/** `services.xserver.libinput` */
export interface ServicesXserverLibinput extends Definitions<ServicesXserverLibinput> {
  /** @deprecated renamed to services.libinput.touchpad.accelProfile */
  accelProfile?: Definition<"flat" | "adaptive" | "custom">
  /** @deprecated renamed to services.libinput.touchpad.accelSpeed */
  accelSpeed?: Definition<null | string>
  /**
   * Type: `strings concatenated with “\n”`.
   *
   * @deprecated renamed to services.libinput.touchpad.additionalOptions
   */
  additionalOptions?: Definition<string>
  /** @deprecated renamed to services.libinput.touchpad.buttonMapping */
  buttonMapping?: Definition<null | string>
  /** @deprecated renamed to services.libinput.touchpad.calibrationMatrix */
  calibrationMatrix?: Definition<null | string>
  /** @deprecated renamed to services.libinput.touchpad.clickMethod */
  clickMethod?: Definition<null | "none" | "buttonareas" | "clickfinger">
  /** @deprecated renamed to services.libinput.touchpad.disableWhileTyping */
  disableWhileTyping?: Definition<boolean>
  /** @deprecated renamed to services.libinput.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to services.libinput.touchpad.horizontalScrolling */
  horizontalScrolling?: Definition<boolean>
  /** @deprecated renamed to services.libinput.touchpad.leftHanded */
  leftHanded?: Definition<boolean>
  /** @deprecated renamed to services.libinput.touchpad.middleEmulation */
  middleEmulation?: Definition<boolean>
  /** @deprecated renamed to services.libinput.mouse */
  mouse?: ServicesLibinputMouse
  /** @deprecated renamed to services.libinput.touchpad.naturalScrolling */
  naturalScrolling?: Definition<boolean>
  /** @deprecated renamed to services.libinput.touchpad.scrollButton */
  scrollButton?: Definition<null | Integer>
  /** @deprecated renamed to services.libinput.touchpad.scrollMethod */
  scrollMethod?: Definition<"twofinger" | "edge" | "button" | "none">
  /** @deprecated renamed to services.libinput.touchpad.sendEventsMode */
  sendEventsMode?: Definition<"disabled" | "enabled" | "disabled-on-external-mouse">
  /** @deprecated renamed to services.libinput.touchpad.tapping */
  tapping?: Definition<boolean>
  /** @deprecated renamed to services.libinput.touchpad.tappingButtonMap */
  tappingButtonMap?: Definition<null | "lrm" | "lmr">
  /** @deprecated renamed to services.libinput.touchpad.tappingDragLock */
  tappingDragLock?: Definition<boolean>
  /** @deprecated renamed to services.libinput.touchpad */
  touchpad?: ServicesLibinputMouse
  /** @deprecated renamed to services.libinput.touchpad.transformationMatrix */
  transformationMatrix?: Definition<null | string>
}

/** `services.xserver.synaptics` */
export interface ServicesXserverSynaptics extends Definitions<ServicesXserverSynaptics> {
  /** Default: `"0.001"`. Declared in services/x11/hardware/synaptics.nix */
  accelFactor?: Definition<null | string>
  /** Default: `""`. Declared in services/x11/hardware/synaptics.nix */
  additionalOptions?: Definition<string>
  /** Default: `[ 1 2 3 ]`. Declared in services/x11/hardware/synaptics.nix */
  buttonsMap?: Definition<List<Definition<Integer>>>
  /** Default: `null`. Declared in services/x11/hardware/synaptics.nix */
  dev?: Definition<null | string>
  /** Default: `false`. Declared in services/x11/hardware/synaptics.nix */
  enable?: Definition<boolean>
  /** Default: `[ 1 2 3 ]`. Declared in services/x11/hardware/synaptics.nix */
  fingersMap?: Definition<List<Definition<Integer>>>
  /** Default: `! config.services.xserver.synaptics.horizTwoFingerScroll`. Declared in services/x11/hardware/synaptics.nix */
  horizEdgeScroll?: Definition<boolean>
  /** Default: `config.services.xserver.synaptics.twoFingerScroll`. Declared in services/x11/hardware/synaptics.nix */
  horizTwoFingerScroll?: Definition<boolean>
  /** Default: `true`. Declared in services/x11/hardware/synaptics.nix */
  horizontalScroll?: Definition<boolean>
  /** Default: `"1.0"`. Declared in services/x11/hardware/synaptics.nix */
  maxSpeed?: Definition<null | string>
  /** Default: `"0.6"`. Declared in services/x11/hardware/synaptics.nix */
  minSpeed?: Definition<null | string>
  /** Default: `false`. Declared in services/x11/hardware/synaptics.nix */
  palmDetect?: Definition<boolean>
  /** Default: `null`. Declared in services/x11/hardware/synaptics.nix */
  palmMinWidth?: Definition<null | Integer>
  /** Default: `null`. Declared in services/x11/hardware/synaptics.nix */
  palmMinZ?: Definition<null | Integer>
  /** Default: `null`. Declared in services/x11/hardware/synaptics.nix */
  scrollDelta?: Definition<null | Integer>
  /** Default: `true`. Declared in services/x11/hardware/synaptics.nix */
  tapButtons?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/hardware/synaptics.nix */
  twoFingerScroll?: Definition<boolean>
  /** Default: `! config.services.xserver.synaptics.vertTwoFingerScroll`. Declared in services/x11/hardware/synaptics.nix */
  vertEdgeScroll?: Definition<boolean>
  /** Default: `config.services.xserver.synaptics.twoFingerScroll`. Declared in services/x11/hardware/synaptics.nix */
  vertTwoFingerScroll?: Definition<boolean>
}

/** `services.xserver.wacom` */
export interface ServicesXserverWacom extends Definitions<ServicesXserverWacom> {
  /** Default: `false`. Declared in services/x11/hardware/wacom.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager` */
export interface ServicesXserverWindowManager extends Definitions<ServicesXserverWindowManager> {
  afterstep?: ServicesXserverWindowManagerAfterstep
  awesome?: ServicesXserverWindowManagerAwesome
  berry?: ServicesXserverWindowManagerBerry
  bspwm?: ServicesXserverWindowManagerBspwm
  clfswm?: ServicesXserverWindowManagerClfswm
  cwm?: ServicesXserverWindowManagerCwm
  dk?: ServicesXserverWindowManagerDk
  dwm?: ServicesXserverWindowManagerDwm
  e16?: ServicesXserverWindowManagerE16
  evilwm?: ServicesXserverWindowManagerEvilwm
  exwm?: ServicesXserverWindowManagerExwm
  fluxbox?: ServicesXserverWindowManagerFluxbox
  fvwm2?: ServicesXserverWindowManagerFvwm2
  fvwm3?: ServicesXserverWindowManagerFvwm3
  hackedbox?: ServicesXserverWindowManagerHackedbox
  herbstluftwm?: ServicesXserverWindowManagerHerbstluftwm
  hypr?: ServicesXserverWindowManagerHypr
  i3?: ServicesXserverWindowManagerI3
  icewm?: ServicesXserverWindowManagerIcewm
  jwm?: ServicesXserverWindowManagerJwm
  katriawm?: ServicesXserverWindowManagerKatriawm
  leftwm?: ServicesXserverWindowManagerLeftwm
  lwm?: ServicesXserverWindowManagerLwm
  metacity?: ServicesXserverWindowManagerMetacity
  mlvwm?: ServicesXserverWindowManagerMlvwm
  mwm?: ServicesXserverWindowManagerMwm
  nimdow?: ServicesXserverWindowManagerNimdow
  notion?: ServicesXserverWindowManagerNotion
  openbox?: ServicesXserverWindowManagerOpenbox
  pekwm?: ServicesXserverWindowManagerPekwm
  qtile?: ServicesXserverWindowManagerQtile
  ragnarwm?: ServicesXserverWindowManagerRagnarwm
  ratpoison?: ServicesXserverWindowManagerRatpoison
  sawfish?: ServicesXserverWindowManagerSawfish
  smallwm?: ServicesXserverWindowManagerSmallwm
  spectrwm?: ServicesXserverWindowManagerSpectrwm
  stumpwm?: ServicesXserverWindowManagerStumpwm
  tinywm?: ServicesXserverWindowManagerTinywm
  twm?: ServicesXserverWindowManagerTwm
  windowlab?: ServicesXserverWindowManagerWindowlab
  windowmaker?: ServicesXserverWindowManagerWindowmaker
  wmderland?: ServicesXserverWindowManagerWmderland
  wmii?: ServicesXserverWindowManagerWmii
  xmonad?: ServicesXserverWindowManagerXmonad
  "2bwm"?: HardwareGkraken
  /** @deprecated renamed to services.xserver.windowManager.fvwm2 */
  fvwm?: ServicesXserverWindowManagerFvwm2
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  session?: NixValue
  yeahwm?: HardwareGkraken
}

/** `services.xserver.windowManager.afterstep` */
export interface ServicesXserverWindowManagerAfterstep extends Definitions<ServicesXserverWindowManagerAfterstep> {
  /** Default: `false`. Declared in services/x11/window-managers/afterstep.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.awesome` */
export interface ServicesXserverWindowManagerAwesome extends Definitions<ServicesXserverWindowManagerAwesome> {
  /** Default: `false`. Declared in services/x11/window-managers/awesome.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/x11/window-managers/awesome.nix */
  luaModules?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in services/x11/window-managers/awesome.nix */
  noArgb?: Definition<boolean>
  /** Default: `pkgs.awesome`. Declared in services/x11/window-managers/awesome.nix */
  package?: Definition<Package>
}

/** `services.xserver.windowManager.berry` */
export interface ServicesXserverWindowManagerBerry extends Definitions<ServicesXserverWindowManagerBerry> {
  /** Default: `false`. Declared in services/x11/window-managers/berry.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.bspwm` */
export interface ServicesXserverWindowManagerBspwm extends Definitions<ServicesXserverWindowManagerBspwm> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/x11/window-managers/bspwm.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/x11/window-managers/bspwm.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.bspwm`. Declared in services/x11/window-managers/bspwm.nix */
  package?: Definition<Package>
  sxhkd?: ServicesXserverWindowManagerBspwmSxhkd
}

/** `services.xserver.windowManager.bspwm.sxhkd` */
export interface ServicesXserverWindowManagerBspwmSxhkd extends Definitions<ServicesXserverWindowManagerBspwmSxhkd> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/x11/window-managers/bspwm.nix */
  configFile?: Definition<null | Path>
  /** Default: `pkgs.sxhkd`. Declared in services/x11/window-managers/bspwm.nix */
  package?: Definition<Package>
}

/** `services.xserver.windowManager.clfswm` */
export interface ServicesXserverWindowManagerClfswm extends Definitions<ServicesXserverWindowManagerClfswm> {
  /** Default: `false`. Declared in services/x11/window-managers/clfswm.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.sbclPackages.clfswm`. Declared in services/x11/window-managers/clfswm.nix */
  package?: Definition<Package>
}

/** `services.xserver.windowManager.cwm` */
export interface ServicesXserverWindowManagerCwm extends Definitions<ServicesXserverWindowManagerCwm> {
  /** Default: `false`. Declared in services/x11/window-managers/cwm.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.dk` */
export interface ServicesXserverWindowManagerDk extends Definitions<ServicesXserverWindowManagerDk> {
  /** Default: `false`. Declared in services/x11/window-managers/dk.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.dk`. Declared in services/x11/window-managers/dk.nix */
  package?: Definition<Package>
}

/** `services.xserver.windowManager.dwm` */
export interface ServicesXserverWindowManagerDwm extends Definitions<ServicesXserverWindowManagerDwm> {
  /** Default: `false`. Declared in services/x11/window-managers/dwm.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/window-managers/dwm.nix */
  extraSessionCommands?: Definition<string>
  /** Default: `pkgs.dwm`. Declared in services/x11/window-managers/dwm.nix */
  package?: Definition<Package>
}

/** `services.xserver.windowManager.e16` */
export interface ServicesXserverWindowManagerE16 extends Definitions<ServicesXserverWindowManagerE16> {
  /** Default: `false`. Declared in services/x11/window-managers/e16.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.evilwm` */
export interface ServicesXserverWindowManagerEvilwm extends Definitions<ServicesXserverWindowManagerEvilwm> {
  /** Default: `false`. Declared in services/x11/window-managers/evilwm.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.exwm` */
export interface ServicesXserverWindowManagerExwm extends Definitions<ServicesXserverWindowManagerExwm> {
  /** Default: `false`. Declared in services/x11/window-managers/exwm.nix */
  enable?: Definition<boolean>
  /** Default: `epkgs: []`. Declared in services/x11/window-managers/exwm.nix */
  extraPackages?: Definition<NixFunction<List<Definition<Package>>>>
  /** Type: `strings concatenated with “\n”`. Default: `"(require 'exwm)"`. Declared in services/x11/window-managers/exwm.nix */
  loadScript?: Definition<string>
  /** Default: `pkgs.emacs`. Declared in services/x11/window-managers/exwm.nix */
  package?: Definition<Package>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enableDefaultConfig?: NixValue
}

/** `services.xserver.windowManager.fluxbox` */
export interface ServicesXserverWindowManagerFluxbox extends Definitions<ServicesXserverWindowManagerFluxbox> {
  /** Default: `false`. Declared in services/x11/window-managers/fluxbox.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.fvwm2` */
export interface ServicesXserverWindowManagerFvwm2 extends Definitions<ServicesXserverWindowManagerFvwm2> {
  /** Default: `false`. Declared in services/x11/window-managers/fvwm2.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/window-managers/fvwm2.nix */
  gestures?: Definition<boolean>
}

/** `services.xserver.windowManager.fvwm3` */
export interface ServicesXserverWindowManagerFvwm3 extends Definitions<ServicesXserverWindowManagerFvwm3> {
  /** Default: `false`. Declared in services/x11/window-managers/fvwm3.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.hackedbox` */
export interface ServicesXserverWindowManagerHackedbox extends Definitions<ServicesXserverWindowManagerHackedbox> {
  /** Default: `false`. Declared in services/x11/window-managers/hackedbox.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.herbstluftwm` */
export interface ServicesXserverWindowManagerHerbstluftwm extends Definitions<ServicesXserverWindowManagerHerbstluftwm> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/x11/window-managers/herbstluftwm.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/x11/window-managers/herbstluftwm.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.herbstluftwm`. Declared in services/x11/window-managers/herbstluftwm.nix */
  package?: Definition<Package>
}

/** `services.xserver.windowManager.hypr` */
export interface ServicesXserverWindowManagerHypr extends Definitions<ServicesXserverWindowManagerHypr> {
  /** Default: `false`. Declared in services/x11/window-managers/hypr.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.i3` */
export interface ServicesXserverWindowManagerI3 extends Definitions<ServicesXserverWindowManagerI3> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/x11/window-managers/i3.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/x11/window-managers/i3.nix */
  enable?: Definition<boolean>
  /** Default: `with pkgs; [ dmenu i3status ]`. Declared in services/x11/window-managers/i3.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/window-managers/i3.nix */
  extraSessionCommands?: Definition<string>
  /** Default: `pkgs.i3`. Declared in services/x11/window-managers/i3.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/x11/window-managers/i3.nix */
  updateSessionEnvironment?: Definition<boolean>
}

/** `services.xserver.windowManager.icewm` */
export interface ServicesXserverWindowManagerIcewm extends Definitions<ServicesXserverWindowManagerIcewm> {
  /** Default: `false`. Declared in services/x11/window-managers/icewm.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.jwm` */
export interface ServicesXserverWindowManagerJwm extends Definitions<ServicesXserverWindowManagerJwm> {
  /** Default: `false`. Declared in services/x11/window-managers/jwm.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.katriawm` */
export interface ServicesXserverWindowManagerKatriawm extends Definitions<ServicesXserverWindowManagerKatriawm> {
  /** Default: `false`. Declared in services/x11/window-managers/katriawm.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.katriawm`. Declared in services/x11/window-managers/katriawm.nix */
  package?: Definition<Package>
}

/** `services.xserver.windowManager.leftwm` */
export interface ServicesXserverWindowManagerLeftwm extends Definitions<ServicesXserverWindowManagerLeftwm> {
  /** Default: `false`. Declared in services/x11/window-managers/leftwm.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.lwm` */
export interface ServicesXserverWindowManagerLwm extends Definitions<ServicesXserverWindowManagerLwm> {
  /** Default: `false`. Declared in services/x11/window-managers/lwm.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.metacity` */
export interface ServicesXserverWindowManagerMetacity extends Definitions<ServicesXserverWindowManagerMetacity> {
  /** Default: `false`. Declared in services/x11/window-managers/metacity.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.mlvwm` */
export interface ServicesXserverWindowManagerMlvwm extends Definitions<ServicesXserverWindowManagerMlvwm> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/x11/window-managers/mlvwm.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/x11/window-managers/mlvwm.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.mwm` */
export interface ServicesXserverWindowManagerMwm extends Definitions<ServicesXserverWindowManagerMwm> {
  /** Default: `false`. Declared in services/x11/window-managers/mwm.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.nimdow` */
export interface ServicesXserverWindowManagerNimdow extends Definitions<ServicesXserverWindowManagerNimdow> {
  /** Default: `false`. Declared in services/x11/window-managers/nimdow.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.nimdow`. Declared in services/x11/window-managers/nimdow.nix */
  package?: Definition<Package>
}

/** `services.xserver.windowManager.notion` */
export interface ServicesXserverWindowManagerNotion extends Definitions<ServicesXserverWindowManagerNotion> {
  /** Default: `false`. Declared in services/x11/window-managers/notion.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.openbox` */
export interface ServicesXserverWindowManagerOpenbox extends Definitions<ServicesXserverWindowManagerOpenbox> {
  /** Default: `false`. Declared in services/x11/window-managers/openbox.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.pekwm` */
export interface ServicesXserverWindowManagerPekwm extends Definitions<ServicesXserverWindowManagerPekwm> {
  /** Default: `false`. Declared in services/x11/window-managers/pekwm.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.qtile` */
export interface ServicesXserverWindowManagerQtile extends Definitions<ServicesXserverWindowManagerQtile> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/x11/window-managers/qtile.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/x11/window-managers/qtile.nix */
  enable?: Definition<boolean>
  /** Default: `python3Packages: with python3Packages; [];`. Declared in services/x11/window-managers/qtile.nix */
  extraPackages?: Definition<NixFunction<List<Definition<Package>>>>
  /** Default: `pkgs.python3.pkgs.qtile`. Declared in services/x11/window-managers/qtile.nix */
  package?: Definition<Package>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  finalPackage?: Definition<Package>
}

/** `services.xserver.windowManager.ragnarwm` */
export interface ServicesXserverWindowManagerRagnarwm extends Definitions<ServicesXserverWindowManagerRagnarwm> {
  /** Default: `false`. Declared in services/x11/window-managers/ragnarwm.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ragnarwm`. Declared in services/x11/window-managers/ragnarwm.nix */
  package?: Definition<Package>
}

/** `services.xserver.windowManager.ratpoison` */
export interface ServicesXserverWindowManagerRatpoison extends Definitions<ServicesXserverWindowManagerRatpoison> {
  /** Default: `false`. Declared in services/x11/window-managers/ratpoison.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.sawfish` */
export interface ServicesXserverWindowManagerSawfish extends Definitions<ServicesXserverWindowManagerSawfish> {
  /** Default: `false`. Declared in services/x11/window-managers/sawfish.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.smallwm` */
export interface ServicesXserverWindowManagerSmallwm extends Definitions<ServicesXserverWindowManagerSmallwm> {
  /** Default: `false`. Declared in services/x11/window-managers/smallwm.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.spectrwm` */
export interface ServicesXserverWindowManagerSpectrwm extends Definitions<ServicesXserverWindowManagerSpectrwm> {
  /** Default: `false`. Declared in services/x11/window-managers/spectrwm.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.stumpwm` */
export interface ServicesXserverWindowManagerStumpwm extends Definitions<ServicesXserverWindowManagerStumpwm> {
  /** Default: `false`. Declared in services/x11/window-managers/stumpwm.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.stumpwm`. Declared in services/x11/window-managers/stumpwm.nix */
  package?: Definition<Package>
}

/** `services.xserver.windowManager.tinywm` */
export interface ServicesXserverWindowManagerTinywm extends Definitions<ServicesXserverWindowManagerTinywm> {
  /** Default: `false`. Declared in services/x11/window-managers/tinywm.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.twm` */
export interface ServicesXserverWindowManagerTwm extends Definitions<ServicesXserverWindowManagerTwm> {
  /** Default: `false`. Declared in services/x11/window-managers/twm.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.windowlab` */
export interface ServicesXserverWindowManagerWindowlab extends Definitions<ServicesXserverWindowManagerWindowlab> {
  /** Default: `false`. Declared in services/x11/window-managers/windowlab.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.windowmaker` */
export interface ServicesXserverWindowManagerWindowmaker extends Definitions<ServicesXserverWindowManagerWindowmaker> {
  /** Default: `false`. Declared in services/x11/window-managers/windowmaker.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.wmderland` */
export interface ServicesXserverWindowManagerWmderland extends Definitions<ServicesXserverWindowManagerWmderland> {
  /** Default: `false`. Declared in services/x11/window-managers/wmderland.nix */
  enable?: Definition<boolean>
  /** Default: `with pkgs; [ rofi dunst light hsetroot feh rxvt-unicode ]`. Declared in services/x11/window-managers/wmderland.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/window-managers/wmderland.nix */
  extraSessionCommands?: Definition<string>
}

/** `services.xserver.windowManager.wmii` */
export interface ServicesXserverWindowManagerWmii extends Definitions<ServicesXserverWindowManagerWmii> {
  /** Default: `false`. Declared in services/x11/window-managers/wmii.nix */
  enable?: Definition<boolean>
}

/** `services.xserver.windowManager.xmonad` */
export interface ServicesXserverWindowManagerXmonad extends Definitions<ServicesXserverWindowManagerXmonad> {
  /** Type: `null or absolute path or string`. Default: `null`. Declared in services/x11/window-managers/xmonad.nix */
  config?: Definition<null | Path | string>
  /** Default: `false`. Declared in services/x11/window-managers/xmonad.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/window-managers/xmonad.nix */
  enableConfiguredRecompile?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/window-managers/xmonad.nix */
  enableContribAndExtras?: Definition<boolean>
  /** Default: `self: []`. Declared in services/x11/window-managers/xmonad.nix */
  extraPackages?: Definition<NixFunction<List<Definition<Package>>>>
  /** Default: `[ ]`. Declared in services/x11/window-managers/xmonad.nix */
  ghcArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.haskellPackages`. Declared in services/x11/window-managers/xmonad.nix */
  haskellPackages?: Definition<NixAttributes>
  /** Default: `[ ]`. Declared in services/x11/window-managers/xmonad.nix */
  xmonadCliArgs?: Definition<List<Definition<string>>>
}

/** `services.xserver.xautolock` */
export interface ServicesXserverXautolock extends Definitions<ServicesXserverXautolock> {
  /** Default: `false`. Declared in services/x11/xautolock.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/xautolock.nix */
  enableNotifier?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/x11/xautolock.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/x11/xautolock.nix */
  killer?: Definition<null | string>
  /** Default: `20`. Declared in services/x11/xautolock.nix */
  killtime?: Definition<Integer>
  /** Default: `"${pkgs.xlockmore}/bin/xlock"`. Declared in services/x11/xautolock.nix */
  locker?: Definition<string>
  /** Default: `null`. Declared in services/x11/xautolock.nix */
  notifier?: Definition<null | string>
  /** Default: `10`. Declared in services/x11/xautolock.nix */
  notify?: Definition<Integer>
  /** Default: `null`. Declared in services/x11/xautolock.nix */
  nowlocker?: Definition<null | string>
  /** Default: `15`. Declared in services/x11/xautolock.nix */
  time?: Definition<Integer>
}

/** `services.xserver.xkb` */
export interface ServicesXserverXkb extends Definitions<ServicesXserverXkb> {
  /** Type: `absolute path`. Default: `"${pkgs.xkeyboard_config}/etc/X11/xkb"`. Declared in services/x11/xserver.nix */
  dir?: Definition<Path>
  /** Default: `{ }`. Declared in services/x11/extra-layouts.nix */
  extraLayouts?: Definition<AttributeSet<ServicesXserverXkbExtraLayout>>
  /** Default: `"us"`. Declared in services/x11/xserver.nix */
  layout?: Definition<string>
  /** Default: `"pc104"`. Declared in services/x11/xserver.nix */
  model?: Definition<string>
  /** Type: `strings concatenated with “,”`. Default: `"terminate:ctrl_alt_bksp"`. Declared in services/x11/xserver.nix */
  options?: Definition<string>
  /** Default: `""`. Declared in services/x11/xserver.nix */
  variant?: Definition<string>
}

/** `services.xserver.xkb.extraLayouts.<name>` */
export interface ServicesXserverXkbExtraLayout extends Definitions<ServicesXserverXkbExtraLayout> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/x11/extra-layouts.nix */
  compatFile?: Definition<null | Path>
  /** Declared in services/x11/extra-layouts.nix */
  description?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/x11/extra-layouts.nix */
  geometryFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/x11/extra-layouts.nix */
  keycodesFile?: Definition<null | Path>
  /** Declared in services/x11/extra-layouts.nix */
  languages?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/x11/extra-layouts.nix */
  symbolsFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/x11/extra-layouts.nix */
  typesFile?: Definition<null | Path>
}

/** `services.xserver.xrandrHeads.*` */
export interface ServicesXserverXrandrHead extends Definitions<ServicesXserverXrandrHead> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/x11/xserver.nix */
  monitorConfig?: Definition<string>
  /** Declared in services/x11/xserver.nix */
  output?: Definition<string>
  /** Default: `false`. Declared in services/x11/xserver.nix */
  primary?: Definition<boolean>
}

/** `services.xtreemfs` */
export interface ServicesXtreemfs extends Definitions<ServicesXtreemfs> {
  dir?: ServicesXtreemfsDir
  /** Default: `false`. Declared in services/network-filesystems/xtreemfs.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/xtreemfs"`. Declared in services/network-filesystems/xtreemfs.nix */
  homeDir?: Definition<Path>
  mrc?: ServicesXtreemfsMrc
  osd?: ServicesXtreemfsOsd
}

/** `services.xtreemfs.dir` */
export interface ServicesXtreemfsDir extends Definitions<ServicesXtreemfsDir> {
  /** Default: `""`. Declared in services/network-filesystems/xtreemfs.nix */
  address?: Definition<string>
  /** Default: `true`. Declared in services/network-filesystems/xtreemfs.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/network-filesystems/xtreemfs.nix */
  extraConfig?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `30638`. Declared in services/network-filesystems/xtreemfs.nix */
  httpPort?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `32638`. Declared in services/network-filesystems/xtreemfs.nix */
  port?: Definition<Integer>
  replication?: ServicesXtreemfsDirReplication
  /** Default: `"FSYNC"`. Declared in services/network-filesystems/xtreemfs.nix */
  syncMode?: Definition<"ASYNC" | "SYNC_WRITE_METADATA" | "SYNC_WRITE" | "FDATASYNC" | "FSYNC">
  /** Declared in services/network-filesystems/xtreemfs.nix */
  uuid?: Definition<string>
}

/** `services.xtreemfs.dir.replication` */
export interface ServicesXtreemfsDirReplication extends Definitions<ServicesXtreemfsDirReplication> {
  /** Default: `false`. Declared in services/network-filesystems/xtreemfs.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Declared in services/network-filesystems/xtreemfs.nix */
  extraConfig?: Definition<string>
}

/** `services.xtreemfs.mrc` */
export interface ServicesXtreemfsMrc extends Definitions<ServicesXtreemfsMrc> {
  /** Default: `""`. Declared in services/network-filesystems/xtreemfs.nix */
  address?: Definition<string>
  /** Default: `true`. Declared in services/network-filesystems/xtreemfs.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Declared in services/network-filesystems/xtreemfs.nix */
  extraConfig?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `30636`. Declared in services/network-filesystems/xtreemfs.nix */
  httpPort?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `32636`. Declared in services/network-filesystems/xtreemfs.nix */
  port?: Definition<Integer>
  replication?: ServicesXtreemfsDirReplication
  /** Default: `"FSYNC"`. Declared in services/network-filesystems/xtreemfs.nix */
  syncMode?: Definition<"ASYNC" | "SYNC_WRITE_METADATA" | "SYNC_WRITE" | "FDATASYNC" | "FSYNC">
  /** Declared in services/network-filesystems/xtreemfs.nix */
  uuid?: Definition<string>
}

/** `services.xtreemfs.osd` */
export interface ServicesXtreemfsOsd extends Definitions<ServicesXtreemfsOsd> {
  /** Default: `""`. Declared in services/network-filesystems/xtreemfs.nix */
  address?: Definition<string>
  /** Default: `true`. Declared in services/network-filesystems/xtreemfs.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Declared in services/network-filesystems/xtreemfs.nix */
  extraConfig?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `30640`. Declared in services/network-filesystems/xtreemfs.nix */
  httpPort?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `32640`. Declared in services/network-filesystems/xtreemfs.nix */
  port?: Definition<Integer>
  /** Declared in services/network-filesystems/xtreemfs.nix */
  uuid?: Definition<string>
}
