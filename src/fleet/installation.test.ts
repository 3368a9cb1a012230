/** What is said of the ssh connection and the first installation of a host: taken, or told of. */
import { describe, expect, test } from "vitest"
import { formatPath } from "../problems/problem.ts"
import { mend } from "../problems/schema.ts"
import { type Deployment, hostSchema, sshOptionsOf } from "./host.ts"
import { installArguments, installationSchema } from "./installation.ts"

function told(deploy: unknown): readonly string[] {
  const host = { system: "x86_64-linux", stateVersion: "26.05", deploy }
  const instead = { system: "x86_64-linux", stateVersion: "26.05" } as const
  const { problems } = mend(hostSchema, host, instead, { isTold: () => false })
  return problems.map(({ path = [], message }) => `${formatPath(path)}: ${message}`)
}

describe("is taken", () => {
  test.each<[Deployment]>([
    [{ jumpHosts: ["gate"] }],
    [{ jumpHosts: ["admin@gate.example.org:2222", "10.0.0.1", "[2001:db8::1]:22", "nix@[::1]"] }],
    [{ identityFile: "~/.ssh/fleet" }],
    [{ identityFile: "/srv/keys/id_ed25519" }],
    [{ jumpHosts: ["a", "none"] }],
    [{ jumpHosts: ["a:1", "[::1]:65535"] }],
    [{ jumpHosts: ["a"], sshOptions: ["ProxyJump=a"] }],
    [{ identityFile: "/k", sshOptions: ["IdentityFile=/l", "IdentitiesOnly=yes"] }],
    [{ sshOptions: ["SendEnv=A", "SendEnv=B", "CertificateFile=/a", "CertificateFile=/b"] }],
    [{ sshOptions: ["ServerAliveInterval=30", "ProxyCommand=none", "IdentityAgent=none"] }],
    [{ buildOn: "auto" }],
    [{ install: {} }],
    [{ install: { host: "[2001:db8::7]", user: "admin" } }],
    [{ install: { port: 2222, postKexecPort: 22, copyHostKeys: true } }],
    [{ install: { extraFiles: "~/keys/web", owners: { "/var/lib/a": "1000:100" } } }],
    [{ install: { kexec: { image: "~/kexec.tar.gz" } } }],
    [
      {
        install: { nixOptions: { cores: 4, fallback: true, substituters: "https://a https://b" } },
      },
    ],
  ])("%j", (deploy) => {
    expect(told(deploy)).toEqual([])
  })
})

describe("is told of", () => {
  test.each<[unknown, RegExp]>([
    [{ jumpHosts: [] }, /deploy\.jumpHosts: expected at least 1 element/],
    [{ jumpHosts: ["-oProxyCommand=x"] }, /jumpHosts\[0\]: expected a host that ssh goes through/],
    [{ jumpHosts: ["a,b"] }, /jumpHosts\[0\]: expected a host/],
    [{ jumpHosts: ["ssh://a"] }, /jumpHosts\[0\]: expected a host/],
    [{ jumpHosts: ["bastion:99999"] }, /jumpHosts\[0\]: expected a port from 1 to 65535/],
    [{ jumpHosts: ["a", "u@[::1]:0"] }, /jumpHosts\[1\]: expected a port from 1 to 65535/],
    [{ jumpHosts: ["none"] }, /jumpHosts: expected hosts: "none" is no host to ssh/],
    [
      { jumpHosts: ["bastion"], sshOptions: ["ProxyJump=other"] },
      /sshOptions\[0\]: "ProxyJump=other" does nothing: ssh takes .* first, and that is `jumpHosts`/,
    ],
    [{ jumpHosts: ["a"], sshOptions: ["proxycommand=none"] }, /and that is `jumpHosts`/],
    [{ identityFile: "/k", sshOptions: ["IdentitiesOnly=no"] }, /and that is `identityFile`/],
    [
      { sshOptions: ["ConnectTimeout=5", "SendEnv=A", "connecttimeout=9"] },
      /sshOptions\[2\]: "connecttimeout=9" does nothing: .*, and that is "ConnectTimeout=5"/,
    ],
    [{ sshOptions: ["TCPKeepAlive=no", "KeepAlive=yes"] }, /and that is "TCPKeepAlive=no"/],
    [{ sshOptions: ["SetEnv=A=1", "SetEnv=B=2"] }, /and that is "SetEnv=A=1"/],
    [{ jumpHosts: ["a b"] }, /jumpHosts\[0\]: expected a host/],
    [{ identityFile: "id_ed25519" }, /identityFile: expected an absolute path of the machine that/],
    [{ identityFile: "./keys/fleet" }, /identityFile: expected an absolute path/],
    [{ identityFile: "~/my keys/fleet" }, /identityFile: expected a path without blanks/],
    [{ identityFile: "~root/key" }, /identityFile: expected an absolute path/],
    [{ sshOptions: ["-v"] }, /sshOptions\[0\]: expected an option of ssh with its value/],
    [{ sshOptions: ["-o Port=1"] }, /sshOptions\[0\]: expected an option/],
    [{ sshOptions: ["Port 22"] }, /sshOptions\[0\]: expected an option/],
    [{ sshOptions: ['ProxyCommand=sh -c "x"'] }, /sshOptions\[0\]: expected an option/],
    [{ sshOptions: "Port=22" }, /sshOptions: expected a list/],
    [{ buildOn: "target" }, /buildOn: expected one of "local", "remote", "auto"/],
    [{ install: { host: "root@192.0.2.7" } }, /install\.host: /],
    [{ install: { user: "a b" } }, /install\.user: /],
    [{ install: { extraFiles: "./files" } }, /install\.extraFiles: expected an absolute path/],
    [{ install: { owners: { "home/ann": "1:1" } } }, /owners/],
    [{ install: { owners: { "/home/an n": "1:1" } } }, /owners/],
    [{ install: { owners: { "/home/ann": "ann" } } }, /an owner and a group/],
    [{ install: { diskEncryptionKeys: { "/tmp/$(x)": "/a" } } }, /diskEncryptionKeys/],
    [{ install: { diskEncryptionKeys: { "/tmp/a": "a" } } }, /expected an absolute path/],
    [{ install: { kexec: { image: "kexec.tar" } } }, /image: expected the address of a tarball/],
    [{ install: { kexec: "https://a/k.tar" } }, /install\.kexec: expected an object/],
    [{ install: { phases: [] } }, /phases: expected at least 1/],
    [{ install: { phases: ["wipe"] } }, /phases\[0\]: expected one of "kexec", "disko"/],
    [{ install: { diskoMode: "destroy" } }, /diskoMode: expected one of/],
    [{ install: { port: 0 } }, /install\.port: expected at least 1/],
    [{ install: { postKexecPort: 65536 } }, /postKexecPort: expected at most 65535/],
    [{ install: { nixOptions: { "a b": 1 } } }, /nixOptions/],
    [{ install: { nixOptions: { a: "x\ny" } } }, /nixOptions\.a: expected/],
    [{ install: { sshStoreSettings: { compress: "a b" } } }, /as it stands in an address/],
    [{ install: { vmTest: true } }, /unknown key "vmTest"/],
    [{ install: { copyHostKey: true } }, /unknown key "copyHostKey"/],
  ])("%j", (deploy, want) => {
    expect(told(deploy).join("\n")).toMatch(want)
  })
})

test("ssh is told of jump hosts and the key, and then of what is said beside them", () => {
  const options = sshOptionsOf({
    jumpHosts: ["gate:2222", "admin@inner"],
    identityFile: "~/.ssh/fleet",
    sshOptions: ["ServerAliveInterval=30"],
  })
  expect(options).toEqual([
    "ProxyJump=gate:2222,admin@inner",
    "IdentityFile=~/.ssh/fleet",
    "IdentitiesOnly=yes",
    "ServerAliveInterval=30",
  ])
  expect(sshOptionsOf({})).toEqual([])
})

test("nixos-anywhere is told of nothing that is not said", () => {
  expect(installArguments(installationSchema.parse({}))).toEqual([])
  expect(installArguments(installationSchema.parse({ port: 2222 }))).toEqual([])
})
