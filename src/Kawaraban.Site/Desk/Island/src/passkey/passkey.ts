/**
 * A form that a passkey fills in: the desk is asked for what the browser has to know, the browser asks the person, and what it answers is sent
 * with the form. Without script, or in a browser that has no passkeys, the form stays hidden.
 */
export function openPasskeyForm(form: HTMLFormElement): void {
  if (!("PublicKeyCredential" in window) || !("parseRequestOptionsFromJSON" in PublicKeyCredential)) {
    return;
  }
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submit(form);
  });
}

async function submit(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector("button")!;
  tell(form, "");
  button.disabled = true;
  try {
    const credential = await answer(form);
    form.querySelector<HTMLInputElement>("[name=credential]")!.value = JSON.stringify(credential);
    form.submit();
  } catch {
    // The person said no, the password was wrong, or the device has no such passkey: which of them, the browser does not tell.
    tell(form, form.dataset["failed"] ?? "");
    button.disabled = false;
  }
}

async function answer(form: HTMLFormElement): Promise<unknown> {
  const asked = await fetch(form.dataset["ask"]!, { method: "POST", body: new FormData(form) });
  if (!asked.ok) {
    throw new Error(String(asked.status));
  }
  const options = await asked.json();
  const credential = form.dataset["passkey"] === "create"
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  return (credential as PublicKeyCredential).toJSON();
}

function tell(form: HTMLFormElement, what: string): void {
  const place = form.querySelector<HTMLElement>("[role=alert]")!;
  place.textContent = what;
  place.hidden = what === "";
}
