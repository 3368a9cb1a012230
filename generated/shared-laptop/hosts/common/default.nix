{
  imports = [
    ./everyday.nix
    ./homes.nix
    ./persistence.nix
  ];
}
