/** What there is to say of a fleet's definitions: pins, inputs, names, data, modules that are taken along. */
import { examplePin, examplePins, exampleSources } from "../pins/example-pins.ts"
import type { Explanations } from "../problems/explanation.ts"
import {
  encryptedFile,
  fleetWith,
  keptByAgenix,
  secretProject,
  usingSecret,
} from "./secret-example.ts"

const ageFile = "age-encryption.org/v1\n"

const fleet = (inputs: string) =>
  `export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", inputs: ${inputs} })\n`
const host = 'inventory: { rack: "a" }'
const inputs = (text: string) => ({ files: { "fleet.ts": fleet(text), "hosts/web.ts": host } })

const sources = (version: number, more: Readonly<Record<string, object>> = {}) =>
  exampleSources({ ...examplePins(["nixpkgs", "nixos-anywhere"]), ...more }, version)

const pinned = (text: string, more: Readonly<Record<string, object>>) => ({
  files: { "fleet.ts": fleet(text), "npins/sources.json": sources(7, more), "hosts/web.ts": host },
})

const service = (parameter: string) => ({
  files: {
    "hosts/web.ts": `import { z } from "zod"

const clock = defineService({
  name: "clock",
  parameters: z.object({ since: ${parameter}.optional() }),
  config: () => ({}),
})

export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", services: [clock()] })
`,
  },
})

/** A host whose config is made of two sets. */
const spread = (config: string) => ({
  files: {
    "hosts/web.ts": `const ssh = { services: { openssh: { enable: true } } }
const web = { services: { nginx: { enable: true } } }

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: ${config},
})
`,
  },
})

/** A service that gives an option of text what a host may leave out. */
const welcoming = (line: string) => ({
  files: {
    "hosts/web.ts": `import { z } from "zod"

const welcome = defineService({
  name: "welcome",
  parameters: z.object({ line: z.string().optional() }),
  config: ({ line }) => ({ services: { getty: { greetingLine: ${line} } } }),
})

export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", services: [welcome()] })
`,
  },
})

const module = (imports: string, more: object = {}) => ({
  files: {
    "hosts/web.ts": 'hardware: nixModule("./web.hardware.nix")',
    "hosts/web.hardware.nix": `{ modulesPath, ... }: { imports = [ ${imports} ]; }\n`,
    ...more,
  },
})

const tests = (nodes: string, more: object = {}) => ({
  files: {
    "fleet.ts": `export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  tests: { starts: defineTest({ nodes: ${nodes}, script: "start_all()" }) },
})
`,
    "hosts/web.ts": host,
    ...more,
  },
})

const onArm = `export default defineHost({ system: "aarch64-linux", stateVersion: "26.05" })\n`

/** A module with one parameter, under a name. */
const parametric = (name: string) => ({
  files: {
    "hosts/web.ts": `import { z } from "zod"

const gpu = defineModule({
  name: "gpu",
  parameters: z.object({ ${name}: z.int() }),
  config: () => ({}),
})

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  imports: [gpu({ ${name}: 1 })],
})
`,
  },
})

const declaring = (declared: string) => ({
  files: {
    "hosts/web.ts": `import { z } from "zod"

const motto = defineModule({ name: "motto", options: { my: { motto: ${declared} } } })

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  imports: [motto],
  config: { my: { motto: "keep calm" } },
})
`,
  },
})

const saying = (property: string) => ({
  files: {
    "fleet.ts": `export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  ${property},
})
`,
    "hosts/web.ts": 'inventory: { rack: "a" }',
  },
})

const giving = (name: string) => saying(`arguments: { ${name}: "example.org" }`)

const packaging = (name: string) =>
  saying(`packages: { ${name}: pkgs.writeShellScriptBin("greet", "echo hello") }`)

const taking = (name: string) => ({
  files: {
    "hosts/web.ts": 'imports: nixModules("../modules")',
    [`modules/${name}`]: "{ services.openssh.enable = true; }\n",
  },
})

const assigned = (chosen: string) => ({
  files: {
    "fleet.ts": `const backup = defineModule({ name: "backup", config: { services: { borgbackup: {} } } })

export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  modules: [{ module: backup, hosts: { ${chosen} } }],
})
`,
    "hosts/web.ts": 'deploy: { tags: ["database"] }',
  },
})

/** A secret that is made of another one, and how that is made. */
const madeOfOthers = (other: string) =>
  secretProject({
    "hosts/web.ts": `config: {
  environment: {
    etc: {
      db: { source: secret("db", { generate: composed\`\${secret("key")}\` }).path },
      key: { source: secret("key", { ${other} }).path },
    },
  },
}`,
    "secrets/key.sops": encryptedFile,
  })

export const ofFleet = {
  NG640: {
    title: "A machine of a test is a host of the fleet, or a module",
    why: "A test starts hosts as they are defined: a name that no host has starts nothing.",
    mend: "Write the name of a host as its file has it, or give a machine that only the test has a module: { client: defineModule({ … }) }.",
    breaks: tests('["wep"]'),
    close: tests('["web"]'),
  },
  NG641: {
    title: "The machines of a test are of one system, and one of them is a host",
    why: "All of them run as virtual machines on the one machine that runs the test, which is of one system; and a test without a host says nothing of the fleet.",
    mend: "Make a test for the hosts of each system, and name at least one host in each.",
    breaks: tests('["web", "board"]', { "hosts/board.ts": onArm }),
    close: tests('["web"]', { "hosts/board.ts": onArm }),
  },
  NG400: {
    title: "A parameter has a name of its own",
    why: "A module with parameters becomes a function of them around the function that every module is. What that takes, such as `config` and `pkgs`, and what Nix binds itself hide a parameter of the same name. A layout is a function as well, whose `lib` is NixOS', and a service has `enable` beside its parameters.",
    mend: "Give the parameter another name.",
    breaks: parametric("host"),
    close: parametric("card"),
  },
  NG401: {
    title: "A module is for hosts that there are",
    why: "`hosts.names` of a module in the fleet's `modules` says which hosts import it, by the names of their files.",
    mend: "Write the name as the host has it.",
    breaks: assigned('names: ["wbe"]'),
    close: assigned('names: ["web"]'),
  },
  NG402: {
    title: "A module is for a tag that some host has",
    why: "A module that is for hosts of a tag is imported by none where no host has that tag: it does nothing.",
    mend: "Write a tag that hosts have in their `deploy.tags`, or leave the module out.",
    breaks: assigned('tags: ["databases"]'),
    close: assigned('tags: ["database"]'),
  },
  NG025: {
    title: "A parameter of a service has a type of NixOS",
    why: "Each parameter becomes an option of NixOS, whose types know no dates, no functions and nothing that is checked by code.",
    mend: "Take a schema that has such a type: z.string(), z.int(), z.boolean(), z.enum(), z.array(), z.object() …",
    breaks: service("z.date()"),
    close: service("z.string()"),
  },
  NG403: {
    title: "What a module declares is options, in groups",
    why: "`options` of a module becomes its `options` in Nix: names, and at the end of each an option, which has a type.",
    mend: "Write option(z.string(), { … }), mkEnableOption(…), mkPackageOption(…) or an expression such as lib.mkOption(…).",
    breaks: declaring("z.string()"),
    close: declaring("option(z.string())"),
  },
  NG405: {
    title: "An argument that the fleet gives to modules has a name of its own",
    why: "Each of the fleet's `arguments` becomes an argument of modules (`specialArgs`). NixOS and the generated flake have given some names to others, such as `pkgs` and `host`.",
    mend: "Give the argument another name.",
    breaks: giving("host"),
    close: giving("domain"),
  },
  NG407: {
    title: "A package of the fleet's own has a name that `pkgs` can have",
    why: "Each of the fleet's `packages` becomes an attribute of `pkgs`, which every definition names as `pkgs.NAME`.",
    mend: "Give it a name of letters, digits, hyphens and underscores.",
    breaks: packaging('"my tool"'),
    close: packaging('"my-tool"'),
  },
  NG406: {
    title: "A folder of modules has some",
    why: "`nixModules` imports every module of a folder: files whose names end in .nix, and folders with a `default.nix`. Where there is none, nothing would be imported.",
    mend: "Put a module there, or name another folder. What begins with `_` or a dot is left out.",
    breaks: taking("_old.nix"),
    close: taking("ssh.nix"),
  },
  NG030: {
    title: "The pins are of a format and a kind that can be an input",
    why: "A flake input is locked to a source tree of git, a tarball or a channel; npins pins more than that, and changes its format from time to time.",
    mend: "Run `npins upgrade`; where npins is the newer one, a newer nixgen may know its format.",
    breaks: { files: { "npins/sources.json": sources(99), "hosts/web.ts": host } },
    close: { files: { "npins/sources.json": sources(7), "hosts/web.ts": host } },
  },
  NG031: {
    title: "There is a pin of the name",
    why: "An input of the flake is locked to the pin of its name, and follows only inputs that the flake has.",
    mend: "Correct the name, or add a pin with `npins add`.",
    breaks: inputs('{ "home-manger": {} }'),
    close: inputs("{ disko: {} }"),
  },
  NG032: {
    title: "A pin has a SHA-256 hash",
    why: "Without the hash Nix would have to fetch the input to lock it, and nixgen runs without a network.",
    mend: "Run `npins update NAME`.",
    breaks: pinned("{}", { nixpkgs: examplePin("nixpkgs", { hash: null }) }),
    close: pinned("{}", {}),
  },
  NG033: {
    title: "A name in Nix is one that is known there",
    why: "Nix refuses a module with a name that nothing has. It is a warning where a module that cannot be read may define the name in `_module.args`.",
    mend: "Correct the name, or select it from what has it, such as `pkgs.git` or `lib.mkForce`.",
    breaks: "config: { environment: { systemPackages: nix`[ pkg.git ]` } }",
    close: "config: { environment: { systemPackages: nix`[ pkgs.git ]` } }",
  },
  NG034: {
    title: "Data that is referred to is there",
    why: "`host`, `inventory` and `inputs` have what the definitions say, so that what they lack can be told before Nix does; what an input's outputs are `nixgen types` reads. It is a warning where some hosts have it and some do not.",
    mend: "Put it into the `inventory` of the host, or write `fallback(host.name, …)`.",
    breaks: "config: { networking: { domain: host.site } }",
    close: 'inventory: { site: "example.org" }, config: { networking: { domain: host.site } }',
  },
  NG426: {
    title: "A parameter that may be left out is null then",
    why: "`.optional()` in the schema of a parameter is a value for Nix, null, which most options do not take: NixOS ends with an error on the machine whose host leaves it out.",
    mend: "Put the definition under a condition, `mkIf(notEquals(user, null), user)`, choose another value by `ifElse`, or give the parameter a default.",
    breaks: welcoming("line"),
    close: welcoming("mkIf(notEquals(line, null), line)"),
  },
  NG428: {
    title: "Nothing needs its own value",
    why: "NixOS joins all definitions of an option before it has a value. A definition that reads the very option, a condition around it that does, and an import that depends on `config` or `pkgs` end in an infinite recursion, of which Nix rarely names the place.",
    mend: "Leave the option's own value out, as lists and sets are joined anyway; define what a condition reads outside of it; import always, and put definitions under `mkIf`.",
    breaks:
      "config: { environment: { systemPackages: append(config.environment.systemPackages, [pkgs.git]) } }",
    close: "config: { environment: { systemPackages: [pkgs.git] } }",
  },
  NG429: {
    title: "A default is for what may not be there",
    why: "Nix takes what stands after `or`, which `fallback` prints, where there is no attribute of the name. An option that is declared is always there, and null where nothing defines it; so is a parameter of a service that a host leaves out.",
    mend: "Ask whether it is null: `ifElse(equals(option, null), …, option)`.",
    breaks: 'config: { networking: { search: [fallback(config.networking.domain, "lan")] } }',
    close:
      'config: { networking: { search: [ifElse(equals(config.networking.domain, null), "lan", config.networking.domain)] } }',
  },
  NG430: {
    title: "A package of the name is in nixpkgs",
    why: "Nix ends with an error where `pkgs` has no attribute of the name. Known are the names of the pinned nixpkgs with the fleet's overlays, as `nixgen types` has read them. It is a warning where the fleet has other pins, modules or overlays now.",
    mend: "Correct the name, or run `nixgen types` again after the pins or an overlay have changed. A package that something else brings along is accepted with `accept`.",
    breaks: {
      told: "environment.systemPackages: [pkgs.gti], once `nixgen types` has run.",
      needs: "Nix",
    },
    close: { told: "environment.systemPackages: [pkgs.git]", needs: "Nix" },
  },
  NG431: {
    title: "A function of the name is in nixpkgs' library, or in Nix",
    why: "Nix ends with an error where `lib` or `builtins` has no attribute of the name. It is an error where `nixgen types` has read the names of the pinned nixpkgs, and a warning where a newer one may have it all the same.",
    mend: "Correct the name. `nixgen types` reads the names of your own pins, and the editor completes them then.",
    breaks: "config: { services: { getty: { greetingLine: lib.concatLine([]) } } }",
    close: "config: { services: { getty: { greetingLine: lib.concatLines([]) } } }",
  },
  NG434: {
    title: "The types of options are of the fleet's own pins and modules",
    why: "`nixgen types` writes what it was made from into `.nixgen/types`. Where the fleet has other pins, modules or overlays since then, the editor completes and checks by what was there before, and an unknown name is a warning only. Options that the fleet's own modules declare since then are known to builds, and to the editor no sooner. Nothing is told where no types were ever made.",
    mend: "Run `nixgen types` again.",
    breaks: { told: "Other pins, after `npins update`.", needs: "Nix" },
    close: { told: "Other pins, after `npins update` and `nixgen types`.", needs: "Nix" },
  },
  NG035: {
    title: "Data is written out, and is no expression",
    why: "The inventory is read by scripts and by other hosts, where no module is evaluated. A definition of an option, such as `mkForce(1)`, is no value anywhere else either: in disks, in what a layout is given, and in the fleet's arguments of modules.",
    mend: "Write the value itself.",
    breaks: "inventory: { site: config.networking.domain }",
    close: 'inventory: { site: "example.org" }',
  },
  NG036: {
    title: "It is known what the inputs of an input are locked to",
    why: "The lock names everything, also the inputs of inputs. It is a warning where it is not known whether there are any.",
    mend: 'Say what each of them follows: `follows: { nixpkgs: "nixpkgs" }`, or `follows: {}` where there are none.',
    breaks: pinned('{ "home-manager": {} }', { "home-manager": examplePin("home-manager") }),
    close: pinned('{ "home-manager": { follows: { nixpkgs: "nixpkgs" } } }', {
      "home-manager": examplePin("home-manager"),
    }),
  },
  NG037: {
    title: "An input follows what there is",
    why: "Nix refuses a lock with inputs that follow themselves, or that replace what the other flake does not have.",
    mend: "Correct the name, or leave it out.",
    breaks: pinned('{ report: { flake: false, follows: { nixpkgs: "nixpkgs" } } }', {
      report: examplePin("report"),
    }),
    close: pinned("{ report: { flake: false } }", { report: examplePin("report") }),
  },
  NG038: {
    title: "What nixgen takes outputs of is a flake",
    why: "Every host is made by `lib.nixosSystem` of nixpkgs, and every host with disks imports the module of disko.",
    mend: "Leave `flake: false` out.",
    breaks: inputs("{ nixpkgs: { flake: false } }"),
    close: inputs("{ nixpkgs: {} }"),
  },
  NG052: {
    title: "What is taken along is a file of the project",
    why: "What is built has to be there for everyone who has the project, and a folder must not hold the definitions themselves.",
    mend: "Copy it into the project, and name it by its path relative to the file.",
    breaks: 'config: { environment: { etc: { name: { source: file("/etc/hostname") } } } }',
    close: {
      files: {
        "hosts/web.ts": 'config: { environment: { etc: { name: { source: file("./name") } } } }',
        "hosts/name": "web\n",
      },
    },
  },
  NG055: {
    title: "What Nix refers to are files of the project",
    why: "A module is copied into the generated tree with all that it refers to; what lies outside is not there for others. A path in `` nix`…` `` would be looked for beside the generated file.",
    mend: "Copy the file into the project, and write its path relative to the module; in `` nix`…` ``, write `file` in its place. What a file of Nix refers to comes along by `nixModule`.",
    breaks: module("../../disks.nix"),
    close: module("../disks.nix", { "disks.nix": "{ }\n" }),
  },
  NG056: {
    title: "Nothing is looked up on the machine that evaluates",
    why: "`<nixpkgs>`, `builtins.currentSystem` and what is fetched without a hash depend on whoever evaluates, and when: flakes refuse them, and `builtins.getEnv` is empty there.",
    mend: "Take it from `inputs`, `pkgs` or `lib`; modules of NixOS are at `modulesPath`. In a module of Nix it is a warning: a flake may never come to it.",
    breaks: module("<nixpkgs/nixos/modules/profiles/qemu-guest.nix>"),
    close: module('(modulesPath + "/profiles/qemu-guest.nix")'),
  },
  NG057: {
    title: "A spread loses no options",
    why: "`{ ...ssh, ...web }` has the members of both, and of two with one name the last one alone: where both define `services`, those of the first are gone. NixOS joins the definitions of modules; TypeScript joins no objects.",
    mend: "`mkMerge([ssh, web])` has both, as has a module for each. What is meant to be replaced can be taken out before: `const { services, ...rest } = ssh`.",
    breaks: spread("{ ...ssh, ...web }"),
    close: spread("mkMerge([ssh, web])"),
  },
  NG066: {
    title: "Nix can name each input",
    why: "An input's name has letters, digits, underscores and hyphens, and begins with a letter: Nix could neither follow nor override another.",
    mend: "Give the pin such a name in npins' sources.json, or leave it out of `inputs`.",
    breaks: pinned('{ "my.report": { flake: false } }', { "my.report": examplePin("report") }),
    close: pinned('{ "my-report": { flake: false } }', { "my-report": examplePin("report") }),
  },
  NG067: {
    title: "An input is a source tree",
    why: "npins hashes a single file by itself, flake.lock a source tree with the file in it: there is nothing to lock it to.",
    mend: "Leave it out of `inputs`, and take it as (import ./npins).NAME; or add it with `npins add tarball`.",
    breaks: pinned("{ report: { flake: false } }", {
      report: {
        type: "Url",
        url: "https://example.org/report.txt",
        unpack: false,
        hash: "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280=",
      },
    }),
    close: pinned("{ report: { flake: false } }", { report: examplePin("report") }),
  },
  NG501: {
    title: "A fleet that uses secrets says how they are encrypted",
    why: "Who can read a secret is derived from who the admins are and which hosts use it: sops or age encrypt it to those, and to nobody else.",
    mend: "Write `secrets: sops({ recipients: { … } })` or `secrets: agenix({ recipients: { … } })` in `defineFleet`, with the public half of the key of each admin.",
    breaks: secretProject({
      "fleet.ts": fleetWith(""),
      "hosts/web.ts": usingSecret,
    }),
    close: secretProject({ "hosts/web.ts": usingSecret }),
  },
  NG502: {
    title: "A secret that is used has a value",
    why: "The machine decrypts the file of the secret when it starts. Without it NixOS does not even evaluate.",
    mend: "Run `nixgen secrets set NAME`, which asks for the value and encrypts it; `nixgen secrets generate` makes those that say how they are made.",
    breaks: secretProject({
      "secrets/db.sops": null,
      "hosts/web.ts": usingSecret,
    }),
    close: secretProject({ "hosts/web.ts": usingSecret }),
  },
  NG503: {
    title: "A name of a secret is that of one",
    why: "A secret is declared wherever it is used, and the same name is the same secret. Said in two ways, one of them would be lost; and a file of a machine is not that of two, and cannot be the folder of another.",
    mend: "Declare it once, export it, and import it where it is used.",
    breaks: secretProject({
      "hosts/web.ts": `config: {
  services: { gitea: { database: { passwordFile: secret("db", { mode: "0440" }).path } } },
  environment: { etc: { db: { source: secret("db").path } } },
}`,
    }),
    close: secretProject({
      "hosts/web.ts": `config: {
  services: { gitea: { database: { passwordFile: secret("db").path } } },
  environment: { etc: { db: { source: secret("db").path } } },
}`,
    }),
  },
  NG504: {
    title: "What is said of a secret is something that its store has",
    why: "agenix decrypts a file, gives it an owner, a group and a mode, and puts it somewhere. It restarts nothing, knows no keys in files, and writes no secrets into other files. sops-nix has all of that, and nothing but links where a secret is to be elsewhere.",
    mend: "The message names the way: the other store, `restartTriggers` to restart a unit, `LoadCredential` for a file of its own.",
    breaks: secretProject({
      "fleet.ts": fleetWith(keptByAgenix),
      "secrets/db.sops": null,
      "secrets/db.age": ageFile,
      "hosts/web.ts": `config: {
  services: {
    gitea: { database: { passwordFile: secret("db", { restartUnits: ["gitea.service"] }).path } },
  },
}`,
    }),
    close: secretProject({
      "fleet.ts": fleetWith(keptByAgenix),
      "secrets/db.sops": null,
      "secrets/db.age": ageFile,
      "hosts/web.ts": usingSecret,
    }),
  },
  NG505: {
    title: "What is said of a secret goes together",
    why: "A secret that is there before users are made can be nobody's but root's; a key is one in a file that has several secrets; and what is generated is in no file of your own.",
    mend: "Leave out what the message names.",
    breaks: secretProject({
      "hosts/web.ts": `config: {
  users: {
    users: {
      ann: {
        isNormalUser: true,
        hashedPasswordFile: secret("db", { neededForUsers: true, owner: "ann" }).path,
      },
    },
  },
}`,
    }),
    close: secretProject({
      "hosts/web.ts": `config: {
  users: {
    users: {
      ann: {
        isNormalUser: true,
        hashedPasswordFile: secret("db", { neededForUsers: true }).path,
      },
    },
  },
}`,
    }),
  },
  NG506: {
    title: "A file of a secret is encrypted, and that of a host is a public key",
    why: "What stands in `secrets/` is copied into what is generated, and into the Nix store.",
    mend: "Remove the file, and let `nixgen secrets` write it. A value that was in the repository already is known, and has to be changed.",
    breaks: secretProject({ "secrets/db.sops": "sesame\n", "hosts/web.ts": usingSecret }),
    close: secretProject({ "hosts/web.ts": usingSecret }),
  },
  NG507: {
    title: "A secret that is made of others is not made of itself",
    why: "The others are made before it: round in a circle, none of them could be the first.",
    mend: "Let one of them be set (`nixgen secrets set`), or made of nothing else: `password()`, `hex()`.",
    breaks: madeOfOthers('generate: composed`${secret("db")}`'),
    close: madeOfOthers("generate: hex()"),
  },
} as const satisfies Explanations
