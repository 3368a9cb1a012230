/**
 * What option types say about themselves in the NixOS manual: each phrase that stands for a type
 * of its own. What is made of other types is in `type-text.ts`.
 */
import { type OptionType, type Range, union } from "./option-type.ts"

const anything: OptionType = { kind: "anything" }
const boolean: OptionType = { kind: "boolean" }
const integer: OptionType = { kind: "integer" }
const nothing: OptionType = { kind: "null" }
const number: OptionType = { kind: "number" }
const packageType: OptionType = { kind: "package" }
const path: OptionType = { kind: "path" }
const string: OptionType = { kind: "string" }

function text(description: string, pattern?: string): OptionType {
  return pattern === undefined
    ? { kind: "string", description }
    : { kind: "string", description, pattern }
}

function data(format: string, nullable = true): OptionType {
  return { kind: "data", format, nullable }
}

function attributeSet(element: OptionType): OptionType {
  return { kind: "attributeSet", element }
}

function list(element: OptionType): OptionType {
  return { kind: "list", element }
}

function orList(element: OptionType): OptionType {
  return union([element, list(element)])
}

function between(ends: RegExpMatchArray): Range & { readonly description: string } {
  const [, minimum, maximum] = ends
  const description = `between ${minimum} and ${maximum}`
  return { description, minimum: Number(minimum), maximum: Number(maximum) }
}

/** Nix tells integers and floating point numbers apart, even 1 and 1.0. */
function integerOrNumber(range: Range & { readonly description: string }): OptionType {
  return union([
    { kind: "integer", ...range },
    { kind: "number", ...range },
  ])
}

const positive = integerOrNumber({ minimum: Number.MIN_VALUE, description: "positive" })
const plainPath: OptionType = {
  kind: "path",
  description: "absolute path, not containing newlines or colons",
  pattern: "[^:\n]*",
}
const iniAtom = union([nothing, boolean, integer, number, string])
const duplicable = "a list of them for duplicate keys"
const atomOrSet = union([string, integer, boolean, attributeSet(anything)])
const scalar = union([integer, string, boolean, number])

/** A pattern of what is neither a folder nor in it: patterns of POSIX have no word for that. */
function outside(folder: string): string {
  return Array.from(folder).reduceRight(
    (rest, character) => `([^${character}](.|\n)*|${character}${rest})?`,
    "[^/](.|\n)*",
  )
}

/** As in chmod(1): letters, or digits. */
const changedMode = "[ugoa]*([-+=]([rwxXst]*|[ugo]))+|[-+=][0-7]+"
const fileMode = `((${changedMode})(,${changedMode})*)|([-+=]?[0-7]{0,4})`

/**
 * Phrases that are always written the same. Patterns are those that nixpkgs checks the texts by: what only
 * names of another option tell, such as those of sessions, may be any text.
 */
const fixed: Readonly<Record<string, OptionType>> = {
  null: nothing,
  boolean,
  package: packageType,
  anything,
  "raw value": anything,
  "unspecified value": anything,
  "attribute set": attributeSet(anything),
  submodule: { kind: "submodule" },
  "attribute-tagged union": { kind: "submodule" },
  "Toplevel NixOS config": { kind: "configuration" },
  "systemd option": { kind: "unitSetting" },

  "signed integer": integer,
  "unsigned integer, meaning >=0": { kind: "integer", minimum: 0, description: "not negative" },
  "positive integer, meaning >0": { kind: "integer", minimum: 1, description: "positive" },
  "nonzero signed integer, meaning !=0": { kind: "integer", description: "not zero" },
  "integer of at least 16 bits": { kind: "integer", minimum: 16, description: "at least 16" },
  "floating point number": number,
  "nonnegative floating point number, meaning >=0": {
    kind: "number",
    minimum: 0,
    description: "not negative",
  },
  "nonnegative integer or floating point number, meaning >=0": integerOrNumber({
    minimum: 0,
    description: "not negative",
  }),
  "positive integer or floating point number, meaning >0": positive,
  "positive integer or float": positive,

  string,
  "non-empty string": text("non-empty string", "(.|\n)*[^ \t\n](.|\n)*"),
  "string (with check: non-empty)": text("non-empty string", "(.|\n)+"),
  "string (with check: non-empty without trailing slash)": text(
    "non-empty string without trailing slash",
    "/|(.|\n)*[^/]",
  ),
  "string (with check: hexadecimal string)": text("hexadecimal string", "[0-9a-fA-F]*"),
  "single-line string": text("single-line string", "[^\n\r]*"),
  "(optionally newline-terminated) single-line string": text("single-line string", "[^\n\r]*\n?"),
  "string without spaces": text("string without spaces", "[^ ]*"),
  "string without line breaks or quotes": text("string without line breaks or quotes", '[^\n\r"]*'),
  "string, with spaces inside double quotes": text(
    "string, with spaces inside double quotes",
    '([^"[:space:]]|"[^"]*")+',
  ),
  "string, not containing newlines or colons": text(
    "string, not containing newlines or colons",
    "[^:\n]*",
  ),
  "printable string without spaces, # and /": text(
    "printable string without spaces, # and /",
    '[!"$-.0-~]+',
  ),
  "string starting with / or ~/": text("string starting with / or ~/", "~?/(.|\n)*"),
  "string of the form number{b|k|M|G}": text("number{b|k|M|G}", "[0-9]+[bkMG]"),
  "string containing all of the characters %Y, %m, %d, %H, %M, %S": text(
    "containing all of %Y, %m, %d, %H, %M, %S",
    "([^%]*%){6}(.|\n)*",
  ),
  "string containing either a number or a range": text(
    "a number or a range",
    "[0-9]+([-:][0-9]+)?",
  ),
  "tmpfiles.d(5) age format": text("tmpfiles.d(5) age format", "[0-9]([0-9smhdw]|min|ms|us)*"),
  "Go duration (https://golang.org/pkg/time/#ParseDuration)": text(
    "Go duration",
    "(-?[0-9]+(.[0-9]+)?(ns|us|µs|ms|s|m|h))+",
  ),
  "IPv4 or IPv6 address": text("IPv4 or IPv6 address", "[.0-9:A-Fa-f]+"),
  "Network prefix in CIDR notation": text(
    "network prefix in CIDR notation",
    "[[:xdigit:]:]+/[[:digit:]]+",
  ),
  "PKCS#11 URI": text("PKCS#11 URI", "pkcs11:(.|\n)+"),
  "Minecraft UUID": text(
    "Minecraft UUID",
    "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
  ),
  "file mode string": text("file mode", fileMode),
  "session name": text("session name"),
  "udev rule value": text("udev rule value", "[^\n\r]*[^ \t\n\r][^\n\r]*"),
  "configured template name": text("name of a configured template"),
  "coderepo names": text("name of a coderepo"),
  "key ID prefixed with BTN_ or KEY_": text(
    "key ID prefixed with BTN_ or KEY_",
    "(BTN|KEY)_(.|\n)*",
  ),
  // `{ _secret = "/run/…"; }`, and no text: that would be in the store
  "secret value": attributeSet(path),
  "LDAP value - either a string, or an attrset containing `path` or `base64` for included values or base-64 encoded values respectively. ":
    union([string, attributeSet(string)]),

  path,
  "absolute path": path,
  "An absolute path": path,
  "relative path": { kind: "string", description: "relative path" },
  "relative path not in the Nix store": { kind: "string", description: "relative path" },
  "path in the Nix store": { kind: "path", description: "path in the Nix store" },
  "absolute path not in the Nix store": {
    kind: "path",
    description: "absolute path not in the Nix store",
    pattern: outside("/nix/store"),
  },
  "absolute path, not containing newlines or colons": plainPath,
  "path, not containing newlines or colons": plainPath,

  "package that is a Home Assistant component": packageType,
  "package with provided sessions": packageType,
  "NetworkManager plugin package": packageType,
  "NetworkManager plug-in": packageType,
  "ibus-engine": packageType,
  "An evaluation of Nixpkgs; the top level attribute set of packages": { kind: "packageSet" },
  "Nixpkgs package set": { kind: "packageSet" },
  "nixpkgs overlay": { kind: "function", result: { kind: "function", result: anything } },
  "nixpkgs config": attributeSet(anything),
  module: anything,
  type: { kind: "optionType" },
  optionType: { kind: "optionType" },
  maintainer: attributeSet(anything),
  fileset: anything,
  "option declaration": anything,
  "inline lua": attributeSet(anything),

  "JSON value": data("JSON"),
  "YAML value": data("YAML"),
  "YAML 1.1 value": data("YAML"),
  "YAML 1.2 value": data("YAML"),
  "TOML value": data("TOML", false),
  "HOCON value": data("HOCON"),
  "CDN value": data("CDN"),
  "XML value": data("XML"),
  "Elixir value": data("Elixir"),
  "raw elixir": attributeSet(anything),
  "elixir atom": attributeSet(anything),
  "elixir tuple": attributeSet(anything),
  "elixir map": attributeSet(anything),
  "Python value": data("Python"),
  "libconfig value": data("libconfig"),
  "Json value or lambda": union([data("JSON"), { kind: "function", result: data("JSON") }]),
  "value coercible to CLI argument": attributeSet(
    union([nothing, boolean, orList(union([integer, number, string]))]),
  ),
  "Traffic Server records value": attributeSet(data("Traffic Server records")),
  "Kismet config stanza": attributeSet(data("Kismet configuration")),
  "uMurmur config value": attributeSet(data("uMurmur configuration")),
  "settings option": attributeSet(union([nothing, string, integer, boolean])),
  "dataset/template options": attributeSet(
    union([nothing, string, integer, boolean, list(string)]),
  ),
  "freeciv-server params": attributeSet(orList(iniAtom)),
  "Flat key-value file": orList(union([boolean, integer, number, string])),
  "int, bool, string or list of them": attributeSet(orList(union([integer, boolean, string]))),
  "davmail config type (str, int, bool or attribute set thereof)": attributeSet(atomOrSet),
  "limesurvey config type (str, int, bool or attribute set thereof)": attributeSet(atomOrSet),
  "znc values (null, atoms (str, int, bool), list of atoms, or attrsets of znc values)":
    data("znc"),
  "sysctl option value": union([nothing, boolean, integer, string]),
  "null or sysfs attribute values": data("sysfs"),
  "instances of this type recursively": attributeSet(anything),

  "INI atom (null, bool, int, float or string)": iniAtom,
  [`INI atom (null, bool, int, float or string) or ${duplicable}`]: orList(iniAtom),
  "INI atom (null, bool, int, float or string) or a non-empty list of them": orList(iniAtom),
  "atom (null, bool, int, float or string)": iniAtom,
  [`atom (null, bool, int, float or string) or ${duplicable}`]: orList(iniAtom),
  [`atom (bool, int or string) or ${duplicable}`]: orList(union([boolean, integer, string])),
  "atom (bool, string, int or float) or null or a list of them or an attribute set of them": union([
    orList(iniAtom),
    attributeSet(iniAtom),
  ]),
  "Nix config atom (null, bool, int, float, str, path or package)": union([
    iniAtom,
    path,
    packageType,
  ]),
  "string, package, bool, int or float": union([string, packageType, boolean, integer, number]),
  "string, path, bool, or integer": union([string, path, boolean, integer]),
}

/** Phrases with something of their own in them. */
const patterns: readonly (readonly [RegExp, (match: RegExpMatchArray) => OptionType])[] = [
  [
    /\d+ bit (?:un)?signed integer; between (-?\d+) and (\d+) \(both inclusive\)/y,
    (match) => ({ kind: "integer", ...between(match) }),
  ],
  [
    /integer between (-?\d+) and (-?\d+) \(both inclusive\)/y,
    (match) => ({ kind: "integer", ...between(match) }),
  ],
  [
    /integer or floating point number between (-?[\d.]+) and (-?[\d.]+) \(both inclusive\)/y,
    (match) => integerOrNumber(between(match)),
  ],
  [
    /(?:strings|Fish shell code) concatenated with (?:“[^”]*”|"[^"]*")/y,
    ([phrase]) => text(phrase),
  ],
  [/3×3 matrix of floating point numbers/y, () => list(list(number))],
  [
    /value [“"]([^”"]*)[”"] \(singular enum\)/y,
    ([, value = ""]) => ({ kind: "enumeration", values: [value] }),
  ],
  [
    /ncdns\.conf configuration type\. The format .*$/y,
    () => attributeSet(union([nothing, integer, string, boolean, path, attributeSet(anything)])),
  ],
  [/`coolwsd\.xml` configuration type, .*$/y, () => attributeSet(data("coolwsd.xml"))],
  [/libconfig configuration\. The format .*$/y, () => attributeSet(data("libconfig"))],
  [
    /unbound\.conf configuration type\. The format .*$/y,
    () => attributeSet(orList(union([string, attributeSet(orList(scalar))]))),
  ],
  [
    /privoxy configuration type\. The format .*$/y,
    () => attributeSet(orList(union([integer, string, boolean, path]))),
  ],
]

const longestFirst = Object.entries(fixed).toSorted(([a], [b]) => b.length - a.length)

/** What may follow a phrase. */
const boundary = /$|\)|,? or | convertible to it/y

/**
 * The phrase that stands at a position: its type and where it ends. `undefined` where none does,
 * or where it only starts a longer one.
 */
export function phraseAt(source: string, position: number): [OptionType, number] | undefined {
  for (const [phrase, type] of longestFirst) {
    if (source.startsWith(phrase, position) && endsAt(source, position + phrase.length)) {
      return [type, position + phrase.length]
    }
  }
  for (const [pattern, make] of patterns) {
    pattern.lastIndex = position
    const match = pattern.exec(source)
    if (match !== null && endsAt(source, pattern.lastIndex)) return [make(match), pattern.lastIndex]
  }
  return undefined
}

function endsAt(source: string, position: number): boolean {
  boundary.lastIndex = position
  return boundary.test(source)
}
