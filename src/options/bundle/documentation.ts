// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { Integer, List, NixValue, Package, Path } from "../values.ts"

/** `documentation` */
export interface Documentation extends Definitions<Documentation> {
  dev?: DocumentationDev
  doc?: DocumentationDoc
  /** Default: `true`. Declared in misc/documentation.nix */
  enable?: Definition<boolean>
  info?: DocumentationDoc
  man?: DocumentationMan
  nixos?: DocumentationNixos
}

/** `documentation.dev` */
export interface DocumentationDev extends Definitions<DocumentationDev> {
  /** Default: `false`. Declared in misc/documentation.nix */
  enable?: Definition<boolean>
}

/** `documentation.doc` */
export interface DocumentationDoc extends Definitions<DocumentationDoc> {
  /** Default: `true`. Declared in misc/documentation.nix */
  enable?: Definition<boolean>
}

/** `documentation.man` */
export interface DocumentationMan extends Definitions<DocumentationMan> {
  /** Default: `true`. Declared in misc/documentation.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in misc/documentation.nix */
  generateCaches?: Definition<boolean>
  "man-db"?: DocumentationManManDb
  mandoc?: DocumentationManMandoc
  /**
   * Type: `absolute path`.
   *
   * @deprecated renamed to documentation.man.man-db.manualPages
   */
  manualPages?: Definition<Path>
}

/** `documentation.man.man-db` */
export interface DocumentationManManDb extends Definitions<DocumentationManManDb> {
  /** Default: `config.documentation.man.enable`. Declared in misc/man-db.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `all man pages in config.environment.systemPackages`. Declared in misc/man-db.nix */
  manualPages?: Definition<Path>
  /** Default: `pkgs.man-db`. Declared in misc/man-db.nix */
  package?: Definition<Package>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  skipPackages?: Definition<List<Definition<Package>>>
}

/** `documentation.man.mandoc` */
export interface DocumentationManMandoc extends Definitions<DocumentationManMandoc> {
  /** Default: `config.documentation.man.mandoc.manPath`. Declared in misc/mandoc.nix */
  cachePath?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in misc/mandoc.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in misc/mandoc.nix */
  extraConfig?: Definition<string>
  /** Default: `[ "share/man" ]`. Declared in misc/mandoc.nix */
  manPath?: Definition<List<Definition<string>>>
  /** Default: `pkgs.mandoc`. Declared in misc/mandoc.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in misc/mandoc.nix */
  settings?: DocumentationManMandocSettings
}

/** `documentation.man.mandoc.settings` */
export interface DocumentationManMandocSettings extends Definitions<DocumentationManMandocSettings> {
  /** Default: `[ ]`. Declared in misc/mandoc.nix */
  manpath?: Definition<List<Definition<string>>>
  output?: DocumentationManMandocSettingsOutput
}

/** `documentation.man.mandoc.settings.output` */
export interface DocumentationManMandocSettingsOutput extends Definitions<DocumentationManMandocSettingsOutput> {
  /** Default: `false`. Declared in misc/mandoc.nix */
  fragment?: Definition<boolean>
  /** Default: `null`. Declared in misc/mandoc.nix */
  includes?: Definition<null | string>
  /** Default: `null`. Declared in misc/mandoc.nix */
  indent?: Definition<null | Integer>
  /** Default: `null`. Declared in misc/mandoc.nix */
  man?: Definition<null | string>
  /** Default: `null`. Declared in misc/mandoc.nix */
  paper?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in misc/mandoc.nix */
  style?: Definition<null | Path>
  /** Default: `false`. Declared in misc/mandoc.nix */
  toc?: Definition<boolean>
  /** Default: `null`. Declared in misc/mandoc.nix */
  width?: Definition<null | Integer>
}

/** `documentation.nixos` */
export interface DocumentationNixos extends Definitions<DocumentationNixos> {
  /** Default: `true`. Declared in misc/documentation.nix */
  checkRedirects?: Definition<boolean>
  /** Default: `true`. Declared in misc/documentation.nix */
  enable?: Definition<boolean>
  /** Type: `list of (absolute path or string)`. Default: `[ ]`. Declared in misc/documentation.nix */
  extraModuleSources?: Definition<List<Definition<Path | string>>>
  /** Default: `[ ]`. Declared in misc/documentation.nix */
  extraModules?: Definition<List<NixValue>>
  /** Default: `false`. Declared in misc/documentation.nix */
  includeAllModules?: Definition<boolean>
  options?: DocumentationNixosOptions
}

/** `documentation.nixos.options` */
export interface DocumentationNixosOptions extends Definitions<DocumentationNixosOptions> {
  /** Default: `true`. Declared in misc/documentation.nix */
  splitBuild?: Definition<boolean>
  /** Default: `true`. Declared in misc/documentation.nix */
  warningsAreErrors?: Definition<boolean>
}
