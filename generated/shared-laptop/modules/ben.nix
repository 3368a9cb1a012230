# Ben, who writes books.
{ pkgs, ... }:

{
  users.users.ben = {
    isNormalUser = true;
    hashedPasswordFile = "/persist/passwords/ben";
  };

  home-manager.users.ben = {
    home.packages = [
      pkgs.libreoffice
      pkgs.pandoc
    ];
    programs.zathura = {
      enable = true;
      options.recolor = true;
    };
    services.syncthing.enable = true;
  };

  environment.persistence."/persist".users.ben.directories = [ "Sync" ];
}
