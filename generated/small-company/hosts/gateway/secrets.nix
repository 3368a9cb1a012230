{ inputs, ... }:

{
  imports = [ inputs.sops-nix.nixosModules.sops ];

  sops = {
    age.sshKeyPaths = [ "/etc/ssh/ssh_host_ed25519_key" ];
    gnupg.sshKeyPaths = [ ];
  };

  sops.secrets = {
    vpn = {
      sopsFile = ../../secrets/vpn.sops;
      format = "binary";
      owner = "systemd-network";
      restartUnits = [ "systemd-networkd.service" ];
    };
    dynamic-dns = {
      sopsFile = ../../secrets/dynamic-dns.sops;
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
      sopsFile = ../../secrets/backup/passphrase/gateway.sops;
      format = "binary";
    };
    "backup/key" = {
      sopsFile = ../../secrets/backup/key/gateway.sops;
      format = "binary";
    };
  };
}
