# Which options a flake's host defines, or what some of them come to, so that two flakes can be compared.
# Given to `nix eval --apply`. An error that Nix cannot catch ends it: what was found until then, and where it
# was, is said in lines of a trace, `nixgen {…}` as JSON.
{
  # The host's name in the flake.
  host,
  # Paths of options; null asks for those that the host's own modules define.
  options,
  # Paths in definitions that Nix has failed at.
  skipped,
  # Whether the derivation of the whole system is asked for as well.
  system,
}:
configurations:

let
  inherit (builtins)
    any
    attrNames
    concatMap
    deepSeq
    elem
    filter
    foldl'
    isAttrs
    isFunction
    isList
    isPath
    isString
    listToAttrs
    map
    match
    pathExists
    seq
    toJSON
    trace
    tryEval
    unsafeDiscardStringContext
    ;

  whole = configurations.${host};
  lib = whole.lib or opened.pkgs.lib;

  # Definitions of options that do not exist keep none of the others from being looked at.
  opened =
    if (tryEval (seq whole.config null)).success then
      whole
    else
      whole.extendModules { modules = [ { _module.check = unchecked; } ]; };
  unchecked = {
    _type = "override";
    priority = 50;
    content = false;
  };

  say = facts: trace "nixgen ${toJSON facts}";

  attempt =
    otherwise: value:
    let
      tried = tryEval value;
    in
    if tried.success then tried.value else otherwise;

  isOption = value: isAttrs value && attempt null (value._type or null) == "option";

  # The host's modules without those of NixOS: what they define stays as they give it.
  own = lib.evalModules {
    class = "nixos";
    specialArgs = (opened._module.specialArgs or { }) // {
      inherit lib;
      inherit (opened) options;
      config = opened.config // {
        inherit (opened) _module;
      };
    };
    modules = opened._module.args.modules ++ [
      {
        _module.freeformType = lib.mkOptionType {
          name = "definitions";
          merge = _: definitions: { inherit definitions; };
        };
      }
    ];
  };

  defined =
    ownIn [ ] own.options
    ++ definedIn [ ] opened.options (map ({ value, ... }: value) own.config.definitions);

  # Of the options that the modules declare themselves, those that have more than a default.
  ownIn =
    path: tree:
    concatMap (
      name:
      let
        here = path ++ [ name ];
      in
      if elem here ([ [ "_module" ] ] ++ skipped) then
        [ ]
      else if !(isOption tree.${name}) then
        ownIn here tree.${name}
      else if say { at = here; } (attempt false (isSet tree.${name})) then
        [ here ]
      else
        [ ]
    ) (attrNames tree);

  isSet = option: option.isDefined && option.highestPrio < (lib.mkOptionDefault null).priority;

  # The options below a set of them that some of the values define.
  definedIn =
    path: tree: values:
    let
      sets = filter isAttrs (concatMap (value: attempt [ ] (lib.modules.pushDownProperties value)) values);
      byName = lib.zipAttrs sets;
    in
    concatMap (
      name:
      let
        here = path ++ [ name ];
        each = tree.${name} or null;
        isHere = say { at = here; } (any (value: attempt [ ] (lib.modules.dischargeProperties value) != [ ]) byName.${name});
      in
      if each == null || elem here skipped then
        [ ]
      else if !(isOption each) then
        definedIn here each byName.${name}
      else if isHere then
        [ here ]
      else
        [ ]
    ) (attrNames byName);

  sayValue =
    path:
    let
      option = lib.attrByPath path null opened.options;
      value =
        # there are older ways to say it
        if path == [ "nixpkgs" "hostPlatform" ] then
          attempt "<unknown>" (toJSON opened.pkgs.stdenv.hostPlatform.system)
        else if isOption option then
          shown 12 (attempt unknown option.value)
        else
          null;
      facts = {
        option = path;
        inherit value;
      };
    in
    say { at = path; } (deepSeq value (say facts null));

  saySystem = say { system = unsafeDiscardStringContext whole.config.system.build.toplevel.drvPath; } null;

  unknown = {
    _type = "unknown";
  };

  # A set or a list of what is in it; anything else is the text of it.
  shown =
    depth: value:
    let
      type = attempt null (value._type or null);
    in
    if isString value then
      shownString value
    else if isPath value then
      shownFile (toString value)
    else if isFunction value then
      "<function>"
    else if isList value then
      if depth == 0 then "…" else map (each: shown (depth - 1) (attempt unknown each)) value
    else if !(isAttrs value) then
      toJSON value
    else if
      elem type [
        "flake"
        "option"
        "option-type"
        "pkgs"
        "unknown"
      ]
    then
      "<${type}>"
    else if attempt null (value.type or null) == "derivation" then
      "<derivation ${attempt "…" (unsafeDiscardStringContext value.drvPath)}>"
    else if value ? __functor then
      "<function>"
    else if depth == 0 then
      "…"
    else
      listToAttrs (
        map (name: {
          inherit name;
          value = shown (depth - 1) (attempt unknown value.${name});
        }) (filter (name: name != "_module") (attrNames value))
      );

  # A file of a flake is known by what is in it, wherever it lies.
  shownString =
    value:
    let
      text = unsafeDiscardStringContext value;
      isOfSource = match "/nix/store/[a-z0-9]+-source/.+" text != null;
    in
    if isOfSource && pathExists text then shownFile text else toJSON text;

  shownFile =
    path:
    let
      copy = builtins.path {
        inherit path;
        name = "file";
      };
    in
    if pathExists path then "<file ${baseNameOf (unsafeDiscardStringContext copy)}>" else toJSON path;

  inOrder = foldl' (_: value: seq value null) null;
in
if options == null then defined else inOrder (map sayValue options ++ (if system then [ saySystem ] else [ ]))
