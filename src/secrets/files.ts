/** Files that are taken along: by their names and by what is in them. */
import { readFileSync, readdirSync, statSync } from "node:fs"
import { basename, extname, join } from "node:path"
import { parseNix } from "../nix/syntax/parse.ts"
import { type Place, lineAndColumn } from "../problems/problem.ts"
import { secretInColumns } from "./columns.ts"
import { textsOf } from "./expressions.ts"
import { shapeIn } from "./shapes.ts"
import { secretInText } from "./text.ts"
import { secretIn } from "./written.ts"

/** A secret in a file, or in one of a folder, and where in it that is known to stand. */
export interface FileSecret {
  readonly what: string
  readonly place: Place
}

/** What is secret in a text, and where it starts, if that is known. */
interface Found {
  readonly what: string
  readonly start?: number | undefined
}

/** Names that only files with secrets have. */
const secretNames =
  /^(?:id_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:_\w+)?|ssh_host_\w+_key|\.env(?:\.(?!example$|sample$|template$|dist$|schema$)\w+)*|\.netrc|_netrc|\.pgpass|\.htpasswd|master\.key|wg-?private\.?key|(?:chap|pap|ipsec)[.-]secrets|\.git-credentials|\.vault[-_]pass(?:word)?|vault[-_]pass(?:word)?\.txt|(?:passwords?|passphrases?|secrets?|tokens?|api[-_]?keys?|private[-_]?keys?)(?:\.(?:txt|key|env|conf|ini))?)$/i

/** Containers of keys, which nobody can look into. */
const keyStores = /\.(?:p12|pfx|jks|keystore|kdbx?|keytab|ppk|p8|pkcs12|agekey)$/i

/** What is no secret whatever its name: public, or encrypted. */
const harmless =
  /^(?:-----BEGIN (?:CERTIFICATE|TRUSTED CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY|PGP PUBLIC KEY BLOCK|PGP MESSAGE|AGE ENCRYPTED FILE|DH PARAMETERS|EC PARAMETERS|X509 CRL)|age-encryption\.org|ssh-|ecdsa-|sk-|\$ANSIBLE_VAULT|Salted__|LUKS)|"?sops"?:|ENC\[AES256/m

/** Programs in languages where only what is in quotes is a text: `Password []byte`, `token: Option<String>`. */
const programs = /\.(?:[cm]?[jt]sx?|go|rs|py|rb|lua|tf|hcl|[ch](?:c|pp|xx)?|java|kt|swift|zig|hs)$/
const unquotedLine = /^[^"'`\n]+$/gm

/** From so many bytes on, a file is no text that somebody wrote. */
const large = 4 * 1024 * 1024

/** What is secret in a file or folder of the user's; nothing where it cannot be read. */
export function secretInFile(source: string): FileSecret | undefined {
  try {
    const stat = statSync(source)
    if (stat.isDirectory()) return firstIn(source)
    if (!stat.isFile()) return undefined
    const content = stat.size > large ? Buffer.alloc(0) : readFileSync(source)
    if (isBinaryKey(content)) return { what: "a private key", place: { file: source } }
    const text = textOf(content)
    const found = foundIn(source, text)
    if (found === undefined) return undefined
    const { what, start } = found
    const at = start === undefined ? {} : lineAndColumn(text, start)
    return { what, place: { file: source, ...at } }
  } catch {
    return undefined // that it cannot be read is a problem of its own
  }
}

/**
 * A private key in DER, of PKCS #8, RSA or an elliptic curve: one sequence, in which a version is first and
 * then what none but them has there (RFC 5958, 8017, 5915).
 */
function isBinaryKey(content: Buffer): boolean {
  const [tag, length = 0] = content
  const start = length < 0x80 ? 2 : 2 + (length & 0x7f)
  if (tag !== 0x30 || start > 4 || content.length < 40) return false
  const size = start === 2 ? length : content.readUIntBE(2, start - 2)
  const inside = content.toString("hex", start, start + 4)
  // what follows the algorithm is the key: in a request for a time stamp, a number does
  const following = content[start + 5 + (content[start + 4] ?? 0)]
  const isKey = /^02010[01]30$/.test(inside)
    ? following === 0x04
    : /^0201(?:0002|0104)$/.test(inside)
  return start + size === content.length && isKey
}

/** UTF-8, but for what says that it is UTF-16, as editors of Windows write. */
function textOf(content: Buffer): string {
  const [first, second] = content
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(content)
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(content)
  return content.toString("utf8")
}

function firstIn(folder: string): FileSecret | undefined {
  const entries = readdirSync(folder, { withFileTypes: true })
  for (const entry of entries.filter((each) => each.isFile() || each.isDirectory())) {
    const found = secretInFile(join(folder, entry.name))
    if (found !== undefined) return found
  }
  return undefined
}

function foundIn(source: string, text: string): Found | undefined {
  const name = basename(source)
  const shape = shapeIn(text)
  if (shape !== undefined) return { what: shape }
  if (harmless.test(text) || text.trim() === "") return undefined
  if (keyStores.test(name)) return { what: "a container of keys" }
  if (secretNames.test(name) || extname(name) === ".key") return { what: "a secret, by its name" }
  // pictures and programs have every word in them somewhere
  if (text.includes("\0")) return undefined
  if (extname(name) === ".nix") return secretInModule(text)
  if (/\.[ct]sv$/i.test(name)) return secretInColumns(text) ?? inText(text)
  return inText(programs.test(name) ? text.replace(unquotedLine, "") : text)
}

function inText(text: string): Found | undefined {
  const what = secretInText(text)
  return what === undefined ? undefined : { what }
}

/** What a module says about an option that it declares, and defines nothing by. */
const documents = new Set(["description", "example", "defaultText", "literalExpression"])

function secretInModule(text: string): Found | undefined {
  try {
    for (const each of textsOf(parseNix(text).expression, [])) {
      if (each.names.some((name) => documents.has(name))) continue
      const what = secretIn(each.text, each.names)
      if (what !== undefined) return { what, start: each.start }
    }
    return undefined
  } catch {
    return inText(text) // that it is not Nix is a problem of its own
  }
}
