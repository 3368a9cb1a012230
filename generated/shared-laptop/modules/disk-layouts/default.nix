# Functions that give disko configurations, by name.
{ forgetful = ./forgetful.nix; }
