/** Modules written in every odd way that Nix takes: imported and built, they evaluate to the same. */
import { join } from "node:path"
import { expect } from "vitest"
import { buildDefinitions } from "./support/definitions.ts"
import { alone, importedModule } from "./support/imported-modules.ts"
import { evaluate, nixTest } from "./support/nix.ts"
import { makeProject } from "./support/project.ts"

/** Modules that define `my.odd`, of which nothing is known. */
const cases: readonly (readonly [name: string, nix: string])[] = [
  [
    "operators and what binds tighter",
    '{ config, ... }: { my.odd = { a = 1 + 2 * 3 - 4 / 2; b = !true || false && true; c = [ 1 ] ++ [ 2 ] ++ [ 3 ]; d = { a = 1; } // { a = 2; } // { b = 3; }; e = -1 - -2; f = 10 - 3 - 2; g = 100 / 10 / 5; h = true -> false -> true; i = "a" + "b" == "ab"; j = (1 < 2) == true; k = - (1 + 2); l = 2 * (3 + 4); m = { x = 1; } ? x && true; n = [ 1 ] ++ [ 2 ] == [ 1 2 ]; o = if true then 1 else 2 + 3; }; }',
  ],
  [
    "minus and not",
    "{ ... }: let x = 3; in { my.odd = { a = -x; b = 1 - x; c = -x - 1; d = [ (-x) (- x) ]; e = x * -1; f = !(x == 3); g = !(!true); h = - - x; }; }",
  ],
  [
    "comparisons and divisions",
    '{ ... }: { my.odd = { a = [ 1 2 ] < [ 1 3 ]; b = "a" < "b"; c = 1 <= 1.0; d = 1 == 1.0; e = 1.5 > 1; f = { a = 1; } == { a = 1; }; g = 7 / 2; h = 7.0 / 2; i = -7 / 2; }; }',
  ],
  [
    "names that only Nix makes",
    '{ ... }: let n = "k"; in { my.odd = { ${n} = 1; "a.b" = 2; "${n}x" = 3; ${"l" + "m"} = 4; "" = 5; "a b".c = 1; "$" = 6; "__proto__" = 7; constructor = 8; "or" = 9; "then" = 10; "é" = 1; "a\\"b" = 2; "a\\nb" = 3; "\\${x}" = 4; }; }',
  ],
  [
    "a set that refers to itself",
    "{ ... }: { my.odd = rec { a = 1; b = a + 1; c = { d = a; }; inherit (c) d; }; }",
  ],
  [
    "sets that refer to themselves in each other",
    "{ ... }: { my.odd = rec { a = 1; b = { a = 2; c = a; }; d = let a = 3; in rec { e = a; a = 4; }; }; }",
  ],
  ["a let in the old form", "{ ... }: { my.odd = let { body = { a = x; }; x = 1; }; }"],
  [
    "a let in a let",
    "{ ... }: let a = 1; in let a = 2; b = a; in let c = a + b; a = 9; in { my.odd = { inherit a b c; }; }",
  ],
  [
    "a let of parts of names, which refer to each other",
    "{ ... }: let a.b.c = 1; a.b.d = 2; a.e = a.b.c; in { my.odd = a; }",
  ],
  [
    "a let of what is inherited",
    "{ ... }: let inherit ({ p = 1; q = { r = 2; }; }) p q; inherit (q) r; in { my.odd = { inherit p q r; }; }",
  ],
  [
    "functions that call themselves and each other",
    "{ ... }: let f = n: if n < 1 then 0 else n + f (n - 1); a = { b = a.c; c = 4; }; even = n: if n == 0 then true else odd (n - 1); odd = n: if n == 0 then false else even (n - 1); in { my.odd = { x = f 4; y = a.b; z = even 4; w = odd 2; }; }",
  ],
  [
    "a let in sets and parentheses",
    "{ ... }: { my.odd = let a = 1; b = let c = a; in c + 1; in { x = b; y = let a = 5; in a; z = (let a = 6; b = a; in { inherit a b; }).b; }; }",
  ],
  [
    "names that are words of JavaScript",
    "{ ... }: let a-b = 1; a_b = 2; class = 3; delete = 4; undefined = 5; a' = 6; await = 7; default = 8; config = 9; in { my.odd = { x = a-b + a_b * 10; y = class; z = delete; u = undefined; v = a'; w = await; q = default; c = config; }; }",
  ],
  [
    "names that hide Nix's own",
    '{ ... }: let true = 0; map = x: x; toString = "t"; null = 1; in { my.odd = { a = true; b = map 3; c = toString; d = null; }; }',
  ],
  [
    "names that functions hide",
    "{ config, ... }: let cfg = config.x or { y = 1; }; in { my.odd = { a = (config: config + 1) 2; b = (lib: cfg: lib + cfg) 1 2; c = map (cfg: cfg) [ 1 ]; }; }",
  ],
  [
    "selections of what may be missing",
    '{ ... }: let s = { a.b = 1; }; in { my.odd = { a = s.a.b or 2; b = s.x.y or 3; c = (s.a or { }).b; d = s ? a.b; e = s ? "x"; f = s.${"a"}.b; g = s.x or s.y or 4; }; }',
  ],
  [
    "selections by names that are computed",
    '{ ... }: let n = "a"; s = { a.b = 1; }; in { my.odd = { a = s ? ${n}; b = s ? ${n}.b; c = s.${n}.b; d = s.${n}.z or 4; e = s."${n}".b; }; }',
  ],
  [
    "functions, with what they are given by default and as a whole, and a set that is one",
    "{ ... }: let f = x: y: x + y; g = { a, b ? 2, ... }@args: a + b; h = args@{ a ? 1, ... }: a + (args.z or 5); i = { __functor = self: x: x + 1; }; in { my.odd = { a = f 1 2; b = g { a = 1; }; c = h { }; d = i 3; e = (x: x) 1; f = map (f 1) [ 1 2 ]; g = (f 1) 2; }; }",
  ],
  [
    "a function that is called where it stands",
    "{ ... }: { my.odd = (a: { inherit a; b = a; }) 3; }",
  ],
  [
    "with in with, and what comes before it",
    "{ ... }: { my.odd = with { a = 1; b = 2; }; with { b = 3; }; { x = a; y = b; z = let b = 4; in b; w = with { b = 9; q = 1; }; b + q; }; }",
  ],
  [
    "what a let binds, and a with has as well",
    '{ ... }: let x = "outer"; in { my.odd = with { x = "inner"; y = 1; }; { a = x; b = y; f = map (z: x) [ 1 ]; g = (y: with { y = 3; }; y) 2; }; }',
  ],
  ["assertions", "{ ... }: { my.odd = assert true; { a = 1; b = assert 1 == 1; 2; }; }"],
  [
    "numbers",
    "{ ... }: { my.odd = { a = 9223372036854775807; b = 1.0e10; c = .5; d = 1.; e = 0.1; g = 007; h = 9007199254740993; i = -0; j = -0.0; k = 1.5e-7; }; }",
  ],
  [
    "what is inherited of sets that are written out",
    '{ ... }: let a = 1; s = { b = 2; "c d" = 3; }; in { my.odd = { inherit a; inherit (s) b "c d"; inherit ({ z = 9; }) z; }; }',
  ],
  [
    "a set that is defined in parts",
    "{ ... }: { my.odd.a.b = 1; my.odd = { a.c = 2; }; my.odd.a = { d = 3; }; }",
  ],
  [
    "a set with others on top of it",
    "{ ... }: { my.odd = { a = 1; } // rec { b = 2; c = b; } // (if true then { d = 1; } else { }); }",
  ],
  ["addresses without quotes", "{ ... }: { my.odd.a = http://example.org/x?y=1; }"],
  [
    "texts in texts",
    `{ ... }: let x = 1; s = "t"; in { my.odd = { a = "\${s}"; b = "\${s}\${s}"; c = "\${toString x}"; d = "a\${"b\${"c"}"}"; e = "\${{ outPath = "o"; }}"; f = "\${let q = "z"; in q}"; g = ''\${s}
  \${s}''; h = "\\\${s}\${s}$\${s}"; i = "\`\`\${s}\\\\\${s}"; }; }`,
  ],
  [
    "text of several lines, of a shell",
    "{ ... }: { my.odd = { a = ''\n  if [ \"$x\" = \"${\"y\"}\" ]; then\n\techo `date` $(pwd) ''${HOME}\n  fi\n  \\\n  end\\\n''; b = ''\\\n x''; c = ''a''\\\nb''; }; }",
  ],
  [
    "text of nothing",
    `{ ... }: { my.odd = { a = ''\${""}''; b = "\${""}x"; c = ''

''; d = ''  
  ''; }; }`,
  ],
  ["tabs in text of several lines", "{ ... }:\n{\n\tmy.odd.a = ''\n\t\tx\n\t  y\n\t'';\n}\n"],
  [
    "line breaks as Windows has them",
    "{ ... }:\r\n{\r\n  # c\r\n  my.odd.a = ''\r\n    x\r\n      y\r\n  '';\r\n  my.odd.b = \"l1\r\nl2\";\r\n}\r\n",
  ],
  [
    "line breaks as Windows has them, in text that stays Nix",
    "{ ... }:\r\n{\r\n  # c\r\n  my.odd.a = map (x: ''\r\n    x\r\n      y\r\n  '' + x) [ \"a\r\nb\" ];\r\n}\r\n",
  ],
  [
    "files of a folder, by a text",
    '{ ... }: let r = ./sub; in { my.odd = { a = baseNameOf ./y.txt; b = builtins.typeOf (r + "/x.txt"); c = baseNameOf (./sub + "/x.txt"); d = builtins.readFile ./sub/${"x"}.txt; e = map (n: builtins.readFile ./sub/${n}.txt) [ "x" ]; f = builtins.typeOf ./sub/${"x"}.txt; }; }',
  ],
  [
    "comments everywhere",
    `/* head */ { ... }: # after args
/** doc */ { # open
  my /* in path */ . odd = { # inner
    a /* x */ = /* y */ 1 /* z */; # t
    b = [ # l
      1 # one
      /* two */ 2
      # end
    ];
    # last */ with end
  };
  # tail \${x} \`bt\` \\u0041
} # eof
`,
  ],
  [
    "a let around the module's function",
    "let keys = [ 1 2 ]; port = 3; file = import ./value.nix; in { lib, ... }: let own = port; in { my.odd = { inherit keys own; f = map (x: x + port) keys; v = file.a; }; }",
  ],
  [
    "names around the module's function that its arguments hide",
    "let config = { x = 1; }; lib = 2; outer = config.x; in { lib, config, ... }: { my.odd = { a = outer; b = config.x or 5; c = builtins.isAttrs lib; }; }",
  ],
  ["a with around the module's function", "with builtins; { ... }: { my.odd = length [ 1 ]; }"],
  [
    "a let in which each name is made of the next one",
    `{ ... }: let ${Array.from({ length: 400 }, (_, index) => `n${index} = n${index + 1} + 1;`).join(" ")} n400 = 0; in { my.odd = n0; }`,
  ],
  ["all arguments by one name", "{ ... }@args: { my.odd.a = 1; }"],
  ["an empty set", "{ }"],
  [
    "names with an escape, in Nix that stays Nix",
    '{ ... }: let c = 1; in { my.odd = map (x: { "a\\"b\\${c}" = x; k = { "z\\${c}" = 4; }."z\\${c}"; h = { } ? "\\${c}"; }) [ 1 ]; }',
  ],
]

/** Files that they read. */
const files = { "y.txt": "y", "sub/x.txt": "x", "value.nix": "{ a = 1; }" }

nixTest("modules that are written oddly evaluate to the same", async () => {
  const originals = cases.map(([, nix], index) => [`m${index}.nix`, nix] as const)
  const folder = makeProject({ ...files, ...Object.fromEntries(originals) })
  const texts = await Promise.all(
    originals.map(async ([file, nix]) => (await importedModule(join(folder, file), nix)).text),
  )
  expect(cases.filter((_, index) => texts[index] === undefined)).toEqual([])
  const { texts: built, told } = await buildDefinitions({
    ...Object.fromEntries(
      texts.map((text, index) => [`profiles/m${index}.ts`, alone(text ?? "", index)]),
    ),
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`profiles/${path}`, text])),
    ...fleetOf(texts.map((_, index) => `m${index}`)),
  })
  expect(told.filter((line) => !/^NG4(25|31)/.test(line))).toEqual([])
  const generated = makeProject(built)
  const pairs = cases.map(
    (_, index) => `[ (odd ${folder}/m${index}.nix) (odd ${generated}/modules/m${index}.nix) ]`,
  )
  const found = evaluate(`
    let
      applied = module:
        if builtins.isFunction module then module { config = { }; lib = builtins; } else module;
      odd = file: let module = applied (import file); in (module.config or module).my.odd or null;
    in [ ${pairs.join(" ")} ]`) as readonly (readonly unknown[])[]
  for (const [index, [original, imported]] of found.entries())
    expect([cases[index]?.[0], imported]).toEqual([cases[index]?.[0], original])
})

/** A fleet with a host that imports all of them. */
function fleetOf(names: readonly string[]): Readonly<Record<string, string>> {
  const imports = names.map((name) => `import { ${name} } from "../profiles/${name}.ts"\n`)
  return {
    "hosts/web.ts": `${imports.join("")}export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", imports: [${names.join(", ")}] })`,
    "fleet.ts": `export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts" })`,
  }
}
