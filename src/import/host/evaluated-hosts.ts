/** Hosts whose modules only Nix knows: those of flake-parts, of a library, of a flake's own functions. */
import { readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import type { FoundModule, HostModules, Plain } from "../../evaluate/modules/host-modules.ts"
import { shownPath } from "../../evaluate/hosts/option-text.ts"
import type { File } from "../../nix/syntax/ast.ts"
import { type Problem, problem } from "../../problems/problem.ts"
import type { Code, CodeItem } from "../module/code.ts"
import { convertTree } from "../module/convert-module.ts"
import { noParts } from "../module/module-parts.ts"
import type { ModuleContents } from "../module/module-text.ts"
import { noComments } from "../nix/source-comments.ts"
import { codeOfPlain } from "./code-of-plain.ts"
import { fileFrom } from "./files-in-code.ts"
import { flakeInputs } from "./flake-outputs.ts"
import type { FoundHost } from "./found-host.ts"
import { type ModuleInFile, moduleInFile } from "./module-in-file.ts"
import { type Nested, codesIn } from "./order-of-modules.ts"
import { type Reading, type TreeModule, hostOfFlake } from "./module-tree.ts"
import type { Lazy, Value } from "./static-value.ts"
import { member } from "./static-values.ts"

/** What hosts are made of, as it is found. */
export interface EvaluatedHosts {
  readonly hosts: readonly FoundHost[]
  /** Modules that are parts of files, by the paths that stand for them. */
  readonly parts: ReadonlyMap<string, TreeModule>
  readonly problems: readonly Problem[]
}

/** What is found of all hosts. */
interface SharedFinding {
  readonly root: string
  readonly file: string
  readonly reading: Reading
  readonly parts: Map<string, TreeModule>
  /** What those import, as the original does. */
  readonly nested: Map<string, readonly Nested[]>
  /** What stands for a module that was found before, by its place. */
  readonly paths: Map<string, string>
  readonly problems: Problem[]
}

/** Modules while they are found for a host. */
interface Finding extends SharedFinding {
  readonly inputs: Set<string>
  readonly arguments: ReadonlySet<string>
  readonly host: string
}

/** The hosts as they are imported. Problems: warnings NG558 for a module that cannot be found. */
export function evaluatedHosts(
  found: ReadonlyMap<string, HostModules>,
  root: string,
  reading: Reading,
): EvaluatedHosts {
  const shared = {
    root,
    file: join(root, "flake.nix"),
    reading,
    parts: new Map<string, TreeModule>(),
    nested: new Map<string, readonly Nested[]>(),
    paths: new Map<string, string>(),
    problems: [],
  }
  const hosts = Array.from(found, ([host, modules]) => evaluatedHost(host, modules, shared))
  return { hosts, parts: shared.parts, problems: shared.problems }
}

function evaluatedHost(
  host: string,
  { modules, ...known }: HostModules,
  shared: SharedFinding,
): FoundHost {
  const { file, nested: inParts } = shared
  const inputs = new Set<string>()
  const given = new Set(Object.keys(known.arguments))
  const nested = nestedCodes(modules, { ...shared, inputs, arguments: given, host })
  return {
    name: host,
    system: known.system ?? undefined,
    stateVersion: known.stateVersion ?? undefined,
    hostName: known.hostName ?? undefined,
    arguments: new Map(
      Object.entries(known.arguments).map(([name, value]) => [name, codeOfPlain(value)]),
    ),
    inputs: [...inputs],
    given: namedArguments(known.argumentsOfFlake, file),
    original: { modules: nested, inParts },
    module: hostOfFlake(file, host, { kind: "list", items: itemsOf(nested) }),
  }
}

/** Arguments by the names that the flake has for them. */
function namedArguments(ways: HostModules["argumentsOfFlake"], file: string): Value {
  const inputs = flakeInputs(file)
  const members = Object.entries(ways).flatMap(
    ([name, way]): readonly (readonly [string, Lazy])[] => {
      const value = way.reduce<Value | undefined>((at, each) => at && member(at, each), inputs)
      return value === undefined ? [] : [[name, () => value]]
    },
  )
  return { kind: "set", members: new Map(members) }
}

function nestedCodes(modules: readonly FoundModule[], finding: Finding): readonly Nested[] {
  return modules.flatMap((module) => {
    if ("within" in module) return [nestedCodes(module.within, finding)]
    const code = codeOf(module, finding)
    return code === undefined ? [] : [code]
  })
}

/** What is imported, without the empty modules around it. */
function itemsOf(nested: readonly Nested[]): readonly CodeItem[] {
  return codesIn(nested).map((code) => ({ code, comments: noComments, isApart: false }))
}

type OtherModule = Exclude<FoundModule, { readonly within: unknown }>

function codeOf(module: OtherModule, finding: Finding): Code | undefined {
  if ("unknown" in module) {
    finding.problems.push(notFound(module.unknown, finding))
    return undefined
  }
  if ("names" in module) return codeOfInput(module, finding)
  if (module.file === undefined) return inPlace(module.value)
  const file = join(finding.root, module.file)
  if (module.line === undefined) return { kind: "file", ...fileFrom(dirname(file), file) }
  return codeOfPart(module, file, finding)
}

/** `inputs.x.nixosModules.y`, or a file of the input. */
function codeOfInput(
  { names, path }: Extract<FoundModule, { readonly names: unknown }>,
  { inputs }: Finding,
): Code {
  const [input] = names
  if (input !== undefined) inputs.add(input)
  const start: Code = { kind: "reference", name: "inputs" }
  const from = names.reduce<Code>((at, name) => ({ kind: "select", from: at, name }), start)
  return path === undefined
    ? from
    : { kind: "raw", pieces: [from, ` + ${JSON.stringify(`/${path}`)}`] }
}

/** What a flake calls so is what its modules are given by that name. */
const meanTheSame: readonly string[] = ["inputs", "lib"]

type WrittenModule = Extract<FoundModule, { readonly line: number }>

/** A module that is a part of a file is a module of its own. */
function codeOfPart(module: WrittenModule, file: string, finding: Finding): Code | undefined {
  const { paths, parts, reading } = finding
  const key = `${file}:${module.line}:${module.column}:${module.name}`
  const known = paths.get(key)
  if (known !== undefined) return { kind: "file", path: known, isModule: true }
  const text = readFileSync(file, "utf8")
  const given = new Set([...meanTheSame, ...finding.arguments])
  const found = moduleInFile(text, module, given, module.imports.length > 0)
  const isPlain = found === undefined || found.taken.length > 0
  if (isPlain && module.value !== null) {
    for (const path of module.lost) finding.problems.push(partLost(path, module, file))
    return inPlace(module.value)
  }
  if (found === undefined || found.taken.length > 0) {
    finding.problems.push(notTaken(found, module, file))
    return undefined
  }
  if (found.isWhole) return { kind: "file", ...fileFrom(dirname(file), file) }
  const path = freePath(found, file, parts)
  paths.set(key, path)
  const { tree, contents, problems, judge } = convertedPart(found, text, file, reading)
  const further = nestedCodes(module.imports, finding)
  const own = contents.parts.imports?.kind === "list" ? contents.parts.imports.items : []
  finding.nested.set(path, [...own.map(({ code }) => code), ...further])
  const items = [...own, ...itemsOf(further)]
  const imports: Code | undefined = items.length === 0 ? undefined : { kind: "list", items }
  const whole = { ...contents, parts: { ...contents.parts, imports } }
  parts.set(path, { file: path, text, tree, contents: whole, problems, ...(judge && { judge }) })
  return { kind: "file", path, isModule: true }
}

/** A part as a module, or, where TypeScript cannot say it, one that imports it as it is written. */
function convertedPart(
  found: ModuleInFile,
  text: string,
  file: string,
  { options, isExact }: Reading,
): {
  readonly tree: File
  readonly contents: ModuleContents
  readonly problems: readonly Problem[]
  readonly judge?: TreeModule["judge"]
} {
  const fileAt = (named: string) => fileFrom(dirname(file), named)
  const part = { file, text, name: "module", isHost: false, options, isExact, fileAt }
  const converted = convertTree(found.tree, part)
  if (converted.contents !== undefined)
    return { tree: found.tree, ...converted, contents: converted.contents }
  const { contents, judge } = convertTree(found.asItIs, part)
  const told = converted.problems.map(({ message, place }) =>
    contents === undefined
      ? problem("NG558", { message: `this module is not taken over: ${message}`, place })
      : problem("NG554", { message: `this module stays Nix: ${message}`, place }),
  )
  const nothingOfIt = { name: "module", isHost: false, constants: [], parts: noParts }
  return {
    tree: found.asItIs,
    contents: contents ?? nothingOfIt,
    problems: told,
    ...(judge && { judge }),
  }
}

/** What is a host's own, such as its name, is written where it is imported. */
function inPlace(value: Plain): Code {
  return { kind: "raw", pieces: [codeOfPlain(value)] }
}

/** A path that stands for a module: beside its file, as what it is called there. */
function freePath(
  { label }: ModuleInFile,
  file: string,
  parts: ReadonlyMap<string, TreeModule>,
): string {
  const stem = basename(file, ".nix")
  const folder = join(dirname(file), stem)
  const name = label ?? stem
  for (let number = 1; ; number++) {
    const path = join(folder, `${number === 1 ? name : `${name}-${number}`}.nix`)
    if (!parts.has(path)) return path
  }
}

function notFound(what: string, { host, file }: Finding): Problem {
  return problem("NG558", {
    message: `a module of the host ${JSON.stringify(host)} is not taken over: ${what}`,
    hint: "give the module a file of its own, or a name in an input's nixosModules",
    place: { file },
  })
}

function partLost(path: readonly string[], { line, column }: WrittenModule, file: string): Problem {
  return problem("NG558", {
    message: `of this module, ${shownPath(path)} is not taken over: it is no plain value, and takes names from what is around it`,
    hint: "say it in a module of the host, or in one that has a file of its own",
    place: { file, line, column },
  })
}

function notTaken(
  found: ModuleInFile | undefined,
  { line, column }: WrittenModule,
  file: string,
): Problem {
  const why =
    found === undefined
      ? "a function makes it"
      : `it takes ${found.taken.map((name) => `\`${name}\``).join(", ")} from what is around it`
  return problem("NG558", {
    message: `this module is not taken over: ${why}`,
    hint: "give it to the host by specialArgs, or write the module in a file of its own",
    place: { file, line, column },
  })
}
