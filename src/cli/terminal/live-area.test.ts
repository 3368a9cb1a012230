/** Lines that change in their place: what a terminal is sent, and what it shows then. */
import { expect, test } from "vitest"
import { liveArea } from "./live-area.ts"

const escape = String.fromCharCode(27)

/** A terminal as it obeys what it is sent: lines, up, and clear. */
function screen() {
  const lines = [""]
  let row = 0
  const obey = (text: string) => {
    for (const part of text.split(new RegExp(`(\\n|${escape}\\[\\d+[AJ])`)).filter(Boolean)) {
      const [, count = "0", verb] = /\[(\d+)([AJ])$/.exec(part) ?? []
      if (part === "\n") lines[++row] ??= ""
      else if (verb === "A") row -= Number(count)
      else if (verb === "J") lines.splice(row, lines.length, "")
      else lines[row] += part
    }
  }
  return { obey, shown: () => lines.join("\n") }
}

test("they stand below all that is written, once", () => {
  const { obey, shown } = screen()
  const area = liveArea(obey)
  area.beside(() => obey("before\n"))
  area.show(["web 1s", "database 1s"])
  expect(shown()).toBe("before\nweb 1s\ndatabase 1s\n")
  area.beside(() => obey("meanwhile\n"))
  expect(shown()).toBe("before\nmeanwhile\nweb 1s\ndatabase 1s\n")
  area.show(["web 2s"])
  expect(shown()).toBe("before\nmeanwhile\nweb 2s\n")
  area.show([])
  area.beside(() => obey("after\n"))
  expect(shown()).toBe("before\nmeanwhile\nafter\n")
})

test("what is in them moves nothing", () => {
  let sent = ""
  liveArea((text) => {
    sent += text
  }).show([`a${escape}[2Jb`])
  expect(sent).toBe("a\\u001b[2Jb\n")
})
