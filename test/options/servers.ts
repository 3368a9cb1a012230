/**
 * Language servers as an editor talks to them: TypeScript 7's (the Language Server Protocol) and
 * `tsserver` of TypeScript 6 (its own protocol).
 */
import { type ChildProcess, spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

/** A mistake that a server shows: what it is, and the text that is underlined. */
export interface Shown {
  readonly message: string
  readonly text: string
}

/** Where a definition is: the file, and its line from 1. */
export interface Definition {
  readonly file: string
  readonly line: number
}

/** What an editor asks of a server. Positions are offsets in the text last opened or changed. */
export interface Server {
  readonly open: (file: string, text: string) => void
  readonly change: (file: string, text: string) => void
  /** The names that are offered. */
  readonly complete: (file: string, offset: number) => Promise<readonly string[]>
  readonly hover: (file: string, offset: number) => Promise<string>
  /** Where "go to definition" leads. */
  readonly define: (file: string, offset: number) => Promise<readonly Definition[]>
  readonly mistakes: (file: string) => Promise<readonly Shown[]>
  /** What the server takes, in megabytes of 2^20; Linux alone tells. */
  readonly memory: () => number
  readonly close: () => void
}

/** How each server is started, by name. */
export function languageServers(root: string): ReadonlyMap<string, () => Promise<Server>> {
  // by package: node_modules/.bin/tsc may be either one's
  const native = join(root, "node_modules/typescript/lib/getExePath.js")
  const tsserver = join(root, "node_modules/typescript-6/lib/tsserver.js")
  return new Map([
    ["TypeScript 7", () => startNative(native)],
    ["TypeScript 6", () => startTsserver(tsserver)],
  ])
}

type Json = Readonly<Record<string, unknown>>

/** Gives each message that a process writes: a head with its length, an empty line, JSON. */
function onMessage(process: ChildProcess, receive: (message: Json) => void): void {
  // kept apart until a message is whole: joined with each piece, long ones would be copied many times
  let pieces: Buffer[] = []
  let length = 0
  let wanted = 0
  process.stdout?.on("data", (piece: Buffer) => {
    pieces.push(piece)
    length += piece.length
    while (length > 0 && length >= wanted) {
      const buffer = Buffer.concat(pieces)
      const head = /^Content-Length: (\d+)[^]*?\r\n\r\n/.exec(buffer.toString("latin1", 0, 200))
      const end = (head?.[0].length ?? 0) + Number(head?.[1])
      const isWhole = head !== null && buffer.length >= end
      wanted = isWhole ? 0 : head === null ? length + 1 : end
      if (isWhole) receive(JSON.parse(buffer.toString("utf8", head[0].length, end)) as Json)
      pieces = [isWhole ? buffer.subarray(end) : buffer]
      length = pieces[0]?.length ?? 0
    }
  })
}

function memoryOf({ pid = 0 }: ChildProcess): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? []
  return Number(kilobytes) / 1024
}

/** Pairs answers with what was asked, by number. */
function pairing() {
  const waiting = new Map<number, (answer: unknown) => void>()
  return {
    ask: (send: (id: number) => void): Promise<unknown> =>
      new Promise((resolve) => {
        const id = waiting.size + 1
        waiting.set(id, resolve)
        send(id)
      }),
    answer: (id: unknown, answer: unknown) => waiting.get(Number(id))?.(answer),
  }
}

/** Starts the program itself, as editors do: `tsc` of the package is one more process around it. */
async function startNative(finder: string): Promise<Server> {
  const { default: commandOf } = (await import(finder)) as { default: () => string }
  const server = spawn(commandOf(), ["--lsp", "--stdio"], { stdio: ["pipe", "pipe", "ignore"] })
  const { ask, answer } = pairing()
  const send = (message: Json): void => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  onMessage(server, (message) => {
    if (message["method"] === undefined) answer(message["id"], message["result"])
    else if (message["id"] !== undefined) send({ id: message["id"], result: null })
  })
  const request = (method: string, parameters: Json): Promise<unknown> =>
    ask((id) => send({ id, method, params: parameters }))
  const texts = new Map<string, string>()
  const at = (file: string, offset: number): Json => ({
    textDocument: { uri: uriOf(file) },
    position: positionOf(texts.get(file) ?? "", offset),
  })
  let version = 1
  await request("initialize", { processId: null, rootUri: null, capabilities: nativeCapabilities })
  send({ method: "initialized", params: {} })
  return {
    open: (file, text) => {
      texts.set(file, text)
      const languageId = file.endsWith(".js") ? "javascript" : "typescript"
      const textDocument = { uri: uriOf(file), languageId, version, text }
      send({ method: "textDocument/didOpen", params: { textDocument } })
    },
    change: (file, text) => {
      texts.set(file, text)
      const textDocument = { uri: uriOf(file), version: ++version }
      send({
        method: "textDocument/didChange",
        params: { textDocument, contentChanges: [{ text }] },
      })
    },
    complete: async (file, offset) => {
      const list = await request("textDocument/completion", at(file, offset))
      return (list as { items: { label: string }[] } | null)?.items.map(({ label }) => label) ?? []
    },
    hover: async (file, offset) => {
      const hover = await request("textDocument/hover", at(file, offset))
      return (hover as { contents: { value: string } } | null)?.contents.value ?? ""
    },
    define: async (file, offset) => {
      const found = await request("textDocument/definition", at(file, offset))
      return [found ?? []].flat().map((each) => {
        const { uri, range } = each as { uri: string; range: NativeMistake["range"] }
        return { file: fileURLToPath(uri), line: range.start.line + 1 }
      })
    },
    mistakes: async (file) => {
      const report = await request("textDocument/diagnostic", {
        textDocument: { uri: uriOf(file) },
      })
      const text = texts.get(file) ?? ""
      const errors = (report as { items: NativeMistake[] }).items.filter(isError)
      return errors.map(({ message, range }) => ({
        message,
        text: text.slice(offsetOf(text, range.start), offsetOf(text, range.end)),
      }))
    },
    memory: () => memoryOf(server),
    close: () => void server.kill(),
  }
}

const nativeCapabilities = {
  textDocument: {
    completion: { completionItem: { snippetSupport: false } },
    hover: { contentFormat: ["markdown"] },
    diagnostic: {},
  },
}

interface Position {
  /** From 0. */
  readonly line: number
  /** From 0. */
  readonly character: number
}

interface NativeMistake {
  readonly message: string
  /** 1 for an error; servers also give hints, such as of what is not used. */
  readonly severity: number
  readonly range: { readonly start: Position; readonly end: Position }
}

function isError({ severity }: NativeMistake): boolean {
  return severity === 1
}

function uriOf(file: string): string {
  return pathToFileURL(file).href
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n")
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
}

function offsetOf(text: string, { line, character }: Position): number {
  const before = text.split("\n").slice(0, line)
  return before.reduce((sum, each) => sum + each.length + 1, 0) + character
}

function startTsserver(file: string): Promise<Server> {
  const options = ["--disableAutomaticTypingAcquisition", "--suppressDiagnosticEvents"]
  const server = spawn(process.execPath, [file, ...options], { stdio: ["pipe", "pipe", "ignore"] })
  const { ask, answer } = pairing()
  onMessage(server, (message) => {
    if (message["type"] === "response") answer(message["request_seq"], message["body"])
  })
  const send = (seq: number, command: string, parameters: Json): void => {
    const message = { seq, type: "request", command, arguments: parameters }
    server.stdin.write(`${JSON.stringify(message)}\n`)
  }
  const request = (command: string, parameters: Json): Promise<unknown> =>
    ask((id) => send(id, command, parameters))
  const texts = new Map<string, string>()
  const at = (path: string, offset: number): Json => ({
    file: path,
    ...placeOf(positionOf(texts.get(path) ?? "", offset)),
  })
  return Promise.resolve({
    open: (path, text) => {
      texts.set(path, text)
      send(0, "open", { file: path, fileContent: text })
    },
    change: (path, text) => {
      const old = texts.get(path) ?? ""
      texts.set(path, text)
      const end = placeOf(positionOf(old, old.length))
      const whole = { line: 1, offset: 1, endLine: end.line, endOffset: end.offset }
      send(0, "change", { file: path, ...whole, insertString: text })
    },
    complete: async (path, offset) => {
      const list = await request("completionInfo", at(path, offset))
      return (
        (list as { entries: { name: string }[] } | undefined)?.entries.map(({ name }) => name) ?? []
      )
    },
    hover: async (path, offset) => {
      const info = await request("quickinfo", at(path, offset))
      const { displayString = "", documentation = "" } = (info ?? {}) as Record<string, string>
      return `${displayString}\n${documentation}`
    },
    define: async (path, offset) => {
      const found = await request("definition", at(path, offset))
      return ((found ?? []) as { file: string; start: Place }[]).map((each) => ({
        file: each.file,
        line: each.start.line,
      }))
    },
    mistakes: async (path) => {
      const found = await request("semanticDiagnosticsSync", { file: path })
      const text = texts.get(path) ?? ""
      return (found as TsserverMistake[]).map(({ text: message, start, end }) => ({
        message,
        text: text.slice(offsetOf(text, positionAt(start)), offsetOf(text, positionAt(end))),
      }))
    },
    memory: () => memoryOf(server),
    close: () => void server.kill(),
  })
}

/** Both from 1. */
interface Place {
  readonly line: number
  readonly offset: number
}

interface TsserverMistake {
  readonly text: string
  readonly start: Place
  readonly end: Place
}

function placeOf({ line, character }: Position): Place {
  return { line: line + 1, offset: character + 1 }
}

function positionAt({ line, offset }: Place): Position {
  return { line: line - 1, character: offset - 1 }
}
