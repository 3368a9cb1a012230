/**
 * Where the blocks of a drawing are, on a grid of characters: what text and SVG are both made of. Parts
 * that lie side by side are to scale, as far as their words have room.
 */
import type { Block, BlockKind, Line } from "./block.ts"
import { brokenLines, widthOfWords } from "./words.ts"

/** A block in its place: columns and rows count from 0, its frame included. */
export interface PlacedBlock {
  readonly kind: BlockKind
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Its words, as they are broken into its width; they begin inside of the frame. */
  readonly lines: readonly Line[]
  readonly children: readonly PlacedBlock[]
}

/** A drawing. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly blocks: readonly PlacedBlock[]
}

/** A frame takes a column or row on each side. */
const frame = 1

/** No block is narrower, whatever is in it. */
const narrowest = 9

/** The blocks one below the other, in so many columns. */
export function laidOut(blocks: readonly Block[], columns: number): Drawing {
  const width = Math.max(columns, ...blocks.map(leastWidth))
  const placed = stacked(blocks, { x: 0, y: 0, width })
  return { width, height: heightOf(placed), blocks: placed }
}

interface Room {
  readonly x: number
  readonly y: number
  readonly width: number
}

function place(block: Block, { x, y, width }: Room): PlacedBlock {
  const inner = width - 2 * frame
  const lines = brokenLines(block.lines, inner)
  const room = { x: x + frame, y: y + frame + lines.length, width: inner }
  const children = isSideBySide(block, inner)
    ? sideBySide(block.children, room)
    : stacked(block.children, room)
  const bottom = children.length === 0 ? room.y : heightOf(children)
  return { kind: block.kind, x, y, width, height: bottom + frame - y, lines, children }
}

function heightOf(placed: readonly PlacedBlock[]): number {
  return placed.reduce((most, { y, height }) => Math.max(most, y + height), 0)
}

function stacked(blocks: readonly Block[], { x, y, width }: Room): readonly PlacedBlock[] {
  const placed: PlacedBlock[] = []
  let next = y
  for (const block of blocks) {
    const each = place(block, { x, y: next, width })
    placed.push(each)
    next += each.height
  }
  return placed
}

/** Side by side, all of one height. */
function sideBySide(blocks: readonly Block[], { x, y, width }: Room): readonly PlacedBlock[] {
  const widths = shared(width, blocks)
  const starts = widths.map((_, index) => x + total(widths.slice(0, index)))
  const placed = blocks.map((block, index) =>
    place(block, { x: starts[index] ?? x, y, width: widths[index] ?? narrowest }),
  )
  const height = heightOf(placed) - y
  return placed.map((each) => ({ ...each, height }))
}

function isSideBySide({ isDivided, children }: Block, width: number): boolean {
  return isDivided && total(children.map(leastWidth)) <= width
}

/** The width that a block cannot do without. */
function leastWidth({ lines, children }: Block): number {
  const words = Math.min(widthOfWords(lines), longestWord)
  // what does not fit side by side is stacked
  const inside = children.reduce((most, each) => Math.max(most, leastWidth(each)), words)
  return Math.max(narrowest, inside + 2 * frame)
}

/** Words that are longer than that are broken. */
const longestWord = 12

/**
 * A width shared out by what the blocks take. The rest of a disk whose size is not known is drawn as
 * twice of what is beside it. Whose words need more gets that, and the others share what is left.
 */
function shared(width: number, blocks: readonly Block[]): readonly number[] {
  const weights = weightsOf(blocks)
  const least = blocks.map(leastWidth)
  const fixed = new Map<number, number>()
  for (;;) {
    const left = width - total([...fixed.values()])
    const free = weights.map((weight, index) => (fixed.has(index) ? 0 : weight))
    const share = (index: number) => (left * (free[index] ?? 0)) / total(free)
    const short = least.flatMap((each, index) =>
      !fixed.has(index) && share(index) < each ? [[index, each] as const] : [],
    )
    if (short.length === 0 || fixed.size + short.length >= blocks.length)
      return rounded(
        weights.map((_, index) => fixed.get(index) ?? Math.max(share(index), least[index] ?? 0)),
        width,
      )
    for (const [index, each] of short) fixed.set(index, each)
  }
}

/** Whole columns, what is left over given to the widest. */
function rounded(widths: readonly number[], width: number): readonly number[] {
  const whole = widths.map(Math.floor)
  const widest = whole.indexOf(whole.reduce((most, each) => Math.max(most, each), 0))
  return whole.map((each, index) => (index === widest ? each + width - total(whole) : each))
}

function weightsOf(blocks: readonly Block[]): readonly number[] {
  const known = blocks.flatMap(({ share }) => (typeof share === "number" ? [share] : []))
  const mean = known.length === 0 ? 1 : total(known) / known.length
  return blocks.map(({ share }) => {
    if (typeof share === "number") return Math.max(share, 1)
    return share === "rest" ? 2 * Math.max(total(known), mean) : mean
  })
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}
