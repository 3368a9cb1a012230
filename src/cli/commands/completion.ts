/** `nixgen completion` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { argument } from "../command-line/parameter.ts"
import { problemsShape } from "./shared.ts"

/** Prints what a shell completes the command line by. */
export const completionCommand = defineCommand({
  name: "completion",
  group: "ask",
  summary: "print what a shell completes this command's line by",
  arguments: {
    shell: argument.choice(["bash", "zsh", "fish"], "the shell to print it for"),
  },
  json: {
    summary: "tell the script as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), script: z.string() }),
  },
  examples: [
    ['eval "$(nixgen completion bash)"', "in ~/.bashrc"],
    ['eval "$(nixgen completion zsh)"', "in ~/.zshrc, after compinit"],
    ["nixgen completion fish | source", "in ~/.config/fish/config.fish"],
  ],
})
