/** The paths of devices, as far as they are known. */
import { isKnown, nameText, pathFor, pathOf } from "../../disko/tree/device-paths.ts"
import type { Device } from "../../disko/tree/device-tree.ts"

/** The path of the device that a content is made on; `undefined` where it is not known. */
export function devicePath(content: Device): string | undefined {
  return known(pathOf(content))[0]
}

/** Whether a path is one that `init` wrote, for the user to replace. */
export function isPlaceholder(path: string): boolean {
  return path.includes("REPLACE-ME")
}

/** The paths by which others can name what a device makes. */
export function knownPaths(device: Device): readonly string[] {
  const paths = known(pathFor(device))
  if (device.kind !== "lvm_lv") return paths
  // device mapper doubles the hyphens of names
  const names = [device.parent, device].map((each) => nameText(each).replaceAll("-", "--"))
  return [...paths, ...known(`/dev/mapper/${names.join("-")}`)]
}

function known(path: string): readonly string[] {
  return path !== "" && isKnown(path) ? [path] : []
}
