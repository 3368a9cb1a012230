// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixFunction, NixValue, Package, Path } from "../values.ts"

/** `services.oauth2-proxy` */
export interface ServicesOauth2Proxy extends Definitions<ServicesOauth2Proxy> {
  /** Default: `"force"`. Declared in services/security/oauth2-proxy.nix */
  approvalPrompt?: Definition<"force" | "auto">
  azure?: ServicesOauth2ProxyAzure
  /** Default: `null`. Declared in services/security/oauth2-proxy.nix */
  basicAuthPassword?: Definition<null | string>
  /** Declared in services/security/oauth2-proxy.nix */
  clientID?: Definition<null | string>
  /** Declared in services/security/oauth2-proxy.nix */
  clientSecret?: Definition<null | string>
  cookie?: ServicesOauth2ProxyCookie
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/oauth2-proxy.nix */
  customTemplatesDir?: Definition<null | Path>
  email?: ServicesOauth2ProxyEmail
  /** Default: `false`. Declared in services/security/oauth2-proxy.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/security/oauth2-proxy.nix */
  extraConfig?: Definition<NixAttributes>
  github?: ServicesOauth2ProxyGithub
  google?: ServicesOauth2ProxyGoogle
  htpasswd?: ServicesOauth2ProxyHtpasswd
  /** Default: `"http://127.0.0.1:4180"`. Declared in services/security/oauth2-proxy.nix */
  httpAddress?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/oauth2-proxy.nix */
  keyFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/security/oauth2-proxy.nix */
  loginURL?: Definition<null | string>
  nginx?: ServicesOauth2ProxyNginx
  /** Default: `null`. Declared in services/security/oauth2-proxy.nix */
  oidcIssuerUrl?: Definition<null | string>
  /** Default: `pkgs.oauth2-proxy`. Declared in services/security/oauth2-proxy.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/security/oauth2-proxy.nix */
  passAccessToken?: Definition<boolean>
  /** Default: `true`. Declared in services/security/oauth2-proxy.nix */
  passBasicAuth?: Definition<boolean>
  /** Default: `true`. Declared in services/security/oauth2-proxy.nix */
  passHostHeader?: Definition<boolean>
  /** Default: `null`. Declared in services/security/oauth2-proxy.nix */
  profileURL?: Definition<null | string>
  /** Default: `"google"`. Declared in services/security/oauth2-proxy.nix */
  provider?: Definition<"adfs" | "azure" | "bitbucket" | "digitalocean" | "facebook" | "github" | "gitlab" | "google" | "keycloak" | "keycloak-oidc" | "linkedin" | "login.gov" | "nextcloud" | "oidc">
  /** Default: `"/oauth2"`. Declared in services/security/oauth2-proxy.nix */
  proxyPrefix?: Definition<string>
  /** Default: `null`. Declared in services/security/oauth2-proxy.nix */
  redeemURL?: Definition<null | string>
  /** Default: `null`. Declared in services/security/oauth2-proxy.nix */
  redirectURL?: Definition<null | string>
  /** Default: `true`. Declared in services/security/oauth2-proxy.nix */
  requestLogging?: Definition<boolean>
  /** Default: `false`. Declared in services/security/oauth2-proxy.nix */
  reverseProxy?: Definition<boolean>
  /** Default: `null`. Declared in services/security/oauth2-proxy.nix */
  scope?: Definition<null | string>
  /** Default: `false`. Declared in services/security/oauth2-proxy.nix */
  setXauthrequest?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/oauth2-proxy.nix */
  signatureKey?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/security/oauth2-proxy.nix */
  skipAuthRegexes?: Definition<List<Definition<string>>>
  tls?: ServicesOauth2ProxyTls
  /** Default: `[ ]`. Declared in services/security/oauth2-proxy.nix */
  upstream?: Definition<List<Definition<string>> | string>
  /** Default: `null`. Declared in services/security/oauth2-proxy.nix */
  validateURL?: Definition<null | string>
}

/** `services.oauth2-proxy.azure` */
export interface ServicesOauth2ProxyAzure extends Definitions<ServicesOauth2ProxyAzure> {
  /** Declared in services/security/oauth2-proxy.nix */
  resource?: Definition<string>
  /** Default: `"common"`. Declared in services/security/oauth2-proxy.nix */
  tenant?: Definition<string>
}

/** `services.oauth2-proxy.cookie` */
export interface ServicesOauth2ProxyCookie extends Definitions<ServicesOauth2ProxyCookie> {
  /** Default: `null`. Declared in services/security/oauth2-proxy.nix */
  domain?: Definition<null | string>
  /** Default: `"168h0m0s"`. Declared in services/security/oauth2-proxy.nix */
  expire?: Definition<string>
  /** Default: `true`. Declared in services/security/oauth2-proxy.nix */
  httpOnly?: Definition<boolean>
  /** Default: `"_oauth2_proxy"`. Declared in services/security/oauth2-proxy.nix */
  name?: Definition<string>
  /** Default: `null`. Declared in services/security/oauth2-proxy.nix */
  refresh?: Definition<null | string>
  /** Declared in services/security/oauth2-proxy.nix */
  secret?: Definition<null | string>
  /** Default: `true`. Declared in services/security/oauth2-proxy.nix */
  secure?: Definition<boolean>
}

/** `services.oauth2-proxy.email` */
export interface ServicesOauth2ProxyEmail extends Definitions<ServicesOauth2ProxyEmail> {
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/security/oauth2-proxy.nix */
  addresses?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/security/oauth2-proxy.nix */
  domains?: Definition<List<Definition<string>>>
}

/** `services.oauth2-proxy.github` */
export interface ServicesOauth2ProxyGithub extends Definitions<ServicesOauth2ProxyGithub> {
  /** Default: `null`. Declared in services/security/oauth2-proxy.nix */
  org?: Definition<null | string>
  /** Default: `null`. Declared in services/security/oauth2-proxy.nix */
  team?: Definition<null | string>
}

/** `services.oauth2-proxy.google` */
export interface ServicesOauth2ProxyGoogle extends Definitions<ServicesOauth2ProxyGoogle> {
  /** Declared in services/security/oauth2-proxy.nix */
  adminEmail?: Definition<string>
  /** Default: `[ ]`. Declared in services/security/oauth2-proxy.nix */
  groups?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Declared in services/security/oauth2-proxy.nix */
  serviceAccountJSON?: Definition<Path>
}

/** `services.oauth2-proxy.htpasswd` */
export interface ServicesOauth2ProxyHtpasswd extends Definitions<ServicesOauth2ProxyHtpasswd> {
  /** Default: `true`. Declared in services/security/oauth2-proxy.nix */
  displayForm?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/oauth2-proxy.nix */
  file?: Definition<null | Path>
}

/** `services.oauth2-proxy.nginx` */
export interface ServicesOauth2ProxyNginx extends Definitions<ServicesOauth2ProxyNginx> {
  /** Declared in services/security/oauth2-proxy-nginx.nix */
  domain?: Definition<string>
  /** Default: `config.services.oauth2-proxy.httpAddress`. Declared in services/security/oauth2-proxy-nginx.nix */
  proxy?: Definition<string>
  /** Default: `{ }`. Declared in services/security/oauth2-proxy-nginx.nix */
  virtualHosts?: Definition<AttributeSet<ServicesOauth2ProxyNginxVirtualHost> | List<Definition<string>>>
}

/** `services.oauth2-proxy.nginx.virtualHosts.<name>` */
export interface ServicesOauth2ProxyNginxVirtualHost extends Definitions<ServicesOauth2ProxyNginxVirtualHost> {
  /** Default: `null`. Declared in services/security/oauth2-proxy-nginx.nix */
  allowed_email_domains?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/security/oauth2-proxy-nginx.nix */
  allowed_emails?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/security/oauth2-proxy-nginx.nix */
  allowed_groups?: Definition<null | List<Definition<string>>>
}

/** `services.oauth2-proxy.tls` */
export interface ServicesOauth2ProxyTls extends Definitions<ServicesOauth2ProxyTls> {
  /** Type: `absolute path`. Declared in services/security/oauth2-proxy.nix */
  certificate?: Definition<Path>
  /** Default: `false`. Declared in services/security/oauth2-proxy.nix */
  enable?: Definition<boolean>
  /** Default: `":443"`. Declared in services/security/oauth2-proxy.nix */
  httpsAddress?: Definition<string>
  /** Type: `absolute path`. Declared in services/security/oauth2-proxy.nix */
  key?: Definition<Path>
}

/** `services.ocis` */
export interface ServicesOcis extends Definitions<ServicesOcis> {
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/ocis.nix */
  address?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/ocis.nix */
  configDir?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-apps/ocis.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/ocis.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/ocis.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"ocis"`. Declared in services/web-apps/ocis.nix */
  group?: Definition<string>
  /** Declared in services/web-apps/ocis.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9200`. Declared in services/web-apps/ocis.nix */
  port?: Definition<Integer>
  /** Default: `"/var/lib/ocis"`. Declared in services/web-apps/ocis.nix */
  stateDir?: Definition<string>
  /** Default: `"https://localhost:9200"`. Declared in services/web-apps/ocis.nix */
  url?: Definition<string>
  /** Default: `"ocis"`. Declared in services/web-apps/ocis.nix */
  user?: Definition<string>
}

/** `services.ocserv` */
export interface ServicesOcserv extends Definitions<ServicesOcserv> {
  /** Type: `strings concatenated with “\n”`. Declared in services/networking/ocserv.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/networking/ocserv.nix */
  enable?: Definition<boolean>
}

/** `services.ocsinventory-agent` */
export interface ServicesOcsinventoryAgent extends Definitions<ServicesOcsinventoryAgent> {
  /** Default: `false`. Declared in services/monitoring/ocsinventory-agent.nix */
  enable?: Definition<boolean>
  /** Default: `"daily"`. Declared in services/monitoring/ocsinventory-agent.nix */
  interval?: Definition<string>
  /** Default: `pkgs.ocsinventory-agent`. Declared in services/monitoring/ocsinventory-agent.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/monitoring/ocsinventory-agent.nix */
  settings?: Definition<ServicesOcsinventoryAgentSettings>
}

/** `services.ocsinventory-agent.settings` */
export interface ServicesOcsinventoryAgentSettings {
  /** Type: `absolute path`. Default: `config.security.pki.caBundle`. Declared in services/monitoring/ocsinventory-agent.nix */
  ca?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/ocsinventory-agent.nix */
  debug?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/ocsinventory-agent.nix */
  local?: Definition<null | Path>
  /** Default: `null`. Declared in services/monitoring/ocsinventory-agent.nix */
  server?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/ocsinventory-agent.nix */
  tag?: Definition<null | string>
  [name: string]: NixValue | undefined
}

/** `services.octoprint` */
export interface ServicesOctoprint extends Definitions<ServicesOctoprint> {
  /** Default: `false`. Declared in services/misc/octoprint.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/octoprint.nix */
  extraConfig?: Definition<NixAttributes>
  /** Default: `"octoprint"`. Declared in services/misc/octoprint.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/misc/octoprint.nix */
  host?: Definition<null | string>
  /** Default: `false`. Declared in services/misc/octoprint.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.octoprint`. Declared in services/misc/octoprint.nix */
  package?: Definition<Package>
  /** Default: `plugins: []`. Declared in services/misc/octoprint.nix */
  plugins?: Definition<NixFunction<List<Definition<Package>>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5000`. Declared in services/misc/octoprint.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/var/lib/octoprint"`. Declared in services/misc/octoprint.nix */
  stateDir?: Definition<Path>
  /** Default: `"octoprint"`. Declared in services/misc/octoprint.nix */
  user?: Definition<string>
}

/** `services.odoo` */
export interface ServicesOdoo extends Definitions<ServicesOdoo> {
  /** Default: `[ ]`. Declared in services/finance/odoo.nix */
  addons?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in services/finance/odoo.nix */
  autoInit?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/finance/odoo.nix */
  autoInitExtraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/finance/odoo.nix */
  domain?: Definition<null | string>
  /** Default: `false`. Declared in services/finance/odoo.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.odoo`. Declared in services/finance/odoo.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/finance/odoo.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `services.offlineimap` */
export interface ServicesOfflineimap extends Definitions<ServicesOfflineimap> {
  /** Default: `false`. Declared in services/mail/offlineimap.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/mail/offlineimap.nix */
  install?: Definition<boolean>
  /** Default: `"*:0/3"`. Declared in services/mail/offlineimap.nix */
  onCalendar?: Definition<string>
  /** Default: `pkgs.offlineimap`. Declared in services/mail/offlineimap.nix */
  package?: Definition<Package>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/mail/offlineimap.nix */
  path?: Definition<List<Definition<Path>>>
  /** Default: `"120sec"`. Declared in services/mail/offlineimap.nix */
  timeoutStartSec?: Definition<string>
}

/** `services.ofono` */
export interface ServicesOfono extends Definitions<ServicesOfono> {
  /** Default: `false`. Declared in services/networking/ofono.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/ofono.nix */
  plugins?: Definition<List<Definition<Package>>>
}

/** `services.oidentd` */
export interface ServicesOidentd extends Definitions<ServicesOidentd> {
  /** Default: `false`. Declared in services/networking/oidentd.nix */
  enable?: Definition<boolean>
}

/** `services.oink` */
export interface ServicesOink extends Definitions<ServicesOink> {
  /** Type: `absolute path`. Declared in services/networking/oink.nix */
  apiKeyFile?: Definition<Path>
  /** Default: `[ ]`. Declared in services/networking/oink.nix */
  domains?: Definition<List<Definition<NixAttributes>>>
  /** Default: `false`. Declared in services/networking/oink.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.oink`. Declared in services/networking/oink.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Declared in services/networking/oink.nix */
  secretApiKeyFile?: Definition<Path>
  settings?: ServicesOinkSettings
}

/** `services.oink.settings` */
export interface ServicesOinkSettings extends Definitions<ServicesOinkSettings> {
  /** Type: `integer between 60 and 172800 (both inclusive)`. Default: `900`. Declared in services/networking/oink.nix */
  interval?: Definition<Integer>
  /** Type: `integer between 600 and 172800 (both inclusive)`. Default: `600`. Declared in services/networking/oink.nix */
  ttl?: Definition<Integer>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  apiKey?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  secretApiKey?: NixValue
}

/** `services.olivetin` */
export interface ServicesOlivetin extends Definitions<ServicesOlivetin> {
  /** Default: `false`. Declared in services/web-apps/olivetin.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/olivetin.nix */
  extraConfigFiles?: Definition<List<Definition<Path>>>
  /** Default: `"olivetin"`. Declared in services/web-apps/olivetin.nix */
  group?: Definition<string>
  /** Default: `pkgs.olivetin`. Declared in services/web-apps/olivetin.nix */
  package?: Definition<Package>
  /** Default: `with pkgs; [ bash ]`. Declared in services/web-apps/olivetin.nix */
  path?: Definition<List<Definition<Package | string>>>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/web-apps/olivetin.nix */
  settings?: Definition<ServicesOlivetinSettings>
  /** Default: `"olivetin"`. Declared in services/web-apps/olivetin.nix */
  user?: Definition<string>
}

/** `services.olivetin.settings` */
export interface ServicesOlivetinSettings {
  /** Default: `"127.0.0.1:8000"`. Declared in services/web-apps/olivetin.nix */
  ListenAddressSingleHTTPFrontend?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.ollama` */
export interface ServicesOllama extends Definitions<ServicesOllama> {
  /** Default: `null`. Declared in services/misc/ollama.nix */
  acceleration?: Definition<null | false | "rocm" | "cuda" | "vulkan">
  /** Default: `false`. Declared in services/misc/ollama.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/ollama.nix */
  environmentVariables?: Definition<AttributeSet<Definition<string>>>
  /** Default: `config.services.ollama.user`. Declared in services/misc/ollama.nix */
  group?: Definition<null | string>
  /** Default: `"/var/lib/ollama"`. Declared in services/misc/ollama.nix */
  home?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/misc/ollama.nix */
  host?: Definition<string>
  /** Default: `[ ]`. Declared in services/misc/ollama.nix */
  loadModels?: Definition<List<Definition<string>>>
  /** Default: `"\${config.services.ollama.home}/models"`. Declared in services/misc/ollama.nix */
  models?: Definition<string>
  /** Default: `false`. Declared in services/misc/ollama.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.ollama`. Declared in services/misc/ollama.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `11434`. Declared in services/misc/ollama.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/misc/ollama.nix */
  rocmOverrideGfx?: Definition<null | string>
  /** Default: `false`. Declared in services/misc/ollama.nix */
  syncModels?: Definition<boolean>
  /** Default: `null`. Declared in services/misc/ollama.nix */
  user?: Definition<null | string>
}

/** `services.ombi` */
export interface ServicesOmbi extends Definitions<ServicesOmbi> {
  /** Default: `"/var/lib/ombi"`. Declared in services/misc/ombi.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/ombi.nix */
  enable?: Definition<boolean>
  /** Default: `"ombi"`. Declared in services/misc/ombi.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/ombi.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.ombi`. Declared in services/misc/ombi.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5000`. Declared in services/misc/ombi.nix */
  port?: Definition<Integer>
  /** Default: `"ombi"`. Declared in services/misc/ombi.nix */
  user?: Definition<string>
}

/** `services.omnom` */
export interface ServicesOmnom extends Definitions<ServicesOmnom> {
  /** Type: `absolute path`. Default: `"/var/lib/omnom"`. Declared in services/misc/omnom.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/misc/omnom.nix */
  enable?: Definition<boolean>
  /** Type: `non-empty string`. Default: `"omnom"`. Declared in services/misc/omnom.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/omnom.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.omnom`. Declared in services/misc/omnom.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/omnom.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7331`. Declared in services/misc/omnom.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/misc/omnom.nix */
  settings?: Definition<ServicesOmnomSettings>
  /** Type: `non-empty string`. Default: `"omnom"`. Declared in services/misc/omnom.nix */
  user?: Definition<string>
}

/** `services.omnom.settings` */
export interface ServicesOmnomSettings {
  activitypub?: Definition<ServicesOmnomSettingsActivitypub>
  app?: Definition<ServicesOmnomSettingsApp>
  db?: Definition<ServicesOmnomSettingsDb>
  server?: Definition<ServicesOmnomSettingsServer>
  smtp?: Definition<ServicesOmnomSettingsSmtp>
  storage?: Definition<ServicesOmnomSettingsStorage>
  [name: string]: Definition<ServicesOmnomSettingsActivitypub | ServicesOmnomSettingsApp | ServicesOmnomSettingsDb | ServicesOmnomSettingsServer | ServicesOmnomSettingsSmtp | ServicesOmnomSettingsStorage> | JsonValue | undefined
}

/** `services.omnom.settings.activitypub` */
export interface ServicesOmnomSettingsActivitypub {
  /** Type: `absolute path`. Default: `"${config.services.omnom.dataDir}/private.pem"`. Declared in services/misc/omnom.nix */
  privkey?: Definition<Path>
  /** Type: `absolute path`. Default: `"${config.services.omnom.dataDir}/public.pem"`. Declared in services/misc/omnom.nix */
  pubkey?: Definition<Path>
  [name: string]: JsonValue | undefined
}

/** `services.omnom.settings.app` */
export interface ServicesOmnomSettingsApp {
  /** Default: `false`. Declared in services/misc/omnom.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/omnom.nix */
  disable_signup?: Definition<boolean>
  /** Default: `20`. Declared in services/misc/omnom.nix */
  results_per_page?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.omnom.settings.db` */
export interface ServicesOmnomSettingsDb {
  /** Default: `"${config.services.omnom.dataDir}/db.sqlite3"`. Declared in services/misc/omnom.nix */
  connection?: Definition<string>
  /** Default: `"sqlite"`. Declared in services/misc/omnom.nix */
  type?: "sqlite"
  [name: string]: JsonValue | undefined
}

/** `services.omnom.settings.server` */
export interface ServicesOmnomSettingsServer {
  /** Default: `"127.0.0.1:${config.services.omnom.port}"`. Declared in services/misc/omnom.nix */
  address?: Definition<string>
  /** Default: `true`. Declared in services/misc/omnom.nix */
  secure_cookie?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.omnom.settings.smtp` */
export interface ServicesOmnomSettingsSmtp {
  /** Default: `5`. Declared in services/misc/omnom.nix */
  connection_timeout?: Definition<Integer>
  /** Default: `""`. Declared in services/misc/omnom.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `25`. Declared in services/misc/omnom.nix */
  port?: Definition<Integer>
  /** Default: `10`. Declared in services/misc/omnom.nix */
  send_timeout?: Definition<Integer>
  /** Default: `"Omnom <omnom@127.0.0.1>"`. Declared in services/misc/omnom.nix */
  sender?: Definition<string>
  /** Default: `false`. Declared in services/misc/omnom.nix */
  tls?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/omnom.nix */
  tls_allow_insecure?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.omnom.settings.storage` */
export interface ServicesOmnomSettingsStorage {
  /** Default: `"fs"`. Declared in services/misc/omnom.nix */
  type?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.oncall` */
export interface ServicesOncall extends Definitions<ServicesOncall> {
  database?: ServicesOncallDatabase
  /** Default: `false`. Declared in services/web-apps/oncall.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.oncall`. Declared in services/web-apps/oncall.nix */
  package?: Definition<Package>
  /** Type: `absolute path not in the Nix store`. Declared in services/web-apps/oncall.nix */
  secretFile?: Definition<Path>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/web-apps/oncall.nix */
  settings?: Definition<ServicesOncallSettings>
}

/** `services.oncall.database` */
export interface ServicesOncallDatabase extends Definitions<ServicesOncallDatabase> {
  /** Default: `true`. Declared in services/web-apps/oncall.nix */
  createLocally?: Definition<boolean>
}

/** `services.oncall.settings` */
export interface ServicesOncallSettings {
  db?: Definition<ServicesOncallSettingsDb>
  /** Default: `"localhost"`. Declared in services/web-apps/oncall.nix */
  oncall_host?: Definition<string>
  [name: string]: Definition<ServicesOncallSettingsDb> | JsonValue | undefined
}

/** `services.oncall.settings.db` */
export interface ServicesOncallSettingsDb {
  conn?: Definition<ServicesOncallSettingsDbConn>
  [name: string]: Definition<ServicesOncallSettingsDbConn> | JsonValue | undefined
}

/** `services.oncall.settings.db.conn` */
export interface ServicesOncallSettingsDbConn {
  kwargs?: Definition<ServicesOncallSettingsDbConnKwargs>
  /** Default: `true`. Declared in services/web-apps/oncall.nix */
  require_auth?: Definition<boolean>
  /** Default: `"%(scheme)s://%(user)s@%(host)s:%(port)s/%(database)s?charset=%(charset)s&unix_socket=/run/mysqld/mysqld.sock"`. Declared in services/web-apps/oncall.nix */
  str?: Definition<string>
  [name: string]: Definition<ServicesOncallSettingsDbConnKwargs> | JsonValue | undefined
}

/** `services.oncall.settings.db.conn.kwargs` */
export interface ServicesOncallSettingsDbConnKwargs {
  /** Default: `"oncall"`. Declared in services/web-apps/oncall.nix */
  database?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/oncall.nix */
  host?: Definition<string>
  /** Default: `"oncall"`. Declared in services/web-apps/oncall.nix */
  user?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.onedrive` */
export interface ServicesOnedrive extends Definitions<ServicesOnedrive> {
  /** Default: `false`. Declared in services/networking/onedrive.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.onedrive`. Declared in services/networking/onedrive.nix */
  package?: Definition<Package>
}

/** `services.onlyoffice` */
export interface ServicesOnlyoffice extends Definitions<ServicesOnlyoffice> {
  /** Default: `false`. Declared in services/web-apps/onlyoffice.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/onlyoffice.nix */
  enableExampleServer?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/web-apps/onlyoffice.nix */
  examplePort?: Definition<Integer>
  /** Default: `"localhost"`. Declared in services/web-apps/onlyoffice.nix */
  hostname?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/onlyoffice.nix */
  jwtSecretFile?: Definition<null | string>
  /** Default: `pkgs.onlyoffice-documentserver`. Declared in services/web-apps/onlyoffice.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8000`. Declared in services/web-apps/onlyoffice.nix */
  port?: Definition<Integer>
  /** Default: `"/run/postgresql"`. Declared in services/web-apps/onlyoffice.nix */
  postgresHost?: Definition<string>
  /** Default: `"onlyoffice"`. Declared in services/web-apps/onlyoffice.nix */
  postgresName?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/onlyoffice.nix */
  postgresPasswordFile?: Definition<null | string>
  /** Default: `"onlyoffice"`. Declared in services/web-apps/onlyoffice.nix */
  postgresUser?: Definition<string>
  /** Default: `"amqp://guest:guest@localhost:5672"`. Declared in services/web-apps/onlyoffice.nix */
  rabbitmqUrl?: Definition<string>
  /** Declared in services/web-apps/onlyoffice.nix */
  securityNonceFile?: Definition<string>
  /** Default: `pkgs.x2t`. Declared in services/web-apps/onlyoffice.nix */
  x2t?: Definition<Package>
}

/** `services.open-web-calendar` */
export interface ServicesOpenWebCalendar extends Definitions<ServicesOpenWebCalendar> {
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/web-apps/open-web-calendar.nix */
  calendarSettings?: Definition<AttributeSet<JsonValue>>
  /** Declared in services/web-apps/open-web-calendar.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/open-web-calendar.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.open-web-calendar`. Declared in services/web-apps/open-web-calendar.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/web-apps/open-web-calendar.nix */
  settings?: Definition<ServicesOpenWebCalendarSettings>
}

/** `services.open-web-calendar.settings` */
export interface ServicesOpenWebCalendarSettings {
  [name: string]: Definition<null | boolean | Integer | number | string> | undefined
}

/** `services.open-webui` */
export interface ServicesOpenWebui extends Definitions<ServicesOpenWebui> {
  /** Default: `false`. Declared in services/misc/open-webui.nix */
  enable?: Definition<boolean>
  /** Default: `{ ANONYMIZED_TELEMETRY = "False"; DO_NOT_TRACK = "True"; SCARF_NO_ANALYTICS = "True"; }`. Declared in services/misc/open-webui.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/open-webui.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"127.0.0.1"`. Declared in services/misc/open-webui.nix */
  host?: Definition<string>
  /** Default: `false`. Declared in services/misc/open-webui.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.open-webui`. Declared in services/misc/open-webui.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/open-webui.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/var/lib/open-webui"`. Declared in services/misc/open-webui.nix */
  stateDir?: Definition<Path>
}

/** `services.openafsClient` */
export interface ServicesOpenafsClient extends Definitions<ServicesOpenafsClient> {
  /** Default: `true`. Declared in services/network-filesystems/openafs/client.nix */
  afsdb?: Definition<boolean>
  cache?: ServicesOpenafsClientCache
  /** Default: `""`. Declared in services/network-filesystems/openafs/client.nix */
  cellName?: Definition<string>
  /** Default: `[ ]`. Declared in services/network-filesystems/openafs/client.nix */
  cellServDB?: Definition<List<ServicesOpenafsClientCellServDBEntry>>
  /** Default: `true`. Declared in services/network-filesystems/openafs/client.nix */
  crypt?: Definition<boolean>
  /** Default: `2`. Declared in services/network-filesystems/openafs/client.nix */
  daemons?: Definition<Integer>
  /** Default: `false`. Declared in services/network-filesystems/openafs/client.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/openafs/client.nix */
  fakestat?: Definition<boolean>
  /** Type: `string matching the pattern compat|md5`. Default: `"compat"`. Declared in services/network-filesystems/openafs/client.nix */
  inumcalc?: Definition<string>
  /** Default: `"/afs"`. Declared in services/network-filesystems/openafs/client.nix */
  mountPoint?: Definition<string>
  packages?: ServicesOpenafsClientPackages
  /** Default: `true`. Declared in services/network-filesystems/openafs/client.nix */
  sparse?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/openafs/client.nix */
  startDisconnected?: Definition<boolean>
}

/** `services.openafsClient.cache` */
export interface ServicesOpenafsClientCache extends Definitions<ServicesOpenafsClientCache> {
  /** Default: `100000`. Declared in services/network-filesystems/openafs/client.nix */
  blocks?: Definition<Integer>
  /** Type: `integer between 0 and 30 (both inclusive)`. Default: `0`. Declared in services/network-filesystems/openafs/client.nix */
  chunksize?: Definition<Integer>
  /** Default: `"/var/cache/openafs"`. Declared in services/network-filesystems/openafs/client.nix */
  directory?: Definition<string>
  /** Default: `false`. Declared in services/network-filesystems/openafs/client.nix */
  diskless?: Definition<boolean>
}

/** `services.openafsClient.cellServDB.*` */
export interface ServicesOpenafsClientCellServDBEntry extends Definitions<ServicesOpenafsClientCellServDBEntry> {
  /** Default: `""`. Declared in services/network-filesystems/openafs/client.nix */
  dnsname?: Definition<string>
  /** Default: `""`. Declared in services/network-filesystems/openafs/client.nix */
  ip?: Definition<string>
}

/** `services.openafsClient.packages` */
export interface ServicesOpenafsClientPackages extends Definitions<ServicesOpenafsClientPackages> {
  /** Default: `config.boot.kernelPackages.openafs`. Declared in services/network-filesystems/openafs/client.nix */
  module?: Definition<Package>
  /** Default: `getBin pkgs.openafs`. Declared in services/network-filesystems/openafs/client.nix */
  programs?: Definition<Package>
}

/** `services.openafsServer` */
export interface ServicesOpenafsServer extends Definitions<ServicesOpenafsServer> {
  /** Default: `[ ]`. Declared in services/network-filesystems/openafs/server.nix */
  advertisedAddresses?: Definition<List<Definition<string>>>
  /** Default: `""`. Declared in services/network-filesystems/openafs/server.nix */
  cellName?: Definition<string>
  /** Default: `[ ]`. Declared in services/network-filesystems/openafs/server.nix */
  cellServDB?: Definition<List<ServicesOpenafsServerCellServDBEntry>>
  /** Default: `false`. Declared in services/network-filesystems/openafs/server.nix */
  dottedPrincipals?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/openafs/server.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.openafs`. Declared in services/network-filesystems/openafs/server.nix */
  package?: Definition<Package>
  roles?: ServicesOpenafsServerRoles
  /** Default: `1310720`. Declared in services/network-filesystems/openafs/server.nix */
  udpPacketSize?: Definition<Integer>
}

/** `services.openafsServer.cellServDB.*` */
export interface ServicesOpenafsServerCellServDBEntry extends Definitions<ServicesOpenafsServerCellServDBEntry> {
  /** Default: `""`. Declared in services/network-filesystems/openafs/server.nix */
  dnsname?: Definition<string>
  /** Default: `""`. Declared in services/network-filesystems/openafs/server.nix */
  ip?: Definition<string>
}

/** `services.openafsServer.roles` */
export interface ServicesOpenafsServerRoles extends Definitions<ServicesOpenafsServerRoles> {
  backup?: ServicesOpenafsServerRolesBackup
  database?: ServicesOpenafsServerRolesDatabase
  fileserver?: ServicesOpenafsServerRolesFileserver
}

/** `services.openafsServer.roles.backup` */
export interface ServicesOpenafsServerRolesBackup extends Definitions<ServicesOpenafsServerRolesBackup> {
  /** Default: `""`. Declared in services/network-filesystems/openafs/server.nix */
  buserverArgs?: Definition<string>
  /** Default: `[ ]`. Declared in services/network-filesystems/openafs/server.nix */
  cellServDB?: Definition<List<ServicesOpenafsServerCellServDBEntry>>
  /** Default: `false`. Declared in services/network-filesystems/openafs/server.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/openafs/server.nix */
  enableFabs?: Definition<boolean>
  /** Default: `""`. Declared in services/network-filesystems/openafs/server.nix */
  fabsArgs?: Definition<string>
  /** Default: `{ }`. Declared in services/network-filesystems/openafs/server.nix */
  fabsExtraConfig?: Definition<NixAttributes>
}

/** `services.openafsServer.roles.database` */
export interface ServicesOpenafsServerRolesDatabase extends Definitions<ServicesOpenafsServerRolesDatabase> {
  /** Default: `true`. Declared in services/network-filesystems/openafs/server.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/network-filesystems/openafs/server.nix */
  ptserverArgs?: Definition<string>
  /** Default: `""`. Declared in services/network-filesystems/openafs/server.nix */
  vlserverArgs?: Definition<string>
}

/** `services.openafsServer.roles.fileserver` */
export interface ServicesOpenafsServerRolesFileserver extends Definitions<ServicesOpenafsServerRolesFileserver> {
  /** Default: `true`. Declared in services/network-filesystems/openafs/server.nix */
  enable?: Definition<boolean>
  /** Default: `"-vattachpar 128 -vhashsize 11 -L -rxpck 400 -cb 1000000"`. Declared in services/network-filesystems/openafs/server.nix */
  fileserverArgs?: Definition<string>
  /** Default: `""`. Declared in services/network-filesystems/openafs/server.nix */
  salvagerArgs?: Definition<string>
  /** Default: `""`. Declared in services/network-filesystems/openafs/server.nix */
  salvageserverArgs?: Definition<string>
  /** Default: `""`. Declared in services/network-filesystems/openafs/server.nix */
  volserverArgs?: Definition<string>
}

/** `services.openarena` */
export interface ServicesOpenarena extends Definitions<ServicesOpenarena> {
  /** Default: `false`. Declared in services/games/openarena.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/games/openarena.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/games/openarena.nix */
  openPorts?: Definition<boolean>
  /** Default: `pkgs.openarena`. Declared in services/games/openarena.nix */
  package?: Definition<Package>
}

/** `services.openbao` */
export interface ServicesOpenbao extends Definitions<ServicesOpenbao> {
  /** Default: `false`. Declared in services/security/openbao.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/security/openbao.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.openbao`. Declared in services/security/openbao.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Declared in services/security/openbao.nix */
  settings?: Definition<ServicesOpenbaoSettings>
}

/** `services.openbao.settings` */
export interface ServicesOpenbaoSettings {
  /** Type: `attribute set of (open submodule of (JSON value))`. Declared in services/security/openbao.nix */
  listener?: Definition<AttributeSet<Definition<ServicesOpenbaoSettingsListenerEntry>>>
  /** Default: `false`. Declared in services/security/openbao.nix */
  ui?: Definition<boolean>
  [name: string]: Definition<AttributeSet<Definition<ServicesOpenbaoSettingsListenerEntry>>> | JsonValue | undefined
}

/** `services.openbao.settings.listener.<name>` */
export interface ServicesOpenbaoSettingsListenerEntry {
  /** Default: `if config.services.openbao.settings.listener.<name>.type == "unix" then "/run/openbao/openbao.sock" else "127.0.0.1:8200"`. Declared in services/security/openbao.nix */
  address?: Definition<string>
  /** Declared in services/security/openbao.nix */
  type?: Definition<"tcp" | "unix">
  [name: string]: JsonValue | undefined
}

/** `services.opencloud` */
export interface ServicesOpencloud extends Definitions<ServicesOpencloud> {
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/opencloud.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/opencloud.nix */
  enable?: Definition<boolean>
  /** Default: `{ OC_INSECURE = "true"; }`. Declared in services/web-apps/opencloud.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/opencloud.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"opencloud"`. Declared in services/web-apps/opencloud.nix */
  group?: Definition<string>
  /** Default: `pkgs.opencloud.idp-web`. Declared in services/web-apps/opencloud.nix */
  idpWebPackage?: Definition<Package>
  /** Default: `pkgs.opencloud`. Declared in services/web-apps/opencloud.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9200`. Declared in services/web-apps/opencloud.nix */
  port?: Definition<Integer>
  /** Type: `attribute set of (YAML 1.1 value)`. Default: `{ }`. Declared in services/web-apps/opencloud.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  /** Default: `"/var/lib/opencloud"`. Declared in services/web-apps/opencloud.nix */
  stateDir?: Definition<string>
  /** Default: `"https://localhost:9200"`. Declared in services/web-apps/opencloud.nix */
  url?: Definition<string>
  /** Default: `"opencloud"`. Declared in services/web-apps/opencloud.nix */
  user?: Definition<string>
  /** Default: `pkgs.opencloud.web`. Declared in services/web-apps/opencloud.nix */
  webPackage?: Definition<Package>
}

/** `services.opendkim` */
export interface ServicesOpendkim extends Definitions<ServicesOpendkim> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/mail/opendkim.nix */
  configFile?: Definition<null | Path>
  /** Default: `"csl:${config.networking.hostName}"`. Declared in services/mail/opendkim.nix */
  domains?: Definition<string>
  /** Default: `false`. Declared in services/mail/opendkim.nix */
  enable?: Definition<boolean>
  /** Default: `"opendkim"`. Declared in services/mail/opendkim.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/opendkim/keys"`. Declared in services/mail/opendkim.nix */
  keyPath?: Definition<Path>
  /** Declared in services/mail/opendkim.nix */
  selector?: Definition<string>
  /** Type: `open submodule of attribute set of string`. Default: `{ }`. Declared in services/mail/opendkim.nix */
  settings?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"local:/run/opendkim/opendkim.sock"`. Declared in services/mail/opendkim.nix */
  socket?: Definition<string>
  /** Default: `"opendkim"`. Declared in services/mail/opendkim.nix */
  user?: Definition<string>
  /**
   * Type: `absolute path`.
   *
   * @deprecated renamed to services.opendkim.keyPath
   */
  keyFile?: Definition<Path>
}

/** `services.opengfw` */
export interface ServicesOpengfw extends Definitions<ServicesOpengfw> {
  /** Type: `(optionally newline-terminated) single-line string`. Default: `"/var/lib/opengfw"`. Declared in services/networking/opengfw.nix */
  dir?: Definition<string>
  /** Default: `false`. Declared in services/networking/opengfw.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/opengfw.nix */
  logFile?: Definition<null | Path>
  /** Default: `"json"`. Declared in services/networking/opengfw.nix */
  logFormat?: Definition<"json" | "console">
  /** Default: `"info"`. Declared in services/networking/opengfw.nix */
  logLevel?: Definition<"debug" | "info" | "warn" | "error">
  /** Default: `pkgs.opengfw`. Declared in services/networking/opengfw.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/opengfw.nix */
  pcapReplay?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/networking/opengfw.nix */
  rules?: Definition<List<ServicesOpengfwRule>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/opengfw.nix */
  rulesFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/opengfw.nix */
  settings?: null | ServicesOpengfwSettings
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/opengfw.nix */
  settingsFile?: Definition<null | Path>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `"opengfw"`. Declared in services/networking/opengfw.nix */
  user?: Definition<string>
}

/** `services.opengfw.rules.*` */
export interface ServicesOpengfwRule extends Definitions<ServicesOpengfwRule> {
  /** Default: `"allow"`. Declared in services/networking/opengfw.nix */
  action?: Definition<"allow" | "block" | "drop" | "modify">
  /** Declared in services/networking/opengfw.nix */
  expr?: Definition<string>
  /** Default: `true`. Declared in services/networking/opengfw.nix */
  log?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/opengfw.nix */
  modifier?: null | ServicesOpengfwRuleModifier
  /** Type: `(optionally newline-terminated) single-line string`. Declared in services/networking/opengfw.nix */
  name?: Definition<string>
}

/** `services.opengfw.rules.*.modifier` */
export interface ServicesOpengfwRuleModifier extends Definitions<ServicesOpengfwRuleModifier> {
  /** Declared in services/networking/opengfw.nix */
  args?: Definition<NixAttributes>
  /** Type: `(optionally newline-terminated) single-line string`. Declared in services/networking/opengfw.nix */
  name?: Definition<string>
}

/** `services.opengfw.settings` */
export interface ServicesOpengfwSettings extends Definitions<ServicesOpengfwSettings> {
  /** Default: `{ }`. Declared in services/networking/opengfw.nix */
  io?: ServicesOpengfwSettingsIo
  /** Default: `{ }`. Declared in services/networking/opengfw.nix */
  replay?: ServicesOpengfwSettingsReplay
  /** Default: `{ }`. Declared in services/networking/opengfw.nix */
  ruleset?: ServicesOpengfwSettingsRuleset
  /** Default: `{ }`. Declared in services/networking/opengfw.nix */
  workers?: ServicesOpengfwSettingsWorkers
}

/** `services.opengfw.settings.io` */
export interface ServicesOpengfwSettingsIo extends Definitions<ServicesOpengfwSettingsIo> {
  /** Default: `true`. Declared in services/networking/opengfw.nix */
  local?: Definition<boolean>
  /** Default: `1024`. Declared in services/networking/opengfw.nix */
  queueSize?: Definition<Integer>
  /** Default: `4194304`. Declared in services/networking/opengfw.nix */
  rcvBuf?: Definition<Integer>
  /** Default: "`!config.services.opengfw.settings.io.local`". Declared in services/networking/opengfw.nix */
  rst?: Definition<boolean>
  /** Default: `4194304`. Declared in services/networking/opengfw.nix */
  sndBuf?: Definition<Integer>
}

/** `services.opengfw.settings.replay` */
export interface ServicesOpengfwSettingsReplay extends Definitions<ServicesOpengfwSettingsReplay> {
  /** Default: `false`. Declared in services/networking/opengfw.nix */
  realtime?: Definition<boolean>
}

/** `services.opengfw.settings.ruleset` */
export interface ServicesOpengfwSettingsRuleset extends Definitions<ServicesOpengfwSettingsRuleset> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/opengfw.nix */
  geoip?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/opengfw.nix */
  geosite?: Definition<null | Path>
}

/** `services.opengfw.settings.workers` */
export interface ServicesOpengfwSettingsWorkers extends Definitions<ServicesOpengfwSettingsWorkers> {
  /** Default: `4`. Declared in services/networking/opengfw.nix */
  count?: Definition<Integer>
  /** Default: `16`. Declared in services/networking/opengfw.nix */
  queueSize?: Definition<Integer>
  /** Default: `64`. Declared in services/networking/opengfw.nix */
  tcpMaxBufferedPagesPerConn?: Definition<Integer>
  /** Default: `4096`. Declared in services/networking/opengfw.nix */
  tcpMaxBufferedPagesTotal?: Definition<Integer>
  /** Default: `"10m"`. Declared in services/networking/opengfw.nix */
  tcpTimeout?: Definition<string>
  /** Default: `4096`. Declared in services/networking/opengfw.nix */
  udpMaxStreams?: Definition<Integer>
}

/** `services.openiscsi` */
export interface ServicesOpeniscsi extends Definitions<ServicesOpeniscsi> {
  /** Default: `null`. Declared in services/networking/iscsi/initiator.nix */
  discoverPortal?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/iscsi/initiator.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/iscsi/initiator.nix */
  enableAutoLoginOut?: Definition<boolean>
  /** Default: `""`. Declared in services/networking/iscsi/initiator.nix */
  extraConfig?: Definition<string>
  /** Default: `null`. Declared in services/networking/iscsi/initiator.nix */
  extraConfigFile?: Definition<null | string>
  /** Declared in services/networking/iscsi/initiator.nix */
  name?: Definition<string>
  /** Default: `pkgs.openiscsi`. Declared in services/networking/iscsi/initiator.nix */
  package?: Definition<Package>
}

/** `services.openldap` */
export interface ServicesOpenldap extends Definitions<ServicesOpenldap> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/databases/openldap.nix */
  configDir?: Definition<null | Path>
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in services/databases/openldap.nix */
  declarativeContents?: Definition<AttributeSet<Definition<string>>>
  /** Default: `false`. Declared in services/databases/openldap.nix */
  enable?: Definition<boolean>
  /** Default: `"openldap"`. Declared in services/databases/openldap.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/databases/openldap.nix */
  mutableConfig?: Definition<boolean>
  /** Default: `pkgs.openldap`. Declared in services/databases/openldap.nix */
  package?: Definition<Package>
  /** Declared in services/databases/openldap.nix */
  settings?: ServicesOpenldapSettings
  /** Default: `[ "ldap:///" ]`. Declared in services/databases/openldap.nix */
  urlList?: Definition<List<Definition<string>>>
  /** Default: `"openldap"`. Declared in services/databases/openldap.nix */
  user?: Definition<string>
}

/** `services.openldap.settings` */
export interface ServicesOpenldapSettings extends Definitions<ServicesOpenldapSettings> {
  /** Default: `{ }`. Declared in services/databases/openldap.nix */
  attrs?: Definition<AttributeSet<Definition<string | AttributeSet<Definition<string>> | List<Definition<string | AttributeSet<Definition<string>>>>>>>
  /** Default: `{ }`. Declared in services/databases/openldap.nix */
  children?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/databases/openldap.nix */
  includes?: Definition<List<Definition<Path>>>
}

/** `services.openntpd` */
export interface ServicesOpenntpd extends Definitions<ServicesOpenntpd> {
  /** Default: `false`. Declared in services/networking/ntp/openntpd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/ntp/openntpd.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/networking/ntp/openntpd.nix */
  extraOptions?: Definition<string>
  /** Default: `config.services.ntp.servers`. Declared in services/networking/ntp/openntpd.nix */
  servers?: Definition<List<Definition<string>>>
}

/** `services.opensearch` */
export interface ServicesOpensearch extends Definitions<ServicesOpensearch> {
  /** Type: `absolute path`. Default: `"/var/lib/opensearch"`. Declared in services/search/opensearch.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/search/opensearch.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/search/opensearch.nix */
  extraCmdLineOptions?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/search/opensearch.nix */
  extraJavaOptions?: Definition<List<Definition<string>>>
  /** Default: `"opensearch"`. Declared in services/search/opensearch.nix */
  group?: Definition<string>
  /** Declared in services/search/opensearch.nix */
  logging?: Definition<string>
  /** Default: `pkgs.opensearch`. Declared in services/search/opensearch.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/search/opensearch.nix */
  restartIfChanged?: Definition<boolean>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/search/opensearch.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  /** Default: `"opensearch"`. Declared in services/search/opensearch.nix */
  user?: Definition<string>
}

/** `services.opensmtpd` */
export interface ServicesOpensmtpd extends Definitions<ServicesOpensmtpd> {
  /** Default: `false`. Declared in services/mail/opensmtpd.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/mail/opensmtpd.nix */
  extraServerArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.opensmtpd`. Declared in services/mail/opensmtpd.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/mail/opensmtpd.nix */
  procPackages?: Definition<List<Definition<Package>>>
  /** Type: `strings concatenated with “\n”`. Declared in services/mail/opensmtpd.nix */
  serverConfiguration?: Definition<string>
  /** Default: `true`. Declared in services/mail/opensmtpd.nix */
  setSendmail?: Definition<boolean>
  /** @deprecated renamed to services.opensmtpd.setSendmail */
  addSendmailToSystemPath?: Definition<boolean>
}

/** `services.opensnitch` */
export interface ServicesOpensnitch extends Definitions<ServicesOpensnitch> {
  /** Default: `false`. Declared in services/security/opensnitch.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.opensnitch`. Declared in services/security/opensnitch.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/security/opensnitch.nix */
  rules?: Definition<AttributeSet<JsonValue>>
  /** Type: `open submodule of (JSON value)`. Declared in services/security/opensnitch.nix */
  settings?: Definition<ServicesOpensnitchSettings>
}

/** `services.opensnitch.settings` */
export interface ServicesOpensnitchSettings {
  Audit?: Definition<ServicesOpensnitchSettingsAudit>
  /** Declared in services/security/opensnitch.nix */
  DefaultAction?: Definition<"allow" | "deny">
  Ebpf?: Definition<ServicesOpensnitchSettingsEbpf>
  /** Declared in services/security/opensnitch.nix */
  Firewall?: Definition<"iptables" | "nftables">
  /** Declared in services/security/opensnitch.nix */
  InterceptUnknown?: Definition<boolean>
  /** Type: `integer between 0 and 4 (both inclusive)`. Declared in services/security/opensnitch.nix */
  LogLevel?: Definition<Integer>
  /** Declared in services/security/opensnitch.nix */
  ProcMonitorMethod?: Definition<"ebpf" | "proc" | "ftrace" | "audit">
  Rules?: Definition<ServicesOpensnitchSettingsRules>
  Server?: Definition<ServicesOpensnitchSettingsServer>
  Stats?: Definition<ServicesOpensnitchSettingsStats>
  [name: string]: Definition<ServicesOpensnitchSettingsAudit | ServicesOpensnitchSettingsEbpf | ServicesOpensnitchSettingsRules | ServicesOpensnitchSettingsServer | ServicesOpensnitchSettingsStats> | JsonValue | undefined
}

/** `services.opensnitch.settings.Audit` */
export interface ServicesOpensnitchSettingsAudit {
  /** Type: `absolute path`. Default: `"/run/audit/audispd_events"`. Declared in services/security/opensnitch.nix */
  AudispSocketPath?: Definition<Path>
  [name: string]: JsonValue | undefined
}

/** `services.opensnitch.settings.Ebpf` */
export interface ServicesOpensnitchSettingsEbpf {
  /** Type: `null or absolute path`. Default: `if cfg.settings.ProcMonitorMethod == "ebpf" then "\\$\\{config.boot.kernelPackages.opensnitch-ebpf\\}/etc/opensnitchd" else null;`. Declared in services/security/opensnitch.nix */
  ModulesPath?: Definition<null | Path>
  [name: string]: JsonValue | undefined
}

/** `services.opensnitch.settings.Rules` */
export interface ServicesOpensnitchSettingsRules {
  /** Type: `absolute path`. Default: `"/var/lib/opensnitch/rules"`. Declared in services/security/opensnitch.nix */
  Path?: Definition<Path>
  [name: string]: JsonValue | undefined
}

/** `services.opensnitch.settings.Server` */
export interface ServicesOpensnitchSettingsServer {
  /** Declared in services/security/opensnitch.nix */
  Address?: Definition<string>
  /** Type: `absolute path`. Declared in services/security/opensnitch.nix */
  LogFile?: Definition<Path>
  [name: string]: JsonValue | undefined
}

/** `services.opensnitch.settings.Stats` */
export interface ServicesOpensnitchSettingsStats {
  /** Declared in services/security/opensnitch.nix */
  MaxEvents?: Definition<Integer>
  /** Declared in services/security/opensnitch.nix */
  MaxStats?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.openssh` */
export interface ServicesOpenssh extends Definitions<ServicesOpenssh> {
  /** Default: `true`. Declared in services/networking/ssh/sshd.nix */
  allowSFTP?: Definition<boolean>
  /** Default: `"none"`. Declared in services/networking/ssh/sshd.nix */
  authorizedKeysCommand?: Definition<string>
  /** Default: `"nobody"`. Declared in services/networking/ssh/sshd.nix */
  authorizedKeysCommandUser?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/ssh/sshd.nix */
  authorizedKeysFiles?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/networking/ssh/sshd.nix */
  authorizedKeysInHomedir?: Definition<boolean>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/networking/ssh/sshd.nix */
  banner?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/ssh/sshd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/ssh/sshd.nix */
  extraConfig?: Definition<string>
  /** Default: `[ { bits = 4096; path = "/etc/ssh/ssh_host_rsa_key"; type = "rsa"; } { path = "/etc/ssh/ssh_host_ed25519_key"; type = "ed25519"; } ]`. Declared in services/networking/ssh/sshd.nix */
  hostKeys?: Definition<List<Definition<NixAttributes>>>
  /** Declared in services/networking/ssh/sshd.nix */
  knownHosts?: Definition<AttributeSet<ServicesOpensshKnownHost>>
  /** Default: `[ ]`. Declared in services/networking/ssh/sshd.nix */
  listenAddresses?: Definition<List<ServicesOpensshListenAddress>>
  /** Type: `absolute path`. Declared in services/networking/ssh/sshd.nix */
  moduliFile?: Definition<Path>
  /** Default: `true`. Declared in services/networking/ssh/sshd.nix */
  openFirewall?: Definition<boolean>
  /** Default: `programs.ssh.package`. Declared in services/networking/ssh/sshd.nix */
  package?: Definition<Package>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ 22 ]`. Declared in services/networking/ssh/sshd.nix */
  ports?: Definition<List<Definition<Integer>>>
  /** Type: `open submodule of attribute set of (atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/networking/ssh/sshd.nix */
  settings?: Definition<ServicesOpensshSettings>
  /** Default: `[ ]`. Declared in services/networking/ssh/sshd.nix */
  sftpFlags?: Definition<List<Definition<string>>>
  /** Declared in services/networking/ssh/sshd.nix */
  sftpServerExecutable?: Definition<string>
  /** Default: `false`. Declared in services/networking/ssh/sshd.nix */
  startWhenNeeded?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  challengeResponseAuthentication?: NixValue
  /** @deprecated renamed to services.openssh.settings.Ciphers */
  ciphers?: Definition<null | List<Definition<string>>>
  /** @deprecated renamed to services.openssh.settings.X11Forwarding */
  forwardX11?: Definition<null | boolean>
  /** @deprecated renamed to services.openssh.settings.GatewayPorts */
  gatewayPorts?: Definition<null | string>
  /** @deprecated renamed to services.openssh.settings.KbdInteractiveAuthentication */
  kbdInteractiveAuthentication?: Definition<null | boolean>
  /** @deprecated renamed to services.openssh.settings.KexAlgorithms */
  kexAlgorithms?: Definition<null | List<Definition<string>>>
  /** @deprecated renamed to services.openssh.settings.LogLevel */
  logLevel?: Definition<null | "QUIET" | "FATAL" | "ERROR" | "INFO" | "VERBOSE" | "DEBUG" | "DEBUG1" | "DEBUG2" | "DEBUG3">
  /** @deprecated renamed to services.openssh.settings.Macs */
  macs?: Definition<null | List<Definition<string>>>
  /** @deprecated renamed to services.openssh.settings.PasswordAuthentication */
  passwordAuthentication?: Definition<null | boolean>
  /** @deprecated renamed to services.openssh.settings.PermitRootLogin */
  permitRootLogin?: Definition<null | "yes" | "without-password" | "prohibit-password" | "forced-commands-only" | "no">
  /** @deprecated renamed to services.openssh.settings.UseDns */
  useDns?: Definition<null | boolean>
}

/** `services.openssh.knownHosts.<name>` */
export interface ServicesOpensshKnownHost extends Definitions<ServicesOpensshKnownHost> {
  /** Default: `false`. Declared in programs/ssh.nix */
  certAuthority?: Definition<boolean>
  /** Default: `[ ]`. Declared in programs/ssh.nix */
  extraHostNames?: Definition<List<Definition<string>>>
  /** Default: `[ ‹name› ] ++ config.services.openssh.knownHosts.<name>.extraHostNames`. Declared in programs/ssh.nix */
  hostNames?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in programs/ssh.nix */
  publicKey?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in programs/ssh.nix */
  publicKeyFile?: Definition<null | Path>
}

/** `services.openssh.listenAddresses.*` */
export interface ServicesOpensshListenAddress extends Definitions<ServicesOpensshListenAddress> {
  /** Default: `null`. Declared in services/networking/ssh/sshd.nix */
  addr?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/ssh/sshd.nix */
  port?: Definition<null | Integer>
}

/** `services.openssh.settings` */
export interface ServicesOpensshSettings {
  /** Default: `null`. Declared in services/networking/ssh/sshd.nix */
  AllowGroups?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/ssh/sshd.nix */
  AllowUsers?: Definition<null | List<Definition<string>>>
  /** Default: `"none"`. Declared in services/networking/ssh/sshd.nix */
  AuthorizedPrincipalsFile?: Definition<null | string>
  /** Default: `[ "chacha20-poly1305@openssh.com" "aes256-gcm@openssh.com" "aes128-gcm@openssh.com" "aes256-ctr" "aes192-ctr" "aes128-ctr" ]`. Declared in services/networking/ssh/sshd.nix */
  Ciphers?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/ssh/sshd.nix */
  DenyGroups?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/ssh/sshd.nix */
  DenyUsers?: Definition<null | List<Definition<string>>>
  /** Default: `"no"`. Declared in services/networking/ssh/sshd.nix */
  GatewayPorts?: Definition<null | string>
  /** Default: `true`. Declared in services/networking/ssh/sshd.nix */
  KbdInteractiveAuthentication?: Definition<null | boolean>
  /** Declared in services/networking/ssh/sshd.nix */
  KexAlgorithms?: Definition<null | List<Definition<string>>>
  /** Default: `"INFO"`. Declared in services/networking/ssh/sshd.nix */
  LogLevel?: Definition<null | "QUIET" | "FATAL" | "ERROR" | "INFO" | "VERBOSE" | "DEBUG" | "DEBUG1" | "DEBUG2" | "DEBUG3">
  /** Default: `[ "hmac-sha2-512-etm@openssh.com" "hmac-sha2-256-etm@openssh.com" "umac-128-etm@openssh.com" ]`. Declared in services/networking/ssh/sshd.nix */
  Macs?: Definition<null | List<Definition<string>>>
  /** Default: `true`. Declared in services/networking/ssh/sshd.nix */
  PasswordAuthentication?: Definition<null | boolean>
  /** Default: `"prohibit-password"`. Declared in services/networking/ssh/sshd.nix */
  PermitRootLogin?: Definition<null | "yes" | "without-password" | "prohibit-password" | "forced-commands-only" | "no">
  /** Default: `false`. Declared in services/networking/ssh/sshd.nix */
  PrintMotd?: Definition<null | boolean>
  /** Default: `true`. Declared in services/networking/ssh/sshd.nix */
  StrictModes?: Definition<null | boolean>
  /** Default: `false`. Declared in services/networking/ssh/sshd.nix */
  UseDns?: Definition<null | boolean>
  /** Default: `true`. Declared in services/networking/ssh/sshd.nix */
  UsePAM?: Definition<null | boolean>
  /** Default: `false`. Declared in services/networking/ssh/sshd.nix */
  X11Forwarding?: Definition<null | boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | null | List<Definition<string>> | null | string | null | boolean | null | "QUIET" | "FATAL" | "ERROR" | "INFO" | "VERBOSE" | "DEBUG" | "DEBUG1" | "DEBUG2" | "DEBUG3" | null | "yes" | "without-password" | "prohibit-password" | "forced-commands-only" | "no"> | undefined
}

/** `services.opentelemetry-collector` */
export interface ServicesOpentelemetryCollector extends Definitions<ServicesOpentelemetryCollector> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/opentelemetry-collector.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/opentelemetry-collector.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.opentelemetry-collector`. Declared in services/monitoring/opentelemetry-collector.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/monitoring/opentelemetry-collector.nix */
  settings?: JsonValue
  /** Default: `true if configFile is a store path`. Declared in services/monitoring/opentelemetry-collector.nix */
  validateConfigFile?: Definition<boolean>
}

/** `services.opentracker` */
export interface ServicesOpentracker extends Definitions<ServicesOpentracker> {
  /** Default: `false`. Declared in services/torrent/opentracker.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/torrent/opentracker.nix */
  extraOptions?: Definition<string>
  /** Default: `pkgs.opentracker`. Declared in services/torrent/opentracker.nix */
  package?: Definition<Package>
}

/** `services.opentsdb` */
export interface ServicesOpentsdb extends Definitions<ServicesOpentsdb> {
  /** Type: `strings concatenated with “\n”`. Default: `'' tsd.core.auto_create_metrics = true tsd.http.request.enable_chunked = true ''`. Declared in services/databases/opentsdb.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/databases/opentsdb.nix */
  enable?: Definition<boolean>
  /** Default: `"opentsdb"`. Declared in services/databases/opentsdb.nix */
  group?: Definition<string>
  /** Default: `pkgs.opentsdb`. Declared in services/databases/opentsdb.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4242`. Declared in services/databases/opentsdb.nix */
  port?: Definition<Integer>
  /** Default: `"opentsdb"`. Declared in services/databases/opentsdb.nix */
  user?: Definition<string>
}

/** `services.openvpn` */
export interface ServicesOpenvpn extends Definitions<ServicesOpenvpn> {
  /** Default: `pkgs.openvpn`. Declared in services/networking/openvpn.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/networking/openvpn.nix */
  restartAfterSleep?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/openvpn.nix */
  servers?: Definition<AttributeSet<ServicesOpenvpnServer>>
}

/** `services.openvpn.servers.<name>` */
export interface ServicesOpenvpnServer extends Definitions<ServicesOpenvpnServer> {
  /** Type: `null or (optionally newline-terminated) single-line string or (submodule)`. Default: `null`. Declared in services/networking/openvpn.nix */
  authUserPass?: Definition<null | string | NixAttributes>
  /** Default: `true`. Declared in services/networking/openvpn.nix */
  autoStart?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Declared in services/networking/openvpn.nix */
  config?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/openvpn.nix */
  down?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/openvpn.nix */
  up?: Definition<string>
  /** Default: `false`. Declared in services/networking/openvpn.nix */
  updateResolvConf?: Definition<boolean>
}

/** `services.openvscode-server` */
export interface ServicesOpenvscodeServer extends Definitions<ServicesOpenvscodeServer> {
  /** Default: `null`. Declared in services/web-apps/openvscode-server.nix */
  connectionToken?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/openvscode-server.nix */
  connectionTokenFile?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/openvscode-server.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/openvscode-server.nix */
  extensionsDir?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/web-apps/openvscode-server.nix */
  extraArguments?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/web-apps/openvscode-server.nix */
  extraEnvironment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/web-apps/openvscode-server.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/web-apps/openvscode-server.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `"openvscode-server"`. Declared in services/web-apps/openvscode-server.nix */
  group?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/openvscode-server.nix */
  host?: Definition<string>
  /** Default: `pkgs.openvscode-server`. Declared in services/web-apps/openvscode-server.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/openvscode-server.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/openvscode-server.nix */
  serverDataDir?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/openvscode-server.nix */
  socketPath?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/openvscode-server.nix */
  telemetryLevel?: Definition<null | "off" | "crash" | "error" | "all">
  /** Default: `"openvscode-server"`. Declared in services/web-apps/openvscode-server.nix */
  user?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/openvscode-server.nix */
  userDataDir?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/openvscode-server.nix */
  withoutConnectionToken?: Definition<boolean>
}

/** `services.openwebrx` */
export interface ServicesOpenwebrx extends Definitions<ServicesOpenwebrx> {
  /** Default: `false`. Declared in services/web-apps/openwebrx.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.openwebrx`. Declared in services/web-apps/openwebrx.nix */
  package?: Definition<Package>
}

/** `services.opkssh` */
export interface ServicesOpkssh extends Definitions<ServicesOpkssh> {
  /** Default: `[ ]`. Declared in services/networking/opkssh/opkssh.nix */
  authorizations?: Definition<List<ServicesOpksshAuthorization>>
  /** Default: `false`. Declared in services/networking/opkssh/opkssh.nix */
  enable?: Definition<boolean>
  /** Default: `"opksshuser"`. Declared in services/networking/opkssh/opkssh.nix */
  group?: Definition<string>
  /** Default: `pkgs.opkssh`. Declared in services/networking/opkssh/opkssh.nix */
  package?: Definition<Package>
  /** Declared in services/networking/opkssh/opkssh.nix */
  providers?: Definition<AttributeSet<ServicesOpksshProvider>>
  /** Default: `"opksshuser"`. Declared in services/networking/opkssh/opkssh.nix */
  user?: Definition<string>
}

/** `services.opkssh.authorizations.*` */
export interface ServicesOpksshAuthorization extends Definitions<ServicesOpksshAuthorization> {
  /** Declared in services/networking/opkssh/opkssh.nix */
  issuer?: Definition<string>
  /** Declared in services/networking/opkssh/opkssh.nix */
  principal?: Definition<string>
  /** Declared in services/networking/opkssh/opkssh.nix */
  user?: Definition<string>
}

/** `services.opkssh.providers.<name>` */
export interface ServicesOpksshProvider extends Definitions<ServicesOpksshProvider> {
  /** Declared in services/networking/opkssh/opkssh.nix */
  clientId?: Definition<string>
  /** Declared in services/networking/opkssh/opkssh.nix */
  issuer?: Definition<string>
  /** Default: `"24h"`. Declared in services/networking/opkssh/opkssh.nix */
  lifetime?: Definition<"12h" | "24h" | "48h" | "1week" | "oidc" | "oidc-refreshed">
}

/** `services.orangefs` */
export interface ServicesOrangefs extends Definitions<ServicesOrangefs> {
  client?: ServicesOrangefsClient
  server?: ServicesOrangefsServer
}

/** `services.orangefs.client` */
export interface ServicesOrangefsClient extends Definitions<ServicesOrangefsClient> {
  /** Default: `false`. Declared in services/network-filesystems/orangefs/client.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/network-filesystems/orangefs/client.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Declared in services/network-filesystems/orangefs/client.nix */
  fileSystems?: Definition<List<ServicesOrangefsClientFileSystem>>
}

/** `services.orangefs.client.fileSystems.*` */
export interface ServicesOrangefsClientFileSystem extends Definitions<ServicesOrangefsClientFileSystem> {
  /** Default: `"/orangefs"`. Declared in services/network-filesystems/orangefs/client.nix */
  mountPoint?: Definition<string>
  /** Default: `[ ]`. Declared in services/network-filesystems/orangefs/client.nix */
  options?: Definition<List<Definition<string>>>
  /** Declared in services/network-filesystems/orangefs/client.nix */
  target?: Definition<string>
}

/** `services.orangefs.server` */
export interface ServicesOrangefsServer extends Definitions<ServicesOrangefsServer> {
  /** Default: `[ "bmi_tcp" ]`. Declared in services/network-filesystems/orangefs/server.nix */
  BMIModules?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/network-filesystems/orangefs/server.nix */
  dataStorageSpace?: Definition<null | string>
  /** Default: `false`. Declared in services/network-filesystems/orangefs/server.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/network-filesystems/orangefs/server.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/network-filesystems/orangefs/server.nix */
  extraDefaults?: Definition<string>
  /** Default: `{ orangefs = { }; }`. Declared in services/network-filesystems/orangefs/server.nix */
  fileSystems?: Definition<AttributeSet<ServicesOrangefsServerFileSystem>>
  /** Default: `"syslog"`. Declared in services/network-filesystems/orangefs/server.nix */
  logType?: Definition<"file" | "syslog">
  /** Default: `null`. Declared in services/network-filesystems/orangefs/server.nix */
  metadataStorageSpace?: Definition<null | string>
  /** Default: `{ }`. Declared in services/network-filesystems/orangefs/server.nix */
  servers?: Definition<AttributeSet<Definition<string>>>
}

/** `services.orangefs.server.fileSystems.<name>` */
export interface ServicesOrangefsServerFileSystem extends Definitions<ServicesOrangefsServerFileSystem> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/network-filesystems/orangefs/server.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/network-filesystems/orangefs/server.nix */
  extraStorageHints?: Definition<string>
  /** Default: `1`. Declared in services/network-filesystems/orangefs/server.nix */
  id?: Definition<Integer>
  /** Default: `3`. Declared in services/network-filesystems/orangefs/server.nix */
  rootHandle?: Definition<Integer>
  /** Default: `false`. Declared in services/network-filesystems/orangefs/server.nix */
  troveSyncData?: Definition<boolean>
  /** Default: `true`. Declared in services/network-filesystems/orangefs/server.nix */
  troveSyncMeta?: Definition<boolean>
}

/** `services.orca` */
export interface ServicesOrca extends Definitions<ServicesOrca> {
  /** Default: `false`. Declared in services/accessibility/orca.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.orca`. Declared in services/accessibility/orca.nix */
  package?: Definition<Package>
}

/** `services.orthanc` */
export interface ServicesOrthanc extends Definitions<ServicesOrthanc> {
  /** Default: `false`. Declared in services/misc/orthanc.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/orthanc.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/orthanc.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/misc/orthanc.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.orthanc`. Declared in services/misc/orthanc.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Declared in services/misc/orthanc.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  /** Type: `absolute path`. Default: `"/var/lib/orthanc"`. Declared in services/misc/orthanc.nix */
  stateDir?: Definition<Path>
}

/** `services.osquery` */
export interface ServicesOsquery extends Definitions<ServicesOsquery> {
  /** Default: `false`. Declared in services/monitoring/osquery.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of string`. Default: `{ }`. Declared in services/monitoring/osquery.nix */
  flags?: Definition<ServicesOsqueryFlags>
  /** Default: `{ }`. Declared in services/monitoring/osquery.nix */
  settings?: Definition<NixAttributes>
}

/** `services.osquery.flags` */
export interface ServicesOsqueryFlags {
  [name: string]: Definition<string> | undefined
}

/** `services.osrm` */
export interface ServicesOsrm extends Definitions<ServicesOsrm> {
  /** Default: `"0.0.0.0"`. Declared in services/misc/osrm.nix */
  address?: Definition<string>
  /** Default: `"MLD"`. Declared in services/misc/osrm.nix */
  algorithm?: Definition<"CH" | "CoreCH" | "MLD">
  /** Type: `absolute path`. Declared in services/misc/osrm.nix */
  dataFile?: Definition<Path>
  /** Default: `false`. Declared in services/misc/osrm.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/osrm.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5000`. Declared in services/misc/osrm.nix */
  port?: Definition<Integer>
  /** Default: `4`. Declared in services/misc/osrm.nix */
  threads?: Definition<Integer>
}

/** `services.ostinato` */
export interface ServicesOstinato extends Definitions<ServicesOstinato> {
  /** Default: `false`. Declared in services/networking/ostinato.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7878`. Declared in services/networking/ostinato.nix */
  port?: Definition<Integer>
  portList?: ServicesOstinatoPortList
  /** Default: `"High"`. Declared in services/networking/ostinato.nix */
  rateAccuracy?: Definition<"High" | "Low">
  rpcServer?: ServicesOstinatoRpcServer
}

/** `services.ostinato.portList` */
export interface ServicesOstinatoPortList extends Definitions<ServicesOstinatoPortList> {
  /** Default: `[ ]`. Declared in services/networking/ostinato.nix */
  exclude?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/ostinato.nix */
  include?: Definition<List<Definition<string>>>
}

/** `services.ostinato.rpcServer` */
export interface ServicesOstinatoRpcServer extends Definitions<ServicesOstinatoRpcServer> {
  /** Default: `"0.0.0.0"`. Declared in services/networking/ostinato.nix */
  address?: Definition<string>
}

/** `services.outline` */
export interface ServicesOutline extends Definitions<ServicesOutline> {
  /** Default: `null`. Declared in services/web-apps/outline.nix */
  azureAuthentication?: null | ServicesOutlineAzureAuthentication
  /** Default: `""`. Declared in services/web-apps/outline.nix */
  cdnUrl?: Definition<string>
  /** Default: `1`. Declared in services/web-apps/outline.nix */
  concurrency?: Definition<Integer>
  /** Default: `"local"`. Declared in services/web-apps/outline.nix */
  databaseUrl?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/outline.nix */
  debugOutput?: Definition<null | "http">
  /** Default: `"en_US"`. Declared in services/web-apps/outline.nix */
  defaultLanguage?: Definition<"da_DK" | "de_DE" | "en_US" | "es_ES" | "fa_IR" | "fr_FR" | "it_IT" | "ja_JP" | "ko_KR" | "nl_NL" | "pl_PL" | "pt_BR" | "pt_PT" | "ru_RU" | "sv_SE" | "th_TH" | "vi_VN" | "zh_CN" | "zh_TW">
  /** Default: `null`. Declared in services/web-apps/outline.nix */
  discordAuthentication?: null | ServicesOutlineDiscordAuthentication
  /** Default: `false`. Declared in services/web-apps/outline.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/outline.nix */
  enableUpdateCheck?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/outline.nix */
  forceHttps?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/outline.nix */
  googleAnalyticsId?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/outline.nix */
  googleAuthentication?: null | ServicesOutlineGoogleAuthentication
  /** Default: `"outline"`. Declared in services/web-apps/outline.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/outline.nix */
  logo?: Definition<null | string>
  /** Default: `5120000`. Declared in services/web-apps/outline.nix */
  maximumImportSize?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/outline.nix */
  oidcAuthentication?: null | ServicesOutlineOidcAuthentication
  /** Default: `pkgs.outline`. Declared in services/web-apps/outline.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/outline.nix */
  port?: Definition<Integer>
  /** Default: `"http://localhost:3000"`. Declared in services/web-apps/outline.nix */
  publicUrl?: Definition<string>
  rateLimiter?: ServicesOutlineRateLimiter
  /** Default: `"local"`. Declared in services/web-apps/outline.nix */
  redisUrl?: Definition<string>
  /** Default: `"/var/lib/outline/secret_key"`. Declared in services/web-apps/outline.nix */
  secretKeyFile?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/outline.nix */
  sentryDsn?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/outline.nix */
  sentryTunnel?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/outline.nix */
  slackAuthentication?: null | ServicesOutlineSlackAuthentication
  /** Default: `null`. Declared in services/web-apps/outline.nix */
  slackIntegration?: null | ServicesOutlineSlackIntegration
  /** Default: `null`. Declared in services/web-apps/outline.nix */
  smtp?: null | ServicesOutlineSmtp
  /** Default: `null`. Declared in services/web-apps/outline.nix */
  sslCertFile?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/outline.nix */
  sslKeyFile?: Definition<null | string>
  /** Declared in services/web-apps/outline.nix */
  storage?: ServicesOutlineStorage
  /** Default: `"outline"`. Declared in services/web-apps/outline.nix */
  user?: Definition<string>
  /** Default: `"/var/lib/outline/utils_secret"`. Declared in services/web-apps/outline.nix */
  utilsSecretFile?: Definition<string>
}

/** `services.outline.azureAuthentication` */
export interface ServicesOutlineAzureAuthentication extends Definitions<ServicesOutlineAzureAuthentication> {
  /** Declared in services/web-apps/outline.nix */
  clientId?: Definition<string>
  /** Declared in services/web-apps/outline.nix */
  clientSecretFile?: Definition<string>
  /** Declared in services/web-apps/outline.nix */
  resourceAppId?: Definition<string>
}

/** `services.outline.discordAuthentication` */
export interface ServicesOutlineDiscordAuthentication extends Definitions<ServicesOutlineDiscordAuthentication> {
  /** Declared in services/web-apps/outline.nix */
  clientId?: Definition<string>
  /** Declared in services/web-apps/outline.nix */
  clientSecretFile?: Definition<string>
  /** Default: `""`. Declared in services/web-apps/outline.nix */
  serverId?: Definition<string>
  /** Type: `strings concatenated with “,”`. Default: `""`. Declared in services/web-apps/outline.nix */
  serverRoles?: Definition<string>
}

/** `services.outline.googleAuthentication` */
export interface ServicesOutlineGoogleAuthentication extends Definitions<ServicesOutlineGoogleAuthentication> {
  /** Declared in services/web-apps/outline.nix */
  clientId?: Definition<string>
  /** Declared in services/web-apps/outline.nix */
  clientSecretFile?: Definition<string>
}

/** `services.outline.oidcAuthentication` */
export interface ServicesOutlineOidcAuthentication extends Definitions<ServicesOutlineOidcAuthentication> {
  /** Declared in services/web-apps/outline.nix */
  authUrl?: Definition<string>
  /** Declared in services/web-apps/outline.nix */
  clientId?: Definition<string>
  /** Declared in services/web-apps/outline.nix */
  clientSecretFile?: Definition<string>
  /** Default: `"OpenID"`. Declared in services/web-apps/outline.nix */
  displayName?: Definition<string>
  /** Default: `[ "openid" "profile" "email" ]`. Declared in services/web-apps/outline.nix */
  scopes?: Definition<List<Definition<string>>>
  /** Declared in services/web-apps/outline.nix */
  tokenUrl?: Definition<string>
  /** Declared in services/web-apps/outline.nix */
  userinfoUrl?: Definition<string>
  /** Default: `"preferred_username"`. Declared in services/web-apps/outline.nix */
  usernameClaim?: Definition<string>
}

/** `services.outline.rateLimiter` */
export interface ServicesOutlineRateLimiter extends Definitions<ServicesOutlineRateLimiter> {
  /** Default: `60`. Declared in services/web-apps/outline.nix */
  durationWindow?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/outline.nix */
  enable?: Definition<boolean>
  /** Default: `5000`. Declared in services/web-apps/outline.nix */
  requests?: Definition<Integer>
}

/** `services.outline.slackAuthentication` */
export interface ServicesOutlineSlackAuthentication extends Definitions<ServicesOutlineSlackAuthentication> {
  /** Declared in services/web-apps/outline.nix */
  clientId?: Definition<string>
  /** Declared in services/web-apps/outline.nix */
  secretFile?: Definition<string>
}

/** `services.outline.slackIntegration` */
export interface ServicesOutlineSlackIntegration extends Definitions<ServicesOutlineSlackIntegration> {
  /** Declared in services/web-apps/outline.nix */
  appId?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/outline.nix */
  messageActions?: Definition<boolean>
  /** Declared in services/web-apps/outline.nix */
  verificationTokenFile?: Definition<string>
}

/** `services.outline.smtp` */
export interface ServicesOutlineSmtp extends Definitions<ServicesOutlineSmtp> {
  /** Declared in services/web-apps/outline.nix */
  fromEmail?: Definition<string>
  /** Declared in services/web-apps/outline.nix */
  host?: Definition<string>
  /** Declared in services/web-apps/outline.nix */
  passwordFile?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/web-apps/outline.nix */
  port?: Definition<Integer>
  /** Declared in services/web-apps/outline.nix */
  replyEmail?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/outline.nix */
  secure?: Definition<boolean>
  /** Default: `""`. Declared in services/web-apps/outline.nix */
  tlsCiphers?: Definition<string>
  /** Declared in services/web-apps/outline.nix */
  username?: Definition<string>
}

/** `services.outline.storage` */
export interface ServicesOutlineStorage extends Definitions<ServicesOutlineStorage> {
  /** Default: `null`. Declared in services/web-apps/outline.nix */
  accelerateUrl?: Definition<null | string>
  /** Declared in services/web-apps/outline.nix */
  accessKey?: Definition<string>
  /** Default: `"private"`. Declared in services/web-apps/outline.nix */
  acl?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/outline.nix */
  forcePathStyle?: Definition<boolean>
  /** Default: `"/var/lib/outline/data"`. Declared in services/web-apps/outline.nix */
  localRootDir?: Definition<string>
  /** Default: `"xx-xxxx-x"`. Declared in services/web-apps/outline.nix */
  region?: Definition<string>
  /** Type: `absolute path`. Declared in services/web-apps/outline.nix */
  secretKeyFile?: Definition<Path>
  /** Default: `"s3"`. Declared in services/web-apps/outline.nix */
  storageType?: Definition<"local" | "s3">
  /** Declared in services/web-apps/outline.nix */
  uploadBucketName?: Definition<string>
  /** Declared in services/web-apps/outline.nix */
  uploadBucketUrl?: Definition<string>
  /** Default: `26214400`. Declared in services/web-apps/outline.nix */
  uploadMaxSize?: Definition<Integer>
}

/** `services.overseerr` */
export interface ServicesOverseerr extends Definitions<ServicesOverseerr> {
  /** Default: `false`. Declared in services/misc/overseerr.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/overseerr.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.overseerr`. Declared in services/misc/overseerr.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5055`. Declared in services/misc/overseerr.nix */
  port?: Definition<Integer>
}

/** `services.owamp` */
export interface ServicesOwamp extends Definitions<ServicesOwamp> {
  /** Default: `false`. Declared in services/networking/owamp.nix */
  enable?: Definition<boolean>
}

/** `services.owncast` */
export interface ServicesOwncast extends Definitions<ServicesOwncast> {
  /** Default: `"/var/lib/owncast"`. Declared in services/misc/owncast.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/owncast.nix */
  enable?: Definition<boolean>
  /** Default: `"owncast"`. Declared in services/misc/owncast.nix */
  group?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/misc/owncast.nix */
  listen?: Definition<string>
  /** Default: `false`. Declared in services/misc/owncast.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/owncast.nix */
  port?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1935`. Declared in services/misc/owncast.nix */
  "rtmp-port"?: Definition<Integer>
  /** Default: `"owncast"`. Declared in services/misc/owncast.nix */
  user?: Definition<string>
}

/** `services.oxidized` */
export interface ServicesOxidized extends Definitions<ServicesOxidized> {
  /** Type: `null or absolute path`. Declared in services/admin/oxidized.nix */
  configFile?: Definition<null | Path>
  /** Type: `absolute path`. Default: `"/var/lib/oxidized"`. Declared in services/admin/oxidized.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/admin/oxidized.nix */
  enable?: Definition<boolean>
  /** Default: `"oxidized"`. Declared in services/admin/oxidized.nix */
  group?: Definition<string>
  /** Default: `pkgs.oxidized`. Declared in services/admin/oxidized.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/admin/oxidized.nix */
  routerDB?: Definition<null | Path>
  /** Default: `"oxidized"`. Declared in services/admin/oxidized.nix */
  user?: Definition<string>
}
