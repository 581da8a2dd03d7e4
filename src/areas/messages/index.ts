export { eraseMessages } from './jobs/erase-messages.ts';
export { type Correspondent, mayCorrespond } from './rules/may-correspond.ts';
export { mostCharacters } from './rules/message-limits.ts';
export { messageRetention } from './rules/message-retention.ts';
export { type Correspondence, correspondence, type Pair } from './store/facts.ts';
export {
  correspondenceOf,
  type LinkedCase,
  linkedCases,
  type Message,
  messageErasures,
  messagesOf,
  messagesShown,
  type Reader,
  type ThreadRow,
  threadBetween,
  threadOf,
  threadsOf,
  threadsPerPage,
  unreadCount,
} from './store/threads.ts';
export { setBlock } from './usecases/block-thread.ts';
export { openThread } from './usecases/open-thread.ts';
export { type MessageInput, sendMessage } from './usecases/send-message.ts';
