/** Which paths a generated file can have; whatever else a manifest names, nixgen did not write. */

/** What nixgen keeps in the output folder while it builds starts with this name. */
export const stagingPrefix = ".nixgen-staging"

/** The manifest's name in the output folder. */
export const manifestName = ".nixgen-manifest.json"

/**
 * Whether a path, with "/" between names, leads to a place inside the folder in one way only, and to
 * none that git or nixgen itself keeps there.
 */
export function isTreePath(path: string): boolean {
  const [first = "", ...inner] = path.split("/").map(asFileSystemsSee)
  const isOwn = first.startsWith(stagingPrefix) || (first === manifestName && inner.length === 0)
  return !/[\0\\]/.test(path) && !isOwn && [first, ...inner].every(isName)
}

/** Some file systems ignore case, and characters that cannot be seen. */
function asFileSystemsSee(name: string): string {
  return name.replaceAll(/\p{Cf}/gu, "").toLowerCase()
}

function isName(name: string): boolean {
  return !["", ".", "..", ".git", "git~1"].includes(name)
}
