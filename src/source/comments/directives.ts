/** Which comments speak to programs, and not to people: they say nothing where no such program reads. */

/** Words that a comment starts with which is meant for a tool, by what they are for. */
const words: Readonly<Record<string, string>> = {
  linters:
    "(?:ox|es|js|ts|style|deno-|markdown)lint(?:-\\w[\\w-]*|\\b[ \\t]*(?::|[\\w@/-]+[ \\t]*:))|jshint\\b|jscs:|biome-ignore(?:-\\w+)*\\b|noinspection\\b|NOSONAR\\b|nosemgrep\\b|no(?:sec|qa)\\b|globals?[ \\t]+\\w+[ \\t]*(?::|,|$)",
  formatters: "(?:prettier|dprint|deno-fmt|oxfmt)-ignore(?:-\\w+)*\\b|@(?:no)?(?:format|prettier)\\b",
  compilers:
    "@ts-(?:expect-error|ignore|no-?check|check)\\b|@(?:no)?flow\\b|@jsx\\w*\\b|[#@]__\\w+__|@vite-ignore\\b|webpack[A-Z]\\w*[ \\t]*:|@(?:type|satisfies|typedef|callback|template|overload|import)\\b[ \\t]*(?:\\{|\\w)",
  maps: "[#@][ \\t]*source(?:Mapping)?URL=",
  coverage: "(?:istanbul|c8|v8)[ \\t]+ignore\\b|node:coverage\\b",
  scanners: "gitleaks:allow\\b|trufflehog:ignore\\b|pragma:[ \\t]*allowlist\\b|ggignore\\b",
  spelling: "c?spell(?:-?checker)?:",
  editors: "#?(?:end)?region\\b|</?editor-fold\\b|language=|-\\*-|(?:vim?|ex):[ \\t]|@vitest-environment\\b",
}

const directive = new RegExp(`^(?:${Object.values(words).join("|")})`)

/** `/// <reference types="…" />` and its kin. */
const tripleSlash = /^\/[ \t]*<(?:reference|amd-module|amd-dependency)\b/

/** Whether a comment is one, by what stands between its marks. */
export function isDirective(value: string): boolean {
  return tripleSlash.test(value) || directive.test(value.replace(/^[\s*]+/, ""))
}
