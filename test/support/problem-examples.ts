/** The examples of the catalogue of problems, made into projects and tried. */
import { execFileSync } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { tellProblems } from "../../src/cli/outcome/report.ts"
import type { Terminal } from "../../src/cli/terminal/terminal.ts"
import * as library from "../../src/index.ts"
import * as layouts from "../../src/layouts/index.ts"
import { ProblemError } from "../../src/problems/problem.ts"
import type { Example, Files, UntriedExample } from "../../src/problems/explanation.ts"
import { deeds } from "../../src/cli/commands/secrets.ts"
import { add, build, check, importFile, init, secrets } from "./commands.ts"
import { hostFile, makeProject } from "./project.ts"
import { testTerminal } from "./terminal.ts"

type TriedExample = Exclude<Example, UntriedExample>

/** Whether a test can try the example. */
export function isTried(example: Example): example is TriedExample {
  return typeof example === "string" || "files" in example
}

/** The example's project in a folder of its own, before anything is done in it. */
export function projectOf(example: TriedExample): string {
  const files = typeof example === "string" ? { "hosts/web.ts": example } : example.files
  const folder = makeProject({})
  change(folder, files)
  return folder
}

/** The codes that are told when everything is done that the example says. */
export async function codesToldBy(example: TriedExample): Promise<readonly string[]> {
  const folder = projectOf(example)
  const steps = (typeof example === "string" ? undefined : example.steps) ?? [
    "nixgen build --dry-run",
  ]
  let told = ""
  for (const step of steps)
    if (typeof step === "string") told = await toldBy(step, folder)
    else change(folder, step)
  return [...told.matchAll(/^(?:error|warning) (NG\d{3})/gm)].map(([, code = ""]) => code)
}

function change(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    if (text === null) rmSync(target)
    else writeFileSync(target, whole(path, text))
  }
}

/** The module with what the example leaves out. */
function whole(path: string, text: string): string {
  if (!path.endsWith(".ts")) return text
  const isModule = /^export /m.test(text)
  const modules = { nixgen: library, "nixgen/layouts": layouts }
  const imports = Object.entries(modules).map(([name, module]) => {
    const used = Object.keys(module).filter((each) => new RegExp(`\\b${each}\\b`).test(text))
    return `import { ${used.join(", ")} } from "${name}"\n`
  })
  const needed = /from "nixgen/.test(text) ? "" : imports.join("")
  if (isModule) return `${needed}${text}`
  return hostFile(text, needed.replaceAll(/\bdefineHost(, )?/g, ""))
}

const kinds = ["module", "host", "flake"] as const

type Command = (parameters: readonly string[], terminal: Terminal) => Promise<unknown>

const commands: Readonly<Record<string, Command>> = {
  build: async (flags, terminal) =>
    await build(
      { dryRun: flags.includes("--dry-run"), force: flags.includes("--force") },
      terminal,
    ),
  check: async (_, terminal) => await check({ eval: false }, terminal),
  add: async ([kind, name = ""], terminal) =>
    await add(kind === "host" ? "host" : "service", name, {}, terminal),
  init: async ([folder], terminal) =>
    await init(folder, { nixgen: "1", zod: "1", typescript: "1", vitest: "1" }, terminal),
  secrets: async ([word, ...others], terminal) => {
    const deed = deeds.find((each) => each === word) ?? "list"
    const names = others.filter((each) => !each.startsWith("--"))
    await secrets({ deed, names, renew: others.includes("--renew") }, terminal)
  },
  import: async ([word, file = "", ...flags], terminal) => {
    const kind = kinds.find((each) => each === word) ?? "disko"
    const into = flags[flags.indexOf("--into") + 1]
    await importFile(file, flags.includes("--into") ? { kind, into } : { kind }, terminal)
  },
}

/** What a command tells. Another one than nixgen is run as it is. */
async function toldBy(line: string, folder: string): Promise<string> {
  const [program = "", ...parameters] = line.split(" ")
  const terminal = testTerminal(folder)
  if (program !== "nixgen") execFileSync(program, parameters, { cwd: folder })
  else
    try {
      const [name = "", ...others] = parameters
      await commands[name]?.(others, terminal)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      tellProblems(error.problems, terminal)
    }
  return terminal.told()
}
