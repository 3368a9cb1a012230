import { expect, test } from "vitest"
import * as z from "zod"
import { checkSchema } from "./schema.ts"

const schema = z.strictObject({
  name: z.string(),
  deploy: z.strictObject({ port: z.int().max(65535).optional() }).optional(),
  disks: z.record(z.string(), z.strictObject({ device: z.string() })).optional(),
})

test.each<[string, unknown, readonly object[]]>([
  ["nothing wrong", { name: "a" }, []],
  ["a missing key", {}, [{ code: "NG022", path: ["name"], hint: "add name" }]],
  [
    "a wrong type",
    { name: 1 },
    [{ code: "NG020", path: ["name"], message: "expected a string, received the number 1" }],
  ],
  [
    "an unknown key, in an optional object",
    { name: "a", deploy: { prot: 1 } },
    [{ code: "NG021", path: ["deploy", "prot"], hint: 'did you mean "port"?' }],
  ],
  [
    "an unknown key, in a record's member",
    { name: "a", disks: { main: { device: "/dev/x", devise: 1 } } },
    [{ code: "NG021", path: ["disks", "main", "devise"], hint: 'did you mean "device"?' }],
  ],
  [
    "several at once",
    { name: 1, deploy: { port: 70000 } },
    [
      { code: "NG020", path: ["name"] },
      { code: "NG020", path: ["deploy", "port"] },
    ],
  ],
])("%s", (_, given, want) => {
  const { problems } = checkSchema(schema, given)
  expect(problems).toHaveLength(want.length)
  expect(problems).toMatchObject(want)
})

test("problems carry the place and the path of what was checked", () => {
  const place = { file: "/fleet/hosts/a.ts", line: 3 }
  const { problems } = checkSchema(schema, {}, { place, path: ["disks"] })
  expect(problems).toMatchObject([{ place, path: ["disks", "name"], severity: "error" }])
})
