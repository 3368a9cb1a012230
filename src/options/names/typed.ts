/** The functions whose types are written by hand, as the build knows them. */
import type { BuiltinFunctions } from "./builtin-functions.ts"
import type { LibraryFunctionName } from "./library-sets.ts"
import type { TypedGenerators } from "./library.ts"
import type { PackageFunctions } from "./package-functions.ts"

/** A kind of values that functions take and give. */
export type ValueKind = "boolean" | "number" | "text" | "list" | "attribute set"

/**
 * What an argument has to be: for a `text` a path or a package will do, for a `string` it will not,
 * `texts` are a list of what will do for one, `packages` the same with null among them, and `lists` one of
 * lists.
 */
export type ArgumentKind =
  ValueKind | "texts" | "packages" | "lists" | "string" | "package" | "function" | "any"

/** What a function gives: of a list it may be known what it is of, and an element is what its list is of. */
export type GivenKind = ValueKind | "package" | "texts" | "numbers" | "element"

/** What a function takes, one after the other, and what it gives where that is always of one kind. */
export type KnownFunction = readonly [takes: readonly ArgumentKind[], gives?: GivenKind]

/** Those of nixpkgs' library. */
export const libraryFunctions: Readonly<Record<LibraryFunctionName, KnownFunction>> = {
  optional: [["boolean", "any"], "list"],
  optionals: [["boolean", "list"], "list"],
  optionalAttrs: [["boolean", "attribute set"], "attribute set"],
  unique: [["list"], "list"],
  reverseList: [["list"], "list"],
  tail: [["list"], "list"],
  init: [["list"], "list"],
  singleton: [["any"], "list"],
  filter: [["function", "list"], "list"],
  take: [["number", "list"], "list"],
  drop: [["number", "list"], "list"],
  getExe: [["package"], "text"],
  "getExe'": [["package", "string"], "text"],
  getBin: [["any"]],
  getDev: [["any"]],
  getLib: [["any"]],
  getMan: [["any"]],
  getOutput: [["text", "any"]],
  getName: [["any"], "text"],
  getVersion: [["any"], "text"],
  isDerivation: [["any"], "boolean"],
  makeBinPath: [["packages"], "text"],
  makeLibraryPath: [["packages"], "text"],
  makeSearchPath: [["text", "packages"], "text"],
  mkIf: [["boolean", "any"]],
  mkMerge: [["list"]],
  mkOverride: [["number", "any"]],
  mkOrder: [["number", "any"]],
  mkDefault: [["any"]],
  mkForce: [["any"]],
  mkBefore: [["any"]],
  mkAfter: [["any"]],
  mkOptionDefault: [["any"]],
  mkImageMediaOverride: [["any"]],
  mkVMOverride: [["any"]],
  mkEnableOption: [["text"]],
  mkPackageOption: [["any", "any", "any"]],
  mkOption: [["attribute set"]],
  literalExpression: [["string"]],
  optionalString: [["boolean", "text"], "text"],
  boolToString: [["boolean"], "text"],
  concatStringsSep: [["string", "texts"], "text"],
  concatStrings: [["texts"], "text"],
  concatLines: [["texts"], "text"],
  concatMapStringsSep: [["string", "function", "list"], "text"],
  concatMapStrings: [["function", "list"], "text"],
  concatImapStringsSep: [["string", "function", "list"], "text"],
  escapeShellArg: [["any"], "text"],
  escapeShellArgs: [["list"], "text"],
  escape: [["texts", "string"], "text"],
  escapeRegex: [["string"], "text"],
  toLower: [["string"], "text"],
  toUpper: [["string"], "text"],
  hasPrefix: [["text", "text"], "boolean"],
  hasSuffix: [["text", "text"], "boolean"],
  hasInfix: [["text", "text"], "boolean"],
  removePrefix: [["text", "text"], "text"],
  removeSuffix: [["text", "text"], "text"],
  replaceStrings: [["texts", "texts", "string"], "text"],
  splitString: [["text", "text"], "texts"],
  stringLength: [["text"], "number"],
  substring: [["number", "number", "text"], "text"],
  fixedWidthString: [["number", "text", "text"], "text"],
  toInt: [["string"], "number"],
  versionAtLeast: [["string", "string"], "boolean"],
  versionOlder: [["string", "string"], "boolean"],
  length: [["list"], "number"],
  elem: [["any", "list"], "boolean"],
  any: [["function", "list"], "boolean"],
  all: [["function", "list"], "boolean"],
  count: [["function", "list"], "number"],
  head: [["list"], "element"],
  last: [["list"], "element"],
  elemAt: [["list", "number"], "element"],
  map: [["function", "list"], "list"],
  forEach: [["list", "function"], "list"],
  imap0: [["function", "list"], "list"],
  imap1: [["function", "list"], "list"],
  concatMap: [["function", "list"], "list"],
  concatLists: [["lists"], "list"],
  flatten: [["any"], "list"],
  range: [["number", "number"], "numbers"],
  genList: [["function", "number"], "list"],
  "foldl'": [["function", "any", "list"]],
  foldr: [["function", "any", "list"]],
  attrNames: [["attribute set"], "texts"],
  attrValues: [["attribute set"], "list"],
  mapAttrsToList: [["function", "attribute set"], "list"],
  hasAttr: [["string", "attribute set"], "boolean"],
  hasAttrByPath: [["texts", "attribute set"], "boolean"],
  attrByPath: [["texts", "any", "attribute set"]],
  getAttrFromPath: [["texts", "attribute set"]],
  genAttrs: [["texts", "function"], "attribute set"],
  mapAttrs: [["function", "attribute set"], "attribute set"],
  "mapAttrs'": [["function", "attribute set"], "attribute set"],
  nameValuePair: [["any", "any"]],
  listToAttrs: [["list"], "attribute set"],
  filterAttrs: [["function", "attribute set"], "attribute set"],
  recursiveUpdate: [["attribute set", "attribute set"], "attribute set"],
  fileContents: [["any"], "text"],
  readFile: [["any"], "text"],
  pathExists: [["any"], "boolean"],
  importJSON: [["any"]],
  importTOML: [["any"]],
  cleanSource: [["any"]],
}

/** Those of Nix itself. */
export const builtinFunctions: Readonly<Record<keyof BuiltinFunctions, KnownFunction>> = {
  toString: [["any"], "text"],
  toJSON: [["any"], "text"],
  fromJSON: [["string"]],
  fromTOML: [["string"]],
  readFile: [["any"], "text"],
  pathExists: [["any"], "boolean"],
  hashString: [["string", "string"], "text"],
  hashFile: [["text", "any"], "text"],
  toFile: [["string", "text"]],
  typeOf: [["any"], "text"],
  isAttrs: [["any"], "boolean"],
  isBool: [["any"], "boolean"],
  isFloat: [["any"], "boolean"],
  isFunction: [["any"], "boolean"],
  isInt: [["any"], "boolean"],
  isList: [["any"], "boolean"],
  isNull: [["any"], "boolean"],
  isPath: [["any"], "boolean"],
  isString: [["any"], "boolean"],
  length: [["list"], "number"],
  elem: [["any", "list"], "boolean"],
  elemAt: [["list", "number"], "element"],
  head: [["list"], "element"],
  tail: [["list"], "list"],
  any: [["function", "list"], "boolean"],
  all: [["function", "list"], "boolean"],
  map: [["function", "list"], "list"],
  filter: [["function", "list"], "list"],
  concatLists: [["lists"], "list"],
  concatMap: [["function", "list"], "list"],
  concatStringsSep: [["string", "texts"], "text"],
  genList: [["function", "number"], "list"],
  sort: [["function", "list"], "list"],
  attrNames: [["attribute set"], "texts"],
  attrValues: [["attribute set"], "list"],
  hasAttr: [["string", "attribute set"], "boolean"],
  getAttr: [["string", "attribute set"]],
  mapAttrs: [["function", "attribute set"], "attribute set"],
  listToAttrs: [["list"], "attribute set"],
  replaceStrings: [["texts", "texts", "string"], "text"],
  stringLength: [["text"], "number"],
  substring: [["number", "number", "text"], "text"],
  compareVersions: [["string", "string"], "number"],
  baseNameOf: [["any"], "text"],
}

/** Those of nixpkgs that make packages. */
export const packageFunctions: Readonly<
  Record<Exclude<keyof PackageFunctions, "formats">, KnownFunction>
> = {
  writeText: [["string", "text"], "package"],
  writeTextFile: [["attribute set"], "package"],
  writeTextDir: [["string", "text"], "package"],
  writeScript: [["string", "text"], "package"],
  writeScriptBin: [["string", "text"], "package"],
  writeShellScript: [["string", "text"], "package"],
  writeShellScriptBin: [["string", "text"], "package"],
  writeShellApplication: [["attribute set"], "package"],
  runCommand: [["string", "attribute set", "text"], "package"],
  runCommandLocal: [["string", "attribute set", "text"], "package"],
  runCommandCC: [["string", "attribute set", "text"], "package"],
  symlinkJoin: [["attribute set"], "package"],
  buildEnv: [["attribute set"], "package"],
  linkFarm: [["string", "any"], "package"],
  linkFarmFromDrvs: [["string", "list"], "package"],
  concatText: [["string", "texts"], "package"],
  replaceVars: [["any", "attribute set"], "package"],
  fetchurl: [["attribute set"], "package"],
  fetchzip: [["attribute set"], "package"],
  fetchgit: [["attribute set"], "package"],
  fetchFromGitHub: [["attribute set"], "package"],
  fetchFromGitLab: [["attribute set"], "package"],
}

/** What has a type written by hand in nixpkgs, beside packages. */
export const typedPackageFunctions: ReadonlySet<string> = new Set([
  ...Object.keys(packageFunctions),
  "formats",
])

/** What has a type written by hand in the library. */
export const typedFunctions: ReadonlySet<string> = new Set([
  ...Object.keys(libraryFunctions),
  "generators",
])

/** What has one in Nix itself. */
export const typedBuiltins: ReadonlySet<string> = new Set(Object.keys(builtinFunctions))

/** Those that make texts of data formats, in the library's generators: each takes options first. */
export const generatorFunctions: Readonly<Record<keyof TypedGenerators, KnownFunction>> = {
  toJSON: [["attribute set", "any"], "text"],
  toYAML: [["attribute set", "any"], "text"],
  toINI: [["attribute set", "attribute set"], "text"],
  toKeyValue: [["attribute set", "attribute set"], "text"],
  toLua: [["attribute set", "any"], "text"],
  toPretty: [["attribute set", "any"], "text"],
}

/** What has a type written by hand in them. */
export const typedGenerators: ReadonlySet<string> = new Set(Object.keys(generatorFunctions))
