/** What is said of a host's health: taken, or told of. */
import { describe, expect, test } from "vitest"
import { formatPath } from "../problems/problem.ts"
import { mend } from "../problems/schema.ts"
import type { Health } from "./health.ts"
import { hostSchema } from "./host.ts"

function told(health: unknown): string {
  const instead = { system: "x86_64-linux", stateVersion: "26.05" } as const
  const host = { ...instead, deploy: { health } }
  const { problems } = mend(hostSchema, host, instead, { isTold: () => false })
  return problems.map(({ path = [], message }) => `${formatPath(path)}: ${message}`).join("\n")
}

test.each<[Health]>([
  [{ commands: ["true"] }],
  [{ commands: ["curl --fail http://localhost/ | grep -q 'a b'", "systemctl is-active nginx"] }],
  [{ commands: ['printf "%s\\n" "$HOME" ${x}', "échø"] }],
  [{ ports: [1, 443, 65535] }],
  [{ commands: ["true"], ports: [22], seconds: 120 }],
])("%j is taken", (health) => {
  expect(told(health)).toBe("")
})

describe("is told of", () => {
  test.each<[unknown, RegExp]>([
    [{}, /deploy\.health: expected `commands`, `ports` or both/],
    [{ seconds: 5 }, /deploy\.health: expected `commands`, `ports` or both/],
    ["curl", /deploy\.health: expected an object/],
    [{ commands: [] }, /health\.commands: expected at least 1 element/],
    [{ commands: "true" }, /health\.commands: expected a list/],
    [{ commands: [""] }, /health\.commands\[0\]: expected a command on one line/],
    [{ commands: ["true", "a\nb"] }, /health\.commands\[1\]: expected a command on one line/],
    [{ commands: ["a\r"] }, /commands\[0\]: expected a command on one line/],
    [{ commands: [" a"] }, /commands\[0\]: expected a command on one line/],
    [{ commands: ["a "] }, /commands\[0\]: expected a command on one line/],
    [{ commands: ["a\u0000b"] }, /commands\[0\]: expected a command on one line/],
    [{ commands: [["a", "b"]] }, /commands\[0\]: expected a string/],
    [{ ports: [] }, /health\.ports: expected at least 1 element/],
    [{ ports: [0] }, /health\.ports\[0\]: expected/],
    [{ ports: [65536] }, /health\.ports\[0\]: expected/],
    [{ ports: ["443"] }, /health\.ports\[0\]: expected/],
    [{ ports: [443], seconds: 0 }, /health\.seconds: expected/],
    [{ ports: [443], timeout: 5 }, /health\.timeout: unknown key "timeout"/],
  ])("%j", (health, want) => {
    expect(told(health)).toMatch(want)
  })
})
