# Tells the names that expressions may select of packages, of nixpkgs' library and of what Nix has
# itself. None of them is looked at: most packages are never needed, and some throw.
#
#   {
#     packages = [ "git" … ];
#     aliases = [ "rxvt_unicode" … ];
#     library = { getExe = null; types = [ "str" … ]; … };
#     builtins = [ … ];
#   }
{
  lib,
  pkgs,
  # What is not to be told of, "packages", "aliases" or "library": `null` then.
  unnamed ? [ ],
}:

let
  inherit (builtins)
    addErrorContext
    attrNames
    elem
    functionArgs
    isFunction
    pathExists
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
in
{
  packages = told "packages" (attrNames pkgs);
  aliases = told "aliases" aliases;
  library = told "library" (
    lib.mapAttrs (name: value: if elem name sets then attrNames value else null) lib
  );
  builtins = attrNames builtins;
}
