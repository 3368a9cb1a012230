/** Projects of definitions, built in memory: what is written of them, and what they are told. */
import { join } from "node:path"
import { buildMembers } from "../../src/build.ts"
import * as library from "../../src/index.ts"
import type { Problem } from "../../src/problems/problem.ts"
import { loadFleet, loadMembers } from "../../src/project/load.ts"
import { createLoader } from "../../src/source/modules.ts"
import { makeProject } from "./project.ts"

/** A project as it is built. */
export interface BuiltProject {
  readonly folder: string
  /** The texts of the generated files by their paths; none where there is an error. */
  readonly texts: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
  /** Each problem on a line: code, place and message. */
  readonly told: readonly string[]
}

const nixgen = Object.keys(library).toSorted().join(", ")

/** What every file of definitions begins with; it is one line. */
const everything = `import * as z from "zod"; import { ${nixgen} } from "nixgen"\n`

/**
 * Builds a project whose files have everything imported that nixgen and zod have: their own text starts
 * on line 2. Other files than TypeScript's are as they are.
 */
export async function buildDefinitions(
  files: Readonly<Record<string, string>>,
): Promise<BuiltProject> {
  const written = Object.entries(files).map(([path, text]) => [
    path,
    path.endsWith(".ts") ? everything + text : text,
  ])
  const folder = makeProject(Object.fromEntries(written))
  const loader = createLoader(library)
  const { value: fleet, problems: unloaded } = await loadFleet(join(folder, "fleet.ts"), loader)
  if (fleet === undefined) return { folder, texts: {}, ...told(unloaded, folder) }
  const { build } = await buildMembers(await loadMembers(fleet, loader), loader, {})
  const texts = [...build.tree].map(([path, { content }]) => [path, content.toString()])
  return { folder, texts: Object.fromEntries(texts), ...told(build.problems, folder) }
}

function told(problems: readonly Problem[], folder: string) {
  const lines = problems.map(({ code, place, message }) => {
    const at = place === undefined ? "" : `${place.file.slice(folder.length + 1)}:${place.line}`
    return `${code} ${at}: ${message}`
  })
  return { problems, told: lines }
}

/** A fleet of host files, and what else it says. */
export function fleetFile(more: string, before = ""): string {
  return `${before}\nexport default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", ${more} })\n`
}

/** A host's file. */
export function hostText(definition: string, before = ""): string {
  return `${before}\nexport default defineHost({ system: "x86_64-linux", stateVersion: "26.05", ${definition} })\n`
}
