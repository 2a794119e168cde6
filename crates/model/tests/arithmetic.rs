//! Evaluation and its inverse, against arithmetic in numbers too wide to overflow and against trying every instance.

use portolan_model::{InstanceDomain, Interval, PortError, PortRange, Ports};
use proptest::prelude::*;

/// Numbers around the limits of everything, as well as ordinary ones.
fn any_number() -> impl Strategy<Value = i64> {
    prop_oneof![
        any::<i64>(),
        -70_000..140_000_i64,
        -3..4_i64,
        (0..3_i64).prop_map(|back| i64::MAX - back),
        (0..3_i64).prop_map(|forth| i64::MIN + forth),
    ]
}

fn any_instance() -> impl Strategy<Value = u32> {
    prop_oneof![any::<u32>(), 0..30_u32, Just(u32::MAX)]
}

/// Plain numbers: a range from 0 that does not move holds the ports from 1.
fn plain_expected(first: i64, last: i64, step: i64, instance: u32) -> Result<PortRange, PortError> {
    let moved = i128::from(step) * i128::from(instance);
    let low = if first == 0 && step == 0 && last > 0 { 1 } else { i128::from(first) + moved };
    expected(low, i128::from(last) + moved, instance)
}

fn expected(first: i128, last: i128, instance: u32) -> Result<PortRange, PortError> {
    for value in [first, last] {
        if !(1..=65_535).contains(&value) {
            let value = value.clamp(i64::MIN.into(), i64::MAX.into()) as i64;
            return Err(PortError::OutOfRange { instance, value });
        }
    }
    let (first, last) = (first as u16, last as u16);
    if first > last {
        return Err(PortError::Reversed { instance, first, last });
    }
    Ok(PortRange { first, last })
}

proptest! {
    #[test]
    fn evaluation_is_exact_and_never_panics(
        first in any_number(),
        last in any_number(),
        step in any_number(),
        setting in any_number(),
        instance in any_instance(),
    ) {
        let moved = i128::from(step) * i128::from(instance);
        let (low, high) = (i128::from(first) + moved, i128::from(last) + moved);
        let plain = Ports::<&str>::linear_range(first, last, step);
        prop_assert_eq!(plain.at(instance), plain_expected(first, last, step, instance));
        prop_assert_eq!(plain.at_with(setting, instance), plain.at(instance));

        let start = i128::from(setting);
        let symbolic = Ports::from_setting("Base", first, last, step);
        prop_assert_eq!(symbolic.at(instance), Err(PortError::NeedsSetting));
        prop_assert_eq!(symbolic.at_with(setting, instance), expected(start + low, start + high, instance));
    }

    #[test]
    fn instances_of_agrees_with_trying(
        first in prop_oneof![-50..200_i64, 65_300..65_700_i64],
        width in -3..60_i64,
        step in -20..20_i64,
        port in prop_oneof![0..250_u16, 65_200..=65_535_u16],
        from in 0..5_u32,
        count in 0..30_u32,
    ) {
        let ports = Ports::<&str>::linear_range(first, first + width, step);
        let domain = InstanceDomain::new(from, from + count).unwrap();
        let holding = |i: &u32| ports.at(*i).is_ok_and(|range| range.contains(port));
        let tried: Vec<u32> = domain.iter().filter(holding).collect();
        let found: Vec<u32> = ports.instances_of(port, domain).into_iter().flat_map(|d| d.iter()).collect();
        prop_assert_eq!(found, tried);
    }

    #[test]
    fn valid_instances_agree_with_trying(
        first in prop_oneof![-50..200_i64, 65_300..65_700_i64],
        width in -3..60_i64,
        step in -20..20_i64,
        count in 0..30_u32,
    ) {
        let interval = Interval::<&str>::new(first, first + width, step);
        let domain = InstanceDomain::new(0, count).unwrap();
        let tried: Vec<u32> = domain.iter().filter(|i| interval.at(*i).is_ok()).collect();
        let found: Vec<u32> = interval.valid_instances(domain).into_iter().flat_map(|d| d.iter()).collect();
        prop_assert_eq!(found, tried);
    }

    #[test]
    fn instances_of_extreme_numbers_hold_the_port(
        first in any_number(),
        last in any_number(),
        step in any_number(),
        port in any::<u16>(),
        from in any_instance(),
        to in any_instance(),
    ) {
        let ports = Ports::<&str>::linear_range(first, last, step);
        if let Some(found) = ports.instances_of(port, InstanceDomain { first: from, last: to }) {
            for instance in [found.first, found.last] {
                prop_assert!(from <= instance && instance <= to);
                prop_assert!(ports.at(instance).unwrap().contains(port));
            }
        }
    }
}

#[test]
fn constants_are_evaluated_at_compile_time() {
    static WORD: Ports<&'static str> = Ports::Named("Socket.IO");
    const RANGE: Ports<&'static str> = Ports::range(39_500, 39_999);
    const HELD: Result<PortRange, PortError> = RANGE.at(24);
    const SET: Result<PortRange, PortError> = Ports::from_setting("Base", 1, 2, 10).at_with(100, 3);
    assert_eq!(HELD, Ok(PortRange { first: 39_500, last: 39_999 }));
    assert_eq!(SET, Ok(PortRange { first: 131, last: 132 }));
    assert_eq!(WORD.at(0), Err(PortError::NoNumber));
}

#[test]
fn a_template_is_evaluated_as_its_linear_reading() {
    let ports = Ports::from_template("3<NN>15", 30_015, 100);
    assert_eq!(ports.at(7).unwrap().to_string(), "30715");
    assert_eq!(ports.interval().unwrap().template, Some("3<NN>15"));
}

#[test]
fn errors_name_the_instance() {
    let error = Ports::<&str>::linear(65_500, 40).at(1).unwrap_err();
    assert_eq!(error.to_string(), "at instance 1 the port would be 65540, outside 1..=65535");
    let error = Ports::<&str>::range(500, 100).at(3).unwrap_err();
    assert_eq!(error.to_string(), "at instance 3 the range runs backwards, from 500 to 100");
}
