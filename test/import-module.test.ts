/** `nixgen import module`: what is written for a module, that it says the same, and what stays Nix. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, onTestFinished, test } from "vitest"
import { ProblemError } from "../src/problems/problem.ts"
import { buildDefinitions } from "./support/definitions.ts"
import { importFile, type ImportOptions } from "./support/commands.ts"
import { alone, importedModule } from "./support/imported-modules.ts"
import { difference, plainModule } from "./support/same-nix.ts"
import { testTerminal } from "./support/terminal.ts"

/** A module in Nix, and its definition. */
const cases: readonly (readonly [name: string, nix: string, want: string])[] = [
  [
    "literals",
    `{ services.grafana.settings.x = { a = null; b = true; c = 42; d = 1.5; e = 2.0; f = "x"; g = -1; }; }`,
    `import { defineModule, nix } from "nixgen"

export const module = defineModule({
  config: {
    services: {
      grafana: { settings: { x: { a: null, b: true, c: 42, d: 1.5, e: nix\`2.0\`, f: "x", g: -1 } } },
    },
  },
})`,
  ],
  [
    "names that need quotes",
    `{ boot.kernel.sysctl."net.ipv4.ip_forward" = 1; }`,
    `import { defineModule } from "nixgen"

export const module = defineModule({
  config: { boot: { kernel: { sysctl: { "net.ipv4.ip_forward": 1 } } } },
})`,
  ],
  [
    "a path of names, merged with others",
    `{ networking.hostName = "web"; services.openssh.enable = true; networking.useDHCP = false; }`,
    `import { defineModule } from "nixgen"

export const module = defineModule({
  config: {
    networking: { hostName: "web", useDHCP: false },
    services: { openssh: { enable: true } },
  },
})`,
  ],
  [
    "a set that is defined in parts",
    `{ networking = { useDHCP = false; }; networking.hostName = "web"; }`,
    `import { defineModule } from "nixgen"

export const module = defineModule({
  config: { networking: { useDHCP: false, hostName: "web" } },
})`,
  ],
  [
    "references",
    `{ pkgs, config, ... }: { environment.systemPackages = [ pkgs.git pkgs.python3Packages.requests ]; networking.domain = config.networking.hostName; }`,
    `import { config, defineModule, pkgs } from "nixgen"

export const module = defineModule({
  config: {
    environment: { systemPackages: [pkgs.git, pkgs.python3Packages.requests] },
    networking: { domain: config.networking.hostName },
  },
})`,
  ],
  [
    "packages of a with",
    `{ pkgs, ... }: { environment.systemPackages = with pkgs; [ git htop (hello.override { x = 1; }) ]; }`,
    `import { defineModule, pkgs } from "nixgen"

export const module = defineModule({
  config: { environment: { systemPackages: [pkgs.git, pkgs.htop, pkgs.hello.override({ x: 1 })] } },
})`,
  ],
  [
    "a with in a with",
    `{ lib, pkgs, ... }: with lib; { environment.systemPackages = with pkgs; [ git ] ++ optional true htop; networking.useDHCP = mkForce false; }`,
    `import { append, defineModule, lib, mkForce, pkgs } from "nixgen"

export const module = defineModule({
  config: {
    environment: { systemPackages: append([pkgs.git], lib.optional(true, pkgs.htop)) },
    networking: { useDHCP: mkForce(false) },
  },
})`,
  ],
  [
    "a with whose names are not known",
    `{ pkgs, config, ... }: { environment.systemPackages = with pkgs; with config.foo; [ git ]; }`,
    `import { defineModule, nix } from "nixgen"

export const module = defineModule({
  config: { environment: { systemPackages: [nix\`with pkgs; with config.foo; git\`] } },
})`,
  ],
  [
    "properties",
    `{ lib, config, ... }: { networking.useDHCP = lib.mkDefault true; networking.hostName = lib.mkOverride 900 "a"; networking.nameservers = lib.mkBefore [ "1.1.1.1" ]; services.openssh = lib.mkIf config.networking.useDHCP { enable = true; }; }`,
    `import { config, defineModule, mkBefore, mkDefault, mkIf, mkOverride } from "nixgen"

export const module = defineModule({
  config: {
    networking: {
      useDHCP: mkDefault(true),
      hostName: mkOverride(900, "a"),
      nameservers: mkBefore(["1.1.1.1"]),
    },
    services: { openssh: mkIf(config.networking.useDHCP, { enable: true }) },
  },
})`,
  ],
  [
    "several definitions",
    `{ lib, config, ... }: { config = lib.mkMerge [ { networking.useDHCP = true; } (lib.mkIf (!config.networking.useDHCP) { services.openssh.enable = true; }) ]; }`,
    `import { config, defineModule, mkIf, mkMerge, not } from "nixgen"

export const module = defineModule({
  config: mkMerge([
    { networking: { useDHCP: true } },
    mkIf(not(config.networking.useDHCP), { services: { openssh: { enable: true } } }),
  ]),
})`,
  ],
  [
    "inherited names",
    `{ lib, pkgs, ... }: let inherit (lib) mkForce; inherit (pkgs) git; in { environment = { systemPackages = [ git ]; }; networking.useDHCP = mkForce false; programs.git = { package = git; inherit (lib) enable; }; }`,
    `import { defineModule, lib, mkForce, pkgs } from "nixgen"

export const module = defineModule({
  config: {
    environment: { systemPackages: [pkgs.git] },
    networking: { useDHCP: mkForce(false) },
    programs: { git: { package: pkgs.git, enable: lib.enable } },
  },
})`,
  ],
  [
    "text with interpolations",
    `{ pkgs, config, ... }: { users.motd = "at \${config.networking.hostName} with \${pkgs.hello}/bin"; }`,
    `import { config, defineModule, pkgs, str } from "nixgen"

export const module = defineModule({
  config: { users: { motd: str\`at \${config.networking.hostName} with \${pkgs.hello}/bin\` } },
})`,
  ],
  [
    "text over several lines",
    `{ config, ... }: { users.motd = ''
    Hello
      \${config.networking.hostName}!

    ''\${not} '''quoted''' \`tick\` \\n
  ''; }`,
    `import { config, defineModule, str } from "nixgen"

export const module = defineModule({
  config: {
    users: {
      motd: str\`
        Hello
          \${config.networking.hostName}!

        \\\${not} ''quoted'' \\\`tick\\\` \\\\n
      \`,
    },
  },
})`,
  ],
  [
    "text of one line",
    `{ users.motd = ''
    hello
  ''; }`,
    `import { defineModule } from "nixgen"

export const module = defineModule({
  config: { users: { motd: "hello\\n" } },
})`,
  ],
  [
    "lets",
    `{ config, ... }: let cfg = config.services.openssh; port = 80; ports = [ port 443 ]; in { networking.firewall.allowedTCPPorts = ports ++ cfg.ports; }`,
    `import { append, config, defineModule } from "nixgen"

const cfg = config.services.openssh
const port = 80
const ports = [port, 443] as const

export const module = defineModule({
  config: { networking: { firewall: { allowedTCPPorts: append(ports, cfg.ports) } } },
})`,
  ],
  [
    "a let in a value",
    `{ networking = let name = "web"; in { hostName = name; hosts."10.0.0.1" = [ name ]; }; }`,
    `import { defineModule } from "nixgen"

const name = "web"

export const module = defineModule({
  config: { networking: { hostName: name, hosts: { "10.0.0.1": [name] } } },
})`,
  ],
  [
    "two lets of one name",
    `{ networking.hostName = let name = "web"; in name; networking.domain = let name = "lan"; in name; }`,
    `import { defineModule } from "nixgen"

const name = "web"
const name2 = "lan"

export const module = defineModule({
  config: { networking: { hostName: name, domain: name2 } },
})`,
  ],
  [
    "a let by a name of nixgen's",
    `{ ... }: let config = "web"; pkgs' = 1; in { networking.hostName = config; boot.kernel.sysctl.a = pkgs'; }`,
    `import { defineModule } from "nixgen"

const config2 = "web"
const pkgs2 = 1

export const module = defineModule({
  config: { networking: { hostName: config2 }, boot: { kernel: { sysctl: { a: pkgs2 } } } },
})`,
  ],
  [
    "a let that refers to itself",
    `{ ... }: let fact = n: if n == 0 then 1 else n * fact (n - 1); in { boot.kernel.sysctl.a = fact 3; }`,
    `import { defineModule, nix } from "nixgen"

const fact = nix\`
  let
    fact = n: if n == 0 then 1 else n * fact (n - 1);
  in
  fact
\`

export const module = defineModule({
  config: { boot: { kernel: { sysctl: { a: fact(3) } } } },
})`,
  ],
  [
    "functions",
    `{ lib, pkgs, ... }: let port = 80; in { networking.firewall.allowedTCPPorts = map (x: x + port) [ 1 2 ]; environment.systemPackages = [ (pkgs.python3.withPackages (ps: with ps; [ requests ])) ]; }`,
    `import { builtins, defineModule, nix, pkgs } from "nixgen"

const port = 80

export const module = defineModule({
  config: {
    networking: { firewall: { allowedTCPPorts: builtins.map(nix\`x: x + \${port}\`, [1, 2]) } },
    environment: { systemPackages: [pkgs.python3.withPackages(nix\`ps: with ps; [ requests ]\`)] },
  },
})`,
  ],
  [
    "what a function hides",
    `{ config, lib, ... }: let cfg = config.foo; in { boot.kernel.sysctl = lib.mapAttrs (config: value: cfg.bar + value) { a = 1; }; }`,
    `import { config, defineModule, lib, nix } from "nixgen"

const cfg = config.foo

export const module = defineModule({
  config: {
    boot: {
      kernel: {
        sysctl: lib.mapAttrs(
          nix\`
            let
              cfg = \${cfg};
            in
            config: value: cfg.bar + value
          \`,
          { a: 1 },
        ),
      },
    },
  },
})`,
  ],
  [
    "names that only Nix knows",
    `{ config, ... }: { users.users.\${config.foo.user} = { isNormalUser = true; }; users.users.root.shell = "/bin/sh"; }`,
    `import { defineModule, nix, update } from "nixgen"

export const module = defineModule({
  config: {
    users: {
      users: nix\`\${update(
        { root: { shell: "/bin/sh" } },
        nix\`
          {
            \\\${config.foo.user} = {
              isNormalUser = true;
            };
          }
        \`,
      )}\`,
    },
  },
})`,
  ],
  [
    "names that a let knows",
    `{ ... }: let user = "anna"; in { users.users.\${user}.isNormalUser = true; users.users."\${user}-2".isNormalUser = true; }`,
    `import { defineModule } from "nixgen"

export const module = defineModule({
  config: { users: { users: { anna: { isNormalUser: true }, "anna-2": { isNormalUser: true } } } },
})`,
  ],
  [
    "operators",
    `{ config, lib, ... }: { networking.useDHCP = config.a && !config.b || config.c == 1 -> config.d ? e.f; networking.hostName = if config.a then "a" else "b"; networking.domain = config.a.b or "lan"; boot.kernel.sysctl.x = 1 + 2 * 3 - -4; }`,
    `import {
  add,
  and,
  config,
  defineModule,
  equals,
  fallback,
  has,
  ifElse,
  implies,
  multiply,
  not,
  or,
  subtract,
} from "nixgen"

export const module = defineModule({
  config: {
    networking: {
      useDHCP: implies(
        or(and(config.a, not(config.b)), equals(config.c, 1)),
        has(config.d, "e", "f"),
      ),
      hostName: ifElse(config.a, "a", "b"),
      domain: fallback(config.a.b, "lan"),
    },
    boot: { kernel: { sysctl: { x: subtract(add(1, multiply(2, 3)), -4) } } },
  },
})`,
  ],
  [
    "calls",
    `{ lib, pkgs, ... }: { environment.etc.a.text = builtins.toJSON { a = 1; }; environment.etc.b.source = pkgs.writeText "b" "c"; environment.etc.c.text = toString 3; environment.etc.d.text = lib.concatStringsSep "," [ "a" ]; }`,
    `import { builtins, defineModule, lib, pkgs } from "nixgen"

export const module = defineModule({
  config: {
    environment: {
      etc: {
        a: { text: builtins.toJSON({ a: 1 }) },
        b: { source: pkgs.writeText("b", "c") },
        c: { text: builtins.toString(3) },
        d: { text: lib.concatStringsSep(",", ["a"]) },
      },
    },
  },
})`,
  ],
  [
    "JSON of a text",
    `{ environment.etc.a.text = builtins.toJSON "a"; }`,
    `import { defineModule, nix } from "nixgen"

export const module = defineModule({
  config: { environment: { etc: { a: { text: nix\`builtins.toJSON "a"\` } } } },
})`,
  ],
  [
    "paths",
    `{ pkgs, ... }: { imports = [ ./hardware.nix ../common ]; environment.etc.a.source = ./a.txt; environment.etc.b.text = builtins.readFile ./b.txt; environment.etc.c.source = pkgs.runCommand "c" { } "cp \${./c.txt} $out"; environment.etc.d.text = (x: builtins.readFile ./d.txt) 1; }`,
    `import { builtins, defineModule, file, nix, nixModule, pkgs, str } from "nixgen"

export const module = defineModule({
  imports: [nixModule("./hardware.nix"), file("../common")],
  config: {
    environment: {
      etc: {
        a: { source: file("./a.txt") },
        b: { text: builtins.readFile(file("./b.txt")) },
        c: { source: pkgs.runCommand("c", {}, str\`cp \${file("./c.txt")} $out\`) },
        d: { text: nix\`x: builtins.readFile \${file("./d.txt")}\`(1) },
      },
    },
  },
})`,
  ],
  [
    "imports",
    `{ inputs, modulesPath, lib, ... }: { imports = [ inputs.nixpkgs.nixosModules.notDetected (modulesPath + "/profiles/minimal.nix") "\${modulesPath}/installer/scan/not-detected.nix" { networking.useDHCP = true; } ] ; disabledModules = [ "a.nix" ]; }`,
    `import { defineModule, inputs, nix } from "nixgen"

export const module = defineModule({
  imports: [
    inputs.nixpkgs.nixosModules.notDetected,
    nix\`modulesPath + "/profiles/minimal.nix"\`,
    nix\`"\\\${modulesPath}/installer/scan/not-detected.nix"\`,
    nix\`\${{ networking: { useDHCP: true } }}\`,
  ],
  disabledModules: ["a.nix"],
})`,
  ],
  [
    "imports that Nix puts together",
    `{ lib, ... }: { imports = lib.optional true ./a.nix; }`,
    `import { defineModule, lib, nix, nixModule } from "nixgen"

export const module = defineModule({
  imports: [nix\`\${{ imports: lib.optional(true, nixModule("./a.nix")) }}\`],
})`,
  ],
  [
    "other arguments",
    `{ domain, lib, ... }: { networking.domain = domain; networking.search = lib.map (x: x + domain) [ ]; }`,
    `import { defineModule, lib, nix, specialArgs } from "nixgen"

export const module = defineModule({
  config: { networking: { domain: specialArgs.domain, search: lib.map(nix\`x: x + domain\`, []) } },
})`,
  ],
  [
    "options of its own",
    `{ lib, config, ... }: let cfg = config.services.mine; in { options.services.mine = { enable = lib.mkEnableOption "mine"; port = lib.mkOption { type = lib.types.port; default = 80; }; }; config = lib.mkIf cfg.enable { networking.firewall.allowedTCPPorts = [ cfg.port ]; }; }`,
    `import { defineModule, mkEnableOption, mkIf, nix, option } from "nixgen"
import { z } from "zod"

const cfg = nix\`config.services.mine\`

export const module = defineModule({
  options: {
    services: {
      mine: {
        enable: mkEnableOption("mine"),
        port: option(z.int().min(0).max(65535), { default: 80 }),
      },
    },
  },
  config: mkIf(cfg.enable, { networking: { firewall: { allowedTCPPorts: [cfg.port] } } }),
})`,
  ],
  [
    "options of types that zod has, and of others",
    `{ lib, pkgs, config, ... }: let inherit (lib) mkOption types; in { options.my = {
      names = mkOption { type = types.listOf types.str; default = [ ]; example = [ "a" ]; description = "What\nthere is."; }; # kept
      ports = mkOption { type = types.attrsOf (types.ints.between 1 9); };
      level = mkOption { type = types.nullOr (types.enum [ "a" "b" ]); default = null; internal = true; };
      sizes = mkOption { type = types.enum [ "10" "9" ]; };
      must = mkOption { type = types.nullOr types.str; };
      home = mkOption { type = types.str; default = config.networking.hostName; defaultText = lib.literalExpression "x"; };
      wrong = mkOption { type = types.int; default = "no"; apply = x: x + 1; };
      sites = mkOption { type = types.attrsOf (types.submodule { options = {
        port = mkOption { type = types.port; default = 80; description = "Where."; };
        root = mkOption { type = types.nullOr types.str; default = null; };
        on = mkOption { type = types.bool; };
      }; }); default = { }; };
      named = mkOption { type = types.attrsOf (types.submodule ({ name, ... }: { options.a = mkOption { type = types.str; default = name; }; })); };
      open = mkOption { type = types.submodule { freeformType = types.attrsOf types.anything; options = { level = mkOption { type = types.str; }; }; }; };
      counts = mkOption { type = types.submodule { freeformType = types.attrsOf types.int; options = { a = mkOption { type = types.int; }; }; }; };
      json = mkOption { type = types.submodule { freeformType = types.attrsOf types.raw; options = { }; }; };
      file = mkOption { type = types.path; };
      lines = mkOption { type = types.lines; default = ""; };
      package = lib.mkPackageOption pkgs "hello" { };
      tool = lib.mkPackageOption pkgs "git" { nullable = true; };
    }; }`,
    `import { config, defineModule, lib, mkPackageOption, nix, option } from "nixgen"
import { z } from "zod"

export const module = defineModule({
  options: {
    my: {
      names: option(z.array(z.string()), {
        default: [],
        example: ["a"],
        description: "What\\nthere is.",
      }), // kept
      ports: option(z.record(z.string(), z.int().min(1).max(9))),
      level: option(z.enum(["a", "b"]).nullable(), { default: null, internal: true }),
      sizes: lib.mkOption({ type: lib.types.enum(["10", "9"]) }),
      must: lib.mkOption({ type: lib.types.nullOr(lib.types.str) }),
      home: option(z.string(), {
        default: nix\`\${config.networking.hostName}\`,
        defaultText: lib.literalExpression("x"),
      }),
      wrong: option(z.int(), { default: nix\`\${"no"}\`, apply: nix\`x: x + 1\` }),
      sites: option(
        z.record(
          z.string(),
          z.object({
            port: z.int().min(0).max(65535).default(80).describe("Where."),
            root: z.string().nullable(),
            on: z.boolean(),
          }),
        ),
        { default: {} },
      ),
      named: lib.mkOption({
        type: lib.types.attrsOf(
          lib.types.submodule(nix\`
            { name, ... }: {
              options.a = lib.mkOption {
                type = lib.types.str;
                default = name;
              };
            }
          \`),
        ),
      }),
      open: option(z.looseObject({ level: z.string() })),
      counts: option(z.object({ a: z.int() }).catchall(z.int())),
      json: lib.mkOption({
        type: lib.types.submodule({ freeformType: lib.types.attrsOf(lib.types.raw), options: {} }),
      }),
      file: lib.mkOption({ type: lib.types.path }),
      lines: lib.mkOption({ type: lib.types.lines, default: "" }),
      package: mkPackageOption("hello"),
      tool: mkPackageOption("git", { nullable: true }),
    },
  },
})`,
  ],
  [
    "options that are not known",
    `{ mine.secrets.a = { }; services.openssh.enable = true; services.mine.enable = true; }`,
    `import { defineModule, mkMerge, nix } from "nixgen"

export const module = defineModule({
  config: mkMerge([
    { services: mkMerge([{ openssh: { enable: true } }, nix\`\${{ mine: { enable: true } }}\`]) },
    nix\`\${{ mine: { secrets: { a: {} } } }}\`,
  ]),
})`,
  ],
  [
    "options of a flake that is known",
    `{ home-manager.users.ann = { programs.git.enable = true; home.stateVersion = "26.05"; }; }`,
    `import { defineModule } from "nixgen"

export const module = defineModule({
  config: {
    "home-manager": {
      users: { ann: { programs: { git: { enable: true } }, home: { stateVersion: "26.05" } } },
    },
  },
})`,
  ],
  [
    "recursive sets",
    `{ boot.kernel.sysctl = rec { a = 1; b = a; }; environment.variables = rec { c = "1"; }; }`,
    `import { defineModule, nix } from "nixgen"

export const module = defineModule({
  config: {
    boot: {
      kernel: {
        sysctl: nix\`
          rec {
            a = 1;
            b = a;
          }
        \`,
      },
    },
    environment: { variables: { c: "1" } },
  },
})`,
  ],
  [
    "a recursive set that is added to elsewhere",
    `{ boot.kernel.sysctl = rec { a = 1; b = a; }; boot.kernel.sysctl.c = 2; }`,
    `import { defineModule, nix, update } from "nixgen"

export const module = defineModule({
  config: {
    boot: {
      kernel: {
        sysctl: update(
          nix\`
            rec {
              a = 1;
              b = a;
            }
          \`,
          { c: 2 },
        ),
      },
    },
  },
})`,
  ],
  [
    "an argument with another name in what is inherited",
    `{ config, ... }: let x = 1; in { boot.kernel.sysctl = { inherit x; }; environment.etc = builtins.mapAttrs (n: v: { inherit n x; }) { }; }`,
    `import { builtins, defineModule, nix } from "nixgen"

const x = 1

export const module = defineModule({
  config: {
    boot: { kernel: { sysctl: { x } } },
    environment: {
      etc: builtins.mapAttrs(
        nix\`
          let
            x = \${x};
          in
          n: v: { inherit n x; }
        \`,
        {},
      ),
    },
  },
})`,
  ],
  [
    "names that what they are used for does not need, and those that nothing has used",
    `{ lib, ... }: let
  type = lib.types.str;
  one = { two = two; };
  two = one;
  unused = 1;
in {
  options.named.x = lib.mkOption { inherit type; default = "x"; };
  config.users.motd = two;
}`,
    `import { defineModule, nix, option } from "nixgen"
import { z } from "zod"

const two = nix\`
  let
    one = {
      two = two;
    };
    two = one;
  in
  two
\`
const unused = 1

export const module = defineModule({
  options: { named: { x: option(z.string(), { default: "x" }) } },
  config: { users: { motd: two } },
})`,
  ],
  [
    "comments in front of texts, which name their languages for editors",
    `{
  environment.etc.a.text = /* toml */ "x = 1";
  environment.etc.b.text = ''/* c */'';
  users.users.a.extraGroups = [ "wheel" /* for sudo */ "docker" ];
}`,
    `import { defineModule } from "nixgen"

export const module = defineModule({
  config: {
    environment: {
      etc: {
        // toml
        a: { text: "x = 1" },
        b: { text: "/* c */" },
      },
    },
    users: {
      users: {
        a: {
          extraGroups: [
            "wheel", // for sudo
            "docker",
          ],
        },
      },
    },
  },
})`,
  ],
  [
    "comments about the parts of a module",
    `{ lib, ... }: {
  # two of them
  imports = [ ]; # none yet
  ##### interface
  options.parts.enable = lib.mkEnableOption "parts"; # whether
  ##### implementation
  config = lib.mkIf true {
    time.timeZone = "UTC";
    # time.x = 1;
  };
  # more follows
}`,
    `import { defineModule, mkEnableOption, mkIf } from "nixgen"

export const module = defineModule({
  // two of them
  imports: [], // none yet
  // #### interface
  options: { parts: { enable: mkEnableOption("parts") } }, // whether
  // #### implementation
  config: mkIf(true, {
    time: { timeZone: "UTC" },
    // time.x = 1;
  }),
  // more follows
})`,
  ],
  [
    "comments where nothing is defined, and about a name that only Nix knows",
    `{ config, ... }: {
  environment.systemPackages = [
    # none yet
  ];
  networking.hosts = {
    # the host itself
    \${config.networking.domain} = [ "web" ]; # its name
  };
}`,
    `import { defineModule, nix } from "nixgen"

export const module = defineModule({
  config: {
    // none yet
    environment: { systemPackages: [] },
    networking: {
      hosts: nix\`
        {
          # the host itself
          # its name
          \\\${config.networking.domain} = [ "web" ];
        }
      \`,
    },
  },
})`,
  ],
  [
    "comments",
    `# The web server.
{ pkgs, ... }:
# of the company
{
  # how it is reached
  networking.hostName = "web"; # its name

  # what it has
  environment.systemPackages = [
    pkgs.git # for updates
    # and to look
    pkgs.htop
    # nothing else
  ];
  services.openssh = {
    # always
    enable = true;
    /* several
       lines */
    ports = [ /* one */ 22 ];
    # last
  };
  boot.kernel.sysctl = builtins.mapAttrs (name: value:
    # inside
    value) { };
}
# end`,
    `import { builtins, defineModule, nix, pkgs } from "nixgen"

// The web server.
// of the company
export const module = defineModule({
  config: {
    // how it is reached
    networking: { hostName: "web" }, // its name

    // what it has
    environment: {
      systemPackages: [
        pkgs.git, // for updates
        // and to look
        pkgs.htop,
        // nothing else
      ],
    },
    services: {
      openssh: {
        // always
        enable: true,
        // several
        // lines
        // one
        ports: [22],
        // last
      },
    },
    boot: {
      kernel: {
        sysctl: builtins.mapAttrs(
          nix\`
            name: value:
            # inside
            value
          \`,
          {},
        ),
      },
    },
  },
})
// end`,
  ],
  [
    "what stands in templates otherwise",
    `{ lib, ... }: { environment.etc.a.text = (x: "\\\${x} \\\` \${x}") 1; environment.etc.b.text = (x: ''
    ''\${x} \`
    \\\${x}
  '') 1; }`,
    `import { defineModule, nix } from "nixgen"

export const module = defineModule({
  config: {
    environment: {
      etc: {
        a: { text: nix\`x: "$\\{x} \\\` \\\${x}"\`(1) },
        b: {
          text: nix\`
            x: ''
              ''\\\${x} \\\`
              \${"\\\\"}\\\${x}
            ''
          \`(1),
        },
      },
    },
  },
})`,
  ],
  [
    "an old name of an option",
    `{ networking.useDHCP = true; services.xserver.layout = "de"; }`,
    `import { defineModule, nix } from "nixgen"

export const module = defineModule({
  config: { networking: { useDHCP: true }, services: { xserver: nix\`\${{ layout: "de" }}\` } },
})`,
  ],
  [
    "devices",
    `{ disko.devices.disk.main = { type = "disk"; device = "/dev/sda"; content = { type = "gpt"; partitions.root = { size = "100%"; content = { type = "filesystem"; format = "ext4"; mountpoint = "/"; }; }; }; }; }`,
    `import { defineModule } from "nixgen"

export const module = defineModule({
  config: {
    disko: {
      devices: {
        disk: {
          main: {
            type: "disk",
            device: "/dev/sda",
            content: {
              type: "gpt",
              partitions: {
                root: {
                  size: "100%",
                  content: { type: "filesystem", format: "ext4", mountpoint: "/" },
                },
              },
            },
          },
        },
      },
    },
  },
})`,
  ],
  [
    "what is inherited of a value that is made",
    `{ lib, pkgs, config, ... }: let own = lib // { port = 80; }; inherit (own) port; in { networking.firewall.allowedTCPPorts = [ port ]; environment = { inherit (if config.a then { variables = { }; } else { }) variables; systemPackages = with (pkgs // { a = 1; }); [ a ]; }; }`,
    `import { defineModule, lib, nix, update } from "nixgen"

const own = update(lib, { port: 80 })

export const module = defineModule({
  config: {
    networking: { firewall: { allowedTCPPorts: [nix\`\${own}.port\`] } },
    environment: {
      variables: nix\`(if config.a then { variables = { }; } else { }).variables\`,
      systemPackages: [nix\`(pkgs // { a = 1; }).a\`],
    },
  },
})`,
  ],
  [
    "a file of a folder, which only Nix knows",
    `{ config, domain, ... }: { users.motdFile = ./motd/\${config.networking.hostName}-\${domain}.txt; environment.etc.a.source = ../keys/a-\${domain}; environment.etc.b.text = "\${./motd/\${domain}}"; networking.search = map (x: ./motd/\${x}/\${domain}.txt) [ "a" ]; }`,
    `import { add, builtins, config, defineModule, file, nix, specialArgs, str } from "nixgen"

export const module = defineModule({
  config: {
    users: {
      motdFile: add(file("./motd"), str\`/\${config.networking.hostName}-\${specialArgs.domain}.txt\`),
    },
    environment: {
      etc: {
        a: { source: add(file("../keys"), str\`/a-\${specialArgs.domain}\`) },
        b: { text: str\`\${add(file("./motd"), str\`/\${specialArgs.domain}\`)}\` },
      },
    },
    networking: {
      search: builtins.map(nix\`x: (\${file("./motd")} + "/\\\${x}/\\\${domain}.txt")\`, ["a"]),
    },
  },
})`,
  ],
  [
    "modules that are disabled, where Nix makes a list of them",
    `{ lib, ... }: { imports = [ ./a.nix ]; disabledModules = map (x: "services/\${x}.nix") [ "a" ]; }`,
    `import { builtins, defineModule, nix, nixModule } from "nixgen"

export const module = defineModule({
  imports: [
    nixModule("./a.nix"),
    nix\`\${{ disabledModules: builtins.map(nix\`x: "services/\\\${x}.nix"\`, ["a"]) }}\`,
  ],
})`,
  ],
  [
    "modules that are disabled, by path, key and file",
    `{ lib, ... }: { disabledModules = [ "services/a.nix" { key = "b"; } ./c.nix ]; }`,
    `import { defineModule, nix, nixModule } from "nixgen"

export const module = defineModule({
  disabledModules: ["services/a.nix", nix\`\${{ key: "b" }}\`, nixModule("./c.nix")],
})`,
  ],
  [
    "options of its own by a name that others have",
    `{ lib, config, pkgs, ... }: let cfg = config.programs.gtklock; in { options.programs.gtklock = { enable = lib.mkEnableOption "it"; modules = lib.mkOption { type = lib.types.listOf lib.types.str; }; }; config = lib.mkIf cfg.enable { users.motd = lib.concatStringsSep ";" cfg.modules; environment.systemPackages = [ cfg.package ]; }; }`,
    `import { config, defineModule, lib, mkEnableOption, mkIf, nix, option } from "nixgen"
import { z } from "zod"

const cfg = config.programs.gtklock

export const module = defineModule({
  options: {
    programs: { gtklock: { enable: mkEnableOption("it"), modules: option(z.array(z.string())) } },
  },
  config: mkIf(nix\`\${cfg}.enable\`, {
    users: { motd: lib.concatStringsSep(";", nix\`\${cfg}.modules\`) },
    environment: { systemPackages: [cfg.package] },
  }),
})`,
  ],
  [
    "line breaks as Windows has them, in text that stays Nix",
    "{ lib, ... }:\r\n{\r\n  networking.search = map (x: ''\r\n    a\r\n  '' + x + \"b\r\n\") [ ];\r\n}\r\n",
    `import { builtins, defineModule, nix } from "nixgen"

export const module = defineModule({
  config: {
    networking: {
      search: builtins.map(
        nix\`
          x:
''
  \${"\\r"}
      a\${"\\r"}
''
+ x
+ "b
"
        \`,
        [],
      ),
    },
  },
})`,
  ],
]

/** What types would not take, and Nix only where it evaluates it: it is told of when it is built. */
const refusedByTypes: typeof cases = [
  [
    "what operators and functions of a type do not take",
    `{ lib, config, ... }: { users.motd = "a" + lib.optionals config.networking.useDHCP (lib.concatStringsSep "," config.networking.nameservers); networking.domain = "\${toString config.networking.nameservers}\${config.networking.useDHCP}"; }`,
    `import { defineModule, nix } from "nixgen"

export const module = defineModule({
  config: {
    users: {
      motd: nix\`
        "a"
        + lib.optionals config.networking.useDHCP (lib.concatStringsSep "," config.networking.nameservers)
      \`,
    },
    networking: {
      domain: nix\`"\\\${toString config.networking.nameservers}\\\${config.networking.useDHCP}"\`,
    },
  },
})`,
  ],
]

/** What stands elsewhere in what is built. */
const moved: typeof cases = [
  [
    "what is said about a module beside its config",
    `{ config = { time.timeZone = "UTC"; }; meta.maintainers = [ ]; # nobody
}`,
    `import { defineModule, mkMerge } from "nixgen"

export const module = defineModule({
  config: mkMerge([
    { time: { timeZone: "UTC" } },
    {
      meta: { maintainers: [] }, // nobody
    },
  ]),
})`,
  ],
]

test.each([...cases, ...refusedByTypes, ...moved])("%s", async (_name, nix, want) => {
  const { text, problems } = await importedModule("/fleet/module.nix", nix)
  expect(problems.filter(({ code }) => code !== "NG552")).toEqual([])
  expect(text?.trim()).toBe(want)
})

test("what is written builds, and says what the module says", async () => {
  const texts = await Promise.all(
    cases.map(async ([, nix]) => (await importedModule("/fleet/module.nix", nix)).text ?? ""),
  )
  const files = Object.fromEntries(
    texts.map((text, index) => [`profiles/m${index}.ts`, alone(text, index)]),
  )
  const lines = texts.map((_, index) => `import { m${index} } from "../profiles/m${index}.ts"\n`)
  const named = texts.map((_, index) => `m${index}`).join(", ")
  const { texts: built, told } = await buildDefinitions({
    ...files,
    ...filesNamed(texts),
    "hosts/web.ts": `${lines.join("")}export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", imports: [${named}] })`,
    "fleet.ts": `export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", arguments: { domain: "example.org" } })`,
  })
  expect(told.filter((line) => !/^NG(028|425|431)/.test(line))).toEqual([])
  for (const [index, [name, nix]] of cases.entries()) {
    const written = built[`modules/m${index}.nix`] ?? ""
    expect([name, difference(plainModule(nix), plainModule(written))]).toEqual([name, undefined])
  }
})

/** The files that the modules name, in the folder that they stand in. */
function filesNamed(texts: readonly string[]): Readonly<Record<string, string>> {
  const paths = texts.flatMap((text) =>
    [...text.matchAll(/(?:file|nixModule)\("([^"]+)"\)/g)].flatMap(([, path]) => path ?? []),
  )
  return Object.fromEntries(
    paths.map((path) => [
      join(
        "profiles",
        path.endsWith(".nix") || path.endsWith(".txt") ? path : `${path}/default.nix`,
      ),
      "{ }",
    ]),
  )
}

describe("what stays Nix is told with a reason, at its place", () => {
  test.each<[string, string, string]>([
    ["a text that is no Nix", "{ a = ; }", "NG011 1:7"],
    [
      "a list",
      "[ 1 ]",
      "NG550 1:1: this module stays Nix: what it gives is not written out as an attribute set",
    ],
    [
      "what a function gives",
      "{ lib, ... }:\nlib.recursiveUpdate { } { }",
      "NG550 2:1: this module stays Nix: what it gives is not written out as an attribute set",
    ],
    [
      "a function of more",
      "{ lib, ... }: name: { }",
      "NG550 1:15: this module stays Nix: it is a function of more than a module's arguments",
    ],
    [
      "a set that refers to itself",
      "rec { a = 1; b = a; }",
      "NG550 1:1: this module stays Nix: its definitions refer to each other",
    ],
    [
      "definitions beside config",
      "{ config = { }; networking.useDHCP = true; }",
      "NG550 1:1: this module stays Nix: it defines options beside its `config`",
    ],
    [
      "a free form",
      "{\n  freeformType = 1;\n  config = { };\n}",
      "NG550 2:3: this module stays Nix: it says `freeformType`",
    ],
    [
      "options that are computed",
      "{ lib, ... }: { options = lib.foo; }",
      "NG550 1:17: this module stays Nix: the options that it declares are not written out",
    ],
    [
      "names that only Nix knows",
      "{ config, ... }: { ${config.a}.enable = true; }",
      "NG550 1:18: this module stays Nix: only Nix knows what it defines",
    ],
    [
      "a recursive set that uses what is added to it elsewhere",
      "{ pkgs, ... }: { boot.kernel.sysctl = rec { a = pkgs; b = a; }; boot.kernel.sysctl.pkgs = 2; }",
      "NG551 1:30: this cannot be taken over: it is defined in several places, which refer to each other",
    ],
    [
      "all the arguments",
      "args@{ lib, ... }: { users.motd = args.foo; }",
      "NG551 1:35: this cannot be taken over: `args` is all that the module is given, whatever that is",
    ],
    [
      "all the arguments in Nix",
      "args@{ lib, ... }: { users.motd = (x: args.foo) 1; }",
      "NG551 1:39: this cannot be taken over: `args` is all that the module is given, whatever that is",
    ],
    [
      "a path that only Nix knows",
      "{ name, ... }: { users.motdFile = ./${name}; }",
      "NG551 1:35: this cannot be taken over: only Nix knows where this path leads",
    ],
    [
      "a path to Nix that only Nix knows",
      "{ name, ... }: { imports = [ (import ./hosts/${name}/host.nix) ]; }",
      "NG551 1:38: this cannot be taken over: only Nix knows where this path leads",
    ],
    [
      "a file that it can do without, which is not there",
      "{ lib, ... }: { imports = lib.optional (builtins.pathExists ./local.nix) ./local.nix; }",
      "NG551 1:61: this cannot be taken over: it asks for `./local.nix`, which is not there",
    ],
    [
      "what is nested too deeply",
      `{ boot.kernel.sysctl.a = ${"[".repeat(300)}1${"]".repeat(300)}; }`,
      "NG551 1:226: this cannot be taken over: it is nested more than 200 deep",
    ],
    [
      "a place in the file",
      "{ ... }: { users.motd = toString __curPos.line; }",
      "NG551 1:34: this cannot be taken over: it is the place in the file that it is written in",
    ],
    [
      "spaces behind an escaped line break",
      "{ ... }: { users.motd = ''\n    a ''\\n b\n  ''; }",
      "NG551 1:25: this cannot be taken over: only Nix knows the spaces behind an escaped line break",
    ],
    [
      "a name that nothing binds",
      "{ lib, ... }: { users.motd = pkgs.hello; }",
      "NG551 1:30: this cannot be taken over: nothing is named `pkgs` here",
    ],
  ])("%s", async (_name, nix, want) => {
    const { text, problems } = await imported(nix)
    expect(text).toBe(undefined)
    const [told] = problems.map(
      ({ code, place, message }) => `${code} ${place?.line}:${place?.column}: ${message}`,
    )
    expect(told?.startsWith(want)).toBe(true)
  })
})

test("all of it is told at once", async () => {
  const { problems } = await imported(
    "args@{ ... }: let a = args.b; in { users.motd = args.c; users.motdFile = ./${a}; imports = [ args.d ]; }",
  )
  expect(problems.map(({ code, place }) => `${code} ${place?.column}`)).toEqual([
    "NG551 23",
    "NG551 49",
    "NG551 74",
    "NG551 94",
  ])
})

/** What is imported, or the problems that are thrown. */
async function imported(nix: string) {
  try {
    return await importedModule("/fleet/module.nix", nix)
  } catch (error) {
    if (error instanceof ProblemError) return { problems: error.problems }
    throw error
  }
}

describe("the command", () => {
  const nix = "{ imports = [ ./hardware.nix ]; users.motdFile = ../motd.txt; }"

  /** A project with the module in it. */
  function project(files: Readonly<Record<string, string>> = {}): string {
    const folder = mkdtempSync(join(tmpdir(), "nixgen-import-"))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    mkdirSync(join(folder, "modules"))
    for (const [path, text] of Object.entries({ "modules/web-server.nix": nix, ...files }))
      writeFileSync(join(folder, path), text)
    return folder
  }

  async function run(options: ImportOptions, files?: Readonly<Record<string, string>>) {
    const folder = project(files)
    const terminal = testTerminal(folder)
    const given = { kind: "module", ...options } as const
    const status = await importFile("modules/web-server.nix", given, terminal)
    return { folder, status, written: terminal.written(), told: terminal.told() }
  }

  test("prints a module that is called as its file, and names files from there", async () => {
    const { status, written } = await run({})
    expect([status, written]).toEqual([
      0,
      `import { defineModule, file, nixModule } from "nixgen"

export const webServer = defineModule({
  imports: [nixModule("./hardware.nix")],
  config: { users: { motdFile: file("../motd.txt") } },
})`,
    ])
  })

  test("writes a file, and names files from that", async () => {
    const { folder, status, written, told } = await run({ into: "profiles/ssh.ts", name: "ssh" })
    expect([status, written, told]).toEqual([0, "", "wrote profiles/ssh.ts"])
    expect(readFileSync(join(folder, "profiles/ssh.ts"), "utf8"))
      .toBe(`import { defineModule, file, nixModule } from "nixgen"

export const ssh = defineModule({
  imports: [nixModule("../modules/hardware.nix")],
  config: { users: { motdFile: file("../motd.txt") } },
})
`)
  })

  test("overwrites nothing", async () => {
    await expect(run({ into: "ssh.ts" }, { "ssh.ts": "// mine" })).rejects.toThrow("in the way")
  })

  test("prints what a host imports and defines", async () => {
    const { written } = await run({ host: true })
    expect(written).toBe(`import { type Import, type NixosConfig, file, nixModule } from "nixgen"

export const webServerImports: readonly Import[] = [nixModule("./hardware.nix")]

export const webServerConfig: NixosConfig = { users: { motdFile: file("../motd.txt") } }`)
  })

  test("tells of options that are not known, and goes on", async () => {
    const { status, told } = await run({}, { "modules/web-server.nix": "{ mine.age = { }; }" })
    expect(status).toBe(0)
    expect(told).toContain("NG552 modules/web-server.nix:1:3")
  })
})
