/** What is told to be written in place of an operator. */
import { expect, test } from "vitest"
import { operatorsOfTypeScript } from "./operators-of-typescript.ts"

test.each([
  ["??", "host.domain", "write fallback(host.domain, …)"],
  ["??=", "host.domain", "write fallback(host.domain, …)"],
  // a parameter is there, and null where it is not given
  ["??", "theme", "write ifElse(equals(theme, null), …, theme)"],
  ["??", "cfg.theme", "write ifElse(equals(cfg.theme, null), …, cfg.theme)"],
  [
    "||",
    "theme",
    "write or(theme, …) for a condition; for a default, write ifElse(equals(theme, null), …, theme)",
  ],
] as const)("%s of %s", (operator, text, want) => {
  expect(operatorsOfTypeScript[operator].hint(text)).toBe(want)
})
