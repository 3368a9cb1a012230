/** Paths in the one form by which they can be compared. */

/** The same place from the root, without "//", "." and "..". */
export function shortestForm(path: string): string {
  const parts: string[] = []
  for (const part of path.split("/")) {
    if (part === "..") parts.pop()
    else if (part !== "" && part !== ".") parts.push(part)
  }
  return `/${parts.join("/")}`
}
