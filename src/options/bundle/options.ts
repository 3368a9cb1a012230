// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, List, NixAttributes, NixValue } from "../values.ts"
import type { Module } from "./module.ts"
import type { Appstream } from "./appstream.ts"
import type { Boot } from "./boot.ts"
import type { Systemd, SystemdService } from "./systemd.ts"
import type { Console } from "./console.ts"
import type { Container } from "./containers.ts"
import type { Documentation } from "./documentation.ts"
import type { Ec2 } from "./ec2.ts"
import type { Environment } from "./environment.ts"
import type { FileSystem } from "./file-systems.ts"
import type { Fonts } from "./fonts.ts"
import type { Gtk } from "./gtk.ts"
import type { Hardware } from "./hardware.ts"
import type { I18n } from "./i18n.ts"
import type { Image } from "./image.ts"
import type { Location } from "./location.ts"
import type { Meta } from "./meta.ts"
import type { Networking } from "./networking.ts"
import type { Nix } from "./nix.ts"
import type { Nixops } from "./nixops.ts"
import type { Nixpkgs } from "./nixpkgs.ts"
import type { Openstack } from "./openstack.ts"
import type { Power } from "./power.ts"
import type { PowerManagement } from "./power-management.ts"
import type { Programs } from "./programs.ts"
import type { Qt } from "./qt.ts"
import type { Security } from "./security.ts"
import type { Services } from "./services.ts"
import type { ServicesSnapraid } from "./services-s.ts"
import type { SpecialisationEntry } from "./specialisation.ts"
import type { SwapDevice } from "./swap-devices.ts"
import type { System } from "./system.ts"
import type { Time } from "./time.ts"
import type { Users } from "./users.ts"
import type { Virtualisation } from "./virtualisation.ts"
import type { Xdg } from "./xdg.ts"
import type { ZramSwap } from "./zram-swap.ts"
import type { Disko } from "./disko.ts"
import type { Dysnomia } from "./dysnomia.ts"
import type { Ids } from "./ids.ts"
import type { Oci } from "./oci.ts"
import type { Qt5 } from "./qt5.ts"

export interface NixosOptions extends Definitions<NixosOptions> {
  _module?: Module
  appstream?: Appstream
  boot?: Boot
  console?: Console
  /** Default: `{ }`. Declared in virtualisation/nixos-containers.nix */
  containers?: Definition<AttributeSet<Container>>
  documentation?: Documentation
  ec2?: Ec2
  environment?: Environment
  /** Default: `{ }`. Declared in tasks/filesystems/overlayfs.nix nixos/modules/tasks/filesystems.nix nixos/modules/tasks/encrypted-devices.nix nixos/modules/system/boot/stage-1.nix */
  fileSystems?: Definition<AttributeSet<FileSystem>>
  fonts?: Fonts
  gtk?: Gtk
  hardware?: Hardware
  i18n?: I18n
  image?: Image
  /** Default: `{ }`. Declared in misc/lib.nix */
  lib?: Definition<AttributeSet<Definition<NixAttributes>>>
  location?: Location
  meta?: Meta
  networking?: Networking
  nix?: Nix
  nixops?: Nixops
  nixpkgs?: Nixpkgs
  openstack?: Openstack
  power?: Power
  powerManagement?: PowerManagement
  programs?: Programs
  qt?: Qt
  security?: Security
  services?: Services
  /** Default: `{ }`. Declared in system/activation/specialisation.nix */
  specialisation?: Definition<AttributeSet<SpecialisationEntry>>
  /** Default: `[ ]`. Declared in tasks/encrypted-devices.nix nixos/modules/config/swap.nix */
  swapDevices?: Definition<List<SwapDevice>>
  system?: System
  systemd?: Systemd
  time?: Time
  users?: Users
  virtualisation?: Virtualisation
  xdg?: Xdg
  zramSwap?: ZramSwap
  disko?: Disko
  /** @deprecated changed to virtualisation.oci-containers */
  "docker-containers"?: NixValue
  dysnomia?: Dysnomia
  ids?: Ids
  /** @deprecated renamed to systemd.services */
  jobs?: Definition<AttributeSet<SystemdService>>
  oci?: Oci
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  passthru?: NixValue
  qt5?: Qt5
  /** @deprecated renamed to services.snapraid */
  snapraid?: ServicesSnapraid
}
