/** A host's name, and what its machine calls itself. */
import { describe, expect, test } from "vitest"
import { buildDefinitions, fleetFile, hostText } from "./support/definitions.ts"
import { evaluatedHost } from "./support/evaluated-host.ts"
import { inputsTest } from "./support/nix.ts"

const named = "hosts/core01.example.org.ts"

test("a host may be named by more than its host name", async () => {
  const { texts, told } = await buildDefinitions({ [named]: hostText('hostName: "core01"') })
  expect(told).toEqual([])
  expect(texts["hosts/core01.example.org/default.nix"]).toContain('hostName = "core01";')
  expect(texts["hosts/inventory.nix"]).toContain('"core01.example.org" = {')
  expect(texts["hosts/inventory.nix"]).toContain('targetHost = "core01.example.org";')
  expect(texts["README.md"]).toContain(
    `'.#nixosConfigurations."core01.example.org".config.system.build.mountScript'`,
  )
})

const host = (name: string, more = "") => ({ [`hosts/${name}.ts`]: hostText(more) })

describe("every name has the rule of what it is a name of", () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    ["a host name", host("web-1"), []],
    ["a host name that NixOS takes as well", host("web", 'hostName: "web_1"'), []],
    ["none, where DHCP tells it", host("web", 'hostName: ""'), []],
    ["a name with an underscore", host("web_1"), []],
    ["a name with an underscore, and another host name", host("web_1", 'hostName: "web"'), []],
    [
      "a key",
      {
        "web.ts": hostText('hostName: "web"'),
        "fleet.ts": fleetFile('hosts: { "web.a.org": web }', 'import web from "./web.ts"').replace(
          'hosts: "./hosts/*.ts", ',
          "",
        ),
      },
      [],
    ],
    [
      "the same in two domains",
      { ...host("web.a.org", 'hostName: "web"'), ...host("web.b.org", 'hostName: "web"') },
      [],
    ],
    ["its own name", host("web", 'hostName: "web"'), []],
    [
      "a domain without a host name",
      { [named]: hostText("") },
      ['NG101 hosts/core01.example.org.ts:3: "core01.example.org" cannot be a host name'],
    ],
    [
      "an underscore at its end, without a host name",
      host("web_"),
      ['NG101 hosts/web_.ts:3: "web_" cannot be a host name'],
    ],
    [
      "a name that no file should have",
      host("web 1", 'hostName: "web"'),
      ['NG101 hosts/web 1.ts:3: "web 1" cannot be the name of a host'],
    ],
    [
      "a host name with a domain",
      host("web", 'hostName: "web.example.org"'),
      [
        'NG020 hosts/web.ts:3: expected a host name without its domain: up to 63 letters, digits, underscores and hyphens, such as "web"',
      ],
    ],
    [
      "one that is too long",
      host("web", `hostName: "${"a".repeat(64)}"`),
      [
        'NG020 hosts/web.ts:3: expected a host name without its domain: up to 63 letters, digits, underscores and hyphens, such as "web"',
      ],
    ],
    [
      "the name of another host",
      { ...host("web", 'hostName: "DB"'), ...host("db") },
      ['NG102 hosts/web.ts:3: "DB" is the name of another host'],
    ],
    [
      "an expression",
      host("web", "hostName: pkgs.name"),
      ["NG035 hosts/web.ts:3: hostName is data, and cannot be the expression pkgs.name"],
    ],
    [
      "the option itself",
      host("web", 'config: { networking: { hostName: "a" } }'),
      [
        "NG109 hosts/web.ts:3: networking.hostName is defined by the name of the host's file, or by its `hostName`",
      ],
    ],
  ])("%s", async (_name, files, want) => {
    expect((await buildDefinitions(files)).told).toEqual(want)
  })
})

inputsTest("NixOS evaluates it by its name", async () => {
  const { texts } = await buildDefinitions({ [named]: hostText('hostName: "core01"') })
  expect(evaluatedHost(texts, "core01.example.org")).toMatchObject({
    networking: { hostName: "core01" },
  })
})
