// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, OtherString, Package, Path } from "../values.ts"
import type { ServicesConnman } from "./services-c.ts"

/** `networking` */
export interface Networking extends Definitions<Networking> {
  /** Default: `{ }`. Declared in tasks/network-interfaces.nix */
  bonds?: Definition<AttributeSet<NetworkingBond>>
  /** Default: `{ }`. Declared in tasks/network-interfaces.nix */
  bridges?: Definition<AttributeSet<NetworkingBridge>>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  defaultGateway?: Definition<null | NetworkingDefaultGateway | string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  defaultGateway6?: Definition<null | NetworkingDefaultGateway | string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  defaultGatewayWindowSize?: Definition<null | Integer>
  dhcpcd?: NetworkingDhcpcd
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  domain?: Definition<null | string>
  /** Default: `false`. Declared in hardware/network/b43.nix */
  enableB43Firmware?: Definition<boolean>
  /** Default: `true`. Declared in tasks/network-interfaces.nix */
  enableIPv6?: Definition<boolean>
  /** Default: `false`. Declared in hardware/network/intel-2200bg.nix */
  enableIntel2200BGFirmware?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in config/networking.nix */
  extraHosts?: Definition<string>
  firewall?: NetworkingFirewall
  /** Default: `{ }`. Declared in tasks/network-interfaces.nix */
  fooOverUDP?: Definition<AttributeSet<NetworkingFooOverUDPEntry>>
  /** Default: `"${networking.hostName}.${networking.domain}"`. Declared in tasks/network-interfaces.nix */
  fqdn?: Definition<string>
  getaddrinfo?: NetworkingGetaddrinfo
  /** Default: `{ }`. Declared in tasks/network-interfaces.nix */
  greTunnels?: Definition<AttributeSet<NetworkingGreTunnel>>
  /** Type: `list of absolute path`. Default: `Hosts from networking.hosts and networking.extraHosts`. Declared in config/networking.nix */
  hostFiles?: Definition<List<Definition<Path>>>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  hostId?: Definition<null | string>
  /** Type: `string matching the pattern ^$|^[[:alnum:]]([[:alnum:]_-]{0,61}[[:alnum:]])?$`. Default: `config.system.nixos.distroId`. Declared in tasks/network-interfaces.nix */
  hostName?: Definition<string>
  /** Declared in config/networking.nix */
  hosts?: Definition<AttributeSet<Definition<List<Definition<string>>>>>
  ifstate?: NetworkingIfstate
  /** Default: `{ }`. Declared in tasks/network-interfaces.nix */
  interfaces?: Definition<AttributeSet<NetworkingInterface>>
  /** Default: `{ }`. Declared in tasks/network-interfaces.nix */
  ipips?: Definition<AttributeSet<NetworkingIpip>>
  iproute2?: NetworkingIproute2
  jool?: NetworkingJool
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in tasks/network-interfaces.nix */
  localCommands?: Definition<string>
  /** Default: `{ }`. Declared in tasks/network-interfaces.nix */
  macvlans?: Definition<AttributeSet<NetworkingMacvlan>>
  modemmanager?: NetworkingModemmanager
  /** Default: `[ ]`. Declared in tasks/network-interfaces.nix */
  nameservers?: Definition<List<Definition<string>>>
  nat?: NetworkingNat
  networkmanager?: NetworkingNetworkmanager
  nftables?: NetworkingNftables
  openconnect?: NetworkingOpenconnect
  proxy?: NetworkingProxy
  resolvconf?: NetworkingResolvconf
  rxe?: NetworkingRxe
  /** Default: `[ ]`. Declared in tasks/network-interfaces.nix */
  search?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in tasks/network-interfaces.nix */
  sits?: Definition<AttributeSet<NetworkingSit>>
  stevenblack?: NetworkingStevenblack
  /** Default: `{ }`. Declared in services/networking/supplicant.nix */
  supplicant?: Definition<AttributeSet<NetworkingSupplicantEntry>>
  tcpcrypt?: NetworkingTcpcrypt
  /** Default: `if ${config.networking.enableIPv6} then "default" else "disabled"`. Declared in tasks/network-interfaces.nix */
  tempAddresses?: Definition<"default" | "disabled" | "enabled">
  /** Default: `[ "0.nixos.pool.ntp.org" "1.nixos.pool.ntp.org" "2.nixos.pool.ntp.org" "3.nixos.pool.ntp.org" ]`. Declared in config/networking.nix */
  timeServers?: Definition<List<Definition<string>>>
  ucarp?: NetworkingUcarp
  /** Default: `true`. Declared in tasks/network-interfaces.nix */
  useDHCP?: Definition<boolean>
  /** Default: `false`. Declared in tasks/network-interfaces.nix */
  useHostResolvConf?: Definition<boolean>
  /** Default: `false`. Declared in tasks/network-interfaces.nix */
  useNetworkd?: Definition<boolean>
  /** Default: `true`. Declared in services/hardware/udev.nix */
  usePredictableInterfaceNames?: Definition<boolean>
  /** Default: `{ }`. Declared in tasks/network-interfaces.nix */
  vlans?: Definition<AttributeSet<NetworkingVlan>>
  /** Default: `{ }`. Declared in tasks/network-interfaces.nix */
  vswitches?: Definition<AttributeSet<NetworkingVswitch>>
  "wg-quick"?: NetworkingWgQuick
  wireguard?: NetworkingWireguard
  wireless?: NetworkingWireless
  /** Default: `{ }`. Declared in tasks/network-interfaces.nix */
  wlanInterfaces?: Definition<AttributeSet<NetworkingWlanInterface>>
  /** @deprecated renamed to services.connman */
  connman?: ServicesConnman
  /** @deprecated renamed to networking.resolvconf.dnsExtensionMechanism */
  dnsExtensionMechanism?: Definition<boolean>
  /** @deprecated renamed to networking.resolvconf.dnsSingleRequest */
  dnsSingleRequest?: Definition<boolean>
  /** @deprecated renamed to hardware.enableRedistributableFirmware */
  enableIntel2100BGFirmware?: Definition<boolean>
  /** @deprecated renamed to hardware.enableRedistributableFirmware */
  enableIntel3945ABGFirmware?: Definition<boolean>
  /** @deprecated renamed to hardware.enableRedistributableFirmware */
  enableRT73Firmware?: Definition<boolean>
  /** @deprecated renamed to hardware.enableRedistributableFirmware */
  enableRTL8192cFirmware?: Definition<boolean>
  /** @deprecated renamed to hardware.enableRedistributableFirmware */
  enableRalinkFirmware?: Definition<boolean>
  /**
   * Type: `strings concatenated with “\n”`.
   *
   * @deprecated renamed to networking.resolvconf.extraConfig
   */
  extraResolvconfConf?: Definition<string>
  /** @deprecated renamed to networking.resolvconf.extraOptions */
  resolvconfOptions?: Definition<List<Definition<string>>>
}

/** `networking.bonds.<name>` */
export interface NetworkingBond extends Definitions<NetworkingBond> {
  /** Default: `{ }`. Declared in tasks/network-interfaces.nix */
  driverOptions?: Definition<AttributeSet<Definition<string>>>
  /** Declared in tasks/network-interfaces.nix */
  interfaces?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  lacp_rate?: Definition<null | string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  miimon?: Definition<null | Integer>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  mode?: Definition<null | string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  xmit_hash_policy?: Definition<null | string>
}

/** `networking.bridges.<name>` */
export interface NetworkingBridge extends Definitions<NetworkingBridge> {
  /** Declared in tasks/network-interfaces.nix */
  interfaces?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in tasks/network-interfaces.nix */
  rstp?: Definition<boolean>
}

/** `networking.defaultGateway` */
export interface NetworkingDefaultGateway extends Definitions<NetworkingDefaultGateway> {
  /** Declared in tasks/network-interfaces.nix */
  address?: Definition<string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  interface?: Definition<null | string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  metric?: Definition<null | Integer>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  source?: Definition<null | string>
}

/** `networking.dhcpcd` */
export interface NetworkingDhcpcd extends Definitions<NetworkingDhcpcd> {
  /** Default: `null`. Declared in services/networking/dhcpcd.nix */
  IPv6rs?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/dhcpcd.nix */
  allowInterfaces?: Definition<null | List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/dhcpcd.nix */
  allowSetuid?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/dhcpcd.nix */
  denyInterfaces?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/networking/dhcpcd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/dhcpcd.nix */
  extraConfig?: Definition<string>
  /** Default: `false`. Declared in services/networking/dhcpcd.nix */
  persistent?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/dhcpcd.nix */
  runHook?: Definition<string>
  /** Default: `true`. Declared in services/networking/dhcpcd.nix */
  setHostname?: Definition<boolean>
  /** Default: `"any"`. Declared in services/networking/dhcpcd.nix */
  wait?: Definition<"background" | "any" | "ipv4" | "ipv6" | "both" | "if-carrier-up">
}

/** `networking.firewall` */
export interface NetworkingFirewall extends Definitions<NetworkingFirewall> {
  /** Default: `true`. Declared in services/networking/firewall.nix */
  allowPing?: Definition<boolean>
  /** Type: `list of attribute set of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ ]`. Declared in services/networking/firewall.nix */
  allowedTCPPortRanges?: Definition<List<Definition<AttributeSet<Definition<Integer>>>>>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ ]`. Declared in services/networking/firewall.nix */
  allowedTCPPorts?: Definition<List<Definition<Integer>>>
  /** Type: `list of attribute set of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ ]`. Declared in services/networking/firewall.nix */
  allowedUDPPortRanges?: Definition<List<Definition<AttributeSet<Definition<Integer>>>>>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ ]`. Declared in services/networking/firewall.nix */
  allowedUDPPorts?: Definition<List<Definition<Integer>>>
  /** Default: `false`. Declared in services/networking/firewall.nix */
  autoLoadConntrackHelpers?: Definition<boolean>
  /** Default: `if config.services.firewalld.enable then "firewalld" else if config.networking.nftables.enable then "nftables" else "iptables"`. Declared in services/networking/firewall.nix */
  backend?: Definition<"iptables" | "nftables" | "firewalld">
  /** Default: `true except if the iptables based firewall is in use and the kernel lacks rpfilter support`. Declared in services/networking/firewall.nix */
  checkReversePath?: Definition<boolean | "strict" | "loose">
  /** Default: `[ ]`. Declared in services/networking/firewall.nix */
  connectionTrackingModules?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/networking/firewall.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/firewall-iptables.nix */
  extraCommands?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/firewall-nftables.nix */
  extraForwardRules?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/firewall-nftables.nix */
  extraInputRules?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/firewall.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/firewall-nftables.nix */
  extraReversePathFilterRules?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/firewall-iptables.nix */
  extraStopCommands?: Definition<string>
  /** Default: `false`. Declared in services/networking/firewall.nix */
  filterForward?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/firewall.nix */
  interfaces?: Definition<AttributeSet<NetworkingFirewallInterface>>
  /** Default: `true`. Declared in services/networking/firewall.nix */
  logRefusedConnections?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/firewall.nix */
  logRefusedPackets?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/firewall.nix */
  logRefusedUnicastsOnly?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/firewall.nix */
  logReversePathDrops?: Definition<boolean>
  /** Default: `if config.networking.nftables.enable then "pkgs.nftables" else "pkgs.iptables"`. Declared in services/networking/firewall.nix */
  package?: Definition<Package>
  /** Type: `null or strings concatenated with " "`. Default: `null`. Declared in services/networking/firewall.nix */
  pingLimit?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/firewall.nix */
  rejectPackets?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/firewall.nix */
  trustedInterfaces?: Definition<List<Definition<string>>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  allInterfaces?: Definition<AttributeSet<Definition<NixAttributes>>>
}

/** `networking.firewall.interfaces.<name>` */
export interface NetworkingFirewallInterface extends Definitions<NetworkingFirewallInterface> {
  /** Type: `list of attribute set of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ ]`. Declared in services/networking/firewall.nix */
  allowedTCPPortRanges?: Definition<List<Definition<AttributeSet<Definition<Integer>>>>>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ ]`. Declared in services/networking/firewall.nix */
  allowedTCPPorts?: Definition<List<Definition<Integer>>>
  /** Type: `list of attribute set of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ ]`. Declared in services/networking/firewall.nix */
  allowedUDPPortRanges?: Definition<List<Definition<AttributeSet<Definition<Integer>>>>>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ ]`. Declared in services/networking/firewall.nix */
  allowedUDPPorts?: Definition<List<Definition<Integer>>>
}

/** `networking.fooOverUDP.<name>` */
export interface NetworkingFooOverUDPEntry extends Definitions<NetworkingFooOverUDPEntry> {
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  local?: null | NetworkingFooOverUDPEntryLocal
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in tasks/network-interfaces.nix */
  port?: Definition<Integer>
  /** Type: `null or integer between 1 and 255 (both inclusive)`. Default: `null`. Declared in tasks/network-interfaces.nix */
  protocol?: Definition<null | Integer>
}

/** `networking.fooOverUDP.<name>.local` */
export interface NetworkingFooOverUDPEntryLocal extends Definitions<NetworkingFooOverUDPEntryLocal> {
  /** Declared in tasks/network-interfaces.nix */
  address?: Definition<string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  dev?: Definition<null | string>
}

/** `networking.getaddrinfo` */
export interface NetworkingGetaddrinfo extends Definitions<NetworkingGetaddrinfo> {
  /** Default: `pkgs.stdenv.hostPlatform.libc == "glibc"`. Declared in config/getaddrinfo.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in config/getaddrinfo.nix */
  label?: Definition<null | AttributeSet<Definition<Integer>>>
  /** Default: `null`. Declared in config/getaddrinfo.nix */
  precedence?: Definition<null | AttributeSet<Definition<Integer>>>
  /** Default: `false`. Declared in config/getaddrinfo.nix */
  reload?: Definition<boolean>
  /** Default: `null`. Declared in config/getaddrinfo.nix */
  scopev4?: Definition<null | AttributeSet<Definition<Integer>>>
}

/** `networking.greTunnels.<name>` */
export interface NetworkingGreTunnel extends Definitions<NetworkingGreTunnel> {
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  dev?: Definition<null | string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  local?: Definition<null | string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  remote?: Definition<null | string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  ttl?: Definition<null | Integer>
  /** Default: `"tap"`. Declared in tasks/network-interfaces.nix */
  type?: Definition<"tun" | "tap" | "tun6" | "tap6">
}

/** `networking.ifstate` */
export interface NetworkingIfstate extends Definitions<NetworkingIfstate> {
  /** Default: `false`. Declared in services/networking/ifstate.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ifstate`. Declared in services/networking/ifstate.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/networking/ifstate.nix */
  settings?: JsonValue
}

/** `networking.interfaces.<name>` */
export interface NetworkingInterface extends Definitions<NetworkingInterface> {
  ipv4?: NetworkingInterfaceIpv4
  ipv6?: NetworkingInterfaceIpv6
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  macAddress?: Definition<null | string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  mtu?: Definition<null | Integer>
  /** Declared in tasks/network-interfaces.nix */
  name?: Definition<string>
  /** Default: `false`. Declared in tasks/network-interfaces.nix */
  proxyARP?: Definition<boolean>
  /** Default: `config.networking.tempAddresses`. Declared in tasks/network-interfaces.nix */
  tempAddress?: Definition<"default" | "disabled" | "enabled">
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  useDHCP?: Definition<null | boolean>
  /** Default: `false`. Declared in tasks/network-interfaces.nix */
  virtual?: Definition<boolean>
  /** Default: `"root"`. Declared in tasks/network-interfaces.nix */
  virtualOwner?: Definition<string>
  /** Default: `if hasPrefix "tun" name then "tun" else "tap"`. Declared in tasks/network-interfaces.nix */
  virtualType?: Definition<"tun" | "tap">
  wakeOnLan?: NetworkingInterfaceWakeOnLan
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  assertions?: Definition<List<NixValue>>
  /** @deprecated renamed to networking.interfaces.<name>.ipv4.addresses */
  ip4?: Definition<List<NetworkingInterfaceIpv4Address>>
  /** @deprecated renamed to networking.interfaces.<name>.ipv6.addresses */
  ip6?: Definition<List<NetworkingInterfaceIpv6Address>>
  /** @deprecated changed to networking.interfaces.<name>.ipv4.addresses */
  ipAddress?: NixValue
  /** @deprecated changed to networking.interfaces.<name>.ipv6.addresses */
  ipv6Address?: NixValue
  /** @deprecated changed to networking.interfaces.<name>.ipv6.addresses */
  ipv6PrefixLength?: NixValue
  /** @deprecated changed to networking.interfaces.<name>.tempAddress */
  preferTempAddress?: NixValue
  /** @deprecated changed to networking.interfaces.<name>.ipv4.addresses */
  prefixLength?: NixValue
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  warnings?: Definition<List<Definition<string>>>
}

/** `networking.interfaces.<name>.ipv4` */
export interface NetworkingInterfaceIpv4 extends Definitions<NetworkingInterfaceIpv4> {
  /** Default: `[ ]`. Declared in tasks/network-interfaces.nix */
  addresses?: Definition<List<NetworkingInterfaceIpv4Address>>
  /** Default: `[ ]`. Declared in tasks/network-interfaces.nix */
  routes?: Definition<List<NetworkingInterfaceIpv4Route>>
}

/** `networking.interfaces.<name>.ipv4.addresses.*` */
export interface NetworkingInterfaceIpv4Address extends Definitions<NetworkingInterfaceIpv4Address> {
  /** Declared in tasks/network-interfaces.nix */
  address?: Definition<string>
  /** Type: `integer between 0 and 32 (both inclusive)`. Declared in tasks/network-interfaces.nix */
  prefixLength?: Definition<Integer>
}

/** `networking.interfaces.<name>.ipv4.routes.*` */
export interface NetworkingInterfaceIpv4Route extends Definitions<NetworkingInterfaceIpv4Route> {
  /** Declared in tasks/network-interfaces.nix */
  address?: Definition<string>
  /** Default: `{ }`. Declared in tasks/network-interfaces.nix */
  options?: Definition<AttributeSet<Definition<string>>>
  /** Type: `integer between 0 and 32 (both inclusive)`. Declared in tasks/network-interfaces.nix */
  prefixLength?: Definition<Integer>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  type?: Definition<null | "unicast" | "local" | "broadcast" | "multicast">
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  via?: Definition<null | string>
}

/** `networking.interfaces.<name>.ipv6` */
export interface NetworkingInterfaceIpv6 extends Definitions<NetworkingInterfaceIpv6> {
  /** Default: `[ ]`. Declared in tasks/network-interfaces.nix */
  addresses?: Definition<List<NetworkingInterfaceIpv6Address>>
  /** Default: `[ ]`. Declared in tasks/network-interfaces.nix */
  routes?: Definition<List<NetworkingInterfaceIpv6Route>>
}

/** `networking.interfaces.<name>.ipv6.addresses.*` */
export interface NetworkingInterfaceIpv6Address extends Definitions<NetworkingInterfaceIpv6Address> {
  /** Declared in tasks/network-interfaces.nix */
  address?: Definition<string>
  /** Type: `integer between 0 and 128 (both inclusive)`. Declared in tasks/network-interfaces.nix */
  prefixLength?: Definition<Integer>
}

/** `networking.interfaces.<name>.ipv6.routes.*` */
export interface NetworkingInterfaceIpv6Route extends Definitions<NetworkingInterfaceIpv6Route> {
  /** Declared in tasks/network-interfaces.nix */
  address?: Definition<string>
  /** Default: `{ }`. Declared in tasks/network-interfaces.nix */
  options?: Definition<AttributeSet<Definition<string>>>
  /** Type: `integer between 0 and 128 (both inclusive)`. Declared in tasks/network-interfaces.nix */
  prefixLength?: Definition<Integer>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  type?: Definition<null | "unicast" | "local" | "broadcast" | "multicast">
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  via?: Definition<null | string>
}

/** `networking.interfaces.<name>.wakeOnLan` */
export interface NetworkingInterfaceWakeOnLan extends Definitions<NetworkingInterfaceWakeOnLan> {
  /** Default: `false`. Declared in tasks/network-interfaces.nix */
  enable?: Definition<boolean>
  /** Default: `[ "magic" ]`. Declared in tasks/network-interfaces.nix */
  policy?: Definition<List<Definition<"phy" | "unicast" | "multicast" | "broadcast" | "arp" | "magic" | "secureon">>>
}

/** `networking.ipips.<name>` */
export interface NetworkingIpip extends Definitions<NetworkingIpip> {
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  dev?: Definition<null | string>
  encapsulation?: NetworkingIpipEncapsulation
  /** Declared in tasks/network-interfaces.nix */
  local?: Definition<string>
  /** Declared in tasks/network-interfaces.nix */
  remote?: Definition<string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  ttl?: Definition<null | Integer>
}

/** `networking.ipips.<name>.encapsulation` */
export interface NetworkingIpipEncapsulation extends Definitions<NetworkingIpipEncapsulation> {
  /** Type: `value “none” (singular enum) or (unsigned integer, meaning >=0)`. Default: `4`. Declared in tasks/network-interfaces.nix */
  limit?: Definition<"none" | Integer>
  /** Default: `"ipip"`. Declared in tasks/network-interfaces.nix */
  type?: Definition<"ipip" | "4in6" | "ip6ip6">
}

/** `networking.iproute2` */
export interface NetworkingIproute2 extends Definitions<NetworkingIproute2> {
  /** Default: `false`. Declared in config/iproute2.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in config/iproute2.nix */
  rttablesExtraConfig?: Definition<string>
}

/** `networking.jool` */
export interface NetworkingJool extends Definitions<NetworkingJool> {
  /** Default: `false Related packages: pkgs.linuxPackages.jool pkgs.jool-cli`. Declared in services/networking/jool.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (open submodule of (JSON value))`. Default: `{ }`. Declared in services/networking/jool.nix */
  nat64?: Definition<AttributeSet<Definition<NetworkingJoolNat64Entry>>>
  /** Type: `attribute set of (open submodule of (JSON value))`. Default: `{ }`. Declared in services/networking/jool.nix */
  siit?: Definition<AttributeSet<Definition<NetworkingJoolSiitEntry>>>
}

/** `networking.jool.nat64.<name>` */
export interface NetworkingJoolNat64Entry {
  /** Default: `"netfilter"`. Declared in services/networking/jool.nix */
  framework?: Definition<"netfilter" | "iptables">
  global?: Definition<NetworkingJoolNat64EntryGlobal>
  [name: string]: Definition<NetworkingJoolNat64EntryGlobal> | JsonValue | undefined
}

/** `networking.jool.nat64.<name>.global` */
export interface NetworkingJoolNat64EntryGlobal {
  /** Type: `Network prefix in CIDR notation`. Default: `"64:ff9b::/96"`. Declared in services/networking/jool.nix */
  pool6?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `networking.jool.siit.<name>` */
export interface NetworkingJoolSiitEntry {
  /** Default: `"netfilter"`. Declared in services/networking/jool.nix */
  framework?: Definition<"netfilter" | "iptables">
  [name: string]: JsonValue | undefined
}

/** `networking.macvlans.<name>` */
export interface NetworkingMacvlan extends Definitions<NetworkingMacvlan> {
  /** Declared in tasks/network-interfaces.nix */
  interface?: Definition<string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  mode?: Definition<null | string>
}

/** `networking.modemmanager` */
export interface NetworkingModemmanager extends Definitions<NetworkingModemmanager> {
  /** Default: `false`. Declared in services/networking/modemmanager.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/modemmanager.nix */
  fccUnlockScripts?: Definition<List<NetworkingModemmanagerFccUnlockScript>>
  /** Default: `pkgs.modemmanager`. Declared in services/networking/modemmanager.nix */
  package?: Definition<Package>
}

/** `networking.modemmanager.fccUnlockScripts.*` */
export interface NetworkingModemmanagerFccUnlockScript extends Definitions<NetworkingModemmanagerFccUnlockScript> {
  /** Declared in services/networking/modemmanager.nix */
  id?: Definition<string>
  /** Type: `absolute path`. Declared in services/networking/modemmanager.nix */
  path?: Definition<Path>
}

/** `networking.nat` */
export interface NetworkingNat extends Definitions<NetworkingNat> {
  /** Default: `null`. Declared in services/networking/nat.nix */
  dmzHost?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/nat.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/nat.nix */
  enableIPv6?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/nat.nix */
  externalIP?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/nat.nix */
  externalIPv6?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/nat.nix */
  externalInterface?: Definition<null | string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/nat-iptables.nix */
  extraCommands?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/nat-iptables.nix */
  extraStopCommands?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/nat.nix */
  forwardPorts?: Definition<List<NetworkingNatForwardPort>>
  /** Default: `[ ]`. Declared in services/networking/nat.nix */
  internalIPs?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/nat.nix */
  internalIPv6s?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/nat.nix */
  internalInterfaces?: Definition<List<Definition<string>>>
}

/** `networking.nat.forwardPorts.*` */
export interface NetworkingNatForwardPort extends Definitions<NetworkingNatForwardPort> {
  /** Declared in services/networking/nat.nix */
  destination?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/nat.nix */
  loopbackIPs?: Definition<List<Definition<string>>>
  /** Default: `"tcp"`. Declared in services/networking/nat.nix */
  proto?: Definition<string>
  /** Type: `signed integer or string matching the pattern [[:digit:]]+:[[:digit:]]+`. Declared in services/networking/nat.nix */
  sourcePort?: Definition<Integer | string>
}

/** `networking.networkmanager` */
export interface NetworkingNetworkmanager extends Definitions<NetworkingNetworkmanager> {
  /** Default: `[ ]`. Declared in services/networking/networkmanager.nix */
  appendNameservers?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/networking/networkmanager.nix */
  connectionConfig?: Definition<AttributeSet<Definition<null | boolean | Integer | string>>>
  /** Default: `"internal"`. Declared in services/networking/networkmanager.nix */
  dhcp?: Definition<"dhcpcd" | "internal">
  /** Default: `[ ]`. Declared in services/networking/networkmanager.nix */
  dispatcherScripts?: Definition<List<NetworkingNetworkmanagerDispatcherScript>>
  /** Default: `"default"`. Declared in services/networking/networkmanager.nix */
  dns?: Definition<"default" | "dnsmasq" | "systemd-resolved" | "none">
  /** Default: `false`. Declared in services/networking/networkmanager.nix */
  enable?: Definition<boolean>
  ensureProfiles?: NetworkingNetworkmanagerEnsureProfiles
  ethernet?: NetworkingNetworkmanagerEthernet
  /** Default: `[ ]`. Declared in services/networking/networkmanager.nix */
  insertNameservers?: Definition<List<Definition<string>>>
  /** Default: `"WARN"`. Declared in services/networking/networkmanager.nix */
  logLevel?: Definition<"OFF" | "ERR" | "WARN" | "INFO" | "DEBUG" | "TRACE">
  /** Default: `pkgs.networkmanager`. Declared in services/networking/networkmanager.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/networking/networkmanager.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Default: `{ }`. Declared in services/networking/networkmanager.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `[ ]`. Declared in services/networking/networkmanager.nix */
  unmanaged?: Definition<List<Definition<string>>>
  wifi?: NetworkingNetworkmanagerWifi
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enableStrongSwan?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  fccUnlockScripts?: NixValue
  /** @deprecated renamed to networking.networkmanager.plugins */
  packages?: Definition<List<Definition<Package>>>
  /** @deprecated renamed to networking.networkmanager.dns */
  useDnsmasq?: Definition<"default" | "dnsmasq" | "systemd-resolved" | "none">
}

/** `networking.networkmanager.dispatcherScripts.*` */
export interface NetworkingNetworkmanagerDispatcherScript extends Definitions<NetworkingNetworkmanagerDispatcherScript> {
  /** Type: `absolute path`. Declared in services/networking/networkmanager.nix */
  source?: Definition<Path>
  /** Default: `"basic"`. Declared in services/networking/networkmanager.nix */
  type?: Definition<"basic" | "pre-down" | "pre-up">
}

/** `networking.networkmanager.ensureProfiles` */
export interface NetworkingNetworkmanagerEnsureProfiles extends Definitions<NetworkingNetworkmanagerEnsureProfiles> {
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/networking/networkmanager.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Type: `attribute set of (open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string)))`. Default: `{ }`. Declared in services/networking/networkmanager.nix */
  profiles?: Definition<AttributeSet<Definition<NetworkingNetworkmanagerEnsureProfilesProfile>>>
  secrets?: NetworkingNetworkmanagerEnsureProfilesSecrets
}

/** `networking.networkmanager.ensureProfiles.profiles.<name>` */
export interface NetworkingNetworkmanagerEnsureProfilesProfile {
  connection?: Definition<NetworkingNetworkmanagerEnsureProfilesProfileConnection>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | NetworkingNetworkmanagerEnsureProfilesProfileConnection> | undefined
}

/** `networking.networkmanager.ensureProfiles.profiles.<name>.connection` */
export interface NetworkingNetworkmanagerEnsureProfilesProfileConnection {
  /** Declared in services/networking/networkmanager.nix */
  id?: Definition<string>
  /** Declared in services/networking/networkmanager.nix */
  type?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string> | undefined
}

/** `networking.networkmanager.ensureProfiles.secrets` */
export interface NetworkingNetworkmanagerEnsureProfilesSecrets extends Definitions<NetworkingNetworkmanagerEnsureProfilesSecrets> {
  /** Default: `[ ]`. Declared in services/networking/nm-file-secret-agent.nix */
  entries?: Definition<List<NetworkingNetworkmanagerEnsureProfilesSecretsEntry>>
  /** Default: `pkgs.nm-file-secret-agent`. Declared in services/networking/nm-file-secret-agent.nix */
  package?: Definition<Package>
}

/** `networking.networkmanager.ensureProfiles.secrets.entries.*` */
export interface NetworkingNetworkmanagerEnsureProfilesSecretsEntry extends Definitions<NetworkingNetworkmanagerEnsureProfilesSecretsEntry> {
  /** Declared in services/networking/nm-file-secret-agent.nix */
  file?: Definition<string>
  /** Declared in services/networking/nm-file-secret-agent.nix */
  key?: Definition<string>
  /** Default: `null`. Declared in services/networking/nm-file-secret-agent.nix */
  matchId?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/nm-file-secret-agent.nix */
  matchIface?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/nm-file-secret-agent.nix */
  matchSetting?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/nm-file-secret-agent.nix */
  matchType?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/nm-file-secret-agent.nix */
  matchUuid?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/nm-file-secret-agent.nix */
  trim?: Definition<null | boolean>
}

/** `networking.networkmanager.ethernet` */
export interface NetworkingNetworkmanagerEthernet extends Definitions<NetworkingNetworkmanagerEthernet> {
  /** Default: `"preserve"`. Declared in services/networking/networkmanager.nix */
  macAddress?: Definition<OtherString | "permanent" | "preserve" | "random" | "stable">
}

/** `networking.networkmanager.wifi` */
export interface NetworkingNetworkmanagerWifi extends Definitions<NetworkingNetworkmanagerWifi> {
  /** Default: `"wpa_supplicant"`. Declared in services/networking/networkmanager.nix */
  backend?: Definition<"wpa_supplicant" | "iwd">
  /** Default: `"preserve"`. Declared in services/networking/networkmanager.nix */
  macAddress?: Definition<OtherString | "permanent" | "preserve" | "random" | "stable" | "stable-ssid">
  /** Default: `null`. Declared in services/networking/networkmanager.nix */
  powersave?: Definition<null | boolean>
  /** Default: `true`. Declared in services/networking/networkmanager.nix */
  scanRandMacAddress?: Definition<boolean>
}

/** `networking.nftables` */
export interface NetworkingNftables extends Definitions<NetworkingNftables> {
  /** Default: `true`. Declared in services/networking/nftables.nix */
  checkRuleset?: Definition<boolean>
  /** Type: `attribute set of absolute path`. Declared in services/networking/nftables.nix */
  checkRulesetRedirects?: Definition<AttributeSet<Definition<Path>>>
  /** Default: `false`. Declared in services/networking/nftables.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/nftables.nix */
  extraDeletions?: Definition<string>
  /** Default: `false`. Declared in services/networking/nftables.nix */
  flattenRulesetFile?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/nftables.nix */
  flushRuleset?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/nftables.nix */
  preCheckRuleset?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/nftables.nix */
  ruleset?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/nftables.nix */
  rulesetFile?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/networking/nftables.nix */
  tables?: Definition<AttributeSet<NetworkingNftablesTable>>
}

/** `networking.nftables.tables.<name>` */
export interface NetworkingNftablesTable extends Definitions<NetworkingNftablesTable> {
  /** Type: `strings concatenated with “\n”`. Declared in services/networking/nftables.nix */
  content?: Definition<string>
  /** Default: `true`. Declared in services/networking/nftables.nix */
  enable?: Definition<boolean>
  /** Declared in services/networking/nftables.nix */
  family?: Definition<"ip" | "ip6" | "inet" | "arp" | "bridge" | "netdev">
  /** Declared in services/networking/nftables.nix */
  name?: Definition<string>
}

/** `networking.openconnect` */
export interface NetworkingOpenconnect extends Definitions<NetworkingOpenconnect> {
  /** Default: `{ }`. Declared in services/networking/openconnect.nix */
  interfaces?: Definition<AttributeSet<NetworkingOpenconnectInterface>>
  /** Default: `pkgs.openconnect`. Declared in services/networking/openconnect.nix */
  package?: Definition<Package>
}

/** `networking.openconnect.interfaces.<name>` */
export interface NetworkingOpenconnectInterface extends Definitions<NetworkingOpenconnectInterface> {
  /** Default: `true`. Declared in services/networking/openconnect.nix */
  autoStart?: Definition<boolean>
  /** Type: `null or absolute path or PKCS#11 URI`. Default: `null`. Declared in services/networking/openconnect.nix */
  certificate?: Definition<null | Path | string>
  /** Default: `{ }`. Declared in services/networking/openconnect.nix */
  extraOptions?: Definition<AttributeSet<Definition<string | boolean>>>
  /** Declared in services/networking/openconnect.nix */
  gateway?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/openconnect.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `null or absolute path or PKCS#11 URI`. Default: `null`. Declared in services/networking/openconnect.nix */
  privateKey?: Definition<null | Path | string>
  /** Declared in services/networking/openconnect.nix */
  protocol?: Definition<"anyconnect" | "array" | "nc" | "pulse" | "gp" | "f5" | "fortinet">
  /** Default: `null`. Declared in services/networking/openconnect.nix */
  user?: Definition<null | string>
}

/** `networking.proxy` */
export interface NetworkingProxy extends Definitions<NetworkingProxy> {
  /** Default: `config.networking.proxy.default`. Declared in config/networking.nix */
  allProxy?: Definition<null | string>
  /** Default: `null`. Declared in config/networking.nix */
  default?: Definition<null | string>
  /** Default: `config.networking.proxy.default`. Declared in config/networking.nix */
  ftpProxy?: Definition<null | string>
  /** Default: `config.networking.proxy.default`. Declared in config/networking.nix */
  httpProxy?: Definition<null | string>
  /** Default: `config.networking.proxy.default`. Declared in config/networking.nix */
  httpsProxy?: Definition<null | string>
  /** Default: `null`. Declared in config/networking.nix */
  noProxy?: Definition<null | string>
  /** Default: `config.networking.proxy.default`. Declared in config/networking.nix */
  rsyncProxy?: Definition<null | string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  envVars?: Definition<NixAttributes>
}

/** `networking.resolvconf` */
export interface NetworkingResolvconf extends Definitions<NetworkingResolvconf> {
  /** Default: `true`. Declared in config/resolvconf.nix */
  dnsExtensionMechanism?: Definition<boolean>
  /** Default: `false`. Declared in config/resolvconf.nix */
  dnsSingleRequest?: Definition<boolean>
  /** Default: `!(config.environment.etc ? "resolv.conf")`. Declared in config/resolvconf.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in config/resolvconf.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in config/resolvconf.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `pkgs.openresolv`. Declared in config/resolvconf.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in config/resolvconf.nix */
  useLocalResolver?: Definition<boolean>
}

/** `networking.rxe` */
export interface NetworkingRxe extends Definitions<NetworkingRxe> {
  /** Default: `false`. Declared in services/networking/rxe.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/rxe.nix */
  interfaces?: Definition<List<Definition<string>>>
}

/** `networking.sits.<name>` */
export interface NetworkingSit extends Definitions<NetworkingSit> {
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  dev?: Definition<null | string>
  /** Default: `{ }`. Declared in tasks/network-interfaces.nix */
  encapsulation?: null | NetworkingSitEncapsulation
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  local?: Definition<null | string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  remote?: Definition<null | string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  ttl?: Definition<null | Integer>
}

/** `networking.sits.<name>.encapsulation` */
export interface NetworkingSitEncapsulation extends Definitions<NetworkingSitEncapsulation> {
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in tasks/network-interfaces.nix */
  port?: Definition<null | Integer>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in tasks/network-interfaces.nix */
  sourcePort?: Definition<null | Integer>
  /** Default: `"6in4"`. Declared in tasks/network-interfaces.nix */
  type?: Definition<"6in4" | "fou" | "gue">
}

/** `networking.stevenblack` */
export interface NetworkingStevenblack extends Definitions<NetworkingStevenblack> {
  /** Default: `[ ]`. Declared in config/stevenblack.nix */
  block?: Definition<List<Definition<"fakenews" | "gambling" | "porn" | "social">>>
  /** Default: `false`. Declared in config/stevenblack.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.stevenblack-blocklist`. Declared in config/stevenblack.nix */
  package?: Definition<Package>
  /** Type: `list of string matching the pattern ^[a-zA-Z0-9_-]+([.][a-zA-Z0-9_-]+)+$`. Default: `[ ]`. Declared in config/stevenblack.nix */
  whitelist?: Definition<List<Definition<string>>>
}

/** `networking.supplicant.<name>` */
export interface NetworkingSupplicantEntry extends Definitions<NetworkingSupplicantEntry> {
  /** Default: `""`. Declared in services/networking/supplicant.nix */
  bridge?: Definition<string>
  configFile?: NetworkingSupplicantEntryConfigFile
  /** Default: `"nl80211,wext"`. Declared in services/networking/supplicant.nix */
  driver?: Definition<null | string>
  /** Default: `""`. Declared in services/networking/supplicant.nix */
  extraCmdArgs?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/supplicant.nix */
  extraConf?: Definition<string>
  userControlled?: NetworkingSupplicantEntryUserControlled
}

/** `networking.supplicant.<name>.configFile` */
export interface NetworkingSupplicantEntryConfigFile extends Definitions<NetworkingSupplicantEntryConfigFile> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/supplicant.nix */
  path?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/supplicant.nix */
  writable?: Definition<boolean>
}

/** `networking.supplicant.<name>.userControlled` */
export interface NetworkingSupplicantEntryUserControlled extends Definitions<NetworkingSupplicantEntryUserControlled> {
  /** Default: `false`. Declared in services/networking/supplicant.nix */
  enable?: Definition<boolean>
  /** Default: `"wheel"`. Declared in services/networking/supplicant.nix */
  group?: Definition<string>
  /** Default: `"/run/wpa_supplicant"`. Declared in services/networking/supplicant.nix */
  socketDir?: Definition<string>
}

/** `networking.tcpcrypt` */
export interface NetworkingTcpcrypt extends Definitions<NetworkingTcpcrypt> {
  /** Default: `false`. Declared in services/networking/tcpcrypt.nix */
  enable?: Definition<boolean>
}

/** `networking.ucarp` */
export interface NetworkingUcarp extends Definitions<NetworkingUcarp> {
  /** Declared in services/networking/ucarp.nix */
  addr?: Definition<string>
  /** Type: `unsigned integer, meaning >=0`. Default: `1`. Declared in services/networking/ucarp.nix */
  advBase?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/networking/ucarp.nix */
  advSkew?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `3`. Declared in services/networking/ucarp.nix */
  deadratio?: Definition<Integer>
  /** Type: `absolute path`. Declared in services/networking/ucarp.nix */
  downscript?: Definition<Path>
  /** Default: `false`. Declared in services/networking/ucarp.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/ucarp.nix */
  extraParam?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/ucarp.nix */
  ignoreIfState?: Definition<boolean>
  /** Declared in services/networking/ucarp.nix */
  interface?: Definition<string>
  /** Default: `false`. Declared in services/networking/ucarp.nix */
  neutral?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/ucarp.nix */
  noMcast?: Definition<boolean>
  /** Default: `pkgs.ucarp`. Declared in services/networking/ucarp.nix */
  package?: Definition<Package>
  /** Declared in services/networking/ucarp.nix */
  passwordFile?: Definition<string>
  /** Default: `false`. Declared in services/networking/ucarp.nix */
  preempt?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/ucarp.nix */
  shutdown?: Definition<boolean>
  /** Declared in services/networking/ucarp.nix */
  srcIp?: Definition<string>
  /** Type: `absolute path`. Declared in services/networking/ucarp.nix */
  upscript?: Definition<Path>
  /** Type: `integer between 1 and 255 (both inclusive)`. Declared in services/networking/ucarp.nix */
  vhId?: Definition<Integer>
}

/** `networking.vlans.<name>` */
export interface NetworkingVlan extends Definitions<NetworkingVlan> {
  /** Declared in tasks/network-interfaces.nix */
  id?: Definition<Integer>
  /** Declared in tasks/network-interfaces.nix */
  interface?: Definition<string>
}

/** `networking.vswitches.<name>` */
export interface NetworkingVswitch extends Definitions<NetworkingVswitch> {
  /** Default: `[ ]`. Declared in tasks/network-interfaces.nix */
  controllers?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in tasks/network-interfaces.nix */
  extraOvsctlCmds?: Definition<string>
  /** Declared in tasks/network-interfaces.nix */
  interfaces?: Definition<AttributeSet<NetworkingVswitchInterface>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in tasks/network-interfaces.nix */
  openFlowRules?: Definition<string>
  /** Default: `"OpenFlow13"`. Declared in tasks/network-interfaces.nix */
  openFlowVersion?: Definition<string>
  /** Default: `[ "OpenFlow13" ]`. Declared in tasks/network-interfaces.nix */
  supportedOpenFlowVersions?: Definition<List<Definition<string>>>
}

/** `networking.vswitches.<name>.interfaces.<name>` */
export interface NetworkingVswitchInterface extends Definitions<NetworkingVswitchInterface> {
  /** Declared in tasks/network-interfaces.nix */
  name?: Definition<string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  type?: Definition<null | string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  vlan?: Definition<null | Integer>
}

/** `networking.wg-quick` */
export interface NetworkingWgQuick extends Definitions<NetworkingWgQuick> {
  /** Default: `{ }`. Declared in services/networking/wg-quick.nix */
  interfaces?: Definition<AttributeSet<NetworkingWgQuickInterface>>
}

/** `networking.wg-quick.interfaces.<name>` */
export interface NetworkingWgQuickInterface extends Definitions<NetworkingWgQuickInterface> {
  /** Default: `[ ]`. Declared in services/networking/wg-quick.nix */
  address?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/networking/wg-quick.nix */
  autostart?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/wg-quick.nix */
  configFile?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/networking/wg-quick.nix */
  dns?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/networking/wg-quick.nix */
  extraOptions?: Definition<AttributeSet<Definition<string | Integer>>>
  /** Default: `false`. Declared in services/networking/wg-quick.nix */
  generatePrivateKeyFile?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/wg-quick.nix */
  listenPort?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/wg-quick.nix */
  mtu?: Definition<null | Integer>
  /** Default: `[ ]`. Declared in services/networking/wg-quick.nix */
  peers?: Definition<List<NetworkingWgQuickInterfacePeer>>
  /** Type: `strings concatenated with “\n” or (list of string) convertible to it`. Default: `""`. Declared in services/networking/wg-quick.nix */
  postDown?: Definition<string | List<Definition<string>>>
  /** Type: `strings concatenated with “\n” or (list of string) convertible to it`. Default: `""`. Declared in services/networking/wg-quick.nix */
  postUp?: Definition<string | List<Definition<string>>>
  /** Type: `strings concatenated with “\n” or (list of string) convertible to it`. Default: `""`. Declared in services/networking/wg-quick.nix */
  preDown?: Definition<string | List<Definition<string>>>
  /** Type: `strings concatenated with “\n” or (list of string) convertible to it`. Default: `""`. Declared in services/networking/wg-quick.nix */
  preUp?: Definition<string | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/wg-quick.nix */
  privateKey?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/wg-quick.nix */
  privateKeyFile?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/wg-quick.nix */
  table?: Definition<null | string>
  /** Default: `"wireguard"`. Declared in services/networking/wg-quick.nix */
  type?: Definition<"wireguard" | "amneziawg">
}

/** `networking.wg-quick.interfaces.<name>.peers.*` */
export interface NetworkingWgQuickInterfacePeer extends Definitions<NetworkingWgQuickInterfacePeer> {
  /** Declared in services/networking/wg-quick.nix */
  allowedIPs?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/wg-quick.nix */
  endpoint?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/wg-quick.nix */
  persistentKeepalive?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/wg-quick.nix */
  presharedKey?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/wg-quick.nix */
  presharedKeyFile?: Definition<null | string>
  /** Declared in services/networking/wg-quick.nix */
  publicKey?: Definition<string>
}

/** `networking.wireguard` */
export interface NetworkingWireguard extends Definitions<NetworkingWireguard> {
  /** Default: `config.networking.wireguard.interfaces != { }`. Declared in services/networking/wireguard.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/wireguard.nix */
  interfaces?: Definition<AttributeSet<NetworkingWireguardInterface>>
  /** Default: `config.networking.useNetworkd`. Declared in services/networking/wireguard-networkd.nix */
  useNetworkd?: Definition<boolean>
}

/** `networking.wireguard.interfaces.<name>` */
export interface NetworkingWireguardInterface extends Definitions<NetworkingWireguardInterface> {
  /** Default: `true`. Declared in services/networking/wireguard.nix */
  allowedIPsAsRoutes?: Definition<boolean>
  /** Default: `0`. Declared in services/networking/wireguard.nix */
  dynamicEndpointRefreshSeconds?: Definition<Integer>
  /** Default: `{ }`. Declared in services/networking/wireguard.nix */
  extraOptions?: Definition<AttributeSet<Definition<string | Integer>>>
  /** Default: `null`. Declared in services/networking/wireguard.nix */
  fwMark?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/wireguard.nix */
  generatePrivateKeyFile?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/wireguard.nix */
  interfaceNamespace?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/networking/wireguard.nix */
  ips?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/wireguard.nix */
  listenPort?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/wireguard.nix */
  metric?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/wireguard.nix */
  mtu?: Definition<null | Integer>
  /** Default: `[ ]`. Declared in services/networking/wireguard.nix */
  peers?: Definition<List<NetworkingWireguardInterfacePeer>>
  /** Type: `strings concatenated with “\n” or (list of string) convertible to it`. Default: `""`. Declared in services/networking/wireguard.nix */
  postSetup?: Definition<string | List<Definition<string>>>
  /** Type: `strings concatenated with “\n” or (list of string) convertible to it`. Default: `""`. Declared in services/networking/wireguard.nix */
  postShutdown?: Definition<string | List<Definition<string>>>
  /** Type: `strings concatenated with “\n” or (list of string) convertible to it`. Default: `""`. Declared in services/networking/wireguard.nix */
  preSetup?: Definition<string | List<Definition<string>>>
  /** Type: `strings concatenated with “\n” or (list of string) convertible to it`. Default: `""`. Declared in services/networking/wireguard.nix */
  preShutdown?: Definition<string | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/wireguard.nix */
  privateKey?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/wireguard.nix */
  privateKeyFile?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/wireguard.nix */
  socketNamespace?: Definition<null | string>
  /** Default: `"main"`. Declared in services/networking/wireguard.nix */
  table?: Definition<string>
  /** Default: `"wireguard"`. Declared in services/networking/wireguard.nix */
  type?: Definition<"wireguard" | "amneziawg">
}

/** `networking.wireguard.interfaces.<name>.peers.*` */
export interface NetworkingWireguardInterfacePeer extends Definitions<NetworkingWireguardInterfacePeer> {
  /** Declared in services/networking/wireguard.nix */
  allowedIPs?: Definition<List<Definition<string>>>
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in services/networking/wireguard.nix */
  dynamicEndpointRefreshRestartSeconds?: Definition<null | Integer>
  /** Default: `config.networking.wireguard.interfaces.<name>.dynamicEndpointRefreshSeconds`. Declared in services/networking/wireguard.nix */
  dynamicEndpointRefreshSeconds?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/wireguard.nix */
  endpoint?: Definition<null | string>
  /** Default: `publicKey`. Declared in services/networking/wireguard.nix */
  name?: Definition<string>
  /** Default: `null`. Declared in services/networking/wireguard.nix */
  persistentKeepalive?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/wireguard.nix */
  presharedKey?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/wireguard.nix */
  presharedKeyFile?: Definition<null | string>
  /** Type: `(optionally newline-terminated) single-line string`. Declared in services/networking/wireguard.nix */
  publicKey?: Definition<string>
}

/** `networking.wireless` */
export interface NetworkingWireless extends Definitions<NetworkingWireless> {
  /** Default: `false`. Declared in services/networking/wpa_supplicant.nix */
  allowAuxiliaryImperativeNetworks?: Definition<boolean>
  /** Default: `false`. Declared in hardware/network/ath-user-regd.nix */
  athUserRegulatoryDomain?: Definition<boolean>
  /** Default: `length config.networking.wireless.interfaces < 2`. Declared in services/networking/wpa_supplicant.nix */
  dbusControlled?: Definition<boolean>
  /** Default: `"nl80211,wext"`. Declared in services/networking/wpa_supplicant.nix */
  driver?: Definition<string>
  /** Default: `false`. Declared in services/networking/wpa_supplicant.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/networking/wpa_supplicant.nix */
  extraConfig?: Definition<string>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/networking/wpa_supplicant.nix */
  extraConfigFiles?: Definition<List<Definition<Path>>>
  /** Default: `true`. Declared in services/networking/wpa_supplicant.nix */
  fallbackToWPA2?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/wpa_supplicant.nix */
  interfaces?: Definition<List<Definition<string>>>
  iwd?: NetworkingWirelessIwd
  /** Default: `{ }`. Declared in services/networking/wpa_supplicant.nix */
  networks?: Definition<AttributeSet<NetworkingWirelessNetwork>>
  /** Default: `true`. Declared in services/networking/wpa_supplicant.nix */
  scanOnLowSignal?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/wpa_supplicant.nix */
  secretsFile?: Definition<null | Path>
  userControlled?: NetworkingWirelessUserControlled
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  environmentFile?: NixValue
}

/** `networking.wireless.iwd` */
export interface NetworkingWirelessIwd extends Definitions<NetworkingWirelessIwd> {
  /** Default: `false`. Declared in services/networking/iwd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.iwd`. Declared in services/networking/iwd.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/networking/iwd.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `networking.wireless.networks.<name>` */
export interface NetworkingWirelessNetwork extends Definitions<NetworkingWirelessNetwork> {
  /** Default: `null`. Declared in services/networking/wpa_supplicant.nix */
  auth?: Definition<null | string>
  /** Default: `[ "WPA-PSK" "WPA-EAP" "SAE" "FT-PSK" "FT-EAP" "FT-SAE" ]`. Declared in services/networking/wpa_supplicant.nix */
  authProtocols?: Definition<List<Definition<"WPA-PSK" | "WPA-EAP" | "IEEE8021X" | "NONE" | "WPA-NONE" | "FT-PSK" | "FT-EAP" | "FT-EAP-SHA384" | "WPA-PSK-SHA256" | "WPA-EAP-SHA256" | "SAE" | "FT-SAE" | "WPA-EAP-SUITE-B" | "WPA-EAP-SUITE-B-192" | "OSEN" | "FILS-SHA256" | "FILS-SHA384" | "FT-FILS-SHA256" | "FT-FILS-SHA384" | "OWE" | "DPP">>>
  /** Default: `null`. Declared in services/networking/wpa_supplicant.nix */
  bssid?: Definition<null | string>
  /** Default: `""`. Declared in services/networking/wpa_supplicant.nix */
  extraConfig?: Definition<string>
  /** Default: `false`. Declared in services/networking/wpa_supplicant.nix */
  hidden?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/wpa_supplicant.nix */
  priority?: Definition<null | Integer>
  /** Type: `null or string matching the pattern [[:print:]]{8,63}`. Default: `null`. Declared in services/networking/wpa_supplicant.nix */
  psk?: Definition<null | string>
  /** Type: `null or string matching the pattern ([[:xdigit:]]{64})|(ext:[^=]+)`. Default: `null`. Declared in services/networking/wpa_supplicant.nix */
  pskRaw?: Definition<null | string>
  /** Default: `"‹name›"`. Declared in services/networking/wpa_supplicant.nix */
  ssid?: Definition<string>
}

/** `networking.wireless.userControlled` */
export interface NetworkingWirelessUserControlled extends Definitions<NetworkingWirelessUserControlled> {
  /** Default: `false`. Declared in services/networking/wpa_supplicant.nix */
  enable?: Definition<boolean>
  /** Default: `"wheel"`. Declared in services/networking/wpa_supplicant.nix */
  group?: Definition<string>
}

/** `networking.wlanInterfaces.<name>` */
export interface NetworkingWlanInterface extends Definitions<NetworkingWlanInterface> {
  /** Declared in tasks/network-interfaces.nix */
  device?: Definition<string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  flags?: Definition<null | "none" | "fcsfail" | "control" | "otherbss" | "cook" | "active">
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  fourAddr?: Definition<null | boolean>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  mac?: Definition<null | string>
  /** Default: `null`. Declared in tasks/network-interfaces.nix */
  meshID?: Definition<null | string>
  /** Default: `"managed"`. Declared in tasks/network-interfaces.nix */
  type?: Definition<"managed" | "ibss" | "monitor" | "mesh" | "wds">
}
