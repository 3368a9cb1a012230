/** Comments of definitions, as tests look at what becomes of them in generated files. */
import { expect } from "vitest"
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

/** Sees that the trees differ in comments alone, and that the formatter would change nothing. */
export function expectCommentsAlone(commented: Build, bare: Build): void {
  expect(nixFilesIn(commented)).toEqual(nixFilesIn(bare))
  for (const path of nixFilesIn(commented)) {
    const text = textIn(commented, path)
    if (text !== textIn(bare, path)) {
      expect(meaningOf(text)).toBe(meaningOf(textIn(bare, path)))
      expect(formatNix(text)).toBe(text)
    }
  }
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
