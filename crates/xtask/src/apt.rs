//! Debian packages: what is missing is installed, by sudo when not root, and said first.

use crate::step::{Outcome, answer, must, program};

/// To build the window and the encrypted book (SQLite's session extension is bound by libclang).
pub const TO_BUILD: &[&str] =
    &["build-essential", "pkg-config", "perl", "libwebkit2gtk-4.1-dev", "libclang1-14", "libclang-common-14-dev"];

/// To lead the real window without a screen, copy and drag from other programs into it, and read printed pages as a
/// reader does.
pub const TO_TEST: &[&str] = &[
    "xvfb",
    "xauth",
    "procps",
    "webkit2gtk-driver",
    "xclip",
    "xdotool",
    "python3-gi",
    "gir1.2-gtk-3.0",
    "poppler-utils",
    "fonts-noto-cjk",
];

/// To open filled forms as the bureau does. Whoever has LibreOffice keeps the one that is there.
const LIBREOFFICE: &[&str] = &["libreoffice-calc-nogui", "libreoffice-writer-nogui"];

/// The packages of LibreOffice, unless some LibreOffice is there.
pub fn to_open_forms() -> &'static [&'static str] {
    match answer("sh", &["-c", "command -v soffice"]) {
        Some(_) => &[],
        None => LIBREOFFICE,
    }
}

/// To open a window where there is no screen.
pub const TO_PRETEND_A_SCREEN: &[&str] = &["xvfb", "xauth"];

/// Installs those of the packages that are not there yet.
pub fn install(wanted: &[&str]) -> Outcome {
    if answer("dpkg-query", &["--version"]).is_none() {
        println!("这台电脑没有 dpkg，不能代为安装软件包。需要：{}。", wanted.join(" "));
        return Ok(());
    }
    let missing: Vec<&str> = wanted.iter().copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let root = answer("id", &["-u"]).as_deref() == Some("0");
    let by_sudo = if root { "" } else { "（用 sudo，可能要输入您的登录口令）" };
    println!("需要安装 {} 个软件包{by_sudo}：{}", missing.len(), missing.join(" "));
    let apt_get = |words: &[&str]| {
        let mut all = if root { Vec::new() } else { vec!["sudo"] };
        all.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        all.extend(words);
        program(all[0], &all[1..])
    };
    if !root {
        // The password is asked for here, where the terminal is still the person's.
        let asked = program("sudo", &["-v"]).status();
        if !asked.is_ok_and(|status| status.success()) {
            return Err(format!("没有得到 sudo 许可。请让管理员安装：apt-get install {}", missing.join(" ")));
        }
    }
    must("更新软件包目录", &mut apt_get(&["update", "-qq"]))?;
    let mut words = vec!["install", "-y", "-qq", "--no-install-recommends"];
    words.extend(&missing);
    must("安装软件包", &mut apt_get(&words))
}

fn installed(package: &str) -> bool {
    answer("dpkg-query", &["-W", "-f=${db:Status-Status}", package]).as_deref() == Some("installed")
}
