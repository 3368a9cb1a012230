/** A path of attributes as Nix writes it, for people to read. */
import { escapeSimple, isIdentifier } from "./escape.ts"

/** The names after one another, in quotes where Nix wants them; one that only Nix knows is `${…}`. */
export function writtenPath(names: readonly (string | undefined)[]): string {
  return names.map((name) => (name === undefined ? "${…}" : writtenName(name))).join(".")
}

function writtenName(name: string): string {
  return isIdentifier(name) ? name : `"${escapeSimple(name, false)}"`
}
