// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, NixValue } from "../values.ts"

/** `openstack` */
export interface Openstack extends Definitions<Openstack> {
  zfs?: OpenstackZfs
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  efi?: NixValue
}

/** `openstack.zfs` */
export interface OpenstackZfs extends Definitions<OpenstackZfs> {
  /** Default: `{ }`. Declared in virtualisation/openstack-options.nix */
  datasets?: Definition<AttributeSet<OpenstackZfsDataset>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  enable?: NixValue
}

/** `openstack.zfs.datasets.<name>` */
export interface OpenstackZfsDataset extends Definitions<OpenstackZfsDataset> {
  /** Default: `null`. Declared in virtualisation/openstack-options.nix */
  mount?: Definition<null | string>
  /** Default: `{ }`. Declared in virtualisation/openstack-options.nix */
  properties?: Definition<AttributeSet<Definition<string>>>
}
