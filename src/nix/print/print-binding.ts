/** Attribute paths, bindings, lists and sets (Nix formatting standard, "Bindings"). */
import type {
  Attribute,
  AttributeName,
  AttributeSet,
  Binding,
  Definition,
  Inherit,
  List,
} from "../syntax/ast.ts"
import { group, hardLine, hardSpace, join, line, lineBreak, nest, node, type Doc } from "./doc.ts"
import { around, commentsDoc, itemsDoc, tokenDoc, trailingDoc } from "./print-comments.ts"
import { dynamicNameDoc, stringDoc } from "./print-string.ts"
import { hasComments } from "./shape.ts"
import { linesOf } from "../syntax/string-lines.ts"

/** A path of attributes: `a.b.c`. */
export function attributePathDoc(path: readonly Attribute[]): Doc {
  return path.map(({ dot, name }) => [dot === undefined ? "" : tokenDoc(dot), nameDoc(name)])
}

function nameDoc(name: AttributeName): Doc {
  if (name.kind === "identifier") return tokenDoc(name.name)
  if (name.kind === "interpolation") return dynamicNameDoc(name)
  return around(name.quote, stringDoc(linesOf(name)))
}

/** A binding of a set or a `let`, with the semicolon that ends it. */
export function bindingDoc(binding: Binding): Doc {
  return binding.kind === "inherit" ? inheritDoc(binding) : definitionDoc(binding)
}

/** `path = value;`. A path of many or dynamic names may have its value on a line of its own. */
function definitionDoc({ path, equals, value, semicolon }: Definition): Doc {
  const short = path.length <= 4 && path.every(({ name }) => name.kind === "identifier")
  const assigned = short
    ? node(value, "value")
    : [lineBreak, group(node(value, "value"), "priority")]
  return group([
    attributePathDoc(path),
    nest([hardSpace, tokenDoc(equals), assigned]),
    tokenDoc(semicolon),
  ])
}

/** `inherit (from) names;`: on one line only if it was, and if the names are few. */
function inheritDoc({ inherit, from, names, semicolon }: Inherit): Doc {
  const short = inherit.line === semicolon.line && names.length < 4
  const separator = short ? line : hardLine
  const listed = [
    join(separator, names.map(nameDoc)),
    short ? lineBreak : hardLine,
    tokenDoc(semicolon),
  ]
  if (from === undefined) return group([tokenDoc(inherit), separator, nest(listed)])
  const source = group([line, node(from)])
  return group([tokenDoc(inherit), nest([source, separator, listed])])
}

/** A list. `separator` is what stands between items, and within the brackets where it fits. */
export function listDoc({ open, items, close }: List, separator: Doc): Doc {
  const broken = open.line !== close.line
  if (items.length === 0 && close.comments.length === 0 && open.trailing === undefined) {
    return [
      commentsDoc(open.comments),
      "[",
      broken ? hardLine : hardSpace,
      around({ ...close, comments: [] }, "]"),
    ]
  }
  const onlyComments = items.length === 0
  const inside = broken || onlyComments ? hardLine : line
  const content = itemsDoc(separator, items, close.comments, (item) => node(item))
  return [
    commentsDoc(open.comments),
    "[",
    inside,
    nest([trailingDoc(open.trailing), content]),
    inside,
    "]",
    trailingDoc(close.trailing),
  ]
}

/** An attribute set; a wide one is expanded even around a single binding. */
export function attributeSetDoc(
  { keyword, open, bindings, close }: AttributeSet,
  wide: boolean,
): Doc {
  const before: Doc = keyword === undefined ? "" : [tokenDoc(keyword), hardSpace]
  const broken = open.line !== close.line
  if (bindings.length === 0 && close.comments.length === 0 && !hasComments(open)) {
    return [before, "{", broken ? hardLine : hardSpace, "}", trailingDoc(close.trailing)]
  }
  const filled = bindings.length > 0 || close.comments.length > 0
  const inside = broken || (wide && filled) ? hardLine : line
  const content = itemsDoc(hardLine, bindings, close.comments, bindingDoc)
  return [
    before,
    commentsDoc(open.comments),
    "{",
    inside,
    nest([trailingDoc(open.trailing), content]),
    inside,
    "}",
    trailingDoc(close.trailing),
  ]
}
