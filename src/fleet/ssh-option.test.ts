/** Options of ssh as they are taken, and what is told of others. */
import { spawnSync } from "node:child_process"
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
  "ObscureKeystrokeTiming=interval:80",
  "SetEnv=A=1",
  "SendEnv=LANG",
  "ChallengeResponseAuthentication=no",
  "HostbasedKeyTypes=ssh-ed25519",
  "KeepAlive=yes",
  "PubkeyAcceptedKeyTypes=ssh-ed25519",
  "identityfile2=/k",
])("%s", (option) => {
  expect(sshOptionSchema.safeParse(option).success).toBe(true)
})

/** Values of each kind that ssh takes, and those that it refuses. */
const judged: readonly [name: string, taken: string, refused: string][] = [
  ["BatchMode", "yes no true FALSE", "maybe 1 on ask"],
  ["KeepAlive", "yes no", "30"],
  ["Compression", "yes NO", "true 9"],
  ["CanonicalizeHostname", "always no", "none"],
  ["ControlMaster", "auto ask autoask yes", "maybe"],
  ["StrictHostKeyChecking", "accept-new OFF ask yes", "maybe accept"],
  ["UpdateHostKeys", "ask no", "off"],
  ["VerifyHostKeyDNS", "ask yes", "auto"],
  ["PubkeyAuthentication", "unbound host-bound yes", "bound"],
  ["RequestTTY", "force auto", "ask"],
  ["Tunnel", "ethernet point-to-point yes", "ppp"],
  ["AddressFamily", "any inet INET6", "ipv6"],
  ["LogLevel", "QUIET silent info DEBUG3", "DEBUG4 warning"],
  ["ServerAliveCountMax", "0 007 +5 2147483647", "-1 2147483648 5m 0x10 1.5"],
  ["ConnectionAttempts", "1", "0 many"],
  [
    "ConnectTimeout",
    "30 5m 1H30m 5m5 1w none 2147483647",
    "abc NONE 5x m5 2147483648 99999999w -1",
  ],
  ["ServerAliveInterval", "0 none", "1.5"],
  ["ControlPersist", "yes 0 5m false", "Yes none"],
  ["AddKeysToAgent", "yes ASK confirm 5m", "none maybe"],
  ["ProxyJump", "a u@a:22,b [::1]:65535 none", "a:0 a:65536 a,b:99999 [::1]:99999"],
]

const values = judged.flatMap(([name, taken, refused]) => [
  ...taken.split(" ").map((value) => [`${name}=${value}`, true] as const),
  ...refused.split(" ").map((value) => [`${name}=${value}`, false] as const),
])

test.each(values)("that ssh takes %s is %j", (option, isTaken) => {
  expect(sshOptionSchema.safeParse(option).success).toBe(isTaken)
})

/** Whether the ssh that is here is one that was looked at. */
const hasSsh = /^OpenSSH_(?:9\.[2-9]|[1-9]\d\.)/.test(
  spawnSync("ssh", ["-V"]).stderr?.toString() ?? "",
)

test.runIf(hasSsh)("ssh itself says the same", () => {
  const judgedBySsh = values.map(([option]) => {
    const { status } = spawnSync("ssh", ["-G", "-F", "none", "-o", option, "web"])
    return [option, status === 0]
  })
  expect(judgedBySsh).toEqual(values)
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
  ["HostName=a", '"HostName=a" is not for ssh alone', "say it by `targetHost`"],
  [
    "StrictHostKeyChecking=maybe",
    'ssh refuses StrictHostKeyChecking with the value "maybe"',
    "it takes yes, no, true, false, ask, off or accept-new",
  ],
  ["BatchMode=1", 'ssh refuses BatchMode with the value "1"', "it takes yes or no"],
  [
    "ConnectTimeout=abc",
    'ssh refuses ConnectTimeout with the value "abc"',
    "it takes a time such as 30 or 5m, or none",
  ],
  ["Include=/a", 'ssh has no option "Include"', undefined],
  ["Match=all", 'ssh has no option "Match"', undefined],
  [
    "Cipher=3des",
    '"Cipher" does nothing: ssh takes it no longer, and says nothing',
    "leave it out",
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
