/** Where repositories and their archives are to be had, as npins writes it. */
import { percentEncoded } from "./percent-encoding.ts"

/** A repository, as a pin has it. */
export type Repository =
  | { readonly type: "GitHub"; readonly owner: string; readonly repo: string }
  | { readonly type: "GitLab"; readonly repo_path: string; readonly server: string }
  | {
      readonly type: "Forgejo"
      readonly server: string
      readonly owner: string
      readonly repo: string
    }
  | { readonly type: "Git"; readonly url: string }

type Repositories = { [R in Repository as R["type"]]: R }

/** The servers that pins do not name. */
export interface Servers {
  readonly gitHub: string
  readonly gitHubApi: string
  readonly channels: string
}

/** Where everybody has them. */
export const publicServers: Servers = {
  gitHub: "https://github.com",
  gitHubApi: "https://api.github.com",
  channels: "https://channels.nixos.org",
}

/** What can be fetched of a repository; a forge has archives, where nothing has to be cloned, and pages of files. */
interface Forge<Of extends Repository> {
  readonly clone: (repository: Of, servers: Servers) => string
  readonly archive?: (repository: Of, revision: string, servers: Servers) => string
  readonly release?: (repository: Of, tag: string, servers: Servers) => string
  /** Where the pages of a revision's files begin, each of which has the file's path behind that. */
  readonly pages?: (repository: Of, revision: string) => string
}

const forges: { readonly [Type in keyof Repositories]: Forge<Repositories[Type]> } = {
  GitHub: {
    clone: ({ owner, repo }, { gitHub }) => `${gitHub}/${owner}/${repo}.git`,
    archive: ({ owner, repo }, revision, { gitHub }) =>
      `${gitHub}/${owner}/${repo}/archive/${revision}.tar.gz`,
    release: ({ owner, repo }, tag, { gitHubApi }) =>
      `${gitHubApi}/repos/${owner}/${repo}/tarball/refs/tags/${tag}`,
    pages: ({ owner, repo }, revision) =>
      `${publicServers.gitHub}/${owner}/${repo}/blob/${revision}/`,
  },
  GitLab: {
    clone: ({ server, repo_path: path }) => `${withSlash(server)}${path}.git`,
    archive: gitLabArchive,
    release: gitLabArchive,
    pages: ({ server, repo_path: path }, revision) =>
      `${withSlash(server)}${path}/-/blob/${revision}/`,
  },
  Forgejo: {
    clone: ({ server, owner, repo }) => `${withSlash(server)}${owner}/${repo}.git`,
    archive: ({ server, owner, repo }, revision) =>
      `${withSlash(server)}${owner}/${repo}/archive/${revision}.tar.gz`,
    release: ({ server, owner, repo }, tag) =>
      `${withSlash(server)}api/v1/repos/${owner}/${repo}/archive/${tag}.tar.gz`,
    pages: ({ server, owner, repo }, revision) =>
      `${withSlash(server)}${owner}/${repo}/src/commit/${revision}/`,
  },
  Git: {
    // git takes a scheme of its own for what Nix writes before every other
    clone: ({ url }) => url.replace(/^git\+/, ""),
  },
}

function gitLabArchive({ server, repo_path: path }: Repositories["GitLab"], ref: string): string {
  const project = percentEncoded(path)
  return `${withSlash(server)}api/v4/projects/${project}/repository/archive.tar.gz?sha=${ref}`
}

function forgeOf<Type extends keyof Repositories>(
  repository: Repositories[Type] & { readonly type: Type },
): Forge<Repositories[Type]> {
  return forges[repository.type]
}

/** The repository to clone. */
export function cloneUrl(repository: Repository, servers = publicServers): string {
  return forgeOf(repository).clone(repository, servers)
}

/** The archive of a revision; nothing where it has to be cloned. */
export function archiveUrl(
  repository: Repository,
  revision: string,
  servers: Servers,
): string | null {
  return forgeOf(repository).archive?.(repository, revision, servers) ?? null
}

/** The archive of a release by its tag; nothing where it has to be cloned. */
export function releaseUrl(repository: Repository, tag: string, servers: Servers): string | null {
  return forgeOf(repository).release?.(repository, tag, servers) ?? null
}

/** Where a file of a revision can be looked at; nothing where no forge has the repository. */
export function pageUrl(
  repository: Repository,
  revision: string,
  path: string,
): string | undefined {
  const pages = forgeOf(repository).pages?.(repository, revision)
  return pages === undefined ? undefined : `${pages}${encodeURI(path)}`
}

function withSlash(url: string): string {
  return url.endsWith("/") ? url : `${url}/`
}
