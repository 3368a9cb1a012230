# The ssh host keys of the fleet.
{
  programs.ssh.knownHosts = {
    gateway = {
      extraHostNames = [ "10.20.0.1" ];
      publicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB5Z7epGtU+uu2Cd8lknz+7eMDXZ9XromHXIfdGLIltT";
    };
    monitoring = {
      extraHostNames = [ "10.20.0.11" ];
      publicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKFQgt//UCko2jLrqdYWGpel0QFnbS6Ly1sXtkjjhbJa";
    };
    web = {
      extraHostNames = [ "10.20.0.10" ];
      publicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIG/77ThwCk+LZmrn40K6SssWtkAgkpnk+l+HuVgHczh";
    };
  };
}
