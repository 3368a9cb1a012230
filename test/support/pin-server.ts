/** Repositories of git and a server on this machine, in the place of forges, channels and archives. */
import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { type Server, createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import type { Servers } from "../../src/pins/forges.ts"

/** A repository of git, with nothing of the machine's own settings. */
export interface Repository {
  readonly folder: string
  /** Commits files at a time, in seconds since 1970, and gives the revision. */
  readonly commit: (files: Readonly<Record<string, string>>, time: number) => string
  readonly git: (...parameters: readonly string[]) => string
  /** An archive of a revision, as forges make them. */
  readonly archive: (revision: string) => Buffer
}

const quiet = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.org",
}

export function makeRepository(folder: string, branch = "main"): Repository {
  mkdirSync(folder, { recursive: true })
  const run = (parameters: readonly string[], time = 0) =>
    execFileSync("git", ["-C", folder, ...parameters], {
      env: {
        ...process.env,
        ...quiet,
        GIT_AUTHOR_DATE: `@${time} +0000`,
        GIT_COMMITTER_DATE: `@${time} +0000`,
      },
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 1 << 28,
    })
  run(["init", "-q", "-b", branch])
  const git = (...parameters: readonly string[]) => run(parameters).toString().trim()
  return {
    folder,
    git,
    commit(files, time) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
      git("add", "-A")
      run(["commit", "-q", "--allow-empty", "-m", "a change"], time)
      git("update-server-info")
      return git("rev-parse", "HEAD")
    },
    archive: (revision) => run(["archive", "--format=tar.gz", "--prefix=source-x/", revision]),
  }
}

/** What a path of the server gives. */
export type Answer =
  Buffer | { readonly redirect: string } | { readonly link: string; readonly body: Buffer }

/** A server on this machine: what it has, and what it was asked for. */
export interface PinServer {
  readonly address: string
  /** By path, with the query. */
  readonly answers: Map<string, Answer>
  readonly asked: string[]
  readonly servers: Servers
  readonly close: () => Promise<void>
}

export async function startPinServer(): Promise<PinServer> {
  const answers = new Map<string, Answer>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ""
    asked.push(`${request.method} ${path}`)
    const answer = answers.get(path) ?? answers.get(path.replace(/\?.*$/, ""))
    const [status, headers, body] = responseFor(answer)
    response.writeHead(status, { ...headers, "content-length": body.length })
    response.end(request.method === "HEAD" ? undefined : body)
  })
  await listening(server)
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}`
  return {
    address,
    answers,
    asked,
    servers: { gitHub: address, gitHubApi: `${address}/api`, channels: `${address}/channels` },
    close: async () =>
      await new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function responseFor(
  answer: Answer | undefined,
): readonly [status: number, headers: Readonly<Record<string, string>>, body: Buffer] {
  if (answer === undefined) return [404, {}, Buffer.alloc(0)]
  if ("redirect" in answer) return [302, { location: answer.redirect }, Buffer.alloc(0)]
  return "link" in answer ? [200, { link: answer.link }, answer.body] : [200, {}, answer]
}

async function listening(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
}

/** Lets the server have a repository under a path, for git's own simplest protocol. */
export function publish({ answers }: PinServer, path: string, repository: Repository): void {
  for (const file of execFileSync("find", [".", "-type", "f"], {
    cwd: join(repository.folder, ".git"),
  })
    .toString()
    .trim()
    .split("\n"))
    answers.set(
      `${path}/${file.slice(2)}`,
      execFileSync("cat", [file], { cwd: join(repository.folder, ".git"), maxBuffer: 1 << 28 }),
    )
}

/** A folder that is gone when it is told to. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-pins-"))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
