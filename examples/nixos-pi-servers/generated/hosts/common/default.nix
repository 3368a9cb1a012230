{
  imports = [
    ./base.nix
    ./network.nix
    ./ssh.nix
    ./users.nix
  ];
}
