# The services' modules, by name.
{
  node-exporter = ./node-exporter.nix;
  tailscale = ./tailscale.nix;
  website = ./website.nix;
  database = ./database.nix;
}
