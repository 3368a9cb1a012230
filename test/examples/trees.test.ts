/** The examples: each committed tree is what the definitions give, whole, and fit for its readers. */
import { execFileSync } from "node:child_process"
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { staleness } from "../../src/output/compare.ts"
import { planTree } from "../../src/output/plan.ts"
import { type Example, exampleNames, generatedOf, loadExample, root } from "../support/examples.ts"
import { nix, nixTest, programTest } from "../support/nix.ts"

describe.each(exampleNames)("%s", (name) => {
  const generated = generatedOf(name)
  let example: Example
  beforeAll(async () => {
    example = await loadExample(name)
  })

  /** Paths of the committed tree that end so. */
  function generatedFiles(ending: string): readonly string[] {
    return readdirSync(generated, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(ending))
      .map((path) => join(generated, path))
  }

  test("the definitions have no problems", () => {
    expect(example.problems).toEqual([])
  })

  test("the committed tree is what the definitions give, byte for byte and file for file", () => {
    expect(
      staleness(planTree(generated, example.tree, { beside: example.lock && [example.lock] })),
    ).toEqual([])
    const folder = `generated/${name}`
    const committed = execFileSync("git", ["ls-files", folder], { cwd: root })
    const paths = committed.toString().trim().split("\n")
    const manifest = `${folder}/.nixgen-manifest.json`
    const ours = [...example.tree.keys()].map((path) => `${folder}/${path}`)
    const tracked = paths.filter((path) => path !== manifest)
    expect(tracked.toSorted(), "is there something to git add?").toEqual(ours.toSorted())
  })

  test("the manifest names every other file of the tree", () => {
    const text = readFileSync(join(generated, ".nixgen-manifest.json"), "utf8")
    expect(Object.keys(JSON.parse(text).files)).toEqual([...example.tree.keys()].toSorted())
  })

  test("nothing of the machine that built it is in the tree", () => {
    for (const [path, { content }] of example.tree) {
      expect([path, Buffer.from(content).includes(root)]).toEqual([path, false])
    }
  })

  nixTest("Nix parses every file", () => {
    const files = generatedFiles(".nix")
    expect(files.length).toBeGreaterThan(15)
    execFileSync("nix-instantiate", ["--parse", ...files], { stdio: "pipe" })
  })

  programTest("shellcheck")("shellcheck has nothing to say about the scripts", () => {
    const scripts = generatedFiles(".sh")
    expect(scripts).toHaveLength(7)
    execFileSync("shellcheck", ["--external-sources", ...scripts], { stdio: "pipe" })
  })

  nixTest("the inventory is read by Nix as the definitions say it", () => {
    const text = nix(["eval", "--json", "--file", join(generated, "hosts/inventory.nix")])
    const want = example.model.hosts.map((host) => [
      host.name,
      {
        system: host.system,
        ...host.inventory,
        deploy: { targetHost: host.name, ...JSON.parse(JSON.stringify(host.deploy)) },
      },
    ])
    expect(JSON.parse(text)).toEqual(Object.fromEntries(want))
  })
})
