/** Text as a part of a URL that Nix reads, which takes fewer characters than browsers do. */

/** The text with everything percent-encoded but letters, digits, and `-`, `.`, `_`, `~`. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
