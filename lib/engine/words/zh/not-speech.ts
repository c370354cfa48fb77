import type { WordTables } from '../language.ts'

export const notSpeech = {
  works: `
    专辑
    口号
    品牌
    奖项
    小說
    小说
    展览
    工程
    报纸
    杂志
    标题
    概念
    歌曲
    比赛
    渔船
    游轮
    电影
    电视剧
    画作
    节目
    行动
    話劇
    计划
    词语
    话剧
    货轮
    酒店
    電影
    電視劇
    项目
    餐厅`,
  naming: `
    俗称
    取名
    叫作
    叫做
    号称
    名为
    名叫
    名為
    所謂
    所謂的
    所谓
    所谓的
    简称
    绰号
    被称为
    被稱為`,
} satisfies Partial<WordTables>
