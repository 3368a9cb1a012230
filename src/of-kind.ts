/** Tables that have a function for each kind of what they are for. */

/** What takes a member of one kind, and whatever all functions of its table take beside it. */
type OfOneKind = (member: never, ...others: never[]) => unknown

type Table = { readonly [kind: string]: OfOneKind | undefined }

type Entry<T extends Table> = NonNullable<T[keyof T]>

/** What a function of a table takes: the member of any kind, and the others. */
type Taken<T extends Table> = [
  member: Parameters<Entry<T>>[0],
  ...others: Entry<T> extends (member: never, ...others: infer Others) => unknown ? Others : never,
]

/** The function of a table, and nothing where a table that leaves kinds out has none. */
type Found<T extends Table> =
  | ((...taken: Taken<T>) => ReturnType<Entry<T>>)
  | (undefined extends T[keyof T] ? undefined : never)

/** The function that a table has for a kind, to be called with a member of that kind. */
export function ofKind<T extends Table>(table: T, kind: keyof T): Found<T> {
  // it takes a member of the very kind, which the compiler cannot follow through a table
  return table[kind] as Found<T>
}
