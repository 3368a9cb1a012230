/** The generated scripts, run for real with stand-ins for the programs that reach machines. */
import { execFileSync, spawn, spawnSync } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest"
import { effort } from "../../../test/support/effort.ts"
import { inventory, machine, otherFiles, scriptTree } from "../../../test/support/stand-ins.ts"

const { folder, tree, record, environmentOf, run, left, remove } = scriptTree()
const outside = join(folder, "outside")

afterAll(remove)

afterEach(() => {
  if (left().length > 0) throw new Error(`a script left ${left().join(", ")} behind`)
})

/** The inventory, in which alpha has another value. */
function inventoryWith(key: string, value: string): string {
  const lines = inventory.replace(new RegExp(`^${key} .*\n`, "m"), "")
  return lines.replace(
    "host alpha\n",
    () => `host alpha\n${key} ${value.replaceAll("\n", "\\n")}\n`,
  )
}

/** Lays something into the tree for one test. */
function planted(path: string, plant: (place: string) => void): void {
  const place = join(tree, path)
  plant(place)
  onTestFinished(() => rmSync(place, { recursive: true }))
}

/** Has another text in the place of the manifest for one test; none where it is not given. */
function manifest(text?: string): void {
  const file = join(tree, ".nixgen-manifest.json")
  const before = readFileSync(file, "utf8")
  onTestFinished(() => writeFileSync(file, before))
  if (text === undefined) rmSync(file)
  else writeFileSync(file, text)
}

/** What was in the copy, and the mode of the folder that it stood in. */
function copied(): readonly string[] {
  return readFileSync(`${record}.copy`, "utf8").trimEnd().split("\n")
}
/** Runs git in the tree. */
function git(...parameters: readonly string[]): void {
  execFileSync("git", ["-C", tree, ...parameters])
}

test.each(["deploy.sh", "update.sh", "test-config.sh", "test-disko.sh"])(
  "%s says what it does with --help, and runs nothing",
  (script) => {
    const { status, stdout, calls } = run(script, ["--help"])
    expect([status, calls]).toEqual([0, []])
    expect(stdout).toMatch(new RegExp(`^Usage: ${script}`))
  },
)

describe("deploy.sh", () => {
  test.each<[string, string[], RegExp]>([
    ["no host", [], /Usage: deploy\.sh/],
    [
      "an unknown host, and which are known",
      ["delta"],
      /known hosts:\n  alpha\n  beta\n  gamma\n.*'delta'/,
    ],
    ["an unknown option", ["alpha", "--force"], /unknown option '--force'/],
    ["too many arguments", ["alpha", "a", "b"], /unexpected argument 'b'/],
    ["no terminal to ask on", ["alpha"], /say --yes/],
  ])("refuses %s", (_, parameters, message) => {
    const { status, stderr, done } = run("deploy.sh", parameters)
    expect(stderr).toMatch(message)
    expect([status, done]).toEqual([2, []])
  })

  test("says which disks of which machine it erases, builds, and installs what it built", () => {
    const { status, stderr, done } = run("deploy.sh", ["--yes", "alpha", "--", "--debug", "a b"])
    expect(status).toBe(0)
    expect(stderr).toContain(
      `This installs alpha on root@192.0.2.1 and ERASES there:
  /dev/disk/by-id/one
    /dev/nvme0n1, 500.1 GB, Samsung SSD 980 S64DNF0R
    nvme0n1p1 512M part vfat ESP
  /dev/disk/by-id/two
    /dev/sda, 64.0 GB
    empty
`,
    )
    const configuration = 'COPY#nixosConfigurations."alpha".config'
    expect(done).toEqual([
      `build --no-link --print-out-paths ${configuration}.system.build.toplevel`,
      `build --no-link --print-out-paths ${configuration}.system.build.diskoScript`,
      "run COPY#nixos-anywhere -- --target-host root@192.0.2.1 --store-paths /nix/store/script /nix/store/system --build-on local --debug a b --ssh-option ServerAliveInterval=15 --ssh-option ServerAliveCountMax=8",
    ])
  })

  test("lets a host that builds for itself do so, through its port, at another address", () => {
    const { status, done } = run("deploy.sh", ["--yes", "beta", "root@203.0.113.9"], {
      MACHINE: machine.replace("architecture x86_64", "architecture aarch64"),
    })
    expect(done).toEqual([
      "run COPY#nixos-anywhere -- --target-host root@203.0.113.9 --ssh-port 2222 --flake COPY#beta --build-on remote --ssh-option ServerAliveInterval=15 --ssh-option ServerAliveCountMax=8",
    ])
    expect(status).toBe(0)
  })

  test("erases a host that is installed only where that is said, and says how to mark one", () => {
    const told = run("deploy.sh", ["--yes", "alpha"]).stderr
    expect(told).toMatch(/alpha is installed, .*\n.*\nAdd installed: true to deploy/)
    const installed = { INVENTORY: inventoryWith("installed", "1") }
    const { status, stderr } = run("deploy.sh", ["--yes", "--reinstall", "alpha"], installed)
    expect(stderr).toMatch(/alpha is installed, and runs what was built: .*\n.*\n$/)
    expect(status).toBe(0)
  })

  test.each<[string, string, string]>([
    ["alpha", "[::1]", "root@alpha --ssh-option HostName=::1"],
    ["alpha", "admin@2001:db8::1", "admin@alpha --ssh-option HostName=2001:db8::1"],
    ["alpha", "fe80::1%eth0", "root@alpha --ssh-option HostName=fe80::1%%eth0"],
    ["alpha", "my_alias", "root@my_alias"],
    ["gamma", "", "root@gamma --ssh-option HostName=fe80::1%%eth0"],
  ])("reaches %s at %s as ssh and Nix both take it", (host, address, want) => {
    const { status, done } = run("deploy.sh", ["--yes", host, ...(address === "" ? [] : [address])])
    expect(done.at(-1)).toContain(`nixos-anywhere -- --target-host ${want} --store-paths`)
    expect(status).toBe(0)
  })

  const hostile = [
    "-oProxyCommand=touch /tmp/x",
    "h:22",
    "ssh://h",
    "a b",
    "a;b",
    "$(b)",
    "a\nb",
    "\u001b[2J",
    "*",
    "[h]",
    "::1%-x",
    "::1%",
  ]
  test.each(hostile.slice(0, effort(4, hostile.length)))(
    "gives no program %j in the place of a host",
    (address) => {
      const { status, stderr, done } = run("deploy.sh", ["--yes", "alpha"], {
        INVENTORY: inventoryWith("targetHost", address),
      })
      expect([status, done]).toEqual([2, []])
      expect(stderr).toMatch(/is no host name or IP address/)
      expect(stderr).not.toContain("\u001b")
    },
  )

  test.each(["-l", "a b", "", "a@b", "$x"])("nor %j in the place of a user", (user) => {
    const { status, stderr, done } = run("deploy.sh", ["--yes", "alpha"], {
      INVENTORY: inventoryWith("user", user),
    })
    expect([status, done]).toEqual([2, []])
    expect(stderr).toMatch(/is no name of a user/)
  })

  test.each(["root@-oX", "root@h:22", "a b@h", "@h", "a@b@h", "h;x"])(
    "nor what is given as %j",
    (address) => {
      const { status, stderr, done } = run("deploy.sh", ["--yes", "alpha", address])
      expect([status, done]).toEqual([2, []])
      expect(stderr).toMatch(/is no /)
    },
  )

  test("shows no control characters of the fleet's", () => {
    const { stderr } = run("deploy.sh", ["alpha"], {
      NEEDS: "disk /dev/\u001b[2J\u202e\nsize 0\ndisk /dev/sda\nsize 0\n",
    })
    expect(stderr).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u)
    expect(stderr).toContain("ERASES there:\n  $'/dev/\\E[2J")
    expect(stderr).toContain("\n  /dev/sda\n")
  })

  describe("keys and extra files", () => {
    beforeAll(() => {
      mkdirSync(join(outside, "files"), { recursive: true })
      mkdirSync(join(tree, "secrets"))
      writeFileSync(join(outside, "key"), "secret")
      writeFileSync(join(tree, "secrets/key"), "secret")
      symlinkSync(join(tree, "secrets/key"), join(outside, "link"))
      symlinkSync(join(tree, "secrets"), join(outside, "linked"))
    })

    test.each<[string, () => readonly string[]]>([
      ["a key", () => ["--disk-encryption-keys", "/tmp/k", join(tree, "secrets/key")]],
      [
        "a second key",
        () => [
          "--disk-encryption-keys",
          "/a",
          join(outside, "key"),
          "--disk-encryption-keys",
          "/b",
          join(tree, "secrets/key"),
        ],
      ],
      ["a link to one", () => ["--disk-encryption-keys", "/tmp/k", join(outside, "link")]],
      ["one below a link", () => ["--disk-encryption-keys", "/k", join(outside, "linked/key")]],
      [
        "one by a way around",
        () => [
          "--disk-encryption-keys",
          "/k",
          join(outside, "../", tree.slice(folder.length), "secrets/key"),
        ],
      ],
      ["files", () => ["--debug", "--extra-files", join(tree, "secrets")]],
      ["the whole tree", () => ["--extra-files", tree]],
      ["an ssh key", () => ["-i", join(tree, "secrets/key")]],
    ])("are refused where they lie in the tree: %s", (_, options) => {
      const { status, stderr, done } = run("deploy.sh", ["--yes", "alpha", "--", ...options()])
      expect(stderr).toMatch(/lies in the flake's folder, .*: move it out/)
      expect([status, done]).toEqual([2, []])
    })

    test.each<[string, () => readonly string[], RegExp]>([
      ["that is not there", () => ["--extra-files", join(outside, "none")], /there is no /],
      ["without a path", () => ["--disk-encryption-keys", "/k"], /needs a path on the machine/],
      ["with a =", () => [`--extra-files=${tree}`], /as the next word: --extra-files \//],
    ])("are refused before anything is done: one %s", (_, options, message) => {
      const { status, stderr, done } = run("deploy.sh", ["--yes", "alpha", "--", ...options()])
      expect(stderr).toMatch(message)
      expect([status, done]).toEqual([2, []])
    })

    test("are passed on where they lie outside", () => {
      const options = ["--disk-encryption-keys", "/tmp/k", join(outside, "key")]
      options.push("--extra-files", join(outside, "files"), "--chown", "--extra-files", "0:0")
      const { status, done } = run("deploy.sh", ["--yes", "alpha", "--", ...options.slice(0, 5)])
      expect(done.at(-1)).toContain(options.slice(0, 5).join(" "))
      expect(status).toBe(0)
    })
  })

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "leaves nothing behind after %s",
    async (signal) => {
      const child = spawn(join(tree, "scripts/deploy.sh"), ["--yes", "alpha"], {
        env: environmentOf({ SLEEP: "20" }),
        detached: true,
        stdio: "ignore",
      })
      const ended = new Promise((resolve) => child.on("exit", resolve))
      await vi.waitFor(
        () => expect(readFileSync(record, "utf8")).toContain("#nixos-anywhere"),
        5000,
      )
      process.kill(-(child.pid ?? 0), signal)
      await ended
    },
  )

  test("does not install what cannot be built", () => {
    const { status, done } = run("deploy.sh", ["--yes", "alpha"], { FAIL_BUILD: "1" })
    expect(status).not.toBe(0)
    expect(done).toHaveLength(1)
  })

  test("runs through a symbolic link as well", () => {
    const link = join(folder, "deploy")
    symlinkSync(join(tree, "scripts/deploy.sh"), link)
    const output = execFileSync(link, ["--help"], { encoding: "utf8" })
    expect(output).toMatch(/^Usage/)
  })
})

/** An inventory in which these hosts pull. */
function pulling(...hosts: readonly string[]) {
  const text = hosts.reduce(
    (all, host) => all.replace(`host ${host}\n`, `host ${host}\npull comin\n`),
    inventory,
  )
  return { INVENTORY: text }
}

/** What Nix is told by NIX_CONFIG. */
function configured(environment = {}): string {
  run("test-config.sh", ["alpha"], environment)
  return readFileSync(`${record}.config`, "utf8")
}

describe("update.sh", () => {
  const alpha = "run COPY#nixos-rebuild -- switch --flake COPY#alpha --target-host root@192.0.2.1"
  const beta =
    "run COPY#nixos-rebuild -- switch --flake COPY#beta --target-host admin@beta.example.org --build-host admin@beta.example.org --sudo"
  const gamma = "run COPY#nixos-rebuild -- switch --flake COPY#gamma --target-host root@gamma"
  const limits = " -o ConnectTimeout=10 -o ServerAliveInterval=5 -o ServerAliveCountMax=3"
  const alphaSsh = `NIX_SSHOPTS=${limits}`
  const betaSsh = `NIX_SSHOPTS= -p 2222${limits}`
  // ssh is told the address of IPv6, which Nix would need in another form
  const gammaSsh = `NIX_SSHOPTS= -o HostName=fe80::1%%eth0${limits}`
  const all = [alpha, alphaSsh, beta, betaSsh, gamma, gammaSsh]

  test.each<[string, string[], string[]]>([
    ["all hosts, one after the other", ["--no-rollback", "--parallel", "1"], all],
    [
      "one host, with options",
      ["--no-rollback", "alpha", "--", "--show-trace"],
      [`${alpha} --show-trace`, alphaSsh],
    ],
    ["hosts with a tag", ["--no-rollback", "--tag", "arm"], [beta, betaSsh]],
    ["at the next start", ["--boot", "alpha"], [alpha.replace("switch", "boot"), alphaSsh]],
    ["a host once that is named twice", ["--no-rollback", "alpha", "alpha"], [alpha, alphaSsh]],
  ])("updates %s", (_, parameters, want) => {
    const { status, done } = run("update.sh", parameters)
    expect([status, done]).toEqual([0, want])
  })

  test.each<[string, string[], string[], string[]]>([
    ["one of all", [], ["beta"], [alpha, alphaSsh, gamma, gammaSsh]],
    ["two of all", [], ["alpha", "gamma"], [beta, betaSsh]],
    ["one that is named", ["beta"], ["beta"], [beta, betaSsh]],
    ["another than the named one", ["alpha"], ["beta"], [alpha, alphaSsh]],
  ])("leaves out hosts that pull, but those that are named: %s", (_, named, hosts, want) => {
    const parameters = ["--no-rollback", "--parallel", "1", ...named]
    const { status, stderr, done } = run("update.sh", parameters, pulling(...hosts))
    expect([status, done]).toEqual([0, want])
    const told = named.length > 0 ? "" : `left out, since they pull: ${hosts.join(" ")}\n`
    expect(stderr.slice(0, stderr.indexOf("Updating "))).toBe(told)
  })

  test.each([[[]], [["--tag", "arm"]]])("has nothing to do where all of them pull: %j", (named) => {
    const { status, stderr, done } = run("update.sh", named, pulling("alpha", "beta", "gamma"))
    expect(stderr).toMatch(/all of these pull: name a host to update it all the same\n$/)
    expect([status, done]).toEqual([2, []])
  })

  test("one failure hides no other host, and the summary tells both", () => {
    const parameters = ["--no-rollback", "--parallel", "1"]
    const { status, stderr, done } = run("update.sh", parameters, { FAIL_HOST: "#alpha" })
    expect(done).toEqual(all)
    expect(stderr).toMatch(/updated: beta gamma\nfailed: {2}alpha\n$/)
    expect(status).toBe(1)
  })

  test("updates many at once when all were built, and asks for nothing on the terminal", () => {
    const { status, stderr, done } = run("update.sh", ["--no-rollback"], { FAIL_HOST: "#beta" })
    const [built, ...updated] = done
    expect(built).toMatch(/^build --no-link --keep-going .*"alpha".*"gamma"\S*$/)
    const silent = all.map((line) => (line.startsWith("run ") ? line : `${line} -o BatchMode=yes`))
    expect(updated.toSorted()).toEqual(silent.toSorted())
    expect(stderr).toMatch(
      /\nbeta failed\n[^]*\nbeta {2}\| Updating beta \.\.\.\n\nupdated: alpha gamma\nfailed: {2}beta\n$/,
    )
    expect(status).toBe(1)
  })

  test("tries each by itself where not all can be built", () => {
    const { status, stderr, done } = run("update.sh", ["--no-rollback"], { FAIL_BUILD: "1" })
    expect(done.filter((line) => line.startsWith("run "))).toEqual([])
    expect(stderr).toMatch(
      /alpha \| alpha: its system cannot be evaluated; nothing was changed there\n/,
    )
    expect([status, stderr.endsWith("\nfailed:  alpha beta gamma\n")]).toEqual([1, true])
  })

  test.each(["a b", "-x", "\\033[2J", '"${x}"'])("takes no host named %j", (name) => {
    const { status, stderr, done } = run("update.sh", [], {
      INVENTORY: `${inventory}host ${name.replace("\\033", "\u001b")}\n`,
    })
    expect(stderr).toMatch(/is no name of a host/)
    expect(stderr).not.toContain("\u001b")
    expect([status, done]).toEqual([2, []])
  })

  test("gives no program an option in the place of a host", () => {
    const { status, stderr, done } = run("update.sh", ["alpha"], {
      INVENTORY: inventoryWith("targetHost", "-oX"),
    })
    expect(stderr).toMatch(/'-oX' is no host name or IP address\nalpha failed/)
    expect([status, done]).toEqual([1, []])
  })

  test.each<[string, string[], RegExp]>([
    ["an unknown host among known ones", ["alpha", "delta"], /no host 'delta'/],
    ["a tag that no host has", ["--tag", "none"], /no host has the tag 'none'/],
    ["a tag that is Nix", ["--tag", '" ]'], /no tag can be named/],
    ["a tag that is an option", ["--tag", "-x"], /no tag can be named/],
    ["a tag and hosts", ["--tag", "arm", "alpha"], /not both/],
    ["a tag without a name", ["--tag"], /--tag needs a tag/],
    ["a tag of no letters", ["--tag", ""], /--tag needs a tag/],
    ["an address of no letters", ["--target", "", "alpha"], /--target needs an address/],
    ["a limit that is no number", ["--max-failures", "x"], /--max-failures needs a number/],
    ["a limit of nothing", ["--time-limit", "0"], /--time-limit needs a number, of 1 or more/],
    ["no failure at all", ["--max-failures", "0"], /--max-failures needs a number, of 1 or more/],
    ["many at once without a number", ["--parallel"], /--parallel needs a number/],
    ["none at once", ["--parallel", "0"], /--parallel needs a number/],
    ["too many at once", ["--parallel", "257"], /--parallel is 256 at most/],
    ["a limit without one", ["--rollback-after"], /--rollback-after needs a number/],
  ])("refuses %s", (_, parameters, message) => {
    const { status, stderr, done } = run("update.sh", parameters)
    expect(stderr).toMatch(message)
    expect([status, done]).toEqual([2, []])
  })
})

describe("what follows the dashes of update.sh", () => {
  /** What is said, and what of it whatever is built or evaluated first is told. */
  test.each<[said: string, built: string]>([
    ["--override-input nixpkgs path:/srv/nixpkgs", "--override-input nixpkgs path:/srv/nixpkgs"],
    ["--option cores 2 --impure", "--option cores 2 --impure"],
    ["--max-jobs=4 -L -vv", "--max-jobs 4 -L -vv"],
    ["--max-jobs 4 --show-trace", "--max-jobs 4 --show-trace"],
    // Nix has no letters for these
    ["-k -K", "--keep-going --keep-failed"],
    ["--use-substitutes --no-reexec -Q", ""],
    ["--elevate sudo --offline", "--offline"],
    // what a later nixos-rebuild may have
    ["--later word --fallback", "--fallback"],
  ])("%j: what is built first is told %j", (said, built) => {
    const words = said.split(" ")
    const { status, calls } = run("update.sh", ["--no-rollback", "--", ...words])
    const [evaluated] = calls.filter((call) => call.includes("outPath"))
    const [first] = calls.filter((call) => call.startsWith("build "))
    const told = built === "" ? "" : ` ${built}`
    expect([status, evaluated?.split("outPath")[1]]).toEqual([0, told])
    expect(first?.split('"gamma".config.system.build.toplevel')[1]).toBe(told)
    const rebuilt = calls.filter((call) => call.includes("#nixos-rebuild -- "))
    expect(rebuilt.map((call) => call.endsWith(` ${said}`))).toEqual([true, true, true])
  })

  test("is told to each where not all can be built, and to --build", () => {
    const said = ["--", "--impure"]
    const each = run("update.sh", ["--no-rollback", ...said], { FAIL_BUILD: "1" })
    const tried = each.done.filter((call) => call.startsWith("build --dry-run "))
    expect(tried.map((call) => call.endsWith(" --impure"))).toEqual([true, true, true])
    const [built = ""] = run("update.sh", ["--build", "alpha", ...said]).done
    expect(built).toMatch(/^build .* --impure$/)
  })

  test("may have another machine build: only what comes of it is looked for here", () => {
    const { status, done } = run("update.sh", ["--no-rollback", "--", "--build-host", "root@b"])
    expect([status, done.filter((call) => call.startsWith("build "))]).toEqual([0, []])
  })

  test("is a specialisation only where nothing is made to boot", () => {
    const said = ["alpha", "--", "--specialisation", "spare"]
    expect(run("update.sh", ["--no-rollback", ...said]).status).toBe(0)
    const { status, stderr, done } = run("update.sh", said)
    expect(stderr).toMatch(/--specialisation, of nixos-rebuild, goes with --no-rollback alone/)
    expect([status, done]).toEqual([2, []])
  })

  test.each<[line: string, message: RegExp]>([
    ["--flake .", /--flake, of nixos-rebuild, is said by this script itself/],
    ["--target-host=root@b", /--target-host, of nixos-rebuild, is said by this script/],
    ["--show-trace -A x", /-A, of nixos-rebuild, is said by this script/],
    ["-fx", /-fx, of nixos-rebuild, is said by this script/],
    ["--ask-sudo-password", /is said before the --, to this script/],
    ["--rollback", /is said before the --, to this script/],
    ["--upgrade", /--pins, before the --, moves pins/],
    ["--help", /updates nothing/],
    ["--override-input nixpkgs", /--override-input, of nixos-rebuild, needs 2 more/],
    ["--max-jobs", /--max-jobs, of nixos-rebuild, needs 1 more/],
    ["beta", /'beta' is no option of nixos-rebuild: hosts stand before the --/],
    ["--show-trace beta", /'beta' is no option of nixos-rebuild/],
  ])("is refused as %j, before anything is done", (line, message) => {
    const { status, stderr, calls } = run("update.sh", ["alpha", "--", ...line.split(" ")])
    expect(stderr).toMatch(message)
    expect([status, calls]).toEqual([2, []])
  })

  test("is nothing where the generation before is gone back to", () => {
    const { status, stderr } = run("update.sh", ["--rollback", "alpha", "--", "--show-trace"])
    expect(stderr).toMatch(/--rollback builds nothing, and takes no options of nixos-rebuild\n$/)
    expect(status).toBe(2)
  })
})

test("a fleet without hosts has nothing to update", () => {
  const { status, stderr, done } = run("update.sh", [], { INVENTORY: "" })
  expect(stderr).toMatch(/this fleet has no hosts\n$/)
  expect([status, done]).toEqual([2, []])
})

describe("however scripts are started", () => {
  test.each(["<&-", ">&-"])("with %s", (closed) => {
    const script = join(tree, "scripts/update.sh")
    const line = `exec "$0" --no-rollback alpha ${closed}`
    const { status } = spawnSync("bash", ["-c", line, script], { env: environmentOf({}) })
    expect([status, readFileSync(record, "utf8")]).toEqual([0, expect.stringMatching(/ switch /)])
  })

  test("a folder is the one that is named, whatever CDPATH is", () => {
    mkdirSync(join(outside, "elsewhere"), { recursive: true })
    const line = ["--yes", "--hardware", "elsewhere/found.json", "alpha"]
    const { status, stderr } = run("deploy.sh", line, { CDPATH: outside })
    expect(stderr).toMatch(/--hardware: there is no folder elsewhere\n$/)
    expect(status).toBe(2)
  })

  test.each([
    ["08", 2, /--wait needs a number/],
    ["0", 0, /was not waited for alpha/],
  ] as const)("--wait %s is no other number", (seconds, want, message) => {
    const { status, stderr } = run("deploy.sh", ["--yes", "--wait", seconds, "alpha"])
    expect(stderr).toMatch(message)
    expect(status).toBe(want)
  })
})

describe("what Nix is told beside its arguments", () => {
  test("is that the caches of the flake are its own, after what it is told already", () => {
    expect(configured()).toBe("\naccept-flake-config = true\n")
    expect(configured({ NIX_CONFIG: "max-jobs = 3" })).toBe(
      "max-jobs = 3\naccept-flake-config = true\n",
    )
  })

  test("and which machines build, where the fleet names some", () => {
    const machines = "ssh-ng://a aarch64-linux - 4 1 - - -\nssh-ng://b x86_64-linux - 1 1 kvm - -\n"
    const path = "deployment/machines"
    planted("deployment", (place) => {
      mkdirSync(place)
      writeFileSync(join(tree, path), machines)
    })
    manifest(JSON.stringify({ version: 1, files: { [path]: "0" } }, null, 2))
    expect(configured()).toBe(
      `\naccept-flake-config = true\nbuilders = ${machines.replaceAll("\n", ";")} @/etc/nix/machines\n`,
    )
  })
})

test("test-config.sh evaluates each host and names the ones that fail", () => {
  const [alpha, beta, gamma] = ["alpha", "beta", "gamma"].map(
    (host) => `build --dry-run COPY#nixosConfigurations."${host}".config.system.build.toplevel`,
  )
  expect(run("test-config.sh", []).done).toEqual([alpha, beta, gamma])
  expect(run("test-config.sh", ["beta", "--", "-L"]).done).toEqual([`${beta} -L`])
  const { status, stderr } = run("test-config.sh", ["alpha"], { FAIL_BUILD: "1" })
  expect(status).toBe(1)
  expect(stderr).toMatch(/failed: alpha\n$/)
})

test("test-disko.sh builds disko's installer test of one host", () => {
  const { status, done } = run("test-disko.sh", ["alpha", "--", "-L"])
  expect(done).toEqual([
    'build --no-link COPY#nixosConfigurations."alpha".config.system.build.installTest -L',
  ])
  expect(status).toBe(0)
  expect(run("test-disko.sh", ["alpha", "beta"]).status).toBe(2)
})

test.each(["deploy.sh", "update.sh", "test-config.sh", "test-disko.sh"])(
  "%s reaches no machine where the inventory cannot be read",
  (script) => {
    const { status, done } = run(script, ["alpha"], { FAIL_READ: "1" })
    expect(status).not.toBe(0)
    expect([done, readFileSync(`${record}.ssh`, "utf8")]).toEqual([[], ""])
  },
)

describe("the copy that Nix evaluates", () => {
  const scripts = ["deploy.sh", "test-config.sh", "test-disko.sh", "update.sh"]
  const parts = ["common.sh", "read-machine.sh", "watchdog.sh"]
  const own = [...otherFiles, ...[...parts, ...scripts].map((script) => `scripts/${script}`)].map(
    (path) => `./${path}`,
  )

  test.each(scripts)(
    "%s gives Nix the files of the manifest, which nobody else can read",
    (script) => {
      planted("secret.key", (place) => writeFileSync(place, "secret"))
      planted("hosts/secret", (place) => writeFileSync(place, "secret"))
      run(script, script === "deploy.sh" ? ["--yes", "alpha"] : ["alpha"])
      expect(copied()).toEqual(["./.nixgen-manifest.json", ...own.toSorted(), "700"])
    },
  )

  test("has what git tracks where there is no manifest, and needs one of both", () => {
    manifest()
    const without = run("test-config.sh", ["alpha"])
    expect(without.stderr).toMatch(/let git track its files/)
    expect([without.status, without.calls]).toEqual([2, []])
    planted(".git", () => git("init", "--quiet"))
    planted("secret.key", (place) => writeFileSync(place, "secret"))
    git("add", "hosts", "flake.nix")
    expect(run("test-config.sh", ["alpha"]).status).toBe(0)
    expect(copied()).toEqual(["./flake.nix", "./hosts/inventory.nix", "700"])
  })

  test.each<[string, RegExp]>([
    ["../outside/key", /names '\.\.\/outside\/key', which is no file of this folder/],
    ["/etc/passwd", /names '\/etc\/passwd', which is no file/],
    ["hosts//inventory.nix", /which is no file of this folder/],
    ["./flake.nix", /which is no file of this folder/],
    ["hosts", /hosts belongs to this flake, and is not there/],
    ["gone.nix", /gone\.nix belongs to this flake, and is not there/],
    ["link", /link is a symbolic link/],
    ["linked/key", /linked is a symbolic link/],
  ])("has nothing that a manifest with %s leads to", (path, message) => {
    planted("link", (place) => symlinkSync("/etc/passwd", place))
    planted("linked", (place) => symlinkSync(join(folder, "outside"), place))
    const files = { [path]: "0".repeat(64), "hosts/inventory.nix": "0".repeat(64) }
    manifest(JSON.stringify({ version: 1, files }, null, 2))
    const { status, stderr, done } = run("test-config.sh", ["alpha"])
    expect(stderr).toMatch(message)
    expect([status, done]).toEqual([2, []])
  })

  test("takes pins back when they have moved, and keeps those that have not", () => {
    const pins = () => readFileSync(join(tree, "npins/sources.json"), "utf8")
    const before = statSync(join(tree, "npins/sources.json"))
    const update = ["--no-rollback", "--pins", "alpha"]
    expect(run("update.sh", update, { FAIL_LOCK: "1" }).status).not.toBe(0)
    expect([pins(), statSync(join(tree, "npins/sources.json")).mtimeMs]).toEqual([
      "{ }",
      before.mtimeMs,
    ])
    const { status, done } = run("update.sh", update)
    expect(done.slice(0, 3)).toEqual([
      "run COPY#npins -- -d COPY/npins upgrade",
      "run COPY#npins -- -d COPY/npins update",
      "flake lock --override-input nixpkgs github:NixOS/nixpkgs/new COPY",
    ])
    expect([status, pins(), readFileSync(join(tree, "flake.lock"), "utf8")]).toEqual([
      0,
      "moved",
      "locked",
    ])
  })
})
