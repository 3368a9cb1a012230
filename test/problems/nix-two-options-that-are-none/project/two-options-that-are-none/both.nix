{
  services.ngnix.enable = true;
  networking = {
    firewal.enable = false;
  };
}
