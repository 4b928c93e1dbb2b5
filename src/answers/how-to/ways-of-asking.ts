/**
 * How people ask for the way to do something, folded and written out, parted by "|". `clear` asks for nothing else;
 * `likely` may also ask in which form something is handed in; `open` may ask what a directive says of it.
 */
export const WAYS = {
  clear: `
    lam sao | lam sao de | sao de | lam the nao | lam the nao de | lam nhu the nao | lam nhu the nao de | lam ntn |
    lam cach nao | lam cach nao de | lam kieu gi | cach | cach de | cach nao de | cach lam | cach thuc | chi cach |
    chi em cach | chi toi cach | chi minh cach | bay cach | huong dan cach | huong dan em | huong dan toi |
    huong dan minh | huong dan giup | huong dan gium | huong dan voi | cac buoc | may buoc | thao tac | thao tac the nao |
    bam dau | bam vao dau | bam o dau | bam cho nao | bam vao cho nao | bam nut nao | bam vao nut nao | bam nut gi | bam gi |
    bam so may | an nut nao | an vao dau | an vao nut nao | an cho nao | nhan nut nao | nhan vao dau | nhan vao nut nao |
    nhan tin gi | nhan tin the nao | nhan cau gi | go gi | go cau gi | go lenh gi | go chu gi | go the nao | go lenh nao |
    lenh gi | lenh nao | dung lenh nao | dung lenh gi | soan gi | soan tin gi | soan tin the nao | vao dau | vao dau de |
    vao cho nao | vao muc nao de | phai lam gi de | can lam gi de |
    lam gi de | khong biet cach | chua biet cach | khong biet lam sao | quen cach`,
  likely: `
    kieu gi | kieu nao | bang cach nao | theo cach nao | cach nao | bang gi`,
  open: `
    the nao | nhu the nao | nhu nao | ra sao | sao | thi sao | sao duoc | o dau | cho nao | o cho nao | dau | o muc nao |
    nhu the nao cho dung`,
  may: `
    duoc khong | co duoc khong | duoc chua | khong | duoc gi khong`,
  wish: `
    muon | can | dang can | dang muon`,
} as const

export type Way = keyof typeof WAYS

/** Here, in the bot: with it the question is about the bot, whatever its words. */
export const IN_THE_BOT = `
  tren bot | qua bot | voi bot | cho bot | trong bot | o bot | bang bot | tren nay | o tren nay | trong nay | qua day |
  tren he thong nay | tren app nay | trong app nay | qua app nay | tren ung dung nay | trong ung dung nay |
  trong tin nhan nay | trong chat nay | tren chatbot | qua chatbot | ngay tren nay | ngay tren zalo | trong zalo nay |
  dung bot | xai bot | moi dung bot | moi xai bot | lan dau dung bot | lan dau xai bot`

/** Grammar, politeness, and the names of what everything here is about. */
export const GRAMMAR = `
  a | oi | alo | anh | chi | anh chi | em | toi | minh | tui | chung toi | chung em | chung minh | ben em | ben minh |
  ben toi | ban | bot | ad | admin | ong | ba | co | bac | don vi | don vi em | don vi minh | don vi toi | cua em | cua minh |
  cua toi | cua don vi | cho | hoi | xin hoi | cho hoi | cho em hoi | cho biet | biet | giup | gium | dum | ho | voi | nhe |
  nhi | nha | vay | the | ha | hen | thi | la | ma | de | nay | do | kia | ay | nua | phai | muon | can | se | dang | da |
  roi | duoc | cai | cac | nhung | mot | va | xin | nho | lam on | vui long | chao | kinh | thua | da thua | day | o | tren |
  trong | moi dung | moi xai | moi vao | moi lam quen | lan dau | lan dau dung | lan dau xai | lan dau vao | chua quen |
  chua quen lam | chua ranh | chua thao | chua dung bao gio | co the | bay gio | gio | luc nay | hien tai | truong hop |
  neu | khi | luc | van ban | cong van | van ban nay |
  cong van nay | ke hoach nay | so | luon | ngay | di | len | xuong | ra | cu the | nhanh | dung | tu | bang | chu | cua`
