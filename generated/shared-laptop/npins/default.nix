# Every pin with its source tree, as npins gives it: `import (import ./npins).nixpkgs { }`.
let
  inherit (builtins)
    concatStringsSep
    fetchGit
    fetchTarball
    fetchurl
    filter
    fromJSON
    getEnv
    isString
    mapAttrs
    readFile
    split
    substring
    trace
    ;

  # What a forge has no archive of, and submodules, have to be cloned.
  clone =
    {
      repository,
      revision,
      hash,
      submodules ? false,
      ...
    }:
    fetchGit {
      url =
        {
          Forgejo = "${repository.server}/${repository.owner}/${repository.repo}.git";
          Git = repository.url;
          GitHub = "https://github.com/${repository.owner}/${repository.repo}.git";
          GitLab = "${repository.server}/${repository.repo_path}.git";
        }
        .${repository.type};
      rev = revision;
      narHash = hash;
      inherit submodules;
    };

  # Packages of nixpkgs fetch images, nothing of Nix itself does.
  image =
    {
      image_name,
      image_tag,
      image_digest,
      hash,
      ...
    }@pin:
    (import sources.nixpkgs { }).dockerTools.pullImage (
      {
        imageName = image_name;
        imageDigest = image_digest;
        finalImageTag = image_tag;
        inherit hash;
      }
      // (if pin.arch or null == null then { } else { inherit (pin) arch; })
    );

  sourceTree =
    pin:
    if pin.type == "Container" then
      image pin
    else if pin.type == "PyPi" || !(pin.unpack or true) then
      fetchurl {
        inherit (pin) url;
        sha256 = pin.hash;
      }
    else if pin.url or null == null || pin.submodules or false then
      clone pin
    else
      fetchTarball {
        url = if pin.locked_url or null == null then pin.url else pin.locked_url;
        sha256 = pin.hash;
      };

  # The folder that a variable of the environment names in the place of a pin.
  overridden =
    name: tree:
    let
      words = filter isString (split "[^a-zA-Z0-9]" name);
      path = getEnv "NPINS_OVERRIDE_${concatStringsSep "_" words}";
      absolute = if substring 0 1 path == "/" then path else "${getEnv "PWD"}/${path}";
    in
    if path == "" then tree else trace "${name} is taken from ${absolute}" (/. + absolute);

  sources =
    mapAttrs (name: pin: pin // { outPath = overridden name (sourceTree pin); })
      (fromJSON (readFile ./sources.json)).pins;
in
sources
