/**
 * Writes the names of packages that modules of NixOS and home-manager speak of: `npx jiti
 * scripts/extract-package-names.ts NIXPKGS HOME-MANAGER`, with the folders of both. All names of a nixpkgs are
 * known to Nix only, which `nixgen types` asks.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import glob from "fast-glob"
import type { Node } from "../src/nix/syntax/ast.ts"
import { parseNix } from "../src/nix/syntax/parse.ts"
import { staticName, walk } from "../src/nix/syntax/scope.ts"
import { chainOf, selectionsIn } from "../src/nix/syntax/selections.ts"
import { packageNamesTable } from "../src/options/bundle.ts"

const root = join(import.meta.dirname, "..")
const [nixpkgs = "", homeManager = ""] = process.argv.slice(2)
const files = [
  ...glob.sync("nixos/modules/**/*.nix", { cwd: nixpkgs, absolute: true }),
  ...glob.sync("modules/**/*.nix", { cwd: homeManager, absolute: true }),
]

/** What nixpkgs has beside packages: what it is made with. */
const others = /^(?:_|pkgs)|^(?:appendOverlays|config|extend|lib|overlays|path|system)$/

function namesIn(file: string): readonly string[] {
  const { expression } = parseNix(readFileSync(file, "utf8"), file)
  const body = expression.kind === "lambda" ? expression.body : expression
  const names = selectionsIn(body).flatMap(({ variable, path: [name] }) =>
    variable.name === "pkgs" && name !== undefined ? [name] : [],
  )
  walk(body, ({ node }) => names.push(...defaultOf(node)))
  return names
}

/** `mkPackageOption pkgs "name" { }`, or a list of names that lead to it. */
function defaultOf(node: Node): readonly string[] {
  if (node.kind !== "apply") return []
  const chain = chainOf(node.function)
  const called = chain?.names.at(-1) ?? chain?.variable
  const [packages, given] = node.arguments
  const isDefault = called !== undefined && staticName(called)[0] === "mkPackageOption"
  if (!isDefault || packages?.kind !== "identifier" || packages.name.text !== "pkgs") return []
  const first = given?.kind === "list" ? given.items[0] : given
  return first?.kind === "string" ? staticName(first) : []
}

const names = new Set(
  files.flatMap(namesIn).filter((name) => /^[\w'+-]+$/.test(name) && !others.test(name)),
)
writeFileSync(join(root, packageNamesTable), `${[...names].toSorted().join("\n")}\n`)
console.log(`${names.size} names of ${files.length} files`)
