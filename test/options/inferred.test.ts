/**
 * How much a compiler infers of an example, which is what an editor does anew after each edit: it does
 * not depend on the machine, as time does. `npm run bench` measures that.
 */
import { createRequire } from "node:module"
import { join } from "node:path"
import { expect, test } from "vitest"
import type TypeScript from "typescript-6"
import { makeProject } from "./project.ts"

const ts = createRequire(import.meta.url)("typescript-6") as typeof TypeScript
const root = join(import.meta.dirname, "../..")

/** At most so many types, and so many that are made of others. */
const examples = [
  ["nixos-pi-servers", { types: 4600, instantiations: 8000 }],
  ["shared-laptop", { types: 2200, instantiations: 2300 }],
  ["small-company", { types: 7500, instantiations: 8500 }],
] as const

test.each(examples)("of %s", (example, most) => {
  const project = makeProject(root, example)
  const settings = ts.getParsedCommandLineOfConfigFile(
    join(project.folder, "tsconfig.json"),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  )
  const program = ts.createProgram(settings?.fileNames ?? [], settings?.options ?? {})
  expect(program.getSemanticDiagnostics()).toEqual([])
  project.remove()
  expect(program.getTypeCount()).toBeLessThan(most.types)
  expect(program.getInstantiationCount()).toBeLessThan(most.instantiations)
})
