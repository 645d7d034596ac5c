import { RouterLinkStub, config } from "@vue/test-utils";

// A part of a page is tried without the router of the window; its links are links all the same.
config.global.stubs = { RouterLink: RouterLinkStub };
