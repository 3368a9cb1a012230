{
  users.users.root.description = "root";
}
