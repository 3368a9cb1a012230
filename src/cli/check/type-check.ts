/** The user's own TypeScript compiler, run over their definitions. */
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, resolve } from "node:path"
import { type Problem, problem, saidBy } from "../../problems/problem.ts"
import { decidingFiles } from "../../source/deciding-files.ts"
import { runProgram } from "../../program.ts"

/**
 * Type-checks the TypeScript project that a folder is in: NG050 for each error that the compiler
 * finds, NG012 for each reference in the place of a plain value, and a warning NG051 where there is no compiler or no tsconfig.json to check with.
 */
export async function typeProblems(
  directory: string,
  signal: AbortSignal,
): Promise<readonly Problem[]> {
  const compiler = compilerOf(directory)
  if (compiler === undefined)
    return [unchecked("TypeScript is not installed here", "npm install --save-dev typescript")]
  const project = [directory, ...above(directory)].find((folder) =>
    existsSync(join(folder, "tsconfig.json")),
  )
  if (project === undefined)
    return [unchecked("there is no tsconfig.json", "`nixgen init` shows a good one")]
  const parameters = [compiler, "--noEmit", "--pretty", "false", "--project", project]
  const compiled = runProgram(process.execPath, parameters, { directory: project, signal })
  // while the compiler runs in a process of its own
  const conditions = await conditionsIn(project)
  const { status, output } = await compiled
  return [...(status === 0 ? [] : diagnosticsIn(output, project)), ...conditions]
}

/** The references in conditions of a project. What asks for types is loaded where it has to. */
async function conditionsIn(project: string): Promise<readonly Problem[]> {
  const files = decidingFiles(project)
  if (files.length === 0) return []
  const { conditionProblems } = await import("../../source/conditions.ts")
  return conditionProblems(join(project, "tsconfig.json"), files)
}

function above(directory: string): readonly string[] {
  const parent = dirname(directory)
  return parent === directory ? [] : [parent, ...above(parent)]
}

/** Whether a project has a TypeScript compiler. */
export function hasCompiler(directory: string): boolean {
  return compilerOf(directory) !== undefined
}

/** The compiler's own script, as Node would find the package from the project. */
function compilerOf(directory: string): string | undefined {
  try {
    const manifest = createRequire(join(directory, "package.json")).resolve(
      "typescript/package.json",
    )
    return resolve(manifest, "../bin/tsc")
  } catch {
    return undefined
  }
}

/** The compiler's findings: `file(line,column): error TS2322: message`, more lines indented. */
function diagnosticsIn(output: string, directory: string): readonly Problem[] {
  const starts = /^(?:(.+?)\((\d+),(\d+)\): )?error (TS\d+): (.*(?:\n\s+.*)*)/gm
  return [...output.matchAll(starts)].map(([, file, line, column, code, text = ""]) => {
    const [message = "", ...detail] = text.trimEnd().split(/\n\s*/)
    return problem("NG050", {
      severity: "error",
      place:
        file === undefined
          ? undefined
          : { file: resolve(directory, file), line: Number(line), column: Number(column) },
      message: `${message} (${code})`,
      detail: detail.length === 0 ? undefined : detail.join("\n"),
    })
  })
}

/** What the compiler says of a name that a type does not have, quoted as in the source or not. */
const unknownName = /'"?([^'"]+)"?' does not exist in type/

/**
 * The compiler's findings, those only warnings that are about options that may exist: the compiler
 * knows the same options as the build, whose warnings NG026 say which.
 */
export function lenient(
  findings: readonly Problem[],
  built: readonly Problem[],
): readonly Problem[] {
  const doubtful = new Set(
    built
      .filter(({ code, severity }) => code === "NG026" && severity === "warning")
      .map(({ path = [] }) => String(path.at(-1))),
  )
  return findings.map((finding) => {
    const [, name] = unknownName.exec(`${finding.message} ${finding.detail ?? ""}`) ?? []
    return name === undefined || !doubtful.has(name)
      ? finding
      : problem("NG050", {
          ...saidBy(finding),
          severity: "warning",
          hint: "`nixgen types` reads the options of your pins",
        })
  })
}

function unchecked(message: string, hint: string): Problem {
  return problem("NG051", {
    message: `the definitions' types are not checked: ${message}`,
    hint,
  })
}
