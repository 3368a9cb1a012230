/** What the flake is locked to. */
import { type Content, element } from "../markup.ts"
import type { ModelInput } from "../model/model.ts"
import { ofKind } from "../of-kind.ts"
import type { Pin } from "../pins/pins.ts"
import { table } from "./tables.ts"

/** The inputs of a fleet. */
export function inputsTable(inputs: readonly ModelInput[]): Content {
  if (inputs.length === 0) return element("p", {}, "The fleet has no inputs.")
  return table(
    "What the flake is locked to",
    ["Input", "From", "Follows", "Is at"],
    inputs.map(({ name, pin }) => {
      const { from, follows, at } = said(pin)
      return [name, from, follows, element("code", {}, at)]
    }),
  )
}

/** What is said of a pin. */
interface Said {
  readonly from: string
  /** What is looked at for a newer one. */
  readonly follows?: string
  readonly at: string
}

function said(pin: Pin): Said {
  return ofKind(pins, pin.type)(pin)
}

type PinOf<Type extends Pin["type"]> = Extract<Pin, { readonly type: Type }>

const pins: { readonly [Type in Pin["type"]]: (pin: PinOf<Type>) => Said } = {
  Git: ({ repository, branch, revision }) => ({
    from: repositoryText(repository),
    follows: `branch ${branch}`,
    at: revision,
  }),
  GitRelease: ({ repository, version, revision }) => ({
    from: repositoryText(repository),
    follows: `releases, now ${version}`,
    at: revision,
  }),
  Channel: ({ name, url }) => ({ from: "channels of NixOS", follows: name, at: url }),
  Tarball: ({ url, locked_url: locked }) => ({ from: url, at: locked ?? url }),
  Url: ({ url }) => ({ from: url, at: url }),
  MutableUrl: ({ update_url: from, url }) => ({ from, at: url }),
}

type Repository = PinOf<"Git">["repository"]

function repositoryText(repository: Repository): string {
  return ofKind(repositories, repository.type)(repository)
}

const repositories: {
  readonly [Type in Repository["type"]]: (
    repository: Extract<Repository, { readonly type: Type }>,
  ) => string
} = {
  GitHub: ({ owner, repo }) => `github.com/${owner}/${repo}`,
  GitLab: ({ server, repo_path: path }) => `${server.replace(/\/$/, "")}/${path}`,
  Forgejo: ({ server, owner, repo }) => `${server.replace(/\/$/, "")}/${owner}/${repo}`,
  Git: ({ url }) => url,
}
