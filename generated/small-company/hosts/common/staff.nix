# An account for everyone who works here; administrators may become root.
{ config, ... }:

{
  users = {
    mutableUsers = false;
    users = {
      amara = {
        isNormalUser = true;
        description = "Amara Okafor";
        extraGroups = [
          "wheel"
          "systemd-journal"
        ];
        openssh.authorizedKeys.keys = [
          "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBq2v7TtkW3yM0jZp9oVn5RcXs8EhLd4uKf6GaYb1wQe amara@example.org"
        ];
        hashedPasswordFile = config.sops.secrets."staff/amara".path;
      };
      jonas = {
        isNormalUser = true;
        description = "Jonas Lindqvist";
        extraGroups = [
          "wheel"
          "systemd-journal"
        ];
        openssh.authorizedKeys.keys = [
          "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIK9dHs4mXw2fTzJv6bQn8pLr3cYg5kUe7oAa0iWxVtRh jonas@example.org"
        ];
        hashedPasswordFile = config.sops.secrets."staff/jonas".path;
      };
      mei = {
        isNormalUser = true;
        description = "Mei Tanaka";
        extraGroups = [ "systemd-journal" ];
        openssh.authorizedKeys.keys = [
          "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE3uZk8yLr5vBn1mQw7tXc4pJs6hGd9fOa2iRe0VxTqK mei@example.org"
        ];
      };
      # deployments log in as root
      root.openssh.authorizedKeys.keys = [
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBq2v7TtkW3yM0jZp9oVn5RcXs8EhLd4uKf6GaYb1wQe amara@example.org"
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIK9dHs4mXw2fTzJv6bQn8pLr3cYg5kUe7oAa0iWxVtRh jonas@example.org"
      ];
    };
  };

  security.sudo = {
    wheelNeedsPassword = false;
    execWheelOnly = true;
  };
}
