/** Completion for zsh: the words of each line as its own function `_arguments` takes them. */
import type { CommandLine, FlagWords, ProgramLine, Value } from "./line.ts"

/** The script, for a file `_nixgen` among zsh's functions as well as for `eval`. */
export function zshScript({ name, flags, commands }: ProgramLine): string {
  const described = commands.map((each) => quoted(`${each.name}:${each.summary}`))
  return `#compdef ${name}

_${name}() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C -S \\
${specifications([...flags.map(flagSpecification), "'1: :->command'", "'*:: :->line'"], 4)}
  case $state in
    command)
      local -a commands
      commands=(
${described.map((each) => `        ${each}`).join("\n")}
      )
      _describe -t commands command commands
      ;;
    line)
      case $line[1] in
${commands.map(commandText).join("\n")}
      esac
      ;;
  esac
}

if [[ $funcstack[1] == _${name} ]]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi`
}

function commandText({ name, flags, values }: CommandLine): string {
  const all = [...flags.map(flagSpecification), ...values.map(valueSpecification)]
  return `        ${name})
          _arguments -S \\
${specifications(all, 12)}
          ;;`
}

function specifications(all: readonly string[], indentation: number): string {
  return all.map((each) => `${" ".repeat(indentation)}${each}`).join(" \\\n")
}

function flagSpecification(flag: FlagWords): string {
  const { long, short, summary, value, isRepeatable, conflicts } = flag
  const own = short === undefined ? [] : [`-${short}`, `--${long}`]
  const excluded = [...own, ...conflicts.map((each) => `--${each}`)]
  const before = excluded.length === 0 ? "" : `(${excluded.join(" ")})`
  const again = isRepeatable ? "*" : ""
  const after = `[${escaped(summary)}]${value === undefined ? "" : takenBy(value)}`
  if (short !== undefined) return `${quoted(before)}{-${short},--${long}}${quoted(after)}`
  return quoted(`${before}${again}--${long}${value === undefined ? "" : "="}${after}`)
}

function valueSpecification(value: Value): string {
  return quoted(`${value.isMany === true ? "*" : ""}${takenBy(value)}`)
}

function takenBy({ name, suggestions }: Value): string {
  return `:${escaped(name)}:${actionFor(suggestions)}`
}

function actionFor(suggestions: Value["suggestions"]): string {
  if (suggestions === undefined) return " "
  if (suggestions === "file") return "_files"
  return suggestions === "folder" ? "_files -/" : `(${suggestions.join(" ")})`
}

/** Text inside a specification. */
function escaped(text: string): string {
  return text.replace(/[\\[\]:]/g, "\\$&")
}

/** Text as zsh takes it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
