/** Options of modules that flakes have: told apart from options that nobody has. */
import { expect, test } from "vitest"
import * as z from "zod"
import { hostFile, makeProject, sources } from "../../test/support/project.ts"
import { testTerminal } from "../../test/support/terminal.ts"
import { build } from "../../test/support/commands.ts"

const problemSchema = z.object({
  code: z.string(),
  message: z.string(),
  hint: z.string().optional(),
})

/** The unknown options of a host, in a fleet with pins and inputs. */
async function unknownOptions(
  definition: string,
  pins: readonly string[] = [],
  inputs = "{}",
): Promise<readonly z.output<typeof problemSchema>[]> {
  const [pin] = Object.values(sources.pins)
  const more = Object.fromEntries(pins.map((name) => [name, pin]))
  const folder = makeProject({
    "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", inputs: ${inputs} })
`,
    "npins/sources.json": JSON.stringify({ ...sources, pins: { ...sources.pins, ...more } }),
    "hosts/web.ts": hostFile(definition, 'import { inputs, nixModule } from "nixgen"'),
    "hosts/module.nix": '{ inputs, ... }: { imports = [ inputs."sops-nix".nixosModules.sops ]; }',
  })
  const terminal = testTerminal(folder)
  await build({ json: true, dryRun: true }, terminal)
  const { problems } = z
    .object({ problems: z.array(problemSchema) })
    .parse(JSON.parse(terminal.written()))
  return problems.filter(({ code }) => code === "NG026")
}

const follows = '{ follows: { nixpkgs: "nixpkgs" } }'

test.each<[string, string, string]>([
  ["home-manager: { users: {} }", "home-manager.users", "home-manager"],
  ["sops: { secrets: {} }", "sops.secrets", "sops-nix"],
  ["age: { secrets: {} }", "age.secrets", "agenix"],
  ["environment: { persistence: {} }", "environment.persistence", "impermanence"],
  ["boot: { lanzaboote: { enable: true } }", "boot.lanzaboote", "lanzaboote"],
  ["microvm: { vms: {} }", "microvm.vms", "microvm"],
  ["stylix: { enable: true }", "stylix.enable", "stylix"],
  ["wsl: { enable: true }", "wsl.enable", "nixos-wsl"],
])("config: %s, of what is not pinned", async (config, option, flake) => {
  const written = config.replace("home-manager", '"home-manager"')
  const [problem] = await unknownOptions(`config: { ${written} } as never`)
  expect(problem?.message).toMatch(
    new RegExp(`^${option.split(".", 1).join("")}.*of ${flake}, which is not pinned$`),
  )
  expect(problem?.hint).toContain("npins add")
})

test.each<[string, string, readonly string[], string, string, string]>([
  [
    "a pin that is no input",
    'config: { "home-manager": { users: {} } } as never',
    ["home-manager"],
    "{}",
    "home-manager is an option of home-manager, which is no input of the flake",
    'name it in the fleet: inputs: { "home-manager": { follows: { "nixpkgs": "nixpkgs" } } }; import its module: imports: [inputs["home-manager"].nixosModules["home-manager"]]',
  ],
  [
    "an input that is not imported",
    "config: { sops: { secrets: {} } } as never",
    ["sops-nix"],
    `{ "sops-nix": ${follows} }`,
    "sops is an option of sops-nix, whose module is not imported",
    'import its module: imports: [inputs["sops-nix"].nixosModules.sops]',
  ],
  [
    "a pin of the option's own name",
    "config: { wonders: { enable: true } } as never",
    ["nixos-wonders"],
    "{}",
    "wonders is an option of nixos-wonders, which is no input of the flake",
    'name it in the fleet: inputs: { "nixos-wonders": { … } }; import its module: imports: [inputs["nixos-wonders"].nixosModules.default]',
  ],
])("%s", async (_, definition, pins, inputs, message, hint) => {
  expect(await unknownOptions(definition, pins, inputs)).toMatchObject([{ message, hint }])
})

test.each<[string, string]>([
  ["imported", 'imports: [inputs["sops-nix"].nixosModules.sops]'],
  ["imported by a file of Nix", 'imports: [nixModule("./module.nix")]'],
])("the module is %s", async (_, imports) => {
  const definition = `${imports}, config: { sops: { secrets: {} } } as never`
  expect(await unknownOptions(definition, ["sops-nix"], `{ "sops-nix": ${follows} }`)).toEqual([])
})

test.each<[config: string, hint: string]>([
  ["nixpkgs: { overlay: [] }", 'did you mean "overlays"?'],
  ["services: { opensssh: {} }", 'did you mean "openssh"?'],
])("one in a group of NixOS' that an input has the name of: %s", async (config, hint) => {
  const pins = ["services"]
  const definition = `imports: [inputs.nixpkgs.nixosModules.notDetected], config: { ${config} } as never`
  const [found, ...others] = await unknownOptions(definition, pins, "{ services: {} }")
  expect(others).toEqual([])
  expect(found).toMatchObject({ message: expect.stringContaining("there is no option"), hint })
})

test("an option that nobody has", async () => {
  const [problem] = await unknownOptions("config: { servics: {} } as never")
  expect(problem).toMatchObject({ hint: 'did you mean "services"?' })
})
