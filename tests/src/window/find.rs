//! Scripts that look at the page the way a person does: by words, and only at what is visible.

/// Whether a page has been drawn.
pub const PAGE_IS_DRAWN: &str = "
return document.readyState === 'complete' && document.body.innerText.trim().length > 0;";

/// Whether the page has had its fonts and stayed the same for a while.
pub const PAGE_HAS_SETTLED: &str = "
const now = performance.now();
const drawn = [...document.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL());
const seen = document.body.innerHTML + drawn.join();
if (window.lastSeen !== seen) {
  window.lastSeen = seen;
  window.lastChange = now;
}
return document.fonts.status === 'loaded' && now - window.lastChange > 500;";

/// Draws the page again and again for a while: WebKit takes a picture with the next drawing, and a page at rest
/// that is drawn by the processor has none.
pub const KEEP_DRAWING: &str = "
const until = performance.now() + 3000;
const draw = () => {
  const rest = performance.now() >= until;
  document.body.style.outline = rest || document.body.style.outline ? '' : '1px solid transparent';
  if (!rest) requestAnimationFrame(draw);
};
draw();
return true;";

/// Runs a command of the list.
pub const CALL: &str = "
const [name, request, done] = arguments;
window.__TAURI_INTERNALS__.invoke('call', { name, request })
  .then((answer) => done({ answer }), (failure) => done({ failure }));";

/// Whether a text can be read.
pub const SHOWS_TEXT: &str = "return document.body.innerText.includes(arguments[0]);";

/// Whether a text can't be read any more.
pub const SHOWS_NO_TEXT: &str = "return !document.body.innerText.includes(arguments[0]);";

/// All that can be read.
pub const ALL_TEXT: &str = "return document.body.innerText;";

/// Something to press, by its words: exactly these, or else beginning with them, or else containing
/// them. Of a row of a table WebDriver can press a cell only.
pub const TO_PRESS: &str = "
const words = arguments[0];
const said = (element) => (element.getAttribute('aria-label') ?? element.innerText).replace(/\\s+/g, ' ').trim();
const can = [...document.querySelectorAll(
  'button, a, [role=button], [role=tab], [role=option], [role=menuitem], [role=radio], [role=checkbox], [role=switch], label, summary, tr')]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled
    && !element.closest('[inert]') && element.getAttribute('aria-disabled') !== 'true');
const found = can.find((element) => said(element) === words)
  ?? can.find((element) => said(element).startsWith(words))
  ?? can.find((element) => said(element).includes(words));
return found?.cells?.[0] ?? found;";

/// A field, by its label.
pub const FIELD: &str = "
const words = arguments[0];
const fields = 'input, textarea, select, [contenteditable=true]';
const live = (element) => element.checkVisibility() && !element.closest('[inert]');
const named = [...document.querySelectorAll(fields)].find((field) => field.getAttribute('aria-label') === words && live(field));
const labels = [...document.querySelectorAll('label')].filter(live);
const said = (label) => label.innerText.replace(/\\s+/g, ' ').trim();
const label = labels.find((label) => said(label) === words) ?? labels.find((label) => said(label).startsWith(words));
return named ?? label?.control ?? label?.querySelector(fields) ?? label?.parentElement?.querySelector(fields);";

/// Deletes what stands in a field.
pub const EMPTY: &str = "
const [field] = arguments;
field.focus();
field.value = '';
field.dispatchEvent(new Event('input', { bubbles: true }));";

/// The first visible element of a selector.
pub const AT: &str = "
return [...document.querySelectorAll(arguments[0])].find((element) => element.checkVisibility());";

/// Goes to a route without loading the page anew.
pub const GO: &str = "location.hash = '#' + arguments[0]; return true;";

/// Leaves, without waiting for an answer that never comes.
pub const LEAVE: &str = "window.__TAURI_INTERNALS__.invoke('close', { anyway: false }); return true;";
