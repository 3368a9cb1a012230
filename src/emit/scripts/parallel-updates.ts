/** The part of `scripts/update.sh` that updates many hosts at once (`--parallel`). */
import { bash } from "./bash.ts"

/**
 * The functions; `update_beside` updates all. Each host has a subshell with a log of its own, and the script
 * alone writes to the terminal: no line of a host gets into another's.
 */
export const parallelUpdates = bash`# The processes of the hosts at hand, and how many lines of each one's log were shown, by place.
running=()
heard=()
interrupted=
told_running=

# Has all systems evaluated and built first, in one evaluation, which Nix keeps for what is done with each.
# Where that fails, each is evaluated by itself, and one after the other for the memory that it takes; those
# that cannot be are broken.
prepare_hosts() {
  local host
  say "Building the systems of \${#hosts[@]} hosts ..."
  ! build_all || return 0
  say "not all of them could be built: each is tried by itself"
  for host in "\${hosts[@]}"; do
    nix build --dry-run "$(system_of "$host")" \${build_options[@]+"\${build_options[@]}"} 2>"$work/evaluation" || {
      cat -- "$work/evaluation" >&2
      broken+=("$host")
    }
  done
}

# The update of the host at a place, in a subshell with a folder of its own: update_at PLACE
update_at() {
  running=()
  work=$work/at-$1
  update_alone "\${hosts[$1]}"
}

# Begins with the host at a place. In a group of processes of its own, it is interrupted by us alone.
begin_beside() {
  local host=\${hosts[$1]}
  mkdir -- "$work/at-$1"
  heard[$1]=0
  set -m
  (
    set +m
    say "Updating $host ..."
    update_at "$1"
  ) >"$work/at-$1/log" 2>&1 </dev/null &
  running[$1]=$!
  set +m
}

# Shows what is new in the log of the host at a place, by whole lines: show_log PLACE [REST]
show_log() {
  local line
  while IFS= read -r line || [ -n "\${2:+$line}" ]; do
    heard[$1]=$((heard[$1] + 1))
    line=\${line%$'\r'}
    line=\${line##*$'\r'}
    # in no process of its own, which an interruption would end
    printf '%-*s | ' "$width" "\${hosts[$1]}" >&2
    shown "\${line//$'\t'/    }" >&2
    say
  done < <(tail -n "+$((heard[$1] + 1))" -- "$work/at-$1/log")
}

# Shows once more what was said at last of the host at a place, which stands among the others' lines.
show_last_words() {
  local lines
  lines=$(wc -l <"$work/at-$1/log")
  say
  heard[$1]=$((lines > 5 ? lines - 5 : 0))
  show_log "$1" rest
}

end_beside() {
  local status=0
  wait "\${running[$1]}" 2>/dev/null || status=$?
  unset "running[$1]"
  show_log "$1" rest
  note_end "$1" "$status"
}

# Sends a signal to the hosts at hand.
tell_running() {
  local place
  [ \${#running[@]} -gt 0 ] || return 0
  for place in "\${!running[@]}"; do
    kill -s "$1" -- "-\${running[place]}" 2>/dev/null || :
  done
}

# Once interrupted, has each host at hand say what it is left as, for which it has 15 seconds.
end_running() {
  if [ -z "$told_running" ]; then
    told_running=1
    say "interrupted: no other host is begun, those at hand come to an end ..."
    tell_running INT
  elif [ $((SECONDS - interrupted)) -ge 15 ]; then
    tell_running TERM
  fi
}

# Updates all hosts, so many at once, in their order.
update_beside() {
  local next=0 place width=0
  for place in "\${!hosts[@]}"; do
    [ \${#hosts[place]} -le "$width" ] || width=\${#hosts[place]}
  done
  # it is seen to between two lines
  trap 'interrupted=\${interrupted:-$SECONDS}' INT TERM HUP
  trap 'tell_running TERM; wait; clean_up' EXIT
  while :; do
    while [ -z "$interrupted" ] && [ "$next" -lt \${#hosts[@]} ] && [ \${#running[@]} -lt "$parallel" ] && may_begin; do
      begin_beside "$next"
      next=$((next + 1))
    done
    [ \${#running[@]} -gt 0 ] || break
    # which an interruption ends, too
    sleep 0.3 || :
    [ -z "$interrupted" ] || end_running
    for place in "\${!running[@]}"; do
      if kill -0 "\${running[place]}" 2>/dev/null; then show_log "$place"; else end_beside "$place"; fi
    done
  done
  for place in "\${!ends[@]}"; do
    case \${ends[place]} in
      0 | 130) ;;
      *) show_last_words "$place" ;;
    esac
  done
}
`
