/**
 * Proof that every command line that is made is one that the other side takes, and takes as it is
 * meant: the real parser of nixos-anywhere reads them, with all that comes after it cut off.
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import {
  type Installation,
  installArguments,
  installationSchema,
} from "../src/fleet/installation.ts"
import { effort } from "./support/effort.ts"
import { hasInputs, inputPath, inputsTest } from "./support/nix.ts"
import { inventory, machine, scriptTree } from "./support/stand-ins.ts"

/** What is said of an installation, key by key: each value that makes another command line. */
const said: {
  readonly [Key in keyof Installation]-?: readonly NonNullable<Installation[Key]>[]
} = {
  host: ["192.0.2.7"],
  user: ["admin"],
  port: [2222],
  postKexecPort: [22, 2022],
  extraFiles: ["/srv/keys/web", "/srv/with space/and 'quotes'"],
  owners: [{ "/home/ann": "1000:100" }, { "/etc/a": "root:root", "/var/lib/b+c@d": "b:1" }],
  diskEncryptionKeys: [
    { "/tmp/disk.key": "/srv/keys/disk" },
    { "/tmp/a": "/srv/a b", "/tmp/b": "/srv/b" },
  ],
  kexec: [
    { image: "https://example.org/kexec.tar.gz" },
    { image: "/srv/kexec.tar.zst", extraFlags: "--no-sync --debug" },
    { force: true },
    { force: true, image: "/srv/k.tar" },
    { force: false },
  ],
  phases: [["kexec"], ["disko", "install"], ["kexec", "disko", "install", "reboot"]],
  copyHostKeys: [true, false],
  diskoMode: ["disko", "format", "mount"],
  diskoDependencies: [true, false],
  substituteOnDestination: [true, false],
  machineSubstituters: [true, false],
  sshStoreSettings: [{ compress: "false" }, { "max-connections": "4", compress: "true" }],
  from: ["ssh-ng://builder", "daemon"],
  nixOptions: [{ "http-connections": 10 }, { substituters: "https://a https://b", fallback: true }],
  printBuildLogs: [true, false],
  showTrace: [true, false],
  debug: [true, false],
}

const keys = Object.keys(said) as (keyof Installation)[]

/** One installation for each value of each key, and for each pair of the first values of two keys. */
const systematic: readonly Installation[] = [
  {},
  ...keys.flatMap((key) => said[key].map((value) => ({ [key]: value }))),
  ...keys.flatMap((one, index) =>
    keys.slice(index + 1).map((other) => ({ [one]: said[one][0], [other]: said[other][0] })),
  ),
]

const builds = ["local", "remote", "auto"] as const

test("there are over 500 of them", () => {
  expect(systematic.length * builds.length).toBeGreaterThan(500)
  for (const each of systematic)
    expect(installationSchema.safeParse(each)).toMatchObject({ success: true })
})

const { run, remove } = scriptTree()
const folder = mkdtempSync(join(tmpdir(), "nixgen-parser-"))
afterAll(() => {
  remove()
  rmSync(folder, { recursive: true })
})

/** What the real parser makes of a command line: its variables, and the status that it ends with. */
type Parsed = ReadonlyMap<string, string>

const asked = `diskoMode diskoDeps buildOn flake flakeAttr diskoScript nixosSystem kexecUrl
  kexecExtraFlags forceKexec extraFiles postKexecSshPort copyHostKeys sshConnection
  machineSubstituters hardwareConfigBackend hardwareConfigPath sshStoreSettings enableDebug`

const parser = join(folder, "parser.sh")

/** The real script up to where its arguments are read, and what asks it for each command line. */
beforeAll(() => {
  if (!hasInputs) return
  const text = readFileSync(join(inputPath("nixos-anywhere"), "src/nixos-anywhere.sh"), "utf8")
  const end = text.indexOf("# ssh wrapper")
  if (end === -1) throw new Error("the parser does not end where it did")
  writeFileSync(
    parser,
    `${text.slice(0, end)}
set +e
while IFS= read -r -d $'\\x01' line; do
  mapfile -t -d $'\\x02' words < <(printf %s "$line")
  (
    set -e
    parseArgs "\${words[@]}" >/dev/null
    set +x
    for name in ${asked.split(/\s+/).join(" ")}; do
      printf '%s=%s\\x03' "$name" "\${!name-}"
    done
    for name in "\${!phases[@]}"; do printf 'phase %s=%s\\x03' "$name" "\${phases[$name]}"; done
    for name in "\${!diskEncryptionKeys[@]}"; do
      printf 'key %s=%s\\x03' "$name" "\${diskEncryptionKeys[$name]}"
    done
    for name in "\${!extraFilesOwnership[@]}"; do
      printf 'owner %s=%s\\x03' "$name" "\${extraFilesOwnership[$name]}"
    done
    printf 'ssh=%s\\x03options=%s\\x03' "\${sshArgs[*]}" "\${nixOptions[*]}"
    printf 'copy=%s\\x03build=%s\\x03' "\${nixCopyOptions[*]-}" "\${nixBuildFlags[*]-}"
  )
  printf 'status=%s\\x01' "$?"
done
`,
  )
})

/** What the real parser makes of command lines. */
function parsed(lines: readonly (readonly string[])[]): readonly Parsed[] {
  const input = lines.map((words) => `${words.join("\x02")}\x01`).join("")
  const told = execFileSync("bash", [parser], {
    input,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
  })
  return told
    .split("\x01")
    .slice(0, -1)
    .map((each) => new Map(each.split("\x03").map((pair) => halves(pair))))
}

function halves(pair: string): readonly [string, string] {
  const at = pair.indexOf("=")
  return [pair.slice(0, at), pair.slice(at + 1)]
}

/** What is found where something is said, as the parser's variables have it. */
const means: {
  readonly [Key in Exclude<keyof Installation, "host" | "user" | "port">]-?: (
    value: NonNullable<Installation[Key]>,
  ) => Readonly<Record<string, unknown>>
} = {
  postKexecPort: (port) => ({ postKexecSshPort: String(port) }),
  extraFiles: (path) => ({ extraFiles: path }),
  owners: (owners) => prefixed("owner", owners),
  diskEncryptionKeys: (paths) => prefixed("key", paths),
  kexec: ({ image = "", force = false, extraFlags = "" }) => ({
    kexecUrl: image,
    forceKexec: String(force),
    kexecExtraFlags: extraFlags,
  }),
  phases: (all) =>
    Object.fromEntries(
      ["kexec", "disko", "install", "reboot"].map((phase) => [
        `phase ${phase}`,
        all.some((each) => each === phase) ? "1" : "0",
      ]),
    ),
  copyHostKeys: (is) => ({ copyHostKeys: is ? "y" : "" }),
  diskoMode: (mode) => ({ diskoMode: mode }),
  diskoDependencies: (is) => ({ diskoDeps: is ? "y" : "n" }),
  substituteOnDestination: (is) => ({ copy: is ? /--substitute-on/ : /^(?!.*--substitute-on)/ }),
  machineSubstituters: (is) => ({ machineSubstituters: is ? /./ : "n" }),
  sshStoreSettings: (settings) => ({
    sshStoreSettings: `compress=true${Object.entries(settings)
      .map((pair) => `&${pair.join("=")}`)
      .join("")}`,
  }),
  from: (store) => ({ copy: new RegExp(`--from ${store}`) }),
  nixOptions: (options) => ({
    options: new RegExp(
      Object.entries(options)
        .map(([name, value]) => `--option ${name} ${value}`)
        .join(" "),
    ),
  }),
  printBuildLogs: (is) => ({ options: is ? / -L/ : /./ }),
  showTrace: (is) => ({ build: is ? "--show-trace" : "" }),
  debug: (is) => ({ enableDebug: is ? "-x" : "" }),
}

function prefixed(what: string, values: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${what} ${name}`, value]),
  )
}

function meantBy(installation: Installation): readonly (readonly [string, unknown])[] {
  return Object.entries(installation).flatMap(([key, value]) => {
    // the table has what each key takes
    const mean = (means as Readonly<Record<string, ((value: never) => object) | undefined>>)[key]
    return mean === undefined ? [] : Object.entries(mean(value as never))
  })
}

/** What the parser has found otherwise than it was meant. */
function misread(installation: Installation, found: Parsed): readonly string[] {
  const wrong = meantBy(installation).filter(([name, want]) => {
    const value = found.get(name) ?? ""
    return want instanceof RegExp ? !want.test(value) : want !== value
  })
  return wrong.map(([name, want]) => `${name}: ${String(want)} / ${found.get(name)}`)
}

/** How the script has it built: by store paths where nothing keeps it from that. */
function built(installation: Installation, buildOn: string): readonly string[] {
  const isByFlake = installation.diskoMode !== undefined || installation.diskoDependencies === false
  return buildOn === "local" && !isByFlake
    ? ["--store-paths", "/nix/store/disko", "/nix/store/system", "--build-on", "local"]
    : ["--flake", "path:/nix/store/source#web", "--build-on", buildOn]
}

/** What deploy.sh has nixos-anywhere run, for an installation and what is said behind it. */
function deployed(
  installation: Installation,
  {
    buildOn = "local",
    options = [],
    more = "",
  }: { buildOn?: string; options?: readonly string[]; more?: string },
) {
  const declared = installArguments(installationSchema.parse(installation))
  const lines = declared.map((each) => `nixosAnywhere ${each}\n`).join("")
  const { status, done, stderr } = run(
    "deploy.sh",
    ["--yes", "--wait", "0", "alpha", ...(options.length === 0 ? [] : ["--", ...options])],
    {
      INVENTORY: inventory.replace("buildOn local\n", `buildOn ${buildOn}\n${lines}${more}`),
      MACHINE: machine,
    },
  )
  const line = done.find((each) => each.includes("#nixos-anywhere -- "))
  return { status, stderr, words: line?.split(" -- ").slice(1).join(" -- ").split(" ") ?? [] }
}

describe("the parser of nixos-anywhere takes", () => {
  inputsTest("what every installation comes to", () => {
    const sample = systematic.filter((_, index) => index % effort(8, 1) === 0)
    const cases = sample.flatMap((installation) =>
      builds.slice(0, effort(1, 3)).map((buildOn) => ({ installation, buildOn })),
    )
    const lines = cases.map(({ installation, buildOn }) => [
      "--target-host",
      "root@192.0.2.1",
      ...built(installation, buildOn),
      ...installArguments(installationSchema.parse(installation)),
      "--ssh-option",
      "ServerAliveInterval=15",
    ])
    const all = parsed(lines)
    expect(all).toHaveLength(cases.length)
    const wrong = cases.flatMap(({ installation, buildOn }, index) => {
      const found = all[index] ?? new Map<string, string>()
      const isRight =
        found.get("status") === "0" &&
        found.get("buildOn") === buildOn &&
        found.get("sshConnection") === "root@192.0.2.1" &&
        found.get("ssh")?.endsWith("-o ServerAliveInterval=15")
      const other = misread(installation, found)
      return isRight === true && other.length === 0 ? [] : [[lines[index], other, [...found]]]
    })
    expect(wrong).toEqual([])
  })

  inputsTest("nothing of it that is wrong: the parser is the real one", () => {
    const base = ["--target-host", "root@h"]
    const refused = [
      [],
      [...base, "--build-on", "nowhere"],
      [...base, "--phases", "wipe"],
      [...base, "--disko-mode", "erase"],
      [...base, "--store-paths", "/a", "/b", "--disko-mode", "mount"],
      [...base, "--generate-hardware-config", "lshw", "/x"],
      [...base, "--flake", "path:/x"],
      [...base, "another-host"],
      [...base, "--kexec"],
    ]
    const statuses = parsed(refused).map((found) => found.get("status"))
    expect(statuses).toEqual(refused.map(() => expect.stringMatching(/^[1-9]/)))
    // what 1.13 takes for its own behind --force-kexec
    const [swallowed] = parsed([[...base, "--force-kexec", "--copy-host-keys"]])
    expect(swallowed?.get("copyHostKeys")).toBe("")
  })

  const file = join(folder, "file")
  writeFileSync(file, "")

  const scripted: readonly [string, Installation, Parameters<typeof deployed>[1]][] = [
    ["nothing", {}, {}],
    ["nothing, built there", {}, { buildOn: "remote" }],
    ["nothing, built anywhere", {}, { buildOn: "auto" }],
    ["files", { extraFiles: file, owners: { "/home/ann": "1000:100" } }, {}],
    ["keys", { diskEncryptionKeys: { "/tmp/a": file, "/tmp/b": file } }, {}],
    ["a kexec by force", { kexec: { force: true, image: "https://example.org/k.tar.gz" } }, {}],
    ["a mode of disko", { diskoMode: "mount" }, {}],
    ["no tools of disko", { diskoDependencies: false, copyHostKeys: true }, { buildOn: "auto" }],
    ["phases", { phases: ["kexec", "disko"] }, {}],
    [
      "settings",
      { nixOptions: { cores: 2 }, sshStoreSettings: { compress: "false" }, debug: true },
      {},
    ],
    [
      "options of ssh",
      {},
      {
        more: "sshOptions ProxyJump=gate:2222,admin@inner\nsshOptions IdentityFile=~/.ssh/fleet\n",
      },
    ],
    ["another port", { postKexecPort: 2022 }, { more: "installPort 2222\n" }],
    ...[
      ["-i", file],
      ["--phases", "kexec,disko"],
      ["--no-reboot"],
      ["--stop-after-disko"],
      ["--build-on", "remote"],
      ["--build-on-remote"],
      ["--build-on", "auto"],
      ["--disko-mode", "format"],
      ["--no-disko-deps"],
      ["--force-kexec"],
      ["--force-kexec", "--copy-host-keys"],
      ["--ssh-option", "ProxyJump=gate"],
      ["-p", "2200"],
      ["--debug", "-L", "--show-trace"],
      ["--option", "cores", "-i"],
      ["--kexec-extra-flags", "--no-sync"],
      ["--env-password"],
      ["--from", "ssh://a"],
    ].map((options): (typeof scripted)[number] => [options.join(" "), {}, { options }]),
  ]

  inputsTest.each(scripted.filter((_, index) => index % effort(10, 1) === 0))(
    "what deploy.sh makes of %s",
    (_, installation, how) => {
      const { status, stderr, words } = deployed(installation, how)
      expect([status, stderr]).toEqual([0, expect.stringContaining("nixos-anywhere is done")])
      const [found = new Map()] = parsed([words])
      expect([found.get("status"), misread(installation, found)]).toEqual(["0", []])
      expect(found.get("sshConnection")).toBe("root@192.0.2.1")
      expect(found.get("ssh")).toMatch(/-o ServerAliveInterval=15 -o ServerAliveCountMax=8$/)
    },
  )

  inputsTest("what reads the hardware, and where it is written to", () => {
    const { status, stderr, done } = run("deploy.sh", [
      "--yes",
      "--hardware",
      join(folder, "web.json"),
      "alpha",
    ])
    const words = done.at(-1)?.split(" -- ")[1]?.split(" ") ?? []
    // the folder for what the script makes has blanks in its name
    const at = words.indexOf("--generate-hardware-config") + 2
    const written = words
      .slice(at, words.findIndex((word) => word.endsWith("/hardware")) + 1)
      .join(" ")
    const end = at + written.split(" ").length
    const [found] = parsed([[...words.slice(0, at), written, ...words.slice(end)]])
    expect([...(found ?? [])]).toEqual(
      expect.arrayContaining([
        ["hardwareConfigBackend", "nixos-facter"],
        ["phase kexec", "1"],
        ["phase disko", "0"],
        ["phase install", "0"],
        ["buildOn", "remote"],
        ["status", "0"],
      ]),
    )
    // the stand-in has written nothing
    expect([status, stderr]).toEqual([2, expect.stringContaining("says nothing of its hardware")])
    expect(existsSync(join(folder, "web.json"))).toBe(false)
  })

  test.each([
    ["web.json", "facter"],
    ["web.hardware.nix", "nixModule"],
  ])("and %s has what hardware there is, which the definition is to name by %s", (name, word) => {
    const path = join(folder, name)
    writeFileSync(path, "before")
    const { status, stderr } = run("deploy.sh", ["--yes", "--hardware", path, "alpha"], {
      HARDWARE: "what there is",
      NEEDS: "",
    })
    expect(stderr).toMatch(/what runs there STOPS, its disks stay as they are/)
    expect(stderr).toContain(`say hardware: ${word}("./${name}"), and build.`)
    expect([status, readFileSync(path, "utf8")]).toEqual([0, "what there is"])
  })

  test("and paths in the home folder are those of whoever deploys", () => {
    writeFileSync(join(folder, "disk.key"), "")
    const { done } = run("deploy.sh", ["--yes", "alpha"], {
      HOME: folder,
      INVENTORY: inventory.replace(
        "buildOn local\n",
        "buildOn local\nnixosAnywhere --disk-encryption-keys\nnixosAnywhere /tmp/k\nnixosAnywhere ~/disk.key\n",
      ),
    })
    expect(done.at(-1)).toContain(` --disk-encryption-keys /tmp/k ${folder}/disk.key `)
  })

  test.each<[string, readonly string[], RegExp]>([
    ["a test without a machine", ["--", "--vm-test"], /test-disko\.sh HOST does it/],
    [
      "hardware behind the dashes",
      ["--", "--generate-hardware-config", "nixos-facter", "x"],
      /--hardware FILE/,
    ],
    ["another flake", ["--", "--flake", "."], /--flake is said by this script itself/],
    ["another target", ["--", "--target-host", "b"], /--target-host is said by this script/],
    [
      "a place to build that there is not",
      ["--", "--build-on", "moon"],
      /say local, remote or auto/,
    ],
    ["half an owner", ["--", "--chown", "/a"], /--chown needs a path on the machine and an owner/],
    [
      "a file of hardware of another kind",
      ["--hardware", "/tmp/x.toml"],
      /neither in \.json nor in/,
    ],
    ["a folder that is not there", ["--hardware", "/none/x.json"], /there is no folder \/none/],
  ])("and deploy.sh refuses %s", (_, options, want) => {
    const at = options.indexOf("--")
    const [before, after] = at === -1 ? [options, []] : [[], options]
    const { status, stderr, done } = run("deploy.sh", ["--yes", ...before, "alpha", ...after])
    expect(stderr).toMatch(want)
    expect([status, done]).toEqual([2, []])
  })
})
