/**
 * `modules/disk-layouts/`: each layout a function of its parameters that gives a disko
 * configuration, and an index of them.
 */
import type { Model, ModelLayout } from "../model/model.ts"
import type { Node } from "../nix/syntax/ast.ts"
import { attributeSet, formals, lambda, withComment } from "../nix/syntax/construct.ts"
import { freeVariables } from "../nix/syntax/scope.ts"
import { toBindings, toNix } from "../nix/values/values.ts"
import type { OriginOf, PathSegment, Problem } from "../problems/problem.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { type Emitted, nixFile } from "./emitted.ts"
import { reconciled } from "../model/reconciled.ts"
import { indexFile } from "./index-file.ts"
import { sectionsOf } from "./sections.ts"
import { asParagraph, spaced } from "./spacing.ts"

const folder = "modules/disk-layouts"

/** Every layout that a host uses. */
export function* diskLayoutFiles({ layouts }: Model): Iterable<Emitted> {
  const index = indexFile(folder, "Functions that give disko configurations, by name.", layouts)
  yield index
  for (const layout of layouts) yield layoutFile(layout)
}

function layoutFile(layout: ModelLayout): Emitted {
  const { value, problems } = outcomeOf(() => layoutFunction(layout), [])
  if (value === undefined) {
    return { files: [], problems: problems.map((each) => told(each, layout)) }
  }
  const path = `${folder}/${layout.name}.nix`
  const node = layout.description === undefined ? value : withComment(value, layout.description)
  const { place } = layout
  const heads = [{ place }, { place, path: ["config"] }]
  const mixed = "disko" in layout.config ? [{ place, path: ["devices"] }] : []
  return nixFile(path, node, { heads, elsewhere: [], mixed })
}

/** What stands at a path of a layout's function, in what the user wrote: `devices` or `config`. */
function inDefinition(path: readonly PathSegment[]): readonly PathSegment[] {
  const inDevices = path[0] === "disko" && (path[1] ?? "devices") === "devices"
  return inDevices ? ["devices", ...path.slice(2)] : ["config", ...path]
}

function told(problem: Problem, { place }: ModelLayout): Problem {
  return { ...problem, place: problem.place ?? place, path: inDefinition(problem.path ?? []) }
}

function layoutFunction({ parameters, devices, config, scope, place }: ModelLayout): Node {
  const names = [...parameters.defaults].map(([name, fallback]) =>
    fallback === undefined ? { name } : { name, fallback: toNix(fallback) },
  )
  const { ours, theirs } = reconciled({ disko: { devices } }, config)
  const sections = [...sectionsOf(ours), ...sectionsOf(theirs)]
  const written: OriginOf = (path) => ({ place, path: inDefinition(path) })
  const options = { scopes: new Set([scope]), written }
  const body = spaced(sections.map(({ definitions }) => toBindings(definitions, options)))
  const parameter = formals(names, {
    written: (path) => ({ place, path: ["parameters", ...path] }),
  })
  return lambda(parameter, asParagraph(withLibrary(attributeSet(body))))
}

/** A module that takes \`lib\`, where that is needed: NixOS gives it, and so does disko's command. */
function withLibrary(module: Node): Node {
  if (!freeVariables(module).has("lib")) return module
  return lambda(formals([{ name: "lib" }], { open: true }), asParagraph(module))
}
