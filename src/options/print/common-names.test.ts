import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { commonName, commonNames } from "./common-names.ts"

test("each name stands for what is printed", () => {
  const source = join(import.meta.dirname, "../common-definitions.ts")
  const declared = [...readFileSync(source, "utf8").matchAll(/^export type (\w+) = (.+)$/gm)]
  expect(declared.map(([, name]) => name)).toEqual(commonNames)
  expect(declared.map(([, , text = ""]) => commonName(text))).toEqual(commonNames)
})
