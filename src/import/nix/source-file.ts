/** The Nix file that is imported, read as text. */
import { readFile, stat } from "node:fs/promises"
import { isUtf8 } from "node:buffer"
import { ProblemError, problem } from "../../problems/problem.ts"

/** The most that is read: far beyond what a person writes, and little enough for every machine. */
const mostBytes = 4 * 1024 * 1024

/** The text of a file. Throws NG090 where it cannot be read, or is no text. */
export async function sourceText(file: string): Promise<string> {
  const found = await stat(file).catch(systemError)
  if (found instanceof Error) throw unreadable(file, explained(found))
  if (!found.isFile())
    throw unreadable(file, found.isDirectory() ? "it is a folder" : "it is no regular file")
  if (found.size > mostBytes)
    throw unreadable(
      file,
      `it has ${found.size} bytes, and what is imported is no longer than ${mostBytes}`,
    )
  const content = await readFile(file).catch(systemError)
  if (content instanceof Error) throw unreadable(file, explained(content))
  if (!isUtf8(content) || content.includes(0)) throw unreadable(file, "it is not text in UTF-8")
  return content.toString("utf8")
}

function systemError(error: unknown): NodeJS.ErrnoException {
  if (error instanceof Error) return error
  throw error
}

function explained({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT" || code === "ENOTDIR") return "there is no such file"
  if (code === "EACCES") return "reading it is not permitted"
  return message
}

function unreadable(file: string, why: string): ProblemError {
  const message = `the file cannot be read: ${why}`
  const hint = "name a Nix file"
  return new ProblemError([problem("NG090", { message, hint, place: { file } })])
}
