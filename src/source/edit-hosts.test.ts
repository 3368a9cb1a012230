import { describe, expect, test } from "vitest"
import { hostReferences } from "./host-references.ts"
import { nixMentions } from "./nix-mentions.ts"
import { inserted } from "./insertions.ts"
import { withHostRenamed, withoutHost } from "./edit-hosts.ts"

const head = `import { defineFleet } from "nixgen"\n`
const importWeb = `import web from "./hosts/web.ts"\n`

function fleet(hosts: string, imports = importWeb): string {
  return `${head}${imports}\nexport default defineFleet({\n  hosts: ${hosts},\n})\n`
}

describe("a host goes from the list", () => {
  test.each([
    ["{ web }", "{ }"],
    ["{ web, a }", "{ a }"],
    ["{ a, web }", "{ a }"],
    ["{ a, web, b }", "{ a, b }"],
    ['{ "web": web, a }', "{ a }"],
    ["{\n    a,\n    web, // the web\n    b,\n  }", "{\n    a,\n    b,\n  }"],
    ["{\n    a,\n    // the web\n    web,\n  }", "{\n    a,\n  }"],
    ["{\n    a,\n    web: web\n  }", "{\n    a,\n  }"],
  ])("%j", (before, after) => {
    expect(withoutHost(fleet(before), "web")).toBe(fleet(after, ""))
  })

  test("but no import that something else uses", () => {
    expect(withoutHost(fleet("{ web, other: web }"), "web")).toBe(fleet("{ other: web }"))
    const imports = `import { web, b } from "./hosts/all.ts"\n`
    expect(withoutHost(fleet("{ web, b }", imports), "web")).toBe(fleet("{ b }", imports))
  })

  test("nor from what is no list", () => {
    expect(withoutHost(fleet('"./hosts/*.ts"'), "web")).toBeUndefined()
    expect(withoutHost(fleet("{ ...others }"), "web")).toBeUndefined()
  })
})

describe("a host gets another name in the list", () => {
  test.each([
    ["{ web }", `{ "www-1": web }`],
    ["{ a, web: web, b }", `{ a, "www-1": web, b }`],
    ['{\n    "web": web, // the web\n  }', `{\n    "www-1": web, // the web\n  }`],
  ])("%j", (before, after) => {
    expect(withHostRenamed(fleet(before), { from: "web", to: "www-1" })).toBe(fleet(after))
  })
})

describe("references to a host are followed, other texts are told of", () => {
  test.each<[string, string, number]>([
    ["x = inventory.web.address", "x = inventory.www.address", 0],
    [`x = inventory["web"].address`, `x = inventory["www"].address`, 0],
    ["x = nix`inventory.web.address`", "x = nix`inventory.www.address`", 0],
    [
      'x = nix`inventory."web".address + inventory.web-2.a`',
      'x = nix`inventory."www".address + inventory.web-2.a`',
      0,
    ],
    [
      "x = nix`${a} inventory.web ${b} inventory.web`",
      "x = nix`${a} inventory.www ${b} inventory.www`",
      0,
    ],
    ["x = `inventory.web`", "x = `inventory.web`", 0],
    [`x = other.web; y = "web"; z = { web: 1 }`, `x = other.web; y = "web"; z = { web: 1 }`, 2],
    [
      `defineTest({ nodes: { web: "web", a: { host: "web", module: m } }, script: "web.wait()" })`,
      `defineTest({ nodes: { web: "www", a: { host: "www", module: m } }, script: "web.wait()" })`,
      1,
    ],
    // the script calls a machine by its name there
    [
      `x.defineTest({ nodes: ["db", "web"], script: "web.wait()" })`,
      `x.defineTest({ nodes: { "db": "db", "web": "www" }, script: "web.wait()" })`,
      0,
    ],
    [`defineTest({ nodes: ["db"] })`, `defineTest({ nodes: ["db"] })`, 0],
    [`defineTest({ nodes: [...all, "web"] })`, `defineTest({ nodes: [...all, "web"] })`, 1],
    [`other({ nodes: { a: "web" } })`, `other({ nodes: { a: "web" } })`, 1],
    [`x = inventory.webs; y = "webs"`, `x = inventory.webs; y = "webs"`, 0],
    ...(
      [
        ['map (n: inventory.\\${n}.address) [ "web" ]', 1],
        ["with inventory; web.address", 1],
        ["with ${x}; [ web ${y} web.address ]", 2],
        ["let inherit (inventory) web db; in web.address", 1],
        ["with inventory; map (web: web.address) [ ]", 0],
        ["with pkgs; [ web ]", 0],
        ["with lib; with inventory; [ web ]", 1],
        ["let inherit (pkgs) web; in web", 0],
        ['{ web = 1; a.web = "webs"; services.web.enable = true; }', 1],
        ["let web = 1; in web", 0],
        ['"${x} \\${inventory.\\${"web"}.address}"', 1],
        ["''web''", 1],
        ["config.services.web.enable", 0],
        // what is no Nix a build tells of
        ['"web" ] with', 0],
      ] as const
    ).map(([nix, count]): [string, string, number] => {
      const text = `x = nix\`${nix}\``
      return [text, text, count]
    }),
  ])("%s", (before, after, count) => {
    const { references, mentions } = hostReferences(before, "web", "www")
    expect([inserted(before, references), mentions.length]).toEqual([after, count])
  })

  test("what is told of in Nix is told at its place", () => {
    const text =
      'a = 1\nx = nix`${f("é")} + (with inventory;\n web.a) ${inventory.b}`\ny = nix`"web"`'
    const { mentions } = hostReferences(text, "web", "www")
    expect(mentions).toEqual([text.indexOf("web.a"), text.indexOf('"web"')])
  })

  test("a file of Nix has references that are not followed", () => {
    const text =
      '{ inventory, ... }: { a = inventory.web.b or inventory."web"; c = inventory ? web; }'
    expect(nixMentions(text, "web").map((at) => text.slice(at, at + 5))).toEqual([
      "web.b",
      '"web"',
      "web; ",
    ])
  })

  test("a name that is no word gets brackets or quotes", () => {
    const text = "x = inventory.web.a + nix`inventory.web.a`"
    const { references } = hostReferences(text, "web", "1-web")
    expect(inserted(text, references)).toBe('x = inventory["1-web"].a + nix`inventory."1-web".a`')
  })
})
