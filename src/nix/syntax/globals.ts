/**
 * The names that Nix binds in every file (Nix manual, "Built-ins"), as of Nix 2.26: those behind
 * experimental features too, as what they are called is taken either way.
 */

const plain = `abort baseNameOf break builtins derivation derivationStrict dirOf false fetchGit
  fetchMercurial fetchTarball fetchTree fromTOML import isNull map null placeholder removeAttrs
  scopedImport throw toString true __curPos`

/** Built-in functions that are also bound by themselves, with two underscores in front. */
const underscored = `add addDrvOutputDependencies addErrorContext all any appendContext attrNames
  attrValues bitAnd bitOr bitXor catAttrs ceil compareVersions concatLists concatMap
  concatStringsSep convertHash currentSystem currentTime deepSeq div elem elemAt fetchClosure fetchurl
  filter filterSource findFile flakeRefToString floor foldl' fromJSON functionArgs genList genericClosure
  getAttr getContext getEnv getFlake groupBy hasAttr hasContext hashFile hashString head
  intersectAttrs isAttrs isBool isFloat isFunction isInt isList isPath isString langVersion length
  lessThan listToAttrs mapAttrs match mul nixPath nixVersion outputOf parseDrvName parseFlakeRef partition
  path pathExists readDir readFile readFileType replaceStrings seq sort split splitVersion storeDir
  storePath stringLength sub substring tail toFile toJSON toPath toXML trace traceVerbose tryEval
  typeOf unsafeDiscardOutputDependency unsafeDiscardStringContext unsafeGetAttrPos warn
  zipAttrsWith`

export const globalNames: ReadonlySet<string> = new Set([
  ...plain.split(/\s+/),
  ...underscored.split(/\s+/).map((name) => `__${name}`),
])

/** The attributes of `builtins`. */
export const builtinNames: ReadonlySet<string> = new Set(
  [...plain.split(/\s+/), ...underscored.split(/\s+/)].filter((name) => !name.startsWith("__")),
)
