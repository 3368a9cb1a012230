/** Projects made for a test: a folder of definitions that can import "nixgen" and zod. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import fastGlob from "fast-glob"
import { onTestFinished } from "vitest"

const root = join(import.meta.dirname, "../..")

/** Pins as npins writes them, of the three inputs that every fleet has. */
export const sources = {
  version: 7,
  pins: Object.fromEntries(
    ["nixpkgs", "disko", "nixos-anywhere"].map((repo) => [
      repo,
      {
        type: "Git",
        repository: { type: "GitHub", owner: "example", repo },
        branch: "main",
        submodules: false,
        revision: "0123456789012345678901234567890123456789",
        url: `https://example.org/${repo}.tar.gz`,
        hash: "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280=",
      },
    ]),
  ),
}

/** Pins as npins writes them, of these and of what every fleet has. */
export function pinned(...names: readonly string[]): string {
  const [example] = Object.values(sources.pins)
  const pins = names.map((name) => [
    name,
    { ...example, url: `https://example.org/${name}.tar.gz` },
  ])
  return JSON.stringify({ ...sources, pins: { ...sources.pins, ...Object.fromEntries(pins) } })
}

/** A fleet of host files, and its pins: what a test's own files are laid over. */
const minimal: Readonly<Record<string, string>> = {
  "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts" })
`,
  "npins/sources.json": JSON.stringify(sources),
}

/** A host's file. */
export function hostFile(definition: string, imports = ""): string {
  return `import { defineHost } from "nixgen"
${imports}
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", ${definition} })
`
}

/** Makes a project that is gone when the test is over; gives its folder. */
export function makeProject(files: Readonly<Record<string, string>>): string {
  const folder = keptProject(files)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** The same for several tests, of which the last one removes it. */
export function keptProject(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-test-"))
  mkdirSync(join(folder, "node_modules"))
  symlinkSync(root, join(folder, "node_modules/nixgen"))
  symlinkSync(join(root, "node_modules/zod"), join(folder, "node_modules/zod"))
  for (const [path, text] of Object.entries({ ...minimal, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/**
 * The paths in a project of its files, in alphabetical order. Its packages are not entered: one of them
 * is a link to this repository, in which other tests are at work.
 */
export function pathsIn(folder: string): readonly string[] {
  const all = { dot: true, followSymbolicLinks: false, ignore: ["**/node_modules/**"] }
  return fastGlob.sync("**", { ...all, cwd: folder }).toSorted()
}

/** Every file of a project by its path in it, but for its packages. */
export function textsIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pathsIn(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  )
}
