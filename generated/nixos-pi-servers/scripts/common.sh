# What the scripts of this folder have in common; it is no script of its own.
# shellcheck shell=bash
# what is set here is used by those that read it
# shellcheck disable=SC2034

# with it, a folder may be another than the one that is named
unset CDPATH

# the dot keeps line breaks at the end of the folder's name
root=$(cd -- "$(dirname -- "$(readlink -f -- "$0")")/.." && pwd -P && echo .)
root=${root%$'\n'.}

# what a script makes for itself is gone when it ends, however it ends, and so is what it has started
work=
plain=
trap clean_up EXIT

# the keys of the fleet's hosts, once they are found
known_hosts=

clean_up() {
  stop_started
  [ -z "$work" ] || rm -rf -- "$work" ${plain:+"$plain"}
}

# A subshell that was interrupted leaves to who started it what it has started: a file has its group.
stop_started() {
  local group=
  [ -z "$work" ] || ! [ -s "$work/started" ] || read -r group <"$work/started"
  [ -n "$group" ] || return 0
  kill -- "-$group" 2>/dev/null || :
  : >"$work/started"
}

# the caches that the flake names are its own
export NIX_CONFIG="${NIX_CONFIG-}
accept-flake-config = true"

nix_command=(nix --extra-experimental-features 'nix-command flakes')

nix() {
  command "${nix_command[@]}" "$@"
}

say() {
  printf '%s\n' "$*" >&2
}

# Whether a word is one of others: is_among WORD OTHER...
is_among() {
  local word=$1 each
  shift
  for each in "$@"; do
    [ "$each" != "$word" ] || return 0
  done
  return 1
}

fail() {
  say "$(basename -- "$0"): $*"
  exit 2
}

# A text of the fleet as a terminal may show it, which would obey some characters.
shown() {
  local LC_ALL=C
  case $1 in
    *[!\ -~]*) printf '%q' "$1" ;;
    *) printf '%s' "$1" ;;
  esac
}

# A path as a flake reference has it: a "?" or "#" in it would end it.
encoded() {
  local LC_ALL=C path=$1 index character code
  for ((index = 0; index < ${#path}; index++)); do
    character=${path:index:1}
    case $character in
      [A-Za-z0-9/._~-]) printf '%s' "$character" ;;
      *)
        printf -v code '%d' "'$character"
        printf '%%%02X' $((code & 255))
        ;;
    esac
  done
}

# The files of the flake, one to a line: those that its manifest lists; where it has none, those
# that git tracks.
flake_files() {
  if [ -e "$root/.nixgen-manifest.json" ]; then
    echo .nixgen-manifest.json
    MANIFEST="$root/.nixgen-manifest.json" nix eval --impure --raw --expr '
      let
        manifest = builtins.fromJSON (builtins.readFile (builtins.getEnv "MANIFEST"));
      in
      if manifest ? pending then
        throw "A build of this tree was interrupted: build it again."
      else
        builtins.concatStringsSep "\n" (builtins.attrNames manifest.files) + "\n"
    '
  elif git -C "$root" rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git -C "$root" -c core.quotePath=off ls-files
  fi
}

# Fails unless a path is a file inside the flake's folder, and no link leads out of it.
require_own_file() {
  local path=$1
  case /$path/ in
    *//* | */./* | */../*) fail "the manifest names '$(shown "$path")', which is no file of this folder" ;;
  esac
  [ -f "$root/$path" ] || fail "$(shown "$path") belongs to this flake, and is not there"
  while [ -n "$path" ]; do
    [ ! -L "$root/$path" ] || fail "$(shown "$path") is a symbolic link: it may lead anywhere"
    case $path in
      */*) path=${path%/*} ;;
      *) path= ;;
    esac
  done
}

# Lays aside a copy of the flake's own files, which only their owner can read. Nix copies what it
# evaluates into its store, where everybody can read it: a key that lies here must not get there.
copy_flake() {
  local files file
  files=$(flake_files)
  [ -n "$files" ] || fail "what belongs to this flake? There is no .nixgen-manifest.json: let git track its files (git init, git add)"
  while IFS= read -r file; do
    require_own_file "$file"
  done <<<"$files"
  work=$(mktemp -d)
  work=$(cd -- "$work" && pwd -P)
  tree=$work/flake
  mkdir -- "$tree"
  tr '\n' '\0' <<<"$files" | (cd -- "$root" && tar -cf - --null -T -) | (cd -- "$tree" && tar -xf -)
  use_builders
  find_known_hosts
  use_flake "$(revision)"
}

# Finds the keys of the fleet's hosts: NIX_SSHOPTS has no way to name a file with a space, and "%" means
# something to ssh.
find_known_hosts() {
  [ -e "$tree/hosts/known_hosts" ] || return 0
  known_hosts=$tree/hosts/known_hosts
  case $known_hosts in
    *[!A-Za-z0-9/._-]*)
      plain=$(mktemp -d /tmp/nixgen.XXXXXX)
      cp -- "$known_hosts" "$plain/known_hosts"
      known_hosts=$plain/known_hosts
      ;;
  esac
}

# Has the fleet's builders build, beside those of this machine.
use_builders() {
  local machines=$tree/deployment/machines
  [ ! -e "$machines" ] || NIX_CONFIG="$NIX_CONFIG
builders = $(tr '\n' ';' <"$machines") @/etc/nix/machines"
}

# Has Nix take the copy from its store, where it remembers what it has evaluated: use_flake REVISION
use_flake() {
  local stored
  stored=$(nix store add-path --name source "$tree")
  flake=path:$stored$1
}

# The configuration of a host, as Nix finds it in the flake.
configuration_of() {
  printf '%s#nixosConfigurations."%s".config' "$flake" "$1"
}

# The whole system of a host, in the same way.
system_of() {
  printf '%s.system.build.toplevel' "$(configuration_of "$1")"
}

# The commit that the flake's files are of, as its reference has it; nothing where they have changes.
revision() {
  local changes commit
  changes=$(git -C "$root" status --porcelain --ignored --untracked-files=normal -- . 2>/dev/null) || return 0
  commit=$(git -C "$root" rev-parse --verify --quiet HEAD) || return 0
  [ -n "$changes" ] || printf '?rev=%s' "$commit"
}

# Reads the data of every host, once: a line "host NAME" for each, and a line "KEY VALUE" for each
# value of its deploy entry after that.
read_inventory() {
  local host deployments
  IFS= read -r -d '' deployments <<'NIX' || :
hosts:
let
  # a value is one line, whatever is in it
  text = value: builtins.replaceStrings [ "\n" ] [ "\\n" ] (toString value);
  line = key: value: "${key} ${text value}\n";

  keys = [
    "targetHost"
    "user"
    "port"
    "buildOn"
    "installed"
    "protect"
    "pull"
    "sshOptions"
    "healthCommands"
    "healthPorts"
    "healthSeconds"
    "installHost"
    "installUser"
    "installPort"
    "nixosAnywhere"
    "tags"
  ];
  deployment =
    host: key:
    let
      value = host.deploy.${key} or [ ];
    in
    map (line key) (if builtins.isList value then value else [ value ]);

  entry =
    name:
    let
      host = hosts.${name};
    in
    [
      (line "host" name)
      (line "system" (host.system or ""))
      (line "hostName" (host.deploy.hostName or name))
    ]
    ++ builtins.concatMap (deployment host) keys;
in
builtins.concatStringsSep "" (builtins.concatMap entry (builtins.attrNames hosts))
NIX
  inventory=$(nix eval --raw --file "$tree/hosts/inventory.nix" --apply "$deployments")
  while IFS= read -r host; do
    [[ $host =~ ^[A-Za-z0-9_][A-Za-z0-9._-]*$|^$ ]] || fail "'$(shown "$host")' is no name of a host"
  done <<<"$(all_hosts)"
}

# The names of all hosts, one to a line.
all_hosts() {
  sed -n 's/^host //p' <<<"$inventory"
}

# The hosts with a tag, one to a line.
tagged_hosts() {
  local key value host=
  while read -r key value; do
    case $key in
      host) host=$value ;;
      tags) [ "$value" != "$1" ] || printf '%s\n' "$host" ;;
    esac
  done <<<"$inventory"
}

# What a host's deploy entry has for a key, or nothing: deployment HOST KEY
deployment() {
  local key value host=
  while read -r key value; do
    case $key in
      host) host=$value ;;
      "$2") [ "$host" != "$1" ] || printf '%s\n' "$value" ;;
    esac
  done <<<"$inventory"
}

# The host whose machine has a name, as it is told; nothing where that is what a host's own machine calls
# itself, whoever else does, or nobody's: another_called NAME HOST
another_called() {
  local key value host='' other=''
  [ -n "$1" ] || return 0
  while read -r key value; do
    case $key in
      host) host=$value ;;
      hostName)
        [ "$value" = "$1" ] || continue
        [ "$host" != "$2" ] || return 0
        other=$host
        ;;
    esac
  done <<<"$inventory"
  case $other in
    '' | "$1") printf '%s' "$other" ;;
    *) printf '%s (%s)' "$1" "$other" ;;
  esac
}

# Fails unless every argument is the name of a host.
require_hosts() {
  local known host
  known=$(all_hosts)
  for host in "$@"; do
    if ! grep -qxF -- "$host" <<<"$known"; then
      say "known hosts:"
      printf '%s\n' "$known" | sed 's/^/  /' >&2
      fail "there is no host '$(shown "$host")'"
    fi
  done
}

# How ssh reaches a host at an address, which may have brackets and a login before it: sets target,
# for programs that give it to ssh and to Nix, and ssh_options. An IPv6 address has no form that
# both take: the host is called by its name then, and ssh told the address. What its deploy entry says
# of ssh is in ssh_declared, as arguments.
reach() {
  local host=$1 address=$2 user option
  case $address in
    *@*) user=${address%@*} address=${address##*@} ;;
    *) user=$(deployment "$host" user) ;;
  esac
  case $address in
    \[*:*\]) address=${address#\[} address=${address%\]} ;;
  esac
  [[ $user =~ ^[A-Za-z0-9_][A-Za-z0-9._-]*$ ]] || fail "'$(shown "$user")' is no name of a user"
  ssh_options=()
  ssh_declared=()
  while IFS= read -r option; do
    [ -z "$option" ] || ssh_declared+=(-o "$option")
  done <<<"$(deployment "$host" sshOptions)"
  if [[ $address =~ ^[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_])?[.]?$ ]]; then
    target=$user@$address
  elif [[ $address =~ ^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%[A-Za-z0-9][A-Za-z0-9._-]*)?$ ]]; then
    target=$user@$host
    ssh_options=("HostName=${address//%/%%}")
  else
    fail "'$(shown "$address")' is no host name or IP address"
  fi
}

# What ssh knows a host's machine by where the fleet has its key: sets ssh_known, after reach. Who says
# so themselves, in NIX_SSHOPTS or the deploy entry, says all of it.
know() {
  local host=$1
  ssh_known=()
  [ -n "$known_hosts" ] || return 0
  cut -d ' ' -f 1 -- "$known_hosts" | grep -qxF -- "$host" || return 0
  ! printf '%s\n' "${NIX_SSHOPTS-}" ${ssh_declared[@]+"${ssh_declared[@]}"} | grep -qiE 'hostkey|knownhosts' || return 0
  known_by "$host" "$known_hosts"
}

# Has ssh take nothing for a host's machine but what shows the key that a file has under its name, as an
# option of ssh names that file: known_by HOST FILE
known_by() {
  ssh_known=(-o "HostKeyAlias=$1" -o "HostKeyAlgorithms=ssh-ed25519" -o "StrictHostKeyChecking=yes" -o "UserKnownHostsFile=$2" -o "GlobalKnownHostsFile=/dev/null")
}

# Runs a command and ends it, with all that it has started, when its time is over; the status is
# 124 then: within SECONDS COMMAND...
# By setsid, it has no terminal.
within() {
  # a second that has begun counts for none
  local end=$((SECONDS + $1 + 1)) status=0 started
  shift
  # a group of processes of its own, which setsid makes by itself
  [ "$1" = setsid ] || set -m
  "$@" <&0 &
  started=$!
  set +m
  echo "$started" >"$work/started"
  while kill -0 "$started" 2>/dev/null; do
    if [ "$SECONDS" -ge "$end" ]; then
      # whether or not the file could be written
      kill -- "-$started" 2>/dev/null || :
      : >"$work/started"
      return 124
    fi
    sleep 0.2
  done
  wait "$started" 2>/dev/null || status=$?
  : >"$work/started"
  return "$status"
}

# For ssh: what keeps it from a machine is said, no waiting without end, and no question that nobody answers.
ssh_lively=(-o ConnectTimeout=10 -o ServerAliveInterval=5 -o ServerAliveCountMax=3)
ssh_heard=(-o LogLevel=INFO)
ssh_silent=(-o BatchMode=yes)
ssh_limits=("${ssh_silent[@]}" "${ssh_lively[@]}")

# And for a connection that is made anew, whatever is still open.
ssh_anew=(-o ControlMaster=no -o ControlPath=none)

# The arguments with which ssh reaches the machine at hand.
connection=()

# A word as a shell takes it.
quoted() {
  local quote="'\\''"
  printf "'%s'" "${1//\'/$quote}"
}

# The password that a shell of root on the machine at hand reads first, where it does.
handed=

# What a shell on the machine is given: the password, where it reads one, and what comes in.
given() {
  [ -z "$handed" ] || printf '%s\n' "$handed"
  cat
}

# A file of this folder as a shell reads it, with its arguments before it: sent FILE ARGUMENT...
sent() {
  local file=$1 argument
  shift
  printf 'set --'
  for argument in "$@"; do printf ' %s' "$(quoted "$argument")"; done
  printf '\n'
  cat -- "$root/scripts/$file"
}

# Runs a file of this folder on a machine, in a POSIX shell there that reads it, and prints what it says:
# ssh's own complaints are in $work/complaints then.
#   on_machine SECONDS FILE SHELL ARGUMENT...
# What is sent is no file before: half of it would be sent where the disk is full.
on_machine() {
  local limit=$1 file=$2 shell=$3
  shift 3
  within "$limit" ssh "${connection[@]}" "$shell" < <(sent "$file" "$@" | given) 2>"$work/complaints"
}

# The values that the lines of a text have for a key: told KEY TEXT
told() {
  sed -n "s/^$1 //p" <<<"$2"
}

# What stands between two texts in $words, or the third where it does not: between BEFORE AFTER ELSE
between() {
  local text=${words#*"$1"}
  case $text in
    "$words" | '') printf '%s' "$3" ;;
    *) shown "${text%%"$2"*}" ;;
  esac
}

# Why ssh did not get to a machine, of which $work/complaints has its own words: why_not STATUS
why_not() {
  local words
  # ssh ends its lines for a terminal that is raw
  words=$(tr -d '\r' <"$work/complaints")
  case $words in
    *hosts/known_hosts* | *'no matching host key type'*)
      echo "it shows another ssh host key than the fleet has for it (secrets/hosts/HOST.pub): it is another machine, or was installed without that key; if it is the right one, put its own key there (/etc/ssh/ssh_host_ed25519_key.pub), and rekey the secrets" ;;
    *'IDENTIFICATION HAS CHANGED'*)
      echo "it shows another ssh host key than the one that is known: it was installed anew, or it is another machine; if that is right, forget the old key (ssh-keygen -R '$(between 'Host key for ' ' has changed' ADDRESS)')" ;;
    *'Host key verification failed'*)
      echo "its ssh host key is not known yet: log in once by hand, and compare it" ;;
    *'Permission denied'* | *'Too many authentication failures'*)
      echo "it does not let you in by a key, and passwords are not asked for: put your key there (ssh-copy-id), or name the right one" ;;
    *'Connection refused'*) echo "it refuses the connection: is its ssh server running, and at this port?" ;;
    *'Could not resolve'* | *'not known'* | *'nodename nor servname'*) echo "nobody knows its name" ;;
    *'No route to host'* | *'is unreachable'*) echo "there is no way to it from here" ;;
    *'not responding'*) echo "the connection was lost" ;;
    *'timed out'*) echo "it does not answer: is it up, is the address right, does a firewall drop it?" ;;
    *'Connection closed'* | *'Connection reset'* | *kex_exchange* | *'Broken pipe'*)
      echo "it ended the connection" ;;
    *) if [ "$1" -eq 124 ]; then echo "it took too long to answer"; else echo "ssh gave $1"; fi ;;
  esac
  [ -z "$words" ] || printf '  %s\n' "$(shown "${words##*$'\n'}")"
}
