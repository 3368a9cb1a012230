/** What TypeScript asks of a parameter that it would never say of the reference to it, and what it may ask. */
import { expect, test } from "vitest"
import { build } from "../../test/support/commands.ts"
import { makeProject } from "../../test/support/project.ts"
import { testTerminal } from "../../test/support/terminal.ts"

const schema = `z.object({
  optional: z.string().optional(),
  nullable: z.int().nullable().optional(),
  text: z.string().default("a"),
  never: z.string().nullable().default(null),
  several: z.union([z.int(), z.string(), z.array(z.string())]).default(80),
  word: z.enum(["a", "b"]).default("a"),
  list: z.array(z.string()).default([]),
  set: z.object({ inner: z.string().optional() }),
})`

/** A service that says something by what TypeScript tells of its parameters. */
const asking = (
  text: string,
): string => `import { defineHost, defineService, host, type Expression } from "nixgen"
import { z } from "zod"
const gigabytes = (size: Expression<unknown> | string | number) => typeof size === "number" ? \`\${size}G\` : size
const listed = (given: unknown) => (Array.isArray(given) ? given : [given])
const named = (name: string, extra?: unknown) => (extra === undefined ? name : [name, extra])
const asked = defineService({
  name: "asked",
  parameters: ${schema},
  config: (given) => {
    const { optional, nullable, text, never, several, word, list, set } = given as any
    return { environment: { etc: { a: { enable: [${text}].length === 1 } } } }
  },
})
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", services: [asked({ set: {} })] })
`

async function codesOf(text: string): Promise<readonly string[]> {
  const terminal = testTerminal(makeProject({ "hosts/web.ts": asking(text) }))
  await build({ json: true, dryRun: true }, terminal)
  const { problems } = JSON.parse(terminal.written()) as { problems: readonly { code: string }[] }
  return problems.map(({ code }) => code)
}

test.each([
  "optional === undefined",
  "undefined !== optional",
  "optional !== void 0",
  "given.optional === undefined",
  "nullable === undefined",
  "set.inner === undefined",
  'typeof optional === "undefined"',
  'typeof optional === "string"',
  'typeof text === "string"',
  '"string" !== typeof text',
  'typeof (text as any) === "string"',
  'typeof several === "number"',
  'typeof several === "string"',
  'typeof several === "object"',
  'typeof word === "string"',
  'typeof nullable === "object"',
  'typeof set === "object"',
  'typeof set.inner === "string"',
  "gigabytes(several)",
  "Array.isArray(several)",
  "listed(several)",
  "listed(list)",
  'named("a", optional)',
])("%s is told", async (text) => {
  expect(await codesOf(text)).toEqual(["NG019"])
})

test.each([
  "text === undefined",
  "never === undefined",
  "several === undefined",
  'typeof text === "number"',
  'typeof text === "undefined"',
  'typeof text === "function"',
  'typeof host.address === "string"',
  "host.address === undefined",
  'typeof missing === "string"',
  'typeof globalThis.process === "object"',
  "gigabytes(text)",
  "Array.isArray(text)",
  "Array.isArray(host.list)",
  "Array.isArray([text])",
  "listed(text)",
  'named("a", text)',
])("%s is not", async (text) => {
  expect(await codesOf(text.replace("missing", "window"))).toEqual([])
})
