{ standard = ./standard.nix; mirrored = ./mirrored.nix; legacy = ./legacy.nix; }
