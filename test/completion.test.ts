/** Completion, in real shells: what each puts in the place of the word at the cursor. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { commands } from "../src/cli/commands/commands.ts"
import { type Definition, defineCommand } from "../src/cli/command-line/definition.ts"
import { argument, flag } from "../src/cli/command-line/parameter.ts"
import { bashScript } from "../src/cli/completion/bash.ts"
import { fishScript } from "../src/cli/completion/fish.ts"
import { type ProgramLine, lineOf } from "../src/cli/completion/line.ts"
import { zshScript } from "../src/cli/completion/zsh.ts"
import { type Shell, completions, isHere, shellTest } from "./support/shells.ts"

const scripts: Readonly<Record<Shell, (line: ProgramLine) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nixgen-completion-"))
  for (const name of ["a folder", "docs"]) mkdirSync(join(folder, name))
  for (const name of ["disks.nix", "my disks.nix"]) writeFileSync(join(folder, name), "")
})
afterAll(() => rmSync(folder, { recursive: true }))

const names = commands.map(({ definition }) => definition.name)
const files = ["a folder", "disks.nix", "docs", "my disks.nix"]

type Case = readonly [line: string, suggested: readonly string[]]

/** A word that nothing is suggested for stays as it is. */
const ofNixgen: readonly Case[] = [
  ["nixgen ", [...names, "help"].toSorted()],
  ["nixgen b", ["build"]],
  ["nixgen d", ["deploy", "diff", "doctor"]],
  ["nixgen deploy web --re", ["--reinstall", "--restart", "--restart-limit", "--resume"]],
  ["nixgen deploy --with ", ["colmena"]],
  ["nixgen plan --clo", ["--closures"]],
  ["nixgen z", ["z"]],
  ["nixgen --v", ["--version"]],
  [
    "nixgen build --",
    [
      "--accept-layout",
      "--color",
      "--cwd",
      "--dry-run",
      "--fleet",
      "--force",
      "--format",
      "--git-add",
      "--help",
      "--json",
      "--quiet",
      "--watch",
    ],
  ],
  ["nixgen check --no", ["--no-eval"]],
  ["nixgen diff --j", ["--json"]],
  ["nixgen check --format ", ["github", "gitlab", "json", "markdown", "sarif", "text"]],
  ["nixgen explain NG75", ["NG750"]],
  ["nixgen build --fleet ", []],
  ["nixgen build --fleet add --forc", ["--force"]],
  ["nixgen build --accept-layout web d", ["d"]],
  ["nixgen build --accept-layout web --d", ["--dry-run"]],
  ["nixgen add ", ["ci", "disk-layout", "host", "input", "module", "secret", "service", "test"]],
  ["nixgen add d", ["disk-layout"]],
  ["nixgen add --fleet mine d", ["disk-layout"]],
  ["nixgen add --fleet=mine d", ["disk-layout"]],
  ["nixgen add host ", []],
  ["nixgen add host d", ["d"]],
  ["nixgen show ", ["disks"]],
  ["nixgen show disks ", []],
  ["nixgen import ", ["disko", "flake", "host", "module"]],
  ["nixgen import disko ", files],
  ["nixgen import disko m", ["my disks.nix"]],
  ["nixgen import disko --arg a=b d", ["disks.nix", "docs"]],
  ["nixgen import --arg=a=b disko d", ["disks.nix", "docs"]],
  ["nixgen import disko disks.nix --a", ["--arg", "--attr"]],
  ["nixgen check --inputs ", ["a folder", "docs"]],
  ["nixgen check --inputs=do", ["--inputs=docs"]],
  ["nixgen init ", ["a folder", "docs"]],
  ["nixgen init docs d", ["d"]],
  ["nixgen completion ", ["bash", "fish", "zsh"]],
  ["nixgen help ", names.toSorted()],
  ["nixgen build -- --f", ["--f"]],
]

/** What no command of nixgen has yet; the program is called as the shells know it. */
const others: readonly Definition[] = [
  defineCommand({
    name: "deploy",
    summary: 'it\'s [quoted]: \\ and `said` "so" $HOME',
    arguments: { host: argument.text("which"), way: argument.choice(["own", "other"], "how") },
    flags: {
      engine: flag.choice("<engine>", ["colmena", "own"], "what: 'deploys' [it] \\ $(false)"),
      key: flag.file("<file>", "the key"),
      jobs: flag.integer("<n>", "how many"),
    },
  }),
]

const ofOthers: readonly Case[] = [
  ["nixgen ", ["deploy", "help"]],
  ["nixgen deploy ", []],
  ["nixgen deploy web ", ["other", "own"]],
  ["nixgen deploy --engine ", ["colmena", "own"]],
  ["nixgen deploy --engine c", ["colmena"]],
  ["nixgen deploy --engine=co", ["--engine=colmena"]],
  ["nixgen deploy --engine colmena web ot", ["other"]],
  ["nixgen deploy --key m", ["my disks.nix"]],
  ["nixgen deploy --key=di", ["--key=disks.nix"]],
  ["nixgen deploy --jobs ", []],
]

const shells = (["bash", "zsh", "fish"] as const).map(
  (shell) => [isHere(shell) ? shell : `${shell}, which is not installed here`, shell] as const,
)

describe.each(shells)("in %s", (_, shell) => {
  shellTest(shell)("every word is suggested, and no other", async () => {
    const definitions = commands.map(({ definition }) => definition)
    const found = await suggested(shell, lineOf("nixgen", definitions), ofNixgen)
    expect(found).toEqual(ofNixgen)
  })

  shellTest(shell)("whatever is said of them, and whatever they take", async () => {
    expect(await suggested(shell, lineOf("nixgen", others), ofOthers)).toEqual(ofOthers)
  })
})

async function suggested(
  shell: Shell,
  line: ProgramLine,
  cases: readonly Case[],
): Promise<readonly Case[]> {
  const lines = cases.map(([each]) => each)
  const found = await completions(shell, scripts[shell](line), lines, folder)
  return lines.map((each, index) => [each, found[index] ?? ["nothing was said"]])
}
