/** Layouts evaluated by Nix: as they are written, without disko's defaults. */
import * as z from "zod"
import type { Evaluator } from "./evaluator.ts"
import type { Node } from "../../nix/syntax/ast.ts"
import { nix } from "../../nix/values/templates.ts"
import { reference } from "../../nix/values/references.ts"
import { printNix } from "../../nix/values/print-nix.ts"
import type { Problem } from "../../problems/problem.ts"
import {
  hostArguments,
  knownArguments,
  layoutsExpression,
  valueReader,
} from "./evaluation-expressions.ts"
import { failureProblem } from "./nix-failure.ts"
import { type Position, type Value, valueSchema } from "../nix/value.ts"

/** Arguments by name, as Nix. */
export type GivenArguments = ReadonlyMap<string, Node>

const elsewhereSchema = z.object({
  path: z.array(z.string()),
  position: z.custom<Position>().nullable(),
  /** Its value, where that was asked for and is known outside of a host. */
  value: valueSchema.nullable(),
})

const outcomeSchema = z.discriminatedUnion("found", [
  z.object({
    found: z.literal("devices"),
    devices: valueSchema,
    /** What the file defines beside the devices. */
    beside: z.array(elsewhereSchema),
    /** Where `disko.devices` stands in what the file gives. */
    path: z.array(z.string()),
    /** Where the attribute that holds them stands. */
    position: z.custom<Position>().nullable(),
  }),
  z.object({
    found: z.literal("nothing"),
    type: z.string(),
    names: z.array(z.string()),
    /** Attributes of a flake or of flake-parts in which layouts were found. */
    layouts: z.array(z.array(z.string())),
    /** Whether something may be found in what it imports. */
    hasImports: z.boolean(),
    /** Whether something may be found by the module system: it defines all under a condition. */
    isProperty: z.boolean(),
  }),
])

/** What a file gives: a layout's devices, or something else. */
export type Outcome = z.output<typeof outcomeSchema>

/** What a file gives where it gives devices. */
export type Devices = Outcome & { readonly found: "devices" }

/** What an evaluation came to. */
export type Evaluated<T> =
  | { readonly value: T; readonly failure?: undefined }
  | { readonly value?: undefined; readonly failure: Problem }

/** What the file gives for each of several sets of arguments, evaluated by one process. */
export async function evaluateLayouts(
  given: readonly GivenArguments[],
  evaluator: Evaluator,
): Promise<Evaluated<readonly Outcome[]>> {
  const expression = layoutsExpression(given.map(setOf), evaluator)
  return await evaluated(expression, z.array(outcomeSchema), evaluator)
}

/** The arguments of the function that the file is, and whether each has a default; null for none. */
export async function evaluateFormals(
  evaluator: Evaluator,
): Promise<Evaluated<Readonly<Record<string, boolean>> | null>> {
  const expression = nix`
    let
      inherit (${knownArguments(evaluator.nixpkgs)}) call;
      file = import (/. + ${evaluator.file});
      function =
        if ${evaluator.attribute} == [ ] then file
        else builtins.foldl' (set: name: set.\${name}) (call { } file) ${evaluator.attribute};
    in
    if builtins.isFunction function then builtins.functionArgs function else null
  `
  return await evaluated(expression, z.record(z.string(), z.boolean()).nullable(), evaluator)
}

/** The values in a list that a function gives, which is called as the file's function would be. */
export async function evaluateList(
  list: Node,
  given: GivenArguments,
  evaluator: Evaluator,
): Promise<Evaluated<readonly Value[]>> {
  const expression = nix`
    let
      inherit (${valueReader(false)}) encode;
      inherit (${knownArguments(evaluator.nixpkgs)}) arguments;
      function = ${reference(list)};
    in
    map (encode [ ]) (function (arguments ${setOf(given)} function))
  `
  return await evaluated(expression, z.array(valueSchema), evaluator)
}

function setOf(given: GivenArguments): object {
  return Object.fromEntries([...given].map(([name, node]) => [name, reference(node)]))
}

async function evaluated<Schema extends z.ZodType>(
  expression: unknown,
  schema: Schema,
  evaluator: Evaluator,
): Promise<Evaluated<z.output<Schema>>> {
  const { output, failure } = await evaluator.evaluate(printNix(expression))
  if (failure !== undefined) return { failure: failureProblem(failure, evaluator) }
  return { value: schema.parse(JSON.parse(output)) }
}

/** Names of arguments that are no parameters: NixOS or a flake gives them to modules. */
export const moduleArguments: ReadonlySet<string> = new Set([
  ...hostArguments,
  "lib",
  "modulesPath",
  "pkgs",
])
