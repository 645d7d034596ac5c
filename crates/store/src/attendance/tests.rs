//! What is kept of each list is compared with the list.

use crate::{Op, Store, verify::verify};

const LISTED: &str = "INSERT INTO member (id, uid, name, sort_order) VALUES (1, lower(hex(randomblob(16))), '王芳', 1); \
    INSERT INTO occasion (id, uid, day, state) VALUES (1, lower(hex(randomblob(16))), '2026-10-10', '已开'); \
    INSERT INTO expected (occasion_id, member_id, row_number, in_branch, in_committee, in_group, has_vote, set_aside) \
    VALUES (1, 1, 1, 1, 0, 0, 1, 0)";

fn said(store: &Store) -> Vec<String> {
    let checks = store.read(verify).unwrap();
    checks.into_iter().filter(|check| check.name.contains("算好的人数")).flat_map(|check| check.problems).collect()
}

#[test]
fn a_count_that_is_not_the_lists_is_told_by_its_day() {
    let store = Store::scratch().unwrap();
    store.transact(Op::new("登记"), |tx| Ok::<_, crate::Error>(tx.conn().execute_batch(LISTED)?)).unwrap();
    assert_eq!(said(&store), Vec::<String>::new(), "counted when it was written");
    for tampering in ["UPDATE reckoned_list_count SET people = 2", "DELETE FROM reckoned_list_count"] {
        store.on_connection(move |db| Ok(db.conn().execute_batch(tampering)?)).unwrap();
        assert_eq!(said(&store), ["2026-10-10 的活动算好的人数与名单不符"], "{tampering}");
    }
}
