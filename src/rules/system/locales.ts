/** NG215: a locale is one that there is (glibc, `localedata/SUPPORTED`). */
import type { Explanation } from "../../problems/explanation.ts"
import { nearest } from "../../problems/suggest.ts"
import type { ModelHost } from "../../model/model.ts"
import type { Finding, HostRule } from "../rule.ts"
import { type Written, mayBeDefined, membersOf, settled } from "../settled.ts"
import { localeNames } from "./locale-names.ts"

/** What there is to say of NG215. */
export const explained: Explanation = {
  title: "A locale is one that there is",
  why: "NixOS builds the locales that `i18n` names, and fails where glibc has none of that name: a language, a country and a character set, such as en_GB.UTF-8. It is an error where another name is near, and a warning where it may be newer than nixgen. Where `i18n.glibcLocales` is defined, nothing is said.",
  mend: "Write the locale as glibc has it.",
  breaks: 'config: { i18n: { defaultLocale: "en_UK.UTF-8" } }',
  close: 'config: { i18n: { defaultLocale: "en_GB.UTF-8" } }',
}

const known: ReadonlySet<string> = new Set([...localeNames, "C", "POSIX"])

export const locales: HostRule<"NG215"> = {
  code: "NG215",
  checkHost: (host) =>
    mayBeDefined(host, "i18n", "glibcLocales")
      ? []
      : localesOf(host).flatMap((locale) => unknown(locale, host)),
}

function localesOf(host: ModelHost): readonly Written[] {
  const categories = membersOf(host, "i18n", "extraLocaleSettings") ?? []
  const paths = [
    ["i18n", "defaultLocale"],
    ...categories
      .filter((name) => name !== "LANGUAGE")
      .map((name) => ["i18n", "extraLocaleSettings", name]),
  ]
  return paths.flatMap((path) => settled(host, ...path) ?? [])
}

function unknown({ value, origin }: Written, host: ModelHost): readonly Finding[] {
  if (typeof value !== "string" || isKnown(value)) return []
  const written = spelled(value)
  const near = written ?? nearest(bare(value), localeNames)
  return [
    {
      ...origin,
      host: host.name,
      severity: written === undefined ? "warning" : "error",
      message: `there is no locale ${JSON.stringify(value)}`,
      hint:
        near === undefined
          ? 'write a language, a country and a character set, such as "de_DE.UTF-8"'
          : `did you mean "${near}.UTF-8"?`,
    },
  ]
}

/** The character sets of glibc's locales, as people write them. */
const characterSet =
  /^(?:utf-?8|iso-?8859-?\d+|euc-?\w+|gb\w+|big5\w*|koi8-\w+|cp\d+|tis-?620|tcvn\w*|georgian-ps|armscii-8|rk1048|pt154)$/i

function isKnown(locale: string): boolean {
  const [, set] = /\.([^@/]*)/.exec(locale) ?? []
  return known.has(bare(locale)) && (set === undefined || characterSet.test(set))
}

/** The locale without its character set, which stands before a variant. */
function bare(locale: string): string {
  return locale.replace(/\.[^@]*/, "").replace(/\/.*$/, "")
}

const bySpelling = new Map(localeNames.map((name) => [letters(name), name]))

/** The locale that was surely meant: the same in other signs, or with the UK's domain for its country. */
function spelled(locale: string): string | undefined {
  const name = letters(bare(locale).replace(/[,:;].*$/, ""))
  return name === "enuk" ? "en_GB" : bySpelling.get(name)
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z@]/g, "")
}
