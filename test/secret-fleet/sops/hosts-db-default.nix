{ config, lib, ... }:

{
  imports = [
    ./disks.nix
    ./secrets.nix
  ];

  nixpkgs.hostPlatform = "x86_64-linux";
  system.stateVersion = "24.11";

  boot.loader = {
    systemd-boot = {
      enable = true;
      configurationLimit = lib.mkDefault 10;
    };
    efi.canTouchEfiVariables = true;
  };

  services = {
    postgresql.enable = true;
    borgbackup.jobs.home = {
      paths = "/home";
      repo = "/backup";
      encryption = {
        mode = "repokey-blake2";
        passCommand = "cat ${config.sops.secrets.borg.path}";
      };
    };
  };

  systemd.services = {
    postgresql.serviceConfig.LoadCredential = "app:${config.sops.secrets."postgresql/app".path}";
    app = {
      script = "true";
      serviceConfig.EnvironmentFile = config.sops.templates."app.env".path;
    };
  };

  networking = {
    hostName = "db";
    wireguard.interfaces.wg0 = {
      ips = [ "10.0.0.2/24" ];
      privateKeyFile = config.sops.secrets.wireguard.path;
      peers = [
        {
          publicKey = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
          allowedIPs = [ "10.0.0.0/24" ];
        }
      ];
    };
  };
}
