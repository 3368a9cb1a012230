{ inputs, ... }:

{
  imports = [ inputs.sops-nix.nixosModules.sops ];

  sops = {
    age.sshKeyPaths = [ "/etc/ssh/ssh_host_ed25519_key" ];
    gnupg.sshKeyPaths = [ ];
  };

  sops.secrets = {
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
  };
}
