/** What the compiler and the build both find of one mistake: which of them is told. */
import { expect, test } from "vitest"
import { type Problem, problem } from "../../problems/problem.ts"
import { withoutToldTwice } from "./told-twice.ts"

const at = (line: number, column: number, file = "/fleet/web.ts") => ({ file, line, column })

function ofCompiler(message: string, place = at(7, 12), severity: Problem["severity"] = "error") {
  return problem("NG050", { message, place, severity })
}

const unknownKey = problem("NG021", {
  message: 'unknown key "servics"',
  path: ["servics"],
  place: at(7, 12),
})
const missing = problem("NG022", {
  message: '"stateVersion" is missing: expected a string',
  path: ["stateVersion"],
  place: at(3, 16),
})
const thrown = problem("NG002", {
  message: "the definition throws: rakc is not defined",
  place: at(7, 22),
})
const unparsed = problem("NG002", { message: "expected `,`", place: at(7, 2) })
const condition = problem("NG012", { message: "it has no value here", place: at(7, 30) })
const doubtful = problem("NG026", {
  message: "there is no option",
  severity: "warning",
  path: ["config", "networking", "domian"],
  place: at(7, 12),
})

test.each<[string, Problem, readonly Problem[], boolean]>([
  [
    "one place",
    ofCompiler("Type 'number' is not assignable to type 'string'. (TS2322)"),
    [unknownKey],
    false,
  ],
  ["another line", ofCompiler("Type 'number' is …. (TS2322)", at(8, 12)), [unknownKey], true],
  [
    "another file",
    ofCompiler("Type 'number' is …. (TS2322)", at(7, 12, "/fleet/db.ts")),
    [unknownKey],
    true,
  ],
  [
    "another column of the line",
    ofCompiler("Type 'number' is …. (TS2322)", at(7, 40)),
    [unknownKey],
    true,
  ],
  [
    "an unknown property of the name, elsewhere in the line",
    ofCompiler(
      "Object literal may only specify known properties, and 'servics' does not exist in type 'HostDefinition'. (TS2353)",
      at(7, 3),
    ),
    [unknownKey],
    false,
  ],
  [
    "the same with what was meant",
    ofCompiler(
      "Object literal may only specify known properties, but 'servics' does not exist in type 'HostDefinition'. Did you mean to write 'services'? (TS2561)",
      at(7, 3),
    ),
    [unknownKey],
    false,
  ],
  [
    "a missing property",
    ofCompiler(
      "Property 'stateVersion' is missing in type '{ … }' but required in type 'HostDefinition'. (TS2345)",
      at(3, 27),
    ),
    [missing],
    false,
  ],
  [
    "another missing property",
    ofCompiler("Property 'system' is missing in type '{ … }'. (TS2345)", at(3, 27)),
    [missing],
    true,
  ],
  [
    "a name that is not there",
    ofCompiler("Cannot find name 'rakc'. Did you mean 'rack'? (TS2552)", at(7, 20)),
    [thrown],
    false,
  ],
  ["another name", ofCompiler("Cannot find name 'slot'. (TS2304)", at(7, 20)), [thrown], true],
  [
    "what cannot be parsed, wherever it is in the file",
    ofCompiler("',' expected. (TS1005)", at(9, 1)),
    [unparsed],
    false,
  ],
  [
    "what cannot be parsed in another file",
    ofCompiler("',' expected. (TS1005)", at(9, 1, "/fleet/db.ts")),
    [unparsed],
    true,
  ],
  ["an error is not told by a warning", ofCompiler("Type … (TS2322)"), [doubtful], true],
  ["a warning is", ofCompiler("Type … (TS2322)", at(7, 12), "warning"), [doubtful], false],
  [
    "a reference in a condition of the line",
    problem("NG012", { message: "this is never false", place: at(7, 4) }),
    [condition],
    false,
  ],
  ["what has no place", problem("NG051", { message: "not checked" }), [unknownKey], true],
])("%s", (_, finding, built, isKept) => {
  expect(withoutToldTwice([finding], built)).toEqual(isKept ? [finding] : [])
})
