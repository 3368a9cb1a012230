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
        # Who may log in to the machines.
        openssh.authorizedKeys.keys = [
          "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJQ6Zp3w0cXUjqB2H5nDg0mJp4rVbYl8sT1oWk9uEaXc admin@example.org"
        ];
      };
      # deployments log in as root, with the administrator's keys
      root.openssh.authorizedKeys.keys = config.users.users.admin.openssh.authorizedKeys.keys;
    };
  };

  security.sudo.wheelNeedsPassword = false;
}
