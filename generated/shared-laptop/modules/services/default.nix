# The services' modules, by name.
{ }
