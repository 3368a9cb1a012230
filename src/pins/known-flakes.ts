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
  nixpkgs: { repositories: ["NixOS/nixpkgs"], inputs: {} },
  disko: {
    repositories: ["nix-community/disko"],
    inputs: nixpkgs,
    options: ["disko"],
    module: "disko",
    defines: ["fileSystems", "swapDevices", "boot", "system"],
  },
  "home-manager": {
    repositories: ["nix-community/home-manager"],
    inputs: nixpkgs,
    options: ["home-manager"],
    module: "home-manager",
    defines: ["environment", "systemd", "system", "fonts", "users.users"],
  },
  "sops-nix": {
    repositories: ["Mic92/sops-nix"],
    inputs: nixpkgs,
    options: ["sops"],
    module: "sops",
    defines: ["system", "systemd", "environment", "boot.initrd", "services.openssh.hostKeys"],
  },
  agenix: {
    repositories: ["ryantm/agenix"],
    inputs: { ...nixpkgs, darwin: "", "home-manager": "", systems: "systems" },
    options: ["age"],
    module: "default",
    defines: ["system", "systemd", "environment"],
  },
  impermanence: {
    repositories: ["nix-community/impermanence"],
    inputs: { ...nixpkgs, "home-manager": "" },
    options: ["environment.persistence"],
    module: "impermanence",
    defines: ["fileSystems", "system", "systemd", "boot", "programs.fuse"],
  },
  "nixos-hardware": { repositories: ["NixOS/nixos-hardware"], inputs: nixpkgs },
  lanzaboote: {
    repositories: ["nix-community/lanzaboote"],
    inputs: { ...nixpkgs, crane: "crane", "rust-overlay": "rust-overlay", "pre-commit": "" },
    options: ["boot.lanzaboote"],
    module: "lanzaboote",
    defines: ["boot", "system"],
  },
  microvm: {
    repositories: ["microvm-nix/microvm.nix", "astro/microvm.nix"],
    inputs: { ...nixpkgs, "flake-utils": "flake-utils", spectrum: "" },
    options: ["microvm"],
    module: "microvm",
  },
  "nixos-facter-modules": {
    repositories: ["nix-community/nixos-facter-modules", "numtide/nixos-facter-modules"],
    inputs: {},
    options: ["facter"],
    module: "facter",
  },
  "nix-index-database": {
    repositories: ["nix-community/nix-index-database", "Mic92/nix-index-database"],
    inputs: nixpkgs,
    options: ["programs.nix-index-database"],
    module: "nix-index",
    defines: ["programs"],
  },
  "nixos-wsl": {
    repositories: ["nix-community/NixOS-WSL"],
    inputs: { ...nixpkgs, "flake-compat": "" },
    options: ["wsl"],
    module: "default",
  },
  preservation: {
    repositories: ["nix-community/preservation"],
    inputs: {},
    options: ["preservation"],
    module: "preservation",
  },
  stylix: {
    repositories: ["nix-community/stylix", "danth/stylix"],
    options: ["stylix"],
    module: "stylix",
  },
  nixvim: {
    repositories: ["nix-community/nixvim"],
    options: ["programs.nixvim"],
    module: "nixvim",
    defines: ["programs", "environment"],
  },
  catppuccin: {
    repositories: ["catppuccin/nix"],
    options: ["catppuccin"],
    module: "catppuccin",
  },
  "nix-minecraft": {
    repositories: ["Infinidoge/nix-minecraft"],
    options: ["services.minecraft-servers"],
    module: "minecraft-servers",
  },
  "quadlet-nix": {
    repositories: ["SEIAROTg/quadlet-nix"],
    options: ["virtualisation.quadlet"],
    module: "quadlet",
  },
  comin: {
    repositories: ["nlewo/comin"],
    inputs: { ...nixpkgs, "treefmt-nix": "", "flake-compat": "" },
    options: ["services.comin"],
    module: "comin",
    defines: ["environment", "networking.firewall", "systemd"],
  },
  colmena: {
    repositories: ["nix-community/colmena", "zhaofengli/colmena"],
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
    inputs: { ...nixpkgs, utils: "flake-utils", "flake-compat": "" },
  },
  arion: {
    repositories: ["hercules-ci/arion"],
    options: ["virtualisation.arion"],
    module: "arion",
  },
  crane: { repositories: ["ipetkov/crane"], inputs: {} },
  "rust-overlay": { repositories: ["oxalica/rust-overlay"], inputs: nixpkgs },
  "flake-utils": { repositories: ["numtide/flake-utils"], inputs: { systems: "systems" } },
  "flake-parts": {
    repositories: ["hercules-ci/flake-parts"],
    inputs: { "nixpkgs-lib": "nixpkgs" },
  },
  "flake-compat": {
    repositories: ["NixOS/flake-compat", "edolstra/flake-compat"],
    inputs: {},
  },
  systems: { repositories: ["nix-systems/default"], inputs: {} },
  "treefmt-nix": { repositories: ["numtide/treefmt-nix"], inputs: nixpkgs },
  "nix-darwin": {
    repositories: ["nix-darwin/nix-darwin", "LnL7/nix-darwin"],
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

/** The groups of options that the module of a flake may define; absent where that is not known. */
export function definedByFlake(name: string): readonly string[] | undefined {
  const { defines, options = [] } = knownFlake(name) ?? {}
  return defines && [...options, ...defines]
}
