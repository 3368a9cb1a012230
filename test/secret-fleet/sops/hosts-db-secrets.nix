{ config, inputs, ... }:

{
  imports = [ inputs.sops-nix.nixosModules.sops ];

  sops = {
    age.sshKeyPaths = [ "/etc/ssh/ssh_host_ed25519_key" ];
    gnupg.sshKeyPaths = [ ];
  };

  sops.secrets = {
    borg = {
      sopsFile = ../../secrets/borg.sops;
      format = "binary";
    };
    "postgresql/app" = {
      sopsFile = ../../secrets/postgresql/app.sops;
      format = "binary";
      owner = "postgres";
      restartUnits = [ "postgresql.service" ];
    };
    wireguard = {
      sopsFile = ../../secrets/wireguard/db.sops;
      format = "binary";
    };
    "staff/ann" = {
      sopsFile = ../../secrets/staff/ann.sops;
      format = "binary";
      neededForUsers = true;
    };
  };

  sops.templates."app.env".content = ''
    PGPASSWORD=${config.sops.placeholder."postgresql/app"}
  '';
}
