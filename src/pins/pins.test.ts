import { expect, test } from "vitest"
import { pinNamed, readPins } from "./pins.ts"

const git = {
  type: "Git",
  repository: { type: "GitHub", owner: "NixOS", repo: "nixpkgs" },
  branch: "nixos-26.05",
  submodules: false,
  revision: "8eeec934ae0dbeca3d7868c059568a65c08b2fc3",
  url: "https://example.org/archive.tar.gz",
  hash: "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280=",
}

function pinOf(source: unknown, name = "nixpkgs") {
  const { value } = readPins({ version: 7, pins: { nixpkgs: source } }, "/fleet/sources.json")
  if (value === undefined) throw new Error("the sources are in version 7")
  return pinNamed(value, name, { place: { file: "/fleet/fleet.ts" }, path: ["pins"] })
}

test("a pin is read as npins writes it", () => {
  expect(pinOf(git)).toEqual({ value: git, problems: [] })
})

test.each([6, 7, 8])("format version %i is read", (version) => {
  expect(readPins({ version, pins: {} }, "/fleet/sources.json").problems).toEqual([])
})

test.each([3, 5, 9, "7", undefined])("format version %j is refused", (version) => {
  const { problems } = readPins({ version, pins: {} }, "/fleet/sources.json")
  expect(problems).toMatchObject([
    { code: "NG030", path: ["version"], place: { file: "/fleet/sources.json" } },
  ])
})

type Refused = readonly [string, unknown, object]

/** The pin with another value, and where that is told. */
function refused(key: string): (value: string) => Refused {
  return (value) => [
    `with the ${key} ${JSON.stringify(value)}`,
    { ...git, [key]: value },
    { code: "NG030", path: ["pins", "nixpkgs", key] },
  ]
}

function refusedRepository(key: string, repository: object): Refused {
  const at = ["pins", "nixpkgs", "repository", key]
  return [`of ${JSON.stringify(repository)}`, { ...git, repository }, { code: "NG030", path: at }]
}

test.each<Readonly<Refused>>([
  ["without a hash", { ...git, hash: null }, { code: "NG032", path: ["pins", "nixpkgs"] }],
  ["with a hash of another kind", { ...git, hash: "0abc" }, { code: "NG032" }],
  ["of a kind no input can be", { ...git, type: "PyPi" }, { code: "NG030" }],
  [
    "of an image",
    { type: "Container", image_name: "a", image_tag: "b", hash: git.hash },
    { code: "NG030" },
  ],
  [
    "of a file",
    { type: "Url", url: "https://example.org/a", unpack: false, hash: git.hash },
    { code: "NG067" },
  ],
  [
    "of a file that moves",
    {
      type: "MutableUrl",
      update_url: "https://example.org/u",
      url: "https://example.org/v",
      unpack: false,
      hash: git.hash,
    },
    { code: "NG067", path: ["pins"] },
  ],
  ["with a hash that is none", { ...git, hash: "sha256-abc" }, { code: "NG032" }],
  ...["main", "8eeec93", "--upload-pack=x"].map(refused("revision")),
  [
    "with a SHA-256 revision, which Nix locks nothing to",
    { ...git, revision: "0".repeat(64) },
    {
      code: "NG030",
      path: ["pins", "nixpkgs", "revision"],
      message: expect.stringContaining("SHA-256 revision"),
      hint: expect.stringContaining("npins add tarball"),
    },
  ],
  ...["a b", "a..b", "-a", "a\u001b[2Jb", ""].map(refused("branch")),
  ...["not a url", "ext::sh -c x", "-oProxyCommand=x", "ssh://-oProxyCommand=x/a"].map(
    refused("url"),
  ),
  ...["a/../b", "..", "-a b", ""].map((owner) =>
    refusedRepository("owner", { type: "GitHub", owner, repo: "nixpkgs" }),
  ),
  ...["git@example.org:a/b.git", "https://x y/z", "ext::sh -c x", "ssh://git@-x/a"].map((url) =>
    refusedRepository("url", { type: "Git", url }),
  ),
  ...["a/../b", "a//b", "/a"].map((path) =>
    refusedRepository("repo_path", {
      type: "GitLab",
      repo_path: path,
      server: "https://gitlab.com/",
    }),
  ),
  ["without a revision", { ...git, revision: undefined }, { code: "NG030" }],
])("a pin %s", (_, source, want) => {
  expect(pinOf(source).problems).toMatchObject([want])
})

test.each<object>([
  { ...git, branch: "release/26.05", url: null },
  { ...git, branch: "feature+x@ü" },
  { ...git, repository: { type: "Git", url: "ssh://git@example.org:2222/~me/a.git" } },
  { ...git, repository: { type: "Git", url: "git+https://example.org/a" } },
  { ...git, repository: { type: "Git", url: "file:///srv/a.git" } },
  {
    ...git,
    repository: { type: "GitLab", repo_path: "a/b/c", server: "https://gitlab.com/" },
  },
  { ...git, repository: { type: "Forgejo", server: "http://[::1]:3000/", owner: "a", repo: ".b" } },
  {
    type: "MutableUrl",
    update_url: "https://example.org/a.tar.gz?x=1",
    url: "https://example.org/b",
    unpack: true,
    hash: git.hash,
  },
])("a pin is read: %j", (source) => {
  expect(pinOf(source).problems).toEqual([])
})

test("an unknown pin is named, with the nearest one that there is", () => {
  expect(pinOf(git, "nixpkg").problems).toMatchObject([
    { code: "NG031", message: 'there is no pin "nixpkg"', hint: 'did you mean "nixpkgs"?' },
  ])
})
