/** What there is to say of what commands find: git, compilers, Nix, files that are in the way. */
import { fleetWith, secretProject } from "../model/secret-example.ts"
import type { Explanations, Files, ProjectExample } from "../problems/explanation.ts"

const host = 'inventory: { rack: "a" }'

const installed = (release: string) => `export default defineHost({
  system: "x86_64-linux",
  stateVersion: "${release}",
  deploy: { targetHost: "192.0.2.1", installed: true },
})
`

// a machine that runs keeps its own key
const runs = 'deploy: { targetHost: "192.0.2.1", installed: true }'
const usingSecret = `${runs}, config: { environment: { etc: { db: { source: secret("db").path } } } }`
const makingSecret = `${runs}, config: { environment: { etc: { db: { source: secret("db", { generate: password() }).path } } } }`

const ann = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
/** What sops takes of the key that the host of these examples has. */
const web = "age1zjjh4qw30s2hr6u4vedy6yscl2p8hghnxfs5u4muep5p3kr0z4qs2cd8ar"

/** A file as sops writes it, without a value that anybody could read. */
const encryptedTo = (...recipients: readonly string[]) => {
  const age = recipients.map((recipient) => ({ recipient, enc: "…" }))
  return `${JSON.stringify({ data: "ENC[…]", sops: { age, version: "3.9.0" } }, undefined, 2)}\n`
}

/** A project that keeps secrets, and a command that is run there. */
const secrets = (line: string, files: Files = {}): ProjectExample => ({
  ...secretProject({
    "hosts/web.ts": usingSecret,
    "secrets/db.sops": encryptedTo(ann, web),
    ...files,
  }),
  steps: [`nixgen secrets ${line}`],
})

const record = (definition: string) =>
  `${JSON.stringify({ "secrets/db.sops": { sha256: "…", definition } }, undefined, 2)}\n`

export const ofCommands = {
  NG530: {
    title: "The key of a host that is to be installed has both halves",
    why: "Secrets are encrypted to the public half; the machine is given the private one as it is installed. Without that it can read none of them.",
    mend: "Run `nixgen secrets init HOST --renew` and `nixgen secrets rekey`. A machine that runs keeps its own: say `installed: true` in its definition.",
    breaks: secrets("check", {
      "hosts/web.ts": usingSecret.replace("installed: true", "tags: []"),
    }),
    close: secrets("check"),
  },
  NG531: {
    title: "What a secret is encrypted to is the public half of a key",
    why: "A letter that is another one makes it no key at all, which its checksum tells.",
    mend: "Copy the line that `age-keygen -y FILE` prints, or that of the ssh key's .pub file.",
    breaks: secrets("init web --renew", {
      "fleet.ts": fleetWith(
        `secrets: sops({ recipients: { ann: "${ann.replace("ql3", "ql4")}" } }),`,
      ),
    }),
    close: secrets("init web --renew"),
  },
  NG532: {
    title: "What is read is encrypted to a key that is yours",
    why: "A secret can be read by the admins that the fleet names, and by the hosts that use it; with any other key it is as good as random.",
    mend: "Name the file of the right key: `SOPS_AGE_KEY_FILE`, or `--identity`. Who is no admin yet asks one to add the public half of the key, and to run `nixgen secrets rekey`.",
    breaks: {
      told: "`nixgen secrets show db` with the key of somebody else.",
      needs: "another program",
    },
    close: { told: "The same with the key of one of the admins.", needs: "another program" },
  },
  NG533: {
    title: "A secret is encrypted for exactly those who are to read it",
    why: "Those are the admins, and the hosts whose definitions use it. A host that uses a secret which is not for it does not start what needs it; one that is for others than those is known to more than need it. Builds and `nixgen check` tell the first as an error and the second as a warning, as far as it is recorded for whom a file is; `nixgen secrets check` is content with nothing else.",
    mend: "Run `nixgen secrets rekey`, and commit. What somebody may have read who is not to read it any more gets a new value.",
    breaks: secrets("check", { "secrets/db.sops": encryptedTo(ann, ann.replace("ql3", "ql4")) }),
    close: secrets("list"),
  },
  NG535: {
    title: "A value that is made is the one that its definition describes",
    why: "A definition that asks for a longer password, or for another name in a certificate, changes nothing that is encrypted already; nor does another value of a secret change what was made of it.",
    mend: "Run `nixgen secrets generate NAME`, and bring the new value to what uses it.",
    breaks: secrets("check", {
      "hosts/web.ts": makingSecret,
      "secrets/record.json": record("another"),
    }),
    close: secrets("list", { "hosts/web.ts": makingSecret }),
  },
  NG536: {
    title: "An encrypted file is as it was encrypted",
    why: "sops and age notice every change that is made without a key: what a merge has put together of two files is no file any more.",
    mend: "Take one of both versions from git, and set the value again where it is not the right one. Of `secrets/record.json`, `nixgen secrets rekey` writes what both sides of a merge say.",
    breaks: secrets("check", { "secrets/db.sops": encryptedTo() }),
    close: secrets("list"),
  },
  NG537: {
    title: "A secret is called by a name that a definition has",
    why: "Who is to read a secret follows from who uses it: of one that no host uses, that is not known.",
    mend: "Correct the name; or have a definition of a host use it first, by its path.",
    breaks: secrets("show bd"),
    close: secrets("list"),
  },
  NG539: {
    title: "The programs that encryption needs are there, and come to a good end",
    why: "Keys of ssh and of plugins are the program `age`'s own; hashes of passwords and certificates are made by `openssl`, and `sops` reads the files of your own. They are taken from the nixpkgs that the fleet has pinned where they are not installed.",
    mend: "Install the program, or Nix; what it said itself stands in the message.",
    breaks: {
      told: '`nixgen secrets init web` for an admin `"ssh-ed25519 …"`, where there is neither age nor Nix.',
      needs: "another program",
    },
    close: { told: "The same where age is installed.", needs: "another program" },
  },
  NG540: {
    title: "A fleet says how its secrets are encrypted, and for whom",
    why: "Without an admin nobody could write a secret, nor read one.",
    mend: "Write `secrets: sops({ recipients: { … } })` or `secrets: agenix({ recipients: { … } })` in `defineFleet`.",
    breaks: secrets("list", { "fleet.ts": fleetWith(""), "hosts/web.ts": host }),
    close: secrets("list"),
  },
  NG541: {
    title: "A value is given for what takes one, and is one",
    why: "An empty value is most often a mistake of what was to give it. A secret with a public part, such as a key of ssh, is made together with that; one that is made of others, or of answers, is made once those are there.",
    mend: "Give a value on standard input or at the terminal, a line for each question; or let `nixgen secrets generate` make it.",
    breaks: secrets("generate db"),
    close: secrets("list"),
  },
  NG542: {
    title: "What is there is not made anew by mistake",
    why: "A new key of a host makes it unable to read what is encrypted to the former one; a new password has to be brought to what it is for.",
    mend: "Say `--renew` where that is meant.",
    breaks: secrets("init web"),
    close: secrets("init web --renew"),
  },

  NG218: {
    title: "The release that a machine was installed with stays",
    why: "`stateVersion` tells NixOS how the data of services on the disks is laid out. It is no version to update: with another one, services take the data of an installed machine for what it is not. It is compared with what the last build wrote.",
    mend: "Write the former release again. Where the data was moved to the newer layout by hand, build once more: it is told of once.",
    breaks: {
      files: { "hosts/web.ts": installed("25.05") },
      steps: ["nixgen build", { "hosts/web.ts": installed("25.11") }, "nixgen build"],
    },
    close: {
      files: { "hosts/web.ts": installed("25.05") },
      steps: ["nixgen build", { "hosts/web.ts": installed("25.05") }, "nixgen build"],
    },
  },
  NG047: {
    title: "Git knows of the generated files",
    why: "Nix copies of a repository only what git tracks: a new file that git does not know of is not there.",
    mend: "Run `git add`, or let `nixgen build --git-add` do it; take generated files out of .gitignore.",
    breaks: {
      files: { "hosts/web.ts": host },
      steps: ["git init -q", "nixgen build"],
    },
    close: {
      files: { "hosts/web.ts": host },
      steps: ["git init -q", "nixgen build", "git add generated", "nixgen build"],
    },
  },
  NG050: {
    title: "The definitions have the types that they should",
    why: "The compiler knows every option and every key, and tells what a build cannot see. It is a warning where an option may exist that is not known.",
    mend: "Mend what the compiler tells at the place; `nixgen types` reads the options of your pins.",
    breaks: {
      told: "A host with `config: { networking: { domain: 5 } }`, in `nixgen check`.",
      needs: "another program",
    },
    close: {
      told: 'The same with `domain: "example.org"`.',
      needs: "another program",
    },
  },
  NG051: {
    title: "There is a compiler that checks the definitions' types",
    why: "Without TypeScript in the project, `nixgen check` cannot tell what is wrong with types.",
    mend: "Run `npm install --save-dev typescript`.",
    breaks: { files: { "hosts/web.ts": host }, steps: ["nixgen build", "nixgen check"] },
    close: { told: "The same with TypeScript installed.", needs: "another program" },
  },
  NG060: {
    title: "Nix can evaluate the generated flake",
    why: "What Nix refuses cannot be deployed.",
    mend: "The innermost of Nix's places tells which definition it comes from.",
    breaks: {
      told: "Definitions that fail an assertion of NixOS, in `nixgen check`.",
      needs: "Nix",
    },
    close: { told: "Definitions that NixOS takes.", needs: "Nix" },
  },
  NG061: {
    title: "Nix is there to judge the generated flake",
    why: "What only Nix knows is left open without it.",
    mend: "Install Nix, or say --no-eval.",
    breaks: { told: "`nixgen check` on a machine without Nix.", needs: "Nix" },
    close: { told: "`nixgen check --no-eval` there.", needs: "Nix" },
  },
  NG062: {
    title: "Nix can tell the options of every host's modules",
    why: "What a module declares that cannot be evaluated is not known, and definitions of it are only warned of.",
    mend: "Mend the module at the place that Nix names.",
    breaks: { told: "A module of one host that throws, in `nixgen types`.", needs: "Nix" },
    close: { told: "One that does not.", needs: "Nix" },
  },
  NG070: {
    title: "A new file is not there yet",
    why: "Nothing is overwritten by `nixgen init` and `nixgen add`.",
    mend: "Move the file away, or choose another folder or name.",
    breaks: {
      files: { "hosts/web.ts": host, "services/app.ts": "export const app = 1\n" },
      steps: ["nixgen add service app"],
    },
    close: {
      files: { "hosts/web.ts": host, "services/app.ts": "export const app = 1\n" },
      steps: ["nixgen add service app-2"],
    },
  },
  NG071: {
    title: "package.json is one that a fleet can be added to",
    why: "It is a JSON object; anything else would be lost.",
    mend: "`npm pkg fix` tells what is wrong.",
    breaks: { files: { "new/package.json": "[]\n" }, steps: ["nixgen init new"] },
    close: { files: { "new/package.json": "{}\n" }, steps: ["nixgen init new"] },
  },
  NG080: {
    title: "Nix can tell the options of the fleet's modules",
    why: "Types and checks are made of the options that the modules declare.",
    mend: "The innermost of Nix's places tells which module it comes from. Where a module's options have no end, leave modules out, one after the other, to find it.",
    breaks: { told: "A common module that throws, in `nixgen types`.", needs: "Nix" },
    close: { told: "One that does not.", needs: "Nix" },
  },
  NG081: {
    title: "nixgen-env.d.ts registers the types of the options",
    why: "By it the compiler knows what `nixgen types` wrote; a file of yours is not overwritten.",
    mend: "Add the lines that the message has, or move the file away and run `nixgen types` again.",
    breaks: { told: "A nixgen-env.d.ts with other lines, in `nixgen types`.", needs: "Nix" },
    close: { told: "One with these lines among others.", needs: "Nix" },
  },
  NG082: {
    title: "Nix can tell of every option what it takes",
    why: "An option whose type cannot be evaluated takes anything: what is defined of it is not checked before Nix does.",
    mend: "Mend the module that declares it, if it is yours.",
    breaks: { told: "An option whose type throws, in `nixgen types`.", needs: "Nix" },
    close: { told: "An option of a type of NixOS.", needs: "Nix" },
  },
  NG083: {
    title: "nixgen knows every type of an option",
    why: "A type of a module's own cannot be told in TypeScript, so that the option takes anything.",
    mend: "Nothing has to be done; a type of NixOS is checked better.",
    breaks: { told: "An option of a type that a module makes by mkOptionType.", needs: "Nix" },
    close: { told: "An option of a type of NixOS.", needs: "Nix" },
  },
  NG433: {
    title: "Nix can tell the names of packages and outputs",
    why: "An overlay, or settings of nixpkgs, end with an error when Nix is asked which packages there are. So it is with a flake whose outputs it cannot evaluate. Any name is taken for one then, in the editor and when the fleet is built.",
    mend: "Read what Nix says of it, and mend the overlay.",
    breaks: { told: "An overlay that needs what is not there.", needs: "Nix" },
    close: { told: "An overlay that Nix can evaluate.", needs: "Nix" },
  },
  NG084: {
    title: "The line names a command that there is",
    why: "A command that is not known is none that is meant.",
    mend: "`nixgen --help` lists the commands.",
    breaks: { told: "`nixgen biuld --json`.", needs: "another program" },
    close: { told: "`nixgen build --json`.", needs: "another program" },
  },
  NG085: {
    title: "A flag is one that the command has",
    why: "A flag that is passed over would leave undone what it asks for.",
    mend: "The help of the command lists its flags.",
    breaks: { told: "`nixgen build --dryrun --json`.", needs: "another program" },
    close: { told: "`nixgen build --dry-run --json`.", needs: "another program" },
  },
  NG086: {
    title: "Nothing is missing on the line",
    why: "A command does nothing without what it works on.",
    mend: "The help of the command says what it takes.",
    breaks: { told: "`nixgen import disko --json`.", needs: "another program" },
    close: { told: "`nixgen import disko disks.nix --json`.", needs: "another program" },
  },
  NG087: {
    title: "A value on the line is one of those that there are",
    why: "What it would stand for is not known.",
    mend: "The message names the values.",
    breaks: { told: "`nixgen add disk main --json`.", needs: "another program" },
    close: { told: "`nixgen add disk-layout main --json`.", needs: "another program" },
  },
  NG088: {
    title: "Everything on the line is used",
    why: "What is given and not used was meant otherwise.",
    mend: "Leave it out, or run the command once for each.",
    breaks: { told: "`nixgen init one two --json`.", needs: "another program" },
    close: { told: "`nixgen init one --json`.", needs: "another program" },
  },
  NG089: {
    title: "The machine lets the command do its work",
    why: "Files that cannot be read or written, and programs that are missing, are no fault of the definitions.",
    mend: "The message is that of the system; `nixgen doctor` tells what is missing.",
    breaks: { told: "`nixgen check --inputs nowhere --json`.", needs: "another program" },
    close: { told: "`nixgen check --json`.", needs: "another program" },
  },
  NG750: {
    title: "nixgen does its work to the end",
    why: "Whatever is wrong with definitions has a code of its own. That nixgen itself fails is a defect of it, and nothing was written.",
    mend: "Report it with the lines that are told, and with the definition, if it may be seen.",
    breaks: { told: "An exception that nixgen did not foresee.", needs: "another moment" },
    close: { told: "Anything else.", needs: "another moment" },
  },
  NG760: {
    title: "A pin can be moved to its newest version",
    why: "Git, a server or Nix says why it cannot: a branch that was renamed, an archive that is gone, a hash that is another one than npins has. Every pin is looked at, and nothing is written where one cannot be moved.",
    mend: "Mend the pin, or name the others: `nixgen update NAME…`.",
    breaks: {
      told: "A pin of a branch that its repository does not have.",
      needs: "another program",
    },
    close: { told: "A pin of one that it has.", needs: "another program" },
  },
  NG761: {
    title: "A pin is of a kind that can be moved here",
    why: "Packages of PyPI, images of containers and private repositories of GitLab are known to npins alone. Such a pin is left where it is; named on the line, it is an error.",
    mend: "Install npins: `nixgen update` asks it where it is there and takes the format of the pins.",
    breaks: { told: "`nixgen update` with a pin of PyPI, and no npins.", needs: "another program" },
    close: { told: "The same where npins is installed.", needs: "another program" },
  },
  NG762: {
    title: "A pin that is to be moved is not frozen",
    why: "A frozen pin stays where it is until it is no longer frozen.",
    mend: "`npins unfreeze NAME` lets it move.",
    breaks: {
      told: "`nixgen update NAME` of a pin with `frozen: true`.",
      needs: "another program",
    },
    close: { told: "`nixgen update`, which passes it over.", needs: "another program" },
  },
  NG763: {
    title: "Options are defined by the names that the new nixpkgs has",
    why: "NixOS renames and drops options from release to release; an old name is warned of for some time, and then refused. The names are read in the modules of the very nixpkgs that was moved to.",
    mend: "Define the option by its present name; of one that is gone, the message of nixpkgs says what took its place.",
    breaks: {
      told: "A definition of `services.xserver.displayManager.gdm`, in `nixgen update` to NixOS 25.11.",
      needs: "another program",
    },
    close: { told: "One of `services.displayManager.gdm`.", needs: "another program" },
  },
  NG766: {
    title: "An input can be pinned by its address",
    why: "An address leads to a repository of git, an archive or a channel. The pin follows a branch or the releases of a repository, and Nix fetches it before anything is written.",
    mend: "Write the address as the message says; look whether the repository and the branch are there.",
    breaks: { told: "`nixgen add input sops-nix ./sops-nix`.", needs: "another program" },
    close: { told: "`nixgen add input sops-nix github:Mic92/sops-nix`.", needs: "another program" },
  },
  NG767: {
    title: "The name of a new input is free, and one that Nix can name",
    why: "A pin and an input have one name. Nix takes letters, digits, underscores and hyphens, of which the first is a letter.",
    mend: "Choose another name; a pin that is there becomes an input by `inputs` in the fleet's file.",
    breaks: {
      told: "`nixgen add input disko github:nix-community/disko`, where disko is pinned.",
      needs: "another program",
    },
    close: { told: "The same under a name that no pin has.", needs: "another program" },
  },
  NG770: {
    title: "Nothing is called by the name of a host that has gone, or has another one",
    why: "References to a host, `inventory.web`, are followed where it is renamed, and are errors where it is removed. What a text, a key or a name in Nix means that is the same word, only you know: it may be the host, a user, a domain.",
    mend: "Look at each of the places, and change what means the host.",
    breaks: {
      told: 'A host with `config: { networking: { domain: "web" } }`, where the host web is renamed.',
      needs: "another program",
    },
    close: { told: "A reference to `inventory.web`, which is followed.", needs: "another program" },
  },
  NG774: {
    title: "The pinned nixpkgs makes the image that is asked for",
    why: "NixOS has images of every host as `system.build.images` since 25.05; which kinds there are is its own to say, and modules can add others by `image.modules`.",
    mend: "`nixgen image HOST` lists the kinds. With an older nixpkgs, move its pin.",
    breaks: { told: "`nixgen image web --variant iso` with NixOS 24.05.", needs: "Nix" },
    close: { told: "The same with NixOS 26.05.", needs: "Nix" },
  },
  NG775: {
    title: "Nix can build the image",
    why: "An image is built of the whole host: what Nix refuses in it keeps the image from being built.",
    mend: "`nixgen check --host HOST` tells what is wrong with the host, at its place.",
    breaks: {
      told: "`nixgen image web --variant iso` of a host that fails an assertion.",
      needs: "Nix",
    },
    close: { told: "The same of one that NixOS takes.", needs: "Nix" },
  },
} as const satisfies Explanations
