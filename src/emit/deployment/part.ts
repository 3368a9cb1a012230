/** A part of the fleet's deployment that has a file of its own, for the comments in the definition. */
import type { Model } from "../../model/model.ts"
import type { MadeOf } from "../emitted.ts"

type Part = keyof Model["deployment"]

const parts: { readonly [Each in Part]: true } = {
  colmena: true,
  deployRs: true,
  pull: true,
  cache: true,
  builders: true,
}

/** What a file says of a part: comments on that are at its head, those on others in other files. */
export function madeOfPart(part: Part, { place }: Model): MadeOf {
  const others = Object.keys(parts).filter((each) => each !== part)
  return {
    heads: [{ place, path: ["deployment", part] }],
    elsewhere: others.map((each) => ({ place, path: ["deployment", each] })),
  }
}
