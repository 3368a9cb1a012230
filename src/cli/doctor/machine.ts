/** The programs that nixgen and the generated tree need on this machine. */
import { enumerate } from "../../problems/enumerate.ts"
import { isAtLeast, versionIn } from "./versions.ts"
import { type Finding, finding } from "./finding.ts"
import { type NixSettings, nixVersion } from "../../evaluate/machine.ts"
import { type ProgramOptions, findProgram } from "../../program.ts"

/** The oldest versions that do. */
const oldest = { node: "20.19", nix: "2.18" }

/** Node, Nix with its settings, git and ssh. */
export async function machineFindings(
  settings: NixSettings,
  options: ProgramOptions,
): Promise<readonly Finding[]> {
  return [
    nodeFinding(process.versions.node),
    ...(await nixFindings(settings, options)),
    await gitFinding(options),
    await sshFinding(options),
  ]
}

/** The Node that runs this. */
export function nodeFinding(version: string): Finding {
  return finding(["build"], isAtLeast(version, oldest.node) ? `Node.js ${version}` : undefined, {
    status: "missing",
    message: `Node.js ${version} is too old`,
    hint: `install Node.js ${oldest.node} or later`,
  })
}

async function nixFindings(
  settings: NixSettings,
  options: ProgramOptions,
): Promise<readonly Finding[]> {
  const neededFor = ["check", "import", "deploy", "update"] as const
  const told = await nixVersion(options)
  const version = versionIn(told ?? "")
  if (version === undefined) {
    const hint = "install it: https://nixos.org/download"
    return [{ status: "missing", message: "Nix is not installed", neededFor, hint }]
  }
  const recent = finding(neededFor, isAtLeast(version, oldest.nix) ? `Nix ${version}` : undefined, {
    status: "missing",
    message: `Nix ${version} is too old`,
    hint: `install Nix ${oldest.nix} or later: https://nixos.org/download`,
  })
  return [recent, flakesFinding(settings.get("experimental-features") ?? "")]
}

/** nixgen and the generated scripts turn flakes on for themselves; a person types `nix` as well. */
function flakesFinding(features: string): Finding {
  const enabled = features.split(" ")
  const missing = ["nix-command", "flakes"].filter((feature) => !enabled.includes(feature))
  return finding(["check", "deploy"], missing.length === 0 ? "flakes are enabled" : undefined, {
    status: "warning",
    message: `${enumerate(missing)} not enabled: \`nix\` needs them where you type it yourself`,
    hint: `put "experimental-features = nix-command flakes" into ~/.config/nix/nix.conf`,
  })
}

async function gitFinding(options: ProgramOptions): Promise<Finding> {
  const version = versionIn((await findProgram("git", ["--version"], options)) ?? "")
  return finding(["commit"], version === undefined ? undefined : `git ${version}`, {
    status: "missing",
    message: "git is not installed",
    hint: "install git: generated/ is meant to be committed",
  })
}

async function sshFinding(options: ProgramOptions): Promise<Finding> {
  const told = await findProgram("ssh", ["-V"], options)
  return finding(["deploy", "update"], told?.trim(), {
    status: "missing",
    message: "ssh is not installed",
    hint: "install OpenSSH's client",
  })
}
