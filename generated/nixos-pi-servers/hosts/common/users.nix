# One administrator, who logs in by key and needs no password for sudo.
{ config, ... }:

{
  users = {
    mutableUsers = false;
    users = {
      admin = {
        isNormalUser = true;
        description = "Administrator";
        extraGroups = [ "wheel" ];
        openssh.authorizedKeys.keys = [
          "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJQ6Zp3w0cXUjqB2H5nDg0mJp4rVbYl8sT1oWk9uEaXc admin@example.org"
        ];
      };
      root.openssh.authorizedKeys.keys = config.users.users.admin.openssh.authorizedKeys.keys;
    };
  };

  security.sudo.wheelNeedsPassword = false;
}
