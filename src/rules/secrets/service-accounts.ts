/**
 * Users and groups that services of NixOS have under another name than their own: one that is called as
 * its service is, such as `grafana`, needs no line here (nixos/modules of nixpkgs, August 2024).
 */

const written = `
_lldpd services.lldpd
acme security.acme
anuko_time_tracker services.anuko-time-tracker
bacula services.bacula-dir services.bacula-fd services.bacula-sd
bbworker services.buildbot-worker
bitcoin services.wasabibackend
bladerf hardware.bladeRF
buildbot services.buildbot-master
bwdc services.bitwarden-directory-connector-cli
corectrl programs.corectrl
crossfire services.crossfire-server
cups services.printing
datadog services.datadog-agent
deliantra services.deliantra-server
docker services.sourcehut virtualisation.docker
docker-registry services.dockerRegistry
dovenull services.dovecot2
dragonfly services.dragonflydb
feedbackd programs.feedbackd
ftp services.vsftpd
fusion-inventory services.fusionInventory
fwupd-refresh services.fwupd
gamemode programs.gamemode
gdm services.xserver.displayManager
git services.gitDaemon
greeter services.greetd
guix-publish services.guix
guixbuild services.guix
hacluster services.pacemaker
hass services.home-assistant
hbase services.hadoop services.hbase-standalone
hdfs services.hadoop
hledger services.hledger-web
hqplayer services.hqplayerd
httpfs services.hadoop
hydra-queue-runner services.hydra
hydra-www services.hydra
i2c hardware.i2c
incus-admin virtualisation.incus
iodined services.iodine
ipfs services.kubo
ircd services.charybdis services.ircdHybrid
jackaudio services.jack
jenkins services.jenkins services.jenkinsSlave
jitsi-meet services.jicofo services.jigasi services.jitsi-meet services.jitsi-videobridge
k40 programs.k40-whisperer
knot-resolver services.kresd
libvirtd virtualisation.libvirtd
lightdm services.displayManager services.xserver
lxd virtualisation.lxd
mailman-web services.mailman
mautrix-meta-registration services.mautrix-meta
microsoft-identity-broker services.intune
minecraft services.minecraft-server
minetest services.minetest-server
namecoin services.namecoind
nginx services.lxd-image-server services.nginx
nix-ssh nix.sshServe
ntp services.ntp services.openntpd
onepassword programs._1password-gui
onepassword-cli programs._1password
openldap services.openldap services.portunus
openrazer hardware.openrazer
openvpn programs.openvpn3
osgi services.felix
pdns services.powerdns
plexpy services.tautulli
plugdev hardware.glasgow hardware.hackrf hardware.keyboard hardware.rtl-sdr programs.minipro services.jibri
podman virtualisation.podman
polkituser security.polkit
postfix services.postfix services.sourcehut
postgres services.postgresql
powerdnsadmin services.powerdns-admin
pulse hardware.pulseaudio
pulse-access hardware.pulseaudio
qemu-libvirtd virtualisation.libvirtd
riemanndash services.riemann-dash
riemanntools services.riemann-tools
ripple-data-api services.rippleDataApi
rippled services.rippleDataApi services.rippled
rslsync services.resilio
rustdesk services.rustdesk-server
sddm services.displayManager services.xserver
seat services.seatd
shairport services.shairport-sync
siproxyd services.siproxd
smsd services.gammu-smsd
smtpd services.opensmtpd
snipeit services.snipe-it
soundmodem programs.soundmodem
spamd services.spamassassin
sshd programs.ssh services.openssh
ssm-user services.amazon-ssm-agent
suwayomi services.suwayomi-server
systemd-journal services.journald
systemd-journal-gateway services.journald
systemd-journal-remote services.journald
tailscale-nginx-auth services.tailscaleAuth
taskd services.taskserver
teamspeak services.teamspeak3
trilium services.trilium-server
tss services.tcsd
tt_rss services.tt-rss
turnserver services.coturn
ubertooth hardware.ubertooth
ubridge services.gns3-server
uinput hardware.uinput programs.weylus services.keyd
unifi services.unifi services.unpoller
unifi-poller services.unpoller
unifipoller services.unpoller
usbrelay services.usbrelayd
usermetrics services.desktopManager
vboxsf virtualisation.virtualbox
vboxusers virtualisation.virtualbox
webdav services.webdav services.webdav-server-rs
wireshark programs.wireshark
wwwrun services.httpd
x2go services.x2goserver
yarn services.hadoop
ydotool programs.ydotool
zabbix services.zabbixProxy services.zabbixServer services.zabbixWeb
`

/** The options of the services that have an account, by its name. */
export const accountsOfServices: ReadonlyMap<string, readonly string[]> = new Map(
  written
    .trim()
    .split("\n")
    .map((line) => line.split(" "))
    .map(([name = "", ...options]) => [name, options] as const),
)

/** Those that may be there on any machine, as what has them is a part of the system. */
export const accountsOfSystem: ReadonlySet<string> = new Set(
  "dhcpcd keys networkmanager nm-openvpn nut systemd-coredump systemd-network systemd-oom systemd-resolve systemd-timesync systemd-bootchart nscd rpc utmp".split(
    " ",
  ),
)
