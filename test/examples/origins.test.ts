/** Everything that is defined in the examples' files leads back to a place that says so. */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import type { Build } from "../../src/build.ts"
import type { Definition } from "../../src/nix/syntax/ast.ts"
import { parseNix } from "../../src/nix/syntax/parse.ts"
import { staticName } from "../../src/nix/syntax/scope.ts"
import { lineAndColumn } from "../../src/problems/problem.ts"
import { exampleNames, loadExample } from "../support/examples.ts"

/** Every definition in a file of Nix. */
function definitionsIn(text: string): readonly Definition[] {
  const found: Definition[] = []
  const todo: unknown[] = [parseNix(text)]
  while (todo.length > 0) {
    const next = todo.pop()
    if (typeof next !== "object" || next === null) continue
    if ("kind" in next && next.kind === "definition") found.push(next as Definition)
    todo.push(...Object.values(next))
  }
  return found
}

/** The last name of a definition, and what is written at the place that it leads to. */
function writtenFor({ path: names }: Definition, text: string, path: string, { originOf }: Build) {
  const [last] = names.slice(-1).map(({ name }) => name)
  const [name = ""] = last === undefined ? [] : staticName(last)
  const { place } = originOf(path, lineAndColumn(text, last?.start ?? 0)) ?? {}
  if (place?.line === undefined || place.column === undefined) return { name, written: "" }
  const source = readFileSync(place.file, "utf8").split("\n")[place.line - 1] ?? ""
  return { name, written: source.slice(place.column - 1) }
}

/** What is not called so in the user's file: what implies it, by the names of the generated ones. */
const otherwise: readonly (readonly [names: RegExp, written: RegExp])[] = [
  [/^hostName$/, /^defineHost\(/],
  [/^hostPlatform$/, /^system: /],
  // what a kind of firmware means, and a service's use
  [/^(loader|systemd-boot|enable|configurationLimit|canTouchEfiVariables)$/, /^firmware: /],
  [/^(enable|node-exporter)$/, /^(nodeExporter|tailscale|website|database|backup)\(/],
  [/^imports$/, /^(defineHost|defineModule)\(/],
  // what functions have made that are no definitions: the object is known by its literal, or what has it
  [/^(mei|jonas|amara)$/, /^\{/],
  // secrets, which hosts have as the fleet keeps them, and the files of one
  [/^(imports|sops|sshKeyPaths)$/, /^secrets: /],
  [/^(secrets|templates)$/, /^$/],
  [/^(sopsFile|format|content|[\w-]+\/[\w-]+|vpn|dynamic-dns|invoices\.env)$/, /^secret(Text)?\(/],
  // a service's own: its options and what they are called
  [
    /^(enable|cfg|website|tailscale|database|backup|node-exporter)$/,
    /^(defineService\(|parameters: )/,
  ],
  [/^(type|default|description)$/, /^\w+: z\b/],
]

test.each(exampleNames)("%s", async (example) => {
  const built = await loadExample(example)
  const files = [...built.tree].filter(([path]) =>
    /^(hosts\/.+\/(?!default)\w+|hosts\/(?!common)[\w-]+\/default|modules\/(?:services\/.*|\w+))\.nix$/.test(
      path,
    ),
  )
  const odd = files.flatMap(([path, { content }]) => {
    const text = content.toString()
    return definitionsIn(text).flatMap((definition) => {
      const { name, written } = writtenFor(definition, text, path, built)
      const isNamed = written.startsWith(name) || written.startsWith(JSON.stringify(name))
      const isImplied = otherwise.some(([names, said]) => names.test(name) && said.test(written))
      return isNamed || isImplied ? [] : [`${path} ${name}: ${written}`]
    })
  })
  expect(odd).toEqual([])
  expect(files.length).toBeGreaterThan(7)
})
