/** What becomes of comments in a host's options: given → want, each for one way to write them. */
import { join } from "node:path"
import { expect, test } from "vitest"
import { type Build, build } from "../src/build.ts"
import * as library from "../src/index.ts"
import { loadFleet } from "../src/project/load.ts"
import { createLoader } from "../src/source/modules.ts"
import { spoiledByComments, textIn } from "./support/comments.ts"
import { makeProject } from "./support/project.ts"

/** Options of a host, after what else its file has, and the same in Nix. */
const cases: readonly (readonly [name: string, given: string, want: string])[] = [
  [
    "above a property",
    `{
  // why
  a: 1,
}`,
    `{
  # why
  a = 1;
}`,
  ],
  [
    "above an element",
    `{ a: [
  // why
  1,
  2,
] }`,
    `{
  a = [
    # why
    1
    2
  ];
}`,
  ],
  [
    "above a group",
    `{
  // why
  a: { b: 1, c: 2 },
}`,
    `{
  # why
  a = {
    b = 1;
    c = 2;
  };
}`,
  ],
  [
    "above a group of one member, which is a longer path",
    `{
  // outer
  a: {
    // inner
    b: 1,
  },
}`,
    `{
  # outer
  # inner
  a.b = 1;
}`,
  ],
  [
    "nested",
    `{ a: { b: {
  // why
  c: 1,
  d: 2,
}, e: 3 } }`,
    `{
  a = {
    b = {
      # why
      c = 1;
      d = 2;
    };
    e = 3;
  };
}`,
  ],
  [
    "above an object in a list",
    `{ a: [
  // the first
  { b: 1, c: 2 },
  // the second
  { b: 3, c: 4 },
] }`,
    `{
  a = [
    # the first
    {
      b = 1;
      c = 2;
    }
    # the second
    {
      b = 3;
      c = 4;
    }
  ];
}`,
  ],
  [
    "in an object in a list",
    `{ a: [{
  // why
  b: 1,
}] }`,
    `{
  a = [
    {
      # why
      b = 1;
    }
  ];
}`,
  ],
  [
    "several lines above",
    `{
  // one
  // two
  //   indented
  //
  // three
  a: 1,
}`,
    `{
  # one
  # two
  #   indented
  #
  # three
  a = 1;
}`,
  ],
  [
    "paragraphs above",
    `{
  // ---- section ----

  // why
  a: 1,
}`,
    `{
  # ---- section ----

  # why
  a = 1;
}`,
  ],
  [
    "a section above an empty line",
    `{
  z: 0,

  // ---- section ----

  a: 1,
}`,
    `{
  z = 0;

  # ---- section ----

  a = 1;
}`,
  ],
  [
    "a block",
    `{
  /* why */
  a: 1,
}`,
    `{
  # why
  a = 1;
}`,
  ],
  [
    "a block over lines",
    `{
  /* why
     and how
       in steps */
  a: 1,
}`,
    `{
  # why
  # and how
  #   in steps
  a = 1;
}`,
  ],
  [
    "a block with stars",
    `{
  /*
   * why
   *   - and how
   */
  a: 1,
}`,
    `{
  # why
  #   - and how
  a = 1;
}`,
  ],
  [
    "JSDoc",
    `{
  /**
   * Why.
   *
   * @see https://example.org
   */
  a: 1,
}`,
    `{
  # Why.
  #
  # @see https://example.org
  a = 1;
}`,
  ],
  [
    "JSDoc on one line",
    `{
  /** Why. */
  a: 1,
}`,
    `{
  # Why.
  a = 1;
}`,
  ],
  [
    "a box",
    `{
  /***************
   * why
   ***************/
  a: 1,
}`,
    `{
  # why
  a = 1;
}`,
  ],
  [
    "types of JSDoc",
    `{
  /** @type {number} */
  a: 1,
  /**
   * Why.
   * @type {string}
   * @param {string} name the name of it
   * @param {number} size
   */
  b: "x",
}`,
    `{
  a = 1;
  # Why.
  # @param name the name of it
  b = "x";
}`,
  ],
  [
    "without a space",
    `{
  //why
  a: 1,
}`,
    `{
  # why
  a = 1;
}`,
  ],
  [
    "three slashes",
    `{
  /// why
  a: 1,
}`,
    `{
  # why
  a = 1;
}`,
  ],
  [
    "behind a property",
    `{
  a: 1, // why
  b: 2,
}`,
    `{
  a = 1; # why
  b = 2;
}`,
  ],
  [
    "behind a property, before the comma",
    `{
  a: 1 /* why */,
  b: 2 // that
  ,
}`,
    `{
  a = 1; # why
  b = 2; # that
}`,
  ],
  [
    "behind an element",
    `{ a: [
  1, // one
  2, /* two */
  3 /* three */,
] }`,
    `{
  a = [
    1 # one
    2 # two
    3 # three
  ];
}`,
  ],
  [
    "behind a group",
    `{
  a: {
    b: 1,
    c: 2,
  }, // why
}`,
    `{
  a = {
    b = 1;
    c = 2;
  }; # why
}`,
  ],
  [
    "behind the last one, without a comma",
    `{
  a: 1 // why
}`,
    `{
  a = 1; # why
}`,
  ],
  [
    "behind, over two lines",
    `{
  a: 1, // one
        // two
  b: 2,
}`,
    `{
  # one
  # two
  a = 1;
  b = 2;
}`,
  ],
  [
    "behind, a block over lines",
    `{
  a: 1, /* one
           two */
  b: 2,
}`,
    `{
  # one
  # two
  a = 1;
  b = 2;
}`,
  ],
  [
    "two behind one",
    `{
  a: 1, /* one */ // two
}`,
    `{
  # one
  # two
  a = 1;
}`,
  ],
  [
    "above and behind",
    `{
  // above
  a: 1, // behind
}`,
    `{
  # above
  a = 1; # behind
}`,
  ],
  [
    "behind every kind of element",
    `{ a: [
  "text", // text
  -1, // negative
  { b: 1 }, // set
  [1, 2], // list
  nix\`x: x.a\`, // function
  nix\`lib.id 1\`, // call
  pkgs.git, // reference
  str\`\${config.b}/c\`, // string
  file("./text"), // path
] }`,
    `{
  a = [
    "text" # text
    (-1) # negative
    { b = 1; } # set
    [
      1
      2
    ] # list
    (x: x.a) # function
    (lib.id 1) # call
    pkgs.git # reference
    "\${config.b}/c" # string
    ./text # path
  ];
}`,
  ],
  [
    "behind every kind of value",
    `{
  a: "text", // text
  b: "two\\nlines\\n", // lines
  c: { x: 1, y: 2 }, // set
  d: [1, 2], // list
  e: nix\`x: x.a\`, // function
  f: mkForce(1), // property
  g: pkgs.git, // reference
  h: null, // null
  i: 1.5, // float
  j: nix\`if 1 == 1 then 2 else 3\`, // condition
}`,
    `{
  a = "text"; # text

  b = ''
    two
    lines
  ''; # lines

  c = {
    x = 1;
    y = 2;
  }; # set

  d = [
    1
    2
  ]; # list

  e = x: x.a; # function

  f = lib.mkForce 1; # property

  g = pkgs.git; # reference

  h = null; # null
  i = 1.5; # float

  j = if 1 == 1 then 2 else 3; # condition
}`,
  ],
  [
    "between name and value",
    `{
  a: /* why */ 1,
  b: // that
    2,
}`,
    `{
  # why
  a = 1;
  # that
  b = 2;
}`,
  ],
  [
    "at the start of the line of another",
    `{ /* one */ a: 1, /* two */ b: 2 }`,
    `{
  # one
  a = 1;
  # two
  b = 2;
}`,
  ],
  [
    "at the start of the line of an element",
    `{ a: [/* one */ 1, /* two */ 2] }`,
    `{
  a = [
    # one
    1
    # two
    2
  ];
}`,
  ],
  [
    "behind the brace",
    `{ a: { // why
    b: 1,
    c: 2,
  },
}`,
    `{
  a = {
    # why
    b = 1;
    c = 2;
  };
}`,
  ],
  [
    "behind the bracket",
    `{ a: [ // why
    1,
  ],
}`,
    `{
  a = [
    # why
    1
  ];
}`,
  ],
  [
    "after the last property",
    `{ a: {
  b: 1,
  c: 2,
  // no d: it breaks e
} }`,
    `{
  a = {
    b = 1;
    c = 2;
    # no d: it breaks e
  };
}`,
  ],
  [
    "after the last property, set off",
    `{ a: {
  b: 1,
  c: 2,

  // no d: it breaks e
} }`,
    `{
  a = {
    b = 1;
    c = 2;

    # no d: it breaks e
  };
}`,
  ],
  [
    "after the last element",
    `{ a: [
  1,
  // 2,
] }`,
    `{
  a = [
    1
    # 2,
  ];
}`,
  ],
  [
    "after the last property of all",
    `{
  a: 1,
  // that is all
}`,
    `{
  a = 1;
  # that is all
}`,
  ],
  [
    "in an empty object",
    `{ a: {
  // nothing yet
} }`,
    `{
  a = {
    # nothing yet
  };
}`,
  ],
  [
    "in an empty list",
    `{ a: [
  // nothing yet
] }`,
    `{
  a = [
    # nothing yet
  ];
}`,
  ],
  [
    "in an empty object, on the line",
    `{ a: { /* nothing */ }, b: [/* nothing */] }`,
    `{
  a = {
    # nothing
  };
  b = [
    # nothing
  ];
}`,
  ],
  [
    "code that is switched off",
    `{
  a: 1,
  // b: {
  //   c: "d",
  // },
  e: 2,
}`,
    `{
  a = 1;
  # b: {
  #   c: "d",
  # },
  e = 2;
}`,
  ],
  [
    "a block of code that is switched off",
    `{
  a: 1,
  /*
  b: {
    c: "d",
  },
  */
  e: 2,
}`,
    `{
  a = 1;
  # b: {
  #   c: "d",
  # },
  e = 2;
}`,
  ],
  [
    "TODO",
    `{
  // TODO: make it 2
  // FIXME(ann): 3
  a: 1,
}`,
    `{
  # TODO: make it 2
  # FIXME(ann): 3
  a = 1;
}`,
  ],
  [
    "for tools",
    `{
  // oxlint-disable-next-line no-magic
  a: 1, // eslint-disable-line
  // @ts-expect-error the types lag behind
  b: 2,
  // prettier-ignore
  c: 3,
  // biome-ignore lint/x: y
  d: 4,
  // #region e
  e: 5,
  // #endregion
  /* v8 ignore next */
  f: 6,
  // cspell:words nixgen
  g: 7,
}`,
    `{
  a = 1;
  b = 2;
  c = 3;
  d = 4;
  e = 5;
  f = 6;
  g = 7;
}`,
  ],
  [
    "for tools, among others",
    `{
  // why
  // oxlint-disable-next-line no-magic
  // and how
  a: 1,
}`,
    `{
  # why
  # and how
  a = 1;
}`,
  ],
  [
    "like those for tools, but for people",
    `{
  // region eu-central-1 has it
  a: 1,
  // globals are kept here
  b: 2,
  // ex: 10.0.0.1
  c: 3,
  // auto-enable is off
  d: 4,
  // eslint is not used
  e: 5,
}`,
    `{
  # region eu-central-1 has it
  a = 1;
  # globals are kept here
  b = 2;
  # ex: 10.0.0.1
  c = 3;
  # auto-enable is off
  d = 4;
  # eslint is not used
  e = 5;
}`,
  ],
  [
    "a constant",
    `// who may log in
const keys = ["a", "b"]
%%
{ a: keys }`,
    `{
  # who may log in
  a = [
    "a"
    "b"
  ];
}`,
  ],
  [
    "a constant, and at its use",
    `// who may log in
const keys = ["a", "b"]
%%
{
  // here
  a: keys,
}`,
    `{
  # here
  # who may log in
  a = [
    "a"
    "b"
  ];
}`,
  ],
  [
    "a constant of one value",
    `/** The port. */
const port = 80
%%
{ a: { b: port, c: [port] } }`,
    `{
  a = {
    # The port.
    b = 80;
    c = [ 80 ];
  };
}`,
  ],
  [
    "a constant by way of another",
    `// who may log in
const keys = ["a", "b"]
const all = keys.map((key) => \`\${key}!\`)
%%
{ a: all }`,
    `{
  # who may log in
  a = [
    "a!"
    "b!"
  ];
}`,
  ],
  [
    "a constant in a template",
    `// where it is
const host = "a.b"
%%
{ a: str\`https://\${host}\` }`,
    `{
  # where it is
  a = "https://a.b";
}`,
  ],
  [
    "inside of a constant",
    `const base = {
  // why
  a: 1,
  b: 2, // that
}
%%
{ c: base }`,
    `{
  c = {
    # why
    a = 1;
    b = 2; # that
  };
}`,
  ],
  [
    "a constant used twice",
    `const base = {
  // why
  a: 1,
  b: 2,
}
%%
{ c: base, d: base }`,
    `{
  c = {
    # why
    a = 1;
    b = 2;
  };

  d = {
    a = 1;
    b = 2;
  };
}`,
  ],
  [
    "a spread",
    `const base = {
  // why
  a: 1,
  b: 2, // that
}
%%
{
  // all of it
  ...base,
  c: 3,
}`,
    `{
  # all of it
  # why
  a = 1;
  b = 2; # that
  c = 3;
}`,
  ],
  [
    "a spread that is replaced in part",
    `const base = {
  // old
  a: 1,
  // kept
  b: 2,
}
%%
{ ...base,
  // new
  a: 3,
}`,
    `{
  # new
  a = 3;
  # kept
  b = 2;
}`,
  ],
  [
    "a spread into a list",
    `// the usual ones
const ports = [22, // ssh
  80]
%%
{ a: [
  ...ports,
  // ours
  8080,
] }`,
    `{
  a = [
    # the usual ones
    22 # ssh
    80
    # ours
    8080
  ];
}`,
  ],
  [
    "a helper",
    `/** Hardened. */
function hardened(name) {
  // always
  return {
    // the name
    name,
    x: 1, // x
  }
}
%%
{
  // mine
  a: hardened("b"),
}`,
    `{
  # mine
  # Hardened.
  # always
  a = {
    # the name
    name = "b";
    x = 1; # x
  };
}`,
  ],
  [
    "a helper, called twice",
    `const hardened = (name) => ({
  // the name
  name,
  x: 1,
})
%%
{ a: hardened("b"), c: hardened("d") }`,
    `{
  a = {
    # the name
    name = "b";
    x = 1;
  };

  c = {
    name = "d";
    x = 1;
  };
}`,
  ],
  [
    "a helper that gives a value",
    `// in MiB
const gib = (n) => n * 1024
%%
{ a: gib(2) }`,
    `{
  # in MiB
  a = 2048;
}`,
  ],
  [
    "statements of a helper",
    `function hardened() {
  // both
  const ports = [1, 2]
  // result
  return { ports, x: 1 }
}
%%
{ a: hardened() }`,
    `{
  # result
  a = {
    # both
    ports = [
      1
      2
    ];
    x = 1;
  };
}`,
  ],
  [
    "a function of each",
    `{ a: ["x", "y"].map((name) => ({
  // each
  name,
  b: 1,
})) }`,
    `{
  a = [
    {
      # each
      name = "x";
      b = 1;
    }
    {
      name = "y";
      b = 1;
    }
  ];
}`,
  ],
  [
    "Object.fromEntries",
    `{ a: Object.fromEntries(["x", "y"].map((name) => [name, {
  // each
  b: 1,
  c: 2,
}])) }`,
    `{
  a = {
    x = {
      # each
      b = 1;
      c = 2;
    };
    y = {
      b = 1;
      c = 2;
    };
  };
}`,
  ],
  [
    "a condition of TypeScript's",
    `{ a: 1 < 2
  // yes
  ? { b: 1, c: 2 }
  // no
  : { b: 3, c: 4 } }`,
    `{
  # yes
  # no
  a = {
    b = 1;
    c = 2;
  };
}`,
  ],
  [
    "a computed name",
    `{
  // why
  ["a" + "b"]: 1,
  // that
  ["c" + "d"]: 2,
}`,
    `{
  # why
  ab = 1;
  # that
  cd = 2;
}`,
  ],
  [
    "a name in quotes",
    `{ a: {
  // why
  "b.c": 1,
  // that
  "d-e": 2,
} }`,
    `{
  a = {
    # why
    "b.c" = 1;
    # that
    d-e = 2;
  };
}`,
  ],
  [
    "undefined",
    `{
  b: {
    // not here
    c: undefined,
    d: 1,
    e: 2,
  },
}`,
    `{
  # not here
  b = {
    d = 1;
    e = 2;
  };
}`,
  ],
  [
    "mkIf",
    `{
  // the whole
  a: mkIf(config.x, {
    // inside
    b: 1,
    c: 2,
    // end
  }),
}`,
    `{
  # the whole
  a = lib.mkIf config.x {
    # inside
    b = 1;
    c = 2;
    # end
  };
}`,
  ],
  [
    "mkMerge",
    `{ a: mkMerge([
  // one
  { b: 1 },
  // two
  mkDefault({
    // inside
    c: 2,
  }),
]) }`,
    `{
  a = lib.mkMerge [
    # one
    { b = 1; }
    # two
    (lib.mkDefault {
      # inside
      c = 2;
    })
  ];
}`,
  ],
  [
    "mkForce of a list",
    `{ a: mkForce([
  // one
  1,
]) }`,
    `{
  a = lib.mkForce [
    # one
    1
  ];
}`,
  ],
  [
    "in a call",
    `{ a: mkForce(
  // why
  1,
) }`,
    `{
  # why
  a = lib.mkForce 1;
}`,
  ],
  [
    "a template of Nix",
    `{
  // why
  a: nix\`
    # of Nix
    { b = 1; # too
    }
  \`, // behind
}`,
    `{
  # why
  a =
    # of Nix
    {
      b = 1; # too
    }; # behind
}`,
  ],
  [
    "in a hole of a template",
    `{ a: nix\`{ b = \${/* why */ 1}; }\` }`,
    `{
  # why
  a = {
    b = 1;
  };
}`,
  ],
  [
    "an object in a hole of a template",
    `{ a: nix\`lib.recursiveUpdate { } \${{
  // why
  b: 1,
  c: 2,
}}\` }`,
    `{
  a = lib.recursiveUpdate { } {
    # why
    b = 1;
    c = 2;
  };
}`,
  ],
  [
    "inherited names",
    `{
  // one
  git: pkgs.git,
  // two
  htop: pkgs.htop, // three
}`,
    `{
  # one
  inherit (pkgs) git;

  # two
  inherit (pkgs) htop; # three
}`,
  ],
  [
    "what is referred to by its name",
    `{ a: {
  // the package
  git: pkgs.git,
  // another
  htop: pkgs.htop, // behind
} }`,
    `{
  a = {
    inherit (pkgs)
      # the package
      git
      # another
      htop # behind
      ;
  };
}`,
  ],
  [
    "satisfies and as",
    `{
  // why
  a: ({
    // inside
    b: 1,
    c: 2,
  } satisfies object) as never,
}`,
    `{
  # why
  a = {
    # inside
    b = 1;
    c = 2;
  };
}`,
  ],
  [
    "a getter",
    `{
  // why
  get a() {
    // inside
    return 1
  },
}`,
    `{
  # why
  # inside
  a = 1;
}`,
  ],
  [
    "a method",
    `{ a: {
  // why
  ...(() => {
    // in the function
    return { b: 1, c: 2 }
  })(),
} }`,
    `{
  a = {
    # why
    # in the function
    b = 1;
    c = 2;
  };
}`,
  ],
  [
    "Windows line ends",
    `{
  // one\r
  a: 1, // two\r
  /*\r
    three\r
      four\r
  */\r
  b: 2,\r
}`,
    `{
  # one
  a = 1; # two
  # three
  #   four
  b = 2;
}`,
  ],
  [
    "characters that end lines",
    `{
  /* one\u2028two\u2029three */
  a: 1,
  /* one\vtwo\fthree\u0085four */
  b: 2,
}`,
    `{
  # one
  # two
  # three
  a = 1;
  # one
  # two
  # three
  # four
  b = 2;
}`,
  ],
  [
    "what a terminal obeys",
    `{
  // \u001b[31mred\u001b[0m \u202eback
  a: 1,
}`,
    `{
  # �[31mred�[0m �back
  a = 1;
}`,
  ],
  [
    "what Nix reads",
    `{
  // ''\${x}'' \${y} */ # /* "
  a: 1, // '' */ x = 2;
  /* #!/bin/sh */
  b: 2,
  /*nixfmt:disable*/
  c:    3,
  /* bash */
  d: "x",
}`,
    `{
  # ''\${x}'' \${y} */ # /* "
  a = 1; # '' */ x = 2;
  # #!/bin/sh
  b = 2;
  # nixfmt:disable
  c = 3;
  # bash
  d = "x";
}`,
  ],
  [
    "empty comments",
    `{
  //
  a: 1, //
  /**/
  b: 2, /* */
  /** */
  c: 3,
}`,
    `{
  a = 1;
  b = 2;
  c = 3;
}`,
  ],
  [
    "letters of all kinds",
    `{
  // größer als 3 × 4 — 「理由」 🦄
  a: 1,
}`,
    `{
  # größer als 3 × 4 — 「理由」 🦄
  a = 1;
}`,
  ],
  [
    "between decorators and classes",
    `class Base {
  // not of the object
  x = 1
}
%%
{
  // why
  a: new Base().x,
}`,
    `{
  # why
  # not of the object
  a = 1;
}`,
  ],
  [
    "above imports and types",
    `// about the import
import { join } from "node:path"
// about the type
type X = { /** of the type */ a: number }
%%
{ a: 1 }`,
    `{
  a = 1;
}`,
  ],
  [
    "what is not used",
    `// never
const unused = { /* never */ a: 1 }
%%
{ a: 1 }`,
    `{
  a = 1;
}`,
  ],
  [
    "frozen",
    `const base = Object.freeze({
  // why
  a: 1,
  b: 2,
})
%%
{ c: base }`,
    `{
  c = {
    # why
    a = 1;
    b = 2;
  };
}`,
  ],
  [
    "a name that is shadowed by a property",
    `// the port
const port = 80
%%
{ port: 1, a: { port } }`,
    `{
  port = 1;
  # the port
  a.port = 80;
}`,
  ],
  [
    "very many comments in one line",
    `{ a: 1, /* why */ ${"/* */".repeat(60)} b: 2 }`,
    `{
  a = 1;
  # why
  b = 2;
}`,
  ],
  [
    "among the host's own options",
    `{
  // reachable
  networking: {
    // for mail
    domain: "example.org",
  },
  // quick
  boot: { loader: { timeout: 1 } },
}`,
    `{
  # reachable
  networking = {
    hostName = "host";
    # for mail
    domain = "example.org";
  };

  # quick
  boot.loader.timeout = 1;
}`,
  ],
]

const names =
  "config, defineHost, file, lib, mkDefault, mkForce, mkIf, mkMerge, nix, nixModule, pkgs, str"

function hostText(given: string): string {
  const [options = "", constants = ""] = given.split("%%\n").toReversed()
  const host = `system: "x86_64-linux", stateVersion: "26.05", imports: [nixModule("../extra.nix")]`
  return `import { ${names} } from "nixgen"
${constants}export default defineHost({ ${host}, config: ${options} } as any)
`
}

/** The hosts of all cases, built once: by whichever test is the first. */
let made: Promise<readonly [commented: Build, bare: Build]> | undefined

async function builtWith(comments: boolean): Promise<Build> {
  const hosts = cases.map(([, given], index) => [`hosts/host-${index}.ts`, hostText(given)])
  const folder = makeProject({
    ...Object.fromEntries(hosts),
    "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", comments: ${comments} })
`,
    // what it declares is not known
    "extra.nix": "{ ... }: { }\n",
    "hosts/text": "x",
  })
  const loader = createLoader(library)
  const { value, problems } = await loadFleet(join(folder, "fleet.ts"), loader)
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return await build(value, { loader })
}

async function bothBuilt(): Promise<readonly [commented: Build, bare: Build]> {
  made ??= Promise.all([builtWith(true), builtWith(false)])
  return await made
}

/** The host's own options, without what every host has beside them. */
function optionsIn(text: string): string {
  return text
    .trimEnd()
    .replace(/^\{[^={}]*\}:\n\n/, "")
    .replace(/ {2}imports = .*\n\n/, "")
    .replace(/ {2}networking\.hostName = .*\n/, "")
    .replace(/ {2}nixpkgs\..*\n {2}system\..*\n\n/, "")
    .replace(/"host-\d+"/, '"host"')
}

test.each(cases)("%s", async (name, _given, want) => {
  const [commented] = await bothBuilt()
  const index = cases.findIndex(([each]) => each === name)
  expect(optionsIn(textIn(commented, `hosts/host-${index}/default.nix`))).toBe(want)
})

test("comments are all that is more, laid out as nixfmt does", async () => {
  const [commented, bare] = await bothBuilt()
  expect(spoiledByComments(commented, bare)).toEqual([])
})
