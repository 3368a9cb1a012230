/** Completion for bash: one function that finds where the cursor is, and what can stand there. */
import { type CommandLine, type ProgramLine, type Value, valued, wordsOf } from "./line.ts"

/** The script. It runs in bash 3.2, too, where files are suggested wherever there is nothing else. */
export function bashScript({ name, flags, commands }: ProgramLine): string {
  const places = [
    ...words(" -", flags.flatMap(wordsOf)),
    ...words(
      " 0",
      commands.map((each) => each.name),
    ),
    ...commands.flatMap(placesOf),
  ]
  return `_${name}() {
  local word command="" pending="" flag="" joined="" rest="" count=0 place="" words=""
  local IFS=$' \\t\\n'
  local current="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $word == "=" ]]; then # bash takes --flag=value for three words
      joined=yes
    elif [[ -n $joined || $pending == one ]]; then
      joined="" pending=""
    elif [[ -z $rest && $word == -* ]]; then
      flag=$word pending=""
      case "$command $word" in
        *" --") rest=yes ;;
        ${pattern(valued(commands, false))}) pending=one ;;
        ${pattern(valued(commands, true))}) pending=many ;;
      esac
    elif [[ $pending == many ]]; then
      continue
    elif [[ -z $command ]]; then
      command=$word
    else
      count=$((count + 1))
    fi
  done
  if [[ $current == "=" ]]; then joined=yes current=""; fi
  if [[ $pending == one || ($pending == many && $current != -*) ]]; then
    place="$command $flag"
  elif [[ -n $joined ]]; then
    place=""
  elif [[ -z $rest && $current == -* ]]; then
    place="$command -"
  else
    place="$command $count"
  fi
  case "$place" in
${places.map((each) => `    ${each} ;;`).join("\n")}
    *) compopt +o default 2>/dev/null ;;
  esac
  if [[ -n $words ]]; then
    compopt +o default 2>/dev/null
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o default -F _${name} ${name}`
}

/** What can stand at each place of a command. */
function placesOf({ name, flags, values }: CommandLine): readonly string[] {
  return [
    ...words(`${name} -`, flags.flatMap(wordsOf)),
    ...values.flatMap((value, position) => place(`${name} ${position}`, value)),
    ...flags.flatMap((flag) =>
      flag.value === undefined ? [] : place(`${name} --${flag.long}`, flag.value),
    ),
  ]
}

function place(where: string, { suggestions }: Value): readonly string[] {
  if (suggestions === undefined) return []
  // files are what bash suggests by itself
  if (suggestions === "file") return [`"${where}") :`]
  if (suggestions === "folder") return [`"${where}") compopt +o default -o dirnames 2>/dev/null`]
  return words(where, suggestions)
}

function words(where: string, known: readonly string[]): readonly string[] {
  return known.length === 0 ? [] : [`"${where}") words="${known.join(" ")}"`]
}

/** Places as a pattern, which holds for none where there are none. */
function pattern(places: readonly string[]): string {
  return places.length === 0 ? '""' : places.map((each) => `"${each}"`).join(" | ")
}
