/** A machine is asked something: a script is run there over one connection of ssh. */
import { randomUUID } from "node:crypto"
import { rootShell, rootShellByPassword } from "../emit/scripts/root-shell.ts"
import { isInstaller } from "../emit/scripts/installer.ts"
import { meaningOf } from "../emit/scripts/ssh-complaints.ts"
import { type MachineNames, machineWords } from "../model/machine-names.ts"
import { type Environment, type Stream, followProgram } from "./process.ts"
import type { Way } from "./way.ts"
import { quoted } from "./words.ts"

/** What a machine is to do. */
export interface Question {
  /** For the POSIX shell there; it reads nothing. */
  readonly script: string
  readonly asRoot?: boolean
  /** The most that it may take. */
  readonly seconds: number
  /** Other hosts: nothing is done on a machine that calls itself as theirs do. */
  readonly notAs?: MachineNames
  /** Called for each line that the script writes. */
  readonly onLine?: (line: string, stream: Stream) => void
}

/** What machines are asked from. */
export interface Asking {
  readonly directory: string
  readonly signal: AbortSignal
  readonly environment?: Environment | undefined
  /** What sudo asks for where the user is not root; one that asks for nothing is expected without it. */
  readonly sudoPassword?: string | undefined
}

/** What came of it. */
export type Answer =
  | {
      readonly kind: "answered"
      /** That of the script, whatever it is: what ssh itself gives is told apart. */
      readonly status: number
      /** What it wrote to standard output, as far as that is kept. */
      readonly output: string
      /** The last lines that it wrote to standard error. */
      readonly errors: readonly string[]
    }
  | { readonly kind: "unreachable"; readonly why: string }
  /** It has begun, and nobody knows how it ended. */
  | { readonly kind: "lost"; readonly why: string }
  /** It was not begun: the machine says that it is another host. */
  | { readonly kind: "another"; readonly why: string; readonly name: string }

/** Characters of an output that are kept, and lines of errors. */
const kept = { characters: 1 << 20, lines: 20 }

const noOthers: MachineNames = new Map()

/** Seconds that ssh has to end once it is told to. */
const grace = 2

/**
 * Runs a script on a machine. Marks that no script knows tell its output from what a login shell says
 * by itself, and its end from that of the connection. Rejects where there is no ssh, and when it is
 * interrupted.
 */
export async function ask(
  way: Way,
  { script, asRoot = false, seconds, notAs = noOthers, onLine }: Question,
  { directory, signal, environment, sudoPassword }: Asking,
): Promise<Answer> {
  const mark = randomUUID()
  const listener = listenerFor(mark, notAs, onLine)
  const isByPassword = asRoot && way.user !== "root" && sudoPassword !== undefined
  const limit = AbortSignal.timeout(seconds * 1000)
  const ofRoot = isByPassword ? rootShellByPassword : rootShell
  const shell = asRoot && way.user !== "root" ? ofRoot : "sh -s"
  try {
    const status = await followProgram("ssh", [...way.arguments, shell], {
      directory,
      signal: AbortSignal.any([signal, limit]),
      environment,
      input: `${isByPassword ? `${sudoPassword}\n` : ""}${marked(script, mark, notAs)}`,
      onLine: listener.take,
      grace,
    })
    return listener.answer(status, isByPassword)
  } catch (error) {
    if (signal.aborted || !limit.aborted) throw error
    return listener.late(seconds)
  }
}

/** The script between its marks; it is read as a whole before anything of it is run. */
function marked(script: string, mark: string, notAs: MachineNames): string {
  return `{
${notAs.size === 0 ? ":" : guardAgainst([...notAs.keys()], mark)}
printf '%s begins\\n' ${mark}
printf '%s begins\\n' ${mark} >&2
(
${script}
) </dev/null
printf '\\n%s ends %s\\n' ${mark} "$?"
exit 0
}
`
}

/** Ends on a machine that has one of some names; that of an installer is its own. */
function guardAgainst(names: readonly string[], mark: string): string {
  return `case $(uname -n) in
${names.map(quoted).join(" | ")}) ${isInstaller} || { printf '%s is %s\\n' ${mark} "$(uname -n)"; exit 0; } ;;
esac`
}

/** Takes the lines of a connection, and makes of them what there is to say. */
function listenerFor(mark: string, notAs: MachineNames, onLine: Question["onLine"]) {
  const output = outputListener(mark, onLine)
  // the streams come by themselves: what is first on one may be heard of last
  const errors = errorListener(mark, onLine)
  const answered = (why: () => string): Answer => {
    const { status, text, another, hasBegun } = output.heard
    if (status !== undefined)
      return { kind: "answered", status, output: text, errors: errors.heard }
    if (another === undefined) return { kind: hasBegun ? "lost" : "unreachable", why: why() }
    const words = machineWords(another, notAs.get(another) ?? another)
    const isAnother = `it says that it is ${words}, another host of this fleet`
    return { kind: "another", name: another, why: isAnother }
  }
  return {
    take: (line: string, stream: Stream) =>
      stream === "output" ? output.take(line) : errors.take(line),
    answer: (ended: number, isByPassword: boolean): Answer =>
      answered(() => whyNot(ended, errors.heard, isByPassword)),
    late: (seconds: number): Answer => answered(() => `it took longer than ${seconds} seconds`),
  }
}

/** What was heard of a script so far: whether it has begun and ended, and on which machine. */
interface Heard {
  hasBegun: boolean
  status: number | undefined
  another: string | undefined
  text: string
}

function outputListener(mark: string, onLine: Question["onLine"]) {
  const heard: Heard = { hasBegun: false, status: undefined, another: undefined, text: "" }
  // the mark at the end stands in a line of its own, which may end that of the script
  let isEmptyLineOpen = false
  const say = (line: string) => {
    if (heard.text.length < kept.characters) heard.text += `${line}\n`
    onLine?.(line, "output")
  }
  const take = (line: string) => {
    if (line === `${mark} begins`) heard.hasBegun = true
    else if (line.startsWith(`${mark} is `)) heard.another = line.slice(mark.length + 4)
    else if (line.startsWith(`${mark} ends `)) heard.status = Number(line.slice(mark.length + 6))
    else if (heard.hasBegun && heard.status === undefined) {
      if (isEmptyLineOpen) say("")
      isEmptyLineOpen = line === ""
      if (line !== "") say(line)
      return
    }
    isEmptyLineOpen = false
  }
  return { heard, take }
}

function errorListener(mark: string, onLine: Question["onLine"]) {
  const heard: string[] = []
  let hasBegun = false
  const take = (line: string) => {
    if (line === `${mark} begins`) {
      hasBegun = true
      heard.length = 0
      return
    }
    heard.push(line)
    if (heard.length > kept.lines) heard.shift()
    if (hasBegun) onLine?.(line, "errors")
  }
  return { heard, take }
}

/** Why a script did not come to its end: what ssh, or the shell of the login, said of it. */
function whyNot(status: number, errors: readonly string[], isByPassword: boolean): string {
  const words = errors.filter((line) => line.trim() !== "")
  const last = words.at(-1)
  const said = last === undefined ? "" : ` (${last.trim()})`
  if (status === 255) return `${meaningOf(words.join("\n")) ?? "ssh did not get there"}${said}`
  const wants = isByPassword
    ? "does not take the password"
    : "asks for a password, which --ask-sudo-password gives it"
  if (words.some((line) => line.includes("sudo:")))
    return `its user is not root, and sudo ${wants}${said}`
  return `no shell of it could be used: it gave ${status}${said}`
}
