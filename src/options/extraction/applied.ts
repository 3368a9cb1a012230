/** Options that are read as something else than they are defined as: their modules `apply` a function to it. */
import type { OptionShape } from "./answer.ts"

/**
 * Whether what is read of an option is of another kind than what it takes. Of a function Nix tells that it is
 * there, and no more: those of nixpkgs are listed that check, complete or convert within a kind.
 */
export function isApplied(shape: OptionShape, path: readonly string[]): boolean {
  // names that lead elsewhere have such a function too
  const leadsElsewhere = shape.renamedTo !== undefined || shape.removed || shape.replaced
  return shape.applied === true && !leadsElsewhere && !withinKind.has(path.join("."))
}

const withinKind: ReadonlySet<string> = new Set([
  "boot.initrd.services.udev.binPackages",
  "documentation.man.mandoc.cachePath",
  "documentation.man.mandoc.manPath",
  "networking.firewall.allInterfaces.<name>.allowedTCPPorts",
  "networking.firewall.allInterfaces.<name>.allowedUDPPorts",
  "networking.firewall.allowedTCPPorts",
  "networking.firewall.allowedUDPPorts",
  "networking.firewall.interfaces.<name>.allowedTCPPorts",
  "networking.firewall.interfaces.<name>.allowedUDPPorts",
  "networking.networkmanager.ensureProfiles.profiles",
  "programs.hyprland.package",
  "programs.hyprland.portalPackage",
  "programs.river.package",
  "programs.steam.package",
  "programs.sway.package",
  "programs.yabar.package",
  "services.discourse.package",
  "services.firefly-iii.package",
  "services.gonic.settings",
  "services.grafana.declarativePlugins",
  "services.keycloak.database.passwordFile",
  "services.keycloak.settings.http-relative-path",
  "services.keycloak.sslCertificate",
  "services.keycloak.sslCertificateKey",
  "services.matrix-appservice-discord.settings",
  "services.mautrix-facebook.settings",
  "services.mautrix-meta.instances.<name>.settings",
  "services.mautrix-signal.settings",
  "services.mautrix-telegram.settings",
  "services.mx-puppet-discord.settings",
  "services.nginx.package",
  "services.opensearch.dataDir",
  "services.paperless.package",
  "services.parsedmarc.provision.grafana.datasource",
  "services.privoxy.settings.actionsfile",
  "services.privoxy.settings.filterfile",
  "services.quickwit.dataDir",
  "services.taskserver.pki.auto.expiration.ca",
  "services.taskserver.pki.auto.expiration.client",
  "services.taskserver.pki.auto.expiration.crl",
  "services.taskserver.pki.auto.expiration.server",
  "services.udev.packages",
  "services.udisks2.settings",
  "services.uvcvideo.dynctrl.packages",
  "services.uwsgi.capabilities",
  "services.xserver.xrandrHeads",
  "system.activationScripts",
  "system.replaceRuntimeDependencies",
  "system.stateVersion",
  "systemd.tmpfiles.packages",
  "users.extraUsers.<name>.group",
  "users.extraUsers.<name>.name",
  "users.groups.<name>.name",
  "users.users.<name>.group",
  "users.users.<name>.name",
])
