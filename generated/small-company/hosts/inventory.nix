# The data of every host: what it runs on, how it is reached, and its own values.
# Every module has it as the argument "inventory", and the host's own entry as "host".
{
  gateway = {
    system = "x86_64-linux";
    lan = {
      address = "10.20.0.1";
      mac = "00:0d:b9:5f:10:01";
    };
    vpnAddress = "10.20.9.1";
    deploy = {
      targetHost = "10.20.0.1";
      user = "root";
      buildOn = "local";
      tags = [ ];
    };
  };

  monitoring = {
    system = "x86_64-linux";
    lan = {
      address = "10.20.0.11";
      mac = "3c:ec:ef:40:00:11";
    };
    deploy = {
      targetHost = "10.20.0.11";
      user = "root";
      buildOn = "local";
      tags = [ ];
    };
  };

  web = {
    system = "x86_64-linux";
    lan = {
      address = "10.20.0.10";
      mac = "3c:ec:ef:40:00:10";
    };
    deploy = {
      targetHost = "10.20.0.10";
      user = "root";
      buildOn = "local";
      tags = [ ];
    };
  };
}
