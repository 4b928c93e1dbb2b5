const round = (n) => Math.round(n * 100) / 100
const roman = (n) =>
  'X'.repeat(Math.floor(n / 10)) + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10]

/** A plan whose items fill that many pages; every item is one unit's, with two days and a report. */
function planOf(pages) {
  const head =
    'UBND TỈNH HÒA GIANG\nSỞ Y TẾ\nSố: 90/KH-SYT\nHòa Giang, ngày 17 tháng 3 năm 2025\n\nKẾ HOẠCH\nTiêm chủng mở rộng năm 2025\n\n'
  const items = []
  for (let n = 1, length = head.length; length < pages * 2_800; n++) {
    const cluster =
      n % 50 === 1 ? `\n${roman(Math.ceil(n / 50))}. TỔ CHỨC THỰC HIỆN TẠI CỤM ${Math.ceil(n / 50)}\n` : ''
    const item = `${cluster}${((n - 1) % 50) + 1}. Trung tâm Y tế huyện số ${n}\n- Rà soát, lập danh sách trẻ chưa tiêm đủ mũi trên địa bàn, hoàn thành trước ngày ${(n % 27) + 1}/4/2025.\n- Tổ chức tiêm an toàn tại các trạm y tế, bố trí đội cấp cứu lưu động; báo cáo kết quả về Sở Y tế chậm nhất ngày ${(n % 27) + 1}/5/2025.\n`
    items.push(item)
    length += item.length
  }
  const tail = '\nNơi nhận:\n- Các Trung tâm Y tế;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Thị Hạnh\n'
  return { text: head + items.join('') + tail, tasks: items.length }
}

/** 200 pages once their words are there; reading must cost per page what it costs in 20. */
export function longPlan(readDirective) {
  const timed = (pages) => {
    const { text, tasks } = planOf(pages)
    const found = readDirective(text).tasks.length
    if (found !== tasks) throw new Error(`${found} of ${tasks} tasks were read`)
    const from = performance.now()
    readDirective(text)
    return { seconds: (performance.now() - from) / 1_000, tasks }
  }
  timed(20) // the first readings of a process compile it
  const short = timed(20)
  const { seconds, tasks } = timed(200)
  return { pages: 200, tasks, seconds: round(seconds), pageBesideOneOf20Pages: round(seconds / 10 / short.seconds) }
}
