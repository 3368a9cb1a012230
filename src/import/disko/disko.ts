/** `nixgen import disko`: from a disko layout in Nix to its definition in TypeScript. */
import type { File, Node } from "../../nix/syntax/ast.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { enumerateFirst } from "../../problems/enumerate.ts"
import { type Problem, hasErrors, problem } from "../../problems/problem.ts"
import type { GivenArguments } from "./evaluation.ts"
import type { EvaluateNix } from "./evaluator.ts"
import { attributeIn, fileFunction, importsFiles } from "../nix/file-function.ts"
import { type Format, type LayoutFile, layoutFile } from "../typescript/layout-file.ts"
import { inFileOrder } from "./layout-order.ts"
import { layoutProblems } from "./layout-problems.ts"
import { withWords } from "./parameter-words.ts"
import { commentsIn, commentsOnArguments, headComments } from "../nix/source-comments.ts"
import { utf16Place } from "../nix/source-place.ts"
import { type Traced, traceLayout } from "./traced-layout.ts"

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
  /** The attribute of what the file gives; found by itself where it is not given. */
  readonly attribute?: readonly string[] | undefined
  readonly evaluate: EvaluateNix
  readonly format: Format
}

/** The TypeScript, unless there is an error, and all that was found. */
export interface Imported extends Partial<LayoutFile> {
  /** What the layout is to be given. */
  readonly parameters?: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * The definition of a layout that real Nix evaluates. Throws NG011 for a file that is no Nix.
 * Problems: NG020 to NG022 what disko does not take, NG091 to NG094, and warnings NG095, NG096.
 */
export async function importDisko(layout: LayoutImport): Promise<Imported> {
  const { file, text, attribute = [] } = layout
  const tree = parseNix(text, file)
  const { layout: traced, problems } = await tracedAt(attribute, tree, layout)
  if (traced === undefined) return { problems }
  const placeOf = utf16Place(file, text)
  const found = [...problems, ...layoutProblems(traced, file, placeOf)]
  if (hasErrors(found)) return { problems: found }
  const inFile = attributeIn(tree.expression, attribute)
  const formals = inFile && fileFunction(inFile)?.formals
  const contents = {
    name: layout.name,
    devices: inFileOrder(traced.devices.devices, file),
    devicesPosition: traced.devices.position,
    config: traced.beside.config && inFileOrder(traced.beside.config, file),
    parameters: withWords(traced),
    said: formals === undefined ? new Map() : commentsOnArguments(formals),
    head: headComments(tree),
    comments: commentsIn(tree, text, file),
    placeOf,
  }
  const written = await layoutFile(contents, layout.format)
  const parameters = contents.parameters.map(({ name }) => name)
  return { ...written, parameters, problems: found }
}

/** The layout of the file, or the only one that is found in it. */
async function tracedAt(
  attribute: readonly string[],
  tree: File,
  layout: LayoutImport,
): Promise<Traced> {
  const written = attributeIn(tree.expression, attribute)
  const traced = await traceLayout(written && fileFunction(written), layout.given, {
    ...layout,
    attribute,
    reach: "written",
    importsFiles: written !== undefined && importsFiles(written),
    hasPlaces: layout.text.length <= longestWithPlaces,
  })
  const { layouts = [] } = traced
  const [only, ...others] = layouts
  if (only === undefined) return traced
  if (others.length === 0) return await tracedAt(only, tree, layout)
  return { problems: [severalLayouts(layouts, layout.file)] }
}

function severalLayouts(layouts: readonly (readonly string[])[], file: string): Problem {
  const names = layouts.map((path) => path.join("."))
  return problem("NG097", {
    message: `there are ${names.length} layouts in it: ${enumerateFirst(names, named)}`,
    hint: `say which one to import: --attr ${names[0]}`,
    place: { file },
  })
}

/** How many layouts of a file are told by name. */
const named = 8
