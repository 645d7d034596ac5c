use crate::words;

words! {
    /// How somebody who missed an occasion caught up (补学; S4, domain.md 1C C06).
    MakeUpWay {
        /// Somebody brought it home.
        AtHome = "送学上门",
        /// By telephone.
        Telephone = "电话",
        /// By video.
        Video = "视频",
        /// By post.
        Post = "邮寄",
        /// By WeChat.
        WeChat = "微信",
        /// Read by oneself.
        Alone = "自学",
    }
}
