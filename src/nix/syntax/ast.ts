/**
 * The syntax tree of the Nix language (Nix manual, "Language").
 *
 * A node is a plain readonly object, tagged by `kind`. It keeps the tokens it was read from, and a
 * token keeps the comments around it, so that a tree can be printed without losing a word. Trees
 * are made by `parseNix` or by the constructors of `construct.ts`.
 */
import type { OriginOf, Place, Problem } from "../../problems/problem.ts"

/** A stretch of source text: offsets in UTF-16 units, the end excluded. Built nodes have -1. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What stands between two tokens and is no white space that could be dropped. */
export type Comment =
  /** One or more empty lines. */
  | { readonly kind: "blankLine" }
  /** `# text`, or a block comment that fits on one line; `text` is what follows the `#`. */
  | { readonly kind: "line"; readonly text: string }
  /** A block comment over several lines, freed of its indentation. `doc` ones open with two stars. */
  | { readonly kind: "block"; readonly doc: boolean; readonly lines: readonly string[] }
  /** The name of a language in front of a string, for editors to highlight it by. */
  | { readonly kind: "language"; readonly language: string }
  /**
   * `nixfmt:disable` or `nixfmt:enable`. What ends a region without formatting holds its text: an
   * `enable`, or the `end` of the file.
   */
  | {
      readonly kind: "directive"
      readonly action: "disable" | "enable" | "end"
      readonly region: string | undefined
    }

/** A word of the language with the comments that belong to it. */
export interface Token extends Span {
  readonly text: string
  /** The line it starts on, counted from 1. Tokens of built nodes all have 0, as on one line. */
  readonly line: number
  /** The comments in front of it. */
  readonly comments: readonly Comment[]
  /** The comment after it on the same line, without its `#`. */
  readonly trailing: string | undefined
}

/** Text as it is written between the quotes, escapes and all, or an interpolation. */
export type StringPart = string | Interpolation

/** `${expression}` in a string, a path or an attribute path. */
export interface Interpolation extends Span {
  readonly kind: "interpolation"
  readonly open: Token
  readonly expression: Node
  readonly close: Token
  /** Whether a region without formatting starts or ends in it. */
  readonly cut: boolean
  /** Where it was written, for one of a template. */
  readonly written?: OriginOf | undefined
}

/** A name in an attribute path. */
export type AttributeName = Identifier | String | Interpolation

/** One step of an attribute path, with the dot in front of it where there is one. */
export interface Attribute {
  readonly dot: Token | undefined
  readonly name: AttributeName
}

/** A name: `pkgs` */
export interface Identifier extends Span {
  readonly kind: "identifier"
  readonly name: Token
  /** Where the name is bound, for a built reference that only holds within a certain function. */
  readonly scope?: symbol
  /** What a built reference is about, where it leads to a secret: its declaration. */
  readonly secret?: object
  /** Where it was written, for one that was read from a template. */
  readonly written?: OriginOf
}

/** `42` */
export interface Integer extends Span {
  readonly kind: "integer"
  readonly literal: Token
}

/** `1.5` */
export interface Float extends Span {
  readonly kind: "float"
  readonly literal: Token
}

/** `"…"` */
export interface String extends Span {
  readonly kind: "string"
  /** The whole literal as one token: its text is only the opening quote. */
  readonly quote: Token
  readonly parts: readonly StringPart[]
}

/** `''…''`; the parts are as written, not yet freed of their indentation. */
export interface IndentedString extends Span {
  readonly kind: "indentedString"
  readonly quote: Token
  readonly parts: readonly StringPart[]
}

/** `./a`, `/a`, `~/a`, `a/b`, with interpolations or without. */
export interface Path extends Span {
  readonly kind: "path"
  /** Stands for the whole literal; its text is empty. */
  readonly mark: Token
  readonly parts: readonly StringPart[]
  /** The user's file that is to be copied to where the path leads, for a built path to one. */
  readonly copyOf?: SourceFile
  /** Where that file is named, or where the path was written, for one of a template. */
  readonly written?: OriginOf
}

/** A file or folder outside the tree that a path is printed in. */
export interface SourceFile {
  /** Its absolute path. */
  readonly source: string
  /** Where it is referred to. */
  readonly place: Place | undefined
  /** The folder of the definitions that it is referred to in. */
  readonly folder: string
  /** The folder that it may not lead out of. */
  readonly root: string
  /** What it refers to itself, which is to keep its place beside it. */
  readonly along: readonly FileAlong[]
  /** Whether it was looked for what that is: a file may be data as well. */
  readonly isFollowed?: true
  /** Whether it is a folder, whatever its name. */
  readonly isFolder?: true
  /** What keeps it from being taken along. */
  readonly problems: readonly Problem[]
}

/** A file or folder that another one refers to. */
export interface FileAlong {
  /** Its path, relative to the folder that the other one stands in. */
  readonly path: string
  readonly source: string
  readonly place: Place | undefined
}

/** `<nixpkgs/lib>` */
export interface SearchPath extends Span {
  readonly kind: "searchPath"
  readonly literal: Token
  /** Where it was written, for one of a template. */
  readonly written?: OriginOf
}

/** `https://nixos.org`, a string without quotes. */
export interface Uri extends Span {
  readonly kind: "uri"
  readonly literal: Token
}

/** `[ items ]` */
export interface List extends Span {
  readonly kind: "list"
  /** Where its items were written, by their positions. */
  readonly written?: OriginOf | undefined
  readonly open: Token
  readonly items: readonly Node[]
  readonly close: Token
}

/** `{ bindings }` */
export interface AttributeSet extends Span {
  readonly kind: "attributeSet"
  /** `rec`, or the `let` of the old `let { body = …; }`. */
  readonly keyword: Token | undefined
  readonly open: Token
  readonly bindings: readonly Binding[]
  readonly close: Token
}

/** What gives attributes their values, in an attribute set or a `let`. */
export type Binding = Definition | Inherit

/** `path = value;` */
export interface Definition extends Span {
  readonly kind: "definition"
  /** Where it was written, by its path. */
  readonly written?: OriginOf | undefined
  readonly path: readonly Attribute[]
  readonly equals: Token
  readonly value: Node
  readonly semicolon: Token
}

/** `inherit (from) names;` */
export interface Inherit extends Span {
  readonly kind: "inherit"
  /** Where each of the names was written. */
  readonly written?: OriginOf | undefined
  readonly inherit: Token
  readonly from: Parenthesized | undefined
  readonly names: readonly AttributeName[]
  readonly semicolon: Token
}

/** `expression.path or fallback` */
export interface Select extends Span {
  readonly kind: "select"
  readonly expression: Node
  readonly path: readonly Attribute[]
  readonly fallback: { readonly or: Token; readonly expression: Node } | undefined
}

/** `expression ? path` */
export interface HasAttribute extends Span {
  readonly kind: "hasAttribute"
  readonly expression: Node
  readonly question: Token
  readonly path: readonly Attribute[]
}

/** `function argument argument …` */
export interface Apply extends Span {
  readonly kind: "apply"
  readonly function: Node
  readonly arguments: readonly Node[]
}

/** `parameter: body` */
export interface Lambda extends Span {
  readonly kind: "lambda"
  readonly parameter: Identifier | Formals
  readonly colon: Token
  readonly body: Node
}

/** `{ name, name ? fallback, ... }`, perhaps with `name @` before or `@ name` after it. */
export interface Formals extends Span {
  readonly kind: "formals"
  /** Where each of the names was written. */
  readonly written?: OriginOf | undefined
  /** The name for the whole argument, and its `@`. */
  readonly name: Token | undefined
  readonly at: Token | undefined
  readonly nameFirst: boolean
  readonly open: Token
  readonly formals: readonly Formal[]
  readonly ellipsis: Token | undefined
  readonly close: Token
}

/** A name that a function takes out of its argument, and what it is where that has none. */
export interface Formal {
  readonly name: Token
  readonly fallback: { readonly question: Token; readonly expression: Node } | undefined
  readonly comma: Token | undefined
}

/** `let bindings in body` */
export interface LetIn extends Span {
  readonly kind: "letIn"
  readonly let: Token
  readonly bindings: readonly Binding[]
  readonly in: Token
  readonly body: Node
}

/** `with scope; body` */
export interface With extends Span {
  readonly kind: "with"
  readonly with: Token
  readonly scope: Node
  readonly semicolon: Token
  readonly body: Node
}

/** `assert condition; body` */
export interface Assert extends Span {
  readonly kind: "assert"
  readonly assert: Token
  readonly condition: Node
  readonly semicolon: Token
  readonly body: Node
}

/** `if condition then consequence else alternative` */
export interface If extends Span {
  readonly kind: "if"
  readonly ifToken: Token
  readonly condition: Node
  readonly thenToken: Token
  readonly consequence: Node
  readonly elseToken: Token
  readonly alternative: Node
}

/** `left operator right` */
export interface Binary extends Span {
  readonly kind: "binary"
  readonly left: Node
  readonly operator: Token
  readonly right: Node
}

/** `operator operand` */
export interface Unary extends Span {
  readonly kind: "unary"
  readonly operator: Token
  readonly operand: Node
}

/** `(expression)` */
export interface Parenthesized extends Span {
  readonly kind: "parenthesized"
  readonly open: Token
  readonly expression: Node
  readonly close: Token
}

/** Any expression. */
export type Node =
  | Identifier
  | Integer
  | Float
  | String
  | IndentedString
  | Path
  | SearchPath
  | Uri
  | List
  | AttributeSet
  | Select
  | HasAttribute
  | Apply
  | Lambda
  | LetIn
  | With
  | Assert
  | If
  | Binary
  | Unary
  | Parenthesized

/** A whole file: its expression, and the comments after it on the token at its end. */
export interface File extends Span {
  readonly kind: "file"
  readonly expression: Node
  readonly eof: Token
}
