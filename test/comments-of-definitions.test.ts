/** What becomes of comments in each kind of definition, in the files that are made of it. */
import { join } from "node:path"
import { expect, test } from "vitest"
import { type Build, build } from "../src/build.ts"
import * as library from "../src/index.ts"
import { loadFleet } from "../src/project/load.ts"
import { emit } from "../src/emit/emit.ts"
import { validate } from "../src/model/validate.ts"
import { withComments } from "../src/source/comments/carry.ts"
import { createLoader } from "../src/source/modules.ts"
import { commentedLinesIn, spoiledByComments, textIn } from "./support/comments.ts"
import { makeProject } from "./support/project.ts"

const files: Readonly<Record<string, string>> = {
  "fleet.ts": `// The office's fleet.
// SPDX-License-Identifier: MIT

import { defineFleet } from "nixgen"
import { base } from "./common.ts"

// Above the fleet.
export default defineFleet({
  // what it is
  description: "d",
  // the pins
  pins: "./npins/sources.json",
  inputs: {
    // patched nixpkgs
    disko: {
      // same nixpkgs
      follows: { nixpkgs: "nixpkgs" },
    },
  },
  // all common
  common: {
    // for every machine
    base,
  },
  // hosts glob
  hosts: "./hosts/*.ts",
})
`,
  "common.ts": `// Head of common.
import { defineModule, mkDefault, config, nix } from "nixgen"

/** The base module. */
export const base = defineModule({
  // about the description
  description: "Base.",
  // imports of base
  imports: [nix\`{ }\`],
  // why config
  config: {
    // time
    time: { timeZone: mkDefault("UTC") }, // behind time
  },
})
`,
  "service.ts": `/**
 * Web service head.
 */

import { defineService, str, lib } from "nixgen"
import * as z from "zod"

// Above web.
export const web = defineService({
  // its name
  name: "web",
  // parameters
  parameters: z.object({
    // the port
    port: z.int().min(1).max(65535).default(80), // 80 by default
    /** Root folder. */
    root: z.string(),
    nested: z.object({
      // deep
      deep: z.string().default("x"),
    }).optional(),
    // end of parameters
  }),
  // the config
  config: ({ port, root }) => {
    // ports are opened
    const ports = [port, 443]
    // the result
    return {
      // nginx
      services: { nginx: { enable: true, // on
        defaultHTTPListenPort: port,
        virtualHosts: { "a.b": {
          // root of it
          root: str\`\${root}/x\` } } } },
      networking: { firewall: { allowedTCPPorts: ports } },
      // end of config
    }
  },
})
`,
  "layout.ts": `import { defineDiskLayout, disk, esp, filesystem, gpt } from "nixgen"
import * as z from "zod"
// Simple layout.
export const simple = defineDiskLayout({
  name: "simple",
  description: "Simple.",
  parameters: z.object({
    // the disk
    device: z.string(),
    // size
    size: z.string().default("1G"), // large enough
  }),
  devices: ({ device, size }) => ({
    // all disks
    disk: {
      // main disk
      main: disk({
        device, // by id
        content: gpt({
          // boot
          ESP: esp({ size }), // esp
          // root
          root: { size: "100%", content: filesystem({
            // ext4 is boring
            format: "ext4", mountpoint: "/" }) },
        }),
      }),
    },
  }),
  // for boot
  config: () => ({
    // quiet
    boot: { kernelParams: ["quiet"] } }) as any,
})
`,
  "hosts/one.ts": `// Host one.

import { defineHost, file, nixModule, pkgs, mkForce } from "nixgen"
import { simple } from "../layout.ts"
import { web } from "../service.ts"

// Above one.
export default defineHost({
  // intel
  system: "x86_64-linux", // sys
  // never change
  stateVersion: "24.05",
  // it boots with
  firmware: "uefi",
  // own data
  inventory: {
    // rack
    rack: { row: 3 }, // third
  },
  // deploying
  deploy: {
    // as admin
    user: "admin", tags: ["a", // tag a
     "b"] },
  // two disks
  disks: simple({
    // by id
    device: "/dev/disk/by-id/x",
  }), // disks end
  // its services
  services: [
    // the web
    web({
      // served
      root: "/srv", port: 81 }), // behind web
  ],
  // imports
  imports: [
    // extra module
    nixModule("../extra.nix"),
  ],
  // the config
  config: {
    boot: {
      // kernel
      kernelParams: ["x"], loader: { timeout: 3 } },
  },
  // end of host
} as any)
// After all.
`,
  "hosts/two.ts": `import { defineHost } from "nixgen"
/** Two. */
const definition = {
  // s
  system: "x86_64-linux",
  stateVersion: "24.05",
  disks: {
    // own
    disk: { own: { type: "disk", device: "/dev/disk/by-id/y", content: { type: "gpt", partitions: {
      // p
      p: { size: "1G" } } } } },
  },
}
export default defineHost(definition as any)
`,
  "extra.nix": `{ ... }: { }
`,
}

/** Builds a project; what is wrong with it is told. */
async function built(project: Readonly<Record<string, string>>): Promise<Build> {
  const loader = createLoader(library)
  const { value, problems } = await loadFleet(join(makeProject(project), "fleet.ts"), loader)
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return await build(value, { loader })
}

let project: Promise<readonly [commented: Build, bare: Build]> | undefined

async function projectBuilt(): Promise<readonly [commented: Build, bare: Build]> {
  const fleet = files["fleet.ts"] ?? ""
  const bare = fleet.replace("defineFleet({", "defineFleet({ comments: false,")
  project ??= Promise.all([built(files), built({ ...files, "fleet.ts": bare })])
  return await project
}

test.each<readonly [path: string, want: readonly string[]]>([
  [
    "flake.nix",
    [
      "The office's fleet. | {",
      "SPDX-License-Identifier: MIT | {",
      "Above the fleet. | {",
      "the pins | {",
      'what it is | description = "d";',
      "patched nixpkgs | disko = {",
      "same nixpkgs | disko = {",
    ],
  ],
  [
    "hosts/common/base.nix",
    [
      "Head of common. | { lib, ... }:",
      "The base module. | { lib, ... }:",
      "about the description | { lib, ... }:",
      "why config | { lib, ... }:",
      "for every machine | { lib, ... }:",
      "imports of base | imports = [ { } ];",
      'time | time.timeZone = lib.mkDefault "UTC"; # behind time',
      'time.timeZone = lib.mkDefault "UTC"; | behind time',
    ],
  ],
  ["hosts/common/default.nix", ["all common | { imports = [ ./base.nix ]; }"]],
  [
    "hosts/inventory.nix",
    [
      "hosts glob | {",
      "own data | rack.row = 3; # third",
      "rack | rack.row = 3; # third",
      "rack.row = 3; | third",
      "deploying | deploy = {",
      'as admin | user = "admin";',
      '"a" | tag a',
    ],
  ],
  [
    "hosts/one/default.nix",
    [
      "Host one. | { lib, ... }:",
      "Above one. | { lib, ... }:",
      "the config | { lib, ... }:",
      "After all. | { lib, ... }:",
      "imports | imports = [",
      "extra module | ./extra.nix",
      'intel | nixpkgs.hostPlatform = "x86_64-linux"; # sys',
      'nixpkgs.hostPlatform = "x86_64-linux"; | sys',
      'never change | system.stateVersion = "24.05";',
      "its services | fleet.services.web = {",
      "the web | fleet.services.web = {",
      'served | root = "/srv";',
      "}; | behind web",
      'kernel | kernelParams = [ "x" ];',
      "it boots with | systemd-boot = {",
      "end of host | }",
    ],
  ],
  [
    "hosts/one/disks.nix",
    [
      "two disks | import ../../modules/disk-layouts/simple.nix {",
      "disks end | import ../../modules/disk-layouts/simple.nix {",
      'by id | device = "/dev/disk/by-id/x";',
    ],
  ],
  ["hosts/two/default.nix", ["Two. | {", 's | nixpkgs.hostPlatform = "x86_64-linux";']],
  ["hosts/two/disks.nix", ["own | disko.devices.disk.own = {", 'p | partitions.p.size = "1G";']],
  [
    "modules/disk-layouts/simple.nix",
    [
      "Simple layout. | {",
      "for boot | {",
      "the disk | device,",
      'size | size ? "1G",',
      'large enough | size ? "1G",',
      "all disks | disko.devices.disk.main = {",
      "main disk | disko.devices.disk.main = {",
      "inherit device; | by id",
      "boot | ESP = {",
      "}; | esp",
      "root | root = {",
      'ext4 is boring | format = "ext4";',
      'quiet | boot.kernelParams = [ "quiet" ];',
    ],
  ],
  [
    "modules/services/web.nix",
    [
      "Web service head. | { config, lib, ... }:",
      "Above web. | { config, lib, ... }:",
      "its name | { config, lib, ... }:",
      "parameters | options.fleet.services.web = {",
      "end of parameters | options.fleet.services.web = {",
      "the port | port = lib.mkOption {",
      "}; | 80 by default",
      "Root folder. | root = lib.mkOption { type = lib.types.str; };",
      "deep | deep = lib.mkOption {",
      "the config | config = lib.mkIf cfg.enable {",
      "the result | config = lib.mkIf cfg.enable {",
      "nginx | services.nginx = {",
      "enable = true; | on",
      'root of it | virtualHosts."a.b".root = "${cfg.root}/x";',
      "ports are opened | networking.firewall.allowedTCPPorts = [",
      "end of config | };",
    ],
  ],
])("%s", async (path, want) => {
  const [commented, bare] = await projectBuilt()
  const own = commentedLinesIn(textIn(bare, path))
  const lines = commentedLinesIn(textIn(commented, path)).filter((line) => !own.includes(line))
  expect(lines).toEqual(want)
})

test("the same without them", async () => {
  const [commented, bare] = await projectBuilt()
  expect(spoiledByComments(commented, bare)).toEqual([])
})

const imports = `import { defineFleet, defineHost, defineModule } from "nixgen"\n`
const pins = `pins: "./npins/sources.json"`
const host = `system: "x86_64-linux", stateVersion: "26.05"`

test.each<
  readonly [
    name: string,
    project: Readonly<Record<string, string>>,
    want: Readonly<Record<string, readonly string[]>>,
  ]
>([
  [
    "a licence, a file's purpose, and a shebang",
    {
      "hosts/a.ts": `#!/usr/bin/env node
// SPDX-License-Identifier: MIT

/* The mail server. */
// @ts-check
${imports}export default defineHost({ ${host} })
`,
    },
    { "hosts/a/default.nix": ["SPDX-License-Identifier: MIT | {", "The mail server. | {"] },
  ],
  [
    "all in one file: its head is about what it exports",
    {
      "fleet.ts": `// The whole office.
${imports}
/** Mail and web. */
const mail = defineHost({
  // intel
  ${host} })
export default defineFleet({ ${pins},
  common: {
    // everywhere
    base: defineModule({ config: {
      // as in the office
      time: { timeZone: "UTC" } } }),
  },
  // both of them
  hosts: {
    // in the rack
    mail,
    // under the desk
    web: defineHost({ ${host} }), // until May
  },
})
`,
    },
    {
      "flake.nix": ["The whole office. | {"],
      "hosts/mail/default.nix": [
        "Mail and web. | {",
        "in the rack | {",
        'intel | nixpkgs.hostPlatform = "x86_64-linux";',
      ],
      "hosts/web/default.nix": ["under the desk | {", "until May | {"],
      "hosts/common/base.nix": ["everywhere | {", 'as in the office | time.timeZone = "UTC";'],
      "hosts/inventory.nix": ["both of them | {"],
    },
  ],
  [
    "what hosts share is told in each of them, what files of helpers say of themselves in none",
    {
      "shared.ts": `// Helpers.
import type {} from "node:fs"

// for all
export const shared = {
  // why
  domain: "example.org", // that
}
`,
      "hosts/a.ts": `${imports}import { shared } from "../shared.ts"
export default defineHost({ ${host}, config: { networking: shared } })
`,
      "hosts/b.ts": `${imports}import { shared } from "../shared.ts"
export default defineHost({ ${host}, config: { networking: { ...shared, useDHCP: true } } })
`,
    },
    {
      "hosts/a/default.nix": [
        "for all | networking = {",
        'why | domain = "example.org"; # that',
        'domain = "example.org"; | that',
      ],
      "hosts/b/default.nix": [
        'for all | domain = "example.org"; # that',
        'why | domain = "example.org"; # that',
        'domain = "example.org"; | that',
      ],
    },
  ],
  [
    "JavaScript, CommonJS among it",
    {
      "fleet.ts": `${imports}export default defineFleet({ ${pins}, hosts: "./hosts/*.{js,cjs}" })\n`,
      "hosts/a.js": `// A.
${imports}
/** @type {import("nixgen").HostDefinition} */
export default defineHost({
  // why
  ${host} })
`,
      "hosts/b.cjs": `// B.
const { defineHost } = require("nixgen")

// the host
module.exports = defineHost({
  // why
  ${host} })
`,
    },
    {
      "hosts/a/default.nix": ["A. | {", 'why | nixpkgs.hostPlatform = "x86_64-linux";'],
      "hosts/b/default.nix": [
        "B. | {",
        "the host | {",
        'why | nixpkgs.hostPlatform = "x86_64-linux";',
      ],
    },
  ],
  [
    "a description that says the same",
    {
      "hosts/a.ts": `${imports}export default defineHost({ ${host} })\n`,
      "fleet.ts": `${imports}
/** Time and language. */
const base = defineModule({ description: "Time and language.", config: { time: { timeZone: "UTC" } } })
export default defineFleet({ ${pins}, common: { base }, hosts: "./hosts/*.ts" })
`,
    },
    { "hosts/common/base.nix": ['Time and language. | { time.timeZone = "UTC"; }'] },
  ],
])("%s", async (_name, given, want) => {
  const made = await built(given)
  const found = Object.keys(want).map((path) => {
    const lines = commentedLinesIn(textIn(made, path)).filter((line) => !ofNixgen.test(line))
    return [path, lines] as const
  })
  expect(Object.fromEntries(found)).toEqual(want)
})

/** What files say that have them from nixgen itself. */
const ofNixgen =
  /^(?:The (?:data|systems|configurations) of|The systems that|Every module|they are)/

test("a secret in a comment is told at the comment", async () => {
  const secret = ["hunter2", "Xk9", "qLm2"].join("-")
  const { problems, tree } = await built({
    "hosts/a.ts": `${imports}export default defineHost({ ${host}, config: {
  // services.x.password = "${secret}"
  time: { timeZone: "UTC" } } })
`,
  })
  expect(problems.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
    ["NG100", 3, 3],
  ])
  expect(tree.size).toBe(0)
})

test("without comments, what they say is nobody's matter", async () => {
  const secret = ["hunter2", "Xk9", "qLm2"].join("-")
  const { problems } = await built({
    "fleet.ts": `${imports}export default defineFleet({ comments: false, ${pins}, hosts: "./hosts/*.ts" })\n`,
    "hosts/a.ts": `${imports}export default defineHost({ ${host}, config: {
  // services.x.password = "${secret}"
  time: { timeZone: "UTC" } } })
`,
  })
  expect(problems).toEqual([])
})

test("what is no answer to whether there are comments", async () => {
  const { problems } = await built({
    "fleet.ts": `${imports}export default defineFleet({ comments: "no" as never, ${pins}, hosts: {} })\n`,
  })
  expect(problems.map(({ code, path }) => [code, path])).toContainEqual(["NG020", ["comments"]])
})

test("definitions that no loader has run have none", () => {
  const definition = {
    // not told
    system: "x86_64-linux",
    stateVersion: "26.05",
  } as const
  const fleet = library.defineFleet({ pins: "", hosts: {} })
  const hosts = [{ name: "a", host: library.defineHost(definition) }]
  const emitted = [...emit(validate({ fleet, hosts, pins: undefined }).model)]
  expect([...withComments(emitted)]).toEqual(emitted)
})
