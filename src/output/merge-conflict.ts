/** What git leaves in a file that two branches changed. */

type Side = "both" | "ours" | "base" | "theirs"

/** The lines that git adds, by their first seven characters, and whose lines follow each. */
const markers: Readonly<Record<string, { readonly after: readonly Side[]; readonly next: Side }>> =
  {
    "<<<<<<<": { after: ["both"], next: "ours" },
    // the common ancestor, which git shows where `merge.conflictStyle` is diff3 or zdiff3
    "|||||||": { after: ["ours"], next: "base" },
    "=======": { after: ["ours", "base"], next: "theirs" },
    ">>>>>>>": { after: ["theirs"], next: "both" },
  }

/** A line, on whichever side of a conflict it stands. */
interface SidedLine {
  readonly side: Side
  readonly line: string
}

/** The lines of a text, without git's own; `undefined` where these fit no conflict. */
function sidedLines(text: string): readonly SidedLine[] | undefined {
  const lines: SidedLine[] = []
  let side: Side = "both"
  for (const line of text.split(/(?<=\n)/)) {
    const marker = markers[/^([<|=>])\1{6}(?= |\r?\n|$)/.exec(line)?.[0] ?? ""]
    if (marker === undefined) lines.push({ side, line })
    else if (marker.after.includes(side)) side = marker.next
    else return undefined
  }
  return side === "both" ? lines : undefined
}

/**
 * The two texts that a text with conflicts would be, all of them decided for one side; `undefined`
 * where it has none, or marks that fit no conflict.
 */
export function sidesOf(text: string): readonly [ours: string, theirs: string] | undefined {
  const lines = hasConflict(text) ? sidedLines(text) : undefined
  const of = (one: Side) =>
    lines?.flatMap(({ side, line }) => (side === "both" || side === one ? [line] : [])).join("")
  const [ours, theirs] = [of("ours"), of("theirs")]
  return ours === undefined || theirs === undefined ? undefined : [ours, theirs]
}

function hasConflict(text: string): boolean {
  return /^<{7}(?: |\r?$)/m.test(text)
}

/** A text before two branches changed it, and after each. */
export interface Branches {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/**
 * Whether a text is a merge of two, decided or not: it has what either has added and not what either has
 * taken away, as often, and in their order. So nothing in it is anybody else's, whoever put it together.
 */
export function isMergeOf(text: string, branches: Branches): boolean {
  const lines = sidedLines(text)?.map(({ side, line }) => ({ side, line: plain(line) }))
  if (lines === undefined) return false
  const ours = linesOf(branches.ours)
  const theirs = linesOf(branches.theirs)
  const of = (...sides: readonly Side[]) =>
    lines.flatMap(({ side, line }) => (sides.includes(side) ? [line] : []))
  const [inOurs, inTheirs] = [countsOf(ours), countsOf(theirs)]
  const isKnown = of("both").every((line) => inOurs.has(line) || inTheirs.has(line))
  const areOfTheirSides =
    of("ours").every((line) => inOurs.has(line)) && of("theirs").every((line) => inTheirs.has(line))
  const found = of("both", "ours", "theirs")
  const inBase = countsOf(linesOf(branches.base))
  const [least, most] = [countsOf(of("both")), countsOf(found)]
  const areAllThere = [...new Set([...ours, ...theirs, ...inBase.keys()])].every((line) => {
    const counts = [inOurs, inTheirs, inBase].map((each) => each.get(line) ?? 0)
    const [fewest, largest] = timesOf(counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0)
    // what stands within a conflict may go as it is decided
    return (least.get(line) ?? 0) <= largest && (most.get(line) ?? 0) >= fewest
  })
  const isOrdered = isInOrder(found, ours) && isInOrder(found, theirs)
  return isKnown && areOfTheirSides && areAllThere && isOrdered
}

/**
 * How often a line may be there after the changes of both: what both do alike may be done once. Of one that
 * is there several times, as an end of a block is, one cannot know which of them are the same.
 */
function timesOf(
  ours: number,
  theirs: number,
  base: number,
): readonly [fewest: number, largest: number] {
  const both = Math.max(0, ours + theirs - base)
  const isOfOne = Math.max(ours, theirs, base) === 1
  const isLikewise = (ours > base && theirs > base) || (ours < base && theirs < base)
  if (!isOfOne) return [Math.min(both, ours, theirs), ours + theirs]
  return isLikewise ? [Math.min(both, ours, theirs), Math.max(both, ours, theirs)] : [both, both]
}

/** Whether the lines that both have once are in one order. */
function isInOrder(found: readonly string[], source: readonly string[]): boolean {
  const [left, right] = [onceIn(found), onceIn(source)]
  const [inLeft, inRight] = [new Set(left), new Set(right)]
  const common = right.filter((line) => inLeft.has(line))
  return left.filter((line) => inRight.has(line)).every((line, index) => line === common[index])
}

function onceIn(lines: readonly string[]): readonly string[] {
  const counts = countsOf(lines)
  return lines.filter((line) => counts.get(line) === 1)
}

function countsOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}

function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/).map(plain)
}

function plain(line: string): string {
  return line.replace(/\r?\n$/, "")
}
