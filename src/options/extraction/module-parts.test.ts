/** What the text of a module says that it may bring along. */
import { expect, test } from "vitest"
import { modulePartsOf } from "./module-parts.ts"

test.each<[string, string, Partial<Record<"users" | "groups" | "services", readonly string[]>>]>([
  ["names", "users.users.app = { }; users.groups.app = { };", { users: ["app"], groups: ["app"] }],
  ["names under a condition", "users = mkIf cfg.enable { users.app = { }; };", { users: ["app"] }],
  [
    "a set that may be there",
    'users.users = optionalAttrs (cfg.user == "app") { app = { }; };',
    { users: ["app"] },
  ],
  ["sets that are joined", "users.users = { a = { }; } // { b = { }; };", { users: ["a", "b"] }],
  ["a name with a name", "users.users.${user} = { };", { users: ["app"] }],
  ["what an option says", "users.users.${cfg.user} = { };", { users: ["${services.app.user}"] }],
  [
    "what another option says",
    "users.groups.${config.services.web.group} = { };",
    { groups: ["${services.web.group}"] },
  ],
  [
    "one of each",
    'systemd.services = mapAttrs\' (name: _: nameValuePair "app-${name}" { after = [ ]; }) cfg.all;',
    { services: ["app-*.service"] },
  ],
  ["what is not known", "users.users = listToAttrs (map make cfg.all);", { users: ["*"] }],
  ["what stands elsewhere", "systemd.services = others;", { services: ["*.service"] }],
  ["units of a package", "systemd.packages = [ cfg.package ];", { services: ["*"] }],
  ["options", "options.users.users.app = { };", {}],
])("%s", (_, config, want) => {
  const { users, groups, services } = modulePartsOf(`{ config, lib, ... }:
    let cfg = config.services.app; user = "app"; in { ${config.startsWith("options") ? config : `config = { ${config} };`} }`)
  const found = { users: [...users], groups: [...groups], services: [...services] }
  expect(found).toEqual({ users: [], groups: [], services: [], ...want })
})

test("what a module defines, reads, names anew and takes in", () => {
  const { defined, read, renamed, files } = modulePartsOf(`{ config, lib, ... }: {
    imports = [ ./more.nix (lib.mkRenamedOptionModule [ "services" "old" "a" ] [ "services" "new" "a" ]) ];
    config = lib.mkIf config.services.web.enable { services.db.enable = true; };
  }`)
  expect(defined.map((path) => path.join("."))).toContain("config.services.db.enable")
  expect(read).toEqual([["services", "web", "enable"]])
  expect(renamed).toEqual([{ from: ["services", "old", "a"], to: ["services", "new", "a"] }])
  expect(files).toEqual(["./more.nix"])
})
