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
      inherit submodules;
    };

  sourceTree =
    name: pin:
    if pin.type == "PyPi" then
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
in
mapAttrs sourceTree (fromJSON (readFile ./sources.json)).pins
