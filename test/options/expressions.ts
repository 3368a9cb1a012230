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
  ],
  // which is no word for the compiler, and may be one for the build
  computed: ["options.services.nginx.enable.name", "str`${config.networking.hostName}.lan`"],
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
    fits: ["text", "computed", "path"],
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
  path: { options: ["users.users.<name>.home"], fits: ["text", "computed", "path", "package"] },
  package: { options: ["services.caddy.package"], fits: ["package", "path"] },
  packages: { options: ["environment.defaultPackages"], fits: ["packages", "paths"] },
  anything: {
    options: ["services.vector.settings"],
    fits: Object.keys(expressions) as Given[],
  },
}

/** Names that no option has, each where it stands last. */
export const unknown: readonly string[] = [
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

/** Whole definitions: conditions, operators, texts and choices, right ones and wrong ones. */
export const definitions: {
  readonly right: readonly string[]
  readonly wrong: readonly string[]
} = {
  right: [
    "{ services: mkIf(config.services.nginx.enable, {}) }",
    "{ services: mkIf(true, {}) }",
    'mkIf(equals(config.networking.hostName, "a"), { services: {} })',
    "mkIf(lib.elem(1, [1]), { services: {} })",
    "{ networking: { domain: mkIf(has(config.users.users, `a`), `x`) } }",
    "{ networking: { domain: mkIf(options.networking.domain.isDefined, `x`) } }",
    "{ networking: { domain: ifElse(config.services.nginx.enable, `x`, null) } }",
    "{ networking: { domain: ifElse(nix`a`, config.networking.hostName, `x`) } }",
    "{ networking: { domain: fallback(config.networking.domain, `lan`) } }",
    "{ networking: { domain: nix<string>`lib.id 1` } }",
    "{ networking: { domain: nix`1` } }",
    "{ networking: { domain: str`${pkgs.git}/bin/git` } }",
    "{ networking: { domain: str`${config.networking.hostName}.lan` } }",
    "{ networking: { domain: str`${builtins.toString(config.services.prometheus.port)}` } }",
    "{ networking: { domain: str`${config.services.nginx.package}/x` } }",
    "{ networking: { domain: str`${config.users.users.alice.home}/x` } }",
    "{ networking: { domain: str`${1}` } }",
    "{ networking: { domain: add(config.networking.hostName, `.lan`) } }",
    "{ networking: { firewall: { allowedTCPPorts: [add(config.services.prometheus.port, 1)] } } }",
    "{ networking: { firewall: { allowedTCPPorts: append(config.services.openssh.ports, [1]) } } }",
    "{ networking: { firewall: { enable: and(config.services.nginx.enable, host.public) } } }",
    "{ networking: { firewall: { enable: not(config.services.nginx.enable) } } }",
    "{ networking: { firewall: { enable: lessThan(config.services.prometheus.port, 1024) } } }",
    "{ services: { resolved: { llmnr: ifElse(config.services.nginx.enable, `true`, `false`) } } }",
    "{ services: { resolved: { llmnr: mkForce(config.networking.hostName) } } }",
    "{ environment: { systemPackages: [ifElse(config.services.nginx.enable, pkgs.git, pkgs.hello)] } }",
    "{ environment: { systemPackages: mkForce([pkgs.git]) } }",
    "{ environment: { systemPackages: append(config.environment.systemPackages, [pkgs.git]) } }",
    "{ environment: { systemPackages: ifElse(config.services.nginx.enable, [pkgs.git], []) } }",
    "{ services: { caddy: { package: mkDefault(pkgs.caddy) } } }",
    "{ services: { caddy: { package: mkForce(ifElse(true, pkgs.caddy, pkgs.hello)) } } }",
    '{ services: { caddy: { package: pkgs.caddy["withPlugins"]({}) } } }',
    "{ environment: { variables: { EDITOR: str`${pkgs.vim}/bin/vim` } } }",
    '{ environment: { etc: { a: { source: pkgs.writeText("a", "b") }, b: { source: pkgs.git } } } }',
    "{ systemd: { services: { a: { path: [pkgs.git], serviceConfig: { ExecStart: str`${pkgs.git}/x` } } } } }",
    "{ users: { users: { a: { shell: pkgs.zsh, home: config.users.users.b.home } } } }",
    "{ fonts: { packages: [pkgs.dejavu_fonts] } }",
    "{ boot: { kernelPackages: pkgs.linuxPackages } }",
  ],
  wrong: [
    "{ services: mkIf(config.networking.hostName, {}) }",
    "{ services: mkIf(config.services.prometheus.port, {}) }",
    "{ services: mkIf(config.environment.systemPackages, {}) }",
    '{ services: mkIf("true", {}) }',
    "{ services: mkIf(1, {}) }",
    "{ services: mkIf(str`x`, {}) }",
    "{ services: mkIf(pkgs.git, {}) }",
    "{ services: mkIf(append([1], [2]), {}) }",
    "{ networking: { domain: ifElse(config.networking.hostName, `x`, null) } }",
    "{ networking: { domain: ifElse(config.services.nginx.enable, 1, 2) } }",
    "{ networking: { domain: ifElse(config.services.nginx.enable, config.services.prometheus.port, `x`) } }",
    "{ networking: { domain: add(config.services.prometheus.port, 1) } }",
    "{ networking: { domain: str`${config.services.prometheus.port}` } }",
    "{ networking: { domain: str`a ${config.services.nginx.enable}` } }",
    "{ networking: { domain: str`a ${config.environment.systemPackages}` } }",
    "{ networking: { domain: str`a ${config.networking.nameservers}` } }",
    "{ networking: { domain: str`a ${not(config.services.nginx.enable)}` } }",
    "{ networking: { firewall: { enable: and(config.services.nginx.enable, config.networking.hostName) } } }",
    "{ networking: { firewall: { enable: or(config.services.prometheus.port, true) } } }",
    "{ networking: { firewall: { enable: not(config.networking.hostName) } } }",
    "{ networking: { firewall: { enable: not(config.networking.nameservers) } } }",
    "{ networking: { firewall: { enable: implies(pkgs.git, true) } } }",
    "{ networking: { firewall: { allowedTCPPorts: append(config.services.prometheus.port, [1]) } } }",
    "{ networking: { firewall: { allowedTCPPorts: append(config.networking.nameservers, [`a`]) } } }",
    "{ networking: { firewall: { allowedTCPPorts: [subtract(config.networking.hostName, 1)] } } }",
    "{ networking: { firewall: { allowedTCPPorts: [multiply(config.services.nginx.enable, 2)] } } }",
    "{ networking: { firewall: { allowedTCPPorts: [negate(config.networking.hostName)] } } }",
    "{ environment: { systemPackages: [config.networking.hostName] } }",
    "{ environment: { systemPackages: [ifElse(config.services.nginx.enable, `git`, pkgs.git)] } }",
    "{ environment: { systemPackages: pkgs.git } }",
    "{ environment: { systemPackages: mkForce(config.networking.nameservers) } }",
    "{ services: { caddy: { enable: mkForce(pkgs.git) } } }",
    "{ services: { caddy: { enable: mkIf(true, config.networking.hostName) } } }",
    "{ services: { caddy: { enable: mkMerge([config.networking.hostName]) } } }",
    "{ services: { openssh: { ports: [config.networking.hostName] } } }",
    "{ users: { users: { a: { shell: config.services.nginx.enable } } } }",
  ],
}
