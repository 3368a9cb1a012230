/**
 * What Nix, NixOS and disko say, by what it is: one entry for each kind of words, whatever version they
 * are from (`test/evaluate/words` has them as recorded). The first that fits is it.
 */
import type { SettledCode } from "../../problems/codes.ts"
import { suggestion } from "../../problems/suggest.ts"
import type { Complaint } from "./complaint.ts"
import { type OptionText, readOption, shownOption } from "./option-text.ts"

/** A code of what Nix finds, all of which are errors. */
export type EvaluationCode = (SettledCode & `NG7${string}`) | "NG060"

/** What a complaint comes to. */
export interface Reading {
  readonly code: EvaluationCode
  readonly message: string
  readonly hint?: string | undefined
  /** The option that leads to the place, and the modules that define it as Nix names them. */
  readonly option?: OptionText
  readonly files?: readonly string[]
  /** The package that it is about. */
  readonly package?: string
  /** Whether it has to do with the machine or the network, and nobody's definitions. */
  readonly isOfMachine?: boolean
}

type Words = readonly [
  pattern: RegExp,
  read: (match: readonly string[], complaint: Complaint) => Reading,
]

/** What a module has beside `config` and may not. */
function unsupported(message: string): Pick<Reading, "option"> {
  const [, name] = /has an unsupported attribute [`'](.+?)'/.exec(message) ?? []
  return name === undefined ? {} : { option: { path: [name] } }
}

/** Text up to its first full stop. */
function firstSentence(text: string): string {
  return text.split(/\.\s/, 1)[0] ?? text
}

/** The files in `- In \`/nix/store/…/default.nix': 5`. */
function filesIn(text: string): readonly string[] {
  return [
    ...text.matchAll(/(?:- In |defined in |in |and |Module |module )[`'"‘]([^`'"’\n]+)['"’]/g),
  ].map(([, file = ""]) => file)
}

/** `` `services.x' `` or `'services.x'`, as Nix and Lix quote. */
const option = "[`'‘](.+?)['’]"
const quoted = "[`'\"‘“](.+?)['\"’”]"

/** The words of an option's problem. */
function ofOption(
  code: EvaluationCode,
  text: string,
  { message }: Complaint,
  told: string,
  hint?: string,
): Reading {
  return { code, message: told, hint, option: readOption(text), files: filesIn(message) }
}

const priorities =
  "mkForce around one of them decides for it, mkDefault around one gives way to the others"

function ofAnotherType([, name = "", type = ""]: readonly string[], complaint: Complaint): Reading {
  const told = `${shownOption(name)} is to be ${article(type)}`
  return ofOption("NG701", name, complaint, told, wrongType(type))
}

/** What options are refused for. */
const ofOptions: readonly Words[] = [
  [
    new RegExp(
      `^A definition for option ${option} is not of type ${quoted}\\.(?: TypeError: (.*))?`,
      "s",
    ),
    ofAnotherType,
  ],
  [
    new RegExp(`^The option(?: value)? ${option} (?:in .* )?is not of type ${quoted}`, "s"),
    ofAnotherType,
  ],
  [
    new RegExp(`^The option ${option} has conflicting definition`),
    ([, name = ""], complaint) =>
      ofOption("NG702", name, complaint, `${name} is defined as several values`, priorities),
  ],
  [
    new RegExp(`^The (?:unique )?option ${option} is defined multiple times`),
    ([, name = ""], complaint) =>
      ofOption("NG702", name, complaint, `${name} is defined more than once`, priorities),
  ],
  [
    new RegExp(`^Cannot merge definitions of ${option}`),
    ([, name = ""], complaint) =>
      ofOption("NG702", name, complaint, `the definitions of ${name} cannot be merged`, priorities),
  ],
  [
    new RegExp(`^The option ${option} in ${quoted} is already declared in`),
    ([, name = ""], complaint) =>
      ofOption(
        "NG702",
        name,
        complaint,
        `the option ${name} is declared twice`,
        "give one of the two another name",
      ),
  ],
  [
    new RegExp(`^The option ${option} does not exist`),
    ([, name = ""], complaint) =>
      ofOption("NG703", name, complaint, `there is no option ${name}`, unknownOption(complaint)),
  ],
  [
    new RegExp(`^The option ${option} is read-only`),
    ([, name = ""], complaint) =>
      ofOption(
        "NG704",
        name,
        complaint,
        `${name} is set by NixOS itself, and read-only`,
        "leave it out; what it is made from can be set",
      ),
  ],
  [
    new RegExp(`^The option ${option} can no longer be used since it's been removed\\. ?(.*)`, "s"),
    ([, name = "", instead = ""], complaint) =>
      ofOption("NG705", name, complaint, `the option ${name} is no more`, oneLine(instead)),
  ],
  [
    new RegExp(
      `^\\s*The option definition ${option} in .* no longer has any effect; please remove it\\.\\s*(.*)`,
      "s",
    ),
    ([, name = "", instead = ""], complaint) =>
      ofOption(
        "NG705",
        name,
        complaint,
        `the option ${name} is no more`,
        oneLine(instead) || "leave it out",
      ),
  ],
  [
    new RegExp(
      `^The option ${option} (?:is used but not defined|was accessed but has no value defined)`,
    ),
    ([, name = ""], complaint) =>
      ofOption(
        "NG715",
        name,
        complaint,
        `${name} has no value, and something needs one`,
        `define ${name}`,
      ),
  ],
]

/** What a package is refused for, and what allows it. */
const refusals: readonly (readonly [
  pattern: RegExp,
  is: string,
  allow: (name: string) => string,
])[] = [
  [
    /unfree license/,
    "is not free",
    (name) =>
      `allow it: nixpkgs: { config: { allowUnfreePredicate: nix\`pkg: builtins.elem (lib.getName pkg) [ "${nameOf(name)}" ]\` } }`,
  ],
  [
    /insecure/,
    "has known security holes",
    (name) =>
      `another version may have none; else allow it: nixpkgs: { config: { permittedInsecurePackages: ["${name}"] } }`,
  ],
  [
    /broken/,
    "is marked as broken",
    () => "take another one; or try it all the same: nixpkgs: { config: { allowBroken: true } }",
  ],
  [
    /not available on the requested hostPlatform|not supported on/,
    "is not there for this system",
    () =>
      "leave it out on hosts of this system; or try it all the same: nixpkgs: { config: { allowUnsupportedSystem: true } }",
  ],
  [
    /blocklisted|blacklisted/,
    "is on nixpkgs' own list of what is refused",
    () => "take another one",
  ],
  [
    /non-?source|binary/i,
    "is not built from source",
    () => "allow it: nixpkgs: { config: { allowNonSource: true } }",
  ],
  [/./, "is refused", () => "nixpkgs says below what allows it"],
]

/** `google-chrome` of `google-chrome-130.0`. */
function nameOf(name: string): string {
  return name.replace(/-\d.*$/, "")
}

function refused(name: string, why: string): Reading {
  const [, is = "", allow] = refusals.find(([pattern]) => pattern.test(why)) ?? []
  return {
    ...as("NG712"),
    message: `the package ${name} ${is}`,
    hint: allow?.(name),
    package: name,
  }
}

const ofPackages: readonly Words[] = [
  [
    /^Package [‘'`](.+?)[’'] in .*?(?:,? refusing to evaluate|$)/s,
    ([, name = ""], { message }) => refused(name, firstParagraph(message)),
  ],
  [
    /^Refusing to evaluate package [‘'`](.+?)[’']/,
    ([, name = ""], { message }) => refused(name, firstParagraph(message)),
  ],
]

/** What an expression cannot be evaluated for. */
const ofExpressions: readonly Words[] = [
  [
    /^undefined variable '(.+?)'/,
    ([, name = ""], { meant }) => missing(name, `nothing is called ${name} here`, meant),
  ],
  [
    /^attribute '(.+?)'(?: in selection path '.*?')? (?:missing|not found)/,
    ([, name = ""], { meant, frames }) =>
      frames.slice(-3).some(({ doing }) => doing.includes(`module argument \`${name}'`))
        ? {
            ...as("NG709"),
            message: `modules have no argument "${name}"`,
            hint: "take it out of the arguments of the module, or import what gives it",
          }
        : missing(name, `there is no attribute "${name}"`, meant),
  ],
  [
    /^function '(.+?)' called without required argument '(.+?)'/s,
    ([, , name = ""]) => ({
      ...as("NG709"),
      message: `a function is called without its argument "${name}"`,
      hint: `give it ${name}, or make it optional: ${name} ? …`,
    }),
  ],
  [
    /^function '(.+?)' called with unexpected argument '(.+?)'/s,
    ([, , name = ""], { meant }) => ({
      ...as("NG709"),
      message: `a function has no argument "${name}"`,
      hint: meant[0] === undefined ? "leave it out" : `did you mean "${meant[0]}"?`,
    }),
  ],
  [
    /^(?:infinite recursion encountered|stack overflow|.*max-call-depth exceeded)/,
    () => ({
      ...as("NG708"),
      message: "this needs its own value to be known (infinite recursion)",
      hint: "what decides imports, or whether something is defined, may not come from what it decides: ask another option, or use mkIf for the value alone",
    }),
  ],
  [
    /^evaluation aborted with the following error message: '(.*)'/s,
    ([, text = ""]) => ({ ...as("NG710"), message: `Nix is told to stop: ${oneLine(text)}` }),
  ],
  [
    /^assertion (?:'(.*)' failed|failed)/s,
    ([, condition = ""]) => ({
      ...as("NG710"),
      message: `an assertion fails${condition === "" ? "" : `: ${condition}`}`,
      hint: "make the condition hold, or take the assertion away",
    }),
  ],
  [
    /^.* is not equal to .*/s,
    ([text = ""], { frames }) => {
      const [, condition] =
        frames
          .map(({ doing }) => /condition of the assertion '(.*)'/.exec(doing))
          .findLast((each) => each !== null) ?? []
      return {
        ...as("NG710"),
        message: `an assertion fails: ${condition ?? oneLine(text)}`,
        hint: "make the condition hold, or take the assertion away",
      }
    },
  ],
  [
    /^access to (?:absolute )?path '(.+?)' is forbidden in (?:pure|restricted)/,
    ([, path = ""]) => ({
      ...as("NG711"),
      message: `${path} is outside of the flake, and not to be read`,
      hint: "take the file along: file(…) of a path beside the definition",
    }),
  ],
  [
    /^(?:path '(.+?)' does not exist|getting status of '(.+?)': No such file|opening file '(.+?)': No such file|cannot (?:open|read) '(.+?)'|(?:file|path) '(.+?)' (?:was not found|is not in the Nix store))/,
    ([, ...paths]) => ({
      ...as("NG711"),
      files: [paths.find(Boolean) ?? ""],
      message: `there is no file ${inTree(paths.find(Boolean) ?? "")}`,
      hint: "file(…) and nixModule(…) take along what they name; what Nix itself names has to be beside it",
    }),
  ],
  [
    /^Path '(.+?)' (?:in the repository .* )?is not tracked by Git/,
    ([, path = ""]) => ({
      ...as("NG711"),
      message: `git does not know of ${path}`,
      hint: "git add it",
    }),
  ],
  [
    /^syntax error, (.*)/,
    ([, what = ""]) => ({
      ...as("NG716"),
      message: `this is no Nix: ${what}`,
      hint: "Nix says below what it expected",
    }),
  ],
  [
    /^(?:cannot build .* during evaluation because the option 'allow-import-from-derivation' is disabled|path '.*\.drv' is not valid)/,
    () => ({
      ...as("NG717"),
      message: "this can be evaluated only after something was built (import from derivation)",
      hint: "keep the file in the project instead of building it",
    }),
  ],
  [
    /^(?:Expected a module, but found a value of type|module .* does not look like a module|Module imports can't be nested lists|Module `.*' has an unsupported attribute|The module .* was imported into)/,
    (_, { message }) => ({
      ...as("NG718"),
      ...unsupported(message),
      message: `this is no module: ${oneLine(firstSentence(inTreeWords(message)))}`,
      hint: "a module is a set of definitions, or a function that gives one; beside `options`, what it defines stands in `config`",
      files: filesIn(message),
    }),
  ],
  [
    /^(cannot coerce .*|expected .* but found .*|value is .* while .* was expected|cannot add .*|cannot compare .*|cannot convert .*|attempt to call something which is not a function.*|division by zero|list index .* is out of bounds.*|invalid regular expression.*|dynamic attribute .* already defined.*|.*'head' called on an empty list.*|cannot decode.*|the string .* is not allowed to refer to a store path.*|a string that refers to a store path cannot be.*|unable to parse.*|.* cannot be (?:coerced|represented).*|hash .* has wrong length.*|unknown hash algorithm.*)/,
    ([text = ""]) => ({
      ...as("NG714"),
      message: `Nix cannot evaluate this: ${oneLine(text)}`,
      hint: typeHint(text),
    }),
  ],
]

/** The code of a reading. */
function as(code: EvaluationCode): Pick<Reading, "code"> {
  return { code }
}

function typeHint(text: string): string {
  if (/coerce|represent/.test(text))
    return "in a text stands what has one: a string, a path, a package"
  if (/not a function/.test(text)) return "what stands in front takes no argument"
  return "a value of another kind is needed here"
}

function missing(name: string, message: string, meant: readonly string[]): Reading {
  return {
    ...as("NG700"),
    message,
    hint: suggestion(name, meant) ?? "look for its name, or define it",
  }
}

/** What keeps Nix from working at all. */
const ofMachine: readonly Words[] = [
  [
    /Permission denied|Operation not permitted|cannot connect to daemon|daemon-socket/i,
    () =>
      ofTheMachine(
        "NG725",
        "Nix may not do its work here",
        "`nixgen doctor` looks at how Nix is set up",
      ),
  ],
  [
    /No space left on device|disk is full|No space left/i,
    () => ofTheMachine("NG721", "there is no space left on the disk", "`nix store gc` makes some"),
  ],
  [
    /hash mismatch|NAR hash mismatch|mismatch in field 'narHash'|has a different hash/i,
    () =>
      ofTheMachine(
        "NG722",
        "an input is another than was pinned: its hash differs",
        "it was changed where it comes from, or on the way: pin it anew, and look at what changed",
      ),
  ],
  [
    /(?:HTTP error 40[34]|status code 40[34]).*(?:rate limit|API rate)|rate limit/is,
    () =>
      ofTheMachine(
        "NG720",
        "the server lets no more be fetched for now (rate limit)",
        "wait, or give Nix a token: access-tokens in nix.conf",
      ),
  ],
  [
    /(?:unable to download|HTTP error 404|cannot find (?:revision|ref)|unable to fetch).*(?:404|not found|cannot find)/is,
    () =>
      ofTheMachine(
        "NG720",
        "an input is not there any more",
        "look at its pin: `npins show`, `npins update`",
      ),
  ],
  [
    /^Cannot find Git revision .* of repository '(.*)'/,
    ([, repository = ""]) =>
      ofTheMachine(
        "NG720",
        `an input cannot be fetched: ${repository} is not reached, or has the pinned commit no more`,
        "`git ls-remote` tells whether it is reached from here; `npins update` pins what it has now",
      ),
  ],
  [
    /resolve host|Couldn't connect|could not connect|Failed to connect|Connection (?:refused|timed out|reset)|Timeout was reached|unable to download|Network is unreachable|cannot connect to socket|don't have internet|SSL (?:connect|certificate)|Temporary failure in name resolution|while fetching the input/i,
    () =>
      ofTheMachine(
        "NG720",
        "an input cannot be fetched: there is no way to the network",
        "once fetched, inputs are kept; `nixgen check --inputs DIR` evaluates against local ones",
      ),
  ],
  [
    /requires Nix >= ([\d.]+)|This version of Nixpkgs requires|is too old|unsupported (?:lock file )?version|experimental (?:Nix )?feature '.*' (?:is disabled|not enabled)|unrecognised flag|unknown (?:command|flag)|is not a recognised command/i,
    () =>
      ofTheMachine(
        "NG723",
        "this Nix is too old for the flake",
        "update Nix; `nixgen doctor` tells what is needed",
      ),
  ],
  [
    /out of memory|bad_alloc|Cannot allocate memory/i,
    () =>
      ofTheMachine(
        "NG724",
        "Nix has run out of memory",
        "say --jobs 1, or look for what has no end",
      ),
  ],
]

function ofTheMachine(code: EvaluationCode, message: string, hint: string): Reading {
  return { code, message, hint, isOfMachine: true }
}

const ofDefinitions: readonly Words[] = [...ofOptions, ...ofPackages, ...ofExpressions]

/** What a complaint comes to; a text that nobody knows is what was thrown. */
export function readingOf(complaint: Complaint): Reading {
  const message = complaint.message.trim()
  const isThrown = /'(?:throw|abort)' builtin/.test(complaint.frames.at(-1)?.doing ?? "")
  for (const [pattern, read] of isThrown ? ofDefinitions : [...ofDefinitions, ...ofMachine]) {
    const match = pattern.exec(message)
    if (match !== null) return read(match, { ...complaint, message })
  }
  return { ...as("NG710"), message: oneLine(firstParagraph(message)), hint: undefined }
}

function firstParagraph(text: string): string {
  return text.split("\n\n")[0] ?? text
}

/** A text in one line, without the full stop. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().replace(/\.$/, "")
}

function article(type: string): string {
  return /^(a|an|one of|null or|any|list of|attribute set|package|path|lazy|function)\b/i.test(type)
    ? type
    : `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`
}

function wrongType(type: string): string {
  return `write ${article(oneLine(type))}`
}

/** NixOS' own way of saying what else there is. */
function unknownOption({ message, meant }: Complaint): string {
  const [, near] = /Did you mean [`'‘](.+?)['’]/.exec(message) ?? []
  const name = near ?? meant[0]
  return name === undefined ? "look for it among NixOS' options" : `did you mean ${name}?`
}

/** What the folder of a flake is called: its place in the store, or what it was fetched from. */
export const storeFolder = /^(?:\/nix\/store\/[^/]+|«[^»]+»)\//

/** Words without the folders that files have in the store. */
export function inTreeWords(text: string): string {
  return text.replaceAll(/(?:\/nix\/store\/[^/\s'"`’]+|«[^»]+»)\/[^\s'"`’:]+/g, inTree)
}

/** A file of the store as it is known in the tree. */
export function inTree(file: string): string {
  return file.replace(storeFolder, "")
}
