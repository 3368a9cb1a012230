export type NixosConfig = object
