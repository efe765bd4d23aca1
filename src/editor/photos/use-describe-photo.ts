import { useActions, useStore } from '../use-editor.tsx';

/** Has a vision model describe a photo without alt text. Without an answer it stays undescribed. */
export function useDescribePhoto(): (sha256: string) => Promise<void> {
  const store = useStore();
  const { siteId, actions } = useActions();
  return async (sha256) => {
    const answer = await actions.describePhoto?.({ siteId, sha256 }).catch(() => null);
    if (!answer?.ok || !answer.data) return;
    const { assets } = store.getState().document;
    const bare = Object.values(assets).filter(({ alt, source }) => alt === null && source.from === 'upload' && source.sha256 === sha256);
    for (const { id } of bare) store.perform('describe-picture', { asset: id, text: answer.data });
  };
}
