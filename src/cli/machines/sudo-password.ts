/** The password that sudo asks for on machines: read once, from a person or standard input, and never from an argument. */
import { CommandFailure } from "../outcome/exit-status.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { FleetHost } from "./hosts.ts"

/** How a script is given the password. */
export interface SudoGiven {
  readonly parameters: readonly string[]
  /** What it reads on standard input. */
  readonly input: string
}

/** What `update.sh` is told of it, and reads. */
export function sudoGiven({
  sudoPassword,
}: {
  readonly sudoPassword?: string | undefined
}): SudoGiven {
  return sudoPassword === undefined
    ? { parameters: [], input: "" }
    : { parameters: ["--ask-sudo-password"], input: `${sudoPassword}\n` }
}

/** Reads the password where it is to be asked for and a machine needs it. Fails where nobody gives one. */
export async function sudoPasswordFor(
  hosts: readonly FleetHost[],
  isAsked: boolean,
  { askUnseen, readInput }: Terminal,
): Promise<string | undefined> {
  if (!isAsked || hosts.every(({ deploy }) => deploy.user === "root")) return undefined
  const [line = ""] =
    readInput === undefined
      ? [await askUnseen?.("Password that sudo asks for there (it is not shown): ")]
      : Buffer.from(await readInput())
          .toString()
          .split(/\r?\n/)
  if (line !== "") return line
  throw new CommandFailure(
    "--ask-sudo-password: no password was given, nothing was done",
    "type it on a terminal, or give it on standard input, with --yes",
    [],
    "NG744",
  )
}
