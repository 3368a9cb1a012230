/** Pins that a new project starts from, as npins writes them; `npins update` moves them on. */

export const startingPins = {
  pins: {
    disko: {
      type: "Git",
      repository: {
        type: "GitHub",
        owner: "nix-community",
        repo: "disko",
      },
      branch: "master",
      submodules: false,
      revision: "ff8702b4de27f72b4c78573dfb89ec74e36abdf1",
      url: "https://github.com/nix-community/disko/archive/ff8702b4de27f72b4c78573dfb89ec74e36abdf1.tar.gz",
      hash: "sha256-RxWs5ND31KzTG7wvMM+PMfUjyNpmIEr999lqNARaM5o=",
      lastModified: 1781152676,
    },
    "nixos-anywhere": {
      type: "Git",
      repository: {
        type: "GitHub",
        owner: "nix-community",
        repo: "nixos-anywhere",
      },
      branch: "main",
      submodules: false,
      revision: "91fc9b70fc295258c366cce8627efb6f185fd9fb",
      url: "https://github.com/nix-community/nixos-anywhere/archive/91fc9b70fc295258c366cce8627efb6f185fd9fb.tar.gz",
      hash: "sha256-xuzg2Xfalr1X5ah5IPgqB8Vyif+2je1qkCtGxCB+rm0=",
      lastModified: 1784704708,
    },
    nixpkgs: {
      type: "Git",
      repository: {
        type: "GitHub",
        owner: "NixOS",
        repo: "nixpkgs",
      },
      branch: "nixos-26.05",
      submodules: false,
      revision: "8eeec934ae0dbeca3d7868c059568a65c08b2fc3",
      url: "https://github.com/NixOS/nixpkgs/archive/8eeec934ae0dbeca3d7868c059568a65c08b2fc3.tar.gz",
      hash: "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280=",
      lastModified: 1784011430,
    },
  },
  version: 7,
}
