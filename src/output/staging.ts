/**
 * A build's own folder inside the one that it writes to: new contents wait there until they are
 * renamed into place. It is the build's claim too: whoever sees another's withdraws, and from one
 * that was taken away, nothing can be renamed any more.
 */
import { randomBytes } from "node:crypto"
import { lstatSync, mkdirSync, opendirSync, rmSync, rmdirSync } from "node:fs"
import { basename, join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { type Problem, ProblemError, problem } from "../problems/problem.ts"
import { unlessGone } from "./disk.ts"
import { type ProcessName, isRunning, ownProcess } from "./processes.ts"
import { stagingPrefix } from "./tree-path.ts"

/** How a build waits for another one. */
export interface Waiting {
  /** Called once, with the folder that another build writes to, and what is known of that build. */
  readonly waiting?: ((folder: string, other: string) => void) | undefined
  /** Ends the waiting. */
  readonly signal?: AbortSignal | undefined
}

// all in milliseconds
/** How long another build is waited for. */
const patience = 90_000
/** How long a build on another machine can be silent: each file that it stages or moves shows. */
const longestSilence = 60_000
/** What two builds that start at once cost each other is not worth a word. */
const shortWait = 200

/**
 * Makes the staging folder of the one build that writes to a folder, as soon as no other one does.
 * Throws a `ProblemError` (NG045) where another takes too long.
 */
export async function claim(folder: string, { waiting, signal }: Waiting): Promise<string> {
  const start = performance.now()
  let tell = waiting
  for (;;) {
    mkdirSync(folder, { recursive: true })
    const own = makeStaging(folder)
    // two that see each other both withdraw: a build that sees none is the only one
    const other = stagingIn(folder).find((each) => each !== own && !isLeftOver(each, own))
    if (other === undefined) return own
    rmdirSync(own)
    const waited = performance.now() - start
    if (waited > patience) throw new ProblemError([busy(folder, other)])
    if (waited > shortWait) {
      tell?.(folder, ownerOf(other))
      tell = undefined
    }
    await pause(pauseLength(), undefined, { signal })
  }
}

/** Of different length each time, so that two that withdrew do not meet again and again. */
function pauseLength(): number {
  return 10 + (randomBytes(1)[0] ?? 0) / 5
}

/** A name for a staging folder, which tells of this process. */
export function stagingName(folder: string): string {
  const { machine, number, started } = ownProcess()
  const own = randomBytes(4).toString("hex")
  return join(folder, `${stagingPrefix}-${machine}-${number}-${started}-${own}`)
}

/** Makes a staging folder. */
export function makeStaging(folder: string, staging = stagingName(folder)): string {
  mkdirSync(staging, { mode: 0o700 })
  return staging
}

/** Removes what builds that were killed have left in a folder. */
export function sweep(folder: string): void {
  leftIn(folder).forEach(removeStaging)
}

/** The staging folders in a folder of builds that are no more. */
export function leftIn(folder: string): readonly string[] {
  const found = stagingIn(folder)
  if (found.length === 0) return []
  const own = makeStaging(folder)
  const left = found.filter((each) => isLeftOver(each, own))
  removeStaging(own)
  return left
}

/** Removes a staging folder and what is in it; links in it are removed, not followed. */
export function removeStaging(staging: string): void {
  rmSync(staging, { recursive: true, force: true })
}

/** The staging folders in a folder, which is opened, and not listed: what a build lists is what it depends on. */
export function stagingIn(folder: string): readonly string[] {
  const opened = unlessGone(() => opendirSync(folder))
  if (opened === undefined) return []
  const found: string[] = []
  try {
    for (let entry = opened.readSync(); entry !== null; entry = opened.readSync())
      if (entry.isDirectory() && entry.name.startsWith(stagingPrefix))
        found.push(join(folder, entry.name))
  } finally {
    opened.closeSync()
  }
  return found.toSorted()
}

/** Whether the build that made a staging folder is no more; `own` is one that was made just now. */
function isLeftOver(staging: string, own: string): boolean {
  if (staging === own) return false
  const owner = processIn(staging)
  if (owner === undefined) return true
  const running = isRunning(owner)
  if (running !== undefined) return !running
  // both times are the file system's: the clocks of two machines may differ
  const [theirs, now] = [changeTime(staging), changeTime(own)]
  return theirs !== undefined && now !== undefined && now - theirs > longestSilence
}

function changeTime(folder: string): number | undefined {
  return lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs
}

function processIn(staging: string): ProcessName | undefined {
  const parts = /-([0-9a-f]{12})-(\d{1,9})-(\d+)-[0-9a-f]{8}$/.exec(basename(staging))
  const [, machine = "", number, started = ""] = parts ?? []
  return parts === null ? undefined : { machine, number: Number(number), started }
}

function ownerOf(staging: string): string {
  const owner = processIn(staging)
  if (owner === undefined) return "another build"
  const where = isRunning(owner) === undefined ? "on another machine or in a container" : "here"
  return `process ${owner.number} ${where}`
}

function busy(folder: string, other: string): Problem {
  return problem("NG045", {
    place: { file: folder },
    message: `another build has been writing here for long: ${ownerOf(other)}`,
    hint: `let it end, or end it; if there is none, remove ${other}`,
  })
}
