# Who can read which secret: the admins, and the hosts that use it.
let
  admins = {
    ann = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
  };

  hosts = {
    db = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMww2zNrPgg19BnF8iDsHs/uhe9Rm+2GMF+Pvt0JnpSa";
    gateway = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPJ+FRkNXXaBOEjQveC7YDiqfhntl5Fsm0BxAC1TuxZL";
  };
in
{
  "borg.age".publicKeys = [
    admins.ann
    hosts.db
  ];
  "postgresql/app.age".publicKeys = [
    admins.ann
    hosts.db
  ];
  "wireguard/db.age".publicKeys = [
    admins.ann
    hosts.db
  ];
  "wireguard/gateway.age".publicKeys = [
    admins.ann
    hosts.gateway
  ];
  "staff/ann.age".publicKeys = [
    admins.ann
    hosts.db
    hosts.gateway
  ];
}
