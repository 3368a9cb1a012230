# Ann, who writes programs and looks after the laptop.
{
  users.users.ann = {
    isNormalUser = true;
    extraGroups = [ "wheel" ];
    hashedPasswordFile = "/persist/passwords/ann";
  };

  home-manager.users.ann.programs = {
    direnv = {
      enable = true;
      nix-direnv.enable = true;
    };
    git = {
      enable = true;
      lfs.enable = true;
      ignores = [ ".direnv/" ];
    };
    tmux = {
      enable = true;
      clock24 = true;
      keyMode = "vi";
    };
  };

  environment.persistence."/persist".users.ann.directories = [ "src" ];
}
