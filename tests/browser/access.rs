//! Keyboards, narrow screens, pictures in words.

use serde_json::json;

use super::driver::{Browser, Look};
use super::world;

const ENTER: &str = "\u{E007}";
const TAB: &str = "\u{E004}";

#[test]
fn the_contents_open_and_close_by_keyboard() {
    let workspace = world::workspace();
    let browser = Browser::start();
    browser.open(&workspace.root().join("book/html/en/index.html"));
    let open = "document.documentElement.classList.contains('sidebar-visible')";
    assert_eq!(browser.value(open), true);
    let reached = "document.activeElement.id === 'mdbook-sidebar-toggle'";
    browser.value("document.getElementById('mdbook-sidebar').remove === undefined || document.body.focus()");
    for _ in 0..80 {
        browser.press(TAB);
        if browser.value(reached) == true {
            break;
        }
    }
    assert_eq!(browser.value(reached), true, "the tab key reaches the button");
    browser.press(ENTER);
    assert_eq!(browser.value(open), false);
    browser.press(" ");
    assert_eq!(browser.value(open), true);
    assert_eq!(browser.complaints(), json!([]));
}

#[test]
fn tables_scroll_by_keyboard_and_headings_stay() {
    let workspace = world::workspace();
    let browser = Browser::start();
    browser.look(Look { height: 300, ..Look::DESK });
    browser.open(&workspace.root().join(format!("book/html/ja/{}.html", world::TABLE)));
    browser.value("document.querySelector('.table-frame').focus()");
    assert_eq!(browser.value("document.activeElement.getAttribute('role')"), "region");
    browser.value("document.activeElement.scrollTop = 80");
    let stays = "(() => { const frame = document.querySelector('.table-frame');
        const heading = frame.querySelector('thead th').getBoundingClientRect();
        return frame.scrollTop > 0 && Math.abs(heading.top - frame.getBoundingClientRect().top) < 3; })()";
    assert_eq!(browser.value(stays), true, "the heading stands at the frame's top");
}

#[test]
fn a_narrow_screen_shows_rows_as_cards() {
    let workspace = world::workspace();
    let browser = Browser::start();
    browser.look(Look::PHONE);
    for name in [world::TABLE, "components", "ports", "sources"] {
        browser.open(&workspace.root().join(format!("book/html/en/{name}.html")));
        let wide = "[document.documentElement.scrollWidth > window.innerWidth,
            ...[...document.querySelectorAll('.table-frame')].filter(frame => frame.scrollWidth > frame.clientWidth + 1)
                .map(frame => frame.getAttribute('aria-label'))]";
        assert_eq!(browser.value(wide), json!([false]), "nothing of {name} has to be pushed aside to be read");
    }
    browser.open(&workspace.root().join(format!("book/html/en/{}.html", world::TABLE)));
    let cell = "document.querySelector('main tbody tr td:nth-child(3)')";
    assert_eq!(browser.value(&format!("getComputedStyle({cell}, '::before').content")), "\"Remote\"");
    assert_eq!(browser.value(&format!("{cell}.getAttribute('role')")), "cell");
}

#[test]
fn pictures_say_in_words_all_that_they_show() {
    let workspace = world::workspace();
    let browser = Browser::start();
    for name in ["map", "connections"] {
        browser.open(&workspace.root().join(format!("book/html/en/{name}.html")));
        let count = browser.value("document.querySelectorAll('.picture svg a').length");
        assert!(count.as_u64().is_some_and(|count| count > 4), "{name}: {count}");
        let missing = "[...document.querySelectorAll('.picture')].flatMap(picture => {
            const words = picture.nextElementSibling;
            const places = new Set([...words.querySelectorAll('a')].map(link => link.getAttribute('href')));
            return [...picture.querySelectorAll('svg a')].map(link => link.getAttribute('href')).filter(place => !places.has(place)); })";
        assert_eq!(browser.value(missing), json!([]), "{name}: places that only the picture leads to");
        let unnamed =
            "[...document.querySelectorAll('.picture svg')].filter(picture => !picture.querySelector('title')?.textContent
            || !picture.querySelector('desc')?.textContent).length";
        assert_eq!(browser.value(unnamed), 0, "{name}: pictures without a name");
    }
}
