// The one thing that needs a script: a button that copies the address. Without it the address is there to be selected.
for (const button of document.querySelectorAll("button[data-copy]")) {
  const status = document.getElementById(button.dataset.status);
  if (!navigator.clipboard || !status) {
    continue;
  }
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      status.textContent = button.dataset.done;
    } catch {
      status.textContent = button.dataset.copy;
    }
  });
}
