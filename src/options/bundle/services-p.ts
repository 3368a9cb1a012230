// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixFunction, NixValue, NonEmptyList, Package, Path, TomlValue } from "../values.ts"
import type { ServicesNginxVirtualHost } from "./services-n.ts"
import type { ServicesMatomoNginx } from "./services-m.ts"
import type { ServicesUnpollerUnifiController } from "./services-u.ts"

/** `services.pacemaker` */
export interface ServicesPacemaker extends Definitions<ServicesPacemaker> {
  /** Default: `false`. Declared in services/cluster/pacemaker/default.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.pacemaker`. Declared in services/cluster/pacemaker/default.nix */
  package?: Definition<Package>
}

/** `services.packagekit` */
export interface ServicesPackagekit extends Definitions<ServicesPackagekit> {
  /** Default: `false`. Declared in services/misc/packagekit.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/packagekit.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `{ }`. Declared in services/misc/packagekit.nix */
  vendorSettings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `services.pairdrop` */
export interface ServicesPairdrop extends Definitions<ServicesPairdrop> {
  /** Default: `false`. Declared in services/web-apps/pairdrop.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of (boolean or signed integer or string)`. Default: `{ }`. Declared in services/web-apps/pairdrop.nix */
  environment?: Definition<AttributeSet<Definition<boolean | Integer | string>>>
  /** Default: `pkgs.pairdrop`. Declared in services/web-apps/pairdrop.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/pairdrop.nix */
  port?: Definition<Integer>
  /** Type: `JSON value`. Default: `null`. Declared in services/web-apps/pairdrop.nix */
  rtcConfig?: JsonValue
}

/** `services.paisa` */
export interface ServicesPaisa extends Definitions<ServicesPaisa> {
  /** Default: `false`. Declared in services/misc/paisa.nix */
  enable?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in services/misc/paisa.nix */
  host?: Definition<string>
  /** Default: `true`. Declared in services/misc/paisa.nix */
  mutableSettings?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/paisa.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.paisa`. Declared in services/misc/paisa.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7500`. Declared in services/misc/paisa.nix */
  port?: Definition<Integer>
  /** Type: `null or (open submodule of (YAML 1.1 value))`. Default: `null`. Declared in services/misc/paisa.nix */
  settings?: Definition<null | ServicesPaisaSettings>
}

/** `services.paisa.settings` */
export interface ServicesPaisaSettings {
  /** Default: `"/var/lib/paisa/"`. Declared in services/misc/paisa.nix */
  dataDir?: Definition<string>
  /** Default: `"paisa.sqlite3"`. Declared in services/misc/paisa.nix */
  dbFile?: Definition<string>
  /** Default: `"main.ledger"`. Declared in services/misc/paisa.nix */
  journalFile?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.pangolin` */
export interface ServicesPangolin extends Definitions<ServicesPangolin> {
  /** Default: `null`. Declared in services/networking/pangolin.nix */
  baseDomain?: Definition<null | string>
  /** Default: `"pangolin.\${config.services.pangolin.baseDomain}"`. Declared in services/networking/pangolin.nix */
  dashboardDomain?: Definition<string>
  /** Default: `"/var/lib/pangolin"`. Declared in services/networking/pangolin.nix */
  dataDir?: Definition<string>
  /** Default: `null`. Declared in services/networking/pangolin.nix */
  dnsProvider?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/pangolin.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/pangolin.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `config.security.acme.defaults.email`. Declared in services/networking/pangolin.nix */
  letsEncryptEmail?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/pangolin.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.fosrl-pangolin`. Declared in services/networking/pangolin.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/networking/pangolin.nix */
  settings?: JsonValue
}

/** `services.pantalaimon-headless` */
export interface ServicesPantalaimonHeadless extends Definitions<ServicesPantalaimonHeadless> {
  /** Default: `{ }`. Declared in services/matrix/pantalaimon.nix */
  instances?: Definition<AttributeSet<ServicesPantalaimonHeadlessInstance>>
}

/** `services.pantalaimon-headless.instances.<name>` */
export interface ServicesPantalaimonHeadlessInstance extends Definitions<ServicesPantalaimonHeadlessInstance> {
  /** Type: `absolute path`. Default: `"/var/lib/pantalaimon-‹name›"`. Declared in services/matrix/pantalaimon.nix */
  dataPath?: Definition<Path>
  /** Default: `{ }`. Declared in services/matrix/pantalaimon.nix */
  extraSettings?: Definition<NixAttributes>
  /** Declared in services/matrix/pantalaimon.nix */
  homeserver?: Definition<string>
  /** Default: `"localhost"`. Declared in services/matrix/pantalaimon.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8009`. Declared in services/matrix/pantalaimon.nix */
  listenPort?: Definition<Integer>
  /** Default: `"warning"`. Declared in services/matrix/pantalaimon.nix */
  logLevel?: Definition<"info" | "warning" | "error" | "debug">
  /** Default: `true`. Declared in services/matrix/pantalaimon.nix */
  ssl?: Definition<boolean>
}

/** `services.pantheon` */
export interface ServicesPantheon extends Definitions<ServicesPantheon> {
  apps?: ServicesPantheonApps
  contractor?: ServicesPantheonApps
}

/** `services.pantheon.apps` */
export interface ServicesPantheonApps extends Definitions<ServicesPantheonApps> {
  /** Default: `false`. Declared in services/desktop-managers/pantheon.nix */
  enable?: Definition<boolean>
}

/** `services.paperless` */
export interface ServicesPaperless extends Definitions<ServicesPaperless> {
  /** Default: `"127.0.0.1"`. Declared in services/misc/paperless.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/misc/paperless.nix */
  configureNginx?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/paperless.nix */
  configureTika?: Definition<boolean>
  /** Default: `"${dataDir}/consume"`. Declared in services/misc/paperless.nix */
  consumptionDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/paperless.nix */
  consumptionDirIsPublic?: Definition<boolean>
  /** Default: `"/var/lib/paperless"`. Declared in services/misc/paperless.nix */
  dataDir?: Definition<string>
  database?: ServicesPaperlessDatabase
  /** Default: `null`. Declared in services/misc/paperless.nix */
  domain?: Definition<null | string>
  /** Default: `false`. Declared in services/misc/paperless.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/paperless.nix */
  environmentFile?: Definition<null | Path>
  exporter?: ServicesPaperlessExporter
  /** Default: `"${dataDir}/media"`. Declared in services/misc/paperless.nix */
  mediaDir?: Definition<string>
  /** Default: `true`. Declared in services/misc/paperless.nix */
  openMPThreadingWorkaround?: Definition<boolean>
  /** Default: `pkgs.paperless-ngx`. Declared in services/misc/paperless.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/paperless.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `28981`. Declared in services/misc/paperless.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of (boolean or floating point number or signed integer or string or absolute path or package or list of (boolean or floating point number or signed integer or string or absolute path or package) or attribute set of (boolean or floating point number or signed integer or string or absolute path or package))`. Default: `{ }`. Declared in services/misc/paperless.nix */
  settings?: Definition<AttributeSet<Definition<boolean | number | Integer | string | Path | Package | List<Definition<boolean | number | Integer | string | Path | Package>> | AttributeSet<Definition<boolean | number | Integer | string | Path | Package>>>>>
  /** Default: `"paperless"`. Declared in services/misc/paperless.nix */
  user?: Definition<string>
  /**
   * Type: `open submodule of attribute set of (boolean or floating point number or signed integer or string or absolute path or package or list of (boolean or floating point number or signed integer or string or absolute path or package) or attribute set of (boolean or floating point number or signed integer or string or absolute path or package))`.
   *
   * @deprecated renamed to services.paperless.settings
   */
  extraConfig?: Definition<AttributeSet<Definition<boolean | number | Integer | string | Path | Package | List<Definition<boolean | number | Integer | string | Path | Package>> | AttributeSet<Definition<boolean | number | Integer | string | Path | Package>>>>>
}

/** `services.paperless.database` */
export interface ServicesPaperlessDatabase extends Definitions<ServicesPaperlessDatabase> {
  /** Default: `false`. Declared in services/misc/paperless.nix */
  createLocally?: Definition<boolean>
}

/** `services.paperless.exporter` */
export interface ServicesPaperlessExporter extends Definitions<ServicesPaperlessExporter> {
  /** Default: `${config.services.paperless.dataDir}/export`. Declared in services/misc/paperless.nix */
  directory?: Definition<string>
  /** Default: `false`. Declared in services/misc/paperless.nix */
  enable?: Definition<boolean>
  /** Default: `"01:30:00"`. Declared in services/misc/paperless.nix */
  onCalendar?: Definition<null | string>
  /** Default: `{ compare-checksums = true; delete = true; no-color = true; no-progress-bar = true; }`. Declared in services/misc/paperless.nix */
  settings?: Definition<NixAttributes>
}

/** `services.paretosecurity` */
export interface ServicesParetosecurity extends Definitions<ServicesParetosecurity> {
  /** Default: `false`. Declared in services/security/paretosecurity.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.paretosecurity`. Declared in services/security/paretosecurity.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/security/paretosecurity.nix */
  trayIcon?: Definition<boolean>
  /** Default: `{ }`. Declared in services/security/paretosecurity.nix */
  users?: Definition<AttributeSet<ServicesParetosecurityUser>>
}

/** `services.paretosecurity.users.<name>` */
export interface ServicesParetosecurityUser extends Definitions<ServicesParetosecurityUser> {
  /** Declared in services/security/paretosecurity.nix */
  inviteId?: Definition<string>
}

/** `services.parsedmarc` */
export interface ServicesParsedmarc extends Definitions<ServicesParsedmarc> {
  /** Default: `false`. Declared in services/monitoring/parsedmarc.nix */
  enable?: Definition<boolean>
  provision?: ServicesParsedmarcProvision
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Declared in services/monitoring/parsedmarc.nix */
  settings?: Definition<ServicesParsedmarcSettings>
}

/** `services.parsedmarc.provision` */
export interface ServicesParsedmarcProvision extends Definitions<ServicesParsedmarcProvision> {
  /** Default: `true`. Declared in services/monitoring/parsedmarc.nix */
  elasticsearch?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/parsedmarc.nix */
  geoIp?: Definition<boolean>
  grafana?: ServicesParsedmarcProvisionGrafana
  localMail?: ServicesParsedmarcProvisionLocalMail
}

/** `services.parsedmarc.provision.grafana` */
export interface ServicesParsedmarcProvisionGrafana extends Definitions<ServicesParsedmarcProvisionGrafana> {
  /** Default: `config.services.grafana.enable`. Declared in services/monitoring/parsedmarc.nix */
  dashboard?: Definition<boolean>
  /** Default: `config.services.parsedmarc.provision.elasticsearch && config.services.grafana.enable`. Declared in services/monitoring/parsedmarc.nix */
  datasource?: Definition<boolean>
}

/** `services.parsedmarc.provision.localMail` */
export interface ServicesParsedmarcProvisionLocalMail extends Definitions<ServicesParsedmarcProvisionLocalMail> {
  /** Default: `false`. Declared in services/monitoring/parsedmarc.nix */
  enable?: Definition<boolean>
  /** Default: `config.networking.fqdn`. Declared in services/monitoring/parsedmarc.nix */
  hostname?: Definition<string>
  /** Default: `"dmarc"`. Declared in services/monitoring/parsedmarc.nix */
  recipientName?: Definition<string>
}

/** `services.parsedmarc.settings` */
export interface ServicesParsedmarcSettings {
  elasticsearch?: Definition<ServicesParsedmarcSettingsElasticsearch>
  general?: Definition<ServicesParsedmarcSettingsGeneral>
  imap?: Definition<ServicesParsedmarcSettingsImap>
  mailbox?: Definition<ServicesParsedmarcSettingsMailbox>
  smtp?: Definition<ServicesParsedmarcSettingsSmtp>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesParsedmarcSettingsElasticsearch | ServicesParsedmarcSettingsGeneral | ServicesParsedmarcSettingsImap | ServicesParsedmarcSettingsMailbox | ServicesParsedmarcSettingsSmtp> | undefined
}

/** `services.parsedmarc.settings.elasticsearch` */
export interface ServicesParsedmarcSettingsElasticsearch {
  /** Type: `absolute path`. Default: `config.security.pki.caBundle`. Declared in services/monitoring/parsedmarc.nix */
  cert_path?: Definition<Path>
  /** Default: `[ ]`. Declared in services/monitoring/parsedmarc.nix */
  hosts?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path or attribute set of absolute path`. Default: `null`. Declared in services/monitoring/parsedmarc.nix */
  password?: Definition<null | Path | AttributeSet<Definition<Path>>>
  /** Default: `false`. Declared in services/monitoring/parsedmarc.nix */
  ssl?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/parsedmarc.nix */
  user?: Definition<null | string>
  [name: string]: Definition<null | boolean | Integer | number | string | Path | List<Definition<string>> | null | Path | AttributeSet<Definition<Path>> | boolean | null | string> | undefined
}

/** `services.parsedmarc.settings.general` */
export interface ServicesParsedmarcSettingsGeneral {
  /** Default: `true`. Declared in services/monitoring/parsedmarc.nix */
  save_aggregate?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/parsedmarc.nix */
  save_forensic?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.parsedmarc.settings.imap` */
export interface ServicesParsedmarcSettingsImap {
  /** Default: `"localhost"`. Declared in services/monitoring/parsedmarc.nix */
  host?: Definition<string>
  /** Type: `null or absolute path or attribute set of absolute path`. Default: `null`. Declared in services/monitoring/parsedmarc.nix */
  password?: Definition<null | Path | AttributeSet<Definition<Path>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `993`. Declared in services/monitoring/parsedmarc.nix */
  port?: Definition<Integer>
  /** Default: `true`. Declared in services/monitoring/parsedmarc.nix */
  ssl?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/parsedmarc.nix */
  user?: Definition<null | string>
  [name: string]: Definition<null | boolean | Integer | number | string | string | null | Path | AttributeSet<Definition<Path>> | Integer | boolean | null | string> | undefined
}

/** `services.parsedmarc.settings.mailbox` */
export interface ServicesParsedmarcSettingsMailbox {
  /** Default: `false`. Declared in services/monitoring/parsedmarc.nix */
  delete?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/parsedmarc.nix */
  watch?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.parsedmarc.settings.smtp` */
export interface ServicesParsedmarcSettingsSmtp {
  /** Default: `null`. Declared in services/monitoring/parsedmarc.nix */
  from?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/parsedmarc.nix */
  host?: Definition<null | string>
  /** Type: `null or absolute path or attribute set of absolute path`. Default: `null`. Declared in services/monitoring/parsedmarc.nix */
  password?: Definition<null | Path | AttributeSet<Definition<Path>>>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/parsedmarc.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/parsedmarc.nix */
  ssl?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/parsedmarc.nix */
  to?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/parsedmarc.nix */
  user?: Definition<null | string>
  [name: string]: Definition<null | boolean | Integer | number | string | null | string | null | Path | AttributeSet<Definition<Path>> | null | Integer | null | boolean | null | List<Definition<string>>> | undefined
}

/** `services.parsoid` */
export interface ServicesParsoid extends Definitions<ServicesParsoid> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  interface?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  wikis?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  workers?: NixValue
}

/** `services.part-db` */
export interface ServicesPartDb extends Definitions<ServicesPartDb> {
  /** Default: `false`. Declared in services/web-apps/part-db.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/part-db.nix */
  enableNginx?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/part-db.nix */
  enablePostgresql?: Definition<boolean>
  /** Default: `pkgs.part-db`. Declared in services/web-apps/part-db.nix */
  package?: Definition<Package>
  /** Default: `pkgs.php`. Declared in services/web-apps/part-db.nix */
  phpPackage?: Definition<Package>
  /** Default: `'' { "pm" = "dynamic"; "pm.max_children" = 32; "pm.start_servers" = 2; "pm.min_spare_servers" = 2; "pm.max_spare_servers" = 4; "pm.max_requests" = 500; } ''`. Declared in services/web-apps/part-db.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Type: `open submodule of attribute set of (string or signed integer or boolean)`. Default: `{ }`. Declared in services/web-apps/part-db.nix */
  settings?: Definition<ServicesPartDbSettings>
  /** Default: `"localhost"`. Declared in services/web-apps/part-db.nix */
  virtualHost?: Definition<string>
}

/** `services.part-db.settings` */
export interface ServicesPartDbSettings {
  /** Default: `"postgresql://part-db@localhost/part-db?serverVersion=\${config.services.postgresql.package.version}&host=/run/postgresql"`. Declared in services/web-apps/part-db.nix */
  DATABASE_URL?: Definition<string>
  [name: string]: Definition<string | Integer | boolean | string> | undefined
}

/** `services.passSecretService` */
export interface ServicesPassSecretService extends Definitions<ServicesPassSecretService> {
  /** Default: `false`. Declared in services/security/pass-secret-service.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.pass-secret-service`. Declared in services/security/pass-secret-service.nix */
  package?: Definition<Package>
}

/** `services.patroni` */
export interface ServicesPatroni extends Definitions<ServicesPatroni> {
  /** Type: `absolute path`. Default: `"/var/lib/patroni"`. Declared in services/cluster/patroni/default.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/cluster/patroni/default.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (null or string or absolute path or package)`. Default: `{ }`. Declared in services/cluster/patroni/default.nix */
  environmentFiles?: Definition<AttributeSet<Definition<null | string | Path | Package>>>
  /** Default: `"patroni"`. Declared in services/cluster/patroni/default.nix */
  group?: Definition<string>
  /** Declared in services/cluster/patroni/default.nix */
  name?: Definition<string>
  /** Default: `"/service"`. Declared in services/cluster/patroni/default.nix */
  namespace?: Definition<string>
  /** Declared in services/cluster/patroni/default.nix */
  nodeIp?: Definition<string>
  /** Declared in services/cluster/patroni/default.nix */
  otherNodesIps?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Default: `"/var/lib/postgresql/${config.services.patroni.postgresqlPackage.psqlSchema}"`. Declared in services/cluster/patroni/default.nix */
  postgresqlDataDir?: Definition<Path>
  /** Declared in services/cluster/patroni/default.nix */
  postgresqlPackage?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5432`. Declared in services/cluster/patroni/default.nix */
  postgresqlPort?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8008`. Declared in services/cluster/patroni/default.nix */
  restApiPort?: Definition<Integer>
  /** Declared in services/cluster/patroni/default.nix */
  scope?: Definition<string>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/cluster/patroni/default.nix */
  settings?: JsonValue
  /** Default: `false`. Declared in services/cluster/patroni/default.nix */
  softwareWatchdog?: Definition<boolean>
  /** Default: `"patroni"`. Declared in services/cluster/patroni/default.nix */
  user?: Definition<string>
}

/** `services.pcscd` */
export interface ServicesPcscd extends Definitions<ServicesPcscd> {
  /** Default: `false`. Declared in services/hardware/pcscd.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/hardware/pcscd.nix */
  extendReaderNames?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/hardware/pcscd.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [^:]+`. Default: `[ ]`. Declared in services/hardware/pcscd.nix */
  ignoreReaderNames?: Definition<List<Definition<string>>>
  /** Default: `[ pkgs.ccid ]`. Declared in services/hardware/pcscd.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Type: `list of strings concatenated with “\n”`. Default: `[ ]`. Declared in services/hardware/pcscd.nix */
  readerConfigs?: Definition<List<Definition<string>>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  readerConfig?: NixValue
}

/** `services.pdns-recursor` */
export interface ServicesPdnsRecursor extends Definitions<ServicesPdnsRecursor> {
  api?: ServicesPdnsRecursorApi
  dns?: ServicesPdnsRecursorDns
  /** Default: `"validate"`. Declared in services/networking/pdns-recursor.nix */
  dnssecValidation?: Definition<"off" | "process-no-validate" | "process" | "log-fail" | "validate">
  /** Default: `false`. Declared in services/networking/pdns-recursor.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/pdns-recursor.nix */
  exportHosts?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/pdns-recursor.nix */
  forwardZones?: Definition<NixAttributes>
  /** Default: `{ }`. Declared in services/networking/pdns-recursor.nix */
  forwardZonesRecurse?: Definition<NixAttributes>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/pdns-recursor.nix */
  luaConfig?: Definition<string>
  /** Type: `attribute set of (null or signed integer or string or boolean or absolute path or list of (signed integer or string or boolean or absolute path))`. Default: `{ }`. Declared in services/networking/pdns-recursor.nix */
  "old-settings"?: Definition<AttributeSet<Definition<null | Integer | string | boolean | Path | List<Definition<Integer | string | boolean | Path>>>>>
  /** Default: `false`. Declared in services/networking/ncdns.nix */
  resolveNamecoin?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/pdns-recursor.nix */
  serveRFC1918?: Definition<boolean>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/networking/pdns-recursor.nix */
  "yaml-settings"?: JsonValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
}

/** `services.pdns-recursor.api` */
export interface ServicesPdnsRecursorApi extends Definitions<ServicesPdnsRecursorApi> {
  /** Default: `"0.0.0.0"`. Declared in services/networking/pdns-recursor.nix */
  address?: Definition<string>
  /** Default: `[ "127.0.0.1" "::1" ]`. Declared in services/networking/pdns-recursor.nix */
  allowFrom?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8082`. Declared in services/networking/pdns-recursor.nix */
  port?: Definition<Integer>
}

/** `services.pdns-recursor.dns` */
export interface ServicesPdnsRecursorDns extends Definitions<ServicesPdnsRecursorDns> {
  /** Default: `[ "::" "0.0.0.0" ]`. Declared in services/networking/pdns-recursor.nix */
  address?: Definition<string | List<Definition<string>>>
  /** Default: `[ "127.0.0.0/8" "10.0.0.0/8" "100.64.0.0/10" "169.254.0.0/16" "192.168.0.0/16" "172.16.0.0/12" "::1/128" "fc00::/7" "fe80::/10" ]`. Declared in services/networking/pdns-recursor.nix */
  allowFrom?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `53`. Declared in services/networking/pdns-recursor.nix */
  port?: Definition<Integer>
}

/** `services.pdnsd` */
export interface ServicesPdnsd extends Definitions<ServicesPdnsd> {
  /** Default: `"/var/cache/pdnsd"`. Declared in services/networking/pdnsd.nix */
  cacheDir?: Definition<string>
  /** Default: `false`. Declared in services/networking/pdnsd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/pdnsd.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/pdnsd.nix */
  globalConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/pdnsd.nix */
  serverConfig?: Definition<string>
}

/** `services.peerflix` */
export interface ServicesPeerflix extends Definitions<ServicesPeerflix> {
  /** Type: `absolute path`. Default: `"${config.services.peerflix.stateDir}/torrents"`. Declared in services/torrent/peerflix.nix */
  downloadDir?: Definition<Path>
  /** Default: `false`. Declared in services/torrent/peerflix.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/peerflix"`. Declared in services/torrent/peerflix.nix */
  stateDir?: Definition<Path>
}

/** `services.peering-manager` */
export interface ServicesPeeringManager extends Definitions<ServicesPeeringManager> {
  /** Default: `false`. Declared in services/web-apps/peering-manager.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/peering-manager.nix */
  enableLdap?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/peering-manager.nix */
  enableScheduledTasks?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/peering-manager.nix */
  environmentFile?: Definition<null | Path>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/peering-manager.nix */
  extraConfig?: Definition<string>
  /** Type: `absolute path`. Declared in services/web-apps/peering-manager.nix */
  ldapConfigPath?: Definition<Path>
  /** Default: `"[::1]"`. Declared in services/web-apps/peering-manager.nix */
  listenAddress?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/peering-manager.nix */
  peeringdbApiKeyFile?: Definition<null | Path>
  /** Default: `python3Packages: with python3Packages; [];`. Declared in services/web-apps/peering-manager.nix */
  plugins?: Definition<NixFunction<List<Definition<Package>>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8001`. Declared in services/web-apps/peering-manager.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Declared in services/web-apps/peering-manager.nix */
  secretKeyFile?: Definition<Path>
  /** Type: `open submodule of attribute set of (Python value)`. Default: `{ }`. Declared in services/web-apps/peering-manager.nix */
  settings?: Definition<ServicesPeeringManagerSettings>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enableOidc?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  oidcConfigPath?: NixValue
}

/** `services.peering-manager.settings` */
export interface ServicesPeeringManagerSettings {
  /** Default: `[ "*" ]`. Declared in services/web-apps/peering-manager.nix */
  ALLOWED_HOSTS?: Definition<List<Definition<string>>>
  [name: string]: JsonValue | undefined
}

/** `services.peertube` */
export interface ServicesPeertube extends Definitions<ServicesPeertube> {
  /** Default: `false`. Declared in services/web-apps/peertube.nix */
  configureNginx?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/peertube.nix */
  dataDirs?: Definition<List<Definition<Path>>>
  database?: ServicesPeertubeDatabase
  /** Default: `false`. Declared in services/web-apps/peertube.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/peertube.nix */
  enableWebHttps?: Definition<boolean>
  /** Default: `"peertube"`. Declared in services/web-apps/peertube.nix */
  group?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9000`. Declared in services/web-apps/peertube.nix */
  listenHttp?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9000`. Declared in services/web-apps/peertube.nix */
  listenWeb?: Definition<Integer>
  /** Declared in services/web-apps/peertube.nix */
  localDomain?: Definition<string>
  /** Default: `pkgs.peertube`. Declared in services/web-apps/peertube.nix */
  package?: Definition<Package>
  redis?: ServicesPeertubeRedis
  secrets?: ServicesPeertubeSecrets
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/peertube.nix */
  serviceEnvironmentFile?: Definition<null | Path>
  /** Type: `open submodule of (JSON value)`. Declared in services/web-apps/peertube.nix */
  settings?: Definition<ServicesPeertubeSettings>
  smtp?: ServicesPeertubeSmtp
  /** Default: `"peertube"`. Declared in services/web-apps/peertube.nix */
  user?: Definition<string>
}

/** `services.peertube.database` */
export interface ServicesPeertubeDatabase extends Definitions<ServicesPeertubeDatabase> {
  /** Default: `false`. Declared in services/web-apps/peertube.nix */
  createLocally?: Definition<boolean>
  /** Default: `if config.services.peertube.database.createLocally then "/run/postgresql" else null`. Declared in services/web-apps/peertube.nix */
  host?: Definition<string>
  /** Default: `"peertube"`. Declared in services/web-apps/peertube.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/peertube.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5432`. Declared in services/web-apps/peertube.nix */
  port?: Definition<Integer>
  /** Default: `"peertube"`. Declared in services/web-apps/peertube.nix */
  user?: Definition<string>
}

/** `services.peertube.redis` */
export interface ServicesPeertubeRedis extends Definitions<ServicesPeertubeRedis> {
  /** Default: `false`. Declared in services/web-apps/peertube.nix */
  createLocally?: Definition<boolean>
  /** Default: `config.services.peertube.redis.createLocally`. Declared in services/web-apps/peertube.nix */
  enableUnixSocket?: Definition<boolean>
  /** Default: `if config.services.peertube.redis.createLocally && !config.services.peertube.redis.enableUnixSocket then "127.0.0.1" else null`. Declared in services/web-apps/peertube.nix */
  host?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/peertube.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `if config.services.peertube.redis.createLocally && config.services.peertube.redis.enableUnixSocket then null else 6379`. Declared in services/web-apps/peertube.nix */
  port?: Definition<null | Integer>
}

/** `services.peertube-runner` */
export interface ServicesPeertubeRunner extends Definitions<ServicesPeertubeRunner> {
  /** Default: `false`. Declared in services/web-apps/peertube-runner.nix */
  enable?: Definition<boolean>
  /** Default: `[ "vod-web-video-transcoding" "vod-hls-transcoding" "vod-audio-merge-transcoding" "live-rtmp-hls-transcoding" "video-studio-transcoding" "video-transcription" ]`. Declared in services/web-apps/peertube-runner.nix */
  enabledJobTypes?: Definition<NonEmptyList<Definition<string>>>
  /** Default: `"prunner"`. Declared in services/web-apps/peertube-runner.nix */
  group?: Definition<string>
  /** Default: `{ }`. Declared in services/web-apps/peertube-runner.nix */
  instancesToRegister?: Definition<AttributeSet<ServicesPeertubeRunnerInstancesToRegisterEntry>>
  /** Default: `pkgs.peertube.runner`. Declared in services/web-apps/peertube-runner.nix */
  package?: Definition<Package>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/web-apps/peertube-runner.nix */
  settings?: TomlValue
  /** Default: `"prunner"`. Declared in services/web-apps/peertube-runner.nix */
  user?: Definition<string>
}

/** `services.peertube-runner.instancesToRegister.<name>` */
export interface ServicesPeertubeRunnerInstancesToRegisterEntry extends Definitions<ServicesPeertubeRunnerInstancesToRegisterEntry> {
  /** Type: `absolute path`. Declared in services/web-apps/peertube-runner.nix */
  registrationTokenFile?: Definition<Path>
  /** Default: `null`. Declared in services/web-apps/peertube-runner.nix */
  runnerDescription?: Definition<null | string>
  /** Declared in services/web-apps/peertube-runner.nix */
  runnerName?: Definition<string>
  /** Declared in services/web-apps/peertube-runner.nix */
  url?: Definition<string>
}

/** `services.peertube.secrets` */
export interface ServicesPeertubeSecrets extends Definitions<ServicesPeertubeSecrets> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/peertube.nix */
  secretsFile?: Definition<null | Path>
}

/** `services.peertube.settings` */
export interface ServicesPeertubeSettings {
  video_transcription?: Definition<ServicesPeertubeSettingsVideoTranscription>
  [name: string]: Definition<ServicesPeertubeSettingsVideoTranscription> | JsonValue | undefined
}

/** `services.peertube.settings.video_transcription` */
export interface ServicesPeertubeSettingsVideoTranscription {
  /** Default: `false`. Declared in services/web-apps/peertube.nix */
  enabled?: Definition<boolean>
  /** Type: `absolute path or string`. Declared in services/web-apps/peertube.nix */
  engine_path?: Definition<Path | string>
  [name: string]: JsonValue | undefined
}

/** `services.peertube.smtp` */
export interface ServicesPeertubeSmtp extends Definitions<ServicesPeertubeSmtp> {
  /** Default: `false`. Declared in services/web-apps/peertube.nix */
  createLocally?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/peertube.nix */
  passwordFile?: Definition<null | Path>
}

/** `services.peroxide` */
export interface ServicesPeroxide extends Definitions<ServicesPeroxide> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  logLevel?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
}

/** `services.persistent-evdev` */
export interface ServicesPersistentEvdev extends Definitions<ServicesPersistentEvdev> {
  /** Default: `{ }`. Declared in services/misc/persistent-evdev.nix */
  devices?: Definition<AttributeSet<Definition<string>>>
  /** Default: `false`. Declared in services/misc/persistent-evdev.nix */
  enable?: Definition<boolean>
}

/** `services.pfix-srsd` */
export interface ServicesPfixSrsd extends Definitions<ServicesPfixSrsd> {
  /** Default: `true`. Declared in services/mail/pfix-srsd.nix */
  configurePostfix?: Definition<boolean>
  /** Declared in services/mail/pfix-srsd.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/mail/pfix-srsd.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/pfix-srsd/secrets"`. Declared in services/mail/pfix-srsd.nix */
  secretsFile?: Definition<Path>
}

/** `services.pgadmin` */
export interface ServicesPgadmin extends Definitions<ServicesPgadmin> {
  emailServer?: ServicesPgadminEmailServer
  /** Default: `false`. Declared in services/admin/pgadmin.nix */
  enable?: Definition<boolean>
  /** Declared in services/admin/pgadmin.nix */
  initialEmail?: Definition<string>
  /** Type: `absolute path`. Declared in services/admin/pgadmin.nix */
  initialPasswordFile?: Definition<Path>
  /** Default: `6`. Declared in services/admin/pgadmin.nix */
  minimumPasswordLength?: Definition<Integer>
  /** Default: `false`. Declared in services/admin/pgadmin.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.pgadmin4`. Declared in services/admin/pgadmin.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5050`. Declared in services/admin/pgadmin.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/admin/pgadmin.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<List<Definition<Integer | boolean | string>> | AttributeSet<Definition<Integer | boolean | string>> | Integer | boolean | string>> | List<Definition<List<Definition<Integer | boolean | string>> | AttributeSet<Definition<Integer | boolean | string>> | Integer | boolean | string>> | List<Definition<Integer | boolean | string>> | AttributeSet<Definition<Integer | boolean | string>> | Integer | boolean | string>>>
}

/** `services.pgadmin.emailServer` */
export interface ServicesPgadminEmailServer extends Definitions<ServicesPgadminEmailServer> {
  /** Default: `"localhost"`. Declared in services/admin/pgadmin.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/admin/pgadmin.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/admin/pgadmin.nix */
  passwordFile?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `25`. Declared in services/admin/pgadmin.nix */
  port?: Definition<Integer>
  /** Declared in services/admin/pgadmin.nix */
  sender?: Definition<string>
  /** Default: `false`. Declared in services/admin/pgadmin.nix */
  useSSL?: Definition<boolean>
  /** Default: `false`. Declared in services/admin/pgadmin.nix */
  useTLS?: Definition<boolean>
  /** Default: `null`. Declared in services/admin/pgadmin.nix */
  username?: Definition<null | string>
}

/** `services.pgbackrest` */
export interface ServicesPgbackrest extends Definitions<ServicesPgbackrest> {
  commands?: ServicesPgbackrestCommands
  /** Default: `false`. Declared in services/backup/pgbackrest.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string))`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  repos?: Definition<AttributeSet<Definition<ServicesPgbackrestRepo>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  stanzas?: Definition<AttributeSet<ServicesPgbackrestStanza>>
}

/** `services.pgbackrest.commands` */
export interface ServicesPgbackrestCommands extends Definitions<ServicesPgbackrestCommands> {
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  annotate?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  "archive-get"?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  "archive-push"?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  backup?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  check?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  expire?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  help?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  info?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  "repo-get"?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  "repo-ls"?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  restore?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  server?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  "server-ping"?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  "stanza-create"?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  "stanza-delete"?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  "stanza-upgrade"?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  start?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  stop?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  verify?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  version?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
}

/** `services.pgbackrest.repos.<name>` */
export interface ServicesPgbackrestRepo {
  /** Default: `name`. Declared in services/backup/pgbackrest.nix */
  host?: Definition<null | string>
  /** Default: `name`. Declared in services/backup/pgbackrest.nix */
  "sftp-host"?: Definition<null | string>
  /** Type: `null or absolute path not in the Nix store`. Default: `null`. Declared in services/backup/pgbackrest.nix */
  "sftp-private-key-file"?: Definition<null | Path>
  [name: string]: Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>> | null | string | null | Path> | undefined
}

/** `services.pgbackrest.stanzas.<name>` */
export interface ServicesPgbackrestStanza extends Definitions<ServicesPgbackrestStanza> {
  /** Type: `attribute set of (open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string))`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  instances?: Definition<AttributeSet<Definition<ServicesPgbackrestStanzaInstance>>>
  /** Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  jobs?: Definition<AttributeSet<ServicesPgbackrestStanzaJob>>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string or attribute set of string or list of string)`. Default: `{ }`. Declared in services/backup/pgbackrest.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>>>>>
}

/** `services.pgbackrest.stanzas.<name>.instances.<name>` */
export interface ServicesPgbackrestStanzaInstance {
  /** Default: `if name == "localhost" then null else name`. Declared in services/backup/pgbackrest.nix */
  host?: Definition<null | string>
  [name: string]: Definition<boolean | Integer | string | AttributeSet<Definition<string>> | List<Definition<string>> | null | string> | undefined
}

/** `services.pgbackrest.stanzas.<name>.jobs.<name>` */
export interface ServicesPgbackrestStanzaJob extends Definitions<ServicesPgbackrestStanzaJob> {
  /** Declared in services/backup/pgbackrest.nix */
  schedule?: Definition<string>
  /** Declared in services/backup/pgbackrest.nix */
  type?: Definition<string>
}

/** `services.pgbouncer` */
export interface ServicesPgbouncer extends Definitions<ServicesPgbouncer> {
  /** Default: `false`. Declared in services/databases/pgbouncer.nix */
  enable?: Definition<boolean>
  /** Default: `"pgbouncer"`. Declared in services/databases/pgbouncer.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/pgbouncer"`. Declared in services/databases/pgbouncer.nix */
  homeDir?: Definition<Path>
  /** Default: `65536`. Declared in services/databases/pgbouncer.nix */
  openFilesLimit?: Definition<Integer>
  /** Default: `false`. Declared in services/databases/pgbouncer.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.pgbouncer`. Declared in services/databases/pgbouncer.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/databases/pgbouncer.nix */
  settings?: Definition<ServicesPgbouncerSettings>
  /** Default: `"pgbouncer"`. Declared in services/databases/pgbouncer.nix */
  user?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  adminUsers?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  authDbname?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  authFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  authHbaFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  authQuery?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  authType?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  authUser?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  databases?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  defaultPoolSize?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  ignoreStartupParameters?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenPort?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  logFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  maxClientConn?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  maxDbConnections?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  maxUserConnections?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  peers?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  poolMode?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  statsUsers?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  syslog?: NixValue
  tls?: ServicesPgbouncerTls
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  users?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  verbose?: NixValue
}

/** `services.pgbouncer.settings` */
export interface ServicesPgbouncerSettings {
  /** Default: `{ }`. Declared in services/databases/pgbouncer.nix */
  databases?: Definition<AttributeSet<Definition<string>>>
  /** Default: `{ }`. Declared in services/databases/pgbouncer.nix */
  peers?: Definition<AttributeSet<Definition<string>>>
  pgbouncer?: Definition<ServicesPgbouncerSettingsPgbouncer>
  /** Default: `{ }`. Declared in services/databases/pgbouncer.nix */
  users?: Definition<AttributeSet<Definition<string>>>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | AttributeSet<Definition<string>> | ServicesPgbouncerSettingsPgbouncer> | undefined
}

/** `services.pgbouncer.settings.pgbouncer` */
export interface ServicesPgbouncerSettingsPgbouncer {
  /** Default: `20`. Declared in services/databases/pgbouncer.nix */
  default_pool_size?: Definition<Integer>
  /** Type: `null or strings concatenated with “,”`. Default: `null`. Declared in services/databases/pgbouncer.nix */
  ignore_startup_parameters?: Definition<null | string>
  /** Type: `null or strings concatenated with “,”`. Default: `null`. Declared in services/databases/pgbouncer.nix */
  listen_addr?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6432`. Declared in services/databases/pgbouncer.nix */
  listen_port?: Definition<Integer>
  /** Default: `100`. Declared in services/databases/pgbouncer.nix */
  max_client_conn?: Definition<Integer>
  /** Default: `0`. Declared in services/databases/pgbouncer.nix */
  max_db_connections?: Definition<Integer>
  /** Default: `0`. Declared in services/databases/pgbouncer.nix */
  max_user_connections?: Definition<Integer>
  /** Default: `"session"`. Declared in services/databases/pgbouncer.nix */
  pool_mode?: Definition<"session" | "transaction" | "statement">
  [name: string]: Definition<null | boolean | Integer | number | string | Integer | null | string | "session" | "transaction" | "statement"> | undefined
}

/** `services.pgbouncer.tls` */
export interface ServicesPgbouncerTls extends Definitions<ServicesPgbouncerTls> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  client?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  server?: NixValue
}

/** `services.pghero` */
export interface ServicesPghero extends Definitions<ServicesPghero> {
  /** Default: `false`. Declared in services/misc/pghero.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/pghero.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/pghero.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `[ ]`. Declared in services/misc/pghero.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/misc/pghero.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Declared in services/misc/pghero.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.pghero`. Declared in services/misc/pghero.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/pghero.nix */
  settings?: JsonValue
}

/** `services.pgmanage` */
export interface ServicesPgmanage extends Definitions<ServicesPgmanage> {
  /** Default: `false`. Declared in services/databases/pgmanage.nix */
  allowCustomConnections?: Definition<boolean>
  /** Default: `{ }`. Declared in services/databases/pgmanage.nix */
  connections?: Definition<AttributeSet<Definition<string>>>
  /** Default: `false`. Declared in services/databases/pgmanage.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/databases/pgmanage.nix */
  localOnly?: Definition<boolean>
  /** Default: `"error"`. Declared in services/databases/pgmanage.nix */
  logLevel?: Definition<"error" | "warn" | "notice" | "info">
  /** Default: `null`. Declared in services/databases/pgmanage.nix */
  loginGroup?: Definition<null | string>
  /** Default: `3600`. Declared in services/databases/pgmanage.nix */
  loginTimeout?: Definition<Integer>
  /** Default: `pkgs.pgmanage`. Declared in services/databases/pgmanage.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/databases/pgmanage.nix */
  port?: Definition<Integer>
  /** Default: `"/var/lib/pgmanage"`. Declared in services/databases/pgmanage.nix */
  sqlRoot?: Definition<string>
  /** Default: `true`. Declared in services/databases/pgmanage.nix */
  superOnly?: Definition<boolean>
  /** Default: `null`. Declared in services/databases/pgmanage.nix */
  tls?: null | ServicesPgmanageTls
}

/** `services.pgmanage.tls` */
export interface ServicesPgmanageTls extends Definitions<ServicesPgmanageTls> {
  /** Declared in services/databases/pgmanage.nix */
  cert?: Definition<string>
  /** Declared in services/databases/pgmanage.nix */
  key?: Definition<string>
}

/** `services.pgpkeyserver-lite` */
export interface ServicesPgpkeyserverLite extends Definitions<ServicesPgpkeyserverLite> {
  /** Default: `false`. Declared in services/web-apps/pgpkeyserver-lite.nix */
  enable?: Definition<boolean>
  /** Default: `head config.services.sks.hkpAddress`. Declared in services/web-apps/pgpkeyserver-lite.nix */
  hkpAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `config.services.sks.hkpPort`. Declared in services/web-apps/pgpkeyserver-lite.nix */
  hkpPort?: Definition<Integer>
  /** Declared in services/web-apps/pgpkeyserver-lite.nix */
  hostname?: Definition<string>
  /** Default: `pkgs.pgpkeyserver-lite`. Declared in services/web-apps/pgpkeyserver-lite.nix */
  package?: Definition<Package>
}

/** `services.pgscv` */
export interface ServicesPgscv extends Definitions<ServicesPgscv> {
  /** Default: `false`. Declared in services/monitoring/pgscv.nix */
  enable?: Definition<boolean>
  /** Default: `"info"`. Declared in services/monitoring/pgscv.nix */
  logLevel?: Definition<"debug" | "info" | "warn" | "error">
  /** Default: `pkgs.pgscv`. Declared in services/monitoring/pgscv.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/monitoring/pgscv.nix */
  settings?: JsonValue
}

/** `services.photonvision` */
export interface ServicesPhotonvision extends Definitions<ServicesPhotonvision> {
  /** Default: `false`. Declared in services/video/photonvision.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/video/photonvision.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.photonvision`. Declared in services/video/photonvision.nix */
  package?: Definition<Package>
}

/** `services.photoprism` */
export interface ServicesPhotoprism extends Definitions<ServicesPhotoprism> {
  /** Default: `"localhost"`. Declared in services/web-apps/photoprism.nix */
  address?: Definition<string>
  /** Type: `null or absolute path not in the Nix store`. Default: `null`. Declared in services/web-apps/photoprism.nix */
  databasePasswordFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-apps/photoprism.nix */
  enable?: Definition<boolean>
  /** Default: `"import"`. Declared in services/web-apps/photoprism.nix */
  importPath?: Definition<string>
  /** Type: `absolute path`. Default: `null`. Declared in services/web-apps/photoprism.nix */
  originalsPath?: Definition<Path>
  /** Default: `pkgs.photoprism`. Declared in services/web-apps/photoprism.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path not in the Nix store`. Default: `null`. Declared in services/web-apps/photoprism.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2342`. Declared in services/web-apps/photoprism.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/web-apps/photoprism.nix */
  settings?: Definition<AttributeSet<Definition<string>>>
  /** Type: `absolute path`. Default: `"/var/lib/photoprism"`. Declared in services/web-apps/photoprism.nix */
  storagePath?: Definition<Path>
}

/** `services.phpfpm` */
export interface ServicesPhpfpm extends Definitions<ServicesPhpfpm> {
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/web-servers/phpfpm/default.nix */
  extraConfig?: Definition<null | string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/phpfpm/default.nix */
  phpOptions?: Definition<string>
  /** Default: `pkgs.php`. Declared in services/web-servers/phpfpm/default.nix */
  phpPackage?: Definition<Package>
  /** Default: `{ }`. Declared in services/web-servers/phpfpm/default.nix */
  pools?: Definition<AttributeSet<ServicesPhpfpmPool>>
  /** Default: `{ }`. Declared in services/web-servers/phpfpm/default.nix */
  settings?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
}

/** `services.phpfpm.pools.<name>` */
export interface ServicesPhpfpmPool extends Definitions<ServicesPhpfpmPool> {
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/web-servers/phpfpm/default.nix */
  extraConfig?: Definition<null | string>
  /** Declared in services/web-servers/phpfpm/default.nix */
  group?: Definition<string>
  /** Default: `""`. Declared in services/web-servers/phpfpm/default.nix */
  listen?: Definition<string>
  /** Default: `{ }`. Declared in services/web-servers/phpfpm/default.nix */
  phpEnv?: Definition<AttributeSet<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Declared in services/web-servers/phpfpm/default.nix */
  phpOptions?: Definition<string>
  /** Default: `config.services.phpfpm.phpPackage`. Declared in services/web-servers/phpfpm/default.nix */
  phpPackage?: Definition<Package>
  /** Default: `{ }`. Declared in services/web-servers/phpfpm/default.nix */
  settings?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Declared in services/web-servers/phpfpm/default.nix */
  user?: Definition<string>
}

/** `services.phylactery` */
export interface ServicesPhylactery extends Definitions<ServicesPhylactery> {
  /** Default: `false`. Declared in services/web-apps/phylactery.nix */
  enable?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/phylactery.nix */
  host?: Definition<string>
  /** Type: `absolute path`. Declared in services/web-apps/phylactery.nix */
  library?: Definition<Path>
  /** Default: `pkgs.phylactery`. Declared in services/web-apps/phylactery.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/web-apps/phylactery.nix */
  port?: Definition<Integer>
}

/** `services.physlock` */
export interface ServicesPhyslock extends Definitions<ServicesPhyslock> {
  /** Default: `false`. Declared in services/security/physlock.nix */
  allowAnyUser?: Definition<boolean>
  /** Default: `true`. Declared in services/security/physlock.nix */
  disableSysRq?: Definition<boolean>
  /** Default: `false`. Declared in services/security/physlock.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/security/physlock.nix */
  lockMessage?: Definition<string>
  lockOn?: ServicesPhyslockLockOn
  /** Default: `false`. Declared in services/security/physlock.nix */
  muteKernelMessages?: Definition<boolean>
}

/** `services.physlock.lockOn` */
export interface ServicesPhyslockLockOn extends Definitions<ServicesPhyslockLockOn> {
  /** Default: `[ ]`. Declared in services/security/physlock.nix */
  extraTargets?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/security/physlock.nix */
  hibernate?: Definition<boolean>
  /** Default: `true`. Declared in services/security/physlock.nix */
  suspend?: Definition<boolean>
}

/** `services.picom` */
export interface ServicesPicom extends Definitions<ServicesPicom> {
  /** Type: `integer or floating point number between 0 and 1 (both inclusive)`. Default: `1.0`. Declared in services/x11/picom.nix */
  activeOpacity?: Definition<Integer | number>
  /** Default: `"xrender"`. Declared in services/x11/picom.nix */
  backend?: Definition<"egl" | "glx" | "xrender" | "xr_glx_hybrid">
  /** Default: `false`. Declared in services/x11/picom.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/x11/picom.nix */
  fade?: Definition<boolean>
  /** Type: `positive integer, meaning >0`. Default: `10`. Declared in services/x11/picom.nix */
  fadeDelta?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/x11/picom.nix */
  fadeExclude?: Definition<List<Definition<string>>>
  /** Type: `pair of integer or floating point number between 0.01 and 1 (both inclusive)`. Default: `[ 0.028 0.03 ]`. Declared in services/x11/picom.nix */
  fadeSteps?: Definition<readonly [Definition<Integer | number>, Definition<Integer | number>]>
  /** Type: `integer or floating point number between 0.1 and 1 (both inclusive)`. Default: `1.0`. Declared in services/x11/picom.nix */
  inactiveOpacity?: Definition<Integer | number>
  /** Type: `integer or floating point number between 0 and 1 (both inclusive)`. Default: `1.0`. Declared in services/x11/picom.nix */
  menuOpacity?: Definition<Integer | number>
  /** Default: `[ ]`. Declared in services/x11/picom.nix */
  opacityRules?: Definition<List<Definition<string>>>
  /** Default: `pkgs.picom`. Declared in services/x11/picom.nix */
  package?: Definition<Package>
  /** Type: `libconfig configuration. The format consists of an attributes set (called a group) of settings. Each setting can be a scalar type (boolean, integer, floating point number or string), a list of scalars or a group itself`. Default: `{ }`. Declared in services/x11/picom.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  /** Default: `false`. Declared in services/x11/picom.nix */
  shadow?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/x11/picom.nix */
  shadowExclude?: Definition<List<Definition<string>>>
  /** Default: `[ -15 -15 ]`. Declared in services/x11/picom.nix */
  shadowOffsets?: Definition<readonly [Definition<Integer>, Definition<Integer>]>
  /** Type: `integer or floating point number between 0 and 1 (both inclusive)`. Default: `0.75`. Declared in services/x11/picom.nix */
  shadowOpacity?: Definition<Integer | number>
  /** Default: `false`. Declared in services/x11/picom.nix */
  vSync?: Definition<boolean | "none" | "drm" | "opengl" | "opengl-oml" | "opengl-swc" | "opengl-mswc">
  /** Default: `{ popup_menu = { opacity = config.services.picom.menuOpacity; }; dropdown_menu = { opacity = config.services.picom.menuOpacity; }; }`. Declared in services/x11/picom.nix */
  wintypes?: Definition<NixAttributes>
}

/** `services.picosnitch` */
export interface ServicesPicosnitch extends Definitions<ServicesPicosnitch> {
  /** Default: `false`. Declared in services/networking/picosnitch.nix */
  enable?: Definition<boolean>
}

/** `services.pict-rs` */
export interface ServicesPictRs extends Definitions<ServicesPictRs> {
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/pict-rs.nix */
  address?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/pict-rs"`. Declared in services/web-apps/pict-rs.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/pict-rs.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.pict-rs`. Declared in services/web-apps/pict-rs.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/pict-rs.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/pict-rs.nix */
  repoPath?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/pict-rs.nix */
  storePath?: Definition<null | Path>
}

/** `services.pid-fan-controller` */
export interface ServicesPidFanController extends Definitions<ServicesPidFanController> {
  /** Default: `false`. Declared in services/hardware/pid-fan-controller.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.pid-fan-controller`. Declared in services/hardware/pid-fan-controller.nix */
  package?: Definition<Package>
  settings?: ServicesPidFanControllerSettings
}

/** `services.pid-fan-controller.settings` */
export interface ServicesPidFanControllerSettings extends Definitions<ServicesPidFanControllerSettings> {
  /** Declared in services/hardware/pid-fan-controller.nix */
  fans?: Definition<List<ServicesPidFanControllerSettingsFan>>
  /** Declared in services/hardware/pid-fan-controller.nix */
  heatSources?: Definition<List<ServicesPidFanControllerSettingsHeatSource>>
  /** Default: `500`. Declared in services/hardware/pid-fan-controller.nix */
  interval?: Definition<Integer>
}

/** `services.pid-fan-controller.settings.fans.*` */
export interface ServicesPidFanControllerSettingsFan extends Definitions<ServicesPidFanControllerSettingsFan> {
  /** Default: `false`. Declared in services/hardware/pid-fan-controller.nix */
  cutoff?: Definition<boolean>
  /** Declared in services/hardware/pid-fan-controller.nix */
  heatPressureSrcs?: Definition<NonEmptyList<Definition<string>>>
  /** Type: `8 bit unsigned integer; between 0 and 255 (both inclusive)`. Default: `255`. Declared in services/hardware/pid-fan-controller.nix */
  maxPwm?: Definition<Integer>
  /** Type: `8 bit unsigned integer; between 0 and 255 (both inclusive)`. Default: `0`. Declared in services/hardware/pid-fan-controller.nix */
  minPwm?: Definition<Integer>
  /** Declared in services/hardware/pid-fan-controller.nix */
  wildcardPath?: Definition<string>
}

/** `services.pid-fan-controller.settings.heatSources.*` */
export interface ServicesPidFanControllerSettingsHeatSource extends Definitions<ServicesPidFanControllerSettingsHeatSource> {
  /** Type: `non-empty string`. Declared in services/hardware/pid-fan-controller.nix */
  name?: Definition<string>
  pidParams?: ServicesPidFanControllerSettingsHeatSourcePidParams
  /** Type: `non-empty string`. Declared in services/hardware/pid-fan-controller.nix */
  wildcardPath?: Definition<string>
}

/** `services.pid-fan-controller.settings.heatSources.*.pidParams` */
export interface ServicesPidFanControllerSettingsHeatSourcePidParams extends Definitions<ServicesPidFanControllerSettingsHeatSourcePidParams> {
  /** Declared in services/hardware/pid-fan-controller.nix */
  D?: Definition<number>
  /** Declared in services/hardware/pid-fan-controller.nix */
  I?: Definition<number>
  /** Declared in services/hardware/pid-fan-controller.nix */
  P?: Definition<number>
  /** Type: `unsigned integer, meaning >=0`. Declared in services/hardware/pid-fan-controller.nix */
  setPoint?: Definition<Integer>
}

/** `services.pihole-ftl` */
export interface ServicesPiholeFtl extends Definitions<ServicesPiholeFtl> {
  /** Default: `false`. Declared in services/networking/pihole-ftl.nix */
  enable?: Definition<boolean>
  /** Default: `"pihole"`. Declared in services/networking/pihole-ftl.nix */
  group?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/pihole-ftl.nix */
  lists?: Definition<List<ServicesPiholeFtlList>>
  /** Type: `absolute path`. Default: `"/var/log/pihole"`. Declared in services/networking/pihole-ftl.nix */
  logDirectory?: Definition<Path>
  /** Default: `"https://ftl.pi-hole.net/macvendor.db"`. Declared in services/networking/pihole-ftl.nix */
  macvendorURL?: Definition<string>
  /** Default: `false`. Declared in services/networking/pihole-ftl.nix */
  openFirewallDHCP?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/pihole-ftl.nix */
  openFirewallDNS?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/pihole-ftl.nix */
  openFirewallWebserver?: Definition<boolean>
  /** Default: `pkgs.pihole-ftl`. Declared in services/networking/pihole-ftl.nix */
  package?: Definition<Package>
  /** Default: `pkgs.pihole`. Declared in services/networking/pihole-ftl.nix */
  piholePackage?: Definition<Package>
  /** Type: `integer or floating point number between 0 and 3 (both inclusive)`. Default: `0`. Declared in services/networking/pihole-ftl.nix */
  privacyLevel?: Definition<Integer | number>
  queryLogDeleter?: ServicesPiholeFtlQueryLogDeleter
  /** Type: `TOML value`. Declared in services/networking/pihole-ftl.nix */
  settings?: TomlValue
  /** Type: `absolute path`. Default: `"/var/lib/pihole"`. Declared in services/networking/pihole-ftl.nix */
  stateDirectory?: Definition<Path>
  /** Default: `false`. Declared in services/networking/pihole-ftl.nix */
  useDnsmasqConfig?: Definition<boolean>
  /** Default: `"pihole"`. Declared in services/networking/pihole-ftl.nix */
  user?: Definition<string>
}

/** `services.pihole-ftl.lists.*` */
export interface ServicesPiholeFtlList extends Definitions<ServicesPiholeFtlList> {
  /** Default: `""`. Declared in services/networking/pihole-ftl.nix */
  description?: Definition<string>
  /** Default: `true`. Declared in services/networking/pihole-ftl.nix */
  enabled?: Definition<boolean>
  /** Default: `"block"`. Declared in services/networking/pihole-ftl.nix */
  type?: Definition<"allow" | "block">
  /** Declared in services/networking/pihole-ftl.nix */
  url?: Definition<string>
}

/** `services.pihole-ftl.queryLogDeleter` */
export interface ServicesPiholeFtlQueryLogDeleter extends Definitions<ServicesPiholeFtlQueryLogDeleter> {
  /** Default: `90`. Declared in services/networking/pihole-ftl.nix */
  age?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/pihole-ftl.nix */
  enable?: Definition<boolean>
  /** Default: `"weekly"`. Declared in services/networking/pihole-ftl.nix */
  interval?: Definition<string>
}

/** `services.pihole-web` */
export interface ServicesPiholeWeb extends Definitions<ServicesPiholeWeb> {
  /** Default: `false`. Declared in services/web-apps/pihole-web.nix */
  enable?: Definition<boolean>
  /** Default: `"pi.hole"`. Declared in services/web-apps/pihole-web.nix */
  hostName?: Definition<string>
  /** Default: `pkgs.pihole-web`. Declared in services/web-apps/pihole-web.nix */
  package?: Definition<Package>
  /** Type: `list of (16 bit unsigned integer; between 0 and 65535 (both inclusive) or string or (submodule))`. Declared in services/web-apps/pihole-web.nix */
  ports?: Definition<List<Definition<Integer | string | NixAttributes>>>
}

/** `services.pinchflat` */
export interface ServicesPinchflat extends Definitions<ServicesPinchflat> {
  /** Default: `false`. Declared in services/misc/pinchflat.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/pinchflat.nix */
  extraConfig?: Definition<AttributeSet<Definition<null | boolean | Integer | string>>>
  /** Default: `"pinchflat"`. Declared in services/misc/pinchflat.nix */
  group?: Definition<string>
  /** Default: `"info"`. Declared in services/misc/pinchflat.nix */
  logLevel?: Definition<"debug" | "info" | "warning" | "error">
  /** Type: `absolute path`. Default: `"/var/lib/pinchflat/media"`. Declared in services/misc/pinchflat.nix */
  mediaDir?: Definition<Path>
  /** Default: `false`. Declared in services/misc/pinchflat.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.pinchflat`. Declared in services/misc/pinchflat.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8945`. Declared in services/misc/pinchflat.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/pinchflat.nix */
  secretsFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/misc/pinchflat.nix */
  selfhosted?: Definition<boolean>
  /** Default: `"pinchflat"`. Declared in services/misc/pinchflat.nix */
  user?: Definition<string>
}

/** `services.pingvin-share` */
export interface ServicesPingvinShare extends Definitions<ServicesPingvinShare> {
  backend?: ServicesPingvinShareBackend
  /** Type: `absolute path`. Default: `"/var/lib/pingvin-share"`. Declared in services/web-apps/pingvin-share.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/pingvin-share.nix */
  enable?: Definition<boolean>
  frontend?: ServicesPingvinShareFrontend
  /** Default: `"pingvin"`. Declared in services/web-apps/pingvin-share.nix */
  group?: Definition<string>
  /** Default: `localhost:${options.services.pingvin-share.backend.port}`. Declared in services/web-apps/pingvin-share.nix */
  hostname?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/pingvin-share.nix */
  https?: Definition<boolean>
  nginx?: ServicesPingvinShareNginx
  /** Default: `false`. Declared in services/web-apps/pingvin-share.nix */
  openFirewall?: Definition<boolean>
  /** Default: `"pingvin"`. Declared in services/web-apps/pingvin-share.nix */
  user?: Definition<string>
}

/** `services.pingvin-share.backend` */
export interface ServicesPingvinShareBackend extends Definitions<ServicesPingvinShareBackend> {
  /** Default: `pkgs.pingvin-share.backend`. Declared in services/web-apps/pingvin-share.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/pingvin-share.nix */
  port?: Definition<Integer>
}

/** `services.pingvin-share.frontend` */
export interface ServicesPingvinShareFrontend extends Definitions<ServicesPingvinShareFrontend> {
  /** Default: `pkgs.pingvin-share.frontend`. Declared in services/web-apps/pingvin-share.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/pingvin-share.nix */
  port?: Definition<Integer>
}

/** `services.pingvin-share.nginx` */
export interface ServicesPingvinShareNginx extends Definitions<ServicesPingvinShareNginx> {
  /** Default: `false`. Declared in services/web-apps/pingvin-share.nix */
  enable?: Definition<boolean>
}

/** `services.pinnwand` */
export interface ServicesPinnwand extends Definitions<ServicesPinnwand> {
  /** Default: `false`. Declared in services/misc/pinnwand.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8000`. Declared in services/misc/pinnwand.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/misc/pinnwand.nix */
  settings?: Definition<ServicesPinnwandSettings>
}

/** `services.pinnwand.settings` */
export interface ServicesPinnwandSettings {
  /** Default: `"sqlite:////var/lib/pinnwand/pinnwand.db"`. Declared in services/misc/pinnwand.nix */
  database_uri?: Definition<string>
  /** Declared in services/misc/pinnwand.nix */
  footer?: Definition<string>
  /** Declared in services/misc/pinnwand.nix */
  paste_help?: Definition<string>
  /** Type: `positive integer, meaning >0`. Default: `262144`. Declared in services/misc/pinnwand.nix */
  paste_size?: Definition<Integer>
  [name: string]: Definition<string | Integer> | TomlValue | undefined
}

/** `services.pipewire` */
export interface ServicesPipewire extends Definitions<ServicesPipewire> {
  alsa?: ServicesPipewireAlsa
  audio?: ServicesPipewireAudio
  /** Default: `[ ]`. Declared in services/desktops/pipewire/pipewire.nix */
  configPackages?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in services/desktops/pipewire/pipewire.nix */
  enable?: Definition<boolean>
  extraConfig?: ServicesPipewireExtraConfig
  /** Default: `[ ]`. Declared in services/desktops/pipewire/pipewire.nix */
  extraLv2Packages?: Definition<List<Definition<Package>>>
  jack?: ServicesPipewireJack
  /** Default: `pkgs.pipewire`. Declared in services/desktops/pipewire/pipewire.nix */
  package?: Definition<Package>
  pulse?: ServicesPipewireJack
  /** Default: `false`. Declared in services/desktops/pipewire/pipewire.nix */
  raopOpenFirewall?: Definition<boolean>
  /** Default: `true`. Declared in services/desktops/pipewire/pipewire.nix */
  socketActivation?: Definition<boolean>
  /** Default: `false`. Declared in services/desktops/pipewire/pipewire.nix */
  systemWide?: Definition<boolean>
  wireplumber?: ServicesPipewireWireplumber
}

/** `services.pipewire.alsa` */
export interface ServicesPipewireAlsa extends Definitions<ServicesPipewireAlsa> {
  /** Default: `false`. Declared in services/desktops/pipewire/pipewire.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/desktops/pipewire/pipewire.nix */
  support32Bit?: Definition<boolean>
}

/** `services.pipewire.audio` */
export interface ServicesPipewireAudio extends Definitions<ServicesPipewireAudio> {
  /** Default: `config.services.pipewire.alsa.enable || config.services.pipewire.jack.enable || config.services.pipewire.pulse.enable`. Declared in services/desktops/pipewire/pipewire.nix */
  enable?: Definition<boolean>
}

/** `services.pipewire.extraConfig` */
export interface ServicesPipewireExtraConfig extends Definitions<ServicesPipewireExtraConfig> {
  /** Type: `attribute set of (JSON value)`. Default: `{ }`. Declared in services/desktops/pipewire/pipewire.nix */
  client?: Definition<AttributeSet<JsonValue>>
  /** Type: `attribute set of (JSON value)`. Default: `{ }`. Declared in services/desktops/pipewire/pipewire.nix */
  jack?: Definition<AttributeSet<JsonValue>>
  /** Type: `attribute set of (JSON value)`. Default: `{ }`. Declared in services/desktops/pipewire/pipewire.nix */
  pipewire?: Definition<AttributeSet<JsonValue>>
  /** Type: `attribute set of (JSON value)`. Default: `{ }`. Declared in services/desktops/pipewire/pipewire.nix */
  "pipewire-pulse"?: Definition<AttributeSet<JsonValue>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  "client-rt"?: NixValue
}

/** `services.pipewire.jack` */
export interface ServicesPipewireJack extends Definitions<ServicesPipewireJack> {
  /** Default: `false`. Declared in services/desktops/pipewire/pipewire.nix */
  enable?: Definition<boolean>
}

/** `services.pipewire.wireplumber` */
export interface ServicesPipewireWireplumber extends Definitions<ServicesPipewireWireplumber> {
  /** Default: `[ ]`. Declared in services/desktops/pipewire/wireplumber.nix */
  configPackages?: Definition<List<Definition<Package>>>
  /** Default: `config.services.pipewire.enable`. Declared in services/desktops/pipewire/wireplumber.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of attribute set of (JSON value)`. Default: `{ }`. Declared in services/desktops/pipewire/wireplumber.nix */
  extraConfig?: Definition<AttributeSet<Definition<AttributeSet<JsonValue>>>>
  /** Default: `[ ]`. Declared in services/desktops/pipewire/wireplumber.nix */
  extraLv2Packages?: Definition<List<Definition<Package>>>
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in services/desktops/pipewire/wireplumber.nix */
  extraScripts?: Definition<AttributeSet<Definition<string>>>
  /** Default: `pkgs.wireplumber`. Declared in services/desktops/pipewire/wireplumber.nix */
  package?: Definition<Package>
}

/** `services.piwik` */
export interface ServicesPiwik extends Definitions<ServicesPiwik> {
  /** @deprecated renamed to services.matomo.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to services.matomo.nginx */
  nginx?: null | ServicesMatomoNginx
  /** @deprecated renamed to services.matomo.webServerUser */
  webServerUser?: Definition<null | string>
}

/** `services.pixelfed` */
export interface ServicesPixelfed extends Definitions<ServicesPixelfed> {
  /** Default: `"/var/lib/pixelfed"`. Declared in services/web-apps/pixelfed.nix */
  dataDir?: Definition<string>
  database?: ServicesPixelfedDatabase
  /** Declared in services/web-apps/pixelfed.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/pixelfed.nix */
  enable?: Definition<boolean>
  /** Default: `"pixelfed"`. Declared in services/web-apps/pixelfed.nix */
  group?: Definition<string>
  /** Default: `"8M"`. Declared in services/web-apps/pixelfed.nix */
  maxUploadSize?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/pixelfed.nix */
  nginx?: null | ServicesNginxVirtualHost
  /** Default: `pkgs.pixelfed`. Declared in services/web-apps/pixelfed.nix */
  package?: Definition<Package>
  /** Default: `pkgs.php83`. Declared in services/web-apps/pixelfed.nix */
  phpPackage?: Definition<Package>
  /** Default: `{ }`. Declared in services/web-apps/pixelfed.nix */
  poolConfig?: Definition<AttributeSet<Definition<Integer | string | boolean>>>
  redis?: ServicesPixelfedRedis
  /** Default: `"/run/pixelfed"`. Declared in services/web-apps/pixelfed.nix */
  runtimeDir?: Definition<string>
  /** Default: `"1d"`. Declared in services/web-apps/pixelfed.nix */
  schedulerInterval?: Definition<string>
  /** Type: `absolute path`. Declared in services/web-apps/pixelfed.nix */
  secretFile?: Definition<Path>
  /** Declared in services/web-apps/pixelfed.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | string>>>
  /** Default: `"pixelfed"`. Declared in services/web-apps/pixelfed.nix */
  user?: Definition<string>
}

/** `services.pixelfed.database` */
export interface ServicesPixelfedDatabase extends Definitions<ServicesPixelfedDatabase> {
  /** Default: `true`. Declared in services/web-apps/pixelfed.nix */
  automaticMigrations?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/pixelfed.nix */
  createLocally?: Definition<boolean>
  /** Default: `"pixelfed"`. Declared in services/web-apps/pixelfed.nix */
  name?: Definition<string>
  /** Default: `"mysql"`. Declared in services/web-apps/pixelfed.nix */
  type?: Definition<"mysql" | "pgsql">
}

/** `services.pixelfed.redis` */
export interface ServicesPixelfedRedis extends Definitions<ServicesPixelfedRedis> {
  /** Default: `true`. Declared in services/web-apps/pixelfed.nix */
  createLocally?: Definition<boolean>
}

/** `services.pixiecore` */
export interface ServicesPixiecore extends Definitions<ServicesPixiecore> {
  /** Declared in services/networking/pixiecore.nix */
  apiServer?: Definition<string>
  /** Default: `""`. Declared in services/networking/pixiecore.nix */
  cmdLine?: Definition<string>
  /** Default: `false`. Declared in services/networking/pixiecore.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/pixiecore.nix */
  dhcpNoBind?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/pixiecore.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/pixiecore.nix */
  extraArguments?: Definition<List<Definition<string>>>
  /** Default: `""`. Declared in services/networking/pixiecore.nix */
  initrd?: Definition<string>
  /** Default: `""`. Declared in services/networking/pixiecore.nix */
  kernel?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/networking/pixiecore.nix */
  listen?: Definition<string>
  /** Default: `"boot"`. Declared in services/networking/pixiecore.nix */
  mode?: Definition<"api" | "boot" | "quick">
  /** Default: `false`. Declared in services/networking/pixiecore.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `80`. Declared in services/networking/pixiecore.nix */
  port?: Definition<Integer>
  /** Default: `"xyz"`. Declared in services/networking/pixiecore.nix */
  quick?: Definition<"arch" | "centos" | "coreos" | "debian" | "fedora" | "ubuntu" | "xyz">
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `80`. Declared in services/networking/pixiecore.nix */
  statusPort?: Definition<Integer>
}

/** `services.plantuml-server` */
export interface ServicesPlantumlServer extends Definitions<ServicesPlantumlServer> {
  /** Default: `false`. Declared in services/web-apps/plantuml-server.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.graphviz`. Declared in services/web-apps/plantuml-server.nix */
  graphvizPackage?: Definition<Package>
  /** Default: `"plantuml"`. Declared in services/web-apps/plantuml-server.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/plantuml"`. Declared in services/web-apps/plantuml-server.nix */
  home?: Definition<Path>
  /** Default: `null`. Declared in services/web-apps/plantuml-server.nix */
  httpAuthorization?: Definition<null | string>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/plantuml-server.nix */
  listenHost?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/plantuml-server.nix */
  listenPort?: Definition<Integer>
  /** Default: `pkgs.plantuml-server`. Declared in services/web-apps/plantuml-server.nix */
  package?: Definition<Package>
  packages?: ServicesPlantumlServerPackages
  /** Default: `4096`. Declared in services/web-apps/plantuml-server.nix */
  plantumlLimitSize?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/plantuml-server.nix */
  plantumlStats?: Definition<boolean>
  /** Default: `"plantuml"`. Declared in services/web-apps/plantuml-server.nix */
  user?: Definition<string>
}

/** `services.plantuml-server.packages` */
export interface ServicesPlantumlServerPackages extends Definitions<ServicesPlantumlServerPackages> {
  /** Default: `pkgs.jdk`. Declared in services/web-apps/plantuml-server.nix */
  jdk?: Definition<Package>
  /** Default: `pkgs.jetty_11`. Declared in services/web-apps/plantuml-server.nix */
  jetty?: Definition<Package>
}

/** `services.plausible` */
export interface ServicesPlausible extends Definitions<ServicesPlausible> {
  database?: ServicesPlausibleDatabase
  /** Default: `false`. Declared in services/web-apps/plausible.nix */
  enable?: Definition<boolean>
  mail?: ServicesPlausibleMail
  /** Default: `pkgs.plausible`. Declared in services/web-apps/plausible.nix */
  package?: Definition<Package>
  server?: ServicesPlausibleServer
  adminUser?: ServicesPlausibleAdminUser
}

/** `services.plausible.adminUser` */
export interface ServicesPlausibleAdminUser extends Definitions<ServicesPlausibleAdminUser> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  activate?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  email?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  name?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  passwordFile?: NixValue
}

/** `services.plausible.database` */
export interface ServicesPlausibleDatabase extends Definitions<ServicesPlausibleDatabase> {
  clickhouse?: ServicesPlausibleDatabaseClickhouse
  postgres?: ServicesPlausibleDatabasePostgres
}

/** `services.plausible.database.clickhouse` */
export interface ServicesPlausibleDatabaseClickhouse extends Definitions<ServicesPlausibleDatabaseClickhouse> {
  /** Default: `true`. Declared in services/web-apps/plausible.nix */
  setup?: Definition<boolean>
  /** Default: `"http://localhost:8123/default"`. Declared in services/web-apps/plausible.nix */
  url?: Definition<string>
}

/** `services.plausible.database.postgres` */
export interface ServicesPlausibleDatabasePostgres extends Definitions<ServicesPlausibleDatabasePostgres> {
  /** Default: `"plausible"`. Declared in services/web-apps/plausible.nix */
  dbname?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/plausible.nix */
  setup?: Definition<boolean>
  /** Default: `"/run/postgresql"`. Declared in services/web-apps/plausible.nix */
  socket?: Definition<string>
}

/** `services.plausible.mail` */
export interface ServicesPlausibleMail extends Definitions<ServicesPlausibleMail> {
  /** Default: `"hello@plausible.local"`. Declared in services/web-apps/plausible.nix */
  email?: Definition<string>
  smtp?: ServicesPlausibleMailSmtp
}

/** `services.plausible.mail.smtp` */
export interface ServicesPlausibleMailSmtp extends Definitions<ServicesPlausibleMailSmtp> {
  /** Default: `false`. Declared in services/web-apps/plausible.nix */
  enableSSL?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/plausible.nix */
  hostAddr?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `25`. Declared in services/web-apps/plausible.nix */
  hostPort?: Definition<Integer>
  /** Type: `null or string or absolute path`. Default: `null`. Declared in services/web-apps/plausible.nix */
  passwordFile?: Definition<null | string | Path>
  /** Type: `unsigned integer, meaning >=0`. Default: `2`. Declared in services/web-apps/plausible.nix */
  retries?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/plausible.nix */
  user?: Definition<null | string>
}

/** `services.plausible.server` */
export interface ServicesPlausibleServer extends Definitions<ServicesPlausibleServer> {
  /** Declared in services/web-apps/plausible.nix */
  baseUrl?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/plausible.nix */
  disableRegistration?: Definition<true | false | "invite_only">
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/plausible.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8000`. Declared in services/web-apps/plausible.nix */
  port?: Definition<Integer>
  /** Type: `absolute path or string`. Declared in services/web-apps/plausible.nix */
  secretKeybaseFile?: Definition<Path | string>
}

/** `services.playerctld` */
export interface ServicesPlayerctld extends Definitions<ServicesPlayerctld> {
  /** Default: `false`. Declared in services/desktops/playerctld.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.playerctl`. Declared in services/desktops/playerctld.nix */
  package?: Definition<Package>
}

/** `services.pleroma` */
export interface ServicesPleroma extends Definitions<ServicesPleroma> {
  /** Declared in services/networking/pleroma.nix */
  configs?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/pleroma.nix */
  enable?: Definition<boolean>
  /** Default: `"pleroma"`. Declared in services/networking/pleroma.nix */
  group?: Definition<string>
  /** Default: `pkgs.pleroma`. Declared in services/networking/pleroma.nix */
  package?: Definition<Package>
  /** Default: `"/var/lib/pleroma/secrets.exs"`. Declared in services/networking/pleroma.nix */
  secretConfigFile?: Definition<string>
  /** Default: `"pleroma"`. Declared in services/networking/pleroma.nix */
  user?: Definition<string>
}

/** `services.plex` */
export interface ServicesPlex extends Definitions<ServicesPlex> {
  /** Default: `[ "*" ]`. Declared in services/misc/plex.nix */
  accelerationDevices?: Definition<List<Definition<string>>>
  /** Default: `"/var/lib/plex"`. Declared in services/misc/plex.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/plex.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/plex.nix */
  extraPlugins?: Definition<List<Definition<Path>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/plex.nix */
  extraScanners?: Definition<List<Definition<Path>>>
  /** Default: `"plex"`. Declared in services/misc/plex.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/plex.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.plex`. Declared in services/misc/plex.nix */
  package?: Definition<Package>
  /** Default: `"plex"`. Declared in services/misc/plex.nix */
  user?: Definition<string>
}

/** `services.plikd` */
export interface ServicesPlikd extends Definitions<ServicesPlikd> {
  /** Default: `false`. Declared in services/misc/plikd.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/plikd.nix */
  openFirewall?: Definition<boolean>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/misc/plikd.nix */
  settings?: TomlValue
}

/** `services.pocket-id` */
export interface ServicesPocketId extends Definitions<ServicesPocketId> {
  /** Type: `absolute path`. Default: `"/var/lib/pocket-id"`. Declared in services/security/pocket-id.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/security/pocket-id.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/dev/null"`. Declared in services/security/pocket-id.nix */
  environmentFile?: Definition<Path>
  /** Default: `"pocket-id"`. Declared in services/security/pocket-id.nix */
  group?: Definition<string>
  /** Default: `pkgs.pocket-id`. Declared in services/security/pocket-id.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/security/pocket-id.nix */
  settings?: Definition<ServicesPocketIdSettings>
  /** Default: `"pocket-id"`. Declared in services/security/pocket-id.nix */
  user?: Definition<string>
}

/** `services.pocket-id.settings` */
export interface ServicesPocketIdSettings {
  /** Default: `false`. Declared in services/security/pocket-id.nix */
  ANALYTICS_DISABLED?: Definition<boolean>
  /** Default: `"http://localhost"`. Declared in services/security/pocket-id.nix */
  APP_URL?: Definition<string>
  /** Default: `false`. Declared in services/security/pocket-id.nix */
  TRUST_PROXY?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean | string> | undefined
}

/** `services.podgrab` */
export interface ServicesPodgrab extends Definitions<ServicesPodgrab> {
  /** Type: `absolute path`. Default: `"/var/lib/podgrab/data"`. Declared in services/misc/podgrab.nix */
  dataDirectory?: Definition<Path>
  /** Default: `false`. Declared in services/misc/podgrab.nix */
  enable?: Definition<boolean>
  /** Default: `"podgrab"`. Declared in services/misc/podgrab.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/misc/podgrab.nix */
  passwordFile?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/podgrab.nix */
  port?: Definition<Integer>
  /** Default: `"podgrab"`. Declared in services/misc/podgrab.nix */
  user?: Definition<string>
}

/** `services.polaris` */
export interface ServicesPolaris extends Definitions<ServicesPolaris> {
  /** Default: `false`. Declared in services/misc/polaris.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/polaris.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Default: `"polaris"`. Declared in services/misc/polaris.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/polaris.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.polaris`. Declared in services/misc/polaris.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5050`. Declared in services/misc/polaris.nix */
  port?: Definition<Integer>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/misc/polaris.nix */
  settings?: TomlValue
  /** Default: `"polaris"`. Declared in services/misc/polaris.nix */
  user?: Definition<string>
}

/** `services.polipo` */
export interface ServicesPolipo extends Definitions<ServicesPolipo> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  allowedClients?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  parentProxy?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  proxyAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  proxyPort?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  socksParentProxy?: NixValue
}

/** `services.pomerium` */
export interface ServicesPomerium extends Definitions<ServicesPomerium> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/pomerium.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-servers/pomerium.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/pomerium.nix */
  secretsFile?: Definition<null | Path>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/web-servers/pomerium.nix */
  settings?: JsonValue
  /** Default: `null`. Declared in services/web-servers/pomerium.nix */
  useACMEHost?: Definition<null | string>
}

/** `services.porn-vault` */
export interface ServicesPornVault extends Definitions<ServicesPornVault> {
  /** Default: `true`. Declared in services/web-apps/porn-vault/default.nix */
  autoStart?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/porn-vault/default.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/porn-vault/default.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.porn-vault`. Declared in services/web-apps/porn-vault/default.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/porn-vault/default.nix */
  port?: Definition<Integer>
  /** Type: `JSON value`. Declared in services/web-apps/porn-vault/default.nix */
  settings?: JsonValue
}

/** `services.portunus` */
export interface ServicesPortunus extends Definitions<ServicesPortunus> {
  dex?: ServicesPortunusDex
  /** Declared in services/misc/portunus.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/misc/portunus.nix */
  enable?: Definition<boolean>
  /** Default: `"portunus"`. Declared in services/misc/portunus.nix */
  group?: Definition<string>
  ldap?: ServicesPortunusLdap
  /** Default: `pkgs.portunus`. Declared in services/misc/portunus.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/portunus.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/portunus.nix */
  seedPath?: Definition<null | Path>
  /** Default: `null`. Declared in services/misc/portunus.nix */
  seedSettings?: Definition<null | AttributeSet<Definition<List<Definition<NixAttributes>>>>>
  /** Type: `absolute path`. Default: `"/var/lib/portunus"`. Declared in services/misc/portunus.nix */
  stateDir?: Definition<Path>
  /** Default: `"portunus"`. Declared in services/misc/portunus.nix */
  user?: Definition<string>
}

/** `services.portunus.dex` */
export interface ServicesPortunusDex extends Definitions<ServicesPortunusDex> {
  /** Default: `false`. Declared in services/misc/portunus.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/portunus.nix */
  oidcClients?: Definition<List<ServicesPortunusDexOidcClient>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5556`. Declared in services/misc/portunus.nix */
  port?: Definition<Integer>
}

/** `services.portunus.dex.oidcClients.*` */
export interface ServicesPortunusDexOidcClient extends Definitions<ServicesPortunusDexOidcClient> {
  /** Declared in services/misc/portunus.nix */
  callbackURL?: Definition<string>
  /** Declared in services/misc/portunus.nix */
  id?: Definition<string>
}

/** `services.portunus.ldap` */
export interface ServicesPortunusLdap extends Definitions<ServicesPortunusLdap> {
  /** Default: `"openldap"`. Declared in services/misc/portunus.nix */
  group?: Definition<string>
  /** Default: `pkgs.openldap`. Declared in services/misc/portunus.nix */
  package?: Definition<Package>
  /** Default: `""`. Declared in services/misc/portunus.nix */
  searchUserName?: Definition<string>
  /** Declared in services/misc/portunus.nix */
  suffix?: Definition<string>
  /** Default: `false`. Declared in services/misc/portunus.nix */
  tls?: Definition<boolean>
  /** Default: `"openldap"`. Declared in services/misc/portunus.nix */
  user?: Definition<string>
}

/** `services.postfix` */
export interface ServicesPostfix extends Definitions<ServicesPostfix> {
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/mail/postfix.nix */
  aliasFiles?: Definition<AttributeSet<Definition<Path>>>
  /** Default: `"hash"`. Declared in services/mail/postfix.nix */
  aliasMapType?: Definition<"hash" | "regexp" | "pcre">
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/mail/postfix.nix */
  canonical?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/mail/postfix.nix */
  dnsBlacklistOverrides?: Definition<string>
  /** Default: `[ ]`. Declared in services/mail/postfix.nix */
  dnsBlacklists?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/mail/postfix.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/mail/postfix.nix */
  enableHeaderChecks?: Definition<boolean>
  /** Default: `true`. Declared in services/mail/postfix.nix */
  enableSmtp?: Definition<boolean>
  /** Default: `false`. Declared in services/mail/postfix.nix */
  enableSubmission?: Definition<boolean>
  /** Default: `false`. Declared in services/mail/postfix.nix */
  enableSubmissions?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/mail/postfix.nix */
  extraAliases?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/mail/postfix.nix */
  extraHeaderChecks?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/mail/postfix.nix */
  extraMasterConf?: Definition<string>
  /** Default: `"postfix"`. Declared in services/mail/postfix.nix */
  group?: Definition<string>
  /** Default: `[ ]`. Declared in services/mail/postfix.nix */
  headerChecks?: Definition<List<ServicesPostfixHeaderCheck>>
  /** Default: `null`. Declared in services/mail/postfix.nix */
  localRecipients?: Definition<null | List<Definition<string>>>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/mail/postfix.nix */
  mapFiles?: Definition<AttributeSet<Definition<Path>>>
  /** Default: `pkgs.postfix`. Declared in services/mail/postfix.nix */
  package?: Definition<Package>
  /** Default: `"root"`. Declared in services/mail/postfix.nix */
  postmasterAlias?: Definition<string>
  /** Default: `""`. Declared in services/mail/postfix.nix */
  rootAlias?: Definition<string>
  /** Default: `true`. Declared in services/mail/postfix.nix */
  setSendmail?: Definition<boolean>
  /** Default: `"postdrop"`. Declared in services/mail/postfix.nix */
  setgidGroup?: Definition<string>
  settings?: ServicesPostfixSettings
  /** Declared in services/mail/postfix.nix */
  submissionOptions?: Definition<AttributeSet<Definition<string>>>
  /** Default: `{ milter_macro_daemon_name = "ORIGINATING"; smtpd_client_restrictions = "permit_sasl_authenticated,reject"; smtpd_sasl_auth_enable = "yes"; }`. Declared in services/mail/postfix.nix */
  submissionsOptions?: Definition<AttributeSet<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/mail/postfix.nix */
  transport?: Definition<string>
  /** Default: `"postfix"`. Declared in services/mail/postfix.nix */
  user?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/mail/postfix.nix */
  virtual?: Definition<string>
  /** Default: `"hash"`. Declared in services/mail/postfix.nix */
  virtualMapType?: Definition<"hash" | "regexp" | "pcre">
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  config?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  destination?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  domain?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  hostname?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  lookupMX?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  masterConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  networks?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  networksStyle?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  origin?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  recipientDelimiter?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  relayDomains?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  relayHost?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  relayPort?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  sslCert?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  sslKey?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  tlsTrustedAuthorities?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  useDane?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  useSrs?: NixValue
}

/** `services.postfix.headerChecks.*` */
export interface ServicesPostfixHeaderCheck extends Definitions<ServicesPostfixHeaderCheck> {
  /** Default: `"DUNNO"`. Declared in services/mail/postfix.nix */
  action?: Definition<string>
  /** Default: `"/^.*\/"`. Declared in services/mail/postfix.nix */
  pattern?: Definition<string>
}

/** `services.postfix.settings` */
export interface ServicesPostfixSettings extends Definitions<ServicesPostfixSettings> {
  /** Type: `open submodule of attribute set of (null or boolean or signed integer or absolute path or string or list of string)`. Declared in services/mail/postfix.nix */
  main?: Definition<ServicesPostfixSettingsMain>
  /** Default: `{ }`. Declared in services/mail/postfix.nix */
  master?: Definition<AttributeSet<ServicesPostfixSettingsMasterEntry>>
}

/** `services.postfix.settings.main` */
export interface ServicesPostfixSettingsMain {
  /** Default: `10240000`. Declared in services/mail/postfix.nix */
  message_size_limit?: Definition<null | Integer>
  /** Default: `[ "$myhostname" "localhost.$mydomain" "localhost" ]`. Declared in services/mail/postfix.nix */
  mydestination?: Definition<null | string | List<Definition<string>>>
  /** Default: `null`. Declared in services/mail/postfix.nix */
  myhostname?: Definition<null | string>
  /** Default: `null`. Declared in services/mail/postfix.nix */
  mynetworks?: Definition<null | List<Definition<string>>>
  /** Default: `"host"`. Declared in services/mail/postfix.nix */
  mynetworks_style?: Definition<null | "host" | "subnet" | "class">
  /** Default: `""`. Declared in services/mail/postfix.nix */
  recipient_delimiter?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/mail/postfix.nix */
  relay_domains?: Definition<null | List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/mail/postfix.nix */
  relayhost?: Definition<null | List<Definition<string>>>
  /** Type: `absolute path`. Default: `config.security.pki.caBundle`. Declared in services/mail/postfix.nix */
  smtp_tls_CAfile?: Definition<Path>
  /** Default: `"may"`. Declared in services/mail/postfix.nix */
  smtp_tls_security_level?: Definition<"none" | "may" | "encrypt" | "dane" | "dane-only" | "fingerprint" | "verify" | "secure">
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/mail/postfix.nix */
  smtpd_tls_chain_files?: Definition<List<Definition<Path>>>
  /** Default: `if config.services.postfix.settings.main.smtpd_tls_chain_files != [ ] then "may" else "none"`. Declared in services/mail/postfix.nix */
  smtpd_tls_security_level?: Definition<"none" | "may" | "encrypt">
  [name: string]: Definition<null | boolean | Integer | Path | string | List<Definition<string>> | null | Integer | null | string | List<Definition<string>> | null | string | null | List<Definition<string>> | null | "host" | "subnet" | "class" | Path | "none" | "may" | "encrypt" | "dane" | "dane-only" | "fingerprint" | "verify" | "secure" | List<Definition<Path>> | "none" | "may" | "encrypt"> | undefined
}

/** `services.postfix.settings.master.<name>` */
export interface ServicesPostfixSettingsMasterEntry extends Definitions<ServicesPostfixSettingsMasterEntry> {
  /** Default: `[ ]`. Declared in services/mail/postfix.nix */
  args?: Definition<List<Definition<string>>>
  /** Declared in services/mail/postfix.nix */
  chroot?: Definition<boolean>
  /** Default: `"‹name›"`. Declared in services/mail/postfix.nix */
  command?: Definition<string>
  /** Declared in services/mail/postfix.nix */
  maxproc?: Definition<Integer>
  /** Default: `"‹name›"`. Declared in services/mail/postfix.nix */
  name?: Definition<string>
  /** Declared in services/mail/postfix.nix */
  private?: Definition<boolean>
  /** Declared in services/mail/postfix.nix */
  privileged?: Definition<boolean>
  /** Default: `"unix"`. Declared in services/mail/postfix.nix */
  type?: Definition<"inet" | "unix" | "unix-dgram" | "fifo" | "pass">
  /** Declared in services/mail/postfix.nix */
  wakeup?: Definition<Integer>
  /** Declared in services/mail/postfix.nix */
  wakeupUnusedComponent?: Definition<boolean>
}

/** `services.postfix-tlspol` */
export interface ServicesPostfixTlspol extends Definitions<ServicesPostfixTlspol> {
  /** Default: `true`. Declared in services/mail/postfix-tlspol.nix */
  configurePostfix?: Definition<boolean>
  /** Default: `false`. Declared in services/mail/postfix-tlspol.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.postfix-tlspol`. Declared in services/mail/postfix-tlspol.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.2 value)`. Default: `{ }`. Declared in services/mail/postfix-tlspol.nix */
  settings?: Definition<ServicesPostfixTlspolSettings>
}

/** `services.postfix-tlspol.settings` */
export interface ServicesPostfixTlspolSettings {
  dns?: Definition<ServicesPostfixTlspolSettingsDns>
  server?: Definition<ServicesPostfixTlspolSettingsServer>
  [name: string]: Definition<ServicesPostfixTlspolSettingsDns | ServicesPostfixTlspolSettingsServer> | JsonValue | undefined
}

/** `services.postfix-tlspol.settings.dns` */
export interface ServicesPostfixTlspolSettingsDns {
  /** Default: `null`. Declared in services/mail/postfix-tlspol.nix */
  address?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

/** `services.postfix-tlspol.settings.server` */
export interface ServicesPostfixTlspolSettingsServer {
  /** Default: `"unix:/run/postfix-tlspol/tlspol.sock"`. Declared in services/mail/postfix-tlspol.nix */
  address?: Definition<string>
  /** Default: `"info"`. Declared in services/mail/postfix-tlspol.nix */
  "log-level"?: Definition<"debug" | "info" | "warn" | "error">
  /** Default: `true`. Declared in services/mail/postfix-tlspol.nix */
  prefetch?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.postfixadmin` */
export interface ServicesPostfixadmin extends Definitions<ServicesPostfixadmin> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  adminEmail?: NixValue
  database?: ServicesPostfixadminDatabase
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  hostName?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  setupPasswordFile?: NixValue
}

/** `services.postfixadmin.database` */
export interface ServicesPostfixadminDatabase extends Definitions<ServicesPostfixadminDatabase> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  dbname?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  host?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  passwordFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  username?: NixValue
}

/** `services.postgres-websockets` */
export interface ServicesPostgresWebsockets extends Definitions<ServicesPostgresWebsockets> {
  /** Default: `false`. Declared in services/databases/postgres-websockets.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of string`. Default: `{ }`. Declared in services/databases/postgres-websockets.nix */
  environment?: Definition<ServicesPostgresWebsocketsEnvironment>
  /** Type: `null or absolute path not in the Nix store`. Declared in services/databases/postgres-websockets.nix */
  jwtSecretFile?: Definition<null | Path>
  /** Type: `null or absolute path not in the Nix store`. Default: `null`. Declared in services/databases/postgres-websockets.nix */
  pgpassFile?: Definition<null | Path>
}

/** `services.postgres-websockets.environment` */
export interface ServicesPostgresWebsocketsEnvironment {
  /** Type: `open submodule of attribute set of string`. Default: `{ }`. Declared in services/databases/postgres-websockets.nix */
  PGWS_DB_URI?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/databases/postgres-websockets.nix */
  PGWS_HOST?: Definition<null | string>
  [name: string]: Definition<string | AttributeSet<Definition<string>> | null | string> | undefined
}

/** `services.postgresql` */
export interface ServicesPostgresql extends Definitions<ServicesPostgresql> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/databases/postgresql.nix */
  authentication?: Definition<string>
  /** Default: `true`. Declared in services/databases/postgresql.nix */
  checkConfig?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/postgresql/${config.services.postgresql.package.psqlSchema}"`. Declared in services/databases/postgresql.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/databases/postgresql.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/databases/postgresql.nix */
  enableJIT?: Definition<boolean>
  /** Default: `false`. Declared in services/databases/postgresql.nix */
  enableTCPIP?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/databases/postgresql.nix */
  ensureDatabases?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/databases/postgresql.nix */
  ensureUsers?: Definition<List<ServicesPostgresqlEnsureUser>>
  /** Type: `(function that evaluates to a(n) list of absolute path) or (list of absolute path) convertible to it`. Default: `<function>`. Declared in services/databases/postgresql.nix */
  extensions?: Definition<NixFunction<List<Definition<Path>>> | List<Definition<Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/databases/postgresql.nix */
  identMap?: Definition<string>
  /** Default: `[ ]`. Declared in services/databases/postgresql.nix */
  initdbArgs?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/databases/postgresql.nix */
  initialScript?: Definition<null | Path>
  /** Declared in services/databases/postgresql.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (boolean or floating point number or signed integer or string)`. Default: `{ }`. Declared in services/databases/postgresql.nix */
  settings?: Definition<ServicesPostgresqlSettings>
  /** Default: `{ "@system-service" = true; "~@privileged" = true; "~@resources" = true; }`. Declared in services/databases/postgresql.nix */
  systemCallFilter?: Definition<AttributeSet<Definition<ServicesPostgresqlSystemCallFilterEntry | boolean>>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraPlugins?: NixValue
  /** @deprecated renamed to services.postgresql.settings.log_line_prefix */
  logLinePrefix?: Definition<string>
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.postgresql.settings.port
   */
  port?: Definition<Integer>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  recoveryConfig?: NixValue
}

/** `services.postgresqlBackup` */
export interface ServicesPostgresqlBackup extends Definitions<ServicesPostgresqlBackup> {
  /** Default: `services.postgresqlBackup.databases == []`. Declared in services/backup/postgresql-backup.nix */
  backupAll?: Definition<boolean>
  /** Default: `"gzip"`. Declared in services/backup/postgresql-backup.nix */
  compression?: Definition<"none" | "gzip" | "zstd">
  /** Type: `integer between 1 and 19 (both inclusive)`. Default: `6`. Declared in services/backup/postgresql-backup.nix */
  compressionLevel?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/backup/postgresql-backup.nix */
  databases?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/backup/postgresql-backup.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/backup/postgresql"`. Declared in services/backup/postgresql-backup.nix */
  location?: Definition<Path>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/backup/postgresql-backup.nix */
  pgdumpAllOptions?: Definition<string>
  /** Type: `strings concatenated with " "`. Default: `"-C"`. Declared in services/backup/postgresql-backup.nix */
  pgdumpOptions?: Definition<string>
  /** Default: `"*-*-* 01:15:00"`. Declared in services/backup/postgresql-backup.nix */
  startAt?: Definition<List<Definition<string>> | string>
}

/** `services.postgresql.ensureUsers.*` */
export interface ServicesPostgresqlEnsureUser extends Definitions<ServicesPostgresqlEnsureUser> {
  /** Declared in services/databases/postgresql.nix */
  ensureClauses?: ServicesPostgresqlEnsureUserEnsureClauses
  /** Default: `false`. Declared in services/databases/postgresql.nix */
  ensureDBOwnership?: Definition<boolean>
  /** Declared in services/databases/postgresql.nix */
  name?: Definition<string>
}

/** `services.postgresql.ensureUsers.*.ensureClauses` */
export interface ServicesPostgresqlEnsureUserEnsureClauses extends Definitions<ServicesPostgresqlEnsureUserEnsureClauses> {
  /** Default: `null: do not set. For newly created roles, use PostgreSQL’s default. For existing roles, do not touch this clause.`. Declared in services/databases/postgresql.nix */
  bypassrls?: Definition<null | boolean>
  /** Default: `null: do not set. For newly created roles, use PostgreSQL’s default. For existing roles, do not touch this clause.`. Declared in services/databases/postgresql.nix */
  createdb?: Definition<null | boolean>
  /** Default: `null: do not set. For newly created roles, use PostgreSQL’s default. For existing roles, do not touch this clause.`. Declared in services/databases/postgresql.nix */
  createrole?: Definition<null | boolean>
  /** Default: `null: do not set. For newly created roles, use PostgreSQL’s default. For existing roles, do not touch this clause.`. Declared in services/databases/postgresql.nix */
  inherit?: Definition<null | boolean>
  /** Default: `null: do not set. For newly created roles, use PostgreSQL’s default. For existing roles, do not touch this clause.`. Declared in services/databases/postgresql.nix */
  login?: Definition<null | boolean>
  /** Default: `null: do not set. For newly created roles, use PostgreSQL’s default. For existing roles, do not touch this clause.`. Declared in services/databases/postgresql.nix */
  replication?: Definition<null | boolean>
  /** Default: `null: do not set. For newly created roles, use PostgreSQL’s default. For existing roles, do not touch this clause.`. Declared in services/databases/postgresql.nix */
  superuser?: Definition<null | boolean>
}

/** `services.postgresql.settings` */
export interface ServicesPostgresqlSettings {
  /** Default: `"[%p] "`. Declared in services/databases/postgresql.nix */
  log_line_prefix?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5432`. Declared in services/databases/postgresql.nix */
  port?: Definition<Integer>
  /** Type: `null or (strings concatenated with “,” or (list of string) convertible to it)`. Default: `null`. Declared in services/databases/postgresql.nix */
  shared_preload_libraries?: Definition<null | string | List<Definition<string>>>
  [name: string]: Definition<boolean | number | Integer | string | string | Integer | null | string | List<Definition<string>>> | undefined
}

/** `services.postgresql.systemCallFilter.<name>` */
export interface ServicesPostgresqlSystemCallFilterEntry extends Definitions<ServicesPostgresqlSystemCallFilterEntry> {
  /** Default: `false`. Declared in services/databases/postgresql.nix */
  enable?: Definition<boolean>
  /** Default: `if hasPrefix "@" name then 500 else if hasPrefix "~@" name then 1000 else 1500`. Declared in services/databases/postgresql.nix */
  priority?: Definition<Integer>
}

/** `services.postgresqlWalReceiver` */
export interface ServicesPostgresqlWalReceiver extends Definitions<ServicesPostgresqlWalReceiver> {
  /** Default: `{ }`. Declared in services/backup/postgresql-wal-receiver.nix */
  receivers?: Definition<AttributeSet<ServicesPostgresqlWalReceiverReceiver>>
}

/** `services.postgresqlWalReceiver.receivers.<name>` */
export interface ServicesPostgresqlWalReceiverReceiver extends Definitions<ServicesPostgresqlWalReceiverReceiver> {
  /** Type: `integer between 0 and 9 (both inclusive)`. Default: `0`. Declared in services/backup/postgresql-wal-receiver.nix */
  compress?: Definition<Integer>
  /** Declared in services/backup/postgresql-wal-receiver.nix */
  connection?: Definition<string>
  /** Type: `absolute path`. Declared in services/backup/postgresql-wal-receiver.nix */
  directory?: Definition<Path>
  /** Default: `{ }`. Declared in services/backup/postgresql-wal-receiver.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/backup/postgresql-wal-receiver.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.postgresql`. Declared in services/backup/postgresql-wal-receiver.nix */
  postgresqlPackage?: Definition<Package>
  /** Default: `""`. Declared in services/backup/postgresql-wal-receiver.nix */
  slot?: Definition<string>
  /** Default: `10`. Declared in services/backup/postgresql-wal-receiver.nix */
  statusInterval?: Definition<Integer>
  /** Default: `false`. Declared in services/backup/postgresql-wal-receiver.nix */
  synchronous?: Definition<boolean>
}

/** `services.postgrest` */
export interface ServicesPostgrest extends Definitions<ServicesPostgrest> {
  /** Default: `false`. Declared in services/databases/postgrest.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path not in the Nix store`. Default: `null`. Declared in services/databases/postgrest.nix */
  jwtSecretFile?: Definition<null | Path>
  /** Type: `null or absolute path not in the Nix store`. Default: `null`. Declared in services/databases/postgrest.nix */
  pgpassFile?: Definition<null | Path>
  /** Type: `open submodule of attribute set of (boolean or (unsigned integer, meaning >=0) or string)`. Default: `{ }`. Declared in services/databases/postgrest.nix */
  settings?: Definition<ServicesPostgrestSettings>
}

/** `services.postgrest.settings` */
export interface ServicesPostgrestSettings {
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/databases/postgrest.nix */
  "admin-server-port"?: Definition<null | Integer>
  /** Default: `false`. Declared in services/databases/postgrest.nix */
  "db-config"?: Definition<boolean>
  /** Type: `open submodule of attribute set of string`. Default: `{ }`. Declared in services/databases/postgrest.nix */
  "db-uri"?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/databases/postgrest.nix */
  "server-host"?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/databases/postgrest.nix */
  "server-port"?: Definition<null | Integer>
  /** Type: `null or absolute path`. Default: `"/run/postgrest/postgrest.sock"`. Declared in services/databases/postgrest.nix */
  "server-unix-socket"?: Definition<null | Path>
  [name: string]: Definition<boolean | Integer | string | null | Integer | boolean | AttributeSet<Definition<string>> | null | string | null | Path> | undefined
}

/** `services.postgrey` */
export interface ServicesPostgrey extends Definitions<ServicesPostgrey> {
  /** Type: `unsigned integer, meaning >=0`. Default: `24`. Declared in services/mail/postgrey.nix */
  IPv4CIDR?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `64`. Declared in services/mail/postgrey.nix */
  IPv6CIDR?: Definition<Integer>
  /** Type: `null or (positive integer, meaning >0)`. Default: `5`. Declared in services/mail/postgrey.nix */
  autoWhitelist?: Definition<null | Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `300`. Declared in services/mail/postgrey.nix */
  delay?: Definition<Integer>
  /** Default: `false`. Declared in services/mail/postgrey.nix */
  enable?: Definition<boolean>
  /** Default: `"DEFER_IF_PERMIT"`. Declared in services/mail/postgrey.nix */
  greylistAction?: Definition<string>
  /** Default: `"X-Greylist: delayed %%t seconds by postgrey-%%v at %%h; %%d"`. Declared in services/mail/postgrey.nix */
  greylistHeader?: Definition<string>
  /** Default: `"Greylisted for %%s seconds"`. Declared in services/mail/postgrey.nix */
  greylistText?: Definition<string>
  /** Default: `true`. Declared in services/mail/postgrey.nix */
  lookupBySubnet?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `35`. Declared in services/mail/postgrey.nix */
  maxAge?: Definition<Integer>
  /** Default: `true`. Declared in services/mail/postgrey.nix */
  privacy?: Definition<boolean>
  /** Type: `string or (unsigned integer, meaning >=0)`. Default: `2`. Declared in services/mail/postgrey.nix */
  retryWindow?: Definition<string | Integer>
  /** Default: `{ mode = "0777"; path = "/run/postgrey.sock"; }`. Declared in services/mail/postgrey.nix */
  socket?: Definition<NixAttributes>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/mail/postgrey.nix */
  whitelistClients?: Definition<List<Definition<Path>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/mail/postgrey.nix */
  whitelistRecipients?: Definition<List<Definition<Path>>>
  /** @deprecated changed to services.postgrey.socket */
  inetAddr?: NixValue
  /** @deprecated changed to services.postgrey.socket */
  inetPort?: NixValue
}

/** `services.postsrsd` */
export interface ServicesPostsrsd extends Definitions<ServicesPostsrsd> {
  /** Default: `true`. Declared in services/mail/postsrsd.nix */
  configurePostfix?: Definition<boolean>
  /** Default: `false`. Declared in services/mail/postsrsd.nix */
  enable?: Definition<boolean>
  /** Default: `"postsrsd"`. Declared in services/mail/postsrsd.nix */
  group?: Definition<string>
  /** Default: `pkgs.postsrsd`. Declared in services/mail/postsrsd.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/var/lib/postsrsd/postsrsd.secret"`. Declared in services/mail/postsrsd.nix */
  secretsFile?: Definition<Path>
  /** Type: `open submodule of attribute set of (boolean or floating point number or signed integer or absolute path or string or list of string)`. Default: `{ }`. Declared in services/mail/postsrsd.nix */
  settings?: Definition<ServicesPostsrsdSettings>
  /** Default: `"postsrsd"`. Declared in services/mail/postsrsd.nix */
  user?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  domain?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  excludeDomains?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  forwardPort?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  reversePort?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  separator?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  timeout?: NixValue
}

/** `services.postsrsd.settings` */
export interface ServicesPostsrsdSettings {
  /** Default: `[ ]`. Declared in services/mail/postsrsd.nix */
  domains?: Definition<List<Definition<string>>>
  /** Default: `"="`. Declared in services/mail/postsrsd.nix */
  separator?: Definition<"-" | "=" | "+">
  /** Type: `string matching the pattern ^(unix|inet):.+`. Default: `"unix:/run/postsrsd/socket"`. Declared in services/mail/postsrsd.nix */
  socketmap?: Definition<string>
  /** Default: `null`. Declared in services/mail/postsrsd.nix */
  "srs-domain"?: Definition<null | string>
  [name: string]: Definition<boolean | number | Integer | Path | string | List<Definition<string>> | List<Definition<string>> | "-" | "=" | "+" | string | null | string> | undefined
}

/** `services.power-profiles-daemon` */
export interface ServicesPowerProfilesDaemon extends Definitions<ServicesPowerProfilesDaemon> {
  /** Default: `false`. Declared in services/hardware/power-profiles-daemon.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.power-profiles-daemon`. Declared in services/hardware/power-profiles-daemon.nix */
  package?: Definition<Package>
}

/** `services.powerdns` */
export interface ServicesPowerdns extends Definitions<ServicesPowerdns> {
  /** Default: `false`. Declared in services/networking/powerdns.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `"launch=bind"`. Declared in services/networking/powerdns.nix */
  extraConfig?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/powerdns.nix */
  secretFile?: Definition<null | Path>
}

/** `services.powerdns-admin` */
export interface ServicesPowerdnsAdmin extends Definitions<ServicesPowerdnsAdmin> {
  /** Default: `""`. Declared in services/web-apps/powerdns-admin.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/powerdns-admin.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/powerdns-admin.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Declared in services/web-apps/powerdns-admin.nix */
  saltFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Declared in services/web-apps/powerdns-admin.nix */
  secretKeyFile?: Definition<null | Path>
}

/** `services.powerstation` */
export interface ServicesPowerstation extends Definitions<ServicesPowerstation> {
  /** Default: `false`. Declared in services/hardware/powerstation.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.powerstation`. Declared in services/hardware/powerstation.nix */
  package?: Definition<Package>
}

/** `services.pppd` */
export interface ServicesPppd extends Definitions<ServicesPppd> {
  /** Default: `false`. Declared in services/networking/pppd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ppp`. Declared in services/networking/pppd.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/networking/pppd.nix */
  peers?: Definition<AttributeSet<ServicesPppdPeer>>
}

/** `services.pppd.peers.<name>` */
export interface ServicesPppdPeer extends Definitions<ServicesPppdPeer> {
  /** Default: `true`. Declared in services/networking/pppd.nix */
  autostart?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/pppd.nix */
  config?: Definition<string>
  /** Default: `true`. Declared in services/networking/pppd.nix */
  enable?: Definition<boolean>
  /** Default: `"‹name›"`. Declared in services/networking/pppd.nix */
  name?: Definition<string>
}

/** `services.pptpd` */
export interface ServicesPptpd extends Definitions<ServicesPptpd> {
  /** Default: `"10.124.124.2-11"`. Declared in services/networking/pptpd.nix */
  clientIpRange?: Definition<string>
  /** Default: `false`. Declared in services/networking/pptpd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/pptpd.nix */
  extraPppdOptions?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/pptpd.nix */
  extraPptpdOptions?: Definition<string>
  /** Default: `10`. Declared in services/networking/pptpd.nix */
  maxClients?: Definition<Integer>
  /** Default: `"10.124.124.1"`. Declared in services/networking/pptpd.nix */
  serverIp?: Definition<string>
}

/** `services.prefect` */
export interface ServicesPrefect extends Definitions<ServicesPrefect> {
  /** Default: `null`. Declared in services/scheduling/prefect.nix */
  baseUrl?: Definition<null | string>
  /** Type: `absolute path`. Default: `"/var/lib/prefect-server"`. Declared in services/scheduling/prefect.nix */
  dataDir?: Definition<Path>
  /** Default: `"sqlite"`. Declared in services/scheduling/prefect.nix */
  database?: Definition<"sqlite" | "postgres">
  /** Default: `"localhost"`. Declared in services/scheduling/prefect.nix */
  databaseHost?: Definition<string>
  /** Default: `"prefect"`. Declared in services/scheduling/prefect.nix */
  databaseName?: Definition<string>
  /** Default: `null`. Declared in services/scheduling/prefect.nix */
  databasePasswordFile?: Definition<null | string>
  /** Default: `"5432"`. Declared in services/scheduling/prefect.nix */
  databasePort?: Definition<string>
  /** Default: `"postgres"`. Declared in services/scheduling/prefect.nix */
  databaseUser?: Definition<string>
  /** Default: `false`. Declared in services/scheduling/prefect.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/scheduling/prefect.nix */
  host?: Definition<string>
  /** Default: `pkgs.prefect`. Declared in services/scheduling/prefect.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4200`. Declared in services/scheduling/prefect.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/scheduling/prefect.nix */
  workerPools?: Definition<AttributeSet<ServicesPrefectWorkerPool>>
}

/** `services.prefect.workerPools.<name>` */
export interface ServicesPrefectWorkerPool extends Definitions<ServicesPrefectWorkerPool> {
  /** Default: `"always"`. Declared in services/scheduling/prefect.nix */
  installPolicy?: Definition<"always" | "if-not-present" | "never" | "prompt">
}

/** `services.pretalx` */
export interface ServicesPretalx extends Definitions<ServicesPretalx> {
  celery?: ServicesPretalxCelery
  database?: ServicesPretalxDatabase
  /** Default: `false`. Declared in services/web-apps/pretalx.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/pretalx.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `"pretalx"`. Declared in services/web-apps/pretalx.nix */
  group?: Definition<string>
  gunicorn?: ServicesPretalxGunicorn
  nginx?: ServicesPretalxNginx
  /** Default: `pkgs.pretalx`. Declared in services/web-apps/pretalx.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/web-apps/pretalx.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/web-apps/pretalx.nix */
  settings?: Definition<ServicesPretalxSettings>
  /** Default: `"pretalx"`. Declared in services/web-apps/pretalx.nix */
  user?: Definition<string>
}

/** `services.pretalx.celery` */
export interface ServicesPretalxCelery extends Definitions<ServicesPretalxCelery> {
  /** Default: `true`. Declared in services/web-apps/pretalx.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/pretalx.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `services.pretalx.database` */
export interface ServicesPretalxDatabase extends Definitions<ServicesPretalxDatabase> {
  /** Default: `true`. Declared in services/web-apps/pretalx.nix */
  createLocally?: Definition<boolean>
}

/** `services.pretalx.gunicorn` */
export interface ServicesPretalxGunicorn extends Definitions<ServicesPretalxGunicorn> {
  /** Default: `[ "--name=pretalx" ]`. Declared in services/web-apps/pretalx.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `services.pretalx.nginx` */
export interface ServicesPretalxNginx extends Definitions<ServicesPretalxNginx> {
  /** Declared in services/web-apps/pretalx.nix */
  domain?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/pretalx.nix */
  enable?: Definition<boolean>
}

/** `services.pretalx.settings` */
export interface ServicesPretalxSettings {
  celery?: Definition<ServicesPretalxSettingsCelery>
  database?: Definition<ServicesPretalxSettingsDatabase>
  files?: Definition<ServicesPretalxSettingsFiles>
  filesystem?: Definition<ServicesPretalxSettingsFilesystem>
  redis?: Definition<ServicesPretalxSettingsRedis>
  site?: Definition<ServicesPretalxSettingsSite>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesPretalxSettingsCelery | ServicesPretalxSettingsDatabase | ServicesPretalxSettingsFiles | ServicesPretalxSettingsFilesystem | ServicesPretalxSettingsRedis | ServicesPretalxSettingsSite> | undefined
}

/** `services.pretalx.settings.celery` */
export interface ServicesPretalxSettingsCelery {
  /** Default: `optionalString config.services.pretalx.celery.enable "redis+socket://${config.services.redis.servers.pretalx.unixSocket}?virtual_host=1"`. Declared in services/web-apps/pretalx.nix */
  backend?: Definition<null | string>
  /** Default: `optionalString config.services.pretalx.celery.enable "redis+socket://${config.services.redis.servers.pretalx.unixSocket}?virtual_host=2"`. Declared in services/web-apps/pretalx.nix */
  broker?: Definition<null | string>
  [name: string]: Definition<null | boolean | Integer | number | string | null | string> | undefined
}

/** `services.pretalx.settings.database` */
export interface ServicesPretalxSettingsDatabase {
  /** Type: `null or absolute path`. Declared in services/web-apps/pretalx.nix */
  host?: Definition<null | Path>
  /** Default: `"pretalx"`. Declared in services/web-apps/pretalx.nix */
  name?: Definition<string>
  /** Default: `"pretalx"`. Declared in services/web-apps/pretalx.nix */
  user?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | null | Path | string> | undefined
}

/** `services.pretalx.settings.files` */
export interface ServicesPretalxSettingsFiles {
  /** Type: `positive integer, meaning >0`. Default: `10`. Declared in services/web-apps/pretalx.nix */
  upload_limit?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | Integer> | undefined
}

/** `services.pretalx.settings.filesystem` */
export interface ServicesPretalxSettingsFilesystem {
  /** Type: `absolute path`. Default: `"/var/lib/pretalx"`. Declared in services/web-apps/pretalx.nix */
  data?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/log/pretalx"`. Declared in services/web-apps/pretalx.nix */
  logs?: Definition<Path>
  [name: string]: Definition<null | boolean | Integer | number | string | Path> | undefined
}

/** `services.pretalx.settings.redis` */
export interface ServicesPretalxSettingsRedis {
  /** Default: `"unix://${config.services.redis.servers.pretalx.unixSocket}?db=0"`. Declared in services/web-apps/pretalx.nix */
  location?: Definition<null | string>
  /** Default: `true`. Declared in services/web-apps/pretalx.nix */
  session?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | null | string | boolean> | undefined
}

/** `services.pretalx.settings.site` */
export interface ServicesPretalxSettingsSite {
  /** Default: `https://${config.services.pretalx.nginx.domain}`. Declared in services/web-apps/pretalx.nix */
  url?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string> | undefined
}

/** `services.pretix` */
export interface ServicesPretix extends Definitions<ServicesPretix> {
  celery?: ServicesPretixCelery
  database?: ServicesPretixDatabase
  /** Default: `false`. Declared in services/web-apps/pretix.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/pretix.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"pretix"`. Declared in services/web-apps/pretix.nix */
  group?: Definition<string>
  gunicorn?: ServicesPretixGunicorn
  nginx?: ServicesPretixNginx
  /** Default: `pkgs.pretix`. Declared in services/web-apps/pretix.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/web-apps/pretix.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/web-apps/pretix.nix */
  settings?: Definition<ServicesPretixSettings>
  /** Default: `"pretix"`. Declared in services/web-apps/pretix.nix */
  user?: Definition<string>
}

/** `services.pretix.celery` */
export interface ServicesPretixCelery extends Definitions<ServicesPretixCelery> {
  /** Default: `[ ]`. Declared in services/web-apps/pretix.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `services.pretix.database` */
export interface ServicesPretixDatabase extends Definitions<ServicesPretixDatabase> {
  /** Default: `true`. Declared in services/web-apps/pretix.nix */
  createLocally?: Definition<boolean>
}

/** `services.pretix.gunicorn` */
export interface ServicesPretixGunicorn extends Definitions<ServicesPretixGunicorn> {
  /** Default: `[ "--name=pretix" ]`. Declared in services/web-apps/pretix.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `services.pretix.nginx` */
export interface ServicesPretixNginx extends Definitions<ServicesPretixNginx> {
  /** Declared in services/web-apps/pretix.nix */
  domain?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/pretix.nix */
  enable?: Definition<boolean>
}

/** `services.pretix.settings` */
export interface ServicesPretixSettings {
  celery?: Definition<ServicesPretixSettingsCelery>
  database?: Definition<ServicesPretixSettingsDatabase>
  mail?: Definition<ServicesPretixSettingsMail>
  memcached?: Definition<ServicesPretixSettingsMemcached>
  pretix?: Definition<ServicesPretixSettingsPretix>
  redis?: Definition<ServicesPretixSettingsRedis>
  tools?: Definition<ServicesPretixSettingsTools>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesPretixSettingsCelery | ServicesPretixSettingsDatabase | ServicesPretixSettingsMail | ServicesPretixSettingsMemcached | ServicesPretixSettingsPretix | ServicesPretixSettingsRedis | ServicesPretixSettingsTools> | undefined
}

/** `services.pretix.settings.celery` */
export interface ServicesPretixSettingsCelery {
  /** Default: `redis+socket://${config.services.redis.servers.pretix.unixSocket}?virtual_host=1`. Declared in services/web-apps/pretix.nix */
  backend?: Definition<string>
  /** Default: `redis+socket://${config.services.redis.servers.pretix.unixSocket}?virtual_host=2`. Declared in services/web-apps/pretix.nix */
  broker?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string> | undefined
}

/** `services.pretix.settings.database` */
export interface ServicesPretixSettingsDatabase {
  /** Default: `"postgresql"`. Declared in services/web-apps/pretix.nix */
  backend?: Definition<"sqlite3" | "postgresql">
  /** Default: `if config.services.pretix.settings..database.backend == "postgresql" then "/run/postgresql" else null`. Declared in services/web-apps/pretix.nix */
  host?: Definition<null | string>
  /** Default: `"pretix"`. Declared in services/web-apps/pretix.nix */
  name?: Definition<string>
  /** Default: `"pretix"`. Declared in services/web-apps/pretix.nix */
  user?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | "sqlite3" | "postgresql" | null | string | string> | undefined
}

/** `services.pretix.settings.mail` */
export interface ServicesPretixSettingsMail {
  /** Declared in services/web-apps/pretix.nix */
  from?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/pretix.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `25`. Declared in services/web-apps/pretix.nix */
  port?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | string | Integer> | undefined
}

/** `services.pretix.settings.memcached` */
export interface ServicesPretixSettingsMemcached {
  /** Default: `null`. Declared in services/web-apps/pretix.nix */
  location?: Definition<null | string>
  [name: string]: Definition<null | boolean | Integer | number | string | null | string> | undefined
}

/** `services.pretix.settings.pretix` */
export interface ServicesPretixSettingsPretix {
  /** Type: `absolute path`. Default: `"/var/cache/pretix"`. Declared in services/web-apps/pretix.nix */
  cachedir?: Definition<Path>
  /** Default: `"EUR"`. Declared in services/web-apps/pretix.nix */
  currency?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/pretix"`. Declared in services/web-apps/pretix.nix */
  datadir?: Definition<Path>
  /** Declared in services/web-apps/pretix.nix */
  instance_name?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/log/pretix"`. Declared in services/web-apps/pretix.nix */
  logdir?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/pretix.nix */
  registration?: Definition<boolean>
  /** Declared in services/web-apps/pretix.nix */
  url?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | Path | string | boolean> | undefined
}

/** `services.pretix.settings.redis` */
export interface ServicesPretixSettingsRedis {
  /** Default: `"unix://${config.services.redis.servers.pretix.unixSocket}?db=0"`. Declared in services/web-apps/pretix.nix */
  location?: Definition<null | string>
  /** Default: `true`. Declared in services/web-apps/pretix.nix */
  sessions?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | null | string | boolean> | undefined
}

/** `services.pretix.settings.tools` */
export interface ServicesPretixSettingsTools {
  /** Type: `absolute path`. Default: `lib.getExe pkgs.pdftk`. Declared in services/web-apps/pretix.nix */
  pdftk?: Definition<Path>
  [name: string]: Definition<null | boolean | Integer | number | string | Path> | undefined
}

/** `services.printing` */
export interface ServicesPrinting extends Definitions<ServicesPrinting> {
  /** Default: `[ "localhost" ]`. Declared in services/printing/cupsd.nix */
  allowFrom?: Definition<List<Definition<string>>>
  browsed?: ServicesPrintingBrowsed
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/printing/cupsd.nix */
  browsedConf?: Definition<string>
  /** Default: `false`. Declared in services/printing/cupsd.nix */
  browsing?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/printing/cupsd.nix */
  clientConf?: Definition<string>
  "cups-pdf"?: ServicesPrintingCupsPdf
  /** Default: `false`. Declared in services/printing/cupsd.nix */
  defaultShared?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/printing/cupsd.nix */
  drivers?: Definition<List<Definition<Path>>>
  /** Default: `false`. Declared in services/printing/cupsd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/printing/cupsd.nix */
  extraConf?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/printing/cupsd.nix */
  extraFilesConf?: Definition<string>
  /** Default: `[ "localhost:631" ]`. Declared in services/printing/cupsd.nix */
  listenAddresses?: Definition<List<Definition<string>>>
  /** Default: `"info"`. Declared in services/printing/cupsd.nix */
  logLevel?: Definition<string>
  /** Default: `false`. Declared in services/printing/cupsd.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.cups`. Declared in services/printing/cupsd.nix */
  package?: Definition<Package>
  /** Type: `strings concatenated with “\n”`. Default: `'' Address @LOCAL ''`. Declared in services/printing/cupsd.nix */
  snmpConf?: Definition<string>
  /** Default: `true`. Declared in services/printing/cupsd.nix */
  startWhenNeeded?: Definition<boolean>
  /** Default: `false`. Declared in services/printing/cupsd.nix */
  stateless?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/tmp"`. Declared in services/printing/cupsd.nix */
  tempDir?: Definition<Path>
  /** Default: `true`. Declared in services/printing/cupsd.nix */
  webInterface?: Definition<boolean>
  /**
   * Type: `strings concatenated with "\n"`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  bindirCmds?: Definition<string>
  /** @deprecated changed to services.printing.drivers */
  gutenprint?: NixValue
}

/** `services.printing.browsed` */
export interface ServicesPrintingBrowsed extends Definitions<ServicesPrintingBrowsed> {
  /** Default: `config.services.avahi.enable`. Declared in services/printing/cupsd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.cups-browsed`. Declared in services/printing/cupsd.nix */
  package?: Definition<Package>
}

/** `services.printing.cups-pdf` */
export interface ServicesPrintingCupsPdf extends Definitions<ServicesPrintingCupsPdf> {
  /** Default: `false`. Declared in services/printing/cups-pdf.nix */
  enable?: Definition<boolean>
  /** Default: `{ pdf = { }; }`. Declared in services/printing/cups-pdf.nix */
  instances?: Definition<AttributeSet<ServicesPrintingCupsPdfInstance>>
}

/** `services.printing.cups-pdf.instances.<name>` */
export interface ServicesPrintingCupsPdfInstance extends Definitions<ServicesPrintingCupsPdfInstance> {
  /** Type: `strings concatenated with “\n”`. Declared in services/printing/cups-pdf.nix */
  confFileText?: Definition<string>
  /** Default: `true`. Declared in services/printing/cups-pdf.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/printing/cups-pdf.nix */
  installPrinter?: Definition<boolean>
  /** Type: `open submodule of attribute set of (null or signed integer or string or absolute path or package)`. Default: `{ }`. Declared in services/printing/cups-pdf.nix */
  settings?: Definition<ServicesPrintingCupsPdfInstanceSettings>
}

/** `services.printing.cups-pdf.instances.<name>.settings` */
export interface ServicesPrintingCupsPdfInstanceSettings {
  /** Type: `null or (optionally newline-terminated) single-line string`. Default: `"/var/spool/cups-pdf-{instance-name}/anonymous"`. Declared in services/printing/cups-pdf.nix */
  AnonDirName?: Definition<null | string>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `"root"`. Declared in services/printing/cups-pdf.nix */
  Anonuser?: Definition<string>
  /** Type: `null or absolute path`. Default: `lib.getExe pkgs.ghostscript`. Declared in services/printing/cups-pdf.nix */
  GhostScript?: Definition<null | Path>
  /** Type: `null or (optionally newline-terminated) single-line string`. Default: `"/var/spool/cups-pdf-{instance-name}/users/\${USER}"`. Declared in services/printing/cups-pdf.nix */
  Out?: Definition<null | string>
  /** Type: `null or (optionally newline-terminated) single-line string`. Default: `"/var/spool/cups-pdf-{instance-name}/spool"`. Declared in services/printing/cups-pdf.nix */
  Spool?: Definition<null | string>
  [name: string]: Definition<null | Integer | string | Path | Package | null | string | string | null | Path> | undefined
}

/** `services.private-gpt` */
export interface ServicesPrivateGpt extends Definitions<ServicesPrivateGpt> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  stateDir?: NixValue
}

/** `services.privatebin` */
export interface ServicesPrivatebin extends Definitions<ServicesPrivatebin> {
  /** Type: `absolute path`. Default: `"/var/lib/privatebin"`. Declared in services/web-apps/privatebin.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/privatebin.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/privatebin.nix */
  enableNginx?: Definition<boolean>
  /** Default: `if config.services.privatebin.enableNginx then "nginx" else "privatebin"`. Declared in services/web-apps/privatebin.nix */
  group?: Definition<string>
  /** Default: `pkgs.privatebin`. Declared in services/web-apps/privatebin.nix */
  package?: Definition<Package>
  /** Default: `{ "pm" = "dynamic"; "pm.max_children" = 32; "pm.start_servers" = 2; "pm.min_spare_servers" = 2; "pm.max_spare_servers" = 4; "pm.max_requests" = 500; }`. Declared in services/web-apps/privatebin.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Type: `open submodule of attribute set of anything`. Default: `{ }`. Declared in services/web-apps/privatebin.nix */
  settings?: Definition<NixAttributes>
  /** Default: `"privatebin"`. Declared in services/web-apps/privatebin.nix */
  user?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/privatebin.nix */
  virtualHost?: Definition<string>
}

/** `services.privoxy` */
export interface ServicesPrivoxy extends Definitions<ServicesPrivoxy> {
  /** Type: `tmpfiles.d(5) age format`. Default: `"10d"`. Declared in services/networking/privoxy.nix */
  certsLifetime?: Definition<string>
  /** Default: `false`. Declared in services/networking/privoxy.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/privoxy.nix */
  enableTor?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/privoxy.nix */
  inspectHttps?: Definition<boolean>
  /** Type: `open submodule of privoxy configuration type. The format consists of an attribute set of settings. Each setting can be either a value (integer, string, boolean or path) or a list of such values.`. Default: `{ }`. Declared in services/networking/privoxy.nix */
  settings?: Definition<ServicesPrivoxySettings>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/privoxy.nix */
  userActions?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/privoxy.nix */
  userFilters?: Definition<string>
  /** @deprecated renamed to services.privoxy.settings.actionsfile */
  actionsFiles?: Definition<List<Definition<string>>>
  /** @deprecated renamed to services.privoxy.settings.enable-edit-actions */
  enableEditActions?: Definition<boolean>
  /** @deprecated renamed to services.privoxy.settings.filterfile */
  filterFiles?: Definition<List<Definition<string>>>
  /** @deprecated renamed to services.privoxy.settings.listen-address */
  listenAddress?: Definition<string | List<Definition<string>>>
}

/** `services.privoxy.settings` */
export interface ServicesPrivoxySettings {
  /** Default: `[ "match-all.action" "default.action" ]`. Declared in services/networking/privoxy.nix */
  actionsfile?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/privoxy.nix */
  "enable-edit-actions"?: Definition<boolean>
  /** Default: `[ "default.filter" ]`. Declared in services/networking/privoxy.nix */
  filterfile?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1:8118"`. Declared in services/networking/privoxy.nix */
  "listen-address"?: Definition<string | List<Definition<string>>>
  [name: string]: Definition<Integer | string | boolean | Path | List<Definition<Integer | string | boolean | Path>> | List<Definition<string>> | boolean | string | List<Definition<string>>> | undefined
}

/** `services.prometheus` */
export interface ServicesPrometheus extends Definitions<ServicesPrometheus> {
  "alertmanager-ntfy"?: ServicesPrometheusAlertmanagerNtfy
  alertmanager?: ServicesPrometheusAlertmanager
  alertmanagerGotify?: ServicesPrometheusAlertmanagerGotify
  alertmanagerIrcRelay?: ServicesPrometheusAlertmanagerIrcRelay
  /** Default: `10000`. Declared in services/monitoring/prometheus/default.nix */
  alertmanagerNotificationQueueCapacity?: Definition<Integer>
  alertmanagerWebhookLogger?: ServicesPrometheusAlertmanagerWebhookLogger
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/default.nix */
  alertmanagers?: Definition<List<Definition<NixAttributes>>>
  /** Default: `true`. Declared in services/monitoring/prometheus/default.nix */
  checkConfig?: Definition<boolean | "syntax-only">
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  configText?: Definition<null | string>
  /** Default: `false`. Declared in services/monitoring/prometheus/default.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/prometheus/default.nix */
  enableAgentMode?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/prometheus/default.nix */
  enableReload?: Definition<boolean>
  /** Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  exporters?: ServicesPrometheusExporters
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/default.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/monitoring/prometheus/default.nix */
  globalConfig?: ServicesPrometheusGlobalConfig
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/default.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.prometheus`. Declared in services/monitoring/prometheus/default.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9090`. Declared in services/monitoring/prometheus/default.nix */
  port?: Definition<Integer>
  pushgateway?: ServicesPrometheusPushgateway
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/default.nix */
  remoteRead?: Definition<List<ServicesPrometheusRemoteReadEntry>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/default.nix */
  remoteWrite?: Definition<List<ServicesPrometheusRemoteWriteEntry>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  retentionTime?: Definition<null | string>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/monitoring/prometheus/default.nix */
  ruleFiles?: Definition<List<Definition<Path>>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/default.nix */
  rules?: Definition<List<Definition<string>>>
  sachet?: ServicesPrometheusSachet
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/default.nix */
  scrapeConfigs?: Definition<List<ServicesPrometheusScrapeConfig>>
  /** Default: `"prometheus2"`. Declared in services/monitoring/prometheus/default.nix */
  stateDir?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  webConfigFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  webExternalUrl?: Definition<null | string>
  "xmpp-alerts"?: ServicesPrometheusXmppAlerts
}

/** `services.prometheus.alertmanager` */
export interface ServicesPrometheusAlertmanager extends Definitions<ServicesPrometheusAlertmanager> {
  /** Default: `true`. Declared in services/monitoring/prometheus/alertmanager.nix */
  checkConfig?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/alertmanager.nix */
  clusterPeers?: Definition<List<Definition<string>>>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/alertmanager.nix */
  configText?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/alertmanager.nix */
  configuration?: Definition<null | NixAttributes>
  /** Default: `false`. Declared in services/monitoring/prometheus/alertmanager.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/alertmanager.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/alertmanager.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `""`. Declared in services/monitoring/prometheus/alertmanager.nix */
  listenAddress?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/alertmanager.nix */
  logFormat?: Definition<null | string>
  /** Default: `"warn"`. Declared in services/monitoring/prometheus/alertmanager.nix */
  logLevel?: Definition<"debug" | "info" | "warn" | "error" | "fatal">
  /** Default: `false`. Declared in services/monitoring/prometheus/alertmanager.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.prometheus-alertmanager`. Declared in services/monitoring/prometheus/alertmanager.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9093`. Declared in services/monitoring/prometheus/alertmanager.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/alertmanager.nix */
  webExternalUrl?: Definition<null | string>
}

/** `services.prometheus.alertmanagerGotify` */
export interface ServicesPrometheusAlertmanagerGotify extends Definitions<ServicesPrometheusAlertmanagerGotify> {
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  bindAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  debug?: Definition<boolean>
  /** Default: `5`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  defaultPriority?: Definition<Integer>
  /** Default: `false`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  dispatchErrors?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  extendedDetails?: Definition<boolean>
  gotifyEndpoint?: ServicesPrometheusAlertmanagerGotifyGotifyEndpoint
  /** Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  messageAnnotation?: Definition<string>
  metrics?: ServicesPrometheusAlertmanagerGotifyMetrics
  /** Default: `false`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.alertmanager-gotify-bridge`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  port?: Definition<Integer>
  /** Default: `"priority"`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  priorityAnnotation?: Definition<string>
  /** Type: `positive integer, meaning >0`. Default: `5`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  timeout?: Definition<Integer>
  /** Default: `"summary"`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  titleAnnotation?: Definition<string>
  /** Default: `"/gotify_webhook"`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  webhookPath?: Definition<string>
}

/** `services.prometheus.alertmanagerGotify.gotifyEndpoint` */
export interface ServicesPrometheusAlertmanagerGotifyGotifyEndpoint extends Definitions<ServicesPrometheusAlertmanagerGotifyGotifyEndpoint> {
  /** Default: `"127.0.0.1"`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `443`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  port?: Definition<Integer>
  /** Default: `true`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  tls?: Definition<boolean>
}

/** `services.prometheus.alertmanagerGotify.metrics` */
export interface ServicesPrometheusAlertmanagerGotifyMetrics extends Definitions<ServicesPrometheusAlertmanagerGotifyMetrics> {
  /** Default: `"alertmanager-gotify-bridge"`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  namespace?: Definition<string>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  path?: Definition<string>
  /** Declared in services/monitoring/prometheus/alertmanager-gotify-bridge.nix */
  username?: Definition<string>
}

/** `services.prometheus.alertmanagerIrcRelay` */
export interface ServicesPrometheusAlertmanagerIrcRelay extends Definitions<ServicesPrometheusAlertmanagerIrcRelay> {
  /** Default: `false`. Declared in services/monitoring/prometheus/alertmanager-irc-relay.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/alertmanager-irc-relay.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `pkgs.alertmanager-irc-relay`. Declared in services/monitoring/prometheus/alertmanager-irc-relay.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Declared in services/monitoring/prometheus/alertmanager-irc-relay.nix */
  settings?: JsonValue
}

/** `services.prometheus.alertmanager-ntfy` */
export interface ServicesPrometheusAlertmanagerNtfy extends Definitions<ServicesPrometheusAlertmanagerNtfy> {
  /** Default: `false`. Declared in services/monitoring/prometheus/alertmanager-ntfy.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/monitoring/prometheus/alertmanager-ntfy.nix */
  extraConfigFiles?: Definition<List<Definition<Path>>>
  /** Default: `pkgs.alertmanager-ntfy`. Declared in services/monitoring/prometheus/alertmanager-ntfy.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/monitoring/prometheus/alertmanager-ntfy.nix */
  settings?: Definition<ServicesPrometheusAlertmanagerNtfySettings>
}

/** `services.prometheus.alertmanager-ntfy.settings` */
export interface ServicesPrometheusAlertmanagerNtfySettings {
  http?: Definition<ServicesPrometheusAlertmanagerNtfySettingsHttp>
  ntfy?: Definition<ServicesPrometheusAlertmanagerNtfySettingsNtfy>
  [name: string]: Definition<ServicesPrometheusAlertmanagerNtfySettingsHttp | ServicesPrometheusAlertmanagerNtfySettingsNtfy> | JsonValue | undefined
}

/** `services.prometheus.alertmanager-ntfy.settings.http` */
export interface ServicesPrometheusAlertmanagerNtfySettingsHttp {
  /** Default: `"127.0.0.1:8000"`. Declared in services/monitoring/prometheus/alertmanager-ntfy.nix */
  addr?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.prometheus.alertmanager-ntfy.settings.ntfy` */
export interface ServicesPrometheusAlertmanagerNtfySettingsNtfy {
  /** Declared in services/monitoring/prometheus/alertmanager-ntfy.nix */
  baseurl?: Definition<string>
  notification?: Definition<ServicesPrometheusAlertmanagerNtfySettingsNtfyNotification>
  [name: string]: Definition<ServicesPrometheusAlertmanagerNtfySettingsNtfyNotification> | JsonValue | undefined
}

/** `services.prometheus.alertmanager-ntfy.settings.ntfy.notification` */
export interface ServicesPrometheusAlertmanagerNtfySettingsNtfyNotification {
  /** Default: `"status == \"firing\" ? \"high\" : \"default\""`. Declared in services/monitoring/prometheus/alertmanager-ntfy.nix */
  priority?: Definition<string>
  /** Default: `[ { condition = "status == \"resolved\""; tag = "green_circle"; } { condition = "status == \"firing\""; tag = "red_circle"; } ]`. Declared in services/monitoring/prometheus/alertmanager-ntfy.nix */
  tags?: Definition<List<ServicesPrometheusAlertmanagerNtfySettingsNtfyNotificationTag>>
  templates?: Definition<ServicesPrometheusAlertmanagerNtfySettingsNtfyNotificationTemplates>
  /** Declared in services/monitoring/prometheus/alertmanager-ntfy.nix */
  topic?: Definition<string>
  [name: string]: Definition<List<ServicesPrometheusAlertmanagerNtfySettingsNtfyNotificationTag> | ServicesPrometheusAlertmanagerNtfySettingsNtfyNotificationTemplates> | JsonValue | undefined
}

/** `services.prometheus.alertmanager-ntfy.settings.ntfy.notification.tags.*` */
export interface ServicesPrometheusAlertmanagerNtfySettingsNtfyNotificationTag extends Definitions<ServicesPrometheusAlertmanagerNtfySettingsNtfyNotificationTag> {
  /** Default: `null`. Declared in services/monitoring/prometheus/alertmanager-ntfy.nix */
  condition?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/alertmanager-ntfy.nix */
  tag?: Definition<string>
}

/** `services.prometheus.alertmanager-ntfy.settings.ntfy.notification.templates` */
export interface ServicesPrometheusAlertmanagerNtfySettingsNtfyNotificationTemplates {
  /** Default: `'' {{ index .Annotations "description" }} ''`. Declared in services/monitoring/prometheus/alertmanager-ntfy.nix */
  description?: Definition<string>
  /** Default: `'' {{ if eq .Status "resolved" }}Resolved: {{ end }}{{ index .Annotations "summary" }} ''`. Declared in services/monitoring/prometheus/alertmanager-ntfy.nix */
  title?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.prometheus.alertmanagerWebhookLogger` */
export interface ServicesPrometheusAlertmanagerWebhookLogger extends Definitions<ServicesPrometheusAlertmanagerWebhookLogger> {
  /** Default: `false`. Declared in services/monitoring/prometheus/alertmanager-webhook-logger.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/alertmanager-webhook-logger.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `pkgs.alertmanager-webhook-logger`. Declared in services/monitoring/prometheus/alertmanager-webhook-logger.nix */
  package?: Definition<Package>
}

/** `services.prometheus.exporters` */
export interface ServicesPrometheusExporters extends Definitions<ServicesPrometheusExporters> {
  apcupsd?: ServicesPrometheusExportersApcupsd
  artifactory?: ServicesPrometheusExportersArtifactory
  bind?: ServicesPrometheusExportersBind
  bird?: ServicesPrometheusExportersBird
  bitcoin?: ServicesPrometheusExportersBitcoin
  blackbox?: ServicesPrometheusExportersBlackbox
  borgmatic?: ServicesPrometheusExportersBorgmatic
  "buildkite-agent"?: ServicesPrometheusExportersBuildkiteAgent
  chrony?: ServicesPrometheusExportersChrony
  collectd?: ServicesPrometheusExportersCollectd
  deluge?: ServicesPrometheusExportersDeluge
  dmarc?: ServicesPrometheusExportersDmarc
  dnsmasq?: ServicesPrometheusExportersDnsmasq
  dnssec?: ServicesPrometheusExportersDnssec
  domain?: ServicesPrometheusExportersDomain
  dovecot?: ServicesPrometheusExportersDovecot
  ebpf?: ServicesPrometheusExportersEbpf
  ecoflow?: ServicesPrometheusExportersEcoflow
  "exportarr-bazarr"?: ServicesPrometheusExportersExportarrBazarr
  "exportarr-lidarr"?: ServicesPrometheusExportersExportarrLidarr
  "exportarr-prowlarr"?: ServicesPrometheusExportersExportarrProwlarr
  "exportarr-radarr"?: ServicesPrometheusExportersExportarrRadarr
  "exportarr-readarr"?: ServicesPrometheusExportersExportarrReadarr
  "exportarr-sonarr"?: ServicesPrometheusExportersExportarrSonarr
  fastly?: ServicesPrometheusExportersFastly
  flow?: ServicesPrometheusExportersFlow
  fritz?: ServicesPrometheusExportersFritz
  fritzbox?: ServicesPrometheusExportersFritzbox
  frr?: ServicesPrometheusExportersFrr
  graphite?: ServicesPrometheusExportersGraphite
  idrac?: ServicesPrometheusExportersIdrac
  "imap-mailstat"?: ServicesPrometheusExportersImapMailstat
  influxdb?: ServicesPrometheusExportersInfluxdb
  ipmi?: ServicesPrometheusExportersIpmi
  jitsi?: ServicesPrometheusExportersJitsi
  json?: ServicesPrometheusExportersJson
  "junos-czerwonk"?: ServicesPrometheusExportersJunosCzerwonk
  kafka?: ServicesPrometheusExportersKafka
  kea?: ServicesPrometheusExportersKea
  keylight?: ServicesPrometheusExportersKeylight
  klipper?: ServicesPrometheusExportersKlipper
  knot?: ServicesPrometheusExportersKnot
  libvirt?: ServicesPrometheusExportersLibvirt
  lnd?: ServicesPrometheusExportersLnd
  mail?: ServicesPrometheusExportersMail
  mailman3?: ServicesPrometheusExportersMailman3
  mikrotik?: ServicesPrometheusExportersMikrotik
  modemmanager?: ServicesPrometheusExportersModemmanager
  mongodb?: ServicesPrometheusExportersMongodb
  mqtt?: ServicesPrometheusExportersMqtt
  mysqld?: ServicesPrometheusExportersMysqld
  nats?: ServicesPrometheusExportersNats
  nextcloud?: ServicesPrometheusExportersNextcloud
  nginx?: ServicesPrometheusExportersNginx
  nginxlog?: ServicesPrometheusExportersNginxlog
  "node-cert"?: ServicesPrometheusExportersNodeCert
  node?: ServicesPrometheusExportersNode
  nut?: ServicesPrometheusExportersNut
  "nvidia-gpu"?: ServicesPrometheusExportersNvidiaGpu
  pgbouncer?: ServicesPrometheusExportersPgbouncer
  "php-fpm"?: ServicesPrometheusExportersPhpFpm
  pihole?: ServicesPrometheusExportersPihole
  ping?: ServicesPrometheusExportersPing
  postfix?: ServicesPrometheusExportersPostfix
  postgres?: ServicesPrometheusExportersPostgres
  process?: ServicesPrometheusExportersProcess
  pve?: ServicesPrometheusExportersPve
  "py-air-control"?: ServicesPrometheusExportersPyAirControl
  rasdaemon?: ServicesPrometheusExportersRasdaemon
  redis?: ServicesPrometheusExportersRedis
  restic?: ServicesPrometheusExportersRestic
  rspamd?: ServicesPrometheusExportersRspamd
  rtl_433?: ServicesPrometheusExportersRtl433
  sabnzbd?: ServicesPrometheusExportersSabnzbd
  scaphandre?: ServicesPrometheusExportersScaphandre
  script?: ServicesPrometheusExportersScript
  shelly?: ServicesPrometheusExportersShelly
  smartctl?: ServicesPrometheusExportersSmartctl
  smokeping?: ServicesPrometheusExportersSmokeping
  snmp?: ServicesPrometheusExportersSnmp
  sql?: ServicesPrometheusExportersSql
  statsd?: ServicesPrometheusExportersStatsd
  storagebox?: ServicesPrometheusExportersStoragebox
  surfboard?: ServicesPrometheusExportersSurfboard
  systemd?: ServicesPrometheusExportersSystemd
  tailscale?: ServicesPrometheusExportersTailscale
  tibber?: ServicesPrometheusExportersTibber
  unbound?: ServicesPrometheusExportersUnbound
  unpoller?: ServicesPrometheusExportersUnpoller
  v2ray?: ServicesPrometheusExportersV2ray
  varnish?: ServicesPrometheusExportersVarnish
  wireguard?: ServicesPrometheusExportersWireguard
  zfs?: ServicesPrometheusExportersZfs
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  assertions?: Definition<List<NixValue>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  openldap?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  tor?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  unifi?: NixValue
  /** @deprecated renamed to services.prometheus.exporters.unpoller */
  "unifi-poller"?: ServicesPrometheusExportersUnpoller
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  warnings?: Definition<List<Definition<string>>>
}

/** `services.prometheus.exporters.apcupsd` */
export interface ServicesPrometheusExportersApcupsd extends Definitions<ServicesPrometheusExportersApcupsd> {
  /** Default: `":3551"`. Declared in services/monitoring/prometheus/exporters.nix */
  apcupsdAddress?: Definition<string>
  /** Default: `"tcp"`. Declared in services/monitoring/prometheus/exporters.nix */
  apcupsdNetwork?: Definition<"tcp" | "tcp4" | "tcp6">
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"apcupsd-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9162`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"apcupsd-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.artifactory` */
export interface ServicesPrometheusExportersArtifactory extends Definitions<ServicesPrometheusExportersArtifactory> {
  /** Default: `""`. Declared in services/monitoring/prometheus/exporters.nix */
  artiAccessToken?: Definition<string>
  /** Default: `""`. Declared in services/monitoring/prometheus/exporters.nix */
  artiPassword?: Definition<string>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  artiUsername?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"artifactory-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9531`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"http://localhost:8081/artifactory"`. Declared in services/monitoring/prometheus/exporters.nix */
  scrapeUri?: Definition<string>
  /** Default: `"artifactory-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.bind` */
export interface ServicesPrometheusExportersBind extends Definitions<ServicesPrometheusExportersBind> {
  /** Default: `[ "server" "view" ]`. Declared in services/monitoring/prometheus/exporters.nix */
  bindGroups?: Definition<List<Definition<"server" | "view" | "tasks">>>
  /** Default: `"10s"`. Declared in services/monitoring/prometheus/exporters.nix */
  bindTimeout?: Definition<string>
  /** Default: `"http://localhost:8053/"`. Declared in services/monitoring/prometheus/exporters.nix */
  bindURI?: Definition<string>
  /** Default: `"auto"`. Declared in services/monitoring/prometheus/exporters.nix */
  bindVersion?: Definition<"xml.v2" | "xml.v3" | "auto">
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"bind-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9119`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"bind-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.bird` */
export interface ServicesPrometheusExportersBird extends Definitions<ServicesPrometheusExportersBird> {
  /** Type: `absolute path`. Default: `"/run/bird/bird.ctl"`. Declared in services/monitoring/prometheus/exporters.nix */
  birdSocket?: Definition<Path>
  /** Default: `2`. Declared in services/monitoring/prometheus/exporters.nix */
  birdVersion?: Definition<1 | 2>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"bird-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `true`. Declared in services/monitoring/prometheus/exporters.nix */
  newMetricFormat?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9324`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"bird-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.bitcoin` */
export interface ServicesPrometheusExportersBitcoin extends Definitions<ServicesPrometheusExportersBitcoin> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  extraEnv?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"bitcoin-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.prometheus-bitcoin-exporter`. Declared in services/monitoring/prometheus/exporters.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9332`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `300`. Declared in services/monitoring/prometheus/exporters.nix */
  refreshSeconds?: Definition<Integer>
  /** Default: `"localhost"`. Declared in services/monitoring/prometheus/exporters.nix */
  rpcHost?: Definition<string>
  /** Type: `absolute path`. Declared in services/monitoring/prometheus/exporters.nix */
  rpcPasswordFile?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8332`. Declared in services/monitoring/prometheus/exporters.nix */
  rpcPort?: Definition<Integer>
  /** Default: `"http"`. Declared in services/monitoring/prometheus/exporters.nix */
  rpcScheme?: Definition<"http" | "https">
  /** Default: `"bitcoinrpc"`. Declared in services/monitoring/prometheus/exporters.nix */
  rpcUser?: Definition<string>
  /** Default: `"bitcoin-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.blackbox` */
export interface ServicesPrometheusExportersBlackbox extends Definitions<ServicesPrometheusExportersBlackbox> {
  /** Type: `absolute path`. Declared in services/monitoring/prometheus/exporters.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/prometheus/exporters.nix */
  enableConfigCheck?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"blackbox-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9115`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"blackbox-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.borgmatic` */
export interface ServicesPrometheusExportersBorgmatic extends Definitions<ServicesPrometheusExportersBorgmatic> {
  /** Type: `absolute path`. Default: `"/etc/borgmatic/config.yaml"`. Declared in services/monitoring/prometheus/exporters.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"borgmatic-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9996`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"borgmatic-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.buildkite-agent` */
export interface ServicesPrometheusExportersBuildkiteAgent extends Definitions<ServicesPrometheusExportersBuildkiteAgent> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `"https://agent.buildkite.com/v3"`. Declared in services/monitoring/prometheus/exporters.nix */
  endpoint?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"buildkite-agent-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"30s"`. Declared in services/monitoring/prometheus/exporters.nix */
  interval?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9876`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  queues?: Definition<null | List<Definition<string>>>
  /** Type: `null or absolute path`. Declared in services/monitoring/prometheus/exporters.nix */
  tokenPath?: Definition<null | Path>
  /** Default: `"buildkite-agent-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.chrony` */
export interface ServicesPrometheusExportersChrony extends Definitions<ServicesPrometheusExportersChrony> {
  /** Default: `"unix:///run/chrony/chronyd.sock"`. Declared in services/monitoring/prometheus/exporters.nix */
  chronyServerAddress?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  disabledCollectors?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ "tracking" "sources" "sources.with-ntpdata" "serverstats" "dns-lookups" ]`. Declared in services/monitoring/prometheus/exporters.nix */
  enabledCollectors?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"chrony"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9123`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"chrony"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.collectd` */
export interface ServicesPrometheusExportersCollectd extends Definitions<ServicesPrometheusExportersCollectd> {
  collectdBinary?: ServicesPrometheusExportersCollectdCollectdBinary
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"collectd-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `"logfmt"`. Declared in services/monitoring/prometheus/exporters.nix */
  logFormat?: Definition<"logfmt" | "json">
  /** Default: `"info"`. Declared in services/monitoring/prometheus/exporters.nix */
  logLevel?: Definition<"debug" | "info" | "warn" | "error" | "fatal">
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9103`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"collectd-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.collectd.collectdBinary` */
export interface ServicesPrometheusExportersCollectdCollectdBinary extends Definitions<ServicesPrometheusExportersCollectdCollectdBinary> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  authFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `25826`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"None"`. Declared in services/monitoring/prometheus/exporters.nix */
  securityLevel?: Definition<"None" | "Sign" | "Encrypt">
}

/** `services.prometheus.exporters.deluge` */
export interface ServicesPrometheusExportersDeluge extends Definitions<ServicesPrometheusExportersDeluge> {
  /** Default: `"localhost"`. Declared in services/monitoring/prometheus/exporters.nix */
  delugeHost?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  delugePassword?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  delugePasswordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `58846`. Declared in services/monitoring/prometheus/exporters.nix */
  delugePort?: Definition<Integer>
  /** Default: `"localclient"`. Declared in services/monitoring/prometheus/exporters.nix */
  delugeUser?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  exportPerTorrentMetrics?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"deluge-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9354`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"deluge-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.dmarc` */
export interface ServicesPrometheusExportersDmarc extends Definitions<ServicesPrometheusExportersDmarc> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  debug?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `"7 days (in seconds)"`. Declared in services/monitoring/prometheus/exporters.nix */
  deduplicationMaxSeconds?: Definition<Integer>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  folders?: ServicesPrometheusExportersDmarcFolders
  /** Default: `"dmarc-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  imap?: ServicesPrometheusExportersDmarcImap
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `60`. Declared in services/monitoring/prometheus/exporters.nix */
  pollIntervalSeconds?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9797`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"dmarc-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.dmarc.folders` */
export interface ServicesPrometheusExportersDmarcFolders extends Definitions<ServicesPrometheusExportersDmarcFolders> {
  /** Default: `"Archive"`. Declared in services/monitoring/prometheus/exporters.nix */
  done?: Definition<string>
  /** Default: `"Invalid"`. Declared in services/monitoring/prometheus/exporters.nix */
  error?: Definition<string>
  /** Default: `"INBOX"`. Declared in services/monitoring/prometheus/exporters.nix */
  inbox?: Definition<string>
}

/** `services.prometheus.exporters.dmarc.imap` */
export interface ServicesPrometheusExportersDmarcImap extends Definitions<ServicesPrometheusExportersDmarcImap> {
  /** Default: `"localhost"`. Declared in services/monitoring/prometheus/exporters.nix */
  host?: Definition<string>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  passwordFile?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `993`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  username?: Definition<string>
}

/** `services.prometheus.exporters.dnsmasq` */
export interface ServicesPrometheusExportersDnsmasq extends Definitions<ServicesPrometheusExportersDnsmasq> {
  /** Default: `"localhost:53"`. Declared in services/monitoring/prometheus/exporters.nix */
  dnsmasqListenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"dnsmasq-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/dnsmasq/dnsmasq.leases"`. Declared in services/monitoring/prometheus/exporters.nix */
  leasesPath?: Definition<Path>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9153`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"dnsmasq-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.dnssec` */
export interface ServicesPrometheusExportersDnssec extends Definitions<ServicesPrometheusExportersDnssec> {
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configuration?: Definition<null | NixAttributes>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"dnssec-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<null | string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9204`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  resolvers?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  timeout?: Definition<null | string>
  /** Default: `"dnssec-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.domain` */
export interface ServicesPrometheusExportersDomain extends Definitions<ServicesPrometheusExportersDomain> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"domain-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9222`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"domain-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.dovecot` */
export interface ServicesPrometheusExportersDovecot extends Definitions<ServicesPrometheusExportersDovecot> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"dovecot-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9166`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `[ "user" ]`. Declared in services/monitoring/prometheus/exporters.nix */
  scopes?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Default: `"/var/run/dovecot/stats"`. Declared in services/monitoring/prometheus/exporters.nix */
  socketPath?: Definition<Path>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  /** Default: `"dovecot-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.ebpf` */
export interface ServicesPrometheusExportersEbpf extends Definitions<ServicesPrometheusExportersEbpf> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"ebpf-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  names?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9435`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"ebpf-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.ecoflow` */
export interface ServicesPrometheusExportersEcoflow extends Definitions<ServicesPrometheusExportersEcoflow> {
  /** Default: `"0"`. Declared in services/monitoring/prometheus/exporters.nix */
  debug?: Definition<string>
  /** Type: `absolute path`. Default: `/etc/ecoflow-access-key`. Declared in services/monitoring/prometheus/exporters.nix */
  ecoflowAccessKeyFile?: Definition<Path>
  /** Type: `absolute path`. Default: `/etc/ecoflow-devices`. Declared in services/monitoring/prometheus/exporters.nix */
  ecoflowDevicesFile?: Definition<Path>
  /** Type: `absolute path`. Default: `/etc/ecoflow-devices-pretty-names`. Declared in services/monitoring/prometheus/exporters.nix */
  ecoflowDevicesPrettyNamesFile?: Definition<Path>
  /** Type: `absolute path`. Default: `/etc/ecoflow-email`. Declared in services/monitoring/prometheus/exporters.nix */
  ecoflowEmailFile?: Definition<Path>
  /** Type: `absolute path`. Default: `/etc/ecoflow-password`. Declared in services/monitoring/prometheus/exporters.nix */
  ecoflowPasswordFile?: Definition<Path>
  /** Type: `absolute path`. Default: `/etc/ecoflow-secret-key`. Declared in services/monitoring/prometheus/exporters.nix */
  ecoflowSecretKeyFile?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `"rest"`. Declared in services/monitoring/prometheus/exporters.nix */
  exporterType?: Definition<"rest" | "mqtt">
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"ecoflow-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Type: `positive integer, meaning >0`. Default: `60`. Declared in services/monitoring/prometheus/exporters.nix */
  mqttDeviceOfflineThreshold?: Definition<Integer>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2112`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"ecoflow"`. Declared in services/monitoring/prometheus/exporters.nix */
  prefix?: Definition<string>
  /** Type: `positive integer, meaning >0`. Default: `30`. Declared in services/monitoring/prometheus/exporters.nix */
  scrapingInterval?: Definition<Integer>
  /** Default: `"ecoflow-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.exportarr-bazarr` */
export interface ServicesPrometheusExportersExportarrBazarr extends Definitions<ServicesPrometheusExportersExportarrBazarr> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  apiKeyFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"exportarr-bazarr-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.exportarr`. Declared in services/monitoring/prometheus/exporters.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9708`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"http://127.0.0.1"`. Declared in services/monitoring/prometheus/exporters.nix */
  url?: Definition<string>
  /** Default: `"exportarr-bazarr-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.exportarr-lidarr` */
export interface ServicesPrometheusExportersExportarrLidarr extends Definitions<ServicesPrometheusExportersExportarrLidarr> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  apiKeyFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"exportarr-lidarr-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.exportarr`. Declared in services/monitoring/prometheus/exporters.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9708`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"http://127.0.0.1"`. Declared in services/monitoring/prometheus/exporters.nix */
  url?: Definition<string>
  /** Default: `"exportarr-lidarr-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.exportarr-prowlarr` */
export interface ServicesPrometheusExportersExportarrProwlarr extends Definitions<ServicesPrometheusExportersExportarrProwlarr> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  apiKeyFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"exportarr-prowlarr-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.exportarr`. Declared in services/monitoring/prometheus/exporters.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9708`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"http://127.0.0.1"`. Declared in services/monitoring/prometheus/exporters.nix */
  url?: Definition<string>
  /** Default: `"exportarr-prowlarr-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.exportarr-radarr` */
export interface ServicesPrometheusExportersExportarrRadarr extends Definitions<ServicesPrometheusExportersExportarrRadarr> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  apiKeyFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"exportarr-radarr-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.exportarr`. Declared in services/monitoring/prometheus/exporters.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9708`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"http://127.0.0.1"`. Declared in services/monitoring/prometheus/exporters.nix */
  url?: Definition<string>
  /** Default: `"exportarr-radarr-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.exportarr-readarr` */
export interface ServicesPrometheusExportersExportarrReadarr extends Definitions<ServicesPrometheusExportersExportarrReadarr> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  apiKeyFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"exportarr-readarr-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.exportarr`. Declared in services/monitoring/prometheus/exporters.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9708`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"http://127.0.0.1"`. Declared in services/monitoring/prometheus/exporters.nix */
  url?: Definition<string>
  /** Default: `"exportarr-readarr-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.exportarr-sonarr` */
export interface ServicesPrometheusExportersExportarrSonarr extends Definitions<ServicesPrometheusExportersExportarrSonarr> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  apiKeyFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"exportarr-sonarr-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.exportarr`. Declared in services/monitoring/prometheus/exporters.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9708`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"http://127.0.0.1"`. Declared in services/monitoring/prometheus/exporters.nix */
  url?: Definition<string>
  /** Default: `"exportarr-sonarr-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.fastly` */
export interface ServicesPrometheusExportersFastly extends Definitions<ServicesPrometheusExportersFastly> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/monitoring/prometheus/exporters.nix */
  environmentFile?: Definition<Path>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"fastly-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9118`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"fastly-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  tokenPath?: NixValue
}

/** `services.prometheus.exporters.flow` */
export interface ServicesPrometheusExportersFlow extends Definitions<ServicesPrometheusExportersFlow> {
  /** Type: `positive integer, meaning >0`. Declared in services/monitoring/prometheus/exporters.nix */
  asn?: Definition<Integer>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  brokers?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"flow-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  partitions?: Definition<List<Definition<Integer>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9590`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  topic?: Definition<string>
  /** Default: `"flow-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.fritz` */
export interface ServicesPrometheusExportersFritz extends Definitions<ServicesPrometheusExportersFritz> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"fritz-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9787`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of (YAML 1.1 value)`. Declared in services/monitoring/prometheus/exporters.nix */
  settings?: Definition<ServicesPrometheusExportersFritzSettings>
  /** Default: `"fritz-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.fritz.settings` */
export interface ServicesPrometheusExportersFritzSettings {
  /** Type: `list of (open submodule of (YAML 1.1 value))`. Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  devices?: Definition<List<Definition<ServicesPrometheusExportersFritzSettingsDevice>>>
  /** Default: `"INFO"`. Declared in services/monitoring/prometheus/exporters.nix */
  log_level?: Definition<"DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL">
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  listen_address?: Definition<string>
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  port?: Definition<Integer>
  [name: string]: Definition<List<Definition<ServicesPrometheusExportersFritzSettingsDevice>>> | JsonValue | undefined
}

/** `services.prometheus.exporters.fritz.settings.devices.*` */
export interface ServicesPrometheusExportersFritzSettingsDevice {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  host_info?: Definition<boolean>
  /** Default: `"fritz.box"`. Declared in services/monitoring/prometheus/exporters.nix */
  hostname?: Definition<string>
  /** Default: `""`. Declared in services/monitoring/prometheus/exporters.nix */
  name?: Definition<string>
  /** Type: `absolute path`. Declared in services/monitoring/prometheus/exporters.nix */
  password_file?: Definition<Path>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  username?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.prometheus.exporters.fritzbox` */
export interface ServicesPrometheusExportersFritzbox extends Definitions<ServicesPrometheusExportersFritzbox> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"fritz.box"`. Declared in services/monitoring/prometheus/exporters.nix */
  gatewayAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `49000`. Declared in services/monitoring/prometheus/exporters.nix */
  gatewayPort?: Definition<Integer>
  /** Default: `"fritzbox-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9133`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"fritzbox-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.frr` */
export interface ServicesPrometheusExportersFrr extends Definitions<ServicesPrometheusExportersFrr> {
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  disabledCollectors?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  enabledCollectors?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"frrtty"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9342`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"frr"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.graphite` */
export interface ServicesPrometheusExportersGraphite extends Definitions<ServicesPrometheusExportersGraphite> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9109`. Declared in services/monitoring/prometheus/exporters.nix */
  graphitePort?: Definition<Integer>
  /** Default: `"graphite-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  mappingSettings?: Definition<AttributeSet<JsonValue>>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9108`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"graphite-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.idrac` */
export interface ServicesPrometheusExportersIdrac extends Definitions<ServicesPrometheusExportersIdrac> {
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configuration?: Definition<null | NixAttributes>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configurationPath?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"idrac-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9348`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"idrac-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.imap-mailstat` */
export interface ServicesPrometheusExportersImapMailstat extends Definitions<ServicesPrometheusExportersImapMailstat> {
  /** Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  accounts?: Definition<AttributeSet<ServicesPrometheusExportersImapMailstatAccount>>
  /** Type: `absolute path`. Declared in services/monitoring/prometheus/exporters.nix */
  configurationFile?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"imap-mailstat-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  oldestUnseenDate?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8081`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"imap-mailstat-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.imap-mailstat.accounts.<name>` */
export interface ServicesPrometheusExportersImapMailstatAccount extends Definitions<ServicesPrometheusExportersImapMailstatAccount> {
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  mailaddress?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  password?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  serveraddress?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  serverport?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  starttls?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  username?: Definition<null | string>
}

/** `services.prometheus.exporters.influxdb` */
export interface ServicesPrometheusExportersInfluxdb extends Definitions<ServicesPrometheusExportersInfluxdb> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"influxdb-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9122`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"5m"`. Declared in services/monitoring/prometheus/exporters.nix */
  sampleExpiry?: Definition<string>
  /** Default: `":9122"`. Declared in services/monitoring/prometheus/exporters.nix */
  udpBindAddress?: Definition<string>
  /** Default: `"influxdb-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.ipmi` */
export interface ServicesPrometheusExportersIpmi extends Definitions<ServicesPrometheusExportersIpmi> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"ipmi-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9290`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"ipmi-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  webConfigFile?: Definition<null | Path>
}

/** `services.prometheus.exporters.jitsi` */
export interface ServicesPrometheusExportersJitsi extends Definitions<ServicesPrometheusExportersJitsi> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"jitsi-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"30s"`. Declared in services/monitoring/prometheus/exporters.nix */
  interval?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9700`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"http://localhost:8080/colibri/stats"`. Declared in services/monitoring/prometheus/exporters.nix */
  url?: Definition<string>
  /** Default: `"jitsi-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.json` */
export interface ServicesPrometheusExportersJson extends Definitions<ServicesPrometheusExportersJson> {
  /** Type: `absolute path`. Declared in services/monitoring/prometheus/exporters.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"json-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7979`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"json-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  assertions?: Definition<List<NixValue>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  warnings?: Definition<List<Definition<string>>>
}

/** `services.prometheus.exporters.junos-czerwonk` */
export interface ServicesPrometheusExportersJunosCzerwonk extends Definitions<ServicesPrometheusExportersJunosCzerwonk> {
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configuration?: Definition<null | NixAttributes>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configurationFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  environmentFile?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"junos-czerwonk-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9326`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  /** Default: `"junos-czerwonk-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.kafka` */
export interface ServicesPrometheusExportersKafka extends Definitions<ServicesPrometheusExportersKafka> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"kafka-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.kminion`. Declared in services/monitoring/prometheus/exporters.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"kafka-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.kea` */
export interface ServicesPrometheusExportersKea extends Definitions<ServicesPrometheusExportersKea> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"kea-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9547`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  targets?: Definition<List<Definition<string>>>
  /** Default: `"kea-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
  /** @deprecated renamed to services.prometheus.exporters.kea.targets */
  controlSocketPaths?: Definition<List<Definition<string>>>
}

/** `services.prometheus.exporters.keylight` */
export interface ServicesPrometheusExportersKeylight extends Definitions<ServicesPrometheusExportersKeylight> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"keylight-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9288`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"keylight-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.klipper` */
export interface ServicesPrometheusExportersKlipper extends Definitions<ServicesPrometheusExportersKlipper> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"klipper-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `""`. Declared in services/monitoring/prometheus/exporters.nix */
  moonrakerApiKey?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.prometheus-klipper-exporter`. Declared in services/monitoring/prometheus/exporters.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9101`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"klipper-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.knot` */
export interface ServicesPrometheusExportersKnot extends Definitions<ServicesPrometheusExportersKnot> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"knot-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  knotLibraryPath?: Definition<null | string>
  /** Default: `"/run/knot/knot.sock"`. Declared in services/monitoring/prometheus/exporters.nix */
  knotSocketPath?: Definition<string>
  /** Type: `positive integer, meaning >0`. Default: `2000`. Declared in services/monitoring/prometheus/exporters.nix */
  knotSocketTimeout?: Definition<Integer>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9433`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"knot-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.libvirt` */
export interface ServicesPrometheusExportersLibvirt extends Definitions<ServicesPrometheusExportersLibvirt> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"libvirt-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"qemu:///system"`. Declared in services/monitoring/prometheus/exporters.nix */
  libvirtUri?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9177`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"libvirt-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.lnd` */
export interface ServicesPrometheusExportersLnd extends Definitions<ServicesPrometheusExportersLnd> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"lnd-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `"localhost:10009"`. Declared in services/monitoring/prometheus/exporters.nix */
  lndHost?: Definition<string>
  /** Type: `absolute path`. Declared in services/monitoring/prometheus/exporters.nix */
  lndMacaroonDir?: Definition<Path>
  /** Type: `absolute path`. Declared in services/monitoring/prometheus/exporters.nix */
  lndTlsPath?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9092`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"lnd-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.mail` */
export interface ServicesPrometheusExportersMail extends Definitions<ServicesPrometheusExportersMail> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configuration?: null | ServicesPrometheusExportersMailConfiguration
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  environmentFile?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"mail-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9225`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  /** Default: `"mail-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.mail.configuration` */
export interface ServicesPrometheusExportersMailConfiguration extends Definitions<ServicesPrometheusExportersMailConfiguration> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  disableFileDeletion?: Definition<boolean>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  mailCheckTimeout?: Definition<string>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  monitoringInterval?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  servers?: Definition<List<ServicesPrometheusExportersMailConfigurationServer>>
}

/** `services.prometheus.exporters.mail.configuration.servers.*` */
export interface ServicesPrometheusExportersMailConfigurationServer extends Definitions<ServicesPrometheusExportersMailConfigurationServer> {
  /** Type: `absolute path`. Declared in services/monitoring/prometheus/exporters.nix */
  detectionDir?: Definition<Path>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  from?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  login?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  name?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  passphrase?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  server?: Definition<string>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  to?: Definition<string>
}

/** `services.prometheus.exporters.mailman3` */
export interface ServicesPrometheusExportersMailman3 extends Definitions<ServicesPrometheusExportersMailman3> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"mailman3-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `"info"`. Declared in services/monitoring/prometheus/exporters.nix */
  logLevel?: Definition<"debug" | "info" | "warning" | "error" | "critical">
  mailman?: ServicesPrometheusExportersMailman3Mailman
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9934`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"mailman3-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.mailman3.mailman` */
export interface ServicesPrometheusExportersMailman3Mailman extends Definitions<ServicesPrometheusExportersMailman3Mailman> {
  /** Default: `"http://127.0.0.1:8001"`. Declared in services/monitoring/prometheus/exporters.nix */
  addr?: Definition<string>
  /** Default: `config.services.mailman.restApiPassFile`. Declared in services/monitoring/prometheus/exporters.nix */
  passFile?: Definition<string>
  /** Default: `"restadmin"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.mikrotik` */
export interface ServicesPrometheusExportersMikrotik extends Definitions<ServicesPrometheusExportersMikrotik> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configuration?: Definition<null | NixAttributes>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"mikrotik-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9436`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"mikrotik-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.modemmanager` */
export interface ServicesPrometheusExportersModemmanager extends Definitions<ServicesPrometheusExportersModemmanager> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"modemmanager-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9539`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"5s"`. Declared in services/monitoring/prometheus/exporters.nix */
  refreshRate?: Definition<string>
  /** Default: `"modemmanager-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.mongodb` */
export interface ServicesPrometheusExportersMongodb extends Definitions<ServicesPrometheusExportersMongodb> {
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  collStats?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  collectAll?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  collector?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"mongodb-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  indexStats?: Definition<List<Definition<string>>>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9216`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  /** Default: `"mongodb://localhost:27017/test"`. Declared in services/monitoring/prometheus/exporters.nix */
  uri?: Definition<string>
  /** Default: `"mongodb-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.mqtt` */
export interface ServicesPrometheusExportersMqtt extends Definitions<ServicesPrometheusExportersMqtt> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  esphomeTopicPrefixes?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"mqtt-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `[ "hubitat/" ]`. Declared in services/monitoring/prometheus/exporters.nix */
  hubitatTopicPrefixes?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  keepFullTopic?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `"INFO"`. Declared in services/monitoring/prometheus/exporters.nix */
  logLevel?: Definition<"CRITICAL" | "ERROR" | "WARNING" | "INFO" | "DEBUG">
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  logMqttMessage?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/monitoring/prometheus/exporters.nix */
  mqttAddress?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  mqttClientId?: Definition<null | string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  mqttExposeClientId?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  mqttIgnoredTopics?: Definition<List<Definition<string>>>
  /** Default: `60`. Declared in services/monitoring/prometheus/exporters.nix */
  mqttKeepAlive?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1883`. Declared in services/monitoring/prometheus/exporters.nix */
  mqttPort?: Definition<Integer>
  /** Default: `"#"`. Declared in services/monitoring/prometheus/exporters.nix */
  mqttTopic?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  mqttUsername?: Definition<null | string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  mqttV5Protocol?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9000`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"mqtt_"`. Declared in services/monitoring/prometheus/exporters.nix */
  prometheusPrefix?: Definition<string>
  /** Default: `"topic"`. Declared in services/monitoring/prometheus/exporters.nix */
  topicLabel?: Definition<string>
  /** Default: `"mqtt-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  zigbee2MqttAvailability?: Definition<boolean>
  /** Default: `"zwave/"`. Declared in services/monitoring/prometheus/exporters.nix */
  zwaveTopicPrefix?: Definition<string>
}

/** `services.prometheus.exporters.mysqld` */
export interface ServicesPrometheusExportersMysqld extends Definitions<ServicesPrometheusExportersMysqld> {
  /** Type: `absolute path`. Declared in services/monitoring/prometheus/exporters.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"mysqld-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9104`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  runAsLocalSuperUser?: Definition<boolean>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  /** Default: `"mysqld-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.nats` */
export interface ServicesPrometheusExportersNats extends Definitions<ServicesPrometheusExportersNats> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"nats-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7777`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"http://127.0.0.1:8222"`. Declared in services/monitoring/prometheus/exporters.nix */
  url?: Definition<string>
  /** Default: `"nats-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.nextcloud` */
export interface ServicesPrometheusExportersNextcloud extends Definitions<ServicesPrometheusExportersNextcloud> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"nextcloud-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9205`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"5s"`. Declared in services/monitoring/prometheus/exporters.nix */
  timeout?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  tokenFile?: Definition<null | Path>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  url?: Definition<string>
  /** Default: `"nextcloud-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
  /** Default: `"nextcloud-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  username?: Definition<string>
}

/** `services.prometheus.exporters.nginx` */
export interface ServicesPrometheusExportersNginx extends Definitions<ServicesPrometheusExportersNginx> {
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  constLabels?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"nginx-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9113`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"http://localhost/nginx_status"`. Declared in services/monitoring/prometheus/exporters.nix */
  scrapeUri?: Definition<string>
  /** Default: `true`. Declared in services/monitoring/prometheus/exporters.nix */
  sslVerify?: Definition<boolean>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  /** Default: `"nginx-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  assertions?: Definition<List<NixValue>>
  /** @deprecated renamed to services.prometheus.exporters.nginx.telemetryPath */
  telemetryEndpoint?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  warnings?: Definition<List<Definition<string>>>
}

/** `services.prometheus.exporters.nginxlog` */
export interface ServicesPrometheusExportersNginxlog extends Definitions<ServicesPrometheusExportersNginxlog> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"nginxlog-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  metricsEndpoint?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9117`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  settings?: ServicesPrometheusExportersNginxlogSettings
  /** Default: `"nginxlog-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.nginxlog.settings` */
export interface ServicesPrometheusExportersNginxlogSettings extends Definitions<ServicesPrometheusExportersNginxlogSettings> {
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  consul?: Definition<null | NixAttributes>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  namespaces?: Definition<List<Definition<NixAttributes>>>
}

/** `services.prometheus.exporters.node` */
export interface ServicesPrometheusExportersNode extends Definitions<ServicesPrometheusExportersNode> {
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  disabledCollectors?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  enabledCollectors?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"node-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9100`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"node-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.node-cert` */
export interface ServicesPrometheusExportersNodeCert extends Definitions<ServicesPrometheusExportersNodeCert> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  excludeGlobs?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  excludePaths?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"node-cert-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  includeGlobs?: Definition<List<Definition<string>>>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  paths?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9141`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"acme"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.nut` */
export interface ServicesPrometheusExportersNut extends Definitions<ServicesPrometheusExportersNut> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"nut-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/monitoring/prometheus/exporters.nix */
  nutServer?: Definition<string>
  /** Default: `""`. Declared in services/monitoring/prometheus/exporters.nix */
  nutUser?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  nutVariables?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  passwordPath?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9199`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"nut-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.nvidia-gpu` */
export interface ServicesPrometheusExportersNvidiaGpu extends Definitions<ServicesPrometheusExportersNvidiaGpu> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"nvidia-gpu-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9835`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"nvidia-gpu-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.pgbouncer` */
export interface ServicesPrometheusExportersPgbouncer extends Definitions<ServicesPrometheusExportersPgbouncer> {
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  connectionEnvFile?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  connectionString?: Definition<null | string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"pgbouncer-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `"logfmt"`. Declared in services/monitoring/prometheus/exporters.nix */
  logFormat?: Definition<"logfmt" | "json">
  /** Default: `"info"`. Declared in services/monitoring/prometheus/exporters.nix */
  logLevel?: Definition<"debug" | "info" | "warn" | "error">
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.prometheus-pgbouncer-exporter`. Declared in services/monitoring/prometheus/exporters.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  pidFile?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9127`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  /** Default: `"pgbouncer-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  webConfigFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  webSystemdSocket?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  connectionStringFile?: NixValue
}

/** `services.prometheus.exporters.php-fpm` */
export interface ServicesPrometheusExportersPhpFpm extends Definitions<ServicesPrometheusExportersPhpFpm> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"php-fpm-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.prometheus-php-fpm-exporter`. Declared in services/monitoring/prometheus/exporters.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9253`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  /** Default: `"php-fpm-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.pihole` */
export interface ServicesPrometheusExportersPihole extends Definitions<ServicesPrometheusExportersPihole> {
  /** Default: `""`. Declared in services/monitoring/prometheus/exporters.nix */
  apiToken?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"pihole-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `""`. Declared in services/monitoring/prometheus/exporters.nix */
  password?: Definition<string>
  /** Default: `"pihole"`. Declared in services/monitoring/prometheus/exporters.nix */
  piholeHostname?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `80`. Declared in services/monitoring/prometheus/exporters.nix */
  piholePort?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9617`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"http"`. Declared in services/monitoring/prometheus/exporters.nix */
  protocol?: Definition<"http" | "https">
  /** Default: `"5s"`. Declared in services/monitoring/prometheus/exporters.nix */
  timeout?: Definition<string>
  /** Default: `"pihole-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  assertions?: Definition<List<NixValue>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  warnings?: Definition<List<Definition<string>>>
}

/** `services.prometheus.exporters.ping` */
export interface ServicesPrometheusExportersPing extends Definitions<ServicesPrometheusExportersPing> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"ping-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9427`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  settings?: JsonValue
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  /** Default: `"ping-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.postfix` */
export interface ServicesPrometheusExportersPostfix extends Definitions<ServicesPrometheusExportersPostfix> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/log/postfix_exporter_input.log"`. Declared in services/monitoring/prometheus/exporters.nix */
  logfilePath?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.prometheus-postfix-exporter`. Declared in services/monitoring/prometheus/exporters.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9154`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/var/lib/postfix/queue/public/showq"`. Declared in services/monitoring/prometheus/exporters.nix */
  showqPath?: Definition<Path>
  systemd?: ServicesPrometheusExportersPostfixSystemd
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  /** Default: `"postfix-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.postfix.systemd` */
export interface ServicesPrometheusExportersPostfixSystemd extends Definitions<ServicesPrometheusExportersPostfixSystemd> {
  /** Default: `true`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  journalPath?: Definition<null | Path>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  slice?: Definition<null | string>
  /** Default: `"postfix.service"`. Declared in services/monitoring/prometheus/exporters.nix */
  unit?: Definition<string>
}

/** `services.prometheus.exporters.postgres` */
export interface ServicesPrometheusExportersPostgres extends Definitions<ServicesPrometheusExportersPostgres> {
  /** Default: `"user=postgres database=postgres host=/run/postgresql sslmode=disable"`. Declared in services/monitoring/prometheus/exporters.nix */
  dataSourceName?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"postgres-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9187`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  runAsLocalSuperUser?: Definition<boolean>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  /** Default: `"postgres-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.process` */
export interface ServicesPrometheusExportersProcess extends Definitions<ServicesPrometheusExportersProcess> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"process-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9256`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  settings?: ServicesPrometheusExportersProcessSettings
  /** Default: `"process-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.process.settings` */
export interface ServicesPrometheusExportersProcessSettings extends Definitions<ServicesPrometheusExportersProcessSettings> {
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  process_names?: Definition<List<NixValue>>
}

/** `services.prometheus.exporters.pve` */
export interface ServicesPrometheusExportersPve extends Definitions<ServicesPrometheusExportersPve> {
  collectors?: ServicesPrometheusExportersPveCollectors
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"pve-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.prometheus-pve-exporter`. Declared in services/monitoring/prometheus/exporters.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9221`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  server?: ServicesPrometheusExportersPveServer
  /** Default: `"pve-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.pve.collectors` */
export interface ServicesPrometheusExportersPveCollectors extends Definitions<ServicesPrometheusExportersPveCollectors> {
  /** Default: `true`. Declared in services/monitoring/prometheus/exporters.nix */
  cluster?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/prometheus/exporters.nix */
  config?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/prometheus/exporters.nix */
  node?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/prometheus/exporters.nix */
  replication?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/prometheus/exporters.nix */
  resources?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/prometheus/exporters.nix */
  status?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/prometheus/exporters.nix */
  version?: Definition<boolean>
}

/** `services.prometheus.exporters.pve.server` */
export interface ServicesPrometheusExportersPveServer extends Definitions<ServicesPrometheusExportersPveServer> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  certFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  keyFile?: Definition<null | Path>
}

/** `services.prometheus.exporters.py-air-control` */
export interface ServicesPrometheusExportersPyAirControl extends Definitions<ServicesPrometheusExportersPyAirControl> {
  /** Declared in services/monitoring/prometheus/exporters.nix */
  deviceHostname?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"py-air-control-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9896`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"http"`. Declared in services/monitoring/prometheus/exporters.nix */
  protocol?: Definition<string>
  /** Default: `"prometheus-py-air-control-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  stateDir?: Definition<string>
  /** Default: `"py-air-control-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.rasdaemon` */
export interface ServicesPrometheusExportersRasdaemon extends Definitions<ServicesPrometheusExportersRasdaemon> {
  /** Type: `absolute path`. Default: `"/var/lib/rasdaemon/ras-mc_event.db"`. Declared in services/monitoring/prometheus/exporters.nix */
  databasePath?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ "aer" "mce" "mc" ]`. Declared in services/monitoring/prometheus/exporters.nix */
  enabledCollectors?: Definition<List<Definition<"aer" | "mce" | "mc" | "extlog" | "devlink" | "disk">>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"rasdaemon-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `10029`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"rasdaemon-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.redis` */
export interface ServicesPrometheusExportersRedis extends Definitions<ServicesPrometheusExportersRedis> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"redis-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9121`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"redis-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.restic` */
export interface ServicesPrometheusExportersRestic extends Definitions<ServicesPrometheusExportersRestic> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"restic-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/monitoring/prometheus/exporters.nix */
  passwordFile?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9753`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  rcloneConfig?: Definition<AttributeSet<Definition<string | boolean>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  rcloneConfigFile?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  rcloneOptions?: Definition<AttributeSet<Definition<string | boolean>>>
  /** Type: `unsigned integer, meaning >=0`. Default: `60`. Declared in services/monitoring/prometheus/exporters.nix */
  refreshInterval?: Definition<Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  repository?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  repositoryFile?: Definition<null | Path>
  /** Default: `"restic-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.rspamd` */
export interface ServicesPrometheusExportersRspamd extends Definitions<ServicesPrometheusExportersRspamd> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `{ host = config.networking.hostName; }`. Declared in services/monitoring/prometheus/exporters.nix */
  extraLabels?: Definition<AttributeSet<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"rspamd-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7980`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"rspamd-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  assertions?: Definition<List<NixValue>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  warnings?: Definition<List<Definition<string>>>
}

/** `services.prometheus.exporters.rtl_433` */
export interface ServicesPrometheusExportersRtl433 extends Definitions<ServicesPrometheusExportersRtl433> {
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  channels?: Definition<List<ServicesPrometheusExportersRtl433Channel>>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"rtl_433-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  ids?: Definition<List<ServicesPrometheusExportersRtl433Id>>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9550`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"-C si"`. Declared in services/monitoring/prometheus/exporters.nix */
  rtl433Flags?: Definition<string>
  /** Default: `"rtl_433-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.rtl_433.channels.*` */
export interface ServicesPrometheusExportersRtl433Channel extends Definitions<ServicesPrometheusExportersRtl433Channel> {
  /** Declared in services/monitoring/prometheus/exporters.nix */
  channel?: Definition<Integer>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  location?: Definition<string>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  name?: Definition<string>
}

/** `services.prometheus.exporters.rtl_433.ids.*` */
export interface ServicesPrometheusExportersRtl433Id extends Definitions<ServicesPrometheusExportersRtl433Id> {
  /** Declared in services/monitoring/prometheus/exporters.nix */
  id?: Definition<Integer>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  location?: Definition<string>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  name?: Definition<string>
}

/** `services.prometheus.exporters.sabnzbd` */
export interface ServicesPrometheusExportersSabnzbd extends Definitions<ServicesPrometheusExportersSabnzbd> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"sabnzbd-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9387`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  servers?: Definition<List<ServicesPrometheusExportersSabnzbdServer>>
  /** Default: `"sabnzbd-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.sabnzbd.servers.*` */
export interface ServicesPrometheusExportersSabnzbdServer extends Definitions<ServicesPrometheusExportersSabnzbdServer> {
  /** Declared in services/monitoring/prometheus/exporters.nix */
  apiKeyFile?: Definition<string>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  baseUrl?: Definition<string>
}

/** `services.prometheus.exporters.scaphandre` */
export interface ServicesPrometheusExportersScaphandre extends Definitions<ServicesPrometheusExportersScaphandre> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"scaphandre-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  /** Default: `"scaphandre-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.script` */
export interface ServicesPrometheusExportersScript extends Definitions<ServicesPrometheusExportersScript> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"script-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9172`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  settings?: JsonValue
  /** Default: `"script-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.shelly` */
export interface ServicesPrometheusExportersShelly extends Definitions<ServicesPrometheusExportersShelly> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"shelly-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Type: `absolute path`. Declared in services/monitoring/prometheus/exporters.nix */
  "metrics-file"?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9784`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"shelly-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.smartctl` */
export interface ServicesPrometheusExportersSmartctl extends Definitions<ServicesPrometheusExportersSmartctl> {
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  devices?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"smartctl-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `"60s"`. Declared in services/monitoring/prometheus/exporters.nix */
  maxInterval?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9633`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"smartctl-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.smokeping` */
export interface ServicesPrometheusExportersSmokeping extends Definitions<ServicesPrometheusExportersSmokeping> {
  /** Type: `strings concatenated with “,”`. Default: `"5e-05,0.0001,0.0002,0.0004,0.0008,0.0016,0.0032,0.0064,0.0128,0.0256,0.0512,0.1024,0.2048,0.4096,0.8192,1.6384,3.2768,6.5536,13.1072,26.2144"`. Declared in services/monitoring/prometheus/exporters.nix */
  buckets?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"smokeping-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  hosts?: Definition<List<Definition<string>>>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `Go duration (https://golang.org/pkg/time/#ParseDuration)`. Default: `"1s"`. Declared in services/monitoring/prometheus/exporters.nix */
  pingInterval?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9374`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  /** Default: `"smokeping-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.snmp` */
export interface ServicesPrometheusExportersSnmp extends Definitions<ServicesPrometheusExportersSnmp> {
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configuration?: Definition<null | NixAttributes>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configurationPath?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/prometheus/exporters.nix */
  enableConfigCheck?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"snmp-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `"logfmt"`. Declared in services/monitoring/prometheus/exporters.nix */
  logFormat?: Definition<"logfmt" | "json">
  /** Default: `"info"`. Declared in services/monitoring/prometheus/exporters.nix */
  logLevel?: Definition<"debug" | "info" | "warn" | "error">
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9116`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"snmp-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.sql` */
export interface ServicesPrometheusExportersSql extends Definitions<ServicesPrometheusExportersSql> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  configuration?: null | ServicesPrometheusExportersSqlConfiguration
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"sql-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9237`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"sql-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.sql.configuration` */
export interface ServicesPrometheusExportersSqlConfiguration extends Definitions<ServicesPrometheusExportersSqlConfiguration> {
  /** Default: `{ }`. Declared in services/monitoring/prometheus/exporters.nix */
  jobs?: Definition<AttributeSet<ServicesPrometheusExportersSqlConfigurationJob>>
}

/** `services.prometheus.exporters.sql.configuration.jobs.<name>` */
export interface ServicesPrometheusExportersSqlConfigurationJob extends Definitions<ServicesPrometheusExportersSqlConfigurationJob> {
  /** Declared in services/monitoring/prometheus/exporters.nix */
  connections?: Definition<List<Definition<string>>>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  interval?: Definition<string>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  queries?: Definition<AttributeSet<ServicesPrometheusExportersSqlConfigurationJobQuery>>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  startupSql?: Definition<List<Definition<string>>>
}

/** `services.prometheus.exporters.sql.configuration.jobs.<name>.queries.<name>` */
export interface ServicesPrometheusExportersSqlConfigurationJobQuery extends Definitions<ServicesPrometheusExportersSqlConfigurationJobQuery> {
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  help?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  labels?: Definition<List<Definition<string>>>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  query?: Definition<string>
  /** Declared in services/monitoring/prometheus/exporters.nix */
  values?: Definition<List<Definition<string>>>
}

/** `services.prometheus.exporters.statsd` */
export interface ServicesPrometheusExportersStatsd extends Definitions<ServicesPrometheusExportersStatsd> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"statsd-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9102`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"statsd-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.storagebox` */
export interface ServicesPrometheusExportersStoragebox extends Definitions<ServicesPrometheusExportersStoragebox> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"storagebox-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.prometheus-storagebox-exporter`. Declared in services/monitoring/prometheus/exporters.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9509`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Type: `absolute path not in the Nix store`. Declared in services/monitoring/prometheus/exporters.nix */
  tokenFile?: Definition<Path>
  /** Default: `"storagebox-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.surfboard` */
export interface ServicesPrometheusExportersSurfboard extends Definitions<ServicesPrometheusExportersSurfboard> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"surfboard-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `"192.168.100.1"`. Declared in services/monitoring/prometheus/exporters.nix */
  modemAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9239`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"surfboard-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.systemd` */
export interface ServicesPrometheusExportersSystemd extends Definitions<ServicesPrometheusExportersSystemd> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"systemd-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9558`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"systemd-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.tailscale` */
export interface ServicesPrometheusExportersTailscale extends Definitions<ServicesPrometheusExportersTailscale> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/monitoring/prometheus/exporters.nix */
  environmentFile?: Definition<Path>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"tailscale-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.prometheus-tailscale-exporter`. Declared in services/monitoring/prometheus/exporters.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9250`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"tailscale-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.tibber` */
export interface ServicesPrometheusExportersTibber extends Definitions<ServicesPrometheusExportersTibber> {
  /** Type: `absolute path`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  apiTokenPath?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"tibber-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9489`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"tibber-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.unbound` */
export interface ServicesPrometheusExportersUnbound extends Definitions<ServicesPrometheusExportersUnbound> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"unbound-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9167`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  unbound?: ServicesPrometheusExportersUnboundUnbound
  /** Default: `"unbound-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  assertions?: Definition<List<NixValue>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  warnings?: Definition<List<Definition<string>>>
}

/** `services.prometheus.exporters.unbound.unbound` */
export interface ServicesPrometheusExportersUnboundUnbound extends Definitions<ServicesPrometheusExportersUnboundUnbound> {
  /** Type: `null or absolute path`. Default: `"/var/lib/unbound/unbound_server.pem"`. Declared in services/monitoring/prometheus/exporters.nix */
  ca?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `"/var/lib/unbound/unbound_control.pem"`. Declared in services/monitoring/prometheus/exporters.nix */
  certificate?: Definition<null | Path>
  /** Default: `"tcp://127.0.0.1:8953"`. Declared in services/monitoring/prometheus/exporters.nix */
  host?: Definition<string>
  /** Type: `null or absolute path`. Default: `"/var/lib/unbound/unbound_control.key"`. Declared in services/monitoring/prometheus/exporters.nix */
  key?: Definition<null | Path>
}

/** `services.prometheus.exporters.unpoller` */
export interface ServicesPrometheusExportersUnpoller extends Definitions<ServicesPrometheusExportersUnpoller> {
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  controllers?: Definition<List<ServicesUnpollerUnifiController>>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"unpoller-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  log?: ServicesPrometheusExportersUnpollerLog
  loki?: ServicesPrometheusExportersUnpollerLoki
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9130`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"unpoller-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.exporters.unpoller.log` */
export interface ServicesPrometheusExportersUnpollerLog extends Definitions<ServicesPrometheusExportersUnpollerLog> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  prometheusErrors?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  quiet?: Definition<boolean>
}

/** `services.prometheus.exporters.unpoller.loki` */
export interface ServicesPrometheusExportersUnpollerLoki extends Definitions<ServicesPrometheusExportersUnpollerLoki> {
  /** Default: `"2m"`. Declared in services/monitoring/prometheus/exporters.nix */
  interval?: Definition<string>
  /** Type: `absolute path`. Default: `"unpoller-influxdb-default.password"`. Declared in services/monitoring/prometheus/exporters.nix */
  pass?: Definition<Path>
  /** Default: `""`. Declared in services/monitoring/prometheus/exporters.nix */
  tenant_id?: Definition<string>
  /** Default: `"10s"`. Declared in services/monitoring/prometheus/exporters.nix */
  timeout?: Definition<string>
  /** Default: `""`. Declared in services/monitoring/prometheus/exporters.nix */
  url?: Definition<string>
  /** Default: `""`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  verify_ssl?: Definition<boolean>
}

/** `services.prometheus.exporters.v2ray` */
export interface ServicesPrometheusExportersV2ray extends Definitions<ServicesPrometheusExportersV2ray> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"v2ray-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9299`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"v2ray-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
  /** Default: `"127.0.0.1:54321"`. Declared in services/monitoring/prometheus/exporters.nix */
  v2rayEndpoint?: Definition<string>
}

/** `services.prometheus.exporters.varnish` */
export interface ServicesPrometheusExportersVarnish extends Definitions<ServicesPrometheusExportersVarnish> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"varnish-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  healthPath?: Definition<null | string>
  /** Default: `config.services.varnish.stateDir`. Declared in services/monitoring/prometheus/exporters.nix */
  instance?: Definition<null | string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  noExit?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9131`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  raw?: Definition<boolean>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  /** Default: `"varnish-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
  /** Default: `"varnishstat"`. Declared in services/monitoring/prometheus/exporters.nix */
  varnishStatPath?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  verbose?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  withGoMetrics?: Definition<boolean>
}

/** `services.prometheus.exporters.wireguard` */
export interface ServicesPrometheusExportersWireguard extends Definitions<ServicesPrometheusExportersWireguard> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"wireguard-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  interfaces?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  latestHandshakeDelay?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9586`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  prependSudo?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  singleSubnetPerField?: Definition<boolean>
  /** Default: `"wireguard-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  verbose?: Definition<boolean>
  /** Type: `null or absolute path or string`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  wireguardConfig?: Definition<null | Path | string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  withRemoteIp?: Definition<boolean>
  /** @deprecated renamed to services.prometheus.exporters.wireguard.listenAddress */
  addr?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  assertions?: Definition<List<NixValue>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  warnings?: Definition<List<Definition<string>>>
}

/** `services.prometheus.exporters.zfs` */
export interface ServicesPrometheusExportersZfs extends Definitions<ServicesPrometheusExportersZfs> {
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallFilter?: Definition<null | string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/prometheus/exporters.nix */
  firewallRules?: Definition<null | string>
  /** Default: `"zfs-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/prometheus/exporters.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/prometheus/exporters.nix */
  openFirewall?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/exporters.nix */
  pools?: Definition<null | List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9134`. Declared in services/monitoring/prometheus/exporters.nix */
  port?: Definition<Integer>
  /** Default: `"/metrics"`. Declared in services/monitoring/prometheus/exporters.nix */
  telemetryPath?: Definition<string>
  /** Default: `"zfs-exporter"`. Declared in services/monitoring/prometheus/exporters.nix */
  user?: Definition<string>
}

/** `services.prometheus.globalConfig` */
export interface ServicesPrometheusGlobalConfig extends Definitions<ServicesPrometheusGlobalConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  evaluation_interval?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  external_labels?: Definition<null | AttributeSet<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  query_log_file?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  scrape_interval?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  scrape_timeout?: Definition<null | string>
}

/** `services.prometheus.pushgateway` */
export interface ServicesPrometheusPushgateway extends Definitions<ServicesPrometheusPushgateway> {
  /** Default: `false`. Declared in services/monitoring/prometheus/pushgateway.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/pushgateway.nix */
  extraFlags?: Definition<List<Definition<string>>>
  log?: ServicesPrometheusPushgatewayLog
  /** Default: `pkgs.prometheus-pushgateway`. Declared in services/monitoring/prometheus/pushgateway.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/monitoring/prometheus/pushgateway.nix */
  persistMetrics?: Definition<boolean>
  persistence?: ServicesPrometheusPushgatewayPersistence
  /** Default: `"pushgateway"`. Declared in services/monitoring/prometheus/pushgateway.nix */
  stateDir?: Definition<string>
  web?: ServicesPrometheusPushgatewayWeb
}

/** `services.prometheus.pushgateway.log` */
export interface ServicesPrometheusPushgatewayLog extends Definitions<ServicesPrometheusPushgatewayLog> {
  /** Default: `null`. Declared in services/monitoring/prometheus/pushgateway.nix */
  format?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/pushgateway.nix */
  level?: Definition<null | "debug" | "info" | "warn" | "error" | "fatal">
}

/** `services.prometheus.pushgateway.persistence` */
export interface ServicesPrometheusPushgatewayPersistence extends Definitions<ServicesPrometheusPushgatewayPersistence> {
  /** Default: `null`. Declared in services/monitoring/prometheus/pushgateway.nix */
  interval?: Definition<null | string>
}

/** `services.prometheus.pushgateway.web` */
export interface ServicesPrometheusPushgatewayWeb extends Definitions<ServicesPrometheusPushgatewayWeb> {
  /** Default: `null`. Declared in services/monitoring/prometheus/pushgateway.nix */
  "external-url"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/pushgateway.nix */
  "listen-address"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/pushgateway.nix */
  "route-prefix"?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/pushgateway.nix */
  "telemetry-path"?: Definition<null | string>
}

/** `services.prometheus.remoteRead.*` */
export interface ServicesPrometheusRemoteReadEntry extends Definitions<ServicesPrometheusRemoteReadEntry> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  bearer_token?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  bearer_token_file?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  headers?: Definition<null | AttributeSet<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  name?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  read_recent?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  remote_timeout?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  required_matchers?: Definition<null | AttributeSet<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
  /** Declared in services/monitoring/prometheus/default.nix */
  url?: Definition<string>
}

/** `services.prometheus.remoteWrite.*` */
export interface ServicesPrometheusRemoteWriteEntry extends Definitions<ServicesPrometheusRemoteWriteEntry> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  bearer_token?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  bearer_token_file?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  headers?: Definition<null | AttributeSet<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  metadata_config?: null | ServicesPrometheusRemoteWriteEntryMetadataConfig
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  name?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  queue_config?: null | ServicesPrometheusRemoteWriteEntryQueueConfig
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  remote_timeout?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  sigv4?: null | ServicesPrometheusRemoteWriteEntrySigv4
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
  /** Declared in services/monitoring/prometheus/default.nix */
  url?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  write_relabel_configs?: Definition<null | List<ServicesPrometheusScrapeConfigRelabelConfig>>
}

/** `services.prometheus.remoteWrite.*.metadata_config` */
export interface ServicesPrometheusRemoteWriteEntryMetadataConfig extends Definitions<ServicesPrometheusRemoteWriteEntryMetadataConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  send?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  send_interval?: Definition<null | string>
}

/** `services.prometheus.remoteWrite.*.queue_config` */
export interface ServicesPrometheusRemoteWriteEntryQueueConfig extends Definitions<ServicesPrometheusRemoteWriteEntryQueueConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  batch_send_deadline?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  capacity?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  max_backoff?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  max_samples_per_send?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  max_shards?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  min_backoff?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  min_shards?: Definition<null | Integer>
}

/** `services.prometheus.remoteWrite.*.sigv4` */
export interface ServicesPrometheusRemoteWriteEntrySigv4 extends Definitions<ServicesPrometheusRemoteWriteEntrySigv4> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  access_key?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  profile?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  region?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  role_arn?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  secret_key?: Definition<null | string>
}

/** `services.prometheus.sachet` */
export interface ServicesPrometheusSachet extends Definitions<ServicesPrometheusSachet> {
  /** Default: `"localhost"`. Declared in services/monitoring/prometheus/sachet.nix */
  address?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/sachet.nix */
  configuration?: Definition<null | NixAttributes>
  /** Default: `false`. Declared in services/monitoring/prometheus/sachet.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9876`. Declared in services/monitoring/prometheus/sachet.nix */
  port?: Definition<Integer>
}

/** `services.prometheus.scrapeConfigs.*` */
export interface ServicesPrometheusScrapeConfig extends Definitions<ServicesPrometheusScrapeConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  authorization?: Definition<null | NixAttributes>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  azure_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigAzureSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  bearer_token?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  bearer_token_file?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  body_size_limit?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  consul_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigConsulSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  digitalocean_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigDigitaloceanSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  dns_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigDnsSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  docker_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigDockerSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  dockerswarm_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigDockerswarmSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  ec2_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigEc2SdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  eureka_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigEurekaSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  fallback_scrape_protocol?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  file_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigFileSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  gce_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigGceSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  hetzner_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigHetznerSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  honor_labels?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  honor_timestamps?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  http_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigHttpSdConfig>>
  /** Declared in services/monitoring/prometheus/default.nix */
  job_name?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  kubernetes_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigKubernetesSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  kuma_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigKumaSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  label_limit?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  label_name_length_limit?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  label_value_length_limit?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  lightsail_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigLightsailSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  linode_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigLinodeSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  marathon_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigMarathonSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  metric_relabel_configs?: Definition<null | List<ServicesPrometheusScrapeConfigRelabelConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  metrics_path?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  nerve_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigNerveSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  openstack_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigOpenstackSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  params?: Definition<null | AttributeSet<Definition<List<Definition<string>>>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  puppetdb_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigPuppetdbSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  relabel_configs?: Definition<null | List<ServicesPrometheusScrapeConfigRelabelConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  sample_limit?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  scaleway_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigScalewaySdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  scheme?: Definition<null | "http" | "https">
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  scrape_interval?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  scrape_protocols?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  scrape_timeout?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  serverset_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigNerveSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  static_configs?: Definition<null | List<ServicesPrometheusScrapeConfigStaticConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  target_limit?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  triton_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigTritonSdConfig>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  uyuni_sd_configs?: Definition<null | List<ServicesPrometheusScrapeConfigUyuniSdConfig>>
}

/** `services.prometheus.scrapeConfigs.*.azure_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigAzureSdConfig extends Definitions<ServicesPrometheusScrapeConfigAzureSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  authentication_method?: Definition<null | "OAuth" | "ManagedIdentity">
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  client_id?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  client_secret?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  environment?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  follow_redirects?: Definition<null | boolean>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/default.nix */
  subscription_id?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tenant_id?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
}

/** `services.prometheus.scrapeConfigs.*.consul_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigConsulSdConfig extends Definitions<ServicesPrometheusScrapeConfigConsulSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  allow_stale?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  authorization?: null | ServicesPrometheusScrapeConfigKumaSdConfigAuthorization
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  datacenter?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  follow_redirects?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  node_meta?: Definition<null | AttributeSet<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  oauth2?: null | ServicesPrometheusScrapeConfigKumaSdConfigOauth2
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  password?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  scheme?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  server?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  services?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tag_separator?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tags?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  token?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  username?: Definition<null | string>
}

/** `services.prometheus.scrapeConfigs.*.digitalocean_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigDigitaloceanSdConfig extends Definitions<ServicesPrometheusScrapeConfigDigitaloceanSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  authorization?: null | ServicesPrometheusScrapeConfigKumaSdConfigAuthorization
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  follow_redirects?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  oauth2?: null | ServicesPrometheusScrapeConfigKumaSdConfigOauth2
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
}

/** `services.prometheus.scrapeConfigs.*.dns_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigDnsSdConfig extends Definitions<ServicesPrometheusScrapeConfigDnsSdConfig> {
  /** Declared in services/monitoring/prometheus/default.nix */
  names?: Definition<List<Definition<string>>>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  type?: Definition<null | "SRV" | "A" | "AAAA" | "MX" | "NS">
}

/** `services.prometheus.scrapeConfigs.*.docker_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigDockerSdConfig extends Definitions<ServicesPrometheusScrapeConfigDockerSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  authorization?: null | ServicesPrometheusScrapeConfigKumaSdConfigAuthorization
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  filters?: Definition<null | List<ServicesPrometheusScrapeConfigDockerSdConfigFilter>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  follow_redirects?: Definition<null | boolean>
  /** Declared in services/monitoring/prometheus/default.nix */
  host?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  host_networking_host?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  oauth2?: null | ServicesPrometheusScrapeConfigKumaSdConfigOauth2
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
}

/** `services.prometheus.scrapeConfigs.*.docker_sd_configs.*.filters.*` */
export interface ServicesPrometheusScrapeConfigDockerSdConfigFilter extends Definitions<ServicesPrometheusScrapeConfigDockerSdConfigFilter> {
  /** Declared in services/monitoring/prometheus/default.nix */
  name?: Definition<string>
  /** Declared in services/monitoring/prometheus/default.nix */
  values?: Definition<string>
}

/** `services.prometheus.scrapeConfigs.*.dockerswarm_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigDockerswarmSdConfig extends Definitions<ServicesPrometheusScrapeConfigDockerswarmSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  authorization?: null | ServicesPrometheusScrapeConfigKumaSdConfigAuthorization
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  filters?: Definition<null | List<ServicesPrometheusScrapeConfigDockerSdConfigFilter>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  follow_redirects?: Definition<null | boolean>
  /** Declared in services/monitoring/prometheus/default.nix */
  host?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  oauth2?: null | ServicesPrometheusScrapeConfigKumaSdConfigOauth2
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/default.nix */
  role?: Definition<"services" | "tasks" | "nodes">
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
}

/** `services.prometheus.scrapeConfigs.*.ec2_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigEc2SdConfig extends Definitions<ServicesPrometheusScrapeConfigEc2SdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  access_key?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  endpoint?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  filters?: Definition<null | List<ServicesPrometheusScrapeConfigEc2SdConfigFilter>>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  profile?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/default.nix */
  region?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  role_arn?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  secret_key?: Definition<null | string>
}

/** `services.prometheus.scrapeConfigs.*.ec2_sd_configs.*.filters.*` */
export interface ServicesPrometheusScrapeConfigEc2SdConfigFilter extends Definitions<ServicesPrometheusScrapeConfigEc2SdConfigFilter> {
  /** Declared in services/monitoring/prometheus/default.nix */
  name?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/prometheus/default.nix */
  values?: Definition<List<Definition<string>>>
}

/** `services.prometheus.scrapeConfigs.*.eureka_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigEurekaSdConfig extends Definitions<ServicesPrometheusScrapeConfigEurekaSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  authorization?: null | ServicesPrometheusScrapeConfigKumaSdConfigAuthorization
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  follow_redirects?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  oauth2?: null | ServicesPrometheusScrapeConfigKumaSdConfigOauth2
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/default.nix */
  server?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
}

/** `services.prometheus.scrapeConfigs.*.file_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigFileSdConfig extends Definitions<ServicesPrometheusScrapeConfigFileSdConfig> {
  /** Declared in services/monitoring/prometheus/default.nix */
  files?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
}

/** `services.prometheus.scrapeConfigs.*.gce_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigGceSdConfig extends Definitions<ServicesPrometheusScrapeConfigGceSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  filter?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  port?: Definition<null | Integer>
  /** Declared in services/monitoring/prometheus/default.nix */
  project?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tag_separator?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/default.nix */
  zone?: Definition<string>
}

/** `services.prometheus.scrapeConfigs.*.hetzner_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigHetznerSdConfig extends Definitions<ServicesPrometheusScrapeConfigHetznerSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  authorization?: null | ServicesPrometheusScrapeConfigKumaSdConfigAuthorization
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  follow_redirects?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  oauth2?: null | ServicesPrometheusScrapeConfigKumaSdConfigOauth2
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/default.nix */
  role?: Definition<"robot" | "hcloud">
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
}

/** `services.prometheus.scrapeConfigs.*.http_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigHttpSdConfig extends Definitions<ServicesPrometheusScrapeConfigHttpSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  follow_redirects?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
  /** Declared in services/monitoring/prometheus/default.nix */
  url?: Definition<string>
}

/** `services.prometheus.scrapeConfigs.*.http_sd_configs.*.basic_auth` */
export interface ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth extends Definitions<ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  password?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  password_file?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/default.nix */
  username?: Definition<string>
}

/** `services.prometheus.scrapeConfigs.*.http_sd_configs.*.tls_config` */
export interface ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig extends Definitions<ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  ca_file?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  cert_file?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  insecure_skip_verify?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  key_file?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  server_name?: Definition<null | string>
}

/** `services.prometheus.scrapeConfigs.*.kubernetes_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigKubernetesSdConfig extends Definitions<ServicesPrometheusScrapeConfigKubernetesSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  api_server?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  authorization?: null | ServicesPrometheusScrapeConfigKumaSdConfigAuthorization
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  follow_redirects?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  kubeconfig_file?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  namespaces?: null | ServicesPrometheusScrapeConfigKubernetesSdConfigNamespaces
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  oauth2?: null | ServicesPrometheusScrapeConfigKumaSdConfigOauth2
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/default.nix */
  role?: Definition<"endpoints" | "service" | "pod" | "node" | "ingress">
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  selectors?: Definition<null | List<ServicesPrometheusScrapeConfigKubernetesSdConfigSelector>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
}

/** `services.prometheus.scrapeConfigs.*.kubernetes_sd_configs.*.namespaces` */
export interface ServicesPrometheusScrapeConfigKubernetesSdConfigNamespaces extends Definitions<ServicesPrometheusScrapeConfigKubernetesSdConfigNamespaces> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  names?: Definition<null | List<Definition<string>>>
}

/** `services.prometheus.scrapeConfigs.*.kubernetes_sd_configs.*.selectors.*` */
export interface ServicesPrometheusScrapeConfigKubernetesSdConfigSelector extends Definitions<ServicesPrometheusScrapeConfigKubernetesSdConfigSelector> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  field?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  label?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/default.nix */
  role?: Definition<string>
}

/** `services.prometheus.scrapeConfigs.*.kuma_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigKumaSdConfig extends Definitions<ServicesPrometheusScrapeConfigKumaSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  authorization?: null | ServicesPrometheusScrapeConfigKumaSdConfigAuthorization
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  fetch_timeout?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  follow_redirects?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  oauth2?: null | ServicesPrometheusScrapeConfigKumaSdConfigOauth2
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/default.nix */
  server?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
}

/** `services.prometheus.scrapeConfigs.*.kuma_sd_configs.*.authorization` */
export interface ServicesPrometheusScrapeConfigKumaSdConfigAuthorization extends Definitions<ServicesPrometheusScrapeConfigKumaSdConfigAuthorization> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  credentials?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  credentials_file?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  type?: Definition<null | string>
}

/** `services.prometheus.scrapeConfigs.*.kuma_sd_configs.*.oauth2` */
export interface ServicesPrometheusScrapeConfigKumaSdConfigOauth2 extends Definitions<ServicesPrometheusScrapeConfigKumaSdConfigOauth2> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  client_id?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  client_secret?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  client_secret_file?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  endpoint_params?: Definition<null | AttributeSet<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  scopes?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  token_url?: Definition<null | string>
}

/** `services.prometheus.scrapeConfigs.*.lightsail_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigLightsailSdConfig extends Definitions<ServicesPrometheusScrapeConfigLightsailSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  access_key?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  endpoint?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  profile?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  region?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  role_arn?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  secret_key?: Definition<null | string>
}

/** `services.prometheus.scrapeConfigs.*.linode_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigLinodeSdConfig extends Definitions<ServicesPrometheusScrapeConfigLinodeSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  authorization?: null | ServicesPrometheusScrapeConfigKumaSdConfigAuthorization
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  follow_redirects?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  oauth2?: null | ServicesPrometheusScrapeConfigKumaSdConfigOauth2
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tag_separator?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
}

/** `services.prometheus.scrapeConfigs.*.marathon_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigMarathonSdConfig extends Definitions<ServicesPrometheusScrapeConfigMarathonSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  auth_token?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  auth_token_file?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  authorization?: null | ServicesPrometheusScrapeConfigKumaSdConfigAuthorization
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  follow_redirects?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  oauth2?: null | ServicesPrometheusScrapeConfigKumaSdConfigOauth2
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/default.nix */
  servers?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
}

/** `services.prometheus.scrapeConfigs.*.nerve_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigNerveSdConfig extends Definitions<ServicesPrometheusScrapeConfigNerveSdConfig> {
  /** Declared in services/monitoring/prometheus/default.nix */
  paths?: Definition<List<Definition<string>>>
  /** Declared in services/monitoring/prometheus/default.nix */
  servers?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  timeout?: Definition<null | string>
}

/** `services.prometheus.scrapeConfigs.*.openstack_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigOpenstackSdConfig extends Definitions<ServicesPrometheusScrapeConfigOpenstackSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  all_tenants?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  application_credential_id?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  application_credential_name?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  application_credential_secret?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  availability?: Definition<null | "public" | "admin" | "internal">
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  domain_id?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  domain_name?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  identity_endpoint?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  password?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  project_id?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  project_name?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/default.nix */
  region?: Definition<string>
  /** Declared in services/monitoring/prometheus/default.nix */
  role?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  userid?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  username?: Definition<null | string>
}

/** `services.prometheus.scrapeConfigs.*.puppetdb_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigPuppetdbSdConfig extends Definitions<ServicesPrometheusScrapeConfigPuppetdbSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  authorization?: null | ServicesPrometheusScrapeConfigKumaSdConfigAuthorization
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  follow_redirects?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  include_parameters?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  oauth2?: null | ServicesPrometheusScrapeConfigKumaSdConfigOauth2
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/default.nix */
  query?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
  /** Declared in services/monitoring/prometheus/default.nix */
  url?: Definition<string>
}

/** `services.prometheus.scrapeConfigs.*.relabel_configs.*` */
export interface ServicesPrometheusScrapeConfigRelabelConfig extends Definitions<ServicesPrometheusScrapeConfigRelabelConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  action?: Definition<null | "replace" | "lowercase" | "uppercase" | "keep" | "drop" | "hashmod" | "labelmap" | "labeldrop" | "labelkeep">
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  modulus?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  regex?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  replacement?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  separator?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  source_labels?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  target_label?: Definition<null | string>
}

/** `services.prometheus.scrapeConfigs.*.scaleway_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigScalewaySdConfig extends Definitions<ServicesPrometheusScrapeConfigScalewaySdConfig> {
  /** Declared in services/monitoring/prometheus/default.nix */
  access_key?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  api_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  follow_redirects?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  name_filter?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  port?: Definition<null | Integer>
  /** Declared in services/monitoring/prometheus/default.nix */
  project_id?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/default.nix */
  role?: Definition<"instance" | "baremetal">
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  secret_key?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  secret_key_file?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tags_filter?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  zone?: Definition<null | string>
}

/** `services.prometheus.scrapeConfigs.*.static_configs.*` */
export interface ServicesPrometheusScrapeConfigStaticConfig extends Definitions<ServicesPrometheusScrapeConfigStaticConfig> {
  /** Default: `{ }`. Declared in services/monitoring/prometheus/default.nix */
  labels?: Definition<AttributeSet<Definition<string>>>
  /** Declared in services/monitoring/prometheus/default.nix */
  targets?: Definition<List<Definition<string>>>
}

/** `services.prometheus.scrapeConfigs.*.triton_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigTritonSdConfig extends Definitions<ServicesPrometheusScrapeConfigTritonSdConfig> {
  /** Declared in services/monitoring/prometheus/default.nix */
  account?: Definition<string>
  /** Declared in services/monitoring/prometheus/default.nix */
  dns_suffix?: Definition<string>
  /** Declared in services/monitoring/prometheus/default.nix */
  endpoint?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  groups?: Definition<null | List<Definition<string>>>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  role?: Definition<null | "container" | "cn">
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  version?: Definition<null | Integer>
}

/** `services.prometheus.scrapeConfigs.*.uyuni_sd_configs.*` */
export interface ServicesPrometheusScrapeConfigUyuniSdConfig extends Definitions<ServicesPrometheusScrapeConfigUyuniSdConfig> {
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  authorization?: null | ServicesPrometheusScrapeConfigKumaSdConfigAuthorization
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  basic_auth?: null | ServicesPrometheusScrapeConfigHttpSdConfigBasicAuth
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  entitlement?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  follow_redirects?: Definition<null | boolean>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  oauth2?: null | ServicesPrometheusScrapeConfigKumaSdConfigOauth2
  /** Declared in services/monitoring/prometheus/default.nix */
  password?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  proxy_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  refresh_interval?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  separator?: Definition<null | string>
  /** Declared in services/monitoring/prometheus/default.nix */
  server?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/prometheus/default.nix */
  tls_config?: null | ServicesPrometheusScrapeConfigHttpSdConfigTlsConfig
  /** Declared in services/monitoring/prometheus/default.nix */
  username?: Definition<string>
}

/** `services.prometheus.xmpp-alerts` */
export interface ServicesPrometheusXmppAlerts extends Definitions<ServicesPrometheusXmppAlerts> {
  /** Default: `false`. Declared in services/monitoring/prometheus/xmpp-alerts.nix */
  enable?: Definition<boolean>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/monitoring/prometheus/xmpp-alerts.nix */
  settings?: JsonValue
  /**
   * Type: `YAML 1.1 value`.
   *
   * @deprecated renamed to services.prometheus.xmpp-alerts.settings
   */
  configuration?: JsonValue
}

/** `services.promtail` */
export interface ServicesPromtail extends Definitions<ServicesPromtail> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/logging/promtail.nix */
  configFile?: Definition<null | Path>
  /** Type: `JSON value`. Declared in services/logging/promtail.nix */
  configuration?: JsonValue
  /** Default: `false`. Declared in services/logging/promtail.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/logging/promtail.nix */
  extraFlags?: Definition<List<Definition<string>>>
}

/** `services.prosody` */
export interface ServicesProsody extends Definitions<ServicesProsody> {
  /** Default: `[ ]`. Declared in services/networking/prosody.nix */
  admins?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  allowRegistration?: Definition<boolean>
  /** Default: `"internal_hashed"`. Declared in services/networking/prosody.nix */
  authentication?: Definition<"internal_plain" | "internal_hashed" | "cyrus" | "anonymous" | "ldap">
  /** Default: `true`. Declared in services/networking/prosody.nix */
  c2sRequireEncryption?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  checkConfig?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/prosody"`. Declared in services/networking/prosody.nix */
  dataDir?: Definition<Path>
  /** Default: `[ ]`. Declared in services/networking/prosody.nix */
  disco_items?: Definition<List<ServicesProsodyDiscoItem>>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/prosody.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/prosody.nix */
  extraModules?: Definition<List<Definition<string>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/networking/prosody.nix */
  extraPluginPaths?: Definition<List<Definition<Path>>>
  /** Default: `"prosody"`. Declared in services/networking/prosody.nix */
  group?: Definition<string>
  /** Type: `null or (open submodule of int, bool, string or list of them)`. Default: `null`. Declared in services/networking/prosody.nix */
  httpFileShare?: Definition<null | ServicesProsodyHttpFileShare>
  /** Default: `[ "*" "::" ]`. Declared in services/networking/prosody.nix */
  httpInterfaces?: Definition<List<Definition<string>>>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ 5280 ]`. Declared in services/networking/prosody.nix */
  httpPorts?: Definition<List<Definition<Integer>>>
  /** Default: `[ "*" "::" ]`. Declared in services/networking/prosody.nix */
  httpsInterfaces?: Definition<List<Definition<string>>>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ 5281 ]`. Declared in services/networking/prosody.nix */
  httpsPorts?: Definition<List<Definition<Integer>>>
  /** Type: `strings concatenated with “\n”`. Default: `"\"*syslog\""`. Declared in services/networking/prosody.nix */
  log?: Definition<string>
  modules?: ServicesProsodyModules
  /** Default: `[ ]`. Declared in services/networking/prosody.nix */
  muc?: Definition<List<ServicesProsodyMucEntry>>
  /** Default: `pkgs.prosody`. Declared in services/networking/prosody.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/networking/prosody.nix */
  s2sInsecureDomains?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  s2sRequireEncryption?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  s2sSecureAuth?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/prosody.nix */
  s2sSecureDomains?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/prosody.nix */
  ssl?: null | ServicesProsodyVirtualHostSsl
  /** Default: `"prosody"`. Declared in services/networking/prosody.nix */
  user?: Definition<string>
  /** Default: `{ localhost = { domain = "localhost"; enabled = true; }; }`. Declared in services/networking/prosody.nix */
  virtualHosts?: Definition<AttributeSet<ServicesProsodyVirtualHost>>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  xmppComplianceSuite?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  uploadHttp?: NixValue
}

/** `services.prosody.disco_items.*` */
export interface ServicesProsodyDiscoItem extends Definitions<ServicesProsodyDiscoItem> {
  /** Declared in services/networking/prosody.nix */
  description?: Definition<string>
  /** Declared in services/networking/prosody.nix */
  url?: Definition<string>
}

/** `services.prosody-filer` */
export interface ServicesProsodyFiler extends Definitions<ServicesProsodyFiler> {
  /** Default: `false`. Declared in services/web-apps/prosody-filer.nix */
  enable?: Definition<boolean>
  /** Type: `TOML value`. Default: `{ listenport = mkDefault "127.0.0.1:5050"; uploadSubDir = mkDefault "upload/"; }`. Declared in services/web-apps/prosody-filer.nix */
  settings?: TomlValue
}

/** `services.prosody.httpFileShare` */
export interface ServicesProsodyHttpFileShare {
  /** Default: `10 * services.prosody.httpFileShare.size_limit`. Declared in services/networking/prosody.nix */
  daily_quota?: Definition<null | Integer>
  /** Declared in services/networking/prosody.nix */
  domain?: Definition<null | string>
  /** Default: `"1 week"`. Declared in services/networking/prosody.nix */
  expires_after?: Definition<string>
  /** Default: `null`. Declared in services/networking/prosody.nix */
  http_external_url?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/prosody.nix */
  http_host?: Definition<null | string>
  /** Default: `"10 * 1024 * 1024"`. Declared in services/networking/prosody.nix */
  size_limit?: Definition<Integer>
  [name: string]: Definition<Integer | boolean | string | List<Definition<Integer | boolean | string>> | null | Integer | null | string | string | Integer> | undefined
}

/** `services.prosody.modules` */
export interface ServicesProsodyModules extends Definitions<ServicesProsodyModules> {
  /** Default: `true`. Declared in services/networking/prosody.nix */
  admin_adhoc?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  admin_telnet?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  announce?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  blocklist?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  bookmarks?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  bosh?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  carbons?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  cloud_notify?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  csi?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  dialback?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  disco?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  groups?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  http_files?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  legacyauth?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  limits?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  mam?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  motd?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  pep?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  ping?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  private?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  proxy65?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  register?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  roster?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  saslauth?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  server_contact_info?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  smacks?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  time?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  tls?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  uptime?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  vcard?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  vcard_legacy?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  version?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  watchregistrations?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  websocket?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  welcome?: Definition<boolean>
}

/** `services.prosody.muc.*` */
export interface ServicesProsodyMucEntry extends Definitions<ServicesProsodyMucEntry> {
  /** Default: `false`. Declared in services/networking/prosody.nix */
  allowners_muc?: Definition<boolean>
  /** Declared in services/networking/prosody.nix */
  domain?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/prosody.nix */
  extraConfig?: Definition<string>
  /** Default: `20`. Declared in services/networking/prosody.nix */
  maxHistoryMessages?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  moderation?: Definition<boolean>
  /** Default: `"Prosody Chatrooms"`. Declared in services/networking/prosody.nix */
  name?: Definition<string>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  restrictRoomCreation?: Definition<true | false | "admin" | "local">
  /** Default: `false`. Declared in services/networking/prosody.nix */
  roomDefaultChangeSubject?: Definition<boolean>
  /** Default: `20`. Declared in services/networking/prosody.nix */
  roomDefaultHistoryLength?: Definition<Integer>
  /** Default: `"en"`. Declared in services/networking/prosody.nix */
  roomDefaultLanguage?: Definition<string>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  roomDefaultMembersOnly?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  roomDefaultModerated?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  roomDefaultPublic?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  roomDefaultPublicJids?: Definition<boolean>
  /** Default: `300`. Declared in services/networking/prosody.nix */
  roomLockTimeout?: Definition<Integer>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  roomLocking?: Definition<boolean>
  /** Default: `2678400`. Declared in services/networking/prosody.nix */
  tombstoneExpiry?: Definition<Integer>
  /** Default: `true`. Declared in services/networking/prosody.nix */
  tombstones?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  vcard_muc?: NixValue
}

/** `services.prosody.virtualHosts.<name>` */
export interface ServicesProsodyVirtualHost extends Definitions<ServicesProsodyVirtualHost> {
  /** Declared in services/networking/prosody.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/networking/prosody.nix */
  enabled?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/prosody.nix */
  extraConfig?: Definition<string>
  /** Default: `null`. Declared in services/networking/prosody.nix */
  ssl?: null | ServicesProsodyVirtualHostSsl
}

/** `services.prosody.virtualHosts.<name>.ssl` */
export interface ServicesProsodyVirtualHostSsl extends Definitions<ServicesProsodyVirtualHostSsl> {
  /** Type: `absolute path`. Declared in services/networking/prosody.nix */
  cert?: Definition<Path>
  /** Default: `{ }`. Declared in services/networking/prosody.nix */
  extraOptions?: Definition<NixAttributes>
  /** Type: `absolute path`. Declared in services/networking/prosody.nix */
  key?: Definition<Path>
}

/** `services.protonmail-bridge` */
export interface ServicesProtonmailBridge extends Definitions<ServicesProtonmailBridge> {
  /** Default: `false`. Declared in services/mail/protonmail-bridge.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/mail/protonmail-bridge.nix */
  logLevel?: Definition<null | "panic" | "fatal" | "error" | "warn" | "info" | "debug">
  /** Default: `pkgs.protonmail-bridge`. Declared in services/mail/protonmail-bridge.nix */
  package?: Definition<Package>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/mail/protonmail-bridge.nix */
  path?: Definition<List<Definition<Path>>>
}

/** `services.prowlarr` */
export interface ServicesProwlarr extends Definitions<ServicesProwlarr> {
  /** Default: `"/var/lib/prowlarr"`. Declared in services/misc/servarr/prowlarr.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/servarr/prowlarr.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/servarr/prowlarr.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `false`. Declared in services/misc/servarr/prowlarr.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.prowlarr`. Declared in services/misc/servarr/prowlarr.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/misc/servarr/prowlarr.nix */
  settings?: Definition<ServicesProwlarrSettings>
}

/** `services.prowlarr.settings` */
export interface ServicesProwlarrSettings {
  log?: Definition<ServicesProwlarrSettingsLog>
  server?: Definition<ServicesProwlarrSettingsServer>
  update?: Definition<ServicesProwlarrSettingsUpdate>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesProwlarrSettingsLog | ServicesProwlarrSettingsServer | ServicesProwlarrSettingsUpdate> | undefined
}

/** `services.prowlarr.settings.log` */
export interface ServicesProwlarrSettingsLog {
  /** Default: `false`. Declared in services/misc/servarr/prowlarr.nix */
  analyticsEnabled?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.prowlarr.settings.server` */
export interface ServicesProwlarrSettingsServer {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9696`. Declared in services/misc/servarr/prowlarr.nix */
  port?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | Integer> | undefined
}

/** `services.prowlarr.settings.update` */
export interface ServicesProwlarrSettingsUpdate {
  /** Default: `false`. Declared in services/misc/servarr/prowlarr.nix */
  automatically?: Definition<boolean>
  /** Default: `"external"`. Declared in services/misc/servarr/prowlarr.nix */
  mechanism?: Definition<null | "external" | "builtIn" | "script">
  [name: string]: Definition<null | boolean | Integer | number | string | boolean | null | "external" | "builtIn" | "script"> | undefined
}

/** `services.psd` */
export interface ServicesPsd extends Definitions<ServicesPsd> {
  /** Default: `false`. Declared in services/desktops/profile-sync-daemon.nix */
  enable?: Definition<boolean>
  /** Default: `"1h"`. Declared in services/desktops/profile-sync-daemon.nix */
  resyncTimer?: Definition<string>
}

/** `services.public-inbox` */
export interface ServicesPublicInbox extends Definitions<ServicesPublicInbox> {
  /** Default: `false`. Declared in services/mail/public-inbox.nix */
  enable?: Definition<boolean>
  http?: ServicesPublicInboxHttp
  imap?: ServicesPublicInboxImap
  /** Type: `attribute set of (open submodule of attribute set of (INI atom (null, bool, int, float or string) or a list of them for duplicate keys))`. Default: `{ }`. Declared in services/mail/public-inbox.nix */
  inboxes?: Definition<AttributeSet<Definition<ServicesPublicInboxInbox>>>
  mda?: ServicesPublicInboxMda
  nntp?: ServicesPublicInboxNntp
  /** Default: `false`. Declared in services/mail/public-inbox.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.public-inbox`. Declared in services/mail/public-inbox.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/mail/public-inbox.nix */
  path?: Definition<List<Definition<Package>>>
  postfix?: ServicesPublicInboxPostfix
  /** Type: `open submodule of attribute set of attribute set of (INI atom (null, bool, int, float or string) or a list of them for duplicate keys or attribute set of (INI atom (null, bool, int, float or string) or a list of them for duplicate keys))`. Default: `{ }`. Declared in services/mail/public-inbox.nix */
  settings?: Definition<ServicesPublicInboxSettings>
  /** Type: `null or absolute path`. Default: `${cfg.package.sa_config}/user/.spamassassin/user_prefs`. Declared in services/mail/public-inbox.nix */
  spamAssassinRules?: Definition<null | Path>
}

/** `services.public-inbox.http` */
export interface ServicesPublicInboxHttp extends Definitions<ServicesPublicInboxHttp> {
  /** Default: `[ ]`. Declared in services/mail/public-inbox.nix */
  args?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/mail/public-inbox.nix */
  enable?: Definition<boolean>
  /** Default: `[ "/" ]`. Declared in services/mail/public-inbox.nix */
  mounts?: Definition<List<Definition<string>>>
  /** Type: `null or string or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `80`. Declared in services/mail/public-inbox.nix */
  port?: Definition<null | string | Integer>
}

/** `services.public-inbox.imap` */
export interface ServicesPublicInboxImap extends Definitions<ServicesPublicInboxImap> {
  /** Default: `[ ]`. Declared in services/mail/public-inbox.nix */
  args?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/mail/public-inbox.nix */
  cert?: Definition<null | string>
  /** Default: `false`. Declared in services/mail/public-inbox.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/mail/public-inbox.nix */
  key?: Definition<null | string>
  /** Type: `null or string or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `993`. Declared in services/mail/public-inbox.nix */
  port?: Definition<null | string | Integer>
}

/** `services.public-inbox.inboxes.<name>` */
export interface ServicesPublicInboxInbox {
  /** Declared in services/mail/public-inbox.nix */
  address?: Definition<List<Definition<string>>>
  /** Type: `list of coderepo names`. Default: `[ ]`. Declared in services/mail/public-inbox.nix */
  coderepo?: Definition<List<Definition<string>>>
  /** Declared in services/mail/public-inbox.nix */
  description?: Definition<string>
  /** Default: `"/var/lib/public-inbox/inboxes/‹name›"`. Declared in services/mail/public-inbox.nix */
  inboxdir?: Definition<string>
  /** Default: `null`. Declared in services/mail/public-inbox.nix */
  newsgroup?: Definition<null | string>
  /** Type: `non-empty string`. Declared in services/mail/public-inbox.nix */
  url?: Definition<string>
  /** Default: `[ ]`. Declared in services/mail/public-inbox.nix */
  watch?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/mail/public-inbox.nix */
  watchheader?: Definition<null | string>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | List<Definition<string>> | string | null | string> | undefined
}

/** `services.public-inbox.mda` */
export interface ServicesPublicInboxMda extends Definitions<ServicesPublicInboxMda> {
  /** Default: `[ ]`. Declared in services/mail/public-inbox.nix */
  args?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/mail/public-inbox.nix */
  enable?: Definition<boolean>
}

/** `services.public-inbox.nntp` */
export interface ServicesPublicInboxNntp extends Definitions<ServicesPublicInboxNntp> {
  /** Default: `[ ]`. Declared in services/mail/public-inbox.nix */
  args?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/mail/public-inbox.nix */
  cert?: Definition<null | string>
  /** Default: `false`. Declared in services/mail/public-inbox.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/mail/public-inbox.nix */
  key?: Definition<null | string>
  /** Type: `null or string or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `563`. Declared in services/mail/public-inbox.nix */
  port?: Definition<null | string | Integer>
}

/** `services.public-inbox.postfix` */
export interface ServicesPublicInboxPostfix extends Definitions<ServicesPublicInboxPostfix> {
  /** Default: `false`. Declared in services/mail/public-inbox.nix */
  enable?: Definition<boolean>
}

/** `services.public-inbox.settings` */
export interface ServicesPublicInboxSettings {
  /** Type: `attribute set of (open submodule of attribute set of (INI atom (null, bool, int, float or string) or a list of them for duplicate keys))`. Default: `{ }`. Declared in services/mail/public-inbox.nix */
  coderepo?: Definition<AttributeSet<Definition<ServicesPublicInboxSettingsCoderepoEntry>>>
  /** Type: `open submodule of attribute set of (INI atom (null, bool, int, float or string) or a list of them for duplicate keys or attribute set of (INI atom (null, bool, int, float or string) or a list of them for duplicate keys))`. Default: `{ }`. Declared in services/mail/public-inbox.nix */
  publicinbox?: Definition<ServicesPublicInboxSettingsPublicinbox>
  publicinboxmda?: Definition<ServicesPublicInboxSettingsPublicinboxmda>
  publicinboxwatch?: Definition<ServicesPublicInboxSettingsPublicinboxwatch>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>> | AttributeSet<Definition<ServicesPublicInboxSettingsCoderepoEntry>> | ServicesPublicInboxSettingsPublicinbox | ServicesPublicInboxSettingsPublicinboxmda | ServicesPublicInboxSettingsPublicinboxwatch> | undefined
}

/** `services.public-inbox.settings.coderepo.<name>` */
export interface ServicesPublicInboxSettingsCoderepoEntry {
  /** Declared in services/mail/public-inbox.nix */
  cgitUrl?: Definition<string>
  /** Declared in services/mail/public-inbox.nix */
  dir?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | string> | undefined
}

/** `services.public-inbox.settings.publicinbox` */
export interface ServicesPublicInboxSettingsPublicinbox {
  /** Default: `[ ]`. Declared in services/mail/public-inbox.nix */
  css?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/mail/public-inbox.nix */
  imapserver?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/mail/public-inbox.nix */
  nntpserver?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/mail/public-inbox.nix */
  pop3server?: Definition<List<Definition<string>>>
  /** Default: `"404"`. Declared in services/mail/public-inbox.nix */
  wwwlisting?: Definition<"all" | "404" | "match=domain">
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>> | List<Definition<string>> | "all" | "404" | "match=domain"> | undefined
}

/** `services.public-inbox.settings.publicinboxmda` */
export interface ServicesPublicInboxSettingsPublicinboxmda {
  /** Default: `"none"`. Declared in services/mail/public-inbox.nix */
  spamcheck?: Definition<"spamc" | "none">
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>> | "spamc" | "none"> | undefined
}

/** `services.public-inbox.settings.publicinboxwatch` */
export interface ServicesPublicInboxSettingsPublicinboxwatch {
  /** Default: `"none"`. Declared in services/mail/public-inbox.nix */
  spamcheck?: Definition<"spamc" | "none">
  /** Default: `null`. Declared in services/mail/public-inbox.nix */
  watchspam?: Definition<null | string>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>> | "spamc" | "none" | null | string> | undefined
}

/** `services.pufferpanel` */
export interface ServicesPufferpanel extends Definitions<ServicesPufferpanel> {
  /** Default: `false`. Declared in services/misc/pufferpanel.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/pufferpanel.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/pufferpanel.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/misc/pufferpanel.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/misc/pufferpanel.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.pufferpanel`. Declared in services/misc/pufferpanel.nix */
  package?: Definition<Package>
}

/** `services.pulseaudio` */
export interface ServicesPulseaudio extends Definitions<ServicesPulseaudio> {
  /** Type: `null or absolute path`. Declared in services/audio/pulseaudio.nix */
  configFile?: Definition<null | Path>
  daemon?: ServicesPulseaudioDaemon
  /** Default: `false`. Declared in services/audio/pulseaudio.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/audio/pulseaudio.nix */
  extraClientConf?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/audio/pulseaudio.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/audio/pulseaudio.nix */
  extraModules?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.pulseaudio`. Declared in services/audio/pulseaudio.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/audio/pulseaudio.nix */
  support32Bit?: Definition<boolean>
  /** Default: `false`. Declared in services/audio/pulseaudio.nix */
  systemWide?: Definition<boolean>
  tcp?: ServicesPulseaudioTcp
  zeroconf?: ServicesPulseaudioZeroconf
}

/** `services.pulseaudio.daemon` */
export interface ServicesPulseaudioDaemon extends Definitions<ServicesPulseaudioDaemon> {
  /** Default: `{ }`. Declared in services/audio/pulseaudio.nix */
  config?: Definition<NixAttributes>
  /** Default: `"notice"`. Declared in services/audio/pulseaudio.nix */
  logLevel?: Definition<string>
}

/** `services.pulseaudio.tcp` */
export interface ServicesPulseaudioTcp extends Definitions<ServicesPulseaudioTcp> {
  anonymousClients?: ServicesPulseaudioTcpAnonymousClients
  /** Default: `false`. Declared in services/audio/pulseaudio.nix */
  enable?: Definition<boolean>
}

/** `services.pulseaudio.tcp.anonymousClients` */
export interface ServicesPulseaudioTcpAnonymousClients extends Definitions<ServicesPulseaudioTcpAnonymousClients> {
  /** Default: `false`. Declared in services/audio/pulseaudio.nix */
  allowAll?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/audio/pulseaudio.nix */
  allowedIpRanges?: Definition<List<Definition<string>>>
}

/** `services.pulseaudio.zeroconf` */
export interface ServicesPulseaudioZeroconf extends Definitions<ServicesPulseaudioZeroconf> {
  discovery?: ServicesPulseaudioZeroconfPublish
  publish?: ServicesPulseaudioZeroconfPublish
}

/** `services.pulseaudio.zeroconf.publish` */
export interface ServicesPulseaudioZeroconfPublish extends Definitions<ServicesPulseaudioZeroconfPublish> {
  /** Default: `false`. Declared in services/audio/pulseaudio.nix */
  enable?: Definition<boolean>
}

/** `services.pykms` */
export interface ServicesPykms extends Definitions<ServicesPykms> {
  /** Default: `false`. Declared in services/misc/pykms.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/pykms.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"0.0.0.0"`. Declared in services/misc/pykms.nix */
  listenAddress?: Definition<string>
  /** Default: `"INFO"`. Declared in services/misc/pykms.nix */
  logLevel?: Definition<"CRITICAL" | "ERROR" | "WARNING" | "INFO" | "DEBUG" | "MININFO">
  /** Default: `"64M"`. Declared in services/misc/pykms.nix */
  memoryLimit?: Definition<string>
  /** Default: `false`. Declared in services/misc/pykms.nix */
  openFirewallPort?: Definition<boolean>
  /** Default: `pkgs.pykms`. Declared in services/misc/pykms.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1688`. Declared in services/misc/pykms.nix */
  port?: Definition<Integer>
}

/** `services.pyload` */
export interface ServicesPyload extends Definitions<ServicesPyload> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/pyload.nix */
  credentialsFile?: Definition<null | Path>
  /** Type: `absolute path`. Default: `"/var/lib/pyload/downloads"`. Declared in services/networking/pyload.nix */
  downloadDirectory?: Definition<Path>
  /** Default: `false`. Declared in services/networking/pyload.nix */
  enable?: Definition<boolean>
  /** Default: `"pyload"`. Declared in services/networking/pyload.nix */
  group?: Definition<string>
  /** Default: `"localhost"`. Declared in services/networking/pyload.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.pyload-ng`. Declared in services/networking/pyload.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8000`. Declared in services/networking/pyload.nix */
  port?: Definition<Integer>
  /** Default: `"pyload"`. Declared in services/networking/pyload.nix */
  user?: Definition<string>
}
