// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixFunction, NixValue, NonEmptyList, Package, Path, UnitSetting } from "../values.ts"
import type { SystemdNetworkWaitOnline, SystemdService, SystemdSocket, SystemdTarget, SystemdTmpfilesSettingEntryEntry } from "./systemd.ts"
import type { FileSystemStratis } from "./file-systems.ts"

/** `boot` */
export interface Boot extends Definitions<Boot> {
  bcache?: BootBcache
  bcachefs?: BootBcachefs
  binfmt?: BootBinfmt
  /** Default: `{ }`. Declared in system/boot/modprobe.nix */
  blacklistedKernelModules?: Definition<AttributeSet<Definition<boolean>> | List<Definition<string>>>
  bootspec?: BootBootspec
  /** Default: `4`. Declared in system/boot/kernel.nix */
  consoleLogLevel?: Definition<Integer>
  crashDump?: BootCrashDump
  /** Default: `"50%"`. Declared in tasks/filesystems.nix */
  devShmSize?: Definition<string>
  /** Default: `"5%"`. Declared in tasks/filesystems.nix */
  devSize?: Definition<string>
  /** Default: `config.containers != { }`. Declared in virtualisation/nixos-containers.nix */
  enableContainers?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/modprobe.nix */
  extraModprobeConfig?: Definition<string>
  /** Default: `[ ]`. Declared in system/boot/kernel.nix */
  extraModulePackages?: Definition<List<Definition<Package>>>
  /** Default: `[ ]`. Declared in system/boot/stage-2.nix */
  extraSystemdUnitPaths?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in system/boot/grow-partition.nix */
  growPartition?: Definition<boolean>
  /** Default: `true`. Declared in services/hardware/udev.nix */
  hardwareScan?: Definition<boolean>
  initrd?: BootInitrd
  /** Default: `"config.boot.isNspawnContainer"`. Declared in virtualisation/nixos-containers.nix */
  isContainer?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/nixos-containers.nix */
  isNspawnContainer?: Definition<boolean>
  "iscsi-initiator"?: BootIscsiInitiator
  kernel?: BootKernel
  /** Default: `{ }`. Declared in system/boot/kernel.nix */
  kernelModules?: Definition<AttributeSet<Definition<boolean>> | List<Definition<string>>>
  /** Default: `pkgs.linuxPackages`. Declared in system/boot/kernel.nix */
  kernelPackages?: NixValue
  /** Type: `list of string, with spaces inside double quotes`. Default: `[ ]`. Declared in system/boot/kernel.nix */
  kernelParams?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/kernel.nix */
  kernelPatches?: Definition<List<Definition<NixAttributes>>>
  kexec?: BootKexec
  loader?: BootLoader
  modprobeConfig?: BootModprobeConfig
  /** Type: `list of non-empty string`. Default: `[ "ro" "nodev" "nosuid" ]`. Declared in system/boot/stage-2.nix */
  nixStoreMountOpts?: Definition<List<Definition<string>>>
  plymouth?: BootPlymouth
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/stage-2.nix */
  postBootCommands?: Definition<string>
  /** Default: `""`. Declared in system/boot/stage-1.nix */
  resumeDevice?: Definition<string>
  /** Default: `"25%"`. Declared in tasks/filesystems.nix */
  runSize?: Definition<string>
  specialFileSystems?: Definition<AttributeSet<BootSpecialFileSystem>>
  /** Default: `{ }`. Declared in tasks/filesystems.nix */
  supportedFilesystems?: Definition<AttributeSet<Definition<boolean>> | List<Definition<string>>>
  swraid?: BootSwraid
  /** Default: `"/run/current-system/systemd/lib/systemd/systemd"`. Declared in system/boot/stage-2.nix */
  systemdExecutable?: Definition<string>
  tmp?: BootTmp
  uki?: BootUki
  uvesafb?: BootUvesafb
  /** Default: `false`. Declared in system/boot/kernel.nix */
  vesa?: Definition<boolean>
  zfs?: BootZfs
  /** @deprecated renamed to boot.binfmt.registrations */
  binfmtMiscRegistrations?: Definition<AttributeSet<BootBinfmtRegistration>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  bootMount?: NixValue
  /** @deprecated renamed to boot.tmp.cleanOnBoot */
  cleanTmpDir?: Definition<boolean>
  /** @deprecated renamed to boot.loader.grub.copyKernels */
  copyKernels?: Definition<boolean>
  /** @deprecated renamed to console.earlySetup */
  earlyVconsoleSetup?: Definition<boolean>
  /**
   * Type: `strings concatenated with “\n”`.
   *
   * @deprecated renamed to boot.loader.grub.extraEntries
   */
  extraGrubEntries?: Definition<string>
  /** @deprecated renamed to boot.loader.grub.extraEntriesBeforeNixOS */
  extraGrubEntriesBeforeNixos?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraTTYs?: NixValue
  /** @deprecated renamed to boot.loader.grub.device */
  grubDevice?: Definition<string>
  /**
   * Type: `null or absolute path`.
   *
   * @deprecated renamed to boot.loader.grub.splashImage
   */
  grubSplashImage?: Definition<null | Path>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  readOnlyNixStore?: NixValue
  systemd?: BootSystemd
  /** @deprecated renamed to boot.tmp.useTmpfs */
  tmpOnTmpfs?: Definition<boolean>
  /**
   * Type: `string or (positive integer, meaning >0)`.
   *
   * @deprecated renamed to boot.tmp.tmpfsSize
   */
  tmpOnTmpfsSize?: Definition<string | Integer>
}

/** `boot.bcache` */
export interface BootBcache extends Definitions<BootBcache> {
  /** Default: `true`. Declared in tasks/bcache.nix */
  enable?: Definition<boolean>
}

/** `boot.bcachefs` */
export interface BootBcachefs extends Definitions<BootBcachefs> {
  /** Default: `pkgs.bcachefs-tools`. Declared in tasks/filesystems/bcachefs.nix */
  package?: Definition<Package>
}

/** `boot.binfmt` */
export interface BootBinfmt extends Definitions<BootBinfmt> {
  /** Default: `true`. Declared in system/boot/binfmt.nix */
  addEmulatedSystemsToNixSandbox?: Definition<boolean>
  /** Default: `[ ]`. Declared in system/boot/binfmt.nix */
  emulatedSystems?: Definition<List<Definition<"aarch64-linux" | "aarch64_be-linux" | "alpha-linux" | "armv6l-linux" | "armv7l-linux" | "i386-linux" | "i486-linux" | "i586-linux" | "i686-linux" | "i686-windows" | "loongarch64-linux" | "mips-linux" | "mips64-linux" | "mips64-linuxabin32" | "mips64el-linux" | "mips64el-linuxabin32" | "mipsel-linux" | "powerpc-linux" | "powerpc64-linux" | "powerpc64le-linux" | "riscv32-linux" | "riscv64-linux" | "s390x-linux" | "sparc-linux" | "sparc64-linux" | "wasm32-wasi" | "wasm64-wasi" | "x86_64-linux" | "x86_64-windows">>>
  /** Default: `false`. Declared in system/boot/binfmt.nix */
  preferStaticEmulators?: Definition<boolean>
  /** Default: `{ }`. Declared in system/boot/binfmt.nix */
  registrations?: Definition<AttributeSet<BootBinfmtRegistration>>
}

/** `boot.binfmt.registrations.<name>` */
export interface BootBinfmtRegistration extends Definitions<BootBinfmtRegistration> {
  /** Default: `false`. Declared in system/boot/binfmt.nix */
  fixBinary?: Definition<boolean>
  /** Type: `absolute path`. Declared in system/boot/binfmt.nix */
  interpreter?: Definition<Path>
  /** Declared in system/boot/binfmt.nix */
  magicOrExtension?: Definition<string>
  /** Default: `null`. Declared in system/boot/binfmt.nix */
  mask?: Definition<null | string>
  /** Default: `false`. Declared in system/boot/binfmt.nix */
  matchCredentials?: Definition<boolean>
  /** Default: `null`. Declared in system/boot/binfmt.nix */
  offset?: Definition<null | Integer>
  /** Default: `false`. Declared in system/boot/binfmt.nix */
  openBinary?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/binfmt.nix */
  preserveArgvZero?: Definition<boolean>
  /** Default: `"magic"`. Declared in system/boot/binfmt.nix */
  recognitionType?: Definition<"magic" | "extension">
  /** Default: `true`. Declared in system/boot/binfmt.nix */
  wrapInterpreterInShell?: Definition<boolean>
  /**
   * Type: `null or path`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  interpreterSandboxPath?: Definition<null | Path>
}

/** `boot.bootspec` */
export interface BootBootspec extends Definitions<BootBootspec> {
  /** Default: `false`. Declared in system/activation/bootspec.nix */
  enableValidation?: Definition<boolean>
  /** Default: `{ }`. Declared in system/activation/bootspec.nix */
  extensions?: Definition<NixAttributes>
  /** Default: `pkgs.bootspec`. Declared in system/activation/bootspec.nix */
  package?: Definition<Package>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  enable?: Definition<boolean>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  filename?: NixValue
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  validator?: NixValue
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  writer?: NixValue
}

/** `boot.crashDump` */
export interface BootCrashDump extends Definitions<BootCrashDump> {
  /** Default: `false`. Declared in misc/crashdump.nix */
  enable?: Definition<boolean>
  /** Default: `[ "1" "boot.shell_on_fail" ]`. Declared in misc/crashdump.nix */
  kernelParams?: Definition<List<Definition<string>>>
  /** Default: `"128M"`. Declared in misc/crashdump.nix */
  reservedMemory?: Definition<string>
}

/** `boot.initrd` */
export interface BootInitrd extends Definitions<BootInitrd> {
  /** Default: `false`. Declared in system/boot/kernel.nix */
  allowMissingModules?: Definition<boolean>
  /** Default: `{ }`. Declared in system/boot/kernel.nix */
  availableKernelModules?: Definition<AttributeSet<Definition<boolean>> | List<Definition<string>>>
  /** Default: `true`. Declared in system/boot/stage-1.nix */
  checkJournalingFS?: Definition<boolean>
  clevis?: BootInitrdClevis
  /** Default: `zstd if the kernel supports it (5.9+), gzip if not`. Declared in system/boot/stage-1.nix */
  compressor?: Definition<string | NixFunction<string>>
  /** Default: `null`. Declared in system/boot/stage-1.nix */
  compressorArgs?: Definition<null | List<Definition<string>>>
  /** Default: `!config.boot.isContainer`. Declared in system/boot/stage-1.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in system/boot/stage-1.nix */
  extraFiles?: Definition<AttributeSet<BootInitrdExtraFile>>
  /** Default: `[ ]`. Declared in system/boot/stage-1.nix */
  extraFirmwarePaths?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in system/boot/kernel.nix */
  includeDefaultModules?: Definition<boolean>
  /** Default: `{ }`. Declared in system/boot/kernel.nix */
  kernelModules?: Definition<AttributeSet<Definition<boolean>> | List<Definition<string>>>
  luks?: BootInitrdLuks
  network?: BootInitrdNetwork
  "nix-store-veritysetup"?: BootInitrdNixStoreVeritysetup
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/stage-1.nix */
  postDeviceCommands?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/stage-1.nix */
  postMountCommands?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/stage-1.nix */
  postResumeCommands?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/stage-1.nix */
  preDeviceCommands?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/stage-1.nix */
  preFailCommands?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/stage-1.nix */
  preLVMCommands?: Definition<string>
  /** Default: `[ ]`. Declared in system/boot/stage-1.nix */
  prepend?: Definition<List<Definition<string>>>
  /** Type: `attribute set of (null or absolute path)`. Default: `{ }`. Declared in system/boot/stage-1.nix */
  secrets?: Definition<AttributeSet<Definition<null | Path>>>
  services?: BootInitrdServices
  /** Default: `{ }`. Declared in system/boot/stage-1.nix */
  supportedFilesystems?: Definition<AttributeSet<Definition<boolean>> | List<Definition<string>>>
  systemd?: BootInitrdSystemd
  unl0kr?: BootInitrdUnl0kr
  /** Default: `true`. Declared in system/boot/stage-1.nix */
  verbose?: Definition<boolean>
  /**
   * Type: `strings concatenated with "\n"`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  extraUdevRulesCommands?: Definition<string>
  /**
   * Type: `strings concatenated with "\n"`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  extraUtilsCommands?: Definition<string>
  /**
   * Type: `strings concatenated with "\n"`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  extraUtilsCommandsTest?: Definition<string>
  /**
   * Type: `strings concatenated with “\n”`.
   *
   * @deprecated renamed to boot.swraid.mdadmConf
   */
  mdadmConf?: Definition<string>
}

/** `boot.initrd.clevis` */
export interface BootInitrdClevis extends Definitions<BootInitrdClevis> {
  /** Default: `{ }`. Declared in system/boot/clevis.nix */
  devices?: Definition<AttributeSet<BootInitrdClevisDevice>>
  /** Default: `false`. Declared in system/boot/clevis.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.clevis`. Declared in system/boot/clevis.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in system/boot/clevis.nix */
  useTang?: Definition<boolean>
}

/** `boot.initrd.clevis.devices.<name>` */
export interface BootInitrdClevisDevice extends Definitions<BootInitrdClevisDevice> {
  /** Type: `absolute path`. Declared in system/boot/clevis.nix */
  secretFile?: Definition<Path>
}

/** `boot.initrd.extraFiles.<name>` */
export interface BootInitrdExtraFile extends Definitions<BootInitrdExtraFile> {
  /** Declared in system/boot/stage-1.nix */
  source?: Definition<Package>
}

/** `boot.initrd.luks` */
export interface BootInitrdLuks extends Definitions<BootInitrdLuks> {
  /** Default: `[ "aes" "aes_generic" "blowfish" "twofish" "serpent" "cbc" "xts" "lrw" "sha1" "sha256" "sha512" "af_alg" "algif_skcipher" "cryptd" "input_leds" ]`. Declared in system/boot/luksroot.nix */
  cryptoModules?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in system/boot/luksroot.nix */
  devices?: Definition<AttributeSet<BootInitrdLuksDevice>>
  /** Default: `false`. Declared in system/boot/luksroot.nix */
  fido2Support?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/luksroot.nix */
  gpgSupport?: Definition<boolean>
  /** Default: `true`. Declared in system/boot/luksroot.nix */
  mitigateDMAAttacks?: Definition<boolean>
  /** Default: `true`. Declared in system/boot/luksroot.nix */
  reusePassphrases?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/luksroot.nix */
  yubikeySupport?: Definition<boolean>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  forceLuksSupportInInitrd?: Definition<boolean>
}

/** `boot.initrd.luks.devices.<name>` */
export interface BootInitrdLuksDevice extends Definitions<BootInitrdLuksDevice> {
  /** Default: `false`. Declared in system/boot/luksroot.nix */
  allowDiscards?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/luksroot.nix */
  bypassWorkqueues?: Definition<boolean>
  /** Declared in system/boot/luksroot.nix */
  device?: Definition<string>
  /** Default: `false`. Declared in system/boot/luksroot.nix */
  fallbackToPassword?: Definition<boolean>
  fido2?: BootInitrdLuksDeviceFido2
  /** Default: `null`. Declared in system/boot/luksroot.nix */
  gpgCard?: null | BootInitrdLuksDeviceGpgCard
  /** Default: `null`. Declared in system/boot/luksroot.nix */
  header?: Definition<null | string>
  /** Default: `null`. Declared in system/boot/luksroot.nix */
  keyFile?: Definition<null | string>
  /** Default: `null`. Declared in system/boot/luksroot.nix */
  keyFileOffset?: Definition<null | Integer>
  /** Default: `null`. Declared in system/boot/luksroot.nix */
  keyFileSize?: Definition<null | Integer>
  /** Default: `null`. Declared in system/boot/luksroot.nix */
  keyFileTimeout?: Definition<null | Integer>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/luksroot.nix */
  postOpenCommands?: Definition<string>
  /** Default: `true`. Declared in system/boot/luksroot.nix */
  preLVM?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/luksroot.nix */
  preOpenCommands?: Definition<string>
  /** Default: `false`. Declared in system/boot/luksroot.nix */
  tryEmptyPassphrase?: Definition<boolean>
  /** Default: `null`. Declared in system/boot/luksroot.nix */
  yubikey?: null | BootInitrdLuksDeviceYubikey
  /**
   * Type: `list of (optionally newline-terminated) single-line string`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  crypttabExtraOpts?: Definition<List<Definition<string>>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  name?: Definition<string>
}

/** `boot.initrd.luks.devices.<name>.fido2` */
export interface BootInitrdLuksDeviceFido2 extends Definitions<BootInitrdLuksDeviceFido2> {
  /** Default: `null`. Declared in system/boot/luksroot.nix */
  credential?: Definition<null | string>
  /** Default: `[ ]`. Declared in system/boot/luksroot.nix */
  credentials?: Definition<List<Definition<string>>>
  /** Default: `10`. Declared in system/boot/luksroot.nix */
  gracePeriod?: Definition<Integer>
  /** Default: `false`. Declared in system/boot/luksroot.nix */
  passwordLess?: Definition<boolean>
}

/** `boot.initrd.luks.devices.<name>.gpgCard` */
export interface BootInitrdLuksDeviceGpgCard extends Definitions<BootInitrdLuksDeviceGpgCard> {
  /** Type: `absolute path`. Declared in system/boot/luksroot.nix */
  encryptedPass?: Definition<Path>
  /** Default: `10`. Declared in system/boot/luksroot.nix */
  gracePeriod?: Definition<Integer>
  /** Type: `absolute path`. Declared in system/boot/luksroot.nix */
  publicKey?: Definition<Path>
}

/** `boot.initrd.luks.devices.<name>.yubikey` */
export interface BootInitrdLuksDeviceYubikey extends Definitions<BootInitrdLuksDeviceYubikey> {
  /** Default: `10`. Declared in system/boot/luksroot.nix */
  gracePeriod?: Definition<Integer>
  /** Default: `0`. Declared in system/boot/luksroot.nix */
  iterationStep?: Definition<Integer>
  /** Default: `64`. Declared in system/boot/luksroot.nix */
  keyLength?: Definition<Integer>
  /** Default: `16`. Declared in system/boot/luksroot.nix */
  saltLength?: Definition<Integer>
  /** Default: `2`. Declared in system/boot/luksroot.nix */
  slot?: Definition<Integer>
  storage?: BootInitrdLuksDeviceYubikeyStorage
  /** Default: `true`. Declared in system/boot/luksroot.nix */
  twoFactor?: Definition<boolean>
}

/** `boot.initrd.luks.devices.<name>.yubikey.storage` */
export interface BootInitrdLuksDeviceYubikeyStorage extends Definitions<BootInitrdLuksDeviceYubikeyStorage> {
  /** Type: `absolute path`. Default: `"/dev/sda1"`. Declared in system/boot/luksroot.nix */
  device?: Definition<Path>
  /** Default: `"vfat"`. Declared in system/boot/luksroot.nix */
  fsType?: Definition<string>
  /** Default: `"/crypt-storage/default"`. Declared in system/boot/luksroot.nix */
  path?: Definition<string>
}

/** `boot.initrd.network` */
export interface BootInitrdNetwork extends Definitions<BootInitrdNetwork> {
  /** Default: `false`. Declared in system/boot/initrd-network.nix */
  enable?: Definition<boolean>
  /** Default: `"!config.boot.initrd.systemd.enable"`. Declared in system/boot/initrd-network.nix */
  flushBeforeStage2?: Definition<boolean>
  ifstate?: BootInitrdNetworkIfstate
  openvpn?: BootInitrdNetworkOpenvpn
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/initrd-network.nix */
  postCommands?: Definition<string>
  ssh?: BootInitrdNetworkSsh
  udhcpc?: BootInitrdNetworkUdhcpc
}

/** `boot.initrd.network.ifstate` */
export interface BootInitrdNetworkIfstate extends Definitions<BootInitrdNetworkIfstate> {
  /** Default: `false`. Declared in services/networking/ifstate.nix */
  allowIfstateToDrasticlyIncreaseInitrdSize?: Definition<boolean>
  /** Type: `YAML 1.1 value`. Default: `{ interfaces = { }; }`. Declared in services/networking/ifstate.nix */
  cleanupSettings?: JsonValue
  /** Default: `false`. Declared in services/networking/ifstate.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ifstate.override { withConfigValidation = false; }`. Declared in services/networking/ifstate.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/networking/ifstate.nix */
  settings?: JsonValue
}

/** `boot.initrd.network.openvpn` */
export interface BootInitrdNetworkOpenvpn extends Definitions<BootInitrdNetworkOpenvpn> {
  /** Type: `absolute path`. Declared in system/boot/initrd-openvpn.nix */
  configuration?: Definition<Path>
  /** Default: `false`. Declared in system/boot/initrd-openvpn.nix */
  enable?: Definition<boolean>
}

/** `boot.initrd.network.ssh` */
export interface BootInitrdNetworkSsh extends Definitions<BootInitrdNetworkSsh> {
  /** Type: `list of absolute path`. Default: `config.users.users.root.openssh.authorizedKeys.keyFiles`. Declared in system/boot/initrd-ssh.nix */
  authorizedKeyFiles?: Definition<List<Definition<Path>>>
  /** Default: `config.users.users.root.openssh.authorizedKeys.keys`. Declared in system/boot/initrd-ssh.nix */
  authorizedKeys?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in system/boot/initrd-ssh.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/initrd-ssh.nix */
  extraConfig?: Definition<string>
  /** Type: `list of (string or absolute path)`. Default: `[ ]`. Declared in system/boot/initrd-ssh.nix */
  hostKeys?: Definition<List<Definition<string | Path>>>
  /** Default: `false`. Declared in system/boot/initrd-ssh.nix */
  ignoreEmptyHostKeys?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `22`. Declared in system/boot/initrd-ssh.nix */
  port?: Definition<Integer>
  /** Default: `"\"/bin/ash\""`. Declared in system/boot/initrd-ssh.nix */
  shell?: Definition<null | string>
}

/** `boot.initrd.network.udhcpc` */
export interface BootInitrdNetworkUdhcpc extends Definitions<BootInitrdNetworkUdhcpc> {
  /** Default: `"networking.useDHCP"`. Declared in system/boot/initrd-network.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in system/boot/initrd-network.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `boot.initrd.nix-store-veritysetup` */
export interface BootInitrdNixStoreVeritysetup extends Definitions<BootInitrdNixStoreVeritysetup> {
  /** Default: `false`. Declared in system/boot/nix-store-veritysetup.nix */
  enable?: Definition<boolean>
}

/** `boot.initrd.services` */
export interface BootInitrdServices extends Definitions<BootInitrdServices> {
  bcache?: BootInitrdServicesBcache
  lvm?: BootInitrdServicesLvm
  resolved?: BootInitrdServicesResolved
  udev?: BootInitrdServicesUdev
  swraid?: BootInitrdServicesSwraid
}

/** `boot.initrd.services.bcache` */
export interface BootInitrdServicesBcache extends Definitions<BootInitrdServicesBcache> {
  /** Default: `config.boot.initrd.systemd.enable && config.boot.bcache.enable`. Declared in tasks/bcache.nix */
  enable?: Definition<boolean>
}

/** `boot.initrd.services.lvm` */
export interface BootInitrdServicesLvm extends Definitions<BootInitrdServicesLvm> {
  /** Default: `config.boot.initrd.systemd.enable && config.services.lvm.enable`. Declared in tasks/lvm.nix */
  enable?: Definition<boolean>
}

/** `boot.initrd.services.resolved` */
export interface BootInitrdServicesResolved extends Definitions<BootInitrdServicesResolved> {
  /** Default: `"config.boot.initrd.systemd.network.enable"`. Declared in system/boot/resolved.nix */
  enable?: NixValue
}

/** `boot.initrd.services.swraid` */
export interface BootInitrdServicesSwraid extends Definitions<BootInitrdServicesSwraid> {
  /** @deprecated renamed to boot.swraid.enable */
  enable?: Definition<boolean>
  /**
   * Type: `strings concatenated with “\n”`.
   *
   * @deprecated renamed to boot.swraid.mdadmConf
   */
  mdadmConf?: Definition<string>
}

/** `boot.initrd.services.udev` */
export interface BootInitrdServicesUdev extends Definitions<BootInitrdServicesUdev> {
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/hardware/udev.nix */
  binPackages?: Definition<List<Definition<Path>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/hardware/udev.nix */
  packages?: Definition<List<Definition<Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/udev.nix */
  rules?: Definition<string>
}

/** `boot.initrd.systemd` */
export interface BootInitrdSystemd extends Definitions<BootInitrdSystemd> {
  /** Default: `[ ]`. Declared in system/boot/systemd/initrd.nix */
  additionalUpstreamUnits?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/systemd/initrd.nix */
  automounts?: Definition<List<Definition<NixAttributes>>>
  /** Default: `{ }`. Declared in system/boot/systemd/initrd.nix */
  contents?: Definition<AttributeSet<BootInitrdSystemdContent>>
  dbus?: BootInitrdSystemdDbus
  dmVerity?: BootInitrdSystemdDmVerity
  /** Type: `boolean or null or (string, not containing newlines or colons)`. Default: `false`. Declared in system/boot/systemd/initrd.nix */
  emergencyAccess?: Definition<boolean | null | string>
  /** Default: `false`. Declared in system/boot/systemd/initrd.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in system/boot/systemd/initrd.nix */
  extraBin?: Definition<AttributeSet<Definition<Path>>>
  fido2?: BootInitrdSystemdFido2
  /** Default: `{ }`. Declared in config/users-groups.nix */
  groups?: Definition<AttributeSet<BootInitrdSystemdGroup>>
  /** Default: `[ ]`. Declared in system/boot/systemd/initrd.nix */
  initrdBin?: Definition<List<Definition<Package>>>
  /** Type: `attribute set of (null or string or absolute path or package)`. Default: `'' { PATH = "/bin:/sbin"; } ''`. Declared in system/boot/systemd/initrd.nix */
  managerEnvironment?: Definition<AttributeSet<Definition<null | string | Path | Package>>>
  /** Default: `[ ]`. Declared in system/boot/systemd/initrd.nix */
  mounts?: Definition<List<Definition<NixAttributes>>>
  network?: BootInitrdSystemdNetwork
  /** Default: `config.systemd.package`. Declared in system/boot/systemd/initrd.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in system/boot/systemd/initrd.nix */
  packages?: Definition<List<Definition<Package>>>
  /** Default: `{ }`. Declared in system/boot/systemd/initrd.nix */
  paths?: Definition<AttributeSet<Definition<NixAttributes>>>
  repart?: BootInitrdSystemdRepart
  /** Default: `"fstab"`. Declared in system/boot/systemd/initrd.nix */
  root?: Definition<"fstab" | "gpt-auto">
  /** Default: `{ }`. Declared in system/boot/systemd/initrd.nix */
  services?: Definition<AttributeSet<Definition<NixAttributes>>>
  settings?: BootInitrdSystemdSettings
  /** Default: `{ }`. Declared in system/boot/systemd/initrd.nix */
  slices?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Default: `{ }`. Declared in system/boot/systemd/initrd.nix */
  sockets?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Type: `list of ((submodule) or ((optionally newline-terminated) single-line string or package) convertible to it)`. Default: `[ ]`. Declared in system/boot/systemd/initrd.nix */
  storePaths?: Definition<List<Definition<BootInitrdSystemdStorePath | string | Package>>>
  /** Type: `list of (optionally newline-terminated) single-line string`. Default: `[ ]`. Declared in system/boot/systemd/initrd.nix */
  suppressedStorePaths?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/systemd/initrd.nix */
  suppressedUnits?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in system/boot/systemd/initrd.nix */
  targets?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Default: `{ }`. Declared in system/boot/systemd/initrd.nix */
  timers?: Definition<AttributeSet<Definition<NixAttributes>>>
  tmpfiles?: BootInitrdSystemdTmpfiles
  tpm2?: BootInitrdSystemdTpm2
  /** Default: `{ }`. Declared in system/boot/systemd/initrd.nix */
  units?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Default: `{ }`. Declared in config/users-groups.nix */
  users?: Definition<AttributeSet<BootInitrdSystemdUser>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enableTpm2?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  strip?: NixValue
}

/** `boot.initrd.systemd.contents.<name>` */
export interface BootInitrdSystemdContent extends Definitions<BootInitrdSystemdContent> {
  dlopen?: BootInitrdSystemdStorePathDlopen
  /** Default: `true`. Declared in system/boot/systemd/initrd.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in system/boot/systemd/initrd.nix */
  source?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in system/boot/systemd/initrd.nix */
  target?: Definition<null | Path>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in system/boot/systemd/initrd.nix */
  text?: Definition<null | string>
}

/** `boot.initrd.systemd.dbus` */
export interface BootInitrdSystemdDbus extends Definitions<BootInitrdSystemdDbus> {
  /** Default: `false`. Declared in services/system/dbus.nix */
  enable?: Definition<boolean>
}

/** `boot.initrd.systemd.dmVerity` */
export interface BootInitrdSystemdDmVerity extends Definitions<BootInitrdSystemdDmVerity> {
  /** Default: `false`. Declared in system/boot/systemd/dm-verity.nix */
  enable?: Definition<boolean>
}

/** `boot.initrd.systemd.fido2` */
export interface BootInitrdSystemdFido2 extends Definitions<BootInitrdSystemdFido2> {
  /** Default: `config.boot.initrd.systemd.package.withFido2`. Declared in system/boot/systemd/fido2.nix */
  enable?: Definition<boolean>
}

/** `boot.initrd.systemd.groups.<name>` */
export interface BootInitrdSystemdGroup extends Definitions<BootInitrdSystemdGroup> {
  /** Default: `config.users.groups.${name}.gid`. Declared in config/users-groups.nix */
  gid?: Definition<Integer>
}

/** `boot.initrd.systemd.network` */
export interface BootInitrdSystemdNetwork extends Definitions<BootInitrdSystemdNetwork> {
  /** Default: `{ }`. Declared in system/boot/networkd.nix */
  config?: Definition<NixAttributes>
  /** Default: `false`. Declared in system/boot/networkd.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in system/boot/networkd.nix */
  links?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Default: `{ }`. Declared in system/boot/networkd.nix */
  netdevs?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Default: `{ }`. Declared in system/boot/networkd.nix nixos/modules/system/boot/networkd.nix */
  networks?: Definition<AttributeSet<Definition<NixAttributes>>>
  "wait-online"?: SystemdNetworkWaitOnline
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  units?: NixValue
}

/** `boot.initrd.systemd.repart` */
export interface BootInitrdSystemdRepart extends Definitions<BootInitrdSystemdRepart> {
  /** Default: `null`. Declared in system/boot/systemd/repart.nix */
  device?: Definition<null | string>
  /** Default: `true`. Declared in system/boot/systemd/repart.nix */
  discard?: Definition<boolean>
  /** Default: `"refuse"`. Declared in system/boot/systemd/repart.nix */
  empty?: Definition<"refuse" | "allow" | "require" | "force" | "create">
  /** Default: `false`. Declared in system/boot/systemd/repart.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in system/boot/systemd/repart.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `boot.initrd.systemd.settings` */
export interface BootInitrdSystemdSettings extends Definitions<BootInitrdSystemdSettings> {
  /** Type: `open submodule of attribute set of (systemd option)`. Default: `{ DefaultEnvironment = "PATH=/bin:/sbin"; }`. Declared in system/boot/systemd/initrd.nix */
  Manager?: Definition<AttributeSet<Definition<UnitSetting>>>
}

/** `boot.initrd.systemd.storePaths.*` */
export interface BootInitrdSystemdStorePath extends Definitions<BootInitrdSystemdStorePath> {
  dlopen?: BootInitrdSystemdStorePathDlopen
  /** Default: `true`. Declared in system/boot/systemd/initrd.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in system/boot/systemd/initrd.nix */
  source?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in system/boot/systemd/initrd.nix */
  target?: Definition<null | Path>
}

/** `boot.initrd.systemd.storePaths.*.dlopen` */
export interface BootInitrdSystemdStorePathDlopen extends Definitions<BootInitrdSystemdStorePathDlopen> {
  /** Type: `list of (optionally newline-terminated) single-line string`. Default: `[ ]`. Declared in system/boot/systemd/initrd.nix */
  features?: Definition<List<Definition<string>>>
  /** Default: `"recommended"`. Declared in system/boot/systemd/initrd.nix */
  usePriority?: Definition<"required" | "recommended" | "suggested">
}

/** `boot.initrd.systemd.tmpfiles` */
export interface BootInitrdSystemdTmpfiles extends Definitions<BootInitrdSystemdTmpfiles> {
  /** Default: `{ }`. Declared in system/boot/systemd/tmpfiles.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<AttributeSet<SystemdTmpfilesSettingEntryEntry>>>>>>
}

/** `boot.initrd.systemd.tpm2` */
export interface BootInitrdSystemdTpm2 extends Definitions<BootInitrdSystemdTpm2> {
  /** Default: `"boot.initrd.systemd.package.withTpm2Units"`. Declared in system/boot/systemd/tpm2.nix */
  enable?: Definition<boolean>
}

/** `boot.initrd.systemd.users.<name>` */
export interface BootInitrdSystemdUser extends Definitions<BootInitrdSystemdUser> {
  /** Type: `(optionally newline-terminated) single-line string`. Default: `config.users.users.${name}.group`. Declared in config/users-groups.nix */
  group?: Definition<string>
  /** Type: `absolute path, not containing newlines or colons`. Default: `${pkgs.shadow}/bin/nologin`. Declared in config/users-groups.nix */
  shell?: Definition<Path>
  /** Default: `config.users.users.${name}.uid`. Declared in config/users-groups.nix */
  uid?: Definition<Integer>
}

/** `boot.initrd.unl0kr` */
export interface BootInitrdUnl0kr extends Definitions<BootInitrdUnl0kr> {
  /** Default: `false`. Declared in system/boot/unl0kr.nix */
  allowVendorDrivers?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/unl0kr.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.buffybox`. Declared in system/boot/unl0kr.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in system/boot/unl0kr.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `boot.iscsi-initiator` */
export interface BootIscsiInitiator extends Definitions<BootIscsiInitiator> {
  /** Default: `null`. Declared in services/networking/iscsi/root-initiator.nix */
  discoverPortal?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/networking/iscsi/root-initiator.nix */
  extraConfig?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/iscsi/root-initiator.nix */
  extraConfigFile?: Definition<null | string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/iscsi/root-initiator.nix */
  extraIscsiCommands?: Definition<string>
  /** Default: `1`. Declared in services/networking/iscsi/root-initiator.nix */
  logLevel?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/iscsi/root-initiator.nix */
  loginAll?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/iscsi/root-initiator.nix */
  name?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/iscsi/root-initiator.nix */
  target?: Definition<null | string>
}

/** `boot.kernel` */
export interface BootKernel extends Definitions<BootKernel> {
  /** Default: `true`. Declared in system/boot/kernel.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in system/boot/kernel.nix */
  randstructSeed?: Definition<string>
  /** Type: `open submodule of attribute set of (sysctl option value)`. Default: `{ }`. Declared in config/sysctl.nix */
  sysctl?: Definition<AttributeSet<Definition<null | boolean | Integer | string>>>
  /** Type: `open submodule of nested attribute set of null or sysfs attribute values`. Default: `{ }`. Declared in config/sysfs.nix */
  sysfs?: Definition<AttributeSet<JsonValue>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  features?: NixValue
}

/** `boot.kexec` */
export interface BootKexec extends Definitions<BootKexec> {
  /** Default: `lib.meta.availableOn pkgs.stdenv.hostPlatform pkgs.kexec-tools`. Declared in system/boot/kexec.nix */
  enable?: Definition<boolean>
}

/** `boot.loader` */
export interface BootLoader extends Definitions<BootLoader> {
  efi?: BootLoaderEfi
  external?: BootLoaderExternal
  generationsDir?: BootLoaderGenerationsDir
  "generic-extlinux-compatible"?: BootLoaderGenericExtlinuxCompatible
  grub?: BootLoaderGrub
  initScript?: BootLoaderInitScript
  limine?: BootLoaderLimine
  refind?: BootLoaderRefind
  "systemd-boot"?: BootLoaderSystemdBoot
  /** Default: `5`. Declared in system/boot/loader/loader.nix */
  timeout?: Definition<null | Integer>
  gummiboot?: BootLoaderGummiboot
  raspberryPi?: BootLoaderRaspberryPi
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  supportsInitrdSecrets?: Definition<boolean>
}

/** `boot.loader.efi` */
export interface BootLoaderEfi extends Definitions<BootLoaderEfi> {
  /** Default: `false`. Declared in system/boot/loader/efi.nix */
  canTouchEfiVariables?: Definition<boolean>
  /** Default: `"/boot"`. Declared in system/boot/loader/efi.nix */
  efiSysMountPoint?: Definition<string>
}

/** `boot.loader.external` */
export interface BootLoaderExternal extends Definitions<BootLoaderExternal> {
  /** Default: `false`. Declared in system/boot/loader/external/external.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in system/boot/loader/external/external.nix */
  installHook?: Definition<Path>
}

/** `boot.loader.generationsDir` */
export interface BootLoaderGenerationsDir extends Definitions<BootLoaderGenerationsDir> {
  /** Default: `false`. Declared in system/boot/loader/generations-dir/generations-dir.nix */
  copyKernels?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/loader/generations-dir/generations-dir.nix */
  enable?: Definition<boolean>
}

/** `boot.loader.generic-extlinux-compatible` */
export interface BootLoaderGenericExtlinuxCompatible extends Definitions<BootLoaderGenericExtlinuxCompatible> {
  /** Default: `20`. Declared in system/boot/loader/generic-extlinux-compatible */
  configurationLimit?: Definition<Integer>
  /** Default: `false`. Declared in system/boot/loader/generic-extlinux-compatible */
  enable?: Definition<boolean>
  /** Default: `[ { path = "/boot"; } ]`. Declared in system/boot/loader/generic-extlinux-compatible */
  mirroredBoots?: Definition<List<BootLoaderGenericExtlinuxCompatibleMirroredBoot>>
  /** Default: `true`. Declared in system/boot/loader/generic-extlinux-compatible */
  useGenerationDeviceTree?: Definition<boolean>
}

/** `boot.loader.generic-extlinux-compatible.mirroredBoots.*` */
export interface BootLoaderGenericExtlinuxCompatibleMirroredBoot extends Definitions<BootLoaderGenericExtlinuxCompatibleMirroredBoot> {
  /** Declared in system/boot/loader/generic-extlinux-compatible */
  path?: Definition<string>
}

/** `boot.loader.grub` */
export interface BootLoaderGrub extends Definitions<BootLoaderGrub> {
  /** Default: `null`. Declared in system/boot/loader/grub/grub.nix */
  backgroundColor?: Definition<null | string>
  /** Default: `100`. Declared in system/boot/loader/grub/grub.nix */
  configurationLimit?: Definition<Integer>
  /** Default: `""`. Declared in system/boot/loader/grub/grub.nix */
  configurationName?: Definition<string>
  /** Default: `false`. Declared in system/boot/loader/grub/grub.nix */
  copyKernels?: Definition<boolean>
  /** Default: `"0"`. Declared in system/boot/loader/grub/grub.nix */
  default?: Definition<Integer | string>
  /** Default: `""`. Declared in system/boot/loader/grub/grub.nix */
  device?: Definition<string>
  /** Default: `[ ]`. Declared in system/boot/loader/grub/grub.nix */
  devices?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in system/boot/loader/grub/grub.nix */
  efiInstallAsRemovable?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/loader/grub/grub.nix */
  efiSupport?: Definition<boolean>
  /** Default: `!config.boot.isContainer`. Declared in system/boot/loader/grub/grub.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/loader/grub/grub.nix */
  enableCryptodisk?: Definition<boolean>
  /** Default: `"--class nixos --unrestricted"`. Declared in system/boot/loader/grub/grub.nix */
  entryOptions?: Definition<null | string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/loader/grub/grub.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/loader/grub/grub.nix */
  extraEntries?: Definition<string>
  /** Default: `false`. Declared in system/boot/loader/grub/grub.nix */
  extraEntriesBeforeNixOS?: Definition<boolean>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in system/boot/loader/grub/grub.nix */
  extraFiles?: Definition<AttributeSet<Definition<Path>>>
  /** Default: `[ ]`. Declared in system/boot/loader/grub/grub.nix */
  extraGrubInstallArgs?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/loader/grub/grub.nix */
  extraInstallCommands?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/loader/grub/grub.nix */
  extraPerEntryConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/loader/grub/grub.nix */
  extraPrepareConfig?: Definition<string>
  /** Type: `null or absolute path`. Default: `"${pkgs.grub2}/share/grub/unicode.pf2"`. Declared in system/boot/loader/grub/grub.nix */
  font?: Definition<null | Path>
  /** Default: `null`. Declared in system/boot/loader/grub/grub.nix */
  fontSize?: Definition<null | Integer>
  /** Default: `false`. Declared in system/boot/loader/grub/grub.nix */
  forceInstall?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/loader/grub/grub.nix */
  forcei686?: Definition<boolean>
  /** Default: `"uuid"`. Declared in system/boot/loader/grub/grub.nix */
  fsIdentifier?: Definition<"uuid" | "label" | "provided">
  /** Default: `"1024x768"`. Declared in system/boot/loader/grub/grub.nix */
  gfxmodeBios?: Definition<string>
  /** Default: `"auto"`. Declared in system/boot/loader/grub/grub.nix */
  gfxmodeEfi?: Definition<string>
  /** Default: `"text"`. Declared in system/boot/loader/grub/grub.nix */
  gfxpayloadBios?: Definition<string>
  /** Default: `"keep"`. Declared in system/boot/loader/grub/grub.nix */
  gfxpayloadEfi?: Definition<string>
  /** Type: `attribute set of (absolute path or string)`. Default: `{ }`. Declared in system/boot/loader/grub/ipxe.nix */
  ipxe?: Definition<AttributeSet<Definition<Path | string>>>
  memtest86?: BootLoaderGrubMemtest86
  /** Default: `[ ]`. Declared in system/boot/loader/grub/grub.nix */
  mirroredBoots?: Definition<List<BootLoaderGrubMirroredBoot>>
  /** Type: `null or absolute path`. Declared in system/boot/loader/grub/grub.nix */
  splashImage?: Definition<null | Path>
  /** Default: `"stretch"`. Declared in system/boot/loader/grub/grub.nix */
  splashMode?: Definition<"normal" | "stretch">
  /** Default: `"/nix/store"`. Declared in system/boot/loader/grub/grub.nix */
  storePath?: Definition<string>
  /** Default: `"--class nixos"`. Declared in system/boot/loader/grub/grub.nix */
  subEntryOptions?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in system/boot/loader/grub/grub.nix */
  theme?: Definition<null | Path>
  /** Default: `"menu"`. Declared in system/boot/loader/grub/grub.nix */
  timeoutStyle?: Definition<"menu" | "countdown" | "hidden">
  /** Default: `false`. Declared in system/boot/loader/grub/grub.nix */
  useOSProber?: Definition<boolean>
  /** Default: `{ }`. Declared in system/boot/loader/grub/grub.nix */
  users?: Definition<AttributeSet<BootLoaderGrubUser>>
  /** Default: `false`. Declared in system/boot/loader/grub/grub.nix */
  zfsSupport?: Definition<boolean>
  /** @deprecated renamed to boot.loader.timeout */
  timeout?: Definition<null | Integer>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  version?: Definition<Integer>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  zfsPackage?: Definition<Package>
}

/** `boot.loader.grub.memtest86` */
export interface BootLoaderGrubMemtest86 extends Definitions<BootLoaderGrubMemtest86> {
  /** Default: `false`. Declared in system/boot/loader/grub/memtest.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in system/boot/loader/grub/memtest.nix */
  params?: Definition<List<Definition<string>>>
}

/** `boot.loader.grub.mirroredBoots.*` */
export interface BootLoaderGrubMirroredBoot extends Definitions<BootLoaderGrubMirroredBoot> {
  /** Default: `[ ]`. Declared in system/boot/loader/grub/grub.nix */
  devices?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in system/boot/loader/grub/grub.nix */
  efiBootloaderId?: Definition<null | string>
  /** Default: `null`. Declared in system/boot/loader/grub/grub.nix */
  efiSysMountPoint?: Definition<null | string>
  /** Declared in system/boot/loader/grub/grub.nix */
  path?: Definition<string>
}

/** `boot.loader.grub.users.<name>` */
export interface BootLoaderGrubUser extends Definitions<BootLoaderGrubUser> {
  /** Default: `null`. Declared in system/boot/loader/grub/grub.nix */
  hashedPassword?: Definition<null | string>
  /** Default: `null`. Declared in system/boot/loader/grub/grub.nix */
  hashedPasswordFile?: Definition<null | string>
  /** Default: `null`. Declared in system/boot/loader/grub/grub.nix */
  password?: Definition<null | string>
  /** Default: `null`. Declared in system/boot/loader/grub/grub.nix */
  passwordFile?: Definition<null | string>
}

/** `boot.loader.gummiboot` */
export interface BootLoaderGummiboot extends Definitions<BootLoaderGummiboot> {
  /** @deprecated renamed to boot.loader.systemd-boot.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to boot.loader.timeout */
  timeout?: Definition<null | Integer>
}

/** `boot.loader.initScript` */
export interface BootLoaderInitScript extends Definitions<BootLoaderInitScript> {
  /** Default: `false`. Declared in system/boot/loader/init-script/init-script.nix */
  enable?: Definition<boolean>
}

/** `boot.loader.limine` */
export interface BootLoaderLimine extends Definitions<BootLoaderLimine> {
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in system/boot/loader/limine/limine.nix */
  additionalFiles?: Definition<AttributeSet<Definition<Path>>>
  /** Default: `"nodev"`. Declared in system/boot/loader/limine/limine.nix */
  biosDevice?: Definition<string>
  /** Default: `!config.boot.loader.limine.efiSupport && pkgs.stdenv.hostPlatform.isx86`. Declared in system/boot/loader/limine/limine.nix */
  biosSupport?: Definition<boolean>
  /** Default: `!config.boot.loader.efi.canTouchEfiVariables`. Declared in system/boot/loader/limine/limine.nix */
  efiInstallAsRemovable?: Definition<boolean>
  /** Default: `pkgs.stdenv.hostPlatform.isEfi`. Declared in system/boot/loader/limine/limine.nix */
  efiSupport?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/loader/limine/limine.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/loader/limine/limine.nix */
  enableEditor?: Definition<boolean>
  /** Default: `boot.loader.limine.panicOnChecksumMismatch`. Declared in system/boot/loader/limine/limine.nix */
  enrollConfig?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/loader/limine/limine.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/loader/limine/limine.nix */
  extraEntries?: Definition<string>
  /** Default: `false`. Declared in system/boot/loader/limine/limine.nix */
  force?: Definition<boolean>
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  maxGenerations?: Definition<null | Integer>
  /** Default: `pkgs.limine`. Declared in system/boot/loader/limine/limine.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in system/boot/loader/limine/limine.nix */
  panicOnChecksumMismatch?: Definition<boolean>
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  partitionIndex?: Definition<null | Integer>
  secureBoot?: BootLoaderLimineSecureBoot
  style?: BootLoaderLimineStyle
  /** Default: `true`. Declared in system/boot/loader/limine/limine.nix */
  validateChecksums?: Definition<boolean>
}

/** `boot.loader.limine.secureBoot` */
export interface BootLoaderLimineSecureBoot extends Definitions<BootLoaderLimineSecureBoot> {
  /** Default: `false`. Declared in system/boot/loader/limine/limine.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.sbctl`. Declared in system/boot/loader/limine/limine.nix */
  sbctl?: Definition<Package>
}

/** `boot.loader.limine.style` */
export interface BootLoaderLimineStyle extends Definitions<BootLoaderLimineStyle> {
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  backdrop?: Definition<null | string>
  graphicalTerminal?: BootLoaderLimineStyleGraphicalTerminal
  interface?: BootLoaderLimineStyleInterface
  /** Default: `"stretched"`. Declared in system/boot/loader/limine/limine.nix */
  wallpaperStyle?: Definition<"centered" | "stretched" | "tiled">
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in system/boot/loader/limine/limine.nix */
  wallpapers?: Definition<List<Definition<Path>>>
}

/** `boot.loader.limine.style.graphicalTerminal` */
export interface BootLoaderLimineStyleGraphicalTerminal extends Definitions<BootLoaderLimineStyleGraphicalTerminal> {
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  background?: Definition<null | string>
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  brightBackground?: Definition<null | string>
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  brightForeground?: Definition<null | string>
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  brightPalette?: Definition<null | string>
  font?: BootLoaderLimineStyleGraphicalTerminalFont
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  foreground?: Definition<null | string>
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  margin?: Definition<null | Integer>
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  marginGradient?: Definition<null | Integer>
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  palette?: Definition<null | string>
}

/** `boot.loader.limine.style.graphicalTerminal.font` */
export interface BootLoaderLimineStyleGraphicalTerminalFont extends Definitions<BootLoaderLimineStyleGraphicalTerminalFont> {
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  scale?: Definition<null | string>
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  spacing?: Definition<null | Integer>
}

/** `boot.loader.limine.style.interface` */
export interface BootLoaderLimineStyleInterface extends Definitions<BootLoaderLimineStyleInterface> {
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  branding?: Definition<null | string>
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  brandingColor?: Definition<null | Integer>
  /** Default: `false`. Declared in system/boot/loader/limine/limine.nix */
  helpHidden?: Definition<boolean>
  /** Default: `null`. Declared in system/boot/loader/limine/limine.nix */
  resolution?: Definition<null | string>
}

/** `boot.loader.raspberryPi` */
export interface BootLoaderRaspberryPi extends Definitions<BootLoaderRaspberryPi> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  firmwareConfig?: NixValue
  uboot?: BootLoaderRaspberryPiUboot
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  version?: NixValue
}

/** `boot.loader.raspberryPi.uboot` */
export interface BootLoaderRaspberryPiUboot extends Definitions<BootLoaderRaspberryPiUboot> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  configurationLimit?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
}

/** `boot.loader.refind` */
export interface BootLoaderRefind extends Definitions<BootLoaderRefind> {
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in system/boot/loader/refind/refind.nix */
  additionalFiles?: Definition<AttributeSet<Definition<Path>>>
  /** Default: `!config.boot.loader.efi.canTouchEfiVariables`. Declared in system/boot/loader/refind/refind.nix */
  efiInstallAsRemovable?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/loader/refind/refind.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/loader/refind/refind.nix */
  extraConfig?: Definition<string>
  /** Default: `null`. Declared in system/boot/loader/refind/refind.nix */
  maxGenerations?: Definition<null | Integer>
  /** Default: `pkgs.refind`. Declared in system/boot/loader/refind/refind.nix */
  package?: Definition<Package>
}

/** `boot.loader.systemd-boot` */
export interface BootLoaderSystemdBoot extends Definitions<BootLoaderSystemdBoot> {
  /** Default: `null`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  configurationLimit?: Definition<null | Integer>
  /** Default: `"keep"`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  consoleMode?: Definition<"0" | "1" | "2" | "5" | "auto" | "max" | "keep">
  /** Default: `true`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  editor?: Definition<boolean>
  "edk2-uefi-shell"?: BootLoaderSystemdBootEdk2UefiShell
  /** Default: `false`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  extraEntries?: Definition<AttributeSet<Definition<string>>>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  extraFiles?: Definition<AttributeSet<Definition<Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  extraInstallCommands?: Definition<string>
  /** Default: `false`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  graceful?: Definition<boolean>
  /** Default: `"with config.hardware.deviceTree; enable && name != null"`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  installDeviceTree?: NixValue
  memtest86?: BootLoaderSystemdBootMemtest86
  netbootxyz?: BootLoaderSystemdBootNetbootxyz
  /** Default: `false`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  rebootForBitlocker?: Definition<boolean>
  /** Default: `"nixos"`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  sortKey?: Definition<string>
  /** Default: `{ }`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  windows?: Definition<AttributeSet<BootLoaderSystemdBootWindow>>
  /** Default: `null`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  xbootldrMountPoint?: Definition<null | string>
  bootCounting?: BootLoaderSystemdBootBootCounting
}

/** `boot.loader.systemd-boot.bootCounting` */
export interface BootLoaderSystemdBootBootCounting extends Definitions<BootLoaderSystemdBootBootCounting> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  tries?: NixValue
}

/** `boot.loader.systemd-boot.edk2-uefi-shell` */
export interface BootLoaderSystemdBootEdk2UefiShell extends Definitions<BootLoaderSystemdBootEdk2UefiShell> {
  /** Default: `false`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  enable?: Definition<boolean>
  /** Default: `"o_edk2-uefi-shell"`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  sortKey?: Definition<string>
}

/** `boot.loader.systemd-boot.memtest86` */
export interface BootLoaderSystemdBootMemtest86 extends Definitions<BootLoaderSystemdBootMemtest86> {
  /** Default: `false`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  enable?: Definition<boolean>
  /** Default: `"o_memtest86"`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  sortKey?: Definition<string>
  /** @deprecated changed to boot.loader.systemd-boot.memtest86.sortKey */
  entryFilename?: NixValue
}

/** `boot.loader.systemd-boot.netbootxyz` */
export interface BootLoaderSystemdBootNetbootxyz extends Definitions<BootLoaderSystemdBootNetbootxyz> {
  /** Default: `false`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  enable?: Definition<boolean>
  /** Default: `"o_netbootxyz"`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  sortKey?: Definition<string>
  /** @deprecated changed to boot.loader.systemd-boot.netbootxyz.sortKey */
  entryFilename?: NixValue
}

/** `boot.loader.systemd-boot.windows.<name>` */
export interface BootLoaderSystemdBootWindow extends Definitions<BootLoaderSystemdBootWindow> {
  /** Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  efiDeviceHandle?: Definition<string>
  /** Default: `"attribute name of this entry, prefixed with \"o_windows_\""`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  sortKey?: Definition<string>
  /** Default: `"attribute name of this entry, prefixed with \"Windows \""`. Declared in system/boot/loader/systemd-boot/systemd-boot.nix */
  title?: Definition<string>
}

/** `boot.modprobeConfig` */
export interface BootModprobeConfig extends Definitions<BootModprobeConfig> {
  /** Default: `true`. Declared in system/boot/modprobe.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in system/boot/modprobe.nix */
  useUbuntuModuleBlacklist?: Definition<boolean>
}

/** `boot.plymouth` */
export interface BootPlymouth extends Definitions<BootPlymouth> {
  /** Default: `false`. Declared in system/boot/plymouth.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/plymouth.nix */
  extraConfig?: Definition<string>
  /** Type: `absolute path`. Default: `"${pkgs.dejavu_fonts.minimal}/share/fonts/truetype/DejaVuSans.ttf"`. Declared in system/boot/plymouth.nix */
  font?: Definition<Path>
  /** Type: `absolute path`. Default: `"${pkgs.nixos-icons}/share/icons/hicolor/48x48/apps/nix-snowflake-white.png"`. Declared in system/boot/plymouth.nix */
  logo?: Definition<Path>
  /** Default: `pkgs.plymouth.override { systemd = config.boot.initrd.systemd.package; }`. Declared in system/boot/plymouth.nix */
  package?: Definition<Package>
  /** Default: `"bgrt"`. Declared in system/boot/plymouth.nix */
  theme?: Definition<string>
  /** Default: `A NixOS branded variant of the breeze theme when config.boot.plymouth.theme == "breeze", otherwise [ ].`. Declared in system/boot/plymouth.nix */
  themePackages?: Definition<List<Definition<Package>>>
  "tpm2-totp"?: BootPlymouthTpm2Totp
}

/** `boot.plymouth.tpm2-totp` */
export interface BootPlymouthTpm2Totp extends Definitions<BootPlymouthTpm2Totp> {
  /** Default: `false`. Declared in system/boot/plymouth-tpm2-totp.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.tpm2-totp-with-plymouth`. Declared in system/boot/plymouth-tpm2-totp.nix */
  package?: Definition<Package>
}

/** `boot.specialFileSystems.<name>` */
export interface BootSpecialFileSystem extends Definitions<BootSpecialFileSystem> {
  /** Type: `list of string (with check: non-empty without trailing slash)`. Default: `[ ]`. Declared in tasks/filesystems.nix */
  depends?: Definition<List<Definition<string>>>
  /** Type: `null or string (with check: non-empty)`. Default: `null`. Declared in tasks/filesystems.nix */
  device?: Definition<null | string>
  /** Default: `true`. Declared in tasks/filesystems.nix */
  enable?: Definition<boolean>
  /** Type: `string (with check: non-empty)`. Default: `"auto"`. Declared in tasks/filesystems.nix */
  fsType?: Definition<string>
  /** Type: `string (with check: non-empty without trailing slash)`. Default: `"‹name›"`. Declared in tasks/filesystems.nix */
  mountPoint?: Definition<string>
  /** Type: `non-empty (list of string (with check: non-empty))`. Default: `[ "defaults" ]`. Declared in tasks/filesystems.nix */
  options?: Definition<NonEmptyList<Definition<string>>>
  stratis?: FileSystemStratis
}

/** `boot.swraid` */
export interface BootSwraid extends Definitions<BootSwraid> {
  /** Default: "`true` if stateVersion is older than 23.11". Declared in tasks/swraid.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in tasks/swraid.nix */
  mdadmConf?: Definition<string>
}

/** `boot.systemd` */
export interface BootSystemd extends Definitions<BootSystemd> {
  /** @deprecated renamed to systemd.services */
  services?: Definition<AttributeSet<SystemdService>>
  /** @deprecated renamed to systemd.sockets */
  sockets?: Definition<AttributeSet<SystemdSocket>>
  /** @deprecated renamed to systemd.targets */
  targets?: Definition<AttributeSet<SystemdTarget>>
}

/** `boot.tmp` */
export interface BootTmp extends Definitions<BootTmp> {
  /** Default: `false`. Declared in system/boot/tmp.nix */
  cleanOnBoot?: Definition<boolean>
  /** Default: `"never"`. Declared in system/boot/tmp.nix */
  tmpfsHugeMemoryPages?: Definition<"never" | "always" | "within_size" | "advise">
  /** Type: `string or (positive integer, meaning >0)`. Default: `"50%"`. Declared in system/boot/tmp.nix */
  tmpfsSize?: Definition<string | Integer>
  /** Default: `false`. Declared in system/boot/tmp.nix */
  useTmpfs?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/zram-as-tmp.nix */
  useZram?: Definition<boolean>
  zramSettings?: BootTmpZramSettings
}

/** `boot.tmp.zramSettings` */
export interface BootTmpZramSettings extends Definitions<BootTmpZramSettings> {
  /** Default: `"zstd"`. Declared in system/boot/zram-as-tmp.nix */
  "compression-algorithm"?: Definition<string>
  /** Default: `"ext4"`. Declared in system/boot/zram-as-tmp.nix */
  "fs-type"?: Definition<string>
  /** Default: `"X-mount.mode=1777,discard"`. Declared in system/boot/zram-as-tmp.nix */
  options?: Definition<string>
  /** Default: `"ram * 0.5"`. Declared in system/boot/zram-as-tmp.nix */
  "zram-size"?: Definition<string>
}

/** `boot.uki` */
export interface BootUki extends Definitions<BootUki> {
  /** Type: `absolute path`. Declared in system/boot/uki.nix */
  configFile?: Definition<Path>
  /** Declared in system/boot/uki.nix */
  name?: Definition<string>
  /** Declared in system/boot/uki.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in system/boot/uki.nix */
  tries?: Definition<null | Integer>
  /** Default: `config.system.image.version`. Declared in system/boot/uki.nix */
  version?: Definition<null | string>
}

/** `boot.uvesafb` */
export interface BootUvesafb extends Definitions<BootUvesafb> {
  /** Default: `false`. Declared in system/boot/uvesafb.nix */
  enable?: Definition<boolean>
  /** Default: `"1024x768-32"`. Declared in system/boot/uvesafb.nix */
  "gfx-mode"?: Definition<string>
  v86d?: BootUvesafbV86d
}

/** `boot.uvesafb.v86d` */
export interface BootUvesafbV86d extends Definitions<BootUvesafbV86d> {
  /** Default: `'' config.boot.kernelPackages.v86d.overrideAttrs (old: { hardeningDisable = [ "all" ]; })''`. Declared in system/boot/uvesafb.nix */
  package?: Definition<Package>
}

/** `boot.zfs` */
export interface BootZfs extends Definitions<BootZfs> {
  /** Default: `false`. Declared in tasks/filesystems/zfs.nix */
  allowHibernation?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/dev/disk/by-id"`. Declared in tasks/filesystems/zfs.nix */
  devNodes?: Definition<Path>
  /** Default: `[ ]`. Declared in tasks/filesystems/zfs.nix */
  extraPools?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in tasks/filesystems/zfs.nix */
  forceImportAll?: Definition<boolean>
  /** Default: `true`. Declared in tasks/filesystems/zfs.nix */
  forceImportRoot?: Definition<boolean>
  /** Default: `pkgs.zfs`. Declared in tasks/filesystems/zfs.nix */
  package?: Definition<Package>
  /** Default: `0`. Declared in tasks/filesystems/zfs.nix */
  passwordTimeout?: Definition<Integer>
  /** Default: `{ }`. Declared in tasks/filesystems/zfs.nix */
  pools?: Definition<AttributeSet<BootZfsPool>>
  /** Default: `false`. Declared in tasks/filesystems/zfs.nix */
  removeLinuxDRM?: Definition<boolean>
  /** Default: `true`. Declared in tasks/filesystems/zfs.nix */
  requestEncryptionCredentials?: Definition<boolean | List<Definition<string>>>
  /** Default: `false`. Declared in tasks/filesystems/zfs.nix */
  useKeyringForCredentials?: Definition<boolean>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  modulePackage?: Definition<Package>
}

/** `boot.zfs.pools.<name>` */
export interface BootZfsPool extends Definitions<BootZfsPool> {
  /** Type: `absolute path`. Default: `"config.boot.zfs.devNodes"`. Declared in tasks/filesystems/zfs.nix */
  devNodes?: Definition<Path>
}
