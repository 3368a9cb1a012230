/** What a host's configuration asks of the machine that it is installed on, as text for bash. */
import { printNix } from "../../nix/values/print-nix.ts"
import { nix } from "../../nix/values/templates.ts"

/**
 * Nix: of a host's `config`, "disk DEVICE" for each disk of its layout and "size BYTES" after it, which
 * its partitions and volumes of a fixed size need; "key FILE" for each key that disko reads; "asks OPTION"
 * for each option that has disko ask for a passphrase; "firmware uefi" or "bios" where the boot loader needs one; "login KEY" for each ssh key that lets somebody in.
 */
export const layoutNeeds = printNix(nix`
  config:
  let
    inherit (builtins)
      attrNames
      attrValues
      concatMap
      concatStringsSep
      elem
      filter
      foldl'
      isAttrs
      isList
      isString
      match
      replaceStrings
      substring
      ;

    lines = key: map (value: "\${key} \${replaceStrings [ "\n" ] [ "\\n" ] (toString value)}\n");
    sum = foldl' (a: b: a + b) 0;
    max = a: b: if a > b then a else b;

    layout = config.disko.devices;
    disks = attrValues (layout.disk or { });

    mebibyte = 1024 * 1024;
    units = {
      K = 1024;
      M = mebibyte;
      G = 1024 * mebibyte;
      T = 1024 * 1024 * mebibyte;
      P = 1024 * 1024 * 1024 * mebibyte;
    };

    # The bytes of a fixed size; nothing of one that depends on the disk, such as 100%.
    bytes =
      size:
      let
        parts = match "[+-]?0*([0-9]+)([KMGTP])(iB)?" (toString size);
      in
      if parts == null then
        null
      else
        builtins.fromJSON (builtins.head parts) * units.\${builtins.elemAt parts 1};

    # The first of some sizes that is fixed, or else what the content needs.
    fixed =
      sizes: content:
      let
        known = filter (size: size != null) (map bytes sizes);
      in
      if known == [ ] then need content else builtins.head known;

    # Where a partition ends, if that is counted from where the disk begins.
    place = part: if match "[0-9].*" part.end == null then null else bytes part.end;

    # The least that a content can be made in.
    need = content: if content == null then 0 else (needs.\${content.type or ""} or (_: 0)) content;
    needs = {
      gpt =
        { partitions, ... }:
        let
          parts = map (partition: { end = ""; content = null; } // partition) (attrValues partitions);
          lengths = map (
            part: if place part == null then fixed [ part.size part.end ] part.content else 0
          ) parts;
        in
        foldl' max (sum lengths) (filter (end: end != null) (map place parts)) + 2 * mebibyte;
      luks = { content, ... }: need content + 16 * mebibyte;
      btrfs = { subvolumes, ... }: sum (map swapFiles (attrValues subvolumes));
      lvm_pv = { vg, ... }: if countOf vg == 1 then volumes (layout.lvm_vg.\${vg} or { }) else 0;
      mdraid =
        { name, ... }:
        let
          array = layout.mdadm.\${name} or { };
        in
        if toString (array.level or 0) == "1" then need (array.content or null) else 0;
    };
    swapFiles = { swap, ... }: sum (map (file: fixed [ file.size ] null) (attrValues swap));
    volumes = group: sum (map (volume: fixed [ volume.size ] volume.content) (attrValues (group.lvs or { })));

    # A content and what is inside of it.
    within =
      content:
      if content == null then
        [ ]
      else
        [ content ]
        ++ concatMap within (
          map (partition: partition.content or null) (attrValues (content.partitions or { }))
          ++ [ (content.content or null) ]
        );

    # On how many parts a volume group is: of several, each has a share that LVM decides on.
    countOf =
      vg:
      builtins.length (
        filter (content: (content.type or "") == "lvm_pv" && content.vg == vg) (
          concatMap (disk: within (disk.content or null)) (disks ++ attrValues (layout.mdadm or { }))
        )
      );

    disk = each: lines "disk" [ each.device ] ++ lines "size" [ (need (each.content or null)) ];

    # The files that disko reads keys from, wherever they are said.
    isKey = name: elem name [ "passwordFile" "keyFile" "keylocation" ];
    keyFile =
      value: if !isString value then [ ] else if substring 0 7 value == "file://" then [ (substring 7 (-1) value) ] else filter (path: substring 0 1 path == "/") [ value ];
    # What a pick finds of the values that the layout says, however deep; where it gives null, inside of them.
    everywhere =
      pick: value:
      if isList value then
        concatMap (everywhere pick) value
      else if isAttrs value && (value.type or "") != "derivation" then
        concatMap (
          name:
          let
            tried = builtins.tryEval value.\${name};
            picked = pick name tried.value;
          in
          if substring 0 1 name == "_" || !tried.success then
            [ ]
          else if picked != null then
            picked
          else
            everywhere pick tried.value
        ) (attrNames value)
      else
        [ ];
    keyFiles =
      name: value:
      if isKey name then
        keyFile value
      else if name == "additionalKeyFiles" then
        concatMap keyFile value
      else
        null;
    # Disko asks for passphrases that no file gives.
    passphrases =
      name: value:
      if (name == "askPassword" && value == true) || (name == "keylocation" && value == "prompt") then
        [ name ]
      else
        null;

    loader = config.boot.loader or { };
    isOn = name: loader.\${name}.enable or false;
    grubDevices = filter (device: device != "") ([ (loader.grub.device or "") ] ++ (loader.grub.devices or [ ]));
    isForUefi =
      isOn "systemd-boot"
      || (config.boot.lanzaboote.enable or false)
      || (isOn "limine" && (loader.limine.efiSupport or false))
      || (isOn "grub" && (loader.grub.efiSupport or false) && filter (device: device != "nodev") grubDevices == [ ]);
    isForBios = isOn "grub" && !(loader.grub.efiSupport or false);

    said = removeAttrs layout [ "nodev" ];
    once = values: attrNames (builtins.listToAttrs (map (name: { inherit name; value = null; }) values));
    users = attrValues (config.users.users or { });
  in
  concatStringsSep "" (
    concatMap disk disks
    ++ lines "key" (once (everywhere keyFiles said))
    ++ lines "asks" (once (everywhere passphrases said))
    ++ lines "firmware" (if isForUefi then [ "uefi" ] else if isForBios then [ "bios" ] else [ ])
    ++ lines "login" (concatMap (user: user.openssh.authorizedKeys.keys) users)
  )
`)
