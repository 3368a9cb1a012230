/** `nixgen/testing` as users' tests have it: matchers of vitest's own, and options by real Nix. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { defineFleet, defineHost } from "../src/index.ts"
import { printNix } from "../src/nix/values/print-nix.ts"
import { evaluate, load, matchers, testFleet, testHosts } from "../src/testing/index.ts"
import { nixTest } from "./support/nix.ts"
import { hostFile, makeProject } from "./support/project.ts"
import { makeSmallInputs } from "./support/small-inputs.ts"

const twice = hostFile('deploy: { targetHost: "192.0.2.1" }')
const hosts = { "hosts/a.ts": twice, "hosts/b.ts": twice }

/** The fleet of a project of these files. */
async function loaded(files: Readonly<Record<string, string>>) {
  return await load(join(makeProject(files), "fleet.ts"))
}

describe("expect(fleet)", () => {
  test("toBuild passes where no problem is an error, warnings or not", async () => {
    expect(await loaded({ "hosts/a.ts": hostFile("") })).toBuild()
    const warned = await loaded({
      "hosts/a.ts": hostFile('deploy: { user: "deploy" }, config: { zramSwap: { enable: true } }'),
    })
    expect(warned).toBuild()
    expect(await loaded(hosts)).not.toBuild()
    expect(await loaded({ "fleet.ts": "throw new Error('no')" })).not.toBuild()
    expect(
      await testHosts({ web: defineHost({ system: "x86_64-linux", stateVersion: "26.05" }) }),
    ).toBuild()
  })

  test.each<[string, string | undefined, boolean]>([
    ["without a place", undefined, true],
    ["in its file", "hosts/b.ts", true],
    ["at its line", "hosts/b.ts:3", true],
    ["at its line and column", "hosts/b.ts:3:86", true],
    ["from here", "./hosts/b.ts:3", true],
    ["at a further place of it", "hosts/a.ts:3", true],
    ["in another line", "hosts/b.ts:4", false],
    ["in another column", "hosts/b.ts:3:1", false],
    ["in another file", "hosts/c.ts", false],
    ["in a file whose name ends the same", "b.ts:3", false],
  ])("toHaveProblem finds a problem %s", async (_, at, isFound) => {
    const fleet = await loaded(hosts)
    const place = at === undefined ? {} : { at }
    expect(matchers.toHaveProblem(fleet, "NG103", place).pass).toBe(isFound)
  })

  test("a path may be the whole one", async () => {
    const folder = makeProject(hosts)
    const fleet = await load(join(folder, "fleet.ts"))
    expect(fleet).toHaveProblem("NG103", { at: `${join(folder, "hosts/b.ts")}:3` })
  })

  test("what fails says what there is", async () => {
    const [right, wrong] = [await loaded({ "hosts/a.ts": hostFile("") }), await loaded(hosts)]
    const failures: readonly (readonly [() => void, RegExp])[] = [
      [() => expect(wrong).toBuild(), /to build, and it does not:\nerror NG103 .*b\.ts:3:86 /],
      [() => expect(right).not.toBuild(), /not to build, and it does$/],
      [() => expect(right).toHaveProblem("NG103"), /NG103, and nothing is wrong with it$/],
      [() => expect(wrong).toHaveProblem("NG104"), /to have NG104, and it has:\nerror NG103/],
      [
        () => expect(wrong).toHaveProblem("NG103", { at: "hosts/b.ts:9" }),
        /to have NG103 at hosts\/b\.ts:9, and it has:\nerror NG103/,
      ],
      [
        () => expect(wrong).not.toHaveProblem("NG103"),
        /not to have NG103, and it has:\nerror NG103/,
      ],
      // @ts-expect-error there is no such code
      [() => expect(wrong).not.toHaveProblem("NG1O3"), /there is no problem "NG1O3": did you mean/],
      [() => expect(Promise.resolve(wrong)).toBuild(), /a promise: `await` it/],
      [() => expect({}).not.toBuild(), /this is something else/],
    ]
    for (const [attempt, words] of failures) expect(attempt).toThrow(words)
  })

  test("whatever else runs the tests can take them", async () => {
    const outcome = matchers.toHaveProblem(await loaded(hosts), "NG103")
    expect([outcome.pass, outcome.message()]).toEqual([true, expect.stringContaining("NG103")])
  })
})

describe("configOf", () => {
  const given = `config: {
    boot: { kernel: { sysctl: { "vm.swappiness": mkDefault(10) } } },
    environment: { systemPackages: [pkgs.git], etc: { motd: { text: str\`at \${pkgs.git}\` } } },
  }`

  test.each<[string, readonly string[], unknown, string]>([
    ["a property", ["boot", "kernel"], { sysctl: { "vm.swappiness": 1 } }, "lib.mkDefault 10"],
    ["a reference", ["environment", "systemPackages"], ["git"], "pkgs.git"],
    ["a text", ["environment", "etc"], { motd: { text: "at" } }, '"at ${pkgs.git}"'],
  ])("shows a difference from a value that holds %s", async (_, option, other, printed) => {
    const file = hostFile(given, 'import { mkDefault, pkgs, str } from "nixgen"')
    const fleet = await loaded({ "hosts/a.ts": file })
    const values = fleet.configOf("a", ...option)
    expect(() => expect(values).toEqual([other])).toThrow("to deeply equal [ ")
    expect(JSON.stringify(values)).toContain(JSON.stringify({ nix: printed }))
    expect(values.map((each) => printNix(each)).join("")).toContain(printed)
  })
})

/** An option of submodules with all that a value may be, in a module of Nix. */
const more = `{ lib, ... }: {
  options.system.configurationRevision = lib.mkOption { default = null; };
  options.more = lib.mkOption {
    type = lib.types.attrsOf (lib.types.submodule {
      options = {
        port = lib.mkOption { type = lib.types.port; default = 80; };
        missing = lib.mkOption { type = lib.types.str; };
      };
      freeformType = lib.types.anything;
    });
  };
  config.more."a.b" = {
    list = [ 1 (x: x) "x" ];
    function = x: x;
    path = /nowhere;
    ratio = 0.5;
    package = { type = "derivation"; outPath = "/nix/store/x"; drvPath = throw "not asked for"; };
  };
}
`

const webWith = (given: string) =>
  hostFile(
    `config: { services: { web: { enable: true${given} } } } as never, imports: [nixModule("./more.nix")]`,
    'import { nixModule } from "nixgen"',
  )

describe("evaluate", () => {
  test("says what is wrong before Nix is asked", async () => {
    const fleet = await loaded({ "hosts/web.ts": hostFile("") })
    await expect(evaluate(fleet, "wep", "networking.hostName")).rejects.toThrow(
      'did you mean "web"?',
    )
    const inputs = join(makeProject({}), "none")
    await expect(evaluate(fleet, "web", "a", { inputs })).rejects.toThrow("there is no")
    await expect(evaluate(await loaded(hosts), "a", "a")).rejects.toThrow(
      /does not build:\nerror NG103/,
    )
    await expect(evaluate(await loaded({ "fleet.ts": "" }), "a", "a")).rejects.toThrow("NG003")
  })

  nixTest("gives what Nix does, and keeps it for as long as the fleet is the same", async () => {
    const inputs = makeSmallInputs(join(makeProject({}), "inputs"))
    const folder = makeProject({
      "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts" })
`,
      "hosts/web.ts": webWith(""),
      "hosts/more.nix": more,
    })
    const asked = async (option: string) =>
      await evaluate(await load(join(folder, "fleet.ts")), "web", option, { inputs })
    expect(await asked("services.web")).toEqual({ enable: true })
    expect(await asked("more")).toEqual({
      "a.b": {
        port: 80,
        list: [1, null, "x"],
        path: "/nowhere",
        ratio: 0.5,
        package: "/nix/store/x",
      },
    })
    expect(await asked('more."a.b".port')).toBe(80)
    await expect(asked('more."a.b".missing')).rejects.toThrow(/Nix cannot evaluate .*\n.*NG7\d\d/)
    await expect(asked("services.web.platform")).rejects.toThrow(/NG7\d\d/)

    // nothing that Nix would have to say now
    writeFileSync(join(inputs, "nixpkgs/lib/default.nix"), 'throw "asked again"')
    expect(await asked("services.web")).toEqual({ enable: true })
    writeFileSync(join(folder, "hosts/web.ts"), webWith(', platform: "x86_64-linux"'))
    await expect(asked("services.web")).rejects.toThrow("Nix cannot evaluate")

    const kept = join(folder, "node_modules/.cache/nixgen/evaluations")
    expect(readdirSync(kept)).toHaveLength(3)
    const before = readFileSync(join(kept, readdirSync(kept)[0] ?? ""), "utf8")
    expect(before).toMatch(/^\{"key":"[0-9a-f]{64}","value":/)
  })

  test("a definition in memory is evaluated as well, where it has pins", async () => {
    const fleet = await testFleet(defineFleet({ pins: "", hosts: {} }))
    await expect(evaluate(fleet, "web", "a")).rejects.toThrow(/no host|does not build/)
  })
})
