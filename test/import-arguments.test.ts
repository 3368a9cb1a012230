/**
 * Layouts that are functions: what is imported takes the same arguments, and gives the same devices
 * for every one of them.
 */
import { symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect } from "vitest"
import { importFile } from "./support/commands.ts"
import { typeProblems } from "../src/cli/check/type-check.ts"
import { printNix } from "../src/index.ts"
import { tsconfigText } from "../src/starter/project.ts"
import { evaluate, nixTest } from "./support/nix.ts"
import { hostFile, makeProject } from "./support/project.ts"
import { writeLayouts } from "./support/layouts.ts"
import { testTerminal } from "./support/terminal.ts"

const root = join(import.meta.dirname, "..")

interface Case {
  readonly nix: string
  /** The parameters that are to be found, as TypeScript. */
  readonly parameters: string
  /** What a host has to give, as TypeScript. */
  readonly use?: string
  /** Arguments to call both with. */
  readonly given: readonly object[]
}

const rootContent = `content = { type = "filesystem"; format = "ext4"; mountpoint = "/"; };`

/** Layouts by name. */
const cases: Readonly<Record<string, Case>> = {
  device: {
    nix: `{ device ? "/dev/vda", ... }:
      { disko.devices.disk.main = { type = "disk"; inherit device; ${rootContent} }; }`,
    parameters: 'device: z.string().default("/dev/vda")',
    given: [{}, { device: "/dev/disk/by-id/x" }],
  },
  "no-default": {
    nix: `{ device, espSize ? "1G" }: { disko.devices.disk.main = {
      type = "disk";
      inherit device;
      content = { type = "gpt"; partitions.ESP = {
        size = espSize; type = "EF00";
        content = { type = "filesystem"; format = "vfat"; mountpoint = "/boot"; mountOptions = [ "umask=0077" ]; };
      }; };
    }; }`,
    parameters: 'device: z.string(), espSize: z.string().default("1G")',
    use: '{ device: "/dev/vda" }',
    given: [{ device: "/dev/vda" }, { device: "/dev/nvme0n1", espSize: "512M" }],
  },
  "in-strings": {
    nix: `{ device ? "/dev/vda", label ? "a \\\${b} \`c\`", size ? 8, ... }: {
      disko.devices.disk.main = {
        type = "disk";
        inherit device;
        preCreateHook = "wipefs \${device}1 \${device}2 \${label}";
        postCreateHook = ''
          first \${toString size}
            second \${device} ''\${shell} \`x\` \\\\
          third
        '';
        content = { type = "gpt"; partitions.root = { size = "\${toString size}G"; priority = size; ${rootContent} }; };
      };
    }`,
    parameters:
      'device: z.string().default("/dev/vda"), label: z.string().default("a ${b} `c`"), size: z.int().default(8)',
    given: [{}, { device: "/dev/vdb", label: "l", size: 12 }],
  },
  "of-a-list": {
    nix: `{ disks ? [ "/dev/vda" "/dev/vdb" ], ... }: {
      disko.devices = {
        disk.one = { type = "disk"; device = builtins.elemAt disks 0; content = { type = "btrfs"; extraArgs = [ "-f" "\${builtins.elemAt disks 1}-part1" ]; }; };
        disk.two = { type = "disk"; device = builtins.elemAt disks 1; };
        zpool.tank = { type = "zpool"; mode.topology = { type = "topology"; spare = disks; }; datasets = { }; };
      };
    }`,
    parameters: 'disks: z.array(z.string()).default(["/dev/vda", "/dev/vdb"])',
    given: [{}, { disks: ["/dev/a", "/dev/b"] }, { disks: ["/dev/a", "/dev/b", "/dev/c"] }],
  },
  "of-a-list-of-that-length": {
    nix: `{ disks ? [ "/dev/vda" ] }: { disko.devices.disk.one = {
      type = "disk";
      device = builtins.head disks;
      content = { type = "btrfs"; extraArgs = [ "-f" ] ++ disks; };
    }; }`,
    parameters: 'disks: z.array(z.string()).length(1).default(["/dev/vda"])',
    given: [{}, { disks: ["/dev/a"] }],
  },
  truth: {
    nix: `{ discard ? true, random ? false }: {
      disko.devices.disk.main = {
        type = "disk";
        device = "/dev/vda";
        content = {
          type = "luks"; name = "crypted"; settings.allowDiscards = discard;
          content = { type = "swap"; randomEncryption = random; };
        };
      };
    }`,
    parameters: "discard: z.boolean().default(true), random: z.boolean().default(false)",
    given: [{}, { discard: false, random: true }, { discard: true, random: true }],
  },
  words: {
    nix: `{ mode ? "mirror", policy ? "once", kind ? "msdos", ... }: {
      disko.devices = {
        disk.main = { type = "disk"; device = "/dev/vda"; content = { type = "swap"; discardPolicy = policy; }; };
        disk.other = { type = "disk"; device = "/dev/vdb"; content = { type = "table"; format = kind; partitions = [ ]; }; };
        zpool.tank = { type = "zpool"; inherit mode; datasets = { }; };
      };
    }`,
    parameters:
      'mode: z.enum(["", "mirror", "raidz", "raidz1", "raidz2", "raidz3"]).default("mirror"), ' +
      'policy: z.enum(["once", "pages", "both"]).default("once"), kind: z.enum(["gpt", "msdos"]).default("msdos")',
    given: [{}, { mode: "raidz2", policy: "both", kind: "gpt" }],
  },
  "names-of-nixgen": {
    nix: `{ swap ? "/dev/vda", default ? "1G", disk-name ? "x", z ? "y", str ? "z", ... }: {
      disko.devices.disk.main = {
        type = "disk";
        device = swap;
        name = disk-name;
        imageName = "\${z}-\${str}";
        content = { type = "gpt"; partitions.swap = { size = default; content.type = "swap"; }; };
      };
    }`,
    parameters:
      'swap: z.string().default("/dev/vda"), default: z.string().default("1G"), "disk-name": z.string().default("x"), ' +
      'z: z.string().default("y"), str: z.string().default("z")',
    given: [{}, { swap: "/dev/b", default: "2G", "disk-name": "b", z: "1", str: "2" }],
  },
  "made-of-others": {
    nix: `{ device ? "/dev/vda", part ? "\${device}1", unused ? 1, args ? null, ... }: {
      disko.devices.disk.main = { type = "disk"; inherit device; name = part; };
    }`,
    parameters: 'device: z.string().default("/dev/vda")',
    given: [{}, { device: "/dev/vdb" }],
  },
  "behind-let": {
    nix: `let prefix = "/dev/disk/by-id/"; in with builtins; ({ id ? prefix + "a", ... }:
      assert isString id;
      { disko.devices.disk.main = { type = "disk"; device = id; }; })`,
    parameters: 'id: z.string().default("/dev/disk/by-id/a")',
    given: [{}, { id: "/dev/x" }],
  },
}

nixTest(
  "a layout that is a function takes the same arguments, and gives the same for each",
  async () => {
    const folder = makeProject({
      "tsconfig.json": tsconfigText,
      "hosts/.keep": "",
      ...Object.fromEntries(Object.entries(cases).map(([name, { nix }]) => [`${name}.nix`, nix])),
    })
    symlinkSync(join(root, "node_modules/typescript"), join(folder, "node_modules/typescript"))
    for (const [name, { parameters, use = "" }] of Object.entries(cases)) {
      const terminal = testTerminal(folder)
      expect([name, await importFile(`${name}.nix`, {}, terminal), terminal.told()]).toMatchObject([
        name,
        0,
        expect.anything(),
      ])
      const text = terminal.written()
      expect([name, parametersIn(text)]).toEqual([name, parameters])
      writeFileSync(join(folder, `${name}.ts`), text)
      const [, constant = ""] = /export const (\w+) =/.exec(text) ?? []
      writeFileSync(
        join(folder, `hosts/${name}.ts`),
        hostFile(`disks: ${constant}(${use})`, `import { ${constant} } from "../${name}.ts"`),
      )
    }
    expect(await typeProblems(folder, new AbortController().signal)).toEqual([])
    const written = await writeLayouts(folder)

    const calls = Object.entries(cases).flatMap(([name, { given }]) =>
      given.map((each) => `[ "${name}" (both "${name}" (${printNix(each)})) ]`),
    )
    const results = evaluate(`
    let
      both = name: given: map (folder: (import (folder + "/\${name}.nix") given).disko.devices) [
        ${folder}
        ${written}
      ];
    in
    [ ${calls.join("\n")} ]
  `) as readonly [string, [unknown, unknown]][]
    expect(results.length).toBeGreaterThan(20)
    for (const [name, [original, generated]] of results)
      expect([name, generated]).toEqual([name, original])
  },
  300_000,
)

/** What the layout's parameters are, on one line. */
function parametersIn(text: string): string {
  const [, parameters = ""] = /parameters: z\.object\(\{([^]*?)\}\),\n {2}devices/.exec(text) ?? []
  return parameters.replace(/\s+/g, " ").trim().replace(/,$/, "")
}
