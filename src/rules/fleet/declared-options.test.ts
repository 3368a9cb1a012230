/** NG225: options that two modules declare, as NixOS takes them and as it does not. */
import { expect, test } from "vitest"
import { buildDefinitions, fleetFile, hostText } from "../../../test/support/definitions.ts"

function declaring(name: string, options: string): string {
  return `defineModule({ name: "${name}", options: { my: { ${options} } } })`
}

async function toldOf(one: string, two: string): Promise<readonly string[]> {
  return await toldOfImports(`[${declaring("one", one)}, ${declaring("two", two)}]`)
}

async function toldOfImports(imports: string, before = ""): Promise<readonly string[]> {
  const { told } = await buildDefinitions({
    "fleet.ts": fleetFile(""),
    "hosts/web.ts": hostText(`imports: ${imports}`, before),
  })
  return told.filter((each) => each.startsWith("NG225"))
}

test.each<[one: string, two: string, end: string]>([
  ["x: option(z.string())", "x: option(z.int())", ", as str there and as int here"],
  [
    "x: option(z.string().min(1))",
    "x: option(z.string())",
    ", as nonEmptyStr there and as str here",
  ],
  ["x: option(z.string().default('a'))", "x: option(z.string().default('a'))", ", with default"],
  [
    "x: option(z.int(), { description: 'a' })",
    "x: option(z.int(), { description: 'b' })",
    ", with description",
  ],
  ["x: mkEnableOption('a')", "x: mkEnableOption('a')", ", with default, example and description"],
  ["x: mkEnableOption('a')", "x: option(z.string())", ", as bool there and as str here"],
  ["x: mkPackageOption('git')", "x: mkPackageOption('git')", ", with description"],
  [
    "x: nix`lib.mkOption { type = lib.types.str; }`",
    "x: nix`lib.mkOption { type = with lib; types.bool; }`",
    "",
  ],
  [
    "x: nix`lib.mkOption { type = lib.types.str; }`",
    "x: option(z.boolean())",
    ", as str there and as bool here",
  ],
  [
    "x: option(z.string())",
    "x: { y: option(z.string()) }",
    ", once as a group and once as an option",
  ],
  [
    "x: { y: option(z.string()) }",
    "x: option(z.string())",
    ", once as a group and once as an option",
  ],
])("%s and %s", async (one, two, end) => {
  const want = `NG225 hosts/web.ts:3: my.x is declared by the module "one" as well${end}`
  expect(await toldOf(one, two)).toEqual(end === "" ? [] : [want])
})

const twice = (options: string) =>
  toldOfImports(
    "[own({ a: 1 }), own({ a: 1 })]",
    `const own = defineModule({ name: "own", parameters: z.object({ a: z.int() }), options: { my: { x: ${options} } }, config: () => ({}) })`,
  )

test("a module that is imported with arguments twice", async () => {
  expect(await twice("option(z.int())")).toEqual([])
  expect(await twice("option(z.int().default(1))")).toEqual([
    'NG225 hosts/web.ts:2: my.x is declared each time that the module "own" is imported, as it has arguments, with default',
  ])
})

const typed = (type: string): string => `x: nix\`lib.mkOption { type = lib.types.${type}; }\``

test.each<[one: string, two: string]>([
  [typed("lines"), typed('separatedString "\\n"')],
  [typed("passwdEntry lib.types.str"), typed("str")],
  [typed("addCheck lib.types.str (x: true)"), "x: option(z.string())"],
  [typed("numbers.between 1 2"), "x: option(z.number())"],
  [typed("package"), typed("shellPackage")],
  ["x: option(z.string())", "y: option(z.int())"],
  ["x: option(z.string())", "x: option(z.string(), { default: 'a', description: 'b' })"],
  ["x: option(z.int().min(0).max(10))", "x: option(z.int())"],
  ["x: option(z.array(z.string()))", "x: option(z.array(z.string()).min(1))"],
  ["x: { y: option(z.string()) }", "x: { z: option(z.int()) }"],
  ["x: option(z.object({ a: z.string() }))", "x: { b: option(z.string()) }"],
  ["x: option(lib.types.attrsOf(lib.types.str))", "x: option(lib.types.attrsOf(lib.types.str))"],
  ["x: nix`import ./x.nix`", "x: option(z.string())"],
])("%s and %s may stand beside each other", async (one, two) => {
  expect(await toldOf(one, two)).toEqual([])
})
