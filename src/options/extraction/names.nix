# Tells the names that expressions may select of packages, of nixpkgs' library and of what Nix has
# itself. None of them is looked at: most packages are never needed, and some throw.
#
#   {
#     packages = [ "git" … ];
#     aliases = [ "rxvt_unicode" … ];
#     library = { getExe = null; types = [ "str" … ]; … };
#     builtins = [ … ];
#     sources = {
#       # by the set of the library, "" is the library itself
#       places = { strings = { trim = { file = "/nix/store/…"; line = 1; … }; … }; … };
#       files = { "/nix/store/…" = "…"; … };
#     };
#   }
{
  lib,
  pkgs,
  # What is not to be told of, "packages", "aliases", "library" or "sources": `null` then.
  unnamed ? [ ],
}:

let
  inherit (builtins)
    addErrorContext
    attrNames
    elem
    functionArgs
    isFunction
    listToAttrs
    pathExists
    readFile
    unsafeGetAttrPos
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

  # Where the library's attributes are written, and the files that they are written in.
  sources =
    let
      placesIn =
        set:
        lib.filterAttrs (_: place: place != null) (
          lib.mapAttrs (name: _: unsafeGetAttrPos name set) set
        );
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
in
{
  packages = told "packages" (attrNames pkgs);
  aliases = told "aliases" aliases;
  library = told "library" (
    lib.mapAttrs (name: value: if elem name sets then attrNames value else null) lib
  );
  builtins = attrNames builtins;
  sources = told "sources" sources;
}
