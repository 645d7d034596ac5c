//! What rosters call their columns.

use domain::member::{FIELDS, Field};

use crate::table::{Pattern, Synonyms, Vocabulary};

const fn named(field: &'static str, labels: &'static [&'static str]) -> Synonyms {
    Synonyms { field, labels }
}

const fn rule(field: &'static str, all: &'static [&'static str], none: &'static [&'static str]) -> Pattern {
    Pattern { field, all, none }
}

/// Columns of a roster. The label of each field in the book is its first name, so that what was
/// exported reads back.
pub const VOCABULARY: Vocabulary = Vocabulary {
    synonyms: &[
        named("name", &["姓名", "党员姓名", "名字", "党员名字", "同志姓名", "党员"]),
        named("sex", &["性别"]),
        named("ethnicity", &["民族"]),
        named(
            "birth_date",
            &["出生日期", "出生年月日", "出生年月", "出生时间", "出生", "生日", "出生年份", "生年月", "生年月日"],
        ),
        named(
            "id_number",
            &[
                "身份证号码",
                "公民身份号码",
                "身份证号",
                "公民身份证号码",
                "居民身份证号码",
                "居民身份证号",
                "身份证",
                "身份证件号码",
                "证件号码",
                "证件号",
                "身份号码",
            ],
        ),
        named("identity_note", &["身份信息说明"]),
        named("native_place", &["籍贯"]),
        named(
            "education",
            &["学历", "文化程度", "最高学历", "学历层次", "文化", "全日制学历", "学历学位", "受教育程度"],
        ),
        named("degree", &["学位", "最高学位"]),
        named("school", &["毕业院校及专业", "毕业院校", "毕业学校", "毕业院校系及专业", "毕业学校及专业"]),
        named("marriage", &["婚姻状况", "婚姻"]),
        named(
            "phone",
            &[
                "手机号码",
                "手机",
                "手机号",
                "本人手机",
                "移动电话",
                "联系电话",
                "联系手机",
                "电话",
                "电话号码",
                "联系方式",
                "本人电话",
                "本人联系电话",
                "联络电话",
                "常用电话",
            ],
        ),
        named("landline", &["固定电话", "座机", "住宅电话", "家庭电话", "宅电", "家庭固定电话", "固话", "家庭座机"]),
        named("kind", &["人员类别", "党员类别", "党员类型", "党员性质", "党员身份", "正式预备"]),
        named(
            "group",
            &[
                "党小组",
                "所在党小组",
                "所属党小组",
                "党小组名称",
                "小组",
                "所在小组",
                "所属小组",
                "组别",
                "编组",
                "党小组别",
            ],
        ),
        named(
            "joined_on",
            &[
                "入党日期",
                "入党时间",
                "入党年月",
                "入党年月日",
                "加入党组织日期",
                "加入党组织时间",
                "加入中国共产党时间",
                "加入中国共产党日期",
                "何时入党",
                "参加党组织时间",
                "入党",
            ],
        ),
        named(
            "confirmed_on",
            &[
                "转正日期",
                "转正时间",
                "转正年月",
                "转正年月日",
                "转为正式党员日期",
                "转为正式党员时间",
                "成为正式党员日期",
                "转正",
            ],
        ),
        named("probation_until", &["延长预备期至"]),
        named("standing_from", &["党龄起算日", "党龄起算时间", "党龄起算日期"]),
        named("standing_basis", &["起算依据"]),
        named("standing_note", &["起算说明"]),
        named("joined_by", &["入党类型", "入党方式"]),
        named("joined_in", &["入党时所在支部", "入党时所在党支部", "入党所在支部"]),
        named("introducers", &["入党介绍人", "介绍人"]),
        named("application_number", &["入党志愿书编号", "志愿书编号"]),
        named("work_position", &["工作岗位"]),
        named("medal_given", &["已发纪念章"]),
        named("medal_on", &["纪念章颁发日期"]),
        named("medal_number", &["纪念章编号"]),
        named("lost_contact", &["失联党员", "是否失联党员", "是否为失联党员"]),
        named("lost_contact_on", &["失去联系日期"]),
        named("floating", &["流动党员", "是否流动党员", "是否为流动党员"]),
        named("floating_to", &["外出流向"]),
        named("family_card_on", &["亲情服务卡发放日期"]),
        named("reminder_card_on", &["温馨提示卡发放日期"]),
        named("contact_card_on", &["党员联系卡发放日期"]),
        named("verified_on", &["资料核对日期"]),
        named(
            "retirement",
            &[
                "离退休类别",
                "离退休",
                "离休退休",
                "离退类别",
                "离退休性质",
                "退休类别",
                "离退休类型",
                "离退",
                "离退休身份",
            ],
        ),
        named(
            "retired_on",
            &["退休日期", "退休时间", "离退休时间", "离退休日期", "退休年月", "离退休年月", "离休时间", "离退时间"],
        ),
        named(
            "former_unit",
            &[
                "退休前单位",
                "退休前工作单位",
                "离退休前单位",
                "离退休前工作单位",
                "原工作单位",
                "原单位",
                "原所在单位",
                "离休前单位",
                "退休单位",
                "原工作单位及职务",
                "原单位及职务",
                "退休前单位及职务",
                "工作单位",
                "单位",
                "工作单位及职务",
                "单位及职务",
            ],
        ),
        named(
            "former_post",
            &[
                "退休前职务",
                "离退休前职务",
                "原职务",
                "原职务职称",
                "原任职务",
                "退休前职务职称",
                "退休前职务及职级",
                "原职务职级",
                "退休前职务职级",
                "退休时职务",
                "职务",
                "职务职称",
                "职务职级",
            ],
        ),
        named("rank", &["职级", "原职级", "退休前职级"]),
        named("title", &["职称", "技术职称", "专业技术职务", "专业技术职称"]),
        named("pension", &["基本离退休费", "基本养老金", "基本退休费"]),
        named("farewell_on", &["荣退仪式日期"]),
        named("farewell", &["荣退方式"]),
        named("rehired_by", &["返聘单位"]),
        named("rehired_as", &["返聘岗位"]),
        named("rehired_from", &["返聘开始"]),
        named("rehired_to", &["返聘结束"]),
        named(
            "address",
            &[
                "家庭住址",
                "现住址",
                "家庭地址",
                "住址",
                "现居住地址",
                "居住地址",
                "家庭详细住址",
                "详细住址",
                "现居住地",
                "现住地址",
                "常住地址",
                "居住地",
                "详细地址",
                "联系地址",
                "通讯地址",
                "通信地址",
                "地址",
                "现家庭住址",
            ],
        ),
        named("region", &["现居住省市区"]),
        named("community", &["街道社区", "所在社区", "居住社区", "所属社区", "社区"]),
        named("room", &["楼栋房号"]),
        named("household_place", &["户籍所在地", "户口所在地", "户籍地址", "户籍地", "户籍"]),
        named("reported_in", &["社区报到"]),
        named("reported_community", &["报到社区"]),
        named("reported_on", &["报到日期"]),
        named("community_post", &["社区岗位"]),
        named("health", &["健康状况", "身体状况", "健康情况"]),
        named("chronic_illness", &["慢性病"]),
        named("suitable_activity", &["宜参加活动类型"]),
        named("living_with", &["居住方式", "居住情况"]),
        named("needs", &["生活需求"]),
        named(
            "emergency_name",
            &[
                "紧急联系人",
                "紧急联系人姓名",
                "家属姓名",
                "家属",
                "家庭联系人",
                "联系人",
                "联系人姓名",
                "家庭联系人姓名",
                "亲属姓名",
            ],
        ),
        named(
            "emergency_relation",
            &[
                "与本人关系",
                "紧急联系人与本人关系",
                "紧急联系人关系",
                "与党员关系",
                "家属与本人关系",
                "家属关系",
                "联系人关系",
            ],
        ),
        named(
            "emergency_phone",
            &[
                "紧急联系人电话",
                "紧急联系电话",
                "家属电话",
                "家属联系电话",
                "家属手机",
                "家庭联系人电话",
                "联系人电话",
                "紧急联系人联系电话",
                "紧急联系人手机",
                "紧急联系人联系方式",
                "子女电话",
                "子女联系电话",
                "家属联系方式",
                "亲属电话",
            ],
        ),
        named("second_emergency_name", &["紧急联系人二"]),
        named("second_emergency_relation", &["联系人二与本人关系"]),
        named("second_emergency_phone", &["联系人二电话"]),
        named("family_members", &["家庭成员"]),
        named("hardship", &["困难类型"]),
        named("hardship_reason", &["困难原因"]),
        named("hardship_on", &["困难认定日期"]),
        named("subsidy", &["补助情况"]),
        named("elder_kinds", &["五老类别"]),
        named("specialty", &["专业特长", "特长", "爱好特长", "特长爱好", "兴趣爱好"]),
        named("willing", &["意愿领域"]),
        named("available", &["可服务时间"]),
        named("remark", &["备注", "附注"]),
    ],
    patterns: &[
        rule("id_number", &["身份证"], &["地址", "住址", "复印", "有效"]),
        rule("id_number", &["身份号"], &[]),
        rule("standing_from", &["党龄", "起算"], &["依据", "说明"]),
        rule("confirmed_on", &["转正"], &["情况", "介绍", "预备期"]),
        rule("confirmed_on", &["转为正式"], &["情况"]),
        rule("joined_on", &["入党", "时间"], &["申请", "积极", "转正", "介绍"]),
        rule("joined_on", &["入党", "日期"], &["申请", "积极", "转正", "介绍"]),
        rule("joined_on", &["入党", "年"], &["申请", "积极", "转正", "介绍"]),
        rule("joined_on", &["加入", "党", "时间"], &["申请"]),
        rule("joined_on", &["加入", "党", "日期"], &["申请"]),
        rule("birth_date", &["出生"], &["地", "入党"]),
        rule("landline", &["固定", "电话"], &["单位"]),
        rule("landline", &["住宅", "电话"], &[]),
        rule("phone", &["手机"], &["微信"]),
        rule("phone", &["电话"], &["单位", "固定", "住宅", "座机", "住址", "地址"]),
        rule("phone", &["联系方式"], &[]),
        rule("education", &["学历"], &["院校", "学校", "专业"]),
        rule("education", &["文化程度"], &[]),
        rule("group", &["小组"], &["组长", "会", "职务"]),
        rule("household_place", &["户籍"], &[]),
        rule("household_place", &["户口"], &[]),
        rule("address", &["住址"], &["单位"]),
        rule("address", &["居住", "地"], &["单位", "状况"]),
        rule("address", &["家庭", "地址"], &[]),
        rule("retired_on", &["退休", "时间"], &["证"]),
        rule("retired_on", &["退休", "日期"], &["证"]),
        rule("former_unit", &["单位"], &["电话", "地址", "性质", "填报", "党组织"]),
        rule("former_post", &["原", "职务"], &["党内", "支部"]),
        rule("former_post", &["退休", "职务"], &["党内", "支部"]),
        rule("former_post", &["退休", "职级"], &[]),
        rule("retirement", &["离退休"], &["时间", "日期", "单位", "职务", "费", "证", "干部"]),
        rule("retirement", &["离休", "退休"], &["时间", "日期", "单位", "职务", "费", "证"]),
        rule("ethnicity", &["民族"], &[]),
        rule("sex", &["性别"], &[]),
        rule("name", &["姓名"], &["曾用", "父", "母"]),
    ],
    counted: |_| None,
    about_others: &[
        "家属",
        "家庭成员",
        "家庭主要成员",
        "家庭情况",
        "社会关系",
        "联系人",
        "配偶",
        "子女",
        "介绍人",
        "监护人",
        "亲属",
        "爱人",
        "老伴",
        "儿子",
        "女儿",
    ],
    required: &[&["name"]],
    least: 2,
    shares_key: false,
    continues: &[],
    expected: "「姓名」和其他列名（如性别、出生年月）",
};

/// Fields a person may choose for a column, in the order of the card: those kept in a member's row, and the group.
pub fn fields_offered() -> impl Iterator<Item = &'static Field> {
    FIELDS.iter().filter(|field| field.is_kept() || field.key == "group")
}

/// Headings that need no mention when they are not read: numbering, what the program works out, signatures.
pub(super) const NOT_MISSED: [&str; 12] =
    ["序号", "编号", "序", "号", "年龄", "党龄", "照片", "签名", "签字", "政治面貌", "所在党支部", "所在支部"];

#[cfg(test)]
mod tests {
    use super::*;

    fn field_of(path: &[&str]) -> Option<&'static str> {
        let path: Vec<String> = path.iter().map(|text| (*text).to_owned()).collect();
        VOCABULARY.field_of(&path).map(|(field, _)| field)
    }

    #[test]
    fn the_label_of_every_kept_field_means_it() {
        for field in fields_offered() {
            assert_eq!(field_of(&[field.label]), Some(field.key), "{} reads back", field.label);
        }
    }

    #[test]
    fn labels_are_written_as_they_are_compared() {
        for label in VOCABULARY.synonyms.iter().flat_map(|entry| entry.labels) {
            assert_eq!(crate::table::normal(label), *label, "brackets, spaces and numbering never match");
        }
    }

    #[test]
    fn one_label_means_one_field() {
        let mut labels: Vec<&str> = VOCABULARY.synonyms.iter().flat_map(|entry| entry.labels.iter().copied()).collect();
        let count = labels.len();
        labels.sort_unstable();
        labels.dedup();
        assert_eq!(labels.len(), count, "no label is listed twice");
    }

    #[test]
    fn columns_as_rosters_call_them() {
        let cases: [(&[&str], Option<&str>); 35] = [
            (&["家庭住址及电话"], Some("address")),
            (&["公民身份号码"], Some("id_number")),
            (&["身份证号码（18位）"], Some("id_number")),
            (&["转为正式党员日期"], Some("confirmed_on")),
            (&["文化程度"], Some("education")),
            (&["学历（全日制）"], Some("education")),
            (&["党内情况", "入党时间"], Some("joined_on")),
            (&["入党", "时间"], Some("joined_on")),
            (&["转正", "时间"], Some("confirmed_on")),
            (&["入党时间(年月日)"], Some("joined_on")),
            (&["出生年月", "（年月）"], Some("birth_date")),
            (&["原职务（职称）"], Some("former_post")),
            (&["联系电话（手机）"], Some("phone")),
            (&["离/退休"], Some("retirement")),
            (&["离退休时间"], Some("retired_on")),
            (&["家属", "姓名"], Some("emergency_name")),
            (&["家属", "电话"], Some("emergency_phone")),
            (&["紧急联系人", "姓名"], Some("emergency_name")),
            (&["家庭成员", "姓名"], None),
            (&["家庭成员", "出生年月"], None),
            (&["配偶姓名"], None),
            (&["子女联系方式（姓名）"], None),
            (&["党员姓名"], Some("name")),
            (&["曾用姓名"], None),
            (&["申请入党时间"], None),
            (&["所在党支部"], None),
            (&["党小组长"], None),
            (&["政治面貌"], None),
            (&["年龄"], None),
            (&["籍贯"], Some("native_place")),
            (&["现居住地（详细到门牌号）"], Some("address")),
            (&["退休前工作单位及职务"], Some("former_unit")),
            (&["*民族"], Some("ethnicity")),
            (&["2.性别"], Some("sex")),
            (&["单位电话"], None),
        ];
        for (path, field) in cases {
            assert_eq!(field_of(path), field, "the column under {path:?}");
        }
    }
}
