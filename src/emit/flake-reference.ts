/**
 * A pin as a flake reference (Nix manual, "nix flake": "Flake references"): as a person writes it
 * in `flake.nix`, and as `flake.lock` keeps it.
 */
import type { Pin } from "../fleet/pins.ts"

/** The attributes of a flake reference in `flake.lock`. */
export type Reference = Readonly<Record<string, string | number | boolean>>

/** What a pin is as a flake input. */
export interface FlakeReference {
  /** The URL-like form, for `inputs.<name>.url`. */
  readonly url: string
  /** What the URL means: the reference before it is locked. */
  readonly original: Reference
  /** The reference to exactly what is pinned. */
  readonly locked: Reference
}

/** The reference of a pin. */
export function flakeReference(pin: Pin): FlakeReference {
  const { url, original, locked } = referenceByType(pin)
  const lastModified = pin.lastModified === undefined ? {} : { lastModified: pin.lastModified }
  return { url, original, locked: { ...lastModified, narHash: pin.hash, ...locked } }
}

function referenceByType(pin: Pin): FlakeReference {
  switch (pin.type) {
    case "Git":
      return gitReference(pin, pin.branch)
    case "GitRelease":
      return gitReference(pin, pin.version)
    case "Channel":
      return tarball(pin.url, pin.url)
    case "Tarball":
      return tarball(pin.url, pin.locked_url ?? pin.url)
  }
}

type GitPin = Extract<Pin, { readonly repository: unknown }>

function gitReference(pin: GitPin, ref: string): FlakeReference {
  const { repository, revision: rev, submodules } = pin
  // an archive made by a forge has no submodules: only a clone does
  if (repository.type === "GitHub" && !submodules) {
    const { owner, repo } = repository
    const original = { owner, ref, repo, type: "github" }
    return {
      url: `github:${owner}/${repo}/${ref}`,
      original,
      locked: { owner, repo, rev, type: "github" },
    }
  }
  const url = cloneUrl(pin)
  const recursive = submodules ? { submodules: true } : {}
  const query = `?ref=${encodeURIComponent(ref)}${submodules ? "&submodules=1" : ""}`
  return {
    url: `git+${url}${query}`,
    original: { ref, ...recursive, type: "git", url },
    locked: { ref, rev, ...recursive, type: "git", url },
  }
}

function cloneUrl({ repository }: GitPin): string {
  switch (repository.type) {
    case "GitHub":
      return `https://github.com/${repository.owner}/${repository.repo}.git`
    case "GitLab":
      return `${withSlash(repository.server)}${repository.repo_path}.git`
    case "Forgejo":
      return `${withSlash(repository.server)}${repository.owner}/${repository.repo}.git`
    case "Git":
      return repository.url
  }
}

function withSlash(url: string): string {
  return url.endsWith("/") ? url : `${url}/`
}

function tarball(url: string, locked: string): FlakeReference {
  return { url, original: { type: "tarball", url }, locked: { type: "tarball", url: locked } }
}
