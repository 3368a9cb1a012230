/** What Nix refuses in a flake, or finds empty: each case is put before Nix as well. */
import { describe, expect, test } from "vitest"
import { nix, nixTest } from "../../../test/support/nix.ts"
import { impuritiesIn } from "./impurities.ts"
import { parseNix } from "./parse.ts"

/** An expression that Nix refuses in a flake, and what is told of it. */
const refused: readonly (readonly [expression: string, ...told: readonly string[]])[] = [
  ["<nixpkgs>", "lookup <nixpkgs>"],
  ["import <nixpkgs/lib>", "lookup <nixpkgs/lib>"],
  ["toString <nixpkgs>", "lookup <nixpkgs>"],
  ["~/x", "home ~/x"],
  ['"${/etc/hostname}"', "absolute /etc/hostname"],
  ["import /etc/x.nix", "absolute /etc/x.nix"],
  ["builtins.readDir /etc", "absolute /etc"],
  ['builtins.readFile "/etc/hostname"', "absoluteText /etc/hostname"],
  ['builtins.readFile ("/etc/hostname")', "absoluteText /etc/hostname"],
  ['builtins.readFile "motd"', "text motd"],
  ['import "./x.nix"', "text ./x.nix"],
  ["builtins.currentSystem", "builtin builtins.currentSystem"],
  ["toString (__currentTime)", "builtin __currentTime"],
  ["let inherit (builtins) currentSystem; in currentSystem", "builtin builtins.currentSystem"],
  ["with builtins; currentSystem", "builtin currentSystem"],
  ['builtins.storePath "/nix/store/x"', "builtin builtins.storePath"],
  ['fetchTarball "https://x.org/a"', "fetched fetchTarball"],
  ['"a" + fetchTarball "https://x.org/a"', "fetched fetchTarball"],
  ['fetchTarball { url = "https://x.org/a"; }', "fetched fetchTarball"],
  ['let url = "https://x.org/a"; in fetchTarball { inherit url; }', "fetched fetchTarball"],
  ['builtins.fetchurl "https://x.org/a"', "fetched fetchurl"],
  ['__fetchurl "https://x.org/a"', "fetched fetchurl"],
  ['fetchGit "https://x.org/a"', "fetched fetchGit"],
  ['fetchGit { url = "https://x.org/a"; ref = "main"; }', "fetched fetchGit"],
  ['fetchTree { type = "git"; url = "https://x.org/a"; }', "fetched fetchTree"],
  ['builtins.getFlake "github:a/b"', "fetched getFlake"],
  ["1 |> toString", "experimental |>"],
  ["toString <| 1", "experimental <|"],
]

/** One that means something else there. */
const empty: typeof refused = [
  ['builtins.getEnv "HOME"', "builtin builtins.getEnv"],
  ["builtins.nixPath", "builtin builtins.nixPath"],
  ["builtins.pathExists /etc", "absolute /etc"],
]

/** What is the same there as elsewhere. */
const taken: readonly string[] = [
  "toString /etc/hostname",
  "toString (/etc/hostname)",
  "builtins.currentSystem or 1",
  "builtins ? currentSystem && builtins.currentSystem == 1",
  "({ pkgs ? import <nixpkgs> { }, system ? builtins.currentSystem }: 1) { pkgs = 1; }",
  "<nix/fetchurl.nix>",
  'toString { __toString = x: "a"; }',
  "let builtins = { currentSystem = 1; }; in builtins.currentSystem",
  "let lib.fetchTarball = x: x; in lib.fetchTarball 1",
  '({ readFile }: readFile "${toString /x}/x") { readFile = x: 1; }',
]

describe("what flakes refuse is found", () => {
  test.each([...refused, ...empty])("%s", (expression, ...told) => {
    expect(foundIn(expression)).toEqual(told)
  })
  nixTest.each([...refused])("Nix does not take %s", (expression) => {
    expect(() => pure(expression)).toThrow("error:")
  })
})

describe("what they take is not", () => {
  test.each(taken)("%s", (expression) => {
    expect(foundIn(expression)).toEqual([])
  })
  nixTest.each(taken)("nor does Nix mind %s", (expression) => {
    expect(() => pure(expression)).not.toThrow()
  })
})

test("paths that are relative", () => {
  expect(foundIn('[ ./x (./. + "/y") (inputs.a + /z) ]')).toEqual(["relative ./x", "relative ./."])
})

function foundIn(text: string): readonly string[] {
  const { expression } = parseNix(text)
  return impuritiesIn(expression)
    .filter(({ node }) => node.start >= 0)
    .map((each) => `${each.kind} ${each.text}`)
}

/** Evaluates as a flake is. */
function pure(expression: string): string {
  return nix(["eval", "--expr", expression])
}
