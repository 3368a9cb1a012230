/** What a person writes for a flake input, as a pin that follows it: flake references and addresses. */
import type { Repository } from "./forges.ts"

/** A pin that is still to be made: what it follows, as far as that is said. */
export type InputAddress =
  | {
      readonly kind: "repository"
      readonly repository: Repository
      /** A branch, or a tag; the repository's own branch where none is said. */
      readonly ref: string | undefined
      readonly submodules: boolean
    }
  | { readonly kind: "archive"; readonly url: string }
  | { readonly kind: "channel"; readonly name: string }

const archive = /\.(?:zip|tar|tgz|tar\.(?:gz|xz|bz2|zst))$/

type Reader = (rest: string, text: string) => InputAddress | undefined

/** By what an address begins with (Nix manual, "nix flake": "Types"). */
const schemes: Readonly<Record<string, Reader>> = {
  "github:": (rest) => onForge(rest, (owner, repo) => ({ type: "GitHub", owner, repo })),
  "gitlab:": (rest) =>
    onForge(rest, (owner, repo) => gitLab("https://gitlab.com/", `${decoded(owner)}/${repo}`)),
  "codeberg:": (rest) =>
    onForge(rest, (owner, repo) => ({
      type: "Forgejo",
      server: "https://codeberg.org/",
      owner,
      repo,
    })),
  "channel:": (name) => (/^[\w.-]+$/.test(name) ? { kind: "channel", name } : undefined),
  "tarball+": (url) => (isAddress(url) ? { kind: "archive", url } : undefined),
  "git+": (url) => clone(url),
  "https://": (_, url) => byHttp(url),
  "http://": (_, url) => byHttp(url),
  "ssh://": (_, url) => clone(url),
  "file://": (_, url) => clone(url),
}

/** Reads an address; nothing where it is none that can be pinned. */
export function inputAddress(text: string): InputAddress | undefined {
  const scheme = Object.keys(schemes).find((each) => text.startsWith(each))
  return scheme === undefined ? undefined : schemes[scheme]?.(text.slice(scheme.length), text)
}

function gitLab(server: string, path: string): Repository {
  return { type: "GitLab", repo_path: path, server }
}

function onForge(
  rest: string,
  repositoryOf: (owner: string, repo: string) => Repository,
): InputAddress | undefined {
  const [, owner, repo, ref, query] =
    /^([^/?#]+)\/([^/?#]+)(?:\/([^?#]+))?(?:\?([^#]*))?$/.exec(rest) ?? []
  if (owner === undefined || repo === undefined) return undefined
  const asked = new URLSearchParams(query)
  return {
    kind: "repository",
    repository: repositoryOf(owner, repo),
    ref: ref === undefined ? (asked.get("ref") ?? undefined) : decoded(ref),
    submodules: false,
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function isAddress(text: string): boolean {
  return URL.canParse(text)
}

/** A page of a forge is its repository; anything else is an archive, or a repository by its name. */
function byHttp(text: string): InputAddress | undefined {
  if (!isAddress(text)) return undefined
  const { hostname, pathname } = new URL(text)
  const [owner, name, ...more] = pathname.split("/").filter(Boolean)
  const repo = name?.replace(/\.git$/, "")
  if (archive.test(pathname)) return { kind: "archive", url: text }
  const repository =
    owner === undefined || repo === undefined || more.length > 0
      ? undefined
      : pages[hostname]?.(owner, repo)
  if (repository !== undefined)
    return { kind: "repository", repository, ref: undefined, submodules: false }
  return pathname.endsWith(".git") ? clone(text) : { kind: "archive", url: text }
}

/** The forges that everybody knows. */
const pages: Readonly<Record<string, (owner: string, repo: string) => Repository>> = {
  "github.com": (owner, repo) => ({ type: "GitHub", owner, repo }),
  "gitlab.com": (owner, repo) => gitLab("https://gitlab.com/", `${owner}/${repo}`),
  "codeberg.org": (owner, repo) => ({
    type: "Forgejo",
    server: "https://codeberg.org/",
    owner,
    repo,
  }),
}

/** A repository to be cloned; what Nix asks of it stands in the query. */
function clone(text: string): InputAddress | undefined {
  if (!isAddress(text)) return undefined
  const url = new URL(text)
  const { searchParams: query } = url
  const [ref, submodules] = [query.get("ref"), query.get("submodules")]
  for (const name of ["ref", "submodules", "shallow", "allRefs"]) query.delete(name)
  url.hash = ""
  return {
    kind: "repository",
    repository: { type: "Git", url: url.href },
    ref: ref?.replace(/^refs\/(?:heads|tags)\//, ""),
    submodules: submodules === "1" || submodules === "true",
  }
}
