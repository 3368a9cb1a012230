{
  networking.domain = "three.example";
}
