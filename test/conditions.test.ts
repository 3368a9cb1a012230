/** References in conditions are found by their types alone, in programs that are never run. */
import { writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Problem } from "../src/problems/problem.ts"
import { conditionProblems } from "../src/source/conditions.ts"
import { decidingFiles } from "../src/source/deciding-files.ts"
import { type Project, makeProject } from "./options/project.ts"
import { root } from "./support/examples.ts"

/** Lines with the operand that is refused, if any. */
const lines: readonly (readonly [string, string?])[] = [
  ["!config.services.httpd.enable", "config.services.httpd.enable"],
  ["!!open", "open"],
  ["!(host.a)", "(host.a)"],
  ["config.a && true", "config.a"],
  ["config.a || true", "config.a"],
  ['host.domain ?? "lan"', "host.domain"],
  ["host?.domain", "host"],
  ['host?.["domain"]', "host"],
  ["config.a ? [80] : []", "config.a"],
  ['host.role === "web" ? [80] : []', "host.role"],
  ['"web" == host.role', "host.role"],
  ["host.role !== null", "host.role"],
  ["host.port < 1024", "host.port"],
  ["1024 >= host.port", "host.port"],
  ['"a" in host', "host"],
  ["pkgs instanceof Object", "pkgs"],
  ["host.port + 1", "host.port"],
  ["1 - host.port", "host.port"],
  ["-host.port", "host.port"],
  ["host.port * 2 / 3 % 4", "host.port"],
  ["Boolean(config.a)", "config.a"],
  ['["a", "b"].includes(host.role)', "host.role"],
  ["lib.elem(1, host.a) ? 1 : 2", "lib.elem(1, host.a)"],
  ["nix`a` ? 1 : 2", "nix`a`"],
  ["builtins.length([1]) ? 1 : 2", "builtins.length([1])"],
  ["not(config.a) ? 1 : 2", "not(config.a)"],
  ["mkIf(true, 1) || 2", "mkIf(true, 1)"],
  ["(config.a as typeof config | undefined) ? 1 : 2", "(config.a as typeof config | undefined)"],
  ["{ let value = host.a; value ||= 1 }", "value"],
  ["{ if (config.a) f() }", "config.a"],
  ["{ while (open) f() }", "open"],
  ["{ do f(); while (open) }", "open"],
  ["{ for (; open; ) f() }", "open"],
  ["{ switch (host.role) { case 1: } }", "host.role"],
  ["({ ...(open && { a: 1 }) })", "open"],
  [
    "defineService({ name: 'a', parameters: z.object({ tls: z.boolean() }), config: ({ tls }) => (tls ? {} : {}) })",
    "tls",
  ],
  ["host.a === undefined"],
  ["undefined !== host.a"],
  ["typeof host.a === 'function'"],
  ["true && host.a"],
  ["plain ? host.a : host.b"],
  ["plain && !plain || plain === true"],
  ["wide.length + 1 < 2"],
  ["mixed ? 1 : 2"],
  ["whole.services ? 1 : 2"],
  ["anything ? !anything : 2"],
  ["[host.a, host.b].length > 1"],
  ["lib.includes(host.a)"],
  ["and(not(config.a), or(config.b, true))"],
  ["ifElse(equals(host.role, 'web'), [80], [])"],
]

const head = `import * as z from "zod"
import { and, builtins, config, defineService, equals, host, ifElse, lib, mkIf, nix, not, or, pkgs } from "nixgen"
import type { Definition, NixosConfig, Reference } from "nixgen"
declare const [plain, wide, mixed, whole, anything, f]: [boolean, string, Definition<boolean>, NixosConfig, any, () => void]
const open: Reference = lib.open
`

let project: Project
let found: readonly Problem[]
let deciding: readonly string[]

beforeAll(async () => {
  project = makeProject(root, "small-company")
  const statements = lines.map(([line]) =>
    line.startsWith("{") ? `void (() => ${line})` : `void (() => (${line}))`,
  )
  writeFileSync(join(project.folder, "lines.ts"), `${head}${statements.join("\n")}\n`)
  const files = decidingFiles(project.folder)
  deciding = files.map((file) => relative(project.folder, file))
  found = conditionProblems(join(project.folder, "tsconfig.json"), files)
}, 120_000)
afterAll(() => project.remove())

test.each(lines.map(([line, operand], index) => [line, operand, index] as const))(
  "%s",
  (line, operand, index) => {
    const row = head.split("\n").length + index
    const here = found.filter(({ place }) => place?.line === row)
    const wanted = operand === undefined ? [] : [`the reference ${operand}`]
    expect(new Set(here.map(({ message }) => message.replace(/ (is|decides) .*/, "")))).toEqual(
      new Set(wanted),
    )
    const column =
      (line.startsWith("{") ? 12 : 13) +
      (["value", "tls"].includes(operand ?? "")
        ? line.lastIndexOf(operand ?? "")
        : line.indexOf(operand ?? "")) +
      1
    for (const { code, hint, place } of here.slice(0, 1)) {
      expect({ code, column: place?.column }).toEqual({ code: "NG012", column })
      expect(hint).not.toBe("")
    }
  },
)

test("types are asked for where something is decided alone", () => {
  expect(deciding.toSorted()).toEqual(["hosts/common/staff.ts", "lines.ts"])
})

test("the example itself has none", () => {
  expect(found.filter(({ place }) => !place?.file.endsWith("/lines.ts"))).toEqual([])
})
