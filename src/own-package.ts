/** The folder of nixgen's own package, wherever in it the code stands once it is compiled. */
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** What is named in the package, from its root. */
export function ownPath(path: string): string {
  return join(root, path)
}

const root = packageAbove(dirname(fileURLToPath(import.meta.url)))

function packageAbove(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : packageAbove(dirname(folder))
}
