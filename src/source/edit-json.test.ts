import { describe, expect, test } from "vitest"
import { withMembers } from "./edit-json.ts"

const order = (one: string, other: string) => (one < other ? -1 : 1)

function edited(text: string, members: Parameters<typeof withMembers>[1][number]["members"]) {
  return withMembers(text, [{ path: ["pins"], members, order }])
}

describe("a member is replaced where it stands, another comes where it belongs", () => {
  test.each([
    ['{"pins":{"a":1}}\n', { a: 2 }, '{"pins":{"a":2}}\n'],
    [
      '{ "pins": { "a": 1, "z" : [ 1.0 , 1e3 ] }, "x": 1.0 }',
      { a: null },
      '{ "pins": { "a": null, "z" : [ 1.0 , 1e3 ] }, "x": 1.0 }',
    ],
    [
      '{\n  "pins": {\n    "a": 1\n  }\n}\n',
      { b: 2 },
      '{\n  "pins": {\n    "a": 1,\n    "b": 2\n  }\n}\n',
    ],
    [
      '{\n  "pins": {\n    "b": 1\n  }\n}\n',
      { a: 2 },
      '{\n  "pins": {\n    "a": 2,\n    "b": 1\n  }\n}\n',
    ],
    [
      '{\n  "pins": {\n    "a": 1,\n    "c": 3\n  }\n}',
      { b: { x: "y" } },
      '{\n  "pins": {\n    "a": 1,\n    "b": {\n      "x": "y"\n    },\n    "c": 3\n  }\n}',
    ],
    [
      '{\n\t"pins": {\n\t\t"a": 1\n\t}\n}',
      { b: { x: 1 } },
      '{\n\t"pins": {\n\t\t"a": 1,\n\t\t"b": {\n\t\t\t"x": 1\n\t\t}\n\t}\n}',
    ],
    ['{\n  "pins": {}\n}\n', { a: 1 }, '{\n  "pins": {\n    "a": 1\n  }\n}\n'],
    ['{ "pins": {} }', { a: { x: 1 } }, '{ "pins": { "a": {"x":1} } }'],
    ['{ "pins": { "10": 1, "9": 2 } }', { "9": 3 }, '{ "pins": { "10": 1, "9": 3 } }'],
    ['{ "pins": { "\\u0061": 1 } }', { a: 2 }, '{ "pins": { "\\u0061": 2 } }'],
    ['{ "pins": { "a": 1, "a": 2 } }', { a: 3 }, '{ "pins": { "a": 1, "a": 3 } }'],
    [
      '{ "pins": { "a": "\\ud83d\\ude00 😀", "b": 1 } }',
      { b: 2 },
      '{ "pins": { "a": "\\ud83d\\ude00 😀", "b": 2 } }',
    ],
    [
      '{\r\n  "pins": {\r\n    "a": 1\r\n  }\r\n}\r\n',
      { a: 2 },
      '{\r\n  "pins": {\r\n    "a": 2\r\n  }\r\n}\r\n',
    ],
    ['{"pins":{"__proto__":1}}', { b: 2 }, '{"pins":{"__proto__":1, "b": 2}}'],
  ])("%j with %j", (before, members, after) => {
    expect(edited(before, members)).toBe(after)
  })
})

test("several members of several objects", () => {
  const text = '{ "pins": { "a": { "x": 1, "y": 2 }, "b": { "x": 3 } } }'
  const edits = [
    { path: ["pins", "b"], members: { x: 4 }, order },
    { path: ["pins", "a"], members: { y: 5, x: 6 }, order },
  ]
  expect(withMembers(text, edits)).toBe('{ "pins": { "a": { "x": 6, "y": 5 }, "b": { "x": 4 } } }')
})

test.each(["[]", "1", "", "{", '{ "pins": [] }', '{ "pins": 1 }'])(
  "%j has no such object",
  (text) => {
    expect(() => edited(text, { a: 1 })).toThrow(RangeError)
  },
)
