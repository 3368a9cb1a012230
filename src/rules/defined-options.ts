/** Which of many options a host defines: it defines few, so that they are looked for together. */
import { groupedBy } from "../grouped.ts"
import type { ModelHost } from "../model/model.ts"

/** The option that ends here, and those whose names go on, by the next part of these. */
export interface Options<Option> {
  readonly own: readonly Option[]
  readonly below: ReadonlyMap<string, Options<Option>>
}

/** An option, and the name that it has in a host. */
export interface DefinedOption<Option> {
  readonly path: readonly string[]
  readonly option: Option
}

/** Stands for any name in that of an option. */
export const anyName = "<name>"

/** Options by the parts of their names. */
export function optionsBy<Option>(
  options: readonly Option[],
  nameOf: (option: Option) => readonly string[],
): Options<Option> {
  return grouped(options.map((option) => ({ path: nameOf(option), option })))
}

function grouped<Option>(options: readonly DefinedOption<Option>[]): Options<Option> {
  const inner = options.filter(({ path }) => path.length > 0)
  const inside = groupedBy(inner, ({ path: [first = ""] }) => first)
  return {
    own: options.filter(({ path }) => path.length === 0).map(({ option }) => option),
    below: new Map(
      Array.from(inside, ([name, all]) => [
        name,
        grouped(all.map(({ path, option }) => ({ path: path.slice(1), option }))),
      ]),
    ),
  }
}

/** Those that a host defines, whatever as; those of one part of a name together. */
export function definedOptions<Option>(
  host: ModelHost,
  { own, below }: Options<Option>,
  path: readonly string[] = [],
): readonly DefinedOption<Option>[] {
  const here = own.map((option) => ({ path, option }))
  if (below.size === 0) return here
  const inside = [...host.names(...path)].flatMap((name) => {
    const next = below.get(name) ?? below.get(anyName)
    return next === undefined ? [] : definedOptions(host, next, [...path, name])
  })
  return [...here, ...inside]
}
