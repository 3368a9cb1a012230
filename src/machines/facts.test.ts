/** What a machine says of itself: read, whatever it says, and by the script as it is. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { fakeSsh } from "../../test/support/fake-ssh.ts"
import { factsIn, factsOf } from "./facts.ts"
import { wayTo } from "./way.ts"

const told = `name web
boot-id 0f0e
uptime 86400
os NixOS 26.05 (Yarara)
os-id nixos
version {"configurationRevision":"abc-dirty","nixosVersion":"26.05.1","nixpkgsRevision":"def"}
running /nix/store/b
boots /nix/store/b
running-kernel /nix/store/k1/bzImage
booted-kernel /nix/store/k1/bzImage
boots-generation 42
generation 42 60 /nix/store/b
generation 41 90 /nix/store/a
state degraded
failed-unit nginx.service
failed-unit b.timer
space 1000 500 /
space 1000 500 /
space 200 2 /boot
`

describe("the lines of a machine", () => {
  test("are its facts", () => {
    expect(factsIn(told)).toEqual({
      name: "web",
      bootId: "0f0e",
      uptime: 86_400,
      os: "NixOS 26.05 (Yarara)",
      isNixos: true,
      isInstaller: false,
      revision: "abc-dirty",
      nixosVersion: "26.05.1",
      running: "/nix/store/b",
      boots: "/nix/store/b",
      generation: { number: 42, age: 60, system: "/nix/store/b" },
      bootsGeneration: 42,
      generations: [
        { number: 41, age: 90, system: "/nix/store/a" },
        { number: 42, age: 60, system: "/nix/store/b" },
      ],
      needsReboot: false,
      state: "degraded",
      failedUnits: ["nginx.service", "b.timer"],
      space: [
        { place: "/", size: 1_024_000, free: 512_000 },
        { place: "/boot", size: 204_800, free: 2048 },
      ],
    })
  })

  test.each(["", "uptime 3\n", "name\n"])("tell nothing without a name: %j", (text) => {
    expect(factsIn(text)).toBeUndefined()
  })

  test.each<[what: string, text: string, want: object]>([
    [
      "a name alone",
      "name web\n",
      { isNixos: false, needsReboot: undefined, failedUnits: [], space: [] },
    ],
    ["a version that is no JSON", "name web\nversion {oops\n", { revision: undefined }],
    [
      "a version of another shape",
      'name web\nversion {"configurationRevision":5}\n',
      { revision: undefined },
    ],
    [
      "no revision",
      'name web\nversion {"nixosVersion":"26.05"}\n',
      { isNixos: true, revision: undefined },
    ],
    [
      "numbers that are none",
      "name web\nuptime soon\nboots-generation -1\n",
      { uptime: undefined, bootsGeneration: undefined },
    ],
    [
      "a clock that was set back",
      "name web\nrunning /a\ngeneration 1 -5 /a\n",
      { generation: { number: 1, age: 0, system: "/a" } },
    ],
    [
      "generations that are none",
      "name web\ngeneration x 5 /a\ngeneration 5\n",
      { generations: [] },
    ],
    [
      "a system that is two generations",
      "name web\nrunning /a\ngeneration 1 9 /a\ngeneration 3 2 /a\n",
      { generation: { number: 3, age: 2, system: "/a" } },
    ],
    ["another kernel", "name web\nrunning-kernel /a\nbooted-kernel /b\n", { needsReboot: true }],
    ["another initrd", "name web\nrunning-initrd /a\nbooted-initrd /b\n", { needsReboot: true }],
    ["the same kernel", "name web\nrunning-kernel /a\nbooted-kernel /a\n", { needsReboot: false }],
    [
      "a kernel that is not known to run",
      "name web\nrunning-kernel /a\n",
      { needsReboot: undefined },
    ],
    ["a path that is none", "name web\nrunning system\n", { running: undefined }],
    ["space that is none", "name web\nspace - - /\nspace 5 /boot\n", { space: [] }],
    ["odd lines", "name web\n\n=\n  \nname other\n\u0000\n", { name: "web" }],
  ])("may be %s", (_, text, want) => {
    expect(factsIn(text)).toMatchObject(want)
  })
})

test("the script tells them in one connection", async () => {
  const ssh = fakeSsh({
    // the machine's own paths are a folder here
    web: `exec 0< <(sed "s@/nix/var/nix/@$FAKE_SSH/@g; s@/run/@$FAKE_SSH/run/@g; s@/etc/os-release@$FAKE_SSH/os-release@")`,
  })
  const at = (path: string) => join(ssh.folder, path)
  ssh.program("nixos-version", `#!/bin/sh\nprintf '{"configurationRevision":\\n"abc"}\\n'\n`)
  ssh.program(
    "systemctl",
    `#!/bin/sh\n[ "$1" = --failed ] && echo "a.service loaded failed failed A" || echo degraded\n`,
  )
  writeFileSync(at("os-release"), 'ID=nixos\nPRETTY_NAME="NixOS 26.05"\nVERSION_ID="26.05"\n')
  for (const folder of ["profiles", "run/systemd/system", "store/one", "store/two"])
    mkdirSync(at(folder), { recursive: true })
  for (const [link, to] of [
    ["profiles/system", "system-2-link"],
    ["profiles/system-1-link", "../store/one"],
    ["profiles/system-2-link", "../store/two"],
    ["run/current-system", "../store/one"],
    ["run/booted-system", "../store/two"],
    ["store/one/kernel", "../../os-release"],
    ["store/two/kernel", "../../calls"],
  ] as const)
    symlinkSync(to, at(link))
  const asking = { directory: tmpdir(), signal: new AbortController().signal, ...ssh }
  const { facts, why } = await factsOf(wayTo({ name: "web", deploy: { user: "root" } }), asking)
  expect(why).toBeUndefined()
  expect(facts).toMatchObject({
    os: "NixOS 26.05",
    isNixos: true,
    revision: "abc",
    running: at("store/one"),
    boots: at("store/two"),
    generation: { number: 1, system: at("store/one") },
    bootsGeneration: 2,
    needsReboot: true,
    state: "degraded",
    failedUnits: ["a.service"],
  })
  expect(facts?.space.map(({ place }) => place)).toContain("/")
  expect(facts?.generation?.age).toBeLessThan(60)
  expect(ssh.calls()).toHaveLength(1)
})
