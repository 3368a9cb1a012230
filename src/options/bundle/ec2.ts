// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet } from "../values.ts"

/** `ec2` */
export interface Ec2 extends Definitions<Ec2> {
  zfs?: Ec2Zfs
}

/** `ec2.zfs` */
export interface Ec2Zfs extends Definitions<Ec2Zfs> {
  /** Default: `{ }`. Declared in virtualisation/amazon-options.nix */
  datasets?: Definition<AttributeSet<Ec2ZfsDataset>>
}

/** `ec2.zfs.datasets.<name>` */
export interface Ec2ZfsDataset extends Definitions<Ec2ZfsDataset> {
  /** Default: `null`. Declared in virtualisation/amazon-options.nix */
  mount?: Definition<null | string>
  /** Default: `{ }`. Declared in virtualisation/amazon-options.nix */
  properties?: Definition<AttributeSet<Definition<string>>>
}
