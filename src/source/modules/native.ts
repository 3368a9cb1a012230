/** The modules that Node runs, which are asked of it before those that import them run. */
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import {
  type Imported,
  type ModuleRecord,
  type Namespace,
  type NativeModule,
  isRecord,
} from "./record.ts"

const zodMini = async (): Promise<Namespace> => await import("zod/mini")

/** What of zod is loaded when it is asked for, as it seldom is. */
const seldomFaces: Readonly<Record<string, () => Promise<Namespace>>> = {
  "zod/mini": zodMini,
  "zod/v4-mini": zodMini,
  "zod/v4/mini": zodMini,
  "zod/compile": async () => await import("zod/compile"),
}

/** Those of all that a graph imports. */
export function nativesOf(graph: readonly ModuleRecord[]): readonly NativeModule[] {
  return [...new Set(graph.flatMap(({ imports }) => imports.filter(isNative)))]
}

function isNative(imported: Imported): imported is NativeModule {
  return !isRecord(imported)
}

/** Imports a module of Node, once; what it throws is noted. */
export async function importNative(module: NativeModule): Promise<void> {
  if (module.namespace !== undefined || "error" in module) return
  try {
    const { specifier } = module
    module.namespace = await (seldomFaces[specifier]?.() ?? import(specifier))
  } catch (error) {
    module.error = error
  }
}

/** The same by `require`, where nothing can be waited for. */
export function requireNative(module: NativeModule): void {
  if (module.namespace !== undefined || "error" in module) return
  const { specifier } = module
  const name = specifier.startsWith("file:") ? fileURLToPath(specifier) : specifier
  module.namespace = createRequire(import.meta.url)(name)
}
