import { BlockEditor } from "./block-editor";
import { Island } from "./island";
import { offerLost } from "./unsent-texts";

/** The desk's pages work without this. It saves as one types, and keeps what could not be sent. */
function start(): void {
  const root = document.getElementById("island");
  if (!root) {
    return;
  }
  const island = new Island(root);
  const forms = [...root.querySelectorAll<HTMLFormElement>("form.block")];
  island.editors = forms.map((form) => new BlockEditor(form, island));
  offerLost(island);
  island.watchForms();
  island.watchLeaving();
}

start();
