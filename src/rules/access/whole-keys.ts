/** NG612: public keys of ssh are whole. */
import { isDummyKey } from "../../encryption/dummy-keys.ts"
import { keyLineOf } from "../../encryption/public-key-line.ts"
import { mistakeInKey } from "../../encryption/public-key-mistakes.ts"
import { mark } from "../../fleet/placeholder.ts"
import type { ModelHost } from "../../model/model.ts"
import { enumerate, enumerateFirst } from "../../problems/enumerate.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Origin } from "../../problems/problem.ts"
import { remembered } from "../../remembered.ts"
import { ownOrigin } from "../network/links.ts"
import type { Finding, HostRule } from "../rule.ts"
import { type KeyOwner, publicKeysOf } from "./public-keys.ts"
import { type Group, groupedBy } from "../../grouped.ts"

/** What there is to say of NG612. */
export const explained: Explanation = {
  title: "Public keys of ssh are whole",
  why: "A key that was copied without its end, with a line break or a letter of something else in it, or behind another type than its own, is no key. sshd and ssh pass over such a line without a word: nobody gets in by it, and no machine is known by it. Nothing is said of dummies, such as `ssh-ed25519 AAAA admin`.",
  mend: "Copy the line anew from the .pub file, whole.",
  breaks: `config: {
  users: {
    users: {
      root: {
        openssh: {
          authorizedKeys: {
            keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMww2zNrPgg19BnF8iDsHs/uhe9Rm+2GMF+Pvt0Jn admin"],
          },
        },
      },
    },
  },
},`,
  close: `config: {
  users: {
    users: {
      root: {
        openssh: {
          authorizedKeys: {
            keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMww2zNrPgg19BnF8iDsHs/uhe9Rm+2GMF+Pvt0JnpSa admin"],
          },
        },
      },
    },
  },
},`,
}

export const wholeKeys: HostRule<"NG612"> = {
  code: "NG612",
  checkHost: (host) => {
    const found = publicKeysOf(host).flatMap(({ text, origin, owner }): readonly Broken[] => {
      const mistake = mistakeInLines(text)
      if (mistake === undefined) return []
      return [{ text, mistake, owner, origin: ownOrigin(host, origin, text) }]
    })
    return Array.from(groupedBy(found, ({ text }) => text).values(), (same) => told(host, same))
  },
}

/** A key that is not whole. */
interface Broken {
  readonly text: string
  readonly mistake: string
  readonly owner: KeyOwner
  readonly origin: Origin
}

/** One for all that have the same key: it is one line to mend. */
function told(host: ModelHost, same: Group<Broken>): Finding {
  const [first] = same
  const names = [...new Set(same.map(({ owner }) => owner.name))]
  const owners = names.length > 3 ? enumerateFirst(names, 3) : enumerate(names)
  return {
    ...first.origin,
    alsoAt: same.map(({ origin }) => origin),
    host: host.name,
    message: `the key of ${owners} ${first.mistake}`,
    detail: first.owner.isMachine
      ? "ssh passes over such a line without a word, and does not know the machine by it."
      : "sshd passes over such a line without a word, and lets nobody in by it.",
    hint: "copy the line anew from the .pub file, whole",
  }
}

/** What is wrong with the first key that is not whole, of a text of one line or several: many hosts have the same. */
const mistakeInLines = remembered((text: string): string | undefined => {
  if (text.includes(mark)) return undefined
  const lines = text.split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    const key = keyLineOf(line)
    const mistake = key && mistakeInLine(key.type, key.rest, lines.slice(index + 1).join("\n"))
    if (mistake !== undefined) return mistake
  }
  return undefined
})

function mistakeInLine(type: string, rest: string, later: string): string | undefined {
  const [base64 = "", ...words] = rest.split(/\s+/)
  const mistake = mistakeInKey(type, base64)
  if (mistake === undefined) return undefined
  if (isWholeWith(type, base64, words)) return "has a blank in it"
  if (isWholeWith(type, [base64, ...words].join(""), later.trim().split(/\s+/)))
    return "has a line break in it"
  return isDummyKey(base64) ? undefined : mistake
}

/** How many pieces a key may be in. */
const pieces = 8

/** A last word that is shorter may be a comment, which makes a key whole that lacks as many characters. */
const shortestEnd = 12

/** Whether a key is whole with some of the words that follow it. */
function isWholeWith(type: string, base64: string, words: readonly string[]): boolean {
  return words.slice(0, pieces).some((_, index) => {
    const more = words.slice(0, index + 1).join("")
    const isComment = index === words.length - 1 && more.length < shortestEnd
    return !isComment && mistakeInKey(type, base64 + more) === undefined
  })
}
