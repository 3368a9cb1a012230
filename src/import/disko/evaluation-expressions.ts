/** What Nix is asked to evaluate. */
import { allTypes } from "../../disko/types/types.ts"
import type { Node } from "../../nix/syntax/ast.ts"
import { type Reference, reference } from "../../nix/values/references.ts"
import { nix } from "../../nix/values/templates.ts"
import type { Evaluator, Reach } from "./evaluator.ts"
import { pathMark } from "./nix-failure.ts"

/** Arguments that a host or a flake gives to modules, and that have no value outside of it. */
export const hostArguments: ReadonlySet<string> = new Set([
  "config",
  "flake-parts-lib",
  "getSystem",
  "importApply",
  "inputs",
  "moduleWithSystem",
  "options",
  "self",
  "withSystem",
])

/** The names of disko's groups of devices. */
const groups = allTypes.flatMap(([, { group = [] }]) => group).toSorted()

/** Far more than any device has, and few enough for everything that reads them. */
const mostLevels = 60

/**
 * What the file gives for each set of arguments: the devices that it defines, as they are written
 * or as the module system merges them (NixOS manual, "Option Definitions"), or else what it is.
 */
export function layoutsExpression(
  sets: readonly object[],
  { file, attribute, nixpkgs, reach, hasPlaces, besideValues = [] }: Omit<Evaluator, "evaluate">,
): Reference {
  return nix`
    let
      inherit (${valueReader(hasPlaces)}) encode positionOf;
      inherit (${knownArguments(nixpkgs)}) arguments call lib;
      inherit (${definitionReader(reach)}) isProperty merged opened ownOf;
      inherit (${besideReader(reach, besideValues)}) besideDevices;
      inherit (${layoutFinder()}) isGroups layoutsIn;

      file = /. + ${file};
      attribute = ${attribute};
      attributeAt = builtins.foldl' (set: name: set.\${name});
      # what the file gives, or an attribute of that
      chosen = given: attributeAt (fileValue given) attribute;
      fileValue = given: if attribute == [ ] then import file else call given (import file);

      result = given:
        let
          module = call given (chosen given);
          written = module.config or module;
          all = merged given;
          definitions = if ${reach === "written"} then written else all.definitions;
          names = builtins.attrNames definitions;
        in
        if !builtins.isAttrs module || !builtins.isAttrs written then
          nothing // { type = builtins.typeOf module; }
        else if definitions.disko or { } ? devices then {
          found = "devices";
          path = [ "disko" "devices" ];
          devices = encode [ "disko" "devices" ] definitions.disko.devices;
          position = positionOf "devices" definitions.disko;
          beside = besideDevices module written (ownOf written all);
        }
        else if isGroups names then {
          found = "devices";
          path = [ ];
          devices = encode [ ] definitions;
          position = null;
          beside = [ ];
        }
        else nothing // {
          inherit names;
          layouts = if attribute == [ ] then layoutsIn given module else [ ];
          hasImports = module ? imports;
          isProperty = isProperty written;
        };

      nothing = {
        found = "nothing";
        type = "set";
        names = [ ];
        layouts = [ ];
        hasImports = false;
        isProperty = false;
      };
    in
    map result ${sets}
  `
}

/** `merged`, `ownOf`, `isProperty` and `opened`: what a module defines. It reads `arguments`, `call`, `chosen` and `lib`. */
function definitionReader(reach: Reach) {
  return nix`
    rec {
      # the definitions of all modules, merged as the module system merges what has no type
      merged = given:
        let
          module = call ({ inherit (evaluated) config options; } // given) (chosen given);
          evaluated = lib.evalModules {
            modules = [
              (if ${reach === "own"} then removeAttrs module [ "imports" ] else module)
              { freeformType = lib.types.lazyAttrsOf lib.types.anything; }
            ];
            specialArgs = removeAttrs (arguments given null) [ "config" "options" ];
          };
          declared = evaluated.options.disko.devices or null;
        in
        {
          written = module.config or module;
          hasOptions = builtins.attrNames (removeAttrs evaluated.options [ "_module" ]) != [ ];
          definitions =
            if declared == null then evaluated.config
            else {
              disko.devices =
                lib.types.anything.merge [ "disko" "devices" ] declared.definitionsWithLocations;
            };
        };

      # what a module defines itself, of what is written in it and of all that is merged
      ownOf = written: all:
        if ${reach === "imported"} && !all.hasOptions then all.definitions
        else if ${reach === "imported"} || isProperty written then opened all.written
        else written;

      # whether all that is written, or all of disko, is under a condition or has a priority
      isProperty = written: written ? _type || written.disko or { } ? _type;

      # what is under conditions that hold, every definition with a priority of its own
      opened = value:
        if !(value ? _type) then value
        else if value ? contents then joined (map opened value.contents)
        else if value.condition or true then opened (value.content or { })
        else { };

      joined = lib.zipAttrsWith (_: values:
        if builtins.length values == 1 then builtins.head values
        else if builtins.all (value: builtins.isAttrs value && !(value ? _type)) values then joined values
        else { _type = "merge"; contents = values; });
    }
  `
}

/** `besideDevices`: what a module defines beside them. It reads `encode`, `opened` and `positionOf`. */
function besideReader(reach: Reach, besideValues: readonly (readonly string[])[]) {
  return nix`
    rec {
      besideDevices = module: written: own:
        besideImports module
        ++ (if module ? config then besideImports written else [ ])
        ++ beside [ ] (removeAttrs own [ "imports" ])
        ++ beside [ "disko" ] (removeAttrs (opened (own.disko or { })) [ "devices" ]);

      # imports that are followed are nothing that is left
      besideImports = set:
        if ${reach === "imported"} then [ ] else beside [ ] (builtins.intersectAttrs { imports = null; } set);

      beside = path: set:
        map
          (name: {
            path = path ++ [ name ];
            position = positionOf name set;
            value =
              if builtins.elem (path ++ [ name ]) ${besideValues}
              then known (encode (path ++ [ name ]) set.\${name})
              else null;
          })
          (builtins.attrNames (removeAttrs set structure));

      # what a module holds beside definitions
      structure = [ "_class" "_file" "_module" "config" "disabledModules" "disko" "key" "options" ];

      # of what depends on a host, nothing
      known = value:
        let attempt = builtins.tryEval (builtins.deepSeq value value);
        in if attempt.success then attempt.value else null;
    }
  `
}

/**
 * `layoutsIn`: the attributes that hold layouts in what flakes, and modules of flake-parts, give; and
 * `isGroups`: whether names are those of groups of devices. It reads `attributeAt` and `call`.
 */
function layoutFinder() {
  return nix`
    rec {
      layoutsIn = given: module:
        builtins.concatMap
          (path:
            let
              set = builtins.foldl' (set: name: set.\${name} or { }) module path;
            in
            if builtins.isAttrs set && !(set ? _type) then
              builtins.filter (each: isLayout given (attributeAt module each))
                (map (name: path ++ [ name ]) (builtins.attrNames set))
            else [ ])
          (builtins.concatMap (prefix: map (set: prefix ++ set) sets) [ [ ] [ "flake" ] [ "config" "flake" ] ]);

      # what holds layouts and modules of NixOS
      sets = [
        [ "diskoConfigurations" ]
        [ "nixosModules" ]
        [ "modules" "nixos" ]
        [ "modules" "generic" ]
      ];

      isLayout = given: value:
        let
          module = call given value;
          written = module.config or module;
          attempt = builtins.tryEval (
            builtins.isAttrs module
            && builtins.isAttrs written
            && (written.disko or { } ? devices
              || (written.disko or { } ? _type)
              || isGroups (builtins.attrNames written))
          );
        in
        attempt.success && attempt.value;

      isGroups = names: names != [ ] && builtins.all (name: builtins.elem name ${groups}) names;
    }
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
            foreign "property" (toString value._type) // {
              content = contentOf path value;
              priority = value.priority or null;
            }
          else { kind = "set"; members = map (member path value) (builtins.attrNames value); };
      };

      # of a condition that may be known in a host only, or that is false: nothing
      contentOf = path: property:
        let
          content = encode path (property.content or property.contents or null);
          attempt = builtins.tryEval
            (if property.condition or true then builtins.deepSeq content true else false);
        in
        if attempt.success && attempt.value then content else null;

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
      }
      // builtins.listToAttrs (map (name: { inherit name; value = hostOnly name; }) ${[...hostArguments]});
      hostOnly = name: throw "it reads \${name}, which is known in a host only";
      arguments = given: function:
        let
          all = everywhere // given;
          formals = if function == null then { } else builtins.functionArgs function;
        in
        if formals == { } then all else builtins.intersectAttrs formals all;

      # a module in a file may ask for what only a flake or a host has, and never use it
      call = given: function:
        let
          formals = builtins.functionArgs function;
          unknown = removeAttrs formals (builtins.attrNames (everywhere // given));
          isRequired = name: !formals.\${name};
          missing = builtins.filter isRequired (builtins.attrNames unknown);
          standIns = map (name: { inherit name; value = hostOnly name; }) missing;
        in
        if builtins.isFunction function then
          function (arguments given function // builtins.listToAttrs standIns)
        else
          function;
    }
  `
}
