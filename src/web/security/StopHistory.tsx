import type { Stop } from '#areas/accounts/index.ts';
import { DataTable } from '#web/components/DataTable.tsx';
import { MomentText } from '#web/components/DateText.tsx';

const states: Readonly<Record<Stop['state'], string>> = {
  asked: '確認依頼中',
  active: '停止中',
  solved: '解決',
  lifted: '解除',
  deleted: '削除',
};

/** Every stop and question with its dates, reasons and who decided; staff read it. */
export function StopHistory({ stops }: { stops: readonly Stop[] }) {
  if (stops.length === 0) return <p>これまでに、停止も確認の依頼もありません。</p>;
  return (
    <DataTable
      id="stop-history"
      stack
      caption="停止と確認の記録"
      hideCaption
      columns={[{ head: '始まり' }, { head: '決めた人' }, { head: '理由' }, { head: '状態' }, { head: '終わり' }]}
      rows={stops.map((stop) => ({
        key: String(stop.id),
        cells: [
          <MomentText key="opened" instant={stop.openedAt} />,
          [stop.officeName, stop.openedLabel].filter(Boolean).join('　'),
          stop.reason,
          states[stop.state],
          stop.endedAt && (
            <>
              <MomentText instant={stop.endedAt} />
              <br />
              {[stop.endedLabel, stop.endedReason].filter(Boolean).join('　')}
            </>
          ),
        ],
      }))}
    />
  );
}
