/** What comes with options of NixOS: the table, beside what Nix finds on machines that enable something. */
import { expect } from "vitest"
import * as z from "zod"
import { evaluate, inputPath, inputsTest } from "../../test/support/nix.ts"
import { bringersOf, broughtBy, broughtKinds, mayBeNamed } from "./brought.ts"

/** Services that have users of their own, that bring others along, and both. */
const services = [
  "borgbackup.repos.a.enable",
  "caddy",
  "dokuwiki.sites.a.enable",
  "dovecot2",
  "fail2ban",
  "forgejo",
  "gitea",
  "grafana",
  "hedgedoc",
  "home-assistant",
  "hylafax",
  "jellyfin",
  "keycloak",
  "lldpd",
  "mastodon",
  "matomo",
  "mosquitto",
  "nextcloud",
  "nginx",
  "openldap",
  "paperless",
  "postfix",
  "postgresql",
  "printing",
  "prometheus",
  "redis.servers.a.enable",
  "roundcube",
  "syncthing",
  "tor",
  "transmission",
  "unifi",
  "vaultwarden",
  "xserver",
  "zabbixServer",
]

const names = z.array(z.string()).nullable()
const answer = z.array(
  z.object({ service: z.string(), users: names, groups: names, services: names }),
)

inputsTest(
  "nothing that Nix finds on a machine is missing in the table",
  { timeout: 240_000 },
  () => {
    const found = answer.parse(
      evaluate(`
      let
        lib = import ${inputPath("nixpkgs")}/lib;
        told = names: let each = builtins.tryEval (builtins.deepSeq names names);
          in if each.success then each.value else null;
        machine = service:
          let
            path = [ "services" ] ++ lib.splitString "." service;
            config = (import ${inputPath("nixpkgs")}/nixos/lib/eval-config.nix {
              inherit lib;
              system = null;
              modules = [
                { nixpkgs.hostPlatform = "x86_64-linux"; system.stateVersion = "24.11"; nixpkgs.config.allowUnfree = true; }
                (lib.setAttrByPath (if lib.last path == "enable" then path else path ++ [ "enable" ]) true)
              ];
            }).config;
          in {
            inherit service;
            users = told (lib.attrNames config.users.users);
            groups = told (lib.attrNames config.users.groups);
            services = told (map (name: "\${name}.service") (lib.attrNames config.systemd.services));
          };
      in map machine [ ${services.map((each) => JSON.stringify(each)).join(" ")} ]`),
    )
    const missing = found.flatMap(({ service, ...parts }) =>
      broughtKinds.flatMap((kind) => {
        const { own, common } = broughtBy(kind, [`services.${service.split(".")[0]}`])
        return (parts[kind] ?? [])
          .filter((name) => !mayBeNamed([...own, ...common], name))
          .map((name) => `${service}: ${name}`)
      }),
    )
    expect(missing).toEqual([])
    expect(
      found.filter(({ users, services: units }) => users !== null && units !== null).length,
    ).toBeGreaterThan(services.length / 2)
    expect(bringersOf("users", "grafana")).toEqual(["services.grafana"])
  },
)
