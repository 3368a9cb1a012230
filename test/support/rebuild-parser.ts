/**
 * What nixos-rebuild-ng takes, by its own definition of its arguments as of 26.05 (`get_parser` and
 * `parse_args`): names alone, how many words follow each, and what does not go together.
 */

/** Names, by how many words follow them. */
const names: Readonly<Record<0 | 1 | 2, string>> = {
  0: `--verbose -v --keep-going -k --keep-failed -K --fallback --repair --quiet --print-build-logs -L
    --show-trace --accept-flake-config --refresh --impure --offline --no-net --recreate-lock-file
    --no-update-lock-file --no-write-lock-file --no-registries --commit-lock-file --no-build-output -Q
    --use-substitutes --substitute-on-destination -s --help -h --debug --no-flake --install-bootloader
    --install-grub --rollback --upgrade --upgrade-all --json --ask-sudo-password -S --ask-elevate-password
    --sudo --use-remote-sudo --no-ssh-tty --no-reexec --fast --no-build-nix`,
  1: `--max-jobs -j --cores --log-format --builders --include -I --update-input --file -f --attr -A --flake
    --profile-name -p --specialisation -c --build-host --target-host --image-variant --elevate`,
  2: "--option --override-input",
}

const following: ReadonlyMap<string, number> = new Map(
  Object.entries(names).flatMap(([count, words]) =>
    words.split(/\s+/).map((name) => [name, Number(count)] as const),
  ),
)

const actions =
  `switch boot test build edit repl dry-build dry-run dry-activate build-image build-vm
  build-vm-with-bootloader list-generations`.split(/\s+/)

/** Actions that may be of another machine. */
const elsewhere = "switch boot test build dry-build dry-activate build-vm build-vm-with-bootloader"

/** A command line as it was understood, or why it was refused. */
export type Rebuild =
  | { readonly action: string; readonly said: ReadonlyMap<string, readonly string[]> }
  | { readonly refused: string }

/** Reads the words behind `nixos-rebuild`. Names are not cut short (`allow_abbrev=False`). */
export function readRebuild(words: readonly string[]): Rebuild {
  const said = new Map<string, readonly string[]>()
  const plain: string[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ""
    if (!word.startsWith("-")) {
      plain.push(word)
      continue
    }
    const [name = "", ...more] = word.startsWith("--") ? word.split("=") : [word]
    const count = following.get(name)
    if (count === undefined) return { refused: `unrecognized arguments: ${word}` }
    const values = more.length > 0 ? [more.join("=")] : words.slice(index + 1, index + 1 + count)
    if (
      values.length !== count ||
      (more.length === 0 && values.some((each) => each.startsWith("-")))
    )
      return { refused: `argument ${name}: expected ${count}` }
    if (more.length === 0) index += count
    said.set(name, values)
  }
  const [action, ...others] = plain
  const refused = reasonAgainst(action, others, said)
  return action === undefined || refused !== undefined
    ? { refused: refused ?? "there is no action" }
    : { action, said }
}

function reasonAgainst(
  action: string | undefined,
  others: readonly string[],
  said: ReadonlyMap<string, unknown>,
): string | undefined {
  if (action === undefined) return "there is no action"
  if (!actions.includes(action)) return `argument action: invalid choice: ${action}`
  if (others.length > 0) return `unrecognized arguments: ${others.join(" ")}`
  const isElsewhere = said.has("--target-host") || said.has("--build-host")
  if (isElsewhere && !elsewhere.split(" ").includes(action))
    return `--target-host/--build-host is not supported with '${action}'`
  const isFile = ["--file", "-f", "--attr", "-A"].some((name) => said.has(name))
  return said.has("--flake") && isFile ? "--flake cannot be used with --file or --attr" : undefined
}
