/** Once per process, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { noteSockets } = await import('#platform/socket-address.ts');
  noteSockets();
}
