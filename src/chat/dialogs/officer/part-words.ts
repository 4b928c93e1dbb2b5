const DONE: readonly string[] = ['xong', 'het', 'da xong', 'done']
const CANCEL: readonly string[] = ['huy', 'huy bo', 'thoi', 'bo', 'cancel']
const PAUSE: readonly string[] = ['tam dung', 'pause']

/** Folded words that steer the handing in of a directive in parts. */
export const isDone = (words: string): boolean => DONE.includes(words)
export const isCancel = (words: string): boolean => CANCEL.includes(words)
export const isPause = (words: string): boolean => PAUSE.includes(words)
