/** What Nix says while it works, one message a line (Nix manual, "--log-format internal-json"). */
import { stripVTControlCharacters } from "node:util"
import * as z from "zod"

/** What is put before each of them. */
const mark = "@nix "

/** Where something stands in a file that Nix reads: line and column count from 1. */
export interface NixPlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What Nix was doing when it met an error. */
export interface NixFrame {
  /** Such as `while evaluating the attribute 'a'`. */
  readonly doing: string
  readonly place?: NixPlace
}

/** Something that Nix tells a person. */
export interface NixMessage {
  readonly kind: "error" | "warning" | "note"
  /** All of it, as a terminal shows it. */
  readonly text: string
  /** The message itself, without what was being done and without lines of files. */
  readonly message: string
  /** Where the very thing stands. */
  readonly place?: NixPlace
  /** What was being done, from the outside to the inside. */
  readonly frames: readonly NixFrame[]
}

const position = {
  file: z.string().nullish(),
  line: z.number().nullish(),
  column: z.number().nullish(),
}

const messageSchema = z.object({
  action: z.literal("msg"),
  level: z.int(),
  msg: z.string(),
  raw_msg: z.string().optional(),
  ...position,
  trace: z.array(z.object({ raw_msg: z.string(), ...position })).default([]),
})

type Written = z.output<typeof messageSchema>

const startSchema = z.object({ action: z.literal("start"), text: z.string() })

/** Something that a program can follow: that work begins, or what a person is told. */
export interface LogEvent {
  readonly kind: NixMessage["kind"] | "start"
  readonly text: string
}

/** What a line says, of the work's progress as well. */
export function eventOf(line: string): LogEvent | undefined {
  const message = messageOf(line)
  if (message !== undefined) return message
  const { data } = startSchema.safeParse(parsed(line.slice(mark.length)))
  return data && { kind: "start", text: stripVTControlCharacters(data.text) }
}

/** What a line says to a person; nothing where it tells of the work's progress. */
export function messageOf(line: string): NixMessage | undefined {
  if (!line.startsWith(mark)) return plain(line)
  const { data } = messageSchema.safeParse(parsed(line.slice(mark.length)))
  return data === undefined ? undefined : read(data)
}

function read({ level, msg, raw_msg = msg, trace, ...at }: Written): NixMessage {
  return {
    kind: kinds[level] ?? "note",
    text: stripVTControlCharacters(msg),
    message: stripVTControlCharacters(raw_msg),
    ...placeAt(at),
    frames: trace
      .map((frame) => ({ doing: stripVTControlCharacters(frame.raw_msg), ...placeAt(frame) }))
      .toReversed(),
  }
}

/** What Nix' levels of verbosity stand for. */
const kinds: Readonly<Record<number, NixMessage["kind"]>> = { 0: "error", 1: "warning" }

interface Position {
  readonly file?: string | null | undefined
  readonly line?: number | null | undefined
  readonly column?: number | null | undefined
}

/** Nix 2.26 puts line and column behind the name of the file as well. */
function placeAt({ file, line, column }: Position): { readonly place?: NixPlace } {
  if (!file || !line || !column || !file.startsWith("/")) return {}
  const end = `:${line}:${column}`
  return { place: { file: file.endsWith(end) ? file.slice(0, -end.length) : file, line, column } }
}

/** A line that Nix has not put into a message, such as what it says when there is no memory left. */
function plain(line: string): NixMessage {
  const text = stripVTControlCharacters(line)
  const [, kind, message] = /^(error|warning): (.*)/.exec(text) ?? []
  return {
    kind: kind === "error" || kind === "warning" ? kind : "note",
    text,
    message: message ?? text,
    frames: [],
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
