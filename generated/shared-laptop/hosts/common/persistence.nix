# What is still there after a start: the root is in memory.
{ inputs, ... }:

{
  imports = [ inputs.impermanence.nixosModules.impermanence ];

  environment.persistence."/persist" = {
    hideMounts = true;
    directories = [
      "/var/lib/bluetooth"
      "/var/lib/iwd"
      "/var/lib/nixos"
      "/var/log"
    ];
    files = [ "/etc/machine-id" ];
    users = {
      # What stays of everybody's home.
      ann.directories = [
        "Documents"
        "Pictures"
        {
          directory = ".ssh";
          mode = "0700";
        }
      ];
      ben.directories = [
        "Documents"
        "Pictures"
        {
          directory = ".ssh";
          mode = "0700";
        }
      ];
    };
  };

  # passwords are there from the first start on, and nowhere else
  users.mutableUsers = false;
}
