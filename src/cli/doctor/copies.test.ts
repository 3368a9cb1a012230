import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"
import { copiesFinding } from "./copies.ts"

function projectWith(manifests: Readonly<Record<string, string>>) {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "nixgen-copies-")))
  for (const [path, text] of Object.entries(manifests)) {
    const file = join(directory, path, "node_modules/nixgen/package.json")
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const file = join(directory, "fleets/lab/fleet.ts")
  mkdirSync(dirname(file), { recursive: true })
  return {
    directory,
    fleets: [
      {
        name: "lab",
        file,
        out: join(directory, "generated"),
        directory,
        packageSets: [],
        packageDescriptions: false,
      },
    ],
  }
}

test.each([
  [{}, "ok", /^one nixgen$/],
  [{ "": '{ "version": "1.2.3" }' }, "ok", /^one nixgen$/],
  [
    { "": '{ "version": "1.2.3" }', "fleets/lab": '{ "version": "0.9.0" }' },
    "warning",
    /2 times: 1\.2\.3 in .*, 0\.9\.0 in .*fleets\/lab/,
  ],
  [{ "": "{", fleets: "[]" }, "warning", /2 times: a version that cannot be read/],
] as const)("%j: %s", (manifests, status, message) => {
  const found = copiesFinding(projectWith(manifests))
  expect([found.status, found.message]).toEqual([status, expect.stringMatching(message)])
})

test("a link to the same copy is no second one", () => {
  const project = projectWith({ "": '{ "version": "1.2.3" }' })
  mkdirSync(join(project.directory, "fleets/node_modules"))
  symlinkSync(
    join(project.directory, "node_modules/nixgen"),
    join(project.directory, "fleets/node_modules/nixgen"),
  )
  expect(copiesFinding(project).status).toBe("ok")
})
