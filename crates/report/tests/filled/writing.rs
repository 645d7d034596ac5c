//! Texts of the branch: usual, of twenty pages, with rare names, as somebody pastes them, empty.

use report::{forms::writing::Writing, page::lay_out};

use super::{BRANCH, Document, LONG, NAMES};

/// A summary of the year as they are written.
pub fn summary() -> Writing {
    Writing {
        title: "中共某某市水利局离退休干部第二党支部2026年工作总结".to_owned(),
        addressee: "中共某某市水利局机关委员会".to_owned(),
        body: format!(
            "2026年，支部在局机关党委领导下，组织党员学习、关心党员生活、引导党员发挥作用，完成了全年任务。现将情况总结如下。\n\
             一、主要工作\n（一）抓学习。全年召开党员大会4次，上党课4次，开展主题党日10次，到会率97.1%。\n{LONG}\n\
             （二）抓走访\n　　走访慰问住院、卧床党员23人次，为行动不便的党员送学上门。\n1.重阳节前走访80岁以上党员9人；\n\
             2.春节前走访困难党员4人。\n二、存在问题\n随子女在外地居住的党员参加学习不够经常。\n三、下步打算\n\n\
             （一）坚持每月10日的主题党日；\n（二）办好“银发课堂”。\n特此报告。"
        ),
        author: BRANCH.to_owned(),
        day: "2026年12月20日".to_owned(),
    }
}

/// One of about twenty pages.
pub fn long() -> Writing {
    let chapters = (1..=40).map(|number| {
        let name = NAMES[number % NAMES.len()];
        format!("（{}）{name}同志的事迹\n{}\n{}", ["一", "二", "三"][number % 3], LONG.repeat(2), LONG)
    });
    Writing { body: chapters.collect::<Vec<_>>().join("\n"), ..summary() }
}

/// With every rare name, in headings and in the signature too.
pub fn rare() -> Writing {
    let names = "李𬱖、王䶮、欧阳㛃、单于𠅤、阿依古丽·买买提";
    Writing {
        title: format!("{names}五位同志先进事迹"),
        addressee: String::new(),
        body: format!("一、{names}\n（一）{names}\n（二）{names}。五位同志热心帮助邻里。\n{names}都住在滨江区。"),
        author: "欧阳㛃".to_owned(),
        day: "2026年1月6日".to_owned(),
    }
}

/// As it comes out of other programs: markup, endless words, signs nobody sees.
pub fn pasted() -> Writing {
    Writing {
        title: "<script>alert(1)</script> & “引号”".to_owned(),
        addressee: "各党支部:".to_owned(),
        body: format!(
            "]]><w:p/>&amp;&#x0;\nhttps://example.org/{}\n{}\n一、\n（一）\n、\n\t表格\t内容",
            "a".repeat(300),
            "！".repeat(90)
        ),
        author: "很长的名称".repeat(9),
        day: "2026年12月20日".to_owned(),
    }
}

pub fn all() -> Vec<(&'static str, Document)> {
    let papers = [
        ("writing", summary()),
        ("writing-20-pages", long()),
        ("writing-rare", rare()),
        ("writing-pasted", pasted()),
        ("writing-empty", Writing::default()),
    ];
    papers.into_iter().map(|(name, writing)| (name, lay_out(&writing.form()))).collect()
}
