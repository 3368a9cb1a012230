/** The one place where Nix is started: what it evaluates, it evaluates without building anything. */
import { type Bounds, type ProgramResult, isInstalled, runProgram } from "../program.ts"
import { type NixFailure, failureIn } from "./failure.ts"

/** How Nix is run. */
export interface NixOptions {
  /** The folder that it runs in. */
  readonly directory: string
  readonly signal: AbortSignal
  /** An expression that it reads on standard input. */
  readonly input?: string
  readonly bounds?: Bounds
  /** Called for each line of its log. */
  readonly onLine?: (line: string) => void
}

/** What came of it. */
export type NixResult =
  | { readonly output: string; readonly failure?: undefined }
  | {
      readonly output?: undefined
      readonly failure: NixFailure
      /** The bound that it was stopped at. */
      readonly exceeded?: keyof Bounds
    }

/** Whatever the machine's own settings say. */
const settings = ["--extra-experimental-features", "nix-command flakes"]

/** What flakes of others may be written in, and say so where Nix does not ask them. */
export const featuresOfFlakes: readonly string[] = [
  "--extra-experimental-features",
  "pipe-operators",
]

/**
 * Runs a command of Nix, such as `["eval", "--json", …]`. Rejects where there is no Nix
 * (`hasNix`), and when it is interrupted.
 */
export async function runNix(command: readonly string[], options: NixOptions): Promise<NixResult> {
  const { status, output, errors, exceeded } = await followNix(command, options)
  if (status === 0) return { output }
  return { failure: failureIn(errors), ...(exceeded && { exceeded }) }
}

/** The same, for who reads its log while it runs, whatever comes of it. */
export async function followNix(
  command: readonly string[],
  options: NixOptions,
): Promise<ProgramResult> {
  const parameters = [...settings, "--log-format", "internal-json", ...command]
  return await runProgram("nix", parameters, options)
}

/** Whether there is a Nix to be run. Rejects when it is interrupted. */
export async function hasNix(options: NixOptions): Promise<boolean> {
  return await isInstalled("nix", options)
}
