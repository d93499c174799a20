/** What the server says of a save. Only "saved" acknowledges the text. */
export type Answer =
  | { kind: "saved"; revision: number; savedAt: string }
  | { kind: "conflict"; theirs: string; revision: number; by: string; at: string }
  | { kind: "signedOut" }
  | { kind: "refused" }
  | { kind: "gone" }
  | { kind: "tooLong" }
  | { kind: "offline" };

const PATIENCE = 15_000;

/** Sends a block's text. Whatever fails on the way is "offline": the text is not known to be saved. */
export async function send(url: string, token: string, version: string, base: number, text: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: "POST",
      credentials: "same-origin",
      redirect: "error",
      headers: { "Content-Type": "application/json", "X-Form-Token": token },
      body: JSON.stringify({ version, base, text }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return await read(response);
  } catch {
    return { kind: "offline" };
  }
}

async function read(response: Response): Promise<Answer> {
  switch (response.status) {
    case 200: {
      const { revision, savedAt } = (await response.json()) as { revision: number; savedAt: string };
      return { kind: "saved", revision, savedAt };
    }
    case 409: {
      const conflict = (await response.json()) as { theirs: string; revision: number; by: string; at: string };
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
