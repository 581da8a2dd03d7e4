import { useWords } from '#web/layout/lang.ts';
import { DateText, DaysLeft } from './DateText.tsx';

export interface KeyDatesProps {
  readonly acceptedOn: Temporal.PlainDate;
  readonly validThrough: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
}

const words = {
  ja: { from: '受付年月日', to: '紹介期限日' },
  en: { from: 'Accepted on', to: 'Open until' },
};

/** 受付 → 紹介期限 with the place of today between them; the picture says nothing that the words do not. */
export function KeyDates({ acceptedOn, validThrough, today }: KeyDatesProps) {
  const w = useWords(words);
  const whole = Math.max(1, acceptedOn.until(validThrough).days);
  const gone = Math.round((Math.min(whole, Math.max(0, acceptedOn.until(today).days)) / whole) * 996);
  return (
    <div class="keydates">
      <svg class="keydates__bar" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="keydates__track" y="3" width="1000" height="6" />
        <rect class="keydates__gone" y="3" width={gone} height="6" />
        <rect class="keydates__today" x={gone} width="4" height="12" />
      </svg>
      <dl class="keydates__ends">
        <div>
          <dt>{w.from}</dt>
          <dd>
            <DateText date={acceptedOn} />
          </dd>
        </div>
        <div>
          <dt>{w.to}</dt>
          <dd>
            <DateText date={validThrough} /> <DaysLeft date={validThrough} today={today} />
          </dd>
        </div>
      </dl>
    </div>
  );
}
