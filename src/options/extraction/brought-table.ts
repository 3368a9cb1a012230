/**
 * The table of what may come with options of NixOS (`brought.ts`), from what Nix tells of a nixpkgs and from
 * the texts of its modules.
 */
import { posix } from "node:path"
import { type Brought, broughtKinds, everywhere, mayBeNamed, sectionOf } from "../brought.ts"
import type { Row } from "../tree/table.ts"
import { type ModuleParts, modulePartsOf } from "./module-parts.ts"

/** An option as Nix tells of it. */
export interface DeclaredOption {
  readonly path: readonly string[]
  /** The modules that declare it, from the folder of the nixpkgs. */
  readonly files: readonly string[]
  /** The user or the group that it is by default. */
  readonly account?: string | null | undefined
}

/** What there is to read of a nixpkgs. */
export interface Nixpkgs {
  readonly options: readonly DeclaredOption[]
  /** What a machine has that says nothing. */
  readonly machine: Brought
  /** The text of a file; none where there is no such file. */
  readonly read: (file: string) => string | undefined
}

const columns = [...broughtKinds, "sections"] as const

type Columns = Readonly<Record<(typeof columns)[number], ReadonlySet<string>>>

/** What comes with a section, while it is gathered. */
interface Line extends Record<(typeof columns)[number], Set<string>> {
  /** Whether nothing of it does anything before it is enabled. */
  isEnabled: boolean
}

type Lines = ReadonlyMap<string, Line>

/** The table's text; `bundle` are the rows of the bundle's options, which are newer than the nixpkgs. */
export function printBrought(nixpkgs: Nixpkgs, bundle: readonly Row[]): string {
  const lines: Lines = new Map(
    nixpkgs.options.map(({ path }) => [sectionOf(path), emptyLine()] as const),
  )
  const defaults = new Map(
    nixpkgs.options.flatMap(({ path, account }) =>
      typeof account === "string" ? [[path.join("."), account] as const] : [],
    ),
  )
  const declaring = byFile(nixpkgs.options)
  const modules = [...withSilent(declaring, nixpkgs.read)].flatMap(([file, options]) =>
    withHelpers(file, nixpkgs.read, declaring).map((parts) => ({ file, options, parts })),
  )
  for (const section of enabledOnly(modules)) {
    const line = lines.get(section)
    if (line !== undefined) line.isEnabled = true
  }
  for (const module of modules) addModule(module, defaults, lines)
  for (const { path, default: text } of bundle) addDefault(path, text, lines)
  const enabled = enabledByDefault(bundle, lines)
  const always = reachedFrom(["systemd.services", "users.users", ...enabled], lines)
  return print(lines, nixpkgs.machine, always)
}

function emptyLine(): Line {
  return {
    users: new Set(),
    groups: new Set(),
    services: new Set(),
    sections: new Set(),
    isEnabled: false,
  }
}

function byFile(
  options: readonly DeclaredOption[],
): ReadonlyMap<string, readonly DeclaredOption[]> {
  const files = new Map<string, DeclaredOption[]>()
  for (const option of options)
    for (const file of option.files) files.set(file, [...(files.get(file) ?? []), option])
  return files
}

/** A module: where it stands, the options that it declares, and what its text says. */
interface Module {
  readonly file: string
  readonly options: readonly DeclaredOption[]
  readonly parts: ModuleParts
}

/** The sections that do nothing before they are enabled, and do not enable themselves. */
function enabledOnly(modules: readonly Module[]): ReadonlySet<string> {
  const found = new Set<string>()
  const byThemselves = new Set<string>()
  for (const { options, parts } of modules) {
    const own = new Set(options.map(({ path }) => sectionOf(path)))
    for (const { path } of options)
      if (path.length === 3 && path[2] === "enable") found.add(sectionOf(path))
    for (const path of parts.defined)
      if (path.at(-1) === "enable" && own.has(path.slice(-3, -1).join(".")))
        byThemselves.add(path.slice(-3, -1).join("."))
  }
  return new Set([...found].filter((section) => !byThemselves.has(section)))
}

/** The modules that declare options, and those that every machine has without declaring any. */
function withSilent(
  declaring: ReadonlyMap<string, readonly DeclaredOption[]>,
  read: Nixpkgs["read"],
): ReadonlyMap<string, readonly DeclaredOption[]> {
  const { files } = modulePartsOf(read(`${modules}/module-list.nix`) ?? "[ ]")
  const silent = files
    .map((file) => posix.join(modules, file))
    .filter((file) => !declaring.has(file) && !declaring.has(`${file}/default.nix`))
  return new Map([...declaring, ...silent.map((file) => [file, []] as const)])
}

const modules = "nixos/modules"

/** A module, and the files that it takes in which declare no options of their own. */
function withHelpers(
  file: string,
  read: Nixpkgs["read"],
  declaring: ReadonlyMap<string, unknown>,
): readonly ModuleParts[] {
  const module = modulePartsOf(read(file) ?? "{ }")
  const helpers = module.files
    .map((helper) => posix.join(posix.dirname(file), helper))
    .filter((helper) => !declaring.has(helper))
  return [module, ...helpers.flatMap((helper) => read(helper) ?? []).map(modulePartsOf)]
}

function addModule(
  { file, options, parts: module }: Module,
  defaults: ReadonlyMap<string, string>,
  lines: Lines,
): void {
  const built = builtNames.get(file)
  const parts = {
    users: named(module.users, defaults, built),
    groups: named(module.groups, defaults, built),
    services: named(module.services, defaults, built),
    sections: sectionsIn(module, lines),
  }
  for (const section of triggers(module, options))
    for (const kind of columns) for (const name of parts[kind]) lines.get(section)?.[kind].add(name)
  for (const { from, to } of module.renamed) lines.get(sectionOf(from))?.sections.add(sectionOf(to))
}

/** How modules call what they have a name for in a way that their text does not show at once. */
const builtNames: ReadonlyMap<string, string> = new Map([
  ["nixos/modules/security/acme", "acme-*"],
  ["nixos/modules/services/databases/redis.nix", "redis*"],
  ["nixos/modules/services/system/nix-daemon.nix", "nixbld*"],
])

/** Names, with what options in them are by default in place; those that are nobody's by themselves have a `*`. */
function named(
  names: ReadonlySet<string>,
  defaults: ReadonlyMap<string, string>,
  built = "*",
): readonly string[] {
  const inPlace = (_: string, option: string) => defaults.get(option) ?? "*"
  return [...names].map((name) =>
    name.replaceAll(/\$\{([^}]*)\}/g, inPlace).replace(/^\*(?=\.|$)/, built),
  )
}

/** The sections that a module may have do something, wherever in it that stands. */
function sectionsIn({ defined }: ModuleParts, lines: Lines): readonly string[] {
  const sections = defined.flatMap((path) =>
    path.flatMap((_, index) => {
      const section = sectionOf(path.slice(index))
      const line = lines.get(section)
      const enables = path
        .slice(index + 2)
        .some((name, at) => isEnabling(name) || (at === 0 && name === "*"))
      return line === undefined || (line.isEnabled && !enables) ? [] : [section]
    }),
  )
  return [...new Set(sections)]
}

function isEnabling(name: string | undefined): boolean {
  return name?.startsWith("enable") === true
}

/**
 * The sections whose definitions have a module do something: its own, those of programs that it looks at,
 * and where nothing of it is to be enabled, all that it looks at. A service of several instances has those in
 * its own section, and looks at other services only to know what they are called.
 */
function triggers(module: ModuleParts, options: readonly DeclaredOption[]): ReadonlySet<string> {
  const own = options.map(({ path }) => path)
  const isEnabled = own.some((path) => isEnabling(path.at(-1)))
  const isService = own.some(([first]) => first === "services")
  const read = module.read.filter(
    ([first]) => first === "programs" || !(isEnabled || (isService && first === "services")),
  )
  return new Set(
    [...own, ...read.filter((path) => !describing.test(path.join(".")))].map(sectionOf),
  )
}

/** Options that tell what a machine is: nothing is there because of them. */
const describing = /^(?:networking\.(?:hostName|domain|fqdn\w*|proxy)|system\.|nixpkgs\.|ids\.)/

/** Whether an option names an account. */
export function namesAccount(path: readonly string[]): boolean {
  return /(?:^|[a-z])(?:user|group|User|Group)$/.test(path.at(-1) ?? "")
}

function addDefault(path: readonly string[], text: string | undefined, lines: Lines): void {
  const account = namesAccount(path) ? /^"([a-z_][\w-]*)"$/.exec(text ?? "")?.[1] : undefined
  const line = lines.get(sectionOf(path))
  if (account === undefined || line === undefined) return
  line.users.add(account)
  line.groups.add(account)
}

/** What is enabled without being said: by itself, or by an option of another section. */
function enabledByDefault(bundle: readonly Row[], lines: Lines): readonly string[] {
  return bundle.flatMap(({ path, default: text = "false" }) => {
    if (path.length > 3 || path.at(-1) !== "enable" || text.startsWith("false")) return []
    const section = sectionOf(path)
    const other = /^config((?:\.[\w-]+)+)/.exec(text)?.[1]?.split(".").slice(1)
    if (other === undefined) return [section]
    lines.get(sectionOf(other))?.sections.add(section)
    return []
  })
}

/** Sections and all that they have do something. */
function reachedFrom(sections: readonly string[], lines: Lines): ReadonlySet<string> {
  const reached = new Set(sections)
  // what is added to a set while it is gone through comes up too
  for (const section of reached)
    for (const next of lines.get(section)?.sections ?? []) reached.add(next)
  return reached
}

function print(lines: Lines, machine: Brought, always: ReadonlySet<string>): string {
  const common = emptyLine()
  for (const section of always)
    for (const kind of broughtKinds)
      for (const name of lines.get(section)?.[kind] ?? [])
        // what such modules have no names for, the machine tells
        if (!name.startsWith("*")) common[kind].add(name)
  for (const kind of broughtKinds)
    for (const name of machine[kind]) if (!mayBeNamed(common[kind], name)) common[kind].add(name)
  const rows = [...lines]
    .filter(([section]) => !always.has(section))
    .map(([section, line]) => {
      const sections = new Set([...always, section])
      return [section, beyond(line, { ...common, sections })] as const
    })
  const silent = rows.filter(([, line]) => columns.every((column) => line[column].size === 0))
  common.sections = new Set([...always, ...silent.map(([section]) => section)])
  const told = rows.filter((each) => !silent.includes(each))
  return [["section", ...columns].join("\t"), row(everywhere, common)]
    .concat(told.map(([section, line]) => row(section, line)).toSorted())
    .map((line) => `${line}\n`)
    .join("")
}

/** What a section brings beyond what every machine may have. */
function beyond(line: Line, common: Columns): Columns {
  const rest = (column: keyof Columns) =>
    new Set([...line[column]].filter((name) => !common[column].has(name)))
  return {
    users: rest("users"),
    groups: rest("groups"),
    services: rest("services"),
    sections: rest("sections"),
  }
}

function row(section: string, line: Columns): string {
  return [section, ...columns.map((column) => [...line[column]].toSorted().join(" "))].join("\t")
}
