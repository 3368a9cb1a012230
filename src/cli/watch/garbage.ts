/** Memory that a thread gives back while nobody waits for it. */
import { getHeapStatistics, setFlagsFromString } from "node:v8"
import { Script } from "node:vm"

/**
 * How much of what is kept has to be garbage: V8 by itself begins to collect at a sixth to a third, in the
 * midst of what is being made, which takes twice to four times as long with that.
 */
const share = 0.1

/** A function that collects the garbage of this thread, once it is a tenth of what is kept. */
export function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc")
  const collection = new Script("gc()")
  let kept = 0
  return () => {
    if (usedHeap() < kept * (1 + share)) return
    collection.runInNewContext()
    kept = usedHeap()
  }
}

/** The bytes that this thread has in use, what nothing keeps any more among them. */
export function usedHeap(): number {
  return getHeapStatistics().used_heap_size
}
