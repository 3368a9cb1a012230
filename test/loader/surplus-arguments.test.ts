/** What a function of nixgen does not take is told at the first argument too many. */
import { join } from "node:path"
import { expect, test } from "vitest"
import * as library from "../../src/index.ts"
import { createLoader } from "../../src/source/modules.ts"
import { makeProject } from "../support/project.ts"

const before = `import { append, config, file, mkForce as force, mkIf, mkMerge, not, sshKey } from "nixgen"
import { ifElse } from "./other.ts"
const given: any = [1, 2];
`

async function found(line: string) {
  const folder = makeProject({
    "entry.ts": `${before}${line.replaceAll("«", "")}\nexport default 1\n`,
    "other.ts": "export const ifElse: any = () => 1\n",
  })
  const load = createLoader(library)
  const { problems } = await load(join(folder, "entry.ts"))
  return [...problems, ...load.noted()].map(({ code, place }) => [code, place?.line, place?.column])
}

test.each([
  "const x: any = (mkIf as any)",
  "mkIf(true, 1)",
  "mkIf(config.a, ...given)",
  "(mkIf as any)(...given, 1, 2)",
  "append([1], [2], [3])",
  "force({ a: 1 })",
  "ifElse(1, 2, 3, 4)",
  "[(...all: any) => all].map((mkIf: any) => mkIf(1, 2, 3))",
  "sshKey()",
])("not told: %s", async (line) => {
  expect(await found(line)).toEqual([])
})

test.each([
  "mkIf(config.a, {}, «{ b: 1 })",
  "mkMerge({ a: 1 }, «{ b: 1 })",
  "force(1, «2, 3)",
  "not(config.a, «config.b)",
  'const f = () => [file("./entry.ts", «"./other.ts")]',
  "sshKey(«1)",
])("told: %s", async (line) => {
  const [known] = (await found(line)).filter(([code]) => code === "NG016")
  expect(known).toEqual(["NG016", 4, line.indexOf("«") + 1])
})
