// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, NonEmptyList, Package, Path, TomlValue } from "../values.ts"

/** `services.tabby` */
export interface ServicesTabby extends Definitions<ServicesTabby> {
  /** Default: `null`. Declared in services/misc/tabby.nix */
  acceleration?: Definition<null | "cpu" | "rocm" | "cuda" | "metal">
  /** Default: `false`. Declared in services/misc/tabby.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/misc/tabby.nix */
  host?: Definition<string>
  /** Default: `"TabbyML/StarCoder-1B"`. Declared in services/misc/tabby.nix */
  model?: Definition<string>
  /** Default: `pkgs.tabby`. Declared in services/misc/tabby.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `11029`. Declared in services/misc/tabby.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/misc/tabby.nix */
  usageCollection?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  indexInterval?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
}

/** `services.tahoe` */
export interface ServicesTahoe extends Definitions<ServicesTahoe> {
  /** Default: `{ }`. Declared in services/network-filesystems/tahoe.nix */
  introducers?: Definition<AttributeSet<ServicesTahoeIntroducer>>
  /** Default: `{ }`. Declared in services/network-filesystems/tahoe.nix */
  nodes?: Definition<AttributeSet<ServicesTahoeNode>>
}

/** `services.tahoe.introducers.<name>` */
export interface ServicesTahoeIntroducer extends Definitions<ServicesTahoeIntroducer> {
  /** Declared in services/network-filesystems/tahoe.nix */
  nickname?: Definition<string>
  /** Default: `pkgs.tahoelafs`. Declared in services/network-filesystems/tahoe.nix */
  package?: Definition<Package>
  tub?: ServicesTahoeIntroducerTub
}

/** `services.tahoe.introducers.<name>.tub` */
export interface ServicesTahoeIntroducerTub extends Definitions<ServicesTahoeIntroducerTub> {
  /** Default: `null`. Declared in services/network-filesystems/tahoe.nix */
  location?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3458`. Declared in services/network-filesystems/tahoe.nix */
  port?: Definition<Integer>
}

/** `services.tahoe.nodes.<name>` */
export interface ServicesTahoeNode extends Definitions<ServicesTahoeNode> {
  client?: ServicesTahoeNodeClient
  helper?: ServicesTahoeNodeHelper
  /** Declared in services/network-filesystems/tahoe.nix */
  nickname?: Definition<string>
  /** Default: `pkgs.tahoelafs`. Declared in services/network-filesystems/tahoe.nix */
  package?: Definition<Package>
  sftpd?: ServicesTahoeNodeSftpd
  storage?: ServicesTahoeNodeStorage
  tub?: ServicesTahoeNodeTub
  web?: ServicesTahoeNodeWeb
}

/** `services.tahoe.nodes.<name>.client` */
export interface ServicesTahoeNodeClient extends Definitions<ServicesTahoeNodeClient> {
  /** Default: `null`. Declared in services/network-filesystems/tahoe.nix */
  helper?: Definition<null | string>
  /** Default: `null`. Declared in services/network-filesystems/tahoe.nix */
  introducer?: Definition<null | string>
  shares?: ServicesTahoeNodeClientShares
}

/** `services.tahoe.nodes.<name>.client.shares` */
export interface ServicesTahoeNodeClientShares extends Definitions<ServicesTahoeNodeClientShares> {
  /** Default: `7`. Declared in services/network-filesystems/tahoe.nix */
  happy?: Definition<Integer>
  /** Default: `3`. Declared in services/network-filesystems/tahoe.nix */
  needed?: Definition<Integer>
  /** Default: `10`. Declared in services/network-filesystems/tahoe.nix */
  total?: Definition<Integer>
}

/** `services.tahoe.nodes.<name>.helper` */
export interface ServicesTahoeNodeHelper extends Definitions<ServicesTahoeNodeHelper> {
  /** Default: `false`. Declared in services/network-filesystems/tahoe.nix */
  enable?: Definition<boolean>
}

/** `services.tahoe.nodes.<name>.sftpd` */
export interface ServicesTahoeNodeSftpd extends Definitions<ServicesTahoeNodeSftpd> {
  accounts?: ServicesTahoeNodeSftpdAccounts
  /** Default: `false`. Declared in services/network-filesystems/tahoe.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/network-filesystems/tahoe.nix */
  hostPrivateKeyFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/network-filesystems/tahoe.nix */
  hostPublicKeyFile?: Definition<null | Path>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/network-filesystems/tahoe.nix */
  port?: Definition<null | Integer>
}

/** `services.tahoe.nodes.<name>.sftpd.accounts` */
export interface ServicesTahoeNodeSftpdAccounts extends Definitions<ServicesTahoeNodeSftpdAccounts> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/network-filesystems/tahoe.nix */
  file?: Definition<null | Path>
  /** Default: `null`. Declared in services/network-filesystems/tahoe.nix */
  url?: Definition<null | string>
}

/** `services.tahoe.nodes.<name>.storage` */
export interface ServicesTahoeNodeStorage extends Definitions<ServicesTahoeNodeStorage> {
  /** Default: `false`. Declared in services/network-filesystems/tahoe.nix */
  enable?: Definition<boolean>
  /** Default: `"1G"`. Declared in services/network-filesystems/tahoe.nix */
  reservedSpace?: Definition<string>
}

/** `services.tahoe.nodes.<name>.tub` */
export interface ServicesTahoeNodeTub extends Definitions<ServicesTahoeNodeTub> {
  /** Default: `null`. Declared in services/network-filesystems/tahoe.nix */
  location?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3457`. Declared in services/network-filesystems/tahoe.nix */
  port?: Definition<Integer>
}

/** `services.tahoe.nodes.<name>.web` */
export interface ServicesTahoeNodeWeb extends Definitions<ServicesTahoeNodeWeb> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3456`. Declared in services/network-filesystems/tahoe.nix */
  port?: Definition<Integer>
}

/** `services.tailscale` */
export interface ServicesTailscale extends Definitions<ServicesTailscale> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/tailscale.nix */
  authKeyFile?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/networking/tailscale.nix */
  authKeyParameters?: ServicesTailscaleAuthKeyParameters
  derper?: ServicesTailscaleDerper
  /** Default: `false`. Declared in services/networking/tailscale.nix */
  disableTaildrop?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/tailscale.nix */
  disableUpstreamLogging?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/tailscale.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/tailscale.nix */
  extraDaemonFlags?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/tailscale.nix */
  extraSetFlags?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/tailscale.nix */
  extraUpFlags?: Definition<List<Definition<string>>>
  /** Default: `"tailscale0"`. Declared in services/networking/tailscale.nix */
  interfaceName?: Definition<string>
  /** Default: `false`. Declared in services/networking/tailscale.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.tailscale`. Declared in services/networking/tailscale.nix */
  package?: Definition<Package>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/networking/tailscale.nix */
  permitCertUid?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `41641`. Declared in services/networking/tailscale.nix */
  port?: Definition<Integer>
  /** Default: `"none"`. Declared in services/networking/tailscale.nix */
  useRoutingFeatures?: Definition<"none" | "client" | "server" | "both">
}

/** `services.tailscaleAuth` */
export interface ServicesTailscaleAuth extends Definitions<ServicesTailscaleAuth> {
  /** Default: `false`. Declared in services/networking/tailscale-auth.nix */
  enable?: Definition<boolean>
  /** Default: `"tailscale-nginx-auth"`. Declared in services/networking/tailscale-auth.nix */
  group?: Definition<string>
  /** Default: `pkgs.tailscale-nginx-auth`. Declared in services/networking/tailscale-auth.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/run/tailscale-nginx-auth/tailscale-nginx-auth.sock"`. Declared in services/networking/tailscale-auth.nix */
  socketPath?: Definition<Path>
  /** Default: `"tailscale-nginx-auth"`. Declared in services/networking/tailscale-auth.nix */
  user?: Definition<string>
}

/** `services.tailscale.authKeyParameters` */
export interface ServicesTailscaleAuthKeyParameters extends Definitions<ServicesTailscaleAuthKeyParameters> {
  /** Default: `null`. Declared in services/networking/tailscale.nix */
  baseURL?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/tailscale.nix */
  ephemeral?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/tailscale.nix */
  preauthorized?: Definition<null | boolean>
}

/** `services.tailscale.derper` */
export interface ServicesTailscaleDerper extends Definitions<ServicesTailscaleDerper> {
  /** Default: `true`. Declared in services/networking/tailscale-derper.nix */
  configureNginx?: Definition<boolean>
  /** Declared in services/networking/tailscale-derper.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/networking/tailscale-derper.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/tailscale-derper.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.tailscale.derper`. Declared in services/networking/tailscale-derper.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8010`. Declared in services/networking/tailscale-derper.nix */
  port?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3478`. Declared in services/networking/tailscale-derper.nix */
  stunPort?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/tailscale-derper.nix */
  verifyClients?: Definition<boolean>
}

/** `services.taler` */
export interface ServicesTaler extends Definitions<ServicesTaler> {
  exchange?: ServicesTalerExchange
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/finance/taler/module.nix */
  includes?: Definition<List<Definition<Path>>>
  merchant?: ServicesTalerMerchant
  /** Default: `"/run/taler-system-runtime/"`. Declared in services/finance/taler/module.nix */
  runtimeDir?: Definition<string>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/finance/taler/module.nix */
  settings?: Definition<ServicesTalerSettings>
}

/** `services.taler.exchange` */
export interface ServicesTalerExchange extends Definitions<ServicesTalerExchange> {
  /** Default: `false`. Declared in services/finance/taler/exchange.nix */
  debug?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `"None, you must set this yourself."`. Declared in services/finance/taler/exchange.nix */
  denominationConfig?: Definition<string>
  /** Default: `false`. Declared in services/finance/taler/exchange.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/finance/taler/exchange.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.taler-exchange`. Declared in services/finance/taler/exchange.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/finance/taler/exchange.nix */
  settings?: Definition<ServicesTalerExchangeSettings>
}

/** `services.taler.exchange.settings` */
export interface ServicesTalerExchangeSettings {
  exchange?: Definition<ServicesTalerExchangeSettingsExchange>
  "exchangedb-postgres"?: Definition<ServicesTalerExchangeSettingsExchangedbPostgres>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesTalerExchangeSettingsExchange | ServicesTalerExchangeSettingsExchangedbPostgres> | undefined
}

/** `services.taler.exchange.settings.exchange` */
export interface ServicesTalerExchangeSettingsExchange {
  /** Type: `non-empty string`. Declared in services/finance/taler/exchange.nix */
  CURRENCY?: Definition<string>
  /** Default: "0.01 in {option}`CURRENCY`". Declared in services/finance/taler/exchange.nix */
  CURRENCY_ROUND_UNIT?: Definition<string>
  /** Default: `"postgres"`. Declared in services/finance/taler/exchange.nix */
  DB?: Definition<"postgres">
  /** Default: `""`. Declared in services/finance/taler/exchange.nix */
  MASTER_PUBLIC_KEY?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8081`. Declared in services/finance/taler/exchange.nix */
  PORT?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | string | "postgres" | Integer> | undefined
}

/** `services.taler.exchange.settings.exchangedb-postgres` */
export interface ServicesTalerExchangeSettingsExchangedbPostgres {
  /** Type: `non-empty string`. Default: `"postgres:///taler-exchange-httpd"`. Declared in services/finance/taler/exchange.nix */
  CONFIG?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string> | undefined
}

/** `services.taler.merchant` */
export interface ServicesTalerMerchant extends Definitions<ServicesTalerMerchant> {
  /** Default: `false`. Declared in services/finance/taler/merchant.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/finance/taler/merchant.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/finance/taler/merchant.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.taler-merchant`. Declared in services/finance/taler/merchant.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/finance/taler/merchant.nix */
  settings?: Definition<ServicesTalerMerchantSettings>
}

/** `services.taler.merchant.settings` */
export interface ServicesTalerMerchantSettings {
  merchant?: Definition<ServicesTalerMerchantSettingsMerchant>
  "merchantdb-postgres"?: Definition<ServicesTalerMerchantSettingsMerchantdbPostgres>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesTalerMerchantSettingsMerchant | ServicesTalerMerchantSettingsMerchantdbPostgres> | undefined
}

/** `services.taler.merchant.settings.merchant` */
export interface ServicesTalerMerchantSettingsMerchant {
  /** Default: `"postgres"`. Declared in services/finance/taler/merchant.nix */
  DB?: Definition<"postgres">
  /** Default: `"10 years"`. Declared in services/finance/taler/merchant.nix */
  LEGAL_PRESERVATION?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8083`. Declared in services/finance/taler/merchant.nix */
  PORT?: Definition<Integer>
  /** Default: `"tcp"`. Declared in services/finance/taler/merchant.nix */
  SERVE?: Definition<"tcp" | "unix">
  [name: string]: Definition<null | boolean | Integer | number | string | "postgres" | string | Integer | "tcp" | "unix"> | undefined
}

/** `services.taler.merchant.settings.merchantdb-postgres` */
export interface ServicesTalerMerchantSettingsMerchantdbPostgres {
  /** Type: `non-empty string`. Default: `"postgres:///taler-merchant-httpd"`. Declared in services/finance/taler/merchant.nix */
  CONFIG?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string> | undefined
}

/** `services.taler.settings` */
export interface ServicesTalerSettings {
  taler?: Definition<ServicesTalerSettingsTaler>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesTalerSettingsTaler> | undefined
}

/** `services.taler.settings.taler` */
export interface ServicesTalerSettingsTaler {
  /** Type: `non-empty string`. Declared in services/finance/taler/module.nix */
  CURRENCY?: Definition<string>
  /** Default: `"${config.services.taler.settings.taler.CURRENCY}:0.01"`. Declared in services/finance/taler/module.nix */
  CURRENCY_ROUND_UNIT?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string> | undefined
}

/** `services.tandoor-recipes` */
export interface ServicesTandoorRecipes extends Definitions<ServicesTandoorRecipes> {
  /** Default: `"localhost"`. Declared in services/misc/tandoor-recipes.nix */
  address?: Definition<string>
  database?: ServicesTandoorRecipesDatabase
  /** Default: `false`. Declared in services/misc/tandoor-recipes.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/tandoor-recipes.nix */
  extraConfig?: Definition<NixAttributes>
  /** Default: `"tandoor_recipes"`. Declared in services/misc/tandoor-recipes.nix */
  group?: Definition<string>
  /** Default: `pkgs.tandoor-recipes`. Declared in services/misc/tandoor-recipes.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/tandoor-recipes.nix */
  port?: Definition<Integer>
  /** Default: `"tandoor_recipes"`. Declared in services/misc/tandoor-recipes.nix */
  user?: Definition<string>
}

/** `services.tandoor-recipes.database` */
export interface ServicesTandoorRecipesDatabase extends Definitions<ServicesTandoorRecipesDatabase> {
  /** Default: `false`. Declared in services/misc/tandoor-recipes.nix */
  createLocally?: Definition<boolean>
}

/** `services.tang` */
export interface ServicesTang extends Definitions<ServicesTang> {
  /** Default: `false`. Declared in services/security/tang.nix */
  enable?: Definition<boolean>
  /** Declared in services/security/tang.nix */
  ipAddressAllow?: Definition<List<Definition<string>>>
  /** Default: `[ "7654" ]`. Declared in services/security/tang.nix */
  listenStream?: Definition<List<Definition<string>>>
  /** Default: `pkgs.tang`. Declared in services/security/tang.nix */
  package?: Definition<Package>
}

/** `services.target` */
export interface ServicesTarget extends Definitions<ServicesTarget> {
  /** Default: `{ }`. Declared in services/networking/iscsi/target.nix */
  config?: Definition<NixAttributes>
  /** Default: `false`. Declared in services/networking/iscsi/target.nix */
  enable?: Definition<boolean>
}

/** `services.tarsnap` */
export interface ServicesTarsnap extends Definitions<ServicesTarsnap> {
  /** Default: `{ }`. Declared in services/backup/tarsnap.nix */
  archives?: Definition<AttributeSet<ServicesTarsnapArchive>>
  /** Default: `false`. Declared in services/backup/tarsnap.nix */
  enable?: Definition<boolean>
  /** Default: `"/root/tarsnap.key"`. Declared in services/backup/tarsnap.nix */
  keyfile?: Definition<string>
  /** Default: `pkgs.tarsnap`. Declared in services/backup/tarsnap.nix */
  package?: Definition<Package>
}

/** `services.tarsnap.archives.<name>` */
export interface ServicesTarsnapArchive extends Definitions<ServicesTarsnapArchive> {
  /** Default: `false`. Declared in services/backup/tarsnap.nix */
  aggressiveNetworking?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `"/var/cache/tarsnap/${utils.escapeSystemdPath config.services.tarsnap.archives.<name>.keyfile}"`. Declared in services/backup/tarsnap.nix */
  cachedir?: Definition<null | Path>
  /** Default: `"1GB"`. Declared in services/backup/tarsnap.nix */
  checkpointBytes?: Definition<null | string>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/backup/tarsnap.nix */
  directories?: Definition<List<Definition<Path>>>
  /** Default: `[ ]`. Declared in services/backup/tarsnap.nix */
  excludes?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/backup/tarsnap.nix */
  explicitSymlinks?: Definition<boolean>
  /** Default: `false`. Declared in services/backup/tarsnap.nix */
  followSymlinks?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/backup/tarsnap.nix */
  includes?: Definition<List<Definition<string>>>
  /** Default: `config.services.tarsnap.keyfile`. Declared in services/backup/tarsnap.nix */
  keyfile?: Definition<string>
  /** Default: `false`. Declared in services/backup/tarsnap.nix */
  lowmem?: Definition<boolean>
  /** Default: `null`. Declared in services/backup/tarsnap.nix */
  maxbw?: Definition<null | Integer>
  /** Default: `null`. Declared in services/backup/tarsnap.nix */
  maxbwRateDown?: Definition<null | Integer>
  /** Default: `null`. Declared in services/backup/tarsnap.nix */
  maxbwRateUp?: Definition<null | Integer>
  /** Default: `true`. Declared in services/backup/tarsnap.nix */
  nodump?: Definition<boolean>
  /** Default: `"01:15"`. Declared in services/backup/tarsnap.nix */
  period?: Definition<string>
  /** Default: `true`. Declared in services/backup/tarsnap.nix */
  printStats?: Definition<boolean>
  /** Default: `false`. Declared in services/backup/tarsnap.nix */
  verbose?: Definition<boolean>
  /** Default: `false`. Declared in services/backup/tarsnap.nix */
  verylowmem?: Definition<boolean>
}

/** `services.taskchampion-sync-server` */
export interface ServicesTaskchampionSyncServer extends Definitions<ServicesTaskchampionSyncServer> {
  /** Default: `[ ]`. Declared in services/misc/taskchampion-sync-server.nix */
  allowClientIds?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Default: `"/var/lib/taskchampion-sync-server"`. Declared in services/misc/taskchampion-sync-server.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/misc/taskchampion-sync-server.nix */
  enable?: Definition<boolean>
  /** Default: `"taskchampion"`. Declared in services/misc/taskchampion-sync-server.nix */
  group?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/misc/taskchampion-sync-server.nix */
  host?: Definition<string>
  /** Default: `false`. Declared in services/misc/taskchampion-sync-server.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.taskchampion-sync-server`. Declared in services/misc/taskchampion-sync-server.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `10222`. Declared in services/misc/taskchampion-sync-server.nix */
  port?: Definition<Integer>
  snapshot?: ServicesTaskchampionSyncServerSnapshot
  /** Default: `"taskchampion"`. Declared in services/misc/taskchampion-sync-server.nix */
  user?: Definition<string>
}

/** `services.taskchampion-sync-server.snapshot` */
export interface ServicesTaskchampionSyncServerSnapshot extends Definitions<ServicesTaskchampionSyncServerSnapshot> {
  /** Type: `positive integer, meaning >0`. Default: `14`. Declared in services/misc/taskchampion-sync-server.nix */
  days?: Definition<Integer>
  /** Type: `positive integer, meaning >0`. Default: `100`. Declared in services/misc/taskchampion-sync-server.nix */
  versions?: Definition<Integer>
}

/** `services.taskserver` */
export interface ServicesTaskserver extends Definitions<ServicesTaskserver> {
  /** Default: `[ ]`. Declared in services/misc/taskserver */
  allowedClientIDs?: Definition<string | List<Definition<string>>>
  /** Type: `null or strings concatenated with “:”`. Default: `null`. Declared in services/misc/taskserver */
  ciphers?: Definition<null | string>
  /** Declared in services/misc/taskserver */
  config?: Definition<NixAttributes>
  /** Default: `true`. Declared in services/misc/taskserver */
  confirmation?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/taskserver"`. Declared in services/misc/taskserver */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/misc/taskserver */
  debug?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/taskserver */
  disallowedClientIDs?: Definition<string | List<Definition<string>>>
  /** Default: `false`. Declared in services/misc/taskserver */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/taskserver */
  extensions?: Definition<null | Path>
  /** Default: `"localhost"`. Declared in services/misc/taskserver */
  fqdn?: Definition<string>
  /** Default: `"taskd"`. Declared in services/misc/taskserver */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/taskserver */
  ipLog?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/misc/taskserver */
  listenHost?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `53589`. Declared in services/misc/taskserver */
  listenPort?: Definition<Integer>
  /** Default: `false`. Declared in services/misc/taskserver */
  openFirewall?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/taskserver */
  organisations?: Definition<AttributeSet<ServicesTaskserverOrganisation>>
  pki?: ServicesTaskserverPki
  /** Default: `10`. Declared in services/misc/taskserver */
  queueSize?: Definition<Integer>
  /** Default: `1048576`. Declared in services/misc/taskserver */
  requestLimit?: Definition<Integer>
  /** Default: `"strict"`. Declared in services/misc/taskserver */
  trust?: Definition<"allow all" | "strict">
  /** Default: `"taskd"`. Declared in services/misc/taskserver */
  user?: Definition<string>
}

/** `services.taskserver.organisations.<name>` */
export interface ServicesTaskserverOrganisation extends Definitions<ServicesTaskserverOrganisation> {
  /** Default: `[ ]`. Declared in services/misc/taskserver */
  groups?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/misc/taskserver */
  users?: Definition<List<Definition<string>>>
}

/** `services.taskserver.pki` */
export interface ServicesTaskserverPki extends Definitions<ServicesTaskserverPki> {
  auto?: ServicesTaskserverPkiAuto
  manual?: ServicesTaskserverPkiManual
}

/** `services.taskserver.pki.auto` */
export interface ServicesTaskserverPkiAuto extends Definitions<ServicesTaskserverPkiAuto> {
  /** Default: `4096`. Declared in services/misc/taskserver */
  bits?: Definition<Integer>
  expiration?: ServicesTaskserverPkiAutoExpiration
}

/** `services.taskserver.pki.auto.expiration` */
export interface ServicesTaskserverPkiAutoExpiration extends Definitions<ServicesTaskserverPkiAutoExpiration> {
  /** Default: `null`. Declared in services/misc/taskserver */
  ca?: Definition<null | Integer>
  /** Default: `null`. Declared in services/misc/taskserver */
  client?: Definition<null | Integer>
  /** Default: `null`. Declared in services/misc/taskserver */
  crl?: Definition<null | Integer>
  /** Default: `null`. Declared in services/misc/taskserver */
  server?: Definition<null | Integer>
}

/** `services.taskserver.pki.manual` */
export interface ServicesTaskserverPkiManual extends Definitions<ServicesTaskserverPkiManual> {
  ca?: ServicesTaskserverPkiManualCa
  server?: ServicesTaskserverPkiManualServer
}

/** `services.taskserver.pki.manual.ca` */
export interface ServicesTaskserverPkiManualCa extends Definitions<ServicesTaskserverPkiManualCa> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/taskserver */
  cert?: Definition<null | Path>
}

/** `services.taskserver.pki.manual.server` */
export interface ServicesTaskserverPkiManualServer extends Definitions<ServicesTaskserverPkiManualServer> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/taskserver */
  cert?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/taskserver */
  crl?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/taskserver */
  key?: Definition<null | Path>
}

/** `services.tautulli` */
export interface ServicesTautulli extends Definitions<ServicesTautulli> {
  /** Default: `"/var/lib/plexpy/config.ini"`. Declared in services/misc/tautulli.nix */
  configFile?: Definition<string>
  /** Default: `"/var/lib/plexpy"`. Declared in services/misc/tautulli.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/tautulli.nix */
  enable?: Definition<boolean>
  /** Default: `"nogroup"`. Declared in services/misc/tautulli.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/tautulli.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.tautulli`. Declared in services/misc/tautulli.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8181`. Declared in services/misc/tautulli.nix */
  port?: Definition<Integer>
  /** Default: `"plexpy"`. Declared in services/misc/tautulli.nix */
  user?: Definition<string>
}

/** `services.tayga` */
export interface ServicesTayga extends Definitions<ServicesTayga> {
  /** Type: `absolute path`. Default: `"/var/lib/tayga"`. Declared in services/networking/tayga.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/networking/tayga.nix */
  enable?: Definition<boolean>
  /** Declared in services/networking/tayga.nix */
  ipv4?: ServicesTaygaIpv4
  /** Declared in services/networking/tayga.nix */
  ipv6?: ServicesTaygaIpv6
  /** Default: `[ ]`. Declared in services/networking/tayga.nix */
  log?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/networking/tayga.nix */
  mappings?: Definition<AttributeSet<Definition<string>>>
  /** Default: `pkgs.tayga`. Declared in services/networking/tayga.nix */
  package?: Definition<Package>
  /** Default: `"nat64"`. Declared in services/networking/tayga.nix */
  tunDevice?: Definition<string>
  /** Default: `true`. Declared in services/networking/tayga.nix */
  wkpfStrict?: Definition<boolean>
}

/** `services.tayga.ipv4` */
export interface ServicesTaygaIpv4 extends Definitions<ServicesTaygaIpv4> {
  /** Default: `null`. Declared in services/networking/tayga.nix */
  address?: Definition<null | string>
  /** Declared in services/networking/tayga.nix */
  pool?: null | ServicesTaygaIpv4Pool
  router?: ServicesTaygaIpv4Router
}

/** `services.tayga.ipv4.pool` */
export interface ServicesTaygaIpv4Pool extends Definitions<ServicesTaygaIpv4Pool> {
  /** Declared in services/networking/tayga.nix */
  address?: Definition<string>
  /** Type: `integer between 0 and 32 (both inclusive)`. Declared in services/networking/tayga.nix */
  prefixLength?: Definition<Integer>
}

/** `services.tayga.ipv4.router` */
export interface ServicesTaygaIpv4Router extends Definitions<ServicesTaygaIpv4Router> {
  /** Declared in services/networking/tayga.nix */
  address?: Definition<string>
}

/** `services.tayga.ipv6` */
export interface ServicesTaygaIpv6 extends Definitions<ServicesTaygaIpv6> {
  /** Default: `null`. Declared in services/networking/tayga.nix */
  address?: Definition<null | string>
  /** Declared in services/networking/tayga.nix */
  pool?: null | ServicesTaygaIpv6Pool
  router?: ServicesTaygaIpv4Router
}

/** `services.tayga.ipv6.pool` */
export interface ServicesTaygaIpv6Pool extends Definitions<ServicesTaygaIpv6Pool> {
  /** Declared in services/networking/tayga.nix */
  address?: Definition<string>
  /** Type: `integer between 0 and 128 (both inclusive)`. Declared in services/networking/tayga.nix */
  prefixLength?: Definition<Integer>
}

/** `services.tcsd` */
export interface ServicesTcsd extends Definitions<ServicesTcsd> {
  /** Type: `absolute path`. Default: `"${config.services.tcsd.stateDir}/conformance.cert"`. Declared in services/hardware/tcsd.nix */
  conformanceCred?: Definition<Path>
  /** Default: `false`. Declared in services/hardware/tcsd.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `"${config.services.tcsd.stateDir}/endorsement.cert"`. Declared in services/hardware/tcsd.nix */
  endorsementCred?: Definition<Path>
  /** Default: `"0,1,2,3,4,5,6,7"`. Declared in services/hardware/tcsd.nix */
  firmwarePCRs?: Definition<string>
  /** Default: `"tss"`. Declared in services/hardware/tcsd.nix */
  group?: Definition<string>
  /** Default: `"8,9,10,11,12"`. Declared in services/hardware/tcsd.nix */
  kernelPCRs?: Definition<string>
  /** Type: `absolute path`. Default: `"${config.services.tcsd.stateDir}/platform.cert"`. Declared in services/hardware/tcsd.nix */
  platformCred?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/tpm"`. Declared in services/hardware/tcsd.nix */
  stateDir?: Definition<Path>
  /** Default: `"tss"`. Declared in services/hardware/tcsd.nix */
  user?: Definition<string>
}

/** `services.teamspeak3` */
export interface ServicesTeamspeak3 extends Definitions<ServicesTeamspeak3> {
  /** Type: `absolute path`. Default: `"/var/lib/teamspeak3-server"`. Declared in services/networking/teamspeak3.nix */
  dataDir?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9987`. Declared in services/networking/teamspeak3.nix */
  defaultVoicePort?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/teamspeak3.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/teamspeak3.nix */
  fileTransferIP?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `30033`. Declared in services/networking/teamspeak3.nix */
  fileTransferPort?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/var/log/teamspeak3-server/"`. Declared in services/networking/teamspeak3.nix */
  logPath?: Definition<Path>
  /** Default: `false`. Declared in services/networking/teamspeak3.nix */
  openFirewall?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/teamspeak3.nix */
  openFirewallServerQuery?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `10080`. Declared in services/networking/teamspeak3.nix */
  queryHttpPort?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/teamspeak3.nix */
  queryIP?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `10011`. Declared in services/networking/teamspeak3.nix */
  queryPort?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `10022`. Declared in services/networking/teamspeak3.nix */
  querySshPort?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/teamspeak3.nix */
  voiceIP?: Definition<null | string>
}

/** `services.teamviewer` */
export interface ServicesTeamviewer extends Definitions<ServicesTeamviewer> {
  /** Default: `false`. Declared in services/monitoring/teamviewer.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.teamviewer`. Declared in services/monitoring/teamviewer.nix */
  package?: Definition<Package>
}

/** `services.technitium-dns-server` */
export interface ServicesTechnitiumDnsServer extends Definitions<ServicesTechnitiumDnsServer> {
  /** Default: `false`. Declared in services/networking/technitium-dns-server.nix */
  enable?: Definition<boolean>
  /** Default: `[ 53 5380 53443 ]`. Declared in services/networking/technitium-dns-server.nix */
  firewallTCPPorts?: Definition<List<Definition<Integer>>>
  /** Default: `[ 53 ]`. Declared in services/networking/technitium-dns-server.nix */
  firewallUDPPorts?: Definition<List<Definition<Integer>>>
  /** Default: `false`. Declared in services/networking/technitium-dns-server.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.technitium-dns-server`. Declared in services/networking/technitium-dns-server.nix */
  package?: Definition<Package>
}

/** `services.tee-supplicant` */
export interface ServicesTeeSupplicant extends Definitions<ServicesTeeSupplicant> {
  /** Default: `false`. Declared in services/misc/tee-supplicant */
  enable?: Definition<boolean>
  /** Default: `pkgs.optee-client`. Declared in services/misc/tee-supplicant */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/run/current-system/sw/lib/tee-supplicant/plugins"`. Declared in services/misc/tee-supplicant */
  pluginPath?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/tee"`. Declared in services/misc/tee-supplicant */
  reeFsParentPath?: Definition<Path>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/tee-supplicant */
  trustedApplications?: Definition<List<Definition<Path>>>
}

/** `services.teeworlds` */
export interface ServicesTeeworlds extends Definitions<ServicesTeeworlds> {
  /** Default: `false`. Declared in services/games/teeworlds.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/games/teeworlds.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/games/teeworlds.nix */
  extraOptions?: Definition<List<Definition<string>>>
  game?: ServicesTeeworldsGame
  /** Default: `null`. Declared in services/games/teeworlds.nix */
  motd?: Definition<null | string>
  /** Default: `"unnamed server"`. Declared in services/games/teeworlds.nix */
  name?: Definition<string>
  /** Default: `false`. Declared in services/games/teeworlds.nix */
  openPorts?: Definition<boolean>
  /** Default: `pkgs.teeworlds-server`. Declared in services/games/teeworlds.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/games/teeworlds.nix */
  password?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8303`. Declared in services/games/teeworlds.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/games/teeworlds.nix */
  rconPassword?: Definition<null | string>
  /** Default: `false`. Declared in services/games/teeworlds.nix */
  register?: Definition<boolean>
  server?: ServicesTeeworldsServer
}

/** `services.teeworlds.game` */
export interface ServicesTeeworldsGame extends Definitions<ServicesTeeworldsGame> {
  /** Default: `true`. Declared in services/games/teeworlds.nix */
  enablePowerups?: Definition<boolean>
  /** Default: `false`. Declared in services/games/teeworlds.nix */
  enableReadyMode?: Definition<boolean>
  /** Default: `false`. Declared in services/games/teeworlds.nix */
  enableTeamDamage?: Definition<boolean>
  /** Default: `true`. Declared in services/games/teeworlds.nix */
  enableVoteKick?: Definition<boolean>
  /** Default: `"dm"`. Declared in services/games/teeworlds.nix */
  gameType?: Definition<string>
  /** Default: `"dm1"`. Declared in services/games/teeworlds.nix */
  map?: Definition<string>
  /** Type: `unsigned integer, meaning >=0`. Default: `8`. Declared in services/games/teeworlds.nix */
  playerSlots?: Definition<Integer>
  /** Default: `false`. Declared in services/games/teeworlds.nix */
  restrictSpectators?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `20`. Declared in services/games/teeworlds.nix */
  scoreLimit?: Definition<Integer>
  /** Default: `true`. Declared in services/games/teeworlds.nix */
  swapTeams?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/games/teeworlds.nix */
  timeLimit?: Definition<Integer>
  /** Default: `"disable"`. Declared in services/games/teeworlds.nix */
  tournamentMode?: Definition<"disable" | "enable" | "restrictSpectators">
  /** Type: `unsigned integer, meaning >=0`. Default: `5`. Declared in services/games/teeworlds.nix */
  voteKickBanTime?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `5`. Declared in services/games/teeworlds.nix */
  voteKickMinimumPlayers?: Definition<Integer>
}

/** `services.teeworlds.server` */
export interface ServicesTeeworldsServer extends Definitions<ServicesTeeworldsServer> {
  /** Default: `null`. Declared in services/games/teeworlds.nix */
  bindAddr?: Definition<null | string>
  /** Default: `false`. Declared in services/games/teeworlds.nix */
  enableHighBandwidth?: Definition<boolean>
  /** Default: `true`. Declared in services/games/teeworlds.nix */
  enableSpamProtection?: Definition<boolean>
  /** Default: `null`. Declared in services/games/teeworlds.nix */
  hostName?: Definition<null | string>
  /** Default: `"spectator/kick"`. Declared in services/games/teeworlds.nix */
  inactivePenalty?: Definition<"spectator" | "spectator/kick" | "kick">
  /** Type: `unsigned integer, meaning >=0`. Default: `3`. Declared in services/games/teeworlds.nix */
  inactiveTime?: Definition<Integer>
  /** Default: `false`. Declared in services/games/teeworlds.nix */
  kickInactiveSpectators?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `12`. Declared in services/games/teeworlds.nix */
  maxClients?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `12`. Declared in services/games/teeworlds.nix */
  maxClientsPerIP?: Definition<Integer>
  /** Default: `"normal"`. Declared in services/games/teeworlds.nix */
  skillLevel?: Definition<"casual" | "normal" | "competitive">
}

/** `services.telegraf` */
export interface ServicesTelegraf extends Definitions<ServicesTelegraf> {
  /** Default: `false`. Declared in services/monitoring/telegraf.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/monitoring/telegraf.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/monitoring/telegraf.nix */
  extraConfig?: TomlValue
  /** Default: `pkgs.telegraf`. Declared in services/monitoring/telegraf.nix */
  package?: Definition<Package>
}

/** `services.telepathy` */
export interface ServicesTelepathy extends Definitions<ServicesTelepathy> {
  /** Default: `false`. Declared in services/desktops/telepathy.nix */
  enable?: Definition<boolean>
}

/** `services.teleport` */
export interface ServicesTeleport extends Definitions<ServicesTeleport> {
  diag?: ServicesTeleportDiag
  /** Default: `false`. Declared in services/networking/teleport.nix */
  enable?: Definition<boolean>
  insecure?: ServicesTeleportInsecure
  /** Default: `pkgs.teleport`. Declared in services/networking/teleport.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/networking/teleport.nix */
  settings?: JsonValue
}

/** `services.teleport.diag` */
export interface ServicesTeleportDiag extends Definitions<ServicesTeleportDiag> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/teleport.nix */
  addr?: Definition<string>
  /** Default: `false`. Declared in services/networking/teleport.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/networking/teleport.nix */
  port?: Definition<Integer>
}

/** `services.teleport.insecure` */
export interface ServicesTeleportInsecure extends Definitions<ServicesTeleportInsecure> {
  /** Default: `false`. Declared in services/networking/teleport.nix */
  enable?: Definition<boolean>
}

/** `services.tempo` */
export interface ServicesTempo extends Definitions<ServicesTempo> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/tracing/tempo.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/tracing/tempo.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/tracing/tempo.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/tracing/tempo.nix */
  settings?: JsonValue
}

/** `services.temporal` */
export interface ServicesTemporal extends Definitions<ServicesTemporal> {
  /** Type: `absolute path`. Default: `"/var/lib/temporal"`. Declared in services/cluster/temporal/default.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/cluster/temporal/default.nix */
  enable?: Definition<boolean>
  /** Default: `"temporal"`. Declared in services/cluster/temporal/default.nix */
  group?: Definition<string>
  /** Default: `pkgs.temporal`. Declared in services/cluster/temporal/default.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/cluster/temporal/default.nix */
  restartIfChanged?: Definition<boolean>
  /** Type: `open submodule of (YAML 1.1 value)`. Declared in services/cluster/temporal/default.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  /** Default: `"temporal"`. Declared in services/cluster/temporal/default.nix */
  user?: Definition<string>
}

/** `services.terraria` */
export interface ServicesTerraria extends Definitions<ServicesTerraria> {
  /** Default: `"medium"`. Declared in services/games/terraria.nix */
  autoCreatedWorldSize?: Definition<"small" | "medium" | "large">
  /** Type: `null or absolute path`. Default: `null`. Declared in services/games/terraria.nix */
  banListPath?: Definition<null | Path>
  /** Default: `"/var/lib/terraria"`. Declared in services/games/terraria.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/games/terraria.nix */
  enable?: Definition<boolean>
  /** Type: `8 bit unsigned integer; between 0 and 255 (both inclusive)`. Default: `255`. Declared in services/games/terraria.nix */
  maxPlayers?: Definition<Integer>
  /** Default: `null`. Declared in services/games/terraria.nix */
  messageOfTheDay?: Definition<null | string>
  /** Default: `false`. Declared in services/games/terraria.nix */
  noUPnP?: Definition<boolean>
  /** Default: `false`. Declared in services/games/terraria.nix */
  openFirewall?: Definition<boolean>
  /** Default: `null`. Declared in services/games/terraria.nix */
  password?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7777`. Declared in services/games/terraria.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/games/terraria.nix */
  secure?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/games/terraria.nix */
  worldPath?: Definition<null | Path>
}

/** `services.tetrd` */
export interface ServicesTetrd extends Definitions<ServicesTetrd> {
  /** Default: `false`. Declared in services/networking/tetrd.nix */
  enable?: Definition<boolean>
}

/** `services.tftpd` */
export interface ServicesTftpd extends Definitions<ServicesTftpd> {
  /** Default: `false`. Declared in services/networking/tftpd.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/srv/tftp"`. Declared in services/networking/tftpd.nix */
  path?: Definition<Path>
}

/** `services.thanos` */
export interface ServicesThanos extends Definitions<ServicesThanos> {
  compact?: ServicesThanosCompact
  downsample?: ServicesThanosDownsample
  /** Default: `pkgs.thanos`. Declared in services/monitoring/thanos.nix */
  package?: Definition<Package>
  "query-frontend"?: ServicesThanosQueryFrontend
  query?: ServicesThanosQuery
  receive?: ServicesThanosReceive
  rule?: ServicesThanosRule
  sidecar?: ServicesThanosSidecar
  store?: ServicesThanosStore
}

/** `services.thanos.compact` */
export interface ServicesThanosCompact extends Definitions<ServicesThanosCompact> {
  /** Default: `calculated from config.services.thanos.compact`. Declared in services/monitoring/thanos.nix */
  arguments?: Definition<List<Definition<string>>>
  compact?: ServicesThanosCompactCompact
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "consistency-delay"?: Definition<null | string>
  downsampling?: ServicesThanosCompactDownsampling
  /** Default: `false`. Declared in services/monitoring/thanos.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "http-address"?: Definition<null | string>
  log?: ServicesThanosRuleLog
  objstore?: ServicesThanosRuleObjstore
  retention?: ServicesThanosCompactRetention
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  startAt?: Definition<null | string>
  /** Default: `"thanos-compact"`. Declared in services/monitoring/thanos.nix */
  stateDir?: Definition<string>
  tracing?: ServicesThanosRuleTracing
}

/** `services.thanos.compact.compact` */
export interface ServicesThanosCompactCompact extends Definitions<ServicesThanosCompactCompact> {
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  concurrency?: Definition<null | Integer>
}

/** `services.thanos.compact.downsampling` */
export interface ServicesThanosCompactDownsampling extends Definitions<ServicesThanosCompactDownsampling> {
  /** Default: `false`. Declared in services/monitoring/thanos.nix */
  disable?: Definition<boolean>
}

/** `services.thanos.compact.retention` */
export interface ServicesThanosCompactRetention extends Definitions<ServicesThanosCompactRetention> {
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "resolution-1h"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "resolution-5m"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "resolution-raw"?: Definition<null | string>
}

/** `services.thanos.downsample` */
export interface ServicesThanosDownsample extends Definitions<ServicesThanosDownsample> {
  /** Default: `calculated from config.services.thanos.downsample`. Declared in services/monitoring/thanos.nix */
  arguments?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/thanos.nix */
  enable?: Definition<boolean>
  log?: ServicesThanosRuleLog
  objstore?: ServicesThanosRuleObjstore
  /** Default: `"thanos-downsample"`. Declared in services/monitoring/thanos.nix */
  stateDir?: Definition<string>
  tracing?: ServicesThanosRuleTracing
}

/** `services.thanos.query` */
export interface ServicesThanosQuery extends Definitions<ServicesThanosQuery> {
  /** Default: `calculated from config.services.thanos.query`. Declared in services/monitoring/thanos.nix */
  arguments?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/thanos.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/thanos.nix */
  endpoints?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-address"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-client-server-name"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-client-tls-ca"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-client-tls-cert"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-client-tls-key"?: Definition<null | string>
  /** Default: `false`. Declared in services/monitoring/thanos.nix */
  "grpc-client-tls-secure"?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-compression"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-cert"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-client-ca"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-key"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "http-address"?: Definition<null | string>
  log?: ServicesThanosRuleLog
  query?: ServicesThanosQueryQuery
  /** Default: `{ }`. Declared in services/monitoring/thanos.nix */
  "selector-labels"?: Definition<AttributeSet<Definition<string>>>
  store?: ServicesThanosQueryStore
  tracing?: ServicesThanosRuleTracing
  web?: ServicesThanosRuleWeb
}

/** `services.thanos.query-frontend` */
export interface ServicesThanosQueryFrontend extends Definitions<ServicesThanosQueryFrontend> {
  /** Default: `calculated from config.services.thanos.query-frontend`. Declared in services/monitoring/thanos.nix */
  arguments?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/thanos.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-address"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-cert"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-client-ca"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-key"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "http-address"?: Definition<null | string>
  log?: ServicesThanosRuleLog
  "query-frontend"?: ServicesThanosQueryFrontendQueryFrontend
  tracing?: ServicesThanosRuleTracing
}

/** `services.thanos.query-frontend.query-frontend` */
export interface ServicesThanosQueryFrontendQueryFrontend extends Definitions<ServicesThanosQueryFrontendQueryFrontend> {
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "downstream-url"?: Definition<null | string>
}

/** `services.thanos.query.query` */
export interface ServicesThanosQueryQuery extends Definitions<ServicesThanosQueryQuery> {
  /** Default: `false`. Declared in services/monitoring/thanos.nix */
  "auto-downsampling"?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "default-evaluation-interval"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "max-concurrent"?: Definition<null | Integer>
  /** Default: `false`. Declared in services/monitoring/thanos.nix */
  "partial-response"?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/thanos.nix */
  "replica-labels"?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  timeout?: Definition<null | string>
}

/** `services.thanos.query.store` */
export interface ServicesThanosQueryStore extends Definitions<ServicesThanosQueryStore> {
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "response-timeout"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "sd-dns-interval"?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/monitoring/thanos.nix */
  "sd-files"?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "sd-interval"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "unhealthy-timeout"?: Definition<null | string>
}

/** `services.thanos.receive` */
export interface ServicesThanosReceive extends Definitions<ServicesThanosReceive> {
  /** Default: `calculated from config.services.thanos.receive`. Declared in services/monitoring/thanos.nix */
  arguments?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/thanos.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-address"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-cert"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-client-ca"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-key"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "http-address"?: Definition<null | string>
  /** Default: `{ }`. Declared in services/monitoring/thanos.nix */
  labels?: Definition<AttributeSet<Definition<string>>>
  log?: ServicesThanosRuleLog
  objstore?: ServicesThanosRuleObjstore
  receive?: ServicesThanosReceiveReceive
  "remote-write"?: ServicesThanosReceiveRemoteWrite
  /** Default: `"thanos-receive"`. Declared in services/monitoring/thanos.nix */
  stateDir?: Definition<string>
  tracing?: ServicesThanosRuleTracing
  tsdb?: ServicesThanosReceiveTsdb
}

/** `services.thanos.receive.receive` */
export interface ServicesThanosReceiveReceive extends Definitions<ServicesThanosReceiveReceive> {
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-compression"?: Definition<null | string>
}

/** `services.thanos.receive.remote-write` */
export interface ServicesThanosReceiveRemoteWrite extends Definitions<ServicesThanosReceiveRemoteWrite> {
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  address?: Definition<null | string>
}

/** `services.thanos.receive.tsdb` */
export interface ServicesThanosReceiveTsdb extends Definitions<ServicesThanosReceiveTsdb> {
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  retention?: Definition<null | string>
}

/** `services.thanos.rule` */
export interface ServicesThanosRule extends Definitions<ServicesThanosRule> {
  alert?: ServicesThanosRuleAlert
  alertmanagers?: ServicesThanosRuleAlertmanagers
  /** Default: `calculated from config.services.thanos.rule`. Declared in services/monitoring/thanos.nix */
  arguments?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/thanos.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "eval-interval"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-address"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-cert"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-client-ca"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-key"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "http-address"?: Definition<null | string>
  /** Default: `{ }`. Declared in services/monitoring/thanos.nix */
  labels?: Definition<AttributeSet<Definition<string>>>
  log?: ServicesThanosRuleLog
  objstore?: ServicesThanosRuleObjstore
  query?: ServicesThanosRuleQuery
  /** Default: `[ ]`. Declared in services/monitoring/thanos.nix */
  "rule-files"?: Definition<List<Definition<string>>>
  /** Default: `"thanos-rule"`. Declared in services/monitoring/thanos.nix */
  stateDir?: Definition<string>
  tracing?: ServicesThanosRuleTracing
  tsdb?: ServicesThanosRuleTsdb
  web?: ServicesThanosRuleWeb
}

/** `services.thanos.rule.alert` */
export interface ServicesThanosRuleAlert extends Definitions<ServicesThanosRuleAlert> {
  /** Default: `[ ]`. Declared in services/monitoring/thanos.nix */
  "label-drop"?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "query-url"?: Definition<null | string>
}

/** `services.thanos.rule.alertmanagers` */
export interface ServicesThanosRuleAlertmanagers extends Definitions<ServicesThanosRuleAlertmanagers> {
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "send-timeout"?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/monitoring/thanos.nix */
  urls?: Definition<List<Definition<string>>>
}

/** `services.thanos.rule.log` */
export interface ServicesThanosRuleLog extends Definitions<ServicesThanosRuleLog> {
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  format?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  level?: Definition<null | "debug" | "info" | "warn" | "error" | "fatal">
}

/** `services.thanos.rule.objstore` */
export interface ServicesThanosRuleObjstore extends Definitions<ServicesThanosRuleObjstore> {
  /** Type: `YAML 1.1 value`. Default: `null`. Declared in services/monitoring/thanos.nix */
  config?: JsonValue
  /** Default: `if config.services.thanos.<cmd>.objstore.config == null then null else toString (format.generate "objstore.yaml" config.services.thanos.<cmd>.objstore.config);`. Declared in services/monitoring/thanos.nix */
  "config-file"?: Definition<null | string>
}

/** `services.thanos.rule.query` */
export interface ServicesThanosRuleQuery extends Definitions<ServicesThanosRuleQuery> {
  /** Default: `[ ]`. Declared in services/monitoring/thanos.nix */
  addresses?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "sd-dns-interval"?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/monitoring/thanos.nix */
  "sd-files"?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "sd-interval"?: Definition<null | string>
}

/** `services.thanos.rule.tracing` */
export interface ServicesThanosRuleTracing extends Definitions<ServicesThanosRuleTracing> {
  /** Type: `YAML 1.1 value`. Default: `null`. Declared in services/monitoring/thanos.nix */
  config?: JsonValue
  /** Default: `if config.services.thanos.<cmd>.tracing.config == null then null else toString (format.generate "tracing.yaml" config.services.thanos.<cmd>.tracing.config);`. Declared in services/monitoring/thanos.nix */
  "config-file"?: Definition<null | string>
}

/** `services.thanos.rule.tsdb` */
export interface ServicesThanosRuleTsdb extends Definitions<ServicesThanosRuleTsdb> {
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "block-duration"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  retention?: Definition<null | string>
}

/** `services.thanos.rule.web` */
export interface ServicesThanosRuleWeb extends Definitions<ServicesThanosRuleWeb> {
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "external-prefix"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "prefix-header"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "route-prefix"?: Definition<null | string>
}

/** `services.thanos.sidecar` */
export interface ServicesThanosSidecar extends Definitions<ServicesThanosSidecar> {
  /** Default: `calculated from config.services.thanos.sidecar`. Declared in services/monitoring/thanos.nix */
  arguments?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/thanos.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-address"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-cert"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-client-ca"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-key"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "http-address"?: Definition<null | string>
  log?: ServicesThanosRuleLog
  objstore?: ServicesThanosRuleObjstore
  prometheus?: ServicesThanosSidecarPrometheus
  reloader?: ServicesThanosSidecarReloader
  tracing?: ServicesThanosRuleTracing
  tsdb?: ServicesThanosSidecarTsdb
}

/** `services.thanos.sidecar.prometheus` */
export interface ServicesThanosSidecarPrometheus extends Definitions<ServicesThanosSidecarPrometheus> {
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  url?: Definition<null | string>
}

/** `services.thanos.sidecar.reloader` */
export interface ServicesThanosSidecarReloader extends Definitions<ServicesThanosSidecarReloader> {
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "config-envsubst-file"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "config-file"?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/monitoring/thanos.nix */
  "rule-dirs"?: Definition<List<Definition<string>>>
}

/** `services.thanos.sidecar.tsdb` */
export interface ServicesThanosSidecarTsdb extends Definitions<ServicesThanosSidecarTsdb> {
  /** Default: `"/var/lib/${config.services.prometheus.stateDir}/data"`. Declared in services/monitoring/thanos.nix */
  path?: Definition<string>
}

/** `services.thanos.store` */
export interface ServicesThanosStore extends Definitions<ServicesThanosStore> {
  /** Default: `calculated from config.services.thanos.store`. Declared in services/monitoring/thanos.nix */
  arguments?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "block-sync-concurrency"?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "chunk-pool-size"?: Definition<null | string>
  /** Default: `false`. Declared in services/monitoring/thanos.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-address"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-cert"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-client-ca"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "grpc-server-tls-key"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "http-address"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "index-cache-size"?: Definition<null | string>
  log?: ServicesThanosRuleLog
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "max-time"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "min-time"?: Definition<null | string>
  objstore?: ServicesThanosRuleObjstore
  /** Default: `"thanos-store"`. Declared in services/monitoring/thanos.nix */
  stateDir?: Definition<string>
  store?: ServicesThanosStoreStore
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "sync-block-duration"?: Definition<null | string>
  tracing?: ServicesThanosRuleTracing
}

/** `services.thanos.store.store` */
export interface ServicesThanosStoreStore extends Definitions<ServicesThanosStoreStore> {
  grpc?: ServicesThanosStoreStoreGrpc
  limits?: ServicesThanosStoreStoreLimits
}

/** `services.thanos.store.store.grpc` */
export interface ServicesThanosStoreStoreGrpc extends Definitions<ServicesThanosStoreStoreGrpc> {
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "series-max-concurrency"?: Definition<null | Integer>
}

/** `services.thanos.store.store.limits` */
export interface ServicesThanosStoreStoreLimits extends Definitions<ServicesThanosStoreStoreLimits> {
  /** Default: `null`. Declared in services/monitoring/thanos.nix */
  "request-samples"?: Definition<null | Integer>
}

/** `services.thelounge` */
export interface ServicesThelounge extends Definitions<ServicesThelounge> {
  /** Default: `false`. Declared in services/networking/thelounge.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/thelounge.nix */
  extraConfig?: Definition<NixAttributes>
  /** Default: `pkgs.thelounge`. Declared in services/networking/thelounge.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/networking/thelounge.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9000`. Declared in services/networking/thelounge.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/thelounge.nix */
  public?: Definition<boolean>
}

/** `services.thermald` */
export interface ServicesThermald extends Definitions<ServicesThermald> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/hardware/thermald.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/hardware/thermald.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/thermald.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/thermald.nix */
  ignoreCpuidCheck?: Definition<boolean>
  /** Default: `pkgs.thermald`. Declared in services/hardware/thermald.nix */
  package?: Definition<Package>
}

/** `services.thinkfan` */
export interface ServicesThinkfan extends Definitions<ServicesThinkfan> {
  /** Default: `false Related packages: pkgs.thinkfan`. Declared in services/hardware/thinkfan.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/hardware/thinkfan.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `list of (open submodule of attribute set of (YAML 1.1 value))`. Default: `[ { query = "/proc/acpi/ibm/fan"; type = "tpacpi"; } ]`. Declared in services/hardware/thinkfan.nix */
  fans?: Definition<List<Definition<ServicesThinkfanFan>>>
  /** Type: `list of (tuple of (unsigned integer, meaning >=0, or one of “level auto”, “level full-speed”, “level disengaged”) (unsigned integer, meaning >=0) (unsigned integer, meaning >=0))`. Default: `[ [ 0 0 55 ] [ 1 48 60 ] [ 2 50 61 ] [ 3 52 63 ] [ 6 56 65 ] [ 7 60 85 ] [ "level auto" 80 32767 ] ]`. Declared in services/hardware/thinkfan.nix */
  levels?: Definition<List<Definition<readonly [Definition<Integer | "level auto" | "level full-speed" | "level disengaged">, Definition<Integer>, Definition<Integer>]>>>
  /** Type: `list of (open submodule of attribute set of (YAML 1.1 value))`. Default: `[ { query = "/proc/acpi/ibm/thermal"; type = "tpacpi"; } ]`. Declared in services/hardware/thinkfan.nix */
  sensors?: Definition<List<Definition<ServicesThinkfanSensor>>>
  /** Type: `attribute set of (YAML 1.1 value)`. Default: `{ }`. Declared in services/hardware/thinkfan.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  /** Default: `false`. Declared in services/hardware/thinkfan.nix */
  smartSupport?: Definition<boolean>
}

/** `services.thinkfan.fans.*` */
export interface ServicesThinkfanFan {
  /** Type: `null or (list of (unsigned integer, meaning >=0))`. Default: `null`. Declared in services/hardware/thinkfan.nix */
  indices?: Definition<null | List<Definition<Integer>>>
  /** Declared in services/hardware/thinkfan.nix */
  query?: Definition<string>
  /** Declared in services/hardware/thinkfan.nix */
  type?: Definition<"hwmon" | "atasmart" | "tpacpi" | "nvml">
  [name: string]: JsonValue | undefined
}

/** `services.thinkfan.sensors.*` */
export interface ServicesThinkfanSensor {
  /** Default: `null`. Declared in services/hardware/thinkfan.nix */
  correction?: Definition<null | List<Definition<Integer>>>
  /** Type: `null or (list of (unsigned integer, meaning >=0))`. Default: `null`. Declared in services/hardware/thinkfan.nix */
  indices?: Definition<null | List<Definition<Integer>>>
  /** Declared in services/hardware/thinkfan.nix */
  query?: Definition<string>
  /** Declared in services/hardware/thinkfan.nix */
  type?: Definition<"hwmon" | "atasmart" | "tpacpi" | "nvml">
  [name: string]: JsonValue | undefined
}

/** `services.throttled` */
export interface ServicesThrottled extends Definitions<ServicesThrottled> {
  /** Default: `false`. Declared in services/hardware/throttled.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/hardware/throttled.nix */
  extraConfig?: Definition<string>
}

/** `services.tiddlywiki` */
export interface ServicesTiddlywiki extends Definitions<ServicesTiddlywiki> {
  /** Default: `false`. Declared in services/misc/tiddlywiki.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/tiddlywiki.nix */
  listenOptions?: Definition<NixAttributes>
}

/** `services.tigerbeetle` */
export interface ServicesTigerbeetle extends Definitions<ServicesTigerbeetle> {
  /** Type: `list of non-empty string`. Default: `[ "3001" ]`. Declared in services/databases/tigerbeetle.nix */
  addresses?: Definition<List<Definition<string>>>
  /** Type: `string matching the pattern [0-9]+(K|M|G)iB`. Default: `"1GiB"`. Declared in services/databases/tigerbeetle.nix */
  cacheGridSize?: Definition<string>
  /** Type: `unsigned integer, meaning >=0, or string matching the pattern [0-9]+`. Default: `0`. Declared in services/databases/tigerbeetle.nix */
  clusterId?: Definition<Integer | string>
  /** Default: `false`. Declared in services/databases/tigerbeetle.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.tigerbeetle`. Declared in services/databases/tigerbeetle.nix */
  package?: Definition<Package>
  /** Type: `unsigned integer, meaning >=0`. Default: `1`. Declared in services/databases/tigerbeetle.nix */
  replicaCount?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/databases/tigerbeetle.nix */
  replicaIndex?: Definition<Integer>
}

/** `services.tika` */
export interface ServicesTika extends Definitions<ServicesTika> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/search/tika.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/search/tika.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/search/tika.nix */
  enableOcr?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/search/tika.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/search/tika.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.tika`. Declared in services/search/tika.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9998`. Declared in services/search/tika.nix */
  port?: Definition<Integer>
}

/** `services.timekpr` */
export interface ServicesTimekpr extends Definitions<ServicesTimekpr> {
  /** Default: `[ ]`. Declared in services/security/timekpr.nix */
  adminUsers?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/security/timekpr.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.timekpr`. Declared in services/security/timekpr.nix */
  package?: Definition<Package>
}

/** `services.timesyncd` */
export interface ServicesTimesyncd extends Definitions<ServicesTimesyncd> {
  /** Default: `!config.boot.isContainer`. Declared in system/boot/timesyncd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/timesyncd.nix */
  extraConfig?: Definition<string>
  /** Default: `config.networking.timeServers`. Declared in system/boot/timesyncd.nix */
  fallbackServers?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in system/boot/timesyncd.nix */
  servers?: Definition<null | List<Definition<string>>>
}

/** `services.tinc` */
export interface ServicesTinc extends Definitions<ServicesTinc> {
  /** Default: `{ }`. Declared in services/networking/tinc.nix */
  networks?: Definition<AttributeSet<ServicesTincNetwork>>
}

/** `services.tinc.networks.<name>` */
export interface ServicesTincNetwork extends Definitions<ServicesTincNetwork> {
  /** Default: `null`. Declared in services/networking/tinc.nix */
  bindToAddress?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/tinc.nix */
  chroot?: Definition<boolean>
  /** Type: `integer between 0 and 5 (both inclusive)`. Default: `0`. Declared in services/networking/tinc.nix */
  debugLevel?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/tinc.nix */
  ed25519PrivateKeyFile?: Definition<null | Path>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/tinc.nix */
  extraConfig?: Definition<string>
  /** Default: `{ }`. Declared in services/networking/tinc.nix */
  hostSettings?: Definition<AttributeSet<ServicesTincNetworkHostSetting>>
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in services/networking/tinc.nix */
  hosts?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"tun"`. Declared in services/networking/tinc.nix */
  interfaceType?: Definition<"tun" | "tap">
  /** Default: `null`. Declared in services/networking/tinc.nix */
  listenAddress?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/tinc.nix */
  name?: Definition<null | string>
  /** Default: `pkgs.tinc_pre`. Declared in services/networking/tinc.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/tinc.nix */
  rsaPrivateKeyFile?: Definition<null | Path>
  /** Type: `open submodule of attribute set of (boolean or string or signed integer or list of (boolean or string or signed integer))`. Default: `{ }`. Declared in services/networking/tinc.nix */
  settings?: Definition<AttributeSet<Definition<boolean | string | Integer | List<Definition<boolean | string | Integer>>>>>
}

/** `services.tinc.networks.<name>.hostSettings.<name>` */
export interface ServicesTincNetworkHostSetting extends Definitions<ServicesTincNetworkHostSetting> {
  /** Default: `[ ]`. Declared in services/networking/tinc.nix */
  addresses?: Definition<List<ServicesTincNetworkHostSettingAddress>>
  /** Default: `""`. Declared in services/networking/tinc.nix */
  rsaPublicKey?: Definition<string>
  /** Type: `open submodule of attribute set of (boolean or string or signed integer or list of (boolean or string or signed integer))`. Default: `{ }`. Declared in services/networking/tinc.nix */
  settings?: Definition<AttributeSet<Definition<boolean | string | Integer | List<Definition<boolean | string | Integer>>>>>
  /** Default: `[ ]`. Declared in services/networking/tinc.nix */
  subnets?: Definition<List<ServicesTincNetworkHostSettingSubnet>>
}

/** `services.tinc.networks.<name>.hostSettings.<name>.addresses.*` */
export interface ServicesTincNetworkHostSettingAddress extends Definitions<ServicesTincNetworkHostSettingAddress> {
  /** Declared in services/networking/tinc.nix */
  address?: Definition<string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/tinc.nix */
  port?: Definition<null | Integer>
}

/** `services.tinc.networks.<name>.hostSettings.<name>.subnets.*` */
export interface ServicesTincNetworkHostSettingSubnet extends Definitions<ServicesTincNetworkHostSettingSubnet> {
  /** Declared in services/networking/tinc.nix */
  address?: Definition<string>
  /** Type: `null or integer between 0 and 128 (both inclusive)`. Default: `null`. Declared in services/networking/tinc.nix */
  prefixLength?: Definition<null | Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `10`. Declared in services/networking/tinc.nix */
  weight?: Definition<Integer>
}

/** `services.tinydns` */
export interface ServicesTinydns extends Definitions<ServicesTinydns> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/tinydns.nix */
  data?: Definition<string>
  /** Default: `false`. Declared in services/networking/tinydns.nix */
  enable?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in services/networking/tinydns.nix */
  ip?: Definition<string>
}

/** `services.tinyproxy` */
export interface ServicesTinyproxy extends Definitions<ServicesTinyproxy> {
  /** Default: `false`. Declared in services/networking/tinyproxy.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.tinyproxy`. Declared in services/networking/tinyproxy.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (atom (null, bool, int, float or string) or a list of them for duplicate keys)`. Default: `{ }`. Declared in services/networking/tinyproxy.nix */
  settings?: Definition<ServicesTinyproxySettings>
}

/** `services.tinyproxy.settings` */
export interface ServicesTinyproxySettings {
  /** Default: `[ ]`. Declared in services/networking/tinyproxy.nix */
  Anonymous?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/tinyproxy.nix */
  Filter?: Definition<null | Path>
  /** Default: `"127.0.0.1"`. Declared in services/networking/tinyproxy.nix */
  Listen?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8888`. Declared in services/networking/tinyproxy.nix */
  Port?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | List<Definition<string>> | null | Path | null | string | Integer> | undefined
}

/** `services.tlp` */
export interface ServicesTlp extends Definitions<ServicesTlp> {
  /** Default: `false`. Declared in services/hardware/tlp.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/tlp.nix */
  extraConfig?: Definition<string>
  /** Default: `"pkgs.tlp.override { enableRDW = config.networking.networkmanager.enable; }"`. Declared in services/hardware/tlp.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/hardware/tlp.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | number | string | List<Definition<string>>>>>
}

/** `services.tlsrpt` */
export interface ServicesTlsrpt extends Definitions<ServicesTlsrpt> {
  collectd?: ServicesTlsrptCollectd
  /** Default: `true`. Declared in services/mail/tlsrpt.nix */
  configurePostfix?: Definition<boolean>
  /** Default: `false`. Declared in services/mail/tlsrpt.nix */
  enable?: Definition<boolean>
  fetcher?: ServicesTlsrptFetcher
  /** Default: `pkgs.tlsrpt-reporter`. Declared in services/mail/tlsrpt.nix */
  package?: Definition<Package>
  reportd?: ServicesTlsrptReportd
}

/** `services.tlsrpt.collectd` */
export interface ServicesTlsrptCollectd extends Definitions<ServicesTlsrptCollectd> {
  /** Default: `[ ]`. Declared in services/mail/tlsrpt.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/mail/tlsrpt.nix */
  settings?: Definition<ServicesTlsrptCollectdSettings>
}

/** `services.tlsrpt.collectd.settings` */
export interface ServicesTlsrptCollectdSettings {
  /** Default: `"info"`. Declared in services/mail/tlsrpt.nix */
  log_level?: Definition<"debug" | "info" | "warning" | "error" | "critical">
  /** Default: `"0220"`. Declared in services/mail/tlsrpt.nix */
  socketmode?: Definition<string>
  /** Type: `absolute path`. Default: `"/run/tlsrpt/collectd.sock"`. Declared in services/mail/tlsrpt.nix */
  socketname?: Definition<Path>
  /** Default: `"sqlite:///var/lib/tlsrpt/collectd.sqlite"`. Declared in services/mail/tlsrpt.nix */
  storage?: Definition<string>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | "debug" | "info" | "warning" | "error" | "critical" | string | Path> | undefined
}

/** `services.tlsrpt.fetcher` */
export interface ServicesTlsrptFetcher extends Definitions<ServicesTlsrptFetcher> {
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/mail/tlsrpt.nix */
  settings?: Definition<ServicesTlsrptFetcherSettings>
}

/** `services.tlsrpt.fetcher.settings` */
export interface ServicesTlsrptFetcherSettings {
  /** Default: `"info"`. Declared in services/mail/tlsrpt.nix */
  log_level?: Definition<"debug" | "info" | "warning" | "error" | "critical">
  /** Default: `config.services.tlsrpt.collectd.settings.storage`. Declared in services/mail/tlsrpt.nix */
  storage?: Definition<string>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | "debug" | "info" | "warning" | "error" | "critical" | string> | undefined
}

/** `services.tlsrpt.reportd` */
export interface ServicesTlsrptReportd extends Definitions<ServicesTlsrptReportd> {
  /** Default: `[ ]`. Declared in services/mail/tlsrpt.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/mail/tlsrpt.nix */
  settings?: Definition<ServicesTlsrptReportdSettings>
}

/** `services.tlsrpt.reportd.settings` */
export interface ServicesTlsrptReportdSettings {
  /** Declared in services/mail/tlsrpt.nix */
  contact_info?: Definition<string>
  /** Default: `"/var/lib/tlsrpt/reportd.sqlite"`. Declared in services/mail/tlsrpt.nix */
  dbname?: Definition<string>
  /** Default: `lib.getExe' cfg.package "tlsrpt-fetcher"`. Declared in services/mail/tlsrpt.nix */
  fetchers?: Definition<string>
  /** Default: `${lib.getExe pkgs.curl} --silent --header 'Content-Type: application/tlsrpt+gzip' --data-binary @-`. Declared in services/mail/tlsrpt.nix */
  http_script?: Definition<null | string>
  /** Default: `"info"`. Declared in services/mail/tlsrpt.nix */
  log_level?: Definition<"debug" | "info" | "warning" | "error" | "critical">
  /** Declared in services/mail/tlsrpt.nix */
  organization_name?: Definition<string>
  /** Declared in services/mail/tlsrpt.nix */
  sender_address?: Definition<string>
  /** Default: `if config.services.postfix.enable && config.services.postfix.setSendmail then "/run/wrappers/bin/sendmail -i -t" else null`. Declared in services/mail/tlsrpt.nix */
  sendmail_script?: Definition<null | string>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | string | null | string | "debug" | "info" | "warning" | "error" | "critical"> | undefined
}

/** `services.tmate-ssh-server` */
export interface ServicesTmateSshServer extends Definitions<ServicesTmateSshServer> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/networking/tmate-ssh-server.nix */
  advertisedPort?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/tmate-ssh-server.nix */
  enable?: Definition<boolean>
  /** Default: `config.networking.domain or config.networking.hostName`. Declared in services/networking/tmate-ssh-server.nix */
  host?: Definition<string>
  /** Default: `null`. Declared in services/networking/tmate-ssh-server.nix */
  keysDir?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/tmate-ssh-server.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.tmate-ssh-server`. Declared in services/networking/tmate-ssh-server.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2222`. Declared in services/networking/tmate-ssh-server.nix */
  port?: Definition<Integer>
}

/** `services.todesk` */
export interface ServicesTodesk extends Definitions<ServicesTodesk> {
  /** Default: `false`. Declared in services/monitoring/todesk.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.todesk`. Declared in services/monitoring/todesk.nix */
  package?: Definition<Package>
}

/** `services.tomcat` */
export interface ServicesTomcat extends Definitions<ServicesTomcat> {
  axis2?: ServicesTomcatAxis2
  /** Type: `absolute path`. Default: `"/var/tomcat"`. Declared in services/web-servers/tomcat.nix */
  baseDir?: Definition<Path>
  /** Default: `""`. Declared in services/web-servers/tomcat.nix */
  catalinaOpts?: Definition<List<Definition<string>> | string>
  /** Default: `[ ]`. Declared in services/web-servers/tomcat.nix */
  commonLibs?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/web-servers/tomcat.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-servers/tomcat.nix */
  extraConfigFiles?: Definition<List<Definition<Path>>>
  /** Default: `[ ]`. Declared in services/web-servers/tomcat.nix */
  extraEnvironment?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/web-servers/tomcat.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Default: `"tomcat"`. Declared in services/web-servers/tomcat.nix */
  group?: Definition<string>
  /** Default: `""`. Declared in services/web-servers/tomcat.nix */
  javaOpts?: Definition<List<Definition<string>> | string>
  /** Default: `pkgs.jdk`. Declared in services/web-servers/tomcat.nix */
  jdk?: Definition<Package>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-servers/tomcat.nix */
  logDirs?: Definition<List<Definition<Path>>>
  /** Default: `false`. Declared in services/web-servers/tomcat.nix */
  logPerVirtualHost?: Definition<boolean>
  /** Default: `pkgs.tomcat9`. Declared in services/web-servers/tomcat.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-servers/tomcat.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/web-servers/tomcat.nix */
  purifyOnStart?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/tomcat.nix */
  serverXml?: Definition<string>
  /** Default: `[ ]`. Declared in services/web-servers/tomcat.nix */
  sharedLibs?: Definition<List<Definition<string>>>
  /** Default: `"tomcat"`. Declared in services/web-servers/tomcat.nix */
  user?: Definition<string>
  /** Default: `[ ]`. Declared in services/web-servers/tomcat.nix */
  virtualHosts?: Definition<List<ServicesTomcatVirtualHost>>
  /** Type: `list of absolute path`. Default: `[ config.services.tomcat.package.webapps ]`. Declared in services/web-servers/tomcat.nix */
  webapps?: Definition<List<Definition<Path>>>
}

/** `services.tomcat.axis2` */
export interface ServicesTomcatAxis2 extends Definitions<ServicesTomcatAxis2> {
  /** Default: `false`. Declared in services/web-servers/tomcat.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-servers/tomcat.nix */
  services?: Definition<List<Definition<string>>>
}

/** `services.tomcat.virtualHosts.*` */
export interface ServicesTomcatVirtualHost extends Definitions<ServicesTomcatVirtualHost> {
  /** Default: `[ ]`. Declared in services/web-servers/tomcat.nix */
  aliases?: Definition<List<Definition<string>>>
  /** Declared in services/web-servers/tomcat.nix */
  name?: Definition<string>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-servers/tomcat.nix */
  webapps?: Definition<List<Definition<Path>>>
}

/** `services.tor` */
export interface ServicesTor extends Definitions<ServicesTor> {
  client?: ServicesTorClient
  controlSocket?: ServicesTorControlSocket
  /** Default: `false`. Declared in services/security/tor.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/security/tor.nix */
  enableGeoIP?: Definition<boolean>
  /** Default: `pkgs.obfs4`. Declared in services/security/tor.nix */
  obfs4Package?: Definition<Package>
  /** Default: `false`. Declared in services/security/tor.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.tor`. Declared in services/security/tor.nix */
  package?: Definition<Package>
  relay?: ServicesTorRelay
  /** Type: `open submodule of settings option`. Default: `{ }`. Declared in services/security/tor.nix */
  settings?: Definition<ServicesTorSettings>
  torsocks?: ServicesTorTorsocks
  tsocks?: ServicesTorTsocks
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or list of (16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or (submodule))`.
   *
   * @deprecated renamed to services.tor.settings.ControlPort
   */
  controlPort?: Definition<Integer | "auto" | List<Definition<Integer | "auto" | NixAttributes>>>
  /** @deprecated renamed to services.tor.relay.onionServices */
  hiddenServices?: Definition<AttributeSet<ServicesTorRelayOnionService>>
}

/** `services.tor.client` */
export interface ServicesTorClient extends Definitions<ServicesTorClient> {
  dns?: ServicesTorClientDns
  /** Default: `false`. Declared in services/security/tor.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/security/tor.nix */
  onionServices?: Definition<AttributeSet<ServicesTorClientOnionService>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive) or (submodule)`. Default: `{ IsolateDestAddr = true; addr = "127.0.0.1"; port = 9050; }`. Declared in services/security/tor.nix */
  socksListenAddress?: Definition<Integer | NixAttributes>
  transparentProxy?: ServicesTorClientTransparentProxy
  /** @deprecated renamed to services.tor.settings.SocksPolicy */
  socksPolicy?: Definition<List<Definition<string>>>
}

/** `services.tor.client.dns` */
export interface ServicesTorClientDns extends Definitions<ServicesTorClientDns> {
  /** Default: `false`. Declared in services/security/tor.nix */
  enable?: Definition<boolean>
  /** @deprecated renamed to services.tor.settings.AutomapHostsSuffixes */
  automapHostsSuffixes?: Definition<List<Definition<string>>>
}

/** `services.tor.client.onionServices.<name>` */
export interface ServicesTorClientOnionService extends Definitions<ServicesTorClientOnionService> {
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/security/tor.nix */
  clientAuthorizations?: Definition<List<Definition<Path>>>
}

/** `services.tor.client.transparentProxy` */
export interface ServicesTorClientTransparentProxy extends Definitions<ServicesTorClientTransparentProxy> {
  /** Default: `false`. Declared in services/security/tor.nix */
  enable?: Definition<boolean>
}

/** `services.tor.controlSocket` */
export interface ServicesTorControlSocket extends Definitions<ServicesTorControlSocket> {
  /** Default: `false`. Declared in services/security/tor.nix */
  enable?: Definition<boolean>
}

/** `services.tor.relay` */
export interface ServicesTorRelay extends Definitions<ServicesTorRelay> {
  /** Default: `false`. Declared in services/security/tor.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/security/tor.nix */
  onionServices?: Definition<AttributeSet<ServicesTorRelayOnionService>>
  /** Declared in services/security/tor.nix */
  role?: Definition<"exit" | "relay" | "bridge" | "private-bridge">
  /** @deprecated renamed to services.tor.settings.AccountingMax */
  accountingMax?: Definition<null | Integer | string>
  /** @deprecated renamed to services.tor.settings.AccountingStart */
  accountingStart?: Definition<null | string>
  /** @deprecated renamed to services.tor.settings.Address */
  address?: Definition<null | string>
  /** @deprecated renamed to services.tor.settings.BandwidthBurst */
  bandwidthBurst?: Definition<null | Integer | string>
  /** @deprecated renamed to services.tor.settings.BandwidthRate */
  bandwidthRate?: Definition<null | Integer | string>
  /** @deprecated renamed to services.tor.settings.ServerTransportPlugin.transports */
  bridgeTransports?: Definition<List<Definition<string>>>
  /** @deprecated renamed to services.tor.settings.ContactInfo */
  contactInfo?: Definition<null | string>
  /** @deprecated renamed to services.tor.settings.ExitPolicy */
  exitPolicy?: Definition<List<Definition<string>>>
  /**
   * Type: `null or string matching the pattern ^[a-zA-Z0-9]{1,19}$`.
   *
   * @deprecated renamed to services.tor.settings.Nickname
   */
  nickname?: Definition<null | string>
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or list of (16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or (submodule))`.
   *
   * @deprecated renamed to services.tor.settings.ORPort
   */
  port?: Definition<Integer | "auto" | List<Definition<Integer | "auto" | NixAttributes>>>
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or list of (16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or (submodule))`.
   *
   * @deprecated renamed to services.tor.settings.ORPort
   */
  portSpec?: Definition<Integer | "auto" | List<Definition<Integer | "auto" | NixAttributes>>>
}

/** `services.tor.relay.onionServices.<name>` */
export interface ServicesTorRelayOnionService extends Definitions<ServicesTorRelayOnionService> {
  /** Default: `null`. Declared in services/security/tor.nix */
  authorizeClient?: null | ServicesTorRelayOnionServiceAuthorizeClient
  /** Default: `[ ]`. Declared in services/security/tor.nix */
  authorizedClients?: Definition<List<Definition<string>>>
  /** Type: `list of (16 bit unsigned integer; between 0 and 65535 (both inclusive) or (submodule))`. Declared in services/security/tor.nix */
  map?: Definition<List<Definition<Integer | NixAttributes>>>
  /** Type: `absolute path`. Declared in services/security/tor.nix */
  path?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/tor.nix */
  secretKey?: Definition<null | Path>
  /** Type: `open submodule of settings option`. Default: `{ }`. Declared in services/security/tor.nix */
  settings?: Definition<ServicesTorRelayOnionServiceSettings>
  /** Default: `null`. Declared in services/security/tor.nix */
  version?: Definition<null | 2 | 3>
}

/** `services.tor.relay.onionServices.<name>.authorizeClient` */
export interface ServicesTorRelayOnionServiceAuthorizeClient extends Definitions<ServicesTorRelayOnionServiceAuthorizeClient> {
  /** Declared in services/security/tor.nix */
  authType?: Definition<"basic" | "stealth">
  /** Type: `non-empty (list of string matching the pattern [A-Za-z0-9±_]+)`. Declared in services/security/tor.nix */
  clientNames?: Definition<NonEmptyList<Definition<string>>>
}

/** `services.tor.relay.onionServices.<name>.settings` */
export interface ServicesTorRelayOnionServiceSettings {
  /** Default: `null`. Declared in services/security/tor.nix */
  HiddenServiceAllowUnknownPorts?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  HiddenServiceDirGroupReadable?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  HiddenServiceExportCircuitID?: Definition<null | "haproxy">
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/security/tor.nix */
  HiddenServiceMaxStreams?: Definition<null | Integer>
  /** Default: `null`. Declared in services/security/tor.nix */
  HiddenServiceMaxStreamsCloseCircuit?: Definition<null | boolean>
  /** Type: `null or integer between 0 and 20 (both inclusive)`. Default: `null`. Declared in services/security/tor.nix */
  HiddenServiceNumIntroductionPoints?: Definition<null | Integer>
  /** Default: `null`. Declared in services/security/tor.nix */
  HiddenServiceSingleHopMode?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  RendPostPeriod?: Definition<null | string>
  [name: string]: Definition<null | string | Integer | boolean | null | boolean | null | "haproxy" | null | Integer | null | string> | undefined
}

/** `services.tor.settings` */
export interface ServicesTorSettings {
  /** Default: `null`. Declared in services/security/tor.nix */
  AccountingMax?: Definition<null | Integer | string>
  /** Default: `null`. Declared in services/security/tor.nix */
  AccountingStart?: Definition<null | string>
  /** Default: `null`. Declared in services/security/tor.nix */
  Address?: Definition<null | string>
  /** Default: `null`. Declared in services/security/tor.nix */
  AssumeReachable?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  AuthDirHasIPv6Connectivity?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  AuthDirListBadExits?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  AuthDirPinKeys?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  AuthDirSharedRandomness?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  AuthDirTestEd25519LinkKeys?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  AuthoritativeDirectory?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  AutomapHostsOnResolve?: Definition<null | boolean>
  /** Default: `[ ".onion" ".exit" ]`. Declared in services/security/tor.nix */
  AutomapHostsSuffixes?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/security/tor.nix */
  BandwidthBurst?: Definition<null | Integer | string>
  /** Default: `null`. Declared in services/security/tor.nix */
  BandwidthRate?: Definition<null | Integer | string>
  /** Default: `null`. Declared in services/security/tor.nix */
  BridgeAuthoritativeDir?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  BridgeRecordUsageByCountry?: Definition<null | boolean>
  /** Default: `false`. Declared in services/security/tor.nix */
  BridgeRelay?: Definition<null | boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/tor.nix */
  CacheDirectory?: Definition<null | Path>
  /** Default: `null`. Declared in services/security/tor.nix */
  CacheDirectoryGroupReadable?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  CellStatistics?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ClientAutoIPv6ORPort?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ClientDNSRejectInternalAddresses?: Definition<null | boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/tor.nix */
  ClientOnionAuthDir?: Definition<null | Path>
  /** Default: `null`. Declared in services/security/tor.nix */
  ClientPreferIPv6DirPort?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ClientPreferIPv6ORPort?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ClientRejectInternalAddresses?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ClientUseIPv4?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ClientUseIPv6?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ConnDirectionStatistics?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ConstrainedSockets?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ContactInfo?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or list of (16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or (submodule))`. Default: `[ ]`. Declared in services/security/tor.nix */
  ControlPort?: Definition<Integer | "auto" | List<Definition<Integer | "auto" | NixAttributes>>>
  /** Default: `null`. Declared in services/security/tor.nix */
  ControlPortFileGroupReadable?: Definition<null | boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/tor.nix */
  ControlPortWriteToFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/tor.nix */
  ControlSocket?: Definition<null | Path>
  /** Default: `null`. Declared in services/security/tor.nix */
  ControlSocketsGroupWritable?: Definition<null | boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/tor.nix */
  CookieAuthFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/security/tor.nix */
  CookieAuthFileGroupReadable?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  CookieAuthentication?: Definition<null | boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or (submodule) or list of (16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or (submodule))`. Default: `[ ]`. Declared in services/security/tor.nix */
  DNSPort?: Definition<Integer | "auto" | NixAttributes | List<Definition<Integer | "auto" | NixAttributes>>>
  /** Type: `null or absolute path`. Default: `"/var/lib/tor"`. Declared in services/security/tor.nix */
  DataDirectory?: Definition<null | Path>
  /** Default: `null`. Declared in services/security/tor.nix */
  DataDirectoryGroupReadable?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  DirAllowPrivateAddresses?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  DirCache?: Definition<null | boolean>
  /** Default: `[ ]`. Declared in services/security/tor.nix */
  DirPolicy?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or list of (16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or (submodule))`. Default: `[ ]`. Declared in services/security/tor.nix */
  DirPort?: Definition<Integer | "auto" | List<Definition<Integer | "auto" | NixAttributes>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/tor.nix */
  DirPortFrontPage?: Definition<null | Path>
  /** Default: `null`. Declared in services/security/tor.nix */
  DirReqStatistics?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  DisableAllSwap?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  DisableDebuggerAttachment?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  DisableNetwork?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  DisableOOSCheck?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  DoSCircuitCreationEnabled?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  DoSConnectionEnabled?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  DoSRefuseSingleHopClientRendezvous?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  DormantCanceledByStartup?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  DormantOnFirstStartup?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  DormantTimeoutDisabledByIdleStreams?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  DownloadExtraInfo?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  EnforceDistinctSubnets?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  EntryStatistics?: Definition<null | boolean>
  /** Default: `[ "reject *:*" ]`. Declared in services/security/tor.nix */
  ExitPolicy?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/security/tor.nix */
  ExitPolicyRejectLocalInterfaces?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ExitPolicyRejectPrivate?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ExitPortStatistics?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ExitRelay?: Definition<null | boolean>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or (submodule)`. Default: `null`. Declared in services/security/tor.nix */
  ExtORPort?: Definition<null | Integer | "auto" | NixAttributes>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/tor.nix */
  ExtORPortCookieAuthFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/security/tor.nix */
  ExtORPortCookieAuthFileGroupReadable?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ExtendAllowPrivateAddresses?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ExtraInfoStatistics?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  FascistFirewall?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  FetchDirInfoEarly?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  FetchDirInfoExtraEarly?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  FetchHidServDescriptors?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  FetchServerDescriptors?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  FetchUselessDescriptors?: Definition<null | boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/tor.nix */
  GeoIPFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/tor.nix */
  GeoIPv6File?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/tor.nix */
  GuardfractionFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/security/tor.nix */
  HSLayer2Nodes?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/security/tor.nix */
  HSLayer3Nodes?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or (submodule) or list of (16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or (submodule))`. Default: `[ ]`. Declared in services/security/tor.nix */
  HTTPTunnelPort?: Definition<Integer | "auto" | NixAttributes | List<Definition<Integer | "auto" | NixAttributes>>>
  /** Default: `[ ]`. Declared in services/security/tor.nix */
  HidServAuth?: Definition<List<ServicesTorSettingsHidServAuthEntry>>
  /** Default: `null`. Declared in services/security/tor.nix */
  HiddenServiceNonAnonymousMode?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  HiddenServiceStatistics?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  IPv6Exit?: Definition<null | boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/tor.nix */
  KeyDirectory?: Definition<null | Path>
  /** Default: `null`. Declared in services/security/tor.nix */
  KeyDirectoryGroupReadable?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  LogMessageDomains?: Definition<null | boolean>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ ]`. Declared in services/security/tor.nix */
  LongLivedPorts?: Definition<List<Definition<Integer>>>
  /** Default: `null`. Declared in services/security/tor.nix */
  MainloopStats?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  MaxAdvertisedBandwidth?: Definition<null | Integer | string>
  /** Default: `null`. Declared in services/security/tor.nix */
  MaxCircuitDirtiness?: Definition<null | Integer>
  /** Default: `null`. Declared in services/security/tor.nix */
  MaxClientCircuitsPending?: Definition<null | Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or (submodule) or list of (16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or (submodule))`. Default: `[ ]`. Declared in services/security/tor.nix */
  NATDPort?: Definition<Integer | "auto" | NixAttributes | List<Definition<Integer | "auto" | NixAttributes>>>
  /** Default: `null`. Declared in services/security/tor.nix */
  NewCircuitPeriod?: Definition<null | Integer>
  /** Type: `null or string matching the pattern ^[a-zA-Z0-9]{1,19}$`. Default: `null`. Declared in services/security/tor.nix */
  Nickname?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or list of (16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or (submodule))`. Default: `[ ]`. Declared in services/security/tor.nix */
  ORPort?: Definition<Integer | "auto" | List<Definition<Integer | "auto" | NixAttributes>>>
  /** Default: `null`. Declared in services/security/tor.nix */
  OfflineMasterKey?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  OptimisticData?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  PaddingStatistics?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  PerConnBWBurst?: Definition<null | Integer | string>
  /** Default: `null`. Declared in services/security/tor.nix */
  PerConnBWRate?: Definition<null | Integer | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/tor.nix */
  PidFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/security/tor.nix */
  ProtocolWarnings?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  PublishHidServDescriptors?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  PublishServerDescriptor?: Definition<null | false | true | 0 | 1 | "0" | "1" | "v3" | "bridge">
  /** Default: `[ ]`. Declared in services/security/tor.nix */
  ReachableAddresses?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/security/tor.nix */
  ReachableDirAddresses?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/security/tor.nix */
  ReachableORAddresses?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/security/tor.nix */
  ReducedExitPolicy?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  RefuseUnknownExits?: Definition<null | boolean>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ ]`. Declared in services/security/tor.nix */
  RejectPlaintextPorts?: Definition<List<Definition<Integer>>>
  /** Default: `null`. Declared in services/security/tor.nix */
  RelayBandwidthBurst?: Definition<null | Integer | string>
  /** Default: `null`. Declared in services/security/tor.nix */
  RelayBandwidthRate?: Definition<null | Integer | string>
  /** Type: `list of (16 bit unsigned integer; between 0 and 65535 (both inclusive) or (submodule))`. Default: `if config.services.tor.settings.HiddenServiceNonAnonymousMode == true then [ { port = 0; } ] else [ ]`. Declared in services/security/tor.nix */
  SOCKSPort?: Definition<List<Definition<Integer | NixAttributes>>>
  /** Default: `null`. Declared in services/security/tor.nix */
  Sandbox?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ServerDNSAllowBrokenConfig?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ServerDNSAllowNonRFC953Hostnames?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ServerDNSDetectHijacking?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ServerDNSRandomizeCase?: Definition<null | boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/tor.nix */
  ServerDNSResolvConfFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/security/tor.nix */
  ServerDNSSearchDomains?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  ServerTransportPlugin?: null | ServicesTorSettingsServerTransportPlugin
  /** Default: `30`. Declared in services/security/tor.nix */
  ShutdownWaitLength?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/security/tor.nix */
  SocksPolicy?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/security/tor.nix */
  TestingTorNetwork?: Definition<null | boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or (submodule) or list of (16 bit unsigned integer; between 0 and 65535 (both inclusive) or value “auto” (singular enum) or (submodule))`. Default: `[ ]`. Declared in services/security/tor.nix */
  TransPort?: Definition<Integer | "auto" | NixAttributes | List<Definition<Integer | "auto" | NixAttributes>>>
  /** Default: `null`. Declared in services/security/tor.nix */
  TransProxyType?: Definition<null | "default" | "TPROXY" | "ipfw" | "pf-divert">
  /** Default: `null`. Declared in services/security/tor.nix */
  UnixSocksGroupWritable?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  UseDefaultFallbackDirs?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  UseMicrodescriptors?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  V3AuthUseLegacyKey?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  V3AuthoritativeDirectory?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  VersioningAuthoritativeDirectory?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/tor.nix */
  VirtualAddrNetworkIPv4?: Definition<null | string>
  /** Default: `null`. Declared in services/security/tor.nix */
  VirtualAddrNetworkIPv6?: Definition<null | string>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ ]`. Declared in services/security/tor.nix */
  WarnPlaintextPorts?: Definition<List<Definition<Integer>>>
  [name: string]: Definition<null | string | Integer | boolean | null | Integer | string | null | string | null | boolean | List<Definition<string>> | null | Path | Integer | "auto" | List<Definition<Integer | "auto" | NixAttributes>> | Integer | "auto" | NixAttributes | List<Definition<Integer | "auto" | NixAttributes>> | null | Integer | "auto" | NixAttributes | List<ServicesTorSettingsHidServAuthEntry> | List<Definition<Integer>> | null | Integer | null | false | true | 0 | 1 | "0" | "1" | "v3" | "bridge" | List<Definition<Integer | NixAttributes>> | Integer | null | "default" | "TPROXY" | "ipfw" | "pf-divert"> | null | ServicesTorSettingsServerTransportPlugin | undefined
}

/** `services.tor.settings.HidServAuth.*` */
export interface ServicesTorSettingsHidServAuthEntry extends Definitions<ServicesTorSettingsHidServAuthEntry> {
  /** Type: `string matching the pattern [A-Za-z0-9+/]{22}`. Declared in services/security/tor.nix */
  auth?: Definition<string>
  /** Type: `string matching the pattern [a-z2-7]{16}\.onion`. Declared in services/security/tor.nix */
  onion?: Definition<string>
}

/** `services.tor.settings.ServerTransportPlugin` */
export interface ServicesTorSettingsServerTransportPlugin extends Definitions<ServicesTorSettingsServerTransportPlugin> {
  /** Declared in services/security/tor.nix */
  exec?: Definition<string>
  /** Declared in services/security/tor.nix */
  transports?: Definition<List<Definition<string>>>
}

/** `services.tor.torsocks` */
export interface ServicesTorTorsocks extends Definitions<ServicesTorTorsocks> {
  /** Default: `false`. Declared in services/security/torsocks.nix */
  allowInbound?: Definition<boolean>
  /** Default: `false`. Declared in services/security/torsocks.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.1:9063"`. Declared in services/security/torsocks.nix */
  fasterServer?: Definition<string>
  /** Default: `"127.42.42.0/24"`. Declared in services/security/torsocks.nix */
  onionAddrRange?: Definition<string>
  /** Default: `"127.0.0.1:9050"`. Declared in services/security/torsocks.nix */
  server?: Definition<string>
  /** Default: `null`. Declared in services/security/torsocks.nix */
  socks5Password?: Definition<null | string>
  /** Default: `null`. Declared in services/security/torsocks.nix */
  socks5Username?: Definition<null | string>
}

/** `services.tor.tsocks` */
export interface ServicesTorTsocks extends Definitions<ServicesTorTsocks> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/security/torify.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/security/torify.nix */
  enable?: Definition<boolean>
  /** Default: `"localhost:9050"`. Declared in services/security/torify.nix */
  server?: Definition<string>
}

/** `services.torque` */
export interface ServicesTorque extends Definitions<ServicesTorque> {
  mom?: ServicesTorqueMom
  server?: ServicesTorqueServer
}

/** `services.torque.mom` */
export interface ServicesTorqueMom extends Definitions<ServicesTorqueMom> {
  /** Default: `false`. Declared in services/computing/torque/mom.nix */
  enable?: Definition<boolean>
  /** Declared in services/computing/torque/mom.nix */
  serverNode?: Definition<string>
}

/** `services.torque.server` */
export interface ServicesTorqueServer extends Definitions<ServicesTorqueServer> {
  /** Default: `false`. Declared in services/computing/torque/server.nix */
  enable?: Definition<boolean>
}

/** `services.torrentstream` */
export interface ServicesTorrentstream extends Definitions<ServicesTorrentstream> {
  /** Default: `"0.0.0.0"`. Declared in services/torrent/torrentstream.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/torrent/torrentstream.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/torrent/torrentstream.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.torrentstream`. Declared in services/torrent/torrentstream.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5082`. Declared in services/torrent/torrentstream.nix */
  port?: Definition<Integer>
}

/** `services.touchegg` */
export interface ServicesTouchegg extends Definitions<ServicesTouchegg> {
  /** Default: `false`. Declared in services/x11/touchegg.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.touchegg`. Declared in services/x11/touchegg.nix */
  package?: Definition<Package>
}

/** `services.toxBootstrapd` */
export interface ServicesToxBootstrapd extends Definitions<ServicesToxBootstrapd> {
  /** Default: `false`. Declared in services/networking/tox-bootstrapd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/tox-bootstrapd.nix */
  extraConfig?: Definition<string>
  /** Default: `"/var/lib/tox-bootstrapd/keys"`. Declared in services/networking/tox-bootstrapd.nix */
  keysFile?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `33445`. Declared in services/networking/tox-bootstrapd.nix */
  port?: Definition<Integer>
}

/** `services.tox-node` */
export interface ServicesToxNode extends Definitions<ServicesToxNode> {
  /** Default: `false`. Declared in services/networking/tox-node.nix */
  enable?: Definition<boolean>
  /** Default: `"/var/lib/tox-node/keys"`. Declared in services/networking/tox-node.nix */
  keysFile?: Definition<string>
  /** Default: `true`. Declared in services/networking/tox-node.nix */
  lanDiscovery?: Definition<boolean>
  /** Default: `"Stderr"`. Declared in services/networking/tox-node.nix */
  logType?: Definition<"Stderr" | "Stdout" | "Syslog" | "None">
  /** Declared in services/networking/tox-node.nix */
  motd?: Definition<string>
  /** Default: `[ "0.0.0.0:33445" ]`. Declared in services/networking/tox-node.nix */
  tcpAddresses?: Definition<List<Definition<string>>>
  /** Default: `8192`. Declared in services/networking/tox-node.nix */
  tcpConnectionLimit?: Definition<Integer>
  /** Default: `1`. Declared in services/networking/tox-node.nix */
  threads?: Definition<Integer>
  /** Default: `"0.0.0.0:33445"`. Declared in services/networking/tox-node.nix */
  udpAddress?: Definition<string>
}

/** `services.toxvpn` */
export interface ServicesToxvpn extends Definitions<ServicesToxvpn> {
  /** Default: `[ ]`. Declared in services/networking/toxvpn.nix */
  auto_add_peers?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/toxvpn.nix */
  enable?: Definition<boolean>
  /** Default: `"10.123.123.1"`. Declared in services/networking/toxvpn.nix */
  localip?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `33445`. Declared in services/networking/toxvpn.nix */
  port?: Definition<Integer>
}

/** `services.tp-auto-kbbl` */
export interface ServicesTpAutoKbbl extends Definitions<ServicesTpAutoKbbl> {
  /** Default: `[ ]`. Declared in services/misc/tp-auto-kbbl.nix */
  arguments?: Definition<List<Definition<string>>>
  /** Default: `"/dev/input/event0"`. Declared in services/misc/tp-auto-kbbl.nix */
  device?: Definition<string>
  /** Default: `false`. Declared in services/misc/tp-auto-kbbl.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.tp-auto-kbbl`. Declared in services/misc/tp-auto-kbbl.nix */
  package?: Definition<Package>
}

/** `services.traccar` */
export interface ServicesTraccar extends Definitions<ServicesTraccar> {
  /** Default: `false`. Declared in services/monitoring/traccar.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/traccar.nix */
  environmentFile?: Definition<null | Path>
  /** Declared in services/monitoring/traccar.nix */
  settings?: NixValue
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/traccar.nix */
  settingsFile?: Definition<null | Path>
}

/** `services.traefik` */
export interface ServicesTraefik extends Definitions<ServicesTraefik> {
  /** Type: `absolute path`. Default: `"/var/lib/traefik"`. Declared in services/web-servers/traefik.nix */
  dataDir?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/traefik.nix */
  dynamicConfigFile?: Definition<null | Path>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/web-servers/traefik.nix */
  dynamicConfigOptions?: TomlValue
  /** Default: `false`. Declared in services/web-servers/traefik.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-servers/traefik.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `"traefik"`. Declared in services/web-servers/traefik.nix */
  group?: Definition<string>
  /** Default: `pkgs.traefik`. Declared in services/web-servers/traefik.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/traefik.nix */
  staticConfigFile?: Definition<null | Path>
  /** Type: `TOML value`. Default: `{ entryPoints = { http = { address = ":80"; }; }; }`. Declared in services/web-servers/traefik.nix */
  staticConfigOptions?: TomlValue
}

/** `services.trafficserver` */
export interface ServicesTrafficserver extends Definitions<ServicesTrafficserver> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/trafficserver/default.nix */
  cache?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/trafficserver/default.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/trafficserver/default.nix */
  hosting?: Definition<string>
  /** Type: `null or YAML 1.1 value`. Default: `upstream defaults`. Declared in services/web-servers/trafficserver/default.nix */
  ipAllow?: null | JsonValue
  /** Type: `null or YAML 1.1 value`. Default: `upstream defaults`. Declared in services/web-servers/trafficserver/default.nix */
  logging?: null | JsonValue
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/trafficserver/default.nix */
  parent?: Definition<string>
  /** Default: `[ ]`. Declared in services/web-servers/trafficserver/default.nix */
  plugins?: Definition<List<ServicesTrafficserverPlugin>>
  /** Type: `Traffic Server records value`. Default: `{ }`. Declared in services/web-servers/trafficserver/default.nix */
  records?: Definition<AttributeSet<JsonValue>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/trafficserver/default.nix */
  remap?: Definition<string>
  /** Type: `null or YAML 1.1 value`. Default: `null`. Declared in services/web-servers/trafficserver/default.nix */
  sni?: null | JsonValue
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/trafficserver/default.nix */
  splitDns?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/trafficserver/default.nix */
  sslMulticert?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `"/var/cache/trafficserver 256M"`. Declared in services/web-servers/trafficserver/default.nix */
  storage?: Definition<string>
  /** Type: `null or YAML 1.1 value`. Default: `null`. Declared in services/web-servers/trafficserver/default.nix */
  strategies?: null | JsonValue
  /** Type: `null or YAML 1.1 value`. Default: `""`. Declared in services/web-servers/trafficserver/default.nix */
  volume?: null | JsonValue
}

/** `services.trafficserver.plugins.*` */
export interface ServicesTrafficserverPlugin extends Definitions<ServicesTrafficserverPlugin> {
  /** Default: `""`. Declared in services/web-servers/trafficserver/default.nix */
  arg?: Definition<string>
  /** Declared in services/web-servers/trafficserver/default.nix */
  path?: Definition<string>
}

/** `services.transfer-sh` */
export interface ServicesTransferSh extends Definitions<ServicesTransferSh> {
  /** Default: `false`. Declared in services/misc/transfer-sh.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.transfer-sh`. Declared in services/misc/transfer-sh.nix */
  package?: Definition<Package>
  /** Default: `"local"`. Declared in services/misc/transfer-sh.nix */
  provider?: Definition<"local" | "s3" | "storj" | "gdrive">
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/transfer-sh.nix */
  secretFile?: Definition<null | Path>
  /** Type: `open submodule of attribute set of (boolean or signed integer or string)`. Default: `{ }`. Declared in services/misc/transfer-sh.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | string>>>
}

/** `services.transmission` */
export interface ServicesTransmission extends Definitions<ServicesTransmission> {
  /** Type: `absolute path`. Default: `"/dev/null"`. Declared in services/torrent/transmission.nix */
  credentialsFile?: Definition<Path>
  /** Default: `null`. Declared in services/torrent/transmission.nix */
  downloadDirPermissions?: Definition<null | string>
  /** Default: `false`. Declared in services/torrent/transmission.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/torrent/transmission.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `"transmission"`. Declared in services/torrent/transmission.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/transmission"`. Declared in services/torrent/transmission.nix */
  home?: Definition<Path>
  /** Declared in services/torrent/transmission.nix */
  openFirewall?: Definition<boolean>
  /** Default: `false`. Declared in services/torrent/transmission.nix */
  openPeerPorts?: Definition<boolean>
  /** Default: `false`. Declared in services/torrent/transmission.nix */
  openRPCPort?: Definition<boolean>
  /** Default: `'' if lib.versionAtLeast config.system.stateVersion "25.11" then pkgs.transmission_4 else «error message» ''`. Declared in services/torrent/transmission.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/torrent/transmission.nix */
  performanceNetParameters?: Definition<boolean>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/torrent/transmission.nix */
  settings?: Definition<ServicesTransmissionSettings>
  /** Default: `"transmission"`. Declared in services/torrent/transmission.nix */
  user?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/torrent/transmission.nix */
  webHome?: Definition<null | Path>
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.transmission.settings.rpc-port
   */
  port?: Definition<Integer>
}

/** `services.transmission.settings` */
export interface ServicesTransmissionSettings {
  /** Type: `absolute path`. Default: `"${config.services.transmission.home}/Downloads"`. Declared in services/torrent/transmission.nix */
  "download-dir"?: Definition<Path>
  /** Type: `absolute path`. Default: `"${config.services.transmission.home}/.incomplete"`. Declared in services/torrent/transmission.nix */
  "incomplete-dir"?: Definition<Path>
  /** Default: `true`. Declared in services/torrent/transmission.nix */
  "incomplete-dir-enabled"?: Definition<boolean>
  /** Type: `integer between 0 and 6 (both inclusive)`. Default: `2`. Declared in services/torrent/transmission.nix */
  "message-level"?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `51413`. Declared in services/torrent/transmission.nix */
  "peer-port"?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `65535`. Declared in services/torrent/transmission.nix */
  "peer-port-random-high"?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `65535`. Declared in services/torrent/transmission.nix */
  "peer-port-random-low"?: Definition<Integer>
  /** Default: `false`. Declared in services/torrent/transmission.nix */
  "peer-port-random-on-start"?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/torrent/transmission.nix */
  "rpc-bind-address"?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9091`. Declared in services/torrent/transmission.nix */
  "rpc-port"?: Definition<Integer>
  /** Default: `false`. Declared in services/torrent/transmission.nix */
  "script-torrent-done-enabled"?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/torrent/transmission.nix */
  "script-torrent-done-filename"?: Definition<null | Path>
  /** Default: `false`. Declared in services/torrent/transmission.nix */
  "trash-original-torrent-files"?: Definition<boolean>
  /** Default: `"022"`. Declared in services/torrent/transmission.nix */
  umask?: Definition<Integer | string>
  /** Default: `true`. Declared in services/torrent/transmission.nix */
  "utp-enabled"?: Definition<boolean>
  /** Type: `absolute path`. Default: `"${config.services.transmission.home}/watchdir"`. Declared in services/torrent/transmission.nix */
  "watch-dir"?: Definition<Path>
  /** Default: `false`. Declared in services/torrent/transmission.nix */
  "watch-dir-enabled"?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.tremor-rs` */
export interface ServicesTremorRs extends Definitions<ServicesTremorRs> {
  /** Default: `false`. Declared in services/monitoring/tremor-rs.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/monitoring/tremor-rs.nix */
  host?: Definition<string>
  /** Type: `YAML 1.1 value`. Declared in services/monitoring/tremor-rs.nix */
  loggerSettings?: JsonValue
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9898`. Declared in services/monitoring/tremor-rs.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Default: `""`. Declared in services/monitoring/tremor-rs.nix */
  tremorLibDir?: Definition<Path>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/monitoring/tremor-rs.nix */
  troyFileList?: Definition<List<Definition<Path>>>
}

/** `services.trezord` */
export interface ServicesTrezord extends Definitions<ServicesTrezord> {
  emulator?: ServicesTrezordEmulator
  /** Default: `false`. Declared in services/hardware/trezord.nix */
  enable?: Definition<boolean>
}

/** `services.trezord.emulator` */
export interface ServicesTrezordEmulator extends Definitions<ServicesTrezordEmulator> {
  /** Default: `false`. Declared in services/hardware/trezord.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `21324`. Declared in services/hardware/trezord.nix */
  port?: Definition<Integer>
}

/** `services.trickster` */
export interface ServicesTrickster extends Definitions<ServicesTrickster> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/trickster.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/trickster.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/trickster.nix */
  "instance-id"?: Definition<null | Integer>
  /** Default: `"info"`. Declared in services/networking/trickster.nix */
  "log-level"?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8082`. Declared in services/networking/trickster.nix */
  "metrics-port"?: Definition<Integer>
  /** Default: `"prometheus"`. Declared in services/networking/trickster.nix */
  "origin-type"?: Definition<"prometheus" | "influxdb">
  /** Default: `"http://prometheus:9090"`. Declared in services/networking/trickster.nix */
  "origin-url"?: Definition<string>
  /** Default: `pkgs.trickster`. Declared in services/networking/trickster.nix */
  package?: Definition<Package>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/trickster.nix */
  "profiler-port"?: Definition<null | Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9090`. Declared in services/networking/trickster.nix */
  "proxy-port"?: Definition<Integer>
  /** @deprecated renamed to services.trickster.origin-url */
  origin?: Definition<string>
}

/** `services.triggerhappy` */
export interface ServicesTriggerhappy extends Definitions<ServicesTriggerhappy> {
  /** Default: `[ ]`. Declared in services/hardware/triggerhappy.nix */
  bindings?: Definition<List<ServicesTriggerhappyBinding>>
  /** Default: `false`. Declared in services/hardware/triggerhappy.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/triggerhappy.nix */
  extraConfig?: Definition<string>
  /** Default: `"nobody"`. Declared in services/hardware/triggerhappy.nix */
  user?: Definition<string>
}

/** `services.triggerhappy.bindings.*` */
export interface ServicesTriggerhappyBinding extends Definitions<ServicesTriggerhappyBinding> {
  /** Declared in services/hardware/triggerhappy.nix */
  cmd?: Definition<string>
  /** Default: `"press"`. Declared in services/hardware/triggerhappy.nix */
  event?: Definition<"press" | "hold" | "release">
  /** Declared in services/hardware/triggerhappy.nix */
  keys?: Definition<List<Definition<string>>>
}

/** `services.trilium-server` */
export interface ServicesTriliumServer extends Definitions<ServicesTriliumServer> {
  /** Default: `"/var/lib/trilium"`. Declared in services/web-apps/trilium.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/trilium.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/trilium.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/trilium.nix */
  host?: Definition<string>
  /** Default: `"Trilium"`. Declared in services/web-apps/trilium.nix */
  instanceName?: Definition<string>
  /** Default: `{ }`. Declared in services/web-apps/trilium.nix */
  nginx?: ServicesTriliumServerNginx
  /** Default: `false`. Declared in services/web-apps/trilium.nix */
  noAuthentication?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/trilium.nix */
  noBackup?: Definition<boolean>
  /** Default: `pkgs.trilium-server`. Declared in services/web-apps/trilium.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/trilium.nix */
  port?: Definition<Integer>
}

/** `services.trilium-server.nginx` */
export interface ServicesTriliumServerNginx extends Definitions<ServicesTriliumServerNginx> {
  /** Default: `false`. Declared in services/web-apps/trilium.nix */
  enable?: Definition<boolean>
  /** Declared in services/web-apps/trilium.nix */
  hostName?: Definition<string>
}

/** `services.trust-dns` */
export interface ServicesTrustDns extends Definitions<ServicesTrustDns> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  debug?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  quiet?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
}

/** `services.tsidp` */
export interface ServicesTsidp extends Definitions<ServicesTsidp> {
  /** Default: `false`. Declared in services/security/tsidp.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/tsidp.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.tsidp`. Declared in services/security/tsidp.nix */
  package?: Definition<Package>
  settings?: ServicesTsidpSettings
}

/** `services.tsidp.settings` */
export interface ServicesTsidpSettings extends Definitions<ServicesTsidpSettings> {
  /** Default: `false`. Declared in services/security/tsidp.nix */
  debugAllRequests?: Definition<boolean>
  /** Default: `false`. Declared in services/security/tsidp.nix */
  debugTsnet?: Definition<boolean>
  /** Default: `false`. Declared in services/security/tsidp.nix */
  enableFunnel?: Definition<boolean>
  /** Default: `true`. Declared in services/security/tsidp.nix */
  enableSts?: Definition<boolean>
  /** Default: `"idp"`. Declared in services/security/tsidp.nix */
  hostName?: Definition<string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/security/tsidp.nix */
  localPort?: Definition<null | Integer>
  /** Default: `"info"`. Declared in services/security/tsidp.nix */
  logLevel?: Definition<"debug" | "info" | "warn" | "error">
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `443`. Declared in services/security/tsidp.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/security/tsidp.nix */
  useLocalTailscaled?: Definition<boolean>
}

/** `services.tsmBackup` */
export interface ServicesTsmBackup extends Definitions<ServicesTsmBackup> {
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/backup/tsm.nix */
  autoTime?: Definition<null | string>
  /** Type: `non-empty string`. Default: `"backup"`. Declared in services/backup/tsm.nix */
  command?: Definition<string>
  /** Default: `false`. Declared in services/backup/tsm.nix */
  enable?: Definition<boolean>
  /** Type: `non-empty string`. Declared in services/backup/tsm.nix */
  servername?: Definition<string>
}

/** `services.tt-rss` */
export interface ServicesTtRss extends Definitions<ServicesTtRss> {
  auth?: ServicesTtRssAuth
  database?: ServicesTtRssDatabase
  email?: ServicesTtRssEmail
  /** Default: `false`. Declared in services/web-apps/tt-rss.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/tt-rss.nix */
  enableGZipOutput?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/tt-rss.nix */
  extraConfig?: Definition<string>
  /** Default: `""`. Declared in services/web-apps/tt-rss.nix */
  feedCryptKey?: Definition<string>
  /** Default: `0`. Declared in services/web-apps/tt-rss.nix */
  forceArticlePurge?: Definition<Integer>
  /** Default: `"sql"`. Declared in services/web-apps/tt-rss.nix */
  logDestination?: Definition<"" | "sql" | "syslog">
  /** Default: `"pkgs.php"`. Declared in services/web-apps/tt-rss.nix */
  phpPackage?: Definition<Package>
  /** Default: `[ ]`. Declared in services/web-apps/tt-rss.nix */
  pluginPackages?: Definition<List<Definition<Package>>>
  /** Default: `[ "auth_internal" "note" ]`. Declared in services/web-apps/tt-rss.nix */
  plugins?: Definition<List<Definition<string>>>
  /** Default: `"tt-rss"`. Declared in services/web-apps/tt-rss.nix */
  pool?: Definition<string>
  pubSubHubbub?: ServicesTtRssPubSubHubbub
  registration?: ServicesTtRssRegistration
  /** Type: `absolute path`. Default: `"/var/lib/tt-rss"`. Declared in services/web-apps/tt-rss.nix */
  root?: Definition<Path>
  /** Declared in services/web-apps/tt-rss.nix */
  selfUrlPath?: Definition<string>
  /** Default: `86400`. Declared in services/web-apps/tt-rss.nix */
  sessionCookieLifetime?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/tt-rss.nix */
  simpleUpdateMode?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/tt-rss.nix */
  singleUserMode?: Definition<boolean>
  sphinx?: ServicesTtRssSphinx
  /** Default: `[ ]`. Declared in services/web-apps/tt-rss.nix */
  themePackages?: Definition<List<Definition<Package>>>
  updateDaemon?: ServicesTtRssUpdateDaemon
  /** Default: `"tt_rss"`. Declared in services/web-apps/tt-rss.nix */
  user?: Definition<string>
  /** Default: `"tt-rss"`. Declared in services/web-apps/tt-rss.nix */
  virtualHost?: Definition<null | string>
}

/** `services.tt-rss.auth` */
export interface ServicesTtRssAuth extends Definitions<ServicesTtRssAuth> {
  /** Default: `true`. Declared in services/web-apps/tt-rss.nix */
  autoCreate?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/tt-rss.nix */
  autoLogin?: Definition<boolean>
}

/** `services.tt-rss.database` */
export interface ServicesTtRssDatabase extends Definitions<ServicesTtRssDatabase> {
  /** Default: `true`. Declared in services/web-apps/tt-rss.nix */
  createLocally?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/tt-rss.nix */
  host?: Definition<null | string>
  /** Default: `"tt_rss"`. Declared in services/web-apps/tt-rss.nix */
  name?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/tt-rss.nix */
  password?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/tt-rss.nix */
  passwordFile?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/web-apps/tt-rss.nix */
  port?: Definition<null | Integer>
  /** Default: `"pgsql"`. Declared in services/web-apps/tt-rss.nix */
  type?: Definition<"pgsql" | "mysql">
  /** Default: `"tt_rss"`. Declared in services/web-apps/tt-rss.nix */
  user?: Definition<string>
}

/** `services.tt-rss.email` */
export interface ServicesTtRssEmail extends Definitions<ServicesTtRssEmail> {
  /** Default: `"[tt-rss] New headlines for last 24 hours"`. Declared in services/web-apps/tt-rss.nix */
  digestSubject?: Definition<string>
  /** Default: `""`. Declared in services/web-apps/tt-rss.nix */
  fromAddress?: Definition<string>
  /** Default: `"Tiny Tiny RSS"`. Declared in services/web-apps/tt-rss.nix */
  fromName?: Definition<string>
  /** Default: `""`. Declared in services/web-apps/tt-rss.nix */
  login?: Definition<string>
  /** Default: `""`. Declared in services/web-apps/tt-rss.nix */
  password?: Definition<string>
  /** Default: `""`. Declared in services/web-apps/tt-rss.nix */
  security?: Definition<"" | "ssl" | "tls">
  /** Default: `""`. Declared in services/web-apps/tt-rss.nix */
  server?: Definition<string>
}

/** `services.tt-rss.pubSubHubbub` */
export interface ServicesTtRssPubSubHubbub extends Definitions<ServicesTtRssPubSubHubbub> {
  /** Default: `false`. Declared in services/web-apps/tt-rss.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/web-apps/tt-rss.nix */
  hub?: Definition<string>
}

/** `services.tt-rss.registration` */
export interface ServicesTtRssRegistration extends Definitions<ServicesTtRssRegistration> {
  /** Default: `false`. Declared in services/web-apps/tt-rss.nix */
  enable?: Definition<boolean>
  /** Default: `0`. Declared in services/web-apps/tt-rss.nix */
  maxUsers?: Definition<Integer>
  /** Default: `""`. Declared in services/web-apps/tt-rss.nix */
  notifyAddress?: Definition<string>
}

/** `services.tt-rss.sphinx` */
export interface ServicesTtRssSphinx extends Definitions<ServicesTtRssSphinx> {
  /** Default: `[ "ttrss" "delta" ]`. Declared in services/web-apps/tt-rss.nix */
  index?: Definition<List<Definition<string>>>
  /** Default: `"localhost:9312"`. Declared in services/web-apps/tt-rss.nix */
  server?: Definition<string>
}

/** `services.tt-rss.updateDaemon` */
export interface ServicesTtRssUpdateDaemon extends Definitions<ServicesTtRssUpdateDaemon> {
  /** Default: `"--quiet"`. Declared in services/web-apps/tt-rss.nix */
  commandFlags?: Definition<string>
}

/** `services.tts` */
export interface ServicesTts extends Definitions<ServicesTts> {
  /** Default: `{ }`. Declared in services/audio/tts.nix */
  servers?: Definition<AttributeSet<ServicesTtsServer>>
}

/** `services.tts.servers.<name>` */
export interface ServicesTtsServer extends Definitions<ServicesTtsServer> {
  /** Default: `false`. Declared in services/audio/tts.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/audio/tts.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"tts_models/en/ljspeech/tacotron2-DDC"`. Declared in services/audio/tts.nix */
  model?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/audio/tts.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/audio/tts.nix */
  useCuda?: Definition<boolean>
}

/** `services.ttyd` */
export interface ServicesTtyd extends Definitions<ServicesTtyd> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/ttyd.nix */
  caFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/ttyd.nix */
  certFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-servers/ttyd.nix */
  checkOrigin?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-servers/ttyd.nix */
  clientOptions?: Definition<AttributeSet<Definition<string>>>
  /** Default: `false`. Declared in services/web-servers/ttyd.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/ttyd.nix */
  enableIPv6?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/ttyd.nix */
  enableSSL?: Definition<boolean>
  /** Default: `[ "${pkgs.shadow}/bin/login" ]`. Declared in services/web-servers/ttyd.nix */
  entrypoint?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/ttyd.nix */
  indexFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/web-servers/ttyd.nix */
  interface?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/ttyd.nix */
  keyFile?: Definition<null | Path>
  /** Default: `7`. Declared in services/web-servers/ttyd.nix */
  logLevel?: Definition<Integer>
  /** Default: `0`. Declared in services/web-servers/ttyd.nix */
  maxClients?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/ttyd.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7681`. Declared in services/web-servers/ttyd.nix */
  port?: Definition<Integer>
  /** Type: `8 bit unsigned integer; between 0 and 255 (both inclusive)`. Default: `1`. Declared in services/web-servers/ttyd.nix */
  signal?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/ttyd.nix */
  socket?: Definition<null | Path>
  /** Default: `"xterm-256color"`. Declared in services/web-servers/ttyd.nix */
  terminalType?: Definition<string>
  /** Default: `"root"`. Declared in services/web-servers/ttyd.nix */
  user?: Definition<string>
  /** Default: `null`. Declared in services/web-servers/ttyd.nix */
  username?: Definition<null | string>
  /** Default: `null`. Declared in services/web-servers/ttyd.nix */
  writeable?: Definition<null | boolean>
}

/** `services.tuliprox` */
export interface ServicesTuliprox extends Definitions<ServicesTuliprox> {
  /** Type: `YAML 1.1 value`. Declared in services/web-apps/tuliprox.nix */
  apiProxySettings?: JsonValue
  /** Default: `false`. Declared in services/web-apps/tuliprox.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/tuliprox.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `YAML 1.1 value`. Declared in services/web-apps/tuliprox.nix */
  mappingSettings?: JsonValue
  /** Default: `pkgs.tuliprox`. Declared in services/web-apps/tuliprox.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Declared in services/web-apps/tuliprox.nix */
  sourceSettings?: JsonValue
  /** Type: `YAML 1.1 value`. Declared in services/web-apps/tuliprox.nix */
  systemSettings?: JsonValue
}

/** `services.tumbler` */
export interface ServicesTumbler extends Definitions<ServicesTumbler> {
  /** Default: `false`. Declared in services/desktops/tumbler.nix */
  enable?: Definition<boolean>
}

/** `services.tuned` */
export interface ServicesTuned extends Definitions<ServicesTuned> {
  /** Default: `false`. Declared in services/hardware/tuned.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.tuned`. Declared in services/hardware/tuned.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/hardware/tuned.nix */
  ppdSettings?: Definition<ServicesTunedPpdSettings>
  /** Default: `true`. Declared in services/hardware/tuned.nix */
  ppdSupport?: Definition<boolean>
  /** Type: `attribute set of (open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string)))`. Default: `{ }`. Declared in services/hardware/tuned.nix */
  profiles?: Definition<AttributeSet<Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>>>
  /** Type: `open submodule of (submodule)`. Default: `{ }`. Declared in services/hardware/tuned.nix */
  settings?: Definition<ServicesTunedSettings>
}

/** `services.tuned.ppdSettings` */
export interface ServicesTunedPpdSettings {
  /** Default: `{ balanced = "balanced-battery"; }`. Declared in services/hardware/tuned.nix */
  battery?: Definition<AttributeSet<Definition<string>>>
  /** Default: `{ }`. Declared in services/hardware/tuned.nix */
  main?: ServicesTunedPpdSettingsMain
  /** Default: `{ balanced = "balanced"; performance = "throughput-performance"; power-saver = "powersave"; }`. Declared in services/hardware/tuned.nix */
  profiles?: Definition<AttributeSet<Definition<string>>>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | AttributeSet<Definition<string>>> | ServicesTunedPpdSettingsMain | undefined
}

/** `services.tuned.ppdSettings.main` */
export interface ServicesTunedPpdSettingsMain extends Definitions<ServicesTunedPpdSettingsMain> {
  /** Default: `true`. Declared in services/hardware/tuned.nix */
  battery_detection?: Definition<boolean>
  /** Default: `"balanced"`. Declared in services/hardware/tuned.nix */
  default?: Definition<string>
}

/** `services.tuned.settings` */
export interface ServicesTunedSettings {
  /** Default: `true`. Declared in services/hardware/tuned.nix */
  daemon?: Definition<boolean>
  /** Default: `0`. Declared in services/hardware/tuned.nix */
  default_instance_priority?: Definition<Integer>
  /** Default: `false`. Declared in services/hardware/tuned.nix */
  dynamic_tuning?: Definition<boolean>
  /** Default: `{ }`. */
  globalSection?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>
  /** Default: `"/etc/tuned/profiles"`. Declared in services/hardware/tuned.nix */
  profile_dirs?: Definition<string>
  /** Default: `true`. Declared in services/hardware/tuned.nix */
  reapply_sysctl?: Definition<boolean>
  /** Default: `true`. Declared in services/hardware/tuned.nix */
  recommend_command?: Definition<boolean>
  /** Default: `{ }`. */
  sections?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `1`. Declared in services/hardware/tuned.nix */
  sleep_interval?: Definition<Integer>
  /** Default: `10`. Declared in services/hardware/tuned.nix */
  update_interval?: Definition<Integer>
  [name: string]: NixValue | undefined
}

/** `services.tuned.settings` */
export interface ServicesTunedSettings2 extends Definitions<ServicesTunedSettings2> {
  /** Default: `true`. Declared in services/hardware/tuned.nix */
  daemon?: Definition<boolean>
  /** Default: `0`. Declared in services/hardware/tuned.nix */
  default_instance_priority?: Definition<Integer>
  /** Default: `false`. Declared in services/hardware/tuned.nix */
  dynamic_tuning?: Definition<boolean>
  /** Default: `{ }`. */
  globalSection?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>
  /** Default: `"/etc/tuned/profiles"`. Declared in services/hardware/tuned.nix */
  profile_dirs?: Definition<string>
  /** Default: `true`. Declared in services/hardware/tuned.nix */
  reapply_sysctl?: Definition<boolean>
  /** Default: `true`. Declared in services/hardware/tuned.nix */
  recommend_command?: Definition<boolean>
  /** Default: `{ }`. */
  sections?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `1`. Declared in services/hardware/tuned.nix */
  sleep_interval?: Definition<Integer>
  /** Default: `10`. Declared in services/hardware/tuned.nix */
  update_interval?: Definition<Integer>
}

/** `services.tuptime` */
export interface ServicesTuptime extends Definitions<ServicesTuptime> {
  /** Default: `false`. Declared in services/monitoring/tuptime.nix */
  enable?: Definition<boolean>
  timer?: ServicesTuptimeTimer
}

/** `services.tuptime.timer` */
export interface ServicesTuptimeTimer extends Definitions<ServicesTuptimeTimer> {
  /** Default: `true`. Declared in services/monitoring/tuptime.nix */
  enable?: Definition<boolean>
  /** Default: `"*:0/5"`. Declared in services/monitoring/tuptime.nix */
  period?: Definition<string>
}

/** `services.turn-rs` */
export interface ServicesTurnRs extends Definitions<ServicesTurnRs> {
  /** Default: `false`. Declared in services/misc/turn-rs.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.turn-rs`. Declared in services/misc/turn-rs.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/turn-rs.nix */
  secretFile?: Definition<null | Path>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/misc/turn-rs.nix */
  settings?: Definition<AttributeSet<TomlValue>>
}

/** `services.tvheadend` */
export interface ServicesTvheadend extends Definitions<ServicesTvheadend> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  htspPort?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  httpPort?: NixValue
}

/** `services.twingate` */
export interface ServicesTwingate extends Definitions<ServicesTwingate> {
  /** Default: `false`. Declared in services/networking/twingate.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.twingate`. Declared in services/networking/twingate.nix */
  package?: Definition<Package>
}

/** `services.typesense` */
export interface ServicesTypesense extends Definitions<ServicesTypesense> {
  /** Type: `absolute path`. Declared in services/search/typesense.nix */
  apiKeyFile?: Definition<Path>
  /** Default: `false`. Declared in services/search/typesense.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.typesense`. Declared in services/search/typesense.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string) or a non-empty list of them)`. Default: `{ }`. Declared in services/search/typesense.nix */
  settings?: Definition<ServicesTypesenseSettings>
}

/** `services.typesense.settings` */
export interface ServicesTypesenseSettings {
  server?: Definition<ServicesTypesenseSettingsServer>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>> | ServicesTypesenseSettingsServer> | undefined
}

/** `services.typesense.settings.server` */
export interface ServicesTypesenseSettingsServer {
  /** Declared in services/search/typesense.nix */
  "api-address"?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8108`. Declared in services/search/typesense.nix */
  "api-port"?: Definition<Integer>
  /** Default: `"/var/lib/typesense"`. Declared in services/search/typesense.nix */
  "data-dir"?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | string | Integer> | undefined
}

/** `services.tzupdate` */
export interface ServicesTzupdate extends Definitions<ServicesTzupdate> {
  /** Default: `false`. Declared in services/misc/tzupdate.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.tzupdate`. Declared in services/misc/tzupdate.nix */
  package?: Definition<Package>
  timer?: ServicesTzupdateTimer
}

/** `services.tzupdate.timer` */
export interface ServicesTzupdateTimer extends Definitions<ServicesTzupdateTimer> {
  /** Default: `true`. Declared in services/misc/tzupdate.nix */
  enable?: Definition<boolean>
  /** Default: `"hourly"`. Declared in services/misc/tzupdate.nix */
  interval?: Definition<string>
}
