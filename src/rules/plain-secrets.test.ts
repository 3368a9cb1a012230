/** NG100: where a secret is told of, and how it is accepted. */
import * as z from "zod"
import { expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../test/support/fleet.ts"
import { defineModule } from "../fleet/module.ts"
import { defineService } from "../fleet/service.ts"
import { mkEnableOption, option } from "../parameters/option.ts"
import { mkForce, mkIf, mkMerge } from "../nix/values/properties.ts"
import { config } from "../nix/values/references.ts"
import { nix } from "../nix/values/templates.ts"
import { defineFleet } from "../fleet/fleet.ts"
import { readPins } from "../pins/pins.ts"
import { validate } from "../model/validate.ts"
import { formatPath } from "../problems/problem.ts"
import { accept } from "./accept.ts"
import { plainSecrets } from "./plain-secrets.ts"

const { problemsOf, told } = rulesAlone("NG100")

const password = ["hunter", "2"].join("")

const token = ["gl", "pat-", "x1Yz83kQpLm0VbnT7RwA"].join("")

const service = defineService({
  name: "app",
  parameters: z.object({
    adminPassword: z.string().default(password),
    port: z.int().default(80).describe(`DB_PASSWORD="${password}"`),
  }),
  config: () => ({ users: { users: { app: { password } } } }),
})

test.each<[string, TestHost, readonly string[]]>([
  [
    "an option",
    { config: { users: { users: { a: { password } } } } },
    ["config.users.users.a.password"],
  ],
  [
    "in properties",
    {
      config: mkMerge([
        { users: { users: { a: { password: mkForce(password) } } } },
        mkIf(true, { users: { users: { b: { initialPassword: password } } } }),
      ]),
    },
    ["config[0].users.users.a.password", "config[1].users.users.b.initialPassword"],
  ],
  [
    "an address that is a name",
    { config: { programs: { git: { config: { url: { [`https://ann:${password}@h/`]: {} } } } } } },
    [`config.programs.git.config.url["https://ann:${password}@h/"]`],
  ],
  ["raw Nix", { config: nix`{ users.users.a.password = "hunter2"; }` }, ["config"]],
  ["a comment in raw Nix", { config: nix`{ a = 1; /* DB_PASSWORD="hunter2" */ }` }, ["config"]],
  ["the inventory", { inventory: { wifi: { psk: password } } }, ["inventory.wifi.psk"]],
  [
    "a service, its settings and its parameters",
    { services: [service({ adminPassword: `x${password}` })] },
    [
      "adminPassword",
      "config.users.users.app.password",
      "parameters.adminPassword",
      "parameters.port",
    ],
  ],
  ["a number", { inventory: { adminPassword: 123456 } }, ["inventory.adminPassword"]],
  ["a reference", { config: { users: { users: { a: { password: config["x"] as never } } } } }, []],
  ["a list that is shared", { inventory: { a: [password], b: { password: "" } } }, []],
])("%s", (_, host, want) => {
  const found = told(host).filter((line) => line.startsWith("NG100"))
  expect(found.map((line) => line.replace(/^NG100 (.*): .*$/, "$1")).toSorted()).toEqual(want)
})

test.each<[string, TestHost, readonly string[]]>([
  [
    "choices, literals and members of a service's parameters",
    {
      services: [
        defineService({
          name: "app",
          parameters: z.object({
            key: z.enum([token, "none"]).default("none"),
            literal: z.literal(token).optional(),
            inner: z.object({ value: z.string().default(token) }),
            told: z.object({ value: z.string().default("x").describe(token) }),
          }),
          config: () => ({}),
        })({ inner: {}, told: {} }),
      ],
    },
    ["parameters.inner", "parameters.key", "parameters.literal", "parameters.told"],
  ],
  [
    "options that a module declares",
    {
      imports: [
        defineModule({
          name: "app",
          options: {
            app: {
              value: option(z.string(), { default: token }),
              raw: nix`lib.mkOption { default = ${token}; }`,
              adminPassword: option(z.string(), { default: password }),
            },
          },
          config: {},
        }),
      ],
    },
    ["options.app.adminPassword", "options.app.raw", "options.app.value"],
  ],
  [
    "what options are called, in words",
    {
      imports: [
        defineModule({
          name: "app",
          options: {
            password: mkEnableOption("a second password, asked for at the console"),
            token: nix`with lib; mkEnableOption "tokens from elsewhere"`,
          },
          config: {},
        }),
      ],
    },
    [],
  ],
  [
    "a name of a value",
    { inventory: { [token]: 1, list: [{ [token]: "x" }] } },
    [`inventory.list[0]["${token}"]`, `inventory["${token}"]`],
  ],
  ["modules that are left out", { disabledModules: [`${token}.nix`] }, ["disabledModules[0]"]],
])("of every part of a definition: %s", (_, host, want) => {
  const found = told(host).filter((line) => line.startsWith("NG100"))
  expect(found.map((line) => line.replace(/^NG100 (.*): .*$/, "$1")).toSorted()).toEqual(want)
})

test("of every part of a fleet", () => {
  const fleet = defineFleet({
    pins: "./sources.json",
    hosts: {},
    description: `see ${token}`,
    arguments: { wifi: { psk: password }, given: { value: [token] } },
    packages: {
      text: nix`pkgs.writeText "x" ${token}`,
      run: nix`pkgs.runCommand "x" { DB_PASSWORD = ${password}; } "touch $out"`,
      plain: nix`pkgs.writeText "x" "y"`,
    },
    devices: { router: { kind: "router", description: token } },
  })
  const { model } = validate({ fleet, hosts: [], pins: undefined })
  expect(plainSecrets.check(model).map(({ path }) => formatPath(path ?? []))).toEqual([
    "description",
    "packages.text",
    "packages.run",
    "arguments.wifi.psk",
    "arguments.given.value[0]",
    "devices.router.description",
  ])
})

const account = ["https://oauth2", `${token}@git.example.org/group/x.git`].join(":")
const hash = "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280="
const gitlab = { type: "GitLab", repo_path: "group/x", server: "https://git.example.org/" }
const commit = { branch: "main", revision: "0123456789012345678901234567890123456789", hash }

test.each<[string, object, readonly string[]]>([
  [
    "a token of a private forge",
    { type: "Git", repository: { ...gitlab, private_token: token }, ...commit, url: null },
    ["pins.x.repository.private_token"],
  ],
  [
    "a token that looks like nothing",
    { type: "Git", repository: { ...gitlab, private_token: token.slice(6) }, ...commit, url: null },
    ["pins.x.repository.private_token"],
  ],
  [
    "an address with a password",
    { type: "Git", repository: { type: "Git", url: account }, ...commit, url: null },
    ["pins.x.repository.url"],
  ],
  [
    "a token in the address of an archive",
    { type: "Url", url: `https://example.org/x.tgz?private_token=${token}`, unpack: true, hash },
    ["pins.x.url"],
  ],
  [
    "no token",
    { type: "Git", repository: { ...gitlab, private_token: null }, ...commit, url: null },
    [],
  ],
  [
    "a release",
    {
      type: "GitRelease",
      repository: { type: "GitHub", owner: "example", repo: "password-store" },
      pre_releases: false,
      version_upper_bound: null,
      release_prefix: null,
      version: "v1.2.3",
      ...commit,
      url: "https://api.github.com/repos/example/password-store/tarball/refs/tags/v1.2.3",
    },
    [],
  ],
  [
    "a channel",
    {
      type: "Channel",
      name: "nixos-26.05",
      url: "https://releases.nixos.org/nixos/26.05/nixos-26.05.1234.0123456789ab/nixexprs.tar.xz",
      hash,
    },
    [],
  ],
])("a pin with %s", (_, pin, want) => {
  const fleet = defineFleet({ pins: "./sources.json", hosts: {} })
  const { value: pins } = readPins({ version: 7, pins: { x: pin } }, "/fleet/sources.json")
  const { model } = validate({ fleet, hosts: [], pins })
  const found = plainSecrets.check(model)
  expect(found.map(({ path, place }) => [formatPath(path ?? []), place])).toEqual(
    want.map((path) => [path, { file: "/fleet/sources.json" }]),
  )
  expect(JSON.stringify(found)).not.toContain(token)
})

test("the secret itself is not told", () => {
  const problems = problemsOf({ config: { users: { users: { a: { password } } } } })
  expect(problems.length).toBe(1)
  expect(JSON.stringify(problems)).not.toContain(password)
})

test("it is accepted with a reason", () => {
  const known = accept(password, { rule: "NG100", reason: "for a machine without a network" })
  expect(told({ config: { users: { users: { a: { password: known } } } } })).toEqual([])
})
