/** The lock of a flake that is none of ours, of one input: the nixpkgs of the reference inputs. */

const narHash = "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280="
const nixpkgs = { type: "github", owner: "NixOS", repo: "nixpkgs" }

/** Its text. */
export const lockOfNixpkgs = JSON.stringify({
  nodes: {
    nixpkgs: {
      locked: { ...nixpkgs, rev: "2".repeat(40), narHash, lastModified: 1784011430 },
      original: { ...nixpkgs, ref: "nixos-24.11" },
    },
    root: { inputs: { nixpkgs: "nixpkgs" } },
  },
  root: "root",
  version: 7,
})
