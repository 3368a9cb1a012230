/**
 * Every code of a problem, once, with its severity. A code is for ever: users' `accept` names it, so
 * that no other problem ever gets it. What is to be said about it stands beside what finds it.
 */

/** An `error` keeps everything from being written; a `warning` is shown and passed over. */
export type Severity = "error" | "warning"

/**
 * A code that `depends` is an error where it is certain, and a warning where it is not: whoever finds
 * it says which. New codes go on in the hundred of their area, whatever their severity: NG200 the
 * fleet, NG300 disks, NG400 options, NG500 secrets, NG600 deployment, NG700 evaluation: what Nix finds.
 */
export const severities = {
  // files of definitions, and the values in them
  NG001: "error",
  NG002: "error",
  NG003: "error",
  NG004: "error",
  NG005: "error",
  NG006: "error",
  NG007: "error",
  NG008: "error",
  NG009: "error",
  NG010: "error",
  NG011: "error",
  NG012: "error",
  NG013: "error",
  NG014: "warning",
  NG015: "error",
  NG016: "error",
  NG017: "error",
  NG018: "error",
  NG019: "warning",
  NG020: "error",
  NG021: "error",
  NG022: "error",
  NG023: "warning",
  // definitions: options, pins, names, data, inputs
  NG025: "error",
  NG026: "depends",
  NG027: "error",
  NG028: "warning",
  NG029: "error",
  NG030: "error",
  NG031: "error",
  NG032: "error",
  NG033: "depends",
  NG034: "depends",
  NG035: "error",
  NG036: "depends",
  NG037: "depends",
  NG038: "error",
  // the generated tree, and git
  NG040: "error",
  NG041: "error",
  NG042: "error",
  NG043: "error",
  NG044: "error",
  NG045: "error",
  NG046: "error",
  NG047: "warning",
  // types, and files that are taken along
  NG050: "depends",
  NG051: "warning",
  NG052: "error",
  NG053: "error",
  NG054: "warning",
  NG055: "error",
  NG056: "depends",
  NG057: "warning",
  // Nix, inputs of the flake, files that are made
  NG060: "error",
  NG061: "warning",
  NG062: "warning",
  NG066: "error",
  NG067: "error",
  NG070: "error",
  NG071: "error",
  // `nixgen types`
  NG080: "error",
  NG081: "error",
  NG082: "warning",
  NG083: "warning",
  // the command line
  NG084: "error",
  NG085: "error",
  NG086: "error",
  NG087: "error",
  NG088: "error",
  NG089: "error",
  // `nixgen import`
  NG090: "error",
  NG091: "error",
  NG092: "error",
  NG093: "error",
  NG094: "error",
  NG095: "warning",
  NG096: "warning",
  NG097: "error",
  // rules: what cannot work or loses data
  NG100: "error",
  NG101: "error",
  NG102: "error",
  NG103: "error",
  NG104: "error",
  NG105: "error",
  NG106: "error",
  NG107: "error",
  NG108: "error",
  NG109: "error",
  NG110: "error",
  NG111: "error",
  NG112: "error",
  NG113: "error",
  NG114: "error",
  NG115: "error",
  NG116: "error",
  NG117: "error",
  NG118: "error",
  NG119: "error",
  NG120: "error",
  NG121: "error",
  NG122: "error",
  NG123: "error",
  NG124: "error",
  NG125: "error",
  NG126: "error",
  NG127: "error",
  NG128: "error",
  NG129: "error",
  NG130: "error",
  NG131: "error",
  NG132: "error",
  NG133: "error",
  NG134: "error",
  NG135: "error",
  NG136: "error",
  NG137: "error",
  NG138: "error",
  NG139: "error",
  NG140: "error",
  NG141: "error",
  // rules: what works and bites later
  NG150: "warning",
  NG151: "warning",
  NG152: "warning",
  NG153: "warning",
  NG154: "warning",
  NG155: "warning",
  NG156: "warning",
  NG157: "warning",
  NG158: "warning",
  NG159: "warning",
  NG160: "warning",
  NG161: "warning",
  NG162: "warning",
  NG163: "warning",
  NG164: "warning",
  NG165: "warning",
  NG166: "warning",
  NG167: "warning",
  NG168: "warning",
  NG179: "warning",
  // what installed machines find their disks by
  NG180: "error",
  NG181: "error",
  NG182: "error",
  NG183: "error",
  NG184: "error",
  // a fleet: its settings, releases, systems, networks, users
  NG200: "error",
  NG201: "warning",
  NG202: "error",
  NG203: "depends",
  NG204: "warning",
  NG205: "error",
  NG206: "depends",
  NG207: "depends",
  NG208: "error",
  NG209: "depends",
  NG210: "warning",
  NG211: "error",
  NG212: "error",
  NG213: "error",
  NG214: "depends",
  NG215: "depends",
  NG216: "error",
  NG217: "warning",
  NG218: "warning",
  NG219: "warning",
  NG220: "error",
  NG221: "error",
  NG222: "error",
  NG223: "error",
  NG224: "error",
  NG225: "error",
  NG226: "warning",
  NG227: "error",
  // disks: what fills up, what is wiped
  NG300: "warning",
  NG301: "warning",
  NG302: "error",
  NG303: "warning",
  NG304: "error",
  NG305: "error",
  NG306: "error",
  NG307: "error",
  NG308: "warning",
  NG309: "warning",
  NG310: "error",
  NG311: "error",
  NG312: "error",
  NG313: "error",
  // modules, and options of the fleet's own
  NG400: "error",
  NG401: "error",
  NG402: "warning",
  NG403: "error",
  NG405: "error",
  NG406: "error",
  NG407: "error",
  // options: what is read of them
  NG425: "depends",
  NG426: "warning",
  NG427: "error",
  NG428: "error",
  NG429: "warning",
  // names of packages and functions
  NG430: "depends",
  NG431: "depends",
  NG433: "warning",
  NG434: "warning",
  NG435: "warning",
  // secrets in definitions
  NG500: "error",
  NG501: "error",
  NG502: "error",
  NG503: "error",
  NG504: "error",
  NG505: "error",
  NG506: "error",
  NG507: "error",
  // secrets on the machines that use them
  NG510: "error",
  NG511: "error",
  NG512: "warning",
  NG513: "error",
  NG514: "warning",
  NG515: "error",
  NG516: "error",
  NG517: "error",
  NG518: "warning",
  // encrypted files, and who can read them
  NG530: "error",
  NG531: "error",
  NG532: "error",
  NG533: "depends",
  NG535: "error",
  NG536: "error",
  NG537: "error",
  NG539: "error",
  NG540: "error",
  NG541: "error",
  NG542: "error",
  // modules that are imported
  NG550: "error",
  NG551: "error",
  NG552: "warning",
  // hosts that are imported
  NG553: "error",
  NG554: "warning",
  NG555: "warning",
  NG556: "error",
  NG557: "error",
  NG558: "warning",
  NG559: "warning",
  NG560: "warning",
  // deployment: ways in, and what is done there
  NG600: "error",
  NG601: "error",
  NG602: "error",
  NG603: "error",
  NG604: "error",
  NG605: "depends",
  NG606: "depends",
  NG607: "error",
  NG608: "warning",
  NG610: "warning",
  NG611: "error",
  NG612: "warning",
  // tests of a fleet
  NG640: "error",
  NG641: "error",
  // what Nix, NixOS and disko find in the generated tree
  NG700: "error",
  NG701: "error",
  NG702: "error",
  NG703: "error",
  NG704: "error",
  NG705: "error",
  NG706: "error",
  NG707: "warning",
  NG708: "error",
  NG709: "error",
  NG710: "error",
  NG711: "error",
  NG712: "error",
  NG713: "error",
  NG714: "error",
  NG715: "error",
  NG716: "error",
  NG717: "error",
  NG718: "error",
  NG719: "warning",
  // what keeps Nix from evaluating at all
  NG720: "error",
  NG721: "error",
  NG722: "error",
  NG723: "error",
  NG724: "error",
  NG725: "error",
  // what a deployment would mean
  NG730: "error",
  NG731: "error",
  NG732: "error",
  NG733: "error",
  NG734: "error",
  NG735: "error",
  NG736: "error",
  // machines that are spoken to
  NG740: "error",
  NG741: "error",
  NG742: "error",
  NG743: "error",
  NG744: "error",
  NG745: "error",
  NG746: "error",
  NG747: "error",
  NG748: "error",
  NG749: "error",
  // nixgen itself
  NG750: "error",
  // pins that move
  NG760: "error",
  NG761: "depends",
  NG762: "warning",
  NG763: "warning",
  // inputs that are added
  NG766: "error",
  NG767: "error",
  // hosts that go, or get another name
  NG770: "warning",
  // images
  NG774: "error",
  NG775: "error",
} as const

/** The code of a problem. */
export type ProblemCode = keyof typeof severities

/** A code of what can be accepted, or made more or less severe for a fleet. */
export type RuledCode = Exclude<
  Extract<
    ProblemCode,
    | "NG026"
    | "NG027"
    | "NG028"
    | "NG029"
    | "NG056"
    | "NG425"
    | "NG426"
    | "NG427"
    | "NG428"
    | "NG429"
    | "NG430"
    | "NG431"
    | "NG434"
    | "NG435"
    | `NG${1 | 2 | 3 | 51 | 6}${string}`
  >,
  "NG110" | "NG200" | "NG218" | "NG180" | "NG181" | "NG182" | "NG183" | "NG184" | `NG64${string}`
>

/** A code whose severity each finding tells. */
export type DependingCode = {
  [Code in ProblemCode]: (typeof severities)[Code] extends "depends" ? Code : never
}[ProblemCode]

/** A code that has one severity. */
export type SettledCode = Exclude<ProblemCode, DependingCode>
