/** What stands around the code: packages that go together, workflows, templates, and pages that are found. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { parse } from "yaml"
import * as z from "zod"

const root = join(import.meta.dirname, "..")

function text(path: string): string {
  return readFileSync(join(root, path), "utf8")
}

const manifest = z.object({
  version: z.string(),
  engines: z.object({ node: z.string() }),
  dependencies: z.record(z.string(), z.string()),
})

test("create-nixgen is of the version of nixgen, and runs that one", () => {
  const nixgen = manifest.parse(JSON.parse(text("package.json")))
  const create = manifest.parse(JSON.parse(text("create-nixgen/package.json")))
  expect(create).toMatchObject({ version: nixgen.version, engines: nixgen.engines })
  expect(create.dependencies).toEqual({ nixgen: nixgen.version })
  expect(text("create-nixgen/LICENSE")).toBe(text("LICENSE"))
  expect(text("CHANGELOG.md")).toContain(`\n## ${nixgen.version}\n`)
})

const ofForge = ["workflows", "ISSUE_TEMPLATE"].flatMap((folder) =>
  readdirSync(join(root, ".github", folder)).map((name) => `.github/${folder}/${name}`),
)

test.each(ofForge)("%s is YAML, and names each action by its major version", (path) => {
  expect(() => parse(text(path), { strict: true, uniqueKeys: true })).not.toThrow()
  const uses = [...text(path).matchAll(/uses: (.*)/g)].map(([, used = ""]) => used)
  expect(uses.filter((used) => !/@v\d+$/.test(used))).toEqual([])
})

test("a problem is reported with what doctor says", () => {
  expect(text(".github/ISSUE_TEMPLATE/problem.yml")).toContain("nixgen doctor --json")
})

test("every page of the documentation is in the bar of the site", () => {
  const config = text("docs/.vitepress/config.js")
  const pages = readdirSync(join(root, "docs")).flatMap(
    (name) => /^(.*)\.md$/.exec(name)?.[1] ?? [],
  )
  const linked = (page: string) => config.includes(`"${page}"`) || config.includes(`"/${page}"`)
  expect(pages.filter((page) => page !== "index" && !linked(page))).toEqual([])
  expect(pages.length).toBeGreaterThan(30)
})
