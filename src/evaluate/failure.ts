/** What kept Nix from doing what it was asked for. */
import { type NixFrame, type NixMessage, type NixPlace, messageOf } from "./log.ts"

/** Why Nix failed. */
export interface NixFailure {
  /** Its own words, as a terminal shows them: frames, lines of files and all. */
  readonly text: string
  /** The first line of the message itself. */
  readonly message: string
  /** Further lines of it. */
  readonly more: readonly string[]
  /** What was being done, from the outside to the inside; the place of the error itself is the last. */
  readonly frames: readonly NixFrame[]
}

/** What Nix says on standard error, read as the reason for its failure. */
export function failureIn(errors: string): NixFailure {
  const messages = errors.split("\n").flatMap((line) => {
    const message = line === "" ? undefined : messageOf(line)
    return message === undefined ? [] : [message]
  })
  const told = messages.filter(({ kind }) => kind === "error")
  const last = told.at(-1)
  if (last !== undefined) return failureOf(last, told)
  // it died of something that it could not put into words of its own
  const [message = "it says nothing", ...more] = messages.map(({ text }) => text)
  return { text: [message, ...more].join("\n"), message, more, frames: [] }
}

function failureOf(last: NixMessage, told: readonly NixMessage[]): NixFailure {
  const [message = "", ...more] = last.message.split("\n").filter((line) => line.trim() !== "")
  const at = last.place === undefined ? [] : [{ doing: "", place: last.place }]
  return {
    text: told.map(({ text }) => text.trim()).join("\n"),
    message,
    more,
    frames: [...last.frames, ...at],
  }
}

/** Where the frames lead, from the outside to the inside. */
export function placesOf(frames: readonly NixFrame[]): readonly NixPlace[] {
  return frames.flatMap(({ place }) => (place === undefined ? [] : [place]))
}

/** A note that an expression of nixgen's own has put into the trace. */
export interface Note {
  readonly match: RegExpExecArray
  /** What was being done within what it is about. */
  readonly inside: readonly NixFrame[]
}

/** The innermost of the notes in the trace. */
export function innermostNote({ frames }: NixFailure, note: RegExp): Note | undefined {
  const notes = frames.flatMap(({ doing }, index) => {
    const match = note.exec(doing)
    return match === null ? [] : [{ match, inside: frames.slice(index + 1) }]
  })
  return notes.at(-1)
}
