# Tells of every option of a NixOS configuration what can be known of it without evaluating the
# configuration (NixOS manual, "Option Declarations" and "Option Types"). The answer is plain data:
#
#   { "<key>" = { submodules = { "<place>" = "<key>"; }; shape = { options = …; freeform = …; }; }; }
#
# with the whole tree under "root" and every submodule under a key of its own. Where a submodule
# stands in a shape, there is its place; what that is, `submodules` tells. Submodules that look alike
# have the same key, and so one that holds itself, such as a partition in a volume in a partition,
# comes to an end.
{
  lib,
  options,
  # Folders whose modules may be asked for the values of defaults and examples. Those of other
  # modules may need what only a configuration has, and Nix cannot catch all that goes wrong then.
  trusted ? [ ],
  # Options by their paths, such as "services.nginx.enable", whose texts are not looked at: some
  # descriptions and defaults need what is not there.
  untold ? [ ],
  # Options that are not looked at at all.
  skipped ? [ ],
  # The modules that declare them, and what those are given, where that is known.
  modules ? [ ],
  arguments ? { },
}:

let
  inherit (builtins)
    addErrorContext
    attrNames
    attrValues
    concatLists
    deepSeq
    elem
    elemAt
    filter
    genericClosure
    hashString
    head
    intersectAttrs
    isAttrs
    isBool
    isFloat
    isFunction
    isInt
    isString
    length
    listToAttrs
    map
    match
    substring
    stringLength
    toJSON
    tryEval
    unsafeDiscardStringContext
    ;

  startsWith = start: text: substring 0 (stringLength start) text == start;
  endsWith =
    end: text:
    let
      rest = stringLength text - stringLength end;
    in
    rest >= 0 && substring rest (-1) text == end;

  # The value with everything in it evaluated, or `otherwise` where it throws.
  attempt =
    otherwise: value:
    let
      tried = tryEval (deepSeq value value);
    in
    if tried.success then tried.value else otherwise;

  present = lib.filterAttrs (_: value: value != null);

  plain = text: if isString text then unsafeDiscardStringContext text else null;

  nameOf = lib.concatStringsSep ".";

  # Where Nix gives up, which it does for more than what it can catch, its trace says what it was about.
  about = what: path: addErrorContext "nixgen asked for ${what} of <<${nameOf path}>>";

  # Texts are strings, or marked as Markdown or as Nix.
  textOf = value: if isAttrs value then plain (value.text or null) else plain value;

  # What a type is made of: its shape, and the submodules in it by the place where they stand.
  # `path` is where the type stands in the configuration, `place` where in its submodule.
  # `around` has the submodules that it stands in.
  typeOf =
    around: path: place: type:
    let
      name = type.name or "";
      description = type.description or name;
      nested = type.nestedTypes or { };
      element = nested.elemType or type.functor.wrapped;
      left = nested.left or (elemAt type.functor.wrapped 0);
      right = nested.right or (elemAt type.functor.wrapped 1);
      final = nested.finalType or type.functor.wrapped;

      # A type that calls itself something else than its parts say, such as "JSON value", is known
      # by that name; the parts of some of them, and what those say, have no end.
      wraps =
        start:
        startsWith start description
        && elem description [
          "${start}${element.description}"
          "${start}(${element.description})"
          "${start}${element.description})"
          "${start}(${element.description}))"
        ];
      says =
        if name == "nullOr" then
          wraps "null or "
        else if name == "listOf" then
          wraps "list of " || wraps "non-empty (list of "
        else if name == "attrsOf" then
          wraps "attribute set of "
        else if name == "lazyAttrsOf" then
          wraps "lazy attribute set of "
        else if name == "attrListOf" then
          wraps "attribute list of "
        else if name == "functionTo" then
          wraps "function that evaluates to a(n) "
        else if name == "either" then
          startsWith left.description description || startsWith "(${left.description}" description
        else if name == "coercedTo" then
          endsWith "convertible to it" description
        else
          name == "unique";
      isComposite = says || (type.getSubModules or null) != null && elem name composites;
      composites = [
        "nullOr"
        "listOf"
        "attrsOf"
        "lazyAttrsOf"
        "attrListOf"
        "functionTo"
        "unique"
        "coercedTo"
      ];

      inner = typeOf around path place element;
      below = segment: typeOf around (path ++ [ segment ]) "${place}.${segment}";
      # The shape of what holds one part, with the submodules of the part.
      wrap =
        shape: part:
        part
        // {
          shape = shape // {
            part = part.shape;
          };
        };
      listOf =
        nonEmpty:
        wrap {
          kind = "list";
          inherit nonEmpty;
        };
      attrsOf = wrap { kind = "attributeSet"; };
      either = members: {
        shape = {
          kind = "union";
          members = map (member: member.shape) members;
        };
        children = concatLists (map (member: member.children) members);
      };
      # The configuration again; some have modules of their own, such as `virtualisation.vmVariant`.
      configuration =
        let
          further = furtherOf type;
          item = repeated around further (itemOf around path further);
        in
        if further == null then
          leaf { kind = "configuration"; }
        else if item.shape ? options || item.shape ? lost then
          {
            shape = {
              kind = "configuration";
              inherit place;
            };
            children = [
              {
                name = place;
                value = item;
              }
            ];
          }
        else
          leaf { kind = "configuration"; };
      submoduleOf = type: {
        shape = {
          kind = "submodule";
          inherit place;
        };
        children = [
          {
            name = place;
            value = repeated around type (itemOf around path type);
          }
        ];
      };
      # Each of its options stands one step further down, under what the manual calls it.
      tags = type // {
        getSubOptions =
          prefix:
          lib.mapAttrs (_: tag: if tag ? _type then tag else head (attrValues tag)) (
            type.getSubOptions prefix
          );
      };
      leaf = shape: {
        inherit shape;
        children = [ ];
      };

      isSubmodule = each: each.name or "" == "submodule";
      # Parts of types that have no tags, under names that tell what they are.
      parts = {
        elemType = null;
        finalType = null;
        coercedType = null;
        freeformType = null;
        left = null;
        right = null;
      };
      isTagged =
        nested != { } && intersectAttrs parts nested == { } && lib.all isSubmodule (attrValues nested);
    in
    if isSubmodule type then
      if type.functor.payload.class or null == "nixos" then configuration else submoduleOf type
    else if name == "attrTag" then
      submoduleOf tags
    # without values, it lists what only a whole configuration has
    else if name == "enum" && valuesOf type != [ ] then
      leaf (enumeration type)
    else if isComposite && name == "nullOr" then
      wrap { kind = "nullOr"; } inner
    else if isComposite && name == "listOf" then
      listOf (startsWith "non-empty" description) (below "*" element)
    else if isComposite && (name == "attrsOf" || name == "lazyAttrsOf") then
      attrsOf (below "<name>" element)
    # sets of one attribute in a list, or all in a set
    else if isComposite && name == "attrListOf" then
      either [
        (attrsOf (below "<name>" element))
        (listOf false (attrsOf (below "<name>" element)))
      ]
    else if isComposite && name == "functionTo" then
      wrap { kind = "function"; } (below "<function body>" element)
    else if isComposite && name == "unique" then
      inner
    else if says && name == "either" then
      either [
        (typeOf around path "${place}|left" left)
        (typeOf around path "${place}|right" right)
      ]
    else if isComposite && name == "coercedTo" && nested ? coercedType then
      either [
        (typeOf around path "${place}|left" final)
        (typeOf around path "${place}|right" nested.coercedType)
      ]
    # one of several submodules, told apart by a tag: how disko says what stands on a device
    else if isTagged then
      let
        members = lib.mapAttrs (tag: typeOf around path "${place}|${tag}") nested;
      in
      {
        shape = {
          kind = "tagged";
          members = lib.mapAttrs (_: member: member.shape) members;
        };
        children = concatLists (map (member: member.children) (attrValues members));
      }
    else
      leaf {
        kind = "named";
        name = unsafeDiscardStringContext name;
        description = unsafeDiscardStringContext description;
      };

  valuesOf = type: type.functor.payload.values or type.functor.payload;

  isLiteral = value: value == null || isBool value || isInt value || isFloat value || isString value;

  enumeration =
    type:
    let
      values = valuesOf type;
      literals = filter isLiteral values;
      others = filter (value: !isLiteral value) values;
    in
    {
      kind = "enumeration";
      values = map (value: if isString value then plain value else value) literals;
      packages = others != [ ] && lib.all lib.isDerivation others;
      others = others != [ ] && !lib.all lib.isDerivation others;
    };

  # An option of which only its own module knows the value says what its submodule is.
  isTag = option: option.type.name or "" == "enum" && length (valuesOf option.type) == 1;

  # What `doRename` makes hands its definitions on, and says to which option.
  newNameOf =
    path: option:
    let
      description = if option ? apply then descriptionOf path option else null;
      said = if description == null then null else match "Alias of \\{option}`(.*)`\\.\n?" description;
    in
    if said == null then null else head said;

  # An option that is not for users may hold some that are.
  holdsOptions = option: (option.type.getSubModules or null) != null;

  # Known, but in no manual.
  isHidden = option: option.internal or false && !isTag option || option.visible or true == false;

  isBare =
    option:
    option.visible or true == false && option.type.name or "" == "unspecified" && !option ? internal;

  # What `mkRemovedOptionModule` leaves behind: to define it is an error.
  isRemoved = option: isBare option && option ? apply && !option ? default && !option ? description;

  # What `mkChangedOptionModule` and `mkMergedOptionModule` leave behind, which do not say what they
  # hand definitions to.
  isReplaced =
    option: isBare option && attempt false (option.default or null == "_mkMergedOptionModule");

  # With a default it has its one definition; without, it may be for users to give.
  isReadOnly = option: option.readOnly or false && option ? default;

  # `null` where it does not hold, so that it is not told.
  flag = holds: if holds then true else null;

  declarationsOf =
    option: map toString (filter (file: file != "<unknown-file>") (option.declarations or [ ]));

  isTrusted =
    option:
    let
      files = declarationsOf option;
    in
    files != [ ] && lib.all (file: lib.any (folder: startsWith folder file) trusted) files;

  # As the manual renders it, which older releases do elsewhere.
  rendered =
    value:
    if lib.options ? renderOptionValue then textOf (lib.options.renderOptionValue value) else null;

  # What `value` gives of an option's texts, unless it throws or is known to do worse.
  told =
    path: value: if elem (nameOf path) untold then null else about "texts" path (attempt null value);

  descriptionOf = path: option: told path (textOf (option.description or null));

  defaultOf =
    path: option:
    told path (
      if option ? defaultText then
        let
          text = option.defaultText;
        in
        if text ? text then textOf text else plain text
      else if option ? default && isTrusted option then
        rendered option.default
      else
        null
    );

  exampleOf =
    path: option:
    told path (if option ? example && isTrusted option then rendered option.example else null);

  nothing = {
    shape = null;
    children = [ ];
    positions = [ ];
  };

  lost = nothing // {
    shape.kind = "lost";
  };

  # The type of what is nothing any more, or takes any definition.
  open = {
    kind = "named";
    name = "unspecified";
    description = "unspecified value";
  };

  optionOf =
    around: path: place: option:
    let
      hasType = !isRemoved option && !isReplaced option;
      type = if hasType then typeOf around path place option.type else nothing // { shape = open; };
      # What nobody reads is not asked for: it is more often broken.
      ifRead = text: if isHidden option then null else text;
      shape = present {
        kind = "option";
        type = type.shape;
        internal = flag (option.internal or false && !isTag option);
        hidden = flag (isHidden option && (option.visible or true == false || !holdsOptions option));
        removed = flag (isRemoved option);
        replaced = flag (isReplaced option);
        readOnly = flag (isReadOnly option);
        applied = flag (option ? apply);
        text = if hasType then plain option.type.description else open.description;
        description = ifRead (descriptionOf path option);
        default = ifRead (defaultOf path option);
        example = ifRead (exampleOf path option);
        renamedTo = newNameOf path option;
        declaredIn =
          let
            files = declarationsOf option;
          in
          if files == [ ] then null else unsafeDiscardStringContext (head files);
      };
    in
    if attempt false (deepSeq shape true) then
      {
        inherit shape;
        inherit (type) children;
        positions = map (position: "${toString position.line}:${toString position.column}") (
          option.declarationPositions or [ ]
        );
      }
    else
      lost;

  memberOf =
    around: path: place: member:
    about "options" path (memberAt around path place member);

  memberAt =
    around: path: place: member:
    let
      kind = attempt "lost" (if isAttrs member then member._type or "group" else "other");
    in
    if elem (nameOf path) skipped || kind == "lost" then
      lost
    else if kind == "option" then
      optionOf around path place member
    else if kind == "group" then
      groupOf around path place member
    else
      nothing;

  groupOf =
    around: path: place: group:
    let
      members = lib.mapAttrs (
        name: memberOf around (path ++ [ name ]) (if place == "" then name else "${place}.${name}")
      ) group;
      known = lib.filterAttrs (_: member: member.shape != null) members;
    in
    {
      shape =
        if known == { } then
          null
        else
          {
            kind = "group";
            members = lib.mapAttrs (_: member: member.shape) known;
          };
      children = concatLists (map (member: member.children) (attrValues known));
      positions = concatLists (map (member: member.positions) (attrValues known));
    };

  # A submodule, and what it is known by. Modules of some classes throw without what every user of theirs defines.
  itemOf =
    around: path: type:
    let
      payload = type.functor.payload or { };
      needed = neededBy.${toString (payload.class or null)} or null;
      given = lib.types.submoduleWith (payload // { modules = payload.modules ++ [ needed ]; });
      found = itemBy around path type given;
    in
    if needed == null || found.shape.lost or false then itemBy around path type type else found;

  neededBy = {
    # packages are those of the system, or by the release that a user's home began with
    homeManager.home.stateVersion = lib.mkOptionDefault "24.05";
  };

  # The same by its own look and that of the submodules right below, with the options that it is evaluated to.
  itemBy =
    around: path: type: evaluated:
    let
      inside = around ++ [
        {
          modules = modulesOf type;
          inherit item;
        }
      ];
      group = groupOf inside path "" (
        removeAttrs (evaluated.getSubOptions path) [
          "_freeformOptions"
          "_module"
        ]
      );
      freeformType = evaluated.nestedTypes.freeformType or null;
      # A modular service is defined by the modules that it imports, whose options nobody else has.
      isService = type.functor.payload.class or null == "service";
      freeform =
        if freeformType != null then
          typeOf around path "|freeform" freeformType
        else if isService then
          nothing
          // {
            shape = {
              kind = "attributeSet";
              part = open;
            };
          }
        else
          nothing;
      shape = present {
        options = group.shape;
        freeform = freeform.shape;
        # in the short form, everything is a definition
        imports = flag (type.functor.payload.shorthandOnlyDefinesConfig or null == false);
      };
      children = group.children ++ freeform.children;
      look = hashString "sha256" (toJSON [
        shape
        group.positions
      ]);
      known = if elem (nameOf path) skipped then null else about "options" path (attempt null look);
      item =
        if known == null || length path > 60 then
          {
            look = "lost";
            key = "lost ${nameOf path}";
            shape.lost = true;
            children = [ ];
          }
        else
          {
            inherit look shape children;
            key = hashString "sha256" (toJSON ([ look ] ++ map (child: child.value.look) children));
          };
    in
    item;

  whole = lib.concatMap unwrapped modules;

  # A submodule of the modules that a configuration has beside those of the whole, if it is that and more.
  furtherOf =
    type:
    let
      payload = type.functor.payload;
      all = lib.concatMap unwrapped payload.modules;
      own = lib.drop (length whole) all;
      isMore = own != [ ] && lib.any (module: elem module all) whole;
    in
    if !isMore then
      null
    else
      {
        getSubOptions =
          _:
          (lib.evalModules {
            modules = own ++ [ { _module.check = false; } ];
            specialArgs =
              arguments
              // payload.specialArgs or { }
              // {
                # what is there beside them
                options = type.getSubOptions [ ];
              };
          }).options;
        functor.payload.modules = own;
      };

  # The modules that a submodule is made of, as far as Nix can tell that two are the same one. Where an
  # option is declared, each is wrapped to say in which file.
  modulesOf = type: filter isFunction (lib.concatMap unwrapped (type.functor.payload.modules or [ ]));
  unwrapped =
    module:
    if
      isAttrs module
      &&
        attrNames module == [
          "_file"
          "imports"
        ]
    then
      lib.concatMap unwrapped module.imports
    else
      [ module ];

  # What has all the modules of a submodule that it stands in is made by its `extendModules`, such as
  # the configuration of a specialisation: it is that submodule again, and would have no end.
  repeated =
    around: type: item:
    let
      modules = modulesOf type;
      found = filter (
        each: each.modules != [ ] && lib.all (module: elem module modules) each.modules
      ) around;
    in
    if found == [ ] then item else (lib.last found).item;

  root =
    let
      group = groupOf [ ] [ ] "" options;
    in
    {
      key = "root";
      shape = present { options = group.shape; };
      inherit (group) children;
    };

  reached = genericClosure {
    startSet = [ root ];
    operator = item: map (child: child.value) item.children;
  };
in
listToAttrs (
  map (item: {
    name = item.key;
    value = {
      inherit (item) shape;
      submodules = listToAttrs (
        map (child: {
          inherit (child) name;
          value = child.value.key;
        }) item.children
      );
    };
  }) reached
)
