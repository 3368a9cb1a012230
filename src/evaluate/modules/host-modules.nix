# What each of a flake's hosts is made of, where only Nix knows it: for each module the file that it is, the name
# that an input gives to it, or the place where it is written out. `nix eval` gives it as JSON.
{
  # The flake: its outputs, its inputs, and the folder that it is in.
  flake,
}:

let
  inherit (builtins)
    attrNames
    concatMap
    deepSeq
    elem
    filter
    functionArgs
    head
    isAttrs
    isBool
    isFloat
    isFunction
    isInt
    isList
    isPath
    isString
    listToAttrs
    map
    mapAttrs
    seq
    stringLength
    substring
    toJSON
    tryEval
    unsafeDiscardStringContext
    unsafeGetAttrPos
    ;

  attempt =
    otherwise: value:
    let
      tried = tryEval value;
    in
    if tried.success then tried.value else otherwise;

  plain = text: unsafeDiscardStringContext (toString text);

  # What follows a folder in a path; null for one that is elsewhere.
  below =
    folder: path:
    let
      start = "${plain folder}/";
      length = stringLength start;
    in
    if substring 0 length path == start then substring length (-1) path else null;

  isFile = module: isPath module || isString module;

  # Where a module is written out, as Nix knows it of one of its names.
  placeOf =
    module:
    let
      named = if isFunction module then functionArgs module else removeAttrs module wrapping;
      places = concatMap (
        name:
        let
          place = unsafeGetAttrPos name named;
        in
        if place == null then [ ] else [ (place // { inherit name; }) ]
      ) (attrNames named);
    in
    if places == [ ] then null else head places;

  # What is around a module, such as where it was defined, and is none itself.
  wrapping = [
    "_class"
    "_file"
    "imports"
    "key"
  ];

  # Whether there is nothing in it but what it imports; a function that takes nothing is what it gives.
  isWrapper = module: isAttrs module && removeAttrs module wrapping == { };
  opened =
    module:
    if isFunction module && functionArgs module == { } then attempt module (module { }) else module;

  # What is said of a definition beside its value, such as that it is a default: plain where the value is.
  properties = [
    "if"
    "merge"
    "order"
    "override"
  ];
  isOfAnotherType = value: value ? _type && !(elem value._type properties);

  # What JSON can say, and no file of the store.
  isPlain =
    depth: value:
    depth > 0
    && (
      value == null
      || isBool value
      || isInt value
      || isFloat value
      || isString value && builtins.getContext value == { }
      || isList value && builtins.all (isPlain (depth - 1)) value
      || isAttrs value
        && !(value ? outPath)
        && !(isOfAnotherType value)
        && builtins.all (name: isPlain (depth - 1) value.${name}) (attrNames value)
    );

  # A plain value as JSON can carry it: its numbers by their digits, since JSON's readers round them.
  said =
    value:
    if isInt value || isFloat value then
      {
        _type = "number";
        isInteger = isInt value;
        digits = toJSON value;
      }
    else if isList value then
      map said value
    else if isAttrs value then
      mapAttrs (_: said) value
    else
      value;

  argumentsOfModules = [
    [
      "_module"
      "args"
    ]
    [
      "config"
      "_module"
      "args"
    ]
  ];

  # What is plain of a module that is a set, null where nothing is, and the paths of what is not.
  plainPart =
    module:
    let
      part = partOf [ ] (removeAttrs module wrapping);
    in
    if !(isAttrs module) then
      {
        value = null;
        lost = [ ];
      }
    else
      {
        value = if part.found == [ ] then null else head part.found;
        inherit (part) lost;
      };

  # `found` has one value or none, as null is one.
  partOf =
    path: value:
    let
      isRight = attempt false (isPlain 10 value && deepSeq value true);
      isSet = attempt false (isAttrs value && !(value ? outPath) && !(value ? _type)) && builtins.length path < 10;
      # every module is given the inputs
      own = if elem path argumentsOfModules then removeAttrs value [ "inputs" ] else value;
      inside = mapAttrs (name: partOf (path ++ [ name ])) own;
      kept = filter (name: inside.${name}.found != [ ]) (attrNames inside);
    in
    if isRight then
      {
        found = [ (said value) ];
        lost = [ ];
      }
    else if isSet then
      {
        found =
          if kept == [ ] then
            [ ]
          else
            [
              (listToAttrs (
                map (name: {
                  inherit name;
                  value = head inside.${name}.found;
                }) kept
              ))
            ];
        lost = concatMap (name: inside.${name}.lost) (attrNames inside);
      }
    else
      {
        found = [ ];
        lost = [ path ];
      };

  # By what a module is known again, wherever it is named; null where it cannot be.
  keyOf =
    module:
    let
      inner = opened module;
    in
    if isFile inner then
      plain inner
    else if isWrapper inner then
      map keyOf (inner.imports or [ ])
    else
      placeOf inner;

  isKey = key: key != null && key != [ ] && (!(isList key) || builtins.all isKey key);

  # The modules that inputs give by name.
  named = concatMap (
    input:
    let
      given = flake.inputs.${input};
      setAt =
        path: set:
        if isAttrs set then
          map (name: {
            names = [ input ] ++ path ++ [ name ];
            key = attempt null (keyOf set.${name});
          }) (attrNames set)
        else
          [ ];
    in
    if input == "self" || !(isAttrs given) then
      [ ]
    else
      attempt [ ] (setAt [ "nixosModules" ] (given.nixosModules or { }))
      ++ attempt [ ] (setAt [ "modules" "nixos" ] (given.modules.nixos or { }))
  ) (attrNames flake.inputs);

  sources = filter ({ folder, ... }: folder != null) (
    map (input: {
      inherit input;
      folder = attempt null flake.inputs.${input}.outPath;
    }) (filter (input: input != "self") (attrNames flake.inputs))
  );

  # The names of an input, or of the flake itself, whose outputs are known by where they are written; else null.
  wayTo =
    value:
    let
      found = filter ({ folder, ... }: folder == plain value.outPath) sources;
      places = set: mapAttrs (name: _: unsafeGetAttrPos name set) (removeAttrs set [ "inputs" "outputs" "self" ]);
    in
    if !(isAttrs value) then
      null
    else if value ? outPath then
      if plain value.outPath == plain flake.outPath then
        [ "self" ]
      else if found == [ ] then
        null
      else
        [ (head found).input ]
    else if value ? nixosConfigurations && places value == places flake.outputs then
      [ "self" ]
    else
      null;

  hostOf =
    configuration:
    let
      # Definitions of options that do not exist are no matter here; until then, not even Nix' library is known.
      whole =
        if (tryEval (seq configuration.config null)).success then
          configuration
        else
          configuration.extendModules { modules = [ { _module.check = unchecked; } ]; };
      unchecked = {
        _type = "override";
        priority = 50;
        content = false;
      };
      inherit (whole._module) specialArgs;

    describe =
      wrapped:
      let
        module = opened wrapped;
        key = attempt null (keyOf module);
        known = if isKey key then filter (each: each.key == key) named else [ ];
        place = placeOf module;
        path = if isFile module then plain module else plain place.file;
        own = below flake.outPath path;
        ofInput = concatMap (
          { input, folder }:
          let
            rest = below folder path;
          in
          if rest == null then [ ] else [ { names = [ input ]; path = rest; } ]
        ) sources;
      in
      if known != [ ] then
        [ { inherit (head known) names; } ]
      else if isWrapper module then
        [ { within = concatMap describe (module.imports or [ ]); } ]
      else if !(isFile module) && place == null then
        [ (made "Nix does not know where it is written" module) ]
      else if own != null then
        [
          (
            if isFile module then
              { file = own; }
            else
              {
                file = own;
                inherit (place) line column name;
                isFunction = isFunction module;
                imports = importsOf module;
                inherit (plainPart module) value lost;
              }
          )
        ]
      else if !(isFile module) && elem (below whole.pkgs.path path) ofEveryHost then
        [ ]
      else if isFile module && ofInput != [ ] then
        [ (head ofInput) ]
      else
        [ (made "${path} makes it" module) ];

    made =
      why: module:
      let
        part = plainPart module;
      in
      if part.value != null && part.lost == [ ] then { inherit (part) value; } else { unknown = why; };

    # Where nixpkgs has what its `nixosSystem` adds.
    ofEveryHost = [
      "flake.nix"
      "lib/flake-version-info.nix"
    ];

    # Those that are written out are given what NixOS gives to them.
    importsOf =
      module:
      let
        given = {
          inherit (whole) config options;
          inherit (whole.pkgs) lib;
        }
        // specialArgs;
        called =
          if isFunction module then
            module (
              given // mapAttrs (name: _: given.${name} or whole.config._module.args.${name} or whole._module.args.${name}) (functionArgs module)
            )
          else
            module;
      in
      concatMap describe (called.imports or [ ]);

    # Arguments that are plain values.
    plainArguments = listToAttrs (
      concatMap (
        name:
        let
          value = specialArgs.${name};
          isRight = tryEval (isPlain 10 value && deepSeq value true);
        in
        if isRight.success && isRight.value then
          [
            {
              inherit name;
              value = said value;
            }
          ]
        else
          [ ]
      ) (filter (name: !(elem name [ "modulesPath" ])) (attrNames specialArgs))
    );
    # Arguments that are the flake itself, or one of its inputs, by the names on the way there from its inputs.
    argumentsOfFlake = listToAttrs (
      concatMap (
        name:
        let
          path = attempt null (wayTo specialArgs.${name});
        in
        if name == "inputs" || path == null then
          [ ]
        else
          [
            {
              inherit name;
              value = path;
            }
          ]
      ) (attrNames specialArgs)
    );
    in
    {
      inherit argumentsOfFlake;
      system = attempt null whole.pkgs.stdenv.hostPlatform.system;
      stateVersion = attempt null whole.config.system.stateVersion;
      hostName = attempt null whole.config.networking.hostName;
      arguments = plainArguments;
      modules = concatMap describe whole._module.args.modules;
    };
in
mapAttrs (_: hostOf) flake.nixosConfigurations
