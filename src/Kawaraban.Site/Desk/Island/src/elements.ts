/** A small element with text: the page's policy allows no markup from strings. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.textContent = text;
  return made;
}

export function button(text: string, press: () => void): HTMLButtonElement {
  const made = element("button", "", text);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
}

/** Text of the article, as it is written, in the article's language. */
export function written(text: string, like: HTMLElement): HTMLDivElement {
  const made = element("div", "written", text);
  made.lang = like.lang;
  made.dir = like.dir;
  return made;
}
