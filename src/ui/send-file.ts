/** A server's answer: its data, or a refusal in the reader's language. */
type Refused = { ok: false; reason: string; message: string };
type Answer<T> = { ok: true; data: T } | Refused;

/** The upload failed. */
export class SendFailed extends Error {
  constructor() {
    super('the file was not sent');
    this.name = 'SendFailed';
  }
}

export interface UploadActions<T> {
  /** Requests an upload URL for this many bytes. */
  start: (bytes: number) => Promise<Answer<{ uploadId: string; url: string }>>;
  finish: (uploadId: string) => Promise<Answer<T>>;
  /** Releases what `start` reserved. */
  cancel: (uploadId: string) => Promise<unknown>;
}

/**
 * Uploads a file directly to storage and has the server accept it. `onProgress` gets the share that was sent, 0 to 1; at 1 the
 * server
 * is checking it. Can be aborted until then.
 * @throws SendFailed, or an AbortError when it was aborted.
 */
export async function sendFile<T>(
  file: Blob,
  door: UploadActions<T>,
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

/** `fetch` does not report upload progress. */
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
