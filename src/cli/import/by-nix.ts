/** The hosts of a flake: read as it is written, or, where only Nix knows them, as Nix finds them. */
import { statSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { type HostModules, withFlake } from "../../evaluate/modules/host-modules.ts"
import { flakeFolderReference } from "../../evaluate/flake-folder-reference.ts"
import { hasNix } from "../../evaluate/nix.ts"
import { evaluatedHosts } from "../../import/host/evaluated-hosts.ts"
import { NotWrittenOut, every, hostsOfFlake, unknownHost } from "../../import/host/flake-hosts.ts"
import type { FoundHosts } from "../../import/host/host-file.ts"
import { ownFlake } from "../../import/host/own-flake.ts"
import type { Reading } from "../../import/host/module-tree.ts"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import { localInputs } from "../fleets/local-inputs.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** Which hosts of which flake. */
interface WantedHosts {
  /** The flake's folder, or its file. */
  readonly path: string
  readonly wanted: string
  /** The folder of local inputs. */
  readonly inputs: string | undefined
}

/** Reads or finds them. Throws NG011 and NG090, and NG557 where neither tells what a host is. */
export async function hostsOfAnyFlake(
  { path, wanted, inputs }: WantedHosts,
  reading: Reading,
  terminal: Terminal,
): Promise<FoundHosts> {
  const named = resolve(terminal.directory, path)
  const read = await hostsOfFlake(named, wanted, reading).catch((error: unknown) => {
    if (error instanceof NotWrittenOut) return error
    throw error
  })
  const isRead = !(read instanceof NotWrittenOut)
  if (isRead && !read.hosts.some(({ isInPart }) => isInPart)) return read
  const found = await hostsByNix({ path: named, wanted, inputs }, reading, terminal)
  if (!("why" in found)) return found
  if (isRead) return read
  throw found.why === undefined ? read : new ProblemError(read.problems.map(evaluating(found.why)))
}

/** Why Nix finds no hosts; nothing where there is no Nix. */
interface NotFound {
  readonly why: string | undefined
}

/** Lets Nix find them. Throws NG557 where it cannot tell of any of them what it is made of. */
async function hostsByNix(
  { path, wanted, inputs }: WantedHosts,
  reading: Reading,
  terminal: Terminal,
): Promise<FoundHosts | NotFound> {
  const { signal, tell } = terminal
  const root = statSync(path).isDirectory() ? path : dirname(path)
  if (!(await hasNix({ directory: root, signal }))) return { why: undefined }
  tell("what its hosts are made of is not written out: Nix evaluates it …")
  const local = inputs === undefined ? undefined : await localInputs(inputs)
  const question = { folder: root, reference: flakeFolderReference(root), inputs: local, signal }
  return await withFlake(question, async (asked) => {
    const names = await asked.names()
    if ("message" in names) return { why: names.message }
    if (wanted !== every && !names.includes(wanted))
      throw new ProblemError([unknownHost(wanted, names, join(root, "flake.nix"))])
    const found = new Map<string, HostModules>()
    const failures: Problem[] = []
    for (const name of wanted === every ? names : [wanted]) {
      tell(`evaluating ${name} …`)
      const host = await asked.host(name)
      if ("message" in host) failures.push(notEvaluated(name, host.message, root))
      else found.set(name, host)
    }
    const { hosts, parts, problems } = evaluatedHosts(found, root, reading)
    const [first, ...others] = hosts
    if (first === undefined) return { why: failures[0]?.detail ?? "it has no hosts" }
    const told = failures.map((each): Problem => ({ ...each, severity: "warning" }))
    const flake = ownFlake(join(root, "flake.nix"), hosts)
    return {
      root,
      parts,
      flake,
      hosts: [{ ...first, problems: [...told, ...problems] }, ...others],
    }
  })
}

/** What Nix says of a flake that was not read either. */
function evaluating(message: string): (read: Problem) => Problem {
  return (read) => ({ ...read, detail: `Nix cannot evaluate it either: ${message}` })
}

function notEvaluated(host: string, message: string, root: string): Problem {
  return problem("NG557", {
    message: `Nix cannot tell what the host ${JSON.stringify(host)} is made of`,
    detail: message,
    hint: "see that nix flake check evaluates it, and import again",
    place: { file: join(root, "flake.nix") },
  })
}
