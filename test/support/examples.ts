/** The example fleets: loaded, built in memory, and evaluated by real Nix. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import * as z from "zod"
import { type Build, build } from "../../src/build.ts"
import type { Model } from "../../src/model/model.ts"
import { loadModel } from "./model.ts"
import { inputPath, nix } from "./nix.ts"
import { type ModuleFlake, isModuleFlake, moduleFlakePath } from "./module-flakes.ts"

export const root = join(import.meta.dirname, "../..")

/** The names of all examples. */
export const exampleNames = readdirSync(join(root, "examples"))

/** An example, as it is built from its definitions. */
export interface Example extends Build {
  readonly model: Model
}

/** The folder of an example's definitions. */
export function definitionsOf(name: string): string {
  return join(root, "examples", name)
}

/** The folder of the tree that is committed for an example. */
export function generatedOf(name: string): string {
  return join(root, "generated", name)
}

/** Loads and builds an example. */
export async function loadExample(name: string): Promise<Example> {
  const { fleet, load, model } = await loadModel(definitionsOf(name))
  return { ...(await build(fleet, { loader: load })), model }
}

/**
 * What a function in Nix answers when it is given the committed tree's `nixosConfigurations`, with
 * the reference inputs in place of the pins.
 */
export function askHosts(name: string, question: string): unknown {
  return askHostsIn(generatedOf(name), question)
}

/** The same of a tree wherever it stands. */
export function askHostsIn(folder: string, question: string): unknown {
  const flake = `path:${folder}#nixosConfigurations`
  const options = ["--offline", "--no-write-lock-file", ...overridesFor(folder)]
  return JSON.parse(nix(["eval", "--json", flake, "--apply", question, ...options]))
}

/** Nix's options that put what is here in the place of each input of a tree. */
function overridesFor(folder: string): readonly string[] {
  return inputsIn(folder).flatMap((name) => {
    const path = isModuleFlake(name) ? moduleFlakePath(name) : inputPath(name)
    return ["--override-input", name, `path:${path}`]
  })
}

/** The names of a tree's inputs. */
function inputsIn(folder: string): readonly string[] {
  const { nodes } = lockSchema.parse(JSON.parse(readFileSync(join(folder, "flake.lock"), "utf8")))
  return Object.keys(nodes["root"]?.inputs ?? {})
}

/** The flakes with modules that examples have. */
export function moduleFlakesOfExamples(): readonly ModuleFlake[] {
  return [...new Set(exampleNames.map(generatedOf).flatMap(inputsIn))].filter(isModuleFlake)
}

const lockSchema = z.object({
  nodes: z.record(z.string(), z.object({ inputs: z.record(z.string(), z.unknown()).optional() })),
})
