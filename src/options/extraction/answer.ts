/** What `extract.nix` answers, as it says itself. */
import * as z from "zod"

/** A type of an option. `place` is where its submodule's options are named, or those that a configuration has beside the others. */
export type TypeShape =
  | { readonly kind: "nullOr" | "attributeSet" | "function"; readonly part: TypeShape }
  | { readonly kind: "list"; readonly part: TypeShape; readonly nonEmpty: boolean }
  | { readonly kind: "union"; readonly members: readonly TypeShape[] }
  | { readonly kind: "tagged"; readonly members: Readonly<Record<string, TypeShape>> }
  | {
      readonly kind: "enumeration"
      readonly values: readonly (string | number | boolean | null)[]
      /** Whether it has packages beside the values. */
      readonly packages: boolean
      /** Whether it has other values that are no literals. */
      readonly others: boolean
    }
  | { readonly kind: "submodule"; readonly place: string }
  | { readonly kind: "configuration"; readonly place?: string | undefined }
  | { readonly kind: "named"; readonly name: string; readonly description: string }

const typeShape: z.ZodType<TypeShape> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.object({ kind: z.enum(["nullOr", "attributeSet", "function"]), part: typeShape }),
    z.object({ kind: z.literal("list"), part: typeShape, nonEmpty: z.boolean() }),
    z.object({ kind: z.literal("union"), members: z.array(typeShape) }),
    z.object({ kind: z.literal("tagged"), members: z.record(z.string(), typeShape) }),
    z.object({
      kind: z.literal("enumeration"),
      values: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
      packages: z.boolean(),
      others: z.boolean(),
    }),
    z.object({ kind: z.literal("submodule"), place: z.string() }),
    z.object({ kind: z.literal("configuration"), place: z.string().optional() }),
    z.object({ kind: z.literal("named"), name: z.string(), description: z.string() }),
  ]),
)

const flag = z.literal(true).optional()

const optionShape = z.object({
  kind: z.literal("option"),
  type: typeShape,
  /** Whether it is only there for the options in its submodules. */
  internal: flag,
  /** Whether no manual tells of it. */
  hidden: flag,
  /** Whether it is only there to say that it is gone, or what took its place. */
  removed: flag,
  replaced: flag,
  /** Whether its module has given it its one definition. */
  readOnly: flag,
  /** Whether its module makes something else of what it is defined as. */
  applied: flag,
  text: z.string(),
  description: z.string().optional(),
  default: z.string().optional(),
  example: z.string().optional(),
  renamedTo: z.string().optional(),
  declaredIn: z.string().optional(),
})

/** An option. */
export type OptionShape = z.output<typeof optionShape>

/** Options by name. */
export interface GroupShape {
  readonly kind: "group"
  readonly members: Readonly<Record<string, MemberShape>>
}

/** What stands under a name; `lost` is an option that Nix could not tell of. */
export type MemberShape = OptionShape | GroupShape | { readonly kind: "lost" }

const groupShape: z.ZodType<GroupShape> = z.lazy(() =>
  z.object({ kind: z.literal("group"), members: z.record(z.string(), memberShape) }),
)
const memberShape: z.ZodType<MemberShape> = z.lazy(() =>
  z.union([optionShape, groupShape, z.object({ kind: z.literal("lost") })]),
)

const submoduleShape = z.object({
  shape: z.object({
    options: groupShape.optional(),
    freeform: typeShape.optional(),
    lost: flag,
    /** Whether a definition of it may import modules. */
    imports: flag,
  }),
  /** The keys of the submodules in it, by the places where they stand. */
  submodules: z.record(z.string(), z.string()),
})

/** A submodule, or the whole tree. */
export type SubmoduleShape = z.output<typeof submoduleShape>

/** What an answer must look like: the whole tree under `root`, and every submodule by its key. */
export const answerSchema = z.object({ root: submoduleShape }).catchall(submoduleShape)

/** An answer. */
export type Answer = z.output<typeof answerSchema>

/** The answers to several parts of a question as one: what is below the top is told by its key. */
export function joined(answers: readonly Answer[]): Answer {
  const roots = answers.map(({ root }) => root)
  const options = roots.flatMap(({ shape }) => (shape.options === undefined ? [] : [shape.options]))
  const root: SubmoduleShape = {
    shape: { options: options.reduce(joinedGroups, { kind: "group", members: {} }) },
    submodules: Object.assign({}, ...roots.map(({ submodules }) => submodules)),
  }
  return { ...Object.assign({}, ...answers), root }
}

/** The members of both, in the order that Nix has them in, whatever parts they were asked for in. */
function joinedGroups(one: GroupShape, other: GroupShape): GroupShape {
  const members: Record<string, MemberShape> = { ...one.members }
  for (const [name, member] of Object.entries(other.members)) {
    const known = members[name]
    members[name] =
      known?.kind === "group" && member.kind === "group" ? joinedGroups(known, member) : member
  }
  const sorted = Object.entries(members).toSorted(([left], [right]) => (left < right ? -1 : 1))
  return { kind: "group", members: Object.fromEntries(sorted) }
}
