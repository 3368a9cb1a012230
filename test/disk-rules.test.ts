/**
 * Rules about disks from a project's files to what is told: each problem at the line and column
 * where its value was written, once for all hosts that share it, and gone where it is accepted.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { build } from "./support/commands.ts"
import { hostFile, makeProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

type Files = Readonly<Record<string, string>>

/** Builds a project and gives what it says of it, as `--json` has it, and its folder. */
async function built(
  files: Files,
): Promise<{ readonly problems: unknown; readonly folder: string }> {
  const folder = makeProject(files)
  const terminal = testTerminal(folder)
  await build({ json: true }, terminal)
  return { problems: JSON.parse(terminal.written()).problems, folder }
}

/** A layout whose place of interest is its fourth line and those below. */
function layoutFile(devices: string, parameters = "device: z.string()"): string {
  return `import { accept, defineDiskLayout, disk, esp, filesystem, gpt, luks, mdraid, str, volumeGroup } from "nixgen"
import * as z from "zod"
export const standard = defineDiskLayout({ name: "standard", parameters: z.object({ ${parameters} }),
  devices: (parameters) => (${devices}),
})
`
}

const imports = `import { accept, disk, esp, filesystem, gpt } from "nixgen"
import { standard } from "../layout.ts"`

/** A host whose own definition is on the fourth line. */
function host(definition: string): string {
  return hostFile(definition, imports)
}

const plain = layoutFile(
  "{ disk: { main: disk({ device: parameters.device, content: gpt({ root: { content: filesystem({ format: 'ext4', mountpoint: '/' }) } }) }) } }",
)

describe("where problems stand", () => {
  test("a value of the layout stands in the layout, once for all hosts", async () => {
    const devices = `{ disk: { main: disk({ device: parameters.device, content: gpt({
    ESP: { size: "100%", content: filesystem({ format: "vfat", mountpoint: "/boot", mountOptions: ["umask=0077"] }) },
    root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
  }) }) } }`
    const names = ["a", "b", "c", "d", "e"]
    const hosts = Object.fromEntries(
      names.map((name) => [
        `hosts/${name}.ts`,
        host(`disks: standard({ device: "/dev/disk/by-id/nvme-${name}" })`),
      ]),
    )
    const { problems } = await built({ "layout.ts": layoutFile(devices), ...hosts })
    expect(problems).toEqual([
      {
        code: "NG104",
        severity: "error",
        file: "layout.ts",
        line: 5,
        column: 12,
        path: "devices.disk.main.content.partitions.ESP.size",
        message: "two partitions take 100% of the rest",
        detail:
          'ESP and root both ask for "100%"; disko would give the second nothing.\nSo it is in 5 hosts: a, b, c and 2 more.',
        hint: 'give ESP a fixed size, such as "1G"',
      },
    ])
  })

  test("a value of the host's stands among the arguments", async () => {
    const { problems } = await built({
      "layout.ts": plain,
      "hosts/a.ts": host('disks: standard({ device: "/dev/sda" })'),
      "hosts/b.ts": host('disks: standard({ device: "/dev/sda" })'),
    })
    const at = { code: "NG150", severity: "warning", line: 4, column: 94, path: "device" }
    expect(problems).toMatchObject([
      { ...at, file: "hosts/a.ts" },
      { ...at, file: "hosts/b.ts" },
    ])
  })

  test("a member of an argument, a default, and a text around an argument", async () => {
    const devices = `{ disk: {
    first: disk({ device: parameters.disks.first }),
    second: disk({ device: parameters.second }),
    third: disk({ device: str\`/dev/\${parameters.third}\` }),
  } }`
    const parameters =
      'disks: z.object({ first: z.string() }), second: z.string().default("/dev/sdb"), third: z.string()'
    const { problems } = await built({
      "layout.ts": layoutFile(devices, parameters),
      "hosts/a.ts": host('disks: standard({ disks: { first: "/dev/sda" },\n  third: "sdc" })'),
    })
    expect(problems).toMatchObject([
      { code: "NG150", file: "hosts/a.ts", line: 4, path: "disks.first" },
      { code: "NG150", file: "layout.ts", line: 6, path: "devices.disk.second.device" },
      { code: "NG150", file: "hosts/a.ts", line: 5, column: 3, path: "third" },
    ])
  })

  test("what an argument makes wrong is told at the argument", async () => {
    const devices =
      "{ disk: { main: disk({ device: '/dev/x', content: gpt({ swap: { size: parameters.size } }) }) } }"
    const { problems } = await built({
      "layout.ts": layoutFile(devices, "size: z.string()"),
      "hosts/a.ts": host('disks: standard({ size: "512MiB" })'),
    })
    expect(problems).toMatchObject([{ code: "NG020", file: "hosts/a.ts", line: 4, path: "size" }])
  })

  test("devices of the host's own, through constructors that take options by their order", async () => {
    const { problems } = await built({
      "layout.ts": plain,
      "hosts/a.ts": host(`disks: {
  disk: { main: disk({ device: "/dev/x", content: gpt({
    ESP: esp({ size: "100M" }),
    root: { start: "50%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
  }) }) },
}`),
    })
    expect(problems).toMatchObject([
      { code: "NG112", line: 7, column: 13 },
      { code: "NG151", line: 6, column: 16 },
    ])
  })

  test("an option of the config that comes from a common module", async () => {
    const { problems } = await built({
      "layout.ts": plain,
      "fleet.ts": `import { defineFleet, defineModule } from "nixgen"
const base = defineModule({
  config: { boot: { loader: { "systemd-boot": { enable: true } } } },
})
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", common: { base } })
`,
      "hosts/a.ts": onPi(host('firmware: "raspberry-pi", disks: standard({ device: "/dev/x" })')),
      "hosts/b.ts": onPi(host('firmware: "raspberry-pi", disks: standard({ device: "/dev/x" })')),
    })
    expect(problems).toMatchObject([
      {
        code: "NG123",
        file: "fleet.ts",
        line: 3,
        column: 49,
        detail: "a starts by the firmware of a Raspberry Pi.\nSo it is in 2 hosts: a, b.",
      },
    ])
  })
})

/** The host's file with the system of a Raspberry Pi. */
function onPi(file: string): string {
  return file.replace("x86_64-linux", "aarch64-linux")
}

/** The text of a value for which a rule is switched off. */
function accepted(value: string, rule = "NG150", reason = "the only disk of a virtual machine") {
  return `accept(${value}, { rule: ${JSON.stringify(rule)} as never, reason: ${JSON.stringify(reason)} })`
}

describe("what is accepted", () => {
  test.each<[string, Files]>([
    [
      "an argument",
      { "hosts/a.ts": host(`disks: standard({ device: ${accepted('"/dev/sda"')} })`) },
    ],
    [
      "a layout for one host",
      { "hosts/a.ts": host(`disks: ${accepted('standard({ device: "/dev/sda" })')}`) },
    ],
    [
      "a value of the layout, for all hosts",
      {
        "layout.ts": plain.replace("parameters.device", accepted("parameters.device")),
        "hosts/a.ts": host('disks: standard({ device: "/dev/sda" })'),
        "hosts/b.ts": host('disks: standard({ device: "/dev/sda" })'),
      },
    ],
    [
      "all of the layout",
      {
        "layout.ts": plain
          .replace("(parameters) => (", "(parameters) => accept(")
          .replace("),\n})", ', { rule: "NG150", reason: "virtual machines" }),\n})'),
        "hosts/a.ts": host('disks: standard({ device: "/dev/sda" })'),
      },
    ],
    [
      "a device of the host's own",
      {
        "hosts/a.ts": host(
          `disks: { disk: { main: ${accepted('disk({ device: "/dev/sda" })')} } }`,
        ),
      },
    ],
    [
      "an object that a constructor takes apart",
      {
        "hosts/a.ts": host(
          `disks: { disk: { main: disk(${accepted('{ device: "/dev/sda" }')}) } }`,
        ),
      },
    ],
    [
      "a value for two rules",
      {
        "hosts/a.ts": host(
          `disks: ${accepted(accepted('{ disk: { sdb: disk({ device: "/dev/sda" }) } }'), "NG156")}`,
        ),
      },
    ],
  ])("%s is not told of, and is written as it is", async (_, files) => {
    const { problems, folder } = await built({ "layout.ts": plain, ...files })
    expect(problems).toEqual([])
    const written = readFileSync(join(folder, "generated/hosts/a/disks.nix"), "utf8")
    expect(written).toContain('"/dev/sda"')
    expect(written).not.toContain("virtual")
  })

  test("what one host accepts is told of another", async () => {
    const { problems } = await built({
      "layout.ts": plain,
      "hosts/a.ts": host(`disks: ${accepted('standard({ device: "/dev/sda" })')}`),
      "hosts/b.ts": host('disks: standard({ device: "/dev/sda" })'),
    })
    expect(problems).toMatchObject([{ code: "NG150", file: "hosts/b.ts" }])
  })

  test("an error can be accepted, and a value of the config", async () => {
    const loader = accepted("true", "NG123", "it is chained")
    const { problems } = await built({
      "layout.ts": plain,
      "hosts/a.ts": onPi(
        host(
          `firmware: "raspberry-pi", disks: standard({ device: "/dev/x" }), config: { boot: { loader: { "systemd-boot": { enable: ${loader} } } } }`,
        ),
      ),
    })
    expect(problems).toEqual([])
  })

  test.each<[string, string, object]>([
    [
      "an unknown rule",
      accepted('"/dev/x"', "NG15"),
      { code: "NG110", message: 'accept: there is no rule "NG15"' },
    ],
    [
      "no reason",
      accepted('"/dev/sda"', "NG150", " "),
      { code: "NG110", message: "accept: the reason for switching NG150 off is missing" },
    ],
    [
      "what is not found",
      accepted('"/dev/x"'),
      { code: "NG179", severity: "warning", message: "accept: NG150 finds nothing here" },
    ],
  ])("%s is a problem", async (_, device, want) => {
    const { problems } = await built({
      "layout.ts": plain,
      "hosts/a.ts": host(`disks: standard({\n  device: ${device} })`),
    })
    expect(problems).toMatchObject([
      { ...want, file: "hosts/a.ts", line: 5, column: 3, path: "device" },
    ])
  })

  test("what is accepted is still checked by itself", async () => {
    const { problems } = await built({
      "layout.ts": layoutFile(
        "{ disk: { main: disk({ device: parameters.device }) } }",
        'device: z.string().startsWith("/dev/disk/")',
      ),
      "hosts/a.ts": host(`disks: standard({ device: ${accepted('"/dev/sda"')} })`),
    })
    expect(problems).toMatchObject([{ code: "NG020", path: "device" }])
  })
})
