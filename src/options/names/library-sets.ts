/**
 * The sets of nixpkgs' library in which its functions are defined: `lib.strings.toUpper` is `lib.toUpper`.
 * A function may have the name of another one elsewhere, as `hasPrefix` of `lib.lists` and of `lib.path`.
 */
import type { ByAnyName } from "../../nix/values/any-name.ts"
import type { Reference } from "../../nix/values/references.ts"
import type { LibraryFunctions, TypedLibraryFunctions } from "./library.ts"

/** A function whose types are written by hand. */
export type LibraryFunctionName = keyof TypedLibraryFunctions

/** The names in each of these sets that the library itself has as well, for the same functions. */
export interface LibrarySetNames {
  readonly attrsets:
    | "optionalAttrs"
    | "getBin"
    | "getDev"
    | "getLib"
    | "getMan"
    | "getOutput"
    | "isDerivation"
    | "attrNames"
    | "attrValues"
    | "mapAttrsToList"
    | "hasAttr"
    | "hasAttrByPath"
    | "attrByPath"
    | "getAttrFromPath"
    | "genAttrs"
    | "mapAttrs"
    | "mapAttrs'"
    | "nameValuePair"
    | "listToAttrs"
    | "filterAttrs"
    | "recursiveUpdate"
  readonly lists:
    | "optional"
    | "optionals"
    | "unique"
    | "reverseList"
    | "tail"
    | "init"
    | "singleton"
    | "filter"
    | "take"
    | "drop"
    | "length"
    | "elem"
    | "any"
    | "all"
    | "count"
    | "head"
    | "last"
    | "elemAt"
    | "map"
    | "forEach"
    | "imap0"
    | "imap1"
    | "concatMap"
    | "concatLists"
    | "flatten"
    | "range"
    | "genList"
    | "foldl'"
    | "foldr"
  readonly meta: "getExe" | "getExe'"
  readonly modules:
    | "mkIf"
    | "mkMerge"
    | "mkDefault"
    | "mkForce"
    | "mkOverride"
    | "mkBefore"
    | "mkAfter"
    | "mkOrder"
    | "mkOptionDefault"
    | "mkImageMediaOverride"
    | "mkVMOverride"
  readonly options: "mkEnableOption" | "mkPackageOption" | "mkOption" | "literalExpression"
  readonly sources: "cleanSource"
  readonly strings:
    | "getName"
    | "getVersion"
    | "makeBinPath"
    | "makeLibraryPath"
    | "makeSearchPath"
    | "optionalString"
    | "concatStringsSep"
    | "concatStrings"
    | "concatLines"
    | "concatMapStringsSep"
    | "concatMapStrings"
    | "concatImapStringsSep"
    | "escapeShellArg"
    | "escapeShellArgs"
    | "escape"
    | "escapeRegex"
    | "toLower"
    | "toUpper"
    | "hasPrefix"
    | "hasSuffix"
    | "hasInfix"
    | "removePrefix"
    | "removeSuffix"
    | "replaceStrings"
    | "splitString"
    | "stringLength"
    | "substring"
    | "fixedWidthString"
    | "toInt"
    | "versionAtLeast"
    | "versionOlder"
    | "fileContents"
    | "readFile"
  readonly trivial: "boolToString" | "readFile" | "pathExists" | "importJSON" | "importTOML"
}

/** These sets: what they say of their functions, and whatever else is in them, which takes and gives anything. */
export type LibrarySets = {
  readonly [Set in keyof LibrarySetNames]: Pick<LibraryFunctions, LibrarySetNames[Set]> &
    Readonly<Record<string, ByAnyName<Reference>>>
} & { readonly types: Readonly<Record<OptionTypeName | (string & {}), ByAnyName<Reference>>> }

/** The names of `lib.types`, each a type of options or what makes one (NixOS manual, "Option Types"). */
export type OptionTypeName =
  | "anything"
  | "attrs"
  | "attrsOf"
  | "attrTag"
  | "bool"
  | "coercedTo"
  | "commas"
  | "deferredModule"
  | "either"
  | "enum"
  | "envVar"
  | "float"
  | "functionTo"
  | "int"
  | "ints"
  | "lazyAttrsOf"
  | "lines"
  | "listOf"
  | "nonEmptyListOf"
  | "nonEmptyStr"
  | "nullOr"
  | "number"
  | "numbers"
  | "oneOf"
  | "optionType"
  | "package"
  | "passwdEntry"
  | "path"
  | "pathInStore"
  | "pkgs"
  | "port"
  | "raw"
  | "separatedString"
  | "shellPackage"
  | "singleLineStr"
  | "str"
  | "string"
  | "strMatching"
  | "submodule"
  | "submoduleWith"
  | "uniq"
  | "unique"
  | "unspecified"

const sets: {
  readonly [Set in keyof LibrarySetNames]: Readonly<Record<LibrarySetNames[Set], true>>
} = {
  attrsets: {
    optionalAttrs: true,
    getBin: true,
    getDev: true,
    getLib: true,
    getMan: true,
    getOutput: true,
    isDerivation: true,
    attrNames: true,
    attrValues: true,
    mapAttrsToList: true,
    hasAttr: true,
    hasAttrByPath: true,
    attrByPath: true,
    getAttrFromPath: true,
    genAttrs: true,
    mapAttrs: true,
    "mapAttrs'": true,
    nameValuePair: true,
    listToAttrs: true,
    filterAttrs: true,
    recursiveUpdate: true,
  },
  lists: {
    optional: true,
    optionals: true,
    unique: true,
    reverseList: true,
    tail: true,
    init: true,
    singleton: true,
    filter: true,
    take: true,
    drop: true,
    length: true,
    elem: true,
    any: true,
    all: true,
    count: true,
    head: true,
    last: true,
    elemAt: true,
    map: true,
    forEach: true,
    imap0: true,
    imap1: true,
    concatMap: true,
    concatLists: true,
    flatten: true,
    range: true,
    genList: true,
    "foldl'": true,
    foldr: true,
  },
  meta: {
    getExe: true,
    "getExe'": true,
  },
  modules: {
    mkIf: true,
    mkMerge: true,
    mkDefault: true,
    mkForce: true,
    mkOverride: true,
    mkBefore: true,
    mkAfter: true,
    mkOrder: true,
    mkOptionDefault: true,
    mkImageMediaOverride: true,
    mkVMOverride: true,
  },
  options: {
    mkEnableOption: true,
    mkPackageOption: true,
    mkOption: true,
    literalExpression: true,
  },
  sources: {
    cleanSource: true,
  },
  strings: {
    getName: true,
    getVersion: true,
    makeBinPath: true,
    makeLibraryPath: true,
    makeSearchPath: true,
    optionalString: true,
    concatStringsSep: true,
    concatStrings: true,
    concatLines: true,
    concatMapStringsSep: true,
    concatMapStrings: true,
    concatImapStringsSep: true,
    escapeShellArg: true,
    escapeShellArgs: true,
    escape: true,
    escapeRegex: true,
    toLower: true,
    toUpper: true,
    hasPrefix: true,
    hasSuffix: true,
    hasInfix: true,
    removePrefix: true,
    removeSuffix: true,
    replaceStrings: true,
    splitString: true,
    stringLength: true,
    substring: true,
    fixedWidthString: true,
    toInt: true,
    versionAtLeast: true,
    versionOlder: true,
    fileContents: true,
    readFile: true,
  },
  trivial: {
    boolToString: true,
    readFile: true,
    pathExists: true,
    importJSON: true,
    importTOML: true,
  },
}

const functions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(sets).map(([set, names]) => [set, new Set(Object.keys(names))]),
)

/** Whether a name of a set stands for the same function as in the library itself. */
export function isOfLibrary(set: string, name: string): boolean {
  return functions.get(set)?.has(name) ?? false
}

/** The path that leads to the same from the library, of one that leads there from packages, which have it as well. */
export function withinLibrary<Name extends string | undefined>(
  variable: string,
  path: readonly Name[],
): readonly Name[] | undefined {
  return variable === "pkgs" && path[0] === "lib" ? path.slice(1) : undefined
}
