/** Variables of the environment that are others in every shell: an answer holds whatever they are. */
export const volatileVariables: ReadonlySet<string> = new Set(["_", "OLDPWD", "SHLVL"])
