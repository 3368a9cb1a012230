/**
 * The arguments that a module is given: never one that its author did not take. Judged by the modules
 * of NixOS, whose heads are taken off and computed anew, and by Nix itself.
 */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { build } from "./support/commands.ts"
import { usualArguments } from "../src/model/module-arguments.ts"
import type { Lambda, Node } from "../src/nix/syntax/ast.ts"
import { globalNames } from "../src/nix/syntax/globals.ts"
import { parseNix } from "../src/nix/syntax/parse.ts"
import { argumentsFor } from "../src/nix/syntax/with-names.ts"
import { effort } from "./support/effort.ts"
import { evaluate, inputPath, inputsTest, nix, nixTest } from "./support/nix.ts"
import { hostFile, makeProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

const known = new Set(usualArguments)

inputsTest("of NixOS' own modules, which have a `with` in every fifth", () => {
  const folder = join(inputPath("nixpkgs"), "nixos/modules")
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".nix"))
    .toSorted()
  const every = effort(3, 1)
  const taken = files.filter((_, index) => index % every === 0)
  const modules = taken.flatMap((file) => {
    const lambda = moduleIn(parseNix(readFileSync(join(folder, file), "utf8")).expression)
    return lambda === undefined ? [] : [{ file, lambda }]
  })
  expect(modules.length).toBeGreaterThan(effort(350, 1_000))
  const wrong = modules.flatMap(({ file, lambda }) => {
    const own = argumentNames(lambda)
    const more = [...argumentsFor(lambda.body, known).names].filter((name) => !own.has(name))
    return more.length === 0 ? [] : [`${file}: ${more.join(" ")}`]
  })
  expect(wrong).toEqual([])
})

/** The function that a module is, in `let` or not, where it takes its arguments one by one. */
function moduleIn(node: Node): Lambda | undefined {
  return node.kind === "lambda" && node.parameter.kind === "formals" ? node : undefined
}

function argumentNames({ parameter }: Lambda): ReadonlySet<string> {
  if (parameter.kind === "identifier") return new Set()
  const whole = parameter.name === undefined ? [] : [parameter.name.text]
  return new Set([...whole, ...parameter.formals.map(({ name }) => name.text)])
}

nixTest("every global name of the table is bound by Nix", () => {
  const experimental = new Set(["__fetchClosure", "__outputOf"])
  const names = [...globalNames].filter((name) => !experimental.has(name))
  expect(() => parses(`[ ${names.join(" ")} ]`)).not.toThrow()
})

nixTest("every builtin of Nix is in the table, by the one name that it is bound by", () => {
  const names = evaluate("builtins.attrNames builtins") as readonly string[]
  const missing = names.filter((name) => !globalNames.has(name) && !globalNames.has(`__${name}`))
  expect(missing).toEqual([])
  const unbound = names.filter((name) => !globalNames.has(name))
  const asked = unbound.filter((_, index) => index % effort(20, 1) === 0)
  for (const name of asked) expect(() => parses(name)).toThrow(/undefined variable/)
})

/** What the arguments of modules are in the cases below. */
const given = `{
  config.a = "config";
  host = { role = "web"; own = "host"; };
  inputs.self.packages = { tool = "tool"; };
  inventory.web.role = "web";
  lib = { optional = c: v: if c then [ v ] else [ ]; types.str = "str"; options.mkOption = "made"; };
  modulesPath = "modules";
  options.services.x = "option";
  pkgs = { git = "git"; htop = "htop"; host = "package"; python = { requests = "requests"; }; };
  utils.a = "utils";
  mine = "mine";
}`

describe("generated modules are evaluated by Nix", () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ["with pkgs; [ git htop ]", ["git", "htop"]],
    ["with lib; with pkgs; [ git ] ++ optional true htop", ["git", "htop"]],
    ["with pkgs; with lib; [ types.str git ]", ["str", "git"]],
    ["(ps: with ps; [ requests ]) pkgs.python", ["requests"]],
    ["with pkgs.python; requests", "requests"],
    ['with import (__toFile "x" "{ a = 1; }"); [ a ]', [1]],
    ['with pkgs; let git = "mine"; in [ git htop ]', ["mine", "htop"]],
    ["with pkgs; { inherit git; inherit (config) a; }", { git: "git", a: "config" }],
    ['with pkgs; { inherit "git"; }', { git: "git" }],
    ["with pkgs; rec { a = git; b = a; }", { a: "git", b: "git" }],
    ['with pkgs; ({ git ? "x", htop ? git }: [ git htop ]) { }', ["x", "x"]],
    ["with pkgs; [ (__toJSON 1) (toString 2) (map (x: x) [ git ]) ]", ["1", "2", ["git"]]],
    ["with { a = 1; pkgs = 2; }; [ a pkgs ]", [1, 2]],
    ["with { a = 1; }; [ a ] ++ (with pkgs; [ git ])", [1, "git"]],
    ["with config; [ a pkgs.git ]", ["config", "git"]],
    ["with lib; [ host.role inventory.web.role ]", ["web", "web"]],
    ["with pkgs; [ host ]", ["package"]],
    ["with host; [ own role ]", ["host", "web"]],
    ["with lib; options.mkOption", "made"],
    ["with lib; options.services.x", "option"],
    ["with inputs.self.packages; [ tool ]", ["tool"]],
    ["with lib; [ mine ]", ["mine"]],
    ['with pkgs; "\\${git}/bin"', "git/bin"],
    ["assert true; with pkgs; if true then git else htop", "git"],
    ["[ utils.a modulesPath ]", ["utils", "modules"]],
  ]

  nixTest("of every kind of template with a `with`", async () => {
    const names = cases.map((_, index) => `case-${index}`)
    const modules = cases.map(
      ([text], index) =>
        `"case-${index}": defineModule({ config: { nixpkgs: { config: { value: nix\`${text}\` } } } }),`,
    )
    const folder = makeProject({
      "fleet.ts": `import { defineFleet, defineModule, nix } from "nixgen"
const args = defineModule({ config: { _module: { args: { mine: "mine" } } } as never })
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  common: { args, ${modules.join("\n")} },
})
`,
      "hosts/web.ts": hostFile('inventory: { role: "web", own: "host" }'),
    })
    const terminal = testTerminal(folder)
    expect(await build({}, terminal)).toBe(0)
    const files = names.map((name) => `${folder}/generated/hosts/common/${name}.nix`)
    const got = evaluate(`
      let
        given = ${given};
        # as the module system calls it: with what it names
        call = file: let f = import file; in
          if builtins.isFunction f then f (builtins.intersectAttrs (builtins.functionArgs f) given) else f;
      in map (file: (call file).nixpkgs.config.value) [ ${files.join(" ")} ]
    `)
    expect(got).toEqual(cases.map(([, want]) => want))
  })

  test("what an argument would hide is told, where both stand in one module", async () => {
    const folder = makeProject({
      "hosts/web.ts": hostFile(
        `inventory: { a: 1 }, config: { environment: { systemPackages: nix\`with pkgs; [ host ]\` }, nixpkgs: { config: { a: host.a } } }`,
        'import { host, nix } from "nixgen"',
      ),
    })
    const terminal = testTerminal(folder)
    expect(await build({}, terminal)).toBe(1)
    expect(terminal.told()).toContain("NG033 hosts/web.ts:3:155")
    expect(terminal.told()).toContain("such as pkgs.host")
  })
})

/** Asks Nix to parse an expression, which binds its names as well. */
function parses(expression: string): void {
  nix(["eval", "--impure", "--raw", "--expr", `let f = _: ${expression}; in "ok"`])
}
