import { expect, test } from "vitest"
import { mergeProblem } from "./merge-mark.ts"

test.each([
  ["<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n", 1],
  ["{\n<<<<<<< HEAD\n", 2],
  ["{\r\n=======\r\n>>>>>>> other\r\n", 2],
  ["{\n>>>>>>> 0123abc (words)\n", 2],
  ["{\n  a: 1 <<<<<<< 2\n", undefined],
  ["Title\n==========\n", undefined],
  ["<<<<<<<<<< none\n", undefined],
  ["", undefined],
])("%j has a mark of a merge in line %s", (text, line) => {
  expect(mergeProblem("NG002", text, "/a.ts")?.place?.line).toBe(line)
})
