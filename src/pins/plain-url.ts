/**
 * URLs that Nix reads as they are written (Nix manual, "nix flake": "URL-like syntax"). It takes others
 * apart and writes them anew: `a+b` becomes `a%2Bb`, and `a%2Fb` becomes `a/b`, which leads elsewhere.
 */

/** A character that stands for itself, or one that has to be encoded, encoded. */
const inPath = String.raw`(?:[\w.~:@-]|%(?!00|2[DEF]|3[0-9A]|4[0-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])[0-9A-F]{2})`
const inQuery = `(?:(?!%3F)${inPath}|[/?])`
const plain = new RegExp(
  String.raw`^(?!file://[^/])[a-z+]+://[\w.~:@%[\]-]*(?:/${inPath}*)*(?:\?(?<query>[\w.-]+=${inQuery}*(?:&[\w.-]+=${inQuery}*)*))?$`,
)

/** What Nix takes out of a query for itself. */
const ownNames = new Set([
  "allRefs",
  "dir",
  "dirtyRev",
  "dirtyShortRev",
  "exportIgnore",
  "flake",
  "keytype",
  "lastModified",
  "lfs",
  "name",
  "narHash",
  "publicKey",
  "publicKeys",
  "ref",
  "rev",
  "revCount",
  "shallow",
  "submodules",
  "type",
  "unpack",
  "url",
  "verifyCommit",
])

/** Whether Nix reads a URL as it is written: as it encodes it, the names of its query in their order. */
export function isPlainUrl(url: string): boolean {
  const found = plain.exec(url)
  if (found === null) return false
  const names = (found.groups?.["query"] ?? "")
    .split("&")
    .map((part) => part.split("=", 1)[0] ?? "")
  return names.every(
    (name, index) => !ownNames.has(name) && (index === 0 || name > (names[index - 1] ?? "")),
  )
}
