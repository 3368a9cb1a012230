/**
 * What the package exports, of which `docs/api.md` is the record: a change of it shows in review, and is
 * written by `vitest -u`. Every name says what it is, and no type is out of a user's reach.
 */
import { join } from "node:path"
import { format, resolveConfig } from "prettier"
import { expect, test } from "vitest"
import { type PublicName, exampleProblems, publicNames } from "./support/public-api.ts"

const names = publicNames()
const record = join(import.meta.dirname, "../docs/api.md")

const title = ({ face, name }: PublicName): string => `${face}: ${name}`

test("every exported name is documented", () => {
  expect(names.filter(({ documentation }) => documentation === "").map(title)).toEqual([])
})

test("every type in a signature is exported, or zod's", () => {
  const found = names.filter(({ hidden }) => hidden.length > 0)
  expect(found.map((each) => `${title(each)} needs ${each.hidden.join(", ")}`)).toEqual([])
})

test("what one writes has examples", () => {
  const called = names.filter(({ name }) => /^(define|mk|build$|check$|load$|test[FH])/.test(name))
  expect(called.filter(({ examples }) => examples.length === 0).map(title)).toEqual([])
  expect(called.length).toBeGreaterThan(15)
})

test("every example compiles as it stands, with the names that it uses imported", () => {
  expect(exampleProblems(names)).toEqual([])
})

test("docs/api.md has all of it", async () => {
  const options = await resolveConfig(record)
  const text = await format(recordOf(names), { ...options, parser: "markdown" })
  await expect(text).toMatchFileSnapshot(record)
})

function recordOf(all: readonly PublicName[]): string {
  const faces = [...new Set(all.map(({ face }) => face))]
  const head =
    "# The public face\n\nEvery name that the package exports, with its declaration. " +
    "Written by `npm run build && npx vitest run test/public-api.test.ts -u`: what differs here, differs for users.\n"
  const parts = faces.map((face) => {
    const own = all.filter((each) => each.face === face).map((each) => declarationOf(each, all))
    return `## ${face}\n\n\`\`\`ts\n${own.join("\n\n")}\n\`\`\`\n`
  })
  return [head, ...parts].join("\n")
}

/** A declaration, once: where another face gives the same name, that is said. */
function declarationOf({ face, name, signature }: PublicName, all: readonly PublicName[]): string {
  const first = all.find((each) => each.name === name && each.signature === signature)
  return first?.face === face ? signature : `export { ${name} } from "${first?.face}"`
}
