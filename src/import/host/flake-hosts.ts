/** The hosts of a flake, read as they are written out in it. */
import { existsSync, statSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { moduleAt } from "../../files/module-files.ts"
import { nearest } from "../../problems/suggest.ts"
import { enumerateFirst } from "../../problems/enumerate.ts"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import type { Code } from "../module/code.ts"
import { listOfModules } from "../module/convert-module.ts"
import { newMember } from "../module/members.ts"
import { noComments } from "../nix/source-comments.ts"
import { sourceText } from "../nix/source-file.ts"
import { nixosConfigurations } from "./flake-outputs.ts"
import { prioritizing } from "./defined-texts.ts"
import { ownFlake } from "./own-flake.ts"
import { givenArguments } from "./given-arguments.ts"
import type { FoundHosts } from "./host-file.ts"
import type { FoundHost } from "./found-host.ts"
import { type Reading, hostOfFlake, readTreeModule } from "./module-tree.ts"
import { type FlakeCode, codeOf, newFlakeCode } from "./static-code.ts"
import type { Lazy, Value } from "./static-value.ts"
import { member } from "./static-values.ts"

/** What stands for every host of a flake. */
export const every = "*"

/** That only Nix knows what hosts of a flake are made of. */
export class NotWrittenOut extends ProblemError {}

/**
 * Reads one host of a flake, or all that it has. Throws NG011 and NG090, and NG557 where the flake does not say plainly
 * what a host is: then it is `NotWrittenOut`, unless the flake has no such host.
 */
export async function hostsOfFlake(
  path: string,
  wanted: string,
  reading: Reading,
): Promise<FoundHosts> {
  const isFolder = existsSync(path) && statSync(path).isDirectory()
  const file = isFolder ? join(path, "flake.nix") : path
  // tells of what is no Nix, at its place
  parseNix(await sourceText(file), file)
  const found = nixosConfigurations(file) ?? new Map<string, Lazy>()
  if (found.size === 0) throw new NotWrittenOut([noHosts(file)])
  if (wanted !== every && !found.has(wanted))
    throw new ProblemError([unknownHost(wanted, [...found.keys()], file)])
  const chosen = [...found].filter(([name]) => wanted === every || name === wanted)
  const hosts = chosen.map(([name, value]) => hostOf(name, value(), file, reading))
  const problems = hosts.flatMap((host) => ("code" in host ? [host] : []))
  if (problems.length > 0) throw new NotWrittenOut(problems)
  const read = hosts.flatMap((host) => ("code" in host ? [] : [host]))
  const flake = ownFlake(file, read)
  return {
    root: dirname(file),
    flake,
    hosts: await Promise.all(
      read.map(async (host) => await inOneFile(host, { ...reading, flake })),
    ),
  }
}

/** A host whose only module is a file is what that file is. */
async function inOneFile({ only, ...host }: ReadHost, reading: Reading): Promise<FoundHost> {
  if (only === undefined || !existsSync(only)) return host
  return { ...host, module: await readTreeModule(moduleAt(only), reading) }
}

interface ReadHost extends FoundHost {
  /** The file that is all that it is made of. */
  readonly only: string | undefined
}

/** A host from the call that makes it. */
function hostOf(name: string, value: Value, file: string, reading: Reading): ReadHost | Problem {
  const given = value.kind === "call" && value.names.at(-1) === "nixosSystem" && value.given[0]?.()
  if (given === false || given === undefined || given.kind !== "set") return notWritten(name, file)
  const modules = member(given, "modules") ?? { kind: "list", items: [] }
  const state = newFlakeCode(reading.options, reading.isExact)
  const packages = packagesOf(given, state)
  const list = codeOf(withoutPlace(modules), state)
  if (list === undefined || state.problems.length > 0)
    return state.problems[0] ?? notWritten(name, file)
  const others = [...given.members.keys()].filter(
    (key) => !taken.has(key) && !(key === "pkgs" && packages !== undefined),
  )
  return {
    name,
    system:
      textIn(modules, ["nixpkgs", "hostPlatform"]) ??
      textAt(given, ["system"]) ??
      systemOf(member(given, "pkgs")),
    stateVersion: textIn(modules, ["system", "stateVersion"]),
    hostName: textIn(modules, ["networking", "hostName"]),
    inputs: [...state.inputs],
    given: member(given, "specialArgs"),
    arguments: givenArguments(member(given, "specialArgs"), () =>
      newFlakeCode(reading.options, reading.isExact),
    ),
    problems: others.map((key) => notTaken(key, name, file)),
    only: packages === undefined ? onlyFile(modules) : undefined,
    isInPart: !isWrittenOut(modules),
    module: hostOfFlake(file, name, withPackages(listOfModules(list), packages), state.constants),
  }
}

/** What a host is given for its packages. */
function packagesOf(given: Value, state: FlakeCode): Code | undefined {
  const value = member(given, "pkgs")
  const own = value && { ...state, problems: [] }
  const code = own && codeOf(value, own)
  return own?.problems.length === 0 ? code : undefined
}

/** The system of packages: `nixpkgs.legacyPackages.SYSTEM`, or `import nixpkgs { system = SYSTEM; }`. */
function systemOf(packages: Value | undefined): string | undefined {
  if (packages?.kind === "named")
    return packages.names.find((_, index) => packages.names[index - 1] === "legacyPackages")
  const settings = packages?.kind === "call" ? packages.given.at(-1)?.() : undefined
  return settings && textAt(settings, ["system"])
}

/** Packages are what an option says: nixosSystem makes one of its argument, after all modules. */
function withPackages(imports: Code, packages: Code | undefined): Code {
  if (packages === undefined || imports.kind !== "list") return imports
  const set: Code = { kind: "set", members: [newMember("pkgs", packages)] }
  const module: Code = { kind: "set", members: [newMember("nixpkgs", set)] }
  const item = {
    code: { kind: "raw", pieces: [module] } as const,
    comments: noComments,
    isApart: false,
  }
  return { ...imports, items: [...imports.items, item] }
}

/** Whether every module of a list is known. */
function isWrittenOut(modules: Value): boolean {
  return modules.kind === "list" && modules.items.every((item) => !isMade(item()))
}

/** Whether only Nix knows it: what Nix' library makes of something. */
function isMade(module: Value): boolean {
  return (
    module.kind === "unknown" ||
    (module.kind === "call" && module.names.slice(0, 3).join(".") === "inputs.nixpkgs.lib")
  )
}

/** The arguments of nixosSystem that are taken over, or told as what the fleet has to give. */
const taken: ReadonlySet<string> = new Set(["modules", "specialArgs", "system"])

function notTaken(argument: string, host: string, file: string): Problem {
  return problem("NG558", {
    message: `the host ${JSON.stringify(host)} is given \`${argument}\`, which is not taken over`,
    hint: "say the same in a module of the host",
    place: { file },
  })
}

/** The file that is all that a host is made of. */
function onlyFile(modules: Value): string | undefined {
  const [first, ...others] = modules.kind === "list" ? modules.items : []
  const value = first?.()
  return value?.kind === "path" && others.length === 0 ? value.path : undefined
}

/** A list is told item by item, so that each file in it is known. */
function withoutPlace(value: Value): Value {
  return value.kind === "list" ? { kind: "list", items: value.items } : value
}

function textAt(value: Value, path: readonly string[]): string | undefined {
  const found = path.reduce<Value | undefined>((at, name) => at && member(at, name), value)
  return found && plainText(found)
}

/** A text, be it a default. */
function plainText(value: Value): string | undefined {
  if (value.kind === "text") return value.text
  const [content, ...others] = value.kind === "call" ? value.given : []
  if (value.kind !== "call" || content === undefined || others.length > 0) return undefined
  return prioritizing.test(value.names.at(-1) ?? "") ? plainText(content()) : undefined
}

/** What a set among the modules says. */
function textIn(modules: Value, path: readonly string[]): string | undefined {
  const items = modules.kind === "list" ? modules.items : []
  for (const item of items) {
    const value = item()
    const found = value.kind === "set" ? textAt(value, path) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function noHosts(file: string): Problem {
  return problem("NG557", {
    message: "no host is written out in this flake",
    detail: `${basename(file)} was read without Nix, and its nixosConfigurations are made by what only Nix knows.`,
    hint: "import each host by the file of its module: nixgen import host hosts/web/default.nix",
    place: { file },
  })
}

/** NG557: the flake has none of that name. */
export function unknownHost(name: string, known: readonly string[], file: string): Problem {
  const near = nearest(name, known)
  return problem("NG557", {
    message: `this flake has no host named ${JSON.stringify(name)}`,
    hint: near === undefined ? `it has ${enumerateFirst(known, 8)}` : `did you mean "${near}"?`,
    place: { file },
  })
}

function notWritten(name: string, file: string): Problem {
  return problem("NG557", {
    message: `what the host ${JSON.stringify(name)} is made of is not written out in this flake`,
    detail: "A host is read from a call of nixosSystem, with a list of modules.",
    hint: "import it by the file of its module: nixgen import host hosts/web/default.nix",
    place: { file },
  })
}
