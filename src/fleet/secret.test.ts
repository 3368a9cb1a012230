/** Secrets as TypeScript has them: where the compiler takes one, and where it says that it takes none. */
import { inspect } from "node:util"
import { expect, test } from "vitest"
import { printNix } from "../nix/values/print-nix.ts"
import { str } from "../nix/values/templates.ts"
import type { NixosConfig } from "../options/config.ts"
import { composed, neededFor, passwordHashOf, prompt } from "./composed.ts"
import { password, selfSigned, sshKey, wireguardKey } from "./generators.ts"
import type { HostDefinition } from "./host.ts"
import { secret, secretText } from "./secret.ts"
import { agenix, sops } from "./secret-store.ts"

const db = secret("db", { owner: "gitea" })
const environment = secretText({ owner: "gitea" })`DB=${db}\n`

test("a path stands where options take a file, and a secret does not", () => {
  const config: NixosConfig = {
    services: {
      gitea: { database: { passwordFile: db.path } },
      grafana: { settings: { security: { admin_password: str`$__file{${db.path}}` } } },
    },
    users: { users: { ann: { hashedPasswordFile: db.path } } },
    systemd: { services: { app: { serviceConfig: { EnvironmentFile: environment.path } } } },
    networking: { wireguard: { interfaces: { wg0: { privateKeyFile: db.path } } } },
  }
  expect(Object.keys(config)).toHaveLength(4)
  // @ts-expect-error a secret is no path
  const file: NixosConfig = { services: { gitea: { database: { passwordFile: db } } } }
  // @ts-expect-error nor is a file with secrets in it
  const text: NixosConfig = { users: { users: { ann: { hashedPasswordFile: environment } } } }
  const list: NixosConfig = {
    // @ts-expect-error nor an element of a list
    environment: { etc: { a: { text: [db] } } },
  }
  expect([file, text, list]).toHaveLength(3)
  // @ts-expect-error nor data
  const inventory: HostDefinition["inventory"] = { db }
  expect(inventory).toBeDefined()
})

test("what a secret says publicly depends on what makes it", () => {
  const web = secret("web", { generate: wireguardKey(), per: "host" }).of("web")
  const parts: readonly string[] = [
    secret("a", { generate: sshKey() }).publicKey,
    web.publicKey,
    secret("a", { generate: selfSigned({ commonName: "a" }) }).certificate,
  ]
  expect(parts.map((each) => each.split(":")[0])).toEqual(Array(3).fill("not made yet"))
  // @ts-expect-error a password says nothing
  expect(secret("a", { generate: password() }).publicKey).toBeUndefined()
  // @ts-expect-error each host has its own
  expect(secret("a", { generate: sshKey(), per: "host" }).publicKey).toBeUndefined()
})

test("what a secret is made of is other secrets, prompts and texts", () => {
  const made = composed`
    user=${prompt("User", { shown: true })}
    password=${db} ${5}
  `
  expect(made).toEqual({
    kind: "composed",
    parts: [
      "user=",
      { prompt: "User", shown: true },
      "\npassword=",
      { secret: "db" },
      " ",
      "5",
      "\n",
    ],
  })
  expect(neededFor(made).map(({ name }) => name)).toEqual(["db"])
  expect(secret("a", { generate: composed`${secret("b", { generate: made })}` }).name).toBe("a")
  expect(passwordHashOf(db)).toEqual({ kind: "passwordHashOf", password: { secret: "db" } })
  // @ts-expect-error the path is no value
  expect(() => composed`${db.path}`).toThrow("NG505")
  // @ts-expect-error nor is a file with secrets in it
  expect(() => composed`${environment}`).toThrow("NG505")
  // @ts-expect-error a password is one that is asked for, or a secret
  expect(passwordHashOf("sesame")).toBeDefined()
  // @ts-expect-error it says nothing
  expect(secret("a", { generate: made }).publicKey).toBeUndefined()
})

test("options are those that there are", () => {
  // @ts-expect-error a misspelt option
  expect(secret("a", { ownr: "a" })).toBeDefined()
  expect(secret("a", { name: "b", symlink: false, path: "/a" }).name).toBe("a")
  // @ts-expect-error a file with secrets is always a link
  expect(secretText({ symlink: false })).toBeDefined()
  // @ts-expect-error a file with secrets is there after users are
  expect(secretText({ neededForUsers: true })).toBeDefined()
  // @ts-expect-error a store has recipients
  expect([sops({}), agenix({ recipients: { ann: "age1" } })]).toHaveLength(2)
})

test("it is a reference to the file, in the words of sops-nix", () => {
  expect(printNix(db.path)).toBe("config.sops.secrets.db.path")
  expect(printNix(secret("a/b-c").path)).toBe('config.sops.secrets."a/b-c".path')
  expect(printNix(environment.path)).toBe("config.sops.templates.db.path")
  expect(printNix(str`-${secret("a/b").path}`)).toBe('"-${config.sops.secrets."a/b".path}"')
  expect(inspect(db)).toBe('secret("db")')
})
