/** What is given for parameters in properties and choices, `mkForce("x")`, as if it were given by itself. */
import { contentOf } from "../nix/values/contents.ts"
import { isAttributeSet, isExpression } from "../nix/values/value-kinds.ts"

/** The value with one of those in it opened, each once; none where there are none. */
export function plainVersions(value: unknown): readonly unknown[] {
  const content = contentOf(value)
  if (content !== undefined) {
    // of parts that are joined none is the whole, and what is left out is null
    if (content.kind === "merged" || content.says === "order") return []
    return content.definitions.flatMap((each) =>
      isExpression(each) || each === null ? plainVersions(each) : [each],
    )
  }
  if (Array.isArray(value))
    return value.flatMap((each, index) =>
      plainVersions(each).map((version) => value.with(index, version)),
    )
  if (!isAttributeSet(value)) return []
  return Object.entries(value).flatMap(([name, member]) =>
    plainVersions(member).map((version) => ({ ...value, [name]: version })),
  )
}
