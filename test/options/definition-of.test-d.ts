/** What may be defined at the path of an option; the compiler is the test. */
import {
  type DefinitionOf,
  config,
  mkForce,
  mkIf,
  mkMerge,
  nix,
  pkgs,
  str,
} from "../../src/index.ts"

/** One of a set by names. */
export const services: DefinitionOf<"systemd.services.<name>">[] = [
  {},
  { script: "true", path: [pkgs.git], serviceConfig: { ExecStart: str`${pkgs.git}/x` } },
  mkIf(config.services.nginx.enable, { script: "true" }),
  nix`{ }`,
  // @ts-expect-error -- no such option
  { scripts: "true" },
  // @ts-expect-error -- another type
  { script: 1 },
  // @ts-expect-error -- nothing is no definition
  undefined,
]

export const named: DefinitionOf<"systemd.services.nginx">[] = [
  { script: "true" },
  // @ts-expect-error -- no such option
  { scripts: "true" },
]

/** In one of another set. */
export const locations: DefinitionOf<"services.nginx.virtualHosts.<name>.locations.<name>">[] = [
  { proxyPass: "http://localhost" },
  mkMerge([{ root: "/srv" }]),
  // @ts-expect-error -- no such option
  { proxypass: "" },
]

export const users: DefinitionOf<"users.users.<name>"> = { isNormalUser: true, shell: pkgs.zsh }

/** Groups, and options in them. */
export const groups: DefinitionOf<"services.nginx"> = { enable: mkForce(true) }
export const wholes: DefinitionOf<"services"> = { nginx: { enable: true } }
export const booleans: DefinitionOf<"services.nginx.enable">[] = [
  true,
  mkForce(false),
  config.services.caddy.enable,
  // @ts-expect-error -- a text
  "yes",
]

/** Of an element of a list, and of what is in a set of any kind. */
export const elements: DefinitionOf<"environment.systemPackages.*">[] = [
  pkgs.git,
  // @ts-expect-error -- a text
  "git",
]
export const wireguard: DefinitionOf<"networking.wireguard.interfaces.<name>.peers.*"> = {
  publicKey: "a",
  allowedIPs: [],
}
export const settings: DefinitionOf<"services.openssh.settings.PermitRootLogin"> = "no"
export const nested: DefinitionOf<"containers.<name>.config"> = { services: {}, imports: [] }
export const inside: DefinitionOf<"containers.<name>.config.services.nginx.enable"> = true

/** A path that leads nowhere takes nothing. */
export const none: readonly [
  DefinitionOf<"systemd.servics.<name>">,
  DefinitionOf<"services.<name>">,
  DefinitionOf<"services.nginx.enable.x">,
] = [
  // @ts-expect-error -- misspelt
  {},
  // @ts-expect-error -- no names of one's own
  {},
  // @ts-expect-error -- no group
  {},
]

/** A function for one of them. */
export function daily(
  name: string,
  service: DefinitionOf<"systemd.services.<name>">,
): DefinitionOf<"systemd.services"> {
  return { [name]: mkMerge([service, { startAt: "daily" }]) }
}
