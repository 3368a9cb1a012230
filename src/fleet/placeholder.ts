/** What marks a value that only the user knows, where `init` and `add` write one of their own. */

/** Stands in every placeholder that is no address; `deploy.sh` installs nothing that has it. */
export const mark = "REPLACE-ME"
