import { expect, test } from "vitest"
import * as z from "zod"
import { problemsOf } from "../../test/support/problems.ts"
import { identifier } from "../nix/syntax/construct.ts"
import { printNix } from "../nix/values/print-nix.ts"
import { readParameters, references } from "./parameters.ts"

const schema = z.object({
  device: z.string(),
  mail: z.email().optional(),
  mode: z.enum(["a", "b"]).default("a"),
  ports: z.array(z.int()).default([]),
  size: z.number(),
  length: z.int(),
  on: z.boolean(),
  lan: z.object({ address: z.string(), map: z.string(), names: z.array(z.string()) }),
  labels: z.record(z.string(), z.string()),
  pair: z.tuple([z.string(), z.int()]).default(["a", 1]),
  only: z.literal("x"),
  id: z.templateLiteral(["nvme-", z.string()]),
  either: z.union([z.string(), z.literal(["a", "b"])]).optional(),
  many: z.union([z.array(z.string()), z.string()]),
})

/** The parameters as a definition's function is given them, of whatever type it takes them for. */
function given() {
  const { parameters } = readParameters(schema, undefined)
  return references(parameters, identifier, Symbol("scope")) as never
}

type Given = Readonly<Record<string, Readonly<Record<string, unknown>>>>

test.each<[string, (all: Given) => unknown, string]>([
  ["device.length", (all) => all["device"]?.["length"], "builtins.stringLength(device)"],
  ["device.startsWith", (all) => all["device"]?.["startsWith"], 'lib.hasPrefix("…", device)'],
  ["device[0]", (all) => all["device"]?.["0"], "builtins.substring(0, 1, device)"],
  ["mail.split", (all) => all["mail"]?.["split"], 'lib.splitString("…", mail)'],
  ["mode.toUpperCase", (all) => all["mode"]?.["toUpperCase"], "lib.toUpper(mode)"],
  ["ports.length", (all) => all["ports"]?.["length"], "builtins.length(ports)"],
  ["ports.map", (all) => all["ports"]?.["map"], "nix`map (each: …) ${ports}`"],
  ["ports[1]", (all) => all["ports"]?.["1"], "builtins.elemAt(ports, 1)"],
  ["ports.findLast", (all) => all["ports"]?.["findLast"], "builtins and lib have functions for it"],
  ["size.toFixed", (all) => all["size"]?.["toFixed"], "builtins.toString(size)"],
  [
    "lan.names.join",
    (all) => (all["lan"]?.["names"] as Given | undefined)?.["join"],
    'lib.concatStringsSep(", ", lan.names)',
  ],
  ["pair[1]", (all) => all["pair"]?.["1"], "builtins.elemAt(pair, 1)"],
  ["only.length", (all) => all["only"]?.["length"], "builtins.stringLength(only)"],
  ["id.length", (all) => all["id"]?.["length"], "builtins.stringLength(id)"],
  ["either.length", (all) => all["either"]?.["length"], "builtins.stringLength(either)"],
  ["lan.adress", (all) => all["lan"]?.["adress"], 'did you mean "address"?'],
])("%s is not there, or TypeScript's where Nix has its own way", (_what, use, hint) => {
  const problems = problemsOf(() => use(given()))
  expect(problems).toMatchObject([{ code: "NG012", hint: expect.stringContaining(hint) }])
})

test.each<[string, (all: Given) => unknown, string]>([
  ["devise", (all) => all["devise"], 'did you mean "device"?'],
  ["a name in a pattern", ({ prots }) => prots, 'did you mean "ports"?'],
])("%s is no parameter", (_what, use, hint) => {
  expect(problemsOf(() => use(given()))).toMatchObject([
    { code: "NG021", hint, place: { file: import.meta.filename } },
  ])
})

test("what may have further members has them", () => {
  const { parameters } = readParameters(z.object({ all: z.looseObject({ a: z.int() }) }), undefined)
  const all = references(parameters, identifier, Symbol("scope")) as never as Given
  expect(printNix(all["all"]?.["b"])).toBe("all.b")
})

test.each<[string, (all: Given) => unknown]>([
  ["length", (all) => all["length"]],
  ["lan.address", (all) => all["lan"]?.["address"]],
  ["lan.map", (all) => all["lan"]?.["map"]],
  ["labels.length", (all) => all["labels"]?.["length"]],
  ["on", (all) => all["on"]],
  ["many.length", (all) => all["many"]?.["length"]],
])("%s is what Nix has", (written, use) => {
  expect(printNix(use(given()))).toBe(written)
})
