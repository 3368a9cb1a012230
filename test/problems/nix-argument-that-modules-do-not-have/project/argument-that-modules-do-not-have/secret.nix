{ secrets, ... }:
{
  networking.hostId = secrets.id;
}
