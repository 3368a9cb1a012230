/** What has members of any name, and is read of by them. */

/** Stands for such a thing: what TypeScript says of its members is what it says of all. */
declare const anything: { readonly [name: string]: true }

/**
 * What any name leads to, as a member of an index signature. Under `noUncheckedIndexedAccess` TypeScript
 * says of every such member that it may be `undefined`, which nothing is that is known to Nix only; there it
 * is `any`, the one type that stays what it is with `undefined` beside it.
 */
export type ByAnyName<T> = undefined extends true // without strictNullChecks, where it adds nothing
  ? T
  : undefined extends typeof anything.member
    ? // oxlint-disable-next-line typescript/no-explicit-any -- `unknown` could not be selected from
      any
    : T
