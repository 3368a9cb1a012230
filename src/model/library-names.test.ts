/** Names of packages and functions in expressions: which are told not to be there, and how sure that is. */
import { expect, test } from "vitest"
import { build } from "../../test/support/commands.ts"
import { hostFile, makeProject, sources } from "../../test/support/project.ts"
import { testTerminal } from "../../test/support/terminal.ts"
import { encodeOptions } from "../options/tree/option-file.ts"
import { pinnedOptionsFile } from "../project/options.ts"

const hash = "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280="

interface Told {
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly hint?: string
  readonly path?: string
  readonly line?: number
  readonly column?: number
}

const names = {
  packages: [
    "git",
    "hello",
    "htop",
    "python3Packages",
    "stdenv",
    "system",
    "vim",
    "host",
    "xorg",
    "gone",
  ],
  packageSets: { xorg: ["libX11", "xset"], gone: null },
  library: { getExe: null, optionals: null, mkIf: null, types: ["str", "int"], trim: null },
  builtins: ["toString", "length"],
  outputs: {
    nixpkgs: {
      legacyPackages: null,
      nixosModules: { notDetected: null },
      packages: { "x86_64-linux": { tool: null } },
    },
  },
}

/** Options that take anything: of names alone is told. */
const options = encodeOptions({
  kind: "group",
  members: new Map(
    ["any", "nixpkgs"].map((name) => [
      name,
      { kind: "option", type: { kind: "anything" }, typeText: "anything" },
    ]),
  ),
})

const read = {
  [pinnedOptionsFile]: options,
  ".nixgen/types/names.json": JSON.stringify(names),
}

async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly Told[]> {
  const terminal = testTerminal(makeProject(files))
  await build({ json: true, dryRun: true }, terminal)
  return JSON.parse(terminal.written()).problems
}

const imports =
  'import { accept, builtins, config, fallback, has, host, ifElse, inputs, lib, mkIf, nix, pkgs, str } from "nixgen"'

/** A host with an expression in each of as many texts. */
const hostOf = (texts: readonly string[], more = "") =>
  hostFile(
    `config: { ${more} any: [
${texts.join(",\n")},
] } as never`,
    imports,
  )

/** Expressions, and what is told of each: the code and what was probably meant. */
const cases: readonly (readonly [text: string, ...want: string[]])[] = [
  ["pkgs.git"],
  ["pkgs.gti", "NG430 git"],
  ["pkgs.hlelo.version", "NG430 hello"],
  ['pkgs["helo"]', "NG430 hello"],
  ["pkgs.zzzzzzzzzz", "NG430"],
  ["pkgs.python3Packages.nothing"],
  ["pkgs.stdenv.hostPlatform.system"],
  ["[pkgs.git, pkgs.htpo, pkgs.vimm]", "NG430 htop", "NG430 vim"],
  ["str`${pkgs.gti}/bin/git`", "NG430 git"],
  ["lib.getExe(pkgs.gti)", "NG430 git"],
  ["ifElse(config.any, pkgs.gti, pkgs.git)", "NG430 git"],
  ["mkIf(true, pkgs.gti)", "NG430 git"],
  ["nix`pkgs.gti`", "NG430 git"],
  ["nix`with pkgs; [ git htop vim ]`"],
  ["nix`with pkgs; [ gti htop vmi ]`", "NG430 git", "NG430 vim"],
  ["nix`with pkgs; [ (gti.override { }) true null (map toString [ ]) ]`", "NG430 git"],
  ["nix`with pkgs; [ python3Packages.nothing ]`"],
  ["nix`with lib; with pkgs; [ (getExe git) (getExee git) ]`", "NG430"],
  ["nix`with pkgs.python3Packages; [ nothing ]`"],
  ["[pkgs.xorg.xset, pkgs.xorg.xste, pkgs.gone.anything]", "NG430 xset"],
  ["nix`with pkgs.xorg; [ xset libX1 ]`", "NG430 libX11"],
  ["nix`with pkgs; [ xorg.xset xorg.xste ]`", "NG430 xset"],
  ["nix`with pkgs; [ (xorg.xste or null) (if xorg ? xste then 1 else 2) ]`"],
  ["pkgs.lib.getExe(pkgs.git)"],
  ["pkgs.lib.getExee(pkgs.git)", "NG431 getExe"],
  ["pkgs.lib.types.strr", "NG431 str"],
  ["pkgs.getExe(pkgs.git)", "NG430 lib.getExe"],
  ["nix`with pkgs.lib; getExee pkgs.git`", "NG431 getExe"],
  ["nix`with pkgs.lib.types; [ str strr ]`", "NG431 str"],
  ["nix`with pkgs; lib.getExee git`", "NG431 getExe"],
  ["builtins.getExe(pkgs.git)", "NG431 lib.getExe"],
  ["lib.toJSON(1)", "NG431 builtins.toJSON"],
  ["lib.git", "NG431 pkgs.git"],
  ["lib.str", "NG431 lib.types.str"],
  ["nix`with pkgs; with pkgs.xorg; [ git xset xste ]`", "NG430 xset"],
  ["nix`with pkgs.xorg or { }; [ anything ]`"],
  ["nix`with pkgs; with inputs.self.packages; [ nothing ]`"],
  ["nix`let pkgs = { }; in with pkgs; [ nothing ]`"],
  ["nix`let pkgs = { }; in pkgs.nothing`"],
  ["nix`({ pkgs }: pkgs.nothing)`"],
  ["nix`let nothing = 1; in with pkgs; [ nothing ]`"],
  ["nix`{ inherit (pkgs) git gti; }`", "NG430 git"],
  ["nix`pkgs.\\${config.any}`"],
  ["nix`pkgs.gti or pkgs.git`"],
  ["nix`if pkgs ? gti then pkgs.gti else null`"],
  ["fallback(pkgs.gti, pkgs.git)"],
  ['ifElse(has(pkgs, "gti"), pkgs.gti, pkgs.git)'],
  ["nix`lib.optional (pkgs ? gti) pkgs.gti`", "NG431 optionals"],
  ["nix`inputs.nixpkgs.legacyPackages.x86_64-linux.gti`"],
  ['accept(pkgs.gti, { rule: "NG430", reason: "another flake brings it" })'],
  ["inputs.nixpkgs.nixosModules.notDetected.anything"],
  ["inputs.nixpkgs.nixosModules.notDetceted", "NG034 notDetected"],
  ["inputs.nixpkgs.nixosModule", "NG034 nixosModules"],
  ["nix`inputs.nixpkgs.packages.${pkgs.system}.tool`"],
  ["nix`inputs.nixpkgs.packages.x86_64-linux.tol`", "NG034 tool"],
  ["[inputs.nixpkgs.rev, inputs.nixpkgs.inputs.anything]"],
  ["nix`inputs.nixpkgs.nothing or null`"],
  ["lib.getExe"],
  ["lib.hm.dag.entryAnywhere('a')", "NG431"],
  ["lib.getExee(pkgs.git)", "NG431 getExe"],
  ["lib.types.str"],
  ["lib.types.strr", "NG431 str"],
  ["nix`lib.types.nothing`", "NG431"],
  ["nix`with lib; trimm config.any`", "NG431 trim"],
  ["nix`with lib.types; [ str nothing ]`", "NG431"],
  ["builtins.toString(1)"],
  ["builtins.tostring(1)", "NG431 toString"],
  ["builtins.readFile(1)"],
  ['accept(lib.nothing, { rule: "NG431", reason: "ours" })'],
]

const isBelow = (path: string, start: string) =>
  path === start || path.startsWith(`${start}.`) || path.startsWith(`${start}[`)

const meant = (hint = "") => /^did you mean "(.*)"\?$/.exec(hint)?.[1]

test("once `nixgen types` has read them, what is not there is an error at its place", async () => {
  const problems = await problemsOf({
    "hosts/web.ts": hostOf(cases.map(([text]) => text)),
    ...read,
  })
  expect(problems.filter(({ severity }) => severity !== "error")).toEqual([])
  const told = cases.map(([text], index) => [
    text,
    ...problems
      .filter(({ path = "" }) => isBelow(path, `config.any[${index}]`))
      .map(({ code, hint }) => [code, meant(hint)].filter(Boolean).join(" ")),
  ])
  expect(told).toEqual(cases)
})

test("the message names it, and leads to its column in a template", async () => {
  const [problem] = await problemsOf({ "hosts/web.ts": hostOf(["nix`[ pkgs.gti ]`"]), ...read })
  expect(problem).toMatchObject({
    code: "NG430",
    message: 'nixpkgs has no package "gti": there is no pkgs.gti',
    hint: 'did you mean "git"?',
    line: 4,
    column: 12,
  })
})

test.each([
  ["lib.fetchTarball(1)", 'did you mean "builtins.fetchTarball"?'],
  ["nix`lib.fetchTarball 1`", 'did you mean "builtins.fetchTarball"?'],
  ["builtins.optional(true, 1)", 'did you mean "lib.optional"?'],
  ['nix`builtins.toUpper "a"`', 'did you mean "lib.toUpper"?'],
  ['builtins.xyzzy("a")', undefined],
])("of %s the set is told that has the name", async (text, hint) => {
  const told = await problemsOf({ "hosts/web.ts": hostOf([text]) })
  expect(told.flatMap(({ code, hint: said }) => (code === "NG026" ? [] : [[code, said]]))).toEqual([
    ["NG431", hint],
  ])
})

test("before that no package is known, and of functions those of a table, with a warning", async () => {
  const texts = ["pkgs.gti", "lib.getExe", "lib.getExee", "builtins.tostring", "lib.types.strr"]
  const told = await problemsOf({ "hosts/web.ts": hostOf(texts) })
  expect(told.filter(({ code }) => /NG43/.test(code))).toMatchObject([
    { code: "NG431", severity: "warning", hint: 'did you mean "getExe"?' },
    { code: "NG431", severity: "warning", hint: 'did you mean "toString"?' },
  ])
})

test("of a release that is newer than the table, Nix alone is known", async () => {
  const { pins } = sources
  const newer = { ...pins, nixpkgs: { ...pins["nixpkgs"], branch: "nixos-unstable" } }
  const told = await problemsOf({
    "hosts/web.ts": hostOf(["lib.getExee", "builtins.toStrin(1)"]),
    "npins/sources.json": JSON.stringify({ ...sources, pins: newer }),
  })
  expect(told.filter(({ code }) => /NG43/.test(code))).toMatchObject([
    { code: "NG431", severity: "warning", hint: 'did you mean "toString"?' },
  ])
})

test.each([
  ["pins are others", ["nixpkgs sha256-other"], ""],
  [
    "an overlay is new",
    ["nixpkgs", "nixos-anywhere"].map((name) => `${name} ${hash}`),
    "nixpkgs: { overlays: [nix`final: prev: { gti = prev.git; }`] },",
  ],
])("where %s since then it may be there, and is warned of", async (_, madeFrom, overlay) => {
  const problems = await problemsOf({
    "hosts/web.ts": hostOf(["pkgs.gti"], overlay),
    ...read,
    ".nixgen/types/made-from.json": JSON.stringify(madeFrom),
  })
  expect(problems.filter(({ code }) => code !== "NG026" && code !== "NG434")).toMatchObject([
    { code: "NG430", severity: "warning" },
  ])
})

test("where Nix could not tell the packages, there may be any", async () => {
  const problems = await problemsOf({
    "hosts/web.ts": hostOf(["pkgs.gti"]),
    ...read,
    ".nixgen/types/names.json": JSON.stringify({ ...names, packages: null }),
  })
  expect(problems).toEqual([])
})
