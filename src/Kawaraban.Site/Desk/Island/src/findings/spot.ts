import type { Place } from "../editor/places";
import type { Finding } from "./finding";

/** Where findings stand: a row of the body, or a text of the head. */
export interface Spot {
  /** The block or the field. */
  readonly name: string;
  /** What is marked as having findings. */
  readonly element: HTMLElement;
  /** Proves that a request is of this page. */
  readonly token: string;
  readonly isInHand: boolean;
  /** What the words can be painted in; null where they stand in a field of a form. */
  readonly words: Element | null;
  readonly sources: Iterable<Element>;
  holds(finding: Finding): boolean;
  /** Puts the list of its findings where it is read. */
  put(list: HTMLElement): void;
  /** Takes it in hand, the place selected. */
  take(place: Place | null): void;
  /** Puts in what the finding offers, and saves it; false where its words are gone. */
  mend(finding: Finding, place: Place | null): boolean;
}
