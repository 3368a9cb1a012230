{
  users.users.bob = {
    isNormalUser = true;
    shel = "/bin/sh";
  };
}
