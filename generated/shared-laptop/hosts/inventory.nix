# The data of every host: what it runs on, how it is reached, and its own values.
# Every module has it as the argument "inventory", and the host's own entry as "host".
{
  laptop = {
    system = "x86_64-linux";
    deploy = {
      user = "root";
      buildOn = "local";
      tags = [ ];
      targetHost = "laptop";
    };
  };
}
