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

/**
 * The two texts that a text with conflicts would be, all of them decided for one side; `undefined`
 * where it has none, or marks that fit no conflict.
 */
export function sidesOf(text: string): readonly [ours: string, theirs: string] | undefined {
  if (!/^<{7}(?: |\r?$)/m.test(text)) return undefined
  const texts = { ours: "", theirs: "" }
  let side: Side = "both"
  for (const line of text.split(/(?<=\n)/)) {
    const marker = markers[/^([<|=>])\1{6}(?= |\r?\n|$)/.exec(line)?.[0] ?? ""]
    if (marker !== undefined) {
      if (!marker.after.includes(side)) return undefined
      side = marker.next
    } else {
      if (side === "both" || side === "ours") texts.ours += line
      if (side === "both" || side === "theirs") texts.theirs += line
    }
  }
  return side === "both" ? [texts.ours, texts.theirs] : undefined
}

/**
 * Whether a text is a merge of others, decided or not: it has every line that all of them have, and none
 * that none of them has. So nothing in it is anybody else's, whoever has put it together.
 */
export function isMergeOf(text: string, merged: readonly string[]): boolean {
  const sources = merged.map((each) => new Set(linesOf(each)))
  const lines = new Set((sidesOf(text) ?? [text]).flatMap(linesOf))
  const isOfSome = (line: string) => sources.some((source) => source.has(line))
  const common = [...(sources[0] ?? [])].filter((line) =>
    sources.every((source) => source.has(line)),
  )
  return merged.length > 1 && [...lines].every(isOfSome) && common.every((line) => lines.has(line))
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/)
}
