/**
 * What a fleet was in a revision of its repository: the tree that was committed, and the record of its
 * layouts. It is read into a folder of its own; neither the user's files nor the index are touched.
 */
import { mkdtemp, realpath, rm } from "node:fs/promises"
import { readdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, posix, relative, sep } from "node:path"
import { type Lock, lockName, parseLock } from "../lock/lock-file.ts"
import { entryAt } from "../output/disk.ts"
import type { GeneratedTree } from "../output/tree.ts"
import { manifestName } from "../output/tree-path.ts"
import { type Problem, problem } from "../problems/problem.ts"
import type { Checked } from "../problems/schema.ts"
import { isInRepository, runGit } from "../project/git.ts"

/** What a revision has of a fleet. */
export interface Base {
  /** The commit; nothing where a machine runs none, as it is not installed. */
  readonly revision: string | undefined
  /** Empty where the revision knows nothing of the fleet: all of its hosts are new. */
  readonly tree: GeneratedTree
  /** Nothing where there is no record, or none that can be read. */
  readonly lock: Lock | undefined
}

/** Where a fleet is. */
export interface FleetFiles {
  /** Absolute path of its definition. */
  readonly file: string
  /** Absolute path of the folder that its tree is written into. */
  readonly out: string
}

/**
 * Reads a revision. Problems: NG730 there is no repository, or no commit in it; NG731 it has no such
 * revision; NG732 the revision has the fleet, but no tree of it.
 */
export async function baseOf(
  fleet: FleetFiles,
  revision: string,
  signal: AbortSignal,
): Promise<Checked<Base>> {
  const directory = dirname(fleet.file)
  const inside = await runGit(["rev-parse", "--show-toplevel"], { directory, signal })
  if (inside.status !== 0) {
    const told = isInRepository(directory) ? unreadRepository : noRepository
    return { problems: [told(fleet, inside.errors)] }
  }
  const found = await commitOf(fleet, revision, signal)
  if (found.value === undefined) return { problems: found.problems }
  const top = inside.output.replace(/\n$/, "")
  const real = await realpath(directory)
  const at = (file: string) =>
    relative(top, join(real, relative(directory, file)))
      .split(sep)
      .join("/")
  const paths = { file: at(fleet.file), out: at(fleet.out), lock: at(join(directory, lockName)) }
  if (paths.out.startsWith("../")) return { problems: [elsewhere(fleet)] }
  const commit = { top, commit: found.value, paths: Object.values(paths), signal }
  return await inFolder(commit, fleet, (folder) => {
    const tree = treeIn(join(folder, paths.out))
    const isKnown = entryAt(folder, paths.file).kind === "file"
    if (isKnown && !tree.has("flake.nix"))
      return { problems: [neverBuilt(fleet, revision, paths.out)] }
    const value = { revision: found.value, tree, lock: lockIn(folder, paths.lock) }
    return { value, problems: [] }
  })
}

async function commitOf(
  fleet: FleetFiles,
  revision: string,
  signal: AbortSignal,
): Promise<Checked<string>> {
  const named = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]
  const { status, output } = await runGit(named, { directory: dirname(fleet.file), signal })
  if (status === 0) return { value: output.trim(), problems: [] }
  return { problems: [revision === lastCommit ? noCommit(fleet) : noRevision(fleet, revision)] }
}

/** The revision that is compared with where none is named. */
export const lastCommit = "HEAD"

/** Files of a commit: paths from the repository's folder. */
interface Wanted {
  readonly top: string
  readonly commit: string
  readonly paths: readonly string[]
  readonly signal: AbortSignal
}

/** Works with the files of a commit in a folder that is gone afterwards. */
async function inFolder<Result>(
  { top, commit, paths, signal }: Wanted,
  fleet: FleetFiles,
  work: (folder: string) => Checked<Result>,
): Promise<Checked<Result>> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), "nixgen-"))
  const git = { directory: top, signal, index: join(folder, "index") }
  const tree = `${join(folder, "tree")}/`
  // of a sparse checkout, all is wanted
  const checkout = ["-c", "core.sparseCheckout=false", "checkout-index", "--quiet", "-z", "--stdin"]
  try {
    const read = await runGit(["-c", "core.sparseCheckout=false", "read-tree", commit], git)
    const listed = await runGit(["--literal-pathspecs", "ls-files", "-z", "--", ...paths], git)
    const files = listed.output.split("\0").filter(Boolean)
    const written = await runGit([...checkout, `--prefix=${tree}`], { ...git, paths: files })
    const failed = [read, listed, written].find(({ status }) => status !== 0)
    return failed === undefined ? work(tree) : { problems: [unread(fleet, commit, failed.errors)] }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The files of a folder, without what nixgen notes of them; links are none of its files. */
function treeIn(folder: string): GeneratedTree {
  return new Map(
    filesIn(folder).flatMap((path) => {
      const entry = entryAt(folder, path)
      if (entry.kind !== "file" || path === manifestName) return []
      return [[path, { content: entry.content, executable: entry.executable }] as const]
    }),
  )
}

function filesIn(folder: string, path = ""): readonly string[] {
  if (entryAt(folder, path).kind !== "folder") return path === "" ? [] : [path]
  return readdirSync(join(folder, path))
    .toSorted()
    .flatMap((name) => filesIn(folder, posix.join(path, name)))
}

function lockIn(folder: string, path: string): Lock | undefined {
  const entry = entryAt(folder, path)
  if (entry.kind !== "file") return undefined
  return parseLock(Buffer.from(entry.content).toString(), path).value?.[0]
}

function noRepository({ file }: FleetFiles, words: string): Problem {
  return problem("NG730", {
    place: { file },
    message: "the fleet is in no git repository, so there is nothing to compare it with",
    detail: words.trim(),
    hint: "`git init`, and commit what `nixgen build` writes",
  })
}

function unreadRepository({ file }: FleetFiles, words: string): Problem {
  return problem("NG730", {
    place: { file },
    message:
      "git does not read the repository of the fleet, so there is nothing to compare it with",
    detail: words.trim(),
    hint: "do what git says, until `git status` reads it",
  })
}

function noCommit({ file }: FleetFiles): Problem {
  return problem("NG730", {
    place: { file },
    message: "the repository has no commit yet, so there is nothing to compare the fleet with",
    hint: "commit the fleet with what `nixgen build` writes",
  })
}

function elsewhere({ out }: FleetFiles): Problem {
  return problem("NG730", {
    place: { file: out },
    message: "the generated folder is outside of the repository that the fleet is in",
    hint: "a plan compares with the tree that is committed beside the definitions",
  })
}

function unread({ file }: FleetFiles, commit: string, words: string): Problem {
  return problem("NG731", {
    place: { file },
    message: `git cannot read the files of ${commit}`,
    detail: words.trim(),
    hint: "`git fsck` says what is missing; a partial clone needs the network",
  })
}

function noRevision({ file }: FleetFiles, revision: string): Problem {
  return problem("NG731", {
    place: { file },
    message: `git knows no revision "${revision}" here`,
    hint: `where the clone is shallow, as in CI, fetch it first: \`git fetch origin ${revision.replace(/^origin\//, "")}\``,
  })
}

function neverBuilt({ file }: FleetFiles, revision: string, out: string): Problem {
  return problem("NG732", {
    place: { file },
    message: `${revision === lastCommit ? "the last commit" : revision} has the fleet, but no generated flake in ${out}`,
    hint: "commit what `nixgen build` writes, or name a revision that has it: --base REV",
  })
}
