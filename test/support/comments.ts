/** Comments of definitions, as tests look at what becomes of them in generated files. */
import type { Build } from "../../src/build.ts"
import { formatNix } from "../../src/nix.ts"
import { parse } from "../../src/nix/syntax/grammar.ts"

/** A file of a built tree. */
export function textIn({ tree }: Build, path: string): string {
  return tree.get(path)?.content.toString() ?? ""
}

/** The paths of the Nix files of a tree. */
export function nixFilesIn({ tree }: Build): readonly string[] {
  return [...tree.keys()].filter((path) => path.endsWith(".nix"))
}

/** The files that differ in more than comments, or that the formatter would change. */
export function spoiledByComments(commented: Build, bare: Build): readonly string[] {
  const paths = new Set([...nixFilesIn(commented), ...nixFilesIn(bare)])
  return [...paths].filter((path) => {
    const text = textIn(commented, path)
    const before = textIn(bare, path)
    if (text === before) return false
    return meaningOf(text) !== meaningOf(before) || formatNix(text) !== text
  })
}

/** What a file says to Nix. */
export function meaningOf(text: string): string {
  const aside = new Set(["start", "end", "line", "comments", "trailing"])
  return JSON.stringify(parse(text).file.expression, (key, value: unknown) =>
    aside.has(key) ? undefined : value,
  )
}

/** The texts of all comments of a file, in their order. */
export function commentsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|\s)#(?: (.*))?$/gm)].map(([, comment = ""]) => comment)
}

/** Each comment of a file with the line of code that it stands above, or behind. */
export function commentedLinesIn(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim())
  return lines.flatMap((line, index) => {
    const [, code = "", behind] = /^(.*?) ?# ?(.*)$/.exec(line) ?? []
    if (behind === undefined || behind === "") return []
    if (code !== "") return [`${code} | ${behind}`]
    const next = lines.slice(index).find((each) => each !== "" && !each.startsWith("#"))
    return [`${behind} | ${next ?? ""}`]
  })
}
