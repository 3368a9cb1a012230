/**
 * Flakes that fleets often take modules from: where they are, which inputs they have, and what their
 * modules declare. These are facts of the flakes as of 2026; a pin's own files say it better where
 * they are at hand.
 */
import type { Pin } from "./pins.ts"

/** What is known of a flake. */
export interface KnownFlake {
  /** Owner and repository on GitHub; older names of the same come after the present one. */
  readonly repositories: readonly [string, ...string[]]
  /** The branch that fleets follow: the repository's own, or that of the NixOS release that a new fleet has. */
  readonly branch: string
  /**
   * Its inputs, and what usually takes the place of each: an input of the fleet's flake, or nothing
   * (`""`) where only the flake's own tests need it. Absent where they are not known.
   */
  readonly inputs?: Readonly<Record<string, string>>
  /** The groups of options that its module for NixOS declares. */
  readonly options?: readonly string[]
  /** The module, in `nixosModules`. */
  readonly module?: string
  /** The groups of options that its module defines beside its own; absent where that is not known. */
  readonly defines?: readonly string[]
}

const nixpkgs = { nixpkgs: "nixpkgs" } as const

/** The flakes by the name that they mostly have as inputs. */
export const knownFlakes: Readonly<Record<string, KnownFlake>> = {
  nixpkgs: { repositories: ["NixOS/nixpkgs"], branch: "nixos-26.05", inputs: {} },
  disko: {
    repositories: ["nix-community/disko"],
    branch: "master",
    inputs: nixpkgs,
    options: ["disko"],
    module: "disko",
    defines: ["fileSystems", "swapDevices", "boot", "system"],
  },
  "home-manager": {
    repositories: ["nix-community/home-manager"],
    branch: "release-26.05",
    inputs: nixpkgs,
    options: ["home-manager"],
    module: "home-manager",
    defines: ["environment", "systemd", "system", "fonts", "users.users"],
  },
  "sops-nix": {
    repositories: ["Mic92/sops-nix"],
    branch: "master",
    inputs: nixpkgs,
    options: ["sops"],
    module: "sops",
    defines: ["system", "systemd", "environment", "boot.initrd", "services.openssh.hostKeys"],
  },
  agenix: {
    repositories: ["ryantm/agenix"],
    branch: "main",
    inputs: { ...nixpkgs, darwin: "", "home-manager": "", systems: "systems" },
    options: ["age"],
    module: "default",
    defines: ["system", "systemd", "environment"],
  },
  impermanence: {
    repositories: ["nix-community/impermanence"],
    branch: "master",
    inputs: { ...nixpkgs, "home-manager": "" },
    options: ["environment.persistence"],
    module: "impermanence",
    defines: ["fileSystems", "system", "systemd", "boot", "programs.fuse"],
  },
  "nixos-hardware": { repositories: ["NixOS/nixos-hardware"], branch: "master", inputs: nixpkgs },
  lanzaboote: {
    repositories: ["nix-community/lanzaboote"],
    branch: "master",
    inputs: { ...nixpkgs, crane: "crane", "rust-overlay": "rust-overlay", "pre-commit": "" },
    options: ["boot.lanzaboote"],
    module: "lanzaboote",
    defines: ["boot", "system"],
  },
  microvm: {
    repositories: ["microvm-nix/microvm.nix", "astro/microvm.nix"],
    branch: "main",
    inputs: { ...nixpkgs, "flake-utils": "flake-utils", spectrum: "" },
    options: ["microvm"],
    module: "microvm",
  },
  "nixos-facter-modules": {
    repositories: ["nix-community/nixos-facter-modules", "numtide/nixos-facter-modules"],
    branch: "main",
    inputs: {},
    options: ["facter"],
    module: "facter",
  },
  "nix-index-database": {
    repositories: ["nix-community/nix-index-database", "Mic92/nix-index-database"],
    branch: "main",
    inputs: nixpkgs,
    options: ["programs.nix-index-database"],
    module: "nix-index",
    defines: ["programs"],
  },
  "nixos-wsl": {
    repositories: ["nix-community/NixOS-WSL"],
    branch: "main",
    inputs: { ...nixpkgs, "flake-compat": "" },
    options: ["wsl"],
    module: "default",
  },
  preservation: {
    repositories: ["nix-community/preservation"],
    branch: "main",
    inputs: {},
    options: ["preservation"],
    module: "preservation",
  },
  stylix: {
    repositories: ["nix-community/stylix", "danth/stylix"],
    branch: "master",
    options: ["stylix"],
    module: "stylix",
  },
  nixvim: {
    repositories: ["nix-community/nixvim"],
    branch: "main",
    options: ["programs.nixvim"],
    module: "nixvim",
    defines: ["programs", "environment"],
  },
  catppuccin: {
    repositories: ["catppuccin/nix"],
    branch: "main",
    options: ["catppuccin"],
    module: "catppuccin",
  },
  "nix-minecraft": {
    repositories: ["Infinidoge/nix-minecraft"],
    branch: "master",
    options: ["services.minecraft-servers"],
    module: "minecraft-servers",
  },
  "quadlet-nix": {
    repositories: ["SEIAROTg/quadlet-nix"],
    branch: "main",
    options: ["virtualisation.quadlet"],
    module: "quadlet",
  },
  comin: {
    repositories: ["nlewo/comin"],
    branch: "main",
    inputs: { ...nixpkgs, "treefmt-nix": "", "flake-compat": "" },
    options: ["services.comin"],
    module: "comin",
    defines: ["environment", "networking.firewall", "systemd"],
  },
  colmena: {
    repositories: ["nix-community/colmena", "zhaofengli/colmena"],
    branch: "main",
    inputs: {
      ...nixpkgs,
      stable: "nixpkgs",
      "flake-utils": "flake-utils",
      "nix-github-actions": "",
      "flake-compat": "",
    },
    options: ["deployment"],
    module: "deploymentOptions",
    defines: [],
  },
  "deploy-rs": {
    repositories: ["serokell/deploy-rs"],
    branch: "master",
    inputs: { ...nixpkgs, utils: "flake-utils", "flake-compat": "" },
  },
  arion: {
    repositories: ["hercules-ci/arion"],
    branch: "main",
    options: ["virtualisation.arion"],
    module: "arion",
  },
  crane: { repositories: ["ipetkov/crane"], branch: "master", inputs: {} },
  "rust-overlay": { repositories: ["oxalica/rust-overlay"], branch: "master", inputs: nixpkgs },
  "flake-utils": {
    repositories: ["numtide/flake-utils"],
    branch: "main",
    inputs: { systems: "systems" },
  },
  "flake-parts": {
    repositories: ["hercules-ci/flake-parts"],
    branch: "main",
    inputs: { "nixpkgs-lib": "nixpkgs" },
  },
  "flake-compat": {
    repositories: ["NixOS/flake-compat", "edolstra/flake-compat"],
    branch: "master",
    inputs: {},
  },
  systems: { repositories: ["nix-systems/default"], branch: "main", inputs: {} },
  "treefmt-nix": { repositories: ["numtide/treefmt-nix"], branch: "main", inputs: nixpkgs },
  "nix-darwin": {
    repositories: ["nix-darwin/nix-darwin", "LnL7/nix-darwin"],
    branch: "master",
    inputs: nixpkgs,
  },
}

const namesByRepository = new Map(
  Object.entries(knownFlakes).flatMap(([name, { repositories }]) =>
    repositories.map((repository) => [repository.toLowerCase(), name] as const),
  ),
)

/** What is known of a pin: by its repository, or by its name where that is another, such as a fork. */
export function knownFlake(name: string, pin?: Pin): KnownFlake | undefined {
  const repository = pin !== undefined && "repository" in pin ? pin.repository : undefined
  const isGitHub = repository?.type === "GitHub"
  const path = isGitHub ? `${repository.owner}/${repository.repo}`.toLowerCase() : ""
  const known = namesByRepository.get(path) ?? name
  return Object.hasOwn(knownFlakes, known) ? knownFlakes[known] : undefined
}

/** What pins a flake by a name: npins takes the newest release where no branch is said, and many have none. */
export function pinCommand(name: string, flake: KnownFlake | undefined): string {
  const { repositories: [path] = ["OWNER/REPOSITORY"], branch = "BRANCH" } = flake ?? {}
  return `npins add --name ${name} github ${path.replace("/", " ")} -b ${branch}`
}

/** The groups of options that the module of a flake may define; absent where that is not known. */
export function definedByFlake(name: string): readonly string[] | undefined {
  const { defines, options = [] } = knownFlake(name) ?? {}
  return defines && [...options, ...defines]
}
