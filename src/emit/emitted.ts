/** What the emitters give: files of the generated tree, and what is wrong with their contents. */
import type { AttributeSet, Node } from "../nix/syntax/ast.ts"
import type { Origin, Place, Problem } from "../problems/problem.ts"

/** A file of the generated tree, not yet printed. `path` is relative to the tree's folder. */
export type EmittedFile =
  | {
      readonly kind: "nix"
      readonly path: string
      readonly node: Node
      /** Absent where it is all nixgen's own. */
      readonly madeOf?: MadeOf | undefined
    }
  | {
      readonly kind: "text"
      readonly path: string
      readonly text: string
      readonly executable?: boolean
    }
  | Copy

/** A file of Nix. */
export type NixFile = Extract<EmittedFile, { readonly kind: "nix" }>

/** The definitions that a file is made of, for comments that have no place of their own in it. */
export interface MadeOf {
  /** What the whole file says: comments on it stand at the head. */
  readonly heads: readonly Origin[]
  /** What of that stands in other files, with its comments. */
  readonly elsewhere: readonly Origin[]
  /** Where nixgen's own definitions, or others of the user's, stand among what was written there. */
  readonly mixed?: readonly Origin[]
  /**
   * Of a set whose bindings are made each of a definition of its own, and so are done once for each: what of
   * it stands in other files, in the order of the bindings.
   */
  readonly rows?: readonly (readonly Origin[])[]
}

/** A file of the user's, byte for byte as a rule, or every file of a folder. */
export interface Copy {
  readonly kind: "copy"
  readonly path: string
  readonly source: string
  /** Where it is referred to. */
  readonly place?: Place | undefined
  /** The folder that it may not lead out of, where the user names it in a definition. */
  readonly root?: string
  /** Whether its lines end as nixgen's own do, whatever a checkout made of them. */
  readonly isText?: true
}

/** The set that a file is whose bindings are done once for each. */
export function tableOf({ node, madeOf }: NixFile): AttributeSet | undefined {
  return madeOf?.rows !== undefined && node.kind === "attributeSet" ? node : undefined
}

/** The files that an emitter makes, and the problems of the values in them. */
export interface Emitted {
  readonly files: readonly EmittedFile[]
  readonly problems: readonly Problem[]
}

/** A file that nothing can be wrong with. */
export function nixFile(path: string, node: Node, madeOf?: MadeOf): Emitted {
  return { files: [{ kind: "nix", path, node, madeOf }], problems: [] }
}

/** A file of text that is not Nix. */
export function textFile(path: string, text: string): Emitted {
  return { files: [{ kind: "text", path, text }], problems: [] }
}
