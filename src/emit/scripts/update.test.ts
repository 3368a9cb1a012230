/** How `update.sh` ends, with its real watchdog on a machine that is a folder. */
import { execFile, execFileSync } from "node:child_process"
import { once } from "node:events"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { effort } from "../../../test/support/effort.ts"
import { sudoThatAsks } from "../../../test/support/fake-sudo.ts"
import { updateRefusals } from "../../../test/support/refusals.ts"
import {
  type Machine,
  type behaviours,
  machine,
  removeLater,
  removeMachines,
} from "../../../test/support/folder-machine.ts"
import { inventory } from "../../../test/support/stand-ins.ts"
import { bash } from "./bash.ts"
import { watchdogScript } from "./watchdog.ts"

vi.setConfig({ testTimeout: 120_000 })

afterAll(removeMachines)

/** What becomes of a behaviour: what runs, what boots, the status, and what is said. */
const endings: readonly [keyof typeof behaviours, string, string, number, RegExp][] = [
  ["ok", "new", "new", 0, /\nupdated: alpha\n$/],
  [
    "units failed",
    "new",
    "old",
    4,
    /units failed .*so the old one still boots.*\n\nunits failed: alpha\n$/,
  ],
  [
    "hanging",
    "old",
    "old",
    5,
    /took longer than 4 seconds\n.*goes back.*\n.*\n\nrolled back: alpha\n$/,
  ],
  ["cut off", "old", "old", 5, /\nrolled back: alpha\n$/],
  [
    "failed after activating",
    "old",
    "old",
    5,
    /goes back.*\n.*is back at the system.*\n\nrolled back: alpha\n$/,
  ],
  ["failed before activating", "old", "old", 5, /\nrolled back: alpha\n$/],
  [
    "cut off for good",
    "old",
    "old",
    6,
    /does not answer.*\n.*goes back to the old system by itself.*\n\nunreachable: alpha\n$/s,
  ],
  ["cut off for a moment", "new", "new", 0, /\nupdated: alpha\n$/],
  ["restarted meanwhile", "old", "old", 5, /has been restarted meanwhile: it runs .*\/store\/old/],
]

describe.concurrent("what runs and boots afterwards, and the status", () => {
  test.concurrent.for(endings.slice(0, effort(5, endings.length)))(
    "%s: %s runs, %s boots, status %d",
    async ([behaviour, running, boots, want, message]) => {
      const target = machine(behaviour)
      const { status, stderr } = await target.update()
      expect(stderr).toMatch(message)
      expect([target.running(), target.boots(), status]).toEqual([running, boots, want])
      expect(existsSync(join(target.place, "run/nixgen-update/confirmed"))).toBe(false)
    },
  )

  test.concurrent("a system that cannot be made to boot runs, and the old one boots", async () => {
    const target = machine()
    const { status, stderr } = await target.update(["alpha"], { FAIL_BOOT: "1" })
    expect(stderr).toMatch(/could not make it the one that boots/)
    expect([target.running(), target.boots(), status]).toEqual(["new", "old", 4])
  })
})

/** A machine that sends a signal to all that runs the script, as a terminal would, during an action. */
function endedBy(signal: string, action: string): Machine {
  const target = machine()
  const rebuild = join(target.place, "rebuild")
  const ends = bash`  ${action})
    [ ${action} = boot ] || ${target.place}/store/new/bin/switch-to-configuration test
    parent=$PPID
    while name=$(tr '\0' ' ' </proc/$parent/cmdline) && [[ $name == *bash* ]]; do
      next=$(sed 's/.*) . \([0-9]*\) .*/\1/' /proc/$parent/stat)
      [[ $name != *update.sh* ]] || kill -${signal} $parent
      parent=$next
    done
    sleep 2
    ;;
  ${action})`
  const text = readFileSync(rebuild, "utf8")
  writeFileSync(
    rebuild,
    text.replace(`  ${action})`, () => ends),
  )
  return target
}

/** What runs and boots, once the machine has gone back. */
async function statesAfter(target: Machine): Promise<readonly string[]> {
  await vi.waitFor(() => expect(target.running()).toBe("old"), 30_000)
  return [target.running(), target.boots()]
}

describe.concurrent("an update that is ended", () => {
  test.concurrent.for(["INT", "TERM", "HUP"])(
    "by SIG%s after it was confirmed says that it does not go back",
    async (signal) => {
      const target = endedBy(signal, "boot")
      const { status, stderr } = await target.update()
      expect(stderr).toMatch(/alpha: interrupted after it was confirmed: the new system runs/)
      expect([target.running(), target.boots(), status]).toEqual(["new", "old", 130])
    },
  )

  test.concurrent.for(["INT", "TERM", "HUP"])(
    "by SIG%s before that says that it does, and so it does",
    async (signal) => {
      const target = endedBy(signal, "test")
      const { status, stderr } = await target.update(["--rollback-after", "3", "alpha"])
      expect(stderr).toMatch(/alpha: interrupted: goes back by itself to the system before/)
      expect(status).toBe(130)
      expect(await statesAfter(target)).toEqual(["old", "old"])
    },
  )

  test.concurrent(
    "by SIGKILL goes back as well: nobody says any more that it is reached",
    async () => {
      const target = endedBy("KILL", "test")
      // what it has made for itself stays
      const environment = { TMPDIR: target.place }
      await target.update(["--rollback-after", "3", "alpha"], environment)
      expect(await statesAfter(target)).toEqual(["old", "old"])
    },
  )
})

test.concurrent("of updates that begin at once, one has the machine's watchdog", async () => {
  const { place } = machine()
  const text = watchdogScript.replaceAll("/run/", `${place}/run/`)
  const run = async (...words: readonly string[]) =>
    await promisify(execFile)("sh", ["-c", text, "sh", ...words])
  // for longer than the last of them takes to begin on a busy machine
  const all = await Promise.all(
    Array.from({ length: 6 }, async () => await run("arm", "600", "/nix/store/new")),
  )
  await run("confirm")
  const armed = all.map(({ stdout }) => /^watchdog (.*)$/m.exec(stdout)?.[1])
  expect(armed.filter((each) => each === "armed")).toHaveLength(1)
  expect(armed.filter((each) => each === "busy")).toHaveLength(5)
})

test.concurrent.for(["--boot", "--no-rollback", "--restart"])(
  "%s leaves a machine alone that another update watches",
  async (flag) => {
    const target = machine()
    mkdirSync(join(target.place, "run/nixgen-update"))
    writeFileSync(join(target.place, "run/nixgen-update/watching"), String(process.pid))
    const { status, stderr, calls } = await target.update([flag, "alpha"])
    expect(stderr).toMatch(
      /its watchdog is armed: does another update go on\?; nothing was changed/,
    )
    expect([status, calls.includes("nixos-rebuild")]).toEqual([1, false])
  },
)

describe.concurrent("what the host is known by", () => {
  const hosts = "alpha ssh-ed25519 AAAA\n"
  const strict =
    / -o HostKeyAlias=alpha -o HostKeyAlgorithms=ssh-ed25519 -o StrictHostKeyChecking=yes -o UserKnownHostsFile=\S*\/known_hosts -o GlobalKnownHostsFile=\/dev\/null /

  test.concurrent.for<[string, { readonly known: string; readonly own?: string }, boolean]>([
    ["its key, where the fleet has that", { known: hosts }, true],
    ["what ssh knows, where it has that of others", { known: hosts.replace("a", "o") }, false],
    ["what NIX_SSHOPTS says", { known: hosts, own: "-o StrictHostKeyChecking=no" }, false],
    ["its key, whatever else NIX_SSHOPTS says", { known: hosts, own: "-o Compression=yes" }, true],
  ])("is %s", async ([, { known, own = "" }, isStrict]) => {
    const target = machine()
    target.give("hosts/known_hosts", known)
    const { status, calls, spoken } = await target.update(["alpha"], { NIX_SSHOPTS: own })
    expect(status).toBe(0)
    // as ssh is called, and as Nix is told to call it
    const told = calls.split("\n").filter((line) => line.startsWith("NIX_SSHOPTS"))
    expect(told).not.toEqual([])
    for (const said of [...spoken, ...told])
      expect([said, strict.test(`${said} `)]).toEqual([said, isStrict])
  })
})

test.concurrent(
  "what keeps ssh from a host is heard, even where NIX_SSHOPTS has it be quiet",
  async () => {
    const { status, spoken } = await machine().update(["alpha"], { NIX_SSHOPTS: "-q -i key" })
    expect([status, spoken]).not.toEqual([0, []])
    for (const said of spoken)
      expect(said).toMatch(/^ssh -o LogLevel=INFO -i key -o BatchMode=yes /)
  },
)

describe.concurrent("going back to the generation before", () => {
  test.concurrent.for(
    endings
      .filter(([behaviour]) =>
        ["ok", "units failed", "failed after activating", "cut off"].includes(behaviour),
      )
      .slice(0, effort(2, 4)),
  )(
    "%s: %s runs, %s boots, status %d, and nothing is built",
    async ([behaviour, running, boots, want, message]) => {
      const target = machine(behaviour)
      const { status, stderr, calls } = await target.update(["--rollback", "alpha"])
      expect(stderr).toMatch(/alpha: goes back to generation 9, .*\/store\/new\n/)
      expect(stderr).toMatch(message)
      expect([target.running(), target.boots(), status]).toEqual([running, boots, want])
      expect(calls).not.toMatch(/toplevel|nixos-rebuild/)
      expect(readlinkSync(join(target.place, "profiles/system"))).toBe(
        boots === "new" ? "system-9-link" : "system-10-link",
      )
    },
  )

  test.concurrent("is refused where there is none", async () => {
    const target = machine()
    rmSync(join(target.place, "profiles/system-9-link"))
    const { status, stderr } = await target.update(["--rollback", "alpha"])
    expect(stderr).toMatch(/it has no generation to go back to; nothing was changed/)
    expect([target.running(), target.boots(), status]).toEqual(["old", "old", 1])
  })

  test.concurrent.for<[line: readonly string[], message: RegExp]>([
    [["--target", "192.0.2.9"], /--target goes with one host/],
    [["--target", "192.0.2.9", "alpha", "beta"], /--target goes with one host/],
    [["--target"], /--target needs an address/],
    [["--rollback", "--pins"], /--rollback builds nothing/],
  ])("%j is refused", async ([line, message]) => {
    const { status, stderr, calls } = await machine().update(line)
    expect(stderr).toMatch(message)
    expect([status, calls]).toEqual([2, ""])
  })
})

test.concurrent("another address is where a host is reached", async () => {
  const { status, calls } = await machine().update(["--target", "ada@192.0.2.9", "beta"])
  expect(status).toBe(0)
  expect(calls).toMatch(/nixos-rebuild -- test .*--target-host ada@192\.0\.2\.9 .*--sudo/)
})

describe.concurrent("sudo that asks for a password", () => {
  const password = `it's "$HOME" \\n`
  const updated = async (line: readonly string[], input: string) => {
    const target = machine()
    writeFileSync(join(target.place, "bin/sudo"), sudoThatAsks(password.replace("'", `'\\''`)))
    const rebuild = join(target.place, "rebuild")
    const asking = readFileSync(rebuild, "utf8").replace(
      "case $1",
      () => bash`env >>${target.place}/variables
IFS= read -r line && printf '%s\n' "$line" >>${target.place}/heard
case $1`,
    )
    writeFileSync(rebuild, asking)
    const environment = {
      INVENTORY: inventory.replace("user root", "user ada"),
      // the script's own names, as it may be called with them
      sudo_password: "before",
      handed: "before",
    }
    const ended = await target.update([...line, "alpha"], environment, input)
    const [heard, variables] = [join(target.place, "heard"), join(target.place, "variables")]
    return {
      ...ended,
      variables: existsSync(variables) ? readFileSync(variables, "utf8") : "",
      heard: existsSync(heard) ? readFileSync(heard, "utf8").split("\n").filter(Boolean) : [],
      state: [target.running(), target.boots(), ended.status],
    }
  }

  test.concurrent("is given it, as is nixos-rebuild, and nobody else", async () => {
    const { state, heard, variables, calls, spoken, stderr } = await updated(
      ["--ask-sudo-password"],
      `${password}\n`,
    )
    expect([stderr, state]).toEqual([expect.anything(), ["new", "new", 0]])
    expect(heard).toEqual([password, password, password])
    expect(calls).toMatch(/nixos-rebuild -- test .* --sudo --ask-sudo-password\n/)
    expect(variables).toMatch(/^NIX_SSHOPTS=/m)
    for (const said of [calls, stderr, variables, ...spoken]) expect(said).not.toContain("it's")
  })

  test.concurrent("is gone back by, too", async () => {
    const { state } = await updated(["--ask-sudo-password", "--rollback"], `${password}\n`)
    expect(state).toEqual(["new", "new", 0])
  })

  test.concurrent.for<[line: readonly string[], input: string, status: number, RegExp]>([
    [["--ask-sudo-password"], "wrong\n", 1, /sudo does not take the password; nothing was changed/],
    [[], "", 1, /sudo asks for a password \(--ask-sudo-password\); nothing was changed/],
    [["--ask-sudo-password"], "", 2, /no password was given/],
  ])("is refused by %j with %j", async ([line, input, status, message]) => {
    const { state, stderr } = await updated(line, input)
    expect(stderr).toMatch(message)
    expect(state).toEqual(["old", "old", status])
  })
})

/** What a definition asks of alpha, how many seconds it takes to come true, and what is said of it. */
const health: readonly [asked: string, behaviour: keyof typeof behaviours, want: string, RegExp][] =
  [
    [`healthCommands test -e $MACHINE/store/new`, "ok", "new new 0", /asks for its health/],
    [
      "healthCommands echo one; printf %s 'no $\\n answer' >&2; exit 7",
      "ok",
      "old old 5",
      /is not healthy:\n {2}echo one; .*exit 7: gave 7: no \$\\n answer\n.*goes back.*rolled back: alpha\n$/s,
    ],
    // what nobody reads is not taken from the script
    ["healthCommands cat\nhealthCommands false", "ok", "old old 5", /\n {2}false: gave 1: \n/],
    [
      `healthCommands n=$(cat $MACHINE/n || echo 0); echo $((n + 1)) >$MACHINE/n; [ "$n" = 1 ]`,
      "ok",
      "new new 0",
      /asks for its health/,
    ],
    // the last time that it is asked tells nothing any more
    [
      "healthCommands [ ! -e $MACHINE/asked ] || sleep 20; touch $MACHINE/asked; echo no; exit 7",
      "ok",
      "old old 5",
      /healthy:\n {2}.*exit 7: gave 7: no\n/,
    ],
    ["healthPorts $PORT", "ok", "new new 0", /asks for its health/],
    [
      "healthPorts $PORT\nhealthPorts 1",
      "ok",
      "old old 5",
      /healthy:\n {2}nothing listens on port 1\n/,
    ],
    [
      "healthCommands sleep 20",
      "ok",
      "old old 5",
      /healthy:\n {2}it took longer than [1-5] seconds\n/,
    ],
    ["healthCommands true", "units failed", "new old 4", /\nunits failed: alpha\n$/],
    ["healthCommands false", "units failed", "old old 5", /\nrolled back: alpha\n$/],
    ["healthCommands false", "failed before activating", "old old 5", /^(?!.*health)/s],
  ]

describe.concurrent("the health of a host", () => {
  const server = createServer()
  beforeAll(async () => {
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
  })
  afterAll(() => server.close())

  /** What never comes true is not waited for long. */
  const asking = (place: string, asked: string, seconds = 5) => {
    const address = server.address()
    const port = typeof address === "object" ? String(address?.port) : ""
    const said = asked.replaceAll("$MACHINE", () => place).replaceAll("$PORT", port)
    return `host alpha\ntargetHost 192.0.2.1\nbuildOn local\nuser root\n${said}\nhealthSeconds ${seconds}\n`
  }

  test.concurrent.for(health.slice(0, effort(3, health.length)))(
    "%j, %s: %s",
    async ([asked, behaviour, want, message]) => {
      const target = machine(behaviour)
      const environment = {
        INVENTORY: asking(target.place, asked, want.startsWith("new") ? 60 : 5),
      }
      const { status, stderr } = await target.update(["alpha"], environment)
      expect(stderr).toMatch(message)
      expect([target.running(), target.boots(), status].join(" ")).toBe(want)
    },
  )

  test.concurrent.for([["--rollback"], ["--boot"], ["--no-rollback"]].slice(0, effort(1, 3)))(
    "is not asked for with %s",
    async ([flag = ""]) => {
      const target = machine()
      const environment = { INVENTORY: asking(target.place, "healthCommands false") }
      const { status, stderr } = await target.update([flag, "alpha"], environment)
      expect(stderr).not.toMatch(/health/)
      expect(status).toBe(0)
    },
  )
})

/** Generations, which of them boots, which system runs, and which one is gone back to. */
const previous: readonly [
  generations: Readonly<Record<number, string>>,
  boots: number,
  running: string,
  want: string,
][] = [
  [{ 9: "a", 10: "b" }, 10, "b", "9 a"],
  [{ 8: "a", 9: "b", 10: "c" }, 10, "c", "9 b"],
  [{ 8: "a", 9: "b", 10: "c" }, 9, "b", "8 a"],
  [{ 8: "a", 100: "b" }, 100, "b", "8 a"],
  [{ 9: "a", 10: "b" }, 9, "a", ""],
  [{ 10: "a" }, 10, "a", ""],
  // one is to boot that does not run yet
  [{ 8: "a", 9: "b", 10: "c" }, 10, "b", "9 b"],
  [{ 8: "a", 9: "b", 10: "c" }, 10, "a", "8 a"],
  // one runs that does not boot
  [{ 9: "a", 10: "b" }, 10, "c", "10 b"],
  [{ 10: "b" }, 10, "c", "10 b"],
]

test.each(previous)(
  "of %j, with %d to boot and %s that runs, %j is gone back to",
  (generations, boots, running, want) => {
    const place = mkdtempSync(join(tmpdir(), "nixgen-machine-"))
    removeLater(() => rmSync(place, { recursive: true }))
    for (const folder of ["run", "profiles", "a", "b", "c"]) mkdirSync(join(place, folder))
    for (const [number, to] of Object.entries(generations))
      symlinkSync(`../${to}`, join(place, `profiles/system-${number}-link`))
    symlinkSync(`system-${boots}-link`, join(place, "profiles/system"))
    symlinkSync(`../${running}`, join(place, "run/current-system"))
    const text = watchdogScript
      .replaceAll("/run/", `${place}/run/`)
      .replaceAll("/nix/var/nix/", `${place}/`)
    const told = execFileSync("sh", ["-s", "previous"], { input: text, encoding: "utf8" })
    const [, found = ""] = /^previous (.*)$/m.exec(told) ?? []
    expect(found.replace(`${place}/`, "")).toBe(want)
  },
)

describe.concurrent("before anything is changed", () => {
  test.concurrent.for(updateRefusals.slice(0, effort(4, updateRefusals.length)))(
    "%s, as %s, ends the update",
    async ([, , environment, message, arrange, want]) => {
      const target = machine()
      arrange(target.place)
      const { status, stderr, calls } = await target.update(["alpha"], environment)
      expect(stderr).toMatch(message)
      expect(status).toBe(want)
      expect(calls).not.toMatch(/nixos-rebuild -- (?:test|boot|switch)/)
    },
  )

  const ofMachines = updateRefusals.filter(
    ([kind]) => !["not built", "no space", "busy"].includes(kind),
  )
  test.concurrent.for(
    ["--boot", "--restart", "--no-rollback", "--rollback"]
      .flatMap((flag) => ofMachines.map((each) => [flag, ...each] as const))
      .filter((_, index) => index % effort(5, 1) === 0),
  )("%s as well: %s, as %s", async ([flag, , , environment, message, arrange, want]) => {
    const target = machine()
    arrange(target.place)
    const { status, stderr, calls } = await target.update([flag, "alpha"], environment)
    expect(stderr).toMatch(message)
    expect([status, calls.includes("nixos-rebuild")]).toEqual([want, false])
    expect(target.boots()).toBe("old")
  })
})

describe.concurrent("the order of things", () => {
  test.concurrent("is: build, copy and preview, run, confirm, boot", async () => {
    const { calls } = await machine().update(["beta"])
    expect(calls.match(/(?:^build|outPath|nixos-rebuild -- \S+)(?= |$)/gm)).toEqual([
      "outPath",
      "nixos-rebuild -- dry-activate",
      "nixos-rebuild -- test",
      "nixos-rebuild -- boot",
    ])
    expect(calls).toMatch(/-- boot .* --build-host admin@beta\.example\.org --sudo\n/)
    expect(calls).toMatch(/NIX_SSHOPTS= -p 2222 .*ServerAliveInterval=5.* -o BatchMode=yes\n/)
  })

  test.concurrent(
    "is of one evaluation for all that are built here, where nothing else is done",
    async () => {
      const { status, calls } = await machine().update(["--build"])
      const done = calls.split("\n").filter((call) => call.includes("toplevel"))
      expect(done).toEqual([
        expect.stringMatching(/^eval --raw .*"beta".*outPath$/),
        expect.stringMatching(
          /^build --no-link --keep-going .*"alpha".*toplevel .*"gamma".*toplevel$/,
        ),
      ])
      expect([status, calls.includes("nixos-rebuild")]).toEqual([0, false])
    },
  )

  test.concurrent("takes no password for sudo where nothing but a build is done", async () => {
    const { status, stderr } = await machine().update(["--build", "--ask-sudo-password"])
    expect([status, stderr]).toEqual([0, expect.not.stringContaining("password")])
  })

  test.concurrent(
    "ends for the remaining hosts after as many failures as are allowed",
    async () => {
      const { status, stderr, calls } = await machine().update(
        ["--parallel", "1", "--max-failures", "2"],
        {
          FAIL_BUILD: "1",
          FAIL_DRY: "1",
        },
      )
      expect(stderr).toMatch(/\nfailed: {2}alpha beta\nnot tried, after 2 failures: gamma\n$/)
      expect([status, calls.includes("gamma")]).toEqual([1, false])
    },
  )

  test.concurrent("has the worst of several ends for the status", async () => {
    const { status, stderr } = await machine("units failed").update(
      ["--parallel", "1", "alpha", "gamma"],
      {
        FAIL_HOST: "#alpha",
      },
    )
    expect(stderr).toMatch(/\nfailed: {2}alpha\nunits failed: gamma\n$/)
    expect(status).toBe(4)
  })
})
