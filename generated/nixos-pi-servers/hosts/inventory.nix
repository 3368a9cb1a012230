# The data of every host: what it runs on, how it is reached, and its own values.
# Every module has it as the argument "inventory", and the host's own entry as "host".
{
  dev-142 = {
    system = "aarch64-linux";
    address = "192.168.1.103";
    prefixLength = 24;
    gateway = "192.168.1.1";
    interface = "end0";
    # an x86_64 machine cannot build for it without emulation: it builds for itself
    deploy = {
      targetHost = "192.168.1.103";
      user = "root";
      buildOn = "remote";
      tags = [
        "rack-b"
        "arm"
      ];
    };
  };

  dev-365 = {
    system = "x86_64-linux";
    address = "192.168.1.101";
    prefixLength = 24;
    gateway = "192.168.1.1";
    interface = "enp1s0";
    deploy = {
      targetHost = "192.168.1.101";
      user = "root";
      buildOn = "local";
      tags = [
        "physical"
        "rack-a"
        "web"
      ];
    };
  };

  dev-605 = {
    system = "x86_64-linux";
    address = "192.168.1.104";
    prefixLength = 24;
    gateway = "192.168.1.1";
    interface = "enp3s0";
    deploy = {
      targetHost = "192.168.1.104";
      user = "root";
      buildOn = "local";
      tags = [
        "physical"
        "rack-b"
        "database"
      ];
      installed = true;
    };
  };

  dev-901 = {
    system = "x86_64-linux";
    address = "192.168.1.102";
    prefixLength = 24;
    gateway = "192.168.1.1";
    interface = "eno1";
    deploy = {
      targetHost = "192.168.1.102";
      user = "root";
      buildOn = "local";
      tags = [
        "physical"
        "rack-a"
        "gateway"
      ];
    };
  };
}
