/** A host of a generated tree, evaluated by NixOS' module system without NixOS' own modules. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { onTestFinished } from "vitest"
import { evaluate, inputPath } from "./nix.ts"

/** What NixOS' module system makes of a host of a tree, whatever options it defines; of its `value`, what is to be seen. */
export function evaluatedHost(
  texts: Readonly<Record<string, string>>,
  host: string,
  seen = 'removeAttrs value.config [ "_module" ]',
): unknown {
  return evaluateTree(
    texts,
    `lib.evalModules {
      specialArgs.host = { };
      modules = [
        { _module.freeformType = lib.types.lazyAttrsOf lib.types.anything; }
        (tree + "/hosts/common")
        (tree + "/hosts/${host}")
      ];
    }`,
    seen,
  )
}

/** What an expression comes to that knows a `tree` and `lib`; of its `value`, what is to be seen. */
export function evaluateTree(
  texts: Readonly<Record<string, string>>,
  expression: string,
  seen = "value",
): unknown {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-modules-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return evaluate(`
    let
      lib = import ${inputPath("nixpkgs")}/lib;
      tree = ${folder};
      value = ${expression};
    in ${seen}`)
}
