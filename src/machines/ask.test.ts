/** A script on a machine over ssh: how it ends, and what is said where it does not get there. */
import { existsSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { sudoThatAsks } from "../../test/support/fake-sudo.ts"
import { type FakeSsh, failing, fakeSsh } from "../../test/support/fake-ssh.ts"
import { type Question, ask } from "./ask.ts"
import { wayTo } from "./way.ts"

function asking({ environment }: FakeSsh, signal = new AbortController().signal) {
  return { directory: tmpdir(), signal, environment }
}

function way(user = "root") {
  return wayTo({ name: "web", deploy: { user } })
}

async function answerTo(question: Partial<Question>, ssh: FakeSsh, user?: string) {
  return await ask(way(user), { script: "true", seconds: 20, ...question }, asking(ssh))
}

describe("a script that comes to its end", () => {
  test.each<[script: string, status: number, output: string]>([
    ["echo a; echo b", 0, "a\nb\n"],
    ["printf a", 0, "a\n"],
    ["echo; echo a; echo; echo", 0, "\na\n\n\n"],
    ["true", 0, ""],
    ["exit 3", 3, ""],
    ["exit 255", 255, ""],
    ["echo a; exit 255", 255, "a\n"],
    ["cat; echo read nothing", 0, "read nothing\n"],
    ["exec sh -c 'exit 7'", 7, ""],
    ["cat <<'X'\nit's\nX", 0, "it's\n"],
  ])("%j", async (script, status, output) => {
    const answer = await answerTo({ script }, fakeSsh())
    expect(answer).toMatchObject({ kind: "answered", status, output })
  })

  test("tells its lines as they come, by where they are written", async () => {
    const lines: string[] = []
    const onLine: Question["onLine"] = (line, stream) => lines.push(`${stream}: ${line}`)
    await answerTo(
      { script: "echo a; sleep 0.1; echo b >&2; sleep 0.1; printf 'c\\rd'", onLine },
      fakeSsh(),
    )
    expect(lines).toEqual(["output: a", "errors: b", "output: c", "output: d"])
  })

  test("says nothing of what the login shell says by itself", async () => {
    const ssh = fakeSsh({ web: "echo welcome; echo a warning >&2" })
    const lines: string[] = []
    const answer = await answerTo({ script: "echo a", onLine: (line) => lines.push(line) }, ssh)
    expect([answer, lines]).toMatchObject([{ kind: "answered", output: "a\n" }, ["a"]])
  })

  test("is run by sudo where its user is not root", async () => {
    const ssh = fakeSsh()
    ssh.program(
      "sudo",
      '#!/bin/sh\necho "$FAKE_SSH" >/dev/null; shift; exec env AS_ROOT=yes "$@"\n',
    )
    const script = 'echo "${AS_ROOT-no}"'
    expect(await answerTo({ script, asRoot: true }, ssh, "ada")).toMatchObject({ output: "yes\n" })
    expect(await answerTo({ script, asRoot: true }, ssh)).toMatchObject({ output: "no\n" })
    expect(await answerTo({ script }, ssh, "ada")).toMatchObject({ output: "no\n" })
  })
})

/** What a machine answers whose sudo is some program, and all that anybody else can hear of it. */
async function answerBy(sudo: string, sudoPassword?: string) {
  const ssh = fakeSsh()
  ssh.program("sudo", sudo)
  const lines: string[] = []
  const question = {
    script: 'cat; echo "${AS_ROOT-no}, reads nothing"',
    asRoot: true,
    seconds: 20,
    onLine: (line: string) => lines.push(line),
  }
  const answer = await ask(way("ada"), question, { ...asking(ssh), sudoPassword })
  const said = [JSON.stringify(answer), ...lines, ...ssh.calls()].join("\n")
  return { answer, said }
}

describe("sudo that asks for a password", () => {
  const password = `a b'"$(touch x)\\n`
  test("is given it, and nobody else", async () => {
    const { answer, said } = await answerBy(sudoThatAsks(password.replace("'", `'\\''`)), password)
    expect(answer).toMatchObject({ kind: "answered", output: "yes, reads nothing\n" })
    expect(said).not.toContain("a b")
  })

  test("and does not: the password is not taken for a command", async () => {
    // one that logs what it is given takes all of it, whatever runs reads
    const tried = 'if [ "$*" = "sh -c :" ]; then cat >/dev/null; fi'
    const free = `#!/bin/sh\nwhile [ "$1" != sh ]; do shift; done\n${tried}\nAS_ROOT=free exec "$@"\n`
    const { answer, said } = await answerBy(free, "touch")
    expect(answer).toMatchObject({ kind: "answered", output: "free, reads nothing\n" })
    expect(said).not.toContain("touch")
  })

  test.each<[given: string | undefined, why: RegExp]>([
    ["wrong", /^its user is not root, and sudo does not take the password \(sudo: no password/],
    [undefined, /^its user is not root, and sudo asks for a password, which --ask-sudo-password/],
  ])("is given %j", async (given, why) => {
    const { answer } = await answerBy(sudoThatAsks("right"), given)
    expect(answer).toEqual({ kind: "unreachable", why: expect.stringMatching(why) })
  })
})

test("nothing is done on a machine that says that it is another host", async () => {
  const ssh = fakeSsh()
  ssh.program("uname", "#!/bin/sh\necho database\n")
  const script = 'touch "$FAKE_SSH/touched"; echo done'
  const notAs = new Map([
    ["backup", "backup"],
    ["database", "database"],
    ["it's", "x"],
  ])
  expect(await answerTo({ script, notAs }, ssh)).toEqual({
    kind: "another",
    name: "database",
    why: "it says that it is database, another host of this fleet",
  })
  expect(existsSync(join(ssh.folder, "touched"))).toBe(false)
  expect(await answerTo({ script, notAs: new Map([["data*", "x"]]) }, ssh)).toMatchObject({
    kind: "answered",
    output: "done\n",
  })
})

test("a machine is told by the name that it has, and an installer by none", async () => {
  const ssh = fakeSsh()
  ssh.program("uname", "#!/bin/sh\necho gw\n")
  const notAs = new Map([["gw", "web-berlin"]])
  expect(await answerTo({ script: "echo done", notAs }, ssh)).toMatchObject({
    kind: "another",
    why: "it says that it is gw (web-berlin), another host of this fleet",
  })
  ssh.program("grep", "#!/bin/sh\nexit 0\n")
  expect(await answerTo({ script: "echo done", notAs }, ssh)).toMatchObject({ output: "done\n" })
})

describe("a machine that is not reached", () => {
  test.each<[keyof typeof failing, RegExp]>([
    ["refused", /^it refuses the connection.*\(ssh: connect to host web port 22/],
    ["timeout", /^it does not answer/],
    ["unknown", /^nobody knows its name/],
    ["changedKey", /^it shows another ssh host key/],
    ["unknownKey", /^its ssh host key is not known yet/],
    ["password", /^it does not let you in by a key/],
  ])("%s", async (name, why) => {
    const answer = await answerTo({}, fakeSsh({ web: failing[name] }))
    expect(answer).toEqual({ kind: "unreachable", why: expect.stringMatching(why) })
  })

  test("in time", async () => {
    const answer = await answerTo({ seconds: 0.2 }, fakeSsh({ web: failing.hanging }))
    expect(answer).toEqual({ kind: "unreachable", why: "it took longer than 0.2 seconds" })
  })

  test("where sudo asks for a password", async () => {
    const ssh = fakeSsh()
    ssh.program("sudo", '#!/bin/sh\necho "sudo: a password is required" >&2\nexit 1\n')
    expect(await answerTo({ asRoot: true }, ssh, "ada")).toEqual({
      kind: "unreachable",
      why: "its user is not root, and sudo asks for a password, which --ask-sudo-password gives it (sudo: a password is required)",
    })
  })
})

describe("a connection that is lost", () => {
  test("while the script runs", async () => {
    const ssh = fakeSsh({
      web: `sh -c "$command" <&0 & sleep 0.3; kill %1; echo "Timeout, server web not responding." >&2; exit 255`,
    })
    const answer = await answerTo({ script: "echo a; sleep 100" }, ssh)
    expect(answer).toEqual({
      kind: "lost",
      why: "the connection was lost (Timeout, server web not responding.)",
    })
  })

  test("as the shell that would tell how it ended is gone", async () => {
    expect(await answerTo({ script: "kill -9 $$" }, fakeSsh())).toMatchObject({ kind: "lost" })
  })

  test("as the script takes too long", async () => {
    const answer = await answerTo({ script: "echo a; sleep 100", seconds: 0.5 }, fakeSsh())
    expect(answer).toMatchObject({ kind: "lost", why: "it took longer than 0.5 seconds" })
  })

  test("as it is interrupted", async () => {
    const interruption = new AbortController()
    const onLine = () => interruption.abort()
    const asked = ask(
      way(),
      { script: "echo a; sleep 100", seconds: 20, onLine },
      asking(fakeSsh(), interruption.signal),
    )
    await expect(asked).rejects.toThrow(/aborted/)
  })
})

test.each([
  [{}, "root@web"],
  [{ targetHost: "192.0.2.1", user: "ada", port: 2222 }, "-p 2222 ada@192.0.2.1"],
  [
    { sshOptions: ["ProxyJump=a@gate:22,b", "IdentityFile=~/.ssh/fleet"] },
    "-o ProxyJump=a@gate:22,b -o IdentityFile=~/.ssh/fleet root@web",
  ],
  [{ targetHost: "fe80::1%eth0" }, "-o HostName=fe80::1%%eth0 root@web"],
  [{ sshOptions: ["ProxyJump=gate", "Tag=a"] }, "-o ProxyJump=gate -o Tag=a root@web"],
])("%j is reached by %j, after all that bounds it, and not quietly", (deploy, want) => {
  const { arguments: given } = wayTo({ name: "web", deploy: { user: "root", ...deploy } }, [
    "-q",
    "-i",
    "key",
  ])
  expect(given.join(" ")).toBe(
    `-o LogLevel=INFO -i key -o BatchMode=yes -o ConnectTimeout=10 -o ServerAliveInterval=5 -o ServerAliveCountMax=3 -o ControlMaster=no -o ControlPath=none ${want}`,
  )
})
