import { describe, expect, it } from 'vitest'
import { behindLacking } from '../../../src/answers/hear/spots/behind-lacking.ts'

const heard = (plain: string, named = true): string => {
  const words = plain.split(' ')
  const { from, marksFrom } = behindLacking(words, () => named)
  return `${words.slice(marksFrom).join(' ')} | ${words.slice(from).join(' ')}`
}

describe('what is asked behind a section that lacks it', () => {
  it('begins behind it where somebody is not named there', () => {
    expect(heard('truong toi khong thay neu ten o muc 2 vay co phai to chuc gi khong')).toBe(
      'co phai to chuc gi khong | co phai to chuc gi khong',
    )
    expect(heard('muc 2 khong giao gi cho truong toi vay truong toi phai lam gi')).toBe(
      'truong toi phai lam gi | truong toi phai lam gi',
    )
  })

  it('keeps the matter that the section does not tell', () => {
    const question = 'muc 2 khong ghi han vay bao cao truoc ngay nao'
    expect(heard(question, false)).toBe(`bao cao truoc ngay nao | ${question}`)
  })

  it('is no case of the asker himself', () => {
    for (const question of [
      'chua co to y te o muc 1 thi phai lam gi',
      'khong co phong nay nhu o muc 1 thi phai lam sao',
    ])
      expect(heard(question)).toBe(`${question} | ${question}`)
    expect(heard('khong co truong em o muc 2 thi truong em phai lam gi')).toContain('| truong em phai lam gi')
  })

  it('is all of the question where nothing follows', () => {
    for (const question of ['muc 2 khong neu ten truong toi phai khong', 'muc 2 co giao gi cho truong toi khong'])
      expect(heard(question)).toBe(`${question} | ${question}`)
  })
})
