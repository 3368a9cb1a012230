/** NG517: what cannot work, and what comes close. */
import { expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import { composed, passwordHashOf, prompt } from "../../fleet/composed.ts"
import {
  type Generator,
  hex,
  password,
  passwordHash,
  selfSigned,
  sshKey,
  wireguardKey,
} from "../../fleet/generators.ts"
import { secret } from "../../fleet/secret.ts"
import { mkIf } from "../../nix/values/properties.ts"

const { told, problemsOf } = rulesAlone("NG517")

const file = (generate: Generator, option = "hashedPasswordFile"): TestHost => ({
  config: { users: { users: { ann: { [option]: secret("ann", { generate }).path } } } },
})

test.each<[string, TestHost, readonly RegExp[]]>([
  [
    "a password",
    file(password()),
    [/users\.users\.ann\.hashedPasswordFile: .* password\(\) makes$/],
  ],
  ["a password with a hash", file(passwordHash()), [/ passwordHash\(\) makes$/]],
  ["bytes", file(hex()), [/ hex\(\) makes$/]],
  ["a key of ssh", file(sshKey()), [/ sshKey\(\) makes$/]],
  ["a key of WireGuard", file(wireguardKey()), [/ wireguardKey\(\) makes$/]],
  ["a certificate", file(selfSigned({ commonName: "a" })), [/ selfSigned\(\) makes$/]],
  ["the option's older name", file(password(), "passwordFile"), [/ann\.passwordFile: /]],
  [
    "a path as a hash",
    file(passwordHashOf(prompt("Password")), "hashedPassword"),
    [/ann\.hashedPassword: hashedPassword is a text, and gets the path of the secret "ann"/],
  ],
  ["a path as a password", file(password(), "initialPassword"), [/initialPassword is a text/]],
  [
    "users of all kinds, under a condition",
    {
      config: mkIf(true, {
        users: {
          users: { ann: mkIf(true, { hashedPasswordFile: secret("a", { generate: hex() }).path }) },
        },
      }),
    },
    [/ hex\(\) makes$/],
  ],
  ["a hash of a password", file(passwordHashOf(prompt("Password"))), []],
  ["what is composed, which is judged as it is made", file(composed`${prompt("Hash")}`), []],
  [
    "what is set",
    { config: { users: { users: { ann: { hashedPasswordFile: secret("ann").path } } } } },
    [],
  ],
  [
    "a password of something else",
    {
      config: {
        services: {
          gitea: { database: { passwordFile: secret("a", { generate: password() }).path } },
        },
      },
    },
    [],
  ],
  [
    "a hash that is public",
    {
      config: {
        users: {
          users: { ann: { hashedPassword: secret("a", { generate: passwordHash() }).hash } },
        },
      },
    },
    [],
  ],
])("a user's password: %s", (_, host, want) => {
  expect(told(host)).toEqual(want.map((each) => expect.stringMatching(each)))
})

test("the hint is another secret, which the hash is made of", () => {
  const [found] = problemsOf(file(password()))
  expect(found?.hint).toContain('passwordHashOf(secret("ann-password", { generate: password() }))')
})
