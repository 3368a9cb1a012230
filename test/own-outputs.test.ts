/** `inputs.self` of definitions has what the flake that is written has, name for name. */
import { expect, test } from "vitest"
import { flakeFile } from "../src/emit/flake.ts"
import { ownOutputs } from "../src/model/own-outputs.ts"
import { bodyOf } from "../src/nix/syntax/body.ts"
import { staticName } from "../src/nix/syntax/scope.ts"
import type { Node } from "../src/nix/syntax/ast.ts"
import { loadModel } from "./support/model.ts"
import { hostFile, makeProject, pinned } from "./support/project.ts"

const disks = `disks: { disk: { main: disk({ device: "/dev/vda", content: gpt({
  root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) } }) }) } }`

test.each<[string, Readonly<Record<string, string>>]>([
  [
    "all that there can be",
    {
      "fleet.ts": `import { defineFleet, pkgs } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts",
  deployment: { colmena: true, deployRs: true }, packages: { own: pkgs.hello } })
`,
      "hosts/web.ts": hostFile(disks, 'import { disk, filesystem, gpt } from "nixgen"'),
    },
  ],
  ["a host alone", { "hosts/web.ts": hostFile("") }],
])("%s", async (_, files) => {
  const pins = pinned("colmena", "deploy-rs")
  const { model } = await loadModel(makeProject({ "npins/sources.json": pins, ...files }))
  const [file] = flakeFile(model).files
  const outputs = file?.kind === "nix" ? namesIn(bodyOf(valueOf(file.node, "outputs"))) : []
  expect(outputs.length).toBeGreaterThan(7)
  const known = Object.keys(ownOutputs(model))
  // without disks and tests there are none of these, of which no host's definition speaks
  const ofHosts = ["diskoConfigurations", "legacyPackages"]
  const wanted = known.filter((name) => outputs.includes(name) || !ofHosts.includes(name))
  expect(outputs.toSorted()).toEqual(wanted.toSorted())
})

function valueOf(node: Node, name: string): Node {
  const found = bindingsOf(node).find(({ names }) => names.join(".") === name)
  if (found === undefined) throw new Error(`there is no ${name}`)
  return found.value
}

function namesIn(node: Node): readonly string[] {
  return bindingsOf(node).map(({ names }) => names.join("."))
}

function bindingsOf(node: Node) {
  return (node.kind === "attributeSet" ? node.bindings : []).flatMap((each) =>
    each.kind === "definition"
      ? [{ names: each.path.flatMap(({ name }) => staticName(name)), value: each.value }]
      : [],
  )
}
