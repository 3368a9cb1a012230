#!/usr/bin/env bash
# Installs a host with nixos-anywhere. Everything on its disks is erased.

usage() {
  cat <<'USAGE'
Usage: deploy.sh [--yes] [--reinstall] [--dry-run] [--wait SECONDS] [--host-key FILE]
                 HOST [TARGET] [-- NIXOS-ANYWHERE-OPTION...]
       deploy.sh [--yes] --hardware FILE HOST [TARGET]

Installs HOST on the machine that ssh reaches as TARGET, [USER@]ADDRESS (default: the
target host of hosts/inventory.nix). All disks of the host's layout are erased.

Before that, the machine is looked at: its disks and what is on them, its memory,
architecture and firmware. Nothing is changed there where they do not fit. Afterwards
the installed system has to answer at its own address.

  --yes           do not ask before erasing
  --reinstall     erase a host that is marked as installed
  --dry-run       look at the machine, say what would be erased, and end
  --wait SECONDS  how long the installed system may take to answer (default: 600);
                  with 0, it is not waited for
  --host-key FILE the public half of the ssh host key that it gets by --extra-files: what
                  answers with another one is not taken for it
  --hardware FILE only start the installer there, which stops what runs but erases
                  nothing, and write what hardware it finds to FILE: a report of
                  nixos-facter where FILE ends in .json, else a module of NixOS. Name
                  it in the host's definition, build, and run this again without it
  --help          show this text

What the host's definition says in deploy.install is passed to nixos-anywhere, and then
what follows "--". Keep keys and other secrets outside of this folder: what Nix reads,
everybody can read. For example
  deploy.sh dev-1 -- --disk-encryption-keys /tmp/secret.key ~/keys/dev-1.key
USAGE
}

set -euo pipefail
# shellcheck source=SCRIPTDIR/common.sh
. "$(dirname -- "$(readlink -f -- "$0")")/common.sh"

# Fails where a file that nixos-anywhere is given, a key or files for the machine, is not there or
# lies in this folder, wherever links lead.
require_outside() {
  local option=$1 path=$2 place
  [ -e "$path" ] || fail "$option: there is no $(shown "$path")"
  place=$(readlink -f -- "$path")
  case $place/ in
    "$root"/*) fail "$option: $(shown "$path") lies in the flake's folder, where Nix may copy it for everybody to read: move it out" ;;
  esac
}

# A path in the home folder, as a shell would have it.
expanded() {
  case $1 in
    \~/*) printf '%s/%s' "$HOME" "${1#\~/}" ;;
    *) printf '%s' "$1" ;;
  esac
}

# What an option of nixos-anywhere needs, as it is told.
needed() {
  case $1 in
    -i | --extra-files) echo "a path" ;;
    --disk-encryption-keys) echo "a path on the machine and one here" ;;
    --chown) echo "a path on the machine and an owner" ;;
    --option | --ssh-store-setting) echo "a name and a value" ;;
    *) echo "a value" ;;
  esac
}

# Reads the options of nixos-anywhere: looks at the files among them, keeps what ssh is told and what
# else matters here, and passes on all that it is to be told itself. Any that is not known has no value.
check_options() {
  local count path
  while [ $# -gt 0 ]; do
    case $1 in
      -i | -p | --ssh-port | --ssh-option | --post-kexec-ssh-port | --phases | --kexec | \
        --kexec-extra-flags | --disko-mode | --build-on | --extra-files | --from) count=1 ;;
      --chown | --disk-encryption-keys | --option | --ssh-store-setting) count=2 ;;
      --vm-test) fail "--vm-test needs no machine: test-disko.sh HOST does it" ;;
      --generate-hardware-config) fail "$1 is said to this script: --hardware FILE" ;;
      -f | --flake | -s | --store-paths | --target-host) fail "$1 is said by this script itself" ;;
      --*=*) fail "nixos-anywhere takes what belongs to an option as the next word: ${1%%=*} ${1#*=}" ;;
      *) count=0 ;;
    esac
    [ $# -gt "$count" ] || fail "$1 needs $(needed "$1")"
    case $1 in
      -i | --extra-files | --disk-encryption-keys)
        path=$(expanded "${@:$((count + 1)):1}")
        require_outside "$1" "$path"
        set -- "${@:1:$count}" "$path" "${@:$((count + 2))}"
        ;;
    esac
    case $1 in
      -i) own_key=$2 ;;
      -p | --ssh-port) own_port=$2 ;;
      --ssh-option) own_options+=(-o "$2") ;;
      --post-kexec-ssh-port) own_later_port=$2 ;;
      --phases) phases=$2 ;;
      --no-reboot) phases=kexec,disko,install ;;
      --stop-after-disko) phases=kexec,disko ;;
      --kexec) kexec=$(expanded "$2") ;;
      --disk-encryption-keys) brought+=("$2") ;;
      # the script that is built here erases, and has its tools with it
      --disko-mode | --no-disko-deps) by_flake=1 ;;
    esac
    case $1 in
      --build-on) build_on=$2 ;;
      --build-on-remote) build_on=remote ;;
      --kexec) passed+=("$1" "$kexec") ;;
      # 1.13 takes what follows for its own
      --force-kexec) passed+=("$1" "$1") ;;
      *) passed+=("${@:1:$((count + 1))}") ;;
    esac
    shift $((count + 1))
  done
}

has_phase() {
  case ,$phases, in
    *",$1,"*) return 0 ;;
    *) return 1 ;;
  esac
}

# The arguments with which ssh reaches the machine at a port, as connection: connect_at PORT HOSTS-FILE
# What is found there is no machine that is known: its key is kept apart, and one that is known for
# the address has to be that one.
connect_at() {
  connection=(${own_options[@]+"${own_options[@]}"} "${ssh_limits[@]}" "${ssh_anew[@]}")
  connection+=(-o StrictHostKeyChecking=accept-new -o "UserKnownHostsFile=$2")
  [ -z "$1" ] || connection+=(-p "$1")
  [ ${#ssh_options[@]} -eq 0 ] || connection+=(-o "${ssh_options[0]}")
  connection+=(${ssh_declared[@]+"${ssh_declared[@]}"} "$target")
}

# Where the machine is found that becomes the host: at the address that is given, or else as the host's
# deploy entry says.
found_at() {
  local address=${1:-$(deployment "$host" installHost)} user
  user=$(deployment "$host" installUser)
  address=${address:-$(deployment "$host" targetHost)}
  case $address in
    *@*) ;;
    *) address=${user:+$user@}$address ;;
  esac
  printf '%s' "$address"
}

# A file of $work as an option of ssh names it.
work_file() {
  printf '"%s"' "${work//%/%%}/$1"
}

# Reads the machine, into $machine. A host has its own port only once it is installed: where nothing
# listens there, the installer may at ssh's own.
read_machine() {
  local status=0
  connect_at "$port" "$(work_file met) ~/.ssh/known_hosts ~/.ssh/known_hosts2"
  machine=$(on_machine 60 read-machine.sh "sh -s" "${devices[@]}" -- ${keys[@]+"${keys[@]}"}) || status=$?
  if [ "$status" -ne 0 ] && [ -z "$own_port" ] && [ "${port:-22}" != 22 ] &&
    grep -q 'Connection refused' "$work/complaints"; then
    say "Nothing listens on port $port there: trying port 22 ..."
    port=22
    read_machine
    return
  fi
  [ "$status" -eq 0 ] || fail "$(shown "$target") was not read, nothing was done: $(why_not "$status")"
  # a number that is none would be computed as a program of bash
  machine=$(sed -E '/^(size|memory|space|port|kexec) /{/ (0|[1-9][0-9]{0,17})$/!d;}' <<<"$machine")
  [ -n "$(told memory "$machine")" ] || fail "$(shown "$target") was not read, nothing was done: no Linux answers there"
}

# The value that the machine has for a key.
its() {
  told "$1" "$machine"
}

# What the machine has for a key, of one device of the layout: device_has DEVICE KEY
device_has() {
  local key value device=
  while IFS=' ' read -r key value; do
    case $key in
      device) device=$value ;;
      "$2") [ "$device" != "$1" ] || printf '%s\n' "$value" ;;
    esac
  done <<<"$machine"
}

# Bytes for people.
gigabytes() {
  local tenths=$((($1 + 50000000) / 100000000))
  printf '%d.%d GB' $((tenths / 10)) $((tenths % 10))
}

# Notes why the machine is not right for the host.
refuse() {
  refusals+=("$*")
}

is_kexec_needed() {
  has_phase kexec && [ "$(its installer)" != yes ]
}

check_system() {
  local architecture other=
  architecture=$(its architecture)
  case $(deployment_system)/$architecture in
    /* | x86_64-linux/x86_64 | aarch64-linux/aarch64 | aarch64-linux/arm64 | i686-linux/i?86 | i686-linux/x86_64) ;;
    armv7l-linux/armv[78]* | armv6l-linux/armv[678]* | riscv64-linux/riscv64 | powerpc64le-linux/ppc64le) ;;
    *) refuse "its architecture is $(shown "$architecture"), and $host is for $(deployment_system)" ;;
  esac
  case $(told firmware "$needs")/$(its firmware) in
    uefi/bios) refuse "it was not started by UEFI, and the boot loader of $host needs that: start it so (a setting of the firmware), or give the host another boot loader" ;;
    bios/uefi) refuse "it was started by UEFI, and the boot loader of $host is for BIOS: start it so (a setting of the firmware), or give the host another boot loader" ;;
  esac
  # an installer is no host yet, whatever it calls itself
  [ "$(its installer)" = yes ] || other=$(another_called "$(its name)" "$host")
  [ -z "$other" ] || refuse "it says that it is $other, another host of this fleet: is the address right?"
  [ "$(its rights)" != none ] || refuse "$(shown "$target") is not root there, and sudo asks for a password, which nixos-anywhere does not give it: log in as root, or let the user be root without one while it is installed"
}

check_kexec() {
  is_kexec_needed || return 0
  local memory space
  memory=$(its memory)
  space=$(its space)
  # a machine of 1 GB tells what its kernel has left
  [ "$memory" -ge 900000 ] || refuse "it has $(gigabytes $((memory * 1024))) of memory: the installer, which runs from memory, needs 1 GB"
  [ "$(its container)" = none ] || refuse "it is a container, whose kernel is not its own to replace"
  [ "$(its kexec)" = 0 ] || refuse "its kernel allows no kexec (kernel.kexec_load_disabled): start the NixOS installer on it"
  case $(its architecture) in
    x86_64 | aarch64 | arm64) ;;
    *) [ -n "$kexec" ] || refuse "nixos-anywhere has no installer for $(shown "$(its architecture)"): give one with --kexec, or start one on it" ;;
  esac
  [ -z "$space" ] || [ -n "$kexec" ] || [ "$space" -ge 700000 ] ||
    refuse "there is no space for the installer in the home folder there: $(gigabytes $((space * 1024))) of 0.7 GB"
}

check_disk() {
  local device=$1 need=$2 disk size place
  disk=$(device_has "$device" disk)
  if [ -z "$disk" ]; then
    refuse "it has no disk $(shown "$device"): look there, ls -l /dev/disk/by-id/"
    return
  fi
  case " $disks_met " in
    *" $disk "*) refuse "$(shown "$device") is $(shown "$disk"), which the layout has already by another name" ;;
  esac
  disks_met="$disks_met $disk"
  size=$(device_has "$device" size)
  size=${size:-0}
  [ "$size" -ge "$need" ] ||
    refuse "$(shown "$device") has $(gigabytes "$size"), and the fixed sizes of the layout need $(gigabytes "$need")"
  is_kexec_needed || while IFS= read -r place; do
    case $place/ in
      / | /mnt/*) ;;
      *) refuse "$(shown "$device") is in use: $(shown "$place") is on it, and the system that runs there stays" ;;
    esac
  done <<<"$(device_has "$device" mounted)"
}

# Disko asks for a passphrase while it makes the disks, when what was on them is gone.
check_passphrase() {
  [ -z "$(told asks "$needs")" ] || [ -t 0 ] ||
    refuse "the layout has a passphrase asked for, and there is no terminal to ask on: let the layout read it from a file (passwordFile, of ZFS keyLocation) that is given with -- --disk-encryption-keys /tmp/disk.key FILE, or run scripts/deploy.sh on a terminal"
}

# Whether a file of a key is there when the disks are made: a system that is replaced takes its files
# with it.
check_key() {
  local key=$1
  ! is_among "$key" ${brought[@]+"${brought[@]}"} || return 0
  case $key in
    /dev/*) ;;
    *)
      if is_kexec_needed; then
        refuse "nothing brings the key $(shown "$key"), which the layout reads: -- --disk-encryption-keys $(shown "$key") FILE"
        return
      fi
      ;;
  esac
  its file | grep -qxF -- "$key" ||
    refuse "it has no key $(shown "$key"), which the layout reads: -- --disk-encryption-keys $(shown "$key") FILE"
}

check_machine() {
  local index key
  refusals=()
  disks_met=
  check_system
  check_kexec
  if has_phase disko; then
    for index in "${!devices[@]}"; do check_disk "${devices[index]}" "${sizes[index]}"; done
    for key in ${keys[@]+"${keys[@]}"}; do check_key "$key"; done
    check_passphrase
  fi
  [ ${#refusals[@]} -gt 0 ] || return 0
  show_machine
  say "$host cannot be installed there:"
  for key in "${refusals[@]}"; do say "  $key"; done
  fail "nothing was done"
}

show_machine() {
  say "$(shown "$target") is \"$(shown "$(its name)")\": $(shown "$(its os)"), $(shown "$(its architecture)"), $(gigabytes $(($(its memory) * 1024))) of memory, firmware $(shown "$(its firmware)")"
  while IFS= read -r line; do
    [ -z "$line" ] || say "  network: $(shown "$line")"
  done <<<"$(its address)"
}

# A device of the layout: what it is, and what is lost.
show_device() {
  local device=$1 line model
  say "  $(shown "$device")"
  [ -n "$machine" ] || return 0
  model=$(device_has "$device" model)
  say "    $(shown "$(device_has "$device" disk)"), $(gigabytes "$(device_has "$device" size)")${model:+, $(shown "$model")}"
  ! device_has "$device" mounted | grep -qx / || say "    THE SYSTEM THAT RUNS THERE NOW IS ON IT"
  if [ -z "$(device_has "$device" content | tr -d ' \n')" ]; then
    say "    empty"
    return 0
  fi
  while IFS= read -r line; do
    [ -z "${line// /}" ] || say "    $(shown "$line")"
  done <<<"$(device_has "$device" content)"
}

show_plan() {
  local device
  if [ -n "$hardware" ]; then
    say "This starts the installer on $(shown "$target")${ssh_options:+ ($(shown "$address"))}: what runs there STOPS, its disks stay as they are."
    return
  fi
  say "This installs $host on $(shown "$target")${ssh_options:+ ($(shown "$address"))} and ERASES there:"
  for device in "${devices[@]}"; do show_device "$device"; done
}

# Fails unless the file for the hardware can be written, outside of this folder.
check_hardware() {
  local folder
  folder=$(cd -- "$(dirname -- "$hardware")" 2>/dev/null && pwd -P) ||
    fail "--hardware: there is no folder $(shown "$(dirname -- "$hardware")")"
  case $folder/ in
    "$root"/*) fail "--hardware: $(shown "$hardware") lies in the flake's folder, which is written by nixgen: put it beside the host's definition" ;;
  esac
  hardware=$folder/$(basename -- "$hardware")
  [ ! -d "$hardware" ] || fail "--hardware: $(shown "$hardware") is a folder"
  case $hardware in
    *.json) backend=nixos-facter import=facter ;;
    *.nix) backend=nixos-generate-config import=nixModule ;;
    *) fail "--hardware: $(shown "$hardware") ends neither in .json nor in .nix" ;;
  esac
  phases=kexec
}

# Starts the installer, and takes what hardware it finds; a file that is there is replaced at the end.
read_hardware() {
  arguments+=(--flake "$flake#$host" --build-on remote)
  passed+=(--phases kexec --no-use-machine-substituters)
  passed+=(--generate-hardware-config "$backend" "$work/hardware")
  install_by_arguments
  [ -s "$work/hardware" ] || fail "it says nothing of its hardware"
  cp -- "$work/hardware" "$hardware"
  say "Wrote $(shown "$hardware"). In the definition beside it, say hardware: $import(\"./$(shown "${hardware##*/}")\"), and build."
  say "The installer waits there: run this again without --hardware."
}

# Runs nixos-anywhere with all that there is to say. What is said twice to ssh holds as it was said
# first, and a connection that is lost ends.
install_by_arguments() {
  local index
  for ((index = 1; index < ${#ssh_declared[@]}; index += 2)); do
    passed+=(--ssh-option "${ssh_declared[index]}")
  done
  passed+=(--ssh-option ServerAliveInterval=15 --ssh-option ServerAliveCountMax=8)
  nix run "$flake#nixos-anywhere" -- "${arguments[@]}" "${passed[@]}" || {
    say "nixos-anywhere gave $?: what is on the disks of $host now, its last lines say. Once mended, run this again."
    exit 1
  }
}

# The port of the installer that is started there: ssh's own. Where that is led to from another one,
# it is from the same one later.
installer_port() {
  if [ "$(its port)" = 22 ]; then echo "${port:-22}"; else echo 22; fi
}

# The host's system, as the inventory has it.
deployment_system() {
  deployment "$host" system
}

# Waits until the system that was installed answers at the host's own address: wait_for TOPLEVEL
wait_for() {
  local toplevel=$1 end running status='' told='' now
  reach "$host" "$(deployment "$host" targetHost)"
  port=$(deployment "$host" port)
  connect_at "$port" "$(work_file installed)"
  if [ -n "$host_key" ]; then
    printf '%s %s\n' "$host" "$(cat -- "$host_key")" >"$work/installed"
    known_by "$host" "$(work_file installed)"
    connection=("${ssh_known[@]}" "${connection[@]}")
  fi
  end=$((SECONDS + patience))
  say "Waiting until $host answers as $(shown "$target")${ssh_options:+ ($(shown "$(deployment "$host" targetHost)"))}, port ${port:-22}, for $patience seconds at most ..."
  while :; do
    status=0
    running=$(within 30 ssh "${connection[@]}" readlink /run/current-system </dev/null 2>"$work/complaints") || status=$?
    [ "$running" != "$toplevel" ] || break
    if [ "$status" -eq 255 ] || [ "$status" -eq 124 ]; then
      now=$(why_not "$status")
    else
      now="another system answers: $(shown "${running:-no NixOS}")"
      # the installer has another key than what it installs
      [ -n "$host_key" ] || rm -f -- "$work/installed"
    fi
    [ "$SECONDS" -lt "$end" ] || fail_waiting "$now"
    [ "$now" = "$told" ] || say "  not yet: $now"
    told=$now
    sleep 3
  done
  say "$host is installed, and runs what was built: $toplevel"
  # between the fingerprint and the kind there is the machine's name, which may be a hash
  say "Its ssh host key is now: $(ssh-keygen -l -f "$work/installed" | sed -n '1s/^\([0-9]* [^ ]*\) .* \((.*)\)$/\1 \2/p')"
}

fail_waiting() {
  say "$host was installed, but does not answer as it should: $1"
  say "Look at its console: does it start, does it ask for the passphrase of a disk? Is the address of the"
  say "inventory its own, is sshd on, is port ${port:-22} open, and is your key one of its users'?"
  exit 1
}

host=
address=
yes=
reinstall=
dry_run=
host_key=
patience=600
options=()
own_options=()
own_key=
own_port=
own_later_port=
phases=kexec,disko,install,reboot
kexec=
brought=()
build_on=
by_flake=
passed=()
hardware=
machine=
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h)
      usage
      exit 0
      ;;
    --yes | -y) yes=1 ;;
    --reinstall) reinstall=1 ;;
    --dry-run) dry_run=1 ;;
    --hardware)
      [ -n "${2-}" ] || fail "--hardware needs a file"
      hardware=$2
      shift
      ;;
    --host-key)
      [ -s "${2-}" ] || fail "--host-key needs a file with the public half of a key"
      host_key=$2
      shift
      ;;
    --wait)
      # bash takes what begins with 0 for octal
      [[ ${2-} =~ ^(0|[1-9][0-9]{0,5})$ ]] || fail "--wait needs a number of seconds"
      patience=$2
      shift
      ;;
    --)
      shift
      options=("$@")
      break
      ;;
    -*) fail "unknown option '$1' (--help shows the known ones)" ;;
    *)
      if [ -z "$host" ]; then
        host=$1
      elif [ -z "$address" ]; then
        address=$1
      else
        fail "unexpected argument '$1' (--help shows the usage)"
      fi
      ;;
  esac
  shift
done
if [ -z "$host" ]; then
  usage >&2
  exit 2
fi
copy_flake
read_inventory
require_hosts "$host"
build_on=$(deployment "$host" buildOn)
build_on=${build_on:-local}
declared=()
while IFS= read -r argument; do
  [ -z "$argument" ] || declared+=("$argument")
done <<<"$(deployment "$host" nixosAnywhere)"
check_options ${declared[@]+"${declared[@]}"} ${options[@]+"${options[@]}"}
case $build_on in
  local | remote | auto) ;;
  *) fail "nothing is built on '$(shown "$build_on")': say local, remote or auto" ;;
esac
[ -z "$hardware" ] || check_hardware
if [ -z "$own_key" ] && [ -n "${SSH_PRIVATE_KEY-}" ]; then
  own_key=$work/key
  (umask 077 && printf '%s\n' "$SSH_PRIVATE_KEY" >"$own_key")
fi
[ -z "$own_key" ] || own_options+=(-i "$own_key" -o IdentitiesOnly=yes)

address=$(found_at "$address")
reach "$host" "$address"
port=${own_port:-$(deployment "$host" installPort)}
port=${port:-$(deployment "$host" port)}
installed=$(deployment "$host" installed)
[ -z "$(deployment "$host" protect)" ] ||
  fail "$host is protected from being installed again, by deploy.protect in its definition: take that out, and build"
[ -z "$installed" ] || [ -n "$reinstall" ] ||
  fail "$host is installed, and would lose all that is on its disks: update.sh updates it, --reinstall erases it"

configuration=$(configuration_of "$host")
IFS= read -r -d '' layout_needs <<'NIX' || :
config:
let
  inherit (builtins)
    attrNames
    attrValues
    concatMap
    concatStringsSep
    elem
    filter
    foldl'
    isAttrs
    isList
    isString
    match
    replaceStrings
    substring
    ;

  lines = key: map (value: "${key} ${replaceStrings [ "\n" ] [ "\\n" ] (toString value)}\n");
  sum = foldl' (a: b: a + b) 0;
  max = a: b: if a > b then a else b;

  layout = config.disko.devices;
  disks = attrValues (layout.disk or { });

  mebibyte = 1024 * 1024;
  units = {
    K = 1024;
    M = mebibyte;
    G = 1024 * mebibyte;
    T = 1024 * 1024 * mebibyte;
    P = 1024 * 1024 * 1024 * mebibyte;
  };

  # The bytes of a fixed size; nothing of one that depends on the disk, such as 100%.
  bytes =
    size:
    let
      parts = match "[+-]?0*([0-9]+)([KMGTP])(iB)?" (toString size);
    in
    if parts == null then
      null
    else
      builtins.fromJSON (builtins.head parts) * units.${builtins.elemAt parts 1};

  # The first of some sizes that is fixed, or else what the content needs.
  fixed =
    sizes: content:
    let
      known = filter (size: size != null) (map bytes sizes);
    in
    if known == [ ] then need content else builtins.head known;

  # Where a partition ends, if that is counted from where the disk begins.
  place = part: if match "[0-9].*" part.end == null then null else bytes part.end;

  # The least that a content can be made in.
  need = content: if content == null then 0 else (needs.${content.type or ""} or (_: 0)) content;
  needs = {
    gpt =
      { partitions, ... }:
      let
        parts = map (
          partition:
          {
            end = "";
            content = null;
          }
          // partition
        ) (attrValues partitions);
        lengths = map (
          part: if place part == null then fixed [ part.size part.end ] part.content else 0
        ) parts;
      in
      foldl' max (sum lengths) (filter (end: end != null) (map place parts)) + 2 * mebibyte;
    luks = { content, ... }: need content + 16 * mebibyte;
    btrfs = { subvolumes, ... }: sum (map swapFiles (attrValues subvolumes));
    lvm_pv = { vg, ... }: if countOf vg == 1 then volumes (layout.lvm_vg.${vg} or { }) else 0;
    mdraid =
      { name, ... }:
      let
        array = layout.mdadm.${name} or { };
      in
      if toString (array.level or 0) == "1" then need (array.content or null) else 0;
  };
  swapFiles = { swap, ... }: sum (map (file: fixed [ file.size ] null) (attrValues swap));
  volumes =
    group: sum (map (volume: fixed [ volume.size ] volume.content) (attrValues (group.lvs or { })));

  # A content and what is inside of it.
  within =
    content:
    if content == null then
      [ ]
    else
      [ content ]
      ++ concatMap within (
        map (partition: partition.content or null) (attrValues (content.partitions or { }))
        ++ [ (content.content or null) ]
      );

  # On how many parts a volume group is: of several, each has a share that LVM decides on.
  countOf =
    vg:
    builtins.length (
      filter (content: (content.type or "") == "lvm_pv" && content.vg == vg) (
        concatMap (disk: within (disk.content or null)) (disks ++ attrValues (layout.mdadm or { }))
      )
    );

  disk = each: lines "disk" [ each.device ] ++ lines "size" [ (need (each.content or null)) ];

  # The files that disko reads keys from, wherever they are said.
  isKey =
    name:
    elem name [
      "passwordFile"
      "keyFile"
      "keylocation"
    ];
  keyFile =
    value:
    if !isString value then
      [ ]
    else if substring 0 7 value == "file://" then
      [ (substring 7 (-1) value) ]
    else
      filter (path: substring 0 1 path == "/") [ value ];
  # What a pick finds of the values that the layout says, however deep; where it gives null, inside of them.
  everywhere =
    pick: value:
    if isList value then
      concatMap (everywhere pick) value
    else if isAttrs value && (value.type or "") != "derivation" then
      concatMap (
        name:
        let
          tried = builtins.tryEval value.${name};
          picked = pick name tried.value;
        in
        if substring 0 1 name == "_" || !tried.success then
          [ ]
        else if picked != null then
          picked
        else
          everywhere pick tried.value
      ) (attrNames value)
    else
      [ ];
  keyFiles =
    name: value:
    if isKey name then
      keyFile value
    else if name == "additionalKeyFiles" then
      concatMap keyFile value
    else
      null;
  # Disko asks for passphrases that no file gives.
  passphrases =
    name: value:
    if (name == "askPassword" && value == true) || (name == "keylocation" && value == "prompt") then
      [ name ]
    else
      null;

  loader = config.boot.loader or { };
  isOn = name: loader.${name}.enable or false;
  grubDevices = filter (device: device != "") (
    [ (loader.grub.device or "") ] ++ (loader.grub.devices or [ ])
  );
  isForUefi =
    isOn "systemd-boot"
    || (config.boot.lanzaboote.enable or false)
    || (isOn "limine" && (loader.limine.efiSupport or false))
    || (
      isOn "grub"
      && (loader.grub.efiSupport or false)
      && filter (device: device != "nodev") grubDevices == [ ]
    );
  isForBios = isOn "grub" && !(loader.grub.efiSupport or false);

  said = removeAttrs layout [ "nodev" ];
  once =
    values:
    attrNames (
      builtins.listToAttrs (
        map (name: {
          inherit name;
          value = null;
        }) values
      )
    );
  users = attrValues (config.users.users or { });
in
concatStringsSep "" (
  concatMap disk disks
  ++ lines "key" (once (everywhere keyFiles said))
  ++ lines "asks" (once (everywhere passphrases said))
  ++ lines "firmware" (
    if isForUefi then
      [ "uefi" ]
    else if isForBios then
      [ "bios" ]
    else
      [ ]
  )
  ++ lines "login" (concatMap (user: user.openssh.authorizedKeys.keys) users)
)
NIX
needs=$(nix eval --raw "$configuration" --apply "$layout_needs")
devices=()
sizes=()
keys=()
while read -r key value; do
  case $key in
    disk) devices+=("$value") ;;
    size) sizes+=("$value") ;;
    key) keys+=("$value") ;;
  esac
done <<<"$needs"
[ ${#devices[@]} -gt 0 ] || [ -n "$hardware" ] || fail "$host has no disks that disko could format"
[ -n "$hardware" ] || case $(told login "$needs") in
  *REPLACE-ME*) fail "$host would not let you in: an ssh key of its users is still the placeholder, REPLACE-ME-…" ;;
esac
[ -n "$hardware" ] || case $(told disk "$needs") in
  *REPLACE-ME*) fail "$host has no disk yet: REPLACE-ME-… is still in the place of one" ;;
esac
if [ -z "$yes$dry_run" ] && [ ! -t 0 ]; then
  show_plan
  fail "there is no terminal to ask on: say --yes to go ahead"
fi

say "Reading $(shown "$target") ..."
read_machine
check_machine
show_machine
show_plan
[ -z "$dry_run" ] || exit 0
if [ -z "$yes" ]; then
  # the end of what is typed confirms nothing
  read -r -p "Type the name of the host to go ahead: " answer || say
  [ "$answer" = "$host" ] || fail "not confirmed, nothing was done"
fi

arguments=(--target-host "$target")
[ ${#ssh_options[@]} -eq 0 ] || arguments+=(--ssh-option "${ssh_options[@]}")
[ -z "$port" ] || [ -n "$own_port" ] || arguments+=(--ssh-port "$port")
if is_kexec_needed && [ -z "$own_later_port" ] && [ "${port:-22}" != 22 ]; then
  arguments+=(--post-kexec-ssh-port "$(installer_port)")
fi
if [ -n "$hardware" ]; then
  read_hardware
  exit 0
fi
if [ "$build_on" = local ] && [ -z "$by_flake" ]; then
  say "Building the system of $host ..."
  toplevel=$(nix build --no-link --print-out-paths "$configuration.system.build.toplevel")
  say "Building the script that formats its disks ..."
  disko_script=$(nix build --no-link --print-out-paths "$configuration.system.build.diskoScript")
  arguments+=(--store-paths "$disko_script" "$toplevel" --build-on local)
else
  say "Evaluating $host, which is built as it is installed (on: $build_on) ..."
  toplevel=$(nix eval --raw "$configuration.system.build.toplevel.outPath")
  nix eval --raw "$configuration.system.build.diskoScript.drvPath" >/dev/null
  arguments+=(--flake "$flake#$host" --build-on "$build_on")
fi

say "Installing ..."
install_by_arguments
if has_phase install && has_phase reboot && [ "$patience" -gt 0 ]; then
  wait_for "$toplevel"
else
  say "nixos-anywhere is done; it was not waited for $host. Its address from now on: $(shown "$(deployment "$host" targetHost)")"
fi
[ -n "$installed" ] ||
  say "Add installed: true to deploy in its definition: a build then refuses to lose its disks."
