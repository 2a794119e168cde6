//! Default values of variables, as shells print them: "${APP_PORT:-7031}" is 7031 until somebody sets the variable.
//!
//! In: a folded text. Out: the same text with the values alone, each leading back to the variable as printed. Deliberately not
//! here: variables without a value, which name no port.

use std::sync::LazyLock;

use regex::Regex;

use crate::source::Mapped;

/// POSIX, "Parameter Expansion": the value of a variable that is unset, or with a colon one that is empty too.
static DEFAULT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\$\{[A-Za-z_][A-Za-z0-9_]*:?[-=]([0-9]{1,5}(?:-[0-9]{1,5})?)\}").ok());

/// A text with such values in place of their variables; `None` where it has none.
pub(super) fn in_place(text: &Mapped) -> Option<Mapped> {
    let printed = text.as_str();
    if !printed.contains("${") {
        return None;
    }
    let mut values = Mapped::empty(text.source(), text.whole().start);
    let mut done = 0;
    for found in DEFAULT.as_ref()?.captures_iter(printed) {
        let (whole, value) = (found.get(0)?, found.get(1)?);
        values.push_part(text, done..whole.start());
        let place = text.span(whole.range());
        values.push_replaced(value.as_str(), place.start..place.end);
        done = whole.end();
    }
    values.push_part(text, done..printed.len());
    (done > 0).then_some(values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    #[test]
    fn values_stand_in_place_of_their_variables() {
        let text = |text: &str| in_place(&Mapped::verbatim(SourceId(0), text, 0)).map(|text| text.as_str().to_owned());
        assert_eq!(text("${APP_PORT:-7031}/tcp, ${B-80}").as_deref(), Some("7031/tcp, 80"));
        assert_eq!(text("udp ${RTP:=10000-10100}").as_deref(), Some("udp 10000-10100"));
        for plain in ["443", "${APP_PORT}", "${APP_PORT:-any}", "$80"] {
            assert_eq!(text(plain), None, "{plain}");
        }
    }
}
