import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { officeOf, parseRegister } from '../../src/people/register.ts'
import { resolveUnits } from '../../src/people/resolve/resolve-units.ts'
import type { Unit } from '../../src/people/unit.ts'
import { hasShared, sharedPath } from '../support/shared.ts'

const there = hasShared()

const registerOf = (office: string): Unit[] => {
  const { units, problems } = parseRegister(readFileSync(sharedPath('units', `units-${office}.csv`), 'utf8'))
  expect(problems).toEqual([])
  return units
}

const each = (prefix: string, names: string): string =>
  names
    .split(' ')
    .map((n) => prefix + n)
    .join(' ')

const THANHHOA = {
  hospitals: 'BVDKT BVN BVPS BVUB BVTT BVDK-NGOCLAC BVDK-HOPLUC BVDK-HAMRONG',
  centres: each('TTYT-', 'TPTH THOXUAN HOANGHOA MUONGLAT NGHISON'),
  districts: each('UBND-', 'TPTH SAMSON BIMSON NGHISON THOXUAN HOANGHOA NGOCLAC MUONGLAT'),
}
const ANGIANG = {
  own:
    'VP-SYT P-KHTC P-BTXH P-TCCB P-NVY P-NVD TTRA BVDKTT BVDKKV-CHAUDOC BVDKKV-TANCHAU BVSN BVTM BV-MAT CDC ' +
    each('TTYT-', 'LONGXUYEN TINHBIEN CHAUPHU CHOMOI PHUTAN THOAISON TRITON') +
    ' TTBTXH TTCTXH CSCN TTKN',
  districts: each('UBND-', 'LONGXUYEN CHAUDOC TANCHAU TINHBIEN ANPHU CHAUPHU CHAUTHANH CHOMOI PHUTAN THOAISON TRITON'),
}
const SONDUONG = {
  communes:
    'TT-SONDUONG ' +
    each(
      'XA-',
      'BINHYEN CAPTIEN CHITHIET DAIPHU DONGLOI DONGTHO DONGQUY HAOPHU HONGLAC HOPHOA HOPTHANH KHANGNHAT LUONGTHIEN ' +
        'MINHTHANH NINHLAI PHULUONG PHUCUNG QUYETTHANG SONNAM TAMDA TANTHANH TANTRAO THIENKE THUONGAM TRUNGYEN ' +
        'TRUONGSINH TUTHINH VANPHU VANSON VINHLOI',
    ),
}
const PLACES = 'KONTUM DAKGLEI NGOCHOI DAKTO DAKHA SATHAY IAHDRAI KONRAY KONPLONG TUMORONG'
const VINHSON = 'VINHSON1 VINHSON2 VINHSON3 VINHSON4 VINHSON5'

/** Office by document; then what each of its recipients and assignees means in that office's register, worked out by hand. */
const EXPECTED: Record<string, { office: string; means: Record<string, string> }> = {
  '000': {
    office: 'thanhhoa',
    means: {
      '*': '*',
      'Các đơn vị Y tế công lập và tư nhân': `${THANHHOA.hospitals} CDC ${THANHHOA.centres}`,
      'các đơn vị Y tế công lập và tư nhân': `${THANHHOA.hospitals} CDC ${THANHHOA.centres}`,
      'các sở, ban, ngành, tổ chức đoàn thể cấp tỉnh': 'SGDDT SNV STC SVHTTDL BANDT UBMTTQ HLHPN TINHDOAN LDLD HCTD',
      'UBND các huyện, thị xã, thành phố': THANHHOA.districts,
      'các cơ sở trợ giúp xã hội trên địa bàn tỉnh': 'TTBTXH TTBTXH2 TTCTXH',
    },
  },
  '001': {
    office: 'thanhhoa',
    means: {
      '*': '*',
      'Giám đốc các bệnh viện công lập và ngoài công lập': THANHHOA.hospitals,
      'Giám đốc Trung tâm kiểm soát bệnh tật tỉnh': 'CDC',
      'Giám đốc Trung tâm y tế các huyện, thị xã, thành phố': THANHHOA.centres,
      'Các đơn vị khám bệnh, chữa bệnh công lập và ngoài công lập': `${THANHHOA.hospitals} ${THANHHOA.centres}`,
      'Các cơ sở y tế dự phòng': `CDC ${THANHHOA.centres}`,
      'các bệnh viện': THANHHOA.hospitals,
    },
  },
  '002': {
    office: 'angiang',
    means: {
      'UBND các huyện, thị xã, thành phố': ANGIANG.districts,
      'Các phòng chuyên môn và đơn vị trực thuộc Sở Y tế': ANGIANG.own,
      'Phòng Kế hoạch - Tài chính': 'P-KHTC',
      'Phòng Bảo trợ xã hội và phòng chống tệ nạn xã hội': 'P-BTXH',
      'UBND huyện, thị xã, thành phố': ANGIANG.districts,
      'Các Phòng, đơn vị trực thuộc Sở': ANGIANG.own,
      'Các cơ sở trợ giúp xã hội trên địa bàn tỉnh': 'TTBTXH TTCTXH CSCN',
      'Giám đốc SYT': 'SYT',
      'Các Phó Giám đốc SYT': '',
    },
  },
  '003': {
    office: 'sonduong',
    means: {
      'Ủy ban Mặt trận Tổ quốc huyện': 'UBMTTQ',
      'Hội Liên hiệp Phụ nữ huyện': 'HLHPN',
      'Huyện đoàn Sơn Dương': 'HUYENDOAN',
      'Phòng Lao động - Thương binh và Xã hội': 'PLDTBXH',
      'Phòng Giáo dục và Đào Tạo': 'PGDDT',
      'Trung tâm Y tế': 'TTYT',
      'Trung tâm Văn hóa Truyền thông và Thể thao': 'TTVHTTTT',
      'Ủy ban nhân dân các xã, thị trấn': SONDUONG.communes,
      'Phòng Lao động - Thương binh và Xã hội huyện': 'PLDTBXH',
      'Trung tâm Y tế huyện': 'TTYT',
      'Phòng Giáo dục và Đào tạo huyện': 'PGDDT',
      'Trung tâm Văn hoá, Truyền thông và Thể thao huyện': 'TTVHTTTT',
    },
  },
  '004': {
    office: 'kontum',
    means: {
      '*': '*',
      'Ủy ban Mặt trận tổ quốc Việt Nam tỉnh': 'UBMTTQ',
      'Các Sở: Y tế, Giáo dục và Đào tạo': 'SYT SGDDT',
      'Trường Cao đẳng Cộng đồng tỉnh Kon Tum': 'CDCD',
      'Hội Liên hiệp Phụ nữ tỉnh': 'HLHPN',
      'Tỉnh đoàn Kon Tum': 'TINHDOAN',
      'Hội Bảo vệ quyền trẻ em và Bảo trợ NKT tỉnh': 'HBVQTE',
      'Hội Nạn nhân chất độc da cam/đioxin': 'HNNCDDC',
      'Phòng Lao động - TB&XH các huyện, thành phố': each('PLD-', PLACES),
      'Trung tâm Bảo trợ và Công tác xã hội tỉnh': 'TTBTCTXH',
      'Cơ sở TGXH ngoài công lập Vinh Sơn I, II, III, IV, V': VINHSON,
      'Sở Y tế': 'SYT',
      'Sở Giáo dục và Đào tạo': 'SGDDT',
      'Ủy ban Mặt trận TQVN tỉnh': 'UBMTTQ',
      'các tổ chức Hội có liên quan': 'HLHPN HBVQTE HNNCDDC',
      'UBND các huyện, thành phố': each('UBND-', PLACES),
      'Cơ sở Trợ giúp xã hội ngoài công lập Vinh Sơn I, II, III, IV, V': VINHSON,
      'các cơ quan, địa phương, đơn vị': '*',
    },
  },
}

interface Gold {
  recipients: string[]
  tasks: { assignees: string[]; coordinators?: string[] }[]
}

function goldOf(document: string): Gold {
  const name = readdirSync(sharedPath('seeds', 'gold')).find((f) => f.startsWith(`${document}_`)) ?? ''
  return JSON.parse(readFileSync(sharedPath('seeds', 'gold', name), 'utf8')) as Gold
}

describe.runIf(there)('the words of the real directives for units', () => {
  for (const [document, { office, means }] of Object.entries(EXPECTED)) {
    test(`${document}: all of them are the units of the register that a person would name`, () => {
      const register = registerOf(office)
      const { recipients, tasks } = goldOf(document)
      const written = [...recipients, ...tasks.flatMap((t) => [...t.assignees, ...(t.coordinators ?? [])])]
      expect(written.filter((w) => !Object.hasOwn(means, w))).toEqual([])
      const at = { at: '2025-04-01', office: officeOf(register) }
      for (const [words, expected] of Object.entries(means)) {
        const { unitCodes, how } = resolveUnits(words, register, at)
        const codes = expected.split(' ').filter((c) => c !== '')
        expect({ words, codes: [...unitCodes].sort() }).toEqual({ words, codes: [...codes].sort() })
        expect(how === 'none').toBe(codes.length === 0)
      }
    })
  }

  test('each office is told from its register', () => {
    const found = ['thanhhoa', 'angiang', 'sonduong', 'kontum'].map((o) => officeOf(registerOf(o))?.code)
    expect(found).toEqual(['SYT', 'SYT', 'UBNDH', 'SLDTBXH'])
  })

  test('every unit is found by its own name, short name, aliases and code, and by nobody else', () => {
    for (const office of ['thanhhoa', 'angiang', 'sonduong', 'kontum']) {
      const register = registerOf(office)
      const at = { at: '2025-04-01', office: officeOf(register) }
      for (const unit of register) {
        for (const name of [unit.name, unit.shortName, unit.code, ...unit.aliases]) {
          const { unitCodes, guesses } = resolveUnits(name, register, at)
          if (!unitCodes.includes(unit.code))
            expect({ name, guesses }).toEqual({ name, guesses: expect.arrayContaining([unit.code]) as string[] })
          else expect({ name, unitCodes }).toEqual({ name, unitCodes: [unit.code] })
        }
      }
    }
  })
})
