/**
 * The arguments that a module is given: never one that its author did not take. Judged by the modules
 * of NixOS, whose heads are taken off and computed anew, and by Nix itself.
 */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { build } from "./support/commands.ts"
import { usualArguments } from "../src/nix/syntax/usual-arguments.ts"
import type { Lambda, Node } from "../src/nix/syntax/ast.ts"
import { globalNames } from "../src/nix/syntax/globals.ts"
import { undefinedNames } from "../src/files/undefined-names.ts"
import { parseNix } from "../src/nix/syntax/parse.ts"
import { argumentsFor } from "../src/nix/syntax/with-names.ts"
import { buildDefinitions, fleetFile, hostText } from "./support/definitions.ts"
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

/** What is told of a module's file, with its hint. */
async function toldOfModule(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { folder, problems } = await buildDefinitions({
    "fleet.ts": fleetFile('arguments: { site: "here" }'),
    "hosts/web.ts": hostText('imports: [nixModule("../nix/a.nix")]'),
    "nix/a.nix": text,
    ...others,
  })
  return problems.map(({ code, severity, place, message, hint }) => {
    const at = `${place?.file.slice(folder.length + 1)}:${place?.line}:${place?.column}`
    return `${code} ${severity} ${at} ${message}; ${hint}`
  })
}

describe("a name that nothing binds in a module's file is told at its place", () => {
  const undefinedNamesIn: readonly (readonly [
    text: string,
    name: string,
    at: string,
    hint: string,
  ])[] = [
    [
      "{ lib, ... }: { environment.systemPackages = [ pkgs.git ]; }",
      "pkgs",
      "1:48",
      "take it: `{ lib, pkgs, ... }:`",
    ],
    [
      "{ environment.systemPackages = [ pkgs.git ]; }",
      "pkgs",
      "1:34",
      "make the file a function that takes it: `{ pkgs, ... }:`",
    ],
    [
      "args: { environment.systemPackages = [ pkgs.git ]; }",
      "pkgs",
      "1:40",
      "write args.pkgs, or take it: `{ pkgs, ... }:`",
    ],
    ["{ pkgs, ... }: {\n  x = [ pgks.git ];\n}", "pgks", "2:9", 'did you mean "pkgs"?'],
    ["{ ... }: let tool = 1; in { x = tol; }", "tol", "1:33", 'did you mean "tool"?'],
    ["{ ... }: { x = mkIf true 1; }", "mkIf", "1:16", "write lib.mkIf"],
    ["{ ... }: { x = readFile ./a.nix; }", "readFile", "1:16", "write builtins.readFile"],
    ["{ ... }: { inherit entirely; }", "entirely", "1:20", "undefined"],
  ]

  test.each(undefinedNamesIn)("%s", async (text, name, at, hint) => {
    const told = `NG033 error nix/a.nix:${at} nothing is called "${name}" here: nothing around it binds the name; ${hint}`
    expect(await toldOfModule(text)).toEqual([told])
  })

  nixTest("as Nix says itself", () => {
    for (const [text, name] of undefinedNamesIn)
      expect(() => parses(text)).toThrow(`undefined variable '${name}'`)
  })

  test.each([
    ["an import", "{ imports = [ ./b.nix ]; }"],
    ["what is imported by a call", "{ lib, ... }: import ./b.nix { inherit lib; }"],
  ])("in %s", async (_, text) => {
    const told = await toldOfModule(text, { "nix/b.nix": "{ lib, ... }: { x = pkgs.git; }" })
    expect(told).toEqual([
      'NG033 error nix/b.nix:1:21 nothing is called "pkgs" here: nothing around it binds the name; take it: `{ lib, pkgs, ... }:`',
    ])
  })

  const right: readonly string[] = [
    "{ pkgs, ... }: with pkgs; { environment.systemPackages = [ git htop ]; }",
    "{ lib, ... }: with lib; { x = mkIf true (optional true 1); }",
    "args@{ ... }: { x = args.pkgs.git; }",
    "{ x = map toString [ 1 (__add 1 2) ]; y = builtins.readFile ./a.nix; z = __curPos; }",
    "let a = b; b = 1; in rec { x = a; y = x; }",
    "{ pkgs ? import <x> { }, ... }: { x = pkgs; }",
  ]

  test("and no right one is", async () => {
    for (const text of right) {
      const told = await toldOfModule(text)
      expect(told.filter((line) => line.startsWith("NG033"))).toEqual([])
    }
    const scoped = "{ x = builtins.scopedImport { given = 1; } ./b.nix; }"
    expect(await toldOfModule(scoped, { "nix/b.nix": "given" })).toEqual([])
  })

  test.each([
    "{ x = ./b.nix; y = builtins.readFile ./b.nix; }",
    "{ pkgs, ... }: { x = pkgs.replaceVars ./b.nix { given = 1; }; }",
    "let load = builtins.scopedImport { given = 1; }; in { x = map load [ ./b.nix ]; y = load ./b.nix; }",
    "{ imports = [ ./c ]; x = ./d.nix; }",
  ])("nor one in a file that nothing is known to import: %s", async (text) => {
    const files = {
      "nix/b.nix": "given",
      "nix/c/default.nix": "{ }",
      "nix/d.nix": "import ./b.nix",
    }
    expect(await toldOfModule(text, files)).toEqual([])
  })

  nixTest("of which Nix says nothing either", () => {
    for (const text of right) expect(() => parses(text)).not.toThrow()
  })

  inputsTest("nor is anything in NixOS' own modules", () => {
    const folder = join(inputPath("nixpkgs"), "nixos/modules")
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".nix"))
      .toSorted()
      .filter((_, index) => index % effort(3, 1) === 0)
    const found = files.flatMap((file) =>
      undefinedNames(parseNix(readFileSync(join(folder, file), "utf8")).expression, (start) => ({
        file,
        line: 1,
        column: start,
      })),
    )
    expect(files.length).toBeGreaterThan(effort(500, 1_500))
    expect(found).toEqual([])
  })
})

describe("an argument that no module is given is told of where it is used", () => {
  test.each<[module: string, want: readonly string[]]>([
    [
      "{ pkgs, self, username, ... }: { a = self; b = username; }",
      [
        'NG033 warning nix/a.nix:1:38 no module is given an argument called "self"; write inputs.self',
        'NG033 warning nix/a.nix:1:48 no module is given an argument called "username"; give it to all modules: defineFleet({ arguments: { username: … } })',
      ],
    ],
    [
      "{ pkg, ... }: { a = pkg; }",
      [
        'NG033 warning nix/a.nix:1:21 no module is given an argument called "pkg"; did you mean "pkgs"?',
      ],
    ],
    [
      "{ username, ... }: with username; { a = username; }",
      [
        'NG033 warning nix/a.nix:1:25 no module is given an argument called "username"; give it to all modules: defineFleet({ arguments: { username: … } })',
      ],
    ],
    [
      "{ imports = [ ./b.nix ./c.nix ]; }",
      [
        'NG033 warning nix/c.nix:1:26 no module is given an argument called "username"; give it to all modules: defineFleet({ arguments: { username: … } })',
      ],
    ],
    ["{ username, ... }: { }", []],
    ['{ username ? "me", ... }: { a = username; }', []],
    ["{ mine, site, ... }: { _module.args.mine = 1; a = [ mine site ]; }", []],
    [
      "{ config, lib, pkgs, options, modulesPath, utils, host, inventory, inputs, name, specialArgs, ... }@args: { a = [ config lib pkgs options modulesPath utils host inventory inputs name specialArgs args.x ]; }",
      [],
    ],
    ["{ ... }: { a = { b, c }: b + c; }", []],
    ["{ ... }: { users = { imports = [ ./c.nix ]; }; }", []],
  ])("%s", async (module, want) => {
    const others = { "nix/b.nix": "{ }", "nix/c.nix": "{ username, ... }: { a = username; }" }
    expect(await toldOfModule(module, others)).toEqual(want)
  })

  test("in Nix of a template", async () => {
    const { told } = await buildDefinitions({
      "fleet.ts": fleetFile(""),
      "hosts/web.ts": hostText(
        "imports: [nix`{ pkgs, foo, ... }: { environment.variables.A = foo; }`]",
      ),
    })
    expect(told).toEqual(['NG033 hosts/web.ts:3: no module is given an argument called "foo"'])
  })
})

describe("what inputs, hosts and the inventory do not have is told in a module's file", () => {
  test.each<[module: string, want: readonly string[]]>([
    [
      "{ inputs, ... }: { imports = [ inputs.foo.nixosModules.default ]; }",
      [
        'NG034 error nix/a.nix:1:39 the flake has no input "foo"; known: nixpkgs, nixos-anywhere, disko',
      ],
    ],
    [
      "{ host, inventory, ... }: { networking.domain = host.nope; a = inventory.wbe.system; }",
      [
        "NG034 error nix/a.nix:1:54 the host has no host.nope; known: system, deploy",
        'NG034 error nix/a.nix:1:74 the inventory has no host "wbe"; did you mean "web"?',
      ],
    ],
    [
      "{ imports = [ ./b.nix ]; }",
      ["NG034 error nix/b.nix:1:29 the host has no host.nope; known: system, deploy"],
    ],
    ["{ inputs, ... }: { a = inputs.nixpkgs.lib; b = inputs.self; }", []],
    ["{ host, ... }: { a = host.nope or 1; b = host ? nope; c = host.system; }", []],
    ["{ host, lib, ... }: lib.mkIf (host ? nope) { a = host.nope; }", []],
    ["{ host ? { nope = 1; }, ... }: { a = host.nope; }", []],
    ["{ ... }: { a = let inputs = { foo = 1; }; in inputs.foo; }", []],
    ["{ lib, ... }: { a = map (host: host.nope) [ ]; }", []],
    ["{ inputs, ... }@args: { a = name: inputs.${name}; }", []],
    ["{ host, ... }: with host; { a = nope; }", []],
    ["host: { a = host.host.nope; }", []],
  ])("%s", async (module, want) => {
    const others = { "nix/b.nix": "{ host, ... }: { a = [ host.nope ]; }" }
    expect(await toldOfModule(module, others)).toEqual(want)
  })

  test("of a host that has it, and of one that does not", async () => {
    const imports = 'imports: [nixModule("../nix/a.nix")]'
    const { told } = await buildDefinitions({
      "fleet.ts": fleetFile(""),
      "hosts/web.ts": hostText(`inventory: { vlan: 1 }, ${imports}`),
      "hosts/mail.ts": hostText(imports),
      "nix/a.nix": "{ host, ... }: { a = host.vlan; }",
    })
    expect(told).toEqual(["NG034 nix/a.nix:1: not every host has host.vlan: mail does not"])
  })
})
