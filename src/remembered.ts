/** Work that is done once for the same things. */

/** The same function, which does its work once, when it is first asked. */
export function once<Value>(work: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: work() }).value
}

/** The same function, which does its work once for each argument that is another. */
export function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>()
  return (key) => {
    const found = known.get(key) ?? { value: work(key) }
    known.set(key, found)
    return found.value
  }
}

/** The same function, which does not do its work again where it is asked the same as the last time. */
export function rememberedLast<Asked extends readonly unknown[], Value>(
  work: (...asked: Asked) => Value,
): (...asked: Asked) => Value {
  let last: { readonly asked: Asked; readonly value: Value } | undefined
  return (...asked) => {
    if (last === undefined || !areSame(last.asked, asked)) last = { asked, value: work(...asked) }
    return last.value
  }
}

/**
 * What builds in one process have in common that follow each other, while nothing changes but modules
 * of definitions: an object that stands for them, and has nothing. Where there is none, all is done
 * anew: files that work has read may be others.
 */
export type Memory = WeakKey | undefined

/** Takes a key and what else there is to know for some work, and gives what comes of it. */
type Work<Key extends WeakKey, Rest extends readonly unknown[], Value> = (
  key: Key,
  ...rest: Rest
) => Value

/** The same function, which does its work once for each key: an object that never changes. */
export function keptFor<Key extends WeakKey, Value>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const kept = keptWith<Key, [], Value>(work)
  return (key) => kept(key)
}

/** The same where the work takes more than a key: what it gave last, if all of that is the same by identity. */
export function keptWith<Key extends WeakKey, Rest extends readonly unknown[], Value>(
  work: Work<Key, Rest, Value>,
): Work<Key, Rest, Value> {
  const known = new WeakMap<Key, { readonly rest: Rest; readonly value: Value }>()
  return (key, ...rest) => {
    const former = known.get(key)
    if (former !== undefined && areSame(former.rest, rest)) return former.value
    const value = work(key, ...rest)
    known.set(key, { rest, value })
    return value
  }
}

/** The same within one memory. */
export function keptIn<Key extends WeakKey, Rest extends readonly unknown[], Value>(
  work: Work<Key, Rest, Value>,
): (memory: Memory, key: Key, ...rest: Rest) => Value {
  const memories = new WeakMap<WeakKey, Work<Key, Rest, Value>>()
  return (memory, key, ...rest) => {
    if (memory === undefined) return work(key, ...rest)
    const kept = memories.get(memory) ?? keptWith(work)
    memories.set(memory, kept)
    return kept(key, ...rest)
  }
}

/**
 * Gives the list that was last given for a key where a new one has the very same elements, so that both
 * are one to `keptIn`.
 */
export function keptList<Element>(): (
  memory: Memory,
  key: WeakKey,
  list: readonly Element[],
) => readonly Element[] {
  const lists = keptIn<WeakKey, [], { list: readonly Element[] }>(() => ({ list: [] }))
  return (memory, key, list) => {
    const former = lists(memory, key)
    if (!areSame(former.list, list)) former.list = list
    return former.list
  }
}

function areSame(former: readonly unknown[], now: readonly unknown[]): boolean {
  return former.length === now.length && now.every((each, index) => Object.is(each, former[index]))
}
