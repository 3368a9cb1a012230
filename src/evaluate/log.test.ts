import { describe, expect, test } from "vitest"
import { failureIn, innermostNote, placesOf } from "./failure.ts"
import { messageOf } from "./log.ts"

function line(message: object): string {
  return `@nix ${JSON.stringify({ action: "msg", ...message })}`
}

const failed = line({
  level: 0,
  msg: "\u001b[31;1merror:\u001b[0m\n       … while reading it\n\n       \u001b[31;1merror:\u001b[0m no\n       way",
  raw_msg: "no\n\nway",
  file: null,
  line: null,
  column: null,
  trace: [
    { raw_msg: "while calling \u001b[35;1m'f'\u001b[0m", file: "/a.nix:2:18", line: 2, column: 18 },
    { raw_msg: "note 2", file: null, line: null, column: null },
    { raw_msg: "note 1", file: "«string»:1:7", line: 1, column: 7 },
  ],
})

describe("a line that Nix writes is", () => {
  test.each([
    ["a warning", line({ level: 1, msg: "old", raw_msg: "old" }), "warning", "old"],
    ["a trace", line({ level: 0, msg: "trace: x" }), "error", "trace: x"],
    ["an error in no message", "error: out of memory", "error", "out of memory"],
    ["anything else", "terminate called", "note", "terminate called"],
  ])("%s", (_, text, kind, message) => {
    expect(messageOf(text)).toMatchObject({ kind, message })
  })

  test.each([
    ["of progress", '@nix {"action":"start","id":1,"level":5,"text":"","type":0}'],
    ["cut off", '@nix {"action":"msg","lev'],
  ])("nothing to tell where it is %s", (_, text) => {
    expect(messageOf(text)).toBeUndefined()
  })
})

describe("a failure", () => {
  test("has its message, and what was being done from the outside to the inside", () => {
    const failure = failureIn(`${line({ level: 1, msg: "old" })}\n${failed}\n`)
    expect(failure).toEqual({
      text: "error:\n       … while reading it\n\n       error: no\n       way",
      message: "no",
      more: ["way"],
      frames: [
        { doing: "note 1" },
        { doing: "note 2" },
        { doing: "while calling 'f'", place: { file: "/a.nix", line: 2, column: 18 } },
      ],
    })
    expect(placesOf(failure.frames)).toEqual([{ file: "/a.nix", line: 2, column: 18 }])
    expect(innermostNote(failure, /^note (\d)/)?.match[1]).toBe("2")
    expect(innermostNote(failure, /^other/)).toBeUndefined()
  })

  test("ends at the place of the error itself", () => {
    const at = { file: "/a.nix", line: 1, column: 3 }
    const { frames } = failureIn(line({ level: 0, msg: "error: x", raw_msg: "x", ...at }))
    expect(frames).toEqual([{ doing: "", place: at }])
  })

  test.each([
    ["", "it says nothing"],
    ["terminate called\nafter bad_alloc", "terminate called"],
    ["warning: x\nerror: out of memory", "out of memory"],
  ])("%j says %s", (errors, message) => {
    expect(failureIn(errors).message).toBe(message)
  })
})
