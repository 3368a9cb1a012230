/** What `npm run bench` measures builds: it is run seldom, and rules that came since refused it. */
import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { benchmarks } from "../bench/benchmarks.ts"

const bench = join(import.meta.dirname, "../bench")
const loader = join(import.meta.dirname, "../node_modules/jiti/lib/jiti-cli.mjs")

test("every measurement is a script", () => {
  expect(benchmarks.filter((name) => !existsSync(join(bench, `${name}.ts`)))).toEqual([])
})

test("the fleet of objects builds", () => {
  const line = [loader, join(bench, "synthetic.ts"), "3"]
  const figures: unknown = JSON.parse(execFileSync(process.execPath, line, { encoding: "utf8" }))
  // two files of each host, and those of the fleet
  expect(figures).toMatchObject({ files: 27 })
})
