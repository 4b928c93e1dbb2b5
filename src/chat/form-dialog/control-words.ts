import { wordTable } from '../../base/word-table.ts'
import { plain } from '../../base/vietnamese.ts'
import type { Act, Place } from './state.ts'

/** Words that steer at any time. Folded; only when they are the whole message: an answer may contain them. */
const ANYWHERE: Record<string, Act> = wordTable({
  // as slash commands, which know no blanks
  quaylai: 'back',
  boqua: 'skip',
  tamdung: 'pause',
  tieptuc: 'resume',
  khongphatsinh: 'nothing',
  'quay lai': 'back',
  lui: 'back',
  'lui lai': 'back',
  'cau truoc': 'back',
  back: 'back',
  'bo qua': 'skip',
  skip: 'skip',
  'giu nguyen': 'keep',
  keep: 'keep',
  'tam dung': 'pause',
  'de sau': 'pause',
  pause: 'pause',
  'tiep tuc': 'resume',
  continue: 'resume',
  huy: 'cancel',
  'huy bo': 'cancel',
  'huy bao cao': 'cancel',
  cancel: 'cancel',
  'khong phat sinh': 'nothing',
  'nothing to report': 'nothing',
  'mot tin': 'template',
  'tra loi mot tin': 'template',
  mau: 'template',
  'tung cau': 'stepwise',
  'tra loi tung cau': 'stepwise',
  gui: 'submit',
  'gui bao cao': 'submit',
  nop: 'submit',
  'nop bao cao': 'submit',
  'gui di': 'submit',
  'trinh thu truong': 'consult',
  'trinh lanh dao': 'consult',
  'xin y kien thu truong': 'consult',
  send: 'submit',
  sua: 'edit',
  'sua lai': 'edit',
  edit: 'edit',
})

const AT_SUMMARY: Record<string, Act> = wordTable({
  trinh: 'consult',
  'dong y': 'submit',
  'dong y gui': 'submit',
  ok: 'submit',
  oke: 'submit',
  'xac nhan': 'submit',
  dung: 'submit',
  'dung roi': 'submit',
  xong: 'submit',
  'xong roi': 'submit',
  yes: 'submit',
})

const AT_CANCEL: Record<string, Act> = wordTable({
  co: 'yes',
  'dong y': 'yes',
  huy: 'yes',
  ok: 'yes',
  yes: 'yes',
  'bo bao cao': 'yes',
  khong: 'no',
  'lam tiep': 'no',
  'tiep tuc': 'no',
  'quay lai': 'no',
  thoi: 'no',
  no: 'no',
})

const AT_NOTHING: Record<string, Act> = wordTable({
  co: 'nothing',
  'dong y': 'nothing',
  dung: 'nothing',
  ok: 'nothing',
  yes: 'nothing',
  'ca bao cao': 'nothing',
  khong: 'no',
  'chi muc nay': 'no',
  'lam tiep': 'no',
  'tiep tuc': 'no',
  'quay lai': 'no',
  thoi: 'no',
  no: 'no',
})

const AT_PHOTOS: Record<string, Act> = wordTable({
  xong: 'done',
  het: 'done',
  'da xong': 'done',
  'het roi': 'done',
  done: 'done',
  khong: 'skip',
  'khong co': 'skip',
  no: 'skip',
})

const NEARBY: Partial<Record<Place['is'], Record<string, Act>>> = {
  summary: AT_SUMMARY,
  cancel: AT_CANCEL,
  nothing: AT_NOTHING,
}

/** The act that a whole message stands for, or null when it is an answer. */
export function controlOf(text: string, place: Place, photos: boolean): Act | null {
  const words = plain(text)
  const act = (photos ? AT_PHOTOS : NEARBY[place.is])?.[words] ?? ANYWHERE[words]
  if (act !== undefined) return act
  const number =
    /^(?:sua|sua cau|sua muc|edit) (\d{1,2})$/.exec(words)?.[1] ??
    (place.is === 'pick' ? /^(?:cau |muc )?(\d{1,2})$/.exec(words)?.[1] : undefined)
  return number === undefined ? null : `edit:${number}`
}

/** "/huy", "/tamdung": a menu's way to say a word that steers. */
export const steers = (text: string): boolean => ANYWHERE[plain(text)] !== undefined
