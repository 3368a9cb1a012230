# What every machine has: Nix itself, time, language, a firewall, a few tools.
{
  lib,
  pkgs,
  host,
  ...
}:

{
  nix = {
    settings = {
      experimental-features = [
        "nix-command"
        "flakes"
      ];
      trusted-users = [
        "root"
        "@wheel"
      ];
    };
    gc = {
      automatic = true;
      dates = "weekly";
      options = "--delete-older-than 30d";
    };
    optimise.automatic = true;
  };

  time.timeZone = lib.mkDefault "Europe/Berlin";

  i18n.defaultLocale = lib.mkDefault "en_US.UTF-8";

  networking.firewall.enable = true;

  environment.systemPackages = [
    pkgs.git
    pkgs.htop
    pkgs.tmux
  ];

  services = {
    # virtual machines have no disks of their own to watch
    smartd.enable = lib.mkIf (lib.elem "physical" host.deploy.tags) true;
    fstrim.enable = true;
  };

  zramSwap.enable = lib.mkDefault true;
}
