// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixFunction, NixValue, OtherString, Package, Path, TomlValue } from "../values.ts"
import type { HardwareGkraken } from "./hardware.ts"
import type { ServicesX2goserver } from "./services-x.ts"

/** `programs` */
export interface Programs extends Definitions<Programs> {
  "_1password-gui"?: Programs1passwordGui
  _1password?: Programs1password
  adb?: ProgramsAdb
  alvr?: ProgramsAlvr
  "amnezia-vpn"?: ProgramsAmneziaVpn
  "appgate-sdp"?: ProgramsAppgateSdp
  appimage?: ProgramsAppimage
  "arp-scan"?: ProgramsArpScan
  atop?: ProgramsAtop
  ausweisapp?: ProgramsAusweisapp
  autoenv?: ProgramsAutoenv
  autojump?: ProgramsAutojump
  bandwhich?: ProgramsBandwhich
  "bash-my-aws"?: ProgramsBashMyAws
  bash?: ProgramsBash
  bat?: ProgramsBat
  bazecor?: ProgramsBazecor
  bcc?: ProgramsBcc
  benchexec?: ProgramsBenchexec
  browserpass?: ProgramsBrowserpass
  calls?: ProgramsCalls
  "captive-browser"?: ProgramsCaptiveBrowser
  ccache?: ProgramsCcache
  cdemu?: ProgramsCdemu
  "cfs-zen-tweaks"?: ProgramsCfsZenTweaks
  chromium?: ProgramsChromium
  chrysalis?: ProgramsChrysalis
  "clash-verge"?: ProgramsClashVerge
  cnping?: ProgramsCnping
  "command-not-found"?: ProgramsCommandNotFound
  coolercontrol?: ProgramsCoolercontrol
  corectrl?: ProgramsCorectrl
  corefreq?: ProgramsCorefreq
  "cpu-energy-meter"?: ProgramsCpuEnergyMeter
  criu?: ProgramsCriu
  dconf?: ProgramsDconf
  digitalbitbox?: ProgramsDigitalbitbox
  direnv?: ProgramsDirenv
  dmrconfig?: ProgramsDmrconfig
  droidcam?: ProgramsDroidcam
  "dublin-traceroute"?: ProgramsDublinTraceroute
  dwl?: ProgramsDwl
  ecryptfs?: ProgramsEcryptfs
  envision?: ProgramsEnvision
  evince?: ProgramsEvince
  evolution?: ProgramsEvolution
  "extra-container"?: ProgramsExtraContainer
  "fcast-receiver"?: ProgramsFcastReceiver
  feedbackd?: ProgramsFeedbackd
  firefox?: ProgramsFirefox
  firejail?: ProgramsFirejail
  fish?: ProgramsFish
  flashprog?: ProgramsFlashprog
  flashrom?: ProgramsFlashrom
  "flexoptix-app"?: ProgramsFlexoptixApp
  foot?: ProgramsFoot
  fuse?: ProgramsFuse
  fzf?: ProgramsFzf
  gamemode?: ProgramsGamemode
  gamescope?: ProgramsGamescope
  "gdk-pixbuf"?: ProgramsGdkPixbuf
  geary?: ProgramsGeary
  ghidra?: ProgramsGhidra
  "git-worktree-switcher"?: ProgramsGitWorktreeSwitcher
  git?: ProgramsGit
  "gnome-disks"?: ProgramsGnomeDisks
  "gnome-terminal"?: ProgramsGnomeTerminal
  gnupg?: ProgramsGnupg
  gpaste?: ProgramsGpaste
  gphoto2?: ProgramsGphoto2
  "gpu-screen-recorder"?: ProgramsGpuScreenRecorder
  gtklock?: ProgramsGtklock
  haguichi?: ProgramsHaguichi
  hamster?: ProgramsHamster
  htop?: ProgramsHtop
  hyprland?: ProgramsHyprland
  hyprlock?: ProgramsHyprlock
  i3lock?: ProgramsI3lock
  iay?: ProgramsIay
  iftop?: ProgramsIftop
  "iio-hyprland"?: ProgramsIioHyprland
  immersed?: ProgramsImmersed
  iotop?: ProgramsIotop
  java?: ProgramsJava
  "joycond-cemuhook"?: ProgramsJoycondCemuhook
  k3b?: ProgramsK3b
  "k40-whisperer"?: ProgramsK40Whisperer
  kbdlight?: ProgramsKbdlight
  kclock?: ProgramsKclock
  "kde-pim"?: ProgramsKdePim
  kdeconnect?: ProgramsKdeconnect
  kubeswitch?: ProgramsKubeswitch
  labwc?: ProgramsLabwc
  ladybird?: ProgramsLadybird
  lazygit?: ProgramsLazygit
  less?: ProgramsLess
  liboping?: ProgramsLiboping
  light?: ProgramsLight
  localsend?: ProgramsLocalsend
  mdevctl?: ProgramsMdevctl
  mepo?: ProgramsMepo
  mininet?: ProgramsMininet
  minipro?: ProgramsMinipro
  miriway?: ProgramsMiriway
  mosh?: ProgramsMosh
  "mouse-actions"?: ProgramsMouseActions
  msmtp?: ProgramsMsmtp
  mtr?: ProgramsMtr
  nano?: ProgramsNano
  "nautilus-open-any-terminal"?: ProgramsNautilusOpenAnyTerminal
  nbd?: ProgramsNbd
  neovim?: ProgramsNeovim
  nethoscope?: ProgramsNethoscope
  nexttrace?: ProgramsNexttrace
  nh?: ProgramsNh
  niri?: ProgramsNiri
  "nix-index"?: ProgramsNixIndex
  "nix-ld"?: ProgramsNixLd
  "nix-required-mounts"?: ProgramsNixRequiredMounts
  nixbit?: ProgramsNixbit
  "nm-applet"?: ProgramsNmApplet
  nncp?: ProgramsNncp
  noisetorch?: ProgramsNoisetorch
  npm?: ProgramsNpm
  "ns-usbloader"?: ProgramsNsUsbloader
  "obs-studio"?: ProgramsObsStudio
  oddjobd?: ProgramsOddjobd
  opengamepadui?: ProgramsOpengamepadui
  openvpn3?: ProgramsOpenvpn3
  "partition-manager"?: ProgramsPartitionManager
  "pay-respects"?: ProgramsPayRespects
  plotinus?: ProgramsPlotinus
  pmount?: ProgramsPmount
  "pqos-wrapper"?: ProgramsPqosWrapper
  projecteur?: ProgramsProjecteur
  proxychains?: ProgramsProxychains
  pulseview?: ProgramsPulseview
  qdmr?: ProgramsQdmr
  qgroundcontrol?: ProgramsQgroundcontrol
  "quark-goldleaf"?: ProgramsQuarkGoldleaf
  regreet?: ProgramsRegreet
  "river-classic"?: ProgramsRiverClassic
  "rog-control-center"?: ProgramsRogControlCenter
  rush?: ProgramsRush
  "rust-motd"?: ProgramsRustMotd
  "ryzen-monitor-ng"?: ProgramsRyzenMonitorNg
  schroot?: ProgramsSchroot
  screen?: ProgramsScreen
  seahorse?: ProgramsSeahorse
  sedutil?: ProgramsSedutil
  sharing?: ProgramsSharing
  singularity?: ProgramsSingularity
  skim?: ProgramsSkim
  slock?: ProgramsSlock
  sniffnet?: ProgramsSniffnet
  soundmodem?: ProgramsSoundmodem
  spacefm?: ProgramsSpacefm
  ssh?: ProgramsSsh
  starship?: ProgramsStarship
  steam?: ProgramsSteam
  streamcontroller?: ProgramsStreamcontroller
  "streamdeck-ui"?: ProgramsStreamdeckUi
  sway?: ProgramsSway
  sysdig?: ProgramsSysdig
  "system-config-printer"?: ProgramsSystemConfigPrinter
  systemtap?: ProgramsSystemtap
  tcpdump?: ProgramsTcpdump
  television?: ProgramsTelevision
  throne?: ProgramsThrone
  thunar?: ProgramsThunar
  thunderbird?: ProgramsThunderbird
  tmux?: ProgramsTmux
  traceroute?: ProgramsTraceroute
  trippy?: ProgramsTrippy
  tsmClient?: ProgramsTsmClient
  turbovnc?: ProgramsTurbovnc
  tuxclocker?: ProgramsTuxclocker
  udevil?: ProgramsUdevil
  usbtop?: ProgramsUsbtop
  uwsm?: ProgramsUwsm
  vim?: ProgramsVim
  "virt-manager"?: ProgramsVirtManager
  vivid?: ProgramsVivid
  vscode?: ProgramsVscode
  wavemon?: ProgramsWavemon
  waybar?: ProgramsWaybar
  wayfire?: ProgramsWayfire
  wayland?: ProgramsWayland
  wayvnc?: ProgramsWayvnc
  weylus?: ProgramsWeylus
  winbox?: ProgramsWinbox
  wireshark?: ProgramsWireshark
  wshowkeys?: ProgramsWshowkeys
  xastir?: ProgramsXastir
  xfconf?: ProgramsXfconf
  xfs_quota?: ProgramsXfsQuota
  xonsh?: ProgramsXonsh
  xppen?: ProgramsXppen
  "xss-lock"?: ProgramsXssLock
  xwayland?: ProgramsXwayland
  yazi?: ProgramsYazi
  ydotool?: ProgramsYdotool
  "yubikey-manager"?: ProgramsYubikeyManager
  "yubikey-touch-detector"?: ProgramsYubikeyTouchDetector
  zmap?: ProgramsZmap
  "zoom-us"?: ProgramsZoomUs
  zoxide?: ProgramsZoxide
  zsh?: ProgramsZsh
  cardboard?: ProgramsDarling
  darling?: ProgramsDarling
  "file-roller"?: ProgramsDarling
  goldwarden?: ProgramsGoldwarden
  ibus?: ProgramsIbus
  "immersed-vr"?: ProgramsDarling
  info?: ProgramsInfo
  man?: ProgramsMan
  river?: ProgramsRiver
  thefuck?: ProgramsThefuck
  unity3d?: ProgramsUnity3d
  /** @deprecated renamed to services.x2goserver */
  x2goserver?: ServicesX2goserver
  yabar?: ProgramsYabar
}

/** `programs._1password` */
export interface Programs1password extends Definitions<Programs1password> {
  /** Default: `false`. Declared in programs/_1password.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs._1password-cli`. Declared in programs/_1password.nix */
  package?: Definition<Package>
}

/** `programs._1password-gui` */
export interface Programs1passwordGui extends Definitions<Programs1passwordGui> {
  /** Default: `false`. Declared in programs/_1password-gui.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs._1password-gui`. Declared in programs/_1password-gui.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in programs/_1password-gui.nix */
  polkitPolicyOwners?: Definition<List<Definition<string>>>
}

/** `programs.adb` */
export interface ProgramsAdb extends Definitions<ProgramsAdb> {
  /** Default: `false`. Declared in programs/adb.nix */
  enable?: Definition<boolean>
}

/** `programs.alvr` */
export interface ProgramsAlvr extends Definitions<ProgramsAlvr> {
  /** Default: `false`. Declared in programs/alvr.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/alvr.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.alvr`. Declared in programs/alvr.nix */
  package?: Definition<Package>
}

/** `programs.amnezia-vpn` */
export interface ProgramsAmneziaVpn extends Definitions<ProgramsAmneziaVpn> {
  /** Default: `false`. Declared in programs/amnezia-vpn.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.amnezia-vpn`. Declared in programs/amnezia-vpn.nix */
  package?: Definition<Package>
}

/** `programs.appgate-sdp` */
export interface ProgramsAppgateSdp extends Definitions<ProgramsAppgateSdp> {
  /** Default: `false`. Declared in programs/appgate-sdp.nix */
  enable?: Definition<boolean>
}

/** `programs.appimage` */
export interface ProgramsAppimage extends Definitions<ProgramsAppimage> {
  /** Default: `false`. Declared in programs/appimage.nix */
  binfmt?: Definition<boolean>
  /** Default: `false`. Declared in programs/appimage.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.appimage-run`. Declared in programs/appimage.nix */
  package?: Definition<Package>
}

/** `programs.arp-scan` */
export interface ProgramsArpScan extends Definitions<ProgramsArpScan> {
  /** Default: `false`. Declared in programs/arp-scan.nix */
  enable?: Definition<boolean>
}

/** `programs.atop` */
export interface ProgramsAtop extends Definitions<ProgramsAtop> {
  atopRotateTimer?: ProgramsAtopAtopService
  atopService?: ProgramsAtopAtopService
  atopacctService?: ProgramsAtopAtopService
  atopgpu?: ProgramsAtopAtopgpu
  /** Default: `false`. Declared in programs/atop.nix */
  enable?: Definition<boolean>
  netatop?: ProgramsAtopNetatop
  /** Default: `pkgs.atop`. Declared in programs/atop.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in programs/atop.nix */
  settings?: Definition<NixAttributes>
  setuidWrapper?: ProgramsAtopAtopgpu
}

/** `programs.atop.atopService` */
export interface ProgramsAtopAtopService extends Definitions<ProgramsAtopAtopService> {
  /** Default: `true`. Declared in programs/atop.nix */
  enable?: Definition<boolean>
}

/** `programs.atop.atopgpu` */
export interface ProgramsAtopAtopgpu extends Definitions<ProgramsAtopAtopgpu> {
  /** Default: `false`. Declared in programs/atop.nix */
  enable?: Definition<boolean>
}

/** `programs.atop.netatop` */
export interface ProgramsAtopNetatop extends Definitions<ProgramsAtopNetatop> {
  /** Default: `false`. Declared in programs/atop.nix */
  enable?: Definition<boolean>
  /** Default: `config.boot.kernelPackages.netatop`. Declared in programs/atop.nix */
  package?: Definition<Package>
}

/** `programs.ausweisapp` */
export interface ProgramsAusweisapp extends Definitions<ProgramsAusweisapp> {
  /** Default: `false`. Declared in programs/ausweisapp.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/ausweisapp.nix */
  openFirewall?: Definition<boolean>
}

/** `programs.autoenv` */
export interface ProgramsAutoenv extends Definitions<ProgramsAutoenv> {
  /** Default: `false`. Declared in programs/autoenv.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.autoenv`. Declared in programs/autoenv.nix */
  package?: Definition<Package>
}

/** `programs.autojump` */
export interface ProgramsAutojump extends Definitions<ProgramsAutojump> {
  /** Default: `false`. Declared in programs/autojump.nix */
  enable?: Definition<boolean>
}

/** `programs.bandwhich` */
export interface ProgramsBandwhich extends Definitions<ProgramsBandwhich> {
  /** Default: `false`. Declared in programs/bandwhich.nix */
  enable?: Definition<boolean>
}

/** `programs.bash` */
export interface ProgramsBash extends Definitions<ProgramsBash> {
  blesh?: ProgramsBashBlesh
  completion?: ProgramsBashCompletion
  /** Default: `true`. Declared in programs/bash/bash.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in programs/bash/ls-colors.nix */
  enableLsColors?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/bash/bash.nix */
  interactiveShellInit?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/bash/bash.nix */
  loginShellInit?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `'' printf '\e]0;\a' ''`. Declared in programs/bash/bash.nix */
  logout?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in programs/bash/ls-colors.nix */
  lsColorsFile?: Definition<null | Path>
  /** Type: `strings concatenated with “\n”`. Declared in programs/bash/bash.nix */
  promptInit?: Definition<string>
  /** Type: `attribute set of (null or string or absolute path)`. Default: `{ }`. Declared in programs/bash/bash.nix */
  shellAliases?: Definition<AttributeSet<Definition<null | string | Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/bash/bash.nix */
  shellInit?: Definition<string>
  undistractMe?: ProgramsBashUndistractMe
  /** Default: `false`. Declared in config/vte.nix */
  vteIntegration?: Definition<boolean>
  /** @deprecated renamed to programs.bash.completion.enable */
  enableCompletion?: Definition<boolean>
  /**
   * Type: `strings concatenated with "\n"`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  promptPluginInit?: Definition<string>
}

/** `programs.bash.blesh` */
export interface ProgramsBashBlesh extends Definitions<ProgramsBashBlesh> {
  /** Default: `false`. Declared in programs/bash/blesh.nix */
  enable?: Definition<boolean>
}

/** `programs.bash.completion` */
export interface ProgramsBashCompletion extends Definitions<ProgramsBashCompletion> {
  /** Default: `true`. Declared in programs/bash/bash-completion.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.bash-completion`. Declared in programs/bash/bash-completion.nix */
  package?: Definition<Package>
}

/** `programs.bash-my-aws` */
export interface ProgramsBashMyAws extends Definitions<ProgramsBashMyAws> {
  /** Default: `false`. Declared in programs/bash-my-aws.nix */
  enable?: Definition<boolean>
}

/** `programs.bash.undistractMe` */
export interface ProgramsBashUndistractMe extends Definitions<ProgramsBashUndistractMe> {
  /** Default: `false`. Declared in programs/bash/undistract-me.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/bash/undistract-me.nix */
  playSound?: Definition<boolean>
  /** Default: `10`. Declared in programs/bash/undistract-me.nix */
  timeout?: Definition<Integer>
}

/** `programs.bat` */
export interface ProgramsBat extends Definitions<ProgramsBat> {
  /** Default: `false`. Declared in programs/bat.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in programs/bat.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.bat`. Declared in programs/bat.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in programs/bat.nix */
  settings?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>
}

/** `programs.bazecor` */
export interface ProgramsBazecor extends Definitions<ProgramsBazecor> {
  /** Default: `false`. Declared in programs/bazecor.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.bazecor`. Declared in programs/bazecor.nix */
  package?: Definition<Package>
}

/** `programs.bcc` */
export interface ProgramsBcc extends Definitions<ProgramsBcc> {
  /** Default: `false`. Declared in programs/bcc.nix */
  enable?: Definition<boolean>
}

/** `programs.benchexec` */
export interface ProgramsBenchexec extends Definitions<ProgramsBenchexec> {
  /** Default: `false`. Declared in programs/benchexec.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.benchexec`. Declared in programs/benchexec.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in programs/benchexec.nix */
  users?: Definition<List<Definition<string | Integer>>>
}

/** `programs.browserpass` */
export interface ProgramsBrowserpass extends Definitions<ProgramsBrowserpass> {
  /** Default: `false`. Declared in programs/browserpass.nix */
  enable?: Definition<boolean>
}

/** `programs.calls` */
export interface ProgramsCalls extends Definitions<ProgramsCalls> {
  /** Default: `false`. Declared in programs/calls.nix */
  enable?: Definition<boolean>
}

/** `programs.captive-browser` */
export interface ProgramsCaptiveBrowser extends Definitions<ProgramsCaptiveBrowser> {
  /** Default: `true`. Declared in programs/captive-browser.nix */
  bindInterface?: Definition<boolean>
  /** Declared in programs/captive-browser.nix */
  browser?: Definition<string>
  /** Declared in programs/captive-browser.nix */
  "dhcp-dns"?: Definition<string>
  /** Default: `false`. Declared in programs/captive-browser.nix */
  enable?: Definition<boolean>
  /** Declared in programs/captive-browser.nix */
  interface?: Definition<string>
  /** Default: `pkgs.captive-browser`. Declared in programs/captive-browser.nix */
  package?: Definition<Package>
  /** Default: `"localhost:1666"`. Declared in programs/captive-browser.nix */
  "socks5-addr"?: Definition<string>
}

/** `programs.ccache` */
export interface ProgramsCcache extends Definitions<ProgramsCcache> {
  /** Type: `absolute path`. Default: `"/var/cache/ccache"`. Declared in programs/ccache.nix */
  cacheDir?: Definition<Path>
  /** Default: `false`. Declared in programs/ccache.nix */
  enable?: Definition<boolean>
  /** Default: `"nixbld"`. Declared in programs/ccache.nix */
  group?: Definition<string>
  /** Default: `"root"`. Declared in programs/ccache.nix */
  owner?: Definition<string>
  /** Default: `[ ]`. Declared in programs/ccache.nix */
  packageNames?: Definition<List<Definition<string>>>
}

/** `programs.cdemu` */
export interface ProgramsCdemu extends Definitions<ProgramsCdemu> {
  /** Default: `false`. Declared in programs/cdemu.nix */
  enable?: Definition<boolean>
  /** Default: `"cdrom"`. Declared in programs/cdemu.nix */
  group?: Definition<string>
  /** Default: `true`. Declared in programs/cdemu.nix */
  gui?: Definition<boolean>
  /** Default: `true`. Declared in programs/cdemu.nix */
  "image-analyzer"?: Definition<boolean>
}

/** `programs.cfs-zen-tweaks` */
export interface ProgramsCfsZenTweaks extends Definitions<ProgramsCfsZenTweaks> {
  /** Default: `false`. Declared in programs/cfs-zen-tweaks.nix */
  enable?: Definition<boolean>
}

/** `programs.chromium` */
export interface ProgramsChromium extends Definitions<ProgramsChromium> {
  /** Default: `null`. Declared in programs/chromium.nix */
  defaultSearchProviderEnabled?: Definition<null | boolean>
  /** Default: `null`. Declared in programs/chromium.nix */
  defaultSearchProviderSearchURL?: Definition<null | string>
  /** Default: `null`. Declared in programs/chromium.nix */
  defaultSearchProviderSuggestURL?: Definition<null | string>
  /** Default: `false`. Declared in programs/chromium.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/chromium.nix */
  enablePlasmaBrowserIntegration?: Definition<boolean>
  /** Default: `null`. Declared in programs/chromium.nix */
  extensions?: Definition<null | List<Definition<string>>>
  /** Default: `{ }`. Declared in programs/chromium.nix */
  extraOpts?: Definition<NixAttributes>
  /** Default: `null`. Declared in programs/chromium.nix */
  homepageLocation?: Definition<null | string>
  /** Default: `{ }`. Declared in programs/chromium.nix */
  initialPrefs?: Definition<NixAttributes>
  /** Default: `pkgs.kdePackages.plasma-browser-integration`. Declared in programs/chromium.nix */
  plasmaBrowserIntegrationPackage?: Definition<Package>
}

/** `programs.chrysalis` */
export interface ProgramsChrysalis extends Definitions<ProgramsChrysalis> {
  /** Default: `false`. Declared in programs/chrysalis.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.chrysalis`. Declared in programs/chrysalis.nix */
  package?: Definition<Package>
}

/** `programs.clash-verge` */
export interface ProgramsClashVerge extends Definitions<ProgramsClashVerge> {
  /** Default: `false`. Declared in programs/clash-verge.nix */
  autoStart?: Definition<boolean>
  /** Default: `false`. Declared in programs/clash-verge.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.clash-verge-rev`. Declared in programs/clash-verge.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in programs/clash-verge.nix */
  serviceMode?: Definition<boolean>
  /** Default: `false`. Declared in programs/clash-verge.nix */
  tunMode?: Definition<boolean>
}

/** `programs.cnping` */
export interface ProgramsCnping extends Definitions<ProgramsCnping> {
  /** Default: `false`. Declared in programs/cnping.nix */
  enable?: Definition<boolean>
}

/** `programs.command-not-found` */
export interface ProgramsCommandNotFound extends Definitions<ProgramsCommandNotFound> {
  /** Type: `absolute path`. Default: `"/nix/var/nix/profiles/per-user/root/channels/nixos/programs.sqlite"`. Declared in programs/command-not-found/command-not-found.nix */
  dbPath?: Definition<Path>
  /** Default: `false`. Declared in programs/command-not-found/command-not-found.nix */
  enable?: Definition<boolean>
}

/** `programs.coolercontrol` */
export interface ProgramsCoolercontrol extends Definitions<ProgramsCoolercontrol> {
  /** Default: `false`. Declared in programs/coolercontrol.nix */
  enable?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  nvidiaSupport?: NixValue
}

/** `programs.corectrl` */
export interface ProgramsCorectrl extends Definitions<ProgramsCorectrl> {
  /** Default: `false`. Declared in hardware/corectrl.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.corectrl`. Declared in hardware/corectrl.nix */
  package?: Definition<Package>
  gpuOverclock?: ProgramsCorectrlGpuOverclock
}

/** `programs.corectrl.gpuOverclock` */
export interface ProgramsCorectrlGpuOverclock extends Definitions<ProgramsCorectrlGpuOverclock> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  ppfeaturemask?: NixValue
}

/** `programs.corefreq` */
export interface ProgramsCorefreq extends Definitions<ProgramsCorefreq> {
  /** Default: `false`. Declared in programs/corefreq.nix */
  enable?: Definition<boolean>
  /** Default: `config.boot.kernelPackages.corefreq`. Declared in programs/corefreq.nix */
  package?: Definition<Package>
}

/** `programs.cpu-energy-meter` */
export interface ProgramsCpuEnergyMeter extends Definitions<ProgramsCpuEnergyMeter> {
  /** Default: `false`. Declared in programs/cpu-energy-meter.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.cpu-energy-meter`. Declared in programs/cpu-energy-meter.nix */
  package?: Definition<Package>
}

/** `programs.criu` */
export interface ProgramsCriu extends Definitions<ProgramsCriu> {
  /** Default: `false`. Declared in programs/criu.nix */
  enable?: Definition<boolean>
}

/** `programs.darling` */
export interface ProgramsDarling extends Definitions<ProgramsDarling> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
}

/** `programs.dconf` */
export interface ProgramsDconf extends Definitions<ProgramsDconf> {
  /** Default: `false`. Declared in programs/dconf.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in programs/dconf.nix */
  packages?: Definition<List<Definition<Package>>>
  /** Type: `attribute set of (absolute path or package or (submodule))`. Default: `{ }`. Declared in programs/dconf.nix */
  profiles?: Definition<AttributeSet<Definition<Path | Package | NixAttributes>>>
}

/** `programs.digitalbitbox` */
export interface ProgramsDigitalbitbox extends Definitions<ProgramsDigitalbitbox> {
  /** Default: `false`. Declared in programs/digitalbitbox/default.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.digitalbitbox`. Declared in programs/digitalbitbox/default.nix */
  package?: Definition<Package>
}

/** `programs.direnv` */
export interface ProgramsDirenv extends Definitions<ProgramsDirenv> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/direnv.nix */
  direnvrcExtra?: Definition<string>
  /** Default: `false`. Declared in programs/direnv.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in programs/direnv.nix */
  enableBashIntegration?: Definition<boolean>
  /** Default: `true`. Declared in programs/direnv.nix */
  enableFishIntegration?: Definition<boolean>
  /** Default: `true`. Declared in programs/direnv.nix */
  enableXonshIntegration?: Definition<boolean>
  /** Default: `true`. Declared in programs/direnv.nix */
  enableZshIntegration?: Definition<boolean>
  /** Default: `true`. Declared in programs/direnv.nix */
  loadInNixShell?: Definition<boolean>
  "nix-direnv"?: ProgramsDirenvNixDirenv
  /** Default: `pkgs.direnv`. Declared in programs/direnv.nix */
  package?: Definition<Package>
  /** Type: `TOML value`. Default: `{ }`. Declared in programs/direnv.nix */
  settings?: TomlValue
  /** Default: `false`. Declared in programs/direnv.nix */
  silent?: Definition<boolean>
}

/** `programs.direnv.nix-direnv` */
export interface ProgramsDirenvNixDirenv extends Definitions<ProgramsDirenvNixDirenv> {
  /** Default: `true`. Declared in programs/direnv.nix */
  enable?: Definition<boolean>
  /** Default: `"pkgs.nix-direnv"`. Declared in programs/direnv.nix */
  package?: Definition<Package>
}

/** `programs.dmrconfig` */
export interface ProgramsDmrconfig extends Definitions<ProgramsDmrconfig> {
  /** Default: `false Related packages: pkgs.dmrconfig`. Declared in programs/dmrconfig.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.dmrconfig`. Declared in programs/dmrconfig.nix */
  package?: Definition<Package>
}

/** `programs.droidcam` */
export interface ProgramsDroidcam extends Definitions<ProgramsDroidcam> {
  /** Default: `false`. Declared in programs/droidcam.nix */
  enable?: Definition<boolean>
}

/** `programs.dublin-traceroute` */
export interface ProgramsDublinTraceroute extends Definitions<ProgramsDublinTraceroute> {
  /** Default: `false`. Declared in programs/dublin-traceroute.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.dublin-traceroute`. Declared in programs/dublin-traceroute.nix */
  package?: Definition<Package>
}

/** `programs.dwl` */
export interface ProgramsDwl extends Definitions<ProgramsDwl> {
  /** Default: `false`. Declared in programs/wayland/dwl.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/wayland/dwl.nix */
  extraSessionCommands?: Definition<string>
  /** Default: `pkgs.dwl`. Declared in programs/wayland/dwl.nix */
  package?: Definition<Package>
}

/** `programs.ecryptfs` */
export interface ProgramsEcryptfs extends Definitions<ProgramsEcryptfs> {
  /** Default: `false`. Declared in programs/ecryptfs.nix */
  enable?: Definition<boolean>
}

/** `programs.envision` */
export interface ProgramsEnvision extends Definitions<ProgramsEnvision> {
  /** Default: `false`. Declared in programs/envision.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in programs/envision.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.envision`. Declared in programs/envision.nix */
  package?: Definition<Package>
}

/** `programs.evince` */
export interface ProgramsEvince extends Definitions<ProgramsEvince> {
  /** Default: `false`. Declared in programs/evince.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.evince`. Declared in programs/evince.nix */
  package?: Definition<Package>
}

/** `programs.evolution` */
export interface ProgramsEvolution extends Definitions<ProgramsEvolution> {
  /** Default: `false`. Declared in services/desktops/gnome/evolution-data-server.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/desktops/gnome/evolution-data-server.nix */
  plugins?: Definition<List<Definition<Package>>>
}

/** `programs.extra-container` */
export interface ProgramsExtraContainer extends Definitions<ProgramsExtraContainer> {
  /** Default: `false`. Declared in programs/extra-container.nix */
  enable?: Definition<boolean>
}

/** `programs.fcast-receiver` */
export interface ProgramsFcastReceiver extends Definitions<ProgramsFcastReceiver> {
  /** Default: `false`. Declared in programs/fcast-receiver.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/fcast-receiver.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.fcast-receiver`. Declared in programs/fcast-receiver.nix */
  package?: Definition<Package>
}

/** `programs.feedbackd` */
export interface ProgramsFeedbackd extends Definitions<ProgramsFeedbackd> {
  /** Default: `false`. Declared in programs/feedbackd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.feedbackd`. Declared in programs/feedbackd.nix */
  package?: Definition<Package>
  /** Default: `pkgs.feedbackd-device-themes`. Declared in programs/feedbackd.nix */
  "theme-package"?: Definition<null | Package>
}

/** `programs.firefox` */
export interface ProgramsFirefox extends Definitions<ProgramsFirefox> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/firefox.nix */
  autoConfig?: Definition<string>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in programs/firefox.nix */
  autoConfigFiles?: Definition<List<Definition<Path>>>
  /** Default: `false`. Declared in programs/firefox.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in programs/firefox.nix */
  languagePacks?: Definition<List<Definition<"ach" | "af" | "an" | "ar" | "ast" | "az" | "be" | "bg" | "bn" | "br" | "bs" | "ca-valencia" | "ca" | "cak" | "cs" | "cy" | "da" | "de" | "dsb" | "el" | "en-CA" | "en-GB" | "en-US" | "eo" | "es-AR" | "es-CL" | "es-ES" | "es-MX" | "et" | "eu" | "fa" | "ff" | "fi" | "fr" | "fur" | "fy-NL" | "ga-IE" | "gd" | "gl" | "gn" | "gu-IN" | "he" | "hi-IN" | "hr" | "hsb" | "hu" | "hy-AM" | "ia" | "id" | "is" | "it" | "ja" | "ka" | "kab" | "kk" | "km" | "kn" | "ko" | "lij" | "lt" | "lv" | "mk" | "mr" | "ms" | "my" | "nb-NO" | "ne-NP" | "nl" | "nn-NO" | "oc" | "pa-IN" | "pl" | "pt-BR" | "pt-PT" | "rm" | "ro" | "ru" | "sat" | "sc" | "sco" | "si" | "sk" | "skr" | "sl" | "son" | "sq" | "sr" | "sv-SE" | "szl" | "ta" | "te" | "tg" | "th" | "tl" | "tr" | "trs" | "uk" | "ur" | "uz" | "vi" | "xh" | "zh-CN" | "zh-TW">>>
  nativeMessagingHosts?: ProgramsFirefoxNativeMessagingHosts
  /** Default: `pkgs.firefox Related packages: pkgs.firefox pkgs.firefox-bin pkgs.firefox-esr`. Declared in programs/firefox.nix */
  package?: Definition<Package>
  /** Type: `JSON value`. Default: `{ }`. Declared in programs/firefox.nix */
  policies?: JsonValue
  /** Default: `{ }`. Declared in programs/firefox.nix */
  preferences?: Definition<AttributeSet<Definition<boolean | Integer | string>>>
  /** Default: `"locked"`. Declared in programs/firefox.nix */
  preferencesStatus?: Definition<"default" | "locked" | "user" | "clear">
  /** Default: `{ }`. Declared in programs/firefox.nix */
  wrapperConfig?: Definition<NixAttributes>
}

/** `programs.firefox.nativeMessagingHosts` */
export interface ProgramsFirefoxNativeMessagingHosts extends Definitions<ProgramsFirefoxNativeMessagingHosts> {
  /** Default: `false`. Declared in programs/firefox.nix */
  browserpass?: Definition<boolean>
  /** Default: `false`. Declared in programs/firefox.nix */
  bukubrow?: Definition<boolean>
  /** Default: `false`. Declared in programs/firefox.nix */
  euwebid?: Definition<boolean>
  /** Default: `false`. Declared in programs/firefox.nix */
  ff2mpv?: Definition<boolean>
  /** Default: `false`. Declared in programs/firefox.nix */
  fxCast?: Definition<boolean>
  /** Default: `false`. Declared in programs/firefox.nix */
  gsconnect?: Definition<boolean>
  /** Default: `false`. Declared in programs/firefox.nix */
  jabref?: Definition<boolean>
  /** Default: `[ ]`. Declared in programs/firefox.nix */
  packages?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in programs/firefox.nix */
  passff?: Definition<boolean>
  /** Default: `false`. Declared in programs/firefox.nix */
  tridactyl?: Definition<boolean>
  /** Default: `false`. Declared in programs/firefox.nix */
  ugetIntegrator?: Definition<boolean>
}

/** `programs.firejail` */
export interface ProgramsFirejail extends Definitions<ProgramsFirejail> {
  /** Default: `false`. Declared in programs/firejail.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (absolute path or (submodule))`. Default: `{ }`. Declared in programs/firejail.nix */
  wrappedBinaries?: Definition<AttributeSet<Definition<Path | NixAttributes>>>
}

/** `programs.fish` */
export interface ProgramsFish extends Definitions<ProgramsFish> {
  /** Default: `false`. Declared in programs/fish.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in programs/fish.nix */
  extraCompletionPackages?: Definition<List<Definition<Package>>>
  /** Default: `true`. Declared in programs/fish.nix */
  generateCompletions?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/fish.nix */
  interactiveShellInit?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/fish.nix */
  loginShellInit?: Definition<string>
  /** Default: `pkgs.fish`. Declared in programs/fish.nix */
  package?: Definition<Package>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/fish.nix */
  promptInit?: Definition<string>
  /** Default: `{ }`. Declared in programs/fish.nix */
  shellAbbrs?: Definition<AttributeSet<Definition<string>>>
  /** Type: `attribute set of (null or string or absolute path)`. Default: `{ }`. Declared in programs/fish.nix */
  shellAliases?: Definition<AttributeSet<Definition<null | string | Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/fish.nix */
  shellInit?: Definition<string>
  /** Default: `false`. Declared in programs/fish.nix */
  useBabelfish?: Definition<boolean>
  vendor?: ProgramsFishVendor
}

/** `programs.fish.vendor` */
export interface ProgramsFishVendor extends Definitions<ProgramsFishVendor> {
  completions?: ProgramsFishVendorConfig
  config?: ProgramsFishVendorConfig
  functions?: ProgramsFishVendorConfig
}

/** `programs.fish.vendor.config` */
export interface ProgramsFishVendorConfig extends Definitions<ProgramsFishVendorConfig> {
  /** Default: `true`. Declared in programs/fish.nix */
  enable?: Definition<boolean>
}

/** `programs.flashprog` */
export interface ProgramsFlashprog extends Definitions<ProgramsFlashprog> {
  /** Default: `false`. Declared in programs/flashprog.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.flashprog`. Declared in programs/flashprog.nix */
  package?: Definition<Package>
}

/** `programs.flashrom` */
export interface ProgramsFlashrom extends Definitions<ProgramsFlashrom> {
  /** Default: `false`. Declared in programs/flashrom.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.flashrom`. Declared in programs/flashrom.nix */
  package?: Definition<Package>
}

/** `programs.flexoptix-app` */
export interface ProgramsFlexoptixApp extends Definitions<ProgramsFlexoptixApp> {
  /** Default: `false`. Declared in programs/flexoptix-app.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.flexoptix-app`. Declared in programs/flexoptix-app.nix */
  package?: Definition<Package>
}

/** `programs.foot` */
export interface ProgramsFoot extends Definitions<ProgramsFoot> {
  /** Default: `false`. Declared in programs/foot */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in programs/foot */
  enableBashIntegration?: Definition<boolean>
  /** Default: `true`. Declared in programs/foot */
  enableFishIntegration?: Definition<boolean>
  /** Default: `true`. Declared in programs/foot */
  enableZshIntegration?: Definition<boolean>
  /** Default: `pkgs.foot`. Declared in programs/foot */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in programs/foot */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>>>
  /** Default: `null`. Declared in programs/foot */
  theme?: Definition<null | string>
}

/** `programs.fuse` */
export interface ProgramsFuse extends Definitions<ProgramsFuse> {
  /** Default: `true`. Declared in programs/fuse.nix */
  enable?: Definition<boolean>
  /** Type: `integer between 0 and 32767 (both inclusive)`. Default: `1000`. Declared in programs/fuse.nix */
  mountMax?: Definition<Integer>
  /** Default: `false`. Declared in programs/fuse.nix */
  userAllowOther?: Definition<boolean>
}

/** `programs.fzf` */
export interface ProgramsFzf extends Definitions<ProgramsFzf> {
  /** Default: `false`. Declared in programs/fzf.nix */
  fuzzyCompletion?: Definition<boolean>
  /** Default: `false`. Declared in programs/fzf.nix */
  keybindings?: Definition<boolean>
}

/** `programs.gamemode` */
export interface ProgramsGamemode extends Definitions<ProgramsGamemode> {
  /** Default: `false`. Declared in programs/gamemode.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in programs/gamemode.nix */
  enableRenice?: Definition<boolean>
  /** Default: `{ }`. Declared in programs/gamemode.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>>>
}

/** `programs.gamescope` */
export interface ProgramsGamescope extends Definitions<ProgramsGamescope> {
  /** Default: `[ ]`. Declared in programs/gamescope.nix */
  args?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in programs/gamescope.nix */
  capSysNice?: Definition<boolean>
  /** Default: `false`. Declared in programs/gamescope.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in programs/gamescope.nix */
  env?: Definition<AttributeSet<Definition<string>>>
  /** Default: `pkgs.gamescope`. Declared in programs/gamescope.nix */
  package?: Definition<Package>
}

/** `programs.gdk-pixbuf` */
export interface ProgramsGdkPixbuf extends Definitions<ProgramsGdkPixbuf> {
  /** Default: `[ ]`. Declared in programs/gdk-pixbuf.nix */
  modulePackages?: Definition<List<Definition<Package>>>
}

/** `programs.geary` */
export interface ProgramsGeary extends Definitions<ProgramsGeary> {
  /** Default: `false`. Declared in programs/geary.nix */
  enable?: Definition<boolean>
}

/** `programs.ghidra` */
export interface ProgramsGhidra extends Definitions<ProgramsGhidra> {
  /** Default: `false`. Declared in programs/ghidra.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in programs/ghidra.nix */
  gdb?: Definition<boolean>
  /** Default: `pkgs.ghidra`. Declared in programs/ghidra.nix */
  package?: Definition<Package>
}

/** `programs.git` */
export interface ProgramsGit extends Definitions<ProgramsGit> {
  /** Default: `[ ]`. Declared in programs/git.nix */
  config?: Definition<AttributeSet<Definition<NixAttributes>> | List<Definition<AttributeSet<Definition<NixAttributes>>>>>
  /** Default: `false`. Declared in programs/git.nix */
  enable?: Definition<boolean>
  lfs?: ProgramsGitLfs
  /** Default: `pkgs.git`. Declared in programs/git.nix */
  package?: Definition<Package>
  prompt?: ProgramsGitPrompt
}

/** `programs.git.lfs` */
export interface ProgramsGitLfs extends Definitions<ProgramsGitLfs> {
  /** Default: `false`. Declared in programs/git.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/git.nix */
  enablePureSSHTransfer?: Definition<boolean>
  /** Default: `pkgs.git-lfs`. Declared in programs/git.nix */
  package?: Definition<Package>
}

/** `programs.git.prompt` */
export interface ProgramsGitPrompt extends Definitions<ProgramsGitPrompt> {
  /** Default: `false`. Declared in programs/git.nix */
  enable?: Definition<boolean>
}

/** `programs.git-worktree-switcher` */
export interface ProgramsGitWorktreeSwitcher extends Definitions<ProgramsGitWorktreeSwitcher> {
  /** Default: `false`. Declared in programs/git-worktree-switcher.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.git-worktree-switcher`. Declared in programs/git-worktree-switcher.nix */
  package?: Definition<Package>
}

/** `programs.gnome-disks` */
export interface ProgramsGnomeDisks extends Definitions<ProgramsGnomeDisks> {
  /** Default: `false`. Declared in programs/gnome-disks.nix */
  enable?: Definition<boolean>
}

/** `programs.gnome-terminal` */
export interface ProgramsGnomeTerminal extends Definitions<ProgramsGnomeTerminal> {
  /** Default: `false`. Declared in programs/gnome-terminal.nix */
  enable?: Definition<boolean>
}

/** `programs.gnupg` */
export interface ProgramsGnupg extends Definitions<ProgramsGnupg> {
  agent?: ProgramsGnupgAgent
  dirmngr?: ProgramsGnupgDirmngr
  /** Default: `pkgs.gnupg`. Declared in programs/gnupg.nix */
  package?: Definition<Package>
}

/** `programs.gnupg.agent` */
export interface ProgramsGnupgAgent extends Definitions<ProgramsGnupgAgent> {
  /** Default: `false`. Declared in programs/gnupg.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/gnupg.nix */
  enableBrowserSocket?: Definition<boolean>
  /** Default: `false`. Declared in programs/gnupg.nix */
  enableExtraSocket?: Definition<boolean>
  /** Default: `false`. Declared in programs/gnupg.nix */
  enableSSHSupport?: Definition<boolean>
  /** Default: `matching the configured desktop environment or pkgs.pinentry-curses`. Declared in programs/gnupg.nix */
  pinentryPackage?: Definition<null | Package>
  /** Default: `{ }`. Declared in programs/gnupg.nix */
  settings?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>
}

/** `programs.gnupg.dirmngr` */
export interface ProgramsGnupgDirmngr extends Definitions<ProgramsGnupgDirmngr> {
  /** Default: `false`. Declared in programs/gnupg.nix */
  enable?: Definition<boolean>
}

/** `programs.goldwarden` */
export interface ProgramsGoldwarden extends Definitions<ProgramsGoldwarden> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  useSshAgent?: NixValue
}

/** `programs.gpaste` */
export interface ProgramsGpaste extends Definitions<ProgramsGpaste> {
  /** Default: `false`. Declared in programs/gpaste.nix */
  enable?: Definition<boolean>
}

/** `programs.gphoto2` */
export interface ProgramsGphoto2 extends Definitions<ProgramsGphoto2> {
  /** Default: `false`. Declared in programs/gphoto2.nix */
  enable?: Definition<boolean>
}

/** `programs.gpu-screen-recorder` */
export interface ProgramsGpuScreenRecorder extends Definitions<ProgramsGpuScreenRecorder> {
  /** Default: `false`. Declared in programs/gpu-screen-recorder.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.gpu-screen-recorder`. Declared in programs/gpu-screen-recorder.nix */
  package?: Definition<Package>
}

/** `programs.gtklock` */
export interface ProgramsGtklock extends Definitions<ProgramsGtklock> {
  /** Declared in programs/wayland/gtklock.nix */
  config?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>>>
  /** Default: `false`. Declared in programs/wayland/gtklock.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in programs/wayland/gtklock.nix */
  modules?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.gtklock`. Declared in programs/wayland/gtklock.nix */
  package?: Definition<Package>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in programs/wayland/gtklock.nix */
  style?: Definition<null | string>
}

/** `programs.haguichi` */
export interface ProgramsHaguichi extends Definitions<ProgramsHaguichi> {
  /** Default: `false`. Declared in programs/haguichi.nix */
  enable?: Definition<boolean>
}

/** `programs.hamster` */
export interface ProgramsHamster extends Definitions<ProgramsHamster> {
  /** Default: `false`. Declared in programs/hamster.nix */
  enable?: Definition<boolean>
}

/** `programs.htop` */
export interface ProgramsHtop extends Definitions<ProgramsHtop> {
  /** Default: `false`. Declared in programs/htop.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.htop`. Declared in programs/htop.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in programs/htop.nix */
  settings?: Definition<AttributeSet<Definition<string | Integer | boolean | List<Definition<string | Integer | boolean>>>>>
}

/** `programs.hyprland` */
export interface ProgramsHyprland extends Definitions<ProgramsHyprland> {
  /** Default: `false`. Declared in programs/wayland/hyprland.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.hyprland`. Declared in programs/wayland/hyprland.nix */
  package?: Definition<Package>
  /** Default: `pkgs.xdg-desktop-portal-hyprland`. Declared in programs/wayland/hyprland.nix */
  portalPackage?: Definition<Package>
  systemd?: ProgramsHyprlandSystemd
  /** Default: `false`. Declared in programs/wayland/hyprland.nix */
  withUWSM?: Definition<boolean>
  xwayland?: ProgramsHyprlandXwayland
}

/** `programs.hyprland.systemd` */
export interface ProgramsHyprlandSystemd extends Definitions<ProgramsHyprlandSystemd> {
  setPath?: ProgramsHyprlandSystemdSetPath
}

/** `programs.hyprland.systemd.setPath` */
export interface ProgramsHyprlandSystemdSetPath extends Definitions<ProgramsHyprlandSystemdSetPath> {
  /** Default: `lib.versionOlder cfg.package.version "0.41.2"`. Declared in programs/wayland/hyprland.nix */
  enable?: Definition<boolean>
}

/** `programs.hyprland.xwayland` */
export interface ProgramsHyprlandXwayland extends Definitions<ProgramsHyprlandXwayland> {
  /** Default: `true`. Declared in programs/wayland/hyprland.nix */
  enable?: Definition<boolean>
}

/** `programs.hyprlock` */
export interface ProgramsHyprlock extends Definitions<ProgramsHyprlock> {
  /** Default: `false`. Declared in programs/wayland/hyprlock.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.hyprlock`. Declared in programs/wayland/hyprlock.nix */
  package?: Definition<Package>
}

/** `programs.i3lock` */
export interface ProgramsI3lock extends Definitions<ProgramsI3lock> {
  /** Default: `false`. Declared in programs/i3lock.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.i3lock`. Declared in programs/i3lock.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in programs/i3lock.nix */
  u2fSupport?: Definition<boolean>
}

/** `programs.iay` */
export interface ProgramsIay extends Definitions<ProgramsIay> {
  /** Default: `false`. Declared in programs/iay.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/iay.nix */
  minimalPrompt?: Definition<boolean>
  /** Default: `pkgs.iay`. Declared in programs/iay.nix */
  package?: Definition<Package>
}

/** `programs.ibus` */
export interface ProgramsIbus extends Definitions<ProgramsIbus> {
  /** @deprecated renamed to i18n.inputMethod.ibus.engines */
  plugins?: Definition<List<Definition<Package>>>
}

/** `programs.iftop` */
export interface ProgramsIftop extends Definitions<ProgramsIftop> {
  /** Default: `false`. Declared in programs/iftop.nix */
  enable?: Definition<boolean>
}

/** `programs.iio-hyprland` */
export interface ProgramsIioHyprland extends Definitions<ProgramsIioHyprland> {
  /** Default: `false`. Declared in programs/iio-hyprland.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.iio-hyprland`. Declared in programs/iio-hyprland.nix */
  package?: Definition<Package>
}

/** `programs.immersed` */
export interface ProgramsImmersed extends Definitions<ProgramsImmersed> {
  /** Default: `false`. Declared in programs/immersed.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.immersed`. Declared in programs/immersed.nix */
  package?: Definition<Package>
}

/** `programs.info` */
export interface ProgramsInfo extends Definitions<ProgramsInfo> {
  /** @deprecated renamed to documentation.info.enable */
  enable?: Definition<boolean>
}

/** `programs.iotop` */
export interface ProgramsIotop extends Definitions<ProgramsIotop> {
  /** Default: `false`. Declared in programs/iotop.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.iotop`. Declared in programs/iotop.nix */
  package?: Definition<Package>
}

/** `programs.java` */
export interface ProgramsJava extends Definitions<ProgramsJava> {
  /** Default: `false`. Declared in programs/java.nix */
  binfmt?: Definition<boolean>
  /** Default: `false`. Declared in programs/java.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.jdk`. Declared in programs/java.nix */
  package?: Definition<Package>
}

/** `programs.joycond-cemuhook` */
export interface ProgramsJoycondCemuhook extends Definitions<ProgramsJoycondCemuhook> {
  /** Default: `false`. Declared in programs/joycond-cemuhook.nix */
  enable?: Definition<boolean>
}

/** `programs.k3b` */
export interface ProgramsK3b extends Definitions<ProgramsK3b> {
  /** Default: `false`. Declared in programs/k3b.nix */
  enable?: Definition<boolean>
}

/** `programs.k40-whisperer` */
export interface ProgramsK40Whisperer extends Definitions<ProgramsK40Whisperer> {
  /** Default: `false`. Declared in programs/k40-whisperer.nix */
  enable?: Definition<boolean>
  /** Default: `"k40"`. Declared in programs/k40-whisperer.nix */
  group?: Definition<string>
  /** Default: `pkgs.k40-whisperer`. Declared in programs/k40-whisperer.nix */
  package?: Definition<Package>
}

/** `programs.kbdlight` */
export interface ProgramsKbdlight extends Definitions<ProgramsKbdlight> {
  /** Default: `false`. Declared in programs/kbdlight.nix */
  enable?: Definition<boolean>
}

/** `programs.kclock` */
export interface ProgramsKclock extends Definitions<ProgramsKclock> {
  /** Default: `false`. Declared in programs/kclock.nix */
  enable?: Definition<boolean>
}

/** `programs.kde-pim` */
export interface ProgramsKdePim extends Definitions<ProgramsKdePim> {
  /** Default: `false`. Declared in programs/kde-pim.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/kde-pim.nix */
  kmail?: Definition<boolean>
  /** Default: `false`. Declared in programs/kde-pim.nix */
  kontact?: Definition<boolean>
  /** Default: `false`. Declared in programs/kde-pim.nix */
  merkuro?: Definition<boolean>
}

/** `programs.kdeconnect` */
export interface ProgramsKdeconnect extends Definitions<ProgramsKdeconnect> {
  /** Default: `false`. Declared in programs/kdeconnect.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.kdePackages.kdeconnect-kde`. Declared in programs/kdeconnect.nix */
  package?: Definition<null | Package>
}

/** `programs.kubeswitch` */
export interface ProgramsKubeswitch extends Definitions<ProgramsKubeswitch> {
  /** Default: `"kswitch"`. Declared in programs/kubeswitch.nix */
  commandName?: Definition<string>
  /** Default: `false`. Declared in programs/kubeswitch.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.kubeswitch`. Declared in programs/kubeswitch.nix */
  package?: Definition<Package>
}

/** `programs.labwc` */
export interface ProgramsLabwc extends Definitions<ProgramsLabwc> {
  /** Default: `false`. Declared in programs/wayland/labwc.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.labwc`. Declared in programs/wayland/labwc.nix */
  package?: Definition<Package>
}

/** `programs.ladybird` */
export interface ProgramsLadybird extends Definitions<ProgramsLadybird> {
  /** Default: `false`. Declared in programs/ladybird.nix */
  enable?: Definition<boolean>
}

/** `programs.lazygit` */
export interface ProgramsLazygit extends Definitions<ProgramsLazygit> {
  /** Default: `false`. Declared in programs/lazygit.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.lazygit`. Declared in programs/lazygit.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in programs/lazygit.nix */
  settings?: JsonValue
}

/** `programs.less` */
export interface ProgramsLess extends Definitions<ProgramsLess> {
  /** Default: `false`. Declared in programs/less.nix */
  clearDefaultCommands?: Definition<boolean>
  /** Default: `{ }`. Declared in programs/less.nix */
  commands?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in programs/less.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in programs/less.nix */
  enable?: Definition<boolean>
  /** Default: `{ LESS = "-R"; }`. Declared in programs/less.nix */
  envVariables?: Definition<AttributeSet<Definition<string>>>
  /** Default: `null`. Declared in programs/less.nix */
  lessclose?: Definition<null | string>
  /** Default: `null`. Declared in programs/less.nix */
  lessopen?: Definition<null | string>
  /** Default: `{ }`. Declared in programs/less.nix */
  lineEditingKeys?: Definition<AttributeSet<Definition<string>>>
  /** Default: `pkgs.less`. Declared in programs/less.nix */
  package?: Definition<Package>
}

/** `programs.liboping` */
export interface ProgramsLiboping extends Definitions<ProgramsLiboping> {
  /** Default: `false`. Declared in programs/liboping.nix */
  enable?: Definition<boolean>
}

/** `programs.light` */
export interface ProgramsLight extends Definitions<ProgramsLight> {
  brightnessKeys?: ProgramsLightBrightnessKeys
  /** Default: `false`. Declared in programs/light.nix */
  enable?: Definition<boolean>
}

/** `programs.light.brightnessKeys` */
export interface ProgramsLightBrightnessKeys extends Definitions<ProgramsLightBrightnessKeys> {
  /** Default: `false`. Declared in programs/light.nix */
  enable?: Definition<boolean>
  /** Type: `integer or floating point number between 0 and 100 (both inclusive)`. Default: `0.1`. Declared in programs/light.nix */
  minBrightness?: Definition<Integer | number>
  /** Default: `10`. Declared in programs/light.nix */
  step?: Definition<Integer>
}

/** `programs.localsend` */
export interface ProgramsLocalsend extends Definitions<ProgramsLocalsend> {
  /** Default: `false`. Declared in programs/localsend.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in programs/localsend.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.localsend`. Declared in programs/localsend.nix */
  package?: Definition<Package>
}

/** `programs.man` */
export interface ProgramsMan extends Definitions<ProgramsMan> {
  /** @deprecated renamed to documentation.man.enable */
  enable?: Definition<boolean>
}

/** `programs.mdevctl` */
export interface ProgramsMdevctl extends Definitions<ProgramsMdevctl> {
  /** Default: `false`. Declared in programs/mdevctl.nix */
  enable?: Definition<boolean>
}

/** `programs.mepo` */
export interface ProgramsMepo extends Definitions<ProgramsMepo> {
  /** Default: `false`. Declared in programs/mepo.nix */
  enable?: Definition<boolean>
  locationBackends?: ProgramsMepoLocationBackends
}

/** `programs.mepo.locationBackends` */
export interface ProgramsMepoLocationBackends extends Definitions<ProgramsMepoLocationBackends> {
  /** Default: `true`. Declared in programs/mepo.nix */
  geoclue?: Definition<boolean>
  /** Default: `false`. Declared in programs/mepo.nix */
  gpsd?: Definition<boolean>
}

/** `programs.mininet` */
export interface ProgramsMininet extends Definitions<ProgramsMininet> {
  /** Default: `false`. Declared in programs/mininet.nix */
  enable?: Definition<boolean>
}

/** `programs.minipro` */
export interface ProgramsMinipro extends Definitions<ProgramsMinipro> {
  /** Default: `false`. Declared in programs/minipro.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.minipro`. Declared in programs/minipro.nix */
  package?: Definition<Package>
}

/** `programs.miriway` */
export interface ProgramsMiriway extends Definitions<ProgramsMiriway> {
  /** Type: `strings concatenated with “\n”`. Declared in programs/miriway.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in programs/miriway.nix */
  enable?: Definition<boolean>
}

/** `programs.mosh` */
export interface ProgramsMosh extends Definitions<ProgramsMosh> {
  /** Default: `false`. Declared in programs/mosh.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in programs/mosh.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.mosh`. Declared in programs/mosh.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in programs/mosh.nix */
  withUtempter?: Definition<boolean>
}

/** `programs.mouse-actions` */
export interface ProgramsMouseActions extends Definitions<ProgramsMouseActions> {
  /** Default: `false`. Declared in programs/mouse-actions.nix */
  autorun?: Definition<boolean>
  /** Default: `false`. Declared in programs/mouse-actions.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.mouse-actions`. Declared in programs/mouse-actions.nix */
  package?: Definition<Package>
}

/** `programs.msmtp` */
export interface ProgramsMsmtp extends Definitions<ProgramsMsmtp> {
  /** Default: `{ }`. Declared in programs/msmtp.nix */
  accounts?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Default: `{ }`. Declared in programs/msmtp.nix */
  defaults?: Definition<NixAttributes>
  /** Default: `false`. Declared in programs/msmtp.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/msmtp.nix */
  extraConfig?: Definition<string>
  /** Default: `pkgs.msmtp`. Declared in programs/msmtp.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in programs/msmtp.nix */
  setSendmail?: Definition<boolean>
}

/** `programs.mtr` */
export interface ProgramsMtr extends Definitions<ProgramsMtr> {
  /** Default: `false`. Declared in programs/mtr.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.mtr`. Declared in programs/mtr.nix */
  package?: Definition<Package>
}

/** `programs.nano` */
export interface ProgramsNano extends Definitions<ProgramsNano> {
  /** Default: `true`. Declared in programs/nano.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/nano.nix */
  nanorc?: Definition<string>
  /** Default: `pkgs.nano`. Declared in programs/nano.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in programs/nano.nix */
  syntaxHighlight?: Definition<boolean>
}

/** `programs.nautilus-open-any-terminal` */
export interface ProgramsNautilusOpenAnyTerminal extends Definitions<ProgramsNautilusOpenAnyTerminal> {
  /** Default: `false`. Declared in programs/nautilus-open-any-terminal.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in programs/nautilus-open-any-terminal.nix */
  terminal?: Definition<null | string>
}

/** `programs.nbd` */
export interface ProgramsNbd extends Definitions<ProgramsNbd> {
  /** Default: `false`. Declared in programs/nbd.nix */
  enable?: Definition<boolean>
}

/** `programs.neovim` */
export interface ProgramsNeovim extends Definitions<ProgramsNeovim> {
  /** Default: `{ }`. Declared in programs/neovim.nix */
  configure?: Definition<NixAttributes>
  /** Default: `false`. Declared in programs/neovim.nix */
  defaultEditor?: Definition<boolean>
  /** Default: `false`. Declared in programs/neovim.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.neovim-unwrapped`. Declared in programs/neovim.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in programs/neovim.nix */
  runtime?: Definition<AttributeSet<ProgramsNeovimRuntimeEntry>>
  /** Default: `false`. Declared in programs/neovim.nix */
  viAlias?: Definition<boolean>
  /** Default: `false`. Declared in programs/neovim.nix */
  vimAlias?: Definition<boolean>
  /** Default: `false`. Declared in programs/neovim.nix */
  withNodeJs?: Definition<boolean>
  /** Default: `true`. Declared in programs/neovim.nix */
  withPython3?: Definition<boolean>
  /** Default: `true`. Declared in programs/neovim.nix */
  withRuby?: Definition<boolean>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  finalPackage?: Definition<Package>
}

/** `programs.neovim.runtime.<name>` */
export interface ProgramsNeovimRuntimeEntry extends Definitions<ProgramsNeovimRuntimeEntry> {
  /** Default: `true`. Declared in programs/neovim.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in programs/neovim.nix */
  source?: Definition<null | Path>
  /** Declared in programs/neovim.nix */
  target?: Definition<string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in programs/neovim.nix */
  text?: Definition<null | string>
}

/** `programs.nethoscope` */
export interface ProgramsNethoscope extends Definitions<ProgramsNethoscope> {
  /** Default: `false`. Declared in programs/nethoscope.nix */
  enable?: Definition<boolean>
}

/** `programs.nexttrace` */
export interface ProgramsNexttrace extends Definitions<ProgramsNexttrace> {
  /** Default: `false`. Declared in programs/nexttrace.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.nexttrace`. Declared in programs/nexttrace.nix */
  package?: Definition<Package>
}

/** `programs.nh` */
export interface ProgramsNh extends Definitions<ProgramsNh> {
  clean?: ProgramsNhClean
  /** Default: `false`. Declared in programs/nh.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in programs/nh.nix */
  flake?: Definition<null | string>
  /** Default: `pkgs.nh`. Declared in programs/nh.nix */
  package?: Definition<Package>
}

/** `programs.nh.clean` */
export interface ProgramsNhClean extends Definitions<ProgramsNhClean> {
  /** Type: `(optionally newline-terminated) single-line string`. Default: `"weekly"`. Declared in programs/nh.nix */
  dates?: Definition<string>
  /** Default: `false`. Declared in programs/nh.nix */
  enable?: Definition<boolean>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `""`. Declared in programs/nh.nix */
  extraArgs?: Definition<string>
}

/** `programs.niri` */
export interface ProgramsNiri extends Definitions<ProgramsNiri> {
  /** Default: `false`. Declared in programs/wayland/niri.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.niri`. Declared in programs/wayland/niri.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in programs/wayland/niri.nix */
  useNautilus?: Definition<boolean>
}

/** `programs.nix-index` */
export interface ProgramsNixIndex extends Definitions<ProgramsNixIndex> {
  /** Default: `false`. Declared in programs/nix-index.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in programs/nix-index.nix */
  enableBashIntegration?: Definition<boolean>
  /** Default: `true`. Declared in programs/nix-index.nix */
  enableFishIntegration?: Definition<boolean>
  /** Default: `true`. Declared in programs/nix-index.nix */
  enableZshIntegration?: Definition<boolean>
  /** Default: `pkgs.nix-index`. Declared in programs/nix-index.nix */
  package?: Definition<Package>
}

/** `programs.nix-ld` */
export interface ProgramsNixLd extends Definitions<ProgramsNixLd> {
  /** Default: `false`. Declared in programs/nix-ld.nix */
  enable?: Definition<boolean>
  /** Default: `baseLibraries derived from systemd and nix dependencies.`. Declared in programs/nix-ld.nix */
  libraries?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.nix-ld`. Declared in programs/nix-ld.nix */
  package?: Definition<Package>
}

/** `programs.nix-required-mounts` */
export interface ProgramsNixRequiredMounts extends Definitions<ProgramsNixRequiredMounts> {
  /** Default: `{ opengl.paths = config.hardware.graphics.extraPackages ++ [ config.graphics.opengl.package pkgs.addDriverRunpath.driverLink "/dev/dri" ]; }`. Declared in programs/nix-required-mounts.nix */
  allowedPatterns?: Definition<AttributeSet<ProgramsNixRequiredMountsAllowedPattern>>
  /** Default: `false`. Declared in programs/nix-required-mounts.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in programs/nix-required-mounts.nix */
  extraWrapperArgs?: Definition<List<Definition<string>>>
  presets?: ProgramsNixRequiredMountsPresets
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  package?: Definition<Package>
}

/** `programs.nix-required-mounts.allowedPatterns.<name>` */
export interface ProgramsNixRequiredMountsAllowedPattern extends Definitions<ProgramsNixRequiredMountsAllowedPattern> {
  /** Default: `[ "‹name›" ]`. Declared in programs/nix-required-mounts.nix */
  onFeatures?: Definition<List<Definition<string>>>
  /** Type: `list of (absolute path or (submodule))`. Declared in programs/nix-required-mounts.nix */
  paths?: Definition<List<Definition<Path | NixAttributes>>>
  /** Default: `false`. Declared in programs/nix-required-mounts.nix */
  unsafeFollowSymlinks?: Definition<boolean>
}

/** `programs.nix-required-mounts.presets` */
export interface ProgramsNixRequiredMountsPresets extends Definitions<ProgramsNixRequiredMountsPresets> {
  "nvidia-gpu"?: ProgramsNixRequiredMountsPresetsNvidiaGpu
}

/** `programs.nix-required-mounts.presets.nvidia-gpu` */
export interface ProgramsNixRequiredMountsPresetsNvidiaGpu extends Definitions<ProgramsNixRequiredMountsPresetsNvidiaGpu> {
  /** Default: `false`. Declared in programs/nix-required-mounts.nix */
  enable?: Definition<boolean>
}

/** `programs.nixbit` */
export interface ProgramsNixbit extends Definitions<ProgramsNixbit> {
  /** Default: `false`. Declared in programs/nixbit.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/nixbit.nix */
  forceAutostart?: Definition<boolean>
  /** Default: `pkgs.nixbit`. Declared in programs/nixbit.nix */
  package?: Definition<Package>
  /** Declared in programs/nixbit.nix */
  repository?: Definition<string>
}

/** `programs.nm-applet` */
export interface ProgramsNmApplet extends Definitions<ProgramsNmApplet> {
  /** Default: `false`. Declared in programs/nm-applet.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in programs/nm-applet.nix */
  indicator?: Definition<boolean>
}

/** `programs.nncp` */
export interface ProgramsNncp extends Definitions<ProgramsNncp> {
  /** Default: `false`. Declared in programs/nncp.nix */
  enable?: Definition<boolean>
  /** Default: `"uucp"`. Declared in programs/nncp.nix */
  group?: Definition<string>
  /** Default: `pkgs.nncp`. Declared in programs/nncp.nix */
  package?: Definition<Package>
  /** Declared in programs/nncp.nix */
  secrets?: Definition<List<Definition<string>>>
  /** Type: `JSON value`. Default: `{ }`. Declared in programs/nncp.nix */
  settings?: JsonValue
}

/** `programs.noisetorch` */
export interface ProgramsNoisetorch extends Definitions<ProgramsNoisetorch> {
  /** Default: `false`. Declared in programs/noisetorch.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.noisetorch`. Declared in programs/noisetorch.nix */
  package?: Definition<Package>
}

/** `programs.npm` */
export interface ProgramsNpm extends Definitions<ProgramsNpm> {
  /** Default: `false`. Declared in programs/npm.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `'' prefix = ''${HOME}/.npm ''`. Declared in programs/npm.nix */
  npmrc?: Definition<string>
  /** Default: `pkgs.nodePackages.npm`. Declared in programs/npm.nix */
  package?: Definition<Package>
}

/** `programs.ns-usbloader` */
export interface ProgramsNsUsbloader extends Definitions<ProgramsNsUsbloader> {
  /** Default: `false`. Declared in programs/ns-usbloader.nix */
  enable?: Definition<boolean>
}

/** `programs.obs-studio` */
export interface ProgramsObsStudio extends Definitions<ProgramsObsStudio> {
  /** Default: `false`. Declared in programs/obs-studio.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/obs-studio.nix */
  enableVirtualCamera?: Definition<boolean>
  /** Default: `pkgs.obs-studio`. Declared in programs/obs-studio.nix */
  package?: Definition<null | Package>
  /** Default: `[ ]`. Declared in programs/obs-studio.nix */
  plugins?: Definition<List<Definition<Package>>>
}

/** `programs.oddjobd` */
export interface ProgramsOddjobd extends Definitions<ProgramsOddjobd> {
  /** Default: `false`. Declared in programs/oddjobd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.oddjob`. Declared in programs/oddjobd.nix */
  package?: Definition<Package>
}

/** `programs.opengamepadui` */
export interface ProgramsOpengamepadui extends Definitions<ProgramsOpengamepadui> {
  /** Default: `[ ]`. Declared in programs/opengamepadui.nix */
  args?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in programs/opengamepadui.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in programs/opengamepadui.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `builtins.filter lib.types.package.check config.fonts.packages`. Declared in programs/opengamepadui.nix */
  fontPackages?: Definition<List<Definition<Package>>>
  /** Default: `{ }`. Declared in programs/opengamepadui.nix */
  gamescopeSession?: ProgramsOpengamepaduiGamescopeSession
  inputplumber?: ProgramsOpengamepaduiInputplumber
  /** Default: `pkgs.opengamepadui`. Declared in programs/opengamepadui.nix */
  package?: Definition<Package>
  powerstation?: ProgramsOpengamepaduiInputplumber
}

/** `programs.opengamepadui.gamescopeSession` */
export interface ProgramsOpengamepaduiGamescopeSession extends Definitions<ProgramsOpengamepaduiGamescopeSession> {
  /** Default: `[ "--prefer-output" "*,eDP-1" "--xwayland-count" "2" "--default-touch-mode" "4" "--hide-cursor-delay" "3000" "--fade-out-duration" "200" "--steam" ]`. Declared in programs/opengamepadui.nix */
  args?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in programs/opengamepadui.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in programs/opengamepadui.nix */
  env?: Definition<AttributeSet<Definition<string>>>
}

/** `programs.opengamepadui.inputplumber` */
export interface ProgramsOpengamepaduiInputplumber extends Definitions<ProgramsOpengamepaduiInputplumber> {
  /** Default: `false`. Declared in programs/opengamepadui.nix */
  enable?: Definition<boolean>
}

/** `programs.openvpn3` */
export interface ProgramsOpenvpn3 extends Definitions<ProgramsOpenvpn3> {
  /** Default: `false`. Declared in programs/openvpn3.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in programs/openvpn3.nix */
  "log-service"?: ProgramsOpenvpn3LogService
  /** Default: `{ }`. Declared in programs/openvpn3.nix */
  netcfg?: ProgramsOpenvpn3Netcfg
  /** Default: `pkgs.openvpn3`. Declared in programs/openvpn3.nix */
  package?: Definition<Package>
}

/** `programs.openvpn3.log-service` */
export interface ProgramsOpenvpn3LogService extends Definitions<ProgramsOpenvpn3LogService> {
  /** Type: `open submodule of attribute set of (JSON value)`. Default: `{ }`. Declared in programs/openvpn3.nix */
  settings?: Definition<ProgramsOpenvpn3LogServiceSettings>
}

/** `programs.openvpn3.log-service.settings` */
export interface ProgramsOpenvpn3LogServiceSettings {
  /** Default: `true`. Declared in programs/openvpn3.nix */
  journald?: Definition<boolean>
  /** Default: `true`. Declared in programs/openvpn3.nix */
  log_dbus_details?: Definition<boolean>
  /** Type: `integer between 0 and 7 (both inclusive)`. Default: `3`. Declared in programs/openvpn3.nix */
  log_level?: Definition<Integer>
  /** Default: `false`. Declared in programs/openvpn3.nix */
  timestamp?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `programs.openvpn3.netcfg` */
export interface ProgramsOpenvpn3Netcfg extends Definitions<ProgramsOpenvpn3Netcfg> {
  /** Type: `open submodule of attribute set of (JSON value)`. Default: `{ }`. Declared in programs/openvpn3.nix */
  settings?: Definition<ProgramsOpenvpn3NetcfgSettings>
}

/** `programs.openvpn3.netcfg.settings` */
export interface ProgramsOpenvpn3NetcfgSettings {
  /** Default: `config.services.resolved.enable`. Declared in programs/openvpn3.nix */
  systemd_resolved?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `programs.partition-manager` */
export interface ProgramsPartitionManager extends Definitions<ProgramsPartitionManager> {
  /** Default: `false`. Declared in programs/partition-manager.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.kdePackages.partitionmanager`. Declared in programs/partition-manager.nix */
  package?: Definition<Package>
}

/** `programs.pay-respects` */
export interface ProgramsPayRespects extends Definitions<ProgramsPayRespects> {
  /** Default: `false`. Declared in programs/pay-respects.nix */
  aiIntegration?: Definition<boolean | NixAttributes>
  /** Default: `"f"`. Declared in programs/pay-respects.nix */
  alias?: Definition<string>
  /** Default: `false`. Declared in programs/pay-respects.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.pay-respects`. Declared in programs/pay-respects.nix */
  package?: Definition<Package>
  /** Type: `list of (TOML value)`. Default: `[ ]`. Declared in programs/pay-respects.nix */
  runtimeRules?: Definition<List<TomlValue>>
}

/** `programs.plotinus` */
export interface ProgramsPlotinus extends Definitions<ProgramsPlotinus> {
  /** Default: `false`. Declared in programs/plotinus.nix */
  enable?: Definition<boolean>
}

/** `programs.pmount` */
export interface ProgramsPmount extends Definitions<ProgramsPmount> {
  /** Default: `false`. Declared in programs/pmount.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.pmount`. Declared in programs/pmount.nix */
  package?: Definition<Package>
}

/** `programs.pqos-wrapper` */
export interface ProgramsPqosWrapper extends Definitions<ProgramsPqosWrapper> {
  /** Default: `false`. Declared in programs/pqos-wrapper.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.pqos-wrapper`. Declared in programs/pqos-wrapper.nix */
  package?: Definition<Package>
}

/** `programs.projecteur` */
export interface ProgramsProjecteur extends Definitions<ProgramsProjecteur> {
  /** Default: `false`. Declared in programs/projecteur.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.projecteur`. Declared in programs/projecteur.nix */
  package?: Definition<Package>
}

/** `programs.proxychains` */
export interface ProgramsProxychains extends Definitions<ProgramsProxychains> {
  chain?: ProgramsProxychainsChain
  /** Default: `false`. Declared in programs/proxychains.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.0/255.0.0.0"`. Declared in programs/proxychains.nix */
  localnet?: Definition<string>
  /** Default: `pkgs.proxychains`. Declared in programs/proxychains.nix */
  package?: Definition<Package>
  /** Declared in programs/proxychains.nix */
  proxies?: Definition<AttributeSet<ProgramsProxychainsProxy>>
  /** Default: `true`. Declared in programs/proxychains.nix */
  proxyDNS?: Definition<boolean>
  /** Default: `false`. Declared in programs/proxychains.nix */
  quietMode?: Definition<boolean>
  /** Default: `224`. Declared in programs/proxychains.nix */
  remoteDNSSubnet?: Definition<10 | 127 | 224>
  /** Default: `8000`. Declared in programs/proxychains.nix */
  tcpConnectTimeOut?: Definition<Integer>
  /** Default: `15000`. Declared in programs/proxychains.nix */
  tcpReadTimeOut?: Definition<Integer>
}

/** `programs.proxychains.chain` */
export interface ProgramsProxychainsChain extends Definitions<ProgramsProxychainsChain> {
  /** Default: `null`. Declared in programs/proxychains.nix */
  length?: Definition<null | Integer>
  /** Default: `"strict"`. Declared in programs/proxychains.nix */
  type?: Definition<"dynamic" | "strict" | "random">
}

/** `programs.proxychains.proxies.<name>` */
export interface ProgramsProxychainsProxy extends Definitions<ProgramsProxychainsProxy> {
  /** Default: `false`. Declared in programs/proxychains.nix */
  enable?: Definition<boolean>
  /** Declared in programs/proxychains.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in programs/proxychains.nix */
  port?: Definition<Integer>
  /** Declared in programs/proxychains.nix */
  type?: Definition<"http" | "socks4" | "socks5">
}

/** `programs.pulseview` */
export interface ProgramsPulseview extends Definitions<ProgramsPulseview> {
  /** Default: `false`. Declared in programs/pulseview.nix */
  enable?: Definition<boolean>
}

/** `programs.qdmr` */
export interface ProgramsQdmr extends Definitions<ProgramsQdmr> {
  /** Default: `false`. Declared in programs/qdmr.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.qdmr`. Declared in programs/qdmr.nix */
  package?: Definition<Package>
}

/** `programs.qgroundcontrol` */
export interface ProgramsQgroundcontrol extends Definitions<ProgramsQgroundcontrol> {
  /** Default: `true`. Declared in programs/qgroundcontrol.nix */
  blacklistModemManagerFromTTYUSB?: Definition<boolean>
  /** Default: `false`. Declared in programs/qgroundcontrol.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.qgroundcontrol`. Declared in programs/qgroundcontrol.nix */
  package?: Definition<Package>
}

/** `programs.quark-goldleaf` */
export interface ProgramsQuarkGoldleaf extends Definitions<ProgramsQuarkGoldleaf> {
  /** Default: `false`. Declared in programs/quark-goldleaf.nix */
  enable?: Definition<boolean>
}

/** `programs.regreet` */
export interface ProgramsRegreet extends Definitions<ProgramsRegreet> {
  /** Default: `[ "-s" ]`. Declared in programs/regreet.nix */
  cageArgs?: Definition<List<Definition<string>>>
  cursorTheme?: ProgramsRegreetIconTheme
  /** Default: `false`. Declared in programs/regreet.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path or strings concatenated with “\n”`. Default: `""`. Declared in programs/regreet.nix */
  extraCss?: Definition<Path | string>
  font?: ProgramsRegreetFont
  iconTheme?: ProgramsRegreetIconTheme
  /** Default: `pkgs.regreet`. Declared in programs/regreet.nix */
  package?: Definition<Package>
  /** Type: `TOML value`. Default: `{ }`. Declared in programs/regreet.nix */
  settings?: TomlValue
  theme?: ProgramsRegreetTheme
}

/** `programs.regreet.font` */
export interface ProgramsRegreetFont extends Definitions<ProgramsRegreetFont> {
  /** Default: `"Cantarell"`. Declared in programs/regreet.nix */
  name?: Definition<string>
  /** Default: `pkgs.cantarell-fonts`. Declared in programs/regreet.nix */
  package?: Definition<Package>
  /** Type: `positive integer, meaning >0`. Default: `16`. Declared in programs/regreet.nix */
  size?: Definition<Integer>
}

/** `programs.regreet.iconTheme` */
export interface ProgramsRegreetIconTheme extends Definitions<ProgramsRegreetIconTheme> {
  /** Default: `"Adwaita"`. Declared in programs/regreet.nix */
  name?: Definition<string>
  /** Default: `pkgs.adwaita-icon-theme`. Declared in programs/regreet.nix */
  package?: Definition<Package>
}

/** `programs.regreet.theme` */
export interface ProgramsRegreetTheme extends Definitions<ProgramsRegreetTheme> {
  /** Default: `"Adwaita"`. Declared in programs/regreet.nix */
  name?: Definition<string>
  /** Default: `pkgs.gnome-themes-extra`. Declared in programs/regreet.nix */
  package?: Definition<Package>
}

/** `programs.river` */
export interface ProgramsRiver extends Definitions<ProgramsRiver> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraPackages?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  xwayland?: HardwareGkraken
}

/** `programs.river-classic` */
export interface ProgramsRiverClassic extends Definitions<ProgramsRiverClassic> {
  /** Default: `false`. Declared in programs/wayland/river.nix */
  enable?: Definition<boolean>
  /** Default: `with pkgs; [ swaylock foot dmenu ];`. Declared in programs/wayland/river.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.river-classic`. Declared in programs/wayland/river.nix */
  package?: Definition<null | Package>
  xwayland?: ProgramsRiverClassicXwayland
}

/** `programs.river-classic.xwayland` */
export interface ProgramsRiverClassicXwayland extends Definitions<ProgramsRiverClassicXwayland> {
  /** Default: `true`. Declared in programs/wayland/river.nix */
  enable?: Definition<boolean>
}

/** `programs.rog-control-center` */
export interface ProgramsRogControlCenter extends Definitions<ProgramsRogControlCenter> {
  /** Default: `false`. Declared in programs/rog-control-center.nix */
  autoStart?: Definition<boolean>
  /** Default: `false`. Declared in programs/rog-control-center.nix */
  enable?: Definition<boolean>
}

/** `programs.rush` */
export interface ProgramsRush extends Definitions<ProgramsRush> {
  /** Default: `false`. Declared in programs/rush.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/rush.nix */
  global?: Definition<string>
  /** Default: `pkgs.rush`. Declared in programs/rush.nix */
  package?: Definition<Package>
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in programs/rush.nix */
  rules?: Definition<AttributeSet<Definition<string>>>
  /** Default: `config.security.enableWrappers`. Declared in programs/rush.nix */
  wrap?: Definition<boolean>
}

/** `programs.rust-motd` */
export interface ProgramsRustMotd extends Definitions<ProgramsRustMotd> {
  /** Default: `false`. Declared in programs/rust-motd.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in programs/rust-motd.nix */
  enableMotdInSSHD?: Definition<boolean>
  /** Default: `attrNames cfg.settings`. Declared in programs/rust-motd.nix */
  order?: Definition<List<Definition<string>>>
  /** Default: `"*:0/5"`. Declared in programs/rust-motd.nix */
  refreshInterval?: Definition<string>
  /** Type: `attribute set of (TOML value)`. Declared in programs/rust-motd.nix */
  settings?: Definition<AttributeSet<TomlValue>>
}

/** `programs.ryzen-monitor-ng` */
export interface ProgramsRyzenMonitorNg extends Definitions<ProgramsRyzenMonitorNg> {
  /** Default: `false`. Declared in programs/ryzen-monitor-ng.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ryzen-monitor-ng`. Declared in programs/ryzen-monitor-ng.nix */
  package?: Definition<Package>
}

/** `programs.schroot` */
export interface ProgramsSchroot extends Definitions<ProgramsSchroot> {
  /** Default: `false`. Declared in programs/schroot.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.schroot`. Declared in programs/schroot.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in programs/schroot.nix */
  profiles?: Definition<AttributeSet<ProgramsSchrootProfile>>
  /** Default: `{ }`. Declared in programs/schroot.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `programs.schroot.profiles.<name>` */
export interface ProgramsSchrootProfile extends Definitions<ProgramsSchrootProfile> {
  /** Declared in programs/schroot.nix */
  copyfiles?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Declared in programs/schroot.nix */
  fstab?: Definition<Path>
  /** Declared in programs/schroot.nix */
  nssdatabases?: Definition<List<Definition<string>>>
}

/** `programs.screen` */
export interface ProgramsScreen extends Definitions<ProgramsScreen> {
  /** Default: `false`. Declared in programs/screen.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.screen`. Declared in programs/screen.nix */
  package?: Definition<Package>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/screen.nix */
  screenrc?: Definition<string>
}

/** `programs.seahorse` */
export interface ProgramsSeahorse extends Definitions<ProgramsSeahorse> {
  /** Default: `false`. Declared in programs/seahorse.nix */
  enable?: Definition<boolean>
}

/** `programs.sedutil` */
export interface ProgramsSedutil extends Definitions<ProgramsSedutil> {
  /** Default: `false`. Declared in programs/sedutil.nix */
  enable?: Definition<boolean>
}

/** `programs.sharing` */
export interface ProgramsSharing extends Definitions<ProgramsSharing> {
  /** Default: `false`. Declared in programs/sharing.nix */
  enable?: Definition<boolean>
}

/** `programs.singularity` */
export interface ProgramsSingularity extends Definitions<ProgramsSingularity> {
  /** Default: `false`. Declared in programs/singularity.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in programs/singularity.nix */
  enableExternalLocalStateDir?: Definition<boolean>
  /** Default: `true`. Declared in programs/singularity.nix */
  enableFakeroot?: Definition<boolean>
  /** Default: `config.services.singularity.package.projectName != "apptainer"`. Declared in programs/singularity.nix */
  enableSuid?: Definition<boolean>
  /** Default: `pkgs.singularity`. Declared in programs/singularity.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in programs/singularity.nix */
  packageOverriden?: Definition<null | Package>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in programs/singularity.nix */
  systemBinPaths?: Definition<List<Definition<Path>>>
}

/** `programs.skim` */
export interface ProgramsSkim extends Definitions<ProgramsSkim> {
  /** Default: `false`. Declared in programs/skim.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/skim.nix */
  keybindings?: Definition<boolean>
  /** Default: `pkgs.skim`. Declared in programs/skim.nix */
  package?: Definition<Package>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  fuzzyCompletion?: NixValue
}

/** `programs.slock` */
export interface ProgramsSlock extends Definitions<ProgramsSlock> {
  /** Default: `false`. Declared in programs/slock.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.slock`. Declared in programs/slock.nix */
  package?: Definition<Package>
}

/** `programs.sniffnet` */
export interface ProgramsSniffnet extends Definitions<ProgramsSniffnet> {
  /** Default: `false`. Declared in programs/sniffnet.nix */
  enable?: Definition<boolean>
}

/** `programs.soundmodem` */
export interface ProgramsSoundmodem extends Definitions<ProgramsSoundmodem> {
  /** Default: `false`. Declared in programs/soundmodem.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.soundmodem`. Declared in programs/soundmodem.nix */
  package?: Definition<Package>
}

/** `programs.spacefm` */
export interface ProgramsSpacefm extends Definitions<ProgramsSpacefm> {
  /** Default: `false`. Declared in programs/spacefm.nix */
  enable?: Definition<boolean>
  /** Default: `{ tmp_dir = "/tmp"; terminal_su = "${pkgs.sudo}/bin/sudo"; }`. Declared in programs/spacefm.nix */
  settings?: Definition<NixAttributes>
}

/** `programs.ssh` */
export interface ProgramsSsh extends Definitions<ProgramsSsh> {
  /** Default: `null`. Declared in programs/ssh.nix */
  agentPKCS11Whitelist?: Definition<null | string>
  /** Default: `null`. Declared in programs/ssh.nix */
  agentTimeout?: Definition<null | string>
  /** Default: `"${pkgs.x11_ssh_askpass}/libexec/x11-ssh-askpass"`. Declared in programs/ssh.nix */
  askPassword?: Definition<string>
  /** Default: `null`. Declared in programs/ssh.nix */
  ciphers?: Definition<null | List<Definition<string>>>
  /** Default: `config.services.xserver.enable`. Declared in programs/ssh.nix */
  enableAskPassword?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/ssh.nix */
  extraConfig?: Definition<string>
  /** Default: `false`. Declared in programs/ssh.nix */
  forwardX11?: Definition<null | boolean>
  /** Default: `[ ]`. Declared in programs/ssh.nix */
  hostKeyAlgorithms?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in programs/ssh.nix */
  kexAlgorithms?: Definition<null | List<Definition<string>>>
  /** Default: `{ }`. Declared in programs/ssh.nix */
  knownHosts?: Definition<AttributeSet<ProgramsSshKnownHost>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in programs/ssh.nix */
  knownHostsFiles?: Definition<List<Definition<Path>>>
  /** Default: `null`. Declared in programs/ssh.nix */
  macs?: Definition<null | List<Definition<string>>>
  /** Default: `pkgs.openssh`. Declared in programs/ssh.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in programs/ssh.nix */
  pubkeyAcceptedKeyTypes?: Definition<List<Definition<string>>>
  /** Declared in programs/ssh.nix */
  setXAuthLocation?: Definition<boolean>
  /** Default: `false`. Declared in programs/ssh.nix */
  startAgent?: Definition<boolean>
  "systemd-ssh-proxy"?: ProgramsSshSystemdSshProxy
}

/** `programs.ssh.knownHosts.<name>` */
export interface ProgramsSshKnownHost extends Definitions<ProgramsSshKnownHost> {
  /** Default: `false`. Declared in programs/ssh.nix */
  certAuthority?: Definition<boolean>
  /** Default: `[ ]`. Declared in programs/ssh.nix */
  extraHostNames?: Definition<List<Definition<string>>>
  /** Default: `[ ‹name› ] ++ config.programs.ssh.knownHosts.<name>.extraHostNames`. Declared in programs/ssh.nix */
  hostNames?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in programs/ssh.nix */
  publicKey?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in programs/ssh.nix */
  publicKeyFile?: Definition<null | Path>
}

/** `programs.ssh.systemd-ssh-proxy` */
export interface ProgramsSshSystemdSshProxy extends Definitions<ProgramsSshSystemdSshProxy> {
  /** Default: `true`. Declared in programs/ssh.nix */
  enable?: Definition<boolean>
}

/** `programs.starship` */
export interface ProgramsStarship extends Definitions<ProgramsStarship> {
  /** Default: `false`. Declared in programs/starship.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in programs/starship.nix */
  interactiveOnly?: Definition<boolean>
  /** Default: `pkgs.starship`. Declared in programs/starship.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in programs/starship.nix */
  presets?: Definition<List<Definition<string>>>
  /** Type: `TOML value`. Default: `{ }`. Declared in programs/starship.nix */
  settings?: TomlValue
  transientPrompt?: ProgramsStarshipTransientPrompt
}

/** `programs.starship.transientPrompt` */
export interface ProgramsStarshipTransientPrompt extends Definitions<ProgramsStarshipTransientPrompt> {
  /** Default: `false`. Declared in programs/starship.nix */
  enable?: Definition<boolean>
  /** Type: `null or Fish shell code concatenated with “\n”`. Default: `null`. Declared in programs/starship.nix */
  left?: Definition<null | string>
  /** Type: `null or Fish shell code concatenated with “\n”`. Default: `null`. Declared in programs/starship.nix */
  right?: Definition<null | string>
}

/** `programs.steam` */
export interface ProgramsSteam extends Definitions<ProgramsSteam> {
  dedicatedServer?: ProgramsSteamRemotePlay
  /** Default: `false`. Declared in programs/steam.nix */
  enable?: Definition<boolean>
  extest?: ProgramsSteamExtest
  /** Default: `[ ]`. Declared in programs/steam.nix */
  extraCompatPackages?: Definition<List<Definition<Package>>>
  /** Default: `[ ]`. Declared in programs/steam.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `builtins.filter lib.types.package.check config.fonts.packages`. Declared in programs/steam.nix */
  fontPackages?: Definition<List<Definition<Package>>>
  /** Default: `{ }`. Declared in programs/steam.nix */
  gamescopeSession?: ProgramsSteamGamescopeSession
  localNetworkGameTransfers?: ProgramsSteamRemotePlay
  /** Default: `pkgs.steam`. Declared in programs/steam.nix */
  package?: Definition<Package>
  protontricks?: ProgramsSteamProtontricks
  remotePlay?: ProgramsSteamRemotePlay
}

/** `programs.steam.extest` */
export interface ProgramsSteamExtest extends Definitions<ProgramsSteamExtest> {
  /** Default: `false`. Declared in programs/steam.nix */
  enable?: Definition<boolean>
}

/** `programs.steam.gamescopeSession` */
export interface ProgramsSteamGamescopeSession extends Definitions<ProgramsSteamGamescopeSession> {
  /** Default: `[ ]`. Declared in programs/steam.nix */
  args?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in programs/steam.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in programs/steam.nix */
  env?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ "-tenfoot" "-pipewire-dmabuf" ]`. Declared in programs/steam.nix */
  steamArgs?: Definition<List<Definition<string>>>
}

/** `programs.steam.protontricks` */
export interface ProgramsSteamProtontricks extends Definitions<ProgramsSteamProtontricks> {
  /** Default: `false`. Declared in programs/steam.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.protontricks`. Declared in programs/steam.nix */
  package?: Definition<Package>
}

/** `programs.steam.remotePlay` */
export interface ProgramsSteamRemotePlay extends Definitions<ProgramsSteamRemotePlay> {
  /** Default: `false`. Declared in programs/steam.nix */
  openFirewall?: Definition<boolean>
}

/** `programs.streamcontroller` */
export interface ProgramsStreamcontroller extends Definitions<ProgramsStreamcontroller> {
  /** Default: `false`. Declared in programs/streamcontroller.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.streamcontroller`. Declared in programs/streamcontroller.nix */
  package?: Definition<Package>
}

/** `programs.streamdeck-ui` */
export interface ProgramsStreamdeckUi extends Definitions<ProgramsStreamdeckUi> {
  /** Default: `true`. Declared in programs/streamdeck-ui.nix */
  autoStart?: Definition<boolean>
  /** Default: `false`. Declared in programs/streamdeck-ui.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.streamdeck-ui`. Declared in programs/streamdeck-ui.nix */
  package?: Definition<Package>
}

/** `programs.sway` */
export interface ProgramsSway extends Definitions<ProgramsSway> {
  /** Default: `false`. Declared in programs/wayland/sway.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in programs/wayland/sway.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `with pkgs; [ brightnessctl foot grim pulseaudio swayidle swaylock wmenu ];`. Declared in programs/wayland/sway.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/wayland/sway.nix */
  extraSessionCommands?: Definition<string>
  /** Default: `pkgs.sway`. Declared in programs/wayland/sway.nix */
  package?: Definition<null | Package>
  wrapperFeatures?: ProgramsSwayWrapperFeatures
  xwayland?: ProgramsSwayXwayland
}

/** `programs.sway.wrapperFeatures` */
export interface ProgramsSwayWrapperFeatures extends Definitions<ProgramsSwayWrapperFeatures> {
  /** Default: `true`. Declared in programs/wayland/sway.nix */
  base?: Definition<boolean>
  /** Default: `false`. Declared in programs/wayland/sway.nix */
  gtk?: Definition<boolean>
}

/** `programs.sway.xwayland` */
export interface ProgramsSwayXwayland extends Definitions<ProgramsSwayXwayland> {
  /** Default: `true`. Declared in programs/wayland/sway.nix */
  enable?: Definition<boolean>
}

/** `programs.sysdig` */
export interface ProgramsSysdig extends Definitions<ProgramsSysdig> {
  /** Default: `false`. Declared in programs/sysdig.nix */
  enable?: Definition<boolean>
}

/** `programs.system-config-printer` */
export interface ProgramsSystemConfigPrinter extends Definitions<ProgramsSystemConfigPrinter> {
  /** Default: `false`. Declared in programs/system-config-printer.nix */
  enable?: Definition<boolean>
}

/** `programs.systemtap` */
export interface ProgramsSystemtap extends Definitions<ProgramsSystemtap> {
  /** Default: `false`. Declared in programs/systemtap.nix */
  enable?: Definition<boolean>
}

/** `programs.tcpdump` */
export interface ProgramsTcpdump extends Definitions<ProgramsTcpdump> {
  /** Default: `false`. Declared in programs/tcpdump.nix */
  enable?: Definition<boolean>
}

/** `programs.television` */
export interface ProgramsTelevision extends Definitions<ProgramsTelevision> {
  /** Default: `false`. Declared in programs/television.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/television.nix */
  enableBashIntegration?: Definition<boolean>
  /** Default: `false`. Declared in programs/television.nix */
  enableFishIntegration?: Definition<boolean>
  /** Default: `false`. Declared in programs/television.nix */
  enableZshIntegration?: Definition<boolean>
  /** Default: `pkgs.television`. Declared in programs/television.nix */
  package?: Definition<Package>
}

/** `programs.thefuck` */
export interface ProgramsThefuck extends Definitions<ProgramsThefuck> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  alias?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
}

/** `programs.throne` */
export interface ProgramsThrone extends Definitions<ProgramsThrone> {
  /** Default: `false`. Declared in programs/throne.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.throne`. Declared in programs/throne.nix */
  package?: Definition<Package>
  tunMode?: ProgramsThroneTunMode
}

/** `programs.throne.tunMode` */
export interface ProgramsThroneTunMode extends Definitions<ProgramsThroneTunMode> {
  /** Default: `false`. Declared in programs/throne.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/throne.nix */
  setuid?: Definition<boolean>
}

/** `programs.thunar` */
export interface ProgramsThunar extends Definitions<ProgramsThunar> {
  /** Default: `false`. Declared in programs/thunar.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in programs/thunar.nix */
  plugins?: Definition<List<Definition<Package>>>
}

/** `programs.thunderbird` */
export interface ProgramsThunderbird extends Definitions<ProgramsThunderbird> {
  /** Default: `false`. Declared in programs/thunderbird.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.thunderbird`. Declared in programs/thunderbird.nix */
  package?: Definition<Package>
  /** Type: `JSON value`. Default: `{ }`. Declared in programs/thunderbird.nix */
  policies?: JsonValue
  /** Default: `{ }`. Declared in programs/thunderbird.nix */
  preferences?: Definition<AttributeSet<Definition<boolean | Integer | string>>>
  /** Default: `"locked"`. Declared in programs/thunderbird.nix */
  preferencesStatus?: Definition<"default" | "locked" | "user" | "clear">
}

/** `programs.tmux` */
export interface ProgramsTmux extends Definitions<ProgramsTmux> {
  /** Default: `false`. Declared in programs/tmux.nix */
  aggressiveResize?: Definition<boolean>
  /** Default: `0`. Declared in programs/tmux.nix */
  baseIndex?: Definition<Integer>
  /** Default: `false`. Declared in programs/tmux.nix */
  clock24?: Definition<boolean>
  /** Default: `false`. Declared in programs/tmux.nix */
  customPaneNavigationAndResize?: Definition<boolean>
  /** Default: `false Related packages: pkgs.tmux`. Declared in programs/tmux.nix */
  enable?: Definition<boolean>
  /** Default: `500`. Declared in programs/tmux.nix */
  escapeTime?: Definition<Integer>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/tmux.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/tmux.nix */
  extraConfigBeforePlugins?: Definition<string>
  /** Default: `2000`. Declared in programs/tmux.nix */
  historyLimit?: Definition<Integer>
  /** Default: `"emacs"`. Declared in programs/tmux.nix */
  keyMode?: Definition<"emacs" | "vi">
  /** Default: `false`. Declared in programs/tmux.nix */
  newSession?: Definition<boolean>
  /** Default: `pkgs.tmux`. Declared in programs/tmux.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in programs/tmux.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Default: `5`. Declared in programs/tmux.nix */
  resizeAmount?: Definition<Integer>
  /** Default: `false`. Declared in programs/tmux.nix */
  reverseSplit?: Definition<boolean>
  /** Default: `true`. Declared in programs/tmux.nix */
  secureSocket?: Definition<boolean>
  /** Default: `"b"`. Declared in programs/tmux.nix */
  shortcut?: Definition<string>
  /** Default: `"screen"`. Declared in programs/tmux.nix */
  terminal?: Definition<string>
  /** Default: `true`. Declared in programs/tmux.nix */
  withUtempter?: Definition<boolean>
  /**
   * Type: `strings concatenated with “\n”`.
   *
   * @deprecated renamed to programs.tmux.extraConfig
   */
  extraTmuxConf?: Definition<string>
}

/** `programs.traceroute` */
export interface ProgramsTraceroute extends Definitions<ProgramsTraceroute> {
  /** Default: `false`. Declared in programs/traceroute.nix */
  enable?: Definition<boolean>
}

/** `programs.trippy` */
export interface ProgramsTrippy extends Definitions<ProgramsTrippy> {
  /** Default: `false`. Declared in programs/trippy.nix */
  enable?: Definition<boolean>
}

/** `programs.tsmClient` */
export interface ProgramsTsmClient extends Definitions<ProgramsTsmClient> {
  /** Type: `null or string matching the pattern [^[:space:]]{1,64}`. Default: `null`. Declared in programs/tsm-client.nix */
  defaultServername?: Definition<null | string>
  /** Default: `false`. Declared in programs/tsm-client.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.tsm-client`. Declared in programs/tsm-client.nix */
  package?: Definition<Package>
  /** Type: `attribute set of (open submodule of attribute set of (one of true, <null> or signed integer or absolute path or (optionally newline-terminated) single-line string or list of (one of true, <null> or signed integer or absolute path or (optionally newline-terminated) single-line string)))`. Default: `{ }`. Declared in programs/tsm-client.nix */
  servers?: Definition<AttributeSet<Definition<ProgramsTsmClientServer>>>
}

/** `programs.tsmClient.servers.<name>` */
export interface ProgramsTsmClientServer {
  /** Default: `false`. Declared in programs/tsm-client.nix */
  genPasswd?: Definition<boolean>
  /** Type: `(null or absolute path) or strings concatenated with “\n” convertible to it`. Default: `null`. Declared in programs/tsm-client.nix */
  inclexcl?: Definition<null | Path | string>
  /** Type: `non-empty string`. Declared in programs/tsm-client.nix */
  nodename?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in programs/tsm-client.nix */
  passworddir?: Definition<null | Path>
  /** Type: `string matching the pattern [^[:space:]]{1,64}`. Default: `"‹name›"`. Declared in programs/tsm-client.nix */
  servername?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1500`. Declared in programs/tsm-client.nix */
  tcpport?: Definition<Integer>
  /** Type: `non-empty string`. Declared in programs/tsm-client.nix */
  tcpserveraddress?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  assertions?: Definition<List<NixValue>>
  /**
   * Type: `(null or absolute path) or strings concatenated with “\n” convertible to it`.
   *
   * @deprecated renamed to programs.tsmClient.servers.<name>.inclexcl
   */
  includeExclude?: Definition<null | Path | string>
  /**
   * Type: `string matching the pattern [^[:space:]]{1,64}`.
   *
   * @deprecated renamed to programs.tsmClient.servers.<name>.servername
   */
  name?: Definition<string>
  /**
   * Type: `non-empty string`.
   *
   * @deprecated renamed to programs.tsmClient.servers.<name>.nodename
   */
  node?: Definition<string>
  /**
   * Type: `null or absolute path`.
   *
   * @deprecated renamed to programs.tsmClient.servers.<name>.passworddir
   */
  passwdDir?: Definition<null | Path>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  passwordaccess?: Definition<"generate" | "prompt">
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to programs.tsmClient.servers.<name>.tcpport
   */
  port?: Definition<Integer>
  /**
   * Type: `non-empty string`.
   *
   * @deprecated renamed to programs.tsmClient.servers.<name>.tcpserveraddress
   */
  server?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  warnings?: Definition<List<Definition<string>>>
  [name: string]: Definition<true | null | Integer | Path | OtherString | List<Definition<true | null | Integer | Path | OtherString>> | boolean | null | Path | string | string | null | Path | Integer | List<NixValue> | "generate" | "prompt" | List<Definition<string>>> | undefined
}

/** `programs.turbovnc` */
export interface ProgramsTurbovnc extends Definitions<ProgramsTurbovnc> {
  /** Default: `false`. Declared in programs/turbovnc.nix */
  ensureHeadlessSoftwareOpenGL?: Definition<boolean>
}

/** `programs.tuxclocker` */
export interface ProgramsTuxclocker extends Definitions<ProgramsTuxclocker> {
  /** Default: `false`. Declared in services/misc/tuxclocker.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/tuxclocker.nix */
  enabledNVIDIADevices?: Definition<List<Definition<Integer>>>
  /** Default: `false`. Declared in services/misc/tuxclocker.nix */
  useUnfree?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enableAMD?: NixValue
}

/** `programs.udevil` */
export interface ProgramsUdevil extends Definitions<ProgramsUdevil> {
  /** Default: `false`. Declared in programs/udevil.nix */
  enable?: Definition<boolean>
}

/** `programs.unity3d` */
export interface ProgramsUnity3d extends Definitions<ProgramsUnity3d> {
  /** @deprecated renamed to security.chromiumSuidSandbox.enable */
  enable?: Definition<boolean>
}

/** `programs.usbtop` */
export interface ProgramsUsbtop extends Definitions<ProgramsUsbtop> {
  /** Default: `false`. Declared in programs/usbtop.nix */
  enable?: Definition<boolean>
}

/** `programs.uwsm` */
export interface ProgramsUwsm extends Definitions<ProgramsUwsm> {
  /** Default: `false`. Declared in programs/wayland/uwsm.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.uwsm`. Declared in programs/wayland/uwsm.nix */
  package?: Definition<Package>
  /** Declared in programs/wayland/uwsm.nix */
  waylandCompositors?: Definition<AttributeSet<ProgramsUwsmWaylandCompositor>>
}

/** `programs.uwsm.waylandCompositors.<name>` */
export interface ProgramsUwsmWaylandCompositor extends Definitions<ProgramsUwsmWaylandCompositor> {
  /** Type: `absolute path`. Declared in programs/wayland/uwsm.nix */
  binPath?: Definition<Path>
  /** Default: `"An intelligent Wayland compositor managed by UWSM."`. Declared in programs/wayland/uwsm.nix */
  comment?: Definition<string>
  /** Default: `[ ]`. Declared in programs/wayland/uwsm.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Declared in programs/wayland/uwsm.nix */
  prettyName?: Definition<string>
}

/** `programs.vim` */
export interface ProgramsVim extends Definitions<ProgramsVim> {
  /** Default: `false`. Declared in programs/vim.nix */
  defaultEditor?: Definition<boolean>
  /** Default: `false`. Declared in programs/vim.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.vim`. Declared in programs/vim.nix */
  package?: Definition<Package>
}

/** `programs.virt-manager` */
export interface ProgramsVirtManager extends Definitions<ProgramsVirtManager> {
  /** Default: `false`. Declared in programs/virt-manager.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.virt-manager`. Declared in programs/virt-manager.nix */
  package?: Definition<Package>
}

/** `programs.vivid` */
export interface ProgramsVivid extends Definitions<ProgramsVivid> {
  /** Default: `false`. Declared in programs/vivid.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.vivid`. Declared in programs/vivid.nix */
  package?: Definition<Package>
  /** Default: `"gruvbox-dark-soft"`. Declared in programs/vivid.nix */
  theme?: Definition<string>
}

/** `programs.vscode` */
export interface ProgramsVscode extends Definitions<ProgramsVscode> {
  /** Default: `false`. Declared in programs/vscode.nix */
  defaultEditor?: Definition<boolean>
  /** Default: `false`. Declared in programs/vscode.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in programs/vscode.nix */
  extensions?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.vscode`. Declared in programs/vscode.nix */
  package?: Definition<Package>
}

/** `programs.wavemon` */
export interface ProgramsWavemon extends Definitions<ProgramsWavemon> {
  /** Default: `false`. Declared in programs/wavemon.nix */
  enable?: Definition<boolean>
}

/** `programs.waybar` */
export interface ProgramsWaybar extends Definitions<ProgramsWaybar> {
  /** Default: `false`. Declared in programs/wayland/waybar.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.waybar`. Declared in programs/wayland/waybar.nix */
  package?: Definition<Package>
  systemd?: ProgramsWaybarSystemd
}

/** `programs.waybar.systemd` */
export interface ProgramsWaybarSystemd extends Definitions<ProgramsWaybarSystemd> {
  /** Default: `"graphical-session.target"`. Declared in programs/wayland/waybar.nix */
  target?: Definition<string>
}

/** `programs.wayfire` */
export interface ProgramsWayfire extends Definitions<ProgramsWayfire> {
  /** Default: `false`. Declared in programs/wayland/wayfire.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.wayfire`. Declared in programs/wayland/wayfire.nix */
  package?: Definition<Package>
  /** Default: `with pkgs.wayfirePlugins; [ wcm wf-shell ]`. Declared in programs/wayland/wayfire.nix */
  plugins?: Definition<List<Definition<Package>>>
  xwayland?: ProgramsWayfireXwayland
}

/** `programs.wayfire.xwayland` */
export interface ProgramsWayfireXwayland extends Definitions<ProgramsWayfireXwayland> {
  /** Default: `true`. Declared in programs/wayland/wayfire.nix */
  enable?: Definition<boolean>
}

/** `programs.wayland` */
export interface ProgramsWayland extends Definitions<ProgramsWayland> {
  "miracle-wm"?: ProgramsWaylandMiracleWm
}

/** `programs.wayland.miracle-wm` */
export interface ProgramsWaylandMiracleWm extends Definitions<ProgramsWaylandMiracleWm> {
  /** Default: `false`. Declared in programs/wayland/miracle-wm.nix */
  enable?: Definition<boolean>
}

/** `programs.wayvnc` */
export interface ProgramsWayvnc extends Definitions<ProgramsWayvnc> {
  /** Default: `false`. Declared in programs/wayland/wayvnc.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.wayvnc`. Declared in programs/wayland/wayvnc.nix */
  package?: Definition<Package>
}

/** `programs.weylus` */
export interface ProgramsWeylus extends Definitions<ProgramsWeylus> {
  /** Default: `false`. Declared in programs/weylus.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/weylus.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.weylus`. Declared in programs/weylus.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in programs/weylus.nix */
  users?: Definition<List<Definition<string>>>
}

/** `programs.winbox` */
export interface ProgramsWinbox extends Definitions<ProgramsWinbox> {
  /** Default: `false`. Declared in programs/winbox.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/winbox.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.winbox`. Declared in programs/winbox.nix */
  package?: Definition<Package>
}

/** `programs.wireshark` */
export interface ProgramsWireshark extends Definitions<ProgramsWireshark> {
  dumpcap?: ProgramsWiresharkDumpcap
  /** Default: `false`. Declared in programs/wireshark.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.wireshark-cli`. Declared in programs/wireshark.nix */
  package?: Definition<Package>
  usbmon?: ProgramsWiresharkUsbmon
}

/** `programs.wireshark.dumpcap` */
export interface ProgramsWiresharkDumpcap extends Definitions<ProgramsWiresharkDumpcap> {
  /** Default: `true`. Declared in programs/wireshark.nix */
  enable?: Definition<boolean>
}

/** `programs.wireshark.usbmon` */
export interface ProgramsWiresharkUsbmon extends Definitions<ProgramsWiresharkUsbmon> {
  /** Default: `false`. Declared in programs/wireshark.nix */
  enable?: Definition<boolean>
}

/** `programs.wshowkeys` */
export interface ProgramsWshowkeys extends Definitions<ProgramsWshowkeys> {
  /** Default: `false`. Declared in programs/wshowkeys.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.wshowkeys`. Declared in programs/wshowkeys.nix */
  package?: Definition<Package>
}

/** `programs.xastir` */
export interface ProgramsXastir extends Definitions<ProgramsXastir> {
  /** Default: `false`. Declared in programs/xastir.nix */
  enable?: Definition<boolean>
}

/** `programs.xfconf` */
export interface ProgramsXfconf extends Definitions<ProgramsXfconf> {
  /** Default: `false`. Declared in programs/xfconf.nix */
  enable?: Definition<boolean>
}

/** `programs.xfs_quota` */
export interface ProgramsXfsQuota extends Definitions<ProgramsXfsQuota> {
  /** Default: `{ }`. Declared in programs/xfs_quota.nix */
  projects?: Definition<AttributeSet<ProgramsXfsQuotaProject>>
}

/** `programs.xfs_quota.projects.<name>` */
export interface ProgramsXfsQuotaProject extends Definitions<ProgramsXfsQuotaProject> {
  /** Default: `"/"`. Declared in programs/xfs_quota.nix */
  fileSystem?: Definition<string>
  /** Declared in programs/xfs_quota.nix */
  id?: Definition<Integer>
  /** Declared in programs/xfs_quota.nix */
  path?: Definition<string>
  /** Default: `null`. Declared in programs/xfs_quota.nix */
  sizeHardLimit?: Definition<null | string>
  /** Default: `null`. Declared in programs/xfs_quota.nix */
  sizeSoftLimit?: Definition<null | string>
}

/** `programs.xonsh` */
export interface ProgramsXonsh extends Definitions<ProgramsXonsh> {
  bashCompletion?: ProgramsXonshBashCompletion
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/xonsh.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in programs/xonsh.nix */
  enable?: Definition<boolean>
  /** Default: `ps: [ ]`. Declared in programs/xonsh.nix */
  extraPackages?: Definition<NixFunction<List<Definition<Package>>> | List<Definition<Package>>>
  /** Default: `pkgs.xonsh`. Declared in programs/xonsh.nix */
  package?: Definition<Package>
}

/** `programs.xonsh.bashCompletion` */
export interface ProgramsXonshBashCompletion extends Definitions<ProgramsXonshBashCompletion> {
  /** Default: `true`. Declared in programs/xonsh.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.bash-completion`. Declared in programs/xonsh.nix */
  package?: Definition<Package>
}

/** `programs.xppen` */
export interface ProgramsXppen extends Definitions<ProgramsXppen> {
  /** Default: `false`. Declared in programs/xppen.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.xppen_4`. Declared in programs/xppen.nix */
  package?: Definition<Package>
}

/** `programs.xss-lock` */
export interface ProgramsXssLock extends Definitions<ProgramsXssLock> {
  /** Default: `false`. Declared in programs/xss-lock.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in programs/xss-lock.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with " "`. Default: `"${pkgs.i3lock}/bin/i3lock"`. Declared in programs/xss-lock.nix */
  lockerCommand?: Definition<string>
}

/** `programs.xwayland` */
export interface ProgramsXwayland extends Definitions<ProgramsXwayland> {
  /** Default: `optionalString config.fonts.fontDir.enable "/run/current-system/sw/share/X11/fonts"`. Declared in programs/xwayland.nix */
  defaultFontPath?: Definition<string>
  /** Default: `false`. Declared in programs/xwayland.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `pkgs.xwayland.override (oldArgs: { inherit (config.programs.xwayland) defaultFontPath; })`. Declared in programs/xwayland.nix */
  package?: Definition<Path>
}

/** `programs.yabar` */
export interface ProgramsYabar extends Definitions<ProgramsYabar> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  bars?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
}

/** `programs.yazi` */
export interface ProgramsYazi extends Definitions<ProgramsYazi> {
  /** Default: `false`. Declared in programs/yazi.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (absolute path or package)`. Default: `{ }`. Declared in programs/yazi.nix */
  flavors?: Definition<AttributeSet<Definition<Path | Package>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in programs/yazi.nix */
  initLua?: Definition<null | Path>
  /** Default: `pkgs.yazi`. Declared in programs/yazi.nix */
  package?: Definition<Package>
  /** Type: `attribute set of (absolute path or package)`. Default: `{ }`. Declared in programs/yazi.nix */
  plugins?: Definition<AttributeSet<Definition<Path | Package>>>
  /** Default: `{ }`. Declared in programs/yazi.nix */
  settings?: ProgramsYaziSettings
}

/** `programs.yazi.settings` */
export interface ProgramsYaziSettings extends Definitions<ProgramsYaziSettings> {
  /** Type: `TOML value`. Default: `{ }`. Declared in programs/yazi.nix */
  keymap?: TomlValue
  /** Type: `TOML value`. Default: `{ }`. Declared in programs/yazi.nix */
  theme?: TomlValue
  /** Type: `TOML value`. Default: `{ }`. Declared in programs/yazi.nix */
  yazi?: TomlValue
}

/** `programs.ydotool` */
export interface ProgramsYdotool extends Definitions<ProgramsYdotool> {
  /** Default: `false`. Declared in programs/ydotool.nix */
  enable?: Definition<boolean>
  /** Default: `"ydotool"`. Declared in programs/ydotool.nix */
  group?: Definition<string>
}

/** `programs.yubikey-manager` */
export interface ProgramsYubikeyManager extends Definitions<ProgramsYubikeyManager> {
  /** Default: `false`. Declared in programs/yubikey-manager.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.yubikey-manager`. Declared in programs/yubikey-manager.nix */
  package?: Definition<Package>
}

/** `programs.yubikey-touch-detector` */
export interface ProgramsYubikeyTouchDetector extends Definitions<ProgramsYubikeyTouchDetector> {
  /** Default: `false`. Declared in programs/yubikey-touch-detector.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in programs/yubikey-touch-detector.nix */
  libnotify?: Definition<boolean>
  /** Default: `true`. Declared in programs/yubikey-touch-detector.nix */
  unixSocket?: Definition<boolean>
  /** Default: `false`. Declared in programs/yubikey-touch-detector.nix */
  verbose?: Definition<boolean>
}

/** `programs.zmap` */
export interface ProgramsZmap extends Definitions<ProgramsZmap> {
  /** Default: `false`. Declared in programs/zmap.nix */
  enable?: Definition<boolean>
}

/** `programs.zoom-us` */
export interface ProgramsZoomUs extends Definitions<ProgramsZoomUs> {
  /** Default: `false`. Declared in programs/zoom-us.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.zoom-us`. Declared in programs/zoom-us.nix */
  package?: Definition<Package>
}

/** `programs.zoxide` */
export interface ProgramsZoxide extends Definitions<ProgramsZoxide> {
  /** Default: `false`. Declared in programs/zoxide.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in programs/zoxide.nix */
  enableBashIntegration?: Definition<boolean>
  /** Default: `true`. Declared in programs/zoxide.nix */
  enableFishIntegration?: Definition<boolean>
  /** Default: `true`. Declared in programs/zoxide.nix */
  enableXonshIntegration?: Definition<boolean>
  /** Default: `true`. Declared in programs/zoxide.nix */
  enableZshIntegration?: Definition<boolean>
  /** Default: `[ ]`. Declared in programs/zoxide.nix */
  flags?: Definition<List<Definition<string>>>
  /** Default: `pkgs.zoxide`. Declared in programs/zoxide.nix */
  package?: Definition<Package>
}

/** `programs.zsh` */
export interface ProgramsZsh extends Definitions<ProgramsZsh> {
  autosuggestions?: ProgramsZshAutosuggestions
  /** Default: `false`. Declared in programs/zsh/zsh.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in programs/zsh/zsh.nix */
  enableBashCompletion?: Definition<boolean>
  /** Default: `true`. Declared in programs/zsh/zsh.nix */
  enableCompletion?: Definition<boolean>
  /** Default: `config.programs.zsh.enableCompletion`. Declared in programs/zsh/zsh.nix */
  enableGlobalCompInit?: Definition<boolean>
  /** Default: `true`. Declared in programs/zsh/zsh.nix */
  enableLsColors?: Definition<boolean>
  /** Default: `"$HOME/.zsh_history"`. Declared in programs/zsh/zsh.nix */
  histFile?: Definition<string>
  /** Default: `2000`. Declared in programs/zsh/zsh.nix */
  histSize?: Definition<Integer>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/zsh/zsh.nix */
  interactiveShellInit?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/zsh/zsh.nix */
  loginShellInit?: Definition<string>
  ohMyZsh?: ProgramsZshOhMyZsh
  /** Type: `strings concatenated with “\n”`. Declared in programs/zsh/zsh.nix */
  promptInit?: Definition<string>
  /** Default: `[ "HIST_IGNORE_DUPS" "SHARE_HISTORY" "HIST_FCNTL_LOCK" ]`. Declared in programs/zsh/zsh.nix */
  setOptions?: Definition<List<Definition<string>>>
  /** Type: `attribute set of (null or string or absolute path)`. Default: `{ }`. Declared in programs/zsh/zsh.nix */
  shellAliases?: Definition<AttributeSet<Definition<null | string | Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/zsh/zsh.nix */
  shellInit?: Definition<string>
  syntaxHighlighting?: ProgramsZshSyntaxHighlighting
  /** Default: `false`. Declared in config/vte.nix */
  vteIntegration?: Definition<boolean>
  "zsh-autoenv"?: ProgramsZshZshAutoenv
  /** @deprecated renamed to programs.zsh.autosuggestions.enable */
  enableAutosuggestions?: Definition<boolean>
  /** @deprecated renamed to programs.zsh.syntaxHighlighting.enable */
  enableSyntaxHighlighting?: Definition<boolean>
  "oh-my-zsh"?: ProgramsZshOhMyZsh2
  "syntax-highlighting"?: ProgramsZshSyntaxHighlighting2
}

/** `programs.zsh.autosuggestions` */
export interface ProgramsZshAutosuggestions extends Definitions<ProgramsZshAutosuggestions> {
  /** Default: `true`. Declared in programs/zsh/zsh-autosuggestions.nix */
  async?: Definition<boolean>
  /** Default: `false`. Declared in programs/zsh/zsh-autosuggestions.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in programs/zsh/zsh-autosuggestions.nix */
  extraConfig?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"fg=8"`. Declared in programs/zsh/zsh-autosuggestions.nix */
  highlightStyle?: Definition<string>
  /** Default: `[ "history" ]`. Declared in programs/zsh/zsh-autosuggestions.nix */
  strategy?: Definition<List<Definition<"history" | "completion" | "match_prev_cmd">>>
}

/** `programs.zsh.ohMyZsh` */
export interface ProgramsZshOhMyZsh extends Definitions<ProgramsZshOhMyZsh> {
  /** Default: `"$HOME/.cache/oh-my-zsh"`. Declared in programs/zsh/oh-my-zsh.nix */
  cacheDir?: Definition<string>
  /** Default: `null`. Declared in programs/zsh/oh-my-zsh.nix */
  custom?: Definition<null | string>
  /** Default: `[ ]`. Declared in programs/zsh/oh-my-zsh.nix */
  customPkgs?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in programs/zsh/oh-my-zsh.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.oh-my-zsh`. Declared in programs/zsh/oh-my-zsh.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in programs/zsh/oh-my-zsh.nix */
  plugins?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in programs/zsh/oh-my-zsh.nix */
  preLoaded?: Definition<string>
  /** Default: `""`. Declared in programs/zsh/oh-my-zsh.nix */
  theme?: Definition<string>
}

/** `programs.zsh.oh-my-zsh` */
export interface ProgramsZshOhMyZsh2 extends Definitions<ProgramsZshOhMyZsh2> {
  /** @deprecated renamed to programs.zsh.ohMyZsh.custom */
  custom?: Definition<null | string>
  /** @deprecated renamed to programs.zsh.ohMyZsh.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to programs.zsh.ohMyZsh.plugins */
  plugins?: Definition<List<Definition<string>>>
  /** @deprecated renamed to programs.zsh.ohMyZsh.theme */
  theme?: Definition<string>
}

/** `programs.zsh.syntaxHighlighting` */
export interface ProgramsZshSyntaxHighlighting extends Definitions<ProgramsZshSyntaxHighlighting> {
  /** Default: `false`. Declared in programs/zsh/zsh-syntax-highlighting.nix */
  enable?: Definition<boolean>
  /** Default: `[ "main" ]`. Declared in programs/zsh/zsh-syntax-highlighting.nix */
  highlighters?: Definition<List<Definition<"main" | "brackets" | "pattern" | "cursor" | "regexp" | "root" | "line">>>
  /** Default: `{ }`. Declared in programs/zsh/zsh-syntax-highlighting.nix */
  patterns?: Definition<AttributeSet<Definition<string>>>
  /** Default: `{ }`. Declared in programs/zsh/zsh-syntax-highlighting.nix */
  styles?: Definition<AttributeSet<Definition<string>>>
}

/** `programs.zsh.syntax-highlighting` */
export interface ProgramsZshSyntaxHighlighting2 extends Definitions<ProgramsZshSyntaxHighlighting2> {
  /** @deprecated renamed to programs.zsh.syntaxHighlighting.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to programs.zsh.syntaxHighlighting.highlighters */
  highlighters?: Definition<List<Definition<"main" | "brackets" | "pattern" | "cursor" | "regexp" | "root" | "line">>>
  /** @deprecated renamed to programs.zsh.syntaxHighlighting.patterns */
  patterns?: Definition<AttributeSet<Definition<string>>>
}

/** `programs.zsh.zsh-autoenv` */
export interface ProgramsZshZshAutoenv extends Definitions<ProgramsZshZshAutoenv> {
  /** Default: `false`. Declared in programs/zsh/zsh-autoenv.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.zsh-autoenv`. Declared in programs/zsh/zsh-autoenv.nix */
  package?: Definition<Package>
}
