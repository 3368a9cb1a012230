/** Options of ssh as they are taken, and what is told of others. */
import { expect, test } from "vitest"
import { buildDefinitions } from "../../test/support/definitions.ts"
import { sshOptionSchema } from "./ssh-option.ts"

test.each([
  "ServerAliveInterval=30",
  "StrictHostKeyChecking=accept-new",
  "compression=yes",
  "IdentityFile=~/.ssh/fleet",
  "ProxyJump=a@gate:22,b",
  "ProxyCommand=none",
  "Tag=a",
  "UseKeychain=yes",
  "GSSAPITrustDns=yes",
])("%s", (option) => {
  expect(sshOptionSchema.safeParse(option).success).toBe(true)
})

test.each<[option: string, message: string, hint: string | undefined]>([
  [
    "ProxyCommand=ssh -W %h:%p gate",
    'expected an option of ssh with its value and without blanks, such as "ServerAliveInterval=30"',
    'name the hosts on the way: jumpHosts: ["bastion"]; or say it in ~/.ssh/config, and name the alias in targetHost',
  ],
  [
    "-v",
    'expected an option of ssh with its value and without blanks, such as "ServerAliveInterval=30"',
    undefined,
  ],
  ["Port=2222", '"Port=2222" is not for ssh alone', "say it by `port`"],
  ["user=x", '"user=x" is not for ssh alone', "say it by `user`"],
  ["Foo=bar", 'ssh has no option "Foo"', undefined],
  [
    "ServerAliveIntervall=5",
    'ssh has no option "ServerAliveIntervall"',
    'did you mean "ServerAliveInterval"?',
  ],
])("%s is told of", (option, message, hint) => {
  const { error } = sshOptionSchema.safeParse(option)
  const [issue] = error?.issues ?? []
  expect(issue).toMatchObject({ message, ...(hint === undefined ? {} : { params: { hint } }) })
})

test("keys that other programs call otherwise", async () => {
  const { problems } = await buildDefinitions({
    "fleet.ts": 'export default defineFleet({ hosts: "./hosts/*.ts" })',
    "hosts/web.ts": `export default defineHost({
      system: "x86_64-linux",
      stateVersion: "26.05",
      deploy: { host: "a", targetPort: 22, sshUser: "b", targethost: "c", nothing: 1 } as never,
    })`,
  })
  const told = problems.filter(({ code }) => code === "NG021")
  expect(told.map(({ message, hint }) => `${message}: ${hint}`)).toEqual([
    'unknown key "host": it is called "targetHost" here',
    'unknown key "targetPort": it is called "port" here',
    'unknown key "sshUser": it is called "user" here',
    'unknown key "targethost": did you mean "targetHost"?',
    'unknown key "nothing": known: targetHost, user, port, jumpHosts, identityFile, sshOptions, buildOn, tags, installed, protect, health, install and 1 more',
  ])
})
