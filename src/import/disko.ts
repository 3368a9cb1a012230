/** `nixgen import disko`: from a disko layout in Nix to its definition in TypeScript. */
import type { Node } from "../nix/ast.ts"
import { parseNix } from "../nix/parse.ts"
import { type Problem, hasErrors } from "../problem.ts"
import type { EvaluateNix, GivenArguments } from "./evaluation.ts"
import { fileFunction, importsFiles } from "./file-function.ts"
import { type Format, layoutFileText } from "./layout-file.ts"
import { inFileOrder } from "./layout-order.ts"
import { layoutProblems } from "./layout-problems.ts"
import { withWords } from "./parameter-words.ts"
import { commentsIn, headComments } from "./source-comments.ts"
import { utf16Place } from "./source-place.ts"
import { traceLayout } from "./traced-layout.ts"

/** Characters beyond which Nix would take minutes to say where everything stands. */
const longestWithPlaces = 100_000

/** What is imported, and what with. */
export interface LayoutImport {
  /** The Nix file's absolute path. */
  readonly file: string
  /** Its text. */
  readonly text: string
  /** The name of the layout. */
  readonly name: string
  /** Arguments that the layout is imported with, and which become no parameters. */
  readonly given: GivenArguments
  /** The nixpkgs whose `lib` the file is given, should it ask for it. */
  readonly nixpkgs: Node
  readonly evaluate: EvaluateNix
  readonly format: Format
}

/** The TypeScript, unless there is an error, and all that was found. */
export interface Imported {
  readonly text?: string
  readonly problems: readonly Problem[]
}

/**
 * The definition of a layout that real Nix evaluates. Throws NG011 for a file that is no Nix.
 * Problems: NG020 to NG022 what disko does not take, NG091 to NG094, and warnings NG095, NG096.
 */
export async function importDisko(layout: LayoutImport): Promise<Imported> {
  const { file, text, given } = layout
  const tree = parseNix(text, file)
  const { layout: traced, problems } = await traceLayout(fileFunction(tree.expression), given, {
    ...layout,
    reach: "written",
    importsFiles: importsFiles(tree.expression),
    hasPlaces: text.length <= longestWithPlaces,
  })
  if (traced === undefined) return { problems }
  const placeOf = utf16Place(file, text)
  const found = [...problems, ...layoutProblems(traced, file, placeOf)]
  if (hasErrors(found)) return { problems: found }
  const contents = {
    name: layout.name,
    devices: inFileOrder(traced.devices.devices, file),
    parameters: withWords(traced),
    head: headComments(tree),
    comments: commentsIn(tree, text, file),
    placeOf,
  }
  return { text: await layoutFileText(contents, layout.format), problems: found }
}
