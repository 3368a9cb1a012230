/** What stands for a template that is wrong, so that all else is told as well. */
import { apply, identifier, string } from "../syntax/construct.ts"
import { type Reference, reference } from "./references.ts"

/** It fits whatever is asked for, as what never gives a value does. */
export const unjudged: Reference = reference(apply(identifier("throw"), string("unreadable")))
