/** `nixgen secrets`: what stands encrypted in the repository, and who can read it. */
import type { OptionsOf, Outcome, JsonOf } from "./command-line/definition.ts"
import type { secretsCommand } from "./commands/secrets.ts"
import { untilWritten } from "./project/project-change.ts"
import { checkSecrets } from "./secrets/check.ts"
import { generateSecrets } from "./secrets/generate.ts"
import { initHosts } from "./secrets/init.ts"
import { listSecrets } from "./secrets/list.ts"
import { rekeySecrets } from "./secrets/rekey.ts"
import { editSecret, setSecrets, showSecret } from "./secrets/values.ts"
import type { Terminal } from "./terminal/terminal.ts"

type Options = OptionsOf<typeof secretsCommand>

/** What is done, by its name on the command line. */
const deeds: Readonly<
  Record<
    Options["deed"],
    (options: Options, terminal: Terminal) => Promise<Outcome<JsonOf<typeof secretsCommand>>>
  >
> = {
  init: initHosts,
  set: setSecrets,
  edit: editSecret,
  show: showSecret,
  generate: generateSecrets,
  list: listSecrets,
  rekey: rekeySecrets,
  check: checkSecrets,
}

/** Does what is asked for with secrets; a value is never told but by `show`. */
export async function secrets(
  options: Options,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof secretsCommand>>> {
  return await untilWritten(async () => await deeds[options.deed](options, terminal), terminal)
}
