/** Modules that are found in files by a place. */
import { describe, expect, test } from "vitest"
import { formatFile } from "../../nix/print/format.ts"
import { moduleInFile } from "./module-in-file.ts"

/** The module whose first name, or argument, is marked in a text. */
function found(marked: string, isFunction: boolean, withoutImports = false) {
  const text = marked.replace("‸", "")
  const before = marked.slice(0, marked.indexOf("‸"))
  const [, name = ""] =
    /^(?:[\w.]*\.)?(\w+) *(?:[=?,}]|$)/.exec(marked.slice(before.length + 1)) ?? []
  const line = before.split("\n").length
  const column = before.length - before.lastIndexOf("\n")
  const place = { line, column, name: name === "enable" ? "services" : name, isFunction }
  const module = moduleInFile(text, place, new Set(["lib", "inputs"]), withoutImports)
  if (module === undefined) return undefined
  const { tree, asItIs: _asItIs, isWhole: _isWhole, ...known } = module
  return { ...known, text: formatFile(tree) }
}

describe("a module in a file", () => {
  test.each<[name: string, marked: string, isFunction: boolean, want: object]>([
    [
      "a set",
      "{ flake.modules.nixos.web = { ‸a = 1; }; }",
      false,
      { label: "web", taken: [], text: "{ a = 1; }\n" },
    ],
    [
      "a function",
      "{ flake.modules.nixos.web = { ‸pkgs, ... }: { a = pkgs.b; }; }",
      true,
      { label: "web", taken: [], text: "{ pkgs, ... }:\n{\n  a = pkgs.b;\n}\n" },
    ],
    [
      "a set that is not written out as one",
      "{ x.a = 2; ‸web.services.enable = true; web.b = 1; }",
      false,
      { label: "web", taken: [], text: "{\n  services.enable = true;\n  b = 1;\n}\n" },
    ],
    [
      "of the constants around, those that it needs",
      "let port = base + 1; base = 1; other = 2; in { web = { ‸pkgs, ... }: { a = port; }; }",
      true,
      {
        label: "web",
        taken: [],
        text: "{ pkgs, ... }:\nlet\n  port = base + 1;\n  base = 1;\nin\n{\n  a = port;\n}\n",
      },
    ],
    [
      "what may be of a `with`, and what a function around it binds",
      "{ config, ... }: { web = { ‸pkgs, ... }: { a = with pkgs; [ git config ]; }; }",
      true,
      {
        label: "web",
        taken: ["config"],
        text: "{ pkgs, config, ... }:\n{\n  a = with pkgs; [\n    git\n    config\n  ];\n}\n",
      },
    ],
    [
      "what it takes from around, as far as modules are given that",
      "{ lib, config, ... }: { web = { ‸a = lib.x config.y; }; }",
      false,
      {
        label: "web",
        taken: ["config"],
        text: "{ lib, config, ... }:\n{\n  a = lib.x config.y;\n}\n",
      },
    ],
  ])("%s", (_name, marked, isFunction, want) => {
    expect(found(marked, isFunction)).toEqual(want)
  })

  test("nothing where there is none", () => {
    expect(found("{ web = { a = 1; }; b ‸= 1; }", true)).toBeUndefined()
  })

  test("without what it imports, which is known otherwise", () => {
    expect(
      found("{ config, ... }: { web = { ‸a = 1; imports = [ config.b ]; }; }", false, true),
    ).toEqual({ label: "web", taken: [], text: "{ a = 1; }\n" })
  })
})
