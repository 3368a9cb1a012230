/** The hosts of a flake that is not ours, and the modules that each is made of, as Nix finds them. */
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as z from "zod"
import { formatFile } from "../../nix/print/format.ts"
import {
  apply,
  attributeSet,
  binding,
  identifier,
  lambda,
  select,
  string,
} from "../../nix/syntax/construct.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import type { NixFailure } from "../failure.ts"
import { folderReference } from "../folder-reference.ts"
import { type LocalInputs, inputOverridesOfAny } from "../inputs.ts"
import { featuresOfFlakes, runNix } from "../nix.ts"
import { hostModulesFile } from "./host-modules-file.ts"

/** A plain value of Nix's. A number is a set of its digits, since readers of JSON would round it. */
export type Plain = null | boolean | string | Plain[] | { readonly [name: string]: Plain }

const plainSchema: z.ZodType<Plain> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.string(),
    z.array(plainSchema),
    z.record(z.string(), plainSchema),
  ]),
)

/** A module as Nix finds it. */
export type FoundModule =
  /** One that an input gives by a name, or a file of an input. */
  | { readonly names: readonly string[]; readonly path?: string | undefined }
  /** One that is written out in a file of the flake, where the first of its names stands. */
  | {
      readonly file: string
      readonly line: number
      readonly column: number
      readonly name: string
      readonly isFunction: boolean
      readonly imports: readonly FoundModule[]
      /** What of it is plain, and the paths of what is not; null for a function. */
      readonly value: Plain
      readonly lost: readonly (readonly string[])[]
    }
  /** A file of the flake. */
  | { readonly file: string; readonly line?: undefined }
  /** One that a function makes, of plain values. */
  | { readonly value: Plain; readonly file?: undefined }
  /** One that has nothing but what it imports. */
  | { readonly within: readonly FoundModule[] }
  /** One that cannot be found, and what is known of it. */
  | { readonly unknown: string }

const moduleSchema: z.ZodType<FoundModule> = z.lazy(() =>
  z.union([
    z.object({ names: z.array(z.string()), path: z.string().optional() }),
    z.object({
      file: z.string(),
      line: z.int(),
      column: z.int(),
      name: z.string(),
      isFunction: z.boolean(),
      imports: z.array(moduleSchema),
      value: plainSchema,
      lost: z.array(z.array(z.string())),
    }),
    z.object({ file: z.string() }),
    z.object({ value: plainSchema }),
    z.object({ within: z.array(moduleSchema) }),
    z.object({ unknown: z.string() }),
  ]),
)

const hostSchema = z.object({
  system: z.string().nullable(),
  stateVersion: z.string().nullable(),
  hostName: z.string().nullable(),
  arguments: z.record(z.string(), plainSchema),
  /** What is the flake itself or an input of it, by its way from the inputs. */
  argumentsOfFlake: z.record(z.string(), z.array(z.string())),
  modules: z.array(moduleSchema),
})

/** A host, and what is known of it. Files are named from the flake's folder. */
export type HostModules = z.output<typeof hostSchema>

/** Asks about a flake; made by `withFlake`. */
export interface AskedModules {
  readonly names: () => Promise<readonly string[] | NixFailure>
  readonly host: (name: string) => Promise<HostModules | NixFailure>
}

/** How the flake is named, and how Nix is run. */
export interface ModulesQuestion {
  readonly folder: string
  readonly reference: string
  readonly inputs: LocalInputs | undefined
  readonly signal: AbortSignal
}

/** Works with a flake that has the other one for its input: so Nix tells of what that has for inputs as well. */
export async function withFlake<Result>(
  { folder, reference, inputs, signal }: ModulesQuestion,
  work: (asked: AskedModules) => Promise<Result>,
): Promise<Result> {
  const around = await mkdtemp(join(await realpath(tmpdir()), "nixgen-"))
  const ask = async (attribute: string, more: readonly string[]) =>
    await runNix(
      [
        "eval",
        "--json",
        "--no-write-lock-file",
        ...featuresOfFlakes,
        `${folderReference(around)}#.${attribute}`,
        ...more,
        ...inputOverridesOfAny(folder, inputs, "original/"),
      ],
      { directory: around, signal },
    )
  try {
    await writeFile(join(around, "flake.nix"), await flakeAround(reference))
    return await work({
      names: async () => {
        const { output, failure } = await ask("hosts", ["--apply", "builtins.attrNames"])
        return failure ?? z.array(z.string()).parse(JSON.parse(output))
      },
      host: async (name) => {
        const { output, failure } = await ask(`hosts.${JSON.stringify(name)}`, [])
        return failure ?? hostSchema.parse(JSON.parse(output))
      },
    })
  } finally {
    await rm(around, { recursive: true, force: true })
  }
}

/** `{ inputs.original.url = …; outputs = inputs: { hosts = …; }; }` */
async function flakeAround(reference: string): Promise<string> {
  const { expression } = parseNix(await readFile(hostModulesFile, "utf8"))
  const original = select(identifier("inputs"), ["original"])
  const hosts = apply(expression, attributeSet([binding(["flake"], original)]))
  return formatFile({
    ...parseNix("{ }"),
    expression: attributeSet([
      binding(["inputs", "original", "url"], string(reference)),
      binding(["outputs"], lambda("inputs", attributeSet([binding(["hosts"], hosts)]))),
    ]),
  })
}
