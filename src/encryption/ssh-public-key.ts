/** The public half of an ssh key as it stands on one line, `ssh-ed25519 AAAA… comment`. */

const type = "ssh-ed25519"
/** The type and the key, each behind its length in four bytes (RFC 4253, RFC 8709). */
const head = Buffer.concat([lengthOf(type.length), Buffer.from(type), lengthOf(32)])

/** The 32 bytes of an ed25519 key; `undefined` for a line that has none. */
export function ed25519KeyOf(line: string): Uint8Array | undefined {
  const [, base64 = ""] =
    /^ssh-ed25519 +([A-Za-z0-9+/]+={0,2})(?:[ \t][^\n\r]*)?$/.exec(line.trim()) ?? []
  const bytes = Buffer.from(base64, "base64")
  const isWhole = bytes.length === head.length + 32 && bytes.subarray(0, head.length).equals(head)
  return isWhole ? new Uint8Array(bytes.subarray(head.length)) : undefined
}

/** A key without its comment: what two lines of one key have in common. */
export function withoutComment(line: string): string {
  return line.trim().split(/\s+/).slice(0, 2).join(" ")
}

function lengthOf(count: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(count)
  return bytes
}
