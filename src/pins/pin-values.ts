/**
 * What values of pins look like. They go into URLs, and to Nix and git as they are: what is none of
 * its kind would be refused there, or be taken for something else.
 */
import * as z from "zod"
import { isPlainUrl } from "./plain-url.ts"

/** A commit of git, by SHA-1 or SHA-256. */
export const revision = z
  .string()
  .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "expected a revision of git")

/** A commit that a flake input can be locked to: Nix reads no revision but a SHA-1 in a flake.lock. */
export const lockedRevision = revision.refine((text) => text.length !== 64, {
  message: "Nix locks no flake input to a SHA-256 revision",
  params: {
    hint: "leave it out of `inputs` and take it from ./npins, or pin an archive of it with `npins add tarball`",
  },
})

/** The hash of contents, as Nix and npins write it. */
export const contentHash = z
  .string()
  .regex(/^sha256-[A-Za-z0-9+/]{43}=$/, "expected a SHA-256 hash")

/** A branch or a tag (git-check-ref-format(1)). */
export const ref = z
  .string()
  .regex(
    /^(?![-/]|@$)(?!.*(?:\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[/.]$))(?!\.)[^\s\p{Cc}~^:?*[\\]+$/u,
    "expected a branch or a tag of git",
  )

/** Where something is fetched from. git takes a host that begins with a hyphen for an option. */
export const location = z
  .string()
  .refine(
    (text) =>
      /^(?:git\+)?(?:https?|ssh|git|file):\/\/(?!-|[^/]*@-)[^\s\p{Cc}]+$/u.test(text) &&
      URL.canParse(text),
    'expected a URL such as "https://example.org/archive.tar.gz"',
  )

/** Where a repository is cloned from, which Nix and git have to read alike. */
const repository = location.pipe(
  z
    .string()
    .refine(
      isPlainUrl,
      'expected a URL that Nix reads as git does: "+" as "%2B" and so on, no fragment, and in a query only names that Nix has no use for, in their order',
    ),
)

/** A name in the path of a forge. */
const name = z.string().regex(/^(?!\.{1,2}$)[\w.-]+$/, "expected a name on a forge")

const path = z
  .string()
  .regex(
    /^(?!\.{1,2}(?:\/|$))[\w.-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)*$/,
    "expected a path on GitLab",
  )

/** A repository at GitLab. */
export const gitLab = z.object({ type: z.literal("GitLab"), repo_path: path, server: repository })

/** A repository elsewhere. */
export const otherRepositories = [
  z.object({ type: z.literal("GitHub"), owner: name, repo: name }),
  z.object({ type: z.literal("Forgejo"), server: repository, owner: name, repo: name }),
  z.object({ type: z.literal("Git"), url: repository }),
] as const
