/** A test's definition checked, its machines told apart. */
import type { z } from "zod"
import { separated } from "../fleet/accepted.ts"
import { kindOf } from "../fleet/defined.ts"
import type { Import } from "../fleet/module.ts"
import { type Test, type TestNode, testSchema } from "../fleet/test.ts"
import type { PathSegment } from "../problems/problem.ts"
import { type Mended, mend } from "../problems/schema.ts"
import type { ModelImport, ModelTest, ModelTestNode } from "./model.ts"
import { type ReadModule, isTold, validateModule } from "./validate-module.ts"

/** A test that was read by itself: what its machines' imports lead to is not looked at yet. */
export interface ReadTest extends Omit<ModelTest, "nodes"> {
  readonly nodes: readonly ReadNode[]
}

interface ReadNode extends Omit<ModelTestNode, "module"> {
  readonly module?: ReadModule | undefined
}

/** A test of `tests/`. */
export function readTest(name: string, { definition, place }: Test): Mended<ReadTest> {
  const own = separated(definition, { place }, (value) => kindOf(value) !== undefined)
  const instead = { nodes: [], script: "pass" }
  const { value, problems } = mend(testSchema, own.value, instead, { place, isTold })
  const nodes = machinesOf(value.nodes).map((machine) => readNode(machine, name))
  const { acceptances } = own
  return {
    value: {
      ...value,
      name,
      place,
      nodes: nodes.map((node) => node.value),
      script: typeof value.script === "string" ? unindented(value.script) : value.script,
      acceptances,
    },
    problems: [...own.problems, ...problems, ...nodes.flatMap((node) => node.problems)],
  }
}

/** The test with what the imports come to. */
export function wholeTest(
  test: ReadTest,
  resolved: (imports: readonly Import[]) => readonly ModelImport[],
): ModelTest {
  return {
    ...test,
    nodes: test.nodes.map(({ module, ...node }) => ({
      ...node,
      ...(module && { module: { ...module, imports: resolved(module.imports) } }),
    })),
  }
}

/** A machine as it is written, and where. */
interface Machine {
  readonly name: string
  readonly node: TestNode
  readonly path: readonly PathSegment[]
}

function machinesOf(nodes: z.output<typeof testSchema>["nodes"]): readonly Machine[] {
  return Array.isArray(nodes)
    ? nodes.map((name, index) => ({ name, node: name, path: ["nodes", index] }))
    : Object.entries(nodes).map(([name, node]) => ({ name, node, path: ["nodes", name] }))
}

function readNode({ name, node, path }: Machine, test: string): Mended<ReadNode> {
  if (typeof node === "string") return { value: { name, host: node, path }, problems: [] }
  const file = `tests/${test}/nodes/${name}.nix`
  if ("host" in node) {
    const { value: module, problems } = validateModule(node.module, { name, file })
    return { value: { name, host: node.host, path: [...path, "host"], module }, problems }
  }
  const { value: module, problems } = validateModule(node, { name, file })
  return { value: { name, path, module }, problems }
}

/** A script as Python takes it: it may be indented as what it stands in. */
function unindented(script: string): string {
  const lines = script.split("\n").map((line) => (line.trim() === "" ? "" : line))
  const indentations = lines.filter((line) => line !== "").map((line) => /^[ \t]*/.exec(line)?.[0])
  const shared = indentations.reduce((one, other) => commonStart(one ?? "", other ?? "")) ?? ""
  const text = lines.map((line) => line.slice(shared.length)).join("\n")
  return `${text.replace(/^\n+|\n+$/g, "")}\n`
}

function commonStart(one: string, other: string): string {
  const end = one.split("").findIndex((character, index) => other[index] !== character)
  return end === -1 ? one : one.slice(0, end)
}
