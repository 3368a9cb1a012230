/** What Nix says when it cannot evaluate a file, told as a problem at the user's own line. */
import { dirname } from "node:path"
import * as z from "zod"
import { type NixFailure, innermostNote, placesOf } from "../../evaluate/failure.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { selectionsIn } from "../../nix/syntax/selections.ts"
import { fileFunction } from "../nix/file-function.ts"
import { utf16Place } from "../nix/source-place.ts"
import { type PathSegment, type Problem, problem } from "../../problems/problem.ts"

/** What is put in front of the path of each value that is read, for errors to be found by. */
export const pathMark = "nixgen reads "

/** A file that Nix has evaluated. */
export interface NixFile {
  readonly file: string
  readonly text: string
}

/**
 * The problem NG091 of what Nix says: the innermost message, the value that was being read, and the
 * innermost place that is in the file's own folder.
 */
export function failureProblem(failure: NixFailure, { file, text }: NixFile): Problem {
  const { message, more } = failure
  const folder = `${dirname(file)}/`
  const own = placesOf(failure.frames).filter((place) => place.file.startsWith(folder))
  return problem("NG091", {
    message: `Nix cannot evaluate it: ${message}`,
    detail: more.length === 0 ? undefined : more.join("\n"),
    hint: hintFor(message, text),
    path: pathIn(failure),
    place: utf16Place(file, text)(own.at(-1) ?? { file }),
  })
}

/** The path of the innermost value that was being read. */
function pathIn(failure: NixFailure): readonly PathSegment[] | undefined {
  const [, path] = innermostNote(failure, /^nixgen reads (\[.*\])$/)?.match ?? []
  if (path === undefined) return undefined
  return z.array(z.union([z.string(), z.int()])).parse(JSON.parse(path))
}

function hintFor(message: string, text: string): string | undefined {
  if (message.includes("file 'nixpkgs' was not found"))
    return "it asks for lib or pkgs: say --inputs DIR, or run this in a project with pins"
  if (message.startsWith("infinite recursion"))
    return "a value is defined by itself: in a module, often what `imports` depends on"
  if (message.endsWith("known in a host only")) {
    const option = readOption(text)
    const set = option === undefined ? "{ … }" : `{ ${option} = …; }`
    const what = option === undefined ? "what it is" : `what config.${option} is`
    return `say ${what}, such as --arg 'config=${set}', or take it out of the layout`
  }
  return undefined
}

/** The first option that the file's function reads from \`config\`, as a rule one of its own. */
function readOption(text: string): string | undefined {
  const { expression } = parseNix(text)
  const body = fileFunction(expression)?.body ?? expression
  const paths = selectionsIn(body)
    .filter(({ variable, path }) => variable.name === "config" && path.length > 0)
    .toSorted((left, right) => left.variable.node.start - right.variable.node.start)
    .map(({ path }) => path.filter((name) => name !== undefined).join("."))
  return paths[0]
}
