const LONGEST = 2_000;
const BROKEN = /[\u0000-\u001F\u007F-\u009F\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000 ]/;
const STORY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/;

/** Whether a link may point there: http, https and mailto addresses, and `story:key`. */
export function isSafe(href: string): boolean {
  if (href.length === 0 || href.length > LONGEST || BROKEN.test(href)) {
    return false;
  }
  if (href.startsWith("story:")) {
    const key = href.slice("story:".length);
    return key.length <= 120 && STORY.test(key);
  }
  return /^mailto:/i.test(href) || (/^https?:\/\/[^/?#\\@]+([/?#\\]|$)/i.test(href) && URL.canParse(href));
}

/** The shape of a BCP 47 language tag. */
export function isLanguage(tag: string): boolean {
  return TAG.test(tag);
}
