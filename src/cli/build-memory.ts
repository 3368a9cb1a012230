/** What the builds of one thread hand on, as long as nothing changes but modules of definitions. */
import { type LoaderMemory, newMemory } from "../source/modules.ts"

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
      const isKept =
        memory.isSound && changed.every((path) => memory.modules.has(path) || isModule.test(path))
      if (!isKept) memory = newMemory()
      return memory
    },
  }
}

const isModule = /\.[cm]?[jt]s$/
