-- A member of the branch: one column for each kept field of the table FIELDS (domain, member/fields.rs).
-- Dates are ISO text that may lack the day or the month; sums are 分; what is held for a time is in the
-- tables of periods.
CREATE TABLE member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    -- Place on the roster.
    sort_order INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    sex TEXT CHECK (sex IN ('男', '女')),
    ethnicity TEXT CHECK (ethnicity <> ''),
    birth_date TEXT CHECK (birth_date GLOB '[12][0-9][0-9][0-9]*' AND length(birth_date) IN (4, 7, 10)),
    id_number TEXT CHECK (id_number <> ''),
    identity_note TEXT CHECK (identity_note <> ''),
    native_place TEXT CHECK (native_place <> ''),
    education TEXT CHECK (education <> ''),
    degree TEXT CHECK (degree <> ''),
    school TEXT CHECK (school <> ''),
    marriage TEXT CHECK (marriage <> ''),
    phone TEXT CHECK (phone <> ''),
    landline TEXT CHECK (landline <> ''),
    kind TEXT CHECK (kind IN ('正式党员', '预备党员')),
    joined_on TEXT CHECK (joined_on GLOB '[12][0-9][0-9][0-9]*' AND length(joined_on) IN (4, 7, 10)),
    confirmed_on TEXT CHECK (confirmed_on GLOB '[12][0-9][0-9][0-9]*' AND length(confirmed_on) IN (4, 7, 10)),
    probation_until TEXT CHECK (probation_until GLOB '[12][0-9][0-9][0-9]*' AND length(probation_until) IN (4, 7, 10)),
    standing_from TEXT CHECK (standing_from GLOB '[12][0-9][0-9][0-9]*' AND length(standing_from) IN (4, 7, 10)),
    standing_basis TEXT CHECK (standing_basis IN ('转正之日', '批准之日', '人工认定')),
    standing_note TEXT CHECK (standing_note <> ''),
    joined_by TEXT CHECK (joined_by <> ''),
    joined_in TEXT CHECK (joined_in <> ''),
    introducers TEXT CHECK (introducers <> ''),
    application_number TEXT CHECK (application_number <> ''),
    work_position TEXT CHECK (work_position <> ''),
    medal_given TEXT CHECK (medal_given IN ('是', '否')),
    medal_on TEXT CHECK (medal_on GLOB '[12][0-9][0-9][0-9]*' AND length(medal_on) IN (4, 7, 10)),
    medal_number TEXT CHECK (medal_number <> ''),
    lost_contact TEXT CHECK (lost_contact IN ('是', '否')),
    lost_contact_on TEXT CHECK (lost_contact_on GLOB '[12][0-9][0-9][0-9]*' AND length(lost_contact_on) IN (4, 7, 10)),
    floating TEXT CHECK (floating IN ('是', '否')),
    floating_to TEXT CHECK (floating_to <> ''),
    family_card_on TEXT CHECK (family_card_on GLOB '[12][0-9][0-9][0-9]*' AND length(family_card_on) IN (4, 7, 10)),
    reminder_card_on TEXT CHECK (reminder_card_on GLOB '[12][0-9][0-9][0-9]*' AND length(reminder_card_on) IN (4, 7, 10)),
    contact_card_on TEXT CHECK (contact_card_on GLOB '[12][0-9][0-9][0-9]*' AND length(contact_card_on) IN (4, 7, 10)),
    verified_on TEXT CHECK (verified_on GLOB '[12][0-9][0-9][0-9]*' AND length(verified_on) IN (4, 7, 10)),
    retirement TEXT CHECK (retirement IN ('离休', '退休', '挂靠', '在职', '其他')),
    retired_on TEXT CHECK (retired_on GLOB '[12][0-9][0-9][0-9]*' AND length(retired_on) IN (4, 7, 10)),
    former_unit TEXT CHECK (former_unit <> ''),
    former_post TEXT CHECK (former_post <> ''),
    rank TEXT CHECK (rank <> ''),
    title TEXT CHECK (title <> ''),
    pension INTEGER CHECK (pension >= 0),
    farewell_on TEXT CHECK (farewell_on GLOB '[12][0-9][0-9][0-9]*' AND length(farewell_on) IN (4, 7, 10)),
    farewell TEXT CHECK (farewell <> ''),
    rehired_by TEXT CHECK (rehired_by <> ''),
    rehired_as TEXT CHECK (rehired_as <> ''),
    rehired_from TEXT CHECK (rehired_from GLOB '[12][0-9][0-9][0-9]*' AND length(rehired_from) IN (4, 7, 10)),
    rehired_to TEXT CHECK (rehired_to GLOB '[12][0-9][0-9][0-9]*' AND length(rehired_to) IN (4, 7, 10)),
    address TEXT CHECK (address <> ''),
    region TEXT CHECK (region <> ''),
    community TEXT CHECK (community <> ''),
    room TEXT CHECK (room <> ''),
    household_place TEXT CHECK (household_place <> ''),
    reported_in TEXT CHECK (reported_in IN ('是', '否')),
    reported_community TEXT CHECK (reported_community <> ''),
    reported_on TEXT CHECK (reported_on GLOB '[12][0-9][0-9][0-9]*' AND length(reported_on) IN (4, 7, 10)),
    community_post TEXT CHECK (community_post <> ''),
    health TEXT CHECK (health <> ''),
    chronic_illness TEXT CHECK (chronic_illness <> ''),
    suitable_activity TEXT CHECK (suitable_activity <> ''),
    living_with TEXT CHECK (living_with <> ''),
    needs TEXT CHECK (needs <> ''),
    emergency_name TEXT CHECK (emergency_name <> ''),
    emergency_relation TEXT CHECK (emergency_relation <> ''),
    emergency_phone TEXT CHECK (emergency_phone <> ''),
    second_emergency_name TEXT CHECK (second_emergency_name <> ''),
    second_emergency_relation TEXT CHECK (second_emergency_relation <> ''),
    second_emergency_phone TEXT CHECK (second_emergency_phone <> ''),
    family_members TEXT CHECK (family_members <> ''),
    hardship TEXT CHECK (hardship <> ''),
    hardship_reason TEXT CHECK (hardship_reason <> ''),
    hardship_on TEXT CHECK (hardship_on GLOB '[12][0-9][0-9][0-9]*' AND length(hardship_on) IN (4, 7, 10)),
    subsidy TEXT CHECK (subsidy <> ''),
    elder_kinds TEXT CHECK (elder_kinds <> ''),
    specialty TEXT CHECK (specialty <> ''),
    willing TEXT CHECK (willing <> ''),
    available TEXT CHECK (available <> ''),
    remark TEXT CHECK (remark <> ''),
    binned_at TEXT
) STRICT;

CREATE VIEW living_member AS SELECT * FROM member WHERE binned_at IS NULL;

-- Whether a member is on the roster, from when to when. No first day: since before this book.
CREATE TABLE member_status (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    status TEXT NOT NULL CHECK (
        status IN ('在册', '恢复党籍', '转出', '去世', '停止党籍', '除名', '取消预备资格', '退党', '开除党籍')
    ),
    from_date TEXT CHECK (length(from_date) IN (4, 7, 10)),
    to_date TEXT CHECK (length(to_date) IN (4, 7, 10)),
    reason TEXT CHECK (reason <> '')
) STRICT;

CREATE INDEX member_status_member ON member_status (member_id);
CREATE UNIQUE INDEX member_status_open ON member_status (member_id) WHERE to_date IS NULL;

-- 五类, 1 to 5.
CREATE TABLE five_class (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    class INTEGER NOT NULL CHECK (class BETWEEN 1 AND 5),
    from_date TEXT CHECK (length(from_date) IN (4, 7, 10)),
    to_date TEXT CHECK (length(to_date) IN (4, 7, 10)),
    -- 定类依据.
    reason TEXT CHECK (reason <> '')
) STRICT;

CREATE INDEX five_class_member ON five_class (member_id);
CREATE UNIQUE INDEX five_class_open ON five_class (member_id) WHERE to_date IS NULL;

-- 支委联系人: which member of the committee keeps in touch with whom.
CREATE TABLE contact_person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    contact_id INTEGER NOT NULL REFERENCES member (id),
    from_date TEXT CHECK (length(from_date) IN (4, 7, 10)),
    to_date TEXT CHECK (length(to_date) IN (4, 7, 10)),
    reason TEXT CHECK (reason <> ''),
    CHECK (contact_id <> member_id)
) STRICT;

CREATE INDEX contact_person_member ON contact_person (member_id);
CREATE INDEX contact_person_contact ON contact_person (contact_id);
CREATE UNIQUE INDEX contact_person_open ON contact_person (member_id) WHERE to_date IS NULL;

-- What keeps a member from coming: several kinds may hold at once, each kind only once.
CREATE TABLE member_condition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    kind TEXT NOT NULL CHECK (kind IN ('住院', '卧床', '失能', '半自理', '行动不便', '异地居住', '外出')),
    -- 医院, 临时/暂居/定居 and where, as far as it is known.
    detail TEXT CHECK (detail <> ''),
    note TEXT CHECK (note <> ''),
    from_date TEXT CHECK (length(from_date) IN (4, 7, 10)),
    to_date TEXT CHECK (length(to_date) IN (4, 7, 10))
) STRICT;

CREATE INDEX member_condition_member ON member_condition (member_id);
CREATE UNIQUE INDEX member_condition_open ON member_condition (member_id, kind) WHERE to_date IS NULL;
