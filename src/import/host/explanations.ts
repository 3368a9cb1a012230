/** What there is to say of `nixgen import host`. */
import type { Explanations } from "../../problems/explanation.ts"

const web = `{ nixpkgs.hostPlatform = "x86_64-linux"; system.stateVersion = "24.11"; }\n`
const imported = (files: Readonly<Record<string, string>>) => ({
  files: { "web.nix": web, ...files },
  steps: ["nixgen import host web.nix --into fleet"],
})
const flake = `{
  outputs = { nixpkgs, ... }: {
    nixosConfigurations.web = nixpkgs.lib.nixosSystem { modules = [ ./web.nix ]; };
  };
}
`
const nixpkgs = { owner: "NixOS", repo: "nixpkgs", type: "github" }
const lock = JSON.stringify({
  nodes: {
    nixpkgs: {
      locked: {
        ...nixpkgs,
        narHash: "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280=",
        rev: "8eeec934ae0dbeca3d7868c059568a65c08b2fc3",
      },
      original: { ...nixpkgs, ref: "nixos-26.05" },
    },
    root: { inputs: { nixpkgs: "nixpkgs" } },
  },
  root: "root",
  version: 7,
})
const encrypted = "db: ENC[AES256_GCM,data:AA==,type:str]\nsops:\n  version: 3.9.0\n"
const importing = (path: string) => web.replace("{", `{ imports = [ ${path} ];`)

export const ofHostImport = {
  NG553: {
    title: "What a host that is imported imports itself is there",
    why: "Modules are followed from one file to the next, and one that is missing would be missing in the fleet as well.",
    mend: "Put the file there, or take it out of the list of imports.",
    breaks: imported({ "web.nix": importing("./disks.nix") }),
    close: imported({ "web.nix": importing("./disks.nix"), "disks.nix": "{ }\n" }),
  },
  NG554: {
    title: "A module that stays Nix is told, with the reason",
    why: "What TypeScript cannot say is taken along as it is, and so is all that such a module imports: NixOS takes a module once by its file, which may not be there in both.",
    mend: "Nothing has to be done: it works as before. Where the reason goes away, `nixgen import module` imports the file.",
    breaks: imported({
      "web.nix": importing("./ssh.nix"),
      "ssh.nix": "{ lib, ... }: lib.recursiveUpdate { } { services.openssh.enable = true; }\n",
    }),
    close: imported({
      "web.nix": importing("./ssh.nix"),
      "ssh.nix": "{ services.openssh.enable = true; }\n",
    }),
  },
  NG555: {
    title: "All that the modules of a host refer to is taken along",
    why: "A fleet's folder has everything that it is built from. A path that leads out of the tree, to nothing, or to all of it, leads to no file that could be copied.",
    mend: "Write a path to one file or folder of the tree, import again, or mend the path in what was written.",
    breaks: imported({ "web.nix": web.replace("{", "{ users.motdFile = ./motd.txt;") }),
    close: imported({
      "web.nix": web.replace("{", "{ users.motdFile = ./motd.txt;"),
      "motd.txt": "hello\n",
    }),
  },
  NG556: {
    title: "The platform and the first release of a host that is imported are known",
    why: "A host says its `system` and its `stateVersion`, which modules of NixOS say as `nixpkgs.hostPlatform` and `system.stateVersion`. Only what is written out as text is known without evaluating it.",
    mend: "Say them: nixgen import host web.nix --system x86_64-linux --state-version 24.11.",
    breaks: imported({ "web.nix": '{ nixpkgs.hostPlatform = "x86_64-linux"; }\n' }),
    close: imported({}),
  },
  NG557: {
    title: "A host is written out in the flake that it is imported from",
    why: "A flake is read without Nix: its functions are followed, and those of Nix' library that hosts are usually made by. What else makes them, Nix is asked for, which has to be installed and to evaluate the flake.",
    mend: "Import each host by its module's file: nixgen import host hosts/web/default.nix.",
    breaks: {
      files: { "flake.nix": flake, "web.nix": web },
      steps: ["nixgen import host .#wbe --into fleet"],
    },
    close: {
      files: { "flake.nix": flake, "web.nix": web },
      steps: ["nixgen import host .#web --into fleet"],
    },
  },
  NG558: {
    title: "All that a flake gives to a host is taken over",
    why: "Of the arguments of nixosSystem, a fleet has the modules, the platform, `pkgs` as `nixpkgs.pkgs`, and `specialArgs` as its `arguments`. Others, such as a library of the flake's own, have no place there; nor has a module of which Nix does not know where it is written, or that takes what is around it in its file.",
    mend: "Say the same in a module, or give it to modules by `specialArgs`.",
    breaks: {
      files: {
        "flake.nix": flake.replace("modules =", "lib = nixpkgs.lib // { }; modules ="),
        "web.nix": web,
      },
      steps: ["nixgen import host .#web --into fleet"],
    },
    close: {
      files: {
        "flake.nix": flake.replace("modules =", 'system = "x86_64-linux"; modules ='),
        "web.nix": web,
      },
      steps: ["nixgen import host .#web --into fleet"],
    },
  },
  NG559: {
    title: "What a flake has for inputs can be pinned",
    why: "A fleet's inputs are pins of npins, at the revisions and with the hashes of the flake's lock. A folder of this machine, what is no SHA-256 hash, or a flake in a folder of its repository is none that a pin could be. Without nixpkgs there is no fleet: that of a new one takes its place.",
    mend: "Let the input be a repository or an archive, run nix flake lock, and import again; or pin what takes its place: nixgen add input.",
    breaks: {
      files: { "flake.nix": flake, "web.nix": web },
      steps: ["nixgen import flake . --into fleet --no-compare"],
    },
    close: {
      files: { "flake.nix": flake, "web.nix": web, "flake.lock": lock },
      steps: ["nixgen import flake . --into fleet --no-compare"],
    },
  },
  NG560: {
    title: "A secret that an import leaves to Nix is told, with the reason",
    why: "`secret` declares what definitions in TypeScript refer to, in a file of the tree, in one way for all hosts that have it. A declaration that says something else stays as it is in Nix, and works as before; nixgen does not look after its file.",
    mend: "Nothing has to be done. To have it declared by `secret`, let definitions read its path by config.sops.secrets.NAME.path, or config.age.secrets.NAME.path, and import again; or write it by hand.",
    breaks: imported({
      "web.nix": web.replace("{", "{ sops.secrets.db.sopsFile = ./secrets.yaml;"),
      "secrets.yaml": encrypted,
    }),
    close: imported({
      "web.nix": web.replace(
        "{",
        "{ config, ... }: { sops.secrets.db.sopsFile = ./secrets.yaml; users.motdFile = config.sops.secrets.db.path;",
      ),
      "secrets.yaml": encrypted,
    }),
  },
} as const satisfies Explanations
