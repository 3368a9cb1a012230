/** How a command ended, told as it was asked for: in words, as JSON, or in the format of a service. */
import { type Problem, distinct } from "../../problems/problem.ts"
import { annotationOf } from "../../report/github.ts"
import { codeQualityOf } from "../../report/gitlab.ts"
import { grouped, othersText } from "../../report/groups.ts"
import { problemsAsMarkdown } from "../../report/markdown.ts"
import { problemObject } from "../../report/objects.ts"
import { excerptReader } from "../../report/sources.ts"
import { type Manner, indented, problemText } from "../../report/words.ts"
import type { Format } from "../command-line/common.ts"
import type { Outcome } from "../command-line/definition.ts"
import type { ExitStatus } from "./exit-status.ts"
import { ownVersion } from "../../version.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** Tells how a command ended; gives the status of that. */
export type Reporter = (outcome: Outcome<object>) => ExitStatus

/**
 * What tells outcomes in a format, each problem once. All that it takes is loaded when it is there, so
 * that it tells at once, whatever happens.
 */
export async function reporterFor(format: Format, terminal: Terminal): Promise<Reporter> {
  const tell = await formats[format](terminal.loud ?? terminal)
  return (outcome) => {
    tell({ ...outcome, problems: distinct(outcome.problems) })
    return outcome.status
  }
}

type Tell = (outcome: Outcome<object>) => void

const formats: Readonly<Record<Format, (terminal: Terminal) => Tell | Promise<Tell>>> = {
  text: (terminal) => (outcome) => {
    tellProblems(outcome.problems, terminal)
    outcome.words()
  },
  json: (terminal) => (outcome) => {
    const surroundings = { directory: terminal.directory, excerptAt: excerptReader() }
    const problems = outcome.problems.map((each) => problemObject(each, surroundings))
    terminal.write(asJson({ problems, ...outcome.json() }))
  },
  github: (terminal) => (outcome) => {
    for (const line of annotationLines(outcome.problems, terminal)) terminal.write(line)
  },
  gitlab: (terminal) => (outcome) => {
    terminal.write(asJson(codeQualityOf(outcome.problems, repositoryOf(terminal))))
  },
  markdown: (terminal) => (outcome) => {
    const problems = problemsAsMarkdown(outcome.problems, repositoryOf(terminal))
    const parts = [outcome.markdown?.(), problems].filter((part) => part !== undefined)
    terminal.write(parts.join("\n\n"))
  },
  sarif: async (terminal) => {
    const [{ sarifOf }, { catalogue }] = await Promise.all([
      import("../../report/sarif.ts"),
      import("../../catalogue.ts"),
    ])
    const tool = { version: ownVersion(), explanations: catalogue }
    return (outcome) => {
      const log = sarifOf(outcome.problems, { ...repositoryOf(terminal), ...tool })
      terminal.write(asJson(log))
    }
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
