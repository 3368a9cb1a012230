# The ssh host keys of the fleet.
{
  programs.ssh.knownHosts = {
    db = {
      extraHostNames = [ "192.0.2.2" ];
      publicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMww2zNrPgg19BnF8iDsHs/uhe9Rm+2GMF+Pvt0JnpSa";
    };
    gateway = {
      extraHostNames = [ "192.0.2.1" ];
      publicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPJ+FRkNXXaBOEjQveC7YDiqfhntl5Fsm0BxAC1TuxZL";
    };
  };
}
