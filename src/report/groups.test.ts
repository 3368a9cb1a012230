/** Which problems have one cause, and how those are told that are not told in full. */
import { expect, test } from "vitest"
import { type Problem, problem } from "../problems/problem.ts"
import { grouped, othersText } from "./groups.ts"

/** The problem of a host whose file has its name. */
function ofHost(name: string, message = "there is no rack", line = 3): Problem {
  return problem("NG109", {
    message,
    path: ["inventory", "rack"],
    place: { file: `/fleet/hosts/${name}.ts`, line, column: 5 },
  })
}

/** The problem of a host that a loop makes in the fleet's file. */
function ofLoop(name: string, line: number = 0): Problem {
  return problem("NG109", {
    message: `${name} has no rack`,
    hint: `give ${name} one`,
    path: ["inventory", "rack"],
    place: { file: "/fleet/fleet.ts", line: 3 + line, column: 5 },
  })
}

/** The problem of a machine at an address of its own. */
function ofMachine(name: string, address: string, why = "no route"): Problem {
  return problem("NG742", {
    message: `${name} is not reached at ${address}: ${why} (ssh: ${address} port 22)`,
    place: { file: `/fleet/hosts/${name}.ts`, line: 3, column: 5 },
    subject: [name, address],
  })
}

const hundred = Array.from({ length: 100 }, (_, index) => `web-${index}`)

test.each<[string, readonly Problem[], readonly (readonly [told: number, others: number])[]]>([
  ["nothing", [], []],
  ["four of one cause are all told", hundred.slice(0, 4).map((name) => ofHost(name)), [[4, 0]]],
  ["of five, three are", hundred.slice(0, 5).map((name) => ofHost(name)), [[3, 2]]],
  ["of a hundred, three are", hundred.map((name) => ofHost(name)), [[3, 97]]],
  [
    "that each names its host makes no difference",
    hundred.map((name, index) => ofHost(name, `${name} has no rack`, index)),
    [[3, 97]],
  ],
  [
    "hosts whose names are in other words are known by whole words",
    ["a", "b", "c", "d", "e"].map((name) => ofHost(name, `${name}: all that is in a rack`)),
    [
      [1, 0],
      [4, 0],
    ],
  ],
  [
    "different messages are different causes",
    hundred.map((name, index) => ofHost(name, index % 2 === 0 ? "even" : "odd")),
    [
      [3, 47],
      [3, 47],
    ],
  ],
  [
    "hosts of a loop are one cause at their one place",
    hundred.map((name) => ofLoop(name)),
    [[1, 99]],
  ],
  ["and told once where they are two", hundred.slice(0, 2).map((name) => ofLoop(name)), [[1, 1]]],
  [
    "but not where the names say nothing of what is another",
    [ofLoop("web"), { ...ofLoop("web"), related: [{ message: "here" }] }],
    [[2, 0]],
  ],
  [
    "and another one at another place",
    hundred.map((name, index) => ofLoop(name, index % 2)),
    [
      [1, 49],
      [1, 49],
    ],
  ],
  [
    "machines of one cause are told by their own names and addresses",
    hundred.map((name, index) => ofMachine(name, `10.0.0.${index}`)),
    [[3, 97]],
  ],
  [
    "and apart from those of another",
    hundred.map((name, index) =>
      ofMachine(name, `10.0.0.${index}`, index % 2 === 0 ? "no route" : "refused"),
    ),
    [
      [3, 47],
      [3, 47],
    ],
  ],
  [
    "different values are different causes",
    Array.from({ length: 6 }, (_, index) => ofHost("web", `rack ${index}`)),
    Array.from({ length: 6 }, () => [1, 0] as const),
  ],
])("%s", (_, problems, want) => {
  const groups = grouped(problems)
  expect(groups.map(({ told, others }) => [told.length, others.length])).toEqual(want)
  expect(groups.flatMap(({ told, others }) => [...told, ...others])).toHaveLength(problems.length)
})

test.each<[string, readonly Problem[], string]>([
  [
    "by their places",
    hundred.slice(0, 5).map((name) => ofHost(name)),
    "2 more: hosts/web-3.ts:3:5, hosts/web-4.ts:3:5",
  ],
  [
    "and not without end",
    hundred.map((name) => ofHost(name)),
    `97 more: ${[3, 4, 5, 6, 7, 8].map((index) => `hosts/web-${index}.ts:3:5`).join(", ")} and 91 more`,
  ],
  [
    "by their own names where all are at one place",
    hundred.map((name) => ofLoop(name)),
    `99 more: ${[1, 2, 3, 4, 5, 6].map((index) => `web-${index}`).join(", ")} and 93 more`,
  ],
  ["by its name where it is one", hundred.slice(0, 2).map((name) => ofLoop(name)), "1 more: web-1"],
  [
    "by nothing where all are at one place",
    Array.from({ length: 9 }, () => problem("NG040", { message: "in the way" })),
    "6 more",
  ],
])("the others are named %s", (_, problems, want) => {
  expect(grouped(problems).map((group) => othersText(group, "/fleet"))).toEqual([want])
})
