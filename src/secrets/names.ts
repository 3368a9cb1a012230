/**
 * Names that say whether a value is secret: those of options, attributes, variables and settings, in
 * any style. `smtpPassword`, `SMTP_PASSWORD` and `smtp-password` are the same words.
 */
import { remembered } from "../remembered.ts"

/** What a name says of its value. */
export type Secrecy =
  /** A password or what is like one: any text. */
  | "password"
  /** A key or token: text without spaces, and not too short. */
  | "key"
  /** A number that people type in. */
  | "pin"
  /** What agents of SNMP take for a password, and others for a group of people. */
  | "community"
  /** What NixOS takes a hash of a password for, and what is no hash may be the password. */
  | "hash"
  /** Perhaps: what looks random is one. */
  | "suspicious"
  | "none"

/** The words of a name, in lower case. A fleet has few names, each of them in many places. */
export const wordsOf: (name: string) => readonly string[] = remembered((name) =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .map((word) => word.replace(/\d+$/, ""))
    .filter((word) => word !== ""),
)

const passwords = new Set(
  (
    "password passwords passwd passwds passphrase passphrases passcode pass pwd pw psk secret " +
    "passwort kennwort passe contraseña wachtwoord senha hasło heslo heslá salasana lösenord lozinka jelszó пароль 密码 密碼 パスワード 비밀번호"
  ).split(" "),
)

const tokens = new Set(
  "token tokens pat bearer apikey apikeys authkey privatekey secretkey".split(" "),
)

/** The end of a word that several are run together in: `jwtsecret`, `mysqlpassword`. */
const runTogether =
  /(?:(?<!one)password|passwords|passwd|passphrase|passcode|passwort|kennwort|secret|authtok|masterauth|requirepass)$|^(?:admin|auth|bind|db|dn|ftp|http|imap|key|ldap|login|mail|mysql|pg|rpc|root|sasl|smtp|sql|store|sudo|user|web|wifi|wpa)(?:pass|pwd|pw)$/
const keysRunTogether = /(?:apikey|authkey|privatekey|secretkey|presharedkey|sharedkey|authtoken)$/

/** What stands before `key` in the name of one that is secret. */
const secretKeys = new Set(
  (
    "account admin api app auth authentication cookie crypt csrf encrypt encryption hmac integration jwt " +
    "join luks macaroon master network preshared private priv psk rndc routing secret service session setup " +
    "shared storage sync transport tsig unseal user wep webhook"
  ).split(" "),
)

/** Several words at the end that are one thing: `secret_key_base`, `psk_raw`. */
const phrases: readonly (readonly [string, Secrecy])[] = [
  ["secret key base", "key"],
  ["secret access key", "key"],
  ["access key secret", "key"],
  ["psk raw", "password"],
  ["master auth", "password"],
  ["unsafe cookie", "password"],
  ["erlang cookie", "password"],
  ["dist cookie", "password"],
  ["cookie secret", "password"],
  ["key string", "key"],
  ["key data", "key"],
  ["password plain", "password"],
  ["eab hmac", "key"],
  ["totp seed", "key"],
  ["otp seed", "key"],
  ["mnemonic", "password"],
  ["seed phrase", "password"],
  ["seed words", "password"],
  ["recovery phrase", "password"],
  ["password pepper", "password"],
  ["backup phrase", "password"],
  // of Consul and Nomad
  ["encrypt", "suspicious"],
  // what is asked of a provider, what etcd calls its cluster, what an editor colours, where a server sends requests
  ["id token", "suspicious"],
  ["initial cluster token", "none"],
  ["semantic tokens", "none"],
  ...["fastcgi", "grpc", "memcached", "proxy", "scgi", "uwsgi"].map(
    (name) => [`${name} pass`, "none"] as const,
  ),
  // what Kubernetes calls a certificate with its key
  ["tls secret", "suspicious"],
  ["impl portal secret", "none"],
]

/** Words that make a name one of something public: of a hash, of the public half of a pair. */
const publicWords = new Set(
  "hashed hash hashes encrypted public pub fingerprint publishable".split(" "),
)

/** Words of a setting or a function, whose value is no secret unless it looks like one: `makePassword`. */
const settingWords = new Set(
  (
    "has ask allow allows need needs uses enable enabled show hide max min minimum maximum existing pull without " +
    "omit gen generate make bypass stdin"
  ).split(" "),
)

/** Words of what has keys that are public, or none that are for people: `gpgKey`, `primary_key`, `u2f_keys`. */
const withOtherKeys = new Set("tls gpg pgp primary foreign sort portal u2f".split(" "))

/** Words beside which a set is none of secrets. */
const innocuous = new Set([
  ...publicWords,
  ...settingWords,
  ...withOtherKeys,
  ..."default proxy server host ssh use require required requires no via fastcgi uwsgi scgi grpc memcached".split(
    " ",
  ),
])

/** Options that take a hash as crypt(5) prints it. */
const userHashes = /^(?:initial )?hashed password$/

/** What programs call a key that others would call a digest: of Telegram, and of lego and openssl. */
const keysBySettings = /(?:^| )api hash$|^hmac$/

/** What a name says, by its last words. */
export const secrecyOf: (name: string) => Secrecy = remembered((name) => {
  if (!mentionsSecrets(name)) return "none"
  const words = wordsOf(name)
  const last = words.at(-1) ?? ""
  const text = words.join(" ")
  if (userHashes.test(text)) return "hash"
  if (keysBySettings.test(text)) return "suspicious"
  if (words.some((word) => publicWords.has(word))) return "none"
  const secrecy = secrecyOfWords(words)
  const isWhole = secrecy === "password" || (secrecy === "key" && !/^keys?$/.test(last))
  if (words.some((word) => settingWords.has(word)))
    return isWhole || secrecy === "key" ? "suspicious" : "none"
  return isWhole || !words.some((word) => withOtherKeys.has(word)) ? secrecy : "none"
})

function secrecyOfWords(words: readonly string[]): Secrecy {
  const last = words.at(-1) ?? ""
  const text = words.join(" ")
  const phrase = phrases.find(([each]) => text === each || text.endsWith(` ${each}`))
  if (phrase !== undefined) return phrase[1]
  if (passwords.has(last) || runTogether.test(last)) return "password"
  if (tokens.has(last) || keysRunTogether.test(last)) return "key"
  if (last === "pin") return "pin"
  if (last === "key") return keySecrecy(words)
  if (/^(?:community|communities|(?:ro|rw)community)$/.test(last))
    return /snmp|\b(?:ro|rw|read|write|trap) ?communit/.test(text) ? "password" : "community"
  // beside the hash that it belongs to, or the secret half of a pair
  if (text === "salt") return "none"
  return words.some((word) => suspicious.has(word)) && !describes.has(last) ? "suspicious" : "none"
}

function keySecrecy(words: readonly string[]): Secrecy {
  const before = words.at(-2) ?? ""
  // the public half of a pair of S3
  if (before === "access") return "none"
  if (secretKeys.has(before) || (before === "shared" && words.includes("pre"))) return "key"
  return words.some((word) => publicKeys.has(word)) ? "none" : "suspicious"
}

const publicKeys = new Set(
  (
    "authorized known trusted host path ssh cert verify verification object id hot site minisign wireguard wg " +
    "yggdrasil peer node"
  ).split(" "),
)

const suspicious = new Set(
  "auth key keys credential credentials salt seed cookie license secret secrets token tokens password passwd pin".split(
    " ",
  ),
)

/** What is said about a secret, at the end of a name: where it is, how long it holds, what it is called. */
const describes = new Set(
  (
    "file files path paths dir directory location url uri urls endpoint host port domain name names id ids " +
    "user username type types algorithm method mode hint prompt policy command cmd script program package " +
    "field attribute attr prefix suffix header format env variable var store manager generator sender " +
    "length count size bits timeout lifetime ttl expire expires expiry age interval created sha md hmac " +
    "digest fingerprint encoding encoder enable enabled samesite secure issuer audience scope scopes " +
    "client zone engine backend provider rotation version class group owner permissions description schema"
  ).split(" "),
)

/** Whether a name is that of a file with a secret in it: `passwordFile`, `privateKeyPath`. */
export function namesSecretFile(name: string): boolean {
  const words = wordsOf(name)
  if (!/^(?:file|path)s?$/.test(words.at(-1) ?? "")) return false
  const stem = words.slice(0, -1)
  const secrecy = secrecyOf(stem.join(" "))
  return secrecy === "password" || secrecy === "key" || secretFiles.test(stem.join(" "))
}

/** Files that are for nothing but secrets, though their names alone say no such thing. */
const secretFiles = /(?:^| )(?:basic auth|htpasswd|credentials?)$/

/** Names that say it together with that of the set that they are in: `dist.cookie`. */
const inSets: ReadonlySet<string> = new Set(["dist cookie", "erlang cookie"])

/** What a name says with that of the set that it is in, where it does not by itself. */
export function secretInSet(set: string, name: string): string | undefined {
  const both = wordsOf(`${set} ${name}`).slice(-2).join(" ")
  return inSets.has(both) ? both : undefined
}

/** Sets of what people log in with, and of much beside that: `credentials.alice`. */
export const holdsCredentials: (name: string) => boolean = remembered((name) =>
  /^(?:credentials|logins)$/.test(wordsOf(name).join(" ")),
)

/** Whether a name in such a set is that of something beside the secret: whose it is, and where. */
export const namesOther: (name: string) => boolean = remembered((name) =>
  wordsOf(name).some((word) => describes.has(word) || besides.has(word)),
)

const besides = new Set(
  "account project tenant region bucket organization org team realm email mail login cluster server profile driver scheme grant cipher hash model shell".split(
    " ",
  ),
)

/** What every name that says something has in it. */
const parts =
  /pass|pw|psk|secret|wort|contrase|wachtwoord|senha|hasło|hesl|salasana|lösenord|lozinka|jelszó|пароль|密[码碼]|パスワード|비밀번호|token|key|pin|communit|auth|cred|salt|seed|cookie|licen|mnemonic|phrase|hmac|api[ _-]?hash|bearer|\bencrypt\b|[_-]pat\b/i

/** Whether a text can have such a name in it; to look for that is much faster than for the name. */
export function mentionsSecrets(text: string): boolean {
  return parts.test(text)
}

/** Whether a name is that of a file of accounts: `chap-secrets`, `pgpass`, `sasl_passwd`. */
export function namesAccounts(name: string): boolean {
  return /(?:^|[/._-])(?:htpasswd|pgpass|secrets|passwd|passwords|credentials)(?:\.(?!nix$)\w+)?$/.test(
    name,
  )
}

/** Sets whose members have names of things, whatever those say: scripts, and aliases of commands. */
export const holdsCommands: (name: string) => boolean = remembered((name) =>
  /^(?:activation|scripts?|aliases|abbrs?|abbreviations|bindings|binds|keybindings|functions)$/.test(
    wordsOf(name).at(-1) ?? "",
  ),
)

/** Sets whose members are secrets, whatever their own names: users and their passwords. */
export const holdsSecrets: (name: string) => boolean = remembered((name) => {
  const words = wordsOf(name)
  if (words.some((word) => innocuous.has(word))) return false
  const text = words.join(" ")
  return (
    /^(?:basic_?auth|string_?data|secure_?json_?data)$/i.test(name.replaceAll("-", "_")) ||
    /(?:^| )(?:passwords|passphrases|psks)$/.test(text)
  )
})
