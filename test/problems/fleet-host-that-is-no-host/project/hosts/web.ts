export default { system: "x86_64-linux" }
