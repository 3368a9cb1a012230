/** Completion for fish: a line for each word, with where it can stand. */
import { type CommandLine, type FlagWords, type ProgramLine, type Value, valued } from "./line.ts"

/** The script. fish knows flags by itself, but not which of a command's values a word is. */
export function fishScript({ name, flags, commands }: ProgramLine): string {
  const at = (command: string, position: string) => quoted(`__${name}_at ${command} ${position}`)
  const lines = [
    ...flags.map((flag) => [at("''", "''"), flagText(flag)]),
    ...commands.map(({ name: command, summary }) => [
      at("''", "0"),
      `--arguments ${command} --description ${quoted(summary)}`,
    ]),
    ...commands.flatMap((command) => [
      ...command.flags.map((flag) => [at(command.name, "''"), flagText(flag)]),
      ...command.values.map((value, position) => [
        at(command.name, String(position)),
        suggestions(value),
      ]),
    ]),
  ]
  return [
    positionFunction(name, commands),
    `complete --command ${name} --no-files`,
    ...lines.map(
      ([condition, text]) => `complete --command ${name} --condition ${condition} ${text}`,
    ),
  ].join("\n")
}

/** Counts the words before the cursor that are values: flags and what belongs to them are none. */
function positionFunction(name: string, commands: readonly CommandLine[]): string {
  return `# whether the cursor is on the line of a command, and there at one of its values
function __${name}_at --argument-names command position
    set --local found ''
    set --local count 0
    set --local pending ''
    set --local rest ''
    for word in (commandline --current-process --tokenize --cut-at-cursor)[2..-1]
        if test "$pending" = one
            set pending ''
        else if test -z "$rest"; and string match --quiet -- '-*' $word
            set pending ''
            switch "$found $word"
                case '* --'
                    set rest yes
                case ${cases(valued(commands, false))}
                    set pending one
                case ${cases(valued(commands, true))}
                    set pending many
            end
        else if test "$pending" = many
            continue
        else if test -z "$found"
            set found $word
        else
            set count (math $count + 1)
        end
    end
    test "$found" = "$command"; and test -z "$position" -o "$count" = "$position"
end`
}

/** Places as the patterns of a case, which never holds where there are none. */
function cases(places: readonly string[]): string {
  return places.length === 0 ? "''" : places.map(quoted).join(" ")
}

function flagText({ long, short, summary, value }: FlagWords): string {
  const words = [
    `--long-option ${long}`,
    ...(short === undefined ? [] : [`--short-option ${short}`]),
  ]
  const taken = value === undefined ? [] : ["--require-parameter", suggestions(value)]
  return [...words, ...taken, `--description ${quoted(summary)}`].join(" ")
}

/** fish's own folders, without the flag in front of an equals sign, which it would repeat. */
const folders =
  "(__fish_complete_directories (string replace --regex -- '^--[^=]*=' '' (commandline --current-token)))"

/** What fish is to suggest for a value. */
function suggestions({ suggestions: known }: Value): string {
  if (known === undefined) return "--no-files"
  if (known === "file") return "--force-files"
  const words = known === "folder" ? folders : known.join(" ")
  return `--no-files --arguments ${quoted(words)}`
}

/** Text as fish takes it. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`
}
