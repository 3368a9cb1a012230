import { isIP } from "node:net"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { effort } from "../../test/support/effort.ts"
import { ipv6Pattern, namePattern, routeTo, targetHostSchema } from "./target-host.ts"
import { wordSchema } from "./words.ts"

test.each([
  ["web", "web"],
  ["web.example.org", "web.example.org"],
  ["web.example.org.", "web.example.org."],
  ["WEB-1.example.org", "WEB-1.example.org"],
  ["my_alias", "my_alias"],
  ["_alias", "_alias"],
  ["3com.example.org", "3com.example.org"],
  ["1.2.3.4.example.org", "1.2.3.4.example.org"],
  ["rack.2", "rack.2"],
  ["rack-1.2.3", "rack-1.2.3"],
  ["example.0x7f", "example.0x7f"],
  ["xn--bcher-kva.example", "xn--bcher-kva.example"],
  [`${"a".repeat(63)}.example.org`, `${"a".repeat(63)}.example.org`],
  ["192.0.2.1", "192.0.2.1"],
  ["::1", "::1"],
  ["[::1]", "::1"],
  ["0:0:0:0:0:0:0:1", "::1"],
  ["2001:DB8:0::0001", "2001:db8::1"],
  ["[2001:db8::1]", "2001:db8::1"],
  ["fe80::1%eth0", "fe80::1%eth0"],
  ["FE80::0001%eth0.10", "fe80::1%eth0.10"],
  ["[fe80::1%eth0]", "fe80::1%eth0"],
  ["fe80::1%25eth0", "fe80::1%eth0"],
  ["fe80::1%25", "fe80::1%25"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["::FFFF:C000:201", "192.0.2.1"],
])("%j is the target host %j", (text, want) => {
  expect(targetHostSchema.parse(text)).toBe(want)
})

test.each<[string, RegExp, RegExp?]>([
  ["-oProxyCommand=touch /tmp/x", /would be an option of ssh/, /~\/\.ssh\/config/],
  ["--", /would be an option/],
  ["user@h", /is a login/, /deploy\.user: \{ targetHost: "h", user: "user" \}/],
  ["a b@h", /is a login/],
  ["h:22", /has a port/, /deploy\.port: \{ targetHost: "h", port: 22 \}/],
  ["[::1]:22", /has a port/, /targetHost: "\[::1\]", port: 22/],
  ["192.0.2.1:22", /has a port/, /port: 22/],
  ["ssh://h", /is a URL/, /targetHost: "h"/],
  ["ssh://root@h:22/x", /is a URL/, /targetHost: "h"/],
  ["192.0.2.256", /is no IPv4 address/],
  ["192.0.2", /is no IPv4 address/],
  ["010.0.0.1", /is no IPv4 address/, /without zeros/],
  ["12345", /is no IPv4 address/],
  ["1.2.3.4.5", /is no IPv4 address/],
  ["0x7f.1", /received/],
  ["l92.0.2.1", /received/],
  ["192.o.2.1", /received/],
  ["::1%", /is no IPv6 address/, /fe80::1%eth0/],
  ["::1%-oX", /is no IPv6 address/],
  ["::1%a b", /is no IPv6 address/],
  ["1::2::3", /is no IPv6 address/],
  ["[1::2::3]", /is no IPv6 address/],
  ["[192.0.2.1]", /received/],
  ["[web]", /received/],
  ["[::1", /is no IPv6 address/],
  ["", /received ""/],
  [" ", /received/],
  ["a b", /received "a b"/],
  ["web ", /received/],
  ["web\n", /received "web\\n"/],
  ["a\u001b[2J", /received "a\\u001b\[2J"/],
  ["a\u0000", /received/],
  ["*", /received/],
  ["web*", /received/],
  ["!web", /received/],
  ["a..b", /received/],
  [".a", /received/],
  ["a-.b", /received/],
  ["-", /option/],
  ["web-", /received/],
  ["%h", /received/],
  ["web%eth0", /received/],
  ["a,b", /received/],
  ["a/b", /received/],
  ['"a"', /received/],
  ["'a'", /received/],
  ["$(x)", /received/],
  ["`x`", /received/],
  ["a;b", /received/],
  ["bücher.example", /received/, /ssh takes it as "xn--bcher-kva\.example"/],
  ["a".repeat(64), /received/],
  [`${"a.".repeat(130)}b`, /received ".{61}"$/],
])("%j is none", (text, message, hint = /|/) => {
  const [issue] = targetHostSchema.safeParse(text).error?.issues ?? []
  expect(issue?.message).toMatch(
    /^expected a host name, an alias of ~\/\.ssh\/config, or an IP address/,
  )
  expect(issue?.message).toMatch(message)
  expect(issue?.code === "custom" ? String(issue.params?.["hint"]) : "").toMatch(hint)
})

test("whatever is a target host is one word to every program, and the scripts take it too", () => {
  const character = fc.constantFrom(...Array.from("aZ09._-:%[]@/ $`'\"\\\n\u001bü1f2"))
  const text = fc.oneof(fc.string({ unit: character, maxLength: 12 }), fc.ipV4(), fc.ipV6())
  const script = new RegExp(`^(?:${namePattern}|${ipv6Pattern})$`)
  const all = { seed: 9, numRuns: effort(2000, 200_000) }
  fc.assert(
    fc.property(text, (given) => {
      const { data: host } = targetHostSchema.safeParse(given)
      const isKept = host === undefined ? isIP(given) === 0 : targetHostSchema.parse(host) === host
      expect([given, isKept, host === undefined || script.test(host)]).toEqual([given, true, true])
    }),
    all,
  )
})

test.each([
  ["web", undefined, { host: "web", options: [] }],
  ["192.0.2.1", 2222, { host: "192.0.2.1", options: ["-p", "2222"] }],
  ["2001:db8::1", undefined, { host: "name", options: ["-o", "HostName=2001:db8::1"] }],
  ["fe80::1%eth0", 22, { host: "name", options: ["-p", "22", "-o", "HostName=fe80::1%%eth0"] }],
])("%s at port %s is told to ssh and Nix alike", (targetHost, port, want) => {
  expect(routeTo("name", targetHost, port)).toEqual(want)
})

test.each(["root", "_svc", "a.b-c", "9", "rack-a", "A1"])("%j is a word", (text) => {
  expect(wordSchema.safeParse(text).success).toBe(true)
})

test.each(["", "-l", ".a", "a b", "a@b", "a\n", "$x", "ü", "a/b", "a:b", '" ]', "\u001b[2J"])(
  "%j is no word",
  (text) => {
    expect(wordSchema.safeParse(text).success).toBe(false)
  },
)
