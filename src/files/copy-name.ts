/**
 * The name that a file of the user's is copied to: one that is a path in Nix as it stands, and that
 * the Nix store takes, whatever the file itself is called.
 */
import { createHash } from "node:crypto"
import { extname } from "node:path"

/** The store takes 211 characters, of which what is made of the file wants some. */
const longest = 128

/**
 * The file's own name where it can be. Spaces become hyphens, accents and a dot in front are dropped;
 * where more than that has to go, a few digits tell it from other names of which the same is left.
 */
export function copyName(name: string): string {
  const composed = name.normalize("NFC")
  const plain = composed
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/^\.(?=[a-zA-Z0-9])/, "")
    .replaceAll(" ", "-")
  if (isStoreName(plain) && plain.length <= longest) return plain
  return withDigits(plain, composed)
}

/** Nix keeps names that end in `.drv` for derivations, and refuses a file by such a name. */
function isStoreName(name: string): boolean {
  return /^[a-zA-Z0-9_+-][a-zA-Z0-9._+-]*$/.test(name) && !name.endsWith(".drv")
}

function withDigits(plain: string, name: string): string {
  const extension = /^\.(?!drv$)[a-zA-Z0-9]{1,16}$/.exec(extname(plain))?.[0] ?? ""
  const stem = extension === "" ? plain : plain.slice(0, -extension.length)
  const left = stem
    .replace(/(?:[^a-zA-Z0-9._+]|-)+/g, "-")
    .replace(/^[.-]+|[.-]+$/g, "")
    .slice(0, longest / 2)
  const digits = createHash("sha256").update(name).digest("hex").slice(0, 8)
  return `${left === "" ? "file" : left}-${digits}${extension}`
}
