//! Acceptance tests live in `tests/` beside this file.
