/** Text files as a checkout may have them: git can turn the ends of lines into those of Windows. */

/** A content, and the same with either end of lines where it is text. */
export function withEitherLineEnd(content: Uint8Array): readonly Uint8Array[] {
  // as git tells text from everything else
  if (content.includes(0) || !content.includes(lineFeed)) return [content]
  const text = Buffer.from(content).toString("latin1")
  const plain = text.replaceAll("\r\n", "\n")
  const versions = [plain, plain.replaceAll("\n", "\r\n")].map((each) =>
    Buffer.from(each, "latin1"),
  )
  return [content, ...versions]
}

const lineFeed = 10
