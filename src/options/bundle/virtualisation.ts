// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { NestedConfig } from "../config.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, NonEmptyList, Package, PackageSet, Path, TomlValue } from "../values.ts"
import type { FileSystemOverlay, FileSystemStratis } from "./file-systems.ts"
import type { SwapDeviceEncrypted } from "./swap-devices.ts"
import type { ProgramsDarling } from "./programs.ts"
import type { HardwareGkraken } from "./hardware.ts"

/** `virtualisation` */
export interface Virtualisation extends Definitions<Virtualisation> {
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in virtualisation/qemu-vm.nix */
  additionalPaths?: Definition<List<Definition<Path>>>
  appvm?: VirtualisationAppvm
  /** Default: `null`. Declared in virtualisation/qemu-vm.nix */
  bios?: Definition<null | Package>
  /** Type: `absolute path`. Default: `/dev/disk/by-id/virtio-root`. Declared in virtualisation/qemu-vm.nix */
  bootLoaderDevice?: Definition<Path>
  /** Type: `null or absolute path`. Default: `if cfg.useEFIBoot then "/dev/disk/by-label/ESP" else if cfg.useBIOSBoot then "/dev/disk/by-label/BOOT" else null`. Declared in virtualisation/qemu-vm.nix */
  bootPartition?: Definition<null | Path>
  containerd?: VirtualisationContainerd
  containers?: VirtualisationContainers
  /** Type: `positive integer, meaning >0`. Default: `1`. Declared in virtualisation/qemu-vm.nix */
  cores?: Definition<Integer>
  "cri-o"?: VirtualisationCriO
  directBoot?: VirtualisationDirectBoot
  /** Default: `"./${config.system.name}.qcow2"`. Declared in virtualisation/qemu-vm.nix */
  diskImage?: Definition<null | string>
  /** Type: `value “auto” (singular enum) or (positive integer, meaning >0)`. Default: `if virtualisation.diskSizeAutoSupported then "auto" else 1024`. Declared in virtualisation/disk-size-option.nix */
  diskSize?: Definition<"auto" | Integer>
  docker?: VirtualisationDocker
  efi?: VirtualisationEfi
  /** Type: `list of ((submodule) or (positive integer, meaning >0) convertible to it)`. Default: `[ ]`. Declared in virtualisation/qemu-vm.nix */
  emptyDiskImages?: Definition<List<Definition<VirtualisationEmptyDiskImage | Integer>>>
  /** Default: `{ }`. Declared in virtualisation/qemu-vm.nix */
  fileSystems?: Definition<AttributeSet<VirtualisationFileSystem>>
  /** Default: `[ ]`. Declared in virtualisation/qemu-vm.nix */
  forwardPorts?: Definition<List<VirtualisationForwardPort>>
  /** Default: `true`. Declared in virtualisation/qemu-vm.nix */
  graphics?: Definition<boolean>
  host?: VirtualisationHost
  hypervGuest?: VirtualisationHypervGuest
  incus?: VirtualisationIncus
  /** Default: `"cfg.useBootLoader && cfg.useDefaultFilesystems"`. Declared in virtualisation/qemu-vm.nix */
  installBootLoader?: Definition<boolean>
  /** Default: `{ }`. Declared in virtualisation/qemu-vm.nix */
  interfaces?: Definition<AttributeSet<VirtualisationInterface>>
  kvmgt?: VirtualisationKvmgt
  libvirtd?: VirtualisationLibvirtd
  lxc?: VirtualisationLxc
  /** Type: `positive integer, meaning >0`. Default: `1024`. Declared in virtualisation/qemu-vm.nix */
  memorySize?: Definition<Integer>
  /** Default: `!cfg.useNixStoreImage && !cfg.useBootLoader`. Declared in virtualisation/qemu-vm.nix */
  mountHostNixStore?: Definition<boolean>
  /** Type: `positive integer, meaning >0`. Default: `16384`. Declared in virtualisation/qemu-vm.nix */
  msize?: Definition<Integer>
  "oci-containers"?: VirtualisationOciContainers
  podman?: VirtualisationPodman
  qemu?: VirtualisationQemu
  /** Default: `{ x = 1024; y = 768; }`. Declared in virtualisation/qemu-vm.nix */
  resolution?: Definition<NixAttributes>
  /** Default: `false`. Declared in virtualisation/qemu-vm.nix */
  restrictNetwork?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `/dev/disk/by-label/nixos`. Declared in virtualisation/qemu-vm.nix */
  rootDevice?: Definition<null | Path>
  rosetta?: VirtualisationRosetta
  /** Default: `{ }`. Declared in virtualisation/qemu-vm.nix */
  sharedDirectories?: Definition<AttributeSet<VirtualisationSharedDirectory>>
  spiceUSBRedirection?: VirtualisationSpiceUSBRedirection
  tpm?: VirtualisationTpm
  /** Default: `false`. Declared in virtualisation/qemu-vm.nix */
  useBIOSBoot?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/qemu-vm.nix */
  useBootLoader?: Definition<boolean>
  /** Default: `true`. Declared in virtualisation/qemu-vm.nix */
  useDefaultFilesystems?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/qemu-vm.nix */
  useEFIBoot?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/qemu-vm.nix */
  useHostCerts?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/qemu-vm.nix */
  useNixStoreImage?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/qemu-vm.nix */
  useSecureBoot?: Definition<boolean>
  virtualbox?: VirtualisationVirtualbox
  /** Type: `list of (unsigned integer, meaning >=0)`. Default: `if config.virtualisation.interfaces == {} then [ 1 ] else [ ]`. Declared in virtualisation/qemu-vm.nix */
  vlans?: Definition<List<Definition<Integer>>>
  /** Default: `{ }`. Declared in virtualisation/build-vm.nix */
  vmVariant?: NestedConfig
  /** Default: `{ }`. Declared in virtualisation/build-vm.nix */
  vmVariantWithBootLoader?: NestedConfig
  vmware?: VirtualisationVmware
  vswitch?: VirtualisationVswitch
  waydroid?: VirtualisationWaydroid
  /** Default: `cfg.mountHostNixStore`. Declared in virtualisation/qemu-vm.nix */
  writableStore?: Definition<boolean>
  /** Default: `true`. Declared in virtualisation/qemu-vm.nix */
  writableStoreUseTmpfs?: Definition<boolean>
  xen?: VirtualisationXen
  /** Default: `{ }`. Declared in disko/module.nix */
  vmVariantWithDisko?: NestedConfig
  anbox?: VirtualisationAnbox
  /** @deprecated renamed to boot.growPartition */
  growPartition?: Definition<boolean>
  lxd?: VirtualisationLxd
  multipass?: VirtualisationMultipass
}

/** `virtualisation.anbox` */
export interface VirtualisationAnbox extends Definitions<VirtualisationAnbox> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraInit?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  image?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  imageModifications?: NixValue
  ipv4?: VirtualisationAnboxIpv4
}

/** `virtualisation.anbox.ipv4` */
export interface VirtualisationAnboxIpv4 extends Definitions<VirtualisationAnboxIpv4> {
  container?: VirtualisationAnboxIpv4Gateway
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  dns?: NixValue
  gateway?: VirtualisationAnboxIpv4Gateway
}

/** `virtualisation.anbox.ipv4.gateway` */
export interface VirtualisationAnboxIpv4Gateway extends Definitions<VirtualisationAnboxIpv4Gateway> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  address?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  prefixLength?: NixValue
}

/** `virtualisation.appvm` */
export interface VirtualisationAppvm extends Definitions<VirtualisationAppvm> {
  /** Default: `false`. Declared in virtualisation/appvm.nix */
  enable?: Definition<boolean>
  /** Declared in virtualisation/appvm.nix */
  user?: Definition<string>
}

/** `virtualisation.containerd` */
export interface VirtualisationContainerd extends Definitions<VirtualisationContainerd> {
  /** Default: `{ }`. Declared in virtualisation/containerd.nix */
  args?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in virtualisation/containerd.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in virtualisation/containerd.nix */
  enable?: Definition<boolean>
  /** Type: `TOML value`. Default: `{ }`. Declared in virtualisation/containerd.nix */
  settings?: TomlValue
}

/** `virtualisation.containers` */
export interface VirtualisationContainers extends Definitions<VirtualisationContainers> {
  containersConf?: VirtualisationContainersContainersConf
  /** Default: `false`. Declared in virtualisation/containers.nix */
  enable?: Definition<boolean>
  ociSeccompBpfHook?: VirtualisationContainersOciSeccompBpfHook
  /** Default: `{ }`. Declared in virtualisation/containers.nix */
  policy?: Definition<NixAttributes>
  registries?: VirtualisationContainersRegistries
  storage?: VirtualisationContainersStorage
  cdi?: VirtualisationContainersCdi
}

/** `virtualisation.containers.cdi` */
export interface VirtualisationContainersCdi extends Definitions<VirtualisationContainersCdi> {
  dynamic?: VirtualisationContainersCdiDynamic
}

/** `virtualisation.containers.cdi.dynamic` */
export interface VirtualisationContainersCdiDynamic extends Definitions<VirtualisationContainersCdiDynamic> {
  nvidia?: VirtualisationContainersCdiDynamicNvidia
}

/** `virtualisation.containers.cdi.dynamic.nvidia` */
export interface VirtualisationContainersCdiDynamicNvidia extends Definitions<VirtualisationContainersCdiDynamicNvidia> {
  /** @deprecated renamed to hardware.nvidia-container-toolkit.enable */
  enable?: Definition<boolean>
}

/** `virtualisation.containers.containersConf` */
export interface VirtualisationContainersContainersConf extends Definitions<VirtualisationContainersContainersConf> {
  /** Default: `[ pkgs.cni-plugins ]`. Declared in virtualisation/containers.nix */
  cniPlugins?: Definition<List<Definition<Package>>>
  /** Type: `TOML value`. Default: `{ }`. Declared in virtualisation/containers.nix */
  settings?: TomlValue
}

/** `virtualisation.containers.ociSeccompBpfHook` */
export interface VirtualisationContainersOciSeccompBpfHook extends Definitions<VirtualisationContainersOciSeccompBpfHook> {
  /** Default: `false`. Declared in virtualisation/containers.nix */
  enable?: Definition<boolean>
}

/** `virtualisation.containers.registries` */
export interface VirtualisationContainersRegistries extends Definitions<VirtualisationContainersRegistries> {
  /** Default: `[ ]`. Declared in virtualisation/containers.nix */
  block?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in virtualisation/containers.nix */
  insecure?: Definition<List<Definition<string>>>
  /** Default: `[ "docker.io" "quay.io" ]`. Declared in virtualisation/containers.nix */
  search?: Definition<List<Definition<string>>>
}

/** `virtualisation.containers.storage` */
export interface VirtualisationContainersStorage extends Definitions<VirtualisationContainersStorage> {
  /** Type: `TOML value`. Declared in virtualisation/containers.nix */
  settings?: TomlValue
}

/** `virtualisation.cri-o` */
export interface VirtualisationCriO extends Definitions<VirtualisationCriO> {
  /** Default: `false`. Declared in virtualisation/cri-o.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in virtualisation/cri-o.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `"info"`. Declared in virtualisation/cri-o.nix */
  logLevel?: Definition<"trace" | "debug" | "info" | "warn" | "error" | "fatal">
  /** Default: `null`. Declared in virtualisation/cri-o.nix */
  pauseCommand?: Definition<null | string>
  /** Default: `null`. Declared in virtualisation/cri-o.nix */
  pauseImage?: Definition<null | string>
  /** Default: `null`. Declared in virtualisation/cri-o.nix */
  runtime?: Definition<null | string>
  /** Type: `TOML value`. Default: `{ }`. Declared in virtualisation/cri-o.nix */
  settings?: TomlValue
  /** Default: `"overlay"`. Declared in virtualisation/cri-o.nix */
  storageDriver?: Definition<"aufs" | "btrfs" | "devmapper" | "overlay" | "vfs" | "zfs">
  /**
   * Type: `null or path`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  networkDir?: Definition<null | Path>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  package?: Definition<Package>
}

/** `virtualisation.directBoot` */
export interface VirtualisationDirectBoot extends Definitions<VirtualisationDirectBoot> {
  /** Default: `"!cfg.useBootLoader"`. Declared in virtualisation/qemu-vm.nix */
  enable?: Definition<boolean>
  /** Default: `"\${config.system.build.initialRamdisk}/\${config.system.boot.loader.initrdFile}"`. Declared in virtualisation/qemu-vm.nix */
  initrd?: Definition<string>
}

/** `virtualisation.docker` */
export interface VirtualisationDocker extends Definitions<VirtualisationDocker> {
  autoPrune?: VirtualisationDockerAutoPrune
  daemon?: VirtualisationDockerDaemon
  /** Default: `false`. Declared in virtualisation/docker.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/docker.nix */
  enableNvidia?: Definition<boolean>
  /** Default: `true`. Declared in virtualisation/docker.nix */
  enableOnBoot?: Definition<boolean>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in virtualisation/docker.nix */
  extraOptions?: Definition<string>
  /** Default: `[ ]`. Declared in virtualisation/docker.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `[ "/run/docker.sock" ]`. Declared in virtualisation/docker.nix */
  listenOptions?: Definition<List<Definition<string>>>
  /** @deprecated renamed to virtualisation.docker.daemon.settings.live-restore */
  liveRestore?: Definition<boolean>
  /** Default: `"journald"`. Declared in virtualisation/docker.nix */
  logDriver?: Definition<"none" | "json-file" | "syslog" | "journald" | "gelf" | "fluentd" | "awslogs" | "splunk" | "etwlogs" | "gcplogs" | "local">
  /** Default: `pkgs.docker`. Declared in virtualisation/docker.nix */
  package?: Definition<Package>
  rootless?: VirtualisationDockerRootless
  /** Default: `null`. Declared in virtualisation/docker.nix */
  storageDriver?: Definition<null | "aufs" | "btrfs" | "devicemapper" | "overlay" | "overlay2" | "zfs">
}

/** `virtualisation.docker.autoPrune` */
export interface VirtualisationDockerAutoPrune extends Definitions<VirtualisationDockerAutoPrune> {
  /** Default: `"weekly"`. Declared in virtualisation/docker.nix */
  dates?: Definition<string>
  /** Default: `false`. Declared in virtualisation/docker.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in virtualisation/docker.nix */
  flags?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in virtualisation/docker.nix */
  persistent?: Definition<boolean>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `"0"`. Declared in virtualisation/docker.nix */
  randomizedDelaySec?: Definition<string>
}

/** `virtualisation.docker.daemon` */
export interface VirtualisationDockerDaemon extends Definitions<VirtualisationDockerDaemon> {
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in virtualisation/docker.nix */
  settings?: Definition<VirtualisationDockerDaemonSettings>
}

/** `virtualisation.docker.daemon.settings` */
export interface VirtualisationDockerDaemonSettings {
  /** Default: `lib.versionOlder config.system.stateVersion "24.11"`. Declared in virtualisation/docker.nix */
  "live-restore"?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `virtualisation.docker.rootless` */
export interface VirtualisationDockerRootless extends Definitions<VirtualisationDockerRootless> {
  daemon?: VirtualisationDockerRootlessDaemon
  /** Default: `false`. Declared in virtualisation/docker-rootless.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in virtualisation/docker-rootless.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.docker`. Declared in virtualisation/docker-rootless.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in virtualisation/docker-rootless.nix */
  setSocketVariable?: Definition<boolean>
}

/** `virtualisation.docker.rootless.daemon` */
export interface VirtualisationDockerRootlessDaemon extends Definitions<VirtualisationDockerRootlessDaemon> {
  /** Type: `JSON value`. Default: `{ }`. Declared in virtualisation/docker-rootless.nix */
  settings?: JsonValue
}

/** `virtualisation.efi` */
export interface VirtualisationEfi extends Definitions<VirtualisationEfi> {
  /** Default: `'' (pkgs.OVMF.override { secureBoot = cfg.useSecureBoot; }).fd''`. Declared in virtualisation/qemu-vm.nix */
  OVMF?: Definition<Package>
  /** Type: `absolute path`. Default: `cfg.efi.OVMF.firmware`. Declared in virtualisation/qemu-vm.nix */
  firmware?: Definition<Path>
  /** Default: `cfg.useBootLoader`. Declared in virtualisation/qemu-vm.nix */
  keepVariables?: Definition<boolean>
  /** Type: `absolute path`. Default: `cfg.efi.OVMF.variables`. Declared in virtualisation/qemu-vm.nix */
  variables?: Definition<Path>
}

/** `virtualisation.emptyDiskImages.*` */
export interface VirtualisationEmptyDiskImage extends Definitions<VirtualisationEmptyDiskImage> {
  /** Default: `{ }`. Declared in virtualisation/qemu-vm.nix */
  driveConfig?: VirtualisationEmptyDiskImageDriveConfig
  /** Type: `positive integer, meaning >0`. Declared in virtualisation/qemu-vm.nix */
  size?: Definition<Integer>
}

/** `virtualisation.emptyDiskImages.*.driveConfig` */
export interface VirtualisationEmptyDiskImageDriveConfig extends Definitions<VirtualisationEmptyDiskImageDriveConfig> {
  /** Default: `{ }`. Declared in virtualisation/qemu-vm.nix */
  deviceExtraOpts?: Definition<AttributeSet<Definition<string>>>
  /** Default: `{ }`. Declared in virtualisation/qemu-vm.nix */
  driveExtraOpts?: Definition<AttributeSet<Definition<string>>>
  /** Default: `null`. Declared in virtualisation/qemu-vm.nix */
  name?: Definition<null | string>
}

/** `virtualisation.fileSystems.<name>` */
export interface VirtualisationFileSystem extends Definitions<VirtualisationFileSystem> {
  /** Default: `false`. Declared in tasks/filesystems.nix */
  autoFormat?: Definition<boolean>
  /** Default: `false`. Declared in tasks/filesystems.nix */
  autoResize?: Definition<boolean>
  /** Type: `list of string (with check: non-empty without trailing slash)`. Default: `[ ]`. Declared in tasks/filesystems.nix */
  depends?: Definition<List<Definition<string>>>
  /** Type: `null or string (with check: non-empty)`. Default: `null`. Declared in tasks/filesystems.nix */
  device?: Definition<null | string>
  /** Default: `true`. Declared in tasks/filesystems.nix */
  enable?: Definition<boolean>
  encrypted?: SwapDeviceEncrypted
  /** Type: `string (with check: non-empty)`. Default: `"auto"`. Declared in tasks/filesystems.nix */
  fsType?: Definition<string>
  /** Type: `null or string (with check: non-empty)`. Default: `null`. Declared in tasks/filesystems.nix */
  label?: Definition<null | string>
  /** Type: `string (with check: non-empty without trailing slash)`. Default: `"‹name›"`. Declared in tasks/filesystems.nix */
  mountPoint?: Definition<string>
  /** Default: `false`. Declared in system/boot/stage-1.nix */
  neededForBoot?: Definition<boolean>
  /** Default: `false`. Declared in tasks/filesystems.nix */
  noCheck?: Definition<boolean>
  /** Type: `non-empty (list of string (with check: non-empty))`. Default: `[ "defaults" ]`. Declared in tasks/filesystems.nix */
  options?: Definition<NonEmptyList<Definition<string>>>
  overlay?: FileSystemOverlay
  stratis?: FileSystemStratis
}

/** `virtualisation.forwardPorts.*` */
export interface VirtualisationForwardPort extends Definitions<VirtualisationForwardPort> {
  /** Default: `"host"`. Declared in virtualisation/qemu-vm.nix */
  from?: Definition<"host" | "guest">
  guest?: VirtualisationForwardPortHost
  host?: VirtualisationForwardPortHost
  /** Default: `"tcp"`. Declared in virtualisation/qemu-vm.nix */
  proto?: Definition<"tcp" | "udp">
}

/** `virtualisation.forwardPorts.*.host` */
export interface VirtualisationForwardPortHost extends Definitions<VirtualisationForwardPortHost> {
  /** Default: `""`. Declared in virtualisation/qemu-vm.nix */
  address?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in virtualisation/qemu-vm.nix */
  port?: Definition<Integer>
}

/** `virtualisation.host` */
export interface VirtualisationHost extends Definitions<VirtualisationHost> {
  /** Default: `pkgs`. Declared in virtualisation/qemu-vm.nix */
  pkgs?: Definition<PackageSet>
}

/** `virtualisation.hypervGuest` */
export interface VirtualisationHypervGuest extends Definitions<VirtualisationHypervGuest> {
  /** Default: `false`. Declared in virtualisation/hyperv-guest.nix */
  enable?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  videoMode?: NixValue
}

/** `virtualisation.incus` */
export interface VirtualisationIncus extends Definitions<VirtualisationIncus> {
  agent?: VirtualisationIncusAgent
  /** Default: `config.virtualisation.incus.package.client`. Declared in virtualisation/incus.nix */
  clientPackage?: Definition<Package>
  /** Default: `false`. Declared in virtualisation/incus.nix */
  enable?: Definition<boolean>
  /** Default: `config.virtualisation.lxc.package`. Declared in virtualisation/incus.nix */
  lxcPackage?: Definition<Package>
  /** Default: `pkgs.incus-lts`. Declared in virtualisation/incus.nix */
  package?: Definition<Package>
  /** Type: `null or (open submodule of (YAML 1.1 value))`. Default: `null`. Declared in virtualisation/incus.nix */
  preseed?: Definition<null | AttributeSet<JsonValue>>
  /** Default: `false`. Declared in virtualisation/incus.nix */
  socketActivation?: Definition<boolean>
  /** Default: `true`. Declared in virtualisation/incus.nix */
  softDaemonRestart?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `600`. Declared in virtualisation/incus.nix */
  startTimeout?: Definition<Integer>
  ui?: VirtualisationIncusUi
}

/** `virtualisation.incus.agent` */
export interface VirtualisationIncusAgent extends Definitions<VirtualisationIncusAgent> {
  /** Default: `false`. Declared in virtualisation/incus-agent.nix */
  enable?: Definition<boolean>
}

/** `virtualisation.incus.ui` */
export interface VirtualisationIncusUi extends Definitions<VirtualisationIncusUi> {
  /** Default: `false`. Declared in virtualisation/incus.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.incus-ui-canonical`. Declared in virtualisation/incus.nix */
  package?: Definition<Package>
}

/** `virtualisation.interfaces.<name>` */
export interface VirtualisationInterface extends Definitions<VirtualisationInterface> {
  /** Default: `false`. Declared in virtualisation/qemu-vm.nix */
  assignIP?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Declared in virtualisation/qemu-vm.nix */
  vlan?: Definition<Integer>
}

/** `virtualisation.kvmgt` */
export interface VirtualisationKvmgt extends Definitions<VirtualisationKvmgt> {
  /** Default: `"0000:00:02.0"`. Declared in virtualisation/kvmgt.nix */
  device?: Definition<string>
  /** Default: `false`. Declared in virtualisation/kvmgt.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in virtualisation/kvmgt.nix */
  vgpus?: Definition<AttributeSet<VirtualisationKvmgtVgpusEntry>>
}

/** `virtualisation.kvmgt.vgpus.<name>` */
export interface VirtualisationKvmgtVgpusEntry extends Definitions<VirtualisationKvmgtVgpusEntry> {
  /** Declared in virtualisation/kvmgt.nix */
  uuid?: Definition<List<Definition<string>>>
}

/** `virtualisation.libvirtd` */
export interface VirtualisationLibvirtd extends Definitions<VirtualisationLibvirtd> {
  /** Default: `[ "virbr0" ]`. Declared in virtualisation/libvirtd.nix */
  allowedBridges?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in virtualisation/libvirtd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in virtualisation/libvirtd.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in virtualisation/libvirtd.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `if config.networking.nftables.enable then "nftables" else "iptables"`. Declared in virtualisation/libvirtd.nix */
  firewallBackend?: Definition<"iptables" | "nftables">
  /** Default: `{ }`. Declared in virtualisation/libvirtd.nix */
  hooks?: VirtualisationLibvirtdHooks
  /** Default: `{ }`. Declared in virtualisation/libvirtd.nix */
  nss?: VirtualisationLibvirtdNss
  /** Default: `"start"`. Declared in virtualisation/libvirtd.nix */
  onBoot?: Definition<"start" | "ignore">
  /** Default: `"suspend"`. Declared in virtualisation/libvirtd.nix */
  onShutdown?: Definition<"shutdown" | "suspend">
  /** Default: `pkgs.libvirt`. Declared in virtualisation/libvirtd.nix */
  package?: Definition<Package>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in virtualisation/libvirtd.nix */
  parallelShutdown?: Definition<Integer>
  /** Default: `{ }`. Declared in virtualisation/libvirtd.nix */
  qemu?: VirtualisationLibvirtdQemu
  /** Type: `unsigned integer, meaning >=0`. Default: `300`. Declared in virtualisation/libvirtd.nix */
  shutdownTimeout?: Definition<Integer>
  /** Default: `true`. Declared in virtualisation/libvirtd.nix */
  sshProxy?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in virtualisation/libvirtd.nix */
  startDelay?: Definition<Integer>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  qemuOvmf?: NixValue
  /** @deprecated renamed to virtualisation.libvirtd.qemu.package */
  qemuPackage?: Definition<Package>
  /** @deprecated renamed to virtualisation.libvirtd.qemu.runAsRoot */
  qemuRunAsRoot?: Definition<boolean>
  /** @deprecated renamed to virtualisation.libvirtd.qemu.swtpm.enable */
  qemuSwtpm?: Definition<boolean>
  /**
   * Type: `strings concatenated with “\n”`.
   *
   * @deprecated renamed to virtualisation.libvirtd.qemu.verbatimConfig
   */
  qemuVerbatimConfig?: Definition<string>
}

/** `virtualisation.libvirtd.hooks` */
export interface VirtualisationLibvirtdHooks extends Definitions<VirtualisationLibvirtdHooks> {
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in virtualisation/libvirtd.nix */
  daemon?: Definition<AttributeSet<Definition<Path>>>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in virtualisation/libvirtd.nix */
  libxl?: Definition<AttributeSet<Definition<Path>>>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in virtualisation/libvirtd.nix */
  lxc?: Definition<AttributeSet<Definition<Path>>>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in virtualisation/libvirtd.nix */
  network?: Definition<AttributeSet<Definition<Path>>>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in virtualisation/libvirtd.nix */
  qemu?: Definition<AttributeSet<Definition<Path>>>
}

/** `virtualisation.libvirtd.nss` */
export interface VirtualisationLibvirtdNss extends Definitions<VirtualisationLibvirtdNss> {
  /** Default: `false`. Declared in virtualisation/libvirtd.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/libvirtd.nix */
  enableGuest?: Definition<boolean>
}

/** `virtualisation.libvirtd.qemu` */
export interface VirtualisationLibvirtdQemu extends Definitions<VirtualisationLibvirtdQemu> {
  /** Default: `pkgs.qemu`. Declared in virtualisation/libvirtd.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in virtualisation/libvirtd.nix */
  runAsRoot?: Definition<boolean>
  /** Default: `{ }`. Declared in virtualisation/libvirtd.nix */
  swtpm?: VirtualisationLibvirtdQemuSwtpm
  /** Type: `strings concatenated with “\n”`. Default: `'' namespaces = [] ''`. Declared in virtualisation/libvirtd.nix */
  verbatimConfig?: Definition<string>
  /** Default: `[ ]`. Declared in virtualisation/libvirtd.nix */
  vhostUserPackages?: Definition<List<Definition<Package>>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  ovmf?: NixValue
}

/** `virtualisation.libvirtd.qemu.swtpm` */
export interface VirtualisationLibvirtdQemuSwtpm extends Definitions<VirtualisationLibvirtdQemuSwtpm> {
  /** Default: `false`. Declared in virtualisation/libvirtd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.swtpm`. Declared in virtualisation/libvirtd.nix */
  package?: Definition<Package>
}

/** `virtualisation.lxc` */
export interface VirtualisationLxc extends Definitions<VirtualisationLxc> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in virtualisation/lxc.nix */
  bridgeConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in virtualisation/lxc.nix */
  defaultConfig?: Definition<string>
  /** Default: `false`. Declared in virtualisation/lxc.nix */
  enable?: Definition<boolean>
  lxcfs?: VirtualisationLxcLxcfs
  /** Default: `pkgs.lxc`. Declared in virtualisation/lxc.nix */
  package?: Definition<Package>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in virtualisation/lxc.nix */
  systemConfig?: Definition<string>
  /** Default: `false`. Declared in virtualisation/lxc.nix */
  unprivilegedContainers?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in virtualisation/lxc.nix */
  usernetConfig?: Definition<string>
}

/** `virtualisation.lxc.lxcfs` */
export interface VirtualisationLxcLxcfs extends Definitions<VirtualisationLxcLxcfs> {
  /** Default: `false`. Declared in virtualisation/lxcfs.nix */
  enable?: Definition<boolean>
}

/** `virtualisation.lxd` */
export interface VirtualisationLxd extends Definitions<VirtualisationLxd> {
  agent?: HardwareGkraken
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  lxcPackage?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  preseed?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  recommendedSysctlSettings?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  startTimeout?: NixValue
  ui?: ProgramsDarling
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  zfsSupport?: NixValue
}

/** `virtualisation.multipass` */
export interface VirtualisationMultipass extends Definitions<VirtualisationMultipass> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  logLevel?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
}

/** `virtualisation.oci-containers` */
export interface VirtualisationOciContainers extends Definitions<VirtualisationOciContainers> {
  /** Default: `"podman"`. Declared in virtualisation/oci-containers.nix */
  backend?: Definition<"podman" | "docker">
  /** Default: `{ }`. Declared in virtualisation/oci-containers.nix */
  containers?: Definition<AttributeSet<VirtualisationOciContainersContainer>>
}

/** `virtualisation.oci-containers.containers.<name>` */
export interface VirtualisationOciContainersContainer extends Definitions<VirtualisationOciContainersContainer> {
  /** Default: `true`. Declared in virtualisation/oci-containers.nix */
  autoRemoveOnStop?: Definition<boolean>
  /** Default: `true`. Declared in virtualisation/oci-containers.nix */
  autoStart?: Definition<boolean>
  /** Default: `{ }`. Declared in virtualisation/oci-containers.nix */
  capabilities?: Definition<AttributeSet<Definition<null | boolean>>>
  /** Default: `[ ]`. Declared in virtualisation/oci-containers.nix */
  cmd?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in virtualisation/oci-containers.nix */
  dependsOn?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in virtualisation/oci-containers.nix */
  devices?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in virtualisation/oci-containers.nix */
  entrypoint?: Definition<null | string>
  /** Default: `{ }`. Declared in virtualisation/oci-containers.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in virtualisation/oci-containers.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `[ ]`. Declared in virtualisation/oci-containers.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in virtualisation/oci-containers.nix */
  hostname?: Definition<null | string>
  /** Declared in virtualisation/oci-containers.nix */
  image?: Definition<string>
  /** Default: `null`. Declared in virtualisation/oci-containers.nix */
  imageFile?: Definition<null | Package>
  /** Default: `null`. Declared in virtualisation/oci-containers.nix */
  imageStream?: Definition<null | Package>
  /** Default: `{ }`. Declared in virtualisation/oci-containers.nix */
  labels?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"journald"`. Declared in virtualisation/oci-containers.nix */
  "log-driver"?: Definition<string>
  login?: VirtualisationOciContainersContainerLogin
  /** Default: `[ ]`. Declared in virtualisation/oci-containers.nix */
  networks?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in virtualisation/oci-containers.nix */
  podman?: null | VirtualisationOciContainersContainerPodman
  /** Default: `[ ]`. Declared in virtualisation/oci-containers.nix */
  ports?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in virtualisation/oci-containers.nix */
  preRunExtraOptions?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in virtualisation/oci-containers.nix */
  privileged?: Definition<boolean>
  /** Default: `"missing"`. Declared in virtualisation/oci-containers.nix */
  pull?: Definition<"always" | "missing" | "never" | "newer">
  /** Default: `"<backend>-<name>"`. Declared in virtualisation/oci-containers.nix */
  serviceName?: Definition<string>
  /** Default: `null`. Declared in virtualisation/oci-containers.nix */
  user?: Definition<null | string>
  /** Default: `[ ]`. Declared in virtualisation/oci-containers.nix */
  volumes?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in virtualisation/oci-containers.nix */
  workdir?: Definition<null | string>
}

/** `virtualisation.oci-containers.containers.<name>.login` */
export interface VirtualisationOciContainersContainerLogin extends Definitions<VirtualisationOciContainersContainerLogin> {
  /** Default: `null`. Declared in virtualisation/oci-containers.nix */
  passwordFile?: Definition<null | string>
  /** Default: `null`. Declared in virtualisation/oci-containers.nix */
  registry?: Definition<null | string>
  /** Default: `null`. Declared in virtualisation/oci-containers.nix */
  username?: Definition<null | string>
}

/** `virtualisation.oci-containers.containers.<name>.podman` */
export interface VirtualisationOciContainersContainerPodman extends Definitions<VirtualisationOciContainersContainerPodman> {
  /** Default: `"conmon"`. Declared in virtualisation/oci-containers.nix */
  sdnotify?: Definition<"conmon" | "healthy" | "container">
  /** Default: `"root"`. Declared in virtualisation/oci-containers.nix */
  user?: Definition<string>
}

/** `virtualisation.podman` */
export interface VirtualisationPodman extends Definitions<VirtualisationPodman> {
  autoPrune?: VirtualisationPodmanAutoPrune
  defaultNetwork?: VirtualisationPodmanDefaultNetwork
  /** Default: `false`. Declared in virtualisation/podman/default.nix */
  dockerCompat?: Definition<boolean>
  dockerSocket?: VirtualisationPodmanDockerSocket
  /** Default: `false`. Declared in virtualisation/podman/default.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/podman/default.nix */
  enableNvidia?: Definition<boolean>
  /** Default: `[ ]`. Declared in virtualisation/podman/default.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `lib.optionals pkgs.stdenv.hostPlatform.isLinux [ pkgs.runc ]`. Declared in virtualisation/podman/default.nix */
  extraRuntimes?: Definition<List<Definition<Package>>>
  networkSocket?: VirtualisationPodmanNetworkSocket
  /** Default: `pkgs.podman`. Declared in virtualisation/podman/default.nix */
  package?: Definition<Package>
}

/** `virtualisation.podman.autoPrune` */
export interface VirtualisationPodmanAutoPrune extends Definitions<VirtualisationPodmanAutoPrune> {
  /** Default: `"weekly"`. Declared in virtualisation/podman/default.nix */
  dates?: Definition<string>
  /** Default: `false`. Declared in virtualisation/podman/default.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in virtualisation/podman/default.nix */
  flags?: Definition<List<Definition<string>>>
}

/** `virtualisation.podman.defaultNetwork` */
export interface VirtualisationPodmanDefaultNetwork extends Definitions<VirtualisationPodmanDefaultNetwork> {
  /** Type: `JSON value`. Default: `{ }`. Declared in virtualisation/podman/default.nix */
  settings?: JsonValue
}

/** `virtualisation.podman.dockerSocket` */
export interface VirtualisationPodmanDockerSocket extends Definitions<VirtualisationPodmanDockerSocket> {
  /** Default: `false`. Declared in virtualisation/podman/default.nix */
  enable?: Definition<boolean>
}

/** `virtualisation.podman.networkSocket` */
export interface VirtualisationPodmanNetworkSocket extends Definitions<VirtualisationPodmanNetworkSocket> {
  /** Default: `false`. Declared in virtualisation/podman/network-socket.nix */
  enable?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in virtualisation/podman/network-socket.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in virtualisation/podman/network-socket.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2376`. Declared in virtualisation/podman/network-socket.nix */
  port?: Definition<Integer>
  /** Declared in virtualisation/podman/network-socket-ghostunnel.nix nixos/modules/virtualisation/podman/network-socket.nix */
  server?: Definition<"ghostunnel">
  tls?: VirtualisationPodmanNetworkSocketTls
}

/** `virtualisation.podman.networkSocket.tls` */
export interface VirtualisationPodmanNetworkSocketTls extends Definitions<VirtualisationPodmanNetworkSocketTls> {
  /** Type: `absolute path`. Declared in virtualisation/podman/network-socket.nix */
  cacert?: Definition<Path>
  /** Type: `absolute path`. Declared in virtualisation/podman/network-socket.nix */
  cert?: Definition<Path>
  /** Type: `absolute path`. Declared in virtualisation/podman/network-socket.nix */
  key?: Definition<Path>
}

/** `virtualisation.qemu` */
export interface VirtualisationQemu extends Definitions<VirtualisationQemu> {
  /** Default: `[ "ttyS0,115200n8" "tty0" ]`. Declared in virtualisation/qemu-vm.nix */
  consoles?: Definition<List<Definition<string>>>
  /** Default: `"virtio"`. Declared in virtualisation/qemu-vm.nix */
  diskInterface?: Definition<"virtio" | "scsi" | "ide">
  /** Declared in virtualisation/qemu-vm.nix */
  drives?: Definition<List<VirtualisationQemuDrive>>
  guestAgent?: VirtualisationQemuGuestAgent
  /** Default: `[ ]`. Declared in virtualisation/qemu-vm.nix */
  networkingOptions?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in virtualisation/qemu-vm.nix */
  options?: Definition<List<Definition<string>>>
  /** Declared in virtualisation/qemu-vm.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in virtualisation/qemu-vm.nix */
  virtioKeyboard?: Definition<boolean>
}

/** `virtualisation.qemu.drives.*` */
export interface VirtualisationQemuDrive extends Definitions<VirtualisationQemuDrive> {
  /** Default: `{ }`. Declared in virtualisation/qemu-vm.nix */
  deviceExtraOpts?: Definition<AttributeSet<Definition<string>>>
  /** Default: `{ }`. Declared in virtualisation/qemu-vm.nix */
  driveExtraOpts?: Definition<AttributeSet<Definition<string>>>
  /** Declared in virtualisation/qemu-vm.nix */
  file?: Definition<string>
  /** Default: `null`. Declared in virtualisation/qemu-vm.nix */
  name?: Definition<null | string>
}

/** `virtualisation.qemu.guestAgent` */
export interface VirtualisationQemuGuestAgent extends Definitions<VirtualisationQemuGuestAgent> {
  /** Default: `true`. Declared in virtualisation/qemu-vm.nix */
  enable?: Definition<boolean>
}

/** `virtualisation.rosetta` */
export interface VirtualisationRosetta extends Definitions<VirtualisationRosetta> {
  /** Default: `false`. Declared in virtualisation/rosetta.nix */
  enable?: Definition<boolean>
  /** Default: `"rosetta"`. Declared in virtualisation/rosetta.nix */
  mountTag?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  mountPoint?: Definition<string>
}

/** `virtualisation.sharedDirectories.<name>` */
export interface VirtualisationSharedDirectory extends Definitions<VirtualisationSharedDirectory> {
  /** Default: `"mapped-xattr"`. Declared in virtualisation/qemu-vm.nix */
  securityModel?: Definition<"passthrough" | "mapped-xattr" | "mapped-file" | "none">
  /** Declared in virtualisation/qemu-vm.nix */
  source?: Definition<string>
  /** Type: `absolute path`. Declared in virtualisation/qemu-vm.nix */
  target?: Definition<Path>
}

/** `virtualisation.spiceUSBRedirection` */
export interface VirtualisationSpiceUSBRedirection extends Definitions<VirtualisationSpiceUSBRedirection> {
  /** Default: `false`. Declared in virtualisation/spice-usb-redirection.nix */
  enable?: Definition<boolean>
}

/** `virtualisation.tpm` */
export interface VirtualisationTpm extends Definitions<VirtualisationTpm> {
  /** Default: '' Based on the guest platform Linux system: - `tpm-tis` for (i686, x86_64) - `tpm-spapr` for ppc64 - `tpm-tis-device` for (armv7, aarch64) ''. Declared in virtualisation/qemu-vm.nix */
  deviceModel?: Definition<string>
  /** Default: `false`. Declared in virtualisation/qemu-vm.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.swtpm`. Declared in virtualisation/qemu-vm.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in virtualisation/qemu-vm.nix */
  provisioning?: Definition<null | string>
}

/** `virtualisation.virtualbox` */
export interface VirtualisationVirtualbox extends Definitions<VirtualisationVirtualbox> {
  guest?: VirtualisationVirtualboxGuest
  host?: VirtualisationVirtualboxHost
}

/** `virtualisation.virtualbox.guest` */
export interface VirtualisationVirtualboxGuest extends Definitions<VirtualisationVirtualboxGuest> {
  /** Default: `true`. Declared in virtualisation/virtualbox-guest.nix */
  clipboard?: Definition<boolean>
  /** Default: `true`. Declared in virtualisation/virtualbox-guest.nix */
  dragAndDrop?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/virtualbox-guest.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in virtualisation/virtualbox-guest.nix */
  seamless?: Definition<boolean>
  /** Default: `true`. Declared in virtualisation/virtualbox-guest.nix */
  use3rdPartyModules?: Definition<boolean>
  /** Default: `true`. Declared in virtualisation/virtualbox-guest.nix */
  vboxsf?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/virtualbox-guest.nix */
  verbose?: Definition<boolean>
  /** @deprecated renamed to virtualisation.virtualbox.guest.dragAndDrop */
  draganddrop?: Definition<boolean>
}

/** `virtualisation.virtualbox.host` */
export interface VirtualisationVirtualboxHost extends Definitions<VirtualisationVirtualboxHost> {
  /** Default: `true`. Declared in virtualisation/virtualbox-host.nix */
  addNetworkInterface?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/virtualbox-host.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/virtualbox-host.nix */
  enableExtensionPack?: Definition<boolean>
  /** Default: `true`. Declared in virtualisation/virtualbox-host.nix */
  enableHardening?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/virtualbox-host.nix */
  enableKvm?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/virtualbox-host.nix */
  enableWebService?: Definition<boolean>
  /** Default: `false`. Declared in virtualisation/virtualbox-host.nix */
  headless?: Definition<boolean>
  /** Default: `pkgs.virtualbox`. Declared in virtualisation/virtualbox-host.nix */
  package?: Definition<Package>
}

/** `virtualisation.vmware` */
export interface VirtualisationVmware extends Definitions<VirtualisationVmware> {
  guest?: VirtualisationVmwareGuest
  host?: VirtualisationVmwareHost
}

/** `virtualisation.vmware.guest` */
export interface VirtualisationVmwareGuest extends Definitions<VirtualisationVmwareGuest> {
  /** Default: `false`. Declared in virtualisation/vmware-guest.nix */
  enable?: Definition<boolean>
  /** Default: `!config.services.xserver.enable`. Declared in virtualisation/vmware-guest.nix */
  headless?: Definition<boolean>
  /** Default: `if config.virtualisation.vmware.headless then pkgs.open-vm-tools-headless else pkgs.open-vm-tools;`. Declared in virtualisation/vmware-guest.nix */
  package?: Definition<Package>
}

/** `virtualisation.vmware.host` */
export interface VirtualisationVmwareHost extends Definitions<VirtualisationVmwareHost> {
  /** Default: `false`. Declared in virtualisation/vmware-host.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in virtualisation/vmware-host.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in virtualisation/vmware-host.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.vmware-workstation`. Declared in virtualisation/vmware-host.nix */
  package?: Definition<Package>
}

/** `virtualisation.vswitch` */
export interface VirtualisationVswitch extends Definitions<VirtualisationVswitch> {
  /** Default: `false`. Declared in virtualisation/openvswitch.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.openvswitch`. Declared in virtualisation/openvswitch.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in virtualisation/openvswitch.nix */
  resetOnStart?: Definition<boolean>
}

/** `virtualisation.waydroid` */
export interface VirtualisationWaydroid extends Definitions<VirtualisationWaydroid> {
  /** Default: `false`. Declared in virtualisation/waydroid.nix */
  enable?: Definition<boolean>
  /** Default: `if config.networking.nftables.enable then pkgs.waydroid-nftables else pkgs.waydroid`. Declared in virtualisation/waydroid.nix */
  package?: Definition<Package>
}

/** `virtualisation.xen` */
export interface VirtualisationXen extends Definitions<VirtualisationXen> {
  boot?: VirtualisationXenBoot
  /** Default: `false`. Declared in virtualisation/xen-dom0.nix */
  debug?: Definition<boolean>
  dom0Resources?: VirtualisationXenDom0Resources
  domains?: VirtualisationXenDomains
  /** Default: `false`. Declared in virtualisation/xen-dom0.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.xen`. Declared in virtualisation/xen-dom0.nix */
  package?: Definition<Package>
  qemu?: VirtualisationXenQemu
  store?: VirtualisationXenStore
  /** Default: `false`. Declared in virtualisation/xen-dom0.nix */
  trace?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  bootParams?: NixValue
  bridge?: VirtualisationXenBridge
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  domain0MemorySize?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  "package-qemu"?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  "qemu-package"?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  stored?: NixValue
}

/** `virtualisation.xen.boot` */
export interface VirtualisationXenBoot extends Definitions<VirtualisationXenBoot> {
  bios?: VirtualisationXenBootBios
  /** Default: `"default"`. Declared in virtualisation/xen-dom0.nix */
  builderVerbosity?: Definition<"default" | "info" | "debug" | "quiet">
  efi?: VirtualisationXenBootEfi
  /** Default: `[ ]`. Declared in virtualisation/xen-dom0.nix */
  params?: Definition<List<Definition<string>>>
}

/** `virtualisation.xen.boot.bios` */
export interface VirtualisationXenBootBios extends Definitions<VirtualisationXenBootBios> {
  /** Type: `absolute path`. Default: `${config.virtualisation.xen.package.boot}/${config.virtualisation.xen.package.multiboot}`. Declared in virtualisation/xen-dom0.nix */
  path?: Definition<Path>
}

/** `virtualisation.xen.boot.efi` */
export interface VirtualisationXenBootEfi extends Definitions<VirtualisationXenBootEfi> {
  /** Type: `absolute path`. Default: `${config.virtualisation.xen.package.boot}/${config.virtualisation.xen.package.efi}`. Declared in virtualisation/xen-dom0.nix */
  path?: Definition<Path>
}

/** `virtualisation.xen.bridge` */
export interface VirtualisationXenBridge extends Definitions<VirtualisationXenBridge> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  address?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  forwardDns?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  name?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  prefixLength?: NixValue
}

/** `virtualisation.xen.dom0Resources` */
export interface VirtualisationXenDom0Resources extends Definitions<VirtualisationXenDom0Resources> {
  /** Type: `unsigned integer, meaning >=0`. Default: `config.virtualisation.xen.dom0Resources.memory`. Declared in virtualisation/xen-dom0.nix */
  maxMemory?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in virtualisation/xen-dom0.nix */
  maxVCPUs?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in virtualisation/xen-dom0.nix */
  memory?: Definition<Integer>
}

/** `virtualisation.xen.domains` */
export interface VirtualisationXenDomains extends Definitions<VirtualisationXenDomains> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in virtualisation/xen-dom0.nix */
  extraConfig?: Definition<string>
}

/** `virtualisation.xen.qemu` */
export interface VirtualisationXenQemu extends Definitions<VirtualisationXenQemu> {
  /** Default: `pkgs.qemu_xen`. Declared in virtualisation/xen-dom0.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/run/xen/qemu-dom0.pid"`. Declared in virtualisation/xen-dom0.nix */
  pidFile?: Definition<Path>
}

/** `virtualisation.xen.store` */
export interface VirtualisationXenStore extends Definitions<VirtualisationXenStore> {
  /** Type: `absolute path`. Default: `${config.virtualisation.xen.package}/bin/oxenstored`. Declared in virtualisation/xen-dom0.nix */
  path?: Definition<Path>
  /** Default: `{ }`. Declared in virtualisation/xen-dom0.nix */
  settings?: VirtualisationXenStoreSettings
}

/** `virtualisation.xen.store.settings` */
export interface VirtualisationXenStoreSettings extends Definitions<VirtualisationXenStoreSettings> {
  conflict?: VirtualisationXenStoreSettingsConflict
  /** Default: `true`. Declared in virtualisation/xen-dom0.nix */
  enableMerge?: Definition<boolean>
  perms?: VirtualisationXenStoreSettingsPerms
  /** Default: `false`. Declared in virtualisation/xen-dom0.nix */
  persistent?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/run/xen/xenstored.pid"`. Declared in virtualisation/xen-dom0.nix */
  pidFile?: Definition<Path>
  quota?: VirtualisationXenStoreSettingsQuota
  /** Type: `nonzero signed integer, meaning !=0`. Default: `20`. Declared in virtualisation/xen-dom0.nix */
  ringScanInterval?: Definition<Integer>
  xenstored?: VirtualisationXenStoreSettingsXenstored
}

/** `virtualisation.xen.store.settings.conflict` */
export interface VirtualisationXenStoreSettingsConflict extends Definitions<VirtualisationXenStoreSettingsConflict> {
  /** Type: `nonnegative floating point number, meaning >=0`. Default: `5.0`. Declared in virtualisation/xen-dom0.nix */
  burstLimit?: Definition<number>
  /** Type: `nonnegative floating point number, meaning >=0`. Default: `0.05`. Declared in virtualisation/xen-dom0.nix */
  maxHistorySeconds?: Definition<number>
  /** Default: `true`. Declared in virtualisation/xen-dom0.nix */
  rateLimitIsAggregate?: Definition<boolean>
}

/** `virtualisation.xen.store.settings.perms` */
export interface VirtualisationXenStoreSettingsPerms extends Definitions<VirtualisationXenStoreSettingsPerms> {
  /** Default: `true`. Declared in virtualisation/xen-dom0.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in virtualisation/xen-dom0.nix */
  enableWatch?: Definition<boolean>
}

/** `virtualisation.xen.store.settings.quota` */
export interface VirtualisationXenStoreSettingsQuota extends Definitions<VirtualisationXenStoreSettingsQuota> {
  /** Default: `true`. Declared in virtualisation/xen-dom0.nix */
  enable?: Definition<boolean>
  /** Type: `positive integer, meaning >0`. Default: `1000`. Declared in virtualisation/xen-dom0.nix */
  maxEntity?: Definition<Integer>
  /** Type: `positive integer, meaning >0`. Default: `1024`. Declared in virtualisation/xen-dom0.nix */
  maxOutstanding?: Definition<Integer>
  /** Type: `positive integer, meaning >0`. Default: `1024`. Declared in virtualisation/xen-dom0.nix */
  maxPath?: Definition<Integer>
  /** Type: `positive integer, meaning >0`. Default: `1024`. Declared in virtualisation/xen-dom0.nix */
  maxRequests?: Definition<Integer>
  /** Type: `positive integer, meaning >0`. Default: `2048`. Declared in virtualisation/xen-dom0.nix */
  maxSize?: Definition<Integer>
  /** Type: `positive integer, meaning >0`. Default: `100`. Declared in virtualisation/xen-dom0.nix */
  maxWatch?: Definition<Integer>
  /** Type: `positive integer, meaning >0`. Default: `1024`. Declared in virtualisation/xen-dom0.nix */
  maxWatchEvents?: Definition<Integer>
  /** Type: `positive integer, meaning >0`. Default: `10`. Declared in virtualisation/xen-dom0.nix */
  transaction?: Definition<Integer>
}

/** `virtualisation.xen.store.settings.xenstored` */
export interface VirtualisationXenStoreSettingsXenstored extends Definitions<VirtualisationXenStoreSettingsXenstored> {
  accessLog?: VirtualisationXenStoreSettingsXenstoredAccessLog
  log?: VirtualisationXenStoreSettingsXenstoredLog
}

/** `virtualisation.xen.store.settings.xenstored.accessLog` */
export interface VirtualisationXenStoreSettingsXenstoredAccessLog extends Definitions<VirtualisationXenStoreSettingsXenstoredAccessLog> {
  /** Type: `absolute path`. Default: `"/var/log/xen/xenstored-access.log"`. Declared in virtualisation/xen-dom0.nix */
  file?: Definition<Path>
}

/** `virtualisation.xen.store.settings.xenstored.log` */
export interface VirtualisationXenStoreSettingsXenstoredLog extends Definitions<VirtualisationXenStoreSettingsXenstoredLog> {
  /** Type: `absolute path`. Default: `"/var/log/xen/xenstored.log"`. Declared in virtualisation/xen-dom0.nix */
  file?: Definition<Path>
  /** Default: `if (config.virtualisation.xen.trace == true) then "debug" else null`. Declared in virtualisation/xen-dom0.nix */
  level?: Definition<null | "debug" | "info" | "warn" | "error">
}
