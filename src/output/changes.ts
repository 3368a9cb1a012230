/**
 * Every change of what nixgen writes of definitions that are as before. `test/output-changes.test.ts` asks
 * for a line here when what is written of its fleet is another than recorded, and for the same words in
 * CHANGELOG.md.
 */

/** What a version of nixgen writes otherwise than those before it. */
export interface OutputChange {
  /** The version that brings it, or "next" until a release gives that its number. */
  readonly version: string
  /** The files that it may change, as globs from the output folder. */
  readonly files: readonly string[]
  /** What is new: a sentence of CHANGELOG.md, without its full stop. */
  readonly change: string
  /** What it is good for: a sentence without its full stop. */
  readonly reason: string
}

/** In the order of their versions. */
export const outputChanges: readonly OutputChange[] = [
  {
    version: "0.1.0",
    files: ["scripts/*.sh"],
    change: "A host whose key the fleet has is taken for itself by that key alone",
    reason: "Another machine at its address is no more installed, updated or asked in its place",
  },
  {
    version: "0.1.0",
    files: [".nixgen-manifest.json"],
    change: "The manifest of what is generated names the version of nixgen that wrote it",
    reason: "A later version tells what it writes otherwise",
  },
  {
    version: "0.1.0",
    files: ["scripts/common.sh", "scripts/deploy.sh", "scripts/update.sh"],
    change: "A sudo that asks for its password is given it with `--ask-sudo-password`",
    reason: "Machines are updated by users who are root only with their password, too",
  },
  {
    version: "0.1.0",
    files: ["scripts/update.sh"],
    change: "An update that is interrupted once it is confirmed says that it stays",
    reason: "It said that the machine goes back, which it does not",
  },
  {
    version: "0.1.0",
    files: ["scripts/update.sh"],
    change: "The password of sudo stays out of the environment, whatever a script is called with",
    reason: "A variable of the script's own name that was exported gave it to every program",
  },
  {
    version: "0.1.0",
    files: ["scripts/update.sh"],
    change:
      "A machine that says that it is another host is left alone with `--boot` and `--no-rollback` as well",
    reason: "It was given the system of the host whose address it has",
  },
  {
    version: "0.1.0",
    files: ["scripts/update.sh"],
    change: "No password of sudo is asked for where systems are only built",
    reason: "No machine is reached then",
  },
  {
    version: "0.1.0",
    files: ["scripts/deploy.sh"],
    change:
      "A host whose layout has a passphrase asked for is not installed where there is no terminal to ask on",
    reason: "Its disks were erased, and then nobody could be asked",
  },
  {
    version: "0.1.0",
    files: ["tests/default.nix"],
    change:
      "Arguments that are made of a host's own data are given to its machine of a test by themselves",
    reason: "Nix knew no `host` where the machines of all hosts are given theirs at once",
  },
  {
    version: "0.1.0",
    files: ["scripts/update.sh", "scripts/watchdog.sh", "README.md"],
    change:
      "`update.sh --restart` starts a new system once, and makes it the one that boots only where it comes up well",
    reason: "A new kernel, or what NixOS refuses to switch to, had no way back",
  },
  {
    version: "0.1.0",
    files: ["scripts/common.sh", "scripts/update.sh", "scripts/deploy.sh", "README.md"],
    change: "Why ssh does not get to a machine is said where `NIX_SSHOPTS` has `-q` as well",
    reason:
      "All that was said is that ssh gave 255; the line that forgets an old host key has the machine's address in it, too",
  },
  {
    version: "0.1.0",
    files: ["modules/**"],
    change:
      "A folder that is taken along gets another name where its own is that of a folder of nixgen's, as `modules/services` is",
    reason: "Its `default.nix` and nixgen's were one file, and other files stood among nixgen's",
  },
  {
    version: "0.1.0",
    files: ["scripts/watchdog.sh"],
    change: "What an update has copied is written to the disk before the new system is run",
    reason:
      "After a power cut Nix took it for whole though its files were empty, and a later update to the same system said that it boots",
  },
  {
    version: "0.1.0",
    files: ["scripts/update.sh", "scripts/watchdog.sh"],
    change:
      "The help of `update.sh --restart` says which boot loaders start a system once, and which failed units count, as they are looked at",
    reason: "It named two of the boot loaders, and a number of failed units that nothing counts",
  },
  {
    version: "0.1.0",
    files: ["scripts/deploy.sh", "scripts/common.sh"],
    change:
      "The machine that becomes a host is found where `deploy: { install: { host, user } }` says",
    reason: "What a rescue system or an installer has for an address had to be given at each call",
  },
  {
    version: "0.1.0",
    files: ["scripts/update.sh", "scripts/common.sh"],
    change:
      "`update.sh` builds the systems of several hosts in one evaluation, and updates eight of them at once, or `--parallel N`",
    reason:
      "They were evaluated and updated one after the other, which a fleet of many waited for; `--parallel 1` does so still",
  },
  {
    version: "0.1.0",
    files: ["scripts/update.sh"],
    change:
      "What follows `--` of `update.sh` is told to what is built before as well, where Nix knows it, and refused where it would have nixos-rebuild do something else",
    reason:
      "With `-- --override-input` another system was built than nixos-rebuild activated, and the machine went back",
  },
  {
    version: "0.1.0",
    files: ["scripts/update.sh"],
    change:
      "`update.sh` that is ended by SIGTERM, or by the end of its terminal, says what it leaves each machine as",
    reason: "That was said of Ctrl-C alone",
  },
  {
    version: "0.1.0",
    files: ["scripts/update.sh"],
    change: "A machine goes back by itself where `update.sh` is killed",
    reason: "What tells it that it is reached went on for ever, and no other update was taken",
  },
  {
    version: "0.1.0",
    files: ["scripts/update.sh"],
    change:
      "`update.sh` updates a host once that is named twice, takes no `--tag ''`, and leaves one alone that another update watches with `--boot` and `--no-rollback` as well",
    reason: "Two updates changed it at once, and an empty tag was all hosts",
  },
  {
    version: "0.1.0",
    files: ["scripts/watchdog.sh"],
    change: "Of two updates that come to a machine in the same moment, one has its watchdog",
    reason: "Both had, and the second one's was without the first one's system",
  },
  {
    version: "0.1.0",
    files: ["scripts/common.sh"],
    change:
      "What is run on a machine is no file here before that, and no `CDPATH` leads to another folder than the one that is named",
    reason: "Half of it was sent where the disk for temporary files is full",
  },
  {
    version: "0.1.0",
    files: ["scripts/deploy.sh"],
    change:
      "`deploy.sh` says that nothing was done where its question is answered by the end of input, and takes no `--wait` that begins with a 0",
    reason: "It ended without a word, and took `010` for 8 seconds",
  },
  {
    version: "0.1.0",
    files: ["scripts/deploy.sh"],
    change:
      "`deploy.sh` refuses options of nixos-anywhere with a `=`, such as `--extra-files=DIRECTORY`",
    reason: "nixos-anywhere does not know them, and said so after the question was answered",
  },
  {
    version: "0.1.0",
    files: ["modules/**"],
    change:
      "A parameter or an option of `z.looseObject(…)`, `.catchall(…)` or `.passthrough()` is a submodule with a `freeformType`",
    reason: "NixOS refused what such an object has beside its members",
  },
  {
    version: "0.1.0",
    files: ["**/*.nix"],
    change: "`</script` in a template of Nix is written as it is",
    reason: "It came out as `<\\/script`, which a page of HTML and every other text shows",
  },
  {
    version: "0.1.0",
    files: ["scripts/*.sh", "hosts/inventory.nix"],
    change:
      "A machine is told from those of other hosts by what it calls itself, `hostName` where a host has one, and an installer is taken for none of them",
    reason:
      "One with a `hostName` was changed in the place of another host, and a host called `nixos` kept all others from being installed",
  },
  {
    version: "0.1.0",
    files: ["packages/**"],
    change:
      "A package of the fleet's own that is a file is taken along with what it refers to, in a folder of its own",
    reason: "It was copied alone, and Nix found none of what it imports or patches with",
  },
  {
    version: "0.1.0",
    files: ["scripts/deploy.sh"],
    change:
      "What partitions need of a disk is as far as the last one's `end`, where that is a place",
    reason: "The places were added up, and disks that are large enough were refused",
  },
  {
    version: "0.1.0",
    files: ["scripts/common.sh"],
    change:
      "A system names the commit that it is of only where git leaves no new file out, whatever `status.showUntrackedFiles` says",
    reason: "It named one that does not have all of its files",
  },
  {
    version: "0.1.0",
    files: ["scripts/common.sh"],
    change:
      "What ssh says of a machine is told without the carriage returns at the end of its lines, and comments name `$words` and `$work` without a backslash",
    reason: "It came as `$'ssh: Could not resolve hostname …\\r'`",
  },
  {
    version: "0.1.0",
    files: ["scripts/update.sh"],
    change:
      "Where no shell of a machine can be used, update.sh says what the machine said, and nothing of sudo where its user is root",
    reason: "It said that root is not root, and that sudo asks for a password",
  },
  {
    version: "0.1.0",
    files: ["hosts/**", "modules/**"],
    change:
      "A host or a module without a name that an `index.ts` defines is called as its folder is: `hosts/web/index.ts` is `web`",
    reason: "All of them were called `index`, and two of them were an error",
  },
  {
    version: "0.1.0",
    files: ["modules/**"],
    change:
      "A default of a parameter has null for what it leaves out inside of it, as what a host gives has",
    reason: "Nix found no such attribute where the layout or the module uses it",
  },
]
