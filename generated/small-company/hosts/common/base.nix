# What every machine has: Nix, time, logs, ssh by key, a place for secrets.
{ lib, pkgs, ... }:

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
  };

  time.timeZone = lib.mkDefault "Europe/Stockholm";

  environment.systemPackages = [
    pkgs.git
    pkgs.htop
    pkgs.tcpdump
  ];

  services = {
    journald.extraConfig = ''
      SystemMaxUse=1G
    '';
    openssh = {
      enable = true;
      openFirewall = false;
      settings = {
        PasswordAuthentication = false;
        KbdInteractiveAuthentication = false;
        PermitRootLogin = "prohibit-password";
      };
    };
    prometheus.exporters.node = {
      enable = true;
      enabledCollectors = [
        "systemd"
        "processes"
      ];
    };
  };

  virtualisation.vmVariant.virtualisation = {
    memorySize = 2048;
    cores = 2;
    graphics = false;
  };

  systemd.tmpfiles.settings."10-secrets"."/var/lib/secrets".d = {
    mode = "0700";
    user = "root";
    group = "root";
  };
}
