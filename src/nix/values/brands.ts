/**
 * The keys of what tells nixgen's own objects from all others. Two copies of nixgen in one project
 * have the same ones: symbols of the registry when they run, members of a global interface as types.
 */
declare global {
  interface NixgenBrands {
    /** Carries the syntax tree of an expression or a property. */
    readonly node: unique symbol
    /** Tells of what has references as its members what they are. */
    readonly takenApart: unique symbol
    /** Tells what is known of the parameter that a reference stands for. */
    readonly known: unique symbol
    /** The kind of what a `define…` function gives. */
    readonly kind: unique symbol
    /** How an option is declared. */
    readonly declares: unique symbol
    /** Marks what stands for a secret, which is no value of Nix. */
    readonly secret: unique symbol
    /** Types alone have these: what an expression stands for, and what a property defines … */
    readonly represents: unique symbol
    readonly defines: unique symbol
    /** … which of the two it is … */
    readonly form: unique symbol
    /** … what Nix makes that TypeScript has no value of … */
    readonly evaluates: unique symbol
    /** … what an option is read as that nobody may define … */
    readonly reads: unique symbol
    /** … what no option takes, but for those that take anything … */
    readonly nothing: unique symbol
    /** … that it was read … */
    readonly computed: unique symbol
    /** … that a group of options takes any expression, since other modules have more in it … */
    readonly open: unique symbol
    /** … and which options of a set an editor offers. */
    readonly offers: unique symbol
  }
}

export const brands = {
  node: Symbol.for("nixgen.node"),
  takenApart: Symbol.for("nixgen.taken-apart"),
  known: Symbol.for("nixgen.known"),
  kind: Symbol.for("nixgen.kind"),
  declares: Symbol.for("nixgen.declares"),
  secret: Symbol.for("nixgen.secret"),
} as NixgenBrands
