/** The one place where Nix is started: what it evaluates, it evaluates without building anything. */
import { type Bounds, isInstalled, runProgram } from "../program.ts"
import { type NixFailure, failureIn } from "./failure.ts"

/** How Nix is run. */
export interface NixOptions {
  /** The folder that it runs in. */
  readonly directory: string
  readonly signal: AbortSignal
  /** An expression that it reads on standard input. */
  readonly input?: string
  readonly bounds?: Bounds
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

/**
 * Runs a command of Nix, such as `["eval", "--json", …]`. Rejects where there is no Nix
 * (`hasNix`), and when it is interrupted.
 */
export async function runNix(command: readonly string[], options: NixOptions): Promise<NixResult> {
  const parameters = [...settings, "--log-format", "internal-json", ...command]
  const { status, output, errors, exceeded } = await runProgram("nix", parameters, options)
  if (status === 0) return { output }
  return { failure: failureIn(errors), ...(exceeded && { exceeded }) }
}

/** Whether there is a Nix to be run. Rejects when it is interrupted. */
export async function hasNix(options: NixOptions): Promise<boolean> {
  return await isInstalled("nix", options)
}
