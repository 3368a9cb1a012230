{ inputs, ... }:

{
  imports = [ inputs.agenix.nixosModules.default ];

  age.identityPaths = [ "/etc/ssh/ssh_host_ed25519_key" ];

  age.secrets = {
    borg.file = ../../secrets/borg.age;
    "postgresql/app" = {
      file = ../../secrets/postgresql/app.age;
      owner = "postgres";
    };
    wireguard.file = ../../secrets/wireguard/db.age;
    "staff/ann".file = ../../secrets/staff/ann.age;
  };
}
