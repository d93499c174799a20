/** What the server says of a save. Only "saved" acknowledges the text. */
export type Answer =
  | { kind: "saved"; revision: number; at: string; confirmed: boolean }
  | { kind: "conflict"; text: string; revision: number; by: string; at: string }
  | { kind: "signedOut" }
  | { kind: "refused" }
  | { kind: "gone" }
  | { kind: "tooLong" }
  | { kind: "offline" };

const PATIENCE = 15_000;

/** Asks the desk's API. Fails as a fetch does: without an answer nothing is known. */
export async function ask(method: "GET" | "POST" | "PUT", path: string, token: string, body?: unknown): Promise<Response> {
  return await fetch(path, {
    method,
    credentials: "same-origin",
    redirect: "error",
    headers: body === undefined ? {} : { "Content-Type": "application/json", "X-Form-Token": token },
    body: body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  });
}

/** Sends a block's text. Whatever fails on the way is "offline": the text is not known to be saved. */
export async function send(path: string, token: string, saved: { version: string; baseRevision: number; text: string; confirm: boolean; machine: boolean }): Promise<Answer> {
  try {
    return await read(await ask("PUT", path, token, saved));
  } catch {
    return { kind: "offline" };
  }
}

async function read(response: Response): Promise<Answer> {
  switch (response.status) {
    case 200: {
      const { revision, at, confirmed } = (await response.json()) as { revision: number; at: string; confirmed: boolean };
      return { kind: "saved", revision, at, confirmed };
    }
    case 409: {
      const conflict = (await response.json()) as { text: string; revision: number; by: string; at: string };
      return { kind: "conflict", ...conflict };
    }
    case 401:
      return { kind: "signedOut" };
    case 400:
    case 403:
      return { kind: "refused" };
    case 404:
      return { kind: "gone" };
    case 413:
      return { kind: "tooLong" };
    default:
      return { kind: "offline" };
  }
}
