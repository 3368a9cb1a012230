/**
 * Carrying out a plan. Whenever the process is killed, the folder is one that the next build puts
 * right: new contents are staged first, and while files change, the manifest names both the old
 * and the new hash of each.
 */
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import { foldersAbove, replaceFile } from "./disk.ts"
import { writeManifest } from "./manifest.ts"
import type { Plan } from "./plan.ts"

/** Where new contents wait, inside the output folder so that they can be renamed into place. */
export const stagingName = ".nixgen-staging"

/** Whether a plan leaves the folder as it is. */
export function changesNothing({ create, replace, remove, before, after }: Plan): boolean {
  return (
    create.length + replace.length + remove.length + before.pending.size === 0 &&
    before.files.size === after.size &&
    [...after].every(([path, hash]) => before.files.get(path) === hash)
  )
}

/**
 * Writes what a plan without problems says. `step` is called before each step that changes the
 * disk. Where one fails before the first file is in place, as on a full disk, nothing has changed.
 */
export function writeTree(plan: Plan, step: () => void = () => {}): void {
  if (plan.problems.length > 0) throw new RangeError("a plan with problems cannot be carried out")
  const { folder, before, after } = plan
  const staging = join(folder, stagingName)
  if (changesNothing(plan)) {
    rmSync(staging, { recursive: true, force: true })
    writeBeside(plan, step)
    return
  }
  const written = [...plan.create, ...plan.replace]
  stage(staging, written, step)
  writeBeside(plan, step)
  step()
  writeManifest(folder, { files: before.files, pending: new Map([...before.pending, ...after]) })
  for (const path of plan.remove) {
    step()
    removeFile(folder, path)
  }
  for (const [index, { path }] of written.entries()) {
    step()
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    renameSync(join(staging, String(index)), join(folder, path))
  }
  step()
  writeManifest(folder, { files: after, pending: new Map() })
  step()
  rmSync(staging, { recursive: true, force: true })
}

/**
 * Before the folder changes: what is beside it then agrees with the definitions already, whenever the
 * process is killed.
 */
function writeBeside({ beside }: Plan, step: () => void): void {
  if (beside?.after === undefined) return
  step()
  replaceFile(beside.file, beside.after)
}

function stage(staging: string, files: Plan["create"], step: () => void): void {
  step()
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(staging, { recursive: true })
  try {
    for (const [index, { content, executable }] of files.entries()) {
      step()
      const file = join(staging, String(index))
      writeFileSync(file, content)
      chmodSync(file, executable ? 0o755 : 0o644)
    }
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    throw error
  }
}

/** Removes a file, and the folders above it that are empty then. */
function removeFile(folder: string, path: string): void {
  unlinkSync(join(folder, path))
  for (const above of foldersAbove(path).toReversed()) {
    if (readdirSync(join(folder, above)).length > 0) return
    rmdirSync(join(folder, above))
  }
}
