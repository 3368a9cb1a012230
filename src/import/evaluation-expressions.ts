/** What Nix is asked to evaluate. */
import type { Node } from "../nix/ast.ts"
import { type Reference, reference } from "../nix/references.ts"
import { nix } from "../nix/templates.ts"
import type { Evaluator } from "./evaluation.ts"
import { pathMark } from "./nix-failure.ts"

/** Far more than any device has, and few enough for everything that reads them. */
const mostLevels = 60

/**
 * What the file gives for each set of arguments: the devices that it defines, as they are written
 * or as the module system merges them (NixOS manual, "Option Definitions"), or else what it is.
 */
export function layoutsExpression(
  sets: readonly object[],
  { file, nixpkgs, reach, hasPlaces }: Omit<Evaluator, "evaluate">,
): Reference {
  return nix`
    let
      file = /. + ${file};
      inherit (${valueReader(hasPlaces)}) encode positionOf;
      inherit (${knownArguments(nixpkgs)}) arguments lib;

      groups = [ "bcachefs_filesystems" "disk" "lvm_vg" "mdadm" "nodev" "zpool" ];
      # what a module holds beside definitions
      structure = [ "_class" "_file" "_module" "config" "disabledModules" "disko" "key" "options" ];

      call = given: function:
        if builtins.isFunction function then function (arguments given function) else function;

      # the definitions of all modules, merged as the module system merges what has no type
      merged = given:
        let
          module = call ({ inherit (evaluated) config options; } // given) (import file);
          evaluated = lib.evalModules {
            modules = [
              (if ${reach === "own"} then removeAttrs module [ "imports" ] else module)
              { freeformType = lib.types.lazyAttrsOf lib.types.anything; }
            ];
            specialArgs = removeAttrs (arguments given null) [ "config" "options" ];
          };
          declared = evaluated.options.disko.devices or null;
        in
        if declared == null then evaluated.config
        else {
          disko.devices =
            lib.types.anything.merge [ "disko" "devices" ] declared.definitionsWithLocations;
        };

      result = given:
        let
          module = call given (import file);
          written = module.config or module;
          definitions = if ${reach === "written"} then written else merged given;
          isProperty = written ? _type || written.disko or { } ? _type;
          names = builtins.attrNames definitions;
          bare = names != [ ] && builtins.all (name: builtins.elem name groups) names;
        in
        if !builtins.isAttrs module || !builtins.isAttrs written then
          { found = "nothing"; type = builtins.typeOf module; names = [ ]; hasImports = false; isProperty = false; }
        else if definitions.disko or { } ? devices then {
          found = "devices";
          devices = encode [ "disko" "devices" ] definitions.disko.devices;
          path = [ "disko" "devices" ];
          beside =
            if ${reach === "imported"} || isProperty then [ ]
            else
              (if module ? config && module ? imports then beside [ ] { inherit (module) imports; } else [ ])
              ++ beside [ ] written
              ++ beside [ "disko" ] (removeAttrs written.disko [ "devices" ]);
        }
        else if bare then {
          found = "devices";
          devices = encode [ ] definitions;
          path = [ ];
          beside = [ ];
        }
        else {
          found = "nothing";
          type = "set";
          inherit isProperty names;
          hasImports = module ? imports;
        };

      beside = path: set:
        map (name: { path = path ++ [ name ]; position = positionOf name set; })
          (builtins.attrNames (removeAttrs set structure));
    in
    map result ${sets}
  `
}

/** `encode`: a value as JSON that tells its kinds, the order of its attributes, and where each is. */
export function valueReader(hasPlaces: boolean) {
  return nix`
    rec {
      positionOf = if ${hasPlaces} then builtins.unsafeGetAttrPos else (_: _: null);

      encode = path: value:
        builtins.addErrorContext (${pathMark} + builtins.toJSON path)
          (
            if builtins.length path > ${mostLevels} then foreign "tooDeep" ""
            else (kinds path value).\${builtins.typeOf value}
          );

      kinds = path: value: {
        null.kind = "null";
        bool = { kind = "boolean"; inherit value; };
        int = { kind = "integer"; digits = toString value; };
        float = { kind = "float"; digits = builtins.toJSON value; };
        string =
          if builtins.hasContext value
          then foreign "storePath" (builtins.unsafeDiscardStringContext value)
          else { kind = "string"; text = value; };
        path = foreign "path" (toString value);
        lambda = foreign "function" "";
        list = {
          kind = "list";
          items = builtins.genList
            (index: encode (path ++ [ index ]) (builtins.elemAt value index))
            (builtins.length value);
        };
        set =
          if value.type or null == "derivation" then foreign "derivation" (value.name or "")
          else if value ? _type then
            foreign "property" (toString value._type) // { content = contentOf path value; }
          else { kind = "set"; members = map (member path value) (builtins.attrNames value); };
      };

      # of a condition that may be known in a host only, or that is false: nothing
      contentOf = path: property:
        let
          content = property.content or null;
          attempt = builtins.tryEval
            (if property.condition or true then builtins.deepSeq content true else false);
        in
        if attempt.success && attempt.value then encode path content else null;

      foreign = what: text: { kind = "foreign"; inherit what text; };

      member = path: set: name: {
        inherit name;
        position = positionOf name set;
        value = encode (path ++ [ name ]) set.\${name};
      };
    }
  `
}

/** The arguments that NixOS gives to modules, as far as they are known outside of a host. */
export function knownArguments(nixpkgs: Node) {
  return nix`
    rec {
      nixpkgs = ${reference(nixpkgs)};
      lib = import (nixpkgs + "/lib");
      everywhere = {
        inherit lib;
        pkgs = import nixpkgs { };
        modulesPath = toString nixpkgs + "/nixos/modules";
        config = hostOnly "config";
        options = hostOnly "options";
      };
      hostOnly = name: throw "it reads \${name}, which is known in a host only";
      arguments = given: function:
        let
          all = everywhere // given;
          formals = if function == null then { } else builtins.functionArgs function;
        in
        if formals == { } then all else builtins.intersectAttrs formals all;
    }
  `
}
