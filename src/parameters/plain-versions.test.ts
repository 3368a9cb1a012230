/** Values of parameters in properties and choices: they keep to the schema as those that stand by themselves. */
import { expect, test } from "vitest"
import { build } from "../../test/support/commands.ts"
import { makeProject } from "../../test/support/project.ts"
import { testTerminal } from "../../test/support/terminal.ts"

async function toldOf(given: string): Promise<readonly string[]> {
  const text = `import { config, defineHost, defineService, host, ifElse, mkAfter, mkDefault, mkForce, mkIf, mkMerge } from "nixgen"
import { z } from "zod"
const own = defineService({
  name: "own",
  parameters: z.object({
    short: z.string().min(3).optional(),
    device: z.string().startsWith("/dev/").optional(),
    level: z.int().max(10).optional(),
    list: z.array(z.string()).min(2).optional(),
    set: z.object({ name: z.string().max(3) }).optional(),
    all: z.record(z.string(), z.string().min(3)).optional(),
  }),
  config: () => ({}),
})
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", services: [own(${given} as never)] })
`
  const terminal = testTerminal(makeProject({ "hosts/web.ts": text }))
  await build({ json: true, dryRun: true }, terminal)
  const { problems } = JSON.parse(terminal.written()) as { problems: readonly { path?: string }[] }
  return problems.map(({ path = "" }) => path)
}

test.each([
  ["{ short: mkForce('x') }", "short"],
  ["{ short: mkIf(config.services.nginx.enable, mkDefault('x')) }", "short"],
  ["{ short: ifElse(config.services.nginx.enable, 'long', 'x') }", "short"],
  ["{ device: ifElse(true, 'sda', '/dev/sdb') }", "device"],
  ["{ level: mkForce(11) }", "level"],
  ["{ set: mkForce({ name: 'long' }) }", "set.name"],
  ["{ set: { name: mkForce('long') } }", "set.name"],
  ["{ all: { a: mkDefault('x'), b: 'long' } }", "all.a"],
  // of the wrong kind, told once
  ["{ level: mkForce('x') }", "level"],
  ["{ set: { name: mkForce(1) } }", "set.name"],
])("%s is told at %s", async (given, path) => {
  expect(await toldOf(given)).toEqual([path])
})

test.each([
  "{ short: mkForce('long'), device: ifElse(true, '/dev/sda', null), level: mkDefault(10) }",
  "{ list: mkMerge([['a'], ['b']]) }",
  "{ list: mkAfter(['a']) }",
  "{ set: mkForce({ name: 'abc' }), all: mkIf(true, { a: 'abc' }) }",
  "{ short: mkIf(true, config.networking.hostName) }",
])("%s is right", async (given) => {
  expect(await toldOf(given)).toEqual([])
})
