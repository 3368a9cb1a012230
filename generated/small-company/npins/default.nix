# The source tree of every pin: `(import ./npins).nixpkgs`.
let
  inherit (builtins)
    fetchGit
    fetchTarball
    fetchurl
    fromJSON
    mapAttrs
    readFile
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
    name: pin:
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

  sources = mapAttrs sourceTree (fromJSON (readFile ./sources.json)).pins;
in
sources
