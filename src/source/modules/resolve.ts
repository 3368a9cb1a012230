/** What the specifiers of imports lead to (Node.js, "Modules"; TypeScript, "Module resolution"). */
import { realpathSync, readFileSync, statSync } from "node:fs"
import { createRequire, isBuiltin } from "node:module"
import { basename, dirname, extname, join, resolve as resolvePath } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import type { ResolverFactory } from "oxc-resolver"
import { projectRoot } from "../../files/folders.ts"
import { type PendingFiles, isGoing } from "../../files/pending.ts"
import { resolution } from "./compilers.ts"
import { remembered } from "../../remembered.ts"
import { importsNixgen } from "./package-imports.ts"
import { propertyAt } from "../../holds-members.ts"

/** What a specifier leads to. */
export type Target =
  /** A file that the loader runs itself. */
  | {
      readonly kind: "file"
      readonly file: string
      /** Whether it was searched for by what the files of packages and of TypeScript say. */
      readonly isSearched?: boolean
    }
  /** What Node runs, as it always does. */
  | { readonly kind: "native"; readonly specifier: string }
  /** What nixgen itself has loaded: its own modules, and its zod. */
  | { readonly kind: "running"; readonly name: string }
  /** Nothing: what is wrong with it. */
  | { readonly kind: "missing"; readonly message: string; readonly hint: string | undefined }

/** How a module asks for another: by `import`, or by `require`. */
export type Manner = "import" | "require"

/** Finds what specifiers lead to; what was found once is remembered. */
export type Resolve = (specifier: string, from: string, manner: Manner) => Target

/** What is looked for where a specifier has no extension, in this order. */
const extensions = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".json"]

/** TypeScript's files may be named as what they are compiled to. */
const extensionAlias = {
  ".js": [".js", ".ts", ".tsx"],
  ".jsx": [".jsx", ".tsx"],
  ".mjs": [".mjs", ".mts"],
  ".cjs": [".cjs", ".cts"],
}

const ownFile = fileURLToPath(import.meta.url)

const typescript: ReadonlySet<string> = new Set([".ts", ".tsx", ".mts", ".cts"])
const sources: ReadonlySet<string> = new Set(extensions)

/** Makes a `Resolve` for one run, in which files that are pending are there already, or gone. */
export function resolver(pending: PendingFiles): Resolve {
  const known = new Map<string, Target>()
  const factory = remembered(factoryFor)
  const find = (specifier: string, from: string, manner: Manner) =>
    factory(manner).resolveFileSync(from, specifier)
  const isForNixgen = remembered((folder: string) => importsNixgen(folder, sources))
  return (specifier, from, manner) => {
    const key = `${manner} ${dirname(from)} ${specifier}`
    const search = { manner, find, pending, isForNixgen }
    const target = known.get(key) ?? resolve(specifier, from, search)
    known.set(key, target)
    return target
  }
}

function factoryFor(manner: Manner): ResolverFactory {
  return new (resolution().ResolverFactory)({
    tsconfig: "auto",
    extensions,
    extensionAlias,
    conditionNames: ["node", manner, "module-sync"],
    mainFields: ["main"],
  })
}

type Find = (
  specifier: string,
  from: string,
  manner: Manner,
) => ReturnType<ResolverFactory["resolveFileSync"]>

/** What the meaning of a specifier depends on beside the file that it stands in. */
interface Search {
  readonly manner: Manner
  readonly find: Find
  readonly pending: PendingFiles
  /** Whether the package in a folder is seen to import nixgen: all of it is run as such, in whichever order. */
  readonly isForNixgen: (folder: string) => boolean
}

function resolve(specifier: string, from: string, search: Search): Target {
  const { manner, find, pending } = search
  if (/^nixgen(\/|$)/.test(specifier)) return { kind: "running", name: specifier }
  if (/^zod(\/|$)/.test(specifier) && sharesZod(from)) return { kind: "running", name: specifier }
  if (isBuiltin(specifier) || specifier.startsWith("data:")) return { kind: "native", specifier }
  const path = specifier.startsWith("file:") ? fileURLToPath(specifier) : specifier
  const isNear = /^(\.{0,2}(\/|$)|[A-Za-z]:[\\/])/.test(path)
  const near = isNear ? resolvePath(dirname(from), path) : undefined
  const comes = near === undefined ? undefined : coming(near, pending)
  if (comes !== undefined) return targetOf(comes, search)
  // as a rule imports name a file as it is: no more has to be known then
  const real = near !== undefined && isFile(near) ? realpathSync(near) : undefined
  // those that are not there are seen so: one that comes takes the place of what is found
  const [named] = near === undefined || real !== undefined ? [] : namesOf(near).filter(isFile)
  const found = real ?? find(path, from, manner).path ?? byNode(specifier, from)
  if (found === undefined || isGoing(found, pending)) return missing(specifier, from)
  const isSearched = real === undefined && named === undefined
  return { ...targetOf(found, search), ...(isSearched && { isSearched }) }
}

/** What a path stands for once what is pending is there: a file, or the index of a folder where no file is. */
function coming(path: string, pending: PendingFiles): string | undefined {
  const isComing = (name: string) => pending.get(name) !== undefined
  const names = namesOf(path)
  const index = namesOf(join(path, "index")).find(isComing)
  return names.find(isComing) ?? (index !== undefined && names.some(isFile) ? undefined : index)
}

/** The files that a path may stand for. */
function namesOf(path: string): readonly string[] {
  const written = extname(path)
  const others = Object.entries(extensionAlias).flatMap(([extension, meant]) =>
    extension === written ? meant.map((each) => path.slice(0, -written.length) + each) : [],
  )
  return [path, ...others, ...extensions.map((extension) => path + extension)]
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** With Yarn's Plug'n'Play, Node's own functions know where packages are. */
function byNode(specifier: string, from: string): string | undefined {
  if (process.versions["pnp"] === undefined) return undefined
  try {
    return createRequire(from).resolve(specifier)
  } catch {
    return undefined
  }
}

/**
 * Whether a file gets nixgen's own zod. The user's files do, so that there is one; a package keeps
 * its own, and so do files that mean an older one.
 */
function sharesZod(from: string): boolean {
  if (isInPackage(from)) return false
  const version = memberOf(manifestAbove(dirname(from), "node_modules/zod"), "version")
  return typeof version !== "string" || version.startsWith("4.")
}

/** The nearest package.json at a path below a folder or one above it. */
function manifestAbove(folder: string, path: string): unknown {
  const file = join(folder, path, "package.json")
  if (isFile(file)) return JSON.parse(readFileSync(file, "utf8"))
  return dirname(folder) === folder ? undefined : manifestAbove(dirname(folder), path)
}

/** Who runs a file: Node those of packages, but for TypeScript and what is made for nixgen. */
function targetOf(file: string, { isForNixgen }: Pick<Search, "isForNixgen">): Target {
  const extension = extname(file)
  const isOwn = !isInPackage(file) || typescript.has(extension) || usesNixgen(file, isForNixgen)
  return isOwn && sources.has(extension)
    ? { kind: "file", file }
    : { kind: "native", specifier: pathToFileURL(file).href }
}

/** Whether a file is part of an installed package, and not the user's own. */
export function isInPackage(file: string): boolean {
  return /[\\/]node_modules[\\/]/.test(file)
}

/** Whether the package that a file is part of says that it needs nixgen, or is seen to. */
function usesNixgen(file: string, isForNixgen: Search["isForNixgen"]): boolean {
  const manifest = manifestAbove(dirname(file), "")
  const isSaid = ["dependencies", "peerDependencies", "devDependencies"].some(
    (kind) => memberOf(memberOf(manifest, kind), "nixgen") !== undefined,
  )
  return isSaid || isForNixgen(projectRoot(dirname(file)))
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? propertyAt(value, name)
    : undefined
}

function missing(specifier: string, from: string): Target {
  const isPackage = /^[^./]/.test(specifier) && !specifier.startsWith("#")
  const usesPnp = isPackage && isAbove(dirname(from), ".pnp.cjs")
  return {
    kind: "missing",
    message: `there is no module ${JSON.stringify(specifier)} for ${basename(from)}`,
    hint: usesPnp
      ? "the project has Yarn's Plug'n'Play: start nixgen by `yarn nixgen`, which knows its packages"
      : isPackage
        ? `install the package, or name a file by "./"`
        : undefined,
  }
}

/** The address of what nixgen itself finds by a name. Throws Node's own error where that is nothing. */
export function ownAddress(specifier: string): string {
  if (isBuiltin(specifier)) return `node:${specifier}`
  const { path } = factoryFor("import").resolveFileSync(ownFile, specifier)
  return pathToFileURL(path ?? createRequire(ownFile).resolve(specifier)).href
}

function isAbove(folder: string, name: string): boolean {
  if (isFile(join(folder, name))) return true
  return dirname(folder) !== folder && isAbove(dirname(folder), name)
}
