export { read } from "./reader";
export { write } from "./writer";
export { readBody, writeBody } from "./written";
