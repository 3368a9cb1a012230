/**
 * Disks as they are drawn: every ready layout as text of three widths and as the picture of the
 * documentation, which `vitest -u` writes anew; and what makes the command of it.
 */
import { join } from "node:path"
import { stripVTControlCharacters } from "node:util"
import * as fc from "fast-check"
import { format, resolveConfig } from "prettier"
import pc from "picocolors"
import { describe, expect, test } from "vitest"
import { showsUnicode } from "../src/cli/terminal/terminal.ts"
import { type DeviceTree, deviceTree } from "../src/disko/tree/device-tree.ts"
import type { DiskoDevices } from "../src/disko/types/devices.ts"
import type { Block } from "../src/drawing/block.ts"
import { blocksOf, inWords } from "../src/drawing/disks.ts"
import { type PlacedBlock, laidOut } from "../src/drawing/layout.ts"
import { drawnAsSvg } from "../src/drawing/svg.ts"
import { drawnAsText } from "../src/drawing/text.ts"
import {
  disk,
  esp,
  filesystem,
  gpt,
  nix,
  luks,
  physicalVolume,
  swap,
  volumeGroup,
  zpool,
} from "../src/index.ts"
import * as layouts from "../src/layouts/index.ts"
import { widthOf } from "../src/report/cells.ts"
import { devicesOf } from "./layouts/devices.ts"
import { hosts } from "./layouts/fleet.ts"
import { show } from "./support/commands.ts"
import { effort } from "./support/effort.ts"
import { hostFile, makeProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

const plain = { colors: pc.createColors(false), isUnicode: true }
const names = Object.keys(hosts)

/** A ready layout's devices, which have the shape of devices: other tests say so. */
function treeOf(name: string): DeviceTree {
  return deviceTree(devicesOf(name) as DiskoDevices)
}

function drawn(devices: DeviceTree, width: number, manner = plain): readonly string[] {
  return drawnAsText(laidOut(blocksOf(devices), width), manner)
}

describe("every ready layout", () => {
  test.each(names)("%s as text, 60, 80 and 120 columns wide", async (name) => {
    const devices = treeOf(name)
    const texts = [60, 80, 120].map((width) => {
      const lines = drawn(devices, width)
      expect(lines.map(widthOf)).toEqual(lines.map(() => width))
      return lines.join("\n")
    })
    const path = join(import.meta.dirname, "drawings", `${name}.txt`)
    await expect(`${texts.join("\n\n")}\n`).toMatchFileSnapshot(path)
  })

  test.each(names)("%s as a picture", async (name) => {
    const blocks = blocksOf(treeOf(name))
    const words = { title: `The layout ${name}`, description: inWords(blocks) }
    const svg = `${drawnAsSvg(laidOut(blocks, 80), words).join("\n")}\n`
    await expect(svg).toMatchFileSnapshot(join(docs, "layouts", `${name}.svg`))
  })

  test("has its picture in the documentation", async () => {
    const parts = Object.entries(layouts).map(([constant, { layout }]) => {
      const { name, description = "" } = layout.definition
      const words = inWords(blocksOf(treeOf(name)))
      return `## ${constant}\n\n${description}\n\n![${words}](layouts/${name}.svg)\n`
    })
    const head =
      "# Ready disk layouts\n\nWhat each of `nixgen/layouts` puts on the disks, drawn as `nixgen show disks HOST --svg` draws those of a host. " +
      "Partitions are to scale as far as their words have room; the rest of a disk, whose size no layout knows, is drawn as twice of what is beside it. " +
      "Written by `npm run record`.\n"
    const page = join(docs, "layouts.md")
    const options = await resolveConfig(page)
    const text = await format([head, ...parts].join("\n"), { ...options, parser: "markdown" })
    await expect(text).toMatchFileSnapshot(page)
  })
})

const docs = join(import.meta.dirname, "../docs")

/** The widths of the parts of the only disk. */
function widthsIn(partitions: Parameters<typeof gpt>[0], width: number): readonly number[] {
  const devices: DiskoDevices = {
    disk: { main: disk({ device: "/dev/sda", content: gpt(partitions) }) },
  }
  const [block] = laidOut(blocksOf(deviceTree(devices)), width).blocks
  return (block?.children ?? []).map((each) => each.width)
}

describe("parts side by side", () => {
  test.each<[string, Parameters<typeof gpt>[0], number, readonly number[]]>([
    ["are to scale", { a: { size: "10G" }, b: { size: "30G" } }, 82, [20, 60]],
    ["whatever the units", { a: { size: "1024M" }, b: { size: "3G" } }, 82, [20, 60]],
    [
      "by their ends",
      { a: { start: "0", end: "10G" }, b: { start: "10G", end: "40G" } },
      82,
      // the first one starts a megabyte behind the disk's start
      [19, 61],
    ],
    ["have room for their words", { a: { size: "1M" }, b: { size: "1T" } }, 82, [9, 71]],
    [
      "with the rest as twice of all others",
      { a: { size: "10G" }, b: { size: "100%" } },
      62,
      [20, 40],
    ],
    ["with a share where nothing is known", { a: { content: swap() }, b: {} }, 42, [20, 20]],
    ["alone take all", { a: { size: "100%" } }, 42, [40]],
    [
      "one below the other where there is no room",
      { a: {}, b: {}, c: {}, d: {} },
      24,
      [22, 22, 22, 22],
    ],
  ])("%s", (_, partitions, width, want) => {
    expect(widthsIn(partitions, width)).toEqual(want)
  })

  test("are in the order in which disko makes them", () => {
    const block = blocksOf(
      deviceTree({
        disk: {
          main: disk({
            device: "/dev/sda",
            content: gpt({
              root: { size: "100%" },
              ESP: esp(),
              boot: { size: "1M", type: "EF02" },
            }),
          }),
        },
      }),
    )[0]
    expect(block?.children.map(({ lines }) => lines[0]?.text)).toEqual(["boot", "ESP", "root"])
  })
})

test("what only Nix knows is told as Nix has it, and nothing is obeyed that a name says", () => {
  const escape = String.fromCharCode(27)
  const lines = drawn(
    deviceTree({
      disk: {
        [`a${escape}[2J<&"`]: disk({
          device: nix`host.device`,
          content: gpt({
            root: {
              size: nix`host.size`,
              content: filesystem({ format: "ext4", mountpoint: "/ü你" }),
            },
          }),
        }),
      },
    }),
    60,
  ).join("\n")
  expect(lines).toContain('disk a\\u001b[2J<&"')
  expect(lines).toContain("${host.device}")
  expect(lines).toContain("${host.size}")
  expect(lines).toContain("│/ü你 ")
  expect(new Set(lines.split("\n").map(widthOf))).toEqual(new Set([60]))
})

const many: DiskoDevices = {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/a",
      content: gpt({
        crypt: {
          size: "100%",
          content: luks({ name: "open", content: physicalVolume("pool") }),
        },
      }),
    }),
  },
  lvm_vg: {
    pool: volumeGroup({ home: { size: "100%FREE" }, var: { size: "20G", content: swap() } }),
  },
  zpool: { tank: zpool({ mode: "mirror" }) },
}

test("what is encrypted shows as that, though it fills its partition and is a member of a group", () => {
  const [main] = blocksOf(deviceTree(many))
  expect(main?.children).toMatchObject([{ kind: "encrypted", children: [] }])
})

describe("as the terminal has it", () => {
  test("in ASCII alone where the locale is not UTF-8", () => {
    const lines = drawn(deviceTree(many), 60, { ...plain, isUnicode: false }).join("\n")
    expect(lines).toMatch(/^[ -~\n]+$/)
    expect(lines).toContain("+---")
  })

  test("with colours that take no room", () => {
    const colors = { colors: pc.createColors(true), isUnicode: true }
    const [bare, painted] = [drawn(deviceTree(many), 60), drawn(deviceTree(many), 60, colors)]
    expect(painted).not.toEqual(bare)
    expect(painted.map(stripVTControlCharacters)).toEqual(bare)
  })

  test.each<[Readonly<Record<string, string>>, boolean]>([
    [{ LANG: "en_US.UTF-8" }, true],
    [{ LANG: "C" }, false],
    [{ LANG: "de_DE.utf8", LC_ALL: "C" }, false],
    [{ LANG: "C", LC_CTYPE: "C.UTF-8" }, true],
    [{ LANG: "en_US.UTF-8", LC_ALL: "" }, true],
    [{}, false],
  ])("%j is UTF-8: %s", (environment, want) => {
    expect(showsUnicode(environment, "linux")).toBe(want)
  })
})

/** Blocks of any shape. */
const blocks: fc.Arbitrary<readonly Block[]> = fc
  .letrec<{ block: Block }>((tie) => ({
    block: fc.record({
      kind: fc.constantFrom("group", "part", "system", "swap"),
      lines: fc.array(
        fc.record({
          role: fc.constantFrom("name", "size", "plain", "mount"),
          text: fc.string({ unit: "grapheme", maxLength: 40 }),
        }),
        { maxLength: 4 },
      ),
      children: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constant([]),
        fc.array(tie("block"), { maxLength: 5 }),
      ),
      isDivided: fc.boolean(),
      share: fc.oneof(
        fc.constant("rest" as const),
        fc.constant(undefined),
        fc.integer({ min: 0, max: 2 ** 45 }),
      ),
    }),
  }))
  .block.map((block) => [block])

test("no block is outside of another, or over one that is beside it", () => {
  fc.assert(
    fc.property(blocks, fc.integer({ min: 20, max: 200 }), (given, width) => {
      const drawing = laidOut(given, width)
      expect(drawing.width).toBeGreaterThanOrEqual(width)
      const check = (
        placed: readonly PlacedBlock[],
        around: Omit<PlacedBlock, "kind" | "lines" | "children">,
      ) => {
        placed.forEach((each, index) => {
          expect(isWithin(each, around)).toBe(true)
          expect(placed.slice(0, index).some((other) => areOver(each, other))).toBe(false)
          check(each.children, each)
        })
      }
      check(drawing.blocks, { x: -1, y: -1, width: drawing.width + 2, height: drawing.height + 2 })
      const lines = drawnAsText(drawing, plain)
      expect(lines.every((line) => widthOf(line) <= drawing.width)).toBe(true)
    }),
    { seed: 17, numRuns: effort(60, 3000) },
  )
})

type Rectangle = Pick<PlacedBlock, "x" | "y" | "width" | "height">

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x > outer.x &&
    inner.y > outer.y &&
    inner.x + inner.width < outer.x + outer.width &&
    inner.y + inner.height < outer.y + outer.height
  )
}

function areOver(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

const web = hostFile(
  'firmware: "uefi", disks: ext4Uefi({ device: "/dev/disk/by-id/nvme-1" })',
  'import { ext4Uefi } from "nixgen/layouts"',
)

describe("nixgen show disks", () => {
  test("draws as wide as the page is", async () => {
    const folder = makeProject({ "hosts/web.ts": web })
    const written: string[] = []
    const page = { ...plain, width: 44, write: (line: string) => written.push(line) }
    expect(await show({ what: "disks", host: "web" }, { ...testTerminal(folder), page })).toBe(0)
    expect(written.join("\n")).toBe(`┌──────────────────────────────────────────┐
│disk main                                 │
│/dev/disk/by-id/nvme-1                    │
│┌────────────┐┌──────────────────────────┐│
││ESP         ││root                      ││
││1G          ││the rest                  ││
││vfat        ││ext4                      ││
││/boot       ││/                         ││
│└────────────┘└──────────────────────────┘│
└──────────────────────────────────────────┘`)
  })

  test("writes SVG, which is well-formed and says in words what it shows", async () => {
    const terminal = testTerminal(makeProject({ "hosts/web.ts": web }))
    expect(await show({ what: "disks", host: "web", svg: true }, terminal)).toBe(0)
    expect(terminal.written()).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^]*<\/svg>$/,
    )
    expect(terminal.written()).toContain('<title id="title">The disks of web</title>')
    expect(terminal.written()).toContain("(ESP, 1G, vfat, /boot) (root, the rest, ext4, /)")
  })

  test("tells the devices as JSON", async () => {
    const terminal = testTerminal(makeProject({ "hosts/web.ts": web }))
    expect(await show({ what: "disks", host: "web", json: true }, terminal)).toBe(0)
    expect(JSON.parse(terminal.written())).toMatchObject({
      problems: [],
      host: "web",
      devices: [
        { path: "disk.main", kind: "disk", name: "main" },
        { path: "disk.main.content", in: "disk.main", kind: "gpt" },
        { kind: "partition", name: "ESP", size: "1G" },
        { kind: "filesystem", mountPoint: "/boot" },
        { kind: "partition", name: "root", size: "the rest" },
        { kind: "filesystem", mountPoint: "/" },
      ],
    })
  })

  test.each([
    ["a host that is none", "wep", web, /there is no host "wep"\n.*did you mean "web"\?/],
    ["a host without disks", "web", hostFile(""), /web has no disks/],
    ["disks that are wrong", "web", hostFile("disks: { disk: { main: 1 } } as never"), /NG020/],
    ["a file that cannot be loaded", "web", "throw new Error('no')", /NG002/],
  ])("tells of %s", async (_, name, text, words) => {
    const terminal = testTerminal(makeProject({ "hosts/web.ts": text }))
    const told = await show({ what: "disks", host: name }, terminal).then(
      () => terminal.told(),
      (error: unknown) => {
        const { message, hint } = error as { readonly message: string; readonly hint?: string }
        return `${message}\n${hint ?? ""}\n${terminal.told()}`
      },
    )
    expect(told).toMatch(words)
    expect(terminal.written()).toBe("")
  })
})
