import { DOMSerializer } from "prosemirror-model";
import type { Body } from "../inline/written";
import { documentOf } from "./document";
import { schema } from "./schema";

const serializer = DOMSerializer.fromSchema(schema);

/** A row that nobody is in: its words as they look, without an editor. */
export function display(body: Body): DocumentFragment {
  return serializer.serializeFragment(documentOf(body).content) as DocumentFragment;
}
