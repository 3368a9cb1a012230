// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, Package, Path } from "../values.ts"
import type { ServicesNginxVirtualHost } from "./services-n.ts"

/** `services.jack` */
export interface ServicesJack extends Definitions<ServicesJack> {
  alsa?: ServicesJackAlsa
  jackd?: ServicesJackJackd
  loopback?: ServicesJackLoopback
}

/** `services.jack.alsa` */
export interface ServicesJackAlsa extends Definitions<ServicesJackAlsa> {
  /** Default: `true`. Declared in services/audio/jack.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/audio/jack.nix */
  support32Bit?: Definition<boolean>
}

/** `services.jack.jackd` */
export interface ServicesJackJackd extends Definitions<ServicesJackJackd> {
  /** Default: `false`. Declared in services/audio/jack.nix */
  enable?: Definition<boolean>
  /** Default: `[ "-dalsa" ]`. Declared in services/audio/jack.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Declared in services/audio/jack.nix */
  session?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  package?: Definition<Package>
}

/** `services.jack.loopback` */
export interface ServicesJackLoopback extends Definitions<ServicesJackLoopback> {
  /** Type: `strings concatenated with “\n”`. Declared in services/audio/jack.nix */
  config?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/audio/jack.nix */
  dmixConfig?: Definition<string>
  /** Default: `false`. Declared in services/audio/jack.nix */
  enable?: Definition<boolean>
  /** Default: `10`. Declared in services/audio/jack.nix */
  index?: Definition<Integer>
  /** Type: `strings concatenated with “\n”`. Declared in services/audio/jack.nix */
  session?: Definition<string>
}

/** `services.jackett` */
export interface ServicesJackett extends Definitions<ServicesJackett> {
  /** Default: `"/var/lib/jackett/.config/Jackett"`. Declared in services/misc/jackett.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/jackett.nix */
  enable?: Definition<boolean>
  /** Default: `"jackett"`. Declared in services/misc/jackett.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/jackett.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.jackett`. Declared in services/misc/jackett.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9117`. Declared in services/misc/jackett.nix */
  port?: Definition<Integer>
  /** Default: `"jackett"`. Declared in services/misc/jackett.nix */
  user?: Definition<string>
}

/** `services.jboss` */
export interface ServicesJboss extends Definitions<ServicesJboss> {
  /** Default: `"/nix/var/nix/profiles/default/server/default/deploy/"`. Declared in services/web-servers/jboss/default.nix */
  deployDir?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/jboss/default.nix */
  enable?: Definition<boolean>
  /** Default: `"file:///nix/var/nix/profiles/default/server/default/lib"`. Declared in services/web-servers/jboss/default.nix */
  libUrl?: Definition<string>
  /** Default: `"/var/log/jboss"`. Declared in services/web-servers/jboss/default.nix */
  logDir?: Definition<string>
  /** Default: `"/var/jboss/server"`. Declared in services/web-servers/jboss/default.nix */
  serverDir?: Definition<string>
  /** Default: `"/tmp"`. Declared in services/web-servers/jboss/default.nix */
  tempDir?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/jboss/default.nix */
  useJK?: Definition<boolean>
  /** Default: `"nobody"`. Declared in services/web-servers/jboss/default.nix */
  user?: Definition<string>
}

/** `services.jellyfin` */
export interface ServicesJellyfin extends Definitions<ServicesJellyfin> {
  /** Type: `absolute path`. Default: `"/var/cache/jellyfin"`. Declared in services/misc/jellyfin.nix */
  cacheDir?: Definition<Path>
  /** Type: `absolute path`. Default: `"\${cfg.dataDir}/config"`. Declared in services/misc/jellyfin.nix */
  configDir?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/jellyfin"`. Declared in services/misc/jellyfin.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/misc/jellyfin.nix */
  enable?: Definition<boolean>
  /** Default: `"jellyfin"`. Declared in services/misc/jellyfin.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"\${cfg.dataDir}/log"`. Declared in services/misc/jellyfin.nix */
  logDir?: Definition<Path>
  /** Default: `false`. Declared in services/misc/jellyfin.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.jellyfin`. Declared in services/misc/jellyfin.nix */
  package?: Definition<Package>
  /** Default: `"jellyfin"`. Declared in services/misc/jellyfin.nix */
  user?: Definition<string>
}

/** `services.jellyseerr` */
export interface ServicesJellyseerr extends Definitions<ServicesJellyseerr> {
  /** Type: `absolute path`. Default: `"/var/lib/jellyseerr/config"`. Declared in services/misc/jellyseerr.nix */
  configDir?: Definition<Path>
  /** Default: `false`. Declared in services/misc/jellyseerr.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/jellyseerr.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.jellyseerr`. Declared in services/misc/jellyseerr.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5055`. Declared in services/misc/jellyseerr.nix */
  port?: Definition<Integer>
}

/** `services.jenkins` */
export interface ServicesJenkins extends Definitions<ServicesJenkins> {
  /** Default: `false`. Declared in services/continuous-integration/jenkins/default.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/continuous-integration/jenkins/default.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/continuous-integration/jenkins/default.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/continuous-integration/jenkins/default.nix */
  extraJavaOptions?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/continuous-integration/jenkins/default.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `"jenkins"`. Declared in services/continuous-integration/jenkins/default.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/jenkins"`. Declared in services/continuous-integration/jenkins/default.nix */
  home?: Definition<Path>
  /** Default: `pkgs.jdk21`. Declared in services/continuous-integration/jenkins/default.nix */
  javaPackage?: Definition<Package>
  jobBuilder?: ServicesJenkinsJobBuilder
  /** Default: `"0.0.0.0"`. Declared in services/continuous-integration/jenkins/default.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.jenkins`. Declared in services/continuous-integration/jenkins/default.nix */
  package?: Definition<Package>
  /** Default: `[ pkgs.stdenv pkgs.git pkgs.jdk17 config.programs.ssh.package pkgs.nix ]`. Declared in services/continuous-integration/jenkins/default.nix */
  packages?: Definition<List<Definition<Package>>>
  /** Default: `null`. Declared in services/continuous-integration/jenkins/default.nix */
  plugins?: Definition<null | AttributeSet<Definition<Package>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/continuous-integration/jenkins/default.nix */
  port?: Definition<Integer>
  /** Default: `""`. Declared in services/continuous-integration/jenkins/default.nix */
  prefix?: Definition<string>
  /** Default: `"jenkins"`. Declared in services/continuous-integration/jenkins/default.nix */
  user?: Definition<string>
  /** Default: `false`. Declared in services/continuous-integration/jenkins/default.nix */
  withCLI?: Definition<boolean>
}

/** `services.jenkins.jobBuilder` */
export interface ServicesJenkinsJobBuilder extends Definitions<ServicesJenkinsJobBuilder> {
  /** Default: `""`. Declared in services/continuous-integration/jenkins/job-builder.nix */
  accessToken?: Definition<string>
  /** Default: `"${config.services.jenkins.home}/secrets/initialAdminPassword"`. Declared in services/continuous-integration/jenkins/job-builder.nix */
  accessTokenFile?: Definition<string>
  /** Default: `"admin"`. Declared in services/continuous-integration/jenkins/job-builder.nix */
  accessUser?: Definition<string>
  /** Default: `false`. Declared in services/continuous-integration/jenkins/job-builder.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/continuous-integration/jenkins/job-builder.nix */
  jsonJobs?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/continuous-integration/jenkins/job-builder.nix */
  nixJobs?: Definition<List<Definition<NixAttributes>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/continuous-integration/jenkins/job-builder.nix */
  yamlJobs?: Definition<string>
}

/** `services.jenkinsSlave` */
export interface ServicesJenkinsSlave extends Definitions<ServicesJenkinsSlave> {
  /** Default: `false`. Declared in services/continuous-integration/jenkins/slave.nix */
  enable?: Definition<boolean>
  /** Default: `"jenkins"`. Declared in services/continuous-integration/jenkins/slave.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/jenkins"`. Declared in services/continuous-integration/jenkins/slave.nix */
  home?: Definition<Path>
  /** Default: `pkgs.jdk`. Declared in services/continuous-integration/jenkins/slave.nix */
  javaPackage?: Definition<Package>
  /** Default: `"jenkins"`. Declared in services/continuous-integration/jenkins/slave.nix */
  user?: Definition<string>
}

/** `services.jibri` */
export interface ServicesJibri extends Definitions<ServicesJibri> {
  /** Type: `HOCON value`. Default: `{ }`. Declared in services/networking/jibri/default.nix */
  config?: JsonValue
  /** Default: `false`. Declared in services/networking/jibri/default.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/networking/jibri/default.nix */
  finalizeScript?: Definition<Path>
  /** Default: `false`. Declared in services/networking/jibri/default.nix */
  ignoreCert?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/jibri/default.nix */
  xmppEnvironments?: Definition<AttributeSet<ServicesJibriXmppEnvironment>>
}

/** `services.jibri.xmppEnvironments.<name>` */
export interface ServicesJibriXmppEnvironment extends Definitions<ServicesJibriXmppEnvironment> {
  call?: ServicesJibriXmppEnvironmentCall
  control?: ServicesJibriXmppEnvironmentControl
  /** Default: `false`. Declared in services/networking/jibri/default.nix */
  disableCertificateVerification?: Definition<boolean>
  /** Default: `"0"`. Declared in services/networking/jibri/default.nix */
  stripFromRoomDomain?: Definition<string>
  /** Default: `"0"`. Declared in services/networking/jibri/default.nix */
  usageTimeout?: Definition<string>
  /** Declared in services/networking/jibri/default.nix */
  xmppDomain?: Definition<string>
  /** Declared in services/networking/jibri/default.nix */
  xmppServerHosts?: Definition<List<Definition<string>>>
}

/** `services.jibri.xmppEnvironments.<name>.call` */
export interface ServicesJibriXmppEnvironmentCall extends Definitions<ServicesJibriXmppEnvironmentCall> {
  login?: ServicesJibriXmppEnvironmentCallLogin
}

/** `services.jibri.xmppEnvironments.<name>.call.login` */
export interface ServicesJibriXmppEnvironmentCallLogin extends Definitions<ServicesJibriXmppEnvironmentCallLogin> {
  /** Declared in services/networking/jibri/default.nix */
  domain?: Definition<string>
  /** Declared in services/networking/jibri/default.nix */
  passwordFile?: Definition<string>
  /** Default: `"recorder"`. Declared in services/networking/jibri/default.nix */
  username?: Definition<string>
}

/** `services.jibri.xmppEnvironments.<name>.control` */
export interface ServicesJibriXmppEnvironmentControl extends Definitions<ServicesJibriXmppEnvironmentControl> {
  login?: ServicesJibriXmppEnvironmentControlLogin
  muc?: ServicesJibriXmppEnvironmentControlMuc
}

/** `services.jibri.xmppEnvironments.<name>.control.login` */
export interface ServicesJibriXmppEnvironmentControlLogin extends Definitions<ServicesJibriXmppEnvironmentControlLogin> {
  /** Declared in services/networking/jibri/default.nix */
  domain?: Definition<string>
  /** Declared in services/networking/jibri/default.nix */
  passwordFile?: Definition<string>
  /** Default: `"jvb"`. Declared in services/networking/jibri/default.nix */
  username?: Definition<string>
}

/** `services.jibri.xmppEnvironments.<name>.control.muc` */
export interface ServicesJibriXmppEnvironmentControlMuc extends Definitions<ServicesJibriXmppEnvironmentControlMuc> {
  /** Declared in services/networking/jibri/default.nix */
  domain?: Definition<string>
  /** Default: `"jibri"`. Declared in services/networking/jibri/default.nix */
  nickname?: Definition<string>
  /** Default: `"JibriBrewery"`. Declared in services/networking/jibri/default.nix */
  roomName?: Definition<string>
}

/** `services.jicofo` */
export interface ServicesJicofo extends Definitions<ServicesJicofo> {
  /** Declared in services/networking/jicofo.nix */
  bridgeMuc?: Definition<string>
  /** Declared in services/networking/jicofo.nix */
  componentPasswordFile?: Definition<string>
  /** Type: `HOCON value`. Default: `{ }`. Declared in services/networking/jicofo.nix */
  config?: JsonValue
  /** Default: `false`. Declared in services/networking/jicofo.nix */
  enable?: Definition<boolean>
  /** Declared in services/networking/jicofo.nix */
  userDomain?: Definition<string>
  /** Default: `"focus"`. Declared in services/networking/jicofo.nix */
  userName?: Definition<string>
  /** Declared in services/networking/jicofo.nix */
  userPasswordFile?: Definition<string>
  /** Declared in services/networking/jicofo.nix */
  xmppDomain?: Definition<null | string>
  /** Declared in services/networking/jicofo.nix */
  xmppHost?: Definition<string>
}

/** `services.jigasi` */
export interface ServicesJigasi extends Definitions<ServicesJigasi> {
  /** Declared in services/networking/jigasi.nix */
  bridgeMuc?: Definition<string>
  /** Declared in services/networking/jigasi.nix */
  componentPasswordFile?: Definition<string>
  /** Default: `{ }`. Declared in services/networking/jigasi.nix */
  config?: Definition<AttributeSet<Definition<string>>>
  /** Default: `""`. Declared in services/networking/jigasi.nix */
  defaultJvbRoomName?: Definition<string>
  /** Default: `false`. Declared in services/networking/jigasi.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/jigasi.nix */
  environmentFile?: Definition<null | Path>
  /** Declared in services/networking/jigasi.nix */
  userDomain?: Definition<string>
  /** Default: `"callcontrol"`. Declared in services/networking/jigasi.nix */
  userName?: Definition<string>
  /** Declared in services/networking/jigasi.nix */
  userPasswordFile?: Definition<string>
  /** Declared in services/networking/jigasi.nix */
  xmppDomain?: Definition<null | string>
  /** Declared in services/networking/jigasi.nix */
  xmppHost?: Definition<string>
}

/** `services.jira` */
export interface ServicesJira extends Definitions<ServicesJira> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  catalinaOptions?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  group?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  home?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  jrePackage?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenPort?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  proxy?: ServicesJiraProxy
  sso?: ServicesJiraSso
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
}

/** `services.jira.proxy` */
export interface ServicesJiraProxy extends Definitions<ServicesJiraProxy> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  name?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  scheme?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  secure?: NixValue
}

/** `services.jira.sso` */
export interface ServicesJiraSso extends Definitions<ServicesJiraSso> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  applicationName?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  applicationPasswordFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  crowd?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  validationInterval?: NixValue
}

/** `services.jirafeau` */
export interface ServicesJirafeau extends Definitions<ServicesJirafeau> {
  /** Default: `""`. Declared in services/web-apps/jirafeau.nix */
  adminPasswordSha256?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/jirafeau/data/"`. Declared in services/web-apps/jirafeau.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/jirafeau.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/jirafeau.nix */
  extraConfig?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/jirafeau.nix */
  hostName?: Definition<string>
  /** Default: `0`. Declared in services/web-apps/jirafeau.nix */
  maxUploadSizeMegabytes?: Definition<Integer>
  /** Default: `"30m"`. Declared in services/web-apps/jirafeau.nix */
  maxUploadTimeout?: Definition<string>
  /** Default: `{ }`. Declared in services/web-apps/jirafeau.nix */
  nginxConfig?: ServicesNginxVirtualHost
  /** Default: `pkgs.jirafeau`. Declared in services/web-apps/jirafeau.nix */
  package?: Definition<Package>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/jirafeau.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
}

/** `services.jitsi-meet` */
export interface ServicesJitsiMeet extends Definitions<ServicesJitsiMeet> {
  caddy?: ServicesJitsiMeetCaddy
  /** Default: `{ }`. Declared in services/web-apps/jitsi-meet.nix */
  config?: Definition<NixAttributes>
  /** Default: `false`. Declared in services/web-apps/jitsi-meet.nix */
  enable?: Definition<boolean>
  excalidraw?: ServicesJitsiMeetExcalidraw
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/jitsi-meet.nix */
  extraConfig?: Definition<string>
  /** Declared in services/web-apps/jitsi-meet.nix */
  hostName?: Definition<string>
  /** Default: `{ }`. Declared in services/web-apps/jitsi-meet.nix */
  interfaceConfig?: Definition<NixAttributes>
  jibri?: ServicesJitsiMeetCaddy
  jicofo?: ServicesJitsiMeetNginx
  jigasi?: ServicesJitsiMeetCaddy
  nginx?: ServicesJitsiMeetNginx
  prosody?: ServicesJitsiMeetProsody
  secureDomain?: ServicesJitsiMeetSecureDomain
  videobridge?: ServicesJitsiMeetVideobridge
}

/** `services.jitsi-meet.caddy` */
export interface ServicesJitsiMeetCaddy extends Definitions<ServicesJitsiMeetCaddy> {
  /** Default: `false`. Declared in services/web-apps/jitsi-meet.nix */
  enable?: Definition<boolean>
}

/** `services.jitsi-meet.excalidraw` */
export interface ServicesJitsiMeetExcalidraw extends Definitions<ServicesJitsiMeetExcalidraw> {
  /** Default: `false`. Declared in services/web-apps/jitsi-meet.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3002`. Declared in services/web-apps/jitsi-meet.nix */
  port?: Definition<Integer>
}

/** `services.jitsi-meet.nginx` */
export interface ServicesJitsiMeetNginx extends Definitions<ServicesJitsiMeetNginx> {
  /** Default: `true`. Declared in services/web-apps/jitsi-meet.nix */
  enable?: Definition<boolean>
}

/** `services.jitsi-meet.prosody` */
export interface ServicesJitsiMeetProsody extends Definitions<ServicesJitsiMeetProsody> {
  /** Default: `false`. Declared in services/web-apps/jitsi-meet.nix */
  allowners_muc?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/jitsi-meet.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/jitsi-meet.nix */
  lockdown?: Definition<boolean>
}

/** `services.jitsi-meet.secureDomain` */
export interface ServicesJitsiMeetSecureDomain extends Definitions<ServicesJitsiMeetSecureDomain> {
  /** Default: `"internal_hashed"`. Declared in services/web-apps/jitsi-meet.nix */
  authentication?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/jitsi-meet.nix */
  enable?: Definition<boolean>
}

/** `services.jitsi-meet.videobridge` */
export interface ServicesJitsiMeetVideobridge extends Definitions<ServicesJitsiMeetVideobridge> {
  /** Default: `true`. Declared in services/web-apps/jitsi-meet.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/jitsi-meet.nix */
  passwordFile?: Definition<null | string>
}

/** `services.jitsi-videobridge` */
export interface ServicesJitsiVideobridge extends Definitions<ServicesJitsiVideobridge> {
  /** Default: `false`. Declared in services/networking/jitsi-videobridge.nix */
  colibriRestApi?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/jitsi-videobridge.nix */
  config?: Definition<NixAttributes>
  /** Default: `false`. Declared in services/networking/jitsi-videobridge.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/jitsi-videobridge.nix */
  extraProperties?: Definition<AttributeSet<Definition<string>>>
  nat?: ServicesJitsiVideobridgeNat
  /** Default: `false`. Declared in services/networking/jitsi-videobridge.nix */
  openFirewall?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/jitsi-videobridge.nix */
  xmppConfigs?: Definition<AttributeSet<ServicesJitsiVideobridgeXmppConfig>>
}

/** `services.jitsi-videobridge.nat` */
export interface ServicesJitsiVideobridgeNat extends Definitions<ServicesJitsiVideobridgeNat> {
  /** Default: `[ "stunserver.stunprotocol.org:3478" "stun.framasoft.org:3478" "meet-jit-si-turnrelay.jitsi.net:443" ]`. Declared in services/networking/jitsi-videobridge.nix */
  harvesterAddresses?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/jitsi-videobridge.nix */
  localAddress?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/jitsi-videobridge.nix */
  publicAddress?: Definition<null | string>
}

/** `services.jitsi-videobridge.xmppConfigs.<name>` */
export interface ServicesJitsiVideobridgeXmppConfig extends Definitions<ServicesJitsiVideobridgeXmppConfig> {
  /** Default: `false`. Declared in services/networking/jitsi-videobridge.nix */
  disableCertificateVerification?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/jitsi-videobridge.nix */
  domain?: Definition<null | string>
  /** Declared in services/networking/jitsi-videobridge.nix */
  hostName?: Definition<string>
  /** Declared in services/networking/jitsi-videobridge.nix */
  mucJids?: Definition<string>
  /** Declared in services/networking/jitsi-videobridge.nix */
  mucNickname?: Definition<string>
  /** Declared in services/networking/jitsi-videobridge.nix */
  passwordFile?: Definition<string>
  /** Default: `"jvb"`. Declared in services/networking/jitsi-videobridge.nix */
  userName?: Definition<string>
}

/** `services.jitterentropy-rngd` */
export interface ServicesJitterentropyRngd extends Definitions<ServicesJitterentropyRngd> {
  /** Default: `false`. Declared in services/security/jitterentropy-rngd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.jitterentropy-rngd`. Declared in services/security/jitterentropy-rngd.nix */
  package?: Definition<Package>
}

/** `services.jmusicbot` */
export interface ServicesJmusicbot extends Definitions<ServicesJmusicbot> {
  /** Default: `false`. Declared in services/audio/jmusicbot.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.jmusicbot`. Declared in services/audio/jmusicbot.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/var/lib/jmusicbot/"`. Declared in services/audio/jmusicbot.nix */
  stateDir?: Definition<Path>
}

/** `services.jotta-cli` */
export interface ServicesJottaCli extends Definitions<ServicesJottaCli> {
  /** Default: `false`. Declared in services/networking/jotta-cli.nix */
  enable?: Definition<boolean>
  /** Default: `[ "stdoutlog" "datadir" "%h/.jottad/" ]`. Declared in services/networking/jotta-cli.nix */
  options?: Definition<List<Definition<string>>>
  /** Default: `pkgs.jotta-cli`. Declared in services/networking/jotta-cli.nix */
  package?: Definition<Package>
}

/** `services.journalbeat` */
export interface ServicesJournalbeat extends Definitions<ServicesJournalbeat> {
  /** Default: `false`. Declared in services/logging/journalbeat.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/logging/journalbeat.nix */
  extraConfig?: Definition<string>
  /** Default: `"journalbeat"`. Declared in services/logging/journalbeat.nix */
  name?: Definition<string>
  /** Default: `pkgs.journalbeat`. Declared in services/logging/journalbeat.nix */
  package?: Definition<Package>
  /** Default: `"journalbeat"`. Declared in services/logging/journalbeat.nix */
  stateDir?: Definition<string>
  /** Default: `[ ]`. Declared in services/logging/journalbeat.nix */
  tags?: Definition<List<Definition<string>>>
}

/** `services.journald` */
export interface ServicesJournald extends Definitions<ServicesJournald> {
  /** Default: `"keep"`. Declared in system/boot/systemd/journald.nix */
  audit?: Definition<boolean | "keep">
  /** Default: `""`. Declared in system/boot/systemd/journald.nix */
  console?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd/journald.nix */
  extraConfig?: Definition<string>
  /** Default: `services.rsyslogd.enable || services.syslog-ng.enable`. Declared in system/boot/systemd/journald.nix */
  forwardToSyslog?: Definition<boolean>
  gateway?: ServicesJournaldGateway
  /** Default: `10000`. Declared in system/boot/systemd/journald.nix */
  rateLimitBurst?: Definition<Integer>
  /** Default: `"30s"`. Declared in system/boot/systemd/journald.nix */
  rateLimitInterval?: Definition<string>
  remote?: ServicesJournaldRemote
  /** Default: `"persistent"`. Declared in system/boot/systemd/journald.nix */
  storage?: Definition<"persistent" | "volatile" | "auto" | "none">
  upload?: ServicesJournaldUpload
  /** @deprecated renamed to services.journald.gateway.enable */
  enableHttpGateway?: Definition<boolean>
}

/** `services.journald.gateway` */
export interface ServicesJournaldGateway extends Definitions<ServicesJournaldGateway> {
  /** Default: `null`. Declared in system/boot/systemd/journald-gateway.nix */
  cert?: Definition<null | string>
  /** Default: `false`. Declared in system/boot/systemd/journald-gateway.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in system/boot/systemd/journald-gateway.nix */
  key?: Definition<null | string>
  /** Default: `false`. Declared in system/boot/systemd/journald-gateway.nix */
  merge?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `19531`. Declared in system/boot/systemd/journald-gateway.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in system/boot/systemd/journald-gateway.nix */
  system?: Definition<boolean>
  /** Default: `null`. Declared in system/boot/systemd/journald-gateway.nix */
  trust?: Definition<null | string>
  /** Default: `false`. Declared in system/boot/systemd/journald-gateway.nix */
  user?: Definition<boolean>
}

/** `services.journald.remote` */
export interface ServicesJournaldRemote extends Definitions<ServicesJournaldRemote> {
  /** Default: `false`. Declared in system/boot/systemd/journald-remote.nix */
  enable?: Definition<boolean>
  /** Default: `"https"`. Declared in system/boot/systemd/journald-remote.nix */
  listen?: Definition<"https" | "http">
  /** Default: `"/var/log/journal/remote/"`. Declared in system/boot/systemd/journald-remote.nix */
  output?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `19532`. Declared in system/boot/systemd/journald-remote.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string) or a list of them for duplicate keys)`. Default: `{ }`. Declared in system/boot/systemd/journald-remote.nix */
  settings?: Definition<ServicesJournaldRemoteSettings>
}

/** `services.journald.remote.settings` */
export interface ServicesJournaldRemoteSettings {
  Remote?: Definition<ServicesJournaldRemoteSettingsRemote>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>> | ServicesJournaldRemoteSettingsRemote> | undefined
}

/** `services.journald.remote.settings.Remote` */
export interface ServicesJournaldRemoteSettingsRemote {
  /** Default: `false`. Declared in system/boot/systemd/journald-remote.nix */
  Seal?: Definition<boolean>
  /** Default: `"/etc/ssl/certs/journal-remote.pem"`. Declared in system/boot/systemd/journald-remote.nix */
  ServerCertificateFile?: Definition<string>
  /** Default: `"/etc/ssl/private/journal-remote.pem"`. Declared in system/boot/systemd/journald-remote.nix */
  ServerKeyFile?: Definition<string>
  /** Default: `"host"`. Declared in system/boot/systemd/journald-remote.nix */
  SplitMode?: Definition<"host" | "none">
  /** Default: `"/etc/ssl/ca/trusted.pem"`. Declared in system/boot/systemd/journald-remote.nix */
  TrustedCertificateFile?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | boolean | string | "host" | "none"> | undefined
}

/** `services.journald.upload` */
export interface ServicesJournaldUpload extends Definitions<ServicesJournaldUpload> {
  /** Default: `false`. Declared in system/boot/systemd/journald-upload.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string) or a list of them for duplicate keys)`. Default: `{ }`. Declared in system/boot/systemd/journald-upload.nix */
  settings?: Definition<ServicesJournaldUploadSettings>
}

/** `services.journald.upload.settings` */
export interface ServicesJournaldUploadSettings {
  Upload?: Definition<ServicesJournaldUploadSettingsUpload>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>> | ServicesJournaldUploadSettingsUpload> | undefined
}

/** `services.journald.upload.settings.Upload` */
export interface ServicesJournaldUploadSettingsUpload {
  /** Default: `null`. Declared in system/boot/systemd/journald-upload.nix */
  NetworkTimeoutSec?: Definition<null | string>
  /** Default: `null`. Declared in system/boot/systemd/journald-upload.nix */
  ServerCertificateFile?: Definition<null | string>
  /** Default: `null`. Declared in system/boot/systemd/journald-upload.nix */
  ServerKeyFile?: Definition<null | string>
  /** Default: `null`. Declared in system/boot/systemd/journald-upload.nix */
  TrustedCertificateFile?: Definition<null | string>
  /** Declared in system/boot/systemd/journald-upload.nix */
  URL?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | null | string | string> | undefined
}

/** `services.journaldriver` */
export interface ServicesJournaldriver extends Definitions<ServicesJournaldriver> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/logging/journaldriver.nix */
  applicationCredentials?: Definition<null | Path>
  /** Default: `false`. Declared in services/logging/journaldriver.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/logging/journaldriver.nix */
  googleCloudProject?: Definition<null | string>
  /** Default: `"info"`. Declared in services/logging/journaldriver.nix */
  logLevel?: Definition<string>
  /** Default: `null`. Declared in services/logging/journaldriver.nix */
  logName?: Definition<null | string>
  /** Default: `null`. Declared in services/logging/journaldriver.nix */
  logStream?: Definition<null | string>
}

/** `services.journalwatch` */
export interface ServicesJournalwatch extends Definitions<ServicesJournalwatch> {
  /** Default: `"10min"`. Declared in services/logging/journalwatch.nix */
  accuracy?: Definition<string>
  /** Default: `false`. Declared in services/logging/journalwatch.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/logging/journalwatch.nix */
  extraConfig?: Definition<string>
  /** Declared in services/logging/journalwatch.nix */
  filterBlocks?: Definition<List<ServicesJournalwatchFilterBlock>>
  /** Default: `"hourly"`. Declared in services/logging/journalwatch.nix */
  interval?: Definition<string>
  /** Type: `absolute path`. Default: `"/run/wrappers/bin/sendmail"`. Declared in services/logging/journalwatch.nix */
  mailBinary?: Definition<Path>
  /** Default: `"journalwatch@${config.networking.hostName}"`. Declared in services/logging/journalwatch.nix */
  mailFrom?: Definition<string>
  /** Default: `null`. Declared in services/logging/journalwatch.nix */
  mailTo?: Definition<null | string>
  /** Default: `pkgs.journalwatch`. Declared in services/logging/journalwatch.nix */
  package?: Definition<Package>
  /** Type: `integer between 0 and 7 (both inclusive)`. Default: `6`. Declared in services/logging/journalwatch.nix */
  priority?: Definition<Integer>
}

/** `services.journalwatch.filterBlocks.*` */
export interface ServicesJournalwatchFilterBlock extends Definitions<ServicesJournalwatchFilterBlock> {
  /** Declared in services/logging/journalwatch.nix */
  filters?: Definition<string>
  /** Declared in services/logging/journalwatch.nix */
  match?: Definition<string>
}

/** `services.joycond` */
export interface ServicesJoycond extends Definitions<ServicesJoycond> {
  /** Default: `false`. Declared in services/hardware/joycond.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.joycond`. Declared in services/hardware/joycond.nix */
  package?: Definition<Package>
}

/** `services.jupyter` */
export interface ServicesJupyter extends Definitions<ServicesJupyter> {
  /** Default: `"jupyter notebook"`. Declared in services/development/jupyter/default.nix */
  command?: Definition<string>
  /** Default: `false`. Declared in services/development/jupyter/default.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (null or (list of (signed integer or string or absolute path)) or signed integer or string or absolute path)`. Default: `{ }`. Declared in services/development/jupyter/default.nix */
  extraEnvironmentVariables?: Definition<AttributeSet<Definition<null | List<Definition<Integer | string | Path>> | Integer | string | Path>>>
  /** Default: `[ ]`. Declared in services/development/jupyter/default.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `"jupyter"`. Declared in services/development/jupyter/default.nix */
  group?: Definition<string>
  /** Default: `"localhost"`. Declared in services/development/jupyter/default.nix */
  ip?: Definition<string>
  /** Type: `null or (attribute set of (open submodule of (JSON value)))`. Default: `null`. Declared in services/development/jupyter/default.nix */
  kernels?: Definition<null | AttributeSet<Definition<ServicesJupyterKernel>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/development/jupyter/default.nix */
  notebookConfig?: Definition<string>
  /** Default: `"~/"`. Declared in services/development/jupyter/default.nix */
  notebookDir?: Definition<string>
  /** Default: `pkgs.python3.pkgs.jupyter`. Declared in services/development/jupyter/default.nix */
  package?: Definition<Package>
  /** Declared in services/development/jupyter/default.nix */
  password?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8888`. Declared in services/development/jupyter/default.nix */
  port?: Definition<Integer>
  /** Default: `"jupyter"`. Declared in services/development/jupyter/default.nix */
  user?: Definition<string>
}

/** `services.jupyter.kernels.<name>` */
export interface ServicesJupyterKernel {
  /** Declared in services/development/jupyter/default.nix */
  argv?: Definition<List<Definition<string>>>
  /** Default: `""`. Declared in services/development/jupyter/default.nix */
  displayName?: Definition<string>
  /** Default: `{ }`. Declared in services/development/jupyter/default.nix */
  env?: Definition<AttributeSet<Definition<string>>>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/development/jupyter/default.nix */
  extraPaths?: Definition<AttributeSet<Definition<Path>>>
  /** Declared in services/development/jupyter/default.nix */
  language?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/jupyter/default.nix */
  logo32?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/jupyter/default.nix */
  logo64?: Definition<null | Path>
  [name: string]: JsonValue | undefined
}

/** `services.jupyterhub` */
export interface ServicesJupyterhub extends Definitions<ServicesJupyterhub> {
  /** Default: `"jupyterhub.auth.PAMAuthenticator"`. Declared in services/development/jupyterhub/default.nix */
  authentication?: Definition<string>
  /** Default: `false`. Declared in services/development/jupyterhub/default.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/development/jupyterhub/default.nix */
  extraConfig?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/development/jupyterhub/default.nix */
  host?: Definition<string>
  /** Default: `pkgs.python3.withPackages (p: with p; [ jupyterhub jupyterhub-systemdspawner ])`. Declared in services/development/jupyterhub/default.nix */
  jupyterhubEnv?: Definition<Package>
  /** Default: `pkgs.python3.withPackages (p: with p; [ jupyterhub jupyterlab ])`. Declared in services/development/jupyterhub/default.nix */
  jupyterlabEnv?: Definition<Package>
  /** Type: `null or (attribute set of (open submodule of (JSON value)))`. Default: `null`. Declared in services/development/jupyterhub/default.nix */
  kernels?: Definition<null | AttributeSet<Definition<ServicesJupyterhubKernel>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8000`. Declared in services/development/jupyterhub/default.nix */
  port?: Definition<Integer>
  /** Default: `"systemdspawner.SystemdSpawner"`. Declared in services/development/jupyterhub/default.nix */
  spawner?: Definition<string>
  /** Default: `"jupyterhub"`. Declared in services/development/jupyterhub/default.nix */
  stateDirectory?: Definition<string>
}

/** `services.jupyterhub.kernels.<name>` */
export interface ServicesJupyterhubKernel {
  /** Declared in services/development/jupyterhub/default.nix */
  argv?: Definition<List<Definition<string>>>
  /** Default: `""`. Declared in services/development/jupyterhub/default.nix */
  displayName?: Definition<string>
  /** Default: `{ }`. Declared in services/development/jupyterhub/default.nix */
  env?: Definition<AttributeSet<Definition<string>>>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/development/jupyterhub/default.nix */
  extraPaths?: Definition<AttributeSet<Definition<Path>>>
  /** Declared in services/development/jupyterhub/default.nix */
  language?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/jupyterhub/default.nix */
  logo32?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/jupyterhub/default.nix */
  logo64?: Definition<null | Path>
  [name: string]: JsonValue | undefined
}
