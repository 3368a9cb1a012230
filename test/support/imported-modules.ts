/** Modules that people have written, imported and built: a folder of theirs, which no commit has. */
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { homedir } from "node:os"
import { dirname, join, relative, resolve } from "node:path"
import { formatTypeScript } from "../../src/cli/project/format-typescript.ts"
import { type ImportedModule, importModule } from "../../src/import/secrets/import-module.ts"
import type { Node } from "../../src/nix/syntax/ast.ts"
import { parseNix } from "../../src/nix/syntax/parse.ts"
import { staticName } from "../../src/nix/syntax/scope.ts"
import { importOptions } from "../../src/project/options.ts"

/** Where public fleets are, each a folder; there need be none. */
export const modulesFolder =
  process.env["NIXGEN_MODULES"] ?? join(homedir(), ".cache/nixgen/modules")

export const hasModules = existsSync(modulesFolder)

/** The modules in it: files that are a function as modules are, or a set of definitions. */
export function moduleFiles(): readonly string[] {
  const files = readdirSync(modulesFolder, { recursive: true, encoding: "utf8" })
  return files
    .filter((file) => file.endsWith(".nix") && !/(^|\/)(flake|shell|overlays?)\.nix$/.test(file))
    .toSorted()
    .filter((file) => isModule(readFileSync(join(modulesFolder, file), "utf8")))
}

function isModule(text: string): boolean {
  try {
    return isOfModule(parseNix(text).expression)
  } catch {
    return false
  }
}

function isOfModule(node: Node): boolean {
  if (node.kind === "lambda") {
    const { parameter } = node
    const names = namesIn(node.body)
    const isOpen = parameter.kind === "formals" && parameter.ellipsis !== undefined
    return isOpen && names !== undefined && !names.some((name) => outputs.has(name))
  }
  return node.kind === "attributeSet" && namesIn(node)?.some((name) => usual.has(name)) === true
}

/** The first names of what a set defines. */
function namesIn(node: Node): readonly string[] | undefined {
  if (node.kind === "letIn" || node.kind === "with" || node.kind === "assert")
    return namesIn(node.body)
  if (node.kind !== "attributeSet") return undefined
  return node.bindings.flatMap((binding) =>
    binding.kind === "definition"
      ? binding.path.slice(0, 1).flatMap((each) => staticName(each.name))
      : [],
  )
}

/** What a flake gives, and no module defines. */
const outputs: ReadonlySet<string> = new Set(["nixosConfigurations", "darwinConfigurations"])

const usual = new Set(
  "imports config options services programs networking users environment boot systemd virtualisation security nix nixpkgs hardware fileSystems".split(
    " ",
  ),
)

const judging = importOptions(undefined)

/** Imports a module of a text, as if it stood beside its file. */
export async function importedModule(
  file: string,
  text: string,
  more: { readonly isHost?: boolean } = {},
): Promise<ImportedModule> {
  const folder = dirname(file)
  return await importModule({
    file,
    text,
    name: "module",
    isHost: false,
    ...judging,
    fileAt: (path) => {
      const target = resolve(folder, path)
      const named = relative(folder, target)
      return {
        path: named.startsWith("..") ? named : `./${named}`,
        isModule: path.endsWith(".nix") || existsSync(join(target, "default.nix")),
      }
    },
    format: async (typescript) => await formatTypeScript(typescript, join(folder, "module.ts")),
    ...more,
  })
}

/** The text of an imported module in a file of its own, where the names of nixgen and zod are there. */
export function alone(text: string, index: number): string {
  const own = text.replace(/^import [^]*? from "nixgen"\n(import { z } from "zod"\n)?/, "")
  return own.replace("export const module =", `export const m${index} =`)
}
