/**
 * Secrets inside of longer texts: settings and variables that are given one, connection strings,
 * options of commands, and the forms that configuration files have for them.
 */
import { basename } from "node:path"
import { type Secrecy, mentionsSecrets, secrecyOf, wordsOf } from "./names.ts"
import { looksRandom } from "./random.ts"
import { isAddress, isStandIn } from "./stand-ins.ts"

/** What the name of a value says of it, where the value is written out and stands for nothing else. */
export function namedSecret(name: string, value: string): string | undefined {
  if (isFirstPassword(name, value)) return whatIs.password
  const secrecy = secrecyOf(name)
  return judges[secrecy](value) && !isCalledAs(name, value) && !isMemberOf(value)
    ? whatIs[secrecy]
    : givenByCommand(name, value)
}

/** What a machine's user logs in with at first is a password, however short, and be it "password". */
function isFirstPassword(name: string, value: string): boolean {
  return name === "initialPassword" && /^\w+$/.test(value)
}

/** What a command that is to ask for a secret says by itself: `passwordCommand = "echo hunter2"`. */
function givenByCommand(name: string, command: string): string | undefined {
  const what = /^(.+?)[_.-]?(?:command|cmd|eval)$/i.exec(name)?.[1]
  const said = /^["']?(?:echo|printf)\s+(?:-\w+\s+)*["']?([^\s"'$`|;]+)["']*$/.exec(command)?.[1]
  return what === undefined || said === undefined ? undefined : namedSecret(what, said)
}

/** Whether a value says again what it is: `google-maps-api-key = "gmaps-api-key"`. */
function isCalledAs(name: string, value: string): boolean {
  if (value === name || value === `${name},`) return true
  if (value.length > 80 || !/^[A-Za-z_-]+$/.test(value)) return false
  const words = wordsOf(value).join(" ")
  const own = wordsOf(name)
  return (
    words === own.join(" ") ||
    (own.length > 2 && ` ${words}`.endsWith(` ${own.slice(-2).join(" ")}`))
  )
}

const whatIs: Readonly<Record<Secrecy, string>> = {
  password: "a password",
  key: "a key",
  pin: "a PIN",
  community: "a community string",
  hash: "a password",
  suspicious: "what looks like a key",
  none: "",
}

const judges: { readonly [S in Secrecy]: (value: string) => boolean } = {
  password: (value) => value.trim().length > 2 && !isStandIn(value) && !isAddress(value),
  key: (value) =>
    (value.length > 7 || /^\w*[a-z]\w*\d$/i.test(value)) &&
    (!/\s/.test(value) || bytes.test(value)) &&
    !isOfNames(value) &&
    !isStandIn(value) &&
    !isAddress(value),
  pin: (value) => /^\d{4,12}$/.test(value),
  community: (value) => /^(?=\D*\d)(?=.*[a-z])[\w-]{5,64}$/i.test(value) && !isStandIn(value),
  // crypt(5) gives nothing shorter but what DES gives, of 13 characters
  hash: (value) => /^[^\s!*$_.:{][^$:{]{0,30}$/.test(value) && !/^[\w./]{13}$/.test(value),
  suspicious: (value) => looksRandom(value) && !isStandIn(value),
  none: () => false,
}

/** Names of a program or words of a setting, joined: `args.identity_file`, `red,bold`. */
function isOfNames(value: string): boolean {
  return /^[a-z_-]+(?:\.[a-z_-]+)+$|^[a-z]+(?:,[a-z]+)+$/.test(value)
}

/** A key written as numbers, or as `0x…`, one for each byte. */
const bytes = /^(?:(?:0x[\da-f]{1,2}|\d{1,3})(?:[\s,]+|$)){16,}$/i

/** What is found in a text, or `undefined`. */
export function secretInText(text: string): string | undefined {
  if (text.length < 6) return undefined
  const login = loginIn(text)
  if (login !== undefined) return login
  if (!mentionsSecrets(text)) return connectionIn(text) ?? commandIn(text)
  return connectionIn(text) ?? namedIn(text) ?? commandIn(text) ?? quotedIn(text)
}

/** What is in a text that stands in another one, as JSON in JSON does. */
function quotedIn(text: string): string | undefined {
  return /\\["n]/.test(text)
    ? secretInText(text.replace(/\\(["\\])/g, "$1").replaceAll("\\n", "\n"))
    : undefined
}

/** How peers of Yggdrasil are known in their addresses: a public key. */
const peer = /(\b(?:tls|tcp|quic|wss?):\/\/[^\s?"']{1,200}\?(?:[^\s"']{1,200}&)?)key=[\da-f]{64}\b/g

/** What the text itself has a name for. */
function namedIn(given: string): string | undefined {
  const text = given.includes("key=") ? given.replace(peer, "$1") : given
  const assigned = /[:=(<]/.test(text) ? firstOf(assignments, text) : undefined
  return assigned ?? (/\s/.test(text) ? wordsIn(text) : undefined)
}

/** What words name, with a space after them. */
function wordsIn(text: string): string | undefined {
  return (
    firstOf(directives, text) ??
    optionIn(text) ??
    redirectedIn(text) ??
    (saidIn(text) ? "a password" : undefined)
  )
}

/** The host may be what an expression or a variable says. */
const connection =
  /\b[a-z][a-z\d+.-]{0,20}:\/\/([^\s:@/"'<>\\]*):([^\s@/"'<>\\]+)@(?:[\w.[${%-]|$)/gi

/** `postgres://user:password@host`; names for the two that documentation uses are none. */
export function connectionIn(text: string): string | undefined {
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

/** A login of HTTP without the name of its header: `Basic dXNlcjpwYXNzd29yZA==`. */
function loginIn(text: string): string | undefined {
  if (!text.includes("Basic ")) return undefined
  const found = [...text.matchAll(/\bBasic +([A-Za-z\d+/]{8,}={0,2})(?![\w+/=])/g)].some(
    ([, run = ""]) => {
      const [, password] =
        /^[!-9;-~]{1,64}:([!-~]{3,})$/.exec(Buffer.from(run, "base64").toString("latin1")) ?? []
      return password !== undefined && !isStandIn(password)
    },
  )
  return found ? "a password" : undefined
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

/** A form of an assignment, with the name and the value in groups, and which values are one. */
type Assignment = readonly [form: RegExp, isValue: (value: string) => boolean]

/** `NAME=value`, `name = "value"`, `name: value`, in the languages of settings and of shells. */
const assignments: readonly Assignment[] = [
  [
    // `:'name'` is a variable of psql
    /(?<![\w${:])([A-Za-z_][\w.-]{0,80})["']?\s*(?:=>|:=|(?<!\s):|:(?!')|=)\s*(?:"((?:\\.|[^"\\\n])+)"|'((?:\\.|[^'\\\n])+)')/g,
    (value) =>
      value.length > 2 && value.trim() === value && !/[;|]|^\)/.test(value) && !isLabel(value),
  ],
  // a value can be an assignment itself: `--set=password=…`, `URL=https://…?token=…`
  [
    /(?<=^|[\s;?&,"'=]|\/:)(?:-{1,2}|-D)?([A-Za-z_][\w.-]{0,80})=(?=([^\s"'`$;|&<>(){},]{500}|[^\s"'`$;|&<>(){},]{1,499}(?!\$[{(]|\(|[^\s"'`$;|&<>(){},])))/g,
    // an element of a list of a program: `secret=file["secret"]`
    (value) => isValue(value) && !/\w\[$/.test(value),
  ],
  [
    /^[ \t]*(?:(?:#+|;|\/\/|\*) *)?(?:- +)?["']?([A-Za-z_][\w .-]{0,80}?)["']?[ \t]*(?::=|[:=])[ \t]+([^\s"'#;{[(]+)[ \t]*;?[ \t]*$/gm,
    (value) => isValue(value) && !isVariable(value),
  ],
  // with marks that end the value in most languages
  [
    /^[ \t]*["']?(?:-{1,2}|-D)?([A-Za-z_][\w.-]{0,80})[ \t]*[:=][ \t]*([^\s"']{20,200})["']?$/gm,
    isDrawn,
  ],
  // of words: a whole text, one in quotes, a line
  [/^(?:--?)?([A-Za-z_][\w.-]{0,80})=([^\s=]+(?: [^\s=]+)+)$/g, (value) => !value.includes(",")],
  [/["'](?:--?)?([A-Za-z_][\w.-]{0,80})=([^"'=\n,]+)["']/g, (value) => value.trim() === value],
  [/^[ \t]*([A-Za-z_][\w.-]{0,80})[ \t]*(?:=|[:=][ \t]+)([a-z]+(?: [a-z]+){3,24})$/gm, isPhrase],
  // `define('DB_PASSWORD', 'value')`, XML
  [
    /\b(?:define|putenv|setenv|setdefault)\(\s*["']([\w.-]+)["']\s*,\s*["']([^"'\n]+)["']/g,
    isValue,
  ],
  [/<([A-Za-z_][\w.-]{0,80})>([^<>]{4,200})<\//g, (value) => isValue(value) || isPhrase(value)],
  // headers of HTTP
  [/["']([A-Za-z][\w-]{0,80}):[ \t]+([^\s"'\n]+)["']/g, isValue],
  // without a space, prose and addresses have colons as well
  [
    /^[ \t]*(?:- +)?["']?([A-Za-z_][\w.-]{0,80})["']?:([^\s"'`$;|&<>(){},:/[\]]{6,200})$/gm,
    isMixed,
  ],
  // a member of an array or an object: `$cfg['password'] = '…'`
  [/\[["']([A-Za-z_][\w.-]{0,80})["']\]\s*=(?!=)\s*["']([^"'\n$]+)["']/g, isOnlyValue],
  // YAML: what stands in the lines below, and in one line in braces
  [
    /^[ \t]*(?:- +)?["']?([A-Za-z_][\w-]{0,80})["']?:[ \t]*(?:[|>][+-]?\d?)?[ \t]*\n[ \t]+([^\s"'#{[]+)[ \t]*$/gm,
    isOnlyValue,
  ],
  [/[{,][ \t]*([A-Za-z_][\w-]{0,80}):[ \t]+([^\s"',{}[\]()]+)(?=[ \t]*[,}])/g, isOnlyValue],
  // YAML and JSON: `- name: DB_PASSWORD`, `value: …`, and `network_key: [1, 2, …]`
  [
    /\bname["']?:[ \t]*["']?([A-Za-z_][\w-]{0,80})["']?,?\s{0,40}["']?value["']?:[ \t]*["']?([^\s"',}]+)/g,
    isValue,
  ],
  [/([A-Za-z_][\w-]{0,80})["']?\s*[:=]\s*[[{]([\da-fx,\s]{31,1000})[\]}]/gi, () => true],
]

/** A word, and its value after it, in configuration files. */
const directives: readonly Assignment[] = [
  // fish, nginx
  [
    /^[ \t]*set[ \t]+(?:-\w+[ \t]+)*\$?([A-Za-z_]\w{0,80})[ \t]+["']?([^\s"'$<>|;&(){}]+)["']?[ \t]*;?[ \t]*$/gm,
    isOnlyValue,
  ],
  [
    /header(?:_up|_down)?[ \t]+[+>]?([A-Za-z][\w-]{0,80})[ \t]+([^\s"'$<>|;&(){}]{6,})[ \t]*(?:;|$)/gm,
    isOnlyValue,
  ],
  [
    // `pass "…"` is how a script tells that all is well
    /(?:^[ \t]*(?!pass[ \t]+"(?:[^\s"]*\s|[^"\d]*"))|header[ \t]+)([A-Za-z_][\w-]{0,80})[ \t]+"([^"\n]+)"/gm,
    (value) => isValue(value) || isPhrase(value),
  ],
  [
    /\b(password|passphrase|passwd|psk)[ \t]+"([^\s"]+)"/g,
    (value) => isValue(value) || /^\d{6,}$/.test(value),
  ],
  [/^[ \t]*([A-Za-z_][\w-]{0,80}(?:command|cmd|eval))[ \t:=]+(\S[^\n]*)$/gim, () => true],
  // with more words after it: whom or what it is for
  [
    /^[ \t]*([A-Za-z]+[_-][\w-]{1,80})[ \t]+([^\s"'$<>|;&(){}\\]{6,})[ \t]+[^\s=][^\n]*$/gm,
    isMixed,
  ],
  [
    /^[ \t]*(?!(?:pass|passwd|token|secret)[ \t])([A-Za-z_][\w-]{2,80})[ \t]+([^\s"'$<>|;&(){}\\]{4,})[ \t]*;?[ \t]*$/gm,
    isValue,
  ],
]

function firstOf(forms: readonly Assignment[], text: string): string | undefined {
  for (const [form, passes] of forms)
    for (const [, name = "", one, other] of text.matchAll(form)) {
      const value = one ?? other ?? ""
      const found = passes(value) ? namedSecret(name, value) : undefined
      if (found !== undefined) return found
    }
  return undefined
}

/** One of which nothing around it says that it is none of a program's words. */
function isOnlyValue(value: string): boolean {
  return isValue(value) && looksRandom(value) && !/[:(|\s]/.test(value)
}

function isValue(value: string): boolean {
  return isNoWord(value) && !isMemberOf(value)
}

/** Of letters and digits, as no word is, nor the name of an algorithm. */
function isMixed(value: string): boolean {
  return (
    isValue(value) &&
    /^(?=.*\d)(?=.*[a-z])[^=:/.,]+$/i.test(value) &&
    !/^(?:aes|argon|bcrypt|des|ed|hmac|http|ipv|md|oauth|rsa|scram|sha|tls|utf|v)[a-z]*[-_]?\d/i.test(
      value,
    )
  )
}

/** A variable of a program: named as what it holds, `password = clean_password`, or without quotes in a list. */
function isVariable(value: string): boolean {
  return /^[a-z]+(?:_[a-z]+)*_(?:password|passphrase|passwd|token|secret|key)$|^\$?[A-Za-z_]\w*,$/.test(
    value,
  )
}

/** What is drawn at random, and no call of a function: no program has so many kinds of marks in a row. */
function isDrawn(value: string): boolean {
  const marks = new Set(value.match(/[!@#$%^&*+=~?-]/g))
  if (!looksRandom(value) || isMemberOf(value)) return false
  return marks.size > 4 || !/\w\(\w*[,)]|\w\[\w*\]/.test(value)
}

/** Words of which none joins others, as those of a sentence do. */
function isPhrase(value: string): boolean {
  const words = value.split(" ")
  return words.length > 3 && words.every((word) => /^[a-z]{3,}$/.test(word) && !joining.has(word))
}

const joining = new Set(
  (
    "and any are ask asked but can cannot contact does each every file for from given has have here into its " +
    "kept must need needed needs never not once one only our per read required same see sent set shown " +
    "should stored taken than that the then there this use used user users via was what when where which " +
    "will with you your"
  ).split(" "),
)

/** What a form has beside a field, in any language: `"password": "Your password"`. */
function isLabel(value: string): boolean {
  return /^\p{Lu}\p{Ll}+(?: [\p{L}'’]+)*[?!:…]?$/u.test(value) && aboutSecrets.test(value)
}

const aboutSecrets =
  /pass(?:word|phrase|code)|passwort|kennwort|geheim|schlüssel|mot de passe|secret|secr[eè]t|contraseña|senha|wachtwoord|token|key|clé/i

/** A member of an object of a program, which is named as secrets are: `options.apiKey`, be it one of a list. */
function isMemberOf(value: string): boolean {
  const last = /^(?:[A-Za-z_.]\w*)?(?:\.[A-Za-z_]\w*|\[\d+\])*\.([A-Za-z_]\w*)[?!]?,?$/.exec(
    value,
  )?.[1]
  return last !== undefined && (secrecyOf(last) !== "none" || wordsOf(last).some(isAboutSecrets))
}

function isAboutSecrets(word: string): boolean {
  return /^(?:pass(?:word|phrase|code)|secret|token|key)$/.test(word)
}

/** Without quotes, prose looks like a setting: `password: required`. */
function isNoWord(value: string): boolean {
  return (
    (value.length > 11 && !/^[A-Za-z]?[a-z]+[.:,!?]$/.test(value)) ||
    (value.length > 3 && !/^(?:[a-z]+|[A-Z][a-z]*)[.:,!?]?$|^[\d.]+$/.test(value))
  )
}

const words = String.raw`(?!["']?(?:required|requisite|sufficient|optional|include|substack|\[))`
const given = String.raw`["']?(?<value>[^\s"'$<>|;&(){}` + "`" + String.raw`]{3,})["']?`

/**
 * A form that secrets are given in: words of which a text has one, in lower case, since looking for
 * those is much faster; and the form itself, in which the secret is the group `value`.
 */
type Form = readonly [words: string, form: RegExp]

/** Options that take secrets, of programs whose options do not say so by their names. */
const options: readonly (readonly [programs: string, options: string])[] = [
  // of letters that take nothing, the last may be this one: `-sSfu`
  ["curl|wget|http", String.raw`(?:-[fgikLNqRsSv#]{0,8}u|--user)[ =]?["']?[^\s:"'$]*:`],
  ["mysql|mysqldump|mysqladmin|mariadb|xfreerdp", "[-/](?:p:?|-password[= ])"],
  ["mysqladmin", "password +"],
  ["redis-cli", "-a "],
  ["lftp", String.raw`-u +[^\s,]+,`],
  ["rabbitmqctl", String.raw`(?:add_user|change_password|authenticate_user) +\S+ +`],
  ["mosquitto_passwd", String.raw`-b +\S+ +\S+ +`],
  ["mosquitto_pub|mosquitto_sub|mosquitto_rr|sqlcmd|ipmitool|zip|unzip", "-P *"],
  // of other commands of theirs, it is a port
  [
    "docker login|podman login|nerdctl login|helm registry login|skopeo login|buildah login",
    "-p +",
  ],
  ["vault", "login +(?!-|\\w+=)"],
  ["mongo|mongosh|mongodump|mongorestore|7z|7za", "-p *"],
  ["ldapsearch|ldapadd|ldapmodify|ldapdelete|ldappasswd|ldapwhoami", "-w +"],
  ["ldappasswd", "-s +"],
  ["snmpwalk|snmpget|snmpset|snmptrap|snmpbulkwalk", "-[cAX] +"],
  ["x11vnc|vncviewer", "-passwd +"],
  ["openssl", "(?:-passin|-passout|-pass|-k) +(?:pass:)?"],
  ["keytool", "-(?:src|dest)?(?:store|key)pass +"],
  // with a file before the user, unless it only prints
  ["htpasswd", String.raw`-(?![A-Za-z]*n)[A-Za-z]*b[A-Za-z]* +(?:-\w+ +)*\S+ +\S+ +`],
  ["htpasswd", String.raw`-(?=[A-Za-z]*n)[A-Za-z]*b[A-Za-z]* +(?:-\w+ +)*\S+ +`],
  ["wpa_passphrase", String.raw`\S+ +`],
  ["mkpasswd", String.raw`(?:-m|--method)[ =]\S+ +`],
  ["rclone", "obscure +"],
  ["useradd|usermod|newusers", "(?:-p|--password)[ =]+"],
  ["ssh-keygen", "-[NP] +"],
  ["nmcli", "password +"],
  ["smbclient|rpcclient|net", String.raw`(?:-U|--user)[ =]?["']?[^\s%"'$]+%`],
]

/** What stands between a program and its option, up to where another command begins. */
const ownWords = String.raw`(?:(?!\s[|;&]|[|;&]\s)[^\n]){0,100}? `

/** Programs that read a secret from their standard input. */
const readers =
  "chpasswd(?! -e)|sudo -S|passwd|docker login|podman login|helm registry login|cryptsetup|smbpasswd|openssl enc|kinit|su(?![^\n|;&]* -c)|zfs load-key|bcachefs unlock|gpg(?![^\n|;&]*--command-fd)|vncpasswd|systemd-creds encrypt|openconnect"

/** What commands give secrets by. */
const commands: readonly Form[] = [
  // SQL
  [
    "identified|password",
    /(?:\b(?:IDENTIFIED\s+(?:WITH\s+\w+\s+)?BY|PASSWORD)\s+|=\s*PASSWORD\(\s*)'(?<value>[^'\n$]+)'/gi,
  ],
  ["identified", /\bIDENTIFIED\s+(?:WITH\s+\w+\s+)?BY\s+"(?<value>[^"\n$&][^"\n$]*)"/gi],
  [
    "jdbc:",
    /\bjdbc:[^\s"'?;]{1,200}[?;](?:[^\s"']{1,200}[&;])?(?:password|pwd)=(?<value>[^\s"'&;$]{3,})/gi,
  ],
  // netrc
  ["login", new RegExp(String.raw`\blogin\s+(?!-)\S+\s+password\s+${given}`, "g")],
  // programs
  ...options.map(([programs, option]): Form => [
    programs,
    new RegExp(String.raw`\b(?:${programs})\b${ownWords}(?:${option})(?!--)${given}`, "g"),
  ]),
  // a line of redis' list of users, by what else stands in one
  [
    "~|@|allkeys|allchannels|allcommands",
    /^(?=[^\n]*[ \t](?:on|off|reset)(?:[ \t]|$))(?=[^\n]*[ \t](?:[~&]\S|%[RW]+~\S|[+-]@\w|all(?:keys|channels|commands)))[^\n]*[ \t]>(?<value>[^\s"'`]{3,})(?=[ \t"']|$)/gm,
  ],
  // what follows its own options is another program's
  ["sshpass", new RegExp(String.raw`\bsshpass +(?:-[vP]\S* +)*-p *${given}`, "g")],
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
      String.raw`\b(?:echo|printf)\s+(?:-\w+\s+)*(?:["']%s(?:\\n)?["']\s+)?${given}[\s;)]*\|\s*(?:\S*\/)?(?:${readers})\b`,
      "g",
    ),
  ],
  ["<<<", new RegExp(String.raw`\b(?:${readers})\b[^\n]{0,100} <<< *${given}`, "g")],
  // Expect
  [
    "assword",
    /\bexpect\b[^\n]*assword[^\n]*\n\s*send\s+(?:--\s+)?"(?<value>[^"\\$\n]{3,})\\[rn]"/g,
  ],
  // HTTP
  [
    "authorization",
    /\bAuthorization["']?(?:[ \t]*[:=])?[ \t]*["']?(?:Bearer|Basic|Token)\s+(?<value>[\w+/=.~-]{8,})/gi,
  ],
  ["bearer", /\bBearer +(?<value>(?=\S{0,40}\d)[\w+/=.~-]{16,})/g],
]

/** What configuration files have, where prose could have the same words. */
const lines: readonly Form[] = [
  // redis, SNMP, BIND, FRRouting, keepalived, ppp
  [
    "requirepass|masterauth|auth_pass|key-string",
    new RegExp(String.raw`^[ \t]*(?:requirepass|masterauth|auth_pass|key-string)\s+${given}`, "gm"),
  ],
  ["community", new RegExp(String.raw`^[ \t]*(?:ro|rw)community6?\s+${given}`, "gm")],
  // routers and switches
  ["community", new RegExp(String.raw`\bsnmp-server[ \t]+community[ \t]+${given}`, "g")],
  [
    "username|user ",
    new RegExp(
      String.raw`^[ \t]*user(?:name)?[ \t]+\S+[ \t]+(?:privilege[ \t]+\d+[ \t]+)?(?:password|secret)[ \t]+(?:\d[ \t]+)?${given}[ \t]*$`,
      "gm",
    ),
  ],
  [
    "com2sec",
    new RegExp(String.raw`^[ \t]*com2sec6?[ \t]+(?:-Cn\s+\S+\s+)?\S+\s+\S+\s+${given}`, "gm"),
  ],
  [
    "message-digest-key",
    new RegExp(String.raw`\bmessage-digest-key[ \t]+\d+[ \t]+md5[ \t]+${given}`, "g"),
  ],
  // Caddy, whose tokens are no words with hyphens, and ZNC
  [
    "dns",
    /^[ \t]*(?:acme_)?dns[ \t]+[a-z]\w+[ \t]+(?<value>(?=\S*\d)(?=\S*[A-Za-z])(?!(?:\S*[a-z\d]-[a-z]){2})[\w-]{20,})[ \t]*$/gm,
  ],
  [
    "server| +",
    new RegExp(
      String.raw`^[ \t]*(?:Server[ \t]*=[ \t]*[\w.-]+[ \t]+\+?|[\w-]+\.[\w.-]+[ \t]+\+)\d{2,5}[ \t]+${given}[ \t]*$`,
      "gm",
    ),
  ],
  ["plain#", /^[ \t]*Pass[ \t]*=[ \t]*plain#(?<value>\S{3,})[ \t]*$/gm],
  // Monit, Asterisk
  ["set httpd", /^[ \t]*allow[ \t]+[^\s:@/]+:(?<value>[^\s"'$:/;]{4,})[ \t]*$/gm],
  [
    "register",
    /^[ \t]*register[ \t]*=>[ \t]*(?:\w+:\/\/)?[^\s:@/]+:(?<value>[^\s"'$:@]{3,})[@:]/gm,
  ],
  // strongSwan, ppp, Postfix, HAProxy
  ["psk|xauth|eap", /(?::[ \t]*|^[ \t]*)(?:PSK|XAUTH|EAP)[ \t]+"(?<value>[^"\n]{4,})"/gm],
  ['"', /^[ \t]*[^\s*]{1,200}[ \t]+\*[ \t]+"(?<value>[^"\n]{4,})"/gm],
  ["]", new RegExp(String.raw`^[ \t]*\[[\w-]+\.[\w.-]+\](?::\d+)?[ \t]+[^\s:/]+:${given}$`, "gm")],
  ["insecure-password", new RegExp(String.raw`\binsecure-password\s+${given}`, "g")],
  [
    "createuser",
    new RegExp(
      String.raw`^[ \t]*createUser\s+(?:-e\s+\S+\s+)?\S+\s+(?:MD5|SHA\S*)\s+${given}`,
      "gm",
    ),
  ],
  ["stats auth", new RegExp(String.raw`\bstats[ \t]+auth[ \t]+[^\s:]+:${given}`, "g")],
  // Dovecot, nginx
  ["{plain|{clear", /\{(?:PLAIN|CLEAR(?:TEXT)?)\}(?<value>[^\s:"'$]{4,})/gi],
  ["login=", new RegExp(String.raw`\blogin=[^\s:]+:${given}`, "g")],
  // coturn; of others, the second is a group
  [
    "user=|user =",
    /^[ \t]*user[ \t]*=[ \t]*(?<user>[^\s:=/]+):(?!\k<user>)(?<value>(?=\S*\d)(?=\S*[A-Za-z])[^\s"'$<>|;&(){}`:/]{8,})$/gm,
  ],
  // PostgreSQL's list of passwords, by its usual ports
  [
    ":5432:|:5433:|:6432:|:*:",
    /^[ \t]*(?:\*|[\w.-]+):(?:5432|5433|6432|\*):[\w*-]+:[\w*-]+:(?<value>(?=\S*\d)(?=\S*[A-Za-z])[^\s"'$:]{6,})$/gm,
  ],
  // Network UPS Tools
  [
    "monitor",
    new RegExp(String.raw`^[ \t]*MONITOR[ \t]+\S+[ \t]+\d+[ \t]+\S+[ \t]+${given}[ \t]`, "gm"),
  ],
  // Kubernetes
  [
    "stringdata",
    /^stringData:\n(?:[ \t]+\S[^\n]*\n)*?[ \t]+[\w.-]+:[ \t]+["']?(?<value>[^\s"'|>{$]{4,})/gm,
  ],
  // Hydra's tokens of forges, Deluge's accounts, administrators of CouchDB, maps of Postfix, a root by iSCSI
  [
    "_authorization>",
    /<\w+_authorization>\n(?:[^\n<]*\n)*?[ \t]*[\w.-]+[ \t]*=[ \t]*(?:(?:token|bearer)[ \t]+)?(?<value>[^\s"'$<>/]{8,})[ \t]*$/gim,
  ],
  ["localclient:", /^[\w.@-]+:(?<value>[^\s:"'$]{4,}):(?:0|1|5|10)[ \t]*$/gm],
  [
    "[admins]",
    /^[ \t]*\[admins\][ \t]*\n(?:[^\n[]*\n)*?[ \t]*[\w.@-]+[ \t]*=[ \t]*(?<value>(?!-(?:pbkdf2|hashed))[^\s"'$]{4,})[ \t]*$/gm,
  ],
  [
    "password_maps",
    new RegExp(
      String.raw`password_maps[ \t]*=[ \t]*(?:static:|inline:\{[^\n=]*=[ \t]*)[^\s:=,]+:${given}`,
      "g",
    ),
  ],
  ["iscsi:", /\biscsi:[^\s:@/]+:(?<value>[^\s:@/"'$]{4,})@/g],
  ["secret", /\bsecret\s+"(?<value>[A-Za-z\d+/=]{16,})"\s*;/g],
  [
    "password|secret|authentication-key",
    new RegExp(
      String.raw`^[ \t]*(?:neighbor\s+\S+\s+|enable\s+|ip\s+ospf\s+|isis\s+)?(?:password|secret|authentication-key)[ \t]+(?:\d+\s+|md5\s+|clear\s+)?${words}${given}[ \t]*;?[ \t]*$`,
      "gm",
    ),
  ],
]

const spoken = String.raw`(?<word>pass(?:word|phrase|code|wort)|kennwort|token|psk|pin|key|secret|seed|mnemonic|phrase|community|base)`

/** As people say it: "the password is hunter2". */
const said = new RegExp(
  spoken +
    String.raw`(?:[ \t]*[:=]|[ \t]+(?:is|was|ist|lautet)\b)[ \t]+["'` +
    "`“]?" +
    String.raw`(?<value>[^\s"'` +
    "`”]{6,})",
  "gi",
)

/** The same of several words: "recovery phrase: …", to the end of the line. */
const saidPhrase = new RegExp(
  String.raw`${spoken}(?::| is)[ \t]+(?<value>[a-z]{3,}(?: [a-z]{3,}){3,23})[ \t]*$`,
  "gim",
)

function saidIn(text: string): boolean {
  return (
    isSaidAs(said, text, isSaid) ||
    isSaidAs(
      saidPhrase,
      text,
      (value, word) => /phrase|mnemonic|password/i.test(word) && isPhrase(value),
    )
  )
}

function isSaidAs(
  form: RegExp,
  text: string,
  passes: (value: string, word: string) => boolean,
): boolean {
  return [...text.matchAll(form)].some(({ index, groups }) => {
    const { word = "", value: written = "" } = groups ?? {}
    // the name has up to three words more
    const [before = ""] =
      /(?:[A-Za-z]+[ _-]){0,3}[A-Za-z]{0,30}$/.exec(text.slice(Math.max(0, index - 60), index)) ??
      []
    const value = written.replace(/[,;.]$/, "")
    return passes(value, word) && namedSecret(before + word, value) !== undefined
  })
}

/** Only what has digits in it is no word of people's. */
function isSaid(value: string): boolean {
  const isPlain = /^[^/:=(){}<>$[\]]+$/.test(value) && /[A-Za-z]/.test(value) && /\d/.test(value)
  return (isPlain || isDrawn(value)) && !isMemberOf(value) && !isAddress(value)
}

/** `printf … > secret.key` */
const redirected = new RegExp(
  String.raw`\b(?:echo|printf)\s+(?:-\w+\s+)*(?:["']%s(?:\\n)?["']\s+)?${given}\s*>>?\s*["']?(?<file>[^\s"'|;&]+)`,
  "g",
)

function redirectedIn(text: string): string | undefined {
  if (!/echo|printf/.test(text)) return undefined
  return [...text.matchAll(redirected)]
    .map(({ groups }) => namedSecret(nameOfFile(groups?.["file"] ?? ""), groups?.["value"] ?? ""))
    .find((found) => found !== undefined)
}

/** The last of a path, without the ending of a text. */
function nameOfFile(path: string): string {
  return basename(path).replace(/\.(?:txt|conf|env|secret)$/, "")
}

const flag =
  /(?:^|\s)--?([\w-]+)[ \t]+(?:"([^"$\n]+)"|'([^'$\n]+)'|([^\s"'$<>|;&(){}`-][^\s"'$<>|;&(){}`]*))/g

function optionIn(text: string): string | undefined {
  for (const [, name = "", double, single, bare] of text.matchAll(flag)) {
    const found = namedSecret(name, double ?? single ?? bare ?? "")
    if (found !== undefined && (bare === undefined || isNoWord(bare))) return found
  }
  return undefined
}

/** What only programs know for a secret. */
function commandIn(text: string): string | undefined {
  // few are of one word
  if (!/\s|^user=|^jdbc:|^netroot=|^(?:[^\s:]{1,80}:){4}/.test(text)) return undefined
  const lower = text.toLowerCase()
  return matches(commands, text, lower, () => true) || matches(lines, text, lower, isNoWord)
    ? "a password"
    : undefined
}

function matches(
  forms: readonly Form[],
  text: string,
  lower: string,
  passes: (value: string) => boolean,
): boolean {
  const possible = forms.filter(([parts]) => parts.split("|").some((part) => lower.includes(part)))
  return possible.some(([, form]) =>
    [...text.matchAll(form)].some(({ groups }) => {
      const value = groups?.["value"] ?? ""
      return passes(value) && !isStandIn(value)
    }),
  )
}
