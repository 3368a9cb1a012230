/** What a drawing of disks is made of: blocks with words, and blocks in them. */

/** What a block stands for, which decides its colour. */
export type BlockKind = "group" | "part" | "encrypted" | "system" | "swap" | "member" | "memory"

/** What a line of a block says, which decides how it is set. */
export type LineRole = "name" | "size" | "plain" | "mount"

/** A line of a block's words. */
export interface Line {
  readonly role: LineRole
  readonly text: string
}

/** A device, with what it holds. */
export interface Block {
  readonly kind: BlockKind
  readonly lines: readonly Line[]
  readonly children: readonly Block[]
  /** Whether what it holds lies side by side on it, and not in one another. */
  readonly isDivided: boolean
  /** How much of what it lies on it takes, among those beside it: bytes, or `"rest"`. */
  readonly share?: number | "rest" | undefined
}
