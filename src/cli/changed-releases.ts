/** NG218: the release of an installed host stays as it was when it was last written. */
import type { Build } from "../build.ts"
import { entryAt } from "../output/disk.ts"
import { type Problem, lineAndColumn, problem } from "../problems/problem.ts"

/** Where the release stands in the module of a host, by itself or in a group. */
const written = /^ {2}(?:system\.|system = \{\n(?: {4}.*\n)*? {4})stateVersion = "(\d\d\.\d\d)";/m

/** Installed hosts that are of another release than in the folder that an earlier build wrote. */
export function changedReleases(
  folder: string,
  { tree, installed = [], originOf }: Build,
): readonly Problem[] {
  return installed.flatMap((host) => {
    const path = `hosts/${host}/default.nix`
    const entry = entryAt(folder, path)
    const before = entry.kind === "file" ? Buffer.from(entry.content).toString() : ""
    const text = Buffer.from(tree.get(path)?.content ?? "").toString()
    const [, old] = written.exec(before) ?? []
    const found = written.exec(text)
    const release = found?.[1]
    if (found === null || old === undefined || old === release) return []
    const { place } = originOf(path, lineAndColumn(text, offsetOf(found))) ?? {}
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

function offsetOf({ 0: text, index }: RegExpExecArray): number {
  return index + text.lastIndexOf("stateVersion")
}
