// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, Package, Path, TomlValue } from "../values.ts"
import type { ProgramsDarling } from "./programs.ts"

/** `hardware` */
export interface Hardware extends Definitions<Hardware> {
  acpilight?: HardwareAcpilight
  alsa?: HardwareAlsa
  amdgpu?: HardwareAmdgpu
  apple?: HardwareApple
  bladeRF?: HardwareBladeRF
  block?: HardwareBlock
  bluetooth?: HardwareBluetooth
  brillo?: HardwareBrillo
  bumblebee?: HardwareBumblebee
  "ckb-next"?: HardwareCkbNext
  coral?: HardwareCoral
  cpu?: HardwareCpu
  decklink?: HardwareDecklink
  deviceTree?: HardwareDeviceTree
  digitalbitbox?: HardwareDigitalbitbox
  display?: HardwareDisplay
  /** Default: `false`. Declared in hardware/all-firmware.nix */
  enableAllFirmware?: Definition<boolean>
  /** Default: `false`. Declared in hardware/all-hardware.nix */
  enableAllHardware?: Definition<boolean>
  /** Default: `config.hardware.enableAllFirmware`. Declared in hardware/all-firmware.nix */
  enableRedistributableFirmware?: Definition<boolean>
  facetimehd?: HardwareFacetimehd
  facter?: HardwareFacter
  fancontrol?: HardwareFancontrol
  /** Default: `[ ]`. Declared in services/hardware/udev.nix */
  firmware?: Definition<List<Definition<Package>>>
  /** Default: `"auto"`. Declared in services/hardware/udev.nix */
  firmwareCompression?: Definition<"xz" | "zstd" | "none">
  flipperzero?: HardwareFlipperzero
  flirc?: HardwareFlirc
  "fw-fanctrl"?: HardwareFwFanctrl
  glasgow?: HardwareGlasgow
  gpgSmartcards?: HardwareGpgSmartcards
  graphics?: HardwareGraphics
  hackrf?: HardwareHackrf
  "hid-fanatecff"?: HardwareHidFanatecff
  i2c?: HardwareI2c
  infiniband?: HardwareInfiniband
  inputmodule?: HardwareInputmodule
  "intel-gpu-tools"?: HardwareIntelGpuTools
  ipu6?: HardwareIpu6
  keyboard?: HardwareKeyboard
  kryoflux?: HardwareKryoflux
  ksm?: HardwareKsm
  ledger?: HardwareLedger
  libftdi?: HardwareLibftdi
  libjaylink?: HardwareLibjaylink
  logitech?: HardwareLogitech
  mcelog?: HardwareMcelog
  mwProCapture?: HardwareMwProCapture
  "new-lg4ff"?: HardwareNewLg4ff
  "nfc-nci"?: HardwareNfcNci
  nitrokey?: HardwareNitrokey
  "nvidia-container-toolkit"?: HardwareNvidiaContainerToolkit
  nvidia?: HardwareNvidia
  nvidiaOptimus?: HardwareNvidiaOptimus
  onlykey?: HardwareOnlykey
  openrazer?: HardwareOpenrazer
  opentabletdriver?: HardwareOpentabletdriver
  parallels?: HardwareParallels
  pcmcia?: HardwarePcmcia
  printers?: HardwarePrinters
  raid?: HardwareRaid
  rasdaemon?: HardwareRasdaemon
  "rtl-sdr"?: HardwareRtlSdr
  "saleae-logic"?: HardwareSaleaeLogic
  sane?: HardwareSane
  sata?: HardwareSata
  sensor?: HardwareSensor
  sheep_net?: HardwareSheepNet
  spacenavd?: HardwareSpacenavd
  "steam-hardware"?: HardwareSteamHardware
  system76?: HardwareSystem76
  tenstorrent?: HardwareTenstorrent
  trackpoint?: HardwareTrackpoint
  "tuxedo-drivers"?: HardwareTuxedoDrivers
  "tuxedo-rs"?: HardwareTuxedoRs
  ubertooth?: HardwareUbertooth
  uinput?: HardwareUinput
  "uni-sync"?: HardwareUniSync
  "usb-modeswitch"?: HardwareUsbModeswitch
  usbStorage?: HardwareUsbStorage
  /** Default: `Enabled if proprietary firmware is allowed via enableRedistributableFirmware or enableAllFirmware.`. Declared in hardware/all-firmware.nix */
  wirelessRegulatoryDatabase?: Definition<boolean>
  wooting?: HardwareWooting
  xone?: HardwareXone
  "xpad-noone"?: HardwareXpadNoone
  xpadneo?: HardwareXpadneo
  ckb?: HardwareCkb
  /** @deprecated renamed to hardware.ksm.enable */
  enableKSM?: Definition<boolean>
  gkraken?: HardwareGkraken
  opengl?: HardwareOpengl
  pulseaudio?: HardwarePulseaudio
  "tuxedo-keyboard"?: HardwareGkraken
  /** @deprecated renamed to hardware.usb-modeswitch */
  usbWwan?: HardwareUsbModeswitch
}

/** `hardware.acpilight` */
export interface HardwareAcpilight extends Definitions<HardwareAcpilight> {
  /** Default: `false`. Declared in hardware/acpilight.nix */
  enable?: Definition<boolean>
}

/** `hardware.alsa` */
export interface HardwareAlsa extends Definitions<HardwareAlsa> {
  /** Default: `{ }`. Declared in services/audio/alsa.nix */
  cardAliases?: Definition<AttributeSet<HardwareAlsaCardAlias>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/audio/alsa.nix */
  config?: Definition<string>
  /** Default: `{ }`. Declared in services/audio/alsa.nix */
  controls?: Definition<AttributeSet<HardwareAlsaControl>>
  defaultDevice?: HardwareAlsaDefaultDevice
  /** Default: `{ }`. Declared in services/audio/alsa.nix */
  deviceAliases?: Definition<AttributeSet<Definition<string>>>
  /** Default: `false`. Declared in services/audio/alsa.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/audio/alsa.nix */
  enableOSSEmulation?: Definition<boolean>
  /** Default: `config.hardware.alsa.enable`. Declared in services/audio/alsa.nix */
  enablePersistence?: Definition<boolean>
  /** Default: `false`. Declared in services/audio/alsa.nix */
  enableRecorder?: Definition<boolean>
}

/** `hardware.alsa.cardAliases.<name>` */
export interface HardwareAlsaCardAlias extends Definitions<HardwareAlsaCardAlias> {
  /** Declared in services/audio/alsa.nix */
  driver?: Definition<string>
  /** Default: `"default"`. Declared in services/audio/alsa.nix */
  id?: Definition<Integer>
}

/** `hardware.alsa.controls.<name>` */
export interface HardwareAlsaControl extends Definitions<HardwareAlsaControl> {
  /** Default: `"default"`. Declared in services/audio/alsa.nix */
  card?: Definition<string>
  /** Default: `"default"`. Declared in services/audio/alsa.nix */
  device?: Definition<string>
  /** Default: `0.0`. Declared in services/audio/alsa.nix */
  maxVolume?: Definition<number>
  /** Default: `null`. Declared in services/audio/alsa.nix */
  name?: Definition<null | string>
}

/** `hardware.alsa.defaultDevice` */
export interface HardwareAlsaDefaultDevice extends Definitions<HardwareAlsaDefaultDevice> {
  /** Default: `""`. Declared in services/audio/alsa.nix */
  capture?: Definition<string>
  /** Default: `""`. Declared in services/audio/alsa.nix */
  playback?: Definition<string>
}

/** `hardware.amdgpu` */
export interface HardwareAmdgpu extends Definitions<HardwareAmdgpu> {
  initrd?: HardwareAmdgpuInitrd
  legacySupport?: HardwareAmdgpuInitrd
  opencl?: HardwareAmdgpuInitrd
  overdrive?: HardwareAmdgpuOverdrive
  amdvlk?: HardwareAmdgpuAmdvlk
}

/** `hardware.amdgpu.amdvlk` */
export interface HardwareAmdgpuAmdvlk extends Definitions<HardwareAmdgpuAmdvlk> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
  support32Bit?: ProgramsDarling
  supportExperimental?: HardwareGkraken
}

/** `hardware.amdgpu.initrd` */
export interface HardwareAmdgpuInitrd extends Definitions<HardwareAmdgpuInitrd> {
  /** Default: `false`. Declared in services/hardware/amdgpu.nix */
  enable?: Definition<boolean>
}

/** `hardware.amdgpu.overdrive` */
export interface HardwareAmdgpuOverdrive extends Definitions<HardwareAmdgpuOverdrive> {
  /** Default: `false`. Declared in services/hardware/amdgpu.nix */
  enable?: Definition<boolean>
  /** Default: `"0xfffd7fff"`. Declared in services/hardware/amdgpu.nix */
  ppfeaturemask?: Definition<string>
}

/** `hardware.apple` */
export interface HardwareApple extends Definitions<HardwareApple> {
  touchBar?: HardwareAppleTouchBar
}

/** `hardware.apple.touchBar` */
export interface HardwareAppleTouchBar extends Definitions<HardwareAppleTouchBar> {
  /** Default: `false`. Declared in hardware/apple-touchbar.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.tiny-dfr`. Declared in hardware/apple-touchbar.nix */
  package?: Definition<Package>
  /** Type: `TOML value`. Default: `{ }`. Declared in hardware/apple-touchbar.nix */
  settings?: TomlValue
}

/** `hardware.bladeRF` */
export interface HardwareBladeRF extends Definitions<HardwareBladeRF> {
  /** Default: `false`. Declared in hardware/bladeRF.nix */
  enable?: Definition<boolean>
}

/** `hardware.block` */
export interface HardwareBlock extends Definitions<HardwareBlock> {
  /** Type: `null or udev rule value`. Default: `null`. Declared in hardware/iosched.nix */
  defaultScheduler?: Definition<null | string>
  /** Type: `null or udev rule value`. Default: `"loop[0-9]*"`. Declared in hardware/iosched.nix */
  defaultSchedulerExclude?: Definition<null | string>
  /** Type: `null or udev rule value`. Default: `null`. Declared in hardware/iosched.nix */
  defaultSchedulerRotational?: Definition<null | string>
}

/** `hardware.bluetooth` */
export interface HardwareBluetooth extends Definitions<HardwareBluetooth> {
  /** Default: `[ ]`. Declared in services/hardware/bluetooth.nix */
  disabledPlugins?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/hardware/bluetooth.nix */
  enable?: Definition<boolean>
  hsphfpd?: HardwareBluetoothHsphfpd
  /** Default: `{ }`. Declared in services/hardware/bluetooth.nix */
  input?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `{ }`. Declared in services/hardware/bluetooth.nix */
  network?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `pkgs.bluez`. Declared in services/hardware/bluetooth.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/hardware/bluetooth.nix */
  powerOnBoot?: Definition<boolean>
  /** Default: `{ }`. Declared in services/hardware/bluetooth.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** @deprecated renamed to hardware.bluetooth.settings */
  config?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `hardware.bluetooth.hsphfpd` */
export interface HardwareBluetoothHsphfpd extends Definitions<HardwareBluetoothHsphfpd> {
  /** Default: `false`. Declared in services/hardware/bluetooth.nix */
  enable?: Definition<boolean>
}

/** `hardware.brillo` */
export interface HardwareBrillo extends Definitions<HardwareBrillo> {
  /** Default: `false`. Declared in hardware/brillo.nix */
  enable?: Definition<boolean>
}

/** `hardware.bumblebee` */
export interface HardwareBumblebee extends Definitions<HardwareBumblebee> {
  /** Default: `false`. Declared in hardware/video/bumblebee.nix */
  connectDisplay?: Definition<boolean>
  /** Default: `"nvidia"`. Declared in hardware/video/bumblebee.nix */
  driver?: Definition<"nvidia" | "nouveau">
  /** Default: `false`. Declared in hardware/video/bumblebee.nix */
  enable?: Definition<boolean>
  /** Default: `"wheel"`. Declared in hardware/video/bumblebee.nix */
  group?: Definition<string>
  /** Default: `"auto"`. Declared in hardware/video/bumblebee.nix */
  pmMethod?: Definition<"auto" | "bbswitch" | "switcheroo" | "none">
}

/** `hardware.ckb` */
export interface HardwareCkb extends Definitions<HardwareCkb> {
  /** @deprecated renamed to hardware.ckb-next.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to hardware.ckb-next.package */
  package?: Definition<Package>
}

/** `hardware.ckb-next` */
export interface HardwareCkbNext extends Definitions<HardwareCkbNext> {
  /** Default: `false`. Declared in hardware/ckb-next.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in hardware/ckb-next.nix */
  gid?: Definition<null | Integer>
  /** Default: `pkgs.ckb-next`. Declared in hardware/ckb-next.nix */
  package?: Definition<Package>
}

/** `hardware.coral` */
export interface HardwareCoral extends Definitions<HardwareCoral> {
  pcie?: HardwareCoralUsb
  usb?: HardwareCoralUsb
}

/** `hardware.coral.usb` */
export interface HardwareCoralUsb extends Definitions<HardwareCoralUsb> {
  /** Default: `false`. Declared in hardware/coral.nix */
  enable?: Definition<boolean>
}

/** `hardware.cpu` */
export interface HardwareCpu extends Definitions<HardwareCpu> {
  amd?: HardwareCpuAmd
  intel?: HardwareCpuIntel
  x86?: HardwareCpuX86
}

/** `hardware.cpu.amd` */
export interface HardwareCpuAmd extends Definitions<HardwareCpuAmd> {
  /** Default: `pkgs.microcode-amd`. Declared in hardware/cpu/amd-microcode.nix */
  microcodePackage?: Definition<Package>
  "ryzen-smu"?: HardwareCpuAmdRyzenSmu
  sev?: HardwareCpuAmdSev
  sevGuest?: HardwareCpuAmdSevGuest
  /** Default: `false`. Declared in hardware/cpu/amd-microcode.nix */
  updateMicrocode?: Definition<boolean>
}

/** `hardware.cpu.amd.ryzen-smu` */
export interface HardwareCpuAmdRyzenSmu extends Definitions<HardwareCpuAmdRyzenSmu> {
  /** Default: `false`. Declared in hardware/cpu/amd-ryzen-smu.nix */
  enable?: Definition<boolean>
}

/** `hardware.cpu.amd.sev` */
export interface HardwareCpuAmdSev extends Definitions<HardwareCpuAmdSev> {
  /** Default: `false`. Declared in hardware/cpu/amd-sev.nix */
  enable?: Definition<boolean>
  /** Default: `"sev"`. Declared in hardware/cpu/amd-sev.nix */
  group?: Definition<string>
  /** Default: `"0660"`. Declared in hardware/cpu/amd-sev.nix */
  mode?: Definition<string>
  /** Default: `"root"`. Declared in hardware/cpu/amd-sev.nix */
  user?: Definition<string>
}

/** `hardware.cpu.amd.sevGuest` */
export interface HardwareCpuAmdSevGuest extends Definitions<HardwareCpuAmdSevGuest> {
  /** Default: `false`. Declared in hardware/cpu/amd-sev.nix */
  enable?: Definition<boolean>
  /** Default: `"sev-guest"`. Declared in hardware/cpu/amd-sev.nix */
  group?: Definition<string>
  /** Default: `"0660"`. Declared in hardware/cpu/amd-sev.nix */
  mode?: Definition<string>
  /** Default: `"root"`. Declared in hardware/cpu/amd-sev.nix */
  user?: Definition<string>
}

/** `hardware.cpu.intel` */
export interface HardwareCpuIntel extends Definitions<HardwareCpuIntel> {
  sgx?: HardwareCpuIntelSgx
  /** Default: `false`. Declared in hardware/cpu/intel-microcode.nix */
  updateMicrocode?: Definition<boolean>
}

/** `hardware.cpu.intel.sgx` */
export interface HardwareCpuIntelSgx extends Definitions<HardwareCpuIntelSgx> {
  /** Default: `true`. Declared in hardware/cpu/intel-sgx.nix */
  enableDcapCompat?: Definition<boolean>
  provision?: HardwareCpuIntelSgxProvision
}

/** `hardware.cpu.intel.sgx.provision` */
export interface HardwareCpuIntelSgxProvision extends Definitions<HardwareCpuIntelSgxProvision> {
  /** Default: `false`. Declared in hardware/cpu/intel-sgx.nix */
  enable?: Definition<boolean>
  /** Default: `"sgx_prv"`. Declared in hardware/cpu/intel-sgx.nix */
  group?: Definition<string>
  /** Default: `"0660"`. Declared in hardware/cpu/intel-sgx.nix */
  mode?: Definition<string>
  /** Default: `"root"`. Declared in hardware/cpu/intel-sgx.nix */
  user?: Definition<string>
}

/** `hardware.cpu.x86` */
export interface HardwareCpuX86 extends Definitions<HardwareCpuX86> {
  msr?: HardwareCpuX86Msr
}

/** `hardware.cpu.x86.msr` */
export interface HardwareCpuX86Msr extends Definitions<HardwareCpuX86Msr> {
  /** Default: `false`. Declared in hardware/cpu/x86-msr.nix */
  enable?: Definition<boolean>
  /** Default: `"msr"`. Declared in hardware/cpu/x86-msr.nix */
  group?: Definition<string>
  /** Default: `"0640"`. Declared in hardware/cpu/x86-msr.nix */
  mode?: Definition<string>
  /** Default: `"root"`. Declared in hardware/cpu/x86-msr.nix */
  owner?: Definition<string>
  /** Type: `open submodule of attribute set of (boolean or signed integer or string)`. Default: `{ }`. Declared in hardware/cpu/x86-msr.nix */
  settings?: Definition<HardwareCpuX86MsrSettings>
}

/** `hardware.cpu.x86.msr.settings` */
export interface HardwareCpuX86MsrSettings {
  /** Default: `null`. Declared in hardware/cpu/x86-msr.nix */
  "allow-writes"?: Definition<null | "on" | "off">
  [name: string]: Definition<boolean | Integer | string | null | "on" | "off"> | undefined
}

/** `hardware.decklink` */
export interface HardwareDecklink extends Definitions<HardwareDecklink> {
  /** Default: `false`. Declared in hardware/decklink.nix */
  enable?: Definition<boolean>
}

/** `hardware.deviceTree` */
export interface HardwareDeviceTree extends Definitions<HardwareDeviceTree> {
  /** Type: `absolute path`. Default: `${cfg.kernelPackage}/dtbs`. Declared in hardware/device-tree.nix */
  dtbSource?: Definition<Path>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in hardware/device-tree.nix */
  dtboBuildExtraIncludePaths?: Definition<List<Definition<Path>>>
  /** Default: `[ ]`. Declared in hardware/device-tree.nix */
  dtboBuildExtraPreprocessorFlags?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in hardware/device-tree.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in hardware/device-tree.nix */
  filter?: Definition<null | string>
  /** Type: `absolute path`. Default: `config.boot.kernelPackages.kernel`. Declared in hardware/device-tree.nix */
  kernelPackage?: Definition<Path>
  /** Default: `null`. Declared in hardware/device-tree.nix */
  name?: Definition<null | string>
  /** Type: `list of ((submodule) or absolute path convertible to it)`. Default: `[ ]`. Declared in hardware/device-tree.nix */
  overlays?: Definition<List<Definition<HardwareDeviceTreeOverlay | Path>>>
  /**
   * Type: `null or path`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  package?: Definition<null | Path>
}

/** `hardware.deviceTree.overlays.*` */
export interface HardwareDeviceTreeOverlay extends Definitions<HardwareDeviceTreeOverlay> {
  /** Type: `null or absolute path`. Default: `null`. Declared in hardware/device-tree.nix */
  dtboFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in hardware/device-tree.nix */
  dtsFile?: Definition<null | Path>
  /** Default: `null`. Declared in hardware/device-tree.nix */
  dtsText?: Definition<null | string>
  /** Default: `null`. Declared in hardware/device-tree.nix */
  filter?: Definition<null | string>
  /** Declared in hardware/device-tree.nix */
  name?: Definition<string>
}

/** `hardware.digitalbitbox` */
export interface HardwareDigitalbitbox extends Definitions<HardwareDigitalbitbox> {
  /** Default: `false`. Declared in hardware/digitalbitbox.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.digitalbitbox`. Declared in hardware/digitalbitbox.nix */
  package?: Definition<Package>
}

/** `hardware.display` */
export interface HardwareDisplay extends Definitions<HardwareDisplay> {
  edid?: HardwareDisplayEdid
  /** Default: `{ }`. Declared in services/hardware/display.nix */
  outputs?: Definition<AttributeSet<HardwareDisplayOutput>>
}

/** `hardware.display.edid` */
export interface HardwareDisplayEdid extends Definitions<HardwareDisplayEdid> {
  /** Default: `config.hardware.display.edid.packages != null`. Declared in services/hardware/display.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/hardware/display.nix */
  linuxhw?: Definition<AttributeSet<Definition<List<Definition<string>>>>>
  /** Default: `{ }`. Declared in services/hardware/display.nix */
  modelines?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/hardware/display.nix */
  packages?: Definition<List<Definition<Package>>>
}

/** `hardware.display.outputs.<name>` */
export interface HardwareDisplayOutput extends Definitions<HardwareDisplayOutput> {
  /** Default: `null`. Declared in services/hardware/display.nix */
  edid?: Definition<null | string>
  /** Default: `null`. Declared in services/hardware/display.nix */
  mode?: Definition<null | string>
}

/** `hardware.facetimehd` */
export interface HardwareFacetimehd extends Definitions<HardwareFacetimehd> {
  /** Default: `false`. Declared in hardware/video/webcam/facetimehd.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in hardware/video/webcam/facetimehd.nix */
  withCalibration?: Definition<boolean>
}

/** `hardware.facter` */
export interface HardwareFacter extends Definitions<HardwareFacter> {
  detected?: HardwareFacterDetected
  /** Default: `"A JSON import from config.hardware.facter.reportPath (if not null), {} otherwise."`. Declared in hardware/facter */
  report?: Definition<NixAttributes>
  /** Type: `null or absolute path`. Default: `null`. Declared in hardware/facter */
  reportPath?: Definition<null | Path>
}

/** `hardware.facter.detected` */
export interface HardwareFacterDetected extends Definitions<HardwareFacterDetected> {
  boot?: HardwareFacterDetectedBoot
  dhcp?: HardwareFacterDetectedDhcp
  graphics?: HardwareFacterDetectedGraphics
  networking?: HardwareFacterDetectedNetworking
  virtualisation?: HardwareFacterDetectedVirtualisation
}

/** `hardware.facter.detected.boot` */
export interface HardwareFacterDetectedBoot extends Definitions<HardwareFacterDetectedBoot> {
  disk?: HardwareFacterDetectedBootDisk
  graphics?: HardwareFacterDetectedBootGraphics
  initrd?: HardwareFacterDetectedBootInitrd
  keyboard?: HardwareFacterDetectedBootKeyboard
}

/** `hardware.facter.detected.boot.disk` */
export interface HardwareFacterDetectedBootDisk extends Definitions<HardwareFacterDetectedBootDisk> {
  /** Default: `"hardware dependent"`. Declared in hardware/facter/disk.nix */
  kernelModules?: Definition<List<Definition<string>>>
}

/** `hardware.facter.detected.boot.graphics` */
export interface HardwareFacterDetectedBootGraphics extends Definitions<HardwareFacterDetectedBootGraphics> {
  /** Default: `"hardware dependent"`. Declared in hardware/facter/graphics */
  kernelModules?: Definition<List<Definition<string>>>
}

/** `hardware.facter.detected.boot.initrd` */
export interface HardwareFacterDetectedBootInitrd extends Definitions<HardwareFacterDetectedBootInitrd> {
  networking?: HardwareFacterDetectedBootInitrdNetworking
}

/** `hardware.facter.detected.boot.initrd.networking` */
export interface HardwareFacterDetectedBootInitrdNetworking extends Definitions<HardwareFacterDetectedBootInitrdNetworking> {
  /** Default: `"hardware dependent"`. Declared in hardware/facter/networking/initrd.nix */
  kernelModules?: Definition<List<Definition<string>>>
}

/** `hardware.facter.detected.boot.keyboard` */
export interface HardwareFacterDetectedBootKeyboard extends Definitions<HardwareFacterDetectedBootKeyboard> {
  /** Default: `"hardware dependent"`. Declared in hardware/facter/keyboard.nix */
  kernelModules?: Definition<List<Definition<string>>>
}

/** `hardware.facter.detected.dhcp` */
export interface HardwareFacterDetectedDhcp extends Definitions<HardwareFacterDetectedDhcp> {
  /** Default: `"hardware dependent"`. Declared in hardware/facter/networking */
  enable?: Definition<boolean>
  /** Default: `automatically detected from facter report`. Declared in hardware/facter/networking */
  interfaces?: Definition<List<Definition<string>>>
}

/** `hardware.facter.detected.graphics` */
export interface HardwareFacterDetectedGraphics extends Definitions<HardwareFacterDetectedGraphics> {
  amd?: HardwareFacterDetectedGraphicsAmd
  /** Default: `"hardware dependent"`. Declared in hardware/facter/graphics */
  enable?: Definition<boolean>
}

/** `hardware.facter.detected.graphics.amd` */
export interface HardwareFacterDetectedGraphicsAmd extends Definitions<HardwareFacterDetectedGraphicsAmd> {
  /** Default: `"hardware dependent"`. Declared in hardware/facter/graphics/amd.nix */
  enable?: Definition<boolean>
}

/** `hardware.facter.detected.networking` */
export interface HardwareFacterDetectedNetworking extends Definitions<HardwareFacterDetectedNetworking> {
  intel?: HardwareFacterDetectedNetworkingIntel
}

/** `hardware.facter.detected.networking.intel` */
export interface HardwareFacterDetectedNetworkingIntel extends Definitions<HardwareFacterDetectedNetworkingIntel> {
  _2200BG?: HardwareFacterDetectedNetworkingIntel2200BG
  _3945ABG?: HardwareFacterDetectedNetworkingIntel2200BG
}

/** `hardware.facter.detected.networking.intel._2200BG` */
export interface HardwareFacterDetectedNetworkingIntel2200BG extends Definitions<HardwareFacterDetectedNetworkingIntel2200BG> {
  /** Default: `"hardware dependent"`. Declared in hardware/facter/networking/intel.nix */
  enable?: Definition<boolean>
}

/** `hardware.facter.detected.virtualisation` */
export interface HardwareFacterDetectedVirtualisation extends Definitions<HardwareFacterDetectedVirtualisation> {
  hyperv?: HardwareFacterDetectedVirtualisationNone
  none?: HardwareFacterDetectedVirtualisationNone
  oracle?: HardwareFacterDetectedVirtualisationNone
  parallels?: HardwareFacterDetectedVirtualisationNone
  qemu?: HardwareFacterDetectedVirtualisationNone
  virtio_scsi?: HardwareFacterDetectedVirtualisationVirtioScsi
}

/** `hardware.facter.detected.virtualisation.none` */
export interface HardwareFacterDetectedVirtualisationNone extends Definitions<HardwareFacterDetectedVirtualisationNone> {
  /** Default: `"environment dependent"`. Declared in hardware/facter/virtualisation.nix */
  enable?: Definition<boolean>
}

/** `hardware.facter.detected.virtualisation.virtio_scsi` */
export interface HardwareFacterDetectedVirtualisationVirtioScsi extends Definitions<HardwareFacterDetectedVirtualisationVirtioScsi> {
  /** Default: `"hardware dependent"`. Declared in hardware/facter/virtualisation.nix */
  enable?: Definition<boolean>
}

/** `hardware.fancontrol` */
export interface HardwareFancontrol extends Definitions<HardwareFancontrol> {
  /** Type: `strings concatenated with “\n”`. Declared in services/hardware/fancontrol.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/hardware/fancontrol.nix */
  enable?: Definition<boolean>
}

/** `hardware.flipperzero` */
export interface HardwareFlipperzero extends Definitions<HardwareFlipperzero> {
  /** Default: `false`. Declared in hardware/flipperzero.nix */
  enable?: Definition<boolean>
}

/** `hardware.flirc` */
export interface HardwareFlirc extends Definitions<HardwareFlirc> {
  /** Default: `false`. Declared in hardware/flirc.nix */
  enable?: Definition<boolean>
}

/** `hardware.fw-fanctrl` */
export interface HardwareFwFanctrl extends Definitions<HardwareFwFanctrl> {
  /** Type: `open submodule of attribute set of (JSON value)`. Default: `{ }`. Declared in hardware/fw-fanctrl.nix */
  config?: Definition<HardwareFwFanctrlConfig>
  /** Default: `false`. Declared in hardware/fw-fanctrl.nix */
  disableBatteryTempCheck?: Definition<boolean>
  /** Default: `pkgs.fw-ectool`. Declared in hardware/fw-fanctrl.nix */
  ectoolPackage?: Definition<Package>
  /** Default: `false`. Declared in hardware/fw-fanctrl.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.fw-fanctrl`. Declared in hardware/fw-fanctrl.nix */
  package?: Definition<Package>
}

/** `hardware.fw-fanctrl.config` */
export interface HardwareFwFanctrlConfig {
  /** Default: `"lazy"`. Declared in hardware/fw-fanctrl.nix */
  defaultStrategy?: Definition<string>
  /** Default: `{ }`. Declared in hardware/fw-fanctrl.nix */
  strategies?: Definition<AttributeSet<HardwareFwFanctrlConfigStrategy>>
  /** Default: `""`. Declared in hardware/fw-fanctrl.nix */
  strategyOnDischarging?: Definition<string>
  [name: string]: Definition<AttributeSet<HardwareFwFanctrlConfigStrategy>> | JsonValue | undefined
}

/** `hardware.fw-fanctrl.config.strategies.<name>` */
export interface HardwareFwFanctrlConfigStrategy extends Definitions<HardwareFwFanctrlConfigStrategy> {
  /** Type: `unsigned integer, meaning >=0`. Default: `5`. Declared in hardware/fw-fanctrl.nix */
  fanSpeedUpdateFrequency?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `25`. Declared in hardware/fw-fanctrl.nix */
  movingAverageInterval?: Definition<Integer>
  /** Default: `[ ]`. Declared in hardware/fw-fanctrl.nix */
  speedCurve?: Definition<List<HardwareFwFanctrlConfigStrategySpeedCurveEntry>>
}

/** `hardware.fw-fanctrl.config.strategies.<name>.speedCurve.*` */
export interface HardwareFwFanctrlConfigStrategySpeedCurveEntry extends Definitions<HardwareFwFanctrlConfigStrategySpeedCurveEntry> {
  /** Type: `integer between 0 and 100 (both inclusive)`. Default: `0`. Declared in hardware/fw-fanctrl.nix */
  speed?: Definition<Integer>
  /** Default: `0`. Declared in hardware/fw-fanctrl.nix */
  temp?: Definition<Integer>
}

/** `hardware.gkraken` */
export interface HardwareGkraken extends Definitions<HardwareGkraken> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
}

/** `hardware.glasgow` */
export interface HardwareGlasgow extends Definitions<HardwareGlasgow> {
  /** Default: `false`. Declared in hardware/glasgow.nix */
  enable?: Definition<boolean>
}

/** `hardware.gpgSmartcards` */
export interface HardwareGpgSmartcards extends Definitions<HardwareGpgSmartcards> {
  /** Default: `false`. Declared in hardware/gpgsmartcards.nix */
  enable?: Definition<boolean>
}

/** `hardware.graphics` */
export interface HardwareGraphics extends Definitions<HardwareGraphics> {
  /** Default: `false`. Declared in hardware/graphics.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in hardware/graphics.nix */
  enable32Bit?: Definition<boolean>
  /** Default: `[ ]`. Declared in hardware/graphics.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `[ ]`. Declared in hardware/graphics.nix */
  extraPackages32?: Definition<List<Definition<Package>>>
  /** Declared in hardware/graphics.nix */
  package?: Definition<Package>
  /** Declared in hardware/graphics.nix */
  package32?: Definition<Package>
}

/** `hardware.hackrf` */
export interface HardwareHackrf extends Definitions<HardwareHackrf> {
  /** Default: `false`. Declared in hardware/hackrf.nix */
  enable?: Definition<boolean>
}

/** `hardware.hid-fanatecff` */
export interface HardwareHidFanatecff extends Definitions<HardwareHidFanatecff> {
  /** Default: `false`. Declared in hardware/hid-fanatecff.nix */
  enable?: Definition<boolean>
}

/** `hardware.i2c` */
export interface HardwareI2c extends Definitions<HardwareI2c> {
  /** Default: `false`. Declared in hardware/i2c.nix */
  enable?: Definition<boolean>
  /** Default: `"i2c"`. Declared in hardware/i2c.nix */
  group?: Definition<string>
}

/** `hardware.infiniband` */
export interface HardwareInfiniband extends Definitions<HardwareInfiniband> {
  /** Default: `false`. Declared in hardware/infiniband.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in hardware/infiniband.nix */
  guids?: Definition<List<Definition<string>>>
}

/** `hardware.inputmodule` */
export interface HardwareInputmodule extends Definitions<HardwareInputmodule> {
  /** Default: `false`. Declared in hardware/inputmodule.nix */
  enable?: Definition<boolean>
}

/** `hardware.intel-gpu-tools` */
export interface HardwareIntelGpuTools extends Definitions<HardwareIntelGpuTools> {
  /** Default: `false`. Declared in hardware/video/intel-gpu-tools.nix */
  enable?: Definition<boolean>
}

/** `hardware.ipu6` */
export interface HardwareIpu6 extends Definitions<HardwareIpu6> {
  /** Default: `false`. Declared in hardware/video/webcam/ipu6.nix */
  enable?: Definition<boolean>
  /** Declared in hardware/video/webcam/ipu6.nix */
  platform?: Definition<"ipu6" | "ipu6ep" | "ipu6epmtl">
}

/** `hardware.keyboard` */
export interface HardwareKeyboard extends Definitions<HardwareKeyboard> {
  qmk?: HardwareKeyboardQmk
  teck?: HardwareKeyboardTeck
  uhk?: HardwareKeyboardUhk
  zsa?: HardwareKeyboardZsa
}

/** `hardware.keyboard.qmk` */
export interface HardwareKeyboardQmk extends Definitions<HardwareKeyboardQmk> {
  /** Default: `false`. Declared in hardware/keyboard/qmk.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in hardware/keyboard/qmk.nix */
  keychronSupport?: Definition<boolean>
}

/** `hardware.keyboard.teck` */
export interface HardwareKeyboardTeck extends Definitions<HardwareKeyboardTeck> {
  /** Default: `false`. Declared in hardware/keyboard/teck.nix */
  enable?: Definition<boolean>
}

/** `hardware.keyboard.uhk` */
export interface HardwareKeyboardUhk extends Definitions<HardwareKeyboardUhk> {
  /** Default: `false`. Declared in hardware/keyboard/uhk.nix */
  enable?: Definition<boolean>
}

/** `hardware.keyboard.zsa` */
export interface HardwareKeyboardZsa extends Definitions<HardwareKeyboardZsa> {
  /** Default: `false`. Declared in hardware/keyboard/zsa.nix */
  enable?: Definition<boolean>
}

/** `hardware.kryoflux` */
export interface HardwareKryoflux extends Definitions<HardwareKryoflux> {
  /** Default: `false`. Declared in hardware/kryoflux.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.kryoflux`. Declared in hardware/kryoflux.nix */
  package?: Definition<Package>
}

/** `hardware.ksm` */
export interface HardwareKsm extends Definitions<HardwareKsm> {
  /** Default: `false`. Declared in hardware/ksm.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in hardware/ksm.nix */
  sleep?: Definition<null | Integer>
}

/** `hardware.ledger` */
export interface HardwareLedger extends Definitions<HardwareLedger> {
  /** Default: `false`. Declared in hardware/ledger.nix */
  enable?: Definition<boolean>
}

/** `hardware.libftdi` */
export interface HardwareLibftdi extends Definitions<HardwareLibftdi> {
  /** Default: `false`. Declared in hardware/libftdi.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.libftdi1`. Declared in hardware/libftdi.nix */
  package?: Definition<Package>
}

/** `hardware.libjaylink` */
export interface HardwareLibjaylink extends Definitions<HardwareLibjaylink> {
  /** Default: `false`. Declared in hardware/libjaylink.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.libjaylink`. Declared in hardware/libjaylink.nix */
  package?: Definition<Package>
}

/** `hardware.logitech` */
export interface HardwareLogitech extends Definitions<HardwareLogitech> {
  lcd?: HardwareLogitechLcd
  wireless?: HardwareLogitechWireless
  /** @deprecated renamed to hardware.logitech.wireless.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to hardware.logitech.wireless.enableGraphical */
  enableGraphical?: Definition<boolean>
}

/** `hardware.logitech.lcd` */
export interface HardwareLogitechLcd extends Definitions<HardwareLogitechLcd> {
  /** Default: `[ "0a07" "c222" "c225" "c227" "c251" ]`. Declared in hardware/logitech.nix */
  devices?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in hardware/logitech.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in hardware/logitech.nix */
  startWhenNeeded?: Definition<boolean>
}

/** `hardware.logitech.wireless` */
export interface HardwareLogitechWireless extends Definitions<HardwareLogitechWireless> {
  /** Default: `false`. Declared in hardware/logitech.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in hardware/logitech.nix */
  enableGraphical?: Definition<boolean>
}

/** `hardware.mcelog` */
export interface HardwareMcelog extends Definitions<HardwareMcelog> {
  /** Default: `false`. Declared in hardware/mcelog.nix */
  enable?: Definition<boolean>
}

/** `hardware.mwProCapture` */
export interface HardwareMwProCapture extends Definitions<HardwareMwProCapture> {
  /** Default: `false`. Declared in hardware/video/capture/mwprocapture.nix */
  enable?: Definition<boolean>
}

/** `hardware.new-lg4ff` */
export interface HardwareNewLg4ff extends Definitions<HardwareNewLg4ff> {
  /** Default: `false`. Declared in hardware/new-lg4ff.nix */
  enable?: Definition<boolean>
}

/** `hardware.nfc-nci` */
export interface HardwareNfcNci extends Definitions<HardwareNfcNci> {
  /** Default: `false`. Declared in hardware/nfc-nci.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in hardware/nfc-nci.nix */
  enableIFD?: Definition<boolean>
  /** Declared in hardware/nfc-nci.nix */
  settings?: Definition<NixAttributes>
}

/** `hardware.nitrokey` */
export interface HardwareNitrokey extends Definitions<HardwareNitrokey> {
  /** Default: `false`. Declared in hardware/nitrokey.nix */
  enable?: Definition<boolean>
}

/** `hardware.nvidia` */
export interface HardwareNvidia extends Definitions<HardwareNvidia> {
  datacenter?: HardwareNvidiaDatacenter
  dynamicBoost?: HardwareNvidiaDynamicBoost
  /** Default: `false`. Declared in hardware/video/nvidia.nix */
  forceFullCompositionPipeline?: Definition<boolean>
  gsp?: HardwareNvidiaGsp
  modesetting?: HardwareNvidiaModesetting
  /** Default: `false`. Declared in hardware/video/nvidia.nix */
  nvidiaPersistenced?: Definition<boolean>
  /** Default: `true`. Declared in hardware/video/nvidia.nix */
  nvidiaSettings?: Definition<boolean>
  /** Default: `if lib.versionOlder config.hardware.nvidia.package.version "560" then false else null`. Declared in hardware/video/nvidia.nix */
  open?: Definition<null | boolean>
  /** Default: `config.boot.kernelPackages.nvidiaPackages."\$\{if cfg.datacenter.enable then "dc" else "stable"}"`. Declared in hardware/video/nvidia.nix */
  package?: NixValue
  powerManagement?: HardwareNvidiaPowerManagement
  prime?: HardwareNvidiaPrime
  /** Default: `true`. Declared in hardware/video/nvidia.nix */
  videoAcceleration?: Definition<boolean>
}

/** `hardware.nvidia-container-toolkit` */
export interface HardwareNvidiaContainerToolkit extends Definitions<HardwareNvidiaContainerToolkit> {
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/hardware/nvidia-container-toolkit */
  "csv-files"?: Definition<List<Definition<Path>>>
  /** Default: `"index"`. Declared in services/hardware/nvidia-container-toolkit */
  "device-name-strategy"?: Definition<"index" | "uuid" | "type-index">
  /** Default: `"auto"`. Declared in services/hardware/nvidia-container-toolkit */
  "discovery-mode"?: Definition<"auto" | "csv" | "nvml" | "wsl">
  /** Default: `false`. Declared in services/hardware/nvidia-container-toolkit */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/hardware/nvidia-container-toolkit */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/hardware/nvidia-container-toolkit */
  "mount-nvidia-docker-1-directories"?: Definition<boolean>
  /** Default: `true`. Declared in services/hardware/nvidia-container-toolkit */
  "mount-nvidia-executables"?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/hardware/nvidia-container-toolkit */
  mounts?: Definition<List<HardwareNvidiaContainerToolkitMount>>
  /** Default: `pkgs.nvidia-container-toolkit`. Declared in services/hardware/nvidia-container-toolkit */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/hardware/nvidia-container-toolkit */
  suppressNvidiaDriverAssertion?: Definition<boolean>
}

/** `hardware.nvidia-container-toolkit.mounts.*` */
export interface HardwareNvidiaContainerToolkitMount extends Definitions<HardwareNvidiaContainerToolkitMount> {
  /** Declared in services/hardware/nvidia-container-toolkit */
  containerPath?: Definition<string>
  /** Declared in services/hardware/nvidia-container-toolkit */
  hostPath?: Definition<string>
  /** Default: `[ "ro" "nosuid" "nodev" "bind" ]`. Declared in services/hardware/nvidia-container-toolkit */
  mountOptions?: Definition<List<Definition<string>>>
}

/** `hardware.nvidia.datacenter` */
export interface HardwareNvidiaDatacenter extends Definitions<HardwareNvidiaDatacenter> {
  /** Default: `false`. Declared in hardware/video/nvidia.nix */
  enable?: Definition<boolean>
  /** Declared in hardware/video/nvidia.nix */
  settings?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>
}

/** `hardware.nvidia.dynamicBoost` */
export interface HardwareNvidiaDynamicBoost extends Definitions<HardwareNvidiaDynamicBoost> {
  /** Default: `false`. Declared in hardware/video/nvidia.nix */
  enable?: Definition<boolean>
}

/** `hardware.nvidia.gsp` */
export interface HardwareNvidiaGsp extends Definitions<HardwareNvidiaGsp> {
  /** Default: `config.hardware.nvidia.open == true || lib.versionAtLeast config.hardware.nvidia.package.version "555"`. Declared in hardware/video/nvidia.nix */
  enable?: Definition<boolean>
}

/** `hardware.nvidia.modesetting` */
export interface HardwareNvidiaModesetting extends Definitions<HardwareNvidiaModesetting> {
  /** Default: `lib.versionAtLeast cfg.package.version "535"`. Declared in hardware/video/nvidia.nix */
  enable?: Definition<boolean>
}

/** `hardware.nvidiaOptimus` */
export interface HardwareNvidiaOptimus extends Definitions<HardwareNvidiaOptimus> {
  /** Default: `false`. Declared in services/hardware/nvidia-optimus.nix */
  disable?: Definition<boolean>
}

/** `hardware.nvidia.powerManagement` */
export interface HardwareNvidiaPowerManagement extends Definitions<HardwareNvidiaPowerManagement> {
  /** Default: `false`. Declared in hardware/video/nvidia.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in hardware/video/nvidia.nix */
  finegrained?: Definition<boolean>
}

/** `hardware.nvidia.prime` */
export interface HardwareNvidiaPrime extends Definitions<HardwareNvidiaPrime> {
  /** Default: `false`. Declared in hardware/video/nvidia.nix */
  allowExternalGpu?: Definition<boolean>
  /** Type: `string matching the pattern ([[:print:]]+:[0-9]{1,3}(@[0-9]{1,10})?:[0-9]{1,2}:[0-9])?`. Default: `""`. Declared in hardware/video/nvidia.nix */
  amdgpuBusId?: Definition<string>
  /** Type: `string matching the pattern ([[:print:]]+:[0-9]{1,3}(@[0-9]{1,10})?:[0-9]{1,2}:[0-9])?`. Default: `""`. Declared in hardware/video/nvidia.nix */
  intelBusId?: Definition<string>
  /** Type: `string matching the pattern ([[:print:]]+:[0-9]{1,3}(@[0-9]{1,10})?:[0-9]{1,2}:[0-9])?`. Default: `""`. Declared in hardware/video/nvidia.nix */
  nvidiaBusId?: Definition<string>
  offload?: HardwareNvidiaPrimeOffload
  reverseSync?: HardwareNvidiaPrimeReverseSync
  sync?: HardwareNvidiaDynamicBoost
}

/** `hardware.nvidia.prime.offload` */
export interface HardwareNvidiaPrimeOffload extends Definitions<HardwareNvidiaPrimeOffload> {
  /** Default: `false`. Declared in hardware/video/nvidia.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in hardware/video/nvidia.nix */
  enableOffloadCmd?: Definition<boolean>
  /** Default: `"nvidia-offload"`. Declared in hardware/video/nvidia.nix */
  offloadCmdMainProgram?: Definition<string>
}

/** `hardware.nvidia.prime.reverseSync` */
export interface HardwareNvidiaPrimeReverseSync extends Definitions<HardwareNvidiaPrimeReverseSync> {
  /** Default: `false`. Declared in hardware/video/nvidia.nix */
  enable?: Definition<boolean>
  setupCommands?: HardwareNvidiaPrimeReverseSyncSetupCommands
}

/** `hardware.nvidia.prime.reverseSync.setupCommands` */
export interface HardwareNvidiaPrimeReverseSyncSetupCommands extends Definitions<HardwareNvidiaPrimeReverseSyncSetupCommands> {
  /** Default: `true`. Declared in hardware/video/nvidia.nix */
  enable?: Definition<boolean>
}

/** `hardware.onlykey` */
export interface HardwareOnlykey extends Definitions<HardwareOnlykey> {
  /** Default: `false`. Declared in hardware/onlykey/default.nix */
  enable?: Definition<boolean>
}

/** `hardware.opengl` */
export interface HardwareOpengl extends Definitions<HardwareOpengl> {
  /** @deprecated renamed to hardware.graphics.enable32Bit */
  driSupport32Bit?: Definition<boolean>
  /** @deprecated renamed to hardware.graphics.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to hardware.graphics.extraPackages */
  extraPackages?: Definition<List<Definition<Package>>>
  /** @deprecated renamed to hardware.graphics.extraPackages32 */
  extraPackages32?: Definition<List<Definition<Package>>>
  /** @deprecated renamed to hardware.graphics.package */
  package?: Definition<Package>
  /** @deprecated renamed to hardware.graphics.package32 */
  package32?: Definition<Package>
}

/** `hardware.openrazer` */
export interface HardwareOpenrazer extends Definitions<HardwareOpenrazer> {
  /** Default: `{ }`. Declared in hardware/openrazer.nix */
  batteryNotifier?: HardwareOpenrazerBatteryNotifier
  /** Default: `true`. Declared in hardware/openrazer.nix */
  devicesOffOnScreensaver?: Definition<boolean>
  /** Default: `false`. Declared in hardware/openrazer.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in hardware/openrazer.nix */
  keyStatistics?: Definition<boolean>
  /** Default: `true`. Declared in hardware/openrazer.nix */
  syncEffectsEnabled?: Definition<boolean>
  /** Default: `[ ]`. Declared in hardware/openrazer.nix */
  users?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in hardware/openrazer.nix */
  verboseLogging?: Definition<boolean>
  /** @deprecated renamed to hardware.openrazer.batteryNotifier.enable */
  mouseBatteryNotifier?: Definition<boolean>
}

/** `hardware.openrazer.batteryNotifier` */
export interface HardwareOpenrazerBatteryNotifier extends Definitions<HardwareOpenrazerBatteryNotifier> {
  /** Default: `true`. Declared in hardware/openrazer.nix */
  enable?: Definition<boolean>
  /** Default: `600`. Declared in hardware/openrazer.nix */
  frequency?: Definition<Integer>
  /** Default: `33`. Declared in hardware/openrazer.nix */
  percentage?: Definition<Integer>
}

/** `hardware.opentabletdriver` */
export interface HardwareOpentabletdriver extends Definitions<HardwareOpentabletdriver> {
  /** Default: `[ "hid-uclogic" "wacom" ]`. Declared in hardware/opentabletdriver.nix */
  blacklistedKernelModules?: Definition<List<Definition<string>>>
  daemon?: HardwareOpentabletdriverDaemon
  /** Default: `false`. Declared in hardware/opentabletdriver.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.opentabletdriver`. Declared in hardware/opentabletdriver.nix */
  package?: Definition<Package>
}

/** `hardware.opentabletdriver.daemon` */
export interface HardwareOpentabletdriverDaemon extends Definitions<HardwareOpentabletdriverDaemon> {
  /** Default: `true`. Declared in hardware/opentabletdriver.nix */
  enable?: Definition<boolean>
}

/** `hardware.parallels` */
export interface HardwareParallels extends Definitions<HardwareParallels> {
  /** Default: `false`. Declared in virtualisation/parallels-guest.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.prl-tools`. Declared in virtualisation/parallels-guest.nix */
  package?: Definition<Package>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  autoMountShares?: NixValue
}

/** `hardware.pcmcia` */
export interface HardwarePcmcia extends Definitions<HardwarePcmcia> {
  /** Type: `null or absolute path`. Default: `null`. Declared in hardware/pcmcia.nix */
  config?: Definition<null | Path>
  /** Default: `false`. Declared in hardware/pcmcia.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in hardware/pcmcia.nix */
  firmware?: Definition<List<Definition<Path>>>
}

/** `hardware.printers` */
export interface HardwarePrinters extends Definitions<HardwarePrinters> {
  /** Type: `null or printable string without spaces, # and /`. Default: `null`. Declared in hardware/printers.nix */
  ensureDefaultPrinter?: Definition<null | string>
  /** Default: `[ ]`. Declared in hardware/printers.nix */
  ensurePrinters?: Definition<List<HardwarePrintersEnsurePrinter>>
}

/** `hardware.printers.ensurePrinters.*` */
export interface HardwarePrintersEnsurePrinter extends Definitions<HardwarePrintersEnsurePrinter> {
  /** Default: `null`. Declared in hardware/printers.nix */
  description?: Definition<null | string>
  /** Declared in hardware/printers.nix */
  deviceUri?: Definition<string>
  /** Default: `null`. Declared in hardware/printers.nix */
  location?: Definition<null | string>
  /** Declared in hardware/printers.nix */
  model?: Definition<string>
  /** Type: `printable string without spaces, # and /`. Declared in hardware/printers.nix */
  name?: Definition<string>
  /** Default: `{ }`. Declared in hardware/printers.nix */
  ppdOptions?: Definition<AttributeSet<Definition<string>>>
}

/** `hardware.pulseaudio` */
export interface HardwarePulseaudio extends Definitions<HardwarePulseaudio> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  configFile?: NixValue
  daemon?: HardwarePulseaudioDaemon
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraClientConf?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraModules?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  support32Bit?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  systemWide?: NixValue
  tcp?: HardwarePulseaudioTcp
  zeroconf?: HardwarePulseaudioZeroconf
}

/** `hardware.pulseaudio.daemon` */
export interface HardwarePulseaudioDaemon extends Definitions<HardwarePulseaudioDaemon> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  config?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  logLevel?: NixValue
}

/** `hardware.pulseaudio.tcp` */
export interface HardwarePulseaudioTcp extends Definitions<HardwarePulseaudioTcp> {
  anonymousClients?: HardwarePulseaudioTcpAnonymousClients
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
}

/** `hardware.pulseaudio.tcp.anonymousClients` */
export interface HardwarePulseaudioTcpAnonymousClients extends Definitions<HardwarePulseaudioTcpAnonymousClients> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  allowAll?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  allowedIpRanges?: NixValue
}

/** `hardware.pulseaudio.zeroconf` */
export interface HardwarePulseaudioZeroconf extends Definitions<HardwarePulseaudioZeroconf> {
  discovery?: HardwareGkraken
  publish?: HardwareGkraken
}

/** `hardware.raid` */
export interface HardwareRaid extends Definitions<HardwareRaid> {
  HPSmartArray?: HardwareRaidHPSmartArray
}

/** `hardware.raid.HPSmartArray` */
export interface HardwareRaidHPSmartArray extends Definitions<HardwareRaidHPSmartArray> {
  /** Default: `false`. Declared in hardware/raid/hpsa.nix */
  enable?: Definition<boolean>
}

/** `hardware.rasdaemon` */
export interface HardwareRasdaemon extends Definitions<HardwareRasdaemon> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/rasdaemon.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/hardware/rasdaemon.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/hardware/rasdaemon.nix */
  extraModules?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/rasdaemon.nix */
  labels?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/rasdaemon.nix */
  mainboard?: Definition<string>
  /** Default: `pkgs.rasdaemon`. Declared in services/hardware/rasdaemon.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/hardware/rasdaemon.nix */
  record?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/rasdaemon.nix */
  testing?: Definition<boolean>
}

/** `hardware.rtl-sdr` */
export interface HardwareRtlSdr extends Definitions<HardwareRtlSdr> {
  /** Default: `false`. Declared in hardware/rtl-sdr.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.rtl-sdr`. Declared in hardware/rtl-sdr.nix */
  package?: Definition<Package>
}

/** `hardware.saleae-logic` */
export interface HardwareSaleaeLogic extends Definitions<HardwareSaleaeLogic> {
  /** Default: `false`. Declared in hardware/saleae-logic.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.saleae-logic-2`. Declared in hardware/saleae-logic.nix */
  package?: Definition<Package>
}

/** `hardware.sane` */
export interface HardwareSane extends Definitions<HardwareSane> {
  /** Default: `pkgs.sane-backends`. Declared in services/hardware/sane.nix */
  "backends-package"?: Definition<Package>
  brscan4?: HardwareSaneBrscan4
  brscan5?: HardwareSaneBrscan5
  /** Default: `[ ]`. Declared in services/hardware/sane.nix */
  disabledDefaultBackends?: Definition<List<Definition<string>>>
  drivers?: HardwareSaneDrivers
  dsseries?: HardwareSaneDsseries
  /** Default: `false`. Declared in services/hardware/sane.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/hardware/sane.nix */
  extraBackends?: Definition<List<Definition<Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/sane.nix */
  netConf?: Definition<string>
  /** Default: `false`. Declared in services/hardware/sane.nix */
  openFirewall?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/sane.nix */
  snapshot?: Definition<boolean>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  configDir?: Definition<string>
}

/** `hardware.sane.brscan4` */
export interface HardwareSaneBrscan4 extends Definitions<HardwareSaneBrscan4> {
  /** Default: `false`. Declared in services/hardware/sane_extra_backends/brscan4.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/hardware/sane_extra_backends/brscan4.nix */
  netDevices?: Definition<AttributeSet<HardwareSaneBrscan4NetDevice>>
}

/** `hardware.sane.brscan4.netDevices.<name>` */
export interface HardwareSaneBrscan4NetDevice extends Definitions<HardwareSaneBrscan4NetDevice> {
  /** Default: `null`. Declared in services/hardware/sane_extra_backends/brscan4.nix */
  ip?: Definition<null | string>
  /** Declared in services/hardware/sane_extra_backends/brscan4.nix */
  model?: Definition<string>
  /** Declared in services/hardware/sane_extra_backends/brscan4.nix */
  name?: Definition<string>
  /** Default: `null`. Declared in services/hardware/sane_extra_backends/brscan4.nix */
  nodename?: Definition<null | string>
}

/** `hardware.sane.brscan5` */
export interface HardwareSaneBrscan5 extends Definitions<HardwareSaneBrscan5> {
  /** Default: `false`. Declared in services/hardware/sane_extra_backends/brscan5.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/hardware/sane_extra_backends/brscan5.nix */
  netDevices?: Definition<AttributeSet<HardwareSaneBrscan5NetDevice>>
}

/** `hardware.sane.brscan5.netDevices.<name>` */
export interface HardwareSaneBrscan5NetDevice extends Definitions<HardwareSaneBrscan5NetDevice> {
  /** Default: `null`. Declared in services/hardware/sane_extra_backends/brscan5.nix */
  ip?: Definition<null | string>
  /** Declared in services/hardware/sane_extra_backends/brscan5.nix */
  model?: Definition<string>
  /** Declared in services/hardware/sane_extra_backends/brscan5.nix */
  name?: Definition<string>
  /** Default: `null`. Declared in services/hardware/sane_extra_backends/brscan5.nix */
  nodename?: Definition<null | string>
}

/** `hardware.sane.drivers` */
export interface HardwareSaneDrivers extends Definitions<HardwareSaneDrivers> {
  scanSnap?: HardwareSaneDriversScanSnap
}

/** `hardware.sane.drivers.scanSnap` */
export interface HardwareSaneDriversScanSnap extends Definitions<HardwareSaneDriversScanSnap> {
  /** Default: `false`. Declared in services/hardware/sane.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.sane-drivers.epjitsu`. Declared in services/hardware/sane.nix */
  package?: Definition<Package>
}

/** `hardware.sane.dsseries` */
export interface HardwareSaneDsseries extends Definitions<HardwareSaneDsseries> {
  /** Default: `false`. Declared in services/hardware/sane_extra_backends/dsseries.nix */
  enable?: Definition<boolean>
}

/** `hardware.sata` */
export interface HardwareSata extends Definitions<HardwareSata> {
  timeout?: HardwareSataTimeout
}

/** `hardware.sata.timeout` */
export interface HardwareSataTimeout extends Definitions<HardwareSataTimeout> {
  /** Declared in hardware/sata.nix */
  deciSeconds?: Definition<Integer>
  /** Declared in hardware/sata.nix */
  drives?: Definition<List<HardwareSataTimeoutDrive>>
  /** Default: `false`. Declared in hardware/sata.nix */
  enable?: Definition<boolean>
}

/** `hardware.sata.timeout.drives.*` */
export interface HardwareSataTimeoutDrive extends Definitions<HardwareSataTimeoutDrive> {
  /** Default: `"path"`. Declared in hardware/sata.nix */
  idBy?: Definition<"path" | "wwn">
  /** Declared in hardware/sata.nix */
  name?: Definition<string>
}

/** `hardware.sensor` */
export interface HardwareSensor extends Definitions<HardwareSensor> {
  hddtemp?: HardwareSensorHddtemp
  iio?: HardwareSensorIio
}

/** `hardware.sensor.hddtemp` */
export interface HardwareSensorHddtemp extends Definitions<HardwareSensorHddtemp> {
  /** Default: `[ ]`. Declared in hardware/sensor/hddtemp.nix */
  dbEntries?: Definition<List<Definition<string>>>
  /** Declared in hardware/sensor/hddtemp.nix */
  drives?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in hardware/sensor/hddtemp.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in hardware/sensor/hddtemp.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"C"`. Declared in hardware/sensor/hddtemp.nix */
  unit?: Definition<"C" | "F">
}

/** `hardware.sensor.iio` */
export interface HardwareSensorIio extends Definitions<HardwareSensorIio> {
  /** Default: `false`. Declared in hardware/sensor/iio.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.iio-sensor-proxy`. Declared in hardware/sensor/iio.nix */
  package?: Definition<Package>
}

/** `hardware.sheep_net` */
export interface HardwareSheepNet extends Definitions<HardwareSheepNet> {
  /** Default: `false`. Declared in hardware/sheep-net.nix */
  enable?: Definition<boolean>
}

/** `hardware.spacenavd` */
export interface HardwareSpacenavd extends Definitions<HardwareSpacenavd> {
  /** Default: `false`. Declared in services/hardware/spacenavd.nix */
  enable?: Definition<boolean>
}

/** `hardware.steam-hardware` */
export interface HardwareSteamHardware extends Definitions<HardwareSteamHardware> {
  /** Default: `false`. Declared in hardware/steam-hardware.nix */
  enable?: Definition<boolean>
}

/** `hardware.system76` */
export interface HardwareSystem76 extends Definitions<HardwareSystem76> {
  /** Default: `false`. Declared in hardware/system-76.nix */
  enableAll?: Definition<boolean>
  "firmware-daemon"?: HardwareSystem76PowerDaemon
  "kernel-modules"?: HardwareSystem76PowerDaemon
  "power-daemon"?: HardwareSystem76PowerDaemon
}

/** `hardware.system76.power-daemon` */
export interface HardwareSystem76PowerDaemon extends Definitions<HardwareSystem76PowerDaemon> {
  /** Default: `config.hardware.system76.enableAll`. Declared in hardware/system-76.nix */
  enable?: Definition<boolean>
}

/** `hardware.tenstorrent` */
export interface HardwareTenstorrent extends Definitions<HardwareTenstorrent> {
  /** Default: `false`. Declared in hardware/tenstorrent.nix */
  enable?: Definition<boolean>
}

/** `hardware.trackpoint` */
export interface HardwareTrackpoint extends Definitions<HardwareTrackpoint> {
  /** Default: `"TPPS/2 IBM TrackPoint"`. Declared in tasks/trackpoint.nix */
  device?: Definition<string>
  /** Default: `255`. Declared in tasks/trackpoint.nix */
  draghys?: Definition<Integer>
  /** Default: `5`. Declared in tasks/trackpoint.nix */
  drift_time?: Definition<Integer>
  /** Default: `false`. Declared in tasks/trackpoint.nix */
  emulateWheel?: Definition<boolean>
  /** Default: `false`. Declared in tasks/trackpoint.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in tasks/trackpoint.nix */
  ext_dev?: Definition<boolean>
  /** Default: `false`. Declared in tasks/trackpoint.nix */
  fakeButtons?: Definition<boolean>
  /** Default: `6`. Declared in tasks/trackpoint.nix */
  inertia?: Definition<Integer>
  /** Default: `135`. Declared in tasks/trackpoint.nix */
  jenks?: Definition<Integer>
  /** Default: `20`. Declared in tasks/trackpoint.nix */
  mindrag?: Definition<Integer>
  /** Default: `false`. Declared in tasks/trackpoint.nix */
  press_to_select?: Definition<boolean>
  /** Default: `10`. Declared in tasks/trackpoint.nix */
  reach?: Definition<Integer>
  /** Default: `128`. Declared in tasks/trackpoint.nix */
  sensitivity?: Definition<Integer>
  /** Default: `false`. Declared in tasks/trackpoint.nix */
  skipback?: Definition<boolean>
  /** Default: `97`. Declared in tasks/trackpoint.nix */
  speed?: Definition<Integer>
  /** Default: `8`. Declared in tasks/trackpoint.nix */
  thresh?: Definition<Integer>
  /** Default: `255`. Declared in tasks/trackpoint.nix */
  upthresh?: Definition<Integer>
  /** Default: `38`. Declared in tasks/trackpoint.nix */
  ztime?: Definition<Integer>
}

/** `hardware.tuxedo-drivers` */
export interface HardwareTuxedoDrivers extends Definitions<HardwareTuxedoDrivers> {
  /** Default: `false`. Declared in hardware/tuxedo-drivers.nix */
  enable?: Definition<boolean>
}

/** `hardware.tuxedo-rs` */
export interface HardwareTuxedoRs extends Definitions<HardwareTuxedoRs> {
  /** Default: `false`. Declared in services/hardware/tuxedo-rs.nix */
  enable?: Definition<boolean>
  "tailor-gui"?: HardwareTuxedoRsTailorGui
}

/** `hardware.tuxedo-rs.tailor-gui` */
export interface HardwareTuxedoRsTailorGui extends Definitions<HardwareTuxedoRsTailorGui> {
  /** Default: `false`. Declared in services/hardware/tuxedo-rs.nix */
  enable?: Definition<boolean>
}

/** `hardware.ubertooth` */
export interface HardwareUbertooth extends Definitions<HardwareUbertooth> {
  /** Default: `false`. Declared in hardware/ubertooth.nix */
  enable?: Definition<boolean>
  /** Default: `"ubertooth"`. Declared in hardware/ubertooth.nix */
  group?: Definition<string>
}

/** `hardware.uinput` */
export interface HardwareUinput extends Definitions<HardwareUinput> {
  /** Default: `false`. Declared in hardware/uinput.nix */
  enable?: Definition<boolean>
}

/** `hardware.uni-sync` */
export interface HardwareUniSync extends Definitions<HardwareUniSync> {
  /** Default: `[ ]`. Declared in hardware/uni-sync.nix */
  devices?: Definition<List<HardwareUniSyncDevice>>
  /** Default: `false`. Declared in hardware/uni-sync.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.uni-sync`. Declared in hardware/uni-sync.nix */
  package?: Definition<Package>
}

/** `hardware.uni-sync.devices.*` */
export interface HardwareUniSyncDevice extends Definitions<HardwareUniSyncDevice> {
  /** Default: `[ ]`. Declared in hardware/uni-sync.nix */
  channels?: Definition<List<HardwareUniSyncDeviceChannel>>
  /** Declared in hardware/uni-sync.nix */
  device_id?: Definition<string>
  /** Default: `false`. Declared in hardware/uni-sync.nix */
  sync_rgb?: Definition<boolean>
}

/** `hardware.uni-sync.devices.*.channels.*` */
export interface HardwareUniSyncDeviceChannel extends Definitions<HardwareUniSyncDeviceChannel> {
  /** Default: `"Manual"`. Declared in hardware/uni-sync.nix */
  mode?: Definition<"Manual" | "PWM">
  /** Default: `"50"`. Declared in hardware/uni-sync.nix */
  speed?: Definition<Integer>
}

/** `hardware.usb-modeswitch` */
export interface HardwareUsbModeswitch extends Definitions<HardwareUsbModeswitch> {
  /** Default: `false`. Declared in hardware/usb-modeswitch.nix */
  enable?: Definition<boolean>
}

/** `hardware.usbStorage` */
export interface HardwareUsbStorage extends Definitions<HardwareUsbStorage> {
  /** Default: `false`. Declared in hardware/usb-storage.nix */
  manageShutdown?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  manageStartStop?: NixValue
}

/** `hardware.wooting` */
export interface HardwareWooting extends Definitions<HardwareWooting> {
  /** Default: `false`. Declared in hardware/wooting.nix */
  enable?: Definition<boolean>
}

/** `hardware.xone` */
export interface HardwareXone extends Definitions<HardwareXone> {
  /** Default: `false`. Declared in hardware/xone.nix */
  enable?: Definition<boolean>
}

/** `hardware.xpad-noone` */
export interface HardwareXpadNoone extends Definitions<HardwareXpadNoone> {
  /** Default: `false`. Declared in hardware/xpad-noone.nix */
  enable?: Definition<boolean>
}

/** `hardware.xpadneo` */
export interface HardwareXpadneo extends Definitions<HardwareXpadneo> {
  /** Default: `false`. Declared in hardware/xpadneo.nix */
  enable?: Definition<boolean>
}
