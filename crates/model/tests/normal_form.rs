//! The normal form, written and read.

use portolan_model::{Interval, Ports, parse_normal};
use proptest::prelude::*;

const EXAMPLES: &[(&str, Ports<&str>)] = &[
    ("41000", Ports::fixed(41_000)),
    ("39500-39999", Ports::range(39_500, 39_999)),
    ("40007 + 40*instance", Ports::linear(40_007, 40)),
    ("40007 - 40*instance", Ports::linear(40_007, -40)),
    ("12000-12010 + 40*instance", Ports::linear_range(12_000, 12_010, 40)),
    ("SIPDialerPortBaseNumber + 1*instance", Ports::from_setting("SIPDialerPortBaseNumber", 0, 0, 1)),
    ("RTPPortRangeStart + 2000*instance .. +2000", Ports::from_setting("RTPPortRangeStart", 0, 2000, 2000)),
    ("Base + 5 + 2000*instance .. +2000", Ports::from_setting("Base", 5, 2005, 2000)),
    ("Base - 5", Ports::from_setting("Base", -5, -5, 0)),
    ("Base + 0", Ports::from_setting("Base", 0, 0, 0)),
    ("Base .. +9", Ports::from_setting("Base", 0, 9, 0)),
    ("開始 ポート + 1*instance", Ports::from_setting("開始 ポート", 0, 0, 1)),
    ("-5--3", Ports::linear_range(-5, -3, 0)),
    ("dynamic", Ports::Dynamic),
    ("ephemeral", Ports::Ephemeral),
    ("any", Ports::Any),
    ("Socket.IO", Ports::Named("Socket.IO")),
    ("User defined", Ports::Named("User defined")),
    ("HTTP + TLS - see below", Ports::Named("HTTP + TLS - see below")),
];

#[test]
fn examples_there_and_back() {
    for (text, ports) in EXAMPLES {
        assert_eq!(ports.to_string(), *text);
        assert_eq!(parse_normal(text).as_ref(), Some(ports), "{text}");
    }
}

#[test]
fn a_template_prints_as_its_linear_reading() {
    assert_eq!(Ports::from_template("3<NN>15", 30_015, 100).to_string(), "30015 + 100*instance");
}

#[test]
fn what_is_no_normal_form_is_refused() {
    let refused = [
        "",
        " 41000",
        "41000 ",
        "041000",
        "+5",
        "5-5",
        "41000+40*instance",
        "41000 + 40*",
        "41000 + 0*instance",
        "41000 + 040*instance",
        "41000 .. +5",
        "41000 + 5",
        "39500~39999",
        "39500-",
        "Base + 00",
        "Base + 0 + 1*instance",
        "Base .. +0",
        "Base + 40*",
        "Base + 5 + 5",
        "Base + 1*instance + 1*instance",
        "Base .. +5 .. +5",
        " + 5",
        "9223372036854775808",
        "Base .. +99999999999999999999",
        "4１000",
    ];
    for text in refused {
        assert_eq!(parse_normal(text), None, "{text:?}");
    }
}

fn any_number() -> impl Strategy<Value = i64> {
    prop_oneof![Just(0), any::<i64>(), -70_000..70_000_i64, Just(i64::MIN), Just(i64::MAX)]
}

fn any_word() -> impl Strategy<Value = String> {
    "[A-Za-zぁ-んァ-ヶ一-龠][A-Za-z0-9_.ぁ-んァ-ヶ一-龠]{0,12}( [A-Za-zぁ-ん]{1,8})?"
}

fn any_interval() -> impl Strategy<Value = Interval<String>> {
    let ends = prop_oneof![(any_number(), any_number()), any_number().prop_map(|end| (end, end))];
    (prop::option::of(any_word()), ends, any_number()).prop_map(|(setting, (first, last), per_instance)| Interval {
        setting,
        first,
        last,
        per_instance,
        template: None,
    })
}

fn any_ports() -> impl Strategy<Value = Ports<String>> {
    let reserved = |word: &String| !["dynamic", "ephemeral", "any"].contains(&word.as_str());
    prop_oneof![
        6 => any_interval().prop_map(Ports::Interval),
        2 => any_word().prop_filter("stands for itself", reserved).prop_map(Ports::Named),
        1 => prop::sample::select(vec![Ports::Dynamic, Ports::Ephemeral, Ports::Any]),
    ]
}

proptest! {
    #[test]
    fn written_and_read_again(ports in any_ports()) {
        let text = ports.to_string();
        prop_assert_eq!(parse_normal(&text), Some(ports.borrowed()), "{}", text);
        prop_assert_eq!(parse_normal(&text).map(|read| read.map(String::from)), Some(ports));
    }

    #[test]
    fn read_and_written_again(text in "([A-Za-z]{0,2}[-0-9+ .*]{0,12}(instance)?){0,2}") {
        if let Some(ports) = parse_normal(&text) {
            prop_assert_eq!(ports.to_string(), text);
        }
    }

    #[test]
    fn any_text_is_read_without_panic(text in any::<String>()) {
        if let Some(ports) = parse_normal(&text) {
            prop_assert_eq!(ports.to_string(), text);
        }
    }
}
