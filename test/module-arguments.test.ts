/**
 * The arguments that a module is given: never one that its author did not take. Judged by the modules
 * of NixOS, whose heads are taken off and computed anew, and by Nix itself.
 */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { expect } from "vitest"
import { usualArguments } from "../src/fleet/module-arguments.ts"
import type { Lambda, Node } from "../src/nix/ast.ts"
import { globalNames } from "../src/nix/globals.ts"
import { parseNix } from "../src/nix/parse.ts"
import { argumentsFor } from "../src/nix/with-names.ts"
import { effort } from "./support/effort.ts"
import { evaluate, inputPath, inputsTest, nix, nixTest } from "./support/nix.ts"

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

/** Asks Nix to parse an expression, which binds its names as well. */
function parses(expression: string): void {
  nix(["eval", "--impure", "--raw", "--expr", `let f = _: ${expression}; in "ok"`])
}
