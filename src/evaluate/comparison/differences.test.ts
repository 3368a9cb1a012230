/** In what two values of an option differ. */
import { expect, test } from "vitest"
import { notShown } from "../../secrets/shown.ts"
import { type Difference, differencesOf, isWhollyTold } from "./differences.ts"
import type { ShownValue } from "./host-values.ts"

const long = `"${"a".repeat(300)}"`

test.each<
  [name: string, before: ShownValue | null, after: ShownValue | null, want: readonly Difference[]]
>([
  ["the same", { a: ["1"], b: {} }, { b: {}, a: ["1"] }, []],
  ["a text", '"a"', '"b"', [{ option: "x.y", before: '"a"', after: '"b"' }]],
  ["functions are as good as each other", "<function>", "<function>", []],
  [
    "a list is one thing, in its order",
    ["1", "2"],
    ["2", "1"],
    [{ option: "x.y", before: "[ 1 2 ]", after: "[ 2 1 ]" }],
  ],
  [
    "what is in a set is told by its path",
    { a: { "b c": "1", d: "2" } },
    { a: { "b c": "3", d: "2" } },
    [{ option: 'x.y.a."b c"', before: "1", after: "3" }],
  ],
  [
    "what only one of them has",
    { a: "1" },
    { b: { c: [] } },
    [
      { option: "x.y.a", before: "1" },
      { option: "x.y.b", after: "{ c = [ ]; }" },
    ],
  ],
  ["no such option", null, "1", [{ option: "x.y", after: "1" }]],
  [
    "much of it is left out",
    long,
    "1",
    [{ option: "x.y", before: `${long.slice(0, 200)}…`, after: "1" }],
  ],
])("%s", (_name, before, after, want) => {
  const option = ["x", "y"]
  expect(differencesOf({ option, value: before }, { option, value: after })).toEqual(want)
})

test.each<[option: string, before: ShownValue, after: ShownValue, shown: string]>([
  ["services.mail.password", '"hunter2hunter2"', '"correct-horse"', notShown],
  ["users.users.ann.hashedPassword", '"$6$salt$aaaaaaaa"', '"!"', notShown],
  ["services.door.pin", "4711", "1234", notShown],
  ["services.mail", { settings: { password: '"hunter2hunter2"' } }, "null", notShown],
  [
    "services.mail.keys",
    ['"-----BEGIN OPENSSH PRIVATE KEY-----\\nb3BlbnNzaC1rZXk="'],
    [],
    notShown,
  ],
  ["services.mail.passwordFile", '"/run/secrets/a"', '"/run/secrets/b"', '"/run/secrets/a"'],
])("of %s no secret is told", (option, before, after, shown) => {
  const path = option.split(".")
  const [found] = differencesOf({ option: path, value: before }, { option: path, value: after })
  expect(found).toMatchObject({ before: shown })
})

test.each<[value: ShownValue | null, told: boolean]>([
  [null, true],
  [{ a: ["1", '"…"'] }, true],
  ["<unknown>", false],
  [{ a: ["1", "<unknown>"] }, false],
  [{ a: { b: "…" } }, false],
])("%j: Nix tells all of it: %s", (value, told) => {
  expect(isWhollyTold({ option: ["x"], value })).toBe(told)
})
