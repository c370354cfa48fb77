const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝' +
    '張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭葉蘇呂盧鍾譚陸賈韋鄒龍賀顧龔萬錢嚴湯溫喬龐顏莊聶歐關蘭寧紀畢單駱藍華饒陽車項連盧蔣賴',
)
const longSurnames = new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯'.split(' '),
)

/** Signs by which names of other languages are written as they sound. */
const sounds = new Set(
  '阿埃艾安奥巴班贝比宾伯博布查达戴丹道德登迪蒂杜多厄恩尔法菲费芬夫弗福盖甘冈高戈格根古瓜哈海汉赫亨胡霍基吉加贾杰金卡凯坎康考科克肯孔库奎拉莱兰朗劳勒雷里利林隆卢鲁路伦罗洛马麦曼梅门蒙米明莫姆穆拿纳奈南尼努诺欧帕潘庞佩彭皮平珀普奇恰乔钦琼丘日萨塞桑瑟沙莎山舍申圣施史舒司斯松苏索塔泰坦汤陶特腾提图托瓦万威韦维温沃乌西希夏香谢辛休雅亚扬耶叶伊因英尤约泽扎詹朱祖佐連納爾蘭羅馬麥薩瓊亞澤',
)

/** Signs of a name that is written as it sounds, and of one with its parts joined by a dot: “弗拉基米尔·普京”. */
const longestSound = 6
const longestJoined = 16

/**
 * Whether signs that no table has can be somebody's name: a surname with one or two signs more, or nothing but signs that
 * names of other languages are written with.
 */
export function isName(signs: string): boolean {
  const { length } = signs
  if (signs.includes('·')) return length <= longestJoined && /^[\p{Script=Han}·]+$/u.test(signs)
  if (longSurnames.has(signs.slice(0, 2))) return length === 3 || length === 4
  if (surnames.has(signs[0]!) && (length === 2 || length === 3)) return true
  return length >= 2 && length <= longestSound && [...signs].every((sign) => sounds.has(sign))
}
