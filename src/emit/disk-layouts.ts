/**
 * `modules/disk-layouts/`: each layout a function of its parameters that gives a disko
 * configuration, and an index of them.
 */
import type { Model, ModelLayout } from "../fleet/model.ts"
import { defaultOf } from "../fleet/parameters.ts"
import type { Node } from "../nix/ast.ts"
import { attributeSet, formals, lambda, withComment } from "../nix/construct.ts"
import { toBindings, toNix } from "../nix/values.ts"
import { within } from "../problem.ts"
import { outcomeOf } from "../thrown.ts"
import { type Emitted, nixFile } from "./emitted.ts"
import { indexFile } from "./index-file.ts"
import { asParagraph } from "./spacing.ts"

const folder = "modules/disk-layouts"

/** Every layout that a host uses. */
export function* diskLayoutFiles({ layouts }: Model): Iterable<Emitted> {
  const index = indexFile(folder, "Functions that give disko configurations, by name.", layouts)
  yield index
  for (const layout of layouts) yield layoutFile(layout)
}

function layoutFile(layout: ModelLayout): Emitted {
  const { value, problems } = outcomeOf(() => layoutFunction(layout), ["devices"])
  if (value === undefined) return { files: [], problems: within(problems, layout) }
  const node = layout.description === undefined ? value : withComment(value, layout.description)
  return nixFile(`${folder}/${layout.name}.nix`, node)
}

function layoutFunction({ parameters, devices, scope }: ModelLayout): Node {
  const names = Object.entries(parameters.shape).map(([name, schema]) => {
    const fallback = defaultOf(schema)
    return fallback === undefined ? { name } : { name, fallback: toNix(fallback) }
  })
  const body = toBindings({ disko: { devices } }, { scopes: new Set([scope]) })
  return lambda(formals(names), asParagraph(attributeSet(body)))
}
