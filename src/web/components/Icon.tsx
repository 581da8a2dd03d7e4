const paths = {
  done: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.6 14.6-4.2-4.2 1.5-1.5 2.7 2.8 6-6 1.4 1.4z',
  important: 'M12 2 1 21h22L12 2Zm-1 7h2v6h-2V9Zm0 8h2v2h-2v-2Z',
  information: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1 5h2v2h-2V7Zm0 4h2v6h-2v-6Z',
  print: 'M7 3h10v4H7V3ZM5 8h14a2 2 0 0 1 2 2v7h-4v4H7v-4H3v-7c0-1.1.9-2 2-2Zm4 6v5h6v-5H9Z',
  tick: 'm9.5 17.5-5-5L6 11l3.5 3.5L18 6l1.5 1.5z',
} as const;

export type IconName = keyof typeof paths;

/** A picture beside words that say the same: hidden from assistive technology. */
export function Icon({ name, small }: { name: IconName; small?: boolean | undefined }) {
  return (
    <svg class={`icon${small ? ' icon--small' : ''}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path fill="currentcolor" fill-rule="evenodd" d={paths[name]} />
    </svg>
  );
}
