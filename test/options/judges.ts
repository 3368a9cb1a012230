/** What compilers and the build say of configurations that are written in a project as users have it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { runInNewContext } from "node:vm"
import * as library from "../../src/index.ts"
import { readProblems } from "../../src/model/option-reads.ts"
import { bundledOptions } from "../../src/options/bundled-options.ts"
import { checkDefinitions } from "../../src/options/check/check-definitions.ts"
import { withAnyServices } from "../../src/options/tree/unlisted-options.ts"
import { outcomeOf } from "../../src/problems/thrown.ts"
import { errorsIn, userOptions } from "./compilers.ts"

const root = join(import.meta.dirname, "../..")

const head = `import type { NixosConfig } from "nixgen"
import { add, and, append, builtins, config, equals, fallback, has, host, ifElse, implies, inputs } from "nixgen"
import { greaterThan, lessOrEqual, lessThan, lib, mkDefault, mkForce, mkIf, mkMerge, multiply, negate, nix, not, options, or } from "nixgen"
import { mkOverride, notEquals, pkgs, str, subtract, update } from "nixgen"
declare let definition: NixosConfig
`

const settings = { compilerOptions: userOptions(root), files: ["cases.ts"] }

/** Which of the configurations a compiler refuses, at their lines: their indices. `parameters` are its own. */
export async function refusedBy(
  compiler: string,
  configurations: readonly string[],
  parameters: readonly string[] = [],
): Promise<ReadonlySet<number>> {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-judged-"))
  const lines = configurations.map((text) => `definition = ${text}\n`)
  writeFileSync(join(folder, "cases.ts"), head + lines.join(""))
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings))
  const found = await errorsIn(folder, compiler, parameters)
  rmSync(folder, { recursive: true })
  const first = head.split("\n").length
  return new Set(found.map((each) => Number(/^cases\.ts:(\d+) /.exec(each)?.[1]) - first))
}

const known = withAnyServices(bundledOptions())

const certain = {
  names: known,
  severity: "error",
  detail: undefined,
  isElsewhere: () => false,
  isOwn: () => false,
  arguments: new Set(["config", "options"]),
} as const

/** Whether the build refuses a configuration. */
export function isRefusedByBuild(configuration: string): boolean {
  const plain = configuration.replaceAll(/nix<[^`]+>/g, "nix")
  const { value, problems } = outcomeOf(
    (): unknown => runInNewContext(`(${plain})`, { ...library }),
    [],
  )
  const found = [...checkDefinitions(value, known), ...readProblems(value, [], certain)]
  return problems.length + found.length > 0
}
