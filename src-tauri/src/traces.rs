//! What is left of a broken program on the disk: nothing of the book.

/// A panic tells only where it was, and no image of the memory is written when the program falls: neither of ours nor
/// of WebKit's processes, which inherit it. Asked for before anything else.
pub fn leave_none() {
    commands::breaking::tell_only_where();
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // Refused nowhere; where it were, the program is as useful without.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    #[test]
    fn no_image_of_the_memory_is_written() {
        super::leave_none();
        let limits = std::fs::read_to_string("/proc/self/limits").expect("limits");
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).expect("a limit");
        let words: Vec<&str> = core.split_whitespace().collect();
        assert_eq!(&words[4..6], ["0", "0"], "neither now nor raised later: {core}");
        let _ = std::panic::take_hook();
    }
}
