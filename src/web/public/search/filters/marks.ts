/** Marks an address that the form made: it is led on to the canonical one. */
export const FORM_MARK = 'form';
/** Prefectures and 職種 that the form showed as chosen: one that is no longer ticked goes with all that stands under it. */
export const SHOWN_PREF = 'shownPref';
export const SHOWN_CATEGORY = 'shownCategory';
