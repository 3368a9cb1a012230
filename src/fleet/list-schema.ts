/** Lists of a definition that are known when it is read: what only Nix knows is told with what to do. */
import * as z from "zod"
import { isExpression } from "../nix/values/value-kinds.ts"

/** A list whose items Nix may choose, but not which there are; the hint says what to write in place of that. */
export function listOf<Item extends z.ZodType>(item: Item, hint: string) {
  return z
    .custom<z.input<Item>[]>((value) => !isExpression(value), {
      error: "expected a list, received an expression",
      params: { hint },
      abort: true,
    })
    .pipe(z.array(item))
}
