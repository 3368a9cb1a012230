import { expect, test } from "vitest"
import { inputAddress } from "./input-address.ts"

const gitHub = { type: "GitHub", owner: "Mic92", repo: "sops-nix" }
const repository = (of: object, ref?: string, submodules = false) => ({
  kind: "repository",
  repository: of,
  ref,
  submodules,
})

test.each<[string, object]>([
  ["github:Mic92/sops-nix", repository(gitHub)],
  ["github:Mic92/sops-nix/release/1", repository(gitHub, "release/1")],
  ["github:Mic92/sops-nix?ref=a%2Fb", repository(gitHub, "a/b")],
  ["https://github.com/Mic92/sops-nix", repository(gitHub)],
  ["https://github.com/Mic92/sops-nix.git/", repository(gitHub)],
  [
    "gitlab:group%2Fsub/project/main",
    repository(
      { type: "GitLab", repo_path: "group/sub/project", server: "https://gitlab.com/" },
      "main",
    ),
  ],
  [
    "https://codeberg.org/a/b",
    repository({ type: "Forgejo", server: "https://codeberg.org/", owner: "a", repo: "b" }),
  ],
  [
    "git+https://example.org/a.git?ref=main&submodules=1&x=1",
    repository({ type: "Git", url: "https://example.org/a.git?x=1" }, "main", true),
  ],
  [
    "git+ssh://git@example.org/a.git?ref=refs/heads/main",
    repository({ type: "Git", url: "ssh://git@example.org/a.git" }, "main"),
  ],
  ["git+file:///srv/a", repository({ type: "Git", url: "file:///srv/a" })],
  ["https://example.org/a.git", repository({ type: "Git", url: "https://example.org/a.git" })],
  ["https://example.org/a.tar.gz", { kind: "archive", url: "https://example.org/a.tar.gz" }],
  [
    "https://github.com/a/b/archive/main.tar.gz",
    { kind: "archive", url: "https://github.com/a/b/archive/main.tar.gz" },
  ],
  ["tarball+https://example.org/a", { kind: "archive", url: "https://example.org/a" }],
  ["https://example.org/latest", { kind: "archive", url: "https://example.org/latest" }],
  ["channel:nixos-26.05", { kind: "channel", name: "nixos-26.05" }],
])("%s", (text, want) => {
  expect(inputAddress(text)).toEqual(want)
})

test.each([
  "",
  "sops-nix",
  "github:a",
  "github:/b",
  "./a",
  "/a",
  "path:./a",
  "https://",
  "channel:a/b",
])("%j is no address", (text) => {
  expect(inputAddress(text)).toBeUndefined()
})
