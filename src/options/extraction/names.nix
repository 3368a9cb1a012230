# Tells the names that expressions may select of packages, of nixpkgs' library and of what Nix has
# itself. None of them is looked at: most packages are never needed, and some throw.
#
#   { packages = [ "git" … ]; library = { getExe = null; types = [ "str" … ]; … }; builtins = [ … ]; }
{
  lib,
  pkgs,
  # What is not to be told of, "packages" or "library": `null` then.
  unnamed ? [ ],
}:

let
  inherit (builtins) addErrorContext attrNames elem;

  # Where Nix gives up, its trace says what it was about.
  told =
    what: names:
    if elem what unnamed then null else addErrorContext "nixgen asked for names of <<${what}>>" names;

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
  library = told "library" (
    lib.mapAttrs (name: value: if elem name sets then attrNames value else null) lib
  );
  builtins = attrNames builtins;
}
