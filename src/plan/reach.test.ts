/** Trees before and after, and whether a host in them can be another: it is said to be the same only where it is. */
import { expect, test } from "vitest"
import type { GeneratedTree } from "../output/tree.ts"
import { isUntouched } from "./reach.ts"

type Files = Readonly<Record<string, string>>

const files: Files = {
  "flake.nix": `{ inputs = { }; outputs = inputs@{ self, nixpkgs, ... }: let a = 1; in {
    nixosConfigurations = import ./hosts { inherit inputs; };
    checks = a;
  }; }`,
  "flake.lock": "{}",
  "README.md": "words",
  "scripts/deploy.sh": "echo",
  "hosts/default.nix": `{ inputs }: {
    inventory = import ./inventory.nix;
    modules = name: [ ./common ../deployment/cache.nix ./\${name} ] ++ import ../modules/services;
  }`,
  "deployment/cache.nix": "{ }",
  "hosts/inventory.nix": `{
    web = { system = "x86_64-linux"; deploy = { tags = [ "a" ]; }; address = "1"; };
    db = { system = "x86_64-linux"; address = "2"; };
  }`,
  "hosts/common/default.nix": "{ imports = [ ./base.nix ]; }",
  "hosts/common/base.nix": "{ }",
  "hosts/web/default.nix": "{ imports = [ ./disks.nix ]; fleet.services.site.enable = true; }",
  "hosts/web/disks.nix": "import ../../modules/disk-layouts/one.nix { }",
  "hosts/db/default.nix": "{ }",
  "modules/services/default.nix": "{ site = ./site.nix; mail = ./mail.nix; }",
  "modules/services/site.nix": "{ root = ./site; text = builtins.readFile ./site/a.txt; }",
  "modules/services/site/a.txt": "a",
  "modules/services/mail.nix": "{ }",
  "modules/disk-layouts/one.nix": "{ }: { }",
  "modules/disk-layouts/two.nix": "{ }: { }",
}

function tree(changed: Readonly<Record<string, string | null>>): GeneratedTree {
  return new Map(
    Object.entries({ ...files, ...changed }).flatMap(([path, text]) =>
      text === null ? [] : [[path, { content: Buffer.from(text), executable: false }]],
    ),
  )
}

type Changed = Readonly<Record<string, string | null>>

const inventory = (from: string, to: string): Changed => ({
  "hosts/inventory.nix": (files["hosts/inventory.nix"] ?? "").replace(from, to),
})

test.each<[what: string, same: boolean, changed: Changed, both?: Changed]>([
  ["nothing", true, {}],
  ["words and scripts", true, { "README.md": "other", "scripts/deploy.sh": "rm" }],
  ["another host", true, { "hosts/db/default.nix": "{ a = 1; }" }],
  ["a host more", true, { "hosts/new/default.nix": "{ }" }],
  ["a service that it does not have", true, { "modules/services/mail.nix": "{ a = 1; }" }],
  ["a layout that it does not have", true, { "modules/disk-layouts/two.nix": "{ a }: a" }],
  ["the data of another host", true, inventory('address = "2"', 'address = "3"')],
  ["how it is reached", true, inventory('"a"', '"b"')],
  [
    "what the flake has beside its hosts",
    true,
    { "flake.nix": (files["flake.nix"] ?? "").replace("checks = a", "checks = 2") },
  ],
  [
    "a module that a service imports which it does not have",
    false,
    { "modules/server.nix": "{ a = 1; }" },
    {
      "modules/services/mail.nix": "{ imports = [ ../server.nix ]; }",
      "modules/server.nix": "{ }",
    },
  ],
  [
    "a module that another host imports",
    true,
    { "modules/server.nix": "{ a = 1; }" },
    {
      "hosts/db/default.nix": "{ imports = [ ../../modules/server.nix ]; }",
      "modules/server.nix": "{ }",
    },
  ],
  [
    "a module that it imports",
    false,
    { "modules/server.nix": "{ a = 1; }" },
    {
      "hosts/web/default.nix": "{ imports = [ ../../modules/server.nix ]; }",
      "modules/server.nix": "{ }",
    },
  ],
  ["itself", false, { "hosts/web/default.nix": "{ }" }],
  ["its disks", false, { "hosts/web/disks.nix": "{ }" }],
  ["its layout", false, { "modules/disk-layouts/one.nix": "{ }: { a = 1; }" }],
  ["what all hosts have", false, { "hosts/common/base.nix": "{ a = 1; }" }],
  ["a module that all hosts have", false, { "deployment/cache.nix": "{ a = 1; }" }],
  ["its service", false, { "modules/services/site.nix": "{ }" }],
  ["a file of its service", false, { "modules/services/site/a.txt": "b" }],
  ["a file more in a folder that is taken", false, { "modules/services/site/b.txt": "b" }],
  ["a file less there", false, { "modules/services/site/a.txt": null }],
  ["the pins", false, { "flake.lock": "{ }" }],
  ["how hosts are made", false, { "hosts/default.nix": "{ inputs }: { }" }],
  [
    "what the flake's hosts are",
    false,
    { "flake.nix": (files["flake.nix"] ?? "").replace("inherit inputs", "inputs = { }") },
  ],
  ["a flake that cannot be read", false, { "flake.nix": "{" }],
  ["its own data", false, inventory('address = "1"', 'address = "3"')],
  [
    "its platform",
    false,
    inventory('web = { system = "x86_64-linux"', 'web = { system = "aarch64-linux"'),
  ],
  [
    "data of others that it asks for",
    false,
    inventory('address = "2"', 'address = "3"'),
    { "hosts/common/base.nix": "{ inventory, ... }: { }" },
  ],
  [
    "tags that it asks for",
    false,
    inventory('"a"', '"b"'),
    { "hosts/common/base.nix": "{ host, ... }: host.deploy.tags" },
  ],
  [
    "another host that it imports",
    false,
    { "hosts/db/default.nix": "{ a = 1; }" },
    { "hosts/web/default.nix": "{ imports = [ ../db ]; }" },
  ],
  [
    "another host, by way of the flake itself",
    false,
    { "hosts/db/default.nix": "{ a = 1; }" },
    { "hosts/web/default.nix": "{ inputs, ... }: { a = inputs.self; }" },
  ],
  [
    "another host, by a path to all",
    false,
    { "hosts/db/default.nix": "{ a = 1; }" },
    { "hosts/web/default.nix": "{ a = ../..; }" },
  ],
  [
    "another host, by a path that Nix makes",
    false,
    { "hosts/db/default.nix": "{ a = 1; }" },
    { "hosts/web/default.nix": "{ a = name: ../${name}; }" },
  ],
  [
    "another host, by a text that cannot be read",
    false,
    { "hosts/db/default.nix": "{ a = 1; }" },
    { "hosts/web/default.nix": "{" },
  ],
  [
    "a service that its service has",
    false,
    { "modules/services/mail.nix": "{ a = 1; }" },
    { "modules/services/site.nix": "{ fleet.services.mail.enable = true; }" },
  ],
  [
    "what it asked for before",
    false,
    { "hosts/web/default.nix": "{ }", "hosts/db/default.nix": "{ a = 1; }" },
    { "hosts/web/default.nix": "{ imports = [ ../db ]; }" },
  ],
])("a host is the same where %s is another: %j", (_, same, changed, both = {}) => {
  expect(isUntouched("web", tree(both), tree({ ...both, ...changed }))).toBe(same)
})

test("a file that may be run is another than one that may not", () => {
  const path = "modules/services/site/a.txt"
  const before = tree({})
  const after = new Map(before).set(path, { content: Buffer.from("a"), executable: true })
  expect(isUntouched("web", before, after)).toBe(false)
})
