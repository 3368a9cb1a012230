/** What a module's Nix becomes in TypeScript, before it is written: values, references, calls, raw Nix. */
import type { Comments } from "../nix/source-comments.ts"

/** A member of an object. */
export interface CodeMember {
  readonly name: string
  readonly comments: Comments
  readonly code: Code
  /** Where its name stands in the Nix file. */
  readonly start: number
  /** Whether an empty line is in front of it. */
  readonly isApart: boolean
}

/** An element of a list. */
export interface CodeItem {
  readonly comments: Comments
  readonly code: Code
  /** Whether an empty line is in front of it. */
  readonly isApart: boolean
}

/** A constant of the file: what a `let` binds. */
export interface Constant {
  readonly name: string
  readonly comments: Comments
  readonly code: Code
  /** Whether nothing in the Nix file uses it: it is taken over as all that stands there. */
  readonly isUnused?: boolean
}

/** The functions of nixgen for Nix's operators. */
export type OperatorName =
  | "add"
  | "and"
  | "append"
  | "divide"
  | "equals"
  | "fallback"
  | "greaterOrEqual"
  | "greaterThan"
  | "has"
  | "ifElse"
  | "implies"
  | "lessOrEqual"
  | "lessThan"
  | "multiply"
  | "negate"
  | "not"
  | "notEquals"
  | "or"
  | "subtract"
  | "update"

/** The functions for properties. */
export type PropertyName =
  "mkAfter" | "mkBefore" | "mkDefault" | "mkForce" | "mkIf" | "mkMerge" | "mkOrder" | "mkOverride"

/** What nixgen exports as references. */
export type ReferenceName =
  | "builtins"
  | "config"
  | "host"
  | "inputs"
  | "inventory"
  | "lib"
  | "options"
  | "pkgs"
  | "specialArgs"

/** What the machine has of a secret, or of a file with secrets in it, by the names of sops-nix and agenix. */
export interface SecretUse {
  readonly store: "sops" | "agenix"
  readonly group: "secrets" | "templates"
  readonly name: string
  /** What sops-nix puts the secret in the place of, or else the path of the file. */
  readonly isPlaceholder: boolean
}

/** An expression of TypeScript. */
export type Code =
  | { readonly kind: "null" }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "integer"; readonly digits: string }
  | { readonly kind: "float"; readonly digits: string }
  | { readonly kind: "text"; readonly parts: readonly (string | Code)[] }
  | { readonly kind: "list"; readonly items: readonly CodeItem[] }
  | { readonly kind: "set"; readonly members: readonly CodeMember[] }
  | { readonly kind: "reference"; readonly name: ReferenceName }
  | { readonly kind: "constant"; readonly constant: Constant }
  | { readonly kind: "select"; readonly from: Code; readonly name: string }
  | { readonly kind: "call"; readonly called: Code; readonly given: readonly Code[] }
  | { readonly kind: "operator"; readonly name: OperatorName; readonly operands: readonly Code[] }
  | {
      readonly kind: "property"
      readonly name: PropertyName
      /** A condition, a priority or an order; of `mkMerge`, none. */
      readonly given: readonly Code[]
      readonly content: Code
    }
  /** A file that is taken along. */
  | { readonly kind: "file"; readonly path: string; readonly isModule: boolean }
  /** What another file of TypeScript defines: its name there, and the file as this one names it. */
  | { readonly kind: "definition"; readonly name: string; readonly from: string }
  /** What a function of the file is given by that name: a parameter of a service. */
  | { readonly kind: "parameter"; readonly name: string }
  /** A reference to a secret that the file, or another one, may declare; until that is known, what Nix has for it. */
  | { readonly kind: "secret"; readonly use: SecretUse; readonly code: Code }
  /** Nix as it is: text with codes in it. */
  | { readonly kind: "raw"; readonly pieces: readonly (string | Code)[] }

/** The code without names for it. */
export function withoutConstant(code: Code): Exclude<Code, { readonly kind: "constant" }> {
  return code.kind === "constant" ? withoutConstant(code.constant.code) : code
}
