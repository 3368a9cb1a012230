/** Real shells that complete a line, with a script of ours. */
import { spawn, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { test } from "vitest"

/** The shells that there are scripts for. */
export type Shell = "bash" | "zsh" | "fish"

/** Whether a shell is here, and what gives it a terminal. */
export function isHere(shell: Shell): boolean {
  const programs = shell === "fish" ? ["fish"] : [shell, "script"]
  return programs.every((each) => spawnSync(each, ["--version"]).error === undefined)
}

/** A test that needs a shell. */
export function shellTest(shell: Shell): typeof test | typeof test.skip {
  return isHere(shell) ? test : test.skip
}

/** What a shell puts in the place of the last word of each line, for all that it could be. */
export async function completions(
  shell: Shell,
  script: string,
  lines: readonly string[],
  folder: string,
): Promise<readonly (readonly string[])[]> {
  const own = mkdtempSync(join(tmpdir(), "nixgen-shell-"))
  try {
    const files = { script: join(own, "script"), said: join(own, "said") }
    writeFileSync(files.script, script)
    return shell === "fish"
      ? lines.map((line) => fromFish(line, files.script, folder))
      : await typed(shell, lines, files, folder)
  } finally {
    rmSync(own, { recursive: true })
  }
}

/** fish tells what it suggests. */
function fromFish(line: string, script: string, cwd: string): readonly string[] {
  const code = `source '${script}'; complete --do-complete '${line}'`
  const { stdout } = spawnSync("fish", ["--no-config", "-c", code], { cwd, encoding: "utf8" })
  const suggested = stdout.split("\n").flatMap((each) => each.split("\t").slice(0, 1))
  const word = line.split(" ").at(-1) ?? ""
  return normal(suggested.filter(Boolean), word)
}

function normal(words: readonly string[], word: string): readonly string[] {
  const plain = words.map((each) => each.replace(/\/$/, ""))
  return plain.length === 0 && word !== "" ? [word] : plain.toSorted()
}

/** What must be typed for all completions to be inserted, and what makes a shell ready for it. */
const typing = {
  bash: {
    command: "bash --norc --noprofile -i",
    key: "\u001B*",
    prepare: ["bind 'set bell-style none'"],
  },
  zsh: {
    command: "zsh -f -i",
    key: "\t",
    prepare: [
      "autoload -Uz compinit",
      "compinit -D -u",
      "zstyle ':completion:*' completer _all_matches _complete",
      "zstyle ':completion:*' insert true",
      "setopt no_beep no_prompt_sp no_prompt_cr",
      "bindkey '^I' complete-word",
    ],
  },
}

/** Types each line, and has a function in the place of the command tell what it is called with. */
async function typed(
  shell: "bash" | "zsh",
  lines: readonly string[],
  { script, said }: { readonly script: string; readonly said: string },
  cwd: string,
): Promise<readonly (readonly string[])[]> {
  const { command, key, prepare } = typing[shell]
  const prompt = "READY"
  const commands = [
    [
      ...prepare,
      `source ${script}`,
      `nixgen() { printf '%s\\n' "$@" END >> ${said} }`.replace(" }", "; }"),
    ].join("; "),
    ...lines.map((line) => `${line}${key}`),
  ]
  const env = { ...process.env, SHELL: "/bin/sh", TERM: "dumb", INPUTRC: "/dev/null" }
  const prompted = `PS1='${prompt}>' exec ${command}`
  const terminal = spawn("script", ["-qec", prompted, "/dev/null"], { cwd, env })
  let output = ""
  terminal.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text
    // the shell is asked the next thing when it is done with the last one
    while (output.includes(`${prompt}>`)) {
      output = output.slice(output.indexOf(`${prompt}>`) + prompt.length + 1)
      terminal.stdin.write(`${commands.shift() ?? "exit"}\r`)
    }
  })
  await new Promise((resolve) => terminal.on("close", resolve))
  const calls = existsSync(said) ? readFileSync(said, "utf8").split("END\n").slice(0, -1) : []
  return calls.map((call, index) => {
    const before = (lines[index] ?? "").split(" ").slice(1, -1)
    return normal(call.split("\n").slice(before.length, -1).filter(Boolean), "")
  })
}
