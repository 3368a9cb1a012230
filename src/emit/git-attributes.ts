/** `.gitattributes` of the generated tree: git leaves its bytes alone, and reviews fold it up. */
import { type Emitted, textFile } from "./emitted.ts"

/** The attributes of every file. */
export function gitAttributesFile(): Emitted {
  return textFile(
    ".gitattributes",
    `# Written by nixgen. No checkout may change a byte: scripts need their ends of lines.
* -text linguist-generated
`,
  )
}
