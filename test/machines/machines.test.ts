/** Commands on machines. One file, as it takes longer to load what they are than to try them. */
for (const part of ["deploy", "many", "status"]) await import(`./${part}.ts`)
