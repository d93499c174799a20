import type { Node } from "prosemirror-model";

/** A range of a row's plain text, in UTF-16 units, and what stood there when it was found. */
export interface Place {
  start: number;
  end: number;
  excerpt: string;
}

/** Where those words stand in a text: there, else at the nearest place to which they were moved; null where they are gone. */
export function placed(text: string, { start, excerpt }: Place): number | null {
  if (text.startsWith(excerpt, start) && start <= text.length) {
    return start;
  }
  let nearest: number | null = null;
  for (let at = excerpt ? text.indexOf(excerpt) : -1; at >= 0; at = text.indexOf(excerpt, at + 1)) {
    if (nearest === null || Math.abs(at - start) < Math.abs(nearest - start)) {
      nearest = at;
    }
  }
  return nearest;
}

/** The positions of a place in an editor's document: its lines are parted by one character, as a break is one. */
export function positionsOf(doc: Node, place: Place): { from: number; to: number } | null {
  const { text, positions } = plainOf(doc);
  const at = placed(text, place);
  return at === null ? null : { from: positions[at]!, to: place.excerpt ? positions[at + place.excerpt.length - 1]! + 1 : positions[at]! };
}

/** The plain text, and of each of its characters the position before it; last the position behind all. */
function plainOf(doc: Node): { text: string; positions: number[] } {
  let text = "";
  const positions: number[] = [];
  doc.forEach((line, offset, number) => {
    if (number > 0) {
      positions.push(offset - 1);
      text += "\n";
    }
    line.forEach((node, within) => {
      const said = node.isText ? node.text! : "\n";
      for (let i = 0; i < said.length; i++) {
        positions.push(offset + 1 + within + i);
      }
      text += said;
    });
  });
  return { text, positions: [...positions, doc.content.size - 1] };
}
