/** Published numbers beside ours, with what is drawn of those that are a time per factor of two. */
import type { ReplicationRow } from '@/components/replications/replication-row'
import type { Lang } from '@/lib/text/words-in'
import { openReplications, type OpenedReplication } from './open-replications'

export const replicationRows = async (lang: Lang): Promise<readonly ReplicationRow[]> =>
  (await openReplications(lang)).map(replicationRow)

function replicationRow({ time, ...replication }: OpenedReplication): ReplicationRow {
  const { measure, published } = replication
  const drawn =
    time === null || measure !== 'months'
      ? null
      : { published: { ...published, months: published.value, direction: time.direction }, ours: time }
  return { ...replication, drawn }
}
