/** What `node:module` gives to definitions: its `createRequire` finds and runs modules as the loader does. */
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Imported, Namespace } from "./record.ts"

/** Whether it is the module of Node that makes functions like `require`. */
export function isNodeModule(imported: Imported): boolean {
  return "specifier" in imported && /^(?:node:)?module$/.test(imported.specifier)
}

/** The same module with another `createRequire`, which is given the file that it is to look from. */
export function nodeModule(
  namespace: Namespace,
  requireFrom: (file: string) => NodeJS.Require,
): Namespace {
  const createRequire = (from: string | URL) => requireFrom(fileOf(from))
  const { default: whole } = namespace
  const own =
    typeof whole === "function" ? withMember(whole, "createRequire", createRequire) : whole
  return { ...namespace, createRequire, default: own }
}

function fileOf(from: string | URL): string {
  const text = String(from)
  const path = text.startsWith("file:") ? fileURLToPath(text) : text
  // a folder is looked from as a file in it would
  return /[/\\]$/.test(path) ? join(path, "it.js") : path
}

function withMember(whole: object, name: string, member: unknown): object {
  return new Proxy(whole, {
    get: (target, key): unknown => (key === name ? member : Reflect.get(target, key)),
  })
}
