# Who works here.
{ config, ... }:

{
  users.users = {
    ann = {
      isNormalUser = true;
      hashedPasswordFile = config.sops.secrets."staff/ann".path;
      openssh.authorizedKeys.keys = [
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMww2zNrPgg19BnF8iDsHs/uhe9Rm+2GMF+Pvt0JnpSa db"
      ];
    };
    root.openssh.authorizedKeys.keys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMww2zNrPgg19BnF8iDsHs/uhe9Rm+2GMF+Pvt0JnpSa db"
    ];
  };

  services.openssh.enable = true;
}
