/** Findings of several hosts, and how often each is told. */
import { expect, test } from "vitest"
import type { Finding } from "./rule.ts"
import { toldOnce } from "./shared.ts"

const place = { file: "/fleet/layout.ts", line: 3 }

function finding(host: string | undefined, message: string, path = ["a"]): Finding {
  return { place, path, message, ...(host === undefined ? {} : { host }) }
}

test.each<[string, readonly Finding[], readonly (string | undefined)[]]>([
  ["of one host", [finding("web", "x")], [undefined]],
  ["of two hosts", [finding("a", "x"), finding("b", "x")], ["So it is in 2 hosts: a, b."]],
  [
    "of many",
    Array.from({ length: 500 }, (_, index) => finding(`host-${index}`, "x")),
    ["So it is in 500 hosts: host-0, host-1, host-2 and 497 more."],
  ],
  [
    "that are others in each host",
    [finding("a", "no Berlinn"), finding("b", "no Tokio"), finding("c", "no Tokio")],
    ["So it is in a.", "So it is in 2 hosts: b, c."],
  ],
  [
    "that name their hosts",
    [finding("web", "web is a host"), finding("web-1", "web-1 is a host")],
    ["So it is in 2 hosts: web, web-1."],
  ],
  [
    "that are others in each of very many",
    Array.from({ length: 50 }, (_, index) => finding(`host-${index}`, `x${index}`)),
    [
      ...Array.from({ length: 9 }, (_, index) => `So it is in host-${index}.`),
      "So it is in host-9.\nSomething else is wrong there in host-10, host-11, host-12 and 37 more.",
    ],
  ],
  ["two of one host", [finding("a", "x"), finding("a", "y")], [undefined, undefined]],
  ["the same of one host", [finding("a", "x"), finding("a", "x")], [undefined]],
  [
    "two of each of two hosts",
    [finding("a", "x"), finding("a", "y"), finding("b", "x"), finding("b", "y")],
    ["So it is in 2 hosts: a, b.", "So it is in 2 hosts: a, b."],
  ],
  ["at two places", [finding("a", "x", ["a"]), finding("b", "x", ["b"])], [undefined, undefined]],
  ["of the fleet", [finding(undefined, "x"), finding(undefined, "x")], [undefined, undefined]],
])("findings %s", (_, findings, want) => {
  expect(toldOnce(findings).map(({ detail }) => detail)).toEqual(want)
})
