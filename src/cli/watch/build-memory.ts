/** What the builds of one thread hand on, as long as nothing changes but modules of definitions. */
import { isInside, realPath } from "../../files/folders.ts"
import { type LoaderMemory, newMemory } from "../../source/modules.ts"

/** A memory for many builds. */
export interface BuildMemory {
  /** What there is to know of former builds, where these paths are all that has changed since. */
  readonly after: (changed: readonly string[]) => LoaderMemory
}

/**
 * A new memory. What builds read besides modules is not looked at again where a memory is: it is given
 * up where anything else has changed, and where definitions are such that more of it would have to be told or
 * run again than what has changed.
 */
export function newBuildMemory(): BuildMemory {
  let memory = newMemory()
  return {
    after(changed) {
      const isKept = memory.isSound && changed.every((path) => isOfModules(path, memory))
      if (!isKept) memory = newMemory()
      return memory
    },
  }
}

/** Whether a path is that of a module, or may become that of one, and of nothing else that is read. */
function isOfModules(path: string, { modules, taken }: LoaderMemory): boolean {
  const isNamedSo = modules.has(path) || /\.[cm]?[jt]s$/.test(path)
  const real = realPath(path)
  return (
    isNamedSo && ![...taken].some((each) => isInside(each, path) || isInside(realPath(each), real))
  )
}
