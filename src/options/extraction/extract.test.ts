import { readFileSync } from "node:fs"
import { beforeAll, describe, expect, test } from "vitest"
import { hasInputs, inputPath, inputsTest, nix } from "../../../test/support/nix.ts"
import { formatNix } from "../../nix/print/format.ts"
import { checkDefinitions } from "../check/check-definitions.ts"
import { type Interfaces, findInterfaces } from "../print/interfaces.ts"
import { printDefinition } from "../print/print-type.ts"
import { printInterfaces } from "../print/print-interfaces.ts"
import type { Group, Member, Option } from "../tree/option-type.ts"
import { once } from "../../remembered.ts"
import { targetType } from "../tree/renames.ts"
import { answerSchema } from "./answer.ts"
import { extractFile } from "./extract-file.ts"
import { type Extraction, readAnswer } from "./read.ts"

/** The tree of what a module declares, evaluated by the module system of the reference nixpkgs. */
function extract(module: string, question = ""): Extraction {
  const expression = `
    let
      lib = import ${inputPath("nixpkgs")}/lib;
      inherit (lib) mkOption types;
      evaluated = lib.evalModules { class = "nixos"; modules = [ (${module}) { _module.check = false; } ]; };
    in
    import ${extractFile} {
      inherit lib;
      inherit (evaluated) options;
      ${question}
    }
  `
  const output = nix(["eval", "--impure", "--json", "--show-trace", "--file", "-"], expression)
  const answer = answerSchema.parse(JSON.parse(output))
  const { tree, ...others } = readAnswer(answer, { input: "/input" })
  const members = new Map([...tree.members].filter(([name]) => name !== "_module"))
  return { ...others, tree: { kind: "group", members } }
}

function optionAt(tree: Group, name: string): Option | undefined {
  const member = tree.members.get(name)
  return member?.kind === "option" ? member : undefined
}

/** A type in Nix, and what may be defined of it in TypeScript. */
const typeCases: readonly (readonly [string, string])[] = [
  ["types.bool", "Definition<boolean>"],
  ["types.boolByOr", "Definition<boolean>"],
  ["types.int", "Definition<Integer>"],
  ["types.ints.unsigned", "Definition<Integer>"],
  ["types.ints.between 1 9", "Definition<Integer>"],
  ["types.port", "Definition<Integer>"],
  ["types.float", "Definition<number>"],
  ["types.number", "Definition<Integer | number>"],
  ["types.numbers.between 0 1", "Definition<Integer | number>"],
  ["types.str", "Definition<string>"],
  ["types.nonEmptyStr", "Definition<string>"],
  ["types.singleLineStr", "Definition<string>"],
  ['types.strMatching "a or b"', "Definition<string>"],
  ["types.lines", "Definition<string>"],
  ['types.separatedString "|"', "Definition<string>"],
  ["types.path", "Definition<Path>"],
  ["types.pathInStore", "Definition<Path>"],
  ["types.package", "Definition<Package>"],
  ["types.shellPackage", "Definition<Package>"],
  ["types.pkgs", "Definition<PackageSet>"],
  ["types.optionType", "Definition<TypeOfOption>"],
  ["types.anything", "NixValue"],
  ["types.raw", "NixValue"],
  ["types.unspecified", "NixValue"],
  ["types.deferredModule", "NixValue"],
  ["types.attrs", "Definition<NixAttributes>"],
  ['types.enum [ "a" 1 true null ]', 'Definition<"a" | 1 | true | null>'],
  ["types.enum [ ]", "NixValue"],
  ['types.enum [ "a" { b = 1; } ]', 'Definition<"a" | NixValue>'],
  ["types.nullOr types.str", "Definition<null | string>"],
  ["types.listOf types.int", "Definition<List<Definition<Integer>>>"],
  ["types.nonEmptyListOf types.str", "Definition<NonEmptyList<Definition<string>>>"],
  ["types.attrsOf types.path", "Definition<AttributeSet<Definition<Path>>>"],
  ["types.lazyAttrsOf types.anything", "Definition<NixAttributes>"],
  ["types.either types.int types.str", "Definition<Integer | string>"],
  ["types.either types.ints.positive types.str", "Definition<Integer | string>"],
  [
    'types.oneOf [ types.bool (types.listOf types.str) (types.enum [ "a" ]) ]',
    'Definition<boolean | List<Definition<string>> | "a">',
  ],
  ['types.either types.str (types.enum [ "a" ])', 'Definition<OtherString | "a">'],
  [
    "types.coercedTo types.str lib.singleton (types.listOf types.str)",
    "Definition<List<Definition<string>> | string>",
  ],
  ["types.functionTo types.int", "Definition<NixFunction<Integer>>"],
  ["types.uniq types.int", "Definition<Integer>"],
  [
    'types.unique { message = ""; } (types.listOf types.int)',
    "Definition<List<Definition<Integer>>>",
  ],
  ["types.submodule { }", "Definition<NixAttributes>"],
  [
    "types.submodule { freeformType = types.attrsOf types.int; }",
    "Definition<AttributeSet<Definition<Integer>>>",
  ],
  ["types.submodule { options.a = mkOption { }; }", "Group"],
  ["types.nullOr (types.submodule { options.a = mkOption { }; })", "null | Group"],
  [
    "types.attrsOf (types.listOf (types.submodule { options.a = mkOption { }; }))",
    "Definition<AttributeSet<Definition<List<Group>>>>",
  ],
  [
    "types.submodule { freeformType = types.attrsOf types.int; options.a = mkOption { }; }",
    "Definition<Group>",
  ],
  ["types.attrTag { a = mkOption { type = types.int; }; }", "Group"],
  // checked for more, and described so
  ["types.addCheck types.str (value: true)", "Definition<string>"],
  ['types.str // { description = "file mode string"; }', "Definition<string>"],
  ['types.int // { description = "even number"; }', "Definition<Integer>"],
  ['types.attrsOf types.int // { description = "ages"; }', "Definition<NixAttributes>"],
  [
    'types.attrsOf (types.submodule { options.a = mkOption { }; }) // { description = "peers"; }',
    "Definition<AttributeSet<Group>>",
  ],
  [
    'types.listOf (types.enum [ ]) // { description = "list of string"; }',
    "Definition<List<Definition<string>>>",
  ],
  // without an end, but for its description
  [
    `let value = types.nullOr (types.either types.str (types.listOf value)) // {
       description = "JSON value"; }; in value`,
    "JsonValue",
  ],
  [
    `types.attrsOf (types.attrsOf types.str) // {
       description = "section of an INI file (attrs of INI atom (null, bool, int, float or string))"; }`,
    "Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>",
  ],
  // of newer releases
  [
    `lib.mkOptionType { name = "attrListOf"; description = "attribute list of (submodule)";
       nestedTypes.elemType = types.submodule { options.a = mkOption { }; }; }`,
    "Definition<AttributeSet<Group> | List<Definition<AttributeSet<Group>>>>",
  ],
  [
    `lib.mkOptionType { name = "path"; description = "absolute path not in the Nix store"; }`,
    "Definition<Path>",
  ],
  ['lib.mkOptionType { name = "systemd option"; }', "Definition<UnitSetting>"],
  ['lib.mkOptionType { name = "wibble"; description = "wobble"; }', "NixValue"],
]

describe("a type in Nix is one in TypeScript", () => {
  let extraction: Extraction
  beforeAll(() => {
    if (!hasInputs) return
    const options = typeCases.map(
      ([type], index) => `options.o${index} = mkOption { type = ${type}; };`,
    )
    extraction = extract(`{ ${options.join("\n")} }`)
  })

  inputsTest.each(typeCases.map(([type, printed], index) => ({ type, printed, index })))(
    "$type",
    ({ printed, index }) => {
      const option = optionAt(extraction.tree, `o${index}`)
      expect(option && printDefinition(option.type, () => "Group")).toBe(printed)
    },
  )

  inputsTest("what is not known is told", () => {
    const index = typeCases.findIndex(([type]) => type.includes("wibble"))
    expect(extraction.unknown).toEqual([
      { name: "wibble", description: "wobble", option: `o${index}` },
    ])
    expect(extraction.lost).toEqual([])
  })
})

describe("of an option it is told", () => {
  inputsTest.each([
    [
      "description, default and example of a trusted module",
      `{ _file = "/input/a.nix"; options.a = mkOption {
           type = types.listOf types.int; default = [ 1 ]; example = [ 2 3 ];
           description = "Some {option}\`b\`.\n\n::: {.note}\nNote.\n:::\n"; }; }`,
      'trusted = [ "/input/" ];',
      {
        type: { kind: "list", element: { kind: "integer" } },
        typeText: "list of signed integer",
        description: "Some `b`.\n\nNote.",
        default: "[ 1 ]",
        example: "[ 2 3 ]",
        declaredIn: "input/a.nix",
      },
    ],
    [
      "only the text of a default of any other",
      `{ options.a = mkOption { type = types.int; default = throw "no"; example = throw "no";
           defaultText = lib.literalExpression "config.b + 1"; description = throw "no"; }; }`,
      "",
      { type: { kind: "integer" }, typeText: "signed integer", default: "config.b + 1" },
    ],
    [
      "a range",
      "{ options.a = mkOption { type = types.ints.between (-1) 5; }; }",
      "",
      {
        type: { kind: "integer", minimum: -1, maximum: 5, description: "between -1 and 5" },
        typeText: "integer between -1 and 5 (both inclusive)",
      },
    ],
    [
      "a pattern, whatever is in it",
      '{ options.a = mkOption { type = types.strMatching "[a\\"] or (b|\\\\.)"; }; }',
      "",
      {
        type: {
          kind: "string",
          pattern: '[a"] or (b|\\.)',
          description: 'matching the pattern [a"] or (b|\\.)',
        },
        typeText: 'string matching the pattern [a"] or (b|\\.)',
      },
    ],
    [
      "its new name",
      `{ imports = [ (lib.mkRenamedOptionModule [ "a" ] [ "b" "c" ]) ];
         options.b.c = mkOption { type = types.int; }; }`,
      "",
      {
        type: { kind: "integer" },
        typeText: "signed integer",
        renamedTo: "b.c",
      },
    ],
  ])("%s", (_what, module, question, told) => {
    const { tree } = extract(module, question)
    expect(optionAt(tree, "a")).toEqual({ kind: "option", ...told })
  })
})

inputsTest.each([
  ["internal = true;", "hidden"],
  ["visible = false;", "hidden"],
  ['internal = true; type = lib.mkForce (types.enum [ "a" ]);', "hidden"],
  ["internal = true; type = lib.mkForce (types.submodule { });", "hidden"],
  [
    "internal = true; type = lib.mkForce (types.submodule { options.x = mkOption { }; });",
    undefined,
  ],
  ["readOnly = true; default = 1;", "readOnly"],
  // its one definition may be the user's
  ["readOnly = true;", undefined],
  ["readOnly = true; internal = true;", "hidden"],
  ['visible = "shallow";', undefined],
])("an option with %s is %s", (attributes, standing) => {
  const [, type = "types.int"] = /mkForce \((.*)\);$/.exec(attributes) ?? []
  const others = attributes.replace(/ type = .*$/, "")
  const { tree, lost } = extract(`{ options.a = mkOption { type = ${type}; ${others} }; }`)
  expect(optionAt(tree, "a")?.standing).toBe(type.startsWith("types.enum") ? undefined : standing)
  expect(lost).toEqual([])
})

inputsTest.each([
  ["a = mkOption { type = types.int; apply = toString; };", "a", true],
  ["a = mkOption { type = types.int; };", "a", undefined],
  // what is read as anything at all, whatever a module makes of it
  ["a = mkOption { type = types.anything; apply = toString; };", "a", undefined],
  [
    "system.stateVersion = mkOption { type = types.str; apply = x: x; };",
    "stateVersion",
    undefined,
  ],
  ["system.other = mkOption { type = types.str; apply = x: x; };", "other", true],
])("what %s says is read as something else: %s", (declared, name, applied) => {
  const { tree } = extract(`{ options = { ${declared} }; }`)
  const system = tree.members.get("system")
  expect(optionAt(system?.kind === "group" ? system : tree, name)?.applied).toBe(applied)
})

inputsTest("a read-only option has a type, for what reads it", () => {
  const { tree } = extract(
    "{ options.a = mkOption { type = types.int; readOnly = true; default = 1; }; }",
  )
  expect(optionAt(tree, "a")).toMatchObject({ standing: "readOnly", type: { kind: "integer" } })
})

inputsTest.each([
  ['mkRemovedOptionModule [ "a" ] "gone"', { standing: "removed" }],
  ['mkChangedOptionModule [ "a" ] [ "b" ] (config: 1)', { standing: "replaced" }],
  ['mkMergedOptionModule [ [ "a" ] ] [ "b" ] (config: 1)', { standing: "replaced" }],
  ['mkRenamedOptionModule [ "a" ] [ "b" ]', { renamedTo: "b", type: { kind: "integer" } }],
  // another name, and not an old one
  ['mkAliasOptionModule [ "a" ] [ "b" ]', { description: "Alias of `b`." }],
  [
    'mkRenamedOptionModuleWith { sinceRelease = 2311; from = [ "a" ]; to = [ "b" ]; }',
    { renamedTo: "b", type: { kind: "integer" } },
  ],
  // a whole group, and a key that is no option
  [
    'mkRenamedOptionModule [ "a" ] [ "group" ]',
    { renamedTo: "group", type: { kind: "submodule" } },
  ],
  [
    'mkAliasOptionModule [ "a" ] [ "open" "some key" ]',
    { renamedTo: 'open."some key"', type: { kind: "string" } },
  ],
])("%s leaves %o", (module, told) => {
  const { tree } = extract(`{ imports = [ (lib.${module}) ]; options = {
    b = mkOption { type = types.int; };
    group.c = mkOption { type = types.int; };
    open = mkOption { type = types.submodule { freeformType = types.attrsOf types.str; }; };
    warnings = mkOption { type = types.listOf types.str; };
    assertions = mkOption { type = types.listOf types.attrs; };
  }; }`)
  expect(optionAt(tree, "a")).toMatchObject(told)
})

inputsTest("in a submodule, an old name leads to another of the submodule", () => {
  const { tree } = extract(`{ options.a = mkOption { type = types.submodule {
    imports = [ (lib.doRename { from = [ "old" ]; to = [ "new" "name" ]; visible = false; warn = false; use = x: x; }) ];
    options.new.name = mkOption { type = types.int; };
  }; }; }`)
  const type = optionAt(tree, "a")?.type
  const group = type?.kind === "submodule" ? type.options : undefined
  expect(group && optionAt(group, "old")).toMatchObject({
    renamedTo: "new.name",
    type: { kind: "integer" },
  })
})

inputsTest(
  "what is made by extendModules of a submodule that it stands in is that submodule",
  () => {
    const { tree, lost } =
      extract(`{ options.users = mkOption { type = types.attrsOf (types.submoduleWith {
    class = "homeManager";
    modules = [ ({ name, extendModules, ... }: {
      options.x = mkOption { type = types.int; };
      options.specialisation = mkOption { type = types.attrsOf (types.submodule {
        options.configuration = mkOption {
          # would have no end if it were looked at again and again
          type = (extendModules { modules = [ { config.x = 1; } ]; }).type;
          default = { };
        };
      }); };
    }) ];
  }); }; }`)
    expect(lost).toEqual([])
    const users = optionAt(tree, "users")?.type
    const user = users?.kind === "attributeSet" ? users.element : undefined
    const group = user?.kind === "submodule" ? user.options : undefined
    expect([...(group?.members.keys() ?? [])]).toEqual(["imports", "config", "specialisation", "x"])
    const found = group && targetType(["specialisation", "<name>", "configuration"], group.members)
    expect(found).toBe(user)
  },
)

describe("a configuration with modules of its own has their options beside all others", () => {
  const module = `{ extendModules, ... }: {
      options.machine.cores = mkOption { type = types.int; };
      options.machine.variant = mkOption { type = (extendModules { modules = [ ({ options, ... }: {
        options.machine.memory = mkOption { type = types.int; };
        options.machine.again = mkOption { type = options.machine.cores.type; };
        config.machine.cores = 1;
      }) ]; }).type; };
      options.machine.same = mkOption { type = (extendModules { modules = [ { } ]; }).type; };
    }`
  const found = once(() => {
    return extract(module, "modules = evaluated.type.functor.payload.modules;").tree
  })

  inputsTest("in their types", () => {
    const machine = found().members.get("machine")
    const types = machine?.kind === "group" ? machine.members : new Map<string, Member>()
    const printed = ["variant", "same"].map((name) => {
      const option = types.get(name)
      return option?.kind === "option" ? printDefinition(option.type, () => "Further") : undefined
    })
    expect(printed).toEqual(["NestedConfig & Further", "NestedConfig"])
  })

  inputsTest.each<[definition: object, wrong: readonly string[]]>([
    [{ machine: { variant: { machine: { memory: 1, again: 2, cores: 3 } } } }, []],
    [{ machine: { variant: { config: { machine: { memory: 1, cores: 3 } } } } }, []],
    [{ machine: { variant: { machine: { same: { machine: { cores: 1 } } } } } }, []],
    [{ machine: { memory: 1 } }, ["memory"]],
    [{ machine: { same: { machine: { memory: 1 } } } }, ["memory"]],
    [{ machine: { variant: { machine: { memory: "1" } } } }, ["memory"]],
    [{ machine: { variant: { machine: { cors: 1 } } } }, ["cors"]],
  ])("as they are checked: %j", (definition, wrong) => {
    const mismatches = checkDefinitions(definition, found().members)
    expect(mismatches.map(({ at }) => at?.segment)).toEqual(wrong)
  })
})

inputsTest("of a union by tags, the options are those of the tags", () => {
  const { tree, lost } = extract(`{
    options.all = mkOption { type = types.listOf (types.attrTag {
      port = mkOption { type = types.port; };
      profile = mkOption { type = types.submodule { options.name = mkOption { type = types.str; }; }; };
    }); };
  }`)
  const wrong = checkDefinitions(
    { all: [{ port: 80 }, { profile: { name: "a" } }, { port: "80" }, { prot: 1 }] },
    tree.members,
  )
  expect([wrong.map(({ at }) => at?.segment), lost]).toEqual([["port", "prot"], []])
})

inputsTest("an option that throws is lost, and no other", () => {
  const { tree, lost } = extract(`{ config, ... }: {
    options.a = mkOption { type = throw "broken"; };
    options.b = throw "broken";
    options.c = mkOption { type = types.submodule { options = throw "broken"; }; };
    options.d = mkOption { type = types.submodule { options.e = mkOption { type = throw "broken"; };
      options.f = mkOption { }; }; };
    options.e = mkOption { type = types.int; default = config.nothing; };
    options.f = mkOption { type = types.int; description = throw "broken"; };
  }`)
  expect([...tree.members.keys()]).toEqual(["a", "b", "c", "d", "e", "f"])
  expect(optionAt(tree, "a")).toMatchObject({ type: { kind: "anything" }, standing: "lost" })
  expect(lost).toEqual(["a", "b", "c", "d.e"])
})

inputsTest("what Nix cannot catch can be left out", () => {
  const module = `{
    options.a = mkOption { type = types.int; description = { }.missing; };
    options.b = mkOption { type = { }.missing; };
    options.c = mkOption { type = types.submodule { options.d = mkOption { type = abort "no"; }; options.e = mkOption { }; }; };
  }`
  expect(() => extract(module)).toThrow("nixgen asked for texts of <<a>>")
  const first = 'untold = [ "a" ];'
  expect(() => extract(module, first)).toThrow("nixgen asked for options of <<b>>")
  const { tree, lost } = extract(module, `${first} skipped = [ "b" "c.d" ];`)
  expect([...tree.members.keys()]).toEqual(["a", "b", "c"])
  expect(lost).toEqual(["b", "c.d"])
})

/** As NixOS has them since 25.11: services that bring modules along, and have services in them. */
const modular = `
  let
    service = { options = {
      process.argv = mkOption { type = types.listOf types.str; };
      services = mkOption { type = services; };
    }; };
    services = types.attrsOf (types.submoduleWith {
      class = "service";
      modules = [ service ];
      specialArgs.pkgs = throw "no package is looked at";
    });
  in
  { options.system.services = mkOption { type = services; default = { }; }; }
`

inputsTest("modular services are told of, as deep as they go, and may import modules", () => {
  const { tree, lost, unknown } = extract(modular)
  expect([lost, unknown]).toEqual([[], []])
  const files = printInterfaces(tree, { rootName: "Options", head: "head", modules: {} })
  const text = [...files.values()].join("\n")
  expect(text).toContain("argv?: StringListDefinition")
  expect(text).toMatch(/services\?: Definition<AttributeSet<Definition<SystemService>>>/)
  // what the modules declare that it imports is known to nobody else
  expect(text).toMatch(/interface SystemService [^}]*imports\?: /)
  const options = new Map(tree.members)
  const service = { imports: [], ghostunnel: { listen: "a" }, services: { inner: { other: 1 } } }
  const wrong = { process: { argv: 1 }, services: { inner: { process: { argv: 2 } } } }
  const defined = (web: object) => checkDefinitions({ system: { services: { web } } }, options)
  expect(defined(service)).toEqual([])
  expect(defined(wrong)).toHaveLength(2)
})

/** As disko has them: some of several, in each other without end. */
const recursive = `
  let
    tagged = kinds: lib.mkOptionType { name = "subType"; nestedTypes = kinds; };
    partition = types.submodule { options = {
      type = mkOption { type = types.enum [ "partition" ]; internal = true; };
      size = mkOption { type = types.str; };
      content = mkOption { type = types.nullOr (tagged { inherit volume filesystem; }); };
    }; };
    volume = types.submodule { options = {
      type = mkOption { type = types.enum [ "volume" ]; internal = true; };
      partitions = mkOption { type = types.attrsOf partition; };
    }; };
    filesystem = types.submodule { options = {
      type = mkOption { type = types.enum [ "filesystem" ]; internal = true; };
      format = mkOption { type = types.str; };
    }; };
  in
  { options.disks = mkOption { type = types.attrsOf partition; }; }
`

describe("a submodule that holds itself", () => {
  let tree: Group
  let interfaces: Interfaces
  beforeAll(() => {
    if (!hasInputs) return
    tree = extract(recursive).tree
    interfaces = findInterfaces(tree, "Options")
  })

  inputsTest("is one interface, which refers to itself", () => {
    expect(interfaces.all.map(({ name }) => name)).toEqual([
      "Options",
      "Disk",
      "DiskContentFilesystem",
      "DiskContentVolume",
    ])
  })

  inputsTest("is printed", () => {
    const files = printInterfaces(tree, {
      rootName: "Options",
      head: "head",
      modules: { "nixgen/options": ["AttributeSet", "Definition", "Definitions", "OneOf"] },
    })
    expect(files.get("disks.d.ts")).toBe(`// head
import type { AttributeSet, Definition, Definitions, OneOf } from "nixgen/options"

/** \`disks.<name>\` */
export interface Disk extends Definitions<Disk> {
  content?: OneOf<null | DiskContentFilesystem | DiskContentVolume> | undefined
  size?: StringDefinition
  type?: "partition"
}

/** \`disks.<name>.content.(filesystem)\` */
export interface DiskContentFilesystem extends Definitions<DiskContentFilesystem> {
  format?: StringDefinition
  type?: "filesystem"
}

/** \`disks.<name>.content.(volume)\` */
export interface DiskContentVolume extends Definitions<DiskContentVolume> {
  partitions?: Definition<AttributeSet<Disk>>
  type?: "volume"
}
`)
  })

  inputsTest.each([
    [
      "by its freeform type",
      `let tree = types.submoduleWith { description = "tree";
         modules = [ { options.a = mkOption { }; freeformType = types.attrsOf tree; } ]; }; in tree`,
      ["Options", "Tree"],
    ],
    [
      "in a list of either",
      `let tree = types.submodule { options.child = mkOption {
         type = types.listOf (types.either types.str tree); }; }; in tree`,
      ["Options", "Tree"],
    ],
  ])("%s ends too", (_how, type, names) => {
    const found = extract(`{ options.tree = mkOption { type = ${type}; }; }`)
    expect(findInterfaces(found.tree, "Options").all.map(({ name }) => name)).toEqual(names)
  })
})

test("the expression is formatted as what nixgen writes", () => {
  const text = readFileSync(extractFile, "utf8")
  expect(formatNix(text)).toBe(text)
})
