import { expect, test } from "vitest"
import { makeProject, hostFile } from "../../../test/support/project.ts"
import { loadModel } from "../../../test/support/model.ts"
import { targetHosts } from "./target-hosts.ts"

const deploy = (text: string) => hostFile(`deploy: { ${text} }`)

test.each([
  ['targetHost: "web.example.org"', 'targetHost: "WEB.example.org."'],
  ['targetHost: "[::1]"', 'targetHost: "0:0:0:0:0:0:0:1"'],
  ['targetHost: "2001:DB8::1"', 'targetHost: "2001:db8:0::1"'],
  ['targetHost: "fe80::1%eth0"', 'targetHost: "[FE80::1%25eth0]"'],
  ['targetHost: "192.0.2.1"', 'targetHost: "::ffff:192.0.2.1", user: "admin"'],
  ['targetHost: "192.0.2.1", port: 22', 'targetHost: "192.0.2.1"'],
  ['targetHost: "B"', "tags: []"],
])("%s and, in host b, %s are one machine", async (first, second) => {
  const files = { "hosts/a.ts": deploy(first), "hosts/b.ts": deploy(second) }
  const { model } = await loadModel(makeProject(files))
  expect(targetHosts.check(model)).toMatchObject([{ path: ["deploy", "targetHost"] }])
})

test.each([
  ['targetHost: "192.0.2.1", port: 2222', 'targetHost: "192.0.2.1"'],
  ['targetHost: "fe80::1%eth0"', 'targetHost: "fe80::1%eth1"'],
  ['targetHost: "web_1"', 'targetHost: "web-1"'],
  ['targetHost: "10.0.0.2", jumpHosts: ["a"]', 'targetHost: "10.0.0.2", jumpHosts: ["b"]'],
  ['targetHost: "10.0.0.2"', 'targetHost: "10.0.0.2", sshOptions: ["ProxyCommand=x"]'],
])("%s and %s are two", async (first, second) => {
  const files = { "hosts/a.ts": deploy(first), "hosts/b.ts": deploy(second) }
  const { model } = await loadModel(makeProject(files))
  expect(model.hosts).toHaveLength(2)
  expect(targetHosts.check(model)).toEqual([])
})
