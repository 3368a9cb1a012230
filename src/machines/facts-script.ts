/** What a machine is asked of itself, in one go: a script for the POSIX shell there. */
import { bash } from "../emit/scripts/bash.ts"
import { isInstaller } from "../emit/scripts/installer.ts"

/**
 * Prints "KEY VALUE" lines, and changes nothing. What a machine cannot tell is left out; times are by
 * its own clock.
 */
export const factsScript = bash`LC_ALL=C
PATH=$PATH:/run/current-system/sw/bin:/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin
export LC_ALL PATH
profile=/nix/var/nix/profiles/system

# "KEY PATH" where there is such a link: link KEY LINK
link() {
  [ ! -e "$2" ] || printf '%s %s\n' "$1" "$(readlink -f "$2")"
}

say() {
  [ -z "$2" ] || printf '%s %s\n' "$1" "$2"
}

say name "$(uname -n)"
! ${isInstaller} || say installer yes
say boot-id "$(cat /proc/sys/kernel/random/boot_id 2>/dev/null)"
say uptime "$(cut -d. -f1 /proc/uptime 2>/dev/null)"
say os "$(sed -n 's/^PRETTY_NAME=//p' /etc/os-release 2>/dev/null | tr -d '"' | head -n 1)"
say os-id "$(sed -n 's/^ID=//p' /etc/os-release 2>/dev/null | tr -d '"' | head -n 1)"
say version "$(nixos-version --json 2>/dev/null | tr -d '\n')"
link running /run/current-system
link boots $profile
for part in kernel initrd kernel-modules; do
  link "running-$part" "/run/current-system/$part"
  link "booted-$part" "/run/booted-system/$part"
done

# which generation runs, and since when that one is there
now=$(date +%s)
say boots-generation "$(readlink $profile 2>/dev/null | sed -n 's/.*system-\([0-9]*\)-link$/\1/p')"
running=$(readlink -f /run/current-system 2>/dev/null)
for each in "$profile"-*-link; do
  number=$(printf '%s' "$each" | sed -n 's/.*system-\([0-9]*\)-link$/\1/p')
  [ -n "$number" ] || continue
  since=$(stat -c %Y "$each" 2>/dev/null) || continue
  age=$((now - since))
  say generation "$number $age $(readlink -f "$each")"
done

if [ -d /run/systemd/system ]; then
  say state "$(systemctl is-system-running 2>/dev/null)"
  systemctl --failed --no-legend --plain 2>/dev/null | sed -n 's/^\([^ ][^ ]*\).*/failed-unit \1/p'
fi

# a place that is no mount of its own is told as what it is on, once
for place in / /nix /boot /efi /boot/efi; do
  [ ! -d $place ] || df -P -k $place 2>/dev/null | sed -n '2s/^.* \([0-9][0-9]*\)  *[0-9][0-9]*  *\([0-9][0-9]*\)  *[0-9-]*%*  *\(\/.*\)$/space \1 \2 \3/p'
done
`
