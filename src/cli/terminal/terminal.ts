/** The outside of a command: where it runs, where it writes. Only `main` makes the real one. */
import { createRequire } from "node:module"
import pc from "picocolors"
import type supportsHyperlinks from "supports-hyperlinks"
import { visible, visibleInColor } from "../../problems/visible.ts"
import type { Environment } from "../../machines/process.ts"
import type { ColorChoice } from "../command-line/common.ts"
import type { FormerAnswer } from "../kept-answers/kept-answer.ts"
import { liveArea } from "./live-area.ts"

/** Standard output as something is drawn there. */
export interface Page {
  readonly write: (line: string) => void
  /** Colours, which do nothing where it shows none. */
  readonly colors: ReturnType<typeof pc.createColors>
  /** Columns; absent where a line may be of any width. */
  readonly width?: number | undefined
  /** Whether it shows more than ASCII. */
  readonly isUnicode: boolean
}

/** What a command may do to the outside. */
export interface Terminal {
  /** The folder that the command was started in. */
  readonly directory: string
  /** Writes a line of results to standard output. */
  readonly write: (line: string) => void
  /** Writes a line about the work, or a problem, to standard error. */
  readonly tell: (line: string) => void
  /** Colours for standard error; they do nothing where it shows none. */
  readonly colors: ReturnType<typeof pc.createColors>
  /** Standard output, for what is drawn; absent where it is plain lines of any width. */
  readonly page?: Page
  /** Columns of what is told; absent where it may be of any width. */
  readonly width?: number | undefined
  /** Whether standard error is a terminal where a text can be a link. */
  readonly links?: boolean
  /** Whether what is told is read by the runner of GitHub, which takes annotations out of it. */
  readonly annotates?: boolean
  /** The folder of the repository that a service has checked out; absent where no service runs this. */
  readonly repository?: string | undefined
  /** Shows lines that change in the place of those shown last; absent where nobody sees them change. */
  readonly live?: ((lines: readonly string[]) => void) | undefined
  /** Lines of what is shown so. */
  readonly height?: number | undefined
  /** Asks a person; absent where there is none to answer. */
  readonly ask?: ((question: string) => Promise<string>) | undefined
  /** Asks for what nobody is to see; absent where there is none to answer. */
  readonly askUnseen?: ((question: string) => Promise<string>) | undefined
  /** Reads standard input to its end; absent where that is a person. */
  readonly readInput?: (() => Promise<Uint8Array>) | undefined
  /** Writes bytes to standard output as they are; absent where a terminal would obey them. */
  readonly writeBytes?: ((bytes: Uint8Array) => void) | undefined
  /** The variables of the environment, for programs that are run. */
  readonly environment?: Environment | undefined
  /** What was answered there last, where nothing but a few hosts has changed since. */
  readonly former?: FormerAnswer | undefined
  /** Where problems are told, where nothing else is to be: with `--quiet`. */
  readonly loud?: Terminal | undefined
  /** Aborted when the user interrupts the command. */
  readonly signal: AbortSignal
}

/** A terminal on which work is not told of, and nothing asked; results are written, and problems told, as ever. */
export function quieted(terminal: Terminal): Terminal {
  const silent = { live: undefined, ask: undefined, askUnseen: undefined }
  return { ...terminal, ...silent, tell: () => {}, loud: terminal }
}

/** The terminal of this process. Nothing reaches it that it would obey, whatever is written. */
export function processTerminal(
  signal: AbortSignal,
  color: ColorChoice,
  former?: FormerAnswer,
): Terminal {
  const { stdin, stdout, stderr, env } = process
  const area = liveArea((text) => stderr.write(text))
  const isSeen = stderr.isTTY && env["TERM"] !== "dumb"
  const colors = pc.createColors(showsColors(color, stderr.isTTY, env))
  const { written, told } = shownBy({ colors })
  return {
    directory: process.cwd(),
    write: (line) => area.beside(() => stdout.write(`${written(line)}\n`)),
    tell: (line) => area.beside(() => stderr.write(`${told(line)}\n`)),
    colors,
    page: {
      write: (line) => area.beside(() => stdout.write(`${visibleInColor(line)}\n`)),
      colors: pc.createColors(showsColors(color, stdout.isTTY, env)),
      width: stdout.isTTY ? widthOf(stdout.columns) : undefined,
      isUnicode: showsUnicode(env),
    },
    get width() {
      return stderr.isTTY ? widthOf(stderr.columns) : undefined
    },
    get links() {
      return colors.isColorSupported && showsLinks()
    },
    get height() {
      return isSeen && stderr.rows > 0 ? stderr.rows : undefined
    },
    live: isSeen ? area.show : undefined,
    ask:
      stdin.isTTY && stderr.isTTY
        ? async (question) => await (await import("./answer.ts")).answerTo(question, signal)
        : undefined,
    askUnseen:
      stdin.isTTY && stderr.isTTY
        ? async (question) => await (await import("./answer.ts")).unseenAnswerTo(question, signal)
        : undefined,
    readInput: stdin.isTTY
      ? undefined
      : async () => await (await import("./answer.ts")).wholeInput(signal),
    writeBytes: stdout.isTTY ? undefined : (bytes) => stdout.write(bytes),
    environment: env,
    former,
    ...serviceOf(env),
    signal,
  }
}

/** How lines are shown, so that a terminal obeys nothing in them. */
export function shownBy({ colors }: Pick<Terminal, "colors">) {
  return { written: visible, told: colors.isColorSupported ? visibleInColor : visible }
}

/** What is told is broken no further than this. */
const narrowest = 20

/** The width of a terminal, some of which say that they have none. */
function widthOf(columns: number): number | undefined {
  return columns > 0 ? Math.max(columns, narrowest) : undefined
}

/** What a service that runs this has said of itself. */
export function serviceOf(environment: Environment): Pick<Terminal, "annotates" | "repository"> {
  const { GITHUB_ACTIONS, GITHUB_WORKSPACE, CI_PROJECT_DIR } = environment
  const repository = [GITHUB_WORKSPACE, CI_PROJECT_DIR].find((folder) => isSet(folder))
  return { annotates: GITHUB_ACTIONS === "true", repository }
}

/** Whether text has colours: as it is asked for, or else as the environment and the terminal say. */
export function showsColors(
  choice: ColorChoice,
  isTerminal: boolean,
  { NO_COLOR, FORCE_COLOR, TERM }: Environment,
): boolean {
  if (choice !== "auto") return choice === "always"
  if (FORCE_COLOR !== undefined) return !["0", "false"].includes(FORCE_COLOR)
  // a stream that is no terminal does not say so: it has no word for it
  return !(isSet(NO_COLOR) || !isTerminal || TERM === "dumb")
}

/** Whether the locale is one of UTF-8, as locale(7) says which variable counts; Windows has none. */
export function showsUnicode(
  { LC_ALL, LC_CTYPE, LANG }: Environment,
  platform: string = process.platform,
): boolean {
  const locale = [LC_ALL, LC_CTYPE, LANG].find((each) => isSet(each))
  return locale === undefined ? platform === "win32" : /utf-?8/i.test(locale)
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ""
}

/** Which terminals know of links, a package knows, which is loaded where there is one. */
function showsLinks(): boolean {
  const { stderr, env } = process
  if (!stderr.isTTY && !isSet(env["FORCE_HYPERLINK"])) return false
  const load = createRequire(import.meta.url)
  return (load("supports-hyperlinks") as typeof supportsHyperlinks).supportsHyperlink(stderr)
}
