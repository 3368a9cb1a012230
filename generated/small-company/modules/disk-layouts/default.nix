# Functions that give disko configurations, by name.
{ server = ./server.nix; }
