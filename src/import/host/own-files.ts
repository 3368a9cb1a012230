/** Files below the flake's own folder, by the texts that name them: `"${self}/keys/${name}"`, `self + "/motd.txt"`. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Code } from "../module/code.ts"
import { fileFrom } from "./files-in-code.ts"

/** The flake's folder, and what tells that code is it. */
export interface OwnFolder {
  readonly root: string
  readonly isFolder: (code: Code) => boolean
}

/** A file that a text leads to from the folder, and how far. */
export interface OwnFile {
  readonly code: Code
  /** How much of the text it is. */
  readonly length: number
}

/**
 * The file that a text behind the folder begins with; where none is called so, or its name goes on with what only Nix
 * knows, the folder that it is in.
 */
export function fileOfText(text: string, goesOn: boolean, root: string): OwnFile | undefined {
  const [path = ""] = /^(?:\/[\w.+@=-]+)+/.exec(text) ?? []
  const folder = path.slice(0, path.lastIndexOf("/"))
  const ways = goesOn ? (path === text ? [folder] : [path, folder]) : [text, path, folder]
  const way = ways.find((each) => /^\/.*[^/]$/.test(each) && existsSync(join(root, each)))
  if (way === undefined) return undefined
  return { code: { kind: "file", ...fileFrom(root, join(root, way)) }, length: way.length }
}

/** Text, or an addition of texts, with the files that it names; nothing where it names none. */
export function withOwnFilesInText(code: Code, own: OwnFolder): Code | undefined {
  const parts = partsOf(code)
  const changed = parts && partsWithFiles(parts, own)
  if (changed === undefined) return undefined
  const [only = "", ...others] = changed
  return typeof only !== "string" && others.length === 0 ? only : { kind: "text", parts: changed }
}

function partsOf(code: Code): readonly (string | Code)[] | undefined {
  if (code.kind === "text") return code.parts
  if (code.kind !== "operator" || code.name !== "add") return undefined
  return code.operands.flatMap((each) => (each.kind === "text" ? each.parts : [each]))
}

function partsWithFiles(
  parts: readonly (string | Code)[],
  { root, isFolder }: OwnFolder,
): readonly (string | Code)[] | undefined {
  const changed: (string | Code)[] = []
  let isChanged = false
  for (const [index, part] of parts.entries()) {
    const before = changed.at(-1)
    const isBehind = typeof part === "string" && typeof before === "object" && isFolder(before)
    const found = isBehind ? fileOfText(part, index + 1 < parts.length, root) : undefined
    if (found === undefined || typeof part !== "string") {
      changed.push(part)
      continue
    }
    isChanged = true
    changed.splice(-1, 1, found.code)
    if (found.length < part.length) changed.push(part.slice(found.length))
  }
  return isChanged ? changed : undefined
}
