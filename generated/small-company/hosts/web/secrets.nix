{ config, inputs, ... }:

{
  imports = [ inputs.sops-nix.nixosModules.sops ];

  sops = {
    age.sshKeyPaths = [ "/etc/ssh/ssh_host_ed25519_key" ];
    gnupg.sshKeyPaths = [ ];
  };

  sops.secrets = {
    "invoices/database" = {
      sopsFile = ../../secrets/invoices/database.sops;
      format = "binary";
      owner = "postgres";
      restartUnits = [ "invoices-password.service" ];
    };
    "gitea/metrics-token" = {
      sopsFile = ../../secrets/gitea/metrics-token.sops;
      format = "binary";
    };
    "staff/amara" = {
      sopsFile = ../../secrets/staff/amara.sops;
      format = "binary";
      # For the console alone, where a machine cannot be reached any more.
      neededForUsers = true;
    };
    "staff/jonas" = {
      sopsFile = ../../secrets/staff/jonas.sops;
      format = "binary";
      neededForUsers = true;
    };
    "backup/passphrase" = {
      sopsFile = ../../secrets/backup/passphrase/web.sops;
      format = "binary";
    };
    "backup/key" = {
      sopsFile = ../../secrets/backup/key/web.sops;
      format = "binary";
    };
  };

  sops.templates."invoices.env" = {
    content = ''
      PGUSER=invoices
      PGPASSWORD=${config.sops.placeholder."invoices/database"}
    '';
    # What the program of the invoices is told, beside what everyone may know.
    restartUnits = [ "podman-invoices.service" ];
  };
}
