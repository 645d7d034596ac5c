use crate::words;

words! {
    /// How somebody is told of an occasion.
    NoticeWay {
        /// By telephone.
        Telephone = "电话",
        /// By WeChat.
        WeChat = "微信",
        /// Face to face.
        InPerson = "当面",
        /// By text message.
        TextMessage = "短信",
        /// On paper.
        Written = "书面",
        /// Through the family.
        ThroughFamily = "家属转告",
    }
}

words! {
    /// What somebody told of an occasion answers.
    Reply {
        /// Comes.
        Coming = "来",
        /// Does not come.
        NotComing = "不来",
        /// Does not know yet.
        Unsure = "未定",
    }
}
