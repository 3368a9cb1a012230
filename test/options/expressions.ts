/**
 * Expressions of each kind, and options that take each kind: what fits which, as Nix has it. An
 * expression that may be of several kinds fits wherever one of them does.
 */

/** What an expression gives, as far as that is known without evaluating it. */
export const expressions = {
  boolean: [
    "config.services.nginx.enable",
    "config.users.users.alice.isNormalUser",
    'config.services.nginx.virtualHosts["a.example.org"].enableACME',
    "options.services.nginx.enable.isDefined",
    "not(config.services.nginx.enable)",
    'has(config.users.users, "alice")',
  ],
  text: [
    "config.networking.hostName",
    "config.networking.domain",
    "config.networking.fqdn",
    'config.security.acme.certs["example.org"].directory',
    "config.services.phpfpm.pools.web.socket",
    "config.system.nixos.release",
    "config.services.openssh.settings.PermitRootLogin",
    "options.services.nginx.enable.name",
    "str`${config.networking.hostName}.lan`",
  ],
  number: [
    "config.services.prometheus.port",
    "config.users.users.alice.uid",
    "config.boot.loader.timeout",
    "add(config.services.prometheus.port, 1)",
  ],
  texts: [
    "config.networking.nameservers",
    "config.users.users.alice.extraGroups",
    "config.users.users.alice.openssh.authorizedKeys.keys",
    'append(config.networking.search, ["lan"])',
  ],
  numbers: [
    "config.networking.firewall.allowedTCPPorts",
    "config.services.openssh.ports",
    "append(config.networking.firewall.allowedTCPPorts, [80])",
  ],
  set: [
    "config.services.nginx",
    "config.users.users",
    "config.users.users.alice",
    "config.services.nginx.virtualHosts",
  ],
  package: [
    "config.services.nginx.package",
    "config.programs.git.package",
    "config.system.build.toplevel",
    "pkgs.git",
    'pkgs["7zz"]',
  ],
  packages: ["config.environment.systemPackages", "config.boot.extraModulePackages"],
  path: ["config.users.users.alice.home", "config.services.nginx.virtualHosts.web.root"],
  paths: ["config.services.udev.packages", "config.fonts.packages"],
  anything: [
    "config.boot.kernelPackages",
    "config.services.vector.settings.a.b",
    "config.fleet.services.web.port",
    "config.boot.kernelPackages.nvidiaPackages.stable",
    "pkgs.hello.version",
    "pkgs.system",
    'pkgs.writeText("a", "b")',
    "nix`lib.id config.services.nginx.enable`",
    "options.networking.domain.default",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What an expression gives. */
export type Given = keyof typeof expressions

/** What an option takes: the options, and the expressions that fit. What may be anything fits all. */
export const options: Readonly<
  Record<string, { readonly options: readonly string[]; readonly fits: readonly Given[] }>
> = {
  boolean: {
    options: [
      "services.caddy.enable",
      "users.users.<name>.createHome",
      "networking.networkmanager.wifi.powersave",
    ],
    fits: ["boolean"],
  },
  text: {
    options: ["i18n.defaultLocale", "time.timeZone", "users.users.<name>.description"],
    fits: ["text", "path"],
  },
  word: {
    options: ["services.resolved.llmnr", "networking.firewall.backend"],
    fits: ["text", "path"],
  },
  number: {
    options: ["services.grafana.settings.server.http_port", "nix.daemonIOSchedPriority"],
    fits: ["number"],
  },
  texts: { options: ["networking.search", "networking.timeServers"], fits: ["texts", "paths"] },
  numbers: { options: ["networking.firewall.allowedUDPPorts"], fits: ["numbers"] },
  set: { options: ["services.caddy", "users.groups.<name>"], fits: ["set", "package", "path"] },
  path: { options: ["users.users.<name>.home"], fits: ["text", "path", "package"] },
  package: { options: ["services.caddy.package"], fits: ["package", "path"] },
  packages: { options: ["environment.defaultPackages"], fits: ["packages", "paths"] },
  anything: {
    options: ["services.vector.settings"],
    fits: Object.keys(expressions) as Given[],
  },
}

/** Names that no option has, each where it stands last. */
export const unknown: readonly string[] = [
  "config.servces",
  "config.services.ngnix",
  "config.services.nginx.enabel",
  "config.networking.domian",
  "config.networking.firewall.allowedTCPPort",
  "config.users.users.alice.isNormaluser",
  'config.services.nginx.virtualHosts["a"].enableAcme',
  'config.boot.loader["systemd-boot"].enabled',
  "config.nix.gc.automatc",
  "options.services.ngnix",
  "options.networking.hostname",
  "options.boot.loader.grub.devics",
]
