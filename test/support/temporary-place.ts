/** Where tests make their files: in memory where it can be, so that none waits for a disk that is busy. */
import { accessSync, constants, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const memory = "/dev/shm"
/** Bytes; all tests together need a part of it at a time. */
const enough = 1e9

/** The folder for all that is temporary: in memory, unless that has little space or runs no programs. */
export function temporaryPlace(): string {
  try {
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize > enough && runsPrograms(memory) ? memory : tmpdir()
  } catch {
    return tmpdir()
  }
}

function runsPrograms(place: string): boolean {
  const folder = mkdtempSync(join(place, "nixgen-"))
  try {
    const program = join(folder, "program")
    writeFileSync(program, "", { mode: 0o755 })
    accessSync(program, constants.X_OK)
    return true
  } finally {
    rmSync(folder, { recursive: true })
  }
}
