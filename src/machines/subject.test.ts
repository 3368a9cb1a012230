/** Which words of a text are a machine's own. */
import { expect, test } from "vitest"
import { machineSubject } from "./subject.ts"

const web = { name: "web", deploy: { targetHost: "web.example.org" } }
const hash = "0123456789abcdfghijklmnpqrsvwxyz"

test.each<[string, Parameters<typeof machineSubject>[0], string, readonly string[]]>([
  ["its name and address", web, "no route to host", ["web", "web.example.org"]],
  ["its name where it has no address", { name: "web" }, "", ["web"]],
  [
    "the address that its name leads to",
    web,
    "Connection closed by 192.0.2.7 port 22",
    ["web", "web.example.org", "192.0.2.7"],
  ],
  ["one of IPv6", { name: "web" }, "(connect to fe80::1%eth0: gone)", ["web", "fe80::1%eth0"]],
  [
    "where its store has what it builds, but not what that is called",
    { name: "web" },
    `cannot build '/nix/store/${hash}-nixos-system-web.drv'`,
    ["web", `/nix/store/${hash}`],
  ],
  ["no version, time or port", { name: "web" }, "1.2.3 at 12:30 port 22: error 5", ["web"]],
])("%s", (_, machine, text, want) => {
  expect(machineSubject(machine, text)).toEqual(want)
})
