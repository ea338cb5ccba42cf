import type { Feed } from '../feeds/feed.ts'
import { KeyField } from './add-feed.tsx'

/** Takes a feed off the list; what was read from it stays. */
export function RemoveForm({ feeds, form }: { feeds: readonly Feed[]; form: 'open' | 'key' }) {
  return (
    <details>
      <summary>Remove a feed</summary>
      <form class="fields" method="post" action="/feeds/remove">
        <div class="wide">
          <label for="remove-id">Feed that is no longer read</label>
          <select id="remove-id" name="id" required>
            <option value="">Choose one</option>
            {feeds.map(({ id, title, url }) => (
              <option value={id}>{title.trim() || url}</option>
            ))}
          </select>
        </div>
        {form === 'key' && <KeyField id="remove-key" />}
        <div class="wide">
          <button type="submit">Remove it</button>
          <p class="small quiet">Figures that came from it stay.</p>
        </div>
      </form>
    </details>
  )
}
