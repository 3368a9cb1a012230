/** What there is to say of problems that any definition can have: code that throws, values of another shape. */
import type { Explanations } from "./explanation.ts"

export const ofShapes = {
  NG002: {
    title: "A file of definitions can be read and run to its end",
    why: "A definition is what a module exports once it has run. One that cannot be parsed, or that throws on the way, defines nothing.",
    mend: "The place is the innermost line of the project's own code: mend what stands there.",
    breaks: {
      files: {
        "hosts/web.ts": `const names: string[] = []

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  inventory: { first: names[0]!.toLowerCase() },
})
`,
      },
    },
    close: {
      files: {
        "hosts/web.ts": `const names: string[] = []

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  inventory: { first: names[0]?.toLowerCase() ?? "none" },
})
`,
      },
    },
  },
  NG020: {
    title: "A value is of the kind that its key takes",
    why: "What is generated from another value would not be what was meant, or no Nix that evaluates.",
    mend: "Write a value of the kind that the message names; where a few are allowed, the nearest is suggested.",
    breaks: "deploy: { port: 0 }",
    close: "deploy: { port: 22 }",
  },
  NG021: {
    title: "A definition has no keys but those that are known",
    why: "A key that nobody reads is most often a misspelt one, and what it says would be lost without a word.",
    mend: "Correct the name, or take the key away. Data of one's own goes into `inventory`.",
    breaks: "servics: []",
    close: "services: []",
  },
  NG022: {
    title: "A definition has every key that is needed",
    why: "There is no value that nixgen could take for it: a `stateVersion` that is guessed, or a disk, may lose data.",
    mend: "Add the key.",
    breaks: {
      files: { "hosts/web.ts": 'export default defineHost({ system: "x86_64-linux" } as never)\n' },
    },
    close: {
      files: {
        "hosts/web.ts":
          'export default defineHost({ system: "x86_64-linux", stateVersion: "26.05" })\n',
      },
    },
  },
} as const satisfies Explanations
