/** An answer of the server: what it gives, or what it refuses in the reader's words. */
type Refused = { ok: false; reason: string; message: string };
type Answer<T> = { ok: true; data: T } | Refused;

/** The file did not get through. */
export class SendFailed extends Error {
  constructor() {
    super('the file was not sent');
    this.name = 'SendFailed';
  }
}

export interface FileDoor<T> {
  /** Asks for an address to send so many bytes to. */
  start: (bytes: number) => Promise<Answer<{ uploadId: string; url: string }>>;
  finish: (uploadId: string) => Promise<Answer<T>>;
  /** Gives back what `start` took. */
  cancel: (uploadId: string) => Promise<unknown>;
}

/**
 * Sends a file straight to where files are kept and has it taken in. `onProgress` hears of the share that has gone, 0 to 1; 1
 * means that the server is looking at it. An abort ends it until then.
 * @throws SendFailed, or an AbortError when it was given up.
 */
export async function sendFile<T>(
  file: Blob,
  door: FileDoor<T>,
  { onProgress, signal }: { onProgress: (share: number) => void; signal: AbortSignal },
): Promise<Answer<T>> {
  const started = await door.start(file.size);
  if (!started.ok) return started;
  const { uploadId, url } = started.data;
  try {
    await put(url, file, onProgress, signal);
  } catch (error) {
    door.cancel(uploadId).catch(() => {});
    throw error;
  }
  onProgress(1);
  return door.finish(uploadId);
}

/** `fetch` does not tell how much of a body has gone. */
function put(url: string, file: Blob, onProgress: (share: number) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    const end = (settle: () => void) => () => {
      signal.removeEventListener('abort', stop);
      settle();
    };
    request.upload.onprogress = ({ loaded, total }) => total > 0 && onProgress(Math.min(0.99, loaded / total));
    request.onload = end(() => (request.status >= 200 && request.status < 300 ? resolve() : reject(new SendFailed())));
    request.onerror = end(() => reject(new SendFailed()));
    request.onabort = end(() => reject(signal.reason));
    signal.addEventListener('abort', stop);
    request.open('PUT', url);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.send(file);
  });
}
