# Homes by home-manager, and what everybody has there.
{ pkgs, inputs, ... }:

{
  imports = [ inputs.home-manager.nixosModules.home-manager ];

  home-manager = {
    useGlobalPkgs = true;
    useUserPackages = true;
    sharedModules = [
      {
        home = {
          stateVersion = "26.05";
          packages = [
            pkgs.ripgrep
            pkgs.unzip
          ];
        };
        programs = {
          bash = {
            enable = true;
            historyControl = [
              "ignoredups"
              "ignorespace"
            ];
          };
          fzf.enable = true;
        };
      }
    ];
  };
}
