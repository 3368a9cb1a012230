/** Whether a text looks as if it had been drawn at random. */

/** Shannon's entropy of a text, in bits for each character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts.values()].reduce((bits, count) => {
    const share = count / text.length
    return bits - share * Math.log2(share)
  }, 0)
}

/** Texts that look random and are known to be no secret: identifiers and digests. */
const identifiers: readonly RegExp[] = [
  // that of a query in a dashboard of Grafana has its kind and number around it
  /^(?:\{|Q-)?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?:\}|-\d)?$/i,
  // public keys: of Minisign, of a binary cache, of a did:key, of reCAPTCHA, of CryptPad
  /^RW[QT][\w+/]{53}$|^[\w.-]+:[A-Za-z\d+/]{43}=$|^(?:did:key:)?z6Mk\w{44}$|^6L[\w-]{38}$|^\[[\w.-]+@[\w.-]+\/[\w+/=-]{40,}\]$/,
  // the public half of a login of an app at GitHub
  /^Ov23[A-Za-z\d]{16}$|^Iv1\.[\da-f]{16}$/,
  // fingerprints and identifiers of keys, revisions of Git
  /^(?:0x)?(?:[\da-f]{8}|[\da-f]{16}|[\da-f]{40})$/i,
  // digests, and what says itself what it names
  /^(?:sha\d+|md5|rad|did|urn|ipfs|magnet)[-:]/i,
  // a member of a set of Nix's
  /^[a-z][A-Za-z]*\.[a-z][A-Za-z\d]*$/,
  /^[\da-f]{2}(?::[\da-f]{2})+$/i,
  // addresses, names of hosts, versions, dates
  /^[\da-f:.]+(?:\/\d+)?$/i,
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
]

const path = /[/\\]\w+[/\\]|^\.{0,2}\//

/** What was drawn and is in base64 has slashes as a path does, and all kinds of characters. */
function isBase64(text: string): boolean {
  return (
    /^[A-Za-z\d+/]{30,}={0,2}$/.test(text) &&
    text.length > 39 &&
    /\d/.test(text) &&
    /[A-Z][A-Z\d]|[a-z][A-Z]/.test(text) &&
    entropyOf(text) > 4.3
  )
}

/** Whether a text without spaces is random enough to be a key; words and identifiers are not. */
export function looksRandom(text: string): boolean {
  if (text.length < 16 || text.length > 4096 || !/^[\x21-\x7e]+$/.test(text)) return false
  if (/^[\da-f]{32,}$/i.test(text))
    return (
      text.length !== 40 &&
      !/^[\dA-F]{32}$/.test(text) && // of OpenPGP's version 3
      /\d/.test(text) &&
      /[a-f]/i.test(text) &&
      entropyOf(text) > 2.9
    )
  if (identifiers.some((pattern) => pattern.test(text))) return false
  if (path.test(text) && !isBase64(text)) return false
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text)).length
  const digits = text.replace(/\D/g, "").length
  if (kinds < 2 || (kinds === 2 && digits < 3)) return false
  return entropyOf(text) >= (text.length < 24 ? 3.4 : 3.8) && !isWords(text)
}

/** Words joined by marks, such as the name of a host: most of it, and most of them, are words of a case. */
function isWords(text: string): boolean {
  const words = text.split(/[^A-Za-z\d]+/).filter((word) => word !== "")
  const plain = words.filter((word) => /^(?:[A-Za-z]?[a-z]+|[A-Z]+|\d{1,4})$/.test(word))
  const isMost = plain.join("").length >= text.length * 0.5
  return words.length > 1 && plain.length >= words.length * 0.7 && isMost
}
