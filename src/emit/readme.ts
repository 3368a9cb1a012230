/** `README.md` of the generated tree: how to work with it, for someone who has no nixgen. */
import type { Model, ModelHost } from "../model/model.ts"
import { routeTo } from "../fleet/target-host.ts"
import { keptFor } from "../remembered.ts"
import { onOneLine } from "../nix/syntax/comment-text.ts"
import { hasCaches } from "./deployment/cache.ts"
import { hasDeployment } from "./deployment/deployment.ts"
import { hasPackages } from "./packages.ts"
import { type Emitted, textFile } from "./emitted.ts"

/** The guide. Only what the fleet has is in it. */
export function readmeFile(model: Model): Emitted {
  const parts = [
    overview(model),
    hostTable(model),
    prerequisites,
    ...(model.hosts.some((host) => host.disks !== undefined) ? [installation(model)] : []),
    updates(model),
    ...engines(model),
    pins,
    testing(model),
    recovery(model),
  ]
  return textFile("README.md", `${parts.join("\n\n")}\n`)
}

function overview(model: Model): string {
  const { description, modules } = model
  const imported =
    modules.length === 0 ? "" : "| `modules/*.nix` | modules that some of the hosts import |\n"
  const engine = hasDeployment(model)
    ? "\n| `deployment/` | other engines that deploy, how hosts pull, binary caches and builders |"
    : ""
  const tests =
    model.tests.length === 0 ? "" : "\n| `tests/` | tests with hosts as virtual machines |"
  const packages = hasPackages(model)
    ? "\n| `packages/` | packages of the fleet's own, an overlay of nixpkgs |"
    : ""
  const secrets = model.hosts.some((host) => host.secrets !== undefined)
    ? `\n| \`secrets/\`${model.secrets?.store === "sops" ? ", `.sops.yaml`" : ""} | the encrypted files that hosts use, and who can read each |`
    : ""
  return `# ${inMarkdown(description)}

A Nix flake with a NixOS configuration for each machine. It was written by nixgen from typed
TypeScript definitions, and it needs none of that to be used: Nix and ssh are enough.

| | |
|---|---|
| \`flake.nix\`, \`flake.lock\` | the flake, its inputs, and what exactly they are locked to |
| \`hosts/inventory.nix\` | the data of all hosts: systems, addresses, tags |
| \`hosts/common/\` | modules that every host imports |
| \`hosts/<host>/\` | a host's own module, its disks, and the files it needs |
${imported}| \`modules/disk-layouts/\` | functions that give disko configurations |
| \`modules/services/\` | services, as NixOS modules with options under \`fleet.services\` |${packages}${engine}${secrets}${tests}
| \`scripts/\` | installing, updating and testing: \`deploy.sh\`, \`update.sh\`, \`test-*.sh\` have \`--help\` |
| \`npins/\`, \`shell.nix\` | the pins and a development shell, for use without flakes |

Edit the definitions, not these files: nixgen refuses to overwrite a file that was edited here.

**Keep keys and passwords outside of this folder.** What Nix evaluates, it copies into its store,
which everybody on the machine can read. The scripts give it a copy with the files of the manifest
and no others; \`nix\` itself takes what git tracks, and without git the whole folder.`
}

function hostTable({ hosts }: Model): string {
  return [
    "## Hosts",
    "",
    "| host | system | firmware | target | tags |",
    "|---|---|---|---|---|",
    ...hosts.map(rowOf),
  ].join("\n")
}

const rowOf = keptFor((host: ModelHost): string => {
  const { name, system, firmware, deploy } = host
  const port = deploy.port === undefined ? "" : ` (port ${deploy.port})`
  const cells = [name, system, firmware ?? "", loginOf(host) + port, deploy.tags.join(", ")]
  return `| ${cells.map(inMarkdown).join(" | ")} |`
})

/** Text from the definitions, on one line and with no meaning to Markdown or HTML. */
function inMarkdown(text: string): string {
  return onOneLine(text).replace(/[\\`*[\]<>|]/g, "\\$&")
}

/** How ssh reaches a host, as the inventory says. */
function loginOf({ name, deploy }: ModelHost): string {
  return `${deploy.user}@${deploy.targetHost ?? name}`
}

/** The command that updates a host, as `update.sh` runs it. */
function rebuildCommand({ name, deploy }: ModelHost): string {
  const { host, options } = routeTo(name, deploy.targetHost ?? name, deploy.port)
  const all = [...options, ...(deploy.sshOptions ?? []).map((option) => `-o ${option}`)]
  const ssh = all.length === 0 ? "" : `NIX_SSHOPTS="${all.join(" ")}" `
  const login = `${deploy.user}@${host}`
  const remote = deploy.buildOn === "remote" ? ` --build-host ${login}` : ""
  const sudo = deploy.user === "root" ? "" : " --sudo"
  return `${ssh}nixos-rebuild switch --flake .#${name} --target-host ${login}${remote}${sudo}`
}

const prerequisites = `## What is needed

On the machine that you work on: Nix (2.18 or later) and ssh. Flakes need not be enabled: the
scripts do so by themselves. To build for another system than your own, let the host build for
itself (\`buildOn = "remote"\` in the inventory), or set up a remote builder or emulation.

On a machine that is to be installed:

- any Linux that runs now, with kexec (not in a container) and at least 1 GB of memory, better 1.5: an
  installed system, a rescue system of the hoster, or the NixOS installer;
- an ssh server that you can log in to as root with a key, or as a user with sudo and no password;
- the network address that the inventory gives it, or pass another one to \`deploy.sh\`;
- the disk that the host's \`disks.nix\` names. Look it up on the machine, under a name that stays
  the same at every start:

      ls -l /dev/disk/by-id/
      lsblk -o NAME,SIZE,MODEL,SERIAL`

function installation({ hosts }: Model): string {
  const example = exampleHost(hosts)
  return `## First installation

**Everything on the disks is erased.** The script names them, and asks for the name of the host
before it does anything.

    scripts/deploy.sh ${example}

Before that it reads the machine: its disks and what is on them, architecture, firmware, memory. Where
the host does not fit there, it says why and changes nothing: a disk of the layout is missing, too
small or named twice, a key that the layout reads is not there, the machine is another host of the
fleet, its ssh host key is another one than is known.

Then it builds the system and the script that formats the disks, and installs both with
nixos-anywhere: the machine starts an installer from memory, formats its disks, installs NixOS and
restarts. The script waits until the installed system answers at its own address (\`--wait\` says for
how long), and tells its new ssh host key. A host that is marked as installed is erased with
\`--reinstall\` only, and one with \`protect = true\` not at all. To reach a machine elsewhere than the
inventory says, give the address:

    scripts/deploy.sh ${example} root@203.0.113.7

What follows \`--\` goes to nixos-anywhere. The key of an encrypted disk is passed like this, from
outside of this folder:

    scripts/deploy.sh ${example} -- --disk-encryption-keys /tmp/secret.key ~/keys/${example}.key

Afterwards the machine has a new ssh host key: \`ssh-keygen -R\` with its address (\`'[ADDRESS]:PORT'\` where it has a port of its own) forgets the old one.`
}

function updates({ hosts }: Model): string {
  const example = exampleHost(hosts)
  const [first] = hosts
  const command =
    first === undefined ? "nixos-rebuild switch --flake .#HOST" : rebuildCommand(first)
  const tag = hosts.flatMap((host) => host.deploy.tags)[0]
  return `## Regular updates

    scripts/update.sh                 # all hosts${hosts.some(({ deploy }) => deploy.pull) ? ", but those that pull" : ""}
    scripts/update.sh ${example}${tag === undefined ? "" : `\n    scripts/update.sh --tag ${tag}`}
    scripts/update.sh --boot ${example}  # activate at the next start

A host runs the new system first without starting it at the next boot. When it answers over a new
connection and runs what was built, it is made the one that boots. Otherwise the machine goes back to
the system before, by itself, also when nobody reaches it any more (\`--rollback-after\`), when the
activation hangs (\`--time-limit\`), when what its \`deploy.health\` asks for does not come true, or when
its power is cut. Each host ends in one of these ways:

| status | |
|---|---|
| 0 | updated |
| 1 | failed before anything was changed there |
| 4 | activated, but units failed: the new system runs, the old one boots |
| 5 | rolled back: the system before runs, and boots as it did |
| 6 | unreachable |

What a running machine cannot take, a new kernel for one, is updated with \`--restart\`: the new system is
started once, and made the one that boots when it has come up well. Where it is not healthy, another restart
goes back, and where it does not come up at all (within \`--restart-limit\`), a power cycle does.

A host that fails does not keep the others from being updated, unless \`--max-failures\` says so; the
summary says how each ended, and the status is that of the worst. With \`--no-rollback\`, the script
runs for each host what you can run as well:

    ${command}

To go back to the generation before, on the machine: \`nixos-rebuild switch --rollback\`, or choose
it in the boot menu.`
}

/** What is said of the engines that the fleet asks for, a paragraph for each. */
function engines(model: Model): readonly string[] {
  const { colmena, deployRs, builders } = model.deployment
  const pulling = model.hosts.flatMap(({ name, deploy: { pull } }) =>
    pull === undefined ? [] : `${name} (${pull})`,
  )
  const said = [
    ...(colmena ? [ofColmena] : []),
    ...(deployRs ? [ofDeployRs] : []),
    ...(pulling.length > 0 ? [ofPulling(pulling)] : []),
    ...(hasCaches(model) ? [ofCaches] : []),
    ...(builders.length > 0 ? [ofBuilders] : []),
  ]
  return said.length === 0 ? [] : [["## Many hosts", ...said].join("\n\n")]
}

const ofColmena = `colmena deploys many hosts at once, with the tags of the inventory: the systems are those of
\`nixosConfigurations\`, and the command is of the pinned revision.

    nix run .#colmena -- apply --on @TAG`

const ofDeployRs = `deploy-rs deploys as well, and goes back where it loses a host:

    nix run .#deploy-rs -- .#HOST`

function ofPulling(hosts: readonly string[]): string {
  return `Some hosts fetch their configuration themselves, and take what is pushed there first:
${hosts.join(", ")}. The scripts and engines leave them out, \`update.sh HOST\` updates one all the same.`
}

const ofCaches = `The hosts fetch from the binary caches of \`deployment/cache.nix\`. \`nix\` asks whether it may as
well; \`--accept-flake-config\` says yes, and the scripts do. It has an effect for users whom the Nix
daemon trusts (\`trusted-users\` in nix.conf).`

const ofBuilders = `The scripts have the machines of \`deployment/machines\` build, for users whom the Nix daemon trusts.
The daemon logs in there, as root, with the key that is named.`

const pins = `## Moving the pins

Every input is pinned, in \`npins/sources.json\` and to the same revisions in \`flake.lock\`. In the
project of the definitions:

    npins update
    npx nixgen build

Without nixgen, \`scripts/update.sh --pins\` moves both here, then updates the hosts. A later build
by nixgen would take that for edits by hand, and say so.`

function testing({ hosts, tests }: Model): string {
  const example = exampleHost(hosts)
  return `## Testing

    nix flake check --no-build        # every output evaluates
    scripts/test-config.sh            # what building each host would take
    scripts/test-disko.sh ${example}      # formats, installs and starts it in virtual machines

The last one is disko's own test. It needs KVM and a machine that builds for the host's system.${ofTests(tests)}`
}

/** What the fleet's own tests are run by. */
function ofTests(tests: Model["tests"]): string {
  if (tests.length === 0) return ""
  const lines = tests.map(({ name }) => `    nix build .#${name}-test`)
  return `

The fleet's own tests start hosts as virtual machines, and need the same:

${lines.join("\n")}`
}

function recovery({ hosts }: Model): string {
  const managed = hosts.filter((host) => host.disks !== undefined)
  const example = exampleHost(managed.length === 0 ? hosts : managed)
  const enabled = "--extra-experimental-features 'nix-command flakes'"
  return `## Repairing a machine

If it still starts, choose an older generation in the boot menu, then \`scripts/update.sh\` brings it
to what this flake says. If it does not, start any NixOS installer on it, mount its file systems
as disko does, and install again without formatting, in a copy of this folder:

    nix ${enabled} build \\
      ${attributeOf(example)}
    ./result
    nixos-install --root /mnt --flake .#${example}

This folder is all that is needed: it can be edited by hand and used without nixgen for good. Delete
\`.nixgen-manifest.json\` then, so that no build takes the files for its own, and let git track them:
the scripts then give Nix what git tracks.`
}

/** What mounts a host's disks, as Nix and a shell take it: a name with dots is one attribute. */
function attributeOf(host: string): string {
  const script = "config.system.build.mountScript"
  return host.includes(".")
    ? `'.#nixosConfigurations."${host}".${script}'`
    : `.#nixosConfigurations.${host}.${script}`
}

function exampleHost(hosts: Model["hosts"]): string {
  return hosts[0]?.name ?? "HOST"
}
