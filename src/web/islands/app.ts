import { CharacterCount } from './count.ts';
import { Countdown } from './countdown.ts';
import { FileList } from './files.ts';
import { FocusOnArrival } from './focus.ts';
import { guardDoubleSubmit } from './once.ts';
import { Passkey } from './passkey.ts';
import { Timeout } from './timeout.ts';
import { keepTyped } from './typed.ts';
import { When } from './when.ts';

customElements.define('oh-focus', FocusOnArrival);
customElements.define('oh-count', CharacterCount);
customElements.define('oh-files', FileList);
customElements.define('oh-countdown', Countdown);
customElements.define('oh-passkey', Passkey);
customElements.define('oh-timeout', Timeout);
customElements.define('oh-when', When);
guardDoubleSubmit();
keepTyped();
