/** Which comments speak to programs, and not to people: they say nothing where no such program reads. */

/** What a comment starts with that is meant for a tool, by what the tool is for. */
const words: Readonly<Record<string, RegExp>> = {
  linters:
    /(?:(?:ox|es|js|style|deno-|markdown)lint-(?:disable|enable|env|ignore|capture|restore)[\w-]*|tslint:(?:disable|enable)[\w:-]*|jshint[ \t]+\w+:|jscs:\w+|biome-ignore(?:-\w+)*|noinspection|NOSONAR|nosemgrep|nosec|noqa)(?![\w-])|(?:es|ox)lint[ \t]+[\w@/-]+[ \t]*:|globals?[ \t]+\w+[ \t]*:/,
  formatters:
    /(?:prettier|dprint|deno-fmt|oxfmt)-ignore(?:-\w+)*(?![\w-])|@(?:no)?(?:format|prettier)\b/,
  compilers:
    /@ts-(?:expect-error|ignore|nocheck|check)\b|@(?:no)?flow\b|@jsx\w*\b|[#@]__\w+__|@vite-ignore\b|webpack[A-Z]\w*[ \t]*:/,
  maps: /[#@][ \t]*source(?:Mapping)?URL=/,
  coverage: /(?:istanbul|c8|v8)[ \t]+ignore\b|node:coverage\b/,
  scanners: /gitleaks:allow\b|trufflehog:ignore\b|pragma:[ \t]*allowlist\b|ggignore\b/,
  spelling: /c?spell(?:-?checker)?:/i,
  editors:
    /#(?:end)?region\b|<\/?editor-fold\b|language=|-\*-|vim?:[ \t]*(?:set?[ \t]|\w+=)|@vitest-environment\b/,
}

const directive = new RegExp(
  `^(?:${Object.values(words)
    .map(({ source }) => source)
    .join("|")})`,
  "i",
)

/** `/// <reference types="…" />` and its kin; `//region`, which is a word where a space is before it. */
const attached = /^(?:\/[ \t]*<(?:reference|amd-module|amd-dependency)\b|(?:end)?region\b)/

/** Whether a comment is one, by what stands between its marks. */
export function isDirective(value: string): boolean {
  return attached.test(value) || directive.test(value.replace(/^[\s*]+/, ""))
}
