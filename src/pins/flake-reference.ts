/**
 * A pin as a flake reference (Nix manual, "nix flake": "Flake references"): as a person writes it
 * in `flake.nix`, and as `flake.lock` keeps it.
 */
import { cloneUrl } from "./forges.ts"
import type { Pin } from "./pins.ts"
import { percentEncoded } from "./percent-encoding.ts"
import { isPlainUrl } from "./plain-url.ts"

/** The attributes of a flake reference in `flake.lock`. */
export type Reference = Readonly<Record<string, string | number | boolean>>

/** What a pin is as a flake input. */
export interface FlakeReference {
  /** What `inputs.<name>` says of it: a URL, where Nix reads that as it is, or else the attributes. */
  readonly written: Reference
  /** What that means: the reference before it is locked. */
  readonly original: Reference
  /** The reference to exactly what is pinned. */
  readonly locked: Reference
}

/**
 * The reference of a pin, whose input is a flake or a source tree. `update.sh` locks a pin that has
 * moved by what is here: every value of the pin stands in an attribute of its own.
 */
export function flakeReference(pin: Pin, isFlake = true): FlakeReference {
  const { written, original, locked } = referenceByType(pin, isFlake)
  const lastModified = pin.lastModified === undefined ? {} : { lastModified: pin.lastModified }
  return { written, original, locked: { ...lastModified, narHash: pin.hash, ...locked } }
}

type Pins = { [P in Pin as P["type"]]: P }

const references: {
  readonly [Type in keyof Pins]: (pin: Pins[Type], isFlake: boolean) => FlakeReference
} = {
  Git: (pin) => gitReference(pin, pin.branch),
  GitRelease: (pin) => gitReference(pin, pin.version),
  Channel: ({ url }, isFlake) => tarball(url, url, isFlake),
  Tarball: ({ url, locked_url: locked }, isFlake) => tarball(url, locked ?? url, isFlake),
  Url: ({ url }, isFlake) => tarball(url, url, isFlake),
  MutableUrl: ({ update_url: newest, url }, isFlake) => tarball(newest, url, isFlake),
}

function referenceByType<Type extends keyof Pins>(
  pin: Pins[Type] & { readonly type: Type },
  isFlake: boolean,
): FlakeReference {
  const referenceOf: (typeof references)[Type] = references[pin.type]
  return referenceOf(pin, isFlake)
}

type GitPin = Pins["Git"] | Pins["GitRelease"]

/** The branches and tags that Nix takes in `github:owner/repo/ref`, where it takes forty digits for a revision. */
const plainRef = /^(?![0-9a-f]{40}$)[a-zA-Z0-9@][a-zA-Z0-9_./@+-]*$/

function gitReference(pin: GitPin, ref: string): FlakeReference {
  const { repository, revision: rev, submodules } = pin
  // an archive made by a forge has no submodules: only a clone does
  if (repository.type === "GitHub" && !submodules && plainRef.test(ref)) {
    const { owner, repo } = repository
    const original = { owner, ref, repo, type: "github" }
    return {
      written: { url: `github:${owner}/${repo}/${ref}` },
      original,
      locked: { owner, repo, rev, type: "github" },
    }
  }
  const url = cloneUrl(repository)
  const recursive = submodules ? { submodules: true } : {}
  const query = `ref=${percentEncoded(ref)}${submodules ? "&submodules=1" : ""}`
  const scheme = url.startsWith("git:") ? "" : "git+"
  return {
    written: { url: `${scheme}${url}${url.includes("?") ? "&" : "?"}${query}` },
    original: { ref, ...recursive, type: "git", url },
    locked: { ref, rev, ...recursive, type: "git", url },
  }
}

/** What Nix takes for an archive by its name, where it looks for no flake. */
const archive = /\.(?:zip|tar|tgz|tar\.(?:gz|xz|bz2|zst))$/

function tarball(url: string, locked: string, isFlake: boolean): FlakeReference {
  const isTold = isFlake || archive.test(url.replace(/[?#].*$/, ""))
  const original = { type: "tarball", url }
  return {
    written: isPlainUrl(url) ? { url: isTold ? url : `tarball+${url}` } : original,
    original,
    locked: { type: "tarball", url: locked },
  }
}
