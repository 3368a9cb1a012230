/** How a command ended, told as it was asked for: in words, as JSON, or in the format of a service. */
import { type Problem, distinct } from "../problems/problem.ts"
import { annotationOf } from "../report/github.ts"
import { codeQualityOf } from "../report/gitlab.ts"
import { grouped, othersText } from "../report/groups.ts"
import { problemObject } from "../report/objects.ts"
import { excerptReader } from "../report/sources.ts"
import { type Manner, indented, problemText } from "../report/words.ts"
import type { Format } from "./command-line/common.ts"
import type { Outcome } from "./command-line/definition.ts"
import type { ExitStatus } from "./exit-status.ts"
import { ownVersion } from "./manifest.ts"
import type { Terminal } from "./terminal.ts"

/** What is told: problems, and what else the object of `--json` has. */
export type Told = Pick<Outcome<object>, "problems" | "json">

/** Tells an outcome, each problem of it once; gives the status that it ended with. */
export async function tellOutcome(
  outcome: Outcome<object>,
  format: Format,
  terminal: Terminal,
): Promise<ExitStatus> {
  const problems = distinct(outcome.problems)
  if (format !== "text") await writeReport({ ...outcome, problems }, format, terminal)
  else {
    tellProblems(problems, terminal)
    outcome.words()
  }
  return outcome.status
}

/** Writes what programs read to standard output. */
export async function writeReport(
  told: Told,
  format: Exclude<Format, "text">,
  terminal: Terminal,
): Promise<void> {
  const text = await reports[format](told, terminal)
  if (text !== "") terminal.write(text)
}

const reports: Readonly<
  Record<Exclude<Format, "text">, (told: Told, terminal: Terminal) => string | Promise<string>>
> = {
  json: ({ problems, json }, { directory }) => {
    const surroundings = { directory, excerptAt: excerptReader() }
    const objects = problems.map((each) => problemObject(each, surroundings))
    return asJson({ problems: objects, ...json() })
  },
  github: ({ problems }, terminal) => annotationLines(problems, terminal).join("\n"),
  gitlab: ({ problems }, terminal) => asJson(codeQualityOf(problems, repositoryOf(terminal))),
  sarif: async ({ problems }, terminal) => {
    const [{ sarifOf }, { catalogue }] = await Promise.all([
      import("../report/sarif.ts"),
      import("../catalogue.ts"),
    ])
    const tool = { version: ownVersion(), explanations: catalogue }
    return asJson(sarifOf(problems, { ...repositoryOf(terminal), ...tool }))
  },
}

function asJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}

/** What services name files from: the repository that they have checked out. */
function repositoryOf({ directory, repository = directory }: Terminal) {
  return { directory: repository, excerptAt: excerptReader() }
}

function annotationLines(problems: readonly Problem[], terminal: Terminal): readonly string[] {
  const surroundings = repositoryOf(terminal)
  return problems.map((each) => annotationOf(each, surroundings))
}

/** Tells every problem, errors last, so that they stand above the prompt; then counts them. */
export function tellProblems(problems: readonly Problem[], terminal: Terminal): void {
  const manner: Manner = { ...terminal, excerptAt: excerptReader() }
  const sorted = [...problems.filter(isWarning), ...problems.filter((each) => !isWarning(each))]
  for (const group of grouped(sorted)) {
    for (const each of group.told) terminal.tell(problemText(each, manner))
    if (group.others.length > 0)
      terminal.tell(indented(othersText(group, terminal.directory), manner))
  }
  if (sorted.length > 1) terminal.tell(countOf(problems))
  const last = sorted.at(-1)
  if (last !== undefined && terminal.width !== undefined)
    terminal.tell(`\`nixgen explain ${last.code}\` tells more of it`)
  // GitHub takes them out of what is told
  if (terminal.annotates === true)
    for (const line of annotationLines(sorted, terminal)) terminal.tell(line)
}

function isWarning({ severity }: Problem): boolean {
  return severity === "warning"
}

function countOf(problems: readonly Problem[]): string {
  const warnings = problems.filter(isWarning).length
  const counts = [counted(problems.length - warnings, "error"), counted(warnings, "warning")]
  return counts.filter((count) => !count.startsWith("0 ")).join(", ")
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`
}
