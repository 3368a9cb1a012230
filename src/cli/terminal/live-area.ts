/** Lines at the end of a terminal that change, below all that is written meanwhile. */
import { visible } from "../../problems/visible.ts"

/** Lines at the end of a terminal that are drawn anew, and what is written above them meanwhile. */
export function liveArea(write: (text: string) => void) {
  let shown: readonly string[] = []
  const erase = () => {
    if (shown.length > 0) write(`${escape}[${shown.length}A${escape}[0J`)
  }
  const draw = () => {
    if (shown.length > 0) write(shown.map((line) => `${visible(line)}\n`).join(""))
  }
  return {
    show: (lines: readonly string[]): void => {
      erase()
      shown = lines
      draw()
    },
    beside: (writeOther: () => void): void => {
      erase()
      writeOther()
      draw()
    },
  }
}

const escape = String.fromCharCode(27)
