/** `nixgen completion`: the script that a shell completes the command's line by. */
import type { Command } from "./command-line/command.ts"
import type { OptionsOf, Run } from "./command-line/definition.ts"
import type { completionCommand } from "./commands/completion.ts"
import { bashScript } from "./completion/bash.ts"
import { fishScript } from "./completion/fish.ts"
import { type ProgramLine, lineOf } from "./completion/line.ts"
import { zshScript } from "./completion/zsh.ts"
import { exitStatus } from "./outcome/exit-status.ts"

type Shell = OptionsOf<typeof completionCommand>["shell"]

const scripts: Readonly<Record<Shell, (line: ProgramLine) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

/** What prints the script for these commands. A shell needs nothing else: it starts no Node. */
export function completionOf(commands: readonly Command[]): Run<typeof completionCommand> {
  return async ({ shell }, terminal) => {
    const line = lineOf(
      "nixgen",
      commands.map(({ definition }) => definition),
    )
    const script = scripts[shell](line)
    return {
      status: exitStatus.done,
      problems: [],
      json: () => ({ script }),
      words: () => terminal.write(script),
    }
  }
}
