/**
 * What a flake gives beside its hosts, as a file of Nix: modules that take the flake itself, as `self` or `outputs`,
 * find its packages, overlays and library there. It is the flake's own function, and goes beside all that it refers to.
 */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { moduleAt } from "../../files/module-files.ts"
import type { Binding, File, Node } from "../../nix/syntax/ast.ts"
import { formatFile } from "../../nix/print/format.ts"
import {
  apply,
  attributeSet,
  binary,
  binding,
  identifier,
  inherit,
  lambda,
  letIn,
  select,
  withComment,
} from "../../nix/syntax/construct.ts"
import { isDefinition } from "../../nix/syntax/inner-parts.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { pathReferences } from "../../nix/syntax/path-references.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import { usedBindings } from "./module-in-file.ts"
import { type TakenAlong, nixFolder, takeFile, takeModule } from "./taken-along.ts"

/** What no module takes of a flake: its hosts, which are the fleet's now, and what people work on it with. */
const others: ReadonlySet<string> = new Set(
  `apps checks colmena colmenaHive darwinConfigurations deploy devShell devShells formatter homeConfigurations hydraJobs
   nixConfig nixosConfigurations templates`.split(/\s+/),
)

/** The file, and the expression of the flake's function that is in it. */
export interface OutputsFile {
  readonly path: string
  readonly text: string
  readonly outputs: Node
}

/** Makes the file, and takes along what it refers to. Nothing where the flake's outputs are not written out. */
export function outputsFile(flake: string, along: TakenAlong): OutputsFile | undefined {
  const { expression } = parseNix(readFileSync(flake, "utf8"), flake)
  const written = expression.kind === "attributeSet" ? expression.bindings.filter(isDefinition) : []
  const value = written.find(
    ({ path }) => path.flatMap(({ name }) => staticName(name))[0] === "outputs",
  )?.value
  if (value === undefined) return undefined
  const outputs = withoutOthers(value)
  takeAll({ expression: outputs }, flake, along)
  const path = join(along.into, nixFolder, "flake-outputs.nix")
  return { path, text: formatFile({ ...parseNix("{ }"), expression: fileOf(outputs) }), outputs }
}

/** The function without what no module takes, as far as its outputs are written out as a set. */
function withoutOthers(node: Node): Node {
  if (node.kind === "parenthesized") return { ...node, expression: withoutOthers(node.expression) }
  if (node.kind === "lambda" || node.kind === "with")
    return { ...node, body: withoutOthers(node.body) }
  if (node.kind === "letIn") {
    const body = withoutOthers(node.body)
    const bindings = usedBindings(node.bindings, body)
    return bindings.length === 0 ? body : { ...node, bindings, body }
  }
  if (node.kind !== "attributeSet") return node
  return { ...node, bindings: node.bindings.filter((each) => !isOther(each)) }
}

function isOther(each: Binding): boolean {
  const [first] = isDefinition(each) ? each.path : []
  return first !== undefined && staticName(first.name).some((name) => others.has(name))
}

/** Everything that the function names by its path. */
function takeAll(file: Pick<File, "expression">, flake: string, along: TakenAlong): void {
  for (const { text } of pathReferences(file)) {
    const target = resolve(dirname(flake), text)
    if (!existsSync(target)) continue
    const place = { file: flake }
    if (moduleAt(target).endsWith(".nix")) takeModule(moduleAt(target), place, along)
    else takeFile(target, place, along)
  }
}

/** `inputs: let outputs = …; self = … outputs (inputs // { inherit self; }) …; in self` */
function fileOf(outputs: Node): Node {
  const [inputs, self] = [identifier("inputs"), identifier("self")]
  const given = binary("//", inputs, attributeSet([inherit(["self"])]))
  const hosts = select(inputs, ["self"])
  const whole = binary(
    "//",
    hosts,
    binary(
      "//",
      apply(identifier("outputs"), given),
      attributeSet([
        inherit(["inputs"]),
        inherit(["nixosConfigurations"], hosts),
        binding(["outputs"], self),
      ]),
    ),
  )
  const made = letIn([binding(["outputs"], outputs), binding(["self"], whole)], self)
  return withComment(lambda("inputs", made), said)
}

const said = "What the flake gave beside its hosts, for modules that take the flake itself."
