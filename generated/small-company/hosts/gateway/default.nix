{
  config,
  lib,
  pkgs,
  host,
  inventory,
  ...
}:

{
  imports = [
    ./disks.nix
    ./secrets.nix
  ];

  nixpkgs.hostPlatform = "x86_64-linux";
  system.stateVersion = "26.05";

  fleet.services.backup = {
    enable = true;
    paths = [ "/var/lib" ];
  };

  boot = {
    loader = {
      systemd-boot = {
        enable = true;
        configurationLimit = lib.mkDefault 10;
      };
      efi.canTouchEfiVariables = true;
    };
    initrd.availableKernelModules = [
      "ahci"
      "sd_mod"
    ];
    kernelModules = [ "tcp_bbr" ];
    kernel.sysctl = {
      "net.core.default_qdisc" = "fq";
      "net.ipv4.tcp_congestion_control" = "bbr";
    };
  };

  systemd = {
    network = {
      links."10-wan" = {
        matchConfig.PermanentMACAddress = "00:0d:b9:5f:10:00";
        linkConfig.Name = "wan";
      };
      netdevs."30-vpn" = {
        netdevConfig = {
          Name = "vpn";
          Kind = "wireguard";
        };
        wireguardConfig = {
          ListenPort = 51820;
          PrivateKeyFile = config.sops.secrets.vpn.path;
        };
        wireguardPeers = [
          {
            PublicKey = "Qm3zv1nT8yKj5sWd2XrFhLp7gUe9aBoc6iVtMxRk4nY=";
            AllowedIPs = [ "10.20.9.11/32" ];
          }
          {
            PublicKey = "b7HqWc4xJt9mPd2zRy6nVfKs8gLa3eUo5iTk1vXrNwE=";
            AllowedIPs = [ "10.20.9.12/32" ];
          }
          {
            PublicKey = "Vx5nLk2pRt8wJd6yHm9sQc3zFb7gUa4eTo1iXvKrNfA=";
            AllowedIPs = [ "10.20.9.13/32" ];
          }
        ];
      };
      networks = {
        "10-wan" = {
          matchConfig.Name = "wan";
          networkConfig = {
            DHCP = "ipv4";
            IPv6AcceptRA = false;
          };
          dhcpV4Config.UseDNS = false;
          linkConfig.RequiredForOnline = "routable";
        };
        "20-lan" = {
          networkConfig.DHCPServer = true;
          dhcpServerConfig = {
            PoolOffset = 100;
            PoolSize = 100;
            DNS = [ "10.20.0.1" ];
          };
          dhcpServerStaticLeases = [
            {
              MACAddress = "3c:2a:f4:11:22:33";
              Address = "10.20.0.20";
            }
          ];
        };
        "30-vpn" = {
          matchConfig.Name = "vpn";
          address = [ "${host.vpnAddress}/24" ];
        };
      };
    };
    services.dynamic-dns = {
      description = "Tell the name server of the address that the provider gave";
      wants = [ "network-online.target" ];
      after = [ "network-online.target" ];
      path = [ pkgs.curl ];
      script = ''
        curl --fail --silent --show-error --netrc-file "$CREDENTIALS_DIRECTORY/netrc" \
          https://dyn.example.net/update?hostname=gateway.example.org
      '';
      serviceConfig = {
        Type = "oneshot";
        DynamicUser = true;
        LoadCredential = [ "netrc:${config.sops.secrets.dynamic-dns.path}" ];
        ProtectSystem = "strict";
        ProtectHome = true;
        PrivateDevices = true;
        NoNewPrivileges = true;
        RestrictAddressFamilies = [
          "AF_INET"
          "AF_UNIX"
        ];
        SystemCallFilter = [
          "@system-service"
          "~@privileged"
        ];
      };
    };
    timers.dynamic-dns = {
      wantedBy = [ "timers.target" ];
      timerConfig = {
        OnBootSec = "1min";
        OnUnitActiveSec = "5min";
        RandomizedDelaySec = "30s";
      };
    };
  };

  networking = {
    hostName = "gateway";
    nat = {
      enable = true;
      externalInterface = "wan";
      internalInterfaces = [
        "lan"
        "vpn"
      ];
      forwardPorts = [
        {
          sourcePort = 80;
          destination = "${inventory.web.lan.address}:80";
        }
        {
          sourcePort = 443;
          destination = "${inventory.web.lan.address}:443";
        }
      ];
    };
    firewall = {
      allowedUDPPorts = [ config.systemd.network.netdevs."30-vpn".wireguardConfig.ListenPort ];
      interfaces = {
        lan = {
          allowedTCPPorts = [ 53 ];
          allowedUDPPorts = [
            53
            67
          ];
        };
        vpn = {
          allowedTCPPorts = [
            22
            53
          ];
          allowedUDPPorts = [ 53 ];
        };
      };
      filterForward = true;
      extraForwardRules = ''
        iifname { "lan", "vpn" } accept
      '';
    };
  };

  services.unbound = {
    enable = true;
    settings = {
      server = {
        interface = [
          "127.0.0.1"
          host.lan.address
          host.vpnAddress
        ];
        ip-freebind = true;
        access-control = [
          "127.0.0.0/8 allow"
          "10.20.0.0/16 allow"
        ];
        local-zone = [ ''"example.org." transparent'' ];
        # Names that lead to the machine itself inside of the company, not to the public address.
        local-data = [
          ''"www.example.org. A ${inventory.web.lan.address}"''
          ''"git.example.org. A ${inventory.web.lan.address}"''
          ''"invoices.example.org. A ${inventory.web.lan.address}"''
          ''"staging.example.org. A ${inventory.web.lan.address}"''
          ''"monitoring.example.org. A ${inventory.monitoring.lan.address}"''
        ];
      };
      forward-zone = [
        {
          name = ".";
          forward-tls-upstream = true;
          forward-addr = [
            "9.9.9.9@853#dns.quad9.net"
            "149.112.112.112@853#dns.quad9.net"
          ];
        }
      ];
    };
  };
}
