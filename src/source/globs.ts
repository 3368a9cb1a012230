/** Files by glob. */
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs"
import { basename, dirname, relative, resolve, sep } from "node:path"
import fastGlob from "fast-glob"
import picomatch from "picomatch"
import { realFiles } from "../files/real-files.ts"

/** The absolute paths that match, in alphabetical order, whatever the file system's own order. */
export function filesMatching(
  globs: string | readonly string[],
  directory: string,
  ignored: readonly string[] = ["**/node_modules/**", "**/*.d.ts", "**/*.test.*"],
): readonly string[] {
  const { cwd, patterns } = fromAbove([globs].flat().filter(Boolean), directory)
  const found = fastGlob.sync(patterns, {
    cwd,
    absolute: true,
    // a link that leads nowhere is told of where it is read: left out, it would be taken for deleted
    onlyFiles: false,
    objectMode: true,
    suppressErrors: true,
    // as they are now: it may be observed what is read
    fs: { statSync: statOfOther, lstatSync, readdirSync },
    ignore: [...ignored],
  })
  const files = found
    .filter(({ dirent, path }) => dirent.isFile() || (dirent.isSymbolicLink() && isBroken(path)))
    .map(({ path }) => path)
  return withoutLoops(files.toSorted())
}

/** Those that name one file, which is not there. */
export function namesMissing(
  globs: string | readonly string[],
  directory: string,
): readonly string[] {
  const wanted = [globs].flat().filter((glob) => glob !== "" && !glob.startsWith("!"))
  return [...new Set(wanted.flatMap(inEachFolder))].filter(
    (glob) => !fastGlob.isDynamicPattern(glob) && !existsSync(resolve(directory, glob)),
  )
}

/** One for each folder that braces list; those of a file's own name are forms, of which it has one. */
function inEachFolder(glob: string): readonly string[] {
  const [, before = "", choices, after = ""] = /^(.*)\{([^{}]*,[^{}]*)\}(.*\/.*)$/.exec(glob) ?? []
  if (choices === undefined) return [glob]
  return choices.split(",").flatMap((choice) => inEachFolder(before + choice + after))
}

/** Whether a file would match, were it there. */
export function matchesGlob(file: string, glob: string, directory: string): boolean {
  const { cwd, patterns } = fromAbove([glob], directory)
  return picomatch.isMatch(relative(cwd, file).split(sep).join("/"), patterns)
}

/** The parents that a glob leads to, after the sign that takes files out. */
const upwards = /^(!?)((?:\.{1,2}\/+)*)/

/** Globs that lead out of a folder, told from one around it: what is ignored counts below that. */
function fromAbove(globs: readonly string[], directory: string) {
  const parted = globs.map((glob) => {
    const [start, sign = "", above = ""] = upwards.exec(glob) ?? [""]
    return { sign, folder: resolve(directory, above), rest: literal(glob.slice(start.length)) }
  })
  const [cwd = directory] = parted
    .map(({ folder }) => folder)
    .toSorted((left, right) => left.length - right.length)
  const patterns = parted.map(({ sign, folder, rest }) => {
    const names = folder === cwd ? [] : relative(cwd, folder).split(sep).map(escaped)
    return sign + [...names, rest].join("/")
  })
  return { cwd, patterns }
}

function escaped(name: string): string {
  return fastGlob.escapePath(name)
}

/** Parentheses without a choice are those of a name, but for those after a sign of patterns. */
function literal(glob: string): string {
  return glob.replace(/(?<![@!?*+\\])\(([^()|]*)\)/g, String.raw`\($1\)`)
}

/** Whether a link leads to nothing; what else it may lead to is a folder around it. */
function isBroken(link: string): boolean {
  try {
    return statSync(link, { throwIfNoEntry: false }) === undefined
  } catch {
    return true
  }
}

/** What is at a path; nothing where a link leads back to a folder that it is in, without end. */
function statOfOther(path: string) {
  const target = realpathSync(path)
  for (let around = dirname(path); ; around = dirname(around)) {
    if (realpathSync(around) === target) throw new Error("the link leads back")
    if (dirname(around) === around) return statSync(path)
  }
}

/** Each file once under each of its names: links lead to it by many ways. */
function withoutLoops(files: readonly string[]): readonly string[] {
  const known = new Set<string>()
  const realFile = realFiles()
  return files.filter((file) => {
    const key = JSON.stringify([realFile(file) ?? file, basename(file)])
    return !known.has(key) && known.add(key)
  })
}
