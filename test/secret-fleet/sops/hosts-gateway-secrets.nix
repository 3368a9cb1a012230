{ inputs, ... }:

{
  imports = [ inputs.sops-nix.nixosModules.sops ];

  sops = {
    age.sshKeyPaths = [ "/etc/ssh/ssh_host_ed25519_key" ];
    gnupg.sshKeyPaths = [ ];
  };

  sops.secrets = {
    wireguard = {
      sopsFile = ../../secrets/wireguard/gateway.sops;
      format = "binary";
    };
    "staff/ann" = {
      sopsFile = ../../secrets/staff/ann.sops;
      format = "binary";
      neededForUsers = true;
    };
  };
}
