//! How a return is handed over, and how it is known to have arrived.

use serde::{Deserialize, Serialize};

use crate::words;

words! {
    /// As what a return is handed over.
    SubmissionForm {
        /// A folder with the papers, sent by chat or on a stick: what most bureaus take.
        Folder = "文件夹",
        /// One zip, for a bureau that collects with this program.
        Package = "上报包",
    }
}

words! {
    /// How it was learned that a return arrived.
    AcknowledgementWay {
        /// Somebody said so.
        ByHand = "手工登记",
        /// From the file that the bureau's collection wrote.
        File = "回执文件",
    }
}

/// Key of something that was handed over, in the book; never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct SubmissionId(pub i64);
