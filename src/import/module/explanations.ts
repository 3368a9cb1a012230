/** What there is to say of `nixgen import module`. */
import type { Explanations } from "../../problems/explanation.ts"

const imported = (text: string) => ({
  files: { "ssh.nix": `${text}\n` },
  steps: ["nixgen import module ssh.nix"],
})
const ssh = "{ services.openssh.enable = true; }"

export const ofModuleImport = {
  NG550: {
    title: "A module that is imported is an attribute set that is written out",
    why: "What a module imports, declares and defines is known without Nix only where it is written out in the file, be it in a function of its arguments, a `let` or a `with`.",
    mend: 'Take it along as it is, imports: [nixModule("./ssh.nix")], or write out what it gives.',
    breaks: imported("{ lib, ... }: lib.recursiveUpdate { } { services.openssh.enable = true; }"),
    close: imported(`{ lib, ... }: ${ssh}`),
  },
  NG551: {
    title: "What a module refers to can be named in another file",
    why: "A path that only Nix knows leads to another place from where the generated module stands, unless it is one of the files of a folder that can be taken along, and all that a module is given by one name is not known.",
    mend: 'Write out what is meant, or take the file along as it is: imports: [nixModule("./ssh.nix")].',
    breaks: imported("{ config, ... }: { users.motdFile = ./${config.networking.hostName}.txt; }"),
    close: imported("{ config, ... }: { users.motd = config.networking.hostName; }"),
  },
  NG552: {
    title: "The options that an imported module defines are known",
    why: "Types judge the options that are known: those of the fleet's own pins where `nixgen types` has read them, else those of NixOS and of flakes that nixgen knows. What is defined beside them stands in nix`…`, which takes everything.",
    mend: "Import the module that declares the option, run `nixgen types`, and import this one again; or correct its name.",
    breaks: imported('{ mine.secretsFile = "/secrets.yaml"; }'),
    close: imported(ssh),
  },
} as const satisfies Explanations
