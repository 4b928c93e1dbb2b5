import { expect, test } from 'vitest'
import { hashCode, newCode } from '../../../src/base/ids.ts'
import { typedCode } from '../../../src/chat/commands/linking/redeem.ts'

test('every code is known again however a phone types it, also one that chance would have made of letters alone', () => {
  for (let i = 0; i < 1_000; i++) {
    const code = newCode()
    expect(code).toMatch(/^(?=.*\d)[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
    for (const typed of [code, code.toLowerCase(), code.replace('-', ' '), code.toLowerCase().replace('-', '')]) {
      const [heard] = typedCode.match('', typed) ?? []
      expect(hashCode(heard ?? ''), typed).toBe(hashCode(code))
    }
  }
})
