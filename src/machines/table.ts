/** Many machines at a glance: a row for each, as far as there is room, and how many there are of each kind. */
import { type Cell, cellsOf, widthOf } from "../report/cells.ts"
import type { Progress } from "./rollout.ts"
import { type Phase, countOf } from "./schedule.ts"

/** The room that there is, and what time it is. */
export interface Frame {
  readonly width: number
  readonly height: number
  /** Milliseconds, of the clock of the progress. */
  readonly now: number
}

/** A row's sign, and which rows there is room for first. */
const phases: Readonly<Record<Phase, { readonly sign: string; readonly rank: number }>> = {
  failed: { sign: "✗", rank: 0 },
  interrupted: { sign: "!", rank: 1 },
  running: { sign: "›", rank: 2 },
  done: { sign: "✓", rank: 3 },
  waiting: { sign: "·", rank: 4 },
}

const longest = { name: 24, step: 24 }

/** The lines of the table: no more of them than there is height, none longer than there is width. */
export function tableOf(
  all: readonly Progress[],
  { width, height, now }: Frame,
): readonly string[] {
  const summary = cut(summaryOf(all), width)
  if (height <= 1) return [summary]
  const rows = rowsFor(all, height - 1)
  const nameWidth = columnOf(
    rows.map(({ name }) => name),
    longest.name,
  )
  const stepWidth = columnOf(
    rows.map(({ step }) => step),
    longest.step,
  )
  const lines = rows.map((row) => {
    const columns = [
      phases[row.phase].sign,
      filled(row.name, nameWidth),
      filled(row.step, stepWidth),
      secondsOf(row, now).padStart(5),
      row.phase === "done" ? "" : row.line,
    ]
    return cut(columns.join(" ").trimEnd(), width)
  })
  return [...lines, summary]
}

/** Those that matter most, in the order of all. */
function rowsFor(all: readonly Progress[], room: number): readonly Progress[] {
  if (all.length <= room) return all
  const ranked = [...all.entries()].toSorted(
    ([one, first], [other, second]) =>
      phases[first.phase].rank - phases[second.phase].rank || one - other,
  )
  const chosen = ranked.slice(0, room).toSorted(([one], [other]) => one - other)
  return chosen.map(([, row]) => row)
}

/** How many there are of each kind: `12 done, 1 failed, 8 running, 979 waiting`. */
export function summaryOf(all: readonly Progress[]): string {
  const found = all.map(({ phase }) => phase)
  const counts = (["done", "failed", "interrupted", "running", "waiting"] as const)
    .map((phase) => ({ phase, count: countOf(found, phase) }))
    .filter(({ count }) => count > 0)
  return counts.map(({ phase, count }) => `${count} ${phase}`).join(", ")
}

/** Whole seconds since it was begun. */
function secondsOf({ since, until }: Progress, now: number): string {
  return since === undefined ? "" : `${Math.max(0, Math.floor(((until ?? now) - since) / 1000))}s`
}

function columnOf(texts: readonly string[], most: number): number {
  return texts.reduce((width, text) => Math.max(width, Math.min(most, widthOf(text))), 0)
}

function filled(text: string, width: number): string {
  const shown = cut(text, width)
  return shown + " ".repeat(Math.max(0, width - widthOf(shown)))
}

/** The beginning of a text that fits into so many columns, an ellipsis at its end where there is more. */
export function cut(text: string, width: number): string {
  const cells = cellsOf(text)
  if (columnsOf(cells) <= width) return cells.map((cell) => cell.text).join("")
  let left = width - 1
  const fitting = cells.findIndex((cell) => (left -= cell.width) < 0)
  return width < 1
    ? ""
    : `${cells
        .slice(0, fitting)
        .map((cell) => cell.text)
        .join("")}…`
}

function columnsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}
