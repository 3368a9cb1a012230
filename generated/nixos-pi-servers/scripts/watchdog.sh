# What update.sh has a machine do while it changes it. It runs there as root:
#   arm SECONDS NEW  from now on, go back to the system that runs unless somebody is heard of
#   state            say "KEY VALUE": the system that runs, and what the watchdog does
#   check PORT... -- COMMAND...
#                    say "wrong WHY" unless all of that is well
#   confirm          the new system is right: stay with it
#   recall           it is not: go back now
#   previous         say "previous GENERATION SYSTEM", too: the one to go back to
#   activate SYSTEM  run a system that is there
#   boot GENERATION  have a generation boot
#   stage SYSTEM     have a system that is there started the next time, and only then: say "staged
#                    GENERATION", "staged already" where it runs and boots, or "wrong WHY"; and
#                    "made GENERATION" where there was none of it
#   drop GENERATION  have one be none that does not boot
#   forget           have what boots started the next time after all
#   restart          restart the machine
# Whoever watches is heard by the file "beat", which is made anew over and over.
# shellcheck shell=sh
PATH=$PATH:/run/current-system/sw/bin:/usr/sbin:/sbin:/usr/bin:/bin
place=/run/nixgen-update
profile=/nix/var/nix/profiles/system

is_watched() {
  kill -0 "$(cat $place/watching 2>/dev/null)" 2>/dev/null
}

arm() {
  # of two that come at once, the second one has to find the first one's
  exec 8>$place.lock
  ! command -v flock >/dev/null || flock 8
  if [ -e $place/went-back ]; then
    kill "$(cat $place/watching)" 2>/dev/null
  elif is_watched; then
    state | sed 's/^watchdog .*/watchdog busy/'
    return
  fi
  rm -rf $place
  mkdir -m 700 $place
  readlink -f /run/current-system >$place/old
  echo "$2" >$place/new
  cat >$place/watch <<'WATCH'
place=/run/nixgen-update
old=$(cat $place/old)
new=$(cat $place/new)
PATH=$old/sw/bin:$PATH
echo $$ >$place/watching
# Nix takes for whole what was copied, even where a power cut has left its files empty
sync &

# Ends what still activates the new system: it would keep the old one from being activated.
end_activation() {
  for process in /proc/[0-9]*; do
    case " $(tr '\0' ' ' 2>/dev/null <"$process/cmdline")" in
      *" $new/bin/switch-to-configuration "*) kill -s "$1" "${process#/proc/}" ;;
    esac
  done
}

silent=0
while [ ! -e $place/confirmed ] && [ ! -e $place/recalled ] && [ "$silent" -lt "$1" ]; do
  silent=$((silent + 1))
  if [ -e $place/beat ]; then
    rm -f $place/beat
    silent=0
  fi
  sleep 1
done
if [ -e $place/confirmed ]; then
  rm -rf $place
  exit
fi

go_back() {
  : >$place/going-back
  end_activation TERM
  sleep 1
  end_activation KILL
  for attempt in 1 2 3; do
    status=0
    "$old/bin/switch-to-configuration" test || status=$?
    # of units that failed, 4 is said: the system is the old one then
    case $status in
      0 | 4) break ;;
    esac
    sleep "$attempt"
  done
  echo "$status" >$place/went-back
}

go_back
# an activation that comes late does not stay either
late=0
while [ "$late" -lt 60 ]; do
  late=$((late + 1))
  sleep 1
  [ "$old" = "$new" ] || [ "$(readlink -f /run/current-system)" != "$new" ] || go_back
done
WATCH
  if [ -d /run/systemd/system ] && command -v systemd-run >/dev/null; then
    systemd-run --quiet --collect --unit="nixgen-update-watchdog-$$" --service-type=exec \
      --setenv=PATH="$PATH" /bin/sh $place/watch "$1" >&2 8>&-
  else
    setsid /bin/sh $place/watch "$1" >$place/log 2>&1 </dev/null 8>&- &
  fi
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    [ ! -e $place/watching ] || break
    sleep 1
  done
  state
}

is_activating() {
  for process in /proc/[0-9]*; do
    case " $(tr '\0' ' ' 2>/dev/null <"$process/cmdline")" in
      *"/bin/switch-to-configuration "*) return 0 ;;
    esac
  done
  return 1
}

state() {
  echo "name $(uname -n)"
  ! { grep -qs '^ID="*nixos"*$' /etc/os-release && grep -qs '^VARIANT_ID="*installer"*$' /etc/os-release; } || echo "installer yes"
  [ ! -e /run/current-system ] || echo "running $(readlink -f /run/current-system)"
  echo "boot-id $(cat /proc/sys/kernel/random/boot_id 2>/dev/null)"
  for part in kernel initrd kernel-modules; do
    [ ! -e "/run/booted-system/$part" ] ||
      [ "$(readlink -f "/run/booted-system/$part")" = "$(readlink -f "/run/current-system/$part")" ] ||
      echo "old $part"
  done
  if [ -e $place/went-back ]; then
    echo "watchdog went-back $(cat $place/went-back)"
  elif [ -e $place/going-back ]; then
    echo "watchdog going-back"
  elif is_watched; then
    echo "watchdog armed"
  else
    echo "watchdog none"
  fi
  ! is_activating || echo "activating yes"
  if [ -d /run/systemd/system ]; then
    systemctl --failed --no-legend --plain 2>/dev/null | sed 's/^\([^ ]*\).*/failed \1/'
    case $(systemctl is-system-running 2>/dev/null) in
      initializing | starting) echo "starting yes" ;;
    esac
  fi
}

# Whether something listens on a TCP port, by the kernel's own tables.
listens() {
  cat /proc/net/tcp /proc/net/tcp6 2>/dev/null |
    grep -qi "^ *[0-9]*: [0-9A-F]*:$(printf %04X "$1") [0-9A-F]*:0000 0A "
}

# As root, and with nothing to read: this text is what comes in.
check() {
  while [ "$1" != -- ]; do
    listens "$1" || echo "wrong nothing listens on port $1"
    shift
  done
  shift
  for command; do
    status=0
    said=$(sh -c "$command" 2>&1 </dev/null) || status=$?
    [ "$status" = 0 ] ||
      printf 'wrong %s: gave %s: %s\n' "$command" "$status" "$(printf '%s' "$said" | tail -n 1)"
  done
  echo "checked yes"
}

confirm() {
  if ! is_watched; then
    state
    return
  fi
  : >$place/confirmed
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    if [ ! -e $place ]; then
      echo "watchdog confirmed"
      return
    fi
    sleep 1
  done
  state
}

recall() {
  is_watched && : >$place/recalled
  state
}

# The number of the generation that a link of the profile is.
number_of() {
  printf '%s' "$1" | sed -n 's/^.*system-\([0-9][0-9]*\)-link$/\1/p'
}

# The newest generation before the one that boots. Where what runs is none of the newer ones, and not
# the one that boots, one of the two is gone back to: what runs, if it is the older, or else what boots.
previous() {
  state
  boots=$(number_of "$(readlink $profile)")
  running=$(readlink -f /run/current-system)
  found=
  for each in "$profile"-*-link; do
    number=$(number_of "$each")
    if [ -z "$number" ] || [ "$number" -ge "${boots:-0}" ]; then continue; fi
    if [ "$(readlink -f "$each")" = "$running" ]; then
      found=$number
      break
    fi
    [ "$number" -le "${found:-0}" ] || found=$number
  done
  case $running in
    "$(readlink -f $profile)" | "$(readlink -f "$profile-$found-link")") ;;
    *) found=$boots ;;
  esac
  [ -z "$found" ] || echo "previous $found $(readlink -f "$profile-$found-link")"
}

activate() {
  export NIXOS_INSTALL_BOOTLOADER=0
  if [ -d /run/systemd/system ] && command -v systemd-run >/dev/null; then
    systemd-run --quiet --collect --pipe --no-ask-password --service-type=exec \
      --unit="nixgen-activate-$$" --setenv=NIXOS_INSTALL_BOOTLOADER=0 --setenv=PATH="$PATH" \
      "$1/bin/switch-to-configuration" test 2>&1
  else
    "$1/bin/switch-to-configuration" test 2>&1
  fi
}

boot() {
  nix-env --profile $profile --switch-generation "$1" || return
  $profile/bin/switch-to-configuration boot || return
  # what is said to boot does so after a power cut, too
  sync
}

# The id of the entry that starts a system, of those that bootctl lists: one JSON object for each.
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
    [ "$(readlink -f "$each")" != "$1" ] || [ "${number:-0}" -le "${found:-0}" ] || found=$number
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

"$@"
