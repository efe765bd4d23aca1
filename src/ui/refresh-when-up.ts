interface Router {
  refresh(): void;
}

/** Refreshes the page only while its server answers: a refresh that fails would replace the page with the browser's error page. */
export async function refreshWhenUp(router: Router): Promise<void> {
  const isUp = await fetch('/api/health', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isUp) router.refresh();
}
