/** Trees before and after, and what is told of what they define otherwise. */
import { expect, test } from "vitest"
import { guideTo } from "../evaluate/hosts/places.ts"
import type { GeneratedTree } from "../output/tree.ts"
import { changedDefinitions } from "./definitions.ts"

type Files = Readonly<Record<string, string>>

function tree(files: Files): GeneratedTree {
  const all = { "hosts/inventory.nix": "{ web = { }; }", ...files }
  return new Map(
    Object.entries(all).map(([path, text]) => [
      path,
      { content: Buffer.from(text), executable: false },
    ]),
  )
}

function changes(before: Files, after: Files) {
  const [old, now] = [tree(before), tree(after)]
  const guide = guideTo({ tree: now, originOf: () => undefined }, "web")
  return changedDefinitions("web", old, now, guide).map((each) => [
    each.option,
    each.before,
    each.after,
  ])
}

const module = (text: string): Files => ({ "hosts/web/default.nix": `{ lib, ... }: { ${text} }` })

const hidden = "(a secret, which is not shown)"

/** Put together here, so that no scanner takes it for one. */
const password = ["Tr0ub4dor", "&3", "horse"].join("")
const key = `-----BEGIN ${["OPENSSH", "PRIVATE", "KEY"].join(" ")}-----\n${"b3BlbnNzaC1rZXk".repeat(4)}`

type Told = readonly [option: string, before: string | undefined, after: string | undefined]

test.each<[what: string, before: Files, after: Files, want: readonly Told[]]>([
  ["nothing", module("a = 1;"), module("a = 1;"), []],
  ["the layout of the text", module("a.b = 1;"), module("a = { b = 1; };"), []],
  ["a value", module("a.b = 1;"), module("a.b = 2;"), [["a.b", "1", "2"]]],
  ["a priority", module("a = 1;"), module("a = lib.mkForce 1;"), [["a", "1", "lib.mkForce 1"]]],
  ["an option more", module(""), module("a = 1;"), [["a", undefined, "1"]]],
  ["an option less", module("a = 1;"), module(""), [["a", "1", undefined]]],
  ["a name that is no word", module(""), module('a."b.c" = 1;'), [['a."b.c"', undefined, "1"]]],
  [
    "one of several definitions",
    { ...module("a = [ 1 ];"), "hosts/common/default.nix": "{ a = [ 2 ]; }" },
    { ...module("a = [ 3 ];"), "hosts/common/default.nix": "{ a = [ 2 ]; }" },
    [["a", "[ 1 ]", "[ 3 ]"]],
  ],
  [
    "an argument of a layout",
    {
      ...module("imports = [ ./disks.nix ];"),
      "hosts/web/disks.nix": 'import ../../modules/disk-layouts/one.nix { device = "/dev/a"; }',
      "modules/disk-layouts/one.nix":
        '{ device }: { disko.main = { inherit device; type = "disk"; part = "${device}-1"; }; }',
    },
    {
      ...module("imports = [ ./disks.nix ];"),
      "hosts/web/disks.nix": 'import ../../modules/disk-layouts/one.nix { device = "/dev/b"; }',
      "modules/disk-layouts/one.nix":
        '{ device }: { disko.main = { inherit device; type = "disk"; part = "${device}-1"; }; }',
    },
    [
      ["disko.main.device", '"/dev/a"', '"/dev/b"'],
      ["disko.main.part", '"${"/dev/a"}-1"', '"${"/dev/b"}-1"'],
    ],
  ],
  [
    "a file that is taken along",
    { ...module("a = ./a.txt;"), "hosts/web/a.txt": "a" },
    { ...module("a = ./a.txt;"), "hosts/web/a.txt": "b" },
    [["a", "./a.txt", "./a.txt (other content)"]],
  ],
  [
    "a file in a folder",
    { ...module("a = [ ./site ];"), "hosts/web/site/a.txt": "a" },
    { ...module("a = [ ./site ];"), "hosts/web/site/a.txt": "a", "hosts/web/site/b.txt": "b" },
    [["a", "[ ./site ]", "[ ./site ] (other content)"]],
  ],
  [
    "the host's own data",
    { "hosts/inventory.nix": '{ web = { address = "1"; deploy.tags = [ ]; }; db = { }; }' },
    {
      "hosts/inventory.nix": '{ web = { address = "2"; deploy.tags = [ 1 ]; }; db = { a = 1; }; }',
    },
    [["host.address", '"1"', '"2"']],
  ],
  [
    "tags that a module asks for",
    {
      ...module("a = host.deploy.tags;"),
      "hosts/inventory.nix": "{ web = { deploy.tags = [ ]; }; }",
    },
    {
      ...module("a = host.deploy.tags;"),
      "hosts/inventory.nix": "{ web = { deploy.tags = [ 1 ]; }; }",
    },
    [["host.deploy.tags", "[ ]", "[ 1 ]"]],
  ],
  [
    "a service that the host does not have",
    {
      ...module(""),
      "modules/services/default.nix": "{ site = ./site.nix; }",
      "modules/services/site.nix":
        "{ config, lib, ... }: let cfg = config.fleet.services.site; in { config = lib.mkIf cfg.enable { a = 1; }; }",
    },
    {
      ...module(""),
      "modules/services/default.nix": "{ site = ./site.nix; }",
      "modules/services/site.nix":
        "{ config, lib, ... }: let cfg = config.fleet.services.site; in { config = lib.mkIf cfg.enable { a = 2; }; }",
    },
    [],
  ],
  [
    "a service that it has",
    {
      ...module("fleet.services.site.enable = true;"),
      "modules/services/default.nix": "{ site = ./site.nix; }",
      "modules/services/site.nix":
        "{ config, lib, ... }: let cfg = config.fleet.services.site; in { config = lib.mkIf cfg.enable { a = 1; }; }",
    },
    {
      ...module("fleet.services.site.enable = true;"),
      "modules/services/default.nix": "{ site = ./site.nix; }",
      "modules/services/site.nix":
        "{ config, lib, ... }: let cfg = config.fleet.services.site; in { config = lib.mkIf cfg.enable { a = 2; }; }",
    },
    [["a", "1", "2"]],
  ],
  [
    "a password",
    module(""),
    module(`services.mail.password = "${password}";`),
    [["services.mail.password", undefined, hidden]],
  ],
  [
    "a password that is gone",
    module(`services.mail.password = "${password}";`),
    module(""),
    [["services.mail.password", hidden, undefined]],
  ],
  [
    "a private key in a text",
    module(""),
    module(`environment.etc.key.text = "${key}";`),
    [["environment.etc.key.text", undefined, hidden]],
  ],
  [
    "a hash of a password",
    module('users.users.ada.hashedPassword = "$6$a";'),
    module('users.users.ada.hashedPassword = "$6$b";'),
    [["users.users.ada.hashedPassword", hidden, hidden]],
  ],
  [
    "a pin that is typed in",
    module(""),
    module("services.door.pin = 4711;"),
    [["services.door.pin", undefined, hidden]],
  ],
  [
    "a secret that a layout is given",
    {},
    {
      ...module("imports = [ ./disks.nix ];"),
      "hosts/web/disks.nix": `import ../../modules/disk-layouts/one.nix { pass = "${password}"; }`,
      "modules/disk-layouts/one.nix": "{ pass }: { services.mail.password = pass; }",
    },
    [["services.mail.password", undefined, hidden]],
  ],
])("where %s is another", (_, before, after, want) => {
  expect(changes(before, after)).toEqual(want)
})
