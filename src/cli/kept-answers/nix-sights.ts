/** What is seen of Nix itself and of what it reads of this machine, where no observer sees it reading. */
import { existsSync } from "node:fs"
import { homedir } from "node:os"
import { delimiter, join } from "node:path"
import type { LocalInputs } from "../../evaluate/inputs.ts"
import { type Look, type Sight, type Sights, lookAt } from "./sights.ts"

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The program, its settings, and the folders that stand in the place of inputs. Other inputs have a
 * hash in the pins, which says what they hold.
 */
export function nixSights(inputs: LocalInputs = {}, environment: Environment): Sights {
  const programs = programsIn(environment)
  const folders = Object.values(inputs).map(({ path }) => path)
  return new Map([
    ...settingsIn(environment).map((file) => seenAt(file, ["content"])),
    ...[...programs, ...folders].map((path) => seenAt(path, ["without links"])),
    ...[...programs, ...folders]
      .filter((path) => existsSync(path))
      .map((path) => seenAt(lookAt(path, "without links"), ["without links", "mark"])),
  ])
}

function seenAt(path: string, looks: readonly Look[]): readonly [string, Sight] {
  const seen = Object.fromEntries(looks.map((look) => [look, lookAt(path, look)]))
  return [path, { mark: undefined, seen }]
}

/** The places where it may be, as far as the first where it is. */
function programsIn({ PATH = "" }: Environment): readonly string[] {
  const files = PATH.split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, "nix"))
  const first = files.findIndex((file) => existsSync(file))
  return first < 0 ? files : files.slice(0, first + 1)
}

/** As `nix.conf(5)` says. */
function settingsIn(environment: Environment): readonly string[] {
  const { NIX_CONF_DIR = "/etc/nix", NIX_USER_CONF_FILES, XDG_CONFIG_DIRS } = environment
  const { HOME = homedir(), XDG_CONFIG_HOME = join(HOME, ".config") } = environment
  const folders = [XDG_CONFIG_HOME, ...(XDG_CONFIG_DIRS ?? "/etc/xdg").split(":")]
  const files = folders
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, "nix/nix.conf"))
  return [join(NIX_CONF_DIR, "nix.conf"), ...(NIX_USER_CONF_FILES?.split(":") ?? files)]
}
