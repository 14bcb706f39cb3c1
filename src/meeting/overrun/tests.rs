//! R2: whatever the agenda and the time, a plan fits what is left or names what will not be reached.

use super::{
    super::{Field, ItemProgress, agenda::Command as Agenda, testing::*},
    *,
};
use crate::forum::{ItemKind, ItemRole};
use proptest::prelude::*;

fn take(hand: &mut Hand, time: &str, plan: Plan) {
    hand.yes(time, plan.command());
}

/// The first two items have taken 35 minutes instead of 20: lunch at 11:20 cannot be kept, and the end is 15 minutes late.
fn late() -> Hand {
    let mut hand = called();
    for time in ["10:00", "10:20", "10:35"] {
        hand.yes(time, super::super::Command::Agenda(Agenda::Next));
    }
    hand
}

#[test]
fn r2_squeezing_spares_breaks_fixed_times_and_the_minimum() {
    let mut hand = late(); // item 2 of 60 minutes began 10:35, 15 minutes late
    let plan = squeeze(&hand.meeting, at("10:35"));
    let minutes: Vec<(usize, u32)> =
        (0..6).filter_map(|n| Some((n, plan.minutes.iter().find(|(id, _)| *id == hand.item(n).id)?.1))).collect();
    assert_eq!(minutes, [(4, 27), (5, 8)], "35 of 50 minutes: what is above 5 is shared out by what was planned");
    assert_eq!(plan.unreached, []);
    take(&mut hand, "10:35", plan);
    assert_eq!(hand.meeting.forecast_end(at("10:35")), hand.meeting.planned_end());
}

#[test]
fn r2_what_the_minimum_cannot_fit_is_named() {
    let hand = late();
    let plan = squeeze(&hand.meeting, at("12:02")); // 33 minutes over: lunch, 5 and 5 would end at 12:42
    assert_eq!(plan.minutes, [(hand.item(4).id, 5), (hand.item(5).id, 5)]);
    assert_eq!(plan.unreached, [hand.item(5).id]);
}

#[test]
fn r2_time_before_a_fixed_item_is_not_taken_from_what_comes_after() {
    let mut hand = called();
    let lists = hand.item(2).id;
    hand.yes("09:00", super::super::Command::Agenda(Agenda::SetPlanned(lists, 90)));
    let plan = squeeze(&hand.meeting, at("10:00"));
    let of = |place: usize| plan.minutes.iter().find(|(id, _)| *id == hand.item(place).id).map(|(_, minutes)| *minutes);
    assert_eq!((of(0).unwrap() + of(1).unwrap() + of(2).unwrap(), of(4), of(5)), (80, None, None));
}

#[test]
fn r2_deferring_names_items_and_shows_whether_it_is_enough() {
    let mut hand = late();
    let now = at("10:35");
    let suggested = suggest_deferred(&hand.meeting, now);
    assert_eq!(suggested, [hand.item(4).id], "any other business and lunch are spared");
    assert_eq!(defer(&hand.meeting, now, &[]).unreached, [hand.item(4).id, hand.item(5).id]);
    let plan = defer(&hand.meeting, now, &suggested);
    assert_eq!(plan.unreached, []);
    take(&mut hand, "10:35", plan);
    assert_eq!(hand.item(4).progress, ItemProgress::Deferred);
}

#[test]
fn r2_extending_is_to_the_next_five_minutes() {
    let mut hand = late();
    assert_eq!(extend(&called().meeting, at("10:00")), Plan::default(), "nothing is late");
    let plan = extend(&hand.meeting, at("10:36"));
    assert_eq!(plan.end.unwrap().to_string(), "12:55:00");
    let plan = extend(&hand.meeting, at("11:36") + chrono::TimeDelta::milliseconds(1));
    assert_eq!(plan.end.unwrap().to_string(), "13:00:00");
    take(&mut hand, "11:36", plan);
    assert!(hand.meeting.lateness(at("11:36")) <= TimeDelta::zero());
    // a meeting that is looked at days later is not extended to a time of some other day
    let days_later = at("11:36") + TimeDelta::days(3);
    let plan = extend(&hand.meeting, days_later);
    assert_eq!((plan.end, plan.unreached.len()), (None, 3));
}

#[test]
fn r2_an_item_of_no_minutes_stays_and_one_below_the_minimum_is_not_raised() {
    let mut hand = called();
    let (zero, three) = (hand.item(4).id, hand.item(5).id);
    hand.set(Field::ItemPlanned(zero), "0");
    hand.set(Field::ItemPlanned(three), "3");
    let plan = squeeze(&hand.meeting, at("13:00"));
    assert!(plan.minutes.iter().all(|(id, _)| *id != zero && *id != three));
}

#[test]
fn r2_what_runs_or_is_done_is_not_put_off_by_a_plan() {
    let mut hand = late();
    for place in [0, 2] {
        let deferred = vec![hand.item(place).id];
        let plan = Plan { deferred, ..Plan::default() };
        assert_eq!(hand.no("10:36", plan.command()), super::super::Refusal::ItemInUse);
    }
}

prop_compose! {
    /// An agenda of any items, the time, and how many of them are behind it.
    fn a_meeting()(
        items in prop::collection::vec((0_u32..120, prop::bool::weighted(0.15), prop::option::weighted(0.15, 0_u32..1440)), 0..12),
        hours in (0_u32..1440, 0_u32..1440),
        begun in prop::option::of(0_usize..12),
        now in 0_i64..172_800,
    ) -> (Meeting, NaiveDateTime) {
        let time = |minute: u32| NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap();
        let mut hand = draft();
        (hand.meeting.start, hand.meeting.end) = (time(hours.0), time(hours.1));
        hand.meeting.agenda.clear();
        for (minutes, pause, fixed) in items {
            let id = hand.ids.next(at("08:00"));
            let kind = if pause { ItemKind::Break } else { ItemKind::Discussion };
            let mut item = Item::new(id, "", kind, minutes);
            (item.fixed, item.role) = (fixed.map(time), ItemRole::Ordinary);
            hand.meeting.agenda.push(item);
        }
        let now = at("00:00") + TimeDelta::seconds(now);
        if let Some(item) = begun.and_then(|place| hand.meeting.agenda.get(place)) {
            let start = super::super::Command::Agenda(Agenda::Start(item.id));
            let _ = hand.try_at(now - TimeDelta::minutes(7), start);
        }
        (hand.meeting, now)
    }
}

proptest! {
    #[test]
    fn r2_a_plan_fits_or_names_what_is_not_reached((meeting, now) in a_meeting()) {
        let squeezed = squeeze(&meeting, now);
        for (id, minutes) in &squeezed.minutes {
            let item = meeting.item(*id).unwrap();
            prop_assert!(*minutes < item.planned && *minutes >= item.planned.min(LEAST_MINUTES), "{} of {}", minutes, item.planned);
            prop_assert!(!item.is_break() && item.fixed.is_none(), "breaks and fixed items keep their minutes");
        }
        let deferred = defer(&meeting, now, &suggest_deferred(&meeting, now));
        let extended = extend(&meeting, now);
        if extended.end.is_some() {
            prop_assert!(meeting.end_at(extended.end.unwrap()) >= meeting.forecast_end(now));
        }
        for plan in [squeezed, deferred] {
            let unreached = plan.unreached.clone();
            let mut next = meeting.clone();
            if !plan.is_empty() {
                let stamp = super::super::IdSource::new(5).stamp(now);
                let event = meeting.decide(plan.command(), stamp);
                next.apply(&event.unwrap());
            }
            let mut time = next.start_of_coming(now);
            for item in next.coming() {
                time = time.max(item.fixed.map_or(time, |fixed| next.moment(fixed)));
                time += item.left(now);
                let late = time > next.planned_end() + TimeDelta::minutes(1); // begun minutes are counted whole
                prop_assert!(!late || unreached.contains(&item.id) , "{} ends {} after {}", item.planned, time, next.planned_end());
            }
        }
    }
}
