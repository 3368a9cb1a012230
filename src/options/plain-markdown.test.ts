import { expect, test } from "vitest"
import { plainMarkdown } from "./plain-markdown.ts"

test.each([
  [
    "See {option}`services.nginx.enable` and {manpage}`nginx(8)`.",
    "See `services.nginx.enable` and `nginx(8)`.",
  ],
  ["Before.\n\n::: {.note}\nNote.\n:::\n\nAfter.\n", "Before.\n\nNote.\n\nAfter."],
  ["See [](#opt-services.nginx.enable).", "See `services.nginx.enable`."],
  ["A [link](https://example.org) and `code`.", "A [link](https://example.org) and `code`."],
])("%j", (text, plain) => {
  expect(plainMarkdown(text)).toBe(plain)
})
