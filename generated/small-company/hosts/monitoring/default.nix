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
  };

  services = {
    prometheus = {
      enable = true;
      listenAddress = "127.0.0.1";
      retentionTime = "90d";
      # promtool would ask for the token, which is on the machine alone
      checkConfig = false;
      globalConfig.scrape_interval = "30s";
      scrapeConfigs = [
        {
          job_name = "node";
          static_configs = [
            {
              targets = map (name: "${name}:${toString config.services.prometheus.exporters.node.port}") (
                builtins.attrNames inventory
              );
            }
          ];
        }
        {
          job_name = "gitea";
          scheme = "https";
          authorization.credentials_file = "/run/credentials/prometheus.service/gitea-token";
          static_configs = [ { targets = [ "git.example.org" ]; } ];
        }
        {
          job_name = "websites";
          metrics_path = "/probe";
          params.module = [ "http_2xx" ];
          static_configs = [
            {
              targets = [
                "https://www.example.org"
                "https://git.example.org/api/healthz"
              ];
            }
          ];
          relabel_configs = [
            {
              source_labels = [ "__address__" ];
              target_label = "__param_target";
            }
            {
              source_labels = [ "__param_target" ];
              target_label = "instance";
            }
            {
              target_label = "__address__";
              replacement = "127.0.0.1:9115";
            }
          ];
        }
      ];
      rules = [
        (builtins.toJSON {
          groups = [
            {
              name = "machines";
              rules = [
                {
                  alert = "MachineDown";
                  expr = ''up{job="node"} == 0'';
                  for = "5m";
                  annotations.summary = "{{ $labels.instance }} does not answer";
                }
                {
                  alert = "DiskAlmostFull";
                  expr = ''node_filesystem_avail_bytes{mountpoint="/"} / node_filesystem_size_bytes < 0.1'';
                  for = "1h";
                  annotations.summary = "{{ $labels.instance }} has less than 10 % left";
                }
              ];
            }
          ];
        })
      ];
      alertmanagers = [ { static_configs = [ { targets = [ "127.0.0.1:9093" ]; } ]; } ];
      alertmanager = {
        enable = true;
        listenAddress = "127.0.0.1";
        configuration = {
          global = {
            smtp_smarthost = "mail.example.net:587";
            smtp_from = "alerts@example.org";
          };
          route = {
            receiver = "administrators";
            group_by = [ "alertname" ];
            repeat_interval = "12h";
          };
          receivers = [
            {
              name = "administrators";
              email_configs = [ { to = "administrators@example.org"; } ];
            }
          ];
        };
      };
      exporters.blackbox = {
        enable = true;
        listenAddress = "127.0.0.1";
        configFile = (pkgs.formats.yaml { }).generate "blackbox.yml" {
          modules.http_2xx = {
            prober = "http";
            timeout = "5s";
          };
        };
      };
    };
    grafana = {
      enable = true;
      settings = {
        server = {
          http_addr = host.lan.address;
          http_port = 3000;
          domain = "monitoring.example.org";
        };
        analytics.reporting_enabled = false;
        # everything is provisioned, and everyone may look
        security.disable_initial_admin_creation = true;
        "auth.anonymous" = {
          enabled = true;
          org_role = "Viewer";
        };
      };
      provision.datasources.settings.datasources = [
        {
          name = "Prometheus";
          type = "prometheus";
          url = "http://127.0.0.1:${builtins.toString config.services.prometheus.port}";
          isDefault = true;
        }
      ];
    };
    borgbackup.repos = {
      # Where a host's backups go.
      gateway = {
        path = "/var/lib/backup/gateway";
        quota = "50G";
        authorizedKeys = [
          "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPdQf/M/Et/fMw7pw0AmouKayQ9d82Gteq3+txsp3u4r backup/key/gateway"
        ];
      };
      web = {
        path = "/var/lib/backup/web";
        quota = "1T";
        authorizedKeys = [
          "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA+E9QSZeQvetskzrjV92aeQe4Qf5gn+z4crJIpxz0yC backup/key/web"
        ];
      };
    };
  };

  networking = {
    hostName = "monitoring";
    firewall.interfaces.lan.allowedTCPPorts = [ 3000 ];
  };

  # a backup that was never restored is none: each is read through once a week
  systemd.services = {
    prometheus.serviceConfig.LoadCredential = [
      "gitea-token:${config.sops.secrets."gitea/metrics-token".path}"
    ];
    check-backups = {
      description = "Read all backups through";
      startAt = "Sun 06:00";
      path = [ pkgs.borgbackup ];
      environment.BORG_BASE_DIR = "%C/check-backups";
      script = ''
        for repository in /var/lib/backup/*; do
          borg check --repository-only "$repository"
        done
      '';
      serviceConfig = {
        Type = "oneshot";
        User = "borg";
        Nice = 19;
        IOSchedulingClass = "idle";
        CacheDirectory = "check-backups";
        ReadWritePaths = [ "/var/lib/backup" ];
        ProtectSystem = "strict";
      };
    };
  };
}
