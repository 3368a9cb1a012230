// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, List, Package, Path } from "../values.ts"

/** `users` */
export interface Users extends Definitions<Users> {
  /** Default: `false`. Declared in config/users-groups.nix */
  allowNoPasswordLogin?: Definition<boolean>
  /** Default: `"/home"`. Declared in config/users-groups.nix */
  defaultUserHome?: Definition<string>
  /** Type: `absolute path or package`. Default: `"/bin/sh"`. Declared in programs/shadow.nix */
  defaultUserShell?: Definition<Path | Package>
  /** Default: `true`. Declared in config/users-groups.nix */
  enforceIdUniqueness?: Definition<boolean>
  /** Declared in config/users-groups.nix */
  extraGroups?: Definition<AttributeSet<UsersGroup>>
  /** Declared in config/users-groups.nix */
  extraUsers?: Definition<AttributeSet<UsersUser>>
  /** Default: `{ }`. Declared in config/users-groups.nix */
  groups?: Definition<AttributeSet<UsersGroup>>
  ldap?: UsersLdap
  /** Default: `true`. Declared in config/users-groups.nix */
  manageLingering?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in security/pam.nix */
  motd?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in security/pam.nix */
  motdFile?: Definition<null | Path>
  /** Default: `true`. Declared in config/users-groups.nix */
  mutableUsers?: Definition<boolean>
  mysql?: UsersMysql
  /** Default: `{ }`. Declared in services/networking/ssh/sshd.nix nixos/modules/config/users-groups.nix */
  users?: Definition<AttributeSet<UsersUser>>
}

/** `users.groups.<name>` */
export interface UsersGroup extends Definitions<UsersGroup> {
  /** Default: `null`. Declared in config/users-groups.nix */
  gid?: Definition<null | Integer>
  /** Type: `list of (string, not containing newlines or colons)`. Default: `[ ]`. Declared in config/users-groups.nix */
  members?: Definition<List<Definition<string>>>
  /** Type: `string, not containing newlines or colons`. Declared in config/users-groups.nix */
  name?: Definition<string>
}

/** `users.ldap` */
export interface UsersLdap extends Definitions<UsersLdap> {
  /** Declared in config/ldap.nix */
  base?: Definition<string>
  bind?: UsersLdapBind
  daemon?: UsersLdapDaemon
  /** Default: `false`. Declared in config/ldap.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in config/ldap.nix */
  extraConfig?: Definition<string>
  /** Default: `true`. Declared in config/ldap.nix */
  loginPam?: Definition<boolean>
  /** Default: `true`. Declared in config/ldap.nix */
  nsswitch?: Definition<boolean>
  /** Declared in config/ldap.nix */
  server?: Definition<string>
  /** Default: `0`. Declared in config/ldap.nix */
  timeLimit?: Definition<Integer>
  /** Default: `false`. Declared in config/ldap.nix */
  useTLS?: Definition<boolean>
}

/** `users.ldap.bind` */
export interface UsersLdapBind extends Definitions<UsersLdapBind> {
  /** Default: `""`. Declared in config/ldap.nix */
  distinguishedName?: Definition<string>
  /** Default: `"/etc/ldap/bind.password"`. Declared in config/ldap.nix */
  passwordFile?: Definition<string>
  /** Default: `"hard_open"`. Declared in config/ldap.nix */
  policy?: Definition<"hard_open" | "hard_init" | "soft">
  /** Default: `30`. Declared in config/ldap.nix */
  timeLimit?: Definition<Integer>
  /** @deprecated renamed to users.ldap.bind.passwordFile */
  password?: Definition<string>
}

/** `users.ldap.daemon` */
export interface UsersLdapDaemon extends Definitions<UsersLdapDaemon> {
  /** Default: `false`. Declared in config/ldap.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in config/ldap.nix */
  extraConfig?: Definition<string>
  /** Default: `""`. Declared in config/ldap.nix */
  rootpwmoddn?: Definition<string>
  /** Default: `""`. Declared in config/ldap.nix */
  rootpwmodpwFile?: Definition<string>
}

/** `users.mysql` */
export interface UsersMysql extends Definitions<UsersMysql> {
  /** Declared in config/mysql.nix */
  database?: Definition<string>
  /** Default: `false`. Declared in config/mysql.nix */
  enable?: Definition<boolean>
  /** Declared in config/mysql.nix */
  host?: Definition<string>
  /** Declared in config/mysql.nix */
  nss?: UsersMysqlNss
  /** Declared in config/mysql.nix */
  pam?: UsersMysqlPam
  /** Type: `absolute path`. Declared in config/mysql.nix */
  passwordFile?: Definition<Path>
  /** Declared in config/mysql.nix */
  user?: Definition<string>
}

/** `users.mysql.nss` */
export interface UsersMysqlNss extends Definitions<UsersMysqlNss> {
  /** Default: `null`. Declared in config/mysql.nix */
  getgrent?: Definition<null | string>
  /** Default: `null`. Declared in config/mysql.nix */
  getgrgid?: Definition<null | string>
  /** Default: `null`. Declared in config/mysql.nix */
  getgrnam?: Definition<null | string>
  /** Default: `null`. Declared in config/mysql.nix */
  getpwent?: Definition<null | string>
  /** Default: `null`. Declared in config/mysql.nix */
  getpwnam?: Definition<null | string>
  /** Default: `null`. Declared in config/mysql.nix */
  getpwuid?: Definition<null | string>
  /** Default: `null`. Declared in config/mysql.nix */
  getspent?: Definition<null | string>
  /** Default: `null`. Declared in config/mysql.nix */
  getspnam?: Definition<null | string>
  /** Default: `null`. Declared in config/mysql.nix */
  gidsbymem?: Definition<null | string>
  /** Default: `null`. Declared in config/mysql.nix */
  memsbygid?: Definition<null | string>
}

/** `users.mysql.pam` */
export interface UsersMysqlPam extends Definitions<UsersMysqlPam> {
  /** Default: `null`. Declared in config/mysql.nix */
  cryptDefault?: Definition<null | "md5" | "sha256" | "sha512" | "blowfish">
  /** Default: `false`. Declared in config/mysql.nix */
  disconnectEveryOperation?: Definition<boolean>
  logging?: UsersMysqlPamLogging
  /** Declared in config/mysql.nix */
  passwordColumn?: Definition<string>
  /** Declared in config/mysql.nix */
  passwordCrypt?: Definition<"0" | "plain" | "1" | "Y" | "2" | "mysql" | "3" | "md5" | "4" | "sha1" | "5" | "drupal7" | "6" | "joomla15" | "7" | "ssha" | "8" | "sha512" | "9" | "sha256">
  /** Default: `null`. Declared in config/mysql.nix */
  statusColumn?: Definition<null | string>
  /** Declared in config/mysql.nix */
  table?: Definition<string>
  /** Default: `null`. Declared in config/mysql.nix */
  updateTable?: Definition<null | string>
  /** Declared in config/mysql.nix */
  userColumn?: Definition<string>
  /** Default: `false`. Declared in config/mysql.nix */
  verbose?: Definition<boolean>
  /** Default: `null`. Declared in config/mysql.nix */
  where?: Definition<null | string>
}

/** `users.mysql.pam.logging` */
export interface UsersMysqlPamLogging extends Definitions<UsersMysqlPamLogging> {
  /** Default: `false`. Declared in config/mysql.nix */
  enable?: Definition<boolean>
  /** Declared in config/mysql.nix */
  hostColumn?: Definition<string>
  /** Declared in config/mysql.nix */
  msgColumn?: Definition<string>
  /** Declared in config/mysql.nix */
  pidColumn?: Definition<string>
  /** Declared in config/mysql.nix */
  rHostColumn?: Definition<string>
  /** Declared in config/mysql.nix */
  table?: Definition<string>
  /** Declared in config/mysql.nix */
  timeColumn?: Definition<string>
  /** Declared in config/mysql.nix */
  userColumn?: Definition<string>
}

/** `users.users.<name>` */
export interface UsersUser extends Definitions<UsersUser> {
  /** Default: `false`. Declared in config/users-groups.nix */
  autoSubUidGidRange?: Definition<boolean>
  /** Default: `false`. Declared in config/users-groups.nix */
  createHome?: Definition<boolean>
  /** Default: `null`. Declared in config/users-groups.nix */
  cryptHomeLuks?: Definition<null | string>
  /** Type: `string, not containing newlines or colons`. Default: `""`. Declared in config/users-groups.nix */
  description?: Definition<string>
  /** Default: `true`. Declared in config/users-groups.nix */
  enable?: Definition<boolean>
  /** Type: `null or string matching the pattern [[:digit:]]{4}-[[:digit:]]{2}-[[:digit:]]{2}`. Default: `null`. Declared in config/users-groups.nix */
  expires?: Definition<null | string>
  /** Default: `[ ]`. Declared in config/users-groups.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Default: `""`. Declared in config/users-groups.nix */
  group?: Definition<string>
  /** Type: `null or (string, not containing newlines or colons)`. Default: `null`. Declared in config/users-groups.nix */
  hashedPassword?: Definition<null | string>
  /** Default: `null`. Declared in config/users-groups.nix */
  hashedPasswordFile?: Definition<null | string>
  /** Type: `absolute path, not containing newlines or colons`. Default: `"/var/empty"`. Declared in config/users-groups.nix */
  home?: Definition<Path>
  /** Type: `string matching the pattern [0-7]{1,5}`. Default: `"700"`. Declared in config/users-groups.nix */
  homeMode?: Definition<string>
  /** Default: `false`. Declared in config/users-groups.nix */
  ignoreShellProgramCheck?: Definition<boolean>
  /** Type: `null or (string, not containing newlines or colons)`. Default: `null`. Declared in config/users-groups.nix */
  initialHashedPassword?: Definition<null | string>
  /** Default: `null`. Declared in config/users-groups.nix */
  initialPassword?: Definition<null | string>
  /** Default: `false`. Declared in config/users-groups.nix */
  isNormalUser?: Definition<boolean>
  /** Default: `false`. Declared in config/users-groups.nix */
  isSystemUser?: Definition<boolean>
  /** Default: `null`. Declared in config/users-groups.nix */
  linger?: Definition<null | boolean>
  /** Type: `string, not containing newlines or colons`. Declared in config/users-groups.nix */
  name?: Definition<string>
  openssh?: UsersUserOpenssh
  /** Default: `[ ]`. Declared in config/users-groups.nix */
  packages?: Definition<List<Definition<Package>>>
  /** Default: `{ }`. Declared in config/users-groups.nix */
  pamMount?: Definition<AttributeSet<Definition<string>>>
  /** Default: `null`. Declared in config/users-groups.nix */
  password?: Definition<null | string>
  /** Type: `null or package or (absolute path, not containing newlines or colons)`. Default: `pkgs.shadow`. Declared in config/users-groups.nix */
  shell?: Definition<null | Package | Path>
  /** Default: `[ ]`. Declared in config/users-groups.nix */
  subGidRanges?: Definition<List<UsersUserSubGidRange>>
  /** Default: `[ ]`. Declared in config/users-groups.nix */
  subUidRanges?: Definition<List<UsersUserSubUidRange>>
  /** Default: `null`. Declared in config/users-groups.nix */
  uid?: Definition<null | Integer>
  /** Default: `false`. Declared in config/users-groups.nix */
  useDefaultShell?: Definition<boolean>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  passwordFile?: Definition<null | string>
}

/** `users.users.<name>.openssh` */
export interface UsersUserOpenssh extends Definitions<UsersUserOpenssh> {
  authorizedKeys?: UsersUserOpensshAuthorizedKeys
  /** Type: `list of (optionally newline-terminated) single-line string`. Default: `[ ]`. Declared in services/networking/ssh/sshd.nix */
  authorizedPrincipals?: Definition<List<Definition<string>>>
}

/** `users.users.<name>.openssh.authorizedKeys` */
export interface UsersUserOpensshAuthorizedKeys extends Definitions<UsersUserOpensshAuthorizedKeys> {
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/networking/ssh/sshd.nix */
  keyFiles?: Definition<List<Definition<Path>>>
  /** Type: `list of (optionally newline-terminated) single-line string`. Default: `[ ]`. Declared in services/networking/ssh/sshd.nix */
  keys?: Definition<List<Definition<string>>>
}

/** `users.users.<name>.subGidRanges.*` */
export interface UsersUserSubGidRange extends Definitions<UsersUserSubGidRange> {
  /** Default: `1`. Declared in config/users-groups.nix */
  count?: Definition<Integer>
  /** Declared in config/users-groups.nix */
  startGid?: Definition<Integer>
}

/** `users.users.<name>.subUidRanges.*` */
export interface UsersUserSubUidRange extends Definitions<UsersUserSubUidRange> {
  /** Default: `1`. Declared in config/users-groups.nix */
  count?: Definition<Integer>
  /** Declared in config/users-groups.nix */
  startUid?: Definition<Integer>
}
