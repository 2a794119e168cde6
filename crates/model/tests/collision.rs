//! Intersection against trying every pair of instances.

use portolan_model::{InstanceDomain, Intersection, Interval, Meeting, intersect, intersect_same_instance, smallest_domain};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

type Symbol = Interval<&'static str>;

/// What an interval holds at an instance: ports, or offsets where it starts from a setting.
fn held(interval: &Symbol, instance: u32) -> Option<(i64, i64)> {
    if interval.setting.is_none() {
        let range = interval.at(instance).ok()?;
        return Some((range.first.into(), range.last.into()));
    }
    let moved = interval.per_instance * i64::from(instance);
    let (first, last) = (interval.first + moved, interval.last + moved);
    (-65_535 <= first && first <= last && last <= 65_535).then_some((first, last))
}

fn shared(a: &Symbol, i: u32, b: &Symbol, j: u32) -> Option<Meeting> {
    let (a, b) = (held(a, i)?, held(b, j)?);
    let port = a.0.max(b.0);
    (port <= a.1.min(b.1)).then_some(Meeting { a_instance: i, b_instance: j, port })
}

fn tried(a: &Symbol, da: InstanceDomain, b: &Symbol, db: InstanceDomain, same: bool) -> Intersection {
    if a.setting != b.setting {
        return Intersection::Unknown;
    }
    let mut pairs = da.iter().flat_map(|i| db.iter().map(move |j| (i, j)));
    pairs
        .find_map(|(i, j)| if same && i != j { None } else { shared(a, i, b, j) })
        .map_or(Intersection::Disjoint, Intersection::Meets)
}

fn any_setting() -> impl Strategy<Value = Option<&'static str>> {
    prop_oneof![4 => Just(None), 2 => Just(Some("RTPPortRangeStart")), 1 => Just(Some("Base"))]
}

/// Crowded at both ends of the port numbers, and steps from none to large, either way.
fn crowded() -> impl Strategy<Value = Symbol> {
    let first = prop_oneof![-40..400_i64, 65_300..65_700_i64];
    let width = prop_oneof![3 => Just(0), 2 => 0..12_i64, 1 => -3..80_i64];
    let step = prop_oneof![Just(0), -40..41_i64, prop::sample::select(vec![-1000, -6, 10, 15, 40, 1000])];
    (any_setting(), first, width, step).prop_map(|(setting, first, width, per_instance)| Interval {
        setting,
        first,
        last: first + width,
        per_instance,
        template: None,
    })
}

/// Sparse over all port numbers: long searches for a meeting.
fn sparse() -> impl Strategy<Value = Symbol> {
    (1..65_000_i64, 0..4_i64, -900..900_i64).prop_map(|(first, width, step)| Interval::new(first, first + width, step))
}

fn any_domain(longest: u32) -> impl Strategy<Value = InstanceDomain> {
    (0..6_u32, 0..longest).prop_map(|(first, more)| InstanceDomain { first, last: first + more })
}

fn plain(first: i64, last: i64, per_instance: i64) -> Symbol {
    Interval::new(first, last, per_instance)
}

fn upto(last: u32) -> InstanceDomain {
    InstanceDomain { first: 0, last }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn any_pair_agrees_with_trying(
        a in crowded(), da in any_domain(31), b in crowded(), db in any_domain(31),
    ) {
        prop_assert_eq!(intersect(&a, da, &b, db), tried(&a, da, &b, db, false));
    }

    #[test]
    fn same_instance_agrees_with_trying(
        a in crowded(), da in any_domain(31), b in crowded(), db in any_domain(31),
    ) {
        prop_assert_eq!(intersect_same_instance(&a, da, &b, db), tried(&a, da, &b, db, true));
    }

    #[test]
    fn smallest_domain_agrees_with_trying(a in crowded(), b in crowded(), limit in 0..31_u32) {
        let meets = |n: &u32| matches!(tried(&a, upto(*n), &b, upto(*n), false), Intersection::Meets(_));
        prop_assert_eq!(smallest_domain(&a, &b, limit), (0..=limit).find(meets));
    }

    #[test]
    fn the_other_way_round_meets_as_well(
        a in crowded(), da in any_domain(31), b in crowded(), db in any_domain(31),
    ) {
        let meets = |answer| matches!(answer, Intersection::Meets(_));
        prop_assert_eq!(meets(intersect(&a, da, &b, db)), meets(intersect(&b, db, &a, da)));
    }

    #[test]
    fn extreme_numbers_never_panic(
        a in any::<(bool, i64, i64, i64)>(),
        b in any::<(bool, i64, i64, i64)>(),
        to in any::<(u32, u32)>(),
        small in any::<bool>(),
    ) {
        // Half of them close enough to the ports that they get past the first refusal.
        let scale = if small { 1 << 47 } else { 1 };
        let interval = |(symbolic, first, last, step): (bool, i64, i64, i64)| Symbol {
            setting: symbolic.then_some("Base"),
            first: first / scale,
            last: last / scale,
            per_instance: step / scale,
            template: None,
        };
        let (a, b) = (interval(a), interval(b));
        let (da, db) = (upto(to.0), upto(to.1));
        for answer in [intersect(&a, da, &b, db), intersect_same_instance(&a, da, &b, db)] {
            if let Intersection::Meets(meeting) = answer {
                prop_assert!(da.contains(meeting.a_instance) && db.contains(meeting.b_instance));
                let (first, last) = (i128::from(a.first), i128::from(a.last));
                let moved = i128::from(a.per_instance) * i128::from(meeting.a_instance);
                prop_assert!((first + moved..=last + moved).contains(&meeting.port.into()));
            }
        }
        if let Some(last) = smallest_domain(&a, &b, to.0) {
            prop_assert!(matches!(intersect(&a, upto(last), &b, upto(last)), Intersection::Meets(_)));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn long_searches_agree_with_trying(
        a in sparse(), da in any_domain(300), b in sparse(), db in any_domain(300),
    ) {
        prop_assert_eq!(intersect(&a, da, &b, db), tried(&a, da, &b, db, false));
    }
}

#[test]
fn side_a_reaches_side_b_at_instance_25() {
    let (a, b) = (plain(42_027, 42_027, 40), plain(43_027, 43_027, 40));
    assert_eq!(intersect(&a, upto(24), &b, upto(24)), Intersection::Disjoint);
    let meeting = Meeting { a_instance: 25, b_instance: 0, port: 43_027 };
    assert_eq!(intersect(&a, upto(25), &b, upto(25)), Intersection::Meets(meeting));
    assert_eq!(intersect_same_instance(&a, upto(1000), &b, upto(1000)), Intersection::Disjoint);
    assert_eq!(smallest_domain(&a, &b, u32::MAX), Some(25));
}

#[test]
fn the_smallest_domain_is_not_that_of_the_first_meeting() {
    // First in order is (0, 9); the pair (1, 0) needs fewer instances.
    let (a, b) = (plain(1000, 1000, -90), plain(910, 910, 10));
    let meeting = Meeting { a_instance: 0, b_instance: 9, port: 1000 };
    assert_eq!(intersect(&a, upto(9), &b, upto(9)), Intersection::Meets(meeting));
    assert_eq!(smallest_domain(&a, &b, 9), Some(1));
}

#[test]
fn settings_are_compared_by_offset_or_not_at_all() {
    let start = |name: &'static str, first: i64| Symbol { setting: Some(name), ..plain(first, first + 1, 4) };
    let (rtp, next, other) = (start("Rtp", 0), start("Rtp", 8), start("Other", 8));
    let meeting = Meeting { a_instance: 2, b_instance: 0, port: 8 };
    assert_eq!(intersect(&rtp, upto(3), &next, upto(3)), Intersection::Meets(meeting));
    assert_eq!(intersect(&rtp, upto(3), &other, upto(3)), Intersection::Unknown);
    assert_eq!(intersect(&rtp, upto(3), &plain(8, 8, 0), upto(3)), Intersection::Unknown);
    assert_eq!(smallest_domain(&rtp, &other, 100), None);
}

#[test]
fn nothing_meets_outside_the_port_numbers() {
    let (a, b) = (plain(65_500, 65_500, 40), plain(65_540, 65_540, 0));
    assert_eq!(intersect(&a, upto(9), &b, upto(9)), Intersection::Disjoint);
    assert_eq!(smallest_domain(&a, &plain(65_580, 65_580, -1), u32::MAX), Some(80));
}
