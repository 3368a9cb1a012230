/** Looking for secrets takes time that grows as the text does, whatever the text. */
import { expect, test } from "vitest"
import { secretIn } from "./written.ts"

const pieces = ["\n", "\n#", " ", "a.", "x-", "A.", "curl -u a", "wget -u ", "echo -n ", "syt_a"]

test.each(pieces)("many of %j", (piece) => {
  const text = `password curl ${piece.repeat(Math.ceil(100_000 / piece.length))}`
  // a form that goes back over the text would take minutes here, and the test would run out of time
  expect(secretIn(text, ["text"])).toBeUndefined()
})
