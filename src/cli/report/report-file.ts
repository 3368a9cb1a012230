/** The file of a report: written whole or not at all, and in the place of nothing but another report. */
import { closeSync, existsSync, mkdirSync, openSync, readSync } from "node:fs"
import { dirname } from "node:path"
import { replaceFile } from "../../output/replace-file.ts"
import { beginning } from "../../overview/page.ts"
import { ProblemError, problem } from "../../problems/problem.ts"

/** Fails with NG070 where something else is in the place of a report. */
export function requireReportPlace(file: string): void {
  if (!existsSync(file) || startOf(file) === beginning) return
  throw new ProblemError([
    problem("NG070", {
      place: { file },
      message: "this file is in the way, and is no report of nixgen's",
      hint: "move it away, or name another file: --out FILE",
    }),
  ])
}

function startOf(file: string): string {
  const descriptor = openSync(file, "r")
  try {
    const bytes = Buffer.alloc(Buffer.byteLength(beginning))
    return bytes.toString("utf8", 0, readSync(descriptor, bytes))
  } finally {
    closeSync(descriptor)
  }
}

/** Writes a report, with the folder that it is in. */
export function writeReport(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  replaceFile(file, text)
}
