/** A text that the user's own editor changes: in a private folder, which is gone afterwards. */
import { spawn } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { CommandFailure } from "../outcome/exit-status.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { inPrivateFolder } from "./private-folder.ts"

/** What the editor leaves of a value. */
export async function edited(value: Uint8Array, terminal: Terminal): Promise<Uint8Array> {
  const { environment = {}, signal } = terminal
  const editor = editorIn(environment)
  return await inPrivateFolder("the value is", terminal, async (folder) => {
    const file = join(folder, "value")
    writeFileSync(file, value, { mode: 0o600 })
    const status = await statusOf(editor, file)
    signal.throwIfAborted()
    if (status !== 0)
      throw new CommandFailure(
        `the editor ended with status ${status}: nothing was written`,
        editor,
      )
    return new Uint8Array(readFileSync(file))
  })
}

function editorIn({ VISUAL, EDITOR }: Readonly<Record<string, string | undefined>>): string {
  const editor = [VISUAL, EDITOR].find((each) => each !== undefined && each !== "")
  if (editor !== undefined) return editor
  throw new CommandFailure(
    "there is no editor",
    "VISUAL or EDITOR names it; `nixgen secrets set` asks for a value without one",
  )
}

/** Its name may have arguments, as a shell reads them. */
async function statusOf(editor: string, file: string): Promise<number> {
  return await new Promise((resolve, reject) => {
    const child = spawn("/bin/sh", ["-c", `${editor} "$1"`, "sh", file], { stdio: "inherit" })
    child.on("error", reject)
    child.on("close", (status) => resolve(status ?? 1))
  })
}
