/** Images of hosts, as NixOS makes them (`system.build.images`, since NixOS 25.05). */
import * as z from "zod"
import { printNix } from "../../nix/values/print-nix.ts"
import { nix } from "../../nix/values/templates.ts"
import type { GeneratedTree } from "../../output/tree.ts"
import { type Problem, problem } from "../../problems/problem.ts"
import type { Checked } from "../../problems/schema.ts"
import { suggestion } from "../../problems/suggest.ts"
import type { NixFailure } from "../failure.ts"
import { folderReference } from "../folder-reference.ts"
import { withTree } from "../hosts/asking.ts"
import { machineProblem } from "../hosts/machine.ts"
import type { LocalInputs } from "../inputs.ts"
import { eventOf } from "../log.ts"
import { runNix } from "../nix.ts"

/** A host, and what it is evaluated with. */
export interface ImageHost {
  readonly host: string
  readonly tree: GeneratedTree
  readonly inputs: LocalInputs | undefined
}

/** What becomes of an image. */
export interface BuiltImage {
  /** The derivation that makes it. */
  readonly derivation: string
  /** Where it is in the store; nothing where it was not to be built. */
  readonly path?: string
}

/** How an image is built. */
export interface ImageOptions {
  readonly variant: string
  /** A link to the result, absolute; nothing is built where it is not given. */
  readonly link: string | undefined
}

/** Whom the work is told to, and what ends it. */
export interface ImageTerminal {
  readonly tell: (line: string) => void
  readonly signal: AbortSignal
}

interface Asked extends ImageHost {
  readonly folder: string
  readonly overrides: readonly string[]
  readonly signal: AbortSignal
}

/** The variants that there are of a host's image. Problems: NG774 none, NG775 Nix cannot tell. */
export async function imageVariants(
  from: ImageHost,
  { signal }: ImageTerminal,
): Promise<Checked<readonly string[]>> {
  return await withTree(from.tree, from.inputs, signal, async ({ folder, overrides }) =>
    variantsOf({ ...from, folder, overrides, signal }),
  )
}

/** Builds an image, or only evaluates it. Problems: NG774 no such image, NG775 Nix cannot build it. */
export async function buildImage(
  from: ImageHost,
  { variant, link }: ImageOptions,
  { tell, signal }: ImageTerminal,
): Promise<Checked<BuiltImage>> {
  return await withTree(from.tree, from.inputs, signal, async ({ folder, overrides }) => {
    const asked = { ...from, folder, overrides, signal }
    const { value: variants, problems } = await variantsOf(asked)
    if (variants === undefined) return { problems }
    if (!variants.includes(variant)) return { problems: [noVariant(variant, variants, from)] }
    const image = `${imagesOf(asked)}.${attribute(variant)}`
    const evaluated = await runNix(["eval", "--raw", ...overrides, `${image}.drvPath`], {
      directory: folder,
      signal,
    })
    if (evaluated.output === undefined) return { problems: [notBuilt(evaluated.failure, from)] }
    const derivation = evaluated.output.trim()
    if (link === undefined) return { value: { derivation }, problems: [] }
    const command = ["build", "--print-out-paths", "--out-link", link, ...overrides, image]
    const built = await runNix(command, {
      directory: folder,
      signal,
      onLine: (line) => tellWork(line, tell),
    })
    if (built.output === undefined) return { problems: [notBuilt(built.failure, from)] }
    return { value: { derivation, path: built.output.trim() }, problems: [] }
  })
}

/** What is built and fetched; of all else, there are thousands of lines. */
function tellWork(line: string, tell: (line: string) => void): void {
  const event = eventOf(line)
  if (event?.kind === "start" && /^(?:building|copying path) /.test(event.text))
    tell(`  ${event.text}`)
}

async function variantsOf(asked: Asked): Promise<Checked<readonly string[]>> {
  const { folder, overrides, signal } = asked
  const host = `${folderReference(folder)}#nixosConfigurations.${attribute(asked.host)}`
  const apply = printNix(nix`host: builtins.attrNames (host.config.system.build.images or { })`)
  const command = ["eval", "--json", ...overrides, "--apply", apply, host]
  const { output, failure } = await runNix(command, { directory: folder, signal })
  if (output === undefined) return { problems: [notBuilt(failure, asked)] }
  const names = z.array(z.string()).parse(JSON.parse(output))
  return names.length === 0 ? { problems: [noImages(asked)] } : { value: names, problems: [] }
}

function imagesOf({ folder, host }: Asked): string {
  const configuration = `nixosConfigurations.${attribute(host)}`
  return `${folderReference(folder)}#${configuration}.config.system.build.images`
}

/** A name in an attribute path of the command line. */
function attribute(name: string): string {
  return JSON.stringify(name)
}

function noImages({ host }: ImageHost): Problem {
  return problem("NG774", {
    message: `the pinned nixpkgs makes no images of ${host}`,
    detail: "NixOS has them by itself since 25.05, as system.build.images.",
    hint: "move the pin: `nixgen update nixpkgs`, or a branch such as nixos-26.05; before, nixos-generators makes images",
  })
}

function noVariant(variant: string, variants: readonly string[], { host }: ImageHost): Problem {
  return problem("NG774", {
    message: `there is no image "${variant}" of ${host}`,
    hint: suggestion(variant, variants) ?? `there are ${variants.join(", ")}`,
  })
}

function notBuilt(failure: NixFailure, { host }: ImageHost): Problem {
  return (
    machineProblem(failure) ??
    problem("NG775", {
      message: `Nix cannot make an image of ${host}: ${failure.message}`,
      detail: failure.text,
      hint: `\`nixgen check --host ${host}\` tells what is wrong with the host, at its place`,
    })
  )
}
