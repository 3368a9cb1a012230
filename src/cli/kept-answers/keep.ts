/** Keeping how a command ended, as it would be told once more. */
import { readdirSync, rmSync, statSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { ownPath } from "../../own-package.ts"
import { cacheFolder } from "../../source/modules/cache-folder.ts"
import type { Format } from "../command-line/common.ts"
import type { Again } from "../command-line/definition.ts"
import { markOf } from "../../output/marks.ts"
import { reporterFor } from "../outcome/report.ts"
import { type Terminal, quieted, shownBy } from "../terminal/terminal.ts"
import { type KeptAnswer, besideOf, isBeside, keepAnswer } from "./kept-answer.ts"
import type { Request } from "./request.ts"
import { type Sight, lookAt } from "./sights.ts"

/** So many answers are kept for a folder: of other lines, and for other terminals. */
const most = 16

/** Keeps what the next run of the same line would tell. */
export async function keep(
  again: Again<object>,
  request: Request,
  format: Format,
  terminal: Terminal,
): Promise<void> {
  const written: [1 | 2, string][] = []
  const shown = shownBy(terminal)
  const recording: Terminal = {
    ...terminal,
    loud: undefined,
    write: (line) => void written.push([1, `${shown.written(line)}\n`]),
    tell: (line) => void written.push([2, `${shown.told(line)}\n`]),
  }
  const outside = terminal.loud === undefined ? recording : quieted(recording)
  const status = (await reporterFor(format, outside))(again.outcome(outside))
  const sights = new Map([...again.sights, ...installed(request)])
  const answer: KeptAnswer = { status, written, sights }
  const file = keepAnswer(request, answer, again.whole)
  if (file !== undefined) removeOldest(dirname(file), basename(file))
}

/** What npm, pnpm and Yarn write whenever they have installed something. */
const installers = [".package-lock.json", ".modules.yaml", ".yarn-state.yml", ".yarn-integrity"]

/** nixgen itself, and what is installed beside it: whatever changes there is another program. */
function installed({ directory }: Request): readonly (readonly [string, Sight])[] {
  const code = ["dist", "dist/command"].flatMap((folder) =>
    readdirSync(ownPath(folder)).map((name) => ownPath(`${folder}/${name}`)),
  )
  const modules = dirname(dirname(cacheFolder(join(directory, "fleet.ts"))))
  const files = [
    ownPath("package.json"),
    ownPath("dist/cli/main.js"),
    ...code,
    ...installers.map((name) => join(modules, name)),
  ]
  return files.map((file) => [file, { mark: markOf(file), seen: { mark: lookAt(file, "mark") } }])
}

function removeOldest(folder: string, own: string): void {
  const names = readdirSync(folder).filter((name) => name !== own && !isBeside(name))
  if (names.length < most) return
  const times = new Map(names.map((name) => [name, timeOf(join(folder, name))]))
  const sorted = names.toSorted((one, other) => (times.get(one) ?? 0) - (times.get(other) ?? 0))
  for (const name of sorted.slice(0, names.length - most + 1))
    for (const each of [name, besideOf(name)]) rmSync(join(folder, each), { force: true })
}

function timeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
