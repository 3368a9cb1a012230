import { expect, test } from "vitest"
import type { Repository } from "../../pins/forges.ts"
import { sourcePages } from "./source-pages.ts"

const revision = "0123456789012345678901234567890123456789"

function input(name: string, repository: Repository) {
  const pin = { type: "Git", repository, branch: "main", submodules: false, revision } as const
  return { name, pin: { ...pin, hash: "" }, flake: true, follows: {} }
}

const pageOf = sourcePages([
  input("nixpkgs", { type: "GitHub", owner: "NixOS", repo: "nixpkgs" }),
  input("disko", { type: "Forgejo", server: "https://codeberg.org", owner: "a", repo: "disko" }),
  input("homes", { type: "GitLab", server: "https://gitlab.com/", repo_path: "group/a/homes" }),
  input("own", { type: "Git", url: "https://example.org/own.git" }),
  {
    name: "archive",
    pin: { type: "Tarball", url: "https://example.org/a.tar.gz", hash: "" },
    flake: true,
    follows: {},
  },
])

/** The files of options, and the pages of each. */
const pages: Readonly<Record<string, string | undefined>> = {
  "nixos/modules/services/web-servers/nginx/default.nix": `https://github.com/NixOS/nixpkgs/blob/${revision}/nixos/modules/services/web-servers/nginx/default.nix`,
  "nixos/lib/eval config.nix": `https://github.com/NixOS/nixpkgs/blob/${revision}/nixos/lib/eval%20config.nix`,
  "disko/module.nix": `https://codeberg.org/a/disko/src/commit/${revision}/module.nix`,
  "homes/modules/a.nix": `https://gitlab.com/group/a/homes/-/blob/${revision}/modules/a.nix`,
  // of no forge, of an archive, of the fleet itself, and of an input that is not pinned
  "own/module.nix": undefined,
  "archive/module.nix": undefined,
  "modules/services/website.nix": undefined,
  "other/module.nix": undefined,
  "module.nix": undefined,
}

test.each(Object.entries(pages))("%s", (file, page) => {
  expect(pageOf(file)).toBe(page)
})
