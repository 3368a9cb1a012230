{ config, lib, ... }:

{
  imports = [
    ./disks.nix
    ./secrets.nix
  ];

  nixpkgs.hostPlatform = "x86_64-linux";
  system.stateVersion = "26.05";

  fleet.services.backup = {
    enable = true;
    paths = [
      "/var/backup"
      "/var/lib"
    ];
    exclude = [
      "/var/lib/containers"
      "/var/lib/postgresql"
    ];
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
      "nvme"
      "xhci_pci"
    ];
  };

  networking = {
    hostName = "web";
    firewall = {
      allowedTCPPorts = [
        80
        443
      ];
      interfaces.podman0.allowedTCPPorts = [ config.services.postgresql.settings.port ];
    };
  };

  services = {
    nginx = {
      enable = true;
      recommendedGzipSettings = true;
      recommendedOptimisation = true;
      recommendedProxySettings = true;
      recommendedTlsSettings = true;
      virtualHosts = {
        # A virtual host that is reached by HTTPS alone.
        "example.org" = {
          forceSSL = true;
          sslCertificate = "/var/lib/certificates/example.org.crt";
          sslCertificateKey = "/var/lib/certificates/example.org.key";
          globalRedirect = "www.example.org";
        };
        "www.example.org" = {
          forceSSL = true;
          sslCertificate = "/var/lib/certificates/example.org.crt";
          sslCertificateKey = "/var/lib/certificates/example.org.key";
          root = ./www;
          locations."~* \\.(css|js|svg|webp)$".extraConfig = ''
            expires 30d;
          '';
        };
        "git.example.org" = {
          forceSSL = true;
          sslCertificate = "/var/lib/certificates/example.org.crt";
          sslCertificateKey = "/var/lib/certificates/example.org.key";
          locations."/" = {
            proxyPass = "http://127.0.0.1:${builtins.toString config.services.gitea.settings.server.HTTP_PORT}";
            extraConfig = ''
              client_max_body_size 512m;
            '';
          };
        };
        "invoices.example.org" = {
          forceSSL = true;
          sslCertificate = "/var/lib/certificates/example.org.crt";
          sslCertificateKey = "/var/lib/certificates/example.org.key";
          # For the company's own networks alone.
          extraConfig = ''
            allow 10.20.0.0/16;
            deny all;
          '';
          locations."/" = {
            proxyPass = "http://127.0.0.1:8080";
            proxyWebsockets = true;
          };
        };
        "staging.example.org" = {
          forceSSL = true;
          sslCertificate = "/var/lib/certificates/example.org.crt";
          sslCertificateKey = "/var/lib/certificates/example.org.key";
          extraConfig = ''
            allow 10.20.0.0/16;
            deny all;
          '';
          locations."/".proxyPass = "http://127.0.0.1:8081";
        };
      };
    };
    gitea = {
      enable = true;
      database.type = "postgres";
      lfs.enable = true;
      metricsTokenFile = "/run/credentials/gitea.service/metrics-token";
      settings = {
        server = {
          DOMAIN = "git.example.org";
          ROOT_URL = "https://git.example.org/";
          HTTP_ADDR = "127.0.0.1";
          HTTP_PORT = 3000;
        };
        service.DISABLE_REGISTRATION = true;
        session.COOKIE_SECURE = true;
        metrics.ENABLED = true;
        repository.DEFAULT_BRANCH = "main";
      };
    };
    postgresql = {
      enable = true;
      enableTCPIP = true;
      settings = {
        shared_buffers = "4GB";
        effective_cache_size = "12GB";
        work_mem = "32MB";
        log_min_duration_statement = 500;
        password_encryption = "scram-sha-256";
      };
      ensureDatabases = [ "invoices" ];
      ensureUsers = [
        {
          name = "invoices";
          ensureDBOwnership = true;
          ensureClauses.login = true;
        }
      ];
      authentication = ''
        host invoices invoices 10.88.0.0/16 scram-sha-256
      '';
    };
    postgresqlBackup = {
      enable = true;
      databases = [
        "gitea"
        "invoices"
      ];
      compression = "zstd";
      startAt = "*-*-* 01:30:00";
    };
    fail2ban = {
      enable = true;
      maxretry = 5;
      bantime = "1h";
      bantime-increment = {
        enable = true;
        maxtime = "168h";
      };
      ignoreIP = [ "10.20.0.0/16" ];
      jails.nginx-botsearch.settings = {
        backend = "auto";
        logpath = "/var/log/nginx/access.log";
        maxretry = 10;
      };
    };
  };

  # the company's own programs, from its own registry and no other
  virtualisation = {
    containers.policy = {
      default = [ { type = "reject"; } ];
      transports.docker."git.example.org" = [ { type = "insecureAcceptAnything"; } ];
    };
    podman.autoPrune = {
      enable = true;
      dates = "weekly";
    };
    oci-containers = {
      backend = "podman";
      containers = {
        invoices = {
          image = "git.example.org/company/invoices:2.4.1";
          ports = [ "127.0.0.1:8080:8080" ];
          environment = {
            PGHOST = "host.containers.internal";
            PGDATABASE = "invoices";
          };
          environmentFiles = [ config.sops.templates."invoices.env".path ];
          volumes = [ "/var/lib/invoices:/data" ];
        };
        staging = {
          image = "git.example.org/company/website:next";
          ports = [ "127.0.0.1:8081:80" ];
        };
      };
    };
  };

  systemd = {
    services = {
      gitea.serviceConfig.LoadCredential = [
        "metrics-token:${config.sops.secrets."gitea/metrics-token".path}"
      ];
      invoices-password = {
        description = "Let the program of the invoices into its database";
        requires = [ "postgresql.service" ];
        after = [ "postgresql.service" ];
        path = [ config.services.postgresql.package ];
        script = ''
          psql --set ON_ERROR_STOP=1 <<'SQL'
            \set password `cat ${config.sops.secrets."invoices/database".path}`
            ALTER ROLE invoices PASSWORD :'password';
          SQL
        '';
        serviceConfig = {
          Type = "oneshot";
          RemainAfterExit = true;
          User = "postgres";
        };
      };
      podman-invoices = {
        requires = [ "invoices-password.service" ];
        after = [ "invoices-password.service" ];
      };
    };
    tmpfiles.settings."20-web" = {
      # Put there by hand, with one certificate for all names.
      "/var/lib/certificates".d = {
        mode = "0750";
        user = "root";
        group = "nginx";
      };
      # the program's own user, in its container
      "/var/lib/invoices".d = {
        mode = "0750";
        user = "1000";
        group = "1000";
      };
    };
  };
}
