import { describe, expect, test } from "vitest"
import { printInterfaces } from "./print-interfaces.ts"
import type { Group } from "../tree/option-type.ts"
import { parseTable } from "../tree/table.ts"
import { buildTree } from "../tree/tree.ts"

const printing = { rootName: "Options", head: "", modules: {} } as const

function treeOf(lines: readonly string[]): Group {
  return buildTree(parseTable(["option\ttype\tdefault\tdeclared_in", ...lines].join("\n")))
}

/** The interfaces of a table, without its head line: the files, their heads cut off. */
function print(...lines: readonly string[]): Readonly<Record<string, string>> {
  const files = printInterfaces(treeOf(lines), printing)
  return Object.fromEntries([...files].map(([file, text]) => [file, text.replace(/^\/\/ \n/, "")]))
}

/** What is printed for one option `a.b` of a type. */
function printLeaf(typeText: string): string | undefined {
  return /^ {2}b\?: (.*)$/m.exec(print(`a.b\t${typeText}\t\t`)["a.d.ts"] ?? "")?.[1]
}

describe("an option's type", () => {
  test.each([
    ["boolean", "BooleanDefinition"],
    ["null or string", "NullableStringDefinition"],
    ["list of package", "PackageListDefinition"],
    ["non-empty (list of string)", "Definition<NonEmptyList<Definition<string>>>"],
    ["attribute set of (null or boolean)", "Definition<AttributeSet<Definition<null | boolean>>>"],
    ["attribute set", "AttributesDefinition"],
    ["one of “a”, <null>, 1", 'Definition<"a" | null | 1>'],
    ["string (read only)", "ReadOnly<Definition<string>>"],
    ["list of package (hidden, applied)", "Definition<List<Definition<Package>>> | ReadAsAnything"],
    ["one of “a”, “b” or string", 'Definition<"a" | "b" | OtherString>'],
    ["unsigned integer, meaning >=0", "IntegerDefinition"],
    ["anything", "AnyDefinition"],
    ["JSON value", "JsonDefinition"],
    ["null or TOML value", "null | TomlValue | undefined"],
    ["systemd option", "Definition<UnitSetting>"],
    ["submodule", "AttributesDefinition"],
    ["open submodule of attribute set of string", "StringSetDefinition"],
    ["Toplevel NixOS config", "NestedConfig | undefined"],
    ["function that evaluates to a(n) string", "Definition<NixFunction<string>>"],
    [
      "pair of boolean",
      "Definition<readonly [Exclude<Definition<boolean>, undefined>, Exclude<Definition<boolean>, undefined>]>",
    ],
  ])("%s", (text, printed) => {
    expect(printLeaf(text)).toBe(printed)
  })
})

test.each([
  [
    "a.services.<name>.serviceConfig",
    "attribute set of (systemd option)",
    'Definition<SystemdSections["unit.Service"]>',
  ],
  [
    "a.serviceConfig",
    "null or (attribute set of (systemd option))",
    'Definition<null | SystemdSections["unit.Service"]>',
  ],
  [
    "a.networks.<name>.routes",
    "list of (attribute set of (systemd option))",
    'Definition<List<Definition<SystemdSections["network.Route"]>>>',
  ],
  ["a.serviceConfig", "attribute set of string", "StringSetDefinition"],
  ["a.nspawnConfig", "attribute set of (systemd option)", "UnitSettingsDefinition"],
])("%s, %s, has the section that it is", (path, type, printed) => {
  const names = path.split(".")
  const holder = names.slice(0, -2).join(".")
  const lines = [
    `${path}\t${type}\t\t`,
    ...(path.includes("<") ? [`${holder}\tattribute set of (submodule)\t\t`] : []),
  ]
  const sections = ["unit.Service", "network.Route"]
  const files = printInterfaces(treeOf(lines), { ...printing, sections })
  expect(files.get("a.d.ts")).toContain(`  ${names.at(-1)}?: ${printed}\n`)
})

test("groups and submodules are interfaces, in files by the tree's parts", () => {
  const files = print(
    "services.web.enable\tboolean\tfalse\tnixos/modules/services/web.nix",
    "services.web.hosts\tattribute set of (submodule)\t{ }\tnixos/modules/services/web.nix",
    "services.web.hosts.<name>.port\t16 bit unsigned integer; between 0 and 65535 (both inclusive)\t80\t",
    "services.web.hosts.<name>.aliases.*.to\tstring\t\t",
    "services.web.hosts.<name>.aliases\tnull or (list of (submodule))\t\t",
    "boot.x-y\tstring (read only)\t\t",
  )
  expect(files).toEqual({
    "options.d.ts":
      'import type { Services } from "./services.js"\nimport type { Boot } from "./boot.js"\n' +
      "\nexport interface Options extends Definitions<Options> {\n  services?: Services | undefined\n  boot?: Boot | undefined\n}\n",
    "boot.d.ts": [
      "",
      "/** `boot` */",
      "export interface Boot extends Definitions<Boot> {",
      "  /** Read-only: its own module defines it. */",
      '  "x-y"?: ReadOnly<Definition<string>>',
      "}",
      "",
    ].join("\n"),
    "services.d.ts":
      'import type { ServicesWeb } from "./services-w.js"\n' +
      "\n/** `services` */\nexport interface Services extends Definitions<Services> {\n  web?: ServicesWeb | undefined\n}\n",
    "services-w.d.ts": [
      "",
      "/** `services.web` */",
      "export interface ServicesWeb extends Definitions<ServicesWeb> {",
      "  /** Default: `false`. Declared in services/web.nix */",
      "  enable?: BooleanDefinition",
      "  /** Default: `{ }`. Declared in services/web.nix */",
      "  hosts?: Definition<AttributeSet<ServicesWebHost>>",
      "}",
      "",
      "/** `services.web.hosts.<name>` */",
      "export interface ServicesWebHost extends Definitions<ServicesWebHost> {",
      "  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `80`. */",
      "  port?: IntegerDefinition",
      "  aliases?: Definition<null | List<ServicesWebHostAlias>>",
      "}",
      "",
      "/** `services.web.hosts.<name>.aliases.*` */",
      "export interface ServicesWebHostAlias extends Definitions<ServicesWebHostAlias> {",
      "  to?: StringDefinition",
      "}",
      "",
    ].join("\n"),
  })
})

function pageOf(file: string): string | undefined {
  return file.startsWith("nixos/") ? `https://example.org/${file}` : undefined
}

test("where a declaring module can be looked at, its name is a link", () => {
  const tree = treeOf(["a.b\tboolean\t\tnixos/modules/a.nix", "a.c\tboolean\t\tb.nix"])
  const files = printInterfaces(tree, { ...printing, pageOf })
  expect(files.get("a.d.ts")).toContain(
    "  /** Declared in [a.nix](https://example.org/nixos/modules/a.nix) */\n  b?: ",
  )
  expect(files.get("a.d.ts")).toContain("  /** Declared in b.nix */\n  c?: ")
})

test("options that are hidden are known beside those that editors offer", () => {
  const files = print("a.b\tboolean\t\t", "a.c\tstring (hidden)\t\t", "a.d.e\tstring (hidden)\t\t")
  const text = files["a.d.ts"]?.replaceAll(/\n? *\/\*\*[^]*?\*\//g, "").replaceAll(/\n+/g, "\n")
  expect(text).toBe(`
export type A = AOffered | AWhole
export interface AOffered extends Definitions<A> {
  b?: BooleanDefinition
}
export declare class AWhole extends Withheld<AOffered> {}
export interface AWhole extends AOffered {
  c?: StringDefinition
  d?: AD | undefined
}
export type AD = ADOffered | ADWhole
export interface ADOffered extends Definitions<AD> {
}
export declare class ADWhole extends Withheld<ADOffered> {}
export interface ADWhole extends ADOffered {
  e?: StringDefinition
}
`)
})

test("submodules that are alike share an interface, named after the collection", () => {
  const options = ["a", "b", "c", "d", "e", "f", "g", "h"]
  const files = print(
    "x.host\tsubmodule\t\t",
    ...options.map((name) => `x.host.${name}\tboolean\t\tx.nix`),
    "y.hosts\tattribute set of (submodule)\t\t",
    ...options.map((name) => `y.hosts.<name>.${name}\tboolean\t\ty.nix`),
  )
  expect(files["x.d.ts"]).toContain('import type { YHost } from "./y.js"')
  expect(files["x.d.ts"]).toContain("host?: YHost | undefined\n")
  expect(files["y.d.ts"]).toContain("hosts?: Definition<AttributeSet<YHost>>\n")
})

test("further attributes have a type with room for the known ones", () => {
  const files = print(
    "a.b\topen submodule of attribute set of string\t\t",
    "a.b.c\tboolean\t\t",
    "a.b.d\tstring\t\t",
  )
  expect(files["a.d.ts"]).toContain("  [name: string]: Definition<string | boolean> | undefined\n")
})
