# The command nixgen. What it depends on is taken from package-lock.json, with the hashes that stand there.
{
  lib,
  buildNpmPackage,
  importNpmLock,
}:

let
  package = lib.importJSON ./package.json;
  packageLock = lib.importJSON ./package-lock.json;

  # The lock has no addresses, as all packages are of the registry, whose addresses follow from their names.
  withAddress =
    path: module:
    let
      name = module.name or (lib.last (lib.splitString "node_modules/" path));
    in
    if module ? integrity && !module ? resolved then
      module
      // {
        resolved = "https://registry.npmjs.org/${name}/-/${baseNameOf name}-${module.version}.tgz";
      }
    else
      module;
in
buildNpmPackage {
  pname = package.name;
  inherit (package) version;

  src = lib.fileset.toSource {
    root = ./.;
    fileset = lib.fileset.unions [
      ./LICENSE
      ./README.md
      ./data
      ./package-lock.json
      ./package.json
      ./rolldown.config.js
      ./scripts
      ./src
      ./tsconfig.build.json
      ./tsconfig.json
    ];
  };

  npmDeps = importNpmLock {
    inherit package;
    packageLock = packageLock // {
      packages = lib.mapAttrs withAddress packageLock.packages;
    };
  };
  npmConfigHook = importNpmLock.npmConfigHook;

  meta = {
    inherit (package) description;
    license = lib.licenses.mit;
    mainProgram = "nixgen";
  };
}
