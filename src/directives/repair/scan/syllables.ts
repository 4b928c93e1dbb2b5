/** Sounds that begin a syllable (âm đầu), folded. */
const ONSETS = '- b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')
/** What may follow (vần), folded. */
const RIMES =
  'a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oat oay oc oe oen oet oi om on ong op ot u ua uan uang uat uay uc ue uech ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt y yem yen yet yeu'.split(
    ' ',
  )
const FRONT = /^[eiy]/

/** "k", "gh", "ngh" stand before e, i, y and "c", "g", "ng" elsewhere. */
function spells(onset: string, rime: string): boolean {
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return FRONT.test(rime)
  if (onset === 'c' || onset === 'ng') return !FRONT.test(rime)
  if (onset === 'g') return !/^[ey]/.test(rime)
  if (onset === 'gi') return !/^[iy]/.test(rime)
  if (onset === 'qu') return !/^(?:u|oa|oe)/.test(rime)
  if (onset !== '-' && /^y(?:em|en|et|eu)/.test(rime)) return false
  return true
}

/** Every written Vietnamese syllable without its marks: "huyen", "truoc". */
export const SYLLABLES: ReadonlySet<string> = new Set(
  ONSETS.flatMap((onset) => RIMES.filter((r) => spells(onset, r)).map((r) => (onset === '-' ? r : onset + r))),
)
