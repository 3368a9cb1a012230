// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, Package, Path, TomlValue, UnitSetting } from "../values.ts"
import type { ServicesFedimintdEntryNginxConfig } from "./services-f.ts"
import type { ServicesNginxVirtualHost } from "./services-n.ts"
import type { ServicesDrupalSiteVirtualHost } from "./services-d.ts"

/** `services.lact` */
export interface ServicesLact extends Definitions<ServicesLact> {
  /** Default: `false`. Declared in services/hardware/lact.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.lact`. Declared in services/hardware/lact.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/hardware/lact.nix */
  settings?: Definition<AttributeSet<JsonValue>>
}

/** `services.lambdabot` */
export interface ServicesLambdabot extends Definitions<ServicesLambdabot> {
  /** Default: `false`. Declared in services/networking/lambdabot.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.lambdabot`. Declared in services/networking/lambdabot.nix */
  package?: Definition<Package>
  /** Default: `""`. Declared in services/networking/lambdabot.nix */
  script?: Definition<string>
}

/** `services.languagetool` */
export interface ServicesLanguagetool extends Definitions<ServicesLanguagetool> {
  /** Default: `null`. Declared in services/misc/languagetool.nix */
  allowOrigin?: Definition<null | string>
  /** Default: `false`. Declared in services/misc/languagetool.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.jre`. Declared in services/misc/languagetool.nix */
  jrePackage?: Definition<Package>
  /** Default: `[ ]`. Declared in services/misc/languagetool.nix */
  jvmOptions?: Definition<List<Definition<string>>>
  /** Default: `pkgs.languagetool`. Declared in services/misc/languagetool.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8081`. Declared in services/misc/languagetool.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/misc/languagetool.nix */
  public?: Definition<boolean>
  /** Type: `open submodule of attribute set of (string, package, bool, int or float)`. Default: `{ }`. Declared in services/misc/languagetool.nix */
  settings?: Definition<ServicesLanguagetoolSettings>
}

/** `services.languagetool.settings` */
export interface ServicesLanguagetoolSettings {
  /** Type: `unsigned integer, meaning >=0`. Default: `1000`. Declared in services/misc/languagetool.nix */
  cacheSize?: Definition<Integer>
  [name: string]: Definition<string | Package | boolean | Integer | number | Integer> | undefined
}

/** `services.lanraragi` */
export interface ServicesLanraragi extends Definitions<ServicesLanraragi> {
  /** Default: `false`. Declared in services/web-apps/lanraragi.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/lanraragi.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.lanraragi`. Declared in services/web-apps/lanraragi.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/lanraragi.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/lanraragi.nix */
  port?: Definition<Integer>
  redis?: ServicesLanraragiRedis
}

/** `services.lanraragi.redis` */
export interface ServicesLanraragiRedis extends Definitions<ServicesLanraragiRedis> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/lanraragi.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6379`. Declared in services/web-apps/lanraragi.nix */
  port?: Definition<Integer>
}

/** `services.lasuite-docs` */
export interface ServicesLasuiteDocs extends Definitions<ServicesLasuiteDocs> {
  /** Default: `pkgs.lasuite-docs`. Declared in services/web-apps/lasuite-docs.nix */
  backendPackage?: Definition<Package>
  /** Default: `"unix:/run/lasuite-docs/gunicorn.sock"`. Declared in services/web-apps/lasuite-docs.nix */
  bind?: Definition<string>
  celery?: ServicesLasuiteDocsCelery
  collaborationServer?: ServicesLasuiteDocsCollaborationServer
  /** Declared in services/web-apps/lasuite-docs.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/lasuite-docs.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/lasuite-docs.nix */
  enableNginx?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/lasuite-docs.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.lasuite-docs-frontend`. Declared in services/web-apps/lasuite-docs.nix */
  frontendPackage?: Definition<Package>
  gunicorn?: ServicesLasuiteDocsGunicorn
  postgresql?: ServicesLasuiteDocsRedis
  redis?: ServicesLasuiteDocsRedis
  /** Declared in services/web-apps/lasuite-docs.nix */
  s3Url?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/lasuite-docs.nix */
  secretKeyPath?: Definition<null | Path>
  /** Type: `open submodule of attribute set of (null or string or boolean or absolute path or signed integer)`. Default: `{ }`. Declared in services/web-apps/lasuite-docs.nix */
  settings?: Definition<ServicesLasuiteDocsSettings>
}

/** `services.lasuite-docs.celery` */
export interface ServicesLasuiteDocsCelery extends Definitions<ServicesLasuiteDocsCelery> {
  /** Default: `[ ]`. Declared in services/web-apps/lasuite-docs.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `services.lasuite-docs.collaborationServer` */
export interface ServicesLasuiteDocsCollaborationServer extends Definitions<ServicesLasuiteDocsCollaborationServer> {
  /** Default: `pkgs.lasuite-docs-collaboration-server`. Declared in services/web-apps/lasuite-docs.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4444`. Declared in services/web-apps/lasuite-docs.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of (string or boolean)`. Default: `{ }`. Declared in services/web-apps/lasuite-docs.nix */
  settings?: Definition<ServicesLasuiteDocsCollaborationServerSettings>
}

/** `services.lasuite-docs.collaborationServer.settings` */
export interface ServicesLasuiteDocsCollaborationServerSettings {
  /** Default: `https://${cfg.domain}`. Declared in services/web-apps/lasuite-docs.nix */
  COLLABORATION_BACKEND_BASE_URL?: Definition<string>
  /** Default: `https://${cfg.domain}`. Declared in services/web-apps/lasuite-docs.nix */
  COLLABORATION_SERVER_ORIGIN?: Definition<string>
  [name: string]: Definition<string | boolean | string> | undefined
}

/** `services.lasuite-docs.gunicorn` */
export interface ServicesLasuiteDocsGunicorn extends Definitions<ServicesLasuiteDocsGunicorn> {
  /** Default: `[ "--name=impress" "--workers=3" ]`. Declared in services/web-apps/lasuite-docs.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `services.lasuite-docs.redis` */
export interface ServicesLasuiteDocsRedis extends Definitions<ServicesLasuiteDocsRedis> {
  /** Default: `false`. Declared in services/web-apps/lasuite-docs.nix */
  createLocally?: Definition<boolean>
}

/** `services.lasuite-docs.settings` */
export interface ServicesLasuiteDocsSettings {
  /** Default: `null`. Declared in services/web-apps/lasuite-docs.nix */
  CELERY_BROKER_URL?: Definition<null | string>
  /** Type: `absolute path`. Default: `"/var/lib/lasuite-docs"`. Declared in services/web-apps/lasuite-docs.nix */
  DATA_DIR?: Definition<Path>
  /** Default: `null`. Declared in services/web-apps/lasuite-docs.nix */
  DB_HOST?: Definition<null | string>
  /** Default: `"lasuite-docs"`. Declared in services/web-apps/lasuite-docs.nix */
  DB_NAME?: Definition<string>
  /** Default: `"lasuite-docs"`. Declared in services/web-apps/lasuite-docs.nix */
  DB_USER?: Definition<string>
  /** Default: `if cfg.enableNginx then "localhost,127.0.0.1,${cfg.domain}" else ""`. Declared in services/web-apps/lasuite-docs.nix */
  DJANGO_ALLOWED_HOSTS?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/lasuite-docs/django_secret_key"`. Declared in services/web-apps/lasuite-docs.nix */
  DJANGO_SECRET_KEY_FILE?: Definition<Path>
  /** Default: `null`. Declared in services/web-apps/lasuite-docs.nix */
  REDIS_URL?: Definition<null | string>
  [name: string]: Definition<null | string | boolean | Path | Integer | null | string | Path | string> | undefined
}

/** `services.lasuite-meet` */
export interface ServicesLasuiteMeet extends Definitions<ServicesLasuiteMeet> {
  /** Default: `pkgs.lasuite-meet`. Declared in services/web-apps/lasuite-meet.nix */
  backendPackage?: Definition<Package>
  /** Default: `"unix:/run/lasuite-meet/gunicorn.sock"`. Declared in services/web-apps/lasuite-meet.nix */
  bind?: Definition<string>
  celery?: ServicesLasuiteMeetCelery
  /** Declared in services/web-apps/lasuite-meet.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/lasuite-meet.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/lasuite-meet.nix */
  enableNginx?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/lasuite-meet.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.lasuite-meet-frontend`. Declared in services/web-apps/lasuite-meet.nix */
  frontendPackage?: Definition<Package>
  gunicorn?: ServicesLasuiteMeetGunicorn
  livekit?: ServicesLasuiteMeetLivekit
  postgresql?: ServicesLasuiteMeetRedis
  redis?: ServicesLasuiteMeetRedis
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/lasuite-meet.nix */
  secretKeyPath?: Definition<null | Path>
  /** Type: `open submodule of lazy attribute set of (null or string or boolean or absolute path or signed integer)`. Default: `{ }`. Declared in services/web-apps/lasuite-meet.nix */
  settings?: Definition<ServicesLasuiteMeetSettings>
}

/** `services.lasuite-meet.celery` */
export interface ServicesLasuiteMeetCelery extends Definitions<ServicesLasuiteMeetCelery> {
  /** Default: `[ ]`. Declared in services/web-apps/lasuite-meet.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `services.lasuite-meet.gunicorn` */
export interface ServicesLasuiteMeetGunicorn extends Definitions<ServicesLasuiteMeetGunicorn> {
  /** Default: `[ "--name=meet" "--workers=3" ]`. Declared in services/web-apps/lasuite-meet.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `services.lasuite-meet.livekit` */
export interface ServicesLasuiteMeetLivekit extends Definitions<ServicesLasuiteMeetLivekit> {
  /** Default: `true`. Declared in services/web-apps/lasuite-meet.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/web-apps/lasuite-meet.nix */
  keyFile?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/lasuite-meet.nix */
  openFirewall?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/lasuite-meet.nix */
  settings?: Definition<NixAttributes>
}

/** `services.lasuite-meet.redis` */
export interface ServicesLasuiteMeetRedis extends Definitions<ServicesLasuiteMeetRedis> {
  /** Default: `false`. Declared in services/web-apps/lasuite-meet.nix */
  createLocally?: Definition<boolean>
}

/** `services.lasuite-meet.settings` */
export interface ServicesLasuiteMeetSettings {
  /** Default: `null`. Declared in services/web-apps/lasuite-meet.nix */
  CELERY_BROKER_URL?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/lasuite-meet.nix */
  DB_HOST?: Definition<null | string>
  /** Default: `"lasuite-meet"`. Declared in services/web-apps/lasuite-meet.nix */
  DB_NAME?: Definition<string>
  /** Default: `"lasuite-meet"`. Declared in services/web-apps/lasuite-meet.nix */
  DB_USER?: Definition<string>
  /** Default: `if cfg.enableNginx then "localhost,127.0.0.1,${cfg.domain}" else ""`. Declared in services/web-apps/lasuite-meet.nix */
  DJANGO_ALLOWED_HOSTS?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/lasuite-meet"`. Declared in services/web-apps/lasuite-meet.nix */
  DJANGO_DATA_DIR?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/lasuite-meet/django_secret_key"`. Declared in services/web-apps/lasuite-meet.nix */
  DJANGO_SECRET_KEY_FILE?: Definition<Path>
  /** Default: `if cfg.enableNginx && cfg.livekit.enable then "http://$${cfg.domain}/livekit" else null`. Declared in services/web-apps/lasuite-meet.nix */
  LIVEKIT_API_URL?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/lasuite-meet.nix */
  REDIS_URL?: Definition<null | string>
  [name: string]: Definition<null | string | boolean | Path | Integer | null | string | string | Path> | undefined
}

/** `services.lavalink` */
export interface ServicesLavalink extends Definitions<ServicesLavalink> {
  /** Default: `"0.0.0.0"`. Declared in services/audio/lavalink.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/audio/lavalink.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/audio/lavalink.nix */
  enableHttp2?: Definition<boolean>
  /** Default: `null`. Declared in services/audio/lavalink.nix */
  environmentFile?: Definition<null | string>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/audio/lavalink.nix */
  extraConfig?: Definition<AttributeSet<JsonValue>>
  /** Default: `"lavalink"`. Declared in services/audio/lavalink.nix */
  group?: Definition<string>
  /** Default: `"/var/lib/lavalink"`. Declared in services/audio/lavalink.nix */
  home?: Definition<string>
  /** Default: `"-Xmx4G"`. Declared in services/audio/lavalink.nix */
  jvmArgs?: Definition<string>
  /** Default: `false`. Declared in services/audio/lavalink.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.lavalink`. Declared in services/audio/lavalink.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/audio/lavalink.nix */
  password?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/audio/lavalink.nix */
  plugins?: Definition<List<ServicesLavalinkPlugin>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2333`. Declared in services/audio/lavalink.nix */
  port?: Definition<Integer>
  /** Default: `"lavalink"`. Declared in services/audio/lavalink.nix */
  user?: Definition<string>
}

/** `services.lavalink.plugins.*` */
export interface ServicesLavalinkPlugin extends Definitions<ServicesLavalinkPlugin> {
  /** Default: `null`. Declared in services/audio/lavalink.nix */
  configName?: Definition<null | string>
  /** Declared in services/audio/lavalink.nix */
  dependency?: Definition<string>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/audio/lavalink.nix */
  extraConfig?: Definition<AttributeSet<JsonValue>>
  /** Declared in services/audio/lavalink.nix */
  hash?: Definition<string>
  /** Default: `"https://maven.lavalink.dev/releases"`. Declared in services/audio/lavalink.nix */
  repository?: Definition<string>
}

/** `services.leaps` */
export interface ServicesLeaps extends Definitions<ServicesLeaps> {
  /** Default: `""`. Declared in services/misc/leaps.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/misc/leaps.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/"`. Declared in services/misc/leaps.nix */
  path?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/leaps.nix */
  port?: Definition<Integer>
}

/** `services.legit` */
export interface ServicesLegit extends Definitions<ServicesLegit> {
  /** Default: `false`. Declared in services/networking/legit.nix */
  enable?: Definition<boolean>
  /** Default: `"legit"`. Declared in services/networking/legit.nix */
  group?: Definition<string>
  /** Default: `pkgs.legit-web`. Declared in services/networking/legit.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/networking/legit.nix */
  settings?: ServicesLegitSettings
  /** Default: `"legit"`. Declared in services/networking/legit.nix */
  user?: Definition<string>
}

/** `services.legit.settings` */
export interface ServicesLegitSettings extends Definitions<ServicesLegitSettings> {
  dirs?: ServicesLegitSettingsDirs
  meta?: ServicesLegitSettingsMeta
  repo?: ServicesLegitSettingsRepo
  server?: ServicesLegitSettingsServer
}

/** `services.legit.settings.dirs` */
export interface ServicesLegitSettingsDirs extends Definitions<ServicesLegitSettingsDirs> {
  /** Type: `absolute path`. Default: `"${pkgs.legit-web}/lib/legit/static"`. Declared in services/networking/legit.nix */
  static?: Definition<Path>
  /** Type: `absolute path`. Default: `"${pkgs.legit-web}/lib/legit/templates"`. Declared in services/networking/legit.nix */
  templates?: Definition<Path>
}

/** `services.legit.settings.meta` */
export interface ServicesLegitSettingsMeta extends Definitions<ServicesLegitSettingsMeta> {
  /** Default: `"git frontend"`. Declared in services/networking/legit.nix */
  description?: Definition<string>
  /** Default: `"legit"`. Declared in services/networking/legit.nix */
  title?: Definition<string>
}

/** `services.legit.settings.repo` */
export interface ServicesLegitSettingsRepo extends Definitions<ServicesLegitSettingsRepo> {
  /** Default: `[ ]`. Declared in services/networking/legit.nix */
  ignore?: Definition<List<Definition<string>>>
  /** Default: `[ "main" "master" ]`. Declared in services/networking/legit.nix */
  mainBranch?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/legit.nix */
  readme?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Default: `"/var/lib/legit"`. Declared in services/networking/legit.nix */
  scanPath?: Definition<Path>
}

/** `services.legit.settings.server` */
export interface ServicesLegitSettingsServer extends Definitions<ServicesLegitSettingsServer> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/legit.nix */
  host?: Definition<string>
  /** Default: `"localhost"`. Declared in services/networking/legit.nix */
  name?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5555`. Declared in services/networking/legit.nix */
  port?: Definition<Integer>
}

/** `services.lemmy` */
export interface ServicesLemmy extends Definitions<ServicesLemmy> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/lemmy.nix */
  adminPasswordFile?: Definition<null | Path>
  caddy?: ServicesLemmyCaddy
  database?: ServicesLemmyDatabase
  /** Default: `false`. Declared in services/web-apps/lemmy.nix */
  enable?: Definition<boolean>
  nginx?: ServicesLemmyCaddy
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/lemmy.nix */
  pictrsApiKeyFile?: Definition<null | Path>
  server?: ServicesLemmyServer
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/web-apps/lemmy.nix */
  settings?: Definition<ServicesLemmySettings>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/lemmy.nix */
  smtpPasswordFile?: Definition<null | Path>
  ui?: ServicesLemmyUi
}

/** `services.lemmy.caddy` */
export interface ServicesLemmyCaddy extends Definitions<ServicesLemmyCaddy> {
  /** Default: `false`. Declared in services/web-apps/lemmy.nix */
  enable?: Definition<boolean>
}

/** `services.lemmy.database` */
export interface ServicesLemmyDatabase extends Definitions<ServicesLemmyDatabase> {
  /** Default: `false`. Declared in services/web-apps/lemmy.nix */
  createLocally?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/lemmy.nix */
  uri?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/lemmy.nix */
  uriFile?: Definition<null | Path>
}

/** `services.lemmy.server` */
export interface ServicesLemmyServer extends Definitions<ServicesLemmyServer> {
  /** Default: `pkgs.lemmy-server`. Declared in services/web-apps/lemmy.nix */
  package?: Definition<Package>
}

/** `services.lemmy.settings` */
export interface ServicesLemmySettings {
  captcha?: Definition<ServicesLemmySettingsCaptcha>
  /** Default: `null`. Declared in services/web-apps/lemmy.nix */
  hostname?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8536`. Declared in services/web-apps/lemmy.nix */
  port?: Definition<Integer>
  [name: string]: Definition<ServicesLemmySettingsCaptcha> | JsonValue | undefined
}

/** `services.lemmy.settings.captcha` */
export interface ServicesLemmySettingsCaptcha {
  /** Default: `"medium"`. Declared in services/web-apps/lemmy.nix */
  difficulty?: Definition<"easy" | "medium" | "hard">
  /** Default: `true`. Declared in services/web-apps/lemmy.nix */
  enabled?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.lemmy.ui` */
export interface ServicesLemmyUi extends Definitions<ServicesLemmyUi> {
  /** Default: `pkgs.lemmy-ui`. Declared in services/web-apps/lemmy.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1234`. Declared in services/web-apps/lemmy.nix */
  port?: Definition<Integer>
}

/** `services.libeufin` */
export interface ServicesLibeufin extends Definitions<ServicesLibeufin> {
  bank?: ServicesLibeufinBank
  nexus?: ServicesLibeufinNexus
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/finance/libeufin/module.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `services.libeufin.bank` */
export interface ServicesLibeufinBank extends Definitions<ServicesLibeufinBank> {
  /** Default: `false`. Declared in services/finance/libeufin/bank.nix */
  createLocalDatabase?: Definition<boolean>
  /** Default: `false`. Declared in services/finance/libeufin/bank.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/finance/libeufin/bank.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/finance/libeufin/bank.nix */
  initialAccounts?: Definition<List<Definition<NixAttributes>>>
  /** Default: `false`. Declared in services/finance/libeufin/bank.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.libeufin`. Declared in services/finance/libeufin/bank.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Declared in services/finance/libeufin/bank.nix */
  settings?: Definition<ServicesLibeufinBankSettings>
}

/** `services.libeufin.bank.settings` */
export interface ServicesLibeufinBankSettings {
  "libeufin-bank"?: Definition<ServicesLibeufinBankSettingsLibeufinBank>
  "libeufin-bankdb-postgres"?: Definition<ServicesLibeufinBankSettingsLibeufinBankdbPostgres>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesLibeufinBankSettingsLibeufinBank | ServicesLibeufinBankSettingsLibeufinBankdbPostgres> | undefined
}

/** `services.libeufin.bank.settings.libeufin-bank` */
export interface ServicesLibeufinBankSettingsLibeufinBank {
  /** Declared in services/finance/libeufin/bank.nix */
  CURRENCY?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8082`. Declared in services/finance/libeufin/bank.nix */
  PORT?: Definition<Integer>
  /** Default: `"https://exchange.demo.taler.net/"`. Declared in services/finance/libeufin/bank.nix */
  SUGGESTED_WITHDRAWAL_EXCHANGE?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string | Integer> | undefined
}

/** `services.libeufin.bank.settings.libeufin-bankdb-postgres` */
export interface ServicesLibeufinBankSettingsLibeufinBankdbPostgres {
  /** Declared in services/finance/libeufin/bank.nix */
  CONFIG?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string> | undefined
}

/** `services.libeufin.nexus` */
export interface ServicesLibeufinNexus extends Definitions<ServicesLibeufinNexus> {
  /** Default: `false`. Declared in services/finance/libeufin/nexus.nix */
  createLocalDatabase?: Definition<boolean>
  /** Default: `false`. Declared in services/finance/libeufin/nexus.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/finance/libeufin/nexus.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/finance/libeufin/nexus.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.libeufin`. Declared in services/finance/libeufin/nexus.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Declared in services/finance/libeufin/nexus.nix */
  settings?: Definition<ServicesLibeufinNexusSettings>
}

/** `services.libeufin.nexus.settings` */
export interface ServicesLibeufinNexusSettings {
  "libeufin-nexusdb-postgres"?: Definition<ServicesLibeufinNexusSettingsLibeufinNexusdbPostgres>
  "nexus-ebics"?: Definition<ServicesLibeufinNexusSettingsNexusEbics>
  "nexus-httpd"?: Definition<ServicesLibeufinNexusSettingsNexusHttpd>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesLibeufinNexusSettingsLibeufinNexusdbPostgres | ServicesLibeufinNexusSettingsNexusEbics | ServicesLibeufinNexusSettingsNexusHttpd> | undefined
}

/** `services.libeufin.nexus.settings.libeufin-nexusdb-postgres` */
export interface ServicesLibeufinNexusSettingsLibeufinNexusdbPostgres {
  /** Declared in services/finance/libeufin/nexus.nix */
  CONFIG?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string> | undefined
}

/** `services.libeufin.nexus.settings.nexus-ebics` */
export interface ServicesLibeufinNexusSettingsNexusEbics {
  /** Declared in services/finance/libeufin/nexus.nix */
  BANK_DIALECT?: Definition<"postfinance" | "gls">
  /** Type: `absolute path`. Default: `"/var/lib/libeufin-nexus/bank-ebics-keys.json"`. Declared in services/finance/libeufin/nexus.nix */
  BANK_PUBLIC_KEYS_FILE?: Definition<Path>
  /** Type: `non-empty string`. Declared in services/finance/libeufin/nexus.nix */
  BIC?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/libeufin-nexus/client-ebics-keys.json"`. Declared in services/finance/libeufin/nexus.nix */
  CLIENT_PRIVATE_KEYS_FILE?: Definition<Path>
  /** Type: `non-empty string`. Declared in services/finance/libeufin/nexus.nix */
  CURRENCY?: Definition<string>
  /** Type: `non-empty string`. Declared in services/finance/libeufin/nexus.nix */
  HOST_BASE_URL?: Definition<string>
  /** Type: `non-empty string`. Declared in services/finance/libeufin/nexus.nix */
  HOST_ID?: Definition<string>
  /** Type: `non-empty string`. Declared in services/finance/libeufin/nexus.nix */
  IBAN?: Definition<string>
  /** Type: `non-empty string`. Declared in services/finance/libeufin/nexus.nix */
  NAME?: Definition<string>
  /** Type: `non-empty string`. Declared in services/finance/libeufin/nexus.nix */
  PARTNER_ID?: Definition<string>
  /** Type: `non-empty string`. Declared in services/finance/libeufin/nexus.nix */
  USER_ID?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | "postfinance" | "gls" | Path | string> | undefined
}

/** `services.libeufin.nexus.settings.nexus-httpd` */
export interface ServicesLibeufinNexusSettingsNexusHttpd {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8084`. Declared in services/finance/libeufin/nexus.nix */
  PORT?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | Integer> | undefined
}

/** `services.libinput` */
export interface ServicesLibinput extends Definitions<ServicesLibinput> {
  /** Default: `config.services.xserver.enable`. Declared in services/hardware/libinput.nix */
  enable?: Definition<boolean>
  mouse?: ServicesLibinputMouse
  touchpad?: ServicesLibinputMouse
}

/** `services.libinput.mouse` */
export interface ServicesLibinputMouse extends Definitions<ServicesLibinputMouse> {
  /** Default: `null`. Declared in services/hardware/libinput.nix */
  accelPointsFallback?: Definition<null | List<Definition<Integer | number>>>
  /** Default: `null`. Declared in services/hardware/libinput.nix */
  accelPointsMotion?: Definition<null | List<Definition<Integer | number>>>
  /** Default: `null`. Declared in services/hardware/libinput.nix */
  accelPointsScroll?: Definition<null | List<Definition<Integer | number>>>
  /** Default: `"adaptive"`. Declared in services/hardware/libinput.nix */
  accelProfile?: Definition<"flat" | "adaptive" | "custom">
  /** Default: `null`. Declared in services/hardware/libinput.nix */
  accelSpeed?: Definition<null | string>
  /** Default: `null`. Declared in services/hardware/libinput.nix */
  accelStepFallback?: Definition<null | Integer | number>
  /** Default: `null`. Declared in services/hardware/libinput.nix */
  accelStepMotion?: Definition<null | Integer | number>
  /** Default: `null`. Declared in services/hardware/libinput.nix */
  accelStepScroll?: Definition<null | Integer | number>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/libinput.nix */
  additionalOptions?: Definition<string>
  /** Default: `null`. Declared in services/hardware/libinput.nix */
  buttonMapping?: Definition<null | string>
  /** Default: `null`. Declared in services/hardware/libinput.nix */
  calibrationMatrix?: Definition<null | string>
  /** Default: `null`. Declared in services/hardware/libinput.nix */
  clickMethod?: Definition<null | "none" | "buttonareas" | "clickfinger">
  /** Default: `null`. Declared in services/hardware/libinput.nix */
  dev?: Definition<null | string>
  /** Default: `false`. Declared in services/hardware/libinput.nix */
  disableWhileTyping?: Definition<boolean>
  /** Default: `true`. Declared in services/hardware/libinput.nix */
  horizontalScrolling?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/libinput.nix */
  leftHanded?: Definition<boolean>
  /** Default: `true`. Declared in services/hardware/libinput.nix */
  middleEmulation?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/libinput.nix */
  naturalScrolling?: Definition<boolean>
  /** Default: `null`. Declared in services/hardware/libinput.nix */
  scrollButton?: Definition<null | Integer>
  /** Default: `"twofinger"`. Declared in services/hardware/libinput.nix */
  scrollMethod?: Definition<"twofinger" | "edge" | "button" | "none">
  /** Default: `"enabled"`. Declared in services/hardware/libinput.nix */
  sendEventsMode?: Definition<"disabled" | "enabled" | "disabled-on-external-mouse">
  /** Default: `true`. Declared in services/hardware/libinput.nix */
  tapping?: Definition<boolean>
  /** Default: `null`. Declared in services/hardware/libinput.nix */
  tappingButtonMap?: Definition<null | "lrm" | "lmr">
  /** Default: `true`. Declared in services/hardware/libinput.nix */
  tappingDragLock?: Definition<boolean>
  /** Default: `null`. Declared in services/hardware/libinput.nix */
  transformationMatrix?: Definition<null | string>
}

/** `services.librenms` */
export interface ServicesLibrenms extends Definitions<ServicesLibrenms> {
  /** Type: `absolute path`. Default: `"/var/lib/librenms"`. Declared in services/monitoring/librenms.nix */
  dataDir?: Definition<Path>
  database?: ServicesLibrenmsDatabase
  distributedPoller?: ServicesLibrenmsDistributedPoller
  /** Default: `false`. Declared in services/monitoring/librenms.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/librenms.nix */
  enableLocalBilling?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/librenms.nix */
  enableOneMinutePolling?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/librenms.nix */
  environmentFile?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/librenms.nix */
  extraConfig?: Definition<null | string>
  /** Default: `"librenms"`. Declared in services/monitoring/librenms.nix */
  group?: Definition<string>
  /** Default: `config.networking.fqdnOrHostName`. Declared in services/monitoring/librenms.nix */
  hostname?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/log/librenms"`. Declared in services/monitoring/librenms.nix */
  logDir?: Definition<Path>
  /** Default: `{ }`. Declared in services/monitoring/librenms.nix */
  nginx?: ServicesNginxVirtualHost
  /** Default: `pkgs.librenms`. Declared in services/monitoring/librenms.nix */
  package?: Definition<Package>
  /** Declared in services/monitoring/librenms.nix */
  phpOptions?: Definition<AttributeSet<Definition<string | Integer>>>
  /** Default: `16`. Declared in services/monitoring/librenms.nix */
  pollerThreads?: Definition<Integer>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/monitoring/librenms.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/monitoring/librenms.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  /** Default: `false`. Declared in services/monitoring/librenms.nix */
  useDistributedPollers?: Definition<boolean>
  /** Default: `"librenms"`. Declared in services/monitoring/librenms.nix */
  user?: Definition<string>
}

/** `services.librenms.database` */
export interface ServicesLibrenmsDatabase extends Definitions<ServicesLibrenmsDatabase> {
  /** Default: `false`. Declared in services/monitoring/librenms.nix */
  createLocally?: Definition<boolean>
  /** Default: `"librenms"`. Declared in services/monitoring/librenms.nix */
  database?: Definition<string>
  /** Default: `"localhost"`. Declared in services/monitoring/librenms.nix */
  host?: NixValue
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/librenms.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/monitoring/librenms.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/monitoring/librenms.nix */
  socket?: Definition<null | string>
  /** Default: `"librenms"`. Declared in services/monitoring/librenms.nix */
  username?: Definition<string>
}

/** `services.librenms.distributedPoller` */
export interface ServicesLibrenmsDistributedPoller extends Definitions<ServicesLibrenmsDistributedPoller> {
  /** Default: `false`. Declared in services/monitoring/librenms.nix */
  distributedBilling?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/librenms.nix */
  enable?: Definition<boolean>
  /** Default: `"0"`. Declared in services/monitoring/librenms.nix */
  group?: Definition<string>
  /** Declared in services/monitoring/librenms.nix */
  memcachedHost?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `11211`. Declared in services/monitoring/librenms.nix */
  memcachedPort?: Definition<Integer>
  /** Default: `null`. Declared in services/monitoring/librenms.nix */
  name?: Definition<null | string>
  /** Declared in services/monitoring/librenms.nix */
  rrdcachedHost?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `42217`. Declared in services/monitoring/librenms.nix */
  rrdcachedPort?: Definition<Integer>
}

/** `services.librespeed` */
export interface ServicesLibrespeed extends Definitions<ServicesLibrespeed> {
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/web-apps/librespeed.nix */
  domain?: Definition<null | string>
  /** Default: `!(config.services.librespeed.secrets ? "ipinfo_api_key")`. Declared in services/web-apps/librespeed.nix */
  downloadIPDB?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/librespeed.nix */
  enable?: Definition<boolean>
  frontend?: ServicesLibrespeedFrontend
  /** Default: `pkgs.librespeed-rust`. Declared in services/web-apps/librespeed.nix */
  package?: Definition<Package>
  /** Type: `null or (attribute set of absolute path not in the Nix store)`. Default: `{ }`. Declared in services/web-apps/librespeed.nix */
  secrets?: Definition<null | AttributeSet<Definition<Path>>>
  /** Declared in services/web-apps/librespeed.nix */
  settings?: Definition<null | AttributeSet<Definition<null | boolean | Integer | string | Package>>>
  /** Type: `null or non-empty string`. Default: `lib.optionalString (config.services.librespeed.useACMEHost != null) "${config.security.acme.certs.${config.services.librespeed.useACMEHost}.directory}/cert.pem"`. Declared in services/web-apps/librespeed.nix */
  tlsCertificate?: Definition<null | string>
  /** Type: `null or non-empty string`. Default: `lib.optionalString (config.services.librespeed.useACMEHost != null) "${config.security.acme.certs.${config.services.librespeed.useACMEHost}.directory}/key.pem"`. Declared in services/web-apps/librespeed.nix */
  tlsKey?: Definition<null | string>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/web-apps/librespeed.nix */
  useACMEHost?: Definition<null | string>
}

/** `services.librespeed.frontend` */
export interface ServicesLibrespeedFrontend extends Definitions<ServicesLibrespeedFrontend> {
  /** Declared in services/web-apps/librespeed.nix */
  contactEmail?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/librespeed.nix */
  enable?: Definition<boolean>
  /** Default: `"LibreSpeed"`. Declared in services/web-apps/librespeed.nix */
  pageTitle?: Definition<string>
  /** Declared in services/web-apps/librespeed.nix */
  servers?: Definition<List<ServicesLibrespeedFrontendServer>>
  /** Type: `null or (open submodule of attribute set of (boolean or signed integer or string or floating point number))`. Default: `{ telemetry_level = "basic"; }`. Declared in services/web-apps/librespeed.nix */
  settings?: Definition<null | AttributeSet<Definition<boolean | Integer | string | number>>>
  /** Default: `config.services.librespeed.domain != null`. Declared in services/web-apps/librespeed.nix */
  useNginx?: Definition<boolean>
}

/** `services.librespeed.frontend.servers.*` */
export interface ServicesLibrespeedFrontendServer extends Definitions<ServicesLibrespeedFrontendServer> {
  /** Type: `non-empty string`. Default: `"backend/garbage"`. Declared in services/web-apps/librespeed.nix */
  dlURL?: Definition<string>
  /** Type: `non-empty string`. Default: `"backend/getIP"`. Declared in services/web-apps/librespeed.nix */
  getIpURL?: Definition<string>
  /** Type: `non-empty string`. Declared in services/web-apps/librespeed.nix */
  name?: Definition<string>
  /** Type: `non-empty string`. Default: `"backend/empty"`. Declared in services/web-apps/librespeed.nix */
  pingURL?: Definition<string>
  /** Type: `non-empty string`. Declared in services/web-apps/librespeed.nix */
  server?: Definition<string>
  /** Type: `non-empty string`. Default: `"backend/empty"`. Declared in services/web-apps/librespeed.nix */
  ulURL?: Definition<string>
}

/** `services.libreswan` */
export interface ServicesLibreswan extends Definitions<ServicesLibreswan> {
  /** Type: `strings concatenated with “\n”`. Default: `'' protostack=netkey virtual_private=%v4:10.0.0.0/8,%v4:192.168.0.0/16,%v4:172.16.0.0/12,%v4:25.0.0.0/8,%v4:100.64.0.0/10,%v6:fd00::/8,%v6:fe80::/10 ''`. Declared in services/networking/libreswan.nix */
  configSetup?: Definition<string>
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in services/networking/libreswan.nix */
  connections?: Definition<AttributeSet<Definition<string>>>
  /** Default: `true`. Declared in services/networking/libreswan.nix */
  disableRedirects?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/libreswan.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in services/networking/libreswan.nix */
  policies?: Definition<AttributeSet<Definition<string>>>
}

/** `services.libretranslate` */
export interface ServicesLibretranslate extends Definitions<ServicesLibretranslate> {
  /** Default: `false`. Declared in services/web-apps/libretranslate.nix */
  configureNginx?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/libretranslate"`. Declared in services/web-apps/libretranslate.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/libretranslate.nix */
  disableWebUI?: Definition<boolean>
  /** Default: `""`. Declared in services/web-apps/libretranslate.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/libretranslate.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/libretranslate.nix */
  enableApiKeys?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/libretranslate.nix */
  extraArgs?: Definition<AttributeSet<Definition<null | boolean | string | Integer | List<Definition<boolean | string | Integer>>>>>
  /** Default: `"libretranslate"`. Declared in services/web-apps/libretranslate.nix */
  group?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/libretranslate.nix */
  host?: Definition<string>
  /** Default: `pkgs.libretranslate`. Declared in services/web-apps/libretranslate.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5000`. Declared in services/web-apps/libretranslate.nix */
  port?: Definition<Integer>
  /** Type: `null or (positive integer, meaning >0)`. Default: `null`. Declared in services/web-apps/libretranslate.nix */
  threads?: Definition<null | Integer>
  /** Default: `false`. Declared in services/web-apps/libretranslate.nix */
  updateModels?: Definition<boolean>
  /** Default: `"libretranslate"`. Declared in services/web-apps/libretranslate.nix */
  user?: Definition<string>
}

/** `services.libvirtd` */
export interface ServicesLibvirtd extends Definitions<ServicesLibvirtd> {
  autoSnapshot?: ServicesLibvirtdAutoSnapshot
}

/** `services.libvirtd.autoSnapshot` */
export interface ServicesLibvirtdAutoSnapshot extends Definitions<ServicesLibvirtdAutoSnapshot> {
  /** Default: `"04:15:00"`. Declared in services/backup/libvirtd-autosnapshot.nix */
  calendar?: Definition<string>
  /** Default: `false`. Declared in services/backup/libvirtd-autosnapshot.nix */
  enable?: Definition<boolean>
  /** Default: `2`. Declared in services/backup/libvirtd-autosnapshot.nix */
  keep?: Definition<Integer>
  /** Default: `"autosnap"`. Declared in services/backup/libvirtd-autosnapshot.nix */
  prefix?: Definition<string>
  /** Default: `"internal"`. Declared in services/backup/libvirtd-autosnapshot.nix */
  snapshotType?: Definition<"internal" | "external">
  /** Default: `null`. Declared in services/backup/libvirtd-autosnapshot.nix */
  vms?: Definition<null | List<Definition<string | NixAttributes>>>
}

/** `services.lidarr` */
export interface ServicesLidarr extends Definitions<ServicesLidarr> {
  /** Default: `"/var/lib/lidarr/.config/Lidarr"`. Declared in services/misc/servarr/lidarr.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/servarr/lidarr.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/servarr/lidarr.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `"lidarr"`. Declared in services/misc/servarr/lidarr.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/servarr/lidarr.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.lidarr`. Declared in services/misc/servarr/lidarr.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/misc/servarr/lidarr.nix */
  settings?: Definition<ServicesLidarrSettings>
  /** Default: `"lidarr"`. Declared in services/misc/servarr/lidarr.nix */
  user?: Definition<string>
}

/** `services.lidarr.settings` */
export interface ServicesLidarrSettings {
  log?: Definition<ServicesLidarrSettingsLog>
  server?: Definition<ServicesLidarrSettingsServer>
  update?: Definition<ServicesLidarrSettingsUpdate>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesLidarrSettingsLog | ServicesLidarrSettingsServer | ServicesLidarrSettingsUpdate> | undefined
}

/** `services.lidarr.settings.log` */
export interface ServicesLidarrSettingsLog {
  /** Default: `false`. Declared in services/misc/servarr/lidarr.nix */
  analyticsEnabled?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.lidarr.settings.server` */
export interface ServicesLidarrSettingsServer {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8686`. Declared in services/misc/servarr/lidarr.nix */
  port?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | Integer> | undefined
}

/** `services.lidarr.settings.update` */
export interface ServicesLidarrSettingsUpdate {
  /** Default: `false`. Declared in services/misc/servarr/lidarr.nix */
  automatically?: Definition<boolean>
  /** Default: `"external"`. Declared in services/misc/servarr/lidarr.nix */
  mechanism?: Definition<null | "external" | "builtIn" | "script">
  [name: string]: Definition<null | boolean | Integer | number | string | boolean | null | "external" | "builtIn" | "script"> | undefined
}

/** `services.lifecycled` */
export interface ServicesLifecycled extends Definitions<ServicesLifecycled> {
  /** Default: `null`. Declared in services/misc/lifecycled.nix */
  awsRegion?: Definition<null | string>
  /** Default: `null`. Declared in services/misc/lifecycled.nix */
  cloudwatchGroup?: Definition<null | string>
  /** Default: `null`. Declared in services/misc/lifecycled.nix */
  cloudwatchStream?: Definition<null | string>
  /** Default: `false`. Declared in services/misc/lifecycled.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/lifecycled.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/misc/lifecycled.nix */
  handler?: Definition<Path>
  /** Default: `null`. Declared in services/misc/lifecycled.nix */
  instanceId?: Definition<null | string>
  /** Default: `false`. Declared in services/misc/lifecycled.nix */
  json?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/lifecycled.nix */
  noSpot?: Definition<boolean>
  queueCleaner?: ServicesLifecycledQueueCleaner
  /** Default: `null`. Declared in services/misc/lifecycled.nix */
  snsTopic?: Definition<null | string>
}

/** `services.lifecycled.queueCleaner` */
export interface ServicesLifecycledQueueCleaner extends Definitions<ServicesLifecycledQueueCleaner> {
  /** Default: `false`. Declared in services/misc/lifecycled.nix */
  enable?: Definition<boolean>
  /** Default: `"hourly"`. Declared in services/misc/lifecycled.nix */
  frequency?: Definition<string>
  /** Type: `unsigned integer, meaning >=0`. Default: `20`. Declared in services/misc/lifecycled.nix */
  parallel?: Definition<Integer>
}

/** `services.lighthouse` */
export interface ServicesLighthouse extends Definitions<ServicesLighthouse> {
  /** Default: `{ }`. Declared in services/blockchain/ethereum/lighthouse.nix */
  beacon?: ServicesLighthouseBeacon
  /** Default: `""`. Declared in services/blockchain/ethereum/lighthouse.nix */
  extraArgs?: Definition<string>
  /** Default: `"mainnet"`. Declared in services/blockchain/ethereum/lighthouse.nix */
  network?: Definition<"mainnet" | "gnosis" | "chiado" | "sepolia" | "holesky">
  /** Default: `pkgs.lighthouse`. Declared in services/blockchain/ethereum/lighthouse.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/blockchain/ethereum/lighthouse.nix */
  validator?: ServicesLighthouseValidator
}

/** `services.lighthouse.beacon` */
export interface ServicesLighthouseBeacon extends Definitions<ServicesLighthouseBeacon> {
  /** Default: `"0.0.0.0"`. Declared in services/blockchain/ethereum/lighthouse.nix */
  address?: Definition<string>
  /** Default: `"/var/lib/lighthouse-beacon"`. Declared in services/blockchain/ethereum/lighthouse.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/blockchain/ethereum/lighthouse.nix */
  disableDepositContractSync?: Definition<boolean>
  /** Default: `false`. Declared in services/blockchain/ethereum/lighthouse.nix */
  enable?: Definition<boolean>
  execution?: ServicesLighthouseBeaconExecution
  /** Default: `""`. Declared in services/blockchain/ethereum/lighthouse.nix */
  extraArgs?: Definition<string>
  http?: ServicesLighthouseBeaconHttp
  metrics?: ServicesLighthouseBeaconMetrics
  /** Default: `false`. Declared in services/blockchain/ethereum/lighthouse.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9000`. Declared in services/blockchain/ethereum/lighthouse.nix */
  port?: Definition<Integer>
}

/** `services.lighthouse.beacon.execution` */
export interface ServicesLighthouseBeaconExecution extends Definitions<ServicesLighthouseBeaconExecution> {
  /** Default: `"127.0.0.1"`. Declared in services/blockchain/ethereum/lighthouse.nix */
  address?: Definition<string>
  /** Default: `""`. Declared in services/blockchain/ethereum/lighthouse.nix */
  jwtPath?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8551`. Declared in services/blockchain/ethereum/lighthouse.nix */
  port?: Definition<Integer>
}

/** `services.lighthouse.beacon.http` */
export interface ServicesLighthouseBeaconHttp extends Definitions<ServicesLighthouseBeaconHttp> {
  /** Default: `"127.0.0.1"`. Declared in services/blockchain/ethereum/lighthouse.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/blockchain/ethereum/lighthouse.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5052`. Declared in services/blockchain/ethereum/lighthouse.nix */
  port?: Definition<Integer>
}

/** `services.lighthouse.beacon.metrics` */
export interface ServicesLighthouseBeaconMetrics extends Definitions<ServicesLighthouseBeaconMetrics> {
  /** Default: `"127.0.0.1"`. Declared in services/blockchain/ethereum/lighthouse.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/blockchain/ethereum/lighthouse.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5054`. Declared in services/blockchain/ethereum/lighthouse.nix */
  port?: Definition<Integer>
}

/** `services.lighthouse.validator` */
export interface ServicesLighthouseValidator extends Definitions<ServicesLighthouseValidator> {
  /** Default: `[ "http://localhost:5052" ]`. Declared in services/blockchain/ethereum/lighthouse.nix */
  beaconNodes?: Definition<List<Definition<string>>>
  /** Default: `"/var/lib/lighthouse-validator"`. Declared in services/blockchain/ethereum/lighthouse.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/blockchain/ethereum/lighthouse.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/blockchain/ethereum/lighthouse.nix */
  extraArgs?: Definition<string>
  metrics?: ServicesLighthouseValidatorMetrics
}

/** `services.lighthouse.validator.metrics` */
export interface ServicesLighthouseValidatorMetrics extends Definitions<ServicesLighthouseValidatorMetrics> {
  /** Default: `"127.0.0.1"`. Declared in services/blockchain/ethereum/lighthouse.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/blockchain/ethereum/lighthouse.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5056`. Declared in services/blockchain/ethereum/lighthouse.nix */
  port?: Definition<Integer>
}

/** `services.lighttpd` */
export interface ServicesLighttpd extends Definitions<ServicesLighttpd> {
  cgit?: ServicesLighttpdCgit
  collectd?: ServicesLighttpdCollectd
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/lighttpd/default.nix */
  configText?: Definition<string>
  /** Type: `absolute path`. Default: `"/srv/www"`. Declared in services/web-servers/lighttpd/default.nix */
  "document-root"?: Definition<Path>
  /** Default: `false`. Declared in services/web-servers/lighttpd/default.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-servers/lighttpd/default.nix */
  enableModules?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/web-servers/lighttpd/default.nix */
  enableUpstreamMimeTypes?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/lighttpd/default.nix */
  extraConfig?: Definition<string>
  gitweb?: ServicesLighttpdGitweb
  /** Default: `false`. Declared in services/web-servers/lighttpd/default.nix */
  mod_status?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/lighttpd/default.nix */
  mod_userdir?: Definition<boolean>
  /** Default: `pkgs.lighttpd`. Declared in services/web-servers/lighttpd/default.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `80`. Declared in services/web-servers/lighttpd/default.nix */
  port?: Definition<Integer>
}

/** `services.lighttpd.cgit` */
export interface ServicesLighttpdCgit extends Definitions<ServicesLighttpdCgit> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/lighttpd/cgit.nix */
  configText?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/lighttpd/cgit.nix */
  enable?: Definition<boolean>
  /** Default: `"cgit"`. Declared in services/web-servers/lighttpd/cgit.nix */
  subdir?: Definition<string>
}

/** `services.lighttpd.collectd` */
export interface ServicesLighttpdCollectd extends Definitions<ServicesLighttpdCollectd> {
  /** Type: `absolute path`. Default: `config.services.collectd.package configured for lighttpd`. Declared in services/web-servers/lighttpd/collectd.nix */
  collectionCgi?: Definition<Path>
  /** Default: `false`. Declared in services/web-servers/lighttpd/collectd.nix */
  enable?: Definition<boolean>
}

/** `services.lighttpd.gitweb` */
export interface ServicesLighttpdGitweb extends Definitions<ServicesLighttpdGitweb> {
  /** Default: `false`. Declared in services/web-servers/lighttpd/gitweb.nix */
  enable?: Definition<boolean>
}

/** `services.limesurvey` */
export interface ServicesLimesurvey extends Definitions<ServicesLimesurvey> {
  /** Default: `{ }`. Declared in services/web-apps/limesurvey.nix */
  config?: Definition<AttributeSet<Definition<string | Integer | boolean | NixAttributes>>>
  database?: ServicesLimesurveyDatabase
  /** Default: `false`. Declared in services/web-apps/limesurvey.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/limesurvey.nix */
  encryptionKeyFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/limesurvey.nix */
  encryptionNonceFile?: Definition<null | Path>
  httpd?: ServicesLimesurveyHttpd
  nginx?: ServicesLimesurveyNginx
  /** Default: `pkgs.limesurvey`. Declared in services/web-apps/limesurvey.nix */
  package?: Definition<Package>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/limesurvey.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `"httpd"`. Declared in services/web-apps/limesurvey.nix */
  webserver?: Definition<"httpd" | "nginx">
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  encryptionKey?: Definition<null | string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  encryptionNonce?: Definition<null | string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  virtualHost?: NixValue
}

/** `services.limesurvey.database` */
export interface ServicesLimesurveyDatabase extends Definitions<ServicesLimesurveyDatabase> {
  /** Default: `true`. Declared in services/web-apps/limesurvey.nix */
  createLocally?: Definition<boolean>
  /** Default: `"InnoDB"`. Declared in services/web-apps/limesurvey.nix */
  dbEngine?: Definition<"MyISAM" | "InnoDB">
  /** Default: `"localhost"`. Declared in services/web-apps/limesurvey.nix */
  host?: Definition<string>
  /** Default: `"limesurvey"`. Declared in services/web-apps/limesurvey.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/limesurvey.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/web-apps/limesurvey.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `/run/mysqld/mysqld.sock`. Declared in services/web-apps/limesurvey.nix */
  socket?: Definition<null | Path>
  /** Default: `"mysql"`. Declared in services/web-apps/limesurvey.nix */
  type?: Definition<"mysql" | "pgsql" | "odbc" | "mssql">
  /** Default: `"limesurvey"`. Declared in services/web-apps/limesurvey.nix */
  user?: Definition<string>
}

/** `services.limesurvey.httpd` */
export interface ServicesLimesurveyHttpd extends Definitions<ServicesLimesurveyHttpd> {
  /** Declared in services/web-apps/limesurvey.nix */
  virtualHost?: ServicesDrupalSiteVirtualHost
}

/** `services.limesurvey.nginx` */
export interface ServicesLimesurveyNginx extends Definitions<ServicesLimesurveyNginx> {
  /** Declared in services/web-apps/limesurvey.nix */
  virtualHost?: ServicesFedimintdEntryNginxConfig
}

/** `services.linkwarden` */
export interface ServicesLinkwarden extends Definitions<ServicesLinkwarden> {
  /** Type: `absolute path`. Default: `"/var/cache/linkwarden"`. Declared in services/web-apps/linkwarden.nix */
  cacheLocation?: Definition<Path>
  database?: ServicesLinkwardenDatabase
  /** Default: `false`. Declared in services/web-apps/linkwarden.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/linkwarden.nix */
  enableRegistration?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/linkwarden.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `null`. Declared in services/web-apps/linkwarden.nix */
  environmentFile?: Definition<null | string>
  /** Default: `"linkwarden"`. Declared in services/web-apps/linkwarden.nix */
  group?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/linkwarden.nix */
  host?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/linkwarden.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.linkwarden`. Declared in services/web-apps/linkwarden.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/linkwarden.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/web-apps/linkwarden.nix */
  secretFiles?: Definition<AttributeSet<Definition<null | string>>>
  /** Type: `absolute path`. Default: `"/var/lib/linkwarden"`. Declared in services/web-apps/linkwarden.nix */
  storageLocation?: Definition<Path>
  /** Default: `"linkwarden"`. Declared in services/web-apps/linkwarden.nix */
  user?: Definition<string>
}

/** `services.linkwarden.database` */
export interface ServicesLinkwardenDatabase extends Definitions<ServicesLinkwardenDatabase> {
  /** Default: `true`. Declared in services/web-apps/linkwarden.nix */
  createLocally?: Definition<boolean>
  /** Default: `"/run/postgresql"`. Declared in services/web-apps/linkwarden.nix */
  host?: Definition<string>
  /** Default: `"linkwarden"`. Declared in services/web-apps/linkwarden.nix */
  name?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5432`. Declared in services/web-apps/linkwarden.nix */
  port?: Definition<Integer>
  /** Default: `"linkwarden"`. Declared in services/web-apps/linkwarden.nix */
  user?: Definition<string>
}

/** `services.linyaps` */
export interface ServicesLinyaps extends Definitions<ServicesLinyaps> {
  /** Default: `pkgs.linyaps-box`. Declared in services/desktops/linyaps.nix */
  boxPackage?: Definition<Package>
  /** Default: `false`. Declared in services/desktops/linyaps.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.linyaps`. Declared in services/desktops/linyaps.nix */
  package?: Definition<Package>
  /** Default: `pkgs.linyaps-web-store-installer`. Declared in services/desktops/linyaps.nix */
  webStoreInstallerPackage?: Definition<Package>
}

/** `services.liquidsoap` */
export interface ServicesLiquidsoap extends Definitions<ServicesLiquidsoap> {
  /** Type: `attribute set of (absolute path or string)`. Default: `{ }`. Declared in services/audio/liquidsoap.nix */
  streams?: Definition<AttributeSet<Definition<Path | string>>>
}

/** `services.lirc` */
export interface ServicesLirc extends Definitions<ServicesLirc> {
  /** Type: `list of strings concatenated with “\n”`. Declared in services/hardware/lirc.nix */
  configs?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/hardware/lirc.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/hardware/lirc.nix */
  extraArguments?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Declared in services/hardware/lirc.nix */
  options?: Definition<string>
}

/** `services.listmonk` */
export interface ServicesListmonk extends Definitions<ServicesListmonk> {
  database?: ServicesListmonkDatabase
  /** Default: `false`. Declared in services/mail/listmonk.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.listmonk`. Declared in services/mail/listmonk.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/mail/listmonk.nix */
  secretFile?: Definition<null | string>
  /** Type: `open submodule of (TOML value)`. Declared in services/mail/listmonk.nix */
  settings?: Definition<AttributeSet<TomlValue>>
}

/** `services.listmonk.database` */
export interface ServicesListmonkDatabase extends Definitions<ServicesListmonkDatabase> {
  /** Default: `false`. Declared in services/mail/listmonk.nix */
  createLocally?: Definition<boolean>
  /** Default: `true`. Declared in services/mail/listmonk.nix */
  mutableSettings?: Definition<boolean>
  /** Type: `null or (open submodule of attribute set of ((list of string) or list of attribute set of anything or string or signed integer or boolean))`. Default: `null`. Declared in services/mail/listmonk.nix */
  settings?: Definition<null | ServicesListmonkDatabaseSettings>
}

/** `services.listmonk.database.settings` */
export interface ServicesListmonkDatabaseSettings {
  /** Default: `[ ]`. Declared in services/mail/listmonk.nix */
  messengers?: Definition<List<Definition<string>>>
  /** Type: `list of (open submodule of attribute set of anything)`. Declared in services/mail/listmonk.nix */
  smtp?: Definition<List<Definition<ServicesListmonkDatabaseSettingsSmtpEntry>>>
  app?: Definition<ServicesListmonkDatabaseSettingsApp>
  bounce?: Definition<ServicesListmonkDatabaseSettingsBounce>
  privacy?: Definition<ServicesListmonkDatabaseSettingsPrivacy>
  [name: string]: Definition<List<Definition<string>> | List<Definition<NixAttributes>> | string | Integer | boolean | List<Definition<string>> | List<Definition<ServicesListmonkDatabaseSettingsSmtpEntry>> | ServicesListmonkDatabaseSettingsApp | ServicesListmonkDatabaseSettingsBounce | ServicesListmonkDatabaseSettingsPrivacy> | undefined
}

/** `services.listmonk.database.settings.app` */
export interface ServicesListmonkDatabaseSettingsApp {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  notify_emails?: NixValue
  [name: string]: NixValue | undefined
}

/** `services.listmonk.database.settings.bounce` */
export interface ServicesListmonkDatabaseSettingsBounce {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  mailboxes?: NixValue
  [name: string]: NixValue | undefined
}

/** `services.listmonk.database.settings.privacy` */
export interface ServicesListmonkDatabaseSettingsPrivacy {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  domain_blocklist?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  exportable?: NixValue
  [name: string]: NixValue | undefined
}

/** `services.listmonk.database.settings.smtp.*` */
export interface ServicesListmonkDatabaseSettingsSmtpEntry {
  /** Default: `false`. Declared in services/mail/listmonk.nix */
  enabled?: Definition<boolean>
  /** Declared in services/mail/listmonk.nix */
  host?: Definition<string>
  /** Default: `1`. Declared in services/mail/listmonk.nix */
  max_conns?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/mail/listmonk.nix */
  port?: Definition<Integer>
  /** Declared in services/mail/listmonk.nix */
  tls_type?: Definition<"none" | "STARTTLS" | "TLS">
  [name: string]: NixValue | undefined
}

/** `services.litellm` */
export interface ServicesLitellm extends Definitions<ServicesLitellm> {
  /** Default: `false`. Declared in services/misc/litellm.nix */
  enable?: Definition<boolean>
  /** Default: `{ ANONYMIZED_TELEMETRY = "False"; DO_NOT_TRACK = "True"; SCARF_NO_ANALYTICS = "True"; }`. Declared in services/misc/litellm.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/litellm.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"127.0.0.1"`. Declared in services/misc/litellm.nix */
  host?: Definition<string>
  /** Default: `false`. Declared in services/misc/litellm.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.litellm`. Declared in services/misc/litellm.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/litellm.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/misc/litellm.nix */
  settings?: Definition<ServicesLitellmSettings>
  /** Type: `absolute path`. Default: `"/var/lib/litellm"`. Declared in services/misc/litellm.nix */
  stateDir?: Definition<Path>
}

/** `services.litellm.settings` */
export interface ServicesLitellmSettings {
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/litellm.nix */
  environment_variables?: JsonValue
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/litellm.nix */
  general_settings?: JsonValue
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/litellm.nix */
  litellm_settings?: JsonValue
  /** Type: `YAML 1.1 value`. Default: `[ ]`. Declared in services/misc/litellm.nix */
  model_list?: JsonValue
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/litellm.nix */
  router_settings?: JsonValue
  [name: string]: JsonValue | undefined
}

/** `services.litestream` */
export interface ServicesLitestream extends Definitions<ServicesLitestream> {
  /** Default: `false`. Declared in services/network-filesystems/litestream/default.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/network-filesystems/litestream/default.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.litestream`. Declared in services/network-filesystems/litestream/default.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Declared in services/network-filesystems/litestream/default.nix */
  settings?: JsonValue
}

/** `services.livebook` */
export interface ServicesLivebook extends Definitions<ServicesLivebook> {
  /** Default: `false`. Declared in services/development/livebook.nix */
  enableUserService?: Definition<boolean>
  /** Default: `{ }`. Declared in services/development/livebook.nix */
  environment?: Definition<AttributeSet<Definition<null | boolean | Integer | string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/livebook.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/development/livebook.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.livebook`. Declared in services/development/livebook.nix */
  package?: Definition<Package>
}

/** `services.livekit` */
export interface ServicesLivekit extends Definitions<ServicesLivekit> {
  /** Default: `false`. Declared in services/networking/livekit.nix */
  enable?: Definition<boolean>
  ingress?: ServicesLivekitIngress
  /** Type: `absolute path`. Declared in services/networking/livekit.nix */
  keyFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/livekit.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.livekit`. Declared in services/networking/livekit.nix */
  package?: Definition<Package>
  redis?: ServicesLivekitRedis
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/networking/livekit.nix */
  settings?: Definition<ServicesLivekitSettings>
}

/** `services.livekit.ingress` */
export interface ServicesLivekitIngress extends Definitions<ServicesLivekitIngress> {
  /** Default: `false`. Declared in services/networking/livekit-ingress.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/livekit-ingress.nix */
  environmentFile?: Definition<null | Path>
  openFirewall?: ServicesLivekitIngressOpenFirewall
  /** Default: `pkgs.livekit-ingress`. Declared in services/networking/livekit-ingress.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/networking/livekit-ingress.nix */
  settings?: Definition<ServicesLivekitIngressSettings>
}

/** `services.livekit.ingress.openFirewall` */
export interface ServicesLivekitIngressOpenFirewall extends Definitions<ServicesLivekitIngressOpenFirewall> {
  /** Default: `false`. Declared in services/networking/livekit-ingress.nix */
  rtc?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/livekit-ingress.nix */
  rtmp?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/livekit-ingress.nix */
  whip?: Definition<boolean>
}

/** `services.livekit.ingress.settings` */
export interface ServicesLivekitIngressSettings {
  redis?: Definition<ServicesLivekitIngressSettingsRedis>
  rtc_config?: Definition<ServicesLivekitIngressSettingsRtcConfig>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1935`. Declared in services/networking/livekit-ingress.nix */
  rtmp_port?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/networking/livekit-ingress.nix */
  whip_port?: Definition<Integer>
  [name: string]: Definition<ServicesLivekitIngressSettingsRedis | ServicesLivekitIngressSettingsRtcConfig> | JsonValue | undefined
}

/** `services.livekit.ingress.settings.redis` */
export interface ServicesLivekitIngressSettingsRedis {
  /** Default: `"Host and port of the local livekit redis instance, if enabled, or null"`. Declared in services/networking/livekit-ingress.nix */
  address?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

/** `services.livekit.ingress.settings.rtc_config` */
export interface ServicesLivekitIngressSettingsRtcConfig {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `51000`. Declared in services/networking/livekit-ingress.nix */
  port_range_end?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `50000`. Declared in services/networking/livekit-ingress.nix */
  port_range_start?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/livekit-ingress.nix */
  use_external_ip?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.livekit.redis` */
export interface ServicesLivekitRedis extends Definitions<ServicesLivekitRedis> {
  /** Default: `"true if any other Livekit component is enabled locally else false"`. Declared in services/networking/livekit.nix */
  createLocally?: Definition<boolean>
  /** Default: `"127.0.0.1 if config.services.livekit.redis.createLocally else null"`. Declared in services/networking/livekit.nix */
  host?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/livekit.nix */
  port?: Definition<null | Integer>
}

/** `services.livekit.settings` */
export interface ServicesLivekitSettings {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7880`. Declared in services/networking/livekit.nix */
  port?: Definition<Integer>
  redis?: Definition<ServicesLivekitSettingsRedis>
  rtc?: Definition<ServicesLivekitSettingsRtc>
  [name: string]: Definition<ServicesLivekitSettingsRedis | ServicesLivekitSettingsRtc> | JsonValue | undefined
}

/** `services.livekit.settings.redis` */
export interface ServicesLivekitSettingsRedis {
  /** Default: `Local Redis host/port when a local ingress component is enabled else null`. Declared in services/networking/livekit.nix */
  address?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

/** `services.livekit.settings.rtc` */
export interface ServicesLivekitSettingsRtc {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `51000`. Declared in services/networking/livekit.nix */
  port_range_end?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `50000`. Declared in services/networking/livekit.nix */
  port_range_start?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/livekit.nix */
  use_external_ip?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.lk-jwt-service` */
export interface ServicesLkJwtService extends Definitions<ServicesLkJwtService> {
  /** Default: `false`. Declared in services/matrix/lk-jwt-service.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/matrix/lk-jwt-service.nix */
  keyFile?: Definition<Path>
  /** Type: `string matching the pattern ^wss?://.*`. Declared in services/matrix/lk-jwt-service.nix */
  livekitUrl?: Definition<string>
  /** Default: `pkgs.lk-jwt-service`. Declared in services/matrix/lk-jwt-service.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/matrix/lk-jwt-service.nix */
  port?: Definition<Integer>
}

/** `services.llama-cpp` */
export interface ServicesLlamaCpp extends Definitions<ServicesLlamaCpp> {
  /** Default: `false`. Declared in services/misc/llama-cpp.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/llama-cpp.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/misc/llama-cpp.nix */
  host?: Definition<string>
  /** Type: `absolute path`. Declared in services/misc/llama-cpp.nix */
  model?: Definition<Path>
  /** Default: `false`. Declared in services/misc/llama-cpp.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.llama-cpp`. Declared in services/misc/llama-cpp.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/llama-cpp.nix */
  port?: Definition<Integer>
}

/** `services.llama-swap` */
export interface ServicesLlamaSwap extends Definitions<ServicesLlamaSwap> {
  /** Default: `false`. Declared in services/networking/llama-swap.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/llama-swap.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.llama-swap`. Declared in services/networking/llama-swap.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/networking/llama-swap.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of (YAML 1.1 value)`. Declared in services/networking/llama-swap.nix */
  settings?: Definition<AttributeSet<JsonValue>>
}

/** `services.lldap` */
export interface ServicesLldap extends Definitions<ServicesLldap> {
  /** Default: `false`. Declared in services/databases/lldap.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/databases/lldap.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/databases/lldap.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.lldap`. Declared in services/databases/lldap.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/databases/lldap.nix */
  settings?: Definition<ServicesLldapSettings>
  /** Default: `false`. Declared in services/databases/lldap.nix */
  silenceForceUserPassResetWarning?: Definition<boolean>
}

/** `services.lldap.settings` */
export interface ServicesLldapSettings {
  /** Default: `"sqlite://./users.db?mode=rwc"`. Declared in services/databases/lldap.nix */
  database_url?: Definition<string>
  /** Default: `false`. Declared in services/databases/lldap.nix */
  force_ldap_user_pass_reset?: Definition<boolean | "always">
  /** Default: `"::"`. Declared in services/databases/lldap.nix */
  http_host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `17170`. Declared in services/databases/lldap.nix */
  http_port?: Definition<Integer>
  /** Default: `"http://localhost"`. Declared in services/databases/lldap.nix */
  http_url?: Definition<string>
  /** Default: `null`. Declared in services/databases/lldap.nix */
  jwt_secret_file?: Definition<null | string>
  /** Declared in services/databases/lldap.nix */
  ldap_base_dn?: Definition<string>
  /** Default: `"::"`. Declared in services/databases/lldap.nix */
  ldap_host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3890`. Declared in services/databases/lldap.nix */
  ldap_port?: Definition<Integer>
  /** Default: `"admin"`. Declared in services/databases/lldap.nix */
  ldap_user_dn?: Definition<string>
  /** Default: `"admin@example.com"`. Declared in services/databases/lldap.nix */
  ldap_user_email?: Definition<string>
  /** Default: `null`. Declared in services/databases/lldap.nix */
  ldap_user_pass?: Definition<null | string>
  /** Default: `null`. Declared in services/databases/lldap.nix */
  ldap_user_pass_file?: Definition<null | string>
  [name: string]: Definition<string | boolean | "always" | Integer | null | string> | TomlValue | undefined
}

/** `services.lldpd` */
export interface ServicesLldpd extends Definitions<ServicesLldpd> {
  /** Default: `false`. Declared in services/networking/lldpd.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/lldpd.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `services.local-content-share` */
export interface ServicesLocalContentShare extends Definitions<ServicesLocalContentShare> {
  /** Default: `false`. Declared in services/misc/local-content-share.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/misc/local-content-share.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/misc/local-content-share.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.local-content-share`. Declared in services/misc/local-content-share.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/local-content-share.nix */
  port?: Definition<Integer>
}

/** `services.localtimed` */
export interface ServicesLocaltimed extends Definitions<ServicesLocaltimed> {
  /** Default: `false`. Declared in services/system/localtimed.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.geoclue2-with-demo-agent`. Declared in services/system/localtimed.nix */
  geoclue2Package?: Definition<Package>
  /** Default: `pkgs.localtime`. Declared in services/system/localtimed.nix */
  package?: Definition<Package>
}

/** `services.locate` */
export interface ServicesLocate extends Definitions<ServicesLocate> {
  /** Default: `false`. Declared in misc/locate.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in misc/locate.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `"02:15"`. Declared in misc/locate.nix */
  interval?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/cache/locatedb"`. Declared in misc/locate.nix */
  output?: Definition<Path>
  /** Default: `pkgs.plocate`. Declared in misc/locate.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in misc/locate.nix */
  pruneBindMounts?: Definition<boolean>
  /** Declared in misc/locate.nix */
  pruneFS?: Definition<List<Definition<string>>>
  /** Default: `[ ".bzr" ".cache" ".git" ".hg" ".svn" ], if supported by the locate implementation (i.e. mlocate or plocate).`. Declared in misc/locate.nix */
  pruneNames?: Definition<List<Definition<string>>>
  /** Type: `list of absolute path`. Default: `[ "/tmp" "/var/tmp" "/var/cache" "/var/lock" "/var/run" "/var/spool" "/nix/store" "/nix/var/log/nix" ]`. Declared in misc/locate.nix */
  prunePaths?: Definition<List<Definition<Path>>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  localuser?: NixValue
  /** @deprecated renamed to services.locate.package */
  locate?: Definition<Package>
  /** @deprecated renamed to services.locate.interval */
  period?: Definition<string>
}

/** `services.logcheck` */
export interface ServicesLogcheck extends Definitions<ServicesLogcheck> {
  /** Type: `strings concatenated with “\n”`. Default: `"FQDN=1"`. Declared in services/logging/logcheck.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/logging/logcheck.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/logging/logcheck.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/logging/logcheck.nix */
  extraRulesDirs?: Definition<List<Definition<Path>>>
  /** Type: `list of absolute path`. Default: `[ "/var/log/messages" ]`. Declared in services/logging/logcheck.nix */
  files?: Definition<List<Definition<Path>>>
  /** Default: `{ }`. Declared in services/logging/logcheck.nix */
  ignore?: Definition<AttributeSet<ServicesLogcheckIgnoreEntry>>
  /** Default: `{ }`. Declared in services/logging/logcheck.nix */
  ignoreCron?: Definition<AttributeSet<ServicesLogcheckIgnoreCronEntry>>
  /** Default: `"server"`. Declared in services/logging/logcheck.nix */
  level?: Definition<string>
  /** Default: `"root"`. Declared in services/logging/logcheck.nix */
  mailTo?: Definition<string>
  /** Default: `"*"`. Declared in services/logging/logcheck.nix */
  timeOfDay?: Definition<string>
  /** Default: `"logcheck"`. Declared in services/logging/logcheck.nix */
  user?: Definition<string>
}

/** `services.logcheck.ignoreCron.<name>` */
export interface ServicesLogcheckIgnoreCronEntry extends Definitions<ServicesLogcheckIgnoreCronEntry> {
  /** Default: `""`. Declared in services/logging/logcheck.nix */
  cmdline?: Definition<string>
  /** Default: `null`. Declared in services/logging/logcheck.nix */
  timeArgs?: Definition<null | string>
  /** Default: `"root"`. Declared in services/logging/logcheck.nix */
  user?: Definition<string>
}

/** `services.logcheck.ignore.<name>` */
export interface ServicesLogcheckIgnoreEntry extends Definitions<ServicesLogcheckIgnoreEntry> {
  /** Default: `"server"`. Declared in services/logging/logcheck.nix */
  level?: Definition<"workstation" | "server" | "paranoid">
  /** Default: `""`. Declared in services/logging/logcheck.nix */
  regex?: Definition<string>
}

/** `services.logind` */
export interface ServicesLogind extends Definitions<ServicesLogind> {
  settings?: ServicesLogindSettings
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  hibernateKey?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  hibernateKeyLongPress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  killUserProcesses?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  lidSwitch?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  lidSwitchDocked?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  lidSwitchExternalPower?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  powerKey?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  powerKeyLongPress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  rebootKey?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  rebootKeyLongPress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  suspendKey?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  suspendKeyLongPress?: NixValue
}

/** `services.logind.settings` */
export interface ServicesLogindSettings extends Definitions<ServicesLogindSettings> {
  /** Type: `open submodule of attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd/logind.nix */
  Login?: Definition<ServicesLogindSettingsLogin>
}

/** `services.logind.settings.Login` */
export interface ServicesLogindSettingsLogin {
  /** Default: `false`. Declared in system/boot/systemd/logind.nix */
  KillUserProcesses?: Definition<boolean>
  [name: string]: Definition<UnitSetting | boolean> | undefined
}

/** `services.logkeys` */
export interface ServicesLogkeys extends Definitions<ServicesLogkeys> {
  /** Default: `null`. Declared in services/misc/logkeys.nix */
  device?: Definition<null | string>
  /** Default: `false`. Declared in services/misc/logkeys.nix */
  enable?: Definition<boolean>
}

/** `services.logmein-hamachi` */
export interface ServicesLogmeinHamachi extends Definitions<ServicesLogmeinHamachi> {
  /** Default: `false`. Declared in services/networking/logmein-hamachi.nix */
  enable?: Definition<boolean>
}

/** `services.logrotate` */
export interface ServicesLogrotate extends Definitions<ServicesLogrotate> {
  /** Default: `false`. Declared in services/logging/logrotate.nix */
  allowNetworking?: Definition<boolean>
  /** Default: `true`. Declared in services/logging/logrotate.nix */
  checkConfig?: Definition<boolean>
  /** Type: `absolute path`. Default: `'' A configuration file automatically generated by NixOS. ''`. Declared in services/logging/logrotate.nix */
  configFile?: Definition<Path>
  /** Default: `cfg.settings != {}`. Declared in services/logging/logrotate.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/logging/logrotate.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `attribute set of (open submodule of attribute set of (null or signed integer or boolean or string))`. Default: `{ }`. Declared in services/logging/logrotate.nix */
  settings?: Definition<AttributeSet<Definition<ServicesLogrotateSetting>>>
}

/** `services.logrotate.settings.<name>` */
export interface ServicesLogrotateSetting {
  /** Default: `true`. Declared in services/logging/logrotate.nix */
  enable?: Definition<boolean>
  /** Default: `'' The attrset name if not specified ''`. Declared in services/logging/logrotate.nix */
  files?: Definition<string | List<Definition<string>>>
  /** Default: `null`. Declared in services/logging/logrotate.nix */
  frequency?: Definition<null | string>
  /** Default: `false`. Declared in services/logging/logrotate.nix */
  global?: Definition<boolean>
  /** Default: `1000`. Declared in services/logging/logrotate.nix */
  priority?: Definition<Integer>
  [name: string]: Definition<null | Integer | boolean | string | boolean | string | List<Definition<string>> | null | string | Integer> | undefined
}

/** `services.logstash` */
export interface ServicesLogstash extends Definitions<ServicesLogstash> {
  /** Default: `"/var/lib/logstash"`. Declared in services/logging/logstash.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/logging/logstash.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/logging/logstash.nix */
  extraJvmOptions?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/logging/logstash.nix */
  extraSettings?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/logging/logstash.nix */
  filterConfig?: Definition<string>
  /** Default: `1`. Declared in services/logging/logstash.nix */
  filterWorkers?: Definition<Integer>
  /** Type: `strings concatenated with “\n”`. Default: `"generator { }"`. Declared in services/logging/logstash.nix */
  inputConfig?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/logging/logstash.nix */
  listenAddress?: Definition<string>
  /** Default: `"warn"`. Declared in services/logging/logstash.nix */
  logLevel?: Definition<"debug" | "info" | "warn" | "error" | "fatal">
  /** Type: `strings concatenated with “\n”`. Default: `"stdout { codec => rubydebug }"`. Declared in services/logging/logstash.nix */
  outputConfig?: Definition<string>
  /** Default: `pkgs.logstash`. Declared in services/logging/logstash.nix */
  package?: Definition<Package>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/logging/logstash.nix */
  plugins?: Definition<List<Definition<Path>>>
  /** Default: `"9292"`. Declared in services/logging/logstash.nix */
  port?: Definition<string>
  /** @deprecated renamed to services.logstash.listenAddress */
  address?: Definition<string>
}

/** `services.loki` */
export interface ServicesLoki extends Definitions<ServicesLoki> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/loki.nix */
  configFile?: Definition<null | Path>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/monitoring/loki.nix */
  configuration?: JsonValue
  /** Type: `absolute path`. Default: `"/var/lib/loki"`. Declared in services/monitoring/loki.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/loki.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/loki.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `"loki"`. Declared in services/monitoring/loki.nix */
  group?: Definition<string>
  /** Default: `pkgs.grafana-loki`. Declared in services/monitoring/loki.nix */
  package?: Definition<Package>
  /** Default: `"loki"`. Declared in services/monitoring/loki.nix */
  user?: Definition<string>
}

/** `services.lokinet` */
export interface ServicesLokinet extends Definitions<ServicesLokinet> {
  /** Default: `false`. Declared in services/networking/lokinet.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.lokinet`. Declared in services/networking/lokinet.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string) or a list of them for duplicate keys)`. Default: `{ }`. Declared in services/networking/lokinet.nix */
  settings?: Definition<ServicesLokinetSettings>
  /** Default: `false`. Declared in services/networking/lokinet.nix */
  useLocally?: Definition<boolean>
}

/** `services.lokinet.settings` */
export interface ServicesLokinetSettings {
  dns?: Definition<ServicesLokinetSettingsDns>
  network?: Definition<ServicesLokinetSettingsNetwork>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>> | ServicesLokinetSettingsDns | ServicesLokinetSettingsNetwork> | undefined
}

/** `services.lokinet.settings.dns` */
export interface ServicesLokinetSettingsDns {
  /** Default: `"127.3.2.1"`. Declared in services/networking/lokinet.nix */
  bind?: Definition<string>
  /** Default: `[ "9.9.9.10" ]`. Declared in services/networking/lokinet.nix */
  upstream?: Definition<List<Definition<string>>>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | string | List<Definition<string>>> | undefined
}

/** `services.lokinet.settings.network` */
export interface ServicesLokinetSettingsNetwork {
  /** Default: `false`. Declared in services/networking/lokinet.nix */
  exit?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/lokinet.nix */
  "exit-node"?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/lokinet.nix */
  keyfile?: Definition<null | string>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | boolean | null | List<Definition<string>> | null | string> | undefined
}

/** `services.longview` */
export interface ServicesLongview extends Definitions<ServicesLongview> {
  /** Default: `""`. Declared in services/monitoring/longview.nix */
  apacheStatusUrl?: Definition<string>
  /** Default: `""`. Declared in services/monitoring/longview.nix */
  apiKey?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/longview.nix */
  apiKeyFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/longview.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/monitoring/longview.nix */
  mysqlPassword?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/longview.nix */
  mysqlPasswordFile?: Definition<null | Path>
  /** Default: `""`. Declared in services/monitoring/longview.nix */
  mysqlUser?: Definition<string>
  /** Default: `""`. Declared in services/monitoring/longview.nix */
  nginxStatusUrl?: Definition<string>
}

/** `services.lorri` */
export interface ServicesLorri extends Definitions<ServicesLorri> {
  /** Default: `false`. Declared in services/development/lorri.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.lorri`. Declared in services/development/lorri.nix */
  package?: Definition<Package>
}

/** `services.lshd` */
export interface ServicesLshd extends Definitions<ServicesLshd> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  hostKey?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  interfaces?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  loginShell?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  passwordAuthentication?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  portNumber?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  publicKeyAuthentication?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  rootLogin?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  srpKeyExchange?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  subsystems?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  syslog?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  tcpForwarding?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  x11Forwarding?: NixValue
}

/** `services.lubelogger` */
export interface ServicesLubelogger extends Definitions<ServicesLubelogger> {
  /** Default: `"lubelogger"`. Declared in services/web-apps/lubelogger.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/lubelogger.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/lubelogger.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"lubelogger"`. Declared in services/web-apps/lubelogger.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/lubelogger.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.lubelogger`. Declared in services/web-apps/lubelogger.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5000`. Declared in services/web-apps/lubelogger.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/web-apps/lubelogger.nix */
  settings?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"lubelogger"`. Declared in services/web-apps/lubelogger.nix */
  user?: Definition<string>
}

/** `services.lvm` */
export interface ServicesLvm extends Definitions<ServicesLvm> {
  boot?: ServicesLvmBoot
  dmeventd?: ServicesLvmDmeventd
  /** Default: `true`. Declared in tasks/lvm.nix */
  enable?: Definition<boolean>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  package?: Definition<Package>
}

/** `services.lvm.boot` */
export interface ServicesLvmBoot extends Definitions<ServicesLvmBoot> {
  thin?: ServicesLvmDmeventd
  vdo?: ServicesLvmDmeventd
}

/** `services.lvm.dmeventd` */
export interface ServicesLvmDmeventd extends Definitions<ServicesLvmDmeventd> {
  /** Default: `false`. Declared in tasks/lvm.nix */
  enable?: Definition<boolean>
}

/** `services.lxd-image-server` */
export interface ServicesLxdImageServer extends Definitions<ServicesLxdImageServer> {
  /** Default: `false`. Declared in services/networking/lxd-image-server.nix */
  enable?: Definition<boolean>
  /** Default: `"nginx"`. Declared in services/networking/lxd-image-server.nix */
  group?: Definition<string>
  nginx?: ServicesLxdImageServerNginx
  /** Type: `TOML value`. Default: `{ }`. Declared in services/networking/lxd-image-server.nix */
  settings?: TomlValue
}

/** `services.lxd-image-server.nginx` */
export interface ServicesLxdImageServerNginx extends Definitions<ServicesLxdImageServerNginx> {
  /** Declared in services/networking/lxd-image-server.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/networking/lxd-image-server.nix */
  enable?: Definition<boolean>
}
