//! The grid, and the rows behind its totals.

use serde_json::{Value, json};

use crate::branch::{Branch, MONTHLY};

fn sum(of: &Value, what: &str) -> i64 {
    of.as_array().expect("rows").iter().map(|one| one[what].as_i64().expect("a sum")).sum()
}

#[test]
fn each_total_is_the_sum_of_its_rows() {
    let branch = Branch::new();
    branch.pays(0, "2026-09-10", MONTHLY * 4);
    branch.pays(1, "2026-10-20", MONTHLY);
    let lines = json!([
        { "member_id": branch.members[2], "amount": 1000, "difference": "部分交纳" },
        { "member_id": branch.members[3], "amount": MONTHLY + 5000, "months": ["2026-07"], "difference": "自愿多交" },
    ]);
    branch.call("dues.collect", Branch::lines("2026-10-20", lines));
    let grid = branch.grid();
    for what in ["due", "paid", "extra", "owed"] {
        assert_eq!(grid[what], sum(&grid["rows"], what), "{what} of the year by members");
        assert_eq!(grid[what], sum(&grid["months"], what), "{what} of the year by months");
        for month in 0..12 {
            let total = &grid["months"][month];
            let behind = branch.call("dues.rows", json!({ "year": 2026, "month": total["month"] }));
            assert_eq!(total[what], sum(&behind, what), "{what} of {}", total["month"]);
        }
    }
    assert_eq!(grid["paid"], MONTHLY * 6 + 1000, "four, one, a part and one");
    assert_eq!(grid["extra"], 5000, "what was more is told apart");
    let marks: Vec<Value> = (0..4).map(|member| branch.cell(member, 7)["mark"].clone()).collect();
    assert_eq!(marks, ["已交", "已交", "部分", "已交"], "July");
    assert_eq!(branch.cell(0, 10)["detail"], "9.10 现金", "when and what");
    assert_eq!(branch.cell(0, 6)["mark"], "未到期", "the book was begun in July");
    assert_eq!(branch.cell(4, 9)["mark"], "未交", "September is over");
    assert_eq!(branch.cell(4, 10)["mark"], "未到期", "October is not");
    let part = branch.call("dues.rows", json!({ "year": 2026, "mark": "部分" }));
    assert_eq!((part.as_array().expect("rows").len(), &part[0]["name"]), (1, &json!("徐明远")), "who paid in part");
    let mine = branch.call("dues.rows", json!({ "year": 2026, "member_id": branch.members[0], "mark": "已交" }));
    assert_eq!((sum(&mine, "paid"), &mine[0]["slips"]), (MONTHLY * 4, &json!(["2026-0001"])), "with its slip");
}

#[test]
fn a_part_of_the_branch_keeps_its_numbers() {
    let branch = Branch::new();
    let grid = branch.call("dues.grid", json!({ "year": 2026, "search": "sxj" }));
    assert_eq!((&grid["members"], &grid["rows"][0]["name"]), (&json!(1), &json!("石学军")), "by initials");
    assert_eq!(grid["rows"][0]["number"], 4, "its number in the whole");
    assert_eq!(grid["due"], MONTHLY * 12, "and the total of what is shown");
    let group = branch.call("group.save", json!({ "name": "第一党小组" }))["value"].clone();
    branch.call("member.move_to_group", json!({ "ids": &branch.members[..2], "group_id": group }));
    let grid = branch.call("dues.grid", json!({ "year": 2026, "group_id": group }));
    assert_eq!(grid["members"], 2, "of the group");
}

#[test]
fn who_left_pays_to_the_month_of_leaving_and_stays_in_the_grid() {
    let branch = Branch::new();
    let left = json!({ "id": branch.members[5], "status": "转出", "from": "2026-08-14", "reason": "随子女" });
    branch.call("member.set_status", left);
    let marks: Vec<Value> = [7, 8, 9].map(|month| branch.cell(5, month)["mark"].clone()).to_vec();
    assert_eq!(marks, ["未交", "未交", "不需交"], "August is the last");
    assert!(branch.grid().to_string().contains("何淑芬"), "still in the year's grid");
}

#[test]
fn bases_are_not_in_the_grid() {
    let branch = Branch::new();
    let row = json!({
        "member_id": branch.members[0], "category": "离退休", "base_kind": "基本养老金", "base": 499_000, "rhythm": "按月",
    });
    branch.call("dues.assessment_save", json!({ "year": 2026, "rows": [row] }));
    assert!(!branch.grid().to_string().contains("499000"), "a pension is looked at only when asked for");
}
