// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, List, NixAttributes, NixValue, Package, Path, TomlValue } from "../values.ts"

/** `security` */
export interface Security extends Definitions<Security> {
  acme?: SecurityAcme
  agnos?: SecurityAgnos
  /** Default: `true`. Declared in security/misc.nix */
  allowSimultaneousMultithreading?: Definition<boolean>
  /** Default: `true`. Declared in security/misc.nix */
  allowUserNamespaces?: Definition<boolean>
  apparmor?: SecurityApparmor
  audit?: SecurityAudit
  auditd?: SecurityAuditd
  chromiumSuidSandbox?: SecurityChromiumSuidSandbox
  dhparams?: SecurityDhparams
  doas?: SecurityDoas
  duosec?: SecurityDuosec
  /** Default: `true`. Declared in security/wrappers/default.nix */
  enableWrappers?: Definition<boolean>
  /** Default: `false`. Declared in security/misc.nix */
  forcePageTableIsolation?: Definition<boolean>
  googleOsLogin?: SecurityGoogleOsLogin
  ipa?: SecurityIpa
  isolate?: SecurityIsolate
  krb5?: SecurityKrb5
  /** Default: `false`. Declared in security/lock-kernel-modules.nix */
  lockKernelModules?: Definition<boolean>
  loginDefs?: SecurityLoginDefs
  /** Default: `[ ]`. Declared in security/default.nix */
  lsm?: Definition<List<Definition<string>>>
  pam?: SecurityPam
  pki?: SecurityPki
  please?: SecurityPlease
  polkit?: SecurityPolkit
  /** Default: `false`. Declared in security/misc.nix */
  protectKernelImage?: Definition<boolean>
  rtkit?: SecurityRtkit
  shadow?: SecurityShadow
  soteria?: SecuritySoteria
  "sudo-rs"?: SecuritySudoRs
  sudo?: SecuritySudo
  tpm2?: SecurityTpm2
  /** Default: `false`. Declared in security/misc.nix */
  unprivilegedUsernsClone?: Definition<boolean>
  virtualisation?: SecurityVirtualisation
  /** Default: `"50%"`. Declared in security/wrappers/default.nix */
  wrapperDirSize?: Definition<string>
  /** Default: `{ }`. Declared in security/wrappers/default.nix */
  wrappers?: Definition<AttributeSet<SecurityWrapper>>
  /** @deprecated renamed to users.users.root.initialHashedPassword */
  initialRootPassword?: NixValue
  virtualization?: SecurityVirtualization
  /**
   * Type: `path`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  wrapperDir?: Definition<Path>
}

/** `security.acme` */
export interface SecurityAcme extends Definitions<SecurityAcme> {
  /** Default: `false`. Declared in security/acme */
  acceptTerms?: Definition<boolean>
  /** Default: `{ }`. Declared in security/acme */
  certs?: Definition<AttributeSet<SecurityAcmeCert>>
  /** Declared in security/acme */
  defaults?: SecurityAcmeDefaults
  /** Default: `5`. Declared in security/acme */
  maxConcurrentRenewals?: Definition<Integer>
  /** Default: `false`. Declared in security/acme */
  useRoot?: Definition<boolean>
  /** @deprecated changed to security.acme.defaults.email */
  email?: NixValue
  /** @deprecated changed to security.acme.defaults.enableDebugLogs */
  enableDebugLogs?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  preliminarySelfsigned?: NixValue
  /** @deprecated changed to security.acme.defaults.renewInterval */
  renewInterval?: NixValue
  /** @deprecated changed to security.acme.defaults.server */
  server?: NixValue
  /** @deprecated changed to security.acme.defaults.validMinDays */
  validMin?: NixValue
  /** @deprecated changed to security.acme.defaults.validMinDays */
  validMinDays?: NixValue
}

/** `security.acme.certs.<name>` */
export interface SecurityAcmeCert extends Definitions<SecurityAcmeCert> {
  /** Type: `attribute set of absolute path`. Default: `config.security.acme.defaults.credentialFiles`. Declared in security/acme */
  credentialFiles?: Definition<AttributeSet<Definition<Path>>>
  /** Default: `null`. Declared in security/acme */
  csr?: Definition<null | string>
  /** Default: `null`. Declared in security/acme */
  csrKey?: Definition<null | string>
  /** Default: `config.security.acme.defaults.dnsPropagationCheck`. Declared in security/acme */
  dnsPropagationCheck?: Definition<boolean>
  /** Default: `config.security.acme.defaults.dnsProvider`. Declared in security/acme */
  dnsProvider?: Definition<null | string>
  /** Default: `config.security.acme.defaults.dnsResolver`. Declared in security/acme */
  dnsResolver?: Definition<null | string>
  /** Default: `"‹name›"`. Declared in security/acme */
  domain?: Definition<string>
  /** Default: `config.security.acme.defaults.email`. Declared in security/acme */
  email?: Definition<null | string>
  /** Default: `config.security.acme.defaults.enableDebugLogs`. Declared in security/acme */
  enableDebugLogs?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `config.security.acme.defaults.environmentFile`. Declared in security/acme */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in security/acme */
  extraDomainNames?: Definition<List<Definition<string>>>
  /** Default: `config.security.acme.defaults.extraLegoFlags`. Declared in security/acme */
  extraLegoFlags?: Definition<List<Definition<string>>>
  /** Default: `config.security.acme.defaults.extraLegoRenewFlags`. Declared in security/acme */
  extraLegoRenewFlags?: Definition<List<Definition<string>>>
  /** Default: `config.security.acme.defaults.extraLegoRunFlags`. Declared in security/acme */
  extraLegoRunFlags?: Definition<List<Definition<string>>>
  /** Default: `config.security.acme.defaults.group`. Declared in security/acme */
  group?: Definition<string>
  /** Default: `true`. Declared in security/acme */
  inheritDefaults?: Definition<boolean>
  /** Default: `config.security.acme.defaults.keyType`. Declared in security/acme */
  keyType?: Definition<string>
  /** Default: `config.security.acme.defaults.listenHTTP`. Declared in security/acme */
  listenHTTP?: Definition<null | string>
  /** Default: `config.security.acme.defaults.ocspMustStaple`. Declared in security/acme */
  ocspMustStaple?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `config.security.acme.defaults.postRun`. Declared in security/acme */
  postRun?: Definition<string>
  /** Default: `config.security.acme.defaults.profile`. Declared in security/acme */
  profile?: Definition<null | string>
  /** Default: `config.security.acme.defaults.reloadServices`. Declared in security/acme */
  reloadServices?: Definition<List<Definition<string>>>
  /** Default: `config.security.acme.defaults.renewInterval`. Declared in security/acme */
  renewInterval?: Definition<string>
  /** Default: `null`. Declared in security/acme */
  s3Bucket?: Definition<null | string>
  /** Default: `config.security.acme.defaults.server`. Declared in security/acme */
  server?: Definition<null | string>
  /** Default: `config.security.acme.defaults.validMinDays`. Declared in security/acme */
  validMinDays?: Definition<Integer>
  /** Default: `config.security.acme.defaults.webroot`. Declared in security/acme */
  webroot?: Definition<null | string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  allowKeysForGroup?: NixValue
  /**
   * Type: `null or absolute path`.
   *
   * @deprecated renamed to security.acme.certs.<name>.environmentFile
   */
  credentialsFile?: Definition<null | Path>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  user?: NixValue
}

/** `security.acme.defaults` */
export interface SecurityAcmeDefaults extends Definitions<SecurityAcmeDefaults> {
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in security/acme */
  credentialFiles?: Definition<AttributeSet<Definition<Path>>>
  /** Default: `true`. Declared in security/acme */
  dnsPropagationCheck?: Definition<boolean>
  /** Default: `null`. Declared in security/acme */
  dnsProvider?: Definition<null | string>
  /** Default: `null`. Declared in security/acme */
  dnsResolver?: Definition<null | string>
  /** Default: `null`. Declared in security/acme */
  email?: Definition<null | string>
  /** Default: `true`. Declared in security/acme */
  enableDebugLogs?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in security/acme */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in security/acme */
  extraLegoFlags?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in security/acme */
  extraLegoRenewFlags?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in security/acme */
  extraLegoRunFlags?: Definition<List<Definition<string>>>
  /** Default: `"acme"`. Declared in security/acme */
  group?: Definition<string>
  /** Default: `"ec256"`. Declared in security/acme */
  keyType?: Definition<string>
  /** Default: `null`. Declared in security/acme */
  listenHTTP?: Definition<null | string>
  /** Default: `false`. Declared in security/acme */
  ocspMustStaple?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in security/acme */
  postRun?: Definition<string>
  /** Default: `null`. Declared in security/acme */
  profile?: Definition<null | string>
  /** Default: `[ ]`. Declared in security/acme */
  reloadServices?: Definition<List<Definition<string>>>
  /** Default: `"daily"`. Declared in security/acme */
  renewInterval?: Definition<string>
  /** Default: `"https://acme-v02.api.letsencrypt.org/directory"`. Declared in security/acme */
  server?: Definition<null | string>
  /** Default: `30`. Declared in security/acme */
  validMinDays?: Definition<Integer>
  /** Default: `null`. Declared in security/acme */
  webroot?: Definition<null | string>
  /**
   * Type: `null or absolute path`.
   *
   * @deprecated renamed to security.acme.defaults.environmentFile
   */
  credentialsFile?: Definition<null | Path>
}

/** `security.agnos` */
export interface SecurityAgnos extends Definitions<SecurityAgnos> {
  /** Default: `false`. Declared in security/agnos.nix */
  enable?: Definition<boolean>
  generateKeys?: SecurityAgnosGenerateKeys
  /** Default: `"agnos"`. Declared in security/agnos.nix */
  group?: Definition<string>
  /** Default: `true`. Declared in security/agnos.nix */
  persistent?: Definition<boolean>
  /** Default: `null`. Declared in security/agnos.nix */
  server?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in security/agnos.nix */
  serverCa?: Definition<null | Path>
  /** Type: `open submodule of attribute set of (TOML value)`. Declared in security/agnos.nix */
  settings?: Definition<SecurityAgnosSettings>
  /** Default: `"daily"`. Declared in security/agnos.nix */
  startAt?: Definition<string | List<Definition<string>>>
  /** Default: `false`. Declared in security/agnos.nix */
  temporarilyOpenFirewall?: Definition<boolean>
  /** Default: `"agnos"`. Declared in security/agnos.nix */
  user?: Definition<string>
}

/** `security.agnos.generateKeys` */
export interface SecurityAgnosGenerateKeys extends Definitions<SecurityAgnosGenerateKeys> {
  /** Default: `false`. Declared in security/agnos.nix */
  enable?: Definition<boolean>
  /** Default: `4096`. Declared in security/agnos.nix */
  keySize?: Definition<Integer>
}

/** `security.agnos.settings` */
export interface SecurityAgnosSettings {
  /** Type: `list of (open submodule of attribute set of (TOML value))`. Declared in security/agnos.nix */
  accounts?: Definition<List<Definition<SecurityAgnosSettingsAccount>>>
  /** Default: `"0.0.0.0:53"`. Declared in security/agnos.nix */
  dns_listen_addr?: Definition<string>
  [name: string]: Definition<List<Definition<SecurityAgnosSettingsAccount>> | string> | TomlValue | undefined
}

/** `security.agnos.settings.accounts.*` */
export interface SecurityAgnosSettingsAccount {
  /** Type: `list of (open submodule of attribute set of (TOML value))`. Declared in security/agnos.nix */
  certificates?: Definition<List<Definition<SecurityAgnosSettingsAccountCertificate>>>
  /** Declared in security/agnos.nix */
  email?: Definition<string>
  /** Declared in security/agnos.nix */
  private_key_path?: Definition<string>
  [name: string]: Definition<List<Definition<SecurityAgnosSettingsAccountCertificate>> | string> | TomlValue | undefined
}

/** `security.agnos.settings.accounts.*.certificates.*` */
export interface SecurityAgnosSettingsAccountCertificate {
  /** Declared in security/agnos.nix */
  domains?: Definition<List<Definition<string>>>
  /** Declared in security/agnos.nix */
  fullchain_output_file?: Definition<string>
  /** Declared in security/agnos.nix */
  key_output_file?: Definition<string>
  [name: string]: Definition<List<Definition<string>> | string> | TomlValue | undefined
}

/** `security.apparmor` */
export interface SecurityApparmor extends Definitions<SecurityApparmor> {
  /** Default: `false`. Declared in security/apparmor.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in security/apparmor.nix */
  enableCache?: Definition<boolean>
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in security/apparmor.nix */
  includes?: Definition<AttributeSet<Definition<string>>>
  /** Default: `false`. Declared in security/apparmor.nix */
  killUnconfinedConfinables?: Definition<boolean>
  /** Default: `[ ]`. Declared in security/apparmor.nix */
  packages?: Definition<List<Definition<Package>>>
  /** Default: `{ }`. Declared in security/apparmor.nix */
  policies?: Definition<AttributeSet<SecurityApparmorPolicy>>
}

/** `security.apparmor.policies.<name>` */
export interface SecurityApparmorPolicy extends Definitions<SecurityApparmorPolicy> {
  /** Type: `null or absolute path`. Default: `null`. Declared in security/apparmor.nix */
  path?: Definition<null | Path>
  /** Type: `strings concatenated with “\n”`. Declared in security/apparmor.nix */
  profile?: Definition<string>
  /** Default: `"enforce"`. Declared in security/apparmor.nix */
  state?: Definition<"disable" | "complain" | "enforce">
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enforce?: NixValue
}

/** `security.audit` */
export interface SecurityAudit extends Definitions<SecurityAudit> {
  /** Default: `1024`. Declared in security/audit.nix */
  backlogLimit?: Definition<Integer>
  /** Default: `false`. Declared in security/audit.nix */
  enable?: Definition<false | true | "lock">
  /** Default: `"printk"`. Declared in security/audit.nix */
  failureMode?: Definition<"silent" | "printk" | "panic">
  /** Default: `0`. Declared in security/audit.nix */
  rateLimit?: Definition<Integer>
  /** Default: `[ ]`. Declared in security/audit.nix */
  rules?: Definition<List<Definition<string>>>
}

/** `security.auditd` */
export interface SecurityAuditd extends Definitions<SecurityAuditd> {
  /** Default: `false`. Declared in security/auditd.nix */
  enable?: Definition<boolean>
  /** Declared in security/auditd.nix */
  plugins?: Definition<AttributeSet<SecurityAuditdPlugin>>
  /** Type: `open submodule of attribute set of (null or boolean or non-empty string or absolute path or signed integer)`. Default: `{ }`. Declared in security/auditd.nix */
  settings?: Definition<SecurityAuditdSettings>
}

/** `security.auditd.plugins.<name>` */
export interface SecurityAuditdPlugin extends Definitions<SecurityAuditdPlugin> {
  /** Default: `false`. Declared in security/auditd.nix */
  active?: Definition<boolean>
  /** Type: `null or (list of non-empty string)`. Default: `null`. Declared in security/auditd.nix */
  args?: Definition<null | List<Definition<string>>>
  /** Default: `"out"`. Declared in security/auditd.nix */
  direction?: Definition<"in" | "out">
  /** Default: `"string"`. Declared in security/auditd.nix */
  format?: Definition<"binary" | "string">
  /** Type: `absolute path`. Declared in security/auditd.nix */
  path?: Definition<Path>
  /** Type: `null or (open submodule of attribute set of (null or boolean or non-empty string or absolute path or signed integer))`. Default: `null`. Declared in security/auditd.nix */
  settings?: Definition<null | AttributeSet<Definition<null | boolean | string | Path | Integer>>>
}

/** `security.auditd.settings` */
export interface SecurityAuditdSettings {
  /** Type: `signed integer or string matching the pattern [0-9]+%`. Default: `50`. Declared in security/auditd.nix */
  admin_space_left?: Definition<Integer | string>
  /** Type: `signed integer or string matching the pattern [0-9]+%`. Default: `75`. Declared in security/auditd.nix */
  space_left?: Definition<Integer | string>
  [name: string]: Definition<null | boolean | string | Path | Integer | Integer | string> | undefined
}

/** `security.chromiumSuidSandbox` */
export interface SecurityChromiumSuidSandbox extends Definitions<SecurityChromiumSuidSandbox> {
  /** Default: `false`. Declared in security/chromium-suid-sandbox.nix */
  enable?: Definition<boolean>
}

/** `security.dhparams` */
export interface SecurityDhparams extends Definitions<SecurityDhparams> {
  /** Type: `integer of at least 16 bits`. Default: `2048`. Declared in security/dhparams.nix */
  defaultBitSize?: Definition<Integer>
  /** Default: `false`. Declared in security/dhparams.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in security/dhparams.nix */
  params?: Definition<AttributeSet<Definition<SecurityDhparamsParam | Integer>>>
  /** Default: `"/var/lib/dhparams"`. Declared in security/dhparams.nix */
  path?: Definition<string>
  /** Default: `true`. Declared in security/dhparams.nix */
  stateful?: Definition<boolean>
}

/** `security.dhparams.params.<name>` */
export interface SecurityDhparamsParam extends Definitions<SecurityDhparamsParam> {
  /** Type: `integer of at least 16 bits`. Default: `config.security.dhparams.defaultBitSize`. Declared in security/dhparams.nix */
  bits?: Definition<Integer>
}

/** `security.doas` */
export interface SecurityDoas extends Definitions<SecurityDoas> {
  /** Default: `false`. Declared in security/doas.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in security/doas.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in security/doas.nix */
  extraRules?: Definition<List<SecurityDoasExtraRule>>
  /** Default: `pkgs.doas`. Declared in security/doas.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in security/doas.nix */
  wheelNeedsPassword?: Definition<boolean>
}

/** `security.doas.extraRules.*` */
export interface SecurityDoasExtraRule extends Definitions<SecurityDoasExtraRule> {
  /** Default: `null`. Declared in security/doas.nix */
  args?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in security/doas.nix */
  cmd?: Definition<null | string>
  /** Default: `[ ]`. Declared in security/doas.nix */
  groups?: Definition<List<Definition<string | Integer>>>
  /** Default: `false`. Declared in security/doas.nix */
  keepEnv?: Definition<boolean>
  /** Default: `false`. Declared in security/doas.nix */
  noLog?: Definition<boolean>
  /** Default: `false`. Declared in security/doas.nix */
  noPass?: Definition<boolean>
  /** Default: `false`. Declared in security/doas.nix */
  persist?: Definition<boolean>
  /** Default: `null`. Declared in security/doas.nix */
  runAs?: Definition<null | string>
  /** Default: `[ ]`. Declared in security/doas.nix */
  setEnv?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in security/doas.nix */
  users?: Definition<List<Definition<string | Integer>>>
}

/** `security.duosec` */
export interface SecurityDuosec extends Definitions<SecurityDuosec> {
  /** Default: `false`. Declared in security/duosec.nix */
  acceptEnvFactor?: Definition<boolean>
  /** Default: `false`. Declared in security/duosec.nix */
  allowTcpForwarding?: Definition<boolean>
  /** Default: `false`. Declared in security/duosec.nix */
  autopush?: Definition<boolean>
  /** Default: `"safe"`. Declared in security/duosec.nix */
  failmode?: Definition<"safe" | "secure">
  /** Default: `false`. Declared in security/duosec.nix */
  fallbackLocalIP?: Definition<boolean>
  /** Default: `""`. Declared in security/duosec.nix */
  groups?: Definition<string>
  /** Declared in security/duosec.nix */
  host?: Definition<string>
  /** Declared in security/duosec.nix */
  integrationKey?: Definition<string>
  /** Default: `false`. Declared in security/duosec.nix */
  motd?: Definition<boolean>
  pam?: SecurityDuosecPam
  /** Default: `3`. Declared in security/duosec.nix */
  prompts?: Definition<1 | 2 | 3>
  /** Default: `false`. Declared in security/duosec.nix */
  pushinfo?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in security/duosec.nix */
  secretKeyFile?: Definition<null | Path>
  ssh?: SecurityDuosecPam
  /** @deprecated renamed to security.duosec.groups */
  group?: Definition<string>
  /** @deprecated renamed to security.duosec.integrationKey */
  ikey?: Definition<string>
}

/** `security.duosec.pam` */
export interface SecurityDuosecPam extends Definitions<SecurityDuosecPam> {
  /** Default: `false`. Declared in security/duosec.nix */
  enable?: Definition<boolean>
}

/** `security.googleOsLogin` */
export interface SecurityGoogleOsLogin extends Definitions<SecurityGoogleOsLogin> {
  /** Default: `false`. Declared in security/google_oslogin.nix */
  enable?: Definition<boolean>
}

/** `security.ipa` */
export interface SecurityIpa extends Definitions<SecurityIpa> {
  /** Declared in security/ipa.nix */
  basedn?: Definition<string>
  /** Default: `true`. Declared in security/ipa.nix */
  cacheCredentials?: Definition<boolean>
  /** Declared in security/ipa.nix */
  certificate?: Definition<Package>
  /** Default: `true`. Declared in security/ipa.nix */
  chromiumSupport?: Definition<boolean>
  /** Declared in security/ipa.nix */
  domain?: Definition<string>
  dyndns?: SecurityIpaDyndns
  /** Default: `false`. Declared in security/ipa.nix */
  enable?: Definition<boolean>
  /** Default: `[ "root" ]`. Declared in security/ipa.nix */
  ifpAllowedUids?: Definition<List<Definition<string>>>
  /** Default: `if config.networking.domain != null then config.networking.fqdn else "${networking.hostName}.${security.ipa.domain}"`. Declared in security/ipa.nix */
  ipaHostname?: Definition<string>
  /** Default: `true`. Declared in security/ipa.nix */
  offlinePasswords?: Definition<boolean>
  /** Declared in security/ipa.nix */
  realm?: Definition<string>
  /** Declared in security/ipa.nix */
  server?: Definition<string>
  /** Default: `with pkgs; [ bash zsh ];`. Declared in security/ipa.nix */
  shells?: Definition<List<Definition<Package>>>
  /** Default: `true`. Declared in security/ipa.nix */
  useAsTimeserver?: Definition<boolean>
}

/** `security.ipa.dyndns` */
export interface SecurityIpaDyndns extends Definitions<SecurityIpaDyndns> {
  /** Default: `true`. Declared in security/ipa.nix */
  enable?: Definition<boolean>
  /** Default: `"*"`. Declared in security/ipa.nix */
  interface?: Definition<string>
}

/** `security.isolate` */
export interface SecurityIsolate extends Definitions<SecurityIsolate> {
  /** Type: `absolute path`. Default: `"/var/lib/isolate/boxes"`. Declared in security/isolate.nix */
  boxRoot?: Definition<Path>
  /** Default: `"auto:/run/isolate/cgroup"`. Declared in security/isolate.nix */
  cgRoot?: Definition<string>
  /** Default: `false`. Declared in security/isolate.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in security/isolate.nix */
  extraConfig?: Definition<string>
  /** Type: `integer or floating point number between 1000 and 65533 (both inclusive)`. Default: `60000`. Declared in security/isolate.nix */
  firstGid?: Definition<Integer | number>
  /** Type: `integer or floating point number between 1000 and 65533 (both inclusive)`. Default: `60000`. Declared in security/isolate.nix */
  firstUid?: Definition<Integer | number>
  /** Type: `absolute path`. Default: `"/run/isolate/locks"`. Declared in security/isolate.nix */
  lockRoot?: Definition<Path>
  /** Type: `integer or floating point number between 1000 and 65533 (both inclusive)`. Default: `1000`. Declared in security/isolate.nix */
  numBoxes?: Definition<Integer | number>
  /** Default: `pkgs.isolate-unwrapped`. Declared in security/isolate.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in security/isolate.nix */
  restrictedInit?: Definition<boolean>
}

/** `security.krb5` */
export interface SecurityKrb5 extends Definitions<SecurityKrb5> {
  /** Default: `false`. Declared in security/krb5 */
  enable?: Definition<boolean>
  /** Default: `pkgs.krb5`. Declared in security/krb5 */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of attribute set of ((list of attribute set of ((list of (signed integer or string or boolean)) or signed integer or string or boolean)) or attribute set of ((list of (signed integer or string or boolean)) or signed integer or string or boolean) or (list of (signed integer or string or boolean)) or signed integer or string or boolean)`. Default: `{ }`. Declared in security/krb5 */
  settings?: Definition<SecurityKrb5Settings>
}

/** `security.krb5.settings` */
export interface SecurityKrb5Settings {
  /** Type: `(list of absolute path) or absolute path convertible to it`. Default: `[ ]`. Declared in security/krb5 */
  include?: Definition<List<Definition<Path>> | Path>
  /** Type: `(list of absolute path) or absolute path convertible to it`. Default: `[ ]`. Declared in security/krb5 */
  includedir?: Definition<List<Definition<Path>> | Path>
  /** Type: `(list of absolute path) or absolute path convertible to it`. Default: `[ ]`. Declared in security/krb5 */
  module?: Definition<List<Definition<Path>> | Path>
  [name: string]: Definition<AttributeSet<Definition<List<Definition<AttributeSet<Definition<List<Definition<Integer | string | boolean>> | Integer | string | boolean>>>> | AttributeSet<Definition<List<Definition<Integer | string | boolean>> | Integer | string | boolean>> | List<Definition<Integer | string | boolean>> | Integer | string | boolean>> | List<Definition<Path>> | Path> | undefined
}

/** `security.loginDefs` */
export interface SecurityLoginDefs extends Definitions<SecurityLoginDefs> {
  /** Default: `null`. Declared in programs/shadow.nix */
  chfnRestrict?: Definition<null | string>
  /** Default: `pkgs.shadow`. Declared in programs/shadow.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (atom (null, bool, int, float or string))`. Default: `{ }`. Declared in programs/shadow.nix */
  settings?: Definition<SecurityLoginDefsSettings>
}

/** `security.loginDefs.settings` */
export interface SecurityLoginDefsSettings {
  /** Default: `"yes"`. Declared in programs/shadow.nix */
  DEFAULT_HOME?: Definition<"yes" | "no">
  /** Default: `"YESCRYPT"`. Declared in programs/shadow.nix */
  ENCRYPT_METHOD?: Definition<"YESCRYPT" | "SHA512" | "SHA256" | "MD5" | "DES">
  /** Type: `32 bit unsigned integer; between 0 and 4294967295 (both inclusive)`. Default: `29999`. Declared in programs/shadow.nix */
  GID_MAX?: Definition<Integer>
  /** Type: `32 bit unsigned integer; between 0 and 4294967295 (both inclusive)`. Default: `1000`. Declared in programs/shadow.nix */
  GID_MIN?: Definition<Integer>
  /** Type: `32 bit unsigned integer; between 0 and 4294967295 (both inclusive)`. Default: `999`. Declared in programs/shadow.nix */
  SYS_GID_MAX?: Definition<Integer>
  /** Type: `32 bit unsigned integer; between 0 and 4294967295 (both inclusive)`. Default: `400`. Declared in programs/shadow.nix */
  SYS_GID_MIN?: Definition<Integer>
  /** Type: `32 bit unsigned integer; between 0 and 4294967295 (both inclusive)`. Default: `999`. Declared in programs/shadow.nix */
  SYS_UID_MAX?: Definition<Integer>
  /** Type: `32 bit unsigned integer; between 0 and 4294967295 (both inclusive)`. Default: `400`. Declared in programs/shadow.nix */
  SYS_UID_MIN?: Definition<Integer>
  /** Default: `"tty"`. Declared in programs/shadow.nix */
  TTYGROUP?: Definition<string>
  /** Default: `"0620"`. Declared in programs/shadow.nix */
  TTYPERM?: Definition<string>
  /** Type: `32 bit unsigned integer; between 0 and 4294967295 (both inclusive)`. Default: `29999`. Declared in programs/shadow.nix */
  UID_MAX?: Definition<Integer>
  /** Type: `32 bit unsigned integer; between 0 and 4294967295 (both inclusive)`. Default: `1000`. Declared in programs/shadow.nix */
  UID_MIN?: Definition<Integer>
  /** Default: `"077"`. Declared in programs/shadow.nix */
  UMASK?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | "yes" | "no" | "YESCRYPT" | "SHA512" | "SHA256" | "MD5" | "DES" | Integer | string> | undefined
}

/** `security.pam` */
export interface SecurityPam extends Definitions<SecurityPam> {
  dp9ik?: SecurityPamDp9ik
  /** Default: `false`. Declared in security/pam.nix */
  enableEcryptfs?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  enableFscrypt?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  enableOTPW?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  enableUMask?: Definition<boolean>
  krb5?: SecurityPamKrb5
  /** Default: `[ ]`. Declared in security/pam.nix */
  loginLimits?: Definition<List<SecurityPamServiceLimit>>
  makeHomeDir?: SecurityPamMakeHomeDir
  mount?: SecurityPamMount
  oath?: SecurityPamOath
  p11?: SecurityPamP11
  /** Default: `pkgs.pam`. Declared in security/pam.nix */
  package?: Definition<Package>
  rssh?: SecurityPamRssh
  /** Default: `{ }`. Declared in security/pam.nix */
  services?: Definition<AttributeSet<SecurityPamService>>
  sshAgentAuth?: SecurityPamSshAgentAuth
  u2f?: SecurityPamU2f
  ussh?: SecurityPamUssh
  yubico?: SecurityPamYubico
  zfs?: SecurityPamZfs
  /** @deprecated renamed to security.pam.sshAgentAuth.enable */
  enableSSHAgentAuth?: Definition<boolean>
  /** @deprecated renamed to security.pam.u2f.enable */
  enableU2F?: Definition<boolean>
}

/** `security.pam.dp9ik` */
export interface SecurityPamDp9ik extends Definitions<SecurityPamDp9ik> {
  /** Default: `null`. Declared in security/pam.nix */
  authserver?: Definition<null | string>
  /** Default: `"sufficient"`. Declared in security/pam.nix */
  control?: Definition<string>
  /** Default: `false`. Declared in security/pam.nix */
  enable?: Definition<boolean>
}

/** `security.pam.krb5` */
export interface SecurityPamKrb5 extends Definitions<SecurityPamKrb5> {
  /** Default: `config.security.krb5.enable`. Declared in security/pam.nix */
  enable?: Definition<boolean>
}

/** `security.pam.makeHomeDir` */
export interface SecurityPamMakeHomeDir extends Definitions<SecurityPamMakeHomeDir> {
  /** Default: `"/var/empty"`. Declared in security/pam.nix */
  skelDirectory?: Definition<string>
  /** Default: `"0077"`. Declared in security/pam.nix */
  umask?: Definition<string>
}

/** `security.pam.mount` */
export interface SecurityPamMount extends Definitions<SecurityPamMount> {
  /** Default: `[ ]`. Declared in security/pam_mount.nix */
  additionalSearchPaths?: Definition<List<Definition<Package>>>
  /** Default: `true`. Declared in security/pam_mount.nix */
  createMountPoints?: Definition<boolean>
  /** Default: `[ ]`. Declared in security/pam_mount.nix */
  cryptMountOptions?: Definition<List<Definition<string>>>
  /** Default: `0`. Declared in security/pam_mount.nix */
  debugLevel?: Definition<Integer>
  /** Default: `false`. Declared in security/pam_mount.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in security/pam_mount.nix */
  extraVolumes?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in security/pam_mount.nix */
  fuseMountOptions?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in security/pam_mount.nix */
  logoutHup?: Definition<boolean>
  /** Default: `false`. Declared in security/pam_mount.nix */
  logoutKill?: Definition<boolean>
  /** Default: `false`. Declared in security/pam_mount.nix */
  logoutTerm?: Definition<boolean>
  /** Default: `0`. Declared in security/pam_mount.nix */
  logoutWait?: Definition<Integer>
  /** Default: `true`. Declared in security/pam_mount.nix */
  removeCreatedMountPoints?: Definition<boolean>
}

/** `security.pam.oath` */
export interface SecurityPamOath extends Definitions<SecurityPamOath> {
  /** Default: `6`. Declared in security/oath.nix */
  digits?: Definition<6 | 7 | 8>
  /** Default: `false`. Declared in security/oath.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/etc/users.oath"`. Declared in security/oath.nix */
  usersFile?: Definition<Path>
  /** Default: `5`. Declared in security/oath.nix */
  window?: Definition<Integer>
}

/** `security.pam.p11` */
export interface SecurityPamP11 extends Definitions<SecurityPamP11> {
  /** Default: `"sufficient"`. Declared in security/pam.nix */
  control?: Definition<"required" | "requisite" | "sufficient" | "optional">
  /** Default: `false`. Declared in security/pam.nix */
  enable?: Definition<boolean>
}

/** `security.pam.rssh` */
export interface SecurityPamRssh extends Definitions<SecurityPamRssh> {
  /** Default: `false`. Declared in security/pam.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of (null or boolean or string or signed integer or path in the Nix store)`. Default: `{ }`. Declared in security/pam.nix */
  settings?: Definition<SecurityPamRsshSettings>
}

/** `security.pam.rssh.settings` */
export interface SecurityPamRsshSettings {
  /** Type: `null or non-empty string`. Default: `"/etc/ssh/authorized_keys.d/$ruser"`. Declared in security/pam.nix */
  auth_key_file?: Definition<null | string>
  [name: string]: Definition<null | boolean | string | Integer | Path | null | string> | undefined
}

/** `security.pam.services.<name>` */
export interface SecurityPamService extends Definitions<SecurityPamService> {
  /** Default: `false`. Declared in security/pam.nix */
  allowNullPassword?: Definition<boolean>
  duoSecurity?: SecurityPamServiceDuoSecurity
  /** Default: `true`. Declared in security/pam.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  enableAppArmor?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  enableGnomeKeyring?: Definition<boolean>
  /** Default: `config.security.pam.enableUMask`. Declared in security/pam.nix */
  enableUMask?: Definition<boolean>
  failDelay?: SecurityPamServiceFailDelay
  /** Default: `false`. Declared in security/pam.nix */
  forwardXAuth?: Definition<boolean>
  /** Default: `config.services.fprintd.enable`. Declared in security/pam.nix */
  fprintAuth?: Definition<boolean>
  gnupg?: SecurityPamServiceGnupg
  googleAuthenticator?: SecurityPamServiceGoogleAuthenticator
  /** Default: `false`. Declared in security/pam.nix */
  googleOsLoginAccountVerification?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  googleOsLoginAuthentication?: Definition<boolean>
  kwallet?: SecurityPamServiceKwallet
  /** Default: `[ ]`. Declared in security/pam.nix */
  limits?: Definition<List<SecurityPamServiceLimit>>
  /** Default: `false`. Declared in security/pam.nix */
  logFailures?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  makeHomeDir?: Definition<boolean>
  /** Default: `config.users.mysql.enable`. Declared in security/pam.nix */
  mysqlAuth?: Definition<boolean>
  /** Declared in security/pam.nix */
  name?: Definition<string>
  /** Default: `false`. Declared in security/pam.nix */
  nodelay?: Definition<boolean>
  /** Default: `config.security.pam.oath.enable`. Declared in security/pam.nix */
  oathAuth?: Definition<boolean>
  /** Default: `config.security.pam.enableOTPW`. Declared in security/pam.nix */
  otpwAuth?: Definition<boolean>
  /** Default: `config.security.pam.p11.enable`. Declared in security/pam.nix */
  p11Auth?: Definition<boolean>
  /** Default: `config.security.pam.mount.enable`. Declared in security/pam.nix */
  pamMount?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  requireWheel?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  rootOK?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  rssh?: Definition<boolean>
  /** Default: `true`. Declared in security/pam.nix */
  setEnvironment?: Definition<boolean>
  /** Declared in security/pam.nix */
  setLoginUid?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  showMotd?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  sshAgentAuth?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  sssdStrictAccess?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  startSession?: Definition<boolean>
  /** Type: `null or strings concatenated with “\n”`. Declared in security/pam.nix */
  text?: Definition<null | string>
  ttyAudit?: SecurityPamServiceTtyAudit
  /** Default: `config.security.pam.u2f.enable`. Declared in security/pam.nix */
  u2fAuth?: Definition<boolean>
  /** Default: `true`. Declared in security/pam.nix */
  unixAuth?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  updateWtmp?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  usshAuth?: Definition<boolean>
  /** Default: `config.security.pam.yubico.enable`. Declared in security/pam.nix */
  yubicoAuth?: Definition<boolean>
  /** Default: `config.security.pam.zfs.enable`. Declared in security/pam.nix */
  zfs?: Definition<boolean>
  /** @deprecated renamed to security.pam.services.<name>.kwallet.enable */
  enableKwallet?: Definition<boolean>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  rules?: Definition<NixAttributes>
}

/** `security.pam.services.<name>.duoSecurity` */
export interface SecurityPamServiceDuoSecurity extends Definitions<SecurityPamServiceDuoSecurity> {
  /** Default: `false`. Declared in security/pam.nix */
  enable?: Definition<boolean>
}

/** `security.pam.services.<name>.failDelay` */
export interface SecurityPamServiceFailDelay extends Definitions<SecurityPamServiceFailDelay> {
  /** Default: `3000000`. Declared in security/pam.nix */
  delay?: Definition<Integer>
  /** Default: `false`. Declared in security/pam.nix */
  enable?: Definition<boolean>
}

/** `security.pam.services.<name>.gnupg` */
export interface SecurityPamServiceGnupg extends Definitions<SecurityPamServiceGnupg> {
  /** Default: `false`. Declared in security/pam.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  noAutostart?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  storeOnly?: Definition<boolean>
}

/** `security.pam.services.<name>.googleAuthenticator` */
export interface SecurityPamServiceGoogleAuthenticator extends Definitions<SecurityPamServiceGoogleAuthenticator> {
  /** Default: `false`. Declared in security/pam.nix */
  allowNullOTP?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  forwardPass?: Definition<boolean>
}

/** `security.pam.services.<name>.kwallet` */
export interface SecurityPamServiceKwallet extends Definitions<SecurityPamServiceKwallet> {
  /** Default: `false`. Declared in security/pam.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  forceRun?: Definition<boolean>
  /** Default: `pkgs.kdePackages.kwallet-pam`. Declared in security/pam.nix */
  package?: Definition<Package>
}

/** `security.pam.services.<name>.limits.*` */
export interface SecurityPamServiceLimit extends Definitions<SecurityPamServiceLimit> {
  /** Declared in security/pam.nix */
  domain?: Definition<string>
  /** Declared in security/pam.nix */
  item?: Definition<"core" | "data" | "fsize" | "memlock" | "nofile" | "rss" | "stack" | "cpu" | "nproc" | "as" | "maxlogins" | "maxsyslogins" | "priority" | "locks" | "sigpending" | "msgqueue" | "nice" | "rtprio">
  /** Default: `"-"`. Declared in security/pam.nix */
  type?: Definition<"-" | "hard" | "soft">
  /** Declared in security/pam.nix */
  value?: Definition<string | Integer>
}

/** `security.pam.services.<name>.ttyAudit` */
export interface SecurityPamServiceTtyAudit extends Definitions<SecurityPamServiceTtyAudit> {
  /** Default: `null`. Declared in security/pam.nix */
  disablePattern?: Definition<null | string>
  /** Default: `false`. Declared in security/pam.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in security/pam.nix */
  enablePattern?: Definition<null | string>
  /** Default: `false`. Declared in security/pam.nix */
  openOnly?: Definition<boolean>
}

/** `security.pam.sshAgentAuth` */
export interface SecurityPamSshAgentAuth extends Definitions<SecurityPamSshAgentAuth> {
  /** Default: `[ "/etc/ssh/authorized_keys.d/%u" ]`. Declared in security/pam.nix */
  authorizedKeysFiles?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in security/pam.nix */
  enable?: Definition<boolean>
}

/** `security.pam.u2f` */
export interface SecurityPamU2f extends Definitions<SecurityPamU2f> {
  /** Default: `"sufficient"`. Declared in security/pam.nix */
  control?: Definition<"required" | "requisite" | "sufficient" | "optional">
  /** Default: `false`. Declared in security/pam.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of (null or boolean or string or signed integer or path in the Nix store)`. Default: `{ }`. Declared in security/pam.nix */
  settings?: Definition<SecurityPamU2fSettings>
  /** @deprecated renamed to security.pam.u2f.settings.appid */
  appId?: Definition<null | string>
  /**
   * Type: `null or absolute path`.
   *
   * @deprecated renamed to security.pam.u2f.settings.authfile
   */
  authFile?: Definition<null | Path>
  /** @deprecated renamed to security.pam.u2f.settings.cue */
  cue?: Definition<boolean>
  /** @deprecated renamed to security.pam.u2f.settings.debug */
  debug?: Definition<boolean>
  /** @deprecated renamed to security.pam.u2f.settings.interactive */
  interactive?: Definition<boolean>
  /** @deprecated renamed to security.pam.u2f.settings.origin */
  origin?: Definition<null | string>
}

/** `security.pam.u2f.settings` */
export interface SecurityPamU2fSettings {
  /** Default: `null`. Declared in security/pam.nix */
  appid?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in security/pam.nix */
  authfile?: Definition<null | Path>
  /** Default: `false`. Declared in security/pam.nix */
  cue?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  interactive?: Definition<boolean>
  /** Default: `null`. Declared in security/pam.nix */
  origin?: Definition<null | string>
  [name: string]: Definition<null | boolean | string | Integer | Path | null | string | null | Path | boolean> | undefined
}

/** `security.pam.ussh` */
export interface SecurityPamUssh extends Definitions<SecurityPamUssh> {
  /** Type: `null or strings concatenated with “,”`. Default: `null`. Declared in security/pam.nix */
  authorizedPrincipals?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in security/pam.nix */
  authorizedPrincipalsFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in security/pam.nix */
  caFile?: Definition<null | Path>
  /** Default: `"sufficient"`. Declared in security/pam.nix */
  control?: Definition<"required" | "requisite" | "sufficient" | "optional">
  /** Default: `false`. Declared in security/pam.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in security/pam.nix */
  group?: Definition<null | string>
}

/** `security.pam.yubico` */
export interface SecurityPamYubico extends Definitions<SecurityPamYubico> {
  /** Type: `null or absolute path`. Default: `null`. Declared in security/pam.nix */
  challengeResponsePath?: Definition<null | Path>
  /** Default: `"sufficient"`. Declared in security/pam.nix */
  control?: Definition<"required" | "requisite" | "sufficient" | "optional">
  /** Default: `false`. Declared in security/pam.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  enable?: Definition<boolean>
  /** Declared in security/pam.nix */
  id?: Definition<string>
  /** Default: `"client"`. Declared in security/pam.nix */
  mode?: Definition<"client" | "challenge-response">
}

/** `security.pam.zfs` */
export interface SecurityPamZfs extends Definitions<SecurityPamZfs> {
  /** Default: `false`. Declared in security/pam.nix */
  enable?: Definition<boolean>
  /** Default: `"rpool/home"`. Declared in security/pam.nix */
  homes?: Definition<string>
  /** Default: `false`. Declared in security/pam.nix */
  mountRecursively?: Definition<boolean>
  /** Default: `false`. Declared in security/pam.nix */
  noUnmount?: Definition<boolean>
}

/** `security.pki` */
export interface SecurityPki extends Definitions<SecurityPki> {
  /** Default: `[ ]`. Declared in security/ca.nix */
  caCertificateBlacklist?: Definition<List<Definition<string>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in security/ca.nix */
  certificateFiles?: Definition<List<Definition<Path>>>
  /** Default: `[ ]`. Declared in security/ca.nix */
  certificates?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in security/ca.nix */
  useCompatibleBundle?: Definition<boolean>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  installCACerts?: Definition<boolean>
}

/** `security.please` */
export interface SecurityPlease extends Definitions<SecurityPlease> {
  /** Default: `false`. Declared in security/please.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.please`. Declared in security/please.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in security/please.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `true`. Declared in security/please.nix */
  wheelNeedsPassword?: Definition<boolean>
}

/** `security.polkit` */
export interface SecurityPolkit extends Definitions<SecurityPolkit> {
  /** Default: `[ "unix-group:wheel" ]`. Declared in security/polkit.nix */
  adminIdentities?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in security/polkit.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in security/polkit.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in security/polkit.nix */
  extraConfig?: Definition<string>
  /** Default: `pkgs.polkit`. Declared in security/polkit.nix */
  package?: Definition<Package>
}

/** `security.rtkit` */
export interface SecurityRtkit extends Definitions<SecurityRtkit> {
  /** Default: `[ ]`. Declared in security/rtkit.nix */
  args?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in security/rtkit.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.rtkit`. Declared in security/rtkit.nix */
  package?: Definition<Package>
}

/** `security.shadow` */
export interface SecurityShadow extends Definitions<SecurityShadow> {
  /** Default: `true`. Declared in programs/shadow.nix */
  enable?: Definition<boolean>
}

/** `security.soteria` */
export interface SecuritySoteria extends Definitions<SecuritySoteria> {
  /** Default: `false`. Declared in security/soteria.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.soteria`. Declared in security/soteria.nix */
  package?: Definition<Package>
}

/** `security.sudo` */
export interface SecuritySudo extends Definitions<SecuritySudo> {
  /** Type: `strings concatenated with “\n”`. Declared in security/sudo.nix */
  configFile?: Definition<string>
  /** Default: `[ "SETENV" ]`. Declared in security/sudo.nix */
  defaultOptions?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in security/sudo.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in security/sudo.nix */
  execWheelOnly?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in security/sudo.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in security/sudo.nix */
  extraRules?: Definition<List<SecuritySudoExtraRule>>
  /** Default: `true`. Declared in config/terminfo.nix */
  keepTerminfo?: Definition<boolean>
  /** Default: `pkgs.sudo`. Declared in security/sudo.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in security/sudo.nix */
  wheelNeedsPassword?: Definition<boolean>
}

/** `security.sudo.extraRules.*` */
export interface SecuritySudoExtraRule extends Definitions<SecuritySudoExtraRule> {
  /** Declared in security/sudo.nix */
  commands?: Definition<List<Definition<string | NixAttributes>>>
  /** Default: `[ ]`. Declared in security/sudo.nix */
  groups?: Definition<List<Definition<string | Integer>>>
  /** Default: `"ALL"`. Declared in security/sudo.nix */
  host?: Definition<string>
  /** Default: `"ALL:ALL"`. Declared in security/sudo.nix */
  runAs?: Definition<string>
  /** Default: `[ ]`. Declared in security/sudo.nix */
  users?: Definition<List<Definition<string | Integer>>>
}

/** `security.sudo-rs` */
export interface SecuritySudoRs extends Definitions<SecuritySudoRs> {
  /** Type: `strings concatenated with “\n”`. Declared in security/sudo-rs.nix */
  configFile?: Definition<string>
  /** Default: `[ "SETENV" ]`. Declared in security/sudo-rs.nix */
  defaultOptions?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in security/sudo-rs.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in security/sudo-rs.nix */
  execWheelOnly?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in security/sudo-rs.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in security/sudo-rs.nix */
  extraRules?: Definition<List<SecuritySudoRsExtraRule>>
  /** Default: `pkgs.sudo-rs`. Declared in security/sudo-rs.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in security/sudo-rs.nix */
  wheelNeedsPassword?: Definition<boolean>
}

/** `security.sudo-rs.extraRules.*` */
export interface SecuritySudoRsExtraRule extends Definitions<SecuritySudoRsExtraRule> {
  /** Declared in security/sudo-rs.nix */
  commands?: Definition<List<Definition<string | NixAttributes>>>
  /** Default: `[ ]`. Declared in security/sudo-rs.nix */
  groups?: Definition<List<Definition<string | Integer>>>
  /** Default: `"ALL"`. Declared in security/sudo-rs.nix */
  host?: Definition<string>
  /** Default: `"ALL:ALL"`. Declared in security/sudo-rs.nix */
  runAs?: Definition<string>
  /** Default: `[ ]`. Declared in security/sudo-rs.nix */
  users?: Definition<List<Definition<string | Integer>>>
}

/** `security.tpm2` */
export interface SecurityTpm2 extends Definitions<SecurityTpm2> {
  abrmd?: SecurityTpm2Abrmd
  /** Default: `true`. Declared in security/tpm2.nix */
  applyUdevRules?: Definition<boolean>
  /** Default: `false`. Declared in security/tpm2.nix */
  enable?: Definition<boolean>
  fapi?: SecurityTpm2Fapi
  pkcs11?: SecurityTpm2Pkcs11
  tctiEnvironment?: SecurityTpm2TctiEnvironment
  /** Default: `"tss"`. Declared in security/tpm2.nix */
  tssGroup?: Definition<null | string>
  /** Default: `if config.security.tpm2.abrmd.enable then "tss" else "root"`. Declared in security/tpm2.nix */
  tssUser?: Definition<null | string>
}

/** `security.tpm2.abrmd` */
export interface SecurityTpm2Abrmd extends Definitions<SecurityTpm2Abrmd> {
  /** Default: `false`. Declared in security/tpm2.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.tpm2-abrmd`. Declared in security/tpm2.nix */
  package?: Definition<Package>
}

/** `security.tpm2.fapi` */
export interface SecurityTpm2Fapi extends Definitions<SecurityTpm2Fapi> {
  /** Default: `null`. Declared in security/tpm2.nix */
  ekCertLess?: Definition<null | boolean>
  /** Default: `null`. Declared in security/tpm2.nix */
  ekFingerprint?: Definition<null | string>
  /** Default: `"/sys/kernel/security/tpm0/binary_bios_measurements"`. Declared in security/tpm2.nix */
  firmwareLogFile?: Definition<string>
  /** Default: `"/sys/kernel/security/ima/binary_runtime_measurements"`. Declared in security/tpm2.nix */
  imaLogFile?: Definition<string>
  /** Default: `"/var/log/tpm2-tss/eventlog/"`. Declared in security/tpm2.nix */
  logDir?: Definition<string>
  /** Default: `${pkgs.tpm2-tss}/etc/fapi-profiles/`. Declared in security/tpm2.nix */
  profileDir?: Definition<string>
  /** Default: `"P_ECCP256SHA256"`. Declared in security/tpm2.nix */
  profileName?: Definition<string>
  /** Default: `"/var/lib/tpm2-tss/keystore"`. Declared in security/tpm2.nix */
  systemDir?: Definition<string>
  /** Default: `[ ]`. Declared in security/tpm2.nix */
  systemPcrs?: Definition<List<Definition<Integer>>>
  /** Default: `""`. Declared in security/tpm2.nix */
  tcti?: Definition<string>
  /** Default: `"~/.local/share/tpm2-tss/user/keystore/"`. Declared in security/tpm2.nix */
  userDir?: Definition<string>
}

/** `security.tpm2.pkcs11` */
export interface SecurityTpm2Pkcs11 extends Definitions<SecurityTpm2Pkcs11> {
  /** Default: `false`. Declared in security/tpm2.nix */
  enable?: Definition<boolean>
  /** Default: `if config.security.tpm2.abrmd.enable then pkgs.tpm2-pkcs11.abrmd else pkgs.tpm2-pkcs11`. Declared in security/tpm2.nix */
  package?: Definition<Package>
}

/** `security.tpm2.tctiEnvironment` */
export interface SecurityTpm2TctiEnvironment extends Definitions<SecurityTpm2TctiEnvironment> {
  /** Default: `"/dev/tpmrm0"`. Declared in security/tpm2.nix */
  deviceConf?: Definition<string>
  /** Default: `false`. Declared in security/tpm2.nix */
  enable?: Definition<boolean>
  /** Default: `"device"`. Declared in security/tpm2.nix */
  interface?: Definition<"tabrmd" | "device">
  /** Default: `"bus_name=com.intel.tss2.Tabrmd"`. Declared in security/tpm2.nix */
  tabrmdConf?: Definition<string>
}

/** `security.virtualisation` */
export interface SecurityVirtualisation extends Definitions<SecurityVirtualisation> {
  /** Default: `null`. Declared in security/misc.nix */
  flushL1DataCache?: Definition<null | "never" | "cond" | "always">
}

/** `security.virtualization` */
export interface SecurityVirtualization extends Definitions<SecurityVirtualization> {
  /** @deprecated renamed to security.virtualisation.flushL1DataCache */
  flushL1DataCache?: Definition<null | "never" | "cond" | "always">
}

/** `security.wrappers.<name>` */
export interface SecurityWrapper extends Definitions<SecurityWrapper> {
  /** Type: `strings concatenated with “,”`. Default: `""`. Declared in security/wrappers/default.nix */
  capabilities?: Definition<string>
  /** Default: `true`. Declared in security/wrappers/default.nix */
  enable?: Definition<boolean>
  /** Declared in security/wrappers/default.nix */
  group?: Definition<string>
  /** Declared in security/wrappers/default.nix */
  owner?: Definition<string>
  /** Type: `file mode string`. Default: `"u+rx,g+x,o+x"`. Declared in security/wrappers/default.nix */
  permissions?: Definition<string>
  /** Default: `"‹name›"`. Declared in security/wrappers/default.nix */
  program?: Definition<null | string>
  /** Default: `false`. Declared in security/wrappers/default.nix */
  setgid?: Definition<boolean>
  /** Default: `false`. Declared in security/wrappers/default.nix */
  setuid?: Definition<boolean>
  /** Type: `absolute path`. Declared in security/wrappers/default.nix */
  source?: Definition<Path>
}
