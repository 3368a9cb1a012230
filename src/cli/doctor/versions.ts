/** The versions that programs tell. */
/** The last version that a text names: that of Nix itself where a variant tells its own as well. */
export function versionIn(text: string): string | undefined {
  return [...text.matchAll(/\d+\.\d+(\.\d+)*/g)].at(-1)?.[0]
}

/** Whether a version is `oldest` or later, as far as `oldest` says. */
export function isAtLeast(version: string, oldest: string): boolean {
  const parts = version.split(".").map(Number)
  for (const [index, wanted] of oldest.split(".").map(Number).entries()) {
    const part = parts[index] ?? 0
    if (part !== wanted) return part > wanted
  }
  return true
}
