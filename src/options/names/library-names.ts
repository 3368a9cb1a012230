/** The names in nixpkgs' library (24.05 to 25.11), to know which of several `with` a name is from. */

const names = `
  add addContextFrom addErrorContext addMetaAttrs all allUnique and any appendToName
  applyModuleArgsIfFunction assertMsg assertOneOf asserts attrByPath attrNames attrVals
  attrValues attrsToList attrsets bitAnd bitNot bitOr bitXor boolToString callPackageWith
  callPackagesWith canCleanSource cartesianProduct cartesianProductOfSets catAttrs checkFlag
  checkListOfEnum checkReqs chooseDevOutputs cleanSource cleanSourceFilter cleanSourceWith cli
  closePropagation cmakeBool cmakeFeature cmakeOptionType collect commitIdFromGitRepo compare
  compareLists composeExtensions composeManyExtensions concat concatImapStrings
  concatImapStringsSep concatLines concatLists concatMap concatMapAttrs concatMapStrings
  concatMapStringsSep concatStrings concatStringsSep condConcat const converge count crossLists
  customisation debug deepSeq defaultFunctor defaultMerge defaultMergeArg defaultTypeMerge
  derivations dischargeProperties doRename dontDistribute dontRecurseIntoAttrs drop elem elemAt
  enableFeature enableFeatureAs escape escapeRegex escapeShellArg escapeShellArgs escapeURL
  escapeXML evalModules evalOptionValue extend extendDerivation extends fakeHash fakeSha256
  fakeSha512 fetchers fileContents fileset filesystem filter filterAttrs filterAttrsRecursive
  filterOverrides findFirst findSingle fix fix' fixMergeModules fixedPoints fixedWidthNumber
  fixedWidthString fixupOptionType flatten flip fold foldArgs foldAttrs foldl foldl' foldlAttrs
  foldr forEach fromHexString fullDepEntry functionArgs genAttrs genList generators
  genericClosure getAttr getAttrFromPath getAttrs getBin getDev getExe getExe' getFiles
  getFirstOutput getInclude getLib getLicenseFromSpdxId getLicenseFromSpdxIdOr getMan getName
  getOutput getStatic getValue getValues getVersion groupBy groupBy' gvariant hasAttr
  hasAttrByPath hasInfix hasPrefix hasSuffix head hiPrio hiPrioSet hydraJob id ifEnable ifilter0
  imap imap0 imap1 importJSON importTOML inNixShell inPureEvalMode info init
  innerClosePropagation innerModifySumArgs intersectAttrs intersectLists intersperse isAttrs
  isBool isDerivation isFloat isFunction isInOldestRelease isInt isList isOption isOptionType
  isPath isStorePath isString isStringLike isType isValidPosixName kernel last lazyDerivation
  lazyGenericClosure length lessThan licenses listDfs listToAttrs lists literalExample
  literalExpression literalMD lowPrio lowPrioSet lowerChars maintainers makeBinPath
  makeExtensible makeExtensibleWithCustomName makeIncludePath makeLibraryPath makeOverridable
  makeScope makeScopeWithSplicing makeScopeWithSplicing' makeSearchPath makeSearchPathOutput map
  mapAttrs mapAttrs' mapAttrsFlatten mapAttrsRecursive mapAttrsRecursiveCond mapAttrsToList
  mapCartesianProduct mapDerivationAttrset mapNullable match matchAttrs max maybeAttr
  maybeAttrNullable maybeEnv mdDoc mergeAttrBy mergeAttrByFunc mergeAttrs
  mergeAttrsByFuncDefaults mergeAttrsByFuncDefaultsClean mergeAttrsConcatenateValues
  mergeAttrsList mergeAttrsNoOverride mergeAttrsWithFunc mergeDefaultOption mergeDefinitions
  mergeEqualOption mergeModules mergeModules' mergeOneOption mergeOptionDecls mergeUniqueOption
  mesonBool mesonEnable mesonOption meta min mirrorFunctionArgs misc mkAfter
  mkAliasAndWrapDefinitions mkAliasDefinitions mkAliasOptionModule mkAliasOptionModuleMD
  mkAssert mkBefore mkChangedOptionModule mkDefault mkDerivedConfig mkEnableOption
  mkFixStrictness mkForce mkIf mkImageMediaOverride mkMerge mkMergedOptionModule mkOption
  mkOptionDefault mkOptionType mkOrder mkOverride mkPackageOption mkPackageOptionMD
  mkRemovedOptionModule mkRenamedOptionModule mkRenamedOptionModuleWith mkSinkUndeclaredOptions
  mkVMOverride mod modifySumArgs modules mutuallyExclusive nameFromURL nameValuePair naturalSort
  network nixType nixpkgsVersion noDepEntry nvs optionAttrSetToDocList optionAttrSetToDocList'
  optional optionalAttrs optionalDrvAttr optionalString optionals options or overrideDerivation
  overrideExisting packEntry packagesFromDirectoryRecursive partition path pathExists
  pathHasContext pathIsDirectory pathIsGitRepo pathIsRegularFile pathType pipe platforms
  pushDownProperties range readFile readPathsFromFile recurseIntoAttrs recursiveUpdate
  recursiveUpdateUntil remove removeAttrs removePrefix removeSuffix replaceChars replaceStrings
  replicate reverseList runTests scrubOptionValue seq setAttr setAttrByPath setAttrMerge
  setDefaultModuleLocation setFunctionArgs setName setPrio setType showAttrPath showFiles
  showOption showOptionWithDefLocs showWarnings singleton sort sortOn sortProperties
  sourceByRegex sourceFilesBySuffices sourceTypes sources split splitByAndCompare splitString
  splitVersion stringAfter stringAsChars stringLength stringToCharacters strings stringsWithDeps
  sub sublist substring subtractLists systems tail take teams testAllTrue textClosureList
  textClosureMap throwIf throwIfNot toBaseDigits toDerivation toFunction toHexString toInt
  toIntBase10 toList toLower toShellVar toShellVars toUpper toposort trace traceFnSeqN traceIf
  traceSeq traceSeqN traceVal traceValFn traceValSeq traceValSeqFn traceValSeqN traceValSeqNFn
  trim trimWith trivial typeOf types unifyModuleSyntax uniqList uniqListExt unique unknownModule
  unsafeGetAttrPos updateManyAttrsByPath updateName upperChars version versionAtLeast
  versionOlder versions warn warnIf warnIfNot withFeature withFeatureAs xor zip zipAttrs
  zipAttrsWith zipAttrsWithNames zipLists zipListsWith zipWithNames
`

/** Those that came since, until June 2026, and what the library of a flake has as well. */
const later = `
  addDrvOutputDependencies appendContext baseNameOf boolToYesNo ceil compareVersions
  concatAttrValues concatMapAttrsStringSep convertHash defaultTo dirOf div dropEnd
  extendMkDerivation filterSource flakeRefToString flakes floor fromJSON fromTOML genAttrs'
  getContext hasContext hashFile hashString join licensesSpdx mapAttrsToListRecursive
  mapAttrsToListRecursiveCond mapCrossIndex mkDefinition mkEUI64Suffix mkLuaInline mul nixos
  nixosSystem oldestSupportedReleaseIsAtLeast parseDrvName parseFlakeRef placeholder readDir
  readFileType renameCrossIndexFrom renameCrossIndexTo replaceElemAt replaceString
  repoRevToName revOrTag splitStringBy takeEnd toCamelCase toExtension toFile toJSON
  toSentenceCase toString toXML tryEval uniqueStrings unsafeDiscardOutputDependency
  unsafeDiscardStringContext warnOnInstantiate
`

/** Those that packages or functions of `pkgs` have as well. */
const alsoInPackages = `
  appendToName dontRecurseIntoAttrs extend hiPrio last lowPrio makeOverridable mod path
  platforms recurseIntoAttrs stringsWithDeps teams version zip
`

export const libraryNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/))
export const sharedNames: ReadonlySet<string> = new Set(alsoInPackages.trim().split(/\s+/))

/** Every name that the library is known to have had. */
export const allLibraryNames: ReadonlySet<string> = new Set([
  ...libraryNames,
  ...later.trim().split(/\s+/),
])
