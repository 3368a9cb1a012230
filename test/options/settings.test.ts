/** Projects under the settings that tsconfigs have: nothing right is refused. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { effort, isLong } from "../support/effort.ts"
import { root } from "../support/examples.ts"
import { compilers, errorsIn } from "./compilers.ts"
import { type Project, makeProject } from "./project.ts"

const settings: Readonly<Record<string, object>> = {
  "without strict": { strict: false, checkJs: false, exactOptionalPropertyTypes: false },
  "without exactOptionalPropertyTypes": { exactOptionalPropertyTypes: false },
  checkJs: { allowJs: true, checkJs: true },
  "a bundler's resolution": { module: "ESNext", moduleResolution: "bundler" },
  "nothing unused": { noUnusedLocals: true, noUnusedParameters: true, noImplicitReturns: true },
  erasableSyntaxOnly: { erasableSyntaxOnly: true, isolatedModules: true },
  declarations: { declaration: true },
  "an older target": { target: "ES2022", lib: ["ES2022"] },
}
const sample = Object.keys(settings).slice(0, effort(1, 99))

let project: Project
beforeAll(() => {
  project = makeProject(root, "small-company")
})
afterAll(() => project.remove())

describe.each([...compilers(root)].slice(0, isLong ? 2 : 1))("%s", (_name, compiler) => {
  test.each(sample)(
    "%s",
    async (name) => {
      const file = join(project.folder, "tsconfig.json")
      const given: { readonly compilerOptions: object } = JSON.parse(readFileSync(file, "utf8"))
      const compilerOptions = { ...given.compilerOptions, ...settings[name] }
      const own = join(project.folder, "tsconfig.own.json")
      writeFileSync(own, JSON.stringify({ ...given, compilerOptions }))
      expect(await errorsIn(project.folder, compiler, ["--project", own])).toEqual([])
    },
    60_000,
  )
})
