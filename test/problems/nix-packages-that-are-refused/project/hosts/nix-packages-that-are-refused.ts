import { config, defineHost, nix, pkgs } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    nixpkgs: { config: { allowUnfree: false } },
    environment: {
      systemPackages: [
        pkgs.vscode,
        pkgs.git,
        nix`pkgs.hello.overrideAttrs (_: { meta.broken = true; })`,
      ],
    },
  },
})
