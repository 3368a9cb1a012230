/** The JSON Schema of "nixgen" in package.json, in the service that VS Code completes and checks JSON by. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { type LanguageService, TextDocument, getLanguageService } from "vscode-json-languageservice"
import * as z from "zod"
import { packageSchema } from "../src/project/settings.ts"
import { blocksOf, pages } from "./support/documentation.ts"

const root = join(import.meta.dirname, "..")

/** What the page about editors has VS Code told. */
const settings = z.object({
  "json.schemas": z.array(z.object({ fileMatch: z.array(z.string()), url: z.string() })),
})

const told = pages()
  .filter(({ path }) => path === "docs/editors.md")
  .flatMap(blocksOf)
  .filter(({ code }) => code.includes("json.schemas"))
  .flatMap(({ code }) => settings.parse(JSON.parse(code))["json.schemas"])

/** The service as the page sets it up, beside a schema that other editors' catalogues have for the same file. */
function service(): LanguageService {
  const made = getLanguageService({
    schemaRequestService: async (url) =>
      await Promise.resolve(readFileSync(url.replace("file:///node_modules/nixgen", root), "utf8")),
    workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
  })
  const npm = { properties: { name: { type: "string" as const } } }
  made.configure({
    validate: true,
    schemas: [
      { uri: "https://example.org/package.json", fileMatch: ["package.json"], schema: npm },
      ...told.map(({ fileMatch, url }) => ({ fileMatch, uri: new URL(url, "file:///").href })),
    ],
  })
  return made
}

/** A package.json, and where in it "|" stands. */
function manifest(text: string) {
  const offset = text.indexOf("|")
  const document = TextDocument.create("file:///package.json", "json", 1, text.replace("|", ""))
  const made = service()
  return {
    made,
    document,
    place: document.positionAt(offset),
    json: made.parseJSONDocument(document),
  }
}

describe("an editor", () => {
  test.each<[string, readonly string[]]>([
    ['{ "nixgen": { | } }', ["fleets", "out", "packageDescriptions", "packageSets"]],
    ['{ "nixgen": { "out": "a", | } }', ["fleets", "packageDescriptions", "packageSets"]],
    ["{ | }", ["name", "nixgen"]],
  ])("completes %s", async (text, labels) => {
    const { made, document, place, json } = manifest(text)
    const found = await made.doComplete(document, place, json)
    expect(found?.items.map(({ label }) => label).toSorted()).toEqual(labels)
  })

  test("tells what a key is for", async () => {
    const { made, document, place, json } = manifest('{ "nixgen": { "ou|t": "a" } }')
    const hover = await made.doHover(document, place, json)
    expect(JSON.stringify(hover?.contents)).toContain("The folder that a fleet is written into")
  })

  test.each<[string, readonly string[]]>([
    ['{ "name": "a", "scripts": {}, "nixgen": { "fleets": ["a/*.ts"], "out": "x/{name}" } }', []],
    ['{ "nixgen": { "fleet": "a.ts" } }', ["Property fleet is not allowed."]],
    ['{ "nixgen": { "fleets": [1] } }', ['Incorrect type. Expected "string".']],
    ['{ "name": 1, "nixgen": {} }', ['Incorrect type. Expected "string".']],
  ])("says of %s what is wrong", async (text, want) => {
    const { made, document, json } = manifest(text)
    const found = await made.doValidation(document, json)
    expect(found.map(({ message }) => message)).toEqual(want)
  })
})

test("the package has the schema of what reads it", () => {
  const shipped: unknown = JSON.parse(readFileSync(join(root, "dist/package.schema.json"), "utf8"))
  expect(shipped).toEqual(packageSchema())
})
