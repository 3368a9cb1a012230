/** What `deploy.sh` makes of a machine that it has read, and of one that it cannot reach. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, afterEach, describe, expect, test } from "vitest"
import { effort } from "../../../test/support/effort.ts"
import {
  connectionRefusals,
  debian,
  inUse,
  installRefusals,
  machineWith,
  named,
  needsWith,
  unseenRefusals,
} from "../../../test/support/refusals.ts"
import { inventory, machine, scriptTree } from "../../../test/support/stand-ins.ts"

const { folder, record, run, left, remove } = scriptTree()

/** The same, whose scripts do not wait for a machine as long. */
const hasty = scriptTree()
const hastyScript = join(hasty.tree, "scripts/deploy.sh")
writeFileSync(
  hastyScript,
  readFileSync(hastyScript, "utf8").replace("on_machine 60 ", "on_machine 1 "),
)

afterAll(() => {
  remove()
  hasty.remove()
})

afterEach(() => {
  if (left().length > 0) throw new Error(`a script left ${left().join(", ")} behind`)
})

/** The first call of ssh. */
function told(): string {
  return readFileSync(`${record}.ssh`, "utf8").split("\n")[0] ?? ""
}

describe("before anything is sent that changes it, a machine is refused", () => {
  test.each(installRefusals.slice(-effort(8, installRefusals.length)))(
    "%s: %s",
    (_, __, environment, message) => {
      const tree = "SLOW" in environment ? hasty : { run }
      const { status, stderr, done } = tree.run("deploy.sh", ["--yes", "alpha"], environment)
      expect(stderr).toMatch(message)
      expect(stderr).toMatch(/nothing was done/)
      expect([status, done]).toEqual([2, []])
    },
  )

  test.each(connectionRefusals.slice(0, effort(3, connectionRefusals.length)))(
    "%s, of which ssh says %j",
    (_, __, environment, message) => {
      const { status, stderr, done } = run("deploy.sh", ["--yes", "alpha"], environment)
      expect(stderr).toMatch(message)
      expect([status, done]).toEqual([2, []])
    },
  )

  test.each(unseenRefusals)("and not looked at: %s, %s", (kind, _, environment, message) => {
    const flags = kind === "protected" ? ["--yes", "--reinstall"] : ["--yes"]
    const { status, stderr, done } = run("deploy.sh", [...flags, "alpha"], environment)
    expect(stderr).toMatch(message)
    expect([status, done, readFileSync(`${record}.ssh`, "utf8")]).toEqual([2, [], ""])
  })

  test("that says something else than numbers, which are not computed", () => {
    const planted = join(folder, "planted")
    for (const key of ["size", "memory", "space", "port", "kexec"]) {
      const { MACHINE } = machineWith({ ...debian, [key]: `a[$(touch "${planted}")]` })
      run("deploy.sh", ["--yes", "alpha"], { MACHINE })
    }
    expect(existsSync(planted)).toBe(false)
  })

  test("and shows none of its control characters", () => {
    const { stderr } = run("deploy.sh", ["--yes", "alpha"], {
      MACHINE: machine
        .replaceAll(/^(name|os|architecture|disk|content|model|address) .*/gm, "$1 \u001b[2J")
        .replace("firmware uefi", "firmware bios"),
    })
    expect(stderr).toMatch(/cannot be installed there/)
    expect(stderr).not.toContain("\u001b")
  })

  test("for all of its reasons at once, with what the machine is", () => {
    const { stderr } = run("deploy.sh", ["--yes", "alpha"], {
      ...needsWith("key /tmp/k\n"),
      ...machineWith({ ...debian, architecture: "aarch64", firmware: "bios", memory: "10" }),
    })
    expect(stderr).toContain('root@192.0.2.1 is "debian": Debian GNU/Linux 13, aarch64')
    expect(stderr).toMatch(
      /alpha cannot be installed there:\n.* architecture .*\n.* UEFI.*\n.* memory.*\n.* key \/tmp\/k/,
    )
  })
})

test("a dry run reads the machine, says what would be erased, and ends", () => {
  const { status, stderr, done } = run("deploy.sh", ["--dry-run", "alpha"])
  expect(stderr).toMatch(/ERASES there:\n {2}\/dev\/disk\/by-id\/one\n.*Samsung.*\n.*ESP/)
  expect([status, done]).toEqual([0, []])
})

test("a dry run tells what keeps the host from being installed", () => {
  const { status, stderr, done } = run(
    "deploy.sh",
    ["--dry-run", "alpha"],
    machineWith({ firmware: "bios" }),
  )
  expect(stderr).toMatch(/not started by UEFI/)
  expect([status, done]).toEqual([2, []])
})

describe("a machine is taken", () => {
  const key = join(folder, "keys/disk.key")
  mkdirSync(join(folder, "keys"))
  writeFileSync(key, "secret")

  test.each<[string, object, readonly string[]]>([
    ["that is right", {}, []],
    ["that runs another Linux", machineWith(debian), []],
    ["whose firmware nobody knows", machineWith({ firmware: "unknown" }), []],
    ["of 1 GB, which its kernel takes a part of", machineWith({ ...debian, memory: "950000" }), []],
    ["with little memory and the installer", machineWith({ memory: "500000" }), []],
    ["that is the host itself", machineWith({ ...debian, name: "alpha" }), []],
    ["with an installer that is called as another host is", machineWith({ name: "gamma" }), []],
    [
      "that has the name of another host, whose machine has another one",
      { ...machineWith({ ...debian, name: "gamma" }), INVENTORY: named("gamma", "gw") },
      [],
    ],
    [
      "that is called as another one is, as the host is as well",
      {
        ...machineWith({ ...debian, name: "gw" }),
        INVENTORY: named("alpha", "gw", named("gamma", "gw")),
      },
      [],
    ],
    [
      "that is called nothing, as machines are whose names nobody knows",
      { ...machineWith({ ...debian, name: "" }), INVENTORY: named("gamma", "") },
      [],
    ],
    [
      "whose root is on the disk, with kexec",
      {
        MACHINE: machineWith(debian).MACHINE.replace("content nvme", "mounted /\ncontent nvme"),
      },
      [],
    ],
    [
      "that has the key",
      { ...needsWith("key /tmp/disk.key\n"), MACHINE: `${machine}file /tmp/disk.key\n` },
      [],
    ],
    [
      "that is brought the key",
      { ...needsWith("key /tmp/disk.key\n"), ...machineWith(debian) },
      ["--disk-encryption-keys", "/tmp/disk.key", key],
    ],
    ["with disks mounted below /mnt", { MACHINE: inUse.replace("/srv", "/mnt/boot") }, []],
  ])("%s", (name, environment, options) => {
    const { status, stderr, done } = run(
      "deploy.sh",
      ["--yes", "alpha", "--", ...options],
      environment,
    )
    expect([status, stderr.match(/cannot be installed.*/s)]).toEqual([0, null])
    expect(done.at(-1)).toContain("#nixos-anywhere")
    expect(stderr.includes("THE SYSTEM THAT RUNS THERE NOW")).toBe(name.startsWith("whose root"))
  })
})

describe("ports", () => {
  const onPort = inventory.replace("host alpha", "host alpha\nport 2222")
  const standsAlone = "ssh: connect to host h port 2222: Connection refused"

  test.each<[string, object, readonly string[], RegExp]>([
    ["of the host", {}, [], /--ssh-port 2222 --store-paths/],
    [
      "of an installer that is on ssh's own",
      { COMPLAINT: standsAlone, REFUSED: "-p 2222" },
      [],
      /--ssh-port 22 --store/,
    ],
    [
      "after kexec, ssh's own",
      machineWith({ ...debian, port: "2222" }),
      [],
      /--ssh-port 2222 --post-kexec-ssh-port 22 /,
    ],
    [
      "after kexec, where one is led to ssh's own",
      machineWith(debian),
      [],
      /--post-kexec-ssh-port 2222 /,
    ],
    [
      "as they are given",
      machineWith(debian),
      ["--ssh-port", "23", "--post-kexec-ssh-port", "24"],
      /--build-on local --ssh-port 23 --post-kexec-ssh-port 24 /,
    ],
  ])("%s", (_, environment, options, want) => {
    const { done } = run("deploy.sh", ["--yes", "--wait", "0", "alpha", "--", ...options], {
      INVENTORY: onPort,
      ...environment,
    })
    expect(done.at(-1)).toMatch(want)
    const port = options.length === 0 ? 2222 : 23
    expect(told()).toContain(`-p ${port} `)
  })
})

describe("ssh is told", () => {
  test("to ask nothing, to wait for nothing without end, and to keep the keys that it meets apart", () => {
    run("deploy.sh", ["--yes", "alpha"])
    for (const option of [
      "BatchMode=yes",
      "ConnectTimeout=10",
      "ServerAliveInterval=5",
      "ControlPath=none",
    ])
      expect(told()).toContain(`-o ${option} `)
    expect(told()).toMatch(/StrictHostKeyChecking=accept-new -o UserKnownHostsFile=".*%%.*\/met" ~/)
    expect(told()).toMatch(/root@192\.0\.2\.1 sh -s$/)
  })

  test("the address of IPv6, and what nixos-anywhere is told of it", () => {
    const key = join(folder, "key of mine")
    writeFileSync(key, "")
    run("deploy.sh", [
      "--yes",
      "alpha",
      "admin@[2001:db8::1]",
      "--",
      "-i",
      key,
      "--ssh-option",
      "ProxyJump=j",
    ])
    expect(told()).toContain(`ssh -o ProxyJump=j -i ${key} -o IdentitiesOnly=yes `)
    expect(told()).toContain("-o HostName=2001:db8::1 admin@alpha sh -s")
  })

  test("the devices and keys, as the shell there takes them", () => {
    run("deploy.sh", ["--yes", "alpha"], { NEEDS: 'disk /dev/it\'s "a" $(b)\nsize 0\nkey /k\n' })
    expect(readFileSync(`${record}.sent`, "utf8")).toMatch(
      /^set -- '\/dev\/it'\\''s "a" \$\(b\)' '--' '\/k'\n# What deploy\.sh has to know/,
    )
  })
})

describe("the machine is found", () => {
  const declared = "host alpha\ninstallHost 203.0.113.9\ninstallUser admin\ninstallPort 2200"
  test.each<[string, given: string | undefined, found: RegExp]>([
    ["host alpha", undefined, /root@192\.0\.2\.1 sh -s$/],
    [declared, undefined, /-p 2200 .*admin@203\.0\.113\.9 sh -s$/],
    [declared, "203.0.113.10", /-p 2200 .*admin@203\.0\.113\.10 sh -s$/],
    [declared, "root@203.0.113.10", /-p 2200 .*root@203\.0\.113\.10 sh -s$/],
    ["host alpha\ninstallHost 2001:db8::9", undefined, /HostName=2001:db8::9 .*root@alpha sh -s$/],
    ["host alpha\ninstallUser admin", undefined, /admin@192\.0\.2\.1 sh -s$/],
  ])("where %j says, and %j is given", (entry, given, found) => {
    const { status } = run(
      "deploy.sh",
      ["--yes", "alpha", ...(given === undefined ? [] : [given])],
      {
        INVENTORY: inventory.replace("host alpha", entry),
      },
    )
    const calls = readFileSync(`${record}.ssh`, "utf8").trimEnd().split("\n")
    expect([status, calls[0]]).toEqual([0, expect.stringMatching(found)])
    expect(calls.at(-1)).toMatch(/root@192\.0\.2\.1 readlink \/run\/current-system$/)
  })
})

describe("after the installation", () => {
  test("the installed system is waited for at its own address, port and user, and its key is told", () => {
    const { status, stderr } = run("deploy.sh", ["--yes", "alpha", "admin@203.0.113.9"], {
      INVENTORY: inventory.replace("host alpha", "host alpha\nport 2222"),
    })
    const calls = readFileSync(`${record}.ssh`, "utf8").trimEnd().split("\n")
    expect(calls.at(-1)).toMatch(/-p 2222 root@192\.0\.2\.1 readlink \/run\/current-system$/)
    expect(stderr).toMatch(/Waiting until alpha answers as root@192\.0\.2\.1, port 2222, for 600/)
    expect(stderr).toMatch(/alpha is installed, and runs what was built: \/nix\/store\/system\n/)
    expect(stderr).toMatch(/Its ssh host key is now: 256 SHA256:\S{43} \(ED25519\)\n/)
    expect(status).toBe(0)
  })

  test("nothing is taken for it but what shows the key that it was handed over", () => {
    const key = join(folder, "alpha.pub")
    writeFileSync(key, "ssh-ed25519 AAAA alpha\n")
    const { status } = run("deploy.sh", ["--yes", "--host-key", key, "alpha"])
    const calls = readFileSync(`${record}.ssh`, "utf8").trimEnd().split("\n")
    const strict =
      /^ssh -o HostKeyAlias=alpha -o HostKeyAlgorithms=ssh-ed25519 -o StrictHostKeyChecking=yes -o UserKnownHostsFile="[^"]*\/installed" -o GlobalKnownHostsFile=\/dev\/null /
    expect([status, calls.at(-1)]).toEqual([0, expect.stringMatching(strict)])
    expect(calls[0]).not.toMatch(strict)
  })

  test.each<[string, object, RegExp]>([
    [
      "another system answers",
      { RUNS: "/nix/store/other" },
      /another system answers: \/nix\/store\/other/,
    ],
    ["no NixOS does", { RUNS: "" }, /another system answers: no NixOS/],
  ])("it fails where %s, and says where to look", (_, environment, message) => {
    const { status, stderr } = run("deploy.sh", ["--yes", "--wait", "1", "alpha"], environment)
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/alpha was installed, but does not answer .*\nLook at its console/)
    expect(status).toBe(1)
  })

  test("what nixos-anywhere fails with is not waited for", () => {
    const { status, stderr } = run("deploy.sh", ["--yes", "alpha"], { FAIL_INSTALL: "3" })
    expect(stderr).toMatch(/nixos-anywhere gave 3: .*\n$/)
    expect(status).toBe(1)
  })

  test.each<[string, readonly string[]]>([
    ["where that is said", ["--wait", "0", "alpha"]],
    [
      "where it was not told to restart the machine",
      ["alpha", "--", "--phases", "kexec,disko,install"],
    ],
  ])("it is not waited for %s", (_, parameters) => {
    const { status, stderr } = run("deploy.sh", ["--yes", ...parameters], { RUNS: "" })
    expect(stderr).toMatch(/it was not waited for alpha/)
    expect(status).toBe(0)
  })
})
