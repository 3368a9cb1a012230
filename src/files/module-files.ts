/**
 * What a NixOS module of the user's refers to by relative paths: `imports = [ ./users.nix ]`,
 * `callPackage ../pkgs/tool { }`, `readFile ./motd`. All of it is taken along, in folders as they
 * are, so that the paths lead to the same files.
 */
import { readFileSync, readdirSync } from "node:fs"
import { basename, dirname, join, relative, resolve, sep } from "node:path"
import { appendAll } from "../append.ts"
import type { FileAlong, SourceFile } from "../nix/syntax/ast.ts"
import { isPathLiteral } from "../nix/syntax/literals.ts"
import { parseNix } from "../nix/syntax/parse.ts"
import { type Impurity, impuritiesIn } from "../nix/syntax/impurities.ts"
import { type PathReference, isImported, pathReferences } from "../nix/syntax/path-references.ts"
import { type Place, type Problem, hasErrors, lineAndColumn, problem } from "../problems/problem.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { copyName } from "./copy-name.ts"
import { impureProblem } from "./impure-problem.ts"
import { undefinedNames } from "./undefined-names.ts"
import { commonFolder, isInside, kindAt, realPath } from "./folders.ts"

/** A module with what it refers to, and the path of its copy. */
export interface ModuleFiles {
  /** The name of the copy; a path in a folder of its own where it has others beside it. */
  readonly name: string
  readonly file: SourceFile
}

/** What was found of a module and of what it refers to, so far. */
interface Search {
  readonly root: string
  /** The folder of the definitions, which no module takes along. */
  readonly definitions: string
  /** Where each file and folder is referred to. */
  readonly found: Map<string, Place | undefined>
  /** Those of them that are folders. */
  readonly folders: string[]
  /** Files that may be missing, and are. */
  readonly missing: string[]
  /** Files of Nix that are still to be read, and all that ever were to be. */
  readonly unread: string[]
  readonly seen: Set<string>
  /** What each file of Nix imports, and what finds its names that nothing binds: data may have any. */
  readonly imports: Map<string, readonly string[]>
  readonly unbound: Map<string, () => readonly Problem[]>
  /**
   * Files of Nix that are in such folders. Not known to be used: what they refer to is taken along
   * where it can be.
   */
  readonly beside: string[]
  /** Whether what is being read is known to be used. */
  readonly isUsed: boolean
  readonly problems: Problem[]
}

/** What is imported: of a folder, Nix takes the `default.nix` in it. Problem: NG006 there is none. */
export function asModule(file: SourceFile): SourceFile {
  const inside = join(file.source, "default.nix")
  if (hasErrors(file.problems) || kindAt(file.source) !== "folder" || kindAt(inside) === "file")
    return file
  return { ...file, problems: [...file.problems, missingFile(inside, file.place)] }
}

/** The file that Nix reads where it imports what is at a path. */
export function moduleAt(path: string): string {
  return kindAt(path) === "folder" ? join(path, "default.nix") : path
}

/**
 * Follows the paths in a module, in all modules that it leads to, and so on; of a folder, those in the
 * modules in it that are `used`, by their paths from it on. Problems: NG011 a file
 * that is no Nix; NG033 a name that nothing binds; NG055 a path
 * that cannot be followed; NG056 one that is looked up elsewhere.
 */
export function moduleFiles(file: SourceFile, used: readonly string[] = []): ModuleFiles {
  if (hasErrors(file.problems)) return { name: copyName(basename(file.source)), file }
  const { entry, search } = begun(file)
  const entries = used.map((each) => join(entry, each))
  for (const each of entries) enter(each, search)
  readAll(entry, search)
  appendAll(search.problems, unboundIn([entry, ...entries], search))
  return arranged(file, entry, search)
}

/**
 * What a module, and all that it leads to, is known to need. Problems: those of `moduleFiles`, but for names
 * that nothing binds.
 */
export function neededFiles(file: SourceFile): Pick<SourceFile, "along" | "problems"> {
  if (hasErrors(file.problems)) return { along: [], problems: file.problems }
  const { entry, search } = begun(file)
  readReached(entry, search)
  const { problems } = search
  return { along: alongOf(entry, search), problems: [...file.problems, ...problems] }
}

function begun({ source, place, root, folder }: SourceFile) {
  const entry = realPath(source)
  const search: Search = {
    root: realPath(root),
    definitions: realPath(folder),
    found: new Map([[entry, place]]),
    folders: [],
    missing: [],
    unread: [],
    seen: new Set(),
    imports: new Map(),
    unbound: new Map(),
    beside: [],
    isUsed: true,
    problems: [],
  }
  if (kindAt(entry) === "file") reach(entry, search)
  else enter(entry, search)
  return { entry, search }
}

/** What nothing binds in modules, and in whatever is imported for certain: of a folder, Nix takes the `default.nix`. */
function unboundIn(entries: readonly string[], { imports, unbound }: Search): readonly Problem[] {
  const reached = new Set(entries.flatMap(asImported))
  for (const file of reached) for (const each of imports.get(file) ?? []) reached.add(each)
  return [...reached].flatMap((file) => unbound.get(file)?.() ?? [])
}

function asImported(path: string): readonly string[] {
  return [path, join(path, "default.nix")]
}

/** Reads what is known to be used first, so that what is wrong with it is not passed over. */
function readAll(entry: string, search: Search): void {
  readReached(entry, search)
  for (let next = search.beside.pop(); next !== undefined; next = search.beside.pop()) {
    const lenient = { ...search, isUsed: false, unread: [], problems: [] }
    reach(next, lenient)
    readReached(entry, lenient)
  }
}

function readReached(entry: string, search: Search): void {
  for (let next = search.unread.pop(); next !== undefined; next = search.unread.pop()) {
    readModule(next, next === entry, search)
  }
}

/** Notes a file of Nix to be read. */
function reach(file: string, { unread, seen }: Search): void {
  if (seen.has(file)) return
  seen.add(file)
  unread.push(file)
}

/** Notes the Nix in what is referred to, to be read. */
function enter(path: string, search: Search): void {
  const kind = kindAt(path)
  if (kind === "folder") {
    if (kindAt(join(path, "default.nix")) === "file") reach(join(path, "default.nix"), search)
    if (isTaken(path, search)) return
    search.folders.push(path)
    appendAll(search.beside, nixFilesIn(path))
  } else if (kind === "file" && path.endsWith(".nix")) reach(path, search)
}

/** Whether there is a folder that Nix cannot import. */
function lacksModule(path: string): boolean {
  return kindAt(path) === "folder" && kindAt(join(path, "default.nix")) !== "file"
}

/** Whether a path is in a folder that is taken along. */
function isTaken(path: string, { folders }: Search): boolean {
  return folders.some((each) => isInside(each, path))
}

/** The files of Nix in a folder and below, in order; none where it cannot be read. */
export function nixFilesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".nix"))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
  } catch {
    return []
  }
}

function readModule(file: string, isEntry: boolean, search: Search): void {
  const { value: text } = outcomeOf(() => readFileSync(file, "utf8"), [])
  if (text === undefined) return
  const { value, problems } = outcomeOf(() => parseNix(text, file), [])
  appendAll(search.problems, problems)
  if (value === undefined) return
  const placeOf = (start: number): Place => ({ file, ...lineAndColumn(text, start) })
  const impure = impuritiesIn(value.expression).filter(({ kind }) => !isPath(kind))
  const warnings = impure.map((each) =>
    impureProblem(each, { severity: "warning", place: placeOf(each.node.start) }),
  )
  appendAll(search.problems, warnings)
  search.unbound.set(file, () => undefinedNames(value.expression, placeOf))
  const paths = pathReferences(value)
  const imported = paths.filter(({ use, isWhole }) => use === "imported" && isWhole)
  search.imports.set(
    file,
    imported.flatMap(({ text: path }) => asImported(resolve(dirname(file), path))),
  )
  for (const path of paths) follow(path, { file, isEntry, placeOf }, search)
}

/** Paths are followed, and told of where they lead out of the project. */
function isPath(kind: Impurity["kind"]): boolean {
  return kind === "home" || kind === "absolute" || kind === "relative"
}

/** Where a path is written. */
interface Site {
  readonly file: string
  readonly isEntry: boolean
  /** The place of an offset in it. */
  readonly placeOf: (start: number) => Place
}

function follow(path: PathReference, { file, isEntry, placeOf }: Site, search: Search): void {
  const { found, isUsed, missing, problems } = search
  if (path.text.startsWith("/") && path.use === "named") return
  const folder = dirname(file)
  const written = path.isWhole ? path.text : path.text.slice(0, path.text.lastIndexOf("/") + 1)
  const target = resolve(folder, written)
  const fault = faultOf(path, target, search)
  const place = placeOf(path.start)
  if (isUsed && isImported(path) && lacksModule(target))
    problems.push(missingFile(join(target, "default.nix"), place))
  if (fault === undefined && (found.has(target) || isTaken(target, search))) {
    // what is in a folder is copied with it, and nobody else would tell of what is not
    const isMissing = isTaken(target, search) && kindAt(target) === undefined
    if (isMissing && isUsed && !path.isOptional) problems.push(missingFile(target, place))
    return enter(target, search)
  }
  if (fault !== undefined) problems.push(problem("NG055", { ...fault, place }))
  else if (!isEntry && realPath(file) !== join(realPath(folder), basename(file)))
    problems.push(throughLink(file, place))
  else if (kindAt(target) === undefined && (path.isOptional || !isUsed)) missing.push(target)
  else {
    found.set(target, place)
    enter(target, search)
  }
}

/** Why a path cannot be followed. */
function faultOf(
  { text, isWhole }: PathReference,
  target: string,
  { root, definitions }: Search,
): Pick<Problem, "message" | "hint"> | undefined {
  const named = isWhole ? text : `${text}\${…}`
  if (/^[~/]/.test(text)) {
    const message = `${named} is no part of the project`
    return { message, hint: "copy it into the project, and write its path relative to this file" }
  }
  if (!isInside(root, target)) {
    const message = `${named} leads out of the project`
    return { message, hint: `copy it into ${root}, and write its path relative to this file` }
  }
  if (!isInside(target, definitions)) return undefined
  const message = `${named} may be anything in the folder of the definitions`
  const hint = "write out the path of the file that is meant, or move what is meant to a folder"
  return { message, hint: `${hint} of its own` }
}

/** The problem of a file that is taken along as data, and that Nix reads with what is not. */
export function notAlong({ source, place, folder }: SourceFile, missing: string): Problem {
  const written = JSON.stringify(`./${relative(folder, source)}`).replace('"./../', '"../')
  return problem("NG055", {
    place,
    message: `${basename(source)} needs ${missing}, which is not taken along with it`,
    hint: `write nixModule(${written}), which takes along what a file of Nix refers to`,
  })
}

/**
 * What is wrong with a file that was taken along as data, and that is a module where it stands, beside what
 * else is `taken` along with it. Problems: those of `neededFiles`; NG055 what it refers to.
 */
export function dataAsModule(
  file: SourceFile,
  taken: () => ReadonlySet<string>,
): readonly Problem[] {
  if (file.isFollowed === true || hasErrors(file.problems)) return []
  const { along, problems } = neededFiles(asModule({ ...file, source: moduleAt(file.source) }))
  // what is in a folder is copied with it
  const missing = along.filter((each) => !isInside(realPath(file.source), each.source))
  const lacking = missing.filter(({ source }) => !taken().has(source))
  return [...problems, ...lacking.map(({ source }) => notAlong(file, source))]
}

function missingFile(target: string, place: Place | undefined): Problem {
  return problem("NG006", {
    place,
    message: `there is no file ${target}`,
    hint: "the path is relative to the file that it is written in",
  })
}

function throughLink(file: string, place: Place): Problem {
  return problem("NG055", {
    place,
    message: `${basename(file)} is a symbolic link, and this path is relative to where that leads`,
    hint: "import the file that the link leads to",
  })
}

/** What was found beside a module, but for what is in folders that were. */
function alongOf(entry: string, { found, folders }: Search): readonly FileAlong[] {
  return [...found]
    .filter(
      ([path]) => path !== entry && !folders.some((each) => each !== path && isInside(each, path)),
    )
    .map(([source, place]) => ({ path: relative(dirname(entry), source), source, place }))
}

/** The copies in folders as they are, from the one down that holds them all. */
function arranged(file: SourceFile, entry: string, search: Search): ModuleFiles {
  const { folders, missing } = search
  const isFolder = folders.includes(entry)
  const along = alongOf(entry, search)
  const top = commonFolder([
    isFolder ? entry : dirname(entry),
    ...along.map((each) => (folders.includes(each.source) ? each.source : dirname(each.source))),
    ...missing.map((path) => dirname(path)),
  ])
  const problems = [...file.problems, ...search.problems]
  const whole = { ...file, along, problems, isFollowed: true } as const
  const own = basename(file.source)
  if (along.length === 0 && missing.length === 0 && own !== "default.nix")
    return { name: copyName(own), file: whole }
  const way = relative(top, entry)
  const inside = isFolder ? way : join(dirname(way), copyName(basename(way)))
  const name = join(folderName(file.source), inside)
  if (isPathLiteral(`./${name}`)) return { name, file: whole }
  return {
    name: copyName(own),
    file: { ...whole, problems: [...problems, unnamable(way, isFolder, file)] },
  }
}

/** What the folder of a module and of what it refers to is called: as the module is. */
function folderName(source: string): string {
  const own = basename(source, ".nix")
  return copyName(own === "default" ? basename(dirname(source)) : own)
}

/** The folders from what the module refers to down to the module itself have to be a path in Nix. */
function unnamable(way: string, isFolder: boolean, { place }: SourceFile): Problem {
  const names = (isFolder ? way : dirname(way)).split(sep)
  const name = names.find((each) => !isPathLiteral(`./${each}`)) ?? way
  return problem("NG055", {
    place,
    message: `the folder ${JSON.stringify(name)} cannot stand in a path of Nix`,
    detail: "The module refers to files outside of it, so that it has to be copied as it is.",
    hint: "rename it: letters, digits and . _ - + are what paths are made of",
  })
}
