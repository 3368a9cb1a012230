/** The operators of Nix, strongest last, as the Nix manual lists them ("Operators"). */

export type Associativity = "left" | "right" | "none"

/** How strongly an operator binds, and to which side. */
export interface Operator {
  readonly precedence: number
  readonly associativity: Associativity
}

/** The operators between two expressions. `?` is one of them, but its right side is a path. */
export const binaryOperators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ["<|", { precedence: 1, associativity: "right" }],
  ["|>", { precedence: 1, associativity: "left" }],
  ["->", { precedence: 2, associativity: "right" }],
  ["||", { precedence: 3, associativity: "left" }],
  ["&&", { precedence: 4, associativity: "left" }],
  ["==", { precedence: 5, associativity: "none" }],
  ["!=", { precedence: 5, associativity: "none" }],
  ["<", { precedence: 6, associativity: "none" }],
  [">", { precedence: 6, associativity: "none" }],
  ["<=", { precedence: 6, associativity: "none" }],
  [">=", { precedence: 6, associativity: "none" }],
  ["//", { precedence: 7, associativity: "right" }],
  ["+", { precedence: 9, associativity: "left" }],
  ["-", { precedence: 9, associativity: "left" }],
  ["*", { precedence: 10, associativity: "left" }],
  ["/", { precedence: 10, associativity: "left" }],
  ["++", { precedence: 11, associativity: "right" }],
])

/** How strongly what is no binary operator binds. */
export const precedence = {
  /** `x: …`, `let`, `if`, `with`, `assert`: they reach as far as they can. */
  function: 0,
  /** The weakest binary operator. */
  operator: 1,
  /** `!a` */
  not: 8,
  /** `a ? b` */
  hasAttribute: 12,
  /** `-a` */
  negate: 13,
  /** `f a` */
  apply: 14,
  /** What can stand in a list without parentheses. */
  term: 15,
} as const
