# The services' modules, by name.
{ backup = ./backup.nix; }
