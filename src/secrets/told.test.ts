/** What is told of problems has no secret in it. */
import { expect, test } from "vitest"
import { problem } from "../problems/problem.ts"
import { notShown } from "./shown.ts"
import { withoutSecrets } from "./told.ts"

const token = ["gl", "pat-", "x1Yz83kQpLm0VbnT7RwA"].join("")
const password = ["hunter", "2", "x"].join("")

test.each<[message: string, path: readonly string[], want: string]>([
  [`unknown key "${token}"`, [], `unknown key "${notShown}"`],
  [`no option "${token}" and no "${token}"`, [], `no option "${notShown}" and no "${notShown}"`],
  [`expected a number, received the string "${password}"`, ["password"], `received the string`],
  [`expected a word, received "${password} x"`, ["wifi", "psk"], `expected a word, received`],
  [`unknown key "${Buffer.from(token).toString("base64")}"`, [], `unknown key "${notShown}"`],
  ["expected a string, received the number 482913", ["pin"], "received the number"],
])("%s", (message, path, want) => {
  const { message: told } = withoutSecrets(problem("NG020", { message, path }))
  expect(told).toContain(want)
  expect(told).toContain(notShown)
  expect(told).not.toMatch(new RegExp(`${token}|${password}|482913`))
})

test("in names, hints, details and further places", () => {
  const message = `with ${token}`
  const path = ["inventory", token]
  const told = withoutSecrets(
    problem("NG020", {
      message,
      path,
      hint: message,
      detail: message,
      related: [{ message, path }],
    }),
  )
  expect(JSON.stringify(told)).not.toContain(token)
})

test.each<[message: string, path: readonly string[]]>([
  ['expected a number, received the string "80"', ["port"]],
  ['unknown key "adminPassword"', ["settings"]],
  ["expected a string, received null", ["password"]],
  ['there is no file ./secrets/glpat-of-the-runner: did you mean "x"?', ["tokenFile"]],
])("what is none is told: %s", (message, path) => {
  const found = problem("NG020", { message, path })
  expect(withoutSecrets(found)).toEqual(found)
})
