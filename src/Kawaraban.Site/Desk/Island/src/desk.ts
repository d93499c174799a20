import { Island } from "./island";

/** The desk's pages work without this. It is the bench: it saves as one types, and keeps what could not be sent. */
const root = document.getElementById("island");
if (root) {
  new Island(root);
  // What the bench's own measurement waits for.
  performance.mark("bench");
}
