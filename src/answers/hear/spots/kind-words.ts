/** "bệnh viện công và tư", "cơ sở ngoài công lập": how many words after a head tell of which kind they are, and name none. */
export function kindWords(plains: readonly string[], from: number): number {
  const found =
    /^(?:(?:ngoai )?cong lap|tu nhan|tu thuc|nha nuoc|cong(?! \S)|cong(?= tu\b)|tu(?! van))(?: (?:(?:ngoai )?cong lap|tu nhan|tu))?(?= |$)/.exec(
      plains.slice(from, from + 6).join(' '),
    )
  return found === null ? 0 : found[0].split(' ').length
}

/** "phòng trên huyện", "trung tâm dưới đó": where those of a kind are, and no name of one. */
export function levelWords(plains: readonly string[], from: number): { to: number; of: string } | null {
  const found = /^(?:tren|duoi) (?:cap )?(huyen|tinh|xa|phuong|so|thanh pho|thi xa|do|ay|kia)(?= |$)/.exec(
    plains.slice(from, from + 4).join(' '),
  )
  return found === null ? null : { to: from + found[0].split(' ').length, of: found[1] ?? '' }
}
