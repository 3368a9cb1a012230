/** Where in the store a host's system is, or would be once it is built. */
import type { GeneratedTree } from "../../output/tree.ts"
import { folderReference } from "../folder-reference.ts"
import { withTree } from "../hosts/asking.ts"
import { inTurns } from "../in-turns.ts"
import type { LocalInputs } from "../inputs.ts"
import { runNix } from "../nix.ts"

/** The tree of hosts as it is deployed. */
export interface DeployedTree {
  readonly tree: GeneratedTree
  /** The commit that systems name, where it is one: `use_flake` of the scripts gives it in the same way. */
  readonly revision: string | undefined
}

/** How Nix is asked. */
export interface AskingPaths {
  readonly inputs: LocalInputs | undefined
  readonly jobs: number
  readonly signal: AbortSignal
}

/** The paths of hosts' systems, by host; one that cannot be evaluated is not there. */
export async function systemPaths(
  hosts: readonly string[],
  { tree, revision }: DeployedTree,
  { inputs, jobs, signal }: AskingPaths,
): Promise<ReadonlyMap<string, string>> {
  if (hosts.length === 0) return new Map()
  return await withTree(tree, inputs, signal, async ({ folder, overrides }) => {
    const flake = `${folderReference(folder)}${revision === undefined ? "" : `?rev=${revision}`}`
    const found = await inTurns(jobs, hosts, async (host) => {
      const system = `nixosConfigurations.${JSON.stringify(host)}.config.system.build.toplevel`
      const command = ["eval", "--raw", "--no-write-lock-file", ...overrides]
      const { output } = await runNix([...command, `${flake}#${system}.outPath`], {
        directory: folder,
        signal,
      })
      return [host, output?.trim()] as const
    })
    return new Map(found.flatMap(([host, path]) => (path === undefined ? [] : [[host, path]])))
  })
}
