/** Every kind of issue that zod has, in our own words and never in its own. */
import { describe, expect, test } from "vitest"
import * as z from "zod"
import { checkSchema } from "./schema.ts"
import { thrownProblems } from "./thrown.ts"

/** How zod speaks. */
const ofZod =
  /Invalid (?:input|option|string|number|key|value|discriminator|email|URL)|expected \w+, received (?:string|number|boolean|bigint|symbol|undefined|null|object|array|function|date|map|set|NaN)$|Too (?:small|big)|Unrecognized key|[<>]=/

const cases: readonly (readonly [name: string, schema: z.ZodType, value: unknown, told: string])[] =
  [
    ["a text", z.string(), 5, "expected a string, received the number 5"],
    ["a number", z.number(), "5", 'expected a number, received the string "5"'],
    ["a whole number", z.int(), 1.5, "expected a whole number, received the number 1.5"],
    ["no number", z.number(), Number.NaN, "expected a number, received the number NaN"],
    [
      "a number without end",
      z.number(),
      Infinity,
      "expected a number, received the number Infinity",
    ],
    ["true or false", z.boolean(), null, "expected true or false, received null"],
    ["a list", z.array(z.string()), {}, "expected a list, received an object"],
    ["an object", z.object({}), [], "expected an object, received an empty list"],
    [
      "an object of any names",
      z.record(z.string(), z.int()),
      [1],
      "expected an object, received a list",
    ],
    ["nothing", z.undefined(), 1, "expected nothing, received the number 1"],
    ["null", z.null(), undefined, "expected null, received nothing"],
    ["never anything", z.never(), true, "expected nothing, received true"],
    ["a date", z.date(), 1n, "expected a date, received the number 1"],
    ["a function", z.instanceof(Function), 1, "expected Function, received the number 1"],
    ["a list of two", z.tuple([z.int(), z.int()]), "x", 'expected a list, received the string "x"'],
    [
      "a list that is too short",
      z.tuple([z.int(), z.int()]),
      [],
      "expected at least 2 elements, received 0",
    ],
    ["a long text", z.string(), Symbol("x"), "expected a string, received a symbol"],
    ["a value of one", z.literal("a"), "b", 'expected "a", received the string "b"'],
    [
      "a value of several",
      z.enum(["a", "b"]),
      1,
      'expected one of "a", "b", received the number 1',
    ],
    ["no larger number", z.int().max(5), 6, "expected at most 5, received the number 6"],
    ["a smaller number", z.number().lt(5), 5, "expected less than 5, received the number 5"],
    ["no smaller number", z.int().min(5), 4, "expected at least 5, received the number 4"],
    ["a larger number", z.number().gt(5), 5, "expected more than 5, received the number 5"],
    ["no longer text", z.string().max(1), "abc", "expected at most 1 character, received 3"],
    ["no shorter text", z.string().min(2), "a", "expected at least 2 characters, received 1"],
    ["a text of a length", z.string().length(2), "a", "expected exactly 2 characters, received 1"],
    ["no longer list", z.array(z.int()).max(1), [1, 2], "expected at most 1 element, received 2"],
    ["no shorter list", z.array(z.int()).min(1), [], "expected at least 1 element, received 0"],
    ["a set", z.set(z.int()).min(2), new Set([1]), "expected at least 2 elements, received 1"],
    ["a multiple", z.int().multipleOf(4), 6, "expected a multiple of 4, received the number 6"],
    ["an e-mail address", z.email(), "x", "expected an e-mail address"],
    ["a URL", z.url(), "x", "expected a URL"],
    ["an IPv4 address", z.ipv4(), "x", "expected an IPv4 address"],
    ["a range of addresses", z.cidrv6(), "x", "expected a range of IPv6 addresses"],
    ["a UUID", z.uuid(), "x", "expected a UUID"],
    ["a date in text", z.iso.date(), "x", "expected a date, such as 2026-01-31"],
    ["text in base64", z.base64(), "%", "expected text in base64"],
    ["a pattern", z.string().regex(/^a$/), "b", "expected text that matches /^a$/"],
    ["a beginning", z.string().startsWith("a"), "b", 'expected text that starts with "a"'],
    ["an end", z.string().endsWith("a"), "b", 'expected text that ends with "a"'],
    ["a part", z.string().includes("a"), "b", 'expected text with "a" in it'],
    ["a form of its own", z.nanoid(), "%", "expected text that matches /^[a-zA-Z0-9_-]{21}$/"],
    ["one of two kinds", z.union([z.string(), z.int()]), true, "expected a string, or a number"],
    ["a key", z.partialRecord(z.enum(["a"]), z.int()), { b: 1 }, 'unknown key "b"'],
    [
      "a key of a form",
      z.record(z.string().max(1), z.int()),
      { ab: 1 },
      "a key cannot be this: expected at most 1 character, received 2",
    ],
    [
      "an element of a map",
      z.map(z.string(), z.int()),
      new Map([["a", "b"]]),
      'expected a number, received the string "b"',
    ],
    [
      "a check of code",
      z.string().refine(() => false),
      "a",
      'a check of the schema\'s own refuses the value, received the string "a"',
    ],
    ["one with words", z.string().refine(() => false, "longer, please"), "a", "longer, please"],
    ["words of its author", z.string("a name, please"), 1, "a name, please"],
    ["words of a check", z.int().max(5, "not so many"), 6, "not so many"],
    ["words of a refinement", z.string().refine(() => false, "no such rack"), "a", "no such rack"],
  ]

describe("what a schema takes", () => {
  test.each(cases)("%s", (_, schema, value, told) => {
    const messages = checkSchema(schema, value).problems.map(({ message }) => message)
    expect(messages).toEqual([told])
    expect(messages.filter((message) => ofZod.test(message))).toEqual([])
  })

  test.each(cases)("%s, under a key", (_, schema, value) => {
    const { problems } = checkSchema(z.strictObject({ key: schema }), { key: value })
    expect(problems.map(({ message }) => message).filter((text) => ofZod.test(text))).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
  })
})

/** What is thrown by a call. */
function thrownBy(call: () => unknown): unknown {
  try {
    return call()
  } catch (error) {
    return error
  }
}

describe("a schema that a definition calls by itself", () => {
  test.each(cases.filter(([, schema]) => !(schema instanceof z.ZodUnion)))(
    "%s",
    (_, schema, value) => {
      const [problem] = thrownProblems(thrownBy(() => schema.parse(value)))
      expect(problem?.message).toMatch(/^the definition throws: \S/)
      expect(problem?.message).not.toMatch(ofZod)
    },
  )

  test("tells the paths of all that is wrong", () => {
    const schema = z.object({ port: z.int().max(65535), name: z.string("a name, please") })
    const [problem] = thrownProblems(thrownBy(() => schema.parse({ port: 70000, name: 1 })))
    expect(problem?.message).toBe(
      "the definition throws: port: expected at most 65535; name: a name, please",
    )
  })
})
