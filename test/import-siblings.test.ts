/**
 * What `nixgen import disko` makes smaller or takes along: siblings that are equal up to texts as
 * calls of one function, and definitions beside the devices with their conditions and priorities.
 * What comes out type-checks, and is the same layout for real Nix.
 */
import { symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as fc from "fast-check"
import { expect } from "vitest"
import { importFile } from "./support/commands.ts"
import { typeProblems } from "../src/cli/check/type-check.ts"
import { printNix } from "../src/index.ts"
import { tsconfigText } from "../src/starter/project.ts"
import { effort } from "./support/effort.ts"
import { writeLayouts } from "./support/layouts.ts"
import { evaluate, inputPath, inputsFolder, inputsTest } from "./support/nix.ts"
import { hostFile, makeProject } from "./support/project.ts"
import { testTerminal, withoutPatience } from "./support/terminal.ts"

const root = join(import.meta.dirname, "..")

interface Case {
  readonly nix: string
  /** Lines that are to be in the TypeScript, spaces aside. */
  readonly has?: readonly string[]
  /** What must not be in it. */
  readonly lacks?: readonly string[]
  readonly told?: RegExp
}

const zfsContent = `content = { type = "gpt"; partitions.zfs = {
  size = "100%"; # all of it
  content = { type = "zfs"; pool = "tank"; };
}; };`

const pool = `zpool.tank = { type = "zpool"; mode = "raidz2"; datasets = { }; };`

const eight = `[ "a" "b" "c" "d" "e" "f" "g" "h" ]`

const siblings: Readonly<Record<string, Case>> = {
  "eight disks of genAttrs": {
    nix: `{ lib, ... }: { disko.devices = { ${pool} disk = lib.genAttrs ${eight} (name: {
      type = "disk"; device = "/dev/disk/by-id/ata-\${name}"; ${zfsContent} }); }; }`,
    has: [
      "const diskWith = (device: string) =>",
      'size: "100%", // all of it',
      'a: diskWith("/dev/disk/by-id/ata-a"),',
      'h: diskWith("/dev/disk/by-id/ata-h"),',
    ],
  },
  "two of one function": {
    nix: `{ lib, ... }: { disko.devices = { ${pool} disk = lib.genAttrs [ "a" "b" ] (name: {
      type = "disk"; device = "/dev/\${name}"; preCreateHook = "echo \${name}"; content = {
        type = "gpt"; partitions.boot = { size = "1M"; type = "EF02"; };
        partitions.zfs = { size = "100%"; content = { type = "zfs"; pool = "tank"; }; }; }; }); }; }`,
    has: ["device: `/dev/${name}`,", "preCreateHook: `echo ${name}`,", 'a: diskWith("a"),'],
  },
  "three that are written one by one, and another": {
    nix: `{ disko.devices = { ${pool} disk = {
      root = { type = "disk"; device = "/dev/x"; content.type = "swap"; };
      ${["data1", "data2", "data3"].map((name) => `# of ${name}\n${name} = { type = "disk"; device = "/dev/${name}"; content = { type = "gpt"; partitions.zfs = { size = "100%"; content = { type = "zfs"; pool = "tank"; }; }; }; };`).join("\n")}
    }; }; }`,
    has: [
      "const dataDisk = (device: string) =>",
      'root: disk({ device: "/dev/x", content: swap() }),',
      '// of data2 data2: dataDisk("/dev/data2"),',
    ],
  },
  "two that are written one by one": {
    nix: `{ disko.devices = { ${pool} disk = {
      a = { type = "disk"; device = "/dev/a"; content = { type = "gpt"; partitions.zfs = { size = "100%"; content = { type = "zfs"; pool = "tank"; }; }; }; };
      b = { type = "disk"; device = "/dev/b"; content = { type = "gpt"; partitions.zfs = { size = "100%"; content = { type = "zfs"; pool = "tank"; }; }; }; };
    }; }; }`,
    lacks: ["=> disk("],
  },
  "comments that differ": {
    nix: `{ disko.devices = { ${pool} disk = {
      ${["a", "b", "c"].map((name) => `${name} = { type = "disk"; device = "/dev/${name}"; # bay ${name}\ncontent = { type = "gpt"; partitions.zfs = { size = "100%"; content = { type = "zfs"; pool = "tank"; }; }; }; };`).join("\n")}
    }; }; }`,
    has: ["// bay a", "// bay b", "// bay c"],
    lacks: ["diskWith"],
  },
  "comments that are the same": {
    nix: `{ disko.devices = { ${pool} disk = {
      ${["a", "b", "c"].map((name) => `${name} = { type = "disk"; device = "/dev/${name}"; # a bay\ncontent = { type = "gpt"; partitions.zfs = { size = "100%"; content = { type = "zfs"; pool = "tank"; }; }; }; };`).join("\n")}
    }; }; }`,
    has: ["device, // a bay", 'c: diskWith("/dev/c"),'],
  },
  "words that disko knows are no text": {
    nix: `{ disko.devices = { disk.a = { type = "disk"; device = "/dev/a"; content = { type = "lvm_pv"; vg = "pool"; }; };
      lvm_vg.pool = { type = "lvm_vg"; lvs = builtins.mapAttrs (name: lvm_type: {
        size = "10G"; inherit lvm_type; extraArgs = [ "--addtag" name ];
        content = { type = "filesystem"; format = "ext4"; mountpoint = "/\${name}"; mountOptions = [ "noatime" ]; };
      }) { x = "mirror"; y = "raid1"; z = "raid1"; w = "raid1"; }; }; }; }`,
    has: ['lvm_type: "raid1",', 'x: { size: "10G", lvm_type: "mirror",', "as const"],
  },
  "parameters of the layout within": {
    nix: `{ disks ? [ "/dev/a" "/dev/b" ], swapSize ? "8G", ... }: { disko.devices.disk =
      let mk = index: { type = "disk"; device = builtins.elemAt disks index; content = { type = "gpt"; partitions = {
        ESP = { size = "1G"; type = "EF00"; content = { type = "filesystem"; format = "vfat"; mountpoint = "/boot\${toString index}"; mountOptions = [ "umask=0077" ]; }; };
        swap = { size = swapSize; content.type = "swap"; };
      }; }; }; in { one = mk 0; two = mk 1; }; }`,
    has: [
      "const diskWith = (device: Expression<string>, mountpoint: string) =>",
      "ESP: esp({ mountpoint }),",
      "swap: { size: swapSize, content: swap() },",
      'one: diskWith(builtins.elemAt(disks, 0), "/boot0"),',
    ],
  },
  "disks that hold more than one text of their own, four of them": {
    nix: `{ disko.devices.disk = builtins.mapAttrs (name: n: { type = "disk"; device = "/dev/\${n.a}"; imageName = n.b; imageSize = n.c; preCreateHook = n.d; content = { type = "luks"; name = "crypted"; askPassword = true; }; }) {
      x = { a = "p"; b = "q"; c = "1G"; d = "s"; }; y = { a = "t"; b = "u"; c = "2G"; d = "w"; };
    }; }`,
    lacks: ["diskWith"],
  },
  "a list that repeats within": {
    nix: `{ disko.devices = { disk.a = { type = "disk"; device = "/dev/a"; content = { type = "lvm_pv"; vg = "pool"; }; };
      lvm_vg.pool = { type = "lvm_vg"; lvs = builtins.mapAttrs (name: size: {
        inherit size; content = { type = "filesystem"; format = "ext4"; mountpoint = "/\${name}"; mountOptions = [ "noatime" "nodev" ]; };
      }) { x = "1G"; y = "2G"; z = "3G"; }; }; }; }`,
    has: [
      "const volumeWith = (size: string, mountpoint: string) => ({",
      'mountOptions: ["noatime", "nodev"]',
    ],
    lacks: ["const mountOptions"],
  },
}

const disk = `disk.a = { type = "disk"; device = "/dev/disk/by-id/a"; };`

const beside: Readonly<Record<string, Case>> = {
  "every function": {
    nix: `{ lib, ... }: { disko.devices = { ${disk} };
      boot.loader.timeout = lib.mkDefault 1;
      networking.hostId = lib.mkForce "8425e349";
      networking.hostName = lib.mkOverride 70 "x";
      swapDevices = lib.mkVMOverride [ ];
      services = lib.mkIf true { fstrim.enable = true; };
      boot.kernelParams = lib.mkMerge [ [ "a" ] (lib.mkAfter [ "c" ]) (lib.mkBefore [ "d" ]) (lib.mkOrder 7 [ "b" ]) ];
    }`,
    has: [
      "boot: { loader: { timeout: mkDefault(1) },",
      'hostId: mkForce("8425e349"), hostName: mkOverride(70, "x")',
      "swapDevices: mkOverride(10, []),",
      "services: mkIf(true, { fstrim: { enable: true } }),",
      'kernelParams: mkMerge([["a"], mkAfter(["c"]), mkBefore(["d"]), mkOrder(7, ["b"])]),',
    ],
  },
  "with lib": {
    nix: `{ lib, ... }: with lib; { disko.devices = { ${disk} }; boot.loader.timeout = mkDefault 1; }`,
    has: ["mkDefault(1)"],
  },
  "inherit (lib)": {
    nix: `{ lib, ... }: let inherit (lib) mkForce; force = lib.mkDefault; in { disko.devices = { ${disk} }; boot.loader.timeout = mkForce 1; networking.hostId = force "8425e349"; }`,
    has: ["mkForce(1)", 'mkDefault("8425e349")'],
  },
  "a priority around more, and comments": {
    nix: `{ lib, ... }: { disko.devices = { ${disk} }; fileSystems."/x" = lib.mkIf (1 == 1) {
      # early
      neededForBoot = lib.mkForce true;
      fsType = "ext4"; device = "/dev/x";
    }; }`,
    has: ["// early neededForBoot: mkForce(true),"],
  },
  "what is no plain value in it": {
    nix: `{ lib, config, pkgs, ... }: { disko.devices = { ${disk} };
      boot.kernelParams = lib.mkMerge [ [ "a" ] (lib.mkIf config.x [ "b" ]) ];
      environment.variables = lib.mkForce { A = "x"; B = pkgs.hello; };
      boot.loader.timeout = lib.mkDefault 1;
    }`,
    has: ['kernelParams: mkMerge([["a"]]),', "mkDefault(1)"],
    lacks: ["environment"],
    told: /NG096 .*boot\.kernelParams[^]*NG096 .*environment\.variables/,
  },
  "around the whole module": {
    nix: `{ lib, ... }: { config = lib.mkIf true { disko.devices = { ${disk} }; disko.memSize = 1; boot.loader.timeout = lib.mkDefault 1; }; }`,
    has: ["boot: { loader: { timeout: mkDefault(1) } }", "disko: { memSize: 1 }"],
  },
  "an option of its own around it": {
    nix: `{ lib, config, ... }: { options.my.enable = lib.mkEnableOption "it" // { default = true; };
      config = lib.mkMerge [
        { boot.kernelParams = [ "a" ]; }
        (lib.mkIf config.my.enable { disko.devices = { ${disk} }; boot.kernelParams = [ "b" ]; })
        (lib.mkIf (!config.my.enable) { boot.kernelParams = [ "c" ]; })
      ]; }`,
    has: ['kernelParams: mkMerge([["a"], ["b"]])'],
  },
  "a file that is imported": {
    nix: `{ imports = [ ./imported.txt ]; boot.kernelParams = [ "a" ]; disko.devices = { ${disk} }; }`,
    has: ['boot: { kernelParams: ["a"] }', 'networking: { domain: "b" }', "memSize: 2"],
  },
}

/** Texts of disks, each the same in all, made of the name, or of its own. */
const randomDisks = fc
  .record({
    names: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}[0-9]?$/), { minLength: 2, maxLength: 7 }),
    kinds: fc.array(fc.constantFrom("same", "name", "own"), { minLength: 5, maxLength: 5 }),
    isMirror: fc.boolean(),
  })
  .map(({ names, kinds, isMirror }) => {
    const text = (slot: number, index: number) => {
      const own = `${slot}-x${index}\${y}\`\\`
      return { same: `s${slot}`, name: `p-${names[index]}.q${slot}`, own }[kinds[slot] ?? "same"]
    }
    const disks = names.map((name, index) => [
      name,
      {
        type: "disk",
        device: `/dev/${names[index]}`,
        ...(isMirror ? { imageName: text(0, index) } : {}),
        preCreateHook: text(1, index),
        content: {
          type: "luks",
          name: text(2, index),
          extraOpenArgs: ["--header", text(3, index)],
          content: { type: "filesystem", format: "ext4", mountpoint: `/${text(4, index)}` },
        },
      },
    ])
    return printNix({ disko: { devices: { disk: Object.fromEntries(disks) } } })
  })

const random = fc.sample(randomDisks, { numRuns: effort(3, 60), seed: 9 })

const cases: readonly (readonly [string, Case])[] = [
  ...Object.entries({ ...siblings, ...beside }),
  ...random.map((nix): readonly [string, Case] => ["random", { nix }]),
]

inputsTest(
  "it is shorter where siblings are alike, takes along what stands beside, and is the same",
  async () => {
    const files = cases.map(([, { nix }], index) => [`layout-${index}.nix`, nix])
    const folder = makeProject({
      "tsconfig.json": tsconfigText,
      "imported.txt": `{ networking.domain = "b"; disko.memSize = 2; }`,
      "hosts/.keep": "",
      ...Object.fromEntries(files),
    })
    symlinkSync(join(root, "node_modules/typescript"), join(folder, "node_modules/typescript"))
    const told = new Map<string, string>()
    for (const [index, [title, { has = [], lacks = [], told: warned }]] of cases.entries()) {
      const name = `layout-${index}`
      const terminal = testTerminal(folder)
      const status = await importFile(`${name}.nix`, { inputs: inputsFolder }, terminal)
      expect([title, status]).toEqual([title, 0])
      expect([title, withoutPatience(terminal.told())]).toEqual([
        title,
        warned === undefined ? "" : expect.stringMatching(warned),
      ])
      const text = terminal.written()
      told.set(name, text)
      const spaced = text.replace(/\s+/g, " ")
      for (const each of has)
        expect([title, spaced]).toEqual([title, expect.stringContaining(each)])
      for (const each of lacks) expect([title, spaced.includes(each)]).toEqual([title, false])
      writeFileSync(join(folder, `${name}.ts`), text)
      writeFileSync(
        join(folder, `hosts/${name}.ts`),
        hostFile(`disks: layout${index}()`, `import { layout${index} } from "../${name}.ts"`),
      )
    }
    const shortened = random.filter((_, index) =>
      told.get(`layout-${cases.length - random.length + index}`)?.includes("const diskWith"),
    )
    expect(shortened.length).toBeGreaterThan(random.length / 4)
    expect(await typeProblems(folder, new AbortController().signal)).toEqual([])
    const written = await writeLayouts(folder)
    const compared = cases.flatMap(([title, { told: warned }], index) =>
      warned === undefined ? [`[ "${title}" (both "layout-${index}") ]`] : [],
    )
    const results = evaluate(`
    let
      lib = import ${inputPath("nixpkgs")}/lib;
      # what a module defines, and what is left of it where a host says something else
      evaluated = module: map (others: (lib.evalModules {
        modules = [ module declared ] ++ others;
      }).config) [ [ ] [ host ] ];
      declared = {
        freeformType = lib.types.lazyAttrsOf lib.types.anything;
        # lists of one option are joined
        options.boot.kernelParams = lib.mkOption { type = lib.types.listOf lib.types.str; default = [ ]; };
      };
      host = {
        boot = lib.mkOverride 900 { loader.timeout = 5; };
        networking = lib.mkOverride 900 { hostId = "x"; hostName = "y"; };
      };
      withoutOwn = config: removeAttrs config [ "my" ];
      called = file: let value = import file; in
        if lib.isFunction value && lib.all lib.id (lib.attrValues (builtins.functionArgs value))
        then value { } else value;
      both = name: map (folder: map withoutOwn (evaluated (called (folder + "/\${name}.nix")))) [
        ${folder}
        ${written}
      ];
    in
    [ ${compared.join("\n")} ]
  `) as readonly [string, [unknown, unknown]][]
    expect(results).toHaveLength(compared.length)
    for (const [title, [original, generated]] of results)
      expect([title, generated]).toEqual([title, original])
  },
  300_000,
)
