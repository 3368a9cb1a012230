/** The pins of a new fleet: revisions that are known to work together. */

interface KnownPin {
  readonly owner: string
  readonly repo: string
  readonly branch: string
  readonly revision: string
  readonly hash: string
  readonly lastModified: number
}

const known: Readonly<Record<string, KnownPin>> = {
  disko: {
    owner: "nix-community",
    repo: "disko",
    branch: "master",
    revision: "ff8702b4de27f72b4c78573dfb89ec74e36abdf1",
    hash: "sha256-RxWs5ND31KzTG7wvMM+PMfUjyNpmIEr999lqNARaM5o=",
    lastModified: 1781152676,
  },
  "nixos-anywhere": {
    owner: "nix-community",
    repo: "nixos-anywhere",
    branch: "main",
    revision: "91fc9b70fc295258c366cce8627efb6f185fd9fb",
    hash: "sha256-xuzg2Xfalr1X5ah5IPgqB8Vyif+2je1qkCtGxCB+rm0=",
    lastModified: 1784704708,
  },
  nixpkgs: {
    owner: "NixOS",
    repo: "nixpkgs",
    branch: "nixos-26.05",
    revision: "8eeec934ae0dbeca3d7868c059568a65c08b2fc3",
    hash: "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280=",
    lastModified: 1784011430,
  },
}

/** The NixOS release of the pinned nixpkgs. */
export const release = "26.05"

/** The pins of a new fleet by their names. */
export const newPins: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(known).map(([name, pin]) => [name, entry(pin)]),
)

/** `npins/sources.json`, in format version 7. */
export function pinsText(pins = newPins): string {
  return `${JSON.stringify({ pins, version: 7 }, undefined, 2)}\n`
}

function entry({ owner, repo, branch, revision, hash, lastModified }: KnownPin): object {
  return {
    type: "Git",
    repository: { type: "GitHub", owner, repo },
    branch,
    submodules: false,
    revision,
    url: `https://github.com/${owner}/${repo}/archive/${revision}.tar.gz`,
    hash,
    lastModified,
  }
}
