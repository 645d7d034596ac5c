//! The system's list of files last used: what is chosen or saved here does not come into it.
//!
//! GTK's dialogs put every chosen file there by themselves, with its name: 王芳入党志愿书.pdf, open to every program and
//! in every menu of the desktop. GTK can be told to keep no list at all, but then empties what other programs have put
//! in; so each entry that is ours alone is taken out again, those too that an older version left.

#[cfg(target_os = "linux")]
pub use gtk_list::keep_out;

/// Windows asks the program itself to put a file on its list, and it never does.
#[cfg(not(target_os = "linux"))]
pub fn keep_out() {}

#[cfg(target_os = "linux")]
mod gtk_list {
    use gtk::{RecentManager, glib, prelude::RecentManagerExt};

    /// As what the program signs its entries.
    pub(super) const OURS: &str = "支部一本通";

    /// Takes out what is ours, now and whenever the list changes. To be called on the window's thread.
    pub fn keep_out() {
        glib::set_application_name(OURS);
        let Some(list) = RecentManager::default() else { return };
        list.connect_changed(take_out);
        take_out(&list);
    }

    fn take_out(list: &RecentManager) {
        for entry in list.items() {
            let signed = entry.applications();
            let alone = !signed.is_empty() && signed.iter().all(|program| program == OURS);
            if let Some(uri) = entry.uri().filter(|_| alone) {
                // Another program may have taken it out meanwhile.
                let _ = list.remove_item(&uri);
            }
        }
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::{
        env, fs,
        process::Command,
        time::{Duration, Instant},
    };

    use gtk::{RecentManager, glib, prelude::RecentManagerExt};

    /// What another program has put on the list; dated so that GTK does not drop it for its age.
    const THEIRS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0" xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks" xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info">
  <bookmark href="file:///tmp/theirs.ods" added="2099-10-01T00:00:00Z" modified="2099-10-01T00:00:00Z" visited="2099-10-01T00:00:00Z">
    <info><metadata owner="http://freedesktop.org">
      <mime:mime-type type="application/octet-stream"/>
      <bookmark:applications><bookmark:application name="WPS" exec="&apos;wps %u&apos;" modified="2099-10-01T00:00:00Z" count="1"/></bookmark:applications>
    </metadata></info>
  </bookmark>
</xbel>"#;

    #[test]
    #[ignore = "needs a screen: cargo xtask test"]
    fn what_is_chosen_here_is_not_on_the_list_and_what_others_chose_stays() {
        // GTK looks for its list where the environment says when it begins: in a process of its own.
        const HOME: &str = "XDG_DATA_HOME";
        const BEGUN: &str = "YBT_RECENT_FILES";
        if env::var_os(BEGUN).is_none() {
            let home = tempfile::tempdir().expect("a folder");
            fs::write(home.path().join("recently-used.xbel"), THEIRS).expect("written");
            let name = "recent::tests::what_is_chosen_here_is_not_on_the_list_and_what_others_chose_stays";
            let run = Command::new(env::current_exe().expect("this test"))
                .args(["--exact", name, "--ignored", "--nocapture"])
                .env(HOME, home.path())
                .env(BEGUN, "1")
                .output()
                .expect("it runs itself");
            let told = String::from_utf8_lossy(&[run.stdout, run.stderr].concat()).into_owned();
            assert!(run.status.success(), "{told}");
            let list = fs::read_to_string(home.path().join("recently-used.xbel")).expect("the list");
            assert!(list.contains("theirs.ods"), "what another program put there stays: {list}");
            assert!(!list.contains("%E7%8E%8B") && !list.contains("王芳"), "nothing of ours is left: {list}");
            return;
        }
        gtk::init().expect("a screen");
        super::keep_out();
        let list = RecentManager::default().expect("the list");
        let chosen = glib::filename_to_uri(env::temp_dir().join("王芳入党志愿书.pdf"), None).expect("an address");
        glib::timeout_add_local(Duration::from_millis(20), || glib::ControlFlow::Continue);
        let added_at = Instant::now();
        assert!(list.add_item(&chosen), "as GTK's dialogs do");
        let (mut was_there, mut gone) = (false, None::<Instant>);
        while added_at.elapsed() < Duration::from_secs(10) {
            glib::MainContext::default().iteration(true);
            let there = list.has_item(&chosen);
            was_there |= there;
            // Written a moment after the last change.
            match gone {
                None if was_there && !there => gone = Some(Instant::now()),
                Some(since) if since.elapsed() > Duration::from_millis(1500) => break,
                _ => {}
            }
        }
        assert!(was_there, "GTK put it on the list");
        assert!(!list.has_item(&chosen), "and it was taken out again");
    }
}
