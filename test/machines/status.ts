/** `nixgen status`: what is said of machines that answer, of those that do not, and of the line. */
import { execFileSync } from "node:child_process"
import { describe, expect, test } from "vitest"
import { status } from "../support/machine-commands.ts"
import { type Behaviours, failing, fakeSsh } from "../support/fake-ssh.ts"
import { hostFile, makeProject } from "../support/project.ts"
import { testTerminal } from "../support/terminal.ts"

/** A machine that tells some facts, whatever it is asked. */
function telling(facts: string): string {
  return `mark=$(sed -n 's/.*begins.n. //p' | head -n 1); echo "$mark begins"; cat <<'FACTS'
${facts}
FACTS
echo; echo "$mark ends 0"; exit 0`
}

const well = `name NAME
os-id nixos
version {"configurationRevision":"REVISION","nixosVersion":"26.05.1"}
running /nix/store/b
boots /nix/store/b
boots-generation 42
generation 42 7200 /nix/store/b
space 100000000 25000000 /
space 500000 100000 /boot`

function machine(name: string, more = "", revision = "abc"): string {
  return telling(well.replace("NAME", name).replace("REVISION", revision) + more)
}

const files = Object.fromEntries(
  ["web", "database", "backup"].map((name) => [
    `hosts/${name}.ts`,
    hostFile(`deploy: { targetHost: "${name}.example.org", tags: ["${name}"] }`),
  ]),
)

async function asked(
  behaviours: Behaviours,
  given: Parameters<typeof status>[0] = {},
  folder = makeProject(files),
) {
  const ssh = fakeSsh(behaviours)
  const terminal = { ...testTerminal(folder), environment: ssh.environment }
  const ended = await status({ hosts: [], ...given }, terminal).catch((error: unknown) =>
    String(error),
  )
  return { ended, written: terminal.written(), told: terminal.told(), calls: ssh.calls() }
}

describe("machines", () => {
  test("that pull and have no address are left out, unless they are named", async () => {
    const pull = 'pull: { by: "autoUpgrade", flake: "github:example/fleet" }'
    const folder = makeProject({
      ...files,
      "hosts/laptop.ts": hostFile(`deploy: { ${pull} }`),
      "hosts/edge.ts": hostFile(`deploy: { ${pull}, targetHost: "edge.example.org" }`),
    })
    const behaviours = Object.fromEntries(
      ["web", "database", "backup", "edge"].map((name) => [`${name}.example.org`, machine(name)]),
    )
    const all = await asked(behaviours, {}, folder)
    expect(all.told).toMatch(/^left out, since they pull: laptop$/m)
    expect([all.ended, all.written.match(/^\w+/gm)]).toEqual([
      0,
      ["host", "backup", "database", "edge", "web"],
    ])
    const named = { laptop: machine("laptop") }
    const { ended, told } = await asked(named, { hosts: ["laptop"] }, folder)
    expect([ended, told.includes("left out")]).toEqual([0, false])
  })

  test("that are well are told of in a table, each asked in one connection", async () => {
    const { ended, written, told, calls } = await asked({
      "web.example.org": machine("web"),
      "database.example.org": machine("database", "\nrunning-kernel /a\nbooted-kernel /b"),
      "backup.example.org": machine("backup", "\nfailed-unit a.service\nfailed-unit b.timer"),
    })
    expect(ended).toBe(0)
    expect(written.split("\n")).toEqual([
      "host      revision  generation  age  drift    free                                 notes",
      "backup    abc       42          2 h  unknown  / 25.6 GB (25%), /boot 0.1 GB (20%)  failed: a.service, b.timer",
      "database  abc       42          2 h  unknown  / 25.6 GB (25%), /boot 0.1 GB (20%)  wants a reboot",
      "web       abc       42          2 h  unknown  / 25.6 GB (25%), /boot 0.1 GB (20%)",
    ])
    expect(told).toMatch(/^3 machines: 3 of unknown drift; 1 wants a reboot, 1 with failed units$/m)
    expect(calls).toHaveLength(3)
  })

  test("that are not reached are told at the line that says how to get there", async () => {
    const { ended, written, told } = await asked({
      "web.example.org": failing.refused,
      "database.example.org": machine("database"),
      "backup.example.org": failing.password,
    })
    expect(ended).toBe(1)
    expect(written).toMatch(/^backup {2}.*not reached\n/m)
    expect(told).toMatch(
      /error NG742 hosts\/web\.ts:3:86 {2}deploy\.targetHost: web is not reached at web\.example\.org: it refuses the connection/,
    )
    expect(told).toMatch(/^3 machines: 1 of unknown drift, 2 not reached$/m)
    expect(told).toMatch(/NG742 hosts\/backup\.ts.*does not let you in by a key/)
  })

  test("that answer as another host are told of", async () => {
    const { ended, told } = await asked(
      { "web.example.org": machine("database") },
      { hosts: ["web"] },
    )
    expect(ended).toBe(1)
    expect(told).toMatch(
      /NG745 hosts\/web\.ts.*says that it is database, another host of this fleet/,
    )
  })

  test("that run no NixOS, and boot what does not run, are said to", async () => {
    const { written, told } = await asked(
      {
        "web.example.org": telling("name installer\nos-id debian"),
        "backup.example.org": telling(
          'name backup\nversion {"nixosVersion":"26.05"}\nrunning /a\ngeneration 1 59 /a\nboots-generation 2',
        ),
      },
      { hosts: ["web", "backup"] },
    )
    expect(written).toMatch(/^web {2,}\?.*no NixOS answers$/m)
    expect(told).toMatch(/^2 machines: 1 of unknown drift, 1 without NixOS$/m)
    expect(written).toMatch(/^backup {2,}\? {2,}1 {2,}59 s.*boots generation 2$/m)
  })
})

describe("what a machine runs is", () => {
  test("compared with the commits of the generated flake", async () => {
    const folder = makeProject({ ...files, "generated/flake.nix": "{ }" })
    const git = (...line: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...line], {
        cwd: folder,
        encoding: "utf8",
      }).trim()
    git("init", "-q")
    git("add", "generated")
    git("commit", "-qm", "one")
    const first = git("rev-parse", "HEAD")
    git("commit", "-qm", "nothing of it", "--allow-empty")
    const drift = async (revision: string) => {
      const { written } = await asked(
        { "web.example.org": machine("web", "", revision) },
        { hosts: ["web"], json: true },
        folder,
      )
      const { hosts } = JSON.parse(written) as { hosts: { drift: string; behind?: number }[] }
      return [hosts[0]?.drift, hosts[0]?.behind]
    }
    expect(await drift(first)).toEqual(["none", undefined])
    expect(await drift(`${first}-dirty`)).toEqual(["uncommitted", undefined])
    expect(await drift("0".repeat(40))).toEqual(["unknown", undefined])
    expect(await drift("--output=x")).toEqual(["unknown", undefined])
    execFileSync("sh", ["-c", "echo '{ a = 1; }' >generated/flake.nix"], { cwd: folder })
    expect(await drift(first)).toEqual(["behind", 0])
    git("commit", "-qam", "two")
    expect(await drift(first)).toEqual(["behind", 1])
    expect(await drift(git("rev-parse", "HEAD"))).toEqual(["none", undefined])
  })
})

describe("a line that is wrong is refused before anything is asked", () => {
  test.each<[Parameters<typeof status>[0], RegExp]>([
    [{ hosts: ["wbe"] }, /there is no host "wbe"/],
    [{ tag: ["none"] }, /no host has the tag "none"/],
    [{ hosts: ["web"], all: true }, /more than one way/],
    [{ fleet: "other" }, /there is no fleet "other"/],
  ])("%j", async (given, message) => {
    const { ended, calls } = await asked({}, given)
    expect(ended).toMatch(message)
    expect(calls).toEqual([])
  })

  test("and so are definitions that cannot be loaded", async () => {
    const folder = makeProject({ ...files, "hosts/web.ts": "export default 5" })
    const { ended, calls } = await asked({}, { hosts: ["database"] }, folder)
    expect(ended).toMatch(/NG003/)
    expect(calls).toEqual([])
  })
})

test("with --json, what a machine cannot tell is left out", async () => {
  const { written } = await asked(
    { "web.example.org": telling("name web\nos-id debian\nrunning-kernel /a") },
    { hosts: ["web"], json: true },
  )
  expect(JSON.parse(written)).toEqual({
    problems: [],
    hosts: [
      {
        name: "web",
        address: "web.example.org",
        isReached: true,
        isNixos: false,
        drift: "unknown",
      },
    ],
  })
})

test("with --json, all is there that is known", async () => {
  const { written } = await asked(
    {
      "web.example.org": machine("web", "\nrunning-kernel /a\nbooted-kernel /a\nstate running"),
      "backup.example.org": failing.timeout,
    },
    { hosts: ["web", "backup"], json: true },
  )
  expect(JSON.parse(written)).toMatchObject({
    problems: [{ code: "NG742", file: "hosts/backup.ts" }],
    hosts: [
      { name: "backup", address: "backup.example.org", isReached: false },
      {
        name: "web",
        isReached: true,
        revision: "abc",
        drift: "unknown",
        generation: 42,
        age: 7200,
        boots: 42,
        isNixos: true,
        needsReboot: false,
        failedUnits: [],
      },
    ],
  })
})
