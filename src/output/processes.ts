/**
 * Processes by names that stay theirs: numbers are used again after a process has ended, and are
 * others in another container or machine.
 */
import { createHash } from "node:crypto"
import { readFileSync, readlinkSync } from "node:fs"
import { hostname } from "node:os"

/** A process, of this machine or another one that shares a file system with it. */
export interface ProcessName {
  /** Where its number holds: a machine since it was started, and a container on it. */
  readonly machine: string
  readonly number: number
  /** When it was started, in the system's own count; "0" where that is not known. */
  readonly started: string
}

/** The process that runs this. */
export function ownProcess(): ProcessName {
  return {
    machine: machineName(),
    number: process.pid,
    started: statusOf("self")?.started ?? "0",
  }
}

/** Whether a process still runs; `undefined` where that cannot be seen from here. */
export function isRunning({ machine, number, started }: ProcessName): boolean | undefined {
  if (machine !== machineName()) return undefined
  if (!isKnown(number)) return false
  const status = statusOf(String(number))
  // a process that was killed is listed until its parent asks how it ended
  return status === undefined || (status.started === started && !"ZX".includes(status.state))
}

let known: string | undefined

function machineName(): string {
  known ??= createHash("sha256").update(machineMarks().join("\n")).digest("hex").slice(0, 12)
  return known
}

/** What Linux tells a start of a machine and a container apart by. */
function machineMarks(): readonly string[] {
  try {
    return [
      readFileSync("/proc/sys/kernel/random/boot_id", "utf8"),
      readlinkSync("/proc/self/ns/pid"),
    ]
  } catch {
    return [hostname()]
  }
}

function isKnown(number: number): boolean {
  try {
    process.kill(number, 0)
    return true
  } catch (error) {
    // another user's process cannot be asked, but is there
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}

/** What Linux lists of a process: its state is the first field behind the name, its start the 20th. */
function statusOf(
  process: string,
): { readonly state: string; readonly started: string } | undefined {
  try {
    const text = readFileSync(`/proc/${process}/stat`, "utf8")
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ")
    const [state = "", started = "0"] = [fields[0], fields[19]]
    return { state, started }
  } catch {
    return undefined
  }
}
