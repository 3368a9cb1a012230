import { expect, test } from "vitest"
import type { Pin } from "../fleet/pins.ts"
import { flakeReference } from "./flake-reference.ts"

const revision = "8eeec934ae0dbeca3d7868c059568a65c08b2fc3"
const hash = "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280="
const git = { type: "Git", branch: "main", submodules: false, revision, url: null, hash } as const

test.each<[string, Pin, object]>([
  [
    "GitHub",
    { ...git, repository: { type: "GitHub", owner: "NixOS", repo: "nixpkgs" }, lastModified: 1 },
    {
      url: "github:NixOS/nixpkgs/main",
      original: { owner: "NixOS", ref: "main", repo: "nixpkgs", type: "github" },
      locked: {
        lastModified: 1,
        narHash: hash,
        owner: "NixOS",
        repo: "nixpkgs",
        rev: revision,
        type: "github",
      },
    },
  ],
  [
    "GitHub with submodules",
    { ...git, submodules: true, repository: { type: "GitHub", owner: "a", repo: "b" } },
    {
      url: "git+https://github.com/a/b.git?ref=main&submodules=1",
      original: { ref: "main", submodules: true, type: "git", url: "https://github.com/a/b.git" },
      locked: {
        narHash: hash,
        ref: "main",
        rev: revision,
        submodules: true,
        type: "git",
        url: "https://github.com/a/b.git",
      },
    },
  ],
  [
    "GitLab",
    { ...git, repository: { type: "GitLab", repo_path: "a/b", server: "https://gitlab.com/" } },
    {
      url: "git+https://gitlab.com/a/b.git?ref=main",
      original: { ref: "main", type: "git", url: "https://gitlab.com/a/b.git" },
      locked: {
        narHash: hash,
        ref: "main",
        rev: revision,
        type: "git",
        url: "https://gitlab.com/a/b.git",
      },
    },
  ],
  [
    "a channel",
    { type: "Channel", name: "nixos-26.05", url: "https://example.org/nixexprs.tar.xz", hash },
    {
      url: "https://example.org/nixexprs.tar.xz",
      original: { type: "tarball", url: "https://example.org/nixexprs.tar.xz" },
      locked: { narHash: hash, type: "tarball", url: "https://example.org/nixexprs.tar.xz" },
    },
  ],
  [
    "a tarball behind a redirection",
    {
      type: "Tarball",
      url: "https://example.org/latest",
      locked_url: "https://example.org/1",
      hash,
    },
    {
      url: "https://example.org/latest",
      original: { type: "tarball", url: "https://example.org/latest" },
      locked: { narHash: hash, type: "tarball", url: "https://example.org/1" },
    },
  ],
])("%s", (_, pin, want) => {
  expect(flakeReference(pin)).toEqual(want)
})
