/** Memory that a thread gives back while nobody waits for it. */
import { getHeapStatistics, setFlagsFromString } from "node:v8"
import { Script } from "node:vm"

/**
 * A function that collects the garbage of this thread, once it is half of what is kept. V8 by itself
 * lets it grow to several times of that, and collects it while something is made.
 */
export function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc")
  const collection = new Script("gc()")
  let kept = 0
  return () => {
    if (usedHeap() < kept * 1.5) return
    collection.runInNewContext()
    kept = usedHeap()
  }
}

/** The bytes that this thread has in use, what nothing keeps any more among them. */
export function usedHeap(): number {
  return getHeapStatistics().used_heap_size
}
