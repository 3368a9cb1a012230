/** `nixgen image`: an image of a host, by NixOS' own means. */
import { resolve } from "node:path"
import { buildImage, imageVariants } from "../evaluate/images/images.ts"
import { hasNix } from "../evaluate/nix.ts"
import type { Problem } from "../problems/problem.ts"
import { suggestion } from "../problems/suggest.ts"
import { shown } from "../problems/text.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { imageCommand } from "./commands/image.ts"
import { CommandFailure, exitStatus } from "./outcome/exit-status.ts"
import { builtFleets, selectedFleets } from "./fleets/fleets.ts"
import { localInputs } from "./fleets/local-inputs.ts"
import { untilWritten } from "./project/project-change.ts"
import type { Terminal } from "./terminal/terminal.ts"

type ImageOptions = OptionsOf<typeof imageCommand>
type ImageOutcome = Outcome<JsonOf<typeof imageCommand>>

/** Builds an image of the host as it is defined, whatever is written of it; or lists what there is. */
export async function image(options: ImageOptions, terminal: Terminal): Promise<ImageOutcome> {
  const { host, variant, inputs } = options
  const built = await builtFleets(await selectedFleets(options, terminal))
  const wrong = built.flatMap(({ problems }) => problems).filter(isError)
  if (wrong.length > 0) return ended(wrong)
  const fleet = built.find(({ hosts }) => hosts.includes(host))
  const known = built.flatMap(({ hosts }) => hosts)
  if (fleet === undefined)
    throw new CommandFailure(`there is no host "${host}"`, suggestion(host, known))
  if (!(await hasNix(terminal)))
    throw new CommandFailure("images are built by Nix, which is not installed here")
  const local = inputs === undefined ? undefined : await localInputs(inputs)
  const from = { host, tree: fleet.tree, inputs: local }
  terminal.tell(`${host}: Nix evaluates it …`)
  return await untilWritten(
    async () =>
      variant === undefined
        ? listed(host, await imageVariants(from, terminal), terminal)
        : await builtImage(from, { ...options, variant }, terminal),
    terminal,
  )
}

function isError({ severity }: Problem): boolean {
  return severity === "error"
}

function ended(problems: readonly Problem[]): ImageOutcome {
  return { status: exitStatus.problems, problems, json: () => ({}), words: () => undefined }
}

function listed(
  host: string,
  { value: variants, problems }: Awaited<ReturnType<typeof imageVariants>>,
  terminal: Terminal,
): ImageOutcome {
  if (variants === undefined) return ended(problems)
  return {
    status: exitStatus.done,
    problems,
    json: () => ({ variants }),
    words: () => {
      terminal.tell(`images of ${host}, one of which --variant takes:`)
      for (const each of variants) terminal.write(each)
    },
  }
}

async function builtImage(
  from: Parameters<typeof buildImage>[0],
  { variant, outLink = "result", dryRun }: ImageOptions & { readonly variant: string },
  terminal: Terminal,
): Promise<ImageOutcome> {
  const { host } = from
  const link = dryRun ? undefined : resolve(terminal.directory, outLink)
  const { value, problems } = await buildImage(from, { variant, link }, terminal)
  if (value === undefined) return ended(problems)
  const { derivation, path } = value
  const name = link === undefined ? undefined : shown(link, terminal.directory)
  return {
    status: exitStatus.done,
    problems,
    json: () => ({ image: { host, variant, derivation, path, link: name } }),
    words: () => {
      if (name !== undefined) terminal.tell(`${name} leads to the image ${variant} of ${host}`)
      terminal.write(path ?? derivation)
    },
  }
}
