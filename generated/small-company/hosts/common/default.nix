{
  imports = [
    ./base.nix
    ./lan.nix
    ./staff.nix
  ];
}
