/** Local folders as flake references (Nix manual, "nix flake": "Path-like syntax"). */
import { percentEncoded } from "../pins/percent-encoding.ts"

/**
 * The reference to a folder as it stands, whatever git knows of it. A "?" or "#" in its name would
 * end the path: Nix would go to another folder. (`encoded` of the scripts does the same.)
 */
export function folderReference(folder: string): string {
  return `path:${folder.split("/").map(percentEncoded).join("/")}`
}
