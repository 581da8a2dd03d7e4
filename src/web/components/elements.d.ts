import type { ComponentChildren } from 'preact';

interface Island {
  children?: ComponentChildren;
}

declare module 'preact' {
  namespace JSX {
    /** Our islands: plain containers until a script defines them. */
    interface IntrinsicElements {
      'oh-count': Island & { 'data-limit': number };
      'oh-countdown': Island & { 'data-until': string };
      'oh-files': Island;
      'oh-focus': Island;
      'oh-passkey': Island & { 'data-act': 'create' | 'get'; 'data-options': string };
      'oh-when': Island & { 'data-when': string; 'data-prefix': string };
      'oh-timeout': Island & { 'data-seconds': number; 'data-keep-alive': string; 'data-over': string };
    }
  }
}
