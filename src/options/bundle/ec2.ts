// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, NixValue } from "../values.ts"

/** `ec2` */
export interface Ec2 extends Definitions<Ec2> {
  zfs?: Ec2Zfs
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  efi?: NixValue
}

/** `ec2.zfs` */
export interface Ec2Zfs extends Definitions<Ec2Zfs> {
  /** Default: `{ }`. Declared in virtualisation/amazon-options.nix */
  datasets?: Definition<AttributeSet<Ec2ZfsDataset>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  enable?: NixValue
}

/** `ec2.zfs.datasets.<name>` */
export interface Ec2ZfsDataset extends Definitions<Ec2ZfsDataset> {
  /** Default: `null`. Declared in virtualisation/amazon-options.nix */
  mount?: Definition<null | string>
  /** Default: `{ }`. Declared in virtualisation/amazon-options.nix */
  properties?: Definition<AttributeSet<Definition<string>>>
}
