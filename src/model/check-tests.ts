/** The machines of tests: that the hosts among them are there, and can run on one machine. */
import { type Problem, problem } from "../problems/problem.ts"
import { suggestion } from "../problems/suggest.ts"
import type { Model, ModelHost, ModelTest, ModelTestNode } from "./model.ts"

/**
 * What is wrong with the machines of tests. Problems: NG640 a machine that is no host of the fleet,
 * NG641 hosts of several systems, or none at all. Where hosts are missing from the model, as their files
 * cannot be loaded, nothing is said of names that may be theirs.
 */
export function testProblems({ tests, hosts }: Model, isWhole: boolean): readonly Problem[] {
  if (!isWhole) return []
  const byName = new Map(hosts.map((host) => [host.name, host]))
  return tests.flatMap((test) => [
    ...test.nodes.flatMap((node) => unknownHost(node, test, [...byName.keys()])),
    ...systemProblems(test, byName),
  ])
}

/** The system of the hosts among the machines of a test. */
export function systemOf({ nodes }: ModelTest, hosts: readonly ModelHost[]): string | undefined {
  return hosts.find(({ name }) => nodes.some(({ host }) => host === name))?.system
}

function unknownHost(
  { host, path }: ModelTestNode,
  { place }: ModelTest,
  known: readonly string[],
): readonly Problem[] {
  if (host === undefined || known.includes(host)) return []
  const message = `there is no host "${host}" in the fleet`
  const fallback = "a machine that only the test has is what defineModule gives"
  return [problem("NG640", { place, path, message, hint: suggestion(host, known) ?? fallback })]
}

function systemProblems(
  { nodes, place }: ModelTest,
  byName: ReadonlyMap<string, ModelHost>,
): readonly Problem[] {
  const found = nodes.flatMap(({ host, path }) => {
    const system = host === undefined ? undefined : byName.get(host)?.system
    return system === undefined ? [] : [{ host, path, system }]
  })
  const [first] = found
  if (first === undefined)
    return nodes.some(({ host }) => host !== undefined)
      ? [] // none of them is there, which is told already
      : [problem("NG641", { place, path: ["nodes"], ...withoutHost })]
  return found
    .filter(({ system }) => system !== first.system)
    .map(({ host, path, system }) =>
      problem("NG641", {
        place,
        path,
        message: `${host} is ${system}, and ${first.host} is ${first.system}`,
        detail: "All machines of a test run on the machine that runs the test.",
        hint: "make a test for the hosts of each system",
      }),
    )
}

const withoutHost = {
  message: "none of the machines is a host of the fleet",
  hint: 'name a host, { web: "web" }: what is tested is the fleet',
}
