# Tells what packages are for, in their own words; `null` of what says nothing, or is no package.
#
#   { git = "Distributed version control system"; … }
{
  lib,
  pkgs,
  # Packages that are not to be looked at.
  undescribed ? [ ],
}:

let
  inherit (builtins)
    addErrorContext
    isAttrs
    isString
    tryEval
    unsafeDiscardStringContext
    ;

  skipped = lib.genAttrs undescribed (_: null);

  wordsOf =
    package:
    let
      isPackage = isAttrs package && package.type or null == "derivation";
      words = if isPackage then package.meta.description or null else null;
    in
    if isString words then unsafeDiscardStringContext words else null;

  # Most that fail throw, and where Nix gives up all the same, its trace says what it was about.
  told =
    name: package:
    let
      words = tryEval (wordsOf package);
    in
    if skipped ? ${name} || !words.success then null else words.value;
in
lib.mapAttrs (
  name: package:
  addErrorContext "nixgen asked for descriptions of <<${name}>>" (told name package)
) pkgs
