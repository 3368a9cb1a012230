/** Tokens and the comments around them, as documents (Nix formatting standard, "Comments"). */
import type { Binding, Comment, Node, Token } from "../syntax/ast.ts"
import { emptyLine, group, hardLine, hardSpace, offset, text, type Doc } from "./doc.ts"
import { takeComments } from "../syntax/edges.ts"
import { isLanguage } from "./shape.ts"

/** A token between its comments. */
export function tokenDoc(token: Token): Doc {
  return around(token, token.text)
}

/** What a token stands for between the token's comments. */
export function around({ comments, trailing }: Token, content: Doc): Doc {
  if (comments.length === 0 && trailing === undefined) return content
  return [commentsDoc(comments), content, trailingDoc(trailing)]
}

/** Comments in front of something: on lines of their own, but for the language of a string. */
export function commentsDoc(comments: readonly Comment[]): Doc {
  if (comments.length === 0) return ""
  const inline = comments.length === 1 && comments.every(isLanguage)
  return [inline ? "" : hardLine, comments.map(commentDoc)]
}

/** The comment at the end of a line, and that end; nothing where there is none. */
export function trailingDoc(comment: string | undefined): Doc {
  return comment === undefined ? "" : [hardSpace, text("trailing", `# ${comment}`), hardLine]
}

function commentDoc(comment: Comment): Doc {
  switch (comment.kind) {
    case "blankLine":
      return emptyLine
    case "line":
      return [text("comment", `#${comment.text}`), hardLine]
    case "language":
      return [text("comment", `/* ${comment.language} */`), hardSpace]
    case "block":
      return [
        text("comment", comment.doc ? "/**" : "/*"),
        hardLine,
        offset(
          2,
          comment.lines.map((line) =>
            line === "" ? emptyLine : [text("comment", line), hardLine],
          ),
        ),
        text("comment", "*/"),
        hardLine,
      ]
    case "directive":
    default:
      return directiveDoc(comment)
  }
}

function directiveDoc({ action, region }: Extract<Comment, { kind: "directive" }>): Doc {
  if (action === "disable") return text("disable", "/*nixfmt:disable*/")
  if (region === undefined) return [text("comment", "/*nixfmt:enable*/"), hardLine]
  return [text("region", region), action === "end" ? "" : hardLine]
}

/** The token with the comment behind it moved in front of it. */
export function trailingFirst(token: Token): Token {
  return {
    ...token,
    comments: [...token.comments, ...lineComment(token.trailing)],
    trailing: undefined,
  }
}

/** A comment at the end of a line as one on a line of its own. */
export function lineComment(trailing: string | undefined): Comment[] {
  return trailing === undefined ? [] : [{ kind: "line", text: ` ${trailing}` }]
}

/**
 * The items of a list or set, each with the comments in front of it, and the comments at the end.
 * A language stays with its string; everything else is set apart by the separator.
 */
export function itemsDoc<T extends Node | Binding>(
  separator: Doc,
  items: readonly T[],
  end: readonly Comment[],
  print: (item: T) => Doc,
): Doc {
  const entries: Doc[] = []
  for (const item of items) {
    const [comments, bare] = takeComments(item)
    const doc = group(print(bare))
    const last = comments.at(-1)
    if (last?.kind === "language") {
      entries.push([commentsDoc(comments.slice(0, -1)), commentDoc(last), hardSpace, doc])
    } else if (comments.length > 0) entries.push(commentsDoc(comments), doc)
    else entries.push(doc)
  }
  if (end.length > 0) entries.push(commentsDoc(end))
  return entries.flatMap((entry, index) => (index === 0 ? [entry] : [separator, entry]))
}
