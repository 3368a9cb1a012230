/** The modules that the machines of tests have beside those of hosts. */
import type { Model, ModelModule } from "./model.ts"

export function nodeModules(tests: Model["tests"]): readonly ModelModule[] {
  return tests.flatMap(({ nodes }) =>
    nodes.flatMap(({ module }) => (module === undefined ? [] : [module])),
  )
}
