/** Parameters that may be null, where options take that and where they do not. */
import { expect, test } from "vitest"
import { build } from "../../../test/support/commands.ts"
import { makeProject } from "../../../test/support/project.ts"
import { testTerminal } from "../../../test/support/terminal.ts"

const definition = (kind: "Service" | "Module", config: string): string => `
import { append, builtins, config, defineHost, define${kind}, equals, ifElse, lib, mkForce, mkIf, nix, notEquals, str } from "nixgen"
import { z } from "zod"
const own = define${kind}({
  name: "own",
  parameters: z.object({
    o: z.string().optional(),
    n: z.string().nullable().optional(),
    list: z.array(z.string()).optional(),
    on: z.boolean().optional(),
    set: z.object({ inner: z.string().optional() }).default({ inner: "a" }),
    given: z.string().default("a"),
  }),
  config: ({ o, n, list, on, set, given }) => (${config}) as never,
})
export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  ${kind === "Service" ? "services" : "imports"}: [own({})],
})
`

async function codesOf(kind: "Service" | "Module", config: string): Promise<readonly string[]> {
  const terminal = testTerminal(makeProject({ "hosts/web.ts": definition(kind, config) }))
  await build({ json: true, dryRun: true }, terminal)
  const { problems } = JSON.parse(terminal.written()) as { problems: readonly { code: string }[] }
  return problems.map(({ code }) => code)
}

const kinds = ["Service", "Module"] as const

const wrong = [
  "{ services: { nginx: { user: o } } }",
  "{ services: { nginx: { user: mkForce(n) } } }",
  "{ services: { nginx: { enable: on } } }",
  "{ networking: { search: list } }",
  "{ networking: { search: ['a', o] } }",
  "{ services: { nginx: { user: set.inner } } }",
  "{ users: { users: { a: { home: o } } } }",
  "{ services: { nginx: { user: ifElse(true, o, 'a') } } }",
  "{ networking: { domain: str`x${o}` } }",
  "{ networking: { search: append(list, ['a']) } }",
  "{ networking: { domain: lib.toUpper(o) } }",
  "{ networking: { domain: ifElse(on, 'a', 'b') } }",
  '{ networking: { domain: nix`"${o}"` } }',
]

const right = [
  "{ networking: { domain: o } }",
  "{ services: { nginx: { user: given } } }",
  "{ services: { nginx: { user: mkIf(notEquals(o, null), o) } } }",
  "{ services: { nginx: mkIf(notEquals(o, null), { user: o }) } }",
  "{ services: { nginx: { user: ifElse(equals(o, null), 'a', o) } } }",
  "{ services: { nginx: { user: nix`if ${o} == null then 'a' else ${o}`.x } } }",
  "{ services: { nginx: { user: nix`if isNull ${o} then 'a' else ${o}`.x } } }",
  "{ services: { vector: { settings: { a: o } } } }",
  // asked in other ways, or by another parameter that goes with it
  "{ services: { nginx: { user: mkIf(builtins.isString(o), o) } } }",
  "{ services: { nginx: { user: ifElse(builtins.isString(o), o, 'x') } } }",
  '{ services: { nginx: { user: mkIf(nix`builtins.typeOf ${o} == "string"`, o) } } }',
  "{ services: { nginx: { user: mkIf(builtins.elem(o, ['a', 'b']), o) } } }",
  "{ networking: { domain: nix`lib.optionalString (lib.isString ${o}) ${o}` } }",
  "{ networking: { search: lib.optionals(builtins.isList(list), list) } }",
  "{ networking: { domain: mkIf(nix`builtins.all (x: x != null) [ ${o} ${n} ]`, str`${o} ${n}`) } }",
  "{ services: { nginx: mkIf(equals(given, 'a'), { user: o, group: o }) } }",
  "{ networking: mkIf(equals(given, 'a'), { search: ['a', o] }) }",
  "{ users: { users: { a: mkIf(equals(given, 'a'), { home: o }) } } }",
  "{ environment: { variables: { A: given } } }",
  "{ networking: { domain: str`x${given}` } }",
  "{ networking: { domain: mkIf(notEquals(o, null), str`x${o}`) } }",
  "{ networking: { search: lib.optionals(notEquals(list, null), append(list, ['a'])) } }",
]

test.each(kinds.flatMap((kind) => wrong.map((config) => [kind, config] as const)))(
  "%s: %s is told",
  async (kind, config) => {
    const told = await codesOf(kind, config)
    expect(told).toContain("NG426")
  },
)

test.each(kinds.flatMap((kind) => right.map((config) => [kind, config] as const)))(
  "%s: %s is not",
  async (kind, config) => {
    expect(await codesOf(kind, config)).not.toContain("NG426")
  },
)

const either = `ifElse(config.networking.useDHCP, null, "192.0.2.1")`

test.each([
  [`{ search: [${either}] }`, true],
  [`{ search: lib.optional(config.networking.useDHCP, ${either}) }`, true],
  [`{ search: lib.optional(notEquals(${either}, null), ${either}) }`, false],
  [`{ search: lib.optional(nix\`\${${either}} != null\`, ${either}) }`, false],
  [`{ search: ifElse(equals(${either}, null), [], [${either}]) }`, false],
  [`{ search: lib.optional(nix\`isNull (\${${either}})\`, ${either}) }`, false],
])("a choice that may be null: %s", async (networking, isTold) => {
  const told = await codesOf("Module", `{ networking: ${networking} }`)
  expect(told.includes("NG027")).toBe(isTold)
})
