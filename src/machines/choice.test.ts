/** Hosts that are chosen: given → want. */
import { describe, expect, test } from "vitest"
import { type Choice, chosenHosts, withoutPulling } from "./choice.ts"

const fleet = [
  { name: "web", deploy: { tags: ["rack-a", "public"] } },
  { name: "database", deploy: { tags: ["rack-b"] } },
  { name: "backup", deploy: { tags: ["rack-b", "public"] } },
]
const nothing: Choice = { hosts: [], tags: [], all: false, nothingIsAll: false }
const everything = ["web", "database", "backup"]

describe("chosen are", () => {
  test.each<[Partial<Choice>, readonly string[]]>([
    [{ hosts: ["web"] }, ["web"]],
    [{ hosts: ["backup", "web"] }, ["web", "backup"]],
    [{ hosts: ["web", "web"] }, ["web"]],
    [{ tags: ["rack-b"] }, ["database", "backup"]],
    [{ tags: ["rack-a", "rack-b"] }, everything],
    [{ tags: ["public", "rack-a"] }, ["web", "backup"]],
    [{ all: true }, everything],
    [{ nothingIsAll: true }, everything],
    [{ nothingIsAll: true, hosts: ["web"] }, ["web"]],
  ])("%j → %j", (given, want) => {
    const { value, problems } = chosenHosts({ ...nothing, ...given }, fleet)
    expect([value?.map(({ name }) => name), problems]).toEqual([want, []])
  })
})

describe("refused is", () => {
  test.each<[Partial<Choice>, readonly string[]]>([
    [{}, ["NG741 no host is chosen: give names, --tag TAG, or --all"]],
    [{ hosts: ["wbe"] }, ['NG740 there is no host "wbe": did you mean "web"?']],
    [
      { hosts: ["wbe", "x", "wbe"] },
      [
        'NG740 there is no host "wbe": did you mean "web"?',
        'NG740 there is no host "x": known: web, database, backup',
      ],
    ],
    [{ tags: ["rack-c"] }, ['NG740 no host has the tag "rack-c": did you mean "rack-a"?']],
    [{ hosts: ["Web"] }, ['NG740 there is no host "Web": did you mean "web"?']],
    [{ hosts: ["rack-a"] }, ['NG740 there is no host "rack-a": known: web, database, backup']],
    [
      { hosts: ["web"], all: true },
      ["NG741 hosts are chosen in more than one way: give names, --tag, or --all"],
    ],
    [
      { hosts: ["web"], tags: ["rack-a"] },
      ["NG741 hosts are chosen in more than one way: give names, --tag, or --all"],
    ],
    [
      { hosts: ["wbe"], tags: ["rack-a"], nothingIsAll: true },
      [
        "NG741 hosts are chosen in more than one way: give names, --tag, or --all",
        'NG740 there is no host "wbe": did you mean "web"?',
      ],
    ],
  ])("%j", (given, want) => {
    const { value, problems } = chosenHosts({ ...nothing, ...given }, fleet)
    expect(value).toBeUndefined()
    expect(problems.map(({ code, message, hint }) => `${code} ${message}: ${hint}`)).toEqual(want)
  })

  test("nothing of a fleet without hosts, which is said", () => {
    const { problems } = chosenHosts(nothing, [])
    expect(problems[0]?.detail).toBe("The fleet has none.")
  })
})

describe("of hosts that pull", () => {
  const [web, database] = ["web", "database"].map((name) => ({ name, deploy: { tags: [] } }))
  const laptop = { name: "laptop", deploy: { tags: [], pull: "comin" } }
  const phone = { name: "phone", deploy: { tags: [], pull: "autoUpgrade" } }
  const chosen = [web, laptop, database, phone].flatMap((host) => host ?? [])

  test.each<[named: readonly string[], isLeftOut: (name: string) => boolean, want: string]>([
    [[], () => true, "web database | laptop phone"],
    [[], () => false, "web laptop database phone | "],
    [[], (name) => name === "phone", "web laptop database | phone"],
    [["laptop"], () => true, "web laptop database | phone"],
    [["laptop", "phone"], () => true, "web laptop database phone | "],
  ])("where %j are named: worked on | left out", (hosts, isLeftOut, want) => {
    const parted = withoutPulling(chosen, { hosts }, ({ name }) => isLeftOut(name))
    const [worked, leftOut] = [parted.worked, parted.leftOut].map((all) =>
      all.map(({ name }) => name).join(" "),
    )
    expect(`${worked} | ${leftOut}`).toBe(want)
  })
})
