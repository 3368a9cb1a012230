/** What is wrong with definitions, of which `mismatch-problems.ts` has the words. */
import { type Location, type PathSegment, type Problem, pathTo } from "../../problems/problem.ts"
import type { OptionNames } from "../tree/option-names.ts"
import type { Option, OptionType } from "../tree/option-type.ts"

/** What is wrong with a definition. */
export type Mismatch =
  /** A value that its option's type does not have. */
  | {
      readonly kind: "value"
      readonly at: Location | undefined
      readonly type: OptionType
      readonly value: unknown
    }
  /** A value that is of its option's kind, and that its schema refuses. */
  | { readonly kind: "refused"; readonly at: Location | undefined; readonly found: Problem }
  /** An expression of a value that its option's type does not have. */
  | {
      readonly kind: "expression"
      readonly at: Location | undefined
      readonly type: OptionType
      readonly value: unknown
      /** The type of what it is read of. */
      readonly read: OptionType
    }
  /** A parameter that may be null, where its option does not take that. */
  | {
      readonly kind: "nullable"
      readonly at: Location | undefined
      readonly type: OptionType
      readonly value: unknown
    }
  /** A condition that is no boolean: of a property, or of a choice. */
  | {
      readonly kind: "condition"
      readonly at: Location | undefined
      readonly of: "mkIf" | "ifElse"
      readonly value: unknown
      readonly read: OptionType | undefined
    }
  /** A value in the place of a group of options. */
  | {
      readonly kind: "group"
      readonly at: Location | undefined
      readonly names: OptionNames
      readonly value: unknown
    }
  /** A name that no option of a group has. */
  | {
      readonly kind: "name"
      readonly at: Location
      readonly names: OptionNames
      readonly value: unknown
    }
  /** A name in a section of systemd's that is a slip of one that systemd reads. */
  | {
      readonly kind: "directive"
      readonly at: Location
      readonly section: string
      readonly meant: string
    }
  /** A text that is none of the words that a directive of systemd's takes. */
  | {
      readonly kind: "word"
      readonly at: Location | undefined
      readonly words: readonly string[]
      readonly value: string
    }
  /** A property in another one, which NixOS would take for the value. */
  | {
      readonly kind: "nesting"
      readonly at: Location | undefined
      readonly inner: string
      readonly outer: string
    }
  /** A definition of what is an old or another name, or is no option to define any more. */
  | { readonly kind: "standing"; readonly at: Location; readonly option: Option }

/** Whether it is a value itself that is wrong, and no expression. */
export function isOfValue({ kind }: Mismatch): boolean {
  return kind === "value" || kind === "refused"
}

/** Whether NixOS takes it, and systemd alone passes over it. */
export function isOfSystemd({ kind }: Mismatch): boolean {
  return kind === "directive" || kind === "word"
}

/** The path to what is wrong, from the whole on: of a key that is refused, to the set that has it. */
export function pathOfWrong(mismatch: Mismatch): readonly PathSegment[] {
  const path = pathTo(mismatch.at)
  const inside = mismatch.kind === "refused" ? (mismatch.found.path ?? []) : []
  return path.slice(0, path.length - inside.length)
}
