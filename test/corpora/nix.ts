/** What tests that put questions to real Nix share: whether it is there, and asking it in batches. */
import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const experimental = ["--extra-experimental-features", "nix-command flakes pipe-operators"]

/** Whether Nix is installed. With NIXGEN_REQUIRE_NIX=1 the tests that need it do not pass it over. */
export const hasNix =
  process.env["NIXGEN_REQUIRE_NIX"] === "1" || spawnSync("nix", ["--version"]).status === 0

if (!hasNix) console.warn("Nix is not installed: tests that ask it are passed over")

/** Calls a function with a fresh folder, which is gone afterwards. */
export function inTemporaryFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-"))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The JSON of what an expression evaluates to. */
export function evaluate(expression: string): string {
  return inTemporaryFolder((folder) => {
    const file = join(folder, "expression.nix")
    writeFileSync(file, expression)
    const options = ["--eval", "--strict", "--json", ...experimental, file]
    return execFileSync("nix-instantiate", options, { encoding: "utf8", maxBuffer: 2 ** 30 })
  })
}

/** What `nix-instantiate --parse` understands of valid texts, each on a line of its own. */
export function understood(texts: readonly string[]): string[] {
  return inTemporaryFolder((folder) => {
    const files = writeAll(folder, texts)
    const options = ["--parse", ...experimental, ...files]
    const output = execFileSync("nix-instantiate", options, {
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    })
    // Relative paths are told as absolute ones.
    return joinLiterals(output.replaceAll(folder, "")).trimEnd().split("\n")
  })
}

/**
 * Nix tells of a string with `''$` in it as of several that are added. nixfmt writes some of them
 * with `"`, which are told as one: the same value, and here the same text.
 */
function joinLiterals(output: string): string {
  const joined = output.replaceAll('" + "', "").replaceAll("\\${", "${")
  const bare = joined.replace(/\(("[^"\\]*(?:\\.[^"\\]*)*")\)/g, "$1")
  return bare === output ? output : joinLiterals(bare)
}

/**
 * Whether Nix accepts each text. One `nix repl` imports them all: as the body of a function each
 * is parsed and not evaluated, and a `)` after each brings the repl back from a text that ends too
 * early.
 */
export function accepted(texts: readonly string[]): boolean[] {
  return inTemporaryFolder((folder) => {
    const files = writeAll(
      folder,
      texts.map((text) => `__nixgen: ${text}`),
    )
    const input = files.map((file) => `import ${file}\n)\n`).join("")
    const options = { input, encoding: "utf8", maxBuffer: 2 ** 30 } as const
    const { stdout } = spawnSync("nix", ["repl", ...experimental], options)
    const answers = stdout.split("nix-repl> import ").slice(1)
    if (answers.length !== texts.length) throw new Error("nix repl did not answer all questions")
    return answers.map((answer) => answer.includes("«lambda"))
  })
}

function writeAll(folder: string, texts: readonly string[]): string[] {
  return texts.map((text, index) => {
    const file = join(folder, `${index}.nix`)
    writeFileSync(file, text)
    return file
  })
}
