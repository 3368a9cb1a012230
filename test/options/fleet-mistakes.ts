/** Mistakes in what is selected of packages, functions, options and the fleet, and in what hosts are. */
import { type Draw, oneOf } from "../definitions/mutate.ts"
import { line } from "./lines.ts"

/** A kind of values, and the option that a case of it defines. */
const targets = {
  boolean: "services.nginx.enable",
  text: "networking.domain",
  number: "services.prometheus.port",
  texts: "networking.nameservers",
  packages: "environment.systemPackages",
} as const

/** A kind of values. */
export type Kind = keyof typeof targets

/** Names that there are, and that modules use. */
export interface NamesInUse {
  readonly packages: readonly string[]
  readonly functions: readonly string[]
  /** Those of sets of the library: `strings` and `trim`. */
  readonly inner: readonly (readonly [set: string, name: string])[]
  readonly builtins: readonly string[]
  /** Options that are read, by the kind of what they have become. */
  readonly options: Readonly<Record<Kind, readonly string[]>>
  readonly hosts: readonly string[]
  readonly inputs: readonly string[]
  /** Outputs of inputs, those in sets. */
  readonly outputs: readonly (readonly string[])[]
}

/** What is right, and the same with a mistake: values that a fleet's module exports, as TypeScript. */
export type Pair = readonly [right: string, wrong: string]

/** What draws a mistake of a kind. */
export type Maker = (draw: Draw, names: NamesInUse) => Pair

/** The kinds of mistakes. */
export const fleetMistakes: Readonly<Record<string, Maker>> = {
  "a misspelt package": (draw, { packages }) =>
    spelt(packages, draw, (name) => defining("packages", `[${select("pkgs", name)}]`)),
  "a misspelt package in a text": (draw, { packages }) =>
    spelt(packages, draw, (name) => defining("text", inText(select("pkgs", name)))),
  "a misspelt function": (draw, { functions }) =>
    spelt(functions, draw, (name) => defining("text", asked(select("lib", name)))),
  "a misspelt function of a set": (draw, { inner }) => {
    const [set] = oneOf(inner, draw)
    const names = inner.flatMap(([each, name]) => (each === set ? [name] : []))
    return spelt(names, draw, (name) => defining("text", asked(select(select("lib", set), name))))
  },
  "a misspelt function of Nix": (draw, { builtins }) =>
    spelt(builtins, draw, (name) => defining("text", asked(select("builtins", name)))),
  "a missing argument": (draw) => {
    const [kind, name, given] = oneOf(calls, draw)
    return both((all) => defining(kind, call(name, all)), given, given.slice(0, -1))
  },
  "an argument of another kind": (draw) => {
    const [kind, name, given, other] = oneOf(calls, draw)
    return both((all) => defining(kind, call(name, all)), given, [...given.slice(0, -1), other])
  },
  "a function that gives another kind": (draw) => {
    const [kind, name, given] = oneOf(calls, draw)
    const other = kind === "boolean" ? "texts" : "boolean"
    return [defining(kind, call(name, given)), defining(other, call(name, given))]
  },
  "a misspelt option that is read": (draw, { options }) => {
    const path = oneOf(options.boolean, draw).split(".")
    const place = draw(path.length)
    const taken = options.boolean.flatMap((each) => each.split("."))
    const wrong = path.with(place, misspelt(path[place] ?? "", taken, draw))
    return both((each: readonly string[]) => defining("boolean", read(each)), path, wrong)
  },
  "a text that is read for a boolean": (draw, names) => readFor("boolean", "text", names, draw),
  "a number that is read for a boolean": (draw, names) => readFor("boolean", "number", names, draw),
  "a boolean that is read for a text": (draw, names) => readFor("text", "boolean", names, draw),
  "a list that is read for a text": (draw, names) => readFor("text", "texts", names, draw),
  "a text that is read for a list": (draw, names) => readFor("texts", "text", names, draw),
  "a text that is read for a number": (draw, names) => readFor("number", "text", names, draw),
  "a misspelt host": (draw, { hosts }) =>
    spelt(hosts, draw, (name) => defining("text", `${select("inventory", name)}.address`)),
  "a misspelt key of the host": (draw) =>
    spelt(keysOfHosts, draw, (key) => defining("text", `builtins.toJSON(${select("host", key)})`)),
  "a misspelt key of the inventory": (draw, { hosts }) => {
    const host = select("inventory", oneOf(hosts, draw))
    return spelt(keysOfHosts, draw, (key) =>
      defining("text", `builtins.toJSON(${select(host, key)})`),
    )
  },
  "a key of another kind": (draw, { hosts }) => {
    const host = select("inventory", oneOf(hosts, draw))
    const kind = oneOf(["text", "texts", "boolean"] as const, draw)
    return [defining("text", `${host}.address`), defining(kind, `${host}.prefixLength`)]
  },
  "a misspelt input": (draw, { inputs }) =>
    spelt(inputs, draw, (name) => defining("text", inText(select("inputs", name)))),
  "a misspelt output of an input": (draw, { outputs }) => {
    const path = oneOf(outputs, draw)
    const place = 1 + draw(path.length - 1)
    const wrong = path.with(place, misspelt(path[place] ?? "", outputs.flat(), draw))
    return both((each) => defining("text", asked(each.reduce(select, "inputs"))), path, wrong)
  },
  "a missing parameter": (draw) => {
    const [key, value, use] = oneOf(uses, draw)
    return both((given) => machine(use(given)), `${key}: ${value}`, "")
  },
  "a misspelt parameter": (draw) => {
    const [key, value, use] = oneOf(uses, draw)
    const given = `${key}: ${value}`
    return both((all) => machine(use(all)), given, `${given}, ${misspelt(key, [], draw)}: "a"`)
  },
  "a parameter of another kind": (draw) => {
    const [key, value, use] = oneOf(uses, draw)
    return both((given) => machine(use(`${key}: ${given}`)), value, oneOf(["1", "{}"], draw))
  },
  "a misspelt key of a definition": (draw) => {
    const [key, value] = oneOf(keysOfDefinitions, draw)
    return spelt([key], draw, (name) => machine(`${name}: ${value}`))
  },
  "a misspelt word of a definition": (draw) => {
    const [words, write] = oneOf(wordsOfDefinitions, draw)
    return spelt(words, draw, (word) => machine(write(JSON.stringify(word))))
  },
}

/** Calls that are right: what they give, the function and its arguments; and a wrong last one. */
const calls: readonly (readonly [Kind, name: string, readonly string[], wrong: string])[] = [
  ["texts", "optionals", ["config.services.nginx.enable", '["a"]'], '"a"'],
  ["texts", "optional", ["config.services.nginx.enable", '"a"'], '["a"]'],
  ["texts", "splitString", ['","', "config.networking.hostName"], '["a"]'],
  ["texts", "take", ["1", '["a"]'], '"a"'],
  ["text", "concatStringsSep", ['","', "config.networking.search"], "config.networking.hostName"],
  ["text", "optionalString", ["config.services.nginx.enable", '"a"'], "1"],
  ["text", "concatMapStringsSep", ['","', "lib.toLower", '["a"]'], '"a"'],
  ["text", "replaceStrings", ['["a"]', '["b"]', '"c"'], '["c"]'],
  ["text", "removeSuffix", ['"a"', "config.networking.hostName"], "config.networking.search"],
  ["text", "getExe", ["pkgs.git"], '"git"'],
  ["text", "getExe'", ["pkgs.git", '"git"'], "pkgs.git"],
  ["text", "makeBinPath", ["[pkgs.git]"], "pkgs.git"],
  ["text", "boolToString", ["config.services.nginx.enable"], '"true"'],
  ["text", "toLower", ["config.networking.hostName"], "config.services.nginx.enable"],
  ["boolean", "hasPrefix", ['"a"', "config.networking.hostName"], "config.networking.search"],
  ["boolean", "elem", ['"a"', "config.networking.search"], "config.networking.hostName"],
  ["boolean", "versionAtLeast", ["pkgs.git.version", '"2"'], "2"],
]

const keysOfHosts = ["address", "prefixLength", "gateway", "interface", "system", "deploy"]

const keysOfDefinitions: readonly (readonly [key: string, value: string])[] = [
  ["firmware", '"uefi"'],
  ["imports", "[]"],
  ["services", "[]"],
  ["disabledModules", "[]"],
  ["config", "{}"],
]

const wordsOfDefinitions: readonly (readonly [readonly string[], (word: string) => string])[] = [
  [["uefi", "bios"], (word) => `firmware: ${word}`],
  [["x86_64-linux", "aarch64-linux"], (word) => `system: ${word}`],
  [["local", "remote", "auto"], (word) => `deploy: { buildOn: ${word} }`],
]

/** What hosts use, with the parameter that must be given. */
const uses: readonly (readonly [key: string, value: string, (given: string) => string])[] = [
  ["domain", '"a.example.org"', (given) => `services: [website({ ${given} })]`],
  ["applications", '["a"]', (given) => `services: [database({ ${given} })]`],
  ["device", "`/dev/disk/by-id/${count}`", (given) => `disks: standard({ ${given} })`],
]

/** A module that defines the option of a kind. */
function defining(kind: Kind, value: string): string {
  return `defineModule({ config: ${line(targets[kind], value, true).configuration} })`
}

/** A host as the others, but for this. */
function machine(definition: string): string {
  return `defineHost({ ...machine(), ${definition} })`
}

function call(name: string, given: readonly string[]): string {
  return `${select("lib", name)}(${given.join(", ")})`
}

/** A text, whatever a function may be. */
function asked(name: string): string {
  return `builtins.typeOf(${name})`
}

function inText(reference: string): string {
  return `str\`\${${reference}}/a\``
}

function read(path: readonly string[]): string {
  return path.reduce(select, "config")
}

function select(set: string, name: string): string {
  return /^[a-z_]\w*$/i.test(name) ? `${set}.${name}` : `${set}[${JSON.stringify(name)}]`
}

/** An option that is read where another kind is wanted. */
function readFor(wanted: Kind, given: Kind, { options }: NamesInUse, draw: Draw): Pair {
  // what defines itself has no end
  const others = (kind: Kind) => options[kind].filter((each) => each !== targets[wanted])
  const [right, wrong] = [wanted, given].map((kind) => read(oneOf(others(kind), draw).split(".")))
  return both((value = "") => defining(wanted, value), right, wrong)
}

function both<Part>(write: (part: Part) => string, right: Part, wrong: Part): Pair {
  return [write(right), write(wrong)]
}

/** The same with a name, and with another that nothing has. */
function spelt(names: readonly string[], draw: Draw, write: (name: string) => string): Pair {
  const name = oneOf(names, draw)
  return both(write, name, misspelt(name, names, draw))
}

/** A name as hands write it in haste: two letters in the other order, one too few or twice. */
function misspelt(name: string, names: readonly string[], draw: Draw): string {
  const place = draw(Math.max(1, name.length - 1))
  const [before, one, two, after] = [
    name.slice(0, place),
    name.charAt(place),
    name.charAt(place + 1),
    name.slice(place + 2),
  ]
  const slip = oneOf([two + one, one, one + one + two], draw)
  const wrong = before + slip + after
  // what is another name as well can be told by nobody
  return wrong === name || wrong === "" || names.includes(wrong)
    ? misspelt(`${name}${name.at(-1) ?? ""}`, names, draw)
    : wrong
}
