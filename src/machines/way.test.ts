import { expect, test } from "vitest"
import { wayTo } from "./way.ts"

const strict = ["HostKeyAlias=web", "HostKeyAlgorithms=ssh-ed25519", "StrictHostKeyChecking=yes"]

interface Given {
  readonly knownHosts?: string
  readonly own?: readonly string[]
  readonly sshOptions?: readonly string[]
}

test.each<[string, Given, ...file: string[]]>([
  ["no key of the fleet's", {}],
  ["its key", { knownHosts: "/fleet/known_hosts" }, '"/fleet/known_hosts"'],
  ["a file that ssh would read", { knownHosts: '/a b/50%/"c"' }, String.raw`"/a b/50%%/\"c\""`],
  ["what the user says", { knownHosts: "/known", own: ["-o", "userknownhostsfile=no"] }],
  ["what its definition says", { knownHosts: "/known", sshOptions: ["HostKeyAlias=own"] }],
  [
    "its key, whatever else is said",
    { knownHosts: "/known", own: ["-4"], sshOptions: ["Compression=yes"] },
    '"/known"',
  ],
])("a machine is known by %s", (_, { knownHosts, own, sshOptions = [] }, ...files) => {
  const deploy = { targetHost: "192.0.2.1", user: "root", sshOptions: [...sshOptions] }
  const { arguments: given } = wayTo({ name: "web", deploy, knownHosts }, own)
  expect(strict.filter((each) => given.includes(each))).toEqual(files.length > 0 ? strict : [])
  expect(given).toEqual(expect.arrayContaining(files.map((file) => `UserKnownHostsFile=${file}`)))
  expect(given.at(-1)).toBe("root@192.0.2.1")
})
