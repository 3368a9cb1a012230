/** What the rules of `.sops.yaml` tell of keys: whose they are, and which are of another kind. */
import { expect, test } from "vitest"
import { hostsOfKeys, sopsConfigurationIn } from "./creation-rules.ts"

/** Rules for files of paths, with keys. */
const rules = (...all: readonly (readonly [path: string, keys: string])[]) =>
  `keys:\n  - &user_ann age1ann\n  - &ben age1ben\ncreation_rules:\n${all
    .map(([path, own]) => `  - path_regex: ${path}\n    key_groups:\n      - age: [${own}]\n`)
    .join("")}`

test.each<[string, string, Readonly<Record<string, string>>]>([
  [
    "each host has a rule, and its key in it alone",
    rules(["hosts/web/.*", "*ben, age1web"], ["hosts/db/.*", "*ben, age1db"]),
    { age1web: "web", age1db: "db" },
  ],
  [
    "a file that is named as the host",
    rules(["secrets/web\\.yaml$", "*ben, age1web"], ["secrets/.*", "*ben"]),
    { age1web: "web" },
  ],
  [
    "one host, and a person whose anchor says so",
    rules(["hosts/web/.*", "*user_ann, age1web"]),
    { age1web: "web" },
  ],
  ["one host, and a person by name", rules(["hosts/web/.*", "*ben, age1web"]), { age1web: "web" }],
  ["nobody knows whose is which", rules(["web/.*", "*ben, age1web, age1db"]), {}],
  [
    "a key that is in a rule for all, too",
    rules(["web/.*", "*ben, age1web"], [".*", "age1web"]),
    {},
  ],
  ["a key alone, which may be a person's", rules(["web/.*", "age1web"], ["db/.*", "*ben"]), {}],
  ["rules of no host", rules(["secrets/.*", "*ben, age1web"]), {}],
  ["a name in another", rules(["my-web/.*", "*ben, age1web"], [".*", "*ben"]), {}],
  ["no rules", "keys: []\n", {}],
  [
    "rules as people write them, too",
    `creation_rules: [{ age: "age1ben,age1web", path_regex: 'hosts/web/[^/]+\\.yaml$' }]`,
    {},
  ],
  [
    "a path after the keys, keys in one text, and anchors in the rule itself",
    `creation_rules:
  - age: >-
      age1web,
      age1ben
    path_regex: hosts/web/.*
  - { path_regex: shared/.*, age: &ben age1ben }
`,
    { age1web: "web" },
  ],
  ["no YAML", "keys: [\n", {}],
])("%s", (_name, text, want) => {
  const found = hostsOfKeys(sopsConfigurationIn(text), ["web", "db"])
  expect(Object.fromEntries(found)).toEqual(want)
})

test("fingerprints of PGP are told of once, comments left out", () => {
  const one = "FBC7B9E2A4F9289AC0C1D4843D16CEE4A27381B4"
  const other = "85d77543b3d624b63cea9e6dbc17301b491b3f21"
  const text = `keys:\n  - &ann ${one}\n  # ${"A".repeat(40)}\ncreation_rules:\n  - pgp: ${one},${other}\n`
  expect(sopsConfigurationIn(text).fingerprints).toEqual([`pgp ${one}`, `pgp ${other}`])
})
