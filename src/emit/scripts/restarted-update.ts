/** The part of `scripts/update.sh` that updates a host by a restart into its new system (`--restart`). */
import { bash } from "./bash.ts"

/** What an update as usual says of a machine of which some holds from its next start on only. */
export const needsRestart =
  "has a kernel, initrd or modules that it uses from its next start on only"

/**
 * The functions; `update_by_restart` is the update. What boots stays the old system, until the new one has
 * been started once, and answers, is healthy, and has no failed unit that the machine had not before.
 */
export const restartedUpdate = bash`# Has the new system where it is to be started: what keeps it from being switched to, as switch inhibitors
# do, does not keep it from that.
bring_to_start() {
  toplevel=$(build_toplevel) || fail_unchanged "its system was not built"
  rebuild 0 dry-activate || say "$host: could not be switched to it; whether it is there to be started is asked next"
}

# Has the machine start the new system once, the next time, and keeps the number of its generation, in made
# as well where it is new.
choose_for_start() {
  local said status=0 line
  said=$(on_machine 600 watchdog.sh "$root_shell" stage "$toplevel") || status=$?
  wrong=$(told wrong "$said")
  if [ -n "$wrong" ]; then
    while IFS= read -r line; do say "  $(shown "$line")"; done <<<"$(tail -n 5 "$work/complaints")"
    fail_unchanged "$(shown "$wrong")"
  fi
  generation=$(told staged "$said")
  made=$(told made "$said")
  case $generation in
    already)
      say "$host: was started with this system, and boots it already"
      exit 0
      ;;
    '' | *[!0-9]*)
      say "$host: was lost while its boot loader was told of the new system: $(why_not "$status")"
      say "$host: $interruption"
      exit 6
      ;;
  esac
}

# Whether the host answers after another start, with its units started. A boot loader may not have taken
# away what was chosen for one start.
is_started() {
  watchdog state && [ "$(told boot-id "$answer")" != "$boot_id" ] && [ -z "$(told starting "$answer")" ] &&
    watchdog forget
}

# Restarts the host, and waits until it has started.
restart_host() {
  local end=$((SECONDS + restart_limit))
  boot_id=$(told boot-id "$answer")
  # the machine may end before it has answered
  on_machine 30 watchdog.sh "$root_shell" restart >/dev/null || :
  while [ "$SECONDS" -lt "$end" ]; do
    ! is_started || return 0
    sleep 1
  done
  return 1
}

# Ends where the host has not come to another start.
require_start() {
  case $(told boot-id "$answer") in
    '')
      say "$host: does not answer after its restart: $(why_not "$unanswered")"
      say "$host: a power cycle starts the old system, which boots as before; if the new one answers later, it runs until then."
      exit 6
      ;;
    "$boot_id")
      watchdog forget || :
      say "$host: has not restarted in $restart_limit seconds: it runs $(shown "$(told running "$answer")"), and its next start is the old system."
      exit 6
      ;;
  esac
}

# The units that have failed, but for those that had before.
failed_anew() {
  told failed "$answer" | grep -vxF -- "$failed_before" || :
}

# Ends where the system that boots runs: the new one is no generation then.
end_with_old() {
  [ -z "$made" ] || on_machine 600 watchdog.sh "$root_shell" drop "$made" >/dev/null ||
    say "$host: the new system is still its generation $(shown "$made"): $(why_not "$?")"
  exit 5
}

# Restarts the host into the system that boots.
start_old() {
  say "$host: goes back to the system before, by another restart ..."
  interruption="interrupted while it restarts into the old system, which boots as before"
  restart_host || require_start
  if [ "$(told running "$answer")" = "$toplevel" ]; then
    say "$host: runs the new system again, although the old one boots: look at its boot loader."
    exit 6
  fi
  say "$host: is back at the system that boots, which is what it was."
  end_with_old
}

update_by_restart() {
  local boot_id generation made failed_before late='' unwell='' wrong
  require_unwatched
  # no unit is called that: a pattern has to be something
  failed_before=$(printf '%s\n' / "$(told failed "$answer")")
  bring_to_start
  interruption="interrupted: what boots is the old system; its next start may be the new one, that once"
  choose_for_start
  say "$host: restarts into the new system, and is waited for, for $restart_limit seconds at most ..."
  interruption="interrupted while it restarts into the new system: the old one boots, and is what its next start after that brings"
  if ! restart_host; then
    require_start
    late=1
  fi
  if [ "$(told running "$answer")" != "$toplevel" ]; then
    say "$host: runs $(shown "$(told running "$answer")") after its restart: the new system did not come up, or another was chosen at the console; what boots is as it was."
    end_with_old
  fi
  interruption="interrupted: runs the new system, and the old one boots: a restart goes back"
  [ -z "$late" ] || say "$host: has not started all of its units in $restart_limit seconds"
  if [ -n "$late" ] || ! is_healthy; then start_old; fi
  if [ -n "$(failed_anew)" ]; then
    say "$host: failed: $(shown "$(failed_anew | tr '\n' ' ')")"
    end_as units-failed
  fi
  make_default || end_as not-booted
  exit 0
}
`
