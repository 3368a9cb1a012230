import { describe, expect, test } from "vitest"
import { lineOfSecret, withSecret } from "./edit-secrets.ts"

const imported = 'import { secret } from "nixgen"\n'

describe("a secret more", () => {
  test.each<[what: string, before: string, name: string, after: string]>([
    ["in an empty file", "", "db", `${imported}\nexport const db = secret("db")\n`],
    [
      "after others",
      `${imported}\nexport const a = secret("a")\n`,
      "app/db-password",
      `${imported}\nexport const a = secret("a")\n\nexport const appDbPassword = secret("app/db-password")\n`,
    ],
    [
      "after a line without an end",
      imported.trim(),
      "b",
      `${imported}\nexport const b = secret("b")\n`,
    ],
    [
      "where other names are imported",
      'import { password } from "nixgen"\n',
      "b",
      'import { password, secret } from "nixgen"\n\nexport const b = secret("b")\n',
    ],
    [
      "by the name that the file has for it",
      'import { secret as hidden } from "nixgen"\n',
      "b",
      'import { secret as hidden } from "nixgen"\n\nexport const b = hidden("b")\n',
    ],
    [
      "whose name is taken",
      `${imported}\nconst b = 1\n`,
      "b",
      `${imported}\nconst b = 1\n\nexport const bSecret = secret("b")\n`,
    ],
    [
      "that is called secret",
      "",
      "secret",
      `${imported}\nexport const secretSecret = secret("secret")\n`,
    ],
    [
      "whose name begins with a digit",
      "",
      "2fa",
      `${imported}\nexport const _2fa = secret("2fa")\n`,
    ],
  ])("%s", (_, before, name, after) => {
    expect(withSecret(before, name).text).toBe(after)
  })
})

test.each<[text: string, line: number | undefined]>([
  [`${imported}\nexport const a = secret("a", {\n  mode: "0440",\n})\n`, 3],
  ['import { secret as hidden } from "nixgen"\nhidden("a")\n', 2],
  [`${imported}secret("b")\n// secret("a")\n`, undefined],
])("%j declares it at line %s", (text, line) => {
  expect(lineOfSecret(text, "a")).toBe(line)
})
