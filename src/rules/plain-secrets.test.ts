/** NG100: where a secret is told of, and how it is accepted. */
import * as z from "zod"
import { expect, test } from "vitest"
import { type TestHost, problemsOf, told } from "../../test/support/fleet.ts"
import { defineService } from "../fleet/service.ts"
import { mkForce, mkIf, mkMerge } from "../nix/properties.ts"
import { config } from "../nix/references.ts"
import { nix } from "../nix/templates.ts"
import { accept } from "./accept.ts"

const password = ["hunter", "2"].join("")

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
      "parameters.port.description",
    ],
  ],
  ["a number", { inventory: { adminPassword: 123456 } }, ["inventory.adminPassword"]],
  ["a reference", { config: { users: { users: { a: { password: config["x"] as never } } } } }, []],
  ["a list that is shared", { inventory: { a: [password], b: { password: "" } } }, []],
])("%s", (_, host, want) => {
  const found = told(host).filter((line) => line.startsWith("NG100"))
  expect(found.map((line) => line.replace(/^NG100 (.*): .*$/, "$1")).toSorted()).toEqual(want)
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
