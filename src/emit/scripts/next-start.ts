/** The part of `scripts/watchdog.sh` that has a machine start a system once, whatever boots otherwise. */
import { bash } from "./bash.ts"

/**
 * The functions. An entry of a boot loader is known by what it starts, `init=SYSTEM/init` of NixOS' kernel
 * command line: its name is another one in each release. systemd-boot's way is LoaderEntryOneShot of the
 * Boot Loader Interface, which holds before its default, and before its counting of attempts as well;
 * GRUB's is `next_entry` of its environment block, which NixOS' grub.cfg reads and takes away.
 */
export const nextStart = bash`# The id of the entry that starts a system, of those that bootctl lists: one JSON object for each.
listed_entry() {
  bootctl --no-pager --json=short list 2>/dev/null | grep -oE '"([^"\\]|\\.)*":?|[{}]' | awk -v wanted="init=$1/init" '
    $0 == "{" { depth++; next }
    $0 == "}" { if (--depth == 0) { if (found) { print id; exit }; id = "" }; next }
    depth != 1 { next }
    /:$/ { key = $0; next }
    { text = substr($0, 2, length($0) - 2) }
    key == "\"id\":" { id = text }
    key == "\"options\":" && index(" " text " ", " " wanted " ") { found = 1 }
  '
}

# Where in GRUB's menu the entry is that starts a system: "INDEX", or "INDEX>INDEX" in a submenu.
grub_position() {
  awk -v wanted="init=$1/init" '
    BEGIN { level = 0; at[level] = -1 }
    $1 == "menuentry" || $1 == "submenu" { at[level]++ }
    /\{[ \t]*$/ {
      opened[++depth] = $1
      if ($1 == "submenu") at[++level] = -1
      next
    }
    $1 == "}" {
      if (opened[depth] == "submenu") level--
      if (depth > 0) depth--
    }
    {
      for (each = 1; each <= NF; each++) {
        if ($each != wanted) continue
        position = at[0]
        for (each = 1; each <= level; each++) position = position ">" at[each]
        print position
        exit
      }
    }
  ' /boot/grub/grub.cfg 2>/dev/null
}

# Finds GRUB's own programs, which are not always in the path: its boot loader was installed with them.
find_grub() {
  command -v grub-reboot >/dev/null && return
  for each in $(nix-store --query --requisites "$1" 2>/dev/null); do
    if [ -x "$each/bin/grub-reboot" ]; then
      PATH=$PATH:$each/bin
      return
    fi
  done
  return 1
}

# Whether GRUB can write into its environment block: what it could not take away would hold for ever.
grub_writes() {
  case $(grub-probe --target=fs /boot/grub 2>/dev/null) in
    ext2 | fat | xfs) [ -z "$(grub-probe --target=abstraction /boot/grub 2>/dev/null)" ] ;;
    *) return 1 ;;
  esac
}

# By what a machine that boots a system can be told of its next start.
find_loader() {
  if [ -n "$(listed_entry "$1")" ]; then
    loader=bootctl
  elif [ -n "$(grub_position "$1")" ] && find_grub "$1" && grub_writes; then
    loader=grub
  else
    return 1
  fi
}

# Has a system started the next time, and only then.
choose() {
  case $loader in
    bootctl) entry=$(listed_entry "$1") && [ -n "$entry" ] && bootctl set-oneshot "$entry" ;;
    grub) entry=$(grub_position "$1") && [ -n "$entry" ] && grub-reboot "$entry" ;;
  esac
}

# Has what boots started the next time, if another system was chosen for that.
forget() {
  bootctl set-oneshot "" 2>/dev/null
  [ ! -e /boot/grub/grubenv ] || ! find_grub /run/current-system || grub-editenv /boot/grub/grubenv unset next_entry
  state
}

# The newest generation of a system.
generation_of() {
  found=
  for each in "$profile"-*-link; do
    number=$(number_of "$each")
    [ "$(readlink -f "$each")" != "$1" ] || [ "\${number:-0}" -le "\${found:-0}" ] || found=$number
  done
  echo "$found"
}

# The generation that goes on to boot: what does so, unless it is the new system that was to boot already.
kept_beside() {
  for each in $profile /run/booted-system /run/current-system; do
    system=$(readlink -f "$each")
    [ "$system" != "$1" ] || continue
    generation_of "$system"
    return
  done
}

# Has a generation that came to nothing be none, as it would be what is gone back to one day.
drop() {
  nix-env --profile $profile --delete-generations "$1" >&2 && boot "$(number_of "$(readlink $profile)")" >&2
}

# Says why a system is not started once, and has the boot loader be as it was: refuse GENERATION WHY
refuse() {
  [ -z "$1" ] || drop "$1"
  echo "wrong $2"
}

stage() {
  if [ "$(readlink -f /run/current-system)$(readlink -f /run/booted-system)$(readlink -f $profile)" = "$1$1$1" ]; then
    echo "staged already"
    return
  fi
  [ -x "$1/bin/switch-to-configuration" ] || { refuse "" "the new system did not get there"; return; }
  kept=$(kept_beside "$1")
  [ -n "$kept" ] || { refuse "" "it has no generation to keep beside the new system"; return; }
  find_loader "$(readlink -f "$profile-$kept-link")" || {
    refuse "" "no boot loader there starts a system once (update.sh --help says at --restart which do); update with --boot, and restart it then"
    return
  }
  known=$(generation_of "$1")
  nix-env --profile $profile --set "$1" >&2 || { refuse "" "its profile does not take the new system"; return; }
  number=$(number_of "$(readlink $profile)")
  made=$number
  [ "$number" != "$known" ] || made=
  boot "$kept" >&2 || { refuse "$made" "its boot loader was not told of the new system"; return; }
  choose "$1" >&2 || { refuse "$made" "its boot loader does not take the new system for one start"; return; }
  sync
  echo "staged $number"
  [ -z "$made" ] || echo "made $made"
}

restart() {
  state
  if [ -d /run/systemd/system ]; then
    systemctl reboot
  else
    # what is said here has to get away first
    (sleep 1 && reboot) </dev/null >/dev/null 2>&1 &
  fi
}
`
