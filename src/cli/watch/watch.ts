/** `--watch`: building again whenever something that a build depends on changes. */
import { type Stats, existsSync, lstatSync, readFileSync } from "node:fs"
import { basename, dirname, relative, sep } from "node:path"
import type { FSWatcher } from "chokidar"
import { isInside, kindAt, realPath } from "../../files/folders.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { stagingPrefix } from "../../output/tree-path.ts"
import { type ExitStatus, exitStatus } from "../outcome/exit-status.ts"
import { tellFailure } from "../outcome/failure.ts"
import type { Reporter } from "../outcome/report.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** What the last build depends on. */
export interface Watched {
  readonly fleets: readonly Pick<ProjectFleet, "file" | "out">[]
  /** What it read: files, and folders that were taken along whole. Absolute paths. */
  readonly reads: readonly string[]
  /** Those of the files that definitions read by themselves. */
  readonly data?: readonly string[]
  /** Whether it was right: where not, it may have read less than it depends on. */
  readonly isRight: boolean
  /** The text of files that it wrote among the definitions. */
  readonly written: ReadonlyMap<string, string>
}

/** What is done of what has changed. */
export interface Rebuilding {
  readonly build: (changed: readonly string[]) => Promise<Watched | undefined>
  /** Prepares for it while further changes are waited for. */
  readonly expect?: (changed: readonly string[]) => void
}

// in milliseconds
/** How long files must have been left alone: editors write in several steps. */
const quiet = 65
/** How often a folder that is gone is looked for. */
const lookout = 500

/** Builds at once and after every change, of the paths that have changed, until the user interrupts. */
export async function watch(
  fleets: Watched["fleets"],
  terminal: Terminal,
  { build, expect }: Rebuilding,
  report: Reporter,
): Promise<ExitStatus> {
  const { watch: watchFiles } = await import("chokidar")
  const unbuilt = new Set<string>()
  let begun = Date.now()
  let scope = scopeOf({ fleets, reads: [], isRight: false, written: new Map() })
  const rebuilding = repeated(async () => {
    // editors that read the problems forget those of the build before at this line
    terminal.tell("building …")
    begun = Date.now()
    const paths = [...unbuilt]
    unbuilt.clear()
    const watched = await outcomeOf(async () => await build(paths), terminal, report)
    if (watched !== undefined) scope = scopeOf(watched, scope)
    inside.follow(scope.roots)
    outside.follow(scope.outside)
    terminal.tell("waiting for changes …")
  })
  // links such as those of `nix build` lead out of the project; what is read through one is known
  const options = { ignoreInitial: true, followSymlinks: false }
  const ignored = (path: string) => isIgnored(path, scope)
  const changed = (path: string, isNew = true) => {
    const link = linkAt(path)
    if (link === undefined ? !(isNew || mayBeRead(path, scope)) : wasThere(link, begun)) return
    if (!isOfInterest(path, scope)) return
    if (unbuilt.size === 0) expect?.([path])
    unbuilt.add(path)
    rebuilding.soon()
  }
  const inside = following(watchFiles([], { ...options, ignored }), changed, terminal)
  const outside = following(
    watchFiles([], { ...options, depth: 0 }),
    (path) => {
      if (scope.reads.has(path) || scope.outside.includes(path)) changed(path)
    },
    terminal,
  )
  inside.follow(scope.roots)
  await rebuilding.now()
  const { signal } = terminal
  // whoever interrupts the first build wants no further one
  if (!signal.aborted)
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }))
  await Promise.all([inside.close(), outside.close(), rebuilding.end()])
  return exitStatus.done
}

/** A build that cannot be done ends neither the watching nor what is known to be watched. */
async function outcomeOf(
  build: () => Promise<Watched | undefined>,
  terminal: Terminal,
  report: Reporter,
): Promise<Watched | undefined> {
  try {
    return await build()
  } catch (error) {
    if (!terminal.signal.aborted) tellFailure(error, report)
    return undefined
  }
}

/** Runs a task one time after the other: once more for all that happens while it runs. */
function repeated(task: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let isDue = false
  const untilNotDue = async () => {
    do {
      isDue = false
      await task()
    } while (isDue)
    running = undefined
  }
  const now = async () => {
    isDue = true
    await (running ??= untilNotDue())
  }
  return {
    now,
    soon: () => {
      clearTimeout(timer)
      timer = setTimeout(() => void now(), quiet)
    },
    end: async () => {
      clearTimeout(timer)
      isDue = false
      await running
    },
  }
}

/** Follows folders, also those that go and come back, whatever the system says of some of them. */
function following(
  watcher: FSWatcher,
  changed: (path: string, isNew?: boolean) => void,
  terminal: Terminal,
) {
  const followed = new Set<string>()
  const gone = new Set<string>()
  const told = new Set<string>()
  watcher.on("all", (event, path) => {
    if (event === "unlinkDir" && followed.delete(path)) gone.add(path)
    changed(path, event !== "change")
  })
  watcher.on("error", (error) => {
    const message = error instanceof Error ? error.message : String(error)
    if (!told.has(message)) terminal.tell(`some changes will not be seen: ${message}`)
    told.add(message)
  })
  const follow = (folders: readonly string[]) => {
    for (const folder of folders) {
      if (followed.has(folder)) continue
      if (!existsSync(folder)) gone.add(folder)
      else {
        followed.add(folder)
        watcher.add(folder)
      }
    }
  }
  const timer = setInterval(() => {
    const back = [...gone].filter((folder) => existsSync(folder))
    for (const folder of back) gone.delete(folder)
    follow(back)
    for (const folder of back) changed(folder)
  }, lookout)
  return {
    follow,
    close: async () => {
      clearInterval(timer)
      await watcher.close()
    },
  }
}

/** What is watched, and what of it counts. */
interface Scope {
  readonly reads: ReadonlySet<string>
  /** Those of them that are folders. */
  readonly folders: readonly string[]
  /** The text of what definitions read by themselves, as it is after the build. */
  readonly data: ReadonlyMap<string, string>
  /** The text of files that is no change: what the build wrote, and what each build leaves of data alike. */
  readonly written: Watched["written"]
  readonly outs: readonly string[]
  /** Folders in which everything counts: a new file can be a new host. */
  readonly roots: readonly string[]
  /** The folders of what is read from elsewhere: a file that an editor replaces is another file. */
  readonly outside: readonly string[]
}

function scopeOf(watched: Watched, before?: Scope): Scope {
  const { fleets, isRight } = watched
  // what a link leads to changes by its own path
  const named = [...watched.reads, ...(isRight ? [] : (before?.reads ?? []))]
  const reads = [...new Set(named.flatMap((path) => [path, realPath(path)]))]
  const folders = reads.filter((path) => kindAt(path) === "folder")
  const roots = [...new Set([...fleets.map(({ file }) => dirname(file)), ...folders])]
  const inside = { roots, outs: fleets.map(({ out }) => out) }
  const elsewhere = reads.filter(
    (path) => isIgnored(path, inside) || !roots.some((root) => isInside(root, path)),
  )
  const outside = [...new Set(elsewhere.map((path) => dirname(path)))]
  const data = textsOf(watched.data ?? [])
  // definitions may write what they read: it is there anew after each build
  const alike = [...data].filter(([path, text]) => before?.data.get(path) === text)
  const written = new Map([...alike, ...watched.written])
  return { ...inside, reads: new Set(reads), folders, data, written, outside }
}

function textsOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const files = paths.filter((path) => kindAt(path) === "file")
  return new Map(files.map((path) => [path, readFileSync(path, "utf8")]))
}

/** Folders that change without any definition doing so: what is installed, git's own. */
const foreign = ["node_modules", ".git"]

/** Whether a path leads into such a folder, or into one in which a build is staged. */
export function isForeign(path: string): boolean {
  const names = path.split(sep)
  return names.some((name) => foreign.includes(name) || name.startsWith(stagingPrefix))
}

function isIgnored(path: string, { roots, outs }: Pick<Scope, "roots" | "outs">): boolean {
  if (outs.some((out) => isInside(out, path))) return true
  const within = roots.filter((root) => isInside(root, path))
  return within.length > 0 && within.every((root) => isForeign(relative(root, path)))
}

/** What modules and their settings are written in: of these, a build may read more than it can tell. */
const sources = /\.(?:[mc]?[jt]sx?|json|nix)$/

/**
 * Whether another text of a file that was there before can matter: the log that a build is written to is
 * another one with each.
 */
function mayBeRead(path: string, { reads, folders }: Scope): boolean {
  const isTaken = folders.some((folder) => isInside(folder, path))
  return reads.has(path) || sources.test(path) || isTaken
}

/** A link, which may lead elsewhere than before; nothing where there is none. */
function linkAt(path: string): Stats | undefined {
  try {
    const found = lstatSync(path)
    return found.isSymbolicLink() ? found : undefined
  } catch {
    return undefined // it is gone, or what it was in is no folder any more
  }
}

/** How coarse the clock of a file system may be, in milliseconds. */
const tick = 100

/** Whether a build has found a link as it is: what watches tells of each that it comes upon, as if it were new. */
function wasThere({ ctimeMs }: Stats, begun: number): boolean {
  return ctimeMs < begun - tick
}

/** What editors write beside a file while it is open: vim's, Emacs', and most others' backups. */
const scratch = /^(?:\..*\.sw.|4913|.*~|\.?#.*)$/

function isOfInterest(path: string, { reads, written }: Scope): boolean {
  const text = written.get(path)
  if (text !== undefined && existsSync(path) && readFileSync(path, "utf8") === text) return false
  return reads.has(path) || !scratch.test(basename(path))
}
