/**
 * Secrets inside of longer texts: settings and variables that are given one, connection strings,
 * options of commands, and the forms that configuration files have for them.
 */
import { type Secrecy, secrecyOf } from "./names.ts"
import { looksRandom } from "./random.ts"
import { isAddress, isStandIn } from "./stand-ins.ts"

/** What the name of a value says of it, where the value is written out and stands for nothing else. */
export function namedSecret(name: string, value: string): string | undefined {
  const secrecy = secrecyOf(name)
  return value !== name && judges[secrecy](value) ? whatIs[secrecy] : undefined
}

const whatIs: Readonly<Record<Secrecy, string>> = {
  password: "a password",
  key: "a key",
  pin: "a PIN",
  suspicious: "what looks like a key",
  none: "",
}

const judges: { readonly [S in Secrecy]: (value: string) => boolean } = {
  password: (value) => !isStandIn(value) && !isAddress(value) && !/^\d{1,2}$/.test(value),
  key: (value) =>
    (value.length > 7 || /^\w*[a-z]\w*\d$/i.test(value)) &&
    !/\s/.test(value) &&
    !isStandIn(value) &&
    !isAddress(value),
  pin: (value) => /^\d{4,12}$/.test(value),
  suspicious: (value) => looksRandom(value) && !isStandIn(value),
  none: () => false,
}

/** What is found in a text, or `undefined`. */
export function secretInText(text: string): string | undefined {
  if (text.length < 6) return undefined
  return connectionIn(text) ?? assignmentIn(text) ?? commandIn(text)
}

const connection = /\b[a-z][a-z\d+.-]{0,20}:\/\/([^\s:@/"'<>\\]*):([^\s@/"'<>\\]+)@[\w.[-]/gi

/** `postgres://user:password@host`; names for the two that documentation uses are none. */
function connectionIn(text: string): string | undefined {
  if (!text.includes("://")) return driverIn(text)
  const found = [...text.matchAll(connection)].some(([, user = "", password = ""]) => {
    const isExample =
      (user === "guest" && password === "guest") ||
      (/^(?:user(?:name)?|login)?$/i.test(user) && /^(?:pass(?:word)?|pw|secret)$/i.test(password))
    return !isExample && !isStandIn(decoded(password))
  })
  return found ? "a password in an address" : driverIn(text)
}

function driverIn(text: string): string | undefined {
  if (!text.includes("@tcp(") && !text.includes("@unix(")) return undefined
  const found = [...text.matchAll(driver)].some(([, password = ""]) => !isStandIn(password))
  return found ? "a password in an address" : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What a driver of Go takes: `user:password@tcp(host)`. */
const driver = /(?<![\w/])[\w-]{1,64}:([^\s:@/"']{3,128})@(?:tcp|unix)\(/g

const quoted =
  /(?<![\w${:])([A-Za-z_][\w.-]{0,80})["']?\s*(?:=>|:=|[:=])\s*(?:"((?:\\.|[^"\\\n])+)"|'((?:\\.|[^'\\\n])+)')/g
const variable = /(?:^|[\s;?&,"']|\/:)(?:-{1,2}|-D)?([A-Za-z_][\w.-]{0,80})=([^\s"'`$;|&<>(){},]+)/g
const setting =
  /^[ \t]*(?:(?:#+|;|\/\/|\*) *)?(?:- +)?["']?([A-Za-z_][\w .-]{0,80}?)["']?[ \t]*[:=][ \t]+([^\s"'#;{[(]+)[ \t]*;?[ \t]*$/gm

/** `NAME=value`, `name = "value"`, `name: value`, in the languages of settings and of shells. */
function assignmentIn(text: string): string | undefined {
  if (!/[:=(<]/.test(text)) return undefined
  for (const [, name = "", double, single] of text.matchAll(quoted)) {
    const value = double ?? single ?? ""
    const found =
      value.length > 2 &&
      value.trim() === value &&
      !/[;|]/.test(value) &&
      !isLabel(value) &&
      namedSecret(name, value)
    if (found) return found
  }
  for (const pattern of [variable, setting, argument, element])
    for (const [, name = "", value = ""] of text.matchAll(pattern)) {
      const found = isNoWord(value) && !isMemberOf(value) && namedSecret(name, value)
      if (found) return found
    }
  return undefined
}

/** `define('DB_PASSWORD', 'value')`, in the languages that settings are written in. */
const argument =
  /\b(?:define|putenv|setenv|setdefault)\(\s*["']([\w.-]+)["']\s*,\s*["']([^"'\n]+)["']/g
const element = /<([A-Za-z_][\w.-]{0,80})>([^<>\s]{4,200})<\//g

/** What a form has beside a field, in any language: `"password": "Your password"`. */
function isLabel(value: string): boolean {
  return /^\p{Lu}\p{Ll}+(?: [\p{L}'’]+)*[?!:…]?$/u.test(value) && aboutSecrets.test(value)
}

const aboutSecrets =
  /pass(?:word|phrase|code)|passwort|kennwort|geheim|schlüssel|mot de passe|secret|secr[eè]t|contraseña|senha|wachtwoord|token|key|clé/i

/** A member of an object of a program, which is named as secrets are: `options.apiKey`. */
function isMemberOf(value: string): boolean {
  const last = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*\.([A-Za-z_]\w*)[?!]?$/.exec(value)?.[1]
  return last !== undefined && secrecyOf(last) !== "none"
}

/** Without quotes, prose looks like a setting: `password: required`. */
function isNoWord(value: string): boolean {
  return (
    value.length > 11 ||
    (value.length > 3 && !/^(?:[a-z]+|[A-Z][a-z]*)[.:,!?]?$|^[\d.]+$/.test(value))
  )
}

const words = String.raw`(?!["']?(?:required|requisite|sufficient|optional|include|substack|\[))`
const given = String.raw`["']?(?<value>[^\s"'$<>|;&(){}]{3,})["']?`

/**
 * A form that secrets are given in: words of which a text has one, in lower case, since looking for
 * those is much faster; and the form itself, in which the secret is the group `value`.
 */
type Form = readonly [words: string, form: RegExp]

/** What commands give secrets by. */
const commands: readonly Form[] = [
  // SQL
  [
    "identified|password",
    /\b(?:IDENTIFIED\s+(?:WITH\s+\w+\s+)?BY|PASSWORD)\s+'(?<value>[^'\n$]+)'/gi,
  ],
  // netrc
  ["login", new RegExp(String.raw`\blogin\s+\S+\s+password\s+${given}`, "g")],
  // programs
  [
    "curl|wget|http",
    new RegExp(
      String.raw`\b(?:curl|wget|http)\b[^\n]{0,100}\s(?:-u|--user)[ =]?["']?[^\s:"'$]+:${given}`,
      "g",
    ),
  ],
  [
    "mysql|mariadb|sshpass|xfreerdp",
    new RegExp(
      String.raw`\b(?:mysql|mysqldump|mysqladmin|mariadb|sshpass|xfreerdp)\b[^\n]{0,100}\s[-/](?:p:?|-password[= ])${given}`,
      "g",
    ),
  ],
  ["sshpass", new RegExp(String.raw`\bsshpass\s+-p\s*${given}`, "g")],
  ["redis-cli", new RegExp(String.raw`\bredis-cli\b[^\n]{0,100}\s-a\s+${given}`, "g")],
  [
    "chpasswd",
    new RegExp(
      String.raw`\becho\s+(?:-\w+\s+)*["']?[\w.-]+:${given}\s*\|\s*(?:\S*\/)?chpasswd\b(?!\s+-e)`,
      "g",
    ),
  ],
  [
    "echo|printf",
    new RegExp(
      String.raw`\b(?:echo|printf)\s+(?:-\w+\s+)*${given}\s*\|\s*(?:\S*\/)?(?:sudo\s+-S|passwd\s+--stdin|docker\s+login|podman\s+login|cryptsetup|smbpasswd|openssl\s+enc)\b`,
      "g",
    ),
  ],
  // HTTP
  [
    "authorization",
    /\bAuthorization["']?(?:[ \t]*[:=])?[ \t]*["']?(?:Bearer|Basic|Token)\s+(?<value>[\w+/=.~-]{8,})/gi,
  ],
]

/** What configuration files have, where prose could have the same words. */
const lines: readonly Form[] = [
  // redis, SNMP, BIND, FRRouting, keepalived, ppp
  [
    "requirepass|masterauth|auth_pass|key-string",
    new RegExp(String.raw`^[ \t]*(?:requirepass|masterauth|auth_pass|key-string)\s+${given}`, "gm"),
  ],
  ["community", new RegExp(String.raw`^[ \t]*(?:ro|rw)community6?\s+${given}`, "gm")],
  [
    "com2sec",
    new RegExp(String.raw`^[ \t]*com2sec6?[ \t]+(?:-Cn\s+\S+\s+)?\S+\s+\S+\s+${given}`, "gm"),
  ],
  // strongSwan, ppp, Postfix, HAProxy
  ["psk|xauth|eap", /(?::[ \t]*|^[ \t]*)(?:PSK|XAUTH|EAP)[ \t]+"(?<value>[^"\n]{4,})"/gm],
  ['"', /^[ \t]*[^\s*]{1,200}[ \t]+\*[ \t]+"(?<value>[^"\n]{4,})"/gm],
  ["]", new RegExp(String.raw`^[ \t]*\[[\w-]+\.[\w.-]+\](?::\d+)?[ \t]+[^\s:/]+:${given}$`, "gm")],
  ["insecure-password", new RegExp(String.raw`\binsecure-password\s+${given}`, "g")],
  ["secret", /\bsecret\s+"(?<value>[A-Za-z\d+/=]{16,})"\s*;/g],
  [
    "password|secret|authentication-key",
    new RegExp(
      String.raw`^[ \t]*(?:neighbor\s+\S+\s+|enable\s+|ip\s+ospf\s+|isis\s+)?(?:password|secret|authentication-key)[ \t]+(?:\d+\s+|md5\s+|clear\s+)?${words}${given}[ \t]*;?[ \t]*$`,
      "gm",
    ),
  ],
]

/** As people say it: "the password is hunter2". Only what has digits in it is no word of theirs. */
const said: Form = [
  "pass|kennwort|token|psk|pin",
  /\b(?:password|passwort|kennwort|passphrase|passcode|token|psk|pin)\b[ \t]*(?:is|ist|lautet|=|:)[ \t]+["'`“]?(?<value>(?=[^\s"'`”]*[A-Za-z])(?=[^\s"'`”]*\d)[^\s"'`”,;(){}$<>]{6,})/gi,
]

const flag =
  /\s--?([\w-]+)[ \t]+(?:"([^"$\n]+)"|'([^'$\n]+)'|([^\s"'$<>|;&(){}`-][^\s"'$<>|;&(){}`]*))/g

function commandIn(text: string): string | undefined {
  if (!/\s/.test(text)) return undefined
  for (const [, name = "", double, single, bare] of text.matchAll(flag)) {
    const secrecy = secrecyOf(name)
    if (secrecy === "suspicious") continue
    const found = namedSecret(name, double ?? single ?? bare ?? "")
    if (found !== undefined && (bare === undefined || isNoWord(bare))) return found
  }
  return matches(commands, text, () => true) ||
    matches(lines, text, isNoWord) ||
    matches(
      [said],
      text,
      (value) => !isMemberOf(value) && !isAddress(value) && !/[/:=]/.test(value),
    )
    ? "a password"
    : undefined
}

function matches(
  forms: readonly Form[],
  text: string,
  passes: (value: string) => boolean,
): boolean {
  const lower = text.toLowerCase()
  const possible = forms.filter(([parts]) => parts.split("|").some((part) => lower.includes(part)))
  return possible.some(([, form]) =>
    [...text.matchAll(form)].some(({ groups }) => {
      const value = groups?.["value"] ?? ""
      return passes(value) && !isStandIn(value)
    }),
  )
}
