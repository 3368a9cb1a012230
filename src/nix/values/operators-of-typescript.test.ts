/** What is told to be written in place of an operator. */
import { expect, test } from "vitest"
import { operatorsOfTypeScript } from "./operators-of-typescript.ts"

test.each([
  ["??", "host.domain", false, "write fallback(host.domain, …)"],
  ["??=", "host.domain", false, "write fallback(host.domain, …)"],
  // a parameter is there, and null where it is not given
  ["??", "theme", true, "write ifElse(equals(theme, null), …, theme)"],
  ["??", "cfg.theme", true, "write ifElse(equals(cfg.theme, null), …, cfg.theme)"],
  ["??", "place.folder", true, "write ifElse(equals(place.folder, null), …, place.folder)"],
  // what a record has by a name is no parameter
  ["??", "cfg.texts.a", false, "write fallback(cfg.texts.a, …)"],
  [
    "??",
    "config.time.timeZone",
    false,
    "write ifElse(equals(config.time.timeZone, null), …, config.time.timeZone)",
  ],
  ["String", "cfg.port", true, "write builtins.toString(cfg.port)"],
  [
    "||",
    "theme",
    true,
    "write or(theme, …) for a condition; for a default, write ifElse(equals(theme, null), …, theme)",
  ],
] as const)("%s of %s", (operator, text, isParameter, want) => {
  expect(operatorsOfTypeScript[operator].hint(text, isParameter)).toBe(want)
})
