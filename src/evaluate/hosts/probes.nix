# What takes the place of a flake's outputs while its hosts are judged. Each thing that is asked for
# is an overlay of its own, as `nix flake check --keep-going` evaluates one after the other, goes on
# after every kind of error, and says of each which overlay it is about. What Nix cannot say in an
# error is said in lines of a trace: `nixgen {…}`, as JSON.
{
  inputs,
  # The flake itself: `import ./flake.nix`.
  flake,
  # { hosts = [ name ]; options = [ { id, host, path } ]; assertions = [ { id, host } ];
  #   whole = [ { id, host } ]; systems = [ { id, host } ]; others = bool; }
  question,
}:

let
  inherit (inputs.nixpkgs) lib;
  inherit (builtins)
    addErrorContext
    attrNames
    attrValues
    concatMap
    elemAt
    filter
    foldl'
    functionArgs
    genList
    head
    isAttrs
    isFunction
    isList
    isPath
    isString
    length
    listToAttrs
    map
    mapAttrs
    pathExists
    seq
    substring
    stringLength
    tail
    toJSON
    trace
    tryEval
    unsafeDiscardStringContext
    ;

  # Made anew each time that it is called, so that what a host's evaluation has taken can go.
  outputsOf =
    _:
    let
      outputs = flake.outputs (inputs // { self = inputs.self // outputs; });
    in
    outputs;

  say = facts: trace "nixgen ${toJSON facts}";

  overlay = id: value: {
    name = id;
    value = seq value (_final: _prev: { });
  };

  plain = text: if isString text then unsafeDiscardStringContext text else toString text;

  inOrder = foldl' (_: value: seq value true) true;

  attempt =
    otherwise: value:
    let
      tried = tryEval value;
    in
    if tried.success then tried.value else otherwise;

  isDerivation = value: isAttrs value && attempt null (value.type or null) == "derivation";

  # A host as a whole, as the flake's checks have it: its system, the script for its disks.
  whole =
    { id, host }:
    let
      outputs = outputsOf null;
      inherit (outputs.nixosConfigurations.${host}) config;
      inherit (config.system) build;
      warnings = map plain config.warnings;
    in
    overlay id (inOrder [
      build.toplevel.drvPath
      (if outputs.diskoConfigurations or { } ? ${host} then build.diskoScript.drvPath else null)
      (say { inherit id warnings; } null)
    ]);

  # What a host's system is, as far as a plan compares it with another: what may be long or secret as a
  # hash. Everything here is what `switch-to-configuration` and the boot loader look at.
  system =
    { id, host }:
    let
      inherit ((outputsOf null).nixosConfigurations.${host}) config options;
      inherit (config.system) build;
      hardware = config.hardware or { };
    in
    overlay id (inOrder [
      build.toplevel.drvPath
      (say {
        inherit id;
        system = {
          toplevel = plain build.toplevel.drvPath;
          parts = {
            kernel = partOf (build.kernel or null);
            modules = partOf (config.system.modulesTree or null);
            initrd = partOf (build.initialRamdisk or null);
            firmware = partOf (hardware.firmware or null);
            deviceTree = partOf (
              if hardware.deviceTree.enable or false then hardware.deviceTree.package else null
            );
          };
          kernelParameters = map plain (config.boot.kernelParams or [ ]);
          startOptions = foldl' (all: path: all // valuesOf path (lib.attrByPath path { } options)) { } startOptions;
          inhibitors = mapAttrs (_: hashOf) (config.system.switch.inhibitors or { });
          packages = map packageOf config.environment.systemPackages;
          units = mapAttrs (_: unitOf) config.systemd.units;
          fileSystems = mapAttrs (_: fileSystemOf) config.fileSystems;
          swapDevices = map ({ device, ... }: plain device) config.swapDevices;
          luksDevices = mapAttrs (_: { device, ... }: plain device) (config.boot.initrd.luks.devices or { });
        };
      } null)
    ]);

  hashOf = value: builtins.hashString "sha256" (toJSON value);

  # What a part is made of; a list of derivations is one that has options of its own.
  partOf =
    value:
    if value == null then
      null
    else
      {
        name = value.name or null;
        hash = hashOf (if isList value then map sourceOf value else sourceOf value);
      };

  sourceOf = value: plain (value.drvPath or value);

  # Where options are that have a part in how a machine starts. Units of systemd in the initrd have
  # values that lead everywhere: they are known by the initrd itself.
  startOptions = [
    [ "boot" "extraModulePackages" ]
    [ "boot" "initrd" ]
    [ "boot" "kernelPatches" ]
    [ "boot" "loader" ]
    [ "hardware" "cpu" ]
    [ "hardware" "deviceTree" ]
    [ "hardware" "enableAllFirmware" ]
    [ "hardware" "enableRedistributableFirmware" ]
  ];
  untold = [
    "boot"
    "initrd"
    "systemd"
  ];

  # What options have for values, each as a hash: what is in them may be long, or a secret. Other names
  # for options are left out, and what is not enabled says that alone.
  valuesOf =
    path: tree:
    let
      isOption = tree._type or null == "option";
      isOff = tree.enable._type or null == "option" && attempt true tree.enable.value == false;
      names = if isOff || path == untold then filter (name: name == "enable") (attrNames tree) else attrNames tree;
    in
    if isOption && tree.visible or true == false then
      { }
    else if isOption then
      { ${lib.showOption path} = hashOf (pretty (attempt null tree.value)); }
    else if isAttrs tree then
      foldl' (all: name: all // valuesOf (path ++ [ name ]) tree.${name}) { } names
    else
      { };

  packageOf =
    package:
    let
      name = package.name or (baseNameOf (plain package));
      parsed = builtins.parseDrvName name;
    in
    [
      (package.pname or parsed.name)
      (package.version or parsed.version)
    ];

  # Systemd's own keys that make no difference to a unit that runs, as `switch-to-configuration` has them.
  unitOf =
    unit:
    let
      lines = filter (line: line != "") (lib.splitString "\n" (plain (attempt "" (unit.text or ""))));
      keyOf = line: head (lib.splitString "=" line);
      having = keys: filter (line: builtins.elem (keyOf line) keys) lines;
    in
    {
      body = hashOf (filter (line: !(builtins.elem (keyOf line) (idle ++ reloading))) lines);
      reload = hashOf (having reloading);
      settings = having [
        "RefuseManualStop"
        "X-OnlyManualStart"
        "X-ReloadIfChanged"
        "X-RestartIfChanged"
        "X-StopOnRemoval"
      ];
      enabled = unit.enable or true;
      wanted = (unit.wantedBy or [ ]) ++ (unit.requiredBy or [ ]) ++ (unit.upheldBy or [ ]) != [ ];
    };

  idle = [
    "AllowIsolate"
    "CollectMode"
    "Description"
    "Documentation"
    "IgnoreOnIsolate"
    "OnFailure"
    "OnFailureJobMode"
    "OnSuccess"
    "RefuseManualStart"
    "RefuseManualStop"
    "SourcePath"
    "StopWhenUnneeded"
  ];

  # `Options` are a mount's.
  reloading = [
    "Options"
    "X-Reload-Triggers"
  ];

  fileSystemOf =
    { device, fsType, ... }@fileSystem:
    {
      device = attempt null (plain device);
      type = attempt "auto" fsType;
      subvolume = head (
        map (lib.removePrefix "subvol=") (filter (lib.hasPrefix "subvol=") (fileSystem.options or [ ]))
        ++ [ null ]
      );
    };

  # Hosts whose unknown options keep nothing else from being looked at.
  opened = listToAttrs (
    map (name: {
      inherit name;
      value = (outputsOf null).nixosConfigurations.${name}.extendModules {
        modules = [ { _module.check = lib.mkForce false; } ];
      };
    }) question.hosts
  );

  # What a host's modules refuse, and what they warn of. One that cannot be known is told elsewhere.
  assertions =
    { id, host }:
    let
      inherit (opened.${host}) config;
      failed = filter (each: attempt false (!each.assertion)) config.assertions;
      told = map (each: attempt null (plain each.message)) failed;
    in
    overlay id (inOrder [
      (say {
        inherit id;
        warnings = attempt [ ] (filter isString (map (attempt null) (map plain config.warnings)));
      } null)
      (inOrder (map (assertion: say { inherit id assertion; } null) (filter isString told)))
    ]);

  # That there is no such option, and which there are beside it.
  sayUnknown = id: { unknown, known, ... }: say { inherit id unknown known; } null;

  option =
    {
      id,
      host,
      path,
      modules,
      importers ? { },
    }:
    overlay id (
      let
        found = walk opened.${host}.options [ ] path;
        own = map (module: {
          inherit module;
          values = concatMap (below path) (definitionsIn host importers module);
        }) modules;
      in
      seq (judgedAlone id path own) (
        if found ? unknown then
          sayUnknown id found
        else if found ? option then
          judged id found
        else
          null
      )
    );

  # What a module of the tree defines, as it gives it itself: another module's mistake is not in it. One
  # that is given arguments is found in the imports of the module that gives them.
  definitionsIn =
    host: importers: module:
    let
      inherit (opened.${host}) config options _module;
      given = {
        inherit config options lib;
      }
      // _module.specialArgs or { };
      called =
        file:
        let
          named = mapAttrs (
            name: _:
            addErrorContext "while evaluating the module argument `${name}' in \"${module}\":" (
              given.${name} or _module.args.${name}
            )
          ) (functionArgs file);
        in
        if isFunction file then file (given // named) else file;
      importer = importers.${module} or null;
      imported = called (import (inputs.self + "/${importer}"));
      values =
        if importer == null then
          [ (called (import (inputs.self + "/${module}"))) ]
        else
          filter (each: toString (each._file or "") == toString (inputs.self + "/${module}")) (
            map called (filter (each: isAttrs each || isFunction each) (imported.imports or [ ]))
          );
    in
    map (
      value: if value ? config || value ? options then value.config or { } else removeAttrs value [ "_file" ]
    ) values;

  judgedAlone =
    id: path: own:
    let
      value = inOrder (concatMap ({ values, ... }: map (evaluated 8) values) own);
      facts = {
        inherit id;
        option = path;
        rest = [ ];
        type = null;
        files = [ ];
        definitions = map (
          { module, values }:
          {
            file = module;
            culprits = attempt [ ] (concatMap culprits values);
          }
        ) own;
      };
    in
    if (tryEval value).success then null else say facts value;

  # What an option is, and what makes it so.
  why =
    {
      id,
      host,
      path,
      modules,
      importers ? { },
    }:
    overlay id (
      let
        found = walk opened.${host}.options [ ] path;
      in
      if found ? unknown then
        sayUnknown id found
      else if found ? option then
        say {
          inherit id;
          why = explained host importers modules path found;
        } null
      else
        say {
          inherit id;
          inside = attrNames (lib.getAttrFromPath path opened.${host}.options);
        } null
    );

  explained =
    host: importers: modules: path:
    { option, rest }:
    let
      declared = attempt option (innermost option rest);
      definitions =
        map (each: each // { at = path; }) (definitionsOf host importers modules path option rest)
        ++ definitionsOfShared host path;
      holding = map ({ priority, ... }: priority) (filter ({ holds, ... }: holds) definitions);
    in
    {
      inherit definitions;
      option = option.loc;
      type = attempt null (plain declared.type.description);
      description = attempt null (textOf (declared.description or null));
      default = attempt null (
        if declared ? defaultText then
          textOf declared.defaultText
        else if declared ? default then
          pretty declared.default
        else
          null
      );
      declarations = map (each: plain (toString each)) declared.declarations;
      value = pretty (valueAt rest option.value);
      # what is in a value has priorities of its own
      priority =
        if rest == [ ] || holding == [ ] then option.highestPrio else foldl' lib.min (head holding) holding;
    };

  # The definitions that others make, and those of the tree's own modules, whether they hold or not.
  definitionsOf =
    host: importers: modules: path: option: rest:
    concatMap (
      { file, value }:
      map (each: {
        file = plain (toString file);
        priority = option.highestPrio;
        holds = true;
        value = pretty each;
      }) (below rest value)
    ) (filter ({ file, ... }: !(isOurs (toString file))) option.definitionsWithLocations)
    ++ concatMap (
      module:
      map (each: each // { file = module; }) (
        concatMap (layers path plainly) (definitionsIn host importers module)
      )
    ) modules;

  plainly = {
    priority = lib.modules.defaultOverridePriority;
    holds = true;
  };

  # What home-manager gives every user beside what defines theirs: modules in an option's value.
  definitionsOfShared =
    host: path:
    let
      at = [
        "home-manager"
        "sharedModules"
      ];
      shared = lib.attrByPath at { } opened.${host}.options;
      name = elemAt path 2;
      given = opened.${host}._module.args // {
        inherit lib name;
        config = opened.${host}.config.home-manager.users.${name};
        osConfig = opened.${host}.config;
      };
      # one that asks for more than is known here says nothing
      isKnown =
        module:
        let
          wanted = functionArgs module;
        in
        lib.all (each: given ? ${each} || wanted.${each}) (attrNames wanted);
      called =
        module:
        if !(isFunction module) then
          module
        else if isKnown module then
          module given
        else
          { };
      ofModule =
        module:
        let
          body = called (if isPath module || isString module then import module else module);
        in
        layers (lib.drop 3 path) plainly (body.config or body);
    in
    if lib.take 2 path != [ "home-manager" "users" ] || length path < 4 then
      [ ]
    else
      concatMap (
        { file, value }:
        map (
          each:
          each
          // {
            inherit at;
            file = lib.removePrefix ours (plain (toString file));
          }
        ) (concatMap (module: attempt [ ] (ofModule module)) value)
      ) (shared.definitionsWithLocations or [ ]);

  # The option that is meant by what is left of a path in the value of another.
  innermost =
    option: rest:
    let
      inside = option.type.getSubOptions option.loc;
      isNamed = builtins.elem option.type.name [
        "attrsOf"
        "lazyAttrsOf"
      ];
      found = walk inside [ ] (if isNamed then tail rest else rest);
    in
    if rest != [ ] && found ? option then innermost found.option found.rest else option;

  valueAt =
    path: value:
    if path == [ ] then
      value
    else if isAttrs value && value ? ${head path} then
      valueAt (tail path) value.${head path}
    else
      null;

  # What a definition says at a path, of which priority, and whether its conditions hold.
  layers =
    path: known: value:
    if isAttrs value && value ? _type && value ? content then
      layers path (
        known
        // (
          if value._type == "override" then
            { inherit (value) priority; }
          else if value._type == "if" then
            { holds = known.holds && value.condition; }
          else
            { }
        )
      ) value.content
    else if isAttrs value && value._type or null == "merge" then
      concatMap (layers path known) value.contents
    else if path == [ ] || isFunction value then
      [ (known // { value = pretty value; }) ]
    else if isAttrs value && value ? ${head path} then
      layers (tail path) known value.${head path}
    else
      [ ];

  # A value as Nix, as far as a person wants to read it.
  pretty =
    value:
    let
      text = lib.generators.toPretty { multiline = true; } (
        lib.generators.withRecursion {
          depthLimit = 6;
          throwOnDepthLimit = false;
        } value
      );
      tried = tryEval (seq (stringLength text) text);
    in
    if tried.success then unsafeDiscardStringContext tried.value else "…";

  # Texts are strings, or marked as Markdown or as Nix.
  textOf =
    value:
    if isAttrs value then
      textOf (value.text or null)
    else if isString value then
      plain value
    else
      null;

  # From the options to the one that a path leads to, and what is left of the path in it.
  walk =
    options: done: path:
    if options._type or null == "option" then
      {
        option = options;
        rest = path;
      }
    else if path == [ ] then
      { }
    else if options ? ${head path} then
      walk options.${head path} (done ++ [ (head path) ]) (tail path)
    else
      {
        unknown = done ++ [ (head path) ];
        known = attrNames options;
      };

  judged =
    id:
    { option, rest }:
    let
      definitions = filter ({ file, ... }: isOurs (toString file)) option.definitionsWithLocations;
      defined = concatMap ({ value, ... }: below rest value) definitions;
      forced = forcedAt rest defined option.value;
      facts = {
        inherit id rest;
        option = option.loc;
        type = attempt null (plain option.type.description);
        files = attempt [ ] (
          map ({ file, ... }: plain (toString file)) (
            filter ({ value, ... }: below rest value != [ ]) definitions
          )
        );
        definitions = [ ];
      };
    in
    if (tryEval forced).success then null else say facts forced;

  isOurs = file: substring 0 (stringLength ours) file == ours;
  ours = "${unsafeDiscardStringContext (toString inputs.self)}/";

  # What a definition says at a path below its option.
  below =
    path: value:
    if isAttrs value && value ? _type && value ? content then
      (if value._type == "if" && !value.condition then [ ] else below path value.content)
    else if isAttrs value && value._type or null == "merge" then
      concatMap (below path) value.contents
    else if path == [ ] || isFunction value then
      [ value ]
    else if isAttrs value && value ? ${head path} then
      below (tail path) value.${head path}
    else
      [ ];

  # An option's value, evaluated at a path as far as the definitions say something of it. What they
  # are silent of may have no value.
  forcedAt =
    path: defined: value:
    if defined == [ ] then
      true
    else if path == [ ] then
      forced defined value
    else if isAttrs value then
      (if value ? ${head path} then forcedAt (tail path) defined value.${head path} else true)
    else
      seq value true;

  forced =
    defined: value:
    if isDerivation value then
      seq value.drvPath true
    else if isList value then
      inOrder (map (forced (concatMap elementsOf defined)) value)
    else if isAttrs value then
      inOrder (
        concatMap (
          name:
          let
            inner = concatMap (below [ name ]) defined;
          in
          if inner == [ ] then [ ] else [ (forced inner value.${name}) ]
        ) (attrNames value)
      )
    else
      leaf value;

  # A path that is not there is met only where it is copied.
  leaf =
    value:
    if isPath value && !(pathExists value) then
      throw "path '${toString value}' does not exist"
    else
      seq value true;

  elementsOf = value: if isList value then concatMap (below [ ]) value else [ ];

  # Where in a definition is what cannot be evaluated: the paths of all of it.
  culprits =
    value:
    let
      inner =
        if isDerivation value then
          [ ]
        else if isList value then
          genList (index: {
            name = index;
            value = elemAt value index;
          }) (length value)
        else if isAttrs value then
          map (name: {
            inherit name;
            value = value.${name};
          }) (attrNames value)
        else
          [ ];
      broken = filter ({ value, ... }: !(tryEval (evaluated 8 value)).success) inner;
    in
    if (tryEval (evaluated 8 value)).success then
      [ ]
    else if inner == [ ] || broken == [ ] then
      [ [ ] ]
    else
      concatMap (
        { name, value }: map (path: [ name ] ++ path) (attempt [ [ ] ] (culprits value))
      ) broken;

  evaluated =
    depth: value:
    if isDerivation value then
      seq value.drvPath true
    else if depth == 0 then
      leaf value
    else if isList value then
      inOrder (map (evaluated (depth - 1)) value)
    else if isAttrs value then
      inOrder (map (evaluated (depth - 1)) (attrValues value))
    else
      leaf value;

  # What else the flake offers.
  others = removeAttrs (outputsOf null) [
    "nixosConfigurations"
    "checks"
    "legacyPackages"
  ];
in
# No host can do without these: where one cannot be fetched, that is known before the first is asked for.
seq (inOrder [
  inputs.nixpkgs.outPath
  (inputs.disko.outPath or null)
]) (
  (if question.others then others else { })
  // {
    overlays = listToAttrs (
      map whole question.whole
      ++ map system question.systems
      ++ map option question.options
      ++ map assertions question.assertions
      ++ map why question.why
    );
  }
)
