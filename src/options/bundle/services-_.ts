// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, List, Path } from "../values.ts"

/** `services._3proxy` */
export interface Services3proxy extends Definitions<Services3proxy> {
  /** Type: `absolute path`. Declared in services/networking/3proxy.nix */
  confFile?: Definition<Path>
  /** Default: `true`. Declared in services/networking/3proxy.nix */
  denyPrivate?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/3proxy.nix */
  enable?: Definition<boolean>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/networking/3proxy.nix */
  extraConfig?: Definition<null | string>
  /** Default: `[ "0.0.0.0/8" "127.0.0.0/8" "10.0.0.0/8" "100.64.0.0/10" "172.16.0.0/12" "192.168.0.0/16" "::" "::1" "fc00::/7" ]`. Declared in services/networking/3proxy.nix */
  privateRanges?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/networking/3proxy.nix */
  resolution?: Services3proxyResolution
  /** Default: `[ ]`. Declared in services/networking/3proxy.nix */
  services?: Definition<List<Services3proxyService>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/3proxy.nix */
  usersFile?: Definition<null | Path>
}

/** `services._3proxy.resolution` */
export interface Services3proxyResolution extends Definitions<Services3proxyResolution> {
  /** Default: `65535`. Declared in services/networking/3proxy.nix */
  nscache?: Definition<Integer>
  /** Default: `65535`. Declared in services/networking/3proxy.nix */
  nscache6?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/networking/3proxy.nix */
  nserver?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/networking/3proxy.nix */
  nsrecord?: Definition<AttributeSet<Definition<string>>>
}

/** `services._3proxy.services.*` */
export interface Services3proxyService extends Definitions<Services3proxyService> {
  /** Default: `[ ]`. Declared in services/networking/3proxy.nix */
  acl?: Definition<List<Services3proxyServiceAclEntry>>
  /** Declared in services/networking/3proxy.nix */
  auth?: Definition<List<Definition<"none" | "iponly" | "strong">>>
  /** Default: `"[::]"`. Declared in services/networking/3proxy.nix */
  bindAddress?: Definition<string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/3proxy.nix */
  bindPort?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/3proxy.nix */
  extraArguments?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/networking/3proxy.nix */
  extraConfig?: Definition<null | string>
  /** Default: `100`. Declared in services/networking/3proxy.nix */
  maxConnections?: Definition<Integer>
  /** Declared in services/networking/3proxy.nix */
  type?: Definition<"proxy" | "socks" | "pop3p" | "ftppr" | "admin" | "dnspr" | "tcppm" | "udppm">
}

/** `services._3proxy.services.*.acl.*` */
export interface Services3proxyServiceAclEntry extends Definitions<Services3proxyServiceAclEntry> {
  /** Declared in services/networking/3proxy.nix */
  rule?: Definition<"allow" | "deny">
  /** Default: `[ ]`. Declared in services/networking/3proxy.nix */
  sources?: Definition<List<Definition<string>>>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ ]`. Declared in services/networking/3proxy.nix */
  targetPorts?: Definition<List<Definition<Integer>>>
  /** Default: `[ ]`. Declared in services/networking/3proxy.nix */
  targets?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/3proxy.nix */
  users?: Definition<List<Definition<string>>>
}
