use crate::{Db, Error, verify::Invariant};

/// A folder that was handed over is as large as its files together.
pub(crate) const FOLDERS_ADD_UP: Invariant = Invariant {
    name: "上报文件夹的大小等于其中各个文件之和",
    violations: |db: &Db| -> Result<Vec<String>, Error> {
        let folders = db
            .conn()
            .prepare_cached(
                "SELECT s.file_name FROM submission s LEFT JOIN submission_file f ON f.submission_id = s.id \
                 WHERE s.form = '文件夹' GROUP BY s.id HAVING coalesce(sum(f.bytes), 0) <> s.bytes LIMIT 20",
            )?
            .query_map([], |row| row.get::<_, String>(0))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(folders.into_iter().map(|name| format!("「{name}」的大小与各个文件之和不符")).collect())
    },
};
