# Tells the names that expressions may select of packages, of nixpkgs' library and of what Nix has
# itself. None of them is looked at: most packages are never needed, and some throw.
#
#   {
#     packages = [ "git" … ];
#     aliases = [ "rxvt_unicode" … ];
#     packageSets = { python3Packages = [ "requests" … ]; … };
#     library = { getExe = null; types = [ "str" … ]; … };
#     builtins = [ … ];
#     # of each flake; `null` is what is not known, and may have anything
#     outputs = { disko = { nixosModules = { disko = null; … }; lib = null; … }; … };
#     sources = {
#       # by the set of the library, "" is the library itself
#       places = { strings = { trim = { file = "/nix/store/…"; line = 1; … }; … }; … };
#       files = { "/nix/store/…" = "…"; … };
#     };
#   }
{
  lib,
  pkgs,
  # The inputs of the flake, whose outputs are told of, and for which systems they are.
  inputs ? { },
  systems ? [ ],
  # Sets of packages, by their names in nixpkgs.
  packageSets ? [ ],
  # What is not to be told of, "packages", "aliases", "library", "sources", "package set NAME", "outputs
  # of INPUT" or "outputs of INPUT.OUTPUT": `null` then.
  unnamed ? [ ],
}:

let
  inherit (builtins)
    addErrorContext
    attrNames
    deepSeq
    elem
    foldl'
    functionArgs
    isAttrs
    isFunction
    length
    listToAttrs
    pathExists
    readFile
    tryEval
    unsafeGetAttrPos
    zipAttrsWith
    ;

  # Where Nix gives up, its trace says what it was about.
  told =
    what: names:
    if elem what unnamed then null else addErrorContext "nixgen asked for names of <<${what}>>" names;

  # The other and former names of packages, of which nixpkgs has a file; none where it reads otherwise.
  aliases =
    let
      file = pkgs.path + "/pkgs/top-level/aliases.nix";
      applied = import file lib pkgs;
      isThere =
        pkgs.path or null != null
        && (pkgs.config.allowAliases or true)
        && pathExists file
        && functionArgs (import file) == { };
    in
    lib.optionals (isThere && isFunction applied) (
      lib.filter (name: pkgs ? ${name}) (attrNames (applied { }))
    );

  # The names in a set of packages, which has to be one.
  namesInSet =
    name:
    let
      set = pkgs.${name} or (throw "nixpkgs has no ${name}");
    in
    if isAttrs set && set.type or null != "derivation" then
      attrNames set
    else
      throw "${name} is no set of packages";

  # Those of the library's attributes that are sets, which to find out would need all of them.
  sets = [
    "asserts"
    "attrsets"
    "cli"
    "customisation"
    "debug"
    "derivations"
    "fetchers"
    "fileset"
    "filesystem"
    "fixedPoints"
    "generators"
    "gvariant"
    "kernel"
    "licenses"
    "lists"
    "meta"
    "modules"
    "network"
    "options"
    "path"
    "platforms"
    "sources"
    "strings"
    "stringsWithDeps"
    "systems"
    "trivial"
    "types"
    "versions"
  ];

  namesInLibrary =
    name: values: if elem name sets then attrNames (foldl' (a: b: a // b) { } values) else null;

  # Overlays may add to the library as packages have it.
  libraryOfPackages =
    let
      library = told "packages" (pkgs.lib or null);
    in
    if library == null then { } else library;

  # Where the library's attributes are written, and the files that they are written in.
  sources =
    let
      placesIn =
        set:
        lib.filterAttrs (_: place: place != null) (lib.mapAttrs (name: _: unsafeGetAttrPos name set) set);
      places = lib.mapAttrs (_: placesIn) (
        { "" = lib; } // lib.filterAttrs (name: _: elem name sets) lib
      );
      all = lib.concatMap lib.attrValues (lib.attrValues places);
    in
    {
      inherit places;
      files = lib.mapAttrs (file: _: if pathExists file then readFile file else "") (
        listToAttrs (
          map (place: {
            name = place.file;
            value = null;
          }) all
        )
      );
    };

  # The names in a set; `null` of anything else, and of what may have any.
  namesOf =
    set:
    let
      isKnown = tryEval (
        isAttrs set && set.type or null != "derivation" && length (attrNames set) < 3000
      );
    in
    if isKnown.success && isKnown.value then lib.mapAttrs (_: _: null) set else null;

  # Of a flake, the names of what modules select of its outputs. No module or package is looked at, and no
  # other system, for which there may be none of what they are made of.
  outputsOf =
    input: flake:
    let
      known = {
        darwinModules = namesOf;
        diskoConfigurations = namesOf;
        homeManagerModules = namesOf;
        homeModules = namesOf;
        lib = namesOf;
        nixosConfigurations = namesOf;
        nixosModules = namesOf;
        overlays = namesOf;
        packages = lib.mapAttrs (system: of: if elem system systems then namesOf of else null);
      };
      namesIn =
        name: output:
        let
          names = known.${name} output;
        in
        if known ? ${name} then told "outputs of ${input}.${name}" (deepSeq names names) else null;
    in
    if flake._type or null == "flake" then lib.mapAttrs namesIn flake.outputs else null;
in
{
  outputs = lib.mapAttrs (name: flake: told "outputs of ${name}" (outputsOf name flake)) (
    removeAttrs inputs [ "self" ]
  );
  packages = told "packages" (attrNames pkgs);
  aliases = told "aliases" aliases;
  packageSets = lib.genAttrs packageSets (name: told "package set ${name}" (namesInSet name));
  library = told "library" (
    zipAttrsWith namesInLibrary [
      lib
      libraryOfPackages
    ]
  );
  builtins = attrNames builtins;
  sources = told "sources" sources;
}
