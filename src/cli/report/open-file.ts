/** Opening a file with the program that the user's desktop has for it. */
import { spawn } from "node:child_process"
import type { Environment } from "../../machines/process.ts"
import { CommandFailure } from "../outcome/exit-status.ts"

/** What opens files on systems that have a command of their own for it. */
const openers: Readonly<Record<string, readonly [command: string, ...parameters: string[]]>> = {
  darwin: ["open"],
  win32: ["explorer.exe"],
}

/** Where it is opened. */
interface Desktop {
  readonly environment?: Environment | undefined
  readonly platform?: string
}

/** Opens a file, and does not wait for what it is opened with. */
export async function openFile(
  file: string,
  { environment, platform = process.platform }: Desktop,
): Promise<void> {
  const [command, ...parameters] = openers[platform] ?? ["xdg-open"]
  await new Promise<void>((resolve, reject) => {
    const how = { detached: true, stdio: "ignore", env: environment } as const
    const child = spawn(command, [...parameters, file], how)
    child.once("spawn", resolve)
    child.once("error", ({ message }) =>
      reject(new CommandFailure(`${file} is written, and cannot be opened: ${message}`)),
    )
    child.unref()
  })
}
