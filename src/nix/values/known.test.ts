/** Expressions, and what is known of them. */
import { expect, test } from "vitest"
import type { Node } from "../syntax/ast.ts"
import { identifier, select, text } from "../syntax/construct.ts"
import { knownValue } from "./known.ts"
import { parseNix } from "../syntax/parse.ts"
import { reference } from "./references.ts"
import { nodeOf } from "./values.ts"
import { str } from "./templates.ts"

const given: Readonly<Record<string, unknown>> = {
  device: "/dev/sda",
  disks: { first: "/dev/sdb" },
  other: reference(identifier("host")),
  inner: str`/dev/${"sdc"}`,
}

const lookup = ({ name }: { readonly name: { readonly text: string } }) => given[name.text]
const parsed = (source: string): Node => parseNix(source).expression
const variable = reference(identifier("device"))

test.each<[string, Node | undefined, unknown]>([
  ["a variable", identifier("device"), "/dev/sda"],
  ["a variable of no known value", identifier("size"), undefined],
  ["a variable that is an expression", parsed("other"), given["other"]],
  ["an attribute", select(identifier("disks"), ["first"]), "/dev/sdb"],
  ["an attribute that is not there", parsed("disks.second"), undefined],
  ["an attribute of JavaScript's own", parsed("disks.toString"), undefined],
  ["an attribute of something else than a set", parsed("device.length"), undefined],
  ["an attribute with a fallback", parsed("disks.first or null"), undefined],
  ["literals", parsed("42"), 42],
  ["null", parsed("null"), null],
  ["a text", parsed('"a\\n\\${b}"'), "a\n${b}"],
  ["a text around a variable", nodeOf(str`${variable}-part1`), "/dev/sda-part1"],
  ["a text around a text", parsed('"${inner}/x"'), "/dev/sdc/x"],
  ["a text around what is not known", parsed('"${device}-${size}"'), undefined],
  ["a text around a set", parsed('"${disks}"'), undefined],
  [
    "a text of several lines",
    parsed("''\n  mount ''${device}\n    ${device}\n''"),
    "mount ${device}\n  /dev/sda\n",
  ],
  ["a text of several lines with escapes", parsed("''\n  a '''b''' ''\\t\n  c''"), "a ''b'' \t\nc"],
  ["a sum of texts", parsed('device + "-part" + "1"'), "/dev/sda-part1"],
  ["a sum with what is no text", parsed('device + "-part" + 1'), undefined],
  ["a sum that may be a path", parsed('./. + "/x"'), undefined],
  ["a sum of numbers", parsed("1 + 2"), undefined],
  ["what has to be evaluated", parsed("lib.toUpper device"), undefined],
])("%s", (_, node, want) => {
  expect(node && knownValue(node, lookup)).toBe(want)
})

test.each(["a\n  b\n", "''${x}'' \\ $\n$${y}\n", "one line", '"\t"\n\n  x', "tab\tand ''' \n end"])(
  "a text is known as it was written: %j",
  (value) => {
    expect(knownValue(text(value), lookup)).toBe(value)
  },
)
