# The data of every host: what it runs on, how it is reached, and its own values.
# Every module has it as the argument "inventory", and the host's own entry as "host".
{
  gateway = {
    system = "x86_64-linux";
    lan = {
      address = "10.20.0.1";
      mac = "00:0d:b9:5f:10:01";
    };
    backupKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIN4pTb7yQe2wVs9kXr6mJc1zLd8hUf5gOa3iYt0vExRn root@gateway";
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
    hostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHs2Xk9mTb4yWv7nQr1pJc6zLd3hGf8uOa5iEe0tVxRw";
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
    backupKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIM8sKd3xWv7nQb2yTj5pLr9cHf6gZa1uEe4oRt0iVxYm root@web";
    deploy = {
      targetHost = "10.20.0.10";
      user = "root";
      buildOn = "local";
      tags = [ ];
    };
  };
}
