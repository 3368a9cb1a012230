/**
 * The reference corpora: Nix files of other projects, which are no part of this one. They are
 * looked for in ~/.cache/nixgen/inputs, or where NIXGEN_INPUTS says.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { homedir } from "node:os"
import { join } from "node:path"

const inputs = process.env["NIXGEN_INPUTS"] ?? join(homedir(), ".cache/nixgen/inputs")

export interface Source {
  readonly path: string
  readonly text: string
}

/** The corpora by name, and the folders that they are in. */
const folders = {
  disko: ["disko"],
  "home-manager": ["home-manager"],
  nixpkgs: ["nixpkgs/lib", "nixpkgs/nixos"],
  "nixos-anywhere": ["nixos-anywhere"],
} as const

export type Corpus = keyof typeof folders

export const corpora: readonly Corpus[] = ["disko", "home-manager", "nixpkgs", "nixos-anywhere"]

/** Whether all corpora are here. */
export const hasCorpora = corpora.every((name) =>
  folders[name].every((folder) => existsSync(join(inputs, folder))),
)

if (!hasCorpora)
  console.warn(`the reference corpora are not in ${inputs}: their tests are passed over`)

/** The Nix files of a corpus. */
export function sourcesOf(name: Corpus): Source[] {
  return folders[name].flatMap((folder) => read(join(inputs, folder)))
}

function read(folder: string): Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return read(path)
    const isNix = entry.isFile() && entry.name.endsWith(".nix")
    return isNix ? [{ path, text: readFileSync(path, "utf8") }] : []
  })
}

/** Deterministic random integers below a bound. */
export function randomIntegers(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound)
  }
}
