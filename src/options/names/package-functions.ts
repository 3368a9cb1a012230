/** The functions of nixpkgs that make packages of texts, files and others (Nixpkgs manual, "Trivial build helpers"). */
import type { ByAnyName } from "../../nix/values/any-name.ts"
import type { Operand, SetOperand, TextLike } from "../../nix/values/operations.ts"
import type { Reference } from "../../nix/values/references.ts"
import type { PackageReference } from "../values.ts"
import type { AnyList, Callable, Text, TextList } from "./callable.ts"

/** Functions of nixpkgs that say what they take and give; all others take and give anything. */
export interface PackageFunctions {
  /** A file of a text. */
  readonly writeText: Callable<[name: Text, text: TextLike], PackageReference>
  /** A file of a text, executable or at a place in a folder where that is asked for. */
  readonly writeTextFile: Callable<[file: Named & WithText], PackageReference>
  /** A folder with a file of a text at a path. */
  readonly writeTextDir: Callable<[path: Text, text: TextLike], PackageReference>
  /** An executable file of a text, which says in its first line what runs it. */
  readonly writeScript: Callable<[name: Text, text: TextLike], PackageReference>
  /** The same in the folder `bin` of a package. */
  readonly writeScriptBin: Callable<[name: Text, text: TextLike], PackageReference>
  /** A script that the shell runs, as a file. */
  readonly writeShellScript: Callable<[name: Text, text: TextLike], PackageReference>
  /** The same in the folder `bin` of a package. */
  readonly writeShellScriptBin: Callable<[name: Text, text: TextLike], PackageReference>
  /** A script with the programs that it runs, looked through by shellcheck when it is built. */
  readonly writeShellApplication: Callable<[application: ShellApplication], PackageReference>
  /** What commands of the shell put into `$out`, with these variables. */
  readonly runCommand: Callable<
    [name: Text, variables: SetOperand, commands: TextLike],
    PackageReference
  >
  /** The same, built where it is asked for, as it takes no time. */
  readonly runCommandLocal: Callable<
    [name: Text, variables: SetOperand, commands: TextLike],
    PackageReference
  >
  /** The same with a compiler of C. */
  readonly runCommandCC: Callable<
    [name: Text, variables: SetOperand, commands: TextLike],
    PackageReference
  >
  /** Packages as one, by links to their files. */
  readonly symlinkJoin: Callable<[of: WithPaths], PackageReference>
  /** Packages as one environment. */
  readonly buildEnv: Callable<[of: Named & WithPaths], PackageReference>
  /** A folder of links, by their names. */
  readonly linkFarm: Callable<[name: Text, entries: AnyList | SetOperand], PackageReference>
  /** A folder of links to packages, by the packages' names. */
  readonly linkFarmFromDrvs: Callable<[name: Text, packages: AnyList], PackageReference>
  /** Files one after the other, as one. */
  readonly concatText: Callable<[name: Text, files: TextList], PackageReference>
  /** A file with `@name@` in it replaced. */
  readonly replaceVars: Callable<[file: unknown, values: SetOperand], PackageReference>
  /** A file that is fetched. */
  readonly fetchurl: Callable<[of: SetOperand], PackageReference>
  /** An archive that is fetched, and unpacked. */
  readonly fetchzip: Callable<[of: SetOperand], PackageReference>
  /** A commit of a git repository. */
  readonly fetchgit: Callable<[of: SetOperand], PackageReference>
  /** A commit of a repository at GitHub. */
  readonly fetchFromGitHub: Callable<[of: Repository], PackageReference>
  /** A commit of a repository at a GitLab. */
  readonly fetchFromGitLab: Callable<[of: Repository], PackageReference>
  /** Formats of settings, each with a function that writes a file of them (NixOS manual, "Options for Program Settings"). */
  readonly formats: SettingsFormats
}

/** What has a name. */
export interface Named {
  readonly name: Text
  readonly [attribute: string]: unknown
}

/** What is made of a text. */
export interface WithText {
  readonly text: TextLike
  readonly [attribute: string]: unknown
}

/** What is made of packages. */
export interface WithPaths {
  readonly paths: TextList
  readonly [attribute: string]: unknown
}

/** A repository, by its owner. */
export interface Repository {
  readonly owner: Text
  readonly repo: Text
  readonly [attribute: string]: unknown
}

/** `writeShellApplication`'s argument. */
export interface ShellApplication {
  readonly name: Text
  readonly text: TextLike
  /** What the script has in its `PATH`. */
  readonly runtimeInputs?: TextList | undefined
  /** Variables of its environment. */
  readonly runtimeEnv?: SetOperand | undefined
  /** Whether it has the `PATH` of who runs it as well. */
  readonly inheritPath?: Operand<boolean> | undefined
  /** Options of bash: `errexit`, `nounset` and `pipefail`, unless others are given. */
  readonly bashOptions?: TextList | undefined
  /** Checks of shellcheck to leave out, such as `SC2086`. */
  readonly excludeShellChecks?: TextList | undefined
  readonly extraShellCheckFlags?: TextList | undefined
  /** What looks through the script in place of shellcheck; of a list, its elements, one after the other. */
  readonly checkPhase?: TextLike | AnyList | null | undefined
  readonly meta?: SetOperand | undefined
  readonly passthru?: SetOperand | undefined
  readonly derivationArgs?: SetOperand | undefined
}

/** The formats by their names, of which there may be others. */
export type SettingsFormats = Readonly<
  Record<"json" | "yaml" | "toml" | "ini" | "keyValue", FormatFunction>
> & {
  readonly [name: string]: ByAnyName<Reference | FormatFunction>
}

/** Gives a format, with options of its own. */
export type FormatFunction = Callable<[options: SetOperand], SettingsFormat>

/** A format of settings. */
export interface SettingsFormat {
  /** The type of options that take such settings. */
  readonly type: Reference
  /** A file of settings, by its name. */
  readonly generate: Callable<[name: Text, settings: unknown], PackageReference>
  /** What makes values that this format alone has, where there are any. */
  readonly lib: Reference
}
