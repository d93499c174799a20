import { ProposalKeys } from "./facts/proposal-keys";
import { Island } from "./island";
import { openPasskeyForm } from "./passkey/passkey";

/** The desk's pages work without this. It is the bench: it saves as one types, and keeps what could not be sent. And passkeys, which browsers have for scripts alone. */
const root = document.getElementById("island");
if (root) {
  new Island(root);
  // What the bench's own measurement waits for: the rows are on the screen.
  requestAnimationFrame(() => setTimeout(() => performance.mark("bench")));
}
document.querySelectorAll<HTMLFormElement>("form[data-passkey]").forEach(openPasskeyForm);
document.querySelectorAll<HTMLElement>("[data-fact-proposals]").forEach((list) => new ProposalKeys(list));
