import { describe, expect, test } from "vitest"
import { type ListedInput, withHost, withInput } from "./edit-fleet.ts"

const host = { name: "web-2", file: "./hosts/web-2.ts" }

function fleet(hosts: string, imports = `import { defineFleet } from "nixgen"`): string {
  return `${imports}\n\nexport default defineFleet({\n  hosts: ${hosts},\n})\n`
}

const added = `import { defineFleet } from "nixgen"\nimport web2 from "./hosts/web-2.ts"`

describe("the list of hosts gets another", () => {
  test.each([
    ["{}", `{ "web-2": web2 }`],
    ["{ a }", `{ a, "web-2": web2 }`],
    ["{ a, b: c }", `{ a, b: c, "web-2": web2 }`],
    ["{\n    a,\n    b,\n  }", `{\n    a,\n    b,\n    "web-2": web2,\n  }`],
    ["{\n    a,\n    b\n  }", `{\n    a,\n    b,\n    "web-2": web2\n  }`],
    ["{\n    a, // one\n    // end\n  }", `{\n    a, // one\n    "web-2": web2,\n    // end\n  }`],
    ["{\n    a // one\n  }", `{\n    a, // one\n    "web-2": web2\n  }`],
    ["{\n    a, /* x,\n y */\n  }", `{\n    a, /* x,\n y */\n    "web-2": web2,\n  }`],
    ["{\n    ...others,\n  }", `{\n    ...others,\n    "web-2": web2,\n  }`],
  ])("%s", (before, after) => {
    expect(withHost(fleet(before), host)).toBe(fleet(after, added))
  })
})

test("the list may be a constant of the file", () => {
  const after = fleet("hosts", `const hosts = { a, "web-2": web2 }`)
  expect(withHost(fleet("hosts", "const hosts = { a }"), host)).toBe(
    `import web2 from "./hosts/web-2.ts"\n${after}`,
  )
})

describe("the import is written as those before it", () => {
  test.each([
    [`import a from './hosts/a.js';`, `import web2 from './hosts/web-2.js';`],
    [`import a from "./hosts/a" // a`, `import web2 from "./hosts/web-2"`],
    [`import a from "./hosts/a.ts"`, `import web2 from "./hosts/web-2.ts"`],
  ])("%s", (before, after) => {
    expect(withHost(fleet("{}", before), host)).toBe(
      fleet(`{ "web-2": web2 }`, `${before}\n${after}`),
    )
  })
})

test("a name that is taken is not taken again", () => {
  const text = withHost(fleet("{ web2 }", "import { web2 } from './x.ts'"), host)
  expect(text).toContain(`import web2Host from './hosts/web-2.ts'`)
  expect(text).toContain(`{ web2, "web-2": web2Host }`)
})

test("a host whose name is the constant's needs no colon", () => {
  expect(withHost(fleet("{ a }"), { name: "web", file: "./web.ts" })).toContain("{ a, web }")
})

/** The fleet's definition with its type. */
function typed(text: string): string {
  return text.replace(/\}\)\n$/, "} satisfies FleetDefinition)\n")
}

test.each([
  ["({ a } satisfies Hosts)", `({ a, "web-2": web2 } satisfies Hosts)`],
  ["{ a } as const", `{ a, "web-2": web2 } as const`],
])("%s is a list as well", (before, after) => {
  expect(withHost(typed(fleet(before)), host)).toBe(typed(fleet(after, added)))
})

test.each(['"./hosts/*.ts"', "Object.fromEntries(all)", "all"])("hosts: %s is no list", (hosts) => {
  expect(withHost(fleet(hosts), host)).toBeUndefined()
})

const sops: ListedInput = {
  name: "sops-nix",
  isFlake: true,
  follows: { nixpkgs: "nixpkgs" },
  module: "sops",
}
const followed = `"sops-nix": { follows: { nixpkgs: "nixpkgs" } }`
const imported = `"sops-nix": defineModule({ imports: [inputs["sops-nix"].nixosModules.sops] })`

const nixgen = (names: string) => `import { ${names} } from "nixgen"\n`

describe("the fleet gets an input, and the import of its module", () => {
  const all = nixgen("defineFleet, defineModule, inputs")
  test.each<[string, string, ListedInput?]>([
    [
      `${nixgen("defineFleet")}export default defineFleet({ pins: "p", hosts: "h" })\n`,
      `${all}export default defineFleet({ pins: "p", common: { ${imported} }, inputs: { ${followed} }, hosts: "h" })\n`,
    ],
    [
      `${nixgen("defineFleet")}export default defineFleet({ hosts: "h", pins: "p" })\n`,
      `${all}export default defineFleet({ hosts: "h", pins: "p", common: { ${imported} }, inputs: { ${followed} } })\n`,
    ],
    [
      `${nixgen("defineFleet")}export default defineFleet({\n  pins: "p", // npins'\n  common: { base }, // all of them\n  hosts: "h",\n})\n`,
      `${all}export default defineFleet({\n  pins: "p", // npins'\n  inputs: { ${followed} },\n  common: { base, ${imported} }, // all of them\n  hosts: "h",\n})\n`,
    ],
    [
      `${all}const inputsOf = { a: {} }\nexport default defineFleet({\n  pins: "p",\n  inputs: {\n    a: {}, // one\n  },\n  common: {\n    base,\n    ...more,\n  },\n  hosts: "h",\n})\n`,
      `${all}const inputsOf = { a: {} }\nexport default defineFleet({\n  pins: "p",\n  inputs: {\n    a: {}, // one\n    ${followed},\n  },\n  common: {\n    base,\n    ...more,\n    ${imported},\n  },\n  hosts: "h",\n})\n`,
    ],
    [
      `${nixgen("defineFleet")}const inputs = { a: {} }\nexport default defineFleet({ pins: "p", inputs, hosts: "h" })\n`,
      `${nixgen("defineFleet, defineModule, inputs as inputsOfNixgen")}const inputs = { a: {}, ${followed} }\nexport default defineFleet({ pins: "p", common: { ${imported.replace("[inputs", "[inputsOfNixgen")} }, inputs, hosts: "h" })\n`,
    ],
    [
      `${nixgen("defineFleet")}export default defineFleet({ pins: "p", hosts: "h" })\n`,
      `${nixgen("defineFleet")}export default defineFleet({ pins: "p", inputs: { a: { flake: false } }, hosts: "h" })\n`,
      { name: "a", isFlake: false, follows: {}, module: undefined },
    ],
    [
      `${nixgen("defineFleet")}export default defineFleet({ pins: "p", inputs: {}, hosts: "h" })\n`,
      `${nixgen("defineFleet")}export default defineFleet({ pins: "p", inputs: { a: { follows: {} } }, hosts: "h" })\n`,
      { name: "a", isFlake: true, follows: {}, module: undefined },
    ],
    [
      `${nixgen("defineFleet")}export default defineFleet({ pins: "p", inputs: {}, hosts: "h" })\n`,
      `${nixgen("defineFleet")}export default defineFleet({ pins: "p", inputs: { a: {} }, hosts: "h" })\n`,
      { name: "a", isFlake: true, follows: undefined, module: undefined },
    ],
  ])("%j", (before, after, input = sops) => {
    expect(withInput(before, input)?.text).toBe(after)
  })

  test("not where what there is is no object", () => {
    const text = `export default defineFleet({ pins: "p", inputs: inputsOf("x"), hosts: "h" })`
    expect(withInput(text, sops)).toBeUndefined()
    const made = `export default defineFleet({ pins: "p", common: commonOf("x"), hosts: "h" })`
    expect(withInput(made, sops)).toMatchObject({ isImported: false })
  })
})
