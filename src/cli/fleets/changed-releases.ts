/** NG218: the release of an installed host stays as it was when it was last written. */
import type { Build } from "../../build.ts"
import { entryAt } from "../../output/disk.ts"
import type { GeneratedTree } from "../../output/tree.ts"
import { type Problem, lineAndColumn, problem } from "../../problems/problem.ts"

/** Where the release stands in the module of a host, by itself or in a group. */
const written = /^ {2}(?:system\.|system = \{\n(?: {4}.*\n)*? {4})stateVersion = "(\d\d\.\d\d)";/m

/** Installed hosts that are of another release than in the folder that an earlier build wrote. */
export function changedReleases(
  folder: string,
  { tree, installed = [], originOf }: Build,
): readonly Problem[] {
  return installed.flatMap((host) => {
    const path = moduleOf(host)
    const entry = entryAt(folder, path)
    const before = entry.kind === "file" ? Buffer.from(entry.content).toString() : ""
    const [, old] = written.exec(before) ?? []
    const found = writtenRelease(tree, host)
    if (found === undefined || old === undefined || old === found.release) return []
    const { release, text, offset } = found
    const { place } = originOf(path, lineAndColumn(text, offset)) ?? {}
    return [
      problem("NG218", {
        place,
        path: ["stateVersion"],
        message: `${host} is installed, and its stateVersion changes from ${old} to ${release}`,
        detail: "Services take the data on its disks for that of another release.",
        hint: `write "${old}" again: it says what the machine was installed with, and stays when it is updated`,
      }),
    ]
  })
}

function moduleOf(host: string): string {
  return `hosts/${host}/default.nix`
}

/** The release that a host's module in a tree says, and where in its text. */
export function writtenRelease(
  tree: GeneratedTree,
  host: string,
): { readonly release: string; readonly text: string; readonly offset: number } | undefined {
  const text = Buffer.from(tree.get(moduleOf(host))?.content ?? "").toString()
  const found = written.exec(text)
  const release = found?.[1]
  if (found === null || release === undefined) return undefined
  return { release, text, offset: found.index + found[0].lastIndexOf("stateVersion") }
}
