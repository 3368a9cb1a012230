// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixFunction, NixValue, NonEmptyList, Package, Path } from "../values.ts"
import type { ServicesKuboSettings } from "./services-k.ts"

/** `services.i2p` */
export interface ServicesI2p extends Definitions<ServicesI2p> {
  /** Default: `false`. Declared in services/networking/i2p.nix */
  enable?: Definition<boolean>
}

/** `services.i2pd` */
export interface ServicesI2pd extends Definitions<ServicesI2pd> {
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  address?: Definition<null | string>
  addressbook?: ServicesI2pdAddressbook
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  bandwidth?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  dataDir?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/i2pd.nix */
  enableIPv4?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  enableIPv6?: Definition<boolean>
  exploratory?: ServicesI2pdExploratory
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  family?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  floodfill?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  ifname?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  ifname4?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  ifname6?: Definition<null | string>
  /** Default: `{ }`. Declared in services/networking/i2pd.nix */
  inTunnels?: Definition<AttributeSet<ServicesI2pdInTunnel>>
  limits?: ServicesI2pdLimits
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  logCLFTime?: Definition<boolean>
  /** Default: `"error"`. Declared in services/networking/i2pd.nix */
  logLevel?: Definition<"debug" | "info" | "warn" | "error">
  /** Default: `true`. Declared in services/networking/i2pd.nix */
  nat?: Definition<boolean>
  /** Default: `2`. Declared in services/networking/i2pd.nix */
  netid?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  notransit?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/i2pd.nix */
  ntcp?: Definition<boolean>
  ntcp2?: ServicesI2pdSsu2
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  ntcpProxy?: Definition<null | string>
  /** Default: `{ }`. Declared in services/networking/i2pd.nix */
  outTunnels?: Definition<AttributeSet<ServicesI2pdOutTunnel>>
  /** Default: `pkgs.i2pd`. Declared in services/networking/i2pd.nix */
  package?: Definition<Package>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/i2pd.nix */
  port?: Definition<null | Integer>
  precomputation?: ServicesI2pdPrecomputation
  proto?: ServicesI2pdProto
  reseed?: ServicesI2pdReseed
  /** Default: `100`. Declared in services/networking/i2pd.nix */
  share?: Definition<Integer>
  /** Default: `true`. Declared in services/networking/i2pd.nix */
  ssu?: Definition<boolean>
  ssu2?: ServicesI2pdSsu2
  trust?: ServicesI2pdTrust
  upnp?: ServicesI2pdUpnp
  websocket?: ServicesI2pdWebsocket
  yggdrasil?: ServicesI2pdYggdrasil
  /** @deprecated renamed to services.i2pd.address */
  extIp?: Definition<null | string>
}

/** `services.i2pd.addressbook` */
export interface ServicesI2pdAddressbook extends Definitions<ServicesI2pdAddressbook> {
  /** Default: `"http://joajgazyztfssty4w2on5oaqksz6tqoxbduy553y34mf4byv6gpq.b32.i2p/export/alive-hosts.txt"`. Declared in services/networking/i2pd.nix */
  defaulturl?: Definition<string>
  /** Default: `[ "http://inr.i2p/export/alive-hosts.txt" "http://i2p-projekt.i2p/hosts.txt" "http://stats.i2p/cgi-bin/newhosts.txt" ]`. Declared in services/networking/i2pd.nix */
  subscriptions?: Definition<List<Definition<string>>>
}

/** `services.i2pd.exploratory` */
export interface ServicesI2pdExploratory extends Definitions<ServicesI2pdExploratory> {
  inbound?: ServicesI2pdInTunnelInbound
  outbound?: ServicesI2pdInTunnelInbound
}

/** `services.i2pd.inTunnels.<name>` */
export interface ServicesI2pdInTunnel extends Definitions<ServicesI2pdInTunnel> {
  /** Default: `[ ]`. Declared in services/networking/i2pd.nix */
  accessList?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/networking/i2pd.nix */
  address?: Definition<string>
  crypto?: ServicesI2pdInTunnelCrypto
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `0`. Declared in services/networking/i2pd.nix */
  inPort?: Definition<Integer>
  inbound?: ServicesI2pdInTunnelInbound
  /** Default: `"‹name›-keys.dat"`. Declared in services/networking/i2pd.nix */
  keys?: Definition<string>
  /** Default: `"‹name›"`. Declared in services/networking/i2pd.nix */
  name?: Definition<string>
  outbound?: ServicesI2pdInTunnelInbound
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `0`. Declared in services/networking/i2pd.nix */
  port?: Definition<Integer>
  /** Default: `"server"`. Declared in services/networking/i2pd.nix */
  type?: Definition<"server" | "http" | "irc" | "udpserver">
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  destination?: NixValue
}

/** `services.i2pd.inTunnels.<name>.crypto` */
export interface ServicesI2pdInTunnelCrypto extends Definitions<ServicesI2pdInTunnelCrypto> {
  /** Default: `40`. Declared in services/networking/i2pd.nix */
  tagsToSend?: Definition<Integer>
}

/** `services.i2pd.inTunnels.<name>.inbound` */
export interface ServicesI2pdInTunnelInbound extends Definitions<ServicesI2pdInTunnelInbound> {
  /** Default: `3`. Declared in services/networking/i2pd.nix */
  length?: Definition<Integer>
  /** Default: `5`. Declared in services/networking/i2pd.nix */
  quantity?: Definition<Integer>
}

/** `services.i2pd.limits` */
export interface ServicesI2pdLimits extends Definitions<ServicesI2pdLimits> {
  /** Default: `0`. Declared in services/networking/i2pd.nix */
  coreSize?: Definition<Integer>
  /** Default: `0`. Declared in services/networking/i2pd.nix */
  ntcpHard?: Definition<Integer>
  /** Default: `0`. Declared in services/networking/i2pd.nix */
  ntcpSoft?: Definition<Integer>
  /** Default: `1`. Declared in services/networking/i2pd.nix */
  ntcpThreads?: Definition<Integer>
  /** Default: `0`. Declared in services/networking/i2pd.nix */
  openFiles?: Definition<Integer>
  /** Default: `2500`. Declared in services/networking/i2pd.nix */
  transittunnels?: Definition<Integer>
}

/** `services.i2pd.outTunnels.<name>` */
export interface ServicesI2pdOutTunnel extends Definitions<ServicesI2pdOutTunnel> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/i2pd.nix */
  address?: Definition<string>
  crypto?: ServicesI2pdInTunnelCrypto
  /** Declared in services/networking/i2pd.nix */
  destination?: Definition<string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/i2pd.nix */
  destinationPort?: Definition<null | Integer>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  enable?: Definition<boolean>
  inbound?: ServicesI2pdInTunnelInbound
  /** Default: `"‹name›-keys.dat"`. Declared in services/networking/i2pd.nix */
  keys?: Definition<string>
  /** Default: `"‹name›"`. Declared in services/networking/i2pd.nix */
  name?: Definition<string>
  outbound?: ServicesI2pdInTunnelInbound
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `0`. Declared in services/networking/i2pd.nix */
  port?: Definition<Integer>
  /** Default: `"client"`. Declared in services/networking/i2pd.nix */
  type?: Definition<"client" | "udpclient">
}

/** `services.i2pd.precomputation` */
export interface ServicesI2pdPrecomputation extends Definitions<ServicesI2pdPrecomputation> {
  /** Default: `true`. Declared in services/networking/i2pd.nix */
  elgamal?: Definition<boolean>
}

/** `services.i2pd.proto` */
export interface ServicesI2pdProto extends Definitions<ServicesI2pdProto> {
  bob?: ServicesI2pdProtoBob
  http?: ServicesI2pdProtoHttp
  httpProxy?: ServicesI2pdProtoHttpProxy
  i2cp?: ServicesI2pdProtoI2cp
  i2pControl?: ServicesI2pdProtoI2pControl
  sam?: ServicesI2pdProtoSam
  socksProxy?: ServicesI2pdProtoSocksProxy
}

/** `services.i2pd.proto.bob` */
export interface ServicesI2pdProtoBob extends Definitions<ServicesI2pdProtoBob> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/i2pd.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  enable?: Definition<boolean>
  /** Default: `"bob"`. Declared in services/networking/i2pd.nix */
  name?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2827`. Declared in services/networking/i2pd.nix */
  port?: Definition<Integer>
}

/** `services.i2pd.proto.http` */
export interface ServicesI2pdProtoHttp extends Definitions<ServicesI2pdProtoHttp> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/i2pd.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  auth?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  hostname?: Definition<null | string>
  /** Default: `"http"`. Declared in services/networking/i2pd.nix */
  name?: Definition<string>
  /** Default: `"i2pd"`. Declared in services/networking/i2pd.nix */
  pass?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7070`. Declared in services/networking/i2pd.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  strictHeaders?: Definition<null | boolean>
  /** Default: `"i2pd"`. Declared in services/networking/i2pd.nix */
  user?: Definition<string>
}

/** `services.i2pd.proto.httpProxy` */
export interface ServicesI2pdProtoHttpProxy extends Definitions<ServicesI2pdProtoHttpProxy> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/i2pd.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  enable?: Definition<boolean>
  inbound?: ServicesI2pdInTunnelInbound
  /** Default: `"httpproxy-keys.dat"`. Declared in services/networking/i2pd.nix */
  keys?: Definition<null | string>
  latency?: ServicesI2pdProtoHttpProxyLatency
  /** Default: `"httpproxy"`. Declared in services/networking/i2pd.nix */
  name?: Definition<string>
  outbound?: ServicesI2pdInTunnelInbound
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  outproxy?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4444`. Declared in services/networking/i2pd.nix */
  port?: Definition<Integer>
}

/** `services.i2pd.proto.httpProxy.latency` */
export interface ServicesI2pdProtoHttpProxyLatency extends Definitions<ServicesI2pdProtoHttpProxyLatency> {
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  max?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  min?: Definition<null | Integer>
}

/** `services.i2pd.proto.i2cp` */
export interface ServicesI2pdProtoI2cp extends Definitions<ServicesI2pdProtoI2cp> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/i2pd.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  enable?: Definition<boolean>
  /** Default: `"i2cp"`. Declared in services/networking/i2pd.nix */
  name?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7654`. Declared in services/networking/i2pd.nix */
  port?: Definition<Integer>
}

/** `services.i2pd.proto.i2pControl` */
export interface ServicesI2pdProtoI2pControl extends Definitions<ServicesI2pdProtoI2pControl> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/i2pd.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  enable?: Definition<boolean>
  /** Default: `"i2pcontrol"`. Declared in services/networking/i2pd.nix */
  name?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7650`. Declared in services/networking/i2pd.nix */
  port?: Definition<Integer>
}

/** `services.i2pd.proto.sam` */
export interface ServicesI2pdProtoSam extends Definitions<ServicesI2pdProtoSam> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/i2pd.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  enable?: Definition<boolean>
  /** Default: `"sam"`. Declared in services/networking/i2pd.nix */
  name?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7656`. Declared in services/networking/i2pd.nix */
  port?: Definition<Integer>
}

/** `services.i2pd.proto.socksProxy` */
export interface ServicesI2pdProtoSocksProxy extends Definitions<ServicesI2pdProtoSocksProxy> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/i2pd.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  enable?: Definition<boolean>
  inbound?: ServicesI2pdInTunnelInbound
  /** Default: `"socksproxy-keys.dat"`. Declared in services/networking/i2pd.nix */
  keys?: Definition<null | string>
  latency?: ServicesI2pdProtoHttpProxyLatency
  /** Default: `"socksproxy"`. Declared in services/networking/i2pd.nix */
  name?: Definition<string>
  outbound?: ServicesI2pdInTunnelInbound
  /** Default: `"127.0.0.1"`. Declared in services/networking/i2pd.nix */
  outproxy?: Definition<string>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  outproxyEnable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4444`. Declared in services/networking/i2pd.nix */
  outproxyPort?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4447`. Declared in services/networking/i2pd.nix */
  port?: Definition<Integer>
}

/** `services.i2pd.reseed` */
export interface ServicesI2pdReseed extends Definitions<ServicesI2pdReseed> {
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  file?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  floodfill?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  proxy?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/networking/i2pd.nix */
  urls?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  verify?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  zipfile?: Definition<null | string>
}

/** `services.i2pd.ssu2` */
export interface ServicesI2pdSsu2 extends Definitions<ServicesI2pdSsu2> {
  /** Default: `true`. Declared in services/networking/i2pd.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `0`. Declared in services/networking/i2pd.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  published?: Definition<boolean>
}

/** `services.i2pd.trust` */
export interface ServicesI2pdTrust extends Definitions<ServicesI2pdTrust> {
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  family?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  hidden?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/i2pd.nix */
  routers?: Definition<List<Definition<string>>>
}

/** `services.i2pd.upnp` */
export interface ServicesI2pdUpnp extends Definitions<ServicesI2pdUpnp> {
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  enable?: Definition<boolean>
  /** Default: `"I2Pd"`. Declared in services/networking/i2pd.nix */
  name?: Definition<string>
}

/** `services.i2pd.websocket` */
export interface ServicesI2pdWebsocket extends Definitions<ServicesI2pdWebsocket> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/i2pd.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  enable?: Definition<boolean>
  /** Default: `"websockets"`. Declared in services/networking/i2pd.nix */
  name?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7666`. Declared in services/networking/i2pd.nix */
  port?: Definition<Integer>
}

/** `services.i2pd.yggdrasil` */
export interface ServicesI2pdYggdrasil extends Definitions<ServicesI2pdYggdrasil> {
  /** Default: `null`. Declared in services/networking/i2pd.nix */
  address?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/i2pd.nix */
  enable?: Definition<boolean>
}

/** `services.icecast` */
export interface ServicesIcecast extends Definitions<ServicesIcecast> {
  admin?: ServicesIcecastAdmin
  /** Default: `false`. Declared in services/audio/icecast.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/audio/icecast.nix */
  extraConf?: Definition<string>
  /** Default: `"nogroup"`. Declared in services/audio/icecast.nix */
  group?: Definition<string>
  /** Default: `config.networking.domain`. Declared in services/audio/icecast.nix */
  hostname?: Definition<null | string>
  listen?: ServicesIcecastListen
  /** Type: `absolute path`. Default: `"/var/log/icecast"`. Declared in services/audio/icecast.nix */
  logDir?: Definition<Path>
  /** Default: `"nobody"`. Declared in services/audio/icecast.nix */
  user?: Definition<string>
}

/** `services.icecast.admin` */
export interface ServicesIcecastAdmin extends Definitions<ServicesIcecastAdmin> {
  /** Declared in services/audio/icecast.nix */
  password?: Definition<string>
  /** Default: `"admin"`. Declared in services/audio/icecast.nix */
  user?: Definition<string>
}

/** `services.icecast.listen` */
export interface ServicesIcecastListen extends Definitions<ServicesIcecastListen> {
  /** Default: `"::"`. Declared in services/audio/icecast.nix */
  address?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8000`. Declared in services/audio/icecast.nix */
  port?: Definition<Integer>
}

/** `services.icecream` */
export interface ServicesIcecream extends Definitions<ServicesIcecream> {
  daemon?: ServicesIcecreamDaemon
  scheduler?: ServicesIcecreamScheduler
}

/** `services.icecream.daemon` */
export interface ServicesIcecreamDaemon extends Definitions<ServicesIcecreamDaemon> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `256`. Declared in services/networking/icecream/daemon.nix */
  cacheLimit?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/icecream/daemon.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/icecream/daemon.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/icecream/daemon.nix */
  hostname?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/icecream/daemon.nix */
  maxProcesses?: Definition<null | Integer>
  /** Default: `"ICECREAM"`. Declared in services/networking/icecream/daemon.nix */
  netName?: Definition<string>
  /** Type: `integer between -20 and 19 (both inclusive)`. Default: `5`. Declared in services/networking/icecream/daemon.nix */
  nice?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/icecream/daemon.nix */
  noRemote?: Definition<boolean>
  /** Declared in services/networking/icecream/daemon.nix */
  openBroadcast?: Definition<boolean>
  /** Declared in services/networking/icecream/daemon.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.icecream`. Declared in services/networking/icecream/daemon.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/networking/icecream/daemon.nix */
  schedulerHost?: Definition<null | string>
  /** Default: `"icecc"`. Declared in services/networking/icecream/daemon.nix */
  user?: Definition<string>
}

/** `services.icecream.scheduler` */
export interface ServicesIcecreamScheduler extends Definitions<ServicesIcecreamScheduler> {
  /** Default: `false`. Declared in services/networking/icecream/scheduler.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/icecream/scheduler.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/icecream/scheduler.nix */
  netName?: Definition<null | string>
  /** Declared in services/networking/icecream/scheduler.nix */
  openFirewall?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/icecream/scheduler.nix */
  openTelnet?: Definition<boolean>
  /** Default: `pkgs.icecream`. Declared in services/networking/icecream/scheduler.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/networking/icecream/scheduler.nix */
  persistentClientConnection?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8765`. Declared in services/networking/icecream/scheduler.nix */
  port?: Definition<Integer>
}

/** `services.icingaweb2` */
export interface ServicesIcingaweb2 extends Definitions<ServicesIcingaweb2> {
  /** Default: `null`. Declared in services/web-apps/icingaweb2/icingaweb2.nix */
  authentications?: Definition<null | NixAttributes>
  /** Default: `false`. Declared in services/web-apps/icingaweb2/icingaweb2.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/icingaweb2/icingaweb2.nix */
  generalConfig?: Definition<null | NixAttributes>
  /** Default: `null`. Declared in services/web-apps/icingaweb2/icingaweb2.nix */
  groupBackends?: Definition<null | NixAttributes>
  /** Default: `{ }`. Declared in services/web-apps/icingaweb2/icingaweb2.nix */
  libraryPaths?: Definition<AttributeSet<Definition<Package>>>
  /** Default: `{ }`. Declared in services/web-apps/icingaweb2/icingaweb2.nix */
  modulePackages?: Definition<AttributeSet<Definition<Package>>>
  modules?: ServicesIcingaweb2Modules
  /** Default: `"icingaweb2"`. Declared in services/web-apps/icingaweb2/icingaweb2.nix */
  pool?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/icingaweb2/icingaweb2.nix */
  resources?: Definition<null | NixAttributes>
  /** Default: `null`. Declared in services/web-apps/icingaweb2/icingaweb2.nix */
  roles?: Definition<null | NixAttributes>
  /** Default: `"UTC"`. Declared in services/web-apps/icingaweb2/icingaweb2.nix */
  timezone?: Definition<string>
  /** Default: `"icingaweb2"`. Declared in services/web-apps/icingaweb2/icingaweb2.nix */
  virtualHost?: Definition<null | string>
}

/** `services.icingaweb2.modules` */
export interface ServicesIcingaweb2Modules extends Definitions<ServicesIcingaweb2Modules> {
  doc?: ServicesIcingaweb2ModulesDoc
  migrate?: ServicesIcingaweb2ModulesDoc
  monitoring?: ServicesIcingaweb2ModulesMonitoring
  setup?: ServicesIcingaweb2ModulesDoc
  test?: ServicesIcingaweb2ModulesDoc
  translation?: ServicesIcingaweb2ModulesDoc
}

/** `services.icingaweb2.modules.doc` */
export interface ServicesIcingaweb2ModulesDoc extends Definitions<ServicesIcingaweb2ModulesDoc> {
  /** Default: `false`. Declared in services/web-apps/icingaweb2/icingaweb2.nix */
  enable?: Definition<boolean>
}

/** `services.icingaweb2.modules.monitoring` */
export interface ServicesIcingaweb2ModulesMonitoring extends Definitions<ServicesIcingaweb2ModulesMonitoring> {
  /** Default: `{ icinga = { resource = "icinga_ido"; }; }`. Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  backends?: Definition<AttributeSet<ServicesIcingaweb2ModulesMonitoringBackend>>
  /** Default: `true`. Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  enable?: Definition<boolean>
  generalConfig?: ServicesIcingaweb2ModulesMonitoringGeneralConfig
  /** Default: `false`. Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  mutableBackends?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  mutableTransports?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  transports?: Definition<AttributeSet<ServicesIcingaweb2ModulesMonitoringTransport>>
}

/** `services.icingaweb2.modules.monitoring.backends.<name>` */
export interface ServicesIcingaweb2ModulesMonitoringBackend extends Definitions<ServicesIcingaweb2ModulesMonitoringBackend> {
  /** Default: `false`. Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  disabled?: Definition<boolean>
  /** Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  resource?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  name?: Definition<string>
}

/** `services.icingaweb2.modules.monitoring.generalConfig` */
export interface ServicesIcingaweb2ModulesMonitoringGeneralConfig extends Definitions<ServicesIcingaweb2ModulesMonitoringGeneralConfig> {
  /** Default: `false`. Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  mutable?: Definition<boolean>
  /** Default: `[ "*pw*" "*pass*" "community" ]`. Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  protectedVars?: Definition<List<Definition<string>>>
}

/** `services.icingaweb2.modules.monitoring.transports.<name>` */
export interface ServicesIcingaweb2ModulesMonitoringTransport extends Definitions<ServicesIcingaweb2ModulesMonitoringTransport> {
  /** Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  host?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  instance?: Definition<null | string>
  /** Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  password?: Definition<string>
  /** Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  path?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  port?: Definition<null | string>
  /** Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  resource?: Definition<string>
  /** Default: `"api"`. Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  type?: Definition<"api" | "local" | "remote">
  /** Declared in services/web-apps/icingaweb2/module-monitoring.nix */
  username?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  name?: Definition<string>
}

/** `services.ifm` */
export interface ServicesIfm extends Definitions<ServicesIfm> {
  /** Declared in services/web-apps/ifm.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/ifm.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/ifm.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9090`. Declared in services/web-apps/ifm.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/web-apps/ifm.nix */
  settings?: Definition<NixAttributes>
}

/** `services.ihaskell` */
export interface ServicesIhaskell extends Definitions<ServicesIhaskell> {
  /** Default: `false`. Declared in services/misc/ihaskell.nix */
  enable?: Definition<boolean>
  /** Default: `haskellPackages: []`. Declared in services/misc/ihaskell.nix */
  extraPackages?: Definition<NixFunction<List<Definition<Package>>>>
}

/** `services.iio-niri` */
export interface ServicesIioNiri extends Definitions<ServicesIioNiri> {
  /** Default: `false`. Declared in services/misc/iio-niri.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/iio-niri.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `non-empty string`. Default: `"niri.service"`. Declared in services/misc/iio-niri.nix */
  niriUnit?: Definition<string>
  /** Default: `pkgs.iio-niri`. Declared in services/misc/iio-niri.nix */
  package?: Definition<Package>
}

/** `services.illum` */
export interface ServicesIllum extends Definitions<ServicesIllum> {
  /** Default: `false`. Declared in services/hardware/illum.nix */
  enable?: Definition<boolean>
}

/** `services.imaginary` */
export interface ServicesImaginary extends Definitions<ServicesImaginary> {
  /** Default: `"localhost"`. Declared in services/networking/imaginary.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/imaginary.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8088`. Declared in services/networking/imaginary.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of (boolean or signed integer or non-empty (list of string) or string)`. Declared in services/networking/imaginary.nix */
  settings?: Definition<ServicesImaginarySettings>
}

/** `services.imaginary.settings` */
export interface ServicesImaginarySettings {
  /** Default: `false`. Declared in services/networking/imaginary.nix */
  "return-size"?: Definition<boolean>
  [name: string]: Definition<boolean | Integer | NonEmptyList<Definition<string>> | string | boolean> | undefined
}

/** `services.immich` */
export interface ServicesImmich extends Definitions<ServicesImmich> {
  /** Default: `[ ]`. Declared in services/web-apps/immich.nix */
  accelerationDevices?: Definition<null | List<Definition<string>>>
  database?: ServicesImmichDatabase
  /** Default: `false`. Declared in services/web-apps/immich.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of string`. Default: `{ }`. Declared in services/web-apps/immich.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"immich"`. Declared in services/web-apps/immich.nix */
  group?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/immich.nix */
  host?: Definition<string>
  "machine-learning"?: ServicesImmichMachineLearning
  /** Type: `absolute path`. Default: `"/var/lib/immich"`. Declared in services/web-apps/immich.nix */
  mediaLocation?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/immich.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.immich`. Declared in services/web-apps/immich.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2283`. Declared in services/web-apps/immich.nix */
  port?: Definition<Integer>
  redis?: ServicesImmichRedis
  /** Default: `null`. Declared in services/web-apps/immich.nix */
  secretsFile?: Definition<null | string>
  /** Type: `null or (open submodule of (JSON value))`. Default: `null`. Declared in services/web-apps/immich.nix */
  settings?: Definition<null | ServicesImmichSettings>
  /** Default: `"immich"`. Declared in services/web-apps/immich.nix */
  user?: Definition<string>
}

/** `services.immich.database` */
export interface ServicesImmichDatabase extends Definitions<ServicesImmichDatabase> {
  /** Default: `true`. Declared in services/web-apps/immich.nix */
  createDB?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/immich.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/immich.nix */
  enableVectorChord?: Definition<boolean>
  /** Default: `lib.versionOlder config.system.stateVersion "25.11"`. Declared in services/web-apps/immich.nix */
  enableVectors?: Definition<boolean>
  /** Default: `"/run/postgresql"`. Declared in services/web-apps/immich.nix */
  host?: Definition<string>
  /** Default: `"immich"`. Declared in services/web-apps/immich.nix */
  name?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5432`. Declared in services/web-apps/immich.nix */
  port?: Definition<Integer>
  /** Default: `"immich"`. Declared in services/web-apps/immich.nix */
  user?: Definition<string>
}

/** `services.immich.machine-learning` */
export interface ServicesImmichMachineLearning extends Definitions<ServicesImmichMachineLearning> {
  /** Default: `true`. Declared in services/web-apps/immich.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of string`. Default: `{ }`. Declared in services/web-apps/immich.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
}

/** `services.immich-public-proxy` */
export interface ServicesImmichPublicProxy extends Definitions<ServicesImmichPublicProxy> {
  /** Default: `false`. Declared in services/web-apps/immich-public-proxy.nix */
  enable?: Definition<boolean>
  /** Declared in services/web-apps/immich-public-proxy.nix */
  immichUrl?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/immich-public-proxy.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.immich-public-proxy`. Declared in services/web-apps/immich-public-proxy.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/immich-public-proxy.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/web-apps/immich-public-proxy.nix */
  settings?: Definition<AttributeSet<JsonValue>>
}

/** `services.immich.redis` */
export interface ServicesImmichRedis extends Definitions<ServicesImmichRedis> {
  /** Default: `true`. Declared in services/web-apps/immich.nix */
  enable?: Definition<boolean>
  /** Default: `config.services.redis.servers.immich.unixSocket`. Declared in services/web-apps/immich.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `0`. Declared in services/web-apps/immich.nix */
  port?: Definition<Integer>
}

/** `services.immich.settings` */
export interface ServicesImmichSettings {
  newVersionCheck?: Definition<ServicesImmichSettingsNewVersionCheck>
  server?: Definition<ServicesImmichSettingsServer>
  [name: string]: Definition<ServicesImmichSettingsNewVersionCheck | ServicesImmichSettingsServer> | JsonValue | undefined
}

/** `services.immich.settings.newVersionCheck` */
export interface ServicesImmichSettingsNewVersionCheck {
  /** Default: `false`. Declared in services/web-apps/immich.nix */
  enabled?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.immich.settings.server` */
export interface ServicesImmichSettingsServer {
  /** Default: `""`. Declared in services/web-apps/immich.nix */
  externalDomain?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.inadyn` */
export interface ServicesInadyn extends Definitions<ServicesInadyn> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/inadyn.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/inadyn.nix */
  enable?: Definition<boolean>
  /** Default: `"inadyn"`. Declared in services/networking/inadyn.nix */
  group?: Definition<string>
  /** Default: `"*-*-* *:*:00"`. Declared in services/networking/inadyn.nix */
  interval?: Definition<string>
  /** Default: `"notice"`. Declared in services/networking/inadyn.nix */
  logLevel?: Definition<"none" | "err" | "warning" | "info" | "notice" | "debug">
  /** Type: `open submodule of (attribute set)`. Default: `{ }`. Declared in services/networking/inadyn.nix */
  settings?: Definition<ServicesInadynSettings>
  /** Default: `"inadyn"`. Declared in services/networking/inadyn.nix */
  user?: Definition<string>
}

/** `services.inadyn.settings` */
export interface ServicesInadynSettings {
  /** Default: `config.networking.enableIPv6`. Declared in services/networking/inadyn.nix */
  "allow-ipv6"?: Definition<boolean>
  /** Type: `attribute set of (open submodule of (attribute set))`. Default: `{ }`. Declared in services/networking/inadyn.nix */
  custom?: Definition<AttributeSet<Definition<ServicesInadynSettingsCustomEntry>>>
  /** Type: `positive integer, meaning >0`. Default: `2592000`. Declared in services/networking/inadyn.nix */
  "forced-update"?: Definition<Integer>
  /** Type: `attribute set of (open submodule of (attribute set))`. Default: `{ }`. Declared in services/networking/inadyn.nix */
  provider?: Definition<AttributeSet<Definition<ServicesInadynSettingsProviderEntry>>>
  [name: string]: Definition<AttributeSet<Definition<ServicesInadynSettingsCustomEntry>> | AttributeSet<Definition<ServicesInadynSettingsProviderEntry>>> | NixValue | undefined
}

/** `services.inadyn.settings.custom.<name>` */
export interface ServicesInadynSettingsCustomEntry {
  /** Declared in services/networking/inadyn.nix */
  "ddns-path"?: Definition<string>
  /** Declared in services/networking/inadyn.nix */
  "ddns-server"?: Definition<string>
  /** Default: `"*"`. Declared in services/networking/inadyn.nix */
  hostname?: Definition<string | List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/inadyn.nix */
  include?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/inadyn.nix */
  password?: Definition<null | string>
  /** Default: `true`. Declared in services/networking/inadyn.nix */
  ssl?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/inadyn.nix */
  username?: Definition<null | string>
  [name: string]: NixValue | undefined
}

/** `services.inadyn.settings.provider.<name>` */
export interface ServicesInadynSettingsProviderEntry {
  /** Default: `"*"`. Declared in services/networking/inadyn.nix */
  hostname?: Definition<string | List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/inadyn.nix */
  include?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/inadyn.nix */
  password?: Definition<null | string>
  /** Default: `true`. Declared in services/networking/inadyn.nix */
  ssl?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/inadyn.nix */
  username?: Definition<null | string>
  [name: string]: NixValue | undefined
}

/** `services.incron` */
export interface ServicesIncron extends Definitions<ServicesIncron> {
  /** Default: `null`. Declared in services/monitoring/incron.nix */
  allow?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/incron.nix */
  deny?: Definition<null | List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/incron.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/incron.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/incron.nix */
  systab?: Definition<string>
}

/** `services.infinoted` */
export interface ServicesInfinoted extends Definitions<ServicesInfinoted> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/editors/infinoted.nix */
  certificateChain?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/editors/infinoted.nix */
  certificateFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/editors/infinoted.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `'' [autosave] interval=10 ''`. Declared in services/editors/infinoted.nix */
  extraConfig?: Definition<string>
  /** Default: `"infinoted"`. Declared in services/editors/infinoted.nix */
  group?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/editors/infinoted.nix */
  keyFile?: Definition<null | Path>
  /** Default: `pkgs.libinfinity`. Declared in services/editors/infinoted.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/editors/infinoted.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `[ "note-text" "note-chat" "logging" "autosave" ]`. Declared in services/editors/infinoted.nix */
  plugins?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6523`. Declared in services/editors/infinoted.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/var/lib/infinoted/documents/"`. Declared in services/editors/infinoted.nix */
  rootDirectory?: Definition<Path>
  /** Default: `"require-tls"`. Declared in services/editors/infinoted.nix */
  securityPolicy?: Definition<"no-tls" | "allow-tls" | "require-tls">
  /** Default: `"infinoted"`. Declared in services/editors/infinoted.nix */
  user?: Definition<string>
}

/** `services.influxdb` */
export interface ServicesInfluxdb extends Definitions<ServicesInfluxdb> {
  /** Type: `absolute path`. Default: `"/var/db/influxdb"`. Declared in services/databases/influxdb.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/databases/influxdb.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/databases/influxdb.nix */
  extraConfig?: Definition<NixAttributes>
  /** Default: `"influxdb"`. Declared in services/databases/influxdb.nix */
  group?: Definition<string>
  /** Default: `pkgs.influxdb`. Declared in services/databases/influxdb.nix */
  package?: Definition<Package>
  /** Default: `"influxdb"`. Declared in services/databases/influxdb.nix */
  user?: Definition<string>
}

/** `services.influxdb2` */
export interface ServicesInfluxdb2 extends Definitions<ServicesInfluxdb2> {
  /** Default: `false`. Declared in services/databases/influxdb2.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.influxdb2`. Declared in services/databases/influxdb2.nix */
  package?: Definition<Package>
  provision?: ServicesInfluxdb2Provision
  /** Type: `JSON value`. Default: `{ }`. Declared in services/databases/influxdb2.nix */
  settings?: JsonValue
}

/** `services.influxdb2.provision` */
export interface ServicesInfluxdb2Provision extends Definitions<ServicesInfluxdb2Provision> {
  /** Default: `false`. Declared in services/databases/influxdb2.nix */
  enable?: Definition<boolean>
  initialSetup?: ServicesInfluxdb2ProvisionInitialSetup
  /** Default: `{ }`. Declared in services/databases/influxdb2.nix */
  organizations?: Definition<AttributeSet<ServicesInfluxdb2ProvisionOrganization>>
  /** Default: `{ }`. Declared in services/databases/influxdb2.nix */
  users?: Definition<AttributeSet<ServicesInfluxdb2ProvisionUser>>
}

/** `services.influxdb2.provision.initialSetup` */
export interface ServicesInfluxdb2ProvisionInitialSetup extends Definitions<ServicesInfluxdb2ProvisionInitialSetup> {
  /** Declared in services/databases/influxdb2.nix */
  bucket?: Definition<string>
  /** Declared in services/databases/influxdb2.nix */
  organization?: Definition<string>
  /** Type: `absolute path`. Declared in services/databases/influxdb2.nix */
  passwordFile?: Definition<Path>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/databases/influxdb2.nix */
  retention?: Definition<Integer>
  /** Type: `absolute path`. Declared in services/databases/influxdb2.nix */
  tokenFile?: Definition<Path>
  /** Default: `"admin"`. Declared in services/databases/influxdb2.nix */
  username?: Definition<string>
}

/** `services.influxdb2.provision.organizations.<name>` */
export interface ServicesInfluxdb2ProvisionOrganization extends Definitions<ServicesInfluxdb2ProvisionOrganization> {
  /** Default: `{ }`. Declared in services/databases/influxdb2.nix */
  auths?: Definition<AttributeSet<ServicesInfluxdb2ProvisionOrganizationAuth>>
  /** Default: `{ }`. Declared in services/databases/influxdb2.nix */
  buckets?: Definition<AttributeSet<ServicesInfluxdb2ProvisionOrganizationBucket>>
  /** Default: `null`. Declared in services/databases/influxdb2.nix */
  description?: Definition<null | string>
  /** Default: `true`. Declared in services/databases/influxdb2.nix */
  present?: Definition<boolean>
}

/** `services.influxdb2.provision.organizations.<name>.auths.<name>` */
export interface ServicesInfluxdb2ProvisionOrganizationAuth extends Definitions<ServicesInfluxdb2ProvisionOrganizationAuth> {
  /** Default: `false`. Declared in services/databases/influxdb2.nix */
  allAccess?: Definition<boolean>
  /** Default: `null`. Declared in services/databases/influxdb2.nix */
  description?: Definition<null | string>
  /** Default: `false`. Declared in services/databases/influxdb2.nix */
  operator?: Definition<boolean>
  /** Default: `true`. Declared in services/databases/influxdb2.nix */
  present?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/databases/influxdb2.nix */
  readBuckets?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/databases/influxdb2.nix */
  readPermissions?: Definition<List<Definition<"authorizations" | "buckets" | "dashboards" | "orgs" | "tasks" | "telegrafs" | "users" | "variables" | "secrets" | "labels" | "views" | "documents" | "notificationRules" | "notificationEndpoints" | "checks" | "dbrp" | "annotations" | "sources" | "scrapers" | "notebooks" | "remotes" | "replications">>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/databases/influxdb2.nix */
  tokenFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/databases/influxdb2.nix */
  writeBuckets?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/databases/influxdb2.nix */
  writePermissions?: Definition<List<Definition<"authorizations" | "buckets" | "dashboards" | "orgs" | "tasks" | "telegrafs" | "users" | "variables" | "secrets" | "labels" | "views" | "documents" | "notificationRules" | "notificationEndpoints" | "checks" | "dbrp" | "annotations" | "sources" | "scrapers" | "notebooks" | "remotes" | "replications">>>
}

/** `services.influxdb2.provision.organizations.<name>.buckets.<name>` */
export interface ServicesInfluxdb2ProvisionOrganizationBucket extends Definitions<ServicesInfluxdb2ProvisionOrganizationBucket> {
  /** Default: `null`. Declared in services/databases/influxdb2.nix */
  description?: Definition<null | string>
  /** Default: `true`. Declared in services/databases/influxdb2.nix */
  present?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/databases/influxdb2.nix */
  retention?: Definition<Integer>
}

/** `services.influxdb2.provision.users.<name>` */
export interface ServicesInfluxdb2ProvisionUser extends Definitions<ServicesInfluxdb2ProvisionUser> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/databases/influxdb2.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `true`. Declared in services/databases/influxdb2.nix */
  present?: Definition<boolean>
}

/** `services.infnoise` */
export interface ServicesInfnoise extends Definitions<ServicesInfnoise> {
  /** Default: `false`. Declared in services/security/infnoise.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/security/infnoise.nix */
  fillDevRandom?: Definition<boolean>
}

/** `services.input-remapper` */
export interface ServicesInputRemapper extends Definitions<ServicesInputRemapper> {
  /** Default: `false`. Declared in services/misc/input-remapper.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/input-remapper.nix */
  enableUdevRules?: Definition<boolean>
  /** Default: `pkgs.input-remapper`. Declared in services/misc/input-remapper.nix */
  package?: Definition<Package>
  /** Default: `[ "graphical.target" ]`. Declared in services/misc/input-remapper.nix */
  serviceWantedBy?: Definition<List<Definition<string>>>
}

/** `services.inputplumber` */
export interface ServicesInputplumber extends Definitions<ServicesInputplumber> {
  /** Default: `false`. Declared in services/hardware/inputplumber.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.inputplumber`. Declared in services/hardware/inputplumber.nix */
  package?: Definition<Package>
}

/** `services.inspircd` */
export interface ServicesInspircd extends Definitions<ServicesInspircd> {
  /** Type: `strings concatenated with “\n”`. Declared in services/networking/inspircd.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/networking/inspircd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.inspircd`. Declared in services/networking/inspircd.nix */
  package?: Definition<Package>
}

/** `services.interception-tools` */
export interface ServicesInterceptionTools extends Definitions<ServicesInterceptionTools> {
  /** Default: `false`. Declared in services/hardware/interception-tools.nix */
  enable?: Definition<boolean>
  /** Default: `[ pkgs.interception-tools-plugins.caps2esc ]`. Declared in services/hardware/interception-tools.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Type: `string or absolute path`. Default: `'' - JOB: "intercept -g $DEVNODE | caps2esc | uinput -d $DEVNODE" DEVICE: EVENTS: EV_KEY: [KEY_CAPSLOCK, KEY_ESC] ''`. Declared in services/hardware/interception-tools.nix */
  udevmonConfig?: Definition<string | Path>
}

/** `services.intune` */
export interface ServicesIntune extends Definitions<ServicesIntune> {
  /** Default: `false`. Declared in services/security/intune.nix */
  enable?: Definition<boolean>
}

/** `services.invidious` */
export interface ServicesInvidious extends Definitions<ServicesInvidious> {
  /** Default: `if config.services.invidious.nginx.enable then "127.0.0.1" else "0.0.0.0"`. Declared in services/web-apps/invidious.nix */
  address?: Definition<string>
  database?: ServicesInvidiousDatabase
  /** Default: `null`. Declared in services/web-apps/invidious.nix */
  domain?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/invidious.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/invidious.nix */
  extraSettingsFile?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/invidious.nix */
  hmacKeyFile?: Definition<null | Path>
  "http3-ytproxy"?: ServicesInvidiousHttp3Ytproxy
  nginx?: ServicesInvidiousNginx
  /** Default: `pkgs.invidious`. Declared in services/web-apps/invidious.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/invidious.nix */
  port?: Definition<Integer>
  /** Default: `1`. Declared in services/web-apps/invidious.nix */
  serviceScale?: Definition<Integer>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/web-apps/invidious.nix */
  settings?: JsonValue
  "sig-helper"?: ServicesInvidiousSigHelper
}

/** `services.invidious.database` */
export interface ServicesInvidiousDatabase extends Definitions<ServicesInvidiousDatabase> {
  /** Default: `true`. Declared in services/web-apps/invidious.nix */
  createLocally?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/invidious.nix */
  host?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/invidious.nix */
  passwordFile?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `config.services.postgresql.settings.port`. Declared in services/web-apps/invidious.nix */
  port?: Definition<Integer>
}

/** `services.invidious.http3-ytproxy` */
export interface ServicesInvidiousHttp3Ytproxy extends Definitions<ServicesInvidiousHttp3Ytproxy> {
  /** Default: `false`. Declared in services/web-apps/invidious.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.http3-ytproxy`. Declared in services/web-apps/invidious.nix */
  package?: Definition<Package>
}

/** `services.invidious.nginx` */
export interface ServicesInvidiousNginx extends Definitions<ServicesInvidiousNginx> {
  /** Default: `false`. Declared in services/web-apps/invidious.nix */
  enable?: Definition<boolean>
}

/** `services.invidious-router` */
export interface ServicesInvidiousRouter extends Definitions<ServicesInvidiousRouter> {
  /** Default: `"127.0.0.1"`. Declared in services/misc/invidious-router.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/misc/invidious-router.nix */
  enable?: Definition<boolean>
  nginx?: ServicesInvidiousRouterNginx
  /** Default: `pkgs.invidious-router`. Declared in services/misc/invidious-router.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8050`. Declared in services/misc/invidious-router.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of (YAML 1.1 value)`. Declared in services/misc/invidious-router.nix */
  settings?: Definition<AttributeSet<JsonValue>>
}

/** `services.invidious-router.nginx` */
export interface ServicesInvidiousRouterNginx extends Definitions<ServicesInvidiousRouterNginx> {
  /** Declared in services/misc/invidious-router.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/misc/invidious-router.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/invidious-router.nix */
  extraDomains?: Definition<List<Definition<string>>>
}

/** `services.invidious.sig-helper` */
export interface ServicesInvidiousSigHelper extends Definitions<ServicesInvidiousSigHelper> {
  /** Default: `false`. Declared in services/web-apps/invidious.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.1:2999"`. Declared in services/web-apps/invidious.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.inv-sig-helper`. Declared in services/web-apps/invidious.nix */
  package?: Definition<Package>
}

/** `services.iodine` */
export interface ServicesIodine extends Definitions<ServicesIodine> {
  /** Default: `{ }`. Declared in services/networking/iodine.nix */
  clients?: Definition<AttributeSet<ServicesIodineClient>>
  server?: ServicesIodineServer
}

/** `services.iodine.clients.<name>` */
export interface ServicesIodineClient extends Definitions<ServicesIodineClient> {
  /** Default: `""`. Declared in services/networking/iodine.nix */
  extraConfig?: Definition<string>
  /** Default: `""`. Declared in services/networking/iodine.nix */
  passwordFile?: Definition<string>
  /** Default: `""`. Declared in services/networking/iodine.nix */
  relay?: Definition<string>
  /** Default: `""`. Declared in services/networking/iodine.nix */
  server?: Definition<string>
}

/** `services.iodine.server` */
export interface ServicesIodineServer extends Definitions<ServicesIodineServer> {
  /** Default: `""`. Declared in services/networking/iodine.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/networking/iodine.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/networking/iodine.nix */
  extraConfig?: Definition<string>
  /** Default: `""`. Declared in services/networking/iodine.nix */
  ip?: Definition<string>
  /** Default: `""`. Declared in services/networking/iodine.nix */
  passwordFile?: Definition<string>
}

/** `services.iodined` */
export interface ServicesIodined extends Definitions<ServicesIodined> {
  /** @deprecated renamed to services.iodine.server.domain */
  domain?: Definition<string>
  /** @deprecated renamed to services.iodine.server.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to services.iodine.server.extraConfig */
  extraConfig?: Definition<string>
  /** @deprecated renamed to services.iodine.server.ip */
  ip?: Definition<string>
}

/** `services.iperf3` */
export interface ServicesIperf3 extends Definitions<ServicesIperf3> {
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in services/networking/iperf3.nix */
  affinity?: Definition<null | Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/iperf3.nix */
  authorizedUsersFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/iperf3.nix */
  bind?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/iperf3.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/iperf3.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/iperf3.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/iperf3.nix */
  forceFlush?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/iperf3.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.iperf3`. Declared in services/networking/iperf3.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5201`. Declared in services/networking/iperf3.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/iperf3.nix */
  rsaPrivateKey?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/iperf3.nix */
  verbose?: Definition<boolean>
}

/** `services.ipfs` */
export interface ServicesIpfs extends Definitions<ServicesIpfs> {
  /** @deprecated renamed to services.kubo.settings.Addresses.API */
  apiAddress?: Definition<string | List<Definition<string>>>
  /** @deprecated renamed to services.kubo.autoMigrate */
  autoMigrate?: Definition<boolean>
  /** @deprecated renamed to services.kubo.autoMount */
  autoMount?: Definition<boolean>
  /** @deprecated renamed to services.kubo.dataDir */
  dataDir?: Definition<string>
  /** @deprecated renamed to services.kubo.defaultMode */
  defaultMode?: Definition<"online" | "offline" | "norouting">
  /** @deprecated renamed to services.kubo.emptyRepo */
  emptyRepo?: Definition<boolean>
  /** @deprecated renamed to services.kubo.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to services.kubo.enableGC */
  enableGC?: Definition<boolean>
  /**
   * Type: `open submodule of (JSON value)`.
   *
   * @deprecated renamed to services.kubo.settings
   */
  extraConfig?: Definition<ServicesKuboSettings>
  /** @deprecated renamed to services.kubo.extraFlags */
  extraFlags?: Definition<List<Definition<string>>>
  /** @deprecated renamed to services.kubo.settings.Addresses.Gateway */
  gatewayAddress?: Definition<string | List<Definition<string>>>
  /** @deprecated renamed to services.kubo.group */
  group?: Definition<string>
  /** @deprecated renamed to services.kubo.settings.Mounts.IPFS */
  ipfsMountDir?: Definition<string>
  /** @deprecated renamed to services.kubo.settings.Mounts.IPNS */
  ipnsMountDir?: Definition<string>
  /** @deprecated renamed to services.kubo.localDiscovery */
  localDiscovery?: Definition<boolean>
  /** @deprecated renamed to services.kubo.package */
  package?: Definition<Package>
  /** @deprecated renamed to services.kubo.serviceFdlimit */
  serviceFdlimit?: Definition<null | Integer>
  /** @deprecated renamed to services.kubo.startWhenNeeded */
  startWhenNeeded?: Definition<boolean>
  /** @deprecated renamed to services.kubo.settings.Addresses.Swarm */
  swarmAddress?: Definition<List<Definition<string>>>
  /** @deprecated renamed to services.kubo.user */
  user?: Definition<string>
}

/** `services.ipfs-cluster` */
export interface ServicesIpfsCluster extends Definitions<ServicesIpfsCluster> {
  /** Declared in services/network-filesystems/ipfs-cluster.nix */
  consensus?: Definition<"raft" | "crdt">
  /** Default: `"/var/lib/ipfs-cluster"`. Declared in services/network-filesystems/ipfs-cluster.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/network-filesystems/ipfs-cluster.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/network-filesystems/ipfs-cluster.nix */
  initPeers?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/network-filesystems/ipfs-cluster.nix */
  openSwarmPort?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/network-filesystems/ipfs-cluster.nix */
  secretFile?: Definition<null | Path>
}

/** `services.ipp-usb` */
export interface ServicesIppUsb extends Definitions<ServicesIppUsb> {
  /** Default: `false`. Declared in services/printing/ipp-usb.nix */
  enable?: Definition<boolean>
}

/** `services.iptsd` */
export interface ServicesIptsd extends Definitions<ServicesIptsd> {
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/hardware/iptsd.nix */
  config?: Definition<ServicesIptsdConfig>
  /** Default: `false`. Declared in services/hardware/iptsd.nix */
  enable?: Definition<boolean>
}

/** `services.iptsd.config` */
export interface ServicesIptsdConfig {
  Stylus?: Definition<ServicesIptsdConfigStylus>
  Touchscreen?: Definition<ServicesIptsdConfigTouchscreen>
  Touch?: Definition<ServicesIptsdConfigTouch>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesIptsdConfigStylus | ServicesIptsdConfigTouchscreen | ServicesIptsdConfigTouch> | undefined
}

/** `services.iptsd.config.Stylus` */
export interface ServicesIptsdConfigStylus {
  /** Default: `false`. Declared in services/hardware/iptsd.nix */
  Disable?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.iptsd.config.Touch` */
export interface ServicesIptsdConfigTouch {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  DisableOnPalm?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  DisableOnStylus?: NixValue
  [name: string]: Definition<null | boolean | Integer | number | string> | NixValue | undefined
}

/** `services.iptsd.config.Touchscreen` */
export interface ServicesIptsdConfigTouchscreen {
  /** Default: `false`. Declared in services/hardware/iptsd.nix */
  DisableOnPalm?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/iptsd.nix */
  DisableOnStylus?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.ircdHybrid` */
export interface ServicesIrcdHybrid extends Definitions<ServicesIrcdHybrid> {
  /** Default: `"<bit-bucket@example.com>"`. Declared in services/networking/ircd-hybrid/default.nix */
  adminEmail?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/ircd-hybrid/default.nix */
  certificate?: Definition<null | Path>
  /** Default: `"Hybrid-7 IRC server."`. Declared in services/networking/ircd-hybrid/default.nix */
  description?: Definition<string>
  /** Default: `false`. Declared in services/networking/ircd-hybrid/default.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/ircd-hybrid/default.nix */
  extraIPs?: Definition<List<Definition<string>>>
  /** Default: `"7117"`. Declared in services/networking/ircd-hybrid/default.nix */
  extraPort?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/ircd-hybrid/default.nix */
  rsaKey?: Definition<null | Path>
  /** Default: `"hades.arpa"`. Declared in services/networking/ircd-hybrid/default.nix */
  serverName?: Definition<string>
  /** Default: `"0NL"`. Declared in services/networking/ircd-hybrid/default.nix */
  sid?: Definition<string>
}

/** `services.irkerd` */
export interface ServicesIrkerd extends Definitions<ServicesIrkerd> {
  /** Default: `false`. Declared in services/misc/irkerd.nix */
  enable?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/misc/irkerd.nix */
  listenAddress?: Definition<string>
  /** Default: `"irker"`. Declared in services/misc/irkerd.nix */
  nick?: Definition<string>
  /** Default: `false`. Declared in services/misc/irkerd.nix */
  openPorts?: Definition<boolean>
}

/** `services.irqbalance` */
export interface ServicesIrqbalance extends Definitions<ServicesIrqbalance> {
  /** Default: `false`. Declared in services/hardware/irqbalance.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.irqbalance`. Declared in services/hardware/irqbalance.nix */
  package?: Definition<Package>
}

/** `services.isso` */
export interface ServicesIsso extends Definitions<ServicesIsso> {
  /** Default: `false`. Declared in services/web-apps/isso.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Declared in services/web-apps/isso.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `services.ivpn` */
export interface ServicesIvpn extends Definitions<ServicesIvpn> {
  /** Default: `false`. Declared in services/networking/ivpn.nix */
  enable?: Definition<boolean>
}
