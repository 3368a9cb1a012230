/** The paths that a text names. */
import { expect, test } from "vitest"
import { parseNix } from "./parse.ts"
import { pathReferences } from "./path-references.ts"

test.each<[text: string, paths: readonly string[]]>([
  ['./. + "/x.nix"', ["././x.nix"]],
  ["import (inputs.nixpkgs + /pkgs/x.nix) { }", []],
  ["[ (a + ./x + /y) /etc/z ]", ["./x", "/etc/z"]],
])("%s", (text, paths) => {
  const found = pathReferences(parseNix(text)).map((each) => each.text)
  expect(found.toSorted()).toEqual(paths)
})
