/** A drawing as lines of text, framed by characters for boxes or by those of ASCII. */
import type pc from "picocolors"
import { cellsOf } from "../report/cells.ts"
import type { BlockKind, LineRole } from "./block.ts"
import type { Drawing, PlacedBlock } from "./layout.ts"

/** How it is drawn. */
export interface TextManner {
  readonly colors: Pick<
    ReturnType<typeof pc.createColors>,
    "blue" | "bold" | "cyan" | "dim" | "green" | "magenta" | "yellow"
  >
  /** Whether the terminal shows more than ASCII. */
  readonly isUnicode: boolean
}

type Paint = (text: string) => string

/** What stands in a column of a row. */
interface Mark {
  readonly text: string
  readonly paint: Paint
}

/** The lines of a drawing. */
export function drawnAsText(drawing: Drawing, manner: TextManner): readonly string[] {
  const rows = Array.from({ length: drawing.height }, () => new Map<number, Mark>())
  for (const block of drawing.blocks) draw(block, rows, manner)
  return rows.map((row) => lineOf(row))
}

function draw(block: PlacedBlock, rows: readonly Map<number, Mark>[], manner: TextManner): void {
  drawFrame(block, rows, manner)
  const roles = paintsOf(manner)
  block.lines.forEach(({ role, text }, index) => {
    write(text, block.x + 1, rows[block.y + 1 + index], roles[role], manner.isUnicode)
  })
  for (const child of block.children) draw(child, rows, manner)
}

/** Corners, from the upper left one on, and lines. */
const unicode = { corners: ["┌", "┐", "└", "┘"], across: "─", down: "│" } as const
const ascii = { corners: ["+", "+", "+", "+"], across: "-", down: "|" } as const

function drawFrame(
  { kind, x, y, width, height }: PlacedBlock,
  rows: readonly Map<number, Mark>[],
  manner: TextManner,
): void {
  const { corners, across, down } = manner.isUnicode ? unicode : ascii
  const paint = frames(manner)[kind]
  const [right, bottom] = [x + width - 1, y + height - 1]
  const put = (column: number, row: number, text: string) => rows[row]?.set(column, { text, paint })
  for (let column = x + 1; column < right; column++) {
    put(column, y, across)
    put(column, bottom, across)
  }
  for (let row = y + 1; row < bottom; row++) {
    put(x, row, down)
    put(right, row, down)
  }
  const places = [
    [x, y],
    [right, y],
    [x, bottom],
    [right, bottom],
  ] as const
  places.forEach(([column, row], index) => put(column, row, corners[index] ?? ""))
}

function write(
  text: string,
  x: number,
  row: Map<number, Mark> | undefined,
  paint: Paint,
  isUnicode: boolean,
): void {
  let column = x
  for (const cell of cellsOf(isUnicode ? text : text.replaceAll(/[^ -~]/gu, "?"))) {
    row?.set(column, { text: cell.text, paint })
    // what takes two columns leaves no blank behind
    for (let more = 1; more < cell.width; more++) row?.set(column + more, { text: "", paint })
    column += cell.width
  }
}

/** Marks that are painted the same, side by side, are painted once. */
function lineOf(row: ReadonlyMap<number, Mark>): string {
  const end = [...row.keys()].reduce((most, each) => Math.max(most, each), -1)
  const runs: { text: string; paint: Paint }[] = []
  for (let column = 0; column <= end; column++) {
    const { text, paint } = row.get(column) ?? blank
    const last = runs.at(-1)
    if (last?.paint === paint) last.text += text
    else runs.push({ text, paint })
  }
  return runs.map(({ text, paint }) => paint(text)).join("")
}

const blank: Mark = { text: " ", paint: (text) => text }

function paintsOf({ colors }: TextManner): Readonly<Record<LineRole, Paint>> {
  return { name: colors.bold, size: colors.dim, plain: blank.paint, mount: colors.cyan }
}

function frames({ colors }: TextManner): Readonly<Record<BlockKind, Paint>> {
  return {
    group: colors.dim,
    part: colors.blue,
    encrypted: colors.yellow,
    system: colors.green,
    swap: colors.magenta,
    member: colors.blue,
    memory: colors.dim,
  }
}
