import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as fc from "fast-check"
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest"
import { evaluate, inputPath, inputsFolder, inputsTest, nixTest } from "../../test/support/nix.ts"
import { effort } from "../../test/support/effort.ts"
import { hostFile, makeProject, sources } from "../../test/support/project.ts"
import { writeLayouts } from "../../test/support/layouts.ts"
import { testTerminal, withoutFrames, withoutPatience } from "../../test/support/terminal.ts"
import { nix, str } from "../nix/values/templates.ts"
import { printNix } from "../nix/values/print-nix.ts"
import { ProblemError } from "../problems/problem.ts"
import { CommandFailure } from "./outcome/exit-status.ts"
import { importFile, type ImportOptions } from "../../test/support/commands.ts"
import { tellProblems } from "./outcome/report.ts"

afterEach(() => vi.unstubAllEnvs())

type Files = Readonly<Record<string, string | Buffer>>

/** A folder with files, gone when the test is over. */
function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-import-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** What is printed for a file, and what is told about it. */
async function imported(files: Files, options: ImportOptions = {}) {
  const terminal = testTerminal(folderWith(files))
  const [file = ""] = Object.keys(files)
  const status = await importFile(file, options, terminal)
  return { status, text: terminal.written(), told: toldBy(terminal) }
}

/** A layout of one disk that is called `main`. */
function mainDisk(options: string): string {
  return `{ disko.devices.disk.main = { type = "disk"; device = "/dev/vda"; ${options} }; }`
}

describe("what is printed", () => {
  nixTest.each<[string, string, ImportOptions, string]>([
    [
      "the constructors, in the order of the file",
      `{
  disko.devices = {
    nodev."/tmp" = { type = "nodev"; fsType = "tmpfs"; mountOptions = [ "size=1G" ]; };
    disk.main = {
      type = "disk";
      device = "/dev/vda";
      content = {
        type = "gpt";
        partitions = {
          boot = { size = "1M"; type = "EF02"; };
          ESP = {
            type = "EF00";
            size = "1G";
            content = {
              type = "filesystem";
              format = "vfat";
              mountpoint = "/boot/efi";
              mountOptions = [ "umask=0077" ];
            };
          };
          luks = {
            size = "100%";
            content = {
              type = "luks";
              name = "crypted";
              content = { type = "btrfs"; subvolumes = { "/root".mountpoint = "/"; home = { }; }; };
            };
          };
        };
      };
    };
  };
}`,
      {},
      `import { biosBoot, btrfs, defineDiskLayout, disk, esp, gpt, luks, tmpfs } from "nixgen"

export const layout = defineDiskLayout({
  name: "layout",
  devices: () => ({
    nodev: {
      "/tmp": tmpfs({ mountOptions: ["size=1G"] }),
    },
    disk: {
      main: disk({
        device: "/dev/vda",
        content: gpt({
          boot: biosBoot(),
          ESP: esp({ mountpoint: "/boot/efi" }),
          luks: {
            size: "100%",
            content: luks({
              name: "crypted",
              content: btrfs({ subvolumes: { "/root": { mountpoint: "/" }, home: {} } }),
            }),
          },
        }),
      }),
    },
  }),
})`,
    ],
    [
      "plain objects where a constructor would give something else",
      `{
  disko.devices.disk.main = {
    device = "/dev/vda";
    content = {
      type = "gpt";
      partitions = {
        boot = { priority = 1; size = "1M"; type = "EF02"; };
        ESP = {
          end = "500M";
          type = "EF00";
          content = { type = "filesystem"; format = "vfat"; mountpoint = "/boot"; mountOptions = [ "umask=0077" ]; };
        };
        open = {
          size = "500M";
          type = "EF00";
          content = { type = "filesystem"; format = "vfat"; mountpoint = "/boot2"; };
        };
        swap.content.type = "swap";
      };
    };
  };
}`,
      {},
      `import { defineDiskLayout, filesystem, gpt, swap } from "nixgen"

export const layout = defineDiskLayout({
  name: "layout",
  devices: () => ({
    disk: {
      main: {
        device: "/dev/vda",
        content: gpt({
          boot: { priority: 1, size: "1M", type: "EF02" },
          ESP: {
            end: "500M",
            type: "EF00",
            content: filesystem({
              format: "vfat",
              mountpoint: "/boot",
              mountOptions: ["umask=0077"],
            }),
          },
          open: {
            size: "500M",
            type: "EF00",
            content: filesystem({ format: "vfat", mountpoint: "/boot2" }),
          },
          swap: { content: swap() },
        }),
      },
    },
  }),
})`,
    ],
    [
      "parameters, where an argument is used as it is",
      `{ device ? "/dev/vda", name, ... }: {
  disko.devices.disk.main = {
    type = "disk";
    inherit device;
    content = { type = "luks"; inherit name; extraOpenArgs = [ "--header \${device}-part1" ]; };
  };
}`,
      {},
      `import { defineDiskLayout, disk, luks, str } from "nixgen"
import { z } from "zod"

export const layout = defineDiskLayout({
  name: "layout",
  parameters: z.object({ device: z.string().default("/dev/vda"), name: z.string() }),
  devices: ({ device, name }) => ({
    disk: {
      main: disk({
        device,
        content: luks({ name, extraOpenArgs: [str\`--header \${device}-part1\`] }),
      }),
    },
  }),
})`,
    ],
    [
      "a parameter without a default for what has to be said",
      `{ device ? throw "which disk?", name ? "x", ... }: {
  disko.devices.disk.main = { type = "disk"; inherit device name; };
}`,
      {},
      `import { defineDiskLayout, disk } from "nixgen"
import { z } from "zod"

export const layout = defineDiskLayout({
  name: "layout",
  parameters: z.object({ device: z.string(), name: z.string().default("x") }),
  devices: ({ device, name }) => ({
    disk: {
      main: disk({ device, name }),
    },
  }),
})`,
    ],
    [
      "arguments that are given, and another name",
      `{ disks, swap ? 4 }: {
  disko.devices.disk = builtins.listToAttrs (map (device: {
    name = baseNameOf device;
    value = { type = "disk"; inherit device; imageSize = "\${toString swap}G"; };
  }) disks);
}`,
      { name: "two-disks", arg: ['disks=[ "/dev/vda" "/dev/vdb" ]', "swap=8"] },
      `import { defineDiskLayout, disk } from "nixgen"

export const twoDisks = defineDiskLayout({
  name: "two-disks",
  devices: () => ({
    disk: {
      vda: disk({ device: "/dev/vda", imageSize: "8G" }),
      vdb: disk({ device: "/dev/vdb", imageSize: "8G" }),
    },
  }),
})`,
    ],
    [
      "text, byte for byte",
      mainDisk(`
    name = "a \\"b\\" 'c' \`d\` \\\${e} \\\\ \\t ü ☃ \\n";
    preCreateHook = ''
      # \`x\` ''\${y} \\\\
        indented "text"

      end
    '';
    postCreateHook = ''
        if true; then
          exit
        fi'';
    preMountHook = "  indented\\n  text\\n";
    `),
      {},
      `import { defineDiskLayout, disk, str } from "nixgen"

export const layout = defineDiskLayout({
  name: "layout",
  devices: () => ({
    disk: {
      main: disk({
        device: "/dev/vda",
        name: "a \\"b\\" 'c' \`d\` \${e} \\\\ \\t ü ☃ \\n",
        preCreateHook: str\`
          # \\\`x\\\` \\\${y} \\\\\\\\
            indented "text"

          end
        \`,
        postCreateHook: str\`
          if true; then
            exit
          fi\`,
        preMountHook: "  indented\\n  text\\n",
      }),
    },
  }),
})`,
    ],
    [
      "values of every kind, under any name",
      mainDisk(`content = {
        type = "gpt";
        efiGptPartitionFirst = false;
        partitions = {
          "with space" = { size = "1G"; hybrid = null; priority = -1; attributes = [ 2 ]; };
          "1" = { size = "1G"; priority = 9007199254740991; };
          class = { };
          "a-b" = { priority = 2.0; content = { type = "swap"; mountOptions = [ ]; }; };
        };
      };`),
      {},
      `import { defineDiskLayout, disk, gpt, nix, swap } from "nixgen"

export const layout = defineDiskLayout({
  name: "layout",
  devices: () => ({
    disk: {
      main: disk({
        device: "/dev/vda",
        content: gpt(
          {
            "with space": { size: "1G", hybrid: null, priority: -1, attributes: [2] },
            "1": { size: "1G", priority: 9007199254740991 },
            class: {},
            "a-b": { priority: nix\`2.0\`, content: swap({ mountOptions: [] }) },
          },
          { efiGptPartitionFirst: false },
        ),
      }),
    },
  }),
})`,
    ],
    [
      "comments, each at what it is about",
      `# A disk.
#
# With ext4.
{
  # all of it
  disko.devices.disk = {
    # the first
    main = {
      type = "disk";
      device = "/dev/vda"; # by id would be better
      content = {
        type = "btrfs";
        extraArgs = [
          "-f" # force
          # a name
          "--label x"
        ];
        /* no more
           options */
      };
    };
  };
}`,
      {},
      `import { btrfs, defineDiskLayout, disk } from "nixgen"

// A disk.
//
// With ext4.
export const layout = defineDiskLayout({
  name: "layout",
  devices: () => ({
    // all of it
    disk: {
      // the first
      main: disk({
        device: "/dev/vda", // by id would be better
        content: btrfs({
          extraArgs: [
            "-f", // force
            // a name
            "--label x",
          ],
          // no more
          // options
        }),
      }),
    },
  }),
})`,
    ],
    [
      "comments wherever a comment can stand",
      `{ # of the file
  disko.devices = { # devices
    disk.main = /* main */ {
      type = "disk";
      device = # why this one
        "/dev/vda";
      content = { # inside
        type = "filesystem";
        format = "ext4";
        mountpoint = "/";
        mountOptions = [
          "noatime" /* between */ "discard"
          # no more
        ];
        postMountHook = /* bash */ ''
          # its own
          true
        '';
      };
    };
  }; # devices end
  # last
}`,
      {},
      `import { defineDiskLayout, disk, filesystem, str } from "nixgen"

export const layout = defineDiskLayout({
  name: "layout",
  // of the file
  // devices
  devices: () => ({
    // main
    disk: {
      main: disk({
        // why this one
        device: "/dev/vda",
        // inside
        content: filesystem({
          format: "ext4",
          mountpoint: "/",
          mountOptions: [
            "noatime",
            // between
            "discard",
          ],
          // no more
          // bash
          postMountHook: str\`
            # its own
            true
          \`,
        }),
      }),
    },
  }),
  // devices end
  // last
})`,
    ],
    [
      "comments of what constructors stand for",
      `{
  disko = {
    # everything
    devices.disk.main = {
      type = "disk"; # the only one
      device = "/dev/vda";
      content = {
        type = "gpt"; # not mbr
        partitions = {
          boot = { size = "1M"; type = "EF02"; /* for GRUB */ };
          ESP = {
            size = "2G";
            type = "EF00"; # as UEFI wants
            content = {
              type = "filesystem"; # plain
              format = "vfat";
              mountpoint = "/boot";
              mountOptions = [ "umask=0077" ]; # private
            };
          };
        };
      };
    };
  };
}`,
      {},
      `import { biosBoot, defineDiskLayout, disk, esp, gpt } from "nixgen"

export const layout = defineDiskLayout({
  name: "layout",
  devices: () => ({
    // everything
    disk: {
      main: disk({
        // the only one
        device: "/dev/vda",
        content: gpt({
          // not mbr
          boot: biosBoot(
            // for GRUB
          ),
          ESP: esp({
            // as UEFI wants
            // plain
            // private
            size: "2G",
          }),
        }),
      }),
    },
  }),
})`,
    ],
    [
      "what is defined beside the devices, and what stands three times as a constant",
      `{ device ? "/dev/vda", ... }: {
  # kept over restarts
  fileSystems."/persist".neededForBoot = true;
  boot.supportedFilesystems = [ "btrfs" ];
  disko.memSize = 2048;
  disko.devices.disk.main = {
    type = "disk";
    inherit device;
    content = {
      type = "btrfs";
      subvolumes = builtins.mapAttrs
        (name: _: { mountpoint = "/\${name}"; mountOptions = [ "compress=zstd" "noatime" ]; })
        { a = { }; b = { }; persist = { }; };
    };
  };
}`,
      {},
      `import { btrfs, defineDiskLayout, disk } from "nixgen"
import { z } from "zod"

const mountOptions = ["compress=zstd", "noatime"]

export const layout = defineDiskLayout({
  name: "layout",
  parameters: z.object({ device: z.string().default("/dev/vda") }),
  devices: ({ device }) => ({
    disk: {
      main: disk({
        device,
        content: btrfs({
          subvolumes: {
            a: { mountpoint: "/a", mountOptions },
            b: { mountpoint: "/b", mountOptions },
            persist: { mountpoint: "/persist", mountOptions },
          },
        }),
      }),
    },
  }),
  config: () => ({
    // kept over restarts
    fileSystems: { "/persist": { neededForBoot: true } },
    boot: { supportedFilesystems: ["btrfs"] },
    disko: { memSize: 2048 },
  }),
})`,
    ],
    [
      "a list without a default",
      `{ disks, ... }: {
  disko.devices.disk = {
    a = { type = "disk"; device = builtins.elemAt disks 0; };
    b = { type = "disk"; device = builtins.elemAt disks 1; };
  };
}`,
      {},
      `import { builtins, defineDiskLayout, disk } from "nixgen"
import { z } from "zod"

export const layout = defineDiskLayout({
  name: "layout",
  parameters: z.object({ disks: z.array(z.string()) }),
  devices: ({ disks }) => ({
    disk: {
      a: disk({ device: builtins.elemAt(disks, 0) }),
      b: disk({ device: builtins.elemAt(disks, 1) }),
    },
  }),
})`,
    ],
    [
      "the devices alone",
      '{ disk.main = { type = "disk"; device = "/dev/vda"; }; }',
      { name: "disk" },
      `import { defineDiskLayout, disk } from "nixgen"

export const diskLayout = defineDiskLayout({
  name: "disk",
  devices: () => ({
    disk: {
      main: disk({ device: "/dev/vda" }),
    },
  }),
})`,
    ],
  ])("%s", async (_, layout, options, want) => {
    const { status, text, told } = await imported({ "layout.nix": layout }, options)
    expect({ status, told, text }).toEqual({ status: 0, told: "", text: want })
  })
})

describe("layouts in flakes and in modules of flake-parts", () => {
  const layout = `disko.devices.disk.main = { type = "disk"; device = "/dev/vda"; };`

  nixTest.each<[string, string, ImportOptions]>([
    [
      "a module of flake-parts",
      `{ inputs, ... }: { flake.modules.nixos.disk = { ${layout} }; }`,
      {},
    ],
    [
      "a function in one",
      `{ self, ... }: { flake.modules.nixos.disk = { config, modulesPath, ... }: { ${layout} }; }`,
      {},
    ],
    ["a module of NixOS", `{ flake.nixosModules.disk = { ${layout} }; }`, {}],
    ["a configuration of disko", `{ flake.diskoConfigurations.disk = { ${layout} }; }`, {}],
    ["the outputs of a flake", `{ nixosModules.disk = { config = { ${layout} }; }; }`, {}],
    ["a module with its own config", `{ config.flake.modules.nixos.disk = _: { ${layout} }; }`, {}],
    [
      "the only one of several modules",
      `{ flake.modules.nixos = { ssh = { services.openssh.enable = true; }; disk = { ${layout} }; }; }`,
      {},
    ],
    [
      "the one that is chosen",
      `{ flake.modules.nixos = { a = { disko.devices = { }; }; "b c" = { ${layout} }; }; }`,
      { attr: 'flake.modules.nixos."b c"' },
    ],
  ])("%s", async (_, text, options) => {
    const found = await imported({ "layout.nix": text }, options)
    expect({ ...found, told: "" }).toEqual({
      status: 0,
      told: "",
      text: expect.stringContaining('main: disk({ device: "/dev/vda" })'),
    })
  })

  nixTest("an argument of a module in a file", async () => {
    const text = `{ flake.modules.nixos.disk = { device ? "/dev/sda", ... }: { disko.devices.disk.main = { type = "disk"; inherit device; }; }; }`
    const found = await imported({ "layout.nix": text })
    expect(found.text).toContain('device: z.string().default("/dev/sda")')
  })

  nixTest.each<[string, ImportOptions, string | RegExp]>([
    [
      "several, all of them named",
      {},
      "error NG097 layout.nix  there are 2 layouts in it: flake.modules.nixos.a, flake.modules.nixos.b\n  hint: say which one to import: --attr flake.modules.nixos.a",
    ],
    [
      "one that is not there",
      { attr: "flake.modules.nixos.c" },
      /^error NG091 .*attribute 'c' missing/,
    ],
    ["no path", { attr: "a b" }, /^"a b" is no attribute path/],
  ])("%s", async (_, options, want) => {
    const text = `{ flake.modules.nixos = { a = { ${layout} }; b = { ${layout} }; }; }`
    const { told } = await refused({ "layout.nix": text }, options)
    expect(told).toEqual(typeof want === "string" ? want : expect.stringMatching(want))
  })
})

/** What was told, without what does not matter here. */
function toldBy(terminal: ReturnType<typeof testTerminal>): string {
  return withoutFrames(withoutPatience(terminal.told()))
}

/** What goes wrong: everything told, nothing printed. */
async function refused(files: Files, options: ImportOptions = {}) {
  const folder = folderWith(files)
  const terminal = testTerminal(folder)
  const [file = ""] = Object.keys(files)
  const status = await importFile(file, options, terminal).catch((error: unknown) => {
    if (error instanceof CommandFailure) terminal.tell(`${error.message}; ${error.hint}`)
    else if (error instanceof ProblemError) tellProblems(error.problems, terminal)
    else throw error
    return error instanceof CommandFailure ? 2 : 1
  })
  expect(terminal.written()).toBe("")
  return { status, told: toldBy(terminal).replaceAll(`${folder}/`, "") }
}

describe("what is refused, at its place", () => {
  nixTest.each<[string, Files, ImportOptions, string | RegExp]>([
    [
      "a file that is not there",
      {},
      {},
      /^error NG090 \.  the file cannot be read: it is a folder/,
    ],
    [
      "a file that is no text",
      { "layout.nix": Buffer.from([0x7b, 0x20, 0xff, 0x7d]) },
      {},
      /^error NG090 layout.nix  the file cannot be read: it is not text in UTF-8/,
    ],
    [
      "a file with a NUL",
      { "layout.nix": '{ a = "\0"; }' },
      {},
      /^error NG090 layout.nix  the file cannot be read: it is not text in UTF-8/,
    ],
    [
      "a file that is far too large",
      { "layout.nix": Buffer.alloc(4 * 1024 * 1024 + 1, "#") },
      {},
      /^error NG090 layout.nix  the file cannot be read: it has 4194305 bytes/,
    ],
    [
      "an empty file",
      { "layout.nix": "" },
      {},
      /^error NG011 layout.nix:1:1  expected an expression/,
    ],
    [
      "a syntax error",
      {
        "layout.nix":
          '{\n  disko.devices.disk.main = {\n    device = "/dev/vda"\n    type = "disk";\n  };\n}\n',
      },
      {},
      /^error NG011 layout.nix:4:10  expected `;`, found `=`/,
    ],
    [
      "an undefined variable",
      { "layout.nix": mainDisk("name = nam;") },
      {},
      /^error NG091 layout.nix:1:74  (.*: )?Nix cannot evaluate it: undefined variable 'nam'/,
    ],
    [
      "an error of the file's own, after letters of several bytes",
      { "layout.nix": mainDisk('imageName = "üü"; name = throw "one\ntwo";') },
      {},
      `error NG091 layout.nix:1:92  disko.devices.disk.main.name: Nix cannot evaluate it: one
  two`,
    ],
    [
      "infinite recursion",
      { "layout.nix": mainDisk("name = let a = a; in a;") },
      {},
      /^error NG091 layout.nix:1:\d+  disko.devices.disk.main.name: Nix cannot evaluate it: infinite recursion/,
    ],
    [
      "values without an end",
      { "layout.nix": "{ disko.devices = let a = { disk.x = a; }; in a; }" },
      {},
      /^error NG093 layout.nix:1:29  disko.devices.disk.x.disk.*: values are in each other more deeply/,
    ],
    [
      "an error in a file that it imports",
      { "layout.nix": "import ./other.nix", "other.nix": "{\n  disko.devices = 1 + null; }" },
      {},
      /^error NG091 other.nix:2:\d+  disko.devices: Nix cannot evaluate it: cannot add null to an integer/,
    ],
    [
      "what is no layout",
      { "layout.nix": "{ boot.x = 1; services.y = 2; }" },
      {},
      /^error NG092 layout.nix  this is no disk layout: it defines boot, services, but not disko.devices/,
    ],
    [
      "what is no attribute set",
      { "layout.nix": "x: y: 1" },
      {},
      /^error NG092 layout.nix  this is no disk layout: it is of type "lambda"/,
    ],
    [
      "values that no definition can hold, all of them",
      {
        "layout.nix": mainDisk(
          'content = { type = x: x; a = ./layout.nix; b = "${./layout.nix}"; c = derivation { name = "n"; system = "s"; builder = "b"; }; };',
        ),
      },
      {},
      /disk.main.content.a: the path .*layout.nix would be copied[^]*content.b: ".*" has a path of the Nix store[^]*content.c: the package n is no value[^]*content.type: a function is no value[^]*\n4 errors$/,
    ],
    [
      "what disko does not take, all of it",
      {
        "layout.nix": `{
  disko.devices.disk.main = {
    type = "disc";
    device = "vda";
    contents = null;
    content = { type = "gtp"; };
  };
}`,
      },
      {},
      /NG020 layout.nix:3:5  disko.devices.disk.main.type: expected "disk"[^]*NG020 layout.nix:4:5  disko.devices.disk.main.device: expected an absolute path[^]*NG020 layout.nix:6:17  disko.devices.disk.main.content.type: expected one of [^]*NG021 layout.nix:5:5  disko.devices.disk.main.contents: unknown key "contents"\n  hint: did you mean "content"\?\n4 errors$/,
    ],
    [
      "a disk that each host is to name",
      { "layout.nix": '{ disko.devices.disk.main = { type = "disk"; }; }' },
      {},
      /^error NG022 layout.nix:1:3  disko.devices.disk.main.device: "device" is missing[^]*hint: make it an argument, which becomes a parameter/,
    ],
    [
      "a default that disko does not take",
      {
        "layout.nix":
          '{ size ? "10GiB", ... }: { disko.devices.disk.main = { device = "/dev/vda"; imageSize = size; }; }',
      },
      {},
      /^error NG020 layout.nix:1:77  disko.devices.disk.main.imageSize: expected a size such as "10G"/,
    ],
    [
      "an argument without a default that is neither text nor a list",
      { "layout.nix": `{ disks }:\n{ disko.devices.disk.main.device = disks.first; }` },
      {},
      /^error NG094 layout.nix:1:3  disko.devices.disk.main.device: it needs the argument "disks", without a default\n  With text for it, Nix cannot evaluate it: expected a set[^]*hint: say what to import the layout with: --arg disks=…$/,
    ],
    [
      "an argument without a default that names a disk",
      { "layout.nix": "{ name }: { disko.devices.disk.${name}.device = name; }" },
      {},
      /^error NG094 layout.nix:1:3  the argument "name" has no default, and more depends on it[^]*--arg name=…$/,
    ],
    [
      "an argument that it does not take",
      { "layout.nix": "{ device }: { disko.devices.disk.main = { inherit device; }; }" },
      { arg: ["devise=/dev/vda"] },
      /^error NG094 layout.nix  it takes no argument "devise"\n  hint: did you mean "device"\?$/,
    ],
    [
      "an argument for what takes none",
      { "layout.nix": mainDisk("") },
      { arg: ["device=/dev/vda"] },
      /^error NG094 layout.nix  it takes no arguments/,
    ],
    [
      "an argument without a value",
      { "layout.nix": mainDisk("") },
      { arg: ["device"] },
      /^"device" is no argument: expected name=value; such as --arg device/,
    ],
    [
      "an argument that is no Nix",
      { "layout.nix": mainDisk("") },
      { arg: ['device=[ "a" '] },
      /^--arg device is no Nix: expected .*; text is written as it is/,
    ],
    [
      "a name that no layout can have",
      { "my layout.nix": mainDisk("") },
      {},
      /^error NG106  name: "my layout" cannot be the name of a generated file[^]*--name NAME$/,
    ],
    [
      "what only a host knows",
      { "layout.nix": "{ config, ... }: { disko.devices.disk.main.device = config.disk; }" },
      {},
      /^error NG091 layout.nix:1:20  disko.devices.disk.main.device: Nix cannot evaluate it: it reads config, which is known in a host only\n  hint: .*--arg 'config=/,
    ],
    [
      "a folder of inputs that is none",
      { "layout.nix": mainDisk("") },
      { inputs: "nowhere" },
      /^there is no .*nowhere\/inputs.json/,
    ],
  ])("%s", async (_, files, options, want) => {
    const { status, told } = await refused(files, options)
    expect([1, 2]).toContain(status)
    expect(told).toMatch(want)
  })

  nixTest("lib, where there is no nixpkgs to take it from", async () => {
    vi.stubEnv("NIX_PATH", "")
    const { told } = await refused({
      "layout.nix": "{ lib, ... }: lib.id { disko.devices = { }; }",
    })
    expect(told).toMatch(/^error NG091 layout.nix:1:1  .*nixpkgs[^]*hint: .*--inputs DIR/)
  })

  test("any file, where Nix is not installed", async () => {
    const files = { "layout.nix": mainDisk("") }
    vi.stubEnv("PATH", "/nowhere")
    expect(await refused(files)).toEqual({
      status: 2,
      told: "importing needs Nix, which is not installed here; `nixgen doctor` says how to install it",
    })
  })

  nixTest("an evaluation that is interrupted", async () => {
    const folder = folderWith({
      "layout.nix":
        // minutes of work
        "let add = builtins.foldl' (a: b: a + b) 0; numbers = builtins.genList (n: n) 100000; in add (map (n: add numbers) numbers)",
    })
    const interruption = new AbortController()
    const terminal = { ...testTerminal(folder), signal: interruption.signal }
    const run = importFile("layout.nix", {}, terminal)
    setTimeout(() => interruption.abort(), 300)
    await expect(run).rejects.toThrow("aborted")
    expect(terminal.written()).toBe("")
  })
})

describe("what is warned of", () => {
  nixTest.each<[string, string, RegExp]>([
    [
      "an argument that names a disk",
      '{ name ? "main" }: { disko.devices.disk.${name}.device = "/dev/vda"; }',
      /^warning NG095 layout.nix:1:3  the argument "name" is no parameter of the layout: more depends on it than values that hold it\n  hint: its value is written out; --arg name=… imports the layout with another$/,
    ],
    [
      "an argument that decides on something",
      `{ device ? "/dev/nvme0n1" }: { disko.devices.disk.main = {
        inherit device;
        imageName = if builtins.match "/dev/nvme.*" device == null then "a" else "b";
      }; }`,
      /^warning NG095 .*"device" is no parameter/,
    ],
    [
      "an argument that is worked with",
      '{ size ? 4 }: { disko.devices.disk.main = { device = "/dev/vda"; imageSize = "${toString (size * 2)}G"; }; }',
      /^warning NG095 .*"size" is no parameter/,
    ],
    [
      "an argument whose default does not say what it is",
      '{ device ? null }: { disko.devices.disk.main.device = if device == null then "/dev/vda" else device; }',
      /^warning NG095 .*"device" is no parameter of the layout: its default, null, does not say what it can be/,
    ],
    [
      "an argument that is a file",
      '{ key ? ./key, ... }: { disko.devices.disk.main = { device = "/dev/vda"; name = baseNameOf key; }; }',
      /^warning NG095 .*"key" is no parameter of the layout: its default, a path, does not say/,
    ],
    [
      "what stands beside the devices",
      "{ inputs, ... }: { imports = [ inputs.disko ]; boot.x = 1; disko.memSize = 1; disko.devices = { }; }",
      /^warning NG096 layout.nix:1:20  imports: this is not taken over[^]*hint: list what it imports in the imports of the hosts/,
    ],
  ])("%s", async (_, layout, want) => {
    const { status, text, told } = await imported({ "layout.nix": layout })
    expect([status, text]).toEqual([0, expect.stringContaining("defineDiskLayout")])
    expect(told).toMatch(want)
  })
})

/** Pins with another nixpkgs. */
function pinsTo(url: string): Readonly<Record<string, string>> {
  const nixpkgs = { ...sources.pins["nixpkgs"], url }
  const pins = { ...sources, pins: { ...sources.pins, nixpkgs } }
  return { "npins/sources.json": JSON.stringify(pins) }
}

describe("where lib comes from", () => {
  const layout = `{ lib, ... }: { disko.devices.disk = lib.genAttrs [ "a" "b" ] (name: {
    type = "disk"; device = "/dev/\${name}";
  }); }`

  inputsTest("the inputs that are named", async () => {
    const { status, text } = await imported({ "layout.nix": layout }, { inputs: inputsFolder })
    expect(status).toBe(0)
    expect(text).toContain('b: disk({ device: "/dev/b" })')
  })

  inputsTest("Nix's own search path, where there is no project", async () => {
    vi.stubEnv("NIX_PATH", `nixpkgs=${inputPath("nixpkgs")}`)
    const { status, text } = await imported({ "layout.nix": layout })
    expect(status).toBe(0)
    expect(text).toContain('b: disk({ device: "/dev/b" })')
  })

  nixTest("the pins of the project", async () => {
    vi.stubEnv("NIX_PATH", "")
    const folder = makeProject({ "layout.nix": layout, ...pinsTo("file:///nowhere.tar.gz") })
    const terminal = testTerminal(folder)
    expect(await importFile("layout.nix", {}, terminal)).toBe(1)
    expect(terminal.told()).toContain("/nowhere.tar.gz")
  })
})

describe("NixOS modules", () => {
  inputsTest.each<[string, Files, string]>([
    [
      "files that are imported",
      {
        "layout.nix": "{ imports = [ ./a.nix ./b.nix ]; }",
        "a.nix": '{ disko.devices.disk.a.device = "/dev/a"; boot.x = 1; }',
        "b.nix":
          '{ lib, ... }: { config = lib.mkIf true { disko.devices.disk.b.device = "/dev/b"; }; }',
      },
      'a: { device: "/dev/a" }, b: { device: "/dev/b" },',
    ],
    [
      "definitions with priorities and conditions",
      {
        "layout.nix": `{ lib, ... }: { config.disko.devices.disk = {
          a.device = lib.mkDefault "/dev/a";
          b = lib.mkIf false { device = "/dev/b"; };
          c = lib.mkMerge [ { device = "/dev/c"; } { name = lib.mkForce "x"; } ];
        }; }`,
      },
      'a: { device: "/dev/a" }, c: { device: "/dev/c", name: "x" },',
    ],
    [
      "the order and the comments of what has a priority",
      {
        "layout.nix": `{ lib, ... }: { disko.devices.disk.main = {
          name = "x";
          device = lib.mkDefault "/dev/a"; # by id
          imageName = "i";
          content = lib.mkIf (1 == 1) { type = "luks"; name = "n"; askPassword = true; };
        }; }`,
      },
      'main: { name: "x", device: "/dev/a", // by id imageName: "i", content: luks({ name: "n", askPassword: true }), }',
    ],
    [
      "conditions around the devices and around disko",
      {
        "layout.nix": `{ lib, ... }: {
          disko = lib.mkIf true { devices = lib.mkMerge [ { disk.main.device = "/dev/a"; } ]; };
        }`,
      },
      'main: { device: "/dev/a" },',
    ],
    [
      "a module under a condition on an option of its own",
      {
        "layout.nix": `{ config, lib, ... }: {
          options.disk.enable = lib.mkEnableOption "it" // { default = true; };
          options.disk.device = lib.mkOption { type = lib.types.str; default = "/dev/a"; };
          config = lib.mkIf config.disk.enable {
            disko.devices.disk.main.device = config.disk.device;
          };
        }`,
      },
      'main: { device: "/dev/a" },',
    ],
    [
      "what another option says",
      {
        "layout.nix": `{ config, ... }: {
          imports = [ ./disk.nix ];
          networking.hostName = "web";
          disko.devices.disk.main.name = config.networking.hostName;
        }`,
        "disk.nix": '{ disko.devices.disk.main.device = "/dev/a"; }',
      },
      'main: { device: "/dev/a", name: "web" },',
    ],
    [
      "disko's own module among the imports, whose defaults are not written out",
      {
        "layout.nix": `{ lib, ... }: {
          imports = [ DISKO/module.nix ./disk.nix ];
          disko.devices.disk.main = { type = "disk"; content = { type = "gpt"; partitions = { }; }; };
        }`,
        "disk.nix": '{ disko.devices.disk.main.device = "/dev/a"; }',
      },
      'main: disk({ content: gpt({}), device: "/dev/a" }),',
    ],
  ])("%s", async (_, files, want) => {
    const placed = Object.entries(files).map(([name, text]) => [
      name,
      String(text).replace("DISKO", inputPath("disko")),
    ])
    const { status, text, told } = await imported(Object.fromEntries(placed), {
      inputs: inputsFolder,
    })
    expect([status, told]).toEqual([0, ""])
    expect(text.replace(/\s+/g, " ")).toContain(want)
  })
})

nixTest("a file by another path", async () => {
  const folder = folderWith({ "layout.nix": mainDisk("# by id\nname = 1;") })
  symlinkSync("layout.nix", join(folder, "link.nix"))
  const terminal = testTerminal(folder)
  expect(await importFile("link.nix", {}, terminal)).toBe(1)
  expect(terminal.told()).toMatch(/^error NG020 layout.nix:2:1  disko.devices.disk.main.name/)
})

nixTest("any text survives being imported and built", { timeout: 300_000 }, async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom("\n", " ", "  ", "a", "`", "${", "\\", '"', "''", "\t", "\r"),
    }),
  )
  const texts = fc.array(
    text.filter((each) => !each.includes("\0")),
    { minLength: 40, maxLength: 80 },
  )
  await fc.assert(
    fc.asyncProperty(texts, texts, async (plain, around) => {
      const zpool = {
        type: "zpool",
        rootFsOptions: Object.fromEntries(plain.map((each, index) => [`p${index}`, each])),
        options: Object.fromEntries(plain.map((each) => [each, "x"])),
        mountOptions: around.map(
          (each, index) => str`${each}${nix`device`}${around[index + 1] ?? ""}`,
        ),
        datasets: {},
      }
      const devices = { disk: { main: { device: nix`device` } }, zpool: { tank: zpool } }
      const layout = nix`{ device ? "/dev/vda" }: { disko.devices = ${devices}; }`
      const folder = makeProject({ "layout.nix": printNix(layout), "hosts/.keep": "" })
      const terminal = testTerminal(folder)
      const status = await importFile("layout.nix", {}, terminal)
      expect([status, withoutPatience(terminal.told())]).toEqual([0, ""])
      writeFileSync(join(folder, "layout.ts"), terminal.written())
      const host = hostFile("disks: layout()", 'import { layout } from "../layout.ts"')
      writeFileSync(join(folder, "hosts/web.ts"), host)
      const built = await writeLayouts(folder)
      const [original, generated] = evaluate(`
        map (file: map (device: import file { inherit device; }) [ "/dev/a" "$" "\${"\\n"}" ]) [
          ${folder}/layout.nix
          ${built}/layout.nix
        ]
      `) as readonly unknown[]
      expect(generated).toEqual(original)
    }),
    { seed: 4, numRuns: effort(2, 20) },
  )
})

nixTest("the example of the page about disks is what is printed", async () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/disks.md"), "utf8")
  const [, source = "", typescript] =
    /`database.nix`,\n\n```nix\n([^]*?)```[^]*?```ts\n([^]*?)\n```/.exec(page) ?? []
  expect(await imported({ "database.nix": source })).toEqual({
    status: 0,
    told: "",
    text: typescript,
  })
})
