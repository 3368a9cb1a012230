/** Names that nothing is called by alone, and that something well known has. */
import { globalNames } from "./globals.ts"

/** The way that such a name is written: `builtins.readDir`, `lib.mkIf`. */
export function qualifiedName(name: string): string | undefined {
  if (globalNames.has(`__${name}`)) return `builtins.${name}`
  return libraryNames.has(name) ? `lib.${name}` : undefined
}

/** What people take from nixpkgs' library most. */
const libraryNames: ReadonlySet<string> = new Set([
  ..."mkIf mkMerge mkDefault mkForce mkOverride mkBefore mkAfter mkOrder mkOption".split(" "),
  ..."mkEnableOption mkPackageOption types optional optionals optionalString".split(" "),
  ..."optionalAttrs getExe getExe' mapAttrsToList nameValuePair filterAttrs genAttrs".split(" "),
  ..."concatMapStringsSep concatStrings recursiveUpdate escapeShellArg literalExpression".split(
    " ",
  ),
])
