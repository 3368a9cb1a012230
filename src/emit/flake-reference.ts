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
  if ("repository" in pin) return gitReference(pin, pin.type === "Git" ? pin.branch : pin.version)
  return tarball(pin.url, pin.type === "Tarball" ? (pin.locked_url ?? pin.url) : pin.url)
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
  const url = cloneUrl(repository)
  const recursive = submodules ? { submodules: true } : {}
  const query = `?ref=${encodeURIComponent(ref)}${submodules ? "&submodules=1" : ""}`
  return {
    url: `git+${url}${query}`,
    original: { ref, ...recursive, type: "git", url },
    locked: { ref, rev, ...recursive, type: "git", url },
  }
}

type Repository = GitPin["repository"]
type Repositories = { [R in Repository as R["type"]]: R }

/** The repository to clone, for each kind of forge. */
const cloneUrls: {
  readonly [Type in keyof Repositories]: (repository: Repositories[Type]) => string
} = {
  GitHub: ({ owner, repo }) => `https://github.com/${owner}/${repo}.git`,
  GitLab: ({ server, repo_path: path }) => `${withSlash(server)}${path}.git`,
  Forgejo: ({ server, owner, repo }) => `${withSlash(server)}${owner}/${repo}.git`,
  Git: ({ url }) => url,
}

function cloneUrl<Type extends keyof Repositories>(
  repository: Repositories[Type] & { readonly type: Type },
): string {
  const urlOf: (typeof cloneUrls)[Type] = cloneUrls[repository.type]
  return urlOf(repository)
}

function withSlash(url: string): string {
  return url.endsWith("/") ? url : `${url}/`
}

function tarball(url: string, locked: string): FlakeReference {
  return { url, original: { type: "tarball", url }, locked: { type: "tarball", url: locked } }
}
