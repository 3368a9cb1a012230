// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, NonEmptyList, Package, Path, TomlValue } from "../values.ts"
import type { SecurityWrapper } from "./security.ts"
import type { ServicesFedimintdEntryNginxConfig } from "./services-f.ts"
import type { ServicesNginxVirtualHost, ServicesNginxVirtualHostLocation } from "./services-n.ts"
import type { ServicesH2oHost, ServicesHttpdVirtualHost } from "./services-h.ts"

/** `services.mackerel-agent` */
export interface ServicesMackerelAgent extends Definitions<ServicesMackerelAgent> {
  /** Type: `absolute path`. Declared in services/monitoring/mackerel-agent.nix */
  apiKeyFile?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/mackerel-agent.nix */
  autoRetirement?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/mackerel-agent.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/mackerel-agent.nix */
  runAsRoot?: Definition<boolean>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/monitoring/mackerel-agent.nix */
  settings?: Definition<ServicesMackerelAgentSettings>
}

/** `services.mackerel-agent.settings` */
export interface ServicesMackerelAgentSettings {
  /** Default: `false`. Declared in services/monitoring/mackerel-agent.nix */
  diagnostic?: Definition<boolean>
  host_status?: Definition<ServicesMackerelAgentSettingsHostStatus>
  [name: string]: Definition<boolean | ServicesMackerelAgentSettingsHostStatus> | TomlValue | undefined
}

/** `services.mackerel-agent.settings.host_status` */
export interface ServicesMackerelAgentSettingsHostStatus {
  /** Default: `"working"`. Declared in services/monitoring/mackerel-agent.nix */
  on_start?: Definition<"working" | "standby" | "maintenance" | "poweroff">
  /** Default: `"poweroff"`. Declared in services/monitoring/mackerel-agent.nix */
  on_stop?: Definition<"working" | "standby" | "maintenance" | "poweroff">
  [name: string]: Definition<"working" | "standby" | "maintenance" | "poweroff"> | TomlValue | undefined
}

/** `services.maddy` */
export interface ServicesMaddy extends Definitions<ServicesMaddy> {
  /** Type: `null or strings concatenated with “\n”`. Declared in services/mail/maddy.nix */
  config?: Definition<null | string>
  /** Default: `false`. Declared in services/mail/maddy.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/mail/maddy.nix */
  ensureAccounts?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/mail/maddy.nix */
  ensureCredentials?: Definition<AttributeSet<ServicesMaddyEnsureCredential>>
  /** Default: `"maddy"`. Declared in services/mail/maddy.nix */
  group?: Definition<string>
  /** Default: `"localhost"`. Declared in services/mail/maddy.nix */
  hostname?: Definition<string>
  /** Default: `[ "$(primary_domain)" ]`. Declared in services/mail/maddy.nix */
  localDomains?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/mail/maddy.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.maddy`. Declared in services/mail/maddy.nix */
  package?: Definition<Package>
  /** Default: `"localhost"`. Declared in services/mail/maddy.nix */
  primaryDomain?: Definition<string>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/mail/maddy.nix */
  secrets?: Definition<List<Definition<Path>>>
  tls?: ServicesMaddyTls
  /** Default: `"maddy"`. Declared in services/mail/maddy.nix */
  user?: Definition<string>
}

/** `services.maddy.ensureCredentials.<name>` */
export interface ServicesMaddyEnsureCredential extends Definitions<ServicesMaddyEnsureCredential> {
  /** Type: `absolute path`. Default: `null`. Declared in services/mail/maddy.nix */
  passwordFile?: Definition<Path>
}

/** `services.maddy.tls` */
export interface ServicesMaddyTls extends Definitions<ServicesMaddyTls> {
  /** Default: `[ ]`. Declared in services/mail/maddy.nix */
  certificates?: Definition<List<ServicesMaddyTlsCertificate>>
  /** Type: `null or strings concatenated with “\n”`. Default: `""`. Declared in services/mail/maddy.nix */
  extraConfig?: Definition<null | string>
  /** Default: `"off"`. Declared in services/mail/maddy.nix */
  loader?: Definition<null | "off" | "file" | "acme">
}

/** `services.maddy.tls.certificates.*` */
export interface ServicesMaddyTlsCertificate extends Definitions<ServicesMaddyTlsCertificate> {
  /** Type: `absolute path`. Declared in services/mail/maddy.nix */
  certPath?: Definition<Path>
  /** Type: `absolute path`. Declared in services/mail/maddy.nix */
  keyPath?: Definition<Path>
}

/** `services.magic-wormhole-mailbox-server` */
export interface ServicesMagicWormholeMailboxServer extends Definitions<ServicesMagicWormholeMailboxServer> {
  /** Default: `false`. Declared in services/networking/magic-wormhole-mailbox-server.nix */
  enable?: Definition<boolean>
}

/** `services.magnetico` */
export interface ServicesMagnetico extends Definitions<ServicesMagnetico> {
  crawler?: ServicesMagneticoCrawler
  /** Default: `false`. Declared in services/torrent/magnetico.nix */
  enable?: Definition<boolean>
  web?: ServicesMagneticoWeb
}

/** `services.magnetico.crawler` */
export interface ServicesMagneticoCrawler extends Definitions<ServicesMagneticoCrawler> {
  /** Default: `"0.0.0.0"`. Declared in services/torrent/magnetico.nix */
  address?: Definition<string>
  /** Default: `[ ]`. Declared in services/torrent/magnetico.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Type: `positive integer, meaning >0`. Default: `200`. Declared in services/torrent/magnetico.nix */
  maxLeeches?: Definition<Integer>
  /** Type: `positive integer, meaning >0`. Default: `1000`. Declared in services/torrent/magnetico.nix */
  maxNeighbors?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `0`. Declared in services/torrent/magnetico.nix */
  port?: Definition<Integer>
}

/** `services.magnetico.web` */
export interface ServicesMagneticoWeb extends Definitions<ServicesMagneticoWeb> {
  /** Default: `"localhost"`. Declared in services/torrent/magnetico.nix */
  address?: Definition<string>
  /** Default: `{ }`. Declared in services/torrent/magnetico.nix */
  credentials?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/torrent/magnetico.nix */
  credentialsFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/torrent/magnetico.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/torrent/magnetico.nix */
  port?: Definition<Integer>
}

/** `services.mail` */
export interface ServicesMail extends Definitions<ServicesMail> {
  sendmailSetuidWrapper?: SecurityWrapper
}

/** `services.mailcatcher` */
export interface ServicesMailcatcher extends Definitions<ServicesMailcatcher> {
  /** Default: `false`. Declared in services/mail/mailcatcher.nix */
  enable?: Definition<boolean>
  http?: ServicesMailcatcherHttp
  smtp?: ServicesMailcatcherSmtp
}

/** `services.mailcatcher.http` */
export interface ServicesMailcatcherHttp extends Definitions<ServicesMailcatcherHttp> {
  /** Default: `"127.0.0.1"`. Declared in services/mail/mailcatcher.nix */
  ip?: Definition<string>
  /** Default: `null`. Declared in services/mail/mailcatcher.nix */
  path?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1080`. Declared in services/mail/mailcatcher.nix */
  port?: Definition<Integer>
}

/** `services.mailcatcher.smtp` */
export interface ServicesMailcatcherSmtp extends Definitions<ServicesMailcatcherSmtp> {
  /** Default: `"127.0.0.1"`. Declared in services/mail/mailcatcher.nix */
  ip?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1025`. Declared in services/mail/mailcatcher.nix */
  port?: Definition<Integer>
}

/** `services.mailhog` */
export interface ServicesMailhog extends Definitions<ServicesMailhog> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8025`. Declared in services/mail/mailhog.nix */
  apiPort?: Definition<Integer>
  /** Default: `false`. Declared in services/mail/mailhog.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/mail/mailhog.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/mail/mailhog.nix */
  setSendmail?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1025`. Declared in services/mail/mailhog.nix */
  smtpPort?: Definition<Integer>
  /** Default: `"memory"`. Declared in services/mail/mailhog.nix */
  storage?: Definition<"maildir" | "memory">
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8025`. Declared in services/mail/mailhog.nix */
  uiPort?: Definition<Integer>
}

/** `services.mailman` */
export interface ServicesMailman extends Definitions<ServicesMailman> {
  /** Default: `false`. Declared in services/mail/mailman.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/mail/mailman.nix */
  enablePostfix?: Definition<boolean>
  hyperkitty?: ServicesMailmanHyperkitty
  ldap?: ServicesMailmanLdap
  /** Default: `pkgs.mailmanPackages`. Declared in services/mail/mailman.nix */
  packageSet?: Definition<NixAttributes>
  /** Default: `null`. Declared in services/mail/mailman.nix */
  restApiPassFile?: Definition<null | string>
  serve?: ServicesMailmanServe
  /** Default: `{ }`. Declared in services/mail/mailman.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<string>>>>>
  /** Declared in services/mail/mailman.nix */
  siteOwner?: Definition<string>
  /** Default: `[ ]`. Declared in services/mail/mailman.nix */
  webHosts?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/mail/mailman.nix */
  webSettings?: Definition<NixAttributes>
  /** Default: `"mailman-web"`. Declared in services/mail/mailman.nix */
  webUser?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraPythonPackages?: NixValue
  /** @deprecated renamed to services.mailman.hyperkitty.baseUrl */
  hyperkittyBaseUrl?: Definition<string>
}

/** `services.mailman.hyperkitty` */
export interface ServicesMailmanHyperkitty extends Definitions<ServicesMailmanHyperkitty> {
  /** Default: `"http://localhost:18507/archives/"`. Declared in services/mail/mailman.nix */
  baseUrl?: Definition<string>
  /** Default: `false`. Declared in services/mail/mailman.nix */
  enable?: Definition<boolean>
}

/** `services.mailman.ldap` */
export interface ServicesMailmanLdap extends Definitions<ServicesMailmanLdap> {
  attrMap?: ServicesMailmanLdapAttrMap
  /** Declared in services/mail/mailman.nix */
  bindDn?: Definition<string>
  /** Declared in services/mail/mailman.nix */
  bindPasswordFile?: Definition<string>
  /** Default: `false`. Declared in services/mail/mailman.nix */
  enable?: Definition<boolean>
  groupSearch?: ServicesMailmanLdapGroupSearch
  /** Declared in services/mail/mailman.nix */
  serverUri?: Definition<string>
  /** Default: `null`. Declared in services/mail/mailman.nix */
  superUserGroup?: Definition<null | string>
  userSearch?: ServicesMailmanLdapUserSearch
}

/** `services.mailman.ldap.attrMap` */
export interface ServicesMailmanLdapAttrMap extends Definitions<ServicesMailmanLdapAttrMap> {
  /** Default: `"mail"`. Declared in services/mail/mailman.nix */
  email?: Definition<string>
  /** Default: `"givenName"`. Declared in services/mail/mailman.nix */
  firstName?: Definition<string>
  /** Default: `"sn"`. Declared in services/mail/mailman.nix */
  lastName?: Definition<string>
  /** Default: `"uid"`. Declared in services/mail/mailman.nix */
  username?: Definition<string>
}

/** `services.mailman.ldap.groupSearch` */
export interface ServicesMailmanLdapGroupSearch extends Definitions<ServicesMailmanLdapGroupSearch> {
  /** Declared in services/mail/mailman.nix */
  ou?: Definition<string>
  /** Declared in services/mail/mailman.nix */
  query?: Definition<string>
  /** Default: `"posixGroup"`. Declared in services/mail/mailman.nix */
  type?: Definition<"posixGroup" | "groupOfNames" | "memberDNGroup" | "nestedMemberDNGroup" | "nestedGroupOfNames" | "groupOfUniqueNames" | "nestedGroupOfUniqueNames" | "activeDirectoryGroup" | "nestedActiveDirectoryGroup" | "organizationalRoleGroup" | "nestedOrganizationalRoleGroup">
}

/** `services.mailman.ldap.userSearch` */
export interface ServicesMailmanLdapUserSearch extends Definitions<ServicesMailmanLdapUserSearch> {
  /** Declared in services/mail/mailman.nix */
  ou?: Definition<string>
  /** Declared in services/mail/mailman.nix */
  query?: Definition<string>
}

/** `services.mailman.serve` */
export interface ServicesMailmanServe extends Definitions<ServicesMailmanServe> {
  /** Default: `false`. Declared in services/mail/mailman.nix */
  enable?: Definition<boolean>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/mail/mailman.nix */
  uwsgiSettings?: JsonValue
  /** Default: `"/"`. Declared in services/mail/mailman.nix */
  virtualRoot?: Definition<string>
}

/** `services.mailpit` */
export interface ServicesMailpit extends Definitions<ServicesMailpit> {
  /** Type: `attribute set of (open submodule of attribute set of (string or signed integer or boolean))`. Default: `{ }`. Declared in services/mail/mailpit.nix */
  instances?: Definition<AttributeSet<Definition<ServicesMailpitInstance>>>
}

/** `services.mailpit.instances.<name>` */
export interface ServicesMailpitInstance {
  /** Default: `null`. Declared in services/mail/mailpit.nix */
  database?: Definition<null | string>
  /** Default: `"127.0.0.1:8025"`. Declared in services/mail/mailpit.nix */
  listen?: Definition<string>
  /** Type: `unsigned integer, meaning >=0`. Default: `500`. Declared in services/mail/mailpit.nix */
  max?: Definition<Integer>
  /** Default: `"127.0.0.1:1025"`. Declared in services/mail/mailpit.nix */
  smtp?: Definition<string>
  [name: string]: Definition<string | Integer | boolean | null | string | string | Integer> | undefined
}

/** `services.mainsail` */
export interface ServicesMainsail extends Definitions<ServicesMainsail> {
  /** Default: `false`. Declared in services/web-apps/mainsail.nix */
  enable?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/mainsail.nix */
  hostName?: Definition<string>
  /** Default: `{ }`. Declared in services/web-apps/mainsail.nix */
  nginx?: ServicesNginxVirtualHost
  /** Default: `pkgs.mainsail`. Declared in services/web-apps/mainsail.nix */
  package?: Definition<Package>
}

/** `services.malcontent` */
export interface ServicesMalcontent extends Definitions<ServicesMalcontent> {
  /** Default: `false`. Declared in services/desktops/malcontent.nix */
  enable?: Definition<boolean>
}

/** `services.mame` */
export interface ServicesMame extends Definitions<ServicesMame> {
  /** Declared in services/misc/mame.nix */
  emuAddr?: Definition<string>
  /** Default: `false`. Declared in services/misc/mame.nix */
  enable?: Definition<boolean>
  /** Declared in services/misc/mame.nix */
  hostAddr?: Definition<string>
  /** Declared in services/misc/mame.nix */
  user?: Definition<string>
}

/** `services.manticore` */
export interface ServicesManticore extends Definitions<ServicesManticore> {
  /** Default: `false`. Declared in services/search/manticore.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of (JSON value)`. Declared in services/search/manticore.nix */
  settings?: Definition<AttributeSet<JsonValue>>
}

/** `services.marytts` */
export interface ServicesMarytts extends Definitions<ServicesMarytts> {
  /** Type: `absolute path`. Default: `"/var/lib/marytts"`. Declared in services/audio/marytts.nix */
  basePath?: Definition<Path>
  /** Default: `false`. Declared in services/audio/marytts.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/audio/marytts.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.marytts`. Declared in services/audio/marytts.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `59125`. Declared in services/audio/marytts.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of (string, package, bool, int or float)`. Default: `{ }`. Declared in services/audio/marytts.nix */
  settings?: Definition<AttributeSet<Definition<string | Package | boolean | Integer | number>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/audio/marytts.nix */
  userDictionaries?: Definition<List<Definition<Path>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/audio/marytts.nix */
  voices?: Definition<List<Definition<Path>>>
}

/** `services.mastodon` */
export interface ServicesMastodon extends Definitions<ServicesMastodon> {
  /** Default: `"/var/lib/mastodon/secrets/active-record-encryption-deterministic-key"`. Declared in services/web-apps/mastodon.nix */
  activeRecordEncryptionDeterministicKeyFile?: Definition<string>
  /** Default: `"/var/lib/mastodon/secrets/active-record-encryption-key-derivation-salt"`. Declared in services/web-apps/mastodon.nix */
  activeRecordEncryptionKeyDerivationSaltFile?: Definition<string>
  /** Default: `"/var/lib/mastodon/secrets/active-record-encryption-primary-key"`. Declared in services/web-apps/mastodon.nix */
  activeRecordEncryptionPrimaryKeyFile?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/mastodon.nix */
  automaticMigrations?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/mastodon.nix */
  configureNginx?: Definition<boolean>
  database?: ServicesMastodonDatabase
  elasticsearch?: ServicesMastodonElasticsearch
  /** Default: `false`. Declared in services/web-apps/mastodon.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/mastodon.nix */
  enableUnixSocket?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/mastodon.nix */
  extraConfig?: Definition<NixAttributes>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/mastodon.nix */
  extraEnvFiles?: Definition<List<Definition<Path>>>
  /** Default: `"mastodon"`. Declared in services/web-apps/mastodon.nix */
  group?: Definition<string>
  /** Declared in services/web-apps/mastodon.nix */
  localDomain?: Definition<string>
  mediaAutoRemove?: ServicesMastodonMediaAutoRemove
  /** Default: `pkgs.mastodon`. Declared in services/web-apps/mastodon.nix */
  package?: Definition<Package>
  redis?: ServicesMastodonRedis
  /** Default: `"/var/lib/mastodon/secrets/secret-key-base"`. Declared in services/web-apps/mastodon.nix */
  secretKeyBaseFile?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `55002`. Declared in services/web-apps/mastodon.nix */
  sidekiqPort?: Definition<Integer>
  /** Default: `{ all = { jobClasses = [ ]; threads = null; }; }`. Declared in services/web-apps/mastodon.nix */
  sidekiqProcesses?: Definition<AttributeSet<ServicesMastodonSidekiqProcess>>
  /** Default: `25`. Declared in services/web-apps/mastodon.nix */
  sidekiqThreads?: Definition<Integer>
  smtp?: ServicesMastodonSmtp
  /** Type: `positive integer, meaning >0`. Declared in services/web-apps/mastodon.nix */
  streamingProcesses?: Definition<Integer>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/mastodon.nix */
  trustedProxy?: Definition<string>
  /** Default: `"mastodon"`. Declared in services/web-apps/mastodon.nix */
  user?: Definition<string>
  /** Default: `"/var/lib/mastodon/secrets/vapid-private-key"`. Declared in services/web-apps/mastodon.nix */
  vapidPrivateKeyFile?: Definition<string>
  /** Default: `"/var/lib/mastodon/secrets/vapid-public-key"`. Declared in services/web-apps/mastodon.nix */
  vapidPublicKeyFile?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `55001`. Declared in services/web-apps/mastodon.nix */
  webPort?: Definition<Integer>
  /** Default: `2`. Declared in services/web-apps/mastodon.nix */
  webProcesses?: Definition<Integer>
  /** Default: `5`. Declared in services/web-apps/mastodon.nix */
  webThreads?: Definition<Integer>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  otpSecretFile?: NixValue
}

/** `services.mastodon.database` */
export interface ServicesMastodonDatabase extends Definitions<ServicesMastodonDatabase> {
  /** Default: `true`. Declared in services/web-apps/mastodon.nix */
  createLocally?: Definition<boolean>
  /** Default: `"/run/postgresql"`. Declared in services/web-apps/mastodon.nix */
  host?: Definition<string>
  /** Default: `"mastodon"`. Declared in services/web-apps/mastodon.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/mastodon.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `if config.services.mastodon.database.createLocally then null else 5432`. Declared in services/web-apps/mastodon.nix */
  port?: Definition<null | Integer>
  /** Default: `"mastodon"`. Declared in services/web-apps/mastodon.nix */
  user?: Definition<string>
}

/** `services.mastodon.elasticsearch` */
export interface ServicesMastodonElasticsearch extends Definitions<ServicesMastodonElasticsearch> {
  /** Default: `null`. Declared in services/web-apps/mastodon.nix */
  host?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/mastodon.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9200`. Declared in services/web-apps/mastodon.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/mastodon.nix */
  prefix?: Definition<null | string>
  /** Default: `"single_node_cluster"`. Declared in services/web-apps/mastodon.nix */
  preset?: Definition<"single_node_cluster" | "small_cluster" | "large_cluster">
  /** Default: `null`. Declared in services/web-apps/mastodon.nix */
  user?: Definition<null | string>
}

/** `services.mastodon.mediaAutoRemove` */
export interface ServicesMastodonMediaAutoRemove extends Definitions<ServicesMastodonMediaAutoRemove> {
  /** Default: `true`. Declared in services/web-apps/mastodon.nix */
  enable?: Definition<boolean>
  /** Default: `30`. Declared in services/web-apps/mastodon.nix */
  olderThanDays?: Definition<Integer>
  /** Default: `"daily"`. Declared in services/web-apps/mastodon.nix */
  startAt?: Definition<string>
}

/** `services.mastodon.redis` */
export interface ServicesMastodonRedis extends Definitions<ServicesMastodonRedis> {
  /** Default: `true`. Declared in services/web-apps/mastodon.nix */
  createLocally?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/mastodon.nix */
  enableUnixSocket?: Definition<boolean>
  /** Default: `if config.services.mastodon.redis.createLocally && !config.services.mastodon.redis.enableUnixSocket then "127.0.0.1" else null`. Declared in services/web-apps/mastodon.nix */
  host?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/mastodon.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `if config.services.mastodon.redis.createLocally && !config.services.mastodon.redis.enableUnixSocket then 31637 else null`. Declared in services/web-apps/mastodon.nix */
  port?: Definition<null | Integer>
}

/** `services.mastodon.sidekiqProcesses.<name>` */
export interface ServicesMastodonSidekiqProcess extends Definitions<ServicesMastodonSidekiqProcess> {
  /** Declared in services/web-apps/mastodon.nix */
  jobClasses?: Definition<List<Definition<"default" | "fasp" | "push" | "pull" | "mailers" | "scheduler" | "ingress">>>
  /** Declared in services/web-apps/mastodon.nix */
  threads?: Definition<null | Integer>
}

/** `services.mastodon.smtp` */
export interface ServicesMastodonSmtp extends Definitions<ServicesMastodonSmtp> {
  /** Default: `false`. Declared in services/web-apps/mastodon.nix */
  authenticate?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/mastodon.nix */
  createLocally?: Definition<boolean>
  /** Declared in services/web-apps/mastodon.nix */
  fromAddress?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/mastodon.nix */
  host?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/mastodon.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `25`. Declared in services/web-apps/mastodon.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/mastodon.nix */
  user?: Definition<null | string>
}

/** `services.matomo` */
export interface ServicesMatomo extends Definitions<ServicesMatomo> {
  /** Default: `false`. Declared in services/web-apps/matomo.nix */
  enable?: Definition<boolean>
  /** Default: `"matomo.${config.networking.fqdnOrHostName}"`. Declared in services/web-apps/matomo.nix */
  hostname?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/matomo.nix */
  nginx?: null | ServicesMatomoNginx
  /** Default: `pkgs.matomo`. Declared in services/web-apps/matomo.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/web-apps/matomo.nix */
  periodicArchiveProcessing?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/matomo.nix */
  webServerUser?: Definition<null | string>
  /** @deprecated renamed to services.matomo.hostname */
  periodicArchiveProcessingUrl?: Definition<string>
}

/** `services.matomo.nginx` */
export interface ServicesMatomoNginx extends Definitions<ServicesMatomoNginx> {
  /** Default: `null`. Declared in services/web-apps/matomo.nix */
  acmeFallbackHost?: Definition<null | string>
  /** Default: `"/var/lib/acme/acme-challenge"`. Declared in services/web-apps/matomo.nix */
  acmeRoot?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/matomo.nix */
  addSSL?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/matomo.nix */
  basicAuth?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/matomo.nix */
  basicAuthFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-apps/matomo.nix */
  default?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/matomo.nix */
  enableACME?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/matomo.nix */
  extraConfig?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/matomo.nix */
  forceSSL?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/matomo.nix */
  globalRedirect?: Definition<null | string>
  /** Default: `true`. Declared in services/web-apps/matomo.nix */
  http2?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/matomo.nix */
  http3?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/matomo.nix */
  http3_hq?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/matomo.nix */
  kTLS?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/matomo.nix */
  listen?: Definition<List<ServicesMatomoNginxListenEntry>>
  /** Default: `[ ]`. Declared in services/web-apps/matomo.nix */
  listenAddresses?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/web-apps/matomo.nix */
  locations?: Definition<AttributeSet<ServicesNginxVirtualHostLocation>>
  /** Default: `false`. Declared in services/web-apps/matomo.nix */
  onlySSL?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/matomo.nix */
  quic?: Definition<boolean>
  /** Type: `integer between 300 and 399 (both inclusive)`. Default: `301`. Declared in services/web-apps/matomo.nix */
  redirectCode?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/matomo.nix */
  rejectSSL?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/matomo.nix */
  reuseport?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/matomo.nix */
  root?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/web-apps/matomo.nix */
  serverAliases?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/web-apps/matomo.nix */
  serverName?: Definition<null | string>
  /** Type: `absolute path`. Declared in services/web-apps/matomo.nix */
  sslCertificate?: Definition<Path>
  /** Type: `absolute path`. Declared in services/web-apps/matomo.nix */
  sslCertificateKey?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/matomo.nix */
  sslTrustedCertificate?: Definition<null | Path>
  /** Default: `null`. Declared in services/web-apps/matomo.nix */
  useACMEHost?: Definition<null | string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  enableSSL?: Definition<boolean>
}

/** `services.matomo.nginx.listen.*` */
export interface ServicesMatomoNginxListenEntry extends Definitions<ServicesMatomoNginxListenEntry> {
  /** Declared in services/web-apps/matomo.nix */
  addr?: Definition<string>
  /** Default: `[ ]`. Declared in services/web-apps/matomo.nix */
  extraParameters?: Definition<List<Definition<string>>>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/web-apps/matomo.nix */
  port?: Definition<null | Integer>
  /** Default: `false`. Declared in services/web-apps/matomo.nix */
  proxyProtocol?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/matomo.nix */
  ssl?: Definition<boolean>
}

/** `services.matrix-alertmanager` */
export interface ServicesMatrixAlertmanager extends Definitions<ServicesMatrixAlertmanager> {
  /** Default: `false`. Declared in services/matrix/matrix-alertmanager.nix */
  enable?: Definition<boolean>
  /** Declared in services/matrix/matrix-alertmanager.nix */
  homeserverUrl?: Definition<string>
  /** Declared in services/matrix/matrix-alertmanager.nix */
  matrixRooms?: Definition<List<ServicesMatrixAlertmanagerMatrixRoom>>
  /** Declared in services/matrix/matrix-alertmanager.nix */
  matrixUser?: Definition<string>
  /** Default: `false`. Declared in services/matrix/matrix-alertmanager.nix */
  mention?: Definition<boolean>
  /** Default: `pkgs.matrix-alertmanager`. Declared in services/matrix/matrix-alertmanager.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/matrix/matrix-alertmanager.nix */
  port?: Definition<Integer>
  /** Type: `absolute path not in the Nix store`. Declared in services/matrix/matrix-alertmanager.nix */
  secretFile?: Definition<Path>
  /** Type: `absolute path not in the Nix store`. Declared in services/matrix/matrix-alertmanager.nix */
  tokenFile?: Definition<Path>
}

/** `services.matrix-alertmanager.matrixRooms.*` */
export interface ServicesMatrixAlertmanagerMatrixRoom extends Definitions<ServicesMatrixAlertmanagerMatrixRoom> {
  /** Declared in services/matrix/matrix-alertmanager.nix */
  receivers?: Definition<List<Definition<string>>>
  /** Declared in services/matrix/matrix-alertmanager.nix */
  roomId?: Definition<string>
}

/** `services.matrix-appservice-discord` */
export interface ServicesMatrixAppserviceDiscord extends Definitions<ServicesMatrixAppserviceDiscord> {
  /** Default: `false`. Declared in services/matrix/appservice-discord.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/appservice-discord.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/matrix/appservice-discord.nix */
  localpart?: Definition<null | string>
  /** Default: `pkgs.matrix-appservice-discord`. Declared in services/matrix/appservice-discord.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9005`. Declared in services/matrix/appservice-discord.nix */
  port?: Definition<Integer>
  /** Default: `lib.optional config.services.matrix-synapse.enable config.services.matrix-synapse.serviceUnit`. Declared in services/matrix/appservice-discord.nix */
  serviceDependencies?: Definition<List<Definition<string>>>
  /** Default: `{ auth = { botToken = ""; clientID = ""; }; database = { filename = "/var/lib/matrix-appservice-discord/discord.db"; }; }`. Declared in services/matrix/appservice-discord.nix */
  settings?: Definition<NixAttributes>
  /** Default: `"http://localhost:${toString config.services.matrix-appservice-discord.port}"`. Declared in services/matrix/appservice-discord.nix */
  url?: Definition<string>
}

/** `services.matrix-appservice-irc` */
export interface ServicesMatrixAppserviceIrc extends Definitions<ServicesMatrixAppserviceIrc> {
  /** Default: `false`. Declared in services/matrix/appservice-irc.nix */
  enable?: Definition<boolean>
  /** Default: `"appservice-irc"`. Declared in services/matrix/appservice-irc.nix */
  localpart?: Definition<string>
  /** Default: `false`. Declared in services/matrix/appservice-irc.nix */
  needBindingCap?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `4096`. Declared in services/matrix/appservice-irc.nix */
  passwordEncryptionKeyLength?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8009`. Declared in services/matrix/appservice-irc.nix */
  port?: Definition<Integer>
  /** Declared in services/matrix/appservice-irc.nix */
  registrationUrl?: Definition<string>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/matrix/appservice-irc.nix */
  settings?: Definition<ServicesMatrixAppserviceIrcSettings>
}

/** `services.matrix-appservice-irc.settings` */
export interface ServicesMatrixAppserviceIrcSettings {
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/matrix/appservice-irc.nix */
  database?: Definition<ServicesMatrixAppserviceIrcSettingsDatabase>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/matrix/appservice-irc.nix */
  homeserver?: Definition<ServicesMatrixAppserviceIrcSettingsHomeserver>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/matrix/appservice-irc.nix */
  ircService?: Definition<ServicesMatrixAppserviceIrcSettingsIrcService>
  [name: string]: Definition<ServicesMatrixAppserviceIrcSettingsDatabase | ServicesMatrixAppserviceIrcSettingsHomeserver | ServicesMatrixAppserviceIrcSettingsIrcService> | JsonValue | undefined
}

/** `services.matrix-appservice-irc.settings.database` */
export interface ServicesMatrixAppserviceIrcSettingsDatabase {
  /** Default: `"nedb://var/lib/matrix-appservice-irc/data"`. Declared in services/matrix/appservice-irc.nix */
  connectionString?: Definition<string>
  /** Default: `"nedb"`. Declared in services/matrix/appservice-irc.nix */
  engine?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.matrix-appservice-irc.settings.homeserver` */
export interface ServicesMatrixAppserviceIrcSettingsHomeserver {
  /** Declared in services/matrix/appservice-irc.nix */
  domain?: Definition<string>
  /** Declared in services/matrix/appservice-irc.nix */
  url?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.matrix-appservice-irc.settings.ircService` */
export interface ServicesMatrixAppserviceIrcSettingsIrcService {
  mediaProxy?: Definition<ServicesMatrixAppserviceIrcSettingsIrcServiceMediaProxy>
  /** Default: `"/var/lib/matrix-appservice-irc/passkey.pem"`. Declared in services/matrix/appservice-irc.nix */
  passwordEncryptionKeyPath?: Definition<string>
  /** Type: `open submodule of (JSON value)`. Declared in services/matrix/appservice-irc.nix */
  servers?: Definition<AttributeSet<JsonValue>>
  [name: string]: Definition<ServicesMatrixAppserviceIrcSettingsIrcServiceMediaProxy | AttributeSet<JsonValue>> | JsonValue | undefined
}

/** `services.matrix-appservice-irc.settings.ircService.mediaProxy` */
export interface ServicesMatrixAppserviceIrcSettingsIrcServiceMediaProxy {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `11111`. Declared in services/matrix/appservice-irc.nix */
  bindPort?: Definition<Integer>
  /** Declared in services/matrix/appservice-irc.nix */
  publicUrl?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/matrix-appservice-irc/media-signingkey.jwk"`. Declared in services/matrix/appservice-irc.nix */
  signingKeyPath?: Definition<Path>
  /** Type: `unsigned integer, meaning >=0`. Default: `3600`. Declared in services/matrix/appservice-irc.nix */
  ttlSeconds?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.matrix-conduit` */
export interface ServicesMatrixConduit extends Definitions<ServicesMatrixConduit> {
  /** Default: `false`. Declared in services/matrix/conduit.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/matrix/conduit.nix */
  extraEnvironment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `pkgs.matrix-conduit`. Declared in services/matrix/conduit.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/conduit.nix */
  secretFile?: Definition<null | Path>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/matrix/conduit.nix */
  settings?: Definition<ServicesMatrixConduitSettings>
}

/** `services.matrix-conduit.settings` */
export interface ServicesMatrixConduitSettings {
  global?: Definition<ServicesMatrixConduitSettingsGlobal>
  [name: string]: Definition<ServicesMatrixConduitSettingsGlobal> | TomlValue | undefined
}

/** `services.matrix-conduit.settings.global` */
export interface ServicesMatrixConduitSettingsGlobal {
  /** Default: `"::1"`. Declared in services/matrix/conduit.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/matrix/conduit.nix */
  allow_check_for_updates?: Definition<boolean>
  /** Default: `true`. Declared in services/matrix/conduit.nix */
  allow_encryption?: Definition<boolean>
  /** Default: `true`. Declared in services/matrix/conduit.nix */
  allow_federation?: Definition<boolean>
  /** Default: `false`. Declared in services/matrix/conduit.nix */
  allow_registration?: Definition<boolean>
  /** Default: `"sqlite"`. Declared in services/matrix/conduit.nix */
  database_backend?: Definition<"sqlite" | "rocksdb">
  /** Type: `positive integer, meaning >0`. Default: `20000000`. Declared in services/matrix/conduit.nix */
  max_request_size?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6167`. Declared in services/matrix/conduit.nix */
  port?: Definition<Integer>
  /** Declared in services/matrix/conduit.nix */
  server_name?: Definition<string>
  /** Default: `[ "matrix.org" ]`. Declared in services/matrix/conduit.nix */
  trusted_servers?: Definition<List<Definition<string>>>
  [name: string]: Definition<string | boolean | "sqlite" | "rocksdb" | Integer | List<Definition<string>>> | TomlValue | undefined
}

/** `services.matrix-continuwuity` */
export interface ServicesMatrixContinuwuity extends Definitions<ServicesMatrixContinuwuity> {
  /** Default: `false`. Declared in services/matrix/continuwuity.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/matrix/continuwuity.nix */
  extraEnvironment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `non-empty string`. Default: `"continuwuity"`. Declared in services/matrix/continuwuity.nix */
  group?: Definition<string>
  /** Default: `pkgs.matrix-continuwuity`. Declared in services/matrix/continuwuity.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/matrix/continuwuity.nix */
  settings?: Definition<ServicesMatrixContinuwuitySettings>
  /** Type: `non-empty string`. Default: `"continuwuity"`. Declared in services/matrix/continuwuity.nix */
  user?: Definition<string>
}

/** `services.matrix-continuwuity.settings` */
export interface ServicesMatrixContinuwuitySettings {
  global?: Definition<ServicesMatrixContinuwuitySettingsGlobal>
  [name: string]: Definition<ServicesMatrixContinuwuitySettingsGlobal> | TomlValue | undefined
}

/** `services.matrix-continuwuity.settings.global` */
export interface ServicesMatrixContinuwuitySettingsGlobal {
  /** Type: `null or (list of non-empty string)`. Default: `null`. Declared in services/matrix/continuwuity.nix */
  address?: Definition<null | List<Definition<string>>>
  /** Default: `true`. Declared in services/matrix/continuwuity.nix */
  allow_announcements_check?: Definition<boolean>
  /** Default: `true`. Declared in services/matrix/continuwuity.nix */
  allow_encryption?: Definition<boolean>
  /** Default: `true`. Declared in services/matrix/continuwuity.nix */
  allow_federation?: Definition<boolean>
  /** Default: `false`. Declared in services/matrix/continuwuity.nix */
  allow_registration?: Definition<boolean>
  /** Type: `positive integer, meaning >0`. Default: `20000000`. Declared in services/matrix/continuwuity.nix */
  max_request_size?: Definition<Integer>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ 6167 ]`. Declared in services/matrix/continuwuity.nix */
  port?: Definition<List<Definition<Integer>>>
  /** Type: `non-empty string`. Declared in services/matrix/continuwuity.nix */
  server_name?: Definition<string>
  /** Type: `list of non-empty string`. Default: `[ "matrix.org" ]`. Declared in services/matrix/continuwuity.nix */
  trusted_servers?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/continuwuity.nix */
  unix_socket_path?: Definition<null | Path>
  /** Type: `positive integer, meaning >0`. Default: `660`. Declared in services/matrix/continuwuity.nix */
  unix_socket_perms?: Definition<Integer>
  [name: string]: Definition<null | List<Definition<string>> | boolean | Integer | List<Definition<Integer>> | string | List<Definition<string>> | null | Path> | TomlValue | undefined
}

/** `services.matrix-hookshot` */
export interface ServicesMatrixHookshot extends Definitions<ServicesMatrixHookshot> {
  /** Default: `false`. Declared in services/matrix/hookshot.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.matrix-hookshot`. Declared in services/matrix/hookshot.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Declared in services/matrix/hookshot.nix */
  registrationFile?: Definition<Path>
  /** Default: `lib.optional config.services.matrix-synapse.enable config.services.matrix-synapse.serviceUnit`. Declared in services/matrix/hookshot.nix */
  serviceDependencies?: Definition<List<Definition<string>>>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/matrix/hookshot.nix */
  settings?: Definition<ServicesMatrixHookshotSettings>
}

/** `services.matrix-hookshot.settings` */
export interface ServicesMatrixHookshotSettings {
  /** Type: `absolute path`. Default: `"/var/lib/matrix-hookshot/passkey.pem"`. Declared in services/matrix/hookshot.nix */
  passFile?: Definition<Path>
  [name: string]: JsonValue | undefined
}

/** `services.matrix-sliding-sync` */
export interface ServicesMatrixSlidingSync extends Definitions<ServicesMatrixSlidingSync> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  createDatabase?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  environmentFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
}

/** `services.matrix-synapse` */
export interface ServicesMatrixSynapse extends Definitions<ServicesMatrixSynapse> {
  /** Default: `false`. Declared in services/matrix/synapse.nix */
  configureRedisLocally?: Definition<boolean>
  /** Default: `"/var/lib/matrix-synapse"`. Declared in services/matrix/synapse.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/matrix/synapse.nix */
  enable?: Definition<boolean>
  /** Default: `'' Enabled if the client listener uses TCP sockets ''`. Declared in services/matrix/synapse.nix */
  enableRegistrationScript?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/matrix/synapse.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/matrix/synapse.nix */
  extraConfigFiles?: Definition<List<Definition<Path>>>
  /** Default: `[ "systemd" "postgres" "url-preview" ]`. Declared in services/matrix/synapse.nix */
  extras?: Definition<List<Definition<"cache-memory" | "jwt" | "oidc" | "postgres" | "redis" | "saml2" | "sentry" | "systemd" | "url-preview">>>
  /** Type: `attribute set of (YAML 1.1 value)`. Declared in services/matrix/synapse.nix */
  log?: Definition<AttributeSet<JsonValue>>
  /** Default: `[ ]`. Declared in services/matrix/synapse.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/matrix/synapse.nix */
  settings?: Definition<ServicesMatrixSynapseSettings>
  /** Default: `true`. Declared in services/matrix/synapse.nix */
  withJemalloc?: Definition<boolean>
  /** Type: `attribute set of (open submodule of (YAML 1.1 value))`. Default: `{ }`. Declared in services/matrix/synapse.nix */
  workers?: Definition<AttributeSet<Definition<ServicesMatrixSynapseWorker>>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  "sliding-sync"?: NixValue
}

/** `services.matrix-synapse.settings` */
export interface ServicesMatrixSynapseSettings {
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/matrix/synapse.nix */
  app_service_config_files?: Definition<List<Definition<Path>>>
  database?: Definition<ServicesMatrixSynapseSettingsDatabase>
  /** Default: `false`. Declared in services/matrix/synapse.nix */
  dynamic_thumbnails?: Definition<boolean>
  /** Default: `false`. Declared in services/matrix/synapse.nix */
  enable_metrics?: Definition<boolean>
  /** Default: `false`. Declared in services/matrix/synapse.nix */
  enable_registration?: Definition<boolean>
  /** Declared in services/matrix/synapse.nix */
  listeners?: Definition<List<ServicesMatrixSynapseWorkerWorkerListener>>
  /** Type: `absolute path`. Declared in services/matrix/synapse.nix */
  log_config?: Definition<Path>
  /** Default: `null`. Declared in services/matrix/synapse.nix */
  macaroon_secret_key?: Definition<null | string>
  /** Default: `"32M"`. Declared in services/matrix/synapse.nix */
  max_image_pixels?: Definition<string>
  /** Default: `"50M"`. Declared in services/matrix/synapse.nix */
  max_upload_size?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/matrix-synapse/media_store for when system.stateVersion is at least 22.05, /var/lib/matrix-synapse/media when lower than 22.05"`. Declared in services/matrix/synapse.nix */
  media_store_path?: Definition<Path>
  presence?: Definition<ServicesMatrixSynapseSettingsPresence>
  /** Default: `null`. Declared in services/matrix/synapse.nix */
  public_baseurl?: Definition<null | string>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/matrix/synapse.nix */
  redis?: Definition<ServicesMatrixSynapseSettingsRedis>
  /** Default: `null`. Declared in services/matrix/synapse.nix */
  registration_shared_secret?: Definition<null | string>
  /** Default: `false`. Declared in services/matrix/synapse.nix */
  report_stats?: Definition<boolean>
  /** Default: `config.networking.hostName`. Declared in services/matrix/synapse.nix */
  server_name?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/matrix-synapse/homeserver.signing.key"`. Declared in services/matrix/synapse.nix */
  signing_key_path?: Definition<Path>
  /** Default: `null`. Declared in services/matrix/synapse.nix */
  tls_certificate_path?: Definition<null | string>
  /** Default: `null`. Declared in services/matrix/synapse.nix */
  tls_private_key_path?: Definition<null | string>
  /** Type: `list of (open submodule of (YAML 1.1 value))`. Default: `[ { server_name = "matrix.org"; verify_keys = { "ed25519:auto" = "Noi6WqcDj0QmPxCNQqgezwTlBKrfqehY1u2FyWP9uYw"; }; } ]`. Declared in services/matrix/synapse.nix */
  trusted_key_servers?: Definition<List<Definition<ServicesMatrixSynapseSettingsTrustedKeyServer>>>
  /** Default: `""`. Declared in services/matrix/synapse.nix */
  turn_shared_secret?: Definition<string>
  /** Default: `[ ]`. Declared in services/matrix/synapse.nix */
  turn_uris?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/matrix/synapse.nix */
  url_preview_enabled?: Definition<boolean>
  /** Declared in services/matrix/synapse.nix */
  url_preview_ip_range_blacklist?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/matrix/synapse.nix */
  url_preview_ip_range_whitelist?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/matrix/synapse.nix */
  url_preview_url_blacklist?: Definition<List<Definition<AttributeSet<Definition<string>> | string>>>
  [name: string]: Definition<ServicesMatrixSynapseSettingsDatabase | List<ServicesMatrixSynapseWorkerWorkerListener> | ServicesMatrixSynapseSettingsPresence | ServicesMatrixSynapseSettingsRedis | List<Definition<ServicesMatrixSynapseSettingsTrustedKeyServer>>> | JsonValue | undefined
}

/** `services.matrix-synapse.settings.database` */
export interface ServicesMatrixSynapseSettingsDatabase {
  args?: Definition<ServicesMatrixSynapseSettingsDatabaseArgs>
  /** Default: `if versionAtLeast config.system.stateVersion "18.03" then "psycopg2" else "sqlite3"`. Declared in services/matrix/synapse.nix */
  name?: Definition<"sqlite3" | "psycopg2">
  [name: string]: Definition<ServicesMatrixSynapseSettingsDatabaseArgs> | JsonValue | undefined
}

/** `services.matrix-synapse.settings.database.args` */
export interface ServicesMatrixSynapseSettingsDatabaseArgs {
  /** Default: `{ sqlite3 = "${services.matrix-synapse.dataDir}/homeserver.db"; psycopg2 = "matrix-synapse"; }.${services.matrix-synapse.settings.database.name};`. Declared in services/matrix/synapse.nix */
  database?: Definition<string>
  /** Default: `{ sqlite3 = null; psycopg2 = "matrix-synapse"; }.${cfg.settings.database.name};`. Declared in services/matrix/synapse.nix */
  user?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

/** `services.matrix-synapse.settings.presence` */
export interface ServicesMatrixSynapseSettingsPresence {
  /** Default: `true`. Declared in services/matrix/synapse.nix */
  enabled?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.matrix-synapse.settings.redis` */
export interface ServicesMatrixSynapseSettingsRedis {
  /** Default: `false`. Declared in services/matrix/synapse.nix */
  enabled?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.matrix-synapse.settings.trusted_key_servers.*` */
export interface ServicesMatrixSynapseSettingsTrustedKeyServer {
  /** Declared in services/matrix/synapse.nix */
  server_name?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.matrix-synapse.workers.<name>` */
export interface ServicesMatrixSynapseWorker {
  /** Default: `"synapse.app.generic_worker"`. Declared in services/matrix/synapse.nix */
  worker_app?: Definition<"synapse.app.generic_worker" | "synapse.app.media_repository">
  /** Default: `[ ]`. Declared in services/matrix/synapse.nix */
  worker_listeners?: Definition<List<ServicesMatrixSynapseWorkerWorkerListener>>
  /** Type: `absolute path`. Declared in services/matrix/synapse.nix */
  worker_log_config?: Definition<Path>
  [name: string]: Definition<List<ServicesMatrixSynapseWorkerWorkerListener>> | JsonValue | undefined
}

/** `services.matrix-synapse.workers.<name>.worker_listeners.*` */
export interface ServicesMatrixSynapseWorkerWorkerListener extends Definitions<ServicesMatrixSynapseWorkerWorkerListener> {
  /** Default: `if path != null then null else [ "::1" "127.0.0.1" ]`. Declared in services/matrix/synapse.nix */
  bind_addresses?: Definition<null | List<Definition<string>>>
  /** Type: `null or string matching the pattern ^[0,2-7]{3,4}$`. Default: `if path != null then "660" else null`. Declared in services/matrix/synapse.nix */
  mode?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/synapse.nix */
  path?: Definition<null | Path>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/matrix/synapse.nix */
  port?: Definition<null | Integer>
  /** Declared in services/matrix/synapse.nix */
  resources?: Definition<List<ServicesMatrixSynapseWorkerWorkerListenerResource>>
  /** Default: `'' Enabled for the main instance listener, unless it is configured with a UNIX domain socket path. ''`. Declared in services/matrix/synapse.nix */
  tls?: Definition<null | boolean>
  /** Default: `"http"`. Declared in services/matrix/synapse.nix */
  type?: Definition<"http" | "manhole" | "metrics" | "replication">
  /** Default: `'' Enabled if the listener is configured with a UNIX domain socket path ''`. Declared in services/matrix/synapse.nix */
  x_forwarded?: Definition<boolean>
}

/** `services.matrix-synapse.workers.<name>.worker_listeners.*.resources.*` */
export interface ServicesMatrixSynapseWorkerWorkerListenerResource extends Definitions<ServicesMatrixSynapseWorkerWorkerListenerResource> {
  /** Default: `false`. Declared in services/matrix/synapse.nix */
  compress?: Definition<boolean>
  /** Declared in services/matrix/synapse.nix */
  names?: Definition<List<Definition<"client" | "consent" | "federation" | "health" | "keys" | "media" | "metrics" | "openid" | "replication" | "static">>>
}

/** `services.matrix-tuwunel` */
export interface ServicesMatrixTuwunel extends Definitions<ServicesMatrixTuwunel> {
  /** Default: `false`. Declared in services/matrix/tuwunel.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/matrix/tuwunel.nix */
  extraEnvironment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `non-empty string`. Default: `"tuwunel"`. Declared in services/matrix/tuwunel.nix */
  group?: Definition<string>
  /** Default: `pkgs.matrix-tuwunel`. Declared in services/matrix/tuwunel.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/matrix/tuwunel.nix */
  settings?: Definition<ServicesMatrixTuwunelSettings>
  /** Type: `non-empty string`. Default: `"tuwunel"`. Declared in services/matrix/tuwunel.nix */
  stateDirectory?: Definition<string>
  /** Type: `non-empty string`. Default: `"tuwunel"`. Declared in services/matrix/tuwunel.nix */
  user?: Definition<string>
}

/** `services.matrix-tuwunel.settings` */
export interface ServicesMatrixTuwunelSettings {
  global?: Definition<ServicesMatrixTuwunelSettingsGlobal>
  [name: string]: Definition<ServicesMatrixTuwunelSettingsGlobal> | TomlValue | undefined
}

/** `services.matrix-tuwunel.settings.global` */
export interface ServicesMatrixTuwunelSettingsGlobal {
  /** Type: `null or (list of non-empty string)`. Default: `null`. Declared in services/matrix/tuwunel.nix */
  address?: Definition<null | List<Definition<string>>>
  /** Default: `true`. Declared in services/matrix/tuwunel.nix */
  allow_encryption?: Definition<boolean>
  /** Default: `true`. Declared in services/matrix/tuwunel.nix */
  allow_federation?: Definition<boolean>
  /** Default: `false`. Declared in services/matrix/tuwunel.nix */
  allow_registration?: Definition<boolean>
  /** Type: `positive integer, meaning >0`. Default: `20000000`. Declared in services/matrix/tuwunel.nix */
  max_request_size?: Definition<Integer>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ 6167 ]`. Declared in services/matrix/tuwunel.nix */
  port?: Definition<List<Definition<Integer>>>
  /** Type: `non-empty string`. Declared in services/matrix/tuwunel.nix */
  server_name?: Definition<string>
  /** Type: `list of non-empty string`. Default: `[ "matrix.org" ]`. Declared in services/matrix/tuwunel.nix */
  trusted_servers?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/tuwunel.nix */
  unix_socket_path?: Definition<null | Path>
  /** Type: `positive integer, meaning >0`. Default: `660`. Declared in services/matrix/tuwunel.nix */
  unix_socket_perms?: Definition<Integer>
  [name: string]: Definition<null | List<Definition<string>> | boolean | Integer | List<Definition<Integer>> | string | List<Definition<string>> | null | Path> | TomlValue | undefined
}

/** `services.matter-server` */
export interface ServicesMatterServer extends Definitions<ServicesMatterServer> {
  /** Default: `false`. Declared in services/home-automation/matter-server.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/home-automation/matter-server.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"info"`. Declared in services/home-automation/matter-server.nix */
  logLevel?: Definition<"critical" | "error" | "warning" | "info" | "debug">
  /** Default: `false`. Declared in services/home-automation/matter-server.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.python-matter-server`. Declared in services/home-automation/matter-server.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5580`. Declared in services/home-automation/matter-server.nix */
  port?: Definition<Integer>
}

/** `services.matterbridge` */
export interface ServicesMatterbridge extends Definitions<ServicesMatterbridge> {
  /** Declared in services/networking/matterbridge.nix */
  configFile?: Definition<string>
  /** Default: `null`. Declared in services/networking/matterbridge.nix */
  configPath?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/matterbridge.nix */
  enable?: Definition<boolean>
  /** Default: `"matterbridge"`. Declared in services/networking/matterbridge.nix */
  group?: Definition<string>
  /** Default: `pkgs.matterbridge`. Declared in services/networking/matterbridge.nix */
  package?: Definition<Package>
  /** Default: `"matterbridge"`. Declared in services/networking/matterbridge.nix */
  user?: Definition<string>
}

/** `services.mattermost` */
export interface ServicesMattermost extends Definitions<ServicesMattermost> {
  /** Type: `absolute path`. Default: `'' if versionAtLeast config.system.stateVersion "25.05" then "/etc/mattermost" else "''${config.services.mattermost.dataDir}/config"; ''`. Declared in services/web-apps/mattermost.nix */
  configDir?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/mattermost"`. Declared in services/web-apps/mattermost.nix */
  dataDir?: Definition<Path>
  database?: ServicesMattermostDatabase
  /** Default: `false`. Declared in services/web-apps/mattermost.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/mattermost.nix */
  environment?: Definition<AttributeSet<Definition<Integer | string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/mattermost.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"mattermost"`. Declared in services/web-apps/mattermost.nix */
  group?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/mattermost.nix */
  host?: Definition<string>
  /** Type: `absolute path`. Default: `'' if versionAtLeast config.system.stateVersion "25.05" then "/var/log/mattermost" else "''${config.services.mattermost.dataDir}/logs"; ''`. Declared in services/web-apps/mattermost.nix */
  logDir?: Definition<Path>
  matterircd?: ServicesMattermostMatterircd
  /** Default: `false`. Declared in services/web-apps/mattermost.nix */
  mutableConfig?: Definition<boolean>
  /** Default: `pkgs.mattermost`. Declared in services/web-apps/mattermost.nix */
  package?: Definition<Package>
  /** Type: `list of (absolute path or package)`. Default: `[ ]`. Declared in services/web-apps/mattermost.nix */
  plugins?: Definition<List<Definition<Path | Package>>>
  /** Default: '' All entries in {config}`services.mattermost.plugins`, repacked ''. Declared in services/web-apps/mattermost.nix */
  pluginsBundle?: Definition<null | Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8065`. Declared in services/web-apps/mattermost.nix */
  port?: Definition<Integer>
  /** Default: `'' versionAtLeast config.system.stateVersion "25.05"; ''`. Declared in services/web-apps/mattermost.nix */
  preferNixConfig?: Definition<boolean>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/web-apps/mattermost.nix */
  settings?: JsonValue
  /** Default: `"Mattermost"`. Declared in services/web-apps/mattermost.nix */
  siteName?: Definition<string>
  /** Declared in services/web-apps/mattermost.nix */
  siteUrl?: Definition<string>
  socket?: ServicesMattermostSocket
  telemetry?: ServicesMattermostTelemetry
  /** Default: `"mattermost"`. Declared in services/web-apps/mattermost.nix */
  user?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  localDatabaseCreate?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  localDatabaseName?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  localDatabasePassword?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  localDatabaseUser?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  statePath?: NixValue
}

/** `services.mattermost.database` */
export interface ServicesMattermostDatabase extends Definitions<ServicesMattermostDatabase> {
  /** Default: `true`. Declared in services/web-apps/mattermost.nix */
  create?: Definition<boolean>
  /** Default: `"postgres"`. Declared in services/web-apps/mattermost.nix */
  driver?: Definition<"postgres" | "mysql">
  /** Declared in services/web-apps/mattermost.nix */
  extraConnectionOptions?: Definition<AttributeSet<Definition<Integer | string>>>
  /** Default: `false`. Declared in services/web-apps/mattermost.nix */
  fromEnvironment?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/mattermost.nix */
  host?: Definition<string>
  /** Default: `"mattermost"`. Declared in services/web-apps/mattermost.nix */
  name?: Definition<string>
  /** Default: `"mmpgsecret"`. Declared in services/web-apps/mattermost.nix */
  password?: Definition<string>
  /** Default: `'' versionAtLeast config.system.stateVersion "25.05" && config.services.mattermost.database.host == "localhost" ''`. Declared in services/web-apps/mattermost.nix */
  peerAuth?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `'' if config.services.mattermost.database.type == "postgres" then 5432 else 3306 ''`. Declared in services/web-apps/mattermost.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Default: `'' if config.services.mattermost.database.driver == "postgres" then "/run/postgresql" else "/run/mysqld/mysqld.sock"; ''`. Declared in services/web-apps/mattermost.nix */
  socketPath?: Definition<Path>
  /** Default: `"mattermost"`. Declared in services/web-apps/mattermost.nix */
  user?: Definition<string>
}

/** `services.mattermost.matterircd` */
export interface ServicesMattermostMatterircd extends Definitions<ServicesMattermostMatterircd> {
  /** Default: `false`. Declared in services/web-apps/mattermost.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.matterircd`. Declared in services/web-apps/mattermost.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/web-apps/mattermost.nix */
  parameters?: Definition<List<Definition<string>>>
}

/** `services.mattermost.socket` */
export interface ServicesMattermostSocket extends Definitions<ServicesMattermostSocket> {
  /** Default: `false`. Declared in services/web-apps/mattermost.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/mattermost.nix */
  export?: Definition<boolean>
  /** Type: `absolute path`. Default: `"\${config.mattermost.dataDir}/mattermost.sock"`. Declared in services/web-apps/mattermost.nix */
  path?: Definition<Path>
}

/** `services.mattermost.telemetry` */
export interface ServicesMattermostTelemetry extends Definitions<ServicesMattermostTelemetry> {
  /** Default: `false`. Declared in services/web-apps/mattermost.nix */
  enableDiagnostics?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/mattermost.nix */
  enableSecurityAlerts?: Definition<boolean>
}

/** `services.maubot` */
export interface ServicesMaubot extends Definitions<ServicesMaubot> {
  /** Default: `false`. Declared in services/matrix/maubot.nix */
  configMutable?: Definition<boolean>
  /** Default: `"/var/lib/maubot"`. Declared in services/matrix/maubot.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/matrix/maubot.nix */
  enable?: Definition<boolean>
  /** Default: `"${config.services.maubot.dataDir}/config.yaml"`. Declared in services/matrix/maubot.nix */
  extraConfigFile?: Definition<string>
  /** Default: `pkgs.maubot`. Declared in services/matrix/maubot.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/matrix/maubot.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Default: `[ ]`. Declared in services/matrix/maubot.nix */
  pythonPackages?: Definition<List<Definition<Package>>>
  /** Default: `{ }`. Declared in services/matrix/maubot.nix */
  settings?: ServicesMaubotSettings
}

/** `services.maubot.settings` */
export interface ServicesMaubotSettings extends Definitions<ServicesMaubotSettings> {
  /** Default: `{ root = ""; }`. Declared in services/matrix/maubot.nix */
  admins?: Definition<AttributeSet<Definition<string>>>
  /** Declared in services/matrix/maubot.nix */
  api_features?: Definition<AttributeSet<Definition<boolean>>>
  /** Default: `"default"`. Declared in services/matrix/maubot.nix */
  crypto_database?: Definition<string>
  /** Default: `"sqlite:maubot.db"`. Declared in services/matrix/maubot.nix */
  database?: Definition<string>
  /** Default: `{ }`. Declared in services/matrix/maubot.nix */
  database_opts?: Definition<NixAttributes>
  /** Default: `{ "matrix.org" = { url = "https://matrix-client.matrix.org"; }; }`. Declared in services/matrix/maubot.nix */
  homeservers?: Definition<AttributeSet<ServicesMaubotSettingsHomeserver>>
  /** Declared in services/matrix/maubot.nix */
  logging?: Definition<NixAttributes>
  /** Default: `{ }`. Declared in services/matrix/maubot.nix */
  plugin_databases?: ServicesMaubotSettingsPluginDatabases
  /** Default: `{ }`. Declared in services/matrix/maubot.nix */
  plugin_directories?: ServicesMaubotSettingsPluginDirectories
  /** Default: `{ }`. Declared in services/matrix/maubot.nix */
  server?: ServicesMaubotSettingsServer
}

/** `services.maubot.settings.homeservers.<name>` */
export interface ServicesMaubotSettingsHomeserver extends Definitions<ServicesMaubotSettingsHomeserver> {
  /** Declared in services/matrix/maubot.nix */
  url?: Definition<string>
}

/** `services.maubot.settings.plugin_databases` */
export interface ServicesMaubotSettingsPluginDatabases extends Definitions<ServicesMaubotSettingsPluginDatabases> {
  /** Default: `if isPostgresql config.services.maubot.settings.database then "default" else null`. Declared in services/matrix/maubot.nix */
  postgres?: Definition<null | string>
  /** Default: `3`. Declared in services/matrix/maubot.nix */
  postgres_max_conns_per_plugin?: Definition<null | Integer>
  /** Default: `{ }`. Declared in services/matrix/maubot.nix */
  postgres_opts?: Definition<NixAttributes>
  /** Default: `"${config.services.maubot.dataDir}/plugins"`. Declared in services/matrix/maubot.nix */
  sqlite?: Definition<string>
}

/** `services.maubot.settings.plugin_directories` */
export interface ServicesMaubotSettingsPluginDirectories extends Definitions<ServicesMaubotSettingsPluginDirectories> {
  /** Default: `[ "${config.services.maubot.dataDir}/plugins" ]`. Declared in services/matrix/maubot.nix */
  load?: Definition<List<Definition<string>>>
  /** Default: `"${config.services.maubot.dataDir}/trash"`. Declared in services/matrix/maubot.nix */
  trash?: Definition<null | string>
  /** Default: `"${config.services.maubot.dataDir}/plugins"`. Declared in services/matrix/maubot.nix */
  upload?: Definition<string>
}

/** `services.maubot.settings.server` */
export interface ServicesMaubotSettingsServer extends Definitions<ServicesMaubotSettingsServer> {
  /** Default: `"127.0.0.1"`. Declared in services/matrix/maubot.nix */
  hostname?: Definition<string>
  /** Default: `null`. Declared in services/matrix/maubot.nix */
  override_resource_path?: Definition<null | string>
  /** Default: `"${config.services.maubot.settings.server.ui_base_path}/plugin/"`. Declared in services/matrix/maubot.nix */
  plugin_base_path?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `29316`. Declared in services/matrix/maubot.nix */
  port?: Definition<Integer>
  /** Default: `"http://${config.services.maubot.settings.server.hostname}:${toString config.services.maubot.settings.server.port}"`. Declared in services/matrix/maubot.nix */
  public_url?: Definition<string>
  /** Default: `"/_matrix/maubot"`. Declared in services/matrix/maubot.nix */
  ui_base_path?: Definition<string>
}

/** `services.mautrix-discord` */
export interface ServicesMautrixDiscord extends Definitions<ServicesMautrixDiscord> {
  /** Type: `absolute path`. Default: `"/var/lib/mautrix-discord"`. Declared in services/matrix/mautrix-discord.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/matrix/mautrix-discord.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/mautrix-discord.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.mautrix-discord`. Declared in services/matrix/mautrix-discord.nix */
  package?: Definition<Package>
  /** Default: `config.services.matrix-synapse.enable`. Declared in services/matrix/mautrix-discord.nix */
  registerToSynapse?: Definition<boolean>
  /** Declared in services/matrix/mautrix-discord.nix */
  serviceDependencies?: Definition<List<Definition<string>>>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/matrix/mautrix-discord.nix */
  settings?: Definition<ServicesMautrixDiscordSettings>
}

/** `services.mautrix-discord.settings` */
export interface ServicesMautrixDiscordSettings {
  /** Declared in services/matrix/mautrix-discord.nix */
  appservice?: Definition<NixAttributes>
  /** Declared in services/matrix/mautrix-discord.nix */
  bridge?: Definition<NixAttributes>
  /** Default: `{ async_media = false; message_send_checkpoint_endpoint = null; ping_interval_seconds = 0; software = "standard"; status_endpoint = null; websocket = false; }`. Declared in services/matrix/mautrix-discord.nix */
  homeserver?: Definition<NixAttributes>
  /** Default: `{ min_level = "info"; writers = [ { format = "pretty-colored"; time_format = " "; type = "stdout"; } ]; }`. Declared in services/matrix/mautrix-discord.nix */
  logging?: Definition<NixAttributes>
  [name: string]: JsonValue | undefined
}

/** `services.mautrix-facebook` */
export interface ServicesMautrixFacebook extends Definitions<ServicesMautrixFacebook> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  configurePostgresql?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  environmentFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  registrationData?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
}

/** `services.mautrix-meta` */
export interface ServicesMautrixMeta extends Definitions<ServicesMautrixMeta> {
  /** Declared in services/matrix/mautrix-meta.nix */
  instances?: Definition<AttributeSet<ServicesMautrixMetaInstance>>
  /** Default: `pkgs.mautrix-meta`. Declared in services/matrix/mautrix-meta.nix */
  package?: Definition<Package>
}

/** `services.mautrix-meta.instances.<name>` */
export interface ServicesMautrixMetaInstance extends Definitions<ServicesMautrixMetaInstance> {
  /** Default: `"mautrix-meta-‹name›"`. Declared in services/matrix/mautrix-meta.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/matrix/mautrix-meta.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/mautrix-meta.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `true`. Declared in services/matrix/mautrix-meta.nix */
  registerToSynapse?: Definition<boolean>
  /** Declared in services/matrix/mautrix-meta.nix */
  serviceDependencies?: Definition<List<Definition<string>>>
  /** Type: `YAML 1.1 value`. Declared in services/matrix/mautrix-meta.nix */
  settings?: JsonValue
}

/** `services.mautrix-signal` */
export interface ServicesMautrixSignal extends Definitions<ServicesMautrixSignal> {
  /** Default: `false`. Declared in services/matrix/mautrix-signal.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/mautrix-signal.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.mautrix-signal`. Declared in services/matrix/mautrix-signal.nix */
  package?: Definition<Package>
  /** Default: `config.services.matrix-synapse.enable`. Declared in services/matrix/mautrix-signal.nix */
  registerToSynapse?: Definition<boolean>
  /** Declared in services/matrix/mautrix-signal.nix */
  serviceDependencies?: Definition<List<Definition<string>>>
  /** Type: `JSON value`. Declared in services/matrix/mautrix-signal.nix */
  settings?: JsonValue
}

/** `services.mautrix-telegram` */
export interface ServicesMautrixTelegram extends Definitions<ServicesMautrixTelegram> {
  /** Default: `false`. Declared in services/matrix/mautrix-telegram.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/mautrix-telegram.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.mautrix-telegram`. Declared in services/matrix/mautrix-telegram.nix */
  package?: Definition<Package>
  /** Default: `config.services.matrix-synapse.enable`. Declared in services/matrix/mautrix-telegram.nix */
  registerToSynapse?: Definition<boolean>
  /** Default: `lib.optional config.services.matrix-synapse.enable config.services.matrix-synapse.serviceUnit`. Declared in services/matrix/mautrix-telegram.nix */
  serviceDependencies?: Definition<List<Definition<string>>>
  /** Type: `JSON value`. Declared in services/matrix/mautrix-telegram.nix */
  settings?: JsonValue
}

/** `services.mautrix-whatsapp` */
export interface ServicesMautrixWhatsapp extends Definitions<ServicesMautrixWhatsapp> {
  /** Default: `false`. Declared in services/matrix/mautrix-whatsapp.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/mautrix-whatsapp.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.mautrix-whatsapp`. Declared in services/matrix/mautrix-whatsapp.nix */
  package?: Definition<Package>
  /** Default: `config.services.matrix-synapse.enable`. Declared in services/matrix/mautrix-whatsapp.nix */
  registerToSynapse?: Definition<boolean>
  /** Default: `optional config.services.matrix-synapse.enable config.services.matrix-synapse.serviceUnit ++ optional config.services.matrix-conduit.enable "conduit.service"`. Declared in services/matrix/mautrix-whatsapp.nix */
  serviceDependencies?: Definition<List<Definition<string>>>
  /** Type: `JSON value`. Declared in services/matrix/mautrix-whatsapp.nix */
  settings?: JsonValue
}

/** `services.mbpfan` */
export interface ServicesMbpfan extends Definitions<ServicesMbpfan> {
  /** Default: `true`. Declared in services/misc/mbpfan.nix */
  aggressive?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/mbpfan.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.mbpfan`. Declared in services/misc/mbpfan.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/misc/mbpfan.nix */
  settings?: Definition<ServicesMbpfanSettings>
  /** Default: `false`. Declared in services/misc/mbpfan.nix */
  verbose?: Definition<boolean>
  /** @deprecated renamed to services.mbpfan.settings.general.high_temp */
  highTemp?: Definition<Integer>
  /** @deprecated renamed to services.mbpfan.settings.general.low_temp */
  lowTemp?: Definition<Integer>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  maxFanSpeed?: NixValue
  /** @deprecated renamed to services.mbpfan.settings.general.max_temp */
  maxTemp?: Definition<Integer>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  minFanSpeed?: NixValue
  /** @deprecated renamed to services.mbpfan.settings.general.polling_interval */
  pollingInterval?: Definition<Integer>
}

/** `services.mbpfan.settings` */
export interface ServicesMbpfanSettings {
  general?: Definition<ServicesMbpfanSettingsGeneral>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesMbpfanSettingsGeneral> | undefined
}

/** `services.mbpfan.settings.general` */
export interface ServicesMbpfanSettingsGeneral {
  /** Default: `58`. Declared in services/misc/mbpfan.nix */
  high_temp?: Definition<Integer>
  /** Default: `55`. Declared in services/misc/mbpfan.nix */
  low_temp?: Definition<Integer>
  /** Default: `78`. Declared in services/misc/mbpfan.nix */
  max_temp?: Definition<Integer>
  /** Default: `1`. Declared in services/misc/mbpfan.nix */
  polling_interval?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | Integer> | undefined
}

/** `services.mchprs` */
export interface ServicesMchprs extends Definitions<ServicesMchprs> {
  /** Type: `absolute path`. Default: `"/var/lib/mchprs"`. Declared in services/games/mchprs.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/games/mchprs.nix */
  declarativeSettings?: Definition<boolean>
  /** Default: `false`. Declared in services/games/mchprs.nix */
  declarativeWhitelist?: Definition<boolean>
  /** Default: `false`. Declared in services/games/mchprs.nix */
  enable?: Definition<boolean>
  /** Default: `"infinity"`. Declared in services/games/mchprs.nix */
  maxRuntime?: Definition<string>
  /** Default: `false`. Declared in services/games/mchprs.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.mchprs`. Declared in services/games/mchprs.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/games/mchprs.nix */
  settings?: Definition<ServicesMchprsSettings>
  whitelist?: ServicesMchprsWhitelist
}

/** `services.mchprs.settings` */
export interface ServicesMchprsSettings {
  /** Default: `"0.0.0.0"`. Declared in services/games/mchprs.nix */
  address?: Definition<string>
  /** Default: `true`. Declared in services/games/mchprs.nix */
  auto_redpiler?: Definition<boolean>
  /** Default: `true`. Declared in services/games/mchprs.nix */
  block_in_hitbox?: Definition<boolean>
  /** Default: `false`. Declared in services/games/mchprs.nix */
  bungeecord?: Definition<boolean>
  /** Default: `"<{username}> {message}"`. Declared in services/games/mchprs.nix */
  chat_format?: Definition<string>
  /** Type: `positive integer, meaning >0`. Default: `99999`. Declared in services/games/mchprs.nix */
  max_players?: Definition<Integer>
  /** Default: `"Minecraft High Performance Redstone Server"`. Declared in services/games/mchprs.nix */
  motd?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `25565`. Declared in services/games/mchprs.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/games/mchprs.nix */
  schemati?: Definition<boolean>
  /** Type: `positive integer, meaning >0`. Default: `8`. Declared in services/games/mchprs.nix */
  view_distance?: Definition<Integer>
  [name: string]: Definition<string | boolean | Integer> | TomlValue | undefined
}

/** `services.mchprs.whitelist` */
export interface ServicesMchprsWhitelist extends Definitions<ServicesMchprsWhitelist> {
  /** Default: `false`. Declared in services/games/mchprs.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of Minecraft UUID`. Default: `{ }`. Declared in services/games/mchprs.nix */
  list?: Definition<AttributeSet<Definition<string>>>
}

/** `services.mealie` */
export interface ServicesMealie extends Definitions<ServicesMealie> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/mealie.nix */
  credentialsFile?: Definition<null | Path>
  database?: ServicesMealieDatabase
  /** Default: `false`. Declared in services/web-apps/mealie.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/mealie.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `"0.0.0.0"`. Declared in services/web-apps/mealie.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.mealie`. Declared in services/web-apps/mealie.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9000`. Declared in services/web-apps/mealie.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/web-apps/mealie.nix */
  settings?: Definition<NixAttributes>
}

/** `services.mealie.database` */
export interface ServicesMealieDatabase extends Definitions<ServicesMealieDatabase> {
  /** Default: `false`. Declared in services/web-apps/mealie.nix */
  createLocally?: Definition<boolean>
}

/** `services.mediagoblin` */
export interface ServicesMediagoblin extends Definitions<ServicesMediagoblin> {
  /** Default: `true`. Declared in services/web-apps/mediagoblin.nix */
  createDatabaseLocally?: Definition<boolean>
  /** Declared in services/web-apps/mediagoblin.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/mediagoblin.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.mediagoblin`. Declared in services/web-apps/mediagoblin.nix */
  package?: Definition<Package>
  paste?: ServicesMediagoblinPaste
  /** Default: `[ ]`. Declared in services/web-apps/mediagoblin.nix */
  pluginPackages?: Definition<List<Definition<Package>>>
  /** Type: `open submodule of anything`. Default: `{ }`. Declared in services/web-apps/mediagoblin.nix */
  settings?: Definition<ServicesMediagoblinSettings>
}

/** `services.mediagoblin.paste` */
export interface ServicesMediagoblinPaste extends Definitions<ServicesMediagoblinPaste> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6543`. Declared in services/web-apps/mediagoblin.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/web-apps/mediagoblin.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `services.mediagoblin.settings` */
export interface ServicesMediagoblinSettings {
  mediagoblin?: Definition<ServicesMediagoblinSettingsMediagoblin>
  [name: string]: Definition<ServicesMediagoblinSettingsMediagoblin> | NixValue | undefined
}

/** `services.mediagoblin.settings.mediagoblin` */
export interface ServicesMediagoblinSettingsMediagoblin {
  /** Default: `false`. Declared in services/web-apps/mediagoblin.nix */
  allow_registration?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/mediagoblin.nix */
  email_debug_mode?: Definition<boolean>
  /** Declared in services/web-apps/mediagoblin.nix */
  email_sender_address?: Definition<string>
  /** Declared in services/web-apps/mediagoblin.nix */
  plugins?: NixValue
  /** Default: `"sqlite:///var/lib/mediagoblin/mediagoblin.db"`. Declared in services/web-apps/mediagoblin.nix */
  sql_engine?: Definition<string>
  [name: string]: NixValue | undefined
}

/** `services.mediamtx` */
export interface ServicesMediamtx extends Definitions<ServicesMediamtx> {
  /** Default: `false`. Declared in services/video/mediamtx.nix */
  allowVideoAccess?: Definition<boolean>
  /** Default: `false`. Declared in services/video/mediamtx.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/video/mediamtx.nix */
  env?: Definition<NixAttributes>
  /** Default: `pkgs.mediamtx`. Declared in services/video/mediamtx.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/video/mediamtx.nix */
  settings?: JsonValue
}

/** `services.mediatomb` */
export interface ServicesMediatomb extends Definitions<ServicesMediatomb> {
  /** Default: `false`. Declared in services/misc/mediatomb.nix */
  customCfg?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/${config.services.mediatomb.package.pname}"`. Declared in services/misc/mediatomb.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/misc/mediatomb.nix */
  dsmSupport?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/mediatomb.nix */
  enable?: Definition<boolean>
  /** Default: `"mediatomb"`. Declared in services/misc/mediatomb.nix */
  group?: Definition<string>
  /** Default: `""`. Declared in services/misc/mediatomb.nix */
  interface?: Definition<string>
  /** Default: `[ ]`. Declared in services/misc/mediatomb.nix */
  mediaDirectories?: Definition<List<ServicesMediatombMediaDirectory>>
  /** Default: `false`. Declared in services/misc/mediatomb.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.gerbera`. Declared in services/misc/mediatomb.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/misc/mediatomb.nix */
  pcDirectoryHide?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `49152`. Declared in services/misc/mediatomb.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/misc/mediatomb.nix */
  ps3Support?: Definition<boolean>
  /** Default: `"Gerbera (Mediatomb)"`. Declared in services/misc/mediatomb.nix */
  serverName?: Definition<string>
  /** Default: `false`. Declared in services/misc/mediatomb.nix */
  tg100Support?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/mediatomb.nix */
  transcoding?: Definition<boolean>
  /** Default: `"mediatomb"`. Declared in services/misc/mediatomb.nix */
  user?: Definition<string>
  /** Default: `"fdfc8a4e-a3ad-4c1d-b43d-a2eedb03a687"`. Declared in services/misc/mediatomb.nix */
  uuid?: Definition<string>
}

/** `services.mediatomb.mediaDirectories.*` */
export interface ServicesMediatombMediaDirectory extends Definitions<ServicesMediatombMediaDirectory> {
  /** Default: `true`. Declared in services/misc/mediatomb.nix */
  "hidden-files"?: Definition<boolean>
  /** Declared in services/misc/mediatomb.nix */
  path?: Definition<string>
  /** Default: `false`. Declared in services/misc/mediatomb.nix */
  recursive?: Definition<boolean>
}

/** `services.mediawiki` */
export interface ServicesMediawiki extends Definitions<ServicesMediawiki> {
  database?: ServicesMediawikiDatabase
  /** Default: `false`. Declared in services/web-apps/mediawiki.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (null or absolute path)`. Default: `{ }`. Declared in services/web-apps/mediawiki.nix */
  extensions?: Definition<AttributeSet<Definition<null | Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/mediawiki.nix */
  extraConfig?: Definition<string>
  httpd?: ServicesMediawikiHttpd
  /** Default: `"MediaWiki"`. Declared in services/web-apps/mediawiki.nix */
  name?: Definition<string>
  nginx?: ServicesMediawikiNginx
  /** Default: `pkgs.mediawiki`. Declared in services/web-apps/mediawiki.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Declared in services/web-apps/mediawiki.nix */
  passwordFile?: Definition<Path>
  /** Declared in services/web-apps/mediawiki.nix */
  passwordSender?: Definition<string>
  /** Default: `with pkgs; [ diffutils imagemagick ]`. Declared in services/web-apps/mediawiki.nix */
  path?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.php83`. Declared in services/web-apps/mediawiki.nix */
  phpPackage?: Definition<Package>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/mediawiki.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/web-apps/mediawiki.nix */
  skins?: Definition<AttributeSet<Definition<Path>>>
  /** Type: `null or absolute path`. Default: `"/var/lib/mediawiki/uploads"`. Declared in services/web-apps/mediawiki.nix */
  uploadsDir?: Definition<null | Path>
  /** Default: `'' if "mediawiki uses ssl" then "{"https" else "http"}://''${cfg.hostName}" else "http://localhost"; ''`. Declared in services/web-apps/mediawiki.nix */
  url?: Definition<string>
  /** Default: `"apache"`. Declared in services/web-apps/mediawiki.nix */
  webserver?: Definition<"apache" | "none" | "nginx">
  /** @deprecated renamed to services.mediawiki.httpd.virtualHost */
  virtualHost?: ServicesHttpdVirtualHost
}

/** `services.mediawiki.database` */
export interface ServicesMediawikiDatabase extends Definitions<ServicesMediawikiDatabase> {
  /** Default: `true`. Declared in services/web-apps/mediawiki.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/mediawiki.nix */
  host?: Definition<string>
  /** Default: `"mediawiki"`. Declared in services/web-apps/mediawiki.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/mediawiki.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/web-apps/mediawiki.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `/run/mysqld/mysqld.sock`. Declared in services/web-apps/mediawiki.nix */
  socket?: Definition<null | Path>
  /** Default: `null`. Declared in services/web-apps/mediawiki.nix */
  tablePrefix?: Definition<null | string>
  /** Default: `"mysql"`. Declared in services/web-apps/mediawiki.nix */
  type?: Definition<"mysql" | "postgres" | "mssql" | "oracle">
  /** Default: `"mediawiki"`. Declared in services/web-apps/mediawiki.nix */
  user?: Definition<string>
}

/** `services.mediawiki.httpd` */
export interface ServicesMediawikiHttpd extends Definitions<ServicesMediawikiHttpd> {
  /** Declared in services/web-apps/mediawiki.nix */
  virtualHost?: ServicesHttpdVirtualHost
}

/** `services.mediawiki.nginx` */
export interface ServicesMediawikiNginx extends Definitions<ServicesMediawikiNginx> {
  /** Default: `"localhost"`. Declared in services/web-apps/mediawiki.nix */
  hostName?: Definition<string>
}

/** `services.meilisearch` */
export interface ServicesMeilisearch extends Definitions<ServicesMeilisearch> {
  /** Default: `false`. Declared in services/search/meilisearch.nix */
  enable?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/search/meilisearch.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7700`. Declared in services/search/meilisearch.nix */
  listenPort?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/search/meilisearch.nix */
  masterKeyFile?: Definition<null | Path>
  /** Default: `pkgs.meilisearch`. Declared in services/search/meilisearch.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/search/meilisearch.nix */
  settings?: Definition<AttributeSet<TomlValue>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  environment?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  logLevel?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  masterKeyEnvironmentFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  maxIndexSize?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  noAnalytics?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  payloadSizeLimit?: NixValue
}

/** `services.memcached` */
export interface ServicesMemcached extends Definitions<ServicesMemcached> {
  /** Default: `false`. Declared in services/databases/memcached.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/databases/memcached.nix */
  enableUnixSocket?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/databases/memcached.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/databases/memcached.nix */
  listen?: Definition<string>
  /** Type: `unsigned integer, meaning >=0`. Default: `1024`. Declared in services/databases/memcached.nix */
  maxConnections?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `64`. Declared in services/databases/memcached.nix */
  maxMemory?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `11211`. Declared in services/databases/memcached.nix */
  port?: Definition<Integer>
  /** Default: `"memcached"`. Declared in services/databases/memcached.nix */
  user?: Definition<string>
}

/** `services.meme-bingo-web` */
export interface ServicesMemeBingoWeb extends Definitions<ServicesMemeBingoWeb> {
  /** Default: `"localhost"`. Declared in services/web-apps/meme-bingo-web.nix */
  address?: Definition<string>
  /** Default: `"http://localhost:41678/"`. Declared in services/web-apps/meme-bingo-web.nix */
  baseUrl?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/meme-bingo-web.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/meme-bingo-web.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.meme-bingo-web`. Declared in services/web-apps/meme-bingo-web.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `41678`. Declared in services/web-apps/meme-bingo-web.nix */
  port?: Definition<Integer>
}

/** `services.memos` */
export interface ServicesMemos extends Definitions<ServicesMemos> {
  /** Type: `absolute path`. Default: `"/var/lib/memos/"`. Declared in services/misc/memos.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/misc/memos.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `generated from services.memos.settings`. Declared in services/misc/memos.nix */
  environmentFile?: Definition<Path>
  /** Default: `"memos"`. Declared in services/misc/memos.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/memos.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.memos`. Declared in services/misc/memos.nix */
  package?: Definition<Package>
  /** Declared in services/misc/memos.nix */
  settings?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>
  /** Default: `"memos"`. Declared in services/misc/memos.nix */
  user?: Definition<string>
}

/** `services.merecat` */
export interface ServicesMerecat extends Definitions<ServicesMerecat> {
  /** Default: `false`. Declared in services/web-servers/merecat.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-servers/merecat.nix */
  settings?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>
}

/** `services.meshcentral` */
export interface ServicesMeshcentral extends Definitions<ServicesMeshcentral> {
  /** Default: `false`. Declared in services/admin/meshcentral.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.meshcentral`. Declared in services/admin/meshcentral.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (JSON value)`. Declared in services/admin/meshcentral.nix */
  settings?: Definition<AttributeSet<JsonValue>>
}

/** `services.metabase` */
export interface ServicesMetabase extends Definitions<ServicesMetabase> {
  /** Default: `false`. Declared in services/misc/metabase.nix */
  enable?: Definition<boolean>
  listen?: ServicesMetabaseListen
  /** Default: `false`. Declared in services/misc/metabase.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.metabase`. Declared in services/misc/metabase.nix */
  package?: Definition<Package>
  ssl?: ServicesMetabaseSsl
}

/** `services.metabase.listen` */
export interface ServicesMetabaseListen extends Definitions<ServicesMetabaseListen> {
  /** Default: `"0.0.0.0"`. Declared in services/misc/metabase.nix */
  ip?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/misc/metabase.nix */
  port?: Definition<Integer>
}

/** `services.metabase.ssl` */
export interface ServicesMetabaseSsl extends Definitions<ServicesMetabaseSsl> {
  /** Default: `false`. Declared in services/misc/metabase.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `"/var/lib/metabase/metabase.jks"`. Declared in services/misc/metabase.nix */
  keystore?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8443`. Declared in services/misc/metabase.nix */
  port?: Definition<Integer>
}

/** `services.metricbeat` */
export interface ServicesMetricbeat extends Definitions<ServicesMetricbeat> {
  /** Default: `false`. Declared in services/monitoring/metricbeat.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (open submodule of (YAML 1.1 value))`. Default: `{ }`. Declared in services/monitoring/metricbeat.nix */
  modules?: Definition<AttributeSet<Definition<ServicesMetricbeatModule>>>
  /** Default: `pkgs.metricbeat`. Declared in services/monitoring/metricbeat.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/monitoring/metricbeat.nix */
  settings?: Definition<ServicesMetricbeatSettings>
}

/** `services.metricbeat.modules.<name>` */
export interface ServicesMetricbeatModule {
  /** Default: `"‹name›"`. Declared in services/monitoring/metricbeat.nix */
  module?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.metricbeat.settings` */
export interface ServicesMetricbeatSettings {
  /** Default: `""`. Declared in services/monitoring/metricbeat.nix */
  name?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/metricbeat.nix */
  tags?: Definition<List<Definition<string>>>
  metricbeat?: Definition<ServicesMetricbeatSettingsMetricbeat>
  [name: string]: Definition<ServicesMetricbeatSettingsMetricbeat> | JsonValue | undefined
}

/** `services.metricbeat.settings.metricbeat` */
export interface ServicesMetricbeatSettingsMetricbeat {
  /**
   * Type: `list of (YAML value)`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  modules?: Definition<List<JsonValue>>
  [name: string]: JsonValue | undefined
}

/** `services.microbin` */
export interface ServicesMicrobin extends Definitions<ServicesMicrobin> {
  /** Default: `"/var/lib/microbin"`. Declared in services/web-apps/microbin.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/microbin.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.microbin`. Declared in services/web-apps/microbin.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/microbin.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `open submodule of attribute set of (boolean or signed integer or string)`. Default: `{ }`. Declared in services/web-apps/microbin.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | string>>>
}

/** `services.microsocks` */
export interface ServicesMicrosocks extends Definitions<ServicesMicrosocks> {
  /** Default: `false`. Declared in services/networking/microsocks.nix */
  authOnce?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/microsocks.nix */
  authPasswordFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/microsocks.nix */
  authUsername?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/microsocks.nix */
  disableLogging?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/microsocks.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/microsocks.nix */
  execWrapper?: Definition<null | string>
  /** Default: `"microsocks"`. Declared in services/networking/microsocks.nix */
  group?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/networking/microsocks.nix */
  ip?: Definition<string>
  /** Default: `null`. Declared in services/networking/microsocks.nix */
  outgoingBindIp?: Definition<null | string>
  /** Default: `pkgs.microsocks`. Declared in services/networking/microsocks.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1080`. Declared in services/networking/microsocks.nix */
  port?: Definition<Integer>
  /** Default: `"microsocks"`. Declared in services/networking/microsocks.nix */
  user?: Definition<string>
}

/** `services.mighttpd2` */
export interface ServicesMighttpd2 extends Definitions<ServicesMighttpd2> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/mighttpd2.nix */
  config?: Definition<string>
  /** Default: `null`. Declared in services/web-servers/mighttpd2.nix */
  cores?: Definition<null | Integer>
  /** Default: `false`. Declared in services/web-servers/mighttpd2.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/mighttpd2.nix */
  routing?: Definition<string>
}

/** `services.mihomo` */
export interface ServicesMihomo extends Definitions<ServicesMihomo> {
  /** Type: `absolute path`. Declared in services/networking/mihomo.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/mihomo.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/mihomo.nix */
  extraOpts?: Definition<null | string>
  /** Default: `pkgs.mihomo`. Declared in services/networking/mihomo.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/networking/mihomo.nix */
  tunMode?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/mihomo.nix */
  webui?: Definition<null | Path>
}

/** `services.mimir` */
export interface ServicesMimir extends Definitions<ServicesMimir> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/mimir.nix */
  configFile?: Definition<null | Path>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/monitoring/mimir.nix */
  configuration?: JsonValue
  /** Default: `false`. Declared in services/monitoring/mimir.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/mimir.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `pkgs.mimir`. Declared in services/monitoring/mimir.nix */
  package?: Definition<Package>
}

/** `services.minecraft-server` */
export interface ServicesMinecraftServer extends Definitions<ServicesMinecraftServer> {
  /** Type: `absolute path`. Default: `"/var/lib/minecraft"`. Declared in services/games/minecraft-server.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/games/minecraft-server.nix */
  declarative?: Definition<boolean>
  /** Default: `false`. Declared in services/games/minecraft-server.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/games/minecraft-server.nix */
  eula?: Definition<boolean>
  /** Type: `strings concatenated with " "`. Default: `"-Xmx2048M -Xms2048M"`. Declared in services/games/minecraft-server.nix */
  jvmOpts?: Definition<string>
  /** Default: `false`. Declared in services/games/minecraft-server.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.minecraft-server`. Declared in services/games/minecraft-server.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/games/minecraft-server.nix */
  serverProperties?: Definition<AttributeSet<Definition<boolean | Integer | string>>>
  /** Type: `attribute set of Minecraft UUID`. Default: `{ }`. Declared in services/games/minecraft-server.nix */
  whitelist?: Definition<AttributeSet<Definition<string>>>
}

/** `services.minetest-server` */
export interface ServicesMinetestServer extends Definitions<ServicesMinetestServer> {
  /** Default: `{ }`. Declared in services/games/minetest-server.nix */
  config?: Definition<NixAttributes>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/games/minetest-server.nix */
  configPath?: Definition<null | Path>
  /** Default: `false`. Declared in services/games/minetest-server.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/games/minetest-server.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/games/minetest-server.nix */
  gameId?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/games/minetest-server.nix */
  logPath?: Definition<null | Path>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/games/minetest-server.nix */
  port?: Definition<null | Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/games/minetest-server.nix */
  world?: Definition<null | Path>
}

/** `services.minidlna` */
export interface ServicesMinidlna extends Definitions<ServicesMinidlna> {
  /** Default: `false`. Declared in services/networking/minidlna.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/minidlna.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.minidlna`. Declared in services/networking/minidlna.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (atom (null, bool, int, float or string) or a list of them for duplicate keys)`. Default: `{ }`. Declared in services/networking/minidlna.nix */
  settings?: Definition<ServicesMinidlnaSettings>
  /** @deprecated renamed to services.minidlna.settings.notify_interval */
  announceInterval?: Definition<Integer>
  /** @deprecated renamed to services.minidlna.settings.friendly_name */
  friendlyName?: Definition<string>
  /** @deprecated renamed to services.minidlna.settings.log_level */
  loglevel?: Definition<string>
  /** @deprecated renamed to services.minidlna.settings.media_dir */
  mediaDirs?: Definition<List<Definition<string>>>
  /** @deprecated renamed to services.minidlna.settings.root_container */
  rootContainer?: Definition<string>
}

/** `services.minidlna.settings` */
export interface ServicesMinidlnaSettings {
  /** Type: `absolute path`. Default: `"/var/cache/minidlna"`. Declared in services/networking/minidlna.nix */
  db_dir?: Definition<Path>
  /** Default: `"yes"`. Declared in services/networking/minidlna.nix */
  enable_subtitles?: Definition<"yes" | "no">
  /** Default: `"no"`. Declared in services/networking/minidlna.nix */
  enable_tivo?: Definition<"yes" | "no">
  /** Default: `config.networking.hostName`. Declared in services/networking/minidlna.nix */
  friendly_name?: Definition<string>
  /** Default: `"no"`. Declared in services/networking/minidlna.nix */
  inotify?: Definition<"yes" | "no">
  /** Default: `"warn"`. Declared in services/networking/minidlna.nix */
  log_level?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/minidlna.nix */
  media_dir?: Definition<List<Definition<string>>>
  /** Default: `90000`. Declared in services/networking/minidlna.nix */
  notify_interval?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8200`. Declared in services/networking/minidlna.nix */
  port?: Definition<Integer>
  /** Default: `"B"`. Declared in services/networking/minidlna.nix */
  root_container?: Definition<string>
  /** Default: `"no"`. Declared in services/networking/minidlna.nix */
  wide_links?: Definition<"yes" | "no">
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | Path | "yes" | "no" | string | List<Definition<string>> | Integer> | undefined
}

/** `services.miniflux` */
export interface ServicesMiniflux extends Definitions<ServicesMiniflux> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/miniflux.nix */
  adminCredentialsFile?: Definition<null | Path>
  /** Type: `open submodule of attribute set of (string or signed integer)`. Default: `{ }`. Declared in services/web-apps/miniflux.nix */
  config?: Definition<ServicesMinifluxConfig>
  /** Default: `true`. Declared in services/web-apps/miniflux.nix */
  createDatabaseLocally?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/miniflux.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.miniflux`. Declared in services/web-apps/miniflux.nix */
  package?: Definition<Package>
}

/** `services.miniflux.config` */
export interface ServicesMinifluxConfig {
  /** Default: `true`. Declared in services/web-apps/miniflux.nix */
  CREATE_ADMIN?: Definition<Integer | boolean>
  /** Default: `if createDatabaseLocally then "user=miniflux host=/run/postgresql dbname=miniflux" else null`. Declared in services/web-apps/miniflux.nix */
  DATABASE_URL?: Definition<null | string>
  /** Default: `"localhost:8080"`. Declared in services/web-apps/miniflux.nix */
  LISTEN_ADDR?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/miniflux.nix */
  RUN_MIGRATIONS?: Definition<Integer | boolean>
  /** Default: `true`. Declared in services/web-apps/miniflux.nix */
  WATCHDOG?: Definition<Integer | boolean>
  [name: string]: Definition<string | Integer | Integer | boolean | null | string | string> | undefined
}

/** `services.minio` */
export interface ServicesMinio extends Definitions<ServicesMinio> {
  /** Default: `""`. Declared in services/web-servers/minio.nix */
  accessKey?: Definition<string>
  /** Default: `true`. Declared in services/web-servers/minio.nix */
  browser?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/minio/certs"`. Declared in services/web-servers/minio.nix */
  certificatesDir?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/minio/config"`. Declared in services/web-servers/minio.nix */
  configDir?: Definition<Path>
  /** Default: `":9001"`. Declared in services/web-servers/minio.nix */
  consoleAddress?: Definition<string>
  /** Type: `list of (absolute path or string)`. Default: `[ "/var/lib/minio/data" ]`. Declared in services/web-servers/minio.nix */
  dataDir?: Definition<List<Definition<Path | string>>>
  /** Default: `false`. Declared in services/web-servers/minio.nix */
  enable?: Definition<boolean>
  /** Default: `":9000"`. Declared in services/web-servers/minio.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.minio`. Declared in services/web-servers/minio.nix */
  package?: Definition<Package>
  /** Default: `"us-east-1"`. Declared in services/web-servers/minio.nix */
  region?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/minio.nix */
  rootCredentialsFile?: Definition<null | Path>
  /** Default: `""`. Declared in services/web-servers/minio.nix */
  secretKey?: Definition<string>
}

/** `services.miniupnpd` */
export interface ServicesMiniupnpd extends Definitions<ServicesMiniupnpd> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/miniupnpd.nix */
  appendConfig?: Definition<string>
  /** Default: `false`. Declared in services/networking/miniupnpd.nix */
  enable?: Definition<boolean>
  /** Declared in services/networking/miniupnpd.nix */
  externalInterface?: Definition<string>
  /** Declared in services/networking/miniupnpd.nix */
  internalIPs?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/miniupnpd.nix */
  natpmp?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/miniupnpd.nix */
  upnp?: Definition<boolean>
}

/** `services.mirakurun` */
export interface ServicesMirakurun extends Definitions<ServicesMirakurun> {
  /** Default: `true`. Declared in services/video/mirakurun.nix */
  allowSmartCardAccess?: Definition<boolean>
  /** Type: `null or YAML 1.1 value`. Default: `null`. Declared in services/video/mirakurun.nix */
  channelSettings?: null | JsonValue
  /** Default: `false`. Declared in services/video/mirakurun.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/video/mirakurun.nix */
  openFirewall?: Definition<boolean>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `40772`. Declared in services/video/mirakurun.nix */
  port?: Definition<null | Integer>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/video/mirakurun.nix */
  serverSettings?: JsonValue
  /** Type: `null or YAML 1.1 value`. Default: `null`. Declared in services/video/mirakurun.nix */
  tunerSettings?: null | JsonValue
  /** Type: `null or absolute path`. Default: `"/var/run/mirakurun/mirakurun.sock"`. Declared in services/video/mirakurun.nix */
  unixSocket?: Definition<null | Path>
}

/** `services.miredo` */
export interface ServicesMiredo extends Definitions<ServicesMiredo> {
  /** Default: `null`. Declared in services/networking/miredo.nix */
  bindAddress?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/miredo.nix */
  bindPort?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/miredo.nix */
  enable?: Definition<boolean>
  /** Default: `"teredo"`. Declared in services/networking/miredo.nix */
  interfaceName?: Definition<string>
  /** Default: `pkgs.miredo`. Declared in services/networking/miredo.nix */
  package?: Definition<Package>
  /** Default: `"teredo.remlab.net"`. Declared in services/networking/miredo.nix */
  serverAddress?: Definition<string>
}

/** `services.misskey` */
export interface ServicesMisskey extends Definitions<ServicesMisskey> {
  database?: ServicesMisskeyRedis
  /** Default: `false`. Declared in services/web-apps/misskey.nix */
  enable?: Definition<boolean>
  meilisearch?: ServicesMisskeyMeilisearch
  /** Default: `pkgs.misskey`. Declared in services/web-apps/misskey.nix */
  package?: Definition<Package>
  redis?: ServicesMisskeyRedis
  reverseProxy?: ServicesMisskeyReverseProxy
  /** Type: `open submodule of attribute set of (YAML 1.1 value)`. Declared in services/web-apps/misskey.nix */
  settings?: Definition<ServicesMisskeySettings>
}

/** `services.misskey.meilisearch` */
export interface ServicesMisskeyMeilisearch extends Definitions<ServicesMisskeyMeilisearch> {
  /** Default: `false`. Declared in services/web-apps/misskey.nix */
  createLocally?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/misskey.nix */
  keyFile?: Definition<null | Path>
}

/** `services.misskey.redis` */
export interface ServicesMisskeyRedis extends Definitions<ServicesMisskeyRedis> {
  /** Default: `false`. Declared in services/web-apps/misskey.nix */
  createLocally?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/misskey.nix */
  passwordFile?: Definition<null | Path>
}

/** `services.misskey.reverseProxy` */
export interface ServicesMisskeyReverseProxy extends Definitions<ServicesMisskeyReverseProxy> {
  /** Default: `false`. Declared in services/web-apps/misskey.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/misskey.nix */
  host?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/misskey.nix */
  ssl?: Definition<null | boolean>
  /** Declared in services/web-apps/misskey.nix */
  webserver?: ServicesMisskeyReverseProxyWebserver
}

/** `services.misskey.reverseProxy.webserver` */
export interface ServicesMisskeyReverseProxyWebserver extends Definitions<ServicesMisskeyReverseProxyWebserver> {
  /** Default: `{ }`. Declared in services/web-apps/misskey.nix */
  caddy?: ServicesMisskeyReverseProxyWebserverCaddy
  /** Default: `{ }`. Declared in services/web-apps/misskey.nix */
  nginx?: ServicesFedimintdEntryNginxConfig
}

/** `services.misskey.reverseProxy.webserver.caddy` */
export interface ServicesMisskeyReverseProxyWebserverCaddy extends Definitions<ServicesMisskeyReverseProxyWebserverCaddy> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. */
  extraConfig?: Definition<string>
  /** Default: `"‹name›"`. */
  hostName?: Definition<string>
  /** Default: `[ ]`. */
  listenAddresses?: Definition<List<Definition<string>>>
  /** Type: `null or strings concatenated with “\n”`. Default: `'' output file ''${config.services.caddy.logDir}/access-''${hostName}.log ''`. */
  logFormat?: Definition<null | string>
  /** Default: `[ ]`. */
  serverAliases?: Definition<List<Definition<string>>>
  /** Default: `null`. */
  useACMEHost?: Definition<null | string>
}

/** `services.misskey.settings` */
export interface ServicesMisskeySettings {
  /** Default: `null`. Declared in services/web-apps/misskey.nix */
  chmodSocket?: Definition<null | string>
  /** Default: `{ }`. Declared in services/web-apps/misskey.nix */
  db?: ServicesMisskeySettingsDb
  /** Default: `"aidx"`. Declared in services/web-apps/misskey.nix */
  id?: Definition<"aid" | "aidx" | "meid" | "ulid" | "objectid">
  /** Default: `null`. Declared in services/web-apps/misskey.nix */
  meilisearch?: null | ServicesMisskeySettingsMeilisearch
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/misskey.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of (YAML 1.1 value)`. Default: `{ }`. Declared in services/web-apps/misskey.nix */
  redis?: Definition<ServicesMisskeySettingsRedis>
  /** Type: `null or (open submodule of attribute set of (YAML 1.1 value))`. Default: `null`. Declared in services/web-apps/misskey.nix */
  redisForJobQueue?: Definition<null | ServicesMisskeySettingsRedis>
  /** Type: `null or (open submodule of attribute set of (YAML 1.1 value))`. Default: `null`. Declared in services/web-apps/misskey.nix */
  redisForPubsub?: Definition<null | ServicesMisskeySettingsRedis>
  /** Type: `null or (open submodule of attribute set of (YAML 1.1 value))`. Default: `null`. Declared in services/web-apps/misskey.nix */
  redisForTimelines?: Definition<null | ServicesMisskeySettingsRedis>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/misskey.nix */
  socket?: Definition<null | Path>
  /** Declared in services/web-apps/misskey.nix */
  url?: Definition<string>
  [name: string]: Definition<ServicesMisskeySettingsRedis | null | ServicesMisskeySettingsRedis> | JsonValue | ServicesMisskeySettingsDb | null | ServicesMisskeySettingsMeilisearch | undefined
}

/** `services.misskey.settings.db` */
export interface ServicesMisskeySettingsDb extends Definitions<ServicesMisskeySettingsDb> {
  /** Default: `"misskey"`. Declared in services/web-apps/misskey.nix */
  db?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/misskey.nix */
  disableCache?: Definition<boolean>
  /** Type: `null or (attribute set of (YAML 1.1 value))`. Default: `null`. Declared in services/web-apps/misskey.nix */
  extra?: Definition<null | AttributeSet<JsonValue>>
  /** Default: `"/var/run/postgresql"`. Declared in services/web-apps/misskey.nix */
  host?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/misskey.nix */
  pass?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5432`. Declared in services/web-apps/misskey.nix */
  port?: Definition<Integer>
  /** Default: `"misskey"`. Declared in services/web-apps/misskey.nix */
  user?: Definition<string>
}

/** `services.misskey.settings.meilisearch` */
export interface ServicesMisskeySettingsMeilisearch extends Definitions<ServicesMisskeySettingsMeilisearch> {
  /** Default: `null`. Declared in services/web-apps/misskey.nix */
  apiKey?: Definition<null | string>
  /** Default: `"localhost"`. Declared in services/web-apps/misskey.nix */
  host?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/misskey.nix */
  index?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7700`. Declared in services/web-apps/misskey.nix */
  port?: Definition<Integer>
  /** Default: `"local"`. Declared in services/web-apps/misskey.nix */
  scope?: Definition<"local" | "global">
  /** Default: `false`. Declared in services/web-apps/misskey.nix */
  ssl?: Definition<boolean>
}

/** `services.misskey.settings.redis` */
export interface ServicesMisskeySettingsRedis {
  /** Default: `"localhost"`. Declared in services/web-apps/misskey.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6379`. Declared in services/web-apps/misskey.nix */
  port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.mjolnir` */
export interface ServicesMjolnir extends Definitions<ServicesMjolnir> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/mjolnir.nix */
  accessTokenFile?: Definition<null | Path>
  /** Type: `absolute path`. Default: `"/var/lib/mjolnir"`. Declared in services/matrix/mjolnir.nix */
  dataPath?: Definition<Path>
  /** Default: `false`. Declared in services/matrix/mjolnir.nix */
  enable?: Definition<boolean>
  /** Default: `"https://matrix.org"`. Declared in services/matrix/mjolnir.nix */
  homeserverUrl?: Definition<string>
  /** Default: `"#moderators:example.org"`. Declared in services/matrix/mjolnir.nix */
  managementRoom?: Definition<string>
  /** Default: `{ }`. Declared in services/matrix/mjolnir.nix */
  pantalaimon?: ServicesMjolnirPantalaimon
  /** Default: `[ ]`. Declared in services/matrix/mjolnir.nix */
  protectedRooms?: Definition<List<Definition<string>>>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/matrix/mjolnir.nix */
  settings?: JsonValue
}

/** `services.mjolnir.pantalaimon` */
export interface ServicesMjolnirPantalaimon extends Definitions<ServicesMjolnirPantalaimon> {
  /** Default: `false`. Declared in services/matrix/mjolnir.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/matrix/mjolnir.nix */
  options?: ServicesMjolnirPantalaimonOptions
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/mjolnir.nix */
  passwordFile?: Definition<null | Path>
  /** Declared in services/matrix/mjolnir.nix */
  username?: Definition<string>
}

/** `services.mjolnir.pantalaimon.options` */
export interface ServicesMjolnirPantalaimonOptions extends Definitions<ServicesMjolnirPantalaimonOptions> {
  /** Type: `absolute path`. Default: `"/var/lib/pantalaimon-‹name›"`. Declared in services/matrix/mjolnir.nix */
  dataPath?: Definition<Path>
  /** Default: `{ }`. Declared in services/matrix/mjolnir.nix */
  extraSettings?: Definition<NixAttributes>
  /** Declared in services/matrix/mjolnir.nix */
  homeserver?: Definition<string>
  /** Default: `"localhost"`. Declared in services/matrix/mjolnir.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8009`. Declared in services/matrix/mjolnir.nix */
  listenPort?: Definition<Integer>
  /** Default: `"warning"`. Declared in services/matrix/mjolnir.nix */
  logLevel?: Definition<"info" | "warning" | "error" | "debug">
  /** Default: `true`. Declared in services/matrix/mjolnir.nix */
  ssl?: Definition<boolean>
}

/** `services.mjpg-streamer` */
export interface ServicesMjpgStreamer extends Definitions<ServicesMjpgStreamer> {
  /** Default: `false`. Declared in services/networking/mjpg-streamer.nix */
  enable?: Definition<boolean>
  /** Default: `"video"`. Declared in services/networking/mjpg-streamer.nix */
  group?: Definition<string>
  /** Default: `"input_uvc.so"`. Declared in services/networking/mjpg-streamer.nix */
  inputPlugin?: Definition<string>
  /** Default: `"output_http.so -w @www@ -n -p 5050"`. Declared in services/networking/mjpg-streamer.nix */
  outputPlugin?: Definition<string>
  /** Default: `"mjpg-streamer"`. Declared in services/networking/mjpg-streamer.nix */
  user?: Definition<string>
}

/** `services.mlmmj` */
export interface ServicesMlmmj extends Definitions<ServicesMlmmj> {
  /** Default: `false`. Declared in services/mail/mlmmj.nix */
  enable?: Definition<boolean>
  /** Default: `"mlmmj"`. Declared in services/mail/mlmmj.nix */
  group?: Definition<string>
  /** Default: `"localhost"`. Declared in services/mail/mlmmj.nix */
  listDomain?: Definition<string>
  /** Default: `[ ]`. Declared in services/mail/mlmmj.nix */
  mailLists?: Definition<List<Definition<string>>>
  /** Default: `"20min"`. Declared in services/mail/mlmmj.nix */
  maintInterval?: Definition<string>
  /** Default: `"mlmmj"`. Declared in services/mail/mlmmj.nix */
  user?: Definition<string>
}

/** `services.mmsd` */
export interface ServicesMmsd extends Definitions<ServicesMmsd> {
  /** Default: `false`. Declared in services/networking/mmsd.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/mmsd.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `services.mobilizon` */
export interface ServicesMobilizon extends Definitions<ServicesMobilizon> {
  /** Default: `false`. Declared in services/web-apps/mobilizon.nix */
  enable?: Definition<boolean>
  nginx?: ServicesMobilizonNginx
  /** Default: `pkgs.mobilizon`. Declared in services/web-apps/mobilizon.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of attribute set of (Elixir value)`. Default: `{ }`. Declared in services/web-apps/mobilizon.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<JsonValue>>>>
}

/** `services.mobilizon.nginx` */
export interface ServicesMobilizonNginx extends Definitions<ServicesMobilizonNginx> {
  /** Default: `true`. Declared in services/web-apps/mobilizon.nix */
  enable?: Definition<boolean>
}

/** `services.molly-brown` */
export interface ServicesMollyBrown extends Definitions<ServicesMollyBrown> {
  /** Type: `absolute path`. Declared in services/web-servers/molly-brown.nix */
  certPath?: Definition<Path>
  /** Type: `absolute path`. Declared in services/web-servers/molly-brown.nix */
  docBase?: Definition<Path>
  /** Default: `false`. Declared in services/web-servers/molly-brown.nix */
  enable?: Definition<boolean>
  /** Default: `config.networking.hostName`. Declared in services/web-servers/molly-brown.nix */
  hostName?: Definition<string>
  /** Type: `absolute path`. Declared in services/web-servers/molly-brown.nix */
  keyPath?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1965`. Declared in services/web-servers/molly-brown.nix */
  port?: Definition<Integer>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/web-servers/molly-brown.nix */
  settings?: TomlValue
}

/** `services.mollysocket` */
export interface ServicesMollysocket extends Definitions<ServicesMollysocket> {
  /** Default: `false`. Declared in services/misc/mollysocket.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/mollysocket.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"info"`. Declared in services/misc/mollysocket.nix */
  logLevel?: Definition<string>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/misc/mollysocket.nix */
  settings?: Definition<ServicesMollysocketSettings>
}

/** `services.mollysocket.settings` */
export interface ServicesMollysocketSettings {
  /** Default: `[ "*" ]`. Declared in services/misc/mollysocket.nix */
  allowed_endpoints?: Definition<List<Definition<string>>>
  /** Default: `[ "*" ]`. Declared in services/misc/mollysocket.nix */
  allowed_uuids?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/misc/mollysocket.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8020`. Declared in services/misc/mollysocket.nix */
  port?: Definition<Integer>
  [name: string]: Definition<List<Definition<string>> | string | Integer> | TomlValue | undefined
}

/** `services.monado` */
export interface ServicesMonado extends Definitions<ServicesMonado> {
  /** Default: `false`. Declared in services/hardware/monado.nix */
  defaultRuntime?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/monado.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/monado.nix */
  forceDefaultRuntime?: Definition<boolean>
  /** Default: `true`. Declared in services/hardware/monado.nix */
  highPriority?: Definition<boolean>
  /** Default: `pkgs.monado`. Declared in services/hardware/monado.nix */
  package?: Definition<Package>
}

/** `services.monero` */
export interface ServicesMonero extends Definitions<ServicesMonero> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/monero.nix */
  banlist?: Definition<null | Path>
  /** Default: `"/var/lib/monero"`. Declared in services/networking/monero.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/networking/monero.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/monero.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/networking/monero.nix */
  exclusiveNodes?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/monero.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/monero.nix */
  extraNodes?: Definition<List<Definition<string>>>
  limits?: ServicesMoneroLimits
  mining?: ServicesMoneroMining
  /** Default: `[ ]`. Declared in services/networking/monero.nix */
  priorityNodes?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/monero.nix */
  prune?: Definition<boolean>
  rpc?: ServicesMoneroRpc
}

/** `services.monero.limits` */
export interface ServicesMoneroLimits extends Definitions<ServicesMoneroLimits> {
  /** Default: `-1`. Declared in services/networking/monero.nix */
  download?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/networking/monero.nix */
  syncSize?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/networking/monero.nix */
  threads?: Definition<Integer>
  /** Default: `-1`. Declared in services/networking/monero.nix */
  upload?: Definition<Integer>
}

/** `services.monero.mining` */
export interface ServicesMoneroMining extends Definitions<ServicesMoneroMining> {
  /** Default: `""`. Declared in services/networking/monero.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/monero.nix */
  enable?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/networking/monero.nix */
  threads?: Definition<Integer>
}

/** `services.monero.rpc` */
export interface ServicesMoneroRpc extends Definitions<ServicesMoneroRpc> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/monero.nix */
  address?: Definition<string>
  /** Default: `null`. Declared in services/networking/monero.nix */
  password?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `18081`. Declared in services/networking/monero.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/monero.nix */
  restricted?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/monero.nix */
  user?: Definition<null | string>
}

/** `services.monetdb` */
export interface ServicesMonetdb extends Definitions<ServicesMonetdb> {
  /** Type: `absolute path`. Default: `"/var/lib/monetdb"`. Declared in services/databases/monetdb.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/databases/monetdb.nix */
  enable?: Definition<boolean>
  /** Default: `"monetdb"`. Declared in services/databases/monetdb.nix */
  group?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/databases/monetdb.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.monetdb`. Declared in services/databases/monetdb.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `50000`. Declared in services/databases/monetdb.nix */
  port?: Definition<Integer>
  /** Default: `"monetdb"`. Declared in services/databases/monetdb.nix */
  user?: Definition<string>
}

/** `services.mongodb` */
export interface ServicesMongodb extends Definitions<ServicesMongodb> {
  /** Default: `"127.0.0.1"`. Declared in services/databases/mongodb.nix */
  bind_ip?: Definition<string>
  /** Default: `"/var/db/mongodb"`. Declared in services/databases/mongodb.nix */
  dbpath?: Definition<string>
  /** Default: `false`. Declared in services/databases/mongodb.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/databases/mongodb.nix */
  enableAuth?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/databases/mongodb.nix */
  extraConfig?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/databases/mongodb.nix */
  initialRootPasswordFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/databases/mongodb.nix */
  initialScript?: Definition<null | Path>
  /** Default: `pkgs.mongosh`. Declared in services/databases/mongodb.nix */
  mongoshPackage?: Definition<Package>
  /** Default: `pkgs.mongodb`. Declared in services/databases/mongodb.nix */
  package?: Definition<Package>
  /** Default: `"/run/mongodb.pid"`. Declared in services/databases/mongodb.nix */
  pidFile?: Definition<string>
  /** Default: `false`. Declared in services/databases/mongodb.nix */
  quiet?: Definition<boolean>
  /** Default: `""`. Declared in services/databases/mongodb.nix */
  replSetName?: Definition<string>
  /** Default: `"mongodb"`. Declared in services/databases/mongodb.nix */
  user?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  initialRootPassword?: NixValue
}

/** `services.monica` */
export interface ServicesMonica extends Definitions<ServicesMonica> {
  /** Type: `absolute path`. Declared in services/web-apps/monica.nix */
  appKeyFile?: Definition<Path>
  /** Default: `"http\${lib.optionalString tlsEnabled \"s\"}://\${cfg.hostname}"`. Declared in services/web-apps/monica.nix */
  appURL?: Definition<string>
  /** Type: `attribute set of (null or boolean or signed integer or 16 bit unsigned integer; between 0 and 65535 (both inclusive) or absolute path or string or (submodule))`. Default: `{ }`. Declared in services/web-apps/monica.nix */
  config?: Definition<AttributeSet<Definition<null | boolean | Integer | Path | string | NixAttributes>>>
  /** Type: `absolute path`. Default: `"/var/lib/monica"`. Declared in services/web-apps/monica.nix */
  dataDir?: Definition<Path>
  database?: ServicesMonicaDatabase
  /** Default: `false`. Declared in services/web-apps/monica.nix */
  enable?: Definition<boolean>
  /** Default: `"monica"`. Declared in services/web-apps/monica.nix */
  group?: Definition<string>
  /** Default: `config.networking.fqdn`. Declared in services/web-apps/monica.nix */
  hostname?: Definition<string>
  mail?: ServicesMonicaMail
  /** Default: `"18M"`. Declared in services/web-apps/monica.nix */
  maxUploadSize?: Definition<string>
  /** Default: `{ }`. Declared in services/web-apps/monica.nix */
  nginx?: ServicesNginxVirtualHost
  /** Default: `pkgs.php83`. Declared in services/web-apps/monica.nix */
  phpPackage?: Definition<Package>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/monica.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `"monica"`. Declared in services/web-apps/monica.nix */
  user?: Definition<string>
}

/** `services.monica.database` */
export interface ServicesMonicaDatabase extends Definitions<ServicesMonicaDatabase> {
  /** Default: `true`. Declared in services/web-apps/monica.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/monica.nix */
  host?: Definition<string>
  /** Default: `"monica"`. Declared in services/web-apps/monica.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/monica.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/web-apps/monica.nix */
  port?: Definition<Integer>
  /** Default: `user`. Declared in services/web-apps/monica.nix */
  user?: Definition<string>
}

/** `services.monica.mail` */
export interface ServicesMonicaMail extends Definitions<ServicesMonicaMail> {
  /** Default: `"smtp"`. Declared in services/web-apps/monica.nix */
  driver?: Definition<"smtp" | "sendmail">
  /** Default: `null`. Declared in services/web-apps/monica.nix */
  encryption?: Definition<null | "tls">
  /** Default: `"mail@monica.com"`. Declared in services/web-apps/monica.nix */
  from?: Definition<string>
  /** Default: `"monica"`. Declared in services/web-apps/monica.nix */
  fromName?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/monica.nix */
  host?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/monica.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1025`. Declared in services/web-apps/monica.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/monica.nix */
  user?: Definition<null | string>
}

/** `services.monit` */
export interface ServicesMonit extends Definitions<ServicesMonit> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/monit.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/monit.nix */
  enable?: Definition<boolean>
}

/** `services.moodle` */
export interface ServicesMoodle extends Definitions<ServicesMoodle> {
  database?: ServicesMoodleDatabase
  /** Default: `false`. Declared in services/web-apps/moodle.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/moodle.nix */
  extraConfig?: Definition<string>
  /** Declared in services/web-apps/moodle.nix */
  initialPassword?: Definition<string>
  /** Default: `pkgs.moodle`. Declared in services/web-apps/moodle.nix */
  package?: Definition<Package>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/moodle.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Declared in services/web-apps/moodle.nix */
  virtualHost?: ServicesHttpdVirtualHost
}

/** `services.moodle.database` */
export interface ServicesMoodleDatabase extends Definitions<ServicesMoodleDatabase> {
  /** Default: `true`. Declared in services/web-apps/moodle.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/moodle.nix */
  host?: Definition<string>
  /** Default: `"moodle"`. Declared in services/web-apps/moodle.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/moodle.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/web-apps/moodle.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `/run/mysqld/mysqld.sock`. Declared in services/web-apps/moodle.nix */
  socket?: Definition<null | Path>
  /** Default: `"mysql"`. Declared in services/web-apps/moodle.nix */
  type?: Definition<"mysql" | "pgsql">
  /** Default: `"moodle"`. Declared in services/web-apps/moodle.nix */
  user?: Definition<string>
}

/** `services.moonraker` */
export interface ServicesMoonraker extends Definitions<ServicesMoonraker> {
  /** Default: `"127.0.0.1"`. Declared in services/misc/moonraker.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/misc/moonraker.nix */
  allowSystemControl?: Definition<boolean>
  analysis?: ServicesMoonrakerAnalysis
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/moonraker.nix */
  configDir?: Definition<null | Path>
  /** Default: `false`. Declared in services/misc/moonraker.nix */
  enable?: Definition<boolean>
  /** Default: `"moonraker"`. Declared in services/misc/moonraker.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `config.services.klipper.apiSocket`. Declared in services/misc/moonraker.nix */
  klipperSocket?: Definition<Path>
  /** Default: `pkgs.moonraker`. Declared in services/misc/moonraker.nix */
  package?: Definition<null | Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7125`. Declared in services/misc/moonraker.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/misc/moonraker.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>>>
  /** Type: `absolute path`. Default: `"/var/lib/moonraker"`. Declared in services/misc/moonraker.nix */
  stateDir?: Definition<Path>
  /** Default: `"moonraker"`. Declared in services/misc/moonraker.nix */
  user?: Definition<string>
}

/** `services.moonraker.analysis` */
export interface ServicesMoonrakerAnalysis extends Definitions<ServicesMoonrakerAnalysis> {
  /** Default: `false`. Declared in services/misc/moonraker.nix */
  enable?: Definition<boolean>
}

/** `services.moosefs` */
export interface ServicesMoosefs extends Definitions<ServicesMoosefs> {
  cgiserver?: ServicesMoosefsCgiserver
  chunkserver?: ServicesMoosefsChunkserver
  client?: ServicesMoosefsClient
  master?: ServicesMoosefsMaster
  /** Default: `null`. Declared in services/network-filesystems/moosefs.nix */
  masterHost?: Definition<string>
  metalogger?: ServicesMoosefsMetalogger
  /** Default: `true`. Declared in services/network-filesystems/moosefs.nix */
  runAsUser?: Definition<boolean>
}

/** `services.moosefs.cgiserver` */
export interface ServicesMoosefsCgiserver extends Definitions<ServicesMoosefsCgiserver> {
  /** Default: `false`. Declared in services/network-filesystems/moosefs.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/moosefs.nix */
  openFirewall?: Definition<boolean>
  /** Type: `open submodule of attribute set of (Flat key-value file)`. Default: `{ }`. Declared in services/network-filesystems/moosefs.nix */
  settings?: Definition<ServicesMoosefsCgiserverSettings>
}

/** `services.moosefs.cgiserver.settings` */
export interface ServicesMoosefsCgiserverSettings {
  /** Default: `"/var/lib/mfs"`. Declared in services/network-filesystems/moosefs.nix */
  DATA_PATH?: Definition<string>
  /** Default: `"*"`. Declared in services/network-filesystems/moosefs.nix */
  GUISERV_LISTEN_HOST?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9425`. Declared in services/network-filesystems/moosefs.nix */
  GUISERV_LISTEN_PORT?: Definition<Integer>
  [name: string]: Definition<boolean | Integer | number | string | List<Definition<boolean | Integer | number | string>> | string | Integer> | undefined
}

/** `services.moosefs.chunkserver` */
export interface ServicesMoosefsChunkserver extends Definitions<ServicesMoosefsChunkserver> {
  /** Default: `false`. Declared in services/network-filesystems/moosefs.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/network-filesystems/moosefs.nix */
  hdds?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/network-filesystems/moosefs.nix */
  openFirewall?: Definition<boolean>
  /** Type: `open submodule of attribute set of (Flat key-value file)`. Declared in services/network-filesystems/moosefs.nix */
  settings?: Definition<ServicesMoosefsMasterSettings>
}

/** `services.moosefs.client` */
export interface ServicesMoosefsClient extends Definitions<ServicesMoosefsClient> {
  /** Default: `false`. Declared in services/network-filesystems/moosefs.nix */
  enable?: Definition<boolean>
}

/** `services.moosefs.master` */
export interface ServicesMoosefsMaster extends Definitions<ServicesMoosefsMaster> {
  /** Default: `false`. Declared in services/network-filesystems/moosefs.nix */
  autoInit?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/moosefs.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/network-filesystems/moosefs.nix */
  exports?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/network-filesystems/moosefs.nix */
  openFirewall?: Definition<boolean>
  /** Type: `open submodule of attribute set of (Flat key-value file)`. Declared in services/network-filesystems/moosefs.nix */
  settings?: Definition<ServicesMoosefsMasterSettings>
}

/** `services.moosefs.master.settings` */
export interface ServicesMoosefsMasterSettings {
  /** Default: `"/var/lib/mfs"`. Declared in services/network-filesystems/moosefs.nix */
  DATA_PATH?: Definition<string>
  [name: string]: Definition<boolean | Integer | number | string | List<Definition<boolean | Integer | number | string>> | string> | undefined
}

/** `services.moosefs.metalogger` */
export interface ServicesMoosefsMetalogger extends Definitions<ServicesMoosefsMetalogger> {
  /** Default: `false`. Declared in services/network-filesystems/moosefs.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of (Flat key-value file)`. Declared in services/network-filesystems/moosefs.nix */
  settings?: Definition<ServicesMoosefsMasterSettings>
}

/** `services.mopidy` */
export interface ServicesMopidy extends Definitions<ServicesMopidy> {
  /** Default: `"/var/lib/mopidy"`. Declared in services/audio/mopidy.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/audio/mopidy.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/audio/mopidy.nix */
  extensionPackages?: Definition<List<Definition<Package>>>
  /** Default: `[ ]`. Declared in services/audio/mopidy.nix */
  extraConfigFiles?: Definition<List<Definition<string>>>
  /** Declared in services/audio/mopidy.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  configuration?: NixValue
}

/** `services.morty` */
export interface ServicesMorty extends Definitions<ServicesMorty> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  ipv6?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  key?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  timeout?: NixValue
}

/** `services.mosquitto` */
export interface ServicesMosquitto extends Definitions<ServicesMosquitto> {
  /** Default: `{ }`. Declared in services/networking/mosquitto.nix */
  bridges?: Definition<AttributeSet<ServicesMosquittoBridge>>
  /** Type: `absolute path`. Default: `"/var/lib/mosquitto"`. Declared in services/networking/mosquitto.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/networking/mosquitto.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/networking/mosquitto.nix */
  includeDirs?: Definition<List<Definition<Path>>>
  /** Default: `[ ]`. Declared in services/networking/mosquitto.nix */
  listeners?: Definition<List<ServicesMosquittoListener>>
  /** Type: `list of (absolute path or one of “stdout”, “stderr”, “syslog”, “topic”, “dlt”)`. Default: `[ "stderr" ]`. Declared in services/networking/mosquitto.nix */
  logDest?: Definition<List<Definition<Path | "stdout" | "stderr" | "syslog" | "topic" | "dlt">>>
  /** Default: `[ ]`. Declared in services/networking/mosquitto.nix */
  logType?: Definition<List<Definition<"debug" | "error" | "warning" | "notice" | "information" | "subscribe" | "unsubscribe" | "websockets" | "none" | "all">>>
  /** Default: `pkgs.mosquitto`. Declared in services/networking/mosquitto.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/networking/mosquitto.nix */
  persistence?: Definition<boolean>
  /** Type: `open submodule of attribute set of (string, path, bool, or integer)`. Default: `{ }`. Declared in services/networking/mosquitto.nix */
  settings?: Definition<AttributeSet<Definition<string | Path | boolean | Integer>>>
}

/** `services.mosquitto.bridges.<name>` */
export interface ServicesMosquittoBridge extends Definitions<ServicesMosquittoBridge> {
  /** Default: `[ ]`. Declared in services/networking/mosquitto.nix */
  addresses?: Definition<List<ServicesMosquittoBridgeAddress>>
  /** Type: `open submodule of attribute set of (string, path, bool, or integer)`. Default: `{ }`. Declared in services/networking/mosquitto.nix */
  settings?: Definition<AttributeSet<Definition<string | Path | boolean | Integer>>>
  /** Type: `list of single-line string`. Default: `[ ]`. Declared in services/networking/mosquitto.nix */
  topics?: Definition<List<Definition<string>>>
}

/** `services.mosquitto.bridges.<name>.addresses.*` */
export interface ServicesMosquittoBridgeAddress extends Definitions<ServicesMosquittoBridgeAddress> {
  /** Type: `single-line string`. Declared in services/networking/mosquitto.nix */
  address?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1883`. Declared in services/networking/mosquitto.nix */
  port?: Definition<Integer>
}

/** `services.mosquitto.listeners.*` */
export interface ServicesMosquittoListener extends Definitions<ServicesMosquittoListener> {
  /** Type: `list of single-line string`. Default: `[ ]`. Declared in services/networking/mosquitto.nix */
  acl?: Definition<List<Definition<string>>>
  /** Type: `null or single-line string`. Default: `null`. Declared in services/networking/mosquitto.nix */
  address?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/networking/mosquitto.nix */
  authPlugins?: Definition<List<ServicesMosquittoListenerAuthPlugin>>
  /** Default: `false`. Declared in services/networking/mosquitto.nix */
  omitPasswordAuth?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1883`. Declared in services/networking/mosquitto.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of (string, path, bool, or integer)`. Default: `{ }`. Declared in services/networking/mosquitto.nix */
  settings?: Definition<AttributeSet<Definition<string | Path | boolean | Integer>>>
  /** Default: `{ }`. Declared in services/networking/mosquitto.nix */
  users?: Definition<AttributeSet<ServicesMosquittoListenerUser>>
}

/** `services.mosquitto.listeners.*.authPlugins.*` */
export interface ServicesMosquittoListenerAuthPlugin extends Definitions<ServicesMosquittoListenerAuthPlugin> {
  /** Default: `true`. Declared in services/networking/mosquitto.nix */
  denySpecialChars?: Definition<boolean>
  /** Type: `attribute set of (string, path, bool, or integer)`. Default: `{ }`. Declared in services/networking/mosquitto.nix */
  options?: Definition<AttributeSet<Definition<string | Path | boolean | Integer>>>
  /** Type: `absolute path`. Declared in services/networking/mosquitto.nix */
  plugin?: Definition<Path>
}

/** `services.mosquitto.listeners.*.users.<name>` */
export interface ServicesMosquittoListenerUser extends Definitions<ServicesMosquittoListenerUser> {
  /** Type: `list of single-line string`. Default: `[ ]`. Declared in services/networking/mosquitto.nix */
  acl?: Definition<List<Definition<string>>>
  /** Type: `null or single-line string`. Default: `null`. Declared in services/networking/mosquitto.nix */
  hashedPassword?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/mosquitto.nix */
  hashedPasswordFile?: Definition<null | Path>
  /** Type: `null or single-line string`. Default: `null`. Declared in services/networking/mosquitto.nix */
  password?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/mosquitto.nix */
  passwordFile?: Definition<null | Path>
}

/** `services.movim` */
export interface ServicesMovim extends Definitions<ServicesMovim> {
  /** Type: `absolute path`. Default: `"/var/lib/movim"`. Declared in services/web-apps/movim.nix */
  dataDir?: Definition<Path>
  database?: ServicesMovimDatabase
  /** Default: `false`. Declared in services/web-apps/movim.nix */
  debug?: Definition<boolean>
  /** Type: `non-empty string`. Declared in services/web-apps/movim.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/movim.nix */
  enable?: Definition<boolean>
  /** Type: `non-empty string`. Default: `"movim"`. Declared in services/web-apps/movim.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/movim.nix */
  h2o?: null | ServicesH2oHost
  /** Type: `absolute path`. Default: `"/var/log/movim"`. Declared in services/web-apps/movim.nix */
  logDir?: Definition<Path>
  /** Default: `true`. Declared in services/web-apps/movim.nix */
  minifyStaticFiles?: Definition<boolean | NixAttributes>
  /** Default: `null`. Declared in services/web-apps/movim.nix */
  nginx?: null | ServicesNginxVirtualHost
  /** Default: `pkgs.movim`. Declared in services/web-apps/movim.nix */
  package?: Definition<Package>
  /** Declared in services/web-apps/movim.nix */
  phpCfg?: Definition<AttributeSet<Definition<Integer | string | boolean>>>
  /** Default: `pkgs.php`. Declared in services/web-apps/movim.nix */
  phpPackage?: Definition<Package>
  /** Default: `{ }`. Declared in services/web-apps/movim.nix */
  podConfig?: ServicesMovimPodConfig
  /** Default: `{ }`. Declared in services/web-apps/movim.nix */
  poolConfig?: Definition<AttributeSet<Definition<Integer | string | boolean>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/movim.nix */
  port?: Definition<Integer>
  /** Default: `{ brotli = { enable = true; }; gzip = { enable = false; }; }`. Declared in services/web-apps/movim.nix */
  precompressStaticFiles?: ServicesMovimPrecompressStaticFiles
  /** Type: `absolute path`. Default: `"/run/movim"`. Declared in services/web-apps/movim.nix */
  runtimeDir?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/movim.nix */
  secretFile?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/web-apps/movim.nix */
  settings?: Definition<AttributeSet<Definition<null | Integer | string | boolean>>>
  /** Type: `non-empty string`. Default: `"movim"`. Declared in services/web-apps/movim.nix */
  user?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/movim.nix */
  verbose?: Definition<boolean>
}

/** `services.movim.database` */
export interface ServicesMovimDatabase extends Definitions<ServicesMovimDatabase> {
  /** Default: `true`. Declared in services/web-apps/movim.nix */
  createLocally?: Definition<boolean>
  /** Type: `non-empty string`. Default: `"movim"`. Declared in services/web-apps/movim.nix */
  name?: Definition<string>
  /** Default: `"postgresql"`. Declared in services/web-apps/movim.nix */
  type?: Definition<"mariadb" | "postgresql">
  /** Type: `non-empty string`. Default: `"movim"`. Declared in services/web-apps/movim.nix */
  user?: Definition<string>
}

/** `services.movim.podConfig` */
export interface ServicesMovimPodConfig extends Definitions<ServicesMovimPodConfig> {
  /** Default: `null`. Declared in services/web-apps/movim.nix */
  chatonly?: Definition<null | boolean>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/web-apps/movim.nix */
  description?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/movim.nix */
  disableregistration?: Definition<null | boolean>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/web-apps/movim.nix */
  info?: Definition<null | string>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/web-apps/movim.nix */
  locale?: Definition<null | string>
  /** Type: `null or integer between 0 and 3 (both inclusive)`. Default: `null`. Declared in services/web-apps/movim.nix */
  loglevel?: Definition<null | Integer>
  /** Default: `null`. Declared in services/web-apps/movim.nix */
  restrictsuggestions?: Definition<null | boolean>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/web-apps/movim.nix */
  timezone?: Definition<null | string>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/web-apps/movim.nix */
  xmppdescription?: Definition<null | string>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/web-apps/movim.nix */
  xmppdomain?: Definition<null | string>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/web-apps/movim.nix */
  xmppwhitelist?: Definition<null | string>
}

/** `services.movim.precompressStaticFiles` */
export interface ServicesMovimPrecompressStaticFiles extends Definitions<ServicesMovimPrecompressStaticFiles> {
  brotli?: ServicesMovimPrecompressStaticFilesBrotli
  gzip?: ServicesMovimPrecompressStaticFilesGzip
}

/** `services.movim.precompressStaticFiles.brotli` */
export interface ServicesMovimPrecompressStaticFilesBrotli extends Definitions<ServicesMovimPrecompressStaticFilesBrotli> {
  /** Type: `integer between 0 and 11 (both inclusive)`. Default: `11`. Declared in services/web-apps/movim.nix */
  compressionLevel?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/movim.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.brotli`. Declared in services/web-apps/movim.nix */
  package?: Definition<Package>
}

/** `services.movim.precompressStaticFiles.gzip` */
export interface ServicesMovimPrecompressStaticFilesGzip extends Definitions<ServicesMovimPrecompressStaticFilesGzip> {
  /** Type: `integer between 1 and 9 (both inclusive)`. Default: `9`. Declared in services/web-apps/movim.nix */
  compressionLevel?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/movim.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.gzip`. Declared in services/web-apps/movim.nix */
  package?: Definition<Package>
}

/** `services.mozillavpn` */
export interface ServicesMozillavpn extends Definitions<ServicesMozillavpn> {
  /** Default: `false`. Declared in services/networking/mozillavpn.nix */
  enable?: Definition<boolean>
}

/** `services.mpd` */
export interface ServicesMpd extends Definitions<ServicesMpd> {
  /** Default: `[ ]`. Declared in services/audio/mpd.nix */
  credentials?: Definition<List<ServicesMpdCredential>>
  /** Type: `absolute path`. Default: `"/var/lib/mpd"`. Declared in services/audio/mpd.nix */
  dataDir?: Definition<Path>
  /** Default: `"${dataDir}/tag_cache"`. Declared in services/audio/mpd.nix */
  dbFile?: Definition<null | string>
  /** Default: `false`. Declared in services/audio/mpd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/audio/mpd.nix */
  extraConfig?: Definition<string>
  /** Default: `false`. Declared in services/audio/mpd.nix */
  fluidsynth?: Definition<boolean>
  /** Default: `"mpd"`. Declared in services/audio/mpd.nix */
  group?: Definition<string>
  /** Type: `absolute path or string matching the pattern (http|https|nfs|smb)://.+`. Default: `"${dataDir}/music"`. Declared in services/audio/mpd.nix */
  musicDirectory?: Definition<Path | string>
  network?: ServicesMpdNetwork
  /** Type: `absolute path`. Default: `"${dataDir}/playlists"`. Declared in services/audio/mpd.nix */
  playlistDirectory?: Definition<Path>
  /** Default: `false`. Declared in services/audio/mpd.nix */
  startWhenNeeded?: Definition<boolean>
  /** Default: `"mpd"`. Declared in services/audio/mpd.nix */
  user?: Definition<string>
}

/** `services.mpd.credentials.*` */
export interface ServicesMpdCredential extends Definitions<ServicesMpdCredential> {
  /** Type: `absolute path`. Declared in services/audio/mpd.nix */
  passwordFile?: Definition<Path>
  /** Default: `[ "read" ]`. Declared in services/audio/mpd.nix */
  permissions?: Definition<List<Definition<"read" | "add" | "control" | "admin">>>
}

/** `services.mpd.network` */
export interface ServicesMpdNetwork extends Definitions<ServicesMpdNetwork> {
  /** Default: `"127.0.0.1"`. Declared in services/audio/mpd.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6600`. Declared in services/audio/mpd.nix */
  port?: Definition<Integer>
}

/** `services.mpdscribble` */
export interface ServicesMpdscribble extends Definitions<ServicesMpdscribble> {
  /** Default: `false`. Declared in services/audio/mpdscribble.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/audio/mpdscribble.nix */
  endpoints?: Definition<AttributeSet<ServicesMpdscribbleEndpoint>>
  /** Default: `if config.services.mpd.network.listenAddress != "any" then config.services.mpd.network.listenAddress else "localhost"`. Declared in services/audio/mpdscribble.nix */
  host?: Definition<string>
  /** Default: `600`. Declared in services/audio/mpdscribble.nix */
  journalInterval?: Definition<Integer>
  /** Default: `The first password file with read access configured for MPD when using a local instance, otherwise null.`. Declared in services/audio/mpdscribble.nix */
  passwordFile?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `config.services.mpd.network.port`. Declared in services/audio/mpdscribble.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/audio/mpdscribble.nix */
  proxy?: Definition<null | string>
  /** Default: `1`. Declared in services/audio/mpdscribble.nix */
  verbose?: Definition<Integer>
}

/** `services.mpdscribble.endpoints.<name>` */
export interface ServicesMpdscribbleEndpoint extends Definitions<ServicesMpdscribbleEndpoint> {
  /** Declared in services/audio/mpdscribble.nix */
  passwordFile?: Definition<null | string>
  /** Default: `""`. Declared in services/audio/mpdscribble.nix */
  url?: Definition<string>
  /** Declared in services/audio/mpdscribble.nix */
  username?: Definition<string>
}

/** `services.mptcpd` */
export interface ServicesMptcpd extends Definitions<ServicesMptcpd> {
  /** Default: `false`. Declared in services/networking/mptcpd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.mptcpd`. Declared in services/networking/mptcpd.nix */
  package?: Definition<Package>
}

/** `services.mqtt2influxdb` */
export interface ServicesMqtt2influxdb extends Definitions<ServicesMqtt2influxdb> {
  /** Default: `false`. Declared in services/misc/mqtt2influxdb.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/mqtt2influxdb.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  influxdb?: ServicesMqtt2influxdbInfluxdb
  mqtt?: ServicesMqtt2influxdbMqtt
  /** Default: `pkgs.python3Packages.mqtt2influxdb`. Declared in services/misc/mqtt2influxdb.nix */
  package?: Definition<Package>
  /** Declared in services/misc/mqtt2influxdb.nix */
  points?: Definition<List<ServicesMqtt2influxdbPoint>>
}

/** `services.mqtt2influxdb.influxdb` */
export interface ServicesMqtt2influxdbInfluxdb extends Definitions<ServicesMqtt2influxdbInfluxdb> {
  /** Declared in services/misc/mqtt2influxdb.nix */
  database?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/misc/mqtt2influxdb.nix */
  host?: Definition<string>
  /** Default: `null`. Declared in services/misc/mqtt2influxdb.nix */
  password?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8086`. Declared in services/misc/mqtt2influxdb.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/misc/mqtt2influxdb.nix */
  ssl?: Definition<boolean>
  /** Default: `null`. Declared in services/misc/mqtt2influxdb.nix */
  username?: Definition<null | string>
  /** Default: `true`. Declared in services/misc/mqtt2influxdb.nix */
  verify_ssl?: Definition<boolean>
}

/** `services.mqtt2influxdb.mqtt` */
export interface ServicesMqtt2influxdbMqtt extends Definitions<ServicesMqtt2influxdbMqtt> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/mqtt2influxdb.nix */
  cafile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/mqtt2influxdb.nix */
  certfile?: Definition<null | Path>
  /** Default: `"127.0.0.1"`. Declared in services/misc/mqtt2influxdb.nix */
  host?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/mqtt2influxdb.nix */
  keyfile?: Definition<null | Path>
  /** Default: `null`. Declared in services/misc/mqtt2influxdb.nix */
  password?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1883`. Declared in services/misc/mqtt2influxdb.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/misc/mqtt2influxdb.nix */
  username?: Definition<null | string>
}

/** `services.mqtt2influxdb.points.*` */
export interface ServicesMqtt2influxdbPoint extends Definitions<ServicesMqtt2influxdbPoint> {
  /** Declared in services/misc/mqtt2influxdb.nix */
  fields?: ServicesMqtt2influxdbPointFields
  /** Declared in services/misc/mqtt2influxdb.nix */
  measurement?: Definition<string>
  /** Default: `{ }`. Declared in services/misc/mqtt2influxdb.nix */
  tags?: Definition<AttributeSet<Definition<string>>>
  /** Declared in services/misc/mqtt2influxdb.nix */
  topic?: Definition<string>
}

/** `services.mqtt2influxdb.points.*.fields` */
export interface ServicesMqtt2influxdbPointFields extends Definitions<ServicesMqtt2influxdbPointFields> {
  /** Default: `null`. Declared in services/misc/mqtt2influxdb.nix */
  type?: Definition<null | string>
  /** Default: `"$.payload"`. Declared in services/misc/mqtt2influxdb.nix */
  value?: Definition<string>
}

/** `services.mstpd` */
export interface ServicesMstpd extends Definitions<ServicesMstpd> {
  /** Default: `false`. Declared in services/networking/mstpd.nix */
  enable?: Definition<boolean>
}

/** `services.mtprotoproxy` */
export interface ServicesMtprotoproxy extends Definitions<ServicesMtprotoproxy> {
  /** Default: `null`. Declared in services/networking/mtprotoproxy.nix */
  adTag?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/mtprotoproxy.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/mtprotoproxy.nix */
  extraConfig?: Definition<NixAttributes>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3256`. Declared in services/networking/mtprotoproxy.nix */
  port?: Definition<Integer>
  /** Default: `true`. Declared in services/networking/mtprotoproxy.nix */
  secureOnly?: Definition<boolean>
  /** Declared in services/networking/mtprotoproxy.nix */
  users?: Definition<AttributeSet<Definition<string>>>
}

/** `services.mtr-exporter` */
export interface ServicesMtrExporter extends Definitions<ServicesMtrExporter> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/mtr-exporter.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/mtr-exporter.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/mtr-exporter.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Declared in services/networking/mtr-exporter.nix */
  jobs?: Definition<NonEmptyList<ServicesMtrExporterJob>>
  /** Default: `pkgs.mtr`. Declared in services/networking/mtr-exporter.nix */
  mtrPackage?: Definition<Package>
  /** Default: `pkgs.mtr-exporter`. Declared in services/networking/mtr-exporter.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/networking/mtr-exporter.nix */
  port?: Definition<Integer>
}

/** `services.mtr-exporter.jobs.*` */
export interface ServicesMtrExporterJob extends Definitions<ServicesMtrExporterJob> {
  /** Declared in services/networking/mtr-exporter.nix */
  address?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/mtr-exporter.nix */
  flags?: Definition<List<Definition<string>>>
  /** Declared in services/networking/mtr-exporter.nix */
  name?: Definition<string>
  /** Default: `"@every 60s"`. Declared in services/networking/mtr-exporter.nix */
  schedule?: Definition<string>
}

/** `services.mullvad-vpn` */
export interface ServicesMullvadVpn extends Definitions<ServicesMullvadVpn> {
  /** Default: `false`. Declared in services/networking/mullvad-vpn.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/mullvad-vpn.nix */
  enableExcludeWrapper?: Definition<boolean>
  /** Default: `pkgs.mullvad`. Declared in services/networking/mullvad-vpn.nix */
  package?: Definition<Package>
}

/** `services.multipath` */
export interface ServicesMultipath extends Definitions<ServicesMultipath> {
  /** Default: `null`. Declared in services/networking/multipath.nix */
  blacklist?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  blacklist_exceptions?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  defaults?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/networking/multipath.nix */
  devices?: Definition<List<ServicesMultipathDevice>>
  /** Default: `false`. Declared in services/networking/multipath.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  extraConfig?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  extraConfigFile?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  overrides?: Definition<null | string>
  /** Default: `pkgs.multipath-tools`. Declared in services/networking/multipath.nix */
  package?: Definition<Package>
  /** Declared in services/networking/multipath.nix */
  pathGroups?: Definition<List<ServicesMultipathPathGroup>>
}

/** `services.multipath.devices.*` */
export interface ServicesMultipathDevice extends Definitions<ServicesMultipathDevice> {
  /** Default: `null`. Declared in services/networking/multipath.nix */
  alias_prefix?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  all_tg_pt?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  deferred_remove?: Definition<null | "yes" | "no">
  /** Default: `null`. Declared in services/networking/multipath.nix */
  delay_wait_checks?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  delay_watch_checks?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  detect_checker?: Definition<null | "yes" | "no">
  /** Default: `null`. Declared in services/networking/multipath.nix */
  detect_prio?: Definition<null | "yes" | "no">
  /** Default: `null`. Declared in services/networking/multipath.nix */
  dev_loss_tmo?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  failback?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  fast_io_fail_tmo?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  features?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  flush_on_last_del?: Definition<null | "yes" | "no">
  /** Default: `null`. Declared in services/networking/multipath.nix */
  getuid_callout?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  ghost_delay?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  hardware_handler?: Definition<null | "emc" | "rdac" | "hp_sw" | "alua" | "ana">
  /** Default: `null`. Declared in services/networking/multipath.nix */
  marginal_path_double_failed_time?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  marginal_path_err_rate_threshold?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  marginal_path_err_recheck_gap_time?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  marginal_path_err_sample_time?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  max_sectors_kb?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  no_path_retry?: Definition<null | string>
  /** Default: `"tur"`. Declared in services/networking/multipath.nix */
  path_checker?: Definition<"readsector0" | "tur" | "emc_clariion" | "hp_sw" | "rdac" | "directio" | "cciss_tur" | "none">
  /** Default: `null`. Declared in services/networking/multipath.nix */
  path_grouping_policy?: Definition<null | "failover" | "multibus" | "group_by_serial" | "group_by_prio" | "group_by_node_name">
  /** Default: `null`. Declared in services/networking/multipath.nix */
  path_selector?: Definition<null | "\"round-robin 0\"" | "\"queue-length 0\"" | "\"service-time 0\"" | "\"historical-service-time 0\"">
  /** Default: `null`. Declared in services/networking/multipath.nix */
  prio?: Definition<null | "none" | "const" | "sysfs" | "emc" | "alua" | "ontap" | "rdac" | "hp_sw" | "hds" | "random" | "weightedpath" | "path_latency" | "ana" | "datacore" | "iet">
  /** Default: `null`. Declared in services/networking/multipath.nix */
  prio_args?: Definition<null | string>
  /** Declared in services/networking/multipath.nix */
  product?: Definition<string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  product_blacklist?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  revision?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  rr_min_io?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  rr_min_io_rq?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  rr_weight?: Definition<null | "priorities" | "uniform">
  /** Default: `null`. Declared in services/networking/multipath.nix */
  san_path_err_forget_rate?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  san_path_err_recovery_time?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  san_path_err_threshold?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  skip_kpartx?: Definition<null | "yes" | "no">
  /** Default: `null`. Declared in services/networking/multipath.nix */
  uid_attribute?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  user_friendly_names?: Definition<null | "yes" | "no">
  /** Declared in services/networking/multipath.nix */
  vendor?: Definition<string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  vpd_vendor?: Definition<null | string>
}

/** `services.multipath.pathGroups.*` */
export interface ServicesMultipathPathGroup extends Definitions<ServicesMultipathPathGroup> {
  /** Declared in services/networking/multipath.nix */
  alias?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  array?: Definition<string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  fsType?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/multipath.nix */
  options?: Definition<null | string>
  /** Type: `string (with check: hexadecimal string)`. Declared in services/networking/multipath.nix */
  wwid?: Definition<string>
}

/** `services.munge` */
export interface ServicesMunge extends Definitions<ServicesMunge> {
  /** Default: `false`. Declared in services/security/munge.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/etc/munge/munge.key"`. Declared in services/security/munge.nix */
  password?: Definition<Path>
}

/** `services.munin-cron` */
export interface ServicesMuninCron extends Definitions<ServicesMuninCron> {
  /** Default: `false`. Declared in services/monitoring/munin.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/munin.nix */
  extraCSS?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/munin.nix */
  extraGlobalConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/munin.nix */
  hosts?: Definition<string>
}

/** `services.munin-node` */
export interface ServicesMuninNode extends Definitions<ServicesMuninNode> {
  /** Default: `[ "munin_stats" ]`. Declared in services/monitoring/munin.nix */
  disabledPlugins?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/munin.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/monitoring/munin.nix */
  extraAutoPlugins?: Definition<List<Definition<Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/munin.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/munin.nix */
  extraPluginConfig?: Definition<string>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/monitoring/munin.nix */
  extraPlugins?: Definition<AttributeSet<Definition<Path>>>
}

/** `services.murmur` */
export interface ServicesMurmur extends Definitions<ServicesMurmur> {
  /** Default: `true`. Declared in services/networking/murmur.nix */
  allowHtml?: Definition<boolean>
  /** Default: `10`. Declared in services/networking/murmur.nix */
  autobanAttempts?: Definition<Integer>
  /** Default: `300`. Declared in services/networking/murmur.nix */
  autobanTime?: Definition<Integer>
  /** Default: `120`. Declared in services/networking/murmur.nix */
  autobanTimeframe?: Definition<Integer>
  /** Default: `72000`. Declared in services/networking/murmur.nix */
  bandwidth?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/murmur.nix */
  bonjour?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/murmur.nix */
  clientCertRequired?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/murmur.nix */
  dbus?: Definition<null | "session" | "system">
  /** Default: `false`. Declared in services/networking/murmur.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/murmur.nix */
  environmentFile?: Definition<null | Path>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/murmur.nix */
  extraConfig?: Definition<string>
  /** Default: `"murmur"`. Declared in services/networking/murmur.nix */
  group?: Definition<string>
  /** Default: `""`. Declared in services/networking/murmur.nix */
  hostName?: Definition<string>
  /** Default: `131072`. Declared in services/networking/murmur.nix */
  imgMsgLength?: Definition<Integer>
  /** Default: `31`. Declared in services/networking/murmur.nix */
  logDays?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/murmur.nix */
  logToFile?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/murmur.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.murmur`. Declared in services/networking/murmur.nix */
  package?: Definition<Package>
  /** Default: `""`. Declared in services/networking/murmur.nix */
  password?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `64738`. Declared in services/networking/murmur.nix */
  port?: Definition<Integer>
  /** Default: `""`. Declared in services/networking/murmur.nix */
  registerHostname?: Definition<string>
  /** Default: `""`. Declared in services/networking/murmur.nix */
  registerName?: Definition<string>
  /** Default: `""`. Declared in services/networking/murmur.nix */
  registerPassword?: Definition<string>
  /** Default: `""`. Declared in services/networking/murmur.nix */
  registerUrl?: Definition<string>
  /** Default: `true`. Declared in services/networking/murmur.nix */
  sendVersion?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/murmur.nix */
  sslCa?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/murmur.nix */
  sslCert?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/murmur.nix */
  sslKey?: Definition<null | Path>
  /** Type: `absolute path`. Default: `"/var/lib/murmur"`. Declared in services/networking/murmur.nix */
  stateDir?: Definition<Path>
  /** Default: `5000`. Declared in services/networking/murmur.nix */
  textMsgLength?: Definition<Integer>
  /** Default: `"murmur"`. Declared in services/networking/murmur.nix */
  user?: Definition<string>
  /** Default: `100`. Declared in services/networking/murmur.nix */
  users?: Definition<Integer>
  /** Default: `""`. Declared in services/networking/murmur.nix */
  welcometext?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  logFile?: NixValue
  /** @deprecated renamed to services.murmur.welcometext */
  welcome?: Definition<string>
}

/** `services.music-assistant` */
export interface ServicesMusicAssistant extends Definitions<ServicesMusicAssistant> {
  /** Default: `false`. Declared in services/audio/music-assistant.nix */
  enable?: Definition<boolean>
  /** Default: `[ "--config" "/var/lib/music-assistant" ]`. Declared in services/audio/music-assistant.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `pkgs.music-assistant`. Declared in services/audio/music-assistant.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/audio/music-assistant.nix */
  providers?: Definition<List<Definition<"airplay" | "alexa" | "apple_music" | "audible" | "audiobookshelf" | "bluesound" | "builtin" | "builtin_player" | "chromecast" | "deezer" | "dlna" | "fanarttv" | "filesystem_local" | "filesystem_smb" | "fully_kiosk" | "gpodder" | "hass" | "hass_players" | "ibroadcast" | "itunes_podcasts" | "jellyfin" | "lastfm_scrobble" | "listenbrainz_scrobble" | "lrclib" | "musicbrainz" | "musiccast" | "nugs" | "opensubsonic" | "player_group" | "plex" | "podcastfeed" | "qobuz" | "radiobrowser" | "siriusxm" | "snapcast" | "sonos" | "sonos_s1" | "soundcloud" | "spotify" | "spotify_connect" | "squeezelite" | "subsonic_scrobble" | "template_player_provider" | "test" | "theaudiodb" | "tidal" | "tunein" | "ytmusic">>>
}

/** `services.mx-puppet-discord` */
export interface ServicesMxPuppetDiscord extends Definitions<ServicesMxPuppetDiscord> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  serviceDependencies?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
}

/** `services.mycelium` */
export interface ServicesMycelium extends Definitions<ServicesMycelium> {
  /** Default: `true`. Declared in services/networking/mycelium.nix */
  addHostedPublicNodes?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/mycelium.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/mycelium.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/mycelium.nix */
  keyFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/mycelium.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.mycelium`. Declared in services/networking/mycelium.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/networking/mycelium.nix */
  peers?: Definition<List<Definition<string>>>
}

/** `services.mympd` */
export interface ServicesMympd extends Definitions<ServicesMympd> {
  /** Default: `false`. Declared in services/audio/mympd.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/audio/mympd.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/audio/mympd.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.mympd`. Declared in services/audio/mympd.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (null or string or boolean or signed integer)`. Declared in services/audio/mympd.nix */
  settings?: Definition<ServicesMympdSettings>
}

/** `services.mympd.settings` */
export interface ServicesMympdSettings {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/audio/mympd.nix */
  http_port?: Definition<Integer>
  /** Default: `false`. Declared in services/audio/mympd.nix */
  ssl?: Definition<boolean>
  [name: string]: Definition<null | string | boolean | Integer | Integer | boolean> | undefined
}

/** `services.mysql` */
export interface ServicesMysql extends Definitions<ServicesMysql> {
  /** Type: `absolute path`. Default: `'' A configuration file automatically generated by NixOS. ''`. Declared in services/databases/mysql.nix */
  configFile?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/mysql"`. Declared in services/databases/mysql.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/databases/mysql.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/databases/mysql.nix */
  ensureDatabases?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/databases/mysql.nix */
  ensureUsers?: Definition<List<ServicesMysqlEnsureUser>>
  galeraCluster?: ServicesMysqlGaleraCluster
  /** Default: `"mysql"`. Declared in services/databases/mysql.nix */
  group?: Definition<string>
  /** Default: `[ ]`. Declared in services/databases/mysql.nix */
  initialDatabases?: Definition<List<ServicesMysqlInitialDatabase>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/databases/mysql.nix */
  initialScript?: Definition<null | Path>
  /** Declared in services/databases/mysql.nix */
  package?: Definition<Package>
  replication?: ServicesMysqlReplication
  /** Default: `{ }`. Declared in services/databases/mysql.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>>>
  /** Default: `"mysql"`. Declared in services/databases/mysql.nix */
  user?: Definition<string>
}

/** `services.mysqlBackup` */
export interface ServicesMysqlBackup extends Definitions<ServicesMysqlBackup> {
  /** Default: `"01:15:00"`. Declared in services/backup/mysql-backup.nix */
  calendar?: Definition<string>
  /** Default: `"gzip"`. Declared in services/backup/mysql-backup.nix */
  compressionAlg?: Definition<"gzip" | "xz" | "zstd">
  /** Default: `null`. Declared in services/backup/mysql-backup.nix */
  compressionLevel?: Definition<null | Integer>
  /** Default: `[ ]`. Declared in services/backup/mysql-backup.nix */
  databases?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/backup/mysql-backup.nix */
  enable?: Definition<boolean>
  /** Default: `"--no-name --rsyncable"`. Declared in services/backup/mysql-backup.nix */
  gzipOptions?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/backup/mysql"`. Declared in services/backup/mysql-backup.nix */
  location?: Definition<Path>
  /** Default: `false`. Declared in services/backup/mysql-backup.nix */
  singleTransaction?: Definition<boolean | List<Definition<string>>>
  /** Default: `"mysqlbackup"`. Declared in services/backup/mysql-backup.nix */
  user?: Definition<string>
}

/** `services.mysql.ensureUsers.*` */
export interface ServicesMysqlEnsureUser extends Definitions<ServicesMysqlEnsureUser> {
  /** Default: `{ }`. Declared in services/databases/mysql.nix */
  ensurePermissions?: Definition<AttributeSet<Definition<string>>>
  /** Declared in services/databases/mysql.nix */
  name?: Definition<string>
}

/** `services.mysql.galeraCluster` */
export interface ServicesMysqlGaleraCluster extends Definitions<ServicesMysqlGaleraCluster> {
  /** Declared in services/databases/mysql.nix */
  clusterAddress?: Definition<string>
  /** Default: `""`. Declared in services/databases/mysql.nix */
  clusterPassword?: Definition<string>
  /** Default: `false`. Declared in services/databases/mysql.nix */
  enable?: Definition<boolean>
  /** Default: `config.services.mysql.galeraCluster.localName`. Declared in services/databases/mysql.nix */
  localAddress?: Definition<string>
  /** Declared in services/databases/mysql.nix */
  localName?: Definition<string>
  /** Default: `"galera"`. Declared in services/databases/mysql.nix */
  name?: Definition<string>
  /** Default: `[ ]`. Declared in services/databases/mysql.nix */
  nodeAddresses?: Definition<List<Definition<string>>>
  /** Default: `pkgs.mariadb-galera`. Declared in services/databases/mysql.nix */
  package?: Definition<Package>
  /** Default: `"rsync"`. Declared in services/databases/mysql.nix */
  sstMethod?: Definition<"rsync" | "mariabackup">
}

/** `services.mysql.initialDatabases.*` */
export interface ServicesMysqlInitialDatabase extends Definitions<ServicesMysqlInitialDatabase> {
  /** Declared in services/databases/mysql.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/databases/mysql.nix */
  schema?: Definition<null | Path>
}

/** `services.mysql.replication` */
export interface ServicesMysqlReplication extends Definitions<ServicesMysqlReplication> {
  /** Declared in services/databases/mysql.nix */
  masterHost?: Definition<string>
  /** Declared in services/databases/mysql.nix */
  masterPassword?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/databases/mysql.nix */
  masterPort?: Definition<Integer>
  /** Declared in services/databases/mysql.nix */
  masterUser?: Definition<string>
  /** Default: `"none"`. Declared in services/databases/mysql.nix */
  role?: Definition<"master" | "slave" | "none">
  /** Default: `1`. Declared in services/databases/mysql.nix */
  serverId?: Definition<Integer>
  /** Declared in services/databases/mysql.nix */
  slaveHost?: Definition<string>
}
