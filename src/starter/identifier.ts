/** Names of files as names of constants. */

/** What cannot name a constant of a module (ECMAScript, 12.7.2 "Keywords and Reserved Words"). */
const reserved = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval
   export extends false finally for function if implements import in instanceof interface let new
   null package private protected public return static super switch this throw true try typeof var
   void while with yield`.split(/\s+/),
)

/** `node-exporter` as `nodeExporter`; a name that would be none gets an underscore. */
export function identifier(name: string): string {
  const [first = "", ...rest] = name.split(/[^\p{ID_Continue}]+/u).filter(Boolean)
  const joined = first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")
  return /^\d/.test(joined) || isReserved(joined) ? `_${joined}` : joined
}

/** Whether TypeScript has the word for itself. */
export function isReserved(word: string): boolean {
  return reserved.has(word)
}
