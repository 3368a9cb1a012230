/** What a run of the command is asked: everything that its answer depends on beside the disk. */
import { createHash } from "node:crypto"
import { realpathSync } from "node:fs"
import { isatty } from "node:tty"
import { volatileVariables } from "../../source/modules/volatile-variables.ts"

/** The outside of a run. */
export interface Request {
  /** The file that is run. */
  readonly program: string
  readonly directory: string
  /** The words behind the name of the program. */
  readonly line: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Columns of standard output and standard error; absent where they are no terminals. */
  readonly columns: readonly [output: number | undefined, errors: number | undefined]
}

/** The commands whose answers are kept. */
const answering: ReadonlySet<string> = new Set(["build", "types"])

/** What this process is asked; nothing where its answer is not kept, or its folder is gone. */
export function requestOfProcess(): Request | undefined {
  const line = process.argv.slice(2)
  if (!answering.has(line[0] ?? "")) return undefined
  try {
    return {
      program: realpathSync.native(process.argv[1] ?? ""),
      directory: process.cwd(),
      line,
      environment: process.env,
      columns: [
        isatty(1) ? process.stdout.columns : undefined,
        isatty(2) ? process.stderr.columns : undefined,
      ],
    }
  } catch {
    return undefined
  }
}

/** A name for a request: that of another one, or of another nixgen or Node, is another. */
export function nameOf({ program, directory, line, environment, columns }: Request): string {
  const variables = Object.entries(environment)
    .filter(([name]) => !volatileVariables.has(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  const { version, arch, platform, execArgv } = process
  const runtime = [program, version, arch, platform, execArgv]
  const asked = JSON.stringify([runtime, directory, line, columns, variables])
  return createHash("sha256").update(asked).digest("hex").slice(0, 32)
}
